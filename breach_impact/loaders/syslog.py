"""Syslog as files hold it: RFC 3164 and RFC 5424, rsyslog's ISO time stamps, ``journalctl``'s short forms, and the Linux audit log."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, view
from breach_impact.documents.jsontext import contiguous
from breach_impact.framing import About, Stream, Tally, Window
from breach_impact.loaders._log.documents import Member, Pool, documents, made
from breach_impact.loaders._log.escapes import ask
from breach_impact.loaders._log.fields import BLANK, CLOSE, OPEN
from breach_impact.loaders._log.keyvalue import keyed
from breach_impact.loaders._log.pairs import Names
from breach_impact.loaders._log.rows import enough, extracted, filled, frames, in_order, sample
from breach_impact.loaders._log.tails import texts_of
from breach_impact.loaders._log.times import iso
from breach_impact.reading.flatframe import ranges, text
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_ISO = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
_FULL = r"[A-Z][a-z]{2} [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)? [A-Z][A-Za-z0-9+-]*"
_BSD = rf"{_MONTH} [ 0-9][0-9] (?:[0-9]{{4}} )?[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(?:\.[0-9]+)?"
AUDIT = re.compile(r"^(?:node=([^ ]+) )?type=([^ ]+) msg=audit\(([0-9]+\.[0-9]+):([0-9]+)\): ?(.*)$", re.DOTALL)
RFC_5424 = re.compile(
    rf"^<([0-9]{{1,3}})>[0-9]{{1,2}} ({_ISO}|-) ([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+) (-|(?:\[(?:[^\]\\\"]|\"(?:[^\"\\]|\\.)*\"|\\.)*\])+)(?: (.*))?$", re.DOTALL
)
"""RFC 5424, section 6."""
RFC_3164 = re.compile(
    rf"^(?:<([0-9]{{1,3}})>)?({_BSD}|{_ISO}|{_FULL}) (?:([^ ]*[^ :]) )?(?:([^ \[\]:]+)(?:\[([^\]]*)\])?(?: \([^)]*\))?: ?)?(.*)$", re.DOTALL
)
"""RFC 3164, section 4, also with a year or a time stamp of RFC 3339, as rsyslog writes files."""
FORMS: tuple[tuple[re.Pattern[str], tuple[str, ...], str], ...] = (
    (AUDIT, ("node", "type", "time", "serial", "fields"), "time"),
    (RFC_5424, ("priority", "time", "hostname", "app_name", "procid", "msgid", "structured_data", "message"), "hostname"),
    (RFC_3164, ("priority", "time", "hostname", "app_name", "procid", "message"), "time"),
)
"""(pattern, names of its groups, one that is never empty); names are those of RFC 5424 and of the audit log."""
_PAIRS = {"fields", "structured_data"}
COLON, LESS, GREATER, LETTER = 58, 60, 62, 65


class Syslog:
    """The ``syslog`` format."""

    name = "syslog"
    decodes = True
    about = About(
        title="Syslog, journalctl and auditd",
        recognised="nine of ten lines begin with the time stamp, host and process of syslog, or are records of the Linux audit log",
        trouble="a line of another form is rejected (log_line); a time without a year stays as it is, no activity is read from it",
        unsupported="binary journals: export them with journalctl; what messages say is text, but for pairs such as from=<...>",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Nearly all lines are of one of the forms."""
        lines = sample(head)
        fit = sum(1 for line in lines if any(pattern.match(line) for pattern, _, _ in FORMS) or _MARK.match(line))
        told = sum(1 for line in lines if _told(line))
        if not enough(fit, len(lines)) or told * 2 < len(lines):
            return 0.0, "lines are not of syslog"
        return 0.92, "lines begin with the time, host and process of syslog"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of lines."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        known = Names()
        yield from frames(window, tally, lambda data, starts, ends: _converted(data, starts, ends, tally, known))


_MARK = re.compile(r"-- (?:Logs begin|Journal begins|Boot|Reboot|No entries|cursor)")
"""What ``journalctl`` writes between records; rejected, for no record can begin so."""


def _told(line: str) -> bool:
    """Whether a line also names a process, or is of a form that only syslog has."""
    if AUDIT.match(line) or RFC_5424.match(line):
        return True
    found = RFC_3164.match(line)
    return found is not None and bool(found.group(4) or found.group(1))


