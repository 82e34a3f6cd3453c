"""What a column is called: candidates for its data type, from the words of its own name, its path and its table.

The leaf is the last name of the path. Where it is generic (``value``, ``name``, ``id``), the level above speaks: the ``name`` of
``cameras[]`` is a device's, that of a table ``customers`` a person's, that of ``products`` nobody's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from breach_impact.headerwords.candidates import Candidate, allowed, merged, of_parts, spanning
from breach_impact.headerwords.entities import Entity, covered, entity_of, nearest_entity, nothing_but, table_words
from breach_impact.headerwords.headers import AS_IN, Phrase, hits, segments, tokens
from breach_impact.headerwords.questions import asked

# Levels of documents that stand between a name and its value.
WRAPPERS = frozenset("endpoint endpoints coding code value values text data attributes fields field properties property item items node nodes edge edges object entry entries".split())
# What a bare key under a level for secrets is not: the secret itself (``credentials[].id``).
NO_KEYS = frozenset("api_token oauth_token session_token push_token voice_assistant_token jwt password password_hash private_key otp_secret free_text private_message".split())
# Names of real keys; other words for a number (``nr``, ``row``) may be a running number.
KEY_WORDS = frozenset(
    "id pk key oid uuid guid identifier identifiant identificador identificatore identificativo identyfikator schluessel schlussel kennung ид идентификатор ідентифікатор 主键 标识 معرف".split()
)
ANONYMOUS = re.compile(
    r"(?i)(?:column|col|field|feld|colonne|columna|coluna|spalte|f|c|v|x|var|unnamed|_c)?[ _:-]*[0-9]+|[a-z]"
)


BRACKETED = re.compile(r"[^()]+[(（]([^()（）]+)[)）]")


# Types that brackets may name to say whose the column is (``Telefon (Arbeitgeber)``).
WHOSE = frozenset({"street_address", "employer", "person_name", "username"})
# A level called ``contacts`` does not make every text in it a name.
OPEN_WORDS = frozenset({"person_name", "username", "account_id", "free_text"})
# Words for a kind of what the level above holds (``passengers[].type``): no name or number of it, and no place (``location.type`` of GeoJSON, RFC 7946).
OF_ONE = OPEN_WORDS | {"national_id", "passport", "driver_license", "phone", "email", "street_address", "city", "postal_code", "subdivision", "country", "geo_coordinates"}
# What is called by a name of its own: the name in such an object is that of the place or trait, in languages too in which the word for a name is one for a person's (``ciudad.nombre``).
CALLED = frozenset({"city", "country", "subdivision", "nationality", "ethnicity", "religion", "language", "marital_status"})
KINDS = frozenset("type typ tipo tipus kind sort art category".split())


@dataclass(frozen=True, slots=True)
class Reading:
    """What a path says.

    Attributes:
        candidates: best first.
        absorbed: the name says that the column is nothing personal (``order_no``, ``email_verified``).
        bare_name: nothing but a word for a name or label.
        own_key: nothing but a word for a key.
        entity: what the column's element is about: the nearest level that tells.
        words: all tokens of the path, for issuers and roles.
        device: the column's element is a device.
        counter: the name is one of a running number rather than of a key.
        anonymous: the name is a mere place (``column_2``), because the file names no columns.
    """

    candidates: tuple[Candidate, ...]
    absorbed: bool
    bare_name: bool
    own_key: bool
    entity: Entity | None
    words: Phrase
    device: bool
    counter: bool = False
    anonymous: bool = False


def _said(leaf: Phrase, name: str) -> tuple[list[Candidate], bool]:
    """What :func:`allowed` says of the last name of a path.

    Brackets hold whose it is (``City (Billing address)``), or what a check was made with (``identity check (name)``).
    """
    candidates, absorbed = allowed(leaf)
    known = any(hit.entry.section == "_absorb" and hit.size == len(leaf) for hit in hits(leaf))  # ``son ödeme tarihi``: French ``son`` opens no question here
    if not known and not any(candidate.weight > 0.6 for candidate in candidates) and (core := asked(name, leaf)):
        candidates, absorbed = allowed(core)
    inside = BRACKETED.fullmatch(AS_IN.sub("", name))
    if inside is None:
        return candidates, absorbed
    within = tokens(inside[1])
    if headed := _headed(tokens(name[: inside.start(1) - 1]), within):
        return headed, False
    if absorbed and not candidates and entity_of(leaf) in (None, "person"):
        candidates = [Candidate(c.data_type, c.facet, c.weight * 0.9) for c in allowed(within)[0] if c.exact]
    return candidates, absorbed and not candidates


def _headed(head: Phrase, within: Phrase) -> list[Candidate]:
    """What stands before brackets, where it says a type by itself and the brackets say no more than whose it is; nothing otherwise."""
    said = [candidate for candidate in allowed(head)[0] if candidate.weight > 0.6]
    whose = [candidate for candidate in allowed(within)[0] if candidate.weight > 0.6]
    alone = not whose and nothing_but(within, "_side", "_neutral") and bool(covered(within, ("_side",)))
    return said if said and (alone or (whose and {candidate.data_type for candidate in whose} <= WHOSE)) else []


def _clear(candidates: list[Candidate]) -> bool:
    """Whether a word says a type that may not mean something else."""
    return any(candidate.weight > 0.6 for candidate in candidates)


def _of_leaf(leaf: Phrase, name: str) -> tuple[list[Candidate], bool, bool]:
    """What the last name of a path allows, whether it says that the column is nothing personal, and whether it is but a word for a key."""
    candidates, absorbed = _said(leaf, name)
    own_key = nothing_but(leaf, "_own_key") and not _clear(candidates)
    # A word for a user is also one for his name: ``identificativo_utente`` is an id all the same.
    if own_key or not any(c.weight > 0.6 and (c.exact or c.data_type != "username") for c in candidates):
        composed, refused = of_parts(leaf)
        absorbed = absorbed or (refused and (own_key or not candidates))
        if any(c.data_type == "account_id" for c in composed):
            candidates = merged([c for c in candidates if c.data_type != "username"], composed)
        elif own_key or not _clear(candidates):
            candidates = merged(candidates, composed)
    return candidates, absorbed, own_key


def _under(level: Phrase, leaf: Phrase, candidates: list[Candidate], *, absorbed: bool, own_key: bool) -> tuple[list[Candidate], bool]:
    """What a name allows below a level that says more, and whether it still says that the column is nothing personal."""
    if len(leaf) == 1 and any(c.exact and c.data_type == "person_name" for c in candidates):
        above = [c for c in allowed(level)[0] if c.weight > 0.6]
        if above and {c.data_type for c in above} <= CALLED:
            return [Candidate(c.data_type, c.facet, c.weight * 0.9) for c in above], False
    if leaf and not own_key and not _clear(candidates):
        candidates = merged(candidates, spanning(level, leaf))
        absorbed = absorbed and not candidates
    if any(c.exact and c.data_type == "api_token" for c in candidates):
        # A bare word for a token is of the kind that its level says (``push.endpoints[].token``).
        closer = [c for c in spanning(level, leaf) if c.data_type in NO_KEYS]
        candidates = merged([c for c in candidates if not closer or c.data_type != "api_token"], closer)
    if not leaf or nothing_but(leaf, "_generic", "_neutral", "_name", "_own_key"):
        candidates = _generic_under(level, leaf, candidates, own_key=own_key)
    return candidates, absorbed


def _generic_under(level: Phrase, leaf: Phrase, candidates: list[Candidate], *, own_key: bool) -> list[Candidate]:
    """What a generic name (``value``, ``name``, ``id``) allows: the level above speaks for it."""
    above, _ = allowed(level)
    bare = nothing_but(leaf, "_name")
    if own_key and not _clear(candidates):
        # ``пацієнт.id`` is the id of a holder in any language, as ``patient.id`` is by its phrase.
        candidates = merged(candidates, of_parts(level + leaf)[0])
    joined, _ = allowed(level + leaf)
    if own_key and len(level) - 1 in covered(level, ("_name",)):  # ``Account Name.id`` is the key of what is called so, and no name
        above, joined = ([c for c in said if c.data_type != "username"] for said in (above, joined))
    wide = [Candidate(c.data_type, c.facet, c.weight * 0.9) for c in joined if c.weight > 0.6 or c.exact]
    wide += [
        Candidate(c.data_type, c.facet, c.weight * 0.85)
        for c in above
        if (c.data_type not in OPEN_WORDS or (c.weight > 0.6 and not bare)) and not (leaf and set(leaf) <= KINDS and c.data_type in OF_ONE) and not (own_key and c.data_type in NO_KEYS)
    ]
    return merged(candidates, wide)


@lru_cache(maxsize=20_000)
def read(path: str, table: str) -> Reading:
    """Read a path within its table."""
    names = [name for name in segments(path) if name != "{key}"]
    levels = [tokens(name) for name in names]
    leaf = levels[-1] if levels else ()
    parents = [level for level in levels[:-1] if level]
    # What only holds something (``maritalStatus.coding[].code``) says nothing of it.
    while len(parents) > 1 and set(parents[-1]) <= WRAPPERS:
        parents.pop()
    owner = table_words(table)
    bare = nothing_but(leaf, "_name")
    candidates, absorbed, own_key = _of_leaf(leaf, names[-1] if names else "")
    if parents:
        candidates, absorbed = _under(parents[-1], leaf, candidates, absorbed=absorbed, own_key=own_key)
    entity = nearest_entity([leaf[:-1], *reversed(parents), owner])
    near = nearest_entity([*reversed(parents), owner])
    return Reading(
        candidates=tuple(sorted(candidates, key=lambda c: (-c.weight, c.data_type, c.facet or ""))),
        absorbed=absorbed and not candidates,
        bare_name=bare,
        own_key=own_key or (not candidates and _table_key(leaf, owner, parents)),
        entity=near if bare else entity,
        words=tuple(word for level in levels for word in level),
        device=near == "device" or any(entity_of(level) == "device" for level in parents),
        counter=own_key and not set(leaf) & KEY_WORDS,
        anonymous=not parents and ANONYMOUS.fullmatch(names[-1]) is not None if names else False,
    )


def _table_key(leaf: Phrase, owner: Phrase, parents: list[Phrase]) -> bool:
    """``<table>_id`` in its own table."""
    if parents or not owner or len(leaf) < 2 or not covered(leaf, ("_id",)):
        return False
    rest = {word for place, word in enumerate(leaf) if place not in covered(leaf, ("_id",))}
    return bool(rest) and rest <= set(owner)
