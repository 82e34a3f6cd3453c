"""From arguments to an exit code: every end is one line on standard error, and no message quotes data."""

from __future__ import annotations

import io
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

from breach_impact.cli.codes import INTERNAL, INTERRUPTED, OK, TERMINATED, USER_ERROR
from breach_impact.cli.pieces import Process
from breach_impact.cli.verbs import cli
from breach_impact.errors import BreachImpactError, ScanError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: without the program's name; those of the process by default.

    Returns:
        the exit code.
    """
    Process.own = arguments is None
    if Process.own:
        _forgiving()
    with _stoppable() as stopped:
        try:
            code = cli.main(args=None if arguments is None else list(arguments), prog_name="breach-impact", standalone_mode=False)
            return code if isinstance(code, int) else OK
        except BaseException as error:  # noqa: BLE001 - the last boundary; what is no error goes on
            if stopped:  # whatever became of the exception on its way: DuckDB makes another one of it
                return _fail("terminated", TERMINATED)
            return _ended(error)


def _forgiving() -> None:
    """Have a terminal that lacks a character show a ``?`` instead; a file has its own encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="replace")


class _TerminatedError(BaseException):
    """SIGTERM came."""


@contextmanager
def _stoppable() -> Iterator[list[int]]:
    """Make SIGTERM an exception, so that what is open is tidied up; a handler that is there already stays.

    Yields:
        the signal, once it came.
    """
    stopped: list[int] = []

    def stop(number: int, frame: object) -> None:
        del frame
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # a second one must not cut the tidying short
        stopped.append(number)
        raise _TerminatedError

    mine = threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    if mine:
        signal.signal(signal.SIGTERM, stop)
    try:
        yield stopped
    finally:
        if mine and not stopped:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _ended(error: BaseException) -> int:
    """What an exception means: one line and an exit code."""
    match error:
        case click.exceptions.NoArgsIsHelpError():
            click.echo(error.format_message())
            return USER_ERROR
        case click.ClickException():
            said = error.format_message()
            return _fail(said if said.endswith("...") else said.rstrip("."), USER_ERROR)
        case ScanError():
            return _fail(str(error), INTERNAL)
        case BreachImpactError():
            return _fail(str(error), USER_ERROR)
        case KeyboardInterrupt() | click.Abort():
            return _fail("interrupted", INTERRUPTED)
        case BrokenPipeError() | SystemExit():  # the reader of the output has gone; rich makes an exit of it
            sys.stderr.close()
            return OK
        case ModuleNotFoundError():
            return _fail(f"the module {error.name} is missing; install breach-impact with its dependencies", INTERNAL)
        case ImportError():  # an extra is missing; the message is ours and names its command
            return _fail(str(error), USER_ERROR)
        case Exception():  # the last boundary: a foreign message may quote data
            return _fail(f"{type(error).__name__} in {_place(error)} (message withheld, it may quote data); please report it", INTERNAL)
        case _:
            raise error


def _fail(message: str, code: int) -> int:
    click.echo(f"error: {' '.join(message.split())}", err=True)
    return code


def _place(error: BaseException) -> str:
    """The innermost line of ours that an exception passed."""
    place, trace = "breach_impact", error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_globals.get("__name__", "")
        if name.startswith("breach_impact"):
            place = f"{name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
