"""Columns of addresses or phones in whose cells several stand, or one with words around it: what each of these values is, is asked instead of what the cell is.

The column's name says that it holds such, or most of its cells are. Prose that quotes addresses, and lists of other people's, stay texts (:mod:`breach_impact.evidence.quotes`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.witness import Witness
from breach_impact.people.roles import RELATIVES, party_of
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
OWN = 4
"""Addresses that one person has; a cell of more is a list of people."""
BRACKETED = r"[^<>]*<[^<>]+>"
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


def put_back(draft: Draft) -> None:
    """Ask for the cells again, where the column turned out to be of something else."""
    if draft.cells is not None and not set(KINDS) & {draft.data_type, *draft.also}:
        _read(draft, draft.cells)
        del draft.hints[HINT]
        draft.cells = None


def _of_one(path: str, table: str, types: Sequence[str]) -> bool:
    """Whether several values are one person's: the holder's, a relative's, or phones. Of several whom a message went to each is somebody."""
    others = {party_of(path, table, kind, others=True) for kind in types} - {None}
    return others <= RELATIVES or "email" not in types


def _read(draft: Draft, sample: ColumnSample) -> None:
    draft.sample, draft.witness = sample, Witness(sample)


def _types(draft: Draft) -> list[str]:
    # Names with numbers in brackets behind them are called so by any word (``"Eva Maier" <3127090790>`` of Asterisk's ``clid``).
    named = {candidate.data_type for candidate in draft.reading.candidates if candidate.weight > GENERIC or draft.witness.share(BRACKETED) >= NEARLY}
    types = [kind for kind in KINDS if kind in named]
    if "email" not in types and any("@" in value for value in draft.sample.values[:10]) and draft.witness.share(_form("email")) >= OFTEN:
        types.insert(0, "email")
    return types


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
