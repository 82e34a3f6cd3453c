"""What the HTML report says, as values: a pure function of the statistics. The templates only lay it out.

Each section is None where the dump gives it nothing to say, so that a reader meets no empty tables.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from breach_impact.rejected.advice import advice
from breach_impact.reports import page_claims, page_law, page_method, page_severity, page_what, page_when, page_where
from breach_impact.reports.wording import identifiers, inline, issuer, label, long_date, number, percent, plural, word
from breach_impact.whole import shown_kinds, whole

Json = Mapping[str, Any]
TITLES = {
    "counting": "From bytes to people",
    "data_types": "What is exposed",
    "together": "What is exposed together",
    "populations": "Who stands apart",
    "zones": "Time zones",
    "countries": "Countries",
    "states": "States and other subdivisions",
    "tokens": "Tokens",
    "credentials": "Passwords",
    "payment": "Payment cards",
    "mail": "Mail providers and domains",
    "devices": "Devices",
    "activity": "Activity in the data",
    "severity": "Severity",
    "law": "Duties to report",
    "claims": "Public claims",
    "coverage": "Coverage: what was looked for",
    "rejects": "Rejected, repaired, skipped",
    "rules": "How it was counted",
    "provenance": "Provenance",
}
"""Sections in their order."""
_SENSITIVE = ("credentials", "government_id", "payment", "tokens")
_TECHNICAL = ("pseudonym", "activity")
_FEW = 4


@dataclass(frozen=True, slots=True)
class Card:
    """A headline number.

    Attributes:
        value: as printed; bounds as a range.
        unit: what is counted.
        text: one line on what that means.
        kind: exact, estimate, bounds.
        rule: anchor of its counting rule.
    """

    value: str
    unit: str
    text: str
    kind: str
    rule: str


@dataclass(frozen=True, slots=True)
class Fact:
    """An answer of the first screen: a question in a word, the answer, and where more stands."""

    name: str
    lines: Sequence[str]
    section: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the counting ladder: number, what it is, and what left the way here."""

    value: str
    name: str
    aside: Sequence[str] = ()
    level: str = ""


def page(statistics: Json) -> dict[str, Any]:
    """All that the templates need.

    Args:
        statistics: the statistics JSON.

    Returns:
        the sections by the names of ``TITLES``, each None or a mapping, with the headline's parts beside them.
    """
    s = statistics
    parts: dict[str, Any] = {
        "counting": ladder(s),
        **page_what.sections(s),
        **page_where.sections(s),
        **page_when.sections(s),
        "severity": page_severity.severity(s),
        "law": page_law.law(s),
        "claims": page_claims.claims(s),
        **page_method.sections(s),
    }
    shown = [name for name in TITLES if parts[name] is not None]
    return parts | {
        "answer": answer(s),
        "cards": cards(s),
        "facts": facts(s, shown),
        "warning": warning(s),
        "disclosure": "" if nobody(s) else word("disclosure", s["exposure"]["disclosure"]),
        "numbers": {name: i for i, name in enumerate(shown, 1)},
        "titles": TITLES,
        "tool": s["provenance"]["tool"],
        "complete": s["complete"],
        "kinds": shown_kinds(s),
    }


def nobody(s: Json) -> bool:
    """Whether not one person was found, not even one without an identifier."""
    people = s["subjects"]
    return not (people["total"]["upper"] or people["affected"] or people["secondary"])


def answer(s: Json) -> str:
    """The one sentence."""
    people, least = s["subjects"], "" if whole(s) else "at least "
    if not s["records"]["read"]:
        return "No record could be read, so nothing can be said about people."
    if nobody(s):
        unread = "" if s["complete"] else " Part of the data could not be read."
        return f"No person was found in the {plural(s['records']['read'], 'record', 'records')} read.{unread}"
    unlinked = people["total"]["upper"] - people["total"]["lower"]
    bound = f"up to {number(unlinked)} more" if whole(s) else "more"  # what was not read has no upper bound
    more = f"records without an identifier stand for {bound}" if unlinked else ""
    if not people["total"]["lower"]:
        return f"Nobody is named by an identifier, but {more.replace(' more', ' people')}."
    text = f"The data concerns {least}{plural(people['total']['lower'], 'person', 'people')}"
    if people["affected"] and people["secondary"]:
        text += f": {number(people['affected'])} hold records of their own, {number(people['secondary'])} appear only in the records of others"
    elif people["affected"]:
        text += ", all with records of their own" if people["affected"] > 1 else ", with records of their own"
    else:
        text += ", named only in the records of others"
    return f"{text}; {more}." if more else f"{text}."


