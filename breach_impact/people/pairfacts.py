"""What whole tables say of two columns of one kind of identifier: whether a value of the one stands beside several of the other.

That cannot be told from a sample: the managers of 5,000 of two million people hardly repeat. Where the sample is not the table, the two columns are read once more,
as hashes. If they are too many, the pairs of one in 2, 4, 8 … of the second column's values are kept, chosen by the hash of the value: of these all pairs, so that the
shares hold, and neither the order of the records nor the split of the dump changes them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from breach_impact.evidence.draft import Draft
from breach_impact.people.keypass import key_in, reread
from breach_impact.reading.reader import Expression, FlatReader
from breach_impact.reading.structure import SELF
from breach_impact.registry import detectors
from breach_impact.scanning.values import NULLS, Known, bare_email, cleaned, masked_sql, normal_sql, placeholder_of
from breach_impact.sql import literal, silent
from breach_impact.survey import Survey

if TYPE_CHECKING:
    from breach_impact.dump import Dump

MOST = 1 << 18
"""Pairs and first values of two columns that are kept, 16 bytes each."""
SURE, ENOUGH = 0.5, 100
"""A share of pairs in the sample, and their number, that a whole table cannot take back."""
FEW = 0.01
"""Part of the sampled pairs that differ up to which the two columns hold the same."""


class Place(NamedTuple):
    """A column and the type as which its values are compared."""

    path: str
    data_type: str


class Pair(NamedTuple):
    """Two columns of a table of which the second may be another person's: (system, table), the first, the second; of the records that have a third, where one is given."""

    table: tuple[str, str]
    first: Place
    second: Place
    given: Place | None = None

    @property
    def places(self) -> list[Place]:
        """The columns that are read."""
        return [self.first, self.second, *([] if self.given is None else [self.given])]


class Facts(NamedTuple):
    """Distinct pairs of values that stand in one record.

    Attributes:
        equal: pairs of one value with itself.
        apart: pairs of two values.
        firsts: distinct first values of these.
        seconds: distinct second values of these.
        shared: those of them whose second value stands beside other first values too, or is the first of other records.
        top: pairs of the most frequent second value.
        top_shared: those of them that are shared.
        crossed: distinct second values that are first values too.
        spread: distinct second values that stand beside several first ones.
        branching: distinct first values that stand beside several second ones; where pairs are thinned, some of those.
    """

    equal: int = 0
    apart: int = 0
    firsts: int = 0
    seconds: int = 0
    shared: int = 0
    top: int = 0
    top_shared: int = 0
    crossed: int = 0
    spread: int = 0
    branching: int = 0

    @property
    def share(self) -> float:
        """Part of the pairs that are shared. The most frequent second value has no vote beside others: it may be a word for nothing."""
        left = self.apart - self.top
        return (self.shared - self.top_shared) / left if left else float(self.shared > 0)


def facts_of(dump: Dump, found: Survey, drafts: Sequence[Draft], pairs: Sequence[Pair]) -> dict[Pair, Facts]:
    """The facts of pairs of columns, of the sample where that is all or decides, else of the whole table."""
    by_name = {draft.name: draft for draft in drafts}
    known = {pair: _sampled(by_name[pair.table], pair) for pair in pairs}
    left = [pair for pair in pairs if not _enough(by_name[pair.table], known[pair])]
    return known | (_whole(dump, found, by_name, left) if left else {})


def _enough(draft: Draft, facts: Facts) -> bool:
    if draft.survey.sampled == draft.survey.records:
        return True
    both = facts.equal + facts.apart
    return (facts.apart >= ENOUGH and facts.share >= SURE) or (both >= ENOUGH and facts.apart <= FEW * both)


