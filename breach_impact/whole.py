"""Whether a result is of all the data: else its counts are lower bounds, whatever kind each has by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

UNREAD = "the dump could not be read completely"
UNPLANNED = "the plan does not name all tables of the dump"


def whole(statistics: Mapping[str, Any]) -> bool:
    """Whether all of the dump was read, and people were looked for in all its tables.

    Args:
        statistics: the statistics JSON.
    """
    return bool(statistics["complete"]) and planned(statistics)


def planned(statistics: Mapping[str, Any]) -> bool:
    """Whether a plan named all tables of the dump; where it did not, the people are a lower bound."""
    return not any(m["name"] == "subjects.affected" and m["kind"] == "lower bound" for m in statistics["measures"])


def why(statistics: Mapping[str, Any]) -> str:
    """What is missing, empty where nothing is."""
    return UNREAD if not statistics["complete"] else "" if planned(statistics) else UNPLANNED


__all__ = ["UNPLANNED", "UNREAD", "planned", "whole", "why"]
