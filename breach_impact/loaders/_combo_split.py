"""Dividing the lines of a combo list: positions of separators by whole blocks, the odd lines one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Bytes, Ints, view
from breach_impact.loaders._combo_forms import HASH, SEPARATORS
from breach_impact.loaders._combo_layout import Layout
from breach_impact.loaders._combo_long import marks_of

_MARKS = bytes(byte in SEPARATORS + b"@" for byte in range(256))
_COLON, _SLASH, _AT, _BLANK = 58, 47, 64, 32
_SCHEMES = (4, 5, 7, 3)
"""Letters of ``http``, ``https``, ``android``, ``ftp``."""
_PORT = 5
_MALFORMED = re.compile(rb"(?:[^\s@:;|,\"]{0,128}@[^\s@:;|,]{0,255}(?=[:;|\t ,])|[^\s:;|]{0,64} ?[^\s:;|]{0,64}@[^\s:;|]{0,255}(?=[:;|\t]))")
"""An address, if need be one that is none: with a blank, with two ``@`` or nothing beside them; what stands behind the separator is a password all the same."""


@dataclass(slots=True)
class Parts:
    """Lines that are divided.

    Attributes:
        begin: of the parts, a row a line, a column a part.
        end: likewise.
        good: which lines have the layout; of the others the ranges mean nothing.
        mail: in which lines the part that is either holds an address.
    """

    begin: Ints
    end: Ints
    good: NDArray[np.bool_]
    mail: NDArray[np.bool_]


def split(data: bytes, starts: Ints, ends: Ints, layout: Layout) -> Parts:
    """Divide lines by a layout."""
    if layout.separators == SEPARATORS:
        return _pairs(data, starts, ends, logins=layout.login == 0)
    buf, count = view(data), len(layout.parts)
    wide = len(layout.separators)
    marks = np.flatnonzero(buf == layout.separators[0]) if wide == 1 else marks_of(buf, layout.separators)
    after = _behind_site(data, buf, starts, ends, marks) if layout.url == 0 and layout.separators == b":" else starts
    first = np.searchsorted(marks, after)
    number = np.searchsorted(marks, ends) - first
    good = number == count - 1 if layout.exact else number >= count - 1
    padded = np.concatenate((marks, np.zeros(count + 1, np.int64)))
    cuts = [padded[first + index] for index in range(count - 1)]
    if layout.right and layout.url < 0:
        cuts[-1] = padded[np.maximum(first + number - 1, 0)]
    elif layout.right:
        cuts[-1], found = _before_site(data, buf, starts, ends, layout.separators[0])
        good &= found & (cuts[-1] > cuts[0])
    begin, end = np.empty((count, starts.size), np.int64), np.empty((count, starts.size), np.int64)
    begin[0], end[-1] = starts, ends
    for index, cut in enumerate(cuts):
        end[index], begin[index + 1] = cut, cut + wide
    good &= end[0] > starts
    mail = np.zeros(starts.size, dtype=bool)
    if layout.email >= 0:
        part = layout.email
        has = _holds(buf, begin[part], end[part], _AT)
        good &= has if part == 0 else has | (begin[part] >= end[part])
    if layout.login >= 0:
        mail = _holds(buf, begin[layout.login], end[layout.login], _AT)
    if layout.email != 0 and layout.url != 0 and not layout.exact:
        good &= ~_holds(buf, begin[0], end[0], _BLANK)
    return Parts(begin, end, good, mail)


def _pairs(data: bytes, starts: Ints, ends: Ints, *, logins: bool) -> Parts:
    """Address and rest, whatever separator stands between; with ``logins`` also ``login:rest``."""
    buf = view(data)
    marks = np.flatnonzero(view(data.translate(_MARKS)).view(np.bool_))
    first = np.searchsorted(marks, starts)
    marks = np.concatenate((marks, [buf.size, buf.size]))
    at, cut = marks[first], marks[first + 1]
    kinds = np.append(buf, np.uint8(0))
    mail = kinds[at] == _AT
    good = mail & (at > starts) & (kinds[cut] != _AT) & (cut < ends)
    if logins:
        other = (kinds[at] == _COLON) & (at > starts) & (at < ends)
        other[other] &= buf[np.minimum(at[other] + 1, buf.size - 1)] != _BLANK
        cut = np.where(mail, cut, at)
        good |= other
    begin, end = np.stack((starts, cut + 1)), np.stack((cut, ends))
    _step_over_spaced(buf, begin, end, good)
    return Parts(begin, end, good, mail)


def _holds(buf: Bytes, begin: Ints, end: Ints, byte: int) -> NDArray[np.bool_]:
    """Which ranges hold a byte."""
    at = np.flatnonzero(buf == byte)
    if not at.size:
        return np.zeros(begin.size, dtype=bool)
    index = np.searchsorted(at, begin)
    return (index < at.size) & (at[np.minimum(index, at.size - 1)] < end)


def _step_over_spaced(buf: Bytes, begin: Ints, end: Ints, good: NDArray[np.bool_]) -> None:
    """A separator between blanks is one separator (``address : password``)."""
    rows = np.flatnonzero(good)
    cut, stop = end[0][rows], end[1][rows]
    rows = rows[(buf[cut] == _BLANK) & (cut + 2 < stop)]
    cut = end[0][rows]
    middle = buf[cut + 1]
    rows = rows[((middle == _COLON) | (middle == 59) | (middle == 124) | (middle == 45)) & (buf[cut + 2] == _BLANK)]
    begin[1][rows] += 2


def _sites(data: bytes, buf: Bytes) -> Ints:
    """Positions of ``://``."""
    if b"://" not in data:
        return np.zeros(0, np.int64)
    at = np.flatnonzero(buf[:-2] == _COLON)
    return at[(buf[at + 1] == _SLASH) & (buf[at + 2] == _SLASH)]


