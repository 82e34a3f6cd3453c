"""Logs of password stealers, one victim a folder: credentials, cookies, form data, cards, and what the machine says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from breach_impact.bytescan import view
from breach_impact.framing import BOM, About, Place, Stream, Tally, Window
from breach_impact.loaders._stealer_keys import (
    COLUMNS,
    FORM_FILE,
    RULE,
    SAMPLE,
    field,
    form_column,
    is_form,
    kind_of,
    pair,
    victim_of,
)
from breach_impact.loaders._textlines import Documents, with_blanks
from breach_impact.reading.flatframe import decode, flat_frame, ranges, text
from breach_impact.reading.lines import line_blocks
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

_EMAIL = re.compile(r"[^\s@:;|,\"'<>()]{1,64}@[\w.-]{1,255}")
_TAB, _HASH = 9, 35
_HTTP_ONLY = b"#HttpOnly_"
_FACTS = 200
_BATCH = 20_000


class Stealer:
    """The ``stealer`` format.

    Attributes:
        victim: folder of the victim whose file it is; None for a file without a folder.
        form: the file stands in a folder of form data.
    """

    name = "stealer"
    decodes = True
    about = About(
        title="logs of password stealers (RedLine, Raccoon, Vidar, Lumma, StealC and others): passwords, cookies, form data, cards, machine",
        recognised="blocks of URL:, Username: and Password: lines under whatever of their names, in English or Russian; Netscape cookie lines; pairs of Name: and Value:; the facts of a machine",
        trouble="each record has the folder of its victim as victim_folder; a line of a block that is no key known is passed over (stealer_line), a cookie without its six tabs is rejected (stealer_cookie); "
        "the value of a form's field stands in a column named by what the field's name says it is (phone, full_name ...), else in form_value",
        unsupported="facts of a machine beside its address, place, names, ids and languages; wallets, files and browser databases that the stealer took along; lists of processes and programs are read as csv",
    )

    def __init__(self, victim: str | None = None, *, form: bool = False) -> None:
        self.victim = victim
        self.form = form

    def with_place(self, place: Place) -> Stealer:
        """This loader for a file of a victim."""
        return Stealer(victim_of(place.name, place.names), form=FORM_FILE.fullmatch(place.name) is not None)

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The blocks of one of a stealer's files."""
        kind = kind_of(head.removeprefix(BOM)) or ("autofills" if FORM_FILE.fullmatch(name) and is_form(head.removeprefix(BOM)) else "")
        return (0.93, f"a stealer's file of {kind}") if kind else (0.0, "no blocks of a stealer's log")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read what the file's kind holds."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(SAMPLE)
        kind = kind_of(window.data) or ("form" if self.form else "passwords")
        cut = getattr(stream, "cut", False)
        if kind == "cookies":
            yield from self._cookies(window, tally, cut=cut)
        elif kind == "system":
            yield from self._system(window, tally)
        elif kind == "form":
            yield from self._form(window, tally)
        else:
            yield from self._blocks(window, tally, kind, cut=cut)

    def _named(self, columns: list[pa.Array], names: tuple[str, ...]) -> tuple[list[pa.Array], tuple[str, ...]]:
        """With the victim as a column in front."""
        import pyarrow as pa

        if self.victim is None:
            return columns, names
        return [pa.array([self.victim] * len(columns[0]), pa.string()), *columns], ("victim_folder", *names)

    def _cookies(self, window: Window, tally: Tally, *, cut: bool) -> Iterator[Frame]:
        """Rows of seven fields (the format of Netscape's cookies.txt); the value may hold tabs or be missing."""
        width = len(COLUMNS["cookies"])
        for data, base, starts, ends, last in line_blocks(window, tally):
            starts, ends = with_blanks(data, starts, ends)
            buf = view(data)
            marked = np.flatnonzero(buf[starts] == _HASH)
            only = np.array([row for row in marked.tolist() if data.startswith(_HTTP_ONLY, int(starts[row]))], dtype=np.int64)
            begin = starts.copy()
            begin[only] += len(_HTTP_ONLY)
            keep = np.ones(starts.size, dtype=bool)
            keep[np.setdiff1d(marked, only)] = False
            starts, ends, begin = starts[keep], ends[keep], begin[keep]
            tabs = np.flatnonzero(buf == _TAB)
            first = np.searchsorted(tabs, begin)
            number = np.searchsorted(tabs, ends) - first
            good = number >= width - 2
            tally.read += int(starts.size)
            if last and cut and starts.size:
                good[-1] = False
            for row in np.flatnonzero(~good).tolist():
                code = "truncated" if last and cut and row == starts.size - 1 else "stealer_cookie"
                tally.reject(code, base + int(starts[row]), int(ends[row] - starts[row]))
            if not good.any():
                continue
            starts, ends, begin, first, number = starts[good], ends[good], begin[good], first[good], number[good]
            padded = np.append(tabs, [len(data)] * width)
            cuts = [np.where(number > index, padded[first + index], ends) for index in range(width - 1)]
            edges = [(begin, cuts[0]), *((np.minimum(cuts[i] + 1, ends), cuts[i + 1] if i + 1 < len(cuts) else ends) for i in range(width - 1))]
            columns, names = self._named(text([ranges(data, a, np.maximum(a, b)) for a, b in edges], tally), COLUMNS["cookies"])
            yield flat_frame(starts + base, ends - starts, columns, names, "cookies")

    def _blocks(self, window: Window, tally: Tally, kind: str, *, cut: bool) -> Iterator[Frame]:
        """Blocks of ``key: value`` lines; a blank line or a rule ends one, a key that comes again begins the next."""
        found: list[tuple[int, int, dict[str, str]]] = []
        block: dict[str, str] = {}
        start = end = 0
        foreign: dict[str, set[int]] = {}
        for offset, line, broken, behind in _lines(window, tally):
            text_ = decode(line, offset, foreign, tally.encoding)
            entry = pair(text_, kind)
            if block and (broken or RULE.match(text_) or (entry and entry[0] in block)):
                _close(found, block, start, end)
                block = {}
            if entry is None:
                if block:
                    tally.note("stealer_line")
                continue
            if not block:
                start = offset
            block[entry[0]] = entry[1]
            end = behind
            if len(found) >= _BATCH:
                yield self._frame(found, kind, tally)
                found = []
        if block and end < window.start and len(block) < len(found[-1][2] if found else ()):
            end = window.start  # it may have gone on
        _close(found, block, start, end)
        if cut and block and found and found[-1][0] == start:
            found.pop()
            tally.read += 1
            tally.reject("truncated", start, end - start)
        for code, rows in foreign.items():
            tally.note(code, len(rows))
        if found:
            yield self._frame(found, kind, tally)

    def _form(self, window: Window, tally: Tally) -> Iterator[Frame]:
        """A field and its value a line."""
        found: list[tuple[int, int, dict[str, str]]] = []
        foreign: dict[str, set[int]] = {}
        for offset, line, _, _ in _lines(window, tally):
            entry = field(decode(line, offset, foreign, tally.encoding))
            if entry is None:
                tally.note("stealer_line")
                continue
            found.append((offset, offset + len(line), {"form_field": entry[0], "form_value": entry[1]}))
            if len(found) >= _BATCH:
                yield self._frame(found, "autofills", tally)
                found = []
        for code, rows in foreign.items():
            tally.note(code, len(rows))
        if found:
            yield self._frame(found, "autofills", tally)

    def _frame(self, found: list[tuple[int, int, dict[str, str]]], kind: str, tally: Tally) -> Frame:
        import pyarrow as pa

        tally.read += len(found)
        if kind == "passwords":
            for _, _, block in found:
                login = block.pop("login", None)
                if login is not None:
                    block["email" if "@" in login else "username"] = login
        shown = (*COLUMNS[kind], *_sort_fields([block for _, _, block in found])) if kind == "autofills" else COLUMNS[kind]
        columns, names = self._named([pa.array([block.get(name) for _, _, block in found], pa.string()) for name in shown], shown)
        return flat_frame([start for start, _, _ in found], [end - start for start, end, _ in found], columns, names, kind)

    def _system(self, window: Window, tally: Tally) -> Iterator[Frame]:
        """The facts of a machine: one record a file."""
        record: dict[str, Any] = {} if self.victim is None else {"victim_folder": self.victim}
        foreign: dict[str, set[int]] = {}
        start, end = -1, 0
        for offset, line, _, _ in _lines(window, tally):
            entry = pair(decode(line, 0, foreign, tally.encoding), "system")
            if entry is None or len(record) > _FACTS:
                continue
            start, end = offset if start < 0 else start, offset + len(line)
            if entry[1].strip():
                record.setdefault(entry[0], entry[1].strip())
        if start >= 0:
            for code in foreign:
                tally.note(code)
            tally.read += 1
            out = Documents("system")
            out.add(start, end - start, record)
            yield from out.frame()


