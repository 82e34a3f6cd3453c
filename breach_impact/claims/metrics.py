"""Where a claimed figure stands in the statistics: names of metrics, their units, and what was measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from breach_impact.registry import detectors
from breach_impact.whole import whole

Json = Mapping[str, Any]
PEOPLE, RECORDS, TOKENS, DEVICES, ADDRESSES, CARDS, SHARE, DAYS, DAY, FILES, SYSTEMS, THING = (
    "people", "records", "tokens", "devices", "addresses", "cards", "percent", "days", "date", "files", "databases", "presence",
)  # fmt: skip
UNITS: Mapping[str, str] = {
    **dict.fromkeys(("people", "persons", "person", "individuals", "users", "user", "customers", "subscribers", "accounts", "members", "subjects", "holders", "patients",
                     "residents", "consumers", "citizens", "employees", "testers", "students", "passengers", "guests", "voters", "identities", "data subjects"), PEOPLE),
    **dict.fromkeys(("records", "record", "documents", "rows", "lines", "entries", "hits", "events", "messages"), RECORDS),
    **dict.fromkeys(("tokens", "token", "keys"), TOKENS),
    **dict.fromkeys(("devices", "device", "cameras", "phones"), DEVICES),
    **dict.fromkeys(("addresses", "e-mails", "emails", "e-mail addresses", "email addresses", "mailboxes"), ADDRESSES),
    **dict.fromkeys(("cards", "card numbers", "payment cards"), CARDS),
    **dict.fromkeys(("%", "percent", "per cent", "share"), SHARE),
    **dict.fromkeys(("days", "day"), DAYS),
    **dict.fromkeys(("files", "sources"), FILES),
    **dict.fromkeys(("databases", "database", "systems", "clusters", "servers"), SYSTEMS),
    **dict.fromkeys(("yes/no", "presence"), THING),
}  # fmt: skip
"""Word of a unit -> what is counted. Tokens, users and records are different units."""
NAMES: Mapping[str, str] = {
    **dict.fromkeys(("people", "persons", "users", "customers", "affected", "affected_users", "affected_people", "individuals", "class_size", "accounts_affected"), "subjects.affected"),
    **dict.fromkeys(("people_concerned", "total_people"), "subjects.total"),
    **dict.fromkeys(("records", "documents", "records_in_cluster", "records_exposed", "rows"), "records.accepted"),
    **dict.fromkeys(("emails", "email_addresses", "addresses"), "subjects.hibp_compatible"),
    **dict.fromkeys(("databases", "databases_exposed", "systems"), "systems"),
    **dict.fromkeys(("exposure_start",), "exposure.start"),
    **dict.fromkeys(("exposure_end",), "exposure.end"),
    **dict.fromkeys(("exposure_days", "days_exposed"), "exposure.days"),
    **dict.fromkeys(("passwords",), "categories.credentials"),
    **dict.fromkeys(("alexa_tokens",), "tokens.amazon_alexa"),
    **dict.fromkeys(("alexa_tokens_users",), "tokens.amazon_alexa.subjects"),
    **dict.fromkeys(("share_eastern_time_zone",), "time_zones.EST.share"),
}  # fmt: skip
"""Plain names of metrics -> places."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What the statistics say of a metric.

    Attributes:
        lower, upper: equal where the number is known; upper None where what was not read may add to it.
        unit: what is counted.
        kind: exact, estimate, lower bound, bounds, asserted.
        values: the possible values of a metric with several readings, such as days.
        sought: data types that must have been looked for before a 0 means absence.
        day: of a date.
    """

    lower: Decimal
    upper: Decimal | None
    unit: str
    kind: str = "exact"
    values: tuple[Decimal, ...] = ()
    sought: tuple[str, ...] = ()
    day: date | None = None


def unit_of(text: str) -> str | None:
    """What a unit's words count; None for words that say nothing."""
    words = text.strip().lower()
    if words.startswith(("percent", "per cent", "%", "share")):
        return SHARE
    if words in UNITS:
        return UNITS[words]
    return next((UNITS[word] for word in reversed(words.replace(",", " ").split()) if word in UNITS), None)


def measured(s: Json, metric: str) -> Measured | str:
    """What the statistics say of a metric, or in a sentence why they say nothing."""
    name = NAMES.get(metric, metric)
    head, _, rest = name.partition(".")
    find = _PLACES.get(head)
    found = find(s, rest) if find else None
    if found is None:
        found = _scalar(s, name)
    if isinstance(found, Measured) and _least(s, name) and found.kind in ("exact", "bounds", "lower bound") and found.unit not in (SHARE, DAYS, DAY):
        return Measured(found.lower, None, found.unit, "lower bound", found.values, found.sought)
    return found if found is not None else _unknown(s, metric)


