"""vCard: the three versions, and cards that do not end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from breach_impact.framing import MAX_RECORD
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]

CARD = b"BEGIN:VCARD\nVERSION:3.0\nFN:Jo Doe\nEMAIL:u9@mail.example\nEND:VCARD\n"
PLAIN = {"full_name": "Jo Doe", "email": ["u9@mail.example"]}


@pytest.mark.parametrize(
    ("text", "record"),
    [
        (b"N:Doe;Jo;;Dr.;", {"name": {"family_name": "Doe", "given_name": "Jo", "honorific_prefix": "Dr."}}),
        (b"N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=\n=F6;;;", {"name": {"family_name": "M\u00fcller", "given_name": "J\u00f6"}}),
        (b"ADR;TYPE=HOME:;;1 Main St;Town;IL;62701;US", {"adr": [{"street": "1 Main St", "city": "Town", "state": "IL", "postal_code": "62701", "country": "US"}]}),
        (b"item1.EMAIL;type=INTERNET:u1@mail.example\nitem2.EMAIL:u2@mail.example", {"email": ["u1@mail.example", "u2@mail.example"]}),
        (b'TEL;VALUE=uri;TYPE="voice,home:x":tel:+1-555-0100', {"tel": ["+1-555-0100"]}),
        (b"ORG:Acme\\, Inc.;Sales", {"org": {"organization": "Acme, Inc.", "department": "Sales"}}),
        (b"NOTE:one\\ntwo\\; th\n ree", {"note": "one\ntwo; three"}),
        (b"PHOTO;ENCODING=b;TYPE=JPEG:/9j/\n 4AAQ", {"photo": "/9j/4AAQ"}),
        (b"BDAY:1980-01-02\nPRODID:x\nREV:2020-01-01", {"bday": "1980-01-02", "revised": "2020-01-01"}),
        (b"FN;CHARSET=windows-1251:\xc8\xe2\xe0\xed", {"full_name": "\u0418\u0432\u0430\u043d"}),
    ],
)
def test_properties(text: bytes, record: dict[str, Any], read: Reader) -> None:
    for end in (b"\n", b"\r\n"):
        data = (b"BEGIN:VCARD\nVERSION:3.0\n" + text + b"\nEND:VCARD\n" + CARD).replace(b"\n", end)
        assert sniff(data, "x.bin", whole=True).format == "vcard"
        got = read("vcard", data)
        assert got.records == [record, PLAIN]
        assert not got.codes


def test_cards_without_an_end(read: Reader) -> None:
    got = read("vcard", b"BEGIN:VCARD\nFN:one\n" + CARD + b"BEGIN:VCARD\nFN:last\n")
    assert (got.records, got.codes) == ([PLAIN], {"truncated": 2})
    assert not got.tally.complete


def test_card_in_a_card(read: Reader) -> None:
    got = read("vcard", b"BEGIN:VCARD\nFN:boss\nAGENT:\nBEGIN:VCARD\nFN:agent\nEND:VCARD\nTEL:1\nEND:VCARD\n" + CARD)
    assert (got.records, got.codes) == ([{"full_name": "boss", "tel": ["1"]}, PLAIN], {"vcard_nested": 1})


def test_what_is_not_kept(read: Reader) -> None:
    got = read("vcard", b"BEGIN:VCARD\nFN:a\nPHOTO;ENCODING=b:" + b"A" * 100_000 + b"\nno property\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n" + CARD)
    assert got.records == [{"full_name": "a", "photo": "75000 bytes"}, PLAIN]
    assert got.codes == {"vcard_binary": 1, "vcard_line": 1, "vcard_syntax": 1}


@pytest.mark.parametrize("end", [b"\nEND:VCARD\n", b"\n"])
def test_too_long_card_costs_itself(end: bytes, read: Reader) -> None:
    got = read("vcard", CARD + b"BEGIN:VCARD\nNOTE:" + b"x" * (MAX_RECORD + 100) + end + CARD, 1 << 22)
    assert (got.records, got.codes) == ([PLAIN, PLAIN], {"record_too_long": 1})
