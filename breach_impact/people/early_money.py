"""What columns of payments, banks and amounts cannot hold, by what stands beside them.

Read as :mod:`breach_impact.people.early_rules` says.
"""

from __future__ import annotations

import re

from breach_impact.evidence.stateids import proof
from breach_impact.headerwords.headers import in_section, tokens
from breach_impact.headerwords.lexicon import fold, folded
from breach_impact.people.early_words import AMOUNT, CARRIERS, HIDDEN_CARD, OF_A_CARD, OVER, QUARTERLY, SEVERAL
from breach_impact.people.rule_surroundings import paying
from breach_impact.people.rule_values import CATEGORY, bare_card, keyed, last_digits
from breach_impact.people.rules import BY_CHANCE, OFTEN, SURE, Rule, of_types
from breach_impact.registry import detectors

AMOUNTS = frozenset({"gambling_activity", "income", "account_balance", "credit_score", "debt", "donation"})
CREDITS = AMOUNTS | {"financial_attribute"}
SORT_CODE = r"[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}"
"""The sort code of a bank; others sort parcels and lists."""
BIC = "[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?"
"""A bank by ISO 9362, which may be letters alone."""
IFSC, BIK, OF_BANKS = "[A-Z]{4}0[A-Z0-9]{6}", "0[0-9]{8}", {("bic",), ("бик",), ("bik",), ("swift",), ("ifsc",)}
"""A branch by the Reserve Bank of India; a bank by that of Russia, whose nine digits an account may have as well, and the words for all."""
ACCOUNTS = r"(?i)[A-Z]{2}[0-9]{2}[ A-Z0-9]{10,40}|[0-9](?:[ ./-]?[0-9]){7,33}"
"""Accounts by their form: IBAN (ISO 13616), and numbers."""
DAYS, TERM = r"-?[0-5]?[0-9](?:[.,](?:0|5|00|25|50|75))?", r"(?:[0-9]{1,2}|1[01][0-9]|120)(?:[.,]0+)?"
RATES = frozenset({"hour", "hourly", "rate", "stunde", "stundenlohn", "heure", "hora", "ora", "uur", "godzina", "saat", "час"})
CODED = r"[A-Za-z0-9_-]{6,}"
LEASES = frozenset("alquiler alquileres arrendamiento arrendamientos arrendatario arrendatarios inquilino inquilinos".split())
MIDMONTH = r"[0-9]{4}[-/.][0-9]{1,2}[-/.](?:0?[2-9]|1[0-9]|2[0-7])(?:[T ].*)?|(?:0?[2-9]|1[0-9]|2[0-7])[./-][0-9]{1,2}[./-][0-9]{4}(?:[T ].*)?"
DATED = r"(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9].*|[0-3]?[0-9][./][0-3]?[0-9][./](?:19|20)[0-9]{2}.*"
FIRMS_MOSTLY = 0.5
"""Share of numbers with the check digits of a firm's from which they are of firms, with a few people in business among them."""
FIRMS = folded("emitente emissor emissora empregador operadora fornecedor".split())
PART = re.compile(r"%|(?i:(?<![a-z])(?:pct|percent|percentage|prozent|pourcentage|porcentaje|percentuale|procent|yüzde|процент)(?![a-z]))")
"""Words for a part of a hundred: ``Pension %`` is what is put aside of a salary."""
CVV_SAID = re.compile("cvv|cvc|cvn|cv2|csc|card|kart|cart|tarj|karty|карт|カード|카드|信用卡|卡|بطاقة")
SHOWS_CARD = frozenset({"payment_card_number", "card_type"})
"""A card's number may be left out or cut to four digits; its brand stands all the same."""
CARD_WORDS = frozenset("card cc credit ccexpires ccexp karte carte tarjeta carta cartao karty kart thru".split())
MONTH_YEAR = r"(?:0?[1-9]|1[0-2]) ?[-/.] ?(?:20)?[0-9]{2}|[A-Z][a-z]{2}[-/ ][0-9]{2,4}"
IN_HOUSE = "2[0-9]{12}"
"""GS1 General Specifications, prefixes 20 to 29: numbers that a company gives within its walls (library cards, weighed goods)."""
MASKED_CARD = r"[3-6][0-9]{5}[Xx*•]{4,9}[0-9]{3,4}"

BRAND_AND_LAST = r"[\p{L} ]{0,24}[ -]*[*•xX#.]{2,16}[ -]?[0-9]{4}"
"""What a shop shows of the card that paid (``VISA ****4442``)."""

