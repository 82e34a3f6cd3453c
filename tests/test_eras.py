"""Days of birth whose years are counted from an emperor's or a republic's first, or from the Buddha's death."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

import breach_impact as bi
from breach_impact.scanning.eras import YEARS, era_time_sql

FIRST = date(1970, 1, 1)


@pytest.mark.parametrize(
    ("years", "text", "day"),
    [
        ("minguo", "78/05/12", "1989-05-12"), ("minguo", "078/5/2", "1989-05-02"), ("minguo", "民國109年2月29日", "2020-02-29"), ("minguo", "民国元年1月1日", "1912-01-01"), ("minguo", "78/13/01", None), ("minguo", "n/a", None),
        ("eras", "昭和46年10月31日", "1971-10-31"), ("eras", "S46.10.31", "1971-10-31"), ("eras", "h1/1/8", "1989-01-08"), ("eras", "令和元年5月1日", "2019-05-01"), ("eras", "T9-03-04", "1920-03-04"), ("eras", "K9-03-04", None),
        ("buddhist", "12/05/2530", "1987-05-12"), ("buddhist", "1-2-2499", "1956-02-01"), ("buddhist", "12/05/1987", None),
    ],
)  # fmt: skip
def test_a_day_of_another_count(years: str, text: str, day: str | None) -> None:
    (found,) = duckdb.execute(f"SELECT {era_time_sql('v', years)} FROM (SELECT ?::VARCHAR AS v)", [text]).fetchone() or (None,)
    assert (None if found is None else str(FIRST + timedelta(seconds=found))) == day
    assert set(YEARS) == {"minguo", "eras", "buddhist"}


def _row(number: int) -> tuple[int, int, int]:
    return 1940 + number * 7 % 70, 1 + number % 12, 1 + number % 28


@pytest.mark.parametrize(
    ("header", "years", "write"),
    [
        ("會員編號,姓名,電子郵件,出生日期", "minguo", lambda y, m, d: f"{y - 1911}/{m:02d}/{d:02d}"),
        ("會員編號,姓名,電子郵件,出生日期", "minguo", lambda y, m, d: f"民國{y - 1911}年{m}月{d}日"),
        ("会員番号,氏名,メールアドレス,生年月日", "eras", lambda y, m, d: f"{'S' if y < 1989 else 'H'}{y - (1925 if y < 1989 else 1988)}.{m}.{d}"),
        ("member_no,name,email,birth_date", "buddhist", lambda y, m, d: f"{d:02d}/{m:02d}/{y + 543}"),
        ("会员编号,姓名,电子邮件,出生日期", None, lambda y, m, d: f"{y}-{m:02d}-{d:02d}"),
        ("member_no,name,email,birth_date", None, lambda y, m, d: f"{d:02d}.{m:02d}.{y}"),
    ],
)  # fmt: skip
def test_ages_are_those_of_our_years(tmp_path: Path, header: str, years: str | None, write: Any) -> None:
    rows = [_row(number) for number in range(140)]
    lines = [f"M{1000 + n},王小{chr(0x4E00 + n)},p{n}@mail.example.org,{write(*row)}" for n, row in enumerate(rows)]
    (tmp_path / "members.csv").write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    plan = bi.inspect(tmp_path, progress=False)
    (column,) = (c for c in plan.tables[0].columns if c.data_type == "date_of_birth")
    assert column.hints.get("years") == years
    found = bi.assess(tmp_path, plan, exposure=("2019-12-04", "2019-12-26"), progress=False).statistics["populations"]
    young = sum(date(y + 18, m, d) > date(2019, 12, 4) for y, m, d in rows)
    assert [(row["subjects"], row["known"]) for row in found if row["population"] == "under_18"] == [(young, 140)]
