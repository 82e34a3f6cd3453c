"""Groups of people who need special care or stand apart: children and old people by their day of birth, the dead, the operator's own people."""

from __future__ import annotations

from datetime import date
from typing import Any

from breach_impact.context import EPOCH, Context

BANDS = (("under_13", None, 13), ("under_16", None, 16), ("under_18", None, 18), ("over_60", 60, None), ("over_65", 65, None))
"""Age in completed years on the exposure's first day (else the dump's last day of activity): at least, less than. Bands hold one another: who is under 13 is under 16 too."""
OLDEST = 120
"""Years of age beyond which a day of birth is none."""


def ask(context: Context) -> dict[str, Any]:
    """``populations``; of a group of which the data has no evidence there is no row."""
    rows = [*_ages(context), *_dead(context), *_own(context)]
    return {"populations": sorted(rows, key=lambda row: (-row["subjects"], row["population"]))}


def _ages(context: Context) -> list[dict[str, Any]]:
    """People whose records agree on one day of birth; who has two is of no known age."""
    day = context.as_of()
    if day is None or not context.one("SELECT count(*) FROM birth"):
        return []
    oldest, today = (_birthday(day, OLDEST) - EPOCH).days, (day - EPOCH).days
    born = f"SELECT subj, min(day) AS day FROM {context.facts('birth', attributed=True)} WHERE day > {oldest} AND day <= {today} GROUP BY subj HAVING min(day) = max(day)"
    tests = []
    for _, least, below in BANDS:  # who has had a birthday by then was born on or before that day so many years earlier
        tests.append(f"count(*) FILTER (day <= {(_birthday(day, least) - EPOCH).days})" if least is not None else f"count(*) FILTER (day > {(_birthday(day, below or 0) - EPOCH).days})")
    known, *counts = context.rows(f"SELECT count(*), {', '.join(tests)} FROM ({born})")[0]
    if not known:
        return []
    return [{"population": name, "subjects": int(n), "known": int(known), "basis": "date_of_birth"} for (name, _, _), n in zip(BANDS, counts, strict=True)]


def _birthday(day: date, years: int) -> date:
    """The last day of birth of those who are so many years old; a birthday of 29 February is on 1 March of other years."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 2, 28)  # on 29 February: the 28th of that year has its birthday, 1 March has it tomorrow


def _dead(context: Context) -> list[dict[str, Any]]:
    places = context.slots().get(("date_of_death", None))
    if not places:
        return []
    n = int(context.rows(f"SELECT coalesce(sum(n) FILTER ({context.links.layout.any_of(places)}), 0) FROM people")[0][0])
    return [{"population": "deceased", "subjects": n, "known": n, "basis": "date_of_death"}] if n else []


def _own(context: Context) -> list[dict[str, Any]]:
    """Holders of an address at the operator's domains or below them; a person with any other address too is counted."""
    if not context.own_domains:
        return []
    texts = context.ledger.words.texts
    own = [number for number, text in enumerate(texts) if any(text == name or text.endswith(f".{name}") for name in context.own_domains)]
    numbers = ", ".join(map(str, own)) or "-1"
    mine = context.facts("domain")
    known, n = context.rows(f"SELECT count(DISTINCT subj), count(DISTINCT subj) FILTER (domain IN ({numbers})) FROM {mine}")[0]
    return [{"population": "employees", "subjects": int(n), "known": int(known), "basis": "email"}]


__all__ = ["BANDS", "ask"]
