"""The key of a row about a session is no token where the row has one; alone it is."""

from __future__ import annotations

import uuid
from random import Random

import pytest

from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

DICE = Random(7)
UUIDS = [str(uuid.UUID(int=DICE.getrandbits(128), version=4)) for _ in range(60)]
SECRETS = ["gsid_" + "".join(DICE.choices("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", k=40)) for _ in range(60)]


def verdicts(columns: dict[str, list[str]]) -> dict[str, str | None]:
    samples = tuple(ColumnSample(path=path, values=values, filled=len(values), total=len(values)) for path, values in columns.items())
    return {c.path: c.data_type for c in classify_table(TableSample(system="default", table="sessions", records=60, columns=samples))}


USERS = [str(880_000 + 7 * n) for n in range(60)]


@pytest.mark.parametrize("key", ["session_id", "sessionId", "session_uuid"])
@pytest.mark.parametrize("values", [UUIDS, [str(n) for n in range(9_000, 9_060)], [f"{n:024x}" for n in range(60)]])
def test_beside_a_token_it_is_a_key(key: str, values: list[str]) -> None:
    got = verdicts({key: values, "user_id": USERS, "session_token": SECRETS})
    assert (got[key], got["session_token"]) == (None, "session_token")


def test_alone_or_of_another_form_it_is_a_token() -> None:
    assert verdicts({"session_id": UUIDS, "user_id": USERS})["session_id"] == "session_token"
    assert verdicts({"session_id": SECRETS, "user_id": USERS, "session_token": SECRETS[::-1]})["session_id"] == "session_token"
