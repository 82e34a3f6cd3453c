"""Kinds of secrets beside them: a column says that the secret of a row is a password, a key of one-time codes or a passkey (``credential.type`` and ``secret_data`` of Keycloak).

That is asked of tables that say whose a row is: kinds of templates and notices are called so as well.

Stored passwords that are documents themselves (``{"value": ..., "salt": ...}``) stay one text, by whose form they are known (``data/credential_forms.csv``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType

from breach_impact.documents.celldocs import Fields
from breach_impact.headerwords.headers import tokens

KINDS = ("type", "kind", "method", "credential_type", "identity_type", "secret_type", "auth_type", "factor_type")
"""Names of columns of kinds."""
SECRETS = ("secret_data", "secret", "credential", "credential_data", "value", "data", "hash", "secret_value", "credential_value")
"""Names of columns of secrets, the likeliest first."""
OF_A_KIND = MappingProxyType(
    {"password": "password", "passwd": "password", "pwd": "password", "pass": "password", "password_hash": "password", "password_history": "password"}
    | dict.fromkeys(("otp", "totp", "hotp", "mfa", "two_factor", "2fa", "authenticator"), "otp_secret")
    | dict.fromkeys(("recovery_codes", "recovery_authn_codes", "backup_codes"), "recovery_codes")
)
"""What the secret of a kind is called; of kinds that are not here (``webauthn``) it stays as it is."""
MOST = 12
"""Kinds."""


def secrets_of(columns: Sequence[str], rows: Sequence[Sequence[str | None]]) -> list[Fields]:
    """The pair of columns of which one says what kind of secret the other is: one of the kinds is a password, and there is another.

    Args:
        columns: of a table.
        rows: its first ones.
    """
    said = {"_".join(tokens(name)): name for name in columns}
    kind = next((said[name] for name in KINDS if name in said), None)
    secret = next((said[name] for name in SECRETS if name in said), None)
    if kind is None or secret is None:
        return []
    place = columns.index(kind)
    kinds = {_plain(row[place] or "") for row in rows} - {""}
    named = {OF_A_KIND.get(one) for one in kinds}
    return [Fields(kind, secret, lambda value: OF_A_KIND.get(_plain(value)))] if "password" in named and 1 < len(kinds) <= MOST else []


def _plain(kind: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", kind.strip().lower()).strip("_")
