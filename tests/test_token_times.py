"""Which column dates which token, by name, place and values, in several languages; what dates none stays out."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

DICE = random.Random(11)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
TIME, EPOCH, SPAN = "2019-11-{d:02} 10:00:00", "15742{n:05}", "3600"


def opaque() -> str:
    return "".join(DICE.choices(LETTERS, k=40))


def made(value: Any, n: int) -> Any:
    if isinstance(value, dict):
        return {key: made(inner, n) for key, inner in value.items()}
    if isinstance(value, list):
        return [made(inner, n) for inner in value]
    if value == "TOKEN":
        return opaque()
    return value.format(d=1 + n % 28, n=n) if isinstance(value, str) else value(n) if callable(value) else value


def hints(folder: Path, table: str, record: dict[str, Any]) -> dict[str, dict[str, str]]:
    """Path -> what dates it, of the columns that hold tokens."""
    lines = [json.dumps({"user_id": n + 1, "email": f"u{n}@site.org"} | made(record, n), ensure_ascii=False) for n in range(60)]
    (folder / f"{table}.ndjson").write_text("\n".join(lines) + "\n", encoding="utf-8")
    columns = bi.inspect(str(folder), progress=False).tables[0].columns
    asked = ("issued", "expires", "revoked", "active", "granted_by")
    return {c.path: {k: v for k, v in c.hints.items() if k in asked} for c in columns if c.data_type and ("token" in c.data_type or c.data_type == "jwt")}


def flag(n: int) -> bool:
    return n % 3 == 0


FOUND: list[tuple[str, dict[str, Any], dict[str, dict[str, str]]]] = [
    ("oauth_access_tokens", {"access_token": "TOKEN", "created_at": TIME, "expires_at": TIME, "revoked": flag}, {"access_token": {"issued": "created_at", "expires": "expires_at", "revoked": "revoked"}}),
    ("users", {"alexa": {"access_token": "TOKEN", "refresh_token": "TOKEN", "created_at": EPOCH, "expires_in": SPAN}, "created_at": TIME},
     {"alexa.access_token": {"issued": "alexa.created_at", "expires": "alexa.expires_in"}, "alexa.refresh_token": {"issued": "alexa.created_at"}}),
    ("users", {"alexa_access_token": "TOKEN", "alexa_expires_at": TIME, "google_access_token": "TOKEN", "google_expires_at": TIME, "created_at": TIME},
     {"alexa_access_token": {"expires": "alexa_expires_at"}, "google_access_token": {"expires": "google_expires_at"}}),
    ("accounts", {"accessToken": "TOKEN", "accessTokenExpiresAt": TIME, "refreshToken": "TOKEN", "refreshTokenExpiresAt": TIME},
     {"accessToken": {"expires": "accessTokenExpiresAt"}, "refreshToken": {"expires": "refreshTokenExpiresAt"}}),
    ("users", {"api_token": "TOKEN", "token_created_at": TIME, "created_at": TIME}, {"api_token": {"issued": "token_created_at"}}),
    ("sessions", {"session_token": "TOKEN", "iat": EPOCH, "exp": EPOCH, "logged_out_at": lambda n: TIME.format(d=1 + n % 28) if n % 4 else None},
     {"session_token": {"issued": "iat", "expires": "exp", "revoked": "logged_out_at"}}),
    ("users", {"grants": [{"access_token": "TOKEN", "granted_at": TIME, "valid_until": TIME, "is_active": flag}]},
     {"grants[].access_token": {"issued": "grants[].granted_at", "expires": "grants[].valid_until", "active": "grants[].is_active"}}),
    ("users", {"session_token": "TOKEN", "session_status": lambda n: ["active", "revoked", "expired"][n % 3]}, {"session_token": {"revoked": "session_status"}}),
    ("users", {"tokens": ["TOKEN", "TOKEN"], "issued_at": TIME}, {"tokens[]": {"issued": "issued_at"}}),
    ("sitzungen", {"zugriffstoken": "TOKEN", "ausgestellt_am": TIME, "g\u00fcltig_bis": TIME, "widerrufen": lambda n: ["ja", "nein"][n % 2]},
     {"zugriffstoken": {"issued": "ausgestellt_am", "expires": "g\u00fcltig_bis", "revoked": "widerrufen"}}),
    ("jetons", {"api_token": "TOKEN", "\u00e9mis_le": TIME, "expire_le": TIME, "r\u00e9voqu\u00e9_le": TIME}, {"api_token": {"issued": "\u00e9mis_le", "expires": "expire_le", "revoked": "r\u00e9voqu\u00e9_le"}}),
    ("sesiones", {"session_token": "TOKEN", "creado_en": TIME, "expira_en": TIME, "revocado": flag}, {"session_token": {"issued": "creado_en", "expires": "expira_en", "revoked": "revocado"}}),
    ("tokens", {"api_token": "TOKEN", "criado_em": TIME, "v\u00e1lido_at\u00e9": TIME, "revogado_em": TIME}, {"api_token": {"issued": "criado_em", "expires": "v\u00e1lido_at\u00e9", "revoked": "revogado_em"}}),
    ("token_utenti", {"api_token": "TOKEN", "data_emissione": TIME, "scadenza": TIME, "revocato_il": TIME}, {"api_token": {"issued": "data_emissione", "expires": "scadenza", "revoked": "revocato_il"}}),
    ("\u0442\u043e\u043a\u0435\u043d\u044b", {"api_token": "TOKEN", "\u0434\u0430\u0442\u0430_\u0432\u044b\u0434\u0430\u0447\u0438": TIME, "\u0438\u0441\u0442\u0435\u043a\u0430\u0435\u0442": TIME, "\u043e\u0442\u043e\u0437\u0432\u0430\u043d": flag},
     {"api_token": {"issued": "\u0434\u0430\u0442\u0430_\u0432\u044b\u0434\u0430\u0447\u0438", "expires": "\u0438\u0441\u0442\u0435\u043a\u0430\u0435\u0442", "revoked": "\u043e\u0442\u043e\u0437\u0432\u0430\u043d"}}),
    ("lingpai", {"api_token": "TOKEN", "chuangjian_shijian": TIME, "guoqi_shijian": TIME}, {"api_token": {"issued": "chuangjian_shijian", "expires": "guoqi_shijian"}}),
    ("\u4ee4\u724c\u8868", {"api_token": "TOKEN", "\u521b\u5efa\u65f6\u95f4": TIME, "\u8fc7\u671f\u65f6\u95f4": TIME, "\u72b6\u6001": lambda n: ["\u6709\u6548", "\u5df2\u64a4\u9500"][n % 2]},
     {"api_token": {"issued": "\u521b\u5efa\u65f6\u95f4", "expires": "\u8fc7\u671f\u65f6\u95f4", "revoked": "\u72b6\u6001"}}),
    # what belongs to none
    ("users", {"api_token": "TOKEN", "created_at": TIME, "status": lambda n: ["active", "expired"][n % 2], "is_active": flag}, {"api_token": {}}),
    ("users", {"api_token": "TOKEN", "password_expires_at": TIME, "subscription_expires_at": TIME, "user_created_at": TIME}, {"api_token": {}}),
    ("users", {"api_token": "TOKEN", "session_token": "TOKEN", "expires_at": TIME}, {"api_token": {}, "session_token": {}}),
    ("users", {"api_token": "TOKEN", "last_logout": TIME}, {"api_token": {}}),
    ("tokens", {"api_token": "TOKEN", "status": lambda n: n % 3, "issued": lambda n: f"ticket {n}"}, {"api_token": {}}),
    ("users", {"api_token": "TOKEN", "orders": [{"expires_at": TIME}]}, {"api_token": {}}),
    # whose server granted it
    ("oauth_refresh_tokens", {"client_id": 3, "refresh_token": "TOKEN"}, {"refresh_token": {"granted_by": "operator"}}),
    ("account_linking", {"client": lambda n: ["alexa-skill", "Google Assistant"][n % 2], "access_token": "TOKEN"}, {"access_token": {"granted_by": "operator"}}),
    ("grants", {"client_name": lambda n: ["web", "mobile"][n % 2], "access_token": "TOKEN"}, {"access_token": {}}),
    ("oauth_tokens", {"client_id": 3, "provider": "google", "access_token": "TOKEN"}, {"access_token": {}}),
]  # fmt: skip


@pytest.mark.parametrize(("table", "record", "expected"), FOUND, ids=[f"{n} {table}" for n, (table, _, _) in enumerate(FOUND)])
def test_what_dates_a_token(tmp_path: Path, table: str, record: dict[str, Any], expected: dict[str, dict[str, str]]) -> None:
    assert hints(tmp_path, table, record) == expected


def test_an_untyped_time_is_read_as_its_table_writes_dates(tmp_path: Path) -> None:
    rows = [{"user_id": n, "api_token": opaque(), "g\u00fcltig_bis": f"{1 + n % 28:02}.12.2019 10:00:00", "expires_in_ms": 3_600_000} for n in range(1, 60)]
    (tmp_path / "tokens.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    found = {c.path: dict(c.hints) for c in bi.inspect(str(tmp_path), progress=False).tables[0].columns}
    assert found["expires_in_ms"] == {"unit": "ms"}
    (tmp_path / "tokens.ndjson").write_text("".join(json.dumps({k: v for k, v in row.items() if k != "expires_in_ms"}) + "\n" for row in rows))
    found = {c.path: dict(c.hints) for c in bi.inspect(str(tmp_path), progress=False).tables[0].columns}
    assert found["g\u00fcltig_bis"] == {"day_first": "true"}
