"""The forty people of the samples."""

from __future__ import annotations

import json
from typing import Any

PEOPLE: list[dict[str, Any]] = [
    {"id": i, "email": f"u{i}@mail.example", "note": 'a "b", {c}\n' * (i % 4), "tags": [{"k": i}, {"k": i}]} for i in range(40)
]


def lines(values: list[Any]) -> bytes:
    """JSON, one value a line."""
    return b"".join(json.dumps(value, ensure_ascii=False).encode() + b"\n" for value in values)


def is_json(raw: bytes, record: Any) -> bool:
    """Whether a range is the document, or the hit that holds it."""
    value = json.loads(raw)
    return value.get("_source", value) == record
