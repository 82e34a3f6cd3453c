"""The command line: verbs, streams, exit codes, one-line errors; the summary; the README's commands; the documents' promises."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shlex
import signal
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

import breach_impact as bi
from breach_impact.cli import main
from breach_impact.display.summary import summary
from breach_impact.errors import InputError
from breach_impact.progress import progress_bar

ROOT = Path(__file__).parents[1]
PEOPLE = "\n".join(json.dumps({"id": i, "email": f"person{i}@example.org", "timezone": "US/Eastern"}) for i in range(30))


@pytest.fixture
def dump(tmp_path: Path) -> str:
    """Thirty people, one a line."""
    path = tmp_path / "users.json"
    path.write_text(PEOPLE, encoding="utf-8")
    return str(path)


class Answer:
    """Stands for an impact; assess itself has tests of its own."""

    def __init__(self, statistics: dict[str, Any]) -> None:
        self.statistics = statistics

    def to_json(self) -> str:
        return json.dumps(self.statistics)


# -- errors -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["users.json"], "type: breach-impact assess users.json"),
        (["inspekt"], "did you mean: breach-impact inspect DUMP"),
        (["jane.doe@example.org.csv"], "breach-impact assess DUMP"),
        (["assess"], "Missing argument 'DUMP...'"),
        (["assess", "--nonsense", "x"], "No such option"),
        (["assess", "no/such/file"], "no/such/file"),
        (["assess", "x", "--plan", "no.toml"], "cannot read the plan no.toml"),
        (["assess", "x", "--plan", "jane.doe@example.org.toml"], "cannot read the plan: "),
        (["assess", "x", "--json", "no/such/folder/x.json"], "there is no such folder"),
        (["assess", "x", "--json", "."], "it is a folder"),
        (["inspect", "x", "--save-plan", "no/such/plan.toml"], "there is no such folder"),
        (["assess", "x", "--disclosure", "sold"], "'sold' is not one of"),
        (["assess", "x", "--keep-rejects"], "add --quarantine FILE"),
        (["assess", "x", "--json", "a", "--quarantine", "./a"], "give each its own"),
        (["assess", "x", "--quarantine", "-"], "give a file to --quarantine"),
        (["assess", "x", "--quarantine", "."], "it is a folder"),
        (["assess", "x", "--quarantine", "no/such/folder/q"], "make it, or give another place"),
        (["assess", "x", "--quarantine", "no/jane.doe@example.org/q"], "the quarantine file: there is no such folder"),
        (["assess", "x", "--max-reject-rate", "2"], "write --max-reject-rate 0.01 or 1%"),
        (["assess", "x", "--max-reject-rate", "101%"], "from 0% to 100%"),
        (["assess", "x", "--max-reject-rate", "few"], "from 0% to 100%"),
        (["assess", "x", "--max-reject-rate", "nan"], "from 0% to 100%"),
        (["assess", "x", "--max-reject-rate", "-1"], "from 0% to 100%"),
    ],
)
def test_mistakes_cost_one_line_and_exit_2(arguments: list[str], says: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith("error: ")
    assert says in err
    assert err.count("\n") == 1
    assert "jane" not in err


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--exposure-start", "yesterday"], "2019-12-04"),
        (["--exposure-start", "2019-12-26", "--exposure-end", "2019-12-04"], "ends before it starts"),
        (["--default-region", "Atlantis"], "no country"),
        (["--hub-limit", "0"], "1 or more"),
        (["--exposure-start", "2020-01-02", "--aware-at", "2020-01-01T10:00Z"], "lies before the first day of the exposure (2020-01-02)"),
        (["--forms", "us_ag:ZZ", "--out", "forms"], "'ZZ' is no state of the US; name it as us_ag:TX"),
    ],
)
def test_options_that_cannot_be(options: list[str], says: str, dump: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", dump, *options]) == 2
    assert says in capfd.readouterr().err


def test_no_arguments_show_the_help(capfd: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "Exit codes:" in capfd.readouterr().out


def test_the_help_documents_the_exit_codes_and_the_version(capfd: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["inspect", "-h"], ["assess", "--help"]):
        assert main(arguments) == 0
        assert re.search(r"0 +done\n.*2 .*\n.*3 .*\n.*70 .*\n.*130 .*\n.*143 ", capfd.readouterr().out)
    assert main(["--version"]) == 0
    assert bi.__version__ in capfd.readouterr().out


def test_a_fault_of_the_program_withholds_its_message(dump: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def fails(*_: object, **__: object) -> None:
        raise KeyError("jane.doe@example.org")

    monkeypatch.setattr(bi, "assess", fails, raising=False)
    assert main(["assess", dump]) == 70
    out, err = capfd.readouterr()
    assert "jane" not in out + err
    assert re.fullmatch(r"error: KeyError in breach_impact[.\w]*:\d+ \(message withheld.*\n", err)


@pytest.mark.parametrize(("error", "code"), [(InputError("x"), 2), (KeyboardInterrupt(), 130)])
def test_other_ends(error: BaseException, code: int, dump: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def ends(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(bi, "assess", ends, raising=False)
    assert main(["assess", dump]) == code


ENDLESS = """
import sys, time
import breach_impact.assessment as assessment
import breach_impact.held as held
import breach_impact.merging.takes as takes
from breach_impact.budget import Budget
from breach_impact.cli import main

