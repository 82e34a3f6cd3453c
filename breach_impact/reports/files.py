"""Files that are whole or not there, and what is said where they cannot be written."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from breach_impact.errors import InputError
from breach_impact.privacy import is_personal_name, printable

PART = ".breach-impact-"
"""How the name of a file begins that is being written."""


def shown(path: str | os.PathLike[str]) -> str:
    """A path as it may be printed: names of files can hold data as well."""
    text = os.fspath(path)
    return "FILE" if is_personal_name(text) else printable(text)


@contextmanager
def writing(path: str | os.PathLike[str]) -> Iterator[None]:
    """Turn what the system says against writing into an error of ours, without the path where that is personal data.

    Raises:
        InputError: for any OSError.
    """
    try:
        yield
    except OSError as error:
        raise InputError(f"cannot write {shown(path)}: {error.strerror or type(error).__name__}") from None


def put(path: Path, data: bytes) -> None:
    """Write a file under another name in the same folder and put it into its place, so that nobody sees a part of it.

    A link stays a link; what it points to is replaced. A file that is there keeps its permissions.

    Args:
        path: the file.
        data: all of it.
    """
    place = Path(os.path.realpath(path))
    part = place.with_name(f"{PART}{secrets.token_hex(8)}")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        with suppress(FileNotFoundError):
            os.chmod(part, place.stat().st_mode & 0o777)
        os.replace(part, place)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


__all__ = ["PART", "put", "shown", "writing"]
