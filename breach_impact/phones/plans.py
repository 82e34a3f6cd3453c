"""The numbering plans of phonenumbers' metadata, loaded by region when first met and kept for the process."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
from pyarrow import compute

from breach_impact.phones.automata import MAX_DEPTH, Automata, Ints

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Bools = NDArray[np.bool_]
    Bytes = NDArray[np.uint8]

pc: Any = compute  # its functions are made at run time, unknown to type checkers
POSSIBLE, TOO_LONG, OTHER = 0, 1, 2
_MAX_LENGTH = 48
_VALID = 1 << 12
_ALIASES = {"UK": "GB"}
TYPES = (
    "premium_rate", "toll_free", "shared_cost", "voip", "personal_number", "pager", "uan", "voicemail", "fixed_line", "mobile",
)  # fmt: skip


@cache
def plan() -> Plan:
    """The plan of this process."""
    return Plan()


class Plan:
    """Numbering plans by index. Non-geographic ones have the name ``001`` and one index a calling code.

    Attributes:
        names: region of an index.
        code: calling code of an index.
        main: index of the main region of a calling code, -1 for none.
        code_text: ``+`` and the calling code as bytes, four a row.
        code_width: their number.
    """

    def __init__(self) -> None:
        from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

        self.names: list[str] = []
        self.main: Ints = np.full(1000, -1, dtype=np.int64)
        self.members: dict[int, list[int]] = {}
        self._index: dict[str, int] = {}
        codes: list[int] = []
        for code, regions in sorted(COUNTRY_CODE_TO_REGION_CODE.items()):
            self.members[code] = list(range(len(codes), len(codes) + len(regions)))
            self.main[code] = len(codes)
            for name in regions:
                if name != "001":
                    self._index[name] = len(codes)
                self.names.append(name)
                codes.append(code)
        self.code: Ints = np.array(codes, dtype=np.int64)
        self.code_text: Bytes = np.zeros((1000, 4), dtype=np.uint8)
        self.code_width: Ints = np.zeros(1000, dtype=np.int64)
        self._by_head: Ints = np.zeros(1000, dtype=np.int64)
        for code in sorted(self.members, reverse=True):
            text = str(code)
            self.code_width[code] = len(text) + 1
            self.code_text[code, : len(text) + 1] = np.frombuffer(f"+{text}".encode(), dtype=np.uint8)
            self._by_head[int(text.ljust(3, "0")) : int(text.ljust(3, "9")) + 1] = code
        count = len(codes)
        self._auto = Automata()
        self._building = Lock()  # DuckDB calls from several threads
        self._ready: Bools = np.zeros(count, dtype=np.bool_)
        self._idd, self._prefix, self._general = (np.zeros(count, dtype=np.int64) for _ in range(3))
        self._lengths: Ints = np.full((count, _MAX_LENGTH), OTHER, dtype=np.int64)
        self._rules: list[tuple[str, str] | None] = [None] * count
        self._has_rule: Bools = np.zeros(count, dtype=np.bool_)
        self._assign: Ints = np.zeros(1000, dtype=np.int64)
        self._alone: Ints = np.full(1000, -1, dtype=np.int64)
        for code, group in self.members.items():
            self._alone[code] = group[0] if len(group) == 1 else -1

    def region(self, name: str | None) -> int:
        """The index of a region, -1 for none or one without phones."""
        if name is None:
            return -1
        index = self._index.get(name)  # nearly always as it is
        if index is None:
            name = name.strip().upper()
            index = self._index.get(_ALIASES.get(name, name), -1)
        return index

    def _metadata(self, index: int) -> Any:  # noqa: ANN401 - PhoneMetadata, imported lazily
        from phonenumbers import PhoneMetadata

        name = self.names[index]
        if name == "001":
            return PhoneMetadata.metadata_for_nongeo_region(int(self.code[index]), None)
        return PhoneMetadata.metadata_for_region(name, None)

    def prepare(self, index: Ints) -> None:
        """Build what the given regions need."""
        present = np.flatnonzero(np.bincount(index, minlength=len(self._ready)))
        if not self._ready[present].all():
            with self._building:
                self._build(present[~self._ready[present]])

    def _build(self, index: Ints) -> None:
        for at in index.tolist():
            data = self._metadata(at)
            general = data.general_desc
            if data.international_prefix:
                self._idd[at] = self._auto.prefix(data.international_prefix)
            if data.national_prefix_for_parsing:
                self._prefix[at] = self._auto.prefix(data.national_prefix_for_parsing)
                if data.national_prefix_transform_rule:
                    self._rules[at] = (f"^(?:{data.national_prefix_for_parsing})", data.national_prefix_transform_rule)
                    self._has_rule[at] = True
            self._general[at] = self._auto.whole([(general.national_number_pattern, 0)], lambda labels, _: bool(labels))
            possible = general.possible_length
            self._lengths[at, possible[-1] + 1 :] = TOO_LONG
            self._lengths[at, list(possible)] = POSSIBLE
            self._lengths[at, list(general.possible_length_local_only)] = OTHER
            self._ready[at] = True

    def _prepare_code(self, code: int) -> None:
        """The automaton that gives, for a national number, the region it belongs to and whether it is valid there."""
        entries: dict[tuple[str, Any], None] = {}
        leading: dict[int, bool] = {}
        group = self.members[code]
        for place, index in enumerate(group):
            data = self._metadata(index)
            leading[place] = data.leading_digits is not None
            if leading[place]:
                entries[(f"(?:{data.leading_digits})\\d*", (place, "lead", ()))] = None
            for kind in ("general_desc", *TYPES):
                desc = getattr(data, kind)
                if desc is not None and desc.national_number_pattern:
                    label = (place, "general" if kind == "general_desc" else "type", tuple(desc.possible_length))
                    entries[(desc.national_number_pattern, label)] = None

        def finish(labels: set[Any], depth: int) -> int:
            hits = {(place, kind) for place, kind, lengths in labels if not lengths or depth in lengths}
            for place, index in enumerate(group):
                valid = (place, "general") in hits and (place, "type") in hits
                if len(group) == 1 or ((place, "lead") in hits if leading[place] else valid):
                    return index + 1 + _VALID * valid
            return 0

        self._assign[code] = self._auto.whole(list(entries), finish)

    def international_prefix(self, index: Ints, digits: Bytes, off: Ints, length: Ints) -> Ints:
        """Digits of the international prefix in front, 0 or less for none; a calling code cannot begin with 0."""
        end, _ = self._auto.run_prefix(self._idd.take(index), digits, off, length)
        zero = (end >= 0) & (length > end) & (digits.take(off + np.maximum(end, 0)) == 0)
        return np.where(zero, -1, end)

    def calling_code(self, digits: Bytes, off: Ints, length: Ints) -> tuple[Ints, Ints]:
        """The calling code in front of numbers of three digits or more, 0 for none, and its number of digits."""
        head = digits.take(off).astype(np.int64) * 100 + digits.take(off + 1) * 10 + digits.take(off + 2)
        code = np.where(length > 2, self._by_head.take(head), 0)
        return code, np.maximum(self.code_width.take(code) - 1, 0)

    def own_code(self, index: Ints, digits: Bytes, off: Ints, length: Ints) -> tuple[Bytes, Ints, Ints, Ints]:
        """Numbers that carry the calling code of their own region without a plus sign: digits, index, place, length."""
        code = self.code.take(index)
        width = self.code_width.take(code) - 1
        same = length >= width
        for step in range(3):
            symbol = self.code_text[:, step + 1].take(code)
            same &= (symbol == 0) | (digits.take(off + step) + ord("0") == symbol)
        rows = np.flatnonzero(same)
        if not len(rows):
            return digits, index, off, length
        own, inner, rest = index[rows], off[rows] + width[rows], length[rows] - width[rows]
        more, stripped, left = self._strip(own, digits, inner, rest)
        better = ~self._viable(own, digits, off[rows], length[rows]) & self._viable(own, more, stripped, left)
        better |= self._length(own, length[rows]) == TOO_LONG
        index, off, length = index.copy(), off.copy(), length.copy()
        rows = rows[better]
        index[rows] = self.main.take(code[rows])
        off[rows], length[rows] = stripped[better], left[better]
        return more, index, off, length

    def national(self, index: Ints, digits: Bytes, off: Ints, length: Ints) -> tuple[Bytes, Ints, Ints]:
        """Numbers without their national prefix, where the rest has a possible length."""
        digits, stripped, left = self._strip(index, digits, off, length)
        keep = self._length(index, left) == OTHER
        return digits, np.where(keep, off, stripped), np.where(keep, length, left)

    def assign(self, code: Ints, digits: Bytes, off: Ints, length: Ints) -> tuple[Ints, Bools]:
        """Index of the region of national numbers (-1: none of the code's), and whether they are valid there."""
        for at in np.flatnonzero(np.bincount(code, minlength=1)).tolist():
            if at and not self._assign[at]:
                with self._building:
                    if not self._assign[at]:
                        self._prepare_code(at)
        result = self._auto.run_whole(self._assign.take(code), digits, off, length)
        index = (result & (_VALID - 1)) - 1
        return np.where(index < 0, self._alone.take(code), index), result >= _VALID

    def _length(self, index: Ints, length: Ints) -> Ints:
        return self._lengths[index, np.minimum(length, _MAX_LENGTH - 1)]

    def _viable(self, index: Ints, digits: Bytes, off: Ints, length: Ints) -> Bools:
        return self._auto.run_whole(self._general.take(index), digits, off, length) > 0

    def _strip(self, index: Ints, digits: Bytes, off: Ints, length: Ints) -> tuple[Bytes, Ints, Ints]:
        """National prefix and carrier code off, or the number rewritten; a viable number stays if the rest is none."""
        end, last = self._auto.run_prefix(self._prefix.take(index), digits, off, length)
        rewrite = last & self._has_rule.take(index) & (length > 0)
        hit = np.flatnonzero(((end > 0) | rewrite) & (length > 0))
        if not len(hit):
            return digits, off, length
        at, size = off.copy(), length.copy()
        at[hit] += end[hit]
        size[hit] -= end[hit]
        for region in np.unique(index[rewrite]).tolist():
            rows = np.flatnonzero(rewrite & (index == region))
            digits, at[rows], size[rows] = self._rewrite(region, digits, off[rows], length[rows])
        own = index[hit]
        back = self._viable(own, digits, off[hit], length[hit]) & ~self._viable(own, digits, at[hit], size[hit])
        at[hit[back]], size[hit[back]] = off[hit[back]], length[hit[back]]
        return digits, at, size

    def _rewrite(self, region: int, digits: Bytes, off: Ints, length: Ints) -> tuple[Bytes, Ints, Ints]:
        pattern, rule = self._rules[region] or ("", "")
        text = (digits + ord("0")).tobytes().decode()
        numbers = pa.array([text[a : a + n] for a, n in zip(off.tolist(), length.tolist(), strict=True)], pa.string())
        changed = pc.replace_substring_regex(numbers, pattern, rule, max_replacements=1)
        size = pc.binary_length(changed).to_numpy(zero_copy_only=False).astype(np.int64)
        new = np.frombuffer("".join(changed.to_pylist()).encode(), dtype=np.uint8) - ord("0")
        start = len(digits) + np.cumsum(size) - size
        pad = np.zeros(MAX_DEPTH + 64, dtype=np.uint8)
        return np.concatenate([digits, new, pad]), start, size