class _Pairs:
    """The distinct pairs of two columns, as hashes; of many records from the start of a part of the second values only."""

    def __init__(self, con: Any, pair: Pair, number: int, records: int) -> None:  # noqa: ANN401 - a DuckDB connection
        self._con, self._pair, self._name = con, pair, f"pair{number}"
        self._bits = max(0, (2 * records - 1) // MOST).bit_length()
        con.execute(f"CREATE TABLE {self._name} (a UBIGINT, b UBIGINT)")

    def take(self, rows: str) -> None:
        """Take records: a query of (va, a text; vb, a list of texts), null-like ones left out."""
        first, second = self._pair.first.data_type, self._pair.second.data_type
        self._con.execute(
            f"INSERT INTO {self._name} WITH r AS MATERIALIZED ({rows}), h AS (SELECT va, {_hash(second, 'w', self._part)} AS b FROM (SELECT va, unnest(vb) AS w FROM r))"
            f" SELECT DISTINCT * FROM (SELECT {_hash(first, 'va', self._part)} AS a, CAST(NULL AS UBIGINT) AS b FROM r"
            f" UNION ALL SELECT {_hash(first, 'va', 1)} AS a, b FROM h WHERE b IS NOT NULL) WHERE a IS NOT NULL"
        )
        if self._count() > MOST:
            self._thin()

    def facts(self) -> Facts:
        """What they say together."""
        self._thin()
        name = self._name
        row = self._con.execute(
            f"""WITH p AS (SELECT * FROM {name} WHERE b IS NOT NULL), q AS (SELECT * FROM p WHERE a <> b),
            g AS (SELECT b, count(*) AS n, b IN (SELECT a FROM {name}) AS crossed FROM q GROUP BY b), s AS (SELECT *, n > 1 OR crossed AS shared FROM g)
            SELECT (SELECT count(*) FROM p WHERE a = b), (SELECT count(*) FROM q), (SELECT count(DISTINCT a) FROM q), count(*),
            coalesce(sum(n) FILTER (shared), 0), coalesce(max(n), 0), coalesce(max(n) FILTER (shared AND n = (SELECT max(n) FROM s)), 0),
            count(*) FILTER (crossed), count(*) FILTER (n > 1), (SELECT count(*) FROM (FROM q SELECT a GROUP BY a HAVING count(*) > 1)) FROM s"""
        ).fetchall()
        return Facts(*map(int, row[0]))

    @property
    def _part(self) -> int:
        """One in so many values is kept; a first value for its own sake where it may be the second of another record."""
        return 1 << self._bits

    def _count(self) -> int:
        return int(self._con.execute(f"SELECT count(*) FROM {self._name}").fetchall()[0][0])

    def _thin(self) -> None:
        while True:
            self._con.execute(f"CREATE OR REPLACE TABLE {self._name} AS SELECT DISTINCT a, b FROM {self._name} WHERE coalesce(b, a) % {self._part} = 0")
            if self._count() <= MOST:
                return
            self._bits += 1


def _hash(data_type: str, v: str, part: int) -> str:
    """SQL of the hash of a value's normal form; NULL where it is not in one in ``part`` of them, none of the type, masked or a placeholder."""
    detector = detectors()[data_type]
    normal = f"lower({bare_email(v)})" if data_type == "email" else normal_sql(data_type, v)
    tests = [f"hash({normal}) % {part} = 0"] if part > 1 else []
    if data_type == "email":
        tests.append(f"contains({v}, '@')")  # where all the others are addresses, that is form enough
    elif detector.pattern is not None:
        tests.append(f"regexp_full_match({v}, {literal(detector.pattern)})")
    tests.append(f"NOT {masked_sql(detector, v)}")
    if fake := placeholder_of(data_type, v, Known(email=normal)):
        tests.append(f"NOT {fake}")
    return f"CASE WHEN {' AND '.join(tests)} THEN hash({normal}) END"


def _connection() -> Any:  # noqa: ANN401 - a DuckDB connection
    import duckdb

    return silent(duckdb.connect(":memory:", config={"temp_directory": "", "arrow_lossless_conversion": "true"}))


def _sampled(draft: Draft, pair: Pair) -> Facts:
    import pyarrow as pa

    firsts, seconds = list[str | None](), list[list[str]]()
    for fields in draft.survey.picked({place.path for place in pair.places}):
        given = pair.given is None or any(path == pair.given.path and text for path, text in fields)
        firsts.append(next((text for path, text in fields if given and path == pair.first.path and text), None))
        seconds.append([text for path, text in fields if path == pair.second.path and text])
    con = _connection()
    con.register("sample", pa.table({"a": pa.array(firsts, pa.string()), "b": pa.array(seconds, pa.list_(pa.string()))}))
    pairs = _Pairs(con, pair, 0, draft.survey.sampled)
    pairs.take(f"SELECT {cleaned('a', False, NULLS)} AS va, {cleaned('b', True, NULLS)} AS vb FROM sample")
    return pairs.facts()


def _single(read: Expression) -> str:
    """SQL of the value of a column, the first of several."""
    return f"({cleaned(read.sql, read.many, NULLS)}){'[1]' if read.many else ''}"


def _whole(dump: Dump, found: Survey, by_name: Mapping[tuple[str, str], Draft], pairs: Sequence[Pair]) -> dict[Pair, Facts]:
    from breach_impact.reading.blocks import load

    con = _connection()
    held = {pair: _Pairs(con, pair, number, by_name[pair.table].survey.records) for number, pair in enumerate(pairs)}
    for name, frame in reread(dump, found, {name: {place.path for pair in pairs if pair.table == name for place in pair.places} for name in dict.fromkeys(pair.table for pair in pairs)}):
        draft, mine = by_name[name], [pair for pair in pairs if pair.table == name]
        shape = None if draft.survey.flat is not None else draft.survey.shape
        places = {} if shape is None else dict(shape.paths())
        paths = dict.fromkeys(place.path for pair in mine for place in pair.places)
        for reader in load(con, shape, frame, [places[path] for path in paths if path in places]):
            flat = isinstance(reader, FlatReader)
            for pair in mine:
                one, other, *given = (key_in(reader.values(("." + p.path, SELF) if flat else places[p.path], "frame" if flat else "d"), draft.survey.pointers.get(p.path, "")) for p in pair.places)
                first = _single(one)
                for third in given:
                    first = f"CASE WHEN {_single(third)} IS NOT NULL THEN {first} END"
                second = cleaned(other.sql, other.many, NULLS)
                held[pair].take(f"SELECT {first} AS va, {second if other.many else f'[{second}]'} AS vb FROM frame")
    return {pair: each.facts() for pair, each in held.items()}
