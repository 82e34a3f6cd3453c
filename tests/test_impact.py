"""A measure is its integer with a method; an impact gives every number and every list of the statistics."""

from __future__ import annotations

import copy
import json
import operator
import pickle
from collections.abc import Callable, Iterator
from dataclasses import FrozenInstanceError, replace
from pathlib import Path
from typing import Any

import pytest
from test_contract import CONTRACT

from breach_impact.errors import BreachImpactError
from breach_impact.impact import Impact, NameNotFound
from breach_impact.table import COLUMNS
from breach_impact.types import Measure

SEVEN = Measure(name="a.seven", value=7, lower=7, upper=7, unit="linked identities", rule="counting/1#subject")
ABOUT = Measure(name="a.about", value=12, kind="estimate", lower=3, upper=4000, unit="people", rule="counting/1#unattributed", note="by <name>")
ZERO = replace(SEVEN, name="a.zero", value=0, lower=0, upper=0)


@pytest.fixture
def impact(statistics: dict[str, Any]) -> Impact:
    statistics["measures"] += [measure_of(row) for row in statistics["data_types"]]
    return Impact(statistics)


def measure_of(row: dict[str, Any]) -> dict[str, Any]:
    value = row["subjects"]
    name = f"data_types.{row['data_type']}.subjects"
    return {"name": name, "value": value, "kind": "exact", "lower": value, "upper": value, "unit": "people", "rule": "counting/1#exposed", "note": ""}


# -- a measure ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", "add sub mul truediv floordiv mod pow lt le gt ge".split())
@pytest.mark.parametrize("other", [3, 7, 12, 2.5])
def test_operators_are_those_of_the_integer(name: str, other: float) -> None:
    operate = getattr(operator, name)
    assert operate(SEVEN, other) == operate(7, other)
    assert operate(other, SEVEN) == operate(other, 7)
    assert operate(SEVEN, ABOUT) == operate(7, 12)
    assert type(operate(SEVEN, other)) is type(operate(7, other)), "what is computed is a plain number"


@pytest.mark.parametrize(
    "function",
    [int, float, bool, abs, round, operator.neg, operator.pos, operator.index, hash, str, hex, lambda x: f"{x:>9,}", lambda x: f"{x:.2e}",
     lambda x: divmod(x, 3), lambda x: divmod(30, x), lambda x: round(x, -1), lambda x: "abcdefghi"[x], lambda x: list(range(x))],
)  # fmt: skip
def test_functions_see_the_integer(function: Callable[[Any], Any]) -> None:
    assert function(SEVEN) == function(7)
    assert type(function(SEVEN)) is type(function(7))


def test_a_measure_with_bounds_is_its_value() -> None:
    assert (int(ABOUT), bool(ABOUT), bool(ZERO)) == (12, True, False)
    assert bool(replace(ZERO, upper=9)) is False


def test_a_measure_equals_a_number_by_value_and_a_measure_by_all_fields() -> None:
    assert SEVEN == 7 == SEVEN == 7.0
    assert SEVEN != 8
    assert SEVEN != "7"
    assert replace(SEVEN) == SEVEN
    for change in ({"name": "b"}, {"kind": "estimate"}, {"upper": 8}, {"unit": "tokens"}, {"rule": "counting/1#token"}, {"note": "x"}, {"denominator": 9}):
        assert replace(SEVEN, **change) != SEVEN
    assert {SEVEN: "found"}[7] == "found"  # pyright: ignore[reportArgumentType]
    assert 7 in {SEVEN}
    assert hash(replace(SEVEN, note="x")) == hash(SEVEN) == hash(7)


def test_measures_add_and_sort() -> None:
    assert sum([SEVEN, ABOUT]) == 19
    assert sorted([ABOUT, SEVEN, ZERO]) == [ZERO, SEVEN, ABOUT]
    assert max(SEVEN, ABOUT) is ABOUT


def test_a_measure_is_frozen_and_can_be_copied() -> None:
    with pytest.raises(FrozenInstanceError):
        SEVEN.value = 8  # pyright: ignore[reportAttributeAccessIssue]
    assert not hasattr(SEVEN, "__dict__")
    assert pickle.loads(pickle.dumps(SEVEN)) == copy.deepcopy(SEVEN) == SEVEN


def test_a_measure_shows_its_method() -> None:
    assert repr(SEVEN) == "<Measure a.seven: 7 linked identities (exact; counting/1#subject)>"
    assert repr(ABOUT) == "<Measure a.about: 12 [3 to 4,000] people (estimate; counting/1#unattributed)>"
    assert SEVEN._repr_mimebundle_()["text/plain"] == repr(SEVEN)
    shown = replace(ABOUT, note="by <name>\x1b\u202e")._repr_mimebundle_()
    assert shown["text/plain"] == f"{ABOUT!r}\nby <name>\ufffd\ufffd"
    assert "<b>12 [3 to 4,000]</b> people" in shown["text/html"]
    assert "by &lt;name&gt;\ufffd\ufffd" in shown["text/html"]


def test_a_measure_compares_with_columns() -> None:
    pandas = pytest.importorskip("pandas")
    column = pandas.Series([3, 7, 30])
    assert (column > SEVEN).tolist() == [False, False, True]
    assert (column == SEVEN).tolist() == [False, True, False]
    assert (SEVEN - column).tolist() == [4, 0, -23]
    assert (column / SEVEN).tolist() == [3 / 7, 1, 30 / 7]


