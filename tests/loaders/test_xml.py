"""XML: what is a record, what its fields are called, what becomes of damage, and that nothing is expanded, fetched or slow."""

from __future__ import annotations

import gzip
import io
import json
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from loader_samples.xml import SAMPLES

import breach_impact.dump as dump
import breach_impact.loaders._xml_outline as outline
import breach_impact.loaders._xml_ranges as ranges
import breach_impact.loaders._xml_walk as walk
from breach_impact.framing import Tally
from breach_impact.loaders.xml import LOADER
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]
BLOCKS = (64, 100, 1000)

# -- what is a record: (document, [(table, record)], reason codes) ------------------------------------------------------
U1, U2 = "<user><id>1</id></user>", "<user><id>2</id></user>"
R1, R2 = {"id": "1"}, {"id": "2"}
FORMS: dict[str, tuple[str, list[tuple[str, Any]], dict[str, int]]] = {
    "attributes": ('<users><row Id="1"/><row Id="2"/></users>', [("users", {"Id": "1"}), ("users", {"Id": "2"})], {}),
    "children": (f"<users>{U1}{U2}</users>", [("user", R1), ("user", R2)], {}),
    "one of a list": (f"<users>{U1}</users>", [("user", R1)], {}),
    "no root": (f"{U1}\n{U2}", [("user", R1), ("user", R2)], {}),
    "rows without a root": ('<row id="1"/><row id="2"/>', [("", R1), ("", R2)], {}),
    "one document": ('<user id="1"><orders><order><n>1</n></order><order><n>2</n></order></orders></user>', [("user", {"id": "1", "orders": {"order": [{"n": "1"}, {"n": "2"}]}})], {}),
    "one document without scalars": ("<person><name><first>A</first></name><home><city>B</city></home></person>", [("person", {"name": {"first": "A"}, "home": {"city": "B"}})], {}),
    "one document called record": ("<?xml version='1.0'?><record><email>a@b.example</email></record>", [("record", {"email": "a@b.example"})], {}),
    "documents one behind the other": (f"<?xml version='1.0'?><users>{U1}{U1}</users>\n<?xml version='1.0'?><users>{U2}{U2}</users>", [("user", R1)] * 2 + [("user", R2)] * 2, {}),
    "several kinds": (f"<export><users>{U1}{U2}</users><orders><order><n>1</n></order></orders></export>", [("user", R1), ("user", R2), ("order", {"n": "1"})], {}),
    "named tables": ('<db><table_data name="a"><row><id>1</id></row></table_data><table_data name="b"><row><id>2</id></row></table_data></db>', [("a", R1), ("b", R2)], {}),
    "named columns": ('<database name="shop"><table name="users"><column name="id">1</column></table><table name="orders"><column name="id">2</column></table></database>', [("users", R1), ("orders", R2)], {}),
    "named fields of Solr": ('<response><result numFound="2"><doc><str name="id">1</str><arr name="mail"><str>a</str><str>b</str></arr></doc><doc><str name="id">2</str></doc></result></response>',
                             [("", {"id": "1", "mail": {"str": ["a", "b"]}}), ("", R2)], {}),
    "properties": ('<users><user><property name="id" value="1"/></user><user><property name="id" value="2"/></user></users>', [("user", R1), ("user", R2)], {}),
    "envelopes": (f"<s:Envelope xmlns:s='urn:s'><s:Header/><s:Body><GetUsersResponse><total>2</total><paging><page>1</page></paging>{U1}{U2}</GetUsersResponse></s:Body></s:Envelope>", [("user", R1), ("user", R2)], {}),
    "an answer with one": (f"<s:Envelope xmlns:s='urn:s'><s:Body><GetUserResponse>{U1}</GetUserResponse></s:Body></s:Envelope>", [("user", R1)], {}),
    "values beside": (f"<users>loose<secret>s</secret>{U1}{U2}</users>", [("user", R1), ("user", R2)], {"beside_records": 2}),
    "what an export says of itself": (f"<users count='2'><exported>2020</exported>{U1}{U2}</users>", [("user", R1), ("user", R2)], {}),
    "an inline schema": (f"<xml><xs:schema><xs:element name='a'/><xs:element name='b'/></xs:schema>{U1}{U2}</xml>", [("user", R1), ("user", R2)], {}),
    "empty lists": (f"<export><orders></orders><users>{U1}{U2}</users><orders/></export>", [("user", R1), ("user", R2)], {}),
    "a list of texts": ("<emails><email>a@b.example</email><email>c@d.example</email></emails>", [("email", {"email": "a@b.example"}), ("email", {"email": "c@d.example"})], {}),
    "a list of values": ('<emails><email value="a@b.example"/><email value="c@d.example"/></emails>', [("email", {"email": "a@b.example"}), ("email", {"email": "c@d.example"})], {}),
    "a message with recipients": ('<message><from>a@b.example</from><subject>x</subject><to><n>1</n><email>c@d.example</email></to><to><n>2</n><email>e@d.example</email></to></message>',
                                  [("message", {"from": "a@b.example", "subject": "x", "to": [{"n": "1", "email": "c@d.example"}, {"n": "2", "email": "e@d.example"}]})], {}),
    "an answer about somebody": ("<response><email>a@b.example</email><role><n>1</n><t>x</t></role><role><n>2</n><t>y</t></role></response>",
                                 [("response", {"email": "a@b.example", "role": [{"n": "1", "t": "x"}, {"n": "2", "t": "y"}]})], {}),
    "an export of a name of its own": (f"<ShopData><Info><Shop>X</Shop></Info><Users>{U1}{U2}</Users></ShopData>", [("Info", {"Shop": "X"}), ("user", R1), ("user", R2)], {}),
    "an export that says whom to ask": (f"<ShopData><Contact><Email>a@b.example</Email></Contact><Users>{U1 * 30}</Users></ShopData>", [("Contact", {"Email": "a@b.example"})] + [("user", R1)] * 30, {}),
    "a tree": ("<staff><person><n>1</n><person><n>2</n></person></person><person><n>3</n></person></staff>", [("person", {"n": "1", "person": {"n": "2"}}), ("person", {"n": "3"})], {}),
    "objects that say their class": ('<hibernate-generic><object class="User"><id name="id">1</id></object><object class="Page"><id name="id">2</id></object></hibernate-generic>',
                                    [("User", {"id": {"name": "id", "id": "1"}}), ("Page", {"id": {"name": "id", "id": "2"}})], {}),
    "ids for names": ("<users>" + "".join(f"<user_{n}><id>{n}</id></user_{n}>" for n in range(300)) + "</users>", [("user", {"id": str(n)}) for n in range(300)], {}),
    "a person of parts, with a list": ("<cv><who><given>A</given><email>a@b.example</email></who><jobs><job><at>X</at></job><job><at>Y</at></job></jobs></cv>",
                                       [("cv", {"who": {"given": "A", "email": "a@b.example"}, "jobs": {"job": [{"at": "X"}, {"at": "Y"}]}})], {}),
    "an order": ('<order no="5"><customer><email>a@b.example</email></customer><item><sku>1</sku></item><item><sku>2</sku></item></order>',
                 [("order", {"no": "5", "customer": {"email": "a@b.example"}, "item": [{"sku": "1"}, {"sku": "2"}]})], {}),
    "names of Access": ("<dataroot><My_x0020_Users><E_x002D_Mail>a</E_x002D_Mail></My_x0020_Users><My_x0020_Users><E_x002D_Mail>b</E_x002D_Mail></My_x0020_Users></dataroot>",
                        [("My Users", {"E-Mail": "a"}), ("My Users", {"E-Mail": "b"})], {}),
    "no record": ("<?xml version='1.0'?><users></users>", [], {}),
}  # fmt: skip


