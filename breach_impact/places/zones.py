"""Time zones as the counting contract names them: canonical IANA names, bare abbreviations, UTC offsets.

A name in zone.tab is canonical, another follows tzdata's links until one is. Abbreviations and offsets stay what they are: an
abbreviation is not a place. All tzdata comes from pytz, which is read only when first asked.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from importlib.metadata import version
from importlib.resources import files
from typing import Literal

ZoneKind = Literal["name", "abbreviation", "offset"]


def _olson(release: str) -> str:
    """Pytz numbers ``2024b`` as 2024.2."""
    year, _, number = release.partition(".")
    return year + chr(ord("a") + int(number.split(".")[0]) - 1) if number else year


TZDATA_VERSION: str = _olson(version("pytz"))

# Names of both kinds count as abbreviations: a person's "EST" says no more than that. The rest are the abbreviations in
# tzdata since 1970, and such as people write that tzdata no longer has (SGT, BRT) or never had (ET).
_ABBREVIATIONS = frozenset(
    ["ACDT", "ACST", "ADDT", "ADT", "AEDT", "AEST", "AHDT", "AHST", "AKDT", "AKST", "AST", "AWDT", "AWST", "BDT", "BST", "CAST", "CAT", "CDT", "CEST", "CET", "CHST", "CST", "EAT", "EDT", "EEST", "EET", "EST", "GDT", "GMT", "GST", "HDT", "HKST", "HKT", "HST", "IDT", "IST", "JST", "KDT", "KST", "MDT", "MEST", "MET", "MSD", "MSK", "MST", "NDDT", "NDT", "NST", "NZDT", "NZST", "PDT", "PKST", "PKT", "PST", "SAST", "SST", "UTC", "WAST", "WAT", "WEST", "WET", "WIB", "WIT", "WITA", "YDT", "YST", "AFT", "ALMT", "AMT", "ART", "AZT", "BOT", "BRST", "BRT", "BTT", "CCT", "CLST", "CLT", "COT", "CT", "ECT", "ET", "FJT", "GET", "GFT", "GYT", "HAST", "HADT", "ICT", "IRDT", "IRKT", "IRST", "KGT", "KRAT", "LKT", "MAGT", "MMT", "MT", "MUT", "MVT", "MYT", "NOVT", "NPT", "OMST", "PET", "PETT", "PGT", "PHT", "PT", "PYST", "PYT", "RET", "SAMT", "SCT", "SGT", "SRT", "TJT", "TLT", "TMT", "TRT", "ULAT", "UYT", "UZT", "VET", "VLAT", "WGT", "YAKT", "YEKT", "AMST", "ANAT", "AZOST", "AZOT", "AZST", "CHADT", "CHAST", "CVT", "EGST", "EGT", "FKST", "FKT", "GALT", "HOVT", "IRKST", "KRAST", "LHDT", "LHST", "NCT", "OMSST", "PMDT", "PMST", "SAKT", "SBT", "SRET", "TAHT", "UYST", "VLAST", "VUT", "WARST", "WGST", "YAKST", "YEKST"]
)
_WRITTEN = {"CHST": "ChST"}  # the one that tzdata does not write in capitals
_SAME = {
    **dict.fromkeys(("utc", "uct", "zulu", "universal", "z", "coordinated universal time", "utc0"), "UTC"),
    **dict.fromkeys(("etc/utc", "etc/uct", "etc/zulu", "etc/universal"), "UTC"),
    **dict.fromkeys(("gmt", "gmt0", "greenwich", "greenwich mean time", "etc/gmt", "etc/gmt0", "etc/greenwich"), "GMT"),
}
# tzdata 2024b made these links; older or differently built files keep them as zones of their own.
_SINCE_2024B = {
    "EST5EDT": "America/New_York",
    "CST6CDT": "America/Chicago",
    "MST7MDT": "America/Denver",
    "PST8PDT": "America/Los_Angeles",
}
_OFFSET = re.compile(r"(?:(?:utc|gmt)\s*)?([+-])(\d{2}):?([0-5]\d)?(?::00)?")
_SHORT = re.compile(r"(?:utc|gmt)\s*([+-])(\d)(?::?([0-5]\d))?|([+-])(\d):([0-5]\d)")
_ETC = re.compile(r"etc/gmt([+-])(\d{1,2})")
_OF_MOSCOW = re.compile(r"(?:msk|мск)\s*([+-])\s*(\d)(?::00)?")  # as Russians write their zones: MSK+2 is UTC+5
# A POSIX string: CET-1CEST, EST5EDT,M3.2.0,M11.1.0, <+0330>-3:30. Its sign counts west of Greenwich. One without summer time and
# without brackets (UTC-8) is none: people mean the opposite.
_POSIX = re.compile(
    r"([a-z]{3,5})[+-]?\d{1,2}(?::\d\d)?([a-z]{3,5})(?:[+-]?\d[\d:]*)?(?:,[\d./:,mj+-]+)?"
    r"|<[a-z0-9+-]{3,6}>([+-]?)(\d{1,2})(?::([0-5]\d))?(?:<[a-z0-9+-]{3,6}>.*)?"
)
_DATE_TAIL = re.compile(r"((?:utc|gmt)\s*[+-]\d{2}:?\d{2}) \(.*\)")  # of JavaScript's dates: the offset is the fact
_DISPLAY = re.compile(r"\(((?:utc|gmt)(?:\s*[+-][\d:]+)?)\)\s*(.*)", re.DOTALL)
# A name and an offset in one text: ``UTC+03:00 Moscow``, ``Europe/Berlin (UTC+1)``, ``EST (UTC-5)``. The name says more.
_BEFORE = re.compile(r"((?:utc|gmt)\s*[+-][\d:]+|[+-]\d\d:\d\d)[\s,:-]+\(?([^\d()][^()]*(?:\([^()]*\))?)\)?")
_BEHIND = re.compile(r"(.{2,80}?)[\s,]+\(?((?:utc|gmt)\s*[+-][\d:]+|[+-]\d\d:?\d\d|(?<=\()[a-z]{2,5}(?=\)))\)?")
_PREFIX = re.compile(r"(?:posix|right)/|tzone://microsoft/")


_SIGNS = str.maketrans({"\N{MINUS SIGN}": "-", "\N{EN DASH}": "-", "\N{PLUS-MINUS SIGN}": "+"})
_OPPOSITE = {"+": "-", "-": "+"}


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone in its normal form."""

    name: str
    kind: ZoneKind


