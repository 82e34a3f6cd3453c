"""Closed vocabularies and look-alikes: what one column's values show when its name says nothing.

Nothing here gives more than 0.85: values without a name are a guess, and the plan says so. What only the whole table shows is in
``unnamed``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from breach_impact.evidence.masked import VEILED
from breach_impact.evidence.onepass import ask_together, rule_out
from breach_impact.evidence.peoplenames import listed, names_of, words
from breach_impact.evidence.selfevident import self_evidence
from breach_impact.evidence.valueforms import NAME
from breach_impact.evidence.valuewords import COMPANIES, DEGREES, SALUTATIONS, SCHOOLS, STREETS, has_title, within
from breach_impact.evidence.witness import CHECKED, Witness
from breach_impact.places.countries import country_of, guess_subdivision_country
from breach_impact.places.zones import zone_of
from breach_impact.registry import detectors

SEXES = (
    r"(?i:male|female|man|woman|männlich|weiblich|herr|frau|homme|femme|hombre|mujer|masculino?|femenino|feminino|féminin|masculin|maschio|femmina|maschile|femminile|mannelijk|vrouwelijk|"
    r"mężczyzna|kobieta|erkek|kadın|kadin|muž|žena|man|kvinna|mand|kvinde|mann|kvinne|mies|nainen|férfi|nő|bărbat|femeie|laki-laki|perempuan|nam|nữ|άνδρας|γυναίκα|"
    r"мужской|женский|муж|жен|мужчина|женщина|чоловіча|жіноча|чоловік|жінка|男|女|男性|女性|男子|女子|남|여|남자|여자|남성|여성|ذكر|أنثى|انثى|पुरुष|महिला|स्त्री)"
)
MARITAL = (
    r"(?i:single|married|divorced|widow(?:ed|er)?|separated|civil (?:union|marriage|partnership)|in a relationship|engaged|never married|single / not married|domestic partner(?:ship)?|"
    r"ledig|verheiratet|geschieden|verwitwet|célibataire|marié(?:\(e\)|e)?|divorcé(?:\(e\)|e)?|veuf|veuve|pacsé(?:\(e\)|e)?|solter[oa]|casad[oa]|divorciad[oa]|viud[oa]|viúv[oa]|solteir[oa]|separad[oa]|união estável|"
    r"celibe|nubile|coniugat[oa]|sposat[oa]|divorziat[oa]|vedov[oa]|ongehuwd|gehuwd|gescheiden|weduwe|weduwnaar|kawaler|panna|żonaty|zamężna|rozwiedzion[ya]|wdow(?:iec|a)|bekar|evli|boşanmış|dul|"
    r"холост|не замужем|женат|замужем|в разводе|разведен[а]?|вдов(?:ец|а)|неодружен(?:ий|а)|одружен(?:ий|а)|розлучен(?:ий|а)|未婚|已婚|离异|丧偶|離婚|既婚|独身|미혼|기혼|이혼|أعزب|متزوج[ة]?|مطلق[ة]?|أرمل[ة]?|विवाहित|अविवाहित|svobodn[ýá]|ženatý|vdaná|ogift|gift|skild)"
)
PAIR = r"[(\[]?[+-]?[0-9]{1,2}\.[0-9]{3,20} ?[,; ] ?[+-]?[0-9]{1,3}\.[0-9]{3,20}[)\]]?"
ISSUED = r"(?:[3-6]|2[2-7]).*"
"""How the numbers of the large brands begin (ISO/IEC 7812); those of bills and referrals begin anyhow."""
GROUPED_CARD = r"[0-9]{4}([ -])[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}"
BRANDED_CARD = r"4[0-9]{15}|5[1-5][0-9]{14}|3[47][0-9]{13}|6(?:011|5[0-9]{2})[0-9]{12}|2[2-7][0-9]{14}"
# What a spreadsheet makes of them.
ROUNDED_CARD = r"[3-6]\.[0-9]{2,14}[Ee]\+1[45]"
ZONE_NAME = r"[A-Z][A-Za-z]+(?:/[A-Za-z0-9_+-]+)+|[A-Z].* (?:Standard|Daylight|Summer) Time|\((?:UTC|GMT).*"
STAMP = r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}.*)?"
YEARS = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
NUMBERED = r"[a-z]+(?:[._-][a-z]+)*[._-]?[0-9]{1,4}"
"""What staff sign in with (``rs_admin3``), which may begin like a title."""
SHORT_NAME = 4
BORN_BEFORE = 2012
MOST_CLAIMED = 0.85


def starts(kind: str) -> Callable[[str], bool]:
    """A test whether one of a value's first words is a common one: ``given`` or ``family``."""
    return lambda value: not listed(f"{kind}_names").isdisjoint(words(value)[:3])


