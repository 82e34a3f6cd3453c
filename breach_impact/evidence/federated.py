"""Ids under which a person is known elsewhere: of the identities behind one account each has its provider beside it (``identities[].provider``, ``providerData[].providerId``).

They are no ids of the operator's, and the identities are the holder's own, not a list of people.
"""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import leaf_of

LISTS = frozenset("identity identities federated federation provider providers providerdata providerinfo provideruserinfo userinfo social socials sso oauth external externallogins logins authentications"
                  " linkedaccounts".split())  # fmt: skip
PROVIDERS = frozenset("provider providerid providername connection idp issuer network platform identityprovider loginprovider authprovider".split())


def federated(drafts: Sequence[Draft]) -> None:
    """Take ids beside an identity's provider for ids at that provider, in place."""
    beside = {draft.parent for draft in drafts if set(draft.leaf[:1]) & PROVIDERS or "".join(draft.leaf) in PROVIDERS}
    for draft in drafts:
        if draft.data_type == "account_id" and draft.parent in beside and "[]" in draft.parent and _identities(draft.parent):
            draft.take("platform_account_id", 0.9, "the id of an identity, beside its provider")


def _identities(parent: str) -> bool:
    words = leaf_of(parent)
    return bool(LISTS & {*words, "".join(words)})
