"""The records of the sample, each planted together with what it proves.

One :class:`Maker` deals people in blocks with fixed quotas (see ``people.BLOCK``) and keeps counters only.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from typing import Any

import people
from people import Zone
from token_shapes import DAY, EXPOSURE_START, Planted, alexa, apps, google, ifttt
from truth import Facts, View, iso

EXPOSURE_STOP = EXPOSURE_START + 23 * DAY
BEGIN = 1509494400  # 2017-11-01
AUTUMN_2018 = 1535760000  # 2018-09-01
LAST_SIGN_UP = EXPOSURE_START - 4 * DAY
TESTERS = 140
MODELS = ("WYZEC1", "WYZEC1-JZ", "WYZECP1_JEF")
ROOMS = ("Front Door", "Garage", "Nursery", "Backyard", "Kitchen", "Küche", "Salon d'été", "غرفة", "Driveway", "Office")
NETS = ("Lantern", "BlueFern", "Attic", "Maplewood", "Kestrel", "TinCan", "Harbor", "Quartz")
EVENTS = (
    "motion_detected",
    "camera_online",
    "live_view",
    "rule_triggered",
    "firmware_check",
    "connect_error",
    "app_open",
)
ABSENT: tuple[Any, ...] = (None, "", "unknown", "N/A")
"""Ways of saying nothing: all null-like."""


@dataclass(slots=True)
class User:
    """What later records of a user need to know of the first one."""

    index: int
    user_id: str
    email: str
    zone: Zone | None
    country: str
    created: int
    until: int
    facts: Facts
    source: dict[str, Any]


def compact(record: dict[str, Any]) -> str:
    """JSON as elasticdump writes it: no spaces, UTF-8."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


