"""A verdict that only a word with a second meaning carries is an estimate, however well the values fit a form that fits most things."""

from __future__ import annotations

import pytest

from breach_impact.evidence.caution import AT_MOST
from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

VALUES = {
    "mail": [f"u{n}@example.org" for n in range(60)], "code": [f"{4400 + 37 * n}" for n in range(60)], "day": [f"2021-0{m}-{d:02d}" for m in range(1, 7) for d in range(1, 20)],
    "nick": [f"wolf{n}" for n in range(60)], "iban": ["DE89370400440532013000", "NL91ABNA0417164300"], "phone": [f"+1415555{n:04d}" for n in range(100, 160)],
    "name": ["Ana Bakker", "Tom Visser", "Lars Olsen", "Mia Keller", "José Ruiz", "Eva Nowak", "Ian Cole", "Zoe Hart"],
}  # fmt: skip


def verdict(path: str, kind: str) -> tuple[str | None, float, str]:
    columns = [ColumnSample(path=name, values=VALUES[values], filled=60, total=60) for name, values in {"email": "mail", path: kind}.items()]
    found = next(c for c in classify_table(TableSample(system="s", table="users", columns=columns, records=60)) if c.path == path)
    return found.data_type, found.confidence, found.why


@pytest.mark.parametrize(
    ("path", "kind", "data_type"),
    [("conto", "code", "bank_account"), ("usuario", "nick", "username"), ("Permis délivré le", "code", "driver_license"), ("zzyx_joined_on", "day", "activity_time")],
)
def test_a_word_with_a_second_meaning_is_not_sure(path: str, kind: str, data_type: str) -> None:
    found, confidence, why = verdict(path, kind)
    assert (found, confidence) == (data_type, AT_MOST)
    assert why.endswith("the name may mean something else")


@pytest.mark.parametrize(
    ("path", "kind", "data_type"),
    [
        ("bank_account_number", "code", "bank_account"), ("user_name", "nick", "username"), ("joined_on", "day", "activity_time"), ("full_name", "name", "person_name"),
        ("zzyx_iban", "iban", "iban"), ("zzyx_mobile", "phone", "phone"),
    ],
)  # fmt: skip
def test_a_word_of_one_meaning_and_values_that_show_it_are(path: str, kind: str, data_type: str) -> None:
    found, confidence, _ = verdict(path, kind)
    assert found == data_type
    assert confidence > AT_MOST
