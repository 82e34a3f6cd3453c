"""The case key, keyed hashes, and names that are safe to print."""

from __future__ import annotations

import re
import secrets
from functools import lru_cache

KINDS = {"email": 1, "account_id": 2, "national_id": 3, "passport": 4, "phone": 5, "device": 6, "token": 7, "document": 8}
"""Numbers of the kinds of identifier in the ledger. The first four link; a phone only falls back; the rest attribute."""
LINKING = (1, 2, 3, 4)
PERSON = (1, 2, 3, 4, 5)


def new_key() -> str:
    """A fresh 128-bit key of a case. Whoever holds it can enumerate phones and ids, so it is as secret as they are."""
    return secrets.token_hex(16)


def hash_sql(kind: str, expr: str) -> str:
    """SQL of the keyed 128-bit hash of a normal form; NULL stays NULL.

    MD5 with a secret prefix: hashes cannot be recomputed or made to collide without the key (ADR 0003). The prefix is a key of the kind, drawn
    from the case's, which DuckDB works out once a statement. It has 15 bytes, so that a text of 40 bytes is one block for MD5 and not two.
    """
    prefix = f"unhex(left(md5(getvariable('case_key') || '{kind}|'), 30))"
    return f"md5_number({prefix} || encode({expr}))"


def system_kind(kind: str, system: str) -> str:
    """The kind of an account id, which means something inside its system only."""
    return f"{kind}|{system.encode().hex()}"


_PERSONAL = re.compile(
    r"[^@\s]{2,}@[^@\s]{2,}"
    r"|(?<!\d)\+?\d[\d .()-]{7,}\d(?!\d)(?<!\d{4}-\d\d-\d\d)"
    r"|(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}"
    r"|(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)"
    r"|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])"
    r"|eyJ[A-Za-z0-9_-]{8,}\.|(?i:[0-9a-f]{32,})"
)
_TWO_WORDS = re.compile(r"[^\W\d_]{2}[\s_.,;-]+[^\W\d_]{2}|[^\W\d_A-Z][A-Z][^\W\d_]")
"""What a name of a person needs at least; to look for one takes the lexicon."""
LONGEST = 1000
"""Characters from which on a name is data whatever it says; to search longer ones takes the square of their length."""
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d[-_. ]?[01]\d[-_. ]?[0-3]\d(?:[-_T. ]?\d{2,6})?(?!\d)")


@lru_cache(maxsize=65536)
def is_personal_name(text: str) -> bool:
    """Whether a detector fires in a source, table or column name (an address, a number of a person, a token, a person's name)."""
    if len(text) > LONGEST or _PERSONAL.search(_DATE.sub("", text)):
        return True
    if not _TWO_WORDS.search(text):
        return False
    from breach_impact.evidence.namedpeople import names_person

    return names_person(text)


def safe_name(text: str, kind: str, index: int) -> str:
    """The name, or ``<kind>-<n>`` where it would itself disclose a person.

    Args:
        text: a source, member, table or column name.
        kind: ``source``, ``table`` or ``col``.
        index: 1-based place in the listing, so that masked names stay apart.
    """
    return f"{kind}-{index}" if is_personal_name(text) else text


def printable(text: str) -> str:
    """A name without what would steer a terminal or break a line."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)
