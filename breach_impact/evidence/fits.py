"""Whether values can be of a type: what a detector's pattern cannot tell.

A person's age is not above 120, a name is no sentence, a category has few values, a country is in ISO 3166-1. And what a
pattern is too strict for: spreadsheets turn 94025 into 94025.0.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from breach_impact.evidence.namewords import value_words
from breach_impact.evidence.witness import (
    ANY_IP,
    CHECKED,
    CODE,
    DIGITS,
    HEX_DIGEST,
    HEX_IP,
    NAME,
    PRIVATE,
    PROSE,
    SUBNET,
    WORDY,
    Witness,
)
from breach_impact.headerwords.headers import ANSWERED
from breach_impact.headerwords.lexicon import fold
from breach_impact.places import countries as places
from breach_impact.places.zones import zone_of
from breach_impact.types import Detector

LANGUAGE_CODE = r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?(?:\.[A-Za-z0-9-]{3,10})?|[a-z]{2}(?:-[A-Z]{2})?[,;].*"
HANGUL = r"(?s).*(?:[\x{AC00}-\x{D7AF}]+[,.!?~]* +){1,}[\x{AC00}-\x{D7AF}].*"
NUMBERED_NAME = r"(?:[A-Z][a-z\x{E0}-\x{FF}']+[0-9]{3}(?: |$))+"
ANSWER = 0.75
IDEOGRAM = r"[\x{4E00}-\x{9FFF}]{1,12}"
"""A word of Chinese or Japanese, which may be a single character (``汉``)."""
CODES = 20
"""More distinct values than codes of a category have, where they are made of digits."""
CODED_ANSWER, MOST_ANSWERS = r"[12389](?:\.0)?|9[7-9](?:\.0)?", 5
"""Yes, no and why there is no answer, as surveys code them: 1, 2, 9 or 97 to 99. A count begins with 0."""
LETTER = r"[A-Za-z]|[\x{370}-\x{1FFF}]\p{M}*"
"""One letter of a script with words of letters, its vowel sign included (``पु``)."""
METRES, CENTIMETRES = (1.0, 2.3), (100, 230)
# Countries whose subdivisions stand in most address books.
LARGE = (
    "US", "CA", "GB", "DE", "FR", "IT", "ES", "BR", "IN", "CN", "RU", "AU", "MX", "JP", "NL", "PL", "TR", "AR", "CH", "AT", "PT", "BE", "SE", "CO", "ID", "ZA",
)  # fmt: skip


def _coded(w: Witness) -> float:
    """A category given by small numbers, such as 1 and 2, or by single letters, such as M, S, D and W."""
    if w.n > 12 or w.boolean:
        return 0.0
    numbered = w.numeric == 1 and w.between(-2, 99, 0) and w.share(DIGITS) == 1
    return 0.75 if numbered or (w.n > 1 and w.total >= 5 * w.n and w.share(LETTER) == 1) else 0.0


def _text(w: Witness, longest: float = 80) -> float:
    """Words rather than numbers, codes or sentences."""
    if w.boolean or w.mean_length > longest:
        return 0.0
    return w.share(WORDY)


def _names(w: Witness) -> float:
    if w.boolean or w.mean_length < 1.5 or w.mean_length > 60:
        return 0.0
    single = w.share(r".\.?") if w.mean_length < 3 else 0.0
    ideographic = w.share(r"[\x{3041}-\x{9FFF}\x{AC00}-\x{D7AF}·]{1,20}")
    # Makers of test data number their people (``Martin380 Clark962``).
    numbered = 0.9 * w.share(NUMBERED_NAME) if w.n >= 20 else 0.0
    return max(0.0, max(w.share(NAME), ideographic, numbered) - (0 if ideographic > 0.5 else single))


def _range(w: Witness, *ranges: tuple[float, float]) -> float:
    """Numbers whose middle and bulk lie in one of the ranges."""
    fits = any(low <= w.median <= high and w.between(low * 0.4, high * 1.6, 0.1) for low, high in ranges)
    return w.numeric if fits and not w.boolean else 0.0


def _height(w: Witness) -> float:
    """Heights in one unit, or in metres and centimetres by turns, as people fill in forms."""
    one = _range(w, (100, 210), (1.2, 2.1), (40, 80), (1000, 2100))
    if one or w.boolean or not len(w.numbers):
        return one
    short, tall = (float(((w.numbers >= low) & (w.numbers <= high)).mean()) for low, high in (METRES, CENTIMETRES))
    return w.numeric if min(short, tall) > 0.1 and short + tall >= 0.9 else 0.0


def _numeric(w: Witness) -> float:
    return 0.0 if w.boolean else w.numeric


def _language(w: Witness) -> float:
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


def _age(w: Witness) -> float:
    if w.n and w.share(r"-?[0-9]{4,5}(?:\.0)?") > 0.9 and (w.between(-43000, -1500) or w.between(6000, 43000)):
        return 0.8
    if w.between(0, 120, 0.03) and not w.boolean and w.median >= 3:
        return max(w.numeric, w.share(r"[0-9]{1,3} ?[-+–].*"))
    # Garbage has more distinct values than ages have; most ages of a lifetime among them still tell.
    whole = {x for x in w.numbers.tolist() if 10 <= x <= 90 and x == int(x)}
    return 0.75 if len(whole) >= 35 else 0.0


def _identifier(w: Witness) -> float:
    """A code or number that names one of many."""
    if w.boolean or w.share(r"-?[0-9]+\.[0-9]*[1-9]") > 0.3 or (w.share(WORDY) > 0.95 and w.share(r".* .* .*") > 0.3):
        return 0.0
    if w.n <= 3 and w.total > 50 * w.n:
        return 0.4
    return w.share(CODE)


def _secret(w: Witness) -> float:
    """Long strings of mixed characters, no words and no URL of a page."""
    if w.mean_length < 10 or w.share(PROSE) > 0.2 or w.share(r"[0-9 :.TZ+-]+") > 0.5:
        return 0.0
    return w.share(r"\S{8,}(?: \S{16,})?") if w.share(r"[A-Za-z_]+") < 0.5 else 0.0


def _country(w: Witness) -> float:
    # Nothing but single letters are rather grades than the signs of vehicles (``D``, ``A``, ``CH``).
    if w.boolean or w.share(r"[0-9]{1,2}|[0-9]+\.[0-9]+") > 0.2 or w.share(r"[A-Za-z]") > 0.8:
        return 0.0
    return w.asked(places.country_of)


def _zone(w: Witness) -> float:
    known = w.asked(zone_of)
    return max(
        known, w.numeric if w.between(-14, 14, 0) or w.between(-840, 840, 0) or w.between(-50400, 50400, 0) else 0.0
    )


def _some_subdivision(text: str) -> bool:
    return any(places.subdivision_of(text, country) for country in LARGE)


FEW_PARTS = 5
"""So few single letters are states of a thing, though Argentina's provinces have such codes."""


