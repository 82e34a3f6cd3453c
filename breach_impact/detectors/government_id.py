"""Ids of the United States, passports, licences and vehicles; the ids of other countries stand in ``ids_*.py``."""

from __future__ import annotations

from breach_impact.detectors import _checks
from breach_impact.detectors._shapes import COMPACT
from breach_impact.types import Detector


def _passport(
    data_type: str, pattern: str, accepts: tuple[str, ...], rejects: tuple[str, ...], source: str
) -> Detector:
    """A passport number: no check digit in print, so that the header must tell."""
    return Detector(
        data_type=data_type,
        category="government_id",
        pattern=pattern,
        needs_header=True,
        min_share=0.9,
        mask_chars="*•#",
        compact=COMPACT,
        identifier="passport",
        accepts=accepts,
        rejects=rejects,
        source=source,
        hibp="Passport numbers",
    )


def _licence(data_type: str, pattern: str, accepts: tuple[str, ...], rejects: tuple[str, ...], source: str) -> Detector:
    """A driver licence number: not an identifier, for a renewal may change it."""
    return Detector(
        data_type=data_type,
        category="government_id",
        pattern=pattern,
        needs_header=True,
        mask_chars="*•#",
        last_four=True,
        compact=COMPACT,
        accepts=accepts,
        rejects=rejects,
        source=source,
        hibp="Driver's licenses",
    )