def cards(s: Json) -> list[Card]:
    """Total, affected, secondary, records; each with its kind and rule."""
    people, records = s["subjects"], s["records"]
    kinds = shown_kinds(s)
    rules = {m["name"]: page_method.anchor(m["rule"]) for m in s["measures"]}
    low, high = people["total"]["lower"], people["total"]["upper"]
    aside = [f"{number(records[key])} {key}" for key in ("rejected", "repeated") if records[key]]

    return [
        Card(_total(s), "people concerned", "affected and secondary" if low == high else "affected and secondary, and those without an identifier",
             "lower and upper bound" if whole(s) else "lower bound", rules.get("subjects.total.lower", "unattributed")),
        Card(number(people["affected"]), "affected", "hold a record of their own (linked identities)",
             kinds.get("subjects.affected", "exact"), rules.get("subjects.affected", "subject")),
        Card(number(people["secondary"]), "secondary", "appear only in somebody else’s record",
             kinds.get("subjects.secondary", "exact"), rules.get("subjects.secondary", "secondary")),
        Card(number(records["accepted"]), "records", ", ".join([f"of {number(records['read'])} read", *aside]),
             kinds.get("records.accepted", "exact"), rules.get("records.accepted", "record")),
    ]  # fmt: skip


def _total(s: Json) -> str:
    low, high = s["subjects"]["total"]["lower"], s["subjects"]["total"]["upper"]
    if not whole(s):
        return f"≥ {number(low)}"  # what was not read may hold any number of people
    return number(low) if low == high else f"{number(low)} to {number(high)}"


def facts(s: Json, shown: Sequence[str]) -> list[Fact]:
    """Where, what, which tokens, since when."""
    cover = s["coverage"]
    looked = plural(len(cover["looked_for"]), "data type was", "data types were")
    unsure = f"{looked} looked for; {number(cover['unclassified'])} of {plural(cover['columns'], 'column', 'columns')} stayed unclassified."
    told = [("How sure", [unsure], "coverage")] if nobody(s) else [("Where", [_where(s)], "countries" if "countries" in shown else "zones")]
    told += [("What", _what(s), "data_types"),
            ("Tokens", [_tokens(s)], "tokens"), ("Since when", _when(s), "activity")]  # fmt: skip
    return [Fact(name, lines, section if section in shown else "coverage") for name, lines, section in told]


def _where(s: Json) -> str:
    regions, zones = s["regions"], s["time_zones"]
    if regions["countries"]:
        listed = [f"{page_where.country(row['code'])} {percent(row['share'])}" for row in regions["countries"][:_FEW]]
        rest = len(regions["countries"]) - _FEW
        more = f" and {plural(rest, 'more country', 'more countries')}" if rest > 0 else ""
        return f"{', '.join(listed)}{more}, of {plural(regions['known'], 'person', 'people')} with a known country."
    if zones["by_abbreviation"]:
        listed = [f"{row['abbreviation']} {percent(row['share'])}" for row in zones["by_abbreviation"][:_FEW]]
        return f"Time zones {', '.join(listed)}, of {plural(zones['known'], 'person', 'people')} with a known zone."
    return "Nothing in the data indicates a country or time zone of a person."


def _what(s: Json) -> list[str]:
    rows = [row for row in s["data_types"] if row["subjects"] or row["secondary_subjects"]]
    if not rows:
        return _of_nobody(s)
    flagged = [row for row in rows if page_what.gdpr(row["data_type"])]
    grave = [row for row in rows if row["category"] in _SENSITIVE and row not in flagged]
    plain = [row for row in rows if row["category"] not in _TECHNICAL and row not in flagged and row not in grave]
    groups = [("", plain), ("Access and identity: ", grave), ("Special by Art. 9 or 10 GDPR: ", flagged)]
    lines = [f"{name}{_listed(group)}." for name, group in groups if group]
    held = s.get("payment", {}).get("sensitive_authentication_data", {}).get("subjects", 0)
    if held:
        lines.append(f"Security codes, PINs or magnetic stripes of cards of {plural(held, 'person', 'people')}: these must not be kept after a payment.")
    return [f"{plural(len(rows), 'data type', 'data types')}. {lines[0] if lines else ''}", *lines[1:]]


def _of_nobody(s: Json) -> list[str]:
    """What records hold that no person could be given."""
    held = [f"{inline(label(row['data_type']))} in {plural(row['records'], 'record', 'records')}" for row in s["data_types"] if row["records"]]
    listed = ", ".join(held[:_FEW]) + (f" and {len(held) - _FEW} more" if len(held) > _FEW else "")
    return ["No data type is exposed of a person.", f"Without a person: {listed}."] if held else ["No data type is exposed of a person."]


