"""Columns that their neighbours name: members of insurers, ids of the table's country, numbers of houses, ids of an inner person, and names of who did something."""

from __future__ import annotations

import pytest

from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 160
GIVEN, FAMILY = ("Anna", "Peter", "Maria", "John", "Laura", "Tom", "Eva", "Ada"), ("Smith", "Keller", "Rossi", "Novak", "Silva", "Martin", "Brown", "Costa")
NAMES = [f"{given} {family}" for given in GIVEN for family in FAMILY]
MAILS, CODES = [f"u{n}@mail.example" for n in range(N)], [f"TEA{987983080 + 71 * n}" for n in range(N)]
PEOPLE = {"email": MAILS, "full_name": NAMES}
STREETS = {"full_name": NAMES, "logradouro": ["Rua das Acácias", "Rua José Bonifácio", "Alameda dos Ipês", "Avenida Brasil"], "cidade": ["Recife", "Natal", "Campinas"]}
PLATES = {"full_name": NAMES, "email": MAILS, "nr_rejestracyjny": [f"KR {n}AB1" for n in range(100, 100 + N)]}


def _cuit(n: int) -> str:
    digits = [int(d) for d in f"20{12345678 + 977 * n}"]
    rest = 11 - sum(d * f for d, f in zip(digits, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2), strict=True)) % 11
    return "" if rest == 10 else f"20{12345678 + 977 * n}{rest % 11}"


CUITS = [number for n in range(N) if (number := _cuit(n))]


def verdict(header: str, values: list[str], others: dict[str, list[str]], table: str = "export") -> Column:
    columns = [ColumnSample(path=path, values=seen, filled=N, total=N) for path, seen in {**others, header: values}.items()]
    return next(column for column in classify_table(TableSample(system="default", table=table, columns=columns, records=N)) if column.path == header)


@pytest.mark.parametrize(("header", "insurer"), [
    ("SUBSCR_NUM", "PAYOR_NM"), ("NumAdherent", "Mutuelle"), ("Versichertennr", "Krankenkasse"), ("num socio", "aseguradora"), ("member_id", "insurer_name"),
])  # fmt: skip
def test_a_member_beside_an_insurer(header: str, insurer: str) -> None:
    assert verdict(header, CODES, {**PEOPLE, "diagnosis": ["E11.9", "I10"], insurer: ["BCBS", "AETNA PPO", "HUMANA"]}).data_type == "health_insurance_id"


@pytest.mark.parametrize("header", ["member_id", "NumAdherent", "lidnummer", "num socio"])
def test_a_member_of_a_club_stays(header: str) -> None:
    assert verdict(header, CODES, {**PEOPLE, "provider": ["google", "facebook"], "assurance": ["AXA", "MAIF"]}).data_type == "account_id"


@pytest.mark.parametrize("header", ["customer_id", "patient_no"])
def test_the_operators_own_key_stays(header: str) -> None:
    assert verdict(header, CODES, {**PEOPLE, "insurer": ["BCBS", "AETNA PPO", "HUMANA"]}).data_type == "account_id"


def test_a_contract_for_a_car_is_no_health_insurance() -> None:
    numbers = [f"KOM {70695314 + 977 * n}" for n in range(N)]
    assert verdict("nr_polisy", numbers, PLATES).data_type != "health_insurance_id"
    assert verdict("nr_polisy_zdrowotnej", numbers, PEOPLE).data_type in ("health_insurance_id", "account_id", None)


def test_an_id_of_the_country_whose_ids_stand_beside_it() -> None:
    numbers = [str(17788752 + 9277 * n) for n in range(N)]
    assert verdict("nro_doc", numbers, {**PEOPLE, "cuit_cuil": CUITS}).data_type == "ar_dni"
    assert verdict("nro_doc", numbers, PEOPLE).data_type != "ar_dni"


@pytest.mark.parametrize(("header", "values", "others", "expected"), [
    ("numero", [str(3 + 7 * (n % 90)) for n in range(90)], STREETS, "street_address"),
    ("numero", [str(100000 + n) for n in range(N)], STREETS, None),
    ("numero", [str(3 + 7 * (n % 90)) for n in range(90)], {**STREETS, "logradouro": ["Rua das Acácias 3", "Rua Brasil 12", "Alameda 7"]}, None),
    ("numero", [str(3 + 7 * (n % 90)) for n in range(90)], PEOPLE, None),
])  # fmt: skip
def test_a_number_behind_a_street_without_numbers(header: str, values: list[str], others: dict[str, list[str]], expected: str | None) -> None:
    assert verdict(header, values, others).data_type == expected


@pytest.mark.parametrize("header", ["patsiient.id", "пациент.id", "kunde.id", "cliente.id", "paciente.id"])
def test_the_id_of_an_inner_holder(header: str) -> None:
    assert verdict(header, [str(70405 + n) for n in range(N)], {header.replace("id", "email"): MAILS}).data_type == "account_id"


@pytest.mark.parametrize("header", ["produkt.id", "categoria.id"])
def test_the_id_of_an_inner_thing(header: str) -> None:
    assert verdict(header, [str(70405 + n) for n in range(N)], PEOPLE).data_type is None


@pytest.mark.parametrize(("header", "values", "others"), [
    ("Conducteur", ["DA SILVA J", "BOUVIER K.", "HAMON Cédric"], {"tournee": ["T1", "T2"]}),
    ("MedTraitant", ["Dr PERROT S.", "Dr KERVELLA", "DR BENALI Nadia"], PEOPLE),
    ("vykonav", ["Сорока І.", "Гнатів Л.", "Мельник О.П."], PEOPLE),
    ("ケアマネ", ["森 恵子", "大野", "井上"], PEOPLE),
])  # fmt: skip
def test_names_of_who_did_it(header: str, values: list[str], others: dict[str, list[str]]) -> None:
    assert verdict(header, values, others).data_type == "person_name"


@pytest.mark.parametrize(("header", "values"), [("operator", ["T-Mobile", "Orange", "Play"]), ("manager", ["Team North", "Team South", "Team West"]), ("担当", ["1", "2", "3"])])
def test_words_for_who_did_it_that_hold_no_names(header: str, values: list[str]) -> None:
    assert verdict(header, values, {"tournee": ["T1", "T2"]}).data_type is None


def test_the_registration_of_a_physician_is_the_physicians() -> None:
    numbers = ["1234567893", "1987654328", "2000000002"] * 3
    assert verdict("ATTND_NPI", numbers, {**PEOPLE, "diagnosis": ["E11.9", "I10"]}).role == "secondary"


@pytest.mark.parametrize("header", ["BSN", "TCKN", "PESEL"])
def test_an_id_that_fails_its_check_is_of_no_other_country(header: str) -> None:
    numbers = [str(100200300 + 7919 * n) for n in range(N)]
    assert verdict(header, numbers, PEOPLE).data_type in ("national_id", None)
