"""The corpora, and values made up for speed."""

from __future__ import annotations

import csv
import random
from pathlib import Path
from typing import NamedTuple

from tokentable import shapes
from tokentable.forms import MIXED

CELL_LIMIT = 10_000_000
SEED = 7


class Item(NamedTuple):
    """One value.

    Attributes:
        value: as it stands in a cell.
        label: what its source says it is.
        family: the coarse class of that.
        context: name of the column it comes from, or nothing.
        positive: whether its source calls it a right one.
        check: outcome of the check digits of a payment value.
        claims: of a JWT, its algorithm, time of issue and expiry as text.
    """

    value: str
    label: str
    family: str
    context: str
    positive: bool
    check: str
    claims: list[str]


def read(path: Path) -> list[Item]:
    """A corpus; its README says what the columns mean."""
    csv.field_size_limit(CELL_LIMIT)
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Item(row["value"], row.get("label", ""), row.get("family", ""), row.get("context", "").removeprefix("column:"), row["polarity"] == "positive", row.get("check", ""), [row.get(name, "") for name in ("alg", "iat", "exp")])
            for row in csv.DictReader(file)
        ]


def corpora(folder: Path) -> dict[str, list[Item]]:
    """All of them: tokens, hashes, natural negatives, JWTs, payment."""
    found = {name: read(folder / f"{file}.csv") for name, file in FILES.items()}
    found["negatives"] = [item for item in found["negatives"] if not item.label.startswith("not:")]
    return found


FILES = {"tokens": "tokens_scrambled", "hashes": "password_hashes", "negatives": "negatives", "jwt": "jwt_claims", "payment": "payment"}


def stream(count: int) -> list[str]:
    """Made-up values for speed: half are tokens, the others digests, UUIDs, numbers and words."""
    rng = random.Random(SEED)
    out: list[str] = []
    for _ in range(count // 2):
        out.append(rng.choice(MIXED).make(rng, True))
        turn = rng.randrange(4)
        text = shapes.hexes(rng, 20)
        out.append((text, f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:32]}", str(rng.randrange(10**9)), " ".join(rng.choices(WORDS, k=4)))[turn])
    return out


WORDS = (
    "account address after again always answer arrived asked battery because before between brought camera change check could customer device door doorbell email evening every family "
    "firmware first following garden garage happened house install kitchen later letter light little living morning motion moved nothing number office often order other outside people "
    "phone picture please problem question reason repeat replace reply return room second sensor service should since somebody something started still street system taken thank their "
    "there these thing think today together tomorrow under update until upstairs video visit waited water week which while window without working would write yesterday"
).split()
"""Common words, of which prose is made for speed."""
