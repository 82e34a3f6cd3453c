"""What else of a column changes a number: order of day and month, unit of epochs, country, issuer, hash forms, fillers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from breach_impact.detectors.demographic import GENDER_UNSAID
from breach_impact.evidence.digests import column_forms
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.lexicon import fold
from breach_impact.passwords.stored import REMOVED_WORDS
from breach_impact.places import countries as places
from breach_impact.registry import detectors
from breach_impact.scanning.eras import BUDDHIST, ERAS, MINGUO
from breach_impact.tokens.formats import token_issuer_by_name

TIMES = frozenset({"login_time", "activity_time", "date_of_birth", "date_of_death", "card_expiry"})
KIND_OF = {"session_token": "session", "push_token": "push"}
"""Kind of the tokens of a column by its data type, where no English word of its name tells it."""
TOKENS = frozenset({"api_token", "oauth_token", "session_token", "jwt", "voice_assistant_token", "push_token"})
DIGESTS = frozenset({"password", "password_hash"})
CONSTANT = 20
"""Sampled values from which one that never varies is a word of the column's own rather than somebody's."""
AMBIGUOUS = r"(?:[0-9]{1,2})[-/. ](?:[0-9]{1,2})[-/. ](?:[0-9]{2}|[0-9]{4})(?:[ T,].*)?"
DAY_ABOVE_12 = r"(?:1[3-9]|2[0-9]|3[01])[-/. ][0-9]{1,2}[-/. ].*"
MONTH_SECOND = r"[0-9]{1,2}[-/. ](?:1[3-9]|2[0-9]|3[01])[-/. ].*"
CLOSE = r"[0-3][0-9][0-3][0-9](?:19|20)[0-9]{2}"
"""Day, month and year without marks between them; the year stands last, for no month has the number 19 or 20."""
CLOSE_DAY, CLOSE_MONTH = r"(?:1[3-9]|2[0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{4}", r"(?:0[1-9]|1[0-2])(?:1[3-9]|2[0-9]|3[01])[0-9]{4}"
ALL = 0.95
DOTTED = r"[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{2,4}.*"
UNITS = (
    ("s", r"-?[0-9]{9,10}(?:\.[0-9]+)?"),
    ("ms", r"[0-9]{12,13}(?:\.[0-9]+)?"),
    ("us", r"[0-9]{15,16}"),
    ("ns", r"[0-9]{19}|[2-9][0-9]{17}"),
)
# Stand-ins for "nothing" in many languages. They are our words: a hint names one only when the column holds it.
FILLERS = frozenset(
    [
        "not provided",
        "not available",
        "not applicable",
        "not specified",
        "not given",
        "no data",
        "no value",
        "undefined",
        "missing",
        "n.a.",
        "n.v.",
        "tbd",
        "nil",
        "void",
        "blank",
        "empty",
        "(none)",
        "(null)",
        "keine",
        "keine angabe",
        "keine angaben",
        "k.a.",
        "k. a.",
        "unbekannt",
        "nicht angegeben",
        "nicht bekannt",
        "entfällt",
        "leer",
        "aucun",
        "aucune",
        "non renseigné",
        "non renseigne",
        "inconnu",
        "néant",
        "sans objet",
        "ninguno",
        "ninguna",
        "no aplica",
        "sin datos",
        "desconocido",
        "no informado",
        "s/d",
        "n/d",
        "nessuno",
        "nessuna",
        "non disponibile",
        "non specificato",
        "sconosciuto",
        "nenhum",
        "nenhuma",
        "não informado",
        "nao informado",
        "não consta",
        "desconhecido",
        "geen",
        "onbekend",
        "niet bekend",
        "n.v.t.",
        "brak",
        "brak danych",
        "nieznany",
        "nie podano",
        "yok",
        "bilinmiyor",
        "belirtilmemiş",
        "нет",
        "нет данных",
        "неизвестно",
        "не указано",
        "не указан",
        "отсутствует",
        "无",
        "没有",
        "未知",
        "未填写",
        "不详",
        "暂无",
        "なし",
        "不明",
        "未設定",
        "لا يوجد",
        "غير معروف",
    ]
)
SHORT_FILLERS = frozenset(
    ["x", "xx", "xxx", ".", "..", "...", "--", "---", "?", "??", "0", "00000", "99999", "9999", "999999999", "-1", "_"]
)
DATE_FILLERS = re.compile(r"0{8}(?:0{6})?|0{1,2}[-/.] ?0{1,2}[-/.] {0,3}0{1,4}|(?:1900-01-01|0001-01-01|1899-12-30|9999-12-31|1753-01-01|01[./-]01[./-]1900)(?:[T ]0.*)?")
# In open text every value is of the form, so only words that are plainly no name may be proposed.
CAREFUL = frozenset(
    {
        "person_name",
        "username",
        "mothers_maiden_name",
        "city",
        "device_name",
        "wifi_ssid",
        "employer",
        "security_answer",
    }
)
# Fillers that are also names of people, places or things.
NAMES_TOO = frozenset(
    [
        "leer",
        "blank",
        "void",
        "nil",
        "brak",
        "geen",
        "yok",
        "missing",
        "empty",
        "tbd",
        "keine",
        "нет",
        "无",
        "no data",
        "undefined",
        "no value",
        "无效",
    ]
)
# Codes of states have up to three letters.
CODE = 3
US_SIGNS = frozenset({"us_ssn", "us_driver_license", "us_itin"})


COUNTED = 0.8


def day_first(w: Witness) -> bool | None:
    """Whether the column's dates put the day first; None where its values do not tell."""
    if not w.reaches(AMBIGUOUS, 0.3):
        days, months = (w.share(CLOSE_DAY), w.share(CLOSE_MONTH)) if w.reaches(CLOSE, ALL) else (0.0, 0.0)
        return days > months if days or months else None
    days, months = w.share(DAY_ABOVE_12), w.share(MONTH_SECOND)
    if days or months:
        return days > months
    return True if w.share(DOTTED) > 0.5 else None


