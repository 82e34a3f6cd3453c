"""Law classes: told once, every data type names one, and they say what the regulators' own lists say."""

from __future__ import annotations

import csv
import dataclasses
import json
from pathlib import Path

import pytest

from breach_impact import legal
from breach_impact.legal import flags_of, law_classes, legal_flags
from breach_impact.registry import detectors
from breach_impact.types import Detector

# Keys of field 70 of the EDPB's notification template that are special categories of Art. 9(1); d is Art. 10.
ART9_KEYS, ART10_KEYS = set("cefghijk"), {"d"}
# Rows of the collected crosswalk -> our data types of that class. Two of its rows are split by ours: not every national id is an SSN.
CROSSWALK = {
    "email": "email", "email_shared_with (secondary subject)": "email", "phone": "phone", "person_name": "person_name", "date_of_birth": "date_of_birth",
    "postal_address": "street_address city postal_code", "username": "username", "device_nickname": "device_name",
    "device_model_firmware": "device_model firmware_version", "wifi_ssid": "wifi_ssid", "internal_subnet / ip_private": "internal_ip", "ip_public": "ip_address",
    "mac_address": "mac_address", "imei / imsi": "imei imsi iccid", "timestamps_login_logout_last_on": "login_time activity_time", "time_zone": "time_zone",
    "geolocation": "geo_coordinates", "api_token": "api_token", "oauth_alexa_token": "oauth_token voice_assistant_token", "session_key": "session_token jwt",
    "private_key": "private_key", "password_plain": "password", "password_hash": "password_hash", "security_question_answer": "security_answer",
    "mfa_secret": "otp_secret", "card_pan": "payment_card_number", "card_cvv": "card_cvv card_expiry", "iban / bank_account": "iban bank_account",
    "national_id / ssn": "us_ssn", "tax_id": "tax_id us_itin br_cpf", "passport": "passport us_passport", "drivers_licence": "us_driver_license driver_license",
    "body_metrics": "body_metrics", "diagnosis / treatment": "diagnosis medication", "health_insurance_id": "health_insurance_id",
    "biometric_template": "biometric", "genetic": "genetic", "gender": "gender", "ethnicity": "ethnicity", "religion": "religion",
    "sexual_orientation": "sexual_orientation", "political_opinion": "political_view", "criminal_record": "criminal_offence",
    "purchases / betting_history": "purchase_history gambling_activity", "private_messages": "private_message", "photos": "photo",
    "crypto_wallet": "crypto_wallet", "source_code / internal_log": "",
}  # fmt: skip
"""The last one is no data of a person: no type of ours."""
ELEMENTS = {"part of LOGIN": "LOGIN", "part of LOGIN if crackable": "LOGIN", "part of FIN": "FIN", "DNA/GEN": "DNA GEN", "MED (only if by professional, most states)": "MED"}
ENISA = {"simple (raise)": "simple", "financial/behavioural (judge)": "behavioural"}


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_data_type_names_a_class_and_every_class_is_named() -> None:
    assert {detector.law for detector in detectors().values()} == set(law_classes())


def test_nothing_is_told_twice() -> None:
    """What a detector says stands in no column of the classes; flags only point to both."""
    ours = {field.name for field in dataclasses.fields(Detector)}
    theirs = {field.name for field in dataclasses.fields(legal.LawClass)}
    assert ours & theirs == {"law", "source"}  # the key, and each its own source
    assert not {"art9", "art10", "gdpr", "veris", "edpb"} & ours
    assert {field.name for field in dataclasses.fields(legal.LegalFlags)} & theirs == {"law"}


