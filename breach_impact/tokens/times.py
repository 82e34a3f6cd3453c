"""Which columns say when a token of the same record was issued, when it ends, and whether it was ended.

They need no data type of their own. The answer stands in the plan as hints of the token's column (``issued``, ``expires``, ``revoked``,
``active``: a path), where an analyst sees and edits it. A time belongs to the token of the same object; else to the one whose name it shares
(``alexa_expires_at``); else to the only token of its row. What fits several and is not of one grant belongs to none.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.headers import CAMEL, leaf_of, segments, tokens
from breach_impact.headerwords.lexicon import fold
from breach_impact.pathlevels import above
from breach_impact.registry import detectors
from breach_impact.scanning.values import TOKEN_TYPES
from breach_impact.tokens.formats import token_issuer_by_name
from breach_impact.types import Column

ROLES = ("issued", "expires", "revoked", "ended", "active")
"""Hints of a token's column that name another column of its table; ``ended`` a flag beside a time of revocation."""
MOSTLY = 0.8
"""Share of the values that must be of the form."""
SPAN = r"[0-9]{1,8}(?:\.0+)?|[0-9]{9,13}"
AMBIGUOUS = r"(?:[0-9]{1,2})[-/. ](?:[0-9]{1,2})[-/. ](?:[0-9]{2}|[0-9]{4})(?:[ T,].*)?"
_HINT = {"renewed": "issued", "updated": "issued", "created": "issued", "logout": "revoked", "deleted": "revoked", "status": "revoked"}
_WEAK = {"updated": 2, "created": 3, "deleted": 3, "active": 0, "status": 4}
"""Said of anything: of a token only where the name or the object says that it is one. The number ranks those of one hint."""
_ONE_GRANT = frozenset({"access", "refresh", "id"})
_OF_TYPE = {"session_token": "session", "api_token": "api key", "oauth_token": "oauth auth", "push_token": "push device", "jwt": "jwt", "voice_assistant_token": "alexa"}


@cache
def _book() -> Mapping[str, object]:
    return tomllib.loads((files("breach_impact") / "data" / "token_times.toml").read_text(encoding="utf-8"))


def _listed(text: object) -> list[str]:
    return [word.strip() for word in str(text).replace("\n", " ").split(",") if word.strip()]


@cache
def phrases(section: str) -> frozenset[tuple[str, ...]]:
    """The phrases of a section, as the tokens of a name."""
    return frozenset(tokens(phrase) for phrase in _listed(_book()[section]))


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(word for phrase in phrases(section) for word in phrase)


@cache
def said(section: str) -> tuple[str, ...]:
    """Values that mean something: ``ended``, ``good``, ``true``, ``false``; lower case."""
    values = _book()["values"]
    assert isinstance(values, dict)
    return tuple(dict.fromkeys(word.lower() for word in _listed(values[section])))


def _ideographs(section: str) -> Sequence[str]:
    found = _book()["ideographs"]
    assert isinstance(found, dict)
    return found.get(section, ())


@dataclass(frozen=True, slots=True)
class Clue:
    """A column that speaks of a token's life.

    Attributes:
        role: the hint it may become.
        rank: of several of one role the lowest counts.
        rest: what else its name says: whose time it is.
        of_token: its own name says that it is a token's.
        logout: it ends sessions only.
        flag: its values are no times.
    """

    path: str
    role: str
    rank: int
    weak: bool
    rest: frozenset[str]
    of_token: bool
    logout: bool
    flag: bool = False


def assign(columns: Sequence[Column], witnesses: Mapping[str, Witness], table: str, *, day_first: bool) -> list[Column]:
    """Say of each token column which others date it.

    Args:
        columns: of a table, with their types.
        witnesses: path -> sampled values.
        table: its name.
        day_first: how the table's dates are read where nothing else tells.

    Returns:
        the columns: those of tokens with hints, those that date them with ``day_first`` and ``unit`` where it matters.
    """
    mine = [c for c in columns if _is_token(c)]
    if not mine:
        return list(columns)
    clues = [clue for c in columns if not _is_token(c) and c.path in witnesses and (clue := _clue(c, witnesses[c.path])) is not None]
    found: dict[str, dict[str, str]] = {}
    for clue in sorted(clues, key=lambda clue: (clue.rank, clue.path)):
        for column in _owners(clue, mine, table):
            hints = found.setdefault(column.path, {})
            flagged = clue.role == "revoked" and clue.flag and hints.get("revoked", clue.path) != clue.path
            hints.setdefault("ended" if flagged else clue.role, clue.path)
    used = {path for hints in found.values() for path in hints.values()}
    out: list[Column] = []
    for column in columns:
        more: dict[str, str] = dict(found.get(column.path, {}))
        if column in mine and _own_grants(table, columns, witnesses):
            more["granted_by"] = "operator"
        if column.path in used and column.data_type is None:
            more |= _reading(column, witnesses[column.path], day_first=day_first)
        out.append(replace(column, hints={**column.hints, **more}) if more else column)
    return out


