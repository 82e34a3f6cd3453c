"""Counting again from the ledger: byte for byte what a fresh scan under the same plan and options gives, or an error that names the columns."""

from __future__ import annotations

import gc
import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import breach_impact as bi
from breach_impact.budget import Budget
from breach_impact.context import Context
from breach_impact.errors import OptionError, PlanError
from breach_impact.recount import recount
from breach_impact.types import Column

ROOT = Path(__file__).parents[1]
TRUTH = Path(__file__).parent / "truth"


def context(dump: bi.Dump, plan: bi.Plan | None, **options: Any) -> Context:
    """What an impact is made of."""
    case = bi.assess(dump, plan, progress=False, **options)._case
    assert case is not None
    return case


@cache
def opened(name: str) -> tuple[bi.Dump, dict[str, Any]]:
    """(dump, options) of a case of tests/truth, or the sample."""
    if name == "wyze":
        return bi.open(str(ROOT / "sample_data" / "wyze" / "second")), {"default_region": "US"}
    case = TRUTH / name
    options = json.loads((case / "options.json").read_text()) if (case / "options.json").exists() else {}
    systems = options.pop("systems", None)
    days = options.pop("exposure_start", None), options.pop("exposure_end", None)
    paths = [f"{system}={case / path}" for system, path in systems.items()] if systems else [str(case / "dump")]
    return bi.open(*paths), options | ({"exposure": days} if any(days) else {})


@cache
def drawn(name: str) -> bi.Plan:
    dump, options = opened(name)
    return bi.inspect(dump, default_region=options.get("default_region"), progress=False)


@cache
def held(name: str) -> Context:
    """The scan of a case under its own plan: each example counts again from the same ledger."""
    dump, options = opened(name)
    return context(dump, drawn(name), **options)


def fresh(name: str, plan: bi.Plan, **options: Any) -> str:
    dump, usual = opened(name)
    return bi.assess(dump, plan, progress=False, **(usual | options)).to_json()


def changed(plan: bi.Plan, verdicts: dict[tuple[int, int], str]) -> bi.Plan:
    """The plan with what an analyst says of some columns, by table and place."""
    tables = list(plan.tables)
    for (table, place), verdict in verdicts.items():
        columns = list(tables[table].columns)
        columns[place] = said(columns[place], verdict)
        tables[table] = replace(tables[table], columns=tuple(columns))
    return replace(plan, tables=tables)


def said(column: Column, verdict: str) -> Column:
    sure = replace(column, decided_by="analyst", confidence=1.0, why="set by the analyst")
    return sure if verdict == "confirm" else replace(sure, data_type=None, also=(), facet=None, party=None, hints={})


# -- the law ------------------------------------------------------------------------------------------------------------
WINDOWS = [None, ("2019-12-04", "2019-12-26"), ("2030-01-01", None)]
LAW = ["wyze", "03_cameras_elasticsearch", "04_three_systems", "08_helpdesk_hubs", "11_smartcam"]


@settings(max_examples=2)
@given(data=st.data())
@pytest.mark.parametrize("name", LAW)
def test_a_recount_is_what_a_fresh_scan_gives(name: str, data: st.DataObject) -> None:
    plan = drawn(name)
    verdicts = data.draw(st.dictionaries(st.sampled_from(personal(plan)), st.sampled_from(["confirm", "none"]), max_size=3))
    options: dict[str, Any] = data.draw(
        st.fixed_dictionaries(
            {}, optional={"exposure": st.sampled_from(WINDOWS), "hub_limit": st.sampled_from([1, 2, 20]), "disclosure": st.just("accessed")}
        )
    )
    new = changed(plan, verdicts)
    try:
        again = recount(held(name), plan=new, **options).to_json()
    except PlanError as error:
        assert "needs a new scan" in str(error)
        new = changed(plan, {place: verdict for place, verdict in verdicts.items() if verdict == "confirm"})
        again = recount(held(name), plan=new, **options).to_json()  # what is confirmed can always be counted
    assert again == fresh(name, new, **options)


