"""What differs between two plans: every change that counts is one row, none that does not, and no name discloses a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import breach_impact as bi
from breach_impact.plan import Plan, TablePlan
from breach_impact.planning.diff import PlanChange, PlanDiff
from breach_impact.types import Alternative, Column, Evidence

PERSONAL, OTHER = "jane.doe@example.org", "john.roe@example.org"


def a_plan() -> Plan:
    users = TablePlan(
        system="default", table="users", sources=("a.json",), records=12, people=("members[]",), keys={"id": "account id: unique"},
        columns=(
            Column(path="id", data_type="account_id", confidence=0.95),
            Column(path="mail", data_type="email", confidence=0.9, hints={"nulls": "x\ty"}),
            Column(path=PERSONAL, data_type="phone", confidence=0.7, also=("email",)),
            Column(path="shared[].mail", data_type="email", role="secondary", party="shared", confidence=0.8),
            Column(path="w", data_type="body_metrics", facet="water"),
            Column(path="note", data_type=None, confidence=0.2),
        ),
    )  # fmt: skip
    logs = TablePlan(system="default", table="logs", columns=(Column(path="t", data_type="login_time"),))
    return Plan(tables=[users, logs], default_region="US", rule_data={"tzdata": "2026.1", "phone": "9"}, notes=("a remark",))


def column(path: str, /, **changes: object) -> Callable[[Plan], Plan]:
    """Change one column of the first table."""

    def change(plan: Plan) -> Plan:
        columns = tuple(replace(c, **changes) if c.path == path else c for c in plan.tables[0].columns)
        return table(columns=columns)(plan)

    return change


def table(**changes: object) -> Callable[[Plan], Plan]:
    return lambda plan: replace(plan, tables=[replace(plan.tables[0], **changes), *plan.tables[1:]])


def rows(found: PlanDiff) -> list[tuple[str | None, ...]]:
    return [(r.table, r.path, r.field, r.before, r.after) for r in found]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (column("mail", data_type="username"), [("users", "mail", "data_type", "email", "username")]),
        (column("mail", data_type=None), [("users", "mail", "data_type", "email", "none")]),
        (column("mail", role="secondary"), [("users", "mail", "role", "subject", "secondary")]),
        (column("mail", also=("phone", "username")), [("users", "mail", "also", None, "phone, username")]),
        (column(PERSONAL, also=()), [("users", "col-3", "also", "email", None)]),
        (column("shared[].mail", party="invited"), [("users", "shared[].mail", "party", "shared", "invited")]),
        (column("w", facet=None), [("users", "w", "facet", "water", None)]),
        (column("mail", hints={"country": "DE"}), [("users", "mail", "hints.nulls", "x, y", None), ("users", "mail", "hints.country", None, "DE")]),
        (column("mail", confidence=1.0), [("users", "mail", "confidence", "0.9", "1")]),
        (column("mail", decided_by="analyst"), [("users", "mail", "decided_by", "tool", "analyst")]),
        (column("note", path="notes"), [("users", "note", "column", "unclassified", None), ("users", "notes", "column", None, "unclassified")]),
        (table(people=()), [("users", "", "people", "members[]", None)]),
        (table(people=("b[]", "members[]")), [("users", "", "people", "members[]", "b[], members[]")]),
        (table(keys={"_id": "x"}), [("users", "", "keys.id", "account id: unique", None), ("users", "", "keys._id", None, "x")]),
        (table(system="shop"), [("users", "", "system", "default", "shop")]),
        (table(table="people"), [("users", "", "table", "6 columns", None), ("people", "", "table", None, "6 columns")]),
        (lambda plan: replace(plan, tables=plan.tables[:1]), [("logs", "", "table", "1 column", None)]),
        (lambda plan: replace(plan, default_region="DE"), [("", "", "default_region", "US", "DE")]),
        (lambda plan: replace(plan, default_region=None), [("", "", "default_region", "US", None)]),
        (lambda plan: replace(plan, rule_data={"phone": "9", "tzdata": "2026.2"}), [("", "", "rule_data.tzdata", "2026.1", "2026.2")]),
    ],
)
def test_each_change_is_a_row(change: Callable[[Plan], Plan], expected: list[tuple[str | None, ...]]) -> None:
    found = a_plan().diff(change(a_plan()))
    assert found
    assert rows(found) == expected
    back = [(t, p, name, a, b) for t, p, name, b, a in rows(change(a_plan()).diff(a_plan()))]
    assert sorted(back, key=str) == sorted(expected, key=str), "the same the other way round"


@pytest.mark.parametrize(
    "change",
    [
        lambda plan: plan,
        lambda plan: replace(plan, notes=("another",), rule_data=dict(reversed(plan.rule_data.items()))),
        lambda plan: replace(plan, tables=plan.tables[::-1]),
        table(sources=("b.json",), records=99),
        column("mail", why="because", evidence=Evidence(name=0.3), alternatives=(Alternative(data_type="phone", confidence=0.1),)),
        lambda plan: table(columns=plan.tables[0].columns[:2] + plan.tables[0].columns[:1:-1])(plan),
    ],
)
def test_what_changes_no_number_is_no_difference(change: Callable[[Plan], Plan]) -> None:
    found = a_plan().diff(change(a_plan()))
    assert not found
    assert (list(found), len(found), repr(found), str(found)) == ([], 0, "<PlanDiff: no difference>", "Plans: no difference")


def test_the_order_of_lists_of_people_is_no_difference() -> None:
    one, other = (table(people=people)(a_plan()) for people in (("a[]", "b[]"), ("b[]", "a[]")))
    assert not one.diff(other)


def test_a_saved_plan_does_not_differ(tmp_path: Path) -> None:
    plan = a_plan()
    plan.save(tmp_path / "plan.toml")
    loaded = Plan.load(tmp_path / "plan.toml")
    assert loaded.tables[0].columns[2].path == "col-3", "the file knows no other name"
    assert not plan.diff(loaded)
    assert not loaded.diff(plan)
    plan["users", PERSONAL] = "username"
    assert ("users", "col-3", "data_type", "username", "phone") in rows(plan.diff(loaded))


def test_two_names_that_are_masked_alike_are_not_one_column() -> None:
    found = a_plan().diff(column(PERSONAL, path=OTHER)(a_plan()))
    assert rows(found) == [("users", "col-3", "column", "phone+email", None), ("users", "col-3", "column", None, "phone+email")]


def test_tables_of_one_name_in_two_systems_stay_apart() -> None:
    plan = a_plan()
    twice = replace(plan, tables=[*plan.tables, replace(plan.tables[0], system="shop")])
    assert rows(plan.diff(twice)) == [("users", "", "table", None, "6 columns")]
    assert plan.diff(twice)[0].system == "shop"
    changed = replace(twice, tables=[*twice.tables[:2], replace(twice.tables[2], people=())])
    assert [(r.system, r.field) for r in twice.diff(changed)] == [("shop", "people")]
    assert "shop: users" in str(joined(twice.diff(changed), plan.diff(column("mail", role="secondary")(plan))))


def test_a_table_that_moved_to_another_system_is_found_by_its_name_where_that_is_sure() -> None:
    users = a_plan().tables[0]

    def systems(*names: str) -> Plan:
        return Plan(tables=[replace(users, system=name) for name in names])

    assert [(r.field, r.before, r.after) for r in systems("a", "b").diff(systems("a", "c"))] == [("system", "b", "c")]
    assert [(r.system, r.field, r.after) for r in systems("a", "b").diff(systems("c"))] == [("a", "table", None), ("b", "table", None), ("c", "table", "6 columns")]


def joined(*found: PlanDiff) -> PlanDiff:
    return PlanDiff(tuple(row for some in found for row in some))


def test_what_is_shown_discloses_nobody_and_is_escaped() -> None:
    hostile = "<script>alert(1)</script>\x1b[2J\u202e"
    before, after = a_plan(), table(table=OTHER, keys={PERSONAL: f"{PERSONAL} names it"})(column("note", path=hostile)(a_plan()))
    found = before.diff(after)
    bundle = found._repr_mimebundle_()
    texts = [repr(found), str(found), *bundle.values(), repr(found.rows)]
    for text in texts:
        assert "jane" not in text
        assert "john" not in text
        assert not {"\x1b", "\u202e"} & set(text)
    assert "<script" not in bundle["text/html"]
    assert found[0].table == "users"
    assert {r.table for r in found} == {"users", "table-1"}


def test_rows_are_values() -> None:
    row = a_plan().diff(column("mail", role="secondary")(a_plan()))[0]
    assert {row} == {PlanChange("users", "mail", "role", "subject", "secondary")}
    with pytest.raises(AttributeError):
        row.table = "x"  # type: ignore[misc]


@given(st.permutations(range(6)), st.permutations(range(2)))
def test_the_order_is_that_of_the_first_plan(columns: list[int], tables: list[int]) -> None:
    before, after = a_plan(), Plan()
    new = [replace(t, columns=tuple(replace(c, confidence=0.123) for c in t.columns)) for t in before.tables]
    new[0] = replace(new[0], columns=tuple(new[0].columns[i] for i in columns))
    after = replace(before, tables=[new[i] for i in tables])
    assert [(r.table, r.path) for r in before.diff(after)] == [(t.table, c.path) for t in before.shown().tables for c in t.columns]


def test_what_an_analyst_overrules_shows(sample: Path) -> None:
    plan = bi.inspect(str(sample / "second"), default_region="US", progress=False)
    reviewed = replace(plan)
    name = plan.tables[0].table
    reviewed[name, plan.tables[0].columns[0].path] = None
    found = plan.diff(reviewed)
    assert {r.field for r in found} == {"data_type", "confidence", "decided_by"}
    assert "decided by" in found._repr_mimebundle_()["text/html"]
