"""A person's devices."""

from __future__ import annotations

from breach_impact.detectors import _checks
from breach_impact.detectors._shapes import DIGITS, UUID
from breach_impact.types import Detector


def _imei(value: str) -> bool:
    """Luhn over fifteen digits; an IMEISV (sixteen) and a TAC with serial (fourteen) have no check digit."""
    number = _checks.digits(value)
    return len(number) in (14, 16) or (len(number) == 15 and _checks.luhn(number))


DETECTORS = (
    Detector(
        data_type="device_model",
        category="device",
        needs_header=True,
        mask_chars="*•",
        accepts=("iPhone12,1", "SM-G973F", "WYZEC1-JZ"),
        source="open text: the header tells",
        hibp="Device information",
    ),
    Detector(
        data_type="device_name",
        category="device",
        needs_header=True,
        mask_chars="*•",
        accepts=("Ana's iPhone", "Front door", "Kitchen cam #2"),
        source="open text: the header tells",
        hibp="Device information",
    ),
    Detector(
        data_type="device_serial",
        category="device",
        pattern=r"[A-Za-z0-9](?:[A-Za-z0-9._:/ -]{2,62})[A-Za-z0-9]",
        needs_header=True,
        mask_chars="*•#",
        compact="upper({v})",
        accepts=("C02XK1ZDJG5H", "SN-000123-A", "1000000012345678"),
        rejects=("abc", "-", "ser*al"),
        source="maker's serial number: the header tells",
        hibp="Device serial numbers",
    ),
    Detector(
        data_type="device_id",
        category="device",
        pattern=rf"{UUID}|[A-Za-z0-9](?:[A-Za-z0-9._:@|/+=-]{{2,254}})",
        needs_header=True,
        mask_chars="*•#",
        accepts=("5f8d04b3-1c2e-4f5a-9b7d-2f1a6c3e8d90", "9774d56d682e549c", "amzn1.ask.device.AEXAMPLE"),
        rejects=("ab", "my phone", "*****1234"),
        source="Android id, vendor id, own ids: the header tells",
        hibp="Device information",
    ),
    Detector(
        data_type="imei",
        category="device",
        pattern=r"[0-9]{14,16}|[0-9]{2}-[0-9]{6}-[0-9]{6}-[0-9]{1,2}|[0-9]{6}[ -][0-9]{2}[ -][0-9]{6}[ -][0-9]{1,2}",
        validate=_imei,
        checksum=True,
        needs_header=True,
        min_share=0.9,
        compact=DIGITS,
        accepts=("354178036859789", "35-417803-685978-9", "35686800004141"),
        rejects=("354178036859781", "35-417803", "IMEI35417803"),
        source="3GPP TS 23.003; GSMA TS.06",
        hibp="IMEI numbers",
    ),
    Detector(
        data_type="imsi",
        category="device",
        pattern=r"[2-79][0-9]{13,14}",
        validate=_checks.stdnum("imsi"),
        needs_header=True,
        min_share=0.9,
        accepts=("310150123456789", "460001234567890", "429011234567890"),
        rejects=("123456789", "110150123456789", "31015012345678X"),
        source="ITU-T E.212; python-stdnum imsi",
        hibp="IMSI numbers",
    ),
    Detector(
        data_type="advertising_id",
        category="device",
        pattern=rf"{UUID}|[0-9a-fA-F]{{32}}",
        needs_header=True,
        compact="lower(regexp_replace({v}, '[^0-9A-Za-z]', '', 'g'))",
        accepts=("EA7583CD-A667-48BC-B806-42ECB2B48606", "38400000-8cf0-11bd-b23e-10b96e40000d", "0f" * 16),
        rejects=("EA7583CD-A667", "none set", "EA7583CD-A667-48BC-B806-42ECB2B4860G"),
        source="Apple IDFA, Google advertising id",
        hibp="Device information",
    ),
    Detector(
        data_type="firmware_version",
        category="device",
        pattern=r"[A-Za-z]{0,12}[ _-]?[vV]?[0-9]{1,10}(?:[._-][0-9A-Za-z]{1,20}){0,7}(?:[ +~-]?[(]?[A-Za-z0-9._+-]{1,40}[)]?){0,3}",
        needs_header=True,
        mask_chars="*•#",
        accepts=("4.9.4.169", "v1.2.3-beta", "FW_2.0.1 build 77"),
        rejects=("latest", "?", "..."),
        source="version numbers: the header tells",
        hibp="Device information",
    ),
)
