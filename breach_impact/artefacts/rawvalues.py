"""Where raw personal data stands inside a text: addresses, phones, cards, accounts, network addresses.

The patterns and checks are those of :mod:`breach_impact.detectors`, which say what a whole value looks like. Here values are looked for
inside other text, and must show by themselves what they are: a count, a date or a digest is none of them. Ids are in
:mod:`breach_impact.artefacts.rawids`, tokens and passwords in :mod:`breach_impact.artefacts.rawsecrets`.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from breach_impact.registry import detectors
from breach_impact.scanning import reserved

Label = Callable[[int], str]
"""What a text's place is called (a key, a column), by the offset in it; ``""`` where nothing names it."""


class Hit(NamedTuple):
    """A value found in a text.

    Attributes:
        start: offset of its first character.
        data_type: of the registry.
        why: what it was known by; never the value.
        reserved: it is of a range that belongs to nobody.
    """

    start: int
    data_type: str
    why: str
    reserved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finder:
    """How one kind of value is found.

    Attributes:
        sieves: RE2, the cheap ones first; a text that one of them does not match holds no such value.
        find: the values in a text that passed them.
        undated: days (:data:`DAYS`) do not count in the sieves.
    """

    sieves: tuple[str, ...]
    find: Callable[[str, Label], Iterator[Hit]]
    undated: bool = False


DAYS = r"\b(?:19|20)[0-9]{2}[-/.][01][0-9][-/.][0-3][0-9]"
"""RE2 of a day as most lines of logs and tables have one: ten characters."""


def python(pattern: str) -> str:
    """An RE2 pattern as Python writes it."""
    return re.sub(r"\\x\{([0-9A-Fa-f]+)\}", lambda found: f"\\U{int(found[1], 16):08x}", pattern)


@cache
def whole(data_type: str) -> re.Pattern[str]:
    """The pattern of a data type's whole value."""
    return re.compile(python(detectors()[data_type].pattern or "(?!)"))


def valid(data_type: str, value: str) -> bool:
    """The value has the form of the type and passes its check."""
    check = detectors()[data_type].validate
    return whole(data_type).fullmatch(value) is not None and (check is None or check(value))


# -- e-mail -------------------------------------------------------------------------------------------------------------
_MASKS = "*•#…"


def _emails(text: str, label: Label) -> Iterator[Hit]:
    del label
    at, end = text.find("@"), 0
    while at >= 0:
        found = whole("email").search(text, max(end, at - 66), at + 256)
        if found is not None and found.start() < at < found.end():
            end = found.end()
            if (hit := _email(text, found)) is not None:
                yield hit
        at = text.find("@", max(at + 1, end))


def _email(text: str, found: re.Match[str]) -> Hit | None:
    local, _, host = found[0].strip("<>").rpartition("@")
    local = re.split(r"[/=?&|'`{}]", local)[-1]  # what stands before it in a URL or in code
    before, after = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
    if not local or before in tuple(_MASKS) or (after.isalnum() and after.isascii()) or reserved.dull(local + host):
        return None
    if reserved.domain(host):
        return Hit(found.start(), "email", "an address", reserved=True)
    check = detectors()["email"].validate
    for name in (host, re.sub(r"(?<=[A-Za-z]{2})[^\x00-\x7f]+$", "", host)):  # text without spaces goes on behind it
        if check is not None and check(f"{local}@{name}"):
            return Hit(found.start(), "email", "an address", reserved=reserved.email(local, name))
    return None


