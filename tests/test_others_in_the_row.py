"""What dumps by outsiders showed on 3 December, in the second session: drivers, suspects, executors, kept people, children with keys, copies of ids. All values are invented."""

from __future__ import annotations

import csv
import json
import random
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

N = 120
FIRST = "Anna Ben Dora Emil Fritz Greta Hanna Ivo Jana Karl Lena Max".split()
LAST = "Adler Beck Conrad Dietz Ebert Franke Hartmann Jansen Kruger Lorenz Meyer".split()
Rows = list[dict[str, Any]]


def mail(n: int, who: str = "p") -> str:
    return f"{who}.{LAST[n % 11].lower()}{n}@mailer.de"


def name(n: int) -> str:
    return f"{FIRST[n % 12]} {LAST[n // 12 % 11]}"


def phone(n: int) -> str:
    return f"+49151{20_000_000 + n * 7919}"


def table(folder: Path, file: str, rows: Rows) -> None:
    with (folder / file).open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)


def lines(folder: Path, file: str, rows: Rows) -> None:
    (folder / file).write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def people(folder: Path, **options: Any) -> tuple[int, int]:
    subjects = bi.assess(folder, progress=False, **options).statistics["subjects"]
    return subjects["affected"], subjects["secondary"]


def roles(folder: Path) -> dict[str, tuple[str | None, str]]:
    found = bi.inspect(folder, progress=False)
    return {f"{t.table}.{c.path}": (c.data_type, c.role) for t in found.tables for c in t.columns}


def rut(n: int) -> str:
    body, factors = 8_000_000 + n * 7_417, (2, 3, 4, 5, 6, 7)
    rest = -sum(int(digit) * factors[place % 6] for place, digit in enumerate(reversed(str(body)))) % 11
    return f"{body}-{'K' if rest == 10 else rest}"


def test_papers_of_one_state_and_passports_in_one_column(tmp_path: Path) -> None:
    """The numbers of travellers, of whom some are members whose number of the state stands in a column of its own."""
    table(tmp_path, "socios.csv", [{"nro_socio": f"7{n:05}", "rut": rut(n), "correo": mail(n)} for n in range(N)])
    rows: Rows = [{"localizador": f"Q{n:05}", "tipo_doc": "RUT", "nro_doc": rut(n), "pais_emisor": "", "apellido": LAST[n % 11], "nombre": FIRST[n % 12]} for n in range(2 * N)]
    rows += [{"localizador": f"R{n:05}", "tipo_doc": "PAS", "nro_doc": f"AA{'BCDE'[n % 4]}{400_000 + n * 31}", "pais_emisor": "ARG", "apellido": LAST[n % 11], "nombre": FIRST[n % 12]} for n in range(40)]
    table(tmp_path, "pasajeros.csv", rows)
    assert roles(tmp_path)["pasajeros.nro_doc"] == ("cl_rut", "subject")
    assert people(tmp_path) == (2 * N + 40, 0)


def test_a_copy_of_an_id_among_other_papers_is_the_same_id(tmp_path: Path) -> None:
    nin = [f"{50_000_000_000 + n * 61_234_567}" for n in range(N)]
    rows: Rows = [{"SUBSCR_ID": 4_000_000 + n, "MSISDN": f"23480{30_000_000 + n * 7919}", "SURNAME": LAST[n % 11], "NIN": nin[n % N], "ID_NO": nin[n % N] if n % 2 else f"VC{n:09}"} for n in range(2 * N)]
    table(tmp_path, "subscribers.csv", rows)
    found = bi.inspect(tmp_path, progress=False).tables[0]
    assert {c.path: (c.data_type, c.also) for c in found.columns if c.path in ("ID_NO", "SUBSCR_ID")} == {"SUBSCR_ID": ("account_id", ()), "ID_NO": ("national_id", ("ng_nin",))}
    assert people(tmp_path, default_region="NG")[0] == N


def test_who_is_reported_is_another_than_who_reports(tmp_path: Path) -> None:
    keys = [f"{random.Random(n).getrandbits(80):020x}Kq" for n in range(N)]
    lines(tmp_path, "users.ndjson", [{"uid": keys[n], "email": mail(n)} for n in range(N)])
    lines(tmp_path, "reports.ndjson", [{"reporterId": keys[n], "reportedId": keys[(n * 7 + 3) % N], "contactEmail": mail(n), "reason": "spam"} for n in range(N)])
    assert roles(tmp_path)["reports.reportedId"] == ("account_id", "secondary")
    assert people(tmp_path) == (N, 0)


