"""Whose a foreign key to a table of persons is: the subject's, or that of another person (COUNTING, *account id*); and what a table becomes when it is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from breach_impact.evidence.draft import PERSON_TYPES, Draft
from breach_impact.headerwords.headers import segments
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.headerwords.lexicon import folded
from breach_impact.pathlevels import last_of
from breach_impact.people.doers import doing, side_by_side
from breach_impact.people.ends import sent_between
from breach_impact.people.foreign import Foreign
from breach_impact.people.keepers import beside_many
from breach_impact.people.keynames import KEY_WORDS, NOT_SAID, belongs, of_table
from breach_impact.people.keypass import repeats_in_sample
from breach_impact.people.opaque import form_of, names_somebody
from breach_impact.people.parties import RECIPIENT
from breach_impact.people.peoplelists import list_people
from breach_impact.people.roles import BESIDE, FORMER, STAFF, STAND_INS, named_parties, parties_of
from breach_impact.privacy import safe_name
from breach_impact.types import Column

VARY, FEWEST = 0.5, 3
"""Share of the ids on several sampled rows whose rows are of different people, from which the id is that of another person; so many ids must tell."""
TURNED = folded("converted convertido konvertiert converti convertito omgezet".split())
"""Of whom a row turned into."""
SEEN, ONCE = 40, 0.95
"""Of so many ids, and from such a share of distinct ids on, nearly each has one row."""
TELLING = frozenset({"email", "account_id", "phone", "username"})
WRITERS = folded("author autor autora auteur verfasser autore writer canvasser interviewer recorder agent operator creator автор 作者 記入者 작성자 yazar".split())
ACTING = folded("actor actors causer performer initiator initiated performed acteur akteur ausfuehrender actuante esecutore executor ejecutor инициатор исполнитель 操作者 操作人 実行者".split())
"""Who did what a log tells."""
ACTED_ON = folded("target targets subject object resource affected ziel cible objetivo destino bersaglio doel cel hedef цель объект 対象 目标 대상".split())
"""To whom or what he did it."""
SPOKEN_OF = frozenset({"opponent", "referred", "invited", "friend", "shared_with"})
"""Who is another than whose id stands beside him under no such word (``reporterId``, ``reportedId``)."""
RARE = 20
"""One in so many rows with a key that names people besides is no rule."""
FEWER = 2
"""Writers are at most one in so many of those whom they write about."""
Again = Callable[[Draft, Mapping[str, str]], list[Column]]
"""Classifies a table again, of which it is now known that some columns are account ids, and why."""


def take(found: list[Foreign], again: Again) -> None:
    """Make foreign keys account ids: the subject's, or of another person where the rows have a person of their own.

    A key beside somebody who changes from row to row while it stays is that of a second person (``nurse_id`` of patients' visits); one that changes with
    that person is the person's own. Of several keys of people in a row the one that is not of staff is the subject's; where no word tells, none is.
    """
    for draft in {f.draft.name: f.draft for f in found}.values():
        # A declared key that the values prove as well is one key.
        mine = list({f.path: f for f in reversed(found) if f.draft is draft}.values())[::-1]
        whose = {f.path: "own" if _noted(f) or _acts(f, mine) else _whose(f) for f in mine} | _ends(mine)
        either = _either(draft, [f for f in mine if whose[f.path] != "other"])
        if either:
            draft.names |= {f.path: (f.target.name, f.key) for f in either}
            settle(draft, {f.path: f.why for f in either}, again)
        mine = [f for f in mine if f not in either]
        own = [f for f in mine if whose[f.path] == "own" and not either]
        # Where several stand in a row, one that says whose it is comes before those that only their values prove, and one of no staff before theirs.
        free = [f for f in own if not f.opaque or names_somebody(f.path)] or own
        free = [f for f in free if not _of_staff(f)] if len(free) > 1 else free
        # Of a sender and a recipient the row is the sender's.
        free = ([f for f in free if not _parties(f)] or free) if len(free) > 1 else free
        # Of a bank and its thousands of debtors the row is a debtor's.
        free = [f for f in free if not any(beside_many(draft, f.path, g.path) for g in free if g is not f)] or free
        free = _plainest(free)
        # One called after the people whom it names (``tenant_id`` of ``tenants``) comes before what one of them does for him (``contractor_id`` of ``users``).
        free = ([f for f in free if of_table(f.path, f.target)] or free) if len(free) > 1 else free
        for f in mine:
            if (whose[f.path] == "other" and not f.declared) or (f in own and f not in free):
                _second(f, "its rows are of other people")
            elif f in free and len(free) > 1:
                draft.keys[f.path] = f"{f.why}; not taken, for other columns name people as well"
        if len(free) == 1:
            draft.names[free[0].path] = (free[0].target.name, free[0].key)
            keepers = [c for c in draft.record_level("account_id") if c.path not in {f.path for f in mine} and beside_many(draft, c.path, free[0].path)]
            settle(draft, {free[0].path: free[0].why}, again)
            for c in keepers:
                draft.set(c.path, role="secondary", party=STAFF, why=f"{c.why}; stands beside many of {safe_name(free[0].path, 'col', 1)}")


def _either(draft: Draft, keys: Sequence[Foreign]) -> list[Foreign]:
    """Keys to tables of different people of which a row has one or the other and none recurs: who signs in is a guardian or a teacher (``usuarios(id_tutor, id_profesor)``)."""
    if len(keys) < 2 or len({f.target.name for f in keys}) < len(keys):
        return []
    held = {f.path: list[str]() for f in keys}
    for fields in draft.survey.picked(held):
        row = [(place, text) for place, text in fields if text and text.strip().lower() not in NOT_SAID]
        if len(row) > 1:
            return []
        for place, text in row:
            held[place].append(text)
    return list(keys) if all(len(values) >= FEWEST and draft.distinct_share(values) >= ONCE for values in held.values()) else []


def _ends(keys: Sequence[Foreign]) -> dict[str, Literal["own", "other"]]:
    """Of two keys to one table whose names say from whom and to whom (``from_id``, ``to_id`` of likes), or who did it and to whom (``liker``, ``liked``): the row is of the former, the latter is another."""
    found = dict[str, Literal["own", "other"]]()
    for target in {(f.target.name, f.key) for f in keys}:
        paths = [f.path for f in keys if (f.target.name, f.key) == target]
        if (ends := sent_between(paths) or doing(paths) or side_by_side(paths)) is not None:
            found |= {ends[0]: "own", ends[1]: "other"}
    return found


def _noted(found: Foreign) -> bool:
    """Whether a row is what one of a few writers noted of one of many people (``contacts(signup_id, author_email)`` of a canvass): the writers become staff, in place.

    Of a review the writer is whom it is of: each stands beside few others.
    """
    people = _people(found) if of_table(found.path, found.target) else []
    if not people or not all(set(tokens_of(c.path)) & WRITERS for c in people):
        return False
    keys, draft = len(set(found.draft.held(found.path))), found.draft
    if any(len(set(draft.held(c.path))) * FEWER > keys for c in people) or len(draft.held(found.path)) < SEEN:
        return False
    for column in people:
        draft.set(column.path, role="secondary", party=STAFF, why=f"{column.why}; each notes something of many others")
    return True


def _acts(found: Foreign, mine: Sequence[Foreign]) -> bool:
    """Whether a row of a log is what one of the people did to another of them (``actor_id``, ``target_user_id``): it is whose it is who did it, and the others are another's, in place."""
    if not set(tokens_of(found.path)) & ACTING or _of_staff(found):
        return False
    draft = found.draft
    others = [c for c in draft.columns if c.data_type == "account_id" and c.path != found.path and set(tokens_of(c.path)) & ACTED_ON]
    keys = [f for f in mine if f is not found and set(tokens_of(f.path)) & ACTED_ON]
    if not others and not keys:
        return False
    # What such a log tells of a doing (``metadata.email`` of an invitation) is of whom it was done to.
    told = [c for c in draft.columns if c.data_type in TELLING and c.role == "subject" and len(segments(c.path)) > 1 and not set(tokens_of(c.path)) & ACTING and _varies(draft, found.path, c.path)]
    for column in {c.path: c for c in (*others, *told)}.values():
        draft.set(column.path, role="secondary", party=RECIPIENT, why=f"{column.why}; to whom another did it")
    return True


def _varies(draft: Draft, key: str, path: str) -> bool:
    """Whether what stands in a column changes from row to row of one key: of whom a log tells, and not who acts."""
    held: dict[str, list[str]] = {}
    for fields in draft.survey.picked({key, path}):
        row = {place: text.strip().lower() for place, text in fields if text and text.strip()}
        if len(row) == 2:
            held.setdefault(row[key], []).append(row[path])
    several = [len(set(values)) > 1 for values in held.values() if len(values) > 1]
    return len(several) >= FEWEST and sum(several) >= VARY * len(several)


def _plainest(free: list[Foreign]) -> list[Foreign]:
    """Of several keys to one table the one whose name the others have with a word more (``partner_id``, ``partner_invoice_id``)."""
    words = {f.path: set(tokens_of(f.path)) for f in free}
    plain = [f for f in free if all(words[f.path] <= other for other in words.values())]
    return plain if len(plain) == 1 and len({(f.target.name, f.key) for f in free}) == 1 else free


def _second(found: Foreign, reason: str) -> None:
    why, party = f"{found.why}; {reason}", next(iter(sorted(named_parties(found.path))), STAFF)
    found.draft.set(found.path, data_type="account_id", role="secondary", party=party, confidence=0.95, why=why)
    found.draft.keys[found.path] = why
    found.draft.names[found.path] = (found.target.name, found.key)


def _parties(found: Foreign) -> set[str]:
    """Whom to the subject a name speaks of; nobody where the table is called so that it names (``partner_id`` of ``res_partner``)."""
    return named_parties(found.path) - set(parties_of(tokens_of(found.target.survey.table)))


def _of_staff(found: Foreign) -> bool:
    return STAFF in named_parties(found.path) or STAFF in parties_of(tokens_of(found.target.survey.table))


def _whose(found: Foreign) -> Literal["own", "other"] | None:
    """Whose a foreign key is, None where nothing tells; one that is called a key, beside a person without one, is that person's."""
    # As where the name says a key as well (``agent_id``), but in the plan of those who work there.
    if found.opaque and STAFF in named_parties(found.path) and STAFF not in {*parties_of(tokens_of(found.target.survey.table)), *named_parties(found.key)}:
        return "other"
    if _parties(found) & SPOKEN_OF and any(c.role == "subject" and c.path != found.path and not named_parties(c.path) for c in found.draft.record_level("account_id")):
        return "other"
    if _free(found) or set(tokens_of(found.path)) & TURNED:
        return "own"
    # Parcels of one customer go to several names and phones, and the addresses are the customer's all the same.
    if found.declared and belongs(found.draft, found.target) and found.draft.record_level("street_address") and not (found.draft.record_level("email") or found.draft.record_level("username")):
        return "own"
    if _only_others(found):
        return "own"
    if found.declared and of_table(found.path, found.target) and not _of_staff(found) and _once(found):
        return "own"
    apart = _apart(found)
    if apart is not None:
        return "other" if apart else "own"
    if found.declared and belongs(found.draft, found.target):
        return "own"
    key = set(tokens_of(last_of(found.path))) & KEY_WORDS
    alike = tokens_of(found.key) in (tokens_of(last_of(found.path)), found.draft.plain_leaf(found.path))
    lone = not any(c.path != found.path for c in found.draft.record_level("account_id"))
    return "own" if (key or alike) and lone and not _of_staff(found) and not found.declared else None


def settle(draft: Draft, own: Mapping[str, str], again: Again) -> None:
    """Take columns as the subject's account ids, and look at the table anew: beside a person more is personal (times, places)."""
    old = {c.path: c for c in draft.columns}
    decided = {path: c for path, c in old.items() if c.data_type is not None and path in draft.keys}
    columns = list[Column]()
    for column in again(draft, own):
        was = decided.get(column.path) or old.get(column.path, column)
        # Whoever was somebody else stays so.
        kept = column.path in decided or (was.role == "secondary" and was.data_type == column.data_type)
        columns.append(was if kept else column)
    draft.columns = columns + [c for path, c in decided.items() if path not in {c.path for c in columns}]
    for path, why in own.items():
        draft.set(path, data_type="account_id", role="subject", party=None, confidence=0.95, why=why)
        draft.keys[path] = why
    list_people(draft)


def _people(found: Foreign) -> list[Column]:
    """The columns of a row that name people beside a foreign key. The own number of what somebody has, and addresses that somebody had, name nobody else."""
    staff = _of_staff(found) or bool(_parties(found))
    return [
        c for c in found.draft.record_level()
        if c.path != found.path and found.draft.held(c.path) and (c.data_type == "account_id" or c.data_type in PERSON_TYPES) and not set(tokens_of(c.path)) & FORMER
        and (staff or c.data_type != "account_id" or not (_numbers(found.draft, c.path) or beside_many(found.draft, c.path, found.path)))
    ]  # fmt: skip


def _numbers(draft: Draft, path: str) -> bool:
    """Whether an id that is called after its table only numbers the rows of a table that names nobody (``hesap_id`` of accounts with a bank)."""
    named = any(c.data_type in PERSON_TYPES - {"phone"} for c in draft.record_level())
    return of_table(path, draft) and not named and len(draft.held(path)) >= FEWEST and not repeats_in_sample(draft, path)


def _free(found: Foreign) -> bool:
    """Whether a row has nobody else: a primary key that is a foreign key too is the row's own."""
    # A telephone alone is rather that of whom the key names (the lines of a customer).
    people = _people(found)
    return found.draft.declared.primary == (found.path,) or not people or (not _of_staff(found) and all(c.data_type == "phone" for c in people))


def _only_others(found: Foreign) -> bool:
    """Whether all people of a row but the key's are called after what they are to somebody else (``claims(policyholder_no, injured_name, injured_email)``); recipients are, beside who sends."""
    people = _people(found)
    others = BESIDE if names_somebody(found.path) and not _parties(found) else BESIDE - STAND_INS
    return bool(people) and all(others & {party for name in segments(c.path) for party in parties_of(tokens_of(name))} for c in people)


def _apart(found: Foreign) -> bool | None:
    """Whether the sampled rows that share an id are of different people; None where too few of them tell."""
    draft, path, others = found.draft, found.path, _people(found)
    people = {c.path for c in others if c.data_type in TELLING} or {c.path for c in others}
    # Of e-mails and numbers in one column (``NAME_PHONE(name_id, phone_role, phone_number)``) those of one person differ; his e-mails tell.
    mixed = {c.path for c in others if "email" in (c.data_type, *c.also) and c.also}
    rows, keyed = dict[str, list[frozenset[tuple[str, str]]]](), 0
    for fields in draft.survey.picked({*people, path}):
        key = next((text for place, text in fields if place == path and text), None)
        who = frozenset((place, text.lower()) for place, text in fields if place in people and text and (place not in mixed or "@" in text))
        keyed += bool(key)
        if key and who:
            rows.setdefault(key, []).append(who)
    if keyed >= SEEN and sum(map(len, rows.values())) * RARE <= keyed:
        return False  # those without a key are the people of the rows that have none (who complains by letter)
    several = [group for group in rows.values() if len(group) > 1]
    form = form_of(found.target, found.key)  # numbers that count the rows of both tables are in both
    if form is not None and form.certain and len(rows) >= SEEN and not _of_staff(found) and draft.distinct_share(draft.held(path)) >= ONCE:
        return False  # couples with one address are few, and it is theirs
    if len(several) < FEWEST:
        return None
    vary = sum(map(_differ, several))
    return vary >= VARY * len(several)


def _once(found: Foreign) -> bool:
    """Whether of the rows that name somebody hardly two share an id: who serves or sells stands beside many, and who signs in or writes is one of the people of the other table."""
    draft, people = found.draft, {c.path for c in _people(found)}
    keys = [dict(fields).get(found.path) for fields in draft.survey.picked({*people, found.path}) if any(place in people and text for place, text in fields)]
    held = [key for key in keys if key]
    return len(held) >= SEEN and len(set(held)) >= ONCE * len(held)


def _differ(rows: list[frozenset[tuple[str, str]]]) -> bool:
    """Whether nobody stands in all rows, and not just because each names people in a column of its own (``bean_id`` of a lead, and of the contact that he became)."""
    if frozenset.intersection(*rows):
        return False
    paths = Counter(path for row in rows for path, _ in row)
    return any(count > 1 and len({value for row in rows for place, value in row if place == path}) > 1 for path, count in paths.items())
