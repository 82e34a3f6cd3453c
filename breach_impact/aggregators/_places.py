"""One time zone and one country a subject, which the questions on zones and on regions share.

Nearly all people have votes for one zone, and for one country in their best evidence: these are found by a smallest and a largest
number. Only of the rest are the votes counted.
"""

from __future__ import annotations

from breach_impact.context import Context

KEYS = "({e} * 1000 + c)::INTEGER AS low, ({e} * 1000 + 999 - c)::INTEGER AS high"
"""(evidence, country) as numbers, the countries from the front and from behind: the smallest of each are of the best evidence, and of
one country unless the person is torn."""

VOTES = (
    "CREATE OR REPLACE TEMP TABLE place_vote AS SELECT subj, min(code) AS zone, max(code) AS last, min(low) AS low, min(high) AS high FROM"
    " (SELECT subj, z.code, z.low, z.high FROM {zone} JOIN zone_code z USING (zone)"
    " UNION ALL SELECT subj, NULL, p.low, p.high FROM {region} JOIN place_code p USING (place, e)) GROUP BY subj"
)
TORN_ZONE = """
CREATE OR REPLACE TEMP TABLE torn_zone AS
WITH vote AS (
  SELECT subj, zone, device, sum(n) AS n, max(latest) AS latest FROM
    (SELECT subj, holder, rk, zone, device, CASE WHEN rk IS NULL THEN sum(n) ELSE 1 END AS n, max(latest) AS latest
     FROM {zone} SEMI JOIN (FROM torn WHERE zone < last) USING (subj) GROUP BY subj, holder, rk, zone, device)
    GROUP BY subj, zone, device),
own AS (SELECT subj, bool_or(NOT device) AS own FROM vote GROUP BY subj),
kept AS (SELECT v.* FROM vote v JOIN own o USING (subj) WHERE v.device = (NOT o.own)),
ranked AS (SELECT subj, zone, row_number() OVER (PARTITION BY subj ORDER BY n DESC, latest DESC NULLS LAST, substr(zone, 3)) AS place,
  count(*) OVER (PARTITION BY subj) AS zones FROM kept)
SELECT subj, code, zones FROM ranked JOIN zone_code USING (zone) WHERE place = 1
"""
ZONES = (
    "CREATE OR REPLACE TEMP VIEW subject_zone AS SELECT subj, zone AS code, 1::BIGINT AS zones FROM place_vote WHERE zone = last UNION ALL FROM torn_zone"
)
TORN_COUNTRY = """
CREATE OR REPLACE TEMP TABLE torn_country AS
WITH vote AS (
  SELECT subj, left(place, 2) AS country, e, sum(n) AS n, max(latest) AS latest FROM
    (SELECT subj, holder, rk, place, e, CASE WHEN rk IS NULL THEN sum(n) ELSE 1 END AS n, max(latest) AS latest
     FROM {region} SEMI JOIN torn USING (subj) GROUP BY subj, holder, rk, place, e)
    GROUP BY 1, 2, 3
  UNION ALL
  SELECT subj, country, 5, 1, NULL FROM (subject_zone SEMI JOIN torn USING (subj)) JOIN zone_code USING (code) WHERE country IS NOT NULL),
ranked AS (SELECT subj, country, e, row_number() OVER (PARTITION BY subj ORDER BY e, n DESC, latest DESC NULLS LAST, country) AS place FROM
    (SELECT subj, country, e, sum(n) AS n, max(latest) AS latest FROM vote GROUP BY subj, country, e))
SELECT subj, c, e FROM ranked JOIN country_code USING (country) WHERE place = 1
"""
COUNTRIES = (
    "CREATE OR REPLACE TEMP VIEW subject_country AS SELECT subj, low % 1000 AS c, low // 1000 AS e FROM place_vote ANTI JOIN torn USING (subj)"
    " WHERE low IS NOT NULL UNION ALL FROM torn_country"
)

OF_ZONES = (
    " UNION ALL SELECT subj, state FROM (FROM subject_country WHERE e = 5) JOIN subject_zone USING (subj) JOIN zone_code USING (code) JOIN zone_country USING (zone) WHERE state IS NOT NULL"
)
"""A territory of the US by its zone, of those whom nothing better places."""


def subject_places(context: Context) -> None:
    """Make what the questions on places share, once.

    ``subject_zone`` (subj, code, zones), with ``zone_code`` (zone, country, code): by most records, then the latest, then by name;
    devices' only where no other. ``subject_country`` (subj, c, e), with ``country_code`` (country, c): the best evidence first. ``subject_state`` (subj, place):
    subdivisions.
    """
    if "places" in context.memo:
        return
    from breach_impact.places import countries as places
    from breach_impact.places import zones

    con, zone, region = context.ledger.con, context.facts("zone"), context.facts("region")
    con.execute("CREATE OR REPLACE TEMP TABLE zone_country (zone VARCHAR, country VARCHAR, state VARCHAR)")
    for (name,) in context.rows("SELECT DISTINCT zone FROM zone"):
        code = zones.zone_countries(name[2:]) if name[0] == "n" else None
        con.execute("INSERT INTO zone_country VALUES (?, ?, ?)", [name, *((places.country_of(code), places.territory_subdivision(code)) if code else (None, None))])
    con.execute("CREATE OR REPLACE TEMP TABLE place AS SELECT DISTINCT place, e, left(place, 2) AS country FROM region")
    con.execute(
        "CREATE OR REPLACE TEMP TABLE country_code AS SELECT country, row_number() OVER (ORDER BY country)::INTEGER AS c FROM"
        " (SELECT country FROM place UNION SELECT country FROM zone_country WHERE country IS NOT NULL)"
    )
    con.execute(f"CREATE OR REPLACE TEMP TABLE place_code AS SELECT place, e, {KEYS.format(e='e::INTEGER')} FROM place JOIN country_code USING (country)")
    con.execute(
        f"CREATE OR REPLACE TEMP TABLE zone_code AS SELECT zone, country, row_number() OVER (ORDER BY zone)::INTEGER AS code, {KEYS.format(e=5)}"
        " FROM zone_country LEFT JOIN country_code USING (country)"
    )
    con.execute(VOTES.format(zone=zone, region=region))
    con.execute("CREATE OR REPLACE TEMP TABLE torn AS FROM place_vote WHERE zone < last OR low % 1000 <> 999 - high % 1000")
    for sql in (TORN_ZONE, ZONES, TORN_COUNTRY, COUNTRIES):
        con.execute(sql.format(zone=zone, region=region))
    told = context.rows("SELECT 1 FROM zone_country WHERE state IS NOT NULL LIMIT 1")
    con.execute(f"CREATE OR REPLACE TEMP VIEW subject_state AS SELECT subj, place FROM {region} WHERE length(place) > 2{OF_ZONES if told else ''}")
    context.memo["places"] = True
