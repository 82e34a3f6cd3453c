"""What lets someone log in as a person."""

from __future__ import annotations

import re

from breach_impact.detectors import _checks
from breach_impact.types import Detector


def _names_itself(value: str) -> bool:
    """A stored password in a form that names its algorithm (bcrypt, Argon2 ...), not a bare digest."""
    return (
        re.match(
            r"(?:\{[A-Za-z0-9._ ,-]{2,24}\})?\$?[A-Za-z0-9_-]{1,24}[$:][^ ]{20,}|\*[0-9A-F]{40}$|\{[A-Za-z0-9-]{3,12}\}[^ ]{20,}|a:[1-9]:\{.*s:[46][04]:|\{\"value\":",
            value,
        )
        is not None
    )


DETECTORS = (
    Detector(
        data_type="password",
        label="Password",
        law="password",
        category="credentials",
        needs_header=True,
        accepts=("hunter2", "correct horse battery staple", "N/A", "пароль"),
        source="open text: the header tells; forms.credential_form_sql tells plain from hashed",
        hibp="Passwords",
    ),
    Detector(
        data_type="password_hash",
        label="Hashed password",
        law="password_hash",
        category="credentials",
        pattern=(
            r"[0-9a-fA-F]{16}|[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{48}|[0-9a-fA-F]{56}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128}"
            r"|[0-9a-fA-F]{32,128}[:$][\s\S]{1,64}|\*[0-9A-Fa-f]{40}|0x0[12]00[0-9A-Fa-f]{48,136}|_[./A-Za-z0-9]{19}"
            r"|(?:\{[A-Za-z0-9._ ,-]{2,24}\})?\$[A-Za-z0-9_.,=-]{1,30}[$*][\x21-\x7e]{16,}|\{[A-Za-z0-9._ ,-]{2,24}\}[\x21-\x7e]{13,}"
            r"|(?i:bcrypt|argon2|scrypt|pbkdf2|sha|md5|scram|grub)[A-Za-z0-9_.:-]{0,24}[$:][\x21-\x7e]{20,}|md5[0-9a-f]{32}"
            r"|A[A-Q][A-Za-z0-9+/]{50,}={0,2}|[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==|[A-Za-z0-9_-]{86}==|[./A-Za-z0-9]{13}"
            # serialised by PHP (XenForo), and by Keycloak as JSON
            r"|a:[1-9]:\{[\s\S]*s:(?:40|60|64):\"[./$A-Za-z0-9]{40,64}\"[\s\S]*\}|\{\"value\":\s*\"[A-Za-z0-9+/]{40,}={0,2}\",\s*\"salt\":[\s\S]*\}"
        ),
        validate=_names_itself,
        accepts=(
            "$2b$12$" + "EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW",
            "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b7dWA",
            "pbkdf2_sha256$600000$salt$" + "A" * 43 + "=",
            'a:1:{s:4:"hash";s:60:"$2y$10$' + "a" * 53 + '";}',
            '{"value":"' + "A" * 86 + '==","salt":"' + "A" * 22 + '==","additionalParameters":{}}',
            "*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19",
        ),
        rejects=("hunter2", "correct horse battery staple", "$5.00", "5f4dcc3b5aa765d61d8327deb882cf9"),
        source="data/credential_forms.csv",
        hibp="Passwords",
    ),
    Detector(
        data_type="password_salt",
        label="Password salt",
        law="password_hash",
        category="credentials",
        pattern=r"[\x21-\x7e]{2,256}",
        needs_header=True,
        mask_chars="",
        accepts=("x9F!", "c29tZXNhbHQ=", "0f1e2d3c4b5a"),
        rejects=("a salt", "x", "соль"),
        source="any printable token: the header tells",
        hibp="Passwords",
    ),
    Detector(
        data_type="password_hint",
        label="Password hint",
        law="password",
        category="credentials",
        needs_header=True,
        mask_chars="",
        accepts=("my dog", "usual one", "***1"),
        source="open text: the header tells",
        hibp="Password hints",
    ),
    Detector(
        data_type="security_answer",
        label="Security question or answer",
        law="security_answer",
        category="credentials",
        needs_header=True,
        mask_chars="*•",
        accepts=("Rex", "Bakker", "first school?"),
        source="open text: questions and answers",
        hibp="Security questions and answers",
    ),
    Detector(
        data_type="otp_secret",
        label="One-time password secret",
        law="otp_secret",
        category="credentials",
        pattern=r"(?i:[A-Z2-7]{16,128}={0,6}|[A-Z2-7]{4}(?: [A-Z2-7]{4}){3,15}|[0-9a-f]{20,128}|[a-z0-9]{20}|otpauth://[ht]otp/.+)",
        validate=_checks.matches(r"otpauth://[ht]otp/.+"),
        mask_chars="*•#",
        accepts=(
            "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
            "otpauth://totp/Example:ana?secret=JBSWY3DPEHPK3PXP",
            "jbsw y3dp ehpk 3pxp",
        ),
        rejects=("123456", "JBSWY3DP", "hello world 1890"),
        source="RFC 4226, RFC 6238; github.com/google/google-authenticator/wiki/Key-Uri-Format; 20 letters and digits: Keycloak, which keeps the bytes as they are",
        hibp="Auth tokens",
    ),
)
