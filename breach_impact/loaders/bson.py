"""BSON: what ``mongodump`` writes of a collection, document after document (https://bsonspec.org/spec.html)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from breach_impact.framing import About, Place, Stream, Tally, Window, docs_frame
from breach_impact.loaders._mongo_reader import Documents
from breach_impact.loaders._mongo_walk import begins, candidates, int32, walk
from breach_impact.types import Frame

_NAME = re.compile(r"(?i)(?:.*/)?([^/]+)\.bson(?:\.gz)?", re.DOTALL)
_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
BUCKETS = "system.buckets."
"""Before the name of a time series in that of the collection that holds it."""

ABOUT = About(
    title="MongoDB dumps of a collection (BSON)",
    recognised="the first document: its length, the types and names of all its elements, the zero byte at its end",
    trouble="A damaged document is rejected by itself (bson_invalid, bson_type, bson_length, utf8), reading goes on at the next one. A time series is stored in buckets: one record holds"
    " many measurements (bucketed_time_series); compressed ones cannot be read (bson_column), so that the source counts as incomplete.",
    unsupported="compressed columns of time series: export those with mongoexport; variables of stored JavaScript",
    extra="mongo",
    modules=("pymongo", "orjson"),
)


@dataclass(frozen=True, slots=True)
class Bson:
    """The ``bson`` format.

    Attributes:
        table: the collection, as far as the source's name says.
        system: the database, likewise.
    """

    table: str = ""
    system: str = ""
    name: str = "bson"
    about: About = ABOUT

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The first document is sound from its length to its end; by its name also a file in which another one is."""
        if _whole(head, 0):
            return 0.99, "begins with a BSON document"
        if _NAME.fullmatch(name) and any(_whole(head, at) for at in candidates(head, 0, len(head), marks=False)):
            return 0.99, "BSON by its name, and documents stand in it"
        return 0.0, "does not begin with a BSON document"

    def with_place(self, place: Place) -> Bson:
        """``mongodump`` names the file after the collection, and its folder after the database."""
        match = _NAME.fullmatch(place.name)
        if match is None:
            return self
        folder = place.name.rpartition("/")[0].rpartition("/")[2]
        return replace(self, table=unescaped(match.group(1)).removeprefix(BUCKETS), system=unescaped(folder))

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read document after document."""
        for found in Documents(Window(stream, block_size), tally).run():
            yield replace(docs_frame(self.table, found.off, found.length, found.docs), system=self.system)


def unescaped(name: str) -> str:
    """The name of a collection or database: in file names other bytes than those of ASCII words stand as ``%C3``."""
    return _ESCAPED.sub(lambda match: bytes.fromhex(match.group().replace("%", "")).decode("utf-8", "replace"), name)


def _whole(head: bytes, at: int) -> bool:
    """Whether a document stands there, all of it or as much as is in sight."""
    if not begins(head, at):
        return False
    size = int32(head, at)[0]
    end, code = walk(head, at, min(len(head), at + size))
    return end == at + size or code == "depth" or (code == "truncated" and at + size > len(head))


LOADER = Bson()
