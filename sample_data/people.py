"""Who is in the sample: invented people, as pure functions of an index, so that no table of them is ever held in memory.

Everything here is made up. Addresses stand under example.com, example.org and example.net (RFC 2606), phone numbers in the ranges
kept for fiction (+1 NPA 555-01xx, Ofcom's drama numbers), MAC addresses are locally administered, IP addresses for documentation.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

T = TypeVar("T")

_FIRST = (
    "adra bevin calla dorrik elsin farrow gwela hollin isbet jorun kessa lorrin maren nevik odra perrin quilla rosk "
    "selva tamrin ulda vesper wynn xanthi yorick zella brannoc cirra dellan eskil fenna garrick"
)
FIRST = _FIRST.split()
_LAST = (
    "ashcombe birkholt cravenmoor dunlath elmsworth fairlode grimshade hollowell ivenbrook jessmere kettlewick lorimund "
    "marrowby northlake oakhanger pellworth quarrington ravensett stonelow thornaby umberfield vantress wickersham "
    "yarrowdale zimmerlund ambleforth brackwell coldhurst dramlow eastwyck foxcote glenmoray"
)
LAST = _LAST.split()
HOLDER_DOMAINS = (
    "mail.example.com",
    "post.example.com",
    "inbox.example.org",
    "web.example.org",
    "home.example.net",
    "box.example.net",
)
OUTSIDER_DOMAINS = ("family.example.com", "friends.example.org", "office.example.net")
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Zone(NamedTuple):
    """A time zone as a record spells it, and what the counting rules make of it."""

    spelling: str
    canonical: str
    country: str
    abbreviation: str
    offset: str


def _zones(country: str, abbreviation: str, offset: str, canonical: str, *aliases: str) -> tuple[Zone, ...]:
    return tuple(Zone(name, canonical, country, abbreviation, offset) for name in (canonical, *aliases))


NEW_YORK, US_EASTERN, EST5EDT = _zones("US", "EST", "-05:00", "America/New_York", "US/Eastern", "EST5EDT")
(DETROIT,) = _zones("US", "EST", "-05:00", "America/Detroit")
(INDIANA,) = _zones("US", "EST", "-05:00", "America/Indiana/Indianapolis")
(KENTUCKY,) = _zones("US", "EST", "-05:00", "America/Kentucky/Louisville")
CHICAGO, US_CENTRAL = _zones("US", "CST", "-06:00", "America/Chicago", "US/Central")
(DENVER,) = _zones("US", "MST", "-07:00", "America/Denver")
(PHOENIX,) = _zones("US", "MST", "-07:00", "America/Phoenix")
LOS_ANGELES, US_PACIFIC = _zones("US", "PST", "-08:00", "America/Los_Angeles", "US/Pacific")
(ANCHORAGE,) = _zones("US", "AKST", "-09:00", "America/Anchorage")
(HONOLULU,) = _zones("US", "HST", "-10:00", "Pacific/Honolulu")
(LONDON,) = _zones("GB", "GMT", "+00:00", "Europe/London")
(DUBAI,) = _zones("AE", "+04", "+04:00", "Asia/Dubai")
(CAIRO,) = _zones("EG", "EET", "+02:00", "Africa/Cairo")
(KUALA_LUMPUR,) = _zones("MY", "+08", "+08:00", "Asia/Kuala_Lumpur")
(KUCHING,) = _zones("MY", "+08", "+08:00", "Asia/Kuching")

BLOCK = 400
"""People are dealt in blocks of this size with fixed quotas, which makes shares exact at every scale in bounded memory."""

ZONE_QUOTA: tuple[tuple[Zone | None, int], ...] = (
    (None, 25),  # 375 of 400 are known; the next six rows are 90 of them, 24 %
    (NEW_YORK, 56),
    (US_EASTERN, 10),
    (DETROIT, 14),
    (INDIANA, 6),
    (KENTUCKY, 2),
    (EST5EDT, 2),
    (CHICAGO, 62),
    (US_CENTRAL, 6),
    (DENVER, 22),
    (PHOENIX, 14),
    (LOS_ANGELES, 70),
    (US_PACIFIC, 6),
    (ANCHORAGE, 3),
    (HONOLULU, 4),
    (LONDON, 44),
    (DUBAI, 18),
    (CAIRO, 12),
    (KUALA_LUMPUR, 20),
    (KUCHING, 4),
)
ZONE_DECK: tuple[Zone | None, ...] = tuple(zone for zone, count in ZONE_QUOTA for _ in range(count))

_US_AREAS = (
    "201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 240 248 251 252 253 254 "
    "256 260 262 267 269 270 272 276 281 283 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317 318 319 320 321 323 "
    "325 330 331 334 336 337 339 346 347 351 352 360 361 380 385 386 401 402 404 405 406 407 408 409 410 412 413 414 415 417 "
    "419 423 424 425 430 432 434 435 440 442 443 458 463 469 470 475 478 479 480 484 501 502 503 504 505 507 508 509 510 512 "
    "513 515 516 517 518 520 530 531 534 539 540 541 551 559 561 562 563 567 570 571 573 574 575 580 585 586 601 602 603 605 "
    "606 607 608 609 610 612 614 615 616 617 618 619 620 623 626 628 629 630 631 636 641 646 650 651 657 660 661 662 667 669 "
    "678 681 682 701 702 703 704 706 707 708 712 713 714 715 716 717 718 719 720 724 725 727 731 732 734 737 740 747 754 757 "
    "760 762 763 765 769 770 772 773 774 775 779 781 785 786"
)
US_AREAS = _US_AREAS.split()
_GB_AREAS = "1134960 1144960 1164960 1174960 1184960 1214960 1314960 1414960 1514960 1614960 2079460 1914980 2920180"
GB_AREAS = _GB_AREAS.split()


def other_zone(zone: Zone) -> Zone:
    """What a second record names when it contradicts the first: another zone, also in its canonical name."""
    if zone.country == "US":
        return DENVER if zone.canonical == CHICAGO.canonical else CHICAGO
    return DUBAI if zone.country == "GB" else LONDON


def _digest(seed: int, kind: str, index: int) -> bytes:
    return hashlib.blake2b(f"{seed}/{kind}/{index}".encode(), digest_size=16).digest()


def base36(number: int) -> str:
    """Write a number with the digits 0-9a-z."""
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if not number:
            return text


def user_id(seed: int, index: int, kind: str = "user") -> str:
    """The operator's key of a person: 32 hex digits."""
    return _digest(seed, f"{kind}_id", index).hex()


