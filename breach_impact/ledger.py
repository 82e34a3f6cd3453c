"""The ledger: what is left of a dump when every raw value is gone. It merges in any order and split.

Relations (``holder`` is the hash of the set of identifiers that one unit carries, so that hubs can be taken out later and the
rest still be linked exactly; ``rk`` is the hash of a document's ``_id``, NULL where records have none and are simply counted):

    holder_id   identifiers of a holder                         unit      holders met, with the data types they expose
    record      records by holder and data types met            document  which holders the versions of a document have
    time        days of activity                                zone      votes for a time zone
    region      votes for a place                               token     tokens and who holds them
    credential  forms of passwords                              domain    domains of a holder's addresses
    address     every valid address (HIBP's count)              seen      device ids and tokens seen with a holder
    device      devices of a holder                             unlinked  persons without an identifier
    secondary   people who appear inside others' records
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from breach_impact.privacy import PERSON

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

H = "UHUGEINT"
RELATIONS = {
    "holder_id": f"holder {H}, src INTEGER, k UTINYINT, h {H}",
    "unit": f"holder {H}, tbl INTEGER, own {H}, n BIGINT",
    "record": f"rk {H}, src INTEGER, tbl INTEGER, holder {H}, m1 {H}, m2 {H}, m3 {H}, m4 {H}, n BIGINT",
    "document": f"rk {H}, holder {H}",
    "time": f"rk {H}, day INTEGER, n BIGINT, tmin BIGINT, tmax BIGINT",
    "zone": f"holder {H}, rk {H}, zone VARCHAR, device BOOLEAN, n BIGINT, latest BIGINT",
    "region": f"holder {H}, rk {H}, place VARCHAR, e TINYINT, n BIGINT, latest BIGINT",
    "token": f"holder {H}, rk {H}, h {H}, issuer VARCHAR, kind VARCHAR, rank TINYINT, exp BIGINT, n BIGINT",
    "token_record": f"rk {H}, kit {H}, n BIGINT",
    "token_kit": f"kit {H}, h {H}",
    "credential": f"holder {H}, rk {H}, form VARCHAR, n BIGINT",
    "domain": f"holder {H}, domain VARCHAR",
    "address": f"h {H}",
    "seen": f"holder {H}, k UTINYINT, h {H}",
    "device": f"holder {H}, h {H}, model VARCHAR",
    "unlinked": f"holder {H}, rk {H}, key {H}, n BIGINT",
    "secondary": f"tbl INTEGER, k UTINYINT, h {H}, mask {H}",
}
MERGE = {
    "holder_id": ("holder, src, k, h", ""),
    "unit": ("holder, tbl", "bit_or(own), sum(n)::BIGINT"),
    "time": ("rk, day", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END, min(tmin), max(tmax)"),
    "zone": ("holder, rk, zone, device", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END, max(latest)"),
    "region": ("holder, rk, place, e", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END, max(latest)"),
    "token": ("holder, rk, h, issuer, kind, rank, exp", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END"),
    "token_record": ("rk, kit", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END"),
    "token_kit": ("kit, h", ""),
    "credential": ("holder, rk, form", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END"),
    "domain": ("holder, domain", ""),
    "address": ("h", ""),
    "seen": ("holder, k, h", ""),
    "device": ("holder, h, model", ""),
    "unlinked": ("holder, rk, key", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END"),
    "document": ("rk, holder", ""),
    "secondary": ("tbl, k, h", "bit_or(mask)"),
}
"""How each relation merges: its key, and the aggregates of the rest (a document counts once however often it is read)."""

VOTES = "count(*)::BIGINT, max(latest)"
FROM_UNIT = {
    "holder_id": "SELECT holder, {src}, u.k, u.h FROM (SELECT holder, unnest(ids) AS u FROM fact WHERE len(ids) > 0)",
    "unit": "SELECT holder, {tbl}, bit_or(own), count(*) FROM fact GROUP BY holder",
    "document": "SELECT DISTINCT rk, holder FROM fact WHERE rk IS NOT NULL AND idx = 0",
    "zone": (
        f"SELECT holder, rk, zone, device, {VOTES} FROM (SELECT holder, rk, unnest(zones) AS zone, false AS device, latest FROM fact"
        " UNION ALL SELECT holder, rk, unnest(dzones), true, latest FROM fact) GROUP BY holder, rk, zone, device"
    ),
    "region": f"SELECT holder, rk, r.p, r.e, {VOTES} FROM (SELECT holder, rk, unnest(regs) AS r, latest FROM fact) GROUP BY holder, rk, r.p, r.e",
    "token": (
        "SELECT holder, rk, t.h, t.i, t.k, t.r, t.x, count(*) FROM (SELECT holder, rk, unnest(list_distinct(toks)) AS t FROM fact)"
        " GROUP BY holder, rk, t.h, t.i, t.k, t.r, t.x"
    ),
    "credential": "SELECT holder, rk, form, count(*) FROM (SELECT holder, rk, unnest(creds) AS form FROM fact) GROUP BY holder, rk, form",
    "domain": "SELECT DISTINCT holder, unnest(doms) FROM fact",
    "seen": "SELECT DISTINCT holder, a.k, a.h FROM (SELECT holder, unnest(att) AS a FROM fact WHERE len(att) > 0)",
    "unlinked": "SELECT holder, rk, ukey, count(*) FROM fact WHERE person GROUP BY holder, rk, ukey",
}
KITS = (
    "CREATE OR REPLACE TEMP TABLE kit AS SELECT row, min(rk) AS rk, md5_number(hex(list_bit_xor(list_distinct(list(h))))) AS kit, list_distinct(list(h)) AS hs"
    " FROM (SELECT row, rk, unnest(list_transform(toks, lambda t: t.h)) AS h FROM units) GROUP BY row",
    "INSERT INTO token_record SELECT rk, kit, count(*) FROM kit GROUP BY rk, kit",
    "INSERT INTO token_kit SELECT DISTINCT kit, unnest(hs) FROM kit",
)
"""A record's tokens as a set, so that a record is counted once for an issuer whatever its tokens turn out to be."""
TIMES = (
    "INSERT INTO time SELECT rk, day, count(DISTINCT row), min(t), max(t) FROM (SELECT row, rk, t, CAST(floor(t / 86400) AS INTEGER) AS day"
    " FROM (SELECT row, rk, unnest(ts) AS t FROM records) WHERE abs(t) < 100000000000) GROUP BY rk, day"
)