def _least(s: Json, name: str) -> bool:
    """Whether a number of what was counted is a lower bound of the dump; records that were read are counted in any plan."""
    return not s["complete"] or (name not in _READ and not whole(s))


def _unknown(s: Json, metric: str) -> str:
    from difflib import get_close_matches

    names = [*NAMES, *_PLACES, *(f"subjects.{key}" for key in s["subjects"]), *(f"records.{key}" for key in s["records"])]
    near = get_close_matches(metric, names, n=1, cutoff=0.75)
    return f"no statistic is called {metric[:60]!r}" + (f"; is {near[0]!r} meant?" if near else "")


def _number(value: float, unit: str, kind: str = "exact", sought: Iterable[str] = ()) -> Measured:
    return Measured(Decimal(str(value)), Decimal(str(value)), unit, kind, (), tuple(sought))


def _bounds(low: int, high: int, unit: str, sought: Iterable[str] = ()) -> Measured:
    return Measured(Decimal(low), Decimal(high), unit, "exact" if low == high else "bounds", (), tuple(sought))


# -- places -------------------------------------------------------------------------------------------------------------
_FIELD_UNITS = {
    "subjects": PEOPLE, "secondary_subjects": PEOPLE, "records": RECORDS, "masked_records": RECORDS, "protected_records": RECORDS, "invalid_records": RECORDS,
    "share": SHARE, "tokens": TOKENS, "live": TOKENS, "expired": TOKENS, "undetermined": TOKENS, "cards": CARDS, "unexpired": CARDS, "with_cvv": CARDS, "devices": DEVICES,
}  # fmt: skip


def _split(rest: str, fields: Iterable[str]) -> tuple[str, str]:
    """(name, field): the last part is a field only if it is one, so that domains keep their dots."""
    name, _, field = rest.rpartition(".")
    return (name, field) if name and field in fields else (rest, "")


def _of_list(rows: Callable[[Json], Sequence[Json]], key: str, default: str, sought: tuple[str, ...] = ()) -> Callable[[Json, str], Measured | None]:
    """A row of a list by its name, such as ``time_zones.EST.share``; what is not listed is none."""

    def find(s: Json, rest: str) -> Measured | None:
        name, field = _split(rest, _FIELD_UNITS)
        if not name:
            return None
        field = field or default
        row = next((row for row in rows(s) if row[key] == name), None)
        unit = _FIELD_UNITS[field]
        value = 0 if row is None else row.get(field)
        if value is None:
            return None
        return _number(round(value * 100, 6), SHARE) if unit == SHARE else _number(value, unit, sought=sought)

    return find


def _data_types(s: Json, rest: str) -> Measured | None:
    name, field = _split(rest, ("subjects", "secondary_subjects", "records", "masked_records", "protected_records", "invalid_records"))
    data_type, _, facet = name.partition(".")
    if data_type not in detectors():
        return None
    row = next((row for row in s["data_types"] if row["data_type"] == data_type), None)
    if facet:
        found = next((f["subjects"] for f in (row or {}).get("facets", []) if f["facet"] == facet), 0)
        return _number(found, PEOPLE, _kind(s, f"data_types.{data_type}.subjects"), (data_type,))
    value = 0 if row is None else row[field or "subjects"]
    return _number(value, _FIELD_UNITS[field or "subjects"], _kind(s, f"data_types.{data_type}.subjects"), (data_type,))


def _categories(s: Json, rest: str) -> Measured | None:
    """People with any data type of a category: at least those of its most frequent type, at most the sum."""
    name, field = _split(rest, ("subjects", "records"))
    types = tuple(sorted(d.data_type for d in detectors().values() if d.category == name))
    if not types:
        return None
    found = [row[field or "subjects"] for row in s["data_types"] if row["category"] == name]
    cap = s["subjects"]["affected"] if not field or field == "subjects" else s["records"]["accepted"]
    return _bounds(max(found, default=0), min(sum(found), cap), _FIELD_UNITS[field or "subjects"], types)


