"""The plan: overruling, the TOML round trip, the digest, and names that would disclose a person."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import breach_impact as bi
from breach_impact import registry
from breach_impact.errors import BreachImpactError, InputError, OptionError, PlanError
from breach_impact.plan import Plan, TablePlan
from breach_impact.planning.file import dumps, loads
from breach_impact.types import Alternative, Column, Evidence

PERSONAL = "jane.doe@example.org"


def a_plan() -> Plan:
    columns = (
        Column(path="_id", data_type="account_id", confidence=0.95, why="foreign key orders.user_id names it"),
        Column(
            path="w.s", data_type="device_name", confidence=0.71, evidence=Evidence(name=0.5, values=0.93),
            alternatives=(Alternative(data_type="wifi_ssid", confidence=0.4), Alternative(data_type="username", confidence=0.1)), hints={"device": "true", "issuer": "x"},
            why='says "s"\nand \\ more',
        ),
        Column(path="shared[].mail", data_type="email", role="secondary", party="shared", also=("phone",)),
        Column(path="body.{key}", data_type="body_metrics", facet="bone_mass", decided_by="analyst"),
        Column(path="x", data_type=None, confidence=0.2),
    )  # fmt: skip
    accounts = TablePlan(
        system="default", table="accounts", sources=("a.json", "b.json"), records=12, columns=columns, people=("members[]",),
        keys={"_id": "account id: a foreign key names it", "members[]": "list of people"},
    )  # fmt: skip
    return Plan(tables=[accounts], default_region="US", rule_data={"tzdata": "2026.6"}, notes=("mind the gap",))


def test_reading() -> None:
    plan = a_plan()
    assert plan["accounts", "w.s"].data_type == "device_name"
    assert plan["default", "accounts", "w.s"] is plan["accounts", "w.s"]
    assert plan["accounts"].records == 12
    assert [t.table for t in plan] == ["accounts"]


def test_overruling_is_the_analysts_and_forgets_what_belonged_to_the_old_type() -> None:
    plan = a_plan()
    before = plan.tables[0]
    plan["accounts", "w.s"] = "wifi_ssid"
    new = plan["accounts", "w.s"]
    assert (new.data_type, new.confidence, new.decided_by, new.role) == ("wifi_ssid", 1.0, "analyst", "subject")
    assert new.hints == {"device": "true"}
    assert before.column("w.s").data_type == "device_name", "tables are values; a plan replaces them"


@pytest.mark.parametrize("nothing", [None, "none", "subject:none"])
def test_nothing_personal_is_said_in_python_as_in_the_file(nothing: str | None) -> None:
    plan = a_plan()
    plan["accounts", "w.s"] = nothing
    assert (plan["accounts", "w.s"].data_type, plan["accounts", "w.s"].decided_by) == (None, "analyst")


def test_overruling_with_a_role_with_nothing_and_with_a_column() -> None:
    plan = a_plan()
    plan["accounts", "w.s"] = "secondary:email"
    assert (plan["accounts", "w.s"].data_type, plan["accounts", "w.s"].role) == ("email", "secondary")
    plan["accounts", "w.s"] = None
    assert plan["accounts", "w.s"].data_type is None
    plan["accounts", "w.s"] = replace(plan["accounts", "w.s"], data_type="phone", hints={"country": "DE"})
    assert plan["accounts", "w.s"].hints == {"country": "DE"}
    plan["accounts", "body.{key}"] = "body_metrics"
    assert plan["accounts", "body.{key}"].facet == "bone_mass", "confirming keeps the facet"


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        (("accounts", "w.s"), "wifi_sid", "did you mean 'wifi_ssid'"),
        (("accounts", "w.t"), "email", "did you mean 'w.s'"),
        (("acounts", "w.s"), "email", "did you mean 'accounts'"),
        (("accounts", "w.s"), "third:email", "no role"),
        ("accounts", "email", "say which column"),
    ],
)
def test_mistakes_end_in_a_hint(key: Any, value: str, says: str) -> None:
    plan = a_plan()
    with pytest.raises(PlanError, match=says):
        plan[key] = value


def test_a_table_of_two_systems_needs_its_system() -> None:
    one = a_plan().tables[0]
    plan = Plan(tables=[one, replace(one, system="crm")])
    with pytest.raises(PlanError, match="several systems"):
        _ = plan["accounts", "w.s"]
    plan["crm", "accounts", "w.s"] = "email"
    assert [t.column("w.s").data_type for t in plan] == ["device_name", "email"]


# -- the file -----------------------------------------------------------------------------------------------------------
def test_round_trip(tmp_path: Path) -> None:
    plan = a_plan()
    plan.save(tmp_path / "plan.toml")
    again = Plan.load(tmp_path / "plan.toml")
    assert list(again.tables) == list(plan.tables)
    assert (again.default_region, again.rule_data, again.notes) == ("US", {"tzdata": "2026.6"}, ("mind the gap",))
    assert again.sha256 == plan.sha256
    assert dumps(again) == dumps(plan)


text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
columns = st.builds(
    Column,
    path=text,
    data_type=st.sampled_from([None, "email", "phone"]),
    role=st.sampled_from(["subject", "secondary"]),
    confidence=st.floats(0, 1),
    decided_by=st.sampled_from(["tool", "analyst"]),
    evidence=st.builds(Evidence, name=st.none() | st.floats(0, 1), values=st.none() | st.floats(0, 1)),
    alternatives=st.lists(st.builds(Alternative, data_type=text, confidence=st.floats(0, 1)), max_size=2).map(tuple),
    also=st.lists(st.sampled_from(["email", "phone"]), max_size=2).map(tuple),
    facet=st.none() | st.just("muscle"),
    party=st.none() | text.filter(bool),
    why=text,
    hints=st.dictionaries(text, text, max_size=2),
)


@given(st.lists(columns, max_size=4, unique_by=lambda c: c.path), text, st.dictionaries(text, text, max_size=2))
def test_round_trip_of_anything(found: list[Column], name: str, keys: dict[str, str]) -> None:
    plan = Plan(tables=[TablePlan(system=name, table=name, columns=tuple(found), keys=keys, people=tuple(keys))])
    assert list(loads(dumps(plan)).tables) == list(plan.tables)


def test_an_edited_verdict_is_the_analysts() -> None:
    text = dumps(a_plan())
    edited = loads(text.replace('data_type = "device_name"', 'data_type = "wifi_ssid"'))
    column = edited["accounts", "w.s"]
    assert (column.data_type, column.decided_by, column.confidence) == ("wifi_ssid", "analyst", 1.0)
    assert list(loads(dumps(edited)).tables) == list(edited.tables)
    assert loads(text.replace('data_type = "device_name"', 'data_type = "none"'))["accounts", "w.s"].data_type is None


def test_a_plan_can_be_written_by_hand() -> None:
    plan = loads('schema = "breach-impact/plan/1"\n[[tables]]\ntable = "t"\n[[tables.columns]]\npath = "m"\ndata_type = "email"\n')
    assert plan["t", "m"] == Column(path="m", data_type="email")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("breach-impact/plan/1", "breach-impact/plan/9", "schema should be"),
        ('data_type = "device_name"', 'data_type = "device_nme"', "did you mean 'device_name'"),
        ("confidence = 0.71", 'confidence = "high"', "confidence has the wrong type"),
        ("confidence = 0.71", "confidense = 0.71", "unknown key 'confidense'"),
        ('decided_by = "tool"', 'decided_by = "me"', "decided_by must be"),
        ('path = "w.s"', 'path = "_id"', "names a column twice"),
        ('path = "w.s"', "", "path is missing"),
        ("[[tables]]", "[[tables", "no TOML"),
        ("confidence = 0.71", "confidence = 71", "between 0 and 1"),
        ('device = "true"', "device = true", "must be texts"),
        ('people = ["members[]"]', "people = [1]", "list of texts"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_with_its_place(old: str, new: str, says: str) -> None:
    with pytest.raises(PlanError, match=says):
        loads(dumps(a_plan()).replace(old, new, 1))


def test_the_path_of_a_plan_is_a_plan(tmp_path: Path) -> None:
    dump, saved = tmp_path / "users.csv", tmp_path / "plan.toml"
    dump.write_text("email,nick\nana@example.de,an\nben@example.de,be\n")
    bi.inspect(dump, progress=False).save(saved)
    saved.write_text(saved.read_text().replace('data_type = "email"', 'data_type = "none"'))
    impact = bi.assess(dump, str(saved), progress=False)
    assert "email" not in {row["data_type"] for row in impact.statistics["data_types"]}
    assert impact.recount(plan=saved).statistics == impact.statistics
    assert "email" not in str(bi.open(dump).shapes(saved, progress=False).tables[0].columns[0].verdict)
    with pytest.raises(OptionError, match="not dict"):
        bi.assess(dump, {"plan": 1}, progress=False)  # pyright: ignore[reportArgumentType]
    with pytest.raises(InputError, match="cannot read"):
        bi.assess(dump, tmp_path / "none.toml", progress=False)


def test_files_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read"):
        Plan.load(tmp_path / "no.toml")
    with pytest.raises(InputError, match="cannot write"):
        a_plan().save(tmp_path / "no" / "plan.toml")
    assert issubclass(InputError, BreachImpactError)


@pytest.mark.parametrize("data", [b"[[tables", b"a = 1", b"\xff", None], ids=["no TOML", "no plan", "no UTF-8", "not there"])
@pytest.mark.parametrize(("name", "shown"), [("jane.doe@example.org.toml", False), ("reviewed.toml", True)])
def test_a_file_named_after_a_person_is_not_named_in_errors(name: str, shown: bool, data: bytes | None, tmp_path: Path) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(BreachImpactError, match="the plan") as caught:
        Plan.load(tmp_path / name)
    assert (name in str(caught.value)) is shown
    assert shown or "jane" not in str(caught.value)


# -- digest, JSON, names ------------------------------------------------------------------------------------------------
def test_the_digest_is_of_what_changes_a_number() -> None:
    plan, table = a_plan(), a_plan().tables[0]
    same = replace(table, sources=("c.json",), records=99, keys={}, columns=tuple(reversed(table.columns)))
    assert replace(plan, tables=[same], notes=()).sha256 == plan.sha256
    assert replace(plan, tables=[replace(table, people=())]).sha256 != plan.sha256
    assert replace(plan, default_region="GB").sha256 != plan.sha256
    plan["accounts", "w.s"] = "wifi_ssid"
    assert plan.sha256 != a_plan().sha256


def test_the_classification() -> None:
    found = a_plan().to_json()
    assert list(found) == ["schema", "tables"]
    table = found["tables"][0]
    assert list(table)[:4] == ["source", "table", "records_sampled", "columns"]
    assert table["columns"][1] == {
        "path": "w.s", "data_type": "device_name", "role": "subject", "confidence": 0.71, "decided_by": "tool",
        "evidence": {"name": 0.5, "values": 0.93, "checksum": None},
        "alternatives": [{"data_type": "wifi_ssid", "confidence": 0.4}, {"data_type": "username", "confidence": 0.1}],
    }  # fmt: skip
    assert list(table["columns"][1]) == ["path", "data_type", "role", "confidence", "decided_by", "evidence", "alternatives"]
    assert table["columns"][2]["also"] == ["phone"]


def test_no_name_that_discloses_a_person_leaves_the_plan() -> None:
    column = Column(path=PERSONAL, data_type="phone", why=f"header {PERSONAL}")
    table = TablePlan(
        system="default", table=f"mails of {PERSONAL}", sources=(f"{PERSONAL}.csv",), columns=(Column(path="a", data_type=None), column),
        keys={PERSONAL: "own key"}, people=(PERSONAL,),
    )  # fmt: skip
    plan = Plan(tables=[table])
    everything = dumps(plan.shown()) + str(plan.to_json()) + repr(plan) + repr(table) + "".join(plan._repr_mimebundle_().values())
    assert PERSONAL not in everything
    assert plan.to_json()["tables"][0]["columns"][1]["path"] == "col-2"
    again = loads(dumps(plan.shown()))
    assert again.sha256 == plan.sha256
    back = again.resolved({("default", table.table): ["a", PERSONAL]})
    assert back["default", table.table, PERSONAL].data_type == "phone"
    plan["table-1", "col-2"] = "email"
    assert plan.tables[0].columns[1] == replace(column, data_type="email", decided_by="analyst", why="set by the analyst")


def test_the_file_says_what_to_look_at() -> None:
    text = dumps(a_plan())
    assert "# unclassified: please look" in text
    assert tomllib.loads(text)["tables"][0]["columns"][4]["data_type"] == "none"


def test_all_types_of_the_fixture_exist() -> None:
    assert {c.data_type for t in a_plan() for c in t.columns} - {None} <= set(registry.detectors())


def test_a_column_that_needs_no_mask_is_shown_without_a_look_at_the_others() -> None:
    class Columns(tuple[Column, ...]):
        """Columns that must not be walked."""

        def __iter__(self) -> Iterator[Column]:
            raise AssertionError

    table = TablePlan(system="default", table="users", sources=(), records=0, columns=Columns([Column(path="email", data_type="email"), Column(path="ann@example.org", data_type=None)]))
    assert table.shown("email") == "email"
    with pytest.raises(AssertionError):
        table.shown("ann@example.org")