Budget.ledger_of = lambda self, size: self.ledger  # as for a large dump: its ledger has a folder

def endless(*_, **__):
    print("ready", flush=True)
    {body}

{name} = endless
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("name", ["takes.take_in", "held.link"])
@pytest.mark.parametrize("body", ["time.sleep(60)", "try: time.sleep(60)\n    except BaseException: raise KeyError('jane.doe@example.org')"], ids=["as it is", "as another"])
@pytest.mark.parametrize("times", [1, 2])
def test_sigterm_tidies_up(name: str, body: str, times: int, dump: str, tmp_path: Path) -> None:
    temp = tmp_path / "temp"
    temp.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS.format(name=name, body=body), "assess", dump, "--no-progress"],
        env=os.environ | {"TMPDIR": str(temp)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as run:  # fmt: skip
        assert run.stdout is not None
        assert run.stdout.readline() == "ready\n"
        assert list(temp.glob("breach-impact-*"))
        for _ in range(times):
            run.send_signal(signal.SIGTERM)
        out, err = run.communicate(timeout=60)
    assert (run.returncode, out, err) == (143, "", "error: terminated\n")
    assert not list(temp.iterdir())


def test_sigterm_that_another_thread_receives_is_heard(dump: str) -> None:
    body = "import signal, threading\n    time.sleep(1)  # by then the main thread waits for this one\n    signal.pthread_kill(threading.get_ident(), signal.SIGTERM)\n    time.sleep(60)"
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS.format(name="takes.take_in", body=body), "assess", dump, "--no-progress"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        try:
            out, err = run.communicate(timeout=30)
        finally:
            run.kill()
    assert (run.returncode, out, err) == (143, "ready\n", "error: terminated\n")


def test_a_handler_of_sigterm_stays(dump: str) -> None:
    def mine(*_: object) -> None: ...

    before = signal.signal(signal.SIGTERM, mine)
    try:
        assert main(["inspect", dump, "-q"]) == 0
        assert signal.getsignal(signal.SIGTERM) is mine
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        assert main(["inspect", dump, "-q"]) == 0
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGTERM, before)


# -- results ------------------------------------------------------------------------------------------------------------
def test_incomplete_is_exit_3(dump: str, monkeypatch: pytest.MonkeyPatch, statistics: dict[str, Any], capfd: pytest.CaptureFixture[str]) -> None:
    answer = Answer(statistics | {"complete": False, "incomplete_because": ["users.json: truncated"]})
    monkeypatch.setattr(bi, "assess", lambda *_, **__: answer, raising=False)
    assert main(["assess", dump]) == 3
    assert "Incomplete: users.json: truncated" in capfd.readouterr().out


def test_options_reach_the_library(dump: str, monkeypatch: pytest.MonkeyPatch, statistics: dict[str, Any]) -> None:
    seen: dict[str, Any] = {}

    def remember(*_: object, **options: Any) -> Answer:
        seen.update(options)
        return Answer(statistics)

    monkeypatch.setattr(bi, "assess", remember, raising=False)
    options = ["--exposure-end", "2019-12-26", "--default-region", "US", "--hub-limit", "7", "--disclosure", "acquired", "-q"]
    options += ["--own-domain", "shop.example.com", "--quarantine", "q.jsonl", "--keep-rejects", "--max-reject-rate", "1%", "--memory", "1.5GB", "--workers", "2"]
    assert main(["assess", dump, *options]) == 0
    assert seen == {
        "exposure": (None, "2019-12-26"), "default_region": "US", "hub_limit": 7, "disclosure": "acquired", "progress": False,
        "quarantine": "q.jsonl", "keep_rejects": True, "max_reject_rate": 0.01,
        "memory": "1.5GB", "workers": 2, "own_domains": ("shop.example.com",), "pointers": False,
    }  # fmt: skip


