"""Two keys of people in one row: who did it and to whom, and ids that need no name to say that they name somebody."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.people.doers import doing, side_by_side
from breach_impact.people.ends import sent_between

PAIRS = """
blocker blocked|liker liked|swiper swipee|follower following|seguidor seguido|bloqueador_id bloqueado_id|bloccante bloccato|bloqueur bloqué|suiveur suivi
|blockierer blockierter|melder gemeldeter|volger gevolgde|blokujący blokowany|engelleyen engellenen|takip_eden takip_edilen|who whom|wer wen|кто кого|liker_id liked_user_id|from_user to_user|fromUserId toUserId
"""
NONE = "user follower|order ordered|number numbered|team tea|lender lent|from_user from_date|visit visited"


@pytest.mark.parametrize("pair", PAIRS.replace("\n", "").split("|"))
def test_who_did_it_and_to_whom(pair: str) -> None:
    one, other = pair.split()
    assert (sent_between([one, other]) or doing([one, other])) == (one, other)
    assert (sent_between([other, one]) or doing([other, one])) == (one, other)


@pytest.mark.parametrize("pair", NONE.split("|"))
def test_other_names_tell_nothing(pair: str) -> None:
    assert doing(pair.split()) is None
    assert side_by_side(pair.split()) is None


@pytest.mark.parametrize("pair", ["userA userB", "user1 user2", "player_1_id player_2_id", "usuario_uno usuario_dos"])
def test_names_that_only_number_are_side_by_side(pair: str) -> None:
    one, other = pair.split()
    assert side_by_side([other, one]) == (one, other)


def oid(n: object) -> dict[str, str]:
    return {"$oid": hashlib.sha256(str(n).encode()).hexdigest()[:24]}


def write(folder: Path, name: str, rows: list[dict[str, Any]]) -> None:
    (folder / f"{name}.json").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")


def dump(folder: Path, *pair: str) -> dict[str, Any]:
    """300 users, and 400 rows that name one or two of them each."""
    chance = random.Random(4)
    write(folder, "users", [{"_id": oid(n), "name": f"Anna Berg{chr(97 + n % 26)}", "email": f"p{n}@mail.example.org"} for n in range(300)])
    rows = []
    for n in range(400):
        ids = chance.sample(range(300), len(pair))
        rows.append({"_id": oid(("row", n)), **{name: oid(i) for name, i in zip(pair, ids, strict=True)}, "stars": n % 5})
    write(folder, "links", rows)
    return dict(bi.assess(folder, progress=False, default_region="US").statistics["subjects"])


@pytest.mark.parametrize("pair", [("liker", "liked"), ("from_user", "to_user"), ("who", "whom"), ("userA", "userB"), ("seguidor", "seguido")])
def test_a_row_with_two_keys_is_of_who_did_it(tmp_path: Path, pair: tuple[str, str]) -> None:
    found = dump(tmp_path, *pair)
    assert (found["affected"], found["unattributed_records"]) == (300, 0)
    plan = bi.inspect(tmp_path, progress=False)
    roles = {c.path: c.role for t in plan.tables if t.table == "links" for c in t.columns if c.data_type == "account_id"}
    assert roles == {pair[0]: "subject", pair[1]: "secondary"}


@pytest.mark.parametrize("name", ["blk", "x7", "wrote_it"])
def test_ids_that_meet_by_no_chance_need_no_name(tmp_path: Path, name: str) -> None:
    found = dump(tmp_path, name)
    assert (found["affected"], found["unattributed_records"]) == (300, 0)
