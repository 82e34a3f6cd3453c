"""Compressed files of every kind: frames one behind the other, cuts, damage, what follows."""

from __future__ import annotations

import bz2
import io
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest

import breach_impact.dump as dump
from breach_impact.framing import Tally
from breach_impact.opening.unpack import WINDOW, Unpacker, compression_of

LINES = b"".join(b'{"id":%d,"email":"u%d@mail.example"}\n' % (i, i * 7919 % 10007) for i in range(20_000))


def _zstd(data: bytes) -> bytes:
    return pytest.importorskip("zstandard").ZstdCompressor(write_checksum=True).compress(data)


def _lz4(data: bytes) -> bytes:
    return pytest.importorskip("lz4.frame").compress(data, content_checksum=True)


PACKERS: dict[str, Callable[[bytes], bytes]] = {"bzip2": bz2.compress, "xz": lzma.compress, "zstd": _zstd, "lz4": _lz4}
KINDS = pytest.mark.parametrize("kind", sorted(PACKERS))


def _all(packed: bytes, kind: str, size: int = 1 << 16) -> tuple[bytes, str | None]:
    reader, parts = Unpacker(io.BytesIO(packed), kind), []
    while part := reader.read(size):
        parts.append(part)
    return b"".join(parts), reader.fault


@KINDS
def test_frames_one_behind_the_other(kind: str) -> None:
    packed = PACKERS[kind](LINES[:1000]) + PACKERS[kind](LINES[1000:])
    assert compression_of(packed) == kind
    assert _all(packed, kind) == (LINES, None)
    assert _all(packed, kind, 7 << 10) == (LINES, None)


@KINDS
def test_a_cut_keeps_what_the_library_gives(kind: str) -> None:
    packed = PACKERS[kind](LINES[:300_000]) + PACKERS[kind](LINES[300_000:])
    got, fault = _all(packed[:-40], kind)
    assert fault == "packed_truncated"
    assert LINES.startswith(got) and len(got) >= 300_000


@KINDS
@pytest.mark.parametrize(("tail", "fault"), [(b"\0" * 40, None), (b"something else", "packed_trailing_bytes")])
def test_what_follows(kind: str, tail: bytes, fault: str | None) -> None:
    assert _all(PACKERS[kind](LINES) + tail, kind) == (LINES, fault)


@KINDS
def test_damage_is_said_and_raises_nothing(kind: str) -> None:
    packed = PACKERS[kind](LINES)
    for at in range(6, len(packed), len(packed) // 12):
        got, fault = _all(packed[:at] + bytes([packed[at] ^ 0x55]) + packed[at + 1 :], kind)
        assert fault or got == LINES
        assert len(got) <= len(LINES) + (1 << 20)


def test_a_frame_that_asks_for_too_much_memory_is_refused() -> None:
    zstandard = pytest.importorskip("zstandard")
    form = zstandard.ZstdCompressionParameters.from_level(1, window_log=(WINDOW - 1).bit_length() + 1, enable_ldm=True, write_content_size=False)
    packer = zstandard.ZstdCompressor(compression_params=form).compressobj()
    assert _all(packer.compress(LINES) + packer.flush(), "zstd") == (b"", "packed_limit")


@KINDS
def test_the_records_are_those_of_the_plain_file(kind: str, tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_bytes(LINES)
    (tmp_path / "b.packed").write_bytes(PACKERS[kind](LINES))
    plain, packed = dump.open(tmp_path).sources
    assert (packed.compression, packed.format, packed.repeated_of) == (kind, "ndjson", "a.ndjson")
    assert plain.content_sha256 == packed.content_sha256
    (source,) = dump.open(tmp_path / "b.packed").sources
    assert sum(frame.rows.num_rows for frame in source.frames(Tally())) == 20_000


@KINDS
def test_a_cut_file_is_incomplete(kind: str, tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes((PACKERS[kind](LINES[:300_000]) + PACKERS[kind](LINES[300_000:]))[:-40])
    (source,) = dump.open(tmp_path / "b").sources
    tally = Tally()
    rows = sum(frame.rows.num_rows for frame in source.frames(tally))
    assert rows >= LINES[:300_000].count(b"\n")
    assert not tally.complete
    assert tally.reasons["packed_truncated"] == 1
