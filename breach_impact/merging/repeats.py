"""Which values occur more than once: a sort of 64-bit hashes, several times cheaper than grouping 128-bit ones in SQL.

Most identifiers, documents and tokens of a dump stand there once. What must be known of several rows together (who shares an
identifier, which documents come in versions) is asked of the rest alone.
"""

from __future__ import annotations

from breach_impact.merging.store import Connection

BATCH = 1 << 20


def repeats(con: Connection, values: str, result: str) -> int:
    """Create the temporary table ``result (v)``: the hashes of the values that occur more than once.

    Equal values have equal hashes, so none is missed; unequal ones may share a hash, so the values themselves must be grouped
    afterwards.

    Args:
        con: a connection.
        values: SQL of a relation with one column, ``v``.
        result: name of the table to make; join it by ``hash(value) = v``.

    Returns:
        how many there are.
    """
    import numpy as np
    import pyarrow as pa

    reader = con.sql(f"SELECT hash(v) AS v FROM ({values}) WHERE v IS NOT NULL").to_arrow_reader(BATCH)
    parts = [batch.column(0).to_numpy() for batch in reader]
    hashes = np.concatenate(parts) if parts else np.empty(0, dtype=np.uint64)
    del parts
    hashes.sort()
    again = hashes[1:][hashes[1:] == hashes[:-1]]
    del hashes
    if len(again):
        again = again[np.concatenate(([True], again[1:] != again[:-1]))]
    con.register("repeated_hashes", pa.table({"v": pa.array(again, type=pa.uint64())}))
    con.execute(f"CREATE OR REPLACE TEMP TABLE {result} AS SELECT v FROM repeated_hashes")
    con.unregister("repeated_hashes")
    return len(again)