@pytest.mark.parametrize("label", FORMS)
def test_what_is_a_record(label: str, read: Reader) -> None:
    text, records, codes = FORMS[label]
    got = read("xml", text.encode())
    assert [(row[0], row[4]) for row in got.rows] == records
    assert (got.codes, got.tally.complete) == (codes, True)
    for block in BLOCKS:
        again = read("xml", text.encode(), block)
        assert (again.rows, again.tally) == (got.rows, got.tally)


# -- what fields are called: (record, document) -------------------------------------------------------------------------
FIELDS: dict[str, tuple[str, Any]] = {
    "repeated children": ("<t>a</t><t>b</t>", {"t": ["a", "b"]}),
    "attributes beside text": ('<email type="work">a</email>', {"email": {"type": "work", "email": "a"}}),
    "an attribute of the same name": ('<email email="x">a</email>', {"email": {"email": "x", "value": "a"}}),
    "a value in an attribute": ('<email value="a"/>', {"email": "a"}),
    "nothing": ("<a/><b></b><c xsi:nil='true'/>", {"a": "", "b": "", "c": None}),
    "typing": ('<n xsi:type="xs:int">1</n><m m:type="Edm.String" xml:space="preserve">x</m>', {"n": "1", "m": "x"}),
    "mixed content": ("<p>one <b>two</b> three</p>", {"p": {"b": "two", "p": "one three"}}),
    "prefixes": ("<x:a>1</x:a><y:b>2</y:b>", {"a": "1", "b": "2"}),
    "prefixes that tell apart": ("<a>0</a><x:a>1</x:a><y:a>2</y:a>", {"a": "0", "x_a": "1", "y_a": "2"}),
    "CDATA and comments": ("<a>x<!-- <r> -->y<![CDATA[<r>&amp;]]></a><?php <r> ?>", {"a": "xy<r>&amp;"}),
    "numbers": ("<a>&#65;&#x42;&lt;&quot;</a>", {"a": 'AB<"'}),
}  # fmt: skip


