"""Checks beyond a pattern. They import what they need when first called, and never raise."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from functools import cache
from importlib import import_module

Check = Callable[[str], bool]


def stdnum(module: str) -> Check:
    """The check of a python-stdnum module, such as ``pl.pesel``, imported when it is first needed."""

    def check(value: str) -> bool:
        try:
            return bool(import_module(f"stdnum.{module}").is_valid(value))
        except Exception:  # noqa: BLE001 - a check must not raise, and its message would quote the value
            return False

    check.__name__ = check.__qualname__ = f"stdnum_{module.replace('.', '_')}"
    return check


def matches(pattern: str) -> Check:
    """A check that the whole value matches a pattern, for evidence that the form of a type is too wide to give."""
    compiled = re.compile(pattern)

    def check(value: str) -> bool:
        return compiled.fullmatch(value) is not None

    return check


def iban(value: str) -> bool:
    """Modulo 97 and the country's structure; a bank's own check digits inside are not the scheme's."""
    from stdnum import iban as rules

    try:
        return bool(rules.is_valid(value, check_country=False))
    except Exception:  # noqa: BLE001 - a check must not raise, and its message would quote the value
        return False


def digits(value: str) -> str:
    """The ASCII digits of a value."""
    return re.sub(r"[^0-9]", "", value)


def luhn(value: str) -> bool:
    """The check digit of cards, IMEI and several national ids (ISO/IEC 7812-1)."""
    number = digits(value)
    if not number:
        return False
    total = 0
    for place, digit in enumerate(reversed(number)):
        n = int(digit) * (1 + place % 2)
        total += n - 9 * (n > 9)
    return total % 10 == 0


def payment_card(value: str) -> bool:
    """A card number of a known issuer range and length with a right check digit."""
    from breach_impact.payment.brands import OTHER, brand_of

    number = digits(value.removesuffix(".0"))
    return brand_of(number) != OTHER and luhn(number)


@cache
def _tlds() -> frozenset[str]:
    from breach_impact.scanning.forms import tlds

    return tlds()


def email(value: str) -> bool:
    """Lengths that the pattern leaves open, and the last label in the list shipped."""
    local, _, domain = value.strip("<>").rpartition("@")
    labels = domain.lower().split(".")
    return (
        len(local) <= 64 and len(domain) <= 253 and all(len(label) <= 63 for label in labels) and labels[-1] in _tlds()
    )


# Written in groups as other numbers are: SSN and business numbers (3-2-4, 3-2-5), cards, tax numbers with two slashes, and whatever ends in
# a check digit of its own (200-662-2, 12.345.678-5); no numbering plan has a last group of one digit.
_NO_PHONE = re.compile(
    r"[0-9]{3}-[0-9]{2}-[0-9]{4,5}|(?:[0-9]{4}[ -]){3}[0-9]{4}|[0-9]+(?:/[0-9]+){2,}|[0-9].*[-/.][0-9]"
)


def phone(value: str) -> bool:
    """A number that can exist: international by its calling code, else written as a phone number is and no date or IP."""
    import phonenumbers

    text = re.sub(r"^(?:tel:|00)", lambda hit: "+" if hit.group() == "00" else "", value)
    if text.startswith("+"):
        try:
            return phonenumbers.is_possible_number(phonenumbers.parse(text, None))
        except phonenumbers.NumberParseException:
            return False
    if re.fullmatch(
        r"[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}|[0-9]+(?:\.[0-9]+){1,3}", text
    ):
        return False
    if _NO_PHONE.fullmatch(text):
        return False
    return re.search(r"[ ().\-/]", text) is not None and 7 <= len(digits(text)) <= 15


def jwt(value: str) -> bool:
    """The first part decodes to a JSON object that names an algorithm or type."""
    part = re.sub(r"^(?i:bearer)(?: |%20)", "", value).split(".", 1)[0]
    try:
        header = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except ValueError:
        return False
    return isinstance(header, dict) and bool({"alg", "typ", "enc"} & header.keys())


def token_of(data_type: str) -> Check:
    """A check that a token shows its issuer by its own form (``data/token_formats.csv``)."""

    def check(value: str) -> bool:
        from breach_impact.tokens.formats import token_type

        return token_type(value) == data_type

    check.__name__ = check.__qualname__ = f"token_of_{data_type}"
    return check