@dataclass(slots=True)
class Ledger:
    """The relations of a case, in a DuckDB connection of their own.

    Attributes:
        slots: (table, bit) -> (data type, facet) of the masks.
    """

    con: duckdb.DuckDBPyConnection = field(init=False)
    slots: dict[tuple[int, int], tuple[str, str | None]] = field(default_factory=dict)
    _pending: int = 0

    COMPACT_EVERY: ClassVar[int] = 4_000_000

    def __post_init__(self) -> None:
        import duckdb

        self.con = duckdb.connect(":memory:", config={"arrow_lossless_conversion": "true"})
        self.con.execute("SET enable_progress_bar = false")
        for name, columns in RELATIONS.items():
            self.con.execute(f"CREATE TABLE {name} ({columns})")

    def add(self, source: int, table: int, facts: list[tuple[str, pa.Table]]) -> None:
        """Take in the facts of one frame.

        Args:
            source: number of the source.
            table: number of the table.
            facts: what :meth:`breach_impact.scan.Scanner.scan` yields.
        """
        units = [rows for relation, rows in facts if relation == "unit"]
        for rows in units:
            self._register("fact", rows)
            for relation, sql in FROM_UNIT.items():
                self.con.execute(f"INSERT INTO {relation} {sql.format(src=source, tbl=table)}")
            self._pending += rows.num_rows
        self._add_records(source, table, units, [rows for relation, rows in facts if relation == "record"])
        self._add_devices(units, [rows for relation, rows in facts if relation == "device"])
        for relation, rows in facts:
            if relation == "party":
                self._register("fact", rows)
                self.con.execute(f"INSERT INTO secondary SELECT {table}, k, h, bit_or(mask) FROM fact GROUP BY k, h")
        if self._pending > self.COMPACT_EVERY:
            self.compact()

    def _register(self, name: str, rows: pa.Table) -> None:
        self.con.register(name, rows)

    def _add_records(self, source: int, table: int, units: list[pa.Table], records: list[pa.Table]) -> None:
        """A record's holder is its own; where its list of people brings more identifiers, the set of them all."""
        import pyarrow as pa

        self._register("units", pa.concat_tables(units))
        self._register("records", pa.concat_tables(records))
        person = ", ".join(str(k) for k in PERSON)
        several = "len(list_filter(list_distinct(list(holder) FILTER (len(ids) > 0)), lambda h: h IS NOT NULL)) > 1 OR (max(idx) FILTER (len(ids) > 0)) > 0"
        self.con.execute(
            "CREATE OR REPLACE TEMP TABLE bearer AS SELECT row,"
            f" CASE WHEN {several} THEN md5_number('set|' || hex(list_bit_xor(list_distinct(list(holder) FILTER (len(ids) > 0)))))"
            " ELSE coalesce(min(holder) FILTER (idx = 0), 0) END AS holder, flatten(list(ids)) AS ids, max(idx) > 0 AS many FROM units GROUP BY row"
        )
        self.con.execute(
            f"INSERT INTO holder_id SELECT DISTINCT holder, -1 - {source}, u.k, u.h FROM (SELECT holder, unnest(ids) AS u FROM bearer WHERE many)"
            f" WHERE u.k IN ({person})"
        )
        self.con.execute(
            f"INSERT INTO record SELECT r.rk, {source}, {table}, b.holder, m1, m2, m3, m4, count(*) FROM records r JOIN bearer b USING (row) GROUP BY ALL"
        )
        self.con.execute("INSERT INTO address SELECT DISTINCT unnest(addresses) FROM records")
        self.con.execute(TIMES)
        for sql in KITS:
            self.con.execute(sql)

    def _add_devices(self, units: list[pa.Table], devices: list[pa.Table]) -> None:
        import pyarrow as pa

        if devices:
            self._register("units", pa.concat_tables(units))
            self._register("fact", pa.concat_tables(devices))
            self.con.execute(
                "INSERT INTO device SELECT DISTINCT u.holder, f.h, f.model FROM fact f JOIN units u USING (row, idx) WHERE f.h IS NOT NULL"
            )

    def compact(self) -> None:
        """Merge equal rows; afterwards the relations hold the same facts in fewer rows."""
        for relation, (key, rest) in MERGE.items():
            group = f" GROUP BY {key}" if rest else ""
            select = f"{key}, {rest}" if rest else f"DISTINCT {key}"
            columns = RELATIONS[relation]
            names = ", ".join(part.split()[0] for part in columns.split(", "))
            self.con.execute(f"CREATE OR REPLACE TEMP TABLE merged AS SELECT {select} FROM {relation}{group}")
            self.con.execute(f"DELETE FROM {relation}")
            self.con.execute(f"INSERT INTO {relation} ({names}) SELECT * FROM merged")
        self.con.execute("DROP TABLE IF EXISTS merged")
        self._pending = 0

    def rows(self, sql: str, *args: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 - SQL parameters
        """Ask the ledger."""
        return self.con.execute(sql, list(args)).fetchall()

    def one(self, sql: str, *args: Any) -> int:  # noqa: ANN401 - SQL parameters
        """Ask the ledger for one number; NULL is 0."""
        return int(self.rows(sql, *args)[0][0] or 0)