@lru_cache(maxsize=65_536)
def zone_of(text: str) -> Zone | None:
    """The zone that a text names, None for none.

    Accepts IANA names, Windows names (also with ``Daylight``), the display names of Rails and Windows, abbreviations, also spelled
    out, POSIX strings, and offsets with a sign (``UTC-5``, ``GMT+05:30``, ``-0500``), also with a name beside them. Bare numbers are
    no offsets: of ``300`` and ``-300`` nobody can tell which is west.
    """
    if len(text) > 100:
        return None
    text = unicodedata.normalize("NFKC", text).translate(_SIGNS)
    key = _PREFIX.sub("", " ".join(text.replace("\\/", "/").split()).lower(), count=1)
    if not key:
        return None
    if key in _SAME:
        return Zone(_SAME[key], "abbreviation")
    if key.upper() in _ABBREVIATIONS:
        return Zone(_WRITTEN.get(key.upper(), key.upper()), "abbreviation")
    if display := _DISPLAY.fullmatch(key):
        return _named(display[2]) or _offset(display[1]) or zone_of(display[1])
    return _offset(key) or _named(key) or _both(key)


def _both(key: str) -> Zone | None:
    """A text of a name and an offset: the name if it is one, or else the offset; what is neither is no zone."""
    if before := _BEFORE.fullmatch(key):
        return _simple(before[2]) or (_offset(before[1]) if before[1][0] in "ug" else None)
    behind = _BEHIND.fullmatch(key)
    return _simple(behind[1]) if behind and zone_of(behind[2]) else None


def _simple(key: str) -> Zone | None:
    upper = key.upper()
    return Zone(_WRITTEN.get(upper, upper), "abbreviation") if upper in _ABBREVIATIONS else _named(key)


def _offset(key: str) -> Zone | None:
    if tail := _DATE_TAIL.fullmatch(key):
        key = tail[1]
    if found := _OFFSET.fullmatch(key) or _SHORT.fullmatch(key):
        sign, hours, *minutes = (group for group in found.groups() if group)
        return _east(sign, int(hours), int(*minutes))
    if found := _ETC.fullmatch(key):  # Etc/GMT+5 is west of Greenwich
        return _east(_OPPOSITE[found[1]], int(found[2]), 0)
    if found := _OF_MOSCOW.fullmatch(key):
        return _east("+", 3 + int(found[1] + found[2]), 0)
    return _posix(key)


def _east(sign: str, hours: int, minutes: int) -> Zone | None:
    if minutes % 15 or hours * 60 + minutes > (14 if sign == "+" else 12) * 60:
        return None
    return Zone(f"{sign if hours or minutes else '+'}{hours:02}:{minutes:02}", "offset")


def _posix(key: str) -> Zone | None:
    """The zone of tzdata that a POSIX string names (``EST5EDT``), else its standard time."""
    found = _POSIX.fullmatch(key)
    if found is None:
        return None
    if found[1] is None:
        return _east(_OPPOSITE[found[3] or "+"], int(found[4]), int(found[5] or 0))
    standard, summer = found[1].upper(), found[2].upper()
    if not {standard, summer} <= _ABBREVIATIONS:
        return None
    return _named(key.partition(",")[0]) or Zone(standard, "abbreviation")


def _named(key: str) -> Zone | None:
    if spelled := _spelled().get(key):
        return zone_of(spelled)
    iana = _names().get(key.replace(" ", "_")) or _display_names().get(key.replace(" daylight time", " standard time"))
    if iana is None:
        return None
    canonical = _canonical(iana)
    if canonical is not None:
        return Zone(canonical, "name")
    return _offset(iana.lower()) or (Zone(_SAME[iana.lower()], "abbreviation") if iana.lower() in _SAME else None)


