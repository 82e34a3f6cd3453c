"""Resources of FHIR: the lines of a bulk export, and a bundle."""

from __future__ import annotations

import json
from typing import Any

from loader_samples import Sample
from loader_samples._people import PEOPLE, lines


def _is_record(raw: bytes, record: dict[str, Any]) -> bool:
    value = json.loads(raw)
    value = value.get("resource", value)
    return value.pop("resourceType", "") == "Basic" and value == record


_RESOURCES = [{"resourceType": "Basic", **person} for person in PEOPLE]
SAMPLES = {
    "export": Sample(lines(_RESOURCES), whole=_is_record),
    "bundle": Sample(json.dumps({"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": r} for r in _RESOURCES]}, indent=2).encode(), whole=_is_record),
}