DISTRICT = r"(?i).*(?:^|[ .])(?:\x{440}-\x{43D}|\x{440}\x{430}\x{439}\x{43E}\x{43D}|\x{43A}\x{440}\x{430}\x{439}|\x{43E}\x{431}\x{43B}(?:\x{430}\x{441}\x{442}\x{44C})?|\x{43E}\x{43A}\x{440}\x{443}\x{433})(?:[ .].*)?"
"""Districts and regions as Russia writes them, by the word for it (``р-н``, ``обл.``)."""


def _subdivision(w: Witness) -> float:
    if w.boolean or w.numeric > 0.5 or w.mean_length > 30 or (w.n <= FEW_PARTS and w.share(r"[A-Za-z]") > 0.8):
        return 0.0
    if places.guess_subdivision_country(w.values[:CHECKED]):
        return 1.0
    known = w.asked(_some_subdivision)
    if known >= 0.5:
        return min(1.0, known * 1.3)
    if w.share(DISTRICT) >= 0.8:
        return 0.8
    # Names of many countries under a name that says so; a handful of words are rather states of an order.
    return 0.75 if w.n >= 30 and w.share(NAME) > 0.8 else 0.0


def _password(w: Witness) -> float:
    if w.boolean or w.mean_length < 3 or w.share(r"[0-9]{4}-[0-9]{2}-[0-9]{2}.*") > 0.5 or w.share(DAY) > 0.5 or w.share(PROSE) > 0.5:
        return 0.0
    # A handful of words over and over are kinds of tickets or results, no passwords.
    return 0.0 if w.n <= 5 and w.total >= 20 * w.n and w.share(r".*[a-z].*[0-9!@#$%].*|.*[0-9!@#$%].*[a-z].*") < 0.5 else 1.0


