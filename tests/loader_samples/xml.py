"""XML: elements with children, attributes alone, named columns, fragments, and records below an envelope."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape, quoteattr

from loader_samples import Sample
from loader_samples._people import PEOPLE


def _children(p: dict[str, Any]) -> str:
    tags = "".join(f"<tag><k>{tag['k']}</k></tag>" for tag in p["tags"])
    return f"\n  <customer id=\"{p['id']}\">\n    <email kind='work'>{p['email']}</email>\n    <note>{escape(p['note'])}</note>{tags}\n  </customer>"


def _row(p: dict[str, Any]) -> str:
    return f'  <row Id="{p["id"]}" Email="{p["email"]}" Note={quoteattr(p["note"])} />\n'


def _columns(p: dict[str, Any]) -> str:
    return f'<table name="users">\n<column name="id">{p["id"]}</column>\n<column name="email">{p["email"]}</column><column name="note"><![CDATA[{p["note"]}]]></column>\n</table>\n'


def _user(p: dict[str, Any]) -> str:
    return f"<m:User><m:Id>{p['id']}</m:Id><!-- <m:User> --><m:Email>{p['email']}</m:Email></m:User>"


HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
SAMPLES = {
    "children": Sample((HEAD + '<!DOCTYPE customers [<!ELEMENT customers ANY>]>\n<!-- <customer> --><customers count="40">' + "".join(map(_children, PEOPLE)) + "\n</customers>\n").encode()),
    "attributes": Sample((HEAD + "<users>\n" + "".join(map(_row, PEOPLE)) + "</users>").encode()),
    "columns": Sample((HEAD + '<pma_xml_export version="1.0" xmlns:pma="urn:pma"><pma:structure_schemas><pma:table name="users">CREATE TABLE</pma:table></pma:structure_schemas>\n<database name="shop">' + "".join(map(_columns, PEOPLE)) + "</database></pma_xml_export>").encode()),
    "fragments": Sample("".join(map(_row, PEOPLE)).encode()),
    "envelope": Sample(('<s:Envelope xmlns:s="urn:s"><s:Header/><s:Body><m:GetUsersResponse xmlns:m="urn:m"><m:Total>40</m:Total><m:Users>' + "".join(map(_user, PEOPLE)) + "</m:Users></m:GetUsersResponse></s:Body></s:Envelope>").encode()),
}  # fmt: skip
