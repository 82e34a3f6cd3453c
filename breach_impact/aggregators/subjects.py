"""How many people: affected, secondary, unlinked, and the bounds of their total."""

from __future__ import annotations

from typing import Any

from breach_impact.context import Context
from breach_impact.linking import BY_PHONE
from breach_impact.merging.repeats import repeats
from breach_impact.privacy import KINDS


def ask(context: Context) -> dict[str, Any]:
    """``subjects``."""
    affected = context.affected()
    secondary = context.one("SELECT count(*) FROM others")
    unlinked = _unlinked(context)
    names = ("email", "account_id", "phone", "national_id", "passport")
    sums = ", ".join(f"sum(n) FILTER (kinds & {1 << KINDS[name]} <> 0)" for name in names)
    kinds = context.rows(f"SELECT {sums} FROM people")[0]
    return {
        "subjects": {
            "affected": affected,
            "secondary": secondary,
            "secondary_by_document": context.one("SELECT count(*) FROM another") - secondary,
            "secondary_unidentified": _beside(context),
            "unattributed_records": sum(int(n) for *_, how, n in context.record_counts() if how > BY_PHONE),
            "by_identifier": {name: int(n or 0) for name, n in zip(names, kinds, strict=True)},
            "unlinked": unlinked,
            "total": {"lower": affected + secondary, "upper": affected + secondary + unlinked["upper"]},
            "hibp_compatible": _addresses(context),
            "hubs": _hubs(context),
        }
    }


def _unlinked(context: Context) -> dict[str, int]:
    """Records without a person identifier that hold personal data of a person."""
    records, keys = context.rows(
        "SELECT coalesce(sum(n), 0), count(DISTINCT key) FROM (SELECT rk, min(key) AS key, CASE WHEN rk IS NULL THEN sum(n) ELSE 1 END AS n FROM unlinked"
        f" u SEMI JOIN (FROM told WHERE known > {BY_PHONE}) t ON t.holder = u.holder GROUP BY rk, CASE WHEN rk IS NULL THEN key END)"
    )[0]
    return {"records": int(records), "lower": min(1, int(records)), "upper": int(records), "estimate": int(keys)}


def _beside(context: Context) -> dict[str, int]:
    """People in others' records of whom there is a name or the like but nothing that identifies them: at most one a mention, by estimate those that differ."""
    upper, estimate = context.rows("SELECT coalesce(sum(n), 0), count(DISTINCT key) FROM (SELECT rk, key, CASE WHEN rk IS NULL THEN sum(n) ELSE 1 END AS n FROM beside GROUP BY rk, key)")[0]
    return {"upper": int(upper), "estimate": int(estimate)}


def _addresses(context: Context) -> int:
    """Distinct addresses: those that stand there once, and the rest without repeats."""
    repeats(context.ledger.con, "SELECT h AS v FROM address", "again_address")
    return context.one("SELECT count(*) FROM address ANTI JOIN again_address ON hash(h) = v") + context.one(
        "SELECT count(DISTINCT h) FROM address SEMI JOIN again_address ON hash(h) = v"
    )


def _hubs(context: Context) -> list[dict[str, Any]]:
    if not context.one("SELECT count(*) FROM hub"):
        return []
    names = {number: name for name, number in KINDS.items()}
    rows = context.rows(
        "SELECT k, count(DISTINCT h), (SELECT coalesce(sum(n), 0) FROM rec WHERE holder IN"
        " (SELECT i.holder FROM holder_id i JOIN hub g ON g.k = i.k AND g.h = i.h WHERE g.k = hub.k)) FROM hub GROUP BY k"
    )
    found = [{"kind": names[int(k)], "hubs": int(hubs), "records": int(records)} for k, hubs, records in rows]
    return sorted(found, key=lambda r: (-r["hubs"], r["kind"]))
