"""The records with the smallest hashes, kept so that neither the order of records nor the blocks they come in change which they are."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from breach_impact.delimited.lines import GLUE
from breach_impact.reading.structure import Pairs, parse, scalar
from breach_impact.scanning.values import NULLS

if TYPE_CHECKING:
    from breach_impact.types import Frame

Kept = tuple[int, str, tuple[str, ...]]
"""A record of the sample: its hash, its text, and the names of its columns where the text is values with GLUE between them (NOTHING for none); else it is a document."""
MOST = np.uint64(0xFFFFFFFFFFFFFFFF)
NOTHING = "\x1e\x7f"  # no field is this alone
_GLUE = chr(GLUE)
_LONGEST = max(map(len, NULLS))


def unfilled(text: str) -> bool:
    """Whether a text is blank or what is written for no value (docs/counting.md, *null-like*): it stands in row after row, and names nobody."""
    return len(bare := text.strip()) <= _LONGEST and bare.lower() in NULLS


def smallest(kept: list[Kept], hashes: Any, rows: Any, limit: int, records: Callable[[Any], list[Kept]]) -> list[Kept]:  # noqa: ANN401 - numpy arrays
    """The records with the smallest hashes, of those that were kept and of more; ties go by the text.

    Args:
        kept: sorted; may be changed.
        hashes: of the records of a frame.
        rows: numbers of those that are asked about.
        limit: how many are kept.
        records: gives the records of some numbers.
    """
    mine = hashes[rows]
    if len(kept) >= limit:
        near = mine <= np.uint64(kept[-1][0])
        rows, mine = rows[near], mine[near]
    if not rows.size:
        return kept
    if rows.size > 2 * limit:
        cut = np.partition(mine, limit - 1)[limit - 1]
        rows = rows[mine <= cut]
    found = records(rows)
    if len(found) * 16 > len(kept):
        merged = sorted([*kept, *found])  # of a set the columns of each record would be hashed
        return [record for place, record in enumerate(merged) if not place or record[0] != merged[place - 1][0] or record != merged[place - 1]][:limit]
    for record in found:
        place = bisect_left(kept, record)
        if place == len(kept) or kept[place] != record:
            kept.insert(place, record)
    del kept[limit:]
    return kept


def bounds(kept: Sequence[list[Kept] | None], limit: int) -> NDArray[np.uint64]:
    """Of each place the largest hash that can still be among its records."""
    return np.array([found[-1][0] if found is not None and len(found) >= limit else MOST for found in kept], np.uint64)


def hashed(con: Any, frame: Frame) -> NDArray[np.uint64]:  # noqa: ANN401 - a DuckDB connection
    """The hashes of a frame's flat rows: of the values with GLUE between them, so that quotes, delimiter and format of the source do not matter."""
    import pyarrow as pa

    if frame.lines:
        con.register("block", pa.table({"line": pa.chunked_array([part.spans() for part in frame.lines])}))
        sql = "hash(line)"
    else:
        con.register("block", frame.rows)
        texts = [f"c{i}" if frame.rows.column(f"c{i}").null_count == 0 else f"coalesce(c{i}, '')" for i in range(len(frame.columns))]
        sql = f"hash(concat_ws(chr({GLUE}), {', '.join(texts)}))" if len(texts) > 1 else f"hash({texts[0]})"
    hashes = con.sql(f"SELECT {sql} AS h FROM block").to_arrow_table().column("h").to_numpy()
    con.unregister("block")
    return hashes[::2] if frame.lines else hashes


def flat_rows(frame: Frame, rows: Any, hashes: Any) -> list[Kept]:  # noqa: ANN401 - numpy arrays
    """Some rows of a flat frame."""
    numbers = rows.tolist()
    if frame.lines:
        ends = np.cumsum([part.starts.size for part in frame.lines])
        parts = np.searchsorted(ends, rows, side="right").tolist()
        texts = [frame.lines[part].text(row - int(ends[part]) + frame.lines[part].starts.size) for part, row in zip(parts, numbers, strict=True)]
        if len(set(frame.columns)) == len(frame.columns):
            return [(int(hashes[row]), text, frame.columns) for row, text in zip(numbers, texts, strict=True)]
        return [(int(hashes[row]), *_record(text.split(_GLUE), frame.columns)) for row, text in zip(numbers, texts, strict=True)]
    values = frame.rows.select([f"c{i}" for i in range(len(frame.columns))]).take(rows).to_pylist()
    return [(int(hashes[row]), *_record(list(row_values.values()), frame.columns)) for row, row_values in zip(numbers, values, strict=True)]


def _record(values: Sequence[str | None], columns: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The text of a flat row and its columns; as a document where GLUE would not tell the values apart."""
    if len(set(columns)) == len(columns) and not any(value is not None and (value == NOTHING or _GLUE in value) for value in values):
        return _GLUE.join([NOTHING if value is None else value for value in values]), columns
    return json.dumps(dict(zip(columns, values, strict=True))), ()


def _values(text: str) -> Sequence[str | None]:
    """The values of a flat row."""
    values = text.split(_GLUE)
    return [None if value == NOTHING else value for value in values] if NOTHING in text else values


def documents(kept: Iterable[Kept]) -> Iterator[Any]:
    """The records as documents, those of flat rows too."""
    for _, text, columns in kept:
        yield Pairs(zip(columns, _values(text), strict=True)) if columns else parse(text)


def picked(kept: Iterable[Kept], wanted: Iterable[str]) -> Iterator[list[tuple[str, Any]]]:
    """Of each flat row what stands in some columns: (name, JSON value)."""
    names = set(wanted)
    places: dict[tuple[str, ...], list[int]] = {}
    for _, text, columns in kept:
        if columns:
            if columns not in places:
                places[columns] = [place for place, name in enumerate(columns) if name in names]
            values = _values(text)
            yield [(columns[place], values[place]) for place in places[columns]]
        else:
            yield [(name, value) for name, value in parse(text) if name in names]


def by_column(kept: Sequence[Kept], names: Iterable[str]) -> dict[str, list[Any]]:
    """The JSON values of flat rows by column, in the order of the rows."""
    out: dict[str, list[Any]] = {name: [] for name in names}
    columns = _layout(kept)
    if columns:
        out.update(zip(columns, map(list, zip(*(_values(text) for _, text, _ in kept), strict=True)), strict=True))
        return out
    for document in documents(kept):
        for name, value in document:
            out[name].append(value)
    return out


def filled(kept: Sequence[Kept], wanted: Collection[str]) -> dict[str, list[str]]:
    """The values that stand in some columns of flat rows, in the order of the rows, without null-like ones and white space around them."""
    columns = _layout(kept)
    if columns and len(wanted) > 1:  # to cut out one value of each row is quicker than to turn all of them round
        turned = dict(zip(columns, zip(*(_values(text) for _, text, _ in kept), strict=True), strict=True))
        return {name: [value.strip() for value in turned.get(name, ()) if value and not unfilled(value)] for name in wanted}
    out: dict[str, list[str]] = {name: [] for name in wanted}
    for row in picked(kept, wanted):
        for name, value in row:
            if (text := scalar(value)) and not unfilled(text):
                out[name].append(text.strip())
    return out


def _layout(kept: Sequence[Kept]) -> tuple[str, ...]:
    """The columns of rows that all have the same, else none."""
    layouts = {columns for _, _, columns in kept}
    return layouts.pop() if len(layouts) == 1 else ()
