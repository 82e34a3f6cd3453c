"""Camera cloud in Elasticsearch dumps: dotted keys, scroll pages, _bulk, devices, attribution, shared-with."""

from __future__ import annotations

import json
import string
from datetime import datetime
from pathlib import Path

from .books import Json, abbreviation, countries, zones
from .dump import Dump
from .world import Person
from .writing import compact, iso, lines, millis, utc

ZONE_PLAN = (
    ["US/Eastern"] * 16 + ["America/New_York"] * 14 + ["America/Chicago"] * 19 + ["US/Pacific"] * 12
    + ["America/Los_Angeles"] * 9 + ["America/Phoenix"] * 6 + ["Europe/London"] * 4 + [None] * 20
)  # fmt: skip
CANONICAL = {"US/Eastern": "America/New_York", "US/Pacific": "America/Los_Angeles"}
MODELS = ("HL-Cam Outdoor 2", "HL-Cam Mini", "HL-Doorbell Pro", "HL-Pan 360")
FIRST, LAST = utc(2016, 5, 17, 8, 30, 1), utc(2019, 12, 26, 21, 14, 5)
EVENTS_FROM = utc(2019, 7, 1)
START, END = "2019-12-04", "2019-12-26"
TOKEN_LETTERS = string.ascii_letters + string.digits + "-_"
DATA_TYPES = (
    "email", "account_id", "username", "mac_address", "device_model", "wifi_ssid", "ip_address", "session_token",
    "time_zone",
)  # fmt: skip
NOTES = """
100 users (elasticdump with envelope), 138 device hits on three overlapping scroll pages, 83 events in a
_bulk file.
- `user_id` is the operator's key; ten digits with leading zeros, kept. `user.id` in devices is the same key
(dotted). `_id` is no account id (no foreign key names it).
- Seven hits come twice on overlapping pages: read, repeated, not accepted. Action lines and deletes are no
records.
- `family.shared_with` is a secondary role: friends are secondary, counted by e-mail; sharers' guests who
are users are affected. Neither joins records.
- Events hold no person identifier. A MAC seen with exactly one subject, a session token or an access token
(also percent-encoded: decoded once) attributes them: their `ip_address` counts for that subject; they stay
unattributed. MACs of two users (4) or of nobody (5) attribute nothing. No name or address: nobody is
unlinked.
- Devices: distinct MACs of any accepted record, those only in events included.
- Tokens: `Atza|` access, `Atzr|` refresh, by prefix; `session_token` by column name. Live is not stated
here: whether the token table lists these is not in the rules.
- Activity: 1970 (twice) and 2036 (once) are out of range; creation in epoch milliseconds, the rest ISO.
- Zones: `US/*` are backward links; as_of is the exposure's first day. Countries by zone only (.com, .net
addresses).
- 4 to 26 December: 22 elapsed, 23 calendar days.
"""


