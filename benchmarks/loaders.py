"""Every text and document format on one core: MB a second from the file to columns of text, beside the tools that are common for it; and memory on a long stream.

    python benchmarks/loaders.py [--size 100MB] [--only NAME] [--repeat 3] [--out build/bench/loaders] [--stream 5GB] [--json FILE]

The data is invented and made when it is not there. Ours is all frames (loader), and the same with the first reading that hashes and recognises the file; a tool is called as its users call it. Each run is a process of its
own on one core, by turns; MB for each second of CPU, medians. A tool that is not installed is left out: pip install orjson polars pandas pymongo sqlglot vobject ldif3. sqlglot gets the first 2 MB.
"""

from __future__ import annotations

import argparse
import json
import sys
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any

import loader_data
from measure import Run, run
from rich.console import Console
from rich.table import Table

HERE = Path(__file__).resolve().parent
FEW = 2_000_000
"""Bytes that slow tools get."""
PEERS = {
    "ndjson": ("duckdb_json", "orjson_lines"), "elasticdump": ("duckdb_json", "orjson_lines"), "csv, plain": ("pyarrow_csv", "duckdb_csv", "polars_csv", "python_csv"),
    "csv, quoted": ("pyarrow_csv", "duckdb_csv", "polars_csv", "python_csv"), "csv, tab": ("pyarrow_csv", "duckdb_csv", "polars_csv", "python_csv"), "fixed width": ("pandas_fwf",),
    "combo list": ("split",), "SQL, extended inserts": ("sqlglot_dump", "sqlite_script"), "SQL, a tuple a line": ("sqlglot_dump", "sqlite_script"),
    "mysqldump --xml": ("etree",), "XML, elements": ("etree",), "XML, attributes": ("etree",), "mongoexport": ("json_util",), "BSON": ("pymongo_bson",), "access log": ("python_re",), "IIS log": ("python_re",), "syslog": ("python_re",),
    "vCard": ("vobject_cards",), "mbox": ("python_mailbox",), "LDIF": ("ldif3_parser",),
}  # fmt: skip
NEEDS = {"orjson_lines": "orjson", "polars_csv": "polars", "pandas_fwf": "pandas", "sqlglot_dump": "sqlglot", "json_util": "bson", "pymongo_bson": "bson", "vobject_cards": "vobject", "ldif3_parser": "ldif3"}
UNITS = {"KB": 10**3, "MB": 10**6, "GB": 10**9}


def size_of(text: str) -> int:
    """``100MB`` in bytes."""
    return int(float(text[:-2]) * UNITS[text[-2:].upper()])


def job(name: str, form: str, what: str, limit: float = 900) -> Run:
    """One run of a job."""
    return run([sys.executable, str(HERE / "loader_job.py"), name, form, what], limit)


def measured(form: str, path: Path, few: Path, repeat: int) -> dict[str, Any]:
    """Our loader and its peers on a file, by turns."""
    peers = [peer for peer in PEERS.get(form, ()) if peer not in NEEDS or find_spec(NEEDS[peer])]
    rates: dict[str, list[float]] = {}
    out: dict[str, Any] = {"bytes": path.stat().st_size, "peers": {}}
    for _ in range(repeat):
        for name in ("ours", *peers):
            file = few if name in ("sqlglot_dump", "vobject_cards") else path
            done = job(name, form, str(file))
            if done.failure is not None:
                out["peers" if name != "ours" else "failure"] = {name: done.failure} if name != "ours" else done.failure
                continue
            size = file.stat().st_size / 1e6
            rates.setdefault(name, []).append(size / done.answer["seconds"])
            if name == "ours":
                rates.setdefault("loader", []).append(size / (done.answer["seconds"] - done.answer["open"]))
                out |= {"records": done.answer["records"], "peak": done.peak}
    for name, found in rates.items():
        if name in ("ours", "loader"):
            out["rate" if name == "loader" else "whole"] = median(found)
        else:
            out["peers"][name] = median(found)
    return out


def show(results: dict[str, Any], console: Console) -> None:
    """The table."""
    table = Table("format", "MB", "records", "loader, MB/s", "with open, MB/s", "peak MB", "fastest common tool, MB/s", "times")
    for form, found in results.items():
        if "rate" not in found:
            table.add_row(form, "", "", found.get("failure", ""), "", "", "", "")
            continue
        peers = {name: rate for name, rate in found["peers"].items() if isinstance(rate, float)}
        best = max(peers, key=lambda name: peers[name], default=None)
        said, times = ("", "") if best is None else (f"{best} {peers[best]:,.1f}", f"{found['rate'] / peers[best]:.1f}")
        table.add_row(form, f"{found['bytes'] / 1e6:,.0f}", f"{found['records']:,}", f"{found['rate']:,.0f}", f"{found.get('whole', 0):,.0f}", f"{found['peak'] / 1e6:,.0f}", said, times)
    console.print(table)


def main() -> None:
    """Measure what the arguments say."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--size", default="100MB")
    parser.add_argument("--only", action="append", choices=sorted(loader_data.FORMS))
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--out", type=Path, default=HERE.parent / "build/bench/loaders")
    parser.add_argument("--stream", metavar="SIZE", help="read a generated stream of this size instead, and say the peak of memory")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    console, results = Console(width=160), dict[str, Any]()
    for form in options.only or loader_data.FORMS:
        if options.stream:
            done = job("stream", form, str(size_of(options.stream)), 3600)
            results[form] = {"failure": done.failure} if done.failure else {
                "bytes": size_of(options.stream), "records": done.answer["records"], "peak": done.peak, "rate": size_of(options.stream) / done.answer["seconds"] / 1e6, "peers": {},
            }  # fmt: skip
        else:
            name = "".join(char if char.isalnum() else "_" for char in form)
            path, few = (options.out / f"{name}{part}.{loader_data.FORMS[form].ending}" for part in ("", "_few"))
            for file, size in ((path, size_of(options.size)), (few, FEW)):
                if not file.exists() or abs(file.stat().st_size - size) > size:
                    loader_data.write(loader_data.FORMS[form], size, file)
            results[form] = measured(form, path, few, options.repeat)
        show({form: results[form]}, console)
    show(results, console)
    if options.json is not None:
        options.json.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
