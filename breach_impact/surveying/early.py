"""The survey of a dump that is still being opened.

Opening reads every byte, to hash it and to look for the encoding, and seldom learns anything that the beginning of a file did not say. So the survey of large files
begins with what their beginnings say, in a thread of its own, and counts only if opening found the very same; else it is done as if it had not begun.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING

from breach_impact.survey import Survey, survey
from breach_impact.waiting import ended

if TYPE_CHECKING:
    from breach_impact.dump import Dump
    from breach_impact.opening.source import Source


class Early:
    """A survey that may begin before the dump is known; over with the block."""

    def __init__(self) -> None:
        self._expected: Dump | None = None
        self._thread: threading.Thread | None = None
        self._found: Survey | None = None
        self._over = threading.Event()

    def __enter__(self) -> Early:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._give_up()

    def begin(self, expected: Dump) -> None:
        """Begin with what the dump will most likely be."""
        self._expected = expected
        self._thread = threading.Thread(target=self._work, args=(expected,), name="early", daemon=True)
        self._thread.start()

    def survey(self, dump: Dump, on_bytes: Callable[[int], None], meanwhile: Callable[[], None] | None = None) -> Survey:
        """The survey of the dump as it is.

        Args:
            dump: opened.
            on_bytes: told the received bytes of each source when it is done.
            meanwhile: what this thread may do while the other one is at it.
        """
        same = self._thread is not None and self._expected is not None and _same(self._expected, dump)
        if same and self._thread is not None:
            if meanwhile is not None:
                meanwhile()
            ended(self._thread)
        self._give_up()
        if not same or self._found is None:  # not begun, of another dump, or ended by an error, which comes again where it can be told
            return survey(dump, on_bytes)
        for source in dump.sources:
            on_bytes(source.bytes)
        return self._found

    def _work(self, expected: Dump) -> None:
        with suppress(Exception):  # given up, or an error: the survey is done again, and raises it
            self._found = survey(expected, over=self._over)

    def _give_up(self) -> None:
        self._over.set()
        if self._thread is not None:
            ended(self._thread)


def _same(expected: Dump, dump: Dump) -> bool:
    """Whether reading one dump gives what reading the other one does."""
    return len(expected) == len(dump) and all(_alike(one, other) for one, other in zip(expected, dump, strict=True))


def _alike(one: Source, other: Source) -> bool:
    hashed = replace(one, sha256=other.sha256, content_sha256=other.content_sha256)
    return hashed == other and one.read_as(other)
