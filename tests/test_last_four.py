"""Columns of last digits: masked values of what their name says (COUNTING, *Masked*); four digits under another name are no such thing."""

from __future__ import annotations

from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

FOUR = [f"{(n * 7919) % 10000:04d}" for n in range(100)]
SAID = {
    "card_last4": "payment_card_number", "Card Last 4 Digits": "payment_card_number", "last4": "payment_card_number", "cc_last_four": "payment_card_number", "ssn_last4": "us_ssn",
    "银行卡尾号": "payment_card_number", "カード下4桁": "payment_card_number", "ultimos_digitos_tarjeta": "payment_card_number", "phoneLast4": "phone",
}  # fmt: skip


def verdict(header: str) -> str | None:
    people = [f"u{n}@mail.example" for n in range(100)]
    columns = [ColumnSample(path="email", values=people, filled=100, total=100), ColumnSample(path=header, values=FOUR, filled=100, total=100)]
    return classify_table(TableSample(system="default", table="payments", columns=columns, records=100))[-1].data_type


@pytest.mark.parametrize("header", SAID)
def test_last_digits_are_masked_values(header: str) -> None:
    assert verdict(header) == SAID[header]


@pytest.mark.parametrize("header", ["last_batch", "code", "card_shop_number", "four_digit_code", "last_page"])
def test_four_digits_elsewhere_are_not(header: str) -> None:
    assert verdict(header) not in {"payment_card_number", "us_ssn", "phone"}


def test_they_are_counted_as_masked_and_expose_nothing(tmp_path: Path) -> None:
    rows = "".join(f"u{n}@mail.example,{four},visa\n" for n, four in enumerate(FOUR))
    (tmp_path / "payments.csv").write_text(f"email,card_last4,card_brand\n{rows}")
    found = bi.assess(str(tmp_path / "payments.csv"), progress=False).statistics
    row = next(row for row in found["data_types"] if row["data_type"] == "payment_card_number")
    assert (row["masked_records"], row["records"], row["subjects"]) == (len(FOUR), 0, 0)
