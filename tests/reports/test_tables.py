"""Every number and list of the statistics stands in a table, under the names and types that the tables say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from reports.exports import HOSTILE, KINDS, NOTE, emptied, everywhere, full

import breach_impact as bi
from breach_impact.reports.schema import SCALARS, SPECS
from breach_impact.reports.tables import Sheet, tables

ROOT = Path(__file__).parents[2]
PYTHON: dict[str, Any] = {"string": str, "integer": int, "number": int | float, "boolean": bool, "date": str, "datetime": str}


def by_name(statistics: Mapping[str, Any]) -> dict[str, Sheet]:
    return {sheet.name: sheet for sheet in tables(statistics)}


def rows(statistics: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    sheet = by_name(statistics)[name]
    return [dict(zip([field.name for field in sheet.fields], row, strict=True)) for row in sheet.rows]


def leaves(node: Any) -> Iterator[str]:
    """All keys of maps that hold numbers, and all values that are no container, as text."""
    if isinstance(node, Mapping):
        for value in node.values():
            yield from leaves(value)
    elif isinstance(node, list):
        for value in node:
            yield from leaves(value)
    elif node is not None:
        yield str(node).lower() if isinstance(node, bool) else str(node)


def test_names_and_titles_are_legal_and_told_apart() -> None:
    names, titles = [spec.name for spec in SPECS], [spec.title.casefold() for spec in SPECS]
    assert len(set(names)) == len(names)
    assert len({*titles, "read me", "columns"}) == len(titles) + 2
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", name) for name in names)
    assert all(len(title) <= 31 and not re.search(r"[\[\]:*?/\\']", title) and title != "history" for title in titles)
    for spec in SPECS:
        fields = [field.name for field in spec.fields]
        assert len(set(fields)) == len(fields)
        assert set(spec.keys) <= set(fields)
        assert all(field.title and field.description for field in spec.fields), spec.name


@pytest.mark.parametrize("kind", list(KINDS))
def test_cells_have_the_type_of_their_column(kind: str) -> None:
    for sheet in tables(KINDS[kind]()):
        for row in sheet.rows:
            assert len(row) == len(sheet.fields)
            for field, cell in zip(sheet.fields, row, strict=True):
                assert cell is None or isinstance(cell, PYTHON[field.type]), (sheet.name, field.name)
                assert field.type == "boolean" or not isinstance(cell, bool), (sheet.name, field.name)
                if kind != "hostile" and isinstance(cell, str) and field.type in ("date", "datetime"):
                    assert (date if field.type == "date" else datetime).fromisoformat(cell)


def test_every_value_stands_in_a_table() -> None:
    statistics = full()
    for n, row in enumerate(statistics["measures"]):
        row["value"] += 10_000 * n  # so that a number cannot stand in for another
    found = {str(cell).lower() if isinstance(cell, bool) else str(cell) for sheet in tables(statistics) for row in sheet.rows for cell in row}
    assert set(leaves(statistics)) - found == set()


def test_every_list_of_the_sample_is_a_table(sample: Path) -> None:
    """A list that a new aggregator adds to the statistics must get a table."""
    statistics = bi.assess(str(sample / "dump"), default_region="US").statistics

    def lists(node: Mapping[str, Any], place: str = "") -> Iterator[str]:
        for key, value in node.items():
            if isinstance(value, Mapping):
                yield from lists(value, f"{place}{key}.")
            elif isinstance(value, list):
                yield f"{place}{key}"
                for row in value:
                    if isinstance(row, Mapping):
                        yield from (f"{place}{key}[].{k}" for k, v in row.items() if isinstance(v, list | Mapping))

    known = {spec.path for spec in SPECS} | {f"{spec.path}[].{spec.child}" for spec in SPECS if spec.child} | {"measures"}
    assert set(lists(statistics)) - known == set()
    keys = {spec.path: {field.name for s in SPECS if s.path == spec.path for field in s.fields} | {s.child for s in SPECS if s.path == spec.path} for spec in SPECS}
    for path, names in keys.items():
        found: Any = statistics
        for key in path.split(".") if path else ():
            found = found.get(key, {})
        for row in found if isinstance(found, list) else ():
            assert not isinstance(row, Mapping) or set(row) <= names, path
    assert [name for name, sheet in by_name(statistics).items() if len(sheet.fields) == 0] == []


def test_lists_inside_rows_bear_the_name_of_the_row() -> None:
    assert rows(full(), "data_type_facets") == [
        {"data_type": "body_metrics", "facet": "bone_mass", "subjects": 14}, {"data_type": "body_metrics", "facet": "body_fat", "subjects": 12},
    ]  # fmt: skip
    assert rows(full(), "time_zone_countries")[1] == {"abbreviation": "EST", "utc_offset": "-05:00", "country": "CA", "subjects": 2}
    assert rows(full(), "country_evidence")[1] == {"code": "US", "evidence": "time_zone", "subjects": 10}
    assert rows(full(), "source_reasons")[1] == {"system": "shop", "source": "users.json", "reason": "json_syntax", "records": 6}
    assert rows(full(), "combination_data_types") == [{"name": "login", "data_type": "email"}, {"name": "login", "data_type": "password"}]


def test_the_headline_has_the_measures_as_they_are_and_the_other_numbers_once() -> None:
    statistics = full()
    found = rows(statistics, "headline")
    assert found[: len(statistics["measures"])] == statistics["measures"]
    assert found[2]["note"] == NOTE
    names = [row["name"] for row in found]
    assert len(set(names)) == len(names)
    assert {"records.personal", "subjects.by_identifier.phone", "token_holders.live", "coverage.unclassified", "reach.email"} <= set(names)
    assert "subjects.unlinked.lower" not in names  # the measure subjects.unlinked says it
    assert next(row for row in found if row["name"] == "exposure.elapsed_days") == {
        "name": "exposure.elapsed_days", "value": 22, "kind": "asserted", "lower": None, "upper": None, "unit": "days", "rule": "counting/1#activity", "note": None,
    }  # fmt: skip


def test_a_kind_is_taken_from_the_measures_or_left_open() -> None:
    assert {row["data_type"]: row["kind"] for row in rows(full(), "data_types")} == {"email": "exact", "body_metrics": "estimate"}
    assert next(row["kind"] for row in rows(full(), "headline") if row["name"] == "records.personal") is None


def test_facts_hold_what_is_no_count() -> None:
    found = {row["name"]: row["value"] for row in rows(full(), "facts")}
    assert found["complete"] == "false"
    assert found["provenance.options.hub_limit"] == "20"
    assert found["provenance.options.default_region"] is None
    assert "exposure.elapsed_days" not in found


def test_a_duration_that_is_not_known_stays_a_number_without_value() -> None:
    assert [row["value"] for row in rows(emptied(), "headline") if row["name"] == "exposure.elapsed_days"] == [None]
    assert not [row for row in rows(emptied(), "facts") if row["name"] == "exposure.elapsed_days"]


def test_rules_named_for_numbers_without_a_measure_are_written_down() -> None:
    headings = {line[3:].strip().lower().replace(" ", "-") for line in (ROOT / "docs/counting.md").read_text(encoding="utf-8").splitlines() if line.startswith("## ")}
    assert {rule.removeprefix("counting/1#") for _, _, rule, _ in SCALARS} <= headings


def test_nobody_gives_all_tables_without_rows() -> None:
    found = by_name(emptied())
    assert set(found) == set(by_name(full()))
    assert {name for name, sheet in found.items() if sheet.rows} == {"headline", "facts"}


def test_a_list_that_the_statistics_lack_gives_no_table() -> None:
    statistics = full()
    del statistics["combinations"], statistics["coverage"]["outside_plan"]
    assert set(by_name(full())) - set(by_name(statistics)) == {"combinations", "combination_data_types", "outside_plan"}


@pytest.mark.parametrize("name", list(HOSTILE))
def test_nothing_unprintable_passes(name: str) -> None:
    cells = [cell for sheet in tables(everywhere(HOSTILE[name])) for row in sheet.rows for cell in row if isinstance(cell, str)]
    assert [cell for cell in cells if not cell.isprintable()] == []


def test_statistics_from_a_file_give_the_same(tmp_path: Path) -> None:
    assert tables(json.loads(json.dumps(full()))) == tables(full())
