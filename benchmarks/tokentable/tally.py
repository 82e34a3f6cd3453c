"""The plan: what the statistics must say of a table, counted while it is planted."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tokentable.moments import FIRST_SEEN, LAST_SEEN, START, WINDOW_END
from tokentable.planting import Token

Group = tuple[str, str]
POLICIES = {"with_start": (START, START), "without_start": (FIRST_SEEN, LAST_SEEN)}
"""Up to where a token's end makes it expired, and from where on live."""
STATES = ("live", "expired", "undetermined")
FIXED = ("tokens", "subjects", "records", *STATES, "revocable_by")
PERCENT = 100


class Tally:
    """Counts of one table."""

    def __init__(self) -> None:
        self.counts: dict[Group, Counter[str]] = {}
        self.revokers: dict[Group, str | None] = {}
        self.issues: dict[Group, list[int]] = {}
        self.per_subject: dict[Group, Counter[int]] = {}
        self.totals: Counter[str] = Counter()

    def _group(self, token: Token) -> tuple[Group, Counter[str]]:
        group = token.form.issuer, token.form.kind
        # a row whose tokens have several revokers is not compared
        if self.revokers.setdefault(group, token.form.revocable_by) != token.form.revocable_by:
            self.revokers[group] = None
        return group, self.counts.setdefault(group, Counter())

    def token(self, token: Token) -> None:
        """Count a distinct token, at its first holder."""
        group, counts = self._group(token)
        life = token.life
        counts["tokens"] += 1
        for name, (low, high) in POLICIES.items():
            counts[f"{name}.{life.state(low, high)}"] += 1
        if life.state(START, START) == "live":
            counts["live_at_start"] += life.issued is None or life.issued <= START
            counts["live_in_window"] += life.issued is None or life.issued < WINDOW_END
        # who was revoked after the exposure began was live for what it is, not for being revoked later
        counts[f"basis.{life.live_by if life.state(START, START) == 'live' else life.basis}"] += 1
        counts["unsigned"] += token.unsigned
        if token.right is not None:
            counts[f"checksum.{'right' if token.right else 'wrong'}"] += 1
        if life.issued is not None:
            seen = self.issues.setdefault(group, [life.issued, life.issued])
            seen[:] = min(seen[0], life.issued), max(seen[1], life.issued)

    def person(self, tokens: list[Token]) -> None:
        """Count a holder and all the tokens that they hold."""
        self.totals["affected"] += 1
        for token in tokens:
            if token.seen[0] == 1:
                self.token(token)
            elif token.seen[0] == 2:
                self._group(token)[1]["shared"] += 1
        held = Counter((token.form.issuer, token.form.kind) for token in tokens)
        for group, number in held.items():
            self.per_subject.setdefault(group, Counter())[number] += 1
            self.counts[group]["subjects"] += 1
        self.totals["holders"] += bool(tokens)
        for name, (low, high) in POLICIES.items():
            self.totals[f"{name}.live"] += any(token.life.state(low, high) == "live" for token in tokens)

    def record(self, tokens: list[Token]) -> None:
        """Count a record by the kinds of token in it."""
        self.totals["records"] += 1
        for group in {(token.form.issuer, token.form.kind) for token in tokens}:
            self.counts[group]["records"] += 1

    def plan(self) -> dict[str, Any]:
        """What must be counted.

        Returns:
            ``affected``, ``records``, ``unattributed``, ``attributed_by_token``; for each of ``with_start`` and ``without_start`` the rows of ``tokens`` by
            ``issuer/kind`` with the contract's keys, ``more`` with those beside it, and ``token_holders``.
        """
        out: dict[str, Any] = {name: self.totals[name] for name in ("affected", "records", "unattributed", "attributed_by_token")}
        for name in POLICIES:
            rows = {"/".join(group): self._row(group, name) for group in sorted(self.counts)}
            out[name] = {"tokens": rows, "token_holders": {"subjects": self.totals["holders"], "live": self.totals[f"{name}.live"]}}
        out["more"] = {"/".join(group): self._more(group) for group in sorted(self.counts)}
        return out

    def _row(self, group: Group, policy: str) -> dict[str, Any]:
        counts = self.counts[group]
        row: dict[str, Any] = {name: counts[name] for name in ("tokens", "subjects", "records")}
        return row | {state: counts[f"{policy}.{state}"] for state in STATES} | {"revocable_by": self.revokers[group]}

    def _more(self, group: Group) -> dict[str, Any]:
        counts, issues = self.counts[group], self.issues.get(group, [None, None])
        more: dict[str, Any] = {name: counts[name] for name in ("live_at_start", "live_in_window", "shared", "unsigned")}
        more["per_subject"] = percentiles(self.per_subject.get(group, Counter()))
        more["first_issued"], more["last_issued"] = issues
        more["basis"] = {name: counts[f"basis.{name}"] for name in ("claim", "row", "lifetime", "not_expiring", "none")}
        more["checksum"] = {name: counts[f"checksum.{name}"] for name in ("right", "wrong")}
        return more


def percentiles(numbers: Counter[int]) -> dict[str, int]:
    """Nearest-rank percentiles of numbers, given how often each occurs."""
    total, out = sum(numbers.values()), {"p50": 0, "p95": 0, "max": max(numbers, default=0)}
    for name, part in (("p50", 50), ("p95", 95)):
        rank, seen = max(1, -(-part * total // PERCENT)), 0
        for number in sorted(numbers):
            seen += numbers[number]
            if seen >= rank:
                out[name] = number
                break
    return out
