"""Documents that are accounted for hold nothing but what the shape reads of them."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Sequence
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from breach_impact.documents import alike
from breach_impact.documents.accounts import BITS, Books
from breach_impact.reading.reader import Reader
from breach_impact.reading.structure import Shape
from breach_impact.sql import literal

CON = duckdb.connect(":memory:")
Found = dict[tuple[str, ...], list[str | None]]


class Spelled(str):
    """A number as it is spelled."""


def strictly(text: str) -> Any:
    """A document as RFC 8259 has it, numbers as they are spelled; an error where it is no object or names a key twice."""

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        out = dict(pairs)
        assert len(out) == len(pairs), "a key is named twice"
        return out

    def constant(name: str) -> Any:
        raise ValueError(name)

    value = json.loads(text, object_pairs_hook=members, parse_int=Spelled, parse_float=Spelled, parse_constant=constant)
    assert isinstance(value, dict)
    return value


def gather(shape: Shape, value: Any, steps: tuple[str, ...], out: Found) -> None:
    """The scalars of a document by place; an assertion fails where the shape has no such place."""
    if isinstance(value, dict):
        assert shape.elem is None
        for key, child in value.items():
            assert key in shape.keys, "a key that the shape does not have"
            gather(shape.keys[key], child, (*steps, "." + key), out)
    elif isinstance(value, list):
        assert shape.elem is not None
        for child in value:
            gather(shape.elem, child, (*steps, "[]"), out)
    elif value is None:
        if not shape.keys and shape.elem is None:
            out.setdefault((*steps, "self"), []).append(None)
    else:
        assert shape.elem is None and not shape.keys, "a scalar where the shape has a list or an object"
        out.setdefault((*steps, "self"), []).append(value if isinstance(value, str) else json.dumps(value))


def same(wanted: list[str | None], got: list[str | None]) -> bool:
    """Whether texts agree; a number with a point or an exponent may come back in another spelling."""
    return len(wanted) == len(got) and all(
        a == b or (isinstance(a, Spelled) and b is not None and re.search("[.eE]", a) is not None and float(a) == float(b))
        for a, b in zip(wanted, got, strict=True)
    )


def fast_values(books: Books, texts: list[str]) -> list[Found]:
    """What the scan reads of documents that are accounted for."""
    assert books.shape is not None
    reader = Reader(books.shape, rewritten=False)
    columns = [reader.values(steps, "d") for steps in books.leaves]
    CON.register("accounted", pa.table({"doc": pa.array(texts, pa.string())}))
    rows = CON.sql(
        f"SELECT {', '.join(c.sql for c in columns)} FROM"
        f" (SELECT from_json(doc, {literal(reader.schema(books.leaves))}) AS d FROM accounted)"
    ).fetchall()
    return [
        {steps: (value or []) if c.many else [value] for steps, c, value in zip(books.leaves, columns, row, strict=True)}
        for row in rows
    ]


def learned(lesson: Sequence[str]) -> Books:
    books = Books()
    books.learn(CON, pa.array(lesson, pa.string()))
    return books


def accounted(books: Books, texts: Sequence[str]) -> list[bool]:
    """Which documents are accounted for by their sums; all that this claims of them is checked, and all that their spellings claim."""
    docs = pa.array(texts, pa.string())
    lengths = np.array([len(text.encode()) for text in texts], np.int64)
    ends = np.cumsum(lengths + 1) - 1
    with pytest.MonkeyPatch.context() as patch:
        for few in (1_000, 3, 0):  # one by one, by what is known, by sums
            patch.setattr(alike, "FEW", few)
            said = books.look(CON, docs, ("\n".join(texts).encode(), ends - lengths, ends))
            assert said is not None
            claimed(books, texts, *said)
    found = books.check(CON, docs)
    assert found is not None
    claimed(books, texts, *found)
    return found[0].tolist()


def claimed(books: Books, texts: Sequence[str], ok: Any, masks: Any) -> None:
    assert books.shape is not None
    good = [text for text, fine in zip(texts, ok, strict=True) if fine]
    marks = [[int(mask[row]) for mask in masks] for row in range(len(texts)) if ok[row]]
    for text, bits, values in zip(good, marks, fast_values(books, good) if good else [], strict=True):
        wanted: Found = {}
        gather(books.shape, strictly(text), (), wanted)
        for number, steps in enumerate(books.leaves):
            there = wanted.get(steps, [])
            got = values[steps]
            assert same([v for v in there if v is not None], [v for v in got if v is not None]), (text, steps)
            assert bool(bits[number // BITS] >> number % BITS & 1) == any(v is not None for v in there), (text, steps)


# -- texts of documents ---------------------------------------------------------------------------------------------------
KEYS = ["a", "b", "lat", "é", "x y", "*", "it's", "#", "[0]", "$", "n/a"]
PLAIN = ["1", "-7", "12", "1234", "2.5", "true", "false", "null", '""', '"zz"', '"a, b"', '"null"', '"é\U0001f600"', '"\\"q\\""', "18446744073709551616"]
ODD = [
    "1e5", "1E5", "1e-7", "100000.0", "1.50", "0.1", "-0", "-0.0", "12e300", "1e400", "NaN", "-Infinity", "nan", "tru", "01", "1.", ".5", "+1", "0x1",
    '"\\ud800"', '"\\u0061"', '"\\/"', '"\t"', '"\\u0000"', '"\\x"', "'a'", "10", "{}", "[]", "[[]]", '{"a":1}', "[null]", "\x00", "//",
]  # fmt: skip
TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"|[-+.\w]+|[{}\[\],:]|\s+|.', re.DOTALL)


def documents(scalars: list[str], keys: list[str] = KEYS) -> st.SearchStrategy[Any]:
    """Trees: a dict, a list or the text of a scalar."""
    scalar = st.sampled_from(scalars)
    flat = st.dictionaries(st.sampled_from(keys), scalar, max_size=3)
    lists = st.lists(scalar, max_size=3) | st.lists(st.dictionaries(st.sampled_from(keys), scalar | flat, min_size=1, max_size=3), min_size=1, max_size=3)
    inner = scalar | lists | flat | st.dictionaries(st.sampled_from(keys), lists | flat, max_size=2)
    return st.dictionaries(st.sampled_from(keys), inner, min_size=1, max_size=5)


def spell(tree: Any, comma: str, colon: str) -> str:
    if isinstance(tree, dict):
        return "{" + comma.join(f"{json.dumps(k, ensure_ascii=False)}{colon}{spell(v, comma, colon)}" for k, v in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + comma.join(spell(v, comma, colon) for v in tree) + "]"
    return tree


STYLES = [(",", ":"), (", ", ": "), (",", ": "), (" , ", " :")]
LESSONS = st.lists(documents(PLAIN), min_size=1, max_size=4)


def mutated(text: str, dice: random.Random) -> str:
    """The text with a few of its tokens replaced, left out, doubled, swapped or joined by others."""
    tokens = TOKENS.findall(text)
    for _ in range(dice.randint(1, 3)):
        at = dice.randrange(len(tokens))
        other = dice.choice([*PLAIN, *ODD, *tokens, *map(json.dumps, KEYS), '"\\u0061"', ",", " ", ',"":1', ',"zz":12', ',"a":null'])
        same_size = [t for t in (*PLAIN, *ODD) if len(t.encode()) == len(tokens[at].encode())]
        match dice.randrange(6):
            case 0:
                tokens[at] = other
            case 1:
                tokens[at] = dice.choice(same_size or [other])
            case 2:
                tokens.insert(at, other)
            case 3 if len(tokens) > 1:
                del tokens[at]
            case 4:
                to = dice.randrange(len(tokens))
                tokens[at], tokens[to] = tokens[to], tokens[at]
            case _:
                end = min(len(tokens), at + dice.randint(1, 4))
                tokens[at:at] = tokens[at:end]
    return "".join(tokens)


@settings(max_examples=150)
@given(LESSONS, LESSONS, st.lists(documents(PLAIN + ODD), max_size=4), st.sampled_from(STYLES), st.integers(0, 1 << 30))
def test_only_what_the_shape_reads_is_accounted_for(lesson: list[Any], near: list[Any], far: list[Any], style: tuple[str, str], seed: int) -> None:
    dice = random.Random(seed)
    books = learned([spell(tree, *style) for tree in lesson])
    if books.shape is None:
        return  # nothing but empty objects
    texts = [spell(tree, *(style if dice.random() < 0.7 else dice.choice(STYLES))) for tree in (*lesson, *near, *far)]
    accounted(books, texts + [mutated(dice.choice(texts), dice) for _ in range(40)])


@given(st.sampled_from(STYLES[:3]), st.data())
def test_plain_documents_are_accounted_for(style: tuple[str, str], data: st.DataObject) -> None:
    def less(tree: Any) -> Any:
        if isinstance(tree, dict):
            fate = data.draw(st.lists(st.integers(0, 3), min_size=len(tree), max_size=len(tree)))
            return {k: "null" if f == 1 else less(v) for f, (k, v) in zip(fate, tree.items(), strict=True) if f}
        return [less(v) for v in tree] if isinstance(tree, list) else tree

    whole = {"first": "1", "list": [{"a": "1", "o": {"b": "2"}}, {"a": "null"}], "deep": {"o": {"b": "2", "c": ['"x"']}}}
    texts = [spell(tree, *style) for tree in (whole, *({"first": "1"} | less(whole) for _ in range(5)))]
    assert accounted(learned(texts[:1]), texts) == [True] * len(texts)


# -- what once hid in the sum ---------------------------------------------------------------------------------------------
LESSON = ['{"a":1.5,"c":{"d":1},"b":["x"],"x":{"a":2}}', '{"p":[{"q":1,"o":{"r":1}}],"n":1}']


@pytest.mark.parametrize(
    "text",
    [
        '{"c":10}', '{"c":""}', '{"c":[]}', '{"c":-1,"n":null}', '{"c":1}', '{"c":1,"n":null}', '{"p":[12]}', '{"p":[1]}', '{"p":[{"o":12}]}', '{"p":[{"o":1}]}',
        '{"c":10,"x":{}}', '{"x":10,"c":{}}', '{"p":[{"o":10},{"o":{}}]}',
        '{"a":null,}', '{"c":{"d":null,}}', '{"n":1,"c":{"d":null,}}', '{"p":[{"q":null,}]}', '{"p":[{"q":null},]}',
        '{"n":1,"a":null,"b":"zz"}', '{"n":1,"a":null,"b":true}', '{"n":1,"a":null,"b":1234}', '{"n":1,"a":null,"p":1234}', '{"n":null,"p":[{"o":1234,"q":1}]}',
        '{"a":1e5,"x":{"a":100000.0},"":1}', '{"a":1e5,"x":{"a":100000.0},"\\u0061":1}', '{"\\u0061":1e15,"x":{"a":1000000000000000.0},"zzz":12}',
        '{"a":1,"a":2}', '{"a":1,"a":null}', '{"a":null,"a":1}', '{"a":null,"a":null}', '{"a":1,"\\u0061":2}', '{"a":1}{"a":1}', '{"a":1}x', '{"A":1}', "[1]", "1", "",
        '{"n":NaN}', '{"n":1,"c":{"e":1}}', '{"n":[1]}', '{"n":{}}', '{"b":[[1]]}', '{"b":[{}]}', '{"p":[null]}', '{"b":[1e5]}', '{"a":1', '{"a":null,"n":1', "{}",
    ],
)  # fmt: skip
def test_what_is_not_accounted_for(text: str) -> None:
    assert accounted(learned(LESSON), [text, LESSON[0]]) == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        '{"c":{}}', '{"c":{},"n":null}', '{"c":{"d":null},"n":1}', '{"a":null}', '{"p":[{"q":null}]}', '{"p":[{}]}', '{"p":[{"o":{}},{"o":{"r":null}},{}],"n":null}',
        '{"n":1e22}', '{"n":100000.0}', '{"a":0.5,"x":{"a":12.0}}', '{"b":["null",null,""]}', '{"b":[]}', '{"p":[]}', '{"n":123456789012345678901234567890}',
    ],
)  # fmt: skip
def test_what_is_accounted_for(text: str) -> None:
    assert accounted(learned(LESSON), [text]) == [True]


@pytest.mark.parametrize(
    "text",
    [
        '{"a":1,"b":2,"c":["x","y"],"z":12}', '{"a": 1, "b":2, "c": [],}', '{"a": 1,"b": 2, "c": [],}', '{"a": 1, "b": 2, "c": [1,2],}',
        '{"a": 1, "b": 2, "c": ["x","y"],}', '{"a":1,"b":2,"c":[1,2,3],"":1}',
    ],
)  # fmt: skip
def test_a_document_without_the_spaces_of_the_others_hides_nothing(text: str) -> None:
    lesson = '{"a": 1, "b": 2, "c": ["x", "y"]}'
    assert accounted(learned([lesson]), [text, lesson]) == [False, True]


def test_many_empty_objects_and_many_odd_values_do_not_add_up() -> None:
    book = learned(LESSON)
    texts = ['{"p":[' + ",".join(["{}"] * 70_000) + "]}", '{"p":[' + ",".join(["{}"] * 4 + ["null"] * 70_000) + "]}", '{"b":[' + ",".join(["NaN"] * 70_000) + "]}"]
    assert accounted(book, texts) == [True, False, False]


@pytest.mark.parametrize("shift", range(4))
def test_what_is_no_json_raises_nothing(shift: int) -> None:
    """DuckDB quotes the beginning of such a document in its message, and may cut it inside a letter."""
    texts = ['{"n":1}', '{"a":null,"c":{},"n":' + "x" * shift + '"' + "\U0001f600" * 300, '{"a":null,"n"}', "\U0001f600" * 200 + "x" * shift]
    assert accounted(learned(LESSON), texts) == [True, False, False, False]


def test_more_leaves_than_one_mask_holds() -> None:
    lesson = json.dumps({f"k{i}": i for i in range(95)} | {"l": [{f"m{i}": i} for i in range(40)]}, separators=(",", ":"))
    texts = [lesson, '{"k3":1,"k94":2,"l":[{"m0":1},{"m39":2}]}']
    assert accounted(learned([lesson]), texts) == [True, True]
