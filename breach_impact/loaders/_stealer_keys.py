"""What the logs of password stealers say, in the words of RedLine, Raccoon, Vidar, Lumma, StealC, Meta and others, English and Russian."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import islice

from breach_impact.headerwords.naming import read

_LOOKED = 5000
SAMPLE = 1 << 16
"""Bytes that are looked at."""
_CREDENTIAL = {
    "site": "url host hostname link site website web address origin|origin url|action url|сайт|ссылка|хост|адрес|адрес сайта|юрл",
    "login": "username user login usr usrname|user name|user login|login name|e-mail|email|mail|логин|пользователь|имя пользователя|юзер|почта",
    "password": "password pass pwd passwd|user password|пароль|пасс",
    "application": "application soft software browser app storage program source|browser name|приложение|программа|браузер|софт",
    "browser_profile": "profile|profile name|профиль",
}
_AUTOFILL = {"form_field": "name field|form name|имя|название", "form_value": "value|значение"}
_CARD = {
    "cardholder_name": "holder|cardholder|holder name|name on card|name|владелец|держатель",
    "card_number": "card|number|card number|cc|cc number|номер|номер карты|карта",
    "card_expiry": "expire expires expiration expiry exp|exp date|expire date|expiration date|month/year|срок|срок действия|действует до",
    "expiry_month": "month|exp month|месяц",
    "expiry_year": "year|exp year|год",
    "card_cvv": "cvv cvc cvv2|код",
    "card_type": "cardtype type|card type|тип",
    "billing_address": "billing|billing address",
}
_SYSTEM = {
    "ip": "ip|ip address|ip-address|ipv4|айпи|ip адрес|ip-адрес",
    "country": "country|country code|location country|страна",
    "city": "city|город",
    "location": "location|местоположение",
    "postal_code": "zip zipcode postal|zip code|postal code|индекс|почтовый индекс",
    "time_zone": "timezone tz|time zone|utc|часовой пояс|таймзона",
    "hwid": "hwid guid machineguid|machine id|machineid|hardware id|uid|хвид",
    "computer_name": "computer pc hostname|computer name|machine name|machinename|pc name|pcname|имя компьютера|имя пк|компьютер",
    "windows_user": "user username|user name|имя пользователя|пользователь",
    "os": "os windows|os version|operating system|operation system|ос|операционная система|система",
    "language": "language languages|current language|system language|язык|язык системы",
    "log_date": "date|local time|log date|date of log|time|install date|дата|дата лога|время",
    "antivirus": "antivirus av|anti virus|антивирус",
    "screen": "resolution screen|screen size|screen resolution|display resolution|display size|разрешение|разрешение экрана",
}


def _words(table: dict[str, str]) -> dict[str, str]:
    """Each spelling with its column; a group without a bar is several words."""
    out: dict[str, str] = {}
    for column, spellings in table.items():
        for number, group in enumerate(spellings.split("|")):
            for word in group.split(" ") if (number == 0 and "|" in spellings and " " in group) or "|" not in spellings else [group]:
                out.setdefault(word, column)
    return out


KINDS: dict[str, dict[str, str]] = {"passwords": _words(_CREDENTIAL), "cards": _words(_CARD), "autofills": _words(_AUTOFILL), "system": _words(_SYSTEM)}
COLUMNS: dict[str, tuple[str, ...]] = {
    "passwords": ("site", "email", "username", "password", "application", "browser_profile"),
    "cards": tuple(dict.fromkeys(_CARD)),
    "autofills": ("form_field", "email", "form_value"),
    "cookies": ("site", "subdomains", "site_path", "secure", "cookie_expires", "cookie_name", "cookie_value"),
}
FORM_COLUMNS = {
    "phone": "phone", "person_name": "full_name", "username": "username", "street_address": "street_address", "city": "city", "postal_code": "postal_code", "subdivision": "state",
    "country": "country", "date_of_birth": "date_of_birth", "birth_year": "birth_year", "age": "age", "gender": "gender", "nationality": "nationality", "password": "password",
    "payment_card_number": "card_number", "card_cvv": "card_cvv", "card_expiry": "card_expiry", "iban": "iban", "bank_account": "bank_account", "crypto_wallet": "crypto_wallet",
    "employer": "employer", "job_title": "job_title", "passport": "passport_number", "tax_id": "tax_id", "national_id": "national_id", "us_ssn": "ssn", "us_driver_license": "driver_license",
    "vehicle_plate": "license_plate", "vin": "vin", "mothers_maiden_name": "mothers_maiden_name", "security_answer": "security_answer", "health_insurance_id": "health_insurance_id",
}  # fmt: skip
"""Columns for what people type into forms, by the data type of the field's name; an id of a country has its type's own name."""
_NATIONAL = re.compile(r"[a-z]{2}_[a-z_]+|id_nik")
_AUTOCOMPLETE = {"address-level1": "state", "address-level2": "city", "cc-name": "cardholder_name", "cc-type": "card_type", "cc-csc": "card_cvv"}
"""Names of the HTML Living Standard (autofill detail tokens) whose words say something else."""
_DATE_PART = re.compile(r"(?i:.*[-_.\[ ](?:day|month|year|dd|mm|yyyy|giorno|mese|anno|tag|monat|jahr|jour|mois|annee|dia|mes|ano)\]?)|.*[a-z](?:Day|Month|Year)")
_SURE = 0.8
_LONGEST_FIELD = 80
_NEEDED = {"passwords": ("login", "password"), "cards": ("card_number",), "autofills": ("form_field", "form_value")}
_KEY = re.compile(r"[\s\-*•>|]{0,8}([^\W\d_][\w \-/()]{0,30}?)\s{0,16}(?::|=>|\t)[ \t]?")
_SITE = re.compile(r"[\w+.-]+://|[\w-]+(?:\.[\w-]+)+")
RULE = re.compile(r"^\s*[=\-_*#~+]{3,}\s*$")
COOKIE = re.compile(rb"(?:#HttpOnly_)?[\w.*-]+\t(?:TRUE|FALSE)\t/[^\t]*\t(?:TRUE|FALSE)\t-?\d+(?:\.\d+)?\t[^\t]*(?:\t.*)?", re.IGNORECASE)
FORM_FILE = re.compile(r"(?i)(?:.*/)?(?:autofills?|автозаполнени[ея])/[^/]+")
"""Files of a folder for form data; Vidar and others write a field and its value a line there."""
_FIELD = re.compile(r"\s*([^\t:\r\n]{1,80}?)\s*(?:\t|:(?!//)[ \t]?)(.*)")
VICTIM_FILE = re.compile(
    r"(?i)(?:all[ _-]?)?passwords?\.txt|(?:system|user|pc|computer)[ _-]?info(?:rmation)?\.txt|information\.txt|пароли\.txt|(?:google_)?cookies\.txt|(?:domain|important)[ _-]?(?:detect|autofills?)s?\.txt"
)
"""Files that stand in a victim's folder itself, and in no folder below it."""


