#!/usr/bin/env python3
"""Make the tables of country, subdivision and Windows zone names in ``breach_impact/data`` from the Unicode CLDR.

In an empty folder ``npm pack cldr@8.0.0`` and unpack it: ``package/3rdparty/cldr/common`` is the ``common`` folder of CLDR 48. Then
``python scripts/build_places.py COMMON``. Needed again for a newer CLDR, and after a change of ``subdivision_names.csv`` or of
``breach_impact/places/spellings.py``, whose normal forms ``subdivision_cldr.csv`` holds. The compiled tables (``country_aliases.csv``, ``subdivision_names.csv``,
``rails_zones.csv``, ``email_providers.csv``) are edited by hand.
"""

from __future__ import annotations

import csv
import io
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pycountry

from breach_impact.places.spellings import bare, fold

DATA = Path(__file__).parents[1] / "breach_impact" / "data"
SOURCE = "Source: Unicode CLDR {version} (common/{part}), Unicode License v3."
# The first language that writes a name gets it: those that dumps come in stand first.
LANGUAGES = (
    "en de fr es it pt nl pl tr ru uk ar zh zh_Hant ja ko hi sv no da fi cs sk hu ro el bg hr sr id vi th he fa ca bn ur et lt lv sl be ka kk ms az hy mk"
).split()
# Countries whose parts are written in all these languages; those of the others in their own, in English and in Russian.
WIDELY = frozenset(
    "US CA GB DE FR IT ES PT BR IN CN JP KR RU UA AU MX NL PL TR AR CH AT BE SE CO ID ZA KZ BY TW TH VN".split()
)
WORLD = frozenset(("en", "ru", "de"))
# CLDR 48 names these by codes that ISO 3166-2 has since given to other parts (its newsletters of 2015 and 2020): Iran's provinces have
# new numbers; the regions of Morocco and the districts of Uganda have new borders, so their names are left to ISO.
IRAN = dict(zip(
    "01 02 03 04 05 06 07 08 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32".split(),
    "03 04 24 10 16 18 23 14 06 19 20 11 07 08 12 05 17 01 15 02 00 22 13 21 25 27 26 29 09 28 30".split(),
    strict=True,
))  # fmt: skip
REDRAWN = re.compile(r"ma\d\d|ug.*|ir(?:00|09)")
MARKED = re.compile("[¹²³]")  # a second one of this name, as CLDR marks it
Ranked = tuple[int, bool, str]


def text_of(path: Path, tag: str) -> Iterator[tuple[str, str]]:
    """(type, text) of a file's elements; marks that CLDR uses for «as in the parent» are left out."""
    for element in ElementTree.parse(path).iter(tag):
        if element.text and "↑" not in element.text:
            yield element.get("type", ""), element.text.strip()


def version_of(common: Path) -> str:
    """The CLDR release, which its document type definition fixes."""
    dtd = (common / "dtd" / "ldml.dtd").read_text(encoding="utf-8")
    return dtd.partition('cldrVersion CDATA #FIXED "')[2].partition('"')[0]


def table(name: str) -> list[list[str]]:
    """The rows of a shipped table."""
    return list(csv.reader((DATA / name).read_text(encoding="utf-8").splitlines()[2:]))


