"""What a record says several times counts once, whatever holds the record; what the ledger holds is no text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pytest

import breach_impact as bi
from breach_impact.ledger import Ledger
from breach_impact.merging.holders import set_hash
from breach_impact.merging.words import Words
from breach_impact.plan import Plan, TablePlan
from breach_impact.sql import CHAIN, chained
from breach_impact.types import Column

COLUMNS = {
    "user_id": "account_id", "password": "password", "old_password": "password", "zone": "time_zone", "home_zone": "time_zone",
    "other_zone": "time_zone", "country": "country", "land": "country", "last_login": "login_time", "token": "api_token", "mac": "mac_address",
}  # fmt: skip


def person(number: int) -> dict[str, Any]:
    return {
        "user_id": f"u{number}", "password": f"one {number}", "old_password": f"two {number}", "zone": "Europe/Berlin", "home_zone": "Europe/Berlin",
        "country": "DE", "land": "FR", "last_login": "2019-12-05T10:00:00Z", "token": f"{number:040x}", "mac": f"A6:9D:16:B0:{number // 256:02X}:{number % 256:02X}",
    }  # fmt: skip


def count(path: Path, rows: list[dict[str, Any]], ids: list[str] | None) -> dict[str, Any]:
    texts = rows if ids is None else [{"_index": "users", "_id": i, "_source": row} for i, row in zip(ids, rows, strict=True)]
    (path / "users.ndjson").write_text("".join(json.dumps(row) + "\n" for row in texts))
    columns = tuple(Column(path=name, data_type=kind, decided_by="analyst") for name, kind in COLUMNS.items())
    found = bi.assess(str(path / "users.ndjson"), Plan(tables=[TablePlan(system="default", table="users", columns=columns)]), progress=False).statistics
    for name in ("provenance", "plan", "measures", "coverage"):
        found.pop(name, None)
    found["records"].pop("sources")
    return found


def test_a_form_of_password_counts_once_a_record(tmp_path: Path) -> None:
    found = count(tmp_path, [person(n) for n in range(50)], None)
    assert [{key: row[key] for key in ("form", "subjects", "records")} for row in found["credentials"]] == [{"form": "plaintext", "subjects": 50, "records": 50}]


def test_two_columns_that_say_the_same_zone_are_one_vote(tmp_path: Path) -> None:
    rows = [person(1), {"user_id": "u1", "zone": "Asia/Tokyo"}, {"user_id": "u1", "zone": "Asia/Tokyo", "other_zone": "Europe/Berlin"}]
    found = count(tmp_path, rows, None)
    assert [row["zone"] for row in found["time_zones"]["by_zone"] if row["subjects"]] == ["Europe/Berlin"]  # two records each, and the latest time
    assert [row["zone"] for row in count(tmp_path, [*rows, {"user_id": "u1", "zone": "Asia/Tokyo"}], None)["time_zones"]["by_zone"] if row["subjects"]] == ["Asia/Tokyo"]


def test_documents_that_come_once_count_as_lines_do(tmp_path: Path) -> None:
    rows = [person(n % 40) for n in range(60)]
    assert count(tmp_path, rows, [str(n) for n in range(60)]) == count(tmp_path, rows, None)


def test_versions_of_a_document_count_once(tmp_path: Path) -> None:
    rows = [person(1), person(2), person(2) | {"password": "three"}]
    found = count(tmp_path, rows, ["a", "b", "b"])
    assert found["records"]["accepted"] == 2
    assert [{key: row[key] for key in ("form", "subjects", "records")} for row in found["credentials"]] == [{"form": "plaintext", "subjects": 2, "records": 2}]
    assert sum(token["records"] for token in found["tokens"]) == 2
    assert found["activity"]["timeline"][0]["records"] == 2


def test_words_are_numbers_that_tell_texts_apart() -> None:
    words = Words()
    first = words.encode(pa.table({"d": ["b", "a", None, "b"], "x": [1, 2, 3, 4]}), ["d"])
    second = words.encode(pa.table({"d": ["c", "a"]}), ["d"])
    told = [None if n is None else words.texts[n] for n in (*first.column("d").to_pylist(), *second.column("d").to_pylist())]
    assert told == ["b", "a", None, "b", "c", "a"]
    assert first.column("x").to_pylist() == [1, 2, 3, 4]
    assert words.encode(pa.table({"d": pa.array([], pa.string())}), ["d"]).column("d").to_pylist() == []


TEXTS = {"zone.zone", "region.place", "token.issuer", "token.kind", "credential.form"}
"""Columns of the ledger with texts: words of our own tables, never of a dump."""


@pytest.mark.parametrize("relation", ["holder_id", "unit", "record", "zone", "region", "token", "credential", "domain", "device", "secondary"])
def test_the_ledger_holds_no_text_of_a_dump(relation: str) -> None:
    found = Ledger().rows("SELECT column_name FROM duckdb_columns() WHERE table_name = ? AND data_type = 'VARCHAR'", relation)
    assert {f"{relation}.{name}" for (name,) in found} <= TEXTS


def test_many_hashes_of_a_row_are_the_same_set_as_few() -> None:
    con = duckdb.connect()
    names = [f"i{n}" for n in range(CHAIN + 6)]
    values = [None if n % 3 == 0 else n % 25 + 1 for n in range(len(names))]
    con.execute(f"CREATE TABLE t AS SELECT {', '.join(f'{value if value is not None else chr(78) + chr(85) + chr(76) * 2}::UHUGEINT AS {name}' for name, value in zip(names, values, strict=True))}")
    few = [name for name, value in zip(names, values, strict=True) if value is not None and values.index(value) == names.index(name)]
    assert len(few) <= CHAIN < len(names)
    one, other, none = con.sql(f"SELECT {set_hash(names)}, {set_hash(few)}, (SELECT {set_hash(names)} FROM (SELECT {', '.join(f'NULL::UHUGEINT AS {name}' for name in names)})) FROM t").fetchall()[0]
    assert one == other != 0
    assert none == 0


def test_operands_in_a_row_are_put_in_brackets_where_they_are_many() -> None:
    few, many = ["1::HUGEINT"] * CHAIN, [f"{1 << n}::HUGEINT" for n in range(100)] * 30
    assert chained(" | ", few) == " | ".join(few)
    assert duckdb.connect().execute(f"SELECT {chained(' | ', many)}").fetchall() == [((1 << 100) - 1,)]
    with pytest.raises(duckdb.Error, match="depth"):
        duckdb.sql(f"SELECT {' | '.join(many)}")
