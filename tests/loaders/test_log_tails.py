"""Messages of logs that end with a JSON object: its values have paths of their own, and what is no object stays text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import breach_impact as bi


def person(number: int) -> dict[str, object]:
    return {"resId": f"RC{number:06}", "guest": {"givenName": "Ana", "surname": "Weber", "email": f"guest{number}@example.com", "telephone": None}, "tags": ["a{b", 'c"d']}


def logged(number: int, said: str = "OTA_HotelResNotif payload=") -> str:
    return f"2020-02-01 00:{number % 60:02}:36,652 INFO  [exec-4] c.roomcast.push.ReservationPush - {said}{json.dumps(person(number))}"


def assess(folder: Path, lines: list[str]) -> bi.Impact:
    (folder / "push.log").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return bi.assess(folder / "push.log", progress=False)


@pytest.mark.parametrize("said", ["OTA_HotelResNotif payload=", "received: ", "", "body => "])
def test_each_value_has_a_path_and_a_role(tmp_path: Path, said: str) -> None:
    lines = [logged(n, said) if n % 3 else f"2020-02-01 00:00:{n % 60:02},655 DEBUG [scheduler-1] c.roomcast.core.Heartbeat - alive queue={n}" for n in range(120)]
    impact = assess(tmp_path, lines)
    assert int(impact.affected) == 80
    assert impact.to_dict()["subjects"]["secondary"] == 0
    assert impact.to_dict()["records"]["read"] == 120


def test_what_is_no_object_stays_text_and_is_counted_as_quoted(tmp_path: Path) -> None:
    broken = [logged(n).replace('"tags"', '"tags}') for n in range(60)]
    impact = assess(tmp_path, broken)
    statistics = impact.to_dict()
    assert statistics["records"]["accepted"] == 60
    assert statistics["subjects"]["secondary"] == 60, "addresses in prose are others'"


def test_the_text_before_it_is_kept(tmp_path: Path) -> None:
    lines = [logged(n, f"mail to agent{n}@example.org: ") for n in range(60)]
    impact = assess(tmp_path, lines)
    assert int(impact.affected) == 60
    assert impact.to_dict()["subjects"]["secondary"] == 60


def test_of_syslog_too(tmp_path: Path) -> None:
    lines = [f"Feb  1 00:{n % 60:02}:36 web1 booking[{n}]: push {json.dumps(person(n))}" for n in range(60)]
    assert int(assess(tmp_path, lines).affected) == 60
