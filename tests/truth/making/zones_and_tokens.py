"""US accounts: zones of every spelling, territories, region by each evidence, tokens live and expired."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from .books import Json, countries, share, tally, zones
from .dump import Dump
from .national_ids import ssn
from .phones import e164, national
from .tokens import github_token, jwt
from .world import Person
from .writing import iso, millis, table, utc
from .zone_groups import GROUPS, Group

EXPOSED = "2019-12-04"
OFFSETS = {
    "EST": "-05:00", "PST": "-08:00", "MST": "-07:00", "IST": "+05:30", "EET": "+02:00", "JST": "+09:00",
    "GMT": "+00:00",
}  # fmt: skip
PLACED = {
    "EST": {"US": 35}, "CST": {"US": 35, "CN": 4}, "PST": {"US": 15}, "MST": {"US": 20}, "IST": {"IN": 4},
    "EET": {"UA": 3}, "JST": {"JP": 2}, "GMT": {"GB": 5},
}  # fmt: skip
"""Subjects per country of their zone; bare abbreviations and offsets are left out."""
DATA_TYPES = (
    "email", "account_id", "person_name", "phone", "us_ssn", "mac_address", "api_token", "ip_address",
)  # fmt: skip
NOTES = """
One gzipped JSON array of users with abbreviated keys, a CSV of sessions; exposure from 2019-12-04.
- Zones: backward links (US/Eastern, US/Central, Asia/Calcutta, Europe/Kiev) and, as of tzdata 2024b,
EST5EDT and PST8PDT follow to a zone.tab name; the Windows name has one IANA zone; bare EST, HST and offsets
keep their own rows.
- Abbreviations on the exposure's first day: -05:00 and -08:00 of US subjects are EST and PST; no US zone is
at +09:00, so it stays. Rows are by abbreviation: EST has zones, bare EST and -05:00; `countries` leaves the
last two out.
- Zones of devices count only where the holder has none (12 in MN; the 20 in NY keep New York).
- Six have one record New York and two Denver (most records), three one each (the later record: Chicago):
conflicting.
- Region: explicit, then SSN (4), phone (GB, CA, PR), zone (UA, GB, CN), .de; .co, .io and .com give none.
PR, GU and VI are US with a subdivision, by country, state or phone.
- `123-45-6789` is a placeholder (3), `***-**-1234` masked (4).
- JWT: exp after the first day is live (30), before it expired (20), none undetermined (5); a session's
`Bearer ` form is the same token. `ghp_` and `xoxb-` are api_token.
"""


class Accounts(Dump):
    """The accounts while they are written.

    Attributes:
        plan: group of each user, and which of the group it is.
        at: zone by user.
        short: abbreviation of each user with a zone.
        where: country by user.
        parts: subdivision of each user with one.
        by_phone: country of each user whom the phone alone places.
        conflicting: users whose records have two zones.
        macs: devices.
        gadget_owners: users with a device.
        tokens: access token by user.
        token_records: records with an access token.
        sessions: the table of sessions.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "10_zones_regions_tokens", "en")
        self.plan = [(g, k) for g in GROUPS for k in range(g.count)]
        self.rng.shuffle(self.plan)
        self.at: dict[str, str] = {}
        self.short: list[str] = []
        self.where: dict[str, str] = {}
        self.parts: list[str] = []
        self.by_phone: list[str] = []
        self.conflicting = 0
        self.macs: set[str] = set()
        self.gadget_owners: set[str] = set()
        self.tokens: dict[str, str] = {}
        self.token_records = 0
        self.sessions: list[Sequence[object]] = []

    def users(self) -> list[Json]:
        """The users by the plan; their sessions are written along."""
        rows: list[Json] = []
        for i, (group, k) in enumerate(self.plan):
            p, rec, uid = self.world.person(group.domain), self.book.record(), f"u{i * 3 + 110:06d}"
            row = self.user(group, k, rec, uid, p)
            self.expect(group, p.key)
            if i < 55:
                self.tokens[p.key] = row["access_token"] = self.access_token(i)
                self.token_records += 1
            self.give_api_tokens(i, rec, p.key, row)
            rows.append(row)
            self.sessions_of(i, group, uid, p.key)
        return rows

    def user(self, group: Group, k: int, rec: int, uid: str, p: Person) -> Json:
        """The k-th user of a group, without tokens."""
        book, world = self.book, self.world
        book.put(rec, p.key, "account_id", "email", "person_name")
        number = self.phone(group.phone, rec, p.key) if group.phone else None
        social = self.social(group, k, rec, p.key)
        if group.zone:
            book.show(rec, p.key, "time_zone")
        gadgets = [self.gadget(group.gadget, rec, p.key)] if group.gadget else []
        return {
            "uid": uid, "e_mail": book.mail(p.email, p.key), "fst_nm": p.first, "lst_nm": p.last, "ph": number,
            "ctry": group.country, "st": group.state, "tz": group.zone, "ssn": social, "devs": gadgets,
            "last_login": iso(world.moment(utc(2019, 1, 1), utc(2019, 6, 1))),
        }  # fmt: skip

    def phone(self, region: str, rec: int, who: str) -> str:
        """A phone of the region; those of the US are written without the country's code."""
        self.book.put(rec, who, "phone")
        number = self.world.phone(region)
        return national(number) if region == "US" else e164(number)

    def social(self, group: Group, k: int, rec: int, who: str) -> str | None:
        """The social security number of the k-th user of a group: valid, a placeholder, masked or none."""
        if group.ssn == "valid" or (group.ssn == "some placeholders" and k >= 3):
            self.book.put(rec, who, "us_ssn")
            return ssn(self.world)
        if group.ssn == "some placeholders":
            self.book.hide(rec, "invalid", "us_ssn")
            return "123-45-6789"
        if group.ssn == "some masked" and k < 4:
            self.book.hide(rec, "masked", "us_ssn")
            return f"***-**-{self.world.digits(4)}"
        return None

    def gadget(self, zone: str, rec: int, who: str) -> Json:
        """A device with a zone of its own."""
        mac = self.world.mac("44:07:0B")
        self.macs.add(mac)
        self.gadget_owners.add(who)
        self.book.put(rec, who, "mac_address")
        return {"mac": mac, "tz": zone}

    def expect(self, group: Group, who: str) -> None:
        """Book what the rules make of a user of the group."""
        if group.at and group.short:
            self.at[who] = group.at
            self.short.append(group.short)
        self.conflicting += bool(group.more)
        if group.region:
            self.where[who] = group.region
            if group.phone and not group.country and not group.ssn:
                self.by_phone.append(group.region)
        if group.part:
            self.parts.append(group.part)

    def access_token(self, i: int) -> str:
        """The i-th JWT: live, expired, or without an end."""
        world = self.world
        issued = world.moment(utc(2019, 2, 1), utc(2019, 10, 1))
        claims: Json = {
            "iss": "https://id.brightwater-labs.net",
            "jti": world.hexes(16),
            "iat": millis(issued) // 1000,
        }
        if i < 30:
            claims["exp"] = millis(world.moment(utc(2019, 12, 6), utc(2020, 12, 1))) // 1000
        elif i < 50:
            claims["exp"] = millis(world.moment(issued, utc(2019, 12, 2))) // 1000
        return jwt(world, claims)

    def give_api_tokens(self, i: int, rec: int, who: str, row: Json) -> None:
        """Give the i-th user tokens of GitHub, Slack, both or neither."""
        rng = self.rng
        if 100 <= i < 112:
            row["gh_token"] = github_token(self.world)
            self.book.put(rec, who, "api_token")
        if 108 <= i < 116:
            head = f"xoxb-{rng.randint(10**11, 10**12 - 1)}-{rng.randint(10**12, 10**13 - 1)}"
            row["slack_bot_token"] = f"{head}-{self.world.text(24)}"
            self.book.put(rec, who, "api_token")

    def sessions_of(self, i: int, group: Group, uid: str, who: str) -> None:
        """Sessions of the i-th user: in other zones, or with the access token if there is one."""
        for zone, month in group.more:
            moment = utc(2019, month, self.rng.randint(1, 28), self.rng.randint(0, 23), 5, 9)
            self.session(uid, who, zone, moment, "")
        if not group.more and i % 3 == 0:
            bearer = f"Bearer {self.tokens[who]}" if who in self.tokens else ""
            self.token_records += bool(bearer)
            self.session(uid, who, None, self.world.moment(utc(2019, 7, 1), utc(2019, 12, 1)), bearer)

    def session(self, uid: str, who: str, zone: str | None, moment: datetime, token: str) -> None:
        """Write a session."""
        rec = self.book.record()
        self.book.put(rec, who, "account_id", "ip_address")
        if zone:
            self.book.show(rec, who, "time_zone")
        self.sessions.append((uid, zone or "", iso(moment), self.world.ip(), token))

    def time_zones(self) -> Json:
        """The `time_zones` block."""
        block = zones(self.at, len(self.book.affected), self.conflicting)
        block["as_of"] = EXPOSED
        rows: list[Json] = []
        for name, count in tally(self.short).items():
            row: Json = {"abbreviation": name, "subjects": count, "share": share(count, len(self.at))}
            if name in OFFSETS:
                row["utc_offset"] = OFFSETS[name]
            if name in PLACED:
                row["countries"] = PLACED[name]
            if name == "CST":
                row["ambiguous"] = True
            rows.append(row)
        block["by_abbreviation"] = rows
        return block

    def regions(self) -> Json:
        """The `regions` block."""
        block = countries(self.where, len(self.book.affected))
        by_phone = tally(self.by_phone)
        for row in block["countries"]:
            if row["code"] in by_phone:
                row["evidence"] = {"phone": by_phone[row["code"]]}
        block["subdivisions"] = [{"code": c, "subjects": n} for c, n in tally(self.parts).items()]
        return block

    def truth(self) -> Json:
        """What the books say."""
        book = self.book
        return {
            "records": book.records(),
            "subjects": book.subjects(),
            "data_types": book.data_types(*DATA_TYPES),
            "time_zones": self.time_zones(),
            "regions": self.regions(),
            "tokens": [
                {"issuer": "jwt", "kind": "access", "tokens": 55, "subjects": 55, "records": self.token_records,
                 "live": 30, "expired": 20, "undetermined": 5},
                {"issuer": "github", "tokens": 12, "subjects": 12, "records": 12},
                {"issuer": "slack", "kind": "bot", "tokens": 8, "subjects": 8, "records": 8},
            ],
            "token_holders": {"subjects": 55 + 16},
            "devices": {"distinct": len(self.macs), "subjects": len(self.gadget_owners)},
        }  # fmt: skip


def make(folder: Path) -> None:
    """Write the dump of the accounts into its own folder in this one."""
    accounts = Accounts(folder)
    users = json.dumps(accounts.users(), ensure_ascii=False, indent=1) + "\n"
    accounts.case.write("users.json.gz", users)
    accounts.case.write("sessions.csv", table(("uid", "tz", "login_at", "ip", "access_token"), accounts.sessions))
    accounts.case.finish(accounts.truth(), NOTES, {"default_region": "US", "exposure_start": EXPOSED})
