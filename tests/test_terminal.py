"""What the terminal says of doubts and of slips in the command line names what it speaks of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from breach_impact.cli import main

ROWS = [(10000 + 7 * i, f"Anna{'bcdefghij'[i % 9]} Meier{'klmnopq'[i % 7]}", f"person{i}@mail{i % 9}.net", "Portland", f"19{50 + i % 40}-0{1 + i % 9}-1{i % 9}") for i in range(60)]


def test_an_estimate_and_what_is_unclassified_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "users.csv").write_text("".join(",".join(map(str, row)) + "\n" for row in ROWS), encoding="utf-8")
    place = tmp_path.parent / f"{tmp_path.name}.json"
    assert main(["assess", str(tmp_path), "--json", str(place)]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "Estimate of date_of_birth: rests on columns of less than 0.9 confidence: users.column_5." in out
    left = json.loads(place.read_text("utf-8"))["coverage"]["unclassified_columns"]
    assert left and f"{len(left)} unclassified ({', '.join(left)})" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["assess", "x", "--json", "a.json", "--json", "b.json"], "error: --json is given twice"),
        (["assess", "x", "--memory=2GB", "--memory", "4GB"], "error: --memory is given twice"),
        (["inspect", "x", "--save-plan", "a", "--json", "b", "--save-plan", "c"], "error: --save-plan is given twice"),
        (["data-types", "--country", "BR", "--country", "US"], "error: --country is given twice"),
        (["assess", "x", "--html", "x.pdf"], "error: --html writes a page of HTML, not .pdf; give a file that ends in .html"),
        (["assess", "x", "--report", "x.pdf"], "or a folder with a final / or without an ending for CSV tables"),
        (["assess", "-"], "error: standard input is not read, for a dump is read twice; write it to a file, and give that file"),
        (["assess", "x", "--memory", "10"], "error: 10 bytes of memory is not enough; give at least 1GB"),
        (["assess", "x", "--memory", "500MB"], "error: 500 MB of memory is not enough"),
        (["asess", "x"], "'asess' is no command; did you mean: breach-impact assess DUMP"),
        (["assess", "x", "--out", "f"], "add --forms NAME,..."),
    ],
)
def test_slips_are_said_in_one_line(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    err = capsys.readouterr().err
    assert says in err and err.count("\n") == 1


def test_options_that_may_come_several_times_and_flags_still_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "u.csv").write_text("email\n" + "".join(f"person{i}@mail.net\n" for i in range(9)), encoding="utf-8")
    assert main(["inspect", str(tmp_path), "-v", "-v", "--header", "yes", "--header", "u*=yes"]) == 0
    assert "email" in capsys.readouterr().out


@pytest.mark.parametrize("verb", [["assess"], ["inspect"], ["assess", "--dry-run"], ["assess", "--json", "-"]])
def test_quiet_or_not_an_incomplete_dump_is_said(verb: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "u.csv").write_text("email\n" + "".join(f"person{i}@mail.net\n" for i in range(9)), encoding="utf-8")
    (tmp_path / "m.zip").write_bytes(b"PK\x03\x04\x14\x00\x01\x00" + bytes(10) + (20).to_bytes(4, "little") * 2 + b"\x05\x00\x00\x00a.csv" + bytes(20))
    assert main([*verb, str(tmp_path), *([] if "--json" in verb else ["-q"])]) == 3
    err = capsys.readouterr().err
    assert err.startswith("warning: not all of the dump can be read: m.zip") and err.count("\n") == 1


@pytest.mark.parametrize(("share", "shown"), [(1, "100%"), (450 / 451, "99%"), (0.996, "99%"), (0.985, "98%"), (0.0, "0%")])
def test_a_share_is_not_rounded_up_to_all(share: float, shown: str) -> None:
    from breach_impact.evidence.percents import percent

    assert percent(share) == shown


def test_one_column_is_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "u.csv").write_text("email,is_ok\n" + "".join(f"person{i}@mail.net,{i % 2}\n" for i in range(30)), encoding="utf-8")
    assert main(["inspect", str(tmp_path)]) == 0
    assert "and 1 column that holds nothing personal" in capsys.readouterr().out


def test_a_pdf_that_is_there_is_not_overwritten_with_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "u.csv").write_text("email\nperson1@mail.net\n", encoding="utf-8")
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.4")
    assert main(["assess", str(tmp_path / "u.csv"), "--html", str(tmp_path / "x.pdf")]) == 2
    assert "not .pdf" in capsys.readouterr().err
