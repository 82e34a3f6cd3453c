"""What to do about a source that could not be read completely, by reason code."""

from __future__ import annotations

from collections.abc import Iterable

_AGAIN = "get the file again and compare its hash with the origin's"
_EXPORT = "export again, as the export itself says that it is not whole"
ADVICE = {
    "gzip_truncated": _AGAIN,
    "gzip_data": _AGAIN,
    "gzip_checksum": _AGAIN,
    "parquet_damaged": _AGAIN,
    "rows_missing": _AGAIN,
    "truncated": _AGAIN,
    "json_syntax": "see the rejected records with --quarantine FILE, mend the file, run again",
    "gzip_trailing_bytes": "cut off what follows the compressed data and give it as a file of its own",
    "hits_missing": "add the pages of the search that are not there",
    "timed_out": _EXPORT,
    "search_failed": _EXPORT,
    "shards_failed": _EXPORT,
    "permission": "make it readable for you (chmod u+r, folders u+rx) and run again",
    "unreadable": "check the disk and the path, then run again",
    "not_a_file": "give a regular file",
}
"""Codes that make a source incomplete; the commonest cure of each."""
_UNSUPPORTED = "unpack it, or convert it to JSON, CSV or Parquet, and give that"


def advice(codes: Iterable[str]) -> list[str]:
    """What to do about these codes, each piece once, in the order of the codes."""
    found = (_UNSUPPORTED if code.startswith("unsupported_") else ADVICE.get(code) for code in codes)
    return list(dict.fromkeys(text for text in found if text))
