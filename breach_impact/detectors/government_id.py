"""Ids of the United States, of India and of countries that are not told; those of other countries stand in ``ids_*.py``."""

from __future__ import annotations

from breach_impact.detectors import _checks
from breach_impact.detectors._shapes import COMPACT
from breach_impact.types import Detector

DETECTORS = (
    Detector(
        data_type="us_ssn",
        label="Social security number (US)",
        law="us_ssn",
        category="government_id",
        pattern=(
            r"(?:00[1-9]|0[1-9][0-9]|[1-578][0-9]{2}|6[0-57-9][0-9]|66[0-57-9])[- .]?(?:0[1-9]|[1-9][0-9])[- .]?"
            r"(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})"
        ),
        # Nine bare digits may be anything, and so may groups between dots, such as accounts of a ledger (120.35.0001); there is no check digit.
        validate=_checks.matches(r"[0-9]{3}([- ])[0-9]{2}\1[0-9]{4}"),
        min_share=0.7,
        last_four=True,
        compact=COMPACT,
        identifier="national_id",
        accepts=("536-90-4399", "536904399", "212 45 6788"),
        rejects=("000-12-3456", "666-45-6789", "912-45-6789", "536-00-4399", "536-90-0000", "XXX-XX-4399"),
        source="ssa.gov/employer/randomization.html",
        hibp="Social security numbers",
    ),
    Detector(
        data_type="national_id",
        label="National id",
        law="national_id",
        category="government_id",
        pattern=r"(?:[A-Za-z0-9](?:[ ./-]?[A-Za-z0-9]){4,24}|[\x{386}-\x{3CE}\x{400}-\x{45F}\x{490}\x{491}]{1,3}[ -]?[0-9]{4,9})",
        needs_header=True,
        mask_chars="*•#",
        last_four=True,
        compact="upper(regexp_replace({v}, '[ ./-]', '', 'g'))",
        identifier="national_id",
        accepts=("8501015009087", "AB-123456", "12345/678", "ΑΝ 123456"),
        rejects=("n/a!", "****1234", "1"),
        source="an id of a country that is not told: the header tells",
        hibp="Government issued IDs",
    ),
    Detector(
        data_type="tax_id",
        label="Tax id",
        law="tax_id",
        category="government_id",
        pattern=r"[A-Za-z0-9](?:[ ./-]?[A-Za-z0-9]){4,24}",
        needs_header=True,
        mask_chars="*•#",
        last_four=True,
        compact=COMPACT,
        accepts=("12-3456789", "DE136695976", "010/815/08182"),
        rejects=("n/a!", "****6789", "1"),
        source="a tax number of a country that is not told: the header tells; it may be a company's and links nobody",
        needs_person=True,
        hibp="Taxation records",
    ),
    Detector(
        data_type="in_pan",
        label="Tax id PAN (IN)",
        law="tax_id",
        category="government_id",
        pattern=r"(?i:[A-Z]{5}[0-9]{4}[A-Z])",
        # The fourth letter says whose it is; test data ignores it, so that it is evidence only.
        validate=_checks.stdnum("in_.pan"),
        min_share=0.9,
        mask_chars="*•#",
        compact=COMPACT,
        identifier="national_id",
        accepts=("ACUPA7085R", "AAPPV8261K", "abmpa3211g"),
        rejects=("ABMPA32111", "ABCD12345E", "ACUPA7085", "1CUPA7085R"),
        source="incometaxindia.gov.in; python-stdnum in_.pan",
        hibp="Taxation records",
    ),
)
