"""Names of entries of a directory (RFC 4514, ``uid=jdoe,ou=People,dc=example,dc=org``) in another column than the entry's own name: other people, whom nothing else of theirs stands beside."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft

ENTRY = r"(?i)[a-z][a-z0-9.-]*=[^,=]+(?:,[a-z][a-z0-9.-]*=[^,=]+)*,(?:dc|o|ou|c)=[^,=]+"
MOSTLY = 0.9
OWN = ("dn", "distinguishedname", "entrydn")
HOLDS = frozenset({"account_id", "username", "person_name"})


def entries(drafts: Sequence[Draft]) -> None:
    """Say of columns of such names (``member``, ``owner``, ``manager``) that they are other people's, in place; no record of theirs joins by it."""
    if not any("".join(draft.leaf) in OWN and draft.witness.n for draft in drafts):
        return  # what a certificate says of who signs in is his own
    for draft in drafts:
        if draft.data_type in HOLDS and "".join(draft.leaf) not in OWN and draft.witness.share(ENTRY) >= MOSTLY:
            draft.party = draft.party or "reference"
