"""How much of a column's values looks like countries, their parts, zones, languages or addresses: a country is in ISO 3166-1."""

from __future__ import annotations

import re
from functools import cache

from breach_impact.evidence.namewords import value_words
from breach_impact.evidence.valueforms import NAME, WORDY
from breach_impact.evidence.witness import CHECKED, Witness
from breach_impact.headerwords.lexicon import fold
from breach_impact.places import countries as places
from breach_impact.places.zones import zone_of

LANGUAGE_CODE = r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?(?:\.[A-Za-z0-9-]{3,10})?|[a-z]{2}(?:-[A-Z]{2})?[,;].*"
# Countries whose subdivisions stand in most address books.
LARGE = (
    "US", "CA", "GB", "DE", "FR", "IT", "ES", "BR", "IN", "CN", "RU", "AU", "MX", "JP", "NL", "PL", "TR", "AR", "CH", "AT", "PT", "BE", "SE", "CO", "ID", "ZA",
)  # fmt: skip


def languages(w: Witness) -> float:
    """Codes or English names of languages."""
    return max(w.share(LANGUAGE_CODE), w.asked(_language_name))


@cache
def _language_names() -> frozenset[str]:
    import pycountry

    names = {fold(language.name) for language in pycountry.languages if hasattr(language, "alpha_2")}
    return frozenset(
        names
        | {part for name in names for part in re.split(r"[ ,;()]+", name) if len(part) > 3}
        | value_words("languages")
    )


def _language_name(text: str) -> bool:
    return any(part in _language_names() for part in re.split(r"[ ,;()/-]+", fold(text)))


def countries(w: Witness) -> float:
    """Names and codes of countries."""
    # Nothing but single letters are rather grades than the signs of vehicles (``D``, ``A``, ``CH``).
    if w.boolean or w.share(r"[0-9]{1,2}|[0-9]+\.[0-9]+") > 0.2 or w.share(r"[A-Za-z]") > 0.8:
        return 0.0
    return w.asked(places.country_of)


def zones(w: Witness) -> float:
    """Zones by name, or offsets in hours, minutes or seconds."""
    known = w.asked(zone_of)
    return max(
        known, w.numeric if w.between(-14, 14, 0) or w.between(-840, 840, 0) or w.between(-50400, 50400, 0) else 0.0
    )


def _some_subdivision(text: str) -> bool:
    return any(places.subdivision_of(text, country) for country in LARGE)


FEW_WORDS, SPELT_OUT = 8, r".{4,}"
FEW_PARTS = 5
"""So few single letters are states of a thing, though Argentina's provinces have such codes."""


DISTRICT = r"(?i).*(?:^|[ .])(?:\x{440}-\x{43D}|\x{440}\x{430}\x{439}\x{43E}\x{43D}|\x{43A}\x{440}\x{430}\x{439}|\x{43E}\x{431}\x{43B}(?:\x{430}\x{441}\x{442}\x{44C})?|\x{43E}\x{43A}\x{440}\x{443}\x{433})(?:[ .].*)?"
"""Districts and regions as Russia writes them, by the word for it (``р-н``, ``обл.``)."""


def subdivisions(w: Witness) -> float:
    """Parts of one country, or of the large ones, or many names under a name that says so."""
    if w.boolean or w.numeric > 0.5 or w.mean_length > 30 or (w.n <= FEW_PARTS and w.share(r"[A-Za-z]") > 0.8):
        return 0.0
    if places.guess_subdivision_country(w.values[:CHECKED]):
        return 1.0
    known = w.asked(_some_subdivision)
    # Of a handful of codes some are states by chance (``OK`` beside ``KO``), and of as many names one is.
    if known >= (0.5 if w.n > FEW_WORDS or (w.share(SPELT_OUT) > 0.5 and known * w.n >= 2) else 0.75):
        return min(1.0, known * 1.3)
    if w.share(DISTRICT) >= 0.8:
        return 0.8
    # Names of many countries under a name that says so; a handful of words are rather states of an order.
    return 0.75 if w.n >= 30 and w.share(NAME) > 0.8 else 0.0


UNIT = r"(?:.*\s)?(?:[A-Z]{0,2}|\x{C9C0}\x{D558} ?)[0-9]+(?:-[0-9]+)? ?(?:\x{B3D9}|\x{D638}|\x{CE35}|\x{D638}\x{C218}|\x{53F7}\x{5BA4}?|\x{5BA4}|\x{968E}|\x{697C}|\x{5C42})(?:\s.*)?"
"""Block, floor and room, as Korea, Japan and China count them (``101동 1203호``)."""


def addresses(w: Witness) -> float:
    """Words, or numbers of houses, floors and rooms."""
    if w.boolean or w.mean_length > 160 or w.share(STAMPED) > 0.5:
        return 0.0
    return max(w.share(WORDY) - w.share(SERIAL), w.share(UNIT), 0.8 * w.share(r"[0-9]{1,5}[A-Za-z]?(?:\.0)?(?:[-/ ][0-9]{1,5}[A-Za-z]?){0,3}|[0-9]{1,4}(?:-[0-9]{1,4}){1,3} .*"))


SERIAL = r"(?:[A-Za-z]*[0-9]){5}[0-9A-Za-z]{5,}"
"""One run of letters and many digits: the number of a meter, the address of a wallet."""
STAMPED = r"(?:(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:19|20)[0-9]{2})(?:[T ][0-9]{1,2}:[0-9].*)?|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AaPp][Mm])?"
"""A date or a time: ``END_TIME`` is no ``end`` (endereço)."""
