"""The whole assessment against one DuckDB query on the same file: seconds, CPU, peak memory, and where the time goes.

    python benchmarks/run.py [--out build/bench] [--full] [--repeat 3] [--budget SECONDS] [--stages] [--rejects] [--json FILE]

Both run in turn, each in a fresh process with everything it imports, on files in the page cache; the table gives medians. The
query (``count(DISTINCT lower(email))``, or of the user id of events) answers one question out of all, so the ratio says what all
the others cost. Files are made when they are not there. Compare ratios and CPU seconds between machines, never wall seconds.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from statistics import median
from time import monotonic
from typing import Any, NamedTuple

import make_data
from measure import Run, Summary, machine, run, summary, warm
from rich.console import Console
from rich.table import Table

HERE = Path(__file__).resolve().parent
SMALL = (("users", 240_000), ("events", 2_000_000))
FULL = (*SMALL, ("users", 2_400_000), ("events", 20_000_000))
REJECTS_LINES = 1_000_000
REJECTS_BAD = 1000
REJECTS_AIM = 1.5
WIDTH = 150


def job(kind: str, path: Path) -> Run:
    """Run one job on a file."""
    return run([sys.executable, str(HERE / "job.py"), kind, str(path.resolve())])


class Rounds(NamedTuple):
    """How often to run: so many rounds, fewer if the next one would not fit into the seconds of a file; one in any case."""

    repeat: int
    budget: float


def in_turn(first: tuple[str, Path], second: tuple[str, Path], rounds: Rounds) -> tuple[list[Run], list[Run]]:
    """Two jobs alternating; every other round the other way round, so that a drift of the machine hits both."""
    ones: list[Run] = []
    others: list[Run] = []
    started = monotonic()
    for number in range(rounds.repeat):
        if number and (monotonic() - started) * (number + 1) / number > rounds.budget:
            break
        for which in (0, 1) if number % 2 == 0 else (1, 0):
            (ones, others)[which].append(job(*(first, second)[which]))
    return ones, others


def wrong(kind: str, answer: dict[str, Any], truth: dict[str, Any]) -> list[str]:
    """Names of the answers that are not what was planted."""
    if kind == "events":
        expected = {"affected": truth["distinct_user_ids"], "read": truth["rows"]}
        return [name for name, number in expected.items() if answer[name] != number]
    types = answer["data_types"]
    expected = {
        "affected": (answer["affected"], truth["people"]),
        "secondary": (answer["secondary"], truth["shared_with_distinct"] - truth["shared_with_also_users"]),
        "read": (answer["read"], truth["rows"]),
        "alexa": (types.get("voice_assistant_token"), truth["alexa_people"]),
        "body": (types.get("body_height"), truth["body"]),
        "new_york": (answer["zones"].get("America/New_York"), truth["zones_of_people"]["America/New_York"]),
    }
    return [name for name, (found, number) in expected.items() if found != number]


def compare(kind: str, total: int, out: Path, rounds: Rounds) -> dict[str, Any]:
    """The query and the assessment on one file."""
    path = make_data.make(out, kind, total)
    truth = json.loads((out / "truth.json").read_text(encoding="utf-8"))[path.name]
    warm(path)
    queries, ours = in_turn((kind, path), ("assess", path), rounds)
    one, other = summary(queries), summary(ours)
    failure = one.failure or other.failure
    return {
        "file": path.name,
        "rows": total,
        "bytes": truth["bytes"],
        "query": one._asdict(),
        "assess": other._asdict(),
        "ratio_wall": other.wall / one.wall,
        "ratio_cpu": other.cpu / one.cpu,
        "failure": failure,
        "wrong": [] if failure else wrong(kind, other.answer, truth),
        "stages": {} if failure else stages(ours),
    }


def stages(runs: list[Run]) -> dict[str, float]:
    """Median seconds of each stage, and what no stage covers: the interpreter, imports, the rest."""
    parts = [{"import": each.answer["import"], **each.answer["stages"]} for each in runs]
    for part, each in zip(parts, runs, strict=True):
        part["other"] = max(0.0, each.wall - sum(part.values()))
    return {name: median(part.get(name, 0.0) for part in parts) for name in dict.fromkeys(n for p in parts for n in p)}


def rejects(out: Path, rounds: Rounds, total: int = REJECTS_LINES) -> dict[str, Any]:
    """A million lines of which a thousand cannot be read, against the same lines whole."""
    whole = make_data.make(out, "events", total)
    spoilt = make_data.spoil(whole, REJECTS_BAD)
    for path in (whole, spoilt):
        warm(path)
    good, bad = in_turn(("assess", whole), ("assess", spoilt), rounds)
    one, other = summary(good), summary(bad)
    failure = one.failure or other.failure
    counted = {} if failure else {name: other.answer[name] for name in ("read", "rejected")}
    return {
        "lines": total,
        "whole": one._asdict(),
        "spoilt": other._asdict(),
        "ratio_wall": other.wall / one.wall,
        "ratio_cpu": other.cpu / one.cpu,
        "failure": failure,
        **counted,
    }


def row(table: Table, name: str, label: str, each: Summary, *more: str) -> None:
    """One job's line."""
    spread = f" ({each.fastest:.2f}-{each.slowest:.2f})" if each.runs > 1 else ""
    table.add_row(name, label, f"{each.wall:.2f}{spread}", f"{each.cpu:.2f}", f"{each.peak / 1e6:,.0f}", *more)


