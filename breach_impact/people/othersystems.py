"""Account ids of one source system that are called as the people of another one and are theirs: a log beside the database that it belongs to.

COUNTING has account ids mean something inside one system, and the database that a dump names is one; a log beside it is of the system ``default``. So its people are counted
apart from those of the database, until whoever knows that both are one system says so (``NAME=PATH``). That this may be is told; no number hangs on it.
"""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.headers import leaf_of
from breach_impact.log import log
from breach_impact.people.foreign import person_keys, sample_held_by
from breach_impact.people.keynames import key_free, of_table, shown
from breach_impact.privacy import safe_name

FEWEST = 20
"""Distinct ids that tell; so many must two inputs share before COUNTING holds them against each other."""


def tell_other_systems(drafts: list[Draft]) -> None:
    """Warn of ids that may be those of another system's people.

    Args:
        drafts: the tables of a dump, whose account ids are known.
    """
    for line in sorted(set(_found(drafts))):
        log.warning("%s", line)


def _found(drafts: list[Draft]) -> Iterator[str]:
    systems = {draft.survey.system for draft in drafts}
    for draft in drafts if len(systems) > 1 else ():
        for column in draft.record_level("account_id"):
            if len(set(draft.held(column.path))) < FEWEST or not key_free(column.path) or person_keys(draft)[:1] == [column.path]:
                continue
            for other in drafts:
                key = next(iter(person_keys(other)), None) if other.survey.system != draft.survey.system else None
                if key is not None and (of_table(column.path, other) or leaf_of(column.path) == leaf_of(key)) and sample_held_by(draft, column.path, other, key):
                    one, two = safe_name(draft.survey.system, "system", 1), safe_name(other.survey.system, "system", 2)
                    yield (
                        f"{shown(draft, column.path, drafts)} (system {one}) holds ids of {shown(other, key, drafts)} (system {two}); ids mean something inside one system only, so these people are"
                        " counted apart: give both files one name (NAME=PATH) if they are of one system"
                    )
