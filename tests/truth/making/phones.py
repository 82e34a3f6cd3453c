"""Blocks of phone numbers, and the spellings of a number."""

from __future__ import annotations

from collections.abc import Sequence

import phonenumbers

PHONES: dict[str, tuple[str, Sequence[str], int]] = {
    "DE": ("49", ("1511", "1522", "1573", "1768"), 7),
    "AT": ("43", ("664", "676", "699"), 7),
    "ES": ("34", ("61", "62", "65", "67", "69"), 7),
    "FR": ("33", ("61", "62", "66", "76", "78"), 7),
    "BE": ("32", ("470", "485", "496"), 6),
    "BR": ("55", ("1198", "1197", "2199", "3198", "4199", "5198"), 7),
    "RU": ("7", ("903", "912", "916", "926", "961"), 7),
    "CN": ("86", ("138", "139", "150", "159", "186"), 8),
    "US": ("1", ("212", "312", "415", "512", "617", "702", "206", "303"), 7),
    "PR": ("1", ("787",), 7),
    "CA": ("1", ("416", "604"), 7),
    "GB": ("44", ("7400", "7488", "7712", "7911"), 6),
}
"""Country code, heads of the number and how many digits follow, by region."""


def e164(number: phonenumbers.PhoneNumber) -> str:
    """`+4915112345678`."""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def national(number: phonenumbers.PhoneNumber) -> str:
    """`01511 2345678`: as it is written inside the country."""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)


def international(number: phonenumbers.PhoneNumber) -> str:
    """`+49 1511 2345678`."""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
