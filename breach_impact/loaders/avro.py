"""Avro object container files: records of a schema in compressed blocks, handed on as documents. Offsets are record numbers."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from breach_impact.documents.jsonvet import vet
from breach_impact.errors import InputError
from breach_impact.framing import About, Stream, Tally, Window, docs_frame
from breach_impact.loaders._avro import EMPTY, LIMIT, READERS, Damaged, Short, codec, header, least, number, prepared
from breach_impact.loaders._typed_values import bytes_text
from breach_impact.types import Frame

MAGIC = b"Obj\x01"
_SIGHT = 1 << 18
"""Bytes in sight: what is dropped in front moves what stays, and blocks are small."""
_HELD = 4 << 20
"""Bytes of documents that are handed on together."""


class Avro:
    """The ``avro`` format."""

    name = "avro"
    located = False
    about = About(
        title="Apache Avro container files",
        recognised="its first bytes, Obj and 1",
        trouble="read block by block: behind one that is damaged or claims over 256 MiB reading goes on at the next sync marker (avro_damaged); a record that does not decode "
        "is rejected (avro_record) and ends its block; of a file that is cut all whole records count (truncated); codecs: null, deflate, snappy, zstandard, bzip2, xz, lz4",
        unsupported="other codecs (avro_codec) and schemas that cannot be made sense of (avro_schema): write the file again with avro-tools; bare messages without a container",
        extra="avro",
        modules=("fastavro",),
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Avro says so in its first bytes."""
        return (1.0, "begins with Obj and 1") if head.startswith(MAGIC) else (0.0, "does not begin with Obj and 1")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block; what is damaged makes the source incomplete."""
        window = Window(stream, min(block_size, _SIGHT))
        container = _opened(window, tally)
        if container is None:
            return
        pending = _Pending(container.table)
        for data, count, whole in _blocks(window, container, tally):
            _decode(container, data, count, pending, tally, whole=whole)
            if pending.size >= _HELD:
                yield pending.frame(tally)
        yield pending.frame(tally)


@dataclass(frozen=True, slots=True)
class _Container:
    """What the header says: name of the record, sync marker, how blocks and records are read, fewest bytes of a record."""

    table: str
    sync: bytes
    unpack: Callable[[bytes], tuple[bytes, bool]]
    read: Callable[[io.BytesIO], Any]
    least: int


def _opened(window: Window, tally: Tally) -> _Container | None:
    """The header; None if nothing can be read."""
    while True:
        try:
            metadata, sync, at = header(window.data)
        except Short:
            if len(window.data) < LIMIT and window.more():
                continue
            tally.incomplete("truncated" if window.done else "avro_schema")
            return None
        except Damaged:
            tally.incomplete("avro_schema")
            return None
        break
    window.drop(at)
    unpack = codec(metadata.get(b"avro.codec", b"null"))
    if unpack is None:
        tally.incomplete("avro_codec")
        return None
    made = _reader(metadata.get(b"avro.schema", b""))
    if made is None:
        tally.incomplete("avro_schema")
        return None
    return _Container(made[0], sync, unpack, made[1], made[2])


def _reader(raw: bytes) -> tuple[str, Callable[[io.BytesIO], Any], int] | None:
    """(name of the record, what reads a value, its fewest bytes); None for a schema that is none."""
    try:
        import fastavro
        from fastavro import _read_py
        from fastavro.read import LOGICAL_READERS
    except ImportError:
        raise InputError("Avro is read with fastavro: pip install 'breach-impact[avro]'") from None
    LOGICAL_READERS.update(READERS)
    try:
        schema: Any = fastavro.parse_schema(prepared(json.loads(raw)), _ignore_default_error=True)
        sizes = list(least(schema, {}))
    except Exception:  # noqa: BLE001 - what it raises on a schema that is none is as manifold as such schemas are
        return None
    table = schema["name"].rpartition(".")[2] if isinstance(schema, dict) and "fields" in schema else ""
    # The compiled reader of fastavro has no limit of depth: values of a type that holds itself could end the process.
    read = _read_py.schemaless_reader if min(sizes) < 0 else fastavro.schemaless_reader
    return table, lambda stream: read(stream, schema, None, handle_unicode_errors="surrogateescape"), sizes[-1]


def _blocks(window: Window, container: _Container, tally: Tally) -> Iterator[tuple[bytes, int, bool]]:
    """(data, number of records, whether it is whole) of each block; behind a damaged one goes on at the next sync marker."""
    while window.reach(1):
        window.reach(32)
        try:
            count, at = number(window.data, 0)
            size, at = number(window.data, at)
            if not (count >= 0 and 0 <= size <= LIMIT):
                raise Damaged
        except Short:
            tally.incomplete("truncated")
            return
        except Damaged:
            _resume(window, container.sync, tally)
            continue
        there = window.reach(at + size + 16)
        if there and window.data.startswith(container.sync, at + size):
            yield from _unpacked(container, window.data[at : at + size], count, tally)
            window.drop(at + size + 16)
        elif there or container.sync in window.data:
            _resume(window, container.sync, tally)
        else:
            tally.incomplete("truncated")
            yield from _unpacked(container, window.data[at : at + size], count, tally, cut=True)
            return


def _unpacked(container: _Container, packed: bytes, count: int, tally: Tally, *, cut: bool = False) -> Iterator[tuple[bytes, int, bool]]:
    try:
        data, whole = container.unpack(packed)
    except (Damaged, MemoryError):
        data, whole = b"", False
    most = len(data) // container.least if container.least else EMPTY
    if not cut and (not whole or count > most):
        tally.incomplete("avro_damaged")
    yield data, min(count, most + 1) if container.least else min(count, most), not cut


def _resume(window: Window, sync: bytes, tally: Tally) -> None:
    """Step behind the next sync marker, or to the end."""
    tally.incomplete("avro_damaged")
    while (at := window.data.find(sync)) < 0:
        window.drop(max(len(window.data) - len(sync) + 1, 0))
        if not window.more():
            window.drop(len(window.data))
            return
    window.drop(at + len(sync))


def _decode(container: _Container, data: bytes, count: int, pending: _Pending, tally: Tally, *, whole: bool) -> None:
    """The records of a block as JSON; the first that does not decode is rejected, for where the next one begins is not known."""
    stream = io.BytesIO(data)
    for _ in range(count):
        start = stream.tell()
        if start >= len(data) and container.least:
            return
        try:
            value = container.read(stream)
        except Exception:  # noqa: BLE001 - the bytes may be anything
            tally.read += 1
            tally.reject("avro_record" if whole else "truncated", pending.row, 1)
            pending.row += 1
            if whole:
                tally.incomplete("avro_damaged")
            return
        pending.add(value)
    if whole and stream.tell() < len(data):
        tally.incomplete("avro_damaged")


@dataclass(slots=True)
class _Pending:
    """Documents that wait to be handed on, with the numbers of their records."""

    table: str
    row: int = 0
    size: int = 0
    docs: list[bytes] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)

    def add(self, value: Any) -> None:  # noqa: ANN401 - any JSON, and bytes
        doc = _JSON.encode(value).encode("utf-8", "surrogateescape")
        self.docs.append(doc)
        self.rows.append(self.row)
        self.row += 1
        self.size += len(doc)

    def frame(self, tally: Tally) -> Frame:
        """Hand them on."""
        rows = np.array(self.rows, np.int64)
        ends = np.cumsum(np.fromiter(map(len, self.docs), np.int64, len(self.docs)))
        starts = ends - np.fromiter(map(len, self.docs), np.int64, len(self.docs))
        block = vet(b"".join(self.docs), starts, ends, 0)
        block.count(tally, rows, rows + 1, 0)
        self.docs, self.rows, self.size = [], [], 0
        return docs_frame(self.table, rows[block.rows], np.ones(block.rows.size, np.int64), block.docs)


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=bytes_text)

LOADER = Avro()
