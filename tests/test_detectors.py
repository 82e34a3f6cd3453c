"""Every detector keeps its own examples, the contract's list is complete, and the checks agree with outside oracles."""

from __future__ import annotations

import csv
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

import duckdb
import pytest

import breach_impact.detectors as package
from breach_impact.types import Detector

DATA = Path(__file__).parents[1] / "../shared/data"
_CONTRACT = """
email phone person_name username account_id street_address city postal_code country subdivision date_of_birth
date_of_death age gender ethnicity nationality marital_status religion political_view sexual_orientation ip_address
internal_ip mac_address wifi_ssid geo_coordinates device_model device_name device_serial device_id imei imsi
advertising_id firmware_version time_zone language login_time activity_time user_agent password password_hash
password_salt password_hint security_answer otp_secret email_hash api_token oauth_token session_token jwt
voice_assistant_token push_token private_key payment_card_number card_cvv card_expiry card_pin iban bank_account
crypto_wallet account_balance income credit_score purchase_history gambling_activity body_height body_weight
body_metrics health_metrics diagnosis medication medical_record_id health_insurance_id blood_group biometric genetic
employer job_title education social_profile private_message photo audio_recording video free_text criminal_offence
vehicle_plate vin us_ssn us_driver_license ru_snils ru_inn ru_passport cn_resident_id gb_nino in_aadhaar br_cpf fr_nir
es_nif de_steuer_id
"""
CONTRACT = _CONTRACT.split()
_CATEGORIES = """
contact identity demographic location government_id payment financial credentials tokens device activity health
biometric beliefs criminal employment social content pseudonym
"""
CATEGORIES = _CATEGORIES.split()


def _modules() -> list[ModuleType]:
    names = [info.name for info in iter_modules(package.__path__) if not info.name.startswith("_")]
    return [import_module(f"{package.__name__}.{name}") for name in names]


DETECTORS: tuple[Detector, ...] = tuple(detector for module in _modules() for detector in module.DETECTORS)
BY_NAME = {detector.data_type: detector for detector in DETECTORS}
PATTERNED = [detector for detector in DETECTORS if detector.pattern is not None]


def full_matches(pairs: list[tuple[str, str]]) -> list[bool]:
    """Match (value, pattern) pairs in one query."""
    con = duckdb.connect()
    con.execute("create table pairs (n integer, v varchar, p varchar)")
    con.executemany("insert into pairs values (?, ?, ?)", [(n, v, p) for n, (v, p) in enumerate(pairs)])
    return [bool(row[0]) for row in con.execute("select regexp_full_match(v, p) from pairs order by n").fetchall()]


def column_matches(values: list[str], data_type: str) -> list[bool]:
    """Match many values with one detector's pattern, compiled once."""
    pattern = str(BY_NAME[data_type].pattern).replace("'", "''")
    con = duckdb.connect()
    return [
        bool(row[0])
        for row in con.execute(
            f"select regexp_full_match(v, '{pattern}') from (select unnest(?) v)", [values]
        ).fetchall()
    ]


def test_names_are_unique() -> None:
    assert len(BY_NAME) == len(DETECTORS)


def test_contract_is_complete() -> None:
    assert [name for name in CONTRACT if name not in BY_NAME] == []


def test_countries_of_national_ids() -> None:
    countries = {
        name[:2] for name, detector in BY_NAME.items() if detector.identifier == "national_id" and name[2:3] == "_"
    }
    assert len(countries) >= 40


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.data_type)
def test_fields_are_filled(detector: Detector) -> None:
    assert detector.category in CATEGORIES
    assert detector.source
    assert len(detector.accepts) >= 3
    assert "{v}" in detector.compact
    assert set(detector.mask_chars) <= set("*•xX#")
    assert not detector.checksum or detector.validate is not None
    if detector.pattern is not None:
        assert len(detector.rejects) >= 3


