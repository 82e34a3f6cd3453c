"""Syslog, the audit log, logs of applications, logfmt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from breach_impact.framing import MAX_RECORD
from breach_impact.loaders import app_log, syslog

Reader = Callable[..., Any]


def _full(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if value is not None}


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("Oct  1 22:14:15 mx su[12]: failed", {"time": "Oct  1 22:14:15", "hostname": "mx", "app_name": "su", "procid": "12", "log_text": "failed"}),
        ("<34>Oct 11 22:14:15 mx su: x", {"priority": "34", "time": "Oct 11 22:14:15", "hostname": "mx", "app_name": "su", "log_text": "x"}),
        ("Oct 11 2023 22:14:15.5 mx su[1]:x", {"time": "Oct 11 2023 22:14:15.5", "hostname": "mx", "app_name": "su", "procid": "1", "log_text": "x"}),
        ("<165>1 - mx app 7 - -", {"priority": "165", "time": "-", "hostname": "mx", "app_name": "app", "procid": "7", "log_text": ""}),
        ("Oct 11 22:14:15 mx last message repeated 2 times", {"time": "Oct 11 22:14:15", "hostname": "mx", "log_text": "last message repeated 2 times"}),
        ("Oct 11 22:14:15 dnsmasq[1]: query", {"time": "Oct 11 22:14:15", "app_name": "dnsmasq", "procid": "1", "log_text": "query"}),
        (
            "2023-10-11T22:14:15.003+02:00 mx postfix/smtp[7]: 4B: to=<u1@mail.example>, status=sent",
            {"time": "2023-10-11T22:14:15.003+02:00", "hostname": "mx", "app_name": "postfix/smtp", "procid": "7",
             "log_text": "4B: to=<u1@mail.example>, status=sent", "fields": {"to": "u1@mail.example"}},
        ),
        (
            r'<165>1 2003-10-11T22:14:15.003Z mx app - ID47 [a@1 k="x \"y\"" l="2"][b@1 m="]"] text',
            {"priority": "165", "time": "2003-10-11T22:14:15.003Z", "hostname": "mx", "app_name": "app", "msgid": "ID47",
             "structured_data": {"k": 'x "y"', "l": "2", "m": "]"}, "log_text": "text"},
        ),
        ("Wed 2023-10-11 22:14:15 CEST mx systemd[1]: up", {"time": "2023-10-11 22:14:15 CEST", "hostname": "mx", "app_name": "systemd", "procid": "1", "log_text": "up"}),
        (
            "type=USER_CMD msg=audit(1783414573.687:423): pid=2100 addr=? msg='cwd=\"/root\" acct=\"u1\" res=success'\x1dUID=\"root\"",
            {"type": "USER_CMD", "time": "1783414573.687", "serial": "423",
             "fields": {"pid": "2100", "addr": None, "cwd": "/root", "acct": "u1", "res": "success", "UID": "root"}},
        ),
    ],
)  # fmt: skip
def test_syslog_lines(line: str, fields: dict[str, Any], read: Reader) -> None:
    record = _full(read("syslog", f"{line}\n".encode()).records[0])
    if "structured_data" not in fields and "fields" in record and "fields" not in fields:
        pytest.fail("pairs where there are none")
    assert record == fields


def test_other_lines_in_a_syslog_are_rejected(read: Reader) -> None:
    got = read("syslog", b"Oct 11 22:14:15 mx su: x\n-- Boot 12 --\n\0\0\0\nOct 11 22:14:16 mx su: y\nOct 11 22")
    assert (len(got.rows), got.codes, got.tally.complete) == (2, {"log_line": 2, "truncated": 1}, False)


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("2023-10-10 13:55:36,123 - app.db - ERROR - boom", {"time": "2023-10-10 13:55:36.123", "context": "app.db", "level": "ERROR", "log_text": "boom"}),
        ("2023-10-10 13:55:36.1 [main] WARN  c.e.Foo - x", {"time": "2023-10-10 13:55:36.1", "context": "main", "level": "WARN", "log_text": "c.e.Foo - x"}),
        ("2023/10/10 13:55:36 [error] 12#0: x", {"time": "2023-10-10 13:55:36", "level": "error", "log_text": "12#0: x"}),
        ("[Wed Oct 11 14:32:52.1 2000] [error] [client 192.0.2.1] x", {"time": "2000-10-11 14:32:52.1", "level": "error", "log_text": "[client 192.0.2.1] x"}),
        ("[11-Oct-2000 13:55:36 UTC] PHP Warning:  x", {"time": "2000-10-11 13:55:36 UTC", "context": "PHP", "level": "Warning", "log_text": "x"}),
        ("INFO:root:hello", {"level": "INFO", "log_text": "root:hello"}),
        (
            "2023-10-10 13:55:36 INFO login email=u1@mail.example attempt=2",
            {"time": "2023-10-10 13:55:36", "level": "INFO", "log_text": "login email=u1@mail.example attempt=2", "fields": {"email": "u1@mail.example"}},
        ),
    ],
)
def test_entries(line: str, fields: dict[str, Any], read: Reader) -> None:
    assert _full(read("app_log", f"{line}\n".encode()).records[0]) == fields


@pytest.mark.parametrize("block", [64, 1000, 1 << 20])
def test_lines_that_begin_no_entry_belong_to_the_one_before(block: int, read: Reader) -> None:
    data = "lead\n2023-10-10 13:55:36 ERROR a\n  at x\n\n  at y\n" + "2023-10-10 13:55:37 INFO b\n" * 40 + "2023-10-10 13:55:38 ERROR c\nend"
    got = read("app_log", data.encode(), block)
    assert got.records[0]["log_text"] == "a\n  at x\n\n  at y"
    assert got.records[-1]["log_text"] == "c\nend"
    assert (len(got.rows), got.codes) == (42, {"log_line": 1})


def test_a_cut_line_that_may_begin_an_entry_is_not_of_the_one_before(read: Reader) -> None:
    got = read("app_log", b"2023-10-10 13:55:36 ERROR a\n  at x\n2023-10-1")
    assert (got.records[0]["log_text"], got.codes, got.tally.complete) == ("a\n  at x", {"truncated": 1}, False)


def test_an_entry_over_the_limit_is_passed_over(read: Reader) -> None:
    first, last = b"2023-10-10 13:55:36 ERROR a\n", b"2023-10-10 13:55:37 INFO b\n"
    data = first + (b"x" * 999_999 + b"\n") * (MAX_RECORD // 1_000_000 + 1) + last
    for block in (1 << 20, 200 << 20):
        got = read("app_log", data, block)
        assert ([row[1] for row in got.rows], got.tally.rejects) == ([len(data) - len(last)], [("record_too_long", 0, len(data) - len(last))])


def test_logfmt(read: Reader) -> None:
    data = b'time=2023-10-10T13:55:36Z level=info msg="a \\"b\\" c" email=u1@mail.example id=\n' * 12 + b"no pairs\n"
    got = read("app_log", data)
    assert got.records[0] == {"time": "2023-10-10T13:55:36Z", "level": "info", "msg": 'a "b" c', "email": "u1@mail.example", "id": None}
    assert got.codes == {"log_line": 1}


@pytest.mark.parametrize(
    "text",
    [
        "2023-10-10 13:55:36,INFO,u1@mail.example\n" * 4,
        "time;level\n2023-10-10 13:55:36;INFO\n" * 4,
        "Dear all,\nOct 11 22:14:15 was a day.\nInfo: none.\n",
        "u1@mail.example:secret\n" * 4,
        "a=1\nb=2\nc=3\n",
        "INSERT INTO t VALUES (1);\n" * 4,
    ],
)
@pytest.mark.parametrize("loader", [syslog.LOADER, app_log.LOADER], ids=["syslog", "app_log"])
def test_other_text_is_no_log(loader: Any, text: str) -> None:
    assert loader.sniff(text.encode(), "x.log")[0] == 0


def test_collected_audit_log(read: Reader, data_dir: Path) -> None:
    data = (data_dir / "log/plaso_audit_enriched.log").read_bytes()
    assert syslog.LOADER.sniff(data, "")[0] > app_log.LOADER.sniff(data, "")[0]
    got = read("syslog", data)
    assert (len(got.rows), got.codes) == (29, {})
