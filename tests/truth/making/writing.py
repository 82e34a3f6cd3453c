"""How values are spelt, and the files of a dump."""

from __future__ import annotations

import csv
import gzip
import io
import json
import shutil
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from .books import Json


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    """A moment in UTC."""
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


def iso(moment: datetime) -> str:
    """`2019-12-04T08:30:01Z`."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def spaced(moment: datetime) -> str:
    """`2019-12-04 08:30:01`."""
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def millis(moment: datetime) -> int:
    """Milliseconds since 1970."""
    return int(moment.timestamp()) * 1000


def compact(value: object) -> str:
    """JSON on one line, without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def lines(values: Iterable[object]) -> str:
    """One JSON value a line."""
    return "".join(compact(v) + "\n" for v in values)


def table(header: Sequence[str], rows: Iterable[Sequence[object]], delimiter: str = ",") -> str:
    """Delimited text with a header."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


class Case:
    """One folder: dump, truth, notes and options; it is made anew."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.rmtree(self.root, ignore_errors=True)
        (self.root / "dump").mkdir(parents=True)

    def write(self, name: str, text: str, *, bom: bool = False) -> None:
        """Write a file of the dump.

        Args:
            name: its path in the dump; one that ends in `.gz` is compressed.
            text: what it holds.
            bom: begin with a byte order mark.
        """
        path = self.root / "dump" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        raw = (b"\xef\xbb\xbf" if bom else b"") + text.encode()
        path.write_bytes(gzip.compress(raw, mtime=0) if name.endswith(".gz") else raw)

    def parquet(self, name: str, columns: dict[str, pa.Array]) -> None:
        """Write a Parquet file of the dump."""
        pq.write_table(pa.table(columns), self.root / "dump" / name)

    def finish(self, truth: Json, notes: str, options: Json | None = None) -> None:
        """Write what stands beside the dump.

        Args:
            truth: the expected part of the statistics.
            notes: which sentence each figure follows from.
            options: how the dump is to be assessed.
        """
        self._save("truth.json", truth)
        if options is not None:
            self._save("options.json", options)
        body = "\n".join(line.strip() for line in notes.strip().splitlines())
        (self.root / "NOTES.md").write_text(f"# {self.root.name}\n\n{body}\n", encoding="utf-8")

    def _save(self, name: str, value: Json) -> None:
        (self.root / name).write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
