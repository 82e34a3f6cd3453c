"""Values of MongoDB as JSON: documents of BSON as text.

An ObjectId becomes its 24 hex digits, a date ISO 8601 in UTC, a 64-bit or decimal number a number with all its digits, a binary UUID its usual text, other
bytes text where they are printable UTF-8, else hex, a regular expression its pattern; MinKey, MaxKey and numbers that are not finite become null.
"""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from breach_impact.documents.jsonfix import fix
from breach_impact.errors import InputError

GROUP = 64
"""Documents that are decoded at once: so few that Python's collector of garbage has nothing to walk through."""
BUCKET = re.compile(rb'\{"_id":"[^"]*","control":\{"version":\d')
"""How a bucket of a time series begins: one document holds many measurements."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_COLUMN = 7
"""Subtype of a compressed column of such a bucket; nothing but a server reads it."""
_UUIDS = {3, 4}


def binary(value: bytes) -> str:
    """Bytes as text."""
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        return value.hex()
    return value.hex() if _CONTROL.search(text) else text


class Values:
    """Decodes documents.

    Attributes:
        columns: compressed columns met, whose values are not read.
    """

    def __init__(self) -> None:
        """Raises InputError without the libraries."""
        try:
            import bson
            import orjson
            from bson.codec_options import CodecOptions, DatetimeConversion
            from bson.errors import InvalidBSON
        except ImportError:
            raise InputError("reading BSON takes two more libraries: pip install 'breach-impact[mongo]'") from None
        self.columns = 0
        auto = DatetimeConversion.DATETIME_AUTO  # years that Python does not know come as milliseconds
        self._options: Any = CodecOptions(document_class=_Once, datetime_conversion=auto)
        self._twice: Any = self._options.with_options(document_class=_Pairs)
        self._lenient: Any = self._twice.with_options(unicode_decode_error_handler="replace")
        self._decode: Any = bson.decode
        self._all: Any = bson.decode_all
        self._broken = InvalidBSON
        self._unwritten = orjson.JSONEncodeError
        self._dumps = orjson.dumps
        self._number = orjson.Fragment
        self._how = orjson.OPT_NAIVE_UTC | orjson.OPT_UTC_Z
        self._kinds = self._writers()

    def _writers(self) -> dict[type, Any]:
        from bson import Binary, DatetimeMS, Decimal128, MaxKey, MinKey, ObjectId, Regex, Timestamp
        from bson.dbref import DBRef

        return {
            ObjectId: str, bytes: binary, Binary: self._binary, Decimal128: self._decimal, DatetimeMS: int, DBRef: DBRef.as_doc,
            Timestamp: lambda stamp: datetime.fromtimestamp(stamp.time, UTC) if stamp.time else None,
            Regex: lambda regex: binary(regex.pattern) if isinstance(regex.pattern, bytes) else regex.pattern,
            MinKey: lambda _: None, MaxKey: lambda _: None,
        }  # fmt: skip

    def _write(self, value: Any) -> Any:  # noqa: ANN401 - a value that JSON does not know
        return self._kinds[type(value)](value)

    def _binary(self, value: Any) -> str | None:  # noqa: ANN401 - bson.Binary
        if value.subtype in _UUIDS and len(value) == 16:
            return str(uuid.UUID(bytes=bytes(value)))
        if value.subtype == _COLUMN:
            self.columns += 1
            return None
        return binary(bytes(value))

    def _decimal(self, value: Any) -> Any:  # noqa: ANN401 - bson.Decimal128
        number: Decimal = value.to_decimal()
        if not number.is_finite():
            return None
        text = f"{number:f}" if -40 < number.adjusted() < 40 else str(number)
        return self._number(text.encode())

    def group(self, raw: bytes, count: int) -> list[bytes] | None:
        """Documents that stand side by side as JSON; None if one of them is not plain."""
        before = self.columns
        try:
            documents = self._all(raw, self._options)
            if len(documents) == count:
                dumps, write, how = self._dumps, self._write, self._how
                return [dumps(document, write, how) for document in documents]
        except (self._broken, self._unwritten, RecursionError, _TwiceError):
            pass
        self.columns = before
        return None

    def single(self, raw: bytes) -> tuple[str | None, list[str]]:
        """(JSON, repairs) of a document, or (None, [reason code]); the code is ``bson_invalid`` if its structure is not sound."""
        try:
            return self._text(self._decode(raw, self._twice))
        except (self._unwritten, RecursionError):
            return None, ["depth"]
        except self._broken:
            pass
        try:
            self._decode(raw, self._lenient)
        except (self._broken, RecursionError):
            return None, ["bson_invalid"]
        return None, ["utf8"]

    def header(self, raw: bytes) -> dict[str, Any] | None:
        """A document as it is; None if it is not sound."""
        try:
            return self._decode(raw, self._options)
        except (self._broken, RecursionError, _TwiceError):
            return None

    def _text(self, document: Any) -> tuple[str | None, list[str]]:  # noqa: ANN401 - _Pairs
        fixed = fix(self._spelled(document))
        return fixed.text, fixed.codes if fixed.text is not None else [fixed.reject]

    def _spelled(self, value: Any) -> bytes:  # noqa: ANN401 - a decoded value
        """A value as JSON in which a key may stand twice."""
        if isinstance(value, _Pairs):
            return b"{" + b",".join(self._dumps(key) + b":" + self._spelled(child) for key, child in value.pairs) + b"}"
        if isinstance(value, list):
            return b"[" + b",".join(map(self._spelled, value)) + b"]"
        return self._dumps(value, self._write, self._how)


class _TwiceError(Exception):
    """A document names a key twice."""


class _Once(dict[str, Any]):
    """A document that names no key twice."""

    __slots__ = ()

    def __setitem__(self, key: str, value: Any) -> None:  # noqa: ANN401 - any value
        if key in self:
            raise _TwiceError
        dict.__setitem__(self, key, value)


class _Pairs(dict[str, Any]):
    """A document as its pairs, a key that stands twice among them."""

    __slots__ = ("pairs",)

    def __init__(self) -> None:
        self.pairs: list[tuple[str, Any]] = []

    def __setitem__(self, key: str, value: Any) -> None:  # noqa: ANN401 - any value
        self.pairs.append((key, value))
