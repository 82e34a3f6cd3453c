"""What a file is, by its content: the format a loader reads, one that is refused, or no data."""

from __future__ import annotations

import codecs
import re
import struct
from dataclasses import dataclass, replace

from breach_impact.errors import OptionError
from breach_impact.framing import Loader, Reading
from breach_impact.opening.encoding import Encoding
from breach_impact.opening.jsonlike import better, named_json
from breach_impact.opening.transcode import decoded, encoding_of
from breach_impact.registry import loaders

HEAD = 1 << 18
"""Bytes of the beginning that are looked at."""
SURE = 0.99
"""Score from which on a loader goes before the lists of what is refused and of what holds no data."""

UNSUPPORTED: tuple[tuple[str, bytes], ...] = (
    ("zip", rb"PK(?:\x03\x04|\x05\x06|\x07\x08)"), ("7z", rb"7z\xbc\xaf\x27\x1c"), ("rar", rb"Rar!\x1a\x07"), ("xz", rb"\xfd7zXZ\0"),
    ("bzip2", rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)"), ("zstd", rb"(?:\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)"), ("lz4", rb"[\x02\x04]\x22\x4d\x18"),
    ("lzip", rb"LZIP\x01"), ("lzop", rb"\x89LZO"), ("lrzip", rb"LRZI"), ("compress", rb"\x1f\x9d"), ("gzip_nested", rb"\x1f\x8b"),
    ("sqlite_wal", rb"\x37\x7f\x06[\x82\x83]"), ("parquet_encrypted", rb"PARE"),
    ("office", rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), ("pdf", rb"%PDF-"), ("access", rb"\0\x01\0\0Standard (?:Jet|ACE) DB"),
    ("lucene", rb"\x3f\xd7\x6c\x17"), ("pst", rb"!BDN"), ("rtf", rb"\{\\rtf"), ("redis", rb"REDIS\d{4}"),
)  # fmt: skip
TEXTS: tuple[tuple[str, bytes], ...] = (
    ("sql", rb"(?is)(?:--|/\*)[^{}]{0,200}?(?:postgresql|mysql|mariadb) (?:database )?dump|(?:\s|--[^\n]*\n|/\*.*?\*/;?|#[^\n]*\n)*(?:create\s+(?:or\s+replace\s+)?(?:table|database|schema|temp|unlogged)|insert\s+(?:into|ignore)"
            rb"|drop\s+(?:table|database)|set\s+@?[\w.@]+\s*(?:=|to)|use\s+[\[`\"\w]|begin\s+transaction|begin;|pragma\s|lock\s+tables|copy\s+[\w.\"]+\s*(?:\(|from)"
            rb"|alter\s+(?:table|database)|select\s+pg_catalog\.|replace\s+into|start\s+transaction)"),
    ("html", rb"(?is)\s*+(?:<\?xml\b[^>]*>\s*+)?(?>(?:<!--.*?-->\s*+)*)(?:<!doctype\s+html|<html)"), ("xml", rb"(?s)\s*<\?xml\s|\s*<[A-Za-z][\w:.-]*(?:\s[^<>]*)?>\s*<"),
)  # fmt: skip
NO_DATA: tuple[tuple[str, bytes], ...] = (
    ("png", rb"\x89PNG\r\n\x1a\n"), ("jpeg", rb"\xff\xd8\xff"), ("gif", rb"GIF8[79]a"), ("bmp", rb"BM....\0\0\0\0"), ("tiff", rb"II\*\0|MM\0\*"),
    ("quarantine", rb'\{"schema": "breach-impact/quarantine/'),
    ("mongo_metadata", rb'\s*\{\s*"options"\s*:\s*\{.{0,4000}?"indexes"\s*:\s*\[\s*(?:\{\s*"(?:v|key)"\s*:|\])|\s*\{\s*"indexes"\s*:\s*\[\s*(?:\{\s*"(?:v|key)"\s*:|\]\s*,\s*"uuid")'
     rb'|\s*\{\s*"ServerVersion"\s*:\s*"[^"]*"\s*,\s*"ToolVersion"\s*:\s*"[^"]*"\s*\}\s*\Z'),
    ("dynamodb_manifest", rb'\s*\{\s*"(?:version"\s*:\s*"[0-9-]*"\s*,\s*"exportArn"\s*:\s*"arn:aws[a-z-]*:dynamodb:|itemCount"\s*:\s*[0-9]+\s*,\s*"md5Checksum"\s*:\s*"[^"]*"\s*,\s*"etag"\s*:\s*"[^"]*"\s*,\s*"dataFileS3Key")'),
    ("webp", rb"RIFF....WEBP"), ("wav", rb"RIFF....WAVE"), ("avi", rb"RIFF....AVI "), ("ico", rb"\0\0\x01\0[\x01-\x40]\0"), ("mp4", rb"....ftyp"),
    ("mp3", rb"ID3[\x02-\x04]"), ("ogg", rb"OggS"), ("flac", rb"fLaC"), ("matroska", rb"\x1a\x45\xdf\xa3"), ("elf", rb"\x7fELF"), ("exe", rb"MZ.\0"),
    ("java_class", rb"\xca\xfe\xba\xbe"), ("font", rb"wOF[F2]|OTTO\0|\0\x01\0\0\0"), ("svg", rb"\s*+(?:<\?xml[^>]*>\s*+)?(?>(?:<!--.*?-->\s*+)*)(?:<!DOCTYPE svg[^>\[]*+(?:\[[^\]]*+\]\s*+)?>\s*+)?(?>(?:<!--.*?-->\s*+)*)<(?:svg:)?svg[\s>]"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """What a source is.

    Attributes:
        format: printed in the result.
        why: in words, without a value.
        loader: reads it; None if nothing does.
        skipped: reason code for not being read.
        encoding: in which the text reaches the loader only after it was made UTF-8.
    """

    format: str
    why: str
    loader: Loader | None = None
    skipped: str | None = None
    encoding: Encoding | None = None


def sniff(head: bytes, name: str, *, whole: bool, reading: Reading | None = None, encoding: Encoding | None = None) -> Finding:
    """Find out what the decompressed content is.

    Args:
        head: its first bytes.
        name: the file's name; content goes before it.
        whole: ``head`` is all there is.
        reading: how the user wants it read.
        encoding: that the whole of it is in, as the user or the first reading says.

    Raises:
        OptionError: the user names a format that there is not.
    """
    candidates = _candidates(reading)
    wide = encoding_of(head) if encoding is None else None
    if wide is not None:
        encoding = Encoding(wide)
    elif encoding is not None and _magic(candidates, head, name):
        encoding = None
    text = decoded(head, encoding) if encoding else head
    found = _found(head, text, name, candidates, whole=whole, told=reading is not None and reading.format is not None, wide=encoding is not None and encoding.in_units)
    if encoding is None or found.loader is None:
        return found
    return replace(found, why=f"{found.why}, {f'in {encoding.title}' if wide else encoding.said}", encoding=encoding)


def _candidates(reading: Reading | None) -> tuple[Loader, ...]:
    """The loaders, told how the user wants rows read; the one that the user names alone."""
    every = loaders()
    if reading is None:
        return every
    if reading.format is not None:
        named = tuple(loader for loader in every if loader.name == reading.format)
        if not named:
            raise OptionError(f"no format is called {reading.format!r}; there are {', '.join(sorted(loader.name for loader in every))}")
        every = named
    return tuple(getattr(loader, "with_reading")(reading) if hasattr(loader, "with_reading") else loader for loader in every)  # noqa: B009 - a loader need not have it


def _magic(candidates: tuple[Loader, ...], head: bytes, name: str) -> bool:
    """Whether a format of bytes is certain, which no encoding of text applies to."""
    return b"\0" in head and any(loader.sniff(head, name)[0] >= SURE for loader in candidates)


def _found(head: bytes, text: bytes, name: str, candidates: tuple[Loader, ...], *, whole: bool, told: bool, wide: bool) -> Finding:
    if not text.strip(b" \t\r\n\0\xef\xbb\xbf"):
        return Finding("empty", "holds no text") if len(head) < 64 or text.strip(b"\0") else Finding("binary", "zero bytes", skipped="binary")
    if told:
        return Finding(candidates[0].name, "as told", candidates[0])
    best: tuple[float, str, Loader | None] = (0.0, "", None)
    for loader in candidates:
        score, why = loader.sniff(text, name)
        if score > best[0]:
            best = (score, why, loader)
    if best[2] is not None and best[0] >= SURE:
        return Finding(best[2].name, best[1], best[2])
    other = _no_loader(head, text, best[0], whole=whole, wide=wide)
    if other is not None:
        return other
    plain = text.removeprefix(codecs.BOM_UTF8)
    if (best[2] is None or best[0] < 0.6) and binary(text) and (not named_json(name) or binary(text.replace(b"\0", b""))):
        return Finding("binary", "neither text nor a format known", skipped="binary")
    instead = better(plain, name, best[2].name if best[2] else "")
    if instead is not None:
        why = "rows of a table, though a bracket comes first" if instead == "csv" else "should be JSON by its name or its first byte"
        best = (best[0], why, next(loader for loader in candidates if loader.name == instead))
    if best[2] is None:
        return Finding("binary", "neither text nor a format known", skipped="binary")
    return Finding(best[2].name, best[1], best[2])


def _no_loader(head: bytes, text: bytes, score: float, *, whole: bool, wide: bool) -> Finding | None:
    """What holds no data, or is refused."""
    for format_, pattern in () if wide else NO_DATA:
        if re.match(pattern, head, re.DOTALL):
            return Finding(format_, "begins like such a file", skipped=f"no_data_{format_}")
    refused = None if wide else _refused(head, whole)
    if refused:
        return Finding(refused, "begins like such a file", skipped=f"unsupported_{refused}")
    plain = text.removeprefix(codecs.BOM_UTF8)
    for format_, pattern in TEXTS:
        if score < 0.9 and re.match(pattern, plain):
            return Finding(format_, "begins like such text", skipped=f"unsupported_{format_}")
    return None


def _refused(head: bytes, whole: bool) -> str | None:
    for format_, pattern in UNSUPPORTED:
        if re.match(pattern, head, re.DOTALL):
            return format_
    if is_tar(head):
        return "tar"
    return "bson" if _bson(head, whole) else None


def is_tar(head: bytes) -> bool:
    """Whether a tar header stands there; one without magic has a checksum that is right."""
    if head[257:262] == b"ustar":
        return True
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
