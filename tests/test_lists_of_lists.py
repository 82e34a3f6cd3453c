"""Lists whose elements are lists, as GeoJSON writes the points of a line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.test_small_readings import counted, kinds, mail

N = 40


@pytest.mark.parametrize(
    ("lists", "people"),
    [
        (lambda n: [[f"b{n}@example.com", f"c{n}@example.com"], None, [f"d{n}@example.com"]], N),
        (lambda n: [[[f"b{n}@example.com"], []], None, [[None, f"c{n}@example.com"]]], N),
        (lambda n: [f"b{n}@example.com", [f"c{n}@example.com"]] if n % 2 else [[f"b{n}@example.com"]], N),
    ],
    ids=["two levels", "three levels", "one and two"],
)
def test_values_of_lists_of_lists_are_found(tmp_path: Path, lists: Any, people: int) -> None:
    found = counted(tmp_path, {"users": [{"userId": f"U{n:05}", "email": mail(n), "emails": lists(n)} for n in range(N)]})
    assert found["subjects"]["affected"] == people
    assert found["subjects"]["hibp_compatible"] > 2 * N


def test_points_of_a_line_are_where_somebody_was(tmp_path: Path) -> None:
    rows = [{"userId": f"U{n:05}", "track": {"type": "LineString", "coordinates": [[round(-87.4465 + k / 1000 + n / 100, 5), round(41.87355 + k / 1000, 5)] for k in range(5)]}} for n in range(N)]
    found = counted(tmp_path, {"workouts": rows, "users": [{"userId": f"U{n:05}", "email": mail(n)} for n in range(N)]})
    assert kinds(found)["geo_coordinates"] == N
