"""Laws: the same data gives the same bytes, however it is cut, ordered, named or keyed."""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import crowd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import breach_impact as bi
from breach_impact.budget import Budget
from breach_impact.ledger import Ledger

DICE = random.Random(7)
ZONES = ["America/New_York", "Europe/Berlin", "EST", None, "+05:30", "Asia/Kuala_Lumpur"]
def row(person: int) -> dict[str, Any]:
    """A record of a person; an id and its e-mail belong together, as in files that are parts of one dump."""
    return {
        "user_id": person, "email": f"{DICE.choice(['User', 'USER'])}{person}@{'abc'[person % 3]}.example.com" if DICE.random() < 0.8 else None,
        "time_zone": DICE.choice(ZONES), "last_login": f"2019-12-{DICE.randrange(1, 28):02}T10:00:00Z", "country": DICE.choice(["US", "DE", None]),
        "cameras": [{"mac": f"AA:BB:CC:00:00:{DICE.randrange(99):02}", "model": "V2"} for _ in range(DICE.randrange(3))],
        "shared_with": [f"other{DICE.randrange(30)}@example.org" for _ in range(DICE.randrange(3))],
        "api_token": f"tok{DICE.randrange(40):06}abcdefghijklmnop", "password": DICE.choice(["hunter2x", "s3cret!", None]),
    }  # fmt: skip


ROWS = [row(DICE.randrange(1, 60)) for _ in range(240)]


def figures(parts: list[list[dict[str, Any]]], *, block_size: int = 1 << 20, key: str | None = None, names: list[str] | None = None) -> str:
    """The statistics of rows in files, without what names the files."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for index, rows in enumerate(parts):
            path = Path(folder) / f"{(names or ['accounts'] * 9)[index]}_{index}.json"
            path.write_text("".join(json.dumps(row) + "\n" for row in rows))
            paths.append(str(path))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("breach_impact.opening.source.BLOCK", block_size)
            return told(bi.assess(bi.open(*paths, block_size=block_size), case_key=key))


def told(impact: bi.Impact) -> str:
    """The statistics without what names the files."""
    found = json.loads(impact.to_json())
    found["records"]["sources"] = []
    return json.dumps(found)


WHOLE = figures([ROWS])


@settings(max_examples=6, deadline=None)
@given(cut=st.integers(1, 239), size=st.sampled_from([1 << 12, 1 << 14, 1 << 20]), seed=st.integers(0, 99))
def test_order_blocks_and_splits_change_nothing(cut: int, size: int, seed: int) -> None:
    rows = ROWS.copy()
    random.Random(seed).shuffle(rows)
    assert figures([rows[:cut], rows[cut:]], block_size=size) == WHOLE


def test_no_result_depends_on_the_key() -> None:
    assert figures([ROWS], key="00" * 16) == figures([ROWS], key="ff" * 16) == WHOLE


def test_the_order_of_the_arguments_changes_nothing(tmp_path: Path) -> None:
    for name, rows in (("a", ROWS[:100]), ("b", ROWS[100:])):
        (tmp_path / f"{name}.json").write_text("".join(json.dumps(row) + "\n" for row in rows))
    paths = [str(tmp_path / "a.json"), str(tmp_path / "b.json")]
    assert bi.assess(paths).to_json() == bi.assess(paths[::-1]).to_json()


def test_rewritten_documents_give_the_same_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.reading.blocks.regular_rows", lambda con, shape, rows: pa.array([False] * rows.num_rows))
    assert figures([ROWS]) == WHOLE


# -- at full size --------------------------------------------------------------------------------------------------------
KIB, MIB = 1 << 10, 1 << 20
RECORDS = {"ndjson": 16_000, "maps": 1_200, "elasticdump": 2_500, "csv": 3_000, "json": 1_600}
"""Records of each form; so many NDJSON ones are three blocks of 8 MiB."""
SAMPLE = 150
"""Records by which columns are classified: fewer than there are of any form, so that it matters which are drawn."""


@dataclass(frozen=True)
class Way:
    """A way to hold and to read the same records.

    Attributes:
        block: bytes that are read at a time.
        parts: files.
        order: seed of the shuffle; None for the order in which they were made.
        batch: bytes that are scanned at a time; None for what the memory allows.
        ledger: bytes of memory for the ledger, which merges often; None for what the memory allows.
        workers: threads that scan.
    """

    block: int = 16 * MIB
    parts: int = 1
    order: int | None = None
    packed: bool = False
    batch: int | None = None
    ledger: int | None = None
    workers: int = 1
    memory: str = "2GB"
    key: str = "00" * 16

    def __str__(self) -> str:
        return " ".join(f"{name}={value}" for name, value in vars(self).items() if value != Way.__dataclass_fields__[name].default)


WAYS = [
    Way(block=64 * KIB, workers=2),
    Way(block=MIB, parts=3, packed=True, batch=2 * MIB),
    Way(block=8 * MIB, order=1, parts=2, workers=2, batch=4 * MIB, key="c0ffee" * 5 + "00"),
    Way(block=64 * KIB, order=2, packed=True, workers=2, memory="1GB", ledger=60_000_000),
]


@cache
def dump(form: str) -> list[bytes]:
    """The records of a form, with malformed ones among them."""
    count = RECORDS[form]
    if form == "csv":
        return crowd.rows(count)
    good = crowd.records(count, maps=form == "maps", twice=form != "ndjson")
    bad = (crowd.BROKEN if form == "json" else crowd.BROKEN + crowd.CUT) * (count // 1000)
    out = (crowd.hits(good) if form == "elasticdump" else good) + bad
    random.Random(0).shuffle(out)
    return out


def read(folder: Path, form: str, way: Way) -> tuple[str, dict[str, Any]]:
    """(what must be the same, all statistics) of the form's records, held and read that way."""
    rows, of = list(dump(form)), Budget.of
    if way.order is not None:
        random.Random(way.order).shuffle(rows)
    cuts = [len(rows) * at // way.parts for at in range(way.parts + 1)]
    parts = [rows[a:b] for a, b in pairwise(cuts)]
    paths = crowd.write(folder, parts, {"maps": "ndjson"}.get(form, form), packed=way.packed)
    given = {name: value for name in ("batch", "ledger") if (value := getattr(way, name)) is not None}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("breach_impact.opening.source.BLOCK", way.block)
        patch.setattr("breach_impact.surveying.sample_draw.SAMPLE", SAMPLE)
        patch.setattr(Budget, "of", lambda memory=None, workers=None: replace(of(memory, workers), **given))
        if way.batch is not None:
            patch.setattr("breach_impact.reading.batches.BATCH_ROWS", 1_300)
        if way.ledger is not None:
            patch.setattr(Ledger, "COMPACT_EVERY", 300)
            patch.setattr(Ledger, "WORTH", 2.0)
        impact = bi.assess(bi.open(*paths, block_size=way.block), workers=way.workers, memory=way.memory, case_key=way.key)
    return told(impact), impact.statistics


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[str, dict[str, Any]]]:
    """What the records of a form give as one plain file."""
    return cache(lambda form: read(tmp_path_factory.mktemp("plain"), form, Way()))


