"""Verdicts by a word that the values, or the columns beside it, read otherwise: a user's full name, a login beside the key, the house number of an address, the number of a relative."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.peoplenames import names_of
from breach_impact.evidence.unnamed import is_phone
from breach_impact.evidence.unnamed_logins import HANDLE, MAILED, varied
from breach_impact.evidence.valueforms import DIGITS, HEX_DIGEST, NAME
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.headers import hits, in_section
from breach_impact.headerwords.lexicon import NUMBER_WORDS, Phrase
from breach_impact.people.roles import RELATIVES, parties_of

SURE, OFTEN, SELDOM, FEW_STREETS = 0.9, 0.8, 0.3, 3
ONE_NAME = r"\p{Lu}[\p{Ll}\p{Lu}'’\-]+|[\x{3041}-\x{9FFF}\x{AC00}-\x{D7A3}]{1,3}"
"""A name without a space: one half of a person's."""
FULL_NAME = r"[^a-z0-9\s]\S* .*"
"""Words of which the first begins with a capital letter or a letter without case; who chooses a login writes no space."""
UNSPACED = r"[\x{3041}-\x{9FFF}\x{AC00}-\x{D7A3}]{2,5}"
CALLED = r"\p{L}[\p{L}\p{M}' .-]*"
MANY, EACH, MOSTLY = 50, 3, 0.95
FEWEST = 8
HOUSE = r"[0-9]{1,5}[A-Za-z]?(?:\.0)?|(?i:s/?n)"
ABROAD = r"(?:\+|00)[1-9][0-9 ()-]{7,17}"
UUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
TO_CALL = frozenset({"emergency_contact", "next_of_kin"})
RUNS = frozenset({"_id", "_neutral", "_own_key", "_generic"})


def read_again(drafts: Sequence[Draft]) -> None:
    """Correct columns whose word means something else here.

    Args:
        drafts: all columns of a table, with their verdicts.
    """
    for draft in drafts:
        if draft.data_type == "username" and _of_user(draft.leaf, draft.witness) and _is_full_name(draft.witness) and not _alone_with_password(drafts):
            draft.take("person_name", 0.9, "full names under a word for a user")
        elif draft.data_type == "username" and _is_called(draft, drafts):
            draft.take("person_name", 0.85, "names by which several people are called, beside their dates of birth")
        elif draft.data_type == "account_id":
            _of_account(draft, drafts)
        elif draft.data_type is None and _spells_login(draft, drafts):
            draft.take("username", 0.85, "the logins beside it as their owners spell them")
            draft.evident = True
        elif draft.data_type is None and draft.reading.bare_name and _other_half(draft, drafts):
            draft.take("person_name", 0.85, "single words that stand beside the other half of people's names")
            draft.evident = True
        elif draft.data_type is None and draft.reading.own_key and _house(draft, drafts):
            draft.take("street_address", 0.75, "numbers of up to five digits, and the street beside them has none")
            draft.evident = True
        elif draft.data_type is None and draft.witness.n and _of_relative(draft) and is_phone(draft.witness):
            draft.take("phone", 0.85, "numbers as they are dialled, under a word for a relative")
            draft.evident = True


