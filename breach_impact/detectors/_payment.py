"""What a value of payments shows by itself: card, magnetic stripe, IBAN, routing number, BIC, wallet. None of the checks raises."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from breach_impact.detectors import _checks, _wallets
from breach_impact.payment import brands as card_brands

TRACK_1 = r"%?B[0-9]{12,19}\^[^^]{2,26}\^(?:[0-9]{4}|\^)(?:[0-9]{3}|\^)[ -<@-~]{0,50}\??"
TRACK_2 = r";?[0-9]{12,19}(?:=(?:[0-9]{4}|=)(?:[0-9]{3}|=)?[0-9]{0,20}|D[0-9]{4}[0-9]{3}[0-9]{0,20}F?)\??"
TRACK = rf"(?:{TRACK_1})[\s|]?(?:{TRACK_2})?|{TRACK_2}"
"""Full tracks (ISO/IEC 7813), also without their sentinels, as skimmers leave them, both in one value, and as chips give them (EMV tag 57)."""
_DIGITS = re.compile(r"[0-9](?:[ -]?[0-9]){11,18}")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]){1,30}|[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]){1,30}")
_BIC = re.compile(r"[A-Z]{4} ?[A-Z]{2} ?[0-9A-Z]{2} ?(?:[0-9A-Z]{3})?")


@dataclass(frozen=True, slots=True)
class PaymentCheck:
    """What a value is.

    Attributes:
        kind: ``card``, ``track_data``, ``iban``, ``crypto_wallet``, ``aba_routing``, ``bic_swift``, or "" for none of them.
        check: of a card or IBAN, whether its check digits are right (``luhn_ok``, ``luhn_fail``, ``mod97_ok``, ``mod97_fail``); else "".
        valid: it is one by all that the scheme tells: check digits, issuer's range and length, the country's structure.
        name: brand of the card, chain of the wallet.
    """

    kind: str = ""
    check: str = ""
    valid: bool = False
    name: str = ""


def payment_check(value: str, kind: str = "") -> PaymentCheck:
    """What a trimmed value of payments is, and whether it passes its scheme's checks.

    Args:
        value: as it stands in a cell, with or without separators.
        kind: ``iban`` where the column is known to hold them, so that what has not even their form is a wrong one; "" to tell by the form.

    Returns:
        the first scheme whose form the value has.
    """
    compact = re.sub(r"[ -]", "", value).upper()
    if kind == "iban" or (re.fullmatch(r"[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}", compact) and (_mod97(compact) or not _wallets.coin_of(value))):
        return PaymentCheck("iban", "mod97_ok" if _mod97(compact) else "mod97_fail", iban(value))
    if track_pan(value):
        return PaymentCheck("track_data", valid=True)
    if coin := _wallets.coin_of(value):
        return PaymentCheck("crypto_wallet", valid=True, name=coin)
    if routing_number(value):
        return PaymentCheck("aba_routing", valid=True)
    if _DIGITS.fullmatch(value):
        number = _checks.digits(value)
        return PaymentCheck("card", "luhn_ok" if _checks.luhn(number) else "luhn_fail", _checks.payment_card(number), card_brands.brand_of(number))
    if bic(value):
        return PaymentCheck("bic_swift", valid=True)
    return PaymentCheck()


def _mod97(compact: str) -> bool:
    """The check digits of an IBAN (ISO 7064), whatever its country and length."""
    return re.fullmatch("[0-9A-Z]{5,}", compact) is not None and int("".join(str(int(char, 36)) for char in compact[4:] + compact[:4])) % 97 == 1


def iban(value: str) -> bool:
    """Check digits, and length and structure of the country's account numbers; in one case of letters, as banks print it."""
    return _IBAN.fullmatch(value) is not None and _checks.iban(value)


def track_pan(value: str) -> str:
    """The card number of a full track, "" where the value is none."""
    return hit[1] if _tracks().fullmatch(value) and (hit := re.match(r"[%;]?B?([0-9]{12,19})", value)) else ""


def track(value: str) -> bool:
    """A full track of a card whose number has a right check digit."""
    return _checks.luhn(track_pan(value))


@cache
def _tracks() -> re.Pattern[str]:
    return re.compile(TRACK)


def routing_number(value: str) -> bool:
    """Nine digits of the American Bankers Association: a district in use, weights 3, 7, 1 modulo 10."""
    if not re.fullmatch(r"[0-9]{9}|[0-9]{4}-[0-9]{4}-[0-9]", value):
        return False
    number = _checks.digits(value)
    total = sum(int(digit) * (3, 7, 1)[place % 3] for place, digit in enumerate(number))
    return re.match(r"0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80", number) is not None and number != "0" * 9 and total % 10 == 0


def bic(value: str) -> bool:
    """Code of a bank (ISO 9362): its letters, a country that exists, place, branch."""
    from breach_impact.places.countries import country_of

    if not _BIC.fullmatch(value):
        return False
    country = value.replace(" ", "")[4:6]
    return country == "XK" or country_of(country) == country