@pytest.mark.parametrize(
    ("form", "way"), [(form, way) for form in RECORDS for way in (WAYS if form == "ndjson" else WAYS[1::2])], ids=str
)
def test_the_same_records_give_the_same_bytes(form: str, way: Way, plain: Callable[[str], tuple[str, Any]], tmp_path: Path) -> None:
    assert read(tmp_path, form, way)[0] == plain(form)[0]


@pytest.mark.parametrize("form", RECORDS)
def test_the_records_are_as_awkward_as_they_should_be(form: str, plain: Callable[[str], tuple[str, dict[str, Any]]]) -> None:
    said, found = plain(form)
    count, records = RECORDS[form], found["records"]
    reasons = records["sources"][0]["reasons"]
    types = {row["data_type"] for row in found["data_types"]}
    assert {"email", "phone", "account_id", "jwt", "password", "password_hash", "login_time"} <= types
    assert records["read"] == records["accepted"] + records["rejected"] + records["repeated"] == len(dump(form))
    assert {row["issuer"] for row in found["tokens"]} >= {"jwt", "generic"}
    if form == "csv":
        assert reasons == {"csv_fields": count // crowd.RARE, "encoding_cp1252": reasons["encoding_cp1252"]}
    else:
        assert records["rejected"] == len(dump(form)) - count > 0
        assert {"repaired_constant", "repaired_surrogate", "repaired_trailing_comma"} <= reasons.keys()
        assert ("repaired_duplicate_key" in reasons) == (form != "ndjson")
        assert found["subjects"]["secondary"] > 1000
    assert "late.key" not in said
