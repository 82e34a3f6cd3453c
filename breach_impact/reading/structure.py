"""The shape of a table's documents: which paths exist, and how to reach the values under each in SQL.

Elasticsearch and people mix shapes: a field is a scalar here and a list there, an object and a scalar, dotted in one
document (``"a.b": 1``) and nested in the next. A :class:`Shape` is the union of all: a list level stands above an
object, an object above a scalar. Documents that already have that shape are read by DuckDB as they are; the others are
first rewritten by :func:`canonical`.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

MAP_KEYS = 100
"""More distinct keys than this, most of them rare, make an object a map (COUNTING, e-mail domain)."""
RARE = 10
"""A key that stands in less than one of so many objects is rare."""

_DATA_KEY = re.compile(
    r"[^@\s]+@[^@\s]+\.[^@\s]+|\d+|[0-9a-fA-F]{12,}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|-[A-Za-z0-9_-]{19}"
    r"|\+\d{7,15}|([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}|\d{1,3}(\.\d{1,3}){3}"
    r"|(?=[A-Za-z]*[0-9])(?=[A-Z0-9]*[a-z])(?=[a-z0-9]*[A-Z])(?:[A-Za-z0-9]{20}|[A-Za-z0-9]{28})"  # as Firebase makes them
    r"|.+\.(?i:pdf|docx?|odt|rtf|xlsx?|csv|txt|jpe?g|png|gif|heic|tiff?|mp[34]|mov|wav|ogg|zip|eml|msg)"  # attachments
)


def is_data_key(key: str) -> bool:
    """Whether a key looks like a value: an address, an id, a number."""
    return bool(_DATA_KEY.fullmatch(key))


class Number(str):
    """A JSON number in the spelling in which it counts: digits of any length, floats as Python writes them."""

    __slots__ = ()


def _number(text: str) -> Number:
    value = float(text)
    return Number(repr(value) if math.isfinite(value) else text)


_DECODER = json.JSONDecoder(
    object_pairs_hook=lambda pairs: Pairs(pairs), parse_int=Number, parse_float=_number, parse_constant=str
)


class Pairs(list[tuple[str, Any]]):
    """A JSON object as its pairs, so that duplicate keys stay."""

    __slots__ = ()


def parse(text: str) -> Any:  # noqa: ANN401 - a JSON value
    """Read a document and lose nothing: duplicate keys, digits of long integers."""
    return _DECODER.decode(text)


@lru_cache(maxsize=8192)  # documents have the same keys over and over
def split_key(key: str) -> tuple[str, ...]:
    """The steps of a key; a dotted key is a nested one, unless a step would be empty."""
    steps = tuple(key.split("."))
    return steps if all(steps) and not _DATA_KEY.fullmatch(key) else (key,)


@dataclass(slots=True)
class Shape:
    """What stands at one place of a table's documents."""

    leaf: bool = False
    elem: Shape | None = None
    keys: dict[str, Shape] = field(default_factory=dict)
    objects: int = 0
    seen: dict[str, int] = field(default_factory=dict)

    # -- learning ---------------------------------------------------------------------------------------------------
    def learn(self, value: Any, n: int = 1) -> None:  # noqa: ANN401 - a JSON value
        """Take in a document, or the structure of ``n`` documents as DuckDB's ``json_structure`` gives it."""
        if isinstance(value, Pairs):
            self.objects += n
            for key, child in value:
                node = self
                for step in split_key(key):
                    node.seen[step] = node.seen.get(step, 0) + n
                    node = node.keys.setdefault(step, Shape())
                node.learn(child, n)
        elif isinstance(value, list):
            if self.elem is None:
                self.elem = Shape()
            for child in value:
                self.elem.learn(child, n)
        elif value is not None and value != "NULL":
            self.leaf = True

    def settle(self) -> Shape:
        """The final shape: what stands beside a list joins its elements, varying keys become a map."""
        if self.elem is not None:
            self.elem.merge(Shape(leaf=self.leaf, keys=self.keys, objects=self.objects, seen=self.seen))
            return Shape(elem=self.elem.settle())
        varying = self._varying()
        named = {key: self.keys[key].settle() for key in sorted(self.keys) if key not in varying}
        if not varying:
            return Shape(leaf=self.leaf or not self.keys, keys=named)
        value = Shape()
        for key in varying:
            value.merge(self.keys[key])
        return Shape(leaf=self.leaf, keys={MAP: value.settle()} | named)

    def _varying(self) -> set[str]:
        """The keys that are a map's because they vary by record: keys that are data, or over a hundred, most of them rare.

        Keys that stand in half of the objects or more do not vary and stay fields beside the map, but for keys that are data.
        In so few objects that no key could be rare it cannot be told which stay, and all keys go one way.
        """
        if not self.keys or self.objects == 0:
            return set()
        data = {key for key in self.keys if _DATA_KEY.fullmatch(key)}
        if len(self.keys) >= 2 and len(data) == len(self.keys):
            return data
        if len(self.keys) <= MAP_KEYS:
            return set()
        told = self.objects > RARE
        varying = {key for key in self.keys if key in data or not told or self.seen.get(key, 0) * 2 < self.objects}
        if len(varying) <= MAP_KEYS:
            return varying if len(varying) >= 2 and varying == data else set()
        rare = sum(1 for key in varying if self.seen.get(key, 0) * RARE < self.objects)
        return varying if rare * 2 > len(varying) or len(data) * 10 >= len(varying) * 9 else set()

    def merge(self, other: Shape) -> None:
        """The union of two shapes; the order of merges does not matter."""
        self.leaf |= other.leaf
        self.objects += other.objects
        if other.elem is not None:
            if self.elem is None:
                self.elem = Shape()
            self.elem.merge(other.elem)
        for key, child in other.keys.items():
            self.keys.setdefault(key, Shape()).merge(child)
        for key, n in other.seen.items():
            self.seen[key] = self.seen.get(key, 0) + n

    def hold(self, steps: tuple[str, ...]) -> None:
        """Take in that a value stands at a place."""
        node = self
        for step in steps:
            if step == LIST:
                node.elem = node.elem or Shape()
                node = node.elem
            elif step != SELF:
                node = node.keys.setdefault(step[1:], Shape())
        node.leaf = True

    # -- asking -----------------------------------------------------------------------------------------------------
    def names(self, key: str) -> bool:
        """Whether a key of a document is a field of the settled shape, and not one of a map's."""
        return MAP not in self.keys or (key != MAP and key in self.keys)

    def fits(self, value: Any) -> bool:  # noqa: ANN401 - a structure
        """Whether a document of this structure has the settled shape already, key for key."""
        if value is None or value == "NULL":
            return True
        if isinstance(value, Pairs):
            children = self.keys
            return self.elem is None and all(key != MAP and key in children and children[key].fits(child) for key, child in value)
        if isinstance(value, list):
            return self.elem is not None and all(self.elem.fits(child) for child in value)
        return value != "JSON" and self.elem is None and not self.keys

    def paths(self, prefix: str = "", steps: tuple[str, ...] = ()) -> Iterator[tuple[str, tuple[str, ...]]]:
        """(path as the contract writes it, steps) of every place that can hold a value."""
        if self.leaf and self.elem is None:
            yield prefix or "value", (*steps, SELF)
        if self.elem is not None:
            yield from self.elem.paths(prefix + "[]", (*steps, LIST))
        for key, child in self.keys.items():
            if key == MAP:
                yield prefix + "{key}", (*steps, LIST, KEY)
                yield from child.paths(prefix + "{}", (*steps, LIST, VALUE))
            else:
                yield from child.paths(f"{prefix}.{key}" if prefix else key, (*steps, "." + key))

    @property
    def ambiguous(self) -> bool:
        """Keys that DuckDB cannot name as struct fields: two that differ in case only, or an empty one."""
        lowered = {key.lower() for key in self.keys}
        deeper = [*self.keys.values(), *([self.elem] if self.elem is not None else [])]
        return len(lowered) < len(self.keys) or "" in self.keys or any(child.ambiguous for child in deeper)


