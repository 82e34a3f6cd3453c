"""What columns of health cannot hold, for goods, animals and organisations have them as well.

Read as :mod:`breach_impact.people.early_rules` says.
"""

from __future__ import annotations

from breach_impact.headerwords.entities import names_person
from breach_impact.headerwords.headers import in_section, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.early_words import KINDS_OF
from breach_impact.people.rule_surroundings import AILMENTS, PATIENTS, PETS, ailing, of_animal
from breach_impact.people.rule_values import of_room
from breach_impact.people.rules import OFTEN, Rule, of_types

OF_PATIENTS = AILMENTS | {"medical_record_id", "health_insurance_id", "blood_group", "health_metrics"}
GOODS = folded("product products goods catalog catalogue artikel produkt produkte article articles produit produits producto productos articulo articulos articolo articoli prodotto prodotti produto produtos artigo artigos towar towary produkty товар товары urun urunler 商品 产品 상품 barang produk".split())
STATES = r"(?i:(?:very |like |as |near )?(?:new|mint|used|good|fair|poor|bad|excellent|worn|broken|damaged|restored|refurbished|intact|functional|clean|dirty|working|ok|scrap|fine)\b.*)"
TREATMENTS = folded("treatment treatments trattamento trattamenti traitement tratamiento tratamientos tratamento behandlung behandeling zabieg tedavi лечение процедура 治疗 施術 시술 surgery".split())
"""Of patients, and of guests, skins and wood."""
CONSTANTS = r"[A-Z]{2,}(?:_[A-Z0-9]+)+"
OF_MAIL, HALF = r"[245][0-9]{2}[ -].*|.*\b[245]\.[0-9]\.[0-9]{1,2}\b.*@.*|.*(?i:smtp|recipient address|mailbox).*", 0.5
STEPS = r"[0-9]{1,2}"
"""Stages of a procedure; of a day's steps there are more."""

HEALTH = (
    Rule(
        of_types("age clothing_size free_text photo account_balance gender activity_time language physical_attributes medication body_weight body_height"),
        (lambda c: c.rows != "people" and c.here.listed and bool(set(tokens(c.here.table)) & GOODS),),
        "said of goods",
    ),
    Rule(of_types("health_metrics"), (lambda c: c.weak, of_room), "the temperature of a room"),
    Rule(
        of_types("health_metrics body_metrics"),
        (lambda c: c.reading.words[-1:] == ("step",) and c.w.share(STEPS) == 1,),
        "stages of a procedure",
    ),
    Rule(
        of_types("health_insurance_id medical_record_id"),
        (lambda c: c.w.n > 0 and c.w.share(r".*\pN.*") < OFTEN,),
        "words, where a number has digits",
    ),
    Rule(
        of_types("medical_record_id"),
        (lambda c: c.weak and not c.here.types & OF_PATIENTS,),
        "a short word, and nothing near speaks of patients",
    ),
    Rule(
        of_types("medication diagnosis disability health_metrics"),
        (lambda c: c.w.share(CONSTANTS) >= OFTEN,),
        "constants of a program",
    ),
    Rule(of_types("diagnosis"), (lambda c: c.w.share(OF_MAIL) >= HALF,), "what mail servers answer (RFC 5321)", ("free_text", 0.7)),
    Rule(
        of_types("medication"),
        (lambda c: c.draft.leaf[:1] in KINDS_OF or (c.draft.leaf[-1:] == ("code",) and c.w.share(r"[A-Z][A-Z0-9]{1,5}") >= OFTEN),),
        "kinds or codes of what was done",
    ),
    Rule(
        of_types("diagnosis"),
        (lambda c: c.reading.words[-1:] == ("condition",) and c.w.share(STATES) >= OFTEN,),
        "the state of a thing",
    ),
    Rule(
        of_types("date_of_birth date_of_death age gender ethnicity body_weight body_height diagnosis medication medical_record_id blood_group health_metrics passport"),
        (of_animal,),
        "of an animal",
    ),
    Rule(
        of_types("diagnosis medication"),
        (lambda c: c.here.veterinary and not names_person(c.draft.leaf) and not in_section(c.draft.leaf, "_role"),),
        "of an animal",
    ),
    Rule(
        of_types("person_name account_id"),
        (lambda c: c.here.veterinary and bool(set(c.draft.leaf) & PATIENTS),),
        "of an animal",
    ),
    Rule(
        of_types("person_name"),
        (of_animal, lambda c: c.reading.bare_name or set(c.draft.leaf) & PETS),
        "of an animal",
    ),
    Rule(
        of_types("medication"),
        (lambda c: set(c.draft.leaf) <= TREATMENTS and not c.here.types & (OF_PATIENTS - {"medication"}),),
        "a treatment, and nothing near speaks of patients",
    ),
    Rule(
        AILMENTS | {"military_service"},
        (ailing, lambda c: c.reading.entity not in ("person", "health")),
        "said of people, and the table holds none",
    ),
)  # fmt: skip
