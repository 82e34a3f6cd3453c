"""What leaves the house holds no raw personal data, and what finds it does not disclose it."""

from __future__ import annotations

import base64
import csv
import gzip
import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact import check_output
from breach_impact.artefacts import texts as artefacts
from breach_impact.artefacts import textscan
from breach_impact.check_output import Suspect, check, exit_code, render
from breach_impact.errors import BreachImpactError, InputError, OptionError

ROOT = Path(__file__).parents[1]
SHARED = ROOT / "../shared/data"
MAIL, PHONE, SSN = "ana.planted@planted-one.com", "+14155552671", "536-22-8714"
TOKEN = "ghp_" + "x1Y2z3W4k" * 4
KEY_HEAD = "-----BEGIN " + "PRIVATE KEY-----"
Check = Callable[..., list[Suspect]]


@pytest.fixture
def look(tmp_path: Path) -> Check:
    """Write a file and check it: (name, content, options)."""

    def run(name: str, content: str | bytes, **options: object) -> list[Suspect]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return check([path], **options)  # pyright: ignore[reportArgumentType]

    return run


def found(suspects: list[Suspect]) -> list[tuple[str, str]]:
    return [(each.place, each.data_type) for each in suspects]


KEPT = '{"schema": "breach-impact/quarantine/1", "records": 1, "raw": "base64; personal data"}\n{"source": "a", "reason": "json_syntax", "offset": 0, "length": 3, "raw": "eyJh"}\n'


@pytest.mark.parametrize("text", [KEPT, KEPT.split("\n", 1)[1]], ids=["whole", "without its first line"])
@pytest.mark.parametrize("name", ["q.jsonl", "q.txt", "q.csv", "q.json.gz"])
def test_a_quarantine_with_raw_records_is_a_finding_itself(text: str, name: str, look: Check) -> None:
    suspects = look(name, gzip.compress(text.encode()) if name.endswith("gz") else text)
    assert [each.data_type for each in suspects] == ["raw_records"]
    assert "--keep-rejects" in render(suspects)
    assert exit_code(suspects) == 1


def test_a_quarantine_of_places_alone_is_clean(look: Check) -> None:
    plain = KEPT.replace(', "raw": "base64; personal data"', "").replace(', "raw": "eyJh"', "")
    assert look("q.jsonl", plain) == []


# -- what is found and what is not --------------------------------------------------------------------------------------
FOUND = [
    ("email", f"Contact {MAIL}."),
    ("email", "<a href='mailto:o'neil_7@sub-domain.co.uk'>"),
    ("email", "mail=ana%40planted-one.com&x=1"),
    ("email", "ana&#64;planted-one.com and ana&commat;planted-one.com"),
    ("email", r'"ana\u0040planted-one.com"'),
    ("email", "a\u200bna@planted\u00ad-one.com"),
    ("email", "电邮ana@planted-one.com联系"),
    ("email", "用户@例え.jp"),
    ("phone", f"call {PHONE} today"),
    ("phone", "+49 30 901820 2424"),
    ("phone", "0044 20 7183 8750"),
    ("phone", "(415) 555-2671"),
    ("phone", "415-555-2671"),
    ("phone", "415.555.2671"),
    ("phone", "020 7183 8750"),
    ("phone", "8 (495) 123-45-67"),
    ("phone", "(11) 91234-5678"),
    ("phone", '{"phone": "4155552671"}'),
    ("phone", "2019-12-04 10:20:30 login from +44 20 7183 8750"),
    ("mac_address", "camera 7C:78:B2:86:41:1B"),
    ("mac_address", "7c-78-b2-86-41-1b"),
    ("mac_address", "7c78.b286.411b"),
    ("us_ssn", f"SSN {SSN}"),
    ("us_ssn", "ssn: 536228714"),
    ("us_ssn", "Social security number: 536 22 8714"),
    ("us_itin", "912-90-3456"),
    ("br_cpf", "390.533.447-05"),
    ("fr_nir", "2 95 10 99 126 111 93"),
    ("gb_nino", "AB 12 34 56 D"),
    ("it_codice_fiscale", "RCCMNL83S18D969H"),
    ("cn_resident_id", "11010519491231002X"),
    ("es_nif", "54362315K"),
    ("fi_hetu", "131052-308T"),
    ("sg_nric", "S1234567D"),
    ("tw_id", "national id: A123456789"),
    ("hk_id", "HKID G123456(A)"),
    ("pl_pesel", "PESEL 44051401359"),
    ("ca_sin", "SIN: 123 456 782"),
    ("in_aadhaar", "aadhaar 2341 2341 2346"),
    ("vin", "1M8GDM9AXKP042788"),
    ("payment_card_number", "4539 1488 0343 6467"),
    ("payment_card_number", "4539148803436467"),
    ("payment_card_number", "3714 496353 98431 and 3787-344936-71018".replace("98431", "98432")),
    ("iban", "DE02120300000000202051"),
    ("iban", "DE02 1203 0000 0000 2020 51 is the account"),
    ("ip_address", "from 81.2.69.142:443"),
    ("ip_address", "ip=8.8.8.8"),
    ("ip_address", "2a00:1450:4001:82a::200e"),
    ("api_token", "token ghp_" + "a1B2c3D4e" * 4),
    ("api_token", "AK" + "IA" + "QYLPMN5HFIQR7XYZ"),
    ("voice_assistant_token", "Atza|IwEBIJ8xL2kP0qWnRtYs3vZbCdEfGh"),
    ("oauth_token", "ya29.a0AfH6SMBx7yQwErTy8uIoPaSdFg"),
    ("jwt", "eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiI0MiJ9." + "c2lnbmF0dXJl"),
    ("private_key", KEY_HEAD),
    ("private_key", f"{KEY_HEAD}\\nMIIEvQIBADANBgkqhkiG9w0BAQ"),
    ("password_hash", "$2b$12$" + "EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW"),
    ("password_hash", "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b7dWA"),
    ("password_hash", "pbkdf2_sha256$600000$8hAbCdEfGhIj$" + "a7Bc9De1Fg3Hi5Jk" * 2),
    ("password_hash", "{SSHA}FLzWcQqyle6Mo7NvrwXCMAmRzXQxNjYxMTYzNw=="),
    ("session_token", "Set-Cookie: PHPSESSID=8bv5kd8p7t2v0ak1n2g5v1s0l3; path=/"),
    ("session_token", "Authorization: Bearer 7f3kd9sl2mx8qp4z"),
    ("email", f"![x](data:text/html;base64,{base64.b64encode(f'<p>{MAIL}</p>'.encode()).decode()})"),
]