def is_city(value: str) -> bool:
    """Whether a value, or what stands before its comma, is a large city."""
    return " ".join(words(value.partition(",")[0])) in listed("cities")


def closed(w: Witness, *, personal: bool, named: bool = True) -> tuple[str, float] | None:
    """The type that a column's values alone speak for, with the confidence.

    Args:
        w: the values.
        personal: other columns of the table are of persons.
        named: whether names of people and cities are looked for as well.
    """
    tests = (_zones, _sex, _place, _shapes, *((_named,) if named else ()), _trade, _born)
    found = next((found for test in tests if (found := test(w, personal))), None)
    # Numbers of bills and referrals are grouped as those of cards, under names that speak of neither.
    return None if found is not None and found[0] == "payment_card_number" and named and w.share(ISSUED) < 0.95 else found


def ask_closed(witnesses: Sequence[Witness]) -> None:
    """Ask what :func:`closed` asks of nearly every column of several at once, for some of these patterns take longer to compile than to match."""
    known = detectors()
    born = f"(?:{known['date_of_birth'].pattern})"
    ask_together(witnesses, (VEILED, known["street_address"].pattern or "", STREETS))
    rule_out(witnesses, {PAIR: 0.9, GROUPED_CARD: 0.9, BRANDED_CARD: 0.9, ROUNDED_CARD: 0.97, STAMP: 0.95, born: 0.95})
    rule_out([w for w in witnesses if w.n >= 8], {NAME: 0.85})


def _zones(w: Witness, personal: bool) -> tuple[str, float] | None:
    """Spellings of time zones and nothing else. Cities, countries and codes are zones too: one name that is nothing else, or two ways to write a zone, tell."""
    if w.n < 2 or not w.most(zone_of, 0.98):
        return None
    kinds = {zone.kind for value in w.values[:CHECKED] if (zone := zone_of(value))}
    return ("time_zone", MOST_CLAIMED) if len(kinds) > 1 or w.share(ZONE_NAME) > 0 else None


def _sex(w: Witness, personal: bool) -> tuple[str, float] | None:
    if w.n < 2 or w.numeric > 0:
        return None
    if w.n <= 12 and (w.share(SEXES) == 1 or (w.share(SEXES) * w.n >= 2 and self_evidence(w, detectors()["gender"]) >= 0.2)):
        return "gender", MOST_CLAIMED
    if w.n <= 3 and w.share(r"[mfMF]") * w.n >= 2 and w.share(r"[A-Za-z]") == w.share(r"[mfxudnoMFXUDNO]") and (personal or w.n == 2):
        return "gender", 0.8 if personal else 0.6
    return None


def _place(w: Witness, personal: bool) -> tuple[str, float] | None:
    if w.numeric > 0.1 or w.share(r"(?s)[^\p{L}]+") > 0.1 or not (w.share(r"[A-Z]{2}") > 0.95 or w.mean_length > SHORT_NAME):  # versions are no places
        return None
    codes = w.share(r"[A-Za-z]{2}") > 0.5
    if codes and w.n >= 10 and guess_subdivision_country(w.values) == "US":
        return "subdivision", 0.8
    if w.n >= (20 if codes else 4) and w.most(country_of, 0.95 if codes or w.n < 20 else 0.9):
        return "country", 0.8
    if w.n >= 8 and not codes and guess_subdivision_country(w.values) is not None:
        # Spain's and Italy's provinces are called like their capitals.
        return ("subdivision", 0.8) if not w.most(is_city, 0.5) else ("city", 0.6)
    return None


