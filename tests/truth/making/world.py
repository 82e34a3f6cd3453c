"""Invented people, and the simple values that need nothing but chance."""

from __future__ import annotations

import random
import string
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import phonenumbers

from .names import draw_name
from .phones import PHONES


@dataclass(frozen=True)
class Person:
    """An invented person.

    Attributes:
        key: who it is in the books.
        first: first name.
        last: last name.
        email: address, distinct within a dump.
        slug: both names in ASCII, without a space.
    """

    key: str
    first: str
    last: str
    email: str
    slug: str

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first} {self.last}"


class World:
    """Seeded source of people and values, each given out once.

    Attributes:
        rng: source of chance; all that is invented is drawn from it, so the order of the draws is part of a dump.
        language: language of the names.
        seen: what was given out.
        serial: how many people there are.
    """

    def __init__(self, seed: str, language: str) -> None:
        self.rng = random.Random(seed)
        self.language = language
        self.seen: set[str] = set()
        self.serial = 0

    def once(self, draw: Callable[[], str]) -> str:
        """Draw until the value is one that was not given out before."""
        while True:
            value = draw()
            if value not in self.seen:
                self.seen.add(value)
                return value

    def pair(self) -> tuple[str, str, str, str]:
        """First and last name, then both in ASCII."""
        return draw_name(self.rng, self.language)

    def person(self, domain: str) -> Person:
        """A new person with an address at the domain; names are distinct within a dump."""
        rng = self.rng
        while True:
            first, last, a, b = self.pair()
            if f"{first} {last}" not in self.seen:
                self.seen.add(f"{first} {last}")
                break
        year = rng.randint(61, 99)
        style = rng.randrange(5)
        local = (f"{a}.{b}", f"{a[0]}.{b}{year}", f"{b}.{a}", f"{a}_{b}", f"{a}{b}{year}")[style]
        while f"{local}@{domain}" in self.seen:
            local += str(rng.randint(2, 9))
        self.seen.add(f"{local}@{domain}")
        self.serial += 1
        return Person(f"p{self.serial}", first, last, f"{local}@{domain}", f"{a}{b}")

    def people(self, plan: dict[str, int]) -> list[Person]:
        """People by domain, shuffled."""
        out = [self.person(domain) for domain, count in plan.items() for _ in range(count)]
        self.rng.shuffle(out)
        return out

    def digits(self, count: int) -> str:
        """So many decimal digits."""
        return "".join(self.rng.choice(string.digits) for _ in range(count))

    def text(self, count: int, alphabet: str = string.ascii_letters + string.digits) -> str:
        """So many characters of an alphabet."""
        return "".join(self.rng.choice(alphabet) for _ in range(count))

    def hexes(self, count: int) -> str:
        """So many hexadecimal digits."""
        return self.text(count, "0123456789abcdef")

    def phone(self, region: str) -> phonenumbers.PhoneNumber:
        """A number that libphonenumber calls valid for the region."""
        code, heads, tail = PHONES[region]
        while True:
            raw = f"+{code}{self.rng.choice(heads)}{self.digits(tail)}"
            number = phonenumbers.parse(raw)
            if raw in self.seen or not phonenumbers.is_valid_number_for_region(number, region):
                continue
            self.seen.add(raw)
            return number

    def birthday(self) -> date:
        """A day from 1941 on."""
        return date(1941, 2, 3) + timedelta(days=self.rng.randrange(22000))

    def moment(self, start: datetime, end: datetime) -> datetime:
        """A whole second strictly between the two."""
        return start + timedelta(seconds=self.rng.randrange(1, int((end - start).total_seconds())))

    def ip(self) -> str:
        """An IPv4 address of a US provider."""
        head = self.rng.choice((24, 67, 71, 73, 76, 98))
        return self.once(
            lambda: f"{head}.{self.rng.randint(1, 250)}.{self.rng.randint(1, 250)}.{self.rng.randint(2, 250)}"
        )

    def mac(self, oui: str) -> str:
        """A MAC address of the maker with this prefix."""
        return self.once(lambda: oui + "".join(f":{self.rng.randrange(256):02X}" for _ in range(3)))