MONEY = (
    Rule(of_types("income"), (lambda c: c.w.n == 1 and c.w.filled >= OVER,), "one amount for all: a price or a rate"),
    Rule(
        of_types("payment_card_number"),
        (bare_card,),
        "card numbers without a check digit, and nothing else of a payment near: the card of a member",
        ("account_id", 0.7),
    ),
    Rule(
        of_types("payment_card_number"),
        (lambda c: c.w.share(IN_HOUSE) >= OFTEN and (c.draft.checksum or 0) < BY_CHANCE,),
        "bar codes of a house's own (EAN-13 from 20 to 29); cards of 13 digits begin with 4",
        ("account_id", 0.7),
    ),
    Rule(
        of_types("card_expiry"),
        (lambda c: bool(c.draft.parent) and c.draft.parent.endswith("[]") and not paying(c) and c.draft.parent not in c.here.carded and not (c.here.types & SHOWS_CARD and CVV_SAID.search(fold(c.draft.sample.path))),),
        "an expiry of an item",
    ),
    Rule(
        of_types("card_expiry"),
        (lambda c: not c.here.types & SHOWS_CARD and not set(c.reading.words) & CARD_WORDS and not paying(c) and (c.w.share(MONTH_YEAR) < 0.8 or "medication" in c.here.types),),
        "an expiry of something, with no card near",
    ),
    Rule(
        of_types("card_cvv"),
        (lambda c: not c.here.types & OF_A_CARD and not CVV_SAID.search(" ".join(c.reading.words)),),
        "a security code of something, with no card near",
    ),
    Rule(
        of_types("country email employer"),
        (lambda c: c.w.share(HIDDEN_CARD) >= OFTEN and "payment_card_number" in {x.data_type for x in c.reading.candidates},),
        "the last digits of cards",
        ("payment_card_number", 0.9),
    ),
    Rule(
        of_types("account_balance"),
        (lambda c: c.w.n >= SEVERAL and c.w.share(DAYS) == 1,),
        "days or points, and no amounts",
    ),
    Rule(
        of_types("income"),
        (lambda c: c.w.n >= 2 and c.w.share(TERM) == 1 and not set(c.reading.words) & RATES,),
        "days or parts of a hundred, and no amounts",
    ),
    Rule(
        of_types("national_id"),
        (lambda c: not c.draft.evident and proof(detectors()["br_cnpj"], c.w) >= FIRMS_MOSTLY,),
        "numbers of firms in Brazil, by their check digits",
        ("br_cnpj", 0.8),
    ),
    Rule(
        of_types("br_cnpj"),
        (lambda c: (c.w.n <= 2 and c.w.filled >= 2 * OVER * c.w.n) or bool(set(c.reading.words) & FIRMS),),
        "the number of a firm",
    ),
    Rule(
        of_types("payment_method"),
        (lambda c: c.w.n > CARRIERS and c.w.share(CODED) >= OFTEN and c.w.share(".*[0-9].*") >= OFTEN,),
        "ids of payments",
    ),
    Rule(
        of_types("payment_card_number"),
        (lambda c: (c.draft.name or 0) < SURE and (c.draft.values or 0) < SURE and (c.draft.checksum or 0) < BY_CHANCE and c.w.n >= SEVERAL,),
        "no numbers of cards",
    ),
    Rule(
        of_types("biometric"),
        (lambda c: c.reading.words[-1:] == ("fingerprint",) and (c.here.types & OF_A_CARD or set(c.reading.words) & CARD_WORDS),),
        "the fingerprint of a card",
    ),
    Rule(
        of_types("card_type"),
        (lambda c: not c.draft.name and c.w.n == 1 and c.w.filled >= CATEGORY and not set(c.reading.words) & CARD_WORDS,),
        "one word in all rows, under a name that says nothing of a card",
    ),
    Rule(
        of_types("account_id bank_account payment_card_number"),
        (last_digits,),
        "the last four digits of an account, below a payment",
    ),
    Rule(of_types("tax_id"), (lambda c: c.w.share(r"[\p{L} ]+") >= SURE,), "how something stands"),
    Rule(
        of_types("card_expiry"),
        (lambda c: c.w.share(MIDMONTH) >= QUARTERLY and not in_section(c.draft.leaf, "payment_card_number"),),
        "days within a month: no card ends so",
    ),
    Rule(of_types("payment_method"), (lambda c: c.w.share(AMOUNT) >= OFTEN,), "what was paid"),
    Rule(
        of_types("income"),
        (lambda c: c.draft.leaf[:1] == ("renta",) and bool(set(tokens(c.here.table)) & LEASES),),
        "what a dwelling costs",
    ),
    Rule(AMOUNTS, (lambda c: c.w.share(DATED) >= SURE,), "dates, and no amounts"),
    Rule(AMOUNTS, (lambda c: PART.search(c.draft.sample.path) is not None,), "a part of an amount"),
    Rule(
        of_types("payment_method card_type"),
        (lambda c: c.w.share(BRAND_AND_LAST) >= OFTEN,),
        "the brand and the last digits of cards",
        ("payment_card_number", 0.9),
    ),
    Rule(
        of_types("account_id bank_account"),
        (lambda c: c.w.share(MASKED_CARD) >= SURE,),
        "card numbers of which the middle is masked",
        ("payment_card_number", 0.92),
    ),
    Rule(
        of_types("card_type"),
        (lambda c: c.w.share(r"[0-9]{1,2}") >= SURE and not c.here.types & SHOWS_CARD - {"card_type"},),
        "numbers for kinds of something, and no card near",
    ),
    Rule(CREDITS, (keyed,), "keys, and no amounts"),
    Rule(
        of_types("bank_account"),
        (lambda c: c.w.share(f"{BIC}|{IFSC}") >= OFTEN or (c.draft.leaf[-1:] in OF_BANKS and (c.w.share(BIK) >= OFTEN or c.w.share(ACCOUNTS) < 0.5)),),
        "a bank, and no account at it",
    ),
    Rule(of_types("bank_account"), (lambda c: c.w.share(r"[^0-9]*") >= OFTEN,), "words, and no numbers"),
    Rule(
        of_types("bank_account"),
        (lambda c: c.reading.words[-2:] == ("sort", "code"), lambda c: c.w.share(SORT_CODE) < OFTEN),
        "a code by which things are sorted",
    ),
)  # fmt: skip
