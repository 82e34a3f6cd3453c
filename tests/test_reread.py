"""Words that mean something else here: what the values and the neighbours make of them."""

from __future__ import annotations

import pytest

from breach_impact.headerwords.naming import read
from breach_impact.people.roles import party_of
from breach_impact.registry import detectors
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

GIVEN, FAMILY = ("Ana", "Tom", "Lars", "Mia", "José", "Eva", "Ian", "Zoe"), ("Bakker", "Visser", "Olsen", "Keller", "Ruiz", "Nowak", "Cole", "Hart")
FULL = [f"{one} {two}" for one in GIVEN for two in FAMILY]
LOGINS = [f"{a}{b}{c}" for a in ("wolf", "shadow", "kira", "ace", "nova") for b in ("", "_", "x") for c in ("blade", "99", "storm7", "x")]
NUMBERS = [str(2000001 + n) for n in range(60)]
MAILS = [f"u{n}@example.org" for n in range(60)]
PINS = [f"{n * 167 % 10000:04}" for n in range(1, 60)]
INDIAN = [f"{110001 + n * 731}" for n in range(60)]
CODES = [f"CTR{n * 7919 % 100000:05}" for n in range(1, 60)]
AMOUNTS = [f"{n * 3},9{n % 10}" for n in range(1, 60)]
STREETS = ["Rua das Acácias", "Avenida Brasil", "Travessa do Comércio", "Rua Dom Pedro", "Alameda dos Ipês", "Rua Tiradentes", "Rua Verde", "Praça da Sé"]
HOUSES = [str(n * 37 % 2900 + 3) for n in range(60)]
DIALLED = [f"0912{n * 104729 % 10000000:07}" for n in range(1, 60)]
SWEDISH = [f"19{n}0{1 + n % 9}1{n % 9}-{n * 37 % 1000:03}{digit}" for n in range(40, 99) for digit in range(10)]
DAYS = ["20081231", "19700102", "19880512", "19991130"]
MODELS = ["SM-S921N", "A2894", "SM-A155N", "LM-Q920N"]
HOMES = [f"9021 Győr, Ady Endre utca {n}." for n in range(1, 60)]
POSTS = ["Responsabile IT", "Titolare", "Ufficio acquisti", "Magazziniere"]
TURKISH = ["Ayşegül", "Burcu", "Ceren", "Derya", "Gamze", "İrem", "Melike", "Pınar", "Serap", "Tuğba", "Barış", "Furkan", "Oğuzhan", "Tolga", "Umut", "Yavuz"]
HANGUL = [one + two for one in "김이박최정강" for two in ("민준", "서연", "지우", "도윤", "하은", "준호", "수진")]
KEYS_OF_PEOPLE = {"account_id": NUMBERS, "email": MAILS}


def right(number: str) -> bool:
    """Whether an id of Sweden has a right check digit."""
    validate = detectors()["se_personnummer"].validate
    return validate is not None and validate(number)


def korean(number: int) -> str:
    """A resident's number of Korea, invented, with its check digit."""
    base = f"{60 + number % 39}{1 + number % 12:02}{1 + number % 28:02}{1 + number % 2}{number * 7919 % 100000:05}"
    return f"{base[:6]}-{base[6:]}{(11 - sum(int(digit) * weight for digit, weight in zip(base, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5), strict=True)) % 11) % 10}"


def chinese(number: int) -> str:
    """A resident's number of China, invented, with its check digit."""
    base = f"110105{1960 + number % 39}{1 + number % 12:02}{1 + number % 28:02}{number * 7919 % 1000:03}"
    return base + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(base, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2), strict=True)) % 11]


RESIDENTS = [chinese(number) for number in range(1, 60)]
KOREAN = [korean(number) for number in range(1, 60)]


def classify(table: str, columns: dict[str, list[str]]) -> dict[str, Column]:
    samples = [ColumnSample(path=path, values=values, filled=len(values), total=len(values)) for path, values in columns.items()]
    return {column.path: column for column in classify_table(TableSample(system="s", table=table, columns=samples, records=60))}


