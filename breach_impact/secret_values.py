"""Secrets one by one: what each of many values is, as the scan would say it of a column of such values.

Values are asked in DuckDB, each distinct one once; only what a format names is looked into. Nothing is ever sent anywhere to try it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from breach_impact.errors import guard
from breach_impact.headerwords.headers import segments
from breach_impact.headerwords.naming import Reading, read
from breach_impact.passwords.settings import possible_of, setting_sql, written_by
from breach_impact.passwords.stored import CHAR13, bare_sql
from breach_impact.registry import detectors
from breach_impact.scanning import forms
from breach_impact.scanning.values import TOKEN_TYPES
from breach_impact.tokens import checks as token_checks
from breach_impact.tokens.formats import RevocableBy, Scope, revocable_by, token_issuer_by_name, token_scope

_HEX = r"(?:0x)?[0-9a-fA-F]{16,160}|(?i:md5|sha1):[0-9a-f]{32,40}|[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/_-]{86}=="
_OPAQUE = r"[A-Za-z0-9!$&'()+,./:;<=>?@\[\]^_|~%{}*#-]{12,4096}"
_NAMED = 0.5
"""Weight of a header word from which on the name of a column makes its opaque values secrets."""
_KNOWN_ISSUERS: Mapping[str, str] = {
    "accounts.google.com": "google",
    "securetoken.google.com": "firebase",
    "session.firebase.google.com": "firebase",
    "login.microsoftonline.com": "microsoft",
    "sts.windows.net": "microsoft",
    "login.live.com": "microsoft",
    "appleid.apple.com": "apple",
    "token.actions.githubusercontent.com": "github",
    "gitlab.com": "gitlab",
    "www.facebook.com": "facebook",
    "slack.com": "slack",
    "access.line.me": "line",
    "www.linkedin.com": "linkedin",
    "accounts.spotify.com": "spotify",
    "id.twitch.tv": "twitch",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """What a value is. It holds no part of the value.

    Attributes:
        data_type: such as ``api_token``, ``jwt``, ``password_hash``, ``payment_card_number``.
        issuer: who issued a token, ``generic`` where nothing tells.
        kind: of a token, such as ``refresh``; of a stored password its form, such as ``bcrypt``.
        possible: of a stored password the format, where its form has several; of a digest, bare or beside its salt, all that values of its shape can
            be, the usual ones first, and programs that write so; of a plain one formats whose values look the same. One value alone cannot tell.
        scope: what it opens.
        revocable_by: who can make it worthless.
        checksum: whether the value passes its form's structural check; a wrong one was scrambled, cut, or never issued.
        alg: of a JWT, the algorithm that signs it.
        unsigned: a JWT without signature, which anybody can write.
        issued: ``iat`` of a JWT, seconds since 1970 (UTC), as are ``not_before`` (``nbf``) and ``expires`` (``exp``).
        issued_by: the service whose address is the ``iss`` of a JWT, by a table of known ones; never the claim itself.
    """

    data_type: str
    issuer: str = "generic"
    kind: str = "unknown"
    possible: tuple[str, ...] = ()
    scope: Scope = "unknown"
    revocable_by: RevocableBy = "unknown"
    checksum: token_checks.Checked = "none"
    alg: str | None = None
    unsigned: bool = False
    issued: int | None = None
    not_before: int | None = None
    expires: int | None = None
    issued_by: str | None = None


def name_secrets(values: Sequence[str | None], column: str = "") -> list[Secret | None]:
    """Say of each value which secret it is.

    Args:
        values: of any length; each distinct one is asked once.
        column: name or path of their column. It makes secrets of opaque values and passwords, which show nothing by themselves.

    Returns:
        As many as the values, in their order; None for what is no secret: digests, ids, versions, publishable keys, placeholders.

    Raises:
        ScanError: the values cannot be read; no message quotes one.
    """
    distinct = list(dict.fromkeys(value for value in values if value))
    reading = read(column, "")
    with guard("naming", "values"):
        found = dict(zip(distinct, _named(distinct, reading, column), strict=True))
    return [found[value] if value else None for value in values]


def _named(values: list[str], reading: Reading, column: str) -> Iterator[Secret | None]:
    by_name = _by_name(reading)
    for row in _ask(values):
        yield _secret(row, by_name, reading, column)


def _ask(values: list[str]) -> list[dict[str, Any]]:
    """What the scan's SQL says of each distinct value, in order."""
    import duckdb
    import pyarrow as pa

    from breach_impact.scanning import udfs

    con = duckdb.connect(config={"temp_directory": "", "threads": 1})
    udfs.register(con, {"payment_card_number"})
    given = pa.table({"n": pa.array(range(len(values)), pa.int32()), "v": pa.array(values, pa.string())})
    con.register("given", given)
    card = str(detectors()["payment_card_number"].pattern)
    layers = (
        "SELECT n, trim(v, ' \t\r\n') AS v FROM given",
        f"SELECT *, {bare_sql('v')} AS u FROM ({{}})",
        f"SELECT *, {forms.token_compact_sql('v')} AS t FROM ({{}})",
        f"SELECT *, {forms.token_format_sql('t')} AS f FROM ({{}})",
        f"SELECT *, CASE WHEN f IS NULL THEN {forms.credential_form_sql('u')} END AS c, {forms.full_match('u', _HEX)} AS bare,"
        f" f IS NULL AND {forms.full_match('v', card)} AND valid_payment_card_number(v) AS card FROM ({{}})",
        f"SELECT *, {setting_sql('u', 'c')} AS s FROM ({{}})",
    )
    sql = layers[0]
    for layer in layers[1:]:
        sql = layer.replace("{}", sql)
    names = ("v", "u", "t", "f", "c", "s", "bare", "card")
    found = con.execute(f"SELECT {', '.join(names)} FROM ({sql}) ORDER BY n").fetchall()
    return [dict(zip(names, row, strict=True)) for row in found]


