"""Logs of applications: a time, a level and a message (Python, log4j, nginx, PHP, PostgreSQL ...), or ``key=value`` throughout (logfmt)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints
from breach_impact.framing import About, Stream, Tally, Window
from breach_impact.loaders._log.documents import Member, Pool, documents, made
from breach_impact.loaders._log.entries import Entries
from breach_impact.loaders._log.escapes import ask
from breach_impact.loaders._log.keyvalue import keyed
from breach_impact.loaders._log.pairs import Names
from breach_impact.loaders._log.rows import counted, enough, extracted, filled, frames, sample
from breach_impact.loaders._log.tails import texts_of
from breach_impact.loaders._log.times import iso
from breach_impact.reading.flatframe import ranges, text
from breach_impact.reading.lines import HEAD_FULL, trimmed
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

_CLOCK = r"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,9})?"
_ZONE = r"(?: ?(?:Z|UTC|GMT|MSK|[A-Z]{1,3}T|[+-][0-9]{2}:?[0-9]{2})\b)?"
_TIME = (
    rf"(?:[0-9]{{4}}[-/.][0-9]{{2}}[-/.][0-9]{{2}}[T ]{_CLOCK}{_ZONE}|[0-9]{{2}}[-/ ][A-Z][a-z]{{2}}[-/ ][0-9]{{4}}[ :]{_CLOCK}{_ZONE}"
    rf"|[A-Z][a-z]{{2}} [A-Z][a-z]{{2}} [ 0-9][0-9] {_CLOCK} [0-9]{{4}})"
)
_LEVEL = (
    "(?i:trace|debug|verbose|info|information|notice|note|warn|warning|error|err|crit|critical|alert|emerg|emergency|fatal|severe|fine|finer|finest|panic"
    "|log|statement|detail|hint|audit|success|deprecated)"
)
_LEVEL_FIRST = r"(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|SEVERE)"
BEGINS = rf"^(?:\[?{_TIME}[\] ,;:|-]|\[?{_LEVEL_FIRST}(?:\]| *[:|-] *| +\[?{_TIME}))"
"""How an entry begins."""
STAMP = rf"^\[?({_TIME})\]?[ :-]*"
LEVEL = rf"\b({_LEVEL})\b[\])>: |-]*"
"""A level and what separates it from the message."""
LEADING = 200
"""Characters behind the time in which a level stands, if there is one."""
LEVELLED = rf"^\[?({_LEVEL_FIRST})\]?[ :|-]*(?:\[?({_TIME})\]?[ :|-]*)?(.*)$"
_SPLIT = f"""
    WITH stamps AS (SELECT e, regexp_extract(e[1:64], '{STAMP}', ['t']) AS s, regexp_extract(e[1:64], '{STAMP}') AS lead FROM block),
    rests AS (SELECT s.t AS time, substr(e, len(lead) + 1) AS rest, split_part(rest[1:{LEADING}], chr(10), 1) AS front FROM stamps),
    levels AS (SELECT *, regexp_extract(front, '{LEVEL}', ['l']) AS m, regexp_extract(front, '{LEVEL}') AS mark, strpos(front, mark) AS place FROM rests)
    SELECT time, m.l AS level, CASE WHEN mark = '' THEN '' ELSE left(front, place - 1) END AS context,
        CASE WHEN mark = '' THEN rest ELSE substr(rest, place + len(mark)) END AS message FROM levels"""
LOGFMT = r'^(?:[A-Za-z_][\w.@/:-]*=(?:"(?:[^"\\]|\\.)*"|[^\s"]*)(?:\s+|$)){3,}$'
"""At least three pairs, and nothing else (Go's logrus, log/slog and go-kit, Heroku's router)."""
_PREFIX = 96
"""Bytes of a line that tell whether it begins an entry."""
_DELIMITED = re.compile(rf"^\"?{_TIME}\"?[,;|\t](?![0-9]{{3,9}}[ \]])")
_BEGINS, _LOGFMT = re.compile(BEGINS), re.compile(LOGFMT)
_TOLD = re.compile(rf"^.{{0,200}}?\b{_LEVEL}\b")


class AppLog:
    """The ``app_log`` format."""

    name = "app_log"
    decodes = True
    about = About(
        title="Logs of applications: time, level, message; logfmt",
        recognised="entries begin with a time stamp and nearly all name a level, or nine of ten lines are key=value throughout",
        trouble="a line that begins no entry belongs to the entry before it (stack traces); before the first entry it is rejected (log_line)",
        unsupported="what messages say is text, but for pairs such as user=... and a JSON object at the end",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Entries begin with a time or a level, or lines are pairs."""
        lines = sample(head)
        if not lines or lines[0][:1] in {"{", "<", "#"}:
            return 0.0, "does not begin like a log"
        if _is_logfmt(lines):
            return 0.88, "lines are key=value throughout"
        begin = [line for line in lines if _BEGINS.match(line)]
        if not begin or not _BEGINS.match(lines[0]) or len(begin) * 20 < len(lines) or any(map(_DELIMITED.match, lines[:5])):
            return 0.0, "lines do not begin with a time and a level"
        told = sum(1 for line in begin if _TOLD.match(line))
        if len(begin) < 2 or not enough(told, len(begin)):
            return 0.0, "lines name no level"
        return 0.88, "entries begin with a time and a level"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of entries."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(HEAD_FULL)
        if _is_logfmt(sample(window.data[:HEAD_FULL])):
            yield from frames(window, tally, lambda data, starts, ends: _pairs(data, starts, ends, tally))
            return
        names = Names()
        for data, base, starts, ends in Entries(window, tally, _begins).read():
            lines = text([ranges(data, *trimmed(data, starts.copy(), ends.copy()))], tally)[0]
            fit = np.ones(starts.size, dtype=bool)
            yield from counted(base, starts, ends, tally, fit, _documents(lines, names), cut=False)


