"""Countries and subdivisions: what a text says, as ISO 3166 codes.

A text of two letters is a code before it is anything else (``CA`` is Canada; California only where the country is known to be
the US). US territories are country US with a subdivision, as the counting contract has it.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType

from breach_impact.places.spellings import bare, fold

_TERRITORIES = {code: f"US-{code}" for code in ("AS", "GU", "MP", "PR", "VI")}
_MILITARY = frozenset(("AA", "AE", "AP"))  # post offices of the armed forces stand in US state columns
# Sold to the whole world: Google's list of generic ccTLDs, the free ones, and the contract's.
_GENERIC = frozenset(
    ["ac", "ad", "ag", "ai", "am", "as", "bz", "cc", "cd", "cf", "co", "cx", "dj", "fm", "ga", "gg", "gl", "gq", "gs", "im", "io", "la", "ly", "me", "ml", "ms", "mu", "nu", "pw", "sc", "sh", "so", "sr", "st", "su", "sx", "tc", "tk", "to", "tv", "vc", "vg", "ws"]
)
_IDN = {
    "xn--p1ai": "RU", "xn--fiqs8s": "CN", "xn--fiqz9s": "CN", "xn--j6w193g": "HK", "xn--kprw13d": "TW", "xn--kpry57d": "TW",
    "xn--3e0b707e": "KR", "xn--j1amh": "UA", "xn--90ais": "BY", "xn--90a3ac": "RS", "xn--80ao21a": "KZ", "xn--h2brj9c": "IN",
    "xn--mgbaam7a8h": "AE", "xn--wgbh1c": "EG", "xn--mgberp4a5d4ar": "SA", "xn--mgba3a4f16a": "IR", "xn--o3cw4h": "TH",
    "xn--qxam": "GR", "xn--e1a4c": "EU", "xn--node": "GE", "xn--y9a3aq": "AM", "xn--4dbrk0ce": "IL", "xn--mgbayh7gpa": "JO",
    "xn--mgbc0a9azcg": "MA", "xn--pgbs0dh": "TN", "xn--wgbl6a": "QA", "xn--ogbpf8fl": "SY", "xn--d1alf": "MK", "xn--90ae": "BG",
    "xn--yfro4i67o": "SG", "xn--fzc2c9e2c": "LK", "xn--54b7fta0cc": "BD", "xn--mgbai9azgqp6j": "PK", "xn--l1acc": "MN",
}  # fmt: skip
# Languages whose official names of countries («Bundesrepublik Deutschland») are read from pycountry's own translations.
_LANGUAGES = "de fr es it pt pt_BR nl pl tr ru uk ar zh_CN zh_TW ja ko hi sv nb_NO da fi cs sk hu ro el bg hr id vi th he fa".split()
_FLAG = re.compile("([\U0001f1e6-\U0001f1ff])([\U0001f1e6-\U0001f1ff])")
# Two names of one country in a cell: ``DE - Germany``, ``Belgique/België``, ``Germany (DE)``, ``Korea, Republic of``.
_APART = re.compile(r"\s*[/|;,()\[\]\n]+\s*|\s+[-–—:]\s*|:\s|(?<=^[A-Za-z]{2})[-_](?=[A-Z][a-z])|(?<=^[A-Za-z]{2}) (?=[A-Z][A-Za-z]{3})")
_LONGEST = 100


def _rows(table: str) -> list[list[str]]:
    lines = (files("breach_impact") / "data" / table).read_text(encoding="utf-8").splitlines()
    return list(csv.reader(lines[2:]))


@cache
def _country_names() -> dict[str, str]:
    """Folded names and alpha-3 codes to alpha-2, before US territories are made US."""
    import pycountry

    out: dict[str, str] = {}
    for row in _rows("country_names.csv"):
        out.setdefault(fold(row[1]), row[0])
    for country in pycountry.countries:
        out[country.alpha_3.lower()] = country.alpha_2
        out[country.numeric] = country.alpha_2
        for kind in ("name", "official_name", "common_name"):
            if name := getattr(country, kind, None):
                out.setdefault(fold(name), country.alpha_2)
    for code, name in _rows("country_aliases.csv"):
        out[fold(name)] = code
    for code in _codes():
        out[code.lower()] = code
    return out


@cache
def _official_names() -> dict[str, str]:
    """Folded official names in other languages, which are asked last."""
    import gettext

    import pycountry

    out: dict[str, str] = {}
    for language in _LANGUAGES:
        words = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [language], fallback=True)
        for country in pycountry.countries:
            if name := getattr(country, "official_name", None):
                out.setdefault(fold(words.gettext(name)), country.alpha_2)
    return out


@cache
def _codes() -> frozenset[str]:
    import pycountry

    return frozenset(country.alpha_2 for country in pycountry.countries) | {"XK"}


def _known(text: str) -> str | None:
    """The country of a whole name."""
    key = fold(text)
    names = _country_names()
    return names.get(key) or names.get(key.removeprefix("the ")) or _official_names().get(key)


@lru_cache(maxsize=65_536)
def _country(text: str) -> str | None:
    if not text or len(text) > _LONGEST:
        return None
    if flag := _FLAG.fullmatch(text):
        code = "".join(chr(ord(letter) - ord("\U0001f1e6") + ord("A")) for letter in flag.groups())
        return code if code in _codes() else None
    if re.fullmatch(r"[0-9]{3}\.0", text):  # a spreadsheet's 840
        text = text[:3]
    found = _known(text)
    if found or not (parts := [part for part in _APART.split(text) if part.strip()])[1:]:
        return found or _turned(text)
    return _turned(text) or _same(text, parts)


def _turned(text: str) -> str | None:
    """A name whose first words stand behind: ``Korea, Republic of``, ``Korea (North)``, ``United States (the)``."""
    first, comma, last = text.partition(",")
    if comma:
        return _known(f"{last} {first}")
    head, _, tail = text.partition("(")
    return _known(f"{tail.rstrip()[:-1]} {head}") if head.strip() and tail.rstrip().endswith(")") else None


def _same(text: str, parts: Sequence[str]) -> str | None:
    """The one country that the parts of a text name, also where what stands in brackets is a remark."""
    found = {_known(part) for part in parts}
    if "(" in text and _known(parts[0]):
        found.discard(None)
    return found.pop() if len(found) == 1 else None


def country_of(text: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of a country named by code (two or three letters, three digits) or by name.

    Names are read in about thirty languages. Territories of the US are ``US``, see :func:`territory_subdivision`.
    """
    code = _country(text.strip())
    return "US" if code in _TERRITORIES else code


