"""Lists of people: list levels whose elements each hold an identifier of their own (COUNTING, *Linking*)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from breach_impact.documents.keyvalue import NAMES_OF_VALUES
from breach_impact.evidence.draft import PERSON_TYPES, Draft
from breach_impact.headerwords.headers import segments
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.headerwords.lexicon import folded
from breach_impact.headerwords.naming import read
from breach_impact.pathlevels import last_of
from breach_impact.reading.reader import Reader, level_of, path_of
from breach_impact.reading.structure import KEY, LIST, SELF, VALUE, Pairs, grouped, walk
from breach_impact.registry import detectors
from breach_impact.surveying.levels import level_elements
from breach_impact.types import Column

EACH = 0.90
"""Share of sampled elements that must hold an identifier; a few gaps in real data do not make a list of people none."""
SOME = 0.20
"""Share that is enough where the elements have names and each its day of birth: the children of a family that travels have no passport."""
CROWD = 12
"""So many addresses a record are those of several people."""
LABELS = {
    "type", "label", "kind", "primary", "is", "verified", "preferred", "default", "main", "order", "rank", "index", "active", "valid", "use",
    "system", "note", "typ", "tipo", "art", "bezeichnung", "code", "country", "prefix", "ext", "extension", "status", "confirmed", "created",
    "updated", "at", "current", "calling", "dial", "dialing", "dialling", "device", "line", "area", "recommended", "last", "first", "seen", "on",
}  # fmt: skip

OF_PAPERS = {"document", "doc", "id", "number", "holder", "expiry", "expiration", "expires", "expire", "issue", "issued", "issuing", "issuance", "issuer", "authority", "date", "until", "from", "to", "place", "location",
             "birth", "subtype", "sub", "state", "required", "for"}  # fmt: skip
"""What is said of a paper beside its number."""
PAPERS = folded("document documents doc docs documento documentos dokument dokumente dokumenty belge belgeler passport passports passeport pasaporte identification identifications ausweis ausweise документ документы 证件 証明書".split())
"""A list of them, in which what names somebody is no more than the paper's number, is of one person's, whatever else of him each repeats."""
MEMBERSHIPS = {"identities", "identitie", "identity", "loyalty", "membership", "memberships", "flyer", "rewards", "mileage", "treueprogramm", "fidelite", "fidelidad", "fidelidade", "fedelta", "лояльность"}
"""Programmes and sign-ins in which one person has several numbers; a list of them is no list of people."""


ALIASES = folded("alias aliases aka akas aliasname aliasnamen apodos alcunhas soprannomi surnoms pseudonyms former previous old maiden names identities псевдонимы прежние 曾用名 別名".split())
"""What else somebody called himself, with the papers that he showed for it."""


NAMING = frozenset({"person_name", "account_id", "username", "date_of_birth", "street_address", "social_profile"})
"""What is said of somebody, and not of his address or phone."""

SOMEBODY_ELSE = {"shared_with", "invited", "emergency_contact", "quoted", "staff", "referred", "referrer", "cc", "recipient"}
"""Parties that are never the people a record is about. Others (guests, passengers, relatives) are, where it has no holder."""


AT_A_TRIAL = frozenset({"opponent", "reference"})
"""Victims and witnesses: others where a list holds the account ids of those whom the record is about (``accused[].person_id``)."""

OTHER = "other"
"""The party of those whom structure tells and no word; a number follows from the second on."""


def _somebody_else(column: Column) -> bool:
    party = (column.party or "").rstrip(" 0123456789")
    return party in SOMEBODY_ELSE or party == OTHER


def list_people(draft: Draft) -> None:
    """Decide which lists of a table are of people, in place; what was decided before is forgotten."""
    for name in draft.people:
        draft.keys.pop(name, None)
    draft.people.clear()
    own_people(draft)
    enrolled_people(draft)
    find_people(draft)


def _has_holder(draft: Draft) -> bool:
    """Whether the record itself says whose it is, outside its lists."""
    return any(c.data_type in PERSON_TYPES or _names_person(c) for c in draft.record_level() if c.data_type is not None)


def own_people(draft: Draft) -> None:
    """Give the subject role to the people of a list in records that have no holder: the guests of a booking are who it is about, and witnesses beside the accused are not."""
    if _has_holder(draft):
        return
    accused = any(c.data_type == "account_id" and c.role == "subject" and "[]" in c.path and not set(c.path) & set("~{") for c in draft.columns)
    draft.columns = [
        replace(c, role="subject", party=None, why=f"{c.why}; the record has no other holder")
        if c.role == "secondary" and "[]" in c.path and "~" not in c.path and not _somebody_else(c) and not (accused and (c.party or "").rstrip(" 0123456789") in AT_A_TRIAL) else c
        for c in draft.columns
    ]  # fmt: skip


def enrolled_people(draft: Draft) -> None:
    """Give the subject role to the relatives in a list whose elements each hold a document's number.

    Who is insured, housed or enrolled along with the holder is one of those whom the records are about. Whom the holder only names (a contact for emergencies) stays a person beside
    him, and so does a relative without a number.
    """
    if draft.survey.flat is not None:
        return
    places = dict(draft.survey.shape.paths())
    parties: dict[tuple[str, ...], dict[str | None, list[Column]]] = {}
    own = {level_of(places[c.path]) for c in draft.columns if c.role == "subject" and "~" not in c.path and (c.data_type in PERSON_TYPES or _names_person(c))}
    for column in draft.columns:
        if column.role == "secondary" and "~" not in column.path and not _somebody_else(column) and (level := level_of(places[column.path])):
            parties.setdefault(level, {}).setdefault(column.party, []).append(column)
    for level, groups in sorted(parties.items()):
        numbered = {party: numbers for party, columns in groups.items() if (numbers := [c.path for c in columns if _government(c.data_type)])}
        if level in own or not numbered:  # the elements are other people already (partners of a firm), and these stand beside them
            continue
        party = min(numbered, key=lambda party: (min(map(len, numbered[party])), numbered[party]))  # another's name is longer (``children[].guardian_ssn``)
        held, total = _holders(draft, draft.survey.documents(), level, [places[path] for path in numbered[party]])
        if total and held / total >= EACH:
            why = f"; {held} of {total} sampled elements hold a document's number of their own, so they are people of their own"
            draft.columns = [replace(c, role="subject", party=None, why=c.why + why) if c in groups[party] else c for c in draft.columns]


def find_people(draft: Draft) -> None:
    """Find the lists of people among the list levels that hold identifiers."""
    if draft.survey.flat is not None:
        return
    places = dict(draft.survey.shape.paths())
    levels: dict[tuple[tuple[str, ...], str], list[Column]] = {}
    for column in draft.columns:
        steps = places.get(column.path)
        for end in range(1, len(steps or ())):
            if steps and steps[end - 1] == LIST:
                name = path_of(steps[:end])
                name = name[:-2] + "{}" if steps[end] in (KEY, VALUE) else name
                levels.setdefault((steps[:end], name), []).append(column)
    documents: list[Any] | None = None
    holders = {
        level for (level, _), columns in levels.items()
        if any(map(_names_person, columns))
        and ((_contacts_only(columns, level, places) and not _crowd(draft, level)) or (_papers(columns, level) and not _of_strangers(draft, columns, level, places)) or _properties(draft, columns, level, places))
    }  # fmt: skip
    draft.own_lists = sorted({name for level, name in levels if level in holders and "{}" not in name})
    for (level, name), columns in sorted(levels.items()):
        ids = [c for c in columns if _names_person(c) and _innermost(places[c.path], level, holders)]
        if not ids or level in holders:
            continue
        documents = draft.survey.documents() if documents is None else documents
        if _mostly_one(documents, level) or _names_the_record(draft, documents, level, [places[c.path] for c in ids]):
            continue
        held, total = _holders(draft, documents, level, [places[c.path] for c in ids])
        if total and (held / total >= EACH or (held / total >= SOME and (_born_apart(draft, columns, level, places) or _numbered_apart(draft, documents, columns, level, places)))):
            draft.people.append(name)
            draft.keys[name] = f"list of people: {held} of {total} sampled elements hold an identifier of their own"


def _names_the_record(draft: Draft, documents: list[Any], level: tuple[str, ...], ids: list[tuple[str, ...]]) -> bool:
    """Whether what names a person in the elements is what stands at the record itself as well (``applications[].candidate_id`` beside ``id``), one and the same in all of them: whose they are. The two players of a match are two."""
    same = total = 0
    for document in documents:
        own, inner = set[str](), list[str]()
        for steps, text, _ in walk(draft.survey.shape, document):
            place = steps[:-1] if steps[-1:] == (SELF,) else steps
            if text and LIST not in steps:
                own.add(text)
            elif text and (steps in ids or place in ids):
                inner.append(text)
        same, total = same + (len(inner) if len(set(inner)) == 1 and inner[0] in own else 0), total + len(inner)
    return total > 0 and same >= EACH * total


def _mostly_one(documents: list[Any], level: tuple[str, ...]) -> bool:
    """Whether most records hold one bare value where a few hold several: a key given twice, an id that was changed. They are one person's."""
    several = [type(value) is list for document in documents for value in _at(document, level[:-1]) if value is not None and not isinstance(value, Pairs)]
    return 2 * sum(several) < len(several)


