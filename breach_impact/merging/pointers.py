"""Where tokens stand: what the ledger keeps for the worklist, if one is asked for. Offsets, numbers and hashes; no value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.reading.gathering import Origin, which
from breach_impact.scanning.row_facts import Facts

if TYPE_CHECKING:
    import pyarrow as pa

    from breach_impact.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Records:
    """Where the records of a frame stand.

    Attributes:
        origins: of the records.
        offsets: of each record in its file.
    """

    origins: tuple[Origin, ...]
    offsets: pa.Array

    def table(self) -> pa.Table:
        """(row, off, file)."""
        import pyarrow as pa

        first = self.origins[0].first_row
        rows = np.arange(first, first + len(self.offsets))
        files = np.array([origin.file for origin in self.origins], dtype=np.int32)
        return pa.table({"row": rows, "off": self.offsets.cast(pa.int64()), "file": files[which(self.origins, rows)]})


def point(ledger: Ledger, table: int, held: Sequence[tuple[str, Facts]], records: Sequence[Records]) -> None:
    """Take in where each token of some frames stands.

    Args:
        ledger: one that keeps pointers.
        table: number of the table.
        held: relations of the ledger's connection with row, idx and holder, and what their columns are.
        records: where the records stand.
    """
    if not any(facts.tokens for _, facts in held) or ledger.places is None:
        return
    import pyarrow as pa

    ledger.con.register("located", pa.concat_tables([each.table() for each in records]))
    for name, facts in held:
        for t in facts.tokens:
            place = ledger.places.setdefault((table, t.path), len(ledger.places))
            ledger.con.execute(
                f"INSERT INTO pointer SELECT DISTINCT file, off, {place}, idx, holder, {t.hashed} FROM {name} JOIN located USING (row)"
                f" WHERE {t.hashed} IS NOT NULL"
            )
    ledger.con.unregister("located")
