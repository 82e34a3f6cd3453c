"""Delimited text with a document in a cell: Splunk's export, and a table with a column of JSON between tabs."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from loader_samples import Sample
from loader_samples._people import PEOPLE


def _is_record(raw: bytes, record: Any) -> bool:
    inner = record.get("_raw", record.get("data"))
    return isinstance(inner, dict) and inner["email"].encode() in raw


def _splunk() -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(["_time", "host", "_raw"])
    writer.writerows([f"2024-05-01T10:00:{p['id']:02d}.000+0000", "web-1", json.dumps(p)] for p in PEOPLE)
    return out.getvalue().encode()


def _tabs() -> bytes:
    rows = (f"{p['id']}\t{json.dumps({'email': p['email'], 'inner': {'k': p['id']}})}\t2024-05-01\n" for p in PEOPLE)
    return ("id\tdata\tcreated\n" + "".join(rows)).encode()


SAMPLES = {"splunk": Sample(_splunk(), whole=_is_record), "tabs": Sample(_tabs(), whole=_is_record)}