def year_first(w: Witness) -> bool:
    """Whether four digits of an expiry are YYMM: more of them can be read so than as MMYY."""
    return w.share(r"[0-9]{2}(?:0[1-9]|1[0-2])") > w.share(r"(?:0[1-9]|1[0-2])[0-9]{2}")


def years_of(w: Witness, *, taiwan: bool) -> str | None:
    """How the years of days of birth are counted, where that is not from our year one.

    Args:
        w: the column's values.
        taiwan: the table's names are in traditional characters: years of two or three digits that stand first are those of the Republic.
    """
    if w.reaches(ERAS, COUNTED):
        return "eras"
    if w.reaches(MINGUO, COUNTED) and (taiwan or w.reaches("民[國国].*", COUNTED)) and w.share("[^0-9]*[0-9]{4}.*") == 0:
        return "minguo"
    return "buddhist" if w.reaches(BUDDHIST, COUNTED) else None


def needs_order(w: Witness) -> bool:
    """Whether the column writes dates whose order can be doubted."""
    return w.reaches(AMBIGUOUS, 0.3) or w.reaches(CLOSE, ALL)


def unit_of(w: Witness) -> str | None:
    """The unit of a column of epochs."""
    return next((unit for unit, pattern in UNITS if w.share(pattern) > 0.9), None)


def token_hints(words: Sequence[str]) -> dict[str, str]:
    """Issuer and kind by the words of the path."""
    issuer, kind = token_issuer_by_name(list(words))
    return {key: value for key, value in (("issuer", issuer), ("token_kind", kind)) if value}


def password_hints(w: Witness, data_type: str, words: Sequence[str], *, salted: bool) -> dict[str, str]:
    """What a column of passwords says of values without a form of their own, and our own words in it that stand for none."""
    out = column_forms(w.values, words, salted=salted)
    constant = w.n == 1 and w.filled >= CONSTANT
    if data_type == "password_hash" or constant:
        found = sorted({v.lower() for v in w.values if v.lower() in REMOVED_WORDS})
        out |= {"masks": "\t".join(found)} if found else {}
    return out


SAID, UNSAID = r"(?i:m|f|male|female)", re.compile(f"(?i:{GENDER_UNSAID})")
"""Words for a gender, and for none beside them."""


def fillers(w: Witness, data_type: str, country: str | None = None) -> str | None:
    """Values that stand for nothing, tab-separated: words of our own lists that the column holds beside other values.

    A value of the type's own form is never one (``NC`` among states is North Carolina), nor is one that is a name too.
    """
    unsaid = {v.lower() for v in w.values if UNSAID.fullmatch(v)} if data_type == "gender" and w.share(SAID) > 0 else set[str]()
    if w.n < 5 or data_type in DIGESTS:
        return "\t".join(sorted(unsaid)) or None
    found = {v for v in w.values if fold(v) in _folded(FILLERS)}
    if data_type in CAREFUL:
        found = {v for v in found if fold(v) not in _folded(NAMES_TOO)}
    else:
        found |= {v for v in w.values if v in SHORT_FILLERS and not _plain_number(data_type)}
    kept = {v for v in found if not _of_form(w, v, data_type, country)}
    kept |= {v for v in w.values if data_type in TIMES and DATE_FILLERS.fullmatch(v)}
    return "\t".join(sorted({v.lower() for v in kept} | unsaid)) or None


@cache
def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


def _of_form(w: Witness, value: str, data_type: str, country: str | None) -> bool:
    """Whether a value belongs to the type's closed vocabulary or has its pattern; open text has no form of its own."""
    if data_type in ("country", "nationality"):
        return places.country_of(value) is not None
    if data_type == "subdivision":
        known = country or places.guess_subdivision_country(w.values)
        return (len(value) <= CODE and value.isalpha()) or (
            known is not None and bool(places.subdivision_of(value, known))
        )
    pattern = detectors()[data_type].pattern
    return pattern is not None and value in w.matching(pattern)


def _plain_number(data_type: str) -> bool:
    return data_type in {
        "age",
        "income",
        "account_balance",
        "body_metrics",
        "health_metrics",
        "card_cvv",
        "gender",
        "geo_coordinates",
        "account_id",
    }


def country_hint(w: Witness, data_type: str, constant: str | None) -> str | None:
    """The country of a whole column: by its own subdivisions, or by a sibling column that names one country only."""
    if data_type == "subdivision":
        return constant or places.guess_subdivision_country(w.values)
    if data_type in ("phone", "postal_code", "passport"):
        return constant
    return None
