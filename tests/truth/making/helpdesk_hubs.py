"""Help desk: hubs both ways, contact lists and lists of people, quoted addresses, versions of one _id."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from .books import Json
from .dump import Dump
from .phones import e164
from .world import Person
from .writing import compact, iso, lines, table, utc

DOMAINS = ("gmail.com", "merrimack-glass.com", "example.org", "tallgrass-energy.net", "orchard-dental.com")
TITLES = ("Account Executive", "Support Engineer", "Payroll Clerk", "Office Manager", "Sales Director", "Nurse")
BODIES = ("My panel arrived cracked.", "Invoice total looks wrong.", "Cannot sign in since Monday.")
DESK, FAMILY = "frontdesk.nashua@merrimack-glass.com", "pemberton.family@tallgrass-energy.net"
NOTES = """
60 accounts, 12 teams of 5 people (a _search page), 89 check-ins, 40 tickets in a _bulk file.
- `emails[].value`, `phones[].number` are contact values with labels: the holder's, both addresses link.
- `members[]` is a list of people (each with an own e-mail, a name and a title): 60 people in 12 records.
- KIOSK-7 stands beside 30 addresses: a hub, no identifier, does not link, still exposed for the guests;
three rows with nothing else are unattributed. The front desk's address stands beside 24 account ids: a hub
too; two of its rows have the placeholder account id `0` and are unattributed. Neither row has a name or
address, so none is unlinked.
- The family address stands beside exactly 20 account ids: not more than 20, so it links them into one
subject.
- Addresses quoted in a ticket's body are secondary: 15 outsiders; five are account holders (affected).
- Versions of one `_id` are one record with the union of their data: six phones come by update, three
tickets have two addresses. How versions enter `read` and `repeated` is not stated: only `accepted` is
given.
- `hibp_compatible` has the hub's address and the quoted ones.
"""


def account_id(i: int) -> str:
    """The id of the i-th account."""
    return f"A-{10023 + i * 7}"


class HelpDesk(Dump):
    """The help desk while it is written.

    Attributes:
        holders: people with an account.
        homes: second address by holder.
        rows: the check-ins.
        updates: lines of the tickets' file that change an earlier ticket.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "08_helpdesk_hubs", "en")
        self.holders = self.anyone(60)
        self.homes = {p.key: self.world.person("yahoo.com").email for p in self.holders}
        self.rows: list[Sequence[object]] = []
        self.updates: list[str] = []

    def anyone(self, count: int) -> list[Person]:
        """So many new people."""
        return [self.world.person(self.rng.choice(DOMAINS)) for _ in range(count)]

    def accounts(self) -> list[Json]:
        """The accounts, with lists of contact values."""
        book = self.book
        rows: list[Json] = []
        for i, p in enumerate(self.holders):
            rec = book.record()
            book.put(rec, p.key, "account_id", "email", "person_name")
            row: Json = {
                "accountId": account_id(i),
                "profile": {"displayName": p.name},
                "emails": [
                    {"label": "work", "value": book.mail(p.email)},
                    {"label": "home", "value": book.mail(self.homes[p.key])},
                ],
                "phones": [],
            }
            if i % 2:
                row["phones"] = [{"label": "mobile", "number": e164(self.world.phone("US"))}]
                book.put(rec, p.key, "phone")
            rows.append(row)
        return rows

    def teams(self) -> Json:
        """A page of a search: teams with a list of their people."""
        book, rng = self.book, self.rng
        members = self.holders[:15] + self.anyone(45)
        rng.shuffle(members)
        hits: list[Json] = []
        for i in range(12):
            rec = book.record()
            team: list[Json] = []
            for p in members[i * 5 : i * 5 + 5]:
                book.put(rec, p.key, "email", "person_name", "job_title")
                team.append({"email": book.mail(p.email), "fullName": p.name, "jobTitle": rng.choice(TITLES)})
            source = {"plan": rng.choice(("free", "pro", "team")), "seats": rng.randint(5, 60), "members": team}
            hits.append({"_index": "teams", "_id": self.world.text(20), "_score": None, "_source": source})
        return {"took": 5, "timed_out": False, "hits": {"total": {"value": 12, "relation": "eq"}, "hits": hits}}

    def checkin(self, account: str, address: str) -> int:
        """Write a check-in and return the number of its record."""
        moment = self.world.moment(utc(2022, 1, 1), utc(2022, 9, 1))
        self.rows.append((account, address, iso(moment), self.rng.choice(("desk-1", "desk-2", "gate-4", "hall-7"))))
        return self.book.record()

    def kiosk(self) -> None:
        """One account id beside 30 addresses: a hub."""
        book = self.book
        for p in self.holders[20:30] + self.anyone(20):
            rec = self.checkin("KIOSK-7", book.mail(p.email))
            book.put(rec, p.key, "email")
            book.show(rec, p.key, "account_id")
        for _ in range(3):
            book.show(self.checkin("KIOSK-7", ""), None, "account_id")

    def front_desk(self) -> None:
        """One address beside 24 account ids: a hub too."""
        book = self.book
        book.mail(DESK)
        for i in range(24):
            rec = self.checkin(f"A-{20001 + i}", DESK)
            book.put(rec, f"desk{i}", "account_id")
            book.show(rec, f"desk{i}", "email")
        for _ in range(2):
            rec = self.checkin("0", DESK)
            book.show(rec, None, "email")
            book.hide(rec, "invalid", "account_id")

    def family(self) -> None:
        """One address beside 20 account ids, which are not more than 20."""
        self.book.mail(FAMILY)
        for i in range(20):
            self.book.put(self.checkin(f"A-{30001 + i}", FAMILY), "family", "account_id", "email")

    def checkins(self) -> str:
        """The check-ins of the hubs, of the family and of ten holders, in disorder."""
        self.kiosk()
        self.front_desk()
        self.family()
        for i, p in enumerate(self.holders[40:50], 40):
            self.book.put(self.checkin(account_id(i), p.email.upper()), p.key, "account_id", "email")
        self.rng.shuffle(self.rows)
        return table(("account_id", "email", "checked_in_at", "terminal"), self.rows)

    def tickets(self) -> str:
        """A _bulk file of tickets, some of them changed by later lines."""
        book = self.book
        bulk: list[str] = []
        outsiders = self.anyone(15)
        callers = [(p, self.homes[p.key]) for p in self.holders[30:50]] + [(p, p.email) for p in self.anyone(20)]
        for i, (p, address) in enumerate(callers):
            rec = book.record()
            book.put(rec, p.key, "email", "person_name")
            body = self.rng.choice(BODIES)
            if i < 20:
                friend = outsiders[i] if i < 15 else self.holders[i - 15]
                body += f" Please copy {friend.email} on your reply, we share the order."
                book.mail(friend.email)
                if i < 15:
                    book.other(rec, friend.key, "email")
            name = {"_index": "tickets", "_id": f"T{5000 + i}"}
            requester = {"email": book.mail(address), "name": p.name}
            doc: Json = {"requester": requester, "subject": "Order", "body": body}
            bulk += [compact({self.rng.choice(("index", "create")): name}), compact(doc)]
            self.change(i, rec, p, name, doc)
        bulk += [*self.updates, compact({"delete": {"_index": "tickets", "_id": "T9001"}})]
        return "\n".join(bulk) + "\n"

    def change(self, i: int, rec: int, p: Person, name: Json, doc: Json) -> None:
        """Change the i-th ticket later: six learn a phone, three are written again with another address."""
        if 20 <= i < 26:
            number = e164(self.world.phone("US"))
            self.updates += [compact({"update": name}), compact({"doc": {"requester": {"phone": number}}})]
            self.book.put(rec, p.key, "phone")
        elif i >= 37:
            second = self.book.mail(self.world.person("example.net").email)
            again = {**doc, "requester": {"email": second, "name": p.name}}
            self.updates += [compact({"index": name}), compact(again)]

    def truth(self) -> Json:
        """What the books say."""
        book = self.book
        subjects = book.subjects(unattributed=5)
        subjects["hubs"] = [{"kind": "account_id", "hubs": 1}, {"kind": "email", "hubs": 1}]
        return {
            "records": {"accepted": book.accepted, "rejected": 0},
            "subjects": subjects,
            "data_types": book.data_types("email", "account_id", "person_name", "phone", "job_title"),
        }


def make(folder: Path) -> None:
    """Write the dump of the help desk into its own folder in this one."""
    desk = HelpDesk(folder)
    desk.case.write("accounts.ndjson", lines(desk.accounts()))
    desk.case.write("teams_search.json", json.dumps(desk.teams(), ensure_ascii=False, indent=2) + "\n")
    desk.case.write("checkins.csv", desk.checkins())
    desk.case.write("tickets_bulk.ndjson", desk.tickets())
    desk.case.finish(desk.truth(), NOTES)
