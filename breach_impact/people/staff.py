"""The own key of a table of staff: ``arzt_id`` of ``aerzte`` numbers the doctors themselves, though its word speaks of somebody else's doctor elsewhere."""

from __future__ import annotations

from breach_impact.evidence.draft import Draft
from breach_impact.people.roles import STAFF

ROWS, FILLED = 20, 0.95
"""Sampled rows from which a table tells, and the share of them that must hold the key; all different."""


def own_staff(draft: Draft) -> None:
    """Give the subject role to a key of staff that numbers the rows of a table with no other key, in place."""
    staff = [c for c in draft.columns if c.data_type == "account_id" and c.role == "secondary" and c.party == STAFF and not set(c.path) & set("[{~")]
    if len(staff) != 1 or draft.record_level("account_id") or draft.bare_keys() or not draft.of_persons:
        return
    path = staff[0].path
    rows = [next((text for place, text in fields if place == path and text), None) for fields in draft.survey.picked({path})]
    values = [text for text in rows if text]
    if draft.declared.primary == (path,) or (len(values) >= ROWS and len(values) >= FILLED * len(rows) and len(set(values)) == len(values)):
        draft.set(path, role="subject", party=None, why=f"{staff[0].why}; it numbers the table's rows, which are the staff")
