"""A table of a million people with tokens of 25 issuers: every figure of the tally, and what the tokens cost.

    python benchmarks/token_table.py [--rows 1000000] [--formats ndjson csv] [--pairs 3] [--data build/bench] [--json FILE]

The table holds documented shapes of random characters in 17 columns; tokens that stand in several records, in several spellings and with several
people; ends on both sides of the exposure's edges, said by a JWT, by the row, or by time of issue and documented lifetime; revoked ones; and
what is none: null-like, masked, cut short, publishable. The plan is counted while it is planted, by the rules of docs/counting.md. The same
table without those columns, and with one column that holds the first token of each row, are assessed in turn with it; ratios are of medians. Exits with 1 if a figure of the contract is not as planted.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from measure import machine, run, summary, warm
from tokentable.differences import differences, more_differences
from tokentable.table import write

ROWS = 1_000_000
WINDOW = ("2019-12-04", "2019-12-26")
AIM = 2.0
TITLES = {"all": "with all their columns", "one": "with one column of them", "none": "without"}


def statistics_of(path: Path, window: bool) -> dict[str, Any]:
    """Assess a file as a user does, in this process."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from breach_impact.assessment import assess

    return assess(str(path), exposure=WINDOW if window else None, progress=False).statistics


def job(path: Path, window: bool) -> list[str]:
    """The command that does so in a process of its own."""
    return [sys.executable, str(Path(__file__).resolve()), "--job", str(path), *(["--window"] if window else [])]


def measured(paths: dict[str, Path], plan: dict[str, Any], pairs: int) -> dict[str, Any]:
    """Assess the tables in turn, then the one with all tokens without an exposure's days."""
    for path in paths.values():
        warm(path)
    runs = [{name: run(job(path.resolve(), window=True)) for name, path in paths.items()} for _ in range(pairs)]
    took = {name: summary([each[name] for each in runs]) for name in paths}
    out: dict[str, Any] = {"bytes": {name: path.stat().st_size for name, path in paths.items()}}
    failures = [each.failure for each in took.values() if each.failure]
    if failures:
        return out | {"differences": [f"failed: {failures[0]}"]}
    for name, each in took.items():
        out[name] = {"wall": each.wall, "fastest": each.fastest, "slowest": each.slowest, "cpu": each.cpu, "peak": each.peak}
        out[name] |= {"ratio": each.wall / took["none"].wall, "cpu_ratio": each.cpu / took["none"].cpu}
    out["differences"] = differences(plan, took["all"].answer, "with_start")
    out["more_differences"] = more_differences(plan, took["all"].answer)
    undated = run(job(paths["all"].resolve(), window=False))
    out["differences_without_start"] = [undated.failure] if undated.failure else differences(plan, undated.answer, "without_start")
    return out


def show(form: str, rows: int, plan: dict[str, Any], out: dict[str, Any]) -> None:
    """What a person reads."""
    tallied = plan["with_start"]["tokens"]
    issuers = {name.partition("/")[0] for name in tallied}
    print(f"{form}: {rows:,} rows; {sum(row['tokens'] for row in tallied.values()):,} tokens of {len(issuers)} issuers in {len(tallied)} rows of the tally")
    for name, title in TITLES.items():
        if name in out:
            each = out[name]
            print(f"  {title:24} {out['bytes'][name] / 1e6:6,.0f} MB {each['wall']:6.1f} s ({each['fastest']:.1f} to {each['slowest']:.1f}), {each['cpu']:.1f} CPU s, peak {each['peak'] / 1e6:,.0f} MB;"
                  f" {each['ratio']:.2f} times of wall, {each['cpu_ratio']:.2f} of CPU; the aim is {AIM:g}")  # fmt: skip
    for title, key in (("as planted, with the exposure's days", "differences"), ("keys beside the contract's", "more_differences"), ("as planted, without them", "differences_without_start")):
        lines = out.get(key, [])
        print(f"  {title}: {len(lines)} differences")
        for line in lines:
            print(f"    {line}")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=ROWS, help="of the table (default 1,000,000)")
    parser.add_argument("--formats", nargs="*", choices=("ndjson", "csv"), default=["ndjson", "csv"])
    parser.add_argument("--pairs", type=int, default=3, help="runs of each table (default 3)")
    parser.add_argument("--data", type=Path, default=Path("build/bench"), help="folder of the tables (default build/bench)")
    parser.add_argument("--json", type=Path, help="write all numbers to a file")
    parser.add_argument("--job", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--window", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.job:
        print(json.dumps(statistics_of(options.job, options.window)))
        return 0
    results: dict[str, Any] = {"machine": machine(), "rows": options.rows}
    for form in options.formats:
        paths, plan = write(options.data, options.rows, form)
        results[form] = measured(paths, plan, options.pairs)
        show(form, options.rows, plan, results[form])
    if options.json:
        options.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    return 1 if any(results[form]["differences"] or results[form].get("differences_without_start") for form in options.formats) else 0


if __name__ == "__main__":
    sys.exit(main())
