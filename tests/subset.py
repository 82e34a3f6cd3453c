"""Compare a statistics JSON with the part of it that is known to be true."""

from __future__ import annotations

from typing import Any

KEYS = (
    ("country", "subdivision", "data_type"), ("population", "basis"),
    ("issuer", "kind"), ("issuer",), ("system", "table"), ("data_type",), ("zone",), ("abbreviation",), ("code",), ("form",), ("domain",), ("provider",),
    ("model",), ("facet",), ("brand",), ("day",), ("kind",), ("source",), ("table",), ("name",),
)  # fmt: skip


def differences(expected: Any, found: Any, path: str = "") -> list[str]:
    """Every place where ``found`` lacks or contradicts what ``expected`` states; rows of lists are matched by their key."""
    if isinstance(expected, dict):
        if not isinstance(found, dict):
            return [f"{path}: expected an object, found {found!r}"]
        return [d for key, value in expected.items() for d in differences(value, found.get(key, "(absent)"), f"{path}.{key}")]
    if isinstance(expected, list) and expected and isinstance(expected[0], dict):
        if not isinstance(found, list):
            return [f"{path}: expected a list, found {found!r}"]
        return [d for row in expected for d in _row(row, found, path)]
    if isinstance(expected, float):
        return [] if isinstance(found, int | float) and abs(expected - found) < 1e-6 else [f"{path}: expected {expected!r}, found {found!r}"]
    return [] if expected == found else [f"{path}: expected {expected!r}, found {found!r}"]


def _row(row: dict[str, Any], found: list[Any], path: str) -> list[str]:
    key = next((k for k in KEYS if all(part in row for part in k)), None)
    if key is None:
        return [] if row in found else [f"{path}: no row {row!r}"]
    name = ",".join(str(row[part]) for part in key)
    for other in found:
        if all(other.get(part) == row[part] for part in key):
            return differences(row, other, f"{path}[{name}]")
    zero = all(value in (0, []) for part, value in row.items() if part not in key and part != "category")
    return [] if zero else [f"{path}[{name}]: no such row; there are {[[o.get(p) for p in key] for o in found]}"]
