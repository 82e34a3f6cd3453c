"""Other people of one party whom a record lists at several places: each list is read at its own place, and each of them counts (COUNTING, *Affected*: by e-mail, else phone)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.reading.reader import Reader
from breach_impact.reading.structure import Shape
from breach_impact.types import Column

RECORDS = 60


def counted(folder: Path, **others: Any) -> dict[str, Any]:
    """The statistics of accounts that name others; ``%d`` of a text is the number of the record."""

    def filled(value: Any) -> Any:
        return json.loads(json.dumps(value).replace("%d", str(n)))

    path = folder / "accounts.ndjson"
    with path.open("w") as file:
        for n in range(RECORDS):
            file.write(json.dumps({"user_id": f"U{n:06}", "email": f"own{n}@example.org", **filled(others)}) + "\n")
    plan = bi.inspect(str(path), progress=False)
    known = {c.path: c for c in plan["accounts"].columns}
    for place in known:
        if place not in ("user_id", "email") and not place.endswith("{}"):
            kind = "person_name" if place.endswith("name") else "phone" if any(word in place for word in ("phone", "mobile")) else "email"
            party = "emergency_contact" if place.startswith("emergency") else "shared_with"
            plan["accounts", place] = Column(path=place, data_type=kind, role="secondary", party=party, confidence=0.99)
    return bi.assess(str(path), plan, progress=False).statistics


@pytest.mark.parametrize(
    ("others", "each"),
    [
        ({"shared_with": ["a%d@example.org", "b%d@example.org"]}, 2),
        ({"shared_with": ["a%d@example.org", "b%d@example.org"], "shared_users": ["c%d@example.org", "d%d@example.org", "e%d@example.org"]}, 5),
        ({"shared_email": "s%d@example.org", "shared_with": ["a%d@example.org"], "shared_users": ["c%d@example.org", "d%d@example.org"]}, 4),
        ({"shared_with": {"a%d@example.org": "viewer"}, "shared_users": ["c%d@example.org", "d%d@example.org"]}, 3),
        # Several addresses and numbers of one contact are one person.
        ({"emergency": {"name": "Ana Bakker", "emails": ["a%d@example.org", "b%d@example.org"], "backups": ["c%d@example.org"]}}, 1),
        ({"emergency": {"emails": ["a%d@example.org"], "phones": ["+49 30 90182012", "+49 30 90182013"]}}, 1),
        ({"emergency": {"email": "a%d@example.org", "emails": ["b%d@example.org", "c%d@example.org"]}}, 1),
    ],
)  # fmt: skip
def test_each_list_of_others_is_read_at_its_place(tmp_path: Path, others: dict[str, Any], each: int) -> None:
    subjects = counted(tmp_path, **others)["subjects"]
    assert (subjects["affected"], subjects["secondary"]) == (RECORDS, each * RECORDS)


def test_lists_of_addresses_and_of_numbers_both_expose(tmp_path: Path) -> None:
    """The numbers were looked for among the addresses, and none was found."""
    types = {row["data_type"]: row for row in counted(tmp_path, emergency={"emails": ["a%d@example.org"], "phones": ["+49 30 90182012"]})["data_types"]}
    assert types["phone"]["secondary_subjects"] == RECORDS
    assert types["phone"]["invalid_records"] == 0


def test_a_place_is_not_read_at_a_level_that_does_not_hold_it() -> None:
    with pytest.raises(ValueError, match="outside"):
        Reader(Shape(), rewritten=True).values((".followers", "[]", "self"), "e", (".blocked", "[]"))
