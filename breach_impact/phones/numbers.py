"""Phone numbers to E.164 for every value of a column, with the verdict of phonenumbers at 20 to 40 times its speed.

``phonenumbers.parse`` and ``is_valid_number`` are followed step by step on whole arrays (numpy on the Arrow buffers, automata
from the metadata, see :mod:`breach_impact.phones.automata`). Spellings that are not digits and separators (extensions, other
scripts) are rewritten by RE2 first; what then remains (letters for digits, RFC 3966 contexts, two plus signs) goes to
phonenumbers itself, so that the answer is the same.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
from pyarrow import compute

from breach_impact.phones.automata import MAX_DEPTH, Ints
from breach_impact.phones.patterns import UnsupportedPatternError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from breach_impact.phones.plans import Plan

    Bools = NDArray[np.bool_]
    Bytes = NDArray[np.uint8]

pc: Any = compute  # its functions are made at run time, unknown to type checkers

BLOCK = 32_768  # rows a step: the working arrays stay in the cache
MAX_CHARS = 250  # phonenumbers reads no longer text
_MAX_DIGITS = 40  # more are no number, with all prefixes
_PAD = np.zeros(_MAX_DIGITS + MAX_DEPTH + 2, dtype=np.uint8)
_PLUS, _ODD = 1 << 24, 1 << 44  # places of the counters that share one cumulative sum with the digits

_SEP = r"[ ()\[\]./-]"
_EXT = (
    r"(?:;ext=[0-9]{1,20}"
    r"|[ \t,]*(?:e?xt(?:ensi(?:o\x{301}?|\x{f3}))?n?|\x{434}\x{43e}\x{431}|anexo)[:.]?[ \t,-]*[0-9]{1,20}"
    r"|[ \t,]*x[:.]?[ \t,-]*[0-9]{1,9})"
)
_SPELLING = rf"(?is)^[^0-9+;]*(\+?(?:{_SEP}*[0-9]){{3}}(?:{_SEP}*[0-9])*){_SEP}*?{_EXT}?[\s)\].,:'\"/-]*$"
_LIKELY = re.compile(r"(?i)(?:tel:|phone:)?[\s(\[]*\+?[\s().\[\]/\-\d]{7,30}(?:(?:;ext=|\s*(?:ext?|x)[.:]?\s*)\d{1,9})?")


def e164(values: pa.StringArray, regions: pa.StringArray | str | None = None) -> pa.StringArray:
    """The E.164 forms of phone numbers; null where phonenumbers finds no valid number.

    Args:
        values: spellings, national or international.
        regions: ISO country in which a national spelling is read, one for all or one a value; null where unknown. Values
            with ``+`` need none; without one, ``00`` is read as the international prefix.

    Returns:
        An array of the same length, such as ``+12015550123``.
    """
    return numbers(values, regions)[0]


def numbers(values: pa.StringArray, regions: pa.StringArray | str | None = None) -> tuple[pa.StringArray, Ints]:
    """As :func:`e164`, and the region of each number by its place in the plan's ``names``, -1 for none."""
    values = _plain(values)
    index = _region_index(values, regions)
    blocks = [_block(values.slice(at, BLOCK), index[at : at + BLOCK]) for at in range(0, len(values), BLOCK)]
    if not blocks:
        return pa.array([], pa.string()), np.zeros(0, dtype=np.int64)
    return pa.concat_arrays([texts for texts, _ in blocks]), np.concatenate([found for _, found in blocks])


def region_of(e164: pa.StringArray) -> pa.StringArray:
    """The ISO country of E.164 numbers as phonenumbers names it; null for non-geographic and foreign text."""
    from breach_impact.phones.plans import plan

    values = _plain(e164)
    names = pa.array([None if name == "001" else name for name in plan().names], pa.string())
    blocks = [_regions(values.slice(at, BLOCK)) for at in range(0, len(values), BLOCK)]
    return pa.concat_arrays([names.take(pa.array(index, mask=index < 0)) for index in blocks]) if blocks else pa.array([], pa.string())


