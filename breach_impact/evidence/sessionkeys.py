"""Keys of rows about sessions: where a row has a token of its own, its ``session_id`` is the row's key, as ``order_id`` is an order's, and nobody gets in with it."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft

KEYS = (("session", "id"), ("sessionid",), ("session", "uuid"), ("session", "guid"), ("session", "key", "id"), ("session", "pk"))
SECRET = frozenset("token secret cookie jeton jwt ticket".split())
ROW_KEY = r"(?i)[0-9]{1,19}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24}"
"""What databases number rows with: numbers, UUIDs, object ids."""
ALL = 0.98


def session_keys(drafts: Sequence[Draft]) -> None:
    """Take ids of sessions beside the sessions' tokens for keys, in place."""
    tokens = {draft.parent for draft in drafts if draft.data_type == "session_token" and SECRET & set(draft.leaf)}
    for draft in drafts:
        if draft.data_type == "session_token" and draft.parent in tokens and draft.leaf in KEYS and draft.witness.share(ROW_KEY) >= ALL:
            draft.drop("the key of a row about a session, beside the session's token", 0.85)
