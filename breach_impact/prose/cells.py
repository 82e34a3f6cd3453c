"""Several addresses or phones in one cell, or one with words around it (``a@mail.example; b@mail.example``, ``mailto:…``, ``020 7946 0018 / 020 7946 0019``).

Such a cell is not of the form of its column, so it would count as invalid and what it holds as exposed by nobody. Where the plan says so (hint ``several``) each value
in it counts as one of the column. The same SQL parts the cells of the sample (:func:`breach_impact.prose.sample.parted`) and of the dump (:func:`apart_sql`).
"""

from __future__ import annotations

from collections.abc import Iterable

from breach_impact.prose.finders import ADDRESS
from breach_impact.registry import detectors
from breach_impact.sql import literal

HINT, TRUE = "several", "true"
KINDS = ("email", "phone")
"""Data types whose cells may hold several values."""

_BETWEEN = r"[ ().\-/\x{A0}\x{2010}-\x{2015}]{0,3}"
NUMBER = rf"(?:(?:[+\x{{FF0B}}]|00)[ ]?)?[(]?[0-9](?:{_BETWEEN}[0-9]){{5,16}}(?:[ ,]{{0,2}}(?i:x|ext[.]?|доб[.]?)[ .:]?[0-9]{{1,6}})?"
"""RE2 of a phone inside a cell of phones, where anything may stand around it."""
_EXTENSION = r"(?i)(?:x|ext[.]?|доб[.]?)[ .:]?[0-9]{1,6}"
_WITHIN = r"\pL[/_-]?[0-9]|[0-9][/_-]?\pL"
"""Letters among the digits, or joined to them (``FV/2024/000123``): such a number is no phone, and a part of it is another's."""
DATE = r"\b(?:(?:0?[1-9]|[12][0-9]|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})\b"
"""A day in a remark."""
_RUN = "[0-9][0-9 ().-]{5,}[0-9)]"
"""Digits that are a number of their own, and no code of an area before a stroke (``020/79460018``)."""
_CUT = r"~[ ().\-/]{0,2}[0-9]"
"""Digits right behind a number: it is longer than any, so that none of its parts is one."""
_JOINTS = (
    (rf"({_RUN})\s*[/\x{{2013}}\x{{2014}}&]\s*([+0(])", r"\1;\2"),
    (rf"({_RUN})\s+-\s+([+0(])", r"\1;\2"),
    (r"([0-9][0-9 ().-]{8,}[0-9])\s+/\s+([+(0-9][0-9 ().-]{6,})", r"\1;\2"),
    (r"([0-9]{8,})[ /-]([+0-9(][0-9]{7,})", r"\1;\2"),
)
"""What stands between two numbers and could stand within one, by what begins behind it."""


_BROKEN = rf"[*•…]|#[^\s:@]*@|{ADDRESS}@"
"""An address of which a part is hidden, and one with two signs: what is left of it is nobody's."""
_BEFORE = r"(?:^|[;,|/\\<(\[:#&\"'\n\t\x{3001}\x{FF1B}\x{FF0C}\x{FF1A}]|[0-9)>]\s|\s-\s|(?i:mail|\s(?:and|or|und|oder|et|ou|y|e|o|en|of|i|lub|ve|veya|и|или|та|або))\s)\s*"
"""What an address may begin behind: ``eva maier@mail.example`` is a broken address, and ``maier@mail.example`` none that stands there."""
_RUN_OF = rf"\s*{ADDRESS}(?:\s+{ADDRESS})+\s*"


def single_sql(v: str, data_type: str) -> str:
    """SQL: the value as a whole is of the form of its type, as nearly all are."""
    return f"regexp_full_match({v}, {literal(str(detectors()[data_type].pattern))})"


def apart_sql(v: str, types: Iterable[str]) -> str:
    """SQL of the values in a cell, a list: the cell itself where it is one value, or holds none.

    Args:
        v: SQL of the cell's text, NULL where there is none.
        types: which of :data:`KINDS` the column holds.
    """
    kinds = [kind for kind in KINDS if kind in types]
    single = " OR ".join(single_sql("c", kind) for kind in kinds)
    found = " || ".join(_addresses("c") if kind == "email" else _numbers("c") for kind in kinds)
    several = f"list_transform([{found}], lambda f: CASE WHEN len(f) = 0 THEN [c] ELSE f END)[1]"
    return f"list_transform([{v}], lambda c: CASE WHEN c IS NULL THEN [] WHEN {single} THEN [c] ELSE {several} END)[1]"


def _addresses(v: str) -> str:
    found = f"CASE WHEN regexp_full_match({v}, {literal(_RUN_OF)}) THEN regexp_extract_all({v}, {literal(ADDRESS)}) ELSE regexp_extract_all({v}, {literal(f'{_BEFORE}({ADDRESS})')}, 1) END"
    return f"CASE WHEN contains({v}, '@') AND NOT regexp_matches({v}, {literal(_BROKEN)}) THEN {found} ELSE [] END"


def _numbers(v: str) -> str:
    rest = f"CASE WHEN contains({v}, '@') THEN regexp_replace({v}, {literal(ADDRESS)}, ';', 'g') ELSE {v} END"
    for joint, parted_by in ((DATE, ";"), *_JOINTS):
        rest = f"regexp_replace({rest}, {literal(joint)}, {literal(parted_by)}, 'g')"
    bare = f"regexp_replace({v}, {literal(_EXTENSION)}, '', 'g')"
    found = f"regexp_extract_all({rest}, {literal(NUMBER)})"
    cut = f"regexp_matches(regexp_replace({rest}, {literal(NUMBER)}, '~', 'g'), {literal(_CUT)})"
    return f"CASE WHEN regexp_matches({bare}, {literal(_WITHIN)}) OR {cut} THEN [] ELSE {found} END"
