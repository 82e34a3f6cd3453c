"""Statements that stand: planned once, they answer each batch as a statement planned for it would."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

import breach_impact as bi
from breach_impact import scan
from breach_impact.errors import ScanError
from breach_impact.scanning.standing import Standing, given, streams

SCHEMA = pa.schema({"a": pa.string(), "n": pa.int64()})
SQL = "SELECT n, a || '!' AS b, md5_number(a) AS h FROM feed"


def connect() -> duckdb.DuckDBPyConnection:
    con = duckdb.connect(":memory:", config={"arrow_lossless_conversion": "true", "threads": 1})
    con.register("feed", SCHEMA.empty_table())
    return con


def standing(sql: str = SQL) -> Standing:
    con = connect()
    gives, _ = given(con.sql(sql))
    con.unregister("feed")
    return Standing(con.cursor(), sql, "feed", SCHEMA, gives)


def rows(first: int, count: int) -> pa.Table:
    return pa.table({"a": [None if n % 7 == 0 else f"v{n}" for n in range(first, first + count)], "n": range(first, first + count)}, schema=SCHEMA)


@pytest.mark.parametrize("count", [1, 2047, 2048, 2049, 30_000])
def test_each_answer_is_whole_and_of_its_own_rows(count: int) -> None:
    statement = standing()
    for first in (0, 5, 1_000_000):
        asked = rows(first, count)
        con = connect()
        con.register("feed", asked)
        assert statement.ask(asked) == con.sql(SQL).to_arrow_table()
    statement.close()


def test_an_answer_may_be_of_no_row_and_of_many_each() -> None:
    statement = standing("SELECT n, unnest(range(n % 3)) AS e FROM feed")
    assert statement.ask(rows(0, 1)).num_rows == 0  # 0 % 3 elements
    answer = statement.ask(rows(1, 5000))
    assert answer.num_rows == sum(n % 3 for n in range(1, 5001))
    assert statement.ask(rows(3, 1)).schema == answer.schema
    statement.close()


def test_what_keeps_rows_back_may_not_stand() -> None:
    con = connect()
    assert streams(con, SQL)
    assert streams(con, "SELECT unnest(string_split(a, 'v')) AS e FROM feed")
    for held in ("SELECT * FROM feed WHERE n > 1", "SELECT n, count(*) FROM feed GROUP BY n", "SELECT * FROM feed ORDER BY a", "SELECT * FROM feed SEMI JOIN (SELECT 1::BIGINT AS n) USING (n)"):
        assert not streams(con, held), held


def test_a_failure_is_raised_where_it_was_asked_and_the_thread_ends() -> None:
    statement = standing("SELECT CASE WHEN n = 3 THEN error('no') END AS e FROM feed")
    assert statement.ask(rows(0, 2)).num_rows == 2
    for _ in range(2):  # another batch may be on its way to the same thread when the first one fails
        with pytest.raises(duckdb.Error):
            statement.ask(rows(3, 1))
    statement.close()
    assert not [t for t in threading.enumerate() if t.name == "standing"]


def dump(folder: Path) -> Path:
    folder.mkdir()
    users = [
        {
            "user_id": f"{n:08x}", "email": f"u{n % 350}@example.com", "phone": f"+1415555{n % 10000:04}", "time_zone": "America/New_York", "last_login": f"2019-12-{1 + n % 28:02}T00:00:00Z",
            "cameras": [{"mac": f"AABBCC{m:06X}", "model": "M1"} for m in range(n % 3)], "shared_with": [f"s{n % 11}@example.org"] * (n % 2),
            "note": f"call {n} at n{n}@example.net" if n % 5 == 0 else "none of it",
        }
        for n in range(400)
    ]  # fmt: skip
    (folder / "users.ndjson").write_text("".join(json.dumps(user) + "\n" for user in users))
    (folder / "logins.csv").write_text("email,ip,device\n" + "".join(f"u{n % 350}@example.com,10.0.0.{n % 250},{n}\n" for n in range(400)))
    return folder


def counts(path: Path, monkeypatch: pytest.MonkeyPatch, size: int, workers: int | None = None) -> str:
    monkeypatch.setattr(scan, "STANDING", size)
    monkeypatch.setattr("breach_impact.opening.source.BLOCK", 1 << 12)
    monkeypatch.setattr("breach_impact.budget.SMALLEST", 1 << 13)
    monkeypatch.setattr("breach_impact.budget.LARGEST", 1 << 13)
    return json.dumps(bi.assess(path, progress=False, workers=workers).statistics, sort_keys=True)


@pytest.mark.parametrize("workers", [1, 2])
def test_the_same_bytes_whether_statements_stand_or_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int) -> None:
    path = dump(tmp_path / "dump")
    asked: list[int] = []
    ask = Standing.ask
    monkeypatch.setattr(Standing, "ask", lambda self, rows: (asked.append(rows.num_rows), ask(self, rows))[1])
    sizes: list[int] = []
    line = scan.Scanner._line
    monkeypatch.setattr(scan.Scanner, "_line", lambda self, kind, size: (sizes.append(size), line(self, kind, size))[1])
    planned = counts(path, monkeypatch, 0, workers=workers)
    assert not asked and not sizes
    assert counts(path, monkeypatch, 1 << 30, workers=workers) == planned
    assert len(asked) > 10
    assert counts(path, monkeypatch, max(sizes), workers=workers) == planned  # the tables' statements take turns
    assert not [t for t in threading.enumerate() if t.name == "standing"]


def test_an_error_in_a_standing_statement_names_the_source_and_no_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = dump(tmp_path / "dump")
    monkeypatch.setattr(Standing, "ask", lambda self, rows: duckdb.connect().execute("SELECT error('u17@example.com')"))
    with pytest.raises(ScanError, match=r"users\.ndjson|logins\.csv") as caught:
        counts(path, monkeypatch, 1 << 30)
    assert "u17" not in str(caught.value)
    assert not [t for t in threading.enumerate() if t.name == "standing"]