@pytest.mark.parametrize(
    ("columns", "path", "expected"),
    [
        ({"cedula": NUMBERS, "usuario": FULL}, "usuario", "person_name"),
        ({"email": MAILS, "usuario": LOGINS}, "usuario", "username"),
        ({"email": MAILS, "user_name": FULL}, "user_name", "username"),
        ({"email": MAILS, "tên người dùng": FULL}, "tên người dùng", "person_name"),
        ({"email": MAILS, "user_nm": HANGUL}, "user_nm", "person_name"),
        ({"email": MAILS, "user_nm": LOGINS}, "user_nm", "username"),
        ({"emp_name": HANGUL, "EMP_NO": KOREAN}, "EMP_NO", "kr_rrn"),
        ({"cardid": RESIDENTS, "overdue": AMOUNTS}, "cardid", "cn_resident_id"),
        ({"emp_name": HANGUL, "EMP_NO": NUMBERS}, "EMP_NO", "account_id"),
        ({"sofor_ad": TURKISH, "email": MAILS, "arac_no": HOUSES[:9]}, "arac_no", None),
        ({"sofor_ad": TURKISH, "email": MAILS, "arac_no": [f"34 AB {n}" for n in range(100, 160)]}, "arac_no", "vehicle_plate"),
        ({"nama": FULL, "email": MAILS, "pendidikan": ["SD", "SMP", "SMA", "S1", "D3"]}, "pendidikan", "education"),
        ({**KEYS_OF_PEOPLE, "userid": LOGINS}, "userid", "username"),
        ({"email": MAILS, "userid": LOGINS}, "userid", "account_id"),
        ({**KEYS_OF_PEOPLE, "userid": CODES}, "userid", "account_id"),
        ({"Nome Comprador": FULL, "Endereço Comprador": STREETS, "Número Comprador": HOUSES}, "Número Comprador", "street_address"),
        ({"Nome Comprador": FULL, "Endereço Comprador": [f"{s} {n}" for n, s in enumerate(STREETS)], "Número Comprador": HOUSES}, "Número Comprador", "account_id"),
        ({"naam": FULL, "lid_id": HOUSES, "lid_straat": STREETS}, "lid_id", "account_id"),
        ({"نام": ["مریم", "سارا", "زهرا", "مهدی"], "نام خانوادگی": ["کریمی", "نوری"], "شماره پدر": DIALLED}, "شماره پدر", "phone"),
        ({"이름": FULL, "단말모델명": MODELS}, "단말모델명", "device_model"),
        ({"Email": MAILS, "Cim": HOMES}, "Cim", "street_address"),
        ({"referente.nome": FULL, "referente.email": MAILS, "referente.ruolo": POSTS}, "referente.ruolo", "job_title"),
        ({"c1": MAILS, "c2": TURKISH}, "c2", "person_name"),
        ({"imię": FULL, "numer matki": HOUSES}, "numer matki", None),
    ],
)  # fmt: skip
def test_a_word_is_read_again(columns: dict[str, list[str]], path: str, expected: str | None) -> None:
    assert classify("export", columns)[path].data_type == expected


@pytest.mark.parametrize(
    ("columns", "path", "expected"),
    [
        ({"userid": LOGINS, "user_pass": [f"{n * 7919**7:032x}" for n in range(1, 40)], "pincode": PINS}, "pincode", "password"),
        ({"email": MAILS, "pincode_change": [f"17{n * 999983 % 100000000:08}" for n in range(60)]}, "pincode_change", None),
        ({"full_name": FULL, "pincode": INDIAN}, "pincode", "postal_code"),
        ({"cliente": FULL, "email": MAILS, "prestamo_id": [str(1200 + n) for n in range(60)]}, "prestamo_id", None),
        ({"cliente": FULL, "email": MAILS, "prestamo": AMOUNTS}, "prestamo", "debt"),
        ({"cliente.nome": FULL, "cliente.email": MAILS, "contratto.codice": CODES}, "contratto.codice", None),
        ({"nome": FULL, "email": MAILS, "contratto": ["indeterminato", "determinato", "apprendistato"]}, "contratto", "employment_status"),
        ({"nome": FULL, "email": MAILS, "asset.matricola": CODES}, "asset.matricola", None),
        ({"nome": FULL, "email": MAILS, "matricola": CODES}, "matricola", "account_id"),
        ({"Artikelname": ["Schere", "Topf"], "Brutto-VK": AMOUNTS}, "Brutto-VK", None),
        ({"name": FULL, "email": MAILS, "vk": LOGINS}, "vk", "social_profile"),
        ({"område": ["54.15.05.05"]}, "område", None),
        ({"område": ["54.15.5.5", "91.20.1.44", "33.18.9.10", "62.4.4.1", "80.80.80.80"]}, "område", "ip_address"),
        ({"HAN": [f"{n * 37 % 10000:04}-{n:03}" for n in range(60)]}, "HAN", None),
        ({"namn": FULL, "Födelsedat./Personnr.": [*(value for value in SWEDISH if right(value)), *DAYS]}, "Födelsedat./Personnr.", "se_personnummer"),
        ({"email": MAILS, "تاریخ تولد": [f"13{n}/0{1 + n % 9}/2{n % 9}" for n in range(40, 80)]}, "تاریخ تولد", "date_of_birth"),
        ({"email": MAILS, "วันเกิด": [f"2{n % 9}/0{1 + n % 9}/25{n}" for n in range(10, 50)]}, "วันเกิด", "date_of_birth"),
        ({"email": MAILS, "Meta-Description (SEO)": [f"Buy this chair number {n} now and save a lot" for n in range(40)]}, "Meta-Description (SEO)", None),
    ],
)  # fmt: skip
def test_values_and_neighbours_speak_against_a_word(columns: dict[str, list[str]], path: str, expected: str | None) -> None:
    assert classify("t", columns)[path].data_type == expected


