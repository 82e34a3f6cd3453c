"""``_bulk`` files: an action line, then (but for deletes) the document's line. Actions and deletes are structure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import Ints
from breach_impact.documents.hits import by_table
from breach_impact.documents.jsonfix import Pairs, parse, write
from breach_impact.documents.jsontext import slices
from breach_impact.documents.jsonvet import Vetted, connection, vet
from breach_impact.framing import BOM, About, Stream, Tally, Window
from breach_impact.reading.lines import line_blocks
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

_META = (
    "_?index|_?type|_?id|_?routing|_?parent|_?version|_?version_type|if_seq_no|if_primary_term|pipeline|_?retry_on_conflict|require_alias"
    "|list_executed_pipelines|require_data_stream|_?timestamp|_?ttl"
)
_VALUE = r'(?:"(?:[^"\\]|\\.)*"|-?[0-9]+|true|false|null)'
ACTION = rf'^\{{\s*"(?P<op>index|create|update|delete)"\s*:\s*\{{(?:\s*"(?:{_META})"\s*:\s*{_VALUE}\s*,?)*\s*\}}\s*\}}$'
Action = tuple[str, str | None, str | None]
"""(operation, index, id)."""


class EsBulk:
    """The ``es_bulk`` format."""

    name = "es_bulk"
    about = About(
        title="Elasticsearch and OpenSearch: _bulk files",
        recognised="lines are actions and documents by turns",
        trouble="actions and deletes are structure; an action without its document is rejected (bulk_document_missing), a document without an action counts, without index and id (bulk_action_missing)",
        unsupported="scripted updates: what they would change is not known",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The first line is an action."""
        import re

        lines = [line.strip() for line in head.removeprefix(BOM).split(b"\n")[:200] if line.strip()]
        actions = [line for line in lines if re.match(ACTION.encode(), line)]
        if any(line in actions for line in lines[:4]) and len(actions) * 3 >= len(lines):
            return 0.96, "lines are actions and documents by turns"
        return 0.0, "no action lines"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read pairs of lines."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        pairing = _Pairing(tally)
        for data, base, starts, ends, last in line_blocks(window, tally):
            yield from pairing.take(data, base, starts, ends, last)
        pairing.end()


@dataclass(slots=True)
class _Pairing:
    """Which document belongs to which action; the last action of a block waits for the next."""

    tally: Tally
    waiting: tuple[Action, int, int] | None = None
    _past: list[Action] = field(default_factory=list)

    def take(self, data: bytes, base: int, starts: Ints, ends: Ints, last: bool) -> Iterator[Frame]:
        if not starts.size:
            return
        lines = slices(data, starts, ends)
        ops = _operations(lines)
        action = ops != ""
        wants = action & (ops != "delete")
        pending = np.concatenate(([self.waiting is not None], wants[:-1]))
        self._missing(base, starts, ends, np.flatnonzero(action & pending))
        actions = _actions(lines, np.flatnonzero(action), ops)
        number = np.cumsum(action)
        own: list[Action] = [self.waiting[0] if self.waiting else ("index", None, None), *actions]
        sources = np.flatnonzero(~action)
        lost = int((~pending[sources]).sum())
        if lost:
            self.tally.note("bulk_action_missing", lost)
        block = vet(data, starts[sources], ends[sources], base)
        block.count(self.tally, starts[sources], ends[sources], base, cut=last and not action[-1])
        self.waiting = (own[-1], base + int(starts[-1]), int(ends[-1] - starts[-1])) if wants[-1] else None
        if block.rows.size:
            rows = sources[block.rows]
            chosen: list[Action] = [own[n] if p else ("index", None, None) for n, p in zip(number[rows].tolist(), pending[rows].tolist(), strict=True)]
            yield from self._frames(block, chosen)

    def _frames(self, block: Vetted, chosen: list[Action]) -> Iterator[Frame]:
        import pyarrow as pa

        updates = [row for row, (op, _, _) in enumerate(chosen) if op == "update"]
        if updates:
            docs = block.docs.to_pylist()
            for row in updates:
                docs[row] = _updated(docs[row])
            block.docs = pa.array(docs, pa.string())
        tables = pa.array([index for _, index, _ in chosen], pa.string())
        ids = pa.array([key for _, _, key in chosen], pa.string())
        yield from by_table(block.off, block.length, block.docs, tables, ids)

    def _missing(self, base: int, starts: Ints, ends: Ints, at: Ints) -> None:
        """Actions whose document does not follow: the action before each of these lines."""
        for row in at.tolist():
            if row:
                self._reject("bulk_document_missing", base + int(starts[row - 1]), int(ends[row - 1] - starts[row - 1]))
            elif self.waiting:
                self._reject("bulk_document_missing", *self.waiting[1:])

    def _reject(self, code: str, offset: int, length: int) -> None:
        self.tally.read += 1
        self.tally.reject(code, offset, length)

    def end(self) -> None:
        """The last action has no document: the file is cut."""
        if self.waiting:
            self._reject("truncated", *self.waiting[1:])
            self.tally.complete = False


def _operations(lines: pa.Array) -> np.ndarray:
    """The operation of each line that is an action, else an empty string."""
    import pyarrow as pa
    import pyarrow.compute as pc

    found = pc.struct_field(pc.extract_regex(lines.cast(pa.binary()), ACTION), "op")
    return np.array([b"" if op is None else op for op in found.to_pylist()], dtype="S6").astype(str)


def _actions(lines: pa.Array, at: Ints, ops: np.ndarray) -> list[Action]:
    import pyarrow as pa

    texts = lines.take(pa.array(at))
    try:
        texts.validate(full=True)
    except pa.ArrowInvalid:
        texts = pa.array([raw.decode("utf-8", "replace") for raw in texts.cast(pa.binary()).to_pylist()], pa.string())
    con = connection()
    con.register("block", pa.table({"d": texts, "op": pa.array(ops[at].tolist(), pa.string())}))
    rows = con.sql(
        "SELECT op, json_extract_string(m, '$._index'), json_extract_string(m, '$._id') FROM"
        " (SELECT op, CASE WHEN json_valid(d) THEN json_extract(d, '$.' || op) END AS m FROM block)"
    ).fetchall()
    con.unregister("block")
    return rows


def _updated(doc: str) -> str:
    """The document that an update brings: ``doc`` and ``upsert``, of both if both are there."""
    parts = [value for key, value in parse(doc) if key in {"doc", "upsert"} and isinstance(value, Pairs)]
    if not parts:
        return doc
    merged: dict[str, list[str]] = {}
    for part in parts:
        for key, value in part:
            merged.setdefault(key, []).append(write(value, {}))
    members = Pairs((key, parse(text)) for key, texts in merged.items() for text in dict.fromkeys(texts))
    return write(members, {})


LOADER = EsBulk()
