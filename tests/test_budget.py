"""What a memory limit is spent on, and what is refused before any work."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.budget import LARGEST, LEAST, SMALLEST, Budget
from breach_impact.cli import main
from breach_impact.errors import OptionError


@pytest.fixture
def dump(tmp_path: Path) -> str:
    path = tmp_path / "users.ndjson"
    path.write_text("".join(json.dumps({"id": i, "email": f"person{i}@example.org"}) + "\n" for i in range(30)), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("2GB", 2_000_000_000), ("2 gb", 2_000_000_000), ("2g", 2_000_000_000), (" 1.5GB ", 1_500_000_000), ("1500MB", 1_500_000_000),
        ("1500 MiB", 1500 << 20), ("2GiB", 2 << 30), ("2gib", 2 << 30), ("1048576KiB", 1 << 30), ("0.001TB", 1_000_000_000), ("1TiB", 1 << 40),
        ("1000000000", 1_000_000_000), ("1000000000b", 1_000_000_000), (3_000_000_000, 3_000_000_000), (None, 2_000_000_000),
    ],
)  # fmt: skip
def test_units(text: str | int | None, size: int) -> None:
    assert Budget.of(text).memory == size


@pytest.mark.parametrize("text", ["", "GB", "much", "2XB", "-2GB", "2,5GB", "1e10", "2GB2", "two GB", "2 G B", "inf", "nan", "0x80000000"])
def test_what_is_no_size_is_refused_and_the_message_shows_one(text: str) -> None:
    with pytest.raises(OptionError, match=r"size such as 2GB or 1500MB"):
        Budget.of(text)


@pytest.mark.parametrize("size", [0, -5, 1, LEAST - 1, "0", "999MB", "953MiB", "0.99 GB", "1"])
def test_less_than_one_gigabyte_is_refused_and_the_message_says_what_to_give(size: int | str, dump: str) -> None:
    with pytest.raises(OptionError, match=r"give at least 1GB"):
        bi.assess(dump, memory=size, progress=False)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--memory", "999MB"], "give at least 1GB"),
        (["--memory", "0"], "give at least 1GB"),
        (["--memory", "lots"], "size such as 2GB"),
        (["--workers", "0"], "workers must be 1 or more"),
        (["--workers", "-1"], "workers must be 1 or more"),
        (["--workers", "two"], "'two' is not a valid integer"),
    ],
)
@pytest.mark.parametrize("dry", [[], ["--dry-run"]], ids=["run", "dry"])
def test_the_command_line_refuses_with_exit_code_2(options: list[str], says: str, dry: list[str], dump: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", dump, *options, *dry]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert said.err.startswith("error: ")
    assert says in said.err


def test_a_refusal_comes_before_the_dump_is_looked_at(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", "no/such/dump", "--memory", "1MB"]) == 2
    assert "at least 1GB" in capsys.readouterr().err


@pytest.mark.parametrize("workers", [0, -1])
def test_less_than_one_worker_is_refused(workers: int, dump: str) -> None:
    with pytest.raises(OptionError, match=r"workers must be 1 or more"):
        bi.assess(dump, workers=workers, progress=False)


@pytest.mark.parametrize("memory", ["1GB", "1.5GB", "2GB", "4GB", "16GB"])
@pytest.mark.parametrize("workers", [None, 1, 2, 4])
def test_the_parts_are_of_use_and_do_not_exceed_the_whole(memory: str, workers: int | None) -> None:
    found = Budget.of(memory, workers)
    assert found.workers == workers if workers else found.workers >= 1
    assert SMALLEST <= found.batch <= LARGEST
    assert 100_000_000 < found.ledger <= found.asked < found.memory


def test_the_questions_have_what_the_batches_had_where_there_is_enough() -> None:
    assert Budget.of("1GB", 1).asked == Budget.of("1GB", 1).ledger
    found = Budget.of("2GB", 2)
    assert 1.2 * found.ledger < found.asked <= 600_000_000, "20 million events stay below 1.2 GB in all"


def test_more_memory_is_never_less_of_anything() -> None:
    sizes = [Budget.of(memory) for memory in range(LEAST, 16 * LEAST, LEAST // 4)]
    for less, more in pairwise(sizes):
        assert less.workers <= more.workers
        assert less.ledger + less.batch <= more.ledger + more.batch or less.workers < more.workers


def test_the_least_memory_and_the_default_are_taken(dump: str) -> None:
    figures = [bi.assess(dump, memory=memory, workers=workers, progress=False).to_json() for memory, workers in ((None, None), ("1GB", 3), (LEAST, 1))]
    assert len(set(figures)) == 1


def test_the_dry_run_names_the_limit(dump: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", dump, "--dry-run", "--memory", "1.5GB"]) == 0
    assert "within 1.5 GB of memory" in capsys.readouterr().out
