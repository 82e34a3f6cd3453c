"""Items made in a thread of their own, a few ahead of whoever takes them: numpy, Arrow and DuckDB work without Python's lock."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
AHEAD = 2
"""Items that wait to be taken."""
_NEAR = 0.05
"""Seconds after which a thread with nobody to take its items looks whether it is still wanted."""


def ahead(items: Iterable[T]) -> Iterator[T]:
    """The items in their order; what their making raises is raised where they are taken.

    Args:
        items: made in the thread alone, from the first to the last.

    Yields:
        the items.
    """
    made: queue.Queue[tuple[T | None, BaseException | None, bool]] = queue.Queue(AHEAD)
    over = threading.Event()

    def put(item: T | None, error: BaseException | None, last: bool) -> bool:
        while not over.is_set():
            try:
                made.put((item, error, last), timeout=_NEAR)
            except queue.Full:
                continue
            return True
        return False

    def work() -> None:
        iterator = iter(items)
        try:
            for item in iterator:
                if not put(item, None, False):
                    break
        except BaseException as error:  # noqa: BLE001 - raised again in the other thread
            put(None, error, True)
        else:
            put(None, None, True)
        finally:
            if (close := getattr(iterator, "close", None)) is not None:
                close()

    thread = threading.Thread(target=work, name="ahead", daemon=True)
    thread.start()
    try:
        while True:
            item, error, last = made.get()
            if error is not None:
                raise error
            if last:
                return
            yield item  # type: ignore[misc] - an item, for it is not the last
    finally:
        over.set()
        thread.join()
