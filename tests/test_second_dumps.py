"""What dumps with known truth showed of messages, calls, reservations, vacancies and visitors: general rules, each in several names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 60
MAILS = [f"anna.schmidt{n}@example.org" for n in range(N)]
NUMBERS = [f"+9194497{25600 + 37 * n}" for n in range(N)]
OTHERS = [f"+6281282{146200 + 41 * n}" for n in range(N)]
IDS = [f"IN-{5_000_000 + 13 * n}" for n in range(N)]
TITLES = ["Software Engineer", "Nurse", "Account Manager", "Sales Director", "Warehouse Operative", "Teacher", "Accountant", "Lawyer", "Driver", "Cashier"]


def verdicts(columns: dict[str, list[str]], table: str) -> dict[str, Column]:
    samples = tuple(ColumnSample(path=path, values=list(dict.fromkeys(values)), filled=len(values), total=len(values)) for path, values in columns.items())
    return {c.path: c for c in classify_table(TableSample(system="default", table=table, records=N, columns=samples))}


@pytest.mark.parametrize(
    ("sender", "receiver"),
    [
        ("fromMsisdn", "toMsisdn"), ("from_number", "to_number"), ("msisdn_from", "msisdn_to"), ("src_phone", "dst_phone"), ("originating_number", "terminating_number"), ("phone_sender", "phone_receiver"),
        ("telefono_origen", "telefono_destino"), ("телефон отправителя", "телефон получателя"), ("gonderen_telefon", "alici_telefon"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("known", [True, False])
def test_who_is_written_to_is_another_person(sender: str, receiver: str, known: bool) -> None:
    columns = {"subscriberId": IDS, sender: NUMBERS, receiver: OTHERS} if known else {sender: NUMBERS, receiver: OTHERS}
    found = verdicts(columns, "sms-2022.10")
    assert [(found[path].data_type, found[path].role) for path in (sender, receiver)] == [("phone", "subject"), ("phone", "secondary")]


def test_one_end_alone_is_whoever_the_row_is_about() -> None:
    found = verdicts({"from_number": NUMBERS, "minutes": [str(n) for n in range(N)]}, "calls")
    assert (found["from_number"].data_type, found["from_number"].role) == ("phone", "subject")


TEXTS = [f"please call me back about the order number {n} when you can" for n in range(N)]


def test_what_is_sent_between_numbers_is_a_private_message() -> None:
    assert verdicts({"fromMsisdn": NUMBERS, "toMsisdn": OTHERS, "text": TEXTS}, "sms")["text"].data_type == "private_message"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([f"404-45-{100 + 7 * n}" for n in range(N)], None), ([f"262-02-{n * 977}" for n in range(N)], None), ([f"310-410-{n ** 3}" for n in range(N)], None),
        ([f"212-555-{1000 + 37 * n}" for n in range(N)], "phone"), ([f"+1 212 555 {1000 + 37 * n}" for n in range(N)], "phone"),
    ],
)  # fmt: skip
def test_radio_cells_are_no_phones(values: list[str], expected: str | None) -> None:
    assert verdicts({"subscriberId": IDS, "msisdn": NUMBERS, "cell": values}, "sms")["cell"].data_type == expected


@pytest.mark.parametrize("table", ["vacancies", "job_postings", "Stellenangebote", "ofertas_empleo", "вакансии", "求人"])
def test_a_post_that_is_to_be_filled_is_nobodys(table: str) -> None:
    pay = [str(24_000 + 500 * n) for n in range(N)]
    columns = {"id": [str(n) for n in range(900, 900 + N)], "employer_user_id": IDS, "job_title": [TITLES[n % 10] for n in range(N)], "salary": pay}
    found = verdicts(columns, table)
    assert (found["job_title"].data_type, found["salary"].data_type) == (None, None)
    found = verdicts({**columns, "email": MAILS}, "employees")
    assert (found["job_title"].data_type, found["salary"].data_type) == ("job_title", "income")


def test_a_visitor_signs_in_at_a_door() -> None:
    times = [f"2021-03-{n % 28 + 1:02} 09:{n % 60:02}:00" for n in range(N)]
    names = [f"{('Anna', 'John', 'Mary', 'Peter')[n % 4]} {('Smith', 'Miller', 'Jones', 'Garcia', 'Brown')[n % 5]}" for n in range(N)]
    assert verdicts({"visitor_name": names, "signed_in": times}, "visitors")["signed_in"].data_type == "activity_time"
    assert verdicts({"email": MAILS, "signed_in": times}, "users")["signed_in"].data_type == "login_time"


@pytest.mark.parametrize("header", ["il", "İl Adı"])
def test_a_province_of_turkey_is_a_subdivision(header: str, tmp_path: Path) -> None:
    lines = [f"eposta,{header},ulke", *(f"a{n}@example.com.tr,{('İstanbul', 'Ankara', 'İzmir', 'Bursa')[n % 4]},TR" for n in range(40))]
    (tmp_path / "musteriler.csv").write_text("\n".join(lines), encoding="utf-8")
    rows = bi.assess(tmp_path, progress=False).statistics["regions"]["subdivisions"]
    assert {row["code"]: row["subjects"] for row in rows} == {"TR-34": 10, "TR-06": 10, "TR-35": 10, "TR-16": 10}


def test_the_guest_of_a_reservation_holds_it_and_companions_are_others(tmp_path: Path) -> None:
    rows = [
        {"reservationId": f"RSV{n}", "guest": {"guestId": f"G-{n}", "email": f"guest{n}@example.org"}, "companions": [{"fullName": "Teresa Lopez", "email": f"other{n}@example.org"}], "nights": 3}
        for n in range(40)
    ]
    (tmp_path / "reservations.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    found = bi.assess(tmp_path, progress=False).statistics["subjects"]
    assert (found["affected"], found["secondary"], found["unattributed_records"]) == (40, 40, 0)


def test_an_imei_is_no_device_by_the_letter(tmp_path: Path) -> None:
    """COUNTING: "A *device* is a distinct MAC, serial or device id in any accepted record."."""
    rows = "".join(f"a{n}@example.org,35{n:012}{(10 - luhn(f'35{n:012}')) % 10},AA:BB:CC:00:11:{n:02X}\n" for n in range(40))
    (tmp_path / "phones.csv").write_text("email,imei,mac_address\n" + rows, encoding="utf-8")
    assert bi.assess(tmp_path, progress=False).statistics["devices"]["distinct"] == 40
    (tmp_path / "phones.csv").write_text("email,imei\n" + "".join(line.rpartition(",")[0] + "\n" for line in rows.splitlines()), encoding="utf-8")
    found = bi.assess(tmp_path, progress=False).statistics
    assert found["devices"]["distinct"] == 0
    assert next(row for row in found["data_types"] if row["data_type"] == "imei")["subjects"] == 40


def luhn(digits: str) -> int:
    """Sum of the digits, every other one from the last doubled (ISO/IEC 7812-1)."""
    return sum(sum(divmod(int(d) * (2 - place % 2), 10)) for place, d in enumerate(reversed(digits)))


def test_what_a_ticket_says_is_its_requesters(tmp_path: Path) -> None:
    rows = [
        {"ticket_id": n, "channel": "web", "status": "open", "team": "north", "requester": {"name": "Anna Smith", "email": MAILS[n]}, "body": f"{TEXTS[n]} and more of it"} for n in range(N)
    ]
    (tmp_path / "tickets.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    columns = {c.path: c.data_type for c in bi.inspect(tmp_path, progress=False).tables[0].columns}
    assert columns["body"] == "free_text"


@pytest.mark.parametrize(("header", "expected"), [("Pension %", None), ("salary_pct", None), ("Gehalt Prozent", None), ("salary", "income")])
def test_a_part_of_a_salary_is_no_salary(header: str, expected: str | None) -> None:
    assert verdicts({"email": MAILS, header: [str(1000 + 37 * n) for n in range(N)]}, "employees")[header].data_type == expected


def test_what_an_account_may_do_is_no_job() -> None:
    assert verdicts({"email": MAILS, "role": [("user", "admin", "support")[n % 3] for n in range(N)]}, "members")["role"].data_type is None
    assert verdicts({"email": MAILS, "role": [TITLES[n % 10] for n in range(N)]}, "employees")["role"].data_type == "job_title"


@pytest.mark.parametrize("header", ["ccs[].email", "ec_first_name", "ec_phone"])
def test_who_gets_a_copy_or_is_called_in_need_is_another(header: str) -> None:
    values = MAILS[::-1] if "email" in header else OTHERS if "phone" in header else [("Anna", "John", "Mary", "Peter")[n % 4] for n in range(N)]
    assert verdicts({"user_id": IDS, "email": MAILS, header: values}, "records")[header].role == "secondary"
