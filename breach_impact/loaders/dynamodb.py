"""Exports of DynamoDB: items whose values say of what kind they are (``{"Item":{"email":{"S":"..."}}}``).

The export to S3 writes an item a line, in a file for each part of the table; the command line's ``scan`` and ``query`` answer with ``Items``, ``batch-write-item`` takes
``PutRequest``. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html

Patterns on text are exact here for the reason given in :mod:`breach_impact.loaders._mongo_extended`: behind the brace that each begins with stands a quote and a letter,
which it cannot inside a string. Kinds that hold others are unwrapped from the inside out; the brackets of what is done are put as control characters, which
valid JSON does not hold, so that no pattern has to count them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from breach_impact.documents.beginnings import first_object
from breach_impact.framing import BOM, About, Place, Stream, Tally, Window, docs_frame
from breach_impact.loaders._documents import documents
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

BLOCK = 4 << 20
"""Bytes that are unwrapped at a time: several copies of them are made."""
NEAR = 1 << 16
"""Bytes that are looked at to tell the format."""
DEEPEST = 40
"""Kinds inside each other; DynamoDB allows 32."""
KINDS = frozenset("S N B BOOL NULL SS NS BS M L".split())
_PART = re.compile(r"(?:^|/)AWSDynamoDB/([^/]+)/data/[^/]+$")
_W = r"[ \t\r\n]*"
_TEXT = r'"(?:[^"\\]|\\.)*"'
_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"


def _kind(names: str, value: str) -> str:
    return rf'\{{{_W}"(?:{names})"{_W}:{_W}{value}{_W}\}}'


SCALARS = (
    (_kind("[SNB]S", rf"\[({_W}(?:{_TEXT}{_W},{_W})*{_TEXT}{_W}|{_W})\]"), "\x03\\1\x04"),
    (_kind("N", f'"({_NUMBER})"'), r"\1"),
    (_kind("NULL", "true"), "null"),
    (_kind("S|N|B|BOOL", f"({_TEXT}|true|false)"), r"\1"),
)
"""(RE2, what comes instead)."""
_INSIDE = rf'(?:[^{{}}\[\]"]|{_TEXT})*'
NESTED = ((_kind("M", rf"\{{({_INSIDE})\}}"), "\x01\\1\x02"), (_kind("L", rf"\[({_INSIDE})\]"), "\x03\\1\x04"))
_LEFT = rf'\{{{_W}"[ML]"{_W}:{_W}[\[{{]'
_ITEM = rf'\A\{{{_W}(?:"PutRequest"{_W}:{_W}\{{{_W})?"Item"{_W}:{_W}(\{{{_INSIDE}\}}){_W}\}}{_W}\}}?\z'


class DynamoDb:
    """The ``dynamodb`` format.

    Attributes:
        place: where the source stands.
    """

    name = "dynamodb"
    about = About(
        title="DynamoDB exports (export to S3 as DYNAMODB_JSON, answers of scan and query)",
        recognised='items whose values say of what kind they are: {"Item": {"email": {"S": ...}}}',
        trouble="Values are unwrapped, so that a column is email and not Item.email.S; the parts of an export are one table. Malformed records as in JSON (json_syntax, utf8).",
        unsupported="exports in Amazon Ion: export as DynamoDB JSON",
    )

    def __init__(self, place: Place | None = None) -> None:
        self.place = place

    def with_place(self, place: Place) -> DynamoDb:
        """This loader where the source stands."""
        return DynamoDb(place)

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The first item holds nothing but values with their kind."""
        text = head.removeprefix(BOM).lstrip()
        if text[:1] == b"[":
            text = text[1:].lstrip()
        first = first_object(text[:NEAR]) if text[:1] == b"{" else None
        return (0.93, "values say of what kind they are") if first is not None and _is_item(_item(first)) else (0.0, "values do not say of what kind they are")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read the items, as JSON is read, and unwrap their values."""
        window = Window(stream, min(block_size, BLOCK))
        window.skip_bom(tally)
        part = _PART.search(self.place.name) if self.place is not None else None
        export = f"export {part[1]}" if part else ""
        for table, block in documents(window, tally):
            if block.rows.size:
                yield docs_frame(table or export, block.off, block.length, plain(block.docs))


def _item(value: dict[str, Any]) -> Any:  # noqa: ANN401 - a JSON value
    """The first item of a document."""
    for key in ("PutRequest", "Item", "NewImage", "OldImage"):
        if isinstance(inner := value.get(key), dict):
            return inner if _is_item(inner) else _item(inner)
    found = value.get("Items") or next(iter(value.values()), None)
    return _item(found[0]) if isinstance(found, list) and found and isinstance(found[0], dict) else value


def _is_item(value: Any) -> bool:  # noqa: ANN401 - a JSON value
    return isinstance(value, dict) and bool(value) and all(isinstance(child, dict) and len(child) == 1 and child.keys() <= KINDS for child in value.values())


def plain(docs: pa.Array) -> pa.Array:
    """Documents (valid JSON objects) with plain values instead of those with their kind, without what only says that an item follows."""
    import pyarrow.compute as pc

    for pattern, instead in SCALARS:
        docs = pc.replace_substring_regex(docs, pattern, instead)
    for _ in range(DEEPEST):
        if not pc.any(pc.match_substring_regex(docs, _LEFT)).as_py():
            break
        for pattern, instead in NESTED:
            docs = pc.replace_substring_regex(docs, pattern, instead)
    docs = pc.replace_substring_regex(docs, _ITEM, r"\1")
    for mark, bracket in zip("\x01\x02\x03\x04", "{}[]", strict=True):
        docs = pc.replace_substring(docs, mark, bracket)
    whole = pc.starts_with(docs, "{")  # a document may be a value itself
    return docs if pc.all(whole).as_py() is not False else pc.if_else(whole, docs, pc.binary_join_element_wise('{"value":', docs, "}", ""))


LOADER = DynamoDb()
