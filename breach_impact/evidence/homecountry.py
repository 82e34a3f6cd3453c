"""An id of a state whose form says little is one of the state whose other ids stand beside it: ``nro_doc`` beside a CUIT is a DNI of Argentina."""

from __future__ import annotations

import re
from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.stateids import proof
from breach_impact.headerwords.headers import hits
from breach_impact.registry import detectors
from breach_impact.types import Detector

STATE = re.compile(r"([a-z]{2})_[a-z0-9_]+")
"""A type of one country begins with its code."""
FORMED, PASSING, SURE, PROVEN = 0.95, 0.8, 0.85, 0.8
GENERAL = "national_id"


def native_ids(drafts: Sequence[Draft], country: str | None) -> None:
    """Name the ids of no known state by the only scheme of the table's own country that they fit, in place.

    Args:
        drafts: all columns of a table, with their verdicts. Where they hold ids of several countries nothing is decided.
        country: in which all rows say that they are; it counts where no other id tells.
    """
    homes = {found[1] for d in drafts if d.data_type and d.confidence >= SURE and (found := STATE.fullmatch(d.data_type)) and _proves(d)}
    if not homes and country is not None:
        homes = {country.lower()}
    if len(homes) != 1:
        return
    home = homes.pop()
    taken = {draft.data_type for draft in drafts}
    for draft in drafts:
        if not _open(draft):
            continue
        fits = [name for name, scheme in detectors().items() if name.startswith(f"{home}_") and name not in taken and _fits(draft, scheme)]
        said = {c.data_type for c in draft.reading.candidates}
        fits = fits if len(fits) == 1 else [name for name in fits if name in said]
        if len(fits) == 1:
            draft.take(fits[0], min(draft.confidence, SURE), f"of the form of its country, which the table tells: {home.upper()}")


def _open(draft: Draft) -> bool:
    """Whether a column holds ids of a state, and nothing proves of which."""
    if draft.data_type is None or not draft.witness.n or detectors()[draft.data_type].identifier != "national_id" or draft.evident:
        return False
    said = any(hit.entry.section == draft.data_type for hit in hits(draft.leaf))
    return draft.data_type == GENERAL or (not said and proof(detectors()[draft.data_type], draft.witness) < PROVEN)


def _proves(draft: Draft) -> bool:
    """Whether a column's ids have a check digit that would notice a slip, and nearly all are right."""
    scheme = detectors()[draft.data_type or ""]
    return scheme.checksum and (draft.checksum or 0) >= FORMED and proof(scheme, draft.witness) >= PROVEN


def _fits(draft: Draft, scheme: Detector) -> bool:
    if scheme.identifier != "national_id" or scheme.pattern is None:
        return False
    return draft.witness.share(scheme.pattern) >= FORMED and draft.witness.passing(scheme) >= PASSING


__all__ = ["native_ids"]
