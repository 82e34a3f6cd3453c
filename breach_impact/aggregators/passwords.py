"""How many people share a password with others, and how strong those in the clear are: shares only, nothing that could name a value."""

from __future__ import annotations

from typing import Any

from breach_impact.context import Context, share
from breach_impact.passwords.stored import SALTED, STRENGTHS, UNSALTED

FEWEST = 11
"""People below which a row is not told apart (COUNTING, *E-mail domain*)."""
GROUPS = (("1", 1), ("2-10", 10), ("11-100", 100), ("over 100", None))
"""How many people hold one password: name and largest number."""


def ask(context: Context) -> dict[str, Any]:
    """``passwords``, absent where the data has none that can be compared."""
    kinds = {int(k) for (k,) in context.rows("SELECT DISTINCT k FROM secret")}
    out: dict[str, Any] = {}
    if kinds & set(range(1, len(STRENGTHS) + 1)):
        out["plaintext"] = _block(context, f"k <= {len(STRENGTHS)}", strength=True)
    for name, kind in (("unsalted", UNSALTED), ("salted", SALTED)):
        if kind in kinds:
            out[name] = _block(context, f"k = {kind}", strength=False)
    return {"passwords": out} if any(out.values()) else {}


def _block(context: Context, which: str, *, strength: bool) -> dict[str, Any]:
    """Distinct passwords, the people who hold them, and shares of these by how many hold the same one; the largest group of a person counts."""
    mine = context.facts(f"(SELECT * FROM secret WHERE {which})", attributed=True)
    pairs = f"(SELECT subj, h, min(k) AS k FROM {mine} GROUP BY subj, h)"
    sizes = f"(SELECT h, count(*) AS size FROM {pairs} GROUP BY h)"
    distinct = context.one(f"SELECT count(*) FROM {sizes}")
    group = " ".join(f"WHEN size <= {most} THEN {n}" for n, (_, most) in enumerate(GROUPS) if most is not None)
    people = context.rows(
        f"SELECT CASE {group} ELSE {len(GROUPS) - 1} END AS g, k, count(*) FROM"
        f" (SELECT subj, max(size) AS size, min(k) AS k FROM {pairs} JOIN {sizes} USING (h) GROUP BY subj) GROUP BY ALL"
    )
    total = sum(n for _, _, n in people)
    several = sum(n for g, _, n in people if g > 0)
    if not total:
        return {}
    out: dict[str, Any] = {
        "distinct": distinct, "subjects": total, "reused_by_several": None if 0 < several < FEWEST else share(several, total),
        "groups": _rows("holders", [(name, sum(n for g, _, n in people if g == place)) for place, (name, _) in enumerate(GROUPS)], total),
    }  # fmt: skip
    if strength:
        out["strength"] = _rows("class", [(name, sum(n for _, k, n in people if k == number)) for number, name in enumerate(STRENGTHS, 1)], total)
    return out


def _rows(key: str, counts: list[tuple[str, int]], total: int) -> list[dict[str, Any]]:
    """Shares by name; the rows of fewer than :data:`FEWEST` people are one without a name."""
    out: list[dict[str, Any]] = [{key: name, "share": share(n, total)} for name, n in counts if n >= FEWEST]
    few = sum(n for _, n in counts if n < FEWEST)
    return [*out, {key: None, "share": share(few, total)}] if few else out
