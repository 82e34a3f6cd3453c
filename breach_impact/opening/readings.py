"""How the user says that sources are to be read: for all of them, or by patterns of their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from fnmatch import fnmatchcase

from breach_impact.errors import OptionError
from breach_impact.framing import Loader, Reading

Readings = Reading | Mapping[str, Reading]
"""One for all sources, or one for each pattern of names (``*.txt``), later ones over earlier ones."""


def of_sources(given: Readings | None, names: Sequence[str]) -> list[Reading | None]:
    """What is said of each source.

    Args:
        given: by the user; None for nothing.
        names: of the sources; a pattern without ``/`` is matched against the last part of a name as well.

    Raises:
        OptionError: a pattern matches no source.
    """
    if given is None:
        return [None] * len(names)
    out: list[Reading | None] = [None] * len(names)
    for pattern, reading in ({"*": given} if isinstance(given, Reading) else given).items():
        hit = [i for i, name in enumerate(names) if fnmatchcase(name, pattern) or fnmatchcase(name.rpartition("/")[2], pattern)]
        if not hit:
            raise OptionError(f"no source is called {pattern!r}; see the names with --dry-run")
        for i in hit:
            out[i] = merged(out[i], reading)
    return out


def merged(one: Reading | None, other: Reading) -> Reading:
    """One reading with all that another one says."""
    said = {f.name: value for f in fields(other) if (value := getattr(other, f.name)) is not None}
    return replace(one or Reading(), **said)


def check_used(readings: Sequence[Reading | None], loaders: Sequence[Loader | None]) -> None:
    """Say that what was said of rows applies to no source.

    Raises:
        OptionError: none of the sources it was said of is a text of rows.
    """
    told = [loader for reading, loader in zip(readings, loaders, strict=True) if reading is not None and reading.of_text]
    if told and not any(hasattr(loader, "with_reading") for loader in told):
        raise OptionError("delimiter, quote, header, comment and widths are for delimited and fixed-width text; no source that they were given for is one (add --format csv if it should be)")
