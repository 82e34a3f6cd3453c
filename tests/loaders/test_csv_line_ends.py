"""Line ends of several systems in one CSV: each ends a row, wherever they change."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

import breach_impact as bi

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
