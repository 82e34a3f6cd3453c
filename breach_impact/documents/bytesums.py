"""SQL that adds up the bytes of a document from what its table's shape lets one read of it (:mod:`breach_impact.documents.accounts`).

No sum may come out larger than what is there, or something else could hide in the difference. Where DuckDB's reading leaves that open the document is asked
once more: a number that may be written with an exponent, an object of which no member holds a value, a null, a colon without the space that the others have.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from breach_impact.reading.structure import Shape
from breach_impact.sql import literal, quoted

BAD, EMPTY = -(1 << 28), (1 << 53) + (1 << 27)
"""What is added for a value that cannot be accounted for, and for an object of which no member holds a value: it may be empty, hold nulls, or be no
object at all, and is looked at. No sums of these come out as bytes of a record."""
DOC = "\x00doc"
"""Stands in the SQL for the document, which is asked for its validity first where a stream has shown invalid ones."""


@dataclass(slots=True)
class Sums:
    """Writes the sum for a settled shape.

    Attributes:
        style: bytes of the colon and of the comma with the space that the writer puts behind them.
    """

    shape: Shape
    style: tuple[int, int]
    _texts: dict[str, str] = field(default_factory=dict)
    _twice: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._twice = {key for key, times in Counter(_names(self.shape)).items() if times > 1}

    def query(self, masks: list[str]) -> str:
        """SQL of a relation: whether a document is accounted for (``ok``), and further columns given as SQL of ``d``, the document as the shape reads it."""
        used = self._object(self.shape, "d", str(2 + EMPTY))
        nulls = list(_members(self.shape))
        places = ", ".join(literal(path) for path, _ in nulls)
        told = _sum(
            [
                *(f"CASE WHEN n[{i}] = 'NULL' THEN {size + 4 + self._around} ELSE 0 END" for i, (_, size) in enumerate(nulls, 1)),
                *(
                    f"{size + 4 + self._around} * len(list_filter(json_type(doc, {literal(path)}), lambda t: t = 'NULL'))"
                    for path, size in _listed(self.shape)
                ),
            ]
        )
        texts = "".join(f", {sql}::VARCHAR AS {name}" for sql, name in self._texts.items())
        schema = literal(json.dumps(_schema(self.shape)))
        first = f"SELECT doc, from_json({DOC}, {schema}) AS d FROM lesson"
        second = f"SELECT doc, d, strlen(doc) - {used} AS rest FROM (SELECT doc, d{texts} FROM ({first}))"
        hides = f"d IS NOT NULL AND rest < {-EMPTY // 2}"  # a document that is no JSON must not be asked
        third = f"SELECT doc, d, rest, CASE WHEN {hides} THEN ({EMPTY // 2} - rest) // {EMPTY} ELSE 0 END AS empty FROM ({second})"
        odd = "(rest > 0 AND rest < 100000 OR empty > 0)"
        fourth = (
            f"SELECT doc, d, rest + empty * {EMPTY} AS rest, empty, CASE WHEN {odd} AND contains(doc, 'null') THEN json_type(doc, [{places}]) END AS n,"
            f" CASE WHEN empty > 0 THEN {self._objects()} END AS o FROM ({third})"
        )
        hollow = "coalesce(len(list_filter(o, lambda t: t = '{}')), 0)"
        false = "coalesce(len(list_filter(o, lambda t: NOT starts_with(t, '{') AND lower(t) <> 'null' AND t <> 'OBJECT')), 0)"
        full = f"rest + {self.style[1]} * (empty - {hollow}) = {told} AND {false} = 0 AND starts_with(doc, '{{')"  # an object of nulls has a comma less than it has members
        ok = f"CASE WHEN CASE WHEN n IS NULL AND empty = 0 THEN rest = 0 ELSE {full} END THEN {self._loose()} END"
        return f"SELECT {', '.join([f'coalesce({ok}, false) AS ok', *masks])} FROM ({fourth})"

    def _loose(self) -> str:
        """SQL: every colon and comma has the space beside it that was counted."""
        tests = ["true"]
        if self.style[0] > 1:
            tests.append("NOT regexp_matches(doc, '\":[^ \\t]')")
        if self.style[1] > 1:
            tests.append("NOT regexp_matches(doc, ',[-\"{\\[0-9tfn]')" if _has_lists(self.shape) else "NOT contains(doc, ',\"')")
        return " AND ".join(tests)

    def _objects(self) -> str:
        """SQL: what stands where the shape has an object in the document; of those that :meth:`_member` finds empty itself the type alone."""
        single, double, lists = list[str](), list[str](), list[str]()

        def walk(node: Shape, path: str, listed: bool) -> None:
            for key, child in node.keys.items():
                name, inside = f'{path}."{key}"', listed
                if child.elem is not None:
                    child, name, inside = child.elem, f"{name}[*]", True
                if child.keys:
                    (lists if inside else double if key in self._twice else single).append(literal(name))
                    walk(child, name, inside)

        walk(self.shape, "$", False)
        texts = [f"json_type(doc, [{', '.join(single)}])"] if single else []
        texts += [f"json_extract(doc, [{', '.join(double)}])::VARCHAR[]"] if double else []
        texts += [f"json_extract(doc, {path})::VARCHAR[]" for path in lists]
        return f"list_concat({', '.join(texts)})" if texts else "NULL::VARCHAR[]"

    @property
    def _around(self) -> int:
        """Bytes around a key and its value: two quotes, a colon, a comma, with the spaces that this writer puts there."""
        return 2 + sum(self.style)

    def _object(self, shape: Shape, root: str, empty: str, *, listed: bool = False) -> str:
        """SQL: the bytes of an object, its brackets and its members; ``empty`` where no member holds a value."""
        members = [self._member(key, child, f"{root}.{quoted(key)}", listed) for key, child in shape.keys.items()]
        nothing = " AND ".join(f"{root}.{quoted(key)} IS NULL" for key in shape.keys)
        return f"CASE WHEN {nothing} THEN {empty} ELSE {2 - self.style[1]} + {_sum(members)} END"

    def _member(self, key: str, child: Shape, sql: str, listed: bool) -> str:
        size = _width(key) + self._around
        if child.elem is not None:
            return f"CASE WHEN {sql} IS NULL THEN 0 ELSE {size} + {self._list(child.elem, sql)} END"
        before = json.dumps(key, ensure_ascii=False) + ": "[: self.style[0]]
        if child.keys:
            empty = f"{2 + EMPTY}"
            if not listed and key not in self._twice:
                empty = f"CASE WHEN contains(doc, {literal(before + '{}')}) THEN 2 ELSE {empty} END"
            return f"CASE WHEN {sql} IS NULL THEN 0 ELSE {size} + {self._object(child, sql, empty, listed=listed)} END"
        text = f"{sql}::VARCHAR" if listed else self._texts.setdefault(sql, f"v{len(self._texts)}")
        return f"CASE WHEN {text} IS NULL THEN 0 {_scalar(text, size, None if listed else before, key if key in self._twice else None)} END"

    def _list(self, elem: Shape, sql: str) -> str:
        comma = self.style[1]
        if elem.keys:
            inner = f"CASE WHEN e IS NULL THEN {BAD} ELSE {comma} + {self._object(elem, 'e', str(2 + EMPTY), listed=True)} END"
        else:
            inner = f"CASE WHEN e IS NULL THEN {4 + comma} {_scalar('e::VARCHAR', comma, None)} END"
        total = f"coalesce(list_sum(list_transform({sql}, lambda e: CAST({inner} AS BIGINT))), 0)"
        return f"(2 - CASE WHEN len({sql}) > 0 THEN {comma} ELSE 0 END + {total})"


def _sum(terms: list[str]) -> str:
    """SQL of a sum, as a balanced tree: DuckDB plans a long chain in quadratic time."""
    if len(terms) <= 1:
        return terms[0] if terms else "0"
    half = len(terms) // 2
    return f"({_sum(terms[:half])} + {_sum(terms[half:])})"


def _scalar(sql: str, size: int, before: str | None, twice: str | None = None) -> str:
    """Arms of a CASE: the bytes of a scalar, or none that can add up if it is a container, NaN, or a number that may be spelled otherwise.

    Args:
        sql: the scalar as JSON.
        size: bytes around it.
        before: what stands before it in the document, by which a number can be found as it is spelled; in a list no place is told from another.
        twice: the key, if it stands at several places of the shape, so that the number found may be another one.
    """
    spelled = f"strlen({sql}) + {size}"
    # 1e3 comes back as 1000.0 and 1e-3 as 0.001; all others in as many bytes or fewer
    doubtful = f"contains({sql}, 'e') OR ends_with({sql}, '.0') OR starts_with({sql}, '0.') OR starts_with({sql}, '-0.')"
    if before is None:
        number = f"CASE WHEN {doubtful} THEN {BAD} ELSE {spelled} END"
    else:
        test = f"contains(doc, {literal(before)} || {sql})"
        if twice is not None:
            power = literal(rf'"\Q{twice}\E"\s*:\s*-?[0-9.]+[eE]')
            escape = "\\" if "/" in twice else "\\u"  # by which the key itself may be spelled otherwise
            test = f"NOT regexp_matches(doc, {power}) AND NOT contains(doc, {literal(escape)})"
        number = f"CASE WHEN {doubtful} THEN CASE WHEN {test} THEN {spelled} ELSE {BAD} END ELSE {spelled} END"
    return (
        f"WHEN {sql} < '#' THEN {spelled} WHEN {sql} < '-:' OR ({sql} >= '.' AND {sql} < ':') THEN {number}"
        f" WHEN {sql} = 'true' OR {sql} = 'false' THEN {spelled} ELSE {BAD}"
    )


def _schema(shape: Shape) -> Any:  # noqa: ANN401 - DuckDB's nested schema notation
    if shape.elem is not None:
        return [_schema(shape.elem)]
    return {key: _schema(child) for key, child in shape.keys.items()} or "JSON"


def _members(shape: Shape, path: str = "$") -> Iterator[tuple[str, int]]:
    """(JSON path, bytes of the key) of every member that can be null, outside lists."""
    for key, child in shape.keys.items():
        name = f'{path}."{key}"'
        yield name, _width(key)
        if child.elem is None:
            yield from _members(child, name)


def _listed(shape: Shape, path: str = "$") -> Iterator[tuple[str, int]]:
    """(JSON path, bytes of the key) of every member of the objects in lists."""
    for key, child in shape.keys.items():
        name = f'{path}."{key}"'
        yield from _members(child.elem, f"{name}[*]") if child.elem is not None else _listed(child, name)


def _names(shape: Shape) -> Iterator[str]:
    """The keys at all places."""
    for key, child in [*shape.keys.items(), *(shape.elem.keys.items() if shape.elem is not None else [])]:
        yield key
        yield from _names(child)


def _has_lists(shape: Shape) -> bool:
    return shape.elem is not None or any(map(_has_lists, shape.keys.values()))


def _width(key: str) -> int:
    return len(key.encode())
