"""Facts of several frames of a table are taken into the ledger together.

To plan the statements of a take costs as much for a thousand rows as for a hundred thousand, and DuckDB copies what is inserted twice unless it
fills a group of rows. So facts wait until their rows do, or until all that waits has reached a size. While one take is on its way the dump is read on.
No figure depends on what is taken together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Thread
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from breach_impact.errors import guard
from breach_impact.merging.intake import take_in
from breach_impact.merging.pointers import Records
from breach_impact.reading.gathering import SEVERAL, Origin, which
from breach_impact.waiting import ended

if TYPE_CHECKING:
    import pyarrow as pa

    from breach_impact.ledger import Ledger
    from breach_impact.scan import Found
    from breach_impact.scanning.parts import Part


@dataclass(slots=True)
class _Waiting:
    """Facts of frames of a table whose parts were compiled alike."""

    table: int
    versions: bool
    place: str
    found: list[Sequence[Found]] = field(default_factory=list)
    origins: list[Origin] = field(default_factory=list)
    records: list[Records] = field(default_factory=list)
    rows: int = 0
    size: int = 0

    def joined(self) -> list[Found]:
        """The parts, each with the rows of all frames; the frames are let go of."""
        import pyarrow as pa

        parts = [(part, facts, self._sourced(part, pa.concat_tables([found[n][2] for found in self.found]))) for n, (part, facts, _) in enumerate(self.found[0])]
        self.found.clear()
        return parts

    def _sourced(self, part: Part, rows: pa.Table) -> pa.Table:
        """The rows, those of records with the number of their source if there are several."""
        import pyarrow as pa

        if not part.root or len(self.sources) == 1:
            return rows
        sources = np.array([origin.source for origin in self.origins], dtype=np.int32)
        return rows.append_column("src", pa.array(sources[which(self.origins, rows.column("row").to_numpy())]))

    @property
    def sources(self) -> list[int]:
        """The numbers of the sources."""
        return list(dict.fromkeys(origin.source for origin in self.origins))


@dataclass(slots=True)
class Takes:
    """What waits to be taken in; to be left (``with``) when nothing more comes.

    Attributes:
        ledger: to take it into. A thread of this does so, one take after the other; until :meth:`finish` nobody else may ask it.
        most: bytes that may wait; as many may be on their way.
    """

    ledger: Ledger
    most: int
    _waiting: dict[tuple[int, ...], _Waiting] = field(default_factory=dict)
    _size: int = 0
    _taking: Thread | None = None
    _failure: BaseException | None = None

    ROWS: ClassVar[int] = 122_880
    """Rows that DuckDB stores as a group."""

    def __enter__(self) -> Takes:
        return self

    def __exit__(self, *exception: object) -> None:
        if exception[0] is None:
            self._done()  # else the run ends, and with it the ledger: it is not waited for

    def add(self, origins: Sequence[Origin], table: int, found: Sequence[Found], *, versions: bool, place: str, records: Records | None = None) -> None:
        """Let the facts of a frame wait, and take in what has waited long enough.

        Args:
            origins: of the frame's records.
            table: number of the table.
            found: what :meth:`breach_impact.scan.Scanner.scan` yields.
            versions: whether a document of the table may come more than once.
            place: the source's name as an error may show it.
            records: where the frame's records stand, for a ledger that keeps pointers.
        """
        key = table, *(id(facts) for _, facts, _ in found)  # the table's compiled parts live as long as its scan
        mine = self._waiting.setdefault(key, _Waiting(table, versions, place))
        size = sum(rows.nbytes for _, _, rows in found)
        mine.found.append(found)
        mine.origins += origins
        mine.place = place if mine.place == place else SEVERAL
        mine.rows += max((rows.num_rows for part, _, rows in found if part.root), default=0)
        mine.size += size
        self._size += size
        if records is not None:
            mine.records.append(records)
        if mine.rows >= self.ROWS:
            self._take(key)
        while self._size > self.most:
            self._take(max(self._waiting, key=lambda each: self._waiting[each].size))

    def finish(self) -> None:
        """Take in all that waits."""
        for key in list(self._waiting):
            self._take(key)
        self._done()

    def _take(self, key: tuple[int, ...]) -> None:
        mine = self._waiting.pop(key)
        self._size -= mine.size
        self._done()
        self._taking = Thread(target=self._take_in, args=(mine,), name="ledger", daemon=True)
        self._taking.start()

    def _take_in(self, mine: _Waiting) -> None:
        try:
            with guard("counting", mine.place):
                take_in(self.ledger, mine.sources, mine.table, mine.joined(), versions=mine.versions, records=mine.records)
        except BaseException as error:  # noqa: BLE001 - raised again where the take is waited for
            self._failure = error

    def _done(self) -> None:
        """Wait for the take that is on its way; what it raised is raised here."""
        if self._taking is not None:
            ended(self._taking)
            self._taking = None
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
