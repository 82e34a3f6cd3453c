"""What dumps and tables by outsiders showed on 3 December: whose rows they are, which keys are people's, and layouts that were not read. All values are invented."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.documents.containers import decide
from breach_impact.loaders._fixedglued import unglued
from breach_impact.loaders._labels import layout_of
from breach_impact.opening.charsets import recognise
from breach_impact.opening.paths import part_of
from breach_impact.pathlevels import above, last_of

N = 60
FIRST = "Anna Ben Dora Emil Fritz Greta Hanna Ivo Jana Karl".split()
LAST = "Adler Beck Conrad Dietz Ebert Franke Hartmann Jansen Krüger Lorenz".split()
Rows = list[dict[str, Any]]


def mail(n: int, who: str = "p") -> str:
    return f"{who}.{LAST[n % 10].lower()}{n}@mail.de"


def name(n: int) -> str:
    return f"{FIRST[n % 10]} {LAST[n // 10 % 10]}"


def table(folder: Path, file: str, rows: Rows, delimiter: str = ";") -> None:
    with (folder / file).open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)


def people(folder: Path, **options: Any) -> tuple[int, int]:
    subjects = bi.assess(folder, progress=False, **options).statistics["subjects"]
    return subjects["affected"], subjects["secondary"]


def pesel(n: int) -> str:
    """A valid PESEL (weights 1, 3, 7, 9)."""
    digits = f"{10 + n % 80:02d}{1 + n % 12:02d}{1 + n % 28:02d}{n * 37 % 10_000:04d}"
    return digits + str(-sum(int(digit) * (1, 3, 7, 9)[place % 4] for place, digit in enumerate(digits)) % 10)


@pytest.mark.parametrize(
    ("path", "parent", "leaf"),
    [("Tel. matki", "", "Tel. matki"), ("Data ur.", "", "Data ur."), ("a.b", "a", "b"), ("Matka.Tel. dom.", "Matka", "Tel. dom."), ("Kod (np. 32-400)", "", "Kod (np. 32-400)"), ("x[].y", "x[]", "y")],
)
def test_the_dot_of_an_abbreviation_is_no_level(path: str, parent: str, leaf: str) -> None:
    assert (above(path), last_of(path)) == (parent, leaf)


def test_abbreviated_columns_of_one_parent_are_one_person(tmp_path: Path) -> None:
    rows = [{"PESEL": pesel(n), "Nazwisko i imię": name(n), "Matka": name(n + 7), "Tel. matki": f"+48 600 {100_000 + n}", "E-mail matki": mail(n, "m")} for n in range(N)]
    table(tmp_path, "uczniowie.csv", rows)
    assert people(tmp_path) == (N, N)


def test_groups_above_a_header_tell_mother_from_father(tmp_path: Path) -> None:
    lines = [";;Dane ucznia;;Matka / opiekun prawny;;;Ojciec / opiekun prawny;;", "Lp.;Nr ewid.;Imię i nazwisko;PESEL;Imię i nazwisko;Telefon;E-mail;Imię i nazwisko;Telefon;E-mail"]
    lines += [f"{n + 1};SP/{1000 + n};{name(n)};{pesel(n)};{name(n + 3)};+48 600 {100_000 + n};{mail(n, 'm')};{name(n + 5)};+48 601 {100_000 + n};{mail(n, 'f')}" for n in range(N)]
    (tmp_path / "uczniowie.csv").write_text("Szkoła nr 4;;;;;;;;;\n;;;;;;;;;\n" + "\n".join(lines) + "\n", encoding="utf-8")
    assert people(tmp_path) == (N, 2 * N)


def test_a_title_of_two_cells_makes_no_groups(tmp_path: Path) -> None:
    rows = [f"{1000 + n};{name(n)};{mail(n)};;" for n in range(N)]
    (tmp_path / "a.csv").write_text("Kunden;;;;Stand 1.1.2020\nKundennr;Name;E-Mail;Bemerkung;Bemerkung\n" + "\n".join(rows) + "\n", encoding="utf-8")
    plan = bi.inspect(tmp_path, progress=False)
    assert [c.path for c in plan.tables[0].columns] == ["Kundennr", "Name", "E-Mail", "Bemerkung", "Bemerkung_2"]


def test_a_tenant_is_not_whose_subscribers_it_has(tmp_path: Path) -> None:
    table(tmp_path, "clients.csv", [{"client_id": f"c_{n:04x}", "company": f"Shop {n}", "contact_name": name(n), "contact_email": mail(n, "c")} for n in range(20)])
    table(tmp_path, "subscribers.csv", [{"id": 3_100_000 + n, "client_id": f"c_{n % 20:04x}", "email": mail(n // 2, "s"), "first_name": FIRST[n % 10]} for n in range(1200)])
    table(tmp_path, "activity.csv", [{"ts": f"2020-01-{1 + n % 28:02d} 10:00:00", "subscriber_id": 3_100_000 + n, "action": "open"} for n in range(1200)])
    assert people(tmp_path) == (620, 0)


def test_who_calls_for_a_customer_is_another(tmp_path: Path) -> None:
    cases = [
        {"case_id": f"CS-{n}", "customer": {"customer_id": f"SD{5000 + n}", "name": name(n), "emails": [{"value": mail(n)}]},
         "caller": {"name": name(n + 5), "relation": ("patni", "beta")[n % 2], "email": mail(n, "c")} if n % 2 else None}
        for n in range(N)
    ]  # fmt: skip
    (tmp_path / "cases.json").write_text(json.dumps(cases))
    assert people(tmp_path) == (N, N // 2)


def test_an_extension_is_nobodys_key(tmp_path: Path) -> None:
    table(tmp_path, "agents.csv", [{"agent_id": f"AG{n}", "full_name": name(n), "email": mail(n), "ext": 4100 + n} for n in range(40)])
    table(tmp_path, "call_log.csv", [{"call_id": f"{n:08x}", "ani": f"+49151{20_000_000 + n}", "ext": 4100 + n % 40} for n in range(400)])
    assert people(tmp_path) == (440, 0)


def test_papers_of_several_kinds_join_by_the_passports_among_them(tmp_path: Path) -> None:
    rows = [{"Č. klienta": 20_000_000 + n, "Jméno": FIRST[n % 10], "Příjm.": LAST[n % 10], "E-mail": mail(n), "Druh dokl.": "PAS" if n % 4 == 0 else "OP",
             "Č. dokl.": f"P{7_000_000 + n * 13}" if n % 4 == 0 else str(160_000_000 + n * 37), "Stát vyd.": "SK"} for n in range(N)]  # fmt: skip
    again = [{**rows[0], "Č. klienta": 29_000_000, "E-mail": "again@mail.de"}, {**rows[1], "Č. klienta": 29_000_001, "E-mail": "other@mail.de", "Druh dokl.": "ŘP", "Č. dokl.": rows[0]["Č. dokl."]}]
    table(tmp_path, "klienti.csv", rows + again)
    assert people(tmp_path) == (N + 1, 0)


def test_kinds_of_papers_are_no_papers(tmp_path: Path) -> None:
    table(tmp_path, "salariati.csv", [{"Marca": 100 + n, "Nume": LAST[n % 10], "Prenume": FIRST[n % 10], "TipActIdentitate": ("CI", "BI", "PASAPORT")[n % 3], "NumarAct": 160_000 + n * 37} for n in range(N)])
    columns = {c.path: c.data_type for c in bi.inspect(tmp_path, progress=False).tables[0].columns}
    assert (columns["TipActIdentitate"], columns["NumarAct"]) == (None, "national_id")


GLUED = [f"{2_000_000_000_000 + n * 7_654_321}{LAST[n % 10]:<20}{FIRST[n % 10]:<20}{'MF'[n % 2]}{1950 + n % 50}{1 + n % 12:02d}{1 + n % 28:02d}BV{100_000 + n * 37}BRASOV              {('STR. LUNGA 3', 'CALEA MARE 45', 'AL. PLOPILOR 6')[n % 3]:<20}".rstrip() for n in range(N)]


def test_columns_with_nothing_between_are_cut_where_digits_meet_letters() -> None:
    assert unglued(GLUED, (0, 33, 53, 90)) == (0, 13, 33, 53, 54, 62, 70, 90)
    assert unglued([f"{12_345_678 + n}Z  x{n:<4} end" for n in range(N)], (0, 11, 17)) == (0, 11, 17)  # a letter that checks the number
    assert unglued([f"AB{100_000 + n}   some words  {n % 7}" for n in range(N)], (0, 11, 23)) == (0, 11, 23)  # the series of a number


def test_a_register_of_fixed_width_is_read_without_its_layout(tmp_path: Path) -> None:
    (tmp_path / "persoane.txt").write_text("\n".join(GLUED) + "\n")
    columns = bi.inspect(tmp_path, progress=False).tables[0].columns
    assert {"gender", "date_of_birth"} <= {c.data_type for c in columns}


@pytest.mark.parametrize("page", [
    {"durum": "OK", "sayfa": 1, "toplamSayfa": 6, "toplamKayit": 2958, "veri": [{"hastaId": n, "ad": FIRST[n % 10]} for n in range(20)]},
    {"статус": "OK", "страница": 1, "всего": 500, "пациенты": [{"фио": name(n), "снилс": n} for n in range(20)]},
    {"estado": "ok", "pagina": 1, "datos": [{"nombre": name(n), "correo": mail(n)} for n in range(3)]},
])  # fmt: skip
def test_pages_of_any_language_hold_records(page: dict[str, Any]) -> None:
    assert decide(json.dumps(page).encode(), single=True)


@pytest.mark.parametrize("document", [
    {"ad": "Ali", "soyad": "Kaya", "yas": 44, "randevular": [{"tarih": "2020-01-01", "bolum": n} for n in range(20)]},
    {"фио": "Иванов Иван", "возраст": 44, "визиты": [{"дата": "2020-01-01", "код": n} for n in range(20)]},
])  # fmt: skip
def test_a_persons_document_with_a_list_is_one_record(document: dict[str, Any]) -> None:
    assert not decide(json.dumps(document).encode(), single=True)


def test_kana_of_half_width_beside_kanji_are_shift_jis() -> None:
    pieces = [text.encode("cp932") for text in ("振込指定日", "被仕向銀行名", "三菱UFJ銀行", "名古屋銀行", "ゆうちょ銀行", "静岡銀行", *(f"ｱｵｷ {a}{b}" for a in "ｱｲｳｴｵｶｷｸ" for b in "ｽｾｿﾀﾁﾂ"))]
    found = recognise(pieces)
    assert found is not None and found.name == "cp932" and found.confidence > 0.8
    capitals = recognise([text.encode("cp1251") for text in ("ИВАНОВ", "ПЕТРОВ", "СИДОРОВА", "МОСКВА", "КАЗАНЬ", "САМАРА", "АННА", "ОЛЬГА", "УФА", "ТВЕРЬ")])
    assert capitals is not None and capitals.name == "cp1251"


def test_the_number_of_a_relative_is_not_the_employees(tmp_path: Path) -> None:
    table(tmp_path, "employees.csv", [{"employee_no": 5000 + n, "name": name(n), "email": mail(n), "pesel": pesel(n)} for n in range(N)])
    table(tmp_path, "dependants.csv", [{"employee_no": 5000 + n % N, "name": name(n + 3), "relationship": "child", "pesel": pesel(n if n < 5 else 500 + n)} for n in range(2 * N)])
    assert people(tmp_path) == (N, 0)  # five of the numbers are employees': they join nobody


def test_contacts_of_a_crm_are_people_of_their_own(tmp_path: Path) -> None:
    rows = [{"Id": f"003{n:012d}", "AccountId": f"001{n:012d}", "Account": {"Name": f"{LAST[n % 10]} Household"}, "FirstName": FIRST[n % 10], "LastName": LAST[n % 10], "Email": mail(n),
             "Owner": {"Name": ("Kim Lee", "Ann Ray")[n % 2], "Email": ("kim@charity.org", "ann@charity.org")[n % 2]}} for n in range(N)]  # fmt: skip
    (tmp_path / "Contact.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert people(tmp_path)[0] == N


def test_a_guests_own_lists_are_his(tmp_path: Path) -> None:
    rows = [{"confirmationNumber": f"{79_000_000 + n * 31}", "reservationGuest": {"profileId": f"{7_300_000 + n * 29}", "personName": [{"givenName": FIRST[n % 10], "surname": LAST[n % 10]}],
             "emails": [{"emailAddress": mail(n)}]}, "paymentCard": {"cardType": "VA", "expirationDate": "2028-04", "cardHolderName": name(n).upper()}} for n in range(N)]  # fmt: skip
    (tmp_path / "reservations.json").write_text(json.dumps(rows))
    assert people(tmp_path) == (N, 0)


def test_a_test_account_does_not_make_numbers_far_apart(tmp_path: Path) -> None:
    customers = [{"id": n, "nome": name(n), "email": mail(n, "c")} for n in range(1, 301)] + [{"id": 99_999, "nome": "TESTE", "email": "teste@mail.de"}]
    table(tmp_path, "clientes.csv", customers)
    table(tmp_path, "enderecos.csv", [{"id": n, "cliente_id": n, "cidade": "Recife"} for n in range(1, 301)])
    table(tmp_path, "newsletter.csv", [{"id": n, "email": mail(n, "n"), "nome": FIRST[n % 10]} for n in range(1, 201)])
    assert people(tmp_path) == (501, 0)


def test_parts_of_one_file_share_their_ids(tmp_path: Path) -> None:
    for part in (1, 2):  # one in ten has changed his address
        rows = [{"user_id": 10_000 + n, "email": mail(n, "new" if part == 2 and n % 10 == 0 else "p"), "name": name(n)} for n in range(400)]
        table(tmp_path, f"users_part_{part}.csv", rows)
    assert people(tmp_path) == (400, 0)
    assert part_of("a/users_part_2.txt") == part_of("a/users_part_13.txt") == "users_part.txt"
    assert part_of("a/department_2.txt") == part_of("users_2019.csv") == ""


def test_the_telephone_of_a_firms_house_is_not_who_works_there(tmp_path: Path) -> None:
    rows = [{"full_name": name(n), "emails": [{"address": mail(n)}] if n % 3 else [], "jobs": [{"title": "clerk", "company": {"name": f"Firm {n % 7}", "hq_phone": f"+4930901820{n % 7}"}}]} for n in range(N)]
    (tmp_path / "profiles.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert people(tmp_path) == (40, 0)


def test_who_signs_in_is_whoever_the_file_is_called_after(tmp_path: Path) -> None:
    (tmp_path / "tierfreunde-shop_customers.txt").write_text("".join(f"{mail(n)};$2y$10$UhD42tSDy62vmlMlYDuQXu9xUqH78.dsv6du10wO6CmmVtqWMw{n:02d}\n" for n in range(N)))
    assert people(tmp_path) == (N, 0)


def test_a_passport_of_noughts_is_none(tmp_path: Path) -> None:
    table(tmp_path, "abonents.csv", [{"ИД_АБОНЕНТА": 3_100_000 + n * 7, "ФИО": "Иванов Иван Иванович", "ПАСПОРТ": "0000 000000" if n % 3 == 0 else f"4510 {100_000 + n * 37}"} for n in range(N)])
    statistics = bi.assess(tmp_path, progress=False).statistics["subjects"]
    assert statistics["affected"] == N
    assert statistics["hubs"] == []


@pytest.mark.parametrize("text", [
    "Anna: hallo\nBen: wie geht es?\nAnna: gut\nBen: schön\n" * 5,
    "host: 10.0.0.1\nport: 80\nuser: x\n",
    "Jan 11 22:14:15 mx su[1]: failed\n" * 20,
    "https://a.de/x: 1\nhttps://b.de/y: 2\nhttps://c.de/z: 3\n",
    "a,b,c\n1,2,3\n4,5,6\n7,8,9\n",
])  # fmt: skip
def test_what_is_no_list_of_labels(text: str) -> None:
    assert layout_of(text.encode()) is None


def test_a_label_keeps_an_empty_value_apart() -> None:
    layout = layout_of("".join(f"Email: {mail(n)} - Name: {'' if n % 3 else name(n)} - ScreenName: s{n}\n" for n in range(N)).encode())
    assert layout is not None
    assert (layout.separator, sorted(layout.labels)) == (b" - ", [b"Email", b"Name", b"ScreenName"])
    assert [hit[1] for hit in layout.field.finditer(b"Email: a@b.de - Name:  - ScreenName: s1")] == [b"Email", b"Name", b"ScreenName"]


def test_parents_and_pupils_are_two_people_where_a_table_names_both(tmp_path: Path) -> None:
    pupils = [{"OgrenciNo": 20_190_000 + n, "Ad": FIRST[n % 10], "Soyad": LAST[n % 10], "Eposta": mail(n)} for n in range(300)]
    parents = [{"VeliID": 700 + n, "Ad": FIRST[n % 10], "Soyad": LAST[n % 10], "EPosta": mail(n, "v"), "SifreHash": f"{n:032x}"} for n in range(200)]
    both = [{"VeliID": 700 + n % 200, "OgrenciNo": 20_190_000 + n, "Yakinlik": ("Anne", "Baba")[n % 2]} for n in range(210)]
    scripts = [("Ogrenciler", pupils, ""), ("VeliHesaplari", parents, ""), ("VeliOgrenci", both, ", FOREIGN KEY (VeliID) REFERENCES VeliHesaplari (VeliID)")]
    text = ""
    for named, rows, keys in scripts:
        heads = ", ".join(f"{head} VARCHAR(40)" for head in rows[0])
        text += f"CREATE TABLE {named} ({heads}{keys});\n" + "".join(f"INSERT INTO {named} VALUES ({', '.join(repr(str(value)) for value in row.values())});\n" for row in rows)
    (tmp_path / "obs.sql").write_text(text)
    assert people(tmp_path) == (500, 0)


@pytest.mark.parametrize("rows", [
    [f"{mail(n)};{name(n)};{30_000 + n * 379 % 90_000}" for n in range(200)],  # pay
    [f"{mail(n)};{10_000 + n * 7_919 % 900_000}" for n in range(200)],  # passwords of digits
])  # fmt: skip
def test_amounts_behind_an_address_are_no_account_ids(rows: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\n".join(rows) + "\n")
    assert "account_id" not in {c.data_type for c in bi.inspect(tmp_path, progress=False).tables[0].columns}


def test_parts_whose_ids_are_other_peoples_do_not_link(tmp_path: Path) -> None:
    for part in (1, 2):
        table(tmp_path, f"users_part{part}.csv", [{"user_id": n + 1, "email": mail(n, f"p{part}"), "name": name(n)} for n in range(N)])
    assert people(tmp_path) == (2 * N, 0)


def test_what_a_profile_calls_a_relationship_is_no_kinship(tmp_path: Path) -> None:
    rows = [{"account": {"id": 500 + n, "username": f"u{n}"}, "profile": {"email": mail(n), "name": name(n), "relationship": ("single", "married", "it's complicated")[n % 3]}} for n in range(N)]
    (tmp_path / "users.json").write_text(json.dumps(rows))
    assert people(tmp_path) == (N, 0)


def test_a_users_contacts_are_others_though_somebody_owns_them(tmp_path: Path) -> None:
    table(tmp_path, "contacts.csv", [{"account_id": 501 + n // 8, "owner_id": 9001 + n // 40, "name": name(n), "phone": f"+49151{20_000_000 + n}", "email": mail(n)} for n in range(160)])
    assert people(tmp_path) == (20, 160)


def test_national_numbers_of_the_records_country_stay_so(tmp_path: Path) -> None:
    table(tmp_path, "a.csv", [{"nome": name(n), "celular": f"519{81_000_000 + n * 7_919}", "pais": "BR"} for n in range(N)])
    table(tmp_path, "b.csv", [{"nome": name(n), "celular": f"+55519{81_000_000 + n * 7_919}", "pais": "BR"} for n in range(N)])
    assert people(tmp_path) == (N, 0)


def test_numbers_of_eight_digits_under_a_word_for_any_number(tmp_path: Path) -> None:
    table(tmp_path, "kunder.csv", [{"name": name(n), "number": f"{(95, 97, 41, 46)[n % 4]}{n * 654_321 % 1_000_000:06d}", "city": "Oslo"} for n in range(N)])
    assert people(tmp_path, default_region="NO") == (N, 0)


def test_kinds_of_invoices_and_cards_are_no_papers(tmp_path: Path) -> None:
    table(tmp_path, "cards.csv", [{"email": mail(n), "card_type": ("P", "G", "S", "PP")[n % 4], "card_number": f"AB{1_234_567 + n}"} for n in range(N)])
    assert {"national_id", "passport"} & {c.data_type for c in bi.inspect(tmp_path, progress=False).tables[0].columns} == set()


def test_an_address_in_a_fixed_column_is_not_cut() -> None:
    rows = [f"stud{100_037 + n}@uni-beispiel.de   {LAST[n % 10]:<12}  x{n}" for n in range(N)]
    assert unglued(rows, (0, 29, 43)) == (0, 29, 43)


@pytest.mark.parametrize(("line", "first"), [(b"2019-01-02 10:11:12abc:x", b"2019-01-02 10:11"), (b"2019-01-02 10:11:4915123456789:x", b"2019-01-02 10:11"), (b"2019-01-02 10:11:12:x", b"2019-01-02 10:11:12")])
def test_the_field_behind_a_time_is_not_its_seconds(line: bytes, first: bytes) -> None:
    from breach_impact.delimited.rows import Form, split

    assert split(line, Form(b":"))[0] == first


BLOCKS = [
    ("\n", [f"Email: {mail(n)}\nEmail: {mail(n, 'q')}\nName: {name(n)}\nCity: Oslo\n" if n % 3 == 0 else f"Email: {mail(n)}\nName: {name(n)}\nCity: Oslo\n" for n in range(N)]),
    ("", [("" if n % 4 == 3 else f"Name: {name(n)}\n") + f"Email: {mail(n)}\nPhone: +49151{20_000_000 + n}\n" for n in range(N)]),
    ("\n", [f"Name: {name(n)}\nEmail: {mail(n)}\nCity: Oslo\nNotes: one\n\ntwo\n" for n in range(N)]),
]


@pytest.mark.parametrize("number", range(3))
def test_where_a_record_of_labels_begins(number: int, tmp_path: Path) -> None:
    between, blocks = BLOCKS[number]
    (tmp_path / "a.txt").write_text(between.join(blocks))
    statistics = bi.assess(tmp_path, progress=False).statistics
    assert (statistics["records"]["accepted"], statistics["subjects"]["affected"]) == (N, N)


@pytest.mark.parametrize("document", [
    {"nachname": "MEIER", "geburtsdatum": "1980-02-03", "telefon": "+49 30 1234567", "plz": 10115, "saldo": 20, "bestellungen": [{"artikel": n} for n in range(12)]},
    {"nome": "ROSSI", "cap": 20121, "ordini": [{"articolo": n} for n in range(12)]},
])  # fmt: skip
def test_a_person_with_orders_is_no_page(document: dict[str, Any]) -> None:
    assert not decide(json.dumps(document).encode(), single=True)
