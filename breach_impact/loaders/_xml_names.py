"""What elements and attributes of XML are called as columns and tables: without their prefix, where no two names would be one.

Attributes that only say how a value is typed are none: ``xsi:type``, ``xsi:nil`` (XML Schema 1, 2.6), OData's ``m:type`` and ``m:null``, ``xml:space``; nor are declarations of namespaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from breach_impact.documents.containers import LISTS, WRAPPERS, is_envelope

_TYPING = frozenset({"type", "nil", "null", "schemalocation", "nonamespaceschemalocation", "space", "base", "arraytype", "encodingstyle", "mustunderstand"})
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
RECORDS = frozenset("record records rec row rows entry item hit doc element object value entity tuple instance node data datum result line".split())
"""Names that say only that a record follows."""
ROWS = frozenset("record rec row doc hit tuple".split())
"""Of these such as are no lines of an order or a bill."""
TABLES = frozenset("table tabledata dataset recordset rowset resultset entityset collection worksheet sheet class".split())
"""Elements whose attribute ``name`` is that of a table."""
AROUND = (
    WRAPPERS - RECORDS
    | TABLES
    | frozenset(
        """rss channel feed rdf xml backup archive dump database db schema export exports import pmaxmlexport dataroot root envelope body soapenv reply answer list listing report batch page
        payload download opml urlset jobs logs events history kml gpx document osm catalog catalogue directory addressbook multistatus bundle array newdataset documentelement vfpdata
        hibernategeneric healthdata mediawiki oaipmh listrecords
        файл выгрузка пакет реестр отчет отчёт сведения fichier datei archivo arquivo plik dosya zbior rejestr wykaz bestand lista liste""".split()
    )
) - frozenset({"record", "row", "entry", "item", "hit", "doc", "element", "object", "value"})  # fmt: skip
"""Elements that only stand around records."""
_OBJECTS = frozenset({"object", "entity", "instance", "bean"})
_NUMBERED = re.compile(r"[-_.]?\d+$")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""A character that XML allows in no name, as .NET, Access and SQL Server write it (XmlConvert.EncodeName)."""
_LISTS = LISTS | frozenset("people persons employees contacts patients students subscribers profiles clients orders messages".split())
"""Words for lists, which name a table."""
_BESIDE = frozenset(
    """link pubdate lastbuilddate generator language docs ttl webmaster managingeditor cloud rating copyright wxrversion basesiteurl baseblogurl xmlns encodingstyle lang locale
    version creator generation publisher icon logo subtitle rights uri base profile mode responsecode resultcode serverversion build release product""".split()
)
"""What an element around records says of itself: of RSS 2.0 (optional channel elements), WXR, Atom (RFC 4287, 4.1.1)."""
NAMED = frozenset(
    """column col field fld property prop attribute attr param parameter data cell str string int integer long float double bool boolean date arr var variable entry simpledata
    value val datum option setting item extradata""".split()
)
"""Elements that say in an attribute what they hold: ``<column name="email">`` (phpMyAdmin, Solr, Windows' event logs, Java's properties)."""
KEYS = ("name", "Name", "NAME", "key", "Key", "FieldName", "field")


def plain(name: str) -> str:
    """Letters of a name, small; those of other scripts, too."""
    return re.sub(r"[\W\d_]", "", name.rpartition(":")[2].lower())


def table_named(name: str) -> str | None:
    """The table of records of a name, without a number that tells them apart (``user_17``); None where the name says only that a record or a table follows."""
    last = name.rpartition(":")[2]
    if plain(name) in RECORDS | TABLES and not any(map(str.isdigit, last)):
        return None
    return _NUMBERED.sub("", last) or last


def table_attribute(name: str) -> str:
    """The attribute in which such an element says its table, ``""`` if it has none: ``<table name="users">``, ``<object class="User">`` (Hibernate)."""
    said = plain(name)
    return "name" if said in TABLES else "class" if said in _OBJECTS else ""


def is_around(name: str, inner: Iterable[str] = ()) -> bool:
    """Whether an element is called after standing around others: a word for it, the last word of a name (``GetUsersResponse``), or the name of what it holds with more (``customers``)."""
    said, words = plain(name), WORD.findall(name.rpartition(":")[2])
    if said in AROUND or said in _LISTS or (len(words) > 1 and words[-1].lower() in AROUND):
        return True
    return any(len(kid := plain(other)) > 2 and kid != said and kid in said for other in inner)


def is_beside(name: str) -> bool:
    """Whether a value is about the export and not about anybody."""
    return plain(name) in _BESIDE or is_envelope(name.rpartition(":")[2], "")


def is_structure(name: str) -> bool:
    """Whether an element holds no data: inline schemas (XSD, XDR), phpMyAdmin's structure."""
    said = plain(name)
    return (":" in name and said in {"schema", "elementtype"}) or said == "structureschemas"


class Names(dict[str, str]):
    """Qualified name -> what it is called; ``""`` for attributes that are none.

    Args:
        double: names without prefix that would be two things in one element; of these those with a prefix keep it.
    """

    def __init__(self, double: Iterable[str] = ()) -> None:
        super().__init__()
        self._double = frozenset(double)

    def __missing__(self, name: str) -> str:
        prefix, _, last = name.rpartition(":")
        if "_x" in last:
            last = _ESCAPED.sub(lambda match: chr(int(match[1], 16)) if not 0xD800 <= int(match[1], 16) < 0xE000 else match[0], last)
        self[name] = out = f"{prefix}_{last}".replace(":", "_") if prefix and last in self._double else last
        return out


class Attributes(Names):
    """The same for attributes."""

    def __missing__(self, name: str) -> str:
        prefix, _, last = name.rpartition(":")
        if name == "xmlns" or prefix == "xmlns" or (prefix and last.lower() in _TYPING):
            self[name] = ""
            return ""
        return super().__missing__(name)


class MayBeNamed(dict[str, bool]):
    """Name of an element -> whether such elements say in an attribute what they hold."""

    def __missing__(self, name: str) -> bool:
        self[name] = out = plain(name) in NAMED
        return out


def is_nil(name: str, value: str) -> bool:
    """Whether an attribute says that its element holds nothing, as ``xsi:nil`` does."""
    return value in {"true", "1"} and name.rpartition(":")[2] in {"nil", "null"}
