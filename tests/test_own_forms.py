"""Columns under names that say nothing, or of a language's short words, of which the form of the values tells what they are."""

from __future__ import annotations

import random

import pytest
from stdnum import luhn

from breach_impact.registry import detectors
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 60
DICE = random.Random(3)
PEOPLE = {"email": [f"u{n}@mail.example.org" for n in range(N)], "name": [f"{a} {b}" for a in ("Anna", "Peter", "Maria", "John", "Laura", "Emma") for b in ("Smith", "Keller", "Rossi", "Novak", "Silva", "Martin", "Brown", "Costa", "Weber", "Moreau")]}
RUNNERS = {**PEOPLE, "height_cm": [str(90 + n % 40) for n in range(N)]}
LOGIN = {**PEOPLE, "password": [f"hunter{n}!x" for n in range(N)]}
BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
MD5 = [f"{DICE.getrandbits(128):032x}" for _ in range(N)]


def drawn(form: str, **letters: str) -> list[str]:
    """So many values of a form: ``9`` is a digit, other letters are drawn from what is given for them."""
    known = {"9": "0123456789", **letters}
    return ["".join(DICE.choice(known[c]) if c in known else c for c in form) for _ in range(N)]


def verdict(header: str, values: list[str], others: dict[str, list[str]], table: str = "export") -> Column:
    columns = [ColumnSample(path=path, values=list(dict.fromkeys(held)), filled=N, total=N) for path, held in {**others, header: values}.items()]
    return next(column for column in classify_table(TableSample(system="default", table=table, columns=columns, records=N)) if column.path == header)


PRESSURES = [f"{110 + n}/{61 + n % 30}" for n in range(N)]
ITALIAN, SPANISH = drawn("XX999XX", X="ABCDEFGHJKLMNPRSTVWXYZ"), drawn("9999 XXX", X="BCDFGHJKLMNPRSTVWXYZ")
HOUSED = {**PEOPLE, "street": [f"{1 + n} Cardigan Road" for n in range(N)]}
IMEIS = [body + luhn.calc_check_digit(body) for body in drawn("35999999999999")]
OWN = {
    "blood pressure": ("c11", PRESSURES, PEOPLE, "health_metrics"),
    "alleles": ("c18", [f"A*{n:02}:01 B*07:02 DRB1*{n:02}:01" for n in range(1, 40)], PEOPLE, "genetic"),
    "antigens": ("c7", ["CcDee", "ccddee", "CCDee", "ccee"], PEOPLE, "blood_group"),
    "templates": ("x_iso", ["Rk1SACAyMAAA" + value for value in drawn("9" * 40, **{"9": BASE64[:62]})], PEOPLE, "biometric"),
    "terminals": ("onu", [maker + value for maker, value in zip(["HWTC", "ZTEG", "FHTT"] * 20, drawn("XXXX9999", X="0123456789ABCDEF"), strict=True)], PEOPLE, "device_serial"),
    "plates of Italy": ("f02", ITALIAN, PEOPLE, "vehicle_plate"),
    "plates of Spain": ("MATRIC", SPANISH, PEOPLE, "vehicle_plate"),
    "imei": ("imeitab", IMEIS, PEOPLE, "imei"),
    "Danish numbers": ("c4", [f"{1 + n % 28:02}{1 + n % 12:02}{10 + n:02}-{1000 + 37 * n}" for n in range(N)], PEOPLE, "dk_cpr"),
    "British postal codes": ("prop_x", [f"{area}{1 + n % 20} {n % 10}{ends}" for n, (area, ends) in enumerate(zip(["LS", "E", "M", "EH"] * 15, drawn("XX", X="ABDEFGHJLNPQRSTUWXYZ"), strict=True))], HOUSED, "postal_code"),
    "shared secrets": ("c19", drawn("X" * 32, X="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"), PEOPLE, "otp_secret"),
    "tokens": ("f18", drawn("9" * 43, **{"9": BASE64}), PEOPLE, "session_token"),
}
NAMED = [
    ("SchufaScore", [f"{80 + n % 20},{n:02}" for n in range(N)], "credit_score"),
    ("prizeAcct", [f"국민은행 {100100 + n}-52-{108268 + n}" for n in range(N)], "bank_account"),
    ("gravatar", MD5, "email_hash"),
    ("pass.h", MD5, "password_hash"),
    ("pass.s", [value[:16] for value in MD5], "password_salt"),
    ("pc.host", drawn("DESKTOP-XXXXXXX", X="ABCDEF0123456789"), "device_name"),
    ("rso_refresh", drawn("9" * 120, **{"9": BASE64}), "oauth_token"),
    ("laatste_checkin", [f"{1 + n % 28:02}-07-2022 20:{n:02}" for n in range(N)], "activity_time"),
    ("ovchip_nr", [f"35281{n:02}413466{n:03}" for n in range(N)], "account_id"),
    ("PASP", drawn("99 99 999999"), "ru_passport"),
    ("VU_NOM", drawn("99 99 999999"), "driver_license"),
    ("HECHO_DEN", ["No respetar semáforo rojo", "Usar teléfono móvil", "Estacionar en carga y descarga"], "criminal_offence"),
    ("losen_tips", ["hunden", "bilen + år", "sommarstugan", "samma som jobbet"], "password_hint"),
    ("eeo_ethnic_type_id", ["0", "1", "2", "3", "4", "5"], "ethnicity"),
    ("upowaz_odb", ["pani Anna Nowak (babcia)", "pan Jan Kowalski (dziadek)", "Ewa Wójcik (ciocia)"], "person_name"),
    ("klocka", ["Apple Watch S6", "Forerunner 245", "fenix 6 Pro", "Suunto 9"], "device_model"),
    ("DL #", drawn("X999-9999", X="ABCDEFG"), "us_driver_license"),
    ("mm", MD5, "password_hash"),
    ("xx", ["A", "B", "O", "AB"], "blood_group"),
    ("nsr", ["5万以下", "10-20万", "20-30万"], "income"),
    ("zj", ["无", "佛教", "伊斯兰教"], "religion"),
    ("xqx", ["异性", "双性"], "sexual_orientation"),
]


