"""W3C extended logs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from breach_impact.loaders.w3c_log import LAYOUTS, LOADER

Reader = Callable[..., Any]


def _full(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if value is not None}


def test_iis(read: Reader) -> None:
    data = (
        "#Software: IIS\r\n#Fields: date time c-ip cs-username cs-uri-query cs(User-Agent) cs(Cookie) cs(Referer)\r\n"
        "2023-10-10 00:01:02 192.0.2.1 CORP\\jdoe email=u1%40mail.example&page=2 Mozilla/4.0+(x;++http://y) sid=a+b;+lang=en https://e.example/?token=x\r\n"
    )
    assert _full(read("w3c_log", data.encode()).records[0]) == {
        "time": "2023-10-10 00:01:02", "c-ip": "192.0.2.1", "cs-username": "CORP\\jdoe", "cs-uri-query": {"email": "u1@mail.example"},
        "cs-uri-query_other": {"page": "2"}, "cs(User-Agent)": "Mozilla/4.0 (x; +http://y)", "cs(Cookie)": {"sid": "a+b", "lang": "en"},
        "cs(Referer)": "https://e.example/", "cs(Referer)_query": {"token": "x"},
    }  # fmt: skip


def test_cloudfront_parts_fields_by_tabs(read: Reader) -> None:
    data = "#Version: 1.0\n#Fields: date time c-ip cs(User-Agent) cs(Cookie)\n2019-12-04\t21:02:31\t192.0.2.1\tMozilla/5.0%20(x)\tsid=a%20b;%20lang=en\n"
    record = read("w3c_log", data.encode()).records[0]
    assert (record["cs(User-Agent)"], record["cs(Cookie)"]) == ("Mozilla/5.0 (x)", {"sid": "a b", "lang": "en"})


def test_exchange_parts_fields_by_commas(read: Reader) -> None:
    data = '#Software: Exchange\n#Fields: date-time,sender-address,message-subject\n2020-01-01T00:00:01Z,u1@mail.example,"Hello, ""you"""\n'
    assert read("w3c_log", data.encode()).records == [{"date-time": "2020-01-01T00:00:01Z", "sender-address": "u1@mail.example", "message-subject": 'Hello, "you"'}]


def test_fields_change_and_a_date_line_dates_times(read: Reader) -> None:
    data = "#Date: 2002-05-02 17:42:15\n#Fields: time c-ip\n17:42:15 192.0.2.1\n#Date: 2002-05-03 00:00:00\n#Fields: c-ip time sc-status\n192.0.2.2 17:42:16 200\n"
    for block in (64, 1 << 20):
        assert [_full(record) for record in read("w3c_log", data.encode(), block).records] == [
            {"time": "2002-05-02 17:42:15", "c-ip": "192.0.2.1"},
            {"c-ip": "192.0.2.2", "time": "2002-05-03 17:42:16", "sc-status": "200"},
        ]


def test_wrong_numbers_of_fields_are_rejected(read: Reader) -> None:
    got = read("w3c_log", b"#Fields: date time c-ip\n1 2 3 4\n1 2\n2020-01-01 00:00:00 192.0.2.1\n2020-01-01  00:00:00   192.0.2.2\n1 2")
    assert ([record["c-ip"] for record in got.records], got.codes) == (["192.0.2.1", "192.0.2.2"], {"log_line": 2, "truncated": 1})


def test_lists_of_fields_without_end(read: Reader) -> None:
    got = read("w3c_log", "".join(f"#Fields: date c{n}\n2020-01-01 x\n" for n in range(LAYOUTS + 6)).encode())
    assert (len(got.rows), got.codes) == (LAYOUTS, {"log_line": 6})


@pytest.mark.parametrize("text", ["# a comment\na,b\n1,2\n", "#Fields:\n", "text\n#Fields: a b\n", "#!/bin/sh\n#Fields: of gold, I said\necho\n"])
def test_other_text_is_no_w3c_log(text: str) -> None:
    assert LOADER.sniff(text.encode(), "ex.log")[0] == 0


@pytest.mark.parametrize(("name", "records"), [("iis10_edge_cases", 15), ("iis7_sqli", 2)])
def test_collected_files(name: str, records: int, read: Reader, data_dir: Path) -> None:
    got = read("w3c_log", (data_dir / f"log/plaso_{name}.log").read_bytes())
    assert (len(got.rows), got.codes) == (records, {})  # the others of their lines are directives


def test_a_missing_day_or_time_is_not_made_up(read: Reader) -> None:
    lines = "2019-10-12 10:00:01 x\n- 10:00:02 x\n2019-10-12 - x\n- - x\n2019-10-12  10:00:03 x\n-  10:00:04 x\n"
    got = read("w3c_log", ("#Fields: date time c-ip\n" + lines).encode())
    assert [record["time"] for record in got.records] == ["2019-10-12 10:00:01", "10:00:02", "2019-10-12", None, "2019-10-12 10:00:03", "10:00:04"]
