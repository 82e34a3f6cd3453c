"""Rejects of a run in the order of source and offset, whatever order they came in, with little of them in memory."""

from __future__ import annotations

import heapq
import os
import struct
import tempfile
from collections.abc import Iterator
from threading import Lock
from typing import IO

Reject = tuple[int, int, int, str]
"""(number of the source, offset, length, reason code)."""


class Spool:
    """Rejects, given in any order and from any thread and had back in order; what is too many for memory lies in a nameless file of numbers."""

    RUN = 1 << 16
    """Rejects that are sorted in memory."""

    _FORM = struct.Struct("<qqqq")
    _READ = 256

    def __init__(self) -> None:
        self.count = 0
        self._waiting: list[Reject] = []
        self._file: IO[bytes] | None = None
        self._runs: list[tuple[int, int]] = []
        self._codes: dict[str, int] = {}
        self._lock = Lock()

    def add(self, source: int, code: str, offset: int, length: int) -> None:
        """Take one."""
        with self._lock:
            self.count += 1
            self._waiting.append((source, offset, length, code))
            if len(self._waiting) >= self.RUN:
                self._spill()

    def _spill(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="breach-impact-")  # noqa: SIM115 - lives as long as the run
        start = self._file.seek(0, os.SEEK_END)
        self._waiting.sort()
        codes = self._codes
        for source, offset, length, code in self._waiting:
            self._file.write(self._FORM.pack(source, offset, length, codes.setdefault(code, len(codes))))
        self._runs.append((start, self._file.tell()))
        self._waiting.clear()

    def __iter__(self) -> Iterator[Reject]:
        return heapq.merge(*(self._run(*run) for run in self._runs), sorted(self._waiting))

    def _run(self, start: int, stop: int) -> Iterator[Reject]:
        names = list(self._codes)
        while self._file is not None and start < stop:
            self._file.seek(start)
            data = self._file.read(min(stop - start, self._READ * self._FORM.size))
            start += len(data)
            for source, offset, length, code in self._FORM.iter_unpack(data):
                yield source, offset, length, names[code]

    def close(self) -> None:
        """Be done with the file."""
        if self._file is not None:
            self._file.close()
