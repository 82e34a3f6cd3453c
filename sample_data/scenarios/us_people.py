"""82 million people in the United States, and companies beside them, in two clusters that mirror each other (November 2018)."""

from __future__ import annotations

import random

from kit import STREETS, Folder, Scenario, Truth, hit, mail_of, name_of

SCENARIO = Scenario(
    name="us_people",
    title="82 M people and companies in mirrored clusters, November 2018",
    real=82_851_841,
    claims=(("subjects.affected", "82.9 million", "people"), ("data_types.us_ssn", "absent", "")),
    options={"default_region": "US"},
)
PLACES = (("Springfield", "IL", "62701", 217), ("Austin", "TX", "78701", 512), ("Albany", "NY", "12207", 518), ("Fresno", "CA", "93650", 559), ("Tampa", "FL", "33602", 813))
TYPES = {"person_name", "email", "street_address", "city", "subdivision", "postal_code", "phone", "ip_address", "employer", "job_title"}


def make(folder: Folder, people: int, rng: random.Random) -> Truth:
    """Write both clusters: the same documents, in another order, and a fifth as many companies."""
    truth = Truth()
    hits = []
    states: dict[str, int] = {}
    for number in range(people):
        first, last = name_of(rng)
        city, state, postal, area = rng.choice(PLACES)
        hits.append(hit("people", f"p{number}", {
            "first_name": first, "last_name": last, "email": mail_of(number), "address": f"{rng.randint(1, 999)} {rng.choice(STREETS)} Street", "city": city, "state": state,
            "zip": postal, "phone": f"+1{area}55501{number % 100:02}", "ip": f"198.51.100.{number % 254 + 1}", "employer": f"{rng.choice(STREETS)} Holdings",
            "job_title": rng.choice(("Accountant", "Nurse", "Sales Manager", "Electrician")),
        }))  # fmt: skip
        truth.person(TYPES)
        states[f"US-{state}"] = states.get(f"US-{state}", 0) + 1
    companies = [
        hit("companies", f"c{number}", {
            "company_name": f"{rng.choice(STREETS)} {rng.choice(('Tools', 'Foods', 'Freight'))} Inc", "sic_code": rng.randint(1000, 8999), "naics": rng.randint(110000, 928000),
            "employees": rng.randint(1, 900), "revenue": rng.randint(1, 900) * 10_000, "website": f"https://www{number}.example.net/",
        }) for number in range(people // 5)
    ]  # fmt: skip
    truth.read = folder.lines("cluster1/people.json", hits) + folder.lines("cluster1/companies.json", companies)
    rng.shuffle(hits)
    again = folder.lines("cluster2/people.json", hits)
    truth.read, truth.repeated = truth.read + again, again
    rows = [{"code": code, "subjects": n} for code, n in sorted(states.items(), key=lambda item: (-item[1], item[0]))]
    truth.more["regions"] = {"known": people, "subdivisions": rows}
    return truth