def territory_subdivision(text: str) -> str | None:
    """The subdivision of the US that a country field names: ``PR`` and ``Puerto Rico`` are ``US-PR``."""
    return _TERRITORIES.get(_country(text.strip()) or "")


@cache
def _subdivisions() -> Mapping[str, Mapping[str, str]]:
    """Country -> folded code or name -> ISO 3166-2. Codes win over names, names over what is derived from them."""
    import pycountry

    out: dict[str, dict[str, str]] = {}
    entries = sorted(pycountry.subdivisions, key=lambda entry: (entry.parent_code is not None, entry.code))
    for entry in entries:
        out.setdefault(entry.country_code, {})[entry.code[3:].lower()] = entry.code
    full = [(entry.code, entry.name) for entry in entries]
    shipped = [(code, name) for code, name in _rows("subdivision_names.csv")]
    parts = [(code, part) for code, whole in full for part in _parts(whole)]
    for code, name in (*full, *shipped, *parts):
        out[code[:2]].setdefault(fold(name), code)
    known = {entry.code for entry in entries}
    for code, forms in _rows("subdivision_cldr.csv"):
        if code in known:  # of another release of ISO 3166-2 otherwise
            table = out[code[:2]]
            for form in forms.split("|"):
                table.setdefault(form, code)
    for code, name in (*full, *shipped):
        out[code[:2]].setdefault(bare(name), code)
    for table in out.values():
        table.pop("", None)
    return out


