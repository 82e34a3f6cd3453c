"""The plan: what each column of a dump holds, on what evidence, and who decided it.

It is the hinge between classification and counting: all that changes a number stands here and nowhere else, so that it can
be read, edited, diffed and passed back. It carries no value of the dump; a table or column name that would itself disclose a
person is shown and saved as ``table-<n>`` or ``col-<n>`` (see :meth:`Plan.resolved` for the way back).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from breach_impact.errors import InputError, OptionError, PlanError
from breach_impact.planning.column import nearest, overruled, pointing
from breach_impact.privacy import is_personal_name, safe_name
from breach_impact.types import Column

if TYPE_CHECKING:
    from breach_impact.planning.diff import PlanDiff

Key = str | tuple[str, str] | tuple[str, str, str]


def printable(text: str) -> str:
    """The text without lone surrogates, which no UTF-8 file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TablePlan:
    """The plan of one table.

    Attributes:
        system: source system; account ids mean something inside one only.
        table: index, collection or table name, else the stem of the file.
        sources: names of the sources that hold records of the table.
        records: how many were sampled for classification.
        columns: the verdicts, in the order of the table.
        people: list levels whose elements are people, such as ``members[]``.
        keys: path or list level -> what was decided about it as own key, foreign key or list of people, and on what.
        hidden: names that the values showed to be data, of columns and, as "", of the table; they are printed as ``col-<n>``, ``table-<n>``.
    """

    system: str
    table: str
    sources: tuple[str, ...] = ()
    records: int = 0
    columns: tuple[Column, ...] = ()
    people: tuple[str, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()

    def column(self, path: str) -> Column:
        """The verdict on a path.

        Raises:
            PlanError: the table has no such path; the message names near ones.
        """
        for column in self.columns:
            if path in (column.path, self.shown(column.path)):
                return column
        near = nearest(path, [self.shown(c.path) for c in self.columns])
        name = "the table" if "" in self.hidden or is_personal_name(self.table) else f"table {self.table!r}"
        raise PlanError(f"{name} has no column {path!r}{near}")

    def shown(self, path: str) -> str:
        """The path as it may be printed: ``col-<n>`` where it would itself disclose a person."""
        if not is_personal_name(path) and not self._hides(path):
            return printable(path)  # without looking for its place, which of all columns takes their square
        place = next((i for i, c in enumerate(self.columns, 1) if c.path == path), len(self.columns) + 1)
        return f"col-{place}" if self._hides(path) else printable(safe_name(path, "col", place))

    def _hides(self, path: str) -> bool:
        """Whether a path or list level is called by data."""
        return path in self.hidden or any(name.startswith(f"{path}.") for name in self.hidden)

    def title(self, place: int) -> str:
        """The table's name as it may be printed: ``table-<n>`` where it would itself disclose a person.

        Args:
            place: 1-based place in the listing.
        """
        return f"table-{place}" if "" in self.hidden else printable(safe_name(self.table, "table", place))

    def __repr__(self) -> str:
        return f"<TablePlan: {sum(c.data_type is not None for c in self.columns)} of {len(self.columns)} columns personal>"


@dataclass(slots=True, repr=False)
class Plan:
    """What every column of a dump holds.

    ``plan["accounts", "w.s"]`` is the verdict on a column, ``plan["accounts", "w.s"] = "wifi_ssid"`` overrules it; with several
    source systems the key is ``plan["system", "accounts", "w.s"]``. ``plan["accounts"]`` is the table.

    Attributes:
        tables: the tables, by system and name.
        default_region: ISO country in which national phone numbers without a country are read.
        rule_data: versions of the shipped tables that change a number.
        notes: remarks for whoever reviews the plan.
    """

    tables: Sequence[TablePlan] = ()
    default_region: str | None = None
    rule_data: Mapping[str, str] = field(default_factory=dict)
    notes: Sequence[str] = ()

    # -- reading and overruling -------------------------------------------------------------------------------------
    def __getitem__(self, key: Key) -> Any:  # noqa: ANN401 - a Column, or for a lone name a TablePlan
        system, table, path = _parts(key)
        found = self.tables[self._index(system, table)]
        return found if path is None else found.column(path)

    def __setitem__(self, key: tuple[str, str] | tuple[str, str, str], value: str | Column | None) -> None:
        """Overrule a verdict: a data type, ``None`` (``"none"`` in the file) for nothing personal, ``"secondary:email"``, or a whole Column."""
        system, table, path = _parts(key)
        if path is None:
            raise PlanError("say which column: plan['table', 'path'] = 'data_type'")
        at = self._index(system, table)
        old = self.tables[at].column(path)
        new = overruled(old, value)
        columns = tuple(new if c is old else c for c in self.tables[at].columns)
        changed = replace(self.tables[at], columns=columns)
        self.tables = [changed if i == at else t for i, t in enumerate(self.tables)]

    def __iter__(self) -> Iterator[TablePlan]:
        return iter(self.tables)

    def __len__(self) -> int:
        return len(self.tables)

    def _index(self, system: str | None, table: str) -> int:
        """Place of the one table that the names mean."""
        shown = [self._shown_table(i) for i in range(len(self.tables))]
        found = [i for i, t in enumerate(self.tables) if table in (t.table, shown[i]) and system in (None, t.system)]
        if len(found) == 1:
            return found[0]
        if found:
            names = ", ".join(repr(self.tables[i].system) for i in found)
            raise PlanError(f"table {table!r} stands in several systems ({names}): name the system first, plan['system', 'table', 'path']")
        raise PlanError(f"the plan has no table {table!r}{nearest(table, shown)}")

    def _shown_table(self, index: int) -> str:
        return self.tables[index].title(index + 1)

    def _data(self) -> dict[str, str]:
        """Names that are data -> what stands for them: a table's reasons may name another table and its columns."""
        out = {path: t.shown(path) for t in self.tables for path in sorted(t.hidden) if path}
        return out | {t.table: self._shown_table(i) for i, t in enumerate(self.tables) if "" in t.hidden}

    def shown(self) -> Plan:
        """The plan as it may be printed, saved and sent: no name in it discloses a person."""
        tables, data = [], self._data()
        for i, t in enumerate(self.tables):
            names = {c.path: t.shown(c.path) for c in t.columns}
            masked = data | {path: shown for path, shown in names.items() if path != shown}
            columns = tuple(replace(c, path=names[c.path], why=_safe_text(c.why, masked), hints=pointing(c, lambda path, t=t, names=names: names.get(path, t.shown(path)))) for c in t.columns)
            keys = {names.get(p, t.shown(p)): _safe_text(why, masked) for p, why in t.keys.items()}
            people = tuple(f"list-{n}" if t._hides(p) else printable(safe_name(p, "list", n)) for n, p in enumerate(t.people, 1))
            sources = tuple(printable(safe_name(s, "source", n)) for n, s in enumerate(t.sources, 1))
            tables.append(replace(t, table=self._shown_table(i), sources=sources, columns=columns, people=people, keys=keys, hidden=frozenset()))
        return replace(self, tables=tables)

    def resolved(self, listing: Mapping[tuple[str, str], Sequence[str]]) -> Plan:
        """The plan with ``col-<n>`` and ``table-<n>`` turned back into the names that the dump itself has.

        Args:
            listing: (system, table) -> paths, both in the order in which a fresh plan lists them.
        """
        names = list(listing)
        tables = []
        for t in self.tables:
            name = (t.system, t.table)
            number = _masked(t.table, "table", len(names))
            if name not in listing and number is not None:
                name = names[number]
            paths = listing.get(name, ())
            columns = []
            for c in t.columns:
                columns.append(replace(c, path=_meant(c.path, paths), hints=pointing(c, lambda path, paths=paths: _meant(path, paths))))
            hidden = {new.path for new, old in zip(columns, t.columns, strict=True) if new.path != old.path} | ({""} if name[1] != t.table else set())
            tables.append(replace(t, system=name[0], table=name[1], columns=tuple(columns), hidden=t.hidden | hidden))
        return replace(self, tables=tables)

    def diff(self, other: Plan) -> PlanDiff:
        """What another plan says otherwise: tables and columns added, removed and changed.

        Args:
            other: the later plan.
        """
        from breach_impact.planning.diff import diff

        return diff(self, other)

    # -- out and in -------------------------------------------------------------------------------------------------
    def save(self, path: str | Path) -> None:
        """Write the plan as TOML with comments.

        Raises:
            InputError: the file cannot be written.
        """
        from breach_impact.planning.file import dumps

        try:
            Path(path).write_text(dumps(self.shown()), encoding="utf-8", newline="\n")
        except OSError as error:
            raise InputError(f"cannot write {_place(path)}: {error.strerror}") from None

    @classmethod
    def load(cls, path: str | Path) -> Plan:
        """Read a plan that :meth:`save` wrote, edited or not.

        Raises:
            InputError: the file cannot be read.
            PlanError: it is no plan, or names a data type or key that does not exist.
        """
        from breach_impact.planning.file import loads

        try:
            text = Path(path).read_text(encoding="utf-8")
        except OSError as error:
            raise InputError(f"cannot read {_place(path)}: {error.strerror}") from None
        except UnicodeDecodeError:
            raise PlanError(f"{_place(path)} is no plan: not UTF-8") from None
        return loads(text, _place(path))

    @classmethod
    def of(cls, given: Plan | str | PathLike[str] | None) -> Plan | None:
        """What was passed as a plan, read if it is the path of one.

        Raises:
            InputError: the file cannot be read.
            OptionError: it is neither a plan nor a path.
            PlanError: as :meth:`load`.
        """
        if isinstance(given, (str, PathLike)):
            return cls.load(Path(given))
        if given is None or isinstance(given, cls):
            return given
        raise OptionError(f"a plan is what inspect() gives or the path of a saved one, not {type(given).__name__}")

    @property
    def sha256(self) -> str:
        """Digest of all in the plan that changes a number: not of evidence, remarks, sample sizes and file names."""
        from breach_impact.planning.content import canonical

        text = json.dumps(canonical(self.shown()), sort_keys=True, separators=(",", ":"), ensure_ascii=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def to_json(self) -> dict[str, Any]:
        """The classification of the counting contract (``breach-impact/classification/1``)."""
        from breach_impact.planning.content import classification

        return classification(self.shown())

    def __repr__(self) -> str:
        columns = [c for t in self.tables for c in t.columns]
        personal = sum(c.data_type is not None for c in columns)
        return f"<Plan: {len(self.tables)} tables, {len(columns)} columns, {personal} personal>"

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        from breach_impact.cards import plan_card

        return plan_card(self)

    def _ipython_key_completions_(self) -> list[str | tuple[str, str]]:
        tables = self.shown().tables
        return [*(t.table for t in tables), *((t.table, c.path) for t in tables for c in t.columns)]


def _place(path: str | Path) -> str:
    """How messages call the file: its name can be personal data as well."""
    return "the plan" if is_personal_name(str(path)) else f"the plan {printable(str(path))}"


def _parts(key: Key) -> tuple[str | None, str, str | None]:
    """(system, table, path) of a key."""
    if isinstance(key, str):
        return None, key, None
    return (None, *key) if len(key) == 2 else key


def _meant(path: str, paths: Sequence[str]) -> str:
    """The path of the dump that ``col-<n>`` means."""
    place = None if path in paths else _masked(path, "col", len(paths))
    return path if place is None else paths[place]


def _masked(name: str, kind: str, size: int) -> int | None:
    """The place that ``col-<n>`` means, None if it means none."""
    word, _, number = name.rpartition("-")
    return int(number) - 1 if word == kind and number.isdecimal() and 0 < int(number) <= size else None


def _safe_text(text: str, masked: Mapping[str, str]) -> str:
    """A reason in which the names that are masked are so as well."""
    for name, shown in masked.items():
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", shown, text)
    return printable(text)
