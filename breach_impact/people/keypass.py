"""What whole tables say of their keys: whether a foreign key names a table, and whether a key is unique, cannot be told from a sample.

The survey knows it of most tables (:mod:`breach_impact.surveying.keyfacts`). Where it does not, the columns that may be keys of people are read once more, as hashes: the key pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from breach_impact.evidence.draft import Draft
from breach_impact.people.keytable import KeyTable
from breach_impact.privacy import hash_sql
from breach_impact.reading.batches import BATCH_BYTES, frames_of, in_time
from breach_impact.reading.gathering import Piece, gathered, settled_kind, unmarked
from breach_impact.reading.reader import Expression, FlatReader
from breach_impact.reading.structure import SELF, Shape
from breach_impact.scanning.pointers import key_sql
from breach_impact.scanning.values import NULLS, WHITE, cleaned, normal_sql
from breach_impact.sql import chained, literal
from breach_impact.survey import Survey, again

if TYPE_CHECKING:
    from breach_impact.dump import Dump
    from breach_impact.types import Frame


def table_id(name: tuple[str, str]) -> str:
    """A table's name in the relation."""
    return "\x1f".join(name)


class KeyValues:
    """The keys of a dump's tables; their columns are read when something is asked that the survey does not know."""

    def __init__(self, dump: Dump, found: Survey, drafts: list[Draft], wanted: Mapping[tuple[str, str], set[str]]) -> None:
        self._dump, self._found, self._drafts, self._wanted = dump, found, drafts, wanted

    @cached_property
    def _read(self) -> KeyTable:
        return key_pass(self._dump, self._found, self._drafts, self._wanted)

    def unique(self, draft: Draft, path: str) -> tuple[int, int] | None:
        """(rows with the key, those of them that have an e-mail or user name) of a key that no two rows share; None if rows share it, or none has it."""
        facts = draft.survey.facts
        if facts is not None and draft.survey.flat is not None:
            if repeats_in_sample(draft, path):
                return None
            known = facts.unique(path, owners_of(draft))
            if known is not None:
                return known if known[0] else None
        rows, distinct, own = self._read.counts((draft.name, path))
        return (rows, own) if rows and rows == distinct else None

    def told(self, count: int) -> str:
        """A count as a reason may give it: of so many keys that only a part of them is looked at it is no exact one."""
        return f"about {count}" if "_read" in self.__dict__ and self._read.thinned else str(count)

    def distinct(self, draft: Draft, path: str) -> tuple[int, int]:
        """(values of a column, distinct ones)."""
        return self._read.counts((draft.name, path))[:2]

    def contained(self, other: Draft, column: str, *keys: tuple[Draft, str]) -> tuple[int, int]:
        """(distinct values of another table's column, those of them that a key has, or one of several)."""
        return self._read.contained((other.name, column), *((draft.name, path) for draft, path in keys))


def repeats_in_sample(draft: Draft, path: str) -> bool:
    """Whether two sampled rows share a value: then the key is not unique. It is asked again for each other table of the dump, so it is remembered."""
    known = draft.survey.repeating
    if path not in known:
        values = [text for fields in draft.survey.picked({path}) for _, text in fields if text and text.strip(WHITE).lower() not in NULLS]
        known[path] = len(set(values)) < len(values)
    return known[path]


def key_pass(dump: Dump, found: Survey, drafts: list[Draft], wanted: Mapping[tuple[str, str], set[str]], mails: bool = False) -> KeyTable:
    """Read key columns only, as hashes.

    With ``mails`` also relation mailed (tbl, col, h, mail): the keys with the addresses that stand beside them in the subject's role.

    Args:
        dump: what is read.
        found: what the survey knows of it.
        drafts: its tables.
        wanted: the paths to read of each table.
        mails: read addresses as well.
    """
    table = KeyTable()
    table.con.execute("CREATE TABLE mailed (tbl VARCHAR, col VARCHAR, h UHUGEINT, mail UHUGEINT)")
    by_name = {draft.name: draft for draft in drafts}
    for name, frame in reread(dump, found, {name: {*paths, *owners_of(by_name[name])} for name, paths in wanted.items() if paths and name in by_name}):
        _read_keys(table, by_name[name], frame, sorted(wanted[name]), mails)
    return table.close()


