"""Numbers written with digits of another script are numbers."""

from __future__ import annotations

from pathlib import Path

import breach_impact as bi

PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
WIDE = str.maketrans("0123456789-", "０１２３４５６７８９－")


def phones(tmp_path: Path, header: str, numbers: list[str], region: str) -> dict[str, int]:
    file = tmp_path / "people.csv"
    file.write_text("\n".join([header, *(f"{'سارا' if region == 'IR' else 'Sara'},{n}" for n in numbers)]) + "\n", encoding="utf-8")
    return bi.assess(str(file), default_region=region, progress=False).statistics["subjects"]["by_identifier"]


def test_persian_arabic_and_full_width_digits_are_phones_of_people(tmp_path: Path) -> None:
    iran = [f"0912{3451278 + n * 7919}" for n in range(30)]
    assert phones(tmp_path, "نام,شماره موبایل", [n.translate(PERSIAN) for n in iran], "IR")["phone"] == 30
    assert phones(tmp_path, "name,phone", [f"010{20153478 + n * 7919}".translate(ARABIC) for n in range(30)], "EG")["phone"] == 30
    assert phones(tmp_path, "name,phone", [f"090-{2013 + n}-5{n:03d}".translate(WIDE) for n in range(30)], "JP")["phone"] == 30


def test_both_spellings_of_a_number_are_one_person(tmp_path: Path) -> None:
    iran = [f"0912{3451278 + n * 7919}" for n in range(30)]
    assert phones(tmp_path, "نام,شماره موبایل", [*iran, *(n.translate(PERSIAN) for n in iran)], "IR")["phone"] == 30


def test_a_password_keeps_its_digits(tmp_path: Path) -> None:
    file = tmp_path / "users.csv"
    file.write_text("email,password\n" + "".join(f"u{n}@mail.example.org,رمز{n}\n".translate(PERSIAN if n % 2 else {}).replace("۱@", "1@") for n in range(30)), encoding="utf-8")
    plan = bi.inspect(str(file), progress=False)
    assert all("numerals" not in column.hints for table in plan.tables for column in table.columns if column.data_type == "password")
