"""Access logs: fields by name, parameters, escapes, layouts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from breach_impact.loaders.access_log import LOADER

Reader = Callable[..., Any]
HEAD = '192.0.2.1 - - [10/Oct/2023:13:55:36 -0700] "'


def _full(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if value is not None}


def _query(read: Reader, query: str) -> dict[str, Any]:
    record = read("access_log", f'{HEAD}GET /a?{query} HTTP/1.1" 200 12\n'.encode()).records[0]
    return (record["query"] or {}) | (record.get("query_other") or {})


def test_fields_of_the_combined_format(read: Reader) -> None:
    line = '192.0.2.1 - bob [10/Oct/2023:13:55:36 -0700] "POST /a/b?email=u1%40mail.example&zz=1 HTTP/2.0" 302 - "https://www.example.com/x?token=abc" "Mozilla/5.0 (X11)"\n'
    assert _full(read("access_log", line.encode() * 3).records[2]) == {
        "remote_addr": "192.0.2.1", "remote_user": "bob", "time": "10/Oct/2023:13:55:36 -0700", "method": "POST", "path": "/a/b",
        "query": {"email": "u1@mail.example"}, "query_other": {"zz": "1"}, "protocol": "HTTP/2.0", "status": "302",
        "referer": "https://www.example.com/x", "referer_query": {"token": "abc"}, "user_agent": "Mozilla/5.0 (X11)",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("query", "fields"),
    [
        ("email=u1%40mail.example", {"email": "u1@mail.example"}),
        ("name=J%C3%BCrgen+K", {"name": "Jürgen K"}),
        ("name=%FF+K", {"name": "%FF+K"}),
        ("zz=%zz%4", {"zz": "%zz%4"}),
        ("zz=a=b", {"zz": "a=b"}),
        ("zz=", {"zz": ""}),
        ("word", {"keywords": "word"}),
        ("=v&word", {"keywords": ["v", "word"]}),
        ("id=1&id=2&id=1", {"id": ["1", "2", "1"]}),
        ("ids[]=1&ids[]=2", {"ids": ["1", "2"]}),
        ("user[email]=u1@mail.example", {"user.email": "u1@mail.example"}),
        ("email=a&amp;phone=b", {"email": "a", "phone": "b"}),
        ("zz=%22%00%5C", {"zz": '"\0\\'}),
        ("&&email=a&", {"email": "a"}),
    ],
)
def test_parameters(query: str, fields: dict[str, Any], read: Reader) -> None:
    assert _query(read, query) == fields


def test_names_that_say_something_stand_apart_however_many_others_there_are(read: Reader) -> None:
    lines = "".join(f'{HEAD}GET /?p{n}x=1&email=u{n}@mail.example HTTP/1.1" 200 1\n' for n in range(300))
    got = read("access_log", lines.encode())
    assert {tuple(record["query"]) for record in got.records} == {("email",)}
    assert len({tuple(record["query_other"]) for record in got.records}) == 300


@pytest.mark.parametrize(
    ("request_", "fields"),
    [
        ("GET / HTTP/1.1", {"method": "GET", "path": "/", "protocol": "HTTP/1.1"}),
        ("GET /", {"method": "GET", "path": "/"}),
        (r"\x16\x03\x01\x02", {"request": r"\x16\x03\x01\x02"}),
        ("-", {}),
        ("", {"request": ""}),
        (r"GET /\xc3\xa9\"\\ HTTP/1.1", {"method": "GET", "path": '/é"\\', "protocol": "HTTP/1.1"}),
        (r"GET /\xff HTTP/1.1", {"method": "GET", "path": r"/\xff", "protocol": "HTTP/1.1"}),
        ('GET /?zz=<a href="x">y</a> HTTP/1.1', {"method": "GET", "path": "/", "protocol": "HTTP/1.1"}),
        ("GET http://www.example.com/a HTTP/1.1", {"method": "GET", "path": "http://www.example.com/a", "protocol": "HTTP/1.1"}),
    ],
)
def test_requests(request_: str, fields: dict[str, str], read: Reader) -> None:
    line = f'{HEAD}{request_}" 400 0 "-" "-"\n'
    record = read("access_log", (f'{HEAD}GET / HTTP/1.1" 200 1 "-" "-"\n' * 3 + line).encode()).records[3]
    assert {name: record[name] for name in ("method", "path", "protocol", "request") if record[name] is not None} == fields


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        (
            'www.example.com:443 192.0.2.1 - - [10/Oct/2023:13:55:36 -0700] "GET / HTTP/1.1" 200 12 "-" "curl/7"',
            {"server_name": "www.example.com:443", "remote_addr": "192.0.2.1", "user_agent": "curl/7"},
        ),
        (
            '192.0.2.1 - - [10/Oct/2023:13:55:36 -0700] "GET / HTTP/1.1" 200 12 "-" "curl/7" "203.0.113.7" 0.120 0.118 rt=1',
            {"http_x_forwarded_for": "203.0.113.7", "request_time": "0.120", "upstream_response_time": "0.118", "rt": "1"},
        ),
        (
            '2023-10-10T13:55:36+00:00 192.0.2.1 "GET / HTTP/1.1" 200 12 uct="0.1" "sid=abc; lang=en"',
            {"time": "2023-10-10T13:55:36+00:00", "remote_addr": "192.0.2.1", "uct": "0.1", "http_cookie": {"sid": "abc", "lang": "en"}},
        ),
        ('2001:db8::1 - J Doe [10/Oct/2023:13:55:36 -0700] "GET / HTTP/1.1" 200 12', {"remote_addr": "2001:db8::1", "remote_user": "J Doe"}),
        (
            "1700000000.123    250 192.0.2.1 TCP_MISS/200 1234 GET http://www.example.com/?email=u1@mail.example bob DIRECT/192.0.2.9 text/html",
            {"remote_addr": "192.0.2.1", "url": "http://www.example.com/", "url_query": {"email": "u1@mail.example"}, "remote_user": "bob", "status": "200"},
        ),
        (
            f'{"a" * 64} bucket [10/Oct/2023:13:55:36 +0000] 192.0.2.1 {"a" * 64} 3E57 REST.GET.OBJECT a/b.txt "GET /b/a?x-id=G HTTP/1.1" 200 - 11 11 7 6 "-" "S3Console/0.4" -'
            " id= SigV4 ECDHE AuthHeader b.s3.example TLSv1.2 - -",
            {"bucket": "bucket", "remote_ip": "192.0.2.1", "operation": "REST.GET.OBJECT", "http_status": "200", "user_agent": "S3Console/0.4"},
        ),
    ],
    ids=["vhost", "nginx", "iso", "blanks in the user", "squid", "s3"],
)
def test_layouts(line: str, fields: dict[str, Any], read: Reader) -> None:
    data = f"{line}\n".encode() * 4
    assert LOADER.sniff(data, "x.csv")[0] > 0.9
    record = read("access_log", data).records[3]
    found = {name: record[name] for name in fields}
    if "http_cookie" in fields:
        found["http_cookie"] = (record["http_cookie"] or {}) | (record.get("http_cookie_other") or {})
    assert found == fields


def test_lines_of_another_form_are_rejected_and_cost_no_neighbour(read: Reader) -> None:
    line = f'{HEAD}GET / HTTP/1.1" 200 1\n'
    got = read("access_log", (line + "no request at all\n" * 50 + "\n" + line + line[:40]).encode())
    assert (len(got.rows), got.codes, got.tally.complete) == (2, {"log_line": 50, "truncated": 1}, False)


def test_bytes_that_are_no_utf8_cost_no_line(read: Reader) -> None:
    got = read("access_log", (f'{HEAD}GET /\xe9 HTTP/1.1" 200 1 "-" "-"\n' * 3).encode("latin-1"))
    assert [record["path"] for record in got.records] == ["/é"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "id,email,note\n1,u1@mail.example,x\n2,u2@mail.example,y\n",
        "u1@mail.example:secret\nu2@mail.example:geheim\nu3@mail.example:x\n",
        "On 10/Oct/2023:13:55:36 she said \"GET out\" to 192.0.2.1.\nAnd he went.\nThe end.\n",
        '{"remote_addr": "192.0.2.1", "request": "GET / HTTP/1.1"}\n' * 3,
        "Oct 11 22:14:15 host app[1]: message\n" * 3,
        "",
    ],
)
def test_other_text_is_no_access_log(text: str) -> None:
    assert LOADER.sniff(text.encode(), "access.log")[0] == 0


@pytest.mark.parametrize(("name", "records"), [("apache_access", 15), ("aws_elb_access", 16)])
def test_collected_files(name: str, records: int, read: Reader, data_dir: Path) -> None:
    got = read("access_log", (data_dir / f"log/plaso_{name}.log").read_bytes())
    assert (len(got.rows), got.codes) == (records, {})  # the last line of one has no line end, which ``wc -l`` does not count


@pytest.mark.parametrize(
    ("query", "value"),
    [
        ("zz=a%40b+c", "a@b c"),
        ("zz=%C3%A9", "é"),
        ("zz=%E9+1", "%E9+1"),
        ("zz=%%c3", "%%c3"),
        ("zz=%4%c3", "%4%c3"),
        ("zz=%zz%", "%zz%"),
        ("zz=%4&yy=1%20", "%4"),
        ("zz=a%00%22%5C", 'a\0"\\'),
        ("zz=1&zz=2&yy=3&zz=%22", ["1", "2", '"']),
        ("z%7a=1&zz=2", ["1", "2"]),
        ("zz[]=1&zz[1]=2", ["1", "2"]),
        ("zz=a&amp;yy=b", "a"),
        ("zz=", ""),
    ],
)
def test_parameters_are_decoded_as_far_as_they_are_utf8(query: str, value: str | list[str], read: Reader) -> None:
    record = read("access_log", f'{HEAD}GET /?{query} HTTP/1.1" 200 1 "-" "-"\n'.encode() * 3).records[2]
    assert record["query_other"]["zz"] == value


def test_a_record_does_not_depend_on_its_neighbours(read: Reader) -> None:
    lines = [f'{HEAD}GET /{part} HTTP/1.1" 200 1 "https://www.example/" "x{mark}y"\n'.encode() for part in ("", "?zz=1", "?email=u1@mail.example") for mark in ("", r"\"", "\x01", "\t\xe9")]
    lines += [line.replace(b"\xc3\xa9", b"\xe9") for line in lines]
    alone = [read("access_log", line * 3).records[0] for line in lines]
    assert read("access_log", b"".join(lines) * 3).records == alone * 3