Steps = tuple[str, ...]
MAP = "\x00map"
SELF, LIST, KEY, VALUE = "self", "[]", "key", "value"


def walk(shape: Shape, value: Any, steps: Steps = (), within: Collection[Steps] | None = None) -> Iterator[tuple[Steps, str | None, str]]:  # noqa: ANN401
    """(steps, value as text, JSON kind) of every value of a document; None for null, ``[]`` and ``{}``.

    Args:
        shape: of the documents of the table.
        value: the document.
        steps: where it stands.
        within: the places that are asked for and all that lead to them; all places where it is None.
    """
    if within is not None and steps not in within:
        return
    if shape.elem is not None:
        for child in value if type(value) is list else [value]:
            yield from walk(shape.elem, child, (*steps, LIST), within)
    elif isinstance(value, Pairs):
        for key, children in grouped(value).items():
            named = shape.names(key)
            if not named and (within is None or (*steps, LIST, KEY) in within):
                yield (*steps, LIST, KEY), key, "string"
            for child in children:
                yield from walk(shape.keys[key if named else MAP], child, (*steps, "." + key) if named else (*steps, LIST, VALUE), within)
    elif type(value) is list:
        for child in value:
            yield from walk(shape, child, steps, within)
    elif shape.leaf and (within is None or (*steps, SELF) in within):  # else a null among objects, which holds nothing
        yield (*steps, SELF), scalar(value), kind_of(value)


