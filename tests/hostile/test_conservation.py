"""read = accepted + rejected + repeated for every collected file, counted a second time here; and JSON's own test suite."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.framing import Tally

DATA = Path(__file__).parents[2] / "../shared/data/loaders"
SUITE = "json/JSONTestSuite_parsing"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the collection of real dumps is not beside this checkout")

BLANK = {"n_structure_no_data.json", "n_single_space.json", "n_structure_UTF8_BOM_no_data.json"}
"""Documents without a value: no record to reject, and said to be empty."""
SEVERAL = {"n_structure_double_array.json", "n_structure_object_with_trailing_garbage.json"}
"""Two values side by side are two documents, as dumps hold them, and said to stand in one line."""


def files(folder: str, pattern: str = "*") -> list[Path]:
    return sorted(path for path in (DATA / folder).rglob(pattern) if path.is_file() and SUITE not in path.as_posix())


def counted(path: Path) -> tuple[int, int, int, int, bool]:
    """(read, rows, rejected, rows whose index and id came before, whether it is complete), from the frames themselves."""
    read = rows = rejected = repeated = 0
    complete = True
    for source in bi.open(path):
        tally, ids = Tally(), Counter[tuple[str, str]]()
        for frame in source.frames(tally):
            rows += frame.rows.num_rows
            if not frame.columns:
                ids.update((frame.table, key) for key in frame.rows.column("id").to_pylist() if key is not None)
        repeated += sum(ids.values()) - len(ids)
        read, rejected, complete = read + tally.read, rejected + tally.rejected, complete and tally.complete
        assert tally.rejected <= sum(tally.reasons.values())
    return read, rows, rejected, repeated, complete


@pytest.mark.parametrize("folder", ["es", "json", "csv", "columnar", "archive"])
def test_no_record_is_lost_in_any_file(folder: str) -> None:
    found = files(folder, "*.gz" if folder == "archive" else "*")
    assert found
    for path in found:
        read, rows, rejected, _, _ = counted(path)
        assert read == rows + rejected, path.name


@pytest.mark.parametrize("path", [*files("es"), *files("archive", "*.gz")], ids=lambda path: path.name)
def test_the_assessment_counts_them_the_same(path: Path) -> None:
    read, rows, rejected, repeated, complete = counted(path)
    found = bi.assess(path).statistics
    records = found["records"]
    assert (records["read"], records["rejected"], records["repeated"]) == (read, rejected, repeated)
    assert records["accepted"] == rows - repeated
    assert found["complete"] is complete


def test_a_page_that_overlaps_the_one_before_is_counted_as_repeated(tmp_path: Path) -> None:
    hits = [f'{{"_index":"users","_id":"{i}","_source":{{"email":"u{i}@example.org"}}}}\n' for i in range(200)]
    path = tmp_path / "users.json"
    path.write_text("".join([*hits[:120], "no hit\n", *hits[80:]]), encoding="utf-8")
    assert counted(path) == (241, 240, 1, 40, True)
    records = bi.assess(path).statistics["records"]
    assert [records[key] for key in ("read", "accepted", "rejected", "repeated")] == [241, 200, 1, 40]


def test_every_file_of_json_s_own_suite() -> None:
    verdicts: Counter[tuple[str, bool]] = Counter()
    for path in sorted((DATA / SUITE).glob("*.json")):
        tally = Tally()
        (source,) = bi.open(path)
        rows = sum(frame.rows.num_rows for frame in source.frames(tally))
        kind = path.name[:1]
        assert tally.read == rows + tally.rejected, path.name
        verdicts[kind, kind == "i"] += kind == "i"
        if kind == "y":
            assert set(tally.reasons) <= {"repaired_duplicate_key"}, path.name
            verdicts["y", source.format == "json" and not tally.rejected and tally.complete] += 1
        elif kind == "n":
            assert source.skipped is None, path.name
            assert source.format == ("empty" if path.name in BLANK else "json"), path.name
            verdicts["n", tally.reasons.total() > 0] += 1
            if path.name in BLANK | SEVERAL:
                assert tally.reasons == {"empty" if path.name in BLANK else "repaired_concatenated": 1}, path.name
    assert +verdicts == {("y", True): 95, ("n", True): 188, ("i", True): 35}


@pytest.mark.parametrize("data", [b"\n" * 100_000 + b"x", b"\n \t" * 30_000 + b"x", b'"' * 60_000 + b"x", b"-" * 60_000, b"{" * 60_000], ids=["line feeds", "blanks", "quotes", "dashes", "brackets"])
def test_no_content_is_slow_to_recognise(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(data)
    start = time.perf_counter()
    bi.open(tmp_path)
    assert time.perf_counter() - start < 10