def _is_called(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a nickname is what families and friends call somebody, and no name that a site gives to one alone: few words over and over."""
    w = draft.witness
    if not in_section(draft.leaf, "_nickname") or w.n < FEWEST or w.filled < MANY or w.n * EACH > w.filled or w.share(CALLED) < MOSTLY:
        return False
    return any(mate.data_type == "date_of_birth" and mate.parent == draft.parent for mate in drafts)


def _alone_with_password(drafts: Sequence[Draft]) -> bool:
    """Whether people sign in by what the column holds, and nothing else says who they are (a list of logins)."""
    types = {draft.data_type for draft in drafts}
    return bool(types & {"password", "password_hash"}) and not types & {"email", "account_id", "phone"}


def _of_user(leaf: Phrase, w: Witness) -> bool:
    """Whether a name is a word for a user and says nothing of his name or login (``usuario``), or one for a user's name that may be either.

    In English ``user_name`` is the login, whatever people chose; of the East, whose names have no space, nobody chooses the like.
    """
    found = hits(leaf)
    if len(leaf) == 1:
        return any(hit.entry.section in ("_person", "_holder") for hit in found)
    english = any(hit.entry.section == "username" and hit.entry.language == "en" for hit in found)
    covered = {place for hit in found if hit.entry.section in ("_person", "_holder", "_name") for place in range(hit.start, hit.start + hit.size)}
    return len(covered) == len(leaf) and (not english or w.share(UNSPACED) >= OFTEN)


def _is_full_name(w: Witness) -> bool:
    if w.n < FEWEST or not w.reaches(NAME, SURE):
        return False
    return max(w.share(FULL_NAME), w.share(UNSPACED)) >= OFTEN and names_of(w).full >= SELDOM


def _spells_login(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a column called a name holds, but for case, what a column of logins beside it holds (``realname`` of a game's accounts)."""
    if draft.witness.n < FEWEST or not any(candidate.data_type in ("person_name", "username") for candidate in draft.reading.candidates):
        return False
    own = {value.casefold() for value in draft.witness.values}
    return any(
        mate.data_type == "username" and mate.parent == draft.parent and mate is not draft and len(own & {value.casefold() for value in mate.witness.values}) >= SURE * len(own)
        for mate in drafts
    )


def _of_account(draft: Draft, drafts: Sequence[Draft]) -> None:
    """A key of letters that people chose is their login, where numbers beside it are the key; a buyer's number behind his street is that of the house."""
    mates = [mate for mate in drafts if mate is not draft and mate.parent == draft.parent]
    kinds = {mate.data_type for mate in mates}
    if "username" not in kinds and _chosen(draft.witness) and any(mate.data_type == "account_id" and _numbers(mate.witness) for mate in mates):
        draft.take("username", SURE, "logins that people chose, beside the numbers that are the key")
    elif draft.witness.share(HOUSE) >= SURE and any(_lacks_number(mate, draft) for mate in mates):
        draft.take("street_address", 0.75, "numbers of up to five digits, and the street beside them has none")


def _chosen(w: Witness) -> bool:
    """Whether codes are words of letters, of many lengths and shapes."""
    return w.n >= 4 * FEWEST and w.share(f"{HANDLE}|{MAILED}") >= SURE and w.share(r".*[a-z]{3}.*") >= SURE and w.share(HEX_DIGEST) == 0 and varied(w)


def _numbers(w: Witness) -> bool:
    return (w.n >= SURE * w.filled and w.share(DIGITS) >= SURE) or (w.n >= FEWEST and w.share(UUID) >= SURE)


def _house(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a column called no more than a number repeats small ones, and the only street of its element has none (``logradouro``, ``numero``)."""
    w = draft.witness
    if not set(draft.leaf) <= set(NUMBER_WORDS) or w.n < FEWEST or w.n >= w.filled or w.share(HOUSE) < SURE:
        return False
    streets = [mate for mate in drafts if mate.data_type == "street_address" and mate.parent == draft.parent]
    bare = [mate for mate in streets if mate.witness.n >= FEW_STREETS and mate.witness.share(r".*[0-9].*") < SELDOM and mate.witness.share(r".*\p{L}{3}.*") >= SURE]
    lives = any(mate.data_type == "person_name" and mate.parent == draft.parent for mate in drafts)
    return bool(bare) and lives and not any(mate.witness.share(HOUSE) >= SURE for mate in streets)


def _lacks_number(street: Draft, number: Draft) -> bool:
    """Whether a column of streets holds no house numbers, and is called after the same person as the column of numbers (``endereço comprador``, ``número comprador``)."""
    if street.data_type != "street_address" or street.witness.n < FEWEST or street.witness.share(r".*[0-9].*") >= SELDOM:
        return False
    said = set(number.leaf)
    shared = said & set(street.leaf)
    return bool(said & set(NUMBER_WORDS)) and any(hit.entry.section in ("_person", "_holder") for hit in hits(tuple(sorted(shared))))


def _other_half(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a column called no more than a name stands next to one of family names or given names (``Όνομα`` behind ``Επώνυμο``, ``nome`` before ``cognome``) and is like it."""
    if draft.witness.n < FEWEST or draft.witness.share(ONE_NAME) < SURE or not any(c.data_type == "person_name" for c in draft.reading.candidates):
        return False
    at = drafts.index(draft)
    return any(
        mate.data_type == "person_name" and mate.parent == draft.parent and not mate.reading.bare_name and (mate.name or 0) >= SURE and not _of_somebody(mate.leaf)
        and mate.witness.n >= FEWEST and mate.witness.share(ONE_NAME) >= SURE
        for mate in drafts[max(0, at - 1) : at + 2] if mate is not draft
    )  # fmt: skip


def over_addresses(drafts: Sequence[Draft]) -> None:
    """Take full names under a bare name inside an element that holds a street for those of people (``invoice_address.name``): then the street is where they live."""
    streets = {draft.parent for draft in drafts if draft.data_type == "street_address" and draft.confidence >= OFTEN and draft.parent}
    for draft in drafts if streets else ():
        if draft.reading.bare_name and draft.parent in streets and _is_full_name(draft.witness):
            draft.take("person_name", 0.9, "full names over an address")
            draft.evident = True


def _of_somebody(leaf: Phrase) -> bool:
    """Whether a name says whose name it is (``owner_surname`` of a dog)."""
    return any(hit.entry.section in ("_role", "_person", "_holder") for hit in hits(leaf))


def _of_relative(draft: Draft) -> bool:
    """Whether a name says no more than that it is the number of a relative (``numer matki``)."""
    leaf = draft.leaf
    covered = {place for hit in hits(leaf) if hit.entry.section in RUNS | {"_role", "_person"} for place in range(hit.start, hit.start + hit.size)}
    counted = any(hit.entry.section == "_id" for hit in hits(leaf))
    party = set(parties_of(leaf))
    if RELATIVES & party and draft.witness.share(ABROAD) >= SELDOM:  # numbers with the code of a country are those of nothing else (``هـ.ولي الأمر``)
        return True
    # Whom to call in an emergency is called by number (``비상연락``); a mother has a name as well.
    return (counted or bool(TO_CALL & party)) and len(covered) == len(leaf) and bool(RELATIVES & party)
