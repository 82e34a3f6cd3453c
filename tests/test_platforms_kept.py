"""What readings for dumps of platforms must not break: each case came out wrong once while they were added."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from stdnum.br import cnpj as br_cnpj

import breach_impact as bi
from tests.test_rules_of_verdicts import verdict
from tests.test_small_readings import counted, kinds, mail, person

N = 60


def cnpj(n: int) -> str:
    body = f"{12100671 + n * 7919}0001"
    return body + br_cnpj.calc_check_digits(body)


def test_lists_of_members_are_no_holder_s_addresses(tmp_path: Path) -> None:
    users = [{"id": 10 + n, "email": mail(n), "name": person(n)} for n in range(N)]
    teams = [{"team": f"team {n}", "member_emails": f"{mail(2 * n)}; {mail(2 * n + 1)}"} for n in range(N // 2)]
    assert counted(tmp_path, {"users": users, "teams": teams})["subjects"]["affected"] == N


@pytest.mark.parametrize("header", ["attendees_email", "parent_email", "emails"])
def test_addresses_of_others_in_a_cell_are_somebody_each(tmp_path: Path, header: str) -> None:
    own = {} if header == "emails" else {"id": 0, "email": ""}
    rows = [{**({"id": 10 + n, "email": mail(n)} if own else {"subject": "planning"}), header: f"{mail(500 + 2 * n)}; {mail(501 + 2 * n)}"} for n in range(N)]
    found = counted(tmp_path, {"meetings": rows})
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N if own else 0, 2 * N)


def test_the_players_of_a_match_are_two(tmp_path: Path) -> None:
    players = [{"player_id": f"p{n * 7919:08}", "email": mail(n), "nickname": f"name{n}"} for n in range(N)]
    matches = [{"home_player": f"p{n * 7919:08}", "away_player": f"p{(n + 7) % N * 7919:08}", "players": [{"player_id": f"p{k % N * 7919:08}"} for k in (n, n + 7)]} for n in range(N)]
    assert counted(tmp_path, {"players": players, "matches": matches})["subjects"]["affected"] == N


def test_versions_in_one_input_hide_no_conflict_with_another(tmp_path: Path) -> None:
    """Another shop's people have the same numbers; that documents of the first come twice says nothing of them."""
    hits = [{"_index": "user", "_type": "_doc", "_id": f"U{n}", "_source": {"user_id": 1 + n, "email": mail(n), "level": k}} for n in range(N) for k in range(2)]
    (tmp_path / "es.ndjson").write_text("\n".join(map(json.dumps, hits)) + "\n")
    (tmp_path / "shop_users.csv").write_text("user_id,email\n" + "".join(f"{1 + n},{mail(N + n)}\n" for n in range(N)))
    assert bi.assess(tmp_path, progress=False).statistics["subjects"]["affected"] == 2 * N


@pytest.mark.parametrize("key", ["lead", "lead_id", "prospect_id"])
def test_a_lead_whose_number_another_table_names_counts_once(tmp_path: Path, key: str) -> None:
    leads = [{"lead_id": 800 + n, "name": person(n), "phone": f"+49 171 {2345678 + n}"} for n in range(N)]
    calls = [{"id": n, key: 800 + n % N, "note": "will think about it"} for n in range(2 * N)]
    assert counted(tmp_path, {"leads": leads, "calls": calls})["subjects"]["affected"] == N


