"""Special categories of Art. 9 GDPR that concern belief, origin and life."""

from __future__ import annotations

from breach_impact.types import Detector

DETECTORS = (
    Detector(
        data_type="ethnicity",
        category="beliefs",
        needs_header=True,
        mask_chars="*•#",
        accepts=("Hispanic or Latino", "White", "Han"),
        source="open text: the header tells",
        hibp="Ethnicities",
        art9=True,
    ),
    Detector(
        data_type="religion",
        category="beliefs",
        needs_header=True,
        mask_chars="*•#",
        accepts=("Catholic", "evangelisch", "Muslim"),
        source="open text: the header tells",
        hibp="Religions",
        art9=True,
    ),
    Detector(
        data_type="political_view",
        category="beliefs",
        needs_header=True,
        mask_chars="*•#",
        accepts=("liberal", "Registered Republican", "unaffiliated"),
        source="open text: the header tells",
        hibp="Political views",
        art9=True,
    ),
    Detector(
        data_type="sexual_orientation",
        category="beliefs",
        needs_header=True,
        mask_chars="*•#",
        accepts=("straight", "gay", "men seeking women"),
        source="open text: the header tells",
        hibp="Sexual orientations",
        art9=True,
    ),
    Detector(
        data_type="trade_union",
        category="beliefs",
        needs_header=True,
        mask_chars="*•#",
        accepts=("member", "IG Metall", "yes"),
        source="open text: the header tells",
        art9=True,
    ),
)