def time_zone(value: str) -> bool:
    """A zone that tzdata or Windows knows, not any word with a slash; ``Japan`` and ``EST`` may be something else."""
    import pytz

    return (
        (value in pytz.all_timezones_set and re.search("[/0-9]", value) is not None)
        or value.endswith(" Standard Time")
        or re.match(r"(?:UTC|GMT)[+-]", value) is not None
    )


def snils(value: str) -> bool:
    """Check digits of the Russian insurance number."""
    number = digits(value)
    if len(number) != 11:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number[:9], range(9, 0, -1), strict=True))
    return int(number[:9]) <= 1_001_998 or total % 101 % 100 == int(number[9:])


def singapore(value: str) -> bool:
    """Check letter of Singapore's identity cards; the first letter picks its row."""
    text = value.upper()
    if not re.fullmatch(r"[STFGM][0-9]{7}[A-Z]", text):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(text[1:8], (2, 7, 6, 5, 4, 3, 2), strict=True))
    total += {"T": 4, "G": 4, "M": 3}.get(text[0], 0)
    if text[0] == "M":
        return "KLJNPQRTUWX"[10 - total % 11] == text[8]
    return ("JZIHGFEDCBA" if text[0] in "ST" else "XWUTRQPNMLK")[total % 11] == text[8]


def hungary(value: str) -> bool:
    """Check digit of Hungary's social security number (weights 3 and 7)."""
    number = digits(value)
    total = sum(int(digit) * (3, 7)[place % 2] for place, digit in enumerate(number[:8]))
    return len(number) == 9 and int(number[8]) == total % 10


def hungary_tax(value: str) -> bool:
    """Check digit of Hungary's tax number of natural persons (weights 1 to 9 modulo 11; no number comes to 10)."""
    number = digits(value)
    return len(number) == 10 and number[0] == "8" and int(number[9]) == sum(place * int(digit) for place, digit in enumerate(number[:9], 1)) % 11


def german_card(value: str) -> bool:
    """German identity card: nine characters, or ten with the check digit of the machine-readable zone."""
    return len(value) == 9 or icao(value)


def icao(value: str) -> bool:
    """Check digit of machine-readable documents (ICAO 9303: weights 7, 3, 1)."""
    text = re.sub(r"[^0-9A-Z]", "", value.upper())
    total = sum(int(char, 36) * (7, 3, 1)[place % 3] for place, char in enumerate(text[:9]))
    return len(text) in (10, 11) and text[9] == str(total % 10)


def vin(value: str) -> bool:
    """Check digit of a vehicle's number (49 CFR 565; obligatory in North America only)."""
    text = value.upper()
    if not re.fullmatch(r"[A-HJ-NPR-Z0-9]{17}", text):
        return False
    values = dict(
        zip(
            "ABCDEFGHJKLMNPRSTUVWXYZ",
            (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9),
            strict=True,
        )
    )
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    total = sum(
        (int(char) if char.isdigit() else values[char]) * weight for char, weight in zip(text, weights, strict=True)
    )
    return text[8] == "0123456789X"[total % 11]


def taiwan(value: str) -> bool:
    """Check digit of Taiwan's identity card: the letter stands for two digits."""
    if not re.fullmatch(r"[A-Z][1289][0-9]{8}", value.upper()):
        return False
    code = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(value[0].upper()) + 10
    numbers = [code // 10, code % 10, *map(int, value[1:])]
    return sum(n * weight for n, weight in zip(numbers, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1), strict=True)) % 10 == 0


def hong_kong(value: str) -> bool:
    """Check digit of Hong Kong's identity card (modulo 11, letters from A = 10, a missing first letter is 36)."""
    text = re.sub(r"[^0-9A-Z]", "", value.upper())
    if not re.fullmatch(r"[A-Z]{1,2}[0-9]{6}[0-9A]", text):
        return False
    body, last = text[:-1].rjust(8), text[-1]
    total = sum(
        (36 if char == " " else int(char, 36)) * weight for char, weight in zip(body, range(9, 1, -1), strict=True)
    )
    return (total + (10 if last == "A" else int(last))) % 11 == 0


def chinese_resident(value: str) -> bool:
    """A date of birth and the check digit (GB 11643-1999)."""
    from stdnum.cn import ric

    try:
        ric.get_birth_date(value)
        return ric.calc_check_digit(value.upper()) == value[-1].upper()
    except Exception:  # noqa: BLE001 - whatever it finds wrong
        return False
