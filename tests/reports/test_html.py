"""The HTML report: it answers at first sight, needs nothing from outside, reads without sight, and no name of the dump becomes markup.

``python tests/reports/test_html.py`` (with ``PYTHONPATH=tests:.``) writes the golden page anew after a change that is meant.
"""

from __future__ import annotations

import itertools
import re
import sys
from collections import Counter
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from reports.exports import HOSTILE, KINDS, emptied, everywhere, full

from breach_impact.privacy import printable
from breach_impact.reports import html
from breach_impact.reports.page import TITLES, answer, cards, page
from breach_impact.reports.page_when import binned

GOLDEN = Path(__file__).parent / "golden" / "report.html"
VOID = {"meta", "rect", "path", "line", "circle", "br"}
LIMIT = 300_000


class Page(HTMLParser):
    """Elements with their attributes and parents, and the text of each."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str], tuple[str, ...]]] = []
        self.text: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(text)
        assert not self._open, self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {k: v or "" for k, v in attrs}, tuple(self._open)))
        self.text.setdefault(tag, [])
        if tag not in VOID:
            self._open.append(tag)
            self.text[tag].append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {k: v or "" for k, v in attrs}, tuple(self._open)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self._open):
            self.text[tag][-1] += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attrs for name, attrs, _ in self.elements if name == tag]


def visible(text: str) -> str:
    """The page's text in one line."""
    body = Page(text).text["body"][0]
    return " ".join(body.split())


@pytest.fixture(scope="module")
def shown() -> str:
    return html.render(full())


# -- the whole ----------------------------------------------------------------------------------------------------------
def test_the_page_is_the_golden_one(shown: str) -> None:
    assert shown == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_it_needs_nothing_from_outside(kind: str) -> None:
    text = html.render(KINDS[kind]())
    found = Page(text)
    assert not {"script", "link", "img", "iframe", "object", "embed", "base", "form"} & found.text.keys()
    assert not re.search(r"https?:|url\(|@import|javascript:|\bon[a-z]+=", re.sub(r"<bdi>.*?</bdi>", "", text))
    assert all(a["href"].startswith("#") for a in found.all("a"))
    assert not [attrs for _, attrs, _ in found.elements if {"src", "srcset", "style", "xlink:href"} & attrs.keys()]
    assert "default-src 'none'" in text


@pytest.mark.parametrize("kind", KINDS)
def test_every_reference_leads_somewhere(kind: str) -> None:
    found = Page(html.render(KINDS[kind]()))
    ids = Counter(attrs["id"] for _, attrs, _ in found.elements if "id" in attrs)
    assert max(ids.values()) == 1
    assert {a["href"][1:] for a in found.all("a")} <= ids.keys()
    named = " ".join(attrs["aria-labelledby"] for _, attrs, _ in found.elements if "aria-labelledby" in attrs).split()
    assert set(named) <= ids.keys()


# -- read without sight -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", KINDS)
def test_headings_are_in_order(kind: str) -> None:
    levels = [int(tag[1]) for tag, *_ in Page(html.render(KINDS[kind]())).elements if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_pictures_have_words(shown: str) -> None:
    found = Page(shown)
    pictures = [attrs for attrs in found.all("svg") if attrs.get("aria-hidden") != "true"]
    told = [attrs for attrs in pictures if attrs.get("role") == "img"]
    assert len(told) >= 4  # time zones, world, states, timeline
    assert all(attrs.get("role") == "img" or ("viewbox" in attrs and "x" in attrs) for attrs in pictures), "a picture in a picture"
    names = [name for attrs in told for name in attrs["aria-labelledby"].split()]
    texts = dict(re.findall(r'<(?:title|desc) id="([^"]+)">([^<]+)<', shown))
    assert all(texts[name].strip() for name in names)
    assert all(("figure" in parents) == (attrs.get("role") == "img") for tag, attrs, parents in found.elements if tag == "svg" and "svg" not in parents and "li" not in parents)


@pytest.mark.parametrize("kind", KINDS)
def test_tables_have_captions_and_scopes(kind: str) -> None:
    found = Page(html.render(KINDS[kind]()))
    assert len(found.all("table")) == len(found.all("caption")) == sum(attrs.get("role") == "region" for attrs in found.all("div"))
    assert {attrs.get("scope") for attrs in found.all("th")} <= {"col", "row"}
    assert all(text.strip() for text in found.text.get("th", []))


def luminance(colour: str) -> float:
    short = colour.lstrip("#")
    channels = [int(c, 16) / 255 for c in ([c * 2 for c in short] if len(short) == 3 else re.findall("..", short))]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "paper"), [("ink", "paper"), ("quiet", "paper"), ("accent", "paper"), ("warn", "paper"), ("ink", "warn-wash"), ("warn", "warn-wash"), ("ink", "wash")])
