"""Answers of CouchDB: all documents, a row a line, and changes."""

from __future__ import annotations

import json
from typing import Any

from loader_samples import Sample
from loader_samples._people import PEOPLE


def _doc(person: dict[str, Any]) -> dict[str, Any]:
    return {"_id": f"person:{person['id']}", "_rev": "1-967a00dff5e02add41819138abb3284d", **person}


def _is_record(raw: bytes, record: dict[str, Any]) -> bool:
    return json.loads(raw)["doc"] == record


_ROWS = [{"id": f"person:{p['id']}", "key": f"person:{p['id']}", "value": {"rev": "1-967a00dff5e02add41819138abb3284d"}, "doc": _doc(p)} for p in PEOPLE]
_SEEN = [{"seq": f"{p['id']}-g1AAAA", "id": f"person:{p['id']}", "changes": [{"rev": "1-967a00dff5e02add41819138abb3284d"}], "doc": _doc(p)} for p in PEOPLE]
SAMPLES = {
    "all": Sample(b'{"total_rows":40,"offset":0,"rows":[\r\n' + b",\r\n".join(json.dumps(row).encode() for row in _ROWS) + b"\r\n]}\n", whole=_is_record),
    "changes": Sample(json.dumps({"results": _SEEN, "last_seq": "40-g1AAAA", "pending": 0}).encode(), whole=_is_record),
}