def _by_name(reading: Reading) -> str | None:
    """The type of secret that the name of the column says, None where it says none."""
    best = next((c for c in reading.candidates if c.weight >= _NAMED), None)
    return best.data_type if best and best.data_type in {*TOKEN_TYPES, "password", "password_hash", "private_key", "otp_secret"} else None


def _secret(row: Mapping[str, Any], by_name: str | None, reading: Reading, column: str) -> Secret | None:
    if row["f"] is not None:
        return _token(row["t"], row["f"], reading)
    if detectors()["private_key"].validate(row["v"]):  # pyright: ignore[reportOptionalCall]
        return Secret(data_type="private_key", kind="private", scope="service_control", revocable_by="operator")
    if row["card"]:
        return Secret(data_type="payment_card_number", kind="card", scope="payment", revocable_by="issuer", checksum="right")
    return _stored(row, by_name, column) or _opaque(row, by_name, reading)


def _token(token: str, number: int, reading: Reading) -> Secret:
    form = forms.token_formats()[number]
    issuer, kind = form.issuer, form.kind
    if issuer in ("generic", "jwt"):
        named, named_kind = token_issuer_by_name(reading.words)
        issuer, kind = named or issuer, named_kind or kind
    same = (issuer, kind) == (form.issuer, form.kind)
    return Secret(
        data_type=form.data_type,
        issuer=issuer,
        kind=kind,
        scope=form.scope if same else token_scope(issuer, kind),
        revocable_by=form.revocable_by if same else revocable_by(issuer, kind),
        checksum=token_checks.verify(form.check, token),
        **(_dates(token) if form.data_type == "jwt" else {}),
    )


def _dates(token: str) -> dict[str, Any]:
    """What a JWT says of itself; ``none`` in any letter case, or no third part, is no signature (RFC 7519 section 6)."""
    head, claims = token_checks.header(token), token_checks.claims(token)
    alg = head.get("alg")
    alg = alg if isinstance(alg, str) and alg.isascii() and len(alg) <= 24 else None
    host = str(claims.get("iss", "")).removeprefix("https://").partition("/")[0].lower()
    return {
        "alg": alg if alg is None or alg.upper() in _ALGORITHMS or alg.lower() == "none" else "other",
        "unsigned": (alg or "").lower() == "none" or not token.partition(".")[2].partition(".")[2],
        "issued": token_checks.seconds(claims.get("iat")),
        "not_before": token_checks.seconds(claims.get("nbf")),
        "expires": token_checks.seconds(claims.get("exp")),
        "issued_by": "aws" if host.startswith("cognito-idp.") else _KNOWN_ISSUERS.get(host),
    }


