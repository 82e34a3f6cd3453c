"""Syslog as files hold it: RFC 3164 and RFC 5424, rsyslog's ISO time stamps, ``journalctl``'s short forms, and the Linux audit log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints
from breach_impact.flatframe import ranges, text
from breach_impact.framing import About, Stream, Tally, Window
from breach_impact.loaders._log.escapes import ask
from breach_impact.loaders._log.keyvalue import keyed
from breach_impact.loaders._log.pairs import Names
from breach_impact.loaders._log.rows import enough, extracted, filled, frames, in_order, sample
from breach_impact.loaders._log.times import iso
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


def _converted(data: bytes, starts: Ints, ends: Ints, tally: Tally, known: Names) -> tuple[NDArray[np.bool_], pa.Array]:
    """Each line by the first form that it fits."""
    import pyarrow as pa

    left = np.arange(starts.size)
    lines = text([ranges(data, starts, ends)], tally)[0]
    rows: list[Ints] = []
    parts: list[pa.Array] = []
    for pattern, names, sure in FORMS:
        if not left.size:
            break
        some = lines if left.size == len(lines) else lines.take(pa.array(left))
        columns = extracted(some, pattern.pattern, names)
        fit = filled(columns[sure])
        if fit.any():
            mask = pa.array(fit)
            rows.append(left[fit])
            parts.append(_documents({name: column.filter(mask) for name, column in columns.items()}, names, known))
            left = left[~fit]
    fits = np.ones(starts.size, dtype=bool)
    fits[left] = False
    return fits, in_order(rows, parts)


def _documents(columns: dict[str, pa.Array], names: tuple[str, ...], known: Names) -> pa.Array:
    """The fields, and pairs of the message whose names say something (``from=<...>`` of a mail server, ``user=...`` of PAM)."""
    import pyarrow.compute as pc

    fields: list[str] = []
    for name in names:
        if name in _PAIRS:
            columns[name] = keyed(pc.replace_substring(columns[name], "msg='", " "))  # a wrapper in audit records: what stands in it counts
            fields.append(f"{name}: {name}::JSON")
        elif name == "message":
            columns["fields"] = keyed(columns[name], known)
            fields += ["log_text: message", "fields: fields::JSON"]
        elif name == "time":
            fields.append(f"time: {iso('time')}")
        else:
            fields.append(f"{name}: nullif(nullif({name}, '-'), '')")
    return ask(f"SELECT to_json({{{', '.join(fields)}}}) AS doc FROM block", columns)[0]


LOADER = Syslog()
