"""Whatever the tool can say has plain words in the report: rules, reason codes, forms, issuers, names of our own tables."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from breach_impact.aggregators.combinations import COMBINATIONS
from breach_impact.aggregators.populations import BANDS
from breach_impact.aggregators.regions import EVIDENCE
from breach_impact.passwords.settings import SEVERITIES
from breach_impact.passwords.stored import STRENGTHS
from breach_impact.privacy import KINDS
from breach_impact.registry import detectors
from breach_impact.reports.wording import inline, issuer, long_date, long_time, percent, reason, severity, word, words
from breach_impact.scanning.marks import POPULATIONS

ROOT = Path(__file__).parents[2]
RULES = re.findall(r"^## (.+)$", (ROOT / "docs/counting.md").read_text(encoding="utf-8"), re.MULTILINE)
ROWS = re.findall(r"^\| (.+?) \| (.+) \|$", (ROOT / "docs/damaged-input.md").read_text(encoding="utf-8").partition("## Reason codes")[2], re.MULTILINE)


def test_every_rule_of_the_documentation_in_its_order() -> None:
    assert list(words()["rules"]) == [name.lower().replace(" ", "-") for name in RULES]


@pytest.mark.parametrize(
    ("start", "kind"),
    [("record rejected", "rejected"), ("record or file repaired", "repaired"), ("encoding", "encoding"), ("said", "noted"), ("source incomplete", "incomplete"),
     ("skipped, no loader", "incomplete"), ("skipped, no data", "skipped")],
)  # fmt: skip
def test_every_reason_code(start: str, kind: str) -> None:
    [codes] = [re.findall(r"`([a-z0-9_]+)`", row) for head, row in ROWS if head.startswith(start)]
    if codes[0].startswith("unsupported_"):
        codes = [codes[0] + code for code in codes[1:]]
    if "no_data_" in codes:
        at = codes.index("no_data_")
        codes = codes[:at] + ["no_data_" + code for code in codes[at + 1 :]]
    assert codes
    for code in codes:
        found, text = reason(code)
        assert found == kind or (code == "truncated" and found == "rejected")
        assert text and text != code.replace("_", " ")


def test_an_unknown_code_is_told_apart() -> None:
    assert reason("brand_new") == ("other", "brand new")


def test_every_form_of_password_has_words_and_a_severity() -> None:
    lines = (ROOT / "breach_impact/data/credential_forms.csv").read_text(encoding="utf-8").splitlines()[1:]
    forms = {row["form"] for row in csv.DictReader(lines)} | {"unknown_hash", "encrypted"}
    ranked = [form for row in words()["severity"] for form in row["forms"]]
    assert sorted(ranked) == sorted(set(ranked)) and forms <= set(ranked)
    assert all(form in words()["forms"] or form == word("forms", form) for form in forms)
    assert [severity(form)[0] for form in ("plaintext", "md5", "salted_md5", "md5crypt", "bcrypt")] == sorted({severity(form)[0] for form in ("plaintext", "md5", "salted_md5", "md5crypt", "bcrypt")})
    assert severity("brand_new") == severity("unknown_hash")


@pytest.mark.parametrize(
    ("section", "names"),
    [
        ("combinations", COMBINATIONS), ("evidence", EVIDENCE.values()), ("identifiers", KINDS), ("categories", {d.category for d in detectors().values()}),
        ("disclosure", ("unknown", "exposed", "accessed", "acquired")), ("revocable_by", ("issuer", "operator", "user", "unknown")),
        ("token_advice", ("issuer", "operator", "user", "unknown")),
        ("populations", (*(name for name, _, _ in BANDS), "deceased", "employees", "role_mailboxes", *POPULATIONS)), ("population_basis", ("flag", "table")),
        ("password_levels", SEVERITIES), ("password_strength", STRENGTHS),
    ],
)  # fmt: skip
def test_names_of_our_own_tables(section: str, names: list[str]) -> None:
    assert set(names) <= words()[section].keys()


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (long_date("2019-12-04"), "4\u00a0December 2019"), (long_time("2019-02-14T05:06:07Z"), "14\u00a0February 2019, 05:06:07 UTC"),
        (percent(0.202667), "20.3\u00a0%"), (percent(0.0004), "<\u00a00.1\u00a0%"), (percent(0.0), "0.0\u00a0%"), (percent(1.0), "100.0\u00a0%"),
        (issuer("amazon_alexa"), "Amazon Alexa"), (issuer("brand_new"), "Brand New"), (issuer("ifttt"), "IFTTT"),
        (inline("Body height"), "body height"), (inline("IP address"), "IP address"), (inline("E-mail address"), "e-mail address"),
        (inline("Wi-Fi name (SSID)"), "Wi-Fi name (SSID)"), (inline("Aadhaar number (IN)"), "Aadhaar number (IN)"),
    ],
)  # fmt: skip
def test_words(found: str, said: str) -> None:
    assert found == said
