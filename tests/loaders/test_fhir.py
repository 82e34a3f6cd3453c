"""Resources of FHIR: what is unwrapped, and in what forms they come."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.loaders.fhir import LOADER, unwrapped
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]
V2 = "http://terminology.hl7.org/CodeSystem/v2-0203"
PARTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "contact points": (
        {"telecom": [{"system": "phone", "value": "1", "use": "home"}, {"system": "phone", "value": "2"}, {"system": "email", "value": "a@x.org"}]},
        {"telecom": {"phone": ["1", "2"], "email": "a@x.org"}},
    ),
    "no contact point": ({"telecom": []}, {"telecom": {}}),
    "numbers by code": (
        {"identifier": [{"type": {"coding": [{"system": V2, "code": "MR"}]}, "value": "7"}, {"system": "http://hl7.org/fhir/sid/us-ssn", "value": "270-26-5146"}]},
        {"identifier": {"medical_record_number": "7", "social_security_number": "270-26-5146"}},
    ),
    "numbers of nations": (
        {"identifier": [
            {"type": {"coding": [{"system": "http://fhir.de/CodeSystem/identifier-type-de-basis", "code": "GKV"}]}, "value": "G719293370"},
            {"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "999911120"}, {"system": "urn:oid:1.2.250.1.213.1.4.8", "value": "255081416802538"},
        ]},
        {"identifier": {"health_insurance_number": "G719293370", "bsn": "999911120", "nir": "255081416802538"}},
    ),
    "numbers by text": ({"identifier": [{"type": {"text": "Ward number"}, "value": "7"}, {"value": "8"}]}, {"identifier": {"Ward number": "7", "value": "8"}}),
    "reference": ({"generalPractitioner": [{"reference": "Practitioner/7", "display": "Dr. A"}]}, {"generalPractitioner": [{"practitioner_id": "7", "practitioner_name": "Dr. A"}]}),
    "address of a reference": ({"link": {"reference": "https://x.org/fhir/Patient/7/_history/2"}}, {"link": {"patient_id": "7"}}),
    "reference inside a bundle": ({"link": {"reference": "urn:uuid:7", "type": "Patient"}}, {"link": {"patient_id": "7"}}),
    "reference by a number": ({"subject": {"reference": "Patient/7", "identifier": {"value": "270-26-5146"}}}, {"subject": {"patient_id": "7", "identifier": {"value": "270-26-5146"}}}),
    "concept": ({"maritalStatus": {"coding": [{"code": "M", "display": "Married"}]}}, {"maritalStatus": "Married"}),
    "concept with a text": ({"maritalStatus": {"coding": [{"code": "M"}], "text": "married"}}, {"maritalStatus": "married"}),
    "extension": (
        {"extension": [{"url": "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race", "extension": [{"url": "ombCategory", "valueCoding": {"code": "1"}}, {"url": "text", "valueString": "White"}]}]},
        {"extension": {"us-core-race": {"ombCategory": {"code": "1"}, "text": "White"}}},
    ),
    "plain": ({"id": "1", "name": [{"family": "A", "given": ["B"]}], "active": True, "n": 1.5}, {"id": "1", "name": [{"family": "A", "given": ["B"]}], "active": True, "n": 1.5}),
}


@pytest.mark.parametrize("label", sorted(PARTS))
def test_what_is_unwrapped(label: str) -> None:
    wrapped, plain = PARTS[label]
    kind, text = unwrapped(json.dumps({"resourceType": "Patient", **wrapped}))
    assert kind == "Patient"
    assert json.loads(text) == plain
    assert json.loads(unwrapped(json.dumps({"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Patient", **wrapped}}))[1]) == plain


def test_a_key_that_stands_twice_keeps_both_values() -> None:
    text = '{"resourceType":"Patient","id":"1","id":"2"}'
    assert unwrapped(text)[1] == text


PEOPLE = [{"resourceType": "Patient", "id": f"p{i}", "birthDate": "1980-01-02"} for i in range(3)]
FORMS = {
    "bulk export": "".join(json.dumps(p) + "\n" for p in PEOPLE),
    "list": json.dumps(PEOPLE, indent=1),
    "bundle": json.dumps({"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": f"urn:uuid:{p['id']}", "resource": p} for p in PEOPLE]}),
    "one": json.dumps(PEOPLE[0], indent=2),
}


@pytest.mark.parametrize("label", sorted(FORMS))
def test_forms_of_a_file(label: str, read: Reader) -> None:
    data = FORMS[label].encode()
    assert sniff(data, "x", whole=True).format == "fhir"
    got = read("fhir", data)
    assert got.records == [{"id": f"p{i}", "birthDate": "1980-01-02"} for i in range(1 if label == "one" else 3)]


@pytest.mark.parametrize("head", [b'{"a":1}\n', b'{"resourceType":7}', b'{"a":{"resourceType":"Patient"}}\n', b'[{"resourceType":"not one"}]'])
def test_other_files_are_left_alone(head: bytes) -> None:
    assert LOADER.sniff(head, "x")[0] == 0


def test_encounters_are_of_their_patients(tmp_path: Path) -> None:
    patients = [{"resourceType": "Patient", "id": f"{n:08x}-aa", "birthDate": "1980-01-02", "name": [{"family": "Rossi", "given": ["Ada"]}],
                 "telecom": [{"system": "email", "value": f"p{n}@example.org"}] if n % 2 else []} for n in range(40)]  # fmt: skip
    visits = [{"resourceType": "Condition", "id": f"c{n}", "subject": {"reference": f"Patient/{n % 40:08x}-aa"}, "code": {"text": ["Asthma", "Gout", "Migraine"][n % 3]}} for n in range(80)]
    for name, rows in (("a", patients), ("b", visits)):
        (tmp_path / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    found = bi.assess(tmp_path, progress=False).statistics
    assert (found["subjects"]["affected"], found["subjects"]["unattributed_records"]) == (40, 0)
    assert next(row["subjects"] for row in found["data_types"] if row["data_type"] == "diagnosis") == 40


def test_two_fields_of_one_meaning_are_both_kept() -> None:
    said = {"resourceType": "MedicationRequest", "medicationCodeableConcept": {"text": "A"}, "medication": {"text": "B"}}
    assert sorted(json.loads(unwrapped(json.dumps(said))[1]).values()) == ["A", "B"]
