"""Russian forum in TSV: user name as account id, SNILS, MD5, phones with and without country code."""

from __future__ import annotations

from pathlib import Path

from .books import Json, countries
from .dump import Dump
from .national_ids import snils
from .phones import international, national
from .writing import iso, lines, spaced, table, utc

HEADER = (
    "Логин", "Электронная почта", "Хеш пароля (MD5)", "ФИО", "Пол", "Дата рождения", "Телефон", "СНИЛС",
    "Дата регистрации", "Последний вход",
)  # fmt: skip
FIRST, LAST = utc(2009, 4, 11, 7, 2, 9), utc(2020, 8, 30, 19, 44, 51)
BETWEEN = utc(2016, 1, 1)
"""Accounts are made before, visits happen after."""
DATA_TYPES = (
    "email", "person_name", "gender", "date_of_birth", "password_hash", "phone", "ru_snils", "ip_address",
)  # fmt: skip
NOTES = """
170 accounts in a gzipped TSV with Russian headers, 100 visits.
- No column but the user name can be the account id, so it is; four logins occur in visits only (affected).
- Five pairs of accounts share a SNILS with right check digits: one subject each. `111-111-111 11` has equal
digits: a placeholder, invalid, joins nobody; a wrong check number is invalid.
- Phones written `+7 ...` identify; `8 (9xx) ...` stand beside no country and there is no default region:
exposed, but no identifier, so not in `by_identifier.phone`.
- Region, all by RU or nothing: SNILS, else phone, else `.ru`. The rest is unknown.
- The column's header names MD5, all values are 32 hex digits: form md5.
- `0000-00-00` in the last visit is null-like, not out of range.
- mail.ru, yandex.ru and gmail.com are public providers; sibtehsnab.ru has 13 subjects.
"""


class RussianForum(Dump):
    """The forum while it is written.

    Attributes:
        people: holders of accounts; five of them hold the account of another one too.
        numbers: SNILS that are given out.
        where: country by person.
        logins: user name by account.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "05_forum_russian", "ru")
        self.people = self.world.people({
            "mail.ru": 58, "yandex.ru": 37, "gmail.com": 33, "sibtehsnab.ru": 13, "uralpromdetal.ru": 8,
            "example.com": 9, "nevsky-audit.com": 12,
        })  # fmt: skip
        self.numbers = [snils(self.world) for _ in range(80)]
        self.where: dict[str, str] = {}
        self.logins: dict[str, str] = {}

    def accounts(self) -> str:
        """The accounts; five pairs share a SNILS."""
        book, world = self.book, self.world
        rows: list[list[str]] = []
        for i, p in enumerate(self.people):
            who = p.key if not 75 <= i < 80 else self.people[i - 75].key
            rec = book.record()
            login = self.logins[p.key] = world.once(lambda p=p: f"{p.slug[:10]}{world.digits(2)}")
            book.identify(who, "account_id")
            book.put(rec, who, "email", "person_name", "gender", "date_of_birth", "password_hash")
            book.mail(p.email, who)
            phone, social = self.phone(i, rec, who), self.social(i, rec, who)
            if p.email.endswith(".ru"):
                self.where[who] = "RU"
            joined = FIRST if i == 90 else world.moment(FIRST, BETWEEN)
            seen = LAST if i == 91 else world.moment(BETWEEN, LAST)
            rows.append([
                login, p.email if i % 6 else p.email.upper(), world.hexes(32), f"{p.last} {p.first}", "м",
                world.birthday().strftime("%d.%m.%Y"), phone, social, spaced(joined),
                "0000-00-00" if i % 20 == 7 else spaced(seen),
            ])  # fmt: skip
        return table(HEADER, rows, "\t")

    def phone(self, i: int, rec: int, who: str) -> str:
        """The phone of the i-th account: with the country's code, as inside the country, or none."""
        number = self.world.phone("RU")
        if i % 3 == 0:
            self.book.put(rec, who, "phone")
            self.where[who] = "RU"
            return international(number)
        if i % 3 == 1:
            self.book.show(rec, who, "phone")
            return national(number)  # 8 (912) 345-67-89: no country beside it, no default region
        return ""

    def social(self, i: int, rec: int, who: str) -> str:
        """The SNILS of the i-th account: valid, a placeholder, with a wrong check number, or none."""
        if i < 80:
            self.book.put(rec, who, "ru_snils")
            self.where[who] = "RU"
            return self.numbers[i if i < 75 else i - 75]
        if i < 83:
            self.book.hide(rec, "invalid", "ru_snils")
            return "111-111-111 11"
        if i < 87:
            self.book.hide(rec, "invalid", "ru_snils")
            good = snils(self.world)
            return f"{good[:-2]}{(int(good[-2:]) + 7) % 100:02d}"
        return ""

    def visits(self) -> list[Json]:
        """Visits by user name, four of them by names that stand nowhere else."""
        world = self.world
        rows: list[Json] = []
        guests = [world.once(lambda: f"{world.pair()[3]}{world.digits(4)}") for _ in range(4)]
        for i in range(100):
            rec = self.book.record()
            p = self.people[i % 60]
            who, login = (f"guest{i}", guests[i - 96]) if i >= 96 else (p.key, self.logins[p.key])
            self.book.identify(who, "account_id")
            self.book.put(rec, who, "ip_address")
            moment = world.moment(BETWEEN, LAST)
            rows.append({"логин": login, "ip_адрес": world.ip(), "время_входа": iso(moment)})
        return rows

    def truth(self) -> Json:
        """What the books say."""
        book = self.book
        hashes = book.of("password_hash")
        return {
            "records": book.records(),
            "subjects": book.subjects(),
            "data_types": book.data_types(*DATA_TYPES),
            "regions": countries(self.where, len(book.affected)),
            "credentials": [{"form": "md5", "subjects": len(hashes.subjects), "records": len(hashes.records)}],
            "email_domains": book.email_domains(("mail.ru", "yandex.ru", "gmail.com")),
            "activity": {"first": iso(FIRST), "last": iso(LAST), "out_of_range": 0},
        }


def make(folder: Path) -> None:
    """Write the dump of the forum into its own folder in this one."""
    forum = RussianForum(folder)
    forum.case.write("polzovateli.tsv.gz", forum.accounts())
    forum.case.write("vhody.ndjson", lines(forum.visits()))
    forum.case.finish(forum.truth(), NOTES)
