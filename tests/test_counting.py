"""The sentences of the counting rules on linking, one by one, with plans that leave nothing to classification."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.plan import Plan, TablePlan
from breach_impact.types import Column

Rows = list[dict[str, Any]]


def column(path: str, data_type: str | None, **more: Any) -> Column:
    return Column(path=path, data_type=data_type, decided_by="analyst", **more)


EMAIL, ID, PHONE, NAME = (
    column("email", "email"),
    column("user_id", "account_id"),
    column("phone", "phone"),
    column("name", "person_name"),
)


def count(tmp_path: Path, tables: dict[str, tuple[Rows, tuple[Column, ...]]], people: tuple[str, ...] = (), **options: Any) -> dict[str, Any]:
    """Statistics of tables given as rows and columns."""
    plans = []
    for name, (rows, columns) in tables.items():
        (tmp_path / f"{name}.json").write_text("".join(json.dumps(row) + "\n" for row in rows))
        plans.append(TablePlan(system="default", table=name, columns=columns, people=people))
    return bi.assess(str(tmp_path), Plan(tables=plans), **options).statistics


def people(statistics: dict[str, Any]) -> tuple[int, int, int]:
    found = statistics["subjects"]
    return found["affected"], found["secondary"], found["unattributed_records"]


def test_records_that_share_an_identifier_are_one_subject_transitively(tmp_path: Path) -> None:
    rows = [{"email": "A@x.com"}, {"email": "<a@X.com>", "user_id": 7}, {"user_id": "7", "email": "b@x.com"}, {"email": "c@x.com"}]
    assert people(count(tmp_path, {"users": (rows, (EMAIL, ID))})) == (2, 0, 0)


def test_zeros_in_front_of_an_account_id_count(tmp_path: Path) -> None:
    assert people(count(tmp_path, {"users": ([{"user_id": "07"}, {"user_id": 7}, {"user_id": 7.0}], (ID,))})) == (2, 0, 0)


@pytest.mark.parametrize("flag", [True, False, "true", "False"])
def test_a_truth_value_as_account_id_joins_nobody(tmp_path: Path, flag: object) -> None:
    rows = [{"user_id": flag, "email": "a@x.com"}, {"user_id": flag, "email": "b@x.com"}]
    assert people(count(tmp_path, {"users": (rows, (ID, EMAIL))})) == (2, 0, 0)


@pytest.mark.parametrize("placeholder", [0, -1, True, "null", "N/A", ""])
def test_placeholders_are_no_account_id(tmp_path: Path, placeholder: object) -> None:
    assert people(count(tmp_path, {"users": ([{"user_id": placeholder}, {"user_id": 11}, {"user_id": 222}], (ID,))})) == (2, 0, 1)


def test_names_never_link(tmp_path: Path) -> None:
    rows = [{"name": "Ann Lee", "email": "a@x.com"}, {"name": "Ann Lee", "email": "b@x.com"}]
    assert people(count(tmp_path, {"users": (rows, (NAME, EMAIL))})) == (2, 0, 0)


@pytest.mark.parametrize(("distinct", "affected", "hubs"), [(20, 1, 0), (21, 21, 1)])
def test_a_hub_occurs_with_more_than_twenty_values_of_another_kind(tmp_path: Path, distinct: int, affected: int, hubs: int) -> None:
    rows = [{"user_id": 5, "email": f"u{i}@x.com"} for i in range(distinct)]
    found = count(tmp_path, {"users": (rows, (EMAIL, ID))})
    assert found["subjects"]["affected"] == affected
    assert sum(h["hubs"] for h in found["subjects"]["hubs"]) == hubs


def test_a_record_with_nothing_but_a_hub_is_unattributed(tmp_path: Path) -> None:
    rows: Rows = [{"user_id": 5, "email": f"u{i}@x.com"} for i in range(30)]
    assert people(count(tmp_path, {"users": ([*rows, {"user_id": 5}], (EMAIL, ID))})) == (30, 0, 1)


PHONE_ROWS = [{"phone": "+1 415 555 2671"}, {"phone": "(415) 555-2671"}]


@pytest.mark.parametrize(
    ("others", "affected"),
    [
        ([], 1),
        ([{"email": "a@x.com", "phone": "+14155552671"}], 1),
        ([{"email": "a@x.com", "phone": "+14155552671"}, {"email": "b@x.com", "phone": "+14155552671"}], 3),
    ],
    ids=["none holds it", "one holds it", "several hold it"],
)
def test_a_record_with_only_a_phone(tmp_path: Path, others: Rows, affected: int) -> None:
    found = count(tmp_path, {"users": ([*PHONE_ROWS, *others], (EMAIL, PHONE))}, default_region="US")
    assert people(found) == (affected, 0, 0)


def test_secondary_people_are_no_holders_and_never_join(tmp_path: Path) -> None:
    shared = column("shared[]", "email", role="secondary", party="shared")
    rows = [{"email": "a@x.com", "shared": ["b@x.com", "out@y.org"]}, {"email": "b@x.com", "shared": ["OUT@y.org"]}]
    found = count(tmp_path, {"users": (rows, (EMAIL, shared))})
    assert people(found) == (2, 1, 0)
    mail = found["data_types"][0]
    assert (mail["subjects"], mail["secondary_subjects"], mail["records"]) == (2, 1, 2)


def test_a_list_of_people_counts_each_element_and_one_record(tmp_path: Path) -> None:
    rows = [{"members": [{"email": "a@x.com"}, {"email": "b@x.com"}]}, {"members": [{"email": "b@x.com"}]}]
    found = count(tmp_path, {"teams": (rows, (column("members[].email", "email"),))}, people=("members[]",))
    assert people(found) == (2, 0, 0)
    assert found["records"]["accepted"] == 2
    assert found["data_types"][0]["records"] == 2


def test_contacts_of_a_holder_are_one_person(tmp_path: Path) -> None:
    rows = [{"emails": [{"value": f"a{i}@x.com"}, {"value": f"b{i}@x.com"}]} for i in range(2)]
    assert people(count(tmp_path, {"users": (rows, (column("emails[].value", "email"),))})) == (2, 0, 0)


def test_a_device_attributes_a_record_and_joins_nobody(tmp_path: Path) -> None:
    mac, ssid = column("mac", "mac_address", hints={"device": "true"}), column("ssid", "wifi_ssid")
    rows = [
        {"user_id": 1, "mac": "AA:BB:CC:00:00:01"},
        {"user_id": 2, "mac": "AA:BB:CC:00:00:02"},
        {"user_id": 3, "mac": "AA:BB:CC:00:00:02"},
        {"mac": "aa-bb-cc-00-00-01", "ssid": "home"},
        {"mac": "AA:BB:CC:00:00:02", "ssid": "flat"},
    ]
    found = count(tmp_path, {"log": (rows, (ID, mac, ssid))})
    assert people(found) == (3, 0, 2)
    assert found["records"]["attributed_by"] == {"identifier": 3, "device": 1, "token": 0}
    assert {row["data_type"]: row["subjects"] for row in found["data_types"]}["wifi_ssid"] == 1


def test_unlinked_people_are_at_most_one_a_record(tmp_path: Path) -> None:
    rows = [{"name": "Ann", "born": "1980-01-01"}, {"name": "ann", "born": "1980-01-01"}, {"name": "Bob", "born": "1981-01-01"}, {"name": None}]
    found = count(tmp_path, {"list": (rows, (NAME, column("born", "date_of_birth")))})["subjects"]
    assert found["unlinked"] == {"records": 3, "lower": 1, "upper": 3, "estimate": 2}
    assert found["total"] == {"lower": 0, "upper": 3}


def test_versions_of_a_document_are_one_record_with_the_union_of_their_data(tmp_path: Path) -> None:
    hits = [
        {"_index": "u", "_id": "1", "_source": {"email": "a@x.com"}},
        {"_index": "u", "_id": "1", "_source": {"name": "Ann"}},
        {"_index": "u", "_id": "1", "_source": {"email": "b@x.com"}},
        {"_index": "u", "_id": "1", "_source": {"email": "a@x.com"}},
        {"_index": "u", "_id": "2", "_source": {"email": "c@x.com"}},
    ]
    (tmp_path / "u.json").write_text("".join(json.dumps(hit) + "\n" for hit in hits))
    found = bi.assess(str(tmp_path), Plan(tables=[TablePlan(system="default", table="u", columns=(EMAIL, NAME))])).statistics
    assert people(found) == (2, 0, 0)
    assert (found["records"]["read"], found["records"]["accepted"], found["records"]["repeated"]) == (5, 2, 3)
    assert {row["data_type"]: (row["subjects"], row["records"]) for row in found["data_types"]} == {"email": (2, 2), "person_name": (1, 1)}


def test_equal_ids_of_two_systems_stay_apart(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "users.json").write_text("".join(json.dumps({"user_id": i, "n": name}) + "\n" for i in range(1, 31)))
    plan = Plan(tables=[TablePlan(system=s, table="users", columns=(ID,)) for s in ("one", "two")])
    assert bi.assess([f"one={tmp_path / 'a'}", f"two={tmp_path / 'b'}"], plan).affected == 60


@pytest.mark.parametrize(("changed", "affected"), [(1, 30), (10, 40)], ids=["one moved house", "not the same people"])
def test_ids_of_inputs_that_contradict_each_other_do_not_link(tmp_path: Path, changed: int, affected: int) -> None:
    first = [{"user_id": i, "email": f"u{i}@x.com"} for i in range(1, 31)]
    second = [{"user_id": i, "email": f"{'v' if i <= changed else 'u'}{i}@x.com"} for i in range(1, 31)]
    found = count(tmp_path, {"a": (first, (ID, EMAIL)), "b": (second, (ID, EMAIL))})
    assert found["subjects"]["affected"] == affected  # an e-mail links across inputs in either case
    assert any("do not link" in m["note"] for m in found["measures"]) is (changed == 10)


def test_adding_the_same_file_twice_adds_nobody(tmp_path: Path) -> None:
    rows = "".join(json.dumps({"user_id": i}) + "\n" for i in range(1, 31))
    (tmp_path / "users.json").write_text(rows)
    (tmp_path / "users_copy.json").write_text(rows)
    plan = Plan(tables=[TablePlan(system="default", table=t, columns=(ID,)) for t in ("users", "users_copy")])
    found = bi.assess(str(tmp_path), plan).statistics
    assert (found["subjects"]["affected"], found["records"]["read"]) == (30, 30)
    assert [s["reasons"] for s in found["records"]["sources"]] == [{}, {"repeated_source": 1}]


def test_two_ids_of_a_table_that_use_the_same_numbers_do_not_mix(tmp_path: Path) -> None:
    rows = [{"user_id": i, "customer_no": (i * 7) % 101, "email": f"u{i}@x.com"} for i in range(1, 101)]
    (tmp_path / "users.json").write_text("".join(json.dumps(row) + "\n" for row in rows))
    (tmp_path / "orders.json").write_text("".join(json.dumps({"customer_no": i, "total": 5}) + "\n" for i in range(1, 120)))
    plan = bi.inspect(bi.open(str(tmp_path)))
    assert plan["users", "user_id"].data_type == plan["users", "customer_no"].data_type == "account_id"
    scoped = plan["users", "user_id"].hints.get("scope") or plan["users", "customer_no"].hints.get("scope")
    assert scoped
    assert bi.assess(str(tmp_path / "users.json")).affected == 100


def test_a_repeated_hit_has_one_vote(tmp_path: Path) -> None:
    zones = [("1", "Asia/Tokyo")] * 3 + [("2", "Europe/Berlin"), ("3", "Europe/Berlin")]
    hits = [{"_index": "u", "_id": i, "_source": {"email": "a@x.com", "tz": zone, "country": zone[:2]}} for i, zone in zones]
    (tmp_path / "u.json").write_text("".join(json.dumps(hit) + "\n" for hit in hits))
    columns = (EMAIL, column("tz", "time_zone"), column("last", "login_time"))
    found = bi.assess(str(tmp_path), Plan(tables=[TablePlan(system="default", table="u", columns=columns)])).statistics
    assert [(row["zone"], row["subjects"]) for row in found["time_zones"]["by_zone"]] == [("Europe/Berlin", 1)]
    assert found["time_zones"]["conflicting"] == 1
    assert found["records"]["repeated"] == 2


def test_of_as_many_records_the_latest_zone_counts_then_the_name(tmp_path: Path) -> None:
    rows = [
        {"email": "a@x.com", "tz": "Asia/Tokyo", "last": "2019-12-05T00:00:00Z"},
        {"email": "a@x.com", "tz": "Europe/Berlin", "last": "2019-12-04T00:00:00Z"},
        {"email": "b@x.com", "tz": "Europe/Berlin"},
        {"email": "b@x.com", "tz": "Asia/Tokyo"},
    ]
    found = count(tmp_path, {"users": (rows, (EMAIL, column("tz", "time_zone"), column("last", "login_time")))})
    assert [(row["zone"], row["subjects"]) for row in found["time_zones"]["by_zone"]] == [("Asia/Tokyo", 2)]


def test_zones_of_devices_count_only_where_there_is_no_other(tmp_path: Path) -> None:
    device = column("cams[].tz", "time_zone", hints={"device": "true"})
    rows = [
        {"email": "a@x.com", "tz": "EST", "cams": [{"tz": "Asia/Tokyo"}, {"tz": "Asia/Tokyo"}]},
        {"email": "b@x.com", "tz": None, "cams": [{"tz": "Asia/Tokyo"}]},
    ]
    found = count(tmp_path, {"users": (rows, (EMAIL, column("tz", "time_zone"), device))})
    assert [(row["zone"], row["subjects"]) for row in found["time_zones"]["by_zone"]] == [("Asia/Tokyo", 1), ("EST", 1)]


def test_the_key_of_a_post_is_no_account_id(tmp_path: Path) -> None:
    posts = [{"post_id": i, "username": f"player_{i % 9}x", "posted_at": "2019-12-04T00:00:00Z"} for i in range(1, 61)]
    (tmp_path / "posts.json").write_text("".join(json.dumps(row) + "\n" for row in posts))
    plan = bi.inspect(bi.open(str(tmp_path)))
    assert plan["posts", "post_id"].data_type is None
    assert bi.assess(str(tmp_path), plan).affected == 9


def test_the_record_s_country_reads_the_phones_of_everybody_in_it(tmp_path: Path) -> None:
    columns = (
        EMAIL,
        column("country", "country"),
        column("emergency_phone", "phone", role="secondary", party="emergency_contact"),
        column("members[].phone", "phone"),
        column("friends[].phone", "phone", role="secondary", party="friend"),
    )
    rows = [
        {"email": "a@x.com", "country": "DE", "emergency_phone": "030 22610", "members": [{"phone": "040 428990"}], "friends": [{"phone": "089 233 00"}]},
        {"email": "b@x.com", "country": None, "emergency_phone": "030 22611", "members": [], "friends": [{"phone": "+49 89 23300"}]},
    ]
    found = count(tmp_path, {"users": (rows, columns)}, people=("members[]",))
    assert people(found) == (3, 2, 0)  # a, b and the member; the first emergency contact and one friend


def test_a_named_form_is_taken_by_digests_of_its_length_only(tmp_path: Path) -> None:
    digest = column("password", "password_hash", hints={"forms": "sha1"})
    rows = [{"user_id": 1, "password": "a" * 40}, {"user_id": 2, "password": "b" * 32}, {"user_id": 3, "password": "c" * 64}]
    found = count(tmp_path, {"users": (rows, (ID, digest))})
    assert {row["form"]: row["subjects"] for row in found["credentials"]} == {"sha1": 1, "unknown_hash": 1, "sha256": 1}


def test_a_null_like_word_is_a_value_where_the_plan_keeps_it(tmp_path: Path) -> None:
    """COUNTING lists NA without exception; an analyst who knows that it is Namibia says so."""
    rows: Rows = [{"email": f"p{n}@example.org", "country": "NA" if n % 2 else "ZA"} for n in range(20)]
    for hints, expected in (({}, {"ZA": 10}), ({"kept": "na"}, {"ZA": 10, "NA": 10}), ({"kept": "null\tNA"}, {"ZA": 10, "NA": 10})):
        found = count(tmp_path, {"users": (rows, (EMAIL, column("country", "country", hints=hints)))})
        assert {row["code"]: row["subjects"] for row in found["regions"]["countries"]} == expected
