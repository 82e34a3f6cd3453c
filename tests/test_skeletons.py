"""Documents with one fingerprint are alike: what holds for the one holds for the other."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from breach_impact.documents import skeletons
from breach_impact.documents.accounts import BITS, Books
from breach_impact.documents.alike import FEW, Alike
from breach_impact.documents.skeletons import prints
from breach_impact.reading.structure import Shape, parse

PIECES = ['"a"', '"bc"', '"a longer key"', '"a key that is longer than two words of it"', '""', '":"', '","', '"é😀"', ":", ",", "{", "}", "[", "]", "1", "-2", "3.25", "0", "01", "-", "1.", ".5", "1e5"]
MORE = ["null", "true", "false", "nul", " ", "  ", '"', "\\", '"\\n"', "\t", "\x01", "12345678901234567890", "x" * 20, ":1,", ': "y"', ",{}", "[]"]
TEMPLATES = [
    '{"a":%s}', '{"a":%s,"bc":%s}', '{"a":[%s,%s],"bc":{"a":%s}}', '{"a": %s, "bc": [{"a": %s}, {"a": %s}]}', '{"a":[{"bc":%s,"a":%s}]}', '{"a" :%s,"bc" : %s}',
    '{"a key that is longer than two words of it":%s,"a longer key":%s}',
]  # fmt: skip


def of(texts: list[str], before: str = "", behind: str = "") -> list[int]:
    """The fingerprints of texts in a line each."""
    raw = [text.encode() for text in texts]
    starts, ends, data = [], [], b""
    for text in raw:
        data += before.encode()
        starts.append(len(data))
        data += text
        ends.append(len(data))
        data += behind.encode() + b"\n"
    return prints(data, np.array(starts, np.int64), np.array(ends, np.int64)).tolist()


def skeleton(text: str) -> Any:
    """The keys, brackets, literals and kinds of a document; None if it is no plain JSON."""

    def members(pairs: list[tuple[str, Any]]) -> Any:
        return ("object", *pairs)

    def constant(_: str) -> Any:
        raise ValueError

    def kinds(value: Any) -> Any:
        if isinstance(value, tuple):
            return ("object", *((key, kinds(child)) for key, child in value[1:]))
        if isinstance(value, list):
            return [kinds(child) for child in value]
        return "text" if type(value) is str else value

    try:
        return kinds(json.loads(text, object_pairs_hook=members, parse_int=lambda _: 1.0, parse_float=lambda _: 1.0, parse_constant=constant))
    except ValueError:
        return None


@settings(max_examples=300)
@given(st.lists(st.sampled_from(TEMPLATES), min_size=1, max_size=4), st.integers(0, 1 << 30))
def test_documents_with_one_fingerprint_are_alike(templates: list[str], seed: int) -> None:
    dice = random.Random(seed)
    texts = []
    for template in templates:
        for _ in range(12):
            text = template % tuple(dice.choice(PIECES + MORE) for _ in range(template.count("%s")))
            tokens = re.findall(r'"[^"]*"|[^"{}\[\]:,]+|.', text)
            if dice.random() < 0.5:
                tokens[dice.randrange(len(tokens))] = dice.choice(PIECES + MORE)
            texts.append("".join(tokens))
    found: dict[int, Any] = {}
    for text, number in zip(texts, of(texts), strict=True):
        if number:
            assert found.setdefault(number, skeleton(text)) == skeleton(text), text


@pytest.mark.parametrize(("before", "behind"), [("", ""), ('{"_index":"users","_source":', "}"), ('"', '"'), ("x\\", '"\\'), (" ", "\r")])
def test_what_stands_around_documents_does_not_matter(before: str, behind: str) -> None:
    texts = ['{"a":"x"}', '{"a":"y"}', '{"a":5}', '{"a":"x","bc":"', '{"a":-17.5}', '{"a":"x\\n"}', '{"bc":"x"}', '{"a":null}', '{"a":"x", "b":1}']
    got = of(texts, before, behind)
    assert got == of(texts)
    assert got[0] == got[1] != 0
    assert got[2] == got[4] != 0
    assert got[3] == got[5] == 0
    assert len(set(got)) == 6


def test_pieces_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [json.dumps({"a": "x" * i, "n": i, "l": [{"m": "y"}] * (i % 3)}) for i in range(200)]
    whole = of(texts)
    assert len(set(whole)) == 3
    assert 0 not in whole
    for piece in (1, 64, 1000):
        monkeypatch.setattr(skeletons, "PIECE", piece)
        assert of(texts) == whole
    monkeypatch.setattr(skeletons, "HALVED", 1)
    assert of(texts) == whole
    assert of(texts[:1]) == whole[:1]


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"a":1', '"a"', '{"a":"\x01"}', '{"a":"\\u0041"}', "{" + '"a":"b",' * skeletons.STRINGS + '"c":1}', '{"' + "k" * 65 + '":1}', '{"a":' + "1" * 41 + "}", '{"a":1' + " " * 20 + "}"]
)  # fmt: skip
def test_what_has_none(text: str) -> None:
    assert of([text, '{"a":"b"}'])[0] == 0 or skeleton(text) is None


def learned(text: str) -> Alike:
    shape = Shape()
    shape.learn(parse(text))
    settled = shape.settle()
    return Alike(settled, tuple(steps for _, steps in settled.paths()), BITS)


def test_spellings_that_never_come_again_are_given_up() -> None:
    mine = learned(json.dumps({f"k{i}": "v" for i in range(30)}))
    dice = random.Random(1)
    asked = list[int]()

    def others(rows: Any) -> Any:
        asked.append(rows.size)
        return np.ones(rows.size, bool), [np.full(rows.size, 7, np.uint64)]

    for _ in range(4):
        assert mine.pays
        texts = [json.dumps({f"k{i}": "v" for i in range(30) if dice.random() < 0.5 or i == 0}).encode() for _ in range(FEW + 500)]
        lengths = np.array([len(text) for text in texts], np.int64)
        ends = np.cumsum(lengths + 1) - 1
        ok, masks = mine.check(b"\n".join(texts) + b"\n", ends - lengths, ends, others)
        assert ok.all()
        assert (masks[0] == 7).all()
    assert len(asked) == 4
    assert not mine.pays


def test_a_shape_grows_by_what_a_few_documents_have() -> None:
    import duckdb
    import pyarrow as pa

    from breach_impact.documents.accounts import Accounts

    con, accounts = duckdb.connect(":memory:"), Accounts()
    accounts.slow(con, "t", pa.array(['{"a":"x"}']), 1.0)
    books: Books = accounts.books["t"]
    accounts.slow(con, "t", pa.array(['{"a":["x"]}']), 0.01)
    assert [leaf[0] for leaf in books.leaves] == [".a"], "scalars would no longer be accounted for"
    accounts.slow(con, "t", pa.array(['{"a":"x","late":{"b":1}}']), 0.01)
    assert [leaf[0] for leaf in books.leaves] == [".a", ".late"]
    assert books.since == 0


def test_what_stands_far_behind_a_number_is_not_forgotten() -> None:
    tails = ["12", "null", "7.", "{}", "13"]
    prints_of = of([f'{{"x":[{{"a":1}},{{}},{{}},{{}},{tail}],"b":"c"}}' for tail in tails])
    known = [number for number in prints_of if number]
    assert len(known) == len(set(known))
