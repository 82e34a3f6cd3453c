"""The statistics JSON has every key of the contract, in its form, also for a dump that holds next to nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

CONTRACT: dict[str, Any] = json.loads("""
{"schema": "breach-impact/statistics/1", "complete": true, "incomplete_because": [],
 "exposure": {"start": null, "end": null, "elapsed_days": null, "calendar_days": null, "disclosure": "unknown"},
 "records": {"read": 0, "accepted": 0, "rejected": 0, "repeated": 0, "personal": 0, "attributed_by": {"identifier": 0, "device": 0, "token": 0},
   "sources": [{"source": "", "system": "default", "format": "", "read": 0, "rejected": 0, "bytes": 0, "sha256": "", "complete": true, "reasons": {}}],
   "tables": [{"system": "default", "table": "", "read": 0, "personal": 0, "subjects": 0}]},
 "subjects": {"affected": 0, "secondary": 0, "unattributed_records": 0, "by_identifier": {"email": 0, "account_id": 0, "phone": 0, "national_id": 0},
   "unlinked": {"records": 0, "lower": 0, "upper": 0, "estimate": 0}, "total": {"lower": 0, "upper": 0}, "hibp_compatible": 0,
   "hubs": [{"kind": "email", "hubs": 0, "records": 0}]},
 "data_types": [{"data_type": "email", "category": "contact", "subjects": 0, "secondary_subjects": 0, "records": 0, "masked_records": 0,
   "protected_records": 0, "invalid_records": 0, "facets": [{"facet": "bone_density", "subjects": 0}]}],
 "time_zones": {"as_of": "2019-12-04", "known": 0, "unknown": 0, "conflicting": 0, "by_zone": [{"zone": "America/New_York", "subjects": 0, "share": 0.0}],
   "by_abbreviation": [{"abbreviation": "EST", "subjects": 0, "share": 0.0, "utc_offset": "-05:00", "countries": {}, "ambiguous": true}]},
 "regions": {"known": 0, "unknown": 0, "countries": [{"code": "US", "subjects": 0, "share": 0.0, "evidence": {}}],
   "subdivisions": [{"code": "US-NY", "subjects": 0}]},
 "tokens": [{"issuer": "amazon_alexa", "kind": "refresh", "tokens": 0, "subjects": 0, "records": 0, "live": 0, "expired": 0, "undetermined": 0,
   "revocable_by": "issuer", "scope": "device_control", "live_at_start": 0, "live_in_window": 0, "first_issued": null, "last_issued": null,
   "basis": {"claim": 0, "row": 0, "lifetime": 0, "not_expiring": 0, "none": 0}, "unsigned": 0, "checksum": null, "granted_by": {"issuer": 0, "operator": 0},
   "shared": 0, "per_subject": {"p50": 1, "p95": 1, "max": 1}}],
 "token_holders": {"subjects": 0, "live": 0, "live_in_window": null, "takeover": 0},
 "credentials": [{"form": "plaintext", "subjects": 0, "records": 0}],
 "email_domains": [{"domain": "qq.com", "subjects": 0}], "email_providers": [{"provider": "tencent", "country": "CN", "subjects": 0}],
 "devices": {"distinct": 0, "subjects": 0, "models": [{"model": "", "devices": 0, "subjects": 0}]},
 "activity": {"first": "2019-12-04T00:00:00Z", "last": "2019-12-26T00:00:00Z", "timeline": [{"day": "2019-12-04", "records": 0}], "out_of_range": 0},
 "coverage": {"columns": 0, "personal": 0, "not_personal": 0, "unclassified": 0, "looked_for": ["password"]},
 "measures": [{"name": "subjects.affected", "value": 0, "kind": "exact", "lower": 0, "upper": 0, "unit": "", "rule": "counting/1#subject", "note": ""}],
 "provenance": {"tool": "", "rules": "counting/1", "plan_sha256": "", "options": {}, "rule_data": {"tzdata": "", "phone": ""}},
 "data_types_per_subject": [{"data_types": 5, "subjects": 0}],
 "combinations": [{"name": "login", "data_types": ["email", "password"], "subjects": 0}],
 "crosstab": [{"country": "US", "subdivision": "US-TX", "data_type": "us_ssn", "subjects": 0}],
 "populations": [{"population": "under_18", "subjects": 0, "known": 0, "basis": "date_of_birth"}],
 "reach": {"postal": 0, "email": 0, "phone_only": 0, "none": 0},
 "payment_cards": [{"brand": "visa", "cards": 0, "subjects": 0, "unexpired": 0, "with_cvv": 0, "expired": 0, "undetermined": 0, "with_track": 0,
   "with_name": 0, "records": 0}],
 "payment": {"sensitive_authentication_data": {"subjects": 0, "cards": 0}},
 "token_issuers": [{"issuer": "amazon_alexa", "tokens": 0, "subjects": 0, "live_subjects": 0}]}
""")


def lacking(contract: Any, found: Any, path: str = "") -> list[str]:
    if isinstance(contract, dict):
        if not isinstance(found, dict):
            return [path]
        return [p for key, value in contract.items() for p in (lacking(value, found[key], f"{path}.{key}") if key in found else [f"{path}.{key}"])]
    if isinstance(contract, list):
        if not isinstance(found, list):
            return [path]
        return [p for row in found for p in lacking(contract[0], row, path)] if contract and isinstance(contract[0], dict) else []
    return []


@pytest.mark.parametrize("rows", ["", '{"a":1}\n{"a":2}\n', '{"email":"a@x.com"}\n{"email":"b@x.com","tz":"EST"}\n'], ids=["empty", "no person", "two"])
def test_all_keys_are_always_there(tmp_path: Path, rows: str) -> None:
    (tmp_path / "users.json").write_text(rows)
    impact = bi.assess(str(tmp_path))
    assert lacking(CONTRACT, impact.statistics) == []
    assert list(impact.statistics) == list(CONTRACT)
    text = impact.to_json(tmp_path / "out.json")
    assert (tmp_path / "out.json").read_text(encoding="utf-8") == text
    assert text.endswith("}\n")
    assert str(tmp_path) not in text


def test_the_sample_fills_them(sample: Path) -> None:
    found = bi.assess([str(sample / "dump"), str(sample / "second")], default_region="US").statistics
    assert lacking(CONTRACT, found) == []
    empty = [key for key, value in found.items() if value == [] and key not in {"incomplete_because", "credentials", "email_providers", "payment_cards", "populations"}]
    assert empty == []


def test_the_classification_has_its_keys(sample: Path) -> None:
    found = bi.inspect(bi.open(str(sample / "second"))).to_json()
    assert found["schema"] == "breach-impact/classification/1"
    assert list(found["tables"][0])[:4] == ["source", "table", "records_sampled", "columns"]
    keys = ["path", "data_type", "role", "confidence", "decided_by", "evidence", "alternatives"]
    assert all([key for key in column if key in keys] == keys for column in found["tables"][0]["columns"])


def test_paths_are_taken_as_text_and_as_paths(sample: Path) -> None:
    second = sample / "second"
    first = bi.assess(second).to_json()
    assert first == bi.assess(str(second)).to_json() == bi.assess([second]).to_json() == bi.assess(bi.open(second)).to_json()
    assert repr(bi.inspect(second)) == repr(bi.inspect(bi.open(str(second))))
