"""Numbers of accounts that one table shows to be a bank's: they are in the others as well, and no keys of people."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.headers import leaf_of
from breach_impact.people.keynames import neighbours

SHARED, LEAST = 0.1, 5
"""Part of the fewer numbers that both columns must hold where the samples are whole tables, and how many."""
WHY = "the number of an account with a bank, as another table shows"


def settle_bank_accounts(drafts: Sequence[Draft]) -> None:
    """Take columns called as a bank's account numbers are, and holding the same, for what these are, in place (``ACCT_NO`` of cards beside that of accounts with an IBAN).

    Args:
        drafts: the tables of a dump.
    """
    tables = list(drafts)
    known = [(draft, c.path) for draft in tables for c in draft.record_level("bank_account") if any(draft.record_level(kind) for kind in ("iban", "account_balance"))]
    for owner, path in known:
        numbers = set(owner.held(path))
        for draft in neighbours(owner, tables):
            for column in draft.record_level("account_id"):
                if leaf_of(column.path) == leaf_of(path) and _same(owner, numbers, draft, set(draft.held(column.path))):
                    draft.set(column.path, data_type="bank_account", confidence=0.9, why=WHY)


def _same(owner: Draft, numbers: set[str], draft: Draft, values: set[str]) -> bool:
    """Whether columns that are called alike hold the same numbers; of samples of large tables, which hardly meet, numbers of as many characters."""
    if all(one.survey.sampled >= one.survey.records for one in (owner, draft)):
        return len(values & numbers) >= max(LEAST, SHARED * min(len(values), len(numbers)))
    return len(values) >= LEAST and set(map(len, values)) <= set(map(len, numbers))
