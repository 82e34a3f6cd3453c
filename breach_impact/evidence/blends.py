"""Columns that hold values of several types by turns: e-mails and phones, tokens of many issuers."""

from __future__ import annotations

from breach_impact.evidence.correcting import Found
from breach_impact.evidence.selfevident import self_evidence
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.candidates import Candidate
from breach_impact.headerwords.naming import Reading
from breach_impact.registry import detectors
from breach_impact.tokens.formats import token_types

ACCOUNTS = frozenset({"account_id", "username", "bank_account"})
ADDRESSED, BOTH = r"[^\s@]+@[^\s@]+\.[^\s@]+", 0.1
"""Where so many values are addresses and so many phones, and nearly all are either, a column holds ways to reach somebody, whatever it is called."""


ALL_TOKENS = 0.8
"""Share of values that name themselves as tokens from which on the column is one of tokens."""

CHINESE = "1[3-9][0-9]{9}"
"""Mobile numbers of China, which log people in to Alipay as their addresses do."""


def mixed(w: Witness, reading: Reading) -> Found | None:
    """A contact, login or account column of which part is e-mails and part phones: the larger part names it."""
    weights = {c.data_type: c for c in reading.candidates if c.data_type in ("email", "phone")}
    dialled = max(self_evidence(w, detectors()["phone"]), w.share(CHINESE))
    if any(c.data_type in ACCOUNTS for c in reading.candidates) or min(w.share(ADDRESSED), dialled) >= BOTH:
        weights = {data_type: weights.get(data_type, Candidate(data_type, None, 0.0)) for data_type in ("email", "phone")}
    shares = {data_type: dialled if data_type == "phone" else self_evidence(w, detectors()[data_type]) for data_type in weights}
    if len(weights) < 2 or sum(shares.values()) < 0.8:
        return None
    best = max(shares, key=lambda data_type: (shares[data_type], data_type))
    return Found(min(0.97, sum(shares.values())) * 0.95, True, weights[best], sum(shares.values()), None)


def tokens_of_many(w: Witness, reading: Reading) -> Found | None:
    """A column of tokens of several issuers and types, which name themselves: the most frequent type names it."""
    found = token_types(w.head.values)
    share = found.total() / w.head.n
    if share < ALL_TOKENS:
        return None
    best = max(found, key=lambda data_type: (found[data_type], data_type))
    named = next((c for c in reading.candidates if c.data_type == best), Candidate(best, None, 0.0))
    return Found(0.97 * min(share, 1.0), True, named, share, None)
