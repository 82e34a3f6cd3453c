"""What can be plugged in, found by name: the modules of our own folders, then the entry points of other packages.

A module joins by being there: ``loaders/<format>.py`` exposes ``LOADER``, ``detectors/<family>.py`` ``DETECTORS``,
``aggregators/<question>.py`` ``ask``. Modules whose name begins with an underscore are shared parts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module, metadata
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from breach_impact.errors import BreachImpactError
from breach_impact.framing import Loader
from breach_impact.types import Detector

Ask = Callable[..., dict[str, Any]]


def _modules(kind: str) -> Iterator[ModuleType]:
    """The modules of one of our folders, by name."""
    package = import_module(f"breach_impact.{kind}")
    for info in sorted(iter_modules(package.__path__), key=lambda info: info.name):
        if not info.name.startswith("_"):
            yield import_module(f"{package.__name__}.{info.name}")


@cache
def _entries() -> Mapping[str, list[metadata.EntryPoint]]:
    """The entry points of other packages by kind, looked for once: each look reads what all packages say of themselves."""
    every = metadata.entry_points()
    ours = sorted(group for group in every.groups if group.startswith("breach_impact."))
    return {group.partition(".")[2]: sorted(every.select(group=group), key=lambda entry: entry.name) for group in ours}


def plugged() -> bool:
    """Whether other packages plug anything in."""
    return bool(_entries())


def _foreign(kind: str, attribute: str) -> Iterator[Any]:
    """What other packages bring: the thing itself, or a module that exposes it."""
    for entry in _entries().get(kind, ()):
        thing = entry.load()
        yield getattr(thing, attribute) if isinstance(thing, ModuleType) else thing


def _all(kind: str, attribute: str) -> Iterator[Any]:
    for module in _modules(kind):
        if hasattr(module, attribute):
            yield getattr(module, attribute)
    yield from _foreign(kind, attribute)


@cache
def loaders() -> tuple[Loader, ...]:
    """The formats, ours by name, then others'."""
    return tuple(_all("loaders", "LOADER"))


@cache
def detectors() -> dict[str, Detector]:
    """The data types, by name.

    Raises:
        BreachImpactError: if two modules bring the same data type.
    """
    out: dict[str, Detector] = {}
    for family in _all("detectors", "DETECTORS"):
        for detector in (family,) if isinstance(family, Detector) else family:
            if detector.data_type in out:
                raise BreachImpactError(f"data type {detector.data_type!r} is defined twice; rename one of them")
            out[detector.data_type] = detector
    return out


@cache
def aggregators() -> tuple[Ask, ...]:
    """The questions, in the order of their modules' names."""
    return tuple(_all("aggregators", "ask"))


@cache
def forms() -> tuple[Any, ...]:
    """The regulators' forms that other packages bring; ours are read from ``reports/forms``."""
    return tuple(_foreign("forms", "FORM"))