def _sort_fields(blocks: list[dict[str, str]]) -> list[str]:
    """Put what was typed into forms under what it is: addresses by their form, the rest by the name of the field; the columns that this takes."""
    used: dict[str, None] = {}
    for block in blocks:
        value = block.get("form_value")
        if value is None:
            continue
        column = "email" if _EMAIL.fullmatch(value.strip()) else form_column(block.get("form_field", "").strip())
        if column:
            block[column] = block.pop("form_value")
            used[column] = None
    return sorted(used.keys() - set(COLUMNS["autofills"]))


def _lines(window: Window, tally: Tally) -> Iterator[tuple[int, bytes, bool, int]]:
    """Lines that are not blank: (offset, bytes, whether a blank line stands before it, where the next one begins)."""
    blank = False
    for data, base, starts, ends, _ in line_blocks(window, tally):
        before = 0
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
            gap = data.count(b"\n", before, start) - (before > 0)
            yield base + start, data[start:end], blank or gap > 0, base + (data.find(b"\n", end) + 1 or len(data))
            blank, before = False, end
        blank = data.count(b"\n", before) > (1 if before else 0) or (blank and not before)


def _close(found: list[tuple[int, int, dict[str, str]]], block: dict[str, str], start: int, end: int) -> None:
    """A block that names a site, a login, a password, a field or a card is a record; a browser's name alone is a heading."""
    if block.keys() - {"application", "browser_profile"}:
        found.append((start, end, block))


LOADER = Stealer()
