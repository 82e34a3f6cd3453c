"""What lets a program act for a person. Formats that name their issuer stand in ``data/token_formats.csv``.

A token is opaque by design, so the form of these types is wide; the check accepts those that show what they are.
"""

from __future__ import annotations

from breach_impact.detectors import _checks, _wallets
from breach_impact.types import Detector

_OPAQUE = r"(?:(?i:bearer)(?: |%20))?[A-Za-z0-9!$&'()+,./:;<=>?@\[\]^_|~%{}-]{12,}"
_PLACEHOLDER = ("none at all", "not set yet", "a b")


def _token(
    data_type: str, label: str, law: str, accepts: tuple[str, ...], *, pattern: str = _OPAQUE, source: str
) -> Detector:
    """A token type: any opaque string of twelve characters or more; its issuers' formats are the evidence."""
    return Detector(
        data_type=data_type,
        category="tokens",
        label=label,
        law=law,
        pattern=pattern,
        validate=_checks.token_of(data_type),
        min_share=0.9,
        mask_chars="*•#",
        compact="regexp_replace({v}, '^(?i:bearer)(?:[ :]|%20)+', '')",
        accepts=accepts,
        rejects=_PLACEHOLDER,
        source=source,
        hibp="Auth tokens",
    )


_SHOWN = _checks.matches(
    r"-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY[\s\S]*|PuTTY-User-Key-File-[\s\S]+|AGE-SECRET-KEY-1.*|xprv.*"
)


def _private_key(value: str) -> bool:
    """A key that says so, or one of a wallet with a right checksum (WIF, BIP 32, the words of BIP 39)."""
    return _SHOWN(value) or _wallets.secret_key(value)


