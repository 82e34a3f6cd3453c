"""Whose a column is: things beside people keep their titles, dates and suppliers to themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import hits, tokens
from breach_impact.people.early_rules import EARLY
from breach_impact.people.late_rules import LATE
from breach_impact.registry import detectors
from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

NAMES = ["Ana Bakker", "Tom Visser", "Lars Olsen", "Mia Keller", "José Ruiz", "Eva Nowak", "Ian Cole", "Zoe Hart"]
DAYS = [f"2021-0{m}-{d:02d}" for m in range(1, 7) for d in range(1, 20)]
VALUES = {
    "name": NAMES, "mail": [f"u{n}@example.org" for n in range(60)], "day": DAYS, "one day": DAYS[:1], "work": ["The Grey Mill", "Late Snow", "A Boat at Dusk", "Untitled"],
    "firm": ["Allen Ltd", "Ruiz GmbH", "Nowak & Cole Ltd", "Hart Inc", "Olsen AS"], "money": [f"{n}.50" for n in range(20, 80)], "text": ["cover torn", "wet pages", "fee waived by desk"],
    "part": ["Drawings", "Old Masters", "Prints"], "office": ["Commune de Belval", "Ville de Mornac", "Syndicat mixte du Lac", "Mairie de Tours"], "state": ["good", "fair", "restored"],
    "codes": ["9", "240", "304"], "flag": ["true", "false"], "run": ["City Marathon", "Half Marathon"], "origin": ["White", "Black", "Asian"], "hash": ["$2a$10$" + "N9qo8uLOickgx2ZMRZoMye" + "a" * 31],
    "agent": ["HTTP/1.1", "HTTP/2"], "way": ["N", "SW", "E"], "town": ["Boston", "Chicago", "Denver"], "picture": [f"https://example.org/a/{n}.jpg" for n in range(60)],
    "paper": [f"{n}/2024" for n in range(100, 180)], "sorting": [f"{n}-A-{n + 7}-B1" for n in range(100, 160)], "coded": [f"{n}-33-{n + 4}" for n in range(10, 60)],
    "slug": [f"linen-shirt-{n}" for n in range(60)], "key": [f"{n:08x}-1234-4abc-8def-{n:012x}" for n in range(60)], "ill": ["Hypertension", "Asthma", "Type 2 Diabetes"], "drug": ["Aspirin", "Metformin"],
    "stamp": [f"{day} 08:15:00" for day in DAYS], "sex": ["F", "M"], "street": [f"{n} Elm Street" for n in range(60)], "thing": ["bronze", "oil on canvas", "ink"],
    "places": ["1", "2", "3"], "some ids": ["2", "5", "9"],
}  # fmt: skip
WORKS = {"Accession": "codes", "Object Type": "thing", "Medium": "thing", "Genre": "thing", "Gallery": "part"}


def types(table: str, columns: dict[str, str], rows: int = 60) -> dict[str, str | None]:
    samples = [ColumnSample(path=path, values=VALUES[kind], filled=rows, total=rows) for path, kind in columns.items()]
    found = classify_table(TableSample(system="s", table=table, columns=samples, records=rows))
    return {column.path: column.data_type for column in found if "~" not in column.path}


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("D1", {"Date": "day", "Referee": "name"}),
        ("collection", {**WORKS, "Title": "work", "Department": "part", "Image": "picture", "Curator": "name"}),
        ("netbox_devices", {"platform.name": "part", "rack.name": "codes"}),
        ("staff", {"full_name": "name", "email": "mail", "supplier.name": "firm"}),
        ("marches", {"acheteur_nom": "office", "agent": "codes"}),
        ("users", {"email": "mail", "password_hash": "hash", "disabled": "flag", "FECHA_ACTUALIZACION": "one day", "items[].description": "text"}),
        ("results", {"name": "name", "sex": "sex", "Race": "run"}),
        ("voters", {"full_name": "name", "street": "street", "sex": "sex", "StPreDirection": "way"}),
        ("http_requests", {"email": "mail", "ClientRequestProtocol": "agent"}),
        ("customers", {"email": "mail", "mise": "day", "condition": "state"}),
        ("medicamentos", {"nregistro": "codes", "vtm.nombre": "thing", "vias[].nombre": "thing"}),
        ("movimenti", {"full_name": "name", "email": "mail", "conto": "part", "numdoc": "paper"}),
        ("parcels", {"full_name": "name", "email": "mail", "sort_code": "sorting", "leadtime": "day"}),
        ("products", {"Handle": "slug", "Title": "work", "Image Src": "picture"}),
        ("stops", {"stop_name": "town", "wheelchair_boarding": "codes"}),
        ("events", {"metadata.uid": "key", "metadata.namespace": "part", "firstTimestamp": "stamp"}),
        ("etablissements", {"denominationUsuelleEtablissement": "firm", "enseigne": "part"}),
        ("studies", {"Conditions": "ill", "Phases": "codes", "Date of creation": "day"}),
        ("contracts", {"full_name": "name", "email": "mail", "veteran_owned_business": "flag"}),
        ("buchungen", {"Adressnummer": "codes", "Buchungstext": "work"}),
        ("clients", {"full_name": "name", "email": "mail", "data_expedição": "day", "Wartungsdatum": "day", "点検日": "day", "дата поверки": "day"}),
    ],
)  # fmt: skip
def test_what_is_a_thing_s_is_nobody_s(table: str, columns: dict[str, str]) -> None:
    personal = {"Referee": "person_name", "Curator": "person_name", "full_name": "person_name", "name": "person_name", "email": "email", "password_hash": "password_hash",
                "street": "street_address", "sex": "gender"}  # fmt: skip
    found = types(table, columns)
    assert {path: data_type for path, data_type in found.items() if data_type != personal.get(path)} == {}


@pytest.mark.parametrize(("path", "data_type"), [("allergies[].name", "diagnosis"), ("medications[].name", "medication"), ("relatives[].name", "person_name")])
def test_a_name_below_a_word_for_health_is_no_person_s(path: str, data_type: str) -> None:
    columns = {"patient_name": NAMES, "patient_email": VALUES["mail"], path: ["Amoxicillin", "Pollen", "Ibuprofen", "Latex"] if data_type != "person_name" else NAMES}
    samples = [ColumnSample(path=place, values=values, filled=60, total=60) for place, values in columns.items()]
    found = classify_table(TableSample(system="s", table="consultations", columns=samples, records=60))
    assert {column.path: column.data_type for column in found}[path] == data_type


@pytest.mark.parametrize(("path", "values", "data_type"), [("travelers[].id", "places", None), ("travelers[].id", "some ids", "account_id"), ("travelers[].user_id", "places", "account_id")])
def test_a_number_that_counts_the_elements_of_a_list_is_no_account_id(path: str, values: str, data_type: str | None) -> None:
    assert types("orders", {"contact.email": "mail", path: values, "travelers[].name": "name"})[path] == data_type


@pytest.mark.parametrize(
    ("table", "columns", "data_type"),
    [
        ("people", {"full_name": "name", "email": "mail", "title": "work", "race": "origin"}, ("race", "ethnicity")),
        ("orders", {"email": "mail", "date": "day"}, ("date", "activity_time")),
        ("export", {"email": "mail", "order_date": "day"}, ("order_date", "activity_time")),
        ("users", {"email": "mail", "created_at": "day"}, ("created_at", "activity_time")),
        ("members", {"full_name": "name", "email": "mail", "photo": "picture"}, ("photo", "photo")),
        ("borrowers", {"full_name": "name", "email": "mail", "notes": "text"}, ("notes", "free_text")),
        ("modele_import_customers", {"email": "mail", "name": "name"}, ("name", "person_name")),
        ("visits", {"email": "mail", "librarian": "name"}, ("librarian", "person_name")),
        ("members", {"full_name": "name", "email": "mail", "data_saida_sindicato": "day"}, ("data_saida_sindicato", "activity_time")),
        ("members", {"full_name": "name", "email": "mail", "data_saida": "stamp"}, ("data_saida", "login_time")),
        ("customers", {"full_name": "name", "email": "mail", "sort_code": "coded"}, ("sort_code", "bank_account")),
        ("admissions", {"diagnosis": "ill", "medication": "drug", "ward": "part"}, ("diagnosis", "diagnosis")),
        ("export", {"diagnosis": "ill", "sex": "sex"}, ("diagnosis", "diagnosis")),
        ("people", {"email": "mail", "Handle": "slug", "uid": "key"}, ("uid", "account_id")),
    ],
)  # fmt: skip
def test_what_is_a_person_s_stays(table: str, columns: dict[str, str], data_type: tuple[str, str]) -> None:
    assert types(table, columns)[data_type[0]] == data_type[1]


def test_a_table_is_called_after_what_its_rows_are_and_not_after_what_holds_them() -> None:
    assert entity_of(table_words("modele_import_clients")) == "person"
    assert entity_of(table_words("customer_file")) == "person"
    assert entity_of(table_words("produkt_klima_tag")) != "person"
    assert table_words("files") == tokens("files")


@pytest.mark.parametrize(
    "header",
    ["supplier", "Spedition", "transporteur", "fabricante", "produttore", "fornecedor", "fabrikant", "przewoźnik", "üretici", "изготовитель", "виробник", "المورد", "供应商", "製造元", "제조사", "आपूर्तिकर्ता"],
)  # fmt: skip
def test_who_makes_sells_or_carries_is_an_organisation_in_every_language(header: str) -> None:
    assert entity_of(tokens(header)) == "org"


@pytest.mark.parametrize("header", ["booking", "Buchung", "réservation", "reserva", "prenotazione", "boeking", "rezerwacja", "rezervasyon", "бронирование", "бронювання", "زيارة", "预订", "貸出", "예매", "बुकिंग"])
def test_what_people_do_is_a_doing_in_every_language(header: str) -> None:
    assert "_event" in {hit.entry.section for hit in hits(tokens(header))}


def test_rules_speak_of_known_types_and_give_a_reason() -> None:
    for rule in (*EARLY, *LATE):
        assert rule.types <= set(detectors())
        assert rule.tests
        assert rule.why
        assert rule.becomes is None or rule.becomes[0] in detectors()


@pytest.mark.parametrize(("table", "account"), [("customers", True), ("orders", False), ("entradas", False)])
def test_the_number_of_an_order_is_no_account_id_of_its_buyer(tmp_path: Path, table: str, account: bool) -> None:
    path = tmp_path / f"{table}.csv"
    path.write_text("id,email,total\n" + "".join(f"{n},u{n}@example.org,{n}.50\n" for n in range(100, 160)), encoding="utf-8")
    found = {c.path: c.data_type for t in bi.inspect(str(path), progress=False).tables for c in t.columns}
    assert (found["id"] == "account_id") is account
