"""Whom messages are sent to: another person beside who sends them, and the record's own where the id beside the address is his (``email_logs(user_id, to_address)``)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.headers import leaf_of
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.keynames import neighbours
from breach_impact.types import Column

RECIPIENT, FEWEST, OWN, CHANGED, HALF = "recipient", 5, 0.95, 0.8, 0.5
"""Ids on several sampled rows that tell, as many addresses, and the share of both that must go with one of the other alone: who writes writes to several. Where other tables
know so many rows' addresses as their ids', some people have changed theirs."""


KEYS = frozenset({"id", "uid", "no"})
BEGINS = frozenset({"from", "von"})
SENDERS = folded("sender from absender von expediteur remitente mittente remetente afzender nadawca gonderen отправитель відправник 发送者 送信者 보낸사람".split())
RECIPIENTS = folded("recipient to empfaenger empfänger destinataire destinatario ontvanger odbiorca alici получатель одержувач 接收者 受信者 받는사람".split())
MANY = 0.3
"""Share of the rows of whom several senders there are; one firm writes to all its customers."""


def settle_sent(drafts: Sequence[Draft]) -> None:
    """Take the address that stands under nothing but a word for a recipient, beside many senders, for another person's, in place (``tell_a_friend(sender, recipient)``)."""
    for draft in drafts:
        named = {path: set(leaf_of(path)) for path in (c.path for c in draft.columns)}
        senders = [c.path for c in draft.columns if (words := named[c.path]) and words <= SENDERS | KEYS and words & SENDERS and _somebody(draft, c) and draft.distinct_share(draft.held(c.path)) >= MANY]
        for column in draft.record_level("email") if senders else ():
            if named[column.path] <= RECIPIENTS and column.path not in senders and any(_together(draft, sender, column.path) for sender in senders):
                draft.set(column.path, role="secondary", party=RECIPIENT, why=f"{column.why}; to whom somebody else writes")


def _together(draft: Draft, sender: str, recipient: str) -> bool:
    """Whether most rows with a recipient have a sender: mail servers log each in a line of its own."""
    return 2 * len(_rows(draft, sender, recipient)) >= len(_rows(draft, recipient)) > 0


def _somebody(draft: Draft, column: Column) -> bool:
    """Whether a sender is a person: of a type that names one, or a number under a word that means nothing else (``from`` may be a day)."""
    if column.data_type is not None:
        return column.data_type in ("email", "username", "account_id", "person_name", "phone")
    held = draft.held(column.path)
    return not set(leaf_of(column.path)) & BEGINS and bool(held) and all(value.isdigit() for value in held)


def settle_recipients(drafts: Sequence[Draft]) -> None:
    """Give the subject role to addresses of recipients that go with the id of their row, and it with them, in place.

    Args:
        drafts: the tables of a dump.
    """
    for draft in drafts:
        keys = [c.path for c in draft.record_level("account_id")]
        sent = [c for c in draft.columns if c.role == "secondary" and c.party == RECIPIENT and c.data_type == "email" and not set(c.path) & set("[{~")]
        if len(keys) != 1 or len(sent) != 1 or any(draft.held(c.path) for c in draft.record_level("email")):
            continue
        known = _known(draft, keys[0], sent[0].path, drafts)
        if (known is None or known >= HALF) and _go_together(draft, keys[0], sent[0].path, CHANGED if known and known >= CHANGED else OWN):
            draft.set(sent[0].path, role="subject", party=None, why=f"{sent[0].why}; it goes with the id of the row, whose own it is")


def _rows(draft: Draft, *paths: str) -> list[dict[str, str]]:
    """What sampled rows hold at some paths, compared without case; only rows that hold all of it."""
    rows = ({path: text.strip().lower() for path, text in fields if text and text.strip()} for fields in draft.survey.picked(set(paths)))
    return [row for row in rows if len(row) == len(set(paths))]


def _go_together(draft: Draft, key: str, address: str, least: float) -> bool:
    """Whether each address goes with one id alone, and so many ids with one address."""
    beside: tuple[dict[str, list[str]], dict[str, list[str]]] = ({}, {})
    for row in _rows(draft, key, address):
        beside[0].setdefault(row[key], []).append(row[address])
        beside[1].setdefault(row[address], []).append(row[key])
    several = [[len(set(held)) == 1 for held in side.values() if len(held) > 1] for side in beside]
    return all(len(told) >= FEWEST and sum(told) >= share * len(told) for told, share in zip(several, (least, OWN), strict=True))


def _known(draft: Draft, key: str, address: str, drafts: Sequence[Draft]) -> float | None:
    """How many rows' addresses other tables know as their ids'; few are of alerts that go to somebody's carer. None where no table says."""
    known: dict[str, set[str]] = {}
    for other in neighbours(draft, list(drafts)):
        keys = [c.path for c in other.columns if c.data_type == "account_id" or c.hints.get("own_key") == "true"]
        for path, mail in product(keys, [c.path for c in other.record_level("email")]):
            for row in _rows(other, path, mail):
                known.setdefault(row[path], set()).add(row[mail])
    met = [row[address] in known[row[key]] for row in _rows(draft, key, address) if row[key] in known]
    return sum(met) / len(met) if len(met) >= FEWEST else None
