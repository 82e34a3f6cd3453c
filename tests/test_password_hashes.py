"""Stored passwords of many kinds are named rightly, or the set of what they may be holds the right name.

The corpus (hashcat's, haiti's and Name-That-Hash's vectors, noseyparker's rules) knows hundreds of labels, we twenty forms. ``_right`` says
which of our names is right for a label: the form of the outermost function, ``unknown_hash`` for what none of our forms covers
(archives, wallets, protocols), and for a bare digest the algorithm's own name, which must be the form or among what is possible.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

import breach_impact as bi
from breach_impact.evidence.digests import column_forms
from breach_impact.passwords import stored as passwords
from breach_impact.passwords.settings import possible_of, setting_sql

FILE = Path(__file__).parents[2] / "shared" / "data" / "tokens" / "password_hashes.csv"
pytestmark = pytest.mark.skipif(not FILE.exists(), reason="reference data not here")

FAMILIES = {
    "bcrypt": "bcrypt", "argon2": "argon2", "sha512crypt": "sha512crypt", "sha256crypt": "sha256crypt", "md5crypt": "md5crypt", "md5crypt_apr1": "md5crypt",
    "phpass": "phpass", "drupal7": "phpass", "mysql41": "mysql41", "mysql323": "mysql323", "ldap_ssha": "ldap_ssha", "ldap_ssha256": "ldap_ssha",
    "ldap_ssha512": "ldap_ssha", "ldap_sha": "sha1", "ldap_smd5": "md5crypt salted_md5", "raw_md5": "md5", "raw_md4": "md4", "raw_sha1": "sha1", "raw_sha224": "sha224",
    "raw_sha256": "sha256", "raw_sha384": "sha384", "raw_sha512": "sha512", "ntlm": "ntlm", "lm": "lm", "django": "salted_sha1", "vbulletin": "salted_md5", "ipb": "salted_md5",
    "yescrypt": "scrypt", "scrypt": "scrypt", "pbkdf2": "pbkdf2", "descrypt": "descrypt bsdi", "ntlm_net": "unknown_hash",
}  # fmt: skip
NAMING = ("bcrypt", "argon2", "sha512crypt", "sha256crypt", "md5crypt", "md5crypt_apr1", "phpass", "drupal7", "ldap_ssha", "ldap_ssha256", "ldap_ssha512", "ldap_sha",
          "ldap_smd5", "yescrypt", "scrypt", "pbkdf2", "django")  # fmt: skip
"""Families whose values name themselves."""
RAW = ("raw_md5", "raw_md4", "raw_sha1", "raw_sha224", "raw_sha256", "raw_sha384", "raw_sha512", "ntlm", "lm", "mysql323")
KNOWN = {  # what stands behind products' names, by their own documentation or hashcat's source
    "salted_md5": "joomla|oscommerce|xt:commerce|skype|prestashop|vbulletin|mybb|ipb|invision|mediawiki|postgresql|postgres|zipmonster|empire cms|lastpass|serv-u|webedition|juniper netscreen|netscreen|qnx /etc/shadow \\(md5|hmac-md5|md5\\(|3720|3721|4210",
    "salted_sha1": "smf|simple machines|punbb|ruby on rails|peoplesoft ps_token|opencart|redmine|wbb3|woltlab|samsung|restful auth|fortigate \\(|citrix netscaler \\(sha1|mssql|ms sql|oracle (?:s:|11g)|hmac-sha1|sha1\\(|sha-1\\(",
    "md5": "md5\\(|md5$|half md5",
    "sha1": "sha1\\(|sha-1\\(|linkedin|sha-?1$|4600|190",
    "sha256": "sha-?256|sha2-256|cisco type 4|cisco-ios type 4|rsa security|netwitness|anope|authme|coldfusion|fortigate256|sybase|windows phone|qnx /etc/shadow \\(sha256|cisco-ise",
    "sha512": "sha-?512|filezilla|macos v10\\.7|mssql \\(201[24]",
    "pbkdf2": "pbkdf2|bitwarden|apple file system|postgresql scram|grub 2|filevault 2|dcc2|cached credentials 2|scram",
    "scrypt": "scrypt|multibit",
    "md5crypt": "md5\\(unix\\)|crypt\\(3\\) md5|md5crypt|cisco-ios \\$1|cisco type 5|3300",
    "ntlm": "nthash",
    "macos": "macos v10\\.[456]",
}  # fmt: skip
DIGESTS = r"(haval|tiger|skein|snefru|md6|ripemd|streebog|gost|keccak|sha3|blake2|blake3|shake|sm3|whirlpool|md2|md4|lotus notes/domino 5|crc-?64|fnv-1?a?1?64|sha-?224|sha-?384)"
NONE = r"^(?:plaintext|stdout)$"
NO_PASSWORD = r"bitcoin (?:wif|raw) private key|json web token|jwt|flask session|totp|adler-32|crc-?32|fnv-1a?32|joaat|murmurhash|object hashcode|siphash"
"""Addresses of wallets, tokens, one-time codes and checksums: nothing that a database stores for a password."""


def _named(form: str, setting: str) -> set[str]:
    """What a result says of a value: its form, and what is possible of its shape."""
    shape = setting.partition("|")[0]
    usual, rare = possible_of().get(shape, ((), ()))
    return {form, *usual, *rare}


def _right(row: dict[str, str]) -> set[str]:
    label, family, value = re.sub(r"^hashcat [0-9]+ ?", "", row["label"]).lower(), row["family"], row["value"].strip()
    label = label or row["label"].split()[1]  # hashcat's numbers without a name
    if re.search("ipmi|wpa-|android fde", label) or re.match(r"[a-z0-9_]+:[$]", value):
        return {"unknown_hash"}  # a protocol's or a container's
    if value.startswith(("$shiro1$", "$as400$", "$sshng$")) or "sshng" in value:
        return {"unknown_hash"}
    if family not in NAMING and re.match(r"\$[A-Za-z0-9_-]+[$*]", value) and not value.startswith(("$SHA$", "$B$", "$IPB2$", "$postgre", "$3$$")):
        return {"unknown_hash", *(name for name in ("pbkdf2", "scrypt", "md5crypt", "sha512crypt") if re.search(KNOWN.get(name, name), label)), *FAMILIES.get(family, "").split()}
    if label.startswith(("hmac-ripemd", "hmac-streebog", "hmac-blake2", "cubecart", "domain cached credentials (dcc)")):
        names = {"r": {"ripemd160", "ripemd320"}, "s": {"streebog256", "streebog512"}, "b": {"blake2_256"}, "e": {"whirlpool"}, "n": {"md4", "unknown_hash"}}
        return names[{"hmac-r": "r", "hmac-s": "s", "hmac-b": "b", "cubeca": "e", "domain": "n"}[label[:6]]]
    if re.fullmatch(r"[A-Za-z0-9+/]{27}=", value) and "hmac-sha1" in label:
        return {"sha1"}
    if label.startswith("gost r 34.11-2012"):
        return {"streebog256", "streebog512"}
    if family in FAMILIES:
        return set(FAMILIES[family].split())
    if re.search(NONE, label):
        return {"plaintext"}
    bare = re.fullmatch(r"[0-9a-fA-F]+", value) is not None
    if label == "half md5":
        return {"half_md5"}
    if bare and (found := re.match(rf"\$?{DIGESTS}", label)):
        name = {"lotus notes/domino 5": "domino5", "crc-64": "crc64"}.get(found[1], found[1].replace("-", ""))
        return {n for usual, rare in possible_of().values() for n in (*usual, *rare) if n.startswith("fnv64" if "fnv" in name else name)} or {"unknown_hash"}
    outer = "|".join(name for name, words in KNOWN.items() if re.match(words, label)) or "|".join(name for name, words in KNOWN.items() if re.search(words, label))
    names = set(outer.split("|")) - {""}
    if names == {"macos"}:
        return {"salted_sha1"}
    if names:
        return names - ({"salted_md5", "salted_sha1"} if bare and "netscaler" not in label else {"md5", "sha1"} if names & {"salted_md5", "salted_sha1"} else set())
    return {"unknown_hash"}


@cache
def _rows() -> tuple[dict[str, str], ...]:
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def told(values: Sequence[str], named: Iterable[str] = ()) -> list[tuple[str, str]]:
    """(form, setting) of each value, in the scan's own SQL."""
    con = duckdb.connect(config={"arrow_lossless_conversion": "true"})
    con.register("given", pa.table({"v": pa.array([v.strip() for v in values], pa.string()), "n": range(len(values))}))
    bare = f"SELECT n, {passwords.bare_sql('v')} AS u FROM given"
    formed = f"SELECT n, u, {passwords.credential_form_sql('u', list(named))} AS y FROM ({bare})"
    return con.execute(f"SELECT y, {setting_sql('u', 'y')} FROM ({formed}) ORDER BY n").fetchall()


