"""Shapes instead of values: what is shown of a column, and that nothing of a value is."""

from __future__ import annotations

import io
import json
import random
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console
from test_canary import dump, leaks

import breach_impact as bi
from breach_impact.shapes.columns import EMPTY, Shapes
from breach_impact.shapes.counting import shapes
from breach_impact.shapes.terminal import shapes_table
from breach_impact.valueshape import KEPT, LONGEST, shape

COUNTS = re.compile(r"\{[0-9]+\+?\}")


# -- a value ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("john.smith@gmail.com", "aaaa.aaaaa@aaaaa.aaa"),
        ("123-45-6789", "999-99-9999"),
        ("+1 (415) 555-2671", "+9 (999) 999-9999"),
        ("2019-12-04T10:00:00Z", "9999-99-99A99:99:99A"),
        ("192.0.2.17", "999.9.9.99"),
        ("4111111111111111", "9{16}"),
        ("1" * 19, "9{19}"),
        ("1" * 20, "9{20+}"),
        ("elevenchars", "aaaaaaaaaaa"),
        ("twelve chars".replace(" ", "x"), "a{12+}"),
        ("x" * 500, "a{12+}…"),
        ("Иван Петров", "Aaaa Aaaaaa"),
        ("张三丰", "aaa"),
        ("ﷺ مرحبا", "a aaaaa"),
        ("Ame\u0301lie", "Aaaaaa"),
        ("Amélie", "Aaaaaa"),
        ("٣٤٥", "999"),
        ("नमस्ते", "aaaaaa"),
        ("xXyYzZqQ", "aA{8}"),
        ("ab12cd34-x", "a9{8}-a"),
        ("½ Ⅷ ²", "? ? ?"),
        ("a\u00a0b\tc\nd", "a a?a?a"),
        ("pass!w0rd€", "aaaa?a9aa?"),
        ("{12+}", "?99+?"),
        ("-" * 40, "-{12+}"),
        ("McDonald99", "AaAaaaaa99"),
        ("5f4dcc3b5aa765d61d8327deb882cf99", "a9{32}"),
        ("5f4dcc3b5aa765d61d8327deb882cf9", "a9{12+}"),
        ("2CAA8E012345", "A9{12}"),
        ("aa:bb:0c:11:22:33", "a9{2}:a9{2}:a9{2}:a9{2}:a9{2}:a9{2}"),
        ("11:22:33:44:55:66", "99:99:99:99:99:99"),
        ("550e8400-e29b-41d4-a716-446655440000", "a9{8}-a9{4}-a9{4}-a9{4}-a9{12}"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NX0_a-B.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U", "aA9{12+}.aA9{12+}.aA9{12+}"),
        ("the quick brown fox jumps over the lazy dog", "aaa aaaaa aaaaa aaa aaaaa aaaa aaa aaaa…"),
        ("", ""),
    ],
    ids=lambda value: ascii(value)[:24],
)
def test_the_shape_of_a_value(value: str, expected: str) -> None:
    assert shape(value) == expected


@pytest.mark.parametrize(
    ("value", "four", "two"),
    [
        ("jo.smith99@example.org", "aa.a{4+}99@a{4+}.aaa", "a{2+}.a{2+}9{2+}@a{2+}.a{2+}"),
        ("1234567890123", "9{4+}", "9{2+}"),
        ("5f4dcc3b5aa765d61d8327deb882cf99", "a9{32}", "a9{32}"),
    ],
)
def test_runs_can_be_shortened_earlier(value: str, four: str, two: str) -> None:
    assert (shape(value, 4), shape(value, 2)) == (four, two)


@settings(max_examples=400)
@given(st.text(max_size=80) | st.from_regex(r"[0-9a-fA-F:_+/=@. -]{1,60}", fullmatch=True) | st.text("aA1٣я张-_{}+.", max_size=450), st.sampled_from([12, 4, 2]))
def test_a_shape_holds_no_letter_and_no_digit_of_a_value(value: str, shorten: int) -> None:
    found = shape(value, shorten)
    assert set(COUNTS.sub("", found)) <= set("aA9?…" + KEPT)
    assert len(found) <= LONGEST + 1


