"""One time zone and one country a subject, which the questions on zones and on regions share."""

from __future__ import annotations

from breach_impact.context import Context

ZONE = """
CREATE OR REPLACE TEMP TABLE subject_zone AS
WITH vote AS (
  SELECT subj, zone, device, sum(n) AS n, max(latest) AS latest FROM
    (SELECT holder, rk, zone, device, CASE WHEN rk IS NULL THEN sum(n) ELSE 1 END AS n, max(latest) AS latest FROM zone GROUP BY holder, rk, zone, device)
    JOIN subject USING (holder) WHERE how <= 1 GROUP BY subj, zone, device),
own AS (SELECT subj, bool_or(NOT device) AS own FROM vote GROUP BY subj),
kept AS (SELECT v.* FROM vote v JOIN own o USING (subj) WHERE v.device = (NOT o.own)),
ranked AS (SELECT subj, zone, row_number() OVER (PARTITION BY subj ORDER BY n DESC, latest DESC NULLS LAST, substr(zone, 3)) AS place,
  count(*) OVER (PARTITION BY subj) AS zones FROM kept)
SELECT subj, zone, zones FROM ranked WHERE place = 1
"""

COUNTRY = """
CREATE OR REPLACE TEMP TABLE subject_country AS
WITH vote AS (
  SELECT subj, left(place, 2) AS country, e, sum(n) AS n, max(latest) AS latest FROM
    (SELECT holder, rk, place, e, CASE WHEN rk IS NULL THEN sum(n) ELSE 1 END AS n, max(latest) AS latest FROM region GROUP BY holder, rk, place, e)
    JOIN subject USING (holder) WHERE how <= 1 GROUP BY 1, 2, 3
  UNION ALL
  SELECT subj, c.country, 5, 1, NULL FROM subject_zone JOIN zone_country c USING (zone) WHERE c.country IS NOT NULL)
SELECT subj, country, e FROM (
  SELECT subj, country, e, row_number() OVER (PARTITION BY subj ORDER BY e, n DESC, latest DESC NULLS LAST, country) AS place FROM
    (SELECT subj, country, e, sum(n) AS n, max(latest) AS latest FROM vote GROUP BY subj, country, e)) WHERE place = 1
"""


def subject_zones(context: Context) -> None:
    """Make ``subject_zone`` (subj, zone, zones): by most records, then the latest, then by name; devices' only where no other."""
    context.ledger.con.execute(ZONE)


def subject_countries(context: Context) -> None:
    """Make ``subject_country`` (subj, country, e) from :func:`subject_zones` and the votes for places, best evidence first."""
    from breach_impact import places, zones

    con = context.ledger.con
    con.execute("CREATE OR REPLACE TEMP TABLE zone_country (zone VARCHAR, country VARCHAR)")
    for (zone,) in context.rows("SELECT DISTINCT zone FROM subject_zone WHERE zone LIKE 'n:%'"):
        code = zones.zone_countries(zone[2:])
        con.execute("INSERT INTO zone_country VALUES (?, ?)", [zone, places.country_of(code) if code else None])
    con.execute(COUNTRY)
