"""The formats of stored passwords: values made after their published description, what states who wrote them, and texts that only look like one."""

from __future__ import annotations

import base64
import csv
import json
import random
import re
import struct
from importlib.resources import files
from itertools import groupby
from pathlib import Path

import duckdb
import pytest

import breach_impact as bi
from breach_impact.passwords import stored as passwords
from breach_impact.passwords.formats import form_patterns, stated_severity
from breach_impact.passwords.settings import SEVERITIES, possible_of, setting_sql, severity

DICE = random.Random(23)
CRYPT = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def crypt(n: int) -> str:
    return "".join(DICE.choices(CRYPT, k=n))


def letters(n: int) -> str:
    return "".join(DICE.choices(CRYPT[2:], k=n))


def b64(n: int, start: bytes = b"") -> str:
    return base64.b64encode(start + DICE.randbytes(n)).decode()


def digits(n: int) -> str:
    return DICE.randbytes(n).hex()


def told(values: list[str]) -> list[tuple[str, str]]:
    """(form, setting) of each value, in the scan's own SQL."""
    con = duckdb.connect(config={"arrow_lossless_conversion": "true"})
    con.execute("CREATE TABLE t AS SELECT unnest(range(len($1))) AS n, unnest($1) AS v", [values])
    formed = f"SELECT n, u, {passwords.credential_form_sql('u')} AS y FROM (SELECT n, {passwords.bare_sql('v')} AS u FROM t)"
    return con.execute(f"SELECT y, {setting_sql('u', 'y')} FROM ({formed}) ORDER BY n").fetchall()


