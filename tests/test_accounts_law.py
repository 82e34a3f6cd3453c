"""Every figure is as if each document had been looked at, whatever the fast way takes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import breach_impact as bi
from breach_impact.documents.accounts import Accounts
from breach_impact.reading import fastlines


def person(i: int, **more: Any) -> dict[str, Any]:
    return {"user_id": i, "email": f"u{i}@a.example.com", "country": "DE", "n": None} | more


VARIANTS = st.sampled_from(
    [
        {}, {"email": ["second@b.example.com", "third@b.example.com"]}, {"email": None}, {"country": "US"}, {"country": ["US", None]}, {"country": ["FR"]},
        {"account": {"id": 5, "city": None}}, {"account": 12}, {"account": {}}, {"account": {"id": None}}, {"phone": "+14155552671"}, {"phone": 14155552671},
        {"devices": [{"mac": "AA:BB:CC:00:00:01"}]}, {"devices": []}, {"devices": [{}]}, {"devices": "AA:BB:CC:00:00:02"}, {"devices": [12]},
        {"last_login": "2019-12-04T00:00:00Z"}, {"last_login": 1575417600}, {"last_login": 1.5754176e9}, {"user.name": "someone"}, {"Email": "x@c.example.com"},
        {"contact": {"email": "w@d.example.com"}}, {"contact": "w2@d.example.com"}, {"lat": 1e-7}, {"lat": 12.0}, {"n": 1e300}, {"password": "hunter2\u2028x"},
    ]
)  # fmt: skip
BROKEN = ['{"user_id":1,"email":"x@a.example.com","n":null', '{"user_id":2,"email":"y@a.example.com","email":"z@a.example.com","n":null}', '{"user_id":3,"n":NaN,}', "\ufffd", ""]
WRITERS = [(",", ":"), (", ", ": ")]
LINES = st.lists(st.tuples(st.lists(VARIANTS, max_size=3), st.sampled_from(WRITERS), st.sampled_from([*[None] * 15, *BROKEN])), min_size=20, max_size=60)


def figures(path: Path, block_size: int, *, fast: bool) -> tuple[str, int]:
    """(the statistics, how many documents were accounted for at the first reading or the second)."""
    taken = 0
    check = Accounts.check

    def spy(self: Accounts, *asked: Any) -> Any:
        nonlocal taken
        found = check(self, *asked) if fast else None
        taken += 0 if found is None else int(found[0].sum())
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fastlines, "FIRST", 3)
        patch.setattr(Accounts, "check", spy)
        if not fast:
            patch.setattr(Accounts, "may_learn", lambda self, table: False)
        return bi.assess(bi.open(str(path), block_size=block_size)).to_json(), taken


@settings(max_examples=12, phases=(Phase.explicit, Phase.generate))  # a failing table takes too long to shrink
@given(LINES, st.sampled_from(WRITERS), st.sampled_from([64, 1 << 10, 1 << 20]))
def test_no_figure_depends_on_the_fast_way(tmp_path_factory: pytest.TempPathFactory, lines: list[Any], writer: tuple[str, str], block_size: int) -> None:
    path = tmp_path_factory.mktemp("law") / "users.json"
    texts = []
    for i, (variants, other, broken) in enumerate(lines):
        document = person(i)
        for variant in variants:
            document |= variant
        texts.append(broken if broken is not None else json.dumps(document, separators=other if i % 9 == 8 else writer))
    path.write_text("\n".join([json.dumps(person(900 + i), separators=writer) for i in range(8)] + texts) + "\n", encoding="utf-8")
    (slow, none), (fast, taken) = figures(path, block_size, fast=False), figures(path, block_size, fast=True)
    assert fast == slow
    assert none == 0
    assert taken >= 4, "no document was accounted for: the test looks at nothing"


def many(before: dict[str, Any], after: dict[str, Any], rest: int = 40) -> list[str]:
    rows = [person(i, **before) for i in range(400)] + [person(400 + i, **after) for i in range(rest)]
    return [json.dumps(row, separators=(",", ":")) for row in rows]


@pytest.mark.parametrize(
    "lines",
    [
        many({}, {"email": ["second@b.example.com"]}, 400),
        many({"email": {"work": "w@b.example.com"}}, {"email": "second@b.example.com"}, 400),
        many({"country": ["DE"]}, {"country": "US"}),
        many({"account": {"id": 1}}, {"account": 12}),
        [*many({}, {}), BROKEN[0], *many({}, {})],
        [line if i % 40 else json.dumps(person(i, contact="+14155552671"), separators=(",", ":")) for i, line in enumerate(many({"contact": {"k": 1}}, {}))],
    ],
    ids=["a list from some line on", "a scalar from some line on", "a code beside lists", "a number beside objects", "a cut line with a null", "scalars beside objects"],
)  # fmt: skip
@pytest.mark.parametrize("block_size", [1 << 12, 1 << 20])
def test_figures_of_mixed_tables(lines: list[str], block_size: int, tmp_path: Path) -> None:
    path = tmp_path / "users.json"
    path.write_text("\n".join(lines) + "\n")
    (slow, _), (fast, taken) = figures(path, block_size, fast=False), figures(path, block_size, fast=True)
    assert fast == slow
    assert taken > 100
