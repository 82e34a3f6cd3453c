"""One progress bar on the terminal or in the notebook, by bytes."""

from __future__ import annotations

import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Protocol

from breach_impact.log import log

DELAY = 0.5
"""Seconds before a bar is worth showing."""


class Progress(Protocol):
    """Something that is told how far the work is."""

    def advance(self, n: int, /) -> None:
        """Take note of ``n`` further bytes."""
        ...


class Silent:
    """A bar that nobody sees."""

    def advance(self, n: int, /) -> None:
        """Do nothing."""


@contextmanager
def progress_bar(progress: bool | Progress, total: int, what: str) -> Iterator[Progress]:
    """One bar on standard error or in the notebook, none where that is neither.

    Args:
        progress: whether to show one, or a bar of the caller's.
        total: bytes of the whole work.
        what: the verb, shown in front.
    """
    log.debug("%s: %d bytes to read", what, total)
    if not isinstance(progress, bool):
        yield progress
    else:
        with _bar(total, what) if progress and _watched() else nullcontext(Silent()) as bar:
            yield bar
    log.debug("%s: all is read", what)


def _in_kernel() -> bool:
    """Whether this is a notebook, whose output is no terminal."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    return getattr(shell, "kernel", None) is not None


def _watched() -> bool:
    return sys.stderr.isatty() or _in_kernel()


@contextmanager
def _bar(total: int, what: str) -> Iterator[Progress]:
    """A bar by bytes with rate and remaining time that leaves nothing behind; work that is done at once shows none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a notebook without ipywidgets gets the text bar, which is no reason to complain
        from tqdm.auto import tqdm

    class Bytes(tqdm):
        monitor_interval = 0  # no thread of its own
        _lock = threading.RLock()  # nor a lock between processes

        def advance(self, n: int, /) -> None:
            self.update(n)

    with Bytes(total=max(total, 1), desc=what, unit="B", unit_scale=True, unit_divisor=1024, leave=False, delay=DELAY, file=sys.stderr, dynamic_ncols=True) as bar:
        yield bar
