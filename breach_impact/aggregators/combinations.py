"""What is exposed together: how many data types of each person, and combinations that do more harm than their parts."""

from __future__ import annotations

from typing import Any

from breach_impact.context import Context
from breach_impact.registry import detectors

NATIONAL, HEALTH, TOKENS = "national id", "health data", "token"
"""Groups of data types, beside the types themselves."""
DEVICE, IDENTITY = "device id", "identity"
COMBINATIONS: dict[str, tuple[str, ...]] = {
    "login": ("email", "password"),
    "login_with_hash": ("email", "password_hash"),
    "name_and_national_id": ("person_name", NATIONAL),
    "name_and_date_of_birth": ("person_name", "date_of_birth"),
    "name_and_address": ("person_name", "street_address"),
    "card_and_cvv": ("payment_card_number", "card_cvv"),
    "token_and_device": (TOKENS, DEVICE),
    "health_and_identity": (HEALTH, IDENTITY),
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
    detector = detectors()[data_type]
    match part:
        case "national id":
            return detector.identifier == "national_id" or detector.category == "government_id"
        case "health data":
            return detector.category == "health"
        case "token":
            return detector.category == "tokens"
        case "device id":
            return data_type in ("mac_address", "device_serial", "device_id", "imei")
        case "identity":
            return data_type in ("person_name", "email", "phone") or detector.identifier == "national_id"
        case _:
            return data_type == part