def _regions(values: pa.StringArray) -> Ints:
    """The places of the regions of E.164 numbers, -1 for none."""
    from breach_impact.phones.plans import plan

    shared = plan()
    values = pc.if_else(pc.less_equal(pc.binary_length(values), MAX_CHARS), values, pa.scalar(None, pa.string()))
    digits, off, length, plus, odd = _read(values)
    rows = np.flatnonzero(plus & ~odd & (length > 2) & (length <= _MAX_DIGITS))
    code, used = shared.calling_code(digits, off[rows], length[rows])
    try:
        found, _ = shared.assign(code, digits, off[rows] + used, length[rows] - used)
    except UnsupportedPatternError:
        return np.array([shared.region(_region_slowly(value)) for value in values.to_pylist()], dtype=np.int64)
    index = np.full(len(values), -1, dtype=np.int64)
    index[rows] = found
    return index


def likely_phone(value: str) -> bool:
    """Whether a text is spelled like a phone number: 7 to 15 digits and what stands between them."""
    text = value.strip()
    if not _LIKELY.fullmatch(text):
        return False
    return 7 <= sum(char.isdigit() for char in re.split(r"(?i);ext=|\s*(?:ext?|x)[.:]?\s*\d+$", text)[0]) <= 15


def _plain(values: pa.Array | pa.ChunkedArray) -> pa.StringArray:
    if isinstance(values, pa.ChunkedArray):
        values = values.combine_chunks()
    return values if values.type == pa.string() else values.cast(pa.string())


def _region_index(values: pa.StringArray, regions: pa.StringArray | str | None) -> Ints:
    from breach_impact.phones.plans import plan

    shared = plan()
    if regions is None or isinstance(regions, str):
        return np.full(len(values), shared.region(regions), dtype=np.int64)
    coded = regions.combine_chunks() if isinstance(regions, pa.ChunkedArray) else regions
    if pa.types.is_dictionary(coded.type):
        coded = coded.dictionary_decode()
    coded = coded.dictionary_encode(null_encoding="encode")
    lookup = np.array([shared.region(name) for name in coded.dictionary.to_pylist()], dtype=np.int64)
    return lookup.take(coded.indices.to_numpy())


@lru_cache(maxsize=1)
def _weights() -> Ints:
    """What a byte adds to the counters of its row: a digit, a plus sign, something else; separators add nothing."""
    table = np.full(256, _ODD, dtype=np.int64)
    table[np.frombuffer(b" ()[]./-", dtype=np.uint8)] = 0
    table[ord("+")] = _PLUS
    table[ord("0") : ord("9") + 1] = 1
    return table


def _read(values: pa.StringArray) -> tuple[Bytes, Ints, Ints, Bools, Bools]:
    """The digits of all values in one row, where each value's begin, how many, whether a plus leads, and what is odd."""
    _, offsets, data = values.buffers()
    if len(values) == 0 or offsets is None or data is None:
        none = np.zeros(len(values), dtype=np.int64)
        return _PAD, none, none, none > 0, none > 0
    bounds = np.frombuffer(offsets, dtype=np.int32)[values.offset : values.offset + len(values) + 1].astype(np.int64)
    raw = np.frombuffer(data, dtype=np.uint8)[bounds[0] : bounds[-1]]
    bounds -= bounds[0]
    weights = _weights().take(raw)
    counts = np.zeros(len(raw) + 1, dtype=np.int64)
    np.cumsum(weights, out=counts[1:])
    at = counts.take(bounds)
    share = np.diff(at)
    length, pluses, odd = share & (_PLUS - 1), (share >> 24) & ((1 << 20) - 1), share >= _ODD
    first = np.zeros(len(values), dtype=np.uint8)
    filled = bounds[1:] > bounds[:-1]
    first[filled] = raw[bounds[:-1][filled]]
    plus = first == ord("+")
    odd |= pluses > plus
    digits = np.concatenate([raw[weights == 1] - ord("0"), _PAD])
    return digits, at[:-1] & (_PLUS - 1), length, plus, odd


