"""A list of values a line, as ClickHouse writes rows: with names, with names and types, and without."""

import json
from typing import Any

from loader_samples import Sample
from loader_samples._people import PEOPLE, lines

ROWS = lines([list(person.values()) for person in PEOPLE])
NAMES, TYPES = lines([list(PEOPLE[0])]), lines([["UInt32", "String", "Nullable(String)", "Array(Map(String, UInt32))"]])


def _is_row(raw: bytes, record: Any) -> bool:
    return json.loads(raw) == list(record.values())


SAMPLES = {"": Sample(ROWS, whole=_is_row), "names": Sample(NAMES + ROWS, whole=_is_row), "types": Sample(NAMES + TYPES + ROWS, whole=_is_row)}
