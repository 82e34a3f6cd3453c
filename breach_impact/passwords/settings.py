"""The numbers that a stored password states of itself: cost, rounds, memory; and how hard they make a guess.

A setting is a short text of our own making: numbers are bounded and, where they are odd, cut to three digits, so that neither a hostile
dump can make millions of them nor a value can pass for one. ``label|variant|@format`` stands in the ledger behind the form; all parts but
the first may be missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from breach_impact.passwords import formats as password_formats
from breach_impact.sql import literal
from breach_impact.tokens.formats import full_match, rows

ITOA64 = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
MOST = 24
"""Settings of one form that an answer lists; the rest are ``other``."""
SEVERITIES = ("critical", "high", "medium", "low")
_LARGEST = 9_999_999
_EMPTY = "''"
_LDAP = "SSHA|SSHA1|SSHA224|SSHA256|SSHA384|SSHA512|X-ISSHA|X-ISSHA256|X-ISSHA384|X-ISSHA512"


def _number(name: str, text: str) -> str:
    """SQL: ``name=600000`` of the digits of a text; ``~`` where only the first three are kept; NULL where there is none."""
    scale = "CAST(pow(10, greatest(strlen(CAST(n AS VARCHAR)) - 3, 0)) AS BIGINT)"
    said = (
        f"CASE WHEN n > {_LARGEST} THEN '{name}>{_LARGEST}' WHEN n < 1 THEN NULL"
        f" WHEN n & (n - 1) = 0 OR n % {scale} = 0 THEN '{name}=' || n ELSE '{name}~' || (n // {scale} * {scale}) END"
    )
    return f"list_transform([try_cast({text} AS BIGINT)], lambda n: {said})[1]"  # so that the number is looked for once


def _found(expr: str, *patterns: str) -> str:
    """SQL: the first group of the first pattern that is found, NULL if none is."""
    return f"coalesce({', '.join([f'nullif(regexp_extract({expr}, {literal(pattern)}, 1), {_EMPTY})' for pattern in patterns])}, NULL)"


def _hex(digits: str) -> str:
    """SQL: the number that a text writes in hex."""
    return f"CAST(try_cast('0x' || {digits} AS BIGINT) AS VARCHAR)"


def _two(power: str) -> str:
    """SQL: the number of which this is the logarithm."""
    return f"CASE WHEN try_cast({power} AS INTEGER) BETWEEN 1 AND 40 THEN 1::BIGINT << try_cast({power} AS INTEGER) END"


def _place(char: str) -> str:
    """SQL: what a character of crypt(5) stands for; NULL for none."""
    return f"nullif(strpos('{ITOA64}', {char}) - 1, -1)"


def _joined(*parts: str) -> str:
    return f"nullif(concat_ws(',', {', '.join(parts)}), '')"


def _bcrypt(x: str) -> str:
    """The cost; it stands at a fixed place in nearly all."""
    other = _found(x, "[$]2[abxy]?[$]([0-9]{2})[$]", "[,$]r=([0-9]{1,2})[$,]", "[$]2[abxy]?,([0-9]{1,2})[$]", "(?i)bcrypt[:!]([0-9]{1,2})[:!$]")
    cost = f"try_cast(CASE WHEN {x}[1:2] = '$2' AND {x}[4] = '$' AND {x}[7] = '$' THEN {x}[5:6] ELSE {other} END AS INTEGER)"
    return f"list_transform([{cost}], lambda n: CASE WHEN n BETWEEN 4 AND 31 THEN 'cost=' || n END)[1]"


def _argon2(x: str) -> str:
    start = "^(?:[{][^}]*[}]|[0-9][|])?(?:argon2)?[$]argon2"  # anchored: RE2 is several times faster so
    body = "(?:id|i|d)[$](?:v=[0-9]+[$])?m={},t={},p={}"
    any_, this = "[0-9]{1,10}", "([0-9]{1,10})"
    parts = [_number(name, _found(x, start + body.format(*(this if n == place else any_ for n in range(3))))) for place, name in enumerate("mtp")]
    stated = f"coalesce({_joined(*parts)} || '|' || {_found(x, start + '(id|i|d)[$]')}, 'other')"
    memory, rounds = _found(x, ":3_[0-9]+_[0-9]+_([0-9]{1,12})$"), _found(x, ":3_[0-9]+_([0-9]{1,9})_[0-9]+$")
    sodium = _joined(_number("m", f"CAST(try_cast({memory} AS BIGINT) // 1024 AS VARCHAR)"), _number("t", rounds), "'p=1'")
    # Magento: libsodium's bytes, or its interactive limits behind the version alone
    return f"CASE WHEN {x}[65] = ':' THEN CASE WHEN ends_with({x}, ':2') THEN 'm=65536,t=2,p=1' ELSE {sodium} END || '|id' ELSE {stated} END"


def _scrypt(x: str) -> str:
    """N, r and p, said once for all ways to write them."""
    cases = " ".join(f"WHEN {when} THEN [{', '.join(f'CAST({number} AS BIGINT)' for number in numbers)}]" for when, numbers in _scrypt_numbers(x))
    scale = "CAST(pow(10, greatest(strlen(CAST(n AS VARCHAR)) - 3, 0)) AS BIGINT)"
    said = (
        f"CASE WHEN n < 1 OR n > 1::BIGINT << 40 THEN NULL WHEN n & (n - 1) = 0 OR n <= {_LARGEST} AND n % {scale} = 0 THEN substr('Nrp', i, 1) || '=' || n"
        f" WHEN n > {_LARGEST} THEN substr('Nrp', i, 1) || '>{_LARGEST}' ELSE substr('Nrp', i, 1) || '~' || (n // {scale} * {scale}) END"
    )
    stated = f"list_aggregate(list_transform(CASE {cases} END, lambda n, i: {said}), 'string_agg', ',')"
    return f"{stated} || CASE WHEN regexp_matches({x}, '^[$]g?y[$]') THEN '|yescrypt' ELSE '' END"


def _scrypt_numbers(x: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(SQL of a condition, SQL of N, r and p): fixed ones, bytes, characters of crypt(5), ``ln=``, numbers in a row."""
    number = "try_cast({} AS BIGINT)".format
    yield f"starts_with({x}, '$9$')", ("16384", "1", "1")
    yield f"starts_with({x}, '$multibit$')", ("16384", "8", "1")
    yield f"starts_with({x}, '$7$')", (_two(_place(f"substr({x}, 4, 1)")),)
    first, second = (_place(_found(x, f"[$]g?y[$]j{before}([./0-9A-Za-z]){behind}[$]")) for before, behind in (("", "."), (".", "")))
    yield f"regexp_matches({x}, '^[$]g?y[$]')", (_two(f"({first} + 1)"), f"({second} + 1)")
    head = f"hex(try(from_base64(substr({x}, 1, 24))))"  # scrypt, a zero, the logarithm of N, four bytes each of r and p
    yield f"starts_with({x}, 'c2NyeXB0AA')", (_two(_hex(f"substr({head}, 15, 2)")), _hex(f"substr({head}, 17, 8)"), _hex(f"substr({head}, 25, 8)"))
    packed = f"lpad({_found(x, '[$]([0-9a-f]{5,8})[$]')}, 8, '0')"  # the logarithm of N in two bytes, r and p in one
    yield (
        f"regexp_matches({x}, '^(?:[{{][^}}]*[}}])?[$](?:s0[$])?[0-9a-f]{{5,8}}[$]')",
        (_two(_hex(f"substr({packed}, 1, 4)")), _hex(f"substr({packed}, 5, 2)"), _hex(f"substr({packed}, 7, 2)")),
    )
    parts = f"string_split({x}, '$')"
    yield f"regexp_matches({x}, '^scrypt[$][0-9]+[$][^$]+[$][0-9]+[$][0-9]+[$]')", tuple(number(f"{parts}[{at}]") for at in (2, 4, 5))
    yield f"regexp_matches({x}, '^[0-9a-f]+[$][0-9a-f]{{1,4}}[$][0-9a-f]{{1,4}}[$]')", tuple(_hex(f"{parts}[{at}]") for at in (1, 2, 3))
    ln, r, p = (number(_found(x, f"[$,]{name}=([0-9]{{1,6}})")) for name in ("ln", "r", "p"))
    yield f"contains({x}, 'ln=')", (_two(ln), r, p)
    row = f"string_split(translate({_found(x, '[:*$]([0-9]{1,9}[:*$][0-9]{1,9}[:*$][0-9]{1,9})[:*$]')}, ':*$', '|||'), '|')"
    yield "true", tuple(number(f"{row}[{at}]") for at in (1, 2, 3))


