"""What is exposed together: how many data types of each person, and combinations that do more harm than their parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from breach_impact.context import Context
from breach_impact.registry import detectors
from breach_impact.types import Detector

GROUPS: Mapping[str, Callable[[Detector], bool]] = {
    "national id": lambda d: d.identifier == "national_id" or d.category == "government_id",
    "health data": lambda d: d.category == "health",
    "token": lambda d: d.category == "tokens",
    "device id": lambda d: d.data_type in ("mac_address", "device_serial", "device_id", "imei"),
    "identity": lambda d: d.data_type in ("person_name", "email", "phone") or d.identifier == "national_id",
}
"""Data types that a combination takes for one another."""
COMBINATIONS: Mapping[str, tuple[str, ...]] = {
    "login": ("email", "password"),
    "login_with_hash": ("email", "password_hash"),
    "name_and_national_id": ("person_name", "national id"),
    "name_and_date_of_birth": ("person_name", "date_of_birth"),
    "name_and_address": ("person_name", "street_address"),
    "card_and_cvv": ("payment_card_number", "card_cvv"),
    "token_and_device": ("token", "device id"),
    "health_and_identity": ("health data", "identity"),
}
"""Name -> what must all be exposed of the same person: a data type, or any of a group."""


def ask(context: Context) -> dict[str, Any]:
    """``data_types_per_subject`` and ``combinations``."""
    return {"data_types_per_subject": _per_subject(context), "combinations": _combinations(context)}


def _per_subject(context: Context) -> list[dict[str, int]]:
    tests = [context.links.layout.any_of(places) for (_, facet), places in context.slots().items() if facet is None]
    if not tests:
        return []
    total = " + ".join(f"({test})::INTEGER" for test in tests)
    rows = context.rows(f"SELECT {total} AS k, sum(n) FROM people GROUP BY k HAVING sum(n) > 0")
    counts = {int(k): int(n) for k, n in rows if k}
    return [{"data_types": k, "subjects": n} for k, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]


def _combinations(context: Context) -> list[dict[str, Any]]:
    slots = {name: places for (name, facet), places in context.slots().items() if facet is None}
    out: list[dict[str, Any]] = []
    for name, parts in COMBINATIONS.items():
        members = [[t for t in slots if _belongs(t, part)] for part in parts]
        if not all(members):
            continue
        tests = [context.links.layout.any_of([place for t in group for place in slots[t]]) for group in members]
        subjects = int(context.rows(f"SELECT coalesce(sum(n) FILTER ({' AND '.join(f'({test})' for test in tests)}), 0) FROM people")[0][0])
        if subjects:
            out.append({"name": name, "data_types": [t for group in members for t in sorted(group)], "subjects": subjects})
    return sorted(out, key=lambda row: (-row["subjects"], row["name"]))


def _belongs(data_type: str, part: str) -> bool:
    """Whether a data type is what a combination asks for."""
    return GROUPS[part](detectors()[data_type]) if part in GROUPS else data_type == part
