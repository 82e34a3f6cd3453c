"""No raw value leaves the scan: values planted everywhere are searched in every artefact and stream."""

from __future__ import annotations

import base64
import gzip
import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.errors import BreachImpactError

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
    "shared": "canary.shared@planted-seven.com",
}


def dump(root: Path) -> Path:
    """A dump with a canary in every kind of place."""
    folder = root / "dump"
    folder.mkdir()
    users = [
        {
            "id": i, "email": f"u{i}@planted-zero.com", "full_name": "Ann Lee", "phone": "+442071838750", "password": f"pass{i}word", "ssn": "",
            "address": "1 Main Street", "alexa_token": "Atza|x", "card_number": "", "shared_with": [],
        }
        for i in range(1, 60)
    ]  # fmt: skip
    users[30] |= {
        "email": CANARIES["cell"], "full_name": CANARIES["name"], "phone": CANARIES["phone"], "password": CANARIES["password"], "ssn": CANARIES["ssn"],
        "address": CANARIES["street"], "alexa_token": CANARIES["token"], "card_number": CANARIES["card"], "shared_with": [CANARIES["shared"]],
    }  # fmt: skip
    users[40]["notes"] = {"by": {CANARIES["key"]: 1}}
    users[50]["late_mail"] = CANARIES["late"]
    lines = [json.dumps(user) for user in users] + ['{"email": "' + CANARIES["line"] + '", "password: ', CANARIES["line"]]
    (folder / "users.ndjson").write_text("\n".join(lines) + "\n")
    rows = [f"{CANARIES['header']},email,town", "a,b@planted-eight.com,c", f"only-one-field {CANARIES['line']}"]
    (folder / f"{CANARIES['file']}.csv").write_text("\n".join(rows) + "\n")
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
    texts = [
        run("assess", str(folder), "--json", str(out), "--quarantine", str(quarantine), "-v", temp=temp),
        run("inspect", str(folder), "--json", "-", "--save-plan", str(plan), temp=temp),
        run("assess", str(folder), "--plan", str(plan), temp=temp),
        run("assess", str(folder), "--dry-run", temp=temp),
        run("assess", str(folder), "--max-reject-rate", "0", temp=temp),
        run("assess", str(folder), "--quarantine", str(folder / f"{CANARIES['file']}.csv"), temp=temp),
        run("assess", str(folder), "--quarantine", str(temp / "no" / CANARIES["file"]), temp=temp),
        run("assess", str(folder / f"{CANARIES['file']}.csv"), temp=temp),
        out.read_text(),
        plan.read_text(),
        quarantine.read_text(),
        *(str(path.relative_to(temp)) + path.read_bytes().decode("latin-1") for path in temp.rglob("*") if path.is_file()),
    ]
    assert [leaks(text) for text in texts] == [[]] * len(texts)
    assert quarantine.read_text().count("\n") > 3, "the malformed lines are listed"


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
    texts = [repr(opened), repr(plan), repr(list(plan.tables)), plan._repr_html_(), json.dumps(plan.to_json()), repr(impact), impact.to_json()]
    texts += [repr(impact.measures), repr(impact.data_types), str(impact.data_types.to_pandas()), caplog.text, *capsys.readouterr()]
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
