"""German shop: own key by rule (a), orders, newsletter by e-mail."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from .books import Json, countries
from .dump import Dump
from .national_ids import iban_de, steuer_id
from .phones import national
from .world import Person
from .writing import iso, spaced, table, utc

STREETS = ("Lindenstraße", "Am Markt", "Bahnhofstraße", "Goethestraße", "Ringweg", "Hafengasse", "Mühlweg")
FIRST_MADE, LAST_MADE = utc(2011, 2, 3, 10, 11, 12), utc(2019, 11, 30, 18, 5, 44)
DATA_TYPES = (
    "email", "account_id", "person_name", "phone", "street_address", "postal_code", "city", "country",
    "date_of_birth", "iban", "de_steuer_id",
)  # fmt: skip
NOTES = """
116 customers (4 of them registered twice), 200 orders, 80 newsletter rows.
- `kunden.id` is an account id by rule (a): `bestellungen.kunden_id` names the table and 60 of its 65
distinct values (92 %) occur there. The five others are holders known only from events.
- `bestellungen.id` is "every other own key": none, though its numbers run through those of the customers.
- The second registrations share the e-mail in upper or title case or in `<>`: normal form is lower case
without `<>`.
- `telefon` is in national spelling and read with the record's own country (`anschrift.land`); `""`, `-`,
`unknown`, `n/a` and null are null-like and count nowhere.
- Newsletter rows link by e-mail; 50 are customers, 30 are new subjects.
- Region: explicit `land` for customers; newsletter-only subjects have a country only by a `.de` address;
the five known from orders have none.
- Domains: web.de and gmail.com are public providers; others are named from 11 subjects on, the rest is the
null row.
- Activity: first and last are account creations (`registriertAm`, naive = UTC); all orders lie between
them.
"""


class GermanShop(Dump):
    """The shop while it is written.

    Attributes:
        customers: people with a customer's record.
        readers: people who only read the newsletter.
        where: country by person.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "01_shop_german", "de")
        self.customers = self.world.people({
            "web.de": 24, "gmail.com": 18, "brandl-logistik.de": 12, "hollerbach-moebel.com": 10, "example.org": 9,
            "kanzlei-uhlig.net": 7, "technik-suedhang.de": 15, "posteingang-nord.com": 21,
        })  # fmt: skip
        self.readers = self.world.people(
            {"technik-suedhang.de": 6, "tietze-verlag.de": 4, "example.net": 9, "oststadt-bau.com": 11}
        )
        self.where: dict[str, str] = {}

    def customer(self, number: int, p: Person, address: str, made: datetime, *, full: bool) -> Json:
        """One registration; a full one has a bank account."""
        book, world, rng = self.book, self.world, self.rng
        rec, land = book.record(), self.where.setdefault(p.key, rng.choice(("DE", "DE", "DE", "AT")))
        book.put(rec, p.key, "account_id", "email", "person_name", "street_address", "postal_code", "city", "country")
        book.put(rec, p.key, "date_of_birth")
        row: Json = {
            "id": number,
            "vorname": p.first,
            "nachname": p.last,
            "email": address,
            "telefon": rng.choice(("", "-", "unknown", "n/a", None)),
            "anschrift": {
                "strasse": f"{rng.choice(STREETS)} {rng.randint(1, 140)}",
                "plz": f"{rng.randint(10115, 97999)}" if land == "DE" else f"{rng.randint(1010, 9900)}",
                "ort": rng.choice(("Lübeck", "Jena", "Halle", "Kassel") if land == "DE" else ("Wien", "Graz", "Linz")),
                "land": land,
            },
            "geburtsdatum": world.birthday().isoformat(),
            "registriertAm": made.strftime("%Y-%m-%dT%H:%M:%S"),
        }
        if full:
            row["iban"] = iban_de(world)
            book.put(rec, p.key, "iban")
        return row

    def registrations(self) -> list[Json]:
        """The customers, four of them twice."""
        book, world = self.book, self.world
        rows: list[Json] = []
        for i, p in enumerate(self.customers):
            made = FIRST_MADE if i == 0 else LAST_MADE if i == 1 else world.moment(FIRST_MADE, LAST_MADE)
            row = self.customer(1001 + i, p, book.mail(p.email, p.key), made, full=i % 3 == 0)
            if i % 6 != 5:
                row["telefon"] = national(world.phone(self.where[p.key]))
                book.put(book.accepted, p.key, "phone")
            if i % 2 == 0:
                row["steuerId"] = steuer_id(world)
                book.put(book.accepted, p.key, "de_steuer_id")
            rows.append(row)
        for i, p in enumerate(self.customers[10:14]):  # a new id, the same address in another spelling
            address = p.email.upper() if i % 2 else f"<{p.email.title()}>"
            rows.append(self.customer(1200 + i, p, address, world.moment(FIRST_MADE, LAST_MADE), full=False))
        return rows

    def orders(self) -> list[Json]:
        """Orders of 60 customers, and of five who have no record of their own any more."""
        rng = self.rng
        rows: list[Json] = []
        buyers = [(1001 + i, self.customers[i].key) for i in range(60)]
        gone = [(4711 + i, f"gone{i}") for i in range(5)]
        for i in range(200):
            number, key = gone[i % 5] if i % 25 < 5 and i < 30 else buyers[i % 60]
            self.book.put(self.book.record(), key, "account_id")
            rows.append({
                "id": 1001 + i,  # the table's own key: runs through the same numbers as the customers' ids
                "kunden_id": number,
                "bestelltAm": spaced(self.world.moment(utc(2014, 1, 1), utc(2019, 11, 1))),
                "betrag": f"{rng.randint(900, 90000) / 100:.2f}".replace(".", ","),
                "zahlungsart": rng.choice(("Rechnung", "Lastschrift", "Vorkasse")),
            })  # fmt: skip
        return rows

    def newsletter(self) -> str:
        """Customers and other readers, by address."""
        book = self.book
        rows: list[Sequence[object]] = []
        for i, p in enumerate(self.customers[40:90] + self.readers):
            rec = book.record()
            address = (p.email, p.email.upper(), f"<{p.email}>", f" {p.email.title()} ")[i % 4]
            book.put(rec, p.key, "email", "person_name")
            book.mail(p.email, p.key)
            if p in self.readers and p.email.endswith(".de"):
                self.where[p.key] = "DE"
            rows.append((address, p.first, p.last, self.rng.choice(("aktiv", "abgemeldet"))))
        return table(("E-Mail", "Vorname", "Nachname", "Status"), rows, ";")

    def truth(self) -> Json:
        """What the books say."""
        book = self.book
        return {
            "records": book.records(),
            "subjects": book.subjects(),
            "data_types": book.data_types(*DATA_TYPES),
            "time_zones": {"known": 0, "unknown": len(book.affected), "conflicting": 0},
            "regions": countries(self.where, len(book.affected)),
            "email_domains": book.email_domains(("web.de", "gmail.com")),
            "activity": {"first": iso(FIRST_MADE), "last": iso(LAST_MADE), "out_of_range": 0},
        }


def make(folder: Path) -> None:
    """Write the dump of the shop into its own folder in this one."""
    shop = GermanShop(folder)
    tables = {"kunden": shop.registrations(), "bestellungen": shop.orders()}
    shop.case.write("shop.json", json.dumps(tables, ensure_ascii=False, indent=2))
    shop.case.write("newsletter.csv", shop.newsletter())
    shop.case.finish(shop.truth(), NOTES)