_ROUNDS = (
    "(?i)pbkdf2_sha[0-9]+[$]([0-9]{1,9})[$]",  # Django
    "(?i)pbkdf2(?::[a-z0-9]+)?:([0-9]{1,9})[$]",  # Werkzeug
    "(?i)[$](?:pbkdf2(?:-(?:hmac-)?(?:sha|md)[0-9]+)?|ml)[$]([0-9]{1,9})[$]",  # passlib, macOS
    "(?i)^(?:otm_)?(?:sha|md)[0-9]+:([0-9]{1,9}):",  # hashcat, crackstation.net
    "(?i)SCRAM-SHA-[0-9]+[$}]([0-9]{1,9})[:,]",  # PostgreSQL, Dovecot
    "(?i)[{](?:x-)?PBKDF2[^}]*[}]([0-9]{1,9})[$]",  # LDAP servers, Roundup
    "(?i)[{]PBKDF2[^}]*[}][$]1[$][^$]*[$]([0-9]{1,9})[$]",  # Dovecot
    "(?i)pbkdf2[$]sha[0-9]+[$]([0-9]{1,9})[$]",  # Galaxy, mosquitto-auth-plug
    "(?i)[$]PBKDF2[$]HMACSHA[0-9]+:([0-9]{1,9}):",  # Jenkins
    "^:pbkdf2[a-zA-Z-]*:[^:]+:([0-9]{1,9}):",  # MediaWiki
    "^-pbkdf2[^,]*,[^,]*,([0-9]{1,9})$",  # CouchDB
    "^[$]7[$]([0-9]{1,9})[$]",  # mosquitto
    "^[$]scram[$]([0-9]{1,9})[$]",  # passlib
    "(?i)grub[.]pbkdf2[.]sha[0-9]+[.]([0-9]{1,9})[.]",
    "pbkdf2[(]([0-9]{1,9}),",  # web2py
    "(?i)xmpp-scram[$]0[$]([0-9]{1,9})[$]",
    "(?i)scram[$*][^$]*[$*]([0-9]{1,9})[$*]",
    "v1;PPH1_MD4,[^,]*,([0-9]{1,9}),",
    "[$](?:[a-zA-Z0-9-]+)[$*][0-9pw]*[*$]([0-9]{3,9})[*$]",  # containers
)


