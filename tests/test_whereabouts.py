"""Where a person is: neither where somebody was born, nor in a county of another country that is called alike."""

from __future__ import annotations

from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.evidence.whereabouts import of_birth, of_paper
from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table


@pytest.mark.parametrize(
    ("path", "birth"),
    [
        ("birth_state", True), ("country_of_birth", True), ("Geburtsland", True), ("pays_naissance", True), ("pais_nacimiento", True), ("miejsce.urodzenia.kraj", True), ("страна рождения", True),
        ("出生国", True), ("place_of_birth.country", True), ("state", False), ("country", False), ("national_state", False), ("born_again_church.members.country", False), ("Bundesland", False),
    ],
)  # fmt: skip
def test_words_for_birth(path: str, birth: bool) -> None:
    assert of_birth(path) is birth


def regions(folder: Path, text: str) -> tuple[dict[str, int], dict[str, int]]:
    (folder / "people.csv").write_text(text, encoding="utf-8")
    found = bi.assess(folder, progress=False).statistics["regions"]
    return {row["code"]: row["subjects"] for row in found["countries"]}, {row["code"]: row["subjects"] for row in found["subdivisions"]}


def test_a_place_of_birth_is_no_region(tmp_path: Path) -> None:
    rows = (f"u{n}@example.org,{('TX', 'CA', 'OH')[n % 3]},{('NY', 'NJ')[n % 2]}\n" for n in range(30))
    assert regions(tmp_path, "email,birth_state,state\n" + "".join(rows)) == ({"US": 30}, {"US-NJ": 15, "US-NY": 15})


def test_a_country_of_birth_alone_says_nothing(tmp_path: Path) -> None:
    assert regions(tmp_path, "email,country_of_birth\n" + "".join(f"u{n}@example.org,{('PL', 'IT')[n % 2]}\n" for n in range(30))) == ({}, {})


@pytest.mark.parametrize(("head", "place", "country", "part"), [("county,state,zip", "DURHAM,NC,27701", "US", "US-NC"), ("county,town,postcode", "Durham,Crook,DH1 3LE", "GB", "GB-DUR")])
def test_a_county_beside_a_state_is_of_its_country(head: str, place: str, country: str, part: str, tmp_path: Path) -> None:
    assert regions(tmp_path, f"email,{head}\n" + "".join(f"u{n}@example.org,{place}\n" for n in range(30))) == ({country: 30}, {part: 30})


TOWNS, FIRM = ["Lima", "Arequipa", "Trujillo", "Cusco", "Puno"], ["Ventas", "Compras", "Sistemas", "Almacén", "Caja"]


@pytest.mark.parametrize(
    ("path", "values", "expected"),
    [("provincia", ["Huarochirí", "Canta", "Cañete", "Yauyos", "Oyón"], "subdivision"), ("departamento", TOWNS, "subdivision"), ("departamento", FIRM, None), ("distrito", ["1", "2", "3", "4"], None)],
)  # fmt: skip
def test_few_parts_of_a_town_beside_a_street(path: str, values: list[str], expected: str | None) -> None:
    columns = {"nombre": ["Ana Ruiz", "Luis Paz", "Eva Gil"] * 3, "direccion": [f"Calle Sol {n}" for n in range(1, 40)], path: values}
    samples = [ColumnSample(path=name, values=list(dict.fromkeys(texts)), filled=60, total=60) for name, texts in columns.items()]
    assert classify_table(TableSample(system="s", table="pacientes", columns=samples, records=60))[2].data_type == expected


@pytest.mark.parametrize(
    ("path", "paper"),
    [
        ("passport_country", True), ("issuing_country", True), ("documents[].country", True), ("país de emisión", True), ("Ausstellungsland", True), ("страна выдачи", True), ("发证国", False),
        ("签发国", True), ("DOC_ISS_CTRY", True), ("country", False), ("customer_country", False), ("tissue_country", False), ("delivery.country", False), ("shipping.country", False),
    ],
)  # fmt: skip
def test_words_for_papers(path: str, paper: bool) -> None:
    assert of_paper(path) is paper


@pytest.mark.parametrize("turn", [1, -1])
def test_phones_and_states_are_read_with_the_country_of_the_address(turn: int, tmp_path: Path) -> None:
    """Whose passport somebody holds says nothing of where a phone rings; of a passport it does."""
    head = ["passport_no", "passport_country", "mobile", "state", "country"]
    rows = [[f"P{2996307 + 37 * n}" if n % 2 else "", "AU" if n % 2 else "", f"(206) 613-{4000 + n}", ("WA", "CO")[n % 2], "US"] for n in range(40)]
    lines = [["email", *head[::turn]], *([f"u{n}@example.org", *row[::turn]] for n, row in enumerate(rows))]
    (tmp_path / "members.csv").write_text("\n".join(map(",".join, lines)), encoding="utf-8")
    found = bi.assess(tmp_path, default_region="AU", progress=False).statistics
    assert [(row["code"], row["subjects"]) for row in found["regions"]["countries"]] == [("US", 40)]
    assert {row["code"]: row["subjects"] for row in found["regions"]["subdivisions"]} == {"US-CO": 20, "US-WA": 20}
    assert found["subjects"]["by_identifier"]["phone"] == 40


def test_where_a_paper_alone_names_a_country_it_counts_as_a_papers(tmp_path: Path) -> None:
    (tmp_path / "members.csv").write_text("email,passport_country\n" + "".join(f"u{n}@example.org,{('PL', 'IT')[n % 2]}\n" for n in range(40)), encoding="utf-8")
    rows = bi.assess(tmp_path, progress=False).statistics["regions"]["countries"]
    assert [(row["code"], row["evidence"]) for row in rows] == [("IT", {"national_id": 20}), ("PL", {"national_id": 20})]
