"""Exports of Firebase: one deep object, whose keys are the ids of what stands under them.

The Realtime Database exports its whole tree; under each node (``users``, ``chats``) the keys are ids that it made itself (``push()``: ``-`` and 19
characters) or that its authentication did (28 letters and digits). Tools write Firestore in the same manner, under ``__collections__``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from breach_impact.bytescan import spans
from breach_impact.documents.beginnings import first_object
from breach_impact.documents.containers import Path, Plan, is_envelope, table_of
from breach_impact.documents.containerwalk import Walk
from breach_impact.documents.jsonvet import Vetted, vet
from breach_impact.documents.persons import names_anybody
from breach_impact.framing import BOM, MAX_RECORD, About, Stream, Tally, Window, docs_frame
from breach_impact.reading.lines import begins
from breach_impact.reading.structure import is_data_key
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

PEEK = 1 << 16
"""Bytes of a node that are looked at to tell what it is; the same for every block size."""
LEVELS = 4
"""Of nodes inside nodes (``production`` -> ``v1`` -> ``users``)."""
MANY = 20
"""Objects under one node from which on they are records, whatever their keys."""
_PUSH = re.compile(r"-[A-Za-z][A-Za-z0-9_-]{18}")
_UID = re.compile(r"(?=[A-Za-z0-9]*[0-9])(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{28}")
_DOCUMENT = re.compile(r"(?=[A-Za-z0-9]*[0-9a-z])(?=[A-Za-z0-9]*[A-Z])[A-Za-z0-9]{20}")
_COLLECTIONS = "__collections__"
_LIST = re.compile(rb"\[\s*(?:null\s*,\s*)*\{")
_KEYED = r'(?s)\A\{"\{key\}":(?P<key>"(?:[^"\\]|\\.)*"),?(?P<rest>.*)\}\z'
_ADDRESS = r'\A("[^"@]+@[^"@.]+),([^"@.]+")\z'


class Firebase:
    """The ``firebase`` format."""

    name = "firebase"
    about = About(
        title="Firebase exports (Realtime Database; Firestore as nested JSON)",
        recognised="one JSON object of nodes, or of one, under which keys are ids that Firebase makes",
        trouble="Each member of a node is a record, its key the column uid or id. What stands deeper stays in the record. Values beside the nodes are counted in beside_records.",
        unsupported="Firestore's managed export (LevelDB files): import it and export JSON; the file of firebase auth:export is read as JSON",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The keys under the nodes of the only object are ids as Firebase makes them."""
        text = head.removeprefix(BOM).lstrip()
        if text[:1] != b"{":
            return 0.0, "does not begin with an object"
        first = first_object(text)
        if first is None or not (_is_tree(first) or _is_node(first)) or _ids(first, 0) + _is_node(first) * 2 < 2:
            return 0.0, "keys are no ids of Firebase"
        found = spans(text)
        if found.starts.size and text[int(found.ends[0]) :].strip():
            return 0.0, "more than one object"
        return 0.9, "an object whose keys are ids of Firebase"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read node after node."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        while begins(window):
            if window.data[:1] != b"{":
                _litter(window, tally)
                continue
            tree = _Tree(window, tally, Plan())
            window.reach(PEEK)
            node = first_object(window.data[:PEEK]) or {}
            for table, block in tree.members(node) if _is_node(node) else tree.read():
                if block.rows.size:
                    yield docs_frame(table, block.off, block.length, block.docs)
            for path, value in tree.facts.items():
                if not is_envelope(path[-1], value) or names_anybody(path[-1], value):
                    tally.note("beside_records")


def _is_tree(value: dict[str, Any]) -> bool:
    """Whether the object is made of nodes."""
    return all(isinstance(child, (dict, list)) or is_envelope(key, child) for key, child in value.items())


def _is_node(value: dict[str, Any]) -> bool:
    """Whether the object is a node by itself, exported alone: all its keys are ids of Firebase."""
    return len(value) > 1 and all(isinstance(child, dict) and (_PUSH.fullmatch(key) or _UID.fullmatch(key)) for key, child in value.items())


def _ids(value: dict[str, Any], level: int) -> int:
    """How many keys below nodes are ids of Firebase."""
    found = 0
    for key, child in value.items():
        if level and (_PUSH.fullmatch(key) or _UID.fullmatch(key)):
            found += 1
        if key == _COLLECTIONS and isinstance(child, dict):
            found += 2 * bool(child)
        if isinstance(child, dict) and level < LEVELS:
            found += _ids(child, level + 1)
    return found


def _is_id(key: str) -> bool:
    return is_data_key(key) or any(pattern.fullmatch(key) for pattern in (_PUSH, _UID, _DOCUMENT))


def _is_map(value: dict[str, Any]) -> bool:
    """Whether the members of a node are records: their keys are ids, or all their values are (``usernames: {name: uid}``), or they are many objects."""
    if value and sum(map(_is_id, value)) >= 0.8 * len(value):
        return True
    children = list(value.values())
    return (len(children) > 1 and all(isinstance(child, str) and _is_id(child) for child in children)) or (
        len(children) >= MANY and all(isinstance(child, dict) for child in children)
    )