def pair(line: str, kind: str) -> tuple[str, str] | None:
    """(column, value) of a line ``key: value`` of a kind of file; None for all other lines."""
    match = _KEY.match(line)
    if match is None:
        return None
    column = KINDS[kind].get(" ".join(match.group(1).lower().replace("_", " ").split()))
    return (column, line[match.end() :]) if column else None


@lru_cache(maxsize=4096)
def form_column(name: str) -> str:
    """The column for the values of a form's field, ``""`` for one whose name says no data type.

    Args:
        name: of the field, in any language, such as ``telefono``, ``address-line1`` or ``billing[first_name]``.
    """
    if len(name) > _LONGEST_FIELD:
        return ""
    if name.lower() in _AUTOCOMPLETE:
        return _AUTOCOMPLETE[name.lower()]
    found = read(name, "")
    if found.bare_name:
        return FORM_COLUMNS["person_name"]  # ``name`` is that of the one who fills the form in (HTML Living Standard)
    types = [candidate.data_type for candidate in found.candidates if candidate.weight >= max(_SURE, found.candidates[0].weight)]
    national = next((type_ for type_ in types if _NATIONAL.fullmatch(type_) and type_ not in FORM_COLUMNS), "")
    column = national or next((FORM_COLUMNS[type_] for type_ in types if type_ in FORM_COLUMNS), "")
    return "" if column in ("date_of_birth", "card_expiry") and _DATE_PART.fullmatch(name) else column