def _is_logfmt(lines: list[str]) -> bool:
    return enough(sum(1 for line in lines if _LOGFMT.match(line)), len(lines))


def _begins(data: bytes, starts: Ints, ends: Ints) -> NDArray[np.bool_]:
    import pyarrow as pa
    import pyarrow.compute as pc

    front = ranges(data, starts, np.minimum(ends, starts + _PREFIX)).cast(pa.binary())
    return pc.match_substring_regex(front, BEGINS).to_numpy(zero_copy_only=False).copy()


def _pairs(data: bytes, starts: Ints, ends: Ints, tally: Tally) -> tuple[NDArray[np.bool_], pa.Array]:
    """Lines of logfmt: the pairs are the fields."""
    import pyarrow as pa
    import pyarrow.compute as pc

    lines = text([ranges(data, starts, ends)], tally)[0]
    fit = pc.match_substring_regex(lines, LOGFMT)
    return fit.to_numpy(zero_copy_only=False).copy(), keyed(lines.filter(fit)) if pc.any(fit).as_py() else pa.array([], pa.string())


def _documents(entries: pa.Array, names: Names) -> pa.Array:
    """Time, level, what stands between them, the message, and pairs of it whose names say something."""
    import pyarrow.compute as pc

    columns: dict[str, Any] = dict(zip(("time", "level", "context", "message"), ask(_SPLIT, {"e": entries}), strict=True))
    first = filled(columns["time"])
    if not first.all():
        other = extracted(entries, LEVELLED, ("level", "time", "message"))
        columns = {name: pc.if_else(first, column, other.get(name, "")) for name, column in columns.items()}
    columns["time"], columns["context"] = ask(f"SELECT {iso('time')} AS time, trim(context, ' []-:|().') AS context FROM block", columns)
    pool, members = Pool(), list[Member]()
    for name in ("time", "level", "context"):
        begin, end = pool.add(columns[name])
        members.append(Member(name, begin, end, end > begin))
    told, message = texts_of(pool, columns["message"])
    members += [*told, made(pool, "fields", keyed(message, names))]
    return documents(pool, members, len(entries), np.ones(len(entries), dtype=bool))


LOADER = AppLog()