@pytest.mark.parametrize("label", FIELDS)
def test_what_fields_are_called(label: str, read: Reader) -> None:
    inner, record = FIELDS[label]
    got = read("xml", f"<list><r>{inner}</r><r>{inner}</r></list>".encode())
    assert got.records == [record] * 2
    assert got.codes == {}


# -- damage to the third of five records: (what stands there, records, reject codes, other codes) -----------------------
GOOD = [f'<user id="{n}"><name>n{n}</name></user>' for n in (1, 2, 4, 5)]
DAMAGE: dict[str, tuple[bytes, int, list[str], dict[str, int]]] = {
    "a tag that does not match": (b'<user id="3"><name>x</nam></user>', 4, ["xml_syntax"], {}),
    "no end": (b'<user id="3"><name>x</name>', 4, ["xml_syntax"], {}),
    "no end and half a child": (b'<user id="3"><name>x</na', 4, ["xml_syntax"], {}),
    "no start": (b"<name>x</name></user>", 4, ["xml_syntax"], {}),
    "a cut start": (b'<user id="3', 4, ["xml_syntax"], {}),
    "half a start": (b"<us<name>x</name></user>", 4, ["xml_syntax"], {}),
    "an attribute without quotes": (b"<user id=3><name>x</name></user>", 4, ["xml_syntax"], {}),
    "the same attribute twice": (b'<user id="3" id="4"/>', 4, ["xml_syntax"], {}),
    "a bracket in text": (b'<user id="3"><name>a < b</name></user>', 4, ["xml_syntax"], {}),
    "CDATA that does not end": (b'<user id="3"><name><![CDATA[x</name></user>', 4, ["xml_syntax"], {}),
    "a comment that does not end": (b'<user id="3"><!-- x</user>', 4, ["xml_syntax"], {}),
    "invalid UTF-8": (b'<user id="3"><name>\xff\xfe</name></user>', 4, ["utf8"], {}),
    "too deep": (b'<user id="3">' + b"<a>" * 2000 + b"</a>" * 2000 + b"</user>", 4, ["depth"], {}),
    "zero bytes between": (b"\0" * 50, 4, ["xml_syntax"], {}),
    "a zero byte in it": (b'<user id="3"><name>a\0b</name></user>', 5, [], {"repaired_control_character": 1}),
    "a forbidden number": (b'<user id="3"><name>&#0;&#31;</name></user>', 5, [], {"repaired_control_character": 1}),
    "a pair of surrogates": (b'<user id="3"><name>&#xD83D;&#xDE00;</name></user>', 5, [], {"repaired_surrogate": 1}),
    "an ampersand": (b'<user id="3"><name>AT&T</name></user>', 5, [], {"repaired_ampersand": 1}),
    "entities of HTML": (b'<user id="3"><name>a&nbsp;b&eacute;<![CDATA[&x;]]></name></user>', 5, [], {"xml_entity": 2}),
    "an element of 20 MB": (b'<user id="3"><name>' + b"x" * 20_000_000 + b"</name></user>", 5, [], {}),
}


@pytest.mark.parametrize("label", DAMAGE)
def test_damage_costs_the_record_alone(label: str, read: Reader) -> None:
    middle, records, rejects, codes = DAMAGE[label]
    data = f"<users>\n{GOOD[0]}\n{GOOD[1]}\n".encode() + middle + f"\n{GOOD[2]}\n{GOOD[3]}\n</users>".encode()
    got = read("xml", data)
    assert [r["id"] for r in got.records] == ["1", "2"] + ["3"] * (records - 4) + ["4", "5"]
    assert [code for code, _, _ in got.tally.rejects] == rejects
    assert {code: n for code, n in got.codes.items() if code not in rejects} == codes
    assert got.tally.complete
    for _, offset, length in got.tally.rejects:
        assert data.index(middle[:6]) <= offset + 20
        assert offset + length <= data.index(GOOD[2].encode())
    if len(data) < 1 << 16:
        for block in BLOCKS:
            again = read("xml", data, block)
            assert (again.rows, again.tally) == (got.rows, got.tally)


