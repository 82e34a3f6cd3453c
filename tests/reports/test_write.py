"""The door to all reports: the ending chooses the form, a file is whole or not there, and the same statistics give the same bytes."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import traceback
from pathlib import Path
from types import ModuleType

import pytest
from reports.exports import KINDS, everywhere, full

from breach_impact import reports
from breach_impact.errors import InputError, OptionError
from breach_impact.impact import Impact

ROOT = Path(__file__).parents[2]
FILES = ("r.md", "r.xlsx", "r.json", "r.zip", "r/", "folder")


@pytest.fixture(autouse=True)
def _workbooks() -> None:
    pytest.importorskip("xlsxwriter")


def content(path: Path) -> bytes | dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(path.iterdir())} if path.is_dir() else path.read_bytes()


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("kind", list(KINDS))
def test_each_form_is_written_and_a_second_run_gives_the_same_bytes(tmp_path: Path, kind: str, name: str) -> None:
    target = f"{tmp_path}/{name}"
    assert reports.write(KINDS[kind](), target) == Path(target)
    first = content(Path(target))
    assert first
    reports.write(KINDS[kind](), target)
    assert content(Path(target)) == first
    assert sorted(os.listdir(tmp_path)) == [name.rstrip("/")]


def test_another_hash_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    program = (
        "import sys; sys.path[:0] = [sys.argv[2], sys.argv[2] + '/tests']\n"
        "from reports.exports import everywhere; from breach_impact import reports\n"
        f"for name in {FILES!r}: reports.write(everywhere('=a|b'), sys.argv[1] + '/' + name)"
    )
    for seed in ("1", "2"):
        (tmp_path / seed).mkdir()
        subprocess.run([sys.executable, "-c", program, str(tmp_path / seed), str(ROOT)], check=True, env=os.environ | {"PYTHONHASHSEED": seed, "TZ": f"UTC+{seed}"})
    for name in FILES:
        assert content(tmp_path / "1" / name) == content(tmp_path / "2" / name), name


def test_json_is_what_impact_gives(tmp_path: Path) -> None:
    reports.write(full(), tmp_path / "r.JSON")
    assert (tmp_path / "r.JSON").read_text(encoding="utf-8") == Impact(statistics=full()).to_json()


def test_a_lone_half_of_a_character_stops_no_form(tmp_path: Path) -> None:
    for name in FILES:
        reports.write(everywhere("a\ud800b"), f"{tmp_path}/{name}")
    assert json.loads((tmp_path / "r.json").read_bytes())


def test_html_is_rendered_by_its_own_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("breach_impact.reports.html")
    module.render = lambda statistics: f"<p>{statistics['schema']} é</p>"  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "breach_impact.reports.html", module)
    assert reports.write(full(), tmp_path / "r.html").read_bytes() == "<p>breach-impact/statistics/1 é</p>".encode()


def test_forms_are_those_of_the_docstring() -> None:
    assert list(reports.FORMS) == [".html", ".md", ".xlsx", ".json", ".zip", ""]
    assert all(f"`{form}`" in str(reports.__doc__) for form in reports.FORMS if form)


# -- what cannot be -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("act", [lambda path: reports.write(full(), path), reports.check], ids=["write", "check"])
@pytest.mark.parametrize(
    ("name", "error", "said"),
    [
        ("r.csv", OptionError, r"no report has the form \.csv; give a file that ends in \.html, \.md, \.xlsx, \.json, \.zip, or a folder with a final /"),
        ("r.jane@example.org", OptionError, r"the form \.org; "),
        ("r.5551234567", OptionError, "the form FILE; "),
        ("absent/r.md", InputError, r"cannot write .*absent/r\.md: (No such file or directory|there is no such folder)"),
        ("absent/jane@example.org.md", InputError, "^cannot write FILE: (No such file or directory|there is no such folder)$"),
        ("absent/r/", InputError, "(No such file or directory|there is no such folder)"),
        ("dir.md", InputError, r"dir\.md: (Is a directory|it is a folder)"),
        ("dir.zip", InputError, r"dir\.zip: (Is a directory|it is a folder)"),
        ("file/", InputError, "file: Not a directory"),
        ("full", InputError, r"full: the folder holds other files, such as notes\.txt"),
        ("private", InputError, "private: the folder holds other files, such as FILE; "),
    ],
)
def test_what_cannot_be_written_is_said_in_one_line(tmp_path: Path, act: object, name: str, error: type[Exception], said: str) -> None:
    for folder in ("dir.md", "dir.zip", "full", "private"):
        (tmp_path / folder).mkdir()
    (tmp_path / "file").write_text("")
    (tmp_path / "full" / "notes.txt").write_text("")
    (tmp_path / "private" / "jane@example.org").write_text("")
    with pytest.raises(error, match=said) as caught:
        act(f"{tmp_path}/{name}")  # type: ignore[operator]
    assert "\n" not in str(caught.value)
    assert "jane" not in "".join(traceback.format_exception(caught.value)).replace(__file__, "")
    assert caught.value.__context__ is None
    assert not [path for path in tmp_path.rglob(".breach-impact-*")]


def test_what_can_be_written_passes_the_check_and_leaves_nothing(tmp_path: Path) -> None:
    for name in (*FILES, "r.html"):
        reports.check(f"{tmp_path}/{name}")
    assert list(tmp_path.iterdir()) == []


def test_the_check_misses_the_extra_before_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reports, "find_spec", lambda name: None)
    reports.check(tmp_path / "r.md")
    with pytest.raises(ImportError, match=r"pip install 'breach-impact\[xlsx\]'"):
        reports.check(tmp_path / "r.xlsx")


# -- whole or not there -------------------------------------------------------------------------------------------------
def test_a_write_that_fails_leaves_the_file_of_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "r.md").write_text("before")

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full_disk)
    with pytest.raises(InputError, match="No space left on device"):
        reports.write(full(), tmp_path / "r.md")
    assert os.listdir(tmp_path) == ["r.md"]
    assert (tmp_path / "r.md").read_text() == "before"


@pytest.mark.skipif(os.name != "posix", reason="permissions and links as POSIX has them")
def test_permissions_and_links_stay(tmp_path: Path) -> None:
    umask = os.umask(0o027)
    try:
        reports.write(full(), tmp_path / "new.md")
    finally:
        os.umask(umask)
    assert stat.S_IMODE((tmp_path / "new.md").stat().st_mode) == 0o640
    (tmp_path / "new.md").chmod(0o600)
    (tmp_path / "link.md").symlink_to("new.md")
    reports.write(full(), tmp_path / "link.md")
    assert (tmp_path / "link.md").is_symlink()
    assert stat.S_IMODE((tmp_path / "new.md").stat().st_mode) == 0o600