DETECTORS = (
    Detector(
        data_type="us_ssn",
        category="government_id",
        pattern=(
            r"(?:00[1-9]|0[1-9][0-9]|[1-578][0-9]{2}|6[0-57-9][0-9]|66[0-57-9])[- .]?(?:0[1-9]|[1-9][0-9])[- .]?"
            r"(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})"
        ),
        # Nine bare digits may be anything; there is no check digit.
        validate=_checks.matches(r"[0-9]{3}[- .][0-9]{2}[- .][0-9]{4}"),
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
        category="government_id",
        pattern=r"[A-Za-z0-9](?:[ ./-]?[A-Za-z0-9]){4,24}",
        needs_header=True,
        mask_chars="*•#",
        last_four=True,
        compact=COMPACT,
        identifier="national_id",
        accepts=("8501015009087", "AB-123456", "12345/678"),
        rejects=("n/a!", "****1234", "1"),
        source="an id of a country that is not told: the header tells",
        hibp="Government issued IDs",
    ),
    Detector(
        data_type="tax_id",
        category="government_id",
        pattern=r"[A-Za-z0-9](?:[ ./-]?[A-Za-z0-9]){4,24}",
        needs_header=True,
        mask_chars="*•#",
        last_four=True,
        compact=COMPACT,
        accepts=("12-3456789", "DE136695976", "010/815/08182"),
        rejects=("n/a!", "****6789", "1"),
        source="a tax number of a country that is not told: the header tells; it may be a company's and links nobody",
        hibp="Taxation records",
    ),
    Detector(
        data_type="in_pan",
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
    _passport(
        "passport",
        r"[A-Za-z0-9](?:[ -]?[A-Za-z0-9]){4,13}",
        ("C01X00T47", "123456789", "4510 123456"),
        ("1234", "none!", "***56789"),
        "ICAO 9303",
    ),
    _passport(
        "us_passport",
        r"(?i:[A-Z][0-9]{8}|[0-9]{9})",
        ("123456789", "A12345678", "z98765432"),
        ("12345678", "AB1234567", "A1234567"),
        "travel.state.gov",
    ),
    _passport(
        "gb_passport",
        r"[0-9]{9}",
        ("123456789", "925665416", "512345678"),
        ("12345678", "A23456789", "1234567890"),
        "gov.uk/hmpo",
    ),
    _passport(
        "de_passport",
        r"(?i:[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]?D?)",
        ("C01X00T47", "C01X00T478", "F12345678"),
        ("A01X00T47", "C01X00T", "123456789"),
        "bundesdruckerei.de; ICAO 9303",
    ),
    _passport(
        "fr_passport",
        r"(?i:[0-9]{2}[A-Z]{2}[0-9]{5})",
        ("12AB34567", "05ci12345", "20FV00001"),
        ("1AB34567", "AB1234567", "12AB3456"),
        "service-public.fr",
    ),
    _passport(
        "in_passport",
        r"(?i:[A-PR-WY][1-9][0-9] ?[0-9]{4}[1-9])",
        ("J8369854", "M1234567", "K1234569"),
        ("Q8369854", "J836985", "J08369854"),
        "passportindia.gov.in",
    ),
    _passport(
        "cn_passport",
        r"(?i:(?:[EGDSPH][A-Z]?)[0-9]{7,8})",
        ("E12345678", "G12345678", "EA1234567"),
        ("A12345678", "E1234", "123456789"),
        "National Immigration Administration",
    ),
    _passport(
        "ca_passport",
        r"(?i:[A-Z]{2}[0-9]{6}|[A-Z][0-9]{6}[A-Z]{2})",
        ("AB123456", "HK444152", "A123456BC"),
        ("A123456", "ABC12345", "12345678"),
        "canada.ca/passport",
    ),
    _passport(
        "ru_passport",
        r"[0-9]{2}[ -]?[0-9]{2}[ №-]{0,3}[0-9]{6}",
        ("4510 123456", "45 10 123456", "4510123456"),
        ("451012345", "AB10 123456", "45 10 1234567"),
        "government decree 828 of 1997",
    ),
    _licence(
        "us_driver_license",
        r"(?i:[A-Z0-9](?:[ *-]?[A-Z0-9]){3,19})",
        ("D1234562", "S530-4601-2345", "123456789"),
        ("D12", "none!", "****4562x!"),
        "aamva.org: four to twenty letters and digits, by state",
    ),
    _licence(
        "gb_driving_licence",
        r"(?i:[A-Z]{1,5}9{0,4}[0-9][0156][0-9][0-3][0-9][0-9][A-Z9]{2}[A-Z0-9][A-Z]{2}(?: ?[0-9]{2})?)",
        ("MORGA657054SM9IJ", "JONES710238HA3DX", "FOX99803156AB9CD 35"),
        ("MORGA657054SM9", "12345678", "MORGA697054SM9IJ"),
        "gov.uk/dvla",
    ),
    _licence(
        "driver_license",
        r"[A-Za-z0-9](?:[ ./-]?[A-Za-z0-9]){3,24}",
        ("B072RRE2I55", "12AB34567", "99 01 123456"),
        ("n!", "none!", "12"),
        "the header tells",
    ),
    Detector(
        data_type="vehicle_plate",
        category="government_id",
        pattern=r"[\x{30}-\x{39}A-Za-z\x{C0}-\x{24F}\x{400}-\x{52F}\x{5D0}-\x{5EA}\x{621}-\x{669}\x{4E00}-\x{9FFF}](?:[ ·.\-]{0,3}[0-9A-Za-z\x{C0}-\x{24F}\x{400}-\x{52F}\x{5D0}-\x{5EA}\x{621}-\x{669}\x{4E00}-\x{9FFF}]){1,11}",
        needs_header=True,
        mask_chars="*•#",
        compact="upper(regexp_replace({v}, '[ ·.-]', '', 'g'))",
        accepts=("B-MW 1234", "7ABC123", "京A·12345", "А123ВС77"),
        rejects=("a", "plate unknown to us", "***123"),
        source="national plates: the header tells",
        hibp="License Plates",
    ),
    Detector(
        data_type="vin",
        category="government_id",
        pattern=r"(?i:[A-HJ-NPR-Z0-9]{17})",
        validate=_checks.vin,
        mask_chars="*•#",
        compact="upper({v})",
        accepts=("1M8GDM9AXKP042788", "11111111111111111", "1HGCM82633A004352"),
        rejects=("1M8GDM9AXKP04278", "IM8GDM9AXKP042788", "WVWZZZ1JZ3W38675O"),
        source="ISO 3779; 49 CFR 565",
        hibp="Vehicle identification numbers (VINs)",
    ),
)
