"""What products' own exports write: objects for want of their text, addresses as bytes, fingerprints of cards, posts, billing details."""

from __future__ import annotations

from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.scanning.objects import stringified
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

ROWS = 60
NAMES = [f"{first} {last}" for first in ("Ana", "Tom", "Lars", "Mia", "José", "Eva") for last in ("Bakker", "Visser", "Olsen", "Keller", "Ruiz", "Nowak", "Cole", "Hart", "Lund", "Rossi")]
MAILS = [f"u{i}@mail.example.org" for i in range(ROWS)]


def classify(table: str, columns: dict[str, list[str]]) -> dict[str, Column]:
    samples = [ColumnSample(path=path, values=list(dict.fromkeys(values)), filled=ROWS, total=ROWS) for path, values in columns.items()]
    return {c.path: c for c in classify_table(TableSample(system="s", table=table, columns=samples, records=ROWS))}


@pytest.mark.parametrize("text", [
    "System.Collections.Generic.List`1[System.String]", "System.Object[]", "System.String[]", "[object Object]", "<app.models.User object at 0x7f1c2d3e4f50>", "java.util.HashMap@1b28cdfa", "#<User:0x00007f8a1c0b3d20>",
])  # fmt: skip
def test_kinds_of_objects_are_no_values(text: str) -> None:
    assert stringified([text, "Elm Street 7", "<none>", "[x]"]) == [text]


def test_what_a_program_wrote_for_an_object_exposes_nothing(tmp_path: Path) -> None:
    void = "System.Collections.Generic.List`1[System.String]"
    lines = ["Mail,StreetAddress,ProxyAddresses", *(f"{mail},{f'Elm Street {n}' if n % 2 else void},{void}" for n, mail in enumerate(MAILS))]
    (tmp_path / "users.csv").write_text("\n".join(lines) + "\n")
    found = bi.assess(tmp_path, progress=False).statistics["data_types"]
    assert {row["data_type"]: row["records"] for row in found} == {"email": ROWS, "street_address": ROWS // 2}


def test_the_plan_does_not_say_which_kinds_of_objects(tmp_path: Path) -> None:
    lines = ["Mail,StreetAddress", *(f"{mail},{f'Elm Street {n}' if n % 2 else f'<Zorblax.Quixi object at 0x7f{n:04x}>'}" for n, mail in enumerate(MAILS))]
    (tmp_path / "users.csv").write_text("\n".join(lines) + "\n")
    plan = bi.inspect(tmp_path / "users.csv", progress=False)
    assert next(c for c in plan.tables[0].columns if c.path == "StreetAddress").hints["objects"] == "void"
    plan.save(tmp_path / "plan.toml")
    assert "quixi" not in (tmp_path / "plan.toml").read_text().lower()
    rows = bi.assess(tmp_path / "users.csv", plan=plan, progress=False).statistics["data_types"]
    assert {row["data_type"]: row["records"] for row in rows} == {"email": ROWS, "street_address": ROWS // 2}


def test_addresses_on_the_net_as_bytes() -> None:
    found = classify("xf_ip", {"user_id": [str(i) for i in range(ROWS)], "ip": [f"cb0071{i:02x}" for i in range(ROWS)], "ip_id": [str(10000000 + i) for i in range(ROWS)]})
    assert found["ip"].data_type == "ip_address"
    assert found["ip_id"].data_type is None
    bare = classify("users", {"email": MAILS, "colour": [f"cb0071{i:02x}" for i in range(ROWS)]})
    assert bare["colour"].data_type is None


def test_the_fingerprint_of_a_card_is_not_a_person_s() -> None:
    prints = [f"Xt5EWLLDS7FJjR{i:02d}" for i in range(ROWS)]
    card = classify("charges", {"customer_email": MAILS, "card.exp_month": [str(1 + i % 12) for i in range(ROWS)], "card.fingerprint": prints, "object": ["charge"], "card.brand": ["visa", "mastercard"]})
    assert card["card.fingerprint"].data_type is None
    assert card["object"].data_type is None
    assert card["card.brand"].data_type == "card_type"
    assert classify("employees", {"name": NAMES, "fingerprint": prints})["fingerprint"].data_type == "biometric"


@pytest.mark.parametrize(("table", "data_type"), [("xf_post", "free_text"), ("comments", "free_text"), ("xf_conversation_message", "private_message"), ("private_posts", "private_message")])
def test_what_everybody_can_read_is_no_private_message(table: str, data_type: str) -> None:
    texts = [f"Has anybody tried the decoder number {i} in such a case, and did it work?" for i in range(ROWS)]
    assert classify(table, {"user_id": [str(i) for i in range(ROWS)], "message": texts})["message"].data_type == data_type


def test_billing_details_name_a_person() -> None:
    assert classify("charges", {"customer": [f"cus_{i:014d}" for i in range(ROWS)], "receipt_email": MAILS, "billing_details.name": NAMES})["billing_details.name"].data_type == "person_name"


def test_ways_to_reach_somebody_under_any_name() -> None:
    both = [mail if n % 3 else f"+1 415 555 {1000 + n}" for n, mail in enumerate(MAILS)]
    found = classify("people", {"name": NAMES, "points[].value": both})["points[].value"]
    assert (found.data_type, found.also) == ("email", ("phone",))
    codes = [mail if n % 3 else f"item {n} of the list" for n, mail in enumerate(MAILS)]
    assert classify("people", {"name": NAMES, "points[].value": codes})["points[].value"].also == ()