@pytest.mark.parametrize("kind", OWN)
def test_a_form_that_only_one_type_has(kind: str) -> None:
    header, values, others, expected = OWN[kind]
    assert verdict(header, values, others).data_type == expected


@pytest.mark.parametrize(("header", "values", "expected"), NAMED, ids=[case[0] for case in NAMED])
def test_words_whose_values_agree(header: str, values: list[str], expected: str) -> None:
    assert verdict(header, values, PEOPLE).data_type == expected


@pytest.mark.parametrize(
    ("header", "values", "others"),
    [
        ("c11", [f"{155 + 10 * (n % 12)}/{40 + 5 * (n % 9)}" for n in range(N)], PEOPLE),  # sides of tyres
        ("c11", PRESSURES, {"sku": [f"A{n}" for n in range(N)]}),  # nobody near
        ("mm", [str(10 + n) for n in range(N)], PEOPLE),
        ("xx", ["A", "B", "C", "D"], PEOPLE),
        ("nsr", [str(n) for n in range(N)], PEOPLE),
        ("dl", [f"{n}.{n}" for n in range(N)], PEOPLE),
        ("oplata_mies", ["120,00", "0,00", "180,00"], PEOPLE),
        ("coupon", ITALIAN, PEOPLE),
        ("c11", drawn("359999999999999"), PEOPLE),  # one of ten passes by chance
        ("txn", IMEIS, PEOPLE),  # no device near
        ("slot", [f"B{1 + n % 20} {n % 10}AB" for n in range(N)], PEOPLE),  # lockers
        ("Gutschein-Code", ITALIAN, PEOPLE),
    ],
)
def test_what_only_looks_so(header: str, values: list[str], others: dict[str, list[str]]) -> None:
    assert verdict(header, values, others).data_type is None


@pytest.mark.parametrize(
    ("values", "other"),
    [([f"{1 + n % 12:02}{1 + n % 12:02}23-{1000 + n}" for n in range(N)], "dk_cpr"), ([f"{1 + n % 28:02}0124-{2000 + n}" for n in range(N)], "dk_cpr"), (drawn("X" * 32, X="ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"), "otp_secret")],
)
def test_what_looks_like_something_else(values: list[str], other: str) -> None:
    assert verdict("c4", values, PEOPLE).data_type != other


def test_seconds_are_nobodys_name() -> None:
    assert verdict("user_passchg", [str(1_288_769_610 + 1_000_003 * n) for n in range(N)], LOGIN).data_type == "activity_time"


def test_a_light_body_is_a_childs_beside_its_height() -> None:
    values = [f"{13 + n / 7:.1f}" for n in range(N)]
    assert verdict("waga", values, RUNNERS).data_type == "body_weight"
    assert verdict("waga", values, PEOPLE).data_type is None


@pytest.mark.parametrize(("header", "role"), [("mail_rodz1", "secondary"), ("campanha.criador.mail", "secondary"), ("mail", "subject")])
def test_whose_address_it_is(header: str, role: str) -> None:
    assert verdict(header, [f"p{n}@mail.example.net" for n in range(N)], {"id": [str(n) for n in range(N)], **PEOPLE}).role == role


def test_areas_of_british_codes() -> None:
    check = detectors()["postal_code"].validate
    assert check is not None
    assert all(map(check, ("SW1A 1AA", "EC1A 1BB", "M1 1AE", "EH26 5NT", "GIR 0AA")))
    assert not any(map(check, ("FT38 0BP", "GA35 4XB", "AE29 7YA", "EH26 5NV")))
