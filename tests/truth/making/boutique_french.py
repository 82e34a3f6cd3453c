"""French boutique: malformed and repaired lines, a file twice, payment cards, NIR."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .books import Json, countries
from .dump import Dump
from .national_ids import luhn, nir
from .phones import national
from .world import Person
from .writing import compact, table

STREETS = ("rue des Lilas", "avenue Foch", "rue Pasteur", "quai Voltaire", "place du Marché", "impasse du Puits")
SAME_AS_NEXT = (50, 52)
"""Clients whose record has the address of the next client too, under the same key: one person."""
CUT_OFF_AFTER = (15, 44, 99)
"""Clients after whose line one stands that is cut off."""
CARD_HEADS = {"visa": ("4970", "4974", "4532"), "mastercard": ("5136", "5355"), "amex": ("3742",)}
BRANDS = ["visa"] * 35 + ["mastercard"] * 20 + ["amex"] * 5
"""Brand of each real card."""
MALFORMED_PAYMENTS = ((25, "000417|Fin de lot"), (66, "000430|Paul|Besson|4970|x|y|z"))
DATA_TYPES = (
    "email", "account_id", "person_name", "street_address", "postal_code", "city", "country", "phone", "fr_nir",
    "payment_card_number", "card_cvv", "card_expiry",
)  # fmt: skip
NOTES = """
110 clients (NDJSON with faults), the same file again as gzip, 90 payments (CSV with `|`).
- Three lines cut off and two rows with a wrong number of fields are rejected; addresses in them are in no
count (`hibp_compatible` is of accepted records). Blank lines are no records.
- Duplicate key `courriel` (4): both values count; two of them are another client's address and join the
two. Trailing comma (3) and lone surrogate (1): accepted.
- The copy is byte for byte the same after decompression: read once, so it is in no number here.
- `000417` keeps its zeros in both files. Phones are read with `pays`.
- NIR: right key identifies, wrong key is invalid.
- Cards: 60 real; `************1234` and a bare last-four masked; `tok_...` protected (tokenised); wrong
Luhn digit invalid; `-`, `NULL` and empty null-like. Two visa cards are used by two clients each: 33
distinct.
"""


class FrenchBoutique(Dump):
    """The boutique while it is written.

    Attributes:
        people: its clients.
        cut_off: people in lines that are cut off.
        ids: account id by client.
        subject: who a client is; two are the client before.
        where: country by subject.
        cards: real numbers of a brand.
        owners: subjects with a real card of a brand.
        previous: the real number of the payment before.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "09_boutique_french", "fr")
        self.people = self.world.people({
            "gmail.com": 38, "hotmail.com": 19, "atelier-vasseur.fr": 13, "example.com": 10,
            "menuiserie-carlier.com": 9, "cabinet-renaud.net": 21,
        })  # fmt: skip
        self.cut_off = self.world.people({"example.net": len(CUT_OFF_AFTER)})
        self.ids = {p.key: f"{417 + 13 * i:06d}" for i, p in enumerate(self.people)}
        self.subject = {p.key: p.key for p in self.people}
        for i in SAME_AS_NEXT:
            self.subject[self.people[i + 1].key] = self.people[i].key
        self.where: dict[str, str] = {}
        self.cards: dict[str, set[str]] = {b: set() for b in CARD_HEADS}
        self.owners: dict[str, set[str]] = {b: set() for b in CARD_HEADS}
        self.previous = ""

    def clients(self) -> str:
        """The clients, a line each, with faults."""
        text: list[str] = []
        for i, p in enumerate(self.people):
            rec, who = self.book.record(), self.subject[p.key]
            line = compact(self.client(i, rec, who, p))
            text.append(self.spoiled(i, line, who))
            if i in CUT_OFF_AFTER:
                other = self.cut_off[CUT_OFF_AFTER.index(i)]
                head = f'{{"identifiantClient":"99{i:04d}","courriel":"{other.email}"'
                text.append(f'{head},"prénom":"{other.first}","nom":')
            if i in (30, 31):
                text.append("")
        return "\n".join(text) + "\n"

    def client(self, i: int, rec: int, who: str, p: Person) -> Json:
        """The i-th client."""
        book, world = self.book, self.world
        land = "BE" if i % 9 == 4 and i not in (50, 51, 52, 53) else "FR"
        self.where[who] = land
        book.put(rec, who, "account_id", "email", "person_name", "street_address", "postal_code", "city", "country")
        book.mail(p.email, who)
        row: Json = {
            "identifiantClient": self.ids[p.key],
            "courriel": p.email,
            "prénom": p.first,
            "nom": p.last,
            "adresse": self.place(land),
            "téléphone": "-",
            "numéroSécu": None,
            "pays": land,
        }
        if i % 5:
            row["téléphone"] = national(world.phone(land))
            book.put(rec, who, "phone")
        if i < 40:
            row["numéroSécu"] = nir(world, world.birthday())
            book.put(rec, who, "fr_nir")
        elif i < 43:
            good = nir(world, world.birthday())
            row["numéroSécu"] = f"{good[:13]}{(int(good[13:]) + 11) % 97 + 1:02d}"
            book.hide(rec, "invalid", "fr_nir")
        return row

    def place(self, land: str) -> Json:
        """A postal address in the country."""
        rng = self.rng
        street = f"{rng.randint(1, 98)} {rng.choice(STREETS)}"
        if land == "BE":
            code, towns = f"{rng.randint(1000, 9990)}", ("Namur", "Liège", "Mons")
        else:
            code = f"{rng.choice((21, 31, 44, 59, 69))}{self.world.digits(3)}"
            towns = ("Dijon", "Nantes", "Lille", "Lyon")
        return {"rue": street, "codePostal": code, "ville": rng.choice(towns)}

    def spoiled(self, i: int, line: str, who: str) -> str:
        """The i-th line with its fault: a duplicate key, a trailing comma, a lone surrogate, or none."""
        if i in SAME_AS_NEXT:
            return line.replace('"prénom"', f'"courriel":"{self.people[i + 1].email}","prénom"', 1)
        if i in (60, 61):
            extra = self.book.mail(self.world.person("example.org").email, who)
            return line.replace('"prénom"', f'"courriel":"{extra.upper()}","prénom"', 1)
        if i in (70, 71, 72):
            return line[:-1] + ",}"
        if i == 80:
            return line[:-1] + ',"surnom":"loulou \\ud83d"}'
        return line

    def payments(self) -> str:
        """Payments of the clients, with two malformed rows."""
        rng = self.rng
        rows: list[Sequence[object]] = []
        for i in range(90):
            rec, p = self.book.record(), self.people[i % 84]
            who = self.subject[p.key]
            self.book.put(rec, who, "account_id", "person_name", "card_expiry")
            number, cvv = self.real_card(i, rec, who) if i < len(BRANDS) else (self.other_card(i, rec), "")
            expiry = f"{rng.randint(1, 12):02d}/{rng.randint(24, 31)}"
            rows.append((self.ids[p.key], p.name, number, expiry, cvv))
        header = ("identifiant_client", "titulaire", "numero_carte", "date_expiration", "cvv")
        out = table(header, rows, "|").splitlines()
        for place, bad in MALFORMED_PAYMENTS:
            out.insert(place, bad)
        return "\n".join(out) + "\n"

    def real_card(self, i: int, rec: int, who: str) -> tuple[str, str]:
        """Number and code of the i-th card; two are the card before, of another client of the household."""
        brand = BRANDS[i]
        head = self.rng.choice(CARD_HEADS[brand])
        number = luhn(head + self.world.digits((14 if brand == "amex" else 15) - len(head)))
        if i in (11, 26):
            number = self.previous
        self.previous = number
        self.cards[brand].add(number)
        self.owners[brand].add(who)
        self.book.put(rec, who, "payment_card_number", "card_cvv")
        return number, self.world.digits(4 if brand == "amex" else 3)

    def other_card(self, i: int, rec: int) -> str:
        """What stands for a number in the i-th payment: masked, last four, a token, a wrong digit, or nothing."""
        if i < 68:
            self.book.hide(rec, "masked", "payment_card_number")
            return "*" * 12 + self.world.digits(4)
        if i < 72:
            self.book.hide(rec, "masked", "payment_card_number")
            return str(self.rng.randint(2000, 9999))
        if i < 77:
            self.book.hide(rec, "protected", "payment_card_number")
            return f"tok_1M{self.world.text(22)}"
        if i < 82:
            self.book.hide(rec, "invalid", "payment_card_number")
            good = luhn("4970" + self.world.digits(11))
            return good[:-1] + str((int(good[-1]) + 4) % 10)
        return self.rng.choice(("", "-", "NULL"))

    def truth(self) -> Json:
        """What the books say."""
        book = self.book
        visa = {"brand": "visa", "cards": len(self.cards["visa"]), "subjects": len(self.owners["visa"])}
        return {
            "records": book.records(rejected=len(CUT_OFF_AFTER) + len(MALFORMED_PAYMENTS)),
            "subjects": book.subjects(),
            "data_types": book.data_types(*DATA_TYPES),
            "regions": countries(self.where, len(book.affected)),
            "email_domains": book.email_domains(("gmail.com", "hotmail.com")),
            "payment_cards": [visa],
        }


def make(folder: Path) -> None:
    """Write the dump of the boutique into its own folder in this one."""
    boutique = FrenchBoutique(folder)
    clients = boutique.clients()
    boutique.case.write("clients.ndjson", clients)
    boutique.case.write("sauvegarde/clients_copie.ndjson.gz", clients)
    boutique.case.write("paiements.csv", boutique.payments())
    boutique.case.finish(boutique.truth(), NOTES)
