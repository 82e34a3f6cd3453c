"""The documentation: nothing of the code is missing in the reference, every example runs and says what stands below it, the site builds."""

from __future__ import annotations

import dataclasses
import doctest
import importlib
import inspect
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import pytest

import breach_impact as bi
from breach_impact.cli import cli
from breach_impact.legal import legal_flags
from breach_impact.registry import detectors, loaders

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
REFERENCE = DOCS / "reference"
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
FENCE = re.compile(r"^```(\S*)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TOLD = {"counting.md", "damaged-input.md", "performance.md"}
"""Pages that show excerpts; tests of their own hold them to the code."""
GUIDES = sorted(
    path.relative_to(DOCS).as_posix()
    for path in (*DOCS.glob("*.md"), *DOCS.glob("howto/*.md"))
    if path.name not in TOLD
)  # fmt: skip


def page(name: str) -> str:
    """The text of a page."""
    return (DOCS / name).read_text(encoding="utf-8")


def blocks(name: str, kind: str) -> list[str]:
    """The fenced blocks of a page in a language."""
    return [body for language, body in FENCE.findall(page(name)) if language == kind]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own with the sample, and the program on the path: where the examples run."""
    tools = tmp_path / "tools"
    tools.mkdir()
    program = tools / "breach-impact"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m breach_impact "$@"\n', encoding="utf-8")
    program.chmod(0o700)
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "sample_data").symlink_to(ROOT / "sample_data")
    monkeypatch.setenv("PATH", f"{tools}:{os.environ['PATH']}")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.chdir(folder)
    return folder


# -- the reference is complete ------------------------------------------------------------------------------------------
def test_every_command_and_option_is_in_the_reference() -> None:
    text = page("reference/cli.md")
    for name, command in cli.commands.items():
        section = re.search(rf"^## {name}$.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
        assert section is not None, f"{name} has no section"
        for option in command.params:
            if isinstance(option, click.Option):
                assert all(f"`{word}`" in section[0] for word in option.opts), f"{name} {option.opts}"
                assert (option.help or "") in section[0].replace("\\|", "|"), f"{name} {option.opts}"


def test_every_exit_code_is_in_the_reference() -> None:
    from breach_impact.cli import codes

    numbers = [value for name, value in vars(codes).items() if name.isupper() and isinstance(value, int)]
    assert len(numbers) > 5
    assert all(f"| `{number}` |" in page("reference/cli.md") for number in numbers)


def test_every_data_type_is_in_the_reference() -> None:
    text = page("reference/data-types.md").partition("## Tokens by issuer")[0]
    rows: dict[str, str] = {}
    for line in text.splitlines():
        if line.startswith("| `"):
            rows.setdefault(line.split("`")[1], line)
    assert detectors().keys() <= rows.keys()
    for detector in detectors().values():
        assert detector.source.split("|")[0] in rows[detector.data_type]
        assert detector.data_type not in legal_flags() or f" {legal_flags()[detector.data_type].label} " in rows[detector.data_type]
        assert detector.checksum <= ("| yes |" in rows[detector.data_type])


def test_every_format_is_in_the_reference() -> None:
    assert all(f"| `{loader.name}` |" in page("reference/formats.md") for loader in loaders())


@pytest.fixture(scope="module")
def impact(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Of thirty people with an address and a password."""
    path = tmp_path_factory.mktemp("people") / "users.ndjson"
    people = [{"id": n, "email": f"person{n}@example.org", "password": f"s3cret-{n}!", "timezone": "US/Eastern"} for n in range(30)]
    path.write_text("\n".join(map(json.dumps, people)), encoding="utf-8")
    return bi.assess(path, progress=False)


def test_every_measure_is_in_the_reference(impact: Any) -> None:
    text = page("reference/measures.md")
    named = set(re.findall(r"^\| `([^`]+)`", text, re.MULTILINE))
    assert "subjects.affected" in named
    for name in impact.measures:
        pattern = re.sub(r"^data_types\.(\w+)\.subjects$", "data_types.<data type>.subjects", name)
        assert pattern in named, name


def test_every_key_of_the_statistics_is_in_the_reference(impact: Any) -> None:
    parts = [re.split(r"[.\[]", name) for name in re.findall(r"^\| `([^`]+)`", page("reference/statistics.md"), re.MULTILINE)]
    assert {part[0] for part in parts} == impact.statistics.keys()
    named = {".".join(part[:2]) for part in parts}
    for name, value in impact.statistics.items():
        assert {f"{name}.{key}" for key in (value if isinstance(value, dict) else ())} <= named, name


def public_names() -> Iterator[tuple[str, object]]:
    """``Impact.to_json`` and the like: what users can call or read, fields of dataclasses included."""
    for name in bi.__all__:
        thing = getattr(bi, name)
        yield name, thing
        if inspect.isclass(thing) and not issubclass(thing, Exception):
            fields = [f.name for f in dataclasses.fields(thing)] if dataclasses.is_dataclass(thing) else []
            for member in {*vars(thing), *fields}:
                if not member.startswith("_"):
                    yield f"{name}.{member}", inspect.getattr_static(thing, member, None)


def test_every_public_name_is_in_the_reference() -> None:
    text = page("reference/python.md")
    internal = {"Impact.of", "Plan.of", "Plan.shown", "Plan.resolved"}  # what only the package itself calls
    for name, _ in public_names():
        owner, _, member = name.rpartition(".")
        section = re.search(rf"^### (?:breach_impact\.)?{owner or name}$.*?(?=^### |^## |\Z)", text, re.MULTILINE | re.DOTALL)
        assert section is not None, f"{name} is not described"
        assert not owner or name in internal or f"#### {name}\n" in section[0] or f"`{member}`" in section[0], f"{name} is not described"


# -- the reference is what the code says --------------------------------------------------------------------------------
@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """``scripts/build_reference.py``."""
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    return importlib.import_module("build_reference")


def test_the_committed_reference_is_that_of_the_code(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = script.pages()
    assert {path.name for path in REFERENCE.glob("*.md")} - {"corpus.md"} == made.keys()  # which is made of files that are not here
    for name, text in made.items():
        assert page(f"reference/{name}") == text, f"{name} differs: run python scripts/build_reference.py"
    monkeypatch.setattr(script, "pages", lambda: made)
    assert script.main(["--check"]) == 0
    assert script.main(["--out", str(tmp_path)]) == 0
    assert script.main(["--check", "--out", str(tmp_path)]) == 0
    (tmp_path / "cli.md").write_text("# Command line\n", encoding="utf-8")
    assert script.main(["--check", "--out", str(tmp_path)]) == 1
    assert "cli.md differ" in capsys.readouterr().err


def test_what_is_not_described_stops_the_script(script: ModuleType) -> None:
    with pytest.raises(SystemExit, match=r"to be described \['new'\]; no longer there \['old'\]"):
        script._same("measures", {"old": "", "both": ""}, {"new", "both"})


def test_docstrings_become_markdown(script: ModuleType) -> None:
    from breach_impact.errors import InputError

    del script

    python = importlib.import_module("reference_python")
    text = python._markdown(
        "Do it, see :func:`breach_impact.open`.\n\nArgs:\n    a: one ``x``\n        more.\n    b: two.\n\nReturns:\n    The sum\n    of both.\n\nRaises:\n"
        "    InputError: never.\n\nThen it rests."
    )
    assert text == (
        "Do it, see `open`.\n\nArguments:\n\n- `a`: one `x`\n  more.\n- `b`: two.\n\nReturns:\nThe sum\nof both.\n\nRaises:\n\n- `InputError`: never.\n\nThen it rests."
    )
    assert list(python.public_members(InputError)) == []


# -- the examples run ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", [name for name in GUIDES if blocks(name, "console")])
def test_commands_run_and_say_what_stands_below_them(name: str, desk: Path) -> None:
    checker = doctest.OutputChecker()
    for block in blocks(name, "console"):
        for command, shown in re.findall(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE):
            if command.startswith("make "):
                continue  # has tests of its own, and needs a network
            run = subprocess.run(["bash", "-c", command], cwd=desk, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
            assert run.returncode == 0, f"{command}\n{run.stderr}"
            assert run.stderr == "", command
            if shown:
                assert checker.check_output(shown, run.stdout, FLAGS), f"{command}\nshown:\n{shown}\nsaid:\n{run.stdout}"


@pytest.mark.parametrize("name", [name for name in GUIDES if blocks(name, "pycon")])
def test_python_says_what_stands_below_it(name: str, desk: Path) -> None:
    for package in ("altair", "pandas", "vl_convert"):
        pytest.importorskip(package)
    test = doctest.DocTestParser().get_doctest("".join(blocks(name, "pycon")), {}, name, name, 0)
    assert test.examples
    said: list[str] = []
    result = doctest.DocTestRunner(optionflags=FLAGS).run(test, out=said.append)
    assert result.failed == 0, "".join(said)


def test_the_shapes_in_the_tutorial_are_those_of_the_sample() -> None:
    dump = bi.open(ROOT / "sample_data" / "wyze" / "dump")
    said = str(dump.shapes(bi.inspect(dump, progress=False), progress=False)).splitlines()
    shown = blocks("tutorial.md", "text")[0].splitlines()
    assert len(shown) == 6
    assert {" ".join(line.split()) for line in shown} <= {" ".join(line.split()) for line in said}


@pytest.mark.parametrize("name", GUIDES)
def test_no_example_escapes(name: str) -> None:
    """A block is tested, or it is no command and no program."""
    kinds = {language for language, _ in FENCE.findall(page(name))}
    assert kinds <= {"console", "pycon", "text", "{toctree}"}, kinds


# -- the site -----------------------------------------------------------------------------------------------------------
def test_the_site_builds_without_a_warning_and_loads_nothing(tmp_path: Path) -> None:
    for package in ("sphinx", "myst_parser", "furo"):
        pytest.importorskip(package)
    command = [sys.executable, "-W", "ignore", "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html", "-d", str(tmp_path / "trees"), str(DOCS), str(tmp_path / "site")]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    pages = {path.relative_to(tmp_path / "site").as_posix(): path.read_text(encoding="utf-8") for path in (tmp_path / "site").rglob("*.html")}
    assert {f"{name.removesuffix('.md')}.html" for name in GUIDES} <= pages.keys()
    for name, text in pages.items():
        loaded = re.findall(r'<(?:script|img|iframe|source)\b[^>]*\bsrc="([^"]+)"|<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"', text)
        assert not [url for pair in loaded for url in pair if "//" in url], name
    assert "<h1>Security" in pages["project/security.html"], "the pages of the repository's files show these"
    assert 'href="../counting.html#token"' in pages["project/changelog.html"]


def test_the_documentation_holds_no_personal_data() -> None:
    from breach_impact.check_output import check, render

    found = check([DOCS], exclude=["__pycache__"])
    assert not found, render(found)
