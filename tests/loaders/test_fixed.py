"""Fixed-width text: rulers, aligned blanks, widths as given, and what is no such text."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from breach_impact.framing import Reading, Tally
from breach_impact.loaders.fixed import LOADER

Reader = Callable[..., Any]

SQLCMD = "id          email                name\n----------- -------------------- ----------\n" + "".join(
    f"{i:>11} {f'u{i}@mail.example':<20} {'Anne Mae' if i % 2 else 'Bo':<10}\n" for i in range(12)
)
SQLPLUS = "\nSQL> select * from u;\n\n   ID MAIL            TOWN\n----- --------------- -----\n" + "".join(f"{i:5d} {f'u{i}@m.example':<15} {'Köln' if i % 3 else ''}".rstrip() + "\n" for i in range(14))


def told(data: bytes, block: int = 1 << 20, **reading: Any) -> tuple[list[dict[str, str]], Tally]:
    tally, rows = Tally(), []
    for frame in LOADER.with_reading(Reading(**reading)).frames(io.BytesIO(data), tally, block_size=block):
        rows += [{name: row[f"c{i}"] for i, name in enumerate(frame.columns)} for row in frame.rows.to_pylist()]
    assert tally.read == len(rows) + tally.rejected
    return rows, tally


@pytest.mark.parametrize("block", [64, 1 << 20])
def test_a_ruler_of_sqlcmd(block: int, read: Reader) -> None:
    got = read("fixed", (SQLCMD + "\n(12 rows affected)\n").encode(), block)
    assert len(got.rows) == 12
    assert got.records[1] == {"id": "1", "email": "u1@mail.example", "name": "Anne Mae"}
    assert got.codes == {"fixed_footer": 1}
    assert LOADER.sniff(SQLCMD.encode(), "x")[0] == 0.7


@pytest.mark.parametrize("block", [64, 1 << 20])
def test_pages_of_sqlplus(block: int, read: Reader) -> None:
    page = SQLPLUS.partition("\n\n")[2].partition("\n\n")[2] or SQLPLUS[SQLPLUS.index("   ID") :]
    got = read("fixed", (SQLPLUS + "\n" + page + "\n28 rows selected.\n").encode(), block)
    assert len(got.rows) == 28
    assert got.records[1] == {"ID": "1", "MAIL": "u1@m.example", "TOWN": "Köln"}
    assert got.records[0]["TOWN"] == ""
    assert got.codes == {"fixed_lines_above_header": 1, "header_repeated": 1, "fixed_footer": 1}


def test_aligned_blanks_in_characters_not_bytes(read: Reader) -> None:
    rows = ["Name         Город          Почта"] + [f"{'Zoë Ä' if i % 2 else 'Bo':<13}{'Санкт-Петербург'[: 3 + i % 10]:<15}u{i}@mail.example" for i in range(20)]
    got = read("fixed", "\n".join(rows).encode() + b"\n")
    assert len(got.rows) == 20
    assert got.records[3] == {"Name": "Zoë Ä", "Город": "Санкт-", "Почта": "u3@mail.example"}


@pytest.mark.parametrize(("line", "code"), [("x" * 40, "fixed_width"), ("    3 u3@", "fixed_width")])
def test_a_row_that_is_cut_or_does_not_keep_to_the_columns_costs_itself(line: str, code: str, read: Reader) -> None:
    padded = "".join(f"{i:<8}{f'u{i}@mail.example':<22}{'Ann':<10}\n" for i in range(40))
    lines = padded.splitlines(keepends=True)
    data = "".join([*lines[:20], line + "\n", *lines[20:]]).encode()
    got = read("fixed", "".join([*lines, *lines[:20], line + "\n", *lines[20:]]).encode()) if len(line) == 40 else read("fixed", data)
    assert got.tally.rejected == 1
    assert got.codes == {code: 1}


def test_widths_as_given() -> None:
    data = b"id  mail            born      \n" + b"".join(b"%-4d%-16sb19700101 \n" % (i, b"u%d@mail.example" % i) for i in range(12)) + b"13  u13@ma\n"
    rows, tally = told(data, widths=(4, 16, 10))
    assert len(rows) == 12
    assert rows[11] == {"id": "11", "mail": "u11@mail.example", "born": "b19700101"}
    assert tally.rejects == [("fixed_width", data.index(b"13  u13"), 10)]
    rows, _ = told(data, widths=(4, 16, 10), header=False)
    assert len(rows) == 13
    assert told(data, 64, widths=(4, 16, 10)) == told(data, widths=(4, 16, 10))


@pytest.mark.parametrize(
    "text",
    [
        "one line of prose and one more\n" * 30,
        "".join(f"a{i},b  c,d  e\n" for i in range(30)),
        "".join(f"{i}\tb  c\td  e\n" for i in range(30)),
        "    if x:\n        return 1\n    y = 2\n" * 20,
        "".join(f"+1 555 01{i:02d}  Ann\n" for i in range(30)),
        "name    town    mail\n",
        "",
        "-- ---\n",
    ],
)
def test_what_is_none(text: str) -> None:
    assert LOADER.sniff(text.encode(), "x.txt")[0] == 0.0


def test_no_other_file_is_taken_for_one(data_dir: Path) -> None:
    taken = [path.name for path in sorted((data_dir / "csv").rglob("*")) if path.is_file() and LOADER.sniff(path.read_bytes()[: 1 << 18], path.name)[0] > 0]
    assert taken == []