def _user(w: Witness) -> float:
    return 0.0 if w.boolean or w.mean_length < 2 or w.share(PROSE) > 0.3 else max(w.share(CODE), 0.95 * w.share(NAME))


def _prose(w: Witness) -> float:
    if w.boolean or w.numeric > 0.5 or w.mean_length < 6 or w.share(r"(?i)https?://\S+") > 0.9:
        return 0.0
    # Three words of Korean say what five do in other scripts.
    return max(w.share(PROSE), w.share(HANGUL), 0.8 * w.share(WORDY) if w.mean_length > 12 else 0.0)


def _category(w: Witness) -> float:
    if w.n > CODES and w.share(r".*[0-9]{3}.*") > 0.5:
        return 0.0  # numbers of something
    return max(_coded(w), _text(w, 60), w.share(IDEOGRAM))


UNIT = r"(?:.*\s)?(?:[A-Z]{0,2}|\x{C9C0}\x{D558} ?)[0-9]+(?:-[0-9]+)? ?(?:\x{B3D9}|\x{D638}|\x{CE35}|\x{D638}\x{C218}|\x{53F7}\x{5BA4}?|\x{5BA4}|\x{968E}|\x{697C}|\x{5C42})(?:\s.*)?"
"""Block, floor and room, as Korea, Japan and China count them (``101동 1203호``)."""


def _address(w: Witness) -> float:
    if w.boolean or w.mean_length > 160 or w.share(STAMPED) > 0.5:
        return 0.0
    return max(w.share(WORDY), w.share(UNIT), 0.8 * w.share(r"[0-9]{1,5}[A-Za-z]?(?:\.0)?(?:[-/ ][0-9]{1,5}[A-Za-z]?){0,3}|[0-9]{1,4}(?:-[0-9]{1,4}){1,3} .*"))


