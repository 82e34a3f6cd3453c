"""The law: tables with sources, clocks, elements per person, verdicts by bounds, and the sample of 2019."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.cli import main
from breach_impact.errors import OptionError
from breach_impact.law.clocks import Moments, due, told
from breach_impact.law.count import count
from breach_impact.law.engine import in_order, judged, options
from breach_impact.law.facts import Facts, Group
from breach_impact.law.tables import EU, NAME, REGIMES, Clock, elements, laws, members, needs, readings
from breach_impact.options import window
from breach_impact.registry import detectors

AWARE = "2026-02-02T10:00-05:00"
MONDAY = date(2026, 2, 2)
PARTS = {"SSN": "us_ssn", "DL": "us_driver_license", "PASSPORT": "passport", "MED": "diagnosis", "BIO": "biometric", "DOB": "date_of_birth", "TOKEN": "oauth_token"}


def group(n: int, *found: str, place: str = "", country: str | None = "US", opened: Sequence[str] = (), who: str = "affected") -> Group:
    """People of a country with elements, beyond doubt or open."""
    bits = elements()
    return Group(who, country, (place,) if place else (), sum(1 << bits[e] for e in found), sum(1 << bits[e] for e in opened), n)


def rows(*groups: Group, start: date | None = MONDAY, disclosure: str = "acquired", unlinked: int = 0, complete: bool = True, **stated: Any) -> dict[str, dict[str, Any]]:
    """Code -> row of the law for such people."""
    people = Facts(groups=groups, unlinked=unlinked, exposed=frozenset(PARTS.values()) | {"person_name", "email"}, complete=complete)
    return {row["jurisdiction"]: row for row in judged(people, start, disclosure, options(**stated))["rows"]}


# -- the tables ---------------------------------------------------------------------------------------------------------
def test_every_row_has_a_source_a_date_and_a_confidence() -> None:
    for versions in laws().values():
        for law in versions:
            assert law.source and law.as_of and law.confidence in ("A", "B", "C"), law.code
            assert law.regime in ("", *REGIMES) and law.test in ("", "unless", "needs", "or") and law.earlier in ("", "none", "row", "unknown"), law.code
            assert law.covers in ("", "any", "us", *elements()) and set(law.any_count) <= set(elements()), law.code
            assert bool(law.span.start) == bool(law.earlier), law.code
            assert (law.covers == "us") == (law.code in needs()), law.code
            for clock in (law.clock, law.individual_clock):
                assert clock.anchor in ("", "awareness", "discovery", "determination", "consumer_notice", "occurrence"), law.code
                assert clock.unit in ("", "hours", "days", "business_days") and bool(clock.anchor) == bool(clock.unit) == (clock.amount is not None), law.code
    assert len(laws()) == 131 and len(needs()) == 54 and len(EU) == 27 and set(laws()) >= EU
    for found in needs().values():
        assert all(need.source and need.as_of and need.confidence and need.needs in ("name", "alone", "identifier", "theft") for need in found)
    assert all(reading.source and reading.as_of and (reading.plain or reading.why) for reading in readings())


def test_versions_of_a_law_follow_one_another_without_a_gap_and_without_meeting() -> None:
    for versions in laws().values():
        assert [law.earlier == "row" for law in versions] == [False] + [True] * (len(versions) - 1), versions[0].code
        assert versions[-1].span.end is None or len(versions) == 1
        for before, after in pairwise(versions):
            assert before.span.end is not None and before.span.end + timedelta(days=1) == after.span.start, after.code
    for code, found in needs().items():
        for element in {need.element for need in found}:
            spans = sorted((need.span for need in found if need.element == element), key=lambda span: span.start or date.min)
            assert all(before.end is not None and after.start is not None and before.end < after.start for before, after in pairwise(spans)), (code, element)


def test_what_makes_an_element_names_data_types_that_there_are() -> None:
    names = sorted(detectors())
    for reading in readings():
        for part in reading.parts:
            assert all(members([word], names) for word in part), (reading.element, part)


OTHER_CLASS = {
    ("FIN", "password"), ("FIN", "payment_card_number"), ("ACCOUNT", "bank_account"), ("ACCOUNT", "iban"), ("ACCOUNT", "payment_card_number"), ("FINPW", "card_pin"),
    ("FINPW", "password"), ("MED", "medical_record_id"),
}  # fmt: skip
"""What makes an element though its class in ``law_classes.csv`` has another: as a part beside others, or by a reading that is open."""


def test_elements_and_classes_say_the_same() -> None:
    from breach_impact.legal import flags_of

    names = sorted(detectors())
    for reading in readings():
        for name in members(reading.parts[-1], names):
            flags = flags_of(name)
            assert flags is not None
            if reading.element.isupper() and reading.element != "PHR" and (reading.element, name) not in OTHER_CLASS:
                assert reading.element in flags.law.us.split(), (reading.element, name)


def test_the_table_of_elements_is_the_collected_one(shared: Path) -> None:
    """Every cell that was collected stands in ours as law of today, by its kind; the one for any combination is the kind ``theft``."""
    with (shared / "law" / "us_pi_elements.csv").open(encoding="utf-8", newline="") as file:
        collected = {row["jurisdiction_code"]: row for row in csv.DictReader(file)}
    for code, row in collected.items():
        ours = {need.element: need.needs for need in needs()[code] if need.element != "ACCOUNT" and need.span.end is None}
        theirs = {key: value for key, value in row.items() if value and key not in ("jurisdiction_code", "ANYCOMBO")}
        assert set(ours) == set(theirs), code
        assert all((kind == "alone") == (theirs[element] == "alone") for element, kind in ours.items()), code
        assert ("theft" in ours.values()) == bool(row["ANYCOMBO"]), code


def test_the_thresholds_are_the_collected_ones(shared: Path) -> None:
    with (shared / "law" / "jurisdictions.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            law = laws()["US-HIPAA" if row["jurisdiction_code"] == "US" else row["jurisdiction_code"]][-1]
            if row["trigger_persons"]:
                assert law.threshold == int(row["trigger_persons"]), law.code
            assert law.cra == (int(row["cra_min_persons"]) if row["cra_min_persons"] else None), law.code


# -- bounds and verdicts ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("known", "unknown", "verdict", "distance", "upper"),
    [(250, 0, "certainly", 0, 250), (249, 0, "not triggered", 1, 249), (243, 18, "possibly", 7, 261), (243, 6, "not triggered", 7, 249), (243, 7, "possibly", 7, 250)],
)
def test_texas(known: int, unknown: int, verdict: str, distance: int, upper: int) -> None:
    row = rows(group(known, NAME, "SSN", place="US-TX"), group(unknown, NAME, "SSN"), aware_at=AWARE)["US-TX"]
    assert (row["verdict"], row["distance"], row["residents"]) == (verdict, distance, {"lower": known, "upper": upper})
    assert f"{known} residents of Texas" in row["because"] and "Social Security number" in row["because"] and "from 250" in row["because"]
    assert row["individual_verdict"] == "certainly" and row["cra_verdict"] == "not triggered"


@pytest.mark.parametrize(
    ("people", "lower", "upper"),
    [
        (group(9, NAME, "SSN", place="US-TX"), 9, 9),
        (group(9, NAME, "SSN", place="US-CA"), 0, 0),  # known to live elsewhere
        (group(9, NAME, "SSN", country="DE"), 0, 0),
        (group(9, NAME, "SSN", country=None), 0, 9),
        (group(9, NAME, "SSN"), 0, 9),
        (group(9, NAME, "SSN", country=None, who="secondary"), 0, 9),
        (group(9, NAME, "DL", country=None, who="unlinked"), 0, 9),
        (group(9, "SSN", place="US-TX"), 0, 0),  # no name
        (group(9, NAME, place="US-TX"), 0, 0),  # a name alone
        (group(9, NAME, place="US-TX", opened=["FIN"]), 0, 9),
        (group(9, "MED", place="US-TX"), 9, 9),  # no name needed there
        (group(9, place="US-TX", opened=["MED"]), 0, 9),
        (Group("affected", "US", ("US-CA", "US-TX"), group(1, NAME, "SSN").plain, 0, 9), 9, 9),  # an address in each
        (Group("affected", "CA", ("US-TX",), group(1, NAME, "SSN").plain, 0, 9), 9, 9),
    ],
)
def test_who_counts_for_texas(people: Group, lower: int, upper: int) -> None:
    assert rows(people)["US-TX"]["residents"] == {"lower": lower, "upper": upper}


@pytest.mark.parametrize(
    ("code", "found", "named", "verdict"),
    [
        ("US-IN", "SSN", False, "certainly"), ("US-VT", "SSN", False, "not triggered"), ("US-VT", "SSN", True, "certainly"), ("US-NE", "LOGIN", False, "certainly"),
        ("US-NE", "TOKEN", False, "not triggered"), ("US-ME", "SSN", False, "possibly"), ("US-ME", "SSN", True, "certainly"), ("US-NY", "SSN", False, "possibly"),
        ("US-MA", "ACCOUNT", True, "certainly"), ("US-NH", "ACCOUNT", True, "not triggered"), ("US-NJ", "DOB", True, "not triggered"), ("US-VA", "PASSPORT", True, "certainly"),
    ],
)  # fmt: skip
def test_elements_and_names(code: str, found: str, named: bool, verdict: str) -> None:
    assert rows(group(1, found, *([NAME] if named else []), place=code))[code]["verdict"] == verdict


def test_north_dakota_counts_a_name_with_a_birthday_and_wyoming_tokens_of_individuals() -> None:
    found = rows(group(251, NAME, "DOB", place="US-ND"), group(5, NAME, "TOKEN", place="US-WY"), group(5, "TOKEN", place="US-WY"))
    assert found["US-ND"]["verdict"] == "certainly"
    assert found["US-WY"]["verdict"] == "not triggered" and found["US-WY"]["authority"] is None
    assert found["US-WY"]["individual_verdict"] == "certainly" and found["US-WY"]["residents"] == {"lower": 5, "upper": 5}


def test_elements_have_days_of_their_own() -> None:
    people = group(500, NAME, "BIO", place="US-FL")
    assert rows(people, start=date(2024, 6, 30))["US-FL"]["verdict"] == "not triggered"
    assert rows(people, start=date(2024, 7, 1))["US-FL"]["verdict"] == "certainly"


def test_an_incomplete_dump_has_no_upper_bound() -> None:
    row = rows(group(1, NAME, "SSN", place="US-TX"), complete=False)["US-TX"]
    assert row["verdict"] == "possibly" and row["residents"] == {"lower": 1, "upper": None} and "not be read completely" in row["because"]


def test_countries_count_all_personal_data_and_the_union_its_members() -> None:
    found = rows(group(3, country="DE"), group(2, country="FR"), group(4, country="NO"), unlinked=5)
    assert found["DE"]["residents"] == {"lower": 3, "upper": 8} and found["DE"]["verdict"] == "certainly"
    assert found["EU"]["residents"] == {"lower": 5, "upper": 10}
    assert found["GB"]["verdict"] == "possibly" and found["NO"]["residents"]["lower"] == 4
    assert found["AU"]["verdict"] == "possibly" and "harm is likely" in found["AU"]["because"]


def test_few_people_are_enough_where_the_data_is_special() -> None:
    assert rows(group(3, country="KR"))["KR"]["verdict"] == "not triggered"
    row = rows(group(3, country="KR", opened=["sensitive"]))["KR"]
    assert row["verdict"] == "possibly" and "sensitive data" in row["because"]


def test_what_the_operator_is_must_be_stated() -> None:
    people = group(600, "PHR", place="US-TX")
    assert rows(people)["US-FTC-HBNR"]["verdict"] == "not determined" and "depends on what the operator is" in rows(people)["US-FTC-HBNR"]["because"]
    found = rows(people, regimes=["hbnr"], aware_at=AWARE)
    assert found["US-FTC-HBNR"]["verdict"] == "certainly" and found["US-HIPAA"]["verdict"] == "not determined"
    assert rows(people, regimes=["sec"])["US-SEC"]["verdict"] == "not determined"  # no number of people decides


@pytest.mark.parametrize(
    ("people", "unplaced", "verdict", "deadline", "clock"),
    [
        (500, 0, "certainly", "2026-04-03T23:59:59-05:00", "60 days from discovery"),
        (499, 0, "certainly", "2027-03-01T23:59:59-05:00", "60 days from the end of the calendar year of discovery"),
        (499, 1, "certainly", "2026-04-03T23:59:59-05:00", "60 days from discovery"),  # there may be 500: the first of the two
        (0, 0, "not triggered", None, None),
    ],
)
def test_fewer_than_the_threshold_are_told_of_once_a_year(people: int, unplaced: int, verdict: str, deadline: str | None, clock: str | None) -> None:
    row = rows(group(people, country="US"), unlinked=unplaced, regimes=["hipaa"], aware_at=AWARE)["US-HIPAA"]
    assert row["verdict"] == verdict and (clock is None or (row["deadline"], row["clock"]) == (deadline, clock))
    assert ("of fewer after the end of the calendar year" in row["because"]) == (0 < people < 500)


@pytest.mark.parametrize(("disclosure", "nj", "tx"), [("unknown", True, True), ("exposed", True, True), ("accessed", False, True), ("acquired", False, False)])
def test_access_and_acquisition(disclosure: str, nj: bool, tx: bool) -> None:
    found = rows(group(250, NAME, "SSN", place="US-TX"), group(1, NAME, "SSN", place="US-NJ"), disclosure=disclosure)
    assert (found["US-NJ"]["contested"], found["US-TX"]["contested"]) == (nj, tx)
    assert (f"stated is: {disclosure}" in found["US-TX"]["caveats"]) == tx


# -- versions -----------------------------------------------------------------------------------------------------------
def test_a_rule_of_july_2026_does_not_apply_to_2019(monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from breach_impact.law import engine, tables

    later = replace(laws()["GB"][0], span=tables.Span(date(2026, 7, 1), None), earlier="none")
    monkeypatch.setattr(engine, "laws", lambda: {"GB": (later,)})
    row = rows(group(9, country="GB"), start=date(2019, 12, 4), as_of="2026-07-01")["GB"]
    assert row["in_force"] is False and row["verdict"] == "not triggered" and "2026-07-01" in row["because"] and row["deadline"] is None
    assert row["as_of_in_force"] is True and row["as_of_verdict"] == "certainly"
    assert rows(group(9, country="GB"), start=date(2026, 6, 30))["GB"]["in_force"] is False
    assert rows(group(9, country="GB"), start=date(2026, 7, 1))["GB"]["in_force"] is True


def test_of_two_versions_the_one_of_the_day_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from breach_impact.law import engine, tables

    new = replace(laws()["GB"][0], threshold=10, span=tables.Span(date(2026, 7, 1), None))
    old = replace(new, threshold=1, span=tables.Span(date(2018, 5, 25), date(2026, 6, 30)))
    monkeypatch.setattr(engine, "laws", lambda: {"GB": (old, new)})
    assert rows(group(9, country="GB"), start=date(2026, 6, 30))["GB"]["threshold"] == 1
    assert rows(group(9, country="GB"), start=date(2026, 7, 1))["GB"]["verdict"] == "not triggered"
    assert rows(group(9, country="GB"), start=None)["GB"]["threshold"] == 10


def test_an_earlier_version_that_the_table_lacks_is_said() -> None:
    row = rows(group(900, NAME, "SSN", place="US-CA"), start=date(2015, 12, 31), as_of="2026-11-25")["US-CA"]
    assert (row["in_force"], row["verdict"], row["as_of_verdict"]) == (False, "not determined", "certainly")
    assert "an earlier version may have applied" in row["because"]


def test_a_version_that_was_not_in_force_is_shown_with_its_own_elements() -> None:
    row = rows(group(9, NAME, "BIO", place="US-CA"), start=date(2015, 12, 31))["US-CA"]
    assert (row["effective_from"], row["residents"]["upper"]) == ("2016-01-01", 0)


OLDER = [
    # code, day, element, people, authority, individuals, days of the authority's clock, days of the individuals' one
    ("US-AR", "2019-07-22", "SSN", 2000, "not triggered", "certainly", None, None), ("US-AR", "2019-07-23", "SSN", 1001, "certainly", "certainly", 45, None),
    ("US-AR", "2019-07-22", "BIO", 2000, "not triggered", "not triggered", None, None), ("US-AR", "2019-07-23", "BIO", 1001, "certainly", "certainly", 45, None),
    ("US-AZ", "2022-09-23", "SSN", 1001, "certainly", "certainly", 45, 45), ("US-AZ", "2018-08-02", "SSN", 1001, "not determined", "not determined", None, None),
    ("US-CA", "2025-12-31", "SSN", 501, "certainly", "certainly", None, None), ("US-CA", "2025-12-31", "SSN", 500, "not triggered", "certainly", None, None),
    ("US-CA", "2026-01-01", "SSN", 501, "certainly", "certainly", None, 30), ("US-CA", "2019-12-31", "PASSPORT", 501, "not triggered", "not triggered", None, None),
    ("US-CA", "2020-01-01", "PASSPORT", 501, "certainly", "certainly", None, None), ("US-CA", "2021-12-31", "GEN", 501, "not triggered", "not triggered", None, None),
    ("US-CA", "2022-01-01", "GEN", 501, "certainly", "certainly", None, None), ("US-CA", "2019-12-04", "LOGIN", 501, "certainly", "certainly", None, None),
    ("US-CT", "2021-09-30", "SSN", 1, "certainly", "certainly", 90, 90), ("US-CT", "2021-10-01", "SSN", 1, "certainly", "certainly", 60, 60),
    ("US-CT", "2021-09-30", "LOGIN", 1, "not triggered", "not triggered", 90, 90), ("US-CT", "2021-10-01", "LOGIN", 1, "certainly", "certainly", 60, 60),
    ("US-CT", "2023-09-30", "GEO", 1, "not triggered", "not triggered", 60, 60), ("US-CT", "2023-10-01", "GEO", 1, "certainly", "certainly", 60, 60),
    ("US-DC", "2020-06-16", "SSN", 900, "not triggered", "certainly", None, None), ("US-DC", "2020-06-17", "SSN", 50, "certainly", "certainly", None, None),
    ("US-DC", "2020-06-16", "CARD", 1, "not triggered", "certainly", None, None), ("US-DC", "2020-06-16", "LOGIN", 900, "not triggered", "not triggered", None, None),
    ("US-DC", "2007-06-30", "SSN", 900, "not triggered", "not triggered", None, None),
    ("US-IL", "2019-12-31", "SSN", 900, "not triggered", "certainly", None, None), ("US-IL", "2020-01-01", "SSN", 501, "certainly", "certainly", None, None),
    ("US-IN", "2022-06-30", "SSN", 1, "certainly", "certainly", None, None), ("US-IN", "2022-07-01", "SSN", 1, "certainly", "certainly", 45, 45),
    ("US-ME", "2019-09-18", "SSN", 1, "certainly", "certainly", None, None), ("US-ME", "2019-09-19", "SSN", 1, "certainly", "certainly", 30, 30),
    ("US-MD", "2022-09-30", "SSN", 1, "certainly", "certainly", 45, 45), ("US-MD", "2022-10-01", "SSN", 1, "certainly", "certainly", 45, 45),
    ("US-MD", "2022-09-30", "GEN", 1, "not triggered", "not triggered", 45, 45), ("US-MD", "2022-10-01", "GEN", 1, "certainly", "certainly", 45, 45),
    ("US-NJ", "2019-08-31", "LOGIN", 1, "not triggered", "not triggered", None, None), ("US-NJ", "2019-09-01", "LOGIN", 1, "certainly", "certainly", None, None),
    ("US-NY", "2019-10-22", "BIO", 1, "not triggered", "not triggered", None, None), ("US-NY", "2019-10-23", "BIO", 1, "certainly", "certainly", None, None),
    ("US-NY", "2019-10-22", "SSN", 1, "certainly", "certainly", None, None), ("US-NY", "2024-12-20", "SSN", 1, "certainly", "certainly", None, None),
    ("US-NY", "2024-12-21", "SSN", 1, "certainly", "certainly", 30, 30), ("US-NY", "2025-03-20", "MED", 1, "not triggered", "not triggered", 30, 30),
    ("US-OK", "2025-12-31", "SSN", 900, "not triggered", "certainly", None, None), ("US-OK", "2026-01-01", "SSN", 500, "certainly", "certainly", None, None),
    ("US-OK", "2025-12-31", "BIO", 900, "not triggered", "not triggered", None, None), ("US-OK", "2008-10-31", "SSN", 900, "not triggered", "not triggered", None, None),
    ("US-OR", "2019-12-31", "LOGIN", 251, "not triggered", "not triggered", 45, 45), ("US-OR", "2020-01-01", "LOGIN", 251, "certainly", "certainly", 45, 45),
    ("US-PA", "2024-09-25", "SSN", 900, "not triggered", "certainly", None, None), ("US-PA", "2024-09-26", "SSN", 501, "certainly", "certainly", None, None),
    ("US-PA", "2023-05-01", "LOGIN", 900, "not triggered", "not triggered", None, None), ("US-PA", "2023-05-02", "MED", 900, "not triggered", "certainly", None, None),
    ("US-TX", "2009-08-31", "SSN", 900, "not determined", "not determined", None, None), ("US-TX", "2019-12-31", "SSN", 900, "not triggered", "certainly", None, None),
    ("US-TX", "2020-01-01", "SSN", 250, "certainly", "certainly", 60, 60), ("US-TX", "2020-01-01", "SSN", 249, "not triggered", "certainly", 60, 60),
    ("US-TX", "2023-08-31", "SSN", 250, "certainly", "certainly", 60, 60), ("US-TX", "2023-09-01", "SSN", 250, "certainly", "certainly", 30, 60),
    ("US-UT", "2023-05-02", "SSN", 900, "not triggered", "certainly", None, None), ("US-UT", "2023-05-03", "SSN", 500, "certainly", "certainly", None, None),
    ("US-VT", "2020-06-30", "LOGIN", 1, "not triggered", "not triggered", None, 45), ("US-VT", "2020-07-01", "LOGIN", 1, "certainly", "certainly", None, 45),
    ("US-VA", "2019-06-30", "PASSPORT", 1, "not triggered", "not triggered", None, None), ("US-VA", "2019-07-01", "PASSPORT", 1, "certainly", "certainly", None, None),
    ("US-WA", "2020-02-29", "SSN", 501, "certainly", "certainly", 45, 45), ("US-WA", "2020-03-01", "SSN", 501, "certainly", "certainly", 30, 30),
    ("US-WA", "2020-02-29", "DOB", 501, "not triggered", "not triggered", 45, 45), ("US-WA", "2020-03-01", "DOB", 501, "certainly", "certainly", 30, 30),
]  # fmt: skip


@pytest.mark.parametrize(("code", "day", "element", "n", "authority", "individuals", "days", "individual_days"), OLDER)
def test_the_terms_of_the_day(code: str, day: str, element: str, n: int, authority: str, individuals: str, days: int | None, individual_days: int | None) -> None:
    start = date.fromisoformat(day)
    row = rows(group(n, NAME, element, place=code), start=start, aware_at=f"{day}T10:00-05:00")[code]
    due_on = [None if row[key] is None or "business" in row[clock] else (date.fromisoformat(row[key][:10]) - start).days for key, clock in (("deadline", "clock"), ("individual_deadline", "individual_clock"))]
    assert (row["verdict"], row["individual_verdict"], *due_on) == (authority, individuals, days, individual_days)


def test_before_2020_washington_asked_for_a_name_and_the_district_for_an_identifier() -> None:
    found = rows(group(501, "SSN", place="US-WA"), group(1, "SSN", place="US-DC"), group(1, "FIN", place="US-DC"), start=date(2019, 12, 4))
    assert found["US-WA"]["residents"]["upper"] == 0
    assert (found["US-DC"]["individual_verdict"], found["US-DC"]["residents"]["lower"], found["US-DC"]["residents_open"]) == ("certainly", 1, 1)
    assert rows(group(501, "SSN", place="US-WA"), start=date(2020, 3, 1))["US-WA"]["verdict"] == "possibly"


@pytest.mark.parametrize(
    ("code", "day", "authority", "individuals"),
    [
        ("US-FTC-HBNR", "2009-09-23", "not triggered", "not triggered"), ("US-FTC-HBNR", "2019-12-04", "certainly", "certainly"), ("US-FTC-HBNR", "2024-07-29", "certainly", "certainly"),
        ("BR", "2020-09-17", "not triggered", "not triggered"), ("BR", "2020-09-18", "possibly", "possibly"), ("MX", "2010-07-05", "not triggered", "not triggered"),
        ("MX", "2019-12-04", "not triggered", "possibly"), ("MX", "2025-03-21", "not triggered", "possibly"), ("KR", "2019-12-04", "not determined", "not determined"),
    ],
)  # fmt: skip
def test_other_laws_on_the_day(code: str, day: str, authority: str, individuals: str) -> None:
    place = {"place": "US-TX"} if code == "US-FTC-HBNR" else {"country": code}
    row = rows(group(1000, "PHR", **place), start=date.fromisoformat(day), regimes=["hbnr"])[code]
    assert (row["verdict"], row["individual_verdict"]) == (authority, individuals)


def test_the_rule_of_2009_gives_ten_business_days() -> None:
    row = rows(group(500, "PHR", place="US-TX"), start=date(2019, 12, 4), regimes=["hbnr"], aware_at="2019-12-26T10:00-08:00")["US-FTC-HBNR"]
    assert (row["deadline"], row["individual_deadline"]) == ("2020-01-09T23:59:59-08:00", "2020-02-24T23:59:59-08:00")


def test_every_state_is_decided_for_an_incident_of_december_2019() -> None:
    states = [code for code, versions in laws().items() if versions[-1].covers == "us"]
    found = rows(*(group(2000, NAME, "SSN", place=code) for code in states), start=date(2019, 12, 4), as_of="2026-11-25")
    assert len(states) == 54
    assert {found[code]["individual_verdict"] for code in states} == {"certainly"}
    assert {found[code][key] for code in states for key in ("verdict", "as_of_verdict")} == {"certainly", "not triggered"}
    told_since = {"US-DC", "US-IL", "US-OK", "US-PA", "US-TX", "US-UT"}
    assert {code for code in states if found[code]["verdict"] != found[code]["as_of_verdict"]} == told_since


def test_without_any_day_the_newest_law_is_asked() -> None:
    row = rows(group(900, NAME, "SSN", place="US-CA"), start=None)["US-CA"]
    assert (row["in_force"], row["verdict"]) == (None, "certainly")


# -- clocks -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("code", "stated", "deadline"),
    [
        ("US-CA", {}, None),
        ("US-CA", {"consumer_notice_at": "2026-02-10T09:00-08:00"}, "2026-02-25T23:59:59-08:00"),
        ("US-LA", {"consumer_notice_at": "2026-02-10T09:00-06:00"}, "2026-02-20T23:59:59-06:00"),
        ("US-OK", {"consumer_notice_at": "2026-02-10T09:00-06:00"}, "2026-04-11T23:59:59-06:00"),
        ("US-IA", {"consumer_notice_at": "2026-02-13T09:00-06:00"}, "2026-02-20T23:59:59-06:00"),  # a Friday, and five business days
        ("US-VT", {}, "2026-02-20T23:59:59-05:00"),
        ("US-VT", {"consumer_notice_at": "2026-02-10T09:00-05:00"}, "2026-02-10T09:00:00-05:00"),  # whichever is sooner
        ("US-NY", {}, "2026-03-04T23:59:59-05:00"),
        ("US-TX", {}, "2026-03-04T23:59:59-05:00"),
        ("US-TX", {"determined_at": "2026-02-12T09:00-05:00"}, "2026-03-14T23:59:59-05:00"),
        ("US-MA", {}, None),
        ("GB", {}, "2026-02-05T10:00:00-05:00"),
        ("MY", {}, "2026-02-05T00:00:00-05:00"),  # from the first day of the exposure
        ("BR", {}, "2026-02-05T23:59:59-05:00"),
    ],
)
def test_clocks(code: str, stated: dict[str, str], deadline: str | None) -> None:
    assert rows(aware_at=AWARE, **stated)[code]["deadline"] == deadline


def test_the_clock_of_california_counts_from_the_consumer_notice_and_that_of_vermont_in_business_days() -> None:
    found = rows(aware_at=AWARE)
    assert found["US-CA"]["clock"] == "15 days from the consumer notice, not stated"
    assert (found["US-CA"]["clock_anchor"], found["US-CA"]["clock_amount"], found["US-CA"]["clock_unit"]) == ("consumer_notice", 15, "days")
    assert (found["US-VT"]["clock_anchor"], found["US-VT"]["clock_amount"], found["US-VT"]["clock_unit"]) == ("discovery", 14, "business_days")
    assert "counted from awareness" in found["US-TX"]["clock"] and "counted" not in rows(aware_at=AWARE, determined_at=AWARE)["US-TX"]["clock"]


def test_hours_are_hours_over_a_change_of_offsets_and_weekends() -> None:
    saturday = options(aware_at="2026-02-07T23:30+05:30").moments
    assert str(due(Clock(anchor="awareness", amount=72, unit="hours"), saturday)) == "2026-02-10 23:30:00+05:30"
    assert str(due(Clock(anchor="awareness", amount=1, unit="business_days"), saturday)) == "2026-02-09 23:59:59+05:30"
    assert due(Clock(text="promptly"), saturday) is None and told(Clock(text="promptly"), saturday) == "promptly"
    assert due(Clock(anchor="awareness", amount=72, unit="hours"), Moments()) is None


@pytest.mark.parametrize(
    "stated",
    [
        {"aware_at": "2026-02-02"}, {"aware_at": "2026-02-02T10:00"}, {"aware_at": "yesterday"}, {"as_of": "2026"}, {"regimes": ["gdpr"]}, {"hashes": "md5"},
        {"aware_at": AWARE, "determined_at": "2026-02-01T10:00Z"}, {"aware_at": AWARE, "consumer_notice_at": "2026-02-01T10:00Z"},
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_refused(stated: dict[str, Any]) -> None:
    with pytest.raises(OptionError):
        options(**stated)


# -- from a dump --------------------------------------------------------------------------------------------------------
TRUTH = {"SSN": ("US-TX", 5), "LOGIN": ("US-CA", 4), "HASH": ("US-NJ", 3), "MED": ("US-TX", 2), "NONE": ("US-CA", 6), "MASKED": ("US-IN", 3)}


def person(i: int, kind: str, state: str) -> dict[str, Any]:
    """A person with one element of the law."""
    return {
        "id": i, "email": f"u{i}@mail{i}.org", "full_name": f"{('Anna', 'Peter', 'Maria', 'John')[i % 4]} {('Miller', 'Fischer', 'Young', 'Baker')[i // 4 % 4]}",
        "country": "US", "state": state.removeprefix("US-"), "ssn": f"219-{10 + i % 80}-{4100 + i}" if kind == "SSN" else "***-**-1234" if kind == "MASKED" else None,
        "password": f"hunter-{i}-Xy" if kind == "LOGIN" else None, "password_hash": f"$2b$12${'abcdefghijklmnopqrstu.'}{i:031d}" if kind == "HASH" else None,
        "diagnosis": ("asthma", "diabetes type 2")[i % 2] if kind == "MED" else None,
    }  # fmt: skip


@pytest.fixture(scope="module")
def impact(tmp_path_factory: pytest.TempPathFactory) -> bi.Impact:
    """People with known elements and states, some without a state or a country."""
    people = [(kind, state) for kind, (state, n) in TRUTH.items() for _ in range(n)] + [("SSN", ""), ("SSN", "")]
    records = [person(100 + i, kind, state) for i, (kind, state) in enumerate(people)]
    records.append({"id": 990, "email": "nobody@nowhere.org", "full_name": "Jane Cooper", "country": None, "password": "hunter-990-Xy"})
    path = tmp_path_factory.mktemp("law") / "users.ndjson"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return bi.assess(path, exposure=("2026-02-01", "2026-02-02"), progress=False)


def test_the_dump_is_read_as_meant(impact: bi.Impact) -> None:
    found = {row["data_type"]: row["subjects"] for row in impact.statistics["data_types"]}
    assert (found["us_ssn"], found["password"], found["password_hash"], found["diagnosis"], found["person_name"]) == (7, 5, 3, 2, 26)


@pytest.mark.parametrize(
    ("code", "lower", "upper", "found"),
    [
        ("US-TX", 7, 9, ["SSN", "MED"]), ("US-CA", 4, 7, ["SSN", "LOGIN"]), ("US-NJ", 0, 6, ["SSN", "LOGIN"]), ("US-IN", 0, 2, ["SSN"]), ("US-OH", 0, 2, ["SSN"]),
    ],
)  # fmt: skip
def test_residents_by_elements(impact: bi.Impact, code: str, lower: int, upper: int, found: list[str]) -> None:
    row = next(row for row in impact.law(aware_at=AWARE) if row["jurisdiction"] == code)
    assert row["residents"] == {"lower": lower, "upper": upper}
    assert sorted(row["elements"]) == sorted(found)


@pytest.mark.parametrize(("hashes", "lower", "upper"), [("contested", 0, 6), ("readable", 3, 6), ("protected", 0, 3)])
def test_password_hashes_as_they_are_read(impact: bi.Impact, hashes: str, lower: int, upper: int) -> None:
    row = next(row for row in impact.law(hashes=hashes) if row["jurisdiction"] == "US-NJ")
    assert row["residents"] == {"lower": lower, "upper": upper}
    assert ("once it is cracked" in row["because"]) == (hashes == "contested")


@pytest.mark.parametrize("exposure", ["2026-10-15", ("2026-10-15",), ("2026-10-15", "2026-10-16", "2026-10-17")])
def test_an_exposure_has_two_days(exposure: Any) -> None:
    with pytest.raises(OptionError, match="an exposure has two days, the first and the last"):
        window(exposure)


def test_nobody_is_aware_before_it_begins() -> None:
    in_order(date(2026, 2, 1), options(aware_at="2026-02-01T00:00-05:00"))
    in_order(None, options(aware_at="2026-02-01T00:00-05:00"))
    with pytest.raises(OptionError, match=r"aware_at \(2026-01-31\) lies before the first day of the exposure \(2026-02-01\)"):
        in_order(date(2026, 2, 1), options(aware_at="2026-01-31T23:59-05:00"))


def test_the_crosstab_adds_up(impact: bi.Impact) -> None:
    found = impact.statistics["crosstab"]
    cells = {(row["country"], row["subdivision"], row["data_type"]): row["subjects"] for row in found}
    assert cells["US", "US-TX", "us_ssn"] == 5 and cells["US", None, "us_ssn"] == 2 and cells[None, None, "password"] == 1
    for row in impact.statistics["data_types"]:
        assert sum(n for (_, _, data_type), n in cells.items() if data_type == row["data_type"]) == row["subjects"]
    assert [row["subjects"] for row in found] == sorted((row["subjects"] for row in found), reverse=True)


def test_the_rows_go_to_other_libraries(impact: bi.Impact) -> None:
    duties = impact.law(aware_at=AWARE)
    assert duties.to_arrow().num_rows == len(duties) == 131
    assert impact.crosstab.to_arrow().column_names == ["country", "subdivision", "data_type", "subjects"] and len(impact.crosstab) == len(impact.statistics["crosstab"])
    assert str(duties).startswith("law: 131 rows")


def test_reach(impact: bi.Impact) -> None:
    assert impact.statistics["reach"] == {"postal": 0, "email": 26, "phone_only": 0, "none": 0}


def test_who_is_reached_by_what(tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_text(
        "user_id,full_name,email,phone,street_address,country\n"
        "a1,Anna Miller,anna@mail1.org,+14155552671,12 Main Street,US\nb2,Peter Young,,+14155552672,14 Main Street,US\nc3,Maria Baker,,+14155552673,,US\n"
        "d4,John Fischer,,,,US\ne5,Jane Cooper,jane@mail2.org,,,US\n",
        encoding="utf-8",
    )
    assert bi.assess(tmp_path, progress=False).statistics["reach"] == {"postal": 2, "email": 2, "phone_only": 1, "none": 1}


def test_an_address_in_two_states_counts_in_each(tmp_path: Path) -> None:
    lines = ["user_id,email,country,state"] + [f"{i},u{i}@mail{i}.org,US,{state}" for i in range(20) for state in (("TX", "CA") if i < 7 else ("NY",))]
    (tmp_path / "addresses.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    impact = bi.assess(tmp_path, progress=False)
    cells = {(row["country"], row["subdivision"]): row["subjects"] for row in impact.statistics["crosstab"] if row["data_type"] == "email"}
    assert cells == {("US", "US-NY"): 13, ("US", "US-CA"): 7, ("US", "US-TX"): 7}
    assert impact.where(subdivision=["US-TX", "US-CA"]) == 7 and impact.where(country="US") == 20 and impact.where(subdivision=["US-TX", "US-NY"]) == 0


def test_where(impact: bi.Impact) -> None:
    assert impact.where(country="US", data_type="us_ssn") == 7
    assert impact.where(country="United States", subdivision="Texas", data_type=["us_ssn", "person_name"]) == 5
    assert impact.where(data_type="password") == 5 and impact.where(country="DE") == 0
    found = impact.where(subdivision="US-CA", data_type="password")
    assert (found.value, found.unit, found.name) == (4, "linked identities", "where.subdivision=US-CA,data_type=password")


@pytest.mark.parametrize("conditions", [{}, {"country": "Atlantis"}, {"subdivision": "US-ZZ"}, {"data_type": "shoe"}])
def test_where_refuses_what_cannot_be(impact: bi.Impact, conditions: dict[str, str]) -> None:
    with pytest.raises(bi.errors.BreachImpactError):
        impact.where(**conditions)


def test_a_count_with_other_options_does_not_change_the_answers(impact: bi.Impact) -> None:
    before, asked = impact.law(aware_at=AWARE).rows, impact.where(data_type="us_ssn")
    other = impact.recount(hub_limit=5, disclosure="acquired")
    assert other.where(data_type="us_ssn") == 7
    assert impact.law(aware_at=AWARE).rows == before and impact.where(data_type="us_ssn") == asked
    assert not next(row for row in other.law(aware_at=AWARE) if row["jurisdiction"] == "US-TX")["contested"]
    copy = bi.Impact(impact.statistics)
    with pytest.raises(OptionError, match="holds no ledger"):
        copy.law()
    with pytest.raises(OptionError, match="holds no ledger"):
        copy.where(country="US")


def test_no_row_depends_on_the_key_or_on_the_split(tmp_path: Path) -> None:
    lines = [json.dumps(person(100 + i, kind, state)) for i, (kind, (state, _)) in enumerate(TRUTH.items())]
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    (tmp_path / "one" / "users.ndjson").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "two" / "users-1.ndjson").write_text("\n".join(lines[3:]), encoding="utf-8")
    (tmp_path / "two" / "users-2.ndjson").write_text("\n".join(lines[:3]), encoding="utf-8")
    found = [bi.assess(tmp_path / folder, case_key=key * 32, progress=False) for folder, key in (("one", "1"), ("one", "a"), ("two", "1"))]
    assert found[0].law(aware_at=AWARE).rows == found[1].law(aware_at=AWARE).rows == found[2].law(aware_at=AWARE).rows
    assert found[0].statistics["crosstab"] == found[1].statistics["crosstab"] == found[2].statistics["crosstab"]


STATES = ("US-IN", "US-TX", "US-CA", "US-ND", "US-ME", "US-NY", "US-VT", "US-WY", "US-RI", "US-OH")
FIELDS = {"SSN": "ssn", "LOGIN": "password", "MED": "diagnosis", "DOB": "date_of_birth"}


def truth(people: Sequence[dict[str, Any]], state: str) -> tuple[int, int]:
    """The bounds of a state by looking at one person after the other."""
    kinds = {need.element: need.needs for need in needs()[state]}
    lower = upper = 0
    for one in people:
        held = {element for element, name in FIELDS.items() if one[name] is not None}
        hashed = one["password_hash"] is not None and "LOGIN" in kinds
        sure = any(element in kinds and (one["full_name"] is not None or kinds[element] == "alone") for element in held)
        kind = [kinds[element] for element in held if element in kinds] + ([kinds["LOGIN"]] if hashed else [])
        some = any(one["full_name"] is not None or need in ("alone", "theft", "identifier") for need in kind)
        here, country = one["state"] == state.removeprefix("US-"), one["country"] or ("US" if one["ssn"] else None)
        known = here and country == "US"
        unknown = country is None or (country == "US" and one["state"] is None)
        lower += known and sure
        upper += (known or unknown) and (sure or some)
    return lower, upper


@pytest.mark.parametrize("seed", [1, 2])
def test_bounds_are_those_of_person_after_person(tmp_path: Path, seed: int) -> None:
    import random

    chance = random.Random(seed)
    people = []
    for i in range(400):
        kind = chance.choice(["SSN", "LOGIN", "HASH", "MED", "NONE"])
        one = person(100 + i, kind, chance.choice(STATES)) | {"date_of_birth": f"19{50 + i % 49}-0{1 + i % 9}-{10 + i % 18}" if chance.random() < 0.3 else None}
        one["full_name"] = one["full_name"] if chance.random() < 0.7 else None
        one["state"] = one["state"] if chance.random() < 0.8 else None
        one["country"] = chance.choice(["US"] * 8 + ["DE", None]) if one["state"] is None else "US"
        people.append(one)
    (tmp_path / "users.ndjson").write_text("".join(json.dumps(one) + "\n" for one in people), encoding="utf-8")
    impact = bi.assess(tmp_path, progress=False)
    found = {row["jurisdiction"]: row["residents"] for row in impact.law()}
    for state in STATES:
        assert (found[state]["lower"], found[state]["upper"]) == truth(people, state), state
    assert impact.where(subdivision="US-TX", data_type=["us_ssn", "person_name"]) == sum(
        one["state"] == "TX" and one["ssn"] is not None and one["full_name"] is not None for one in people
    )


# -- the sample of 2019 -------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def wyze(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], str]:
    """Statistics of the command line with the law and a count, and what the terminal shows."""
    import io
    from contextlib import redirect_stdout

    file = tmp_path_factory.mktemp("wyze") / "out.json"
    sample = Path(__file__).parents[1] / "sample_data" / "wyze" / "dump"
    shown = io.StringIO()
    with redirect_stdout(shown):
        code = main([
            "assess", str(sample), "--default-region", "US", "--exposure-start", "2019-12-04", "--exposure-end", "2019-12-26", "--aware-at", "2019-12-26T10:00-08:00",
            "--contained-at", "2019-12-26T13:00-08:00", "--as-of", "2026-11-25", "--where", "country=US,data_type=oauth_token", "--json", str(file), "--no-progress",
        ])  # fmt: skip
    assert code == 0
    return json.loads(file.read_text(encoding="utf-8")), shown.getvalue()


def test_the_sample_triggers_no_login_rule(wyze: tuple[dict[str, Any], str]) -> None:
    found = {row["jurisdiction"]: row for row in wyze[0]["law"]["rows"]}
    states = [code for code, law in laws().items() if law[0].covers == "us"]
    assert [code for code in states if "LOGIN" in found[code]["elements"]] == []
    reason, then = "no password or security answer stands beside an e-mail address or user name", date(2019, 12, 4)
    with_login = {code: any(need.span.holds(then) for need in needs()[code] if need.element == "LOGIN") for code in states if any(need.element == "LOGIN" for need in needs()[code])}
    assert len(with_login) == 22 and [code for code, held in with_login.items() if not held] == ["US-CT", "US-DC", "US-OR", "US-PA", "US-VT", "US-WA"]
    for code, held in with_login.items():
        assert (reason in found[code]["because"]) == held and reason in found[code]["as_of_because"], code
        assert found[code]["verdict"] == "not triggered"
    assert "access tokens are no element of this law" in found["US-IL"]["because"] and "not beside a name" in found["US-WY"]["because"]


def test_the_sample_abroad(wyze: tuple[dict[str, Any], str]) -> None:
    statistics = wyze[0]
    found = {row["jurisdiction"]: row for row in statistics["law"]["rows"]}
    assert (statistics["exposure"]["elapsed_days"], statistics["exposure"]["calendar_days"]) == (22, 23)
    assert found["GB"]["in_force"] is True and found["GB"]["verdict"] == "certainly" and found["GB"]["deadline"] == "2019-12-29T10:00:00-08:00"
    assert found["GB"]["residents"]["lower"] == 289
    assert [found[code]["in_force"] for code in ("MY", "EG", "AE")] == [False] * 3
    assert [found[code]["verdict"] for code in ("MY", "EG", "AE")] == ["not triggered"] * 3
    assert [found[code]["as_of_in_force"] for code in ("MY", "EG", "AE")] == [True] * 3
    assert statistics["law"]["aware_to_contained_seconds"] == 10800
    assert statistics["where"] == [{"country": "US", "subdivision": None, "data_type": "oauth_token", "subjects": 275, "kind": "exact", "note": ""}]


def test_the_terminal_shows_what_is_triggered_and_sums_up_the_rest(wyze: tuple[dict[str, Any], str]) -> None:
    text = wyze[1]
    assert "275 affected with country US, data_type oauth_token (exact)" in text and "Duties to report (law on 2019-12-04" in text
    assert "GB" in text and "no legal advice" in " ".join(text.split())
    for line in ("Possibly, only by people whose place is not known", "Not determined", "Not in force then", "Not triggered"):
        assert line in " ".join(text.split())


def test_the_law_is_there_only_when_asked_for(impact: bi.Impact) -> None:
    assert "law" not in impact.statistics and "where" not in impact.statistics


@pytest.mark.parametrize(
    "arguments", [["--aware-at", "2019-12-26"], ["--where", "country"], ["--where", "data_type=shoe"], ["--where", "name=x"], ["--regime", "gdpr"], ["--where", "country=US,country=DE"]]
)
def test_slips_on_the_command_line_are_said_before_the_work(arguments: list[str], sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", str(sample / "dump"), *arguments]) == 2
    assert capsys.readouterr().err.startswith("error: ")


def test_a_rule_without_elements_or_people_is_no_error() -> None:
    found = judged(Facts(groups=(), unlinked=0, exposed=frozenset()), None, "unknown", options())
    assert found["incident_date"] is None and {row["verdict"] for row in found["rows"]} == {"not triggered", "not determined"}
    assert count(laws()["US-TX"][0], Facts(groups=(), unlinked=0, exposed=frozenset()), None).upper == 0


def test_the_page_names_every_element_anchor_and_regime() -> None:
    text = (Path(__file__).parents[1] / "docs" / "law.md").read_text(encoding="utf-8")
    missed = {need.element for found in needs().values() for need in found} - set(elements())
    access = [code.removeprefix("US-") for code, versions in laws().items() if versions[-1].event == "access"]
    for word in (*elements(), *missed, *REGIMES, *access):
        assert word in text, word
    assert f"{len(laws())} laws in {sum(map(len, laws().values()))} versions" in text