class CameraCloud(Dump):
    """The cloud while it is written.

    Attributes:
        people: its users.
        ids: the operator's key by user.
        zone_plan: zone of each user, in their order.
        friends: people with whom users share.
        where: zone by user.
        access: access token by user.
        session: session token by user.
        access_records: records with an access token.
        session_records: records with a session token.
        owners: users of a device, by MAC.
        by_model: devices and users of a model.
        by_device: events that a device attributes.
        by_token: events that a token attributes.
        events: how many events there are.
        bulk: lines of the _bulk file.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "03_cameras_elasticsearch", "en")
        self.people = self.world.people({
            "gmail.com": 34, "yahoo.com": 21, "harborlight-dental.com": 12, "pinecrest-roofing.com": 9,
            "example.net": 8, "quillandco-books.com": 16,
        })  # fmt: skip
        self.ids = {p.key: f"{self.rng.randint(1000, 9_999_999):010d}" for p in self.people}
        self.zone_plan = list(ZONE_PLAN)
        self.rng.shuffle(self.zone_plan)
        self.friends = [self.world.person("example.org") for _ in range(37)]
        self.where: dict[str, str] = {}
        self.access: dict[str, str] = {}
        self.session: dict[str, str] = {}
        self.access_records = self.session_records = 0
        self.owners: dict[str, list[str]] = {}
        self.by_model: dict[str, tuple[set[str], set[str]]] = {m: (set(), set()) for m in MODELS}
        self.by_device = self.by_token = self.events = 0
        self.bulk: list[str] = []

    def users(self) -> list[Json]:
        """The users as hits."""
        hits: list[Json] = []
        for i, p in enumerate(self.people):
            rec = self.book.record()
            source = self.user(i, rec, p)
            self.give_tokens(i, rec, p, source)
            if i % 2:  # 50 users share with others
                source["family.shared_with"] = self.guests(i, rec)
            key = self.world.text(20)
            hits.append({"_index": "users", "_type": "_doc", "_id": key, "_score": 1, "_source": source})
        return hits

    def user(self, i: int, rec: int, p: Person) -> Json:
        """The i-th user, without tokens and guests."""
        book, world, zone = self.book, self.world, self.zone_plan[i]
        book.put(rec, p.key, "account_id", "email", "username")
        source: Json = {
            "user_id": self.ids[p.key],
            "user_name": p.slug + world.digits(3),
            "email": book.mail(p.email, p.key) if i % 5 else book.mail(p.email, p.key).upper(),
            "created_ts": millis(FIRST if i == 0 else world.moment(FIRST, utc(2019, 6, 1))),
            "last_login": iso(world.moment(utc(2019, 6, 1), utc(2019, 12, 20))),
            "time_zone": zone,
            "family.shared_with": [],
        }
        if i in (12, 57):
            source["last_login"] = "1970-01-01T00:00:00Z"
        if zone:
            self.where[p.key] = CANONICAL.get(zone, zone)
            book.show(rec, p.key, "time_zone")
        return source

    def give_tokens(self, i: int, rec: int, p: Person, source: Json) -> None:
        """Give the i-th user the tokens of a voice assistant, a session, both or neither."""
        if i < 40:
            self.access[p.key] = f"Atza|IwEBI{self.world.text(180, TOKEN_LETTERS)}"
            self.access_records += 1
            source["alexa"] = {
                "access_token": self.access[p.key],
                "refresh_token": f"Atzr|IwEBI{self.world.text(180, TOKEN_LETTERS)}",
            }
        if 30 <= i < 85:
            self.session[p.key] = self.world.hexes(40)
            self.session_records += 1
            source["session_token"] = self.session[p.key]
            self.book.put(rec, p.key, "session_token")

    def guests(self, i: int, rec: int) -> list[str]:
        """Addresses with whom the i-th user shares: friends, and sometimes another user."""
        guests = self.rng.sample(self.friends, 1 + self.rng.randrange(3))
        if i % 10 == 1:
            guests.append(self.people[(i + 31) % 100])
        for g in guests:
            if g in self.friends:
                self.book.mail(g.email)
                self.book.other(rec, g.email, "email")
        return [g.email for g in guests]

    def device(self, p: Person, mac: str, model: str) -> Json:
        """A device of a user as a hit."""
        rec = self.book.record()
        self.book.put(rec, p.key, "account_id", "mac_address", "device_model", "wifi_ssid")
        self.owners.setdefault(mac, []).append(p.key)
        self.by_model[model][0].add(mac)
        self.by_model[model][1].add(p.key)
        ssid = f"{p.last}-{self.world.hexes(4)}"
        source = {"user.id": self.ids[p.key], "mac": mac, "model": model, "network.ssid": ssid}
        return {"_index": "devices", "_id": f"dev-{self.world.text(12)}", "_source": source}

    def devices(self) -> list[Json]:
        """The devices as hits, four of them of two users each."""
        hits = [
            self.device(self.people[i % 90], self.world.mac("2C:AA:8E"), self.rng.choice(MODELS)) for i in range(130)
        ]
        for i in range(4):
            mac = self.world.mac("7C:78:B2")
            hits += [self.device(p, mac, "HL-Pan 360") for p in (self.people[i], self.people[i + 50])]
        return hits

    def scroll(self, hits: list[Json]) -> tuple[str, int]:
        """Pages of hits, each but the first beginning with hits of the page before, and how many those are."""
        pages: list[str] = []
        repeated = 0
        total = {"value": len(hits), "relation": "eq"}
        for start in range(0, len(hits), 50):
            overlap = {0: 0, 50: 3, 100: 4}[start]
            page = hits[start - overlap : start + 50]
            repeated += overlap
            pages.append(json.dumps({
                "_scroll_id": self.world.text(60), "took": self.rng.randint(2, 40), "timed_out": False,
                "hits": {"total": total, "max_score": 1.0, "hits": page},
            }, ensure_ascii=False))  # fmt: skip
        return "\n".join(pages) + "\n", repeated

    def event(self, key: str, value: str, data_type: str | None, who: str | None, moment: datetime) -> None:
        """An event with nothing but one value that may lead to somebody.

        Args:
            key: the value's key.
            value: a MAC or a token.
            data_type: what the value is; None for one that is counted elsewhere.
            who: to whom it leads.
            moment: when it happened.
        """
        self.events += 1
        rec = self.book.record()
        self.book.show(rec, who, "ip_address")
        if data_type:
            self.book.show(rec, who, data_type)
        ip, kind = self.world.ip(), self.rng.choice(("motion", "boot"))
        source = {key: value, "clientIp": ip, "eventTs": iso(moment), "eventType": kind}
        action = self.rng.choice(("index", "create"))
        self.bulk.append(compact({action: {"_index": "events", "_id": f"ev-{self.events:05d}"}}))
        self.bulk.append(compact(source))

    def lately(self) -> datetime:
        """When an event happened."""
        return self.world.moment(EVENTS_FROM, LAST)

    def events_of_devices(self, unknown: list[str]) -> None:
        """Events of devices of one user, of two users, and of nobody's."""
        single = [m for m, who in self.owners.items() if len(set(who)) == 1]
        double = [m for m, who in self.owners.items() if len(set(who)) == 2]
        for i in range(60):
            mac = single[i % 45]
            moment = LAST if i == 7 else utc(2036, 2, 7, 6, 28, 15) if i == 9 else self.lately()
            self.event("mac", mac, "mac_address", self.owners[mac][0], moment)
            self.by_device += 1
        for mac in double + unknown:
            self.event("mac", mac, "mac_address", None, self.lately())

    def events_of_tokens(self) -> None:
        """Events with a session token, or with an access token that is percent-encoded."""
        for key in list(self.session)[:10]:
            self.event("session_token", self.session[key], "session_token", key, self.lately())
            self.by_token += 1
            self.session_records += 1
        for key in list(self.access)[:4]:
            self.event("access_token", self.access[key].replace("|", "%7C"), None, key, self.lately())
            self.by_token += 1
            self.access_records += 1

    def event_lines(self) -> str:
        """The _bulk file, with two deletes."""
        self.bulk.insert(20, compact({"delete": {"_index": "events", "_id": "ev-90001"}}))
        self.bulk.insert(101, compact({"delete": {"_index": "events", "_id": "ev-90002"}}))
        return "\n".join(self.bulk) + "\n"

    def time_zones(self) -> Json:
        """The `time_zones` block."""
        block = zones(self.where, len(self.book.affected))
        block["as_of"] = START
        block["by_abbreviation"] = [
            abbreviation("EST", "-05:00", "US", 30, 80),
            abbreviation("CST", "-06:00", "US", 19, 80),
            abbreviation("PST", "-08:00", "US", 21, 80),
            abbreviation("MST", "-07:00", "US", 6, 80),
            abbreviation("GMT", "+00:00", "GB", 4, 80),
        ]
        return block

    def truth(self, repeated: int, unknown: list[str]) -> Json:
        """What the books say.

        Args:
            repeated: hits that come twice.
            unknown: MACs of nobody's devices.
        """
        book = self.book
        access, session = self.access_records, self.session_records
        where = {k: "GB" if zone == "Europe/London" else "US" for k, zone in self.where.items()}
        return {
            "exposure": {"start": START, "end": END, "calendar_days": 23, "elapsed_days": 22},
            "records": {
                **book.records(repeated=repeated),
                "attributed_by": {"device": self.by_device, "token": self.by_token},
                "tables": [{"table": "users", "read": 100, "subjects": 100}, {"table": "devices", "subjects": 90}],
            },
            "subjects": book.subjects(unattributed=self.events),
            "data_types": book.data_types(*DATA_TYPES),
            "time_zones": self.time_zones(),
            "regions": countries(where, len(book.affected)),
            "tokens": [
                {"issuer": "amazon_alexa", "kind": "access", "tokens": 40, "subjects": 40, "records": access},
                {"issuer": "amazon_alexa", "kind": "refresh", "tokens": 40, "subjects": 40, "records": 40},
                {"issuer": "generic", "kind": "session", "tokens": 55, "subjects": 55, "records": session},
            ],
            "token_holders": {"subjects": len(set(self.access) | set(self.session))},
            "email_domains": book.email_domains(("gmail.com", "yahoo.com")),
            "devices": {
                "distinct": len(set(self.owners) | set(unknown)),
                "subjects": len({k for who in self.owners.values() for k in who}),
                "models": [{"model": m, "devices": len(d), "subjects": len(s)} for m, (d, s) in self.by_model.items()],
            },
            "activity": {"first": iso(FIRST), "last": iso(LAST), "out_of_range": 3},
        }


def make(folder: Path) -> None:
    """Write the dump of the cloud into its own folder in this one."""
    cloud = CameraCloud(folder)
    cloud.case.write("users.json", lines(cloud.users()))
    pages, repeated = cloud.scroll(cloud.devices())
    cloud.case.write("devices_scroll.json", pages)
    unknown = [cloud.world.mac("D0:3F:27") for _ in range(5)]
    cloud.events_of_devices(unknown)
    cloud.events_of_tokens()
    cloud.case.write("events_bulk.ndjson", cloud.event_lines())
    cloud.case.finish(cloud.truth(repeated, unknown), NOTES, {"exposure_start": START, "exposure_end": END})
