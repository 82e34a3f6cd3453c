"""The exceptions that users see, and the guard that keeps raw values out of foreign ones.

    BreachImpactError
    ├── InputError      a path, file or format cannot be used
    ├── PlanError       the plan names what is not there, or says what cannot be
    ├── OptionError     an option's value cannot be used
    ├── ResourceError   memory or disk does not suffice
    └── ScanError       a stage failed on a source; says where, never on what value

pyarrow, DuckDB, pandas and ``float`` quote the value, DuckDB's CSV reader the whole line. :func:`guard` re-raises them with the
place and without the value, the context cleared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import ENOSPC
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class BreachImpactError(Exception):
    """Root of all errors that are raised on purpose."""


class InputError(BreachImpactError):
    """A path, file or format cannot be used."""


class PlanError(BreachImpactError):
    """The plan names what is not there, or says what cannot be."""


class OptionError(BreachImpactError):
    """An option's value cannot be used."""


class ResourceError(BreachImpactError):
    """Memory or disk does not suffice."""


class ScanError(BreachImpactError):
    """A stage failed on a source; says where, never on what value."""


def _lacking(error: Exception, where: str) -> ResourceError | None:
    """What to do about an exception that says that memory or disk is used up."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryException":
        return ResourceError(f"{where}: the memory does not suffice; allow more with --memory (memory=), such as 4GB")
    if isinstance(error, OSError) and error.errno == ENOSPC:
        return ResourceError(f"{where}: the disk is full; set TMPDIR to a folder on a larger one")
    return None


@contextmanager
def guard(stage: str, place: str) -> Iterator[None]:
    """Re-raise a foreign exception as :class:`ScanError` that names its type and place and holds no value.

    Args:
        stage: what was being done, such as ``reading``.
        place: source name and byte offset.

    Raises:
        ScanError: for any exception that is not ours (KeyboardInterrupt and exits pass).
    """
    try:
        yield
    except BreachImpactError:
        raise
    except Exception as error:  # noqa: BLE001 - the boundary: whatever it is, its text may quote a person's data
        failure = _lacking(error, f"{stage} {place}") or ScanError(f"{stage} {place}: {type(error).__name__} (message withheld, it may quote data)")
    else:
        return
    raise failure from None


def sealed(function: Callable[P, R]) -> Callable[P, R]:
    """Let no foreign exception out of a public function, neither as message, nor as context, nor in the frames of a traceback.

    Python hangs the exception that is being handled on the new one as its context, whatever ``from None`` says; only an exception
    that is raised after the handler has none. A wrong call (``TypeError`` of the signature) stays what it is.
    """

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except BreachImpactError as error:
            failure = error
        except ImportError:
            raise
        except Exception as error:
            if isinstance(error, TypeError) and error.__traceback__ is not None and error.__traceback__.tb_next is None:
                raise
            failure = _lacking(error, function.__name__) or ScanError(f"{function.__name__}: {type(error).__name__} (message withheld, it may quote data); please report it")
        failure.__context__ = failure.__cause__ = None
        raise failure.with_traceback(None)

    return call
