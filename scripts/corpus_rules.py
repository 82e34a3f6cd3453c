"""How the numbers of a collection are compared: what is known of a file, what was found, and the rules by which a difference is no fault."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

DIFFERENT = "DIFFERENT"
FUZZED = ("csv/duckdb/afl", "csv/arrow_clusterfuzz")
"""How names of files that a fuzzer made begin."""


@dataclass(frozen=True)
class Known:
    """A line of the manifest."""

    file: str
    format: str
    expected: int | None
    notes: str
    root: Path


@dataclass
class Seen:
    """What the loaders made of the file; ``fault`` if they did not come to an end."""

    format: str = ""
    read: int = 0
    accepted: int = 0
    rejected: int = 0
    repeated: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    complete: bool = True
    skipped: bool = False
    fault: str = ""


Rule = Callable[[Known, Seen], str | None]
"""The words of the verdict if the rule applies."""


def verdict(known: Known, seen: Seen) -> str:
    """``equal``, ``explained: why``, ``no truth``, or ``DIFFERENT: why``; the first rule that applies."""
    if seen.fault:
        return f"{DIFFERENT}: {seen.fault}"
    if "NOT CONSERVED" in seen.reasons:
        return f"{DIFFERENT}: read is not accepted + rejected"
    return next((said for rule in RULES if (said := rule(known, seen)) is not None), "no truth" if known.expected is None else DIFFERENT)


def _suite(known: Known, seen: Seen) -> str | None:
    """JSONTestSuite: y_ must be accepted, n_ refused, i_ either; a repair is said, which is what n_ asks for."""
    kind = known.file.rpartition("/")[2][:2]
    if "JSONTestSuite_parsing" not in known.file:
        return None
    if kind == "y_":
        return "equal" if not seen.rejected and seen.complete and (seen.accepted or not seen.reasons) else f"{DIFFERENT}: valid JSON was refused"
    if kind == "n_":
        return "equal" if seen.rejected or seen.reasons or not seen.complete or seen.format != "json" else f"{DIFFERENT}: invalid JSON passed without a word"
    return "no truth: either is allowed"


def _equal(known: Known, seen: Seen) -> str | None:
    return "equal" if known.expected is not None and seen.accepted == known.expected and not seen.skipped else None


def _spectrum(known: Known, seen: Seen) -> str | None:
    """csv-spectrum: the same rows as JSON lie beside."""
    name = known.file.rpartition("/")[2]
    twin = known.root / f"csv/csv-spectrum/{name.removesuffix('.csv')}.json"
    if not known.file.startswith("csv/csv-spectrum/") or not name.endswith(".csv") or not twin.is_file():
        return None
    truth = len(json.loads(twin.read_text(encoding="utf-8")))
    return f"explained: {truth} rows by its twin in JSON" if truth == seen.accepted else f"{DIFFERENT}: {truth} rows by its twin in JSON"


def _refused(known: Known, seen: Seen) -> str | None:
    if not seen.skipped or known.expected == 0:
        return "equal" if seen.skipped else None
    code = next(code for code in seen.reasons)
    return f"explained: {code}" if code.startswith(("unsupported_", "no_data_")) or known.expected is None else f"{DIFFERENT}: {code}"


def _held(known: Known, seen: Seen) -> str | None:
    """An archive whose members are refused."""
    codes = [code for code in seen.reasons if code.startswith("unsupported_")]
    return f"explained: its members are {codes[0]}" if "read_with_members" in seen.reasons and codes and not seen.complete else None


def _fuzzed(known: Known, seen: Seen) -> str | None:
    return "no truth: fuzzed" if known.file.startswith(FUZZED) else None


def _lines(known: Known, seen: Seen) -> str | None:
    """The manifest has counted line ends: a header is none, nor are comments and blank lines; values may hold some; the last line may lack its own."""
    if known.expected is None or not re.search(r"physical|wc -l|by wc|lines counted", known.notes):
        return None
    missing = known.expected - seen.read - seen.repeated
    if missing == -1:
        return "explained: line ends; the last line has none"
    if missing == 1:
        return "explained: line ends; one is that of the header, or of another line that is no record"
    if missing > 1:
        return f"explained: line ends; {missing} end no record (headers, comments, blank lines, breaks in values)"
    if known.expected == 0 and b"\n" not in (known.root / known.file).read_bytes():
        return "explained: line ends; these lines end in a carriage return"
    if "repaired_line_ends" in seen.reasons:
        return "explained: line ends; some lines end in a carriage return alone"
    return None


def _rejected(known: Known, seen: Seen) -> str | None:
    """What is known to be there was met, though a part of it was rejected."""
    return "explained: the others were rejected" if known.expected is not None and seen.rejected and seen.read == known.expected else None


def _single(known: Known, seen: Seen) -> str | None:
    """What is known of a single file."""
    if known.file == "sql/sakila_mysql_data.sql" and seen.accepted == 46_273:
        return "explained: the server has 1,000 rows more, which a trigger writes when the file is loaded"
    return None


RULES: tuple[Rule, ...] = (_suite, _equal, _spectrum, _fuzzed, _refused, _held, _rejected, _lines, _single)
