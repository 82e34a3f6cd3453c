"""The ledger's database in this process and in one of its own: the same answers, and nothing left behind."""

from __future__ import annotations

import gc
import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import breach_impact as bi
from breach_impact.budget import Budget
from breach_impact.errors import ResourceError, ScanError
from breach_impact.ledger import Ledger
from breach_impact.merging.store import Connection, Store, here

MEMORY = 60_000_000
MAKERS: dict[str, Callable[[], Connection]] = {"here": here, "apart": lambda: Store(MEMORY)}


@pytest.fixture(params=MAKERS)
def con(request: pytest.FixtureRequest) -> Connection:
    return MAKERS[request.param]()


@pytest.mark.parametrize(
    ("query", "parameters", "rows"),
    [
        ("SELECT 1, 'a', NULL, true, 1.5", None, [(1, "a", None, True, 1.5)]),
        ("SELECT 340282366920938463463374607431768211455::UHUGEINT", None, [(2**128 - 1,)]),
        ("SELECT ? + 1, ?", [41, "text"], [(42, "text")]),
        ("SELECT * FROM range(3) WHERE range > 5", None, []),
        ("SELECT unnest([1, 2, 3])", None, [(1,), (2,), (3,)]),
    ],
)
def test_statements(con: Connection, query: str, parameters: list[Any] | None, rows: list[tuple[Any, ...]]) -> None:
    assert con.execute(query, *([parameters] if parameters else [])).fetchall() == rows
    answer = con.execute(query, *([parameters] if parameters else []))
    assert [answer.fetchone() for _ in range(len(rows) + 1)] == [*rows, None]


def test_tables_go_in_and_come_out(con: Connection) -> None:
    hashes = here().sql("SELECT md5_number(range::VARCHAR) AS h, range AS n FROM range(5000)").to_arrow_table()
    con.register("given", hashes)
    assert con.execute("CREATE TABLE kept AS FROM given").fetchone() == (5000,)
    con.unregister("given")
    with pytest.raises(Exception):  # noqa: B017 - each has its own
        con.execute("FROM given")
    con.executemany("INSERT INTO kept VALUES (?, ?)", [[7, None], [8, 9]])
    assert con.execute("SELECT sum(n), count(*), count(DISTINCT h) FROM kept").fetchall() == [(sum(range(5000)) + 9, 5002, 5002)]
    batches = list(con.sql("SELECT n FROM kept WHERE n IS NOT NULL ORDER BY n").to_arrow_reader(2048))
    assert [n for batch in batches for n in batch.column(0).to_pylist()] == sorted([*range(5000), 9])
    assert list(con.sql("SELECT n FROM kept WHERE n < 0").to_arrow_reader(2048)) == []
    con.register("none", pa.table({"a": pa.array([], pa.int64())}))
    assert con.execute("SELECT count(*) FROM none").fetchall() == [(0,)]


def test_what_stays_here_has_nowhere_to_spill_to() -> None:
    assert here().execute("SELECT current_setting('temp_directory')").fetchall() == [("",)]


def test_a_failure_tells_its_kind_and_no_more() -> None:
    store = Store(MEMORY)
    with pytest.raises(ScanError) as caught:
        store.execute("SELECT 'somebody@example.org'::INTEGER")
    assert "ConversionException" in str(caught.value)
    assert "somebody" not in str(caught.value)
    with pytest.raises(MemoryError):
        store.execute("SELECT list(range::VARCHAR || 'x') FROM range(9000000)")
    assert store.execute("SELECT 1").fetchall() == [(1,)]


def test_a_process_that_is_gone() -> None:
    store = Store(MEMORY)
    os.kill(store._process.pid, signal.SIGKILL)
    with pytest.raises(ResourceError, match="--memory"):
        for _ in range(3):
            store.execute("SELECT 1")


def test_the_folder_is_private_and_goes_with_the_store() -> None:
    store = Store(MEMORY)
    folder = Path(store.folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    store.execute("CREATE TABLE t AS SELECT md5_number(range::VARCHAR) AS h FROM range(8000000)")
    assert list(folder.iterdir())
    del store
    gc.collect()
    assert not folder.exists()


def test_the_folder_goes_if_the_program_is_killed(tmp_path: Path) -> None:
    script = "from breach_impact.merging.store import Store\nimport time\nstore = Store(60_000_000)\nprint(store.folder, flush=True)\ntime.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=os.environ | {"TMPDIR": str(tmp_path)}) as process:
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip())
        assert folder.parent == tmp_path
        process.kill()
    for _ in range(100):
        if not folder.exists():
            return
        time.sleep(0.1)
    pytest.fail("the folder is still there")


def test_where_the_ledger_is_kept_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [{"user_id": n % 700 + 1, "email": f"u{n % 700}@d{n % 40}.example.org", "device_model": f"M{n % 9}", "mac": f"A6:9D:16:B0:00:{n % 256:02X}", "api_token": f"{n % 650:040x}"} for n in range(2000)]
    (tmp_path / "users.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    found = []
    for memory in (None, MEMORY):
        monkeypatch.setattr(Budget, "ledger_of", lambda _self, _size, memory=memory: memory)
        found.append(json.dumps(bi.assess(str(tmp_path), progress=False, case_key="00" * 16).statistics))
    assert found[0] == found[1]
    assert json.loads(found[0])["subjects"]["affected"] == 700


def test_the_ledger_has_more_when_all_is_taken_in() -> None:
    ledger = Ledger(MEMORY, 3 * MEMORY)
    limit = "SELECT current_setting('memory_limit')"
    before = ledger.rows(limit)
    ledger.compact()
    assert before != ledger.rows(limit) == [("171.6 MiB",)]


@pytest.mark.parametrize(("size", "apart"), [(0, False), (1_000_000, False), (100_000_000, True), (10**12, True)])
def test_only_a_small_ledger_stays_here(size: int, apart: bool) -> None:
    budget = Budget.of("1GB")
    assert budget.ledger_of(size) == (budget.ledger if apart else None)
