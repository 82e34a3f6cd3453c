"""Invented users as pure functions of their number, computed a block at a time."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sample_data"))
from people import FIRST, GB_AREAS, LAST, US_AREAS

DOMAINS = (
    "example.com mail.example.com post.example.com example.org inbox.example.org web.example.org example.net "
    "home.example.net box.example.net family.example.com office.example.net letters.example.org"
).split()
_ZONES = (
    ("America/New_York", "US", 24),
    ("America/Chicago", "US", 17),
    ("America/Los_Angeles", "US", 19),
    ("America/Denver", "US", 7),
    ("America/Phoenix", "US", 4),
    ("Europe/London", "GB", 12),
    ("Asia/Dubai", "AE", 5),
    ("Africa/Cairo", "EG", 3),
    ("Asia/Kuala_Lumpur", "MY", 6),
    ("", "", 3),
)
ZONES = [(name, country) for name, country, share in _ZONES for _ in range(share)]
AMERICAN = np.array([country == "US" for _, country in ZONES])
NICKNAMES = "Front Door|Kitchen|Garage|Back yard|Nursery|Living Room|Office|Driveway|Hall|Porch cam|Basement".split("|")
MODELS = "WYZEC1 WYZEC1-JZ WYZECP1_JEF WYZEDB3".split()
FIRMWARE = "4.9.4.108 4.9.5.98 4.9.6.156 4.9.8.349 4.10.5.70 4.25.0.36".split()
SSIDS = "Quartz Fern Harbour Nettle Copper Willow Granite Linden".split()
BODIES = 140
"""Users with body metrics in a file, whatever its size."""

Array = Any  # numpy arrays of various types
Camera = tuple[str, str, str, str, str, str]


class Row(NamedTuple):
    """One user's record."""

    document: str
    key: str
    email: str
    name: str
    phone: str
    numeric: bool
    country: str
    zone: str
    created: str
    login: str
    last_on: str
    cameras: list[Camera]
    api: str
    refresh: str
    alexa: str
    body: tuple[int, int, str, str] | None
    shared: list[str]


def mixed(index: Array, column: int) -> Array:
    """64 well-mixed bits of each row number, others for each column (SplitMix64's finish)."""
    with np.errstate(over="ignore"):
        z = index.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15) + np.uint64(column * 0xD1342543DE82EF95 % 2**64)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))


def hexes(words: Array, size: int) -> list[str]:
    """Each row of words as hex digits of its first ``size`` bytes."""
    text = np.ascontiguousarray(words).astype(">u8").tobytes().hex()
    step = 16 * (words.shape[1] if words.ndim > 1 else 1)
    return [text[at : at + 2 * size] for at in range(0, len(text), step)]


def stamps(words: Array, since: str, days: int) -> list[str]:
    """Times from ``since`` on."""
    seconds = np.datetime64(since, "s") + (words % np.uint64(days * 86_400)).astype("timedelta64[s]")
    return np.datetime_as_string(seconds).tolist()


def email(person: int, word: int) -> str:
    """The address of a person or, with an odd number, of somebody who has no record."""
    return f"{FIRST[word & 31]}.{LAST[word >> 5 & 31]}{person:x}@{DOMAINS[(word >> 10) % len(DOMAINS)]}"


def cameras(word: int, other: int, mac: str) -> list[Camera]:
    """No to four cameras, on average one and a half."""
    found: list[Camera] = []
    for at in range((0, 1, 1, 1, 1, 1, 2, 2, 3, 4)[word % 10]):
        bits = (word >> 8) ^ (other >> 5 * at)
        ip = f"192.168.{bits >> 3 & 1}.{2 + (bits >> 4) % 250}"
        ssid = f"{SSIDS[other & 7]}-{other >> 3 & 0xFFFF:04X}"
        address = f"A6:{mac[0:2]}:{mac[2:4]}:{mac[4:6]}:{mac[6:8]}:{at:02X}"
        found.append((address, NICKNAMES[bits % 11], MODELS[bits >> 9 & 3], FIRMWARE[(bits >> 11) % 6], ssid, ip))
    return found