def _listed(rows: Sequence[Json]) -> str:
    """The first few data types with their people."""
    names = [inline(label(row["data_type"])) for row in rows[:_FEW]]
    listed = [f"{name}\u00a0{number(row['subjects'] or row['secondary_subjects'])}" for name, row in zip(names, rows, strict=False)]
    listed[0] = listed[0][0].upper() + listed[0][1:]
    return ", ".join(listed) + (f" and {len(rows) - _FEW} more" if len(rows) > _FEW else "")


def _tokens(s: Json) -> str:
    holders, rows = s["token_holders"], s["tokens"]
    if not rows:
        return page_method.absence(s, "tokens", "No token was found")
    names = list(dict.fromkeys(issuer(row["issuer"]) for row in rows))
    listed = ", ".join(names[: _FEW + 1]) + (f" and {len(names) - _FEW - 1} more" if len(names) > _FEW + 1 else "")
    verb = "holds" if holders["subjects"] == 1 else "hold"
    return f"{plural(holders['subjects'], 'person', 'people')} {verb} tokens, {number(holders['live'])} a live one. Issued by {listed}."


def _when(s: Json) -> list[str]:
    exposure, activity = s["exposure"], s["activity"]
    seen = f"Activity in the data runs from {long_date(activity['first'])} to {long_date(activity['last'])}." if activity["first"] else ""
    if exposure["start"] and exposure["end"]:
        days = f"{plural(exposure['elapsed_days'], 'day', 'days')} elapsed"
        window = f"Exposed {long_date(exposure['start'])} to {long_date(exposure['end'])} ({days}), as stated."
    elif exposure["start"]:
        window = f"Exposed from {long_date(exposure['start'])}, as stated; its end was not stated."
    else:
        window = "The window of exposure was not stated."
    return [window, seen] if seen else [window]


def warning(s: Json) -> dict[str, Any] | None:
    """What could not be read, and what to do about it."""
    if s["complete"]:
        return None
    codes = [code for source in s["records"]["sources"] if not source["complete"] for code in source["reasons"]]
    return {"because": s["incomplete_because"], "todo": advice(codes)}


def ladder(s: Json) -> dict[str, Any]:
    """From bytes to people: each step with what left the way there."""
    records, people, sources = s["records"], s["subjects"], s["records"]["sources"]
    by = records["attributed_by"]
    rest = people["unattributed_records"]
    attributed = [f"{number(by[how])} of them are attributed by a {how} seen with one person only" for how in ("device", "token") if by[how]]
    kinds = [f"{number(n)} with {_article(word('identifiers', kind))}" for kind, n in people["by_identifier"].items() if n]
    hubs = [f"{identifiers(h['hubs'], h['kind'])} too common to link (hub)" for h in people["hubs"]]
    second = ["not counted as affected as well"] if people["secondary"] else []
    if people.get("secondary_by_document"):
        second.append(f"besides {number(people['secondary_by_document'])} known by a document’s number only, in no figure")
    if (beside := people.get("secondary_unidentified")) and beside["upper"]:
        second.append(f"besides {plural(beside['upper'], 'mention', 'mentions')} of people without address, phone or number, {number(beside['estimate'])} that differ, in no figure")
    steps = [
        Step(number(sum(source["bytes"] for source in sources)), "bytes"),
        Step(number(len(sources)), "file" if len(sources) == 1 else "files", _formats(sources)),
        Step(number(records["read"]), "records read"),
        Step(number(records["accepted"]), "records accepted", [
            f"{plural(records['rejected'], 'record', 'records')} rejected as malformed",
            f"{number(records['repeated'])} repeated, counted once",
        ]),
        Step(number(by["identifier"]), "records with an identifier of a person",
             [f"{plural(rest, 'record names', 'records name')} nobody", *attributed, *hubs]),
        Step(number(people["hibp_compatible"]), "distinct e-mail addresses", ["in any role, as Have I Been Pwned counts"]),
        Step(number(people["affected"]), "affected: hold records of their own", kinds, "person"),
        Step(number(people["secondary"]), "secondary: only in records of others", second, "person"),
    ]  # fmt: skip
    if people["unlinked"]["upper"]:
        u = people["unlinked"]
        aside = [f"{plural(u['records'], 'record', 'records')} with personal data and no identifier; {number(u['estimate'])} distinct people by estimate"]
        steps.append(Step(f"{number(u['lower'])} to {number(u['upper'])}", "people without an identifier", aside, "person"))
    steps.append(Step(_total(s), "people concerned", (), "total"))
    return {"steps": steps}


def _formats(sources: Sequence[Json]) -> list[str]:
    formats: dict[str, int] = {}
    for source in sources:
        formats[source["format"]] = formats.get(source["format"], 0) + 1
    return [", ".join(f"{n} {name}" for name, n in formats.items())] if formats else []


def _article(name: str) -> str:
    return ("an " if name[0] in "aeiou" else "a ") + name
