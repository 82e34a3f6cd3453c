"""What tells a table from a combo list: a table has a header, or a column that no list of logins has.

Both are judged on the rows as the format of tables would divide them, so that quotes count for what they are. Where a row has two fields and no header, or all of
its fields are of the world of logins (address, user, password, hash, salt, IP address, site), the list goes first: it names its columns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from breach_impact.delimited.dialect import SAMPLE, Dialect, dialect_of
from breach_impact.delimited.header import wholly_known
from breach_impact.delimited.score import WEAK, sample
from breach_impact.loaders._combo_forms import EMAIL, HASH, MOMENT, NUMBER, SEPARATORS, TOKEN, share
from breach_impact.loaders._combo_layout import Layout

_FEW = 5
_ALIKE = 20
"""Rows from which on values that come again and again say something."""
_TRUTH = re.compile(rb"(?i)true|false|yes|no|null|none|\\n|[ynmf]")
_DIGITS = re.compile(rb"\d{4,12}")
_LETTERS = re.compile(r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+)*\.?")


def is_table(head: bytes, layout: Layout) -> bool:
    """Whether a text that could be read by a layout is a table of more than logins.

    Args:
        head: its beginning, without a byte order mark.
        layout: how the text is divided as a list.
    """
    if layout.exact:
        return False
    whole = len(head) < SAMPLE
    dialect = dialect_of(head, whole=whole)
    form = dialect.form
    if form.delimiter in (b"", *WEAK) or form.fields < 2 or form.limit:
        return False
    rows = [row.fields or [] for row in sample(head[dialect.body : SAMPLE], form, whole=whole)]
    even = [row for row in rows if len(row) == form.fields]
    columns = [[row[index].strip() for row in even] for index in range(form.fields)]
    if dialect.header:
        return _headed(dialect, layout, rows, hashed=any(map(_hashed, columns)))
    if form.fields < 3 or len(even) * 20 < len(rows) * 19:
        return False
    if layout.separators != form.delimiter:
        # Another separator lies within the fields of a list as well; within a table, the address fills a field.
        return any(share([cell for cell in column if cell], EMAIL.fullmatch) >= 0.9 for column in columns)
    unnamed = [column for name, column in zip(layout.parts, columns, strict=False) if name.startswith("column_")]
    return any(any(column) for column in unnamed) or _more_than_logins(columns)


def _headed(dialect: Dialect, layout: Layout, rows: Sequence[Sequence[bytes]], *, hashed: bool) -> bool:
    """Whether a first row is a header and the rows keep to it."""
    names = [name.encode() for name in dialect.columns]
    if any(EMAIL.search(name) for name in names):
        return False
    if layout.email < 0 and layout.url < 0 and not hashed and not all(map(wholly_known, names)):
        return False  # the first line of a list of users and passwords may be two words as well
    if layout.separators == SEPARATORS and len(names) == 2:
        return sum(1 for row in rows if _divided_otherwise(row)) * 50 <= len(rows)  # a header says how many fields a row has: one of three is none
    return sum(1 for row in rows if len(row) == len(names)) * 10 >= len(rows) * 7


def _divided_otherwise(row: Sequence[bytes]) -> bool:
    """Whether another separator stands behind the address."""
    address = EMAIL.match(row[0])
    return len(row) == 1 and address is not None and row[0][address.end() : address.end() + 1] in (b":", b";", b"|", b"\t", b" ", b",")


def _more_than_logins(columns: Sequence[Sequence[bytes]]) -> bool:
    """Whether a column is none of a list of logins."""
    addresses = [number for number, column in enumerate(columns) if share([cell for cell in column if cell], EMAIL.fullmatch) >= 0.9]
    if len(addresses) > 1:
        return True
    return any(number not in addresses and _foreign(column, first=number == 0, salt=number > 0 and _hashed(columns[number - 1])) for number, column in enumerate(columns))


def _hashed(column: Sequence[bytes]) -> bool:
    return share([cell for cell in column if cell], HASH.fullmatch) >= 0.8


def _foreign(column: Sequence[bytes], *, first: bool, salt: bool) -> bool:
    """Whether values are ids, times, names, countries, truth values or tokens; a password or a salt is none of them, unless few are seen."""
    filled = [cell for cell in column if cell]
    if not filled or len(filled) * 2 < len(column):
        return bool(filled)
    if share(filled, MOMENT.fullmatch) >= 0.9:
        return True
    if share(filled, NUMBER.fullmatch) >= 0.9:
        if salt:
            return len(filled) >= _FEW and (not all(map(_DIGITS.fullmatch, filled)) or _running(filled))
        return first or len(filled) >= _FEW or not all(map(_DIGITS.fullmatch, filled))
    if max(share(filled, pattern.fullmatch) for pattern in (TOKEN, _TRUTH)) >= 0.9:
        return True
    words = [cell.decode("utf-8", "replace") for cell in filled]
    if share(words, lambda word: " " in word) >= 0.5:
        return True
    if share(words, _LETTERS.fullmatch) < 0.9 or (salt and len(words) < _FEW and not all(len(word) > 3 and word.istitle() for word in words)):
        return False
    return share(words, lambda word: word[0].isupper()) >= 0.9 or (len(words) >= _ALIKE and len(set(words)) * 5 <= len(words))


def _running(column: Sequence[bytes]) -> bool:
    """Whether numbers rise from row to row."""
    return all(len(one) < len(two) or (len(one) == len(two) and one < two) for one, two in pairwise(column))