BCRYPT = f"$2y$10${crypt(53)}"
MADE = [
    # content management, forums, shops
    (f"$wp{BCRYPT}", "bcrypt", "cost=10|@wordpress"),
    (f"bcrypt_sha256${BCRYPT}", "bcrypt", "cost=10|@django"),
    (f"1|{BCRYPT}", "bcrypt", "cost=10|@nextcloud"),
    (f"#jbcrypt:{BCRYPT}", "bcrypt", "cost=10|@jenkins"),
    (f"BCRYPT:12:{crypt(22)}:{crypt(31)}", "bcrypt", "cost=12|@otrs"),
    (f"!bcrypt!11!{crypt(53)}", "bcrypt", "cost=11|@request_tracker"),
    (f'a:1:{{s:4:"hash";s:60:"{BCRYPT}";}}', "bcrypt", "cost=10|@xenforo"),
    (f'{{"value":"{"A" * 86}==","salt":"{"A" * 22}==","additionalParameters":{{}}}}', "pbkdf2", "other|@keycloak"),
    (f'{{"value":"{"A" * 43}=","salt":"{"A" * 22}==","additionalParameters":{{}}}}', "argon2", "other|@keycloak"),
    (f'a:3:{{s:4:"hash";s:64:"{digits(32)}";s:4:"salt";s:64:"{digits(32)}";s:8:"hashFunc";s:6:"sha256";}}', "sha256", "|@xenforo"),
    (f"3|$argon2id$v=19$m=65536,t=4,p=1${crypt(22)}${crypt(43)}", "argon2", "m=65536,t=4,p=1|id|@nextcloud"),
    (f"argon2$argon2id$v=19$m=102400,t=2,p=8${crypt(22)}${crypt(43)}", "argon2", "m~102000,t=2,p=8|id|@django"),
    (f"{digits(32)}:{letters(16)}:1:2", "argon2", "m=65536,t=2,p=1|id|@magento2"),
    (f"{digits(32)}:{letters(32)}:3_32_2_67108864", "argon2", "m=65536,t=2,p=1|id|@magento2"),
    (f"{digits(32)}:{letters(32)}:1", "sha256", "hex64_salt|@magento2"),
    (f"scrypt$16384${letters(22)}$8$5${b64(64)}", "scrypt", "N=16384,r=8,p=5|@django"),
    (f"M$P$C{crypt(30)}", "phpass", "log2=14|md5|@typo3"),
    (f"U$S$D{crypt(51)}", "phpass", "log2=15|sha512|@drupal7"),
    (f":B:{digits(4)}:{digits(16)}", "salted_md5", "|@mediawiki"),
    (f":A:{digits(16)}", "md5", "|@mediawiki"),
    (f":pbkdf2:sha512:30000:64:{b64(16)}:{b64(64)}", "pbkdf2", "rounds=30000|sha512|@mediawiki"),
    (f"{{SHA256}}{digits(32)}:{letters(32)}", "sha256", "|@joomla"),
    (f"$SHA${letters(16)}${digits(32)}", "sha256", "|@authme"),
    (f"{letters(8)}{b64(32).rstrip('=')}{{SHA-256}}", "sha256", "|@bugzilla"),
    (f"sha1${letters(8)}$1${digits(20)}", "salted_sha1", "|@node_password_hash"),
    # databases
    (f"0x0100{digits(24)}", "salted_sha1", "|@mssql2005"),
    (f"0x0100{digits(44)}".upper().replace("0X", "0x"), "salted_sha1", "|@mssql2000"),
    (f"0x0200{digits(68)}", "sha512", "|@mssql2012"),
    (f"S:{digits(30).upper()};T:{digits(80).upper()}", "salted_sha1", "|@oracle11g"),
    (f"T:{digits(80).upper()}", "pbkdf2", "rounds=4096|sha512|@oracle12c"),
    (f"SCRAM-SHA-256$4096:{b64(16)}${b64(32)}:{b64(32)}", "pbkdf2", "rounds=4096|sha256|@postgresql"),
    (f"md5{digits(16)}", "salted_md5", "|@postgresql"),
    (f"$A$005${letters(20)}{crypt(43)}", "sha256crypt", "rounds=5000|@mysql_caching_sha2"),
    (f"-pbkdf2-{digits(20)},{digits(16)},600000", "pbkdf2", "rounds=600000|@couchdb"),
    (f"-hashed-{digits(20)},{digits(16)}", "salted_sha1", "|@couchdb"),
    (f"0xc007{digits(40)}", "sha256", "|@sybase_ase"),
    (f"sha256|{digits(32)}|{digits(16)}", "sha256", "|@redshift"),
    # directories and mail
    (f"{{PBKDF2-SHA512}}10000${crypt(22)}${crypt(86)}", "pbkdf2", "rounds=10000|sha512|@ldap_pbkdf2"),
    (f"{{SCRAM-SHA-256}}4096,{b64(16)},{b64(32)},{b64(32)}", "pbkdf2", "rounds=4096|sha256|@dovecot_scram"),
    (f"{{BLF-CRYPT}}{BCRYPT}", "bcrypt", "cost=10"),
    (f"{{CRYPT}}{crypt(12)}.", "unknown_hash", "scheme descrypt"),
    (f"{{PLAIN-MD5}}{digits(16)}", "md5", ""),
    (f"{{x-issha, 1024}}{b64(32)}", "ldap_ssha", "X-ISSHA|@sap_codvn_h"),
    (f"{{ssha512}}06${crypt(16)}${crypt(86)}", "ldap_ssha", "SSHA512|@aix"),
    ("{LANMAN}" + digits(16), "unknown_hash", "scheme lm"),
    # devices and servers
    (f"$8${crypt(14)}${crypt(43)}", "pbkdf2", "rounds=20000|sha256|@cisco8"),
    (f"$9${crypt(14)}${crypt(43)}", "scrypt", "N=16384,r=1,p=1|@cisco9"),
    (f"$9${letters(24)}", "encrypted", ""),
    (f"$7$101${b64(12)}${b64(64)}", "pbkdf2", "rounds=101|sha512|@mosquitto"),
    (f"$6${b64(12)}${b64(64)}", "sha512", "|@mosquitto"),
    (f"n{letters(5)}r{letters(5)}c{letters(4)}s{letters(5)}t{letters(5)}n", "salted_md5", "|@netscreen"),
    (f"AK1{b64(32)}", "salted_sha1", "|@fortigate"),
    (f"SH2{b64(44)}", "sha256", "|@fortigate256"),
    (f"PB2{b64(82)}", "pbkdf2", "other|@fortigate"),
    (f"1{digits(24)}", "salted_sha1", "|@citrix_netscaler"),
    (f"2{digits(68)}", "sha512", "|@citrix_netscaler"),
    (f"grub.pbkdf2.sha512.10000.{digits(64)}.{digits(64)}", "pbkdf2", "rounds=10000|sha512|@grub2"),
    (f"CORP/jdoe:$DCC2$10240#jdoe#{digits(16)}", "pbkdf2", "rounds~10200|sha1|@dcc2"),
    (f"SAP_USER${digits(8).upper()}", "unknown_hash", "scheme sap_codvn_b"),
    (f"(H{letters(48)})", "unknown_hash", "scheme domino8"),
    (f"jdoe:Realm One:{digits(16)}", "unknown_hash", "scheme http_digest"),
    (f"$krb5tgs$23$*user$REALM$svc*${digits(16)}${digits(60)}", "unknown_hash", "scheme krb5tgs"),
    # libraries
    (f"400$8$36${digits(8)}${digits(32)}", "scrypt", "N=1024,r=8,p=54|@ruby_scrypt"),
    (b64(80, b"scrypt\0\x0f" + struct.pack(">II", 8, 1)), "scrypt", "N=32768,r=8,p=1|@scrypt_kdf"),
    (f"{{scrypt}}$e0801${b64(64)}${b64(32)}", "scrypt", "N=16384,r=8,p=1|@spring"),
    (f"{{scrypt}}$100801${b64(16)}${b64(32)}", "scrypt", "N=65536,r=8,p=1|@spring"),
    (f"$s0$f0801${b64(16)}${b64(32)}", "scrypt", "N=32768,r=8,p=1|@lambdaworks"),
    (f"{digits(16)}:{digits(64)}", "unknown_hash", "salt_and_key64"),
    (f"{digits(64)}.{digits(16)}", "unknown_hash", "salt_and_key64"),
    (f"sha512:100000:64:{b64(24)}:{b64(64)}", "pbkdf2", "rounds=100000|sha512"),
    (f"PBKDF2$sha256$100000${crypt(16)}${b64(24)}", "pbkdf2", "rounds=100000|sha256"),
    (f"{digits(32)}$1${digits(32)}", "unknown_hash", "scheme tomcat"),
    (f"{{AES256}}{b64(32)}", "encrypted", ""),
    ("{xor}Lz4sLChvLTs=", "encrypted", ""),
    ("OBF:1v2j1uum1xtv1zej1zer1xtn1uvk1v1v", "encrypted", ""),
    (json.dumps({"p": b64(20), "h": {"iv": b64(12), "at": b64(16)}}, separators=(",", ":")), "encrypted", ""),
]  # fmt: skip


