"""Whom messages are sent to: another person beside who sends them, and the record's own where the id beside the address is his (``email_logs(user_id, to_address)``)."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.draft import Draft
from breach_impact.people.foreign import neighbours

RECIPIENT, FEWEST, OWN = "recipient", 5, 0.95
"""Ids on several sampled rows that tell, as many addresses, and the share of both that must go with one of the other alone: who writes writes to several."""


def settle_recipients(drafts: Sequence[Draft]) -> None:
    """Give the subject role to addresses of recipients that go with the id of their row, and it with them, in place.

    Args:
        drafts: the tables of a dump.
    """
    for draft in drafts:
        keys = [c.path for c in draft.record_level("account_id")]
        sent = [c for c in draft.columns if c.role == "secondary" and c.party == RECIPIENT and c.data_type == "email" and not set(c.path) & set("[{~")]
        if len(keys) != 1 or len(sent) != 1 or draft.record_level("email"):
            continue
        if _go_together(draft, keys[0], sent[0].path) and not _known_otherwise(draft, keys[0], sent[0].path, drafts):
            draft.set(sent[0].path, role="subject", party=None, why=f"{sent[0].why}; it goes with the id of the row, whose own it is")


def _go_together(draft: Draft, key: str, address: str) -> bool:
    beside: tuple[dict[str, list[str]], dict[str, list[str]]] = ({}, {})
    for fields in draft.survey.picked({key, address}):
        row = {path: text.strip().lower() for path, text in fields if text and text.strip()}
        if len(row) == 2:
            beside[0].setdefault(row[key], []).append(row[address])
            beside[1].setdefault(row[address], []).append(row[key])
    several = [[len(set(held)) == 1 for held in side.values() if len(held) > 1] for side in beside]
    return all(len(told) >= FEWEST and sum(told) >= OWN * len(told) for told in several)


def _known_otherwise(draft: Draft, key: str, address: str, drafts: Sequence[Draft]) -> bool:
    """Whether other tables give these ids other addresses: alerts that go to somebody's carer."""
    known: dict[str, set[str]] = {}
    for other in neighbours(draft, list(drafts)):
        mails = [c.path for c in other.record_level("email")]
        keys = [c.path for c in other.columns if c.data_type == "account_id" or c.hints.get("own_key") == "true"]
        for fields in other.survey.picked({*mails, *keys}) if mails and keys else ():
            row = [(path, text.strip().lower()) for path, text in fields if text and text.strip()]
            held = {text for path, text in row if path in mails}
            for path, text in row:
                if path in keys:
                    known.setdefault(text, set()).update(held)
    pairs = [(row.get(key), row.get(address)) for row in ({path: text.strip().lower() for path, text in fields if text} for fields in draft.survey.picked({key, address}))]
    met = [mail in known[one] for one, mail in pairs if one in known and known[one] and mail]
    return len(met) >= FEWEST and sum(met) * 2 < len(met)
