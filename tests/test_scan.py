"""The privacy boundary: the scan's connection may not spill, and no operator of it holds raw values back."""

from __future__ import annotations

import json
import re

import pyarrow as pa
import pytest

import breach_impact as bi
from breach_impact.errors import ScanError, guard, sealed
from breach_impact.plan import TablePlan
from breach_impact.reading.structure import Shape, parse
from breach_impact.scan import Scanner, TableScan
from breach_impact.types import Column, Frame

STREAMING = {"Projection", "Unnest", "Filter", "Seq Scan", "Python Arrow Scan", "Column Data Scan", "Dummy Scan"}
DOCS = [
    {"user_id": 1, "email": "a@x.com", "pets": [{"mac": "AA:BB:CC:00:00:01", "model": "M"}], "members": [{"email": "c@x.com"}], "token": "Atza|abc"},
    {"user_id": 2, "email": ["b@x.com"], "phone": "+14155552671", "time_zone": "EST", "last_login": "2019-12-04T00:00:00Z", "password": "secret1"},
]
COLUMNS = (
    Column(path="user_id", data_type="account_id"),
    Column(path="email[]", data_type="email"),
    Column(path="pets[].mac", data_type="mac_address"),
    Column(path="pets[].model", data_type="device_model"),
    Column(path="members[].email", data_type="email"),
    Column(path="token", data_type="voice_assistant_token", hints={"issuer": "amazon_alexa"}),
    Column(path="phone", data_type="phone"),
    Column(path="time_zone", data_type="time_zone"),
    Column(path="last_login", data_type="login_time"),
    Column(path="password", data_type="password"),
)


def setup() -> tuple[Scanner, TableScan, Frame]:
    shape = Shape()
    texts = [json.dumps(doc) for doc in DOCS]
    for text in texts:
        shape.learn(parse(text))
    plan = TablePlan(system="default", table="users", columns=COLUMNS, people=("members[]",))
    zeros = pa.array([0] * len(texts), pa.int64())
    ids = pa.array([None] * len(texts), pa.string())
    rows = pa.record_batch({"off": zeros, "len": zeros, "id": ids, "doc": pa.array(texts, pa.string())})
    return Scanner("0" * 32), TableScan(0, plan, shape.settle(), "US"), Frame("users", rows)


def test_the_connection_may_not_spill() -> None:
    scanner, _, _ = setup()
    assert scanner.con.sql("SELECT current_setting('temp_directory')").fetchall() == [("",)]


def test_no_operator_of_the_scan_holds_raw_values_back(monkeypatch: pytest.MonkeyPatch) -> None:
    scanner, table, frame = setup()
    seen: list[str] = []
    run = Scanner._run

    def spy(self: Scanner, table: TableScan, sql: str) -> pa.Table:
        seen.append("\n".join(row[1] for row in self.con.execute(f"EXPLAIN {sql}").fetchall()))
        return run(self, table, sql)

    monkeypatch.setattr(Scanner, "_run", spy)
    assert sum(len(found) for found in scanner.scan(table, frame, "default|users", 0)) > 4
    operators = {name for plan in seen for name in re.findall(r"╭─ ([^─╮]+?) ─", plan)}
    assert operators, "EXPLAIN shows no operator: the test looks at nothing"
    assert operators <= STREAMING


def test_facts_hold_no_text_but_codes() -> None:
    scanner, table, frame = setup()
    for found in scanner.scan(table, frame, "default|users", 0):
        for part, _, rows in found:
            text = repr(rows.to_pylist())
            for value in ("a@x.com", "c@x.com", "14155552671", "AA:BB", "secret1", "Atza"):
                assert value not in text, (part.unit, value)


@pytest.mark.parametrize("guarded", [True, False], ids=["expected", "a defect of ours"])
def test_no_foreign_exception_leaves_a_public_function(guarded: bool) -> None:
    @sealed
    def read() -> None:
        if guarded:
            with guard("reading", "users.json"):
                float("canary@x.com")
        float("canary@x.com")

    with pytest.raises(ScanError) as caught:
        read()
    error = caught.value
    assert "canary" not in str(error)
    assert (error.__context__, error.__cause__) == (None, None)
    frames = []
    trace = error.__traceback__
    while trace is not None:
        frames.append(trace.tb_frame.f_code.co_name)
        trace = trace.tb_next
    assert frames == ["test_no_foreign_exception_leaves_a_public_function", "call"]


def test_a_wrong_call_stays_a_type_error() -> None:
    with pytest.raises(TypeError, match="unexpected keyword"):
        bi.assess("x", no_such_option=1)  # pyright: ignore[reportCallIssue]