def test_examples() -> None:
    pairs = [(value, str(d.pattern)) for d in PATTERNED for value in (*d.accepts, *d.rejects)]
    verdicts = dict(zip(pairs, full_matches(pairs), strict=True))
    wrong = [(d.data_type, v) for d in PATTERNED for v in d.accepts if not verdicts[v, str(d.pattern)]]
    wrong += [(d.data_type, v) for d in PATTERNED for v in d.accepts if d.checksum and d.validate and not d.validate(v)]
    for d in PATTERNED:
        for value in d.rejects:
            if verdicts[value, str(d.pattern)] and (d.validate is None or d.validate(value)):
                wrong.append((d.data_type, value))
    assert wrong == []


def test_patterns_are_constant_in_one_query() -> None:
    """As the scan uses them: literals in one SELECT over a column, accents and quotes included."""
    columns = ", ".join(f"regexp_full_match(v, '{str(d.pattern).replace(chr(39), chr(39) * 2)}')" for d in PATTERNED)
    row = duckdb.connect().execute(f"select {columns} from (values ('ana@example.com')) t(v)").fetchall()[0]
    assert row[PATTERNED.index(BY_NAME["email"])]


def test_compact_is_sql() -> None:
    columns = ", ".join(d.compact.replace("{v}", "v") for d in DETECTORS)
    assert duckdb.connect().execute(f"select {columns} from (values ('1-2 a'), (null)) t(v)").fetchall()[1] == (
        None,
    ) * len(DETECTORS)


@pytest.mark.parametrize(
    "value", ["", "x", "\x00", "é" * 300, "1" * 5000, "٣" * 11, "²" * 9, "a@", "-", "+", "eyJ.e.f"]
)
def test_checks_never_raise(value: str) -> None:
    for detector in DETECTORS:
        if detector.validate is not None:
            assert detector.validate(value) in (True, False)


def test_masks_do_not_match() -> None:
    """Three mask characters that the form does not allow never match the pattern where they stand among other characters."""
    pairs = [(f"12{char * 3}34", str(d.pattern)) for d in PATTERNED for char in d.mask_chars if char not in "xX"]
    hits = [pair for pair, hit in zip(pairs, full_matches(pairs), strict=True) if hit]
    assert [next(d.data_type for d in PATTERNED if d.pattern == pattern) for _, pattern in hits] == []


def test_ip_families_are_disjoint() -> None:
    import ipaddress
    import random

    rnd = random.Random(4)
    texts = [str(ipaddress.IPv4Address(rnd.getrandbits(32))) for _ in range(2000)]
    texts += [f"{a}.{b}.1.1" for a in (10, 127, 169, 172, 192, 191, 193, 100) for b in range(256)]
    texts += [
        str(ipaddress.IPv6Address(rnd.getrandbits(128) & ~(0xFFFF << rnd.choice((16, 48, 64))))) for _ in range(1000)
    ]
    texts += [
        f"{head}::{tail}"
        for head in ("fd00:1", "fe80", "fc01", "2001:db8", "febf:2", "fec0")
        for tail in ("", "1", "a:b:c")
    ]
    public, internal = column_matches(texts, "ip_address"), column_matches(texts, "internal_ip")
    for text, a, b in zip(texts, public, internal, strict=True):
        ip = ipaddress.ip_address(text)
        assert not (a and b), text
        if isinstance(ip, ipaddress.IPv4Address):
            local = any(
                ip in ipaddress.ip_network(net)
                for net in ("10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16")
            )
            assert b == local, text
            assert a == (not local and text.split(".")[0] != "255" and not text.startswith("0.0.")), text
        else:
            local = any(ip in ipaddress.ip_network(net) for net in ("fc00::/7", "fe80::/10", "::1/128"))
            assert b == local, text
            assert a == (not local and not text.startswith("::")), text


ADDRESSES = [
    "ana@example.com", "a.b+c@x.co.uk", "o'neil@sub.domain.org", "user&x@firm.de", "a_b-c=d@mail.ru", "ünal@örnek.com.tr", "用户@例え.jp",
    "x@y.xn--p1ai", "a@b", "a..b@c.com", ".a@c.com", "a.@c.com", "a@-c.com", "a@c-.com", "a b@c.com", "a@c..com", "@c.com", "a@c.com.",
    "a@c.123", "a@b@c.com", "a,b@c.com", "a(b)@c.com", "a;b@c.com", f"{'a' * 64}@c.com", f"{'a' * 65}@c.com", "a@c_d.com", "1@2.com",
    "a\\b@c.com", "a:b@c.com", "a[b]@c.com", "ana@exa mple.com", "{x}@y.com", "a|b@c.com", "a~b@c.net",
]  # fmt: skip


