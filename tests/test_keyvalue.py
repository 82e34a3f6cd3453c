"""Tables of names and values: each value counts as what its row's name says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pytest

import breach_impact as bi
from breach_impact.documents.keyvalue import fields_of, plain, spread

KEYS = ["first_name", "last_name", "billing_phone", "billing_address_1", "theme"]


def rows(keys: Sequence[str], count: int = 40) -> list[list[str | None]]:
    return [[str(n), str(n // len(keys)), keys[n % len(keys)], "x"] for n in range(count)]


@pytest.mark.parametrize(
    ("columns", "keys", "found"),
    [
        (["umeta_id", "user_id", "meta_key", "meta_value"], KEYS, ("meta_key", "meta_value")), (["id", "username", "attribute", "value"], ["Cleartext-Password", "Phone"], ("attribute", "value")),
        (["id", "user_id", "profile_key", "profile_value"], KEYS, ("profile_key", "profile_value")), (["id", "customer_id", "name", "value"], KEYS, ("name", "value")),
        (["meta_id", "post_id", "meta_key", "meta_value"], KEYS, ("meta_key", "meta_value")), (["meta_id", "post_id", "meta_key", "meta_value"], ["color", "weight", "gender", "country"], None), (["id", "user_id", "meta_key", "data"], KEYS, None), (["id", "user_id", "meta_key", "meta_value"], ["theme", "sort"], None),
        (["id", "user_id", "option_name", "option_value"], [f"email_{n}" for n in range(40)], None), (["id", "user_id", "meta_key", "other_value"], KEYS, None),
    ],
)  # fmt: skip
def test_which_tables_are_of_names_and_values(columns: list[str], keys: list[str], found: tuple[str, str] | None) -> None:
    fields = fields_of(columns, rows(keys))
    assert [(one.key, one.value) for one in fields] == ([] if found is None else [found])


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


SPREAD: dict[str, tuple[str, str]] = {
    "Cognito": ('[{"Name":"email","Value":"a@b.org"},{"Name":"email_verified","Value":"true"}]', '[{"email":"a@b.org"},{"Name":"email_verified","Value":"true"}]'),
    "white space, quotes, brackets": ('[{ "key" : "given_name",\n"value" : "A\\"}]" }]', '[{"given_name":"A\\"}]"}]'),
    "a number": ('[{"name":"height_cm","value":180}]', '[{"height_cm":180}]'),
    "an object": ('[{"name":"email","value":{"a":1}}]', '[{"name":"email","value":{"a":1}}]'),
    "a member more": ('[{"name":"email","value":"a@b.org","id":1}]', '[{"name":"email","value":"a@b.org","id":1}]'),
    "inside a text": (r'"[{\"name\":\"email\",\"value\":\"a\"}]"', r'"[{\"name\":\"email\",\"value\":\"a\"}]"'),
    "a slot for texts, and when it was set": ('[{"key":"user_email","value":{"string_value":"a@b.org","set_timestamp_micros":"1643"}}]', '[{"key":"user_email","user_email":"a@b.org","set_timestamp_micros":"1643"}]'),
    "empty slots": (
        '[{"key": "email", "value": {"string_value": "a@b.org", "int_value": null}}, {"key":"height_cm","value":{"string_value":null,"int_value":180}}]',
        '[{"key": "email", "email":"a@b.org", "int_value": null}, {"key":"height_cm","string_value":null,"height_cm":180}]',
    ),
    "slots of OpenTelemetry": ('[{"key":"user.email","value":{"stringValue":"a\\"@b.org"}},{"key":"a","value":{"boolValue":true}}]', '[{"key":"user.email","user.email":"a\\"@b.org"},{"key":"a","value":{"boolValue":true}}]'),
    "slots of DynamoDB": ('[{"Name":"email","Value":{"S":"a@b.org"}},{"Name":"phone","Value":{"N":"1"}}]', '[{"Name":"email","email":"a@b.org"},{"Name":"phone","phone":"1"}]'),
    "a key twice": ('[{"key":"email","value":{"string_value":"a@b.org"}},{"key":"email","value":{"string_value":"c@b.org"}}]', '[{"key":"email","email":"a@b.org"},{"key":"email","email":"c@b.org"}]'),
    "several slots": ('[{"key":"email","value":{"string_value":"a@b.org","int_value":1}}]', '[{"key":"email","value":{"string_value":"a@b.org","int_value":1}}]'),
    "no value in the slots": ('[{"key":"email","value":{"string_value":null}}]', '[{"key":"email","value":{"string_value":null}}]'),
    "a list in a slot": ('[{"key":"email","value":{"arrayValue":{"values":[{"stringValue":"a@b.org"}]}}}]', '[{"key":"email","value":{"arrayValue":{"values":[{"stringValue":"a@b.org"}]}}}]'),
    "slots inside a text": (r'"[{\"key\":\"email\",\"value\":{\"S\":\"a\"}}]"', r'"[{\"key\":\"email\",\"value\":{\"S\":\"a\"}}]"'),
    "tags": ('[{"Key":"email","Value":"a@b.org"},{"Key":"Stack","Value":"x"}]', '[{"email":"a@b.org"},{"Key":"Stack","Value":"x"}]'),
    "a name that says nothing": ('[{"name":"colour","value":"red"}]', '[{"name":"colour","value":"red"}]'),
}


@pytest.mark.parametrize("label", sorted(SPREAD))
def test_elements_of_a_name_and_a_value(label: str) -> None:
    before, after = SPREAD[label]
    docs = [f'{{"a":{before},"b":{before}}}', '{"c":1}']
    assert spread(pa.array(docs)).to_pylist() == [f'{{"a":{after},"b":{after}}}', '{"c":1}']


def test_users_of_cognito(tmp_path: Path) -> None:
    told = {"sub": "s%d", "given_name": "Ana", "family_name": "Bakker", "email_verified": "true", "email": "u%d@example.org", "phone_number": "+1415555%04d", "birthdate": "1980-01-02"}
    users = [{"Username": f"ana.{n}x", "Attributes": [{"Name": k, "Value": v % (2000 + n) if "%" in v else v} for k, v in told.items()], "Enabled": True} for n in range(30)]
    (tmp_path / "users.json").write_text(json.dumps({"Users": users}, indent=4))
    found = bi.assess(tmp_path, progress=False).statistics
    types = {row["data_type"]: row["subjects"] for row in found["data_types"]}
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (30, 0)
    assert {name: types.get(name) for name in ("email", "person_name", "phone", "date_of_birth")} == dict.fromkeys(("email", "person_name", "phone", "date_of_birth"), 30)


def test_sign_ins_of_a_person_are_no_people(tmp_path: Path) -> None:
    users = [{"user_id": f"auth0|5f3e{n:020x}", "email": f"u{n}@example.org", "identities": [{"provider": "auth0", "user_id": f"5f3e{n:020x}", "isSocial": False}]} for n in range(30)]
    (tmp_path / "users.ndjson").write_text("".join(json.dumps(user) + "\n" for user in users))
    assert bi.assess(tmp_path, progress=False).statistics["subjects"]["affected"] == 30


def slotted(tmp_path: Path, rows: Sequence[Sequence[dict[str, object]]], **more: str) -> dict[str, object]:
    """People and types of events with such properties, each of a user of its own."""
    events = [{"user_id": f"C{4000 + 7 * n}", "ip_address": f"192.0.2.{n % 250}", "user_properties": list(properties)} | more for n, properties in enumerate(rows)]
    (tmp_path / "events.ndjson").write_text("".join(json.dumps(event) + "\n" for event in events))
    found = bi.assess(tmp_path, progress=False).statistics
    types = {row["data_type"]: (row["subjects"], row["records"]) for row in found["data_types"]}
    return {"accepted": found["records"]["accepted"], "affected": found["subjects"]["affected"], "secondary": found["subjects"]["secondary"], "email": types.get("email"), "ip": types.get("ip_address")}


def prop(key: str, value: str) -> dict[str, object]:
    return {"key": key, "value": {"string_value": value, "set_timestamp_micros": "1643674678000000"}}


def test_a_property_that_comes_late(tmp_path: Path) -> None:
    rows = [[prop("ab_group", "A"), *([prop("user_email", f"u{n}@example.org")] if n == 950 else [])] for n in range(1000)]
    assert slotted(tmp_path, rows) == {"accepted": 1000, "affected": 1000, "secondary": 0, "email": (1, 1), "ip": (1000, 1000)}


def test_a_property_that_comes_twice(tmp_path: Path) -> None:
    rows = [[prop("user_email", f"u{n}@example.org"), prop("user_email", f"v{n}@example.org"), prop("ab_group", "A")] for n in range(40)]
    assert slotted(tmp_path, rows) == {"accepted": 40, "affected": 40, "secondary": 0, "email": (40, 40), "ip": (40, 40)}


def test_properties_are_no_people(tmp_path: Path) -> None:
    rows = [[prop("user_email", f"u{n}@example.org")] for n in range(40)]
    assert slotted(tmp_path, rows) == {"accepted": 40, "affected": 40, "secondary": 0, "email": (40, 40), "ip": (40, 40)}


def test_a_property_alone_tells_who_it_is(tmp_path: Path) -> None:
    events = [{"event_name": "open", "user_properties": [prop("user_email", f"u{n % 20}@example.org"), prop("ab_group", "B")]} for n in range(60)]
    (tmp_path / "events.ndjson").write_text("".join(json.dumps(event) + "\n" for event in events))
    assert bi.assess(tmp_path, progress=False).statistics["subjects"]["affected"] == 20


@pytest.mark.parametrize(("name", "said"), [("billing_phone", "billing_phone"), ("_billing_email", "_billing_email"), ("phone_of_olga_plantedova", "phone of"), ("quux wibble", "")])
def test_no_word_of_the_dump_but_those_of_headers_names_a_path(name: str, said: str) -> None:
    assert plain(name) == said
