"""What columns of places and phones cannot hold, by what stands beside them.

Read as :mod:`breach_impact.people.early_rules` says.
"""

from __future__ import annotations

from breach_impact.evidence.valueforms import DIGITS
from breach_impact.headerwords.lexicon import NUMBER_WORDS, folded
from breach_impact.people.early_words import FEW_ANSWERS, LOCKABLE, LOWER, OF_A_CARD, OVER, STAGES, TAXED
from breach_impact.people.rule_surroundings import (
    OF_A_PLACE,
    alone,
    at_lock,
    called_after_thing,
    of_an_employer,
    of_premises,
)
from breach_impact.people.rule_values import INDIAN, no_street, pin_elsewhere, radio_cell
from breach_impact.people.rules import OFTEN, SURE, Rule, of_types

POSTED = 4
"""Distinct values of which five digits each say a postal code."""
OF_AN_ADDRESS = frozenset({"city", "subdivision", "street_address"})
DURATION = r"(?i)(?:[0-9]+ ?(?:y|yrs?|years?|jahre?|ans?|años?|anni|jaar|lat|m|mos?|months?|monate?|mois|meses|mesi|maanden|d|days?|tage?)\.?[ ,]*)+"
CEP = r"[0-9]{2}\.?[0-9]{3}-?[0-9]{3}"
"""Also Turkish for a mobile phone, which has more digits."""
REFERENCES = folded("ref reference referencia referência riferimento référence cta довідки справки policy poliza police polizza".split())
PAGES = r"(?i:https?://|www\.)\S+"
HEAD_OFFICES = folded("hq headquarters headquarter switchboard zentrale hauptsitz centralino centralita centraal centrala коммутатор 总机 代表電話".split())
NUMBER, TEN = folded("number no nr num numero numer nummer numara nomor номер nomer 号码 番号 번호".split()), r"(?:[^0-9]*[0-9]){8,15}[^0-9]*"
"""Words for any number, and so many digits as telephones have with the code of an area."""
QUARTER, FOUR_QUARTERS = "[1-4]", 4
COMPASS = r"(?i:[nsew]|[ns][ew])"
ROOM_NUMBERS = {("部屋", "番号"), ("部屋番号",), ("房号",), ("房间号",), ("객실번호",), ("객실",), ("room", "no"), ("room", "number"), ("zimmernummer",), ("habitacion",)}
MESSAGE_IDS = frozenset({("message", "id"), ("msg", "id"), ("messageid",), ("msgid",), ("reply", "to", "id"), ("thread", "id")})
"""Mail's Message-ID (RFC 5322, 3.6.4) has the form of an address; ``references`` may be people who are asked about somebody."""
FLATS = frozenset({"dpto", "depto", "dto", "dept", "apto", "departamento"})

FLOORS = folded("floor floors storey level etage etagen stock stockwerk geschoss étage piso planta andar piano verdieping etaż piętro kat этаж поверх 楼层 階 층 الطابق lantai patro".split())

MOST_ENDS = 30
"""Ways at most in which something ends (``suites`` of a French procedure): the suites of houses have numbers or letters, and more of them."""

