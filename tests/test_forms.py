"""Placeholders, protected values, stored passwords and tokens, all in SQL as the scan uses them."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from pathlib import Path
from typing import get_args

import duckdb
import pytest

from breach_impact.scanning import forms
from breach_impact.scanning.udfs import register
from breach_impact.tokens.formats import Check, Scope

DATA = Path(__file__).parents[1] / "../shared/data/tokens"
_CREDENTIAL_FORMS = """
plaintext bcrypt argon2 scrypt pbkdf2 sha512crypt sha256crypt md5crypt phpass mysql41 ldap_ssha md5 sha1 sha256 sha512
ntlm salted_md5 salted_sha1 encrypted unknown_hash
"""
CREDENTIAL_FORMS = _CREDENTIAL_FORMS.split()
_KINDS = """
access refresh id api bot service push session webhook unknown
"""
KINDS = _KINDS.split()


def ask(expression: str, values: list[str]) -> list[object]:
    """Evaluate an SQL expression over column ``v``."""
    con = duckdb.connect()
    register(con, set())
    return [
        row[0] for row in con.execute(f"select {expression} from (select unnest(?::varchar[]) v)", [values]).fetchall()
    ]


@pytest.mark.parametrize(
    ("kind", "placeholders", "real"),
    [
        (
            "email",
            ["test@test.com", "noreply@acme.com", "no-reply@x.de", "donotreply@y.org", "a@a.com", "test@example.com"],
            ["ana@example.com", "user@example.com", "sincorreo@tienda.es", "noemail@acme.com", "noreply.ana@acme.com", "ana+noreply@acme.com"],
        ),
        (
            "phone",
            [
                "5555555",
                "1234567890",
                "0000000000",
                "+15555555555",
                "+49 1111111111",
                "(555) 555-5555",
                "+441234567890",
                "9876543210",
            ],
            ["+14155550132", "5555551", "+12125555555", "555555", "+447911123456"],
        ),
        ("account_id", ["0", "-1", "true", "false", "True", "FALSE"], ["1", "1234567", "1111111", "00", "truer"]),
        (
            "us_ssn",
            ["123-45-6789", "000-00-0000", "078-05-1120", "219-09-9999", "111-11-1111", "987-65-4321"],
            ["536-90-4399"],
        ),
        ("payment_card_number", ["0000000000000000", "1111 1111 1111 1111"], ["4111111111111111", "4242424242424242"]),
        ("es_nif", ["12345678Z", "00000000T"], ["54362315K"]),
        ("gb_nino", ["QQ123456C"], ["JG103759A"]),
        (
            "mac_address",
            ["00:00:00:00:00:00", "ff-ff-ff-ff-ff-ff", "FFFFFFFFFFFF", "02:00:00:00:00:00", "0200.0000.0000"],
            ["02:00:00:00:00:01", "FF:FF:FF:FF:FF:FE"],
        ),
        ("imei", ["000000000000000"], ["490154203237518"]),
        ("advertising_id", ["00000000-0000-0000-0000-000000000000", "0" * 32], ["00000000-0000-0000-0000-000000000001"]),
        ("device_id", ["0000000000000000", "9774d56d682e549c", "00000000-0000-0000-0000-000000000000"], ["9774d56d682e549d", "00000001", "0"]),
    ],
)
def test_placeholders(kind: str, placeholders: list[str], real: list[str]) -> None:
    verdicts = ask(forms.placeholder_sql(kind, "v"), placeholders + real)
    assert verdicts == [True] * len(placeholders) + [False] * len(real)


def test_placeholder_of_null_is_false() -> None:
    for kind in ("email", "phone", "account_id", "us_ssn"):
        assert duckdb.connect().execute(
            f"select {forms.placeholder_sql(kind, 'v')} from (values (null::varchar)) t(v)"
        ).fetchall() == [(False,)]


HEX = "0123456789abcdef" * 8
FORMS = {
    "hunter2": "plaintext",
    "correct horse battery staple, twice": "plaintext",
    "me@example.com:secret99": "plaintext",
    "{noop}hunter2": "plaintext",
    "$2b$12$" + "a" * 53: "bcrypt",
    "{bcrypt}$2a$10$" + "a" * 53: "bcrypt",
    "bcrypt_sha256$$2b$12$" + "a" * 53: "bcrypt",
    "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$" + "a" * 43: "argon2",
    "argon2$argon2i$v=19$m=512,t=2,p=2$c2FsdA$" + "a" * 22: "argon2",
    "scrypt:32768:8:1$salt$" + HEX: "scrypt",
    "pbkdf2_sha256$600000$salt$" + "A" * 43 + "=": "pbkdf2",
    "pbkdf2:sha256:600000$salt$" + HEX[:64]: "pbkdf2",
    "$6$salt$" + "a" * 86: "sha512crypt",
    "$5$rounds=5000$salt$" + "a" * 43: "sha256crypt",
    "$1$salt$" + "a" * 22: "md5crypt",
    "$apr1$salt$" + "a" * 22: "md5crypt",
    "$P$B" + "a" * 30: "phpass",
    "*" + HEX[:40].upper(): "mysql41",
    "{SSHA}" + "A" * 32: "ldap_ssha",
    HEX[:32]: "unknown_hash",
    HEX[:40]: "sha1",
    HEX[:64]: "sha256",
    HEX: "sha512",
    HEX[:32] + ":x9!": "salted_md5",
    HEX[:40] + ":saltsalt": "salted_sha1",
    "sha1$salt$" + HEX[:40]: "salted_sha1",
    "aad3b435b51404eeaad3b435b51404ee:" + HEX[:32]: "ntlm",
    "gAAAAA" + "B" * 94: "encrypted",
    "ENC(abc=)": "encrypted",
    "vault:v1:abcdef": "encrypted",
    HEX[:56]: "unknown_hash",
    "$unknown$" + "a" * 30: "unknown_hash",
}


def test_credential_forms() -> None:
    assert dict(zip(FORMS, ask(forms.credential_form_sql("v"), list(FORMS)), strict=True)) == FORMS
    assert {row["form"] for row in forms.rows("credential_forms.csv")} <= set(CREDENTIAL_FORMS)
    assert duckdb.connect().execute(
        f"select {forms.credential_form_sql('v')} from (values (null), ('')) t(v)"
    ).fetchall() == [
        (None,),
        (None,),
    ]


FAMILIES = {
    "bcrypt": "bcrypt", "argon2": "argon2", "sha512crypt": "sha512crypt", "sha256crypt": "sha256crypt", "md5crypt": "md5crypt",
    "phpass": "phpass", "drupal7": "phpass", "mysql41": "mysql41 sha1", "ldap_ssha": "ldap_ssha", "ldap_ssha256": "ldap_ssha",
    "ldap_ssha512": "ldap_ssha", "ldap_sha": "sha1", "raw_md5": "unknown_hash", "raw_sha1": "sha1", "raw_sha256": "sha256", "raw_sha512": "sha512",
    "raw_sha224": "unknown_hash", "raw_sha384": "unknown_hash", "ntlm": "ntlm unknown_hash", "django": "salted_sha1", "vbulletin": "salted_md5",
    "ipb": "salted_md5", "yescrypt": "scrypt", "ldap_smd5": "md5crypt salted_md5",
}  # fmt: skip


def test_password_hash_families() -> None:
    path = DATA / "password_hashes.csv"
    if not path.exists():
        pytest.skip("reference data not here")
    rows = [
        row
        for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines(keepends=True))
        if row["family"] in FAMILIES and row["polarity"] == "positive"
    ]
    found = ask(forms.credential_form_sql("v"), [row["value"] for row in rows])
    wrong: defaultdict[str, list[str]] = defaultdict(list)
    for row, form in zip(rows, found, strict=True):
        if form not in FAMILIES[row["family"]].split():
            wrong[row["family"]].append(f"{row['label']}: {form}")
    assert sum(map(len, wrong.values())) <= 0.02 * len(rows), dict(wrong)


@pytest.mark.parametrize(
    ("values", "tokens", "salt", "expected"),
    [
        ([HEX[:32]], ["passwd"], False, ("unknown_hash", ("md5", "ntlm"))),
        ([HEX[:32].upper()], ["password", "hash"], False, ("unknown_hash", ("md5", "ntlm"))),
        ([HEX[:32]], ["password", "md5"], False, ("md5", ())),
        ([HEX[:32]], ["password", "md", "5"], False, ("md5", ())),
        ([HEX[:32]], ["nt", "hash"], False, ("ntlm", ())),
        ([HEX[:32], "5f4dcc3b5aa765d61d8327deb882cf99"], ["password"], False, ("md5", ())),
        ([HEX[:32], "31D6CFE0D16AE931B73C59D7E0C089C0"], ["password"], False, ("ntlm", ())),
        ([HEX[:32]], ["password"], True, ("salted_md5", ())),
        ([HEX[:40]], ["password"], False, ("sha1", ())),
        ([HEX[:40]], ["password"], True, ("salted_sha1", ())),
        ([HEX[:40]], ["mysql", "password"], False, ("mysql41", ())),
        ([HEX[:64]], ["pw"], False, ("sha256", ())),
        ([HEX], ["pw"], False, ("sha512", ())),
        (["hunter2"], ["pw"], False, ("unknown_hash", ())),
        ([], [], False, ("unknown_hash", ())),
    ],
)
def test_hex_form_of_column(
    values: list[str], tokens: list[str], salt: bool, expected: tuple[str, tuple[str, ...]]
) -> None:
    assert forms.hex_form_of_column(values, tokens, salt_sibling=salt) == expected


def test_token_table() -> None:
    formats = forms.token_formats()
    assert {form.expires for form in formats} <= {"yes", "no", "unknown"}
    assert {form.revocable_by for form in formats} <= {"issuer", "operator", "user", "unknown"}
    assert {form.kind for form in formats} <= set(KINDS)
    assert {form.scope for form in formats} <= set(get_args(Scope))
    assert {form.check for form in formats} <= set(get_args(Check))
    assert all(form.source for form in formats)
    for form in formats:
        assert re.compile(form.pattern)
        assert ask(forms.full_match("v", form.pattern), ["x"]) == [False]


TOKENS = {
    "Atza|" + "IwEB" * 90: ("amazon_alexa", "access", "voice_assistant_token"),
    "Atzr|" + "IwEB" * 90: ("amazon_alexa", "refresh", "voice_assistant_token"),
    "ya29." + "a0" * 30: ("google", "access", "oauth_token"),
    "1//0" + "g" * 100: ("google", "refresh", "oauth_token"),
    "ghp_" + "a1" * 18: ("github", "api", "api_token"),
    "gho_" + "a1" * 18: ("github", "access", "oauth_token"),
    "glpat-" + "x1" * 10: ("gitlab", "api", "api_token"),
    "xox" + "b-123456789012-abcdef": ("slack", "bot", "api_token"),
    "xox" + "p-123456789012-abcdef": ("slack", "access", "oauth_token"),
    "sk_" + "live_" + "a1" * 12: ("stripe", "api", "api_token"),
    "AK" + "IA" + "J2" * 8: ("aws", "api", "api_token"),
    "AS" + "IA" + "J2" * 8: ("aws", "session", "session_token"),
    "EAA" + "Bx1" * 40: ("facebook", "access", "oauth_token"),
    "SG." + "a" * 22 + "." + "b" * 43: ("sendgrid", "api", "api_token"),
    "123456789:AA" + "h" * 33: ("telegram", "bot", "api_token"),
    "c" * 22 + ":APA91b" + "h" * 134: ("firebase", "push", "push_token"),
    "eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiI0MiJ9.c2ln": ("jwt", "access", "jwt"),
}


def test_tokens_name_their_issuer() -> None:
    found = ask(forms.token_format_sql("v"), list(TOKENS))
    formats = forms.token_formats()
    for (token, expected), index in zip(TOKENS.items(), found, strict=True):
        assert isinstance(index, int), token[:6]
        assert (formats[index].issuer, formats[index].kind, formats[index].data_type) == expected
    assert ask(forms.token_format_sql("v"), ["pk_" + "live_" + "a1" * 12, "hello", HEX[:32], ""]) == [None] * 4


def test_format_index_is_the_first_match() -> None:
    """The shortcut by how the forms begin finds what trying all in order would find."""
    values = list(TOKENS)
    slow = [next(n for n, form in enumerate(forms.token_formats()) if re.fullmatch(form.pattern, v)) for v in values]
    assert ask(forms.token_format_sql("v"), values) == slow


@pytest.mark.parametrize("form", forms.token_formats(), ids=lambda form: f"{form.issuer} {form.kind}")
def test_formats_hold_no_groups(form: forms.TokenFormat) -> None:
    """All formats are one pattern, which tells them by the groups around them; two engines must read each alike."""
    assert re.compile(form.pattern).groups == 0
    assert not re.search(r"\\[dDwWsSbB]|\(\?[^:]|(?<!\\)[.](?!\])", re.sub(r"\[[^\]]*\]", "", form.pattern))


def test_natural_negatives_are_no_tokens() -> None:
    path = DATA / "negatives.csv"
    if not path.exists():
        pytest.skip("reference data not here")
    families = (
        "digest_not_password",
        "identifier_not_secret",
        "version",
        "id_assignment",
        "sequential_or_uuid",
        "encoded_not_secret",
    )
    values = [
        row["value"]
        for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines(keepends=True))
        if row["family"] in families
    ]
    assert [v for v, n in zip(values, ask(forms.token_format_sql("v"), values), strict=True) if n is not None] == []


def test_scrambled_tokens() -> None:
    path = DATA / "tokens_scrambled.csv"
    if not path.exists():
        pytest.skip("reference data not here")
    values = [row["value"] for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines(keepends=True))]
    assert sum(n is not None for n in ask(forms.token_format_sql("v"), values)) >= 0.5 * len(values)


def test_token_compact() -> None:
    values = ["Bearer abc", "bearer  Atza%7Cab%2Bc", "100%", "%ff%fe", "a%257Cb"]
    assert ask(forms.token_compact_sql("v"), values) == ["abc", "Atza|ab+c", "100%", "%ff%fe", "a%7Cb"]


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        (["linked", "alexa", "refresh", "token"], ("amazon_alexa", "refresh")),
        (["Google", "access_token"], ("google", None)),
        (["google", "access", "token"], ("google", "access")),
        (["ifttt", "token"], ("ifttt", None)),
        (["ios", "token"], ("app_ios", None)),
        (["android", "api", "token"], ("app_android", "api")),
        (["ios", "push", "token"], ("apple_push", "push")),
        (["device", "token"], (None, "push")),
        (["id", "token"], (None, "id")),
        (["slack", "webhook", "url"], ("slack", "webhook")),
        (["session", "id"], (None, "session")),
        (["nothing"], (None, None)),
    ],
)
def test_token_issuer_by_name(tokens: list[str], expected: tuple[str | None, str | None]) -> None:
    assert forms.token_issuer_by_name(tokens) == expected


@pytest.mark.parametrize(
    ("issuer", "kind", "expected"),
    [
        ("amazon_alexa", "refresh", "issuer"), ("github", "api", "user"), ("stripe", "api", "operator"), ("jwt", "access", "operator"),
        ("app_ios", "access", "operator"), ("generic", "unknown", "unknown"), ("generic", "session", "operator"), ("ifttt", "access", "issuer"),
        ("apple_push", "push", "user"),
    ],
)  # fmt: skip
def test_revocable_by(issuer: str, kind: str, expected: str) -> None:
    assert forms.revocable_by(issuer, kind) == expected


def test_protected() -> None:
    protected = [
        "enc:abc",
        "ENC(x=)",
        "{cipher}ab",
        "vault:v1:abc",
        "-----BEGIN PGP MESSAGE-----\nx",
        "tok_1Mq2Lk2eZvKYlo2C",
        "U2FsdGVkX1" + "a" * 20,
    ]
    plain = ["encore", "token", "tok_", "ana@example.com", "4111111111111111", "2019-12-04", "arn:aws:s3:::b", ""]
    assert ask(forms.protected_sql("v"), protected + plain) == [True] * len(protected) + [False] * len(plain)


def test_shipped_tables() -> None:
    providers = forms.rows("email_providers.csv")
    assert len(providers) >= 250
    assert len({row["domain"] for row in providers}) == len(providers)
    by_domain = {row["domain"]: (row["provider"], row["country"]) for row in providers}
    assert by_domain["qq.com"] == ("tencent", "CN")
    assert by_domain["gmail.com"] == ("google", "US")
    assert {"com", "ck", "bd", "рф", "xn--p1ai", "museum"} <= forms.tlds()
    assert not {"jpg", "sql", "local"} & forms.tlds()