def _is_token(column: Column) -> bool:
    return column.data_type in TOKEN_TYPES and column.role == "subject" and "~" not in column.path


def _reading(column: Column, w: Witness, *, day_first: bool) -> dict[str, str]:
    """How the values of an untyped time are read."""
    out: dict[str, str] = {}
    if w.share(AMBIGUOUS) > 0:
        out["day_first"] = "true" if day_first else "false"
    if {"ms", "milli", "millis", "millisecond", "milliseconds"} & set(leaf_of(column.path)):
        out["unit"] = "ms"
    return out


# -- what a name says ---------------------------------------------------------------------------------------------------
def _clue(column: Column, w: Witness) -> Clue | None:
    """What a column says of a token's life by its name, if its values are of the form."""
    leaf, names = leaf_of(column.path), segments(column.path)
    core = tuple(word for word in leaf if word not in _words("around") and word not in _words("token"))
    of_token = bool(set(leaf) & _words("token")) or any(mark in names[-1] for mark in _ideographs("token")) if names else False
    for section in ("revoked", "logout", "expires", "issued", "renewed", "updated", "created", "deleted", "active", "status"):
        rest = _matched(section, core, leaf, names[-1] if names else "")
        if rest is None or (section == "updated" and not of_token):
            continue
        role = _HINT.get(section, section)
        if not _formed(section, w):
            return None
        flag = role == "revoked" and w.n > 0 and w.share(_any_of("true", "false", "ended", "good")) >= MOSTLY
        rank = {"renewed": 1, "logout": 2}.get(section, _WEAK.get(section, 0)) + (5 if flag else 0)
        return Clue(column.path, role, rank, section in _WEAK, rest, of_token, section == "logout", flag)
    return None


def _matched(section: str, core: tuple[str, ...], leaf: tuple[str, ...], name: str) -> frozenset[str] | None:
    """The words of a name beside a phrase of the section; None where none stands in it."""
    best: frozenset[str] | None = None
    for phrase in phrases(section):
        for words in (core, leaf):
            for start in range(len(words) - len(phrase) + 1):
                if words[start : start + len(phrase)] == phrase:
                    rest = frozenset(core) - set(phrase)
                    best = rest if best is None or len(rest) < len(best) else best
    if best is None and any(mark in fold(name) for mark in _ideographs(section)):
        return frozenset(word for word in core if word.isascii())
    return best


@cache
def _time() -> str:
    return f"(?:{detectors()['activity_time'].pattern})|9999-12-31.*|0"


@cache
def _any_of(*sections: str) -> str:
    import re

    return f"(?i:{'|'.join(re.escape(word) for section in sections for word in said(section))})"


def _formed(section: str, w: Witness) -> bool:
    """Whether the values may be what the name says; an empty column may."""
    if section == "status":  # numbers mean anything
        return w.n > 0 and w.share(_any_of("ended", "good")) >= MOSTLY and w.share(_any_of("ended")) > 0
    if w.n == 0:
        return section not in ("active",)
    if section == "active":
        return w.share(_any_of("true", "false", "ended", "good")) == 1
    if section in ("revoked", "logout", "deleted"):
        return w.share(f"(?:{_time()})|(?:{_any_of('true', 'false', 'ended', 'good')})") >= MOSTLY
    if section == "expires":
        return w.share(f"(?:{_time()})|(?:{SPAN})") >= MOSTLY
    return w.share(_time()) >= MOSTLY