def test_each_value_alone() -> None:
    """Some rows can be told by no value: 13 or 16 characters of crypt's alphabet, words of eight letters."""
    rows = _rows()
    found = told([row["value"] for row in rows])
    wrong = [row for row, (form, setting) in zip(rows, found, strict=True) if not _named(form, setting) & _right(row)]
    by_family = Counter(row["family"] for row in wrong)
    assert len(wrong) <= 0.065 * len(rows), (len(wrong), len(rows), by_family)
    stored = [row for row in rows if not _no_password(row)]
    missed = [row for row in wrong if not _no_password(row)]
    assert len(missed) <= 0.045 * len(stored), (len(missed), len(stored), sorted({f"{r['family']}: {r['label']}" for r in missed}))
    naming = [row for row in rows if row["family"] in NAMING]
    assert sum(by_family[family] for family in NAMING) <= 0.02 * len(naming), by_family
    assert not {family for family in RAW if by_family[family]}


def _no_password(row: dict[str, str]) -> bool:
    return re.search(NO_PASSWORD, row["label"].lower()) is not None


def test_as_columns() -> None:
    """Each label's values as a column of their own: what the column says never takes a right name away."""
    rows, wrong = _rows(), 0
    labels: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        labels.setdefault(row["label"], []).append(row)
    alike: dict[str, list[dict[str, str]]] = {}
    for mine in labels.values():
        hints = column_forms([row["value"].strip() for row in mine], ["password"], salted=False)
        alike.setdefault(hints.get("forms", ""), []).extend(mine)
    for names, mine in alike.items():
        found = told([row["value"] for row in mine], names.split(","))
        wrong += sum(not _named(form, setting) & _right(row) for row, (form, setting) in zip(mine, found, strict=True) if not _no_password(row))
    stored = sum(not _no_password(row) for row in rows)
    assert wrong <= 0.05 * stored, (wrong, stored)


@pytest.mark.parametrize("header", ["commit", "checksum", "integrity", "etag"])
def test_digests_of_files_are_no_passwords(header: str, tmp_path: Path) -> None:
    """Natural digests under the names that they had, beside people."""
    with (FILE.parent / "negatives.csv").open(encoding="utf-8", newline="") as file:
        values = [row["value"] for row in csv.DictReader(file) if row["family"] == "digest_not_password" and row["context"] == f"column:{header}"]
    rows = [{"email": f"person{i}@example.org", header: value} for i, value in enumerate(values)]
    (tmp_path / "users.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert values and bi.assess(str(tmp_path)).statistics["credentials"] == []