def _pbkdf2(x: str) -> str:
    """Rounds and digest. ASP.NET's Identity v3 states them in its first bytes; its v2, Cisco 8, Atlassian's and MS Cache 2 have fixed ones."""
    first = f"hex(from_base64(substr({x}, 1, 16)))"
    prf = f"CASE substr({first}, 3, 8) WHEN '00000000' THEN '|sha1' WHEN '00000001' THEN '|sha256' WHEN '00000002' THEN '|sha512' ELSE '' END"
    digest = f"lower(replace(regexp_extract({x}, '(?i)(sha-?(?:512|384|256|224|1)|md[45])'), '-', ''))"
    return (
        f"CASE WHEN regexp_full_match({x}, 'AQAAAA[A-Za-z0-9+/]{{50,}}={{0,2}}') THEN coalesce({_number('rounds', _hex(f'substr({first}, 11, 8)'))}, 'other') || {prf}"
        f" WHEN regexp_full_match({x}, 'A[A-P][A-Za-z0-9+/]{{64}}==') THEN 'rounds=1000|sha1' WHEN starts_with({x}, '$8$') THEN 'rounds=20000|sha256' WHEN {x} ILIKE '{{PKCS5S2}}%' THEN 'rounds=10000|sha1'"
        f" WHEN starts_with({x}, '$p5k2$') THEN coalesce({_number('rounds', _hex(_found(x, '[$]p5k2[$]([0-9a-fA-F]{1,6})[$]')))}, 'other') || '|sha1'"
        f" WHEN starts_with({x}, 'T:') THEN 'rounds=4096|sha512' WHEN starts_with({x}, '$7$') THEN coalesce({_number('rounds', _found(x, '^[$]7[$]([0-9]{1,9})[$]'))}, 'other') || '|sha512'"
        f" WHEN contains({x}, '#') AND regexp_matches({x}, '(?i)^(?:[^:]*:)?[$]dcc2[$]') THEN coalesce({_number('rounds', _found(x, '(?i)[$]dcc2[$]([0-9]{1,9})#'))}, 'rounds=10240') || '|sha1'"
        f" ELSE coalesce({_number('rounds', _found(x, *_ROUNDS))}, 'other') || rtrim('|' || {digest}, '|') END"
    )


