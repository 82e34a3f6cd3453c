"""Tables and measures as a notebook wants them: rows that sort as people read, and doors to pandas, polars and Arrow.

A cell may hold more than one number. In Arrow, and so in polars and DuckDB, a dict with keys that vary (``countries``, ``evidence``,
``reasons``) is a ``map<string, int64>``, ``facets`` is a list of structs, a list of names a list of strings. In pandas they stay Python dicts and lists. Nothing is lost either way, and a table without rows keeps its columns and types.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, overload

from breach_impact.errors import BreachImpactError
from breach_impact.types import Measure

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

TEXT, COUNT, SHARE, FLAG, COUNTS, FACETS, TEXTS, SETTINGS = "text", "count", "share", "flag", "counts", "facets", "texts", "settings"
"""What a column holds; a share is a fraction of 1, counts are numbers by name."""

_TOKEN = {"issuer": TEXT, "kind": TEXT} | dict.fromkeys(("tokens", "subjects", "records", "live", "expired", "undetermined"), COUNT) | {"revocable_by": TEXT, "scope": TEXT}
_TOKEN |= {"live_at_start": COUNT, "live_in_window": COUNT, "first_issued": TEXT, "last_issued": TEXT, "basis": COUNTS, "unsigned": COUNT, "checksum": COUNTS, "granted_by": COUNTS}
_TOKEN |= {"shared": COUNT, "per_subject": COUNTS}
COLUMNS: Mapping[str, Mapping[str, str]] = {
    "data_types": {"data_type": TEXT, "category": TEXT}
    | dict.fromkeys(("subjects", "secondary_subjects", "records", "masked_records", "protected_records", "invalid_records"), COUNT)
    | {"facets": FACETS},
    "time_zones": {"abbreviation": TEXT, "subjects": COUNT, "share": SHARE, "utc_offset": TEXT, "countries": COUNTS, "ambiguous": FLAG},
    "zones": {"zone": TEXT, "subjects": COUNT, "share": SHARE},
    "countries": {"code": TEXT, "subjects": COUNT, "share": SHARE, "evidence": COUNTS},
    "subdivisions": {"code": TEXT, "subjects": COUNT},
    "tokens": _TOKEN,
    "credentials": {"form": TEXT, "subjects": COUNT, "records": COUNT, "severity": TEXT, "parameters": SETTINGS, "possible": TEXTS, "possible_rare": TEXTS, "note": TEXT},
    "email_domains": {"domain": TEXT, "subjects": COUNT, "domains": COUNT},
    "email_providers": {"provider": TEXT, "country": TEXT, "subjects": COUNT},
    "devices": {"model": TEXT, "devices": COUNT, "subjects": COUNT},
    "timeline": {"day": TEXT, "records": COUNT},
    "sources": {"source": TEXT, "system": TEXT, "format": TEXT, "read": COUNT, "rejected": COUNT, "bytes": COUNT}
    | {"sha256": TEXT, "complete": FLAG, "reasons": COUNTS, "encoding": TEXT, "encoding_confidence": SHARE},
    "tables": {"system": TEXT, "table": TEXT, "read": COUNT, "personal": COUNT, "subjects": COUNT},
    "hubs": {"kind": TEXT, "hubs": COUNT, "records": COUNT},
    "data_types_per_subject": {"data_types": COUNT, "subjects": COUNT},
    "combinations": {"name": TEXT, "data_types": TEXTS, "subjects": COUNT},
    "crosstab": {"country": TEXT, "subdivision": TEXT, "data_type": TEXT, "subjects": COUNT},
    "measures": {"name": TEXT, "value": COUNT, "kind": TEXT, "lower": COUNT, "upper": COUNT, "unit": TEXT, "rule": TEXT, "note": TEXT},
}
"""Table -> column -> what it holds, so that a table without rows still has them."""
_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")


class NameNotFound(BreachImpactError, KeyError):
    """There is no measure, column or chart of that name; the message gives near ones."""

    def __str__(self) -> str:
        return str(self.args[0])  # KeyError would show the text in quotes

    @classmethod
    def of(cls, what: str, name: object, names: Iterable[str], more: str = "") -> NameNotFound:
        """The error for a name.

        Args:
            what: what was asked for, such as ``measure``.
            name: the name that does not exist.
            names: those that do.
            more: what else to say.
        """
        known = list(names)
        near = get_close_matches(str(name), known, n=3, cutoff=0.5)
        listed = ", ".join(known[:12]) + (f" and {len(known) - 12} more" if len(known) > 12 else "")
        hint = f"did you mean {' or '.join(map(repr, near))}?" if near else f"there are: {listed or 'none'}"
        return cls("; ".join(x for x in (f"there is no {what} {str(name)[:80]!r}", more, hint) if x))


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """Rows of the statistics, in the order of the statistics (largest first).

    ``table[0]`` is a row, ``table[:5]`` a table, ``table["subjects"]`` the values of a column.

    Attributes:
        name: of the table, such as ``time_zones``.
        rows: one dict a row, as in the statistics JSON.
        columns: the columns, also where there is no row.
    """

    name: str
    rows: tuple[dict[str, Any], ...]
    columns: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.columns:
            found = dict.fromkeys((*COLUMNS.get(self.name, ()), *(key for row in self.rows for key in row)))
            object.__setattr__(self, "columns", tuple(found))

    # -- rows -------------------------------------------------------------------------------------------------------
    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self.rows)

    @overload
    def __getitem__(self, key: int) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, key: slice) -> Table: ...
    @overload
    def __getitem__(self, key: str) -> list[Any]: ...
    def __getitem__(self, key: int | slice | str) -> dict[str, Any] | Table | list[Any]:
        if isinstance(key, str):
            return [row.get(key) for row in self.rows] if self._has(key) else []
        return Table(self.name, self.rows[key], self.columns) if isinstance(key, slice) else self.rows[key]

    def head(self, n: int = 10) -> Table:
        """The first ``n`` rows."""
        return self[: max(n, 0)]

    def sort(self, by: str, *, descending: bool | None = None) -> Table:
        """The rows in another order; equal ones stay as they are, empty cells come last.

        Numbers are sorted by size, texts as people read them (``model 2`` before ``model 10``, capitals do not matter), UTC offsets
        from west to east, cells with several entries by how many.

        Args:
            by: a column.
            descending: by default numbers largest first, texts from A to Z.

        Raises:
            NameNotFound: there is no such column.
        """
        self._has(by)
        filled = [row for row in self.rows if row.get(by) is not None]
        text = any(isinstance(row[by], str) for row in filled)
        ordered = sorted(filled, key=lambda row: _reading_order(row[by]), reverse=not text if descending is None else descending)
        return Table(self.name, (*ordered, *(row for row in self.rows if row.get(by) is None)), self.columns)

    def _has(self, column: str) -> bool:
        if column not in self.columns:
            raise NameNotFound.of(f"column in {self.name}:", column, self.columns)
        return True

    # -- to other libraries -----------------------------------------------------------------------------------------
    def to_pandas(self) -> pd.DataFrame:
        """The rows as a data frame, one column a key (needs the ``pandas`` extra)."""
        pandas = _pandas()
        if not self.rows:
            return self.to_arrow().to_pandas()  # keeps the types
        return pandas.DataFrame([{name: row.get(name) for name in self.columns} for row in self.rows], columns=list(self.columns))

    def to_polars(self) -> pl.DataFrame:
        """The rows as a polars data frame (needs the ``polars`` extra)."""
        try:
            import polars
        except ImportError:
            raise ImportError("to_polars() needs polars: pip install 'breach-impact[polars]'") from None
        return polars.DataFrame(polars.from_arrow(self.to_arrow()))

    def to_arrow(self) -> pa.Table:
        """The rows as an Arrow table with declared types."""
        import pyarrow as pa

        kinds = COLUMNS.get(self.name, {})
        return pa.table({name: _arrow([row.get(name) for row in self.rows], kinds.get(name)) for name in self.columns})

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The Arrow PyCapsule stream, which pandas, polars, DuckDB and others read."""
        return self.to_arrow().__arrow_c_stream__(requested_schema)

    # -- to be looked at --------------------------------------------------------------------------------------------
    def __repr__(self) -> str:
        return f"<Table {self.name}: {len(self.rows)} rows>"

    def __str__(self) -> str:
        from breach_impact.cards import table_card

        return table_card(self)["text/plain"]

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        from breach_impact.cards import table_card

        return table_card(self)

    def _ipython_key_completions_(self) -> list[str]:
        return list(self.columns)


