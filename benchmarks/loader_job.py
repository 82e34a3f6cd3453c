"""One reading in a process of its own, on one core; prints JSON: records and CPU seconds.

    python benchmarks/loader_job.py {ours,stream,PEER} FORM FILE_OR_BYTES

``ours`` reads a file with our loader, ``stream`` a generated stream of so many bytes, and every other name is a function of this file: the tool that is common for
the format, as its users call it.
"""

from __future__ import annotations

import json
import os
import re
import sys
from importlib import import_module
from pathlib import Path
from time import process_time

HERE = Path(__file__).resolve().parent
SPENT: dict[str, float] = {}
"""Seconds of parts."""
sys.path[:0] = [str(HERE.parent), str(HERE)]


def ours(form: str, path: str) -> int:
    """Records that our loader makes of a file, its first reading (hash, recognition, encoding) included."""
    from breach_impact.dump import open as open_dump
    from breach_impact.framing import Tally

    started = process_time()
    source = open_dump(path).sources[0]
    SPENT["open"] = process_time() - started
    tally = Tally()
    rows = sum(frame.rows.num_rows for frame in source.frames(tally))
    if tally.rejected or not rows:
        raise SystemExit(f"{form}: {rows} rows, {tally.rejected} rejected, read as {source.format}: {dict(tally.reasons)}")
    return rows


def stream(form: str, size: str) -> int:
    """Records that our loader makes of a stream."""
    import loader_data

    from breach_impact.framing import Tally
    from breach_impact.registry import loaders

    data = loader_data.Repeated(loader_data.FORMS[form], int(size))
    loader = next(loader for loader in loaders() if loader.name == loader_data.FORMS[form].loader)
    tally = Tally()
    rows = sum(frame.rows.num_rows for frame in loader.frames(data, tally, block_size=16 << 20))
    if rows != data.records:
        raise SystemExit(f"{form}: {rows} rows of {data.records}: {dict(tally.reasons)}")
    return rows


def duckdb_json(form: str, path: str) -> int:
    """DuckDB's reader of JSON lines, one VARCHAR a line."""
    import duckdb

    row = duckdb.execute("SELECT count(*), sum(length(json)) FROM read_ndjson_objects(?)", [path]).fetchone()
    return row[0] if row else 0


def orjson_lines(form: str, path: str) -> int:
    """orjson, line by line."""
    import orjson

    with open(path, "rb") as file:
        return sum(1 for line in file if orjson.loads(line))


def pyarrow_csv(form: str, path: str) -> int:
    """Pyarrow's CSV reader, every column text."""
    import pyarrow as pa
    from pyarrow import csv

    mark = "\t" if form.endswith(("tab", "COPY", "--tab")) else ","
    with open(path, "rb") as file:
        width = file.readline().count(mark.encode()) + 1
    names = [f"c{i}" for i in range(width)]
    reader = csv.open_csv(
        path, csv.ReadOptions(column_names=names, use_threads=False, block_size=16 << 20), csv.ParseOptions(delimiter=mark, newlines_in_values=True),
        csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string())),
    )  # fmt: skip
    return sum(batch.num_rows for batch in reader) - (form.startswith("csv"))


def duckdb_csv(form: str, path: str) -> int:
    """DuckDB's CSV reader, every column text, its own dialect."""
    import duckdb

    row = duckdb.execute("SELECT count(*) FROM (SELECT * FROM read_csv(?, all_varchar = true) ORDER BY ALL LIMIT 1)", [path]).fetchone()
    return row[0] if row else 0


def polars_csv(form: str, path: str) -> int:
    """polars, every column text."""
    import polars as pl

    return pl.read_csv(path, infer_schema=False, separator="\t" if form.endswith("tab") else ",").height


def python_csv(form: str, path: str) -> int:
    """Python's csv module."""
    import csv

    with open(path, encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file, delimiter="\t" if form.endswith("tab") else ",")) - 1


def pandas_fwf(form: str, path: str) -> int:
    """Pandas' reader of fixed widths."""
    import pandas as pd

    return len(pd.read_fwf(path, header=None, dtype=str))


def split(form: str, path: str) -> int:
    """Python's str.partition, line by line."""
    with open(path, encoding="utf-8") as file:
        return sum(1 for line in file if line.rstrip("\n").partition(":")[2])


def sqlglot_dump(form: str, path: str) -> int:
    """sqlglot, which parses INSERTs; of COPY it finds no row."""
    sqlglot, exp = import_module("sqlglot"), import_module("sqlglot.exp")

    text = Path(path).read_text()
    return sum(len(tree.expression.expressions) for tree in sqlglot.parse(text, read="mysql") if isinstance(tree, exp.Insert))


def sqlite_script(form: str, path: str) -> int:
    """SQLite itself runs the script, in memory, once a MySQL dump's escapes are made standard: a lower bound of that way's cost."""
    import sqlite3

    con = sqlite3.connect(":memory:")
    con.executescript(re.sub(r"\) ENGINE=.*?;", ");", Path(path).read_text().replace("\\'", "''")))
    return con.execute("SELECT count(*) FROM users").fetchone()[0]


def etree(form: str, path: str) -> int:
    """Python's incremental XML parser."""
    from xml.etree import ElementTree

    count = 0
    for _, element in ElementTree.iterparse(path):
        if element.tag == "row":
            count += bool([(field.get("name"), field.text) for field in element] or dict(element.attrib))
            element.clear()
    return count


def json_util(form: str, path: str) -> int:
    """Pymongo's reader of extended JSON, line by line."""
    from bson import json_util as util

    with open(path, encoding="utf-8") as file:
        return sum(1 for line in file if util.loads(line))


def pymongo_bson(form: str, path: str) -> int:
    """Pymongo's own reader."""
    import bson

    with open(path, "rb") as file:
        return sum(1 for _ in bson.decode_file_iter(file))


def python_re(form: str, path: str) -> int:
    """One regular expression a line."""
    pattern = {
        "access log": r'(\S+) (\S+) (\S+) \[([^]]+)\] "(\S+) (\S+) (\S+)" (\d+) (\S+) "([^"]*)" "([^"]*)"', "IIS log": r"(\S+) " * 14 + r"(\S+)",
        "syslog": r"<(\d+)>1 (\S+) (\S+) (\S+) (\S+) (\S+) (\S+) (.*)",
    }[form]  # fmt: skip
    match = re.compile(pattern).match
    with open(path, encoding="utf-8") as file:
        return sum(1 for line in file if match(line))


def vobject_cards(form: str, path: str) -> int:
    """Vobject."""
    vobject = import_module("vobject")

    with open(path, encoding="utf-8") as file:
        return sum(1 for _ in vobject.readComponents(file))


def python_mailbox(form: str, path: str) -> int:
    """Python's mailbox, headers alone."""
    import mailbox

    return sum(1 for message in mailbox.mbox(path) if message["From"])


def ldif3_parser(form: str, path: str) -> int:
    """ldif3."""
    ldif3 = import_module("ldif3")

    with open(path, "rb") as file:
        return sum(1 for _ in ldif3.LDIFParser(file).parse())


def main() -> None:
    """Do the job that the arguments name."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    job, form, what = sys.argv[1:4]
    few = Path(what).with_stem(f"{Path(what).stem}_few")
    if few.exists():
        globals()[job](form, str(few))  # so that nothing is imported or set up while the clock runs
    started = process_time()
    records = globals()[job](form, what)
    print(json.dumps({"records": records, "seconds": process_time() - started, **SPENT}))


if __name__ == "__main__":
    main()