# No area code begins with 1, and no mobile number has 13 digits of which the first is 1.
EPOCH_LIKE = r"1[0-9]{9}|1[0-9]{12}|[1-2][0-9]{12}"
DAY = r"[0-3]?[0-9]([/.-])[01]?[0-9][/.-](?:19|20)[0-9]{2}.*|(?:19|20)[0-9]{2}([/.-])[01]?[0-9][/.-][0-3]?[0-9].*"
# ICD-10 and ICD-9 codes, with and without their dot (World Health Organization, ICD-10 volume 2).
ICD = r"[A-TV-Z][0-9][0-9AB](?:\.?[0-9A-TV-Z]{1,4})?[+*!]?|[0-9]{3}\.[0-9]{1,2}|[VE][0-9]{2,3}(?:\.[0-9]{1,2})?"
GRADE = r"[IVX\x{2160}-\x{216B}]{1,4}(?:[- ]?[a-cA-C])?|[MN][0-9]?"
"""The grade of a disease: of dementia in Japan, of heart failure, of a decubitus."""
# Levels that are written as codes (Indonesia's SD to S3).
SCHOOLING = r"(?i)(?:PAUD|TK|SD|SMP|SMA|SMK|MTs|SLT[PA]|D[- ]?(?:[1-4]|I{1,3}|IV)|S[- ]?[1-3])(?: ?/ ?.*)?"
# What a named column must look like beyond the detector's own pattern: types of open text, and types of plain numbers.
PLAUSIBLE: dict[str, Callable[[Witness], float]] = {
    "person_name": _names,
    "mothers_maiden_name": _names,
    "username": _user,
    "account_id": _identifier,
    "street_address": _address,
    "city": lambda w: _text(w, 40) if w.numeric < 0.3 and not w.share(r"[A-Za-z]{2,3}") > 0.8 else 0.0,
    "country": _country,
    "subdivision": _subdivision,
    # Codes of three digits are those of ISO 3166-1 or of an office of statistics.
    "nationality": lambda w: max(_country(w), _text(w, 40), 0.8 * w.share(r"[0-9]{2,3}") if w.few and not w.boolean else 0.0),
    "phone": lambda w: 0.0 if w.share(EPOCH_LIKE) > 0.8 or w.share(DAY) > 0.5 else 1.0,
    "geo_coordinates": lambda w: 1.0 if w.share(r"(?s).*[.,°].*") >= 0.3 else 0.0,
    "time_zone": _zone,
    "age": _age,
    "language": _language,
    "body_height": _height,
    "body_weight": lambda w: _range(w, (25, 300), (25000, 150000)),
    "body_metrics": _numeric,
    "health_metrics": lambda w: max(_numeric(w), w.share(r"[0-9]{1,3} ?/ ?[0-9]{1,3}")),
    "account_balance": _numeric,
    # That something is overdue may be all that a flag says.
    "debt": lambda w: 0.0 if w.boolean else 1.0,
    "credit_score": lambda w: max(_range(w, (150, 1900)), _category(w) if w.few else 0.0),
    "employer": lambda w: _text(w, 60),
    "job_title": lambda w: max(_text(w, 60), _coded(w)),
    "education": lambda w: max(_category(w), w.share(r"[0-4]\.[0-9]{1,3}"), w.share(SCHOOLING)),
    # Small numbers count vehicles; plates of digits alone have more of them.
    "vehicle_plate": lambda w: 0.0 if w.share(r"[0-9]{1,3}(?:\.0)?") > 0.95 else 1.0,
    "employment_status": _category,
    "professional_skill": _text,
    "years_experience": lambda w: max(w.numeric, 0.8 * w.share(r"(?i).*[0-9].*|none|fresher|no experience")) if not w.boolean else 0.0,
    "password_salt": lambda w: 0.0 if w.boolean or w.share(r"-?[0-9]*[.,][0-9]+") > 0.3 else 1.0,
    "marital_status": _category,
    "ethnicity": _category,
    "religion": _category,
    "political_view": _category,
    "sexual_orientation": _category,
    "password": _password,
    "password_hint": _text,
    "security_answer": lambda w: _text(w) or 0.6 * (not w.boolean),
    "free_text": _prose,
    "private_message": _prose,
    "device_name": lambda w: 0.0 if w.boolean or w.mean_length > 60 else max(w.share(WORDY), 0.7),
    "device_model": lambda w: 0.0 if w.boolean or w.mean_length > 50 else w.share(r".*[A-Za-z\x{3041}-\x{9FFF}].*"),
    "device_serial": lambda w: 0.0 if w.boolean or w.share(r"-?[0-9]+[.,][0-9]{1,3}") > 0.3 else 1.0,
    "wifi_ssid": lambda w: 0.0 if w.boolean or w.mean_length > 34 else 1.0,
    "diagnosis": lambda w: 0.0 if w.boolean else max(_text(w), w.share(ICD), w.share(f"{WORDY}|{GRADE}")),
    "medication": _text,
    "criminal_offence": _text,
    "purchase_history": lambda w: 0.0 if w.boolean else 0.9,
    "gambling_activity": lambda w: 0.0 if w.boolean else 0.9,
    "api_token": _secret,
    "oauth_token": _secret,
    "session_token": _secret,
    "voice_assistant_token": _secret,
    "push_token": _secret,
    "biometric": _secret,
}
HYPHENED = r"(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]-[0-2][0-9]-[0-5][0-9].*"
# Spreadsheet and JSON writers turn 94025 into 94025.0 and cards into 5.5E+15: the type stays what it is.
LENIENT: dict[str, str] = {
    "activity_time": HYPHENED,
    "login_time": HYPHENED,
    "postal_code": r"[0-9]{2,10}(?:\.0)?|[A-Z0-9]{2,5}[ -]?[A-Z0-9]{2,5}",
    "card_cvv": r"[0-9]{3,4}(?:\.0)?",
    "card_expiry": r"(?:[0-9]{1,4}[-/. ]){1,2}[0-9]{1,4}|[0-9]{4}(?:\.0)?|[A-Z][a-z]{2}[-/ ][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{1,2}(?:\.0)?",
    "payment_card_number": r"(?:[0-9]{4}[ -]?){3}[0-9]{1,7}|[0-9]{4}[ -]?[0-9]{6}[ -]?[0-9]{4,5}|[0-9](?:\.[0-9]+)?[Ee]\+1[3-8]|[0-9]{12,19}(?:\.0)?",
    # Numbers of frames: Japan's, and those before ISO 3779 of 1981, are of other lengths.
    "vin": r"[A-Za-z0-9]{2,8}-[0-9]{5,7}|[A-HJ-NPR-Z0-9]{11,18}",
    "us_ssn": r"[0-9]{3}[- ]?[0-9]{2}[- ]?[0-9]{4}(?:\.0)?",
    "time_zone": r".*[^0-9., -].*",  # zones are known by name, see looksofplaces.zone
    "us_driver_license": r"[A-Z]{0,3}[0-9][A-Z0-9 *-]{3,19}|[A-Z][0-9A-Z -]{4,19}",
    # Series and number stand in columns of their own.
    "ru_passport": r"[0-9]{2} ?[0-9]{2}|[0-9]{6}",
    # Group with its Roman number, as eastern Europe writes it: A(II) Rh+, II (A)-.
    "blood_group": r"(?i:(?:0|O|A|B|AB|[\x{410}\x{412}\x{41E}]|\x{410}\x{412}) ?\((?:I{1,3}|IV)\)|(?:I{1,3}|IV)(?: ?\((?:0|O|A|B|AB|[\x{410}\x{412}\x{41E}]|\x{410}\x{412})\))?)(?: ?(?:Rh)? ?\(?[+\x{2212}-]\)?)?",
    "password_hash": HEX_DIGEST,
    # Bureaus of other countries count to 1,000 (Serasa, Veritas), 1,900 (KKB) or 850.
    "credit_score": r"1?[0-9]{1,3}(?:\.0)?|[1-9][0-9]? ?(?:\x{B4F1}\x{AE09}|\x{7EA7}|\x{7D1A})",
    "income": r"-?[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?",
    "ip_address": f"{ANY_IP}|{HEX_IP}",
    "internal_ip": f"{PRIVATE}|{SUBNET}",
    "card_type": r"(?i:[a-z]{1,2}|[0-9]|gold|silver|platinum|premium|classic|standard|business|corporate|infinite|signature|world(?: elite)?|black|titanium|d[eé]bito|cr[eé]dito|kredit(?:karte)?|girocard|ec|carte bleue|cb)",
    "salutation": r"(?i:divers|firma|familie|eheleute|herr(?:n| und frau)?|heer|dhr\.?|mevr?\.?|mw\.?|mrs?\.?(?:[ /]mrs\.?)?|m\.|mme|mlle|sig\.?r?a?|dott\.?(?:ssa)?|srta?\.?|sra?\.?|mx|dipl\.?-?(?:ing|kfm)\.?|prof\.? ?dr\.?.*|dr\.? ?(?:med|jur|phil|h\.c)\.?.*)",
    "gender": r"(?i:чоловіча|жіноча|мъж|жена|muški|ženski|muško|žensko|moški|ženska|ชาย|หญิง|مرد|زن|انثى|पुरुष|महिला|स्त्री|[vчlpe]|nam|nữ|bărbat|femeie|lelaki|άνδρας|γυναίκα|kvinne|total|unknown|intersex|agender|bigender|genderfluid|genderqueer|polygender|transgender)",
    "language": r"[A-Z][a-zA-Z]+(?:[ ,(-]+[A-Za-z)]+){0,3}",
}


