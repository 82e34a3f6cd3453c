"""Statistics for the tests of the exports: every list filled, and names as somebody would write them who wants to do harm."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

NOTE = "rests on columns of less than 0.9 confidence: users.nick, users.note"


def _measure(name: str, value: int, kind: str = "exact", unit: str = "linked identities", rule: str = "exposed", note: str = "") -> dict[str, Any]:
    return {"name": name, "value": value, "kind": kind, "lower": value, "upper": value, "unit": unit, "rule": f"counting/1#{rule}", "note": note}


FULL: dict[str, Any] = {
    "schema": "breach-impact/statistics/1", "complete": False,
    "incomplete_because": ["users.json: gzip_truncated", "old.bak: unsupported_zip"],
    "exposure": {"start": "2019-12-04", "end": "2019-12-26", "elapsed_days": 22, "calendar_days": 23, "disclosure": "exposed"},
    "records": {
        "read": 1250, "accepted": 1240, "rejected": 6, "repeated": 4, "personal": 1200, "attributed_by": {"identifier": 1100, "device": 20, "token": 3},
        "sources": [
            {"source": "events.json.gz", "system": "default", "format": "elasticdump", "read": 250, "rejected": 0, "bytes": 9007199254740993,
             "sha256": "b3" * 32, "complete": True, "reasons": {}},
            {"source": "users.json", "system": "shop", "format": "ndjson", "read": 1000, "rejected": 6, "bytes": 1732764,
             "sha256": "c6" * 32, "complete": False, "reasons": {"gzip_truncated": 1, "json_syntax": 6}},
        ],
        "tables": [{"system": "shop", "table": "users", "read": 1000, "personal": 990, "subjects": 900}],
    },
    "subjects": {
        "affected": 912, "secondary": 61, "unattributed_records": 71, "by_identifier": {"email": 900, "account_id": 912, "phone": 30, "national_id": 0},
        "unlinked": {"records": 9, "lower": 1, "upper": 9, "estimate": 4}, "total": {"lower": 973, "upper": 982}, "hibp_compatible": 961,
        "hubs": [{"kind": "email", "hubs": 1, "records": 44}],
    },
    "data_types": [
        {"data_type": "email", "category": "contact", "subjects": 900, "secondary_subjects": 61, "records": 1100, "masked_records": 1,
         "protected_records": 2, "invalid_records": 3, "facets": []},
        {"data_type": "body_metrics", "category": "health", "subjects": 14, "secondary_subjects": 0, "records": 14, "masked_records": 0,
         "protected_records": 0, "invalid_records": 0, "facets": [{"facet": "bone_mass", "subjects": 14}, {"facet": "body_fat", "subjects": 12}]},
    ],
    "time_zones": {
        "as_of": "2019-12-04", "known": 900, "unknown": 12, "conflicting": 3,
        "by_zone": [{"zone": "America/New_York", "subjects": 899, "share": 0.998889}, {"zone": "+08:00", "subjects": 1, "share": 0.001111}],
        "by_abbreviation": [
            {"abbreviation": "EST", "subjects": 899, "share": 0.998889, "utc_offset": "-05:00", "countries": {"US": 897, "CA": 2}, "ambiguous": True},
            {"abbreviation": "+08", "subjects": 1, "share": 0.000001, "utc_offset": None, "countries": {}, "ambiguous": False},
        ],
    },
    "regions": {
        "known": 910, "unknown": 2,
        "countries": [{"code": "US", "subjects": 910, "share": 1.0, "evidence": {"explicit": 900, "time_zone": 10}}],
        "subdivisions": [{"code": "US-NY", "subjects": 40}],
    },
    "tokens": [{"issuer": "amazon_alexa", "kind": "refresh", "tokens": 24, "subjects": 23, "records": 30, "live": 20, "expired": 1, "undetermined": 3,
                "revocable_by": "issuer", "scope": "device_control", "live_at_start": 15, "live_in_window": 20, "first_issued": "2019-01-02T03:04:05Z", "last_issued": None,
                "basis": {"claim": 0, "row": 1, "lifetime": 0, "not_expiring": 20, "none": 3}, "unsigned": 2, "checksum": {"right": 22, "wrong": 2},
                "granted_by": {"issuer": 20, "operator": 4}, "shared": 1, "per_subject": {"p50": 1, "p95": 2, "max": 3}}],
    "token_issuers": [{"issuer": "amazon_alexa", "tokens": 24, "subjects": 23, "live_subjects": 20}],
    "token_holders": {"subjects": 23, "live": 20, "live_in_window": 20, "takeover": 0},
    "credentials": [{"form": "plaintext", "subjects": 5, "records": 6, "severity": "critical", "parameters": []},
                    {"form": "bcrypt", "subjects": 40, "records": 41, "severity": "medium", "parameters": [{"label": "cost=8", "subjects": 40, "records": 41, "severity": "medium"}]},
                    {"form": "unknown_hash", "subjects": 3, "records": 3, "severity": "critical", "parameters": [], "possible": ["md5", "ntlm"]}],
    "passwords": {"plaintext": {"distinct": 4, "subjects": 31, "reused_by_several": 0.612903, "groups": [{"holders": "1", "share": 0.387097}, {"holders": "2-10", "share": 0.612903}],
                                "strength": [{"class": "under_8", "share": 0.612903}, {"class": None, "share": 0.387097}]}},
    "email_domains": [{"domain": "qq.com", "subjects": 414}, {"domain": None, "subjects": 17, "domains": 9}],
    "email_providers": [{"provider": "tencent", "country": "CN", "subjects": 414}, {"provider": "other", "country": None, "subjects": 1}],
    "devices": {"distinct": 33, "subjects": 30, "models": [{"model": "CAM-1", "devices": 30, "subjects": 28}, {"model": None, "devices": 3, "subjects": 2}]},
    "activity": {
        "first": "2017-11-01T15:12:12Z", "last": "2019-12-26T23:59:27Z", "out_of_range": 2,
        "timeline": [{"day": f"2019-{month:02}-{day:02}", "records": month * day} for month in (11, 12) for day in range(1, 21)],
    },
    "coverage": {"columns": 37, "personal": 30, "not_personal": 5, "unclassified": 2, "looked_for": ["email", "password"], "outside_plan": ["users.extra"]},
    "measures": [
        _measure("records.read", 1250, unit="records", rule="record"),
        _measure("records.accepted", 1240, unit="records", rule="record"),
        _measure("subjects.affected", 912, kind="estimate", rule="subject", note=NOTE),
        _measure("subjects.secondary", 61, unit="people named in others' records", rule="secondary"),
        _measure("subjects.total.lower", 973, kind="lower bound", unit="people concerned", rule="unattributed"),
        _measure("subjects.total.upper", 982, kind="upper bound", unit="people concerned", rule="unattributed"),
        _measure("subjects.unlinked", 4, kind="estimate", unit="people without an identifier", rule="unattributed") | {"lower": 1, "upper": 9},
        _measure("data_types.email.subjects", 900),
        _measure("data_types.body_metrics.subjects", 14, kind="estimate", note=NOTE),
    ],
    "provenance": {"tool": "breach-impact 0.0.0", "rules": "counting/1", "plan_sha256": "d1" * 32,
                   "options": {"default_region": None, "hub_limit": 20}, "rule_data": {"phone": "9.0.0", "tzdata": "2026.1"}},
    "data_types_per_subject": [{"data_types": 5, "subjects": 900}],
    "combinations": [{"name": "login", "data_types": ["email", "password"], "subjects": 5}],
    "crosstab": [{"country": "US", "subdivision": "US-TX", "data_type": "us_ssn", "subjects": 1}],
    "populations": [{"population": "test_accounts", "subjects": 7, "known": 900, "basis": "email+flag"}, {"population": "under_18", "subjects": 1, "known": 9, "basis": "date_of_birth"}],
    "reach": {"postal": 1, "email": 900, "phone_only": 2, "none": 9},
    "payment_cards": [{"brand": "visa", "cards": 2, "subjects": 2, "unexpired": 1, "with_cvv": 1, "expired": 1, "undetermined": 0, "with_track": 1, "with_name": 2, "records": 3}],
    "payment": {"sensitive_authentication_data": {"subjects": 2, "cards": 2}},
    "claims": [
        {"id": "W01", "who": "Twelve Security", "when": "2019-12-26", "metric": "subjects.affected", "claimed": "2.4 million", "unit": "users", "scale": 1000, "lower": 2350000,
         "upper": 2449999, "measured": 912, "measured_lower": 911500, "measured_upper": 912499, "kind": "estimate", "verdict": "contradicted",
         "because": "measured 912 people at one in 1,000, so 911,500 to 912,499; the claim allows 2,350,000 to 2,449,999", "source": "a blog"},
        {"id": "W09", "who": "the maker", "when": "", "metric": "", "claimed": "sent nowhere", "unit": "", "scale": 1, "lower": None, "upper": None, "measured": None,
         "measured_lower": None, "measured_upper": None, "kind": None, "verdict": "not testable", "because": "no statistic of a dump speaks to it", "source": ""},
    ],
    "where": [{"country": "US", "subdivision": "US-TX", "data_type": "us_ssn", "subjects": 3, "kind": "estimate", "note": NOTE}],
    "severity": {
        "method": "SE = DPC x EI + CB", "source": "ENISA", "as_of": "2026-11", "notice": "a scale", "verbatim_bands": "low",
        "rows": [
            {"subset": "all", "subjects_lower": 912, "subjects_upper": None, "kind": "lower bound", "dpc": 1, "dpc_source": "data", "dpc_because": "simple data, such as email",
             "ei": 0.75, "ei_level": "significant", "ei_source": "stated", "ei_because": "as stated", "cb": 0.5, "recipients": "unknown", "integrity": "none",
             "availability": "none", "malicious": "no", "cb_assumed": "integrity availability malicious", "score": 1.25, "band": "low",
             "flips": [{"change": "context one step up (2)", "score": 2.0, "band": "medium"}]},
        ],
    },
    "law": {
        "incident_date": "2026-02-01", "as_of": "2026-07-01", "aware_at": "2026-02-02T10:00:00-05:00", "determined_at": None, "consumer_notice_at": None,
        "contained_at": "2026-02-02T13:00:00-05:00", "aware_to_contained_seconds": 10800, "regimes": "hipaa", "password_hashes": "contested", "notice": "no legal advice",
        "rows": [
            {"jurisdiction": "US-TX", "name": "Texas", "law": "Tex. Bus. & Com. Code 521.053", "in_force": True, "effective_from": "2023-09-01", "effective_to": None,
             "verdict": "possibly", "because": "243 residents of Texas have exposed beside their name: Social Security number; at most 261",
             "residents": {"lower": 243, "upper": 261}, "residents_open": 5, "residents_known": 244, "threshold": 250, "distance": 7, "elements": ["SSN"],
             "authority": "Attorney General", "deadline": "2026-03-04T23:59:59-05:00", "clock": "30 days from the determination", "clock_anchor": "determination",
             "clock_amount": 30, "clock_unit": "days", "clock_text": "30 days after determination", "individual_verdict": "certainly", "individual": "yes",
             "individual_deadline": "2026-04-03T23:59:59-05:00", "individual_clock": "60 days from the determination", "cra": 10001, "cra_verdict": "not triggered",
             "asks": "number of TX residents affected", "confidence": "A", "contested": False, "caveats": "a caveat", "source": "a chart", "row_as_of": "2026-06",
             "notes": "a note", "as_of_in_force": True, "as_of_verdict": "possibly", "as_of_because": "as before"},
        ],
    },
}  # fmt: skip
"""Statistics in which every list of the contract holds something."""

HOSTILE: dict[str, str] = {
    "formula": "=cmd|'/c calc'!A0",
    "plus": "+1+1",
    "minus": "-2+3",
    "at": "@SUM(A1:A9)",
    "pipe": "|calc",
    "blanks": "   =1+1",
    "bom": "\ufeff=1+1",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "nbsp": "\u00a0=1+1",
    "full width": "＝1+1",
    "full width plus": "＋1",
    "full width minus": "－1",
    "full width at": "＠x",
    "minus sign": "−1",
    "inside": "a;=1+1,=2|@x",
    "newline": "a\n=1+1\r\n- b\n# c",
    "apostrophe": "'=1",
    "quote": 'a","=1+1","',
    "quoted": '"=1+1',
    "quoted inside": 'a;"=1+1',
    "script": "<script>alert(1)</script>",
    "image": "<img src=x onerror=alert(1)>",
    "comment": "<!-- --><b>x</b>",
    "link": "[x](javascript:x)",
    "half link": "](javascript:x)",
    "picture": "![x](http://a.example/x.png)",
    "reference": "[x][y]: z",
    "address": "<http://a.example>",
    "bare address": "http://a.example/?a=b",
    "www": "www.a.example",
    "mail": "x@y.example",
    "code": "`x` ``y`` \\`",
    "emphasis": "*a* **b** _c_ __d__ ~~e~~",
    "table": "a | b \\| c \\\\| d",
    "entity": "&lt;b&gt; &#60;",
    "math": "$x$ $$y$$",
    "footnote": "[^1] ^a^ {.b}",
    "heading": "# a",
    "list": "1. a",
    "rule": "---",
    "control": "a\x00b\x1b[31mc\x07",
    "direction": "a\u202eb\u200fc\u2066d",
    "surrogate": "a\ud800b",
    "long": "x" * 300,
    "offset": "-05:00",
    "empty": "",
}
"""Names that a dump could bring."""


def full() -> dict[str, Any]:
    """A copy of FULL."""
    return copy.deepcopy(FULL)


def everywhere(name: str) -> dict[str, Any]:
    """FULL with the name in all texts that a dump's author can have written."""
    found = full()
    rows: list[tuple[list[dict[str, Any]], str]] = [
        (found["records"]["sources"], "source"), (found["records"]["sources"], "system"), (found["records"]["tables"], "table"),
        (found["email_domains"], "domain"), (found["devices"]["models"], "model"),
        (found["time_zones"]["by_zone"], "zone"), (found["time_zones"]["by_abbreviation"], "abbreviation"), (found["measures"], "note"),
    ]  # fmt: skip
    for table, key in rows:
        for row in table:
            row[key] = name
    found["incomplete_because"] = [name, f"{name}: gzip_truncated"]
    found["coverage"]["outside_plan"] = [name]
    return found


def emptied() -> dict[str, Any]:
    """FULL of nobody: every list empty, every number 0, every fact unknown."""

    def none(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: none(value) for key, value in node.items()}
        return [] if isinstance(node, list) else 0 if isinstance(node, int) and not isinstance(node, bool) else None

    keep = ("schema", "measures", "provenance")
    found = full()
    return none({k: v for k, v in found.items() if k not in keep}) | {k: found[k] for k in keep} | {
        "complete": True, "measures": [], "exposure": {"start": None, "end": None, "elapsed_days": None, "calendar_days": None, "disclosure": "unknown"},
    }  # fmt: skip


KINDS: dict[str, Callable[[], dict[str, Any]]] = {"full": full, "nobody": emptied, "hostile": lambda: everywhere(HOSTILE["formula"])}
