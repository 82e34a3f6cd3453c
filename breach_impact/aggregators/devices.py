"""Devices: distinct MAC addresses, serials or device ids, and their models."""

from __future__ import annotations

from collections import Counter
from typing import Any

from breach_impact.context import Context
from breach_impact.merging.components import components
from breach_impact.merging.repeats import repeats
from breach_impact.privacy import is_personal_name

BITS = 60


def ask(context: Context) -> dict[str, Any]:
    """``devices``."""
    con, device = context.ledger.con, _devices(context)
    repeats(con, f"SELECT h AS v FROM {device}", "again_device")
    counts = Counter(dict(context.rows(f"SELECT model, count(*) FROM {device} ANTI JOIN again_device ON hash(h) = v GROUP BY model")))
    con.execute(f"CREATE OR REPLACE TEMP TABLE several AS SELECT DISTINCT h, model FROM {device} SEMI JOIN again_device ON hash(h) = v")
    distinct = counts.total() + context.one("SELECT count(DISTINCT h) FROM several")
    counts.update(dict(context.rows("SELECT model, count(*) FROM several GROUP BY model")))
    people, subjects = _people(context)
    texts = context.ledger.words.texts
    models = [
        {"model": None if is_personal_name(texts[model]) else texts[model], "devices": n, "subjects": people[model]}
        for model, n in counts.items() if model is not None
    ]  # fmt: skip
    return {
        "devices": {
            "distinct": distinct,
            "subjects": subjects,
            "models": sorted(models, key=lambda r: (-r["devices"], str(r["model"]))),
        }
    }


def _devices(context: Context) -> str:
    """SQL of (h, model) of all devices, those that a record shows to be one by one id (a serial number beside one MAC address, and that beside no other serial number)."""
    if not context.one("SELECT count(*) FROM alias"):
        return "device"
    # An address that stands beside several ids of a kind is a hub's, as a router's; one id beside several addresses tells none of them.
    lone = (
        "SELECT h AS a, other AS b FROM alias WHERE (h, k) IN (SELECT (h, k) FROM alias GROUP BY h, k HAVING min(other) = max(other))"
        " AND (other, k) IN (SELECT (other, k) FROM alias GROUP BY other, k HAVING min(h) = max(h))"
    )
    con = context.ledger.con
    components(con, lone, "same_device")
    con.execute("CREATE OR REPLACE TEMP TABLE called AS SELECT root, min(node) AS main FROM same_device GROUP BY root")
    return "(SELECT coalesce(main, h) AS h, model FROM device LEFT JOIN same_device ON node = h LEFT JOIN called USING (root))"


def _people(context: Context) -> tuple[Counter[int], int]:
    """How many people have each model, and how many any device: the frequent models as bits of one number, the rare by rows."""
    models = [m for (m,) in context.rows("SELECT model FROM device WHERE model IS NOT NULL GROUP BY model ORDER BY count(*) DESC, model")]
    context.ledger.con.execute("CREATE OR REPLACE TEMP TABLE model_bit (model INTEGER, flag UBIGINT)")
    context.ledger.con.executemany("INSERT INTO model_bit VALUES (?, ?)", [[m, 1 << bit] for bit, m in enumerate(models[:BITS])] or [[None, 0]])
    mine = context.facts("device", attributed=True)
    out: Counter[int] = Counter()
    subjects = 0
    for flags, n in context.rows(
        "SELECT flags, count(*) FROM (SELECT subj, coalesce(bit_or(flag), 0) AS flags"
        f" FROM {mine} LEFT JOIN model_bit USING (model) GROUP BY subj) GROUP BY flags"
    ):
        subjects += int(n)
        for bit, model in enumerate(models[:BITS]):
            out[model] += int(n) if flags >> bit & 1 else 0
    if len(models) > BITS:
        out.update(dict(context.rows(f"SELECT model, count(DISTINCT subj) FROM {mine} ANTI JOIN model_bit USING (model) WHERE model IS NOT NULL GROUP BY model")))
    return out, subjects
