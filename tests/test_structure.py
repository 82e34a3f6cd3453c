"""Shapes: what documents of one table have in common, however they write it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from breach_impact.reading.blocks import regular_rows
from breach_impact.reading.structure import Shape, canonical, parse, walk
from breach_impact.surveying.levels import level_elements


def shape_of(*documents: Any) -> Shape:
    shape = Shape()
    for document in documents:
        shape.learn(parse(json.dumps(document)))
    return shape.settle()


@pytest.mark.parametrize(
    ("documents", "paths"),
    [
        ([{"a": 1, "b": {"c": 2}}], ["a", "b.c"]),
        ([{"a.b": 1}, {"a": {"b": 2}}], ["a.b"]),
        ([{"a": 1}, {"a": [2]}], ["a[]"]),
        ([{"a": 1}, {"a": {"b": 2}}], ["a", "a.b"]),
        ([{"a": {"b": 1}}, {"a": [{"b": 2}]}], ["a[].b"]),
        ([{"a": [{"b": 1}, None]}], ["a[].b"]),
        ([{"a": [[1, 2], [3]]}], ["a[][]"]),
        ([{"m": {f"x{i}@y.com": {"n": 1}}} for i in range(2)], ["m{key}", "m{}.n"]),
        ([{"m": {f"CV_{name}.pdf": {"n": 1}}} for name in ("Anna Holm", "Per Lind")], ["m{key}", "m{}.n"]),
        ([{"m": {"config.json": {"n": 1}, "b": 1}}], ["m.b", "m.config.json.n"]),
        ([{"friends": {f"0QyV3Hgd9IkBuxuVvBY8l5i4A3I{i}": True}} for i in range(2)], ["friends{key}", "friends{}"]),
        ([{"customerAddressLine2": 1, "customerAddressLine3": 1, "city": 2}], ["city", "customerAddressLine2", "customerAddressLine3"]),
        ([{"m": {f"key{i}": i}} for i in range(120)], ["m{key}", "m{}"]),
        ([{f"column{i}": i for i in range(150)}], sorted(f"column{i}" for i in range(150))),
        ([{"a": None}], ["a"]),
        ([{"a": "NULL"}], ["a"]),
    ],
)
def test_paths(documents: list[Any], paths: list[str]) -> None:
    assert [path for path, _ in shape_of(*documents).paths()] == paths


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("ab.@N", max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "A", "a.b", "x@y.z", "17", ""]), inner, max_size=3),
    max_leaves=8,
)
DOCUMENTS = st.lists(st.dictionaries(st.sampled_from(["a", "b", "a.b", "c"]), JSON, max_size=3), min_size=1, max_size=4)


@given(DOCUMENTS)
def test_any_document_can_be_walked_and_rewritten(documents: list[Any]) -> None:
    shape = shape_of(*documents)
    places = {steps for _, steps in shape.paths()}
    for document in documents:
        value = parse(json.dumps(document))
        assert {steps for steps, _, _ in walk(shape, value)} <= places
        json.dumps(canonical(shape, value))


@given(DOCUMENTS)
def test_the_order_of_documents_changes_no_shape(documents: list[Any]) -> None:
    assert list(shape_of(*documents).paths()) == list(shape_of(*documents[::-1]).paths())


def test_elements_of_a_level() -> None:
    shape = shape_of({"a": [{"b": 1}, {"b": 2}]}, {"a": {"b": 3}})
    found = [list(level_elements(shape, parse(json.dumps(d)), (".a", "[]"))) for d in ({"a": [{"b": 1}, {"b": 2}]}, {"a": {"b": 3}})]
    assert [len(elements) for elements in found] == [2, 1]


def test_regular_rows_are_read_as_they_are() -> None:
    import duckdb
    import pyarrow as pa

    documents = ['{"a":1,"b":[{"c":1}]}', '{"a":1}', '{"a":{"d":1}}', '{"b":{"c":1}}', '{"b.c":1}']
    shape = Shape()
    for text in documents[:2]:
        shape.learn(parse(text))
    rows = pa.table({"doc": documents})
    assert regular_rows(duckdb.connect(), shape.settle(), rows).to_pylist() == [True, True, False, False, False]


CUSTOM = [{"id": i, "email": f"u{i}@example.org", "name": {"first": "A"}} | {f"cf_{(7 * i + k) % 150}": "yes" for k in range(3)} for i in range(60)]


def test_keys_that_nearly_all_objects_have_stay_fields_beside_a_map() -> None:
    shape = shape_of(*CUSTOM)
    assert [path for path, _ in shape.paths()] == ["{key}", "{}", "email", "id", "name.first"]
    found = list(walk(shape, parse(json.dumps(CUSTOM[0]))))
    assert [(steps, text) for steps, text, _ in found if steps[0] != "[]"] == [((".id", "self"), "0"), ((".email", "self"), "u0@example.org"), ((".name", ".first", "self"), "A")]
    assert sorted(text or "" for steps, text, _ in found if steps[-1] == "key") == ["cf_0", "cf_1", "cf_2"]
    assert len(list(level_elements(shape, parse(json.dumps(CUSTOM[0])), ("[]",)))) == 3
    assert [value for value in canonical(shape, parse(json.dumps(CUSTOM[0])))["m"][0].values()] == [["cf_0"], {"self": ["yes"]}]


@pytest.mark.parametrize("part", [slice(None, None, -1), slice(30, None), slice(1, None, 2)], ids=["backwards", "second half first", "odd ones first"])
def test_which_keys_are_a_map_depends_on_no_order_and_no_split(part: slice) -> None:
    first = CUSTOM[part]
    rest = [document for document in CUSTOM if document not in first]
    one, other = Shape(), Shape()
    for shape, documents in ((one, first), (other, rest)):
        for document in documents:
            shape.learn(parse(json.dumps(document)))
    one.merge(other)
    assert list(one.settle().paths()) == list(shape_of(*CUSTOM).paths())


@pytest.mark.parametrize(
    ("documents", "paths"),
    [
        ([{"updated": "x", f"u{i}@y.com": 1} for i in range(200)], ["{key}", "{}", "updated"]),
        ([{f"u{i}@y.com": 1 for i in range(200)} | {"odd": 1}], ["{key}", "{}"]),
        ([{"a": 1, "b": 2} | {f"k{i}": 1} for i in range(99)], ["a", "b", *sorted(f"k{i}" for i in range(99))]),
        ([{f"f{k}": 1 for k in range(120)} | {f"k{i}": 1} for i in range(50)], sorted([*(f"f{k}" for k in range(120)), *(f"k{i}" for i in range(50))])),
        ([{"101": 1, "102": 1, "email": "x"} | {f"k{i}": 1} for i in range(150)], ["{key}", "{}", "email"]),
    ],
    ids=["addresses beside a field", "one object", "a hundred others at most", "many fields, few others", "ids that all have"],
)
def test_what_is_a_map_beside_fields(documents: list[Any], paths: list[str]) -> None:
    assert [path for path, _ in shape_of(*documents).paths()] == paths


def test_documents_without_a_key_of_the_map_are_read_as_they_are() -> None:
    import duckdb
    import pyarrow as pa

    shape = shape_of(*CUSTOM)
    rows = pa.table({"doc": ['{"id":1,"email":"a"}', '{"id":1,"cf_1":"a"}', '{"\\u0000map":1}']})
    assert regular_rows(duckdb.connect(), shape, rows).to_pylist() == [True, False, False]