PLACES = (
    Rule(
        of_types("phone"),
        (lambda c: "postal_code" in {x.data_type for x in c.reading.candidates} and c.w.share(CEP) >= OFTEN,),
        "codes of Brazil's post",
        ("postal_code", 0.96),
    ),
    Rule(of_types("postal_code card_pin"), (at_lock,), "digits that open a device", ("password", 0.8)),
    Rule(of_types("postal_code"), (lambda c: c.w.share("[0-9]{1,2}") == 1,), "numbers of two digits"),
    Rule(
        of_types("phone"),
        (lambda c: bool({x.data_type for x in c.reading.candidates} & TAXED) and not any(x.data_type == "phone" for x in c.reading.candidates),),
        "called a number of taxes",
    ),
    Rule(of_types("street_address"), (lambda c: c.w.share(DURATION) >= 0.6,), "how long"),
    Rule(
        of_types("street_address"),
        (lambda c: c.draft.leaf in ROOM_NUMBERS and c.w.share("[0-9]{2,4}") >= OFTEN,),
        "the rooms of a house",
    ),
    Rule(of_types("street_address"), (lambda c: set(c.draft.leaf) <= FLOORS, lambda c: not c.here.types & {"city", "postal_code"}, alone), "the floors of a house in which nobody is named"),
    Rule(OF_AN_ADDRESS, (lambda c: c.w.share(PAGES) >= OFTEN,), "addresses of pages"),
    Rule(of_types("street_address"), (lambda c: c.draft.leaf in {("suite",), ("suites",)} and c.w.n <= MOST_ENDS and c.w.share(".*[0-9].*") == 0,), "how something went on"),
    Rule(
        of_types("street_address"),
        (lambda c: c.w.n >= POSTED and c.w.share("[0-9]{5}") == 1 and "postal_code" not in c.here.types and not set(c.draft.leaf) & NUMBER,),
        "five digits each and no other postal code near: a tax domicile is often kept as one; the number of a house is called a number",
        ("postal_code", 0.7),
    ),
    Rule(of_types("street_address"), (no_street,), "codes or directions, and no city or postal code near"),
    Rule(
        of_types("street_address"),
        (lambda c: c.w.n <= FOUR_QUARTERS and c.w.share(QUARTER) == 1,),
        "quarters of a year",
    ),
    Rule(
        OF_A_PLACE,
        (lambda c: c.weak and not c.draft.evident and c.draft.parent, called_after_thing),
        "a word for a place, of a thing",
    ),
    Rule(
        OF_A_PLACE | {"person_name"},
        (lambda c: c.here.listed and c.reading.entity in ("org", "place", "thing") and not c.draft.evident, alone),
        "a list of organisations, places or things: not where a person lives",
    ),
    Rule(of_types("phone"), (radio_cell,), "numbers of radio cells"),
    Rule(of_types("phone"), (lambda c: bool(HEAD_OFFICES & set(c.draft.leaf)) or of_an_employer(c.draft.parent),), "the number of a firm's house, whoever works there"),
    Rule(
        of_types("phone"),
        (lambda c: 0 < c.w.n <= FEW_ANSWERS and c.w.filled >= OVER * c.w.n and bool(c.here.types & {"email", "account_id"}) and of_premises(c),),
        "the phone of a school, an office or a shop",
    ),
    Rule(
        of_types("phone"),
        (lambda c: c.draft.name is None and c.w.share(r"[0-9]{4}-[0-9]{8,10}|[1-9][0-9]{1,3}-[0-9]{6,10}|[0-9]{3}-[0-9]{3}-[0-9]{6}" if set(c.draft.leaf) & set(NUMBER_WORDS) else r"[0-9]{4}-[0-9]{8,10}") >= OFTEN,),
        "numbers of papers",
    ),
    Rule(of_types("subdivision"), (lambda c: c.w.share(COMPASS) == 1,), "directions"),
    Rule(
        of_types("subdivision"),
        (lambda c: c.w.n <= STAGES and c.w.share(LOWER) == 1 and not c.here.types & (OF_A_PLACE - {"subdivision", "language", "time_zone"}),),
        "stages of something (``sale`` is one, and Salé is in Morocco)",
    ),
    Rule(
        of_types("phone"),
        (lambda c: c.draft.name is None and bool(set(c.draft.leaf) & REFERENCES) and c.w.share(r"\+.*") < OFTEN,),
        "numbers of something else, by its name",
    ),
    Rule(
        of_types("time_zone"),
        (lambda c: c.weak and c.w.share(r"(?i)(?:zone?|zn?)[ -]?[0-9]{1,2}") >= OFTEN,),
        "numbered parts of a town",
    ),
    Rule(
        of_types("time_zone"),
        (lambda c: c.draft.leaf == ("zone",) and c.w.share("[A-Z]?[0-9]{1,2}") >= OFTEN,),
        "zones of a city",
    ),
    Rule(
        of_types("email"),
        (lambda c: c.draft.leaf[-2:] in MESSAGE_IDS,),
        "numbers of messages, which have the form of addresses",
    ),
    Rule(
        of_types("subdivision"),
        (lambda c: set(c.draft.leaf) & FLATS and c.w.share("[A-Z0-9]{1,3}") == 1 and c.w.share(DIGITS) > 0 and "street_address" in c.here.types,),
        "numbers and letters of flats",
        ("street_address", 0.8),
    ),
    Rule(
        of_types("phone"),
        (lambda c: c.weak and set(c.draft.leaf) <= NUMBER and c.w.share(TEN) < SURE,),
        "too few digits for telephones under a word for any number",
    ),
    Rule(
        of_types("phone"),
        (lambda c: c.weak and c.reading.own_key and bool(c.draft.parent) and c.w.share(DIGITS) == 1,),
        "numbers under a word for any number",
    ),
    Rule(
        of_types("postal_code"),
        (pin_elsewhere, lambda c: c.w.share(r"[0-9]{4}") >= SURE and c.here.types & LOCKABLE,),
        "four digits beside a login",
        ("password", 0.8),
    ),
    Rule(of_types("postal_code"), (pin_elsewhere,), "no postal code of the country that calls them so"),
    Rule(
        of_types("card_pin"),
        (
            lambda c: c.reading.words[-1:] == ("pin",) and c.w.share(INDIAN) >= SURE and not c.here.types & (OF_A_CARD - {"card_pin"}),
            # In a list beside an address, as that of who opens a door, they are none of its.
            lambda c: c.here.types & OF_AN_ADDRESS and "[]" not in c.draft.parent,
        ),
        "the postal code of an address of India",
        ("postal_code", 0.85),
    ),
)  # fmt: skip
