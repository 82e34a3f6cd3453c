"""The formats in one table: how each is recognised, what can go wrong, what is not supported; and what is refused, with what to do instead.

The rows come from the loaders' ``about``, those of refused formats from ``data/refused.toml``. The command, the JSON and the documentation print this table
and nothing else.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from breach_impact.framing import About
from breach_impact.opening.sniff import NO_DATA, TEXTS, UNSUPPORTED
from breach_impact.registry import loaders
from breach_impact.table import NameNotFound

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

SCHEMA = "breach-impact/formats/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format that is read.

    Attributes:
        name: as a source's ``format`` and ``--format`` have it.
        title: what it is called in the field.
        recognised: by what.
        trouble: what can go wrong and what is done about it, with the reason codes.
        unsupported: what of it is not read, and what to do instead; ``""`` if nothing.
        extra: of ours that must be installed for it, None if nothing.
    """

    name: str
    title: str
    recognised: str
    trouble: str = ""
    unsupported: str = ""
    extra: str | None = None

    @property
    def install(self) -> str:
        """The command that installs what it needs, ``""`` if nothing."""
        return f"pip install 'breach-impact[{self.extra}]'" if self.extra else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A format that is recognised and not read; its source is incomplete.

    Attributes:
        code: the reason code, such as ``unsupported_zip``.
        title: what it is.
        instead: what to do.
    """

    code: str
    title: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoData:
    """A kind of file that holds no records and is skipped.

    Attributes:
        code: the reason code, such as ``no_data_png``.
        title: what it is.
    """

    code: str
    title: str


def formats() -> list[Format]:
    """Every format that is read, ours by name, then those of other packages."""
    return [_format(loader.name, getattr(loader, "about", None), type(loader).__module__) for loader in loaders()]


def _format(name: str, about: About | None, module: str) -> Format:
    if about is None:
        return Format(name=name, title=name, recognised=f"as {module} does")
    return Format(name=name, **{key: _sentence(text) if isinstance(text, str) else text for key, text in asdict(about).items() if key != "modules"})


def _sentence(text: str) -> str:
    """As a cell of a table has it: without the full stop at the end."""
    plain = " ".join(text.split())
    return plain if plain.endswith("...") else plain.removesuffix(".")


def refused() -> list[Refused]:
    """Every format that is recognised and refused, in the order in which they are looked for."""
    rows = words()["refused"]
    return [Refused(code=f"unsupported_{name}", title=rows[name]["title"], instead=rows[name]["instead"]) for name in refused_names()]


def refused_names() -> list[str]:
    """Their reason codes without the prefix; two are recognised by more than a pattern."""
    return [*(name for name, _ in UNSUPPORTED), "tar", "bson", *(name for name, _ in TEXTS)]


def no_data() -> list[NoData]:
    """Every kind of file that holds no records."""
    rows = words()["no_data"]
    return [NoData(code=f"no_data_{name}", title=rows[name]) for name in dict.fromkeys(name for name, _ in NO_DATA)]


@cache
def words() -> dict[str, Any]:
    """What ``data/refused.toml`` says."""
    return tomllib.loads((files("breach_impact") / "data" / "refused.toml").read_text(encoding="utf-8"))


def advice_for(code: str) -> str | None:
    """What to do about a source that is refused, None for another code.

    Args:
        code: such as ``unsupported_zip``.
    """
    row = words()["refused"].get(code.removeprefix("unsupported_")) if code.startswith("unsupported_") else None
    return None if row is None else row["instead"]


def formats_json() -> dict[str, Any]:
    """All of it, of the schema ``breach-impact/formats/1``."""
    return {
        "schema": SCHEMA,
        "formats": [asdict(row) for row in formats()],
        "refused": [asdict(row) for row in refused()],
        "no_data": [asdict(row) for row in no_data()],
    }


# -- the terminal -------------------------------------------------------------------------------------------------------
def formats_table(names: Sequence[str] = ()) -> RenderableType:
    """What the command shows: a line for each format, or all that is known of some.

    Args:
        names: of the formats to be shown in full; all in one table if there is none.

    Raises:
        NameNotFound: there is no such format.
    """
    from rich.console import Group

    if not names:
        return Group(_overview(formats()), "", _refusals(refused()), "", f"Skipped, as no data: {', '.join(row.title for row in no_data())}.")
    known = {row.name: row for row in formats()}
    missing = next((name for name in names if name not in known), None)
    if missing is not None:
        raise NameNotFound.of("format", missing, known)
    return Group(*(_details(known[name]) for name in names))


def _overview(rows: Iterable[Format]) -> RenderableType:
    table = _table("Read", "format", "what it is", "recognised by")
    for row in rows:
        _add(table, row.name, row.title + (f" (extra: {row.extra})" if row.extra else ""), row.recognised)
    return table


def _refusals(rows: Iterable[Refused]) -> RenderableType:
    table = _table("Recognised and refused", "code", "what it is", "what to do instead")
    for row in rows:
        _add(table, row.code, row.title, row.instead)
    return table


def _details(row: Format) -> RenderableType:
    table = _table(f"{row.name}: {row.title}", "", "")
    table.show_header = False
    parts = {"recognised by": row.recognised, "what can go wrong": row.trouble, "not supported": row.unsupported, "needs": row.install}
    for part, said in parts.items():
        if said:
            _add(table, part, said)
    return table


def _table(title: str, *columns: str) -> Table:
    from rich.table import Table

    return Table(*columns, title=title, title_justify="left", box=None, padding=(0, 2, 0, 0))


def _add(table: Table, *cells: str) -> None:
    """Add a row; brackets in it are no markup."""
    from rich.text import Text

    table.add_row(*map(Text, cells))
