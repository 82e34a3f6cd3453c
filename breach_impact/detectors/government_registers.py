"""Numbers of practitioners and practices in public registers."""

from __future__ import annotations

from breach_impact.detectors import _checksums
from breach_impact.detectors._checks import Check
from breach_impact.detectors._shapes import COMPACT
from breach_impact.types import Detector


def _registration(
    data_type: str,
    label: str,
    pattern: str,
    check: Check,
    accepts: tuple[str, ...],
    rejects: tuple[str, ...],
    source: str,
) -> Detector:
    """A public register's number of a practitioner or a practice: it links nobody."""
    return Detector(
        data_type=data_type,
        category="government_id",
        label=label,
        law="national_id",
        pattern=pattern,
        validate=check,
        checksum=True,
        needs_header=True,
        min_share=0.9,
        mask_chars="*•#",
        compact=COMPACT,
        accepts=accepts,
        rejects=rejects,
        source=source,
        hibp="Government issued IDs",
        needs_person=True,
    )


DETECTORS = (
    _registration(
        "us_npi",
        "Health provider id NPI (US)",
        r"[12][0-9]{9}",
        _checksums.npi,
        ("1234567893", "1987654328", "2000000002"),
        ("1234567896", "3234567893", "123456789"),
        "45 CFR 162.406; Luhn with the prefix 80840",
    ),
    _registration(
        "us_dea",
        "Prescriber registration DEA (US)",
        r"(?i:[A-HJ-NPR-UX][A-Z9][0-9]{7})",
        _checksums.dea,
        ("AB1234563", "MZ7654329", "F90000101"),
        ("AB1234566", "OO1234563", "AB123456"),
        "21 CFR 1301; the sum of digits ends in the seventh",
    ),
)
