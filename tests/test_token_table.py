"""A planted table of tokens: every figure of the tally is as planted, however the table is written, cut and ordered."""

from __future__ import annotations

import importlib
import json
import random
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import breach_impact as bi

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
pytestmark = pytest.mark.skipif(not BENCHMARKS.exists(), reason="benchmarks are not part of this installation")
ROWS = 5_000
WINDOW = ("2019-12-04", "2019-12-26")
CONTRACT = ("tokens", "token_holders")


class Planted(NamedTuple):
    """The modules and the tables of both formats."""

    differences: Any
    tally: Any
    moments: Any
    ndjson: Path
    csv: Path
    plan: dict[str, Any]


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory):
    sys.path.insert(0, str(BENCHMARKS))
    try:
        table, differences, tally, moments = (
            importlib.import_module(f"tokentable.{name}") for name in ("table", "differences", "tally", "moments")
        )
    finally:
        del sys.path[0]
    folder = tmp_path_factory.mktemp("planted")
    objects, plan = table.write(folder, ROWS, "ndjson")
    cells, flat = table.write(folder, ROWS, "csv")
    assert plan == flat
    return Planted(differences, tally, moments, objects[table.ALL], cells[table.ALL], plan)


@pytest.fixture(scope="module")
def whole(planted: Planted):
    return counted(planted.ndjson, WINDOW)


def counted(paths: Path | list[Path], exposure: tuple[str, str] | None) -> dict[str, Any]:
    return bi.assess([str(path) for path in paths] if isinstance(paths, list) else str(paths), exposure=exposure, progress=False).statistics


def tokens_of(statistics: dict[str, Any]) -> dict[str, Any]:
    return {key: statistics[key] for key in CONTRACT}


def test_a_table_of_objects_is_counted_as_planted(planted: Planted, whole: dict[str, Any]):
    assert planted.differences.differences(planted.plan, whole, "with_start") == []


def test_what_stands_beside_the_contract_is_counted_as_planted(planted: Planted, whole: dict[str, Any]):
    assert planted.differences.more_differences(planted.plan, whole) == []


def test_a_flat_table_is_counted_as_planted(planted: Planted, whole: dict[str, Any]):
    flat = counted(planted.csv, WINDOW)
    assert planted.differences.differences(planted.plan, flat, "with_start") == []
    assert tokens_of(flat) == tokens_of(whole)


def test_without_an_exposure_the_activity_decides(planted: Planted):
    assert planted.differences.differences(planted.plan, counted(planted.csv, None), "without_start") == []


def test_two_files_in_another_order_are_counted_the_same(planted: Planted, whole: dict[str, Any], tmp_path: Path):
    lines = planted.ndjson.read_text(encoding="utf-8").splitlines(keepends=True)
    random.Random(1).shuffle(lines)
    parts = [tmp_path / "b" / "members.part2.ndjson", tmp_path / "a" / "members.part1.ndjson"]
    for path, part in zip(parts, (lines[: ROWS // 3], lines[ROWS // 3 :]), strict=True):
        path.parent.mkdir()
        path.write_text("".join(part), encoding="utf-8")
    assert tokens_of(counted(parts, WINDOW)) == tokens_of(whole)


def test_the_plan_covers_what_it_is_for(planted: Planted):
    rows = planted.plan["with_start"]["tokens"]
    assert len({name.partition("/")[0] for name in rows}) >= 20
    assert {"jwt/access", "jwt/id", "amazon_alexa/access", "amazon_alexa/refresh", "apple_push/push", "github/refresh"} <= rows.keys()
    for state in planted.tally.STATES:
        assert sum(row[state] for row in rows.values()) > ROWS / 20
    assert all(row["live"] + row["expired"] + row["undetermined"] == row["tokens"] for row in rows.values())
    more = planted.plan["more"].values()
    assert sum(row["shared"] for row in more) > 20
    assert any(row["tokens"] < row["records"] for row in rows.values())
    assert planted.plan["unattributed"] > planted.plan["attributed_by_token"] > 0


def test_a_changed_figure_is_a_difference(planted: Planted, whole: dict[str, Any]):
    changed = json.loads(json.dumps(whole))
    before = planted.differences.differences(planted.plan, changed, "with_start")
    lost = changed["tokens"].pop(0)
    changed["tokens"][0]["records"] += 1
    changed["token_holders"]["live"] += 1
    after = set(planted.differences.differences(planted.plan, changed, "with_start")) - set(before)
    one = changed["tokens"][0]
    for words in (f"{lost['issuer']}/{lost['kind']}: planted", f"{one['issuer']}/{one['kind']} records", "token_holders.live"):
        assert any(line.startswith(words) for line in after)


EDGE = 1_575_417_600  # 2019-12-04 00:00 UTC


@pytest.mark.parametrize(
    ("end", "start_known", "two_sided"),
    [(EDGE - 1, "expired", "undetermined"), (EDGE, "expired", "undetermined"), (EDGE + 1, "live", "undetermined"), (1_546_300_799, "expired", "expired"),
     (1_577_448_001, "live", "live"), (None, "undetermined", "undetermined")],
)  # fmt: skip
def test_the_states_of_the_plan(planted: Planted, end: int | None, start_known: str, two_sided: str):
    life = planted.moments.Life(end, None, "claim", "claim")
    assert planted.moments.START == EDGE
    assert life.state(*planted.tally.POLICIES["with_start"]) == start_known
    assert life.state(*planted.tally.POLICIES["without_start"]) == two_sided
