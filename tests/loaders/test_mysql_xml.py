"""``mysqldump --xml``: values, places, keys, damage; nothing of a DTD is expanded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from breach_impact.framing import Keys
from breach_impact.loaders.mysql_xml import LOADER

HEAD = '<?xml version="1.0"?>\n<mysqldump xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n<database name="shop">\n'
END = "</table_data>\n</database>\n</mysqldump>\n"


def row(*fields: str) -> str:
    """A row of fields."""
    return "<row>\n" + "".join(f"\t<field {field}\n" for field in fields) + "</row>\n"


def test_values(read: Any) -> None:
    fields = ('name="a">&lt;b&gt; &amp;amp; &quot;&#233;&#xe9;</field>', 'name="n" xsi:nil="true" />', 'name="e"></field>', 'name="h" xsi:type="xs:hexBinary">416E6E</field>', 'name="x" />', 'name="u">&lol;</field>')
    got = read("mysql_xml", (HEAD + '<table_data name="t">' + row(*fields) + END).encode())
    assert got.records == [{"a": '<b> &amp; "éé', "n": None, "e": "", "h": "Ann", "x": "", "u": "&lol;"}]
    assert got.codes == {}


def test_tables_databases_and_keys(read: Any) -> None:
    structure = '<table_structure name="t">\n<field Field="id" Type="int(11)" Key="PRI" />\n<field Field="b" Type="text" Key="" />\n</table_structure>\n'
    text = HEAD + structure + '<table_data name="t">' + row('name="id">1</field>') + '</table_data><table_data name="u">' + row('name="id">2</field>') + END
    got = read("mysql_xml", text.encode())
    assert [place[0] for place in got.rows] == ["t", "u"]
    assert got.tally.keys == {("shop", "t"): Keys(columns=("id", "b"), types={"id": "int(11)", "b": "text"}, primary=("id",))}


def test_result_of_the_client(read: Any) -> None:
    text = '<?xml version="1.0"?>\n\n<resultset statement="select * from users\n" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n  ' + row('name="id">1</field>') + "</resultset>\n"
    got = read("mysql_xml", text.encode())
    assert (got.rows[0][0], got.records, got.codes) == ("users", [{"id": "1"}], {})
    assert LOADER.sniff(text.encode(), "x")[0] == 0.97 or LOADER.sniff(text.encode(), "x")[0] > 0.9


@pytest.mark.parametrize(
    ("body", "kept", "codes", "complete"),
    [
        (row('name="a">1</field>') + row('name="a"') + row('name="a">3</field>') + END, ["1", "3"], {"xml_row": 1}, True),
        (row('name="a">1</field>') + "<row><field name=\"a\">2</fi" + row('name="a">3</field>') + END, ["1", "3"], {"xml_row": 1}, True),
        (row('name="a">1</field>') + "<row><field name=\"a\">2</field>", ["1"], {"truncated": 2}, False),
        (row('name="a">1</field>'), ["1"], {"truncated": 1}, False),
    ],
    ids=["no_field", "broken", "cut", "no_end"],
)
def test_damage(body: str, kept: list[str], codes: dict[str, int], complete: bool, read: Any) -> None:
    for block in (64, 1 << 20):
        got = read("mysql_xml", (HEAD + '<table_data name="t">' + body).encode(), block)
        assert [record["a"] for record in got.records] == kept
        assert (got.codes, got.tally.complete) == (codes, complete)


@pytest.mark.parametrize("head", [b"<?xml version='1.0'?><mysqldumps>", b"<html>", b"<data><mysqldump>", b"", b"<resultset>"], ids=["name", "html", "inside", "empty", "no_statement"])
def test_other_texts_are_not_taken(head: bytes) -> None:
    assert LOADER.sniff(head, "dump.xml")[0] == 0


def test_collected_file(read: Any, data_dir: Path) -> None:
    data = (data_dir / "sql/mariadb_dump_chinook_customer.xml").read_bytes()
    got = read("mysql_xml", data)
    assert (len(got.rows), got.codes, got.rows[0][0]) == (59, {}, "Customer")