def reread(dump: Dump, found: Survey, wanted: Mapping[tuple[str, str], set[str]]) -> Iterator[tuple[tuple[str, str], Frame]]:
    """(table, frame) of the records of some tables, read once more.

    Args:
        dump: what is read.
        found: what the survey knows of it.
        wanted: the paths of each table that are asked for; others may be missing.
    """
    def shape_of(frame: Frame) -> Shape | None:
        table = found.tables[found.name_of(frame)]
        return None if table.flat is not None else table.shape

    pieces = _frames(dump, found, wanted, shape_of)
    for frame, _ in gathered(pieces, lambda frame: settled_kind(frame, shape_of(frame)), BATCH_BYTES):
        yield found.name_of(frame), frame


def _frames(dump: Dump, found: Survey, wanted: Mapping[tuple[str, str], set[str]], shape_of: Callable[[Frame], Shape | None]) -> Iterator[Piece]:
    names = frozenset(path for paths in wanted.values() for path in paths)
    for number, source in enumerate(dump.sources):
        if source.repeated_of is not None or source.skipped is not None or not any(source.name in found.tables[name].sources for name in wanted):
            continue
        tally = again(found, number)
        tally.wanted = names
        for frame in in_time(source, frames_of(source, tally)):
            if found.name_of(frame) in wanted and frame.rows.num_rows:
                yield Piece(unmarked(frame, shape_of(frame)), "")


def _read_keys(table: KeyTable, draft: Draft, frame: Any, paths: list[str], mails: bool) -> None:  # noqa: ANN401
    from breach_impact.reading.blocks import load

    con, own = table.con, owners_of(draft)
    places = {} if draft.survey.flat is not None else dict(draft.survey.shape.paths())
    wanted = [places[path] for path in (*paths, *own) if path in places]
    shape = None if draft.survey.flat is not None else draft.survey.shape
    for reader in load(con, shape, frame, wanted):
        root = "frame" if isinstance(reader, FlatReader) else "d"
        tests = [f"contains({_clean(reader, root, draft, p)}, '@')" if mail else f"({_clean(reader, root, draft, p)}) IS NOT NULL" for p, mail in own.items()]
        value, beside = normal_sql("account_id", "v"), " || ".join(_clean_list(reader, root, draft, c.path) for c in draft.record_level("email"))
        for path in paths:
            table.take((draft.name, path), f"SELECT unnest({_clean_list(reader, root, draft, path)}) AS v, {chained(' OR ', tests) or 'false'} AS own FROM frame")
            if mails and beside:
                con.execute(
                    f"INSERT INTO mailed SELECT DISTINCT {literal(table_id(draft.name))}, {literal(path)}, {hash_sql('key', value)}, {hash_sql('mail', 'lower(m)')} FROM"
                    f" (SELECT v, unnest(m) AS m FROM (SELECT unnest({_clean_list(reader, root, draft, path)}) AS v, {beside} AS m FROM frame))"
                    " WHERE v IS NOT NULL AND m IS NOT NULL"
                )


def owners_of(draft: Draft) -> dict[str, bool]:
    """Columns that show that a row has a person of its own, and whether by an address: a code that stands among the addresses is nobody's."""
    return {c.path: c.data_type == "email" for c in (*draft.of_holder("email"), *draft.record_level("username"))}


def _expression(reader: Any, root: str, draft: Draft, path: str) -> Any:  # noqa: ANN401
    survey = draft.survey
    if path == "_id" and path not in (survey.flat if survey.flat is not None else dict(survey.shape.paths())):
        return Expression("doc_id", False)
    found = reader.values(("." + path, SELF), "frame") if isinstance(reader, FlatReader) else reader.values(dict(survey.shape.paths())[path], root)
    return key_in(found, survey.pointers.get(path, ""))


def key_in(found: Expression, before: str) -> Expression:
    """The keys in the values of a place that holds pointers."""
    if not before:
        return found
    white = literal(WHITE)
    one = key_sql(f"trim({'v' if found.many else found.sql}, {white})", before)
    return Expression(f"list_transform({found.sql}, lambda v: {one})" if found.many else one, found.many)


def _clean(reader: Any, root: str, draft: Draft, path: str) -> str:  # noqa: ANN401
    found = _expression(reader, root, draft, path)
    return f"({cleaned(found.sql, found.many, NULLS)}){'[1]' if found.many else ''}"


def _clean_list(reader: Any, root: str, draft: Draft, path: str) -> str:  # noqa: ANN401
    found = _expression(reader, root, draft, path)
    sql = cleaned(found.sql, found.many, NULLS)
    return sql if found.many else f"[{sql}]"
