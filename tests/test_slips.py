"""Values that hardly ever occur in a column of few values have no vote, but what they hold counts."""

from __future__ import annotations

from pathlib import Path

import breach_impact as bi
from breach_impact.surveying.column_values import ColumnValues


def gathered(values: list[str]) -> frozenset[str]:
    column = ColumnValues()
    for value in values:
        column.add(value, "string")
    return column.column("c").slips


def test_only_rare_values_among_few_are_slips() -> None:
    assert gathered(["F"] * 100 + ["M"] * 95 + ["test", "?", "000"]) == {"test", "?", "000"}
    assert gathered([f"u{n}" for n in range(200)]) == frozenset()
    assert gathered(["F"] * 10 + ["M"] * 9 + ["test", "?"]) == frozenset()  # one in ten is no slip
    assert gathered(["a", "b"] * 50 + ["c"] * 3 + ["d"] * 3) == frozenset()  # of values that are equally rare all or none
    assert gathered([]) == frozenset()


def test_slips_do_not_hide_a_type_and_are_counted_as_invalid(tmp_path: Path) -> None:
    rows = [f"u{n}@example.org,{('Female', 'Male')[n % 2]}" for n in range(100)]
    rows[7], rows[11], rows[13] = "u7@example.org,test", "u11@example.org,zzz", "u13@example.org,000"
    path = tmp_path / "people.csv"
    path.write_text("email,sex\n" + "\n".join(rows) + "\n", encoding="utf-8")
    found = {row["data_type"]: row for row in bi.assess(str(path), progress=False).statistics["data_types"]}
    assert (found["gender"]["subjects"], found["gender"]["invalid_records"]) == (97, 3)


def test_an_address_quoted_in_a_rare_text_is_found(tmp_path: Path) -> None:
    texts = ["please call me back about my order soon"] * 60 + ["the parcel has not arrived yet, where is it"] * 60 + ["ask my wife, her address is other@example.net, about it"]
    path = tmp_path / "tickets.csv"
    path.write_text("email,message\n" + "".join(f'u{n}@example.org,"{text}"\n' for n, text in enumerate(texts)), encoding="utf-8")
    assert bi.assess(str(path), progress=False).statistics["subjects"]["secondary"] == 1
