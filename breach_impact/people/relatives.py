"""Tables of relatives: rows that carry the key of a person and contact values of somebody else (COUNTING, *secondary*).

A word of the table's name says so (``guardians``, ``references``), or its addresses do: where of the ids that have an address in both tables nearly all have
another one here than in the table of persons, the addresses here are another person's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import hits, segments
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.people.foreign import Foreign, person_keys
from breach_impact.people.keynames import key_free, neighbours, of_table, shown
from breach_impact.people.keyowners import Again, settle
from breach_impact.people.keypass import key_pass, table_id
from breach_impact.people.keytable import KeyTable
from breach_impact.people.roles import BOOKS, TABLES, TRADE, bears, names_owner, parties_of, same_word
from breach_impact.people.wholly import describes
from breach_impact.people.whose import INANIMATE
from breach_impact.survey import Survey
from breach_impact.types import Column

if TYPE_CHECKING:
    from breach_impact.dump import Dump

BOTH, OTHER, MOST = 20, 0.90, 5
"""Ids with an address in both tables from which they tell; the share with another address from which the table is one of others; rows of an id, at most."""
SPOKEN = 0.5
"""The share with another address that is enough where the table's name says whose rows they are: parents and children share addresses."""
SOFT = TABLES | {"parent", "reference", "spouse", "child"}
"""Parties after which a table of relatives is called. A table of parents without another's key holds the parents themselves, and one of children without the table of whose they are the children."""
# What only the holder of an account has.
HOLDERS = frozenset({"password", "password_hash", "username", "login_time", "session_token", "ip_address", "device_id", "user_agent", "payment_card_number"})
AT_A_BANK = frozenset({"bank_account", "iban"})
REACH = frozenset({"email", "phone", "person_name"})
PersonKeys = Mapping[tuple[str, str], str]
"""Table of persons -> its account id."""
USERS = frozenset("user account login usuario utente utilisateur benutzer gebruiker uzytkownik kullanici conta cuenta compte konto".split())


@dataclass(frozen=True, slots=True)
class Kin:
    """A table whose rows may be of others than the persons whose key they carry.

    Attributes:
        draft: the table.
        path: the key that it carries.
        target: the table of persons, if it is in the dump.
        key: its account id.
        party: what the table's name says its rows are.
        why: on what the key was found, where it was not an account id before.
    """

    draft: Draft
    path: str
    target: Draft | None
    key: str
    party: str | None
    why: str | None



CARRIED, EACH = 0.8, 0.1
"""Share of the rows of a table of relatives that carry the key of a person, and of different ones among these: nobody has more than a few."""


def settle_relatives(dump: Dump, survey: Survey, drafts: list[Draft], found: list[Foreign], again: Again) -> list[Foreign]:
    """Give the contact values of tables of relatives the secondary role, in place.

    Args:
        dump: what is read.
        survey: what is known of it.
        drafts: its tables.
        found: foreign keys that are no account ids yet.
        again: classifies a table again.

    Returns:
        the foreign keys of the other tables.
    """
    keys = {draft.name: own[0] for draft in drafts if (own := person_keys(draft))}
    kin = [k for draft in drafts if (k := _kin(draft, drafts, keys, found)) is not None]
    asked = [k for k in kin if k.target is not None and k.draft.record_level("email") and k.target.record_level("email")]
    facts = _mails(dump, survey, drafts, asked) if asked else {}
    for k in kin:
        reason = _reason(k, facts.get(k.draft.name), drafts)
        if reason is not None:
            if k.why is not None:
                settle(k.draft, {k.path: k.why}, again)
            _others(k, reason, drafts)
    done = {(k.draft.name, k.path) for k in kin if k.path in [c.path for c in k.draft.record_level("account_id")]}
    return [f for f in found if (f.draft.name, f.path) not in done]


def _kin(draft: Draft, drafts: list[Draft], keys: PersonKeys, found: list[Foreign]) -> Kin | None:
    """Whether a table may be one of relatives, and whose key it carries."""
    words = table_words(draft.survey.table)
    party = next((p for p in parties_of(tokens_of(draft.survey.table)) if p in SOFT), None)
    if party == "spouse" and not set(words) - TRADE:
        party = None
    types = {c.data_type for c in draft.record_level()}
    # An address book that reaches nobody by mail or phone holds where its owner has things sent.
    if not types & REACH or types & HOLDERS or (party == "friend" and "street_address" in types and not types & {"email", "phone"}):
        return None
    if party is None and ("email" not in types or not types & {"phone", "person_name"} or not _may_be_others(words)):
        return None
    accounts = [c.path for c in draft.record_level("account_id")]
    if len(accounts) == 2:
        accounts = [path for path in accounts if path not in _own_ids(draft, "", drafts)] or accounts
    if len(accounts) > 1:
        return None
    if accounts:
        path = accounts[0]
        values = draft.held(path)
        if len(values) < CARRIED * draft.survey.sampled or draft.distinct_share(values) < EACH:  # who looks after some of them, or after many
            return None
        if of_table(path, draft) or draft.keys.get(path, "").startswith("account id"):
            return None
        # The profiles of users who are parents, the bank accounts of those who let.
        if party in ("parent", "reference") and set(key_free(path)) & USERS and draft.distinct_share(values) == 1 and "email" not in types and (types & AT_A_BANK or (party == "parent" and "person_name" not in types)):
            return None
        kin = _named(draft, path, _target(draft, path, drafts, keys), party, keys, drafts)
    else:
        mine = list({(f.path, f.target.name, f.key): f for f in reversed(found) if f.draft is draft}.values())  # what is declared may also be proved
        kin = Kin(draft, mine[0].path, mine[0].target, mine[0].key, party, mine[0].why) if len(mine) == 1 else None
    # Where the people themselves are called partners, what is theirs is nobody else's (Odoo's ``res_partner_bank`` of ``res_partner``).
    theirs = kin is not None and kin.target is not None and party is not None and party in parties_of(tokens_of(kin.target.survey.table))
    return None if theirs else kin


