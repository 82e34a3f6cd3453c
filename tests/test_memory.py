"""The memory limit holds for the process and the one that keeps the ledger together, whatever the shape of the file."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

LIMIT = 1_000_000_000
PEOPLE = {"lines": 280_000, "list": 240_000}
"""People in the files; 160 and 200 MB."""
RUN = """
import json, sys
import breach_impact as bi

found = bi.assess(sys.argv[1], memory=sys.argv[2], workers=int(sys.argv[3]), progress=False).statistics
print(json.dumps({"read": found["records"]["read"], "affected": found["subjects"]["affected"], "tokens": sum(t["tokens"] for t in found["tokens"])}))
"""
BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
pytestmark = pytest.mark.skipif(not BENCHMARKS.exists(), reason="the ruler is not part of this installation")


@pytest.fixture(scope="module")
def measure() -> Iterator[Any]:
    """The benchmarks' ruler: it takes the memory of a process and of all below it together."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        yield importlib.import_module("measure")
    finally:
        del sys.path[0]


def person(number: int) -> str:
    """A record as a JSON text with nothing in it that another one has too, but the zones and models."""
    mixed = f"{number * 0x9E3779B97F4A7C15 % 2**64:016x}"
    zone = ("America/New_York", "Europe/London", "Asia/Dubai")[number % 3]
    camera = '{"mac":"A6:%s:%s:%s:%s:%02X","nickname":"Front door","product_model":"V%d","wifi_ssid":"Fern-%s"}'
    cameras = ",".join(camera % (mixed[:2], mixed[2:4], mixed[4:6], mixed[6:8], at, at, mixed[8:12]) for at in range(1 + number % 2))
    return (
        f'{{"user_id":"{mixed}{number:08x}","email":"person.{number:x}@{"abc"[number % 3]}.example.com","user_name":"user{number}",'
        f'"phone":"+1201555{number % 10_000:04}","time_zone":"{zone}","last_login":"2019-12-{number % 28 + 1:02}T10:{number % 60:02}:00Z",'
        f'"cameras":[{cameras}],"api_token":"{mixed}{mixed[::-1]}{number:08x}","refresh_token":"{mixed[::-1]}{mixed}{number:08x}",'
        f'"shared_with":["other.{number % 50_000:x}@example.org"],"notes":"{mixed[:8]} {"lorem ipsum " * (number % 9)}"}}'
    )


def texts(form: str) -> Iterator[str]:
    """The file's text: one record a line, or one list with an indent of two."""
    if form == "lines":
        yield from (person(number) + "\n" for number in range(PEOPLE[form]))
        return
    pattern = json.dumps([_places(json.loads(person(1)))], indent=2).strip("[]\n")
    yield "[\n"
    for number in range(PEOPLE[form]):
        record = json.loads(person(number | 1))
        record["user_id"] += f"{number}"
        record["email"] = f"{number}.{record['email']}"
        yield pattern % tuple(_values(record)) + (",\n" if number + 1 < PEOPLE[form] else "\n]\n")


def _places(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _places(child) for key, child in value.items()}
    return [_places(child) for child in value] if isinstance(value, list) else "%s"


def _values(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for child in value.values() if isinstance(value, dict) else value:
            yield from _values(child)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Path]]:
    """The file of a form; all are removed at the end."""
    folder = tmp_path_factory.mktemp("large")

    def make(form: str) -> Path:
        path = folder / f"users_{form}.json"
        with path.open("w", encoding="utf-8") as file:
            file.writelines(texts(form))
        return path

    yield cache(make)
    for path in folder.iterdir():
        path.unlink()


@pytest.mark.parametrize(("form", "workers"), [("lines", 1), ("lines", 2), ("list", 2)])
def test_the_process_stays_below_its_limit(form: str, workers: int, files: Callable[[str], Path], measure: Any) -> None:
    path = files(form)
    assert path.stat().st_size > 130_000_000
    done = measure.run([sys.executable, "-c", RUN, str(path), "1GB", str(workers)])
    assert done.failure is None
    assert (done.answer["read"], done.answer["affected"]) == (PEOPLE[form], PEOPLE[form])
    assert done.peak <= LIMIT, f"{done.peak / 1e6:.0f} MB"
