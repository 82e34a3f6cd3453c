"""What a column is called: candidates for its data type, from the words of its own name, its path and its table.

The leaf is the last name of the path. Where it is generic (``value``, ``name``, ``id``), the level above speaks: the ``name`` of
``cameras[]`` is a device's, that of a table ``customers`` a person's, that of ``products`` nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from breach_impact.headerwords.headers import MEASURED, UNITS, NameHit, Phrase, hits, segments, tokens, vetoed
from breach_impact.headerwords.lexicon import NUMBER_WORDS, lexicon
from breach_impact.headerwords.questions import asked

Entity = Literal["person", "org", "thing", "device", "place", "health"]
_NAMES: dict[str, Entity] = {
    "_person": "person",
    "_org": "org",
    "_thing": "thing",
    "_device": "device",
    "_place": "place",
    "_health": "health",
}
_ENTITIES = ("_person", "_org", "_thing", "_device", "_place", "_health")
# In these languages the head of a compound stands first (``dispositivos_usuario`` are devices).
HEAD_FIRST = frozenset({"fr", "es", "it", "pt", "ar", "ru", "uk", "pl", "cs", "bg", "hr", "el", "id", "vi", "th", "he", "fa"})
# A word that is no part of the phrase, and that we do not know, makes the reading less sure.
UNKNOWN_WORD = 0.85
# A word for a data type before another one; those of open text before a weak one, too (``comment_author``).
QUALIFIES = 0.75
QUALIFIERS = frozenset({"free_text", "private_message", "employer", "purchase_history"})
# Short everyday words: an unknown word beside them changes what they mean (``retirement_age``, ``screen_height``).
STRICT = frozenset({"age", "gender", "body_height", "body_weight", "language", "card_pin", "ethnicity", "salutation", "account_id", "health_metrics",
                    "person_name", "device_model", "device_name", "otp_secret", "family", "payment_card_number", "firmware_version", "birth_year", "nationality"})  # fmt: skip
# Types of a person, not of a thing: a word for a thing in the name speaks against them.
PERSONS_ONLY = frozenset({"person_name", "username", "account_id", "age", "gender", "body_height", "body_weight", "date_of_birth", "mothers_maiden_name",
                          "marital_status", "education", "job_title", "family", "birth_year", "salutation"})  # fmt: skip


# Levels of documents that stand between a name and its value.
WRAPPERS = frozenset("endpoint endpoints coding code value values text data attributes fields field properties property item items node nodes edge edges object entry entries".split())
# What a bare key under a level for secrets is not: the secret itself (``credentials[].id``).
NO_KEYS = frozenset("api_token oauth_token session_token push_token voice_assistant_token jwt password password_hash private_key otp_secret free_text private_message".split())
# What rows are kept in or made from; what they are stands beside it (``employee_file``, ``modele_import_eleves``).
CONTAINERS = frozenset("dataset file table index report source schema document doc folder data record list template model import export datei vorlage muster fichier modele archivo plantilla modelo"
                       " archivio modello arquivo bestand sjabloon plik szablon dosya sablon файл шаблон ملف نموذج 模板 文件 テンプレート ファイル 양식 파일".split())  # fmt: skip
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
KINDS = frozenset("type typ tipo tipus kind sort art category".split())


@dataclass(frozen=True, slots=True)
class Candidate:
    """A data type that the name allows, with its weight."""

    data_type: str
    facet: str | None
    weight: float
    exact: bool = False


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


@lru_cache(maxsize=20_000)
def entity_of(name: Phrase) -> Entity | None:
    """What a level or table is about, by its head."""
    found = [hit for hit in hits(name) if hit.entry.section in _ENTITIES]
    if not found:
        return None
    first = [hit for hit in found if hit.entry.language in HEAD_FIRST and hit.start == 0 and len(name) > 1]
    head = (
        first[0]
        if first and not any(h.entry.language not in HEAD_FIRST for h in found)
        else max(found, key=lambda h: (h.start + h.size, h.size))
    )
    at_head = [hit for hit in found if (hit.start, hit.size) == (head.start, head.size)]
    # A word of English too is rather that (``tag`` is a member in Hungarian).
    at_head = [hit for hit in at_head if hit.entry.language == "en"] or at_head
    order = ("_device", "_person", "_health", "_org", "_thing", "_place")
    return _NAMES[min((hit.entry.section for hit in at_head), key=order.index)]


def table_words(table: str) -> Phrase:
    """The words of a table's name that say what its rows are."""
    words = tokens(table)
    return tuple(word for word in words if word not in CONTAINERS) or words