def _holds(node: dict[str, Any], levels: int) -> bool:
    """Whether a node is made of nodes itself."""
    inner = [(key, child) for key, child in node.items() if isinstance(child, dict)]
    return levels > 0 and _is_tree(node) and any(_is_map(child) or key == _COLLECTIONS or _holds(child, levels - 1) for key, child in inner)


def _litter(window: Window, tally: Tally) -> None:
    """Something behind the object that is none."""
    start, size = window.start, 0
    while True:
        size += len(window.data)
        window.drop(len(window.data))
        if not window.more():
            break
    tally.read += 1
    tally.reject("json_syntax", start, size)


@dataclass(slots=True)
class _Tree(Walk):
    """Walks through the nodes; what each is shows when it is reached."""

    def _value(self, path: Path) -> Iterator[tuple[str, Vetted]]:
        window = self.window
        char = window.data[:1]
        if char == b"[" and self._is_list(path):
            window.drop(1)
            for table, block in self._elements(table_of(path), "list"):
                yield table, self._there(block)
        elif char == b"{":
            window.reach(PEEK)
            node = first_object(window.data[:PEEK]) or {}
            if _is_map(node):
                yield from self._map(path, node)
            elif _holds(node, LEVELS - len(path)):
                yield from self.read(path)
            else:
                yield from self._record(path)
        elif char == b"[":
            self._pass(path)
        else:
            self._scalar(path)

    def _is_list(self, path: Path) -> bool:
        self.window.reach(PEEK)
        return _LIST.match(self.window.data[:PEEK]) is not None

    def members(self, node: dict[str, Any]) -> Iterator[tuple[str, Vetted]]:
        """The records of a node that was exported alone; the window stands at its brace."""
        yield from self._map((), node)

    def _map(self, path: Path, node: dict[str, Any]) -> Iterator[tuple[str, Vetted]]:
        """The members of a node, with their keys."""
        self.window.drop(1)
        name, index = _key_name(node), _is_index(node)
        for table, block in self._elements(table_of(path), "map"):
            yield table, replace(block, docs=_renamed(block.docs, name, index=index), text=None)

    def _record(self, path: Path) -> Iterator[tuple[str, Vetted]]:
        """A node that is one object."""
        window = self.window
        while not (found := spans(window.data[: MAX_RECORD + 1])).starts.size and len(window.data) <= MAX_RECORD and window.more():
            pass
        if not found.starts.size:
            self._lost()
            return
        start, end, base = found.starts[:1], found.ends[:1], window.start
        block = vet(window.data[: int(end[0])], start, end, base)
        block.count(self.tally, start, end, base)
        window.drop(int(end[0]))
        yield table_of(path), block

    def _there(self, block: Vetted) -> Vetted:
        """A list without its gaps: the database writes keys that are small numbers as a list, with null for those that are not there."""
        import pyarrow.compute as pc

        gaps = pc.equal(block.docs, '{"value":null}').to_numpy(zero_copy_only=False)
        if not gaps.any():
            return block
        self.tally.read -= int(gaps.sum())
        kept = np.flatnonzero(~gaps)
        return Vetted(block.off[kept], block.length[kept], block.docs.take(kept), np.arange(kept.size))


def _key_name(node: dict[str, Any]) -> str:
    """What the keys are called: ``uid`` where they are those of the authentication, else ``id``; not as a member of the records is."""
    members = {key for child in node.values() if isinstance(child, dict) for key in child}
    uids = sum(1 for key in node if _UID.fullmatch(key)) >= 0.8 * len(node)
    return next((name for name in (*(("uid",) if uids else ()), "id", "node_id") if name not in members), "{key}")


def _is_index(node: dict[str, Any]) -> bool:
    """Whether the records say only which ids belong together (``members: {uid: true}``)."""
    inner = [key for child in node.values() if isinstance(child, dict) for key in child]
    return bool(inner) and sum(map(_is_id, inner)) >= 0.8 * len(inner)


def _renamed(docs: pa.Array, name: str, *, index: bool) -> pa.Array:
    """Documents with their key under its name; the ids of an index apart from it. Keys hold no full stop: in addresses a comma stands for it."""
    import pyarrow.compute as pc

    parts = pc.extract_regex(docs, _KEYED)
    keys = pc.replace_substring_regex(pc.struct_field(parts, "key"), _ADDRESS, r"\1.\2")
    rest = pc.struct_field(parts, "rest")
    entry = pc.starts_with(rest, '"value":')
    front, back = f'{{"{name}":', "}"
    if index:
        return pc.if_else(entry, pc.binary_join_element_wise(front, keys, ",", rest, back, ""), pc.binary_join_element_wise(front, keys, ',"value":{', rest, "}}", ""))
    comma = pc.if_else(pc.equal(rest, ""), "", ",")
    return pc.binary_join_element_wise(front, keys, comma, rest, back, "")


LOADER = Firebase()
