"""The times of a token around the edges of the exposure, and what follows from them."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from typing import NamedTuple

from tokentable.forms import DAY, Form

START = int(datetime(2019, 12, 4, tzinfo=UTC).timestamp())
LAST_DAY = int(datetime(2019, 12, 26, tzinfo=UTC).timestamp())
WINDOW_END = LAST_DAY + DAY
FIRST_SEEN = int(datetime(2019, 1, 1, tzinfo=UTC).timestamp())
LAST_SEEN = WINDOW_END + DAY // 2
"""First and last activity of every table: all times of issue lie between, so that it does not matter whether they are activity."""

NEVER, ENDED = 1 << 60, -(1 << 60)
EDGES = (START - 1, START, START + 1, START + DAY, LAST_DAY, WINDOW_END - 1, WINDOW_END, WINDOW_END + 1)


class Times(NamedTuple):
    """What a row says of its token; seconds since 1970, None where it says nothing."""

    issued: int | None = None
    expires: int | None = None
    revoked_at: int | None = None
    revoked: bool | None = None


class Life(NamedTuple):
    """What follows for one token.

    Attributes:
        end: second of its end; NEVER for none, None if nothing tells.
        issued: second of issue, None if unknown.
        basis: what says it: claim, row, lifetime, not_expiring, none.
        live_by: the same without a revocation.
    """

    end: int | None
    issued: int | None
    basis: str
    live_by: str

    def state(self, low: int, high: int) -> str:
        """Live after ``high``, expired up to ``low``, else undetermined."""
        if self.end is None:
            return "undetermined"
        return "live" if self.end > high else "expired" if self.end <= low else "undetermined"


def life(form: Form, rows: list[Times], claim: int | None = None, claimed_issue: int | None = None) -> Life:
    """The life of a token from all rows that hold it.

    Args:
        form: its form.
        rows: what each row says; the latest expiry counts, the earliest issue, and a revocation that any of them shows.
        claim: ``exp`` of a JWT.
        claimed_issue: ``iat`` of a JWT.

    Returns:
        its end, issue and basis. Order of evidence: claim, expiry in the row, issue and documented lifetime, a form that does not expire.
    """
    expiries = [row.expires for row in rows if row.expires is not None]
    issues = [row.issued for row in rows if row.issued is not None] + ([] if claimed_issue is None else [claimed_issue])
    issued = min(issues, default=None)
    if claim is not None:
        end, basis = claim, "claim"
    elif expiries:
        end, basis = max(expiries), "row"
    elif form.lifetime and issued is not None:
        end, basis = issued + form.lifetime, "lifetime"
    elif form.lifetime == 0:
        end, basis = NEVER, "not_expiring"
    else:
        end, basis = None, "none"
    live_by = basis
    times = [row.revoked_at for row in rows if row.revoked_at is not None]
    flagged = any(row.revoked for row in rows)
    if times:
        end, basis = min(min(times), NEVER if end is None else end), basis if end is not None and end <= min(times) else "row"
    elif flagged:
        end, basis = ENDED, "row"
    return Life(end, issued, basis, live_by)


def moment(rng: random.Random, low: int, high: int) -> int:
    """Any second."""
    return rng.randrange(low, high)


def expiry(rng: random.Random) -> int:
    """Half on an edge, else before all activity, before the start, inside, or after all activity."""
    if rng.random() < 0.5:
        return rng.choice(EDGES)
    low, high = rng.choice(
        ((FIRST_SEEN - 90 * DAY, FIRST_SEEN), (FIRST_SEEN + 1, START), (START + 2, WINDOW_END), (LAST_SEEN + 1, LAST_SEEN + 400 * DAY))
    )
    return moment(rng, low, high)


def issue(rng: random.Random, lifetime: int) -> int:
    """Half so that the lifetime ends on an edge of the start, else any second of the activity."""
    if lifetime and rng.random() < 0.5:
        return START - lifetime + rng.choice((-1, 0, 1))
    return rng.choice((moment(rng, FIRST_SEEN, START - 2 * DAY), moment(rng, START, WINDOW_END), moment(rng, WINDOW_END + 1, LAST_SEEN)))


def times(rng: random.Random, form: Form) -> Times:
    """What the row of a token in the mixed column says: often nothing."""
    turn = rng.random()
    if turn < 0.45:
        return Times(revoked=False)
    if turn < 0.65:
        return Times(expires=expiry(rng), revoked=False)
    if turn < 0.85 and form.issuer != "microsoft":  # its secrets live as long as their maker chose, up to two years
        return Times(issued=issue(rng, form.lifetime or 0), revoked=False)
    if turn < 0.96:
        early = START - 1, moment(rng, FIRST_SEEN, START)
        late = START + 1, moment(rng, START + 2, LAST_SEEN)
        # a late revocation tells only of what does not expire by itself that it was good until then
        return Times(revoked_at=rng.choice(early + late if form.lifetime == 0 else early), revoked=True)
    return Times(revoked=True)
