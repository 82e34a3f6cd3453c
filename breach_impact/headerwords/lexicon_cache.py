"""The compiled header words, kept where Python keeps its compiled modules and as they are, and made anew whenever a source differs.

Where that place cannot be written, or Python writes no compiled modules, they are kept in the user's cache folder; where neither can be, nowhere.

Only words of this package stand in it, nothing of a dump.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

Packed = tuple[list[tuple[Any, ...]], dict[str, list[tuple[tuple[str, ...], int]]], list[str], dict[str, list[str]], dict[str, tuple[str, ...]]]
"""Entries, phrases by their first token with the number of their entry, vocabulary, vetoes, phrases written in one word."""

# The modules that make the lexicon of the files.
MAKERS = ("lexicon", "romanise", "scripts")


def _place() -> Path:
    return Path(cache_from_source(__file__)).with_suffix(".words")


def _users() -> Path | None:
    """The place in the user's cache folder; None where there is none."""
    if os.name == "nt":
        base = os.environ.get("LOCALAPPDATA", "")
    else:
        base = os.environ.get("XDG_CACHE_HOME", "") or str(Path("~/.cache").expanduser())
    return Path(base) / "breach_impact" / _place().name if Path(base).is_absolute() else None


def _key(files: Mapping[str, bytes]) -> bytes:
    """A digest of all that the lexicon is made of: the files, the modules that read them, the version of Python."""
    found = hashlib.blake2b(sys.version.encode(), digest_size=16)
    for name, content in files.items():
        found.update(name.encode() + len(content).to_bytes(8, "big") + content)
    for name in MAKERS:
        found.update(Path(__file__).with_name(f"{name}.py").read_bytes())
    return found.digest()


def load(files: Mapping[str, bytes]) -> Packed | None:
    """What was kept for these files; None if there is nothing, or of other files."""
    for find in (_place, _users):
        with suppress(OSError, ValueError, EOFError, TypeError, RuntimeError):
            place = find()
            content = b"" if place is None else place.read_bytes()
            digest = hashlib.blake2b(content[32:], digest_size=16).digest()
            if content[16:32] == digest and content[:16] == _key(files):
                return marshal.loads(content[32:])
    return None


def save(files: Mapping[str, bytes], packed: Packed) -> None:
    """Keep a lexicon; that no place can be written is no fault."""
    body = marshal.dumps(packed)
    content = _key(files) + hashlib.blake2b(body, digest_size=16).digest() + body
    for find in (_users,) if sys.dont_write_bytecode else (_place, _users):
        with suppress(OSError, RuntimeError):  # without a home there is no place in it
            place = find()
            if place is not None:
                _write(place, content, private=find is _users)
                return


def _write(place: Path, content: bytes, *, private: bool) -> None:
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700 if private else 0o777)
    draft = place.with_suffix(f".{os.getpid()}.tmp")
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600 if private else 0o666), "wb") as file:
        file.write(content)
    draft.replace(place)
