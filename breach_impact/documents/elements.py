"""Records that stand side by side in JSON: the elements of a list, the entries of a map, or one document after the other.

A malformed record is rejected alone: reading goes on at the next place where a record begins that looks like the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from breach_impact.bytescan import Ints, Spans, irregular_gaps, spans, view
from breach_impact.documents.jsonfix import fix
from breach_impact.documents.jsonvet import Vetted, vet
from breach_impact.documents.mapentries import beside, divided, entries_in, keyed, scalars
from breach_impact.documents.resync import LOOK, next_like, pass_over, sound
from breach_impact.framing import MAX_RECORD, Tally, Window

Mode = Literal["list", "map", "docs"]
Range = tuple[int, int]
SIGHT = MAX_RECORD + LOOK
"""Bytes from the beginning of a record over the limit that are looked at to find the next one."""
_BREAKS = np.isin(np.arange(256), list(b"\r\n,"))
"""Bytes that part documents; a comma is noted by itself."""
_TOKEN = re.compile(rb'"(?:[^"\\\n]++|\\.)*+"?|,|\n|[^ \t\r\n,"]+', re.DOTALL)


@dataclass(slots=True)
class Elements:
    """Reads what stands side by side at the window's place, block by block.

    Attributes:
        window: stands behind the opening bracket (``list``, ``map``) or between documents (``docs``).
        tally: is told of all records.
        mode: what separates them.
        closed: reading is over: the closing bracket is passed, in ``docs`` a list begins here, or the stream ends.
        lists: in ``docs`` a list is a document as others are, none that holds records.
        joined: a document that was accepted ends here, no line break behind it.
    """

    window: Window
    tally: Tally
    mode: Mode
    closed: bool = False
    first: bool = True
    lists: bool = False
    joined: bool = False
    _sample: bytes = b""

    def read(self) -> Iterator[Vetted]:
        """Blocks of records."""
        while not self.closed:
            block = self._step()
            if block is not None and block.rows.size:
                yield block

    def _step(self) -> Vetted | None:
        window = self.window
        found = within(spans(window.data))
        if found.starts.size or found.close >= 0:
            return self._region(found)
        if found.open >= 0:
            if window.done or len(window.data) - found.open > SIGHT:
                return self._recover(found)
        elif window.done:
            return self._end()
        elif (safe := self._safe()) > 0:
            return self._scalars(safe, more=True)
        if not window.more():
            window.done = True
        return None

    # -- complete records -------------------------------------------------------------------------------------------
    def _region(self, found: Spans) -> Vetted | None:
        data, base = self.window.data, self.window.start
        starts, ends, limit = self._cut(data, found)
        every = self._all(data, starts, ends, limit, closing=found.close == limit)
        begin, end = _columns(every)
        block = vet(data, begin, end, base)
        row, resume, code = self._resume(block, data, begin, end)
        if resume >= 0:
            block = block.before(row)
            self.tally.read += 1
            self.tally.reject(code, base + int(begin[row]), resume - int(begin[row]))
        block.count(self.tally, begin[:row], end[:row], base)
        if self.mode == "docs":
            self._side_by_side(block, data, begin, end, int(begin[row]) if resume >= 0 else limit)
        if block.rows.size and not self._sample:
            self._sample = data[int(block.off[0]) - base :][: int(block.length[0])]
        if self.mode == "map":
            stop = int(begin[row]) if resume >= 0 else limit
            keys, entries = divided(data, begin[:row], end[:row], stop)
            block = beside(keyed(block, keys, self.tally), scalars(entries, base, self.tally))
        self._advance(found, data, limit, resume)
        return block

    def _cut(self, data: bytes, found: Spans) -> tuple[Ints, Ints, int]:
        """The records of this region; in ``docs`` it ends where a list begins."""
        starts, ends = found.starts, found.ends
        limit = found.close if found.close >= 0 else int(ends[-1])
        if self.mode == "docs" and not self.lists:
            lists = np.flatnonzero(view(data)[starts] == 0x5B)
            if lists.size:
                at = int(lists[0])
                return starts[:at], ends[:at], int(starts[at])
            if found.open >= 0 and data[found.open] == 0x5B and not starts.size:
                return starts, ends, found.open
        return starts, ends, limit

    def _advance(self, found: Spans, data: bytes, limit: int, resume: int) -> None:
        self.first = resume >= 0
        if resume >= 0:
            self.window.drop(resume)
            return
        if limit != found.close:
            self.window.drop(limit)
            self.closed = self.mode == "docs" and not self.lists and data[limit : limit + 1] == b"["
            return
        right = {"list": b"]", "map": b"}"}.get(self.mode)
        self.closed = data[limit : limit + 1] == right
        if not self.closed:
            self.tally.note("repaired_extra_bracket")
        self.window.drop(limit + 1)

    def _all(self, data: bytes, starts: Ints, ends: Ints, limit: int, *, closing: bool) -> list[Range]:
        """The records and what else stands between them, in order."""
        every = list(zip(starts.tolist(), ends.tolist(), strict=True))
        if self.mode == "map":
            return every
        commas = 0 if self.mode == "docs" else 1
        if not every:
            return self._between(data, 0, limit, before=not self.first, behind=False)
        extra = self._between(data, 0, every[0][0], before=not self.first, behind=True)
        for gap in irregular_gaps(view(data), ends[:-1], starts[1:], commas).tolist():
            extra += self._between(data, int(ends[gap]), int(starts[gap + 1]), before=True, behind=True)
        if closing or limit > every[-1][1]:
            extra += self._between(data, every[-1][1], limit, before=True, behind=False)
        return sorted(every + extra) if extra else every

    def _between(self, data: bytes, start: int, end: int, *, before: bool, behind: bool) -> list[Range]:
        """Scalars and litter between two records (or the ends of the list); odd commas are noted."""
        items: list[Range] = []
        commas, fresh = 0, True
        for match in _TOKEN.finditer(data, start, end):
            token = match.group()
            if token in {b",", b"\n"}:
                commas += token == b","
                fresh = fresh or token == b"," or self.mode == "docs"
            elif fresh:
                items.append(match.span())
                fresh = False
            else:
                items[-1] = (items[-1][0], match.end())
        wanted = 0 if self.mode == "docs" else max(len(items) + before + behind - 1, 0)
        if commas > wanted:
            trailing = not behind and commas == wanted + 1 and (before or items)
            self.tally.note("repaired_trailing_comma" if trailing else "repaired_extra_comma")
        elif commas < wanted:
            self.tally.note("repaired_missing_comma")
        return items

    # -- malformed records ------------------------------------------------------------------------------------------
    def _resume(self, block: Vetted, data: bytes, starts: Ints, ends: Ints) -> tuple[int, int, str]:
        """(number of a malformed record that ran on into the next ones, where to read on, its reason code); else (all, -1, "")."""
        for row, code, at, _ in block.rejects:
            start, end = int(starts[row]), int(ends[row])
            raw = data[start:end]
            if code not in {"json_syntax", "depth"} or raw[:1] != b"{" or sound(raw):
                continue
            there = next_like(data, _behind(data, start, at), end, self._sample or raw)
            if there >= 0:
                return row, there, code
        return int(starts.size), -1, ""

    def _recover(self, found: Spans) -> Vetted | None:
        """A record that does not end in sight: find the next one, else give it up."""
        window, data, start = self.window, self.window.data, found.open
        if self.mode == "docs" and not self.lists and data[start] == 0x5B:
            window.drop(start)
            self.closed = True
            return None
        lead = self._lead(data, start)
        sight = data[start : start + SIGHT]  # no more, so that what is found does not depend on the blocks
        fault = fix(sight)
        there = -1 if fault.ended or fault.at > MAX_RECORD else next_like(data[: start + SIGHT], _behind(data, start, fault.at), start + MAX_RECORD, self._sample or sight)
        self.tally.read += 1
        if there >= 0:
            self.tally.reject("depth" if fault.reject == "depth" else "json_syntax", window.start + start, there - start)
            window.drop(there)
            self.first = True
            return lead
        offset = window.start + start
        size, whole = len(data) - start, False
        if size > MAX_RECORD:
            size, whole = pass_over(window, start)
        else:
            window.drop(len(data))
        self.tally.reject("record_too_long" if whole else "truncated", offset, size)
        if not whole:
            self.tally.complete = False
            self.closed = True
        self.first = False
        return lead

    def _lead(self, data: bytes, end: int) -> Vetted | None:
        """What stands before a record that is given up: scalar entries of a map; odd commas are noted."""
        if self.mode == "map":
            return scalars(entries_in(data, 0, end), self.window.start, self.tally)
        if self.mode == "list":
            self._between(data, 0, end, before=not self.first, behind=True)
        return None

    # -- scalars ----------------------------------------------------------------------------------------------------
    def _safe(self) -> int:
        """How many bytes end where no scalar is cut."""
        mark = b"\n" if self.mode == "docs" else b","
        end = 0
        for match in _TOKEN.finditer(self.window.data):
            if match.group() == mark:
                end = match.end()
        return end

    def _scalars(self, limit: int, *, more: bool) -> Vetted | None:
        data, base = self.window.data, self.window.start
        if self.mode == "map":
            return self._last_entries(limit, more=more)
        comma = more and self.mode == "list"
        items = self._between(data, 0, limit - 1 if comma else limit, before=not self.first, behind=False)
        self.window.drop(limit)
        self.first = comma
        begin, end = _columns(items)
        block = vet(data, begin, end, base)
        block.count(self.tally, begin, end, base, cut=not more)
        if self.mode == "docs":
            self._side_by_side(block, data, begin, end, limit)
        return block

    def _side_by_side(self, block: Vetted, data: bytes, starts: Ints, ends: Ints, limit: int) -> None:
        """Note the documents that follow another one in the same line.

        Args:
            block: the accepted ones of the records.
            data: in which all records stand.
            starts: of the records.
            ends: likewise.
            limit: where the window goes on.
        """
        good = np.zeros(starts.size + 1, dtype=bool)  # the first stands for the document before this region
        good[0], good[block.rows + 1] = self.joined, True
        begins = np.concatenate((starts, [limit]))
        gaps = np.concatenate(([0], ends))
        pairs = np.flatnonzero(good)
        buf = view(data)
        pairs = pairs[(gaps[pairs] == begins[pairs]) | ~_BREAKS[buf[np.minimum(gaps[pairs], buf.size - 1)]]] if buf.size else pairs[:0]
        if pairs.size:
            breaks = np.flatnonzero(_BREAKS[buf])
            pairs = pairs[breaks.searchsorted(gaps[pairs]) == breaks.searchsorted(begins[pairs])]
        self.joined = bool(pairs.size) and int(pairs[-1]) == starts.size
        count = int(good[pairs[pairs < starts.size] + 1].sum())
        if count:
            self.tally.note("repaired_concatenated", count)

    def _last_entries(self, limit: int, *, more: bool) -> Vetted:
        """Entries of a map, none of which is an object; one that the end of the stream cuts is rejected."""
        data, base = self.window.data, self.window.start
        self.window.drop(limit)
        entries = entries_in(data, 0, limit)
        done = entries[-1].end if entries else 0
        rest = data[done:limit].lstrip(b", \t\r\n")
        if rest and not more:
            self.tally.read += 1
            self.tally.reject("truncated", base + limit - len(rest), len(rest))
        return scalars(entries, base, self.tally)

    def _end(self) -> Vetted | None:
        """The stream ends between two records."""
        self.closed = True
        rejected = self.tally.reasons["truncated"]
        block = self._scalars(len(self.window.data), more=False)
        if self.mode != "docs":
            self.tally.complete = False
            self.tally.reasons["truncated"] = max(self.tally.reasons["truncated"], rejected + 1)
        return block


def within(found: Spans) -> Spans:
    """What stands before the first record over the limit; that one counts as not closed yet, for where it ends is no matter of the block."""
    long = np.flatnonzero(found.ends - found.starts > MAX_RECORD)
    if not long.size:
        return found
    at = int(long[0])
    return Spans(found.starts[:at], found.ends[:at], -1, int(found.starts[at]))


def _behind(data: bytes, start: int, at: int) -> int:
    """Where to look for the next record: behind the fault, or in the string before it, which may have run on."""
    quote = data.rfind(b'"', start, start + at)
    return max(data.rfind(b'"', start, max(quote, start)), start + 1)


def _columns(ranges: list[Range]) -> tuple[Ints, Ints]:
    pairs = np.array(ranges, dtype=np.int64).reshape(-1, 2)
    return np.ascontiguousarray(pairs[:, 0]), np.ascontiguousarray(pairs[:, 1])
