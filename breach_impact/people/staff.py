"""The own key of a table of staff: ``arzt_id`` of ``aerzte`` numbers the doctors themselves, though its word speaks of somebody else's doctor elsewhere."""

from __future__ import annotations

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.headers import leaf_of
from breach_impact.people.foreign import held_by, person_keys
from breach_impact.people.keynames import neighbours, of_table
from breach_impact.people.keypass import KeyValues
from breach_impact.people.roles import EMPLOYED, STAFF
from breach_impact.registry import detectors

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


def employed(values: KeyValues, draft: Draft, drafts: list[Draft]) -> None:
    """Give the subject role to a key of employees who are a table of people of the dump, where each row has another one or says who it is by nothing else, in place.

    In a payroll employees are whom the records are about: ``users.employee_id`` is the user himself, ``dependants.employee_id`` whose dependants they are. Who serves many (``orders.employee_id``)
    stands beside others' keys, and not once.
    """
    for column in [c for c in draft.columns if c.data_type == "account_id" and c.role == "secondary" and c.party == STAFF and not set(c.path) & set("[{~")]:
        tables = [table for table in neighbours(draft, drafts) if table is not draft and of_table(column.path, table) and person_keys(table)]
        if not set(leaf_of(column.path)) & EMPLOYED or not any(held_by(values, draft, column.path, table, key) for table in tables for key in person_keys(table)):
            continue
        once = len(draft.held(column.path)) >= ROWS and values.unique(draft, column.path) is not None
        alone = not any(c.data_type is not None and detectors()[c.data_type].identifier is not None for c in draft.record_level()) and not draft.record_level("username")
        if once or alone:
            draft.set(column.path, role="subject", party=None, why=f"{column.why}; the employees are a table of their own, and {'each row is another one' if once else 'the rows name nobody else'}")
