"""Plans that are not of the dump: refused, warned of, and never counted as columns in which nothing was found."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.cli import main
from breach_impact.errors import PlanError
from breach_impact.plan import Plan, TablePlan
from breach_impact.planning.fit import fit
from breach_impact.types import Column

PERSONAL = "jane.doe@example.org"


def users(folder: Path, rows: int = 40, name: str = "users", **more: str) -> Path:
    lines = [json.dumps({"user_id": n, "email": f"user{n}@example.org", "gender": "mf"[n % 2], **more}) for n in range(rows)]
    path = folder / f"{name}.ndjson"
    path.write_text("\n".join(lines))
    return path


def visits(folder: Path) -> Path:
    path = folder / "visits.ndjson"
    path.write_text("\n".join(json.dumps({"visit": n, "mail": f"other{n}@example.org"}) for n in range(30)))
    return path


def saved(plan: Plan, path: Path) -> str:
    plan.save(path)
    return str(path)


def kinds(impact: bi.Impact) -> dict[str, str]:
    return {m["name"]: m["kind"] for m in impact.statistics["measures"]}


def test_a_plan_of_another_dump_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = saved(bi.inspect(str(visits(tmp_path)), progress=False), tmp_path / "plan.toml")
    dump = str(users(tmp_path))
    with pytest.raises(PlanError, match="of another dump: table visits in the plan, table users in the dump"):
        bi.assess(dump, Plan.load(plan), progress=False)
    assert main(["assess", dump, "--plan", plan, "-q"]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert err.count("\n") == 1
    assert "table users in the dump" in err


def test_a_misspelt_column_is_warned_of_and_counts_nowhere(tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    dump = str(users(tmp_path))
    plan = bi.inspect(dump, progress=False)
    table = plan.tables[0]
    wrong = replace(plan, tables=[replace(table, columns=tuple(replace(c, path="gendre") if c.path == "gender" else c for c in table.columns))])
    with caplog.at_level(logging.WARNING, "breach_impact"):
        impact = bi.assess(dump, wrong, progress=False)
    assert [r.getMessage() for r in caplog.records] == ["table users has no column 'gendre', which the plan names; nothing of it counts (the nearest is 'gender')"]
    cover = impact.coverage
    assert (cover["columns"], cover["personal"], cover["unclassified"], cover["outside_plan"]) == (3, 2, 1, ["users.gender"])
    assert kinds(impact)["subjects.affected"] == "exact"
    assert main(["assess", dump, "--plan", saved(wrong, tmp_path / "p.toml")]) == 0
    assert "warning: table users has no column 'gendre'" in capsys.readouterr().err
    assert main(["assess", dump, "--plan", saved(wrong, tmp_path / "p.toml"), "-q"]) == 0
    assert not capsys.readouterr().err


def test_a_doubtful_column_that_the_dump_lacks_makes_no_estimate(tmp_path: Path) -> None:
    dump = str(users(tmp_path))
    plan = bi.inspect(dump, progress=False)
    table = plan.tables[0]
    ghost = Column(path="old_mail", data_type="email", confidence=0.6)
    impact = bi.assess(dump, replace(plan, tables=[replace(table, columns=(*table.columns, ghost))]), progress=False)
    assert kinds(impact)["subjects.affected"] == "exact"
    assert impact.coverage["columns"] == 3


def test_a_table_that_the_plan_lacks_makes_lower_bounds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = bi.inspect(str(users(tmp_path)), progress=False)
    visits(tmp_path)
    impact = bi.assess(str(tmp_path), plan, progress=False)
    assert impact.statistics["records"]["read"] == 70
    assert impact.statistics["subjects"]["affected"] == 40
    found = kinds(impact)
    assert found["subjects.affected"] == found["data_types.email.subjects"] == found["subjects.total.upper"] == "lower bound"
    assert found["records.read"] == "exact"
    assert impact.coverage["outside_plan"] == ["visits.mail", "visits.visit"]
    assert "visits" in impact["subjects.affected"].note
    assert impact.where(data_type="email").kind == "lower bound"
    assert main(["assess", str(tmp_path / "users.ndjson"), str(tmp_path / "visits.ndjson"), "--plan", saved(plan, tmp_path / "p.toml")]) == 0
    out, err = capsys.readouterr()
    assert "the plan does not name table visits" in err
    assert "lower bound" in out
    full = bi.assess(str(tmp_path / "users.ndjson"), plan, progress=False)
    assert kinds(full)["subjects.affected"] == "exact"


def test_the_plan_of_yesterday_may_have_columns_that_today_has_not(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    plan = bi.inspect(str(users(tmp_path / "old", phone="+14155550123", city="Berlin")), progress=False)
    again = bi.assess(str(users(tmp_path)), plan, progress=False)
    fresh = bi.assess(str(users(tmp_path)), progress=False)
    assert again.statistics["coverage"] == fresh.statistics["coverage"]
    assert again.statistics["subjects"] == fresh.statistics["subjects"]
    assert again.statistics["provenance"]["plan_sha256"] == plan.sha256


def test_a_fresh_plan_fits(tmp_path: Path) -> None:
    (tmp_path / "posts.ndjson").write_text("\n".join(json.dumps({"_id": f"x{n}", "body": f"write to u{n}@example.org please", "tags": {"a": [n]}}) for n in range(30)))
    users(tmp_path)
    plan = bi.inspect(str(tmp_path), progress=False)
    listing = {(t.system, t.table): [c.path for c in t.columns if "~" not in c.path] for t in plan.tables}
    found = fit(plan, listing)
    assert (found.absent, found.outside, found.unplanned, found.warnings) == (frozenset(), (), (), ())


def test_recounting_says_the_same_of_a_plan(tmp_path: Path) -> None:
    users(tmp_path)
    dump = bi.open(str(tmp_path))
    plan = bi.inspect(dump, progress=False)
    table = plan.tables[0]
    ghost = replace(plan, tables=[replace(table, columns=(*table.columns, Column(path="x", data_type="phone")))])
    assert bi.assess(dump, plan, progress=False).recount(plan=ghost).to_json() == bi.assess(dump, ghost, progress=False).to_json()


def test_names_that_disclose_somebody_are_in_no_message() -> None:
    plan = Plan(tables=[TablePlan(system="default", table=PERSONAL, columns=(Column(path="a", data_type=None),))])
    with pytest.raises(PlanError) as error:
        fit(plan, {("default", f"x.{PERSONAL}"): ["b"]})
    assert "example.org" not in str(error.value)
    plan = Plan(tables=[TablePlan(system="default", table="t", columns=(Column(path=PERSONAL, data_type=None),))])
    found = fit(plan, {("default", "t"): [f"b{PERSONAL}", "c"], ("default", PERSONAL): ["d"]})
    assert found.warnings
    assert not any("example.org" in line for line in (*found.warnings, *found.outside, *found.unplanned))