# -- phones -------------------------------------------------------------------------------------------------------------
_GAP = r"[ ().\-/\u00a0\u2010-\u2015]"
_INTERNATIONAL = re.compile(rf"(?<![\w+])(?:[+\uff0b]|(?<![.\-/])(?<![0-9] )00(?=[1-9]))\(?[1-9](?:{_GAP}{{0,3}}[0-9]){{6,14}}(?!\w)")
_NATIONAL = (
    # North America: an area in parentheses, or hyphens or dots between the groups; spaces alone may part counts.
    (re.compile(r"(?<![\w.+\-/])(?:1[-. ])?(?:\([2-9][0-9]{2}\)[ -.]?|[2-9][0-9]{2}[-.])[2-9][0-9]{2}[-. ][0-9]{4}(?!\w|[-./][0-9])"), ("US",)),
    # A trunk zero, which no count has, and groups.
    (
        re.compile(r"(?<![\w.+\-/:,])(?<![0-9] )\(?0[1-9][0-9]{0,3}\)?(?:[ ./-]{1,2}[0-9]{2,8}){1,5}(?!\w|[-./:][0-9])"),
        ("GB", "DE", "FR", "AU", "NL", "BE", "CH", "AT", "SE", "JP", "IN", "CN", "ZA", "NZ", "IE"),
    ),
    (re.compile(r"(?<![\w.+\-/])[78]? ?\([3489][0-9]{2}\) ?[0-9]{3}[- ][0-9]{2}[- ][0-9]{2}(?!\w)"), ("RU",)),
    (re.compile(r"(?<![\w.+\-/])\([1-9][0-9]\) ?9?[0-9]{4}-[0-9]{4}(?!\w)"), ("BR",)),
)
_NO_PHONE = re.compile(r"[0-9]{1,2}([./-])[0-9]{1,2}\1(?:[0-9]{2}|[0-9]{4})(?![0-9])|[0-9]{5}-[0-9]{4}$|[0-9]{3}-[0-9]{2}-[0-9]{4}$")  # a day, a ZIP code, an SSN


