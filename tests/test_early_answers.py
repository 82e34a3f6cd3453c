"""What is answered before all values were asked is what asking them all would have said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from breach_impact.evidence.onepass import rule_out
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.lexicon import fold
from breach_impact.places.countries import guess_subdivision_country
from breach_impact.places.spellings import fold as place_fold
from breach_impact.surveying.column_values import DISTINCT, ColumnValues
from breach_impact.types import ColumnSample

VALUES = st.lists(st.sampled_from(["1", "22", "x", "yy", "TX", "ca", "7z", "é"]), min_size=1, max_size=60)
LEAST = st.sampled_from([0.0, 0.02, 0.25, 0.3, 0.5, 0.7, 0.9, 0.95, 0.98, 1.0])


def witness(values: list[str]) -> Witness:
    return Witness(ColumnSample(path="", values=tuple(values), filled=len(values), total=len(values)))


@given(VALUES, LEAST)
def test_a_share_that_is_reached(values: list[str], least: float) -> None:
    expected = witness(values).share("[0-9]+") >= least
    assert witness(values).reaches("[0-9]+", least) is expected
    asked = witness(values)
    assert [asked.reaches("[0-9]+", least) for _ in range(2)] == [expected] * 2
    assert asked.share("[0-9]+") == witness(values).share("[0-9]+")


@given(st.lists(VALUES, min_size=1, max_size=5), LEAST, LEAST)
def test_columns_that_are_ruled_out_together(columns: list[list[str]], least: float, other: float) -> None:
    asked = [witness(values) for values in columns]
    rule_out([*asked, witness([])], {"[0-9]+": least})
    for w, values in zip(asked, columns, strict=True):
        share = witness(values).share("[0-9]+")
        assert w.reaches("[0-9]+", least) is (share >= least)
        assert w.reaches("[0-9]+", other) is (share >= other)


@given(VALUES, LEAST)
def test_a_python_test_that_most_values_pass(values: list[str], least: float) -> None:
    assert witness(values).most(str.isdigit, least) is (witness(values).asked(str.isdigit) >= least)


def test_the_other_values_are_not_asked() -> None:
    asked: list[str] = []
    assert not witness(["x"] * 1 + [str(n) for n in range(40)]).most(lambda value: asked.append(value), 0.9)
    assert len(asked) == 5


@given(st.lists(st.sampled_from(["", None, " ", "a", " a", "A\t", "NULL", "n/a ", "unKnown", "\x1fb", "ﬁ", "İ"]), max_size=40))
def test_the_values_of_a_column_at_once(values: list[str | None]) -> None:
    one, other = ColumnValues(), ColumnValues()
    one.add_rows(values)
    for value in values:
        other.add_all({value: 1})
    assert one == other
    assert list(one.values) == list(other.values)


def test_distinct_values_beyond_the_limit_are_counted_only() -> None:
    gathered = ColumnValues()
    gathered.add_rows([f"v{n % (DISTINCT + 7)}" for n in range(2 * DISTINCT)])
    assert (len(gathered.values), gathered.total) == (DISTINCT, 2 * DISTINCT)


def test_codes_of_states_with_few_others() -> None:
    states = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ".split()
    assert guess_subdivision_country([*states, "??"]) == "US"
    assert guess_subdivision_country([*states, "??", "x1", "x2"]) is None


@given(st.text(alphabet=st.characters(max_codepoint=127), max_size=30))
def test_folding_ascii_is_folding(text: str) -> None:
    assert fold(text) == fold(text + "é")[:-1]
    assert place_fold(f"é {text}") == " ".join(["e", *place_fold(text).split()])
