"""A second person's identifier in a record, told by structure: the people are counted right whatever the column is called."""

from __future__ import annotations

import csv
import gzip
import io
import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import breach_impact as bi
from breach_impact.people import otherpeople, pairfacts
from breach_impact.people.otherpeople import left_over, stands_with
from breach_impact.people.pairfacts import Facts

Row = dict[str, Any]
R = range(60)


def ssn(n: int) -> str:
    return f"{401 + n % 90}-{10 + n % 80}-{2000 + 37 * n % 7000}"


def mails(word: str, other: Callable[[int], str]) -> list[Row]:
    return [{"name": "Ana Bakker", "email": f"m{n}@example.org", word: other(n)} for n in R]


def text(rows: Sequence[Row]) -> str:
    out = io.StringIO()
    csv.DictWriter(out, rows[0], lineterminator="\n").writeheader()
    csv.DictWriter(out, rows[0], lineterminator="\n").writerows(rows)
    return out.getvalue()


def write(folder: Path, name: str, rows: Sequence[Row]) -> Path:
    flat = not any(isinstance(value, list | dict) for row in rows for value in row.values())
    path = folder / f"{name}.{'csv' if flat else 'ndjson'}"
    path.write_text(text(rows) if flat else "".join(json.dumps(row) + "\n" for row in rows))
    return path


def people(path: Path | str, **options: Any) -> tuple[int, int]:
    found = bi.assess(str(path), progress=False, **options).statistics["subjects"]
    return found["affected"], found["secondary"]


OTHERS: dict[str, tuple[list[Row], tuple[int, int]]] = {
    "one for many": (mails("zorvik_email", lambda n: f"rep{n % 20}@example.com"), (60, 20)),
    "one for all": (mails("zorvik_email", lambda _: "rep@example.com"), (60, 1)),
    "one of them": (mails("zorvik_email", lambda n: f"m{n // 4}@example.org"), (60, 0)),
    "two for one, often nobody": (mails("zorvik_email", lambda n: f"rep{n // 4}@example.com" if n % 2 else ""), (60, 15)),
    "no plain name": ([{"zorvik_email": f"rep{n % 15}@example.com", "quandle_email": f"m{n}@example.org"} for n in R], (60, 15)),
    "in an object": ([{"email": f"m{n}@example.org", "zorvik": {"mail": f"rep{n % 15}@example.com", "name": "Tom Visser"}} for n in R], (60, 15)),
    "a list beside an address": ([{"email": f"m{n}@example.org", "zorvik": [f"x{n // 2}@example.com", f"m{(n + 1) % 60}@example.org"][: 1 + n % 2]} for n in R], (60, 30)),
    "a list beside an account": ([{"user_id": f"U{n}", "zorvik": [f"x{n // 2}@example.com"]} for n in R], (60, 30)),
    "a known word and another": (mails("billing_contact_email", lambda n: f"rep{n % 20}@example.com"), (60, 20)),
    "a word for nothing": (mails("zorvik_email", lambda n: "none@example.com" if n % 3 else f"rep{n // 12}@example.com"), (60, 5)),
    "an owner's phone": ([{"phone": f"+1415555{3000 + n}", "name": "Ana Bakker", "owner_phone": f"+1415555{2000 + n % 3}"} for n in R], (60, 3)),
    "the subscriber of a family": ([{"member_id": f"W7041{n:06}", "name": "Ana Bakker", "subscriber_id": f"W7041{n - n % 4:06}"} for n in R], (60, 0)),
    "ids of a state": ([{"ssn": ssn(n), "name": "Ana Bakker", "zorvik_ssn": ssn(100 + n % 5)} for n in R], (60, 0)),
    "an id of a state for each": ([{"ssn": ssn(n), "name": "Ana Bakker", "zorvik_ssn": ssn(100 + n) if n % 9 else ""} for n in R], (60, 0)),
}
OWN: dict[str, tuple[list[Row], tuple[int, int]]] = {
    "another address": (mails("quandle_email", lambda n: f"priv{n}@example.com"), (60, 0)),
    "work": ([{"email": f"m{n}@example.org", "work_email": f"office{n // 2}@example.com"} for n in R], (30, 0)),
    "recovery": ([{"email": f"m{n}@example.org", "recovery_email": f"m{n + n % 2}@example.org"} for n in R], (31, 0)),
    "payments": ([{"email": f"m{n}@example.org", "paypal_email": f"pay{n if n % 9 else n + 1}@example.com"} for n in R], (53, 0)),
    "bills of orders": ([{"order_no": n, "email": f"m{n % 20}@example.org", "billing_email": f"m{n % 20}@example.org" if n % 5 else f"bill{n % 20}@example.com"} for n in R], (20, 0)),
    "many of one buyer": ([{"order_no": n, "email": f"m{n % 20}@example.org", "quandle_email": f"q{n % 40}@example.com"} for n in R], (20, 0)),
    "the same twice": (mails("login", lambda n: f"m{n}@example.org"), (60, 0)),
    "two accounts of one": (mails("quandle_email", lambda n: f"priv{n if n > 4 else 0}@example.com"), (56, 0)),
    "bills of a user": ([{"order_no": n, "user_email": f"m{n % 40}@example.org", "bill_email": f"b{n}@example.com"} for n in R], (40, 0)),
    "two accounts with a list": ([{"user_id": f"U{n}", "emails": [f"x{n // 2 if n % 3 else n + 900}@example.com"]} for n in R], (50, 0)),
    "a switchboard's phone": ([{"email": f"m{n}@example.org", "phone": f"+1415555{3000 + n}", "zorvik_phone": f"+1415555{2000 + n % 3}"} for n in R], (60, 0)),
    "a firm's phone": ([{"email": f"m{n}@example.org", "phone": f"+1415555{3000 + n}", "company_phone": f"+1415555{2000 + n % 3}"} for n in R], (60, 0)),
    "the only one": ([{"driver_name": "Ana Bakker", "driver_email": f"m{n % 30}@example.org", "plate": f"AB-{n:03}"} for n in R], (30, 0)),
    "a list of one's own": ([{"email": f"m{n}@example.org", "quandle": [f"x{n}@example.com", f"y{n}@example.com"]} for n in R], (60, 0)),
    "an older id": ([{"member_id": f"W7041{n // 2:06}", "name": "Ana Bakker", "customer_id": f"C99{n // 2:06}"} for n in R], (30, 0)),
    "an id of a state twice": ([{"ssn": ssn(n), "name": "Ana Bakker", "zorvik_ssn": ssn(n) if n % 9 else ssn(n + 1)} for n in R], (53, 0)),
}