def _crypt(x: str) -> str:
    """Rounds, 5,000 where none are stated; MySQL counts thousands in hex."""
    mysql = f"CAST(try_cast('0x' || {_found(x, '[$]A[$]([0-9]{3})[$*]')} AS BIGINT) * 1000 AS VARCHAR)"
    return _number("rounds", f"coalesce({mysql}, {_found(x, 'rounds=([0-9]{1,9})[$]')}, '5000')")


def _md5crypt(x: str) -> str:
    sun = f"coalesce({_number('rounds', _found(x, 'rounds=([0-9]{1,9})'))}, 'rounds=4096')"
    return f"CASE WHEN starts_with({x}, '$md5') THEN {sun} || '|sun' WHEN contains({x}, '$apr1$') THEN 'rounds=1000|apr1' ELSE 'rounds=1000' END"


def _phpass(x: str) -> str:
    power = _place(_found(x, "[$][PHS][$](.)"))
    return f"CASE WHEN {power} BETWEEN 4 AND 40 THEN 'log2=' || {power} || CASE WHEN contains({x}, '$S$') THEN '|sha512' ELSE '|md5' END END"


def _shape(x: str) -> str:
    """The shape of a value that shows no form of its own, or the name of a scheme; texts of our own tables."""
    lengths = ", ".join(str(n) for n in sorted(int(s[3:]) for s in possible_of() if re.fullmatch("hex[0-9]+", s)))
    shapes = {
        "[0-9a-fA-F]{16}:.*": "hex16_salt", "[0-9a-fA-F]{56}[:$][\\s\\S]*": "hex56_salt", "[0-9a-fA-F]{96}[:$][\\s\\S]*": "hex96_salt",
        "[0-9a-fA-F]{80}[:$][\\s\\S]*": "hex80_salt", "[./A-Za-z0-9]{13}": "char13", "_[./A-Za-z0-9]{19}": "char20", "[./A-Za-z0-9]{43}": "char43", "[A-Za-z0-9+/]{22}==": "base64_16", "[A-Za-z0-9+/]{27}=": "base64_20",
        "[A-Za-z0-9+/]{43}=": "base64_32", "[A-Za-z0-9+/_-]{86}==": "base64_64",
        "[0-9a-fA-F]{16,64}:[0-9a-fA-F]{128}": "salt_and_key64", "[0-9a-fA-F]{128}[.][0-9a-fA-F]{16,64}": "salt_and_key64",
    }  # fmt: skip
    arms = " ".join(f"WHEN {full_match(x, pattern)} THEN '{shape}'" for pattern, shape in shapes.items())
    named = f"coalesce({password_formats.format_sql(x, 'unknown_hash')}, {password_formats.scheme_sql(x)})"
    return (
        f"CASE WHEN {full_match(x, '[0-9a-fA-F]+')} THEN CASE WHEN list_contains([{lengths}], strlen({x})) THEN 'hex' || strlen({x}) ELSE 'hex' END"
        f" {arms} ELSE coalesce('scheme ' || {named}, 'other') END"
    )


