"""How often columns are classified rightly: right, false alarms, calibration and confusion on labelled tables.

    python benchmarks/accuracy.py [--labels FOLDER ...] [--headers real blind shuffled] [--misses] [--confusion] [--check | --update] [--json FILE]

The tables are those of the project's own tests (tests/columns) and, where it lies beside the checkout, the collection of other projects'
(../shared/data/columns). Headers: as they are; ``blind``: c1 to cn (CSV only); ``shuffled``: each at another column of its file (CSV only), so that what
is right can only come from values. ``--check`` compares with benchmarks/accuracy_baseline.json and fails if a figure has become worse.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from columns.labels import blind, paths, read_labels, renamed, shuffled
from columns.ours import classify, verdict_of
from columns.score import Score, worse
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[1]
BASELINE = ROOT / "benchmarks" / "accuracy_baseline.json"
FOLDERS = {"own": ROOT / "tests" / "columns", "shared": ROOT / "../shared/data/columns"}
HEADERS = {"blind": blind, "shuffled": shuffled}


def score(folder: Path, headers: str) -> Score:
    """Classify the labelled tables of a folder.

    Args:
        folder: holds ``labels.csv`` and the tables.
        headers: ``real``, ``blind`` or ``shuffled``; under the last two only CSV files are asked.

    Returns:
        the score.
    """
    out = Score()
    for path, labels in paths(read_labels(folder), folder):
        back: dict[str, str] = {}
        with tempfile.TemporaryDirectory(prefix="columns-") as place:
            if headers != "real":
                copy = renamed(path, HEADERS[headers], Path(place))
                if copy is None:
                    continue
                path, back = copy
            found = {back.get(name, name): verdict for name, verdict in classify(path).items()}
        for label in labels:
            out.add(label, verdict_of(found, label))
    return out


def show(console: Console, results: dict[str, Score]) -> None:
    """One line a run, then the calibration of all of them."""
    table = Table(box=None, pad_edge=False)
    table.add_column("tables, headers", no_wrap=True)
    for name in ("right", "of personal", "share", "false alarms", "of none", "share", "role right", "right at confidence 0.9+", "0.8+", "0.7+", "0.5+"):
        table.add_column(name, justify="right")
    for name, found in results.items():
        bands = [found.bands.get(low, (0, 0)) for low in (0.9, 0.8, 0.7, 0.5)]
        table.add_row(
            name, str(found.right), str(found.personal), f"{found.share_right:.1%}", str(found.alarms), str(found.none), f"{found.share_alarms:.1%}",
            f"{found.roles[1]}/{found.roles[0]}" if found.roles[0] else "-", *(f"{good}/{seen}" if seen else "-" for seen, good in bands),
        )  # fmt: skip
    console.print(table)


def compare(results: dict[str, Score]) -> list[str]:
    """In what the results are worse than the committed baseline; runs that it does not know are no fault."""
    before: dict[str, dict[str, int]] = json.loads(BASELINE.read_text(encoding="utf-8"))
    return [f"{name}: {fault}" for name, found in results.items() if name in before for fault in worse(found.counts(), before[name])]


def update(results: dict[str, Score]) -> None:
    """Write the baseline anew; runs that were not made now stay."""
    before: dict[str, Any] = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    merged = before | {name: found.counts() for name, found in results.items()}
    BASELINE.write_text(json.dumps(dict(sorted(merged.items())), indent=2) + "\n", encoding="utf-8")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labels", nargs="*", type=Path, help="other folders of labelled tables")
    parser.add_argument("--headers", nargs="*", choices=["real", *HEADERS], default=["real", *HEADERS])
    parser.add_argument("--misses", action="store_true", help="print each wrong verdict")
    parser.add_argument("--confusion", action="store_true", help="print what is taken for what")
    parser.add_argument("--check", action="store_true", help="fail if a figure is worse than in the baseline")
    parser.add_argument("--update", action="store_true", help="write the baseline anew")
    parser.add_argument("--json", type=Path, help="write the figures to a file")
    options = parser.parse_args()
    folders = {folder.name: folder for folder in options.labels} if options.labels else {name: folder for name, folder in FOLDERS.items() if folder.exists()}
    results = {f"{name}, {headers}": score(folder, headers) for name, folder in folders.items() for headers in options.headers}
    console = Console(markup=False, highlight=False) if sys.stdout.isatty() else Console(width=170, color_system=None, markup=False)
    for name, found in results.items() if options.misses else ():
        console.print(f"{name}:", *(f"  {file}: {column}: {label} -> {got}" for file, column, label, got in found.misses), sep="\n")
    for name, found in results.items() if options.confusion else ():
        console.print(f"{name}:", *(f"  {count:3} {label} -> {got}" for (label, got), count in found.confusion.most_common()), sep="\n")
    show(console, results)
    if options.json:
        options.json.write_text(json.dumps({name: found.counts() for name, found in results.items()}, indent=2) + "\n", encoding="utf-8")
    if options.update:
        update(results)
    faults = compare(results) if options.check else []
    for fault in faults:
        print(f"worse than the baseline: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
