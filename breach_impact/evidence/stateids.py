"""Ids of states: which a word for all of them stands for, by form and check digit, and how much of a proof these are."""

from __future__ import annotations

from breach_impact.evidence.selfevident import SHOWN
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.candidates import Candidate
from breach_impact.registry import detectors
from breach_impact.types import Detector

# What a form without a check digit proves, and how many ids a word for all of them may stand for.
UNPROVEN, SOME_PROOF, HEARD = 0.6, 0.05, 3
SSN, SPELLED = r"(?:[0-9]{3}|[Xx*]{3})-(?:[0-9]{2}|[Xx*]{2})-[0-9]{4}", 0.3
"""How no other state groups an id; where so many are written so, those without marks are of the same kind."""


def national_ids(candidate: Candidate, w: Witness) -> list[Candidate]:
    """The national ids whose form and check digit the values fit, best first."""
    fits: list[tuple[float, Candidate]] = []
    for data_type, detector in detectors().items():
        if detector.identifier != "national_id" or detector.pattern is None or data_type == "national_id":
            continue
        clear = w.clear(detector)
        share = clear.share(detector.pattern) if clear.n >= SHOWN * w.n else 0.0
        if share < 0.7:
            continue
        spelled = data_type == "us_ssn" and w.share(SSN) >= SPELLED
        if share * (w.passing(detector) if detector.checksum else 1.0 if spelled else 0.6) < 0.8:
            continue
        # A check that every number passes (``cr_cpf``) tells no state.
        weight = candidate.weight * (1.0 if spelled or (detector.checksum and w.passing(detector) > 0.8 and proof(detector, w) > UNPROVEN + SOME_PROOF) else 0.7)
        fits.append((round(share * proof(detector, w), 2), Candidate(data_type, None, weight)))
    best = max((fit[0] for fit in fits), default=0.0)
    fits.sort(key=lambda fit: (-fit[0], fit[1].data_type))
    # All that fit as well as the third one are heard; the id of a country that nothing tells is still an id.
    heard = [fit[1] for place, fit in enumerate(fits) if place < HEARD or fit[0] == best]
    return [*heard, Candidate("national_id", None, candidate.weight * 0.9)]


def proof(detector: Detector, w: Witness) -> float:
    """How much of a proof it is that the values pass a type's check: a check digit is one, a date inside hardly."""
    if not detector.checksum:
        return UNPROVEN
    return w.passing(detector) * (UNPROVEN + (1 - UNPROVEN) * w.noticing(detector))
