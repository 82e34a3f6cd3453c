"""Elasticsearch ``_search`` and ``_msearch`` responses and scroll pages: each hit is a record, the envelope says whether all are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from breach_impact.documents.beginnings import first_object
from breach_impact.documents.containers import Path, Plan
from breach_impact.documents.containerwalk import Walk
from breach_impact.documents.hits import Claim, Searches, hit_frames, missing
from breach_impact.documents.jsonvet import Vetted
from breach_impact.framing import BOM, About, Stream, Tally, Window
from breach_impact.reading.lines import begins
from breach_impact.types import Frame

PLAN = Plan(containers=frozenset({(), ("hits",)}), lists=frozenset({("hits", "hits")}))


class EsSearch:
    """The ``es_search`` format."""

    name = "es_search"
    about = About(
        title="Elasticsearch and OpenSearch: responses of _search and _msearch, scroll pages",
        recognised="the first document is a response: hits, or what a search took and its shards",
        trouble="each hit is a record of the table of its index; the same hit on pages that overlap is repeated, not counted twice; fewer hits than the search says, in all files of the system "
        "together, make the result incomplete (hits_missing), as do timed_out, search_failed and shards_failed",
        unsupported="aggregations and suggestions: they are no records; scripted answers such as ES|QL: export documents",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The first document is a response."""
        first = first_object(head.removeprefix(BOM).lstrip())
        answers = first.get("responses") if first else None
        if isinstance(answers, list) and answers and all(_answer(answer) for answer in answers):
            return 0.97, "an _msearch response"
        hits = first.get("hits") if first else None
        if isinstance(hits, dict) and (isinstance(hits.get("hits"), list) or "total" in hits):
            return 0.97, "a _search response"
        if first and {"took", "timed_out", "_shards"} <= first.keys():
            return 0.9, "a response of Elasticsearch"
        return 0.0, "no _search response"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read response after response."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        searches = None if tally.accounts is not None and tally.accounts.final else Searches()
        while begins(window):
            if window.data[:1] != b"{":
                _litter(window, tally)
                continue
            page = _Page(window, tally, PLAN)
            for _, block in page.read():
                for frame in hit_frames(block, tally):
                    page.part.tables.add(frame.table)
                    if searches is not None:
                        searches.take(frame)
                    yield frame
            page.close()
            if searches is not None:
                searches.claims |= dict.fromkeys(page.claims)
        if searches is not None:
            searches.rejected, searches.whole, tally.searches = tally.rejected, tally.complete, searches
            if missing({0: searches}):
                tally.incomplete("hits_missing")


@dataclass(slots=True)
class _Page(Walk):
    """A response, or one that holds the responses to several searches.

    Attributes:
        part: the response that is being read: this one, or one that it holds.
        tables: indices of its hits.
        claims: what it says, and what those say that it holds.
    """

    tables: set[str] = field(default_factory=set)
    claims: list[Claim] = field(default_factory=list)
    part: _Page = field(init=False)

    def __post_init__(self) -> None:
        self.part = self

    def close(self) -> None:
        """Say what has been read: whether it is whole, how many hits there are."""
        self.claims.append((frozenset(self.tables), _check(self.facts, self.tally)))

    def _value(self, path: Path) -> Iterator[tuple[str, Vetted]]:
        if path != ("responses",) or self.window.data[:1] != b"[":
            yield from Walk._value(self, path)
            return
        self.window.drop(1)
        while self.whole:
            self._blank()
            if self.window.data[:1] == b"]":
                self.window.drop(1)
                return
            if self.window.data[:1] != b"{":
                self._lost()
                return
            self.part = answer = _Page(self.window, self.tally, PLAN)
            yield from answer.read()
            answer.close()
            self.part, self.claims, self.whole = self, self.claims + answer.claims, answer.whole


def _answer(value: Any) -> bool:  # noqa: ANN401 - a JSON value
    """Whether this is the response to one search of several."""
    return isinstance(value, dict) and ((isinstance(value.get("hits"), dict)) or "error" in value or value.keys() <= {"took", "timed_out", "_shards", "status"})


def _check(facts: dict[Path, Any], tally: Tally) -> int:
    """Whether a page is whole; gives the number of hits that the search found."""
    if facts.get(("timed_out",)) is True:
        tally.incomplete("timed_out")
    if ("error",) in facts:
        tally.incomplete("search_failed")
    shards = facts.get(("_shards",))
    failed = shards.get("failed") if isinstance(shards, dict) else None
    if isinstance(failed, int) and failed > 0:
        tally.incomplete("shards_failed")
    total = facts.get(("hits", "total"))
    if isinstance(total, dict):
        total = total.get("value")
    return total if isinstance(total, int) else 0


def _litter(window: Window, tally: Tally) -> None:
    """A line between pages that is no response."""
    while b"\n" not in window.data and window.more():
        pass
    end = window.data.find(b"\n")
    size = end if end >= 0 else len(window.data)
    tally.read += 1
    tally.reject("json_syntax", window.start, size)
    window.drop(size)


LOADER = EsSearch()
