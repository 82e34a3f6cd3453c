"""Secrets one by one: the catalogue of tokens, its checks and JWTs, on the corpora of public test suites where they are here."""

from __future__ import annotations

import base64
import csv
import json
import random
import re
import string
import zlib
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.tokens import checks as token_checks
from breach_impact.tokens.formats import token_format_of, token_formats
from breach_impact.tokens.heads import beginnings

DATA = Path(__file__).parents[1] / "../shared/data/tokens"
BASE62 = string.digits + string.ascii_uppercase + string.ascii_lowercase
# Families of the corpus -> issuer, of the issuers that must be told.
ISSUERS = {
    "google": "google", "googleoauth2": "google", "youtube": "google", "gcp": "google", "firebase": "firebase", "github": "github", "gitlab": "gitlab",
    "slack": "slack", "stripe": "stripe", "aws": "aws", "azure": "microsoft", "facebook": "facebook", "instagram": "facebook", "twitter_v2": "twitter",
    "discord": "discord", "telegram": "telegram", "npm": "npm", "twilio": "twilio", "sendgrid": "sendgrid", "shopify": "shopify", "dropbox": "dropbox",
    "openai": "openai", "jwt": "jwt",
}  # fmt: skip


def rows(name: str) -> list[dict[str, str]]:
    path = DATA / name
    if not path.exists():
        pytest.skip("reference data not here")
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines(keepends=True)))


def text(dice: random.Random, size: int, alphabet: str = BASE62) -> str:
    return "".join(dice.choices(alphabet, k=size))


def one(value: str, column: str = "") -> bi.Secret | None:
    return bi.name_secrets([value], column)[0]


