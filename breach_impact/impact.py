"""The answers: measures with their method, the statistics JSON, and tables for pandas."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from breach_impact.clock import stage
from breach_impact.context import Context
from breach_impact.privacy import safe_name
from breach_impact.registry import aggregators, detectors
from breach_impact.types import Kind, Measure

if TYPE_CHECKING:
    import pandas as pd

SURE = 0.9
LISTS = ("data_types", "tokens", "credentials", "email_domains", "email_providers")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of the statistics, shown in a notebook and given to pandas."""

    name: str
    rows: tuple[dict[str, Any], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Any:  # noqa: ANN401
        return iter(self.rows)

    def __getitem__(self, index: int) -> dict[str, Any]:
        return self.rows[index]

    def to_pandas(self) -> pd.DataFrame:
        """The rows as a data frame, one column a key (needs the ``pandas`` extra)."""
        try:
            import pandas
        except ImportError:
            raise ImportError("to_pandas() needs pandas: pip install 'breach-impact[pandas]'") from None
        return pandas.DataFrame(list(self.rows))

    def __repr__(self) -> str:
        return f"<Table {self.name}: {len(self.rows)} rows>"


@dataclass(frozen=True, slots=True)
class Impact:
    """What a dump means: numbers, each with its kind and rule.

    Attributes:
        statistics: the contract's JSON as a dict (schema ``breach-impact/statistics/1``).
        measures: name -> measure.
    """

    statistics: dict[str, Any]
    measures: dict[str, Measure]

    @classmethod
    @stage("aggregate")
    def of(cls, context: Context) -> Impact:
        """Ask all questions."""
        parts: dict[str, Any] = {}
        for question in aggregators():
            parts |= question(context)
        measures = _measures(context, parts)
        return cls(_statistics(context, parts, measures), {m.name: m for m in measures})

    # -- headline ---------------------------------------------------------------------------------------------------
    @property
    def affected(self) -> Measure:
        """Linked identities that hold a record."""
        return self.measures["subjects.affected"]

    @property
    def secondary(self) -> Measure:
        """People who appear only inside someone else's record."""
        return self.measures["subjects.secondary"]

    @property
    def data_types(self) -> Table:
        """People and records per data type."""
        return Table("data_types", tuple(self.statistics["data_types"]))

    @property
    def time_zones(self) -> Table:
        """People per zone by abbreviation, with the share of those whose zone is known."""
        return Table("time_zones", tuple(self.statistics["time_zones"]["by_abbreviation"]))

    @property
    def zones(self) -> Table:
        """People per zone."""
        return Table("zones", tuple(self.statistics["time_zones"]["by_zone"]))

    @property
    def countries(self) -> Table:
        """People per country."""
        return Table("countries", tuple(self.statistics["regions"]["countries"]))

    @property
    def tokens(self) -> Table:
        """Tokens by issuer and kind."""
        return Table("tokens", tuple(self.statistics["tokens"]))

    @property
    def credentials(self) -> Table:
        """People per form of password."""
        return Table("credentials", tuple(self.statistics["credentials"]))

    @property
    def complete(self) -> bool:
        """Whether all of the dump could be read."""
        return bool(self.statistics["complete"])

    def to_json(self, path: str | Path | None = None) -> str:
        """The statistics JSON: indent 2, UTF-8, one final newline.

        Args:
            path: where to write it as well.

        Returns:
            the text.
        """
        text = json.dumps(self.statistics, indent=2, ensure_ascii=False) + "\n"
        if path is not None:
            Path(path).write_text(text, encoding="utf-8")
        return text

    def _repr_html_(self) -> str:
        """The answers as the terminal shows them, for a notebook."""
        import io

        from rich.console import Console

        from breach_impact.display import summary

        console = Console(record=True, file=io.StringIO(), width=110, highlight=False)
        summary(self.statistics, console=console)
        return console.export_html(inline_styles=True, code_format='<pre style="line-height: 1.25; font-family: monospace">{code}</pre>')

    def __repr__(self) -> str:
        people = self.statistics["subjects"]
        return (
            f"<Impact: {people['affected']:,} affected, {people['secondary']:,} secondary,"
            f" {self.statistics['records']['accepted']:,} records{'' if self.complete else ', incomplete'}>"
        )


def _statistics(context: Context, parts: dict[str, Any], measures: list[Measure]) -> dict[str, Any]:
    from breach_impact import __version__

    start, end = context.start, context.end
    elapsed = None if start is None or end is None else (end - start).days
    plan = context.plan
    return {
        "schema": "breach-impact/statistics/1",
        "complete": not context.incomplete,
        "incomplete_because": list(context.incomplete),
        "exposure": {
            "start": None if start is None else start.isoformat(), "end": None if end is None else end.isoformat(),
            "elapsed_days": elapsed, "calendar_days": None if elapsed is None else elapsed + 1, "disclosure": context.disclosure,
        },
        **{key: parts[key] for key in (
            "records", "subjects", "data_types", "time_zones", "regions", "tokens", "token_holders", "credentials", "email_domains",
            "email_providers", "devices", "activity", "coverage",
        )},
        "measures": [_as_json(m) for m in measures],
        "provenance": {
            "tool": f"breach-impact {__version__}", "rules": "counting/1", "plan_sha256": plan.sha256,
            "options": {"default_region": context.default_region, "hub_limit": context.hub_limit},
            "rule_data": dict(sorted(plan.rule_data.items())),
        },
    }  # fmt: skip


def _as_json(m: Measure) -> dict[str, Any]:
    return {"name": m.name, "value": m.value, "kind": m.kind, "lower": m.lower, "upper": m.upper, "unit": m.unit, "rule": m.rule, "note": m.note}


def _unsure(context: Context, *, identifiers: bool) -> list[str]:
    """Columns behind a count that neither an analyst confirmed nor the tool is sure of."""
    out = []
    for table in context.plan.shown().tables:
        for column in table.columns:
            if column.data_type is None or column.decided_by == "analyst" or column.confidence >= SURE:
                continue
            links = detectors()[column.data_type].identifier is not None or column.hints.get("identifier") == "account_id"
            if links or not identifiers:
                out.append(f"{table.table}.{column.path}")
    return out


def _measures(context: Context, parts: dict[str, Any]) -> list[Measure]:
    people, records = parts["subjects"], parts["records"]
    doubtful = _unsure(context, identifiers=True)
    kind: Kind = "estimate" if doubtful else "exact"
    note = f"rests on columns of less than 0.9 confidence: {', '.join(doubtful)}" if doubtful else ""
    if context.links.conflicts:
        shown = [safe_name(source.name, "source", i) for i, source in enumerate(context.sources, 1)]
        names = "; ".join(f"{shown[a]} and {shown[b]}" for a, b in context.links.conflicts)
        note = "; ".join(x for x in (note, f"account ids do not link between {names}: they carry different e-mails") if x)

    def measure(name: str, value: int, unit: str, rule: str, k: Kind = kind, text: str = note) -> Measure:
        return Measure(name=name, value=value, kind=k, lower=value, upper=value, unit=unit, rule=f"counting/1#{rule}", note=text)

    out = [measure(f"records.{key}", records[key], "records", "record", "exact", "") for key in ("read", "accepted", "rejected", "repeated")]
    out += [
        measure("subjects.affected", people["affected"], "linked identities", "subject"),
        measure("subjects.secondary", people["secondary"], "people named in others' records", "secondary"),
        measure("subjects.unattributed_records", people["unattributed_records"], "records", "unattributed"),
        measure("subjects.total.lower", people["total"]["lower"], "people concerned", "unattributed", "lower bound", ""),
        measure("subjects.total.upper", people["total"]["upper"], "people concerned", "unattributed", "upper bound", ""),
        measure("token_holders.subjects", parts["token_holders"]["subjects"], "linked identities", "token"),
        measure("time_zones.known", parts["time_zones"]["known"], "linked identities", "time-zone"),
        measure("devices.distinct", parts["devices"]["distinct"], "devices", "token"),
    ]
    unlinked = people["unlinked"]
    out.append(
        Measure(
            name="subjects.unlinked", value=unlinked["estimate"], kind="estimate", lower=unlinked["lower"], upper=unlinked["upper"],
            unit="people without an identifier", rule="counting/1#unattributed", note="distinct name with date of birth, else with postal code",
        )
    )  # fmt: skip
    out += [_type_measure(context, row) for row in parts["data_types"]]
    return out


def _type_measure(context: Context, row: dict[str, Any]) -> Measure:
    """People exposed in a data type; an estimate if one of its columns is doubtful."""
    doubtful = sorted(
        f"{t.table}.{c.path}"
        for t in context.plan.shown().tables for c in t.columns
        if row["data_type"] in (c.data_type, *c.also) and c.decided_by == "tool" and c.confidence < SURE
    )  # fmt: skip
    return Measure(
        name=f"data_types.{row['data_type']}.subjects", value=row["subjects"], kind="estimate" if doubtful else "exact",
        lower=row["subjects"], upper=row["subjects"], unit="linked identities", rule="counting/1#exposed",
        note=f"rests on columns of less than 0.9 confidence: {', '.join(doubtful)}" if doubtful else "",
    )  # fmt: skip


__all__ = ["Impact", "Table"]
