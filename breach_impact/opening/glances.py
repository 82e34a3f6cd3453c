"""What files will most likely turn out to be, by their beginnings: good enough to begin with, and to be compared with what they are."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.framing import Reading
from breach_impact.opening.paths import Given
from breach_impact.opening.probe import Probe, glance

LARGE = 16 << 20
"""Bytes of a file on the average, of a dump that is glanced at: recognising a small one takes longer than reading it."""


def glances(found: Sequence[Given], told: Sequence[Reading | None]) -> list[Probe] | None:
    """A first look at the beginning of each file; None where it is not worth one, or it cannot be told from that.

    Args:
        found: the files.
        told: how the user wants them read.
    """
    if any(given.archive is not None for given in found):
        return None
    try:
        sizes = [given.path.stat().st_size for given in found if given.skipped is None]
    except OSError:
        return None
    if sum(sizes) < LARGE * max(len(found), 1) or len(set(sizes)) < len(sizes):
        return None  # files of one size may be copies, of which one is read
    out: list[Probe] = []
    for given, said in zip(found, told, strict=True):
        seen = glance(given.path, given.name, said) if given.skipped is None else Probe(skipped=given.skipped)
        if seen is None:
            return None
        out.append(seen)
    return out if any(seen.format == "csv" for seen in out) else None