def _named(draft: Draft, path: str, target: Draft | None, party: str | None, keys: PersonKeys, drafts: list[Draft]) -> Kin | None:
    """A table that carries an account id; without a table of persons beside it, its name alone speaks, but not of users: a parent may be one."""
    if target is None:
        return None if party in (None, "child") or (party == "parent" and set(key_free(path)) & USERS) else Kin(draft, path, None, "", party, None)
    key = keys[target.name]
    own = bool(draft.bare_keys()) or bool(_own_ids(draft, path, drafts)) or draft.survey.ids or draft.declared.primary not in ((), (path,)) or draft.refers_to(target, key) == path
    return Kin(draft, path, target, key, party, None) if own or party is not None else None


def _target(draft: Draft, path: str, drafts: list[Draft], keys: PersonKeys) -> Draft | None:
    """The table of persons whose key an account id is: declared, or called so."""
    words = key_free(path)
    others = [(other, key) for other in neighbours(draft, drafts) if (key := keys.get(other.name)) is not None]
    told = [other for other, key in others if draft.refers_to(other, key) == path]
    named = [other for other, key in others if words and (key_free(key) == words or all(any(same_word(w, t) for t in tokens_of(other.survey.table)) for w in words))]
    return next(iter([*told, *named]), None)


def _may_be_others(words: tuple[str, ...]) -> bool:
    """Whether a table's name leaves open whose its rows are: no thing, no doing, no place to send to, no persons but contacts."""
    entity = entity_of(words)
    sections = {hit.entry.section for hit in hits(words) if hit.entry.weight == 1}
    if entity in INANIMATE or "_event" in sections:
        return False
    return bool(set(words) & BOOKS) or (entity is None and not sections & {"street_address", "_owner"})


def _mails(dump: Dump, survey: Survey, drafts: list[Draft], kin: list[Kin]) -> dict[tuple[str, str], tuple[int, int, float]]:
    """Table -> (ids with an address in both tables, those of them with none in common, rows of an id)."""
    wanted: dict[tuple[str, str], set[str]] = {}
    for k in kin:
        if k.target is not None:
            wanted.setdefault(k.draft.name, set()).add(k.path)
            wanted.setdefault(k.target.name, set()).add(k.key)
    table = key_pass(dump, survey, drafts, wanted, True)
    return {k.draft.name: _compared(table, k.draft, k.path, k.target, k.key) for k in kin if k.target is not None}


def _compared(table: KeyTable, draft: Draft, path: str, target: Draft, key: str) -> tuple[int, int, float]:
    here, there = [table_id(draft.name), path], [table_id(target.name), key]
    both, same = table.con.execute(
        "SELECT count(*), coalesce(sum(same), 0) FROM (SELECT a.h, max((a.mail = b.mail)::INT) AS same FROM mailed a JOIN mailed b USING (h)"
        " WHERE a.tbl = ? AND a.col = ? AND b.tbl = ? AND b.col = ? GROUP BY a.h)",
        [*here, *there],
    ).fetchall()[0]
    rows, distinct, _ = table.counts((draft.name, path))
    return int(both), int(both - same), rows / distinct if distinct else 0.0


def _reason(kin: Kin, facts: tuple[int, int, float] | None, drafts: list[Draft]) -> str | None:
    """Why the contact values are others', None if they are not."""
    both, apart, rows = facts or (0, 0, 0.0)
    if kin.target is not None and both >= BOTH:
        if rows > MOST or apart < (OTHER if kin.party is None else SPOKEN) * both:
            return None
        return f"another person's: {apart} of {both} ids have another address beside {shown(kin.target, kin.key, drafts)}"
    return None if kin.party is None else f"another person's: the table's name says {kin.party.replace('_', ' ')}, and its rows carry the key of a person"


def _others(kin: Kin, reason: str, drafts: list[Draft]) -> None:
    about = set(key_free(kin.path))
    party = kin.party or "contact"
    numbers = _own_ids(kin.draft, kin.path, drafts)
    for column in kin.draft.record_level():
        if _contact(column, about, party) or column.path in numbers:
            kin.draft.set(column.path, role="secondary", party=party, why=f"{column.why}; {reason}")
    kin.draft.keys.setdefault(kin.path, "the account id of the person whose row it is; its contact values are another person's")


def _own_ids(draft: Draft, path: str, drafts: list[Draft]) -> list[str]:
    """What the rows of an address book number those in it by, beside the key of whose contacts they are, and no other table names them by: else a contact is known by himself."""
    mine = draft.record_level("account_id") if set(table_words(draft.survey.table)) & BOOKS else []
    others = {tokens_of(segments(c.path)[-1]) for other in neighbours(draft, drafts) for c in other.columns if segments(c.path)} if mine else set()
    return [c.path for c in mine if c.path != path and of_table(c.path, draft) and tokens_of(segments(c.path)[-1]) not in others]


def _contact(column: Column, about: set[str], party: str) -> bool:
    """Whether a column is the relative's: not what is said of the person whose key it is (``patient_name`` beside ``patient_id``)."""
    if column.data_type is None or column.data_type in ("account_id", "ip_address") or not (bears(column.data_type) or describes(column.data_type, party)):
        return False
    leaf = tokens_of(segments(column.path)[-1]) if segments(column.path) else ()
    return not names_owner(leaf) and not set(leaf) & about
