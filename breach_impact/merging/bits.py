"""All that is known of a person as bits, so that one GROUP BY answers the questions on data types, tables and identifiers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

WIDTH = 128


@dataclass(slots=True)
class Layout:
    """Where the masks of the tables stand side by side in columns ``g0``, ``g1``, and so on.

    Attributes:
        widths: bits of each table's mask.
        places: number of the table -> (column, first bit) of its mask.
        presence: number of the table -> (column, bit) that says that the person is in the table.
    """

    widths: Mapping[int, int]
    places: dict[int, tuple[int, int]] = field(default_factory=dict)
    presence: dict[int, tuple[int, int]] = field(default_factory=dict)
    _ends: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        for table, width in sorted(self.widths.items(), key=lambda item: (-item[1], item[0])):
            self.places[table] = self._place(width)
        for table in sorted(self.widths):
            self.presence[table] = self._place(1)

    @classmethod
    def of(cls, slots: Mapping[tuple[int, int], object], tables: list[int]) -> Layout:
        """The layout for the masks' slots and the tables that have facts."""
        widths = dict.fromkeys(tables, 0)
        for table, bit in slots:
            widths[table] = max(widths.get(table, 0), bit + 1)
        return cls(widths)

    def _place(self, width: int) -> tuple[int, int]:
        for column, end in enumerate(self._ends):
            if end + width <= WIDTH:
                self._ends[column] += width
                return column, end
        self._ends.append(width)
        return len(self._ends) - 1, 0

    @property
    def columns(self) -> list[str]:
        """Names of the columns."""
        return [f"g{n}" for n in range(max(len(self._ends), 1))]

    def masks(self, mask: str, *, present: bool) -> str:
        """SQL of the columns of a row (tbl, ``mask``); ``present`` sets the table's own bit as well."""
        out = []
        for n, name in enumerate(self.columns):
            terms = []
            for table in self.widths:
                column, first = self.places[table]
                own = (f"{mask} << {first}" if first else mask) if column == n and self.widths[table] else "0::UHUGEINT"
                flag = 1 << self.presence[table][1] if present and self.presence[table][0] == n else 0
                terms.append(f"WHEN {table} THEN {own}" + (f" | {flag}::UHUGEINT" if flag else ""))
            out.append(f"CASE tbl {' '.join(terms)} ELSE 0::UHUGEINT END AS {name}" if terms else f"0::UHUGEINT AS {name}")
        return ", ".join(out)

    def data_types_only(self, name: str) -> str:
        """SQL of a column without the bits of presence."""
        flags = sum(1 << bit for column, bit in self.presence.values() if f"g{column}" == name)
        return f"({name} & {2**WIDTH - 1 - flags}::UHUGEINT)"

    def any_of(self, places: list[tuple[int, int]]) -> str:
        """SQL: at least one of the bits, given as (table, bit), is set."""
        return _any((self.places[table][0], self.places[table][1] + bit) for table, bit in places)

    def present(self, table: int) -> str:
        """SQL: the person is in the table."""
        return _any([self.presence[table]])


def _any(bits: Iterable[tuple[int, int]]) -> str:
    flags: dict[int, int] = {}
    for column, bit in bits:
        flags[column] = flags.get(column, 0) | 1 << bit
    return "(" + (" OR ".join(f"(g{column} & {flag}::UHUGEINT) <> 0" for column, flag in sorted(flags.items())) or "false") + ")"
