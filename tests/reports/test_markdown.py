"""The Markdown report: it says what matters first, shows all sections, and no name of the dump becomes markup."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reports.exports import HOSTILE, KINDS, emptied, everywhere, full

from breach_impact.privacy import printable
from breach_impact.reports.markdown import escaped, render
from breach_impact.reports.tables import tables

markdown_it = pytest.importorskip("markdown_it")
GOLDEN = Path(__file__).parent / "golden"
OURS = {"paragraph", "heading", "table", "thead", "tbody", "tr", "th", "td", "inline", "text", "strong", "code_inline", "bullet_list", "list_item", "blockquote"}
"""Kinds of token that the report is made of; besides them there are the links to its own sections."""


def tokens(text: str) -> Iterator[Any]:
    parser = markdown_it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    for token in parser.parse(text):
        yield token
        yield from token.children or ()


def shape(text: str) -> list[str]:
    return [token.type for token in tokens(text) if token.type not in ("text", "code_inline", "text_special")]


def shown(text: str) -> str:
    """What a reader sees of a piece of inline Markdown in a table."""
    [row] = [t for t in tokens(f"| a |\n|---|\n| {text} |\n") if t.type == "inline"][1:]
    return "".join(child.content for child in row.children)


# -- names --------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", list(HOSTILE))
def test_a_name_shows_as_itself(name: str) -> None:
    text = printable(HOSTILE[name]).strip()
    assert shown(escaped(HOSTILE[name])) == (text if len(text) <= 120 else text[:119] + "…")


@pytest.mark.parametrize("name", list(HOSTILE))
def test_no_name_becomes_markup(name: str) -> None:
    """The report has the same elements whatever the names are."""
    found = render(everywhere(HOSTILE[name]))
    plain = "plain" if HOSTILE[name] else ""
    assert shape(found) == shape(render(everywhere(plain)))
    kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens(found)}
    assert kinds - OURS <= {"link", "text_special"}
    assert {token.attrs["href"] for token in tokens(found) if token.type == "link_open"} == {"#why-incomplete"}


@pytest.mark.parametrize("name", list(HOSTILE))
def test_nothing_is_left_of_which_github_makes_a_link_or_a_mention_by_itself(name: str) -> None:
    text = re.sub(r"`[^`\n]*`", "", render(everywhere(HOSTILE[name])))
    assert not re.search(r"(?i)https?://|www\.|@|<|(?<!\\)\$", text)


@pytest.mark.parametrize(("text", "written"), [("users.cameras[].mac", r"users.cameras\[\].mac"), ("snake_case_", r"snake_case\_"), ("a|b", "a&#124;b"), ("a@b", "a`@`b")])
def test_names_stay_legible(text: str, written: str) -> None:
    assert escaped(text) == written


# -- what it says -------------------------------------------------------------------------------------------------------
def test_the_whole() -> None:
    """Renew with BREACH_IMPACT_GOLDEN=1 after looking at the difference; the rules' texts are the words' own matter."""
    text = render(full()).partition("## Rules of counting")[0]
    golden = GOLDEN / "report.md"
    if os.environ.get("BREACH_IMPACT_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [(0, 0, "**No person was found in the data**"), (1, 1, "**1 person concerned:**"), (2, 2, "**2 people concerned:**"), (0, 5, "**0 to 5 people concerned:**")],
)
def test_the_first_sentence_says_how_many(low: int, high: int, said: str) -> None:
    statistics = emptied()
    statistics["subjects"]["total"] = {"lower": low, "upper": high}
    assert render(statistics).split("\n\n")[1].startswith(said)


@pytest.mark.parametrize("kind", ["full", "nobody"])
def test_its_own_words_are_plain(kind: str) -> None:
    assert not re.search("[\ufffd\u00a0]", render(KINDS[kind]()).partition("## Rules of counting")[0])


def test_incomplete_is_said_first_with_what_to_do_and_only_then() -> None:
    warning = render(full()).split("\n\n")[1]
    assert warning.startswith("> **Incomplete:**")
    assert "lower bounds" in warning
    assert "To do: get the file again" in warning
    assert "## Why incomplete" in render(full())
    assert "ncomplete" not in render(emptied()).partition("## Rules")[0].replace("complete | true", "")


def test_nobody_is_said_plainly_and_the_absence_of_tokens_and_passwords_too() -> None:
    text = render(emptied())
    for title in ("Data types", "Tokens", "Passwords"):
        assert re.search(rf"## {title}\n\n[^\n]+\n\nNone\.", text), title
    assert "## Countries" not in text


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_table_that_has_rows_has_a_section(kind: str) -> None:
    headings = re.findall(r"^## (.+)$", render(KINDS[kind]()), re.MULTILINE)
    expected = [sheet.title for sheet in tables(KINDS[kind]()) if sheet.rows and sheet.name not in ("looked_for",)]
    assert set(expected) <= set(headings)
    assert len(set(headings)) == len(headings)


def test_long_lists_are_cut_and_it_says_where_the_rest_is() -> None:
    statistics = full()
    statistics["regions"]["subdivisions"] = [{"code": f"US-{n}", "subjects": n} for n in range(1030, 0, -1)]
    text = render(statistics)
    assert "| US-1006 | 1,006 |" in text
    assert "| US-1005 | 1,005 |" not in text
    assert "and 1,005 more, see the CSV (`subdivisions.csv`)" in text
    assert "| 2019-12-20 | 240 |" in text  # the last days, not the first
    assert "and 15 earlier, see the CSV (`activity_timeline.csv`)" in text


def test_the_rules_of_the_numbers_stand_below() -> None:
    rules = render(full()).partition("## Rules of counting")[2]
    assert {"`subject`", "`unattributed`", "`kind`"} <= set(re.findall(r"`[a-z-]+`", rules))
    assert "breach-impact 0.0.0" in rules
