"""No raw value leaves the scan: values planted everywhere are searched in every artefact and stream."""

from __future__ import annotations

import base64
import gc
import gzip
import json
import logging
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from watch import Needles, Watch

import breach_impact as bi
from breach_impact.budget import Budget
from breach_impact.charts import names, spec
from breach_impact.check_output import check
from breach_impact.cli import main
from breach_impact.errors import BreachImpactError
from breach_impact.ledger import Ledger
from breach_impact.rejected.spool import Spool

CANARIES = {
    "cell": "canary.cell@planted-one.com",
    "late": "canary.late@planted-two.com",
    "key": "canary.key@planted-three.com",
    "header": "canary.header@planted-four.com",
    "file": "canary.file@planted-five.com",
    "line": "canary.line@planted-six.com",
    "name": "Canaria Plantedname",
    "street": "77 Canary Planted Road",
    "password": "CanaryPlantedPass77!",
    "token": "Atza|IwEBCANARYPLANTEDTOKEN0000000000000000000000",
    "phone": "+14155552671",
    "ssn": "536-22-8714",
    "card": "4111111111111112",
    "pan": "4539148803430023",
    "stripe": "5555555555550418=2512101",
    "shared": "canary.shared@planted-seven.com",
    "kind": "CanaryPlantedKind",
    "trial": "qa907155120836@planted-nine.com",
    "class": "Customer_JanaPlantedova",
    "late class": "guest_petra_plantedova",
    "pointed": "patient_ivana_plantedova",
    "field": "phone_of_olga_plantedova",
    "label": "Dona Plantedova Label",
}


