"""Real dumps of other projects: the same thousand people in every form in which Elasticsearch gives them out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

DATA = Path(__file__).parents[1] / "../shared/data/loaders/es"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the collection of real dumps is not beside this checkout")

FORMS = [
    "accounts.json", "elasticdump_accounts_data.json", "elasticdump_accounts_data.json.gz", "elasticdump_accounts_sourceOnly.json",
    "elasticdump_from_es700_accounts.json", "scroll_pages_concatenated.json", "search_response_accounts.json",
]  # fmt: skip
TYPES = {
    "person_name", "street_address", "employer", "city", "subdivision", "age", "gender", "email", "account_balance", "account_id",
}  # fmt: skip


def people(name: str) -> dict[str, Any]:
    found = bi.assess(str(DATA / name)).statistics
    for row in found["records"]["tables"]:
        del row["table"]
    del found["records"]["sources"], found["provenance"]
    return found


def test_the_accounts() -> None:
    found = people("accounts.json")
    assert found["records"]["read"] == found["records"]["accepted"] == 1000
    assert found["records"]["rejected"] == found["records"]["repeated"] == 0
    assert found["subjects"]["affected"] == 1000
    assert {row["data_type"] for row in found["data_types"]} == TYPES
    assert all(row["code"].startswith("US-") for row in found["regions"]["subdivisions"])
    subjects = {row["data_type"]: row["subjects"] for row in found["data_types"]}
    assert subjects["email"] == 999  # one address in the file has two at-signs
    assert subjects["account_id"] == 999  # account number 0 is a placeholder, 11 and 222 are none
    assert subjects["subdivision"] == 1000


@pytest.mark.parametrize("name", FORMS[1:])
def test_the_same_documents_are_the_same_people(name: str) -> None:
    assert people(name)["subjects"] == people("accounts.json")["subjects"]


def test_pages_that_lack_hits_are_said_to_be_incomplete() -> None:
    found = bi.assess(str(DATA / "search_response_accounts_pretty50.json")).statistics
    assert (found["complete"], found["records"]["read"]) == (False, 50)
    assert found["incomplete_because"] == ["search_response_accounts_pretty50.json: hits_missing"]
