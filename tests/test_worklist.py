"""The revocation worklist: each row points to its token and holds nothing of it; it is private, sorted, and nobody's work is written over."""

from __future__ import annotations

import csv
import gzip
import json
import random
import sqlite3
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.check_output import check
from breach_impact.cli import main
from breach_impact.errors import InputError, OptionError

DICE = random.Random(17)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def token(kind: str = "r") -> str:
    return f"Atz{kind}|" + "".join(DICE.choices(LETTERS, k=60))


def people(count: int = 40) -> list[dict[str, Any]]:
    return [{"user_id": n + 1, "email": f"u{n}@site.org", "alexa_refresh_token": token() if n % 3 else None, "name": "\u00c9lodie" * (n % 5)} for n in range(count)]


def listed(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def ndjson(folder: Path, rows: list[dict[str, Any]]) -> bytes:
    data = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
    (folder / "users.ndjson.gz").write_bytes(gzip.compress(data))
    return data


def table(folder: Path, rows: list[dict[str, Any]]) -> bytes:
    text = "user_id,email,alexa_refresh_token,name\r\n" + "".join(",".join("" if v is None else str(v) for v in row.values()) + "\r\n" for row in rows)
    (folder / "users.csv").write_bytes(text.encode())
    return text.encode()


def script(folder: Path, rows: list[dict[str, Any]]) -> bytes:
    values = ",\n".join("(" + ",".join("NULL" if v is None else f"'{v}'" for v in row.values()) + ")" for row in rows)
    text = f"CREATE TABLE users (user_id int, email text, alexa_refresh_token text, name text);\nINSERT INTO users VALUES\n{values};\n"
    (folder / "users.sql").write_text(text, encoding="utf-8")
    return text.encode()


def pages(folder: Path, rows: list[dict[str, Any]]) -> bytes:
    hits = [{"_index": "users", "_id": str(n), "_source": row} for n, row in enumerate(rows)]
    text = json.dumps({"took": 1, "hits": {"total": len(hits), "hits": hits}}, ensure_ascii=False)
    (folder / "users.json").write_text(text, encoding="utf-8")
    return text.encode()


@pytest.mark.parametrize("make", [ndjson, table, script, pages])
def test_a_pointer_leads_to_its_token(tmp_path: Path, make: Any) -> None:
    rows, folder = people(), tmp_path / "dump"
    folder.mkdir()
    content = make(folder, rows)
    impact = bi.assess(folder, progress=False, pointers=True)
    assert impact.revocation_list(tmp_path / "list.csv") == sum(row["alexa_refresh_token"] is not None for row in rows)
    found = listed(tmp_path / "list.csv")
    held = [row for row in rows if row["alexa_refresh_token"]]
    for row, person in zip(found, held, strict=True):
        mine = content.index(person["alexa_refresh_token"].encode())
        assert row["offset_of"] == "byte"
        assert mine - int(row["offset"]) in range(200), "the record begins at the offset"
        assert content.count(b"@", int(row["offset"]), mine) == 1
    assert [row["subject"] for row in found] == [str(n + 1) for n in range(len(found))]
    assert {(r["issuer"], r["kind"], r["state"], r["revocable_by"], r["place"]) for r in found} == {("amazon_alexa", "refresh", "live", "issuer", "alexa_refresh_token")}


def test_where_there_is_no_offset_records_are_numbered(tmp_path: Path) -> None:
    rows = people()
    con = sqlite3.connect(tmp_path / "users.sqlite")
    con.execute("CREATE TABLE users (user_id INTEGER, email TEXT, alexa_refresh_token TEXT, name TEXT)")
    con.executemany("INSERT INTO users VALUES (?, ?, ?, ?)", [tuple(row.values()) for row in rows])
    con.commit()
    con.close()
    bi.assess(tmp_path / "users.sqlite", progress=False, pointers=True).revocation_list(tmp_path / "list.csv")
    found = listed(tmp_path / "list.csv")
    assert {row["offset_of"] for row in found} == {"record"}
    assert [int(row["offset"]) for row in found] == [n for n, row in enumerate(rows) if row["alexa_refresh_token"]]


def test_a_row_for_each_record_place_and_token(tmp_path: Path) -> None:
    """One token twice in a list, in two places, of two people; the holders by number, nobody's without one."""
    one, two = token(), token()
    rows: list[dict[str, Any]] = [
        {"user_id": 7, "tokens": [one, one, two], "backup": {"alexa_token": one}},
        {"user_id": 3, "tokens": [two]},
        {"user_id": 7, "tokens": []},
        {"tokens": [token()]},
    ]
    (tmp_path / "alexa.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    impact = bi.assess(tmp_path / "alexa.ndjson", progress=False, pointers=True)
    assert impact.revocation_list(tmp_path / "list.csv") == 5
    found = [(row["place"], row["subject"]) for row in listed(tmp_path / "list.csv")]
    assert found == [("backup.alexa_token", "1"), ("tokens[]", "1"), ("tokens[]", "1"), ("tokens[]", "2"), ("tokens[]", "")]
    assert impact.statistics["tokens"][0]["shared"] == 1
    assert [one in (tmp_path / "list.csv").read_text(), check([tmp_path / "list.csv"], extra=[one[5:20], two[5:20]])] == [False, []]


def test_it_belongs_to_the_count_it_is_asked_of(tmp_path: Path) -> None:
    """A later count with another window changes nothing of the first one's list."""
    grants = [{"user_id": n + 1, "alexa_access_token": token("a"), "alexa_expires_at": f"2019-12-{n + 1:02}T12:00:00Z"} for n in range(20)]
    (tmp_path / "alexa.ndjson").write_text("".join(json.dumps(row) + "\n" for row in grants))
    first = bi.assess(tmp_path / "alexa.ndjson", exposure=("2019-12-04", "2019-12-26"), progress=False, pointers=True)
    first.revocation_list(tmp_path / "a.csv")
    later = first.recount(exposure=("2019-12-10", "2019-12-26"), hub_limit=30)
    later.revocation_list(tmp_path / "b.csv")
    first.revocation_list(tmp_path / "c.csv")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "c.csv").read_bytes()
    states = [[row["state"] for row in listed(tmp_path / f"{name}.csv")].count("live") for name in "ab"]
    assert states == [first.statistics["tokens"][0]["live"], later.statistics["tokens"][0]["live"]] == [17, 11]


def test_it_is_off_by_default(tmp_path: Path) -> None:
    ndjson(tmp_path, people())
    with_it, without = (bi.assess(tmp_path / "users.ndjson.gz", progress=False, pointers=flag) for flag in (True, False))
    assert with_it.to_json() == without.to_json()
    assert without._case is not None
    assert without._case.ledger.rows("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'pointer'") == [(0,)]
    with pytest.raises(OptionError, match="pointers=True"):
        without.revocation_list(tmp_path / "list.csv")
    with_it.close()
    with pytest.raises(OptionError, match="holds no ledger"):
        with_it.revocation_list(tmp_path / "list.csv")
    assert not (tmp_path / "list.csv").exists()


def test_the_command_line_writes_a_private_file_over_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dump, target = tmp_path / "dump", tmp_path / "list.csv"
    dump.mkdir()
    ndjson(dump, people())
    for _ in range(2):  # an earlier list is replaced
        assert main(["assess", str(dump), "-q", "--revocation-list", str(target)]) == 0
        assert target.stat().st_mode & 0o777 == 0o600
        assert len(listed(target)) == 26
    other = tmp_path / "notes.csv"
    other.write_text("mine\n")
    for wrong in (other, tmp_path, tmp_path / "no" / "list.csv", Path("-")):
        assert main(["assess", str(dump), "-q", "--revocation-list", str(wrong)]) == 2
    assert main(["assess", str(dump), "-q", "--json", str(target), "--revocation-list", str(target)]) == 2
    assert other.read_text() == "mine\n"
    (tmp_path / "link.csv").symlink_to(target)
    with pytest.raises(InputError, match="no regular file"):
        bi.assess(dump, progress=False, pointers=True).revocation_list(tmp_path / "link.csv")
    assert "Traceback" not in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_dump_without_tokens_gives_the_head_alone(tmp_path: Path) -> None:
    (tmp_path / "users.ndjson").write_text('{"user_id": 1, "email": "a@site.org"}\n')
    assert bi.assess(tmp_path / "users.ndjson", progress=False, pointers=True).revocation_list(tmp_path / "list.csv") == 0
    assert (tmp_path / "list.csv").read_text() == "source,table,offset,offset_of,place,issuer,kind,state,revocable_by,subject\n"
