"""Write the dumps with known truth beside this file.

Each function plans one invented leak, writes its dump and keeps books of what it put there; the truth is what the books
say under the counting rules. Nothing is read back, so a figure cannot inherit a mistake of a reader. Seeds are fixed.
"""

from __future__ import annotations

import base64
import csv
import gzip
import io
import json
import random
import shutil
import string
import unicodedata
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from pathlib import Path
from typing import Any

import phonenumbers
import pyarrow as pa
import pyarrow.parquet as pq

HERE = Path(__file__).resolve().parent
Json = dict[str, Any]
NATIONAL_IDS = frozenset({"es_nif", "br_cpf", "ru_snils", "cn_resident_id", "de_steuer_id", "us_ssn", "fr_nir"})


# --- books ------------------------------------------------------------------------------------------------------------


@dataclass
class Facts:
    """Who and which records hold one data type."""

    subjects: set[str] = field(default_factory=set)
    secondary: set[str] = field(default_factory=set)
    records: set[int] = field(default_factory=set)
    masked: set[int] = field(default_factory=set)
    protected: set[int] = field(default_factory=set)
    invalid: set[int] = field(default_factory=set)


class Book:
    """What a case planned: records, people and the data types they hold."""

    def __init__(self) -> None:
        self.accepted = 0
        self.affected: set[str] = set()
        self.secondary: set[str] = set()
        self.addresses: set[str] = set()
        self.facts: dict[str, Facts] = {}
        self.identified: dict[str, set[str]] = {k: set() for k in ("email", "account_id", "phone", "national_id")}
        self.domains: dict[str, set[str]] = {}

    def record(self) -> int:
        """Open an accepted record and return its number."""
        self.accepted += 1
        return self.accepted

    def of(self, data_type: str) -> Facts:
        return self.facts.setdefault(data_type, Facts())

    def show(self, rec: int, who: str | None, *types: str) -> None:
        """Real values in a record: exposed for `who` (nobody when None), no identifier."""
        for name in types:
            self.of(name).records.add(rec)
            if who is not None:
                self.of(name).subjects.add(who)

    def put(self, rec: int, who: str, *types: str) -> None:
        """Real values of a holder; those of an identifying type identify the holder."""
        self.affected.add(who)
        self.show(rec, who, *types)
        for name in types:
            kind = "national_id" if name in NATIONAL_IDS else name
            if kind in self.identified:
                self.identified[kind].add(who)

    def identify(self, who: str, kind: str) -> None:
        self.affected.add(who)
        self.identified[kind].add(who)

    def other(self, rec: int, who: str, *types: str) -> None:
        """Values of a person who is nobody's holder, inside someone else's record."""
        self.secondary.add(who)
        for name in types:
            self.of(name).records.add(rec)
            self.of(name).secondary.add(who)

    def hide(self, rec: int, how: str, name: str) -> None:
        """A value that exposes nothing: masked, protected or invalid."""
        getattr(self.of(name), how).add(rec)

    def mail(self, address: str, who: str | None = None) -> str:
        """Note a valid address (for hibp_compatible) and, for a holder, its domain."""
        self.addresses.add(address.lower())
        if who is not None:
            self.domains.setdefault(address.lower().rpartition("@")[2], set()).add(who)
        return address

    def data_types(self, *names: str) -> list[Json]:
        rows = []
        for name in names:
            fact = self.of(name)
            rows.append(
                {
                    "data_type": name,
                    "subjects": len(fact.subjects),
                    "secondary_subjects": len(fact.secondary),
                    "records": len(fact.records),
                    "masked_records": len(fact.masked),
                    "protected_records": len(fact.protected),
                    "invalid_records": len(fact.invalid),
                }
            )
        return rows

    def subjects(self, *kinds: str, unlinked: Json | None = None, unattributed: int = 0) -> Json:
        lower = len(self.affected) + len(self.secondary)
        gap = unlinked or {"records": 0, "lower": 0, "upper": 0, "estimate": 0}
        return {
            "affected": len(self.affected),
            "secondary": len(self.secondary),
            "unattributed_records": unattributed,
            "by_identifier": {kind: len(self.identified[kind]) for kind in kinds or self.identified},
            "unlinked": gap,
            "total": {"lower": lower, "upper": lower + gap["upper"]},
            "hibp_compatible": len(self.addresses),
        }

    def email_domains(self, providers: Iterable[str]) -> list[Json]:
        """Rows per domain: a public provider or at least 11 subjects is named, the rest is one row."""
        public = set(providers)
        named = {d: s for d, s in self.domains.items() if d in public or len(s) >= 11}
        rest = {d: s for d, s in self.domains.items() if d not in named}
        rows: list[Json] = [{"domain": d, "subjects": len(s)} for d, s in sorted(named.items())]
        if rest:
            rows.append({"domain": None, "domains": len(rest), "subjects": len(set().union(*rest.values()))})
        return rows


def share(part: int, whole: int) -> float:
    return float((Decimal(part) / Decimal(whole)).quantize(Decimal("0.000001"), ROUND_HALF_EVEN))


def countries(where: dict[str, str], affected: int) -> Json:
    """The `regions` block for subjects with a known country."""
    count: dict[str, int] = {}
    for code in where.values():
        count[code] = count.get(code, 0) + 1
    rows = [{"code": c, "subjects": n, "share": share(n, len(where))} for c, n in sorted(count.items())]
    return {"known": len(where), "unknown": affected - len(where), "countries": rows}


def zones(where: dict[str, str], affected: int, conflicting: int = 0) -> Json:
    """The `time_zones` block but for `as_of` and abbreviations."""
    count: dict[str, int] = {}
    for zone in where.values():
        count[zone] = count.get(zone, 0) + 1
    rows = [{"zone": z, "subjects": n, "share": share(n, len(where))} for z, n in sorted(count.items())]
    known = len(where)
    return {"known": known, "unknown": affected - known, "conflicting": conflicting, "by_zone": rows}


# --- invented people and values ---------------------------------------------------------------------------------------

NAMES: dict[str, tuple[str, str]] = {
    "de": (
        "Jürgen Anke Björn Swantje Käthe Lorenz Mareike Till Ulrike Falk Greta Hauke Imke Jonas Kerstin Lennart Maren "
        "Nils Olga Piet Renate Sönke Thea Volker Wiebke",
        "Brandl Hofstetter Köhler Lindqvist Möllers Nagel Oberländer Pfister Quandt Reuß Schönfeld Tietze Uhlig Vogt "
        "Wernicke Zöllner Ahrens Böhm Czerny Dörfler Eckardt Fröhlich Gerlach Hübner Iwersen",
    ),
    "es": (
        "Álvaro Begoña Carmen Diego Elena Fermín Gonzalo Inés Javier Leire Marta Nicolás Óscar Pilar Raúl Sofía Tomás "
        "Uxía Vega Ximena Yolanda Iñaki Rocío Íñigo Lucía",
        "Abascal Bermúdez Cañete Durán Echeverría Fuentes Garrido Hinojosa Izquierdo Jurado Lafuente Montañés Navas "
        "Olmedo Peñalver Quirós Rebollo Sepúlveda Tejedor Urrutia Valdés Yáñez Zapatero Arana Bustos",
    ),
    "pt": (
        "Adriana Benedito Caio Débora Everton Fabíola Gilberto Heloísa Ícaro Joana Kauã Letícia Murilo Natália Otávio "
        "Paula Rafael Sílvia Tiago Vanessa Wagner Yara Zeca Bruna Davi",
        "Albuquerque Barcellos Camargo Drummond Esteves Figueiredo Guimarães Holanda Junqueira Leme Magalhães Noronha "
        "Pacheco Queiroz Rezende Sampaio Teixeira Vasconcelos Xavier Zanetti Arruda Bittencourt Coutinho Dutra Fontes",
    ),
    "fr": (
        "Amélie Baptiste Céline Damien Élodie Fabrice Gaëlle Hugo Inès Jérôme Killian Lucie Maëlys Noé Océane Pascal "
        "Quentin Romane Sébastien Théo Ursule Violette Yann Zoé Aurore",
        "Aubert Besson Charpentier Delacroix Estève Fournier Garnier Hébert Imbert Jacquet Lacombe Marchand Noël "
        "Oudinot Prévost Renaud Sauvage Thibault Vasseur Weiss Aubry Blanchet Carlier Dujardin Ferrand",
    ),
    "en": (
        "Abigail Brandon Caitlin Darnell Evelyn Frederick Gwendolyn Harlan Isadora Jamal Kendra Lionel Marguerite "
        "Nathaniel Opal Preston Quincy Rosalind Sterling Tabitha Ulysses Verna Winston Yvette Zachary",
        "Abernathy Blackwood Castellano Delgado Easterling Fairbanks Galloway Hathaway Ingersoll Jankowski Kirkland "
        "Lockhart McAllister Newcomb Okafor Pemberton Quigley Rutherford Stoddard Thackeray Underhill Vandermeer "
        "Whitfield Yarborough Zeller",
    ),
}
RUSSIAN = (
    (
        "Андрей/andrey Борис/boris Вадим/vadim Глеб/gleb Денис/denis Егор/egor Захар/zahar Игорь/igor Кирилл/kirill "
        "Леонид/leonid Максим/maksim Никита/nikita Олег/oleg Павел/pavel Руслан/ruslan Степан/stepan Тимур/timur"
    ),
    (
        "Абрамов/abramov Белоусов/belousov Воронцов/vorontsov Гущин/guschin Дорофеев/dorofeev Ермаков/ermakov "
        "Жилин/zhilin Зуев/zuev Исаков/isakov Кудрявцев/kudryavtsev Лапин/lapin Мухин/muhin Нестеров/nesterov "
        "Панфилов/panfilov Рябов/ryabov Суханов/suhanov Трофимов/trofimov Уваров/uvarov Филатов/filatov"
    ),
)
CHINESE = (
    "王/wang 李/li 张/zhang 刘/liu 陈/chen 杨/yang 赵/zhao 黄/huang 周/zhou 吴/wu 徐/xu 孙/sun 胡/hu 朱/zhu 高/gao",
    "伟明/weiming 秀英/xiuying 建国/jianguo 丽华/lihua 志强/zhiqiang 晓燕/xiaoyan 海涛/haitao 雪梅/xuemei 文博/wenbo "
    "佳怡/jiayi 子轩/zixuan 雨桐/yutong 思远/siyuan 国栋/guodong 春兰/chunlan 宇航/yuhang 静雯/jingwen",
)
FOLD = str.maketrans({"ß": "ss", "ö": "oe", "ü": "ue", "ä": "ae", "Ö": "Oe", "Ü": "Ue", "Ä": "Ae"})
PHONES: dict[str, tuple[str, Sequence[str], int]] = {
    "DE": ("49", ("1511", "1522", "1573", "1768"), 7),
    "AT": ("43", ("664", "676", "699"), 7),
    "ES": ("34", ("61", "62", "65", "67", "69"), 7),
    "FR": ("33", ("61", "62", "66", "76", "78"), 7),
    "BE": ("32", ("470", "485", "496"), 6),
    "BR": ("55", ("1198", "1197", "2199", "3198", "4199", "5198"), 7),
    "RU": ("7", ("903", "912", "916", "926", "961"), 7),
    "CN": ("86", ("138", "139", "150", "159", "186"), 8),
    "US": ("1", ("212", "312", "415", "512", "617", "702", "206", "303"), 7),
    "PR": ("1", ("787",), 7),
    "CA": ("1", ("416", "604"), 7),
    "GB": ("44", ("7400", "7488", "7712", "7911"), 6),
}


