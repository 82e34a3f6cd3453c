"""Special categories of Art. 9 GDPR that concern belief, origin and life."""

from __future__ import annotations

from breach_impact.types import Detector

DETECTORS = (
    Detector(
        data_type="ethnicity",
        label="Ethnic origin",
        law="ethnicity",
        category="beliefs",
        needs_header=True,
        mask_chars="*•#",
        accepts=("Hispanic or Latino", "White", "Han"),
        source="open text: the header tells",
        hibp="Ethnicities",
        needs_person=True,
    ),
    Detector(
        data_type="religion",
        label="Religion",
        law="religion",
        category="beliefs",
        needs_header=True,
        mask_chars="*•#",
        accepts=("Catholic", "evangelisch", "Muslim"),
        source="open text: the header tells",
        hibp="Religions",
    ),
    Detector(
        data_type="political_view",
        label="Political opinion",
        law="political_view",
        category="beliefs",
        needs_header=True,
        mask_chars="*•#",
        accepts=("liberal", "Registered Republican", "unaffiliated"),
        source="open text: the header tells",
        hibp="Political views",
    ),
    Detector(
        data_type="sexual_orientation",
        label="Sexual orientation",
        law="sexual_orientation",
        category="beliefs",
        needs_header=True,
        mask_chars="*•#",
        accepts=("straight", "gay", "men seeking women"),
        source="open text: the header tells",
        hibp="Sexual orientations",
    ),
    Detector(
        data_type="trade_union",
        label="Trade union membership",
        law="trade_union",
        category="beliefs",
        needs_header=True,
        mask_chars="*•#",
        accepts=("member", "IG Metall", "yes"),
        source="open text: the header tells",
    ),
)
