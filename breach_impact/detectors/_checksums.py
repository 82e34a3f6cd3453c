"""Check digits of national ids that python-stdnum does not know. None of them raises."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.detectors._checks import digits, luhn


def weighted(number: str, weights: Sequence[int]) -> int:
    """The sum of the digits, each times its weight."""
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def iran(value: str) -> bool:
    """National code of Iran: weights 10 to 2 modulo 11, below two the rest itself."""
    number = digits(value)
    if len(number) != 10:
        return False
    rest = weighted(number[:9], range(10, 1, -1)) % 11
    return int(number[9]) == (rest if rest < 2 else 11 - rest)


def kazakhstan(value: str) -> bool:
    """Kazakhstan's individual number: weights 1 to 11 modulo 11, and a second row of weights where that gives ten."""
    number = digits(value)
    if len(number) != 12:
        return False
    rest = weighted(number[:11], range(1, 12)) % 11
    if rest == 10:
        rest = weighted(number[:11], (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)) % 11
    return rest == int(number[11])


def kuwait(value: str) -> bool:
    """Civil id of Kuwait: eleven weights modulo 11."""
    number = digits(value)
    return len(number) == 12 and 11 - weighted(number[:11], (2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)) % 11 == int(number[11])


def luxembourg(value: str) -> bool:
    """Luxembourg's national number: a Luhn and a Verhoeff digit, each over the first eleven."""
    from stdnum import verhoeff

    number = digits(value)
    return len(number) == 13 and luhn(number[:12]) and bool(verhoeff.is_valid(number[:11] + number[12]))


def saudi(value: str) -> bool:
    """Saudi national id (1) or residence permit (2): Luhn."""
    number = digits(value)
    return len(number) == 10 and luhn(number)


def uruguay(value: str) -> bool:
    """Uruguay's identity card: weights 2 9 8 7 6 3 4 modulo 10; old numbers lack the first digit."""
    number = digits(value).rjust(8, "0")
    return (
        len(number) == 8 and number != "0" * 8 and int(number[7]) == -weighted(number[:7], (2, 9, 8, 7, 6, 3, 4)) % 10
    )


def npi(value: str) -> bool:
    """Provider identifier of the United States: Luhn with the prefix 80840 (45 CFR 162.406)."""
    number = digits(value)
    return len(number) == 10 and luhn("80840" + number)


def dea(value: str) -> bool:
    """Registration of the Drug Enforcement Administration: digits 1, 3, 5 and twice 2, 4, 6 end in the seventh."""
    number = digits(value[2:])  # the second character is a letter, or 9 of a practice
    return len(number) == 7 and weighted(number[:6], (1, 2, 1, 2, 1, 2)) % 10 == int(number[6])


def iccid(value: str) -> bool:
    """Number of a SIM (ITU-T E.118): Luhn; operators that write twenty digits often add one of their own behind it."""
    number = digits(value)
    return luhn(number) or (len(number) == 20 and luhn(number[:19]))
