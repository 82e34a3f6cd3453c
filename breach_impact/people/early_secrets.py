"""What columns of passwords, keys and tokens cannot hold, by what stands beside them.

Read as :mod:`breach_impact.people.early_rules` says.
"""

from __future__ import annotations

from breach_impact.evidence.valueforms import HEX_DIGEST
from breach_impact.headerwords.entities import entity_of
from breach_impact.headerwords.headers import in_section, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.rule_surroundings import (
    hash_of_something,
    in_sessions,
    signs_in_by,
)
from breach_impact.people.rules import OFTEN, SURE, Rule, of_types

PAGE = r"(?i)https?://\S+"
HASH = ("hash",)
MAILINGS = folded("newsletter newsletters subscriber subscribers recipient recipients mailing mailings optin unsubscribe subscription subscriptions abonnent abonnenten empfaenger suscriptores abonnes iscritti assinantes подписчики рассылка".split())
STORED = r"\$2[abxy]?\$[0-9]{2}\$[./A-Za-z0-9]{53}|\$(?:argon2|P\$|H\$|S\$|5\$|6\$).{20,}|[0-9a-f]{32}[ :].{1,40}"
OF_TOKENS = frozenset({"token", "cookie"})
SCRIPTS = r"(?i)[\w./-]*\.(?:php|html?|aspx?|jsp|do|cgi)\b.*|/?(?:[\w-]+/)+[\w-]*(?:\?.*)?"
TWILIO = "(?:AC|AP|CA|CF|CH|FL|FW|IM|IS|MG|MM|NO|PN|RE|SK|SM|US|VA|WK|ZS)[0-9a-f]{32}"
"""A SID of Twilio, by which it calls what it keeps; it opens nothing."""
KEY_ID = ("key", "id")
OPAQUE_ID = r"[0-9]{1,12}|[0-9a-f]{24}|(?i:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})|(?:key|tok|ak)_?[0-9]{1,10}"
"""A number, an id of MongoDB or a UUID: what rows are known by."""
ROW_UUID = "(?i:[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})"
"""A UUID of a time and a machine (RFC 9562, version 1), which can be guessed: 1C and others know rows by them, under ``Ref_Key``, ``Owner_Key``."""
OPENING = frozenset("api app access secret auth private client service token integration webhook license licence public sdk".split())
HASHED, DIGEST = frozenset("hash hashed sha256 sha1 sha512 digest".split()), "(?i:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})"
BARE_TOKENS = folded("token tokens value key id hash jeton ficha gettone zeton токен 令牌 トークン 토큰".split())
UPPER_CODE = r"[A-Z]{1,4}-?[A-Z0-9]{3,10}"
SETTING = r"[a-z][a-z0-9_-]*(?:\.[a-z0-9_-]+){1,6}"
"""The name of a setting, by its levels."""
CHECKSUMS = frozenset("checksum crc etag sha256sum md5sum feed url uri link query cart basket wishlist page image img picture document cache request response payload body event search filter".split())
"""Words for a sum of a file's bytes, and for what is hashed to be found again."""

SECRETS = (
    Rule(
        of_types("password"),
        (lambda c: c.draft.leaf[:1] == ("clave",) and entity_of(c.draft.leaf[1:]) in ("thing", "place", "org") and c.w.share(UPPER_CODE) >= SURE,),
        "codes of things",
    ),
    Rule(
        of_types("api_token"),
        (lambda c: not c.draft.evident and c.w.share(SETTING) >= OFTEN and c.w.share(r".*[0-9a-z]{20,}.*") < OFTEN,),
        "names of settings",
    ),
    Rule(
        of_types("password_hash"),
        (lambda c: bool(set(c.draft.leaf) & CHECKSUMS) and not in_section(c.draft.leaf, "password"),),
        "the checksum of something",
    ),
    Rule(
        of_types("password_hash"),
        (lambda c: c.draft.leaf == HASH and set(tokens(c.here.table)) & MAILINGS and not c.here.types & {"password_salt", "username", "login_time"},),
        "what the links in somebody's mails bear",
    ),
    Rule(
        of_types("session_token api_token"),
        (lambda c: c.w.share(TWILIO) >= OFTEN,),
        "the id of a resource of Twilio",
    ),
    Rule(
        of_types("api_token"),
        (lambda c: c.draft.leaf[-2:] == KEY_ID and c.w.share(OPAQUE_ID) >= OFTEN,),
        "the number of a key, which opens nothing",
    ),
    Rule(
        of_types("api_token"),
        (lambda c: c.draft.leaf[-1:] == ("key",) and not set(c.draft.leaf) & OPENING and c.w.share(ROW_UUID) >= OFTEN,),
        "the key of a row, by its form",
    ),
    Rule(
        of_types("api_token oauth_token"),
        (lambda c: bool(set(c.draft.leaf) & HASHED) and "session" not in c.draft.leaf and c.w.share(DIGEST) >= OFTEN,),
        "the hash of a token, by its name",
    ),
    Rule(
        of_types("password_hash"),
        (lambda c: bool(set(c.draft.leaf) & OF_TOKENS) and not in_section(c.draft.leaf, "password") and not signs_in_by(c),),
        "the hash of a token, by its name",
    ),
    Rule(
        of_types("api_token session_token oauth_token"),
        (lambda c: signs_in_by(c) and not c.here.types & {"password", "password_hash"} and c.w.share(STORED) >= OFTEN,),
        "stored passwords, in a table of users that has no others",
        ("password_hash", 0.85),
    ),
    Rule(of_types("session_token"), (lambda c: c.w.share(SCRIPTS) >= OFTEN,), "addresses of pages"),
    Rule(
        of_types("password_hint"),
        (lambda c: len(c.draft.leaf) == 1 or c.weak, lambda c: not c.here.types & {"password", "password_hash", "username", "security_question"}),
        "a word that may mean something else, and nobody signs in",
    ),
    Rule(
        of_types("api_token"),
        (lambda c: "push" in tokens(c.here.table) and c.draft.hints.get("token_kind") in (None, "push"),),
        "the token of a row of those for messages to devices",
        ("push_token", 0.0),
    ),
    Rule(
        of_types("api_token oauth_token"),
        (in_sessions, lambda c: not c.draft.evident and set(c.draft.leaf) <= BARE_TOKENS),
        "the token of a row of sessions",
        ("session_token", 0.0),
    ),
    Rule(
        of_types("api_token"),
        (lambda c: "oauth" in tokens(c.here.table), lambda c: not c.draft.evident and set(c.draft.leaf) <= BARE_TOKENS),
        "the token of a row of OAuth's",
        ("oauth_token", 0.0),
    ),
    Rule(
        of_types("password_hash"),
        (lambda c: bool(c.w.share(HEX_DIGEST) >= SURE), hash_of_something),
        "a hash of something, and nobody signs in",
    ),
    Rule(of_types("password"), (lambda c: c.w.share(PAGE) >= SURE,), "addresses of pages"),
)  # fmt: skip
