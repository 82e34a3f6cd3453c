"""XML of any form that holds records: lists of elements below one root or none, attributes or children as fields.

Extensible Markup Language 1.0 (fifth edition). What is a record, and what is only around it, :mod:`breach_impact.loaders._xml_outline` decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.parsers import expat

from breach_impact.framing import About, Stream, Tally, Window
from breach_impact.loaders._xml_tokens import ATTRIBUTE, START, first_element, local
from breach_impact.loaders._xml_values import without_entities
from breach_impact.loaders._xml_walk import Walk
from breach_impact.types import Frame

NEAR = 1 << 16
_PAGES = frozenset(
    "html head body div span p br hr script style ul ol li a img h1 h2 h3 h4 h5 h6 form input button tr td th tbody thead tfoot center font nav main iframe b i u em strong small pre blockquote svg math".split()
)
"""Elements of HTML (and what stands in it) that no dump begins with."""
_DOCUMENTS = frozenset(
    "stylesheet transform definitions plist workbook worddocument smil tei docbook wsdl grammar".split()
)
"""Documents, programs' own files and schemas that are no lists of records, by their root: XSLT, WSDL, property lists, Office 2003, TEI. Names that a list may have as well are not among them."""
_SPACES = re.compile(
    rb"http://(?:www\.)?w3\.org/(?:1999/xhtml|2000/svg|1999/XSL|1998/Math|2002/07/owl)|http://hl7\.org/fhir|urn:hl7-org:v[23]|urn:schemas-microsoft-com:office|http://schemas\.microsoft\.com/(?:developer|office|winfx)"
    rb"|http://maven\.apache\.org/POM|urn:oasis:names:tc:opendocument|http://docbook\.org|http://schemas\.xmlsoap\.org/wsdl|http://www\.tei-c\.org|http://schemas\.android\.com"
)
"""Namespaces of the root of such, and of FHIR and HL7 version 3."""


class Xml:
    """The ``xml`` format."""

    name = "xml"
    about = About(
        title="XML with records: lists of elements, exports of tables, feeds, answers of services, fragments without a root",
        recognised="begins with an XML declaration or a well-formed element, and is no page, document, schema or program's own file",
        trouble="each kind of repeated element is a table, an element that is alone in its file a record of one. Attributes are fields under their own name, the text of an element with attributes is the field of the element's "
        "own name (value, if an attribute has that), children of one name are a list; prefixes are left out unless two names would be one. Values outside of records are counted (beside_records). No document type is read: its "
        "entities stay as written (xml_entity). A malformed record is rejected (xml_syntax, utf8, depth, record_too_long), reading goes on at the next one",
        unsupported="web pages, SVG, XSLT, XSD and WSDL, property lists, project files, Office 2003, ODF, DocBook; FHIR and HL7 version 3 (CDA) in XML",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The first element is one of records."""
        at, said = first_element(head)
        match = START.match(head, at) if at >= 0 else None
        if match is None:
            return 0.0, "no element in front"
        root = local(match[1]).lower()
        if root in _PAGES or root in _DOCUMENTS or (root == "schema" and b":" in match[1]) or (root == "table" and re.match(rb"(?i)\s*<(?:tr|thead|tbody|caption|colgroup|col)[\s>]", head[match.end() : match.end() + 400])):
            return 0.0, "a page, a document or a schema"
        if any(_SPACES.match(one or two) for key, one, two in ATTRIBUTE.findall(match[2]) if key.startswith(b"xmlns") and _is_of(match[1], key)):
            return 0.0, "a document of a kind of its own"
        if said or b"xmlns" in match[2]:
            return 0.93, "an XML document"
        return (0.92, "well-formed elements") if _well_formed(head, at, match.end()) else (0.0, "no well-formed element in front")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read element after element."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        yield from Walk(window, tally).frames()


def _is_of(root: bytes, declaration: bytes) -> bool:
    """Whether a declaration of a namespace is that of the root itself."""
    return declaration == b"xmlns:" + root.partition(b":")[0] if b":" in root else declaration == b"xmlns"


def _well_formed(head: bytes, at: int, tag: int) -> bool:
    """Whether nothing is malformed in the beginning, or not before several elements; a single tag in a text is none."""
    near = head[at : at + NEAR]
    if not re.match(rb"[ \t\r\n]*(?:<|$)", near[tag - at :]):
        return False
    parser = expat.ParserCreate("utf-8")
    seen = 0

    def count(name: str) -> None:
        nonlocal seen
        seen += 1

    parser.EndElementHandler = count
    try:
        parser.Parse(b"<r>" + without_entities(near)[0], False)
    except expat.ExpatError:
        return seen >= 8
    return seen > 0


LOADER = Xml()
