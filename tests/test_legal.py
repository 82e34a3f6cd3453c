"""Legal flags: every data type has them, and they say the same as the detectors and as the regulator's own list."""

from __future__ import annotations

import csv
from pathlib import Path

from breach_impact.legal import flags_of, legal_flags
from breach_impact.registry import detectors

# Keys of field 70 of the EDPB's notification template that are special categories of Art. 9(1); d is Art. 10.
ART9_KEYS, ART10_KEYS = set("cefghijk"), {"d"}
SAME = {  # names of the crosswalk -> ours
    "email": "email", "phone": "phone", "person_name": "person_name", "date_of_birth": "date_of_birth", "username": "username", "body_metrics": "body_metrics",
    "health_insurance_id": None, "biometric_template": "biometric", "genetic": "genetic", "gender": "gender", "ethnicity": "ethnicity", "religion": "religion",
    "sexual_orientation": "sexual_orientation", "political_opinion": "political_view", "criminal_record": "criminal_offence", "diagnosis / treatment": "diagnosis",
    "crypto_wallet": "crypto_wallet", "photos": "photo", "mac_address": "mac_address", "time_zone": "time_zone", "wifi_ssid": "wifi_ssid",
}  # fmt: skip
"""A number of a health insurance is economic data for the EDPB's form, and data concerning health by recital 35: it is left out."""


def test_they_agree_with_the_detectors() -> None:
    ours = {name: (d.category, d.hibp or "", "art9" if d.art9 else "art10" if d.art10 else "") for name, d in detectors().items()}
    assert {name: (f.category, f.hibp_class, f.gdpr) for name, f in legal_flags().items()} == ours


def test_every_label_is_its_own_and_every_flag_has_a_source() -> None:
    rows = legal_flags().values()
    assert len({row.label for row in rows}) == len(rows)
    assert all(row.label[0].isupper() or row.label[0].isdigit() for row in rows)
    assert all(row.source and row.as_of for row in rows if row.gdpr or row.hibp_class)
    assert all(bool(row.condition) == bool(row.gdpr) for row in rows)
    assert all(("Art. 9(1)" in row.source) == (row.gdpr == "art9") and ("Art. 10" in row.source) == (row.gdpr == "art10") for row in rows)


def test_they_agree_with_the_crosswalk(shared: Path) -> None:
    with (shared / "law" / "category_crosswalk.csv").open(encoding="utf-8", newline="") as file:
        keys = {row["category"]: row["edpb_field70_key"] for row in csv.DictReader(file)}
    for theirs, ours in SAME.items():
        if ours is not None:
            expected = "art9" if keys[theirs] in ART9_KEYS else "art10" if keys[theirs] in ART10_KEYS else ""
            assert legal_flags()[ours].gdpr == expected, theirs


def test_a_foreign_type_has_none() -> None:
    assert flags_of("brand_new") is None
