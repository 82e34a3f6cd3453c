"""Waiting for a thread so that a signal is heard."""

from __future__ import annotations

from threading import Thread

STEP = 0.2
"""Seconds after which Python looks whether a signal came. One that reaches another thread, or this one just before it waits, does not end the wait."""


def ended(thread: Thread) -> None:
    """Wait until a thread has ended; a signal's handler is run meanwhile."""
    while thread.is_alive():
        thread.join(STEP)
