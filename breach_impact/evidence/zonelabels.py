"""Labels of time zones: where one column of an object names the place of a zone (``tz``: ``Europe/Berlin``), another one only says it again, less exactly (``tz_label``: Central European Time; ``tz_offset``)."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft

PLACE, MOSTLY, HINT = r"[A-Z][A-Za-z]+/.+", 0.5, "label"


def zone_labels(drafts: Sequence[Draft]) -> None:
    """Mark the zones of a column that says again what a better one of its object says, in place: they count where that one is empty."""
    zones = [draft for draft in drafts if draft.data_type == "time_zone"]
    for draft in zones:
        if draft.witness.share(PLACE) < MOSTLY and any(other.parent == draft.parent and other.witness.share(PLACE) >= MOSTLY for other in zones):
            draft.hints[HINT] = "true"


__all__ = ["zone_labels"]
