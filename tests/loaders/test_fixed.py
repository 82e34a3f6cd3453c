"""Fixed-width text: rulers, aligned blanks, widths as given, and what is no such text."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from breach_impact.framing import Reading, Tally
from breach_impact.loaders._fixedlayout import layout_of
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


def test_one_blank_divides_values_that_fill_their_columns() -> None:
    """Extracts of mainframes: the header says where the columns are, though two of them stand one blank apart in all rows."""
    header = f"{'CUST_NO':<10} {'TTL':<4} {'SURNM':<18} {'DOB':<8} {'SEX':<3} {'CTY_NM':<12} {'EML_ADDR':<24} LST_LGN_TS"
    names, towns = ("MOLINER CERRO", "CUESTA ALLER", "DE LA TORRE VILLANU", "BAUZA"), ("ZARAGOZA", "LAS PALMAS", "MADRID")
    rows = [f"{411000 + n:010d} {'SRA' if n % 3 else 'SR':<4} {names[n % 4][:18]:<18} 19{60 + n % 30}0711 {'MF'[n % 2]:<3} {towns[n % 3]:<12} {f'u{n}@mail.example':<24} 2023-01-{1 + n % 28:02d}" for n in range(40)]
    found, tally = told("\r\n".join([header, *rows, ""]).encode())
    assert (tally.read, tally.rejected, len(found)) == (40, 0, 40)
    assert list(found[0]) == ["CUST_NO", "TTL", "SURNM", "DOB", "SEX", "CTY_NM", "EML_ADDR", "LST_LGN_TS"]
    assert {row["CUST_NO"] for row in found} == {f"{411000 + n:010d}" for n in range(40)}
    assert {row["SURNM"].strip() for row in found} == {name[:18] for name in names}
    assert all(row["EML_ADDR"].strip().endswith("@mail.example") for row in found)
    broken, tally = told("\r\n".join([header, *rows[:7], "X" * 60, *rows[7:], ""]).encode())
    assert (tally.read, tally.rejected, len(broken), list(broken[0])) == (41, 1, 40, list(found[0]))


@pytest.mark.parametrize("text", ["\n".join(["the words of a text that goes on and on"] + [f"and other words that stand in line {n} of it all" for n in range(30)]), "\n".join(f"2023-01-{1 + n % 28:02d} 10:00:0{n % 10} INFO  user{n} did something {n}" for n in range(30))])
def test_prose_and_logs_have_no_columns_under_their_first_line(text: str) -> None:
    assert layout_of(text.encode(), whole=True) is None
