"""Plates and numbers of vehicles."""

from __future__ import annotations

from breach_impact.detectors import _checks
from breach_impact.types import Detector

DETECTORS = (
    Detector(
        data_type="vehicle_plate",
        label="Vehicle plate",
        law="vehicle_plate",
        category="government_id",
        pattern=r"[\x{30}-\x{39}A-Za-z\x{C0}-\x{24F}\x{370}-\x{3FF}\x{400}-\x{52F}\x{5D0}-\x{5EA}\x{621}-\x{669}\x{900}-\x{97F}\x{E01}-\x{E2E}\x{3041}-\x{3096}\x{4E00}-\x{9FFF}\x{AC00}-\x{D7A3}](?:[ ·.\-]{0,3}[0-9A-Za-z\x{C0}-\x{24F}\x{370}-\x{3FF}\x{400}-\x{52F}\x{5D0}-\x{5EA}\x{621}-\x{669}\x{900}-\x{97F}\x{E01}-\x{E2E}\x{3041}-\x{3096}\x{4E00}-\x{9FFF}\x{AC00}-\x{D7A3}]){1,11}",
        needs_header=True,
        mask_chars="*•#",
        compact="upper(regexp_replace({v}, '[ ·.-]', '', 'g'))",
        accepts=("B-MW 1234", "7ABC123", "京A·12345", "А123ВС77", "ΙΖΗ-1234"),
        rejects=("a", "plate unknown to us", "***123"),
        source="national plates: the header tells",
        hibp="License Plates",
    ),
    Detector(
        data_type="vin",
        label="Vehicle identification number",
        law="vehicle",
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