def _covered(name: Phrase, sections: Iterable[str]) -> set[int]:
    wanted = set(sections)
    return {
        place for hit in hits(name) if hit.entry.section in wanted for place in range(hit.start, hit.start + hit.size)
    }


def _only(name: Phrase, *sections: str) -> bool:
    """Whether the tokens are nothing but phrases of these sections."""
    return bool(name) and _covered(name, sections) >= set(range(len(name)))


def only_entities(name: Phrase) -> bool:
    """Whether a name is nothing but words for what its rows are (``store_locations``, not ``SchoolSurvey``)."""
    return _only(name, *_ENTITIES, "_neutral")


def _weigh(name: Phrase, hit: NameHit) -> float:
    """The weight of a hit: 0 where another word vetoes it."""
    section = hit.entry.section
    if vetoed(name, section, hit.start, hit.size):
        return 0.0
    outside = set(range(len(name))) - set(range(hit.start, hit.start + hit.size))
    harmless = _covered(name, ("_neutral", "_person", "_holder", "_role", "_generic", "_id", "_owner"))
    harmless |= {
        p
        for other in hits(name)
        if other.entry.section == section
        for p in range(other.start, other.start + other.size)
    }
    if section in MEASURED:
        harmless |= {place for place in outside if name[place] in UNITS}
    if hit.size > 1 and hit.entry.weight == 1:
        # Two words that say it may stand behind the side of an order (``Faktura - imię i nazwisko``).
        harmless |= _covered(name, ("_side",))
    # A post has its firm, in languages that name the post first (``cargo_empresa``).
    apart = ("_thing",) if section == "job_title" and hit.start == 0 and hit.entry.language in HEAD_FIRST else ("_thing", "_org")
    if section in PERSONS_ONLY and outside & (_covered(name, apart) - harmless):
        return 0.0
    if section == "phone" and hit.entry.weight < 1 and name[hit.start] in NUMBER_WORDS and outside:
        # ``number`` alone may be a phone's; that of something else is not.
        return 0.0
    unknown = len(outside - harmless - _covered(name, ("_device", "_health", "_event", "_org")))
    if unknown and section in STRICT and hit.size == 1:
        return 0.0
    return hit.entry.weight * UNKNOWN_WORD**unknown


def _head_first(typed: list[NameHit]) -> str:
    """The data type with which a name of two or more begins, where it is said in a language whose compounds begin with their head (``regione residenza``)."""
    full = [hit for hit in typed if hit.entry.weight == 1]
    first = [hit for hit in full if hit.start == 0]
    later = {hit.entry.language for hit in full if hit.start > 0}
    both = {hit.entry.language for hit in first} & later
    return min((hit.entry.section for hit in first if hit.entry.language in both), default="") if both and both <= HEAD_FIRST and not later - HEAD_FIRST else ""


def _typed(name: Phrase) -> tuple[list[Candidate], bool]:
    """Candidates of a name, and whether it is known as nothing personal."""
    found = hits(name)
    absorbers = [hit for hit in found if hit.entry.section == "_absorb"]
    out: dict[tuple[str, str | None], Candidate] = {}
    refused = bool(absorbers)
    typed = [hit for hit in found if hit.entry.section[0] != "_"]
    last = max((hit.start for hit in typed if hit.entry.weight == 1), default=0)
    end = max((hit.start for hit in typed), default=0)
    romance = _head_first(typed)
    for hit in found:
        section = hit.entry.section
        if section.startswith("_"):
            continue
        if any(
            a.start <= hit.start and hit.start + hit.size <= a.start + a.size and a.size > hit.size for a in absorbers
        ):
            continue
        weight = _weigh(name, hit)
        # A name beside a word that we do not know (``pcp_name``) may be a person's: its values tell.
        unsure = section in ("person_name", "device_name") and not vetoed(name, section, hit.start, hit.size)
        refused = refused or (weight == 0 and not unsure)
        key = (section, hit.entry.facet)
        # Of two readings of equal weight the longer phrase is the closer one.
        weight = round(weight * (1 + 0.01 * (hit.size - 1)), 4)
        if (hit.start > 0 and section != romance) if romance else hit.start + hit.size <= (end if section in QUALIFIERS else last):
            # What stands last says what the column is, the words before it whose (``employer_contact_last_name``, ``comment_author_email``).
            weight *= QUALIFIES
        if weight > 0 and (key not in out or out[key].weight < weight):
            out[key] = Candidate(section, hit.entry.facet, min(weight, 1.0), exact=hit.size == len(name))
    return list(out.values()), refused and not out


