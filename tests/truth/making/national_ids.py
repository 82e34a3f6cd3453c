"""National ids, card numbers and bank accounts with right check digits."""

from __future__ import annotations

import string
from datetime import date

from .world import World

NIF_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"


def luhn(body: str) -> str:
    """The digits with their Luhn check digit."""
    total = 0
    for i, c in enumerate(reversed(body)):
        n = int(c) * (2 if i % 2 == 0 else 1)
        total += n - 9 if n > 9 else n
    return body + str(-total % 10)


def nif(world: World) -> str:
    """A Spanish NIF."""
    number = int(world.once(lambda: str(world.rng.randint(10_300_000, 78_900_000))))
    return f"{number:08d}{NIF_LETTERS[number % 23]}"


def cpf(world: World) -> str:
    """A Brazilian CPF, with dots and dash."""

    def draw() -> str:
        d = [int(c) for c in world.digits(9)]
        for length in (9, 10):
            s = sum(n * (length + 1 - i) for i, n in enumerate(d))
            d.append((s * 10 % 11) % 10)
        t = "".join(map(str, d))
        return f"{t[:3]}.{t[3:6]}.{t[6:9]}-{t[9:]}"

    return world.once(draw)


def snils(world: World) -> str:
    """A Russian SNILS, with dashes and a space."""

    def draw() -> str:
        body = str(world.rng.randint(10_000_000, 199_999_999)).zfill(9)
        check = sum(int(c) * (9 - i) for i, c in enumerate(body)) % 101 % 100
        return f"{body[:3]}-{body[3:6]}-{body[6:]} {check:02d}"

    return world.once(draw)


def resident_id(world: World, birthday: date) -> str:
    """A Chinese resident id of somebody born on that day."""

    def draw() -> str:
        area = world.rng.choice(("110101", "110105", "310101", "310104", "310109", "120101"))
        body = f"{area}{birthday:%Y%m%d}{world.rng.randint(1, 998):03d}"
        weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
        return body + "10X98765432"[sum(int(c) * w for c, w in zip(body, weights, strict=True)) % 11]

    return world.once(draw)


def steuer_id(world: World) -> str:
    """A German tax id: of ten digits one stands there twice, none three times in a row."""

    def draw() -> str:
        ten = world.rng.sample(string.digits, 9)
        ten.insert(world.rng.randrange(10), world.rng.choice(ten))
        if ten[0] == "0" or any(a == b == c for a, b, c in zip(ten, ten[1:], ten[2:], strict=False)):
            return draw()
        product = 10
        for c in ten:
            s = (int(c) + product) % 10 or 10
            product = s * 2 % 11
        return "".join(ten) + str((11 - product) % 10)

    return world.once(draw)


def nir(world: World, birthday: date) -> str:
    """A French NIR of somebody born in that month."""

    def draw() -> str:
        rng = world.rng
        place = f"{rng.randint(21, 94):02d}{rng.randint(1, 480):03d}"
        body = f"{rng.randint(1, 2)}{birthday:%y%m}{place}{rng.randint(1, 899):03d}"
        return f"{body}{97 - int(body) % 97:02d}"

    return world.once(draw)


def ssn(world: World) -> str:
    """A US social security number, with dashes."""
    rng = world.rng
    return world.once(lambda: f"{rng.randint(130, 640):03d}-{rng.randint(11, 98):02d}-{rng.randint(1010, 9890):04d}")


def iban_de(world: World) -> str:
    """A German IBAN."""
    bban = world.rng.choice(("10050000", "50070010", "70020270", "20041133", "37040044")) + world.digits(10)
    return f"DE{98 - int(bban + '131400') % 97:02d}{bban}"
