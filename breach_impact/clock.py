"""A stage clock for benchmarks: seconds by stage, off unless asked for. Nothing that is counted depends on it.

A stage's seconds are its own: those of a stage inside it, in the same thread, are taken off. Threads add up, so the sum may
exceed the time that passed. Other processes are not seen.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Iterable, Iterator
from time import perf_counter
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class _Thread(threading.local):
    """The open stages of one thread, and since when the innermost runs."""

    def __init__(self) -> None:
        self.open: list[str] = []
        self.since = 0.0


_on = False
_totals: dict[str, float] = {}
_lock = threading.Lock()
_thread = _Thread()


def _charge(name: str, now: float) -> None:
    with _lock:
        _totals[name] = _totals.get(name, 0.0) + now - _thread.since


class stage:
    """Count the seconds of a block (``with stage("link"):``), or of each call of a function when used as its decorator, under a name.

    Never yield inside: the caller's time would be counted. For iterators there is ``each``.
    """

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        if _on:
            now = perf_counter()
            if _thread.open:
                _charge(_thread.open[-1], now)
            _thread.open.append(self._name)
            _thread.since = now

    def __exit__(self, *exception: object) -> None:
        if _thread.open and _thread.open[-1] == self._name:  # else it was entered while the clock was off
            now = perf_counter()
            _charge(_thread.open.pop(), now)
            _thread.since = now

    def __call__(self, function: Callable[P, R]) -> Callable[P, R]:
        """Decorate a function; whether the clock runs is asked at each call."""
        name = self._name

        @functools.wraps(function)
        def timed(*args: P.args, **kwargs: P.kwargs) -> R:
            if not _on:
                return function(*args, **kwargs)
            with stage(name):
                return function(*args, **kwargs)

        return timed


def each(name: str, items: Iterable[T]) -> Iterator[T]:
    """Count what it takes to produce the items, and not what is done with them.

    Args:
        name: of the stage.
        items: any iterable.

    Yields:
        The items.
    """
    iterator = iter(items)
    end = object()
    while True:
        with stage(name):
            item = next(iterator, end)
        if item is end:
            return
        yield item  # pyright: ignore[reportReturnType]


def enable(on: bool = True) -> None:
    """Start the clock at zero, or stop it; seconds counted so far stay readable after a stop.

    Args:
        on: False stops it.
    """
    global _on
    if on:
        with _lock:
            _totals.clear()
    _on = on


def read() -> dict[str, float]:
    """The seconds of each finished stage since ``enable``, in the order of their first end."""
    with _lock:
        return dict(_totals)
