"""Shop, CRM and forum: equal ids in two systems, user names as account ids, credentials of several forms."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .books import Json
from .dump import Dump
from .tokens import argon2, bcrypt, phpass, sha512crypt
from .world import Person
from .writing import compact, iso, lines, spaced, table, utc

WORDS = ("tiger", "maple", "Sunset", "river", "Falcon", "coffee", "Boston", "velvet", "lemon", "Harley")
LOOK_EMPTY = {3: "none", 11: "n/a", 17: "-", 23: "unknown"}
"""Contacts whose real password looks like no value."""
EMPTY = {5: "", 29: "NULL", 41: "\\N", 47: None}
"""Contacts without a password."""
MASKED = (50, 51, 52)
"""Contacts whose password is masked."""
SYSTEMS = {"shop": "dump/shop.json", "crm": "dump/crm", "forum": "dump/forum"}
NOTES = """
90 shop customers, 70 CRM contacts, 40 webinar sign-ups, 70 forum members, 90 posts; three systems.
- The shop's `id` is an account id by rule (b): nothing else qualifies, it is unique, every row has an
e-mail.
- The webinar's `id` is none: no key names the table and only 32 of 40 rows (80 %) have an e-mail. It runs
through the numbers of the CRM's `customer_id`, of the same system, without joining. Eight rows without
e-mail are unattributed and unlinked; no date of birth, so (name, postal code) estimates 7. Of the others 12
are CRM contacts, 20 are new.
- Shop `id` 1-90 and CRM `customer_id` 1-70 are of two systems: equal ids do not link. 20 people are in both
and link by e-mail (under different ids), 15 of the shop are in the forum, 10 of the CRM's others too.
- The forum's tables have no other account id: the user name is it, in members and posts; six posters are
known from posts only. Whether those values count as data type `username` or `account_id` is not stated, so
neither is given.
- Plaintext column: `none`, `n/a`, `-`, `unknown` are real passwords; empty, `NULL`, `\\N` and null are
null-like; `********` is masked (nothing else is left).
- Credentials: distinct (subject, form); one person may hold a bcrypt hash in the shop and a plaintext in
the CRM.
"""


class ThreeSystems(Dump):
    """The three systems while they are written.

    Attributes:
        shop: people of the shop.
        crm: people of the CRM, 20 of them of the shop too.
        forum: people of the forum: 15 of the shop, of whom ten are in the CRM too, and ten of the CRM's others.
        forms: holders and records of a form of credential.
        logins: user name in the forum by person.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "04_three_systems", "en")
        people = self.world.people({
            "gmail.com": 60, "outlook.com": 41, "kirkland-outfitters.com": 24, "example.com": 10,
            "lakeshore-pt.com": 30, "stoddard-hvac.net": 20,
        })  # fmt: skip
        self.shop, rest = people[:90], people[90:]
        self.crm = self.shop[:20] + rest[:50]
        self.forum = self.shop[10:25] + rest[40:95]
        self.forms: dict[str, tuple[set[str], set[int]]] = {}
        self.logins: dict[str, str] = {}

    def credential(self, form: str, rec: int, who: str) -> None:
        """Book a password or the hash of one."""
        holders, records = self.forms.setdefault(form, (set(), set()))
        holders.add(who)
        records.add(rec)
        self.book.put(rec, who, "password" if form == "plaintext" else "password_hash")

    def customers(self) -> list[Json]:
        """Customers of the shop, with two forms of hashes."""
        book, world = self.book, self.world
        rows: list[Json] = []
        for i, p in enumerate(self.shop):
            rec = book.record()
            book.put(rec, p.key, "account_id", "email", "person_name")
            form, value = ("bcrypt", bcrypt(world)) if i < 50 else ("argon2", argon2(world))
            self.credential(form, rec, p.key)
            rows.append({
                "id": i + 1, "fullName": p.name, "email": book.mail(p.email, p.key), "passwordHash": value,
                "createdAt": iso(world.moment(utc(2015, 1, 1), utc(2020, 1, 1))),
            })  # fmt: skip
        return rows

    def contacts(self, order: list[Person]) -> list[Json]:
        """Contacts of the CRM in this order, with passwords in plaintext."""
        book = self.book
        rows: list[Json] = []
        for i, p in enumerate(order):
            rec = book.record()
            book.put(rec, p.key, "account_id", "email", "person_name")
            password = self.contact_password(i, rec, p.key)
            rows.append({
                "customer_id": i + 1, "first_name": p.first, "last_name": p.last,
                "e_mail": book.mail(p.email, p.key).upper() if i % 4 == 0 else book.mail(p.email, p.key),
                "password": password, "segment": self.rng.choice(("smb", "enterprise", "retail")),
            })  # fmt: skip
        return rows

    def contact_password(self, i: int, rec: int, who: str) -> str | None:
        """The password of the i-th contact: real, masked or none."""
        rng = self.rng
        password = LOOK_EMPTY.get(i) or f"{rng.choice(WORDS)}{rng.choice('!_#.')}{rng.randint(10, 9999)}"
        if i in EMPTY:
            return EMPTY[i]
        if i in MASKED:
            self.book.hide(rec, "masked", "password")
            return "********"
        self.credential("plaintext", rec, who)
        return password

    def webinar(self, order: list[Person]) -> str:
        """Sign-ups: contacts of the CRM, new people, and eight rows without an address."""
        book, world = self.book, self.world
        guests = order[:12] + [world.person("quigley-surveying.com") for _ in range(20)]
        strangers = [(world.person("example.net").name, f"0{self.rng.randint(1001, 6999)}") for _ in range(7)]
        signups: list[tuple[str, str, str]] = [(p.name, book.mail(p.email, p.key), "") for p in guests]
        signups += [(name, "", code) for name, code in [*strangers, strangers[0]]]
        self.rng.shuffle(signups)
        keyed = {p.email: p.key for p in guests}
        for _, address, _ in signups:
            rec = book.record()
            book.show(rec, keyed.get(address), "person_name")
            if address:
                book.put(rec, keyed[address], "email")
        rows = [(i + 1, *row) for i, row in enumerate(signups)]
        return table(("id", "full_name", "email", "postal_code"), rows)

    def members(self) -> str:
        """Members of the forum, with two forms of hashes."""
        book, world = self.book, self.world
        rows: list[Sequence[object]] = []
        for i, p in enumerate(self.forum):
            rec = book.record()
            login = self.logins[p.key] = world.once(lambda p=p: f"{p.slug[:9]}{world.digits(2)}")
            book.put(rec, p.key, "email")
            book.identify(p.key, "account_id")
            form, value = ("phpass", phpass(world)) if i % 7 else ("sha512crypt", sha512crypt(world))
            self.credential(form, rec, p.key)
            joined = world.moment(utc(2012, 1, 1), utc(2019, 1, 1))
            rows.append((login, book.mail(p.email, p.key), value, spaced(joined)))
        return table(("username", "mail", "passwd", "joined"), rows, "|")

    def posts(self) -> str:
        """Posts of members, and of six who are known from posts only."""
        book, world = self.book, self.world
        rows: list[Sequence[object]] = []
        ghosts = [f"{world.pair()[2]}{world.digits(5)}" for _ in range(6)]
        boards = ("general", "support", "offtopic", "classifieds")
        for i in range(90):
            rec = book.record()
            p = self.forum[i % 35]
            who, login = (f"ghost{i}", ghosts[i - 84]) if i >= 84 else (p.key, self.logins[p.key])
            book.identify(who, "account_id")
            book.put(rec, who, "ip_address")
            moment = world.moment(utc(2019, 1, 1), utc(2020, 1, 1))
            rows.append((login, world.ip(), iso(moment), self.rng.choice(boards)))
        return table(("username", "ip", "posted_at", "board"), rows, "|")

    def truth(self) -> Json:
        """What the books say."""
        book = self.book
        unlinked = {"records": 8, "lower": 1, "upper": 8, "estimate": 7}
        return {
            "records": book.records(),
            "subjects": book.subjects("email", "account_id", "phone", unattributed=8, unlinked=unlinked),
            "data_types": book.data_types("email", "person_name", "password", "password_hash", "ip_address"),
            "credentials": [
                {"form": form, "subjects": len(who), "records": len(found)}
                for form, (who, found) in sorted(self.forms.items())
            ],
            "email_domains": book.email_domains(("gmail.com", "outlook.com")),
        }


def make(folder: Path) -> None:
    """Write the dump of the three systems into its own folder in this one."""
    systems = ThreeSystems(folder)
    systems.case.write("shop.json", compact(systems.customers()) + "\n")
    order = systems.rng.sample(systems.crm, len(systems.crm))
    systems.case.write("crm/contacts.ndjson", lines(systems.contacts(order)))
    systems.case.write("crm/webinar.csv", systems.webinar(order))
    systems.case.write("forum/members.csv", systems.members())
    systems.case.write("forum/posts.csv", systems.posts())
    systems.case.finish(systems.truth(), NOTES, {"systems": SYSTEMS})
