"""Line ends of several systems in one CSV: each ends a row, wherever they change."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from pathlib import Path

import pytest

import breach_impact as bi
import breach_impact.delimited.reader as reader
import breach_impact.loaders.csv as csv_loader
from breach_impact.framing import Tally

ROWS = 3000
DICE = random.Random(7)
ENDS: dict[str, Callable[[int], str]] = {
    "unix, then mac": lambda n: "\n" if n < 1500 else "\r",
    "mac, then unix": lambda n: "\r" if n < 1500 else "\n",
    "windows, then mac": lambda n: "\r\n" if n < 1500 else "\r",
    "thirds": lambda n: "\n" if n < 1000 else "\r\n" if n < 2000 else "\r",
    "every tenth": lambda n: "\r" if n % 10 == 5 else "\n",
    "every tenth, late": lambda n: "\r" if n > 2000 and n % 10 == 5 else "\n",
    "any": lambda n: DICE.choice(["\n", "\r\n", "\r"]),
}


@pytest.mark.parametrize("ends", ENDS)
@pytest.mark.parametrize("rows", [ROWS, 40 * ROWS], ids=["small", "larger than a piece"])
def test_each_ends_a_row(tmp_path: Path, ends: str, rows: int) -> None:
    if rows > ROWS and ends not in ("unix, then mac", "mac, then unix"):
        pytest.skip("one size will do")
    times = rows // ROWS
    lines = ["id,full_name,email,note", *(f"{n},Ana Weber,user{n}@example.com,\"said \"\"hello, you\"\" {n}\"" for n in range(1, rows))]
    (tmp_path / "u.csv").write_bytes("".join(line + ENDS[ends](n // times) for n, line in enumerate(lines)).encode())
    statistics = bi.assess(tmp_path / "u.csv", progress=False).statistics
    assert statistics["records"]["read"] == statistics["records"]["accepted"] == statistics["subjects"]["affected"] == rows - 1
    assert statistics["records"]["sources"][0]["reasons"] == {"repaired_line_ends": 1}


def test_a_row_of_another_width_is_still_rejected(tmp_path: Path) -> None:
    good = [f"{n},Ana Weber,user{n}@example.com" for n in range(200)]
    (tmp_path / "u.csv").write_bytes("\n".join(["id,full_name,email", *good, "7,a\rb,c,d", "8,b"]).encode() + b"\n")
    statistics = bi.assess(tmp_path / "u.csv", progress=False).statistics
    assert statistics["records"]["rejected"] == 2
    assert statistics["subjects"]["affected"] == 200


def test_the_lines_of_an_address_are_no_people(tmp_path: Path) -> None:
    """A stray carriage return in an unquoted address with commas gives two texts of the right width; the second is nobody."""
    rows = [f"{n},Ana Weber,Main St {n}\rApt 4, Springfield, IL" if n % 10 == 0 else f"{n},Ana Weber,Main St {n}" for n in range(1, 301)]
    (tmp_path / "u.csv").write_bytes(("id,full_name,address\n" + "\n".join(rows) + "\n").encode())
    records = bi.assess(tmp_path / "u.csv", progress=False).statistics["records"]
    assert (records["read"], records["accepted"], records["rejected"]) == (300, 270, 30)


@pytest.mark.parametrize("ragged", [0, 7, 3], ids=["none", "one in seven", "one in three"])
def test_it_does_not_hang_on_what_is_read_at_a_time(monkeypatch: pytest.MonkeyPatch, ragged: int) -> None:
    """Rows behind a change of line ends are one row of megabytes, of which a reading may see a part or all."""
    rows = [f"{n},Ana Weber,user{n}@example.com,{'x' * 40}{',y' if ragged and n > 6000 and n % ragged == 0 else ''}" for n in range(60_000)]
    data = ("id,full_name,email,note\n" + "\n".join(rows[:2000]) + "\n" + "\r".join(rows[2000:])).encode()
    assert len(data) > 3 << 20
    found = []
    for block, piece in ((1 << 16, 1 << 20), (1 << 20, 1 << 20), (1 << 23, 2 << 20), (1 << 23, 1 << 23)):
        monkeypatch.setattr(reader, "PIECE", piece)
        monkeypatch.setattr(csv_loader, "PIECE", piece)
        tally = Tally()
        places = [place for frame in csv_loader.LOADER.frames(io.BytesIO(data), tally, block_size=block) for place in frame.rows.column("off").to_pylist()]
        found.append((sorted(places), sorted(tally.rejects), dict(tally.reasons), tally.read))
    assert all(other == found[0] for other in found[1:])
    assert len(found[0][0]) + found[0][2].get("csv_fields", 0) == found[0][3]
    assert found[0][3] == 60_000 or ragged == 3
