"""Closed vocabularies and look-alikes: what values show when the column's name says nothing.

Nothing here gives more than 0.85: values without a name are a guess, and the plan says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from breach_impact.fits import self_evidence
from breach_impact.headers import fold
from breach_impact.places import country_of, guess_subdivision_country
from breach_impact.registry import detectors
from breach_impact.witness import CHECKED, NAME, TITLE_WORDS, Witness, value_words
from breach_impact.zones import zone_of

SEXES = r"(?i:male|female|man|woman|männlich|weiblich|homme|femme|hombre|mujer|masculin|féminin|maschio|femmina|мужской|женский|男|女|男性|女性)"
DEGREES = (
    r"(?i).*\b(?:bachelor|master|ph\.?d|doctorate|high school|secondary(?: special)?|higher education|academic degree|university|universit[éàäy]|"
    r"college|diploma|abitur|baccalauréat|licenciatura|graduate school|laurea)\b.*|.*(?:本科|大专|硕士|博士|高中)"
)
PAIR = r"[(\[]?[+-]?[0-9]{1,2}\.[0-9]{3,20} ?[,; ] ?[+-]?[0-9]{1,3}\.[0-9]{3,20}[)\]]?"
GROUPED_CARD = r"[0-9]{4}([ -])[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}"
BRANDED_CARD = r"4[0-9]{15}|5[1-5][0-9]{14}|3[47][0-9]{13}|6(?:011|5[0-9]{2})[0-9]{12}|2[2-7][0-9]{14}"
ZONE_NAME = r"[A-Z][A-Za-z]+(?:/[A-Za-z0-9_+-]+)+|[A-Z].* (?:Standard|Daylight|Summer) Time|\((?:UTC|GMT).*"
STAMP = r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}.*)?"
YEARS = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
SHORT_NAME = 4
BORN_BEFORE = 2012


def _parts(value: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", fold(value))


def starts(kind: str) -> Callable[[str], bool]:
    """A test whether one of a value's first words is a common one of a list of ``names/_values.toml``."""
    return lambda value: bool(set(_parts(value)[:3]) & value_words(kind))


def closed(w: Witness, *, personal: bool) -> tuple[str, float] | None:
    """The type that a column's values alone speak for, with the confidence.

    Args:
        w: the values.
        personal: other columns of the table are of persons.
    """
    for test in (_zones, _sex, _place, _shapes, _named, _trade, _born):
        found = test(w, personal)
        if found:
            return found
    return None


def _zones(w: Witness, personal: bool) -> tuple[str, float] | None:
    """Spellings of time zones and nothing else. Cities, countries and codes are zones too: one name that is nothing else, or two ways to write a zone, tell."""
    if w.n < 2 or w.asked(zone_of) < 0.98:
        return None
    kinds = {zone.kind for value in w.values[:CHECKED] if (zone := zone_of(value))}
    return ("time_zone", 0.85) if len(kinds) > 1 or w.share(ZONE_NAME) > 0 else None


def _sex(w: Witness, personal: bool) -> tuple[str, float] | None:
    if w.n < 2 or w.numeric > 0:
        return None
    if w.n <= 12 and w.share(SEXES) * w.n >= 2 and self_evidence(w, detectors()["gender"]) >= 0.2:
        return "gender", 0.85
    if w.n <= 3 and w.share(r"[mfMF]") * w.n >= 2 and (personal or w.n == 2):
        return "gender", 0.6
    return None


def _place(w: Witness, personal: bool) -> tuple[str, float] | None:
    if w.numeric > 0.1 or not (w.share(r"[A-Z]{2}") > 0.95 or w.mean_length > SHORT_NAME):
        return None
    codes = w.share(r"[A-Za-z]{2}") > 0.5
    if codes and w.n >= 10 and guess_subdivision_country(w.values) == "US":
        return "subdivision", 0.8
    if w.n >= (20 if codes else 4) and w.asked(country_of) >= (0.95 if codes or w.n < 20 else 0.9):
        return "country", 0.8
    if w.n >= 8 and not codes and guess_subdivision_country(w.values) is not None:
        return "subdivision", 0.8
    return None


def _shapes(w: Witness, personal: bool) -> tuple[str, float] | None:
    known = detectors()
    if w.n >= 3 and w.share(PAIR) >= 0.9:
        return "geo_coordinates", 0.85
    if w.n >= 5 and max(w.share(GROUPED_CARD), w.share(BRANDED_CARD) if w.n >= 20 else 0) >= 0.9:
        return "payment_card_number", 0.7
    if w.numeric > 0.2:
        return None
    for data_type, least in (("street_address", 0.5), ("marital_status", 0.6), ("time_zone", 0.9)):
        if w.n >= 3 and self_evidence(w, known[data_type]) >= least:
            return data_type, 0.75
    if w.n >= 8 and w.share(known["iban"].pattern or "") >= 0.95 and w.passing(known["iban"]) >= 0.5:
        return "iban", 0.75
    return None


def _named(w: Witness, personal: bool) -> tuple[str, float] | None:
    """Names of people and of cities, by the share of common ones among them."""
    if w.n < 8 or w.share(NAME) < 0.9 or w.mean_length < SHORT_NAME or w.mean_length > 30:
        return None
    given, family, cities = w.asked(starts("given")), w.asked(starts("family")), w.asked(starts("cities"))
    people = max(given, family)
    if people >= (0.15 if personal else 0.25) and people > 1.5 * cities:
        return "person_name", 0.75 if people >= 0.4 else 0.6
    if cities >= 0.15 and cities > people and w.share(r"[^a-z0-9].*") > 0.9 and w.share(r"[^ ]+-[^ ]+") < 0.5:
        return "city", 0.65
    return None


def _trade(w: Witness, personal: bool) -> tuple[str, float] | None:
    if w.mean_length > 50 or w.n < 4:
        return None
    if w.share(TITLE_WORDS) >= (0.4 if personal else 0.6):
        return "job_title", 0.65
    if w.share(DEGREES) >= 0.7 and (w.n <= 30 or personal):
        return "education", 0.6
    return None


def _born(w: Witness, personal: bool) -> tuple[str, float] | None:
    """Dates of half a lifetime that end before today's adults were born; time stamps with a time of day."""
    if not personal or w.n < 10:
        return None
    if w.share(STAMP) >= 0.95 and w.share(r".*[T ]00:00(?::00)?.*") < 0.5:
        return "activity_time", 0.6
    if w.share(f"(?:{detectors()['date_of_birth'].pattern})") < 0.95 or w.numeric > 0.5:
        return None
    years = sorted(int(hit.group()) for value in w.values[:300] if (hit := YEARS.search(value)))
    if (
        len(years) >= 0.9 * min(w.n, 300)
        and years[-1] <= BORN_BEFORE
        and years[len(years) // 2] <= 1998
        and years[-1] - years[0] >= 20
    ):
        return "date_of_birth", 0.65
    return None
