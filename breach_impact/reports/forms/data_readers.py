"""What the data shows: classes of data by a regulator's list, people, places, elements of the laws, and VERIS's varieties."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from breach_impact.law.tables import EU
from breach_impact.law.tables import labels as element_labels
from breach_impact.legal import LegalFlags, flags_of
from breach_impact.reports.forms.found import DATA, Ask, Found
from breach_impact.reports.forms.quantities import Case, quantity

EEA = EU | {"IS", "LI", "NO"}
AREAS: Mapping[str, frozenset[str]] = {"EEA": EEA, "EU": EU}
PARENTS: Mapping[str, str] = {
    "Medical": "Personal", "Sensitive Personal": "Personal", "Bank": "Personal", "Payment": "Personal",
    "API key": "Credentials", "Digital certificate": "Credentials", "Multi-factor credential": "Credentials", "Session key": "Credentials",
}  # fmt: skip
"""VERIS 1.4.1: a variety implies its parent, which must be listed as well (rules.py of vz-risk/veris)."""
CASES = uuid.UUID("6d9a2f0e-3d0b-5c55-9d0f-0a3f5b0f7c11")
"""Namespace of ours for ids of incidents."""


def exposed(case: Case) -> Iterator[tuple[Mapping[str, Any], LegalFlags]]:
    """The data types of which something is exposed, most people first, each with its flags."""
    rows = [row for row in case.statistics["data_types"] if row["subjects"] or row["secondary_subjects"] or row["records"]]
    for row in sorted(rows, key=lambda row: (-people_of(row), -row["records"], row["data_type"])):
        flags = flags_of(row["data_type"])
        if flags is not None:
            yield row, flags


def people_of(row: Mapping[str, Any]) -> int:
    """People of whom a data type is exposed, in records of their own or of others."""
    return row["subjects"] + row["secondary_subjects"]


def classes(case: Case, ask: Ask) -> Found | None:
    """Keys of a regulator's list, those of most people first, what it has no class for last.

    ``settings.by`` names the column of ``law_classes.csv`` (or ``category``), ``settings.map`` turns its words into the form's.
    """
    by, names = ask.settings["by"], ask.settings.get("map")
    found: dict[str, list[str]] = {}
    for row, flags in exposed(case):
        word = flags.hibp_class if by == "hibp" else flags.category if by == "category" else getattr(flags.law, by)
        key = (word if names is None else names.get(word)) or ask.settings.get("other", "")
        if key:
            found.setdefault(key, []).append(row["data_type"])
    if not found:
        return None
    keys = sorted(found) if ask.settings.get("alphabetical") else sorted(found, key=lambda key: key == ask.settings.get("other"))
    return Found(keys, "data_types by " + ("Have I Been Pwned's classes" if by == "hibp" else "law_classes.csv"), DATA)


def labels(case: Case, ask: Ask) -> Found | None:
    """The data types in plain words."""
    del ask
    found = [flags.label for _, flags in exposed(case)]
    return Found(", ".join(found), "data_types", DATA) if found else None


def small(label: str) -> str:
    """A label inside a sentence: E-mail becomes e-mail, IP stays IP."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def detail(case: Case, ask: Ask) -> Found | None:
    """The data types in plain words, each with its people."""
    del ask
    told = []
    for row, flags in exposed(case):
        found = quantity(case, f"data_types.{row['data_type']}.subjects")
        text = f"{row['subjects']:,}" if found is None else found.text
        others = f" and {row['secondary_subjects']:,} others" if row["secondary_subjects"] else ""
        told.append(f"{flags.label}: {text}{others}")
    if not told:
        return None
    spread = case.statistics.get("data_types_per_subject") or ()
    text = "People by type of data. " + "; ".join(told)
    if spread:  # five types of a hundred people are another breach than a hundred types of five
        kinds = [row["data_types"] for row in spread]
        text += f". {min(kinds):,} to {max(kinds):,} types of one person, most often {spread[0]['data_types']:,} ({spread[0]['subjects']:,} people)"
    return Found(text, "data_types, data_types_per_subject", DATA)


def people(case: Case, ask: Ask) -> Found | None:
    """Who is concerned, as far as the data tells."""
    del ask
    found, parts = case.statistics["subjects"], []
    parts.append(f"{found['affected']:,} people hold a record of their own")
    parts.append(f"{found['secondary']:,} appear only in somebody else's record")
    if found["unlinked"]["upper"]:
        parts.append(f"{found['unlinked']['lower']:,} to {found['unlinked']['upper']:,} have no identifier")
    for row in case.statistics.get("populations", ()):
        if row["subjects"]:
            parts.append(f"{row['population'].replace('_', ' ')}: {row['subjects']:,}")
    return Found("; ".join(parts), "subjects", DATA)


def populations(case: Case, ask: Ask) -> Found | None:
    """How many people are in the populations of ``settings.names``; None where the data does not tell."""
    rows = [row for row in case.statistics.get("populations", ()) if row["population"] in ask.settings["names"]]
    if not rows:
        return None
    known = min(row["known"] for row in rows)
    return Found(sum(row["subjects"] for row in rows), f"populations, of {known:,} people of whom it is known", DATA)