def _at(value: Any, steps: tuple[str, ...]) -> Iterator[Any]:  # noqa: ANN401 - JSON values
    """What stands at a place, of each element of the lists on the way."""
    if not steps:
        yield value
    elif type(value) is list:
        for child in value:
            yield from _at(child, steps[1:] if steps[0] == LIST else steps)
    elif steps[0] == LIST:
        yield from _at(value, steps[1:])
    elif isinstance(value, Pairs):
        for child in grouped(value).get(steps[0][1:], []):
            yield from _at(child, steps[1:])


def _innermost(steps: tuple[str, ...], level: tuple[str, ...], holders: set[tuple[str, ...]]) -> bool:
    """Whether no further list stands between the level and the place, but for those of addresses and papers of its holder (``travelers[].documents[].number``)."""
    return all(steps[: end + 1] in holders for end in range(len(level), len(steps)) if steps[end] == LIST)


def _names_person(column: Column) -> bool:
    if column.role != "subject" or column.data_type is None:
        return False
    return detectors()[column.data_type].identifier is not None


def _contacts_only(columns: list[Column], level: tuple[str, ...], places: dict[str, tuple[str, ...]]) -> bool:
    """Elements of contact values and their labels, of documents of the holder (several passports) or of nothing but memberships are the holder's."""
    kinds = {c.data_type for c in columns if c.data_type is not None}
    if kinds == {"account_id"}:
        return bool(MEMBERSHIPS & {word for name in segments(path_of(level))[-1:] for word in tokens_of(name)})
    papers = all(k in {"passport", "country", "nationality"} or ("_" in str(k) and _government(k)) for k in kinds)
    if kinds <= {"email", "phone", "country"} or papers:
        others = [c for c in columns if c.data_type is None]
        if all(set(tokens_of(last_of(path_of(places[c.path][len(level) :])))) <= (LABELS | OF_PAPERS if papers else LABELS) for c in others):
            return True
    return _called_contacts(path_of(level)) and not kinds & NAMING


