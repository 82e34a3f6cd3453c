"""The parts of a record: the columns of one list level, so that each value is a scalar of its row.

A record of a user with three cameras is one row of the part ``()`` and three of the part ``cameras[]``. No SQL of the scan then works
on lists, which DuckDB takes far longer over than over columns. A place that holds several values although it is no list level (duplicate
keys, a list inside one other person) gives its first value to its part, the others to a part of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from breach_impact.headerwords.headers import leaf_of
from breach_impact.pathlevels import above
from breach_impact.plan import TablePlan
from breach_impact.prose import cells
from breach_impact.prose import found as prose
from breach_impact.reading.blocks import Root
from breach_impact.reading.reader import Expression, FlatReader, Steps, level_of, path_of
from breach_impact.reading.structure import KEY, VALUE
from breach_impact.scanning.holders import Placed, parties_of, unit_of
from breach_impact.scanning.series import joined
from breach_impact.scanning.values import cleaned, nulls_of, types_of
from breach_impact.sql import literal
from breach_impact.tokens.dates import Beside, near
from breach_impact.types import Column

DEVICES = ("mac_address", "device_serial", "device_id")
"""What COUNTING counts as a device: "a distinct MAC, serial or device id"."""
NETWORK = frozenset({"bssid", "ap", "router", "gateway"})
"""Words for what a device is connected to, whose MAC is not the device's where it has an id of its own."""
ID_WORDS = frozenset(
    "id ids uid uuid guid no nr num number nummer numero code key mac macaddress macaddr address addr adresse hw hardware physical wifi wlan wireless lan eth ethernet wired "
    "bt ble bluetooth serial serialno serialnumber sn seriennummer serie seriale serienummer device dev deviceid unique".split()
)
"""Words of the names of ids of devices that do not tell of which."""
DEVICE_IDS = (*DEVICES, "imei", "advertising_id")
"""What tells whose a record without a person's identifier is."""
PERSON_TYPES = ("person_name", "street_address", "date_of_birth", "vehicle_plate", "photo")
OF_CARDS = frozenset({"card_expiry", "card_cvv", "card_pin", "person_name"})
"""What is looked for beside a card."""
DOC_ID: Steps = ("_id",)
"""The place of an Elasticsearch document's ``_id``, beside the document."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a part.

    Attributes:
        sql: its raw value in the part's base.
        country: SQL over the part of the country in which its value is read, ``NULL`` if none is known.
        beside: of a token: (role, column, SQL of the raw value) of what dates it.
    """

    index: int
    column: Column
    sql: str
    country: str = "NULL"
    beside: tuple[tuple[str, Column, str], ...] = ()

    @property
    def types(self) -> tuple[str, ...]:
        """The data types that a value of the column may have."""
        return types_of(self.column)

    def code(self, data_type: str, status: int) -> int:
        """The code of a type that the column can hold, with a status."""
        return 16 * self.types.index(data_type) + status

    def has(self, data_type: str, status: int) -> str:
        """SQL: the value is of this type and status (NULL where there is none)."""
        return f"k{self.index} = {self.code(data_type, status)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Columns of one level.

    Attributes:
        unit: level of the holder to whom the ``subject`` columns belong: ``()`` the record, or a list of people.
        root: each row is such a holder, and not something that one has.
        base: relation with row, idx (of the holder), rk, doc_id, the element e and the carried columns.
        carried: names of columns of the base that are worked out once a holder; none that :mod:`breach_impact.scanning.rowset` gives a value's forms.
        devices, parties: columns that are of one device, or of one other person.
        beside: columns of a card that stand at the holder itself, with SQL of their texts, for cards at a deeper level.
        joined: data type -> SQL of texts of the holder that stand at deeper levels, for telling people without identifier apart.
    """

    unit: Steps
    root: bool
    base: str
    cells: tuple[Cell, ...]
    carried: tuple[str, ...] = ()
    devices: tuple[tuple[Cell, ...], ...] = ()
    parties: tuple[tuple[Cell, ...], ...] = ()
    joined: dict[str, tuple[str, ...]] = field(default_factory=dict)
    beside: tuple[tuple[Column, str], ...] = ()

    @property
    def subject(self) -> tuple[Cell, ...]:
        """The columns of the holder."""
        return tuple(cell for cell in self.cells if cell.column.role == "subject")


@dataclass(slots=True)
class Layout:
    """How the records that a reader reads fall into parts."""

    reader: Root
    plan: TablePlan
    columns: list[Placed]
    default_region: str | None
    beside: Beside = field(default_factory=dict)
    series: dict[str, Steps] = field(default_factory=dict)
    _levels: dict[Steps, list[Placed]] = field(default_factory=dict)
    _groups: list[list[Placed]] = field(default_factory=list)

    def parts(self) -> list[Part]:
        """The record first, then each list of people, then what stands deeper."""
        units = {(): None} | dict.fromkeys(sorted({unit_of(self.plan, s) for _, s in self.columns if not s[-1].startswith("~")}))
        self._levels = {unit: [] for unit in units}
        for level, group in parties_of(self.columns):
            self._groups.append(group)
            for placed in group:
                self._level(placed, level).append(placed)
        for placed in self.columns:
            if placed[0].role != "secondary":
                self._level(placed, level_of(placed[1])).append(placed)
        out: list[Part] = []
        for level, placed in self._levels.items():
            out += self._part(level, placed)
        return out

    def _level(self, placed: Placed, level: Steps) -> list[Placed]:
        """The columns so far of a level; what is quoted inside a text is a level of its own, whoever it belongs to."""
        inside = placed[1][-1].startswith("~")
        return self._levels.setdefault((*level, f"{path_of(placed[1][:-1])}~") if inside else level, [])

    # -- one level --------------------------------------------------------------------------------------------------
    def _part(self, level: Steps, placed: list[Placed]) -> list[Part]:
        inside = bool(level) and level[-1].endswith("~")
        place = level[:-1] if inside else level
        unit = next((unit_of(self.plan, s) for c, s in placed if c.role == "subject"), place if place in self._units() else ())
        carried: dict[str, str] = {}
        found = [(column, steps, self._found(column, steps, place)) for column, steps in placed]
        numbers = {id(column): number for number, (column, _, _) in enumerate(found)}
        cells, more = [], []
        for number, (column, steps, value) in enumerate(found):
            country = self._country(column, steps, unit, numbers, carried)
            if inside:
                cells.append(Cell(number, column, f"CASE WHEN k = {literal(steps[-1][1:])} THEN v END", country))
                continue
            clean = cleaned(value.sql, value.many, nulls_of(column)) if value.many else value.sql
            cells.append(Cell(number, column, f"({clean})[1]" if value.many else clean, country, near(self.beside.get(column.path, ()), self._found, place, unit, carried)))
            if value.many:
                more.append((cells[-1], clean))
        root = level == unit
        joined = self._joined(unit, {id(c) for c, _ in placed}, carried) if root else {}
        beside = () if root or inside else self._beside(placed, unit, carried)
        base = self._base(place, unit, carried, root=root)
        names = tuple(carried)
        if inside:
            base = self._quoted(base, names, found[0][2], placed)
        main = Part(
            unit=unit, root=root, base=base, cells=tuple(cells), carried=names, joined=joined, beside=beside,
            devices=self._devices(cells, found), parties=self._parties(cells, numbers),
        )  # fmt: skip
        extras = [
            Part(
                unit=unit, root=False, base=self._spread(base, names, f"({clean})[2:]", cell.beside), carried=names,
                cells=(replace(cell, index=0, sql="e", country=self._outside(cell.country), beside=tuple((r, c, f"b_{r}") for r, c, _ in cell.beside)),), beside=beside,
            )
            for cell, clean in more
        ]  # fmt: skip
        return [main, *extras]

    def _units(self) -> set[Steps]:
        return {(), *(unit_of(self.plan, s) for _, s in self.columns if not s[-1].startswith("~"))}

    def _found(self, column: Column, steps: Steps, at: Steps) -> Expression:
        """The SQL of a column's values; of ``body~email`` the texts."""
        if steps == DOC_ID:
            return Expression("doc_id", False)
        found = self.reader.values(steps[:-1] if steps[-1].startswith("~") else steps, "e", at)
        if (other := self.series.get(column.path)) and other[: len(at)] == at:
            found = joined(column, found, self.reader.values(other, "e", at))
        kinds = set(cells.KINDS) & set(types_of(column))
        return _parted(found, kinds) if kinds and column.hints.get(cells.HINT) == cells.TRUE and not steps[-1].startswith("~") else found

    def _base(self, level: Steps, unit: Steps, carried: dict[str, str], *, root: bool) -> str:
        """The relation of a level's elements."""
        land = carried.pop("land", None)
        extra = "".join(f", {sql} AS {name}" for name, sql in carried.items())
        if land is not None:
            carried["land"] = land
        first = "" if land is None else f", {land} AS land"
        kept = "".join(f", {name}" for name in carried)
        if isinstance(self.reader, FlatReader):
            return f"(SELECT *, 0 AS idx{first}{extra} FROM (SELECT * FROM frame) AS e) AS e"
        if not unit:
            holders = f"(SELECT row, 0 AS idx, rk, doc_id, d AS e{first} FROM frame)"
        else:
            holders = (
                f"(SELECT row, rk, doc_id{', land' if first else ''}, CAST(generate_subscripts(l, 1) AS INTEGER) AS idx, unnest(l) AS e"
                f" FROM (SELECT row, rk, doc_id{first}, {self.reader.elements(unit, 'd')} AS l FROM frame))"
            )
        if root or level == unit:
            return f"(SELECT *{extra} FROM {holders})" if extra else holders
        elements = self.reader.elements(level, "e", unit)
        inner = f"SELECT row, idx, rk, doc_id{', land' if first else ''}{extra}, {elements} AS l FROM {holders}"
        return f"(SELECT row, idx, rk, doc_id{kept}, unnest(l) AS e FROM ({inner}))"

    def _spread(self, base: str, carried: tuple[str, ...], values: str, beside: tuple[tuple[str, Column, str], ...] = ()) -> str:
        """The relation of several values of one place, one a row, with what dates them."""
        kept = "".join(f", {name}" for name in carried) + "".join(f", {sql} AS b_{role}" for role, _, sql in beside)
        return f"(SELECT row, idx, rk, doc_id{kept}, unnest({values}) AS e FROM {base})"

    def _quoted(self, base: str, carried: tuple[str, ...], text: Expression, placed: list[Placed]) -> str:
        """The relation of what is found inside the texts of a place, one a row."""
        kept = "".join(f", {name}" for name in carried)
        texts = f"(SELECT row, idx, rk, doc_id{kept}, {f'unnest({text.sql})' if text.many else text.sql} AS t FROM {base})"
        bare = all(column.hints.get(prose.BARE) != "false" for column, _ in placed)
        return prose.found_sql(texts, [steps[-1][1:] for _, steps in placed], bare_cards=bare)

    # -- what a value needs from its surroundings -------------------------------------------------------------------
    def _country(self, column: Column, steps: Steps, unit: Steps, numbers: dict[int, int], carried: dict[str, str]) -> str:
        """SQL of the country in which a value is read: the person's own, the record's, the column's, the default."""
        if not {"phone", "subdivision"} & set(types_of(column)) and not any("passport" in t for t in types_of(column)):
            return "NULL"
        group = next((g for g in self._groups if any(c is column for c, _ in g)), None)
        mine = group or [(c, s) for c, s in self.columns if c.role == column.role and unit_of(self.plan, s) == unit]
        countries = [(c, s) for c, s in mine if c.data_type == "country" and c.hints.get("birth") != "true"]
        paper = "true" if any("passport" in t for t in types_of(column)) else None
        # A passport is read with the country that issued it, an address or a phone with the one where somebody is; each with the other for want of a better.
        nearest = sorted(countries, key=lambda p: (p[0].hints.get("paper") != paper, -_shared(p[0].path, column.path)))[:1]
        parts = [self._place(c, s, unit if group is None else (), numbers, carried, f"g{numbers[id(column)]}") for c, s in nearest]
        land = next(((c, s) for c, s in self.columns if c.role == "subject" and c.data_type == "country" and c.hints.get("birth") != "true" and c.hints.get("paper") != "true" and not unit_of(self.plan, s)), None)
        if land is not None and land not in nearest:
            parts.append(self._place(*land, (), numbers, carried, "land"))
        hint = column.hints.get("country")
        parts += [literal(text) for text in (hint, self.default_region) if text]
        return f"coalesce({', '.join(parts)}, NULL)" if parts else "NULL"

    def _place(self, column: Column, steps: Steps, unit: Steps, numbers: dict[int, int], carried: dict[str, str], name: str) -> str:
        """SQL of the country code of a country column: of the same row, else the first value below the holder."""
        if id(column) in numbers:
            return f"left(w{numbers[id(column)]}, 2)"
        flat = isinstance(self.reader, FlatReader)
        at = () if name == "land" else unit
        found = self.reader.values(steps, "e" if flat or name != "land" else "d", at)
        text = cleaned(found.sql, found.many, nulls_of(column))
        carried[name] = f"left(place_of(({text}){'[1]' if found.many else ''}), 2)"
        return name

    @staticmethod
    def _outside(country: str) -> str:
        """The country of an extra value: what the row itself says is not there."""
        import re

        return re.sub(r"left\(w\d+, 2\)", "NULL", country)

    def _joined(self, unit: Steps, here: set[int], carried: dict[str, str]) -> dict[str, tuple[str, ...]]:
        out: dict[str, tuple[str, ...]] = {}
        for number, (column, steps) in enumerate(self.columns):
            kinds = {*PERSON_TYPES, "postal_code"} & set(types_of(column))
            if column.role != "subject" or not kinds or id(column) in here or unit_of(self.plan, steps) != unit or steps == DOC_ID:
                continue
            if steps[-1].startswith("~"):
                continue
            found = self.reader.values(steps, "e", unit)
            text = cleaned(found.sql, found.many, nulls_of(column))
            carried[f"deeper_{number}"] = f"nullif(array_to_string({text}, ' '), '')" if found.many else text
            for data_type in kinds:
                out[data_type] = (*out.get(data_type, ()), f"deeper_{number}")
        return out

    def _beside(self, placed: list[Placed], unit: Steps, carried: dict[str, str]) -> tuple[tuple[Column, str], ...]:
        """What stands at the holder of a card that is an element of a list: expiry, security code, name."""
        if not any({"payment_card_number", "card_track"} & set(types_of(column)) for column, _ in placed):
            return ()
        out: list[tuple[Column, str]] = []
        for number, (column, steps) in enumerate(self.columns):
            if column.data_type not in OF_CARDS or column.role != "subject" or level_of(steps) != unit or steps == DOC_ID or steps[-1].startswith("~"):
                continue
            found = self.reader.values(steps, "e", unit)
            text = cleaned(found.sql, found.many, nulls_of(column))
            carried[f"outer_{number}"] = f"({text})[1]" if found.many else text
            out.append((column, f"outer_{number}"))
        return tuple(out)

    def _devices(self, cells: list[Cell], found: list[tuple[Column, Steps, Expression]]) -> tuple[tuple[Cell, ...], ...]:
        groups: dict[str, list[Cell]] = {}
        for cell, (column, steps, _) in zip(cells, found, strict=True):
            if column.role == "subject" and set(cell.types) & {*DEVICES, "device_model"}:
                # The key of a map is what its entry describes (``devices{}.model``).
                place = path_of((*steps[:-1], VALUE)) if steps[-1] == KEY else above(path_of(steps[:-1]))
                groups.setdefault(place, []).append(cell)
        return tuple(tuple(g) for _, g in sorted(groups.items()) if any(set(c.types) & set(DEVICES) for c in g))

    def _parties(self, cells: list[Cell], numbers: dict[int, int]) -> tuple[tuple[Cell, ...], ...]:
        groups = [tuple(cells[numbers[id(c)]] for c, _ in group if id(c) in numbers) for group in self._groups]
        return tuple(group for group in groups if group)


def of_network(column: Column) -> bool:
    """Whether an id is that of the router or access point that a device is connected to (``bssid``)."""
    return bool(set(leaf_of(column.path)) & NETWORK)


def is_alias(column: Column, first: Column) -> bool:
    """Whether an id beside a device's first one is that device's too: both are called after it (``camera_mac``, ``serial``), and not one after the phone that runs it."""
    mine, other = (set(leaf_of(c.path)) - ID_WORDS for c in (column, first))
    return not of_network(column) and (not mine or not other or mine == other)


def _parted(found: Expression, kinds: Iterable[str]) -> Expression:
    """The values in the cells of a column of which one may hold several."""
    return Expression(f"flatten(list_transform({found.sql}, lambda v: {cells.apart_sql('v', kinds)}))" if found.many else cells.apart_sql(found.sql, kinds), True)


def _shared(one: str, other: str) -> int:
    """How many characters two paths begin with alike."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
