"""Lists inside people: papers, phones and memberships of a traveller are the traveller's, and a paper's number is of the kind that stands beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

COUNT = 30
FIRST, LAST = ("Ana", "Tom", "Lars", "Mia", "Eva"), ("Bakker", "Visser", "Olsen", "Keller", "Nowak", "Cole")


def traveller(n: int) -> dict[str, Any]:
    return {
        "id": str(1 + n % 2), "name": {"firstName": FIRST[n % 5], "lastName": LAST[n % 6]}, "dateOfBirth": f"19{60 + n % 30}-03-0{1 + n % 9}",
        "documents": [{"documentType": "PASSPORT", "number": f"{530170000 + 37 * n}", "expiryDate": "2031-04-14", "issuanceCountry": "GB", "nationality": "GB", "holder": True}],
    }  # fmt: skip


def order(n: int) -> dict[str, Any]:
    phones = [{"deviceType": "MOBILE", "countryCallingCode": "44", "number": f"79460{10000 + 13 * n}"}]
    return {"ref": f"QX{n}R", "travelers": [traveller(2 * n), traveller(2 * n + 1)], "contact": {"emailAddress": f"c{n}@example.org", "phones": phones}}


def counted(folder: Path, records: list[dict[str, Any]]) -> dict[str, Any]:
    (folder / "orders.ndjson").write_text("".join(json.dumps(record) + "\n" for record in records))
    return bi.assess(folder, default_region="GB", progress=False).statistics


def test_who_travels_and_who_is_written_to(tmp_path: Path) -> None:
    found = counted(tmp_path, [order(n) for n in range(COUNT)])
    subjects, types = found["subjects"], {row["data_type"]: row for row in found["data_types"]}
    assert (subjects["affected"], subjects["by_identifier"]["email"], subjects["by_identifier"]["passport"]) == (3 * COUNT, COUNT, 2 * COUNT)
    assert (types["date_of_birth"]["subjects"], types["person_name"]["subjects"], types["phone"]["subjects"]) == (2 * COUNT, 2 * COUNT, COUNT)


def test_a_membership_is_the_traveller_s(tmp_path: Path) -> None:
    records = [order(n) for n in range(COUNT)]
    for n, record in enumerate(records):
        record["travelers"][0]["loyaltyPrograms"] = [{"programOwner": "SN", "membershipId": f"SN{70010000 + 31 * n}"}]
    subjects = counted(tmp_path, records)["subjects"]
    assert (subjects["affected"], subjects["by_identifier"]["account_id"]) == (3 * COUNT, COUNT)


NUMBERS = [f"{530170000 + 37 * n}" for n in range(COUNT)]


@pytest.mark.parametrize(
    ("number", "kind", "values", "passport"),
    [
        ("docs[].number", "docs[].type", ["PASSPORT"], True), ("docs[].number", "docs[].type", ["P"], True), ("docs[].number", "docs[].type", ["PASSPORT", "DRIVERS"], False),
        ("id_number", "id_type", ["International passport"], True), ("id_number", "ticket_type", ["PASSPORT"], False), ("docs[].number", "docs[].class", ["P"], False),
    ],
)  # fmt: skip
def test_the_kind_beside_a_number(number: str, kind: str, values: list[str], passport: bool) -> None:
    columns = {"email": [f"u{n}@example.org" for n in range(COUNT)], number: NUMBERS, kind: values}
    samples = [ColumnSample(path=path, values=found, filled=COUNT, total=COUNT) for path, found in columns.items()]
    found = {column.path: column.data_type for column in classify_table(TableSample(system="s", table="guests", columns=samples, records=COUNT))}
    assert (found[number] == "passport") == passport
