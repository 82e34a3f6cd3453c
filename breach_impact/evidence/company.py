"""What the columns of a table say together: whether it is about people, somebody's doings or devices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.valueforms import PRIVATE
from breach_impact.headerwords.entities import names_person, only_entities
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.headerwords.scripts import is_traditional
from breach_impact.places import countries as places
from breach_impact.registry import detectors

# Types that show that a table's rows are about people.
PERSONAL = frozenset({"email", "phone", "person_name", "username", "account_id", "date_of_birth", "password", "password_hash", "payment_card_number",
                      "income", "mothers_maiden_name", "credit_score", "marital_status", "iban", "body_metrics", "health_metrics", "diagnosis",
                      "medical_record_id", "blood_group", "salutation"})  # fmt: skip
# Types that show that a row is somebody's doing, though not whose.
ONLINE = frozenset(
    {
        "ip_address",
        "device_id",
        "mac_address",
        "session_token",
        "user_agent",
        "device_serial",
        "api_token",
        "oauth_token",
        "advertising_id",
        "internal_ip",
    }
)
# An element with one of these beside a device's number is a person with a device.
BEARING = frozenset({"email", "phone", "person_name", "date_of_birth", "password", "password_hash"})
DONE = frozenset({"activity_time", "login_time"})
CAREER = frozenset(
    "experience experiences employment employments employer employers job jobs career occupation occupations emploi emplois empleo empleos"
    " beruf arbeitgeber laufbahn lavoro impiego emprego empregos baan zatrudnienie kariera deneyim карьера опыт робота zhiye 职业 職歴 経歴 경력".split()
)
"""Words for the jobs that somebody had or has."""
# Animals are born and treated, too.
ANIMALS = folded(
    "animal pet breed species dog cat horse cattle puppy tier haustier hund katze pferd rasse espece espèce animaux chien cheval mascota perro gato caballo raza razza animale animali cane gatto cavallo kot gatunek zwierze zwierzeta"
    " dier huisdier hond kat hayvan kopek kedi порода животное питомец собака кошка тварина 宠物 犬 猫 品种 ペット 반려동물".split()
)
OF_AN_ANIMAL = folded("animal pet breed species mascota raza especie haustier rasse espece razza specie raca gatunek rasa hayvan cins порода животное питомец кличка 品种 宠物 ペット 品種 犬種 반려동물 품종".split())
"""Words that nothing else has, two of which make the rows animals that have owners; ``tier`` is also a rank, ``dog`` the beginning of a birth in Turkish."""
OF_ITS_OWN = frozenset("id no nr number name dob".split())
OF_ANIMALS = frozenset({"date_of_birth", "medical_record_id"})
# What says that somebody is signed in, and from where: a row of a store of sessions.
SIGNED_IN, SEEN = frozenset({"session_token", "jwt"}), frozenset({"ip_address", "user_agent"})
# What an inventory of machines holds too; it tells of nobody's doings.
INVENTORIED = frozenset({"internal_ip", "device_serial"})
# What is said of people and of nothing else; a crab has a sex and an age, but no education.
STANDING = frozenset({"marital_status", "education", "job_title", "nationality", "ethnicity", "religion", "home_ownership", "employment_status", "family", "years_experience",
                      "income", "birth_year", "disability", "personal_interests"})  # fmt: skip
DEVICES = frozenset(
    {"mac_address", "firmware_version", "device_serial", "device_id", "wifi_ssid", "imei", "internal_ip"}
)
WEAK = 0.65


@dataclass(frozen=True, slots=True)
class Company:
    """What a table's columns say together."""

    table: str
    types: frozenset[str]
    personal: bool
    online: bool
    devices: frozenset[str]
    described: frozenset[str]
    carded: frozenset[str]
    country: str | None
    listed: bool
    people: frozenset[str]
    traditional: bool
    animals: bool
    veterinary: bool


def is_personal(data_type: str | None) -> bool:
    """Whether a type shows that the table is about people; national ids do."""
    if data_type is None or data_type in PERSONAL:
        return data_type is not None
    return detectors()[data_type].identifier in ("national_id", "passport") or data_type == "us_driver_license"