class Measures(Mapping[str, Measure]):
    """The measures by name; it cannot be changed. A data type's name is short for its measure.

    Args:
        rows: the list ``measures`` of the statistics.
        looked_for: data types that were searched; an error about one says that it was not found.
    """

    __slots__ = ("_by_name", "_looked_for", "_rows")

    def __init__(self, rows: Iterable[Mapping[str, Any]], looked_for: Iterable[str] = ()) -> None:
        self._rows = tuple(dict(row) for row in rows)
        self._by_name = {row["name"]: Measure(**{key: row[key] for key in COLUMNS["measures"]}) for row in self._rows}
        self._looked_for = frozenset(looked_for)

    def __getitem__(self, name: str) -> Measure:
        found = self._by_name.get(name, self._by_name.get(f"data_types.{name}.subjects"))
        if found is not None:  # a measure of zero is false
            return found
        absent = "no column was found to hold it; see impact.coverage for what stayed unclassified" if name in self._looked_for else ""
        raise NameNotFound.of("measure", name, self._ipython_key_completions_(), absent)

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    def __contains__(self, name: object) -> bool:
        return name in self._by_name or f"data_types.{name}.subjects" in self._by_name

    @property
    def table(self) -> Table:
        """The measures as a table."""
        return Table("measures", self._rows)

    def __repr__(self) -> str:
        return f"<Measures: {', '.join(f'{m.name} {m.value:,}' for m in self.values())}>"

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        return self.table._repr_mimebundle_()

    def _ipython_key_completions_(self) -> list[str]:
        return [*self._by_name, *(name.split(".")[1] for name in self._by_name if name.startswith("data_types."))]