def field(line: str) -> tuple[str, str] | None:
    """(field, value) of a line of form data."""
    match = _FIELD.fullmatch(line)
    return (match.group(1), match.group(2)) if match else None


def is_form(head: bytes) -> bool:
    """Whether nearly all lines are a field and its value."""
    lines = [line for line in head[:SAMPLE].decode("utf-8", "replace").splitlines()[:400] if line.strip() and not RULE.match(line)]
    return bool(lines) and sum(1 for line in lines if field(line)) * 10 >= len(lines) * 9


def kind_of(head: bytes) -> str:
    """Which of a stealer's files a text is: ``passwords``, ``cards``, ``autofills``, ``system``, ``cookies``; ``""`` for none."""
    text = head[:SAMPLE]
    rows = [line.rstrip(b"\r") for line in text.split(b"\n")[:400] if line.strip() and (not line.startswith(b"#") or line.startswith(b"#HttpOnly_"))]
    if rows and sum(1 for row in rows if COOKIE.fullmatch(row)) * 10 >= len(rows) * 8:
        return "cookies"
    lines = [line for line in text.decode("utf-8", "replace").splitlines()[:600] if line.strip() and not RULE.match(line)]
    for kind in ("passwords", "cards", "autofills"):
        if _blocks(lines, kind):
            return kind
    return "system" if _is_system(lines) else ""


def _blocks(lines: list[str], kind: str) -> bool:
    """Whether most lines are pairs of a kind, in blocks that hold what such a block must."""
    columns = [found[0] if (found := pair(line, kind)) else "" for line in lines]
    counts = {name: columns.count(name) for name in set(columns) - {""}}
    needed = [counts.get(name, 0) for name in _NEEDED[kind]]
    times = min(needed, default=0)
    if not times or max(needed) > times * 1.2 + 1:
        return False
    beside = max((count for name, count in counts.items() if name not in _NEEDED[kind]), default=0)
    if kind == "passwords" and beside * 2 < times:
        return False
    if kind == "passwords" and not _has_sites(lines, times):
        return False
    if kind == "cards" and ("card_expiry" not in counts and "expiry_month" not in counts):
        return False
    if kind == "autofills" and times < 2:
        return False
    first = next(index for index, name in enumerate(columns) if name)
    return sum(1 for name in columns[first:] if name) * 10 >= (len(columns) - first) * 6


def _has_sites(lines: list[str], times: int) -> bool:
    """Whether the blocks name web sites or, if there are several, programs: settings of one program name a host."""
    sites = [found[1] for line in lines if (found := pair(line, "passwords")) and found[0] == "site"]
    return sum(1 for site in sites if _SITE.match(site)) * 2 >= max(len(sites), 1) if sites else times > 1


def _is_system(lines: list[str]) -> bool:
    """A victim's machine: its hardware id and three more facts, or its name and five more, each about once."""
    columns = [found[0] for line in lines[:120] if (found := pair(line, "system"))]
    distinct = set(columns)
    return len(columns) <= 2 * len(distinct) + 4 and (("hwid" in distinct and len(distinct) >= 4) or ("computer_name" in distinct and len(distinct) >= 6))


def victim_of(name: str, names: tuple[str, ...]) -> str | None:
    """The folder of the victim that a file is of: the nearest above it that holds a victim's files; else the one above a stealer's subfolder."""
    parts = name.split("/")[:-1]
    if not parts:
        return None
    for depth in range(len(parts), 0, -1):
        folder = "/".join(parts[:depth])
        if _holds_victim(folder + "/", names):
            return folder
    return "/".join(parts[:-1] if len(parts) > 1 else parts)


def _holds_victim(folder: str, names: tuple[str, ...]) -> bool:
    """Whether a victim's files stand in a folder itself; the names are in order."""
    first = bisect_left(names, folder)
    for name in islice(names, first, first + _LOOKED):
        if not name.startswith(folder):
            return False
        if VICTIM_FILE.fullmatch(name, len(folder)):
            return True
    return False
