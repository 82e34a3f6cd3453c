"""HL7 version 2: what the fields of a message become."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.loaders.hl7 import LOADER, message
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]
HEAD = "MSH|^~\\&|ADT1|HOSPITAL|LAB|HOSPITAL|20230102083000+0100||ADT^A01^ADT_A01|M1|P|2.5.1\r"
SEGMENTS: dict[str, tuple[str, str, Any]] = {
    "name": ("PID|1||||DOE^JO^K", "patient", {"family_name": "DOE", "given_name": "JO", "middle_name": "K"}),
    "numbers": ("PID|1||556^^^H^MR~270265146^^^USSSA^SS~9^^^X^ZZ", "patient", {"patient_id": "556", "social_security_number": "270265146", "other_number": "9"}),
    "a number twice": ("PID|1||556^^^H^MR~556^^^H^PI", "patient", {"patient_id": "556"}),
    "address": ("PID|1||||||||||1 MAIN ST^APT 2^TOWN^IL^62701^USA", "patient", {"street_address": "1 MAIN ST", "address_line_2": "APT 2", "city": "TOWN", "state": "IL", "postal_code": "62701", "country": "USA"}),
    "phone and address": ("PID|1||||||||||||(919)379-1212^PRN^PH~^NET^Internet^a@x.org", "patient", {"phone": "(919)379-1212", "email": "a@x.org"}),
    "phone in parts": ("PID|1||||||||||||^PRN^PH^^44^20^79460018", "patient", {"phone": "+442079460018"}),
    "day": ("PID|1||||||19800102", "patient", {"date_of_birth": "1980-01-02"}),
    "nothing": ('PID|1||556^^^H^MR||""||""', "patient", {"patient_id": "556"}),
    "escapes": ("PID|1||||O\\T\\NEIL^A\\F\\B", "patient", {"family_name": "O&NEIL", "given_name": "A|B"}),
    "diagnoses": ("DG1|1||I10^Hypertension^I10\rDG1|2||J45", "diagnoses", [{"diagnosis": "Hypertension"}, {"diagnosis": "J45"}]),
    "kin": ("NK1|1|DOE^AL|SPO^Spouse||(919)555-0100", "next_of_kin", [{"family_name": "DOE", "given_name": "AL", "relationship": "Spouse", "phone": "(919)555-0100"}]),
    "doctor": ("PV1|1|I|2000||||4777^ATTEND^AARON", "visit", {"attending_doctor": {"id": "4777", "family_name": "ATTEND", "given_name": "AARON"}}),
}


@pytest.mark.parametrize("label", sorted(SEGMENTS))
def test_segments(label: str) -> None:
    text, key, value = SEGMENTS[label]
    found = message(HEAD + text + "\r")
    assert found[key] == value
    assert found["message"] == {"sent_at": "2023-01-02T08:30:00+01:00", "message_type": "ADT A01 ADT_A01", "control_number": "M1"}


@pytest.mark.parametrize(("before", "between"), [("", "\r"), ("", "\r\n"), ("", "\n\n"), ("\x0b", "\r\x1c\r\x0b"), ("\ufeff", "\r")])
def test_messages_one_after_the_other(before: str, between: str, read: Reader) -> None:
    single = (HEAD + "PID|1||{}^^^H^MR").replace("\r", "\n" if between[0] == "\n" else "\r")
    data = (before + between.join(single.replace("{}", str(n)) for n in range(3)) + "\r").encode()
    assert sniff(data, "x", whole=True).format == "hl7"
    got = read("hl7", data, 16)
    assert [record["patient"] for record in got.records] == [{"patient_id": str(n)} for n in range(3)]


@pytest.mark.parametrize("head", [b"MSH,name,age\n", b"name|MSH|x\n", b"MSHA|^~\\&|x\n", b"PID|1||556\r"])
def test_other_files_are_left_alone(head: bytes) -> None:
    assert LOADER.sniff(head, "x")[0] == 0


def test_patients_and_their_kin(tmp_path: Path) -> None:
    form = HEAD + "PID|1||{n}^^^H^MR||DOE^JO||19800102|F|||1 MAIN ST^^TOWN^IL^62701^USA||(217)555-{p:04}\rNK1|1|DOE^AL|SPO^Spouse||(312)555-{p:04}\rDG1|1||I10^Hypertension^I10\r"
    (tmp_path / "adt.hl7").write_bytes("".join(form.format(n=5000 + n % 40, p=100 + n % 40) for n in range(80)).encode())
    found = bi.assess(tmp_path, default_region="US", progress=False).statistics
    assert (found["subjects"]["affected"], found["subjects"]["secondary"], found["subjects"]["unattributed_records"]) == (40, 40, 0), json.dumps(found["subjects"])
    assert next(row["subjects"] for row in found["data_types"] if row["data_type"] == "diagnosis") == 40


@pytest.mark.parametrize("block", [64, 1 << 20])
def test_a_message_over_the_limit_costs_itself(block: int, read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.loaders.hl7.MAX_RECORD", 300)
    one = HEAD + "PID|1||{}^^^H^MR\r"
    data = (one.replace("{}", "1") + one.replace("{}", "2") + "NTE|" + "x" * 700 + "\r" + one.replace("{}", "3")).encode()
    got = read("hl7", data, block)
    assert [record["patient"]["patient_id"] for record in got.records] == ["1", "3"]
    assert (got.tally.read, got.tally.rejected) == (3, 1)


def test_the_last_message_of_a_cut_stream_is_rejected(tmp_path: Path) -> None:
    dice = random.Random(3)
    text = "".join(f"{HEAD}PID|1||{n}^^^H^MR||DOE^JO{dice.getrandbits(64):x}||||||||^NET^Internet^u{n}@example.org\r" for n in range(200))
    (tmp_path / "adt.hl7.gz").write_bytes(gzip.compress(text.encode(), mtime=0)[:-400])
    source = bi.assess(tmp_path / "adt.hl7.gz", progress=False).statistics["records"]
    assert source["read"] == source["accepted"] + 1
    assert source["read"] > 20
    assert source["sources"][0]["reasons"] == {"gzip_truncated": 1, "truncated": 1}