def _block(values: pa.StringArray, region: Ints) -> tuple[pa.StringArray, Ints]:
    long = pc.greater(pc.binary_length(values), MAX_CHARS)
    wide: list[int] = []
    if pc.any(long).as_py():  # bytes, not characters: what is long by bytes only is asked of phonenumbers
        wide = np.flatnonzero(pc.fill_null(long, False).to_numpy(zero_copy_only=False)).tolist()
    texts = pc.if_else(long, pa.scalar(None, pa.string()), values) if wide else values
    digits, off, length, plus, odd = _read(texts)
    if odd.any():
        rows = np.flatnonzero(odd)
        texts = pc.replace_with_mask(texts, pa.array(odd), _respell(texts.take(pa.array(rows))))
        digits, off, length, plus, odd = _read(texts)
    odd |= (length > _MAX_DIGITS) & (length <= MAX_CHARS)
    try:
        out, found, retry = _solve(digits, off, length, plus, region, ~odd & (length > 2))
    except UnsupportedPatternError:
        out, found, retry = pa.nulls(len(values), pa.string()), np.full(len(values), -1, dtype=np.int64), np.ones(len(values), dtype=np.bool_)
    slow = np.flatnonzero(odd | retry).tolist() + wide
    if slow:
        out = _ask_phonenumbers(out, values, region, slow)
        found[slow] = _regions(out.take(pa.array(slow)))
    return out, found


@lru_cache(maxsize=1)
def _digit_classes() -> tuple[tuple[str, str], ...]:
    """For each digit the RE2 class of its forms in other scripts, from unicodedata."""
    forms: dict[int, list[str]] = {}
    for point in range(0x80, 0x20000):
        if unicodedata.category(chr(point)) == "Nd":
            forms.setdefault(unicodedata.digit(chr(point)), []).append(rf"\x{{{point:x}}}")
    return tuple((f"[{''.join(chars)}]", str(digit)) for digit, chars in forms.items())


def _respell(texts: pa.StringArray) -> pa.StringArray:
    """Digits of other scripts, special dashes and spaces, labels, extensions: to plain digits; the rest stays odd."""
    foreign = pc.fill_null(pc.match_substring_regex(texts, r"[^\x00-\x7f]"), False)
    if pc.any(foreign).as_py():
        part = texts.filter(foreign)
        for pattern, digit in _digit_classes():
            part = pc.replace_substring_regex(part, pattern, digit)
        part = pc.replace_substring_regex(part, r"\x{ff0b}", "+")
        part = pc.replace_substring_regex(part, r"[\x{a0}\x{3000}]", " ")
        # Only between digits: beside an extension phonenumbers takes these for something else.
        part = pc.replace_substring_regex(part, r"[\x{2010}-\x{2015}\x{2212}\x{30fc}\x{ff0d}-\x{ff0f}\x{ad}\x{200b}\x{2060}\x{ff08}\x{ff09}]([ (]*[0-9])", r"-\1")
        texts = pc.replace_with_mask(texts, foreign, part)
    viable = pc.match_substring_regex(texts, r"(?s)[0-9].*[0-9].*[0-9]|[^\x00-\x7f]")
    texts = pc.if_else(viable, texts, pa.scalar(None, pa.string()))
    return pc.replace_substring_regex(texts, _SPELLING, r"\1")


