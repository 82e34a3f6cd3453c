r"""Rows with other line ends between them: a text of files of several systems one behind the other, whose ends change from ``\\n`` to ``\\r`` or back.

A row of another width is several rows if each other end in it ends a row and what comes out looks like the first rows; so nothing depends on where a block ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from breach_impact.delimited.block import cells
from breach_impact.delimited.cells import Cells
from breach_impact.delimited.dialect import Dialect
from breach_impact.delimited.ends import LONE
from breach_impact.delimited.score import sample
from breach_impact.framing import Tally

FORMS = (re.compile(rb"-?\d+"), re.compile(rb"[^@]+@[^@]+\.[^@]+"), re.compile(rb"\d{1,4}[-/.]\d\d?[-/.]\d{1,4}(?:[T ].*)?"), re.compile(rb"[^\d\s]{0,4}[-_]?\d{3,}"))
"""Numbers, addresses, days, and codes that end in a number."""
FEWEST, PROOF = 20, 50
"""First rows that tell of what forms columns are, and rows that must come out where they are of none."""


@dataclass
class Turning:
    """What is known of a text whose rows may end otherwise further on.

    Attributes:
        dialect: of its beginning.
        tally: is told once that line ends were repaired.
        head: the first rows, as bytes.
    """

    dialect: Dialect
    tally: Tally
    head: bytes = field(default=b"", repr=False)
    found: bool = False

    @cached_property
    def forms(self) -> dict[int, re.Pattern[bytes]]:
        """The columns whose values are nearly all of one form in the first rows, which are the same whatever is read at a time."""
        count, forms = len(self.dialect.columns), dict[int, re.Pattern[bytes]]()
        rows = [row.fields for row in sample(self.head, self.dialect.form, whole=True) if row.fields and len(row.fields) == count] if self.dialect.form.delimiter else []
        for place in range(count if len(rows) >= FEWEST else 0):
            form = next((form for form in FORMS if sum(form.fullmatch(row[place].strip()) is not None for row in rows) * 20 >= len(rows) * 19), None)
            if form is not None:
                forms[place] = form
        return forms

    def rows(self, text: bytes, *, final: bool) -> tuple[bytes, Cells] | None:
        r"""A text of which each ``\\r`` alone (of one with such line ends each ``\\n``) ends a row as well, and its rows; None where that makes no rows of it.

        Two rows at least must come out, at most one in four of another width, and their values be of the forms that those of the first rows are: the lines of an address are no rows.
        """
        count, form = len(self.dialect.columns), self.dialect.form
        if count < 2 or form.limit or self.dialect.frame is not None or text.count(form.delimiter) < 2 * (count - 1):
            return None
        other = text.replace(b"\n", b"\r") if form.line_end == b"\r" else LONE.sub(b"\n", text)
        if other == text or not self._alike([row.fields for row in sample(other, form, whole=final) if row.fields and len(row.fields) == count]):
            return None
        found = cells(other, form, final=final)
        widths = [len(row.fields) == count for row in found.odd if row.fields is not None and (len(row.fields) > 1 or other[row.start : row.stop].strip())]
        good = found.starts.size + sum(widths)
        if good < 2 or (len(found.bad) + len(widths) - sum(widths)) * 4 > good or not found.used:
            return None
        if not self.found:
            self.tally.note("repaired_line_ends")
            self.found = True
        return other, found

    def _alike(self, rows: list[list[bytes]]) -> bool:
        """Whether the values of rows are of the forms of the first rows' values; where these are of none, many rows prove it."""
        fit = [all(form.fullmatch(row[place].strip()) for place, form in self.forms.items()) for row in rows]
        return sum(fit) * 10 >= len(fit) * 9 and len(fit) >= (2 if self.forms else PROOF)
