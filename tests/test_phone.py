"""E.164 against phonenumbers: a truth table, generated spellings of all regions, and the metadata the code relies on."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import numpy as np
import phonenumbers
import pyarrow as pa
import pytest

from breach_impact.phones.numbers import e164, likely_phone, region_of
from breach_impact.phones.plans import plan

COUNT = int(os.environ.get("PHONE_SPELLINGS", "50000"))

TABLE = [
    ("+1 (201) 555-0123", None, "+12015550123"),
    ("(201) 555-0123", "US", "+12015550123"),
    ("1-201-555-0123", "us", "+12015550123"),
    ("201.555.0123", None, None),
    ("201 555 0123 ext. 44", "US", "+12015550123"),
    ("tel:+1-201-555-0123;ext=5", None, "+12015550123"),
    ("tel:555-0123;phone-context=+1-201", None, "+12015550123"),
    ("011 49 30 123456", "US", "+4930123456"),
    ("0049 30 123456", None, "+4930123456"),
    ("030/123456", "DE", "+4930123456"),
    ("+49 (0)30 123456", "DE", "+4930123456"),
    ("49 30 123456", "DE", "+4930123456"),
    ("020 7946 0958", "UK", "+442079460958"),
    ("8 (912) 345-67-89", "RU", "+79123456789"),
    ("٠٢٠٧٩٤٦٠٩٥٨", "GB", "+442079460958"),
    ("＋４４２０７９４６０９５８", None, "+442079460958"),
    ("06 698 12345", "IT", "+390669812345"),
    ("011 15-2345-6789", "AR", "+5491123456789"),
    ("0 15 11 96123-4567", "BR", "+5511961234567"),
    ("+800 1234 5678", None, "+80012345678"),
    ("1-800-FLOWERS", "US", "+18003569377"),
    ("555-0123", "US", None),
    ("+1 000 000 0000", None, None),
    ("+999 123456", "US", None),
    ("192.168.100.200", "US", None),
    ("12", "US", None),
    ("", "US", None),
    ("n/a", "US", None),
    (None, "US", None),
    ("9" * 60, "US", None),
    ("x" * 300, "US", None),
    ("0" * 300, None, None),
]


def generator() -> ModuleType:
    path = Path(__file__).parents[1] / "benchmarks" / "phones.py"
    if not path.exists():
        pytest.skip("benchmarks are not part of this installation")
    spec = importlib.util.spec_from_file_location("phones", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("text", "region", "expected"), TABLE)
def test_truth_table(text: str | None, region: str | None, expected: str | None) -> None:
    values = pa.array([text], pa.string())
    assert e164(values, region).to_pylist() == [expected]
    assert e164(values, pa.array([region], pa.string())).to_pylist() == [expected]


def test_all_rows_at_once_and_sliced() -> None:
    texts, regions, expected = zip(*TABLE, strict=True)
    values, names = pa.array(texts, pa.string()), pa.array(regions, pa.string())
    assert e164(values, names).to_pylist() == list(expected)
    assert e164(values[3:20], names[3:20]).to_pylist() == list(expected[3:20])
    assert e164(pa.array([], pa.string()), "US").to_pylist() == []
    assert e164(pa.array([None, None], pa.string()), None).to_pylist() == [None, None]
    assert e164(pa.chunked_array([values[:5], values[5:]]), names).to_pylist() == list(expected)


def test_equal_to_phonenumbers_on_generated_spellings() -> None:
    phones = generator()
    texts, regions = phones.spellings(COUNT, seed=7)
    found = e164(pa.array(texts, pa.string()), pa.array(regions, pa.string())).to_pylist()
    truth = [phones.expected(text, region) for text, region in zip(texts, regions, strict=True)]
    assert sum(number is not None for number in truth) > COUNT / 2
    assert phones.differences(texts, regions, found, truth) == []


def test_region_is_that_of_phonenumbers() -> None:
    phones = generator()
    texts, regions = phones.spellings(10_000, seed=3)
    numbers = [n for n in e164(pa.array(texts, pa.string()), pa.array(regions, pa.string())).to_pylist() if n]
    truth = [phonenumbers.region_code_for_number(phonenumbers.parse(number)) for number in numbers]
    assert region_of(pa.array(numbers)).to_pylist() == [None if name == "001" else name for name in truth]


def test_region_table() -> None:
    numbers = ["+12015550123", "+17872345678", "+442079460958", "+80012345678", "+79123456789", "+77012345678", None, "x", "+0"]
    assert region_of(pa.array(numbers)).to_pylist() == ["US", "PR", "GB", None, "RU", "KZ", None, None, None]


def test_every_pattern_of_the_metadata_is_understood() -> None:
    shared = plan()
    shared.prepare(np.arange(len(shared.names)))
    codes = np.array(sorted(shared.members), dtype=np.int64)
    none = np.zeros(len(codes), dtype=np.int64)
    shared.assign(codes, np.zeros(64, dtype=np.uint8), none, none)


def test_no_valid_number_has_two_digits() -> None:
    # Only then may values of two digits be left out without a look.
    for region in phonenumbers.SUPPORTED_REGIONS:
        data = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
        general = data and data.general_desc
        assert general and min(general.possible_length) > 2


@pytest.mark.parametrize("text", ["+1 201-555-0123", "(030) 123456-7", "tel:+49-30-123456", "2015550123 x12"])
def test_likely(text: str) -> None:
    assert likely_phone(text)


@pytest.mark.parametrize("text", ["", "12345", "123-45", "a@b.de", "12345678901234567890", "2019-12-04T00:00:00Z", "call me"])
def test_unlikely(text: str) -> None:
    assert not likely_phone(text)
