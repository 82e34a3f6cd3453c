"""The survey of a dump that is being opened: it counts only where opening finds what the beginning said, and nothing of it is left behind."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact import dump as dumps
from breach_impact.errors import ScanError
from breach_impact.opening import glances
from breach_impact.planning.file import dumps as text_of
from breach_impact.survey import Survey, survey
from breach_impact.surveying import early
from breach_impact.surveying.early import Early

ROWS = b"user_id,email,city\n" + b"".join(b"%d,p%d@example.com,Lyon\n" % (n, n) for n in range(30_000))
LATE = "7,josé@example.com,Orléans\n".encode("latin-1") * 60
FILES: dict[str, dict[str, bytes]] = {
    "plain": {"users.csv": ROWS},
    "two": {"a.csv": ROWS, "b.csv": ROWS + ROWS[19:]},
    "late encoding": {"users.csv": ROWS + LATE},
    "single values": {"users.csv": ROWS + "8,b@example.com,Orléans\n".encode() * 99 + LATE[:30]},
    "equal": {"a.csv": ROWS, "b.csv": ROWS},
    "equal when unpacked": {"a.csv": ROWS, "b.csv.gz": gzip.compress(ROWS, 1, mtime=0)},
    "packed": {"users.csv.gz": gzip.compress(ROWS, 1, mtime=0)},
    "cut": {"users.csv.gz": gzip.compress(ROWS, 1, mtime=0)[:-5000]},
    "beside documents": {"a.csv": ROWS, "b.ndjson": b'{"email": "a@example.com"}\n' * 50},
    "a header in one part": {"users-1.csv": ROWS, "users-2.csv": ROWS[19:]},
    "a mark later": {"users.csv": ROWS + b"\xef\xbb\xbf" + ROWS[19:]},
    "wide": {"users.csv": ROWS.decode().encode("utf-16")},
}
TAKEN = {"plain", "two", "packed", "beside documents", "a header in one part"}


def written(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def told(found: Survey) -> object:
    """All that a survey says."""
    tables = {name: (t.flat, t.records, t.sources, t._chosen(), t.sample()) for name, t in found.tables.items()}
    tallies = {n: (t.read, t.rejected, t.reasons, t.complete, t.rejects, t.codes) for n, t in found.tallies.items()}
    return tables, tallies, found.twins, found.met


@pytest.mark.parametrize("quick", [False, True], ids=["beside", "before"])
@pytest.mark.parametrize("kind", FILES)
def test_the_survey_is_that_of_the_opened_dump(kind: str, quick: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glances, "LARGE", 1)
    path = written(tmp_path, FILES[kind])
    known = bi.open(path)
    done: list[int] = []
    before = threading.active_count()
    with Early() as start:

        def begun(expected: dumps.Dump) -> None:
            start.begin(expected)
            if quick and start._thread is not None:
                start._thread.join()  # it is over before the opening has read a byte

        opened = dumps.open_expecting(begun, str(path))
        assert opened == known
        found = start.survey(opened, done.append)
        assert (start._found is found) is (kind in TAKEN)
    assert threading.active_count() == before
    assert told(found) == told(survey(known))
    assert done == [source.bytes for source in known]


@pytest.mark.parametrize("kind", FILES)
def test_the_plan_is_the_same(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, FILES[kind])
    plan = text_of(bi.inspect(bi.open(path), progress=False))
    monkeypatch.setattr(glances, "LARGE", 1)
    assert text_of(bi.inspect(path, progress=False)) == plan


def test_small_files_are_not_glanced_at(tmp_path: Path) -> None:
    path = written(tmp_path, FILES["plain"])
    dumps.open_expecting(lambda _: pytest.fail("it is small"), str(path))


def failing(error: type[BaseException], threads: set[str]) -> Callable[..., Survey]:
    """A survey that fails in some threads: the early one, or all."""

    def work(*args: Any, **options: Any) -> Survey:
        if not threads or threading.current_thread().name in threads:
            raise error("a value")
        return survey(*args, **options)

    return work


def test_an_error_in_the_thread_is_met_again_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glances, "LARGE", 1)
    path = written(tmp_path, FILES["plain"])
    plan = text_of(bi.inspect(bi.open(path), progress=False))
    monkeypatch.setattr(early, "survey", failing(ValueError, {"early"}))
    assert text_of(bi.inspect(path, progress=False)) == plan
    monkeypatch.setattr(early, "survey", failing(ValueError, set()))
    with pytest.raises(ScanError, match="withheld") as caught:
        bi.inspect(path, progress=False)
    assert "a value" not in str(caught.value)


def test_opening_that_fails_ends_the_survey(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glances, "LARGE", 1)
    path = written(tmp_path, FILES["plain"])
    before = threading.active_count()

    def interrupted(*_: object) -> None:
        assert threading.active_count() > before
        raise KeyboardInterrupt

    monkeypatch.setattr(dumps, "probe", interrupted)
    with pytest.raises(KeyboardInterrupt):
        bi.inspect(path, progress=False)
    assert threading.active_count() == before


def test_a_file_that_changes_meanwhile_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glances, "LARGE", 1)
    path = written(tmp_path, FILES["plain"])
    with Early() as start:

        def begun(expected: dumps.Dump) -> None:
            start.begin(expected)
            assert start._thread is not None
            start._thread.join()
            (path / "users.csv").write_bytes(ROWS + b"30001,q@example.com,Nice\n")

        opened = dumps.open_expecting(begun, str(path))
        found = start.survey(opened, lambda _: None)
    assert found.tables["default", "users"].records == 30_001


def test_inspect_takes_several_paths_as_assess_does(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.csv").write_text(f"id,email\n1,{name}@example.org\n", encoding="utf-8")
    plan = bi.inspect([tmp_path / "a.csv", str(tmp_path / "b.csv")], progress=False)
    assert [table.table for table in plan.tables] == ["a", "b"]
