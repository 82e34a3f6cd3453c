"""What a question may ask: the ledger after linking, and what is known of the dump beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from breach_impact.linking import BY_PHONE, BY_TOKEN, Links
from breach_impact.plan import Plan, TablePlan
from breach_impact.planning.fit import Fit, without

if TYPE_CHECKING:
    from breach_impact.held import Held, Hidden
    from breach_impact.ledger import Ledger

EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """One source as the statistics list it."""

    name: str
    system: str
    format: str
    read: int
    rejected: int
    bytes: int
    sha256: str
    complete: bool
    reasons: Mapping[str, int]
    encoding: str | None = None
    encoding_confidence: float | None = None
    located: bool = True


@dataclass(frozen=True, slots=True)
class TableFacts:
    """One table: its number in the ledger, its name as it may be printed and how many records of it were read."""

    number: int
    system: str
    table: str
    read: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Context:
    """The state in which every question is asked.

    Attributes:
        start, end: first and last day of the exposure, as the operator states them.
        memo: what several questions share, made by the first that asks.
        fit: how a given plan and the dump differ.
        held: what it takes to count again.
        hidden: what of the ledger the plan takes out.
    """

    ledger: Ledger
    plan: Plan
    links: Links
    sources: Sequence[SourceFacts]
    inputs: Sequence[tuple[int, str]]
    tables: Sequence[TableFacts]
    start: date | None = None
    end: date | None = None
    default_region: str | None = None
    disclosure: str = "unknown"
    hub_limit: int = 20
    own_domains: Sequence[str] = ()
    incomplete: Sequence[str] = ()
    fit: Fit = field(default_factory=Fit)
    options: Mapping[str, Any] = field(default_factory=dict)
    memo: dict[str, Any] = field(default_factory=dict)
    held: Held | None = None
    hidden: Hidden | None = None

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Ask the ledger."""
        return self.ledger.rows(sql)

    def one(self, sql: str) -> int:
        """Ask the ledger for one number; NULL is 0."""
        return self.ledger.one(sql)

    @property
    def present(self) -> list[TablePlan]:
        """The plan's tables as they may be printed, with those of their columns that the dump has."""
        if "present" not in self.memo:
            self.memo["present"] = without(self.plan, self.fit.absent)
        return self.memo["present"]

    @property
    def window(self) -> str:
        """SQL condition on ``day``: neither before 1990 nor after the day behind the exposure's end."""
        first = (date(1990, 1, 1) - EPOCH).days
        last = "" if self.end is None else f" AND day <= {(self.end + timedelta(days=1) - EPOCH).days}"
        return f"(day >= {first}{last})"

    def activity(self) -> tuple[int, int] | None:
        """First and last second of activity in range, None where there is none."""
        low, high = self.rows(f"SELECT min(tmin), max(tmax) FROM time WHERE {self.window}")[0]
        return None if low is None else (int(low), int(high))

    def as_of(self) -> date | None:
        """The day for which zones are named: the exposure's first, else the last of activity."""
        if self.start is not None:
            return self.start
        seen = self.activity()
        return None if seen is None else EPOCH + timedelta(seconds=seen[1])

    def affected(self) -> int:
        """How many people hold a record."""
        return self.one("SELECT sum(n) FROM people")

    def slots(self) -> dict[tuple[str, str | None], list[tuple[int, int]]]:
        """(data type, facet) -> (table, bit) of the masks."""
        out: dict[tuple[str, str | None], list[tuple[int, int]]] = {}
        for place, what in self.ledger.slots.items():
            out.setdefault(what, []).append(place)
        return out

    @staticmethod
    def facts(relation: str, *, attributed: bool = False) -> str:
        """SQL: the rows of a relation that are a subject's, with ``subj``.

        Args:
            relation: its name.
            attributed: with those of holders that only a device or token attributes.
        """
        most = BY_TOKEN if attributed else BY_PHONE
        return (
            f"(SELECT f.*, CASE WHEN t.how IS NULL THEN f.holder ELSE t.subj END AS subj FROM {relation} f LEFT JOIN told t ON t.holder = f.holder"
            f" WHERE t.how IS NULL OR t.how <= {most})"
        )

    def record_counts(self) -> list[tuple[int, int, int, int, int, int, int]]:
        """Records by (table, m1, m2, m3, m4, how they are known), and how many; few rows, for few combinations occur."""
        if "records" not in self.memo:
            self.memo["records"] = self.rows(
                "SELECT tbl, m1, m2, m3, m4, coalesce(t.known, 0), sum(n) FROM rec r LEFT JOIN told t ON t.holder = r.holder GROUP BY ALL"
            )
        return self.memo["records"]


def share(part: int, whole: int) -> float:
    """A share to six decimals, half to even; 0 of nothing is 0."""
    from decimal import ROUND_HALF_EVEN, Decimal

    if whole == 0:
        return 0.0
    return float((Decimal(part) / Decimal(whole)).quantize(Decimal("0.000001"), ROUND_HALF_EVEN))


def in_order(rows: Sequence[tuple[Any, ...]], count: int) -> list[tuple[Any, ...]]:
    """Largest first, ties by code point of the rest."""
    return sorted(rows, key=lambda r: (-r[count], *(str(v) for i, v in enumerate(r) if i != count)))
