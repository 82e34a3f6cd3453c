"""What a declared column type (``varchar(255)``, ``tinyint(1)``, ``inet``) says for or against a data type.

A type is declared for a table's owner, not for us, so it is used where it is beyond doubt only: a date is no address, a flag no name. Of columns that hold values the
values say the same and more; for a column whose sample is empty the declaration is the one witness beside the name.
Source of the type names: SQL:2016, the manuals of MySQL 8.4, PostgreSQL 17, SQL Server 2022, Oracle 23, Db2 12, SQLite 3.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

Kind = Literal["flag", "date", "integer", "decimal", "uuid", "network", "mac", "place", "text"]

FLAG = re.compile(r"bool(ean)?|bit(\(1\))?|tinyint ?\(1\)|number ?\(1(, ?0)?\)")
KINDS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (FLAG, "flag"),
    (re.compile(r"(small)?date(time)?[0-9]*(offset)?\b.*|time(stamp|tz|stamptz|stampltz)?\b.*|timestamptz|year\b.*"), "date"),
    (re.compile(r"(tiny|small|medium|big|short|long)? ?int(eger|[248])?\b.*|(small|big)?serial[248]?|number ?\([0-9]+(, ?0)?\)"), "integer"),
    (re.compile(r"(dec(imal)?|numeric|float[48]?|double|real|money|smallmoney|number|binary_(float|double)|decfloat)\b.*"), "decimal"),
    (re.compile(r"uuid|uniqueidentifier"), "uuid"),
    (re.compile(r"inet[46]?|cidr"), "network"),
    (re.compile(r"macaddr8?"), "mac"),
    (re.compile(r"(point|geometry|geography|st_point|sdo_geometry)\b.*"), "place"),
)
_TIMES = frozenset("date_of_birth date_of_death birth_year login_time activity_time card_expiry age".split())
_CODED = frozenset("gender marital_status education employment_status".split())
# No number is one of these, whatever its column is called; a code for one is looked up elsewhere.
_NO_NUMBER = frozenset(
    "email person_name street_address city username password password_hash password_hint user_agent mac_address wifi_ssid jwt private_key device_name employer job_title"
    " social_profile private_message free_text photo video audio_recording mothers_maiden_name iban firmware_version time_zone".split()
)
_ALLOWED: dict[Kind, frozenset[str]] = {
    "flag": _CODED,
    "date": _TIMES,
    "uuid": frozenset("account_id device_id advertising_id session_token api_token oauth_token device_serial medical_record_id health_insurance_id username biometric otp_secret".split()),
    "network": frozenset({"ip_address", "internal_ip"}),
    "mac": frozenset({"mac_address", "device_id"}),
    "place": frozenset({"geo_coordinates"}),
}


@lru_cache(maxsize=20_000)
def kind_of(declared: str) -> Kind:
    """What a declared type holds; ``text`` for all that may hold anything."""
    plain = " ".join(declared.lower().replace("unsigned", "").replace("zerofill", "").split())
    for form, kind in KINDS:
        if form.fullmatch(plain):
            return kind
    return "text"


def refuses(declared: str, data_type: str) -> bool:
    """Whether a column declared so cannot hold values of a data type."""
    kind = kind_of(declared)
    if kind == "text":
        return False
    return data_type not in _ALLOWED[kind] if kind in _ALLOWED else data_type in _NO_NUMBER


def speaks_for(declared: str, data_type: str) -> bool:
    """Whether the declaration alone says the data type (an address of the net, a place)."""
    return kind_of(declared) in ("network", "mac", "place") and not refuses(declared, data_type)