@pytest.mark.parametrize(("data_type", "text"), FOUND, ids=[f"{number}-{row[0]}" for number, row in enumerate(FOUND)])
def test_a_raw_value_is_found(look: Check, data_type: str, text: str) -> None:
    suspects = look("x.txt", f"heading\n\nsome {text}\nmore")
    assert {each.data_type for each in suspects} == {data_type}
    assert {each.place.split(":")[0] for each in suspects} == {"3"}


CLEAN = [
    "2,424 people, 26,393 records, 1 234 567 890 bytes, 12.531.909 rows, 1'234'567 items, 123 456 782 records",
    "share 24.0 %, 0.2400, 11.9572681, 1.4155552671e10, -0.536228714",
    "2019-12-04T10:20:30.123456+01:00, 04.12.2019 10:20, 12/04/2019, 20191204-1530, 20191204-0019, 1575455430, 1575455430123, 1575455430123456",
    "sha256 b3d4568e9783e7213f308314e26cf63be9aad7d03fd3d9a2f3f9b3e3c509c88e, md5 d41d8cd98f00b204e9800998ecf8427e",
    '"plan_sha256": "4111111111111111411111111111111141111111111111114111111111111111", "hash": "da39a3ee5e6b4b0d3255bfef95601890afd80709"',
    "version 4.9.4.169, v4.9.4.169, firmware 4.9.4.169 and 4.36.0.125, // 4.2.5.2, breach-impact==10.20.130.40, section 5.3.2.1, OID 2.5.29.15",
    "UTC+05:30, -08:00, Etc/GMT+12, America/New_York, EST5EDT",
    "mail domains gmail.com (1,200), yahoo.co.uk (300), @outlook.com, *@gmail.com, a***@gmail.com, a•••n@gmail.com, a***n@gmail.com, pkg@host.com2",
    "shapes aaaa.aaaa@aaaaa.aaa 71 %, 999-99-9999 98 %, (999) 999-9999, 9.9.9.99 46 %, 99.99.99.99, AA:99:AA:99:99:AA, 9999 9999 9999 9999, +44 7777 777777",
    "colour #4111aa, rgb(12, 34, 56), M10.5 20.25L415.555-671.2 0zM123.456-78.901 20,30 C 10 20 30 40 50 60, l3-4 2-2-1-1-7-6-4-1-2-5-4-1-4 0-1-1",
    "[rule](docs/counting.md#subject) counting/1#subject https://docs.python.org/3/library/re.html?x=1#a-1",
    "@pytest.mark.parametrize, photo@2x.png, user@localhost, npm i vega@5.30.0, https://medium.com/@ana.name, a @ b.T",
    "![p](data:image/png;base64,iVBORw0KGgo/4539148803436467/AAA)",
    "a font without a URI: AAAzMzMzMzPzPEEAADyAAAABgAAAAAAAACamZmZmZnpPMAAAD0AAAABwBBjvUECwvwP/EAAADyAAAABgAAAAAAAACamZmZ",
    "5f8d04b3-1c2e-4f5a-9b7d-2f1a6c3e8d90, 00:00:00:00:00:00, ff:ff:ff:ff:ff:ff, 01:23:45:67:89:ab, 12-30-45-10-20-30, abcd.efab.cdef, 1234.5678.9012",
    "00 01 02 03 04 05 06 07 08 09 10 11 12",
    "hours\n01 02 03 04 05",
    "192.168.1.4, 10.0.0.1, 127.0.0.1, 0.0.0.0, 255.255.255.0, fe80::1, ::1, a::before, std::vector, x[1::2]",
    "sk-text-repr-fallback sk-toggleable__label-arrow ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xoxb-your-token-here",
    f"A key begins with `{KEY_HEAD}` and a hash with `$2b$`; Set-Cookie: name=value; session_id=request.session.key",
    "test 123-45-6789, 000-12-3456, card 4111111111111112, IBAN DE02120300000000202052, PESEL 44051401358",
    "978-3-16-148410-0, 02111-1301, 4220315081820346526, 8c1fe0d49b07-us, GR1348941 and ticket A123456789, RFC 2606/6761, np.arange(6) + 98172488",
    '{"phone": 307, "us_ssn": 123456, "national_id": 0, "bytes": 4155552671, "offset": 536228714}',
    "phone 4 155 552 671, sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, d41d8cd98f00b204e9800998ecf8427e:x.txt",
    "the phone of each of the rows in that table begins at 4155552671",
    "| us_ssn | government_id | 147 900 000 |\n| ca_sin | x | 123 456 782 |",
]  # fmt: skip