@pytest.mark.parametrize("name", ["wyze", "11_smartcam"])
def test_a_column_is_taken_out_exactly_or_refused(name: str) -> None:
    plan, first = drawn(name), recount(held(name)).to_json()
    counted = 0
    for table, place in personal(plan):
        new = changed(plan, {(table, place): "none"})
        try:
            again = recount(held(name), plan=new).to_json()
        except PlanError as error:
            assert plan.tables[table].columns[place].path in str(error)
        else:
            assert again == fresh(name, new), plan.tables[table].columns[place]
            counted += again != first
    assert counted >= 4
    assert recount(held(name)).to_json() == first, "nothing of what was hidden is lost"


@pytest.mark.parametrize("name", LAW)
def test_the_same_count_again_is_the_same(name: str) -> None:
    first = fresh(name, drawn(name))
    assert recount(held(name)).to_json() == first
    recount(held(name), hub_limit=1, exposure=("2001-01-01", None), disclosure="acquired")
    assert recount(held(name)).to_json() == first, "each count says all of its options"


def personal(plan: bi.Plan) -> list[tuple[int, int]]:
    """Table and place of each column with a data type."""
    return [(t, i) for t, table in enumerate(plan.tables) for i, c in enumerate(table.columns) if c.data_type is not None]


# -- what can be taken out ----------------------------------------------------------------------------------------------
def made(folder: Path, *, nameless: bool = False, versions: bool = False) -> bi.Dump:
    """A dump in which much is said by one column alone; with ``nameless`` some records have no identifier."""
    rows = [
        {
            "user_id": i, "email": f"user{i}@example.org", "full_name": f"Ann {'ABCDEFGH'[i % 8]}ley", "nickname_note": "x", "gender": "fm"[i % 2],
            "country": ["US", "DE", "FR"][i % 3], "state": ["TX", "NY", ""][i % 3], "last_login": f"2019-12-{i % 27 + 1:02}T10:00:00Z",
            "time_zone": ["America/New_York", "Europe/Berlin"][i % 2], "password": ["hunter2x", "5f4dcc3b5aa765d61d8327deb882cf99"][i % 2],
            "cameras": [{"mac": f"AA:BB:CC:00:00:{i:02}", "model": ["V2", "Pan"][n]} for n in range(i % 3)],
            "z_guests": [{"job": f"Tailor{i}", "email": f"guest{i}@example.net"}], "ip_address": f"192.0.2.{i}", "last_ip": f"198.51.100.{i}", "blood_group": ["A+", "0-"][i % 2], "diagnosis": ["asthma", "migraine"][i % 2],
        }
        for i in range(1, 60)
    ]  # fmt: skip
    rows.append(dict.fromkeys(rows[0]) | {"gender": "f", "cameras": [], "z_guests": []})
    rows += [rows[n] | {"time_zone": "Asia/Tokyo", "last_login": f"2019-{11 + n % 2}-02T10:00:00Z"} for n in range(0, 40, 5)]  # the latest decides
    if nameless:
        rows += [row | {"user_id": None, "email": None, "cameras": [], "full_name": f"Bo {row['full_name']}"} for row in rows[:7]]
    visits = [{"user_id": i, "visitor_ip": f"203.0.113.{i}"} for i in range(30, 90)]
    (folder / "visits.json").write_text("".join(json.dumps(visit) + "\n" for visit in visits))
    hits = [json.dumps({"_index": "users", "_id": str(n // 2 if versions else n), "_source": row} if versions else row) for n, row in enumerate(rows)]
    (folder / "users.json").write_text("\n".join(hits) + "\n")
    return bi.open(str(folder))


def planned(dump: bi.Dump) -> bi.Plan:
    """Its plan, with a second column of the people who are named in others' records."""
    plan = bi.inspect(dump, progress=False)
    plan["users", "z_guests[].job"] = replace(plan["users", "z_guests[].email"], data_type="employer")
    return plan


ALONE = [
    "gender", "ip_address last_ip", "full_name", "diagnosis", "last_login", "time_zone", "country state", "state country time_zone", "cameras[].model", "password", "z_guests[].job",
    "last_login time_zone gender", "visits:visitor_ip",
]  # fmt: skip


@pytest.mark.parametrize(("names", "versions"), [*((names, False) for names in ALONE), *((names, True) for names in ALONE[-3:])])
def test_what_one_column_alone_says_is_taken_out(names: str, versions: bool, tmp_path: Path) -> None:
    dump = made(tmp_path, versions=versions)
    plan = planned(dump)
    case, first = context(dump, plan), bi.assess(dump, plan, progress=False).to_json()
    for name in names.split():
        table, _, path = name.rpartition(":")
        assert plan[table or "users", path].data_type is not None
        plan[table or "users", path] = None
    again = recount(case, plan=plan).to_json()
    assert again == bi.assess(dump, plan, progress=False).to_json()
    assert json.loads(again)["data_types"] != json.loads(first)["data_types"]
    assert recount(case).to_json() == first


@pytest.mark.parametrize(
    ("path", "verdict", "says"),
    [
        ("email", None, "users.email: its identifiers link records"),
        ("cameras[].mac", None, "users.cameras[].mac: its devices and tokens link records"),
        ("country", None, "users.country: its places stand with those of users.state"),
        ("full_name", None, "users.full_name: it tells people without an identifier apart"),
        ("ip_address", None, "users.ip_address: users.last_ip holds the same data type"),
        ("nickname_note", "username", "users.nickname_note: it was not read as username"),
        ("gender", "religion", "users.gender: another data type"),
        ("gender", "secondary:gender", "users.gender: another role"),
        ("z_guests[].email", None, "users.z_guests[].email: its identifiers link records"),
    ],
    ids=lambda value: str(value).split(":")[0],
)
def test_what_needs_a_new_scan_is_refused_by_name(path: str, verdict: str | None, says: str, tmp_path: Path) -> None:
    dump = made(tmp_path, nameless=True)
    plan = bi.inspect(dump, progress=False)
    case = context(dump, plan)
    plan["users", path] = verdict
    with pytest.raises(PlanError, match="needs a new scan") as error:
        recount(case, plan=plan)
    assert says in str(error.value)


def test_a_column_that_the_plan_names_no_more_is_outside_of_it(tmp_path: Path) -> None:
    dump = made(tmp_path)
    plan = bi.inspect(dump, progress=False)
    case = context(dump, plan)
    table = plan.tables[0]
    plan = replace(plan, tables=[replace(table, columns=tuple(c for c in table.columns if c.path not in ("gender", "nickname_note"))), *plan.tables[1:]])
    again = recount(case, plan=plan)
    assert again.statistics["coverage"]["outside_plan"] == ["users.gender", "users.nickname_note"]
    assert again.to_json() == bi.assess(dump, plan, progress=False).to_json()


def test_a_country_by_which_phones_are_read_stays(tmp_path: Path) -> None:
    rows = [{"id": i, "email": f"user{i}@example.org", "phone": f"030 9018{i:04}", "country": "DE"} for i in range(40)]
    (tmp_path / "users.json").write_text("".join(json.dumps(row) + "\n" for row in rows))
    dump = bi.open(str(tmp_path))
    plan = bi.inspect(dump, progress=False)
    case = context(dump, plan)
    plan["users", "country"] = None
    with pytest.raises(PlanError, match=r"users\.phone is read by its countries"):
        recount(case, plan=plan)


def test_other_changes_are_refused(tmp_path: Path) -> None:
    dump = made(tmp_path)
    plan = bi.inspect(dump, progress=False)
    case, table, rest = context(dump, plan), plan.tables[0], plan.tables[1:]
    cases = {
        "another default region": replace(plan, default_region="DE"),
        "it stands at another place of the plan": replace(plan, tables=[replace(table, columns=table.columns[::-1]), *rest]),
        "it stands in another list of people": replace(plan, tables=[replace(table, people=(*table.people, "cameras[]")), *rest]),
        "another hints": replace(plan, tables=[replace(table, columns=tuple(replace(c, hints={**c.hints, "nulls": "x"}) for c in table.columns)), *rest]),
        "link records": replace(plan, tables=[]),
    }
    for says, other in cases.items():
        with pytest.raises(PlanError, match=says):
            recount(case, plan=other)


def test_names_that_disclose_a_person_are_masked_in_the_error(tmp_path: Path) -> None:
    rows = [{"id": i, "jane.doe@example.org": f"user{i}@example.org"} for i in range(30)]
    (tmp_path / "a.json").write_text("".join(json.dumps(row) + "\n" for row in rows))
    dump = bi.open(str(tmp_path))
    plan = bi.inspect(dump, progress=False)
    case = context(dump, plan)
    plan["a", "col-2"] = None
    with pytest.raises(PlanError, match="col-2: its identifiers link records") as error:
        recount(case, plan=plan)
    assert "jane" not in str(error.value)


def test_a_confirmed_column_makes_a_number_exact(tmp_path: Path) -> None:
    dump = made(tmp_path)
    plan = bi.inspect(dump, progress=False)
    doubtful = replace(plan["users", "gender"], confidence=0.6)
    plan = replace(plan, tables=[replace(t, columns=tuple(doubtful if c.path == "gender" else c for c in t.columns)) for t in plan.tables])
    case = context(dump, plan)
    plan["users", "gender"] = "gender"
    kinds = [i.measures["data_types.gender.subjects"].kind for i in (recount(case), recount(case, plan=plan))]
    assert kinds == ["estimate", "exact"]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"hub_limit": 0}, "hub limit must be 1 or more"),
        ({"disclosure": "stolen"}, "disclosure must be one of"),
        ({"exposure": ("soon", None)}, "is no date"),
        ({"exposure": ("2020-01-02", "2020-01-01")}, "ends before it starts"),
    ],
)
def test_options_are_looked_at_as_assess_does(options: dict[str, Any], says: str) -> None:
    with pytest.raises(OptionError, match=says):
        recount(held("wyze"), **options)


