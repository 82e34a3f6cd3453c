"""The revocation worklist: where each token of a dump stands, whose it is and who can revoke it, and nothing of its value.

A row for each record, place and token. Subjects are numbered in the order of their first row, so a number depends on nothing but the dump. The
file appears whole or not at all and is readable by its owner only: with the dump beside it, it leads to every token.
"""

from __future__ import annotations

import csv
import os
import stat
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from breach_impact.errors import InputError, OptionError, sealed
from breach_impact.held import Hidden
from breach_impact.linking import BY_TOKEN
from breach_impact.privacy import is_personal_name, printable, safe_name
from breach_impact.reports.inert import inert
from breach_impact.scanning import forms
from breach_impact.tokens.facts import GRANTED
from breach_impact.tokens.state import Tokens, tokens

if TYPE_CHECKING:
    from breach_impact.context import Context

HEAD = ("source", "table", "offset", "offset_of", "place", "issuer", "kind", "state", "revocable_by", "subject")
MAGIC = ",".join(HEAD).encode()
BATCH = 1 << 16
"""Rows that are written at a time."""

_PLACES = "CREATE OR REPLACE TEMP TABLE worklist_place AS SELECT place, turn FROM worklist_places"
_ROWS = """
CREATE OR REPLACE TEMP TABLE worklist AS SELECT *, row_number() OVER (ORDER BY src, pos, turn, idx, code, state, granted) AS n FROM
 (SELECT p.src, p.pos, t.turn, min(p.idx) AS idx, k.code, k.state, k.granted, p.subj FROM
   (SELECT f.*, CASE WHEN o.how IS NULL THEN f.holder WHEN o.how <= {most} THEN o.subj END AS subj FROM pointer f LEFT JOIN told o USING (holder)) p
   JOIN (SELECT DISTINCT h, code, {state} AS state, marks & {granted} <> 0 AS granted FROM {rows}) k USING (h) JOIN worklist_place t USING (place)
  GROUP BY p.src, p.pos, t.turn, p.h, k.code, k.state, k.granted, p.subj)
"""
_NUMBERED = """
SELECT w.src, w.pos, w.turn, w.code, w.state, w.granted, s.number FROM worklist w LEFT JOIN
 (SELECT subj, row_number() OVER (ORDER BY min(n)) AS number FROM worklist WHERE subj IS NOT NULL GROUP BY subj) s USING (subj) ORDER BY w.n
"""


@sealed
def write(case: Context, path: str | PathLike[str]) -> int:
    """Write the worklist; see :meth:`breach_impact.impact.Impact.revocation_list`."""
    held = case.held
    if held is None or case.ledger.places is None:
        raise OptionError("this impact keeps no pointers: assess the dump again with pointers=True (--revocation-list FILE)")
    target = check_place(path)
    held.links(case.hub_limit, case.hidden or Hidden())  # an impact counted later may have linked otherwise
    with _whole(target) as file:
        table = csv.writer(file, lineterminator="\r\n")
        table.writerow(HEAD)
        return _rows(case, table)


def _rows(case: Context, table: Any) -> int:  # noqa: ANN401 - csv names no type for a writer
    """Write all rows; gives how many."""
    found = tokens(case)
    if found is None:
        return 0
    sources = [(inert(printable(safe_name(s.name, "source", n))), "byte" if s.located else "record") for n, s in enumerate(case.sources, 1)]
    places = _places(case)
    _work_out(case, found, places)
    count = 0
    for batch in case.ledger.con.sql(_NUMBERED).to_arrow_reader(BATCH):
        rows = list(zip(*(column.to_pylist() for column in batch.columns), strict=True))
        table.writerows(_row(row, sources, places, found) for row in rows)
        count += len(rows)
    for name in ("worklist", "worklist_place"):
        case.ledger.con.execute(f"DROP TABLE {name}")
    return count


def _row(row: Sequence[Any], sources: Sequence[tuple[str, str]], places: Sequence[tuple[str, str, int]], found: Tokens) -> tuple[Any, ...]:
    source, offset, turn, code, state, granted, subject = row
    (name, unit), (table, place, _), pair = sources[source], places[turn], found.classes[code]
    return name, table, offset, unit, place, *pair, state, "operator" if granted else forms.revocable_by(*pair), "" if subject is None else subject


def _places(case: Context) -> list[tuple[str, str, int]]:
    """(table, path) as they may be printed and the number in the ledger, in the order of the list."""
    scans = {} if case.held is None else {scan.number: scan for scan in case.held.scans}
    out: list[tuple[str, str, int]] = []
    for (number, path), place in (case.ledger.places or {}).items():
        plan = scans[number].plan
        out.append((inert(plan.title(number + 1)), inert(plan.shown(path)), place))
    return sorted(out, key=lambda row: (row[1], row[0], row[2]))


def _work_out(case: Context, found: Tokens, places: Sequence[tuple[str, str, int]]) -> None:
    """Make the temporary table ``worklist``; equal rows are of one element of one record, so their order tells nothing."""
    import pyarrow as pa

    con = case.ledger.con
    con.register("worklist_places", pa.table({"place": pa.array([p for *_, p in places], pa.int32()), "turn": pa.array(range(len(places)), pa.int32())}))
    con.execute(_PLACES)
    con.unregister("worklist_places")
    con.execute(_ROWS.format(most=BY_TOKEN, state=found.state, granted=GRANTED, rows=found.rows))


# -- the file -----------------------------------------------------------------------------------------------------------
def _shown(path: Path) -> str:
    return "the worklist" if is_personal_name(str(path)) else printable(str(path))


def check_place(path: str | PathLike[str]) -> Path:
    """The file's place, if nothing is there but an earlier worklist.

    Raises:
        InputError: there is no such folder, or something else stands there.
        OptionError: it is standard output.
    """
    place = Path(path)
    if str(place) == "-":
        raise OptionError("the worklist cannot go to standard output; give a file to --revocation-list")
    try:
        found = place.lstat()
    except FileNotFoundError:
        if not place.absolute().parent.is_dir():
            raise InputError(f"cannot write {_shown(place)}: there is no such folder") from None
        return place
    except OSError as error:
        raise InputError(f"cannot write {_shown(place)}: {error.strerror}") from None
    if not stat.S_ISREG(found.st_mode):
        raise InputError(f"will not write over {_shown(place)}: it is no regular file")
    try:
        with place.open("rb") as file:
            begins = file.read(len(MAGIC))
    except OSError as error:
        raise InputError(f"will not write over {_shown(place)}: {error.strerror}") from None
    if begins not in (b"", MAGIC):
        raise InputError(f"will not write over {_shown(place)}: it exists and is no worklist; give another name, or move that away")
    return place


@contextmanager
def _whole(target: Path) -> Iterator[IO[str]]:
    """A file that comes to its place when all is written."""
    part: Path | None = None
    try:
        number, name = tempfile.mkstemp(prefix=".worklist-", suffix=".part", dir=target.absolute().parent)  # 0600
        part = Path(name)
        with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
            yield file
        part.replace(target)
        part = None
    except OSError as error:
        raise InputError(f"cannot write {_shown(target)}: {error.strerror}") from None
    finally:
        if part is not None:
            with suppress(OSError):
                part.unlink()
