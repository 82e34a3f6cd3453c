"""Types of how a person lives, and ids by header: found beside a person, and nothing in a table of things."""

from __future__ import annotations

import pytest

from breach_impact.registry import detectors
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

FOUND = {
    "smoker": ("smoking_habits", ["yes", "no"]),
    "smoking_status": ("smoking_habits", ["never", "former", "current", "unknown"]),
    "alcohol_consumption": ("drinking_habits", ["socially", "never", "daily", "weekly"]),
    "dietary_requirements": ("eating_habits", ["vegan", "halal", "none", "nut allergy", "gluten free"]),
    "hobbies": ("personal_interests", ["chess, hiking", "music", "cooking and travel", "football", "reading"]),
    "interests": ("personal_interests", ["tech,cars", "sports", "food,travel", "fashion"]),
    "eyeColor": ("physical_attributes", ["brown", "blue", "green", "hazel"]),
    "hair_colour": ("physical_attributes", ["blond", "black", "brown", "grey"]),
    "star_sign": ("zodiac_sign", ["Leo", "Aries", "Virgo", "Libra", "Cancer"]),
    "shoe_size": ("clothing_size", ["42", "38.5", "40", "44", "41"]),
    "TShirtSize": ("clothing_size", ["S", "M", "L", "XL", "XXL"]),
    "car_model": ("vehicle_details", ["Golf", "Corolla", "Model 3", "Clio"]),
    "military_status": ("military_service", ["veteran", "not a veteran", "active"]),
    "travel_itinerary": ("travel_plans", ["AMS-JFK 12 May", "two weeks in Rome", "Oslo by train"]),
    "search_history": ("browsing_history", ["cheap flights", "knee pain", "/help"]),
    "total_donations": ("donation", ["50.00", "1000", "25.50", "10"]),
    "political_contribution": ("political_donation", ["250.00", "2700", "100", "35"]),
    "mpan": ("utility_account", ["12345678901", "99887766554", "10203040506"]),
    "alien_registration_number": ("residence_permit", ["A012345678", "A098765432", "A011122233"]),
    "military_id": ("military_id", ["W0012345", "W0054321", "W0099887"]),
}  # fmt: skip
IDS = {
    "iccid": "iccid", "sim_serial": "iccid", "npi": "us_npi", "dea_number": "us_dea", "ИИН": "kz_iin", "کد ملی": "ir_national_code", "civil_id": "kw_civil_id",
    "iqama_number": "sa_national_id", "idnp": "md_idnp", "unique_pupil_number": "gb_upn", "onderwijsnummer": "nl_onderwijsnummer", "ЛНЧ": "bg_lnch",
    "ptin": "us_ptin", "personal_health_number": "ca_bc_phn", "matricule_nationale": "lu_matricule", "ci_uruguay": "uy_ci", "gstin": "in_gstin",
}  # fmt: skip
THINGS = {
    "interest": ["12.50", "3.99", "0.25"], "interest_rate": ["0.05", "0.03"], "size": ["S", "M", "XL"], "diet_plan_price": ["9.99", "19.99"],
    "donation_date": ["2019-12-04", "2020-01-09"], "meter_reading": ["12345", "99887"], "smoking_room": ["yes", "no"], "model": ["Golf", "Clio"],
}  # fmt: skip


def verdict(header: str, values: list[str], *, table: str = "customers", beside_person: bool = True) -> Column:
    people = [f"u{n}@mail.example" for n in range(40)]
    columns = [ColumnSample(path="email", values=people, filled=40, total=40)] if beside_person else []
    columns.append(ColumnSample(path=header, values=values, filled=40, total=40))
    return classify_table(TableSample(system="default", table=table, columns=columns, records=40))[-1]


@pytest.mark.parametrize("header", FOUND)
def test_found_beside_a_person(header: str) -> None:
    data_type, values = FOUND[header]
    found = verdict(header, values)
    assert found.data_type == data_type, found.why


@pytest.mark.parametrize("header", [header for header, (data_type, _) in FOUND.items() if detectors()[data_type].needs_person])
def test_nothing_in_a_table_of_things(header: str) -> None:
    found = verdict(header, FOUND[header][1], table="catalogue_entries", beside_person=False)
    assert found.data_type is None, found.why


@pytest.mark.parametrize("header", IDS)
def test_ids_are_found_by_their_own_name(header: str) -> None:
    data_type = IDS[header]
    found = verdict(header, list(detectors()[data_type].accepts))
    assert found.data_type == data_type, found.why


@pytest.mark.parametrize("header", THINGS)
def test_words_that_only_look_alike(header: str) -> None:
    ours = {data_type for data_type, _ in FOUND.values()}
    assert verdict(header, THINGS[header]).data_type not in ours
