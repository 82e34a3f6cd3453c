"""The process that reads a workbook: ``python -m breach_impact.reading.sheets_process MEMORY SECONDS``, the file on standard input.

A workbook of some kilobytes can take any memory, and the reader can panic, so it is read where that ends nothing else. Each sheet that holds something is
written to standard output as an Arrow stream whose metadata names it; the exit code says how it ended. No message of an exception is written anywhere: it may
quote a cell.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

CELLS = 1 << 16
"""Cells of a batch."""
DAMAGED, ENCRYPTED, LIMIT = 3, 4, 5
"""Exit codes: something of it could not be read, it has a password, the memory did not suffice."""


def main() -> int:
    """Read the workbook and write its sheets."""
    limit(int(sys.argv[1]), int(sys.argv[2]))
    try:
        return sheets(sys.stdin.buffer.read(), sys.stdout.buffer)
    except MemoryError:
        return LIMIT
    except BaseException:  # noqa: BLE001 - a panic of the reader is no Exception
        return DAMAGED


def limit(memory: int, seconds: int) -> None:
    """Let the system end this process where it takes more memory or time."""
    with suppress(ImportError):  # not on Windows
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def sheets(data: bytes, out: IO[bytes]) -> int:
    """Write all sheets that hold something; the exit code."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError:
        return ENCRYPTED
    except CalamineError:
        return DAMAGED
    known = [sheet for sheet in book.sheets_metadata if sheet.typ in (SheetTypeEnum.WorkSheet, SheetTypeEnum.MacroSheet)]
    hidden = {sheet.name for sheet in known if sheet.visible != SheetVisibleEnum.Visible}
    damaged = False
    filled = _filled(book, [sheet.name for sheet in known])
    first, second = next(filled, None), next(filled, None) if len(known) > 1 else None
    for sheet in (first, second, *filled):
        if sheet == "damaged":
            damaged = True
        elif sheet is not None and not isinstance(sheet, str):
            _write(sheet, out, {"sheet": sheet.name, "several": str(int(second is not None)), "hidden": str(int(sheet.name in hidden))})
    return DAMAGED if damaged else 0


def _filled(book: CalamineWorkbook, names: list[str]) -> Iterator[CalamineSheet | str]:
    """The sheets that hold something, ``damaged`` for one that cannot be read."""
    for name in names:
        try:
            sheet = book.get_sheet_by_name(name)
        except MemoryError:
            raise
        except BaseException:  # noqa: BLE001 - a panic of the reader is no Exception
            yield "damaged"
            continue
        if sheet.end is not None:
            yield sheet


def _write(sheet: CalamineSheet, out: IO[bytes], about: dict[str, str]) -> None:
    """The rows as text, those without any left out; ``row`` is the number of each."""
    import pyarrow as pa

    width = sheet.width
    schema = pa.schema([("row", pa.int64()), *((f"c{n}", pa.string()) for n in range(width))], about)
    size = max(CELLS // width, 1)
    with pa.ipc.new_stream(out, schema) as writer:
        numbers: list[int] = []
        rows: list[list[str | None]] = []
        for number, row in enumerate(sheet.iter_rows()):
            cells = [text(cell) for cell in row]
            if any(cell is not None for cell in cells):
                numbers.append(number)
                rows.append(cells)
            if len(rows) >= size:
                writer.write_batch(_batch(numbers, rows, schema))
                numbers, rows = [], []
        if rows:
            writer.write_batch(_batch(numbers, rows, schema))
    out.flush()


def _batch(numbers: list[int], rows: list[list[str | None]], schema: Any) -> Any:  # noqa: ANN401 - pyarrow is not loaded yet where this is defined
    import pyarrow as pa

    columns = [pa.array(column, pa.string()) for column in zip(*rows, strict=True)]
    return pa.RecordBatch.from_arrays([pa.array(numbers, pa.int64()), *columns], schema=schema)


def text(cell: Any) -> str | None:  # noqa: ANN401 - what a cell can hold
    """A cell as text, None for one that is empty or holds an error."""
    if isinstance(cell, str):
        return cell or None
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        if cell.is_integer() and abs(cell) < 1e16:
            return str(int(cell))
        plain = repr(cell)
        return format(Decimal(plain), "f") if "e" in plain and abs(cell) < 1e21 else plain
    if isinstance(cell, timedelta):
        seconds = round(cell.total_seconds())
        return f"{'-' * (seconds < 0)}{abs(seconds) // 3600}:{abs(seconds) // 60 % 60:02}:{abs(seconds) % 60:02}"
    return cell.isoformat() if isinstance(cell, datetime | date | time) else str(cell)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        sys.exit(main())
