"""The row of totals that ends many a table: a word for a sum, numbers, and else nothing, where the rows above are filled otherwise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from breach_impact.delimited.block import cells
from breach_impact.delimited.cells import Cells
from breach_impact.delimited.rows import Form

LOOKED_AT = 20
"""Rows of a table's beginning that a last row is held against."""
LONGEST = 300
"""Bytes of a row of totals."""
_WORDS = """grand total|sub-total|sub total|subtotal|total general|total général|total generale|total geral|total count|total rows|total records|total users|totals|total|totaal|totale|totali|totales|totais|totalt|gesamtsumme|gesamtergebnis|gesamtanzahl
|gesamt|insgesamt|summe|sum|somme|suma|suma końcowa|razem|ogółem|łącznie|celkem|spolu|összesen|összeg|ukupno|skupaj|toplam|genel toplam|yhteensä|summa|i alt|sammanlagt|kokku|kopā|iš viso|σύνολο|tổng|tổng cộng|jumlah|итого|всего|итог
|общий итог|разом|усього|общо|всичко|сума|укупно|合計|総計|小計|计|合计|总计|总数|總計|总和|합계|총계|총합|المجموع|الإجمالي|סה"כ|סך הכל|รวม|कुल|योग""".replace("\n", "")
_SIGN = r"(?:[$€£¥₽₺₴₹]|[A-Z]{3} )?"
_NUMBER = rf"[-−(]?{_SIGN}\s?(?:\d{{1,7}}|\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,3}}(?:[.'’ \u00a0\u202f]\d{{3}}){{1,2}}|(?:\d{{1,3}}(?:[.'’ \u00a0\u202f]\d{{3}}){{1,4}}|\d{{1,12}}),\d{{1,2}}|(?:\d{{1,3}}(?:[,'’ \u00a0\u202f]\d{{3}}){{1,4}}|\d{{1,12}})\.\d{{1,9}})\)?\s?(?:%|{_SIGN})"
_SUM = re.compile(_NUMBER)
"""No phone, date or address of a network: a person may be called Total."""
_TOTAL = re.compile(rf"(?:{_WORDS})\s*[:：=]?\s*(?:{_NUMBER})?", re.IGNORECASE)
_LINE = re.compile(rf"[^\w@]*(?:{_WORDS})[^A-Za-z@]*", re.IGNORECASE)


def may_be_total(line: bytes) -> bool:
    """Whether a line of delimited text looks like one of totals, before its fields are known."""
    return len(line) <= LONGEST and _LINE.fullmatch(line.decode("utf-8", "replace")) is not None


def is_total(row: Sequence[str], above: Sequence[Sequence[str]]) -> bool:
    """Whether a last row holds totals and is no record.

    Args:
        row: its cells, trimmed.
        above: rows of the same table, trimmed.
    """
    filled = [place for place, cell in enumerate(row) if cell]
    if not filled or not above or not _TOTAL.fullmatch(row[filled[0]]) or not all(_SUM.fullmatch(row[place]) for place in filled[1:]):
        return False
    return any(_otherwise(cell, [cells[place] for cells in above if place < len(cells)]) for place, cell in enumerate(row))


def ends_in_total(piece: bytes, found: Cells, head: bytes, form: Form) -> bool:
    """Whether the last of these rows holds totals.

    Args:
        piece: where the rows stand.
        found: the rows.
        head: the beginning of the table, from its first row on.
        form: of the text.
    """
    line = piece[found.starts[-1] : found.ends[-1]]
    if not may_be_total(line):
        return False
    rows = cells(head, form, final=True)
    places = enumerate(zip(rows.starts[:LOOKED_AT].tolist(), rows.ends[:LOOKED_AT].tolist(), strict=True))
    above = [row for row, (start, end) in places if head[start:end] != line]
    return is_total(_texts(piece, found, [found.starts.size - 1])[0], _texts(head, rows, above))


def _texts(data: bytes, found: Cells, rows: list[int]) -> list[list[str]]:
    """The cells of some rows, trimmed."""
    bounds = [found.column(place) for place in range(found.grid.shape[1])]
    return [[data[int(begin[row]) : int(end[row])].decode("utf-8", "replace").strip() for begin, end in bounds] for row in rows]


def _otherwise(cell: str, column: Sequence[str]) -> bool:
    """Whether a cell is not filled as those above it are: empty, or of another kind."""
    if not cell:
        return bool(column) and all(column)
    held = [value for value in column if value]
    numbers = sum(1 for value in held if _SUM.fullmatch(value))
    return len(held) == len(column) > 0 and (numbers == len(held) if not _SUM.fullmatch(cell) else not numbers)
