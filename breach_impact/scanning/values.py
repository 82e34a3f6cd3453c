"""SQL for one value of a data type: is it null-like, masked, protected, invalid or exposed, and what is its normal form.

Every function takes SQL text of a trimmed value and gives SQL text; nothing here looks at a value. The rules are
COUNTING's *Records / Values* and *Identifiers and their normal forms*.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from breach_impact.passwords import stored as passwords
from breach_impact.registry import detectors
from breach_impact.scanning import forms, objects, pointers
from breach_impact.scanning.times import time_sql, zone_sql
from breach_impact.sql import literal
from breach_impact.tokens.codes import number_sql
from breach_impact.types import Column, Detector

EXPOSED, MASKED, PROTECTED, INVALID = 1, 2, 3, 4
"""Status of a value; 0 is null-like."""

NULLS = (
    "", "null", "none", "nan", "n/a", "na", "-", "unknown", "\\n", "0000-00-00", "[]", "{}",
)  # fmt: skip
FEW_NULLS = ("", "null", "\\n")
FEW_NULL_TYPES = {"password", "person_name"}
WHITE = " \t\n\r\v\f\u00a0\u2028\u2029\u3000\ufeff"
FORMULA = r"""^(?:="(.*)"|'([0-9+][^']*))$"""
"""Text of a spreadsheet's cell, written as a formula lest its zeros be lost."""
CREDENTIALS = ("password", "password_hash")
TOKEN_TYPES = {"api_token", "oauth_token", "session_token", "jwt", "voice_assistant_token", "push_token"}
TIME_TYPES = {"login_time", "activity_time"}
COMMON_TOPS = ("com", "net", "org")
"""Top-level domains that most addresses end in."""
UNVEILED = {"password", "password_hash", "free_text", "private_message", "private_key"} | TOKEN_TYPES
"""Types whose own form may look encrypted."""


def trimmed(v: str) -> str:
    """The value without white space around it. ``trim`` with a set is slow, so only values that end in a likely character pay for it."""
    return f"CASE WHEN {v} >= '!' AND {v} < '\x7f' AND {v}[-1] BETWEEN '!' AND '~' THEN {v} ELSE trim({v}, {literal(WHITE)}) END"


def plain(v: str, column: Column) -> str:
    """The value without white space, without the formula by which a spreadsheet is told that it is text (``="0123"``) and without what says whose key it is, NULL for the kind of an object, where the column is of such."""
    text = trimmed(v)
    if column.hints.get("cells") == "formula":
        text = trimmed(f"regexp_replace({text}, {literal(FORMULA)}, '\\1\\2')")
    text = pointers.key_sql(text, column.hints.get(pointers.HINT, ""))
    return objects.void_sql(text) if column.hints.get(objects.HINT) == objects.VOID else text


def filled(v: str, nulls: tuple[str, ...]) -> str:
    """A trimmed value, NULL where null-like. Not ``IN``: DuckDB would make a hash join of it.

    Its length and its first character clear most values without the pattern.
    """
    words = literal("(?i:" + "|".join(re.escape(word) for word in nulls) + ")")
    longest = max(sum(map(_widest, word)) for word in nulls)
    clear = f"strlen({v}) > {longest}"
    if all(word.isascii() for word in nulls):
        firsts = {31} | {ord(case) & 31 for word in nulls for char in word[:1] for case in _cases(char)}  # DuckDB's ord of nothing is -1
        clear += f" OR (({sum(1 << bit for bit in firsts)} >> (ord({v}) & 31)) & 1) = 0"
    return f"CASE WHEN {clear} THEN {v} WHEN regexp_full_match({v}, {words}) THEN NULL ELSE {v} END"


def _cases(char: str) -> str:
    """What RE2 takes for an ASCII character where case does not count: also the sign of Kelvin and the long s."""
    return char.lower() + char.upper() + {"k": "\u212a", "s": "\u017f"}.get(char.lower(), "")


def _widest(char: str) -> int:
    """Bytes of a character in any case."""
    return max(len(case.encode()) for case in _cases(char)) if char.isascii() else 2 * len(char.encode())


