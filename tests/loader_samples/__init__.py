"""Samples for the conformance suite, one module a format, found by walking this folder.

A module exposes ``SAMPLE``, a :class:`Sample` of forty records of the format that its own name says (``sql.py`` of the loader ``sql``), or several of them in
``SAMPLES``: label -> :class:`Sample`, where a format has several forms.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import Any


@dataclass(frozen=True)
class Sample:
    """A small source without a fault.

    Attributes:
        data: its bytes.
        records: how many it holds.
        streamed: False for formats that are read as a whole (SQLite, ORC): blocks, cuts and offsets mean nothing there.
        whole: whether the raw bytes of a record's range are that record; by default that its address stands in them.
        notes: reason codes that the sample gives although nothing is wrong with it.
    """

    data: bytes
    records: int = 40
    streamed: bool = True
    whole: Callable[[bytes, Any], bool] | None = None
    notes: frozenset[str] = frozenset()


def samples() -> dict[str, tuple[str, Sample]]:
    """Label -> (loader, sample)."""
    out: dict[str, tuple[str, Sample]] = {}
    for info in sorted(iter_modules(__path__), key=lambda info: info.name):
        if info.name.startswith("_"):
            continue
        module = import_module(f"{__name__}.{info.name}")
        named = getattr(module, "SAMPLES", None) or {"": module.SAMPLE}
        for label, sample in named.items():
            out[f"{info.name}-{label}" if label else info.name] = (info.name, sample)
    return out
