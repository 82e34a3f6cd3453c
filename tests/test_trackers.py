"""Tables of what devices reported: people's, where another table says whose the devices are; an inventory's or a sensor net's otherwise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import breach_impact as bi

ROWS = 40


def positions(folder: Path, ids: list[str]) -> None:
    rows = ({"deviceId": ids[n % len(ids)], "location": {"lat": 40 + n * 0.013711, "lon": -90.5 - n * 0.010913}, "battery": n, "reportedAt": f"2019-09-{n % 28 + 1:02}T16:08:39Z"} for n in range(ROWS))
    (folder / "locations.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")


def parents(folder: Path, ids: list[str]) -> None:
    rows = (
        {"accountId": f"KW1{n:05}", "email": f"parent{n}@example.org", "children": [{"watch": {"deviceId": ids[n], "model": "KW-2"}}]} for n in range(len(ids))
    )
    (folder / "parents.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")


def found(folder: Path, path: str) -> str | None:
    plan = bi.inspect(folder, progress=False)
    return next(c.data_type for t in plan.tables if t.table == "locations" for c in t.columns if c.path == path)


WATCHES = [f"W{n:03X}F{n * 7919:08X}" for n in range(20)]


def test_positions_of_devices_that_people_have(tmp_path: Path) -> None:
    positions(tmp_path, WATCHES)
    parents(tmp_path, WATCHES)
    assert (found(tmp_path, "location.lat"), found(tmp_path, "reportedAt"), found(tmp_path, "battery")) == ("geo_coordinates", "activity_time", None)
    statistics = bi.assess(tmp_path, progress=False).statistics
    assert next(row for row in statistics["data_types"] if row["data_type"] == "geo_coordinates")["subjects"] == len(WATCHES)
    assert statistics["records"]["attributed_by"]["device"] == ROWS


@pytest.mark.parametrize("owned", [[], [f"X{n:03X}A{n * 31:08X}" for n in range(20)], WATCHES[:2] + [f"X{n:03X}A{n * 31:08X}" for n in range(18)], WATCHES[:4] + [f"X{n:03X}A{n * 31:08X}" for n in range(16)]])
def test_positions_of_other_devices_are_nobodys(owned: list[str], tmp_path: Path) -> None:
    positions(tmp_path, WATCHES)
    parents(tmp_path, owned)
    assert found(tmp_path, "location.lat") is None


def test_row_numbers_tie_no_devices(tmp_path: Path) -> None:
    numbers = [str(100 + n) for n in range(20)]
    positions(tmp_path, numbers)
    parents(tmp_path, numbers)
    assert found(tmp_path, "location.lat") is None
