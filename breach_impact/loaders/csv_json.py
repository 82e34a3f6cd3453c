"""Delimited text with documents in its cells: logs that Splunk and Kibana export (``_raw``), tables with columns of JSON, or of names and values (``wp_usermeta``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from breach_impact.delimited.dialect import SAMPLE, Dialect, dialect_of
from breach_impact.delimited.rows import rows
from breach_impact.documents.celldocs import Counts, Fields, as_documents
from breach_impact.documents.keyvalue import fields_of, pair_of
from breach_impact.documents.links import pairs_of
from breach_impact.framing import BOM, About, Again, Reading, Stream, Tally
from breach_impact.registry import loaders
from breach_impact.types import Frame

_HINT = re.compile(rb'\{\s*"{1,2}[^"]|\{\s*\\"')
"""An object in a cell, whose quotes are doubled, escaped or as they are."""


@cache
def _csv() -> Any:  # noqa: ANN401 - a loader with more than all have
    return next(loader for loader in loaders() if loader.name == "csv")


class CsvJson:
    """The ``csv_json`` format: rows as the loader of delimited text reads them."""

    name = "csv_json"
    decodes = True
    about = About(
        title="delimited text with JSON documents in its cells: exports of Splunk and Kibana, tables with columns of JSON; tables of names and values",
        recognised="a table of which a column holds JSON objects or lists of them, or names and values in two columns (meta_key, meta_value), of people or with addresses or phones among them",
        trouble="as delimited text; what is no JSON in such a column stays text",
        unsupported="lists of texts and numbers in cells: they stay text",
    )

    def __init__(self, plain: Any = None) -> None:  # noqa: ANN401
        self._plain = plain

    @property
    def plain(self) -> Any:  # noqa: ANN401
        """The loader of delimited text, told what this one was told."""
        return self._plain if self._plain is not None else _csv()

    def with_columns(self, columns: tuple[str, ...]) -> CsvJson:
        """This loader for a part that has no header."""
        return CsvJson(self.plain.with_columns(columns))

    def with_reading(self, reading: Reading) -> CsvJson:
        """This loader told how rows are written."""
        return CsvJson(self.plain.with_reading(reading))

    def header(self, head: bytes) -> tuple[tuple[str, ...], bool]:
        """(names of the columns, whether a header says so)."""
        columns, said = self.plain.header(head)
        return columns, said

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """A table of which a column holds JSON objects or lists of them, or one names what another holds."""
        plain = head.removeprefix(BOM)
        if plain.lstrip()[:1] in {b"{", b"[", b""}:
            return 0.0, "no documents in cells"
        dialect = dialect_of(plain, whole=len(plain) < SAMPLE, reading=self.plain.reading)
        found, fields = self._told(plain, dialect)
        if fields and not found:
            return min(1.0, dialect.score + 0.02), "names and values in cells"
        return (min(1.0, dialect.score + 0.02), "documents in cells") if found else (0.0, "no documents in cells")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read the rows, and of these documents."""
        head = b""
        while len(head) < SAMPLE + len(BOM) and (part := stream.read(SAMPLE + len(BOM) - len(head))):
            head += part
        plain = head.removeprefix(BOM)
        found, fields = self._told(plain, dialect_of(plain, whole=len(plain) < SAMPLE, reading=self.plain.reading))
        tally.uncut, tally.wanted = False, None
        for frame in self.plain.frames(Again(head, stream), tally, block_size=block_size):
            yield as_documents(frame, found, fields) if found or fields else frame

    def _told(self, plain: bytes, dialect: Dialect) -> tuple[frozenset[str], list[Fields]]:
        """The columns of which most of the first cells that hold something are documents; those of names and values."""
        known = self.plain.columns
        columns = known if known and not dialect.header and len(known) == len(dialect.columns) else dialect.columns
        if dialect.frame is not None or len(set(columns)) < len(columns):
            return frozenset(), []
        hint = _HINT.search(plain[:SAMPLE])
        if not hint and not (dialect.header or known):
            return frozenset(), []
        cells = _first(plain, dialect, len(columns)) if hint or pair_of(columns) or pairs_of(columns) else []
        counts = Counts()
        for row in cells if hint else ():
            counts.take(columns, row)
        return counts.documents(), fields_of(columns, cells) if cells and (dialect.header or known) else []


def _first(plain: bytes, dialect: Dialect, width: int) -> list[list[str]]:
    """The first rows."""
    out: list[list[str]] = []
    for row in rows(plain[dialect.body : SAMPLE], dialect.form, final=False):
        if len(out) == Counts.ENOUGH:
            break
        if row.fields and len(row.fields) == width:
            out.append([cell.decode("utf-8", "replace") for cell in row.fields])
    return out


LOADER = CsvJson()
