"""Keys that only number those who asked for an offer (``leads.lead_id``): they are asked for as a bare ``id`` is, by rules (a) and (b) of COUNTING, whatever their name."""

from __future__ import annotations

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.lexicon import Phrase, folded
from breach_impact.pathlevels import last_of
from breach_impact.people.keynames import neighbours, of_table
from breach_impact.people.keypass import owners_of
from breach_impact.people.opaque import form_of
from breach_impact.scanning.values import NULLS

LEADS = folded("lead leads prospect prospects interessent interessenten interesado interesados лид лиды".split())
OWN = 0.95
WHY = "own key, no account id: no other table names it, and rows lack an own e-mail or user name"


def number_of_lead(draft: Draft, drafts: list[Draft]) -> None:
    """Take no account id from the number of a lead that no other table knows, where fewer rows than rule (b) asks for have an address or user name, in place.

    Args:
        draft: a table whose keys have been decided.
        drafts: all tables.
    """
    for path in [column.path for column in draft.record_level("account_id")]:
        words = tokens(path)
        if path in draft.keys or not set(words) & LEADS or not of_table(path, draft):
            continue
        known = any(_knows(other, draft, path, words) for other in neighbours(draft, drafts))
        if not known and not _have_owners(draft, path):
            draft.set(path, data_type=None, confidence=0.9, why=WHY)
            draft.keys[path] = WHY


def _knows(other: Draft, draft: Draft, path: str, words: Phrase) -> bool:
    """Whether another table names the key: it says so, has a column called so, or one that holds ids of that form which meet by no chance (``CampaignMembers.Member``)."""
    if other.refers_to(draft, path) or any(tokens(last_of(c.path)) == words for c in other.columns):
        return True
    if any(of_table(c.path, draft) or set(tokens(c.path)) & LEADS for c in other.record_level("account_id")):
        return True
    form = form_of(draft, path)
    return form is not None and form.certain and any(set(draft.held(path)) & set(other.held(c.path)) for c in other.record_level("account_id"))


def _have_owners(draft: Draft, path: str) -> bool:
    """Whether nearly all sampled rows with a key have an e-mail or user name as well."""
    owners = set(owners_of(draft))
    rows = [{place for place, text in fields if text and text.strip().lower() not in NULLS} for fields in draft.survey.picked({path, *owners})]
    keyed = [row for row in rows if path in row]
    return sum(bool(row & owners) for row in keyed) >= OWN * len(keyed)