@pytest.mark.parametrize(("name", "data_type"), [("본인인증(이름)", "person_name"), ("Verified (phone)", "phone"), ("본인인증(통신사)", None), ("Product count (name)", None)])
def test_a_word_in_brackets_says_what_a_check_was_made_with(name: str, data_type: str | None) -> None:
    assert next((c.data_type for c in read(name, "t").candidates), None) == data_type


@pytest.mark.parametrize(
    ("path", "party"),
    [("referente.email", None), ("referente_email", None), ("nome_entrega", "recipient"), ("Nome Entrega", "recipient"), ("recibido_por", "staff"), ("Endereço Entrega", None)],
)
def test_parties_of_words(path: str, party: str | None) -> None:
    assert party_of(path, "t", "person_name" if "email" not in path else "email", others=True) == party


@pytest.mark.parametrize(
    ("table", "columns", "path", "expected"),
    [
        ("ActiveApplications", {"Επώνυμο": ["Οικονόμου", "Γεωργίου", "Νικολάου", "Δήμου", "Βλάχος", "Ρήγας", "Κόκκινος", "Αντωνίου"], "Όνομα": ["Γεωργία", "Ελένη", "Νίκος", "Άννα", "Πέτρος", "Σοφία", "Ιωάννα", "Μαρία"], "mail": MAILS}, "Όνομα", "person_name"),
        ("products", {"owner_surname": list(FAMILY), "name": ["Wuffi", "Bello", "Fleck", "Struppi", "Balu", "Tapsy", "Waldi", "Schnuff"], "mail": MAILS}, "name", None),
        ("products", {"surname": list(FAMILY), "name": ["Blue chair", "Oak table", "Desk lamp", "Rug 2x3", "Steel shelf", "Hose", "Bench", "Stool"], "mail": MAILS}, "name", None),
    ],
)  # fmt: skip
def test_half_a_name_beside_the_other_half(table: str, columns: dict[str, list[str]], path: str, expected: str | None) -> None:
    assert classify(table, columns)[path].data_type == expected


def test_full_names_over_an_address_are_of_people() -> None:
    columns = {"code": CODES, "invoice_address.name": FULL, "invoice_address.street": [f"{s} {n}" for n, s in enumerate(STREETS * 3)], "invoice_address.zipcode": INDIAN}
    assert classify("orders", columns)["invoice_address.name"].data_type == "person_name"
    firms = ["Blue Chair Ltd", "Oak & Sons GmbH", "Desk Lamp AG", "Steel Shelf SpA", "Hose World Inc", "Bench KG", "Stool SARL", "Rug Corp", "Lamp Oy"]
    assert classify("orders", {**columns, "invoice_address.name": firms})["invoice_address.name"].data_type != "person_name"


@pytest.mark.parametrize(
    ("path", "values", "expected"),
    [
        ("gender", ["He/Him", "She/Her", "Unknown", "they/them"], "gender"), ("性別(名称)", ["男性", "女性"], "gender"),
        ("passwrd", [f"Hund{n}katze!" for n in range(40)], "password"), ("side", ["he/ro", "she/ep"], None),
    ],
)  # fmt: skip
def test_as_some_write_it(path: str, values: list[str], expected: str | None) -> None:
    assert classify("users", {"email": MAILS, "login": LOGINS, path: values})[path].data_type == expected
