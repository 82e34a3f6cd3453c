"""All that is said of another person within an object, an element or behind a prefix is that person's; devices and the record's own subject stay the holder's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 40
NAMES = [f"{given} {family}" for given in ("Anna", "Peter", "Maria", "John", "Laura") for family in ("Smith", "Keller", "Rossi", "Novak", "Silva", "Martin", "Brown", "Costa")]
IBANS = ["DE89370400440532013000", "FR1420041010050500013M02606", "GB29NWBK60161331926819", "ES9121000418450200051332", "IT60X0542811101000000123456", "NL91ABNA0417164300", "PL61109010140000071219812874"]
VALUES: dict[str, list[str]] = {
    "name": NAMES, "mail": [f"u{n}@mail.example" for n in range(N)], "birth": [f"19{60 + n}-03-1{n % 9}" for n in range(N)], "iban": IBANS, "blood": ["A+", "B-", "0+", "AB+", "0-"],
    "height": [str(150 + n) for n in range(N)], "income": [str(21000 + 137 * n) for n in range(N)], "imei": ["356773335591121", "356702114228837", "356765348572098"],
    "device": [f"W{n * 7919:011X}" for n in range(N)], "nation": ["Spain", "Germany", "France", "Italy", "Poland"], "id": [f"C{4000 + 7 * n}" for n in range(N)],
    "diagnosis": ["J45.9", "E11.9", "I10", "M54.5", "F32.1"], "plate": ["B-AB 1234", "M-XY 77", "HH-CD 4321"], "few": ["0", "1", "2", "3"], "card": ["4111111111111111", "5555555555554444", "4012888888881881"],
}  # fmt: skip


def roles(columns: dict[str, str], table: str = "records") -> dict[str, str]:
    """Path -> role of each column with a type."""
    samples = [ColumnSample(path=path, values=VALUES[kind], filled=N, total=N) for path, kind in columns.items()]
    return {c.path: c.role for c in classify_table(TableSample(system="s", table=table, columns=samples, records=N)) if c.data_type}


FIELDS = {
    "en": ("name", "iban", "date_of_birth", "blood_group"), "de": ("name", "iban", "geburtsdatum", "blutgruppe"), "fr": ("nom", "iban", "date_naissance", "groupe_sanguin"),
    "es": ("nombre", "iban", "fecha_nacimiento", "grupo_sanguineo"), "pt": ("nome", "iban", "data_nascimento", "grupo_sanguineo"), "it": ("nome", "iban", "data_nascita", "gruppo_sanguigno"),
    "pl": ("nazwisko", "iban", "data_urodzenia", "grupa_krwi"), "tr": ("ad_soyad", "iban", "dogum_tarihi", "kan_grubu"), "ru": ("фио", "iban", "дата_рождения", "группа_крови"),
}  # fmt: skip
WORDS = {
    "payee": "payee zahlungsempfänger bénéficiaire beneficiario favorecido beneficiario beneficjent lehtar получатель",
    "recipient": "recipient empfänger destinataire destinatario destinatário destinatario odbiorca alıcı получатель",
    "guarantor": "guarantor bürge garant avalista fiador fideiussore poręczyciel kefil поручитель",
    "landlord": "landlord vermieter bailleur arrendador senhorio locatore wynajmujący ev_sahibi арендодатель",
    "co-tenant": "co_tenant mitmieter colocataire coarrendatario co_locatário coinquilino współnajemca ortak_başvuran соарендатор",
    "co-applicant": "co_applicant mitantragsteller co_emprunteur cosolicitante coproponente cointestatario współwnioskodawca ortak_başvuran созаемщик",
    "household member": "household_member haushaltsmitglied membre_foyer unidad_convivencia membro_do_agregado componente_nucleo domownik hane_üyesi член_семьи",
    "next of kin": "next_of_kin angehöriger proche pariente parente parente krewny yakını ближайший_родственник",
    "child": "child kind enfant hijo filho figlio dziecko çocuk ребенок",
    "spouse": "spouse ehepartner conjoint conyuge conjuge coniuge małżonek eşi супруг",
    "parent": "guardian vormund tuteur tutor mãe genitore rodzic veli родитель",
    "dependant": "dependant angehörige personne_à_charge dependientes dependente familiare osoba_na_utrzymaniu yakını иждивенец",
    "driver": "driver fahrer chauffeur conductor motorista conducente kierowca sürücü водитель",
    "doctor": "attending_doctor behandelnder_arzt médecin_traitant médico_tratante médico medico_curante lekarz_prowadzący doktor лечащий_врач",
}
CASES = [(kind, language, word) for kind, words in WORDS.items() for language, word in zip(FIELDS, words.split(), strict=True)]


@pytest.mark.parametrize(("kind", "language", "word"), CASES)
@pytest.mark.parametrize("form", ["{w}_{f}", "{w}.{f}", "{w}[].{f}"])
def test_all_of_another_person_is_hers(kind: str, language: str, word: str, form: str) -> None:
    fields = dict(zip(FIELDS[language], ("name", "iban", "birth", "blood"), strict=True))
    if kind in ("driver", "doctor"):
        fields = {field: value for field, value in fields.items() if value != "blood"}
    others = {form.format(w=word, f=field): value for field, value in fields.items()}
    found = roles({"user_id": "id", "email": "mail", "iban": "iban", **others})
    assert {path: found[path] for path in others if path in found} == dict.fromkeys([path for path in others if path in found], "secondary")
    assert len(others.keys() & found.keys()) >= len(others) - 1  # a type may be unknown under such a name
    assert {found["user_id"], found["email"], found["iban"]} == {"subject"}


HOLDER = {"user_id": "id", "email": "mail"}


@pytest.mark.parametrize(
    ("columns", "secondary"),
    [
        # A watch that is registered to the parent's account tells whose a record is.
        ({"children[].firstName": "name", "children[].heightCm": "height", "children[].bloodGroup": "blood", "children[].watch.deviceId": "device", "children[].watch.imei": "imei"},
         {"children[].firstName", "children[].heightCm", "children[].bloodGroup"}),
        ({"recipient.name": "name", "recipient.account.iban": "iban", "recipient.accounts[].iban": "iban"}, {"recipient.name", "recipient.account.iban", "recipient.accounts[].iban"}),
        ({"contract.landlord.name": "name", "contract.landlord.bank.iban": "iban", "payment.iban": "iban"}, {"contract.landlord.name", "contract.landlord.bank.iban"}),
        ({"guarantor_name": "name", "guarantor_income": "income", "guarantor_nationality": "nation", "income": "income", "nationality": "nation"},
         {"guarantor_name", "guarantor_income", "guarantor_nationality"}),
        ({"recipient_iban": "iban"}, {"recipient_iban"}),
        ({"guest1_name": "name", "guest1_iban": "iban", "guest2_name": "name", "guest2_iban": "iban"}, {"guest1_name", "guest1_iban", "guest2_name", "guest2_iban"}),
        ({"contacts[].name": "name", "contacts[].nationality": "nation"}, {"contacts[].name", "contacts[].nationality"}),
        ({"household[].name": "name", "household[].relationship": "nation", "household[].birthDate": "birth", "household[].bloodGroup": "blood"},
         {"household[].name", "household[].birthDate", "household[].bloodGroup"}),
        # What stays the holder's.
        ({"emergency.contactName": "name", "emergency.bloodGroup": "blood"}, {"emergency.contactName"}),
        ({"doctor.name": "name", "doctor.diagnosis": "diagnosis", "doctor_diagnosis": "diagnosis"}, {"doctor.name"}),
        ({"doctor.name": "name", "doctor.patient.iban": "iban"}, {"doctor.name"}),
        ({"driver_name": "name", "cc_iban": "iban"}, {"driver_name"}),
        ({"patient.name": "name", "patient.bloodGroup": "blood", "patient.iban": "iban"}, set[str]()),
        ({"owner.name": "name", "owner.iban": "iban", "plate": "plate"}, set[str]()),
        ({"family_blood_group": "blood", "family_income": "income"}, set[str]()),
        ({"child_name": "name", "number_of_children": "few"}, {"child_name"}),
    ],
)  # fmt: skip
def test_whose(columns: dict[str, str], secondary: set[str]) -> None:
    found = roles(HOLDER | columns)
    assert {path for path, role in found.items() if role == "secondary"} == secondary


def test_the_rows_of_a_table_of_relatives_are_theirs() -> None:
    found = roles({"user_id": "id", "name": "name", "iban": "iban", "user_income": "income"}, "beneficiaries")
    assert found == {"user_id": "subject", "name": "secondary", "iban": "secondary", "user_income": "subject"}


def test_a_guest_is_the_subject_where_there_is_nobody_else() -> None:
    assert set(roles({"guest_name": "name", "guest_email": "mail", "guest_card_number": "card"}).values()) == {"subject"}


def test_it_counts_for_that_person_alone(tmp_path: Path) -> None:
    rows = [
        {"userId": f"C{4000 + 7 * n}", "email": f"u{n}@example.org", "recipient": {"name": NAMES[n], "email": f"r{n}@example.com" if n % 4 == 0 else None, "iban": IBANS[n % 7]}}
        for n in range(N)
    ]  # fmt: skip
    (tmp_path / "transfers.ndjson").write_text("\n".join(map(json.dumps, rows)))
    found = bi.assess(str(tmp_path), progress=False).statistics
    row = next(row for row in found["data_types"] if row["data_type"] == "iban")
    assert (row["subjects"], row["secondary_subjects"], row["records"]) == (0, 10, 40)
