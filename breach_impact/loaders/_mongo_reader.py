"""A run of BSON documents as records: framed by their lengths, decoded in groups, and where one is damaged, found again behind it.

pymongo's own iterators stop at the first fault, and its maintainers will have no other (mongo-python-driver, pull request 433).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from breach_impact.framing import MAX_RECORD, Tally, Window
from breach_impact.loaders._mongo_records import Records, records_of
from breach_impact.loaders._mongo_values import BUCKET, GROUP, Values
from breach_impact.loaders._mongo_walk import (
    HEADED,
    HEADER,
    LARGEST,
    MARK,
    NAMED,
    TYPES,
    begins,
    candidates,
    int32,
    walk,
)

BLOCK_KEYS = frozenset({"db", "collection", "EOF", "CRC"})
"""Of the header of a block in an archive."""
BLOCK, GROUP_BYTES = 8 << 20, 1 << 20
"""Bytes of documents that make a frame, and that are decoded at once."""
BEFORE = 72
"""Bytes before a document that show whether it stands inside another one."""
NEAR, REGION = 1 << 12, 1 << 20
"""Bytes that are searched for the next document at a time, at first and at most."""
SIGHT = 1100
"""Bytes that show whether a document begins."""
EFFORT = 256 << 20
"""Bytes of a source that are decoded in vain, or gone through beyond a document's own length; behind the next fault nothing is read any more."""