# -- whose it is --------------------------------------------------------------------------------------------------------
def _owners(clue: Clue, columns: Sequence[Column], table: str) -> list[Column]:
    """The tokens that a time dates."""
    near = [c for c in columns if _level(c.path) == _level(clue.path) and not (c.path.endswith("[]") and _level(c.path))]
    if clue.logout:
        near = [c for c in near if c.data_type == "session_token" or c.hints.get("token_kind") == "session" or "session" in tokens(table)]
    together = [c for c in near if _parent(c.path) == _parent(clue.path)]
    if clue.rest:
        if clue.rest & _words("owner"):
            return []
        for some in (together, near):
            for words in (_named, lambda c: _named(c) | set(tokens(table))):
                if found := [c for c in some if clue.rest <= words(c)]:
                    return _shared(clue, found)
        return []
    if clue.weak and not (clue.of_token or _keeps(clue.path, table)):
        return []
    if together:
        return _shared(clue, together)
    return near if len(near) == 1 and not clue.weak else []


def _shared(clue: Clue, columns: list[Column]) -> list[Column]:
    """A lifetime is the access token's; the rest is of all tokens of one grant."""
    if len(columns) == 1:
        return columns
    kinds = [c.hints.get("token_kind") for c in columns]
    if clue.role == "expires" and kinds.count("access") == 1:
        return [c for c in columns if c.hints.get("token_kind") == "access"]
    if set(kinds) == {"push"} and clue.role != "expires":  # a device has a push token for each of its services, of one registration
        return columns
    one = len(set(kinds)) == len(kinds) and set(kinds) <= _ONE_GRANT and len({c.hints.get("issuer") for c in columns}) == 1
    return columns if one and clue.role != "expires" else []


def _named(column: Column) -> set[str]:
    """The words of a token's path, and of its data type."""
    names = segments(column.path)
    apart = {word for name in names for word in CAMEL.sub(" ", name).replace("_", " ").lower().split()}  # accessToken may be one word
    return {word for name in names for word in tokens(name)} | apart | set(_OF_TYPE.get(str(column.data_type), "").split())


def _keeps(path: str, table: str) -> bool:
    """Whether the object, or the row where the column stands in no object, is a token by its name."""
    parent = _parent(path)
    names = segments(parent) or (table,)
    words = tokens(names[-1])
    kept = any(words[at : at + len(phrase)] == phrase for phrase in phrases("kept") for at in range(len(words)))
    named = bool(segments(parent)) and token_issuer_by_name(words)[0] is not None
    return kept or named or any(mark in names[-1] for mark in _ideographs("kept"))


def _parent(path: str) -> str:
    return above(path)


def _level(path: str) -> str:
    """The innermost list that a path stands in; one of mere texts, as where a key stands twice, is none."""
    path = path.removesuffix("[]")
    return path[: max(path.rfind("[]"), path.rfind("{}")) + 2] if "[]" in path or "{}" in path else ""


# -- who granted it -----------------------------------------------------------------------------------------------------
_SERVERS = frozenset({"client", "application", "app", "consumer"})
_ASSISTANTS = r"(?i)(?:.*[^a-z])?(?:alexa|amazon|google|ifttt|bixby|siri|yandex|alice|smartthings|home[ _-]?assistant)(?:[^a-z].*)?"


def _own_grants(table: str, columns: Iterable[Column], witnesses: Mapping[str, Witness]) -> bool:
    """Whether a table holds what the operator's own authorization server granted: it names the client to which it did.

    ``oauth_access_tokens`` and the like with a client and no provider; ``account_linking`` or ``grants`` with clients that are assistants.
    """
    words, leaves = set(tokens(table)), {c.path: set(leaf_of(c.path)) for c in columns}
    clients = [path for path, leaf in leaves.items() if leaf & _SERVERS and "secret" not in leaf and path in witnesses]
    if not clients or any(leaf & {"provider", "issuer"} for leaf in leaves.values()):
        return False
    if words & {"oauth", "oauth2"} and words & {"access", "refresh", "token", "grant", "authorization"}:
        return True
    linked = words & {"grant", "linking", "link", "linked"}
    return bool(linked) and any(witnesses[path].share(_ASSISTANTS) >= MOSTLY for path in clients)


__all__ = ["ROLES", "assign", "phrases", "said"]