def write(name: str, remark: str, header: str, rows: Iterable[Iterable[str]]) -> None:
    """A table with its source in the first line."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    path = DATA / name
    path.write_text(f"# {remark}\n{header}\n{out.getvalue()}", encoding="utf-8")
    print(f"{name}: {path.stat().st_size:,} bytes")


# -- countries ----------------------------------------------------------------------------------------------------------
def country_rows(common: Path) -> Iterator[tuple[str, str, str]]:
    """Code, name and language, each folded name once; the usual name before the short and the other ones."""
    codes = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    seen: set[tuple[str, str]] = set()
    rows: list[tuple[str, int, str, str]] = []
    for order, language in enumerate(LANGUAGES):
        for code, name in text_of(common / "main" / f"{language}.xml", "territory"):
            if code in codes and (code, fold(name)) not in seen and len(name) > 1:
                seen.add((code, fold(name)))
                rows.append((code, order, name, language))
    owners: dict[str, set[str]] = defaultdict(set)
    for code, _, name, _ in rows:
        owners[fold(name)].add(code)
    for code, _, name, language in sorted(rows, key=lambda row: row[:2]):
        if len(owners[fold(name)]) == 1 or language == "en":
            yield code, name, language


# -- subdivisions -------------------------------------------------------------------------------------------------------
def native_languages(common: Path) -> dict[str, frozenset[str]]:
    """Country -> languages that are official there."""
    out: dict[str, frozenset[str]] = {}
    for territory in ElementTree.parse(common / "supplemental" / "supplementalData.xml").iter("territory"):
        spoken = [population for population in territory.iter("languagePopulation") if population.get("officialStatus")]
        out[territory.get("type", "")] = frozenset(
            population.get("type", "").partition("_")[0] for population in spoken
        )
    return out


def replaced(common: Path) -> dict[str, str]:
    """Former code -> the one code that took its place."""
    aliases = ElementTree.parse(common / "supplemental" / "supplementalMetadata.xml").iter("subdivisionAlias")
    return {a.get("type", ""): a.get("replacement", "") for a in aliases if " " not in a.get("replacement", " ")}


def subdivision_names(common: Path) -> Iterator[tuple[str, str, int]]:
    """Code, name and rank: 0 in a language of the country, 1 in English, 2 in another."""
    parts = {entry.code for entry in pycountry.subdivisions}
    native, now = native_languages(common), replaced(common)
    files = sorted((common / "subdivisions").glob("*.xml"))
    for path in (path for path in files if "_" not in path.stem):
        for key, name in text_of(path, "subdivision"):
            if REDRAWN.fullmatch(key) or MARKED.search(name):
                continue
            key = f"ir{IRAN[key[2:]]}" if key.startswith("ir") else now.get(key, key)
            code, country = f"{key[:2]}-{key[2:]}".upper(), key[:2].upper()
            own = path.stem in native.get(country, ())
            wanted = own or path.stem in WORLD or (country in WIDELY and path.stem in LANGUAGES)
            if code in parts and wanted:
                yield code, name, 0 if own else 1 if path.stem == "en" else 2


def best(ranked: Iterable[Ranked]) -> str | None:
    """The code of the best rank, the outer one before its parts; None where two are as good."""
    order = sorted(set(ranked))
    first = [entry for entry in order if entry[:2] == order[0][:2]]
    return order[0][2] if len(first) == 1 else None


def subdivision_rows(common: Path) -> list[tuple[str, str]]:
    """Code and its normal forms. A form that two parts of a country bear is no one's, unless one of them bears it in full."""
    inner = {entry.code for entry in pycountry.subdivisions if entry.parent_code}
    bearers: dict[tuple[str, str], list[Ranked]] = defaultdict(list)
    for entry in pycountry.subdivisions:  # these and the compiled ones are read when asked, and go first
        bearers[entry.country_code, fold(entry.name)].append((-1, entry.code in inner, entry.code))
    for code, name in table("subdivision_names.csv"):
        bearers[code[:2], fold(name)].append((-1, code in inner, code))
    for code, name, rank in subdivision_names(common):
        bearers[code[:2], fold(name)].append((rank, code in inner, code))
        bearers[code[:2], bare(name)].append((3 + rank, code in inner, code))
    chosen = {key: best(ranked) for key, ranked in bearers.items()}
    open_forms = Counter(country for (country, _), code in chosen.items() if code is None)
    forms: dict[str, list[str]] = defaultdict(list)
    for (country, form), code in chosen.items():
        short = bare(form)
        found_by_short = short != form and chosen.get((country, short)) == code
        if code and len(form) > 1 and not form.isdigit() and not found_by_short and min(bearers[country, form])[0] >= 0:
            forms[code].append(form)
    print("forms of several subdivisions, left out:", dict(open_forms.most_common(12)))
    return [(code, "|".join(sorted(forms[code]))) for code in sorted(forms)]


# -- zones --------------------------------------------------------------------------------------------------------------
def windows_rows(common: Path) -> list[tuple[str, str]]:
    """Windows names with the zone of their default territory; those already shipped that a newer Windows has stay."""
    zones = ElementTree.parse(common / "supplemental" / "windowsZones.xml").iter("mapZone")
    found = {zone.get("other", ""): zone.get("type", "") for zone in zones if zone.get("territory") == "001"}
    return sorted({**{name: zone for name, zone in table("windows_zones.csv")}, **found}.items())


def main(common: Path) -> None:
    """Write the tables."""
    version = version_of(common)
    names = f"Names of countries in {len(LANGUAGES)} languages, each folded form once."
    write(
        "country_names.csv",
        f"{names} {SOURCE.format(version=version, part='main')}",
        "code,name,language",
        country_rows(common),
    )
    remark = "Names of subdivisions in the normal forms of placenames.fold and placenames.bare, by | apart."
    write(
        "subdivision_cldr.csv",
        f"{remark} {SOURCE.format(version=version, part='subdivisions')}",
        "code,names",
        subdivision_rows(common),
    )
    remark = "Windows zone -> IANA zone of its default territory; the Alberta, British Columbia and Manitoba ones by tzlocal 5.4.5."
    write(
        "windows_zones.csv",
        f"{remark} {SOURCE.format(version=version, part='supplemental')}",
        "windows,iana",
        windows_rows(common),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
