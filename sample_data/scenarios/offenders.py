"""70,000 logs of suspected shoplifters of a chain of shops: names, cars and no key of a person (January 2019)."""

from __future__ import annotations

import random

from kit import Folder, Scenario, Truth, born, hit, moment, name_of

SCENARIO = Scenario(
    name="offenders",
    title="70,000 logs of suspected shoplifters, January 2019",
    real=70_000,
    records=True,
    claims=(("records.accepted", "70,000", "records"), ("subjects.affected", "70,000", "records"), ("data_types.email", "absent", "")),
)


def make(folder: Folder, people: int, rng: random.Random) -> Truth:
    """Write the logs: nothing joins them, so they are of at least one and at most as many people; name and day of birth tell how many."""
    truth, logs, distinct = Truth(), [], set()
    crowd = [(*name_of(rng), born(rng)) for _ in range(max(people * 2 // 3, 1))]
    for number in range(people):
        first, last, day = rng.choice(crowd)
        distinct.add((first.lower(), last.lower(), day))
        logs.append(hit("incidents", f"{number}", {
            "offender_name": f"{first} {last}", "offender_dob": day, "vehicle_registration": f"AB{rng.randint(51, 69)} {''.join(rng.choices('BCDFGHJKLMNPRSTVWX', k=3))}" if number % 3 else None,
            "store": rng.choice(("Leeds North", "York", "Derby")), "goods_value": f"{rng.uniform(5, 400):.2f}", "incident_date": moment(rng, 2018)[:10],
        }))  # fmt: skip
    truth.read = folder.lines("incidents.json", logs)
    truth.more["subjects"] = {"unattributed_records": people, "unlinked": {"records": people, "lower": 1, "upper": people, "estimate": len(distinct)}, "total": {"lower": 0, "upper": people}}
    return truth
