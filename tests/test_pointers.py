"""Pointers: values that say which row of which table is meant. A person is known by the key in them, whatever stands before it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.scanning.pointers import begins, key_of, keys_of

KEYS = [f"x{number}Vq8LrJ{number:02d}"[:10] for number in range(10, 60)]


@pytest.mark.parametrize(
    ("first", "second", "before"),
    [
        ("_User$x1Vq8LrJSa", "_User$9KKq8LrJSb", "_User$"),
        ("gid://shopify/Customer/5550017", "gid://shopify/Customer/77", "gid://shopify/Customer/"),
        ("gid://my-app/AppUser/8a1f", "gid://my-app/AppUser/9", "gid://my-app/AppUser/"),
        ("projects/shop-4f1/databases/(default)/documents/users/Zk3", "projects/shop-4f1/databases/(default)/documents/users/q", "projects/shop-4f1/databases/(default)/documents/users/"),
        ("/api/clientes/12", "/api/clientes/13", "/api/clientes/"),
        ("users/hGq71LmPzXa0", "users/kkkkkkkkkkkkkkkkkkkkkkkk", "users/"),
        ("user:12", "user:13", "user:"),
        ("user/login", "user/register", ""),
        ("user:admin", "user:guest", ""),
        ("_Order$x1Vq8LrJSa", "_Order$9KKq8LrJSb", ""),
        ("gid://shopify/Product/1", "gid://shopify/Product/2", ""),
        ("/media/12", "/media/13", ""),
        ("_User$x1Vq8LrJSa", "_Role$9KKq8LrJSb", ""),
        ("user:anna@example.com", "user:ben@example.com", ""),
        ("users/12/photo.png", "users/13/photo.png", ""),
        ("2021-01-01T10:00:00", "2021-01-02T10:00:00", ""),
        ("user:12", "13", ""),
        ("customer_JohnSmith/12", "customer_JohnSmith/13", ""),
        ("gid://anna-weber/User/12", "gid://anna-weber/User/13", ""),
    ],
)
def test_what_points_to_people(first: str, second: str, before: str) -> None:
    assert begins([first, second]) == before
    if before:
        assert [key_of(value, before) for value in (first, second)] == [first[len(before) :], second[len(before) :]]


def test_one_that_is_cut_or_points_elsewhere_among_many() -> None:
    values = ["user:", *(f"user:{number}" for number in range(60)), "team:4", "77"]
    assert begins(values) == "user:"
    assert keys_of(values, "user:") == (*map(str, range(60)), "77")
    assert begins(["user:", "user:1", "team:4"]) == ""


@pytest.mark.parametrize(
    ("table", "key", "column", "before"),
    [
        ("_User", "_id", "_p_dono", "_User$"),
        ("customers", "id", "buyer", "gid://shop/Customer/"),
        ("users", "uid", "ref", "projects/shop-4f1/databases/(default)/documents/users/"),
        ("clients", "id", "client", "/api/clients/"),
        ("users", "id", "actor", "user:"),
    ],
)
def test_records_that_point_to_people_are_theirs(table: str, key: str, column: str, before: str, tmp_path: Path) -> None:
    people = [{key: name, "email": f"p{number}@mail.example.com"} for number, name in enumerate(KEYS[:40])]
    things = [{"_id" if key == "_id" else "no": f"T{number}", column: before + KEYS[number % 42], "device_token": f"{number:064x}"[::-1]} for number in range(150)]
    for name, rows in ((table, people), ("things", things)):
        (tmp_path / f"{name}.json").write_text("".join(json.dumps(row) + "\n" for row in rows))
    found = bi.assess(str(tmp_path), progress=False)
    subjects = found.statistics["subjects"]
    # Two people of the things are not among the users any more: they are affected too.
    assert subjects["affected"] == 42
    assert subjects["by_identifier"] == {"email": 40, "account_id": 42, "phone": 0, "national_id": 0, "passport": 0}
    assert subjects["unattributed_records"] == 0
    plan = bi.inspect(str(tmp_path), progress=False)
    told = {c.path: c.hints.get("pointer") for t in plan.tables for c in t.columns}
    assert told[column] == before
    again = bi.assess(str(tmp_path), plan=plan, progress=False)
    assert again.statistics["subjects"] == subjects


def test_pointers_to_things_are_nobodys(tmp_path: Path) -> None:
    (tmp_path / "lines.json").write_text("".join(json.dumps({"no": number, "order": f"gid://shop/Order/{number}", "sku": f"A-{number}"}) + "\n" for number in range(60)))
    found = bi.assess(str(tmp_path), progress=False)
    assert found.statistics["subjects"]["affected"] == 0