# With fewer unmasked values than this the header decides, and gives this share.
SEEN, BY_HEADER, BARE_DIGITS = 0.1, 0.9, 0.5
SHOWN = 0.3
"""An unnamed type needs so many unmasked values."""


def hidden(w: Witness, detector: Detector) -> bool:
    """Whether nearly all values are masked or protected."""
    return w.n > 0 and w.clear(detector).n < SEEN * w.n


def form_share(w: Witness, detector: Detector, *, last_four: bool = False) -> float:
    """The share of values that can be of the type, given that the column's name says so; masked ones are not asked.

    Args:
        w: the column's values.
        detector: of the type.
        last_four: the name says that they are the last digits of something.
    """
    if hidden(w, detector):
        # Four digits without any mask may be something else.
        return BY_HEADER if last_four or w.share(r"[0-9]{4}") < BY_HEADER else BARE_DIGITS
    return _formed(w.clear(detector), detector)


def _formed(w: Witness, detector: Detector) -> float:
    plausible = PLAUSIBLE.get(detector.data_type)
    formed = 1.0
    if detector.pattern is not None:
        pattern = detector.pattern
        if detector.data_type in LENIENT:
            pattern = f"(?:{pattern})|(?:{LENIENT[detector.data_type]})"
        formed = w.share(rf"'?(?:{pattern})(?:\.0)?" if detector.identifier else pattern)
    elif plausible is None:
        formed = 0.0 if w.boolean else 0.9
    if detector.data_type == "age":
        return _age(w) if formed < 0.5 else min(formed, _age(w))
    if detector.data_type in ANSWERED and (w.boolean or (w.n <= MOST_ANSWERS and w.share(CODED_ANSWER) == 1)):
        return ANSWER
    if plausible is not None:
        formed = min(formed, plausible(w)) if formed else 0.0
    if detector.data_type == "gender" and _coded(w) and formed < detector.min_share:
        return _coded(w)
    return formed