def test_formats_that_name_themselves() -> None:
    assert told([value for value, _, _ in MADE]) == [(form, setting) for _, form, setting in MADE]


@pytest.mark.parametrize(
    ("form", "label", "name", "level"),
    [
        ("unknown_hash", "scheme descrypt", "", "critical"), ("unknown_hash", "scheme lm", "", "critical"), ("unknown_hash", "scheme krb5tgs", "", "high"),
        ("unknown_hash", "salt_and_key64", "", "high"), ("sha512", "", "mssql2012", "high"), ("sha512", "hex128", "", "critical"), ("bcrypt", "cost=12", "wordpress", "low"),
    ],
)  # fmt: skip
def test_a_format_may_be_better_or_worse_than_its_form(form: str, label: str, name: str, level: str) -> None:
    assert severity(form, label, name) == level


PLAIN = [
    "$ecret$123", "{hello}", "$$$money$$$", "Pa$$w0rd!2024Summer", "P@ssw0rd:with:colons:123", "{password}Sommer2024!", "my$long$password$with$dollars", "*star*star*star*star*star*",
    "#hashtag#password#2024", "!important!password!here", "-dash-dash-dash-dash-2024", "1|2|3|4|5|6|7|8|9|10|11", "a:b:c:d:e:f:g:h:i", "(parenthesised password here)",
    "@m@rianne@m@rtin@2020", "http://user:pass@example.org/x?y=1", "S:omething;else;here;now", "T:hisIsMyPassword123456", "AK1ngOfTheRoad2024!!", "SH2OWaterIsLife2024!!",
    "$9$ is the price today", "$7$ seven dollars please", "vault of secrets: v1", "a:1 b:2 c:3 d:4 e:5 f:6", "400$8$36 cheap price", "sha256$notahash$xyz", "md5$salt$nothex",
    "bcrypt:my:password:is:long:1", "пароль$123$длинный$текст", "日本語のパスワードはとても長い", "Müller$Straße${2024}€", "+420777123456", "C:\\Users\\me\\secret file.txt",
    "CorrectHorseBatteryStaple", "iLoveMyDogRex2015", "{\"p\":\"not encrypted\"}", "OBF:uscated Password", "n0tarealhashr0000cabcdsabcdet",
]  # fmt: skip


