"""Delimited text that is made, or happens, to make a reader fail."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.cli import main
from breach_impact.survey import survey

Look = Callable[..., Any]

HEADER = b"user_id,email,note"
PEOPLE = [b"%d,u%d@example.org,x" % (i, i) for i in range(1, 101)]
HALF = 50


def table(odd: bytes = b"", end: bytes = b"\n", header: bytes = HEADER) -> bytes:
    rows = [header] if header else []
    return end.join([*rows, *PEOPLE[:HALF], *([odd] if odd else []), *PEOPLE[HALF:]]) + end


# name: (what stands in the middle, records read there, people it adds, addresses it adds, reasons, parts that are rejected)
ODD: dict[str, tuple[bytes, int, int, int, dict[str, int], list[tuple[str, bytes]]]] = {
    "a field too few": (b"500,x@example.org", 1, 0, 0, {"csv_fields": 1}, [("csv_fields", b"500,x@example.org")]),
    "a field too many": (b"500,x@example.org,y,z", 1, 0, 0, {"csv_fields": 1}, [("csv_fields", b"500,x@example.org,y,z")]),
    "one field, then none": (b"500\n\n  \n", 1, 0, 0, {"csv_fields": 1}, [("csv_fields", b"500")]),
    "three ragged rows": (
        b"500\n501,y\n502,x@example.org,y,z,,", 3, 0, 0, {"csv_fields": 3},
        [("csv_fields", b"500"), ("csv_fields", b"501,y"), ("csv_fields", b"502,x@example.org,y,z,,")],
    ),
    "a quote inside a field": (b'500,x@example.org,5" pipe', 1, 1, 1, {"repaired_stray_quote": 1}, []),
    "a quote that closes too early": (b'500,x@example.org,"a" b', 1, 1, 1, {"repaired_stray_quote": 1}, []),
    "a quote that never closes": (b'500,x@example.org,"never', 1, 1, 1, {"repaired_stray_quote": 1}, []),
    "a quote that never closes, and too many fields": (
        b'500,x@example.org,"never,ever', 1, 0, 0, {"csv_quote": 1}, [("csv_quote", b'500,x@example.org,"never,ever')],
    ),
    "line breaks in quotes": (b'500,x@example.org,"a\nb\r\n\n""c"", d\n"', 1, 1, 1, {}, []),
    "an address behind a line break in quotes": (b'500,"x@example.org","1,y@example.org,z\n2,z@example.org,z"', 1, 1, 1, {}, []),
    "NUL in a field": (b"500,x@example.org,a\0b", 1, 1, 1, {}, []),
    "NUL in an address": (b"500,x\0@example.org,a", 1, 1, 0, {}, []),
    "a row of NULs": (bytes(300), 1, 0, 0, {"csv_fields": 1}, [("csv_fields", bytes(300))]),
    "no UTF-8": (b"500,x@example.org,M\xfcller", 1, 1, 1, {"encoding_cp1252": 1}, []),
    "neither UTF-8 nor Windows-1252": (b"500,x@example.org,\x81\x8d", 1, 1, 1, {"encoding_iso8859_1": 1}, []),
    "the header again": (HEADER, 0, 0, 0, {"header_repeated": 1}, []),
    "an id of 2^63 and one more": (b"9223372036854775808,,\n9223372036854775809,,", 2, 2, 0, {}, []),
    "ids of 23 digits": (b"12345678901234567890123,,\n12345678901234567890124,,", 2, 2, 0, {}, []),
}  # fmt: skip


@pytest.mark.parametrize("name", list(ODD))
def test_an_odd_row_among_others(name: str, look: Look) -> None:
    odd, read, people, addresses, reasons, rejects = ODD[name]
    data = table(odd)
    seen = look({"users.csv": data})
    assert seen.records == (100 + read, 100 + read - len(rejects), len(rejects), 0)
    assert (seen.affected, seen.addresses) == (100 + people, 100 + addresses)
    assert seen.reasons == reasons
    start = data.index(odd)
    assert seen.rejects == [("users.csv", code, data.index(raw, start), len(raw)) for code, raw in rejects]
    assert seen.code == 0


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("header", [HEADER, b'"user_id","email","note"', b""], ids=["header", "quoted header", "no header"])
def test_line_ends_marks_and_headers(end: bytes, mark: bytes, header: bytes, look: Look) -> None:
    seen = look({"users.csv": mark + table(b"", end, header)})
    assert (seen.records, seen.affected, seen.addresses) == ((100, 100, 0, 0), 100, 100)
    assert (seen.reasons, seen.code) == ({"repaired_bom": 1} if mark else {}, 0)


@pytest.mark.parametrize("quote", [b"", b'"'])
def test_a_row_of_twenty_megabytes(quote: bytes, look: Look) -> None:
    seen = look({"users.csv": table(b"500,x@example.org," + quote + b"z" * 20_000_000 + quote)})
    assert (seen.records, seen.affected, seen.reasons, seen.code) == ((101, 101, 0, 0), 101, {}, 0)


def test_an_address_in_a_column_that_is_empty_until_line_50001(look: Look) -> None:
    seen = look({"events.csv": b"n,level,contact_email\n" + b"".join(b"%d,info,\n" % i for i in range(50_000)) + b"50000,info,x@example.org\n"})
    assert (seen.records[:2], seen.affected, seen.addresses) == ((50_001, 50_001), 1, 1)


def test_a_column_that_is_a_number_in_half_of_its_rows(look: Look) -> None:
    rows = [f"{i // 2},Hunter-{i},{i if i % 2 else 'true'}\n".encode() for i in range(200, 400)]
    seen = look({"users.csv": b"user_id,password,zip\n" + b"".join(rows)})
    assert (seen.records[:2], seen.affected) == ((200, 200), 100)


@pytest.mark.parametrize(
    ("tail", "rejected"),
    [(b"", 0), (b"500", 1), (b"500,x@example.o", 1), (b"500,x@example.org,whole as it se", 1), (b'500,x@example.org,"quo', 1), (b'500,x@example.org,"quoted"', 1)],
    ids=["at a line end", "in the first field", "in an address", "in the last field", "in quotes", "behind quotes"],
)
def test_the_row_in_which_a_file_is_cut_is_no_record(tail: bytes, rejected: int, look: Look) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = packer.compress(table() + tail) + packer.flush(zlib.Z_SYNC_FLUSH)  # the stream goes on, but not here
    seen = look({"users.csv.gz": packed})
    assert seen.records == (100 + rejected, 100, rejected, 0)
    assert (seen.affected, seen.addresses) == (100, 100)
    assert seen.rejects == ([("users.csv.gz", "truncated", len(table()), len(tail))] if rejected else [])
    assert seen.reasons == {"gzip_truncated": 1} | ({"truncated": 1} if rejected else {})
    assert seen.code == 3
    assert "To do: get the file again" in seen.out


@pytest.mark.parametrize("delimiter", [b",", b";", b":", b"\t", b"|"])
@pytest.mark.parametrize("many", [2, 60])
def test_addresses_in_quotes_beside_one_more_field_and_no_header(delimiter: bytes, many: int, look: Look) -> None:
    seen = look({"users.txt": b"".join(b'"u%d@example.org"%b"Hunter-%d"\n' % (i, delimiter, i) for i in range(many))})
    assert (seen.records, seen.affected, seen.addresses) == ((many, many, 0, 0), many, many)


def test_a_long_field_with_line_breaks_is_one_field(look: Look) -> None:
    rows = [b'%d,u%d@example.org,"%b"\r\n' % (i, i, b"one line of a letter\r\n" * (100_000 if i == 7 else 2)) for i in range(1, 41)]
    seen = look({"users.csv": b"user_id,email,note\r\n" + b"".join(rows)})
    assert (seen.code, seen.records, seen.affected, seen.reasons) == (0, (40, 40, 0, 0), 40, {})


# -- many columns -------------------------------------------------------------------------------------------------------
def mails(columns: int, rows: int) -> bytes:
    """Each address once in its row, and each person with one of the columns in common."""
    head = b",".join(b"email%d" % n for n in range(columns))
    return b"\n".join([head, *(b",".join(b"u%d.%d@example.org" % (row, n) for n in range(columns)) for row in range(rows))]) + b"\n"


def test_more_columns_of_addresses_than_are_counted_one_by_one(look: Look) -> None:
    seen = look({"users.csv": mails(70, 12)})
    assert (seen.code, seen.records, seen.affected, seen.addresses) == (0, (12, 12, 0, 0), 12, 840)
    assert seen.statistics["email_domains"] == [{"domain": "example.org", "subjects": 12}]


def test_too_many_personal_columns_are_refused_before_they_are_scanned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("breach_impact.assessment.MOST_PERSONAL", 4)
    codes = []
    for columns in (4, 5):
        (tmp_path / "users.csv").write_bytes(mails(columns, 30))
        codes.append(main(["assess", str(tmp_path / "users.csv")]))
    assert codes == [0, 2]
    assert "table 'users' has 5 columns with personal data, and 4 can be counted at once" in " ".join(capsys.readouterr().err.split())


def test_a_sampled_row_is_kept_once_whatever_the_number_of_its_columns(tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_bytes(mails(40, 12))
    table = survey(bi.open(tmp_path / "users.csv")).tables["default", "users"]
    kept = [row for rows in (table.best, *table.rare.values()) for row in rows]
    assert (len(kept), len({id(row) for row in kept}), table.sampled) == (41 * 12, 12, 12)