def _composed(leaf: Phrase) -> tuple[list[Candidate], bool]:
    """``<entity> + name`` and ``<person> + id`` in any language, where no phrase says it as a whole."""
    rest = ("_neutral", "_generic")
    if _covered(leaf, ("_name",)) and _covered(leaf, _ENTITIES) and _only(leaf, "_name", *_ENTITIES, *rest):
        others = tuple(
            t for i, t in enumerate(leaf) if i not in _covered(leaf, ("_name",)) or i in _covered(leaf, _ENTITIES)
        )
        entity = entity_of(others)
        if entity in ("person", "device"):
            return [Candidate("person_name" if entity == "person" else "device_name", None, 0.9)], False
        return [], entity in ("org", "thing", "place")
    owners = (*_ENTITIES, "_holder")
    if _covered(leaf, ("_id",)) and _only(leaf, "_id", "_neutral", *owners) and _covered(leaf, owners):
        if (
            _covered(leaf, ("_holder",))
            and not _covered(leaf, ("_device", "_org", "_place"))
            and _only(leaf, "_id", "_neutral", "_holder")
            and not _denied(leaf)
        ):
            return [Candidate("account_id", None, 0.95)], False
        return [], not _covered(leaf, ("_holder",))
    return [], False


def _denied(leaf: Phrase) -> bool:
    """Whether a word beside those for a holder and a key says that it is the key of something else (``person_type_id``)."""
    own = _covered(leaf, ("_holder", "_id"))
    return bool({word for place, word in enumerate(leaf) if place not in own} & lexicon().vetoes.get("account_id", set()))


def _said(leaf: Phrase, name: str) -> tuple[list[Candidate], bool]:
    """What :func:`_typed` says of the last name of a path.

    Brackets hold whose it is (``City (Billing address)``), or what a check was made with (``identity check (name)``).
    """
    candidates, absorbed = _typed(leaf)
    known = any(hit.entry.section == "_absorb" and hit.size == len(leaf) for hit in hits(leaf))  # ``son ödeme tarihi``: French ``son`` opens no question here
    if not known and not any(candidate.weight > 0.6 for candidate in candidates) and (core := asked(name, leaf)):
        candidates, absorbed = _typed(core)
    inside = BRACKETED.fullmatch(name)
    if inside is None:
        return candidates, absorbed
    within = tokens(inside[1])
    if headed := _headed(tokens(name[: inside.start(1) - 1]), within):
        return headed, False
    if absorbed and not candidates and entity_of(leaf) in (None, "person"):
        candidates = [Candidate(c.data_type, c.facet, c.weight * 0.9) for c in _typed(within)[0] if c.exact]
    return candidates, absorbed and not candidates