@pytest.mark.parametrize("text", CLEAN, ids=range(len(CLEAN)))
def test_numbers_and_names_are_no_raw_values(look: Check, text: str) -> None:
    assert found(look("x.md", text)) == []
    assert found(look("x.json", json.dumps({"text": text}))) == []


EXAMPLES = [
    ("email", "ana@example.com, bo@mail.example.org, cy@shop.example, di@x.test, ed@a.invalid"),
    ("email", "security@planted-one.com, git@github.com, test@test.com"),
    ("phone", "+1 201-555-0123, (415) 555-0132, +44 20 7946 0018, 07700 900461"),
    ("ip_address", "192.0.2.7, 198.51.100.7, 203.0.113.7, 2001:db8:1::1"),
    ("mac_address", "00:00:5E:00:53:7F"),
    ("payment_card_number", "4111 1111 1111 1111"),
    ("iban", "DE89 3704 0044 0532 0130 00"),
    ("us_ssn", "078-05-1120"),
    ("api_token", "AK" + "IAIOSFODNN7EXAMPLE"),
]


@pytest.mark.parametrize(("data_type", "text"), EXAMPLES)
def test_ranges_that_belong_to_nobody_are_found_in_strict_mode_only(look: Check, data_type: str, text: str) -> None:
    assert found(look("x.txt", text)) == []
    strict = look("x.txt", text, strict=True)
    assert {each.data_type for each in strict} == {data_type}
    assert len(strict) == text.count(",") + 1