@dataclass(frozen=True)
class Person:
    """An invented person."""

    key: str
    first: str
    last: str
    email: str
    slug: str

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


def ascii_fold(text: str) -> str:
    text = unicodedata.normalize("NFD", text.translate(FOLD))
    return "".join(c for c in text.lower() if c in string.ascii_lowercase)


class World:
    """Seeded source of people and values, each given out once."""

    def __init__(self, seed: str, language: str) -> None:
        self.rng = random.Random(seed)
        self.language = language
        self.seen: set[str] = set()
        self.serial = 0

    def once(self, draw: Callable[[], str]) -> str:
        while True:
            value = draw()
            if value not in self.seen:
                self.seen.add(value)
                return value

    def pair(self) -> tuple[str, str, str, str]:
        """First and last name, then both in ASCII."""
        rng = self.rng
        if self.language == "ru":
            first, last = (rng.choice(pool.split()).split("/") for pool in RUSSIAN)
            return first[0], last[0], first[1], last[1]
        if self.language == "zh":
            last, first = (rng.choice(pool.split()).split("/") for pool in CHINESE)
            return first[0], last[0], first[1], last[1]
        firsts, lasts = NAMES[self.language]
        one, two = rng.choice(firsts.split()), rng.choice(lasts.split())
        return one, two, ascii_fold(one), ascii_fold(two)

    def person(self, domain: str) -> Person:
        """A new person; names are distinct within a case."""
        rng = self.rng
        while True:
            first, last, a, b = self.pair()
            if f"{first} {last}" not in self.seen:
                self.seen.add(f"{first} {last}")
                break
        year = rng.randint(61, 99)
        style = rng.randrange(5)
        local = (f"{a}.{b}", f"{a[0]}.{b}{year}", f"{b}.{a}", f"{a}_{b}", f"{a}{b}{year}")[style]
        while f"{local}@{domain}" in self.seen:
            local += str(rng.randint(2, 9))
        self.seen.add(f"{local}@{domain}")
        self.serial += 1
        return Person(f"p{self.serial}", first, last, f"{local}@{domain}", f"{a}{b}")

    def people(self, plan: dict[str, int]) -> list[Person]:
        """People by domain, shuffled."""
        out = [self.person(domain) for domain, count in plan.items() for _ in range(count)]
        self.rng.shuffle(out)
        return out

    def digits(self, count: int) -> str:
        return "".join(self.rng.choice(string.digits) for _ in range(count))

    def text(self, count: int, alphabet: str = string.ascii_letters + string.digits) -> str:
        return "".join(self.rng.choice(alphabet) for _ in range(count))

    def hexes(self, count: int) -> str:
        return self.text(count, "0123456789abcdef")

    def phone(self, region: str) -> phonenumbers.PhoneNumber:
        """A number that libphonenumber calls valid for the region."""
        code, heads, tail = PHONES[region]
        while True:
            raw = f"+{code}{self.rng.choice(heads)}{self.digits(tail)}"
            number = phonenumbers.parse(raw)
            if raw in self.seen or not phonenumbers.is_valid_number_for_region(number, region):
                continue
            self.seen.add(raw)
            return number

    def birthday(self) -> date:
        return date(1941, 2, 3) + timedelta(days=self.rng.randrange(22000))

    def moment(self, start: datetime, end: datetime) -> datetime:
        """A whole second strictly between the two."""
        return start + timedelta(seconds=self.rng.randrange(1, int((end - start).total_seconds())))

    def ip(self) -> str:
        head = self.rng.choice((24, 67, 71, 73, 76, 98))
        return self.once(
            lambda: f"{head}.{self.rng.randint(1, 250)}.{self.rng.randint(1, 250)}.{self.rng.randint(2, 250)}"
        )

    def mac(self, oui: str) -> str:
        return self.once(lambda: oui + "".join(f":{self.rng.randrange(256):02X}" for _ in range(3)))


