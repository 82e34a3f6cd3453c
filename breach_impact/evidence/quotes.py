"""Which kinds of values are quoted inside a column of prose, log lines, URLs or cells of JSON: the columns ``body~email`` of the plan.

A kind stands in the plan if the sample holds one. Where the sample is not the whole table, the common kinds are looked for in every text of a
personal kind and in every log, for the one address on line 50,001 counts as well.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.valueforms import PROSE
from breach_impact.evidence.witness import CHECKED
from breach_impact.people.roles import party_of
from breach_impact.prose import found as prose
from breach_impact.prose.finders import gates, kinds
from breach_impact.prose.numbers import BARE_CARD
from breach_impact.prose.sample import look
from breach_impact.registry import detectors
from breach_impact.types import Column, Evidence

SAMPLE = 5_000
"""A table of fewer records was sampled as a whole."""
TEXTS = ("free_text", "private_message")
ALWAYS = ("email", "phone", "payment_card_number", "card_track", "us_ssn", "iban", "ip_address", "jwt", "api_token", "oauth_token")
WORDS = r"(?s)\s*\S+(?:\s+\S+){3}.*"
URL = r"(?s)\s*(?:https?://|/)?[^\s?]*[?][\w.\[\]-]+=\S*\s*"
OBJECT = r"(?s)\s*[\[{].*\".*[\]}]\s*"
PAIRS = r"(?s).*\b[A-Za-z_.-]+=\S.*\b[A-Za-z_.-]+=\S.*"
LOG = (
    r"(?s)(?:<[0-9]+>)?\[?(?:[A-Z][a-z]{2} [ 0-9][0-9] [0-9]{2}:|[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:).*"
    r"|.*\b(?:sshd|sudo|su|imapd?|imap-login|pop3-login|pam_[a-z]+|CRON|systemd(?:-logind)?|useradd|vsftpd|smbd)\b[\[(:].*"
)
CALLED = r"(?s).*\S[\s;,|]?[\s(<\[;,|]['\"]?[^\s@()<>\[\];,|]+@[^\s@()<>\[\];,|]+\.[A-Za-z]{2,}[)>\]]?.*"
"""Somebody's name with his address behind it, or several addresses: ``Lena Schröder (lena@mail.example)``."""
PEM = r"(?s)\s*-----BEGIN [A-Z0-9 ]+-----.*"
"""Keys and certificates (RFC 7468), whose letters are a token's by chance."""
SOME, SEVERAL = 0.2, 5
OF_LOGS = 0.1
"""Share of values with a phrase that names a user, from which a text is a log whatever else it holds."""
BY_CHANCE = 0.5
"""So many of the bare digits of a card's length must be cards, else they number something else: one in ten is right by chance."""
_BARE = re.compile(rf"(?<![\w.+/-])(?:{BARE_CARD})(?![\w]|[-./]\w)")


def quoted(draft: Draft, table: str, records: int) -> list[Column]:
    """What is found inside the texts of a column, a column of the plan a kind.

    Args:
        draft: the column's verdict.
        table: its table, which may say whose data it holds.
        records: that were sampled.
    """
    w = draft.everything
    text = draft.data_type in TEXTS
    if not (text or draft.data_type is None) or w.n == 0 or w.mean_length < 12:
        return []
    if w.share(PEM) >= BY_CHANCE:
        return []
    cells = w.share(OBJECT)
    if not text and max(w.share(WORDS), w.share(URL), cells, w.share(PAIRS), w.share(CALLED) if w.n >= SEVERAL else 0.0) < SOME:
        return []
    held = w.matching(_sieve())
    bare = not _order_numbers(held)
    found = look(held, bare_cards=bare) if held else {}
    running = text or w.share(PROSE) >= BY_CHANCE
    # A whole value that is an address is no quotation.
    share = {kind: (texts if running else inside) / w.n for kind, (texts, inside) in found.items() if running or inside}
    log = w.share(f"(?:{LOG})|(?:{PAIRS})") >= SOME or share.get("username", 0.0) >= OF_LOGS
    if not log:
        share.pop("username", None)
    wanted = set(share) | (set(ALWAYS) if records >= SAMPLE and (text or (log and share)) else set())
    subject = cells >= 0.8 and _of_holder(held, draft.sample.path, table)
    return [_column(draft.sample.path, kind, share.get(kind, 0.0), bare=bare, own=subject) for kind in kinds() if kind in wanted]


def _sieve() -> str:
    """RE2 of a text in which something may be found, or that is to be decoded first."""
    return f"(?s).*(?:{'|'.join(re.escape(gate) if len(gate) == 1 else gate for gate in gates().values())}|%40).*"


def _column(path: str, data_type: str, share: float, *, bare: bool, own: bool) -> Column:
    other = data_type == "email" and not own
    return Column(
        path=f"{path}~{data_type}",
        data_type=data_type,
        role="secondary" if other else "subject",
        confidence=0.8 if data_type == "username" else 0.9,
        evidence=Evidence(values=round(share, 3)),
        party="quoted" if other else None,
        why=f"quoted inside the text of {share:.1%} of the sampled values" if share else "looked for in every text, though the sample quotes none",
        hints={prose.BARE: "false"} if data_type == "payment_card_number" and not bare else {},
    )


def _order_numbers(texts: list[str]) -> bool:
    """Whether digits as many as a card's are found and are right by chance only."""
    met = [number for value in texts[: 10 * CHECKED] for number in _BARE.findall(value)][:CHECKED]
    check = detectors()["payment_card_number"].validate or bool
    return len(met) >= 3 and sum(map(check, met)) < BY_CHANCE * len(met)


def _of_holder(texts: list[str], path: str, table: str) -> bool:
    """Whether the keys of addresses in cells of JSON name the record's holder, as they would if the cell were part of the record."""
    keys = {key for text in texts[:CHECKED] if "@" in text for key in _keys(text)}
    return bool(keys) and all("email" in key.lower() or "mail" in key.lower() for key in keys) and all(
        party_of(f"{path}.{key}", table, "email", others=True) is None for key in keys
    )  # fmt: skip


def _keys(text: str) -> Iterator[str]:
    """Dotted keys of the values of a JSON text that hold an address."""
    try:
        todo = [("", json.loads(text))]
    except (ValueError, RecursionError):
        return
    while todo:
        path, value = todo.pop()
        if isinstance(value, dict):
            todo += [(f"{path}.{key}" if path else str(key), inner) for key, inner in value.items()]
        elif isinstance(value, list):
            todo += [(f"{path}[]", inner) for inner in value]
        elif isinstance(value, str) and "@" in value:
            yield path
