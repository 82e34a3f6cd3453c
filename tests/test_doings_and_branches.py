"""Readings that the dumps by outsiders of 2 December, evening, showed to be missing: whole exports of lists, branches, drivers' cars, one of two keys, times of doings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.cli import main
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table
from tests.test_keys_of_others import of_table
from tests.test_registers_kept import people
from tests.test_small_readings import counted, mail, person

N, MANY = 60, 300
MAILS = [mail(n) for n in range(N)]
CLOCKS = [f"2022-{1 + n % 12:02}-{1 + n % 28:02}T{n % 24:02}:{n * 7 % 60:02}:{n * 11 % 60:02}.000Z" for n in range(N)]
DAYS = [clock[:10] for clock in CLOCKS]
KEYS = {"userId": [f"9e22416a09673ddf3f7e{n:04x}" for n in range(N)]}


def column(table: str, header: str, values: list[str], others: dict[str, list[str]]) -> Column:
    held = [ColumnSample(path=path, values=seen, filled=N, total=N) for path, seen in {**others, header: values}.items()]
    return next(c for c in classify_table(TableSample(system="default", table=table, columns=held, records=N)) if c.path == header)


@pytest.mark.parametrize("about", [{"list_id": "a1b2c3", "total_items": MANY}, {"audience_id": 7, "audience_name": "all"}, {"export_id": "2023-7", "exported_at": "2023-07-01"}])
def test_a_document_that_is_a_whole_export_of_a_list_holds_its_members(about: dict[str, object], tmp_path: Path) -> None:
    members = [{"id": n, "email_address": mail(n), "status": "subscribed", "referred_friend": f"friend{n}@home.example.org" if n < N else ""} for n in range(MANY)]
    (tmp_path / "subscribers.json").write_text(json.dumps({**about, "members": members}), encoding="utf-8")
    found = bi.assess(tmp_path, progress=False).statistics
    assert (found["records"]["read"], *people(found)) == (MANY, MANY, N)


def test_one_document_of_a_club_with_its_members_is_one_record(tmp_path: Path) -> None:
    clubs = [{"club_id": n, "name": "Runners", "members": [{"name": person(3 * n + k), "email": mail(3 * n + k), "role": "runner"} for k in range(3)]} for n in range(2)]
    for club in clubs:
        (tmp_path / f"club{club['club_id']}.json").write_text(json.dumps(club), encoding="utf-8")
    found = bi.assess(tmp_path, progress=False).statistics
    assert (found["records"]["read"], found["subjects"]["affected"]) == (2, 6)


@pytest.mark.parametrize(("table", "key"), [("stores", "store_id"), ("compagnies", "compagnie_id"), ("filialen", "filiale_id"), ("tiendas", "tienda_id")])
def test_branches_are_nobody(table: str, key: str, tmp_path: Path) -> None:
    stores = [{key: f"S{n:03}", "town": "Leeds", "phone": f"+44 113 496 0{n:03}"} for n in range(30)]
    receipts = [{"receipt": n, "member_no": 5000 + n % MANY, key: f"S{n % 30:03}", "total": n / 7} for n in range(2 * MANY)]
    members = [{"member_no": 5000 + n, "name": person(n), "email": mail(n)} for n in range(MANY)]
    found = counted(tmp_path, {table: stores, "receipts": receipts, "members": members})
    assert (people(found), of_table(found, table)) == ((MANY, 0), 0)


def test_a_branch_with_somebody_in_it_holds_that_person(tmp_path: Path) -> None:
    stores = [{"store_id": f"S{n:03}", "town": "Leeds", "owner_name": person(n), "owner_email": mail(n)} for n in range(30)]
    assert sum(people(counted(tmp_path, {"stores": stores}))) == 30


def test_reports_of_which_there_are_several_are_records(tmp_path: Path) -> None:
    reports = [{"report_id": n, "items": [{"sku": "A", "n": 1}, {"sku": "B", "n": 2}], "name": person(n), "email": mail(n)} for n in range(N)]
    (tmp_path / "reports.json").write_text("\n".join(json.dumps(report, indent=1) for report in reports), encoding="utf-8")
    found = bi.assess(tmp_path, progress=False).statistics
    assert (found["records"]["read"], *people(found)) == (N, N, 0)


def test_a_branch_with_its_owner_s_number_holds_that_person(tmp_path: Path) -> None:
    stores = [{"store_id": f"S{n:03}", "town": "Leeds", "owner_phone": f"+44 113 496 0{n:03}"} for n in range(30)]
    assert sum(people(counted(tmp_path, {"stores": stores}))) == 30


def test_the_car_of_a_trip_is_its_driver_s(tmp_path: Path) -> None:
    riders = [{"rider_id": f"RD{n:05}", "name": person(n), "email": mail(n)} for n in range(MANY)]
    trips = [{"trip_id": n, "rider_id": f"RD{n % MANY:05}", "driver_id": f"DV{n * 7 % 90:04}", "plate": f"B {1000 + n * 7 % 90} FPK"} for n in range(5 * MANY)]
    cars = [{"user_id": f"RD{n % MANY:05}", "driver_id": f"DV{n * 7 % 90:04}", "plate": f"D {1000 + n % MANY} TEK"} for n in range(5 * MANY)]
    roles = {(t.table, c.path): c.role for t in _plan(tmp_path, riders=riders, trips=trips, parkings=cars) for c in t.columns if c.data_type == "vehicle_plate"}
    assert roles == {("trips", "plate"): "secondary", ("parkings", "plate"): "subject"}


def _plan(folder: Path, **tables: list[dict[str, object]]) -> list[bi.TablePlan]:
    for name, rows in tables.items():
        (folder / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return list(bi.inspect(folder, progress=False).tables)


def test_who_signs_in_is_one_of_two_tables_people(tmp_path: Path) -> None:
    guardians = [{"id_tutor": n + 1, "nombre": person(n), "email": mail(n)} for n in range(MANY)]
    teachers = [{"id_profesor": n + 1, "nombre": person(n + MANY), "email": mail(n + MANY)} for n in range(N)]
    users = [{"usuario": f"login{n}", "id_tutor": n + 1 if n < MANY else None, "id_profesor": None if n < MANY else n - MANY + 1, "clave": f"{n:032x}", "ip": f"83.45.{n % 250}.{n % 200}"} for n in range(MANY + N)]
    found = counted(tmp_path, {"tutores": guardians, "profesores": teachers, "usuarios": users})
    assert (people(found), of_table(found, "usuarios"), found["subjects"]["unattributed_records"]) == ((MANY + N, 0), MANY + N, 0)


@pytest.mark.parametrize(("beside", "values", "expected"), [("distanceM", CLOCKS, "activity_time"), ("calories", CLOCKS, None), ("distanceM", DAYS, None)])
def test_when_somebody_began_to_run(beside: str, values: list[str], expected: str | None) -> None:
    assert column("activities", "startDate", values, {**KEYS, beside: [str(4811 + 37 * n) for n in range(N)]}).data_type == expected


@pytest.mark.parametrize(("beside", "expected"), [({"usuario": [f"login{n}" for n in range(N)], "clave": [f"{n:032x}" for n in range(N)]}, "login_time"), ({}, "activity_time")])
def test_access_is_to_an_account_or_to_a_hall(beside: dict[str, list[str]], expected: str) -> None:
    assert column("socios", "ultimo_acceso", CLOCKS, {"email": MAILS, **beside}).data_type == expected


def test_constants_of_a_program_are_no_treatment() -> None:
    assert column("log", "log_operation", ["LOG_USER_NEW_PASSWORD", "LOG_ADMIN_AUTH_SUCCESS", "LOG_DELETE_POST"], {"user_id": [str(n) for n in range(N)], "email": MAILS}).data_type is None


@pytest.mark.parametrize(("values", "nulls"), [(["M", "F", "U"], "u"), (["male", "female", "not specified", "other"], "not specified"), (["U", "D"], None), (["M", "F", "X"], None), (["M", "F", "U", "X", "(none)"], "(none)\tu"), (["M", "F", "D", "X", "N", "not given"], "not given")])
def test_who_did_not_say_has_told_no_gender(values: list[str], nulls: str | None) -> None:
    found = column("members", "gender", values, {"email": MAILS})
    assert (found.data_type, found.hints.get("nulls")) == ("gender", nulls)


@pytest.mark.parametrize(("header", "expected"), [("user_jabber", "social_profile"), ("jid", "social_profile"), ("user_contact", "email")])
def test_ids_of_a_messenger_are_no_addresses_of_mail(header: str, expected: str) -> None:
    assert column("phpbb_users", header, [f"u{n}@jabber.example.org" for n in range(N)], {"username": [f"login{n}" for n in range(N)], "user_email": MAILS}).data_type == expected


def test_who_is_known_by_nothing_else_is_known_by_the_id_of_a_messenger() -> None:
    assert column("accounts", "jid", [f"u{n}@jabber.example.org" for n in range(N)], {"created": CLOCKS}).data_type == "email"


def test_who_wrote_last_in_a_topic_is_called_by_his_user_name() -> None:
    names = [f"{given}{n}" if n % 3 else given for n, given in enumerate(person(n).split()[0] for n in range(N))]
    assert column("phpbb_topics", "topic_last_poster_name", names, {"topic_poster": [str(n) for n in range(N)], "email": MAILS}).data_type == "username"


@pytest.mark.parametrize(("booker", "few", "expected"), [("booker", 5, (MANY, N)), ("booker", 1, (MANY, MANY))])
def test_who_books_for_a_few_of_the_guests_is_another(booker: str, few: int, expected: tuple[int, int], tmp_path: Path) -> None:
    """Guests stand in all rows, who booked for them in a fifth; where he stands in all, the rows are his."""
    rows = [{"bookingId": n, "guest": {"firstName": person(n).split()[0], "lastName": person(n).split()[-1], "email": mail(n)}, booker: {"email": f"booker{n}@home.example.org"} if n % few == 0 else None} for n in range(MANY)]
    assert people(counted(tmp_path, {"bookings": rows})) == expected


def test_the_floors_of_a_house_are_nobody_s_address() -> None:
    assert column("zimmer", "etage", ["EG", "1", "2", "3", "DG"], {"zimmernr": [str(100 + n) for n in range(N)], "kategorie": ["SUI", "DZK"]}).data_type is None


def test_the_router_that_a_camera_is_connected_to_is_not_the_camera(tmp_path: Path) -> None:
    cameras = [{"user_id": 1000 + n, "email": mail(n), "bssid": f"AA:BB:CC:00:{n // 250:02X}:{n % 250:02X}", "device_mac": f"2C:AA:8E:01:{n // 250:02X}:{n % 250:02X}"} for n in range(MANY)]
    events = [{"user_id": 1000 + n, "device_mac": f"2C:AA:8E:01:{n // 250:02X}:{n % 250:02X}", "event_ts": 1_575_000_000_000 + n} for n in range(MANY)]
    routers = [{"user_id": 1000 + n, "bssid": f"AA:BB:CC:01:{n // 250:02X}:{n % 250:02X}", "ssid": f"Home {n}"} for n in range(N)]
    assert counted(tmp_path, {"device_info": cameras, "device_event": events, "wifi": routers})["devices"]["distinct"] == MANY + N


def test_who_reviewed_it_signs_in_and_is_no_job() -> None:
    assert column("kyc_documents", "reviewed_by", [f"rs_admin{n}" for n in range(9)], {"player_id": [str(n) for n in range(N)], "email": MAILS}).data_type != "job_title"


def beside_a_database(folder: Path, first: int) -> Path:
    """A database that names itself, and a log beside it."""
    rows = ",".join(f"({n},'{person(n)}','{mail(n)}')" for n in range(1, MANY))
    (folder / "prod.sql").write_text(f"-- MySQL dump 10.13\n-- Host: localhost    Database: spin\nCREATE DATABASE `spin`;\nUSE `spin`;\nCREATE TABLE `players` (`id` int, `name` varchar(80), `email` varchar(80), PRIMARY KEY (`id`));\nINSERT INTO `players` VALUES {rows};\n", encoding="utf-8")
    (folder / "auth.ndjson").write_text("".join(json.dumps({"player_id": first + n % 250, "ip": f"83.45.{n % 250}.{n % 200}", "sid": f"{n:032x}"}) + "\n" for n in range(500)), encoding="utf-8")
    return folder


@pytest.mark.parametrize(("first", "told"), [(1, True), (900_000, False)])
def test_ids_of_another_systems_people_are_told(first: int, told: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """COUNTING counts them apart; who knows that both are one system can say so."""
    folder = beside_a_database(tmp_path, first)
    found = bi.assess(folder, progress=False).statistics
    assert people(found) == (MANY - 1 + 250, 0)
    said = [record.getMessage() for record in caplog.records if "counted apart" in record.getMessage()]
    assert bool(said) is told
    assert all("auth.player_id (system default)" in line and "(system spin)" in line for line in said)


def test_with_one_name_they_are_one_system_s_people(tmp_path: Path) -> None:
    assert people(bi.assess(f"spin={beside_a_database(tmp_path, 1)}", progress=False).statistics) == (MANY - 1, 0)


def test_a_name_in_a_warning_shows_nobody_and_steers_no_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The warning is an output: names that are personal data are masked, and control characters are not printed."""
    folder = beside_a_database(tmp_path, 1)
    for name in ("eva.maier@example.org.ndjson", "auth\x1b[31m\nlog.ndjson"):
        (folder / name).write_bytes((folder / "auth.ndjson").read_bytes() + b'{"player_id": %d}\n' % len(name))
    assert main(["inspect", str(folder), "--no-progress"]) == 0
    told = capfd.readouterr().err
    assert told.count("counted apart") == told.count("\n") == 3
    assert "eva" not in told and "\x1b" not in told


def test_nobody_is_written_as_nought_too(tmp_path: Path) -> None:
    guardians = [{"id_tutor": n + 1, "nombre": person(n), "email": mail(n)} for n in range(MANY)]
    teachers = [{"id_profesor": n + 1, "nombre": person(n + MANY), "email": mail(n + MANY)} for n in range(N)]
    users = [{"usuario": f"login{n}", "id_tutor": n + 1 if n < MANY else 0, "id_profesor": 0 if n < MANY else n - MANY + 1, "clave": f"{n:032x}"} for n in range(MANY + N)]
    found = counted(tmp_path, {"tutores": guardians, "profesores": teachers, "usuarios": users})
    assert (people(found), of_table(found, "usuarios")) == ((MANY + N, 0), MANY + N)


def test_somebody_under_a_word_for_what_is_exported_is_whom_the_document_is_about(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"report": {"email": "eva@example.org"}, "users": [{"id": n, "email": mail(n)} for n in range(N)]}), encoding="utf-8")
    found = bi.assess(tmp_path, progress=False).statistics
    assert (found["subjects"]["affected"], found["records"]["read"]) == (N + 1, 1)
