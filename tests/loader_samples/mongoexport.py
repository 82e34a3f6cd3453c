"""Exports of mongoexport: a document a line, relaxed and canonical, and a list."""

from __future__ import annotations

import json
from typing import Any

from loader_samples import Sample
from loader_samples._people import PEOPLE, lines


def _relaxed(person: dict[str, Any]) -> dict[str, Any]:
    return {"_id": {"$oid": f"{person['id']:024x}"}, **person, "born": {"$date": {"$numberLong": "-86400000"}}, "seen": {"$date": "2024-05-01T10:00:00Z"}}


def _canonical(person: dict[str, Any]) -> dict[str, Any]:
    return {**_relaxed(person), "id": {"$numberInt": str(person["id"])}, "seen": {"$date": {"$numberLong": "1714557600000"}}}


def _is_record(raw: bytes, record: dict[str, Any]) -> bool:
    value = json.loads(raw)
    plain = {"_id": value["_id"]["$oid"], "born": "1969-12-31T00:00:00Z", "seen": "2024-05-01T10:00:00Z"}
    return record == {**value, **plain, "id": int(record["email"][1:].partition("@")[0])}


_RELAXED, _CANONICAL = [_relaxed(person) for person in PEOPLE], [_canonical(person) for person in PEOPLE]
SAMPLES = {
    "relaxed": Sample(lines(_RELAXED), whole=_is_record),
    "canonical": Sample(lines(_CANONICAL), whole=_is_record),
    "array": Sample(b"[" + b",\n".join(lines([person]).strip() for person in _CANONICAL) + b"]\n", whole=_is_record),
}
