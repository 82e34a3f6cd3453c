"""Columns of addresses or phones in whose cells several stand, or one with words around it: what each of these values is, is asked instead of what the cell is.

The column's name says that it holds such, or most of its cells are. Prose that quotes addresses, and lists of other people's, stay texts (:mod:`breach_impact.evidence.quotes`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.entities import table_words
from breach_impact.headerwords.headers import hits, segments, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.roles import FURTHER, party_of, same_word
from breach_impact.prose.cells import HINT, KINDS, TRUE
from breach_impact.prose.sample import parted
from breach_impact.registry import detectors
from breach_impact.types import ColumnSample

OFTEN, NEARLY = 0.5, 0.8
"""Share of cells that are plain addresses, from which a column under any name is one of addresses; share of the others that must hold such, and little else."""
GENERIC = 0.65
"""Weight up to which a word may mean something else: ``numer`` is rather that of an invoice."""
WORDS = 40
"""Characters beside a value in its cell that are a name or a remark."""
NAMING = frozenset({"person_name", "account_id", "username", "date_of_birth", "street_address", "phone", "password", "password_hash"})
"""What tells whose row it is."""
AGAIN = folded("mail mails e emails id ids hs primary address addresses adresse adressen adresses adres adresy further additional alternate alternative secondary second all weitere weiterer sonstige autres otros altri outros иные другие доп дополнительная дополнительный".split())
"""Words for further addresses, beside those that tell one of the holder's from the other."""
MANY = re.compile(r"(?:mails|addresses|adressen|adresses|adresy|correos|posta(?:lar|ları))$", re.IGNORECASE)
"""A word for several addresses, which header words know by its singular."""
MEMBERS = folded("member members mitglied mitglieder membre miembro membro socio uczestnik czlonek участник член 成员 メンバー 회원".split())
"""Of whom a team or a family has several (``member_emails``); ``customer_emails`` may be those of one."""
OWN = 4
"""Addresses that one person has; a cell of more is a list of people."""
BRACKETED = r"[^<>]*<[^<>]+>"
REMARKS = frozenset({"free_text", "private_message"})
TAGGED = {"email": r"(?i:e-?mail|mailto|mail)[:=] ?\S+@\S+", "phone": r"(?i:phone|tel|telephone|mobile|msisdn|sms)[:=] ?[+(]?[0-9].{5,20}"}
"""Ways to reach somebody, each behind what it is (``email:eva@mail.example``, ``tel:+442079460018``; RFC 6068, RFC 3966)."""
DIGITS = r"(?s)(?:[^0-9]*[0-9]){6}.*"


def part_cells(draft: Draft, table: str) -> None:
    """Ask for the values in the cells of a column of addresses or phones, where a cell may hold several."""
    sample = draft.sample
    types = _types(draft)
    odd = _odd(draft, types) if types else []
    if not odd:
        return
    found = dict(zip(odd, parted(odd, types), strict=True))
    held = {cell: values for cell, values in found.items() if values != [cell]}
    clean = sum(len(cell) - sum(map(len, values)) <= WORDS * len(values) and len(values) <= OWN for cell, values in held.items())
    if not held or clean < NEARLY * len(held):
        return
    if max(map(len, held.values())) > 1 and not _of_one(sample.path, table, types):
        return
    values = tuple(dict.fromkeys(value.strip() for cell in sample.values for value in found.get(cell, (cell,))))
    _read(draft, replace(sample, values=values, slips=frozenset()))
    draft.cells, draft.hints[HINT] = sample, TRUE
    if _tagged(draft, Witness(sample)):
        # The values say what each is; the name (``identifiers``) may say any key.
        draft.reading = replace(draft.reading, candidates=())
    draft.shared = "email" in types and max(map(len, held.values())) > 1


def put_back(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Ask for the cells again, where the column turned out to be of something else, or its addresses to be of people whom no column of the table tells apart (``teams.emails``)."""
    if draft.cells is None:
        return
    strangers = draft.shared and not any(other.data_type in NAMING and other is not draft for other in drafts)
    if set(KINDS) & {draft.data_type, *draft.also} and not strangers:
        return
    _read(draft, draft.cells)
    del draft.hints[HINT]
    draft.cells = None
    if draft.data_type == "email" and draft.witness.share(_form("email")) < OFTEN:
        draft.drop("lists of addresses, and nobody whose they are")
        draft.also.clear()


def _of_one(path: str, table: str, types: Sequence[str]) -> bool:
    """Whether several values are one person's: phones, and addresses under no more than a word for such. Of members, attendees or parents each is somebody."""
    if "email" not in types:
        return True
    leaf = segments(path)[-1] if segments(path) else ""
    said = {word for word in tokens(leaf) if not word.isdigit()}
    owners = {word for word in said - FURTHER - AGAIN if _is_one(word, "_owner", "_neutral", "_holder")}
    if MANY.search(leaf) and owners & MEMBERS and not any(same_word(word, other) for word in owners for other in table_words(table)):
        return False  # ``teams.member_emails``: of several members
    return party_of(path, table, "email", others=True) is None and all(word in FURTHER | AGAIN | owners or _is_one(word, "email") for word in said)


def _is_one(word: str, *sections: str) -> bool:
    """Whether a word is one for an address, or for whom the operator deals with."""
    return any(hit.entry.section in sections and hit.entry.weight == 1 for hit in hits((word,)))


def _read(draft: Draft, sample: ColumnSample) -> None:
    draft.sample, draft.witness = sample, Witness(sample)


def _types(draft: Draft) -> list[str]:
    if _tagged(draft, draft.witness):
        return [kind for kind in KINDS if draft.witness.share(TAGGED[kind]) > 0]
    # Names with numbers in brackets behind them are called so by any word (``"Eva Maier" <3127090790>`` of Asterisk's ``clid``).
    named = {candidate.data_type for candidate in draft.reading.candidates if candidate.weight > GENERIC or draft.witness.share(BRACKETED) >= NEARLY}
    types = [kind for kind in KINDS if kind in named]
    if "email" not in types and any("@" in value for value in draft.sample.values[:10]) and draft.witness.share(_form("email")) >= OFTEN:
        types.insert(0, "email")
    return types


def _tagged(draft: Draft, w: Witness) -> bool:
    """Whether each value says of itself what it is; in what may be a remark (``note``) as programs write it, without a blank."""
    remark = any(candidate.data_type in REMARKS for candidate in draft.reading.candidates)
    return w.share("|".join(TAGGED.values())) >= NEARLY and (not remark or w.share(r"[a-z]+:\S+") >= NEARLY)


def _odd(draft: Draft, types: Sequence[str]) -> list[str]:
    """The cells that are no single value and may hold one."""
    forms = "|".join(f"(?:{_form(kind)})" for kind in types)
    w = draft.everything
    if w.share(forms) == 1:
        return []
    plain = set(w.matching(forms))
    holds = "|".join({"email": "(?s).*@.*", "phone": DIGITS}[kind] for kind in types)
    return [value for value in w.matching(holds) if value not in plain]


def _form(kind: str) -> str:
    return str(detectors()[kind].pattern)
