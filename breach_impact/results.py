"""The statistics JSON as measures and tables, for notebooks and data frames: all that needs no ledger."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from breach_impact.table import Measures, Table
from breach_impact.types import Measure

if TYPE_CHECKING:
    import altair
    import pandas as pd
    import polars as pl
    import pyarrow as pa


@dataclass(frozen=True, slots=True, repr=False)
class Results:
    """What was counted, as it is read back.

    Attributes:
        statistics: the contract's JSON as a dict (schema ``breach-impact/statistics/1``).
        measures: name -> measure.
    """

    statistics: dict[str, Any]
    measures: Measures = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "measures", Measures(self.statistics["measures"], self.statistics["coverage"]["looked_for"])
        )

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
    def complete(self) -> bool:
        """Whether all of the dump could be read."""
        return bool(self.statistics["complete"])

    @property
    def coverage(self) -> dict[str, Any]:
        """What was looked for, and what stayed unclassified: what an absence means."""
        return deepcopy(self.statistics["coverage"])

    def __getitem__(self, name: str) -> Measure:
        return self.measures[name]

    # -- the lists of the statistics --------------------------------------------------------------------------------
    def _table(self, name: str, *path: str) -> Table:
        place: Any = self.statistics
        for key in path or (name,):
            place = place.get(key, ())  # a list that older statistics do not have is empty
        return Table(name, tuple(place))

    @property
    def data_types(self) -> Table:
        """People and records per data type."""
        return self._table("data_types")

    @property
    def data_types_per_subject(self) -> Table:
        """How many people have how many data types exposed."""
        return self._table("data_types_per_subject")

    @property
    def combinations(self) -> Table:
        """People of whom several data types are exposed that do more harm together."""
        return self._table("combinations")

    @property
    def time_zones(self) -> Table:
        """People per zone by abbreviation, with the share of those whose zone is known."""
        return self._table("time_zones", "time_zones", "by_abbreviation")

    @property
    def zones(self) -> Table:
        """People per zone."""
        return self._table("zones", "time_zones", "by_zone")

    @property
    def countries(self) -> Table:
        """People per country."""
        return self._table("countries", "regions", "countries")

    @property
    def subdivisions(self) -> Table:
        """People per state or province."""
        return self._table("subdivisions", "regions", "subdivisions")

    @property
    def crosstab(self) -> Table:
        """People per data type in each country and subdivision."""
        return self._table("crosstab")

    @property
    def tokens(self) -> Table:
        """Tokens by issuer and kind."""
        return self._table("tokens")

    @property
    def credentials(self) -> Table:
        """People per form of password."""
        return self._table("credentials")

    @property
    def email_domains(self) -> Table:
        """People per domain of their e-mail; the row without a domain is the small ones together."""
        return self._table("email_domains")

    @property
    def email_providers(self) -> Table:
        """People per public mail provider."""
        return self._table("email_providers")

    @property
    def devices(self) -> Table:
        """Devices and people per model."""
        return self._table("devices", "devices", "models")

    @property
    def timeline(self) -> Table:
        """Records per day of activity (UTC)."""
        return self._table("timeline", "activity", "timeline")

    @property
    def sources(self) -> Table:
        """What became of each file."""
        return self._table("sources", "records", "sources")

    @property
    def tables(self) -> Table:
        """Records and people per table of the dump."""
        return self._table("tables", "records", "tables")

    @property
    def hubs(self) -> Table:
        """Identifiers that too many share, so that they do not link."""
        return self._table("hubs", "subjects", "hubs")

    # -- out --------------------------------------------------------------------------------------------------------
    def to_dict(self) -> dict[str, Any]:
        """A copy of the statistics that can be changed."""
        return deepcopy(self.statistics)

    def to_json(self, path: str | Path | None = None) -> str:
        """The statistics JSON: indent 2, UTF-8, one final newline.

        Args:
            path: where to write it as well.

        Returns:
            the text.
        """
        text = json.dumps(self.statistics, indent=2, ensure_ascii=False) + "\n"
        if path is not None:
            Path(path).write_text(text, encoding="utf-8", newline="\n")
        return text

    def to_pandas(self) -> pd.DataFrame:
        """The measures as a data frame (needs the ``pandas`` extra)."""
        return self.measures.table.to_pandas()

    def to_polars(self) -> pl.DataFrame:
        """The measures as a polars data frame (needs the ``polars`` extra)."""
        return self.measures.table.to_polars()

    def to_arrow(self) -> pa.Table:
        """The measures as an Arrow table."""
        return self.measures.table.to_arrow()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The measures as an Arrow PyCapsule stream."""
        return self.measures.table.__arrow_c_stream__(requested_schema)

    def chart(self, name: str) -> altair.LayerChart:
        """A chart that shows itself in a notebook; ``.save("chart.svg")`` writes it, also without a network (needs the ``charts`` extra).

        Args:
            name: one of ``charts.names()``: countries, credentials, data_types, time_zones, timeline, tokens.

        Raises:
            NameNotFound: there is no such chart.
        """
        from breach_impact.charts import chart

        return chart(self.statistics, name)

    # -- to be looked at --------------------------------------------------------------------------------------------
    def __repr__(self) -> str:
        people = self.statistics["subjects"]
        return (
            f"<Impact: {people['affected']:,} affected, {people['secondary']:,} secondary,"
            f" {self.statistics['records']['accepted']:,} records{'' if self.complete else ', incomplete'}>"
        )

    def __str__(self) -> str:
        from breach_impact.cards import impact_text

        return impact_text(self.statistics)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        from breach_impact.cards import impact_card

        return impact_card(self.statistics)

    def _ipython_key_completions_(self) -> list[str]:
        return self.measures._ipython_key_completions_()