def _behind_site(data: bytes, buf: Bytes, starts: Ints, ends: Ints, marks: Ints) -> Ints:
    """From where on separators count: behind the scheme, and behind a port (``https://host:8443/path:login:password``)."""
    at = np.concatenate((_sites(data, buf), [buf.size + 64]))
    place = at[np.searchsorted(at, starts)]
    after = np.where((place < ends) & (place - starts <= 32), place + 3, starts)
    padded = np.concatenate((marks, [buf.size]))
    index = np.searchsorted(marks, after)
    colon = padded[index]
    last = buf.size - 1
    stop = colon + 1
    for _ in range(_PORT):
        digit = (buf[np.minimum(stop, last)] - 48 < 10) & (stop < ends)  # bytes below 0 wrap around
        stop = stop + digit
    behind = buf[np.minimum(stop, last)]
    left = np.searchsorted(marks, ends) - index
    port = (colon < ends) & (stop > colon + 1) & (stop < ends) & ((behind == _SLASH) | ((behind == _COLON) & (left >= 3)))
    return np.where(port, stop, after)


def _before_site(data: bytes, buf: Bytes, starts: Ints, ends: Ints, mark: int) -> tuple[Ints, NDArray[np.bool_]]:
    """(separator in front of the last URL of a line, whether there is one)."""
    at = np.concatenate(([-64], _sites(data, buf)))
    place = at[np.searchsorted(at, ends) - 1]
    cut, found = np.zeros(starts.size, np.int64), np.zeros(starts.size, dtype=bool)
    for letters in _SCHEMES:
        here = place - letters - 1
        fits = ~found & (here > starts) & (buf[np.maximum(here, 0)] == mark)
        cut[fits], found[fits] = here[fits], True
    return cut, found


def odd(line: bytes, layout: Layout) -> dict[str, tuple[int, int]] | None:
    """The columns of a line of another layout: an address and what stands behind it; None if the line fits nothing."""
    columns = layout.columns
    match = _MALFORMED.match(line)
    if match is None or "email" not in columns or layout.exact:
        return None
    mark, start = line[match.end()], match.end() + 1
    out = {"email": (0, match.end())}
    rest = line[start:]
    if rest[:1] == b" " and rest.strip().count(b" ") >= 2:
        return None
    head = rest.partition(bytes([mark]))[0]
    if "password_hash" in columns and (HASH.fullmatch(head) or "password" not in columns):
        out["password_hash"] = (start, start + len(head) if "salt" in columns else len(line))
        if "salt" in columns and len(head) < len(rest):
            out["salt"] = (start + len(head) + 1, len(line))
    else:
        out["password" if "password" in columns else columns[-1]] = (start, len(line))
    return out
