"""Stored passwords from a dump to the statistics: forms with their settings, mixed columns, masks, pseudonyms, reuse and strength."""

from __future__ import annotations

import base64
import hashlib
import json
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import pytest

import breach_impact as bi
from breach_impact.evidence.digests import column_forms, of_identifiers, repeated_blocks
from breach_impact.passwords import stored as passwords
from breach_impact.passwords.settings import MOST, setting_sql, severity

DICE = random.Random(11)
CRYPT = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def chars(n: int) -> str:
    return "".join(DICE.choices(CRYPT, k=n))


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def figures(folder: Path, values: Sequence[str | None], parts: int = 1, key: str | None = None, name: str = "password", **more: Sequence[Any]) -> dict[str, Any]:
    """The statistics of people with one password each, in so many files."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = [{"email": f"person{i}@example.org", name: value} | {k: v[i] for k, v in more.items()} for i, value in enumerate(values)]
    for part in range(parts):
        (folder / f"users_{part}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows[part::parts]))
    return bi.assess(str(folder), case_key=key).statistics


def forms_of(found: dict[str, Any]) -> dict[str, int]:
    return {row["form"]: row["subjects"] for row in found["credentials"]}


SETTINGS = {
    "$2y$10$" + "a" * 53: ("bcrypt", "cost=10", "low"),
    "$2b$08$" + "a" * 53: ("bcrypt", "cost=8", "medium"),
    "$2b$99$" + "a" * 53: ("bcrypt", "other", "medium"),
    "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$" + "b" * 43: ("argon2", "m=65536,t=3,p=4|id", "low"),
    "$argon2i$v=19$m=4096,t=3,p=1$c29tZXNhbHQ$" + "b" * 43: ("argon2", "m=4096,t=3,p=1|i", "medium"),
    "scrypt:32768:8:1$saltsalt$" + "0" * 64: ("scrypt", "N=32768,r=8,p=1|@werkzeug", "low"),
    "SCRYPT:1024:1:1:" + "MDIw" * 4 + ":" + "ab" * 22: ("scrypt", "N=1024,r=1,p=1", "medium"),
    "$y$j9T$" + "c" * 22 + "$" + "d" * 43: ("scrypt", "N=4096,r=32|yescrypt", "low"),
    "pbkdf2_sha256$600000$saltsalt$" + "e" * 43 + "=": ("pbkdf2", "rounds=600000|sha256|@django", "low"),
    "pbkdf2:sha1:1000$saltsalt$" + "0" * 40: ("pbkdf2", "rounds=1000|sha1|@werkzeug", "high"),
    "pbkdf2_sha256$4111111$saltsalt$" + "e" * 43 + "=": ("pbkdf2", "rounds~4110000|sha256|@django", "low"),
    "pbkdf2_sha256$123456789$saltsalt$" + "e" * 43 + "=": ("pbkdf2", "rounds>9999999|sha256|@django", "low"),
    "AQAAAAEAACcQAAAAE" + "F" * 67: ("pbkdf2", "rounds=10000|sha256|@aspnet_identity", "medium"),
    "$6$rounds=656000$saltsalt$" + "f" * 86: ("sha512crypt", "rounds=656000", "medium"),
    "$5$saltsalt$" + "f" * 43: ("sha256crypt", "rounds=5000", "medium"),
    "$P$B" + "g" * 30: ("phpass", "log2=13|md5", "high"),
    "$S$D" + "g" * 51: ("phpass", "log2=15|sha512|@drupal7", "medium"),
    "$apr1$saltsalt$" + "h" * 22: ("md5crypt", "rounds=1000|apr1", "high"),
    "{SSHA512}" + "i" * 88: ("ldap_ssha", "SSHA512", "high"),
    "*" + "A1" * 20: ("mysql41", "", "high"),
    "0f" * 16: ("unknown_hash", "hex32", "critical"),
    "0f" * 20: ("sha1", "hex40", "critical"),
    "0f" * 16 + ":salt": ("salted_md5", "hex32_salt", "high"),
    "hunter2": ("plaintext", "", "critical"),
    # written once more in base64, hex or percent-encoded, or locked
    base64.b64encode(("$2y$12$" + "a" * 53).encode()).decode(): ("bcrypt", "cost=12", "low"),
    ("$2y$11$" + "a" * 53).encode().hex(): ("bcrypt", "cost=11", "low"),
    "%242y%2409%24" + "a" * 53: ("bcrypt", "cost=9", "medium"),
    base64.b64encode(b"0f" * 16).decode(): ("unknown_hash", "hex32", "critical"),
    "!$6$saltsalt$" + "f" * 86: ("sha512crypt", "rounds=5000", "medium"),
}


def test_forms_settings_and_severity() -> None:
    con = duckdb.connect()
    con.execute("CREATE TABLE t AS SELECT unnest(?) AS v", [list(SETTINGS)])
    bare = f"SELECT v, {passwords.bare_sql('v')} AS u FROM t"
    rows = con.execute(f"SELECT v, y, {setting_sql('u', 'y')} FROM (SELECT v, u, {passwords.credential_form_sql('u')} AS y FROM ({bare}))").fetchall()
    found = {v: (form, setting, severity(form, setting.partition("|")[0])) for v, form, setting in rows}
    assert found == SETTINGS


def test_a_column_of_several_generations_is_a_mix(tmp_path: Path) -> None:
    values = [*(f"$2y$12${chars(53)}" for _ in range(40)), *(f"$2y$08${chars(53)}" for _ in range(10)), *(md5(f"x{i}") for i in range(30)), *(f"plain{i}word" for i in range(20))]
    found = figures(tmp_path, values)
    assert forms_of(found) == {"bcrypt": 50, "unknown_hash": 30, "plaintext": 20}
    rows = {row["form"]: row for row in found["credentials"]}
    assert [(p["label"], p["subjects"], p["records"], p["severity"]) for p in rows["bcrypt"]["parameters"]] == [("cost=12", 40, 40, "low"), ("cost=8", 10, 10, "medium")]
    assert (rows["bcrypt"]["severity"], rows["plaintext"]["severity"], rows["plaintext"]["parameters"]) == ("medium", "critical", [])
    assert rows["unknown_hash"]["possible"] == ["md5", "ntlm"]


def test_words_for_nothing_are_passwords_where_others_are_plaintext(tmp_path: Path) -> None:
    hashes = [f"$2y$12${chars(53)}" for _ in range(40)]
    words = ["none", "unknown", "N/A", "-"]
    mixed = figures(tmp_path / "mixed", [*hashes, *(f"plain{i}word" for i in range(20)), *words, "null", "", None])
    assert forms_of(mixed) == {"bcrypt": 40, "plaintext": 24}
    assert forms_of(figures(tmp_path / "hashes", [*hashes, *words])) == {"bcrypt": 40}  # a column of nothing but hashes says with them that there is none


def test_a_person_counts_once_for_a_form_and_once_for_each_setting(tmp_path: Path) -> None:
    old, new = [f"$2y$08${chars(53)}" for _ in range(20)], [f"$2y$12${chars(53)}" for _ in range(20)]
    found = figures(tmp_path, new, old_password=old)
    (row,) = found["credentials"]
    assert (row["form"], row["subjects"], row["records"]) == ("bcrypt", 20, 20)
    assert [(p["label"], p["subjects"], p["records"]) for p in row["parameters"]] == [("cost=12", 20, 20), ("cost=8", 20, 20)]


def test_hostile_numbers_make_no_labels(tmp_path: Path) -> None:
    values = [f"pbkdf2_sha256${1000 * i + 100_000}$salt{i:04}${chars(43)}=" for i in range(200)]
    (row,) = figures(tmp_path, values)["credentials"]
    assert (row["form"], row["subjects"]) == ("pbkdf2", 200)
    assert len(row["parameters"]) == MOST + 1 and sum(p["subjects"] for p in row["parameters"]) == 200
    assert row["parameters"][0]["label"] == "other"


def test_masks_are_no_exposure(tmp_path: Path) -> None:
    values = [*(f"$2y$12${chars(53)}" for _ in range(40)), "********", "!", "x", "*", "!!", "*LK*", "[removed]", "deleted", "<скрыто>", "LDAP"]
    found = figures(tmp_path, values)
    assert forms_of(found) == {"bcrypt": 40}
    assert {row["data_type"]: row["masked_records"] for row in found["data_types"] if row["category"] == "credentials"} == {"password": 10, "password_hash": 0}
    assert "passwords" not in found


def test_digests_of_the_own_address_are_no_passwords(tmp_path: Path) -> None:
    found = figures(tmp_path, [md5(f"person{i}@example.org") for i in range(60)], name="password_hash")
    assert (found["credentials"], {row["data_type"]: row["subjects"] for row in found["data_types"]}["email_hash"]) == ([], 60)
    assert forms_of(figures(tmp_path / "other", [md5(f"pass{i}") for i in range(60)], name="password_hash")) == {"unknown_hash": 60}
    assert of_identifiers([md5("ana"), md5("x")], ["Ana"]) == 0.5


def enciphered(text: str, size: int = 8) -> str:
    """Each block stands for itself, as under ECB; a hash takes the place of the cipher."""
    data = text.encode()
    data += bytes(size - len(data) % size)
    return base64.b64encode(b"".join(hashlib.sha256(data[i : i + size]).digest()[:size] for i in range(0, len(data), size))).decode()


def test_repeated_blocks_of_a_cipher_are_noticed(tmp_path: Path) -> None:
    plain = [f"{DICE.choice(['password', 'iloveyou', 'sunshine', 'princess'])}{i}" if i % 3 else f"u{i}q{DICE.randrange(10**6)}" for i in range(300)]
    found = figures(tmp_path, [enciphered(text) for text in plain])
    (row,) = found["credentials"]
    assert (row["form"], row["subjects"], row["severity"]) == ("encrypted", 300, "critical")
    assert row["note"].startswith("equal blocks stand in different values (") and "of 300 sampled values" in row["note"]


@pytest.mark.parametrize(
    "values",
    [
        [base64.b64encode(hashlib.sha256(str(i).encode()).digest()).decode() for i in range(300)],
        [md5(str(i)) for i in range(300)],
        [f"{i:032x}" for i in range(300)],
        [base64.b64encode(b"\x01header\x00" + hashlib.sha256(str(i).encode()).digest()[:16]).decode() for i in range(300)],
        [base64.b64encode(f"{'password' if i % 2 else 'sunshine'}{i:08}".encode()).decode() for i in range(300)],
        [md5(str(i))[:16] + "aad3b435b51404ee" for i in range(300)],
        ["hunter2", "s3cret!"] * 50,
    ],
    ids=["sha256", "md5", "counter", "header", "text", "lm", "plain"],
)  # fmt: skip
def test_what_is_no_cipher(values: list[str]) -> None:
    assert repeated_blocks(list(dict.fromkeys(values))) is None


def test_what_a_column_says_of_values_without_a_form() -> None:
    des = [f"ab{chars(10)}{DICE.choice('.26AEIMQUYcgkosw')}" for _ in range(20)]
    assert column_forms(des, ["password"], salted=False) == {"forms": "descrypt"}
    assert column_forms([*des, "Password12345", "Sunshine!2019", "Iloveyou.2012"], ["password"], salted=False) == {}
    assert column_forms([f"{md5(str(i))[:16]}aad3b435b51404ee" for i in range(20)], ["password"], salted=False)["forms"] == "lm"
    assert column_forms([md5("a"), md5("b") + "0" * 8], ["password"], salted=False) == {"forms": "md5,ntlm,sha1", "by_length": "sha1"}
    assert column_forms([md5("a")], ["пароль", "md5"], salted=False) == {"forms": "md5"}
    assert column_forms(["hunter2"], ["password"], salted=False) == {}


def test_reuse_and_strength_are_shares_of_people(tmp_path: Path) -> None:
    values = ["hunter2"] * 30 + ["longer word 77"] * 150 + [f"Uniq{i:04}!" for i in range(20)]
    found = figures(tmp_path, values)["passwords"]["plaintext"]
    assert (found["distinct"], found["subjects"], found["reused_by_several"]) == (22, 200, 0.9)
    assert found["groups"] == [{"holders": "1", "share": 0.1}, {"holders": "11-100", "share": 0.15}, {"holders": "over 100", "share": 0.75}]
    assert found["strength"] == [{"class": "under_8", "share": 0.15}, {"class": "8_to_11_mixed", "share": 0.1}, {"class": "12_or_more_mixed", "share": 0.75}]


def test_rows_of_few_people_have_no_name(tmp_path: Path) -> None:
    found = figures(tmp_path, ["hunter2"] * 3 + [f"Uniq{i:04}!" for i in range(20)])["passwords"]["plaintext"]
    assert found["reused_by_several"] is None
    assert found["groups"] == [{"holders": "1", "share": round(20 / 23, 6)}, {"holders": None, "share": round(3 / 23, 6)}]
    assert found["strength"][-1] == {"class": None, "share": round(3 / 23, 6)}


def test_equal_digests_show_that_no_salt_is_used(tmp_path: Path) -> None:
    values = [md5("123456x")] * 40 + [md5(f"pass{i}") for i in range(60)]
    found = figures(tmp_path, values)["passwords"]
    assert list(found) == ["unsalted"] and found["unsalted"]["reused_by_several"] == 0.4
    salted = figures(tmp_path / "salted", values, salt=[f"s{i:04}x" for i in range(100)])
    assert forms_of(salted) == {"salted_md5": 100} and list(salted["passwords"]) == ["salted"]
    (row,) = salted["credentials"]
    assert row["severity"] == "critical" and "no salt" in row["note"]


def test_cut_order_and_key_change_nothing(tmp_path: Path) -> None:
    values = [DICE.choice(["hunter2x", "s3cret!", md5("a"), f"$2y$10${'a' * 53}", f"$2y$07${'b' * 53}", "Tr0ub4dor&3 horse", None, "********"]) for _ in range(300)]
    one = figures(tmp_path / "one", values, key="0" * 32)
    for name, parts, key in (("two", 1, "1" * 32), ("three", 3, "0" * 32)):
        other = figures(tmp_path / name, values, parts=parts, key=key)
        assert [json.dumps(one[k]) for k in ("credentials", "passwords")] == [json.dumps(other[k]) for k in ("credentials", "passwords")]
    assert Counter(v for v in values if v)[md5("a")] == forms_of(one)["unknown_hash"]


def test_no_value_leaves_the_scan(tmp_path: Path) -> None:
    planted = ["CanaryWord77!", "CanaryWord77!", f"$2y$10${'Canary' * 8}aaaaa", "pbkdf2_sha256$7654321$CanarySalt$" + "Canary77" * 5 + "abc=", md5("CanaryDigest")]
    found = json.dumps(figures(tmp_path, planted * 12))
    assert all(part not in found for part in ("Canary", md5("CanaryDigest"), "7654321"))


@pytest.mark.parametrize(
    ("column", "kinds", "form"),
    [
        ("hash_type", ["md5"], "md5"), ("algo", ["MD5", "bcrypt"], "md5"), ("passwordAlgorithm", ["NTLM"], "ntlm"), ("tipo_hash", ["md5 (salted)"], "salted_md5"),
        ("hash_type", ["md5", "ntlm"], "unknown_hash"), ("hash_type", ["internal"], "unknown_hash"), ("password_version", ["md5"], "unknown_hash"),
    ],
)  # fmt: skip
def test_a_column_beside_names_the_hash(tmp_path: Path, column: str, kinds: list[str], form: str) -> None:
    rows = [f"a{i}@gmail.com,{md5(str(i))},{kinds[i % len(kinds)]}\n" for i in range(40)]
    (tmp_path / "users.csv").write_text("".join([f"email,password,{column}\n", *rows]))
    assert [row["form"] for row in bi.assess(str(tmp_path), progress=False).statistics["credentials"]] == [form]
