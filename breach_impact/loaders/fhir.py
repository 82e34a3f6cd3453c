"""Resources of HL7 FHIR: bulk exports (a resource a line), lists, bundles, DSTU2 to R5.

A resource says in ``resourceType`` what it is: that is its table. What FHIR wraps is unwrapped, as a column is to be called after what it holds: contact points after their
``system`` (``telecom.email``), identifiers after their type (``identifier.social_security_number``), references after whom they name (``subject.patient``), extensions after the end of their
address (``extension.us-core-race.text``), and a concept is its text. https://hl7.org/fhir/R4/datatypes.html
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from breach_impact.documents.beginnings import first_object
from breach_impact.documents.containers import Plan
from breach_impact.documents.containerwalk import Walk
from breach_impact.documents.jsonvet import Vetted
from breach_impact.framing import BOM, About, Stream, Tally, Window, docs_frame
from breach_impact.loaders._documents import documents
from breach_impact.reading.lines import begins
from breach_impact.types import Frame

Resource = dict[str, Any]

BLOCK = 4 << 20
"""Bytes that are unwrapped at a time."""
NEAR = 1 << 16
LONGEST = 40
"""Characters of what a kind of number is called; whatever is longer is no name."""
BUNDLE = "Bundle"
_TYPE = re.compile(r"[A-Z][A-Za-z]{2,40}")
_HEAD = re.compile(rb'"resourceType"\s*:\s*"([A-Z][A-Za-z]{2,40})"')
_REFERENCE = re.compile(r"(?:.*/)?([A-Z][A-Za-z]{2,40})/([A-Za-z0-9.-]{1,64})(?:/_history/[A-Za-z0-9.-]+)?")
_PERSONS = frozenset({"Patient", "Practitioner", "RelatedPerson", "Person"})
_NUMBERS = {
    "MR": "medical_record_number", "SS": "social_security_number", "SB": "social_security_number", "DL": "drivers_license_number", "PPN": "passport_number", "TAX": "tax_id", "NI": "national_id",
    "NNxxx": "national_id", "MB": "insurance_member_number", "MC": "medicare_number", "NPI": "npi", "us-ssn": "social_security_number", "us-npi": "npi", "nhs-number": "nhs_number",
    "GKV": "health_insurance_number", "PKV": "health_insurance_number", "KVZ10": "health_insurance_number", "kvid-10": "health_insurance_number", "kvnr": "health_insurance_number",
    "bsn": "bsn", "urn:oid:2.16.840.1.113883.2.4.6.3": "bsn", "cpf": "cpf", "cns": "cns", "ssin": "ssin", "INS-NIR": "nir", "urn:oid:1.2.250.1.213.1.4.8": "nir", "codicefiscale": "codice_fiscale", "codiceFiscale": "codice_fiscale",
    "PI": "medical_record_number", "PT": "medical_record_number", "JHN": "health_insurance_number", "medicare-number": "medicare_number", "NIIP": "health_insurance_number",
}  # fmt: skip
"""Codes of HL7's table 0203 and of national profiles (Germany's de.basis, the Netherlands' nl-core, Brazil's RNDS, France's INS, Italy's) and ends of the addresses of systems -> what the number is."""
_CONCEPTS = {
    ("Condition", "code"): "diagnosis", ("AllergyIntolerance", "code"): "allergy", ("Immunization", "vaccineCode"): "vaccine", ("Procedure", "code"): "medical_procedure",
    ("FamilyMemberHistory", "condition"): "family_medical_history", ("MedicationRequest", "medicationCodeableConcept"): "medication", ("MedicationRequest", "medication"): "medication",
    ("MedicationStatement", "medicationCodeableConcept"): "medication", ("MedicationAdministration", "medicationCodeableConcept"): "medication", ("MedicationDispense", "medicationCodeableConcept"): "medication",
    ("MedicationOrder", "medicationCodeableConcept"): "medication", ("Encounter", "reasonCode"): "diagnosis", ("DiagnosticReport", "conclusion"): "diagnosis",
}  # fmt: skip
"""(resource, field) -> what it says of the patient."""


class Fhir:
    """The ``fhir`` format."""

    name = "fhir"
    about = About(
        title="HL7 FHIR: bulk exports (NDJSON), lists and bundles of resources in JSON",
        recognised='resources that say what they are: {"resourceType": "Patient", ...}',
        trouble="a resource is a record, the entries of a bundle too; its type is its table. Contact points, identifiers, references, extensions and concepts are unwrapped. Malformed records as in JSON (json_syntax, utf8).",
        unsupported="FHIR in XML or RDF",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The first document says which resource it is."""
        text = head.removeprefix(BOM).lstrip()
        if text[:1] == b"[":
            text = text[1:].lstrip()
        if text[:1] != b"{" or not _HEAD.search(text[:NEAR]):
            return 0.0, "no resources of FHIR"
        first = first_object(text[:NEAR])
        kind = first.get("resourceType") if first is not None else None
        return (0.96, f"a resource of FHIR: {kind}") if isinstance(kind, str) and _TYPE.fullmatch(kind) else (0.0, "no resources of FHIR")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read the resources, as JSON is read, and unwrap them."""
        window = Window(stream, min(block_size, BLOCK))
        window.skip_bom(tally)
        for block in _blocks(window, tally):
            if block.rows.size:
                yield from _frames(block)


def _blocks(window: Window, tally: Tally) -> Iterator[Vetted]:
    if begins(window) and _is_bundle(window):
        while begins(window):
            for _, block in Walk(window, tally, Plan(containers=frozenset({()}), lists=frozenset({("entry",)}))).read():
                yield block
        return
    for _, block in documents(window, tally):
        yield block


def _is_bundle(window: Window) -> bool:
    window.reach(NEAR)
    first = first_object(bytes(window.data[:NEAR])) if window.data[:1] == b"{" else None
    return first is not None and first.get("resourceType") == BUNDLE


def _frames(block: Vetted) -> Iterator[Frame]:
    """The resources of a block, those of each type in a frame."""
    import pyarrow as pa

    tables: dict[str, list[int]] = {}
    texts: list[str] = []
    for number, text in enumerate(block.docs.cast(pa.string()).to_pylist()):
        kind, plain = unwrapped(text)
        tables.setdefault(kind, []).append(number)
        texts.append(plain)
    for kind, numbers in sorted(tables.items()):
        at = np.array(numbers)
        yield docs_frame(kind, block.off[at], block.length[at], pa.array([texts[n] for n in numbers], pa.string()))


def unwrapped(text: str) -> tuple[str, str]:
    """The type of a resource (a valid JSON object) and the resource unwrapped; one with a key twice stays as it is, for both values count."""
    try:
        found: Resource = json.loads(text, object_pairs_hook=_once)
    except ValueError:
        return "", text
    if isinstance(inner := found.get("resource"), dict):
        found = inner
    kind = found.pop("resourceType", "")
    kind = kind if isinstance(kind, str) else ""
    out: Resource = {}
    for key, value in found.items():
        name: str = _CONCEPTS.get((kind, key), key)
        out[key if name in out or (name != key and name in found) else name] = _plain(key, value, kind)
    plain = json.dumps(out, ensure_ascii=False, separators=(",", ":"))
    return kind, plain if plain.isascii() or plain.encode("utf-8", "ignore").decode() == plain else text  # half a surrogate pair stays escaped


def _once(pairs: list[tuple[str, Any]]) -> Resource:
    out = dict(pairs)
    if len(out) < len(pairs):
        raise ValueError("a key stands twice")
    return out


def _plain(key: str, value: Any, kind: str) -> Any:  # noqa: ANN401 - JSON values
    """A value without what FHIR puts around it."""
    if isinstance(value, list):
        if all(isinstance(element, dict) for element in value):
            if key in ("extension", "modifierExtension"):
                return _grouped(value, _extension_name, _extension_value)
            if key == "telecom":
                return _grouped(value, lambda point: point.get("system") or "value", lambda point: point.get("value"))
            if key == "identifier" and kind in _PERSONS:
                return _grouped(value, _number_name, lambda number: number.get("value"))
        return [_plain(key, element, kind) for element in value]
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("reference"), str):
        return _referred(value)
    if isinstance(value.get("coding"), list) or (value.keys() == {"text"} and key != "text"):
        return _concept(value)
    return {inner: _plain(inner, child, kind) for inner, child in value.items()}


def _grouped(elements: list[Resource], name: Callable[[Resource], Any], value: Callable[[Resource], Any]) -> Resource:
    """Elements of a list as an object: what each is called, and what it holds, a list where several are called so."""
    out: dict[str, list[Any]] = {}
    for element in elements:
        out.setdefault(str(name(element)), []).append(value(element))
    return {key: found[0] if len(found) == 1 else found for key, found in out.items()}


def _number_name(number: Resource) -> str:
    """What an identifier is: its type, else the end of its system's address."""
    coded = number.get("type")
    codes = coded.get("coding") if isinstance(coded, dict) else None
    code = codes[0].get("code") if isinstance(codes, list) and codes and isinstance(codes[0], dict) else None
    said = _NUMBERS.get(str(code)) or _NUMBERS.get(str(number.get("system", "")).rpartition("/")[2])
    text = coded.get("text") if isinstance(coded, dict) else None
    return said or (text if isinstance(text, str) and len(text) <= LONGEST and all(word.isalpha() for word in text.split()) else "value")


