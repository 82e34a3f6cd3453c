"""Tables of names and values: each value counts as what its row's name says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.keyvalue import fields_of

KEYS = ["first_name", "last_name", "billing_phone", "billing_address_1", "theme"]


def rows(keys: Sequence[str], count: int = 40) -> list[list[str | None]]:
    return [[str(n), str(n // len(keys)), keys[n % len(keys)], "x"] for n in range(count)]


@pytest.mark.parametrize(
    ("columns", "keys", "found"),
    [
        (["umeta_id", "user_id", "meta_key", "meta_value"], KEYS, ("meta_key", "meta_value")), (["id", "username", "attribute", "value"], ["Cleartext-Password", "Phone"], ("attribute", "value")),
        (["id", "user_id", "profile_key", "profile_value"], KEYS, ("profile_key", "profile_value")), (["id", "customer_id", "name", "value"], KEYS, ("name", "value")),
        (["meta_id", "post_id", "meta_key", "meta_value"], KEYS, None), (["id", "user_id", "meta_key", "data"], KEYS, None), (["id", "user_id", "meta_key", "meta_value"], ["theme", "sort"], None),
        (["id", "user_id", "option_name", "option_value"], [f"email_{n}" for n in range(40)], None), (["id", "user_id", "meta_key", "other_value"], KEYS, None),
    ],
)  # fmt: skip
def test_which_tables_are_of_names_and_values(columns: list[str], keys: list[str], found: tuple[str, str] | None) -> None:
    fields = fields_of(columns, rows(keys))
    assert (None if fields is None else (fields.key, fields.value)) == found


def test_values_count_as_what_their_names_say(tmp_path: Path) -> None:
    people, told = range(1, 31), {"first_name": "Ana", "last_name": "Bakker", "billing_phone": "+1415555%04d", "billing_address_1": "%d Elm Street", "wp_capabilities": "a:1:{s:8:'customer';b:1;}"}
    said = [(n, key, text % (2000 + n) if "%" in text else text) for n in people for key, text in told.items()]
    users = ",".join(f"({n},'user{n}','u{n}@example.org')" for n in people)
    meta = ",".join("({},{},'{}','{}')".format(place, n, key, text.replace("'", '"')) for place, (n, key, text) in enumerate(said))
    (tmp_path / "wp.sql").write_text(
        "-- MySQL dump\nCREATE TABLE `wp_users` (`ID` bigint, `user_login` varchar(60), `user_email` varchar(100), PRIMARY KEY (`ID`));\n"
        f"INSERT INTO `wp_users` VALUES {users};\nCREATE TABLE `wp_usermeta` (`umeta_id` bigint, `user_id` bigint, `meta_key` varchar(255), `meta_value` longtext);\nINSERT INTO `wp_usermeta` VALUES {meta};\n"
    )
    found = bi.assess(tmp_path, progress=False).statistics
    types = {row["data_type"]: row["subjects"] for row in found["data_types"]}
    assert found["records"]["accepted"] == 30 + len(said)
    assert found["subjects"]["affected"] == 30
    assert {name: types.get(name) for name in ("email", "person_name", "phone", "street_address")} == dict.fromkeys(("email", "person_name", "phone", "street_address"), 30)
