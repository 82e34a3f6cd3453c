"""Voter files, records of the police, returns of taxes, bets and CRMs: what outsiders' dumps and tables of such showed to be missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from stdnum.ru import inn

import breach_impact as bi
from tests.test_rules_of_verdicts import verdict
from tests.test_small_readings import counted, mail, person

N = 60


def kinds(tmp_path: Path, table: str, columns: dict[str, list[str]]) -> dict[str, tuple[str | None, str]]:
    counted_rows = [{name: values[n % len(values)] for name, values in columns.items()} for n in range(N)]
    (tmp_path / f"{table}.csv").write_text(";".join(columns) + "\n" + "".join(";".join(row.values()) + "\n" for row in counted_rows), encoding="utf-8")
    return {c.path: (c.data_type, c.role) for c in bi.inspect(tmp_path, progress=False).tables[0].columns}


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("MIDDLE_NAME", ["ANN", "LEE", "J", "MARIE", "A", "R"], "person_name"),
        ("middle_name", ["J", "A", "R"], None),
        ("PARTY_CD", ["D", "G", "R", "L", "NP"], "political_view"),
        ("gen_2020", ["N", "E", "Y", "A"], None),
        ("gen", ["M", "F"], "gender"),
        ("HGT", ["6'09\"", "5'03\"", "502", "510", "600"], "body_height"),
        ("skola_tel", ["0171-62 50 00", "0171-62 51 10"], None),
        ("kon", ["F", "P", "flicka", "pojke"], "gender"),
    ],
)
def test_registers(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("register", header, values, "full_name", "email") == expected


def test_the_phone_of_a_branch_is_nobody_s_and_that_of_a_school_s_pupil_is(tmp_path: Path) -> None:
    base = {"client_id": [str(4000 + n) for n in range(N)], "email": [mail(n) for n in range(N)]}
    found = kinds(tmp_path, "clients", base | {"branch_phone": ["8 (846) 200-11-40", "8 (495) 500-22-10"], "phone": [f"8 (846) 21{n // 10}-{n % 10}1-40" for n in range(N)]})
    assert (found["branch_phone"][0], found["phone"][0]) == (None, "phone")


def test_who_looks_after_leads_is_staff(tmp_path: Path) -> None:
    base = {"FirstName": [person(n).split()[0] for n in range(N)], "LastName": [person(n).split()[1] for n in range(N)], "Email": [mail(n) for n in range(N)]}
    assert kinds(tmp_path, "leads", base | {"Owner_Name": ["Sam Oduya", "Becky Tranter", "Dominic Pryce"]})["Owner_Name"] == ("person_name", "secondary")


def test_a_member_s_card_is_no_card_to_pay_with(tmp_path: Path) -> None:
    found = kinds(tmp_path, "klantenkaart", {"kaartnr": [f"262000{7919 * n:07}" for n in range(1, N + 1)], "achternaam": [person(n).split()[1] for n in range(N)], "mail": [mail(n) for n in range(N)]})
    assert found["kaartnr"][0] == "account_id"


def test_a_contact_for_emergencies_with_what_he_is_is_a_name(tmp_path: Path) -> None:
    base = {"CODPAZ": [str(70000 + n) for n in range(N)], "COGNOME": [person(n).split()[1] for n in range(N)], "EMAIL": [mail(n) for n in range(N)]}
    names = [f"{person(n)}{' (moglie)' * (n % 3 == 0)}" for n in range(N)]
    assert kinds(tmp_path, "pazienti", base | {"CONTATTO_EMERG": names})["CONTATTO_EMERG"] == ("person_name", "secondary")


def test_a_guest_s_number_with_the_chain_makes_nobody_else_the_guest(tmp_path: Path) -> None:
    columns = {"RezNo": [f"R{n:05}" for n in range(N)], "MisafirAdi": [person(n).split()[0] for n in range(N)], "MisafirSoyadi": [person(n).split()[1] for n in range(N)], "SadakatNo": [f"GC{9456369 + 7 * n}" for n in range(N)]}
    assert kinds(tmp_path, "konaklama", columns)["MisafirSoyadi"] == ("person_name", "subject")


@pytest.mark.parametrize(("table", "odds", "people"), [("kuponlar", "oran", N), ("kuponlar", "indirim", 0), ("apuestas", "estado", N)])
def test_amounts_of_bets(tmp_path: Path, table: str, odds: str, people: int) -> None:
    rows = [{"oyuncuId" if table == "kuponlar" else "jugador_id": 7000 + n, "tutar" if table == "kuponlar" else "importe": 10.5 + n, odds: 1.2 + n / 10} for n in range(N)]
    found = counted(tmp_path, {table: rows, "users": [{"oyuncuId" if table == "kuponlar" else "jugador_id": 7000 + n, "email": mail(n)} for n in range(N)]})
    assert sum(row["subjects"] for row in found["data_types"] if row["data_type"] == "gambling_activity") == people


def number(n: int) -> str:
    body = f"{7701 + n % 7:04}{n * 7919 % 1000000:06}"
    return body + inn.calc_personal_check_digits(body)


@pytest.mark.parametrize("workers", [3, 30])
def test_a_return_of_wages_holds_a_document_of_each(tmp_path: Path, workers: int) -> None:
    for firm in range(4):
        people = range(firm * workers, (firm + 1) * workers)
        documents = "".join(
            f'<Документ НомСпр="{n + 1}" ОтчетГод="2018"><ПолучДох ИННФЛ="{number(n)}" ДатаРожд="{n % 28 + 1:02}.02.19{60 + n % 40}"><ФИО Фамилия="Морозова" Имя="Юлия" Отчество="Петровна"/>'
            f'<УдЛичнФЛ КодУдЛичн="21" СерНомДок="40 15 {289802 + n}"/></ПолучДох></Документ>' for n in people
        )  # fmt: skip
        (tmp_path / f"NO_NDFL2_{firm}.xml").write_text(f'<?xml version="1.0" encoding="windows-1251"?><Файл ИдФайл="F{firm}" ВерсФорм="5.06"><СвРекв ОКТМО="45384000"/>{documents}</Файл>', encoding="cp1251")
    found = bi.assess(tmp_path, progress=False).statistics
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (4 * workers, 0)
    assert {row["data_type"] for row in found["data_types"]} >= {"ru_passport", "ru_inn", "person_name", "date_of_birth"}


@pytest.mark.parametrize(("several", "affected"), [(True, 2 * N), (False, N)])
def test_documents_of_several_people_are_a_list_of_people(tmp_path: Path, several: bool, affected: int) -> None:
    rows = [{"file": f"F{n}", "documents": [{"name": person(n + 8 * k * several), "born": f"19{60 + (n + k * several) % 40}-02-11", "inn": number(2 * n + k), "passport": f"40 15 {289802 + 2 * n + k}"} for k in range(2)]} for n in range(N)]
    found = counted(tmp_path, {"returns": rows})
    assert found["subjects"]["affected"] == affected


def test_who_notes_of_many_joins_none_of_them(tmp_path: Path) -> None:
    """Each user is noted once, by one of six, whose numbers are users' as well (``usernote`` of vBulletin)."""
    users = [{"userid": 1 + n, "username": f"name{n}x", "email": mail(n)} for n in range(N)]
    notes = [{"usernoteid": 900 + n, "userid": 1 + n, "posterid": 1 + n % 3, "username": f"name{n % 3}x", "message": f"reported by a buyer ({mail(500 + n)})"} for n in range(6, N)]
    found = counted(tmp_path, {"user": users, "usernote": notes})
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N, N - 6)
    assert "private_message" not in {row["data_type"] for row in found["data_types"]}


