"""Account numbers and hints of passwords among columns without names: what a list of accounts holds beside addresses, phones and passwords."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.witness import Witness

FEWEST, ALL, UNIQUE, GAPS, RARE = 20, 0.95, 0.95, 1.5, 0.02
FRONT, LEAST = 2, 3
"""Columns among the first of which a key stands, and of a table that has one beside what reaches people: an amount or a password of digits stands behind."""
MOSTLY = 0.9
NUMBER = r"[1-9][0-9]{4,18}"
SECONDS = r"(?:0?9[5-9]|1[0-9])[0-9]{8}(?:[0-9]{3})?"
"""Seconds or milliseconds since 1970, of the years from 2000 on."""
SECRETS = frozenset({"password", "password_hash"})
WORDS, PROSE = r".*\p{L}{3}.*", r"[^@]{0,80} [^@]{1,80}"
SMALL = r"[\p{Ll}\p{Lo}\d].*"


def account_numbers(drafts: Sequence[Draft], is_open: Callable[[Draft], bool]) -> None:
    """Take one column of numbers as account ids: all different, of several lengths, and not counted up by one, in rows that all have an address, a user name, or a phone and a name.

    They mean something in lists of the same layout only (hint ``scope``).
    """
    kinds = {draft.data_type: draft.witness.filled for draft in drafts if draft.data_type}
    rows = max((draft.witness.filled for draft in drafts), default=0)
    if "account_id" in kinds or max((kinds.get(kind, 0) for kind in ("email", "username", "phone")), default=0) < ALL * rows:
        return
    if max(kinds.get("email", 0), kinds.get("username", 0)) < ALL * rows and "person_name" not in kinds:
        return
    for place, draft in enumerate(drafts[:FRONT] if len(drafts) >= LEAST else ()):
        if is_open(draft) and draft.witness.filled >= ALL * rows and is_number_of_account(draft.witness):
            draft.take("account_id", 0.65, "numbers, one a person, beside what reaches him")
            draft.evident = True
            draft.hints["scope"] = f"column {place + 1} of {len(drafts)}"
            return


def is_number_of_account(w: Witness) -> bool:
    """Whether values are numbers of five digits and more, of which nearly none stands twice, and neither times nor a mere count."""
    if w.n < FEWEST or w.n < UNIQUE * w.filled or w.share(NUMBER) < 1 or w.share(SECONDS) >= UNIQUE:
        return False
    lengths = Counter(map(len, w.values))
    several = sum(count >= RARE * w.n for count in lengths.values()) > 1
    return several and len(w.numbers) > 0 and w.numbers[-1] - w.numbers[0] >= GAPS * w.n


def hint_of_password(drafts: Sequence[Draft], place: int) -> None:
    """Take the column behind the passwords as hints to them if it is prose in small letters, which not every row has."""
    draft, before = drafts[place], drafts[place - 1]
    w = draft.witness
    if not place or draft.data_type or not draft.reading.anonymous or before.data_type not in SECRETS or w.n < FEWEST or w.filled > MOSTLY * before.witness.filled:
        return
    if w.share(WORDS) >= 0.6 and w.share(PROSE) >= 0.15 and w.share(SMALL) >= 0.5:
        draft.take("password_hint", 0.65, "prose in small letters behind passwords, which not every row has")
        draft.evident = True
