"""The accuracy of classification is a product: it is counted rightly, and does not fall behind the committed baseline."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))

import accuracy  # noqa: E402 - after the path is set
from columns.labels import Label, accepted, blind, read_labels, renamed, shuffled, text_of  # noqa: E402
from columns.score import Score, Verdict, worse  # noqa: E402

FOLDER = ROOT / "tests" / "columns"


def label(kind: str, *also: str, role: str = "") -> Label:
    return Label("t.csv", "c", kind, frozenset().union(*(accepted(name) for name in (kind, *also))), role)


@pytest.mark.parametrize(
    ("wanted", "got", "right"),
    [
        (label("email"), "email", True), (label("email"), None, False), (label("none"), None, True), (label("none"), "email", False), (label("none", "employer"), "employer", True),
        (label("national_id"), "br_cpf", True), (label("national_id"), "person_name", False), (label("family"), None, True), (label("driver_license"), "gb_driving_licence", True),
        (label("passport"), "fr_passport", True), (label("first_name"), "person_name", True),
    ],
)  # fmt: skip
def test_what_counts_as_right(wanted: Label, got: str | None, right: bool) -> None:
    assert wanted.fits(got) is right


def test_a_score_counts_each_kind_of_fault() -> None:
    score = Score()
    score.add(label("email", role="secondary"), Verdict("email", 0.95, "subject"))
    score.add(label("phone", role="subject"), Verdict("phone", 0.91, "subject"))
    score.add(label("city"), Verdict(None, 0.8))
    score.add(label("none"), Verdict("city", 0.9))
    score.add(label("none"), Verdict(None, 0.8))
    assert score.counts() == {"personal": 3, "right": 2, "none": 2, "alarms": 1, "sure": 3, "sure_right": 2, "roles": 2, "roles_right": 1}
    assert score.confusion == {("city", "none"): 1, ("none", "city"): 1}


@pytest.mark.parametrize(
    ("change", "faults"),
    [({}, 0), ({"right": 91}, 0), ({"right": 89}, 1), ({"alarms": 2}, 1), ({"alarms": 0}, 0), ({"personal": 101}, 1), ({"sure_right": 70}, 1), ({"roles_right": 10}, 1)],
)
def test_a_drop_is_noticed(change: dict[str, int], faults: int) -> None:
    before = {"personal": 100, "right": 90, "none": 50, "alarms": 1, "sure": 80, "sure_right": 79, "roles": 40, "roles_right": 39}
    assert len(worse(before | change, before)) == faults


def test_headers_are_hidden_and_moved(tmp_path: Path) -> None:
    hidden_folder = tmp_path / "hidden"
    hidden_folder.mkdir()
    path = tmp_path / "t.csv"
    path.write_text('id;"name, first";city\n1;"Ana; B";Rom\n', encoding="utf-8")
    hidden = renamed(path, blind, hidden_folder)
    assert hidden is not None
    assert hidden[0].read_text().splitlines() == ["c1;c2;c3", '1;"Ana; B";Rom']
    assert hidden[1] == {"c1": "id", "c2": "name, first", "c3": "city"}
    path.write_text("Имя;Город\n" + "Андрей;Саратов\nОльга;Тверь\n" * 9, encoding="cp1251")
    hidden = renamed(path, blind, hidden_folder)
    assert hidden is not None
    assert hidden[1] == {"c1": "Имя", "c2": "Город"}
    header = ["a", "b", "c", "d"]
    assert sorted(shuffled(header)) == header
    assert all(one != two for one, two in zip(shuffled(header), header, strict=True))


def test_every_column_of_our_tables_has_a_label() -> None:
    for file, labels in read_labels(FOLDER).items():
        named = [each.column for each in labels]
        assert len(set(named)) == len(named), file
        if file.endswith(".csv"):
            lines = text_of(FOLDER / file).splitlines(keepends=True)
            header = next(csv.reader(lines, delimiter=max(",;\t|", key=lines[0].count)))
            assert set(header) == set(named), file


@pytest.mark.parametrize("headers", ["real", "blind", "shuffled"])
@pytest.mark.parametrize("name", list(accuracy.FOLDERS))
def test_accuracy_does_not_drop(name: str, headers: str) -> None:
    folder = accuracy.FOLDERS[name]
    if not folder.exists():
        pytest.skip("the collection of other projects' tables is not beside this checkout")
    run = f"{name}, {headers}"
    baseline = json.loads(accuracy.BASELINE.read_text(encoding="utf-8"))
    assert run in baseline
    assert worse(accuracy.score(folder, headers).counts(), baseline[run]) == []
