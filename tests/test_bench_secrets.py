"""The measurement of tools on secrets: its file does not stand in the way of a standard module, and its judge is no rubber stamp."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
pytestmark = pytest.mark.skipif(not BENCHMARKS.exists(), reason="benchmarks are not part of this installation")


@pytest.fixture(scope="module")
def modules():
    sys.path.insert(0, str(BENCHMARKS))
    try:
        yield importlib.import_module("secretscan.judge"), importlib.import_module("secretscan.corpora")
    finally:
        del sys.path[0]


def item(modules: Any, value: str, label: str, family: str) -> Any:
    return modules[1].Item(value, label, family, "", True, "", [])


def test_scripts_beside_it_find_the_standard_module():
    code = f"import sys; sys.path.insert(0, {str(BENCHMARKS)!r}); import secrets; print(secrets.__file__, len(secrets.token_hex(8)), secrets.compare_digest('a', 'a'))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert Path(out[0]).parent == BENCHMARKS  # it is this one that was found
    assert out[1:] == ["16", "True"]


@pytest.mark.parametrize(
    ("family", "label", "form", "verdict"),
    [
        ("bcrypt", "hashcat 3200 bcrypt", "bcrypt", "right"),
        ("bcrypt", "hashcat 3200 bcrypt", "unknown_hash", "open"),
        ("bcrypt", "hashcat 3200 bcrypt", "plaintext", "wrong"),
        ("raw_md5", "hashcat 0 MD5", "unknown_hash", "right"),
        ("raw_md5", "hashcat 0 MD5", "sha1", "wrong"),
        ("other", "hashcat 17400 SHA3-256", "sha256", "wrong"),
        ("other", "hashcat 17400 SHA3-256", "unknown_hash", "right"),
        ("salted_fast", "hashcat 10 md5($pass.$salt)", "salted_md5", "right"),
        ("salted_fast", "hashcat 10 md5($pass.$salt)", "plaintext", "wrong"),
        ("other", "hashcat 99999 Plaintext", "plaintext", "right"),
    ],
)
def test_forms_of_stored_passwords(modules: Any, family: str, label: str, form: str, verdict: str):
    assert modules[0].stored(item(modules, "x", label, family), form) == verdict


def test_candidates_by_number_or_name(modules: Any):
    one = item(modules, "x", "hashcat 1800 sha512crypt $6$", "sha512crypt")
    assert modules[0].candidate(one, ["500 MD5crypt", "1800 SHA-512 Crypt"])
    assert not modules[0].candidate(one, ["500 MD5crypt", "None BigCrypt"])
    assert not modules[0].candidate(one, [])


def test_issuers_by_any_of_their_names(modules: Any):
    items = [item(modules, "x", "", "azure"), item(modules, "arn:aws:iam::1", "", "aws"), item(modules, "y", "", "slack")]
    score = modules[0].score_tokens(items, [["api_token microsoft service"], [], ["api_token generic unknown"]])
    assert score == (2, 1, 2, 1)
