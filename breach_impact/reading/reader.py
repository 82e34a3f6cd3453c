"""SQL that reads the values under a path out of a table's rows: documents as they are, rewritten documents, flat rows."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from typing import Any

from breach_impact.reading.structure import KEY, LIST, MAP, SELF, VALUE, Shape
from breach_impact.sql import quoted

Steps = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Expression:
    """SQL for all values of a place: one VARCHAR, or a list of them."""

    sql: str
    many: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads documents of a settled shape; ``rewritten`` ones have numbered keys and a list in every scalar place."""

    shape: Shape
    rewritten: bool

    def schema(self, wanted: Iterable[Steps]) -> str:
        """The argument of ``from_json``: the wanted places only, every scalar as text."""
        return json.dumps(self._schema(self.shape, [tuple(steps) for steps in wanted]))

    def _schema(self, shape: Shape, wanted: list[Steps]) -> Any:  # noqa: ANN401 - DuckDB's nested schema notation
        if shape.elem is not None:
            return [self._schema(shape.elem, [steps[1:] for steps in wanted])]
        leaf: Any = ["VARCHAR"] if self.rewritten else "VARCHAR"
        fields: dict[str, Any] = {}
        if MAP in shape.keys and self.rewritten:
            deeper = [steps[2:] for steps in wanted if steps[:2] == (LIST, VALUE)]
            entry: dict[str, Any] = {"key": ["VARCHAR"]}
            if deeper:
                entry["value"] = self._schema(shape.keys[MAP], deeper)
            fields["m"] = [entry]
        for index, (key, child) in enumerate(shape.keys.items()):
            deeper = [steps[1:] for steps in wanted if steps[0] == "." + key]
            if deeper:
                fields[f"k{index}" if self.rewritten else key] = self._schema(child, deeper)
        if self.rewritten:
            return {"self": leaf} | fields
        return fields or leaf

    def values(self, steps: Steps, root: str, at: Steps = ()) -> Expression:
        """The values at ``steps`` below ``at``, where ``root`` is the SQL of what stands at ``at``.

        Raises:
            ValueError: they are not below it; read there they would be those of another place.
        """
        if steps[: len(at)] != at:
            raise ValueError("a place outside of the level that is read")
        rest = steps[len(at) :]
        if self._in_map((*at, *rest[:1])):
            return Expression("CAST(NULL AS VARCHAR)", False)
        if rest and rest[0] == KEY:
            return Expression(f'{root}."key"', True)
        if rest and rest[0] == VALUE:
            root, at, rest = f'{root}."value"', (*at, VALUE), rest[1:]
        sql, lists = self._values(self.node(at), rest, root, count())
        return Expression(sql, lists > 0)

    def node(self, at: Steps) -> Shape:
        """The shape at a place."""
        shape = self.shape
        rest = list(at)
        while rest:
            step = rest.pop(0)
            if step == LIST and shape.elem is not None:
                shape = shape.elem
            elif step == LIST:
                shape = shape.keys[MAP] if rest and rest.pop(0) == VALUE else shape
            else:
                shape = shape.keys[step[1:]]
        return shape

    def elements(self, level: Steps, root: str, at: Steps = ()) -> str:
        """The list of what stands at a list or map level; of a map, its entries with ``key`` and ``value``."""
        rest = level[len(at) :]
        if self._in_map((*at, *rest[:1])):
            return "CAST(NULL AS VARCHAR[])"
        if rest and rest[0] == VALUE:
            root, at, rest = f'{root}."value"', (*at, VALUE), rest[1:]
        sql, lists = self._values(self.node(at), rest, root, count())
        if lists == 0:
            raise ValueError("not a list level")
        return sql

    def _in_map(self, steps: Steps) -> bool:
        """Whether a place is inside a map of documents as they are: these have none, for a document with a map's keys in it is always rewritten."""
        return not self.rewritten and any(step in (KEY, VALUE) for step in steps)

    def _values(self, shape: Shape, steps: Steps, root: str, names: count[int]) -> tuple[str, int]:
        if not steps:
            return root, 0
        step = steps[0]
        if step == SELF:
            if self.rewritten:
                return f'{root}."self"', 1
            return (root, 0) if not shape.keys else ("CAST(NULL AS VARCHAR)", 0)
        if step != LIST:
            key = step[1:]
            name = f"k{list(shape.keys).index(key)}" if self.rewritten else key
            return self._values(shape.keys[key], steps[1:], f"{root}.{quoted(name)}", names)
        var = f"e{next(names)}"
        if shape.elem is not None:
            inner, lists = self._values(shape.elem, steps[1:], var, names)
            return self._each(root, var, inner, lists)
        if not self.rewritten:
            return "CAST(NULL AS VARCHAR[])", 1
        if len(steps) == 1:
            return f'{root}."m"', 1
        if steps[1] == KEY:
            return self._each(f'{root}."m"', var, f'{var}."key"', 1)
        inner, lists = self._values(shape.keys[MAP], steps[2:], f'{var}."value"', names)
        return self._each(f'{root}."m"', var, inner, lists)

    @staticmethod
    def _each(root: str, var: str, inner: str, lists: int) -> tuple[str, int]:
        """Apply ``inner`` to each element; lists of lists become one."""
        if inner == var:  # the element itself, which may be a list again (``coordinates`` of GeoJSON)
            return (f"flatten({root})" if lists else root), 1
        sql = f"list_transform({root}, lambda {var}: {inner})"
        return (f"flatten({sql})" if lists else sql), 1


def level_of(steps: Steps) -> Steps:
    """The innermost list or map level that a place stands in, ``()`` for the record itself."""
    for end in range(len(steps), 0, -1):
        if steps[end - 1] == LIST:
            return steps[:end]
    return ()


@lru_cache(maxsize=65536)
def path_of(steps: Steps) -> str:
    """A level or place as the contract writes it."""
    out = ""
    for index, step in enumerate(steps):
        after = steps[index + 1] if index + 1 < len(steps) else ""
        if step == LIST:
            out += {KEY: "{key}", VALUE: "{}"}.get(after, "[]")
        elif step.startswith("."):
            out += step if out else step[1:]
    return out


@dataclass(frozen=True, slots=True)
class FlatReader:
    """Reads rows whose columns are text: CSV, Parquet, SQL tables."""

    columns: tuple[str, ...]

    def values(self, steps: Steps, root: str, at: Steps = ()) -> Expression:
        """The value of the column that ``steps`` names; NULL where this source does not have it."""
        name = steps[0][1:] if steps else ""
        if name not in self.columns:
            return Expression("CAST(NULL AS VARCHAR)", False)
        return Expression(f"{root}.c{self.columns.index(name)}", False)