LOWER, UPPER, DIGIT = ("abcdef", "ghijklmnopqrstuvwxyz"), ("ABCDEF", "GHIJKLMNOPQRSTUVWXYZ"), ("0123456789",)


@settings(max_examples=300)
@given(st.text("abcxyzABCXYZ0189@.-_:+/= !#", max_size=60), st.randoms(use_true_random=False), st.sampled_from([12, 4, 2]))
def test_values_of_one_build_cannot_be_told_apart(value: str, dice: random.Random, shorten: int) -> None:
    other = "".join(next((dice.choice(some) for some in (*LOWER, *UPPER, *DIGIT) if char in some), char) for char in value)
    assert shape(other, shorten) == shape(value, shorten)


@given(st.text(max_size=40))
def test_two_spellings_of_a_text_have_one_shape(value: str) -> None:
    assert shape(unicodedata.normalize("NFC", value)) == shape(unicodedata.normalize("NFC", unicodedata.normalize("NFD", value)))


# -- a column -----------------------------------------------------------------------------------------------------------
def column(folder: Path, values: list[Any], name: str = "v") -> Any:
    """What is shown of a column that holds the values, one a record."""
    write(folder, [{"a": n, name: value} for n, value in enumerate(values)])  # equal records would be one in the sample
    found = shapes(bi.open(str(folder)), progress=False)
    return next((c for c in found if c.path.startswith(name)), None)


def write(folder: Path, rows: list[Any], name: str = "t.json") -> None:
    (folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows))


def test_frequent_shapes_are_shown_with_their_share(tmp_path: Path) -> None:
    found = column(tmp_path, [f"{n:03}-{n % 90:02}-{n:04}" for n in range(90)] + [f"{n:09}" for n in range(8)] + [None, "n/a"])
    assert (found.shapes, found.other, found.distinct, found.filled) == ((("999-99-9999", 0.92),), 0.08, 98, 0.98)
    assert repr(found) == "<ColumnShapes t.v: 98 % filled, 999-99-9999 92 %, other shapes 8 %>"


@pytest.mark.parametrize(
    "values",
    [
        ["A+", "0-", "AB-", "B+"] * 50,
        ["secret"] * 200,
        [f"{'xy'[n % 2]}{n % 9}" for n in range(200) if n % 2 == 0],
        ["..--.-@"] * 200,
        ["+-+-+", "+--+-", "--+-+"] * 70,
        [[f"id{n:04}" for n in range(200)]],
        [[f"id{n:04}" for n in range(200)]] * 9,
        [f"{n:04}" for n in range(9)],
    ],
    ids=["blood", "constant", "nine values", "marks", "patterns of marks", "one record", "nine records", "nine rows"],
)
def test_what_few_values_or_records_have_is_not_shown(values: list[Any], tmp_path: Path) -> None:
    found = column(tmp_path, values)
    assert found.shapes == ()
    assert found.other == 1.0


@pytest.mark.parametrize(
    "values",
    [[f"id{n:04}" for n in range(10)], [[f"id{n:04}" for n in range(200)]] * 10, [f"id{n:04}" for n in range(10)] + [f"{n:05}" for n in range(990)]],
    ids=["ten rows", "ten records", "one percent"],
)
def test_the_least_that_is_shown(values: list[Any], tmp_path: Path) -> None:
    assert "aa9999" in dict(column(tmp_path, values).shapes)


def test_less_than_one_percent_is_not_shown(tmp_path: Path) -> None:
    found = column(tmp_path, [f"{n:05}" for n in range(2500)] + [f"x{n:02}" for n in range(10)])
    assert found.shapes == (("99999", 0.99),)
    assert found.other == 0.01, "rest and all are never both a hundred percent"


def test_runs_are_shortened_where_exact_lengths_are_rare(tmp_path: Path) -> None:
    names = ["ann", "berta", "clemens", "dorothea", "maximilian", "jo", "friederike", "li"]
    found = column(tmp_path, [f"{a}.{b}{n}@{b}mail.com" for n, a in enumerate(names * 4) for b in names])
    assert all("a{" in text for text, _ in found.shapes)
    assert sum(share for _, share in found.shapes) >= 0.5