@pytest.mark.parametrize("case", [*OTHERS, *OWN])
def test_people_are_counted_by_their_own_identifiers(case: str, tmp_path: Path) -> None:
    rows, truth = (OTHERS | OWN)[case]
    assert people(write(tmp_path, "leads", rows), default_region="US") == truth


def test_what_stands_with_it_goes_with_it(tmp_path: Path) -> None:
    rows = [
        {**row, "owner_name": ["Tom Visser", "Eva Nowak", "Ian Cole"][n % 3], "phone_owner": f"+1415555{2000 + n % 3}", "phone": f"+1415555{3000 + n}"}
        for n, row in enumerate(mails("owner_email", lambda n: f"r{n % 3}@example.com"))
    ]  # fmt: skip
    found = bi.assess(str(write(tmp_path, "leads", rows)), progress=False)
    types = {row["data_type"]: (row["subjects"], row["secondary_subjects"]) for row in found.statistics["data_types"]}
    assert (types["email"], types["phone"], types["person_name"]) == ((60, 3), (60, 3), (60, 3))


def test_two_others_are_two_people(tmp_path: Path) -> None:
    rows = [{**row, "owner_email": f"o{n % 4}@example.com", "gp": f"g{n % 9}@example.com"} for n, row in enumerate(mails("zorvik_email", lambda n: f"r{n % 3}@example.com"))]
    assert people(write(tmp_path, "leads", rows)) == (60, 16)


def test_the_plan_says_so_and_can_be_overruled(tmp_path: Path) -> None:
    path = write(tmp_path, "leads", OTHERS["one for many"][0])
    plan = bi.inspect(path, progress=False)
    column = plan["leads", "zorvik_email"]
    assert (column.role, column.party) == ("secondary", "other")
    assert "another person's: 60 of 60 pairs with email" in column.why
    plan["leads", "zorvik_email"] = "email"
    assert people(path, plan=plan) == (20, 0)


def seldom(count: int, each: int) -> list[Row]:
    """So many people of whom some share the other; hardly two of them are in a small sample."""
    return [{"email": f"m{n}@example.org", "quandle_email": f"rep{n // each}@example.com"} for n in range(count)]


