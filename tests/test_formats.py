"""The table of formats: every loader and every code has its words, and nothing that is read is said to be refused."""

from __future__ import annotations

import json
import re

import pytest
from loader_samples import samples
from rich.console import Console

from breach_impact.opening import sniff
from breach_impact.opening.formats import (
    advice_for,
    formats,
    formats_json,
    formats_table,
    no_data,
    refused,
    refused_names,
    words,
)
from breach_impact.registry import loaders
from breach_impact.table import NameNotFound

CODE = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")


def _shown(*names: str) -> str:
    console = Console(width=200)
    with console.capture() as shown:
        console.print(formats_table(names))
    return shown.get()


def test_every_loader_says_what_must_be_known() -> None:
    assert [row.name for row in formats()] == [loader.name for loader in loaders()]
    for row in formats():
        assert row.title, row.name
        assert row.title != row.name, f"{row.name} has no about"
        assert row.recognised, row.name
        assert row.trouble, row.name
        for text in (row.title, row.recognised, row.trouble, row.unsupported):
            assert text.isprintable(), row.name
            assert not text.endswith(".") or text.endswith("...")


def test_every_code_of_what_is_not_read_has_its_words() -> None:
    assert set(words()["refused"]) >= set(refused_names())
    assert set(words()["no_data"]) == {name for name, _ in sniff.NO_DATA}
    assert [row.code for row in refused()] == [f"unsupported_{name}" for name in refused_names()]
    assert all(row.instead and row.title for row in refused())
    assert all(CODE.fullmatch(row.code) for row in (*refused(), *no_data()))


def test_what_is_read_is_not_said_to_be_refused() -> None:
    """A sample that begins like a refused format needs a row that says so; a row names no loader that there is not."""
    for label, (name, sample) in samples().items():
        for code in refused_names():
            patterns = dict((*sniff.UNSUPPORTED, *sniff.TEXTS))
            if code in patterns and re.match(patterns[code], sample.data[: sniff.HEAD], re.DOTALL):
                assert name in words()["refused"][code].get("besides", []), f"{label} begins like {code}, which is said to be refused"


def test_advice_by_code() -> None:
    assert "unpack" in str(advice_for("unsupported_zip"))
    assert advice_for("truncated") is None
    assert advice_for("unsupported_unheard_of") is None


def test_json() -> None:
    made = json.loads(json.dumps(formats_json()))
    assert made["schema"] == "breach-impact/formats/1"
    assert set(made) == {"schema", "formats", "refused", "no_data"}
    assert made["formats"][0].keys() == {"name", "title", "recognised", "trouble", "unsupported", "extra"}
    assert made["refused"][0].keys() == {"code", "title", "instead"}


def test_table() -> None:
    shown = _shown()
    assert all(f"{row.name} " in shown for row in formats())
    assert all(row.code in shown for row in refused())
    one = _shown("avro")
    assert "pip install 'breach-impact[avro]'" in one
    assert "avro_damaged" in " ".join(one.split())
    with pytest.raises(NameNotFound, match="did you mean 'avro'"):
        formats_table(["avor"])