def test_the_most_frequent_come_first_and_ties_by_code_point(tmp_path: Path) -> None:
    values = [f"{n:0{size}}" for size in (3, 5, 4, 2, 7, 6, 8) for n in range(10 + 5 * (size == 6))]
    assert [text for text, _ in column(tmp_path, values).shapes] == ["9" * size for size in (6, 2, 3, 4, 5)]


def test_filled_is_a_share_of_records(tmp_path: Path) -> None:
    write(tmp_path, [{"n": n, "tags": [f"a{n}", f"b{n}", None] if n % 4 else []} for n in range(40)])
    found = shapes(bi.open(str(tmp_path)), progress=False)[1]
    assert (found.path, found.filled, found.distinct) == ("tags[]", 0.75, 60)


def test_a_column_that_few_of_many_records_hold(tmp_path: Path) -> None:
    write(tmp_path, [{"id": n} | ({"rare": f"r{n:05}"} if n % 400 == 7 else {}) for n in range(8000)])
    found = {c.path: c for c in shapes(bi.open(str(tmp_path)), progress=False)}
    assert found["rare"].distinct == 20
    assert found["rare"].fill() == "<1 %"
    assert found["rare"].shapes == (("a99999", 1.0),)


# -- a dump -------------------------------------------------------------------------------------------------------------
def people(count: int = 400) -> list[dict[str, Any]]:
    dice = random.Random(3)
    return [
        {"id": n, "email": f"{dice.choice(['ann', 'bert', 'Cleo'])}{n}@example.{dice.choice(['org', 'com'])}", "tags": [f"t{n}", f"u{n}"], "note": dice.choice(["x", "yes", None])}
        for n in range(count)
    ]


def told(found: Shapes) -> str:
    return "\n".join([str(found), repr(found), *map(repr, found), *found._repr_mimebundle_().values(), *found[0]._repr_mimebundle_().values(), printed(found)])


def printed(found: Shapes, width: int = 100) -> str:
    console = Console(file=io.StringIO(), width=width)
    shapes_table(found, console=console)
    return console.file.getvalue()  # type: ignore[attr-defined]


def test_neither_order_nor_files_nor_blocks_change_a_shape(tmp_path: Path) -> None:
    outputs = set()
    for turn, size in enumerate((1 << 20, 1 << 12, 1 << 13)):
        folder = tmp_path / str(turn)
        folder.mkdir()
        rows = people()
        random.Random(turn).shuffle(rows)
        for name, part in (("t_1.json", rows[: 130 * turn]), ("t_2.json", rows[130 * turn :])):
            if part:
                write(folder, part, name)
        outputs.add(told(shapes(bi.open(str(folder), block_size=size), progress=False)))
    assert len(outputs) == 1


