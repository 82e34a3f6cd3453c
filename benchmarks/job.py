"""One job in a process of its own; prints JSON: what it found, and what each stage took.

    python benchmarks/job.py {users,events,assess,inspect} FILE

``users`` and ``events`` are the DuckDB query to compare with, ``assess`` and ``inspect`` are ours.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
QUERIES = {
    "users": "SELECT count(DISTINCT lower(_source.email)) FROM read_json(?)",
    "events": "SELECT count(DISTINCT user_id) FROM read_json(?)",
}


def query(kind: str, path: str) -> dict[str, Any]:
    """What DuckDB counts, with the schema it finds by itself."""
    import duckdb

    con = duckdb.connect()
    con.execute("SET enable_progress_bar = false")
    row = con.execute(QUERIES[kind], [path]).fetchone()
    return {"affected": row[0] if row else None}


def whole(path: str) -> dict[str, Any]:
    """All columns, all statistics, as a user gets them: the JSON text is made too."""
    started = perf_counter()
    from breach_impact import clock
    from breach_impact.assessment import assess

    clock.enable()
    imported = perf_counter() - started
    impact = assess(path, progress=False)
    text = json.dumps(impact.statistics)
    found, records = impact.statistics, impact.statistics["records"]
    return {
        "affected": int(impact.affected),
        "secondary": int(impact.secondary),
        **{name: records[name] for name in ("read", "accepted", "rejected", "repeated")},
        "data_types": {row["data_type"]: row["subjects"] for row in found["data_types"]},
        "zones": {row["zone"]: row["subjects"] for row in found["time_zones"]["by_zone"]},
        "characters": len(text),
        "import": imported,
        "stages": clock.read(),
    }


def inspect(path: str) -> dict[str, Any]:
    """What each column is taken for."""
    import breach_impact as bi

    plan = bi.inspect(path, progress=False)
    return {column.path: [column.data_type] if column.data_type else [] for column in plan.tables[0].columns}


def main() -> int:
    """The command line."""
    kind, path = sys.argv[1:]
    if kind in QUERIES:
        print(json.dumps(query(kind, path)))
    else:
        print(json.dumps(whole(path) if kind == "assess" else inspect(path)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