def cleaned(expr: str, many: bool, nulls: tuple[str, ...]) -> str:
    """The trimmed value, NULL where null-like; of a list, the list of those that are left."""
    white = literal(WHITE)
    if not many:
        return filled(f"trim({expr}, {white})", nulls)
    return f"list_filter(list_transform({expr}, lambda v: {filled(f'trim(v, {white})', nulls)}), lambda v: v IS NOT NULL)"


def nulls_of(column: Column) -> tuple[str, ...]:
    """The null-like words of a column: fewer for names and passwords, with its own fillers and without those words that the plan says are values there."""
    few = column.data_type in FEW_NULL_TYPES or "password" in column.also  # a column of hashes and plaintext is one of plaintext passwords too
    base = FEW_NULLS if few else NULLS
    own = tuple(word.lower() for word in column.hints.get("nulls", "").split("\t") if word)
    kept = {word.lower() for word in column.hints.get("kept", "").split("\t")} - {""}
    return tuple(word for word in (*base, *own) if word not in kept)


def types_of(column: Column) -> tuple[str, ...]:
    """The types that values of a column may have; the column's own is last and takes what the others leave."""
    if column.data_type is None:
        return ()
    if column.data_type in CREDENTIALS:
        other = CREDENTIALS[1 - CREDENTIALS.index(column.data_type)]
        return (*(t for t in column.also if t not in CREDENTIALS), other, column.data_type)
    return (*(t for t in column.also if t != column.data_type), column.data_type)


def inside_text(column: Column) -> bool:
    """Whether its values are quoted inside a text: they are exposed, and an id of a state among them identifies nobody."""
    return "~" in column.path


@dataclass(frozen=True, slots=True)
class Known:
    """SQL names of what has been worked out of a value already; empty where it has not.

    Attributes:
        top: of an address in normal form the top-level domain, ``fake`` whether it is a placeholder.
        opaque: whether a token is surely one, and has no form of its own.
        kind: of a paper of several kinds, whether this one is a passport.
    """

    email: str = ""
    top: str = ""
    fake: str = ""
    opaque: str = ""
    time: str = ""
    zone: str = ""
    place: str = ""
    token: str = ""
    code: str = ""
    card: str = ""
    credential: str = ""
    kind: str = ""


NOTHING_KNOWN = Known()


def form_sql(data_type: str, v: str, column: Column, known: Known = NOTHING_KNOWN) -> str:
    """Whether the value has the form of the type (placeholders not yet excluded)."""
    detector = detectors()[data_type]
    if data_type == "email":
        return _email_form_sql(v, str(detector.pattern), known)
    if data_type in TIME_TYPES:
        return f"({known.time or time_sql(v, column)} IS NOT NULL)"
    if data_type in TOKEN_TYPES and data_type in column.also:
        number = number_sql(known.code) if known.code else forms.token_format_sql(known.token or forms.token_compact_sql(v))
        return f"coalesce(list_contains({_formats(data_type)}, {number}), false)"
    if data_type == "payment_card_number" and known.card:
        return known.card
    if data_type == "time_zone":
        return f"({known.zone or zone_sql(v, column)} IS NOT NULL)"
    if data_type == "country":
        return f"({known.place or f'place_of({v})'} IS NOT NULL)"
    if data_type in CREDENTIALS:
        return f"({known.credential or forms.credential_form_sql(v)} {'=' if data_type == 'password' else '<>'} 'plaintext')"
    if detector.pattern is None:
        return "true"
    matches = f"regexp_full_match({v}, {literal(detector.pattern)})"
    if detector.checksum and detector.validate is not None:
        return f"({matches} AND valid_{data_type}({v}))"
    return matches


def _email_form_sql(v: str, pattern: str, known: Known) -> str:
    """The pattern, and a top-level domain that there is: of ASCII that of the normal form."""
    bare = bare_email(v)
    fits = f"regexp_full_match({bare}, {literal(pattern)})"
    there = f"known_tld(lower(split_part({bare}, '.', -1)))"
    if known.top:
        common = " OR ".join(f"{known.top} = '{top}'" for top in COMMON_TOPS)
        there = f"CASE WHEN strlen({v}) = length({v}) THEN {common} OR known_tld({known.top}) ELSE {there} END"
    return f"(CASE WHEN {fits} THEN {there} ELSE false END)"