def _tokens(s: Json, rest: str) -> Measured | None:
    """``tokens``, ``tokens.live``, ``tokens.<issuer>[.<kind>][.<field>]``. Tokens add up; people with several kinds are at least the most and at most the sum."""
    fields = ("tokens", "subjects", "records", "live", "expired", "undetermined")
    types = tuple(sorted(d.data_type for d in detectors().values() if d.category == "tokens"))
    name, field = _split(f".{rest}" if rest else ".", fields) if rest not in fields else ("", rest)
    issuer, _, kind = name.strip(".").partition(".")
    field = field or "tokens"
    rows = [row for row in s["tokens"] if issuer in ("", row["issuer"]) and kind in ("", row["kind"])]
    values = [row[field] for row in rows]
    if field == "subjects":
        if not issuer:
            return _number(s["token_holders"]["subjects"], PEOPLE, sought=types)
        known = next((row["subjects"] for row in s.get("token_issuers", []) if row["issuer"] == issuer and not kind), None)
        return _bounds(max(values, default=0), sum(values), PEOPLE, types) if known is None else _number(known, PEOPLE, sought=types)
    return _bounds(max(values, default=0), sum(values), RECORDS, types) if field == "records" else _number(sum(values), TOKENS, sought=types)


def _total(s: Json, rest: str) -> Measured | None:
    if rest == "total":
        return _bounds(s["subjects"]["total"]["lower"], s["subjects"]["total"]["upper"], PEOPLE)
    if rest in ("affected", "secondary"):
        return _number(s["subjects"][rest], PEOPLE, _kind(s, f"subjects.{rest}"))
    return _number(s["subjects"]["hibp_compatible"], ADDRESSES) if rest == "hibp_compatible" else None


def _exposure(s: Json, rest: str) -> Measured | str | None:
    told = s["exposure"]
    if rest in ("start", "end"):
        stated = f"; stated for this assessment: {told[rest]}" if told[rest] else ""
        return f"the window of exposure is stated by the operator; no data shows it{stated}"
    if rest not in ("days", "elapsed_days", "calendar_days"):
        return None
    if told["elapsed_days"] is None:
        return "the window of exposure was not stated"
    days = [told["elapsed_days"], told["calendar_days"]] if rest == "days" else [told[rest]]
    values = tuple(Decimal(day) for day in days)
    return Measured(min(values), max(values), DAYS, "asserted", values)


def _activity(s: Json, rest: str) -> Measured | str | None:
    if rest not in ("first", "last"):
        return None
    seen = s["activity"][rest]
    return "the data shows no time of activity" if seen is None else Measured(Decimal(0), Decimal(0), DAY, day=date.fromisoformat(seen[:10]))


def _systems(s: Json, rest: str) -> Measured | str | None:
    return None if rest else "how many databases were open is not to be seen in one dump"


def _scalar(s: Json, name: str) -> Measured | None:
    """A number of the statistics by its dotted place."""
    value: Any = s
    for key in name.split("."):
        value = value.get(key) if isinstance(value, Mapping) else None
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return _number(value, RECORDS if name.startswith("records") else DEVICES if name == "devices.distinct" else PEOPLE, _kind(s, name))


def _kind(s: Json, name: str) -> str:
    return next((m["kind"] for m in s["measures"] if m["name"] == name), "exact")


_READ = frozenset({"records.read", "records.accepted", "records.rejected", "records.repeated"})
_PLACES: Mapping[str, Callable[[Json, str], Measured | str | None]] = {
    "subjects": _total,
    "data_types": _data_types,
    "categories": _categories,
    "tokens": _tokens,
    "exposure": _exposure,
    "activity": _activity,
    "systems": _systems,
    "time_zones": _of_list(lambda s: s["time_zones"]["by_abbreviation"], "abbreviation", "subjects"),
    "zones": _of_list(lambda s: s["time_zones"]["by_zone"], "zone", "subjects"),
    "countries": _of_list(lambda s: s["regions"]["countries"], "code", "subjects"),
    "subdivisions": _of_list(lambda s: s["regions"]["subdivisions"], "code", "subjects"),
    "credentials": _of_list(lambda s: s["credentials"], "form", "subjects", ("password", "password_hash")),
    "combinations": _of_list(lambda s: s.get("combinations", []), "name", "subjects"),
    "email_domains": _of_list(lambda s: s["email_domains"], "domain", "subjects", ("email",)),
    "email_providers": _of_list(lambda s: s["email_providers"], "provider", "subjects", ("email",)),
    "payment_cards": _of_list(lambda s: s.get("payment_cards", []), "brand", "cards", ("payment_card_number",)),
}