def test_flat_rows_and_documents(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("ssn,town\n" + "".join(f"{n:03}-00-{n:04},Bonn\n" for n in range(50)))
    write(tmp_path, [{"a": {"b": f"{n:04}"}} for n in range(50)])
    found = shapes(bi.open(str(tmp_path)), progress=False)
    assert [(c.table, c.path, c.shapes) for c in found] == [("rows", "ssn", (("999-99-9999", 1.0),)), ("rows", "town", ()), ("t", "a.b", (("9999", 1.0),))]
    assert [(t.table, t.sampled) for t in found.tables] == [("rows", 50), ("t", 50)]


def test_a_plan_adds_data_types(tmp_path: Path) -> None:
    write(tmp_path, people())
    opened = bi.open(str(tmp_path))
    plan = bi.inspect(opened, progress=False)
    plan["t", "tags[]"] = "secondary:username"
    found = opened.shapes(plan, progress=False)
    assert {c.path: c.verdict for c in found} == {"email": "email", "id": "account_id", "note": "not personal", "tags[]": "username (secondary)"}
    for text in (str(found), found._repr_mimebundle_()["text/html"], printed(found)):
        assert "username (secondary)" in text
    assert "data type" not in told(opened.shapes(progress=False))


def test_head_is_short(tmp_path: Path) -> None:
    write(tmp_path, [{"v": f"{n:0{size}}"} for size in (3, 5, 4, 2, 6) for n in range(20)])
    opened = bi.open(str(tmp_path))
    assert [len(found[0].shapes) for found in (opened.head(progress=False), opened.shapes(progress=False))] == [3, 5]
    assert opened.head(progress=False)[0].other == 0.4


GOLDEN = """\
t (40 records sampled)
column  filled  distinct  shape         share
mail     100 %        40  aa99@aa.aaa   100 %
note       0 %         0  –
sex       50 %         2  other shapes  100 %
when     100 %        40  9999-99-99     70 %
                          9999.99.99     30 %

distinct: in the sample; other shapes: those of fewer than 10 values or 1 % of them"""


def test_what_is_printed(tmp_path: Path) -> None:
    write(tmp_path, [{"mail": f"me{n}@ex.org", "when": f"20{n}-01-01" if n % 3 or n == 12 else f"20{n}.01.01", "sex": "fm"[n % 2] if n < 30 else None, "note": ""} for n in range(10, 50)])
    found = shapes(bi.open(str(tmp_path)), progress=False)
    assert str(found) == GOLDEN
    lines = [line.split() for line in printed(found).splitlines() if line.strip() and "──" not in line]
    assert lines == [line.split() for line in GOLDEN.splitlines() if line.strip()]
    html = found._repr_mimebundle_()["text/html"]
    assert "<code>9999.99.99</code>" in html
    assert "<code>other" not in html


def test_of_no_records_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "empty.json").write_text("")
    found = shapes(bi.open(str(tmp_path)), progress=False)
    assert (len(found), str(found), found._repr_mimebundle_()["text/html"], printed(found).strip()) == (0, EMPTY, EMPTY, EMPTY)


# -- nothing leaves -----------------------------------------------------------------------------------------------------
def test_no_planted_value_is_shown(tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    caplog.set_level("DEBUG")
    opened = bi.open(str(dump(tmp_path, 3000)))
    plan = bi.inspect(opened)
    found = opened.shapes(plan)
    texts = [told(found), told(opened.head(plan)), printed(found, width=400), repr(found.tables), caplog.text, *capsys.readouterr()]
    assert [leaks(text) for text in texts] == [[]] * len(texts)
    assert sum(bool(c.shapes) for c in found) > 5, "the columns with the planted values are shown"
    assert any("col-" in c.path for c in found), "so are those with a planted name"


@pytest.mark.parametrize("marks", ["..--..-@", "+-+-+--+-", "(#)(#)", "@@@@-@@@@"])
def test_a_planted_value_of_marks_is_not_shown(marks: str, tmp_path: Path) -> None:
    write(tmp_path, [{"id": n, "v": marks if n % 2 else f"{marks[:3]}{n:04}"} for n in range(300)])
    text = told(shapes(bi.open(str(tmp_path)), progress=False))
    assert marks not in text
    assert shape(marks) not in text


@settings(max_examples=30)
@given(values=st.lists(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12), min_size=1, max_size=60))
def test_no_value_with_a_letter_or_digit_is_in_the_output(tmp_path_factory: pytest.TempPathFactory, values: list[str]) -> None:
    found = column(tmp_path_factory.mktemp("dump"), [*values, *map(str.swapcase, values), *(v[::-1] for v in values)])
    shown = [text for text, _ in found.shapes] if found is not None else []
    assert all(set(COUNTS.sub("", text)) <= set("aA9?…" + KEPT) for text in shown)


def test_hostile_names(tmp_path: Path) -> None:
    name = "<script>alert(1)</script>\x1b[2J\u202e[bold]x[/]"
    write(tmp_path, [{name: f"{n:04}", "jane.doe@example.org": f"{n:04}"} for n in range(40)], "a[red]b.json")
    found = shapes(bi.open(str(tmp_path)), progress=False)
    text = told(found)
    assert "<script>alert(1)" not in found._repr_mimebundle_()["text/html"]
    assert "\x1b[2J" not in text
    assert "\u202e" not in text
    assert "jane" not in text
    assert "[bold]x[/]" in printed(found, width=200)