class Block:
    """Some consecutive rows of a file of ``total`` rows: people, and 3 % second records of people elsewhere in the file."""

    def __init__(self, total: int, start: int, count: int) -> None:
        self.total = total
        self.people = round(total / 1.03)
        doubles = total - self.people
        rows = np.arange(start, start + count, dtype=np.uint64)
        before = rows * np.uint64(doubles) // np.uint64(total)
        after = (rows + np.uint64(1)) * np.uint64(doubles) // np.uint64(total)
        self.second = after > before
        far = (before + np.uint64(doubles // 2)) % np.uint64(max(doubles, 1))
        whose = far * np.uint64(self.people) // np.uint64(max(doubles, 1))
        self.person = np.where(self.second, whose, rows - before)
        self.serial = rows
        self.turn = np.where(self.second, before, np.uint64(0))  # the second records in turn differ in this and that

    def zones(self) -> Array:
        """The place in ZONES; every other second record names another one."""
        moved = self.second & (self.turn % np.uint64(2) == 1)
        return (mixed(self.person, 3) % np.uint64(100) + np.where(moved, np.uint64(37), np.uint64(0))) % np.uint64(100)

    def other_case(self) -> Array:
        """Every third second record spells the address in capitals."""
        return self.second & (self.turn % np.uint64(3) == 0)

    def alexa(self) -> Array:
        """One person in a hundred."""
        return mixed(self.person, 17) % np.uint64(100) == 0

    def body(self) -> Array:
        """The first records of 140 people, evenly spread."""
        now = self.person * np.uint64(BODIES) // np.uint64(self.people)
        following = (self.person + np.uint64(1)) * np.uint64(BODIES) // np.uint64(self.people)
        return (following > now) & ~self.second

    def numeric(self) -> Array:
        """Half a per cent of the records: with a US phone, in one of 142, it is a JSON number."""
        return mixed(self.serial, 4) % np.uint64(142) == 0

    def shares(self) -> Array:
        """How many others each shares with: none for 52 %, two for 6 %."""
        dice = mixed(self.serial, 5) % np.uint64(100)
        return (dice < 48).astype(np.int64) + (dice < 6)

    def shared_with(self) -> tuple[Array, Array]:
        """Numbers of the first and second of those; twice the number of a person, or odd for somebody without a record."""
        first, second = (mixed(self.serial, column) % np.uint64(2 * self.people) for column in (6, 7))
        return first, second

    def shared_targets(self) -> Array:
        """All that are really named."""
        shares = self.shares()
        first, second = self.shared_with()
        return np.unique(np.concatenate([first[shares > 0], second[shares > 1]]))

    def tally(self) -> dict[str, int]:
        """What this block adds to the truth."""
        first = ~self.second
        american = AMERICAN[(mixed(self.person, 3) % np.uint64(100)).astype(np.int64)]
        return {
            "rows": len(self.serial),
            "people": int(first.sum()),
            "other_case": int(self.other_case().sum()),
            "alexa_people": int((self.alexa() & first).sum()),
            "alexa_records": int(self.alexa().sum()),
            "body": int(self.body().sum()),
            "numeric_phones": int((self.numeric() & american).sum()),
        }

    def zone_names(self) -> Counter[str]:
        """People by the zone of their first record, which is also the one of their latest login."""
        return Counter(ZONES[at][0] for at in self.zones()[~self.second].tolist())

    def phones(self) -> list[str]:
        """E.164, national or bare digits: unique for US people, few for Britons, none elsewhere."""
        style = (mixed(self.person, 8) % np.uint64(10)).tolist()
        home = (mixed(self.person, 3) % np.uint64(100)).tolist()
        found: list[str] = []
        for person, zone, form, numeric in zip(self.person.tolist(), home, style, self.numeric().tolist(), strict=True):
            area, line = US_AREAS[person % len(US_AREAS)], person // len(US_AREAS) % 10_000
            if ZONES[zone][1] == "US":
                if numeric:
                    found.append(f"1{area}555{line:04d}")
                elif form < 6:
                    found.append(f"+1{area}555{line:04d}")
                else:
                    found.append(f"({area}) 555-{line:04d}" if form < 8 else f"{area}-555-{line:04d}")
            elif ZONES[zone][1] == "GB" and person < 13_000:
                area, line = GB_AREAS[person % 13], person // 13
                found.append(f"0{area}{line:03d}" if form < 5 else f"+44{area}{line:03d}")
            else:
                found.append("")
        return found

    def rows(self) -> Iterator[Row]:
        """The records."""
        person, serial = self.person, self.serial
        keys = hexes(np.stack([mixed(person, 1), mixed(person, 2)], axis=1), 16)
        tokens = hexes(np.stack([mixed(serial, 20 + at) for at in range(8)], axis=1), 64)
        created = stamps(mixed(person, 9), "2017-10-24", 700)
        login = stamps(mixed(serial, 10), "2019-10-01", 80)
        earlier = stamps(mixed(serial, 11), "2018-10-01", 300)  # of second records: the first record is the latest
        last_on = stamps(mixed(serial, 12), "2019-11-20", 30)
        first, second = self.shared_with()
        words = [mixed(person, 13).tolist(), mixed(first, 14).tolist(), mixed(second, 14).tolist()]
        words = [mixed(np.uint64(2) * person, 14).tolist(), *words[1:]]
        kit, kit2 = mixed(person, 15).tolist(), mixed(person, 16).tolist()
        macs = [mac.upper() for mac in hexes(mixed(person, 93), 6)]
        columns = zip(
            person.tolist(), self.second.tolist(), keys, tokens, created, login, earlier, last_on, first.tolist(),
            second.tolist(), *words, kit, kit2, macs, self.phones(), self.numeric().tolist(),
            self.zones().tolist(), self.other_case().tolist(), self.alexa().tolist(), self.body().tolist(),
            self.shares().tolist(), strict=True,
        )  # fmt: skip
        for (
            who, again, key, token, born, in_time, in_earlier, on, other, another, word, word1, word2, gear, gear2, mac,
            phone, numeric, zone, capitals, alexa, body, shares,
        ) in columns:  # fmt: skip
            address = email(2 * who, word)
            shared = [email(other, word1), email(another, word2)][:shares] if shares else []
            yield Row(
                token[108:],
                key,
                address.upper() if capitals else address,
                f"{LAST[word >> 5 & 31][:5]}{FIRST[word & 31][:3]}{who:x}",
                phone,
                numeric,
                ZONES[zone][1],
                ZONES[zone][0],
                born + "Z",
                (in_earlier if again else in_time) + "Z",
                on + "Z",
                cameras(gear, gear2, mac),
                token[:40],
                token[40:80],
                f"Atza|IwEBI{token[80:108].replace('0', 'Q')}" if alexa else "",
                (
                    150 + gear % 50,
                    50 + gear2 % 60,
                    ("male", "female")[gear & 1],
                    f"{1950 + gear2 % 50}-0{1 + gear % 9}-17",
                )
                if body
                else None,
                shared,
            )
