"""An audience and its daily logs, as newsletter tools export them: a key in one word, codes of countries under CC, and a day on which nobody left."""

from __future__ import annotations

from pathlib import Path

import pytest

import breach_impact as bi


def dump(folder: Path) -> Path:
    people = "".join(f"p{n}@gmail.com,Ann,{'DE' if n % 2 else 'FR'},{300000 + n},{n * 7919 % 16**6:06x}ab{n:02d}\n" for n in range(60))
    (folder / "audience_2023-11-05.csv").write_text(f"Email Address,First Name,CC,LEID,EUID\n{people}")
    for day in (1, 2):
        clicks = "".join(f"2023-11-0{day}T10:{n % 60:02d}:00Z,c{n % 3},{n * 7919 % 16**6:06x}ab{n:02d},8.8.{day}.{n}\n" for n in range(60))
        (folder / f"clicks_2023-11-0{day}.csv").write_text(f"clicked_at,campaign_id,euid,ip\n{clicks}")
    left = "2023-11-01 10:00:00,c1,p3@gmail.com,spam,too many\n2023-11-01 10:05:00,c1,p4@gmail.com,other,\n2023-11-01 11:05:00,c2,p5@gmail.com,other,\n"
    (folder / "unsubscribes_2023-11-01.csv").write_text(f"timestamp_utc,campaign_id,email,reason,feedback\n{left}")
    (folder / "unsubscribes_2023-11-02.csv").write_text("timestamp_utc,campaign_id,email,reason,feedback\n")
    return folder


def test_who_clicked_is_who_is_in_the_audience(tmp_path: Path) -> None:
    found = bi.assess(str(dump(tmp_path)), progress=False).statistics
    assert (found["subjects"]["affected"], found["subjects"]["unattributed_records"]) == (60, 0)
    assert found["subjects"]["by_identifier"]["account_id"] == 60
    assert {row["code"]: row["subjects"] for row in found["regions"]["countries"]} == {"DE": 30, "FR": 30}
    assert found["records"]["read"] == 60 + 120 + 3, "a file of a header alone holds no record"


@pytest.mark.parametrize(("text", "records"), [("timestamp_utc,campaign_id,email\n", 0), ("userId;createdAt;phone\r\n", 0), ("john_doe,hunter2,berlin_mitte\n", 1), ("Anna,Smith,Berlin\n", 1), ("a@gmail.com,first_name\n", 1)])
def test_one_line_is_a_header_or_a_record(tmp_path: Path, text: str, records: int) -> None:
    (tmp_path / "t.csv").write_text(text)
    assert bi.assess(str(tmp_path / "t.csv"), progress=False).statistics["records"]["read"] == records


def test_a_nickname_joins_nobody(tmp_path: Path) -> None:
    rows = "".join(f"p{n}@gmail.com,bear{n % 20}\n" for n in range(60))
    (tmp_path / "users.csv").write_text(f"email,nickname\n{rows}")
    (tmp_path / "posts.csv").write_text("username,posted_at\n" + "".join(f"wolf{n % 20},2020-01-{1 + n % 28:02d}T10:00:00Z\n" for n in range(60)))
    found = bi.assess(str(tmp_path), progress=False).statistics
    assert found["subjects"]["affected"] == 60 + 20


def test_days_in_one_word_and_codes_behind_an_apostrophe(tmp_path: Path) -> None:
    months = ("JAN", "SEP", "DEC")
    marked = [f"'{10000 + n * 37}" if n % 3 else f"K{n % 10}N 6T{n % 7}" for n in range(50)]  # a spreadsheet marks what looks like a number alone
    rows = "".join(f"p{n}@gmail.com,{1 + n % 28:02d}{months[n % 3]}{1950 + n},{marked[n]}\n" for n in range(50))
    (tmp_path / "members.csv").write_text(f"email,dob,zip\n{rows}")
    found = bi.assess(str(tmp_path / "members.csv"), progress=False, exposure=("2020-01-01", "2020-01-02")).statistics
    assert {row["data_type"]: row["subjects"] for row in found["data_types"]} == {"email": 50, "date_of_birth": 50, "postal_code": 50}
    assert next(row["subjects"] for row in found["populations"] if row["population"] == "over_65") == 5  # born 1950 to 1954
