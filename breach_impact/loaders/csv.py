"""Delimited text: CSV and its kin. The dialect is scored on the content; all values stay text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from breach_impact.delimited.dialect import SAMPLE, dialect_of
from breach_impact.delimited.ends import OneEnd
from breach_impact.delimited.reader import PIECE, TOGETHER, UNCUT, CsvReader
from breach_impact.framing import BOM, About, Reading, Stream, Tally, Window
from breach_impact.types import Frame


class Csv:
    """The ``csv`` format.

    Attributes:
        columns: of the other parts of the table, for a part that has no header of its own.
        reading: what the user says of it.
    """

    name = "csv"
    decodes = True
    about = About(
        title="delimited text: CSV, TSV and files with any other delimiter, tables as MySQL, psql and Markdown draw them, lists of one column",
        recognised="rows that a delimiter (, ; tab | ^ ~ : blank 0x01 0x1f || :: ;; tab|tab) divides into the same number of fields of known kinds; a text "
        "that nothing divides is one column",
        trouble="a row with another number of fields is rejected (csv_fields, csv_quote where a quote is the reason); lines above the header, comments, repeated "
        "headers and a last line such as (3 rows) are no records and are counted in the reasons; say the delimiter, quote, header or comment where the guess is wrong",
        unsupported="a character set in which bytes below 0x80 are parts of letters; several tables with different columns in one file: split it",
    )

    def __init__(self, columns: tuple[str, ...] = (), reading: Reading | None = None) -> None:
        self.columns = columns
        self.reading = reading

    def with_columns(self, columns: tuple[str, ...]) -> Csv:
        """This loader for a part that has no header."""
        return Csv(columns, self.reading)

    def with_reading(self, reading: Reading) -> Csv:
        """This loader told how rows are written."""
        told = Reading(delimiter=reading.delimiter, quote=reading.quote, header=reading.header, comment=reading.comment)
        return Csv(self.columns, told if told.of_text else None)

    def header(self, head: bytes) -> tuple[tuple[str, ...], bool]:
        """(names of the columns, whether a header says so)."""
        plain = head.removeprefix(BOM)
        dialect = dialect_of(plain, whole=len(plain) < SAMPLE, reading=self.reading)
        return dialect.columns, dialect.header

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Rows have the same number of fields; else the text is one column."""
        plain = head.removeprefix(BOM)
        if not plain.strip():
            return 0.0, "empty"
        dialect = dialect_of(plain, whole=len(plain) < SAMPLE, reading=self.reading)
        return dialect.score, dialect.why

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of rows."""
        block_size = min(block_size, UNCUT if tally.uncut else PIECE if tally.wanted is not None else PIECE * TOGETHER)  # a frame: memory of larger blocks is new each time
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(SAMPLE + 1)
        dialect = dialect_of(window.data, whole=len(window.data) <= SAMPLE, reading=self.reading)
        if dialect.mixed:
            start, stream = window.start, OneEnd(stream, window.data)
            window = Window(stream, block_size)
            window.start = start
            window.reach(dialect.body)
            tally.note("repaired_line_ends")
        if self.columns and not dialect.header and len(dialect.columns) == len(self.columns):
            dialect = replace(dialect, columns=self.columns, form=replace(dialect.form, limit=False))
        reader = CsvReader(window, tally, dialect, cut=lambda: window.done and getattr(stream, "cut", False))
        yield from reader.frames()


LOADER = Csv()