def _parts(name: str) -> Iterable[str]:
    """Names in several languages or with a remark: ``Wien``, ``Illes Balears [Islas Baleares]``, ``Bristol, City of``."""
    parts = re.split(r"\s*[\[\]/(),]\s*", name)
    return [part for part in parts if part] if len(parts) > 1 else []


@lru_cache(maxsize=65_536)
def subdivision_of(text: str, country: str | None) -> str | None:
    """The ISO 3166-2 code of a subdivision, by its code (with or without the country) or its name.

    Args:
        text: such as ``NY``, ``US-NY``, ``New York``, ``Bavaria``.
        country: alpha-2 code; None where it is not known, and then only a full code is read.
    """
    text = text.strip()
    if not text or len(text) > 100:
        return None
    tables = _subdivisions()
    code = re.fullmatch(r"([A-Za-z]{2})[-_. ]([A-Za-z0-9]{1,3})", text)
    if country is None or (code and code[1].upper() == country.upper()):
        return tables.get(code[1].upper(), {}).get(code[2].lower()) if code else None
    country = country.upper()
    table = tables.get("US" if country in _TERRITORIES else country, {})
    found = table.get(fold(text)) or table.get(bare(text))
    if found or not (parts := [part for part in re.split(r"\s*[/|,;()]\s*|\s+[-–—]\s+", text) if part])[1:]:
        return found
    some = {table.get(fold(part)) or table.get(bare(part)) for part in parts}  # ``NY - New York``, ``Bolzano/Bozen``
    return some.pop() if len(some) == 1 else None


@cache
def us_states() -> Mapping[str, str]:
    """Postal codes of the 50 states and the District of Columbia, with their names."""
    import pycountry

    return MappingProxyType({
        entry.code[3:]: entry.name
        for entry in sorted(pycountry.subdivisions, key=lambda entry: entry.code)
        if entry.country_code == "US" and entry.type in ("State", "District")
    })  # fmt: skip


def cctld_country(tld: str) -> str | None:
    """The country of a top-level domain; None for generic ones, also for ccTLDs that are sold as such (``.io``)."""
    label = tld.strip().lower().rstrip(".").rpartition(".")[2]
    if label in _GENERIC or label in ("eu", "xn--e1a4c", "xk"):
        return None
    code = {"uk": "GB"}.get(label) or _IDN.get(label) or label.upper()
    if code in _TERRITORIES:
        return "US"
    return code if code in _codes() else None


@cache
def _countries_by_name() -> Mapping[str, frozenset[str]]:
    out: dict[str, frozenset[str]] = {}
    for country, table in _subdivisions().items():
        alone = frozenset((country,))
        for key in table:
            out[key] = out[key] | alone if key in out else alone
    return out


def _nearly_all(values: Collection[str], words: AbstractSet[str], needed: float) -> bool:
    """Whether so many values are, in capitals, of some words; not all are looked at where they are not."""
    left = len(values)
    for value in values:
        if value.upper() not in words:
            left -= 1
            if left < needed:
                return False
    return True


def guess_subdivision_country(values: Sequence[str]) -> str | None:
    """The one country whose subdivisions explain at least 95 % of a column's distinct values.

    Of several the one that explains more; equal ones give None, but postal codes of US states are the US.
    """
    distinct = {value.strip() for value in values} - {""}
    if not distinct:
        return None
    needed = 0.95 * len(distinct)
    states = us_states().keys() | _TERRITORIES.keys() | _MILITARY
    if _nearly_all(distinct, states, needed):
        return "US"
    known = _countries_by_name()
    votes: Counter[str] = Counter()
    unknown = 0
    for value in distinct:
        full = subdivision_of(value, None)
        countries = {full[:2]} if full else known.get(fold(value)) or known.get(bare(value), frozenset())
        votes.update(countries)
        unknown += not countries
        if len(distinct) - unknown < needed:  # what is left cannot make up for it
            return None
    best = votes.most_common(2)
    if not best or best[0][1] < needed or (len(best) > 1 and best[1][1] == best[0][1]):
        return None
    return best[0][0]
