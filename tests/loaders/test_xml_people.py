"""Dumps in XML of the forms that are met, whose people are known: what an assessment counts of them."""

from __future__ import annotations

import gzip
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pytest

import breach_impact as bi

N = 60
PEOPLE = [
    {"id": str(1000 + n), "email": f"ada.{n}@example.org", "first": ["Ada", "Ben", "Eva", "Jan"][n % 4], "last": ["Rossi", "Smith", "Novak", "Weber"][n % 4] + "a" * (n % 3),
     "phone": f"+1 202 555 01{n % 100:02d}", "city": ["Berlin", "Springfield", "Porto"][n % 3], "born": f"19{60 + n % 40}-0{1 + n % 9}-1{n % 10}"}
    for n in range(N)
]  # fmt: skip


def _stack_exchange(folder: Path) -> None:
    rows = "".join(
        f'  <row Id="{p["id"]}" Reputation="{n}" CreationDate="2010-07-28T16:38:27.{n:03d}" DisplayName={quoteattr(p["first"] + " " + p["last"])} EmailHash="{n:032x}" Location="{p["city"]}" Email="{p["email"]}" />\n'
        for n, p in enumerate(PEOPLE)
    )
    (folder / "Users.xml").write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<users>\n{rows}</users>\n', encoding="utf-8")
    posts = "".join(f'  <row Id="{n}" PostTypeId="1" OwnerUserId="{PEOPLE[n % N]["id"]}" Body="&lt;p&gt;How do I do this?&lt;/p&gt;" Tags="&lt;a&gt;" />\n' for n in range(2 * N))
    (folder / "Posts.xml").write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<posts>\n{posts}</posts>\n', encoding="utf-8")


def _customer(p: dict[str, str], n: int) -> str:
    orders = "".join(f"<order number='{n}{i}'><total currency='EUR'>1{i}.50</total><date>2021-03-0{i + 1}</date></order>" for i in range(n % 3))
    return (
        f'<c:customer id="{p["id"]}" xmlns:c="urn:shop">\n  <name><first>{p["first"]}</first><last>{p["last"]}</last></name>\n  <email type="home">{p["email"]}</email><phone><![CDATA[{p["phone"]}]]></phone>\n'
        f"  <address><street>{n + 1} Main Street</street><city>{p['city']}</city></address><birth_date>{p['born']}</birth_date><orders>{orders}</orders></c:customer>\n"
    )


def _children(folder: Path) -> None:
    body = "".join(_customer(p, n) for n, p in enumerate(PEOPLE))
    with gzip.open(folder / "export.xml.gz", "wb") as out:
        out.write(f"<?xml version='1.0'?><!DOCTYPE customers SYSTEM 'x.dtd'><customers exported='2021-04-01'>{body}</customers>".encode())


def _phpmyadmin(folder: Path) -> None:
    rows = "".join(
        f'<table name="users"><column name="user_id">{p["id"]}</column><column name="email">{p["email"]}</column><column name="phone">{escape(p["phone"])}</column></table>\n'
        for p in PEOPLE
    ) + "".join(f'<table name="orders"><column name="order_id">{n}</column><column name="user_id">{PEOPLE[n % N]["id"]}</column><column name="total">3.50</column></table>\n' for n in range(2 * N))
    with zipfile.ZipFile(folder / "backup.zip", "w") as packed:
        packed.writestr("shop.xml", f'<?xml version="1.0"?><pma_xml_export version="1.0" xmlns:pma="urn:pma"><!-- Database --><database name="shop">{rows}</database></pma_xml_export>')


def _wordpress(folder: Path) -> None:
    authors = "".join(
        f"<wp:author><wp:author_id>{p['id']}</wp:author_id><wp:author_login><![CDATA[{p['first']}{n}]]></wp:author_login><wp:author_email><![CDATA[{p['email']}]]></wp:author_email></wp:author>\n"
        for n, p in enumerate(PEOPLE)
    )
    items = "".join(f"<item><title>On {n}</title><pubDate>Sat, 06 Mar 2021 10:00:00 +0000</pubDate><dc:creator><![CDATA[{PEOPLE[n]['first']}{n}]]></dc:creator><content:encoded><![CDATA[<p>Text</p>]]></content:encoded></item>\n" for n in range(N))
    (folder / "wordpress.xml").write_text(
        f'<?xml version="1.0"?><rss version="2.0" xmlns:wp="urn:wp"><channel><title>Blog</title><link>https://example.org</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>{authors}{items}</channel></rss>', encoding="utf-8"
    )


def _for_xml(folder: Path) -> None:
    (folder / "people.xml").write_text("".join(f'<row id="{p["id"]}" email="{p["email"]}" phone="{p["phone"]}"/>' for p in PEOPLE), encoding="utf-8")


def _file_each(folder: Path) -> None:
    for n, p in enumerate(PEOPLE):
        (folder / f"{n:05x}.xml").write_text(f'<?xml version="1.0"?>\n{_customer(p, n)}', encoding="utf-8")


@pytest.mark.parametrize(
    ("make", "tables", "emails"),
    [
        (_stack_exchange, {"users": N, "posts": 2 * N}, N),
        (_children, {"customer": N}, N),
        (_phpmyadmin, {"users": N, "orders": 2 * N}, N),
        (_wordpress, {"author": N, "wordpress": N}, N),
        (_for_xml, {"people": N}, N),
        (_file_each, {"customer": N}, N),
    ],
)
def test_people_of_a_dump(make: Callable[[Path], None], tables: dict[str, int], emails: int, tmp_path: Path) -> None:
    make(tmp_path)
    found: dict[str, Any] = bi.assess(tmp_path, progress=False).statistics
    assert {row["table"]: row["read"] for row in found["records"]["tables"]} == tables
    assert found["records"]["read"] == found["records"]["accepted"] == sum(tables.values())
    assert found["complete"]
    subjects = found["subjects"]
    assert (subjects["affected"], subjects["by_identifier"]["email"], subjects["secondary"]) == (N, emails, 0)
    types = {row["data_type"]: row["subjects"] for row in found["data_types"]}
    assert types["email"] == N
    if make in (_children, _file_each):
        assert {name: types[name] for name in ("person_name", "phone", "street_address", "city", "date_of_birth")} == dict.fromkeys(("person_name", "phone", "street_address", "city", "date_of_birth"), N)