def test_a_password_that_only_looks_like_a_format_stays_one() -> None:
    assert {value: form for value, (form, _) in zip(PLAIN, told(PLAIN), strict=True) if form != "plaintext"} == {}


def test_what_stands_in_databases_names_no_password() -> None:
    values = [
        f"sha256:{digits(32)}", f"sha1:{digits(20)}", f"md5:{digits(16)}", f"sha512-{b64(64)}", digits(16), digits(20), digits(32), digits(50), digits(64), f"0x{digits(20)}", f"v1.2.3-{digits(20)}",
        f"{digits(16)}-{digits(8)}", f"00-{digits(16)}-{digits(8)}-01", 'a:1:{i:0;s:5:"hello";}', f"image@sha256:{digits(32)}", f"user:123:{digits(16)}", "6f1c1c9e-7a0b-4c6e-9a55-0a9ec5f5a1d2",
        b64(36), base64.b64encode(b"a text that is longer than a digest, and goes on and on").decode(), f"2024/11/26/{digits(16)}.png", f"{digits(16)}:{digits(64)}",
    ]  # fmt: skip
    assert [secret for secret in bi.name_secrets(values) if secret] == []


def test_a_value_of_chance_leaves_open_what_it_may_be() -> None:
    found = bi.name_secrets(["CC4rMpbg9AMZ.", "Password2024x", "062B0A33", "+9F93o1OxwgK1", f"{digits(16)}:12", f"$wp{BCRYPT}", "correct horse"], column="password")
    assert [(secret.kind, secret.possible[:1]) if secret else None for secret in found] == [
        ("plaintext", ("descrypt",)), ("plaintext", ()), ("plaintext", ("cisco_type7",)), ("plaintext", ("eggdrop",)), ("salted_md5", ("md5",)), ("bcrypt", ("wordpress",)), ("plaintext", ()),
    ]  # fmt: skip


@pytest.mark.parametrize("header", ["password", "passwd", "hash", "pwd_hash", "mot_de_passe", "c7"])
def test_a_column_says_form_and_format_of_each_value(header: str, tmp_path: Path) -> None:
    """A mix of three writers, also under a header that says nothing; Django's unusable passwords expose nothing."""
    values = [*(f"pbkdf2_sha256$600000${letters(22)}${b64(32)}" for _ in range(30)), *(f"$wp$2y$10${crypt(53)}" for _ in range(20)), *(f"0x0200{digits(68)}" for _ in range(15))]
    values += [f"!{letters(40)}" for _ in range(5)]
    (tmp_path / "users.ndjson").write_text("".join(json.dumps({"email": f"p{i}@example.org", header: value}) + "\n" for i, value in enumerate(values)))
    found = {row["form"]: row for row in bi.assess(str(tmp_path)).statistics["credentials"]}
    assert {form: (row["subjects"], [p.get("format") for p in row["parameters"]], row["severity"]) for form, row in found.items()} == {
        "pbkdf2": (30, ["django"], "low"), "bcrypt": (20, ["wordpress"], "low"), "sha512": (15, ["mssql2012"], "high"),
    }  # fmt: skip


def test_the_tables_are_sound() -> None:
    lines = (files("breach_impact") / "data" / "credential_forms.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = list(csv.DictReader(lines))
    assert all(re.fullmatch("[a-z0-9_]*", row["format"]) and row["source"] and (not row["severity"] or row["severity"] in SEVERITIES) for row in rows)
    levels: dict[tuple[str, str], set[str]] = {}
    for row in rows:
        levels.setdefault((row["form"], row["format"]), set()).add(row["severity"])
    assert all(len(found) == 1 for (_, name), found in levels.items() if name)
    assert [form for _, form in form_patterns()] == [form for form, _ in groupby(row["form"] for row in rows)]
    assert stated_severity("unknown_hash", "no such scheme") is None
    assert all(usual for usual, _ in possible_of().values())
