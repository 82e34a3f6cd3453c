"""Shared pieces of the tests: where data lies, and statistics to show without assessing anything."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared" / "data"

settings.register_profile("project", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("project")


@pytest.fixture(scope="session")
def sample() -> Path:
    """The checked-in sample: ``dump/``, ``second/`` and ``truth.json``."""
    return ROOT / "sample_data" / "wyze"


@pytest.fixture(scope="session")
def shared() -> Path:
    """Real data beside the repository; tests that want it are skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("no shared data beside the repository")
    return SHARED


@pytest.fixture
def statistics(sample: Path) -> dict[str, Any]:
    """Statistics in the contract's form, filled with the sample's truth."""
    truth = json.loads((sample / "truth.json").read_text(encoding="utf-8"))["dump"]
    return fill(truth)


def fill(truth: dict[str, Any]) -> dict[str, Any]:
    """The truth with what it leaves out, so that it has every key of the statistics JSON."""
    types = [
        {"category": "contact", "records": row["subjects"] * 2, "masked_records": 0, "protected_records": 0, "invalid_records": 0, "facets": []}
        | row
        for row in truth["data_types"]
    ]
    source = {"source": "users.json", "system": "default", "format": "elasticdump", "read": 2490, "rejected": 18, "bytes": 1, "sha256": ""}
    zones = [{"utc_offset": None, "countries": {}, "ambiguous": False} | row for row in truth["time_zones"]["by_abbreviation"]]
    countries = [{"evidence": {"explicit": row["subjects"]}} | row for row in truth["regions"]["countries"]]
    affected, secondary = truth["subjects"]["affected"], truth["subjects"]["secondary"]
    return {
        "schema": "breach-impact/statistics/1",
        "complete": True,
        "incomplete_because": [],
        **truth,
        "records": truth["records"] | {"personal": 1, "sources": [source | {"complete": True, "reasons": {"cut_line": 18}}], "tables": []},
        "subjects": {"hubs": []} | truth["subjects"],
        "data_types": types,
        "time_zones": truth["time_zones"] | {"by_abbreviation": zones},
        "regions": truth["regions"] | {"countries": countries},
        "tokens": [{"revocable_by": "unknown", "records": row["tokens"]} | row for row in truth["tokens"]],
        "email_domains": [],
        "email_providers": [],
        "coverage": {"columns": 40, "personal": 33, "not_personal": 6, "unclassified": 1, "looked_for": ["email", "password"]},
        "measures": [measure("records.accepted", 1), measure("subjects.affected", affected), measure("subjects.secondary", secondary)],
        "provenance": {"tool": "", "rules": "counting/1", "plan_sha256": "", "options": {}, "rule_data": {}},
    }


def measure(name: str, value: int) -> dict[str, Any]:
    """An exact measure as JSON."""
    return {"name": name, "value": value, "kind": "exact", "lower": value, "upper": value, "unit": "", "rule": "counting/1#record", "note": ""}