def _solve(
    digits: Bytes, off: Ints, length: Ints, plus: Bools, region: Ints, todo: Bools
) -> tuple[pa.StringArray, Ints, Bools]:
    """The steps of ``phonenumbers.parse``; also returns the places of the regions, and the rows that only phonenumbers can decide."""
    from breach_impact.phones.plans import plan

    shared = plan()
    off, length = off.copy(), length.copy()
    abroad = plus & todo
    home = np.flatnonzero(todo & ~plus & (region >= 0))
    shared.prepare(region[home])
    cut = shared.international_prefix(region[home], digits, off[home], length[home])
    lost = np.flatnonzero(todo & ~plus & (region < 0) & (digits.take(off) == 0) & (digits.take(off + 1) == 0))
    lost = lost[digits.take(off[lost] + 2) > 0]
    for rows, width in ((home[cut > 0], cut[cut > 0]), (lost, 2)):
        off[rows] += width
        length[rows] -= width
        abroad[rows] = True
    meta = np.full(len(off), -1, dtype=np.int64)
    rows = np.flatnonzero(abroad & (length > 2))
    code, used = shared.calling_code(digits, off[rows], length[rows])
    retry = np.zeros(len(off), dtype=np.bool_)
    retry[rows[(code == 0) & plus[rows] & (region[rows] >= 0)]] = True
    meta[rows] = shared.main.take(code)
    off[rows] += used
    length[rows] -= used
    home = home[cut <= 0]
    digits, meta[home], off[home], length[home] = shared.own_code(region[home], digits, off[home], length[home])
    rows = np.flatnonzero((meta >= 0) & (length > 1))
    shared.prepare(meta[rows])
    digits, off[rows], length[rows] = shared.national(meta[rows], digits, off[rows], length[rows])
    code = shared.code.take(meta[rows])
    place, valid = shared.assign(code, digits, off[rows], length[rows])
    found = np.full(len(off), -1, dtype=np.int64)
    found[rows[valid]] = place[valid]
    return _write(shared, len(off), rows[valid], code[valid], digits, off[rows[valid]], length[rows[valid]]), found, retry


def _write(shared: Plan, count: int, rows: Ints, code: Ints, digits: Bytes, off: Ints, length: Ints) -> pa.StringArray:
    """Strings ``+``, calling code, national number at the given rows; null elsewhere."""
    head = shared.code_width.take(code)
    size = np.zeros(count, dtype=np.int32)
    size[rows] = head + length
    bounds = np.zeros(count + 1, dtype=np.int32)
    np.cumsum(size, out=bounds[1:])
    places = np.arange(max(4, int(length.max(initial=0))))
    block = np.concatenate([shared.code_text.take(code, axis=0), digits.take(off[:, None] + places) + ord("0")], axis=1)
    out = block[np.concatenate([places[:4] < head[:, None], places < length[:, None]], axis=1)]
    known = np.zeros(count, dtype=np.bool_)
    known[rows] = True
    valid = pa.py_buffer(np.packbits(known, bitorder="little"))
    return pa.StringArray.from_buffers(count, pa.py_buffer(bounds), pa.py_buffer(out), valid)


def _ask_phonenumbers(out: pa.StringArray, values: pa.StringArray, region: Ints, rows: list[int]) -> pa.StringArray:
    from breach_impact.phones.plans import plan

    names = plan().names
    mask = np.zeros(len(values), dtype=np.bool_)
    mask[rows] = True
    places = np.flatnonzero(mask)
    texts = values.take(pa.array(places)).to_pylist()
    found = [_slowly(text, names[at] if at >= 0 else None) for text, at in zip(texts, region[places], strict=True)]
    return pc.replace_with_mask(out, pa.array(mask), pa.array(found, pa.string()))


def _slowly(text: str | None, region: str | None) -> str | None:
    import phonenumbers

    if text is None or len(text) > MAX_CHARS:
        return None
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _region_slowly(text: str | None) -> str | None:
    import phonenumbers

    try:
        name = phonenumbers.region_code_for_number(phonenumbers.parse(text or "", None))
    except phonenumbers.NumberParseException:
        return None
    return None if name == "001" else name
