"""National ids inside a text: those that show by form and check digit what they are, and numbers that a name beside them makes an id.

One number in ten has a right check digit by chance. So a bare number, and one in groups as counts are written, is an id only where its key,
its column or the words before it say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from breach_impact.artefacts.rawvalues import Finder, Hit, Label, phone_of, python, valid, whole
from breach_impact.registry import detectors
from breach_impact.scanning import reserved

# A person's ids; what names a company (br_cnpj) or has neither check digit nor a form of its own is left out.
_FORMS_OF_THEIR_OWN = ("us_ssn", "in_pan", "gb_nino", "vin")
_DIGITS = 9
"""Bare digits that a name can make an id; fewer are counts."""
_LONG = 17
"""Digits of an id that is told without separators (cn_resident_id: a day and a check digit)."""
_STRONG = 0.6


@cache
def _ids(*, named: bool = False) -> tuple[str, ...]:
    """The ids of persons that are known by themselves, or, with ``named``, also those that only a name tells."""
    known = detectors().items()
    return tuple(
        name
        for name, d in known
        if name in _FORMS_OF_THEIR_OWN or (d.category == "government_id" and d.checksum and d.identifier and (named or not d.needs_header))
    )


@cache
def _any() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{python(detectors()[name].pattern or '')})" for name in _ids()))


# Hyphens, dots and slashes between digits (or behind one letter), a check digit in parentheses.
_ATOM = re.compile(r"(?<![\w.\-/+@])[0-9A-Z]+(?:(?:(?<=[0-9])[-.+]|(?<=\b[A-Z])-|(?<=[0-9])/(?=[0-9]))[0-9A-Z]+)*(?:\([0-9A]\))?(?!\w|[-/]\w|\.[0-9])")
_COUNT = re.compile(r"[0-9]{1,3}(?:[., \u00a0\u202f'][0-9]{3})+|[0-9]+[.][0-9]+")
_CODE = re.compile(r"[A-Z]{1,3}[0-9]+")  # as parts, tickets and formats are numbered: a name must say that it is an id
_STAMP = re.compile(r"(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9](?:[-T.]?(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9])?)?")


def shows_itself(value: str) -> bool:
    """Whether the way a value is written leaves no doubt that it is no count, date or code."""
    compact = re.sub(r"[^0-9A-Za-z]", "", value)
    if _COUNT.fullmatch(value) or _STAMP.fullmatch(value) or reserved.dull(value):
        return False
    letters = sum(char.isalpha() for char in compact)
    if len(compact) < 2 * len(re.findall(r"[0-9A-Za-z]+", value)):  # steps of a line in a drawing
        return False
    if letters == 0:
        return len(compact) >= _LONG or any(mark in value for mark in "-./")
    return letters < len(compact) and (len(compact) >= 9 or "-" in value or "(" in value)


def _formed(text: str, label: Label) -> Iterator[Hit]:
    for found in _ATOM.finditer(text):
        value = found[0]
        bare = value.isdigit() and len(value) < _LONG  # nearly all; the rest is dear
        if len(value) < 8 or bare or not _any().fullmatch(value) or not shows_itself(value):
            continue
        name = next((name for name in _ids() if valid(name, value)), None)
        if name is None or (_CODE.fullmatch(value) and not {name, "national_id", "tax_id"} & _names_at(text, found.start(), label)):
            continue
        why = "right check digit" if detectors()[name].checksum else "written as such an id is"
        yield Hit(found.start(), name, why, reserved.number(name, value))


# Groups parted by spaces as no counts are.
_SPACED = {
    "fr_nir": re.compile(r"(?<![\w.])[1278] [0-9]{2} [01][0-9] [0-9][0-9AB] [0-9]{3} [0-9]{3} [0-9]{2}(?!\w)"),
    "gb_nino": re.compile(r"(?<!\w)[A-Z]{2} [0-9]{2} [0-9]{2} [0-9]{2} [A-D](?!\w)"),
    "za_idnr": re.compile(r"(?<![\w.])[0-9]{6} [0-9]{4} [0-9]{2} [0-9](?!\w)"),
    "no_fodselsnummer": re.compile(r"(?<![\w.])[0-3][0-9][01][0-9]{3} [0-9]{5}(?!\w)"),
}


def _spaced(text: str, label: Label) -> Iterator[Hit]:
    del label
    for name, pattern in _SPACED.items():
        yield from (Hit(found.start(), name, "right in its usual groups", reserved.number(name, found[0])) for found in pattern.finditer(text) if valid(name, found[0]))


# -- what a name makes an id --------------------------------------------------------------------------------------------
_NUMBER = re.compile(r"(?<![\w.,\-/+])\(?[0-9](?:[ ./()\-]{0,2}[0-9]){8,18}(?!\w|[.,][0-9])")
_MARKS = " \t\"'`*(:=#"  # between a name and what it names
_BREAK = re.compile(r"[,;|<>{}\[\]()\"\n\t]")
_WORDS = 3


def _words_before(text: str, start: int) -> str:
    """The last words before a place that nothing parts from it."""
    near = _BREAK.split(text[max(0, start - 48) : start].rstrip(_MARKS))[-1]
    return "_".join(re.findall(r"[^\W_]+", near)[-_WORDS:])


@lru_cache(maxsize=16_384)
def _named(label: str) -> frozenset[str]:
    """The data types that a name says."""
    from breach_impact.headerwords.naming import read

    words = "_".join(re.findall(r"[^\W_]+", label)[-2 * _WORDS :])
    return frozenset(found.data_type for found in read(words, "").candidates if found.weight > _STRONG) if words else frozenset()


def _names_at(text: str, start: int, label: Label) -> frozenset[str]:
    """The data types that the words before a value say; of the first one in a text or field also its label."""
    names = _named(_words_before(text, start))
    first = start == 0 or text[start - 1] == "\t" or text[:start].isspace()
    return names | _named(label(start)) if first else names


def _labelled(text: str, label: Label) -> Iterator[Hit]:
    for found in _NUMBER.finditer(text):
        names = _names_at(text, found.start(), label)
        data_type, example = _as_named(found[0], names) if names else (None, False)
        if data_type is not None:
            yield Hit(found.start(), data_type, "named so, and right as such", example)


def _as_named(run: str, names: frozenset[str]) -> tuple[str | None, bool]:
    """The type as which a number, or what is left of it without its last groups, is right; and whether it is reserved."""
    candidates = [name for name in sorted(names) if name in detectors() and (detectors()[name].checksum or name in _FORMS_OF_THEIR_OWN)]
    if not candidates and ("national_id" in names or "tax_id" in names):  # an id of a country that the name does not tell
        candidates += [name for name in _ids(named=True) if name not in candidates]
    value = run
    while sum(char.isdigit() for char in value) >= _DIGITS and not reserved.dull(value):
        for name in candidates:
            if (name in _FORMS_OF_THEIR_OWN and whole(name).fullmatch(value)) or valid(name, value):
                return name, reserved.number(name, value)
        if "phone" in names and not _COUNT.fullmatch(value) and (found := _phone(value)):
            return "phone", reserved.phone(found)
        value = re.sub(r"(?:[ ./()\-]+[0-9]+|^[0-9]+)[ ./()\-]*$", "", value)
    return None, False


def _phone(value: str) -> str | None:
    digits = re.sub("[^0-9]", "", value)
    return phone_of(value, ("US", "GB", "DE", "FR", "IN", "BR", "ES", "IT", "PL")) or phone_of(f"+{digits}", (None,)) if len(digits) >= 10 else None


@cache
def finders() -> tuple[Finder, ...]:
    """The finders of ids."""
    forms = "|".join(detectors()[name].pattern or "" for name in _ids())
    return (
        Finder(sieves=(r"[0-9]{2}", rf"(?:^|[^0-9A-Za-z_./+@-])(?:{forms})(?:$|[^0-9A-Za-z_])"), find=_formed, undated=True),
        Finder(sieves=(r"[0-9] [0-9]{2} [0-9]{2} [0-9]|[A-Z] [0-9]{2} [0-9]{2} [0-9]{2} [A-D]|\b[0-9]{6} [0-9]{4,5}\b",), find=_spaced),
        Finder(sieves=(r"[0-9](?:[ ./()\-]{0,2}[0-9]){8}",), find=_labelled, undated=True),
    )