def company(table: str, drafts: Sequence[Draft], table_entity: str | None, *, owned: bool = False) -> Company:
    """Read the table as a whole; ``owned`` where its rows are of devices of people."""
    # A weak word alone (``name``, ``contact``) proves no person.
    sure = {_shown(d) for d in drafts if d.data_type and d.confidence >= 0.55 and (d.evident or (d.name or 1) > WEAK)}
    levels = {d.parent for d in drafts if d.data_type in DEVICES}
    about = {d.reading.entity for d in drafts}
    # Rows with a device or address on the net and a time are what somebody did, whatever the table is called.
    doings = table_entity == "thing" and bool(sure & ONLINE) and bool(sure & DONE)
    return Company(
        table=table,
        types=frozenset(sure),
        personal=any(is_personal(t) for t in sure - (OF_ANIMALS if _animals(table, drafts) else set()))
        or table_entity in ("person", "health")
        or ("person" in about and bool(sure & (ONLINE - INVENTORIED)))
        or _described(sure, of_things=table_entity == "thing")
        or bool(sure & SIGNED_IN and sure & SEEN)
        or owned,
        online=bool(sure & (ONLINE - INVENTORIED)),
        devices=frozenset(levels - {""}),
        described=frozenset(levels - {d.parent for d in drafts if d.data_type in BEARING}),
        carded=frozenset(d.parent for d in drafts if d.data_type == "payment_card_number"),
        people=frozenset(
            d.parent
            for d in drafts
            if is_personal(d.data_type) and d.confidence >= 0.55 and (d.evident or (d.name or 1) > WEAK) and not _just_named(d)
        ),
        country=_constant_country(drafts),
        animals=_are_animals(drafts),
        veterinary=_treated(drafts),
        traditional=any(map(is_traditional, (table, *(d.sample.path for d in drafts)))),
        listed=table_entity in ("org", "place", "thing") and not doings and not owned and only_entities(tokens(table)),
    )


def _just_named(draft: Draft) -> bool:
    """Whether an inner element's column is called no more than a name, in any language: what the element is must be told by others."""
    return draft.reading.bare_name and bool(draft.parent) and not draft.evident


def _shown(draft: Draft) -> str:
    """The type of a column; addresses of a private net only are an inventory's, too."""
    inside = draft.data_type == "ip_address" and draft.witness.share(PRIVATE) == 1
    return "internal_ip" if inside else draft.data_type or ""


def _animals(table: str, drafts: Sequence[Draft]) -> bool:
    """Whether the rows are animals: the table's name says so, or two of its columns do."""
    return bool(set(tokens(table)) & ANIMALS) or sum(bool(set(d.reading.words) & ANIMALS) for d in drafts) > 1


def _treated(drafts: Sequence[Draft]) -> bool:
    """Whether two columns say that the patients are animals."""
    said = [d for d in drafts if set(d.reading.words) & OF_AN_ANIMAL]
    # ``animal_species`` and ``animal_bite`` beside a patient are of another, who bit him; an ``animal_id`` is the patient's.
    bitten = any("animal" in d.leaf and not set(d.leaf) & OF_ITS_OWN for d in said)
    return not bitten and len({word for d in said for word in d.reading.words} & OF_AN_ANIMAL) > 1


def _are_animals(drafts: Sequence[Draft]) -> bool:
    """Whether the rows are animals that have owners: two columns say so, and no name of a person stands there but with a word for whose it is. Who has a dog is a person still."""
    return _treated(drafts) and not any(d.data_type == "person_name" and not names_person(d.leaf) and not set(d.reading.words) & OF_AN_ANIMAL for d in drafts)


def _described(sure: set[str], *, of_things: bool) -> bool:
    """Whether the columns describe people though none names them: a sex and what only people have (``sex, education, occupation``)."""
    return "gender" in sure and len(sure & STANDING) >= (2 if of_things else 1)


def _constant_country(drafts: Iterable[Draft]) -> str | None:
    for draft in drafts:
        if draft.data_type == "country" and 0 < draft.witness.n <= 3:
            found = {places.country_of(value) for value in draft.witness.values}
            if len(found) == 1:
                return found.pop()
    return None
