"""Which types the values show without a name, among the columns of a table."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.correcting import DIALLED
from breach_impact.evidence.hints import CLOSE
from breach_impact.evidence.masked import LAST_FOUR, VEILED
from breach_impact.evidence.selfevident import PADDED, SHOWN, lonely_pattern, self_evidence
from breach_impact.evidence.valueforms import ANY_IP
from breach_impact.headerwords.entities import entity_of, only_entities
from breach_impact.registry import detectors
from breach_impact.types import Detector

# Values alone: the detectors that do not need a header, but for those whose shape is met elsewhere.
NEVER_ALONE = frozenset(
    {"geo_coordinates", "postal_code", "street_address", "language", "salutation", "gender", "marital_status"}
)
LONELY_NUMBER, FEWEST = 0.95, 3
# Weight of a name from which it says a type by itself.
BY_ITSELF = 0.8
# Local numbers are grouped so, and dates with a time, the postal codes of Japan and Brazil, numbers of articles and periodicals, times with hyphens, ids of Sweden that begin with a day, and numbers of
# papers behind or before their year; a stroke stands behind an area code, which begins with 0.
UNDIALLED = rf"{CLOSE}|[0-9]{{1,2}}[./-][0-9]{{1,2}}[./-](?:19|20)[0-9]{{2}}[ T].*|" r"[0-9]{1,6}/(?:19|20)[0-9]{2}|[1-9]/[0-9]{4,7}|[0-9]{3}-[0-9]{4}|[0-9]{4}-[0-9]{3}[0-9Xx]?|[0-9]{5}-[0-9]{3}|(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9].*" r"|(?:19|20)[0-9]{2}[/-][0-9]{3,}|[1-9][0-9-]*/[0-9-]+|[0-9]{4}-[0-9]{5}|[0-9]+-[0-9]+/[0-9]+"


def shown(draft: Draft, known: Mapping[str, Detector]) -> list[tuple[str, float, float | None]]:
    """Types that the values show without a name; the digits of a bare key (``number``) show none but cards, whose ranges and check digits no numbering of rows meets."""
    w = draft.witness
    digits = draft.reading.own_key and w.share(r"[0-9.]+") > 0.5
    out: list[tuple[str, float, float | None]] = []
    for data_type, detector in known.items():
        if digits and data_type != "payment_card_number":
            continue
        if (
            data_type in NEVER_ALONE
            or detector.needs_header
            or self_evidence(w.head, detector) < detector.min_share * 0.8
            or (data_type == "phone" and (draft.reading.absorbed or draft.reading.own_key or _just_thing(draft) or _of_state(draft) or (w.n < FEWEST <= w.filled) or w.share(UNDIALLED) > 0.5) and w.share(DIALLED) < 0.5)
        ):
            continue
        share = self_evidence(w, detector)
        if share < detector.min_share:
            continue
        if detector.checksum:
            # One in ten or eleven numbers passes a check digit by chance, so a handful proves nothing.
            clear = w.clear(detector)
            seen = clear if clear.n >= SHOWN * w.n else w
            if seen.n < 8 or seen.share(detector.pattern or "") < LONELY_NUMBER or w.passing(detector) < LONELY_NUMBER:
                continue
            share *= 0.8 if w.share(r"[0-9]+") > 0.5 and data_type != "payment_card_number" else 1.0
        out.append((data_type, min(share, 1.0), w.passing(detector) if detector.checksum else None))
    return out


def _of_state(draft: Draft) -> bool:
    """Whether a name says an id of a state, and the values are of its form: that their check digits fail makes them no telephones (Korea's have none since 2020)."""
    for candidate in draft.reading.candidates:
        detector = detectors().get(candidate.data_type)
        if candidate.weight > BY_ITSELF and detector is not None and detector.identifier == "national_id" and detector.pattern and draft.witness.share(detector.pattern) >= LONELY_NUMBER:
            return True
    return False


def _just_thing(draft: Draft) -> bool:
    """Whether a name says nothing but a thing (``CONTRACT``): its numbers may be grouped like those of telephones."""
    return bool(draft.leaf) and entity_of(draft.leaf) == "thing" and only_entities(draft.leaf)


@cache
def lonely_patterns() -> tuple[str, ...]:
    """What is asked of every column."""
    alone = [pattern for d in detectors().values() if (pattern := lonely_pattern(d)) and not d.needs_header and d.data_type not in NEVER_ALONE]
    return VEILED, LAST_FOUR, ANY_IP, PADDED, *alone
