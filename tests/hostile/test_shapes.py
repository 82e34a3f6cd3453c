"""Keys that hold different things in different records: maps that are absent, ids that come twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Look = Callable[..., Any]


def lines(*records: Any) -> bytes:
    return b"".join(record if isinstance(record, bytes) else json.dumps(record).encode() + b"\n" for record in records)


ORDERS = [{"user_id": f"P{i}", "orders": {f"K{i:06d}": {"item": "book"}}} for i in range(150)]
MEMBERS = [{"team": "red", "members": {f"u{i}@example.org": {"phone": f"+44 20 7946 {i:04d}"}}} for i in range(150)]


@pytest.mark.parametrize("odd", [{"user_id": "Q"}, {"user_id": "Q", "orders": None}, {"user_id": "Q", "orders": {}}], ids=["absent", "null", "empty"])
def test_a_map_that_a_record_does_not_have(odd: dict[str, Any], look: Look) -> None:
    seen = look({"users.ndjson": lines(*ORDERS, odd)})
    assert (seen.code, seen.records, seen.affected) == (0, (151, 151, 0, 0), 151)


@pytest.mark.parametrize("odd", [{"team": "blue"}, {"team": "blue", "members": None}], ids=["absent", "null"])
def test_a_map_of_people_that_a_record_does_not_have(odd: dict[str, Any], look: Look) -> None:
    seen = look({"teams.ndjson": lines(*MEMBERS, odd)})
    assert (seen.code, seen.records, seen.affected, seen.addresses) == (0, (151, 151, 0, 0), 150, 150)


USERS = [{"user_id": f"U{i}", "email": f"u{i}@example.org"} for i in range(200)]


@pytest.mark.parametrize(
    "odd",
    [
        b'{"user_id":"D1","user_id":"D2","email":"d@example.org"}\n',
        b'{"user_id":["D1","D2"],"email":"d@example.org"}\n',
        b'{"user_id":"D1","email":"d@example.org","email":"e@example.org"}\n',
    ],
    ids=["id twice", "list of ids", "address twice"],
)
def test_two_ids_where_all_others_have_one_are_of_one_person(odd: bytes, look: Look) -> None:
    seen = look({"users.ndjson": lines(*USERS, {"user_id": None, "email": "n@example.org"}, odd)})
    assert (seen.records, seen.affected) == ((202, 202, 0, 0), 202)
    assert seen.statistics["subjects"]["by_identifier"]["account_id"] == 201


def test_lists_of_ids_are_people(look: Look) -> None:
    teams = [{"team": f"T{i}", "user_id": [f"U{i}", f"V{i}"]} for i in range(200)]
    seen = look({"teams.ndjson": lines(*teams)})
    assert (seen.records, seen.affected) == ((200, 200, 0, 0), 400)


def custom(number: int) -> dict[str, Any]:
    """A record with three of 150 keys that are there on demand, one of them with the address of an assistant."""
    return {"id": number, "email": f"u{number}@example.org", "phone": f"+44 20 7946 {number:04d}"} | {f"cf_{(7 * number + k) % 150}": "yes" for k in range(3)}


CUSTOM = [custom(number) for number in range(400)]


@pytest.mark.parametrize(
    "parts",
    [[CUSTOM], [CUSTOM[::-1]], [CUSTOM[:150], CUSTOM[150:]], [CUSTOM[:3], CUSTOM[3:]], [sorted(CUSTOM, key=len), [{"id": 900, "email": "plain@example.org"}]]],
    ids=["one file", "backwards", "two files", "a file of few records", "one without such keys"],
)
def test_fields_of_records_with_over_a_hundred_other_keys(parts: list[list[dict[str, Any]]], look: Look) -> None:
    seen = look({f"users_{n}.ndjson": lines(*part) for n, part in enumerate(parts)})
    count = sum(map(len, parts))
    assert (seen.code, seen.records, seen.affected, seen.addresses) == (0, (count, count, 0, 0), count, count)
    assert {row["data_type"]: row["subjects"] for row in seen.statistics["data_types"]}["phone"] == 400


def test_addresses_under_such_keys_count_too(look: Look) -> None:
    seen = look({"users.ndjson": lines(*(record | {f"cf_{n % 150}": f"boss{n}@example.org"} for n, record in enumerate(CUSTOM)))})
    assert (seen.records, seen.addresses) == ((400, 400, 0, 0), 800)


def test_such_records_inside_a_list(look: Look) -> None:
    seen = look({"teams.ndjson": lines(*({"team": n, "members": CUSTOM[4 * n : 4 * n + 4]} for n in range(100)))})
    assert (seen.records, seen.affected, seen.addresses) == ((100, 100, 0, 0), 400, 400)