@pytest.mark.parametrize("text", ["&a9;", "&f;"])
def test_no_entity_is_expanded_and_nothing_fetched(text: str, tmp_path: Path, read: Reader) -> None:
    (tmp_path / "secret").write_text("canary")
    bomb = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    head = f'<?xml version="1.0"?><!DOCTYPE users [<!ENTITY a0 "lol">{bomb}<!ENTITY f SYSTEM "file://{tmp_path}/secret"><!ENTITY % p SYSTEM "http://192.0.2.1/x">%p;]>'
    got = read("xml", f"{head}<users><user><n>{text}</n></user><user><n>2</n></user></users>".encode())
    assert got.records == [{"n": text}, {"n": "2"}]
    assert got.codes == {"xml_entity": 1}


@pytest.mark.parametrize("label", SAMPLES)
def test_one_fault_costs_few_records(label: str, read: Reader) -> None:
    """Some bytes of one record are lost, or something is put in: its neighbours stay, whatever it was."""
    data = SAMPLES[label].data
    rows = read("xml", data).rows
    tokens = [b"<", b">", b'"', b"<!--", b"<![CDATA[", b"</", b"&", b"\0", b"\xff", b"<a>", b"</email>", b"</m:User>", b"</table>"]
    for seed in range(150):
        chance = random.Random(seed)
        at = chance.randrange(rows[2][1], rows[-1][1])
        size = chance.choice([0, 1, 5, 40])
        broken = data[:at] + (chance.choice(tokens) if size < 5 else b"") + data[at + size :]
        got = read("xml", broken, 4096)
        kept = {json.dumps(record) for record in got.records}
        lost = [row for row in rows if json.dumps(row[4]) not in kept]
        assert len(lost) <= 3, seed