def _extension_name(extension: Resource) -> str:
    return str(extension.get("url", "value")).rstrip("/").rpartition("/")[2]


def _extension_value(extension: Resource) -> Any:  # noqa: ANN401 - JSON values
    if isinstance(inner := extension.get("extension"), list):
        return _plain("extension", inner, "")
    return next((_plain(key, value, "") for key, value in extension.items() if key.startswith("value")), None)


def _referred(reference: Resource) -> Resource:
    """A reference as the key of what it names; what is shown for it is the name of that."""
    text = str(reference["reference"])
    found = _REFERENCE.fullmatch(text)
    kind = found[1].lower() if found else str(reference.get("type") or "reference").lower()
    out: Resource = {f"{kind}_id" if kind != "reference" else kind: found[2] if found else text.removeprefix("urn:uuid:")}
    if "display" in reference:
        out[f"{kind}_name"] = reference["display"]
    if "identifier" in reference:
        out["identifier"] = _plain("identifier", reference["identifier"], "")
    return out


def _concept(value: Resource) -> Any:  # noqa: ANN401 - JSON values
    """A concept's text, else what its first code means."""
    codes = [code for code in value.get("coding") or [] if isinstance(code, dict)]
    return value.get("text") or next((code[key] for code in codes for key in ("display", "code") if code.get(key)), None)


LOADER = Fhir()