def dump(root: Path, people: int = 60) -> Path:
    """A dump with a canary in every kind of place; of many people, again and again."""
    folder = root / "dump"
    folder.mkdir()
    users = [
        {
            "id": i, "email": f"u{i}@planted-zero.com", "full_name": "Ann Lee", "phone": "+442071838750", "password": f"pass{i}word", "ssn": "",
            "address": "1 Main Street", "alexa_token": f"Atza|IwEB{i * 7919:030x}", "card_number": "", "cvv": "", "track2": "", "shared_with": [],
            "account_type": "beta" if i % 5 == 0 else "standard",
        }
        for i in range(1, people)
    ]  # fmt: skip
    for at in range(30, len(users), 60):
        users[at] |= {
            "email": CANARIES["cell"], "full_name": CANARIES["name"], "phone": CANARIES["phone"], "password": CANARIES["password"], "ssn": CANARIES["ssn"],
            "address": CANARIES["street"], "alexa_token": CANARIES["token"], "card_number": CANARIES["card"], "shared_with": [CANARIES["shared"]],
        }  # fmt: skip
    for at in range(33, len(users), 60):
        users[at] |= {"card_number": CANARIES["pan"], "cvv": "9473", "track2": f";{CANARIES['stripe']}?"}
    for at in range(36, len(users), 60):
        users[at] |= {"email": CANARIES["trial"], "account_type": CANARIES["kind"]}
    for at in range(40, len(users), 60):
        users[at]["notes"] = {"by": {CANARIES["key"]: 1}}
    users[-9]["late_mail"] = CANARIES["late"]
    broken = ['{"email": "' + CANARIES["line"] + '", "password: ', CANARIES["line"]]
    lines = [json.dumps(user) for user in users] + broken * (people // 60)
    (folder / "users.ndjson").write_text("\n".join(lines) + "\n")
    rows = [f"{CANARIES['header']},email,town", "a,b@planted-eight.com,c", *[f"only-one-field {CANARIES['line']}"] * (people // 60)]
    (folder / f"{CANARIES['file']}.csv").write_text("\n".join(rows) + "\n")
    # Words of the dump that could name a path or stand in a hint of the plan: the kind of a key, and what a pointer begins with.
    kinds = ["User"] * 230 + [CANARIES["late class"]] * 30
    (folder / "notes.csv").write_text("no,notable_type,notable_id,town\n" + "".join(f"{n},{kind},{n},Town\n" for n, kind in enumerate(kinds)))
    (folder / "marks.csv").write_text("no,markable_type,markable_id,town\n" + "".join(f"{n},{CANARIES['class'] if n % 3 else 'User'},{n},Town\n" for n in range(60)))
    (folder / "visits.ndjson").write_text("".join(json.dumps({"no": n, "visitor": f"{CANARIES['pointed']}:{n + 100}"}) + "\n" for n in range(60)))
    # Names of fields that somebody made up, and what a table of genders calls one.
    names = ["billing_phone", "billing_email", CANARIES["field"], "theme"]
    (folder / "usermeta.csv").write_text("umeta_id,user_id,meta_key,meta_value\n" + "".join(f"{n},{1 + n // 4},{names[n % 4]},+1415555{2000 + n}\n" for n in range(160)))
    (folder / "gender.csv").write_text(f"id,label\n1,Frau\n2,{CANARIES['label']}\n3,Herr\n")
    (folder / "people.csv").write_text("no,gender_id,email\n" + "".join(f"{n},{1 + n % 3},u{n}@planted-zero.com\n" for n in range(1, 40)))
    with gzip.open(folder / "cut.json.gz", "wb") as stream:
        stream.write(("[" + ",".join(lines[:50])).encode())
    data = (folder / "cut.json.gz").read_bytes()
    (folder / "cut.json.gz").write_bytes(data[:-20])
    return folder


def encoded(value: str) -> list[str]:
    """What a text that holds the value looks like in base64, wherever in it the value stands."""
    return [base64.b64encode(b"\0" * shift + value.encode()).decode()[4 if shift else 0 : -4] for shift in range(3)]


def leaks(text: str) -> list[str]:
    plain = {kind: (value.lower(), value.split("@")[0].lower()) for kind, value in CANARIES.items()}
    return [
        kind
        for kind, value in CANARIES.items()
        if any(part in text.lower() for part in plain[kind]) or any(part in text for part in encoded(value.split("@")[0]))
    ]


NEEDLES = Needles(CANARIES)


def run(*args: str, temp: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "breach_impact", *args], capture_output=True, text=True, env={**os.environ, "TMPDIR": str(temp)}, check=False
    )
    assert "Traceback" not in done.stderr
    return done.stdout + done.stderr


def test_the_command_line_prints_and_writes_no_value(tmp_path: Path) -> None:
    folder, temp = dump(tmp_path), tmp_path / "temp"
    temp.mkdir()
    out, plan, quarantine = tmp_path / "out.json", tmp_path / "plan.toml", tmp_path / "quarantine.jsonl"
    pointers = tmp_path / "pointers.csv"
    texts = [
        run("assess", str(folder), "--json", str(out), "--quarantine", str(quarantine), "--revocation-list", str(pointers), "-v", temp=temp),
        run("inspect", str(folder), "--json", "-", "--save-plan", str(plan), temp=temp),
        run("assess", str(folder), "--plan", str(plan), temp=temp),
        run("assess", str(folder), "--dry-run", temp=temp),
        run("assess", str(folder), "--max-reject-rate", "0", temp=temp),
        run("assess", str(folder), "--quarantine", str(folder / f"{CANARIES['file']}.csv"), temp=temp),
        run("assess", str(folder), "--quarantine", str(temp / "no" / CANARIES["file"]), temp=temp),
        run("assess", str(folder), "--revocation-list", str(temp / "no" / CANARIES["file"]), temp=temp),
        run("assess", str(folder), "--revocation-list", str(folder / f"{CANARIES['file']}.csv"), temp=temp),
        run("assess", str(folder / f"{CANARIES['file']}.csv"), temp=temp),
        out.read_text(),
        plan.read_text(),
        quarantine.read_text(),
        pointers.read_text(),
        *(str(path.relative_to(temp)) + path.read_bytes().decode("latin-1") for path in temp.rglob("*") if path.is_file()),
    ]
    assert [leaks(text) for text in texts] == [[]] * len(texts)
    assert quarantine.read_text().count("\n") > 3, "the malformed lines are listed"
    assert "amazon_alexa" in pointers.read_text(), "the canary token is pointed to"
    assert check([pointers]) == []


def members(path: Path) -> list[str]:
    """What a file or folder holds, packed or not."""
    if path.is_dir():
        return [str(each.relative_to(path)) + each.read_text(encoding="utf-8") for each in sorted(path.iterdir())]
    if path.suffix in {".zip", ".xlsx"}:
        with zipfile.ZipFile(path) as packed:
            return [name + packed.read(name).decode("utf-8") for name in packed.namelist()]
    return [path.read_text(encoding="utf-8")]


def test_reports_and_shapes_hold_no_value(tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    folder, temp = dump(tmp_path, 2000), tmp_path / "temp"
    temp.mkdir()
    files = [tmp_path / name for name in ("report.html", "report.md", "tables.xlsx", "tables.zip", "statistics.json", "tables")]
    said = run("assess", str(folder), *(part for file in files for part in ("--report", str(file))), temp=temp)
    shapes = run("inspect", str(folder), "--shapes", temp=temp)
    assert "999-99-9999" not in shapes, "a number that only a few have is no frequent shape"
    assert "other shapes" in shapes
    texts = [said, shapes, *(text for file in files for text in members(file))]
    assert len(texts) > 40
    assert [leaks(text) for text in texts] == [[]] * len(texts)
    found = run("check-output", str(folder), *map(str, files), temp=temp)
    assert "users.ndjson" in found, "it sees what it looks for, and names the place alone"
    assert leaks(found) == []


def test_raw_bytes_of_rejects_stand_in_their_file_alone_and_only_on_demand(tmp_path: Path) -> None:
    folder, temp = dump(tmp_path), tmp_path / "temp"
    temp.mkdir()
    quarantine = tmp_path / "quarantine.jsonl"
    said = run("assess", str(folder), "--quarantine", str(quarantine), "--keep-rejects", temp=temp)
    rest = [path.read_bytes().decode("latin-1") for path in temp.rglob("*") if path.is_file()]
    assert [leaks(text) for text in (said, *rest)] == [[]] * (1 + len(rest))
    raw = [base64.b64decode(json.loads(line)["raw"]) for line in quarantine.read_text().splitlines()[1:]]
    assert any(CANARIES["line"].encode() in value for value in raw)
    assert "line" in leaks(quarantine.read_text()), "the search sees through base64"
    assert quarantine.stat().st_mode & 0o777 == 0o600


def test_the_library_shows_no_value(tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    caplog.set_level(logging.DEBUG)
    opened = bi.open(str(dump(tmp_path)))
    plan = bi.inspect(opened)
    impact = bi.assess(opened, plan)
    texts = [repr(opened), repr(plan), repr(list(plan.tables)), json.dumps(plan.to_json()), repr(impact), impact.to_json()]
    texts += [text for thing in (opened, plan, impact, impact.devices, impact.sources) for text in thing._repr_mimebundle_().values()]
    texts += [json.dumps(spec(impact.statistics, name)) for name in names()]
    other = replace(plan, tables=list(plan.tables)[:-1])
    for thing in (opened.head(plan), opened.shapes(), plan.diff(other), impact.recount(hub_limit=3)):
        texts += [repr(thing), str(thing), *thing._repr_mimebundle_().values()]
    texts += [str(impact), repr(impact.measures), repr(impact.data_types), str(impact.data_types.to_pandas()), caplog.text, *capsys.readouterr()]
    assert [leaks(text) for text in texts] == [[]] * len(texts)


def test_exceptions_hold_no_value(tmp_path: Path) -> None:
    folder = dump(tmp_path)
    opened = bi.open(str(folder))
    for path in folder.iterdir():
        path.chmod(0o600)
        path.write_bytes(b"PAR1" + path.read_bytes() + b"PAR1")  # changed behind our back, and no Parquet
    for use in (lambda: bi.assess(opened), lambda: bi.inspect(opened), lambda: bi.assess(str(folder))):
        try:
            use()
        except BreachImpactError as error:
            assert leaks(str(error) + repr(error.__cause__) + repr(error.__context__)) == []


# -- while it spills -----------------------------------------------------------------------------------------------------
PEOPLE = 16_000


@pytest.fixture
def spilling(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], tuple[Path, Path]]:
    """Give the ledger so many bytes, and temporary files folders of their own: (temporary, working)."""
    of = Budget.of

    def prepare(ledger: int) -> tuple[Path, Path]:
        temp, work = tmp_path / "temp", tmp_path / "work"
        for folder in (temp, work):
            folder.mkdir()
        monkeypatch.chdir(work)  # where DuckDB would spill if it were not told where to
        monkeypatch.setenv("TMPDIR", str(temp))
        monkeypatch.setattr(tempfile, "tempdir", str(temp))
        monkeypatch.setattr(Budget, "of", lambda memory=None, workers=None: replace(of(memory, workers), ledger=ledger, asked=ledger))
        monkeypatch.setattr(Spool, "RUN", 16)
        return temp, work

    return prepare


LOOKS = 3
"""Runs at most until what is in the folder for a moment only has been seen, on a machine that does other work as well."""


def spilled(watch: Watch) -> list[str]:
    return [name for name in watch.names if "breach-impact-" in name and "storage" in name]


def test_what_spills_holds_no_value(
    tmp_path: Path, spilling: Any, caplog: pytest.LogCaptureFixture, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    caplog.set_level(logging.DEBUG)
    folder = dump(tmp_path, PEOPLE)
    temp, work = spilling(34_000_000)
    out, plan, quarantine = tmp_path / "out.json", tmp_path / "plan.toml", tmp_path / "quarantine.jsonl"
    with Watch(NEEDLES, [temp, work]) as watch:
        for _ in range(LOOKS):
            code = main(["assess", str(folder), "--json", str(out), "--quarantine", str(quarantine), "-v", "--workers", "2"])
            gc.collect()
            if spilled(watch) and "nameless" in watch.names:
                break
        left = list(temp.iterdir())
        again = main(["inspect", str(folder), "--save-plan", str(plan)]), main(["assess", str(folder), "--plan", str(plan), "--no-progress"])
        gc.collect()  # a process that ends sweeps; this one goes on
    assert (code, *again) == (3, 3, 3), "a part of the dump is cut"
    assert spilled(watch), "it spills, so the folder holds what was to be looked at"
    assert watch.most > 1_000_000
    assert "nameless" in watch.names or not Path("/proc/self/fd").is_dir(), "the rejects spill too"
    assert watch.found == {}
    assert watch.modes == {0o700}
    assert (left, list(temp.iterdir()), list(work.iterdir())) == ([], [], [])
    assert json.loads(out.read_text())["subjects"]["affected"] > PEOPLE * 0.9
    texts = [*capfdbinary.readouterr(), caplog.text.encode(), *(path.read_bytes() for path in (out, plan, quarantine))]
    assert [NEEDLES.within(text) for text in texts] == [set()] * len(texts)


def test_the_folder_goes_with_the_impact(tmp_path: Path, spilling: Any) -> None:
    folder = dump(tmp_path, PEOPLE)
    temp, work = spilling(34_000_000)
    with Watch(NEEDLES, [temp, work]) as watch:
        impact = bi.assess(str(folder), progress=False, quarantine=tmp_path / "quarantine.jsonl")
        again = impact.recount(hub_limit=7)  # reads and writes what has been spilled
        impact.close()
        again.close()
        gc.collect()
        left = list(temp.iterdir())
    assert spilled(watch)
    assert (watch.found, watch.modes, left) == ({}, {0o700}, [])
    texts = [repr(impact), impact.to_json(), repr(impact.measures), repr(impact.data_types), str(again), again.to_json()]
    assert [NEEDLES.within(text.encode()) for text in texts] == [set()] * len(texts)


def test_a_run_that_fails_for_want_of_memory_leaves_nothing(tmp_path: Path, spilling: Any, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    folder = dump(tmp_path, PEOPLE)
    temp, work = spilling(3_000_000)
    with Watch(NEEDLES, [temp, work]) as watch:
        assert main(["assess", str(folder), "--workers", "1"]) not in {0, 3}
        gc.collect()
    assert watch.modes == {0o700}
    assert (watch.found, list(temp.iterdir()), list(work.iterdir())) == ({}, [], [])
    assert [NEEDLES.within(text) for text in capfdbinary.readouterr()] == [set()] * 2


def test_the_watch_sees_what_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with Watch(NEEDLES, [tmp_path]) as watch:
        ledger = Ledger(16_000_000)
        for name, filler in (("cell", "repeat('x', 60)"), ("password", "md5(i::VARCHAR)"), ("", "md5(i::VARCHAR)")):
            value = CANARIES.get(name, "")  # DuckDB packs the first table, hardly the second; the third pushes both out of memory
            ledger.con.execute(f"CREATE TABLE t{name} AS SELECT '{value.upper()}' || {filler} AS v FROM range(300000) r(i)")
    assert spilled(watch)
    assert set().union(*watch.found.values()) == {"cell", "password"}, watch.found


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="there is no list of open files")
def test_the_watch_sees_files_without_a_name(tmp_path: Path) -> None:
    with Watch(NEEDLES, [tmp_path]) as watch, tempfile.TemporaryFile(dir=tmp_path) as file:
        file.write(b"." * 300_000 + CANARIES["line"].encode())
        file.flush()
        watch.look()
    assert watch.found == {"nameless": {"line"}}


@pytest.mark.parametrize("name", CANARIES)
def test_a_value_is_found_in_any_spelling(name: str) -> None:
    value = CANARIES[name]
    texts = [value, value.lower(), value.upper(), "".join(c for c in value if c.isalnum()) if name in {"phone", "ssn"} else value, value.encode().hex(), value.encode().hex().upper()]
    raw = [text.encode() for text in texts] + [value.encode("utf-16-le"), value.encode("utf-16-be")]
    raw += [base64.b64encode(b"x" * shift + value.encode() + b"yy") for shift in range(4)]
    raw.append(pa.compress(b"canary phone pass street " * 90 + value.encode(), "zstd", asbytes=True))
    assert [text for text in raw if name not in NEEDLES.within(b"before" + text + b"after")] == []
    assert NEEDLES.within(b"nothing of the kind") == set()
