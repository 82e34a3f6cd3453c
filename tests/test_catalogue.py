"""The catalogue of data types: complete, one table for the command, the JSON and the documentation, and aligned at any width."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from rich.console import Console

import breach_impact as bi
from breach_impact import catalogue
from breach_impact.catalogue import HEAD, cells, data_types_json, data_types_table, form_of
from breach_impact.cli import main
from breach_impact.errors import OptionError
from breach_impact.headerwords.lexicon import lexicon
from breach_impact.registry import detectors
from breach_impact.table import NameNotFound

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "data-types.md"
ROWS = {row.data_type: row for row in bi.data_types()}


def shown(*names: str, width: int = 160, country: str | None = None) -> str:
    console = Console(width=width)
    with console.capture() as text:
        console.print(data_types_table(names, country, width))
    return text.get()


def test_every_data_type_has_a_row_with_its_tags() -> None:
    assert ROWS.keys() == detectors().keys()
    for row in ROWS.values():
        assert row.label
        assert row.source
        assert row.edpb, row.data_type
        assert row.veris, row.data_type
        assert row.enisa, row.data_type
        assert len(row.accepts) >= 3, row.data_type
        assert not row.pattern or len(row.rejects) >= 3, row.data_type
        assert bool(row.forms) == bool(row.pattern), row.data_type


def test_every_type_that_needs_a_name_has_header_words() -> None:
    named = {entry.section for known in lexicon().phrases.values() for _, entry in known}
    assert {row.data_type for row in ROWS.values() if "name" in row.told_by} - named == set()


def test_ids_belong_to_countries() -> None:
    assert ROWS["br_cpf"].country == "BR"
    assert ROWS["national_id"].country == ROWS["vin"].country == ROWS["email"].country == ""
    assert [row.data_type for row in bi.data_types("br")] == ["br_cnpj", "br_cpf"]
    assert len({row.country for row in ROWS.values() if row.identifier == "national_id"} - {""}) >= 60
    with pytest.raises(OptionError, match="there are some of AD AE"):
        bi.data_types("ZZ")


def test_what_a_row_says() -> None:
    email, group, offence, weight = ROWS["email"], ROWS["blood_group"], ROWS["criminal_offence"], ROWS["body_weight"]
    assert (email.hibp, email.identifier, email.us, email.edpb, email.told_by) == ("Email addresses", "email", "LOGIN", "b", "form")
    assert (group.article, group.veris, group.hhs) == ("Art. 9", "Medical", "Clinical")
    assert (offence.article, offence.hibp) == ("Art. 10", "")
    assert weight.needs_person
    assert ROWS["us_ein"].needs_person
    assert not ROWS["us_ssn"].needs_person
    assert ROWS["iban"].checked
    assert cells(email) == ("email", "email", "Email addresses", "", "Personal", "b", "LOGIN")


@pytest.mark.parametrize(
    ("value", "form"),
    [("AB-1234", "AA-9999"), ("Müller 7", "Aaaaaa 9"), ("a\n b", "a a"), ("x" * 80, "a" * 57 + "..."), ("٣", "9")],
)
def test_forms(value: str, form: str) -> None:
    assert form_of(value) == form


@pytest.mark.parametrize("width", [60, 80, 100, 124, 125, 160, 240])
def test_the_table_is_aligned_and_fits(width: int) -> None:
    lines = shown(width=width).splitlines()
    assert max(map(len, lines)) <= width
    starts = {tuple(line.find(name) for name in HEAD) for line in lines if line.startswith(HEAD[0])}
    assert len(starts) == 1, "the columns of all categories stand below each other"
    assert (min(next(iter(starts))) >= 0) == (width >= catalogue.NARROW)
    assert {line.split("  ")[0].strip() for line in lines} >= ROWS.keys()


def test_some_in_full() -> None:
    text = shown("email", "us_npi")
    for word in ("ana.b+news@mail.example.com", "Email addresses", "beside the password", "45 CFR 162.406", "9999999999", "only beside a person"):
        assert word in text
    with pytest.raises(NameNotFound, match="did you mean 'email'"):
        shown("emial")


def test_the_command_prints_the_same_table(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    assert main(["data-types", "--country", "DE"]) == 0
    assert capsys.readouterr().out.split() == shown(country="DE").split()
    target = tmp_path / "types.json"
    assert main(["data-types", "--json", str(target)]) == 0
    told = json.loads(target.read_text(encoding="utf-8"))
    assert told == json.loads(json.dumps(data_types_json()))
    assert told["schema"] == "breach-impact/data-types/1"
    assert [row["data_type"] for row in told["data_types"]] == [*ROWS]


@pytest.mark.parametrize(("arguments", "said"), [(["emial"], "did you mean 'email'"), (["--country", "ZZ"], "no data type belongs to the country 'ZZ'")])
def test_what_is_not_there_is_said_in_one_line(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["data-types", *arguments]) == 2
    found = capsys.readouterr()
    assert said in found.err
    assert found.err.count("\n") == 1
    assert not found.out


def test_the_page_prints_the_same_rows() -> None:
    page = PAGE.read_text(encoding="utf-8")
    lines = re.findall(r"^\| `([a-z0-9_]+)` \|", page.split("## Tokens by issuer")[0], re.MULTILINE)
    assert [name for n, name in enumerate(lines) if name not in lines[:n]] == [*ROWS]
    assert f"The {len(ROWS)} data types" in page
    for row in ROWS.values():
        assert not row.hibp or f"| `{row.data_type}` | {row.hibp} |" in page, row.data_type
