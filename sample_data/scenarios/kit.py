"""What the scenarios share: invented people, numbers with right check digits, files, and the truth that is noted while they are written.

Everything is invented. Addresses of people stand under example.com, .org and .net but for the scenario of mail providers, phones in ranges kept for
fiction or in blocks that no operator has.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FIRST = "Adra Bevin Calla Dorrik Elsin Farrow Gwela Hollin Isbet Jorun Kessa Lorrin Maren Nevik Odra Perrin Quilla Rosk Selva Tamrin Ulda Vesper Wynn Yorick Zella".split()
LAST = (
    "Ashcombe Birkholt Cravenmoor Dunlath Elmsworth Fairlode Grimshade Hollowell Ivenbrook Jessmere Kettlewick Lorimund Marrowby Northlake Oakhanger Pellworth"
    " Quarrington Ravensett Stonelow Thornaby Umberfield Vantress Wickersham Yarrowdale Zimmerlund"
).split()
STREETS = "Maple Birch Harbour Quarry Mill Orchard Chapel Station Meadow Bridge".split()


@dataclass(slots=True)
class Truth:
    """What a correct assessment must say, in the keys of the statistics JSON; the one who plants a value notes it.

    Attributes:
        types: people for each data type.
        more: further keys.
    """

    read: int = 0
    repeated: int = 0
    affected: int = 0
    types: Counter[str] = field(default_factory=Counter)
    more: dict[str, Any] = field(default_factory=dict)

    def person(self, types: Iterable[str]) -> None:
        """Note one person with what is exposed of them."""
        self.affected += 1
        self.types.update(set(types))

    def as_json(self) -> dict[str, Any]:
        """The truth as the statistics have it."""
        told: dict[str, Any] = {
            "records": {"read": self.read, "accepted": self.read - self.repeated, "rejected": 0, "repeated": self.repeated},
            "subjects": {"affected": self.affected},
        }
        if self.types:
            told["data_types"] = [{"data_type": name, "subjects": n} for name, n in sorted(self.types.items(), key=lambda item: (-item[1], item[0]))]
        for key, value in self.more.items():
            told[key] = {**told[key], **value} if isinstance(value, Mapping) and key in told else value
        return told


@dataclass(slots=True)
class Folder:
    """Where a scenario's files go.

    Attributes:
        path: of the scenario; the dump stands in its folder ``dump``.
    """

    path: Path

    def lines(self, name: str, rows: Iterable[Mapping[str, Any]]) -> int:
        """Write a file of JSON lines; gives how many."""
        return self.text(name, (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows))

    def text(self, name: str, lines: Iterable[str]) -> int:
        """Write a file of lines; gives how many."""
        file, n = self.path / "dump" / name, 0
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("w", encoding="utf-8", newline="\n") as out:
            for line in lines:
                out.write(line + "\n")
                n += 1
        return n


def hit(index: str, identifier: str, source: Mapping[str, Any]) -> dict[str, Any]:
    """A hit as elasticdump writes it."""
    return {"_index": index, "_type": "_doc", "_id": identifier, "_score": 1, "_source": source}


def name_of(rng: random.Random) -> tuple[str, str]:
    """First and last name."""
    return rng.choice(FIRST), rng.choice(LAST)


def mail_of(number: int, domain: str = "mail.example.com") -> str:
    """An address of its own for each number."""
    return f"person{number:07}@{domain}"


def born(rng: random.Random) -> str:
    """A day of birth of an adult."""
    return f"{rng.randint(1940, 1999)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"


def moment(rng: random.Random, year: int) -> str:
    """A time in a year, UTC."""
    return f"{year}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}T{rng.randint(0, 23):02}:{rng.randint(0, 59):02}:{rng.randint(0, 59):02}Z"


def luhn(digits: str) -> str:
    """Digits with the check digit of ISO/IEC 7812-1 behind."""
    total = 0
    for at, char in enumerate(reversed(digits)):
        value = int(char) * (2 if at % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return digits + str(-total % 10)


def inn(number: int) -> str:
    """A Russian taxpayer's number of a person (12 digits) with its two check digits."""
    body = f"{7700000000 + number:010}"
    for weights in ((7, 2, 4, 10, 3, 5, 9, 4, 6, 8), (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)):
        body += str(sum(w * int(d) for w, d in zip(weights, body, strict=True)) % 11 % 10)
    return body


@dataclass(frozen=True, slots=True)
class Scenario:
    """A leak of the year 2018 or 2019 in small.

    Attributes:
        name: of its folder.
        title: what it imitates.
        real: how many people the press named, or records where nobody counted people; the sample is one in so many of them.
        claims: what the press claimed: metric, value, unit; figures of the press are claims and no truth. A fourth part says that the sample does not keep the figure.
        options: of the assessment.
        records: whether ``real`` counts records.
    """

    name: str
    title: str
    real: int
    claims: tuple[tuple[str, ...], ...]
    options: Mapping[str, str] = field(default_factory=dict)
    records: bool = False

    def claims_toml(self, scale: int) -> str:
        """The claims file."""
        rows = [f"schema = \"breach-impact/claims/1\"\ntitle = {json.dumps(self.title)}\nscale = {scale}\n"]
        for number, (metric, value, unit, *lost) in enumerate(self.claims, 1):
            told = {"id": f"{self.name}-{number}", "who": "press", "metric": metric, "value": value, "unit": unit} | ({"scale": "none"} if lost else {})
            rows.append("\n".join(["[[claims]]", *(f"{key} = {json.dumps(text)}" for key, text in told.items()), ""]))
        return "\n".join(rows)