def bare_email(v: str) -> str:
    """The address without angle brackets around it."""
    return f"CASE WHEN contains({v}, '<') OR contains({v}, '>') THEN trim({v}, '<> ') ELSE {v} END"


@cache
def _formats(data_type: str) -> list[int]:
    """The numbers of the token formats that give this data type."""
    return [number for number, form in enumerate(forms.token_formats()) if form.data_type == data_type] or [-1]


def masked_sql(detector: Detector, v: str, words: str = "") -> str:
    """Three or more mask characters where the type allows none, ``[redacted]``, a bare last-four; of a column also its own words."""
    own, strict = _own_masks(words), _strict(detector)
    if strict and detector.data_type != "password" and (detector.pattern is None or len(strict) == 1):
        short = masked_pattern(detector, strict="") + own
        return f"(regexp_full_match({v}, {literal(short)}) OR {_holds(v, strict)} AND regexp_full_match({v}, {literal(masked_pattern(detector))}))"
    return f"regexp_full_match({v}, {literal(masked_pattern(detector) + own)})"


def _own_masks(words: str) -> str:
    own = "|".join(re.escape(word) for word in words.split("\t") if word)
    return f"|(?i:{own})" if own else ""


def _holds(v: str, chars: str) -> str:
    """SQL: one of some characters stands in the value. The pattern of a mask would read each text to its end, and few hold one."""
    return f"({' OR '.join(f'contains({v}, {literal(char)})' for char in chars)})"


def _strict(detector: Detector) -> str:
    """The characters of which three or more are a mask, wherever they stand."""
    return "".join(c for c in "*•#xX" if c in detector.mask_chars and (detector.pattern is not None or c not in "xX"))


def masked_pattern(detector: Detector, strict: str | None = None) -> str:
    """RE2 of a masked value of a type; ``strict`` are other characters of a mask than the type's."""
    if detector.data_type == "password":
        return passwords.REMOVED
    strict = _strict(detector) if strict is None else strict
    shape = f"|(?:.*[{strict}]){{3}}.*" if strict else ""
    last = "|[0-9]{4}" if detector.last_four else ""
    # ``xXxXxX11`` is a name that somebody chose.
    front = "|(?:[*•#][ -]?){6,}[0-9]{2,6}" + ("" if detector.data_type == "username" else "|(?-i:(?:X[ -]?){6,}|(?:x[ -]?){6,})[0-9]{2,6}")
    return f"(?is:\\[redacted\\]|redacted|[*•xX#]{{3,}}{front}{shape}{last})"


def status_sql(data_type: str, v: str, column: Column, known: Known = NOTHING_KNOWN, form: str = "") -> str:
    """Status of a value that is not null-like, as a small integer; ``form`` if that is known already."""
    detector = detectors()[data_type]
    form = form or form_sql(data_type, v, column, known)
    placeholder = placeholder_of(data_type, v, known)
    masked = masked_sql(detector, v, column.hints.get("masks", ""))
    protected = "false" if data_type in UNVEILED else forms.protected_sql(v)
    if data_type == "password":
        protected = f"({known.credential or forms.credential_form_sql(v)} = 'encrypted')"
    fake = f"WHEN {placeholder} THEN {INVALID}" if placeholder else ""
    if detector.pattern is None and data_type not in {"password", "country"} | TIME_TYPES:
        if form == "true" and protected != "false":
            strict, short = _strict(detector), masked_pattern(detector, strict="") + _own_masks(column.hints.get("masks", ""))
            odd = f"regexp_full_match({v}, {literal(f'{forms.PROTECTED}|{short}')})"
            hidden = f"CASE WHEN {protected} THEN {PROTECTED} WHEN {masked} THEN {MASKED} ELSE {EXPOSED} END"
            return f"CASE {fake} WHEN {odd}{f' OR {_holds(v, strict)}' if strict else ''} THEN {hidden} ELSE {EXPOSED} END"
        return f"CASE {fake} WHEN {protected} THEN {PROTECTED} WHEN {masked} THEN {MASKED} WHEN {form} THEN {EXPOSED} ELSE {INVALID} END"
    if data_type == "password_hash":
        return f"CASE WHEN {form} THEN {EXPOSED} WHEN {masked} THEN {MASKED} ELSE {INVALID} END"
    if data_type in CREDENTIALS:
        return f"CASE WHEN {masked} THEN {MASKED} WHEN {protected} THEN {PROTECTED} WHEN {form} THEN {EXPOSED} ELSE {INVALID} END"
    return f"CASE {fake} WHEN {form} THEN {EXPOSED} WHEN {protected} THEN {PROTECTED} WHEN {masked} THEN {MASKED} ELSE {INVALID} END"


