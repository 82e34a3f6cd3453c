"""Text that was read in a wrong encoding and stored again: flagged, never rewritten.

``José`` in UTF-8 that was taken for Windows-1252 is stored as ``JosÃ©``, ``Иван`` as ``Ð˜Ð²Ð°Ð½``, and taken for Windows-1251 as ``РРІР°РЅ``. Looked for are
sequences that no language has: a letter that begins such a pair and then a sign that is no letter. What French, Portuguese or Vietnamese write in capitals and
between quotation marks (``MAÇÃ»``, ``SANTÉ »``) is none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import Bytes, Ints, beyond_ascii, view
from breach_impact.documents.jsontext import contiguous

if TYPE_CHECKING:
    import pyarrow as pa

    from breach_impact.framing import Tally
    from breach_impact.types import Frame

CODE = "mojibake_suspected"


def _any(chars: str) -> bytes:
    return b"(?:" + b"|".join(sorted({re.escape(char.encode()) for char in chars})) + b")"


def _read_as(codec: str, first: int, last: int) -> str:
    return "".join(byte.decode(codec) if (byte := bytes([n])) and byte.decode(codec, "ignore") else chr(n) for n in range(first, last))


_SIGNS = "".join(dict.fromkeys(_read_as("cp1252", 0x80, 0xC0) + _read_as("latin-1", 0x80, 0xC0)))
"""What the second bytes of UTF-8 become."""
_QUOTES = "«»\xa0“”‘’–—…„"
"""Those of them that stand behind a capital in honest text."""
_LETTERS = frozenset("ŠšŽžŒœŸƒˆ")
_SURE = "".join(char for char in _SIGNS if char not in _QUOTES and char not in "ªº" and char not in _LETTERS)
_CYRILLIC = _read_as("cp1251", 0x80, 0xC0)
_PATTERN = re.compile(
    b"|".join(
        (
            _any("ÂÃ") + _any(_SURE), rb"(?<=[a-z])" + _any("ÃÄÅ") + _any(_SIGNS), _any("Ã") + _any("ªº" + _QUOTES + "".join(_LETTERS)) + rb"(?=[a-z])",
            _any("ÄÅ") + _any(_SURE) + rb"(?=[a-z])", rb"(?:" + _any("ÐÑÎÏ×ØÙ") + _any(_SIGNS) + rb"){2}", rb"(?:" + _any("åæçèéäêëìí") + _any(_SIGNS) + _any(_SIGNS) + rb"){2}",
            _any("â") + _any("€\x80"), "ï»¿".encode(), "ï¿½".encode(), rb"(?:" + _any("РС") + _any(_CYRILLIC) + rb"){3}", "锟斤拷".encode(),
        )
    )
)  # fmt: skip
_SECOND = np.zeros(256, dtype=bool)
_SECOND[[char.encode()[1] for char in "ÂÃÄÅÐÑÎÏ×ØÙåæçèéäêëìíâï"]] = True
_THIRD = np.zeros(256, dtype=bool)
_THIRD[[char.encode()[0] for char in _SIGNS]] = True


def note_mojibake(frame: Frame, tally: Tally) -> None:
    """Tell the tally how many rows of a frame hold such text."""
    rows: set[int] = set()
    for name, column in zip(frame.rows.schema.names, frame.rows.columns, strict=True):
        if name not in {"off", "len", "id"}:
            rows |= suspects(column)
    if rows:
        tally.note(CODE, len(rows))


def suspects(column: pa.Array) -> set[int]:
    """The rows of a column of strings that hold such text."""
    import pyarrow as pa

    if not len(column) or not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        return set()
    data, offsets = contiguous(column)
    buf = view(data)
    places = _candidates(buf)
    if not places.size:
        return set()
    rows = np.searchsorted(offsets, places, side="right") - 1
    out: set[int] = set()
    for place, row in zip(places.tolist(), rows.tolist(), strict=True):
        start = int(offsets[row])
        if row not in out and _PATTERN.match(data[start : int(offsets[row + 1])], place - start):
            out.add(row)
    return out


def suspicious(buf: Bytes) -> bool:
    """Whether such text may be anywhere in some; False is certain, of each value inside of it as well."""
    return bool(_candidates(buf).size)


def _candidates(buf: Bytes) -> Ints:
    """Places at which the pattern may match: few in honest text."""
    if buf.size < 4:
        return np.zeros(0, np.int64)
    high = beyond_ascii(buf[:-1])
    lead = buf[high]
    latin = high[lead == 0xC3]
    latin = latin[latin < buf.size - 2]
    latin = latin[_SECOND[buf[latin + 1]] & _THIRD[buf[latin + 2]]]
    cyrillic = high[(lead == 0xD0) & ((buf[high + 1] & 0xFE) == 0xA0)]  # Р, С: honest text has them at the beginning of words
    step = np.diff(cyrillic)
    pair = (step == 4) | (step == 5)
    cyrillic = cyrillic[:-2][pair[:-1] & pair[1:]] if cyrillic.size > 2 else cyrillic[:0]
    chinese = high[lead == 0xE9]
    chinese = chinese[chinese < buf.size - 3]
    chinese = chinese[(buf[chinese + 1] == 0x94) & (buf[chinese + 2] == 0x9F) & (buf[chinese + 3] == 0xE6)]
    return np.concatenate((latin, cyrillic, chinese))
