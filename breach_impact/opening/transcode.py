"""Text of other encodings as UTF-8, field by field: the stream that loaders are given in place of the raw bytes."""

from __future__ import annotations

import codecs
from collections import Counter

import numpy as np

from breach_impact.bytescan import NEWLINE, Ints, view
from breach_impact.framing import BOM, Stream, Tally
from breach_impact.opening.encoding import MULTIBYTE, WIDER, Encoding, code_of
from breach_impact.opening.utf8 import ALWAYS_ASCII, PIECE_END, judged_runs, runs

CHUNK = 1 << 18
"""Bytes that are looked at together."""
LINE = 1 << 22
"""Bytes within which a line must end to be decoded at once; a longer one is cut at bytes that are no part of a character."""


_ASCII = bytes([0, 9, 10, 13, *range(32, 127)])


def encoding_of(head: bytes) -> str | None:
    """UTF-16 or UTF-32, by its mark or by where its zero bytes stand; None for all else."""
    for mark, name in ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if head.startswith(mark) and len(head) >= len(mark) + 2:
            return name
    sample = head[: 1 << 14]
    sample = sample[: len(sample) // 4 * 4] if len(sample) >= 16 else sample[: len(sample) // 2 * 2]
    if len(sample) < 8 or b"\0" not in sample:
        return None
    for name, unit in (("utf-32-le", 4), ("utf-32-be", 4), ("utf-16-le", 2), ("utf-16-be", 2)):
        if _is_wide(sample[: len(sample) // unit * unit], name, unit):
            return name
    return None


def _is_wide(sample: bytes, name: str, unit: int) -> bool:
    """Whether a text reads well in units of two or four bytes, with ASCII among it (line ends, commas), which gives zero bytes on one side only."""
    high = unit - 1 if name.endswith("le") else 0
    low = 0 if high else unit - 1
    zeros = sample[high::unit].count(0)
    if zeros * 50 < len(sample) // unit or sample[low::unit].count(0) * 20 > zeros:
        return False
    if zeros * 3 < len(sample) // unit and not sample.translate(None, _ASCII):
        return False  # ASCII with a few zero bytes in it, which pairs would turn into ideographs
    text = sample.decode(name, "replace")
    odd = sum(1 for char in text if (char < " " and char not in "\t\r\n\f") or "\ue000" <= char < "\uf900" or char in "\ufffd\ufffe\uffff")
    return odd * 50 <= len(text)


def decoded(head: bytes, encoding: str | Encoding) -> bytes:
    """The beginning of a text as UTF-8."""
    found = encoding if isinstance(encoding, Encoding) else Encoding(encoding)
    out = Transcoded(_Held(head), found, Tally()).read()
    return out.removeprefix(BOM) if found.in_units else out


class _Held:
    """Bytes as a stream."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def read(self, size: int = -1, /) -> bytes:
        out, self._data = (self._data, b"") if size < 0 else (self._data[:size], self._data[size:])
        return out


class Transcoded:
    """A stream of another encoding as UTF-8; offsets count the bytes of this UTF-8.

    Fields that are UTF-8 stay as they are; the others are read in the encoding strictly, else in what is wider, else as Windows-1252 or Latin-1. The
    tally is told how many lines were in which. Where the user names the encoding it goes before UTF-8. Of ``utf-8`` only marks at the beginnings of
    lines are taken out, where files were put one behind the other.
    """

    def __init__(self, raw: Stream, encoding: Encoding | str, tally: Tally) -> None:
        self._raw = raw
        self._encoding = encoding if isinstance(encoding, Encoding) else Encoding(encoding)
        self._tally = tally
        self._units = codecs.getincrementaldecoder(self._encoding.name)("replace") if self._encoding.in_units else None
        self._held = b""
        self._ready = memoryview(b"")
        self._over = self._lost = False
        self._line_start = False
        self._open: set[str] = set()
        if self._units is not None:
            tally.note(self._encoding.code)

    @property
    def cut(self) -> bool:
        """Whether bytes are missing behind the last one."""
        return self._lost or getattr(self._raw, "cut", False)

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, fewer only at the end."""
        parts: list[memoryview] = []
        got = 0
        while size < 0 or got < size:
            if not self._ready:
                if self._over:
                    break
                self._ready = memoryview(self._without_marks(self._next()))
                continue
            part = self._ready if size < 0 else self._ready[: size - got]
            self._ready = self._ready[len(part) :]
            parts.append(part)
            got += len(part)
        return b"".join(parts)

    def _next(self) -> bytes:
        chunk = self._raw.read(CHUNK)
        self._over = not chunk
        if self._units is not None:
            return self._by_units(self._units, chunk)
        data = self._held + chunk
        cut = len(data) if self._over else _line_cut(data)
        self._held = data[cut:]
        return self._by_fields(data[:cut])

    def _without_marks(self, data: bytes) -> bytes:
        """Take out marks at the beginnings of lines; that of the file is the loader's."""
        if not data:
            return data
        first = self._line_start and data.startswith(BOM)
        marks = data.count(b"\n" + BOM) + first
        self._line_start = data.endswith(b"\n")
        if marks:
            data = data[len(BOM) * first :].replace(b"\n" + BOM, b"\n")
            self._tally.note("repaired_bom", marks)
        return data

    # -- from the beginning on -------------------------------------------------------------------------------------------
    def _by_units(self, decoder: codecs.IncrementalDecoder, chunk: bytes) -> bytes:
        text = decoder.decode(chunk)
        if self._over:
            rest = decoder.getstate()[0]
            if rest.strip(b"\0\r\n\x1a"):  # half a character: the file was cut, or bytes were lost before
                self._lost = True
                self._tally.incomplete("truncated")
        lost = text.count("\ufffd")
        if lost:
            self._tally.note("encoding_replaced", lost)
        return text.encode("utf-8", "replace")

    # -- field by field --------------------------------------------------------------------------------------------------
    def _by_fields(self, data: bytes) -> bytes:
        """Whole lines, or fields of one that is very long, as UTF-8."""
        if data.isascii() or self._encoding.name == "utf-8":
            if b"\n" in data:
                self._open.clear()
            return data
        name = self._encoding.name
        high, starts, kinds = _fields(data, self._encoding)
        out: list[str] = []
        seen: dict[str, list[int]] = {}
        bounds = [*starts.tolist(), len(data)]
        view_ = memoryview(data)
        for number, kind in enumerate(kinds.tolist()):
            begin, end = bounds[number], bounds[number + 1]
            if kind:
                out.append(str(view_[begin:end], "utf-8"))
            else:
                self._read(view_[begin:end], begin, name, out, seen)
        self._count(data, high, seen)
        return "".join(out).encode()

    def _read(self, data: memoryview, base: int, name: str, out: list[str], seen: dict[str, list[int]]) -> None:
        """A stretch in the encoding; a field that does not fit is read by itself."""
        at = 0
        while at < len(data):
            try:
                text = str(data[at:], name)
            except UnicodeDecodeError as error:
                begin, end = _around(data, at + error.start, at)
                out.append(str(data[at:begin], name, "replace"))
                seen.setdefault(name, []).extend((base + at, base + begin))
                text, other = fallback(bytes(data[begin:end]), name)
                seen.setdefault(other, []).extend((base + begin, base + end))
                out.append(text)
                at = end
            else:
                out.append(text)
                seen.setdefault(name, []).extend((base + at, base + len(data)))
                return

    def _count(self, data: bytes, high: Ints, seen: dict[str, list[int]]) -> None:
        """Tell the tally how many lines hold anything in each encoding; a line that goes on counts once."""
        buf = view(data)
        lines = np.flatnonzero(buf == NEWLINE)
        of_run = np.searchsorted(lines, high)
        last, counts, still = lines.size, Counter[str](), set[str]()
        for name, edges in seen.items():
            bounds = np.array(edges, np.int64)
            inside = np.searchsorted(bounds, high, side="right") & 1
            found = of_run[inside.astype(bool)]
            found = found[np.append(True, np.diff(found) > 0)] if found.size else found
            if name == "utf-8" or not found.size:
                continue
            code = code_of(name)
            counts[code] += found.size - int(found[0] == 0 and code in self._open)
            if found[-1] == last or (not last and code in self._open):
                still.add(code)
        for code, count in counts.items():
            if count:
                self._tally.note(code, count)
        self._open = still if last else still | self._open


def _line_cut(data: bytes) -> int:
    """Where whole lines end; in a line that is too long the last place that is no part of a character."""
    cut = data.rfind(b"\n") + 1
    if cut or len(data) < LINE:
        return cut
    at = np.flatnonzero(ALWAYS_ASCII[view(data)])
    return int(at[-1]) + 1 if at.size else len(data) // 4 * 4


def _around(data: memoryview, at: int, low: int) -> tuple[int, int]:
    """The field in which a byte stands, not before ``low``."""
    step = 1 << 10
    begin = low
    while True:
        left = max(low, at - step)
        ends = np.flatnonzero(PIECE_END[view(data[left:at])])
        if ends.size:
            begin = left + int(ends[-1]) + 1
            break
        if left == low:
            break
        step *= 8
    step = 1 << 10
    while True:
        right = min(len(data), at + step)
        ends = np.flatnonzero(PIECE_END[view(data[at:right])])
        if ends.size:
            return begin, at + max(int(ends[0]), 1)
        if right == len(data):
            return begin, right
        step *= 8


def fallback(value: bytes, name: str) -> tuple[str, str]:
    """What an encoding cannot read: (its text, the encoding that was taken instead)."""
    for other in ("utf-8", *WIDER.get(name, ()), "cp1252"):
        try:
            return value.decode(other), other
        except UnicodeDecodeError:
            continue
    return value.decode("latin-1"), "latin-1"


def _fields(data: bytes, encoding: Encoding) -> tuple[Ints, Ints, Ints]:
    """(where runs beyond ASCII begin, where each stretch of the data begins, 1 if its fields are UTF-8 and stay, 0 if they are to be decoded)."""
    buf = view(data)
    one = np.zeros(1, np.int64), np.zeros(1, np.int64)
    if encoding.by == "user":
        return runs(buf)[0], *one
    first, _, bad, _ = judged_runs(buf)
    if bad.all():
        return first, *one
    edges = np.flatnonzero(PIECE_END[buf])
    field = np.searchsorted(edges, first)  # number of the field of each run
    foreign = np.unique(field[bad])
    good = np.flatnonzero(~np.isin(field, foreign))
    if encoding.name in MULTIBYTE and good.size:
        good = good[[_surely_utf8(data, int(edges[f - 1]) + 1 if f else 0, int(edges[f]) if f < edges.size else len(data), encoding.name) for f in field[good].tolist()]]
    if not good.size:
        return first, *one
    kept = np.zeros(first.size, dtype=np.int64)
    kept[good] = 1
    change = np.flatnonzero(np.diff(kept)) + 1
    numbers = np.concatenate(([0], change))
    starts = np.where(field[numbers] > 0, edges[np.maximum(field[numbers] - 1, 0)] + 1, 0) if edges.size else np.zeros(numbers.size, np.int64)
    starts[0] = 0
    return first, starts, kept[numbers]


def _surely_utf8(data: bytes, start: int, end: int, name: str) -> bool:
    """Whether a field that is UTF-8 stays so in a text of an encoding of two bytes a character.

    Two such characters are UTF-8 by accident once in thirty names. They look like letters of two bytes each, so UTF-8 is believed where characters have
    three, where a letter stands alone beside an ASCII one (``Müller``), or where three or more are of one alphabet; and where the encoding cannot read it.
    """
    field = data[start:end]
    try:
        text = field.decode()
    except UnicodeDecodeError:
        return False
    high = [char for char in text if char > "\x7f"]
    if max(high, default="") > "\u07ff" or (len(high) > 2 and len({ord(char) >> 8 for char in high}) == 1 and all(map(str.isalpha, high))):
        return True
    for place, char in enumerate(text):
        if char > "\x7f":
            around = text[max(place - 1, 0) : place] + text[place + 1 : place + 2]
            if not (char.isalpha() and char < "\u0250" and around.isascii() and any(map(str.isalpha, around))):
                break
    else:
        return True
    try:
        field.decode(name)
    except UnicodeDecodeError:
        return True
    return False