def _canonical(name: str) -> str | None:
    """The name in zone.tab that links lead to, None where they lead to none."""
    seen: set[str] = set()
    while name not in _countries():
        if name in seen:
            return None
        seen.add(name)
        target = _SINCE_2024B.get(name) or _links().get(name)
        if target is None:
            return None
        name = target
    return name


@cache
def _countries() -> dict[str, tuple[str, ...]]:
    """Canonical names, in the order of zone.tab, with their country."""
    from pytz import open_resource  # pyright: ignore[reportAttributeAccessIssue] - pytz has no types

    out: dict[str, tuple[str, ...]] = {}
    with open_resource("zone.tab") as lines:
        for line in lines:
            if not line.startswith(b"#"):
                country, _, name = line.decode().rstrip().split("\t")[:3]
                out[name] = (*out.get(name, ()), country)
    return out


@cache
def _links() -> dict[str, str]:
    from pytz import open_resource  # pyright: ignore[reportAttributeAccessIssue] - pytz has no types

    with open_resource("tzdata.zi") as lines:
        parts = [line.decode().split() for line in lines if line.startswith(b"L ")]
    return {name: target for _, target, name in parts}


@cache
def _names() -> dict[str, str]:
    """All names by their lower-case form."""
    return {name.lower(): name for name in (*_SINCE_2024B, *_links(), *_countries())}


@cache
def _display_names() -> dict[str, str]:
    """Windows and Rails names by their lower-case form; Rails' cities last, for no Windows name is one."""
    return {**_table("rails_zones.csv"), **_table("windows_zones.csv")}


@cache
def _spelled() -> dict[str, str]:
    """Other ways to name a zone, by their lower-case form -> a text that :func:`zone_of` reads."""
    return _table("zone_names.csv")


def _table(name: str) -> dict[str, str]:
    lines = (files("breach_impact") / "data" / name).read_text(encoding="utf-8").splitlines()
    return {key.lower(): zone for key, zone in csv.reader(lines[2:])}


def _text(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


@lru_cache(maxsize=65_536)
def _at(name: str, moment: datetime) -> tuple[str, str]:
    import pytz

    local = moment.astimezone(pytz.timezone(name))
    return local.tzname() or name, _text(local.utcoffset() or timedelta())


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


@lru_cache(maxsize=16)
def _shared(day: date) -> dict[str, dict[str, set[str]]]:
    """Abbreviation -> UTC offset -> countries whose zones are called so at noon UTC of the day."""
    out: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for name, countries in _countries().items():
        abbreviation, offset = _at(name, _noon(day))
        out[abbreviation][offset].update(countries)
    return out


def _uses(abbreviation: str, as_of: date) -> dict[str, set[str]]:
    """Offsets and countries of an abbreviation at the day; of one out of season (EDT in winter) half a year later."""
    for day in (as_of, as_of + timedelta(days=182), as_of - timedelta(days=91), as_of + timedelta(days=91)):
        if abbreviation in _shared(day):
            return _shared(day)[abbreviation]
    return {}


def abbreviation_at(zone: Zone, as_of: date) -> tuple[str, str | None]:
    """What a zone is called at 12:00 UTC of a day, and its UTC offset.

    A bare abbreviation is itself, with the offset of the zones that bear it, None where they differ (IST); an offset is itself
    until a country is known, see :func:`offset_abbreviation`.
    """
    if zone.kind == "name":
        return _at(zone.name, _noon(as_of))
    if zone.kind == "offset":
        return zone.name, zone.name
    if zone.name in ("UTC", "GMT"):
        return zone.name, "+00:00"
    offsets = list(_uses(zone.name, as_of))
    return zone.name, offsets[0] if len(offsets) == 1 else None


def zone_countries(name: str) -> str | None:
    """The country of a canonical name by zone.tab; None for abbreviations, offsets and unknown names."""
    return _countries().get(name, (None,))[0]


def offset_abbreviation(offset: str, country: str, as_of: date) -> str | None:
    """The abbreviation of the zone with this offset in a country at 12:00 UTC of a day, None where none has it.

    Of several (-07:00 is MST and PDT in a US summer) the first in zone.tab, whose order puts populous zones first.
    """
    for name, countries in _countries().items():
        if country in countries:
            abbreviation, here = _at(name, _noon(as_of))
            if here == offset:
                return abbreviation
    return None


def is_ambiguous(abbreviation: str, as_of: date) -> bool:
    """Whether zones of different offsets or countries bear the abbreviation (or, for an offset, have it) at a day."""
    uses = _uses(abbreviation, as_of)
    countries = {country for members in uses.values() for country in members}
    if re.fullmatch(r"[+-]\d\d:\d\d", abbreviation):
        countries = set().union(*(offsets.get(abbreviation, set()) for offsets in _shared(as_of).values()))
    return len(uses) > 1 or len(countries) > 1
