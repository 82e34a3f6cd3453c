"""Documents in the cells of delimited text: they become what they are, all else stays text."""

from __future__ import annotations

import csv
import io
import json
import zlib
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.framing import Tally
from breach_impact.loaders.csv_json import LOADER
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]


def table(head: Sequence[str], rows: Sequence[Sequence[object]], delimiter: str = ",") -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return out.getvalue().encode()


def event(n: int) -> dict[str, Any]:
    return {"customer": {"email": f"u{n}@example.org", "name": "Al \"Bo\" Ray"}, "n": n}


@pytest.mark.parametrize("block", [64, 1 << 16])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_cells_become_documents_and_lines_stay_text(delimiter: str, block: int, read: Reader) -> None:
    cells = [json.dumps(event(n)) if n % 4 else f"WARN gateway {n}, {{retry}}" for n in range(40)]
    data = table(["_time", "_raw"], [[f"2024-05-01T10:00:{n:02d}", cell] for n, cell in enumerate(cells)], delimiter)
    assert sniff(data, "x.csv", whole=True).format == "csv_json"
    got = read("csv_json", data, block)
    assert [record["_raw"] for record in got.records] == [event(n) if n % 4 else cells[n] for n in range(40)]
    assert got.records[1]["_time"] == "2024-05-01T10:00:01"
    assert not got.codes


def test_two_columns_and_an_empty_cell(read: Reader) -> None:
    data = table(["id", "meta", "data"], [[n, json.dumps({"a": n}), "" if n == 2 else json.dumps({"b": [n]})] for n in range(5)])
    assert [(r["meta"], r["data"]) for r in read("csv_json", data).records] == [({"a": n}, None if n == 2 else {"b": [n]}) for n in range(5)]


def test_the_last_row_of_a_file_that_is_cut_is_rejected(tmp_path: Path) -> None:
    """Its last field may look whole."""
    rows = table(["id", "meta", "city"], [[n, json.dumps({"a": sha256(str(n).encode()).hexdigest()}), "Leipzig"] for n in range(9000)])
    seen = rows[: rows.index(b"Leipzig", len(rows) // 2) + 4]
    packing = zlib.compressobj(wbits=31)
    (tmp_path / "cut.csv.gz").write_bytes(packing.compress(seen) + packing.flush(zlib.Z_SYNC_FLUSH))
    (source,), tally = bi.open(tmp_path), Tally()
    accepted = sum(frame.rows.num_rows for frame in source.frames(tally))
    assert (source.format, accepted, tally.rejected) == ("csv_json", seen.count(b"\n") - 1, 1)
    assert tally.reasons["truncated"] == 1


@pytest.mark.parametrize("data", [
    table(["a", "b"], [[n, "{x}"] for n in range(9)]), table(["a", "b"], [[n, json.dumps({"a": 1}) if n == 4 else f"text {n}"] for n in range(9)]), b'{"a":"x,y"}\n{"a":"z,y"}\n',
])  # fmt: skip
def test_other_tables_are_left_alone(data: bytes) -> None:
    assert LOADER.sniff(data, "x.csv")[0] == 0


def test_people_in_the_events_of_a_log(tmp_path: Path) -> None:
    rows = [[f"2024-06-01T10:00:{n % 60:02d}.000-0500", json.dumps({**event(n % 30), "recipient": {"fullName": "Eva Nowak", "phone": f"+1415555{2000 + n}"}})] for n in range(60)]
    (tmp_path / "export.csv").write_bytes(table(["_time", "_raw"], rows))
    found = bi.assess(tmp_path, default_region="US", progress=False).statistics
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (30, 60)


def test_a_part_without_a_header_holds_the_same_documents(tmp_path: Path) -> None:
    rows = [[n, json.dumps({"fullName": f"Eva {'Nowak Meier Brown'.split()[n % 3]}", "mail": f"u{n}@example.org"}), "web"] for n in range(300)]
    (tmp_path / "orders_1.csv").write_bytes(table(["order_no", "payload", "channel"], rows[:150]))
    (tmp_path / "orders_2.csv").write_bytes(table(["order_no", "payload", "channel"], rows[150:]).partition(b"\n")[2])
    found = bi.assess(tmp_path, progress=False).statistics
    types = {row["data_type"]: row["subjects"] for row in found["data_types"]}
    assert {source["format"] for source in found["records"]["sources"]} == {"csv_json"}
    assert (found["records"]["accepted"], types["email"], types["person_name"]) == (300, 300, 300)


@pytest.mark.parametrize("owner", ["user_id", "post_id"])
def test_names_and_values_are_read_as_in_a_database(owner: str, tmp_path: Path) -> None:
    said = {"first_name": "Ana", "billing_email": "u%d@example.org", "billing_phone": "+1415555%04d", "theme": "dark", "capabilities": "customer"}
    rows = [[n, key, text % (2000 + n) if "%" in text else text] for n in range(1, 61) for key, text in said.items()]  # 0 is nobody
    (tmp_path / "meta.csv").write_bytes(table(["umeta_id", owner, "meta_key", "meta_value"], [[place, *row] for place, row in enumerate(rows)]))
    found = bi.assess(tmp_path, progress=False).statistics
    types = {row["data_type"]: row["subjects"] for row in found["data_types"]}
    assert found["records"]["accepted"] == 300
    # Where no column says whose a value is an address or a phone says so itself, and a name is nobody's.
    assert {name: types.get(name, 0) for name in ("email", "phone", "person_name")} == {"email": 60, "phone": 60, "person_name": 60 if owner == "user_id" else 0}
