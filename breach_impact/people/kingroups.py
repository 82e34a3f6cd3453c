"""Columns that begin alike, or stand in one element of a list, and of which one says what somebody is to the subject: ``P1 Name``, ``P1 Relationship``, ``P1 Email`` are a relative's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import hits, segments, tokens
from breach_impact.headerwords.lexicon import fold, folded
from breach_impact.people.roles import BOOKS, bears
from breach_impact.people.wholly import describes
from breach_impact.registry import detectors

RELATIONS = folded(
    "relationship relation relations rel reln relship kinship verwandtschaft verwandtschaftsgrad verwandtschaftsverhaltnis beziehung bezug lien liens parente liendeparente parentesco vinculo relacion relacao grau parentela grado rapporto"
    " relatie verwantschap relatietype pokrewienstwo pokrewienstwa stopien yakinlik yakinligi yakinlikderecesi akrabalik родство родства степень кем приходится спорідненість споріднення зв'язок 続柄 間柄 関係 관계 关系 與本人關係"
    " 与本人关系 صله القرابه قرابه صلة القرابة قرابة संबंध रिश्ता".split()
)
"""What somebody is to another: a word of which a column of kinship is called."""
AROUND = frozenset("to of de du des di del dello della d with the code cd desc type typ kz art zum zur au a la con con ad do da met tot type kod тип код".split())
FRONT = re.compile(r"[A-ZА-ЯЁ]{2,}[0-9]*(?=[\W_]|$)|[^\W\d_]+?[0-9]*(?=[\W_]|[A-ZА-ЯЁ]|$)")
NAMES = frozenset({"person_name", "email", "account_id", "username"})
SIGNED = frozenset({"email", "account_id", "username"})
HIMSELF = "(?i)self|him ?self|her ?self|subject|head.*|primary|main|holder|insured|patient|titular|selbst|soi(?:-m[êe]me)?|yo|lui-m[êe]me|本人|본인|сам"
OF_KIN = (
    "(?i)(?:ex-?|step|half|grand|god)?-?(?:spouse|husband|wife|partner|child|son|daughter|kid|parent|father|mother|brother|sister|sibling|grandparent|grandchild|nephew|niece|cousin|uncle|aunt|dependent|dependant)s?"
    "(?:[ -]in[ -]law)?|ehe(?:frau|mann|partner)|kind|sohn|tochter|vater|mutter|conjoint|[ée]poux|[ée]pouse|enfant|fils|fille|p[èe]re|m[èe]re|c[óo]nyuge|espos[oa]|hij[oa]|padre|madre|coniuge|figli[oa]|filh[oa]"
    "|others?|autre|otro|andere|супруг(?:а|\\(а\\))?|муж|жена|сын|дочь|ребенок|ребёнок|мать|отец|配偶|妻子|丈夫|子女|儿子|女儿|妻|夫|子"
)
"""What relatives are to somebody, and what he is to himself."""
OF_COUPLES = "(?i)single|married|divorced|widow(?:ed)?|separated|engaged|(?:in a|it'?s) .*|ledig|verheiratet|geschieden|verwitwet|célibataire|mariée?|divorcée?|soltero|soltera|casad[oa]|celibe|nubile|sposat[oa]"
"""Whom somebody lives with, which a profile calls a relationship as well."""
TESTED = frozenset({"donor", "tester", "testee", "participant"})
"""Words for a person whose sample or part another's account keeps; patients, members and insured people are whom a row is about."""
MOSTLY = 0.6
NEAR, RARELY = 2, 0.05
"""Columns between a contact's number and what he is to the subject, where they do not begin alike."""


def of_relatives(drafts: Sequence[Draft], parties: Sequence[str | None]) -> set[int]:
    """The columns that belong to a relative because of a column of kinship beside them.

    Args:
        drafts: the columns of a table with their types.
        parties: whose they are by their own words.

    Returns:
        their places. None where no other column names the subject.
    """
    found: set[int] = set()
    born, contacts = any(draft.data_type == "date_of_birth" for draft in drafts), False
    for place, draft in enumerate(drafts):
        front, rest = _cut(draft)
        # Of patients and pupils a contact is somebody to call; of customers he is the customer.
        if _is_relation(rest) and front and front not in RELATIONS and (not _holder(front) or (born and front in BOOKS and draft.witness.share("(?i)self|subject|patient") < RARELY)):
            contacts |= _holder(front)
            # Behind another word as well (``phone_contact`` beside ``contact_relationship``).
            mates = {other for other, mate in enumerate(drafts) if mate.parent == draft.parent and other != place and (_cut(mate)[0] == front or (front in BOOKS and len(mate.leaf) > 1 and mate.leaf[-1:] == (front,)))}
            # Of diagnoses (``DX_PPAL``, ``DX_REL``) nobody is named, and related is another one.
            found |= mates if any(_of_somebody(drafts[other]) for other in mates) else set()
        elif _is_relation(tokens((segments(draft.sample.path) or ("",))[-1])):
            found |= _in_element(drafts, draft) | _in_object(drafts, draft) | _managed(drafts, draft)
            near = range(max(0, place - NEAR), min(len(drafts), place + NEAR + 1))
            found |= {other for other in near if other != place and drafts[other].parent == draft.parent and set(drafts[other].leaf[:1]) & BOOKS}
    mine = {place for place in found if (kind := drafts[place].data_type) is not None and (bears(kind) or describes(kind, None))}
    # A number alone may be that of the contacts themselves (``lead_id``).
    subject = any(d.data_type in (NAMES - {"account_id"} if contacts else NAMES) and parties[place] is None and place not in found for place, d in enumerate(drafts))
    return mine if subject else set()