def _shapes(w: Witness, personal: bool) -> tuple[str, float] | None:
    known = detectors()
    if w.n >= 3 and w.reaches(PAIR, 0.9):
        return "geo_coordinates", MOST_CLAIMED
    if personal and w.n >= 20 and w.reaches(ROUNDED_CARD, 0.97):
        return "payment_card_number", 0.6
    # Digits without groups and without a right check digit are invented cards only if they are of several issuers; orders are numbered from one beginning.
    several = w.n >= 20 and w.reaches(BRANDED_CARD, 0.9) and max(w.share(f"{first}[0-9]*") for first in "23456") < 0.9
    if w.n >= 5 and (several or w.reaches(GROUPED_CARD, 0.9)):
        return "payment_card_number", 0.7
    # ``北京路3号`` reads as a number with its unit as well.
    if w.n >= 3 and max(self_evidence(w, known["street_address"]), w.share(STREETS)) >= 0.5:
        return "street_address", 0.75
    if w.numeric > 0.2:
        return None
    if personal and 2 <= w.n <= 15 and w.share(SALUTATIONS) >= 0.9:
        return "salutation", 0.75
    if 2 <= w.n <= 12 and w.share(MARITAL) * w.n >= 2 and w.share(MARITAL) >= 0.6:
        return "marital_status", 0.8
    if w.n >= 3 and self_evidence(w, known["time_zone"]) >= 0.9:
        return "time_zone", 0.75
    if w.n >= 8 and w.share(known["iban"].pattern or "") >= 0.95 and w.passing(known["iban"]) >= 0.5:
        return "iban", 0.75
    return None


def _named(w: Witness, personal: bool) -> tuple[str, float] | None:
    """Names of people and of cities, by the share of common ones among them."""
    if w.n < 8 or not w.reaches(NAME, 0.9) or w.mean_length < SHORT_NAME or w.mean_length > 30:
        return None
    names, cities = names_of(w), w.asked(is_city)
    if names.full >= (0.4 if personal else 0.6) or (personal and max(names.given, names.family) >= 0.6 and names.single >= 0.7 and cities < 0.3):
        return "person_name", 0.7
    if cities >= 0.5 and names.full < 0.2 and w.share(r"[^a-z0-9].*") > 0.9:
        return "city", 0.7
    return None


def _trade(w: Witness, personal: bool) -> tuple[str, float] | None:
    if w.mean_length > 50 or w.n < 4 or w.numeric > 0.2:
        return None
    if personal and w.n >= 5 and w.reaches(COMPANIES, 0.25) and not w.reaches(SCHOOLS, 0.3):
        return "employer", 0.7
    if personal and w.reaches(SCHOOLS, 0.6):
        return "education", 0.75
    if w.most(has_title, 0.35 if personal else 0.6) and w.share(NUMBERED) < 0.9:
        return "job_title", 0.7
    if (w.n <= 30 or personal) and w.reaches(DEGREES, 0.7):
        return "education", 0.7
    if not personal or (w.few and w.n < SHORT_NAME):
        return None
    return _tongue(w)


def _tongue(w: Witness) -> tuple[str, float] | None:
    """Languages or nationalities beside a person; many words are both, so what is only one of them tells."""
    languages, nations = w.asked(within("languages")), w.asked(within("nationalities"))
    if languages >= 0.9 and languages > nations:
        return "language", 0.7
    if nations >= 0.9 and nations > languages:
        return "nationality", 0.7
    return None


def _born(w: Witness, personal: bool) -> tuple[str, float] | None:
    """Dates of half a lifetime that end before today's adults were born; time stamps with a time of day."""
    if not personal or w.n < 10:
        return None
    if w.reaches(STAMP, 0.95) and w.share(r".*[T ]00:00(?::00)?.*") < 0.5:
        return "activity_time", 0.6
    if not w.reaches(f"(?:{detectors()['date_of_birth'].pattern})", 0.95) or w.numeric > 0.5:
        return None
    years = sorted(int(hit.group()) for value in w.values[:300] if (hit := YEARS.search(value)))
    if (
        len(years) >= 0.9 * min(w.n, 300)
        and years[-1] <= BORN_BEFORE
        and years[len(years) // 2] <= 1998
        and years[-1] - years[0] >= 20
    ):
        return "date_of_birth", 0.8
    return None


def listed_name(value: str) -> bool:
    """Whether a value begins with a common given or family name."""
    return starts("given")(value) or starts("family")(value)
