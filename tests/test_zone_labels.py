"""Zones that are said twice in one object: the place of a zone counts, its label only where that is empty; and ``NA`` among Italy's provinces."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import breach_impact as bi

LABELS = {"Europe/Berlin": "Central European Time", "America/New_York": "Eastern Standard Time"}


def test_a_label_beside_the_place_of_a_zone(tmp_path: Path) -> None:
    people: list[dict[str, Any]] = []
    for n in range(80):
        zone = "Europe/Berlin" if n % 4 else "America/New_York"
        people.append({"id": f"U{n:04d}", "email": f"p{n}@mail.example.org", "tz": None if n < 4 else zone, "tz_label": LABELS[zone]})
    (tmp_path / "users.ndjson").write_text("\n".join(map(json.dumps, people)), encoding="utf-8")
    plan = bi.inspect(tmp_path, progress=False)
    assert {c.path: c.hints.get("label") for c in plan.tables[0].columns if c.data_type == "time_zone"} == {"tz": None, "tz_label": "true"}
    zones = bi.assess(tmp_path, plan, progress=False).statistics["time_zones"]
    assert zones["conflicting"] == 0
    assert {row["zone"]: row["subjects"] for row in zones["by_zone"]} == {"Europe/Berlin": 57, "America/New_York": 20, "CET": 3}


def test_naples_is_no_word_for_nothing(tmp_path: Path) -> None:
    rows = [f"{n},p{n}@mail.example.org,{('MI', 'RM', 'TO', 'NA')[n % 4]}" for n in range(80)]
    (tmp_path / "clienti.csv").write_text("codice cliente,email,provincia\n" + "\n".join(rows) + "\n", encoding="utf-8")
    found = bi.assess(tmp_path, progress=False).statistics
    assert {row["code"]: row["subjects"] for row in found["regions"]["subdivisions"]} == {"IT-MI": 20, "IT-NA": 20, "IT-RM": 20, "IT-TO": 20}