def test_text_stands_out(shown: str, scheme: str, ink: str, paper: str) -> None:
    blocks = re.findall(r":root \{(.*?)\}", shown, re.DOTALL)
    colours = dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]+)", blocks[["light", "dark"].index(scheme)]))
    light, dark = sorted((luminance(colours[ink]), luminance(colours[paper])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


# -- what it says -------------------------------------------------------------------------------------------------------
def test_the_first_screen_answers(shown: str) -> None:
    head = " ".join(shown[: shown.index('<nav class="toc"')].replace("\u00a0", " ").split())
    assert "<h1>The data concerns at least 973 people: 912 hold records of their own, 61 appear only in the records of others; " in head
    for text in ("United States 100.0 %", "e-mail address 900", "Art. 9 or 10 GDPR: Body metrics 14", "23 people hold tokens, 20 a live one. Issued by Amazon Alexa",
                 "Exposed 4 December 2019 to 26 December 2019 (22 days elapsed), as stated.", "The operator states that the data was exposed."):  # fmt: skip
        assert text.lower() in head.lower()


def test_all_sections_are_there_and_in_order(shown: str) -> None:
    found = [attrs["id"] for attrs in Page(shown).all("h2") if attrs["id"] != "toc"]
    assert found == list(TITLES)


def test_numbers_have_kind_and_rule(shown: str) -> None:
    told = {card.unit: (card.value, card.kind, card.rule) for card in cards(full() | {"complete": True})}
    assert told == {
        "people concerned": ("973 to 982", "lower and upper bound", "unattributed"), "affected": ("912", "estimate", "subject"),
        "secondary": ("61", "exact", "secondary"), "records": ("1,240", "exact", "record"),
    }  # fmt: skip
    for _, _, rule in told.values():
        assert f'href="#rule-{rule}"' in shown and f'id="rule-{rule}"' in shown


def test_what_is_incomplete_is_a_lower_bound(shown: str) -> None:
    assert [card.kind for card in cards(full())] == ["lower bound", "estimate, incomplete", "lower bound", "lower bound"]
    assert answer(full()).endswith("records without an identifier stand for more.")
    assert "≥ 973" in shown and "get the file again" in shown
    whole = html.render(full() | {"complete": True, "incomplete_because": []})
    assert 'class="warning"' in shown and 'class="warning"' not in whole and "≥" not in whole


@pytest.mark.parametrize(
    ("read", "lower", "upper", "affected", "secondary", "said"),
    [
        (0, 0, 0, 0, 0, "No record could be read, so nothing can be said about people."),
        (40, 0, 0, 0, 0, "No person was found in the 40 records read."),
        (1, 0, 0, 0, 0, "No person was found in the 1 record read."),
        (9, 0, 7, 0, 0, "Nobody is named by an identifier, but records without an identifier stand for up to 7 people."),
        (9, 1, 1, 1, 0, "The data concerns 1 person, with records of their own."),
        (9, 5, 5, 5, 0, "The data concerns 5 people, all with records of their own."),
        (9, 2, 2, 0, 2, "The data concerns 2 people, named only in the records of others."),
        (9, 5, 9, 3, 2, "The data concerns 5 people: 3 hold records of their own, 2 appear only in the records of others;"
                        " records without an identifier stand for up to 4 more."),
    ],
)  # fmt: skip
def test_the_answer(read: int, lower: int, upper: int, affected: int, secondary: int, said: str) -> None:
    found = emptied()
    found["records"]["read"] = read
    found["subjects"] |= {"affected": affected, "secondary": secondary, "total": {"lower": lower, "upper": upper}}
    assert answer(found).replace("\u00a0", " ") == said


def test_of_nobody_it_says_so_and_shows_no_empty_tables() -> None:
    found = emptied()
    found["records"]["read"] = 40
    text = html.render(found)
    assert "<h1>No person was found in the 40\u00a0records read.</h1>" in text
    assert "Present in the data" not in text
    assert "stayed unclassified" in text[: text.index('<nav class="toc"')], "an absence needs its coverage"
    assert [name for name in TITLES if page(found)[name] is not None] == ["counting", "credentials", "coverage", "rules", "provenance"]
    assert "<tbody>\n</tbody>" not in text


def test_an_absence_is_stated_only_if_it_was_looked_for() -> None:
    found = full()
    found["credentials"] = []
    assert "No stored password was found: 1 data type of this kind was looked for, and 2 of 37 columns stayed unclassified." in visible(html.render(found))
    found["coverage"]["looked_for"] = ["email"]
    text = visible(html.render(found))
    assert "No stored password" not in text and "Credentials were not looked for." in text


def test_what_is_absent_from_older_statistics_is_left_out() -> None:
    found = full()
    del found["combinations"], found["data_types_per_subject"], found["activity"]["out_of_range"], found["coverage"]["outside_plan"]
    assert page(found)["together"] is None
    assert 'id="together"' not in html.render(found)


def test_passwords_stand_the_worst_first() -> None:
    found = full()
    found["credentials"] = [{"form": form, "subjects": n, "records": n} for n, form in enumerate(("argon2", "plaintext", "unknown_hash", "salted_md5", "ntlm", "phpass"), 1)]
    rows = page(found)["credentials"]["rows"]
    assert [row["row"]["form"] for row in rows] == ["plaintext", "ntlm", "unknown_hash", "salted_md5", "phpass", "argon2"]


# -- names of the dump --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("case", HOSTILE)
def test_a_name_stays_a_name(case: str) -> None:
    name = HOSTILE[case]
    text = html.render(everywhere(name))
    plain = html.render(everywhere("plain"))
    found = Page(text)
    expected = printable(name) or "(empty)"
    assert expected in found.text["bdi"]
    if name:  # an empty note is no note
        assert [tag for tag, *_ in found.elements] == [tag for tag, *_ in Page(plain).elements], "the name changed the markup"
    assert not [char for char in text if not (char.isprintable() or char in "\n\u00a0")]


def test_hostile_names_outside_the_contract_are_escaped_too() -> None:
    bad = "<script>alert(1)</script>\u202e{{7*7}}\ud800"
    found = full()
    found["data_types"][0] |= {"data_type": bad, "category": bad, "facets": [{"facet": bad, "subjects": 1}]}
    found["tokens"][0] |= {"issuer": bad, "kind": bad, "revocable_by": bad}
    found["credentials"][0]["form"] = found["regions"]["countries"][0]["code"] = found["email_providers"][0]["provider"] = bad
    found["regions"]["subdivisions"].append({"code": bad, "subjects": 1})
    found["records"]["sources"][0] |= {"format": bad, "reasons": {bad: 1}}
    found["exposure"]["disclosure"] = found["combinations"][0]["name"] = found["measures"][0]["rule"] = bad
    found["provenance"]["options"][bad] = bad
    text = html.render(found)
    assert "<script" not in text and "\u202e" not in text and "\ud800" not in text and "49" not in Page(text).text["h1"][0]
    assert "{{7*7}}" in text


# -- size and time ------------------------------------------------------------------------------------------------------
def test_long_lists_are_cut_and_it_says_so() -> None:
    found = full()
    found["records"]["sources"] *= 3000
    found["records"]["tables"] *= 3000
    found["devices"]["models"] = [{"model": f"{n}" + "x" * 300, "devices": 1, "subjects": 1} for n in range(3000)]
    found["email_domains"] = [{"domain": f"{n}.example", "subjects": 11} for n in range(3000)]
    found["time_zones"]["by_zone"] *= 3000
    found["regions"]["subdivisions"] = [{"code": f"DE-{n}", "subjects": 1} for n in range(1000)]
    found["tokens"] *= 1000
    text = html.render(found)
    assert len(text.encode()) < LIMIT
    assert "5,900 more rows stand in the statistics file" in text  # of 6,000 sources


@pytest.mark.parametrize(
    ("first", "last", "most", "unit", "count"),
    [
        ("2019-12-04", "2019-12-04", 130, "day", 1), ("2019-12-04", "2019-12-26", 130, "day", 23), ("2019-01-01", "2019-05-10", 130, "day", 130),
        ("2019-01-01", "2019-05-11", 130, "week", 19), ("2017-11-01", "2019-12-26", 130, "week", 113), ("2010-01-15", "2019-12-26", 130, "month", 120),
        ("1990-01-01", "2019-12-31", 130, "quarter", 120), ("1990-01-01", "2019-12-31", 16, "year", 30), ("2017-11-01", "2019-12-26", 16, "quarter", 9),
    ],
)  # fmt: skip
def test_days_are_put_together_in_the_smallest_unit_that_fits(first: str, last: str, most: int, unit: str, count: int) -> None:
    from datetime import date

    days = [(date.fromisoformat(first), 3), (date.fromisoformat(last), 4)] if first != last else [(date.fromisoformat(first), 7)]
    found, bins = binned(days, most)
    assert (found, len(bins)) == (unit, count)
    assert sum(b.records for b in bins) == 7
    assert all(a.end == b.start for a, b in itertools.pairwise(bins)) and bins[0].start <= days[0][0] and bins[-1].end > days[-1][0]


def test_without_jinja2_it_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    html._environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(ImportError, match=r"pip install jinja2"):
        html.render(full())


def renew(statistics: Mapping[str, Any]) -> None:
    GOLDEN.write_text(html.render(statistics), encoding="utf-8")


if __name__ == "__main__":
    renew(full())
