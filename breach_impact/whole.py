"""Whether a result is of all the data: else its counts are lower bounds, whatever kind each has by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from breach_impact.types import Kind

UNREAD = "the dump could not be read completely"
UNPLANNED = "the plan does not name all tables of the dump"


def whole(statistics: Mapping[str, Any]) -> bool:
    """Whether all of the dump was read, and people were looked for in all its tables.

    Args:
        statistics: the statistics JSON.
    """
    return bool(statistics["complete"]) and _planned(statistics)


def kind_of_part(kind: Kind) -> Kind:
    """What a number of the part that could be read is of the dump: what is not read may hold any number of people, so nothing is exact or at most. An estimate stays one."""
    return kind if kind in ("estimate", "asserted") else "lower bound"


def shown_kinds(statistics: Mapping[str, Any]) -> dict[str, str]:
    """The kind of each measure as reports show it: an estimate says where it is of a part as well."""
    kinds: dict[str, Kind] = {m["name"]: m["kind"] for m in statistics["measures"]}
    if statistics["complete"]:
        return dict(kinds)
    return {name: "estimate, incomplete" if kind == "estimate" else kind_of_part(kind) for name, kind in kinds.items()}


def _planned(statistics: Mapping[str, Any]) -> bool:
    """Whether the people of a complete result are those of all tables of the dump; where a plan did not name all, they are a lower bound."""
    return not any(m["name"] == "subjects.affected" and m["kind"] == "lower bound" for m in statistics["measures"])


def why(statistics: Mapping[str, Any]) -> str:
    """What is missing, empty where nothing is."""
    return UNREAD if not statistics["complete"] else "" if _planned(statistics) else UNPLANNED


__all__ = ["UNPLANNED", "UNREAD", "kind_of_part", "shown_kinds", "whole", "why"]
