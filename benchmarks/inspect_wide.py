"""``inspect`` of a wide CSV against a plain DuckDB reading of the same file: seconds, CPU, peak memory, and our stages.

    python benchmarks/inspect_wide.py [--out build/bench] [--rows 1000000] [--repeat 3] [--quoted]

The file has 100 columns: names, mails, numbers, codes, texts, and columns that are filled in one row of two to one of half a million. Both jobs run in
turn, each in a fresh process, the file in the page cache. The query is ``count(*)`` of all columns as text, and a hash of every row as the second one.
Compare ratios and CPU seconds between machines, never wall seconds.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from measure import Run, machine, run, summary, warm

STEP = 20_000
SHARES = (0.5, 0.2, 0.1, 0.02, 0.01, 1e-3, 1e-4, 5e-5, 2e-5, 2e-6)
GIVEN = "James Mary Robert Patricia John Jennifer Michael Linda José Chloé Łukasz Wei Olga Fatima".split()
FAMILY = "Smith Johnson Williams Brown Jones Garcia Miller Müller Nowak Silva Kim Nguyen Ivanova O'Brien".split()
CITIES = "Berlin,New York,São Paulo,Lyon,Tokyo,Leeds,Austin,Warsaw,Kyiv,Madrid".split(",")
WORDS = "order late refund please call back customer asked about delivery of the second parcel and a broken lid no answer yet sent again by post".split()
QUERIES = {
    "count": "SELECT count(*) FROM read_csv(?, all_varchar = true)",
    "hash": "SELECT bit_xor(hash(t)) FROM read_csv(?, all_varchar = true) t",
}
Column = Callable[[int, int], list[str]]


def columns(dice: np.random.Generator, *, quoted: bool) -> dict[str, Column]:
    """Name -> maker of the values of some rows: (first row, how many)."""

    def of(words: Sequence[str]) -> Column:
        return lambda _, count: dice.choice(words, count).tolist()

    def numbers(form: str, low: int, high: int) -> Column:
        return lambda _, count: [form % number for number in dice.integers(low, high, count).tolist()]

    def rare(share: float) -> Column:
        return lambda _, count: [f"v{number}" if number < share * 1e9 else "" for number in dice.integers(0, 10**9, count).tolist()]

    def text(joint: str, mark: str) -> Column:
        return lambda _, count: [mark + joint.join(row) + mark for row in dice.choice(WORDS, (count, 6)).tolist()]

    out: dict[str, Column] = {
        "id": lambda first, count: [str(number) for number in range(first, first + count)],
        "first_name": of(GIVEN), "last_name": of(FAMILY), "city": of(CITIES), "zip": numbers("%05d", 10_000, 99_999), "phone": numbers("+1212%d", 2_000_000, 9_999_999),
        "email": lambda first, count: [f"user{number}@mail{number % 97}.example.com" for number in range(first, first + count)],
        "last_login": lambda _, count: [f"2019-12-{day:02}T10:{day:02}:00Z" for day in dice.integers(1, 29, count).tolist()],
    }  # fmt: skip
    out |= {f"extra_{number}": rare(share) for number, share in enumerate(SHARES)}
    out |= {f"num_{number}": numbers("%d", 0, 10**6) for number in range(50)}
    out |= {f"code_{number}": numbers("%012x", 0, 2**48) for number in range(20)}
    return out | {f"note_{number}": text(", ", '"') if quoted or not number else text(" ", "") for number in range(12)}


def rows(count: int, *, quoted: bool) -> Iterator[str]:
    """The file's lines in blocks, the same ones each time."""
    made = columns(np.random.default_rng(7), quoted=quoted)
    yield ",".join(made) + "\n"
    for first in range(0, count, STEP):
        values = [make(first, min(STEP, count - first)) for make in made.values()]
        yield "".join(",".join(row) + "\n" for row in zip(*values, strict=True))


def query(path: str, sql: str) -> dict[str, Any]:
    """What DuckDB answers."""
    import duckdb

    row = duckdb.connect().execute(sql, [path]).fetchone()
    return {"answer": str(row[0]) if row else None}


def ours(path: str) -> dict[str, Any]:
    """What ``inspect`` takes by stage."""
    import breach_impact as bi
    from breach_impact import clock

    clock.enable()
    plan = bi.inspect(path, progress=False)
    return {"columns": len(plan.tables[0].columns), "stages": {name: round(seconds, 2) for name, seconds in clock.read().items()}}


def shown(name: str, runs: list[Run], base: float | None) -> float:
    """Print a row; gives its CPU seconds."""
    found = summary(runs)
    ratio = f"{found.cpu / base:6.1f}" if base else " " * 6
    print(f"{name:14} wall {found.wall:6.2f} s  CPU {found.cpu:6.2f} s  peak {found.peak / 1e6:6.0f} MB  times count(*) by CPU {ratio}  {found.failure or json.dumps(found.answer)}")
    return found.cpu


def main() -> int:
    """The command line."""
    if len(sys.argv) == 4 and sys.argv[1] == "--job":
        print(json.dumps(ours(sys.argv[3]) if sys.argv[2] == "inspect" else query(sys.argv[3], QUERIES[sys.argv[2]])))
        return 0
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("build/bench"), help="folder of the file")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--quoted", action="store_true", help="texts in quotes, with delimiters in them")
    said = parser.parse_args()
    path: Path = said.out / f"wide-{said.rows}{'-quoted' * said.quoted}.csv"
    if not path.exists():
        said.out.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as file:
            file.writelines(rows(said.rows, quoted=said.quoted))
    warm(path)
    print(json.dumps({**machine(), "bytes": path.stat().st_size}))
    done: dict[str, list[Run]] = {name: [] for name in (*QUERIES, "inspect")}
    for _ in range(said.repeat):
        for name, runs in done.items():
            runs.append(run([sys.executable, __file__, "--job", name, str(path.resolve())]))
    base = shown("DuckDB count(*)", done["count"], None)
    shown("DuckDB hash", done["hash"], base)
    shown("inspect", done["inspect"], base)
    return 0


if __name__ == "__main__":
    sys.exit(main())
