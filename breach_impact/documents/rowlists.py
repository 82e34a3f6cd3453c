"""Tables in JSON whose rows are lists: below a header, beside a list of the columns, as pandas writes them (``orient="split"``), or without names."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from breach_impact.delimited.header import EMAIL, is_header
from breach_impact.documents.jsonvet import Vetted
from breach_impact.framing import Tally

COLUMNS = ("columns", "header", "headers")
_ROWS = ("data", "rows", "values", "records")
_BESIDE = ("index", "name", "schema", "dtypes", "index_names", "column_names", "total", "count", "page", "status", "meta", "next")
"""What may stand beside them; a record with a list of readings is a record."""
_SAMPLE = 50
FEWEST, MOSTLY = 3, 0.9
"""So many rows without names tell that they are such, and the share of values of a column that are addresses."""
_VALUE = '{"value":'


def names_of(value: Any) -> tuple[str, ...]:  # noqa: ANN401 - a JSON value
    """The columns that a list names: two texts at least, all distinct; else nothing."""
    if not isinstance(value, list) or len(value) < 2 or not all(isinstance(name, str) and name.strip() for name in value):
        return ()
    return tuple(value) if len(set(value)) == len(value) else ()


def columns_in(rows: Any) -> tuple[tuple[str, ...], bool]:  # noqa: ANN401 - a JSON value
    """(columns of a list of lists, whether its first list names them); no columns if these are no rows of a table.

    Without names they are numbered, where columns are told apart: numbers in one and texts in another, or addresses in one. Pairs of texts stay values.
    """
    if not isinstance(rows, list) or len(rows) < 2 or not isinstance(rows[0], list):
        return (), False
    seen = rows[: _SAMPLE + 1]
    seen = seen[:-1] if len(seen) > 2 else seen  # the last one may be cut
    alike = [row for row in seen if isinstance(row, list) and len(row) == len(rows[0])]
    if len(alike) < MOSTLY * len(seen):
        return (), False
    if names := _header_in(alike):
        return names, True
    plain = all(sum(cell is None or isinstance(cell, (str, int, float)) for cell in row) > 1 for row in alike)
    if len(alike) < FEWEST or not plain or not _told_apart(alike):
        return (), False
    return tuple(f"column_{place + 1}" for place in range(len(rows[0]))), False


def _told_apart(rows: Sequence[list[Any]]) -> bool:
    """Whether there are numbers in one column and texts in another, or addresses in one."""
    kinds = set[str]()
    for cells in zip(*rows, strict=True):
        held = [cell for cell in cells if cell is not None]
        texts = [cell for cell in held if isinstance(cell, str)]
        if held and sum(EMAIL.fullmatch(cell.encode("utf-8", "replace")) is not None for cell in texts) >= MOSTLY * len(held):
            return True
        numbers = [cell for cell in held if isinstance(cell, (int, float))]
        kinds |= {kind for kind, some in (("text", texts), ("number", numbers)) if held and len(some) == len(held)}
    return len(kinds) > 1


def _header_in(rows: Sequence[list[Any]]) -> tuple[str, ...]:
    """The columns that the first of several lists of one length names; nothing if it is a row as the others."""
    names = names_of(rows[0])
    if len(names) < 2 or len(rows) < 2:
        return ()
    below = [[("" if cell is None else str(cell)).encode("utf-8", "replace") for cell in row] for row in rows[1:]]
    return names if is_header([name.strip().encode("utf-8", "replace") for name in names], below) else ()


def split_in(value: dict[str, Any], *, cut: bool) -> tuple[str, tuple[str, ...]] | None:
    """(key of the columns, their names) of an object that holds columns and, apart from them, rows; None if it is none. ``cut``: there is more of it than is in sight."""
    key = next((key for key in COLUMNS if names_of(value.get(key))), "")
    names = names_of(value.get(key))
    rows = next((value[key] for key in _ROWS if value.get(key)), None)
    if not names or value.keys() - {*COLUMNS, *_ROWS, *_BESIDE} or (rows is None and not (cut and list(value)[-1] == "index")):  # a long index hides the rows
        return None
    return (key, names) if rows is None or (isinstance(rows, list) and _are_rows(rows[:-1] or rows, len(names))) else None


def holds_rows(key: str) -> bool:
    """Whether rows stand under this key of an object that names columns."""
    return key in _ROWS


def _are_rows(rows: Sequence[Any], width: int) -> bool:
    return width > 1 and all(isinstance(row, list) and len(row) == width for row in rows[:_SAMPLE])


def as_objects(block: Vetted, names: tuple[str, ...], tally: Tally) -> Vetted:
    """Rows as objects of their columns, values as they are spelled; one with another number of values is rejected."""
    import pyarrow as pa

    keys, kept, docs = [json.dumps(name) for name in names], list[int](), list[str]()
    for place, doc in enumerate(block.docs.to_pylist()):
        cells = _cells(doc[len(_VALUE) : -1]) if doc.startswith(_VALUE + "[") else []
        if len(cells) != len(keys):
            tally.reject("json_fields", int(block.off[place]), int(block.length[place]))
            continue
        kept.append(place)
        docs.append("{" + ",".join(f"{key}:{cell}" for key, cell in zip(keys, cells, strict=True)) + "}")
    at = np.array(kept, dtype=np.int64)
    return Vetted(block.off[at], block.length[at], pa.array(docs, block.docs.type), block.rows[at])


def _cells(row: str) -> list[str]:
    """The values of a list, as they are spelled."""
    decode, cells, at = json.JSONDecoder(strict=False).raw_decode, list[str](), 1
    while True:
        at += len(row) - at - len(row[at:].lstrip(" \t\r\n,"))
        if row[at : at + 1] in {"]", ""}:
            return cells
        end = decode(row, at)[1]
        cells.append(row[at:end])
        at = end
