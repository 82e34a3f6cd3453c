"""LDIF: what RFC 2849 allows, and what is no entry."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from breach_impact.framing import MAX_RECORD
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]

ENTRY = b"dn: uid=u1,dc=example\nmail: u1@mail.example\n\n"


@pytest.mark.parametrize(
    ("text", "record"),
    [
        (b"cn: one\ncn;lang-de: two\nCN: three", {"cn": ["one", "two", "three"]}),
        (b"description: a\n  b\n c", {"description": "a bc"}),
        (b"cn:: SsO2", {"cn": "J\u00f6"}),
        (b"jpegPhoto:: /9j/4AAQ", {"jpegPhoto": "/9j/4AAQ"}),
        (b"sn: Doe\nc: DE", {"surname": "Doe", "countryName": "DE"}),
        (b"changetype: add\ncn: x", {"cn": "x"}),
        (b"# comment\n#  folded\ncn: x", {"cn": "x"}),
        (b"userPassword:: e1NTSEF9YWJj", {"userPassword": "{SSHA}abc"}),
        (b"cn:", {"cn": ""}),
    ],
)
def test_values(text: bytes, record: dict[str, Any], read: Reader) -> None:
    for end in (b"\n", b"\r\n"):
        data = (b"version: 1\ndn: uid=u1,dc=example\n" + text + b"\n\n" + ENTRY).replace(b"\n", end)
        assert sniff(data, "x.bin", whole=True).format == "ldif"
        got = read("ldif", data)
        assert got.records == [{"dn": "uid=u1,dc=example", **record}, {"dn": "uid=u1,dc=example", "mail": "u1@mail.example"}]
        assert not got.codes


@pytest.mark.parametrize(
    ("text", "codes", "rejected"),
    [
        (b"dn: a\nchangetype: modify\nreplace: mail\nmail: x\n-\n", {"ldif_change": 1}, 0),
        (b"dn: a\nchangetype: delete\n", {"ldif_change": 1}, 0),
        (b"cn: nobody\nmail: x\n", {"ldif_dn": 1}, 1),
        (b"dn: a\nthis is no attribute\n", {"ldif_syntax": 1}, 1),
        (b"# search result\nsearch: 2\nresult: 0 Success\n", {}, 0),
    ],
)
def test_what_is_no_entry(text: bytes, codes: dict[str, int], rejected: int, read: Reader) -> None:
    got = read("ldif", ENTRY + text + b"\n" + ENTRY)
    assert (len(got.records), got.tally.rejected, got.codes) == (2, rejected, codes)


def test_values_that_are_not_kept(read: Reader) -> None:
    packed = b64encode(b"\xff\xd8" + bytes(70_000))
    got = read("ldif", b"dn: a\njpegPhoto:: " + packed + b"\naudio:< file:///etc/passwd\nx:: !!\n")
    assert got.records == [{"dn": "a", "jpegPhoto": "70002 bytes", "audio": "file:///etc/passwd", "x": "!!"}]
    assert got.codes == {"ldif_binary": 1, "ldif_url": 1, "ldif_base64": 1}


def test_too_long_entry_costs_itself(read: Reader) -> None:
    data = ENTRY + b"dn: b\n" + b"description: " + b"x" * MAX_RECORD + b"\n\n" + ENTRY
    got = read("ldif", data)
    assert (len(got.records), got.codes) == (2, {"record_too_long": 1})


def test_many_attributes_are_no_entry(read: Reader) -> None:
    got = read("ldif", b"dn: b\n" + b"".join(b"a%d: x\n" % i for i in range(20_000)) + b"\n" + ENTRY)
    assert (len(got.records), got.codes) == (1, {"ldif_fields": 1})


def test_collected_schema(data_dir: Path, read: Reader) -> None:
    got = read("ldif", (data_dir / "misc/python-ldap_subschema-ipa.ldif").read_bytes())
    assert [record["dn"] for record in got.records] == ["cn=schema"]
    assert not got.codes
