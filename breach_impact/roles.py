"""Whose data a column holds: the record's subject, or a secondary person named by a word of the path or the table."""

from __future__ import annotations

from functools import cache, lru_cache

from breach_impact.headers import hits, segments, tokens
from breach_impact.lexicon import Phrase
from breach_impact.registry import detectors

# Only what can name or describe another person carries a role; the time of an invitation is the inviter's.
BEARERS = frozenset({"email", "phone", "person_name", "username", "account_id", "street_address", "city", "postal_code", "date_of_birth", "country",
                     "subdivision", "gender", "age", "ip_address", "photo", "email_hash"})  # fmt: skip
# What is said of relatives (``fathers_occupation``); of others it is what they are to the record (``manager_title``).
OF_RELATIVES = frozenset({"job_title", "employer", "education", "income", "salutation", "nationality", "ethnicity", "religion"})
RELATIVES = frozenset({"parent", "child", "spouse", "family", "emergency_contact", "next_of_kin"})
# A parent is also the row above (``parent_id``), a reference also a number.
NO_IDS = frozenset({"parent", "child", "reference", "beneficiary", "cc", "emergency_contact"})
# A picture or address for comparison is nobody's reference.
NO_REFERENCES = frozenset({"photo", "ip_address", "email_hash", "country", "subdivision"})
# Words of a table that make its columns another person's, unless a column names the owner.
TABLES = frozenset(
    {"shared_with", "invited", "referred", "emergency_contact", "next_of_kin", "beneficiary", "friend", "family"}
)
# Secondary only beside somebody else: alone, the recipient of a parcel or the guest of a hotel is the subject.
BESIDE = frozenset(
    {"recipient", "guest", "child", "staff", "friend", "beneficiary", "spouse", "parent", "referred", "cc", "family"}
)
# Whose record it is, if no column names anybody else.
STAND_INS = frozenset({"recipient", "guest", "child", "beneficiary"})
# Further addresses of the holder, not of another person.
HOLDERS_OWN = frozenset(
    "recovery backup secondary alternative alternate secours recuperation recuperacion recuperacao wiederherstellung ausweich zweite"
    " alternativa alternativo recupero herstel reserve zapasowy zapasowa odzyskiwanie резервная резервный восстановление 备用 恢复 找回 kurtarma yedek".split()
)
BOOKS = frozenset(
    "contact contacto contatto contatti contato kontakt kontakty контакт контакты 联系人 連絡先 연락처 kisi".split()
)
# Words that speak of what somebody did to the record.
STAFF_ALWAYS = frozenset({"created", "updated", "modified", "deleted", "approved", "assigned", "assignee"})


@cache
def bears(data_type: str) -> bool:
    """Whether a value of the type can be another person's."""
    return data_type in BEARERS or data_type in OF_RELATIVES or detectors()[data_type].identifier in ("national_id", "passport")


def _parties(name: Phrase) -> list[str]:
    found = [hit for hit in hits(name) if hit.entry.section == "_role" and hit.entry.facet]
    found.sort(key=lambda hit: (-hit.size, -hit.start, hit.entry.facet or ""))
    return [hit.entry.facet for hit in found if hit.entry.facet]


def _owner(name: Phrase) -> bool:
    return any(hit.entry.section == "_owner" for hit in hits(name))


def party_of(path: str, table: str, data_type: str, *, others: bool) -> str | None:
    """The party whose data a column holds, None for the subject.

    Args:
        path: the column's path.
        table: the table's name.
        data_type: what it holds.
        others: the table has another column that names a subject (an e-mail, account id, phone or name without a role).
    """
    if not bears(data_type):
        return None
    levels = [tokens(name) for name in segments(path)]
    leaf = levels[-1] if levels else ()
    if set(leaf) & HOLDERS_OWN:
        return None
    for depth, level in enumerate(reversed(levels)):
        for party in _parties(level):
            if (data_type == "account_id" and party in NO_IDS) or (data_type in OF_RELATIVES and party not in RELATIVES):
                continue
            if data_type in NO_REFERENCES and party == "reference":
                continue
            # ``son_ip`` is Turkish for the last one.
            if data_type == "ip_address" and party == "child":
                continue
            if depth and _owner(leaf) and not _parties(leaf):
                return None
            if party in BESIDE and not others and depth == 0 and not (set(leaf) & STAFF_ALWAYS):
                continue
            return party
    return _by_table(tokens(table), leaf, data_type)


@lru_cache(maxsize=4096)
def person_at(parent: str, party: str) -> str:
    """The object that is the other person of a column: of all around it the outermost that names the party, without a list between.

    Args:
        parent: path of the object that holds the column.
        party: whose the column is.
    """
    names = parent.split(".") if parent and party else []
    first = max((n for n, name in enumerate(names) if name.endswith(("]", "}"))), default=0)
    for end in range(first + 1, len(names) + 1):
        if party in named_parties(names[end - 1]):
            return ".".join(names[:end])
    return parent


def named_parties(path: str) -> set[str]:
    """The parties that the last name of a path names."""
    names = segments(path)
    return set(_parties(tokens(names[-1]))) if names else set()


def of_contact(path: str) -> bool:
    """Whether the last name of a path begins with a word for a contact (``contact_first_name``, ``Kontakt 1 e-post``)."""
    names = segments(path)
    leaf = tokens(names[-1]) if names else ()
    return len(leaf) > 1 and leaf[0] in BOOKS


def address_book(path: str) -> bool:
    """Whether a path lies in a list of contacts (``contacts[].email``)."""
    return any(part.endswith("[]") and bool(set(tokens(part[:-2])) & BOOKS) for part in path.split(".")[:-1])


def _by_table(table: Phrase, leaf: Phrase, data_type: str) -> str | None:
    """``emergency_contacts(user_id, name, phone)``: name and phone are the contact's, the user id is the subject's."""
    if data_type in ("account_id", "ip_address") or data_type not in BEARERS or _owner(leaf):
        return None
    return next((party for party in _parties(table) if party in TABLES), None)
