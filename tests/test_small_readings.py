"""Readings of COUNTING that single dumps by outsiders showed to be missing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

N = 40
Row = Mapping[str, Any]


def counted(folder: Path, tables: Mapping[str, Sequence[Row]]) -> dict[str, Any]:
    for name, rows in tables.items():
        (folder / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return bi.assess(folder, progress=False).statistics


def mail(number: int) -> str:
    return f"someone{number}@mail.example.com"


@pytest.mark.parametrize(
    ("zone", "country", "places"),
    [("America/Puerto_Rico", None, [("US-PR", N)]), ("Pacific/Guam", None, [("US-GU", N)]), ("America/Puerto_Rico", "US", []), ("America/New_York", None, [])],
)
def test_a_zone_that_nothing_better_contradicts_names_a_territory(tmp_path: Path, zone: str, country: str | None, places: list[tuple[str, int]]) -> None:
    found = counted(tmp_path, {"users": [{"user_id": f"U{n:04}", "email": mail(n), "timezone": zone, "country": country} for n in range(N)]})
    assert [(row["code"], row["subjects"]) for row in found["regions"]["subdivisions"]] == places
    assert {row["code"]: row["subjects"] for row in found["regions"]["countries"]} == {"US": N}
    assert {row["subdivision"] for row in found["crosstab"] if row["data_type"] == "email"} == ({places[0][0]} if places else {None})


def test_what_stands_under_a_device_s_number_is_that_device_s(tmp_path: Path) -> None:
    found = counted(tmp_path, {"homes": [{"user_id": f"U{n:04}", "email": mail(n), "devices": {f"d8:f1:5b:{n // 256:02x}:{n % 256:02x}:{k:02x}": {"model": "HB-1", "fw": "1.2.11"} for k in range(3)}} for n in range(N)]})
    assert found["devices"] == {"distinct": 3 * N, "subjects": N, "models": [{"model": "HB-1", "devices": 3 * N, "subjects": N}]}


@pytest.mark.parametrize(("table", "roles"), [("partner", (N, 0)), ("spouses", (0, N))])
def test_partners_of_a_firm_are_nobody_s_spouses(tmp_path: Path, table: str, roles: tuple[int, int]) -> None:
    found = counted(tmp_path, {table: [{"KdNr": 8000 + n, "email": mail(n), "ansprechpartner": f"Eva {'ABCDEFGH'[n % 8]}ohm", "rabattstufe": "ABC"[n % 3]} for n in range(N)]})
    assert next((row["subjects"], row["secondary_subjects"]) for row in found["data_types"] if row["data_type"] == "email") == roles


@pytest.mark.parametrize(("beside", "records"), [({"ip_address": "60.166.226.{}"}, N), ({"status": "ok{}"}, 0)])
def test_when_somebody_s_device_was_online_is_activity(tmp_path: Path, beside: dict[str, str], records: int) -> None:
    rows = [{"serial_number": f"PTB{n * 7919:08}", **{name: form.format(n) for name, form in beside.items()}, "synced_at": f"2021-01-{n % 28 + 1:02}T10:00:{n:02}Z"} for n in range(N)]
    found = counted(tmp_path, {"sync_log": rows})
    assert sum(row["records"] for row in found["activity"]["timeline"]) == records
