"""1.2 billion profiles that two traders had gathered, on one open server (November 2019)."""

from __future__ import annotations

import random

from kit import Folder, Scenario, Truth, hit, mail_of, name_of

SCENARIO = Scenario(
    name="profiles",
    title="1.2 billion profiles of two data traders, November 2019",
    real=1_200_000_000,
    claims=(("subjects.affected", "1.2 billion", "people"), ("data_types.password", "absent", ""), ("data_types.payment_card_number", "absent", "")),
)


def make(folder: Folder, people: int, rng: random.Random) -> Truth:
    """Write both traders' indices: 40 % of the people stand in both, under one of their two addresses in other letters."""
    truth = Truth()
    one, two = [], []
    for number in range(people):
        first, last = name_of(rng)
        mails = [mail_of(number, "home.example.org"), mail_of(number, "work.example.com")]
        url = f"linkedin.com/in/{first.lower()}-{last.lower()}-{number}"
        in_one, in_two = number % 5 != 4, number % 5 in (0, 1, 4)
        types = {"person_name", "email"}
        if in_one:
            one.append(hit("pdl", f"a{number}", {"name": {"first": first, "last": last}, "emails": [{"address": mail, "type": kind} for mail, kind in zip(mails, ("personal", "work"), strict=True)],
                                                 "profiles": [{"network": "linkedin", "url": url}], "experience": [{"company": {"name": "Example Freight"}, "title": "Buyer"}]}))  # fmt: skip
            types |= {"social_profile", "employer", "job_title"}
        if in_two:
            two.append(hit("oxy", f"b{number}", {"full_name": f"{first} {last}", "email": mails[1].upper(), "linkedin_url": f"https://www.{url}", "current_company": "Example Freight"}))
            types |= {"social_profile", "employer"}
        truth.person(types)
    truth.read = folder.lines("pdl.json", one) + folder.lines("oxy.json", two)
    return truth