_ALGORITHMS = frozenset("HS256 HS384 HS512 RS256 RS384 RS512 ES256 ES384 ES512 ES256K PS256 PS384 PS512 EDDSA ED25519 ED448".split())
"""RFC 7518, 8037, 8812, 9864; another word is the data's own, so that it is not repeated."""


def _stored(row: Mapping[str, Any], by_name: str | None, column: str) -> Secret | None:
    """A stored password; a bare digest, which is most often one of a file, only where the column says so."""
    form = row["c"]
    if form in (None, "encrypted"):
        return None
    possible = _possible(row["u"], form, row["s"] or "")
    if by_name in ("password", "password_hash"):
        if row["bare"] and form != "plaintext" and "@" not in (row["s"] or ""):
            form, _ = forms.hex_form_of_column([row["u"]], [w for name in segments(column) for w in read(name, "").words])
        if form == "plaintext" and by_name == "password_hash" and not possible:
            return None
        return Secret(data_type="password" if form == "plaintext" else "password_hash", kind=form, possible=possible, scope="account_takeover", revocable_by="operator")
    if form == "plaintext" or row["bare"] or (form == "unknown_hash" and not row["v"].startswith(("$", "{"))):
        return None
    return Secret(data_type="password_hash", kind=form, possible=possible, scope="account_takeover", revocable_by="operator")


_CHANCE = "(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9./])"
_LOOKS = (
    (_CHANCE + CHAR13, "descrypt"),
    (_CHANCE + r"(?:[./A-Za-z0-9]{24}|[./A-Za-z0-9]{35})", "bigcrypt"),
    (r"(?=.*[A-Za-z])\+(?:[./A-Za-z0-9]{5}[./01]){2}", "eggdrop"),
    (_CHANCE + "[A-Za-z0-9+/]{48}", "rabbitmq"),
    (_CHANCE + "[./A-Za-z0-9]{16}", "cisco_pix"),
    (_CHANCE + r"[./A-Za-z0-9]{16}(?::[ -~]{1,32})?", "cisco_asa"),
    (r"(?=.*[A-F])(?:0[0-9]|1[0-5])(?:[0-9A-F]{2}){3,25}", "cisco_type7"),
)
"""Formats whose values are characters of chance and nothing more, so that a password of a generator looks the same."""


def _possible(value: str, form: str, setting: str) -> tuple[str, ...]:
    """What a value can be beside its form, by what it states; of a plain one formats that look the same."""
    if form == "plaintext":
        return tuple(name for pattern, name in _LOOKS if re.fullmatch(pattern, value))
    label, *more = setting.split("|")
    named = next((text[1:] for text in more if text.startswith("@")), label.removeprefix("scheme ") if label.startswith("scheme ") else "")
    usual, rare = possible_of().get(label, ((), ()))
    return (named,) if named else (*usual, *rare, *written_by().get(label, ()))


def _opaque(row: Mapping[str, Any], by_name: str | None, reading: Reading) -> Secret | None:
    """A value that shows nothing, in a column whose name says what it is, or behind ``Bearer``."""
    token = row["t"]
    bearer = row["v"][:7].lower() == "bearer " and token != row["v"]
    data_type = by_name if by_name in TOKEN_TYPES else "oauth_token" if bearer else None
    # A variable of a template, a word, a number are none; three marks of a mask hide one.
    if data_type is None or not re.fullmatch(_OPAQUE, token) or token_checks.made_up(token) or re.search(r"[*•#]{3}|^[$<{\[]", token):
        return None
    if not re.search("[0-9]", token) or not re.search("[A-Za-z]", token):
        return None
    issuer, kind = token_issuer_by_name(reading.words)
    issuer, kind = issuer or "generic", kind or ("access" if bearer else "unknown")
    return Secret(data_type=data_type, issuer=issuer, kind=kind, scope=token_scope(issuer, kind), revocable_by=revocable_by(issuer, kind))
