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


def ends(table: str, *headers: str, who: str = "user_id", values: list[str] | None = None) -> set[str | None]:
    known = [f"u{n}@mail.example" for n in range(60)] if "mail" in who else [str(1000 + n) for n in range(60)]
    columns = [ColumnSample(path=who, values=known, filled=60, total=60), *(ColumnSample(path=header, values=values or TIMES, filled=60, total=60) for header in headers)]
    return {c.data_type for c in classify_table(TableSample(system="default", table=table, columns=columns, records=60)) if c.path in headers}


@pytest.mark.parametrize(
    ("table", "headers"),
    [("charging_sessions", ("start", "end")), ("parkeersessies", ("Starttijd", "Eindtijd")), ("fahrten", ("Startdatum", "Enddatum")), ("user_sessions", ("session_start", "session_end")),
     ("calls", ("call_start", "call_end")), ("поездки", ("начало", "конец")), ("通話履歴", ("開始時刻", "終了時刻")), ("viajes", ("Hora inicio", "Hora fin"))],
)  # fmt: skip
def test_both_ends_in_a_table_of_what_lasts(table: str, headers: tuple[str, str]) -> None:
    assert ends(table, *headers) == {"activity_time"}


def test_one_end_or_another_table_does_not_tell() -> None:
    assert ends("rides", "start") == {None}
    assert ends("tariffs", "start", "end") == {None}
    assert ends("course_enrollments", "start", "end") == {None}
    assert ends("rides", "start_station", "end_station") == {None}
    assert ends("rides", "start", "end", values=[time[:10] for time in TIMES]) == {None}


def test_a_plan_of_sessions_tells_nothing_of_who_speaks() -> None:
    assert ends("sessions", "start", "end", who="speaker_email") == {None}
    assert ends("sessions", "start", "end", who="email") == {"activity_time"}
