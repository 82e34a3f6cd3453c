"""Other people with a document's number in somebody's record: enrolled along with the holder, or named beside him and counted apart; and accounts at a bank."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

ROWS = 60


def ssn(n: int) -> str:
    return f"{212 + n % 300:03}-{11 + n % 80:02}-{1203 + 7 * n:04}"


def count(folder: Path, rows: list[dict[str, Any]], name: str = "members") -> dict[str, Any]:
    (folder / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return bi.assess(folder, progress=False).statistics


def member(n: int) -> dict[str, Any]:
    return {"member_id": f"M{n:05}", "email": f"m{n}@mail{n % 7}.org", "full_name": f"Ann{'abcdefghij'[n % 10]} Lee", "ssn": ssn(n)}


def exposed(found: dict[str, Any], name: str) -> tuple[int, int]:
    return next((row["subjects"], row["secondary_subjects"]) for row in found["data_types"] if row["data_type"] == name)


@pytest.mark.parametrize("key", ["dependents", "children", "family_members", "household_members", "enrolled_dependents"])
def test_relatives_with_a_number_of_their_own_are_people_of_their_own(tmp_path: Path, key: str) -> None:
    rows = [member(n) | {key: [{"name": f"Bo{'abcdefghij'[n % 10]} Lee", "ssn": ssn(ROWS + n), "date_of_birth": "2011-05-04"}]} for n in range(ROWS)]
    found = count(tmp_path, rows)
    assert found["subjects"]["affected"] == found["subjects"]["total"]["upper"] == 2 * ROWS
    assert exposed(found, "us_ssn") == (2 * ROWS, 0) and exposed(found, "date_of_birth") == (ROWS, 0)


def test_who_acts_for_the_people_of_a_list_stays_beside_them(tmp_path: Path) -> None:
    rows = [
        member(n) | {"partners": [{"name": f"Cy{'abcdefghij'[n % 10]} Lee", "ssn": ssn(ROWS + n), "guardian_name": f"Bo{'abcdefghij'[n % 10]} Lee", "guardian_ssn": ssn(2 * ROWS + n)}]}
        for n in range(ROWS)
    ]
    (tmp_path / "members.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    roles = {c.path: c.role for c in bi.inspect(tmp_path, progress=False).tables[0].columns}
    assert (roles["partners[].ssn"], roles["partners[].guardian_ssn"]) == ("subject", "secondary")


def test_contacts_for_emergencies_stay_people_beside_the_holder(tmp_path: Path) -> None:
    rows = [member(n) | {"emergency_contacts": [{"name": "Bo Lee", "phone": f"+1212555{n:04}", "ssn": ssn(ROWS + n)}]} for n in range(ROWS)]
    subjects = count(tmp_path, rows)["subjects"]
    assert (subjects["affected"], subjects["secondary"], subjects["secondary_by_document"]) == (ROWS, ROWS, 0)


def test_who_is_known_by_a_number_only_is_counted_apart(tmp_path: Path) -> None:
    """COUNTING counts secondary people by e-mail, else phone; who has neither is not lost."""
    rows = [member(n) | {"spouse": {"name": f"Bo{'abcdefghij'[n % 10]} Lee", "ssn": ssn(ROWS + n // 2)}} for n in range(ROWS)]
    rows[0]["spouse"]["ssn"] = ssn(1)  # who holds a record himself is no other person
    found = count(tmp_path, rows)
    subjects = found["subjects"]
    assert (subjects["affected"], subjects["secondary"], subjects["secondary_by_document"]) == (ROWS, 0, ROWS // 2)
    assert exposed(found, "us_ssn") == (ROWS, 0)


def test_mentions_of_people_whom_nothing_identifies_are_counted_apart(tmp_path: Path) -> None:
    """Children of employees: in no figure of people, but not lost."""
    rows: list[dict[str, Any]] = [member(n) | {"child_name": f"Bo{'abcdefghij'[n // 2 % 10]}{'klm'[n // 20]} Lee", "child_birth_date": "2011-05-04"} for n in range(ROWS)]
    rows[0] |= {"child_name": None, "child_birth_date": None}
    found = count(tmp_path, rows)["subjects"]
    assert found["secondary_unidentified"] == {"upper": ROWS - 1, "estimate": ROWS // 2} and (found["affected"], found["secondary"]) == (ROWS, 0)
    (tmp_path / "members.ndjson").unlink()
    for part in (0, 1):
        (tmp_path / f"part{part}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in reversed(rows[part::2])))
    again = bi.assess(tmp_path, progress=False).statistics["subjects"]
    assert again["secondary_unidentified"] == found["secondary_unidentified"]


def test_mentions_go_with_their_only_column(tmp_path: Path) -> None:
    """Counting again from the ledger gives what a new scan would."""
    rows = [{"member_id": f"M{n:05}", "email": f"m{n}@mail{n % 7}.org", "child_birth_date": f"2011-05-{1 + n % 28:02}"} for n in range(ROWS)]
    (tmp_path / "members.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    impact, plan = bi.assess(tmp_path, progress=False), bi.inspect(tmp_path, progress=False)
    assert impact.statistics["subjects"]["secondary_unidentified"] == {"upper": ROWS, "estimate": 28}
    plan["members", "child_birth_date"] = None
    again, anew = impact.recount(plan=plan).statistics, bi.assess(tmp_path, plan, progress=False).statistics
    assert again["subjects"] == anew["subjects"] and again["subjects"]["secondary_unidentified"] == {"upper": 0, "estimate": 0}


BANKS: list[dict[str, Any]] = [
    {"account_number": "{}", "sort_code": "20-00-00"},
    {"account_number": "{}", "ifsc_code": "HDFC0001234"},
    {"bank": {"account_number": "{}", "branch": "Main Street"}},
    {"bank_details": {"account_number": "{}", "bank_name": "First Bank"}},
    {"direct_deposit": {"account_number": "{}", "routing_number": "021000021"}},
]


@pytest.mark.parametrize("bank", BANKS)
def test_joint_holders_of_a_bank_account_are_two(tmp_path: Path, bank: dict[str, Any]) -> None:
    rows = [{"employee_id": f"E{n:05}", "email": f"e{n}@mail{n % 7}.org", **json.loads(json.dumps(bank).replace("{}", str(30_000_000 + n // 2 * 7919)))} for n in range(ROWS)]
    found = count(tmp_path, rows, "employees")
    assert found["subjects"]["affected"] == ROWS and exposed(found, "bank_account") == (ROWS, 0)


def test_an_account_of_the_site_stays_an_account(tmp_path: Path) -> None:
    rows = [{"email": f"e{n}@mail{n % 7}.org", "account_number": f"AC-{1000 + n}", "plan": "gold"} for n in range(ROWS)]
    assert exposed(count(tmp_path, rows, "customers"), "account_id") == (ROWS, 0)
