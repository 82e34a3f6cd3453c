"""The compiled header words, kept where Python keeps its compiled modules and as they are: made anew whenever a source differs, left out where nothing can be written.

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
    with suppress(OSError, ValueError, EOFError, TypeError, NotImplementedError):
        content = _place().read_bytes()
        key = _key(files)
        digest = hashlib.blake2b(content[32:], digest_size=16).digest()
        if content[:16] == key and content[16:32] == digest:
            return marshal.loads(content[32:])
    return None


def save(files: Mapping[str, bytes], packed: Packed) -> None:
    """Keep a lexicon; a place that cannot be written is no fault."""
    if sys.dont_write_bytecode:
        return
    with suppress(OSError, NotImplementedError):
        body = marshal.dumps(packed)
        place = _place()
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = place.with_suffix(f".{os.getpid()}.tmp")
        draft.write_bytes(_key(files) + hashlib.blake2b(body, digest_size=16).digest() + body)
        draft.replace(place)
