"""Phones with the code of their country and without the sign before it, as chat programs, gateways and traded lists write them (``491701234567``).

Nothing in one value tells such a number from a national one or from any other number; a column does: nearly all its values of one length behind one
code are valid, and most are mobile ones, which numbers given out one after another are not.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

HINT = "unsigned"
"""What the plan's hint is called: pairs of a calling code and a number of digits (``49/12 43/12``)."""
BARE = r"[1-9][0-9]{9,14}"
"""A phone as ITU-T E.164 has it, without the sign of the prefix."""
FEWEST, SOME = 8, 400
VALID, MOBILE, RARE, MOST = 0.9, 0.5, 0.03, 0.5
_WHOLE = re.compile(rf"({BARE})(?:\.0+)?")
"""Also as a number that a program kept as a fraction (``12025550100.0``)."""
_PAIR = re.compile(r"([1-9][0-9]{0,2})/([0-9]{1,2})")


def codes(values: Sequence[str]) -> tuple[dict[str, int], int]:
    """The calling codes, each with a number of digits, behind which a column's values are phones.

    Args:
        values: distinct sampled values; those that are not ten to fifteen digits are passed over.

    Returns:
        (``code/digits`` and how many of the values looked at it covers, how many were looked at); nothing where they cover less than half, for then they fit by chance.
    """
    bare = [found[1] for value in values if (found := _WHOLE.fullmatch(value))]
    if len(bare) < FEWEST:
        return {}, len(bare)
    import phonenumbers as pn

    bare = bare[:: len(bare) // SOME + 1]
    groups = defaultdict[str, Counter[str]](Counter)
    for value in bare:
        try:
            number = pn.parse(f"+{value}")
        except pn.NumberParseException:
            continue
        group = groups[f"{number.country_code}/{len(value)}"]
        kind = pn.number_type(number) if pn.is_valid_number(number) else None
        group["all"] += 1
        group["valid"] += kind is not None
        group["mobile"] += kind in (pn.PhoneNumberType.MOBILE, pn.PhoneNumberType.FIXED_LINE_OR_MOBILE)
    found = {
        name: group["all"]
        for name, group in sorted(groups.items())
        if group["all"] >= max(FEWEST, RARE * len(bare)) and group["valid"] >= VALID * group["all"] and group["mobile"] >= MOBILE * group["all"]
    }
    return (found, len(bare)) if sum(found.values()) >= MOST * len(bare) else ({}, len(bare))


def signed_sql(expr: str, hint: str | None, country: str = "NULL") -> str:
    """SQL: a value with the sign before the code of its country, where the column's hint says that it was left out.

    Args:
        expr: SQL of a trimmed value.
        hint: as :data:`HINT`; None or a text without pairs changes nothing.
        country: SQL of the country in which the value is read; what is a number of that country stays one.
    """
    pairs = _PAIR.findall(hint or "")
    if not pairs:
        return expr
    forms = "|".join(f"{code}[0-9]{{{int(digits) - len(code)}}}" for code, digits in pairs if int(digits) > len(code))
    own = "" if country == "NULL" else f" AND e164_of({expr}, {country}) IS NULL"
    signed = f"'+' || regexp_replace({expr}, '[.]0+$', '')"
    return f"CASE WHEN regexp_full_match({expr}, '(?:{forms})(?:[.]0+)?') {own} AND e164_of({signed}, NULL) IS NOT NULL THEN {signed} ELSE {expr} END"
