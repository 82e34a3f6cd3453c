"""The page's list of laws: those that share a reason stand together, those that came later with their day."""

from __future__ import annotations

from typing import Any

from breach_impact.reports.page_law import law

DAY = "2019-12-04"


def row(code: str, verdict: str, because: str, **more: Any) -> dict[str, Any]:
    return {
        "jurisdiction": code, "name": f"Land of {code}", "verdict": verdict, "individual_verdict": verdict, "because": because, "in_force": True, "effective_from": None,
        "residents": {"lower": 0, "upper": 0}, "residents_open": 0, "deadline": None, "clock": None,
    } | more  # fmt: skip


def test_laws_that_came_later_stand_together() -> None:
    rows = [
        row("US-AK", "not triggered", "no element"),
        row("US-AL", "not triggered", "no element"),
        row("CH", "not triggered", "not in force: from 2023", in_force=False, effective_from="2023-09-01"),
        row("JP", "not triggered", "not in force: from 2022", in_force=False, effective_from="2022-04-01"),
        row("KR", "not determined", "an earlier version may have applied", in_force=False, effective_from="2023-09-15"),
        row("GB", "not triggered", "it has ended", in_force=False, effective_from="2018-05-25"),
    ]
    found = law({"law": {"rows": rows, "incident_date": DAY, "notice": ""}})
    assert found is not None
    groups = dict(found["groups"])
    assert groups["Not triggered"] == [
        ("no element", "US-AK, US-AL"),
        (f"there was no such duty on {DAY}; it came on the day in brackets", "Land of CH (2023-09-01), Land of JP (2022-04-01)"),
        ("it has ended", "Land of GB"),
    ]
    assert groups["Not determined"] == [("an earlier version may have applied", "Land of KR")]


def test_without_a_day_nothing_is_later() -> None:
    found = law({"law": {"rows": [row("CH", "not triggered", "why", in_force=False, effective_from="2023-09-01")], "incident_date": None, "notice": ""}})
    assert found is not None and dict(found["groups"])["Not triggered"] == [("why", "Land of CH")]