def intelligible(case: Case, ask: Ask) -> Found | None:
    """The option for readable data, where data that identifies stands readable; whether protection holds elsewhere is not ours to say."""
    open_ = [(row, flags) for row, flags in exposed(case) if flags.category not in ("pseudonym", "activity", "device")]
    if not open_:
        return None
    row, flags = open_[0]
    return Found(ask.settings["readable"], f"data_types: {small(flags.label)} and {len(open_) - 1:,} more types stand readable, of {people_of(row):,} people or more", DATA)


def countries(case: Case, ask: Ask) -> Found | None:
    """The countries where the data indicates people, each with how many it places there; none is an empty list."""
    area = AREAS.get(ask.settings.get("area", ""))
    regions = case.statistics["regions"]
    rows = [row for row in regions["countries"] if area is None or row["code"] in area]
    how = f"regions.countries: where the data indicates a person, no proof of residence; of {regions['unknown']:,} no country is known"
    if not regions["known"]:
        return None
    sole = quantity(case, f"country:{rows[0]['code']}") if len(rows) == 1 else None
    return Found([f"{row['code']} ({row['subjects']:,})" for row in rows], how, DATA, sole)


def elements(case: Case, ask: Ask) -> Found | None:
    """The elements of a law that are exposed of anybody there."""
    found = case.at(ask.place)
    names = element_labels()
    return Found([names.get(code, "any personal data") for code in found], f"{ask.place}: by the law's own list", DATA) if found else None


def states(case: Case, ask: Ask) -> Found | None:
    """The states and what the law engine says of each, but those that are not triggered."""
    del ask
    rows = [row for row in case.statistics.get("law", {}).get("rows", ()) if is_state(row) and {row["verdict"], row["individual_verdict"]} != {"not triggered"}]
    if "law" not in case.statistics:
        return None
    told = []
    for row in sorted(rows, key=lambda row: row["jurisdiction"]):
        high = row["residents"]["upper"]
        people = f"{row['residents']['lower']:,} to {high:,}" if high is not None else f"{row['residents']['lower']:,} or more"
        told.append(f"{row['jurisdiction']}: {row['verdict']}, {people} residents, {row['deadline'] or row['clock']}")
    return Found(told, "law.rows: certainly, possibly or not determined", DATA)


def is_state(row: Mapping[str, Any]) -> bool:
    """Whether a row of the law is that of a state or territory of the US."""
    code = row["jurisdiction"]
    return len(code) == 5 and code.startswith("US-")


def varieties(case: Case, ask: Ask) -> Found | None:
    """VERIS's varieties of data, each with people: no fewer than of its largest type; with the parents that 1.4.1 implies."""
    del ask
    found: dict[str, int] = {}
    for row, flags in exposed(case):
        if flags.law.veris:
            found[flags.law.veris] = max(found.get(flags.law.veris, 0), people_of(row))
    for name, n in list(found.items()):
        if name in PARENTS:
            found[PARENTS[name]] = max(found.get(PARENTS[name], 0), n)
    rows = [{"variety": name, "amount": n} for name, n in sorted(found.items(), key=lambda item: (-item[1], item[0]))]
    return Found(rows, "data_types by law_classes.csv; amount: people, of the variety's largest type", DATA) if rows else None


def incident_id(case: Case, ask: Ask) -> Found | None:
    """An id that the same dump and plan always get."""
    del ask
    sources = sorted(source["sha256"] for source in case.statistics["records"]["sources"])
    name = " ".join([case.statistics["provenance"]["plan_sha256"], *sources])
    return Found(str(uuid.uuid5(CASES, name)), "from the hashes of the files and of the plan", DATA)


def summary(case: Case, ask: Ask) -> Found | None:
    """What is in the data, in one sentence; says nothing of how it came about."""
    del ask
    total, kinds = quantity(case, "subjects.total"), [small(flags.label) for _, flags in exposed(case)]
    if total is None or not kinds:
        return None
    rest = f" and {len(kinds) - 6:,} more types" if len(kinds) > 6 else ""
    return Found(f"Data of {total.text} people in a leaked data set: {', '.join(kinds[:6])}{rest}.", "subjects.total, data_types", DATA)


def share(case: Case, ask: Ask) -> Found | None:
    """The band of ``settings.bands`` (upper ends) in which the number lies; none where its bounds lie in several."""
    found = quantity(case, ask.place)
    if found is None or found.upper is None:
        return None
    bands = ask.settings["bands"]
    low, high = (next((i for i, end in enumerate(bands) if n <= end), len(bands)) for n in (found.lower, found.upper))
    if low != high:
        return None
    start = bands[low - 1] + 1 if low else 0
    return Found(f"{start:,} to {bands[low]:,}" if low < len(bands) else f"{start:,} or more", f"{ask.place}: {found.kind}", DATA, found)


__all__ = [
    "AREAS", "EEA", "PARENTS", "classes", "countries", "detail", "elements", "exposed", "incident_id", "intelligible", "is_state", "labels", "people",
    "people_of", "populations", "share", "small", "states", "summary", "varieties",
]  # fmt: skip