DETECTORS = (
    _token(
        "api_token",
        "API key or token",
        "api_token",
        # Built from parts, or secret scanners would take the examples for secrets.
        ("ghp_" + "a1B2" * 9, "AIza" + "x" * 35, "AK" + "IA" + "J2" * 8, "glpat-" + "x1" * 10),
        source="data/token_formats.csv",
    ),
    _token(
        "oauth_token",
        "OAuth token",
        "oauth_token",
        ("ya29." + "a0Af" * 10, "1//0" + "g" * 40, "EAA" + "Bx1" * 12),
        source="data/token_formats.csv",
    ),
    _token(
        "voice_assistant_token",
        "Voice assistant token",
        "oauth_token",
        ("Atza|" + "IwEB" * 10, "Atzr|" + "IwEB" * 10, "Atza%7C" + "IQEB" * 10),
        source="developer.amazon.com/docs/login-with-amazon",
    ),
    _token(
        "push_token",
        "Push token",
        "oauth_token",
        (
            "c" * 22 + ":APA91b" + "h" * 134,
            "0f" * 32,
            "ExponentPushToken[" + "x" * 22 + "]",
            "<" + " ".join(["0123abcd"] * 8) + ">",
        ),
        pattern=r"<[0-9a-fA-F]{8}(?: [0-9a-fA-F]{8}){7,}>|[A-Za-z0-9_:\[\]/.=%+~-]{20,}",
        source="APNs device tokens, FCM registration tokens, Expo",
    ),
    Detector(
        data_type="session_token",
        label="Session token",
        law="session_token",
        category="tokens",
        pattern=r"(?:(?i:bearer)(?: |%20))?(?:[A-Za-z0-9_.-]{2,40}=)?[A-Za-z0-9!$&'()+,./:=?@^_|~%{}-]{8,}",
        validate=_checks.token_of("session_token"),
        needs_header=True,
        mask_chars="*•#",
        compact="regexp_replace({v}, '^(?i:bearer)(?:[ :]|%20)+', '')",
        accepts=("PHPSESSID=8bv5kd8p7t2v0ak1n2g5v1s0l3", "5f8d04b31c2e4f5a9b7d2f1a6c3e8d90", "s%3Aabc123def456"),
        rejects=("active", "1 hour ago", "a b"),
        source="opaque session identifiers: the header tells",
        hibp="Auth tokens",
    ),
    Detector(
        data_type="jwt",
        label="Signed token (JWT)",
        law="session_token",
        category="tokens",
        pattern=r"(?:(?i:bearer)(?: |%20))?ey[A-Za-z0-9_-]{6,}\.(?:[A-Za-z0-9_-]{2,}\.[A-Za-z0-9_-]*|ey[A-Za-z0-9_-]{6,})",
        validate=_checks.jwt,
        min_share=0.9,
        mask_chars="*•#",
        compact="regexp_replace({v}, '^(?i:bearer)(?:[ :]|%20)+', '')",
        accepts=(
            "eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiI0MiJ9." + "c2ln",
            "Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0." + "eyJhIjoxfQ.",
            "eyJhbGciOiJFUzI1NiIsImtpZCI6IjEifQ." + "eyJhIjoxfQ.x",
        ),
        rejects=("www.example.com", "eyJhbGciOiJIUzI1NiJ9", "eyXXXXXXXXXX.abc.def"),
        source="RFC 7519",
        hibp="Auth tokens",
    ),
    Detector(
        data_type="private_key",
        label="Private key",
        law="private_key",
        category="tokens",
        pattern=(
            r"-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----[\s\S]*|PuTTY-User-Key-File-[23]:[\s\S]+|AGE-SECRET-KEY-1[0-9A-Z]{58}"
            r"|[5KL][1-9A-HJ-NP-Za-km-z]{50,51}|[xyz]prv[1-9A-HJ-NP-Za-km-z]{107,108}|(?:0x)?[0-9a-fA-F]{64}|[a-z]{3,8}(?: [a-z]{3,8}){11,23}"
            r"|[A-Za-z0-9+/=\s]{100,}|[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]="
        ),
        validate=_private_key,
        mask_chars="*•#",
        accepts=(
            "-----BEGIN " + "PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----",
            "AGE-SECRET-KEY-1" + "Q" * 58,
            "xprv" + "9" * 107,
            "A" * 42 + "Y=",
        ),
        rejects=("-----BEGIN CERTIFICATE-----", "private key", "ssh-rsa AAAA"),
        source="RFC 7468, RFC 5958; OpenSSH; PuTTY; age; WireGuard (32 bytes in base 64); BIP 32, 39 and WIF",
        hibp="Encrypted keys",
    ),
    Detector(
        data_type="platform_account_id",
        label="Account id at another platform",
        law="pseudonym",
        category="pseudonym",
        # No secret: it names a person to whoever has the platform's data, and opens nothing.
        # Where the name says it, also the numbers and codes of the others (Facebook, Google, VK, Apple).
        pattern=r"amzn1\.(?:account|ask\.account|ask\.person)\.[A-Z0-9]{20,}|A[A-Z0-9]{12,20}|[0-9]{5,24}|[A-Za-z0-9_-]{16,64}|[0-9]{6}\.[0-9a-f]{32}\.[0-9]{4}",
        validate=_checks.matches(r"amzn1\.(?:account|ask\.account|ask\.person)\.[A-Z0-9]{20,}|AIDA[A-Z0-9]{16,17}"),
        mask_chars="*•#",
        accepts=("amzn1.account." + "AGQ7" * 7, "amzn1.ask.account." + "AGQ7" * 30, "AI" + "DA" + "Q3EG" * 4),
        rejects=("amzn1.account.1234", "amzn1.ask.skill.5f8d04b3-1c2e-4f5a-9b7d-2f1a6c3e8d90", "amzn1.application-oa2-client." + "0af3" * 8),
        source="developer.amazon.com: user_id of Login with Amazon, userId of Alexa; docs.aws.amazon.com/IAM unique ids; developers.google.com/identity: sub of at most 255 characters; developer.apple.com: user identifier",
    ),
)