def _in_element(drafts: Sequence[Draft], kinship: Draft) -> set[int]:
    """The columns of a list's elements: relatives of whom the record is about, unless the list is called after those or each is known by an account or address (``insured[].email``).

    In a household whose members are all somebody's spouse or child nobody is the subject himself, whatever they are called (``household.members[]``).
    """
    parent = kinship.parent
    inside = {place for place, draft in enumerate(drafts) if draft.parent == parent}
    known = any(drafts[place].data_type in SIGNED for place in inside)
    blank = any(drafts[place].witness.filled > kinship.witness.filled for place in inside)  # the head of a household is nobody's spouse
    called = _holder((segments(parent) or ("",))[-1]) and (blank or kinship.witness.share(HIMSELF) > 0 or kinship.witness.share(OF_KIN) < MOSTLY)
    return set() if known or not parent.endswith("[]") or called else inside


def _in_object(drafts: Sequence[Draft], kinship: Draft) -> set[int]:
    """The columns of an object that says who somebody is to whom another object of the record is about (``caller.relation`` beside ``customer.id``), unless that may be he himself."""
    parent = kinship.parent
    if not parent or "[" in parent or "{" in parent or kinship.witness.share(HIMSELF) > 0 or kinship.witness.share(OF_COUPLES) > 0 or any(hit.entry.section == "_owner" for hit in hits(tokens((segments(parent) or ("",))[-1]))):
        return set()
    inside = {place for place, draft in enumerate(drafts) if draft.parent == parent or draft.parent.startswith(f"{parent}.")}
    beside = any(draft.data_type in SIGNED and place not in inside and draft.parent and "[" not in draft.parent for place, draft in enumerate(drafts))
    return inside if beside and any(drafts[place].data_type in ("person_name", "email", "phone") for place in inside) else set()


def _managed(drafts: Sequence[Draft], kinship: Draft) -> set[int]:
    """The columns with a first word of their own in a row of somebody's account that says what he whom it is kept for is to him (``donor_first_name``, ``donor_email`` beside ``account_id`` and ``relationship``: self, child)."""
    if kinship.parent or kinship.witness.share(f"(?:{HIMSELF})|(?:{OF_KIN})") < MOSTLY or kinship.witness.share(OF_KIN) == 0:
        return set()
    accounts = {_cut(draft)[0] for draft in drafts if draft.data_type == "account_id" and not draft.parent}
    named = {front for draft in drafts if draft.data_type == "person_name" and not draft.parent and (front := _cut(draft)[0])}
    if not accounts or len(named) != 1 or named & accounts or any(_holder(front) and front not in TESTED for front in named) or any(draft.data_type == "person_name" and not _cut(draft)[0] for draft in drafts):
        return set()
    return {place for place, draft in enumerate(drafts) if not draft.parent and _cut(draft)[0] in named}


def _cut(draft: Draft) -> tuple[str, tuple[str, ...]]:
    """The first piece of a name with its number, and the words behind it."""
    names = segments(draft.sample.path)
    head = FRONT.match(names[-1]) if names else None
    return (fold(head.group()), tokens(names[-1][head.end() :])) if head and head.end() < len(names[-1]) else ("", ())


def _is_relation(words: tuple[str, ...]) -> bool:
    people = {word for hit in hits(words) if hit.entry.section in ("_role", "_holder", "_person", "_owner") for word in words[hit.start : hit.start + hit.size]}
    return bool(set(words) & RELATIONS) and set(words) <= RELATIONS | AROUND | people


def _of_somebody(draft: Draft) -> bool:
    """Whether a column says who somebody is, what he is like or where he lives, and not only what he suffers from."""
    return draft.data_type is not None and detectors()[draft.data_type].category != "health"


def _holder(front: str) -> bool:
    """Whether a piece is a word for the subject himself (``patient_relationship`` to who is insured)."""
    return any(hit.entry.section in ("_holder", "_owner") for hit in hits(tokens(front)))


__all__ = ["of_relatives"]
