"""People whom one table knows by their number and another by their user name alone are counted once each, and nobody is taken for the one whose number his user name is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

N = 60
NAMES = [f"{('amber', 'birch', 'cedar', 'dune', 'ember', 'flint')[n % 6]}_{chr(97 + n // 6)}x" for n in range(N)]
Name = Callable[[int], object]


def _named(n: int) -> object:
    return NAMES[n]


def _write(folder: Path, name: str, head: str, rows: list[list[object]]) -> None:
    (folder / f"{name}.csv").write_text("\n".join([head, *(",".join(map(str, row)) for row in rows)]) + "\n", encoding="utf-8")


def _dump(folder: Path, name: Name, *, key: str = "id", orders: bool, posted: Name | None = None) -> Path:
    """Sixty people, of whom half have an address; those who have one have written, so that it shows whose a text is."""
    _write(folder, "users", f"{key},username,email", [[1000 + n, name(n), f"{NAMES[n]}@example.org" if n % 2 else ""] for n in range(N)])
    _write(folder, "posts", "post_id,username,body", [[f"P-{n}X", (posted or name)(n), "some words about the garden"] for n in range(1, N, 2) for _ in range(2)])
    if orders:
        _write(folder, "orders", f"order_id,{'user_id' if key == 'id' else key},total", [[f"O-{n}Z", 1000 + n, "12.50"] for n in range(N)])
    return folder


def _found(folder: Path) -> tuple[tuple[int, int, int], list[tuple[int, int]]]:
    found: dict[str, Any] = bi.assess(folder, progress=False).statistics
    people = found["subjects"]
    return (people["affected"], people["secondary"], people["unattributed_records"]), [(row["data_types"], row["subjects"]) for row in found["data_types_per_subject"]]


@pytest.mark.parametrize("orders", [False, True])
@pytest.mark.parametrize("key", ["id", "user_id", "customer_id"])
@pytest.mark.parametrize("name", [
    _named,
    pytest.param(lambda n: 1000 + n, id="their own number"),
    pytest.param(lambda n: 1000 + (n + 7) % N, id="all numbers of others"),
    pytest.param(lambda n: 1001 + n if n in (4, 9) else NAMES[n], id="two numbers of others"),
    pytest.param(lambda n: {3: 1004, 4: 1003}.get(n, 1000 + n), id="two exchanged"),
])  # fmt: skip
def test_each_person_is_counted_once(name: Name, key: str, orders: bool, tmp_path: Path) -> None:
    people, held = _found(_dump(tmp_path, name, key=key, orders=orders))
    assert people == (N, 0, 0)
    assert len(held) == 2
    assert {subjects for _, subjects in held} == {N // 2}, "who has an address has written, and nobody else"


@pytest.mark.parametrize(("gone", "linked"), [(3, True), (4, False)])
def test_most_of_those_who_wrote_must_be_there(gone: int, linked: bool, tmp_path: Path) -> None:
    folder = _dump(tmp_path, _named, key="user_id", orders=True, posted=lambda n: f"gone.{n}x" if n < 2 * gone else NAMES[n])
    assert _found(folder)[0] == ((N + gone if linked else N + N // 2), 0, 0)


def test_a_name_that_two_people_share_links_nobody(tmp_path: Path) -> None:
    plan = bi.inspect(_dump(tmp_path, lambda n: NAMES[n // 2], key="user_id", orders=True), progress=False)
    assert plan["users", "username"].hints.get("identifier") is None


def test_a_name_is_no_second_id_where_the_other_table_knows_the_number(tmp_path: Path) -> None:
    _dump(tmp_path, _named, key="user_id", orders=True)
    _write(tmp_path, "posts", "post_id,user_id,username,body", [[f"P-{n}X", 1000 + n, NAMES[n], "some words about the garden"] for n in range(N)])
    assert bi.inspect(tmp_path, progress=False)["users", "username"].hints.get("identifier") is None
    assert _found(tmp_path)[0] == (N, 0, 0)


def test_documents_are_as_tables(tmp_path: Path) -> None:
    users = [{"_id": f"u{n:04d}", "username": NAMES[n], "email": f"{NAMES[n]}@example.org"} for n in range(N)]
    carts = [{"cart": f"C-{n}", "userId": f"u{n:04d}"} for n in range(N)]
    posts = [{"post": f"P-{n}", "username": NAMES[n], "body": "some words about the garden"} for n in range(N) for _ in range(2)]
    for name, rows in {"users": users, "carts": carts, "posts": posts}.items():
        (tmp_path / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert _found(tmp_path)[0] == (N, 0, 0)


def test_a_saved_plan_keeps_who_is_known_by_name(tmp_path: Path) -> None:
    folder = tmp_path / "dump"
    folder.mkdir()
    plan = bi.inspect(_dump(folder, lambda n: 1001 + n if n in (4, 9) else NAMES[n], key="user_id", orders=True), progress=False)
    plan.save(tmp_path / "plan.toml")
    found = bi.assess(folder, plan=bi.Plan.load(tmp_path / "plan.toml"), progress=False).statistics["subjects"]
    assert (found["affected"], found["unattributed_records"]) == (N, 0)


def test_people_of_a_table_that_has_a_number_of_its_own_are_those_who_sign_in_elsewhere_by_that_name(tmp_path: Path) -> None:
    _write(tmp_path, "users", "user_id,email", [[NAMES[n], f"{NAMES[n]}@example.org"] for n in range(N)])
    _write(tmp_path, "badges", "id,username,phone", [[9000 + n, NAMES[n], f"+4420794600{n:02d}"] for n in range(0, N, 2)])
    assert _found(tmp_path)[0] == (N, 0, 0)
