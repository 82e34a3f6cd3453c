"""How many people: affected, secondary, unlinked, and the bounds of their total."""

from __future__ import annotations

from typing import Any

from breach_impact.context import Context
from breach_impact.privacy import KINDS


def ask(context: Context) -> dict[str, Any]:
    """``subjects``."""
    affected = context.one("SELECT count(*) FROM affected")
    secondary = context.one("SELECT count(*) FROM others")
    unlinked = _unlinked(context)
    kinds = dict(
        context.rows(
            "SELECT k, count(DISTINCT subj) FROM ident JOIN subject USING (holder) WHERE how <= 1 AND src >= 0 GROUP BY k"
        )
    )
    return {
        "subjects": {
            "affected": affected,
            "secondary": secondary,
            "unattributed_records": context.one(
                "SELECT sum(n) FROM rec LEFT JOIN known USING (holder) WHERE how IS NULL OR how > 1"
            ),
            "by_identifier": {
                name: int(kinds.get(KINDS[name], 0)) for name in ("email", "account_id", "phone", "national_id", "passport")
            },
            "unlinked": unlinked,
            "total": {"lower": affected + secondary, "upper": affected + secondary + unlinked["upper"]},
            "hibp_compatible": context.one("SELECT count(DISTINCT h) FROM address"),
            "hubs": _hubs(context),
        }
    }


def _unlinked(context: Context) -> dict[str, int]:
    """Records without a person identifier that hold personal data of a person."""
    records, keys = context.rows(
        "SELECT coalesce(sum(n), 0), count(DISTINCT key) FROM (SELECT rk, min(key) AS key, CASE WHEN rk IS NULL THEN sum(n) ELSE 1 END AS n FROM unlinked"
        " WHERE holder NOT IN (SELECT holder FROM known WHERE how <= 1) GROUP BY rk, CASE WHEN rk IS NULL THEN key END)"
    )[0]
    return {"records": int(records), "lower": min(1, int(records)), "upper": int(records), "estimate": int(keys)}


def _hubs(context: Context) -> list[dict[str, Any]]:
    names = {number: name for name, number in KINDS.items()}
    rows = context.rows(
        "SELECT k, count(DISTINCT h), (SELECT coalesce(sum(n), 0) FROM rec WHERE holder IN"
        " (SELECT i.holder FROM holder_id i JOIN hub g ON g.k = i.k AND g.h = i.h WHERE g.k = hub.k)) FROM hub GROUP BY k"
    )
    found = [{"kind": names[int(k)], "hubs": int(hubs), "records": int(records)} for k, hubs, records in rows]
    return sorted(found, key=lambda r: (-r["hubs"], r["kind"]))
