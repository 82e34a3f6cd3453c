"""The same table in every typed format gives the same statistics as its CSV."""

from __future__ import annotations

import csv
import datetime
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from loader_samples.arrow import written as arrow
from loader_samples.orc import written as orc

import breach_impact as bi

ROWS: list[dict[str, Any]] = [
    {
        "id": 100 + n, "email": f"person{n % 50}@example.org", "phone": 12025550100 + n % 100 if n % 7 else None, "balance": 1.5 * n,
        "last_login": datetime.datetime(2020, 1, 1 + n % 28, 12, 0, 0), "ip": "192.0.2.1" if n % 3 else None, "active": n % 2 == 0,
    }
    for n in range(80)
]  # fmt: skip


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    return "" if value is None else str(value)


def _xlsx(path: Path) -> None:
    from loader_samples.sheets import written

    path.write_bytes(written(("a", [list(ROWS[0]), *(["" if value is None else value for value in row.values()] for row in ROWS)])))


def _avro(path: Path) -> None:
    from loader_samples.avro import written

    types = {"id": "long", "email": "string", "phone": ["null", "double"], "balance": "double", "ip": ["null", "string"], "active": "boolean"}
    fields = [{"name": name, "type": types.get(name, {"type": "long", "logicalType": "local-timestamp-micros"})} for name in ROWS[0]]
    path.write_bytes(written({"type": "record", "name": "users", "fields": fields}, ROWS, "deflate"))


def _write(kind: str, path: Path) -> None:
    columns = {name: [row[name] for row in ROWS] for name in ROWS[0]}
    columns["phone"] = [None if value is None else float(value) for value in columns["phone"]]  # as pandas has a column with gaps
    table = pa.table(columns)
    if kind == "csv":
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([list(ROWS[0]), *(map(_text, row.values()) for row in ROWS)])
    elif kind == "parquet":
        pq.write_table(table, path)
    elif kind in {"xlsx", "avro"}:
        {"xlsx": _xlsx, "avro": _avro}[kind](path)
    else:
        path.write_bytes(orc(table) if kind == "orc" else arrow(table, stream=kind == "arrows"))


def _statistics(kind: str, folder: Path) -> dict[str, Any]:
    path = folder / f"users.{kind}"
    _write(kind, path)
    made = json.loads(json.dumps(bi.assess(path, progress=False).statistics))
    del made["records"]["sources"], made["provenance"]
    return made


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return _statistics("csv", tmp_path_factory.mktemp("csv"))


@pytest.mark.parametrize("kind", ["parquet", "arrow", "arrows", "orc", "avro", "xlsx"])
def test_the_same_people(kind: str, tmp_path: Path, expected: dict[str, Any]) -> None:
    if kind in {"avro", "xlsx"}:
        pytest.importorskip({"avro": "fastavro", "xlsx": "python_calamine"}[kind])
    assert expected["subjects"]["affected"] == 50
    assert _statistics(kind, tmp_path) == expected