def test_email_against_email_validator() -> None:
    from email_validator import EmailNotValidError, validate_email

    def oracle(text: str) -> bool:
        try:
            return bool(validate_email(text, check_deliverability=False, test_environment=True, strict=True))
        except EmailNotValidError:
            return False

    detector = BY_NAME["email"]
    shapes = full_matches([(text, str(detector.pattern)) for text in ADDRESSES])
    assert detector.validate is not None
    ours = [shape and detector.validate(text) for text, shape in zip(ADDRESSES, shapes, strict=True)]
    assert [t for t, a in zip(ADDRESSES, ours, strict=True) if a != oracle(t)] == []


def test_email_needs_a_known_last_label() -> None:
    check = BY_NAME["email"].validate
    assert check is not None
    assert check("a@b.museum")
    assert not check("a@b.sql")
    assert check("a@b.рф")
    assert not check("x@" + "a" * 64 + ".com")


def test_payment_vectors() -> None:
    path = DATA / "tokens/payment.csv"
    if not path.exists():
        pytest.skip("reference data not here")
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines(keepends=True)))

    def right(label: str, name: str) -> float:
        values = [row["value"] for row in rows if row["label"].startswith(label)]
        check = BY_NAME[name].validate
        assert check is not None
        return sum(shape and check(v) for v, shape in zip(values, column_matches(values, name), strict=True)) / len(
            values
        )

    # Seven of the 200 keep the check digits but not their country's structure.
    assert right("iban", "iban") >= 0.96
    assert right("not:iban", "iban") <= 0.01
    assert right("card_pan:", "payment_card_number") == 1.0
    assert right("not:card_pan", "payment_card_number") == 0.0


NUMBERS_OF_OWN = {"ir_national_code": ("0499370899", "0790419904"), "uy_ci": ("1.234.567-2",), "us_npi": ("1234567893",), "iccid": ("89014103211118510720",)}
"""Published examples of schemes whose check digits are our own code."""


@pytest.mark.parametrize(("data_type", "values"), [*NUMBERS_OF_OWN.items()])
def test_own_check_digits_agree_with_published_examples(data_type: str, values: tuple[str, ...]) -> None:
    check = BY_NAME[data_type].validate
    assert check is not None
    assert all(check(value) for value in values)
    assert column_matches(list(values), data_type) == [True] * len(values)


@pytest.mark.parametrize("data_type", ["ir_national_code", "kw_civil_id", "kz_iin", "lu_matricule", "sa_national_id", "uy_ci", "us_npi", "us_dea", "iccid"])
def test_own_check_digits_notice_a_slip(data_type: str) -> None:
    """Nine in ten wrong digits are noticed at least; those of modulo 11 and Luhn nearly all."""
    detector = BY_NAME[data_type]
    assert detector.validate is not None
    slips = [
        f"{value[:place]}{digit}{value[place + 1 :]}"
        for value in detector.accepts for place, char in enumerate(value) if char.isdigit() for digit in "0123456789" if digit != char
    ]  # fmt: skip
    assert sum(map(detector.validate, slips)) <= 0.1 * len(slips)


@pytest.mark.parametrize("value", ["200-662-2", "12.345.678-5", "123-45-67890", "21/815/08150", "415-555-013-2"])
def test_numbers_in_groups_are_no_phones(value: str) -> None:
    check = BY_NAME["phone"].validate
    assert check is not None
    assert not check(value)
    assert check("+" + value) in (True, False)


@pytest.mark.parametrize("value", ["020 7946 0018", "(415) 555-0132", "01 23 45 67 89", "8 (495) 000-00-00", "030/12345678", "0171-1234567", "555-0132"])
def test_national_spellings_are_phones(value: str) -> None:
    check = BY_NAME["phone"].validate
    assert check is not None
    assert check(value)
