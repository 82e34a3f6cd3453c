"""User names and passwords among columns without names: both stand beside an e-mail, and have their own characters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from breach_impact.evidence.beside import STAMPED
from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.peoplenames import listed
from breach_impact.evidence.valueforms import HEX_DIGEST
from breach_impact.evidence.witness import CHECKED, Witness
from breach_impact.headerwords.lexicon import fold

HANDLE = r"[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+){0,3}[._-]?"
SECRET = r"\S{3,64}"
# People who choose a password begin it with a digit or end it with a mark; those who choose a user name do not.
FREE = r"[0-9].*|.*[!@#$%^&*?+=(){}\[\]<>~,;:/|\\].*|.*[a-z].*[A-Z].*|[A-Z0-9]+"
MIXED = r".*[A-Za-z].*[0-9!-/:-@\[-`{-~].*|.*[0-9!-/:-@\[-`{-~].*[A-Za-z].*"
RUN = re.compile(r"[0-9]+|[A-Z]+|[a-z]+")
OWNERS = frozenset({"email", "username", "password", "password_hash"})
NEAR, SHORTEST, FEWEST = 3, 4, 20
IDS = frozenset({("unique", "id"), ("login", "id"), ("id", "name")})
SIGNED = frozenset({"password", "password_hash", "password_salt"})
MAILED = r"[^@\s]{1,64}@[^@\s]+\.[A-Za-z]{2,24}"
MATRIX = r"@[a-zA-Z0-9._=/+-]+:[A-Za-z0-9.-]+(?::[0-9]+)?"
"""A user of Matrix (specification 1.11, appendix 4.2.1)."""


def logins(drafts: Sequence[Draft], is_open: Callable[[Draft], bool]) -> None:
    """Take one column of passwords and one of user names beside an e-mail or each other."""
    kinds = {draft.data_type for draft in drafts}
    for place, draft in enumerate(drafts):
        near = {d.data_type for d in drafts[max(0, place - NEAR) : place + NEAR + 1]}
        if is_open(draft) and near & OWNERS and not kinds & {"password", "password_hash"} and is_secret(draft.witness):
            _take(draft, "password", 0.75)
            kinds.add("password")
    for draft in drafts:
        if is_open(draft) and "username" not in kinds and is_handle(draft.witness, least=0.2 if kinds & OWNERS else 0.4):
            _take(draft, "username", 0.7)
            kinds.add("username")


def called_name(drafts: Sequence[Draft]) -> None:
    """Take what users sign in with where the column is called a name or an id and no more (``name`` of GLPI, ``unique_id`` of Canvas): beside their password, and beside no user name."""
    for draft in drafts:
        beside = {d.data_type for d in drafts if d.parent == draft.parent and d.witness.n}
        if draft.data_type is not None or "username" in beside or not beside & SIGNED or not (draft.reading.bare_name or draft.leaf in IDS):
            continue
        if _signs_in(draft.witness):
            draft.take("username", 0.8, "what users are called beside their passwords")
            draft.evident = True


def _signs_in(w: Witness) -> bool:
    """Whether all values are words without a space or addresses, nearly all different, and a part of the words hold the names of people."""
    if w.n >= FEWEST and w.n >= 0.85 * w.filled and w.share(MATRIX) >= 0.95:
        return True
    if w.n < FEWEST or w.n < 0.85 * w.filled or w.share(f"{HANDLE}|{MAILED}") < 0.95 or w.share(HEX_DIGEST) > 0.1 or w.share(r".*[a-z].*") < 0.8:
        return False
    return w.asked(lambda value: _has_name(value.partition("@")[0])) >= 0.4


def varied(w: Witness) -> bool:
    """Whether the values are of many lengths and shapes, which a code's are not."""
    some = w.values[:CHECKED]
    shapes = Counter(RUN.sub(lambda run: run[0][0].translate(CLASSES) + str(len(run[0])), value) for value in some)
    return len({len(value) for value in some}) >= 4 and max(shapes.values()) <= 0.3 * len(some)


CLASSES = str.maketrans({**dict.fromkeys("0123456789", "9"), **dict.fromkeys("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "A"), **dict.fromkeys("abcdefghijklmnopqrstuvwxyz", "a")})


def _unlike(w: Witness) -> bool:
    return w.n < 8 or w.n < 0.5 * w.filled or w.numeric > 0.8 or w.share(STAMPED) > 0.1 or w.share(HEX_DIGEST) > 0.1 or w.share(r"(?i)https?://.*|.*@.*\..*") > 0.1


def is_secret(w: Witness) -> bool:
    """Short strings of mixed characters, of many lengths and shapes."""
    return not _unlike(w) and w.share(SECRET) >= 0.97 and w.share(MIXED) >= 0.3 and w.share(FREE) >= 0.1 and varied(w)


def is_handle(w: Witness, least: float) -> bool:
    """Words of letters and digits without a space, nearly all different, of which a part holds the names of people."""
    return not _unlike(w) and w.n >= 0.85 * w.filled and w.share(HANDLE) >= 0.95 and w.share(r".*[a-z].*") >= 0.8 and w.share(r"[A-Z][a-z]+") < 0.6 and varied(w) and w.asked(_has_name) >= least


def _has_name(value: str) -> bool:
    """Whether a word begins with a given name or ends with a family name; an initial may stand before that."""
    for part in re.split(r"[^a-z]+", fold(value)):
        cuts = range(SHORTEST, len(part) + 1)
        if any(part[:size] in listed("given_names") or part[-size:] in listed("family_names") for size in cuts):
            return True
    return False


def _take(draft: Draft, data_type: str, confidence: float) -> None:
    draft.take(data_type, confidence, "the values look like it, beside others of a login")
    draft.evident = True