def test_reports_are_written_where_they_are_asked_for(dump: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    page, text, tables = tmp_path / "page", tmp_path / "report.md", tmp_path / "tables"
    assert main(["assess", dump, "-q", "--html", str(page), "--report", str(text), "--report", str(tables)]) == 0
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert text.read_text(encoding="utf-8").startswith("# ")
    assert (tables / "datapackage.json").is_file()
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("option", [["--report", "x.docx"], ["--report", "no/x.md"], ["--html", "no/x.html"], ["--html", "."]], ids=" ".join)
def test_a_report_without_form_or_place_is_refused_before_the_work(
    option: list[str], dump: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(bi, "assess", lambda *_, **__: pytest.fail("the work began"), raising=False)
    assert main(["assess", dump, *option]) == 2
    assert re.fullmatch(r"error: .*\n", capfd.readouterr().err)


@pytest.mark.parametrize("verb", [["assess", "--json"], ["assess", "--html"], ["assess", "--report"], ["inspect", "--json"], ["inspect", "--save-plan"]], ids=" ".join)
@pytest.mark.parametrize("linked", [False, True], ids=["itself", "by a link"])
def test_no_result_overwrites_the_dump(verb: list[str], linked: bool, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "users.json"
    source.write_text('{"email":"a@x.com"}\n')
    target = tmp_path / "other.json" if linked else source
    if linked:
        target.symlink_to(source)
    assert main([verb[0], str(source), verb[1], str(target), "-q"]) == 2
    assert source.read_text() == '{"email":"a@x.com"}\n'
    assert "it is a file of the dump" in capfd.readouterr().err


PLACES = (["--json", "x.json"], ["--html", "x.html"], ["--report", "deep/x.md"], ["--report", "tables"], ["--quarantine", "q.jsonl"], ["--revocation-list", "r.csv"])


@pytest.mark.parametrize("arguments", [*(["assess", *each] for each in PLACES), ["assess", "--forms", "hhs", "--out", "forms"], ["inspect", "--save-plan", "p.toml"], ["inspect", "--json", "x.json"]], ids=" ".join)
@pytest.mark.parametrize("given", ["in", "app=in", "in/*", "in/**/*"])
def test_no_result_is_put_among_the_files_of_the_dump(given: str, arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "users.json").write_text(PEOPLE, encoding="utf-8")
    inside = [*arguments[:-1], f"in/{arguments[-1]}"]
    if given == "in/*" and "deep" in arguments[-1]:
        return  # a pattern of one level does not mean it
    if given.startswith("in/*") and "--out" in arguments:
        inside[-1] = "in" if given == "in/*" else inside[-1]
    assert main([inside[0], given, *inside[1:], "--dry-run"]) == 2
    assert "into the dump: the next run would count it" in capfd.readouterr().err
    assert main([arguments[0], given, *arguments[1:-1], arguments[-1].removeprefix("deep/"), "--dry-run"]) == 0
    assert main([inside[0], "in/users.json", *inside[1:], "--dry-run"]) == 0, "a file is the dump, not its folder"


def test_an_analyst_s_plan_is_not_written_over(dump: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    plan = tmp_path / "plan.toml"
    assert main(["inspect", dump, "-q", "--save-plan", str(plan)]) == 0
    assert main(["inspect", dump, "-q", "--save-plan", str(plan)]) == 0, "nobody has touched it"
    fresh = plan.read_text(encoding="utf-8")
    for decided in (
        fresh.replace('decided_by = "tool"', 'decided_by = "analyst"', 1), fresh.replace('data_type = "email"', 'data_type = "none"'),
        fresh.replace('decided_by = "tool"', 'decided_by = "analyst"', 1) + "[[half",
    ):  # fmt: skip
        assert decided != fresh
        plan.write_text(decided, encoding="utf-8")
        assert main(["inspect", dump, "-q", "--save-plan", str(plan)]) == 2
        assert "an analyst's decisions; give --save-plan another name" in capfd.readouterr().err
        assert plan.read_text(encoding="utf-8") == decided


@pytest.mark.parametrize(("arguments", "code"), [(["inspect", "-v"], 0), (["assess"], 0), (["assess", "--dry-run"], 0)])
def test_a_terminal_of_few_characters_shows_what_it_can(arguments: list[str], code: int, tmp_path: Path) -> None:
    path = tmp_path / "bücher.json"
    path.write_text("\n".join(json.dumps({"名前": f"n{i}", "straße": f"Weg {i}", "email": f"person{i}@example.org"}) for i in range(30)), encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-m", "breach_impact", arguments[0], str(path), *arguments[1:], "--no-progress"], capture_output=True, env=environment, cwd=tmp_path, check=False)
    assert done.returncode == code
    assert b"UnicodeEncodeError" not in done.stderr
    assert done.stdout.isascii()
    assert (b"stra?e" in done.stdout) == (arguments[0] == "inspect")


@pytest.mark.parametrize("options", [["--json", "x.json", "--report", "./x.json"], ["--report", "x.md", "--report", "x.md"], ["--quarantine", "x", "--html", "x"]], ids=" ".join)
def test_two_results_do_not_go_to_one_file(options: list[str], dump: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["assess", dump, *options]) == 2
    assert "name the same file" in capfd.readouterr().err
    assert not list(tmp_path.glob("x*"))


@pytest.mark.parametrize("option", ["--html", "--report"])
def test_a_report_needs_a_file(option: str, dump: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", dump, option, "-"]) == 2
    assert "give a file" in capfd.readouterr().err


def test_a_reader_that_goes_is_no_failure(tmp_path: Path) -> None:
    command = f"{sys.executable} -m breach_impact inspect {ROOT / 'sample_data/wyze/dump'} -v --shapes --no-progress"
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {command} | head -n 1"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_missing_extra_is_named_with_its_command(dump: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    import importlib.util

    import breach_impact.reports as reports

    found = importlib.util.find_spec
    monkeypatch.setattr(reports, "find_spec", lambda name: None if name == "xlsxwriter" else found(name))
    assert main(["assess", dump, "--report", str(tmp_path / "x.xlsx")]) == 2
    assert "pip install 'breach-impact[xlsx]'" in capfd.readouterr().err


def test_shapes_stand_under_the_plan(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(ROOT / "sample_data/wyze/second"), "--shapes", "--no-progress"]) == 0
    out = capfd.readouterr().out
    assert out.index("account_id") < out.index("9999-99-99A99:99:99A")


def test_check_output_says_where_and_not_what(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    clean, raw = tmp_path / "clean.md", tmp_path / "raw.md"
    clean.write_text("2,424 people, 24.0 % in EST; ask jane@example.com\n")
    raw.write_text("first line\nwrite to jane.planted@planted-one.com\n")
    assert main(["check-output", str(clean)]) == 0
    assert main(["check-output", str(clean), "--strict"]) == 1
    assert "jane" not in capfd.readouterr().out
    assert main(["check-output", str(tmp_path)]) == 1
    out, err = capfd.readouterr()
    assert "raw.md:2" in out and "email" in out and "jane" not in out + err
    assert main(["check-output", str(tmp_path / "none.md")]) == 2


def test_assess_and_inspect(dump: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    plan, result = tmp_path / "plan.toml", tmp_path / "statistics.json"
    assert main(["inspect", dump, "--save-plan", str(plan)]) == 0
    shown = capfd.readouterr()
    assert "email" in shown.out
    assert "@example" not in shown.out + shown.err + plan.read_text(encoding="utf-8")
    assert main(["assess", dump, "--plan", str(plan), "--json", str(result)]) == 0
    assert "30  affected" in capfd.readouterr().out
    assert json.loads(result.read_text(encoding="utf-8"))["subjects"]["affected"] == 30
    assert main(["assess", dump, "--plan", str(plan), "--json", "-"]) == 0
    assert capfd.readouterr().out == result.read_text(encoding="utf-8")


def test_inspect_writes_the_classification_alone_to_standard_output(dump: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", dump, "--json", "-"]) == 0
    assert json.loads(capfd.readouterr().out)["schema"] == "breach-impact/classification/1"
    assert main(["inspect", dump, "--quiet"]) == 0
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("verb", ["inspect", "assess"])
def test_a_dry_run_reads_and_writes_nothing_more(verb: str, dump: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "result.json"
    assert main([verb, dump, "--dry-run", "--json", str(target)]) == 0
    out = capfd.readouterr().out
    assert "users.json" in out
    assert "ndjson" in out
    assert re.search(r"about \d+ s to \w+ \(estimated\), within [\d.]+ GB of memory", out)
    assert not target.exists()


# -- the summary --------------------------------------------------------------------------------------------------------
def shown(statistics: dict[str, Any], width: int) -> str:
    file = StringIO()
    summary(statistics, console=Console(file=file, width=width, highlight=False))
    return file.getvalue()


@pytest.mark.parametrize("width", [80, 140])
def test_the_summary_keeps_to_the_width_and_has_the_answers(width: int, statistics: dict[str, Any]) -> None:
    text = shown(statistics, width)
    assert max(map(len, text.splitlines())) <= width
    assert "\x1b" not in text
    for part in (r"EST .* 24\.0 %", r"amazon_alexa +refresh +\w+ +24 +24", r"body_metrics .* 140 ", r"2,424 +affected +exact", r"US .* 1,731 "):
        assert re.search(part, text), part
    assert "not proven accessed" in text
    assert "cut_line 18" in text
    assert "1 unclassified" in text


@pytest.mark.parametrize("width", [60, 68, 100, 118, 120, 124, 126, 130, 200])
def test_no_word_of_a_table_is_broken(width: int, statistics: dict[str, Any]) -> None:
    types = [row | {"category": "demographic"} for row in statistics["data_types"]]
    text = shown(statistics | {"data_types": types}, width)
    for word in ("account_id", "voice_assistant_token", "affected", "secondary", "records", "countries", "offset", *(("category", "demographic") if width > 60 else ())):
        assert re.search(rf"\b{word}\b", text), word


def test_affected_alone_is_never_called_people_affected(statistics: dict[str, Any]) -> None:
    assert "people affected" not in shown(statistics, 80).lower()
    assert re.search(r"3,085 +people concerned", shown(statistics, 80))


def test_the_summary_of_nothing(statistics: dict[str, Any]) -> None:
    empty = statistics | {"data_types": [], "tokens": [], "credentials": []}
    empty["time_zones"] = statistics["time_zones"] | {"by_abbreviation": []}
    empty["regions"] = statistics["regions"] | {"countries": []}
    assert "people concerned" in shown(empty, 80)


def test_brackets_in_names_are_no_markup(statistics: dict[str, Any]) -> None:
    odd = statistics | {"complete": False, "incomplete_because": ["[bold]a[/b].json: cut"]}
    assert "[bold]a[/b].json: cut" in shown(odd, 80)


def test_one_bar_or_none(capfd: pytest.CaptureFixture[str]) -> None:
    for wanted in (True, False):
        with progress_bar(wanted, 10, "assess") as bar:
            bar.advance(10)
    with progress_bar(bar, 10, "assess") as same:
        assert same is bar
    out, err = capfd.readouterr()
    assert out == ""
    assert err.strip() == "", "no bar where nobody sees it"


# -- the documents ------------------------------------------------------------------------------------------------------
def readme() -> Any:  # the script that .ci/run uses
    spec = importlib.util.spec_from_file_location("readme_commands", ROOT / "scripts" / "readme_commands.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_readme_s_commands_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = readme().commands(text)
    assert {shlex.split(c)[1] for c in commands} == {"inspect", "assess", "check-output"}
    (tmp_path / "sample_data").symlink_to(ROOT / "sample_data")
    monkeypatch.chdir(tmp_path)
    for command in commands:
        assert main(shlex.split(command)[1:]) == 0, command
    exec(compile(readme().program(text), "README.md", "exec"), {})
    assert json.loads((tmp_path / "stats.json").read_text(encoding="utf-8"))["exposure"]["calendar_days"] == 23


def test_every_rule_that_a_number_names_is_written_down(statistics: dict[str, Any]) -> None:
    text = (ROOT / "docs" / "counting.md").read_text(encoding="utf-8")
    anchors = {line[3:].strip().lower().replace(" ", "-") for line in text.splitlines() if line.startswith("## ")}
    code = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "breach_impact").rglob("*.py"))
    named = set(re.findall(r"counting/1#([a-z-]+)", code + text)) | set(re.findall(r"\]\(#([a-z-]+)\)", text))
    assert named <= anchors, named - anchors
    assert {m["rule"].partition("#")[2] for m in statistics["measures"]} <= anchors


def test_the_form_of_an_email_is_printed_in_the_rules() -> None:
    from breach_impact.registry import detectors

    assert str(detectors()["email"].pattern) in (ROOT / "docs" / "counting.md").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("verb", [("inspect",), ("assess", "--dry-run"), ("assess",)])
def test_names_do_not_steer_a_terminal(tmp_path: Path, verb: tuple[str, ...]) -> None:
    folder = tmp_path / "dump"
    folder.mkdir()
    rows = "".join(f"user{n}@example.com,{n}\n" for n in range(30))
    (folder / "\x1b]0;owned\x07users.csv").write_text("email,no\x1b[31mte\x07\n" + rows, encoding="utf-8")
    (folder / "\x1b[32mcut.ndjson").write_text('{"email": "a1@example.com"}\n{"email": "a2@exam', encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "breach_impact", *verb, str(folder)], capture_output=True, text=True, check=False)
    assert not re.search("[\x1b\x07]", done.stdout + done.stderr)
    assert "cut.ndjson" in done.stdout or "users" in done.stdout