def _headed(head: Phrase, within: Phrase) -> list[Candidate]:
    """What stands before brackets, where it says a type by itself and the brackets say no more than whose it is; nothing otherwise."""
    said = [candidate for candidate in _typed(head)[0] if candidate.weight > 0.6]
    whose = [candidate for candidate in _typed(within)[0] if candidate.weight > 0.6]
    alone = not whose and _only(within, "_side", "_neutral") and bool(_covered(within, ("_side",)))
    return said if said and (alone or (whose and {candidate.data_type for candidate in whose} <= WHOSE)) else []


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
    candidates, absorbed = _said(leaf, names[-1] if names else "")
    own_key = _only(leaf, "_own_key") and not any(c.weight > 0.6 for c in candidates)
    bare = _only(leaf, "_name")
    # A word for a user is also one for his name: ``identificativo_utente`` is an id all the same.
    if own_key or not any(c.weight > 0.6 and (c.exact or c.data_type != "username") for c in candidates):
        composed, refused = _composed(leaf)
        absorbed = absorbed or (refused and (own_key or not candidates))
        if any(c.data_type == "account_id" for c in composed):
            candidates = _merged([c for c in candidates if c.data_type != "username"], composed)
        elif own_key or not any(c.weight > 0.6 for c in candidates):
            candidates = _merged(candidates, composed)
    if parents and leaf and not own_key and not any(c.weight > 0.6 for c in candidates):
        candidates = _merged(candidates, _spanning(parents[-1], leaf))
        absorbed = absorbed and not candidates
    if parents and any(c.exact and c.data_type == "api_token" for c in candidates):
        # A bare word for a token is of the kind that its level says (``push.endpoints[].token``).
        closer = [c for c in _spanning(parents[-1], leaf) if c.data_type in NO_KEYS]
        candidates = _merged([c for c in candidates if not closer or c.data_type != "api_token"], closer)
    if parents and (not leaf or _only(leaf, "_generic", "_neutral", "_name", "_own_key")):
        above, _ = _typed(parents[-1])
        if own_key and not any(c.weight > 0.6 for c in candidates):
            # ``пацієнт.id`` is the id of a holder in any language, as ``patient.id`` is by its phrase.
            candidates = _merged(candidates, _composed(parents[-1] + leaf)[0])
        joined, _ = _typed(parents[-1] + leaf)
        wide = [Candidate(c.data_type, c.facet, c.weight * 0.9) for c in joined if c.weight > 0.6 or c.exact]
        wide += [
            Candidate(c.data_type, c.facet, c.weight * 0.85)
            for c in above
            if (c.data_type not in OPEN_WORDS or (c.weight > 0.6 and not bare)) and not (leaf and set(leaf) <= KINDS and c.data_type in OF_ONE) and not (own_key and c.data_type in NO_KEYS)
        ]
        candidates = _merged(candidates, wide)
    entity = _nearest([leaf[:-1], *reversed(parents), owner])
    near = _nearest([*reversed(parents), owner])
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


@lru_cache(maxsize=20_000)
def languages(name: Phrase, section: str | None = None) -> frozenset[str]:
    """The languages whose words stand in a name; with a data type, those in which the name says it."""
    spoken = {hit.entry.language for hit in hits(name) if section in (None, hit.entry.section)}
    return frozenset(spoken - {"ids"})


def tongues(names: Iterable[Phrase]) -> dict[str, float]:
    """How much each language speaks in these names; a word of several languages is shared among them."""
    out: dict[str, float] = {}
    for name in names:
        spoken = languages(name)
        for language in spoken:
            out[language] = out.get(language, 0.0) + 1 / len(spoken)
    return out


def _spanning(parent: Phrase, leaf: Phrase) -> list[Candidate]:
    """What a level and the leaf say together, in either order, where neither says it alone (``names.full``, ``birth.date``)."""
    out: list[Candidate] = []
    for joined, cut in ((parent + leaf, len(parent)), (leaf + parent, len(leaf))):
        for hit in hits(joined):
            if hit.entry.section[0] != "_" and hit.start < cut < hit.start + hit.size and _weigh(joined, hit) > 0:
                out.append(Candidate(hit.entry.section, hit.entry.facet, _weigh(joined, hit) * 0.95))
    return out


def _nearest(levels: list[Phrase]) -> Entity | None:
    for level in levels:
        if level and (found := entity_of(level)) is not None:
            return found
    return None


def _table_key(leaf: Phrase, owner: Phrase, parents: list[Phrase]) -> bool:
    """``<table>_id`` in its own table."""
    if parents or not owner or len(leaf) < 2 or not _covered(leaf, ("_id",)):
        return False
    rest = {word for place, word in enumerate(leaf) if place not in _covered(leaf, ("_id",))}
    return bool(rest) and rest <= set(owner)


def _merged(first: list[Candidate], more: list[Candidate]) -> list[Candidate]:
    best = {(c.data_type, c.facet): c for c in more}
    for candidate in first:
        known = best.get((candidate.data_type, candidate.facet))
        if known is None or known.weight < candidate.weight:
            best[candidate.data_type, candidate.facet] = candidate
    return list(best.values())
