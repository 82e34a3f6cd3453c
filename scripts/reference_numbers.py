"""Which measures and keys the statistics have: seen from an assessment of invented records that hold something of everything."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

BY_DATA = {
    "records.sources[].reasons": "<reason code>",
    "time_zones.by_abbreviation[].countries": "<country>",
    "regions.countries[].evidence": "<evidence>",
    "provenance.rule_data": "<table>",
}
"""Objects whose keys depend on the dump -> how the reference writes such a key."""
DOMAINS = ("example.org", "gmail.com", "rare.example.com")
PER_TYPE = "data_types.<data type>.subjects"


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen.

    Attributes:
        measures: name -> (unit, kinds of number, rule), in the order of the statistics.
        keys: all keys of the statistics, dotted; ``[]`` is a list.
    """

    measures: dict[str, tuple[str, tuple[str, ...], str]]
    keys: set[str]


def person(number: int) -> dict[str, Any]:
    """A record; all values are invented, the domains kept for documentation."""
    return {
        "user_id": f"u{number}", "email": f"person{number}@{DOMAINS[min(number // 25, 2)]}", "phone": f"+1415555{number:04}",
        "password_hash": hashlib.sha256(str(number).encode()).hexdigest()[:32], "birth_date": f"{1950 + number % 60}-03-0{1 + number % 9}",
        "card_number": _luhn(f"4539{number:011}"), "card_cvv": f"{100 + number}", "card_expiry": f"0{1 + number % 9}/{18 + number % 4}",
        "plain_password": f"invented{number}Word", "time_zone": "EST" if number % 3 else "Europe/Berlin", "country": "US" if number % 3 else "DE",
        "state": "Texas" if number % 3 else None, "last_login": f"2019-12-{number % 27 + 1:02}T10:00:00Z", "api_token": f"Atzr|Invented{number:030}",
        "body_fat_pct": 20 + number / 10, "devices": [{"mac": f"02:00:00:00:00:{number:02x}", "model": "Invented 1"}],
        "shared_with": [f"other{number}@example.net"],
    }  # fmt: skip


def _luhn(digits: str) -> str:
    """Digits with their check digit."""
    doubled = [int(char) * (2 - at % 2) for at, char in enumerate(reversed(digits))]
    return digits + str(-sum(n - 9 if n > 9 else n for n in doubled) % 10)


def observe() -> Seen:
    """Assess the records twice: as the tool sees them, and with a plan of which nothing is sure."""
    import breach_impact as bi

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "users.ndjson"
        shared = [{**person(number), "email": "shop@example.com"} for number in range(60, 90)]  # a hub
        records = [json.dumps(p) for p in [*map(person, range(60)), *shared]]
        path.write_text("\n".join([*records, "{}}", '{"user_id": "u1",}']), encoding="utf-8")
        dump = bi.open(path)
        plan = bi.inspect(dump, progress=False)
        unsure = replace(plan, tables=[replace(t, columns=tuple(replace(c, confidence=0.7) for c in t.columns)) for t in plan.tables])
        runs = [bi.assess(dump, p, exposure=("2019-12-04", "2019-12-26"), default_region="US", progress=False) for p in (plan, unsure)]
    measures: dict[str, tuple[str, tuple[str, ...], str]] = {}
    for row in (row for run in runs for row in run.statistics["measures"]):
        name = PER_TYPE if row["name"].startswith("data_types.") else row["name"]
        kinds = measures.get(name, ("", (), ""))[1]
        measures[name] = (row["unit"], tuple(dict.fromkeys((*kinds, row["kind"]))), row["rule"])
    keys = {key for run in runs for key in _keys(run.statistics)}
    return Seen(measures, {key for key in keys if not any(other.startswith(f"{key}.") for other in keys)})


def _keys(value: Any, place: str = "") -> Iterator[str]:  # noqa: ANN401 - a JSON value
    """The dotted names of all that is no object."""
    if isinstance(value, dict) and (value or not place):
        for key, child in value.items():
            yield from _keys(child, f"{place}.{BY_DATA.get(place, key)}" if place else key)
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        for item in value:
            yield from _keys(item, f"{place}[]")
    else:
        yield f"{place}[]" if isinstance(value, list) else place


__all__ = ["PER_TYPE", "Seen", "observe"]
