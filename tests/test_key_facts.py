"""The survey's knowledge of keys saves a reading of them, and never changes what is decided."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import breach_impact as bi
from breach_impact.people import keypass
from breach_impact.planning.file import dumps
from breach_impact.scanning.values import NULLS
from breach_impact.surveying import keyfacts
from breach_impact.surveying.keyfacts import KeyFacts, guess

HEAD = ("id", "first_name", "email", "username", "note")


def rows(count: int, *, owned: float = 1.0, again: int = 0) -> list[tuple[str, ...]]:
    """Rows of people; of so large a part the address is there, and so many ids at the end are those of the beginning."""
    return [
        (
            str(n if n < count - again else n - count + again),
            "Anna",
            f"m{n}@example.com" if n < owned * count else "N/A",
            "",
            'say "so", twice' if n % 3 else "",
        )
        for n in range(count)
    ]


def text(lines: Sequence[Sequence[str]], quoting: int = csv.QUOTE_MINIMAL) -> bytes:
    out = io.StringIO()
    csv.writer(out, quoting=quoting, lineterminator="\n").writerows([HEAD, *lines])  # type: ignore[arg-type] - a constant of the module
    return out.getvalue().encode()


def decided(path: Path, *, facts: bool, monkeypatch: pytest.MonkeyPatch) -> tuple[str, int]:
    """The plan, and how often keys were read."""
    times = 0

    def counting(*args: Any) -> Any:
        nonlocal times
        times += 1
        return once(*args)

    once = keypass.key_pass
    with monkeypatch.context() as patch:
        patch.setattr(keypass, "key_pass", counting)
        if not facts:
            patch.setattr(KeyFacts, "unique", lambda *_: None)
            patch.setattr(keypass, "repeats_in_sample", lambda *_: False)
        return dumps(bi.inspect(path, progress=False)), times


@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
@pytest.mark.parametrize(("owned", "again"), [(1.0, 0), (0.96, 0), (0.94, 0), (1.0, 300), (0.94, 300)])
def test_facts_of_the_survey_decide_as_a_reading_of_the_keys(
    owned: float, again: int, quoting: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "users.csv"
    path.write_bytes(text(rows(700, owned=owned, again=again), quoting))
    plan, times = decided(path, facts=True, monkeypatch=monkeypatch)
    assert (plan, 1) == decided(path, facts=False, monkeypatch=monkeypatch)
    assert times == 0
    assert ("account id: unique in 700 rows" in plan) is (owned > 0.95 and not again)


def test_a_repeat_that_is_not_sampled_is_proved_by_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.surveying.sample_draw.SAMPLE", 50)
    path = tmp_path / "users.csv"
    path.write_bytes(text(rows(700, again=1)))
    plan, times = decided(path, facts=True, monkeypatch=monkeypatch)
    assert times == 1
    assert "no account id: no foreign key names it, or it is not unique" in plan
    assert (plan, 1) == decided(path, facts=False, monkeypatch=monkeypatch)


@pytest.mark.parametrize(
    "parts",
    [
        (text(rows(300)), text(rows(300)[:200])),
        (text(rows(300)), b"id,email\n" + b"".join(b"%d,x%d@example.com\n" % (n, n) for n in range(900, 999))),
        (
            text([*rows(300), ("7", "a", "b")]),
            text([(f"{n}.0", "Bo\xe9", f"x{n}@example.com", "-", " ") for n in range(900, 990)])
            .decode()
            .encode("latin-1"),
        ),
    ],
    ids=["twice", "other columns", "odd rows"],
)
def test_a_table_in_parts(parts: tuple[bytes, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, part in zip(("users-1.csv", "users-2.csv"), parts, strict=True):
        (tmp_path / name).write_bytes(part)
    assert (
        decided(tmp_path, facts=True, monkeypatch=monkeypatch)[0]
        == decided(tmp_path, facts=False, monkeypatch=monkeypatch)[0]
    )


def test_other_formats_need_no_second_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pq.write_table(
        pa.table({name: [row[place] for row in rows(500)] for place, name in enumerate(HEAD)}),
        tmp_path / "users.parquet",
    )
    plan, times = decided(tmp_path / "users.parquet", facts=True, monkeypatch=monkeypatch)
    assert times == 0
    assert "account id: unique in 500 rows, 500 of 500" in plan


def test_a_foreign_key_is_looked_up_in_the_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "users.csv").write_bytes(text(rows(200, owned=0.9)))
    (tmp_path / "orders.csv").write_text(
        "order_no,user_id,total\n" + "".join(f"{n},{n % 150},{n * 3}\n" for n in range(400))
    )
    plan, times = decided(tmp_path, facts=True, monkeypatch=monkeypatch)
    assert times == 1
    assert "150 of its 150 distinct values occur here" in plan


def test_too_many_rows_are_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyfacts, "MOST", 699)
    path = tmp_path / "users.csv"
    path.write_bytes(text(rows(700)))
    plan, times = decided(path, facts=True, monkeypatch=monkeypatch)
    assert times == 1
    assert "account id: unique in 700 rows" in plan


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["1", " 1", "1.0", "2", "", "null", "é", "10", "10 ", "0000-00-00"]),
            st.sampled_from(["", "a@b.de", "-", "NULL", "P3"]),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_hashes_tell_values_apart_as_the_reading_does(found: list[tuple[str, str]]) -> None:
    import duckdb

    from breach_impact.types import Frame

    facts = KeyFacts(("id", "email"), guess(("id", "email"), "users"))
    frame = pa.record_batch(
        [pa.array([key for key, _ in found]), pa.array([mail for _, mail in found])], names=["c0", "c1"]
    )
    facts.take(duckdb.connect(), Frame("users", frame, ("id", "email")))
    plain = {"1.0": "1", " 1": "1", "10 ": "10"}
    keys = [(plain.get(key, key), mail) for key, mail in found if key not in {"", "null", "0000-00-00"}]
    unique = len({key for key, _ in keys}) == len(keys)
    assert facts.unique("id", {"email": True}) == ((len(keys), sum(mail == "a@b.de" for _, mail in keys)) if unique else None)
    assert facts.unique("id", {"email": False}) == ((len(keys), sum(mail in ("a@b.de", "P3") for _, mail in keys)) if unique else None)
    assert facts.unique("id", {"other": True}) is None


def test_no_word_for_nothing_looks_like_a_number_or_an_address() -> None:
    assert not any("@" in word or word[:1] in set("123456789") for word in NULLS)  # the survey looks no closer at such values


def test_names_that_may_be_keys() -> None:
    assert guess(("kunden_id", "vorname", "mail", "code_1"), "kunden") == (("kunden_id",), ("mail",))
    assert guess(("id", "id", "email"), "users") == ((), ())
    assert guess(("code_1", "zip"), "users") == ((), ())