def placeholder_of(data_type: str, v: str, known: Known = NOTHING_KNOWN) -> str:
    """Whether the value is on the list shipped for its type; empty where the type has none."""
    detector = detectors()[data_type]
    if data_type == "email" and known.fake:
        return known.fake
    if detector.identifier in {"email", "phone", "account_id"}:
        return forms.placeholder_sql(str(detector.identifier), normal_sql(data_type, v, known) if data_type != "phone" else v)
    if data_type in TOKEN_TYPES:
        return forms.placeholder_sql("token", known.token or forms.token_compact_sql(v))
    if data_type == "payment_card_number" or data_type in forms.TOLD_BY_PATTERN or detector.identifier == "national_id":
        return forms.placeholder_sql(data_type, v)
    if detector.identifier == "passport":  # ``0000 000000``; behind letters a number may run by chance
        return f"(regexp_full_match({v}, '[0-9 -]+') AND {forms.placeholder_sql(data_type, v)})"
    return ""


def code_sql(column: Column, v: str, known: Known = NOTHING_KNOWN) -> str:
    """Type and status in one integer: 16 x place in :func:`types_of` + status; NULL of a null-like value."""
    types = types_of(column)
    *others, own = types
    if column.path.endswith(f"~{own}") and not others:  # it was looked for, so it is of the form
        fake = placeholder_of(own, v, known) or "false"
        return f"CAST(CASE WHEN {v} IS NULL THEN NULL WHEN {fake} THEN {INVALID} ELSE {EXPOSED} END AS UTINYINT)"
    arms = "".join(
        f" WHEN {form_sql(t, v, column, known)}{f' AND {known.kind}' if known.kind and t == 'passport' else ''} THEN {16 * i} + {status_sql(t, v, column, known, 'true')}"
        for i, t in enumerate(others)
    )
    status = status_sql(own, v, column, known)
    if known.opaque and own in TOKEN_TYPES:
        status = f"CASE WHEN {known.opaque} THEN {EXPOSED} ELSE {status} END"
    return f"CAST(CASE WHEN {v} IS NULL THEN NULL{arms} ELSE {16 * (len(types) - 1)} + {status} END AS UTINYINT)"


def normal_sql(data_type: str, v: str, known: Known = NOTHING_KNOWN) -> str:
    """The normal form under which values are told apart."""
    if data_type == "email":
        bare = bare_email(v)
        return known.email or f"CASE WHEN strlen({v}) = length({v}) THEN lower({bare}) ELSE email_of({bare}) END"
    if data_type in {"account_id", "username"}:
        return f"CASE WHEN contains({v}, '.') AND ends_with({v}, '0') THEN regexp_replace({v}, '^([0-9]+)[.]0+$', '\\1') ELSE {v} END"
    if data_type in TOKEN_TYPES:
        return known.token or forms.token_compact_sql(v)
    return detectors()[data_type].compact.replace("{v}", v)




def second_rank(column: Column) -> bool:
    """Whether the zones of a column count only for holders who have no other: those of devices, and labels that say again, less exactly, what a column beside them says."""
    return "true" in (column.hints.get("device"), column.hints.get("label"))
