"""Ways of writing that spreadsheets, eras and alphabets bring: they are known in classification and valid in the count."""

from __future__ import annotations

from pathlib import Path

import breach_impact as bi


def test_an_apostrophe_of_a_spreadsheet_is_no_part_of_a_phone(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name,Phone\nAna Bakker,'+14155550132\nTom Visser,+14155550132\nMia Keller,'+14155550140\nJosé Ruiz,'+14155550141\n", encoding="utf-8")
    found = bi.assess(str(path), progress=False).statistics
    assert found["subjects"]["by_identifier"]["phone"] == found["subjects"]["affected"] == 3
    (phone,) = [row for row in found["data_types"] if row["data_type"] == "phone"]
    assert (phone["records"], phone["invalid_records"]) == (4, 0)


def test_eras_alphabets_roman_numbers_and_answers_count(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "email,dob,smoker,blood_group,passport\nu1@example.org,昭和46年10月31日,yes,A(II) Rh+,СН 634733\n"
        "u2@example.org,平成6年3月25日,no,II (A)-,КМ428221\nu3@example.org,1984/7/1,yes,O+,МТ491656\n",
        encoding="utf-8",
    )
    found = {row["data_type"]: (row["subjects"], row["invalid_records"]) for row in bi.assess(str(path), progress=False).statistics["data_types"]}
    assert found == dict.fromkeys(("email", "date_of_birth", "smoking_habits", "blood_group", "passport"), (3, 0))
