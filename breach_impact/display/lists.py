"""The lists of a summary: data types, time zones, countries, passwords, tokens, cards, claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from breach_impact.display.pieces import Json, escape, grouped, percents, plain_table, titled, under

if TYPE_CHECKING:
    from rich.console import RenderableType


def data_types(s: Json, limit: int, *, category: bool = True) -> RenderableType | None:
    """People and records by data type."""
    rows = s["data_types"]
    if not rows:
        return None
    table = plain_table("data type", *(("category",) if category else ()), "affected", "secondary", "records", numbers=3)
    table.columns[0].no_wrap = True
    for row in rows[:limit]:
        kind = (row["category"],) if category else ()
        table.add_row(row["data_type"], *kind, grouped(row["subjects"]), grouped(row["secondary_subjects"] or ""), grouped(row["records"]))
        for facet in row.get("facets", []):
            table.add_row(f"  {facet['facet']}", *("" for _ in kind), grouped(facet["subjects"]), "", "")
    return titled("What of theirs", table, rows, limit)


def zones(s: Json, limit: int) -> RenderableType | None:
    """People by time zone."""
    zones = s["time_zones"]
    if not zones["by_abbreviation"]:
        return None
    title = f"Time zones on {zones['as_of']} ({grouped(zones['known'])} known, {grouped(zones['unknown'])} unknown)"
    table = plain_table("zone", "countries", "offset", "affected", "share", numbers=3)
    for row in zones["by_abbreviation"][:limit]:
        where = " ".join(list(row["countries"])[:3]) + (" …" if len(row["countries"]) > 3 else "")
        table.add_row(row["abbreviation"], where, row["utc_offset"] or "", grouped(row["subjects"]), percents(row["share"]))
    return titled(title, table, zones["by_abbreviation"], limit)


def countries(s: Json, limit: int) -> RenderableType | None:
    """People by country."""
    regions = s["regions"]
    if not regions["countries"]:
        return None
    table = plain_table("country", "evidence", "affected", "share", numbers=2)
    for row in regions["countries"][:limit]:
        table.add_row(row["code"], ", ".join(name.replace("_", " ") for name in row["evidence"]), grouped(row["subjects"]), percents(row["share"]))
    return titled(f"Countries indicated ({grouped(regions['unknown'])} unknown)", table, regions["countries"], limit)


def credentials(s: Json, limit: int) -> RenderableType | None:
    """People and records by form of password."""
    if not s["credentials"]:
        return None
    table = plain_table("form", "affected", "records", numbers=2)
    for row in s["credentials"][:limit]:
        table.add_row(row["form"], grouped(row["subjects"]), grouped(row["records"]))
    return titled("Passwords", table, s["credentials"], limit)


def tokens(s: Json, limit: int) -> RenderableType | None:
    """Tokens by issuer and kind, and who can revoke them."""
    rows = s["tokens"]
    if not rows:
        return None
    holders = s["token_holders"]
    title = f"Tokens ({grouped(holders['subjects'])} holders, {grouped(holders['live'])} of a live one)"
    table = plain_table("issuer", "kind", "revoke by", "tokens", "holders", "live", "expired", "open", numbers=5)
    for row in rows[:limit]:
        numbers = (row[key] for key in ("tokens", "subjects", "live", "expired", "undetermined"))
        table.add_row(row["issuer"], row["kind"], row["revocable_by"], *map(grouped, numbers))
    return titled(title, table, rows, limit)


def payment_cards(s: Json, limit: int) -> RenderableType | None:
    """Cards by brand; what must not be kept after a payment stands in the title."""
    rows, held = s.get("payment_cards") or [], s.get("payment", {}).get("sensitive_authentication_data", {"subjects": 0})
    if not rows:
        return None
    title = "Payment cards" + (f" (security codes, PINs or stripes of {grouped(held['subjects'])} people)" if held["subjects"] else "")
    keys = ("cards", "subjects", "unexpired", "expired", "undetermined", "with_cvv")
    table = plain_table("brand", "cards", "holders", "unexpired", "expired", "open", "with CVV", numbers=6)
    for row in rows[:limit]:
        table.add_row(row["brand"], *(grouped(row.get(key, 0)) for key in keys))
    return titled(title, table, rows, limit)


def claims(s: Json, *, verbose: bool) -> RenderableType | None:
    """Public claims and what the data says of each; those that nothing speaks to in one line."""
    rows = s.get("claims") or []
    if not rows:
        return None

    from breach_impact.privacy import printable

    told = [row for row in rows if verbose or row["verdict"] != "not testable"]
    table = plain_table("claim", "claimed", "by", "verdict", "because")
    for row in told:
        table.add_row(*(escape(str(row[key])) for key in ("id", "claimed", "who", "verdict", "because")))
    rest = [printable(str(row["id"])) for row in rows if row not in told]
    return under("Public claims", table, f"not testable: {', '.join(rest)} (-v shows why)" if rest else "")
