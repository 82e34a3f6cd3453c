"""Lines of a log as documents: what all loaders of lines share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints
from breach_impact.framing import Tally, Window, docs_frame
from breach_impact.loaders._log.escapes import ask
from breach_impact.reading.lines import HEAD_FULL, line_blocks
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

CODE = "log_line"
"""Of a line that has not the form of the others."""
SAMPLE = 2000
"""Lines of the beginning that are looked at to learn the form of all."""
STRICT = 0.9
"""Share of the first lines that must be of the form; of one or two lines all."""
BATCH = 1 << 19
"""Bytes of lines that are made documents at a time."""
LONGEST = 4096
"""Bytes of a sampled line that are looked at."""

Docs = "tuple[NDArray[np.bool_], pa.Array]"
Convert = Callable[[bytes, Ints, Ints], "tuple[NDArray[np.bool_], pa.Array]"]
"""(block, starts and ends of its lines) -> (which are of the form, a document of each of these)."""


def sample(head: bytes) -> list[str]:
    """The first lines that hold something; one that the head may cut is left out."""
    lines = head.split(b"\n")
    if len(head) >= HEAD_FULL and len(lines) > 1:
        lines.pop()
    full = (line.strip()[:LONGEST] for line in lines)
    return [line.decode("utf-8", "replace") for line in [line for line in full if line][:SAMPLE]]


def enough(fit: int, lines: int) -> bool:
    """Whether so many of the first lines are of a form that the file is."""
    return fit > 0 and (fit == lines if lines < 3 else fit >= STRICT * lines)


def frames(window: Window, tally: Tally, convert: Convert, unfinished: Callable[[bytes], bool] | None = None) -> Iterator[Frame]:
    """One record a line; lines that are not of the form are rejected.

    Args:
        window: at the beginning of a line.
        tally: told of the records.
        convert: makes documents of a block's lines.
        unfinished: whether a line in which the stream ends, without a line end, was cut although it is of the form.
    """
    for data, base, starts, ends, last in batches(window, tally):
        fit, docs = convert(data, starts, ends)
        if last and fit[-1] and unfinished is not None and unfinished(data[int(starts[-1]) : int(ends[-1])]):
            fit[-1], docs = False, docs.slice(0, len(docs) - 1)
        if last:
            ends[-1] = len(data.rstrip(b"\r"))  # blanks at a cut may be a part of it
        yield from counted(base, starts, ends, tally, fit, docs, cut=last)


def batches(window: Window, tally: Tally) -> Iterator[tuple[bytes, int, Ints, Ints, bool]]:
    """As ``line_blocks``, in parts that the processor's cache holds, and none without a line."""
    for data, base, starts, ends, last in line_blocks(window, tally):
        marks = np.arange(BATCH, len(data), BATCH)
        cut = np.unique(np.concatenate(([0], ends.searchsorted(marks), [starts.size])))
        for first, stop in zip(cut[:-1].tolist(), cut[1:].tolist(), strict=True):
            lead = int(starts[first])
            final = stop == starts.size
            part = data[lead:] if final else data[lead : int(starts[stop])]
            yield part, base + lead, starts[first:stop] - lead, ends[first:stop] - lead, last and final


def counted(base: int, starts: Ints, ends: Ints, tally: Tally, fit: NDArray[np.bool_], docs: pa.Array, *, cut: bool) -> Iterator[Frame]:
    """Count the records of a block and hand on those that fit; ``cut``: the stream ends in the last one, without a line end."""
    import pyarrow as pa

    tally.read += int(starts.size)
    for row in np.flatnonzero(~fit).tolist():
        cut_off = cut and row == starts.size - 1
        tally.reject("truncated" if cut_off else CODE, base + int(starts[row]), int(ends[row] - starts[row]))
        if cut_off:
            tally.complete = False
    if len(docs):
        yield docs_frame("", starts[fit] + base, (ends - starts)[fit], docs.cast(pa.string()))


def extracted(lines: pa.Array, pattern: str, names: Sequence[str]) -> dict[str, pa.Array]:
    """The groups of a pattern (RE2) in each line, as columns; all are empty where it does not match."""
    quoted = pattern.replace("'", "''")
    groups = ", ".join(f"'{name}'" for name in names)
    struct = ask(f"SELECT regexp_extract(line, '{quoted}', [{groups}], 's') AS m FROM block", {"line": lines})[0]
    return dict(zip(names, struct.flatten(), strict=True))


def filled(column: pa.Array) -> NDArray[np.bool_]:
    """Which values are not empty."""
    import pyarrow.compute as pc

    return pc.not_equal(column, "").to_numpy(zero_copy_only=False)


def in_order(rows: list[Ints], parts: list[pa.Array]) -> pa.Array:
    """Documents that were made in several lots, in the order of their lines."""
    import pyarrow as pa

    if len(parts) == 1:
        return parts[0].cast(pa.string())
    docs = pa.concat_arrays([part.cast(pa.string()) for part in parts]) if parts else pa.array([], pa.string())
    return docs.take(pa.array(np.argsort(np.concatenate(rows), kind="stable"))) if parts else docs