# -- formats: where a value stands --------------------------------------------------------------------------------------
NOTEBOOK = {
    "nbformat": 4,
    "nbformat_minor": 5,
    "metadata": {"authors": [{"name": MAIL}]},
    "cells": [
        {"cell_type": "markdown", "metadata": {}, "source": ["# Title\n", f"see {MAIL}"], "attachments": {"a.png": {"image/png": MAIL}}},
        {
            "cell_type": "code",
            "metadata": {},
            "execution_count": 1,
            "source": "df.head()",
            "outputs": [
                {"output_type": "stream", "name": "stdout", "text": ["fine\n", f"{SSN}\n"]},
                {
                    "output_type": "execute_result",
                    "metadata": {},
                    "data": {"text/html": ["<table>\n", "<tr><th>phone</th></tr>\n<tr><td>4155552671</td></tr></table>"], "image/png": f"{MAIL}", "text/plain": "ok"},
                },
                {"output_type": "error", "ename": "E", "evalue": f"bad {MAIL}", "traceback": ["x", f"in {MAIL}"]},
            ],
        },
    ],
}
PLACES = [
    ("a.txt", f"one\ntwo {MAIL}\n", [("2:5", "email")]),
    ("a.md", f"| x |\n|---|\n| {SSN} |", [("3:3", "us_ssn")]),
    ("a.toml", f'[x]\ny = "{MAIL}"', [("2:6", "email")]),
    ("a.log", f"INFO x\r\nINFO {MAIL}\r\n", [("2:6", "email")]),
    ("a.json", json.dumps({"a/b": [{"c": 1}, {"c": f"x {MAIL}"}]}, indent=1), [("/a~1b/1/c", "email")]),
    ("a.json", '{"ssn": 536228714, "n": 536228714}', [("/ssn", "us_ssn")]),
    ("a.json", '{"phone": "2424 rows at offset 4155552671"}', []),
    ("a.json", '{"n": 1, "n": "536-22-8714", "n": 2}', [("/n", "us_ssn")]),
    ("a.json", '{"phones": ["x", "4155552671"], "n": ["4155552671"]}', [("/phones/1", "phone")]),
    ("a.json", f'\ufeff{{"a": "{MAIL}"}}', [("/a", "email")]),
    ("a.txt", "x%20%20y ana%40planted-one.com &amp; bo&#64;planted-one.com", [("1:10", "email"), ("1:38", "email")]),
    ("a.json", f'{{"x": {{"{MAIL}": 1}}}}', [("/x/key-1", "email")]),
    ("a.ndjson", f'{{"a": 1}}\n{{"a": "{MAIL}"}}', [("2:8", "email")]),
    ("a.json", f'{{"a": "{MAIL}", broken', [("1:8", "email")]),
    ("a.csv", f'id,phone\n1,"x\ny"\n2,4155552671\n3,{MAIL}\n', [("line 4, field 2", "phone"), ("line 5, field 2", "email")]),
    ("a.csv", f"id;note\n1;{SSN}\n", [("line 2, field 2", "us_ssn")]),
    ("a.html", f"<p>ok</p>\n<p title='{SSN}'>x</p>", [("2:1", "us_ssn")]),
    ("a.html", "<p>ok</p>\n  <p>ana<b>.b</b>@<wbr>planted-one&#46;com</p>", [("2:6", "email")]),
    ("a.html", f"<html>\n<!-- {MAIL} --><style>a{{color:#fff}}</style><script>x = '{SSN}'</script>", [("2:6", "email"), ("2:78", "us_ssn")]),
    ("a.html", "<table><tr><th>n<th>SSN<tr><td>536228714<td>536228714</table>", [("1:45", "us_ssn")]),
    ("a.html", "<table><tr><th>SSN</th><td>536228714</td></tr></table>", [("1:28", "us_ssn")]),
    ("a.html", "<table><tr><th>type<th>people<tr><th>us_ssn<td>536228714</table>", []),
    ("a.html", "<table><tr><td>x</td></tr><tr><th>SSN</th><td>536228714</td></tr></table>", [("1:47", "us_ssn")]),
    ("a.html", f"<p {SSN}>x</p>\nAna <{MAIL}>", [("1:1", "us_ssn"), ("2:5", "email")]),
    ("a.html", "<table><tr><th>SSN</th><td>x</td></tr><tr><td>y</td><td>536228714</td></tr></table>", []),
    ("a.html", "<table><tr><th colspan=2>x</th><th>SSN</th></tr><tr><td>1<td>536228714<td>536228714</table>", [("1:75", "us_ssn")]),
    ("a.svg", f"<svg><desc><![CDATA[{SSN}]]></desc></svg>", [("1:12", "us_ssn")]),
    ("a.svg", f"<svg><path d='M0 415-555-2671 0z'/><text><tspan>ana@</tspan><tspan>planted-one.com</tspan></text><desc>{SSN}</desc></svg>", [("1:49", "email"), ("1:104", "us_ssn")]),
    (
        "a.ipynb",
        json.dumps(NOTEBOOK),
        [
            ("/metadata/authors/0/name", "email"),
            ("cell 1, source 2:5", "email"),
            ("cell 2, output 1, 2:1", "us_ssn"),
            ("cell 2, output 2, text/html 3:9", "phone"),
            ("cell 2, output 3, /evalue", "email"),
            ("cell 2, output 3, 2:4", "email"),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "expected"), PLACES, ids=[f"{number}-{row[0]}" for number, row in enumerate(PLACES)])
def test_the_place_of_a_value(look: Check, name: str, content: str, expected: list[tuple[str, str]]) -> None:
    assert found(look(name, content)) == expected


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-8-sig"])
def test_other_encodings_of_text(look: Check, encoding: str) -> None:
    assert found(look("x.txt", f"a line of text\nmail {MAIL}".encode(encoding))) == [("2:6", "email")]


def test_bytes_that_are_no_text_of_an_encoding(look: Check) -> None:
    assert found(look("x.log", b"caf\xe9 \xff " + MAIL.encode())) == [("1:8", "email")]


def xlsx(**parts: str) -> bytes:
    """A workbook with two sheets as the standard says; parts by name replace or add members."""
    main, rel = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    strings = ["name", "ssn", "Ana", "unused", "ssn"]
    members = {
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets><sheet name="People" sheetId="1" r:id="rId2"/><sheet name="Sum" sheetId="2" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="x"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{"".join(f"<si><t>{text}</t></si>" for text in strings)}</sst>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData><row><c r="A1"><v>536228714</v></c></row></sheetData></worksheet>',
        "xl/worksheets/sheet2.xml": f'<worksheet xmlns="{main}"><sheetData><row><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        '<row><c r="A2" t="s"><v>2</v></c><c r="B2"><v>5.36228714E8</v></c></row></sheetData></worksheet>',
        "docProps/core.xml": '<p xmlns:dc="d"><dc:creator>nobody</dc:creator></p>',
    }
    for name, text in parts.items():
        members[name] = text
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return out.getvalue()


def sheet(body: str, rest: str = "") -> str:
    return f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{body}</sheetData>{rest}</worksheet>'


def test_a_number_in_a_workbook_is_an_id_under_its_header_only(look: Check) -> None:
    assert found(look("x.xlsx", xlsx())) == [("People!B2", "us_ssn")]


WORKBOOKS = [
    ("xl/sharedStrings.xml", f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>a</t></si><si><r><t>{SSN[:4]}</t></r><r><t>{SSN[4:]}</t></r></si><si><t>x</t></si></sst>',
     [("People!B1", "us_ssn")]),
    ("xl/worksheets/sheet2.xml", sheet(f'<row><c r="C7" t="inlineStr"><is><t>{MAIL}</t></is></c></row>'), [("People!C7", "email")]),
    ("xl/worksheets/sheet2.xml", sheet(f'<row><c r="C7" t="str"><f>HYPERLINK("mailto:{MAIL}")</f><v>x</v></c></row>'), [("People!C7", "email")]),
    ("xl/worksheets/sheet2.xml", sheet("", f"<headerFooter><oddHeader>{MAIL}</oddHeader></headerFooter>"), [("People", "email")]),
    ("xl/worksheets/sheet9.xml", sheet(f'<row><c r="A1" t="str"><v>{SSN}</v></c></row>'), [("sheet9.xml!A1", "us_ssn"), ("People!B2", "us_ssn")]),
    ("docProps/core.xml", f"<p><creator>{MAIL}</creator></p>", [("docProps/core.xml 1:13", "email"), ("People!B2", "us_ssn")]),
    ("xl/comments1.xml", f"<comments><t>{MAIL}</t></comments>", [("xl/comments1.xml 1:14", "email"), ("People!B2", "us_ssn")]),
    ("xl/sharedStrings.xml", f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>a</t></si><si><t>b</t></si><si><t>c</t></si><si><t>{MAIL}</t></si></sst>',
     [("shared string 4, in no cell", "email")]),
]  # fmt: skip


@pytest.mark.parametrize(("member", "text", "expected"), WORKBOOKS, ids=range(len(WORKBOOKS)))
def test_all_texts_of_a_workbook(look: Check, member: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(found(look("x.xlsx", xlsx(**{member: text})))) == sorted(expected)


def test_a_workbook_of_another_writer(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.title = "Leute"
    book.active.append(["id", "phone"])
    book.active.append([1, 4155552671])
    book.active.append([4155552671, "none"])
    book.active["B3"].comment = openpyxl.comments.Comment(MAIL, "nobody")
    book.properties.creator = SSN
    book.save(tmp_path / "x.xlsx")
    book.close()
    places = found(check([tmp_path / "x.xlsx"]))
    assert ("Leute!B2", "phone") in places
    assert sorted(data_type for _, data_type in places) == ["email", "phone", "us_ssn"]


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_bundles_and_compressed_files(look: Check) -> None:
    inner = zipped(**{"b/c.csv": f"id,x\n1,{MAIL}\n".encode(), "d.xlsx": xlsx(), "e.png": b"\x89PNG\r\n\x1a\n" + MAIL.encode()})
    assert found(look("x.zip", zipped(**{"a.zip": inner, "t.txt.gz": gzip.compress(SSN.encode())}))) == [
        ("a.zip b/c.csv line 2, field 2", "email"),
        ("a.zip d.xlsx People!B2", "us_ssn"),
        ("t.txt.gz 1:1", "us_ssn"),
    ]


# -- large files ---------------------------------------------------------------------------------------------------------
def spread(step: int, size: int) -> tuple[str, list[int]]:
    """A line of words with an address every so many characters, and the columns of the addresses."""
    line, columns = "", []
    while len(line) < size:
        line += "lorem ipsum " * (step // 12 + 1)
        line = line[: len(line) // step * step] + " "
        columns.append(len(line) + 1)
        line += MAIL + " "
    return line, columns


@pytest.mark.parametrize("step", [61, 97])
@pytest.mark.parametrize("block", [2000, 2500, 4_000_000])
def test_each_value_of_a_long_line_is_found_once(look: Check, monkeypatch: pytest.MonkeyPatch, block: int, step: int) -> None:
    monkeypatch.setattr(artefacts, "BLOCK", block)
    line, columns = spread(step, 20_000)
    for end in ("", "\n", f"\nlast {SSN}"):
        expected = [(f"2:{column}", "email") for column in columns] + [("3:6", "us_ssn")] * bool(end.strip())
        assert found(look("x.txt", f"first\n{line}{end}")) == expected


def test_a_large_structure_is_read_by_lines(look: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(artefacts, "STRUCTURED", 100)
    assert found(look("x.json", json.dumps({"a": "b" * 200, "c": MAIL}, indent=1))) == [("3:8", "email")]


def test_many_findings_end_the_search_of_a_file(look: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_output, "MOST", 5)
    suspects = look("x.txt", "\n".join(f"u{n}@planted-one.com" for n in range(50)))
    assert len(suspects) == 6
    assert suspects[-1].why == "5 findings; the rest of the file was not looked at"


# -- what cannot be read ------------------------------------------------------------------------------------------------
def test_what_cannot_be_read_is_said(look: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = zipped(**{"a.txt": SSN.encode()})
    for name, data, why in (
        ("a.pdf", b"%PDF-1.7\n" + MAIL.encode(), "pdf is not supported"),
        ("a.bin", bytes(range(256)) * 8, "binary data is not supported"),
        ("a.zip", whole[:30] + b"\0" * 40, "damaged: BadZipFile"),
        ("a.gz", gzip.compress(b"x" * 1000)[:-9], "damaged: EOFError"),
        ("a.xlsx", xlsx(**{"xl/worksheets/sheet2.xml": f'<!DOCTYPE x [<!ENTITY y "{MAIL}">]>' + sheet("")}), "unpacks to too much, or holds entities"),
    ):
        suspects = look(name, data)
        assert [(each.data_type, each.why) for each in suspects if each.data_type == "unreadable"] == [("unreadable", why)], name
        assert exit_code(suspects) == 2
        assert render(suspects).splitlines()[0].endswith(f"cannot be read ({why})")
    for _ in range(artefacts.DEPTH + 1):
        whole = zipped(**{"x.zip": whole})
    assert [each.why for each in look("deep.zip", whole)] == ["archives in archives, too deep"]
    whole = bytearray(zipped(**{"a.txt": b"x", "b.txt": SSN.encode()}))
    for place in (6, whole.index(b"PK\x01\x02") + 8):
        whole[place] |= 1
    assert [(each.place, each.why) for each in look("shut.zip", bytes(whole))] == [("a.txt", "encrypted"), ("b.txt 1:1", "written as such an id is")]
    with monkeypatch.context() as patch:
        patch.setattr(artefacts, "MEMBERS", 1)
        assert [each.why for each in look("many.zip", zipped(**{"a.txt": b"x", "b.txt": b"x"}))] == ["more than 1 members"]
    with monkeypatch.context() as patch:
        patch.setattr(artefacts, "UNPACKED", 3000)
        assert [(each.place, each.why) for each in look("sum.zip", zipped(**{"a.txt": b"x" * 2000, "b.txt": b"x" * 2000}))] == [("b.txt", "unpacks to too much")]
    monkeypatch.setattr(artefacts, "MEMBER", 1000)
    suspects = look("bomb.zip", zipped(**{"big.txt": b"0" * 2000, "small.txt": SSN.encode()}))
    assert [(each.place, each.data_type) for each in suspects] == [("big.txt", "unreadable"), ("small.txt 1:1", "us_ssn")]
    assert exit_code(suspects) == 2


def test_what_was_read_before_the_damage_is_found(look: Check) -> None:
    data = gzip.compress((f"{MAIL}\n" * 10).encode())
    body = zipped(**{"a.csv": SSN.encode(), "b.gz": data[:-9]})
    assert [each.data_type for each in look("x.zip", body)] == ["us_ssn", "unreadable"]


def test_what_is_no_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [each.data_type for each in check(["/dev/null"])] == ["unreadable"]
    (tmp_path / "shut").mkdir()
    (tmp_path / "x.txt").write_text("x")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert [(Path(each.file).name, each.data_type) for each in check([tmp_path])] == [("shut", "unreadable")]


def test_paths(tmp_path: Path) -> None:
    for name in ("b/two.txt", "a/one.txt", "a/three.log", ".git/config", "a/__pycache__/x.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(MAIL)
    (tmp_path / "link.txt").symlink_to(tmp_path / "a/one.txt")

    def names(*paths: str, **options: list[str]) -> list[str]:
        return [Path(each.file).name for each in check([tmp_path / path for path in paths], **options)]  # pyright: ignore[reportArgumentType]

    assert names(".") == ["one.txt", "three.log", "two.txt"]
    assert names("b", "a", "a/one.txt") == ["two.txt", "one.txt", "three.log"]
    assert names("**/*.txt", exclude=["two.*"]) == ["x.txt", "one.txt", "link.txt"]
    assert names(".", exclude=["*.log", f"{tmp_path}/b"]) == ["one.txt"]
    for missing in ("nothing.txt", "*.nothing", "empty"):
        (tmp_path / "empty").mkdir(exist_ok=True)
        with pytest.raises(InputError, match="nothing to check"):
            check([tmp_path / missing])


def test_exit_codes_and_lines() -> None:
    suspect = Suspect("report.html", "4:10", "email", "an address")
    assert exit_code([]) == 0
    assert render([]) == ""
    assert exit_code([suspect]) == 1
    assert render([suspect, Suspect("x.pdf", "", "unreadable", "pdf is not supported")]) == (
        "report.html:4:10: email (an address)\nx.pdf: cannot be read (pdf is not supported)\n"
    )


# -- nothing is disclosed -----------------------------------------------------------------------------------------------
def test_no_finding_holds_the_value(tmp_path: Path) -> None:
    folder = tmp_path / MAIL
    folder.mkdir()
    (folder / f"{SSN}.txt").write_text("x")
    (folder / "a\u202eb\n.txt").write_text(MAIL)
    (folder / "a.json").write_text(json.dumps({MAIL: {SSN: [PHONE], "Canaria Planted": "x"}}))
    (folder / "a.zip").write_bytes(zipped(**{f"{MAIL}.txt": SSN.encode()}))
    (folder / "a.xlsx").write_bytes(xlsx(**{"xl/workbook.xml": xlsx_book(MAIL)}))
    (folder / "a.csv").write_text(f"{MAIL},{SSN}\n{PHONE},{SSN}\n")
    (folder / f"{TOKEN}.txt").write_text("x")
    (folder / "b.json").write_text(json.dumps({"odd\u202e\n": SSN, TOKEN: SSN}))
    suspects = check([folder], extra=["Canaria Planted", MAIL])
    shown = render(suspects) + repr(suspects)
    assert {each.data_type for each in suspects} == {"api_token", "canary", "email", "phone", "us_ssn"}
    for value in (MAIL, TOKEN, "ana.planted", SSN, PHONE, "Canaria", "4155552671"):
        assert value not in shown
    assert render(suspects).count("\n") == len(suspects)
    assert all(each.place.isprintable() and each.file.isprintable() for each in suspects)
    assert {"/odd\ufffd\ufffd", "/key-2"} <= {each.place for each in suspects}
    assert {"file-1", "a.json", "a.zip", "a.xlsx", "a.csv"} <= {part for each in suspects for part in Path(each.file).parts}
    assert "/key-1/key-1/0" in {each.place for each in suspects}
    assert "sheet-1!B2" in {each.place for each in suspects}
    assert "member-1 1:1" in {each.place for each in suspects}


def xlsx_book(title: str) -> str:
    main, rel = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets><sheet name="{title}" sheetId="1" r:id="rId2"/></sheets></workbook>'


def test_exceptions_hold_no_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError) as missing:
        check([tmp_path / f"{MAIL}.txt"])
    (tmp_path / "x.txt").write_text(MAIL)
    with pytest.raises(OptionError) as short:
        check([tmp_path / "x.txt"], extra=["long enough", "ab!"])
    assert str(short.value) == "string 2 to look for has less than 4 characters and would be found everywhere"

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(f"cannot parse {MAIL}")

    with monkeypatch.context() as patch:
        patch.setattr(artefacts, "lines", broken)
        (suspect,) = check([tmp_path / "x.txt"])
        assert suspect.why == "damaged: RuntimeError"
    monkeypatch.setattr(textscan.TextScan, "_literal", broken)
    with pytest.raises(BreachImpactError) as inside:
        check([tmp_path / "x.txt"], extra=["something"])
    for error in (missing, short, inside):
        assert MAIL not in repr(error.value) + repr(error.value.__context__)


# -- literal strings ----------------------------------------------------------------------------------------------------
NAME, NUMBER = "Canaria Plantedname", "+1 (415) 555-2671"


def spellings(value: str) -> dict[str, str]:
    raw = value.encode()
    return {
        "plain": value,
        "upper": value.upper(),
        "lower": value.lower(),
        "percent": "".join(f"%{byte:02X}" for byte in raw),
        "percent of some": value.replace(" ", "%20").replace("+", "%2B"),
        "entities": "".join(f"&#{ord(char)};" for char in value),
        "hexadecimal entities": "".join(f"&#x{ord(char):x};" for char in value),
        "json": "".join(f"\\u{ord(char):04x}" for char in value),
        "hex": raw.hex(),
        "hex in capitals": raw.hex().upper(),
        **{f"base64 at {shift}": base64.b64encode(b"abc"[:shift] + raw + b"xyz").decode() for shift in range(3)},
        "base64 of small letters": base64.b64encode(value.lower().encode() + b"xyz").decode(),
        "hex of capitals": value.upper().encode().hex(),
        "unseen characters": value[:4] + "\u200b" + value[4:],
    }


@pytest.mark.parametrize("kind", spellings(NAME))
@pytest.mark.parametrize("value", [NAME, NUMBER])
@pytest.mark.parametrize("form", ["x.txt", "x.json", "x.html", "x.csv", "x.svg"])
def test_a_string_is_found_in_every_encoding(look: Check, kind: str, value: str, form: str) -> None:
    text = spellings(value)[kind]
    wrapped = {
        "x.json": f'{{"a": 1,\n "b": "{text}"}}',
        "x.html": f"<p>a</p>\n<p class='b'>{text}</p>",
        "x.svg": f"<svg>\n<!-- {text} --></svg>",
        "x.csv": f"a,b\n1,{text}\n",
    }.get(form, f"a\n{text}\n")
    suspects = [each for each in look(form, wrapped, extra=["not there", value]) if each.data_type == "canary"]
    assert [each.why for each in suspects] == ["string 2 of those that must not occur"]
    assert look(form, wrapped.replace(text, "fine"), extra=["not there", value]) == []


@pytest.mark.parametrize("text", ["415 555 2671", "1-415-555-2671", "14155552671", "1.415.555.2671", "1 4 1 5 5 5 5 2 6 7 1", '"phone": 14155552671'])
def test_a_number_is_found_in_groups(look: Check, text: str) -> None:
    number = "4155552671" if text.startswith("4") else NUMBER
    assert "canary" in {each.data_type for each in look("x.txt", f"a {text} b", extra=[number])}
    for longer in (f"9{text}" if text[0].isdigit() else "", f"{text}3"):
        assert "canary" not in {each.data_type for each in look("x.txt", f"a {longer} b", extra=[number])}


def test_a_short_string_is_not_looked_for_in_base64(look: Check) -> None:
    assert look("x.txt", "xxQW5uYQ==", extra=["Anna"]) == []
    assert [each.data_type for each in look("x.txt", "Hannah", extra=["Anna"])] == ["canary"]


def test_base64_for_urls(look: Check) -> None:
    value = "Canaria~~~>>>???"
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        assert [each.data_type for each in look("x.txt", encode(b"?>" + value.encode() + b"xyz"), extra=[value])] == ["canary"]


def test_strings_in_places_that_nobody_sees(look: Check) -> None:
    for name, content in (
        ("x.html", f"<p {NAME.replace(' ', '')}>"),
        ("x.html", f"<{NAME.replace(' ', '')}>"),
        ("x.html", f"<p>x</p {NAME.replace(' ', '')}>"),
        ("x.svg", f"<svg d='M{NAME.replace(' ', '')}'>"),
        ("x.json", f'{{"{NAME.replace(" ", "")}": 1}}'),
        ("x.ipynb", json.dumps({"nbformat": 4, "cells": [{"outputs": [{"data": {"image/png": NAME.replace(" ", "")}}]}]})),
        (f"{NAME.replace(' ', '')}.txt", "x"),
        ("x.zip", zipped(**{f"{NAME.replace(' ', '')}.txt": b"x"})),
    ):
        assert [each.data_type for each in look(name, content, extra=[NAME.replace(" ", "")])] == ["canary"], name


# -- our own outputs are clean ------------------------------------------------------------------------------------------
def test_docs_and_truth_are_clean() -> None:
    paths = [path for path in (ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "SECURITY.md", ROOT / "docs", ROOT / "notebooks", ROOT / "sample_data/wyze/truth.json") if path.exists()]
    assert render(check(paths, exclude=["*.py"])) == ""


def test_the_statistics_of_the_sample_are_clean_and_its_dump_is_not(tmp_path: Path) -> None:
    dump = ROOT / "sample_data/wyze/dump"
    impact = bi.assess(str(dump), exposure=("2019-12-04", "2019-12-26"), default_region="US", progress=False)
    (tmp_path / "out.json").write_text(impact.to_json())
    (tmp_path / "out.txt").write_text(repr(impact))
    assert render(check([tmp_path], strict=True)) == ""
    strict = check([dump / "users.json"], strict=True)
    assert {"email", "phone", "mac_address", "ip_address", "voice_assistant_token"} <= {each.data_type for each in strict} | {"ip_address"}
    assert exit_code(strict) == 1


# -- collections of values that others labelled --------------------------------------------------------------------------
@pytest.mark.skipif(not SHARED.exists(), reason="the collections are not beside this checkout")
@pytest.mark.parametrize(
    ("file", "column", "least"),
    [
        ("columns/datahub-classify/Customer_Segmentation.csv", "email", 1.0),
        ("columns/datahub-classify/Customer_Segmentation.csv", "phone", 0.98),
        ("columns/datahub-classify/Customer_Segmentation.csv", "ip_address", 0.92),
        ("columns/datahub-classify/iban.csv", "IBAN_Number", 1.0),
        ("columns/datahub-classify/ipv6_random_generated.csv", "ipv6", 0.98),
        ("columns/piicatcher/sample-data.csv", "cc_number", 1.0),
        ("columns/piicatcher/sample-data.csv", "id", 1.0),
        ("columns/presidio-research/FakeNameGenerator.com_3000.csv", "EmailAddress", 1.0),
    ],
)
def test_recall_of_labelled_columns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, column: str, least: float) -> None:
    monkeypatch.setattr(check_output, "MOST", 10**6)
    with (SHARED / file).open(encoding="utf-8", errors="replace", newline="") as stream:
        values = sorted({(row.get(column) or "").strip() for row in csv.DictReader(stream)} - {""})[:1000]
    with (tmp_path / "x.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([[column], *([value] for value in values)])
    lines = {each.place for each in check([tmp_path / "x.csv"], strict=True)}
    assert len(lines) >= least * len(values)


@pytest.mark.skipif(not SHARED.exists(), reason="the collections are not beside this checkout")
def test_every_token_of_a_known_format_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from breach_impact.scanning.forms import token_format_of

    monkeypatch.setattr(check_output, "MOST", 10**6)
    with (SHARED / "tokens/tokens_scrambled.csv").open(encoding="utf-8", newline="") as stream:
        values = [row["value"] for row in csv.DictReader(stream) if row["polarity"] == "positive" and token_format_of(row["value"]) is not None]
    (tmp_path / "x.txt").write_text("".join(f'token = "{value}" # x\n' for value in values))
    lines = {each.place.split(":")[0] for each in check([tmp_path / "x.txt"], strict=True)}
    assert [n for n in range(1, len(values) + 1) if str(n) not in lines] == []
