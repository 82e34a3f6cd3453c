"""Items of DynamoDB: the export's lines, and the answer of a scan."""

from __future__ import annotations

import json
from typing import Any

from loader_samples import Sample
from loader_samples._people import PEOPLE, lines


def _kind(value: Any) -> dict[str, Any]:
    match value:
        case int():
            return {"N": str(value)}
        case str():
            return {"S": value}
        case list():
            return {"L": [_kind(element) for element in value]}
        case _:
            return {"M": {key: _kind(inner) for key, inner in value.items()}}


def _is_record(raw: bytes, record: dict[str, Any]) -> bool:
    value = json.loads(raw)
    return value.get("Item", value) == {key: _kind(inner) for key, inner in record.items()}


_ITEMS = [{key: _kind(value) for key, value in person.items()} for person in PEOPLE]
SAMPLES = {
    "export": Sample(lines([{"Item": item} for item in _ITEMS]), whole=_is_record),
    "scan": Sample(json.dumps({"Items": _ITEMS, "Count": 40, "ScannedCount": 40, "ConsumedCapacity": None}, indent=4).encode(), whole=_is_record),
}
