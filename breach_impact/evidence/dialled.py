"""Whether grouped digits under no name that tells are telephone numbers.

Passports, tax numbers, accounts and case numbers are grouped like telephone numbers. What tells these apart is how they begin: of numbers that people dial some have
the sign of the prefix, a leading zero or brackets. Of labelled columns whose headers were hidden 170 of 174 with such numbers were telephones, of those without 76 of
139 (``tests/columns``, 1 December 2026); these have to be grouped as some country groups its numbers, and are never sure unless it is North America's way.
"""

from __future__ import annotations

from breach_impact.evidence.witness import Witness

SIGNED, ZERO = r"'?(?:tel:)?(?:\+|\x{FF0B}|00|\().*", r"'?(?:tel:)?0.*"
FEW, MANY = 0.1, 0.4
"""Share of numbers with the sign of a prefix or brackets, or with a leading zero, from which the others are telephones as well; one in ten of any numbers begins with 0."""
NORTH_AMERICA = r"(?:1[ .-])?[2-9][0-9]{2}[ .-][2-9][0-9]{2}[ .-][0-9]{4}"
"""North American Numbering Plan: neither area code nor exchange begins with 0 or 1."""
MOST = 0.9
NATIONAL = "|".join((
    r"[2-9][0-9]{3}[ -][0-9]{4}",  # Norway, Denmark, Hong Kong, Singapore, Latin America
    r"[2-9][0-9](?:[ .][0-9]{2}){3}",  # Denmark, Norway
    r"[2-9][0-9]{2}[ ][0-9]{2}[ ][0-9]{3}",  # Norway
    r"[2-9][0-9]{2}(?:[ -][0-9]{3}){2}",  # Spain, Poland, Czechia, Portugal
    r"[2-9][0-9]{2}(?:[ .-][0-9]{2}){3}",  # Spain, Poland
    r"[2-9][0-9][ ][0-9]{3}(?:[ -][0-9]{2}){2}",  # Switzerland, Poland, Ukraine
    r"[2-9][0-9]{2}[ -][0-9]{3}(?:[ -][0-9]{2}){2}",  # Russia, Turkey
    r"3[0-9]{2}[ ./-][0-9]{6,7}",  # Italy
    r"1[3-9][0-9](?:[ -][0-9]{4}){2}",  # China
    r"[1-9][0-9][ -]9?[0-9]{4}[ -][0-9]{4}",  # Brazil
    r"(?:1[1-9]|2[12478]|3[1-578]|[4689][1-9]|5[1345]|7[134579])[ -]9[0-9]{8}",  # mobiles of Brazil's areas
    r"[6-9][0-9]{4}[ -][0-9]{5}",  # India
    r"1[5-7][0-9]{1,2}[ /-][0-9]{6,8}",  # Germany
    r"7[0-9]{3}[ -][0-9]{6}",  # United Kingdom
    r"[1-9](?:[ .-][0-9]{2}){4}",  # France
    r"[789]0-[0-9]{4}-[0-9]{4}",  # Japan
    r"8[0-9]{2}-[0-9]{3,4}-[0-9]{3,4}",  # Indonesia
    r"[2-9][0-9]{2}[.-][0-9]{3}[.-][0-9]{4}",  # invented numbers of North America
    r"2[0-9]{3}[ -][0-9]{6}",  # Greece
    r"[1-9][0-9]{0,2}[ -][0-9]{2,3}[ -][0-9]{3}[ -][0-9]{4}",  # with the code of a country, without the sign
))  # fmt: skip
"""Groups as E.123 and national plans have them, without the zero that many leave out."""
UNSURE = 0.85
PERIOD = r"(?:0[1-9]|1[0-2])[/.](?:[0-9]{2}){1,2} ?[-–] ?(?:0[1-9]|1[0-2])[/.](?:[0-9]{2}){1,2}"
"""Months from and to, of a bill."""


def dialled(w: Witness, share: float) -> float:
    """How sure it is that grouped numbers which no name explains are telephone numbers.

    Args:
        w: of the column.
        share: of its values that have the form of a telephone number.

    Returns:
        0 to 1.
    """
    if w.share(PERIOD) >= 0.5:
        return 0.0
    if w.share(SIGNED) >= FEW or w.share(ZERO) >= MANY or w.share(NORTH_AMERICA) >= MOST * share:
        return share
    return min(share, UNSURE) if w.share(NATIONAL) >= MOST * share else 0.0
