"""Each public claim against the data: consistent, contradicted, not testable, or of another unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from breach_impact.claims.metrics import DAY, PEOPLE, RECORDS, SHARE, THING, TOKENS, Measured, measured, unit_of
from breach_impact.claims.model import Claim, claims_of, load_claims
from breach_impact.claims.values import Claimed
from breach_impact.table import Table

if TYPE_CHECKING:
    from breach_impact.impact import Impact

Json = Mapping[str, Any]
CONSISTENT, CONTRADICTED, NOT_TESTABLE, UNIT_MISMATCH = "consistent", "contradicted", "not testable", "unit mismatch"


def reconcile(impact: Impact | Json, claims: str | PathLike[str] | Mapping[str, Any] | Sequence[Claim]) -> Table:
    """Set public claims against what was measured.

    Args:
        impact: of :func:`breach_impact.assess`, or its statistics.
        claims: a TOML file (``breach-impact/claims/1``), a mapping of the same form, or what :func:`load_claims` gave.

    Returns:
        A row a claim in the order of the claims: id, who, when, metric, claimed (as written), unit, scale, lower and upper (what the figure's rounding
        allows, before any scale), measured (number, None where there is none), measured_lower and measured_upper (in the claim's scale), kind, verdict, because.

    Raises:
        InputError: the file cannot be read.
        OptionError: a claim cannot be used.
    """
    s: Json = impact if isinstance(impact, Mapping) else impact.statistics
    if isinstance(claims, Mapping):
        listed: Sequence[Claim] = claims_of(claims)
    elif isinstance(claims, (str, PathLike)):
        listed = load_claims(Path(claims))
    else:
        listed = claims
    return Table("claims", tuple(_row(s, claim) for claim in listed))


def _row(s: Json, claim: Claim) -> dict[str, Any]:
    verdict, because, found = _judged(s, claim)
    figure, scale = claim.figure, claim.scale or Decimal(1)
    low, high = _scaled(found, scale) if found is not None and found.day is None else (None, None)
    exact = found is not None and found.day is None and found.lower == found.upper
    return {
        "id": claim.id, "who": claim.who, "when": claim.when, "metric": ", ".join(claim.metrics), "claimed": claim.text, "unit": claim.unit, "scale": _plain(scale),
        "lower": _plain(figure.lower), "upper": _plain(figure.upper), "measured": _plain(found.lower) if found is not None and exact else None,
        "measured_lower": _plain(low), "measured_upper": _plain(high), "kind": found.kind if found is not None else None, "verdict": verdict, "because": because,
        "source": claim.source,
    }  # fmt: skip


def _judged(s: Json, claim: Claim) -> tuple[str, str, Measured | None]:
    if not claim.metrics:
        return NOT_TESTABLE, "no statistic of a dump speaks to it", None
    found = [measured(s, metric) for metric in claim.metrics]
    unknown = next((text for text in found if isinstance(text, str)), None)
    if unknown is not None:
        return NOT_TESTABLE, unknown, None
    known = [one for one in found if isinstance(one, Measured)]
    if claim.figure.present is not None:
        return *_presence(s, claim, known), known[0] if len(known) == 1 else None
    one = known[0]
    if (claim.figure.day is not None) != (one.unit == DAY):
        return UNIT_MISMATCH, f"a {'date' if claim.figure.day else 'number'} is claimed, the metric is a {'date' if one.unit == DAY else 'number'}", one
    if one.unit == DAY:
        same = one.day == claim.figure.day
        return CONSISTENT if same else CONTRADICTED, f"the data says {one.day}", one
    said, share = unit_of(claim.unit) if claim.unit else None, claim.figure.percent
    if share != (one.unit == SHARE) or said not in (None, one.unit, SHARE if share else None):
        return UNIT_MISMATCH, _mismatch(s, claim.metrics[0], SHARE if share else said or "a number", one), one
    if claim.scale is None:
        return NOT_TESTABLE, f"the data is a sample that does not keep this number{_aside(s, one)}", one
    return *_number(s, claim, one), one


def _mismatch(s: Json, metric: str, said: str, one: Measured) -> str:
    """Which units differ, and where the claimed one is counted."""
    other = {
        RECORDS: f"; records.accepted: {s['records']['accepted']:,} records, of {s['subjects']['affected']:,} affected people",
        PEOPLE: f"; subjects.affected: {s['subjects']['affected']:,} people",
    }.get(said, "")
    place = f"{metric.removesuffix('.tokens')}.subjects"
    if said == PEOPLE and one.unit == TOKENS and isinstance(holders := measured(s, place), Measured):
        other = f"; {place}: {_said(holders)}"
    return f"{said} are claimed, the metric counts {one.unit}{other}"


def _presence(s: Json, claim: Claim, found: Sequence[Measured]) -> tuple[str, str]:
    """Something is there if one record shows it; that it is not is said only with coverage."""
    here = [name for name, one in zip(claim.metrics, found, strict=True) if one.lower > 0]
    gone = [name for name in claim.metrics if name not in here]
    if any(one.unit == SHARE for one in found):
        return UNIT_MISMATCH, "a share is neither present nor absent"
    counts = ", ".join(f"{name}: {_said(one)}" for name, one in zip(claim.metrics, found, strict=True) if one.lower > 0)
    if here and (not claim.figure.present or not gone):
        return (CONSISTENT if claim.figure.present else CONTRADICTED), f"found: {counts}"
    why = _no_absence(s, found)
    missing = f"not found: {', '.join(gone)}" + (f"; found: {counts}" if here else "")
    if why:
        return NOT_TESTABLE, f"{missing}; {why}"
    return (CONTRADICTED if claim.figure.present else CONSISTENT), f"{missing}; {_coverage(s)}"


def _no_absence(s: Json, found: Sequence[Measured]) -> str:
    """Why nothing can be said to be absent, empty where it can (COUNTING: an absence needs coverage)."""
    cover = s["coverage"]
    missed = sorted({name for one in found for name in one.sought} - set(cover["looked_for"]))
    if missed:
        return f"not looked for: {', '.join(missed[:3])}"
    if not s["complete"]:
        return "part of the data could not be read"
    if cover["unclassified"] or cover.get("outside_plan"):
        n = cover["unclassified"] or len(cover["outside_plan"])
        return f"{n:,} of {cover['columns']:,} columns stayed unclassified"
    return ""


def _coverage(s: Json) -> str:
    cover = s["coverage"]
    return f"looked for in all {cover['columns']:,} columns, none stayed unclassified"


def _scaled(one: Measured, scale: Decimal) -> tuple[Decimal, Decimal | None]:
    """The measured number at the scale of the claim: of a sample of one in so many, half a step is open to both sides."""
    if one.unit == SHARE or scale == 1:
        return one.lower, one.upper
    half = scale // 2
    return max(one.lower * scale - half, Decimal(0)), None if one.upper is None else one.upper * scale + (scale - half - 1)


def _number(s: Json, claim: Claim, one: Measured) -> tuple[str, str]:
    scale = claim.scale or Decimal(1)
    if one.values:  # several readings, such as elapsed days and calendar days: one that agrees is enough
        if any(_meets(claim.figure, value, value) for value in one.values):
            return CONSISTENT, "as computed from the stated window: " + " or ".join(f"{value:,}" for value in one.values)
        return CONTRADICTED, "as computed from the stated window: " + " or ".join(f"{value:,}" for value in one.values)
    low, high = _scaled(one, scale)
    at = "" if scale == 1 or one.unit == SHARE else f" at one in {scale:,}, so {_span(low, high)}"
    text = f"measured {_said(one)}{at}; the claim allows {_span(claim.figure.lower, claim.figure.upper)}{' %' if claim.figure.percent else ''}"
    if _meets(claim.figure, low, high):
        open_end = high is None and claim.figure.upper is not None
        return (NOT_TESTABLE, f"{text}; what could not be read may add to it") if open_end else (CONSISTENT, f"{text}{_aside(s, one)}")
    return CONTRADICTED, f"{text}{_aside(s, one)}"


def _meets(figure: Claimed, low: Decimal, high: Decimal | None) -> bool:
    """Whether both intervals have a number in common."""
    return (figure.upper is None or low <= figure.upper) and (high is None or figure.lower is None or high >= figure.lower)


def _aside(s: Json, one: Measured) -> str:
    if one.unit == RECORDS:
        return f"; records are no people: {s['records']['accepted']:,} records are of {s['subjects']['affected']:,} affected people"
    return f"; an {one.kind}" if one.kind == "estimate" else ""


def _said(one: Measured) -> str:
    text = f"{_span(one.lower, one.upper)} {one.unit if one.unit not in (SHARE, THING) else '%'}"
    return text if one.kind in ("exact", "bounds", "asserted") else f"{text} ({one.kind})"


def _span(low: Decimal | None, high: Decimal | None) -> str:
    if low is not None and low == high:
        return f"{_plain(low):,}"
    if high is None:
        return f"{_plain(low):,} or more"
    return f"{_plain(high):,} or less" if low is None else f"{_plain(low):,} to {_plain(high):,}"


def _plain(value: Decimal | None) -> int | float | None:
    """A number as JSON has it."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
