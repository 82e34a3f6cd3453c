"""From what the questions gave to the statistics JSON: each number of the headline as a measure with its kind and rule."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from breach_impact.context import Context
from breach_impact.privacy import safe_name
from breach_impact.registry import detectors
from breach_impact.types import Kind, Measure
from breach_impact.whole import UNREAD, kind_of_part

SURE = 0.9
"""Confidence from which a column's counts are exact (COUNTING, *Kinds of number*)."""


def statistics(context: Context, parts: dict[str, Any]) -> dict[str, Any]:
    """The statistics JSON as a dict (schema ``breach-impact/statistics/1``).

    Args:
        context: the ledger after linking, and what is known of the dump beside it.
        parts: what the questions gave.
    """
    from breach_impact import __version__

    start, end = context.start, context.end
    elapsed = None if start is None or end is None else (end - start).days
    plan = context.plan
    return {
        "schema": "breach-impact/statistics/1",
        "complete": not context.incomplete,
        "incomplete_because": list(context.incomplete),
        "exposure": {
            "start": None if start is None else start.isoformat(), "end": None if end is None else end.isoformat(),
            "elapsed_days": elapsed, "calendar_days": None if elapsed is None else elapsed + 1, "disclosure": context.disclosure,
        },
        **{key: parts[key] for key in (
            "records", "subjects", "data_types", "time_zones", "regions", "tokens", "token_holders", "credentials", "passwords", "email_domains",
            "email_providers", "devices", "activity", "coverage",
        ) if key != "passwords" or key in parts},
        "measures": [_as_json(_of_part(m) if context.incomplete else m) for m in _measures(context, parts)],
        "provenance": {
            "tool": f"breach-impact {__version__}", "rules": "counting/1", "plan_sha256": plan.sha256,
            "options": {"default_region": context.default_region, "hub_limit": context.hub_limit} | ({"own_domains": list(context.own_domains)} if context.own_domains else {}),
            "rule_data": dict(sorted(plan.rule_data.items())),
        },
        **{key: parts[key] for key in ("data_types_per_subject", "combinations", "crosstab", "populations", "reach", "payment_cards", "payment", "token_issuers")},
    }  # fmt: skip


def _as_json(m: Measure) -> dict[str, Any]:
    return {"name": m.name, "value": m.value, "kind": m.kind, "lower": m.lower, "upper": m.upper, "unit": m.unit, "rule": m.rule, "note": m.note}


def _of_part(m: Measure) -> Measure:
    """A measure of the part of the dump that could be read."""
    return replace(m, kind=kind_of_part(m.kind), note="; ".join(x for x in (m.note, UNREAD) if x))


def _unsure(context: Context, *, identifiers: bool) -> list[str]:
    """Columns behind a count that neither an analyst confirmed nor the tool is sure of."""
    out = []
    for table in context.present:
        for column in table.columns:
            if column.data_type is None or column.decided_by == "analyst" or column.confidence >= SURE:
                continue
            links = detectors()[column.data_type].identifier is not None or column.hints.get("identifier") == "account_id"
            if links or not identifiers:
                out.append(f"{table.table}.{column.path}")
    return out


def _measures(context: Context, parts: dict[str, Any]) -> list[Measure]:
    people, records = parts["subjects"], parts["records"]
    doubtful = _unsure(context, identifiers=True)
    kind: Kind = "estimate" if doubtful else "exact"
    note = f"rests on columns of less than 0.9 confidence: {', '.join(doubtful)}" if doubtful else ""
    for pairs, text in (
        (context.links.conflicts, "account ids do not link between {}: they carry different e-mails"),
        (context.links.borne, "account ids link between {} though many carry different e-mails: one names the people of the other, or both are parts of one file"),
    ):
        files = [safe_name(source.name, "source", i) for i, source in enumerate(context.sources, 1)] if pairs else []
        names = "; ".join(" and ".join(files[context.inputs[source][0]] for source in pair) for pair in pairs)
        note = "; ".join(x for x in (note, text.format(names) if pairs else "") if x)

    left = _unplanned(context)
    if left:
        kind, note = "lower bound", "; ".join(x for x in (left, note) if x)

    def measure(name: str, value: int, unit: str, rule: str, k: Kind = kind, text: str = note) -> Measure:
        return Measure(name=name, value=value, kind=k, lower=value, upper=value, unit=unit, rule=f"counting/1#{rule}", note=text)

    out = [measure(f"records.{key}", records[key], "records", "record", "exact", "") for key in ("read", "accepted", "rejected", "repeated")]
    out += [
        measure("subjects.affected", people["affected"], "linked identities", "subject"),
        measure("subjects.secondary", people["secondary"], "people named in others' records", "secondary"),
        measure("subjects.unattributed_records", people["unattributed_records"], "records", "unattributed"),
        measure("subjects.total.lower", people["total"]["lower"], "people concerned", "unattributed", "lower bound", left),
        measure("subjects.total.upper", people["total"]["upper"], "people concerned", "unattributed", "lower bound" if left else "upper bound", left),
        measure("token_holders.subjects", parts["token_holders"]["subjects"], "linked identities", "token"),
        measure("time_zones.known", parts["time_zones"]["known"], "linked identities", "time-zone"),
        measure("devices.distinct", parts["devices"]["distinct"], "devices", "token"),
    ]
    for key, unit in (("subjects", "linked identities"), ("cards", "cards")):
        out.append(measure(f"payment.sensitive_authentication_data.{key}", parts["payment"]["sensitive_authentication_data"][key], unit, "payment-card"))
    unlinked = people["unlinked"]
    out.append(
        Measure(
            name="subjects.unlinked", value=unlinked["estimate"], kind="lower bound" if left else "estimate", lower=unlinked["lower"], upper=unlinked["upper"],
            unit="people without an identifier", rule="counting/1#unattributed", note="; ".join(x for x in (left, "distinct name with date of birth, else with postal code") if x),
        )
    )  # fmt: skip
    out += [_type_measure(context, row) for row in parts["data_types"]]
    return out


def _unplanned(context: Context) -> str:
    """Why people are a lower bound, empty where the plan names every table."""
    names = context.fit.unplanned
    more = f" and {len(names) - 8:,} more" if len(names) > 8 else ""
    return f"not in the plan, so nobody in it is counted: {', '.join(names[:8])}{more}" if names else ""


def _type_measure(context: Context, row: dict[str, Any]) -> Measure:
    """People exposed in a data type; an estimate if one of its columns is doubtful."""
    doubtful = sorted(
        f"{t.table}.{c.path}"
        for t in context.present for c in t.columns
        if row["data_type"] in (c.data_type, *c.also) and c.decided_by == "tool" and c.confidence < SURE
    )  # fmt: skip
    left = _unplanned(context)
    note = f"rests on columns of less than 0.9 confidence: {', '.join(doubtful)}" if doubtful else ""
    return Measure(
        name=f"data_types.{row['data_type']}.subjects", value=row["subjects"], kind="lower bound" if left else "estimate" if doubtful else "exact",
        lower=row["subjects"], upper=row["subjects"], unit="linked identities", rule="counting/1#exposed",
        note="; ".join(x for x in (left, note) if x),
    )  # fmt: skip