def _reading_order(value: Any) -> Any:  # noqa: ANN401 - a cell
    """The key by which a person would put the cell in order."""
    if not isinstance(value, str):
        return len(value) if isinstance(value, list | dict) else value
    if offset := _OFFSET.fullmatch(value):
        return (0, int(offset[1] + "1") * (int(offset[2]) * 60 + int(offset[3])), ())
    parts = re.split(r"(\d{1,18})", value.casefold())  # texts and numbers in turn, so that like meets like
    return (1, 0, tuple(int(part) if i % 2 else part for i, part in enumerate(parts)))


def _arrow(values: list[Any], kind: str | None) -> pa.Array:
    """A column; of one that is not declared the values tell the type."""
    import pyarrow as pa

    if kind == COUNTS:
        values = [None if value is None else list(value.items()) for value in values]
    types = {
        TEXT: pa.string(), COUNT: pa.int64(), SHARE: pa.float64(), FLAG: pa.bool_(), TEXTS: pa.list_(pa.string()),
        COUNTS: pa.map_(pa.string(), pa.int64()), FACETS: pa.list_(pa.struct({"facet": pa.string(), "subjects": pa.int64()})),
        SETTINGS: pa.list_(pa.struct({"label": pa.string(), "variant": pa.string(), "format": pa.string(), "subjects": pa.int64(), "records": pa.int64(), "severity": pa.string()})),
    }  # fmt: skip
    return pa.array(values, types[kind] if kind is not None else None)


def _pandas() -> Any:  # noqa: ANN401 - the module
    try:
        import pandas
    except ImportError:
        raise ImportError("to_pandas() needs pandas: pip install 'breach-impact[pandas]'") from None
    return pandas
