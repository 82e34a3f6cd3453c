"""The assessment of thousands of small files against one DuckDB query over the same files, and against the same records in one file.

    python benchmarks/many_files.py [--out build/bench] [--files 2000] [--repeat 3]

Two folders: a JSON document a file, and 20 rows of CSV a file. The query is ``count(DISTINCT lower(email))``. Jobs run in turn, each in a fresh process,
the files in the page cache. Compare ratios and CPU seconds between machines, never wall seconds.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from measure import Run, machine, run, summary

ROWS = 20
READERS = {"json": "read_json('{}/*.json')", "csv": "read_csv('{}/*.csv', all_varchar = true)"}


def make(out: Path, files: int) -> dict[str, tuple[Path, Path]]:
    """Kind -> (folder of the files, folder of one file with the same records); made when they are not there."""
    made: dict[str, tuple[Path, Path]] = {}
    for kind in READERS:
        apart, whole = out / f"many-{kind}-{files}" / "users", out / f"many-{kind}-{files}-one" / "users"
        made[kind] = apart, whole
        if whole.exists():
            continue
        apart.mkdir(parents=True, exist_ok=True)
        whole.mkdir(parents=True)
        texts = [_text(kind, number) for number in range(files)]
        for number, text in enumerate(texts):
            (apart / f"{number}.{kind}").write_text(text)
        head = "id,email,name,city\n" if kind == "csv" else ""
        (whole / f"users.{kind}").write_text(head + "".join(text.removeprefix(head) for text in texts))
    return made


def _text(kind: str, number: int) -> str:
    if kind == "json":
        return json.dumps({"id": number, "email": f"u{number}@example.com", "name": f"Ann Lee{number}", "phone": f"+4420718387{number % 100:02}", "tz": "America/New_York"}) + "\n"
    rows = (f"{number * ROWS + k},u{number}_{k}@example.com,Ann Lee,Berlin\n" for k in range(ROWS))
    return "id,email,name,city\n" + "".join(rows)


def query(kind: str, folder: str) -> dict[str, Any]:
    """What DuckDB answers."""
    import duckdb

    row = duckdb.connect().execute(f"SELECT count(DISTINCT lower(email)) FROM {READERS[kind].format(folder)}").fetchone()
    return {"answer": row[0] if row else None}


def ours(folder: str) -> dict[str, Any]:
    """How many people ``assess`` counts."""
    import breach_impact as bi

    return {"answer": int(bi.assess(folder, progress=False).affected)}


def main() -> int:
    """The command line."""
    if len(sys.argv) == 5 and sys.argv[1] == "--job":
        print(json.dumps(query(sys.argv[3], sys.argv[4]) if sys.argv[2] == "query" else ours(sys.argv[4])))
        return 0
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("build/bench"), help="folder of the files")
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--repeat", type=int, default=3)
    said = parser.parse_args()
    print(json.dumps(machine()))
    for kind, folders in make(said.out, said.files).items():
        jobs = {f"query, {said.files:,} files": ("query", folders[0]), f"assess, {said.files:,} files": ("assess", folders[0]), "assess, one file": ("assess", folders[1])}
        done: dict[str, list[Run]] = {name: [] for name in jobs}
        for _ in range(said.repeat):
            for name, (job, folder) in jobs.items():
                done[name].append(run([sys.executable, __file__, "--job", job, kind, str(folder.resolve())]))
        for name, runs in done.items():
            found = summary(runs)
            print(f"{kind:5} {name:22} wall {found.wall:6.2f} s  CPU {found.cpu:6.2f} s  peak {found.peak / 1e6:6.0f} MB  {found.failure or json.dumps(found.answer)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