STAMPED = r"(?:(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:19|20)[0-9]{2})(?:[T ][0-9]{1,2}:[0-9].*)?|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AaPp][Mm])?"
"""A date or a time: ``END_TIME`` is no ``end`` (endereço)."""
HIGH = 32
"""First number from which on four of them are no version."""
PADDED = r"(?:[0-9]{1,3}\.){0,3}0[0-9](?:\.[0-9]{1,3}){0,3}"
"""Numbers of two digits, filled up with a zero: codes of a classification, for addresses are filled up to three or not at all."""


def _addresses(w: Witness) -> float:
    """Network addresses, public or private; four numbers that all begin alike, and low, are rather versions."""
    share = w.share(ANY_IP) - w.share(PADDED)
    if share < 0.02 or w.share(r".*:.*") > 0.5 * share or w.share(PRIVATE) > 0.5 * share:
        return share
    beginnings = {value.split(".", 1)[0] for value in w.values[:CHECKED]}
    high = all(begin.isdigit() and int(begin) >= HIGH for begin in beginnings)
    # One address alone, and a low one, is the version of a program.
    return share if high or len(beginnings) >= min(4, max(2, w.n)) else 0.0


ALONE = {"platform_account_id": r"amzn1\..*|AIDA[A-Z0-9]{16,17}"}
"""What must be of a narrower form than under a name: of the rest no value need be asked."""


def lonely_pattern(detector: Detector) -> str | None:
    """The pattern by which values show a type without a name."""
    return ALONE.get(detector.data_type, detector.pattern)


def self_evidence(w: Witness, detector: Detector) -> float:
    """The share of values that show the type without any name."""
    if detector.needs_header or (detector.pattern is None and detector.validate is None):
        return 0.0
    clear = w.clear(detector)
    w = clear if clear.n >= SHOWN * w.n else w
    if detector.data_type == "ip_address":
        return _addresses(w)
    alone = lonely_pattern(detector)
    formed = w.share(alone) if alone else 1.0
    return 0.0 if formed < 0.02 else formed * w.passing(detector)