def _crowd(draft: Draft, level: tuple[str, ...]) -> bool:
    """Whether records that are nobody's list more addresses than one person has (``emails[]`` of a report on a mailing): each is somebody's."""
    if level.count(LIST) > 1 or _has_holder(draft):
        return False  # in a list within another they are those of its element
    sizes = [sum(1 for _ in level_elements(draft.survey.shape, document, level)) for document in draft.survey.documents()]
    return bool(sizes) and sum(sizes) >= CROWD * len(sizes)


def _papers(columns: list[Column], level: tuple[str, ...]) -> bool:
    """Whether a list is called one of documents, and its elements name somebody by nothing but their numbers."""
    return bool(PAPERS & {word for name in segments(path_of(level))[-1:] for word in tokens_of(name)}) and all(_government(c.data_type) for c in columns if _names_person(c))


def _of_strangers(draft: Draft, columns: list[Column], level: tuple[str, ...], places: dict[str, tuple[str, ...]]) -> bool:
    """Whether the elements bear names or births of several people and the record itself is nobody's: a return of a firm's wages holds a document of each."""
    return not _has_holder(draft) and _of_several(draft, columns, level, places)


def _born_apart(draft: Draft, columns: list[Column], level: tuple[str, ...], places: dict[str, tuple[str, ...]]) -> bool:
    """Whether the elements themselves have names and days of birth, and not the same one in most records that list several: names and papers of one person may change."""
    own = [c for c in columns if LIST not in places[c.path][len(level) :]]
    return {"person_name", "date_of_birth"} <= {c.data_type for c in own} and _of_several(draft, own, level, places, ("date_of_birth",))


