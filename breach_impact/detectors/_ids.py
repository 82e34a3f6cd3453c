"""The literal of a national id: what most of them share is filled in here."""

from __future__ import annotations

from breach_impact.detectors._checks import Check, stdnum
from breach_impact.detectors._shapes import COMPACT
from breach_impact.types import Detector


def national_id(
    data_type: str,
    label: str,
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
    law: str = "national_id",
    min_share: float = 0.9,
    mask_chars: str = "*•xX#",
) -> Detector:
    """A detector of a government id.

    Args:
        data_type: ``<country>_<name>``.
        label: the same for people.
        pattern: the form, case folded where letters occur.
        accepts: valid values, at least three.
        rejects: values of a wrong form or check digit, at least three.
        module: python-stdnum module that holds the check digit.
        check: own check digit.
        person: the number names a person and links records. Of a scheme that numbers firms as well one number may stand with many people:
            it links nobody, and without a person near it is a firm's.
        needs_header: by default true for an id without a check digit.
        source: where the rule comes from; by default the python-stdnum module.
        hibp: Have I Been Pwned data class.
        law: row of ``data/law_classes.csv``.
        min_share: lower for a scheme of which only the persons' part is ours.
        mask_chars: a number whose form holds an X leaves it out.
    """
    validate = stdnum(module) if module else check
    return Detector(
        data_type=data_type,
        category="government_id",
        label=label,
        law=law,
        pattern=pattern,
        validate=validate,
        checksum=validate is not None,
        needs_header=validate is None if needs_header is None else needs_header,
        min_share=min_share,
        mask_chars=mask_chars,
        compact=COMPACT,
        identifier="national_id" if person else None,
        accepts=accepts,
        rejects=rejects,
        source=source or f"python-stdnum {module}",
        hibp=hibp,
        needs_person=not person,
    )


def tax_number(
    data_type: str,
    label: str,
    pattern: str,
    accepts: tuple[str, ...],
    rejects: tuple[str, ...],
    *,
    module: str,
    source: str = "",
    mask_chars: str = "*•xX#",
) -> Detector:
    """A detector of a scheme that numbers people and firms alike; the arguments are those of :func:`national_id`."""
    return national_id(
        data_type, label, pattern, accepts, rejects, module=module, person=False, needs_header=True, source=source,
        hibp="Taxation records", law="tax_id", mask_chars=mask_chars,
    )  # fmt: skip
