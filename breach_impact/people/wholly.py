"""Other people wholly: whose name or address an object, an element of a list or a prefix holds, of that person is all that is said of a person there.

COUNTING, *Affected*: "A value in a secondary role exposes the secondary person, never the holder." So beside ``recipient.name`` stands the recipient's ``recipient.iban``,
and beside ``children[].firstName`` the child's ``children[].bloodGroup``. Devices, tokens and their times stay with the holder of the account, for whom they are
registered (``children[].watch.deviceId``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.entities import entity_of
from breach_impact.headerwords.headers import NameHit, hits, segments, tokens
from breach_impact.headerwords.lexicon import Phrase, folded
from breach_impact.pathlevels import levels
from breach_impact.people.roles import BOOKS, HOLDERS_OWN, OF_RELATIVES, STAFF, TABLES, bears, lists_contacts, same_word
from breach_impact.registry import detectors

OF_PERSON = frozenset({"identity", "contact", "demographic", "location", "government_id", "payment", "financial", "health", "biometric", "beliefs", "criminal", "employment", "social"})
"""Categories of what can be said of a person beside the holder; devices, tokens, credentials, doings and texts are the account's."""
BODILY = frozenset({"health", "biometric", "criminal"})
"""What a doctor finds, or an officer writes down, is the patient's."""
NOBODY = frozenset({"cc", "called"})
"""``cc`` is a credit card as well; of who is called nothing is known but a number."""
PAID = frozenset({"recipient", "beneficiary"})
ACCOUNTS = frozenset({"iban", "bank_account", "crypto_wallet"})
"""Whom money is sent to may be known by the account alone."""
LEDGERS = frozenset("account accounts konto konten compte comptes cuenta cuentas conto conti conta contas rekening rekeningen hesap hesaplar счет счета рахунок".split())
"""Words for an account that is anybody's: the holder's only if nothing else is named."""
PERSON_WORDS = BOOKS | folded({"person", "persona", "personne", "pessoa", "persoon", "osoba", "лицо", "kişi"})


class Scope(NamedTuple):
    """The object, element or prefix that is another person.

    Attributes:
        place: path of the object; for a prefix, of the object that holds the columns.
        words: of the prefix; none for an object.
        party: whom they name.
    """

    place: str
    words: Phrase
    party: str


def wholly(drafts: Sequence[Draft], found: Sequence[str | None], table: str) -> list[str | None]:
    """The parties of all columns, with those of what stands beside another person's name or address.

    Args:
        drafts: the columns of a table with their types.
        found: whose they are by their own words.
        table: the table's name, where it says whose its columns are.
    """
    people = {s for draft, party in zip(drafts, found, strict=True) if party is not None and _tells(draft.data_type) for s in _scopes(draft, party, table)}
    holder = any(party is None and _tells(draft.data_type, "account_id") for draft, party in zip(drafts, found, strict=True))
    if not people and not holder:
        return list(found)
    return [_party(draft, people, table, holder=holder) if party is None and _open(draft.data_type) else party for draft, party in zip(drafts, found, strict=True)]


@cache
def describes(data_type: str, party: str | None) -> bool:
    """Whether a value of the type, said of a party, is that party's."""
    category = detectors()[data_type].category
    return party not in NOBODY and category in OF_PERSON and not (party == STAFF and category in BODILY)


def _open(data_type: str | None) -> bool:
    """Whether words alone do not make it another person's: ``beneficiary_iban`` may be a form's, ``manager_title`` what somebody is to the record."""
    return data_type is not None and (data_type in OF_RELATIVES or not bears(data_type))


@cache
def _tells(data_type: str | None, *more: str) -> bool:
    """Whether a value shows that there is a person."""
    if data_type is None:
        return False
    return data_type in {"person_name", "email", "phone", "username", "date_of_birth", *more} or detectors()[data_type].identifier in ("national_id", "passport")


def _party(draft: Draft, people: set[Scope], table: str, *, holder: bool) -> str | None:
    data_type = draft.data_type or ""
    for scope in _named(draft, table):
        beside = any(scope.place == other.place and scope.party == other.party and _alike(scope.words, other.words) for other in people)
        if describes(data_type, scope.party) and (beside or (holder and scope.party in PAID and data_type in ACCOUNTS)) and not _for_doctors(draft, scope):
            return scope.party
    return None


def _alike(words: Phrase, other: Phrase) -> bool:
    return len(words) == len(other) and all(same_word(w, o) or same_word(o, w) for w, o in zip(words, other, strict=True))


def _scopes(draft: Draft, party: str, table: str) -> list[Scope]:
    """Where a column shows that a person is: its own party's, and no list between, for then the object holds several."""
    plain = party.split(" ")[0]
    return [s for s in _named(draft, table) if s.party == plain and (s.words or "[]" not in f"{draft.parent}."[len(s.place) :])]


def _named(draft: Draft, table: str) -> list[Scope]:
    """The scopes that a column lies in, the closest first; none behind a word for the record's holder or for a device."""
    path = draft.sample.path
    names = levels(path)
    leaf = draft.leaf
    if set(leaf) & HOLDERS_OWN:
        return []
    # How many children there are is said of the holder.
    if draft.data_type != "family" and (told := _told(leaf)):
        return [Scope(draft.parent, words, party) for words, party in told]
    if _of_holder(leaf, draft.data_type or ""):
        return []
    for end in range(len(names) - 1, 0, -1):
        place = ".".join(names[:end])
        level = tokens((segments(names[end - 1]) or ("",))[-1])
        if told := _told(level):
            return [Scope(place, (), party) for _, party in told]
        if lists_contacts(names[end - 1]):
            return [Scope(place, (), "contact")]
        if entity_of(level) == "device" or (_of_holder(level, "") and not set(level) & LEDGERS):
            return []
    # The rows of a table of relatives are theirs.
    parties = [party for _, party in _told(tokens(table)) if party in TABLES]
    return [Scope("", (), party) for party in parties] if len(names) == 1 else []


def _told(name: Phrase) -> list[tuple[Phrase, str]]:
    """(words, party) of a name, as :func:`breach_impact.people.roles.parties_of` orders them."""
    found = [hit for hit in hits(name) if hit.entry.section == "_role" and hit.entry.facet]
    found.sort(key=lambda hit: (-hit.size, -hit.start, hit.entry.facet or ""))
    return [(_words(name, hit), hit.entry.facet) for hit in found if hit.entry.facet]


def _words(name: Phrase, hit: NameHit) -> Phrase:
    return name[hit.start : hit.start + hit.size]


def _of_holder(name: Phrase, data_type: str) -> bool:
    """Whether a name speaks of whom the record belongs to, by a word that is not its type's (``account_number`` of a bank)."""
    typed = {place for hit in hits(name) if hit.entry.section == data_type for place in range(hit.start, hit.start + hit.size)}
    return any(hit.entry.section == "_owner" and not typed & set(range(hit.start, hit.start + hit.size)) for hit in hits(name))


def _for_doctors(draft: Draft, scope: Scope) -> bool:
    """Whether it is what helpers must know of the holder (``emergency.bloodGroup``), and not of the contact."""
    if scope.party != "emergency_contact" or draft.data_type is None or detectors()[draft.data_type].category != "health" or scope.place.endswith("[]"):
        return False
    words = scope.words or tokens((segments(scope.place) or ("",))[-1])
    return not any(person in word for word in words for person in PERSON_WORDS)