def places(value: Any, steps: tuple[str, ...] = (), nothing: Any = None) -> set[tuple[str, ...]]:  # noqa: ANN401 - JSON values
    """The places that hold a scalar, of a document or (``nothing="NULL"``) of a structure; keys that look like values are one place."""
    if isinstance(value, Pairs):
        out = set[tuple[str, ...]]()
        for key, child in value:
            inner = (MAP,) if is_data_key(key) else tuple("." + step for step in split_key(key))
            out |= places(child, (*steps, *inner), nothing)
        return out
    if isinstance(value, list):
        return {place for child in value for place in places(child, (*steps, LIST), nothing)}
    return set() if value is None or value == nothing else {(*steps, SELF)}


def scalar(value: Any) -> str | None:  # noqa: ANN401 - a JSON scalar
    """A scalar as DuckDB renders it."""
    if value is None:
        return None
    if value is True or value is False:
        return "true" if value else "false"
    return str(value)


def kind_of(value: Any) -> str:  # noqa: ANN401 - a JSON scalar
    """``string``, ``number``, ``bool`` or ``null``."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "bool"
    return "number" if isinstance(value, Number) else "string"


def canonical(shape: Shape, value: Any) -> Any:  # noqa: ANN401 - JSON values
    """Rewrite a document to the settled shape, keys numbered in the order of the shape's (see :class:`Reader`).

    Duplicate keys, and a dotted beside a nested spelling, both count: the second value joins the first as a list, which
    the reader flattens (a scalar place reads ``self`` as a list).
    """
    if shape.elem is not None:
        return [canonical(shape.elem, child) for child in (value if type(value) is list else [value]) if child is not None]
    out: dict[str, Any] = {}
    if isinstance(value, Pairs):
        order = {key: f"k{i}" for i, key in enumerate(shape.keys)}
        for key, found in grouped(value).items():
            if shape.names(key):
                out[order[key]] = _canonical_all(shape.keys[key], found)
            else:
                out.setdefault("m", []).append({"key": [key], "value": _canonical_all(shape.keys[MAP], found)})
        return out
    if type(value) is list:
        return {"self": [text for child in value if (text := scalar(child)) is not None]}
    text = scalar(value)
    return {"self": [text]} if text is not None else None


def grouped(pairs: Pairs) -> dict[str, list[Any]]:
    """The values under each first step; the rest of a dotted key becomes an object."""
    out: dict[str, list[Any]] = {}
    for key, child in pairs:
        steps = split_key(key)
        for step in steps[:0:-1]:
            child = Pairs([(step, child)])
        out.setdefault(steps[0], []).append(child)
    return out


def _canonical_all(shape: Shape, values: Sequence[Any]) -> Any:  # noqa: ANN401 - JSON values
    """One canonical value for all that a key holds."""
    if len(values) == 1:
        return canonical(shape, values[0])
    if shape.elem is not None:
        return [x for v in values for x in (canonical(shape, v) or [])]
    if shape.keys:
        merged = Pairs(pair for v in values if isinstance(v, Pairs) for pair in v)
        out = canonical(shape, merged)
        loose = [text for v in values if not isinstance(v, Pairs) and (text := scalar(v)) is not None]
        return out | {"self": loose} if loose else out
    flat = [x for v in values for x in (v if type(v) is list else [v])]
    return {"self": [text for v in flat if (text := scalar(v)) is not None]}
