"""``read`` of a table is that of COUNTING: accepted, rejected and repeated records, where a source tells whose the rejected ones are."""

from __future__ import annotations

from pathlib import Path

import breach_impact as bi

GOOD = "".join(f'{{"id": {n}, "email": "u{n}@example.org"}}\n' for n in range(30))


def reads(folder: Path) -> dict[str, int]:
    return {row["table"]: row["read"] for row in bi.assess(folder, progress=False).statistics["records"]["tables"]}


def test_rejected_records_belong_to_the_table_of_their_source(tmp_path: Path) -> None:
    (tmp_path / "users.ndjson").write_text(GOOD + '{"id": 31, "email"\n', encoding="utf-8")
    (tmp_path / "orders.csv").write_text("order_no,email\n" + "".join(f"O{n},u{n}@example.org\n" for n in range(20)) + "O21,u1@example.org,too,many\n" * 3, encoding="utf-8")
    assert reads(tmp_path) == {"users": 31, "orders": 23}


def test_of_a_source_of_several_tables_nobody_knows_whose_they_are(tmp_path: Path) -> None:
    hits = "".join(f'{{"_index": "{("users", "carts")[n % 2]}", "_id": "{n}", "_source": {{"email": "u{n}@example.org"}}}}\n' for n in range(40))
    (tmp_path / "dump.ndjson").write_text(hits + '{"_index": "users", "_id"\n', encoding="utf-8")
    assert reads(tmp_path) == {"users": 20, "carts": 20}


def test_repeated_records_are_read(tmp_path: Path) -> None:
    page = '{"hits": {"hits": [' + ", ".join(f'{{"_index": "users", "_id": "{n}", "_source": {{"email": "u{n}@example.org"}}}}' for n in range(12)) + "]}}\n"
    (tmp_path / "one.json").write_text(page, encoding="utf-8")
    (tmp_path / "two.json").write_text(page.replace('"hits": {"hits"', '"took": 3, "hits": {"hits"', 1), encoding="utf-8")
    assert reads(tmp_path) == {"users": 24}


def test_a_statement_says_whose_its_rows_are(tmp_path: Path) -> None:
    rows = ",".join(f"({n},'u{n}@example.org')" for n in range(20))
    script = f"INSERT INTO users (id, email) VALUES {rows},(21,'a@example.org','x','y');\n"
    script += f"INSERT INTO guests (id, email) VALUES {rows.replace('u', 'g')},(22,'b@example.org',3),(23);\n(24,'lost@example.org');\n"
    (tmp_path / "dump.sql").write_text(script, encoding="utf-8")
    assert reads(tmp_path) == {"users": 21, "guests": 22}


def test_a_copy_says_whose_its_rows_are(tmp_path: Path) -> None:
    rows = "".join(f"{n}\tu{n}@example.org\n" for n in range(20))
    script = f"COPY public.users (id, email) FROM stdin;\n{rows}21\tx\ty\n\\.\n\nCOPY public.guests (id, email) FROM stdin;\n{rows}\\.\n"
    (tmp_path / "dump.sql").write_text(script, encoding="utf-8")
    assert reads(tmp_path) == {"users": 21, "guests": 20}


def test_files_of_one_name_in_two_systems(tmp_path: Path) -> None:
    for system, bad in (("a", 1), ("b", 2)):
        (tmp_path / system).mkdir()
        (tmp_path / system / "users.ndjson").write_text(GOOD + '{"id": 31, "email"\n' * bad, encoding="utf-8")
    rows = bi.assess([f"A={tmp_path / 'a'}", f"B={tmp_path / 'b'}"], progress=False).statistics["records"]["tables"]
    assert {row["system"]: row["read"] for row in rows} == {"A": 31, "B": 32}