def kid(n: int) -> dict[str, Any]:
    return {"child_id": 7_000_000 + n * 5, "parent_account_id": 100_000 + n // 2 * 3, "nickname": FIRST[n % 12], "birth_date": f"201{n % 10}-0{1 + n % 9}-1{n % 10}", "gender": "FM"[n % 2]}


def test_children_with_a_key_of_their_own_are_no_part_of_their_parents(tmp_path: Path) -> None:
    table(tmp_path, "accounts.csv", [{"account_id": 100_000 + n * 3, "email": mail(n), "phone": phone(n)} for n in range(N)])
    table(tmp_path, "children.csv", [kid(n) for n in range(N)])
    table(tmp_path, "devices.csv", [{"device_id": 4000 + n, "account_id": kid(n)["parent_account_id"], "child_id": kid(n)["child_id"], "model": "Watch 3"} for n in range(N)])
    assert roles(tmp_path)["children.nickname"] == ("person_name", "subject")
    assert people(tmp_path) == (2 * N, 0)


def test_a_table_of_customers_children_is_of_others(tmp_path: Path) -> None:
    table(tmp_path, "customers.csv", [{"id": 1000 + n, "name": name(n), "email": mail(n)} for n in range(N)])
    table(tmp_path, "children.csv", [{"id": n, "customer_id": 1000 + n, "name": name(n + 7), "birth_date": f"2012-0{1 + n % 9}-1{n % 10}", "mobile": phone(n)} for n in range(N)])
    table(tmp_path, "visits.csv", [{"id": n, "customer_id": 1000 + n % N, "day": f"2022-03-{1 + n % 28:02}"} for n in range(2 * N)])
    assert people(tmp_path) == (N, N)


def test_names_of_entries_of_a_directory_are_nobodys_keys(tmp_path: Path) -> None:
    entries = [
        f"dn: uid=u{n},ou=People,dc=firm,dc=be\nobjectClass: inetOrgPerson\ncn: {name(n)}\nsn: {LAST[n % 11]}\nemployeeNumber: {20_000 + n * 3}\nmail: {mail(n)}\nmanager: uid=u{n % 7},ou=People,dc=firm,dc=be\n"
        for n in range(N)
    ]
    groups = [f"dn: cn=g{n},ou=Groups,dc=firm,dc=be\nobjectClass: groupOfNames\ncn: g{n}\n" + "".join(f"member: uid=u{m},ou=People,dc=firm,dc=be\n" for m in range(n, N, 9)) for n in range(9)]
    (tmp_path / "people.ldif").write_text("version: 1\n\n" + "\n".join(entries + groups))
    assert roles(tmp_path)["people.member[]"][1] == "secondary"
    assert people(tmp_path) == (N, 0)


@pytest.mark.parametrize("names", [("PayrollExport", "Company", "Employees", "Employee"), ("ΕξαγωγήΜισθοδοσίας", "Εταιρεία", "Εργαζόμενοι", "Εργαζόμενος")])
def test_the_outermost_element_around_a_list_is_an_envelope_in_any_language(tmp_path: Path, names: tuple[str, ...]) -> None:
    root, firm, rows, row = names
    inner = "".join(f"<{row}><Email>{mail(n)}</Email><Code>{n}</Code></{row}>\n" for n in range(N))
    (tmp_path / "pay.xml").write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} Έκδοση="4.12"><{firm} Επωνυμία="A SA"/>\n<{rows}>\n{inner}</{rows}></{root}>\n', encoding="utf-8")
    assert bi.assess(tmp_path, progress=False).statistics["records"]["read"] == N + 1
    assert people(tmp_path) == (N, 0)


def curp(n: int) -> str:
    """A CURP with its check digit (RENAPO, Instructivo normativo)."""
    alphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"
    consonants = "BCDFGHJKLMNPQRSTVWXYZ"
    body = f"GO{consonants[n % 21]}{consonants[n // 21 % 21]}{60 + n % 30:02}{1 + n % 12:02}{1 + n % 28:02}{'HM'[n % 2]}DF{consonants[n * 5 % 21]}{consonants[n * 11 % 21]}{consonants[n * 3 % 21]}0"
    return body + str(-sum(alphabet.index(letter) * (18 - place) for place, letter in enumerate(body)) % 10)