@pytest.mark.parametrize(("each", "truth"), [(2, (600, 300)), (1, (600, 0))])
@pytest.mark.parametrize("form", ["csv", "gz", "ndjson", "two"])
def test_what_the_sample_does_not_show(each: int, truth: tuple[int, int], form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.surveying.sample_draw.SAMPLE", 20)
    rows = seldom(600, each)
    random.Random(each).shuffle(rows)
    if form == "ndjson":
        (tmp_path / "leads.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    elif form == "gz":
        (tmp_path / "leads.csv.gz").write_bytes(gzip.compress(text(rows).encode()))
    else:
        for number, part in enumerate((rows[:200], rows[200:]) if form == "two" else (rows,)):
            (tmp_path / f"leads_{number}.csv").write_text(text(part))
    assert people(tmp_path) == truth


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 99), most=st.sampled_from([200, 600, 10_000]), shared=st.sampled_from([0.1, 0.4]), records=st.sampled_from([0, 2000]))
def test_neither_order_nor_blocks_nor_thinning_decide(seed: int, most: int, shared: float, records: int) -> None:
    facts, told = list[Facts](), set[str | None]()
    with pytest.MonkeyPatch.context() as patch:
        for limit, dice in ((most, random.Random(seed)), (most, random.Random(seed + 100)), (1 << 20, random.Random(seed))):
            patch.setattr(pairfacts, "MOST", limit)
            pair = pairfacts.Pair(("s", "t"), pairfacts.Place("a", "email"), pairfacts.Place("b", "email"))
            pairs = [(f"m{n}@example.org", f"r{n // 2 if n < 2000 * shared else n}@example.com") for n in range(2000)]
            dice.shuffle(pairs)
            con = pairfacts._connection()  # pyright: ignore[reportPrivateUsage]
            held = pairfacts._Pairs(con, pair, 0, records)  # pyright: ignore[reportPrivateUsage]
            while pairs:
                size = dice.randrange(1, 900)
                rows = ", ".join(f"('{a}', ['{b}'])" for a, b in pairs[:size])
                held.take(f"SELECT * FROM (VALUES {rows}) AS r(va, vb)")
                del pairs[:size]
            facts.append(held.facts())
            told.add((otherpeople._verdict(pair, facts[-1], 0.2) or "")[:16])  # pyright: ignore[reportPrivateUsage]
    assert facts[0] == facts[1]
    assert facts[2] == Facts(0, 2000, 2000, 2000 - round(1000 * shared), round(2000 * shared), 2, 2, 0, round(1000 * shared), 0)
    assert told == {"another person's" if shared > 0.2 else ""}


def test_the_most_frequent_value_has_no_vote_beside_others() -> None:
    assert Facts(apart=100, firsts=100, seconds=61, shared=40, top=40, top_shared=40).share == 0
    assert Facts(apart=100, firsts=100, seconds=1, shared=100, top=100, top_shared=100).share == 1


@pytest.mark.parametrize(
    ("name", "data_type", "words"),
    [
        (("owner", "email"), "email", ("owner",)), (("paypal", "email"), "email", ()), (("from", "email"), "email", ("from",)),
        (("correo", "electronico"), "email", ()), (("co", "applicant", "ssn"), "us_ssn", ("co", "applicant")),
    ],
)  # fmt: skip
def test_the_words_that_may_say_whose(name: tuple[str, ...], data_type: str, words: tuple[str, ...]) -> None:
    assert left_over(name, data_type) == words


@pytest.mark.parametrize(
    ("name", "words", "with_it"),
    [
        (("arac", "sahibinin", "adresi"), ("arac", "sahibi"), True), (("owner", "phone"), ("owner",), True), (("phone", "owner"), ("owner",), True),
        (("order", "phone"), ("owner",), False), (("owner",), ("owner",), False),
    ],
)  # fmt: skip
def test_words_of_one_person_whatever_their_endings(name: tuple[str, ...], words: tuple[str, ...], with_it: bool) -> None:
    assert stands_with(name, words) is with_it


def test_one_address_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(otherpeople, "facts_of", lambda *_: pytest.fail("asked"))
    rows = [{"name": "Ana Bakker", "email": f"m{n}@example.org", "phone": f"+1415555{3000 + n}", "mobile": f"+1415555{4000 + n}"} for n in R]
    assert people(write(tmp_path, "leads", rows)) == (60, 0)