def part(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


# -- the corpora ----------------------------------------------------------------------------------------------------------
def test_scrambled_tokens_are_seen_and_named() -> None:
    given = rows("tokens_scrambled.csv")
    found = bi.name_secrets([row["value"] for row in given])
    assert sum(secret is not None for secret in found) >= 0.85 * len(given)
    named = [(ISSUERS[row["family"]], secret) for row, secret in zip(given, found, strict=True) if secret and row["family"] in ISSUERS]
    right = sum(secret.issuer == issuer for issuer, secret in named)
    assert len(named) >= 140
    assert right >= 0.95 * len(named)


def test_natural_negatives_are_none() -> None:
    natural = [row for row in rows("negatives.csv") if not row["label"].startswith("not:")]
    assert len(natural) == 483
    assert [row["value"] for row, secret in zip(natural, bi.name_secrets([row["value"] for row in natural]), strict=True) if secret] == []
    for column in sorted({row["context"].removeprefix("column:") for row in natural if row["context"]}):
        values = [row["value"] for row in natural if row["context"] == f"column:{column}"]
        assert bi.name_secrets(values, column) == [None] * len(values), column


def test_no_value_gets_the_issuer_that_its_rule_denies() -> None:
    denied = [row for row in rows("negatives.csv") if row["label"].startswith("not:")]
    wrong = []
    for row, secret in zip(denied, bi.name_secrets([row["value"] for row in denied]), strict=True):
        rule = re.sub("[^a-z0-9]", "", row["label"][4:].lower())
        if secret and (secret.issuer in rule or (secret.issuer == "google" and rule.startswith("gcp"))):
            wrong.append((row["label"], secret.issuer))
    # Another rule of the same issuer (the address of a webhook, the other kind of key); keys of the right form that a rule passes over one by one, because they are
    # published somewhere: nothing in such a value tells.
    published = [label for label, issuer in wrong if issuer == "google"]
    assert {issuer for _, issuer in wrong} <= {"slack", "anthropic", "google"}, wrong
    assert len(published) <= 16, wrong
    assert len(wrong) - len(published) <= 6, wrong


def test_claims_of_jwts() -> None:
    given = rows("jwt_claims.csv")
    assert len(given) == 37

    def number(word: str) -> int | None:
        return int(float(word)) if word else None

    for row, secret in zip(given, bi.name_secrets([row["value"] for row in given]), strict=True):
        assert secret is not None
        assert secret.data_type == "jwt"
        assert (secret.alg, secret.issued, secret.not_before, secret.expires) == (
            row["alg"] or None, number(row["iat"]), number(row["nbf"]), number(row["exp"])
        )  # fmt: skip
        assert secret.unsigned == (row["alg"].lower() == "none" or not row["value"].partition(".")[2].partition(".")[2])


def test_password_hashes_are_named() -> None:
    given = [row for row in rows("password_hashes.csv") if row["family"] in ("bcrypt", "argon2", "sha512crypt", "phpass") and row["polarity"] == "positive"]
    found = bi.name_secrets([row["value"] for row in given])
    assert sum(secret is not None and secret.data_type == "password_hash" for secret in found) >= 0.95 * len(given)


# -- made here ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("prefix", ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "npm_"])
def test_check_sum_of_github_and_npm(prefix: str) -> None:
    dice = random.Random(prefix)
    good, bad = [], []
    for _ in range(50):
        body = text(dice, 30)
        number, check = zlib.crc32(body.encode()), ""
        for _ in range(6):
            number, digit = divmod(number, 62)
            check = BASE62[digit] + check
        good.append(prefix + body + check)
        bad.append(prefix + body[::-1] + check)
    found = bi.name_secrets([*good, *bad])
    assert [secret and secret.checksum for secret in found] == ["right"] * 50 + ["wrong"] * 50
    assert {secret.issuer for secret in found if secret} == {"npm" if prefix == "npm_" else "github"}


def test_installation_token_of_2026() -> None:
    secret = one("ghs_" + "123456_" + f"{part({'alg': 'RS256'})}.{part({'iss': 'x'})}." + "aB3_" * 60)
    assert secret is not None
    assert (secret.issuer, secret.kind, secret.checksum) == ("github", "service", "none")


def test_discord_and_aws_structure() -> None:
    first = base64.urlsafe_b64encode(b"123456789012345678").decode().rstrip("=")
    good, bad = one(f"{first}.G" + "a1B2c" + "." + "x_Y-3" * 7 + "abc"), one("M" + "zYw" * 7 + "Zz" + ".Ga1B2c." + "x_Y-3" * 7 + "abc")
    assert good is not None and bad is not None
    assert (good.issuer, good.checksum, bad.issuer, bad.checksum) == ("discord", "right", "discord", "wrong")
    key, odd = one("AK" + "IA" + "Q3EG" * 4), one("AK" + "IA" + "Q0E1" * 4)
    assert key is not None and odd is not None
    assert (key.checksum, odd.checksum) == ("right", "wrong")


def test_jwt_says_what_it_is() -> None:
    dated = part({"iss": "https://ana.example/tenant", "iat": 1700000000.9, "nbf": "1700000001", "exp": 1700003600})
    secret = one(f"{part({'alg': 'none'})}.{dated}.")
    assert secret is not None
    assert (secret.unsigned, secret.alg, secret.issued, secret.not_before, secret.expires) == (True, "none", 1700000000, 1700000001, 1700003600)
    assert "ana" not in repr(secret)
    google = one(f"{part({'alg': 'RS256', 'kid': 'k'})}.{part({'iss': 'https://accounts.google.com', 'exp': True})}.c2ln")
    assert google is not None
    assert (google.issued_by, google.expires, google.checksum, google.unsigned) == ("google", None, "right", False)
    odd = one(f"{part({'alg': 'ana@mail.example'})}.{part({'exp': 1e300})}.c2ln")
    assert odd is not None
    assert (odd.alg, odd.expires) == ("other", None)
    cut = one(f"{part({'alg': 'RS256'})}.{part({'exp': 1700003600})[:-4]}.c2ln")
    assert cut is not None
    assert (cut.checksum, cut.expires) == ("wrong", None)
    assert one(f"{part(['alg'])}.{dated}.c2ln") is None


@pytest.mark.parametrize(
    ("value", "issuer", "kind", "scope"),
    [
        ("Atza" + "|IwEB" + "k3J_x-Z9" * 45, "amazon_alexa", "access", "device_control"),
        ("Atzr" + "%7CIwEB" + "k3J_x-Z9" * 45, "amazon_alexa", "refresh", "device_control"),
        ("Bearer Atza" + "|IwEB" + "k3J_x-Z9" * 45, "amazon_alexa", "access", "device_control"),
        ("k3J" * 7 + "a:APA91b" + "Zk3-" * 33 + "Zk", "firebase", "push", "push_only"),
        ("APA91b" + "Zk3_" * 40, "firebase", "push", "push_only"),
        ("<" + " ".join(["0aF3c91d"] * 8) + ">", "apple_push", "push", "push_only"),
        ("mysql://shop:" + "hunter2x@db.shop.internal/shop", "generic", "service", "service_control"),
        ("acme_" + "live_key_" + "x8Kq2Lr9Tz4Wm7Bv3Nc6Jd1Q", "generic", "api", "unknown"),
    ],
)
def test_forms_of_the_issue(value: str, issuer: str, kind: str, scope: str) -> None:
    secret = one(value)
    assert secret is not None
    assert (secret.issuer, secret.kind, secret.scope) == (issuer, kind, scope)


NONE = (
    "pk_" + "live_" + "a1B2c3D4" * 3, "sk_" + "test_" + "a1B2c3D4" * 3, "rk_" + "test_" + "a1B2c3D4" * 3,
    "amzn1.account." + "AGQ7" * 7, "amzn1.ask.account." + "AGQ7" * 30, "amzn1.ask.device." + "AGQ7" * 30, "amzn1.application-oa2-client." + "0af3" * 8,
    "AI" + "DA" + "Q3EG" * 4, "AR" + "OA" + "Q3EG" * 4, "1042" * 3 + "-" + "a1b2c3d4" * 4 + ".apps.googleusercontent.com",
    "AK" + "IA" + "IOSFODNN7" + "EXAMPLE", "sq0" + "idp-" + "a1B2c3D4e5" * 2 + "xY", "AC" + "0af3" * 8,
    "https://user@example.com/path", "https://example.com:8080/a@b", "git://host:22/path@2", "mongodb://${USER}:${PASSWORD}@db/x",
    "hero-image-2024-final-version-1080p.png", "api-reference-introduction-to-authentication", "live-stream-20240131-recording-part-two",
    "access-control-allow-credentials", "SKU-2024-0001-XL-BLUE-0042", "key-" + "features-of-our-new-product-2024", "sk-learn-tutorial-for-beginners-2020",
    "s.AcceptanceTimeoutSeconds", "sha384-" + "oqVuAf" * 10 + "MpDz", "0.12.0-SNAPSHOT", "W/\"5f3-1a2b3c4d5e6f\"", "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    "cus_" + "NffrFeUfNV2Hib", "pi_" + "3MtwBwLkdIwHu7ix28a3tqPa", "user_" + "2NNEqL2nrIRdJ194ndJqAHwEfxC", "", "Bearer", "Bearer token",
)  # fmt: skip


def test_identifiers_publishable_keys_and_names_are_none() -> None:
    assert [value for value, secret in zip(NONE, bi.name_secrets(NONE), strict=True) if secret] == []


def test_the_column_makes_secrets_of_opaque_values() -> None:
    secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYabc123kkkk"
    assert one(secret) is None
    found = one(secret, "aws_secret_access_key")
    assert found is not None
    assert (found.issuer, found.scope) == ("aws", "service_control")
    lwa = one("0af3c91d" * 8, "alexa_client_secret")
    assert lwa is not None
    assert lwa.issuer == "amazon_alexa"
    assert one("not-given", "api_token") is None
    assert one("${API_TOKEN_1}", "api_token") is None
    digest = one("5f4dcc3b5aa765d61d8327deb882cf99", "password")
    assert digest is not None
    assert (digest.data_type, digest.kind) == ("password_hash", "md5")
    plain = one("hunter2", "password")
    assert plain is not None
    assert (plain.data_type, plain.kind) == ("password", "plaintext")


def test_cards_and_keys() -> None:
    card = one("4111 1111 1111 1111")
    assert card is not None
    assert (card.data_type, card.scope) == ("payment_card_number", "payment")
    assert one("4111 1111 1111 1112") is None
    key = one("-----BEGIN " + "PRIVATE KEY-----\nMIIE\n-----END")
    assert key is not None
    assert key.data_type == "private_key"


def test_order_repeats_and_gaps() -> None:
    token = "gh" + "p_" + "a1B2c3" * 6
    found = bi.name_secrets([None, token, "x", token, ""])
    assert [secret is not None for secret in found] == [False, True, False, True, False]
    assert found[1] == found[3]
    assert bi.name_secrets([]) == []
    assert token[4:] not in repr(found)


def test_beginnings_are_those_of_the_matches() -> None:
    """A value is held against the forms that can begin so, and against no fewer."""
    assert beginnings("(?:sk|rk)_(?:live|prod)_[a-z]{3}", 4) == {"sk_l", "sk_p", "rk_l", "rk_p"}
    assert beginnings(r"xox[bp]-|a\.(?:b)?c", 3) == {"xox", "a.b", "a.c"} or beginnings(r"a\.(?:b)?c", 3) is None
    assert beginnings("[A-Z]{3}", 2) is None
    for row in rows("tokens_scrambled.csv"):
        number = token_format_of(row["value"])
        slow = next(
            (n for n, form in enumerate(token_formats()) if re.fullmatch(form.pattern, row["value"], re.ASCII) and token_checks.meets(form.check, row["value"])),
            None,
        )
        assert number == slow


@pytest.mark.parametrize("value", ["a.b", "eyJ", "....", "eyJhbGciOiJub25lIn0", "\ud7ff.\u2028.", "=.=.=", "W10.W10.W10"])
def test_nothing_is_raised(value: str) -> None:
    assert token_checks.header(value) == {} or value.startswith("eyJ")
    assert token_checks.claims(value) == {}
    assert one(value) is None


def test_a_file_of_tokens_is_one_of_tokens(tmp_path: Path) -> None:
    """Mixed tokens in one column, whatever it is called, are tokens; and each issuer is told."""
    dice = random.Random(7)
    made = {
        "github": lambda: "gh" + "p_" + text(dice, 36),
        "slack": lambda: "xox" + "p-" + "-".join(text(dice, 12, string.digits) for _ in range(3)) + "-" + text(dice, 32, "0123456789abcdef"),
        "jwt": lambda: f"{part({'alg': 'HS256'})}.{part({'exp': dice.randrange(10**9)})}.{text(dice, 43)}",
        "google": lambda: "ya29." + text(dice, 120),
        "amazon_alexa": lambda: "Atzr" + "|IwEB" + text(dice, 340),
        "sendgrid": lambda: "SG." + text(dice, 22) + "." + text(dice, 43),
    }
    for name in ("value", "token"):
        path = tmp_path / f"{name}s.csv"
        path.write_text("email," + name + "\n" + "".join(f"u{n}@mail.example,{list(made.values())[n % 6]()}\n" for n in range(240)), encoding="utf-8")
        plan = bi.inspect(bi.open(path))
        column = next(c for table in plan.tables for c in table.columns if c.path == name)
        assert column.data_type in ("api_token", "oauth_token", "jwt"), name
        found = bi.assess(bi.open(path)).to_dict()["tokens"]
        assert {row["issuer"]: row["tokens"] for row in found} == dict.fromkeys(made, 40), name


@pytest.mark.parametrize("name", ["commit", "etag", "sha1", "checksum", "integrity", "version", "id"])
def test_negatives_in_columns_stay_none(name: str, tmp_path: Path) -> None:
    dice = random.Random(name)
    path = tmp_path / "builds.csv"
    path.write_text(f"build,{name}\n" + "".join(f"{n % 9},{text(dice, 40, '0123456789abcdef')}\n" for n in range(200)), encoding="utf-8")
    plan = bi.inspect(bi.open(path))
    assert next(c for table in plan.tables for c in table.columns if c.path == name).data_type is None
