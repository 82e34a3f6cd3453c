"""Who is where with what: people by country, subdivisions and exposed data types, which the questions on places and the law share.

Nearly all people have one subdivision or none; only of the rest are the subdivisions put together. People who are alike are one row.
"""

from __future__ import annotations

from breach_impact.aggregators._places import subject_places
from breach_impact.context import Context
from breach_impact.linking import BY_PHONE

SEATS = (
    "CREATE OR REPLACE TEMP TABLE seat AS WITH s AS (SELECT subj, min(place) AS low, max(place) AS high FROM subject_state GROUP BY subj)"
    " SELECT subj, low AS places FROM s WHERE low = high UNION ALL SELECT subj, string_agg(DISTINCT place, ',' ORDER BY place) FROM"
    " (SELECT r.subj, r.place FROM subject_state r SEMI JOIN (FROM s WHERE low < high) USING (subj)) GROUP BY subj"
)
SPOTS = (
    "CREATE OR REPLACE TEMP TABLE spot AS WITH s AS (SELECT DISTINCT country, places FROM resident)"
    " SELECT country, places, left(place, 2) AS land, place FROM (SELECT country, places, unnest(string_split(places, ',')) AS place FROM s WHERE places IS NOT NULL)"
    " UNION ALL SELECT country, places, country, NULL FROM s WHERE places IS NULL OR NOT contains(',' || places, ',' || country || '-')"
)


def residents(context: Context) -> None:
    """Make the temporary tables of the people with their places, once.

    ``resident`` (country, places, g0.., n): affected people by country (NULL where it is not known), subdivisions (ISO 3166-2 codes with commas
    between them, by code point; NULL for none) and exposed data types (masks as in ``people``, without the bits of presence).
    ``spot`` (country, places, land, place): the rows of a crosstab in which such people stand: each of their subdivisions, with the country it lies in, and
    their own country without a subdivision if none of theirs lies in it.
    """
    if "residents" in context.memo:
        return
    subject_places(context)
    con, layout = context.ledger.con, context.links.layout
    con.execute(SEATS)
    names = ", ".join(layout.columns)
    own = ", ".join(f"{layout.data_types_only(g)} AS {g}" for g in layout.columns)
    masks = ", ".join(f"bit_or({layout.data_types_only(g)})" for g in layout.columns)
    con.execute(
        f"CREATE OR REPLACE TEMP TABLE resident AS SELECT country, places, {names}, n FROM"
        f" (SELECT c, places, {names}, count(*) AS n FROM (SELECT holder AS subj, {own} FROM face ANTI JOIN told USING (holder)"
        f" UNION ALL SELECT subj, {masks} FROM face JOIN told USING (holder) WHERE subj IS NOT NULL GROUP BY subj) p"
        " LEFT JOIN subject_country USING (subj) LEFT JOIN seat USING (subj) GROUP BY ALL) LEFT JOIN country_code USING (c)"
    )
    con.execute("DROP TABLE seat")
    con.execute(SPOTS)
    context.memo["residents"] = True


def strangers(context: Context) -> None:
    """Make ``stranger`` (g0.., n): records without a person identifier, by the data types they hold; each stands for one person at most."""
    if "strangers" in context.memo:
        return
    layout = context.links.layout
    context.ledger.con.execute(
        f"CREATE OR REPLACE TEMP TABLE stranger AS SELECT {', '.join(layout.columns)}, sum(n)::BIGINT AS n FROM (SELECT {layout.masks('mask', present=False)}, n FROM"
        f" (SELECT tbl, m1 AS mask, n FROM rec r LEFT JOIN told t ON t.holder = r.holder WHERE coalesce(t.known, 0) > {BY_PHONE} AND m1 <> 0)) GROUP BY ALL"
    )
    context.memo["strangers"] = True


__all__ = ["residents", "strangers"]
