"""Detail files of RADIUS servers: values, and what is no packet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]
PACKET = b'Mon Mar  4 00:01:12 2024\n\tUser-Name = "u1@mail.example"\n\tNAS-Port = 3219\n\n'


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (b'User-Name = "a b"', {"User-Name": "a b"}),
        (b'Class = "\\"x\\" \\\\ \\101"', {"Class": '"x" \\ A'}),
        (b"Acct-Status-Type = Start", {"Acct-Status-Type": "Start"}),
        (b"Proxy-State += 0x3531", {"Proxy-State": "0x3531"}),
        (b'Reply:Class := "x"', {"Reply:Class": "x"}),
        (b'User-Password = "it\'s = 1"', {"User-Password": "it's = 1"}),
        (b'User-Name = ""', {"User-Name": ""}),
        (b'User-Name = "Ren\\303\\251"', {"User-Name": "Ren\u00e9"}),
        (b"User-Name = x" + b" " * 60_000 + b"y" + b" " * 60_000, {"User-Name": "x" + " " * 60_000 + "y"}),
    ],
)
def test_values(line: bytes, field: dict[str, str], read: Reader) -> None:
    for end in (b"\n", b"\r\n"):
        data = (b"Tue Mar 12 23:59:59 EET 2024\n\t" + line + b"\n\n" + PACKET).replace(b"\n", end)
        assert sniff(data, "x.bin", whole=True).format == "radius"
        got = read("radius", data)
        assert got.records[0] == {"Packet-Time": "Tue Mar 12 23:59:59 EET 2024", **field} and len(got.records) == 2
        assert not got.codes


@pytest.mark.parametrize("text", [b"\tUser-Name = x\n", b"Mon Mar  4 00:01:12 2024\n\tno attribute\n", b"Mon Mar  4 00:01:12 2024\n", b"Info: Ready to process requests\n"])
def test_what_is_no_packet(text: bytes, read: Reader) -> None:
    got = read("radius", PACKET + text + b"\n" + PACKET)
    assert (len(got.records), got.tally.rejected, got.codes) == (2, 1, {"radius_syntax": 1})


@pytest.mark.parametrize("end", [b'Mon Mar  4 00:01:12 2024\n\tUser-Na', b"Mon Mar  4 00:0", b'Mon Mar  4 00:01:12 2024\n'])
def test_a_stream_that_ends_in_a_packet_is_not_whole(end: bytes, read: Reader) -> None:
    got = read("radius", PACKET + PACKET + end)
    assert (len(got.records), got.tally.rejected, got.codes, got.tally.complete) == (2, 1, {"truncated": 1}, False)


def test_subscribers_are_counted(tmp_path: Path) -> None:
    packets = "".join(f'Mon Mar  4 00:{n:02}:12 2024\n\tUser-Name = "lamprou{n}"\n\tAcct-Status-Type = Start\n\tFramed-IP-Address = 94.60.88.{n}\n\tCalling-Station-Id = "5C-35-3B-FB-58-{n:02X}"\n\n' for n in range(40))
    (tmp_path / "detail-20240304").write_text(packets + "Mon Mar  4 01:00:12 2024\n\tAcct-Status-Type = Accounting-On\n\n")
    found = bi.assess(tmp_path, progress=False).statistics
    assert (found["records"]["read"], found["subjects"]["affected"], found["subjects"]["unattributed_records"]) == (41, 40, 1)
    assert {row["data_type"]: row["subjects"] for row in found["data_types"]}.items() >= {"ip_address": 40, "mac_address": 40}.items()
