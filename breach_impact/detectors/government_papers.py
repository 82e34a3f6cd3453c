"""Numbers of papers that a state hands out: passports, licences to drive, permits to stay, military papers."""

from __future__ import annotations

from breach_impact.detectors._shapes import COMPACT
from breach_impact.types import Detector


def _passport(
    data_type: str, label: str, pattern: str, accepts: tuple[str, ...], rejects: tuple[str, ...], source: str
) -> Detector:
    """A passport number: no check digit in print, so that the header must tell."""
    return Detector(
        data_type=data_type,
        category="government_id",
        label=label,
        law="passport",
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


def _licence(
    data_type: str, label: str, pattern: str, accepts: tuple[str, ...], rejects: tuple[str, ...], source: str
) -> Detector:
    """A driver licence number: not an identifier, for a renewal may change it."""
    return Detector(
        data_type=data_type,
        category="government_id",
        label=label,
        law="driver_license",
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
    _passport(
        "passport",
        "Passport number",
        r"[A-Za-z0-9\x{410}-\x{42F}\x{404}-\x{407}](?:[ -]?[A-Za-z0-9\x{410}-\x{42F}\x{404}-\x{407}]){4,13}",
        ("C01X00T47", "123456789", "4510 123456", "СН 634733"),
        ("1234", "none!", "***56789"),
        "ICAO 9303",
    ),
    _passport(
        "us_passport",
        "Passport number (US)",
        r"(?i:[A-Z][0-9]{8}|[0-9]{9})",
        ("123456789", "A12345678", "z98765432"),
        ("12345678", "AB1234567", "A1234567"),
        "travel.state.gov",
    ),
    _passport(
        "gb_passport",
        "Passport number (GB)",
        r"[0-9]{9}",
        ("123456789", "925665416", "512345678"),
        ("12345678", "A23456789", "1234567890"),
        "gov.uk/hmpo",
    ),
    _passport(
        "de_passport",
        "Passport number (DE)",
        r"(?i:[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]?D?)",
        ("C01X00T47", "C01X00T478", "F12345678"),
        ("A01X00T47", "C01X00T", "123456789"),
        "bundesdruckerei.de; ICAO 9303",
    ),
    _passport(
        "fr_passport",
        "Passport number (FR)",
        r"(?i:[0-9]{2}[A-Z]{2}[0-9]{5})",
        ("12AB34567", "05ci12345", "20FV00001"),
        ("1AB34567", "AB1234567", "12AB3456"),
        "service-public.fr",
    ),
    _passport(
        "in_passport",
        "Passport number (IN)",
        r"(?i:[A-PR-WY][1-9][0-9] ?[0-9]{4}[1-9])",
        ("J8369854", "M1234567", "K1234569"),
        ("Q8369854", "J836985", "J08369854"),
        "passportindia.gov.in",
    ),
    _passport(
        "cn_passport",
        "Passport number (CN)",
        r"(?i:(?:[EGDSPH][A-Z]?)[0-9]{7,8})",
        ("E12345678", "G12345678", "EA1234567"),
        ("A12345678", "E1234", "123456789"),
        "National Immigration Administration",
    ),
    _passport(
        "ca_passport",
        "Passport number (CA)",
        r"(?i:[A-Z]{2}[0-9]{6}|[A-Z][0-9]{6}[A-Z]{2})",
        ("AB123456", "HK444152", "A123456BC"),
        ("A123456", "ABC12345", "12345678"),
        "canada.ca/passport",
    ),
    _passport(
        "ru_passport",
        "Passport number (RU)",
        r"[0-9]{2}[ -]?[0-9]{2}[ №-]{0,3}[0-9]{6}",
        ("4510 123456", "45 10 123456", "4510123456"),
        ("451012345", "AB10 123456", "45 10 1234567"),
        "government decree 828 of 1997",
    ),
    _licence(
        "us_driver_license",
        "Driver's license (US)",
        r"(?i:[A-Z0-9](?:[ *-]?[A-Z0-9]){3,19})",
        ("D1234562", "S530-4601-2345", "123456789"),
        ("D12", "none!", "****4562x!"),
        "aamva.org: four to twenty letters and digits, by state",
    ),
    _licence(
        "gb_driving_licence",
        "Driving licence (GB)",
        r"(?i:[A-Z]{1,5}9{0,4}[0-9][0156][0-9][0-3][0-9][0-9][A-Z9]{2}[A-Z0-9][A-Z]{2}(?: ?[0-9]{2})?)",
        ("MORGA657054SM9IJ", "JONES710238HA3DX", "FOX99803156AB9CD 35"),
        ("MORGA657054SM9", "12345678", "MORGA697054SM9IJ"),
        "gov.uk/dvla",
    ),
    _licence(
        "driver_license",
        "Driving licence",
        r"[A-Za-z0-9](?:[ ./-]?[A-Za-z0-9]){3,24}",
        ("B072RRE2I55", "12AB34567", "99 01 123456"),
        ("n!", "none!", "12"),
        "the header tells",
    ),
    Detector(
        data_type="residence_permit",
        category="government_id",
        label="Residence permit or visa number",
        law="national_id",
        pattern=r"[A-Za-z0-9](?:[ ./-]?[A-Za-z0-9]){4,24}",
        needs_header=True,
        mask_chars="*•#",
        last_four=True,
        compact=COMPACT,
        accepts=("A012345678", "RP-0042-771", "99 12345678"),
        rejects=("n/a!", "****1234", "1"),
        source="numbers of visas, permits and alien files: the header tells",
        hibp="Citizenship statuses",
    ),
    Detector(
        data_type="military_id",
        category="government_id",
        label="Military id",
        law="military_id",
        pattern=r"[A-Za-z0-9\x{410}-\x{42F}](?:[ ./-]?[A-Za-z0-9\x{410}-\x{42F}]){4,24}",
        needs_header=True,
        mask_chars="*•#",
        last_four=True,
        compact=COMPACT,
        accepts=("1234567890", "AB-123456", "W 0012345"),
        rejects=("n/a!", "****1234", "1"),
        source="service and military identity numbers: the header tells",
        hibp="Government issued IDs",
    ),
)