def test_an_impact_counts_again_and_stays_what_it_is() -> None:
    dump, options = opened("wyze")
    first = bi.assess(dump, drawn("wyze"), progress=False, **options)
    before = first.to_json()
    second = first.recount(hub_limit=1, exposure=("2019-12-04", "2019-12-26"), disclosure="accessed")
    third = second.recount(exposure=None)
    assert second.to_json() == fresh("wyze", drawn("wyze"), hub_limit=1, exposure=("2019-12-04", "2019-12-26"), disclosure="accessed")
    assert third.to_json() == fresh("wyze", drawn("wyze"), hub_limit=1, disclosure="accessed"), "what is left out stays"
    assert first.to_json() == before == first.recount().to_json()


def test_without_a_ledger_the_error_says_so() -> None:
    with pytest.raises(OptionError, match="assess the dump again"):
        recount(replace(held("wyze"), held=None))


# -- what holds it ------------------------------------------------------------------------------------------------------
def test_a_ledger_in_a_process_of_its_own_counts_again_and_goes_with_the_last_impact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    of = Budget.of
    monkeypatch.setattr(Budget, "of", lambda memory=None, workers=None: replace(of(memory, workers), ledger=1))
    monkeypatch.setattr(Budget, "ledger_of", lambda self, size: 200_000_000)
    temp = tmp_path / "temp"
    temp.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temp))
    dump = made(tmp_path)
    plan = bi.inspect(dump, progress=False)
    case = context(dump, plan)
    assert len(list(temp.iterdir())) == 1
    plan["users", "gender"] = None
    again = recount(case, plan=plan, hub_limit=3)
    assert again.to_json() == bi.assess(dump, plan, hub_limit=3, progress=False).to_json()
    del case, again
    gc.collect()
    assert list(temp.iterdir()) == []


def test_what_is_held_shows_no_text(tmp_path: Path) -> None:
    case = context(made(tmp_path), None)
    assert any("example" in text for text in case.ledger.words.texts)
    assert "example" not in repr(case) + repr(case.held)