@dataclass(slots=True)
class _Lines:
    """Lines side by side, and documents of them by form.

    Attributes:
        pool: their bytes.
        starts: of each line.
        ends: of each line.
    """

    pool: Pool
    starts: Ints
    ends: Ints
    known: Names

    def rfc_5424(self, rows: Ints) -> pa.Array:
        """Lines without structured data, cut at their blanks."""
        begin, end = self.starts[rows], self.ends[rows]
        blanks = np.flatnonzero(view(self.pool.data) == BLANK)
        first = blanks.searchsorted(begin)
        cut = [blanks[first + number] for number in range(6)]
        columns = {name: (cut[at] + 1, cut[at + 1]) for at, name in enumerate(("time", "hostname", "app_name", "procid", "msgid"))}
        columns |= {"structured_data": (end, end), "message": (np.minimum(cut[5] + 3, end), end)}
        return self._placed(rows, {"priority": (begin + 1, self.pool.first(GREATER, begin, end)), **columns})

    def rfc_3164(self, rows: Ints) -> pa.Array:
        """Lines with a host and a process."""
        pool, begin, end = self.pool, self.starts[rows], self.ends[rows]
        buf = view(pool.data)
        first = np.where(buf[begin] == LESS, pool.first(GREATER, begin, end), begin)
        time = np.where(buf[begin] == LESS, first + 1, begin)
        spelt = buf[time] >= LETTER  # a month, and there may be a year before the hour
        clock = time + np.where(spelt, np.where(buf[time + 11] == BLANK, 12, 7), 0)
        stamped = pool.first(BLANK, clock, end)
        host = pool.first(BLANK, stamped + 1, end)
        colon = pool.first(COLON, host + 1, end)
        bracket = pool.first(OPEN, host + 1, end)
        numbered = bracket < colon
        close = np.where(numbered, pool.first(CLOSE, bracket, end), colon)
        app, colon = np.minimum(bracket, colon), close + numbered
        message = np.minimum(colon + 1, end)
        message += (message < end) & (buf[np.minimum(message, end - 1)] == BLANK)
        return self._placed(rows, {
            "priority": (np.minimum(begin + 1, first), first), "time": (time, stamped), "hostname": (stamped + 1, host), "app_name": (host + 1, app),
            "procid": (np.minimum(app + numbered, close), close), "message": (message, end),
        })  # fmt: skip

    def _placed(self, rows: Ints, columns: dict[str, tuple[Ints, Ints]]) -> pa.Array:
        at = self.pool.escaped
        return _documents(self.pool, columns, at.searchsorted(self.starts[rows]) < at.searchsorted(self.ends[rows]), self.known)


REGULAR: tuple[tuple[str, Callable[[_Lines, Ints], pa.Array]], ...] = (
    (rf"^<[0-9]{{1,3}}>[0-9]{{1,2}} (?:{_ISO}|-) [^ ]+ [^ ]+ [^ ]+ [^ ]+ -(?: |$)", _Lines.rfc_5424),
    (rf"^(?:<[0-9]{{1,3}}>)?(?:{_BSD}|{_ISO}) [^ ]*[^ :] [^ \[\]:]+(?:\[[^\]]*\])?:", _Lines.rfc_3164),
)
"""The common case of the forms, in which blanks, brackets and colons tell where the fields are; their times need no other spelling."""


def _converted(data: bytes, starts: Ints, ends: Ints, tally: Tally, known: Names) -> tuple[NDArray[np.bool_], pa.Array]:
    """Each line by the first form that it fits."""
    import pyarrow as pa
    import pyarrow.compute as pc

    left = np.arange(starts.size)
    lines = text([ranges(data, starts, ends)], tally)[0]
    rows: list[Ints] = []
    parts: list[pa.Array] = []
    held, offsets = contiguous(lines)
    for pattern, placed in REGULAR:
        if left.size:
            fit = pc.match_substring_regex(lines, pattern).to_numpy(zero_copy_only=False)[left]
            if fit.any():
                rows.append(left[fit])
                parts.append(placed(_Lines(Pool(bytes(held)), offsets[:-1], offsets[1:], known), left[fit]))
                left = left[~fit]
    for pattern, names, sure in FORMS:
        if left.size:
            columns = extracted(lines.take(pa.array(left)), pattern.pattern, names)
            fit = filled(columns[sure])
            if fit.any():
                mask = pa.array(fit)
                rows.append(left[fit])
                parts.append(_taken({name: column.filter(mask) for name, column in columns.items()}, known))
                left = left[~fit]
    fits = np.ones(starts.size, dtype=bool)
    fits[left] = False
    return fits, in_order(rows, parts)


def _taken(columns: dict[str, pa.Array], known: Names) -> pa.Array:
    """Documents of fields that are texts of their own."""
    pool = Pool()
    columns["time"] = ask(f"SELECT {iso('t')} AS t FROM block", {"t": columns["time"]})[0]
    rows = len(columns["time"])
    return _documents(pool, {name: pool.add(column) for name, column in columns.items()}, np.ones(rows, dtype=bool), known)


def _documents(pool: Pool, columns: dict[str, tuple[Ints, Ints]], suspect: NDArray[np.bool_], known: Names) -> pa.Array:
    """The fields, and pairs of the message whose names say something (``from=<...>`` of a mail server, ``user=...`` of PAM)."""
    import pyarrow.compute as pc

    members: list[Member] = []
    for name, (begin, end) in columns.items():
        if name in _PAIRS:
            members.append(made(pool, name, keyed(pc.replace_substring(pool.texts(begin, end), "msg='", " "))))  # a wrapper in audit records: what stands in it counts
        elif name == "message":
            told, message = texts_of(pool, pool.texts(begin, end))
            members += [*told, made(pool, "fields", keyed(message, known))]
        elif name == "time":
            members.append(Member(name, begin, end))
        else:
            members.append(Member(name, begin, end, (end > begin) & ~pool.dashes(begin, end)))
    return documents(pool, members, suspect.size, suspect)


LOADER = Syslog()