def test_every_label_is_its_own_and_every_class_has_a_source() -> None:
    rows = legal_flags().values()
    assert len({row.label for row in rows}) == len(rows)
    assert all(row.label[0].isupper() or row.label[0].isdigit() for row in rows)
    for row in law_classes().values():
        assert row.source, row.law
        assert row.as_of, row.law
        assert bool(row.condition) == bool(row.gdpr), row.law
        assert ("Art. 9(1)" in row.source) == (row.gdpr == "art9"), row.law
        assert ("Art. 10" in row.source) == (row.gdpr == "art10"), row.law
        assert f"field 70 {row.edpb}" in row.source, row.law
        assert ("US state laws" in row.source) == (bool(row.us) and row.us != "NAME"), row.law
        assert not row.us_note or row.us, row.law


def test_special_categories_are_those_of_the_edpb() -> None:
    for row in law_classes().values():
        if row.law != "health_insurance_id":  # economic data for the EDPB's form, and data concerning health by recital 35
            assert row.gdpr == ("art9" if row.edpb in ART9_KEYS else "art10" if row.edpb in ART10_KEYS else ""), row.law
        assert (row.enisa == "sensitive") == bool(row.gdpr), row.law


def test_every_word_is_of_its_list(shared: Path) -> None:
    """VERIS varieties, EDPB keys, elements of US states and ENISA contexts, as the lists themselves have them."""
    law = shared / "law"
    veris = json.loads((law / "veris" / "verisc-enum.json").read_text(encoding="utf-8"))["attribute"]["confidentiality"]["data"]["variety"]
    edpb = json.loads((law / "edpb_template_v1_0.schema.json").read_text(encoding="utf-8"))["properties"]["field_70"]["enum"]
    enisa = json.loads((law / "enisa_severity.json").read_text(encoding="utf-8"))["dpc"]["base"]
    elements = {*rows_of(law / "us_pi_elements.csv")[0]} - {"jurisdiction_code"} | {"NAME"}
    hhs = {row["hhs_phi_type"] for row in rows_of(law / "category_crosswalk.csv")}
    for row in law_classes().values():
        assert row.veris in veris, row.law
        assert row.edpb in edpb, row.law
        assert row.enisa in enisa, row.law
        assert set(row.us.split()) <= elements, row.law
        assert row.hhs in hhs, row.law


def test_every_row_of_the_crosswalk_is_ours(shared: Path) -> None:
    rows = {row["category"]: row for row in rows_of(shared / "law" / "category_crosswalk.csv")}
    assert set(rows) == set(CROSSWALK)
    for name, row in rows.items():
        for data_type in CROSSWALK[name].split():
            law = legal_flags()[data_type].law
            element = ELEMENTS.get(row["us_pi_code"], row["us_pi_code"])
            expected = (row["veris_data_variety"], row["edpb_field70_key"], row["hhs_phi_type"], element, ENISA.get(row["enisa_dpc_class"], row["enisa_dpc_class"]))
            assert (law.veris, law.edpb, law.hhs, law.us, law.enisa) == expected, (name, data_type)


def test_hibp_classes_are_spelled_as_there(shared: Path) -> None:
    classes = json.loads((shared / "columns" / "hibp_dataclasses.json").read_text(encoding="utf-8"))["classes"]
    assert {flags.hibp_class for flags in legal_flags().values()} - {row["label"] for row in classes} == {""}


def test_a_foreign_type_has_what_its_literal_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """A data type of another package needs no row here; one that says nothing is told in words all the same."""
    new = {"brand_new": Detector(data_type="brand_new", category="health", law="health"), "bare": Detector(data_type="bare", category="device")}
    monkeypatch.setattr("breach_impact.registry.detectors", lambda: new)
    legal_flags.cache_clear()
    try:
        flags, bare = flags_of("brand_new"), flags_of("bare")
        assert flags is not None
        assert bare is not None
        assert (flags.label, flags.gdpr, flags.law.edpb) == ("Brand new", "art9", "k")
        assert (bare.label, bare.gdpr, bare.hibp_class, bare.law.veris) == ("Bare", "", "", "")
    finally:
        legal_flags.cache_clear()


def test_an_unknown_type_has_none() -> None:
    assert flags_of("nothing_here") is None
