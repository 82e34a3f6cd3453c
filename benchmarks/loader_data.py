"""Invented dumps of every format for benchmarks/loaders.py: a head, blocks of records that can be repeated as often as wanted, a tail."""

from __future__ import annotations

import base64
import json
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr

BLOCK = 20_000
"""Records of a block."""
NAMES = ("Ann Example", "Bo O'Sample", "Chloé Muster", "Đorđe Primer", "Eve \"Q\" Vzor", "Fay, Jr.", "Гоша Пример", "海伦 样本")


class Form(NamedTuple):
    """How a dump of a format is written.

    Attributes:
        loader: that reads it.
        head: before the records.
        body: some records, by the number of the first one.
        tail: behind them.
        ending: of the file's name.
    """

    loader: str
    head: bytes
    body: Callable[[int], bytes]
    tail: bytes = b""
    ending: str = "txt"


def person(i: int) -> dict[str, Any]:
    """An invented person."""
    return {
        "id": i, "email": f"user{i}@mail{i % 97}.example", "name": NAMES[i % len(NAMES)], "phone": f"+1555{i % 10_000_000:07d}", "ip": f"192.0.2.{i % 256}",
        "password": f"{i * 2654435761 % 2**32:08x}{i % 7919:04x}", "city": ("Berlin", "São Paulo", "Kyiv", "New York")[i % 4],
        "created": f"2019-{i % 12 + 1:02d}-{i % 28 + 1:02d} {i % 24:02d}:{i % 60:02d}:00", "note": None if i % 3 else "line\n'two' \\ \"three\"",
    }  # fmt: skip


def _each(write: Callable[[dict[str, Any]], str], count: int = BLOCK) -> Callable[[int], bytes]:
    return lambda first: "".join(write(person(i)) for i in range(first, first + count)).encode()


def _sql(value: Any) -> str:  # noqa: ANN401 - a value of a person
    if value is None or isinstance(value, int):
        return "NULL" if value is None else str(value)
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace('"', '\\"') + "'"


def _tuple(p: dict[str, Any]) -> str:
    return "(" + ",".join(_sql(value) for value in p.values()) + ")"


