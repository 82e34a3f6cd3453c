"""5 million lines with payment cards and security codes of 15,000 customers of a telephone company (May 2019)."""

from __future__ import annotations

import random

from kit import STREETS, Folder, Scenario, Truth, born, luhn, mail_of, moment, name_of

SCENARIO = Scenario(
    name="cards",
    title="5 M lines with cards and CVV of 15,000 customers, May 2019",
    real=15_000,
    claims=(("subjects.affected", "15,000", "customers"), ("data_types.card_cvv", "present", ""), ("records.accepted", "5 million", "records", "not kept")),
    options={"exposure_start": "2019-03-25", "exposure_end": "2019-04-23", "default_region": "CA"},
)
LINES = 8
"""Lines a customer; the real log had some 330."""
BRANDS = (("visa", "4539", 16), ("mastercard", "5412", 16), ("amex", "3714", 15))


def make(folder: Folder, people: int, rng: random.Random) -> Truth:
    """Write the log: each line repeats the customer; expiries lie before, in and after the month in which the exposure began."""
    truth, lines = Truth(), []
    cards: dict[str, dict[str, int]] = {name: {"cards": 0, "subjects": 0, "unexpired": 0, "with_cvv": 0} for name, _, _ in BRANDS}
    for number in range(people):
        first, last = name_of(rng)
        brand, prefix, length = BRANDS[number % 3]
        pan = luhn(prefix + f"{rng.randint(0, 10 ** (length - len(prefix) - 1) - 1):0{length - len(prefix) - 1}}")
        month = ("02/19", "03/19", "11/22", "01/18")[number % 4]
        has_code = number % 5 != 0
        customer = {
            "account_number": f"FM{700000 + number}", "customer_name": f"{first} {last}", "email": mail_of(number, "cust.example.net"), "phone": f"+141655501{number % 100:02}",
            "date_of_birth": born(rng), "address": f"{rng.randint(1, 99)} {rng.choice(STREETS)} Avenue", "province": ("ON", "QC", "AB", "BC")[number % 4], "card_number": pan, "card_expiry": month,
            "cvv": f"{rng.randint(100, 999)}{rng.randint(0, 9) if brand == 'amex' else ''}" if has_code else None, "credit_score": rng.randint(300, 900),
        }  # fmt: skip
        lines += [{"timestamp": moment(rng, 2018), "action": rng.choice(("payment", "plan_change", "login")), **customer} for _ in range(LINES)]
        row = cards[brand]
        row["cards"] += 1
        row["subjects"] += 1
        row["unexpired"] += month in ("03/19", "11/22")
        row["with_cvv"] += has_code
        types = {"account_id", "person_name", "email", "phone", "date_of_birth", "street_address", "subdivision", "payment_card_number", "card_expiry", "credit_score", "activity_time"}
        truth.person(types | ({"card_cvv"} if has_code else set()))
    rng.shuffle(lines)
    truth.read = folder.lines("log.ndjson", lines)
    rows = [{"brand": name, **row} for name, row in cards.items() if row["cards"]]
    truth.more["payment_cards"] = sorted(rows, key=lambda row: (-row["cards"], str(row["brand"])))
    return truth
