"""When a person did what."""

from __future__ import annotations

from breach_impact.detectors import _checks
from breach_impact.detectors._shapes import TIME
from breach_impact.types import Detector

DETECTORS = (
    Detector(
        data_type="login_time",
        label="Time of login",
        law="activity",
        category="activity",
        pattern=TIME,
        needs_header=True,
        min_share=0.9,
        mask_chars="*•#",
        accepts=(
            "2019-12-04T18:03:11Z",
            "2019-12-04 18:03:11.123+01:00",
            "12/4/2019 6:03 PM",
            "1575482591",
            "1575482591123",
        ),
        rejects=("yesterday", "18:03", "2019-13-04T18:03:11Z"),
        source="RFC 3339, RFC 5322, ISO 8601, epoch seconds, milli- and microseconds",
        hibp="Login histories",
    ),
    Detector(
        data_type="activity_time",
        label="Time of activity",
        law="activity",
        category="activity",
        pattern=TIME,
        # Any column of times would match: the header tells whose they are.
        validate=_checks.matches(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}.*"),
        needs_header=True,
        min_share=0.9,
        mask_chars="*•#",
        accepts=(
            "2019-12-04",
            "Wed, 04 Dec 2019 18:03:11 +0000",
            "04/Dec/2019:18:03:11 +0000",
            "20191204180311",
            "04.12.2019 18:03",
        ),
        rejects=("soon", "12", "2019-12-32"),
        source="RFC 3339, RFC 5322, ISO 8601, epoch seconds, milli- and microseconds",
        hibp="Website activity",
    ),
    Detector(
        data_type="purchase_history",
        label="Purchases",
        law="activity",
        category="activity",
        needs_header=True,
        mask_chars="*•",
        accepts=("order 4711: 2 x lamp", "39.90", "SKU-1"),
        source="open text: orders, baskets, amounts spent",
        hibp="Purchases",
        needs_person=True,
    ),
)