# -- names --------------------------------------------------------------------------------------------------------------
def test_a_measure_is_found_by_its_name_and_by_the_data_type(impact: Impact) -> None:
    assert impact["subjects.affected"] is impact.measures["subjects.affected"] is impact.affected
    assert impact["email"] is impact["data_types.email.subjects"]
    assert "email" in impact.measures
    assert "emial" not in impact.measures
    assert {"email", "subjects.affected"} <= set(impact._ipython_key_completions_())
    assert all(impact[name] is not None for name in impact._ipython_key_completions_())


def test_a_measure_of_zero_is_found(statistics: dict[str, Any]) -> None:
    statistics["measures"][1] |= {"value": 0, "lower": 0, "upper": 0}
    assert Impact(statistics).affected == 0


@pytest.mark.parametrize(
    ("name", "said"),
    [("subjects.afected", "did you mean 'subjects.affected'"), ("emial", "did you mean 'email'"), ("zzzz", "there are: records.accepted, "),
     ("password", "no column was found to hold it; see impact.coverage")],
)  # fmt: skip
def test_a_wrong_name_is_answered_with_near_ones(impact: Impact, name: str, said: str) -> None:
    with pytest.raises(NameNotFound) as raised:
        impact[name]
    assert said in str(raised.value)
    assert str(raised.value).startswith(f"there is no measure {name!r}; "), "no quotes around it, as KeyError has"
    assert isinstance(raised.value, KeyError)
    assert isinstance(raised.value, BreachImpactError)
    assert impact.measures.get(name) is None


def test_measures_cannot_be_changed(impact: Impact) -> None:
    with pytest.raises(TypeError):
        impact.measures["subjects.affected"] = SEVEN  # pyright: ignore[reportIndexIssue]
    assert list(impact.measures)[:2] == ["records.accepted", "subjects.affected"]
    assert len(impact.measures) == len(impact.statistics["measures"])


# -- the lists ----------------------------------------------------------------------------------------------------------
def lists(value: Any, path: str = "") -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """All lists of rows that do not stand in a row."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from lists(part, f"{path}.{key}")
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        yield path, value


def test_every_list_of_the_statistics_is_a_table(impact: Impact) -> None:
    impact.statistics["combinations"] = [{"name": "login", "data_types": ["email", "password"], "subjects": 3}]
    impact.statistics["data_types_per_subject"] = [{"data_types": 5, "subjects": 3}]
    tables = [getattr(impact, name) for name in COLUMNS if name != "measures"] + [impact.measures.table]
    assert [table.name for table in tables] == list(COLUMNS)
    shown = [list(table) for table in tables]
    assert [path for path, rows in lists(impact.statistics) if rows not in shown] == []


def test_declared_columns_are_those_of_an_assessment() -> None:
    """A key that an aggregator adds must be declared, so that an empty table has it too."""
    impact = Impact(CONTRACT)
    for name, columns in COLUMNS.items():
        table = impact.measures.table if name == "measures" else getattr(impact, name)
        assert set(table.columns) == set(columns), name
        assert len(table) == 1, name


def test_statistics_of_an_older_program_lack_later_lists(impact: Impact) -> None:
    assert "combinations" not in impact.statistics
    assert len(impact.combinations) == 0
    assert impact.combinations.columns == ("name", "data_types", "subjects")


def test_attributes_are_listed_for_completion(impact: Impact) -> None:
    assert {*COLUMNS} - {*dir(impact)} == set()
    assert {"chart", "report", "to_dict", "to_pandas", "to_polars", "coverage", "affected"} <= {*dir(impact)}


# -- out ----------------------------------------------------------------------------------------------------------------
def test_a_copy_changes_nothing(impact: Impact) -> None:
    before = impact.to_json()
    impact.to_dict()["subjects"]["affected"] = 0
    impact.coverage["looked_for"].append("x")
    assert impact.to_json() == before
    assert impact.to_dict() == impact.statistics


def test_the_json_file_has_the_same_bytes_everywhere(impact: Impact, tmp_path: Path) -> None:
    text = impact.to_json(tmp_path / "s.json")
    assert (tmp_path / "s.json").read_bytes() == text.encode()
    assert Impact(json.loads(text)) == impact


def test_an_impact_is_its_measures_for_other_libraries(impact: Impact) -> None:
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    rows = impact.statistics["measures"]
    assert impact.to_arrow().to_pylist() == rows
    assert impact.to_pandas().to_dict("records") == rows
    assert impact.to_polars().to_dicts() == polars.DataFrame(impact).to_dicts() == rows
    assert isinstance(impact.to_pandas(), pandas.DataFrame)


def test_a_report_is_written_where_it_is_said(impact: Impact, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import breach_impact.reports as reports

    given: list[Any] = []
    monkeypatch.setattr(reports, "write", lambda *args: given.append(args))
    assert impact.report(str(tmp_path / "x.html")) == tmp_path / "x.html"
    assert given == [(impact.statistics, tmp_path / "x.html")]


def test_print_gives_some_ten_lines(impact: Impact) -> None:
    lines = str(impact).splitlines()
    assert 8 <= len(lines) <= 14
    assert lines[:3] == ["Impact", "   3,085  people concerned  bounds", "   2,424  affected          exact"]
    assert any(line.startswith("Time zones: EST 540 (24.0 %), ") for line in lines)
    assert repr(impact) == "<Impact: 2,424 affected, 661 secondary, 26,393 records>"