@pytest.mark.parametrize("word", ["DAREK", "GESCHENK", "GIFT_RECIPIENT", "HEDIYE"])
def test_who_gets_a_gift_is_not_who_gives_it(tmp_path: Path, word: str) -> None:
    customers = [{"CUSTOMER_ID": 7000 + n, "EMAIL": mail(n), "NAME": person(n)} for n in range(N)]
    orders = [{"ORDER_ID": 100 + n, "CUSTOMER_ID": 7000 + n, **({f"{word}_NAME": person(n + 9), f"{word}_EMAIL": mail(500 + n), f"{word}_PHONE": f"+42060{n:07}"} if n % 2 else {})} for n in range(N)]
    found = counted(tmp_path, {"customers": customers, "orders": orders})
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N, N // 2)


def test_patients_of_a_vet_are_animals(tmp_path: Path) -> None:
    columns = {
        "Client No": [str(10231 + n) for n in range(N)], "Client Surname": [person(n).split()[1] for n in range(N)], "Initials": ["D", "O", "N", "A"], "Email": [mail(n) for n in range(N)],
        "Patient ID": [f"P0{4410 + n}" for n in range(N)], "Patient Name": ["Molly", "Charlie", "Oscar", "Poppy", "Bella"], "Species": ["Feline", "Canine"], "Breed": ["Labrador", "Ragdoll", "DSH"],
    }  # fmt: skip
    found = kinds(tmp_path, "vet_clients_patients", columns)
    assert (found["Patient ID"][0], found["Patient Name"][0], found["Client Surname"][0]) == (None, None, "person_name")


def test_patients_of_a_doctor_who_have_a_dog_are_people(tmp_path: Path) -> None:
    found = kinds(tmp_path, "patients", {"Patient ID": [f"P0{4410 + n}" for n in range(N)], "Patient Name": [person(n) for n in range(N)], "Email": [mail(n) for n in range(N)], "Pet": ["dog", "cat", ""]})
    assert found["Patient Name"][0] == "person_name"


@pytest.mark.parametrize(("values", "expected"), [(["A1", "B2", "Blauwe zone"], None), (["Europe/Paris", "Europe/Rome"], "time_zone")])
def test_zones_of_a_city(values: list[str], expected: str | None) -> None:
    assert verdict("fines", "Zone", values, "full_name", "email") == expected


def test_the_user_name_that_most_rows_have_is_the_account(tmp_path: Path) -> None:
    rows = [{"User-Name": f"lamprou{n}", "Stripped-User-Name": f"lamprou{n}" if n % 4 == 0 else None, "Framed-IP-Address": f"94.60.88.{n}"} for n in range(N)]
    assert counted(tmp_path, {"radacct": rows})["subjects"]["affected"] == N


def test_messages_to_a_class_are_private(tmp_path: Path) -> None:
    rows = [{"userId": 7000 + n, "className": f"{n % 9}A", "content": f"Please note that lesson {n} begins at nine tomorrow."} for n in range(N)]
    found = counted(tmp_path, {"messages": rows, "users": [{"_id": 7000 + n, "email": mail(n)} for n in range(N)]})
    assert {row["data_type"]: row["subjects"] for row in found["data_types"]}["private_message"] == N
