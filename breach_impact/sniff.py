"""What a file is, by its content: the format a loader reads, one that is refused, or no data."""

from __future__ import annotations

import codecs
import re
import struct
from dataclasses import dataclass

from breach_impact.framing import Loader, Stream, Tally
from breach_impact.jsonlike import better, named_json
from breach_impact.registry import loaders

HEAD = 1 << 18
"""Bytes of the beginning that are looked at."""
SURE = 0.99
"""Score from which on a loader goes before the lists of what is refused and of what holds no data."""

UNSUPPORTED: tuple[tuple[str, bytes], ...] = (
    ("zip", rb"PK(?:\x03\x04|\x05\x06|\x07\x08)"), ("7z", rb"7z\xbc\xaf\x27\x1c"), ("rar", rb"Rar!\x1a\x07"), ("xz", rb"\xfd7zXZ\0"),
    ("bzip2", rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)"), ("zstd", rb"(?:\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)"), ("lz4", rb"[\x02\x04]\x22\x4d\x18"),
    ("lzip", rb"LZIP\x01"), ("lzop", rb"\x89LZO"), ("lrzip", rb"LRZI"), ("compress", rb"\x1f\x9d"), ("gzip_nested", rb"\x1f\x8b"),
    ("sqlite", rb"SQLite format 3\0"), ("pg_dump", rb"PGDMP"), ("pg_copy_binary", rb"PGCOPY\n\xff\r\n\0"), ("avro", rb"Obj\x01"),
    ("orc", rb"ORC"), ("arrow", rb"ARROW1\0\0|\xff\xff\xff\xff[^\0]...[\x0c\x10\x14]\0"), ("parquet_encrypted", rb"PARE"), ("mongodump_archive", rb"\x6d\xe2\x99\x81"),
    ("office", rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), ("pdf", rb"%PDF-"), ("access", rb"\0\x01\0\0Standard (?:Jet|ACE) DB"),
    ("lucene", rb"\x3f\xd7\x6c\x17"), ("pst", rb"!BDN"), ("rtf", rb"\{\\rtf"), ("redis", rb"REDIS\d{4}"),
)  # fmt: skip
TEXTS: tuple[tuple[str, bytes], ...] = (
    ("sql", rb"(?is)(?:--|/\*)[^{}]{0,200}?(?:postgresql|mysql|mariadb) (?:database )?dump|(?:\s|--[^\n]*\n|/\*.*?\*/;?|#[^\n]*\n)*(?:create\s+(?:or\s+replace\s+)?(?:table|database|schema|temp|unlogged)|insert\s+(?:into|ignore)"
            rb"|drop\s+(?:table|database)|set\s+@?[\w.@]+\s*(?:=|to)|use\s+[\[`\"\w]|begin\s+transaction|begin;|pragma\s|lock\s+tables|copy\s+[\w.\"]+\s*(?:\(|from)"
            rb"|alter\s+(?:table|database)|select\s+pg_catalog\.|replace\s+into|start\s+transaction)"),
    ("html", rb"(?is)\s*(?:<!doctype\s+html|<html)"), ("xml", rb"(?s)\s*<\?xml\s|\s*<[A-Za-z][\w:.-]*(?:\s[^<>]*)?>\s*<"),
    ("ldif", rb"(?m)\A(?:#.*\n|version: 1[ \t\r]*\n|[ \t\r]*\n)*+dn:"), ("vcard", rb"(?i)\s*begin:vcard\s"), ("mbox", rb"From \S+ .*\d{4}\s*\n[\w-]+: "),
)  # fmt: skip
NO_DATA: tuple[tuple[str, bytes], ...] = (
    ("png", rb"\x89PNG\r\n\x1a\n"), ("jpeg", rb"\xff\xd8\xff"), ("gif", rb"GIF8[79]a"), ("bmp", rb"BM....\0\0\0\0"), ("tiff", rb"II\*\0|MM\0\*"),
    ("quarantine", rb'\{"schema": "breach-impact/quarantine/'),
    ("mongo_metadata", rb'\s*\{"(?:options|indexes)":.{0,4000}?"indexes":\[\{"v":|\s*\{"indexes":\[\{"v":'),
    ("webp", rb"RIFF....WEBP"), ("wav", rb"RIFF....WAVE"), ("avi", rb"RIFF....AVI "), ("ico", rb"\0\0\x01\0[\x01-\x40]\0"), ("mp4", rb"....ftyp"),
    ("mp3", rb"ID3[\x02-\x04]"), ("ogg", rb"OggS"), ("flac", rb"fLaC"), ("matroska", rb"\x1a\x45\xdf\xa3"), ("elf", rb"\x7fELF"), ("exe", rb"MZ.\0"),
    ("java_class", rb"\xca\xfe\xba\xbe"), ("font", rb"wOF[F2]|OTTO\0|\0\x01\0\0\0"), ("svg", rb"\s*(?:<\?xml[^>]*>\s*(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?)?<svg[\s>]"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """What a source is.

    Attributes:
        format: printed in the result.
        why: in words, without a value.
        loader: reads it; None if nothing does.
        skipped: reason code for not being read.
        encoding: of the text, where it is not UTF-8 or close to it.
    """

    format: str
    why: str
    loader: Loader | None = None
    skipped: str | None = None
    encoding: str | None = None


def sniff(head: bytes, name: str, *, whole: bool) -> Finding:
    """Find out what the decompressed content is.

    Args:
        head: its first bytes.
        name: the file's name; content goes before it.
        whole: ``head`` is all there is.
    """
    encoding = encoding_of(head)
    text = decoded(head, encoding) if encoding else head
    if not text.strip(b" \t\r\n\0\xef\xbb\xbf"):
        return Finding("empty", "holds no text") if len(head) < 64 or text.strip(b"\0") else Finding("binary", "zero bytes", skipped="binary")
    best: tuple[float, str, Loader | None] = (0.0, "", None)
    for loader in loaders():
        score, why = loader.sniff(text, name)
        if score > best[0]:
            best = (score, why, loader)
    if best[2] is not None and best[0] >= SURE:
        return Finding(best[2].name, best[1], best[2], encoding=encoding)
    for format_, pattern in () if encoding else NO_DATA:
        if re.match(pattern, head, re.DOTALL):
            return Finding(format_, "begins like such a file", skipped=f"no_data_{format_}")
    refused = None if encoding else _refused(head, whole)
    if refused:
        return Finding(refused, "begins like such a file", skipped=f"unsupported_{refused}")
    plain = text.removeprefix(codecs.BOM_UTF8)
    for format_, pattern in TEXTS:
        if best[0] < 0.9 and re.match(pattern, plain):
            return Finding(format_, "begins like such text", skipped=f"unsupported_{format_}")
    if (best[2] is None or best[0] < 0.6) and binary(text) and (not named_json(name) or binary(text.replace(b"\0", b""))):
        return Finding("binary", "neither text nor a format known", skipped="binary")
    instead = better(plain, name, best[2].name if best[2] else "")
    if instead is not None:
        why = "rows of a table, though a bracket comes first" if instead == "csv" else "should be JSON by its name or its first byte"
        best = (best[0], why, next(loader for loader in loaders() if loader.name == instead))
    if best[2] is None:
        return Finding("binary", "neither text nor a format known", skipped="binary")
    return Finding(best[2].name, best[1], best[2], encoding=encoding)


def _refused(head: bytes, whole: bool) -> str | None:
    for format_, pattern in UNSUPPORTED:
        if re.match(pattern, head, re.DOTALL):
            return format_
    if head[257:262] == b"ustar" or _old_tar(head):
        return "tar"
    return "bson" if _bson(head, whole) else None


def _old_tar(head: bytes) -> bool:
    """A tar header without magic: its checksum is right."""
    if len(head) < 512 or not head[0]:
        return False
    field = head[148:156].strip(b" \0")
    total = sum(head[:512]) - sum(head[148:156]) + 8 * 32
    return re.fullmatch(rb"[0-7]{1,7}", field) is not None and int(field, 8) == total


def _bson(head: bytes, whole: bool) -> bool:
    """A length, an element of a known type with a name, and a zero byte at the end of the document."""
    if len(head) < 5:
        return False
    size = struct.unpack_from("<i", head)[0]
    if size < 5 or size > 64 << 20 or (whole and size > len(head)) or head[4] not in {*range(0x01, 0x14), 0xFF, 0x7F}:
        return False
    return b"\0" in head[5:300] and (size > len(head) or head[size - 1] == 0)


def binary(head: bytes) -> bool:
    """Whether control characters are too many for text."""
    sample = re.sub(rb"\0{16,}", b"", head[: 1 << 16])  # a hole that a crash left in a text
    controls = len(sample) - len(sample.translate(None, bytes([*range(9), 11, *range(14, 32)])))
    return controls * 100 > len(sample) * 2


def encoding_of(head: bytes) -> str | None:
    """UTF-16 or UTF-32, by its mark or by where its zero bytes stand; None for all else."""
    for mark, name in ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if head.startswith(mark) and len(head) >= len(mark) + 2:
            return name
    sample = head[: 1 << 12]
    even, odd = sample[0::2], sample[1::2]
    if len(sample) >= 8:
        if odd.count(0) * 10 > len(odd) * 6 and even.count(0) * 20 < len(even):
            return "utf-16-le"
        if even.count(0) * 10 > len(even) * 6 and odd.count(0) * 20 < len(odd):
            return "utf-16-be"
    return None


def decoded(head: bytes, encoding: str) -> bytes:
    """The beginning of a text as UTF-8."""
    return codecs.getincrementaldecoder(encoding)("replace").decode(head).encode()


class Transcoded:
    """A stream of another encoding as UTF-8; offsets count the bytes of this UTF-8."""

    def __init__(self, raw: Stream, encoding: str, tally: Tally) -> None:
        self._raw = raw
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self._ready = b""
        self._over = False
        tally.note(f"encoding_{encoding.replace('-', '_')}")

    @property
    def cut(self) -> bool:
        """Whether bytes are missing behind the last one."""
        return getattr(self._raw, "cut", False)

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes."""
        while not self._over and (size < 0 or len(self._ready) < size):
            chunk = self._raw.read(1 << 18)
            self._over = not chunk
            self._ready += self._decoder.decode(chunk, final=self._over).encode("utf-8", "replace")
        cut = len(self._ready) if size < 0 else size
        out, self._ready = self._ready[:cut], self._ready[cut:]
        return out