def _numbered_apart(draft: Draft, documents: list[Any], columns: list[Column], level: tuple[str, ...], places: dict[str, tuple[str, ...]]) -> bool:
    """Whether the elements have names, and mostly ids of a state that are not the holder's of the same kind: suspects, of whom some are not known, beside who reports."""
    own = [c for c in columns if LIST not in places[c.path][len(level) :]]
    kinds = {c.data_type for c in own if _names_person(c) and _government(c.data_type)}
    inner = {places[c.path] for c in own if c.data_type in kinds}
    held = {places[c.path] for c in draft.columns if c.data_type in kinds and c.role == "subject" and "~" not in c.path and LIST not in places[c.path]}
    called = {word for name in segments(path_of(level))[-1:] for word in tokens_of(name)}
    if not held or not inner or "person_name" not in {c.data_type for c in own} or called & ALIASES:
        return False
    apart = total = 0
    for document in documents:
        here, there = set[str](), set[str]()
        for steps, text, _ in walk(draft.survey.shape, document):
            if text and steps in held:
                here.add(text.casefold())
            elif text and steps in inner:
                there.add(text.casefold())
        if here and there:
            apart, total = apart + (not here & there), total + 1
    return 2 * apart > total


def _of_several(draft: Draft, columns: list[Column], level: tuple[str, ...], places: dict[str, tuple[str, ...]], told: tuple[str, ...] = ("person_name", "date_of_birth")) -> bool:
    """Whether the elements of most records that list several differ in what tells people apart."""
    said = {(LIST, *places[c.path][len(level) :]) for c in columns if c.data_type in told}
    node, several, total = Reader(draft.survey.shape, False).node(level), 0, 0
    for document in draft.survey.documents() if said else ():
        people = [tuple(text.casefold() for steps, text, _ in walk_level(node, element, level) if text and (steps in said or (LIST, *steps) in said)) for element in level_elements(draft.survey.shape, document, level)]
        people = [one for one in people if one]
        if len(people) > 1:
            several, total = several + (len(set(people)) > 1), total + 1
    return 2 * several > total


def _called_contacts(name: str) -> bool:
    """Whether a list is called after addresses or phones alone (``emails[]``, ``phone_numbers[]``): what else is said there is said of these (``local``, ``domain``, ``area_code``)."""
    names = segments(name)  # of records that are maps themselves (``{"ana@example.com": {...}}``) there is none
    said = read(names[-1].removesuffix("[]"), "").candidates if names else ()
    return bool(said) and said[0].data_type in ("email", "phone") and said[0].weight >= 1


def _properties(draft: Draft, columns: list[Column], level: tuple[str, ...], places: dict[str, tuple[str, ...]]) -> bool:
    """Whether the elements are properties of one person, each with the name of the member that holds its value (``{"key": "user_email", "user_email": …}``)."""
    members = {c.path: places[c.path][len(level)][1:] for c in columns if places[c.path][len(level) + 1 :] == (SELF,)}
    ids = {members.get(c.path, "") for c in columns if _names_person(c)}
    names = [path for path, member in members.items() if member.lower() in NAMES_OF_VALUES]
    return bool(ids) and any(ids <= set(draft.values(path)) for path in names)


def _government(data_type: str | None) -> bool:
    return data_type is not None and detectors()[data_type].identifier in {"national_id", "passport"}


def _holders(draft: Draft, documents: list[Any], level: tuple[str, ...], ids: list[tuple[str, ...]]) -> tuple[int, int]:
    """(elements with an identifier, elements) of the sampled documents."""
    shape = draft.survey.shape
    node = Reader(shape, False).node(level)
    wanted = {steps[len(level) :] for steps in ids}
    held = total = 0
    for document in documents:
        for element in level_elements(shape, document, level):
            total += 1
            found = {steps for steps, text, _ in walk_level(node, element, level) if text not in (None, "")}
            held += bool({(LIST, *w) for w in wanted} & found or wanted & found)
    return held, total


def walk_level(node: Any, element: Any, level: tuple[str, ...]) -> Any:  # noqa: ANN401
    """Walk an element of a list, or an entry of a map."""
    return walk(node, element)
