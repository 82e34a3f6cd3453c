"""The number that a text is, units and currency left out."""

from __future__ import annotations

import re

NUMERIC = re.compile(r"[^0-9+-]{0,4}([+-]?[0-9][0-9,. ]*)(?: ?[^\W\d]{0,8}[%°€$£¥₽\"'²/]{0,2}[a-z]{0,3}\.?)")


def number(value: str) -> float | None:
    """A number with at most a unit or currency; feet and inches are inches."""
    feet = re.fullmatch(r"([3-8])' ?([0-9]{1,2})(?:\"|''|″)?", value)
    if feet:
        return 12 * float(feet[1]) + float(feet[2])
    hit = NUMERIC.fullmatch(value)
    if not hit:
        return None
    text = hit[1].strip().replace(" ", "")
    if "," in text and "." not in text and not re.fullmatch(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+", text):
        text = text.replace(",", ".")
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return None
