"""Whether values show a type without any name."""

from __future__ import annotations

from breach_impact.evidence.valueforms import ANY_IP, PRIVATE
from breach_impact.evidence.witness import CHECKED, Witness
from breach_impact.types import Detector

SHOWN = 0.3
"""An unnamed type needs so many unmasked values."""
HIGH = 32
"""First number from which on four of them are no version."""
RELEASES, OVER = 3, 20
"""Versions that programs of one firm have, and rows for each."""
PADDED = r"(?:[0-9]{1,3}\.){0,3}0[0-9](?:\.[0-9]{1,3}){0,3}"
"""Numbers of two digits, filled up with a zero: codes of a classification, for addresses are filled up to three or not at all."""


def _addresses(w: Witness) -> float:
    """Network addresses, public or private; four numbers that all begin alike, and low, are rather versions."""
    share = w.share(ANY_IP) - w.share(PADDED)
    if share < 0.02 or w.share(r".*:.*") > 0.5 * share or w.share(PRIVATE) > 0.5 * share:
        return share
    beginnings = {value.split(".", 1)[0] for value in w.values[:CHECKED]}
    high = all(begin.isdigit() and int(begin) >= HIGH for begin in beginnings)
    # One address alone, and a low one, is the version of a program; so are two or three over and over.
    return share if high or (len(beginnings) >= min(4, max(2, w.n)) and not (w.n <= RELEASES and w.filled >= OVER * w.n)) else 0.0


ALONE = {"pt_cc": "(?i:[0-9]{8}[ ]?[0-9][ ]?[A-Z][A-Z0-9][0-9])", "cz_rc": "[0-9]{6}(?:/?[0-9]{4}|/[0-9]{3})", "platform_account_id": r"amzn1\..*|AIDA[A-Z0-9]{16,17}"}
"""What must be of a narrower form than under a name: of the rest no value need be asked."""


def lonely_pattern(detector: Detector) -> str | None:
    """The pattern by which values show a type without a name."""
    return ALONE.get(detector.data_type, detector.pattern)


def self_evidence(w: Witness, detector: Detector) -> float:
    """The share of values that show the type without any name."""
    if detector.needs_header or (detector.pattern is None and detector.validate is None):
        return 0.0
    clear = w.clear(detector)
    w = clear if clear.n >= SHOWN * w.n else w
    if detector.data_type == "ip_address":
        return _addresses(w)
    if detector.data_type == "cz_rc" and w.share("[0-9]{6}/[0-9]{3}") > 0.5:  # before 1954 there was no check digit: most of a table's people are younger
        return 0.0
    alone = lonely_pattern(detector)
    formed = w.share(alone) if alone else 1.0
    return 0.0 if formed < 0.02 else formed * w.passing(detector)