@pytest.mark.parametrize(("host", "guest"), [("host_email", "guest_phone"), ("user_email", "guest_email")])
def test_who_is_visited_is_not_the_guest(tmp_path: Path, host: str, guest: str) -> None:
    rows = [{host: mail(n // 3), "guest_name": person(n), guest: f"+49 171 {2345678 + n}" if guest == "guest_phone" else mail(N + n)} for n in range(3 * N)]
    found = counted(tmp_path, {"visits": rows})
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N, 3 * N)


@pytest.mark.parametrize("table", ["parents", "references"])
def test_addresses_of_a_user_s_parents_stay_theirs(tmp_path: Path, table: str) -> None:
    found = counted(tmp_path, {
        "users": [{"id": 100 + n, "email": mail(n), "grade": 5 + n % 4} for n in range(N)],
        table: [{"id": n, "user_id": 100 + n, "email": mail(N + n), "phone": f"+49 171 {2345678 + n}"} for n in range(N)],
    })  # fmt: skip
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N, N)


def test_one_who_has_an_account_and_a_number_of_staff_is_one(tmp_path: Path) -> None:
    found = counted(tmp_path, {
        "users": [{"id": 5000 + n * 3, "email": mail(n)} for n in range(N)],
        "employees": [{"id": 100 + n, "name": person(n), "email": mail(N + n)} for n in range(N)],
        "employee_users": [{"employee_id": 100 + n, "user_id": 5000 + n * 3} for n in range(N)],
    })  # fmt: skip
    assert found["subjects"]["affected"] == N


@pytest.mark.parametrize(("staff", "key"), [("employees", "employee_id"), ("agents", "agent_id"), ("mitarbeiter", "mitarbeiter_id")])
def test_who_serves_many_joins_none_of_them_though_their_key_is_not_called_after_their_table(tmp_path: Path, staff: str, key: str) -> None:
    found = counted(tmp_path, {
        "users": [{"id": 1 + n, "name": person(n), "email": mail(n)} for n in range(N)],
        staff: [{"id": 1 + n, "name": person(n + 9), "email": mail(900 + n)} for n in range(5)],
        "visits": [{"visit_id": 70000 + n, "client_id": 1 + n % N, key: 1 + n * 7 % 5, "diagnosis": ["I10", "E11.9"][n % 2]} for n in range(3 * N)],
    })  # fmt: skip
    assert (found["subjects"]["affected"], kinds(found)["diagnosis"]) == (N + 5, N)


@pytest.mark.parametrize(("text", "phones"), [("see service call {}", 0), ("closed call {}", 0), ("please call me at {}", 1), ("llamar al {}", 1)])
def test_a_number_of_a_call_is_no_phone(tmp_path: Path, text: str, phones: int) -> None:
    rows = [{"id": 10 + n, "email": mail(n), "notes": f"The customer was not at home, {text.format(4512300 + n * 37)}, and we shall come again."} for n in range(N)]
    assert kinds(counted(tmp_path, {"customers": rows})).get("phone", 0) == phones * N


def test_a_user_with_a_space_still_signs_in(tmp_path: Path) -> None:
    (tmp_path / "logins.csv").write_text("user,password\n" + "".join(f"{person(n)},Secret{n * 7919}!x\n" for n in range(N)))
    found = bi.assess(tmp_path, progress=False).statistics
    assert found["subjects"]["affected"] == len({person(n) for n in range(N)})


def test_numbers_in_a_column_of_addresses_are_phones_where_they_are_some(tmp_path: Path) -> None:
    rows = [{"name": person(n), "email": f"{100000000000000 + n * 7919}" if n % 3 == 0 else mail(n)} for n in range(N)]
    found = counted(tmp_path, {"profiles": rows})
    assert "phone" not in kinds(found)


def test_a_driver_s_licence_stays_the_driver_s(tmp_path: Path) -> None:
    rows = [{"owner_email": mail(n), "driver_name": person(n), "driver_license": f"D{n * 7919:07}", "driver_license_state": ["TX", "OK", "CA", "NY"][n % 4]} for n in range(N)]
    assert kinds(counted(tmp_path, {"rentals": rows})).get("subdivision", 0) == 0


@pytest.mark.parametrize(
    ("table", "header", "values", "expected"),
    [
        ("users", "role", ["Nurse", "Surgeon", "Accountant", "Driver", "Teacher"], "job_title"),
        ("prestadores", "cnpj_prestador", [cnpj(n) for n in range(N)], "br_cnpj"),
        ("khach_hang", "ngay_mat", [f"{1 + n % 27:02}/03/20{10 + n % 9}" for n in range(N)], "date_of_death"),
    ],
)
def test_what_must_not_be_lost(table: str, header: str, values: list[str], expected: str) -> None:
    assert verdict(table, header, values, "email", "full_name", "password") == expected
