"""2.7 billion e-mail addresses, a billion of them with their password in plain text, most of Chinese providers (December 2019)."""

from __future__ import annotations

import random
from collections import Counter

from kit import Folder, Scenario, Truth, hit

SCENARIO = Scenario(
    name="mailboxes",
    title="2.7 billion addresses, 1 billion with passwords, December 2019",
    real=2_700_000_000,
    claims=(("subjects.hibp_compatible", "2.7 billion", "addresses"), ("credentials.plaintext", "1 billion", "people"), ("email_domains.qq.com", "present", "")),
)
DOMAINS = (("qq.com", "tencent", 9), ("163.com", "netease", 5), ("126.com", "netease", 2), ("sina.com", "sina", 4), ("sohu.com", "sohu", 3), ("yahoo.com", "yahoo", 2), ("mail.ru", "mailru", 1), ("gmail.com", "google", 1))


def make(folder: Folder, people: int, rng: random.Random) -> Truth:
    """Write the index; the addresses cannot be anybody's: they have a part that no provider gives out."""
    truth, hits = Truth(), []
    domains: Counter[str] = Counter()
    deck = [name for name, _, n in DOMAINS for _ in range(n)]
    open_ones = 0
    for number in range(people):
        domain = deck[number % len(deck)]
        source: dict[str, object] = {"email": f"made-up.sample.{number:08}.nobody@{domain}"}
        domains[domain] += 1
        types = {"email"}
        if number % 27 < 10:
            source["password"] = f"{rng.choice(('tiger', 'river', 'spring', 'honey'))}{rng.randint(1, 9999)}{'!' if number % 3 else ''}"
            types.add("password")
            open_ones += 1
        truth.person(types)
        hits.append(hit("emails", f"{number}", source))
    truth.read = folder.lines("emails.json", hits)
    truth.more["credentials"] = [{"form": "plaintext", "subjects": open_ones, "records": open_ones}]
    truth.more["email_domains"] = [{"domain": name, "subjects": n} for name, n in sorted(domains.items(), key=lambda item: (-item[1], item[0])) if n >= 11]
    truth.more["subjects"] = {"hibp_compatible": people}
    return truth