def _names(seed: int, kind: str, index: int) -> tuple[str, str, bytes]:
    digest = _digest(seed, kind, index)
    return FIRST[digest[0] % len(FIRST)], LAST[digest[1] % len(LAST)], digest


def user_name(seed: int, index: int, kind: str = "user") -> str:
    """An invented login name; two people may share one."""
    first, last, digest = _names(seed, kind, index)
    return f"{first}{last[: 3 + digest[2] % 5]}{digest[3] % 100:02d}"


def email(seed: int, index: int, kind: str = "user") -> str:
    """A lower-case address; the index at the end of the local part makes it unique within its kind."""
    first, last, digest = _names(seed, kind, index)
    if kind == "outsider":
        return f"{first}.{last}.{base36(index)}@{OUTSIDER_DOMAINS[digest[4] % len(OUTSIDER_DOMAINS)]}"
    if kind == "newcomer":
        return f"{first}.{last}.n{base36(index)}@{HOLDER_DOMAINS[digest[4] % len(HOLDER_DOMAINS)]}"
    if kind == "renamed":
        return f"{last}.{base36(index)}@moved.example.org"
    return f"{first}.{last}.{base36(index)}@{HOLDER_DOMAINS[digest[4] % len(HOLDER_DOMAINS)]}"


def other_case(address: str, how: int) -> str:
    """The same address in other letter case: upper, title, or upper local part."""
    if how % 3 == 0:
        return address.upper()
    if how % 3 == 1:
        return ".".join(part.capitalize() for part in address.split("."))
    local, _, domain = address.partition("@")
    return f"{local.upper()}@{domain}"


def phone(country: str, index: int, national: bool) -> str:
    """A number kept for fiction that libphonenumber holds valid, in E.164 or, in the US, as it is written there.

    At the real size numbers come round again, for fewer than twenty holders each (more would make the number a hub).
    """
    if country == "US":
        area, line = US_AREAS[index % len(US_AREAS)], index // len(US_AREAS) % 100
        return f"({area}) 555-01{line:02d}" if national else f"+1{area}55501{line:02d}"
    return f"+44{GB_AREAS[index % len(GB_AREAS)]}{index // len(GB_AREAS) % 1000:03d}"


def mac(index: int) -> str:
    """The index-th address of a locally administered block, so it is no vendor's."""
    text = f"{0xA65A00000000 + index:012X}"
    return ":".join(text[place : place + 2] for place in range(0, 12, 2))


def shuffled(rng: random.Random, items: Sequence[T]) -> list[T]:
    """Fisher-Yates on ``random()`` alone, the one method whose sequence Python promises to keep."""
    deck = list(items)
    for last in range(len(deck) - 1, 0, -1):
        other = int(rng.random() * (last + 1))
        deck[last], deck[other] = deck[other], deck[last]
    return deck
