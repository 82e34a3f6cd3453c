"""Columns whose name or level says which of several it is, and values that say what a name does not, each with the nearest column that must be left alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.headerwords.naming import read
from breach_impact.opening.paths import table_of
from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 60
NAMES = [f"{given} {family}" for given in ("Anna", "Peter", "Maria", "John", "Laura", "Tom") for family in ("Smith", "Keller", "Rossi", "Novak", "Silva", "Martin", "Brown", "Costa", "Weber", "Meyer")]
EMAILS = [f"u{n}@mail.example" for n in range(N)]


def verdict(header: str, values: list[str], beside: dict[str, list[str]], table: str = "members") -> str | None:
    """The data type of a column beside others."""
    columns = [ColumnSample(path=path, values=list(dict.fromkeys(known)), filled=N, total=N) for path, known in {**beside, header: values}.items()]
    return next(c.data_type for c in classify_table(TableSample(system="default", table=table, columns=columns, records=N)) if c.path == header)


@pytest.mark.parametrize(
    ("path", "values", "expected"),
    [
        ("ciudad.nombre", ["Madrid", "Lima", "Quito"], "city"),
        ("Localitate.Nume", ["Cluj", "Iasi", "Brasov", "Timisoara"], "city"),
        ("Nationalitate.Nume", ["Romana", "Maghiara", "Germana"], "nationality"),
        ("TaraDomiciliu.Nume", ["Romania", "Moldova", "Ungaria"], "country"),
        ("contacto.nombre", NAMES, "person_name"),
        ("paciente.nombre", NAMES, "person_name"),
    ],
)
def test_the_name_below_a_place_or_trait_is_that_of_the_place_or_trait(path: str, values: list[str], expected: str) -> None:
    assert verdict(path, values, {"email": EMAILS}) == expected


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("Nationaliteit 2", ["Nederlandse", "Belgische", "Duitse"], "nationality"),
        ("Language 1", ["English", "Dutch", "German"], "language"),
        ("Age 2", [str(20 + n) for n in range(40)], "age"),
        ("language_2", ["0", "1"], None),
        ("age_1", ["0", "1"], None),
        ("Account 1", ["Cash", "Bank", "Stock"], None),
    ],
)
def test_a_short_number_says_which_of_several(header: str, values: list[str], expected: str | None) -> None:
    assert verdict(header, values, {"email": EMAILS, "full_name": NAMES}) == expected


@pytest.mark.parametrize("header", ["billing address name", "Rechnungsadresse Name"])
def test_the_name_in_an_address_is_a_persons(header: str) -> None:
    assert verdict(header, NAMES, {"email": EMAILS}) == "person_name"


def test_what_is_disabled_without_a_body_beside_is_no_disability() -> None:
    answers = ["true", "false"]
    assert verdict("disabled", answers, {"email": EMAILS, "url": [f"https://hooks.example/{n}" for n in range(N)]}, "webhooks") is None
    assert verdict("disabled", answers, {"full_name": NAMES, "gender": ["male", "female"]}, "employees") == "disability"


def test_bar_codes_of_a_house_are_its_cards_and_no_payment_cards() -> None:
    def check(code: str) -> str:
        return code + str(-sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(code)) % 10)

    cards = [check(f"2{n * 7919 + 10**9:011d}") for n in range(N)]
    assert verdict("card_number", cards, {"email": EMAILS, "card_type": ["gold", "silver"], "payment_method": ["card", "cash"]}) == "account_id"
    assert verdict("card_number", ["4111111111111111", "5555555555554444", "4012888888881881", "5105105105105100"], {"email": EMAILS, "card_expiry": ["01/27", "02/28"]}) == "payment_card_number"


def test_days_are_no_ids() -> None:
    days = [f"20{10 + n % 12}-0{1 + n % 9}-1{n % 9}" for n in range(N)]
    assert verdict("idCardIssuance", days, {"email": EMAILS, "full_name": NAMES}) not in ("account_id", "national_id")


@pytest.mark.parametrize(
    ("values", "expected"), [([f"VISA ****{1000 + 37 * n}" for n in range(40)], "payment_card_number"), (["VISA", "PayPal", "Klarna", "Cash"], "payment_method")]
)
def test_brand_and_last_digits_are_a_masked_card(values: list[str], expected: str) -> None:
    assert verdict("medioPago", values, {"email": EMAILS}) == expected


@pytest.mark.parametrize(
    ("values", "expected"), [(["06600", "44100", "64000", "03100", "11520"], "postal_code"), ([f"Calle Sol {n}" for n in range(40)], "street_address")]
)
def test_a_domicile_of_five_digits_is_a_postal_code(values: list[str], expected: str) -> None:
    assert verdict("DomicilioFiscal", values, {"email": EMAILS, "full_name": NAMES}) == expected


def _cnp(n: int) -> str:
    """A number of Romania (13 digits; weights 279146358279, modulo 11)."""
    body = f"1{70 + n % 29:02d}{1 + n % 12:02d}{1 + n % 28:02d}{1 + n % 40:02d}{100 + n % 800:03d}"
    rest = sum(int(a) * int(b) for a, b in zip(body, "279146358279", strict=True)) % 11
    return body + str(1 if rest == 10 else rest)


@pytest.mark.parametrize(("second", "role"), [("CnpVechi", "subject"), ("CnpMartor", "secondary")])
def test_a_former_number_of_the_state_is_the_holders(second: str, role: str, tmp_path: Path) -> None:
    rows = [{"Cnp": _cnp(n), "Nume": NAMES[n % N], second: _cnp(n + 5000)} for n in range(200)]
    (tmp_path / "persoane.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    plan = bi.inspect(tmp_path / "persoane.ndjson", progress=False)
    assert {c.path: c.role for c in plan.tables[0].columns if c.path == second} == {second: role}


GREEKLISH = {
    "onomateponymo": (["Γιώργος Παπαδόπουλος", "Μαρία Νικολάου", "Ελένη Δημητρίου"], "person_name", "subject"),
    "hmeromhnia_gennhsews": (["1980-02-03", "1975-12-30", "1991-07-08"], "date_of_birth", "subject"),
    "topos_gennhsews": (["Αθήνα", "Πάτρα", "Βόλος"], "city", "subject"),
    "arithmos_tautothtos": (["ΑΒ123456", "ΑΕ654321", "ΑΚ998877"], "national_id", "subject"),
    "onoma_patros": (["Νίκος", "Πέτρος", "Ιωάννης"], "person_name", "secondary"),
    "posothta": (["1", "3", "4"], None, "subject"),
}


def test_greek_words_in_latin_letters(tmp_path: Path) -> None:
    rows = [{name: values[n % 3] for name, (values, _, _) in GREEKLISH.items()} | {"email": EMAILS[n % N]} for n in range(200)]
    (tmp_path / "pelates.ndjson").write_text("\n".join(json.dumps(r, ensure_ascii=False) for r in rows), encoding="utf-8")
    found = {c.path: (c.data_type, c.role) for c in bi.inspect(tmp_path / "pelates.ndjson", progress=False).tables[0].columns}
    assert {name: found[name] for name in GREEKLISH} == {name: (kind, role) for name, (_, kind, role) in GREEKLISH.items()}


def _uuid1(n: int) -> str:
    return f"{0x3c0a0000 + 7919 * n:08x}-{0x21a4 + n % 9:04x}-11e9-80d5-00155d0a{n:04x}"


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("Ref_Key", [_uuid1(n) for n in range(N)], None),
        ("Контрагент_Key", [_uuid1(n) for n in range(N)], None),
        ("api_key", [_uuid1(n) for n in range(N)], "api_token"),
        ("feed_hash", [f"{7919 * n:032x}" for n in range(N)], None),
        ("user_pass_hash", [f"{7919 * n:032x}" for n in range(N)], "password_hash"),
        ("RiesgoPuesto", ["1", "2", "3"], None),
        ("sterbetag", [f"20{n % 20:02d}-0{1 + n % 9}-11" for n in range(N)], "date_of_death"),
        ("Dossiernr", [f"2019.{n:05d}" for n in range(N)], None),
    ],
)
def test_keys_of_rows_and_files_are_no_secrets_and_no_papers(header: str, values: list[str], expected: str | None) -> None:
    assert verdict(header, values, {"email": EMAILS, "full_name": NAMES}) == expected


@pytest.mark.parametrize(("header", "not_said"), [("polis", "city"), ("parat", "free_text"), ("patron", "person_name"), ("marka", "vehicle_details")])
def test_greek_in_latin_letters_takes_no_word_of_another_language(header: str, not_said: str) -> None:
    assert not_said not in {candidate.data_type for candidate in read(header, "members").candidates}


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("poli", ["Poli Umum", "Poli Gigi", "Poli Anak"], None),
        ("polis", ["Gold", "Silver Plus", "Basic"], None),
        ("polis", [f"PL{n:06d}" for n in range(N)], "health_insurance_id"),
        ("MRN", ["pending", "none yet"], None),
    ],
)
def test_what_numbers_the_insured_or_a_record_has_digits(header: str, values: list[str], expected: str | None) -> None:
    assert verdict(header, values, {"email": EMAILS, "full_name": NAMES}) == expected


@pytest.mark.parametrize(
    ("file", "table"),
    [
        ("s3/charges/part-00000-137638ce-d2d8-4ed6-a0c9-31918efb6228.c000.json.gz", "charges"),
        ("users/part-00003-137638ce-d2d8-4ed6-a0c9-31918efb6228-c000.snappy.parquet", "users"),
        ("customers/dt=2023-09-01/part-00000.json.gz", "customers"),
        ("lake/orders/year=2023/month=09/day=05/2023.csv", "orders"),
        ("users-1a2b3c4d.json", "users"),
        ("charges/batch-202309170600-6cee2014.json.gz", "batch"),
        ("export/d41d8cd98f00b204e9800998ecf8427e.json", "export"),
        ("export/3f2a9c1b.json", "3f2a9c1b"),
        ("menu/cafe2020.csv", "cafe"),
        ("facade.csv", "facade"),
        ("users_v2.csv", "users_v2"),
    ],
)
def test_what_a_run_marks_its_files_with_names_no_table(file: str, table: str) -> None:
    assert table_of(file) == table


@pytest.mark.parametrize("nothing", ["NULL", "\\N", ""])
def test_what_is_written_for_no_value_does_not_make_people_recur(nothing: str, tmp_path: Path) -> None:
    """Rows of people of whom most have no address and no phone, and a table that names them."""
    people = [f"{7000 + 3 * n},{NAMES[n % N]},{EMAILS[n % N] if n < N else nothing},{nothing if n % 3 else f'616-502-{1000 + n}'}" for n in range(600)]
    (tmp_path / "Subject.csv").write_text("\n".join(["SubjectID,FullName,Email,Phone", *people]), encoding="utf-8")
    cars = [f"{n},{7000 + 3 * (n * 7 % 600)},{n % 10}XVC{100 + n}" for n in range(300)]
    (tmp_path / "Vehicle.csv").write_text("\n".join(["VehicleID,SubjectID,PlateNbr", *cars]), encoding="utf-8")
    columns = {(t.table, c.path): c.data_type for t in bi.inspect(tmp_path, progress=False).tables for c in t.columns}
    assert (columns["Subject", "SubjectID"], columns["Vehicle", "SubjectID"]) == ("account_id", "account_id")


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("gender_inferred", ["male", "female"], "gender"),
        ("g2fa_secret", ["JBSWY3DPEHPK3PXP", "KRSXG5CTMVRXEZLU"], "otp_secret"),
        ("入塾日", ["2020/04/01", "2021/04/02"], "activity_time"),
    ],
)
def test_words_of_other_peoples_tables(header: str, values: list[str], expected: str | None) -> None:
    assert verdict(header, values, {"email": EMAILS, "full_name": NAMES}) == expected


@pytest.mark.parametrize(
    ("payer", "gift", "role"),
    [
        (lambda n: {"billing": {"name": NAMES[n % N], "email": f"payer{n}@example.com"}}, True, "secondary"),
        (lambda n: {"billing": {"name": NAMES[n % N], "email": f"payer{n}@example.com"}}, False, "subject"),
        (lambda n: {"client": {"firstName": NAMES[n % N].split()[0].upper(), "lastName": NAMES[n % N].split()[1]}}, False, "subject"),  # the same, in two columns
        (lambda n: {"client": {"firstName": "Ivo", "lastName": NAMES[n % N].split()[1]}}, False, "subject"),  # somebody of his name at home
        (lambda n: {"client_email": f"payer{n}@example.com"}, True, "secondary"),
        (lambda n: {"client_id": 7000 + n}, True, "subject"),  # nothing to compare
        (lambda n: {}, True, "subject"),
    ],
)
def test_what_stands_with_who_gets_a_parcel_is_his_where_somebody_else_pays(payer: Callable[[int], dict[str, object]], gift: bool, role: str, tmp_path: Path) -> None:
    rows = [
        {
            "id": n,
            **payer(n),
            "shipping": {"recipient": NAMES[(n + 7 * gift) % N], "email": f"gift{n}@example.org", "phone": f"+1303362{1000 + n}", "address": {"street": f"{n} Oak Ave", "city": "Denver"}},
        }
        for n in range(300)
    ]
    (tmp_path / "charges.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    roles = {c.path: c.role for c in bi.inspect(tmp_path, progress=False).tables[0].columns}
    assert {roles[f"shipping.{leaf}"] for leaf in ("email", "phone", "address.street", "address.city")} == {role}


@pytest.mark.parametrize("private", [False, True])
def test_the_key_of_firms_joins_nobody_who_works_with_them(private: bool, tmp_path: Path) -> None:
    """Customers of an agency are firms unless the table names people; workers that are sent to one firm are several people."""
    towns = ["Hamburg", "Berlin", "Essen"]
    firms = [f"K{20000 + n},{f'Anna{n} Weber' if private else f'Nowak {n} Metallbau GmbH'},Am Markt {n},{20000 + n},{towns[n % 3]}" for n in range(60)]
    (tmp_path / "Kunden.csv").write_text("\n".join([f"KdNr,{'Nachname' if private else 'Firma'},Straße,PLZ,Ort", *firms]), encoding="utf-8")
    sent = [f"E{n},{7000 + n % 200},K{20000 + n % 60}" for n in range(600)]
    (tmp_path / "Einsaetze.csv").write_text("\n".join(["EinsatzNr,PersNr,KdNr", *sent]), encoding="utf-8")
    asked = [f"{401 + 7 * n},K{20000 + n % 60},{NAMES[(3 * n) % N]},a{n}@example.org" for n in range(120)]
    (tmp_path / "Ansprechpartner.csv").write_text("\n".join(["ZNr,KdNr,Name,E-Mail", *asked]), encoding="utf-8")
    posts = [f"S{3000 + n},K{20000 + (n * 7) % 120 % 60},{401 + 7 * (n * 7 % 120)}" for n in range(300)]
    (tmp_path / "Stellen.csv").write_text("\n".join(["StellenNr,KdNr,ZNr", *posts]), encoding="utf-8")
    staff = [f"{7000 + n},{NAMES[n % N]},w{n}@example.com" for n in range(200)]
    (tmp_path / "Personal.csv").write_text("\n".join(["PersNr,Name,Email", *staff]), encoding="utf-8")
    columns = {(t.table, c.path): c.data_type for t in bi.inspect(tmp_path, progress=False).tables for c in t.columns}
    key = "account_id" if private else None
    assert (columns["Kunden", "KdNr"], columns["Einsaetze", "KdNr"], columns["Einsaetze", "PersNr"]) == (key, key, "account_id")
    assert columns["Stellen", "KdNr"] == key
    assert private or columns["Ansprechpartner", "ZNr"] == "account_id"
