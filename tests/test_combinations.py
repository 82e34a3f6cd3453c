"""What is exposed together, of the same person: across records and tables, and never across people."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.aggregators.combinations import COMBINATIONS
from breach_impact.plan import Plan, TablePlan
from breach_impact.registry import detectors
from breach_impact.types import Column


def found(tmp_path: Path, tables: dict[str, list[dict[str, Any]]], columns: dict[str, str]) -> dict[str, Any]:
    """Statistics of tables whose columns all hold what ``columns`` says."""
    plans = []
    for name, rows in tables.items():
        (tmp_path / f"{name}.json").write_text("".join(json.dumps(row) + "\n" for row in rows))
        used = sorted({key for row in rows for key in row})
        plans.append(TablePlan(system="default", table=name, columns=tuple(Column(path=p, data_type=columns[p], decided_by="analyst") for p in used)))
    return bi.assess(str(tmp_path), Plan(tables=plans), progress=False).statistics


COLUMNS = {"mail": "email", "pw": "password", "name": "person_name", "born": "date_of_birth", "ssn": "us_ssn", "pan": "payment_card_number", "cvv": "card_cvv",
           "key": "api_token", "mac": "mac_address", "sick": "diagnosis"}  # fmt: skip


def test_parts_in_two_tables_are_together(tmp_path: Path) -> None:
    tables = {"users": [{"mail": "a@x.com"}, {"mail": "b@x.com"}], "logins": [{"mail": "A@x.com", "pw": "Sommer-2019!"}]}
    s = found(tmp_path, tables, COLUMNS)
    assert s["combinations"] == [{"name": "login", "data_types": ["email", "password"], "subjects": 1}]
    assert s["data_types_per_subject"] == [{"data_types": 1, "subjects": 1}, {"data_types": 2, "subjects": 1}]


def test_parts_of_two_people_are_not(tmp_path: Path) -> None:
    rows = [{"mail": "a@x.com", "name": "Ada Lovelace"}, {"mail": "b@x.com", "born": "1990-05-06"}]
    assert found(tmp_path, {"users": rows}, COLUMNS)["combinations"] == []


def test_a_masked_value_is_not_exposed(tmp_path: Path) -> None:
    assert found(tmp_path, {"users": [{"mail": "a@x.com", "pw": "********"}]}, COLUMNS)["combinations"] == []


def test_groups_count_a_person_once(tmp_path: Path) -> None:
    rows = [
        {"mail": "a@x.com", "name": "Ada Lovelace", "ssn": "536-22-8145", "sick": "asthma", "born": "1990-05-06"},
        {"mail": "b@x.com", "sick": "asthma", "pan": "4111 1111 1111 1111", "cvv": "123"},
        {"mail": "c@x.com", "key": "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c", "mac": "A6:9D:16:B0:1D:00"},
    ]
    s = found(tmp_path, {"users": rows}, COLUMNS)
    assert {row["name"]: row["subjects"] for row in s["combinations"]} == {
        "card_and_cvv": 1, "health_and_identity": 2, "name_and_date_of_birth": 1, "name_and_national_id": 1, "token_and_device": 1,
    }  # fmt: skip
    assert [row["subjects"] for row in s["combinations"]] == [2, 1, 1, 1, 1]
    assert sum(row["subjects"] for row in s["data_types_per_subject"]) == s["subjects"]["affected"] == 3


@pytest.mark.parametrize("part", sorted({part for parts in COMBINATIONS.values() for part in parts}))
def test_every_part_is_a_data_type_or_a_group(part: str) -> None:
    from breach_impact.aggregators.combinations import _belongs

    assert any(_belongs(data_type, part) for data_type in detectors())
