"""What to do about a source that could not be read completely, by reason code."""

from __future__ import annotations

from collections.abc import Iterable

_AGAIN = "get the file again and compare its hash with the origin's"
_EXPORT = "export again, as the export itself says that it is not whole"
ADVICE = {
    "gzip_truncated": _AGAIN,
    "gzip_data": _AGAIN,
    "gzip_checksum": _AGAIN,
    "packed_truncated": _AGAIN,
    "packed_data": _AGAIN,
    "packed_trailing_bytes": "cut off what follows the compressed data and give it as a file of its own",
    "packed_limit": "unpack it (zstd -d --long=31)",
    "zip_directory": "get the file again; else try zip -FF FILE --out WHOLE.zip and give that",
    "zip_truncated": _AGAIN,
    "zip_data": _AGAIN,
    "zip_checksum": _AGAIN,
    "zip_trailing_bytes": _AGAIN,
    "zip_encrypted": "unpack it with its password (7z x) and give the folder",
    "zip_method": "unpack it (7z x) and give the folder; for Zstandard pip install 'breach-impact[compression]'",
    "tar_truncated": _AGAIN,
    "tar_header": _AGAIN,
    "tar_sparse": "unpack it (tar xf) and give the folder",
    "archive_limit": "it promises more than can be; if that is meant, unpack it elsewhere and give the folder",
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
    "arrow_damaged": _AGAIN,
    "orc_damaged": _AGAIN,
    "avro_damaged": _AGAIN,
    "avro_codec": "write the file again with avro-tools",
    "avro_schema": "write the file again with avro-tools",
    "sheet_damaged": "get the file again, or save its sheets as CSV",
    "sheet_limit": "save its sheets as CSV, or delete stray cells far out",
    "office_encrypted": "save it without a password",
    "mongo_archive_crc": _AGAIN,
    "bson_length": _AGAIN,
    "bson_column": "export the time series with mongoexport, which writes the measurements out",
    "sqlite_wal": "on a copy of the database and its -wal run sqlite3 COPY 'PRAGMA wal_checkpoint(TRUNCATE)', and give the copy",
    "sqlite_journal": "open a copy of the database and its -journal once with sqlite3, which rolls the unfinished change back, and give the copy",
    "sqlite_damaged": "get the file again; else try sqlite3 FILE .recover and give what it writes",
    "sqlite_unpack": "unpack it and give the plain file",
    "pg_restore_missing": "install PostgreSQL's client programs (pg_restore), or give what pg_restore -f dump.sql ARCHIVE writes",
    "pg_restore_failed": "install the pg_restore of the PostgreSQL that wrote it, or a newer one; else get the archive again",
    "pg_dump_directory": "give the whole folder as pg_dump wrote it",
    "pg_copy_header": "export again as text or CSV",
    "pg_copy_trailing_bytes": "cut off what follows the end mark and give it as a file of its own",
    "pages_missing": "add the pages that are not there",
    "needs_mongo": "pip install 'breach-impact[mongo]', then run again",
    "needs_avro": "pip install 'breach-impact[avro]', then run again",
    "needs_office": "pip install 'breach-impact[office]', then run again",
}
"""Codes that make a source incomplete; the commonest cure of each."""
_UNSUPPORTED = "unpack it, or convert it to JSON, CSV or Parquet, and give that"


def advice(codes: Iterable[str]) -> list[str]:
    """What to do about these codes, each piece once, in the order of the codes."""
    from breach_impact.opening.formats import advice_for

    found = (advice_for(code) or _UNSUPPORTED if code.startswith("unsupported_") else ADVICE.get(code) for code in codes)
    return list(dict.fromkeys(text for text in found if text))
