"""How the numbers came about: coverage, rejects, rules, provenance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from breach_impact.legal import flags_of
from breach_impact.rejected.advice import advice
from breach_impact.reports.wording import label, number, plural, reason, word, words

Json = Mapping[str, Any]
_SOURCES, _REJECTS = 100, 60
_ALWAYS = ("value", "identifier", "linking", "kind", "absence")  # rules that stand behind every number


def sections(s: Json) -> dict[str, Any]:
    """The sections on method."""
    return {"coverage": coverage(s), "rejects": rejects(s), "rules": rules(s), "provenance": provenance(s)}


def anchor(rule: str) -> str:
    """The anchor of a rule: ``subject`` of ``counting/1#subject``."""
    return rule.rpartition("#")[2]


def absence(s: Json, category: str, text: str) -> str:
    """A sentence that something is not there, with what that rests on; or that nobody looked.

    Args:
        s: the statistics.
        category: of the data types that were not found.
        text: such as ``No token was found``.
    """
    cover = s["coverage"]
    looked = [name for name in cover["looked_for"] if (flags := flags_of(name)) and flags.category == category]
    if not looked:
        return f"{word('categories', category)} were not looked for."
    columns = plural(cover["columns"], "column", "columns")
    open_ones = f"{number(cover['unclassified'])} of {columns} stayed unclassified"
    kinds = plural(len(looked), "data type of this kind was", "data types of this kind were")
    return f"{text}: {kinds} looked for, and {open_ones}."


def coverage(s: Json) -> dict[str, Any]:
    """What was looked for, by category: found and not found."""
    cover = s["coverage"]
    found = {row["data_type"] for row in s["data_types"]}
    groups: dict[str, tuple[list[str], list[str]]] = {}
    for name in cover["looked_for"]:
        flags = flags_of(name)
        here = groups.setdefault(word("categories", flags.category) if flags else "Other", ([], []))
        here[0 if name in found else 1].append(label(name))
    order = [*words()["categories"].values(), "Other"]
    listed = sorted(groups.items(), key=lambda item: (order.index(item[0]) if item[0] in order else len(order), item[0]))
    return {"cover": cover, "groups": [(name, *lists) for name, lists in listed], "outside": cover.get("outside_plan", [])}


def rejects(s: Json) -> dict[str, Any] | None:
    """Reason codes in plain words, by source."""
    kinds = list(words()["reason_kinds"])
    rows = []
    for source in s["records"]["sources"]:
        for code, n in source["reasons"].items():
            kind, text = reason(code)
            rows.append({"kind": kind, "kind_text": word("reason_kinds", kind), "code": code, "text": text, "records": n, "source": source["source"]})
    if not rows:
        return None
    rows.sort(key=lambda row: (kinds.index(row["kind"]), -row["records"], row["code"], row["source"]))
    incomplete = [code for source in s["records"]["sources"] if not source["complete"] for code in source["reasons"]]
    return {"rows": rows[:_REJECTS], "rest": max(len(rows) - _REJECTS, 0), "records": s["records"], "todo": advice(incomplete)}


def rules(s: Json) -> dict[str, Any]:
    """The rules behind the numbers, in the order of the documentation, and all headline measures."""
    known = words()["rules"]
    named = {anchor(m["rule"]) for m in s["measures"]}
    used = named.union(_ALWAYS, _of_sections(s))
    shown = [(name, *known[name]) for name in known if name in used]
    return {
        "version": s["provenance"]["rules"],
        "shown": shown,
        "anchors": {name for name, *_ in shown},
        "measures": [{"m": m, "anchor": anchor(m["rule"])} for m in s["measures"]],
    }


def _of_sections(s: Json) -> set[str]:
    """Rules that sections of the report rest on without a measure of their own."""
    tests = {
        "affected": s["subjects"]["affected"],
        "secondary": s["subjects"]["secondary"],
        "exposed": s["data_types"],
        "region": s["regions"]["countries"] or s["regions"]["subdivisions"],
        "time-zone": s["time_zones"]["by_abbreviation"],
        "token": s["tokens"] or s["devices"]["distinct"],
        "credential": s["credentials"],
        "domain": s["email_domains"] or s["email_providers"],
        "activity": s["activity"]["timeline"],
        "hub": s["subjects"]["hubs"],
        "phone": s["subjects"]["by_identifier"].get("phone"),
        "attribution": s["records"]["attributed_by"]["device"] or s["records"]["attributed_by"]["token"],
        "system": len({source["system"] for source in s["records"]["sources"]}) > 1,
    }
    return {name for name, found in tests.items() if found} | {"record", "subject", "unattributed"}


def provenance(s: Json) -> dict[str, Any]:
    """Files, tables, tool, options, versions."""
    origin, records = s["provenance"], s["records"]
    facts = [
        ("Tool", origin["tool"]),
        ("Counting rules", origin["rules"]),
        ("Statistics", s["schema"]),
        ("Plan (SHA-256)", origin["plan_sha256"]),
        *((f"Option {name.replace('_', ' ')}", "not set" if value is None else str(value)) for name, value in origin["options"].items()),
        *((f"Rule data {name.replace('_', ' ')}", str(value)) for name, value in origin["rule_data"].items()),
    ]
    return {
        "facts": facts,
        "sources": records["sources"][:_SOURCES],
        "rest": max(len(records["sources"]) - _SOURCES, 0),
        "tables": records["tables"][:_SOURCES],
        "more": max(len(records["tables"]) - _SOURCES, 0),
        "systems": len({row["system"] for row in [*records["sources"], *records["tables"]]}) > 1,
    }
