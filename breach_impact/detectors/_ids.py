"""The literal of a national id: what most of them share is filled in here."""

from __future__ import annotations

from breach_impact.detectors._checks import Check, stdnum
from breach_impact.detectors._shapes import COMPACT
from breach_impact.types import Detector


def national_id(
    data_type: str,
    pattern: str,
    accepts: tuple[str, ...],
    rejects: tuple[str, ...],
    *,
    module: str | None = None,
    check: Check | None = None,
    person: bool = True,
    needs_header: bool | None = None,
    source: str = "",
    hibp: str = "Government issued IDs",
    mask_chars: str = "*•xX#",
) -> Detector:
    """A detector of a government id.

    Args:
        data_type: ``<country>_<name>``.
        pattern: the form, case folded where letters occur.
        accepts: valid values, at least three.
        rejects: values of a wrong form or check digit, at least three.
        module: python-stdnum module that holds the check digit.
        check: own check digit.
        person: the number names a person and links records.
        needs_header: by default true for an id without a check digit.
        source: where the rule comes from; by default the python-stdnum module.
        hibp: Have I Been Pwned data class.
        mask_chars: a number whose form holds an X leaves it out.
    """
    validate = stdnum(module) if module else check
    return Detector(
        data_type=data_type,
        category="government_id",
        pattern=pattern,
        validate=validate,
        checksum=validate is not None,
        needs_header=validate is None if needs_header is None else needs_header,
        min_share=0.9,
        mask_chars=mask_chars,
        compact=COMPACT,
        identifier="national_id" if person else None,
        accepts=accepts,
        rejects=rejects,
        source=source or f"python-stdnum {module}",
        hibp=hibp,
    )
