"""How many rejected records are too many: the limit, and the warning where there is none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from malformed import PACKED, PLANTED, places, read, write

import breach_impact as bi
from breach_impact.cli import main
from breach_impact.errors import InputError, OptionError
from breach_impact.framing import Tally
from breach_impact.rejected.limit import check_rejects, reject_rate, warning


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    """See :func:`malformed.write`."""
    return write(tmp_path / "dump")


def test_the_rate_is_a_share_or_per_cent() -> None:
    assert [reject_rate(v) for v in (None, 0, 1, 0.01, "0.01", "1%", " 0.7 % ", "100%")] == [None, 0.0, 1.0, 0.01, 0.01, 0.01, 0.007, 1.0]
    for wrong in (-0.1, 1.01, float("nan"), float("inf"), "101%", "few", "", "%", "sNaN", "1e999999999"):
        with pytest.raises(OptionError, match="from 0 to 1"):
            reject_rate(wrong)


@pytest.mark.parametrize(("rejected", "read", "limit", "passes"), [(29, 100, "29%", True), (30, 100, "29%", False), (0, 9, 0, True), (1, 9, 0, False), (9, 9, 1, True)])
def test_the_limit_itself_is_borne(rejected: int, read: int, limit: str | float, passes: bool, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,email\n1,a@example.org\n")
    opened, tally = bi.open(str(tmp_path)), Tally(read=read)
    for i in range(rejected):
        tally.reject("json_syntax", i, 1)
    if passes:
        check_rejects(opened, {0: tally}, reject_rate(limit), listed=False)
    else:
        with pytest.raises(InputError):
            check_rejects(opened, {0: tally}, reject_rate(limit), listed=False)


def test_too_many_rejects_stop_before_the_scan(dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def scans(*_: object, **__: object) -> None:
        raise AssertionError("the scan was begun")

    monkeypatch.setattr("breach_impact.assessment._scan", scans)
    monkeypatch.setattr("breach_impact.assessment.draw", scans)
    target = tmp_path / "q.jsonl"
    assert main(["assess", str(dump), "--max-reject-rate", "5%", "--quarantine", str(target)]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    first = places(PACKED)[1][0]
    assert err == (
        "error: source-2: 1,500 of 3,100 records are rejected (48.4 %), the limit is 5 %, and so are too many in 1 more; most often utf8"
        f" (1,200 times, first at byte {first} of the decompressed content); look there (the quarantine file lists them all), or raise --max-reject-rate\n"
    )
    assert len(read(target)[1]) == 1532, "what was wrong is listed all the same"
    with pytest.raises(InputError, match=r"--quarantine FILE lists them all.*raise --max-reject-rate"):
        bi.assess(str(dump), max_reject_rate=0.47, progress=False)


def test_a_rate_below_the_limit_changes_nothing(dump: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (dump / f"{PLANTED}.ndjson.gz").unlink()
    (dump / "copy.ndjson").unlink()
    assert main(["assess", str(dump), "--max-reject-rate", "0.43", "-q"]) == 0
    assert capfd.readouterr() == ("", "")
    assert main(["assess", str(dump), "--max-reject-rate", "0.42", "-q"]) == 2


def test_many_rejects_are_warned_of_where_there_is_no_limit(dump: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", str(dump), "--json", "-"]) == 0
    out, err = capfd.readouterr()
    assert json.loads(out)["schema"]
    assert err == (
        "warning: more than 5 % of the records are rejected in source-2 (1,500 of 3,100), a.ndjson (30 of 70); --quarantine FILE lists them\n"
    )
    assert main(["assess", str(dump), "-q"]) == 0
    assert capfd.readouterr() == ("", "")


def test_the_warning_is_one_short_line() -> None:
    def source(name: str, rejected: int, read: int) -> dict[str, Any]:
        return {"source": name, "rejected": rejected, "read": read}

    assert warning([]) is None
    assert warning([source("a", 5, 100), source("b", 0, 0)]) is None
    assert "a\ufffdb (6 of 100);" in str(warning([source("a\nb", 6, 100)]))
    many = str(warning([source(f"s{i}", i + 1, 10) for i in range(9)]))
    assert "s8 (9 of 10), s7 (8 of 10), s6 (7 of 10) and 6 more" in many
