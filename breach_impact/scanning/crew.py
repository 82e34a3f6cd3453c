"""The workers of the scan: threads, each with a connection of its own, for DuckDB works without Python's lock.

What they find is merged in the order in which the frames were read, though no figure depends on it.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from breach_impact.errors import guard
from breach_impact.merging.words import Words
from breach_impact.reading.gathering import Origin
from breach_impact.scan import Found, Scanner, TableScan
from breach_impact.types import Frame


@dataclass(frozen=True, slots=True)
class Job:
    """One frame to scan.

    Attributes:
        place: the source's name as an error may show it.
        index: name under which an Elasticsearch ``_id`` is unique.
        origins: of its records, in their order.
    """

    place: str
    table: TableScan
    frame: Frame
    index: str
    origins: tuple[Origin, ...]


@dataclass(slots=True)
class Crew:
    """Threads that scan.

    Attributes:
        key: the case's.
        workers: how many; one works in the caller's thread.
        words: takes the texts that an answer may name.
    """

    key: str
    workers: int
    words: Words
    _own: threading.local = field(default_factory=threading.local)
    _scanners: list[Scanner] = field(default_factory=list)

    def scan(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, list[list[Found]]]]:
        """The jobs with what was found, in their order; a few are read ahead."""
        try:
            yield from self._alone(jobs) if self.workers == 1 else self._together(jobs)
        finally:
            while self._scanners:
                self._scanners.pop().close()

    def _alone(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, list[list[Found]]]]:
        yield from ((job, self._scan(job)) for job in jobs)

    def _together(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, list[list[Found]]]]:
        with ThreadPoolExecutor(self.workers) as pool:
            waiting: deque[tuple[Job, Future[list[list[Found]]]]] = deque()
            try:
                for job in jobs:
                    waiting.append((job, pool.submit(self._scan, job)))
                    if len(waiting) > self.workers:
                        done, future = waiting.popleft()
                        yield done, future.result()
                while waiting:
                    done, future = waiting.popleft()
                    yield done, future.result()
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def _scan(self, job: Job) -> list[list[Found]]:
        with guard("scanning", job.place):
            scanner = getattr(self._own, "scanner", None)
            if scanner is None:
                scanner = self._own.scanner = Scanner(self.key)
                self._scanners.append(scanner)
            return [
                [(part, facts, self.words.encode(rows, facts.texts)) for part, facts, rows in found]
                for found in scanner.scan(job.table, job.frame, job.index, job.origins[0].first_row)
            ]
