"""What the first lines show of a text whose values each stand behind a label: which labels there are, and what stands between two of them."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from breach_impact.delimited.header import known_word

LINES = 400
"""Lines that are looked at."""
FEWEST, KNOWN = 3, 2
"""Records, and labels that are words of headers, from which on lines are such a text."""
SEPARATORS = (b" - ", b" | ", b" || ", b"|", b"\t", b" ; ", b"; ", b";", b" / ", b", ", b",", b" -- ", b" ~ ")
"""What may stand between two labelled values of a line; of two that fit the first one."""
MARKS = (b":", b"=>", b"=", b"|")
"""What may stand between a label and its value, the last one in records of psql only."""
_LABEL = rb"(?:[A-Za-z_]|[\x80-\xff])(?:[\w .()/'+&#-]|[\x80-\xff]){0,40}?"
RULER = re.compile(rb"[ \t]*[-=*_#~+.]+[ \t]*|[ \t]*[-=*_#~+]{3,}[^:\r\n]{0,60}|-\[[^:\r\n]{0,80}")
"""A line drawn between two records, which may number them (``*** 2. row ***`` of the MySQL client's ``\\G``, ``-[ RECORD 2 ]---`` of psql's ``\\x``)."""
_PSQL = re.compile(rb"-\[ [^\]]{1,20}[0-9]+ \]-*(?:\+-*)?")


@dataclass(frozen=True)
class Layout:
    """How records are written.

    Attributes:
        labels: of the first lines.
        mark: behind a label.
        separator: between the values of a line that is a record; empty where a record is several lines.
        order: the labels in the order in which they first stand.
        blank: blank or drawn lines divide the records; else one begins where a label comes again that stands before the last one.
    """

    labels: frozenset[bytes]
    mark: bytes
    separator: bytes = b""
    order: tuple[bytes, ...] = ()
    blank: bool = False

    @cached_property
    def field(self) -> re.Pattern[bytes]:
        """A label with its mark: at the beginning of a line, and behind each separator."""
        known = b"|".join(re.escape(label) for label in sorted(self.labels, key=lambda label: (-len(label), label)))
        before = rb"(?:\A|" + re.escape(self.separator) + rb")" if self.separator else rb"\A"
        return re.compile(before + rb"[ \t]*(" + known + rb")[ \t]*" + re.escape(self.mark) + rb"(?!//)")


def layout_of(head: bytes) -> Layout | None:
    """The layout of a text, None where its first lines are not such ones.

    Args:
        head: its beginning, whose last line may not be whole.
    """
    lines = [line.rstrip(b"\r") for line in head.split(b"\n")[: LINES + 1]]
    lines = lines[:-1] if len(lines) > FEWEST else lines
    filled = [line for line in lines if line.strip() and not RULER.fullmatch(line)]
    if len(filled) < FEWEST:
        return None
    return _of_lines(filled) or _of_blocks(lines, filled)


def _of_lines(filled: Sequence[bytes]) -> Layout | None:
    """Lines that are a record each."""
    best: tuple[int, Layout] | None = None
    for separator in SEPARATORS:
        if sum(separator in line for line in filled) * 10 < 9 * len(filled):
            continue
        parts = [line.split(separator) for line in filled]
        for mark in MARKS[:3]:
            form = _form(mark)
            found = [[hit[1] for part in line if (hit := form.match(part))] for line in parts]
            good = sum(len(line) > 1 and form.match(first[0]) is not None for line, first in zip(found, parts, strict=True))
            labels = _usual([label for line in found for label in line], len(filled))
            told = sum(label in labels for line in found for label in line)
            if good * 10 < 9 * len(filled) or told < KNOWN * len(filled) or not _says(labels):
                continue
            if best is None or told > best[0]:
                best = told, Layout(frozenset(labels), mark, separator)
    return best[1] if best else None


def _of_blocks(lines: Sequence[bytes], filled: Sequence[bytes]) -> Layout | None:
    """Records of several lines, with a blank or drawn line between them, or all of which begin with the same label."""
    psql = any(_PSQL.fullmatch(line) for line in lines)
    for mark in MARKS if psql else MARKS[:3]:
        form = _form(mark)
        found = [hit[1] for line in filled if (hit := form.match(line))]
        if len(found) * 5 < 4 * len(filled):
            continue
        counts = _usual(found, 0)
        records = max(counts.values(), default=0)
        told = [label for label in found if label in counts]
        again = sum(one == two for one, two in itertools.pairwise(told))
        divided = sum(not line.strip() or RULER.fullmatch(line) is not None for line in lines)
        if records < FEWEST or len(told) < KNOWN * records or again * 5 > len(told) or not _says(counts):
            continue
        if 2 * divided >= records or counts[found[0]] >= FEWEST:
            order = tuple(label for label in dict.fromkeys(found) if label in counts)
            return Layout(frozenset(counts), mark, order=order, blank=_divided(lines, Layout(frozenset(counts), mark).field, counts[found[0]]))
    return None


def _divided(lines: Sequence[bytes], field: re.Pattern[bytes], records: int) -> bool:
    """Whether blank or drawn lines stand between records and not within them: a label stands behind nearly each, and they are as many as records nearly."""
    first = [line for before, line in zip([b"", *lines], lines, strict=False) if line.strip() and not RULER.fullmatch(line) and (not before.strip() or RULER.fullmatch(before))]
    return 2 * len(first) >= records and sum(field.match(line) is not None for line in first) * 10 >= 9 * len(first) > 9


def _form(mark: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"[ \t]*(" + _LABEL + rb")[ \t]*" + re.escape(mark) + rb"(?!//)")


def _usual(labels: Sequence[bytes], rows: int) -> Counter[bytes]:
    """The labels that come again, of which there are few."""
    counts = Counter(labels)
    return Counter({label: times for label, times in counts.items() if times >= max(2, rows // 50)})


def _says(labels: Counter[bytes]) -> bool:
    """Whether labels are words of headers: two of them, and as often as others."""
    known = {label for label in labels if known_word(label.strip())}
    return len(known) >= KNOWN and 2 * sum(labels[label] for label in known) >= sum(labels.values())