@lru_cache(maxsize=65_536)
def _e164(text: str, region: str | None) -> str | None:
    """The number if it is valid, or one of fiction, which the numbering plan may not know."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    out = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return out if reserved.phone(out) or phonenumbers.is_valid_number(number) else None


def _cut(text: str) -> Iterator[str]:
    """A run of groups of digits, and what is left of it when the last ones are something else."""
    ends = [found.end() for found in re.finditer("[0-9]+", text)]
    yield from (text[:end] for end in reversed(ends))


def phone_of(text: str, regions: tuple[str | None, ...]) -> str | None:
    """The E.164 form of a spelling in the first of the countries in which it is a valid number."""
    return next((found for region in regions if (found := _e164(text, region))), None)


def _phones(text: str, label: Label) -> Iterator[Hit]:
    del label
    taken: list[tuple[int, int]] = []
    for found in _INTERNATIONAL.finditer(text):
        spelled = re.sub(r"^\uff0b|^00", "+", found[0])
        number = next((e164 for part in _cut(spelled) if len(part) > 7 and (e164 := _e164(part, None))), None)
        if number is not None and not reserved.dull(spelled) and not reserved.dull(number[-9:]):
            taken.append(found.span())
            yield Hit(found.start(), "phone", "a valid international number", reserved.phone(number))
    for pattern, regions in _NATIONAL:
        for found in pattern.finditer(text):
            groups = re.findall("[0-9]+", found[0])
            if any(start <= found.start() < end for start, end in taken) or _NO_PHONE.match(found[0]) or not 9 <= len("".join(groups)) <= 12 or _counting(groups):
                continue
            number = phone_of(found[0], regions)
            if number is not None and not reserved.dull(found[0]):
                yield Hit(found.start(), "phone", "a valid number as it is written at home", reserved.phone(number))


def _counting(groups: list[str]) -> bool:
    """Groups that are one up each: hours of an axis."""
    steps = {int(b) - int(a) for a, b in pairwise(groups)}
    return len(groups) > 2 and len(steps) == 1


# -- cards and IBAN -----------------------------------------------------------------------------------------------------
_IBAN = re.compile(r"(?<![A-Za-z0-9])(?:[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]){11,30}|[a-z]{2}[0-9]{2}[a-z0-9]{11,30})(?![A-Za-z0-9])")


@cache
def _inside(data_type: str) -> re.Pattern[str]:
    """A whole value of a type among other text; a longer number, a fraction or a name do not hold one."""
    return re.compile(rf"(?<![\w.+\-])(?:{python(detectors()[data_type].pattern or '(?!)')})(?!\w|[-./][0-9])")


def _cards(text: str, label: Label) -> Iterator[Hit]:
    del label
    found = _inside("payment_card_number").search(text)
    while found is not None:
        value, start = found[0], found.start()
        # Fewer bare digits may be a count or a time, more are any 64-bit number: those need a name (rawids).
        if (not value.isdigit() or 14 <= len(value) <= 16) and valid("payment_card_number", value) and not reserved.dull(value):
            yield Hit(start, "payment_card_number", "range of a card issuer, right check digit", reserved.number("payment_card_number", value))
            start = found.end() - 1
        found = _inside("payment_card_number").search(text, start + 1)


def _ibans(text: str, label: Label) -> Iterator[Hit]:
    del label
    for found in _IBAN.finditer(text):
        for part in _words(found[0]):
            if valid("iban", part):
                yield Hit(found.start(), "iban", "structure of the country, right check digits", reserved.number("iban", part))
                break


def _words(text: str) -> Iterator[str]:
    """A text, and what is left of it without its last words."""
    while text:
        yield text
        text = text[: max(text.rfind(" "), 0)]


# -- networks -----------------------------------------------------------------------------------------------------------
_IPV4 = re.compile(r"(?<![\w.\-~^+@])(?<!==)[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?!\w|\.[0-9]|-[A-Za-z])")
_IPV6 = re.compile(r"(?<![\w:.])(?=[0-9A-Fa-f:]*[0-9])[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?![\w:])")
_MAC = re.compile(r"(?<![\w:.\-])(?:[0-9A-Fa-f]{2}(?:([:-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2}){4}|[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2})(?![\w:]|[-.]\w)")
_VERSION = re.compile(r"(?i)(?<![a-z])(?:firmware|versions?|release|build|fw|ver|rev|revision|update[ds]?|section|chapter|rfc|oid)(?![a-z])")
_ADDRESS = re.compile(r"(?i)(?<![a-z])(?:ips?|ipv[46]|hosts?|addr|address(?:es)?|client|remote|peer)(?![a-z])")
_SHAPE = frozenset("9aA.:")  # the shape of an address, 9.9.9.99
_SMALL = 32
_NEAR = 32


def _ips(text: str, label: Label) -> Iterator[Hit]:
    for found in (*_IPV4.finditer(text), *_IPV6.finditer(text)):
        if set(found[0]) <= _SHAPE or whole("ip_address").fullmatch(found[0]) is None or (":" in found[0] and len(re.findall("[0-9A-Fa-f]+", found[0])) < 3):
            continue
        try:
            address = ipaddress.ip_address(found[0])
        except ValueError:
            continue
        example = reserved.ip(address)
        if (example or address.is_global) and (address.version == 6 or _is_address(address.packed, text, found, label(found.start()))):
            yield Hit(found.start(), "ip_address", "a public address", example)


def _is_address(parts: bytes, text: str, found: re.Match[str], label: str) -> bool:
    """Versions, sections and object identifiers are written as addresses are: words tell, and without one small numbers are no address."""
    before, after = text[max(0, found.start() - _NEAR) : found.start()], text[found.end() : found.end() + _NEAR // 2]
    if _ADDRESS.search(f"{label} {before}"):
        return True
    return max(parts) >= _SMALL and not _VERSION.search(f"{label} {before} {after}")


def _macs(text: str, label: Label) -> Iterator[Hit]:
    del label
    for found in _MAC.finditer(text):
        compact = re.sub("[^0-9A-F]", "", found[0].upper())
        bare = ":" not in found[0] and (compact.isdigit() or compact.isalpha())  # dates, numbers, words
        if not bare and valid("mac_address", found[0]) and not reserved.dull(compact):
            yield Hit(found.start(), "mac_address", "a hardware address", reserved.mac(compact))


@cache
def finders() -> tuple[Finder, ...]:
    """The finders of this module."""
    gap = r"[ ().\-/\x{A0}\x{2010}-\x{2015}]"
    phones = (
        rf"[+\x{{FF0B}}]\(?[1-9](?:{gap}{{0,3}}[0-9]){{6}}|\b00[1-9][0-9 ().\-/]{{6}}|\([2-9][0-9]{{2}}\)[ -.]?[0-9]{{3}}|\([1-9][0-9]\) ?[0-9]{{4}}"
        r"|\b[2-9][0-9]{2}[-.][0-9]{3}[-. ][0-9]{4}|\b0[1-9][0-9]{0,3}\)?[ ./-]{1,2}[0-9]{2,8}[0-9 ./-]{2}"
    )
    cards = r"\b[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}|\b[0-9]{4}[ -][0-9]{6}[ -][0-9]|\b[0-9]{14}"
    return (
        Finder(sieves=(r"[^\s@]@[^\s@]",), find=_emails),
        Finder(sieves=(phones,), find=_phones, undated=True),
        Finder(sieves=(cards,), find=_cards),
        Finder(sieves=(r"\b[A-Z]{2}[0-9]{2}[ -]?[A-Z0-9]{4}|\b[a-z]{2}[0-9]{2}[a-z0-9]{11}",), find=_ibans),
        Finder(sieves=(r"[0-9]\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]|[0-9A-Fa-f]:[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]",), find=_ips),
        Finder(sieves=(r"(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4}",), find=_macs),
    )