def table_of(*more: str) -> Table:
    """An empty table of jobs."""
    table = Table(box=None, pad_edge=False)
    for name, justify in (("file", "left"), ("job", "left")):
        table.add_column(name, justify=justify)  # pyright: ignore[reportArgumentType]
    for name in ("wall s (min-max)", "CPU s", "peak MB", *more):
        table.add_column(name, justify="right")
    return table


def show(console: Console, results: list[dict[str, Any]], with_stages: bool) -> None:
    """The tables."""
    console.print("One query and the whole assessment")
    table = table_of("x wall", "x CPU", "MB/s", "answer")
    for found in results:
        size = f"{found['file']} {found['bytes'] / 1e6:,.0f} MB"
        query, ours = (Summary(**found[name]) for name in ("query", "assess"))
        row(table, size, "DuckDB, one query", query, "1", "1", f"{found['bytes'] / 1e6 / query.wall:,.0f}", "")
        verdict = (
            "failed"
            if found["failure"]
            else "differs: " + ", ".join(found["wrong"])
            if found["wrong"]
            else "as planted"
        )
        speed = f"{found['bytes'] / 1e6 / ours.wall:,.0f}"
        row(table, "", "assess", ours, f"{found['ratio_wall']:.1f}", f"{found['ratio_cpu']:.1f}", speed, verdict)
    console.print(table)
    for found in results:
        if found["failure"]:
            console.print(f"{found['file']}: {found['failure']}")
    if with_stages:
        console.print("\nSeconds by stage, median (share of the wall)")
        console.print(stage_table(results))


def stage_table(results: list[dict[str, Any]]) -> Table:
    """Seconds and shares by stage."""
    table = Table(box=None, pad_edge=False)
    table.add_column("stage")
    for found in results:
        table.add_column(found["file"], justify="right")
    for name in dict.fromkeys(name for found in results for name in found["stages"]):
        cells = [(found["stages"].get(name, 0.0), found["assess"]["wall"]) for found in results]
        table.add_row(name, *(f"{seconds:.2f} ({seconds / wall:.0%})" for seconds, wall in cells))
    return table


def show_rejects(console: Console, found: dict[str, Any]) -> None:
    """The table of the spoilt lines."""
    table = table_of("x wall", "x CPU")
    row(table, f"{found['lines']:,} lines", "assess", Summary(**found["whole"]), "1", "1")
    name = f"the same, {found.get('rejected', 0):,} rejected"
    row(table, name, "assess", Summary(**found["spoilt"]), f"{found['ratio_wall']:.2f}", f"{found['ratio_cpu']:.2f}")
    console.print("\nUnreadable lines")
    console.print(table)
    console.print(found["failure"] or f"the aim is less than {REJECTS_AIM} times the wall")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--out", type=Path, default=Path("build/bench"), help="folder of the files (default build/bench)"
    )
    parser.add_argument("--full", action="store_true", help="also 2.4 million users and 20 million events (4.4 GB)")
    parser.add_argument("--only", choices=["users", "events"], help="only files of this kind")
    parser.add_argument("--largest", action="store_true", help="only the largest file of each kind")
    parser.add_argument("--repeat", type=int, default=3, help="rounds (default 3)")
    parser.add_argument(
        "--budget", type=float, default=1e9, help="seconds for each file; fewer rounds if they do not suffice"
    )
    parser.add_argument("--stages", action="store_true", help="print the seconds of each stage")
    parser.add_argument("--rejects", action="store_true", help="also a million lines with a thousand bad ones")
    parser.add_argument("--no-files", action="store_true", help="nothing but what --rejects asks for")
    parser.add_argument("--json", type=Path, help="write all numbers to a file")
    options = parser.parse_args()
    console = Console(markup=False) if sys.stdout.isatty() else Console(width=WIDTH, color_system=None, markup=False)
    rounds = Rounds(options.repeat, options.budget)
    cases = [case for case in (FULL if options.full else SMALL) if options.only in (None, case[0])]
    cases = cases[-2:] if options.largest and options.only is None else cases[-1:] if options.largest else cases
    found: dict[str, Any] = {"machine": machine(), "repeat": options.repeat, "files": []}
    for kind, total in () if options.no_files else cases:
        found["files"].append(compare(kind, total, options.out, rounds))
    if found["files"]:
        show(console, found["files"], options.stages)
    if options.rejects:
        found["rejects"] = rejects(options.out, rounds)
        show_rejects(console, found["rejects"])
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    bad = [each for each in (*found["files"], *([found["rejects"]] if options.rejects else [])) if each["failure"]]
    return 1 if bad or any(each.get("wrong") for each in found["files"]) else 0


if __name__ == "__main__":
    sys.exit(main())