@pytest.mark.parametrize("label", SAMPLES)
def test_limits_do_not_depend_on_blocks(label: str, read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name, value in ((walk, "PEEK", 300), (outline, "PEEK", 300), (walk, "BATCH", 200), (walk, "MAX_RECORD", 900), (ranges, "MAX_RECORD", 900), (ranges, "AHEAD", 200), (walk, "WHOLE", 600)):
        monkeypatch.setattr(module, name, value)
    data = SAMPLES[label].data
    for seed in range(60):
        chance = random.Random(seed)
        at = chance.randrange(len(data))
        broken = data[:at] + chance.choice([b"<", b"<!--", b"<![CDATA[", b"</", b"x" * 2000, b"<c>", b'"', b"<email>"]) + data[at + chance.choice([0, 1, 30]) :]
        found = read("xml", broken)
        for block in (64, 97, 700):
            got = read("xml", broken, block)
            assert (got.rows, got.tally) == (found.rows, found.tally), seed


def test_a_record_over_the_limit(read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranges, "MAX_RECORD", 1000)
    for size in (900, 1100, 5000):
        data = f"<users>{GOOD[0]}{GOOD[1]}<user><name>{'x' * size}</name></user>{GOOD[2]}{GOOD[3]}</users>".encode()
        for block in (64, 1 << 16):
            got = read("xml", data, block)
            assert [code for code, _, _ in got.tally.rejects] == ["record_too_long"] * (size > 1000)
            assert len(got.rows) == 5 - (size > 1000)


@pytest.mark.parametrize("junk", [b"<!--", b"<![CDATA[", b"<?", b"<c>", b"<c><![CDATA[", b"<c><c></c>", b"</c>", b"<c></c>", b"<!DOCTYPE a [", b'<c a="', b"&", b"\xffc><a>1</a>"])
def test_no_input_takes_long(junk: bytes) -> None:
    started = time.process_time()
    tally, rows = Tally(), 0
    for frame in LOADER.frames(io.BytesIO(b"<users>" + junk * (500_000 // len(junk))), tally, block_size=1 << 16):
        rows += frame.rows.num_rows
    assert tally.read == rows + tally.rejected
    assert time.process_time() - started < 10


# -- what is XML of this kind -------------------------------------------------------------------------------------------
HEADS: dict[str, tuple[bytes, str]] = {
    "declaration": (b"<?xml version='1.0'?>\n<list><b c='1' d='2'/></list>", "xml"),
    "a comment and a document type": (b"\xef\xbb\xbf<!-- x --><!DOCTYPE a [<!ENTITY b 'c>'>]><list><b>1</b></list>", "xml"),
    "no declaration": (b"<list><b>1</b><b>2</b></list>", "xml"),
    "rows": (b"<row a='1' b='2'/>\n<row a='1' b='3'/>", "xml"),
    "mysqldump": (b"<?xml version='1.0'?>\n<mysqldump xmlns:xsi='x'>\n<database name='a'>", "mysql_xml"),
    "page": (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html><body/></html>", "html"),
    "page without a type": (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>", "html"),
    "a part of a page": (b"<table><tr><td>1</td></tr></table>", "xml!"),
    "image": (b"<?xml version='1.0'?><!-- a --><!DOCTYPE svg PUBLIC 'x' 'y'><svg xmlns='http://www.w3.org/2000/svg'><g/></svg>", "svg"),
    "schema": (b"<?xml version='1.0'?><xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a'/></xs:schema>", "xml!"),
    "property list": (b"<?xml version='1.0'?><!DOCTYPE plist PUBLIC 'x' 'y'><plist version='1.0'><dict><key>a</key></dict></plist>", "xml!"),
    "workbook": (b"<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Styles/></Workbook>", "xml!"),
    "FHIR": (b"<?xml version='1.0'?><Patient xmlns='http://hl7.org/fhir'><id value='1'/></Patient>", "xml!"),
    "CDA": (b"<?xml version='1.0'?><ClinicalDocument xmlns='urn:hl7-org:v3'><id root='1'/></ClinicalDocument>", "xml!"),
    "project": (b"<?xml version='1.0'?><project xmlns='http://maven.apache.org/POM/4.0.0'><groupId>a</groupId></project>", "xml!"),
    "feed": (b"<?xml version='1.0'?><rss version='2.0'><channel><item><title>a</title></item></channel></rss>", "xml"),
    "addresses in brackets": (b"<a@b.example>\n<c@d.example>\n", "csv"),
    "prose": (b"<joe> hello there\n<ann> hi\n<joe> bye\n", "csv"),
}  # fmt: skip


@pytest.mark.parametrize("label", HEADS)
def test_what_is_recognised(label: str) -> None:
    head, kind = HEADS[label]
    found = sniff(head, "x", whole=True)
    assert found.format == kind.rstrip("!")
    assert found.skipped == {"xml!": "unsupported_xml", "html": "unsupported_html", "svg": "no_data_svg"}.get(kind)


# -- encodings: (bytes are in, the declaration says, the name) -----------------------------------------------------------
ENCODINGS: list[tuple[str, str, str]] = [
    ("utf-8", "UTF-8", "Пётр"), ("utf-16", "UTF-16", "Пётр"), ("utf-16-le", "UTF-16", "Пётр"), ("cp1251", "windows-1251", "Пётр"), ("koi8-r", "KOI8-R", "Пётр"), ("iso8859-2", "ISO-8859-2", "Łukasz"),
    ("iso8859-5", "iso-8859-5", "Пётр"), ("cp1252", "ISO-8859-1", "José"), ("cp932", "Shift_JIS", "山田太郎"), ("iso2022_jp", "ISO-2022-JP", "山田太郎"), ("utf-8", "windows-1251", "Пётр"), ("utf-8", "ISO-8859-1", "José"),
    ("utf-8", "no-such", "José"),
]  # fmt: skip


@pytest.mark.parametrize(("encoding", "said", "name"), ENCODINGS)
@pytest.mark.parametrize("packed", [False, True])
def test_encoding_by_the_declaration(encoding: str, said: str, name: str, packed: bool, tmp_path: Path) -> None:
    data = f'<?xml version="1.0" encoding="{said}"?>\n<users><user><id>1</id><name>{name}</name></user></users>'.encode(encoding)
    (tmp_path / "a").write_bytes(gzip.compress(data) if packed else data)
    (source,) = dump.open(tmp_path / "a").sources
    tally = Tally()
    assert [json.loads(doc) for frame in source.frames(tally) for doc in frame.rows.column("doc").to_pylist()] == [{"id": "1", "name": name}]
    assert not tally.rejected


@pytest.mark.parametrize("said", ["UTF-8", "ISO-8859-1"])
def test_a_declaration_that_lies(said: str, tmp_path: Path) -> None:
    names = ["Иванов Пётр", "Сидорова Анна", "Кузнецов Олег", "Петрова Мария"]
    body = "".join(f"<user><id>{n}</id><name>{name}</name></user>\n" for n, name in enumerate(names * 3))
    (tmp_path / "a.xml").write_bytes(f'<?xml version="1.0" encoding="{said}"?>\n<users>{body}</users>'.encode("cp1251"))
    (source,) = dump.open(tmp_path / "a.xml").sources
    assert {json.loads(doc)["name"] for frame in source.frames(Tally()) for doc in frame.rows.column("doc").to_pylist()} == set(names)
