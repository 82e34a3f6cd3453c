"""When something began that lasted is activity where somebody is named, and nothing in a plan of sessions."""

from __future__ import annotations

import pytest

from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

TIMES = [f"2023-04-{1 + n % 28:02d} {n % 24:02d}:15:0{n % 10}" for n in range(60)]


def verdict(header: str, *, who: bool = True, lasted: str = "DURATION_SEC", values: list[str] | None = None) -> str | None:
    columns = [ColumnSample(path=lasted, values=[str(10 + n) for n in range(60)], filled=60, total=60), ColumnSample(path=header, values=values or TIMES, filled=60, total=60)]
    if who:
        columns.insert(0, ColumnSample(path="MSISDN", values=[f"9198165306{n:02d}" for n in range(60)], filled=60, total=60))
    return classify_table(TableSample(system="default", table="cdr", columns=columns, records=60))[-1].data_type


@pytest.mark.parametrize("header", ["START_TIME", "start_datetime", "EndTime", "Ende", "开始时间", "начало"])
def test_of_somebody_it_is_activity(header: str) -> None:
    assert verdict(header) == "activity_time"


def test_elsewhere_it_is_none() -> None:
    assert verdict("START_TIME", who=False) is None
    assert verdict("START_TIME", lasted="PRICE") is None
    assert verdict("START_TIME", values=[f"2023-04-{1 + n:02d}" for n in range(28)]) is None