@dataclass(slots=True)
class Maker:
    """Deals people and their records; holds counters, never people."""

    seed: int
    users: int
    dump: View = field(default_factory=View)
    second: View = field(default_factory=View)
    both: View = field(default_factory=View)
    rng: random.Random = field(init=False)
    macs: int = 0
    outsiders: int = 0
    app_users: int = 0
    hits: int = 0
    phones: dict[str, int] = field(default_factory=lambda: {"US": 0, "GB": 0})
    planted: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)

    # small draws ------------------------------------------------------------------------------------------------------

    def chance(self, share: float) -> bool:
        """True in ``share`` of the cases."""
        return self.rng.random() < share

    def below(self, number: int) -> int:
        """A whole number from 0 to ``number`` - 1."""
        return int(self.rng.random() * number)

    def between(self, start: int, stop: int) -> int:
        """A second from ``start`` to before ``stop``."""
        return start + int(self.rng.random() * (stop - start))

    def note(self, what: str, number: int = 1) -> None:
        """Count something planted, for the overview in truth.json."""
        self.planted[what] = self.planted.get(what, 0) + number

    def seen(self, moment: int) -> int:
        """Note a time of an accepted record of the dump, and give it back."""
        self.dump.time(moment)
        self.both.time(moment)
        return moment

    def next_mac(self) -> str:
        """A device nobody had before."""
        self.macs += 1
        return people.mac(self.macs)

    def hit(self, index: str, source: str) -> str:
        """Wrap a source as elasticdump does, under an ``_id`` of the index's own."""
        self.hits += 1
        return f'{{"_index":"{index}","_id":"AW7rT{self.hits:08X}x_1","_score":1,"_source":{source}}}'

    def identified(self, view: View) -> None:
        """Count an accepted record with a person identifier, in ``view`` and in both."""
        view.identified += 1
        self.both.identified += 1

    # users ------------------------------------------------------------------------------------------------------------

    def user(self, index: int, zone: Zone | None, rank: int, conflict: str) -> User:
        """The first record of a user.

        Args:
            index: of the user.
            zone: the one that shall win.
            rank: place in the block's deck of roles.
            conflict: ``earlier`` or ``later`` if a second record will name another zone and be all earlier or all later.
        """
        country = zone.country if zone else ("US", "US", "US", "US", "US", "US", "GB", "AE", "EG", "MY")[self.below(10)]
        user_id, address = people.user_id(self.seed, index), people.email(self.seed, index)
        created = self.seen(self.between(AUTUMN_2018 if conflict == "earlier" else BEGIN, LAST_SIGN_UP))
        until = EXPOSURE_START + 6 * DAY if conflict == "later" else EXPOSURE_STOP
        facts = Facts(types={"email", "account_id", "activity_time"}, zone=zone, conflicting=bool(conflict))
        source: dict[str, Any] = {"user_id": user_id, "email": address if index % 9 else people.other_case(address, 1)}
        user = User(index, user_id, address, zone, country, created, until, facts, source)
        self._profile(user, conflict)
        self._cameras(user)
        if self.chance(0.3):
            source["shared_with"] = [self._shared(index) for _ in range(1 + self.below(3))]
        self._tokens(user, rank)
        self._body(user)
        for view in (self.dump, self.both):
            view.addresses += 1
        self.identified(self.dump)
        return user

    def _profile(self, user: User, conflict: str) -> None:
        source, types, zone = user.source, user.facts.types, user.zone
        if self.chance(0.96):
            source["user_name"] = people.user_name(self.seed, user.index)
            types.add("username")
        said = bool(conflict) or self.chance(0.9)
        number = user.country in self.phones and self.chance(0.15)
        if number:
            source["phone"] = people.phone(user.country, self.phones[user.country], said and self.chance(0.25))
            self.phones[user.country] += 1
            types.add("phone")
        if said:
            source["country"] = user.country
            types.add("country")
        if zone is not None:
            written = people.other_zone(zone) if conflict == "later" else zone
            source["time_zone"] = written.spelling
            types.add("time_zone")
        elif self.chance(0.7):
            source["time_zone"] = ABSENT[self.below(len(ABSENT))]
        if said or number or zone is not None:
            user.facts.country = user.country
        source["created_at"] = iso(user.created)
        if self.chance(0.97):
            source["last_login"] = iso(self.seen(self.between(user.created, user.until)))
            source["last_logout"] = iso(self.seen(self.between(user.created, user.until))) if self.chance(0.6) else None
            types.add("login_time")

    def _cameras(self, user: User) -> None:
        drawn = self.rng.random()
        number = 0 if drawn < 0.05 else 1 if drawn < 0.67 else 2 if drawn < 0.89 else 3
        cameras: list[dict[str, Any]] = []
        net = f"{NETS[self.below(len(NETS))]}-{self.below(65536):04X}" if self.chance(0.94) else ABSENT[self.below(3)]
        for place in range(number):
            mac, model = self.next_mac(), MODELS[self.below(3)]
            nickname = ROOMS[self.below(len(ROOMS))] if self.chance(0.96) else ""
            user.facts.devices[mac] = model
            cameras.append(
                {
                    "mac": mac,
                    "nickname": nickname,
                    "product_model": model,
                    "firmware_ver": f"4.9.{4 + self.below(3)}.{1 + self.below(200)}",
                    "wifi_ssid": net,
                    "internal_ip": f"192.168.{self.below(4)}.{2 + self.below(250)}",
                    "last_on": iso(self.seen(self.between(user.created, user.until))),
                }
            )
            if nickname:
                user.facts.types.add("device_name")
            if place == 0:
                user.facts.types |= {"mac_address", "device_model", "firmware_version", "internal_ip"}
                if net not in ABSENT:
                    user.facts.types.add("wifi_ssid")
        user.source["cameras"] = cameras

    def _shared(self, index: int) -> str:
        """An address the user shares a camera with: another user's, or an outsider's, a few of them known from others."""
        if self.chance(0.45):
            other = self.below(self.users - 1)
            return people.email(self.seed, other if other < index else other + 1)
        if self.outsiders and self.chance(0.15):
            known = max(0, self.outsiders - 1 - self.below(12))
            self.note("outsiders_named_again")
            return people.other_case(people.email(self.seed, known, "outsider"), known)
        address = people.email(self.seed, self.outsiders, "outsider")
        self.outsiders += 1
        for view in (self.dump, self.both):
            view.secondary += 1
            view.addresses += 1
        return address

    def _tokens(self, user: User, rank: int) -> None:
        planted, source = Planted(), user.source
        if self.chance(0.3):
            source["tokens"] = apps(self.rng, user.user_id, self.app_users, planted)
            self.app_users += 1
        if rank < 4:
            source["alexa"] = alexa(self.rng, rank != 2, planted)
            user.facts.types.add("voice_assistant_token")
        if 2 <= rank < 10:
            source["google"] = google(self.rng, rank % 2 == 0, planted)
        if 8 <= rank < 12:
            source["ifttt"] = ifttt(self.rng, planted)
        user.facts.planted = planted

    def _body(self, user: User) -> None:
        ordinal = user.index * TESTERS // self.users
        if ordinal == (user.index + 1) * TESTERS // self.users:
            return
        body: dict[str, Any] = {
            "gender": ("female", "male")[self.below(2)],
            "height_cm": 150 + self.below(45),
            "weight_kg": round(48 + self.rng.random() * 60, 1),
            "bone_mass_kg": round(2 + self.rng.random() * 2, 1),
        }
        user.facts.types |= {"gender", "body_height", "body_weight", "body_metrics", "body_metrics/bone_mass"}
        if ordinal % 5:
            body["bone_density"] = round(0.9 + self.rng.random() / 2, 2)
            user.facts.types.add("body_metrics/bone_density")
        if ordinal % 7:
            body["body_fat_pct"] = round(12 + self.rng.random() * 25, 1)
            user.facts.types.add("body_metrics/body_fat")
        if ordinal % 2:
            body["daily_protein_g"] = 40 + self.below(90)
            user.facts.types |= {"health_metrics", "health_metrics/protein"}
        user.source["body"] = body
        self.note("testers")