def setting_sql(expr: str, form: str) -> str:
    """SQL: ``label``, ``label|variant`` and, where a form has several, ``|@format`` of what a stored password states; empty where it states nothing.

    Args:
        expr: column of the value, decoded.
        form: column of its form.
    """
    start = f"regexp_extract({expr}, '^([0-9a-fA-F]+)(?:[:$*].*)?$', 1, 's')"
    digest = f"CASE WHEN list_contains([32, 40, 64, 128], strlen({start})) THEN 'hex' || strlen({start}) || CASE WHEN strlen({start}) < strlen({expr}) THEN '_salt' ELSE '' END END"
    ldap = f"upper({_found(expr, f'(?i)^[{{]({_LDAP})[.,}}]')})"
    stated = {
        "bcrypt": _bcrypt, "argon2": _argon2, "scrypt": _scrypt, "pbkdf2": _pbkdf2, "sha512crypt": _crypt, "sha256crypt": _crypt, "md5crypt": _md5crypt,
        "phpass": _phpass, "unknown_hash": _shape,
    }  # fmt: skip
    arms = {name: f"coalesce({sql(expr)}, 'other')" for name, sql in stated.items()}
    arms |= {name: f"coalesce({digest}, '')" for name in ("md5", "sha1", "sha256", "sha512", "ntlm", "mysql41", "salted_md5", "salted_sha1")}
    arms["ldap_ssha"] = f"coalesce({ldap}, 'other')"
    whens = [f"WHEN '{name}' THEN {sql}{_format(expr, name)}" for name, sql in arms.items()]
    return f"CASE {form} WHEN 'plaintext' THEN '' {' '.join(whens)} ELSE '' END"


_PLAIN_STARTS = {"bcrypt": "$2", "argon2": "$argon2"}
"""How values begin that follow the standard of their form, so that nothing more need be asked."""


def _format(x: str, form: str) -> str:
    """SQL to append: who writes values of this form so; those of an unknown form have it in their label."""
    if form == "unknown_hash" or not password_formats.has_formats(form):
        return ""
    said = f"coalesce('|@' || {password_formats.format_sql(x, form)}, '')"
    if form in _PLAIN_STARTS:
        return f" || CASE WHEN starts_with({x}, '{_PLAIN_STARTS[form]}') THEN '' ELSE {said} END"
    # digits, a salt and no more are the standard of the others; Magento writes its version behind them
    return f" || CASE WHEN {full_match(x, _DIGITS)} AND {x}[-2:] <> ':1' THEN '' ELSE {said} END"


_DIGITS = r"[*]?[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128}|[0-9a-fA-F]{32,128}[:$*].*"


# --- what it means ------------------------------------------------------------------------------------------------------------
@cache
def possible_of() -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Shape of a value without a form of its own -> what it can be: what databases hold, and what they hardly ever do."""
    return {row["shape"]: (tuple(row["possible"].split()), tuple(row["rare"].split())) for row in rows("digest_shapes.csv")}


@cache
def written_by() -> Mapping[str, tuple[str, ...]]:
    """Shape of a value -> programs that write passwords so."""
    return {row["shape"]: tuple(row["written_by"].split()) for row in rows("digest_shapes.csv")}


def _stated(label: str, name: str) -> int | None:
    found = re.search(rf"(?:^|,){name}[=~>]([0-9]+)", label)
    return int(found[1]) if found else None


def severity(form: str, label: str = "", name: str = "") -> str:
    """How near a stored password is to the open: ``critical``, ``high``, ``medium`` or ``low``.

    By the form and its settings: plain, reversibly encrypted, unsalted fast or open counts as critical, a salt alone as high, and slow forms by
    their work (OWASP: 19 MiB for Argon2, cost 10 for bcrypt, 600,000 rounds of PBKDF2).

    Args:
        form: as the statistics name it.
        label: of its settings.
        name: of its format, where the form has several.
    """
    if stated := password_formats.stated_severity(form, name or label.removeprefix("scheme ")):
        return stated
    if form == "bcrypt":
        return "low" if (_stated(label, "cost") or 0) >= 10 else "medium"
    if form == "argon2":
        return "low" if (_stated(label, "m") or 0) >= 19 * 1024 else "medium"
    if form == "scrypt":
        cost = _stated(label, "N")
        return "medium" if cost is not None and cost < 1 << 12 else "low"
    if form in ("pbkdf2", "phpass"):
        power = _stated(label, "log2")
        n = 1 << power if power is not None else _stated(label, "rounds") or 0
        return "low" if n >= 600_000 else "medium" if n >= 10_000 else "high"
    if form in ("sha512crypt", "sha256crypt"):
        return "medium"
    if form == "unknown_hash" and (label.endswith("_salt") or label.startswith(("scheme ", "salt_and_"))):
        return "high"
    return "high" if form in ("md5crypt", "mysql41", "ldap_ssha", "salted_md5", "salted_sha1") else "critical"


def worst(levels: Iterable[str]) -> str:
    """The worst of some severities."""
    return min(levels, key=SEVERITIES.index)
