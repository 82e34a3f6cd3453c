"""What is exposed where: people by country, subdivision and data type."""

from __future__ import annotations

from typing import Any

from breach_impact.aggregators._residents import residents
from breach_impact.context import Context


def ask(context: Context) -> dict[str, Any]:
    """``crosstab``.

    A row with a subdivision has the country it lies in; a person stands in each of their subdivisions (COUNTING, *Region*). A row without one has the people
    of that country who have no subdivision in it; one without a country those whose place is not known. So the rows of a data type add up to its subjects
    but for people with several subdivisions.
    """
    slots = {name: places for (name, facet), places in context.slots().items() if facet is None}
    if not slots:
        return {"crosstab": []}
    residents(context)
    layout = context.links.layout
    sums = ", ".join(f"sum(n) FILTER ({layout.any_of(places)})" for places in slots.values())
    found = context.rows(
        f"SELECT s.land, s.place, {sums} FROM resident r JOIN spot s ON r.country IS NOT DISTINCT FROM s.country AND r.places IS NOT DISTINCT FROM s.places"
        " GROUP BY s.land, s.place"
    )
    out = [
        {"country": land, "subdivision": place, "data_type": data_type, "subjects": int(n)}
        for land, place, *counts in found
        for data_type, n in zip(slots, counts, strict=True) if n
    ]  # fmt: skip
    return {"crosstab": sorted(out, key=lambda r: (-r["subjects"], *(str(r[key] or "") for key in ("country", "subdivision", "data_type"))))}
