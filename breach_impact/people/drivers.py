"""Who drove is whom a fine, an accident or a toll is about, where a row is about nobody else; beside a passenger or customer he is staff."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.roles import STAFF, STAND_INS

DRIVERS = folded(
    "driver drivers conductor conductores condutor condutores chauffeur conducteur fahrer fahrzeugführer lenker conducente autista motorista bestuurder kierowca kierujący sürücü şoför řidič vodič vozač sofőr șofer förare sjåfør kuljettaja οδηγός"
    " водитель водій шофьор سائق السائق נהג 驾驶员 司机 驾驶人 運転者 運転手 운전자 운전사 चालक pengemudi supir sopir คนขับ ผู้ขับขี่".split()
)
SUBJECTS = frozenset({"person_name", "email", "phone", "driver_license", "account_id", "username", "passport", "date_of_birth", "street_address", "postal_code", "national_id"})
"""What is said of somebody else whom a row is about: a customer, or where a parcel goes."""


def driving(drafts: Sequence[Draft], found: Sequence[str | None]) -> set[int]:
    """The columns of an object of a driver, whom the record is about because it is about nobody else; who works there and witnesses stand beside him.

    Args:
        drafts: the columns with their types.
        found: their parties so far.
    """
    theirs = {place for place, draft in enumerate(drafts) if draft.parent and "[" not in draft.parent and set(tokens(segments(draft.parent)[-1])) & DRIVERS}
    if any(place not in theirs and (found[place] is None or found[place] in STAND_INS) and draft.data_type in SUBJECTS and draft.witness.n for place, draft in enumerate(drafts)):
        return set()
    return {place for place in theirs if found[place] == STAFF}