def test_suspects_of_whom_some_are_not_known_are_people_beside_who_reports(tmp_path: Path) -> None:
    rows: Rows = []
    for n in range(N):
        suspects = [{"nombre": name(n + 31), "curp": curp(n + 400) if n % 2 else None, "alias": "EL CHATO"}]
        rows.append({"folio": f"CI-{n:06}", "denunciante": {"nombre": name(n), "curp": curp(n), "telefono": f"55{12_345_678 + n * 97}"}, "imputados": suspects, "delito": "ROBO"})
    lines(tmp_path, "denuncias.ndjson", rows)
    assert people(tmp_path) == (N + N // 2, 0)


def test_who_drove_is_whom_a_fine_is_about(tmp_path: Path) -> None:
    rows: Rows = [
        {"folio": f"FM{n:06}", "placas": f"UL{'ABC'[n % 3]}-{100 + n}-C", "conductor": {"nombre": name(n), "curp": curp(n)}, "agente": {"numero_empleado": f"PQ{20_000 + n % 5}", "nombre": name(n % 5 + 60)}}
        for n in range(N)
    ]
    lines(tmp_path, "infracciones.ndjson", rows)
    found = roles(tmp_path)
    assert (found["infracciones.conductor.curp"][1], found["infracciones.agente.numero_empleado"][1]) == ("subject", "secondary")
    assert people(tmp_path) == (N, 0)


def test_for_whom_an_account_keeps_something_is_another(tmp_path: Path) -> None:
    table(tmp_path, "accounts.csv", [{"account_id": 5_100_000 + n * 13, "email": mail(n), "first_name": FIRST[n % 12]} for n in range(N)])
    kits: Rows = [
        {"kit_id": f"Z{n:06}", "account_id": 5_100_000 + n % N * 13, "relationship": ("self", "child", "mother")[n % 3], "donor_first_name": FIRST[n % 12], "donor_last_name": LAST[n % 11],
         "donor_email": mail(n % N) if n % 3 == 0 else mail(n, "kin")}
        for n in range(N + N // 2)
    ]  # fmt: skip
    table(tmp_path, "kits.csv", kits)
    others = sum(row["relationship"] != "self" for row in kits)
    assert people(tmp_path) == (N, others)


def test_people_of_a_tree_are_nobodys_accounts(tmp_path: Path) -> None:
    table(tmp_path, "accounts.csv", [{"account_id": 5_100_000 + n * 13, "email": mail(n)} for n in range(N)])
    tree: Rows = [
        {"person_id": 90_000_003 + n * 4, "owner_account_id": 5_100_000 + n % 30 * 13, "given_names": FIRST[n % 12], "surname": LAST[n % 11], "father_id": 90_000_003 + n // 2 * 4 if n % 3 else "", "living": "YN"[n % 2]}
        for n in range(4 * N)
    ]
    table(tmp_path, "tree_people.csv", tree)
    found = roles(tmp_path)
    assert (found["tree_people.person_id"][0], found["tree_people.owner_account_id"]) == (None, ("account_id", "subject"))
    assert people(tmp_path) == (N, 0)


def test_a_notary_and_an_executor_are_two_people(tmp_path: Path) -> None:
    rows: Rows = [
        {"Dossiernr": f"N{n:05}", "Naam erflater": name(n), "Notaris": name(n + 40), "E-mail notaris": mail(n, "notaris") if n % 2 else "", "Tel notaris": f"+3162{4_000_000 + n * 37}",
         "Executeur": name(n + 80), "E-mail executeur": mail(n, "kin") if n % 3 else "", "Tel executeur": f"+3161{5_000_000 + n * 37}"}
        for n in range(N)
    ]  # fmt: skip
    table(tmp_path, "Nalatenschappen.csv", rows)
    assert people(tmp_path) == (0, 2 * N)


def test_who_is_given_something_is_another_than_who_pays(tmp_path: Path) -> None:
    rows: Rows = [{"orderNo": f"2022{n:08}", "buyerEmail": mail(n), "amount": 3300 + n, "gift": {"to": mail(n, "kin"), "message": "hi"} if n % 2 else None} for n in range(N)]
    lines(tmp_path, "payment.ndjson", rows)
    assert people(tmp_path) == (N, N // 2)


def test_user_names_of_several_words(tmp_path: Path) -> None:
    rows: Rows = [{"userid": n, "username": (f"عاشق الصمت{n}", f"ابو حياة {n}", f"moon{n}")[n % 3], "password": f"{random.Random(n).getrandbits(128):032x}", "email": mail(n), "posts": n % 7} for n in range(N)]
    table(tmp_path, "user.csv", rows)
    assert roles(tmp_path)["user.username"] == ("username", "subject")


@pytest.mark.parametrize("first, affected", [(100_000, N + 1), (1, N)])
def test_a_code_of_employees_names_them_in_other_tables_where_no_chance_makes_it(tmp_path: Path, first: int, affected: int) -> None:
    """Who left is known from the leaves alone; of numbers counted from one nobody can tell whose they are."""
    table(tmp_path, "employees.csv", [{"Code": first + n * 7, "Surname": LAST[n % 11], "Email": mail(n) if n % 2 else ""} for n in range(N)])
    table(tmp_path, "leaves.csv", [{"nr": n, "Code": first + n % (N + 1) * 7, "from": f"2023-0{1 + n % 9}-1{n % 10}", "days": n % 20} for n in range(4 * N)])
    assert people(tmp_path)[0] == affected


def test_likes_are_of_who_sends_them(tmp_path: Path) -> None:
    """Two declared keys to one table, of which one says where a like comes from."""
    users = "".join(f"INSERT INTO uzytkownicy VALUES ({100_000 + n},'{mail(n)}');\n" for n in range(N))
    likes = "".join(f"INSERT INTO polubienia VALUES ({100_000 + n * 7 % N},{100_000 + n * 11 % N},'lajk');\n" for n in range(2 * N))
    (tmp_path / "dump.sql").write_text(
        "CREATE TABLE uzytkownicy (id int PRIMARY KEY, email varchar(90));\nCREATE TABLE polubienia (od_id int REFERENCES uzytkownicy(id), do_id int REFERENCES uzytkownicy(id), typ varchar(9));\n" + users + likes
    )
    subjects = bi.assess(tmp_path, progress=False).statistics["subjects"]
    assert (subjects["affected"], subjects["unattributed_records"]) == (N, 0)


def test_who_brings_a_parcel_is_not_whom_it_goes_to(tmp_path: Path) -> None:
    """Nor is he whom an accident with witnesses is about no more than a witness."""
    lines(tmp_path, "deliveries.ndjson", [{"parcel": f"P{n:05}", "delivery_address": f"{n} Oak Street", "postal_code": f"{2100 + n % 50:05}", "driver": {"name": name(n % 5), "phone": phone(n % 5)}} for n in range(N)])
    assert people(tmp_path) == (0, 5)
    (tmp_path / "deliveries.ndjson").unlink()
    lines(tmp_path, "accidents.ndjson", [{"case_no": f"A{n:05}", "driver": {"name": name(n), "email": mail(n)}, "witness": {"name": name(n + 7), "phone": phone(n)}} for n in range(N)])
    assert people(tmp_path) == (N, N)


def test_contacts_of_a_salesman_and_names_that_somebody_used(tmp_path: Path) -> None:
    """People with an owner are kept people only where they name each other as relatives; numbers shown under another name are one person's."""
    table(tmp_path, "users.csv", [{"user_id": n + 1, "email": mail(n), "name": name(n)} for n in range(12)])
    table(tmp_path, "persons.csv", [{"person_id": 5000 + n, "owner_user_id": 1 + n % 12, "first_name": FIRST[n % 12], "last_name": LAST[n % 11], "street": f"{n} Oak Street"} for n in range(N)])
    assert people(tmp_path) == (N + 12, 0)
    for file in tmp_path.iterdir():
        file.unlink()
    rows: Rows = [{"name": name(n), "curp": curp(n), "aliases": [{"name": name(n + k + 3), "curp": curp(300 + 2 * n + k) if (n + k) % 4 else None} for k in range(2)]} for n in range(N)]
    lines(tmp_path, "offenders.ndjson", rows)
    assert people(tmp_path) == (N, 0)


def test_two_numbered_contacts_whose_names_say_more_than_a_name(tmp_path: Path) -> None:
    given, family = "Асель Ержан Ботагоз Данияр Марат Айгуль".split(), "Садыков Ахметов Нурланов Есенов Оспанов Касымов Иванов".split()
    rows: Rows = [
        {"Код клиента": f"0300{n:04}", "ИИН": "", "E-mail": mail(n), **{key: value for k in (1, 2) for key, value in (
            (f"Контактное лицо {k}", f"{given[(n + k) % 6]} {family[n % 7]}, {('мать', 'брат', 'коллега')[n % 3]}"), (f"Тел. контактного лица {k}", f"+7701{1_000_000 + n * 7919 + k * 500_003:07}"))}}
        for n in range(N)
    ]  # fmt: skip
    table(tmp_path, "Заявки.csv", rows)
    assert people(tmp_path) == (N, 2 * N)


def test_an_address_book_and_who_is_closest(tmp_path: Path) -> None:
    lines(tmp_path, "musteriler.ndjson", [{"musteriNo": 7000 + n * 3, "eposta": mail(n), "adresDefteri": [{"adSoyad": name(n + 3), "eposta": mail(n, "kin")}]} for n in range(N)])
    assert people(tmp_path) == (N, N)
    (tmp_path / "musteriler.ndjson").unlink()
    table(tmp_path, "osoby.csv", [{"id_osoby": f"OS{n:05}", "imie": FIRST[n % 12], "e_mail": mail(n), "osoba_najblizsza": name(n), "tel_osoby_najblizszej": f"+4860{1_000_000 + n * 7919}"} for n in range(N)])
    assert people(tmp_path) == (N, N)