def e164(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def national(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)


def international(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def luhn(body: str) -> str:
    total = 0
    for i, c in enumerate(reversed(body)):
        n = int(c) * (2 if i % 2 == 0 else 1)
        total += n - 9 if n > 9 else n
    return body + str(-total % 10)


def nif(world: World) -> str:
    number = int(world.once(lambda: str(world.rng.randint(10_300_000, 78_900_000))))
    return f"{number:08d}{'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}"


def cpf(world: World) -> str:
    def draw() -> str:
        d = [int(c) for c in world.digits(9)]
        for length in (9, 10):
            s = sum(n * (length + 1 - i) for i, n in enumerate(d))
            d.append((s * 10 % 11) % 10)
        t = "".join(map(str, d))
        return f"{t[:3]}.{t[3:6]}.{t[6:9]}-{t[9:]}"

    return world.once(draw)


def snils(world: World) -> str:
    def draw() -> str:
        body = str(world.rng.randint(10_000_000, 199_999_999)).zfill(9)
        check = sum(int(c) * (9 - i) for i, c in enumerate(body)) % 101 % 100
        return f"{body[:3]}-{body[3:6]}-{body[6:]} {check:02d}"

    return world.once(draw)


def resident_id(world: World, birthday: date) -> str:
    def draw() -> str:
        area = world.rng.choice(("110101", "110105", "310101", "310104", "310109", "120101"))
        body = f"{area}{birthday:%Y%m%d}{world.rng.randint(1, 998):03d}"
        weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
        return body + "10X98765432"[sum(int(c) * w for c, w in zip(body, weights, strict=True)) % 11]

    return world.once(draw)


def steuer_id(world: World) -> str:
    def draw() -> str:
        ten = world.rng.sample(string.digits, 9)
        ten.insert(world.rng.randrange(10), world.rng.choice(ten))
        if ten[0] == "0" or any(a == b == c for a, b, c in zip(ten, ten[1:], ten[2:], strict=False)):
            return draw()
        product = 10
        for c in ten:
            s = (int(c) + product) % 10 or 10
            product = s * 2 % 11
        return "".join(ten) + str((11 - product) % 10)

    return world.once(draw)


def nir(world: World, birthday: date) -> str:
    def draw() -> str:
        rng = world.rng
        place = f"{rng.randint(21, 94):02d}{rng.randint(1, 480):03d}"
        body = f"{rng.randint(1, 2)}{birthday:%y%m}{place}{rng.randint(1, 899):03d}"
        return f"{body}{97 - int(body) % 97:02d}"

    return world.once(draw)


def ssn(world: World) -> str:
    rng = world.rng
    return world.once(lambda: f"{rng.randint(130, 640):03d}-{rng.randint(11, 98):02d}-{rng.randint(1010, 9890):04d}")


def iban_de(world: World) -> str:
    bban = world.rng.choice(("10050000", "50070010", "70020270", "20041133", "37040044")) + world.digits(10)
    return f"DE{98 - int(bban + '131400') % 97:02d}{bban}"


def jwt(world: World, claims: Json) -> str:
    def part(value: Json) -> str:
        raw = json.dumps(value, separators=(",", ":")).encode()
        return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()

    signature = base64.urlsafe_b64encode(world.rng.randbytes(32)).rstrip(b"=").decode()
    return f"{part({'alg': 'HS256', 'typ': 'JWT'})}.{part(claims)}.{signature}"


def github_token(world: World) -> str:
    alphabet = string.digits + string.ascii_uppercase + string.ascii_lowercase
    body = world.text(30)
    number, check = zlib.crc32(body.encode()), ""
    for _ in range(6):
        number, rest = divmod(number, 62)
        check = alphabet[rest] + check
    return f"ghp_{body}{check}"


CRYPT = "./" + string.digits + string.ascii_uppercase + string.ascii_lowercase


def bcrypt(world: World) -> str:
    return f"$2b$12${world.text(21, CRYPT)}{world.rng.choice('.Oeu')}{world.text(31, CRYPT)}"


def phpass(world: World) -> str:
    return f"$P$B{world.text(8, CRYPT)}{world.text(21, CRYPT)}{world.rng.choice('./01')}"


def sha512crypt(world: World) -> str:
    return f"$6${world.text(16, CRYPT)}${world.text(85, CRYPT)}{world.rng.choice('./01')}"


def argon2(world: World) -> str:
    salt, tag = (base64.b64encode(world.rng.randbytes(n)).rstrip(b"=").decode() for n in (16, 32))
    return f"$argon2id$v=19$m=65536,t=3,p=4${salt}${tag}"


# --- writing ----------------------------------------------------------------------------------------------------------


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type]


def iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def millis(moment: datetime) -> int:
    return int(moment.timestamp()) * 1000


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def lines(values: Iterable[Any]) -> str:
    return "".join(compact(v) + "\n" for v in values)


def table(header: Sequence[str], rows: Iterable[Sequence[object]], delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


class Case:
    """One folder: dump, truth, notes and options."""

    def __init__(self, name: str) -> None:
        self.root = HERE / name
        shutil.rmtree(self.root, ignore_errors=True)
        (self.root / "dump").mkdir(parents=True)

    def write(self, name: str, text: str, *, bom: bool = False) -> None:
        path = self.root / "dump" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        raw = (b"\xef\xbb\xbf" if bom else b"") + text.encode()
        path.write_bytes(gzip.compress(raw, mtime=0) if name.endswith(".gz") else raw)

    def parquet(self, name: str, columns: dict[str, pa.Array]) -> None:
        pq.write_table(pa.table(columns), self.root / "dump" / name)

    def finish(self, truth: Json, notes: str, options: Json | None = None) -> None:
        def save(name: str, value: Json) -> None:
            (self.root / name).write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")

        save("truth.json", truth)
        if options is not None:
            save("options.json", options)
        body = "\n".join(line.strip() for line in notes.strip().splitlines())
        (self.root / "NOTES.md").write_text(f"# {self.root.name}\n\n{body}\n", encoding="utf-8")


# --- cases ------------------------------------------------------------------------------------------------------------


def shop_german() -> None:
    """German shop: own key by rule (a), orders, newsletter by e-mail."""
    case, book, world = Case("01_shop_german"), Book(), World("truth-01", "de")
    rng = world.rng
    customers = world.people({
        "web.de": 24, "gmail.com": 18, "brandl-logistik.de": 12, "hollerbach-moebel.com": 10, "example.org": 9,
        "kanzlei-uhlig.net": 7, "technik-suedhang.de": 15, "posteingang-nord.com": 21,
    })  # fmt: skip
    readers = world.people({"technik-suedhang.de": 6, "tietze-verlag.de": 4, "example.net": 9, "oststadt-bau.com": 11})
    where: dict[str, str] = {}
    kunden: list[Json] = []
    opened, closed = utc(2011, 2, 3, 10, 11, 12), utc(2019, 11, 30, 18, 5, 44)
    streets = ("Lindenstraße", "Am Markt", "Bahnhofstraße", "Goethestraße", "Ringweg", "Hafengasse", "Mühlweg")

    def customer(number: int, p: Person, address: str, made: datetime, *, full: bool) -> Json:
        rec, land = book.record(), where.setdefault(p.key, rng.choice(("DE", "DE", "DE", "AT")))
        book.put(rec, p.key, "account_id", "email", "person_name", "street_address", "postal_code", "city", "country")
        book.put(rec, p.key, "date_of_birth")
        row: Json = {
            "id": number,
            "vorname": p.first,
            "nachname": p.last,
            "email": address,
            "telefon": rng.choice(("", "-", "unknown", "n/a", None)),
            "anschrift": {
                "strasse": f"{rng.choice(streets)} {rng.randint(1, 140)}",
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

    for i, p in enumerate(customers):
        made = opened if i == 0 else closed if i == 1 else world.moment(opened, closed)
        row = customer(1001 + i, p, book.mail(p.email, p.key), made, full=i % 3 == 0)
        if i % 6 != 5:
            row["telefon"] = national(world.phone(where[p.key]))
            book.put(book.accepted, p.key, "phone")
        if i % 2 == 0:
            row["steuerId"] = steuer_id(world)
            book.put(book.accepted, p.key, "de_steuer_id")
        kunden.append(row)
    for i, p in enumerate(customers[10:14]):  # registered again under a new id, the same address in another spelling
        address = p.email.upper() if i % 2 else f"<{p.email.title()}>"
        kunden.append(customer(1200 + i, p, address, world.moment(opened, closed), full=False))

    bestellungen: list[Json] = []
    buyers = [(1001 + i, customers[i].key) for i in range(60)]
    gone = [(4711 + i, f"gone{i}") for i in range(5)]
    for i in range(200):
        number, key = gone[i % 5] if i % 25 < 5 and i < 30 else buyers[i % 60]
        book.put(book.record(), key, "account_id")
        bestellungen.append({
            "id": 1001 + i,  # the table's own key: runs through the same numbers as the customers' ids
            "kunden_id": number,
            "bestelltAm": world.moment(utc(2014, 1, 1), utc(2019, 11, 1)).strftime("%Y-%m-%d %H:%M:%S"),
            "betrag": f"{rng.randint(900, 90000) / 100:.2f}".replace(".", ","),
            "zahlungsart": rng.choice(("Rechnung", "Lastschrift", "Vorkasse")),
        })  # fmt: skip
    case.write("shop.json", json.dumps({"kunden": kunden, "bestellungen": bestellungen}, ensure_ascii=False, indent=2))

    rows: list[Sequence[object]] = []
    for i, p in enumerate(customers[40:90] + readers):
        rec = book.record()
        address = (p.email, p.email.upper(), f"<{p.email}>", f" {p.email.title()} ")[i % 4]
        book.put(rec, p.key, "email", "person_name")
        book.mail(p.email, p.key)
        if p in readers and p.email.endswith(".de"):
            where[p.key] = "DE"
        rows.append((address, p.first, p.last, rng.choice(("aktiv", "abgemeldet"))))
    case.write("newsletter.csv", table(("E-Mail", "Vorname", "Nachname", "Status"), rows, ";"))

    case.finish(
        {
            "records": {"read": book.accepted, "accepted": book.accepted, "rejected": 0, "repeated": 0},
            "subjects": book.subjects(),
            "data_types": book.data_types(
                "email", "account_id", "person_name", "phone", "street_address", "postal_code", "city", "country",
                "date_of_birth", "iban", "de_steuer_id",
            ),
            "time_zones": {"known": 0, "unknown": len(book.affected), "conflicting": 0},
            "regions": countries(where, len(book.affected)),
            "email_domains": book.email_domains(("web.de", "gmail.com")),
            "activity": {"first": iso(opened), "last": iso(closed), "out_of_range": 0},
        },
        """
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
        """,
    )  # fmt: skip


def clinic_spanish() -> None:
    """Spanish clinic: NIF, masked and invalid values, phone-only rows, emergency contacts, unlinked people."""
    case, book, world = Case("02_clinic_spanish"), Book(), World("truth-02", "es")
    rng = world.rng
    header = (
        "NIF", "Nombre", "Apellidos", "Fecha de nacimiento", "Correo electrónico", "Teléfono", "Grupo sanguíneo",
        "Diagnóstico", "Contacto de emergencia", "Teléfono del contacto de emergencia",
    )  # fmt: skip
    illnesses = (
        "Diabetes mellitus tipo 2", "Hipertensión arterial esencial", "Asma bronquial", "Migraña con aura",
        "Hipotiroidismo", "Fibrilación auricular", "Gonartrosis bilateral", "Anemia ferropénica",
        "Trastorno de ansiedad generalizada", "Enfermedad celíaca",
    )  # fmt: skip
    groups = ("A+", "A-", "B+", "B-", "AB+", "AB-", "0+", "0-")
    people = world.people({"gmail.com": 50, "hotmail.com": 38, "aguasdeltajo.com": 31, "example.com": 19})
    owner = {p.key: world.phone("ES") for p in people}
    shared = world.phone("ES")  # a family's phone: held by two patients
    orphan = world.phone("ES")  # held by nobody but two phone-only rows
    for i in (60, 61):
        owner[people[i].key] = shared
    nifs: dict[str, str] = {}
    rows: list[list[str]] = []

    def row(rec: int, who: str | None, first: str, last: str, born: date) -> list[str]:
        book.show(rec, who, "person_name", "date_of_birth")
        out = [""] * 10
        out[1:4] = first, last, born.strftime("%d/%m/%Y")
        return out

    def medical(rec: int, who: str, out: list[str]) -> None:
        if rng.random() < 0.75:
            out[6] = rng.choice(groups)
            book.put(rec, who, "blood_group")
        else:
            out[6] = rng.choice(("", "N/A", "unknown"))
        out[7] = rng.choice(illnesses)
        book.put(rec, who, "diagnosis")

    outsiders = [(world.person("example.net"), world.phone("ES")) for _ in range(55)]
    contacts: list[tuple[str, str, str | None]] = [(p.name, national(n), e164(n)) for p, n in outsiders]
    contacts += [(p.name, national(n), e164(n)) for p, n in outsiders[:4]]  # the same contact in a second row
    contacts += [(people[i].name, national(owner[people[i].key]), None) for i in range(80, 90)]  # patients themselves
    contacts.append(("Amparo Villar", international(orphan), None))  # the holder known only by phone
    rng.shuffle(contacts)

    for i, p in enumerate(people):  # 120 with a NIF, 10 masked, 8 with a wrong letter
        rec = book.record()
        out = row(rec, p.key, p.first, p.last, world.birthday())
        book.affected.add(p.key)
        value = nif(world)
        if i < 120:
            out[0] = nifs[p.key] = value
            book.put(rec, p.key, "es_nif")
        elif i < 130:
            out[0] = "*****" + value[5:]
            book.hide(rec, "masked", "es_nif")
        else:
            letters = "TRWAGMYFPDXBNJZSQVHLCKE"
            out[0] = value[:8] + letters[(letters.index(value[8]) + 5) % 23]
            book.hide(rec, "invalid", "es_nif")
        if i < 90 or i >= 120:
            out[4] = book.mail(p.email, p.key) if i % 7 else book.mail(p.email, p.key).upper()
            book.put(rec, p.key, "email")
        elif i < 93:
            out[4] = book.mail("test@test.com")
            book.hide(rec, "invalid", "email")
        elif i < 95:
            out[4] = p.email.split("@")[0] + "@"
            book.hide(rec, "invalid", "email")
        else:
            out[4] = rng.choice(("", "-", "NULL", "n/a"))
        if 110 <= i < 114:
            out[5] = f"6** *** {world.digits(3)}"
            book.hide(rec, "masked", "phone")
        elif 114 <= i < 120:
            out[5] = ""
        else:
            number = owner[p.key]
            out[5] = national(number) if i % 3 else international(number)
            book.put(rec, p.key, "phone")
        medical(rec, p.key, out)
        if i < len(contacts):
            name, spelling, secondary = contacts[i]
            out[8:10] = name, spelling
            if secondary is None:
                book.show(rec, None, "phone", "person_name")
            else:
                book.other(rec, secondary, "phone", "person_name")
        rows.append(out)

    def by_phone(number: phonenumbers.PhoneNumber, who: str, name: Person) -> None:
        rec = book.record()
        out = row(rec, who, name.first, name.last, world.birthday())
        out[0], out[4], out[5] = "-", "null", international(number)
        book.put(rec, who, "phone")
        medical(rec, who, out)
        rows.append(out)

    for i in (20, 21, 22):  # held by exactly one patient
        by_phone(owner[people[i].key], people[i].key, people[i])
    for _ in range(2):
        by_phone(orphan, "orphan phone", world.person("example.net"))
    for _ in range(2):
        by_phone(shared, "shared phone", world.person("example.net"))

    strangers = [(world.person("example.net"), world.birthday()) for _ in range(10)]
    for p, born in strangers + strangers[:2]:  # no identifier at all
        rec = book.record()
        out = row(rec, None, p.first, p.last, born)
        out[0], out[4], out[5], out[7] = "", "-", "n/a", rng.choice(illnesses)
        book.show(rec, None, "diagnosis")
        rows.append(out)
    rng.shuffle(rows)
    text = table(header, rows, ";").splitlines(keepends=True)
    for place, bad in ((120, "58213377;Rosa\n"), (77, "x;" * 13 + "fin\n"), (31, "Hospital de día;;;\n")):
        text.insert(place, bad)
    case.write("pacientes.csv", "".join(text), bom=True)

    visits: list[Json] = []
    strange = [nif(world) for _ in range(5)]
    drugs = ("Ibuprofeno 600 mg", "Paracetamol 1 g", "Omeprazol 20 mg", "Amoxicilina 875 mg", "Enalapril 10 mg")
    for i in range(65):
        rec = book.record()
        p = people[i % 40]
        who, value = (p.key, nifs[p.key]) if i < 60 else (f"visitor{i}", strange[i - 60])
        book.put(rec, who, "es_nif", "medication")
        start = world.moment(utc(2021, 1, 1), utc(2021, 6, 1))
        visits.append(
            {"nif": value, "fechaIngreso": iso(start), "medicación": rng.choice(drugs), "box": rng.randint(1, 9)}
        )
    case.write("urgencias.ndjson", lines(visits))

    affected = len(book.affected)
    case.finish(
        {
            "records": {"read": book.accepted + 3, "accepted": book.accepted, "rejected": 3, "repeated": 0},
            "subjects": book.subjects(
                unattributed=12, unlinked={"records": 12, "lower": 1, "upper": 12, "estimate": 10}
            ),
            "data_types": book.data_types(
                "email", "es_nif", "phone", "person_name", "date_of_birth", "blood_group", "diagnosis", "medication"
            ),
            "regions": {
                "known": affected,
                "unknown": 0,
                "countries": [{"code": "ES", "subjects": affected, "share": 1.0}],
            },
            "email_domains": book.email_domains(("gmail.com", "hotmail.com")),
        },
        """
        138 patients, 7 rows with a phone only, 12 with nothing, 3 rows with a wrong number of fields (rejected), 65
        visits.
        - NIF with the right letter identifies; `*****678Z` is masked, a wrong letter invalid: those 18 are subjects
        by e-mail.
        - `test@test.com` is a placeholder: invalid, does not link its three rows, but is in `hibp_compatible` (any
        role, placeholders included); `name@` is malformed and is not.
        - Phones are read with `default_region` ES. Phone-only rows: three belong to the one patient who holds the
        phone; two on a phone that nobody holds are one subject; two on a phone held by two patients are one subject
        of their own.
        - Emergency contacts are secondary, counted by phone: 55 distinct outsiders (four named twice); ten are
        patients and one is the subject known by phone only, so affected, not secondary. Their phone never joins
        records.
        - Rows without identifier are unattributed and stand for 1 to 12 people; (name, date of birth) gives 10.
        - Five NIFs occur only in visits: affected.
        - Region: every subject has a NIF or a Spanish phone.
        """,
        {"default_region": "ES"},
    )


def cameras_elasticsearch() -> None:
    """Camera cloud in Elasticsearch dumps: dotted keys, scroll pages, _bulk, devices, attribution, shared-with."""
    case, book, world = Case("03_cameras_elasticsearch"), Book(), World("truth-03", "en")
    rng = world.rng
    people = world.people({
        "gmail.com": 34, "yahoo.com": 21, "harborlight-dental.com": 12, "pinecrest-roofing.com": 9, "example.net": 8,
        "quillandco-books.com": 16,
    })  # fmt: skip
    ids = {p.key: f"{world.rng.randint(1000, 9_999_999):010d}" for p in people}
    zone_plan = (
        ["US/Eastern"] * 16 + ["America/New_York"] * 14 + ["America/Chicago"] * 19 + ["US/Pacific"] * 12
        + ["America/Los_Angeles"] * 9 + ["America/Phoenix"] * 6 + ["Europe/London"] * 4 + [None] * 20
    )  # fmt: skip
    canonical = {"US/Eastern": "America/New_York", "US/Pacific": "America/Los_Angeles"}
    rng.shuffle(zone_plan)
    friends = [world.person("example.org") for _ in range(37)]
    first, last = utc(2016, 5, 17, 8, 30, 1), utc(2019, 12, 26, 21, 14, 5)
    where: dict[str, str] = {}
    access: dict[str, str] = {}
    session: dict[str, str] = {}
    session_records = access_records = 0

    hits: list[Json] = []
    for i, p in enumerate(people):
        rec, zone = book.record(), zone_plan[i]
        book.put(rec, p.key, "account_id", "email", "username")
        source: Json = {
            "user_id": ids[p.key],
            "user_name": p.slug + world.digits(3),
            "email": book.mail(p.email, p.key) if i % 5 else book.mail(p.email, p.key).upper(),
            "created_ts": millis(first if i == 0 else world.moment(first, utc(2019, 6, 1))),
            "last_login": iso(world.moment(utc(2019, 6, 1), utc(2019, 12, 20))),
            "time_zone": zone,
            "family.shared_with": [],
        }
        if i in (12, 57):
            source["last_login"] = "1970-01-01T00:00:00Z"
        if zone:
            where[p.key] = canonical.get(zone, zone)
            book.show(rec, p.key, "time_zone")
        if i < 40:
            access[p.key] = f"Atza|IwEBI{world.text(180, string.ascii_letters + string.digits + '-_')}"
            access_records += 1
            source["alexa"] = {
                "access_token": access[p.key],
                "refresh_token": f"Atzr|IwEBI{world.text(180, string.ascii_letters + string.digits + '-_')}",
            }
        if 30 <= i < 85:
            session[p.key] = world.hexes(40)
            session_records += 1
            source["session_token"] = session[p.key]
            book.put(rec, p.key, "session_token")
        if i % 2:  # 50 users share with others
            guests = rng.sample(friends, 1 + i % 2 * rng.randrange(3)) + (
                [people[(i + 31) % 100]] if i % 10 == 1 else []
            )
            source["family.shared_with"] = [g.email for g in guests]
            for g in guests:
                if g in friends:
                    book.mail(g.email)
                    book.other(rec, g.email, "email")
        hits.append({"_index": "users", "_type": "_doc", "_id": world.text(20), "_score": 1, "_source": source})
    case.write("users.json", lines(hits))

    hits, owners = [], {}
    models = ("HL-Cam Outdoor 2", "HL-Cam Mini", "HL-Doorbell Pro", "HL-Pan 360")
    by_model: dict[str, tuple[set[str], set[str]]] = {m: (set(), set()) for m in models}

    def device(p: Person, mac: str, model: str) -> None:
        rec = book.record()
        book.put(rec, p.key, "account_id", "mac_address", "device_model", "wifi_ssid")
        owners.setdefault(mac, []).append(p.key)
        by_model[model][0].add(mac)
        by_model[model][1].add(p.key)
        source = {"user.id": ids[p.key], "mac": mac, "model": model, "network.ssid": f"{p.last}-{world.hexes(4)}"}
        hits.append({"_index": "devices", "_id": f"dev-{world.text(12)}", "_source": source})

    for i in range(130):
        device(people[i % 90], world.mac("2C:AA:8E"), rng.choice(models))
    for i in range(4):  # four devices of two users each
        mac = world.mac("7C:78:B2")
        for p in (people[i], people[i + 50]):
            device(p, mac, "HL-Pan 360")
    pages: list[str] = []
    repeated = 0
    for start in range(0, len(hits), 50):  # every page but the first begins with hits of the page before
        overlap = {0: 0, 50: 3, 100: 4}[start]
        page = hits[start - overlap : start + 50]
        repeated += overlap
        total = {"value": len(hits), "relation": "eq"}
        pages.append(json.dumps({
            "_scroll_id": world.text(60), "took": rng.randint(2, 40), "timed_out": False,
            "hits": {"total": total, "max_score": 1.0, "hits": page},
        }, ensure_ascii=False))  # fmt: skip
    case.write("devices_scroll.json", "\n".join(pages) + "\n")

    single = [m for m, who in owners.items() if len(set(who)) == 1]
    double = [m for m, who in owners.items() if len(set(who)) == 2]
    unknown = [world.mac("D0:3F:27") for _ in range(5)]
    bulk: list[str] = []
    by_device = by_token = unattributed = 0

    def event(key: str, value: str, data_type: str | None, who: str | None, moment: datetime) -> None:
        nonlocal unattributed
        unattributed += 1
        rec = book.record()
        book.show(rec, who, "ip_address")
        if data_type:
            book.show(rec, who, data_type)
        source = {
            key: value,
            "clientIp": world.ip(),
            "eventTs": iso(moment),
            "eventType": rng.choice(("motion", "boot")),
        }
        action = rng.choice(("index", "create"))
        bulk.append(compact({action: {"_index": "events", "_id": f"ev-{unattributed:05d}"}}))
        bulk.append(compact(source))

    for i in range(60):
        mac = single[i % 45]
        moment = last if i == 7 else utc(2036, 2, 7, 6, 28, 15) if i == 9 else world.moment(utc(2019, 7, 1), last)
        event("mac", mac, "mac_address", owners[mac][0], moment)
        by_device += 1
    for mac in double + unknown:
        event("mac", mac, "mac_address", None, world.moment(utc(2019, 7, 1), last))
    for key in list(session)[:10]:
        event("session_token", session[key], "session_token", key, world.moment(utc(2019, 7, 1), last))
        by_token += 1
        session_records += 1
    for key in list(access)[:4]:  # the same value, percent-encoded
        event("access_token", access[key].replace("|", "%7C"), None, key, world.moment(utc(2019, 7, 1), last))
        by_token += 1
        access_records += 1
    bulk.insert(20, compact({"delete": {"_index": "events", "_id": "ev-90001"}}))
    bulk.insert(101, compact({"delete": {"_index": "events", "_id": "ev-90002"}}))
    case.write("events_bulk.ndjson", "\n".join(bulk) + "\n")

    macs = set(owners) | set(unknown)
    affected = len(book.affected)
    block = zones(where, affected)
    block["as_of"] = "2019-12-04"
    block["by_abbreviation"] = [
        {"abbreviation": "EST", "subjects": 30, "share": share(30, 80), "utc_offset": "-05:00",
         "countries": {"US": 30}},
        {"abbreviation": "CST", "subjects": 19, "share": share(19, 80), "utc_offset": "-06:00", "countries": {"US": 19},
         "ambiguous": True},
        {"abbreviation": "PST", "subjects": 21, "share": share(21, 80), "utc_offset": "-08:00",
         "countries": {"US": 21}},
        {"abbreviation": "MST", "subjects": 6, "share": share(6, 80), "utc_offset": "-07:00", "countries": {"US": 6}},
        {"abbreviation": "GMT", "subjects": 4, "share": share(4, 80), "utc_offset": "+00:00", "countries": {"GB": 4}},
    ]  # fmt: skip
    in_zone = {"Europe/London": "GB"}
    case.finish(
        {
            "exposure": {"start": "2019-12-04", "end": "2019-12-26", "calendar_days": 23, "elapsed_days": 22},
            "records": {
                "read": book.accepted + repeated,
                "accepted": book.accepted,
                "rejected": 0,
                "repeated": repeated,
                "attributed_by": {"device": by_device, "token": by_token},
                "tables": [{"table": "users", "read": 100, "subjects": 100}, {"table": "devices", "subjects": 90}],
            },
            "subjects": book.subjects(unattributed=unattributed),
            "data_types": book.data_types(
                "email", "account_id", "username", "mac_address", "device_model", "wifi_ssid", "ip_address",
                "session_token", "time_zone",
            ),
            "time_zones": block,
            "regions": countries({k: in_zone.get(z, "US") for k, z in where.items()}, affected),
            "tokens": [
                {"issuer": "amazon_alexa", "kind": "access", "tokens": 40, "subjects": 40, "records": access_records},
                {"issuer": "amazon_alexa", "kind": "refresh", "tokens": 40, "subjects": 40, "records": 40},
                {"issuer": "generic", "kind": "session", "tokens": 55, "subjects": 55, "records": session_records},
            ],
            "token_holders": {"subjects": len(set(access) | set(session))},
            "email_domains": book.email_domains(("gmail.com", "yahoo.com")),
            "devices": {
                "distinct": len(macs),
                "subjects": len({k for who in owners.values() for k in who}),
                "models": [
                    {"model": m, "devices": len(d), "subjects": len(s)} for m, (d, s) in by_model.items()
                ],
            },
            "activity": {"first": iso(first), "last": iso(last), "out_of_range": 3},
        },
        """
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
        """,
        {"exposure_start": "2019-12-04", "exposure_end": "2019-12-26"},
    )  # fmt: skip


def three_systems() -> None:
    """Shop, CRM and forum: equal ids in two systems, user names as account ids, credentials of several forms."""
    case, book, world = Case("04_three_systems"), Book(), World("truth-04", "en")
    rng = world.rng
    people = world.people({
        "gmail.com": 60, "outlook.com": 41, "kirkland-outfitters.com": 24, "example.com": 10, "lakeshore-pt.com": 30,
        "stoddard-hvac.net": 20,
    })  # fmt: skip
    shop, rest = people[:90], people[90:]
    crm = shop[:20] + rest[:50]
    forum = shop[10:25] + rest[40:95]  # ten of the shop's are in the CRM too; ten of the CRM's others are in the forum
    forms: dict[str, tuple[set[str], set[int]]] = {}

    def credential(form: str, rec: int, who: str) -> None:
        holders, records = forms.setdefault(form, (set(), set()))
        holders.add(who)
        records.add(rec)
        book.put(rec, who, "password" if form == "plaintext" else "password_hash")

    rows: list[Json] = []
    for i, p in enumerate(shop):
        rec = book.record()
        book.put(rec, p.key, "account_id", "email", "person_name")
        form, value = ("bcrypt", bcrypt(world)) if i < 50 else ("argon2", argon2(world))
        credential(form, rec, p.key)
        rows.append({
            "id": i + 1, "fullName": p.name, "email": book.mail(p.email, p.key), "passwordHash": value,
            "createdAt": iso(world.moment(utc(2015, 1, 1), utc(2020, 1, 1))),
        })  # fmt: skip
    case.write("shop.json", compact(rows) + "\n")

    leads: list[Json] = []
    order = rng.sample(crm, len(crm))
    words = ("tiger", "maple", "Sunset", "river", "Falcon", "coffee", "Boston", "velvet", "lemon", "Harley")
    for i, p in enumerate(order):
        rec = book.record()
        book.put(rec, p.key, "account_id", "email", "person_name")
        special = {3: "none", 11: "n/a", 17: "-", 23: "unknown"}.get(i)
        password: str | None = special or f"{rng.choice(words)}{rng.choice('!_#.')}{rng.randint(10, 9999)}"
        if i in (5, 29, 41):
            password = ("", "NULL", "\\N")[(i - 5) // 18]
        elif i == 47:
            password = None
        elif i in (50, 51, 52):
            password = "********"
            book.hide(rec, "masked", "password")
        else:
            credential("plaintext", rec, p.key)
        leads.append({
            "customer_id": i + 1, "first_name": p.first, "last_name": p.last,
            "e_mail": book.mail(p.email, p.key).upper() if i % 4 == 0 else book.mail(p.email, p.key),
            "password": password, "segment": rng.choice(("smb", "enterprise", "retail")),
        })  # fmt: skip
    case.write("crm/contacts.ndjson", lines(leads))
    guests = order[:12] + [world.person("quigley-surveying.com") for _ in range(20)]
    strangers = [(world.person("example.net").name, f"0{rng.randint(1001, 6999)}") for _ in range(7)]
    signups: list[tuple[str, str, str]] = [(p.name, book.mail(p.email, p.key), "") for p in guests]
    signups += [(name, "", code) for name, code in [*strangers, strangers[0]]]
    rng.shuffle(signups)
    keyed = {p.email: p.key for p in guests}
    for _, address, _ in signups:
        rec = book.record()
        book.show(rec, keyed.get(address), "person_name")
        if address:
            book.put(rec, keyed[address], "email")
    case.write(
        "crm/webinar.csv",
        table(("id", "full_name", "email", "postal_code"), [(i + 1, *row) for i, row in enumerate(signups)]),
    )

    logins: dict[str, str] = {}
    members: list[Sequence[object]] = []
    for i, p in enumerate(forum):
        rec = book.record()
        logins[p.key] = world.once(lambda p=p: f"{p.slug[:9]}{world.digits(2)}")
        book.put(rec, p.key, "email")
        book.identify(p.key, "account_id")
        form, value = ("phpass", phpass(world)) if i % 7 else ("sha512crypt", sha512crypt(world))
        credential(form, rec, p.key)
        joined = world.moment(utc(2012, 1, 1), utc(2019, 1, 1))
        members.append((logins[p.key], book.mail(p.email, p.key), value, joined.strftime("%Y-%m-%d %H:%M:%S")))
    case.write("forum/members.csv", table(("username", "mail", "passwd", "joined"), members, "|"))
    posts: list[Sequence[object]] = []
    ghosts = [f"{world.pair()[2]}{world.digits(5)}" for _ in range(6)]
    for i in range(90):
        rec = book.record()
        p = forum[i % 35]
        who, login = (f"ghost{i}", ghosts[i - 84]) if i >= 84 else (p.key, logins[p.key])
        book.identify(who, "account_id")
        book.put(rec, who, "ip_address")
        moment = world.moment(utc(2019, 1, 1), utc(2020, 1, 1))
        posts.append((login, world.ip(), iso(moment), rng.choice(("general", "support", "offtopic", "classifieds"))))
    case.write("forum/posts.csv", table(("username", "ip", "posted_at", "board"), posts, "|"))

    case.finish(
        {
            "records": {"read": book.accepted, "accepted": book.accepted, "rejected": 0, "repeated": 0},
            "subjects": book.subjects(
                "email", "account_id", "phone",
                unattributed=8, unlinked={"records": 8, "lower": 1, "upper": 8, "estimate": 7},
            ),
            "data_types": book.data_types("email", "person_name", "password", "password_hash", "ip_address"),
            "credentials": [
                {"form": form, "subjects": len(who), "records": len(found)}
                for form, (who, found) in sorted(forms.items())
            ],
            "email_domains": book.email_domains(("gmail.com", "outlook.com")),
        },
        """
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
        """,
        {"systems": {"shop": "dump/shop.json", "crm": "dump/crm", "forum": "dump/forum"}},
    )  # fmt: skip


def forum_russian() -> None:
    """Russian forum in TSV: user name as account id, SNILS, MD5, phones with and without country code."""
    case, book, world = Case("05_forum_russian"), Book(), World("truth-05", "ru")
    people = world.people({
        "mail.ru": 58, "yandex.ru": 37, "gmail.com": 33, "sibtehsnab.ru": 13, "uralpromdetal.ru": 8,
        "example.com": 9, "nevsky-audit.com": 12,
    })  # fmt: skip
    header = (
        "Логин", "Электронная почта", "Хеш пароля (MD5)", "ФИО", "Пол", "Дата рождения", "Телефон", "СНИЛС",
        "Дата регистрации", "Последний вход",
    )  # fmt: skip
    opened, latest = utc(2009, 4, 11, 7, 2, 9), utc(2020, 8, 30, 19, 44, 51)
    where: dict[str, str] = {}
    logins: dict[str, str] = {}
    numbers = [snils(world) for _ in range(80)]
    rows: list[list[str]] = []
    for i, p in enumerate(people):
        who = p.key if not 75 <= i < 80 else people[i - 75].key  # five hold a second account with the same SNILS
        rec = book.record()
        login = logins[p.key] = world.once(lambda p=p: f"{p.slug[:10]}{world.digits(2)}")
        book.identify(who, "account_id")
        book.put(rec, who, "email", "person_name", "gender", "date_of_birth", "password_hash")
        book.mail(p.email, who)
        phone, social = "", ""
        number = world.phone("RU")
        if i % 3 == 0:
            phone = international(number)
            book.put(rec, who, "phone")
            where[who] = "RU"
        elif i % 3 == 1:
            phone = national(number)  # 8 (912) 345-67-89: no country beside it, no default region
            book.show(rec, who, "phone")
        if i < 80:
            social = numbers[i if i < 75 else i - 75]
            book.put(rec, who, "ru_snils")
            where[who] = "RU"
        elif i < 83:
            social = "111-111-111 11"
            book.hide(rec, "invalid", "ru_snils")
        elif i < 87:
            good = snils(world)
            social = f"{good[:-2]}{(int(good[-2:]) + 7) % 100:02d}"
            book.hide(rec, "invalid", "ru_snils")
        if p.email.endswith(".ru"):
            where[who] = "RU"
        joined = opened if i == 90 else world.moment(opened, utc(2016, 1, 1))
        seen = latest if i == 91 else world.moment(utc(2016, 1, 1), latest)
        rows.append([
            login, p.email if i % 6 else p.email.upper(), world.hexes(32), f"{p.last} {p.first}", "м",
            world.birthday().strftime("%d.%m.%Y"), phone, social, joined.strftime("%Y-%m-%d %H:%M:%S"),
            "0000-00-00" if i % 20 == 7 else seen.strftime("%Y-%m-%d %H:%M:%S"),
        ])  # fmt: skip
    case.write("polzovateli.tsv.gz", table(header, rows, "\t"))

    visits: list[Json] = []
    guests = [world.once(lambda: f"{world.pair()[3]}{world.digits(4)}") for _ in range(4)]
    for i in range(100):
        rec = book.record()
        p = people[i % 60]
        who, login = (f"guest{i}", guests[i - 96]) if i >= 96 else (p.key, logins[p.key])
        book.identify(who, "account_id")
        book.put(rec, who, "ip_address")
        moment = world.moment(utc(2016, 1, 1), latest)
        visits.append({"логин": login, "ip_адрес": world.ip(), "время_входа": iso(moment)})
    case.write("vhody.ndjson", lines(visits))

    affected = len(book.affected)
    case.finish(
        {
            "records": {"read": book.accepted, "accepted": book.accepted, "rejected": 0, "repeated": 0},
            "subjects": book.subjects(),
            "data_types": book.data_types(
                "email", "person_name", "gender", "date_of_birth", "password_hash", "phone", "ru_snils", "ip_address"
            ),
            "regions": countries(where, affected),
            "credentials": [{
                "form": "md5",
                "subjects": len(book.of("password_hash").subjects),
                "records": len(book.of("password_hash").records),
            }],
            "email_domains": book.email_domains(("mail.ru", "yandex.ru", "gmail.com")),
            "activity": {"first": iso(opened), "last": iso(latest), "out_of_range": 0},
        },
        """
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
        """,
    )  # fmt: skip


def app_chinese() -> None:
    """Chinese app: resident ids, region by each kind of evidence, numbers as account ids, leading zeros."""
    case, book, world = Case("06_app_chinese"), Book(), World("truth-06", "zh")
    rng = world.rng
    # count, resident id, country, phone, zone, domains, country expected
    plan: tuple[tuple[int, str, str | None, str, str | None, tuple[str, ...], str | None], ...] = (
        (40, "valid", None, "+86", "Asia/Shanghai", ("qq.com", "163.com", "qq.com", "hengtaiwl.com"), "CN"),
        (10, "valid", None, "+86", "PRC", ("qq.com", "example.com"), "CN"),
        (10, "valid", None, "", "Asia/Chongqing", ("163.com", "qq.com"), "CN"),
        (20, "", "CN", "138", None, ("qq.com", "gmail.com"), "CN"),
        (10, "valid", "SG", "", None, ("gmail.com",), "SG"),
        (15, "", None, "+86", None, ("qq.com", "163.com", "huaxinsoft.com"), "CN"),
        (8, "invalid", None, "", "Asia/Shanghai", ("qq.com",), "CN"),
        (7, "masked", None, "", "Asia/Singapore", ("qq.com", "lanhaitrade.com"), "SG"),
        (5, "", None, "", None, ("jinglin-auto.cn",), "CN"),
        (5, "", None, "", None, ("qq.com",), None),
    )
    zone_name = {"PRC": "Asia/Shanghai", "Asia/Chongqing": "Asia/Shanghai"}
    where: dict[str, str] = {}
    zoned: dict[str, str] = {}
    qq: set[str] = set()
    first, last = utc(2017, 9, 1, 3, 4, 5), utc(2021, 3, 31, 22, 10, 9)
    flat = [(g, g[5][k % len(g[5])]) for g in plan for k in range(g[0])]
    rng.shuffle(flat)
    users: list[Json] = []
    keys: list[str] = []
    for i, (group, domain) in enumerate(flat):
        _, kind, country, phone, zone, _, expected = group
        p, rec, born = world.person(domain), book.record(), world.birthday()
        keys.append(p.key)
        book.put(rec, p.key, "account_id", "email", "person_name", "date_of_birth")
        if domain == "qq.com":
            qq.add(p.key)
        value = resident_id(world, born) if kind else ""
        if kind == "valid":
            book.put(rec, p.key, "cn_resident_id")
        elif kind == "invalid":
            value = value[:-1] + ("3" if value[-1] != "3" else "4")
            book.hide(rec, "invalid", "cn_resident_id")
        elif kind == "masked":
            value = value[:6] + "********" + value[14:]
            book.hide(rec, "masked", "cn_resident_id")
        number = ""
        if phone:
            drawn = world.phone("CN")
            number = international(drawn) if phone == "+86" else e164(drawn)[3:]
            book.put(rec, p.key, "phone")
        if country:
            book.put(rec, p.key, "country")
        if zone:
            zoned[p.key] = zone_name.get(zone, zone)
            book.put(rec, p.key, "time_zone")
        if expected:
            where[p.key] = expected
        made = first if i == 0 else world.moment(first, utc(2020, 1, 1))
        seen = last if i == 1 else world.moment(utc(2020, 1, 1), last)
        users.append({
            "用户ID": 20001 + i, "姓名": p.last + p.first, "身份证号": value, "手机号": number,
            "邮箱": book.mail(p.email, p.key), "出生日期": born.isoformat(), "国家": country, "时区": zone,
            "注册时间": made.strftime("%Y-%m-%d %H:%M:%S"), "最后登录时间": millis(seen),
        })  # fmt: skip
    case.write("yonghu.ndjson", lines(users))

    ids: list[float] = []
    for i in range(100):
        who, number = (f"buyer{i}", 30001 + i) if i >= 97 else (keys[i % 70], 20001 + i % 70)
        book.put(book.record(), who, "account_id")
        ids.append(float(number))
    times = [world.moment(utc(2020, 1, 1), last) for _ in ids]
    case.parquet("dingdan.parquet", {
        "订单号": pa.array([f"DD{20200101 + i * 7}{world.digits(6)}" for i in range(100)]),
        "用户ID": pa.array(ids, pa.float64()),
        "下单时间": pa.array(times, pa.timestamp("us", tz="UTC")),
        "金额": pa.array([rng.randint(500, 99999) / 100 for _ in ids], pa.float64()),
    })  # fmt: skip

    rows: list[Sequence[object]] = []
    for i in range(25):
        rec = book.record()
        if i < 20:
            book.put(rec, keys[40 + i], "account_id", "email")
            rows.append((20041 + i, users[40 + i]["邮箱"], rng.choice(("春节", "国庆", "双十一"))))
        else:  # the same digits behind a zero: another id, another person
            p = world.person("example.org")
            book.put(rec, p.key, "account_id", "email")
            rows.append((f"0{20041 + i - 20}", book.mail(p.email, p.key), rng.choice(("春节", "国庆"))))
    case.write("huodong.csv", table(("用户ID", "邮箱", "活动"), rows))

    affected = len(book.affected)
    block = zones(zoned, affected)
    block["as_of"] = "2021-03-31"
    block["by_abbreviation"] = [
        {"abbreviation": "CST", "subjects": 68, "share": share(68, 75), "utc_offset": "+08:00", "countries": {"CN": 68},
         "ambiguous": True},
        {"abbreviation": "+08", "subjects": 7, "share": share(7, 75), "utc_offset": "+08:00", "countries": {"SG": 7}},
    ]  # fmt: skip
    regions = countries(where, affected)
    for row in regions["countries"]:
        if row["code"] == "CN":
            row["evidence"] = {"phone": 15}
    case.finish(
        {
            "records": {"read": book.accepted, "accepted": book.accepted, "rejected": 0, "repeated": 0},
            "subjects": book.subjects(),
            "data_types": book.data_types(
                "email", "account_id", "person_name", "date_of_birth", "cn_resident_id", "phone", "country", "time_zone"
            ),
            "time_zones": block,
            "regions": regions,
            "email_domains": book.email_domains(("qq.com", "163.com", "gmail.com")),
            "email_providers": [{"provider": "tencent", "country": "CN", "subjects": len(qq)}],
            "activity": {"first": iso(first), "last": iso(last), "out_of_range": 0},
        },
        """
        130 users (NDJSON, Chinese keys), 100 orders (Parquet), 25 campaign rows (CSV).
        - The orders hold the user's id as a double: an integral number is its decimal digits, so 20001.0 is 20001.
        Three buyers occur in orders only.
        - `020041` is not `20041`: leading zeros are kept. Five campaign rows are five further subjects.
        - Resident ids: right check digit identifies; wrong one invalid; `********` inside masked.
        - `138...` is read with the record's own country CN; `+86` numbers stand for themselves.
        - Region in order: explicit (20 CN, 10 SG in spite of a Chinese id), national id (60), phone (15), time zone
        (8 CN, 7 SG), ccTLD (.cn, 5); qq.com alone gives none.
        - Zones: PRC and Asia/Chongqing follow `backward` to Asia/Shanghai; as_of is the last activity day.
        - qq.com is tencent's, CN.
        """,
    )  # fmt: skip


def fitness_portuguese() -> None:
    """Brazilian fitness app: Parquet users, gzipped measurements, CPF, body and health metrics with facets."""
    case, book, world = Case("07_fitness_portuguese"), Book(), World("truth-07", "pt")
    rng = world.rng
    people = world.people({
        "gmail.com": 42, "hotmail.com": 23, "academiavigor.com.br": 14, "example.com": 9, "construtoraleme.com.br": 10,
        "outlook.com": 12,
    })  # fmt: skip
    states = ("SP", "SP", "SP", "RJ", "RJ", "MG", "PR", "RS", "BA", "PE")
    subdivisions: dict[str, int] = {}
    columns: dict[str, list[Any]] = {k: [] for k in (
        "id_usuario", "nome_completo", "cpf", "e_mail", "celular", "pais", "uf", "data_nascimento", "criado_em",
        "ios_access_token", "android_access_token",
    )}  # fmt: skip
    first = utc(2014, 8, 5, 9, 0, 3)
    for i, p in enumerate(people):
        rec, state = book.record(), rng.choice(states)
        book.put(rec, p.key, "account_id", "person_name", "email", "country", "subdivision", "date_of_birth")
        subdivisions[f"BR-{state}"] = subdivisions.get(f"BR-{state}", 0) + 1
        value: str | None = cpf(world)
        if i < 95:
            book.put(rec, p.key, "br_cpf")
        elif i < 99:
            value = "111.111.111-11"
            book.hide(rec, "invalid", "br_cpf")
        elif i < 104:
            value = f"{value[:-1]}{(int(value[-1]) + 3) % 10}"  # type: ignore[index]
            book.hide(rec, "invalid", "br_cpf")
        else:
            value = None
        number = None
        if i % 11 < 9:
            number = national(world.phone("BR"))
            book.put(rec, p.key, "phone")
        row = (
            50210 + 3 * i, p.name, value, book.mail(p.email, p.key), number, "BR", state, world.birthday(),
            first if i == 4 else world.moment(first, utc(2018, 1, 1)),
            world.text(43) if i < 40 else None, world.text(43) if 35 <= i < 80 else None,
        )  # fmt: skip
        for name, cell in zip(columns, row, strict=True):
            columns[name].append(cell)
    kinds = {"id_usuario": pa.int64(), "data_nascimento": pa.date32(), "criado_em": pa.timestamp("ms", tz="UTC")}
    case.parquet("usuarios.parquet", {k: pa.array(v, kinds.get(k, pa.string())) for k, v in columns.items()})

    fields: dict[str, tuple[str, str | None, float, float]] = {
        "alturaCm": ("body_height", None, 150, 196),
        "pesoKg": ("body_weight", None, 48, 121),
        "gorduraCorporalPct": ("body_metrics", "body_fat", 8, 39),
        "massaOsseaKg": ("body_metrics", "bone_mass", 1.9, 4.1),
        "densidadeOssea": ("body_metrics", "bone_density", 0.8, 1.4),
        "massaMuscularKg": ("body_metrics", "muscle", 28, 71),
        "aguaCorporalPct": ("body_metrics", "water", 43, 66),
        "frequenciaCardiacaBpm": ("health_metrics", "heart_rate", 48, 171),
        "proteinaPct": ("health_metrics", "protein", 11, 21),
        "horasSono": ("health_metrics", "sleep", 3.5, 9.5),
    }
    # a scale, a watch and a bone scan measure different things
    kits = (
        ("alturaCm", "pesoKg", "gorduraCorporalPct", "massaMuscularKg", "aguaCorporalPct", "proteinaPct"),
        ("frequenciaCardiacaBpm", "horasSono"),
        ("massaOsseaKg", "densidadeOssea", "pesoKg"),
    )
    facets: dict[tuple[str, str], set[str]] = {}
    last = utc(2019, 10, 30, 6, 45, 12)
    measured: list[Json] = []
    for i in range(240):
        rec = book.record()
        user = i % 80
        who, number = (f"left{i}", 90001 + i) if i >= 236 else (people[user].key, 50210 + 3 * user)
        kit = kits[0] if i < 80 else kits[1] if user < 55 else kits[2]
        book.put(rec, who, "account_id")
        moment = last if i == 3 else world.moment(utc(2018, 1, 1), last)
        out: Json = {"usuarioId": number, "medidoEm": iso(moment)}
        for name, (data_type, facet, low, high) in fields.items():
            if name not in kit or (name == "aguaCorporalPct" and i % 4 == 0):
                out[name] = None
                continue
            out[name] = round(rng.uniform(low, high), 2 if high < 2 else 1)
            book.put(rec, who, data_type)
            if facet:
                facets.setdefault((data_type, facet), set()).add(who)
        measured.append(out)
    case.write("medidas.ndjson.gz", lines(measured))

    rows = book.data_types(
        "email", "account_id", "person_name", "br_cpf", "phone", "country", "subdivision", "date_of_birth",
        "body_height", "body_weight", "body_metrics", "health_metrics",
    )  # fmt: skip
    for row in rows:
        found = [{"facet": f, "subjects": len(s)} for (t, f), s in sorted(facets.items()) if t == row["data_type"]]
        if found:
            row["facets"] = found
    regions = countries({p.key: "BR" for p in people}, len(book.affected))
    regions["subdivisions"] = [{"code": c, "subjects": n} for c, n in sorted(subdivisions.items())]
    case.finish(
        {
            "records": {"read": book.accepted, "accepted": book.accepted, "rejected": 0, "repeated": 0},
            "subjects": book.subjects(),
            "data_types": rows,
            "regions": regions,
            "tokens": [
                {"issuer": "app_ios", "kind": "access", "tokens": 40, "subjects": 40, "records": 40},
                {"issuer": "app_android", "kind": "access", "tokens": 45, "subjects": 45, "records": 45},
            ],
            "token_holders": {"subjects": 80},
            "email_domains": book.email_domains(("gmail.com", "hotmail.com", "outlook.com")),
            "activity": {"first": iso(first), "last": iso(last), "out_of_range": 0},
        },
        """
        110 users (Parquet, Portuguese snake_case), 240 measurements (gzipped NDJSON, camelCase).
        - `usuarioId` in the measurements names the users' `id_usuario`: account id; four ids occur in measurements
        only.
        - CPF: right check digits identify; `111.111.111-11` has equal digits (placeholder, invalid), five have a
        wrong digit.
        - `(11) 9...` is read with the record's own country (`pais`).
        - `uf` with country BR: ISO 3166-2 subdivision. Users known from measurements only have no region.
        - A null metric exposes nothing. Facets count subjects with at least one value of that facet; `body_metrics`
        and `health_metrics` count the union; height and weight are data types of their own.
        - Tokens without a prefix: issuer and kind by column name (`ios_access_token`, `android_access_token`); five
        people hold both, so 80 holders.
        - Activity: account creation first, measurement (`medidoEm`) last.
        """,
    )  # fmt: skip


def helpdesk_hubs() -> None:
    """Help desk: hubs both ways, contact lists and lists of people, quoted addresses, versions of one _id."""
    case, book, world = Case("08_helpdesk_hubs"), Book(), World("truth-08", "en")
    rng = world.rng
    domains = ("gmail.com", "merrimack-glass.com", "example.org", "tallgrass-energy.net", "orchard-dental.com")

    def anyone(count: int) -> list[Person]:
        return [world.person(rng.choice(domains)) for _ in range(count)]

    holders = anyone(60)
    homes = {p.key: world.person("yahoo.com").email for p in holders}
    accounts: list[Json] = []
    for i, p in enumerate(holders):
        rec = book.record()
        book.put(rec, p.key, "account_id", "email", "person_name")
        row: Json = {
            "accountId": f"A-{10023 + i * 7}",
            "profile": {"displayName": p.name},
            "emails": [
                {"label": "work", "value": book.mail(p.email)},
                {"label": "home", "value": book.mail(homes[p.key])},
            ],
            "phones": [],
        }
        if i % 2:
            row["phones"] = [{"label": "mobile", "number": e164(world.phone("US"))}]
            book.put(rec, p.key, "phone")
        accounts.append(row)
    case.write("accounts.ndjson", lines(accounts))

    members = holders[:15] + anyone(45)
    rng.shuffle(members)
    titles = ("Account Executive", "Support Engineer", "Payroll Clerk", "Office Manager", "Sales Director", "Nurse")
    hits: list[Json] = []
    for i in range(12):
        rec = book.record()
        team: list[Json] = []
        for p in members[i * 5 : i * 5 + 5]:
            book.put(rec, p.key, "email", "person_name", "job_title")
            team.append({"email": book.mail(p.email), "fullName": p.name, "jobTitle": rng.choice(titles)})
        source = {"plan": rng.choice(("free", "pro", "team")), "seats": rng.randint(5, 60), "members": team}
        hits.append({"_index": "teams", "_id": world.text(20), "_score": None, "_source": source})
    page = {"took": 5, "timed_out": False, "hits": {"total": {"value": 12, "relation": "eq"}, "hits": hits}}
    case.write("teams_search.json", json.dumps(page, ensure_ascii=False, indent=2) + "\n")

    rows: list[Sequence[object]] = []

    def checkin(account: str, address: str) -> int:
        moment = world.moment(utc(2022, 1, 1), utc(2022, 9, 1))
        rows.append((account, address, iso(moment), rng.choice(("desk-1", "desk-2", "gate-4", "hall-7"))))
        return book.record()

    desk, family = "frontdesk.nashua@merrimack-glass.com", "pemberton.family@tallgrass-energy.net"
    book.mail(desk)
    book.mail(family)
    for p in holders[20:30] + anyone(20):  # one account id, 30 addresses
        rec = checkin("KIOSK-7", book.mail(p.email))
        book.put(rec, p.key, "email")
        book.show(rec, p.key, "account_id")
    for _ in range(3):
        book.show(checkin("KIOSK-7", ""), None, "account_id")
    for i in range(24):  # one address, 24 account ids
        rec = checkin(f"A-{20001 + i}", desk)
        book.put(rec, f"desk{i}", "account_id")
        book.show(rec, f"desk{i}", "email")
    for _ in range(2):
        rec = checkin("0", desk)
        book.show(rec, None, "email")
        book.hide(rec, "invalid", "account_id")
    for i in range(20):  # 20 account ids are not more than 20
        book.put(checkin(f"A-{30001 + i}", family), "family", "account_id", "email")
    for i in range(40, 50):
        p = holders[i]
        book.put(checkin(accounts[i]["accountId"], p.email.upper()), p.key, "account_id", "email")
    rng.shuffle(rows)
    case.write("checkins.csv", table(("account_id", "email", "checked_in_at", "terminal"), rows))

    bulk: list[str] = []
    updates: list[str] = []
    outsiders = anyone(15)
    callers = [(p, homes[p.key]) for p in holders[30:50]] + [(p, p.email) for p in anyone(20)]
    for i, (p, address) in enumerate(callers):
        rec = book.record()
        book.put(rec, p.key, "email", "person_name")
        name = {"_index": "tickets", "_id": f"T{5000 + i}"}
        body = rng.choice(("My panel arrived cracked.", "Invoice total looks wrong.", "Cannot sign in since Monday."))
        if i < 20:
            friend = outsiders[i] if i < 15 else holders[i - 15]
            body += f" Please copy {friend.email} on your reply, we share the order."
            book.mail(friend.email)
            if i < 15:
                book.other(rec, friend.key, "email")
        doc: Json = {"requester": {"email": book.mail(address), "name": p.name}, "subject": "Order", "body": body}
        bulk += [compact({rng.choice(("index", "create")): name}), compact(doc)]
        if 20 <= i < 26:  # six learn a phone by a later update
            number = e164(world.phone("US"))
            updates += [compact({"update": name}), compact({"doc": {"requester": {"phone": number}}})]
            book.put(rec, p.key, "phone")
        elif i >= 37:  # three are written again with another address
            second = book.mail(world.person("example.net").email)
            doc = {**doc, "requester": {"email": second, "name": p.name}}
            updates += [compact({"index": name}), compact(doc)]
    bulk += [*updates, compact({"delete": {"_index": "tickets", "_id": "T9001"}})]
    case.write("tickets_bulk.ndjson", "\n".join(bulk) + "\n")

    truth = book.subjects(unattributed=5)
    truth["hubs"] = [{"kind": "account_id", "hubs": 1}, {"kind": "email", "hubs": 1}]
    case.finish(
        {
            "records": {"accepted": book.accepted, "rejected": 0},
            "subjects": truth,
            "data_types": book.data_types("email", "account_id", "person_name", "phone", "job_title"),
        },
        """
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
        """,
    )  # fmt: skip


def boutique_french() -> None:
    """French boutique: malformed and repaired lines, a file twice, payment cards, NIR."""
    case, book, world = Case("09_boutique_french"), Book(), World("truth-09", "fr")
    rng = world.rng
    people = world.people({
        "gmail.com": 38, "hotmail.com": 19, "atelier-vasseur.fr": 13, "example.com": 10, "menuiserie-carlier.com": 9,
        "cabinet-renaud.net": 21,
    })  # fmt: skip
    cut_off = world.people({"example.net": 3})
    streets = ("rue des Lilas", "avenue Foch", "rue Pasteur", "quai Voltaire", "place du Marché", "impasse du Puits")
    ids = {p.key: f"{417 + 13 * i:06d}" for i, p in enumerate(people)}
    subject = {p.key: p.key for p in people}
    subject[people[51].key] = people[50].key  # joined by the second address of a duplicate key
    subject[people[53].key] = people[52].key
    where: dict[str, str] = {}
    text: list[str] = []
    for i, p in enumerate(people):
        rec, who = book.record(), subject[p.key]
        land = "BE" if i % 9 == 4 and i not in (50, 51, 52, 53) else "FR"
        where[who] = land
        book.put(rec, who, "account_id", "email", "person_name", "street_address", "postal_code", "city", "country")
        book.mail(p.email, who)
        row: Json = {
            "identifiantClient": ids[p.key],
            "courriel": p.email,
            "prénom": p.first,
            "nom": p.last,
            "adresse": {
                "rue": f"{rng.randint(1, 98)} {rng.choice(streets)}",
                "codePostal": f"{rng.randint(1000, 9990)}"
                if land == "BE"
                else f"{rng.choice((21, 31, 44, 59, 69))}{world.digits(3)}",
                "ville": rng.choice(
                    ("Namur", "Liège", "Mons") if land == "BE" else ("Dijon", "Nantes", "Lille", "Lyon")
                ),
            },
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
        line = compact(row)
        if i in (50, 52):
            line = line.replace('"prénom"', f'"courriel":"{people[i + 1].email}","prénom"', 1)
        elif i in (60, 61):
            extra = book.mail(world.person("example.org").email, who)
            line = line.replace('"prénom"', f'"courriel":"{extra.upper()}","prénom"', 1)
        elif i in (70, 71, 72):
            line = line[:-1] + ",}"
        elif i == 80:
            line = line[:-1] + ',"surnom":"loulou \\ud83d"}'
        text.append(line)
        if i in (15, 44, 99):
            p = cut_off[(15, 44, 99).index(i)]
            text.append(f'{{"identifiantClient":"99{i:04d}","courriel":"{p.email}","prénom":"{p.first}","nom":')
        if i in (30, 31):
            text.append("")
    body = "\n".join(text) + "\n"
    case.write("clients.ndjson", body)
    case.write("sauvegarde/clients_copie.ndjson.gz", body)

    heads = {"visa": ("4970", "4974", "4532"), "mastercard": ("5136", "5355"), "amex": ("3742",)}
    cards: dict[str, set[str]] = {b: set() for b in heads}
    owners: dict[str, set[str]] = {b: set() for b in heads}
    brands = ["visa"] * 35 + ["mastercard"] * 20 + ["amex"] * 5
    rows: list[Sequence[object]] = []
    previous = ("", "")
    for i in range(90):
        rec, p = book.record(), people[i % 84]
        who = subject[p.key]
        book.put(rec, who, "account_id", "person_name", "card_expiry")
        cvv = ""
        size = 14 if 55 <= i < 60 else 15
        if i < 60:
            brand = brands[i]
            number = luhn((head := rng.choice(heads[brand])) + world.digits(size - len(head)))
            if i in (11, 26):  # the same card, another client of the household
                number = previous[1]
            previous = (brand, number)
            cvv = world.digits(4 if brand == "amex" else 3)
            cards[brand].add(number)
            owners[brand].add(who)
            book.put(rec, who, "payment_card_number", "card_cvv")
        elif i < 68:
            number = "*" * 12 + world.digits(4)
            book.hide(rec, "masked", "payment_card_number")
        elif i < 72:
            number = str(rng.randint(2000, 9999))
            book.hide(rec, "masked", "payment_card_number")
        elif i < 77:
            number = f"tok_1M{world.text(22)}"
            book.hide(rec, "protected", "payment_card_number")
        elif i < 82:
            good = luhn("4970" + world.digits(11))
            number = good[:-1] + str((int(good[-1]) + 4) % 10)
            book.hide(rec, "invalid", "payment_card_number")
        else:
            number = rng.choice(("", "-", "NULL"))
        expiry = f"{rng.randint(1, 12):02d}/{rng.randint(24, 31)}"
        rows.append((ids[p.key], p.name, number, expiry, cvv))
    out = table(("identifiant_client", "titulaire", "numero_carte", "date_expiration", "cvv"), rows, "|").splitlines()
    out.insert(25, "000417|Fin de lot")
    out.insert(66, "|".join(["000430", "Paul", "Besson", "4970", "x", "y", "z"]))
    case.write("paiements.csv", "\n".join(out) + "\n")

    case.finish(
        {
            "records": {
                "read": book.accepted + 5,
                "accepted": book.accepted,
                "rejected": 5,
                "repeated": 0,
            },
            "subjects": book.subjects(),
            "data_types": book.data_types(
                "email", "account_id", "person_name", "street_address", "postal_code", "city", "country", "phone",
                "fr_nir", "payment_card_number", "card_cvv", "card_expiry",
            ),
            "regions": countries(where, len(book.affected)),
            "email_domains": book.email_domains(("gmail.com", "hotmail.com")),
            "payment_cards": [{"brand": "visa", "cards": len(cards["visa"]), "subjects": len(owners["visa"])}],
        },
        """
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
        """,
    )  # fmt: skip


@dataclass(frozen=True)
class Group:
    """Users of one kind and what the rules make of them."""

    count: int
    zone: str | None
    country: str | None
    state: str | None
    phone: str | None
    domain: str
    at: str | None  # expected row of by_zone
    short: str | None  # expected row of by_abbreviation
    region: str | None  # expected country
    part: str | None = None  # expected subdivision
    ssn: str = ""
    gadget: str | None = None  # zone of a device
    more: tuple[tuple[str, int], ...] = ()  # further sessions: zone, month of 2019


def zones_and_tokens() -> None:
    """US accounts: zones of every spelling, territories, region by each evidence, tokens live and expired."""
    case, book, world = Case("10_zones_regions_tokens"), Book(), World("truth-10", "en")
    rng = world.rng
    ny, ch, la, de = "America/New_York", "America/Chicago", "America/Los_Angeles", "America/Denver"
    com, net = "gmail.com", "brightwater-labs.net"
    plan = (
        Group(20, ny, "US", "NY", "US", com, ny, "EST", "US", "US-NY", ssn="valid", gadget=de),
        Group(10, "US/Eastern", "US", "FL", None, net, ny, "EST", "US", "US-FL", ssn="some placeholders"),
        Group(5, "EST5EDT", "US", "GA", "US", com, ny, "EST", "US", "US-GA"),
        Group(15, ch, "US", "TX", "US", com, ch, "CST", "US", "US-TX", ssn="some masked"),
        Group(5, "US/Central", "US", "Illinois", None, "example.com", ch, "CST", "US", "US-IL"),
        Group(12, la, "US", "CA", "US", com, la, "PST", "US", "US-CA"),
        Group(3, "PST8PDT", "US", "WA", None, net, la, "PST", "US", "US-WA"),
        Group(6, "America/Phoenix", "US", "AZ", None, com, "America/Phoenix", "MST", "US", "US-AZ"),
        Group(8, de, "US", "CO", "US", com, de, "MST", "US", "US-CO"),
        Group(4, "Asia/Calcutta", None, None, "GB", com, "Asia/Kolkata", "IST", "GB"),
        Group(3, "Europe/Kiev", None, None, None, net, "Europe/Kyiv", "EET", "UA"),
        Group(2, "Tokyo Standard Time", "JP", None, None, com, "Asia/Tokyo", "JST", "JP"),
        Group(5, "Europe/London", None, None, None, com, "Europe/London", "GMT", "GB"),
        Group(6, "EST", "US", "NJ", None, com, "EST", "EST", "US", "US-NJ"),
        Group(2, "HST", "US", "HI", None, com, "HST", "HST", "US", "US-HI"),
        Group(7, "-05:00", "US", "PA", None, com, "-05:00", "EST", "US", "US-PA"),
        Group(4, "-08:00", "US", "OR", None, net, "-08:00", "PST", "US", "US-OR"),
        Group(3, "+09:00", "US", "NV", None, com, "+09:00", "+09:00", "US", "US-NV"),
        Group(4, "Asia/Shanghai", None, None, None, com, "Asia/Shanghai", "CST", "CN"),
        Group(12, None, "US", "MN", None, net, ch, "CST", "US", "US-MN", gadget=ch),
        Group(4, None, "PR", None, None, com, None, None, "US", "US-PR"),
        Group(3, None, "US", "PR", None, com, None, None, "US", "US-PR"),
        Group(3, None, None, None, "PR", com, None, None, "US", "US-PR"),
        Group(2, None, "GU", None, None, com, None, None, "US", "US-GU"),
        Group(1, None, "VI", None, None, com, None, None, "US", "US-VI"),
        Group(4, None, None, None, None, "reuss-antriebe.de", None, None, "DE"),
        Group(3, None, None, None, None, "ledgerly-apps.co", None, None, None),
        Group(3, None, None, None, None, "stackharbor.io", None, None, None),
        Group(5, None, None, None, None, com, None, None, None),
        Group(5, None, None, None, "CA", com, None, None, "CA"),
        Group(4, None, None, None, None, net, None, None, "US", ssn="valid"),
        Group(6, ny, "US", "OH", None, com, de, "MST", "US", "US-OH", more=((de, 10), (de, 11))),
        Group(3, ny, "US", "OH", None, com, ch, "CST", "US", "US-OH", more=((ch, 11),)),
    )
    flat = [(g, k) for g in plan for k in range(g.count)]
    rng.shuffle(flat)
    at: dict[str, str] = {}
    short: dict[str, int] = {}
    where: dict[str, str] = {}
    parts: dict[str, int] = {}
    by_phone: dict[str, int] = {}
    conflicting = 0
    macs: set[str] = set()
    gadget_owners: set[str] = set()
    tokens: dict[str, str] = {}
    token_records = 0
    users: list[Json] = []
    sessions: list[Sequence[object]] = []

    def session(uid: str, who: str, zone: str | None, moment: datetime, token: str = "") -> None:
        rec = book.record()
        book.put(rec, who, "account_id", "ip_address")
        if zone:
            book.show(rec, who, "time_zone")
        sessions.append((uid, zone or "", iso(moment), world.ip(), token))

    for i, (g, k) in enumerate(flat):
        p, rec, uid = world.person(g.domain), book.record(), f"u{i * 3 + 110:06d}"
        book.put(rec, p.key, "account_id", "email", "person_name")
        number = social = None
        if g.phone:
            drawn = world.phone(g.phone)
            number = national(drawn) if g.phone == "US" else e164(drawn)
            book.put(rec, p.key, "phone")
        if g.ssn == "valid" or (g.ssn == "some placeholders" and k >= 3):
            social = ssn(world)
            book.put(rec, p.key, "us_ssn")
        elif g.ssn == "some placeholders":
            social = "123-45-6789"
            book.hide(rec, "invalid", "us_ssn")
        elif g.ssn == "some masked" and k < 4:
            social = f"***-**-{world.digits(4)}"
            book.hide(rec, "masked", "us_ssn")
        if g.zone:
            book.show(rec, p.key, "time_zone")
        gadgets: list[Json] = []
        if g.gadget:
            mac = world.mac("44:07:0B")
            macs.add(mac)
            gadget_owners.add(p.key)
            gadgets.append({"mac": mac, "tz": g.gadget})
            book.put(rec, p.key, "mac_address")
        if g.at and g.short:
            at[p.key] = g.at
            short[g.short] = short.get(g.short, 0) + 1
        conflicting += bool(g.more)
        if g.region:
            where[p.key] = g.region
            if g.phone and not g.country and not g.ssn:
                by_phone[g.region] = by_phone.get(g.region, 0) + 1
        if g.part:
            parts[g.part] = parts.get(g.part, 0) + 1
        row: Json = {
            "uid": uid, "e_mail": book.mail(p.email, p.key), "fst_nm": p.first, "lst_nm": p.last, "ph": number,
            "ctry": g.country, "st": g.state, "tz": g.zone, "ssn": social, "devs": gadgets,
            "last_login": iso(world.moment(utc(2019, 1, 1), utc(2019, 6, 1))),
        }  # fmt: skip
        if i < 55:
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
            tokens[p.key] = row["access_token"] = jwt(world, claims)
            token_records += 1
        if 100 <= i < 112:
            row["gh_token"] = github_token(world)
            book.put(rec, p.key, "api_token")
        if 108 <= i < 116:
            row["slack_bot_token"] = (
                f"xoxb-{rng.randint(10**11, 10**12 - 1)}-{rng.randint(10**12, 10**13 - 1)}-{world.text(24)}"
            )
            book.put(rec, p.key, "api_token")
        users.append(row)
        for zone, month in g.more:
            session(uid, p.key, zone, utc(2019, month, rng.randint(1, 28), rng.randint(0, 23), 5, 9))
        if not g.more and i % 3 == 0:
            bearer = f"Bearer {tokens[p.key]}" if p.key in tokens else ""
            token_records += bool(bearer)
            session(uid, p.key, None, world.moment(utc(2019, 7, 1), utc(2019, 12, 1)), bearer)
    case.write("users.json.gz", json.dumps(users, ensure_ascii=False, indent=1) + "\n")
    case.write("sessions.csv", table(("uid", "tz", "login_at", "ip", "access_token"), sessions))

    affected = len(book.affected)
    block = zones(at, affected, conflicting)
    block["as_of"] = "2019-12-04"
    known = len(at)
    offsets = {
        "EST": "-05:00", "CST": None, "PST": "-08:00", "MST": "-07:00", "IST": "+05:30", "EET": "+02:00",
        "JST": "+09:00", "GMT": "+00:00",
    }  # fmt: skip
    placed = {  # subjects per country of their zone; bare abbreviations and offsets left out
        "EST": {"US": 35}, "CST": {"US": 35, "CN": 4}, "PST": {"US": 15}, "MST": {"US": 20}, "IST": {"IN": 4},
        "EET": {"UA": 3}, "JST": {"JP": 2}, "GMT": {"GB": 5},
    }  # fmt: skip
    rows: list[Json] = []
    for name, count in sorted(short.items()):
        line: Json = {"abbreviation": name, "subjects": count, "share": share(count, known)}
        if offsets.get(name):
            line["utc_offset"] = offsets[name]
        if name in placed:
            line["countries"] = placed[name]
        if name == "CST":
            line["ambiguous"] = True
        rows.append(line)
    block["by_abbreviation"] = rows
    regions = countries(where, affected)
    for line in regions["countries"]:
        if line["code"] in by_phone:
            line["evidence"] = {"phone": by_phone[line["code"]]}
    regions["subdivisions"] = [{"code": c, "subjects": n} for c, n in sorted(parts.items())]
    case.finish(
        {
            "records": {"read": book.accepted, "accepted": book.accepted, "rejected": 0, "repeated": 0},
            "subjects": book.subjects(),
            "data_types": book.data_types(
                "email", "account_id", "person_name", "phone", "us_ssn", "mac_address", "api_token", "ip_address",
            ),
            "time_zones": block,
            "regions": regions,
            "tokens": [
                {"issuer": "jwt", "kind": "access", "tokens": 55, "subjects": 55, "records": token_records, "live": 30,
                 "expired": 20, "undetermined": 5},
                {"issuer": "github", "tokens": 12, "subjects": 12, "records": 12},
                {"issuer": "slack", "kind": "bot", "tokens": 8, "subjects": 8, "records": 8},
            ],
            "token_holders": {"subjects": 55 + 16},
            "devices": {"distinct": len(macs), "subjects": len(gadget_owners)},
        },
        """
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
        """,
        {"default_region": "US", "exposure_start": "2019-12-04"},
    )  # fmt: skip


CASES: list[Callable[[], None]] = [
    shop_german,
    clinic_spanish,
    cameras_elasticsearch,
    three_systems,
    forum_russian,
    app_chinese,
    fitness_portuguese,
    helpdesk_hubs,
    boutique_french,
    zones_and_tokens,
]


def main() -> None:
    """Write every case."""
    for make in CASES:
        make()


if __name__ == "__main__":
    main()
