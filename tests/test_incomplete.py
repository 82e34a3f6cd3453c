"""Of a dump that could not be read to its end no number is exact or at most so many, wherever it is printed."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.cli import main
from breach_impact.display.pieces import Json

PEOPLE = "".join(f'{{"id": {i}, "email": "person{i}@example.org", "name": "Anna Meier"}}\n' for i in range(400)).encode()


@pytest.fixture(params=["cut gzip", "encrypted zip"])
def dump(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A dump of which a part cannot be read."""
    folder = tmp_path / "dump"
    folder.mkdir()
    if request.param == "cut gzip":
        (folder / "users.ndjson.gz").write_bytes(gzip.compress(PEOPLE)[:-40])
    else:
        head = b"PK\x03\x04\x14\x00\x01\x00" + bytes(10) + (20).to_bytes(4, "little") * 2 + b"\x05\x00\x00\x00a.csv"  # the flag says that it is encrypted
        (folder / "users.ndjson").write_bytes(PEOPLE)
        (folder / "more.zip").write_bytes(head + bytes(20))
    return folder


def kinds(statistics: Json) -> dict[str, str]:
    return {m["name"]: m["kind"] for m in statistics["measures"]}


def test_every_count_is_a_lower_bound_in_json_terminal_and_pages(dump: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = {ending: tmp_path / f"r{ending}" for ending in (".json", ".html", ".md")}
    assert main(["assess", str(dump), "--json", str(files[".json"]), "--html", str(files[".html"]), "--report", str(files[".md"])]) == 3
    statistics = json.loads(files[".json"].read_text("utf-8"))
    found = kinds(statistics)
    assert found.pop("subjects.unlinked") == "estimate"
    assert set(found.values()) == {"lower bound"}
    assert all("could not be read completely" in m["note"] for m in statistics["measures"])
    shown = " ".join(capsys.readouterr().out.split())
    least = statistics["subjects"]["total"]["lower"]
    assert f"at least {least} people concerned lower bound" in shown
    assert f"{least} affected lower bound" in shown
    assert " exact " not in shown
    text = files[".md"].read_text("utf-8")
    assert f"**At least {least} people concerned:**" in text and "(exact)" not in text and "| exact |" not in text
    page = files[".html"].read_text("utf-8")
    assert "lower bound" in page and "lower bound, incomplete" not in page


def test_an_estimate_stays_one_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "users.ndjson.gz").write_bytes(gzip.compress(PEOPLE)[:-40])
    plan = bi.inspect(str(tmp_path), progress=False)
    path = tmp_path.parent / "plan.toml"
    plan.save(path)
    text = path.read_text("utf-8")
    email = text.index('"email"')
    at = text.index("confidence", email)
    path.write_text(text[:at] + "confidence = 0.5" + text[text.index("\n", at) :], encoding="utf-8")
    impact = bi.assess(str(tmp_path), bi.Plan.load(path), progress=False)
    found = {m["name"]: m for m in impact.statistics["measures"]}
    assert found["subjects.affected"]["kind"] == "estimate"
    assert found["subjects.affected"]["note"].startswith("rests on columns") and found["subjects.affected"]["note"].endswith("completely")
    assert found["data_types.person_name.subjects"]["kind"] == "lower bound"
    assert impact.where(data_type="email").kind == "estimate"
