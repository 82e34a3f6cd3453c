"""What the impacts of one scan share: the ledger, and what is hidden of it for the plan that is being counted.

The ledger holds facts without the columns that they came from. What a column said is taken out by views of the relations' own names: DuckDB
looks among temporary ones first, so linking and questions need not know of it, and nothing is lost for the next count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from breach_impact.linking import BY_PHONE, Links, link
from breach_impact.merging.conflicts import Near
from breach_impact.plan import Plan, TablePlan
from breach_impact.scan import TableScan
from breach_impact.scanning.marks import NAMED

if TYPE_CHECKING:
    from breach_impact.ledger import Ledger

TIMES, ZONES, DEVICE_ZONES, PLACES, MODELS, PASSWORDS = "times", "time zones", "time zones of devices", "places", "models", "passwords"
CARDS, BIRTHS, USERS, FLAGS, OTHERS = "cards", "days of birth", "user names", "flags of populations", "mentions of other people"
"""What a column may say beyond that its data types are exposed, and what can be hidden where no other column says such."""

_HIDES: Mapping[str, Mapping[str, tuple[str, str]]] = {
    TIMES: {"time": ("", "false"), "zone": ("NULL::BIGINT AS latest", "true"), "region": ("NULL::BIGINT AS latest", "true")},
    ZONES: {"zone": ("", "device")},
    DEVICE_ZONES: {"zone": ("", "NOT device")},
    PLACES: {"region": ("", "e <> 1")},
    MODELS: {"device": ("NULL::INTEGER AS model", "true")},
    PASSWORDS: {"credential": ("", "false"), "secret": ("", "false")},
    BIRTHS: {"birth": ("", "false")},
    USERS: {"mark": ("", f"mark <> {NAMED}")},
    FLAGS: {"mark": ("", f"mark >= {NAMED}")},
    CARDS: {"card": ("", "false"), "card_record": ("", "false")},
    OTHERS: {"beside": ("", "false")},
}
"""What is said -> relation -> (what a column becomes, which rows are left)."""
_MASKED = {"record": ("m1", "m2", "m3", "m4"), "unit": ("own",), "secondary": ("mask",)}
_ALL = (1 << 128) - 1


@dataclass(frozen=True, slots=True)
class Hidden:
    """What of the ledger a plan takes out.

    Attributes:
        slots: (table, bit) of the masks.
        said: what else, by the names above.
        people: tables whose texts of persons are taken out.
    """

    slots: frozenset[tuple[int, int]] = frozenset()
    said: frozenset[str] = frozenset()
    people: tuple[int, ...] = ()

    def views(self) -> dict[str, str]:
        """Relation -> SQL of what is left of it, of those that lose something."""
        out: dict[str, tuple[list[str], list[str]]] = {}
        if self.slots:
            flags: dict[int, int] = {}
            for table, bit in self.slots:
                flags[table] = flags.get(table, 0) | 1 << bit
            arms = " ".join(f"WHEN {table} THEN {_ALL - bits}::UHUGEINT" for table, bits in sorted(flags.items()))
            for relation, masks in _MASKED.items():
                out[relation] = [f"{mask} & CASE tbl {arms} ELSE {_ALL}::UHUGEINT END AS {mask}" for mask in masks], []
        for name in sorted(self.said & _HIDES.keys()):
            for relation, (column, rows) in _HIDES[name].items():
                columns, where = out.setdefault(relation, ([], []))
                columns.extend([column] if column else [])
                where.append(rows)
        return {
            relation: f"SELECT *{_replaced(columns)} FROM memory.main.{relation} WHERE {' AND '.join(where) or 'true'}"
            for relation, (columns, where) in out.items()
        }


@dataclass(slots=True, repr=False)
class Held:
    """What the impacts of one scan share, so that they can be counted again. It goes with the last of them.

    Attributes:
        ledger: hashes, flags and codes; no value, but in memory the mail domains and models of devices that answers may name.
        scans: the plan as it was scanned, table by table.
        systems: number of the system of each source.
        listing: (system, table) -> paths, to read masked names of a plan by.
        plan: the plan that was scanned.
        near: which sources lie in one folder, and what is borne between them.
    """

    ledger: Ledger
    scans: Sequence[TableScan]
    systems: Mapping[int, int]
    listing: Mapping[tuple[str, str], Sequence[str]]
    plan: Plan
    near: Near
    _slots: dict[tuple[int, int], tuple[str, str | None]] = field(init=False)
    _shadows: tuple[str, ...] = ()
    _state: tuple[int, Hidden] | None = None
    _links: Links | None = None

    def __post_init__(self) -> None:
        self._slots = dict(self.ledger.slots)

    def links(self, hub_limit: int, hidden: Hidden) -> Links:
        """The people under a hub limit; they are linked anew if the ledger holds those of another count."""
        if self._links is not None and self._state == (hub_limit, hidden):
            return self._links
        self._state = None
        for relation in self._shadows:
            self.ledger.con.execute(f"DROP VIEW IF EXISTS temp.{relation}")
        views = hidden.views()
        self._shadows = tuple(views)
        for relation, sql in views.items():
            self.ledger.con.execute(f"CREATE OR REPLACE TEMP VIEW {relation} AS {sql}")
        self.ledger.slots = {place: what for place, what in self._slots.items() if place not in hidden.slots}
        self._links = link(self.ledger, self.systems, hub_limit, self.near)
        self._state = hub_limit, hidden
        return self._links

    def counts_persons(self, tables: Sequence[int]) -> bool:
        """Whether people without an identifier are told apart by what the tables say of them."""
        numbers = ", ".join(map(str, tables)) or "-1"
        return bool(
            self.ledger.one(
                f"SELECT count(*) FROM unlinked SEMI JOIN (FROM told WHERE known > {BY_PHONE}) USING (holder)"
                f" SEMI JOIN (FROM unit WHERE tbl IN ({numbers})) USING (holder)"
            )
        )

    def planned(self, plan: Plan) -> list[TableScan]:
        """The tables of the dump under another plan."""
        known = {(t.system, t.table): t for t in plan.tables}
        out = []
        for scan in self.scans:
            name = scan.plan.system, scan.plan.table
            mine = known.get(name) or TablePlan(system=name[0], table=name[1])
            out.append(TableScan(scan.number, mine, scan.shape, scan.default_region, scan.paths, scan.versions))
        return out


def _replaced(columns: Sequence[str]) -> str:
    return f" REPLACE ({', '.join(columns)})" if columns else ""


__all__ = ["Held", "Hidden"]
