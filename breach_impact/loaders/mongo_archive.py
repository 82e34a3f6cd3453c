"""What ``mongodump --archive`` writes: all collections in one file, their documents in blocks by turns.

A header and the collections' metadata come first, then blocks: a document that names the collection, its documents, four bytes of ones. The last block
of a collection says so, and has the CRC-64 of all its documents (mongo-tools, ``common/archive``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from breach_impact.framing import About, Stream, Tally, Window, docs_frame
from breach_impact.loaders._mongo_crc import Crc64
from breach_impact.loaders._mongo_reader import BLOCK_KEYS, Documents
from breach_impact.types import Frame

MAGIC = b"\x6d\xe2\x99\x81"
BUCKETS = "system.buckets."
Namespace = tuple[str, str]
_UNKNOWN = ("", "")
_LISTED = frozenset({"db", "collection", "metadata"})


class MongoArchive:
    """The ``mongo_archive`` format."""

    name = "mongo_archive"
    about = About(
        title="MongoDB archives (mongodump --archive)",
        recognised="the four bytes of its beginning",
        trouble="Damaged documents as in BSON files. A collection whose end is not there makes the archive incomplete (truncated), and so does one whose checksum is wrong (mongo_archive_crc).",
        unsupported="compressed columns of time series: export those with mongoexport",
        extra="mongo",
    modules=("pymongo", "orjson"),
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """An archive says so in its first bytes."""
        return (1.0, "begins as an archive of mongodump") if head.startswith(MAGIC) else (0.0, "does not begin as an archive of mongodump")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block, each into the table of its collection and the system of its database."""
        window = Window(stream, block_size)
        window.reach(4)
        window.drop(4)
        documents = Documents(window, tally, marks=True)
        collections = _Collections(tally)
        if not collections.listed(documents):
            tally.note("mongo_archive_header")
            if not documents.to_header():
                tally.incomplete("truncated")
                return
        while window.reach(1):
            header = documents.header(BLOCK_KEYS) or {}
            name = (str(header["db"]), str(header["collection"])) if header else _UNKNOWN
            if header.get("EOF") is True:
                collections.end(name, header["CRC"])
                if not documents.at_mark() and not window.reach(4):
                    tally.incomplete("truncated")
                    return
                continue
            if not header:
                documents.header(BLOCK_KEYS, 3)
                tally.note("mongo_archive_header")
            documents.taken = collections.sum_of(name).take
            for found in documents.run():
                yield replace(docs_frame(name[1].removeprefix(BUCKETS), found.off, found.length, found.docs), system=name[0])
            if not documents.ended:
                return
        collections.all_there()


@dataclass(slots=True)
class _Collections:
    """What is known of the collections of an archive.

    Attributes:
        open: those whose end did not come yet, with the sum of their bytes so far.
    """

    tally: Tally
    open: dict[Namespace, Crc64] = field(default_factory=dict)

    def listed(self, documents: Documents) -> bool:
        """Read the header and the metadata; False if they are damaged or the archive ends in them."""
        if documents.header(frozenset()) is None:
            return False
        while not documents.at_mark():
            entry = documents.header(_LISTED)
            if entry is None:
                return False
            if entry.get("type") != "view" and '"viewOn"' not in str(entry["metadata"]):
                prefix = BUCKETS if entry.get("type") == "timeseries" else ""
                self.open[str(entry["db"]), prefix + str(entry["collection"])] = Crc64()
        return True

    def sum_of(self, name: Namespace) -> Crc64:
        """The sum of a collection's bytes."""
        return self.open.setdefault(name, Crc64())

    def end(self, name: Namespace, crc: object) -> None:
        """The collection's last block is behind."""
        if not isinstance(crc, int) or not self.open.pop(name, Crc64()).is_right(crc):
            self.tally.incomplete("mongo_archive_crc")

    def all_there(self) -> None:
        """At the end of the archive: no collection is without its last block."""
        if self.open.keys() - {_UNKNOWN}:
            self.tally.incomplete("truncated")


LOADER = MongoArchive()