def _copy(p: dict[str, Any]) -> str:
    return "\t".join("\\N" if v is None else str(v).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") for v in p.values()) + "\n"


def _csv(p: dict[str, Any]) -> str:
    return ",".join('"' + str("" if v is None else v).replace('"', '""') + '"' for v in p.values()) + "\n"


def _plain(p: dict[str, Any], mark: str = ",") -> str:
    return mark.join(str(p[key]).replace(mark, " ").replace('"', "") for key in ("id", "email", "name", "phone", "ip", "password", "city", "created")) + "\n"


def _access(p: dict[str, Any]) -> str:
    time = f"{p['id'] % 28 + 1:02d}/Oct/2019:{p['id'] % 24:02d}:00:01 +0000"
    return f'{p["ip"]} - - [{time}] "GET /login?email={p["email"].replace("@", "%40")}&token={p["password"]} HTTP/1.1" 200 {p["id"] % 9000} "https://www.example/" "Mozilla/5.0 (X11; Linux x86_64)"\n'


def _iis(p: dict[str, Any]) -> str:
    date, time = p["created"].split()
    return f"{date} {time} 192.0.2.1 GET /cart.aspx email={p['email']}&id={p['id']} 443 user{p['id']} {p['ip']} Mozilla/5.0+(X11) - 200 0 0 {p['id'] % 900}\n"


def _ldif(p: dict[str, Any]) -> str:
    name = base64.b64encode(p["name"].encode()).decode()
    return f"dn: uid=user{p['id']},ou=people,dc=mail,dc=example\nobjectClass: person\nuid: user{p['id']}\nmail: {p['email']}\ncn:: {name}\ntelephoneNumber: {p['phone']}\n\n"


def _vcard(p: dict[str, Any]) -> str:
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{p['name']}\r\nEMAIL;TYPE=INTERNET:{p['email']}\r\nTEL;TYPE=CELL:{p['phone']}\r\nADR;TYPE=HOME:;;1 Example St;{p['city']};;00000;\r\nEND:VCARD\r\n"


def _mbox(p: dict[str, Any]) -> str:
    return (
        f"From {p['email']} Sat Oct 12 10:00:00 2019\nFrom: {p['email']}\nTo: desk@mail.example\nDate: Sat, 12 Oct 2019 10:00:00 +0000\nSubject: Order {p['id']}\n"
        f"Message-ID: <{p['id']}@mail.example>\n\nPlease call {p['phone']}.\n\n"
    )


def _stealer(p: dict[str, Any]) -> str:
    return f"URL: https://site{p['id'] % 500}.example/login\nUsername: {p['email']}\nPassword: {p['password']}\nApplication: Chrome\n===============\n"


def _mongo(p: dict[str, Any]) -> str:
    day, time = p["created"].split()
    return json.dumps({"_id": {"$oid": f"{p['id']:024x}"}, **{k: p[k] for k in ("email", "name", "phone", "ip", "city")}, "n": {"$numberLong": str(p["id"])},
                       "created": {"$date": f"{day}T{time}Z"}, "devices": [{"mac": f"02:00:00:00:{p['id'] % 256:02x}:01"}]}, ensure_ascii=False) + "\n"  # fmt: skip


def _bson_value(name: str, value: Any) -> bytes:  # noqa: ANN401 - a string or a whole number
    key = name.encode() + b"\0"
    if isinstance(value, int):
        return b"\x10" + key + struct.pack("<i", value)
    text = str(value).encode()
    return b"\x02" + key + struct.pack("<i", len(text) + 1) + text + b"\0"


def _bson(first: int) -> bytes:
    out = []
    for i in range(first, first + BLOCK):
        p = person(i)
        body = b"\x07_id\0" + i.to_bytes(12, "big") + b"".join(_bson_value(k, p[k]) for k in ("id", "email", "name", "phone", "ip", "city", "created"))
        out.append(struct.pack("<i", len(body) + 5) + body + b"\0")
    return b"".join(out)


def _fixed(p: dict[str, Any]) -> str:
    return f"{p['id']:<10}{p['email']:<34}{p['phone']:<16}{p['ip']:<18}{p['created']}\n"


def _extended(first: int) -> bytes:
    rows = [_tuple(person(i)) for i in range(first, first + BLOCK)]
    return "".join("INSERT INTO `users` VALUES " + ",".join(rows[a : a + 2000]) + ";\n" for a in range(0, BLOCK, 2000)).encode()


_DDL = (
    b"-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)\n--\n-- Host: localhost    Database: shop\n-- ------\nCREATE TABLE `users` (\n  `id` int NOT NULL,\n"
    b"  `email` varchar(255),\n  `name` varchar(255),\n  `phone` varchar(32),\n  `ip` varchar(45),\n  `password` varchar(64),\n  `city` varchar(64),\n  `created` datetime,\n"
    b"  `note` text,\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n"
)
_KEYS = ",".join(person(0))
_XML = '<?xml version="1.0"?>\n<mysqldump xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n<database name="shop">\n\t<table_data name="users">\n'


def _xml(p: dict[str, Any]) -> str:
    def field(name: str, value: Any) -> str:  # noqa: ANN401
        if value is None:
            return f'\t\t<field name="{name}" xsi:nil="true" />\n'
        text = str(value).replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
        return f'\t\t<field name="{name}">{text}</field>\n'

    return "\t<row>\n" + "".join(field(k, v) for k, v in p.items()) + "\t</row>\n"


def _elements(p: dict[str, Any]) -> str:
    """A row as SQL Server, Access and most programs write it: an element for each column that holds something."""
    return "  <row>\n" + "".join(f"    <{key}>{escape(str(value))}</{key}>\n" for key, value in p.items() if value is not None) + "  </row>\n"


def _attributes(p: dict[str, Any]) -> str:
    """A row as Stack Exchange writes it."""
    return "  <row " + " ".join(f"{key}={quoteattr(str(value))}" for key, value in p.items() if value is not None) + " />\n"


def _hit(p: dict[str, Any]) -> str:
    return json.dumps({"_index": "users", "_id": str(p["id"]), "_score": 1, "_source": p}, ensure_ascii=False) + "\n"


FORMS: dict[str, Form] = {
    "ndjson": Form("ndjson", b"", _each(lambda p: json.dumps(p, ensure_ascii=False) + "\n"), ending="ndjson"),
    "elasticdump": Form("elasticdump", b"", _each(_hit), ending="ndjson"),
    "csv, plain": Form("csv", b"id,email,name,phone,ip,password,city,created\n", _each(_plain), ending="csv"),
    "csv, quoted": Form("csv", _KEYS.encode() + b"\n", _each(_csv), ending="csv"),
    "csv, tab": Form("csv", b"id\temail\tname\tphone\tip\tpassword\tcity\tcreated\n", _each(lambda p: _plain(p, "\t")), ending="tsv"),
    "fixed width": Form("fixed", b"", _each(_fixed)),
    "combo list": Form("combo", b"", _each(lambda p: f"{p['email']}:{p['password']}\n")),
    "SQL, extended inserts": Form("sql", _DDL, _extended, ending="sql"),
    "SQL, a tuple a line": Form(
        "sql", _DDL, lambda first: b"INSERT INTO `users` VALUES\n" + ",\n".join(_tuple(person(i)) for i in range(first, first + BLOCK)).encode() + b";\n", ending="sql"
    ),
    "SQL, COPY": Form(
        "sql", f"--\n-- PostgreSQL database dump\n--\n\nCOPY public.users ({_KEYS.replace(',', ', ')}) FROM stdin;\n".encode(), _each(_copy), b"\\.\n", "sql"
    ),
    "mysqldump --tab": Form("mysql_tab", b"", _each(_copy)),
    "mysqldump --xml": Form("mysql_xml", _XML.encode(), _each(_xml), b"\t</table_data>\n</database>\n</mysqldump>\n", "xml"),
    "XML, elements": Form("xml", b'<?xml version="1.0" encoding="utf-8"?>\n<users>\n', _each(_elements), b"</users>\n", "xml"),
    "XML, attributes": Form("xml", b'<?xml version="1.0" encoding="utf-8"?>\n<users>\n', _each(_attributes), b"</users>\n", "xml"),
    "mongoexport": Form("mongoexport", b"", _each(_mongo), ending="json"),
    "BSON": Form("bson", b"", _bson, ending="bson"),
    "access log": Form("access_log", b"", _each(_access), ending="log"),
    "IIS log": Form(
        "w3c_log",
        b"#Software: Microsoft Internet Information Services 10.0\n#Version: 1.0\n#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip"
        b" cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken\n",
        _each(_iis), ending="log",
    ),
    "syslog": Form("syslog", b"", _each(lambda p: f"<165>1 2019-10-12T{p['id'] % 24:02d}:00:00Z host app 77 ID47 - login of {p['email']} from {p['ip']}\n"), ending="log"),
    "LDIF": Form("ldif", b"version: 1\n\n", _each(_ldif), ending="ldif"),
    "vCard": Form("vcard", b"", _each(_vcard), ending="vcf"),
    "mbox": Form("mbox", b"", _each(_mbox), ending="mbox"),
    "stealer log": Form("stealer", b"", _each(_stealer)),
}  # fmt: skip


def write(form: Form, size: int, path: Path) -> int:
    """Write a dump of about so many bytes; gives the number of its records."""
    records = 0
    with path.open("wb") as file:
        file.write(form.head)
        while file.tell() < size:
            file.write(form.body(records))
            records += BLOCK
        file.write(form.tail)
    return records


class Repeated:
    """A stream of so many bytes in which one block of records comes again and again."""

    def __init__(self, form: Form, size: int) -> None:
        self._body = form.body(0)
        self.times = max(size // len(self._body), 1)
        self._parts = self._all(form)
        self._rest = b""

    def _all(self, form: Form) -> Iterator[bytes]:
        yield form.head
        for _ in range(self.times):
            yield self._body
        yield form.tail

    @property
    def records(self) -> int:
        """How many it holds."""
        return self.times * BLOCK

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes."""
        while not self._rest:
            part = next(self._parts, None)
            if part is None:
                return b""
            self._rest = part
        cut = len(self._rest) if size < 0 else size
        out, self._rest = self._rest[:cut], self._rest[cut:]
        return out
