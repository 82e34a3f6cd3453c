"""Workbooks: xlsx, xlsm, xlsb, xls and ods. Each sheet is a table, each row that holds something a record; offsets are row numbers.

A process of its own reads the workbook (:mod:`breach_impact.reading.sheets_process`), for a small file can take any memory and time.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from typing import IO, TYPE_CHECKING, Any

import numpy as np

from breach_impact.delimited.header import grouped, is_header, names_of
from breach_impact.delimited.totals import LOOKED_AT, is_total
from breach_impact.errors import InputError
from breach_impact.framing import MAX_FIELDS, About, Stream, Tally
from breach_impact.loaders._office import OLE, ZIP, kind_of_ole, kind_of_zip, refused
from breach_impact.reading.flatframe import flat_frame
from breach_impact.reading.sheets_process import DAMAGED, ENCRYPTED, LIMIT
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

MEMORY = 2 << 30
"""Bytes of address space of the process."""
SECONDS = 9
"""Of processor time, one more for each MiB of the file; three times as long is waited for the next bytes."""
LARGEST = 1 << 30
"""Bytes of a workbook."""
_PIECE = 1 << 20


class Sheets:
    """The ``sheets`` format."""

    name = "sheets"
    located = False
    about = About(
        title="Excel and OpenDocument workbooks (xlsx, xlsm, xlsb, xls, ods)",
        recognised="the names of the parts in the zip, or of the streams in the compound file",
        trouble="each sheet that holds something is a table, hidden ones too (sheet_hidden); formulas count by the value that was saved, error cells are empty; lines of text above a header are "
        "left out (sheet_preamble), and a last row of totals (sheet_footer), empty rows are no records; a sheet that cannot be read costs itself (sheet_damaged); a process with 2 GiB reads the file: over 32 million cells, "
        "a part that unpacks to over 10 MiB and 200 times its size, or too much time end it (sheet_limit), sheets before count",
        unsupported="workbooks with a password (office_encrypted): save them without; comments, headers and footers, pivot caches, charts, text boxes and embedded files are not read",
        extra="office",
        modules=("python_calamine",),
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The parts of the zip, or the streams of the compound file, are those of a workbook."""
        if head.startswith(ZIP):
            kind = kind_of_zip(head)
            return (1.0, f"a zip with the parts of {kind}") if kind in {"xlsx", "xlsb", "ods"} else (0.0, "a zip, but no workbook")
        if head.startswith(OLE):
            kind = kind_of_ole(head)
            if kind in {"xls", "encrypted"}:
                return 1.0, "a compound file with a workbook" if kind == "xls" else "a compound file with an encrypted package"
            if not kind and name.lower().endswith((".xls", ".xlt", ".xlsx")):
                return 1.0, "a compound file named as a workbook"
        return 0.0, "neither a zip nor a compound file with a workbook"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read sheet after sheet."""
        if find_spec("python_calamine") is None:
            raise InputError("workbooks are read with python-calamine: pip install 'breach-impact[office]'")
        file = _seekable(stream)
        if file is None:
            tally.incomplete("sheet_limit")
            return
        fault = _fault(file)
        if fault is not None:
            tally.incomplete(fault)
            return
        size = file.seek(0, io.SEEK_END)
        file.seek(0)
        with _reading(file, SECONDS + size // _PIECE) as answers:
            yield from _tables(answers, tally)


def _seekable(stream: Stream) -> IO[bytes] | None:
    """The file, in memory if it cannot seek; None if it is too large."""
    file: Any = stream
    if not hasattr(stream, "seek"):
        file = io.BytesIO()
        while part := stream.read(_PIECE):
            file.write(part)
            if file.tell() > LARGEST:
                return None
    return file if file.seek(0, io.SEEK_END) <= LARGEST else None


def _fault(file: IO[bytes]) -> str | None:
    file.seek(0)
    if file.read(len(ZIP)) == ZIP:
        return refused(file)
    file.seek(0)
    head = file.read(LARGEST)  # a directory may stand anywhere
    return {"encrypted": "office_encrypted", "xls": None}.get(kind_of_ole(head), "sheet_damaged")


# -- the process --------------------------------------------------------------------------------------------------------
@dataclass(slots=True)
class _Answers:
    """What the process writes; a wait that is too long ends it."""

    process: subprocess.Popen[bytes]
    seconds: float
    closed: bool = False

    def read(self, size: int = -1, /) -> bytes:
        """So many bytes, fewer only at the end."""
        if self.process.stdout is None:
            return b""
        timer = threading.Timer(self.seconds, self.process.kill)
        timer.daemon = True
        timer.start()
        try:
            return self.process.stdout.read(size)
        finally:
            timer.cancel()

    def ended(self) -> int:
        """The exit code."""
        try:
            return self.process.wait(self.seconds)
        except subprocess.TimeoutExpired:
            return LIMIT

    def close(self) -> None:
        """Whoever started the process ends it."""


@contextmanager
def _reading(file: IO[bytes], seconds: int) -> Iterator[_Answers]:
    """The process with the file; it ends with the block."""
    path = os.pathsep.join(part for part in sys.path if part)
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "breach_impact.reading.sheets_process", str(MEMORY), str(seconds)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": path, "OMP_NUM_THREADS": "1", "ARROW_DEFAULT_MEMORY_POOL": "system"},
    )  # fmt: skip
    try:
        with suppress(BrokenPipeError):
            while part := file.read(_PIECE):
                process.stdin.write(part)  # type: ignore[union-attr] - it is a pipe
        with suppress(BrokenPipeError):
            process.stdin.close()  # type: ignore[union-attr]
        yield _Answers(process, 3 * seconds)  # others may want the processor as well
    finally:
        process.kill()
        process.stdout.close()  # type: ignore[union-attr]
        with suppress(OSError):
            process.stdin.close()  # type: ignore[union-attr]
        process.wait()


# -- tables -------------------------------------------------------------------------------------------------------------
def _tables(answers: _Answers, tally: Tally) -> Iterator[Frame]:
    """The records of all sheets; how the process ended."""
    import pyarrow as pa

    pipe, base = pa.PythonFile(answers, mode="r"), 0
    try:
        while True:
            batches = pa.ipc.open_stream(pipe)
            about = batches.schema.metadata
            if about[b"hidden"] == b"1":
                tally.note("sheet_hidden")
            last = 0
            for frame, row in _records(batches, about[b"sheet"].decode() if about[b"several"] == b"1" else "", base, tally):
                last = row
                yield frame
            base += last + 1
    except (pa.ArrowException, OSError):  # no further stream
        code = answers.ended()
    if code:
        tally.incomplete({DAMAGED: "sheet_damaged", ENCRYPTED: "office_encrypted"}.get(code, "sheet_limit"))


def _records(batches: pa.RecordBatchReader, table: str, base: int, tally: Tally) -> Iterator[tuple[Frame, int]]:
    """(frame, number of its last row) of a sheet."""
    if len(batches.schema) - 1 > MAX_FIELDS:
        tally.incomplete("sheet_limit")
        return
    names: tuple[str, ...] = ()
    above: list[list[str]] = []
    for batch, last in _with_last(batches):
        if not names:
            names, skipped = _header([column.to_pylist() for column in batch.slice(0, 300).columns[1:]])
            if skipped > 1:
                tally.note("sheet_preamble", skipped - 1)
            batch = batch.slice(skipped)
            above = _texts(batch.slice(0, LOOKED_AT + 1))
        if last and batch.num_rows and is_total(_texts(batch.slice(batch.num_rows - 1))[0], above[:-1] if batch.num_rows == len(above) else above[:LOOKED_AT]):
            tally.note("sheet_footer")
            batch = batch.slice(0, batch.num_rows - 1)
        if not batch.num_rows:
            continue
        rows, columns = np.asarray(batch.column(0)), batch.columns[1:]
        width = len(columns)
        while width > 1 and names[width - 1] == f"column_{width}" and columns[width - 1].null_count == batch.num_rows:
            width -= 1
        tally.read += batch.num_rows
        yield flat_frame(rows + base, np.ones(rows.size, np.int64), columns[:width], names[:width], table), int(rows[-1])


def _with_last(batches: pa.RecordBatchReader) -> Iterator[tuple[pa.RecordBatch, bool]]:
    """The batches, and whether one is the last."""
    waiting: pa.RecordBatch | None = None
    for batch in batches:
        if waiting is not None:
            yield waiting, False
        waiting = batch
    if waiting is not None:
        yield waiting, True


def _texts(batch: pa.RecordBatch) -> list[list[str]]:
    """The cells of rows, trimmed."""
    return [[(cell or "").strip() for cell in row] for row in zip(*(column.to_pylist() for column in batch.columns[1:]), strict=True)]


def _header(columns: list[list[str | None]]) -> tuple[tuple[str, ...], int]:
    """(names of the columns, number of rows up to and with the header): lines of text may stand above it."""
    rows = [[(cell or "").strip().encode() for cell in row] for row in zip(*columns, strict=True)]
    filled = [sum(1 for cell in row if cell) for row in rows]
    usual = sorted(filled)[len(filled) // 2]
    at = next((number for number, count in enumerate(filled) if 2 * count > usual), 0)
    width = len(columns)
    used = [number for number in range(width) if rows[at][number]]
    below = [[row[number] for number in used] for row in rows[at + 1 :]]
    if is_header([rows[at][number] for number in used], below):
        return names_of(grouped(rows[at], rows[at - 1]) if at else rows[at], width), at + 1
    return tuple(f"column_{number + 1}" for number in range(width)), 0


LOADER = Sheets()