@dataclass(slots=True)
class Documents:
    """Reads documents one after the other.

    Attributes:
        marks: whether runs of documents end in a mark, as in an archive; else in the end of the stream.
        taken: is told all bytes of a run.
        ended: whether the last run ended in a mark.
    """

    window: Window
    tally: Tally
    marks: bool = False
    taken: Callable[[bytes], None] | None = None
    ended: bool = False
    _values: Values = field(default_factory=Values)
    _at: int = 0
    _bounds: list[tuple[int, int]] = field(default_factory=list)
    _texts: list[bytes] = field(default_factory=list)
    _hole: tuple[int, str] | None = None
    _effort: int = 0
    _region: int = NEAR
    _buckets: bool | None = None

    def header(self, wanted: frozenset[str], least: int | None = None) -> dict[str, object] | None:
        """The next document, if it has these keys, or at least so many of them; else it stays where it is."""
        window = self.window
        window.reach(SIGHT)
        if not begins(window.data, 0) or not window.reach(int32(window.data, 0)[0]):
            return None
        size = int32(window.data, 0)[0]
        found = self._values.header(window.data[:size])
        if found is None or len(wanted & found.keys()) < (len(wanted) if least is None else least):
            return None
        window.drop(size)
        return found

    def to_header(self) -> bool:
        """Go to the next header of a block; False if there is none."""
        window = self.window
        while True:
            window.reach(REGION)
            for match in HEADED.finditer(window.data):
                if self._is_header(match.start()):
                    window.drop(match.start())
                    return True
            window.drop(max(len(window.data) - SIGHT, 0))
            if not window.reach(SIGHT + 1):
                return False

    def at_mark(self) -> bool:
        """Step over a mark, if one is next."""
        if not self.window.reach(4) or not self.window.data.startswith(MARK):
            return False
        self.window.drop(4)
        return True

    def run(self) -> Iterator[Records]:
        """The records up to the mark or to the end of the stream."""
        self.ended, self._buckets = False, None
        more = True
        while more:
            more = self._step()
            if not more or self._at >= BLOCK:
                found = self._flush()
                if found is not None:
                    yield found
        if self.ended:
            self.window.drop(4 if self.window.data.startswith(MARK) else 0)

    # -- one step ---------------------------------------------------------------------------------------------------
    def _step(self) -> bool:
        """Take the next documents; False at the end of the run."""
        if self._hole is not None:
            return self._search()
        window = self.window
        if not window.reach(self._at + 4):
            return self._tail()
        if self.marks and (window.data.startswith(MARK, self._at) or self._is_header(self._at)):
            self.ended = True
            return False
        bounds = self._framed()
        if not bounds:
            return self._stuck()
        start, end = bounds[0][0], bounds[-1][1]
        texts = self._values.group(window.data[start:end], len(bounds))
        if texts is None:
            return self._one_by_one(bounds)
        self._accept(bounds, texts)
        return True

    def _framed(self) -> list[tuple[int, int]]:
        """Bounds of the next documents in sight whose lengths may be right."""
        data, at, bounds = self.window.data, self._at, []
        stop, last = len(data), self._at + GROUP_BYTES
        while len(bounds) < GROUP and at + 5 <= stop and at < last:
            end = at + int32(data, at)[0]
            if not at + 5 <= end <= min(stop, at + MAX_RECORD) or data[end - 1] or (data[at + 4] not in TYPES and end > at + 5):
                break
            if self.marks and bounds and data.startswith(HEADER, at + 4):
                break
            bounds.append((at, end))
            at = end
        return bounds

    def _is_header(self, at: int) -> bool:
        """Whether the header of the next block stands there, its mark lost."""
        window = self.window
        if not window.reach(at + SIGHT) and len(window.data) < at + 8:
            return False
        if not window.data.startswith(HEADER, at + 4) or not begins(window.data, at):
            return False
        end = at + int32(window.data, at)[0]
        found = self._values.header(window.data[at:end]) if window.reach(end) else None
        return found is not None and found.keys() == BLOCK_KEYS

    def _accept(self, bounds: list[tuple[int, int]], texts: list[bytes]) -> None:
        if self._buckets is None:
            self._buckets = BUCKET.match(texts[0]) is not None
        self.tally.read += len(bounds)
        self._bounds += bounds
        self._texts += texts
        self._at = bounds[-1][1]

    def _reject(self, code: str, end: int) -> None:
        """One record that is not read, up to ``end``."""
        self.tally.read += 1
        self.tally.reject(code, self.window.start + self._at, end - self._at)
        self._at = end

    def _one_by_one(self, bounds: list[tuple[int, int]]) -> bool:
        for start, end in bounds:
            text, codes = self._values.single(self.window.data[start:end])
            if text is not None:
                for code in codes:
                    self.tally.note(code)
                self._accept([(start, end)], [text.encode()])
            elif codes != ["bson_invalid"]:
                self._reject(codes[0], end)
            else:
                return self._stuck()
        return True

    def _stuck(self) -> bool:
        """What stands here is no sound document, or does not end in sight."""
        window, at = self.window, self._at
        if not window.reach(at + 5):
            return self._tail()
        size = int32(window.data, at)[0]
        claimed = at + size if 5 <= size <= MAX_RECORD else -1
        whole = claimed > 0 and window.reach(claimed)
        if whole and self._framed() and self._values.single(window.data[at:claimed])[1] != ["bson_invalid"]:
            return True
        window.reach(at + max(size if claimed > 0 else 0, LARGEST) + 1)
        stop = min(len(window.data), at + max(size if claimed > 0 else 0, REGION))
        end, code = walk(window.data, at, stop) if self._effort < EFFORT else (-1, "bson_invalid")
        self._effort += max(abs(end) - max(at, claimed), 0)
        if end > 0 and end != claimed and self._follows(end) and not (whole and claimed < end and self._follows(claimed)):
            self._reject("bson_length", end)
        elif code == "truncated" and claimed > 0 and not whole and not self._goes_on():
            self.tally.complete = False
            self._reject("truncated", len(window.data))
        elif whole and self._follows(claimed):
            self._reject(code if code in {"bson_type", "depth"} else "bson_invalid", claimed)
        else:
            self._hole = window.start + at, code if whole and code in {"bson_type", "depth"} else "bson_length"
            self._at += 1
        return True

    def _tail(self) -> bool:
        """Less than a document is left."""
        window = self.window
        if len(window.data) > self._at:
            self._reject("truncated", len(window.data))
            self.tally.complete = False
        elif self.marks:
            self.tally.incomplete("truncated")
        return False

    # -- behind a fault ---------------------------------------------------------------------------------------------
    def _follows(self, at: int) -> bool:
        """Whether what stands there may come behind a document: the end, a mark, or another document, which the end may cut."""
        window = self.window
        if not window.reach(at + 5):
            return at == len(window.data) or (at < len(window.data) and window.data[at] != 0)
        if self.marks and window.data.startswith(MARK, at):
            return True
        window.reach(at + SIGHT)
        if not begins(window.data, at):
            return False
        end = at + int32(window.data, at)[0]
        return not window.reach(end) or window.data[end - 1] == 0

    def _goes_on(self) -> bool:
        """Whether two documents side by side stand further on, so that what seems to be cut only says a wrong length: no document has two in it like that."""
        data = self.window.data
        pairs = ((at, at + int32(data, at)[0]) for at in candidates(data, self._at + 1, len(data), marks=False))
        return any(self._effort < EFFORT and begins(data, end) and self._sound(at) and self._sound(end) for at, end in pairs)

    def _search(self) -> bool:
        """Go on looking for the next document; in regions that double, as it mostly is near."""
        window = self.window
        window.reach(self._at + self._region + SIGHT)
        stop = min(self._at + self._region, len(window.data))
        self._region = min(2 * self._region, REGION)
        for at in candidates(window.data, self._at, stop, marks=self.marks) if self._effort < EFFORT else ():
            if window.data.startswith(MARK, at) or self._sound(at):
                self._fill(at)
                return True
        self._at = stop
        if window.reach(stop + 5):
            return True
        self.tally.complete = False
        self._fill(len(window.data))
        return self._tail() if self.marks else False

    def _sound(self, at: int) -> bool:
        """Whether a document stands there that is none inside another one: before such a one its name stands, and behind it no other document."""
        window = self.window
        end = at + int32(window.data, at)[0]
        if not window.reach(end) or window.data[end - 1] or not begins(window.data, at):
            return False
        if NAMED.search(window.data[max(at - BEFORE, 0) : at]) and not self._follows(end):
            return False
        found, _ = walk(window.data, at, end)
        self._effort += abs(found) - at if found != end else 0
        return found == end

    def _fill(self, end: int) -> None:
        """The search is over: what was passed is one reject."""
        if self._hole is not None:
            start, code = self._hole
            self._hole, self._region = None, NEAR
            self.tally.read += 1
            self.tally.reject("record_too_long" if self.window.start + end - start > MAX_RECORD else code, start, self.window.start + end - start)
            self._at = end

    # -- frames -----------------------------------------------------------------------------------------------------
    def _flush(self) -> Records | None:
        """What was accepted so far; the window goes on behind it."""
        window = self.window
        base, done = window.start, self._at if self._hole is None else max(self._at - BEFORE, 0)
        if self.taken is not None:
            self.taken(window.data[:done])
        window.drop(done)
        self._at -= done
        bounds, texts = self._bounds, self._texts
        self._bounds, self._texts = [], []
        if self._values.columns:
            self.tally.note("bson_column", self._values.columns)
            self.tally.complete = False
            self._values.columns = 0
        if not bounds:
            return None
        found = records_of(bounds, texts, base, self.tally)
        if self._buckets:
            self.tally.note("bucketed_time_series", found.off.size)
        return found
