"""Right and wrong verdicts, counted: right, false alarms, calibration, confusion, roles."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from columns.labels import Label

BANDS = (0.0, 0.5, 0.7, 0.8, 0.9)
"""Lower ends of the bands of confidence."""

HONEST = 0.95
"""Share of verdicts with a confidence of 0.9 or more that must be right; headers that lie on purpose are excused by their baseline."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a tool says of a column: a data type of ours or None, and how sure it is (None: it does not say)."""

    data_type: str | None
    confidence: float | None = None
    role: str = ""
    also: frozenset[str] = frozenset()


NOTHING = Verdict(None)


@dataclass(slots=True)
class Score:
    """What came out on some labelled tables.

    Attributes:
        personal: columns that hold something personal.
        right: those whose data type is one that an expert accepts.
        none: columns that hold nothing personal.
        alarms: those that got a data type.
        bands: lower end of confidence -> (verdicts with a data type, right ones).
        confusion: (label, verdict) -> columns, for wrong verdicts.
        roles: columns with a right type and a known role, and those whose role is right.
        misses: (file, column, label, verdict), for wrong verdicts.
    """

    personal: int = 0
    right: int = 0
    none: int = 0
    alarms: int = 0
    bands: dict[float, tuple[int, int]] = field(default_factory=dict)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    roles: tuple[int, int] = (0, 0)
    misses: list[tuple[str, str, str, str]] = field(default_factory=list)

    def add(self, label: Label, verdict: Verdict) -> None:
        """Count one column."""
        fits = label.fits(verdict.data_type)
        if label.label == "none":
            self.none += 1
            self.alarms += not fits
        else:
            self.personal += 1
            self.right += fits
        if verdict.data_type is not None and verdict.confidence is not None:
            band = max(low for low in BANDS if low <= verdict.confidence)
            seen, good = self.bands.get(band, (0, 0))
            self.bands[band] = seen + 1, good + fits
        if fits and verdict.data_type is not None and label.role and verdict.role:
            self.roles = self.roles[0] + 1, self.roles[1] + (label.role == verdict.role)
            if label.role != verdict.role:
                self.misses.append((label.file, label.column, f"{label.label} ({label.role})", f"{verdict.data_type} ({verdict.role})"))
        if not fits:
            self.confusion[label.label, verdict.data_type or "none"] += 1
            self.misses.append((label.file, label.column, label.label, verdict.data_type or "none"))

    @property
    def share_right(self) -> float:
        """Of the personal columns."""
        return self.right / max(1, self.personal)

    @property
    def share_alarms(self) -> float:
        """Of the columns that hold nothing personal."""
        return self.alarms / max(1, self.none)

    def counts(self) -> dict[str, int]:
        """What a baseline holds."""
        sure, good = self.bands.get(0.9, (0, 0))
        return {
            "personal": self.personal, "right": self.right, "none": self.none, "alarms": self.alarms, "sure": sure, "sure_right": good,
            "roles": self.roles[0], "roles_right": self.roles[1],
        }  # fmt: skip


def worse(now: dict[str, int], before: dict[str, int]) -> list[str]:
    """In what a result is worse than a baseline on the same columns.

    Args:
        now: :meth:`Score.counts`.
        before: the same of an earlier time.

    Returns:
        one sentence for each figure that got worse; none if all are as good.
    """
    if any(now[key] != before[key] for key in ("personal", "none")):
        return ["other columns than in the baseline: write it anew with --update"]
    out = [f"{key}: {now[key]} instead of {before[key]}" for key in ("right", "roles_right") if now[key] < before[key]]
    out += [f"alarms: {now['alarms']} instead of {before['alarms']}"] if now["alarms"] > before["alarms"] else []
    if now["sure_right"] < HONEST * now["sure"] and before["sure_right"] >= HONEST * before["sure"]:
        out.append(f"of {now['sure']} verdicts with confidence 0.9 or more only {now['sure_right']} are right")
    return out
