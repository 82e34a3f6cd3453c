"""JSON documents in columns of flat rows: which columns hold them, and what becomes of the others."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

import breach_impact as bi
from breach_impact.documents import celldocs
from breach_impact.documents.celldocs import opened
from breach_impact.documents.jsonvet import connection
from breach_impact.reading.flatframe import flat_frame
from breach_impact.types import Frame

DOC = {"email": "u@example.org", "tags": ["a"], "é": '"\n'}


def frame(table: str, columns: dict[str, Sequence[str | None]]) -> Frame:
    count = len(next(iter(columns.values())))
    return flat_frame(np.arange(count), np.ones(count, np.int64), [pa.array(values, pa.string()) for values in columns.values()], list(columns), table)


def records(frames: Sequence[Frame]) -> dict[str, list[Any]]:
    out: dict[str, list[Any]] = {}
    for one in opened(iter(frames)):
        assert one.rows.num_rows
        kept = [json.loads(doc) for doc in one.rows.column("doc").to_pylist()] if not one.columns else [tuple(row.values())[2:] for row in one.rows.to_pylist()]
        out.setdefault(one.table, []).extend(kept)
    return out


CELLS = {
    "objects": ([json.dumps(DOC), " " + json.dumps(DOC), None, "", "{}"], [DOC, DOC, None, None, {}]),
    "lists of objects": ([json.dumps([DOC, {}])] * 3, [[DOC, {}]] * 3),
    "a line of text beside": ([json.dumps(DOC)] * 2 + ["no {json", '{"cut": '], [DOC, DOC, "no {json", '{"cut": ']),
    "too few": ([json.dumps(DOC), "a", None], None),
    "less than half": ([json.dumps(DOC)] * 2 + ["a", "b", "c"], None),
    "lists of texts": (['["a","b"]'] * 3, None),
    "empty objects": (["{}"] * 4, None),
    "arrays of PostgreSQL": (["{a,b}"] * 4, None),
}


@pytest.mark.parametrize("label", sorted(CELLS))
@pytest.mark.parametrize("size", [1, 2, 100])
def test_cells(label: str, size: int) -> None:
    cells, found = CELLS[label]
    frames = [frame("t", {"id": [str(n) for n in range(len(cells))][at : at + size], "data": cells[at : at + size]}) for at in range(0, len(cells), size)]
    expected = [(str(n), cell) for n, cell in enumerate(cells)] if found is None else [{"id": str(n), "data": cell} for n, cell in enumerate(found)]
    assert records(frames) == {"t": expected}


def test_the_first_rows_of_a_table_decide_wherever_frames_end() -> None:
    cells = [json.dumps({"n": n}) for n in range(150)] + ["text"] * 500
    whole = records([frame("t", {"data": cells})])
    assert records([frame("t", {"data": cells[at : at + 7]}) for at in range(0, 650, 7)]) == whole
    assert whole["t"][0] == {"data": {"n": 0}}


def test_tables_apart_and_columns_that_come_later() -> None:
    frames = [frame("a", {"x": ['{"b":1}'] * 3}), frame("b", {"x": ["1", "2"]}), frame("a", {"y": ["2"]})]
    assert records(frames) == {"a": [{"x": {"b": 1}}] * 3 + [{"y": "2"}], "b": [("1",), ("2",)]}


PERSON = '{"email":"u%d@example.org","full_name":"Ana Bakker","birth_date":"1980-01-0%d"}'
DUMPS = {
    "copy": "--\n-- PostgreSQL database dump\n--\nCREATE TABLE public.profiles (id integer, data jsonb);\nCOPY public.profiles (id, data) FROM stdin;\n%s\\.\n",
    "insert": "-- MySQL dump\nCREATE TABLE `profiles` (`id` int, `data` json);\nINSERT INTO `profiles` VALUES %s;\n",
}


@pytest.mark.parametrize("kind", sorted(DUMPS))
def test_columns_of_json_in_dumps(kind: str, tmp_path: Path) -> None:
    people = [(n, PERSON % (n, 1 + n % 9)) for n in range(30)]
    rows = "".join(f"{n}\t{text}\n" for n, text in people) if kind == "copy" else ",".join(f"({n},'{text}')" for n, text in people)
    (tmp_path / "dump.sql").write_text(DUMPS[kind] % rows)
    found = {row["data_type"]: row["subjects"] for row in bi.assess(tmp_path, progress=False).statistics["data_types"]}
    assert {name: found.get(name) for name in ("email", "person_name", "date_of_birth")} == {"email": 30, "person_name": 30, "date_of_birth": 30}


def test_many_columns_are_written_together(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(celldocs, "connection", lambda: (asked.append(1), connection())[1])
    columns: dict[str, Sequence[str | None]] = {**{f"n{n}": [f'a"{n}', None] for n in range(450)}, "doc": ['{"b": 1}', "x"]}
    made = celldocs.as_documents(frame("t", columns), frozenset({"doc"}))
    texts = {f"n{n}": f'a"{n}' for n in range(450)}
    assert [json.loads(doc) for doc in made.rows.column("doc").to_pylist()] == [{**texts, "doc": {"b": 1}}, {**dict.fromkeys(texts), "doc": "x"}]
    assert len(asked) == 1
