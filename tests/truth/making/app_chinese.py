"""Chinese app: resident ids, region by each kind of evidence, numbers as account ids, leading zeros."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow as pa

from .books import Json, abbreviation, countries, zones
from .dump import Dump
from .national_ids import resident_id
from .phones import e164, international
from .writing import iso, lines, millis, spaced, table, utc


@dataclass(frozen=True)
class Group:
    """Users of one kind and the country that the rules give them.

    Attributes:
        count: how many users.
        resident: `valid`, `invalid` or `masked` resident id; none when empty.
        country: country in the record.
        phone: how the phone begins; none when empty.
        zone: time zone in the record.
        domains: domains of the addresses, by turns.
        expected: the country.
    """

    count: int
    resident: str
    country: str | None
    phone: str
    zone: str | None
    domains: tuple[str, ...]
    expected: str | None


GROUPS = (
    Group(40, "valid", None, "+86", "Asia/Shanghai", ("qq.com", "163.com", "qq.com", "hengtaiwl.com"), "CN"),
    Group(10, "valid", None, "+86", "PRC", ("qq.com", "example.com"), "CN"),
    Group(10, "valid", None, "", "Asia/Chongqing", ("163.com", "qq.com"), "CN"),
    Group(20, "", "CN", "138", None, ("qq.com", "gmail.com"), "CN"),
    Group(10, "valid", "SG", "", None, ("gmail.com",), "SG"),
    Group(15, "", None, "+86", None, ("qq.com", "163.com", "huaxinsoft.com"), "CN"),
    Group(8, "invalid", None, "", "Asia/Shanghai", ("qq.com",), "CN"),
    Group(7, "masked", None, "", "Asia/Singapore", ("qq.com", "lanhaitrade.com"), "SG"),
    Group(5, "", None, "", None, ("jinglin-auto.cn",), "CN"),
    Group(5, "", None, "", None, ("qq.com",), None),
)
CANONICAL = {"PRC": "Asia/Shanghai", "Asia/Chongqing": "Asia/Shanghai"}
FIRST, LAST = utc(2017, 9, 1, 3, 4, 5), utc(2021, 3, 31, 22, 10, 9)
BETWEEN = utc(2020, 1, 1)
"""Accounts are made before, logins and orders happen after."""
DATA_TYPES = (
    "email", "account_id", "person_name", "date_of_birth", "cn_resident_id", "phone", "country", "time_zone",
)  # fmt: skip
NOTES = """
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
"""


class ChineseApp(Dump):
    """The app while it is written.

    Attributes:
        plan: group and domain of each user.
        keys: key of each user.
        addresses: address of each user.
        where: country by user.
        zoned: zone by user.
        tencent: users with an address of that provider.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "06_app_chinese", "zh")
        self.plan = [(g, g.domains[k % len(g.domains)]) for g in GROUPS for k in range(g.count)]
        self.rng.shuffle(self.plan)
        self.keys: list[str] = []
        self.addresses: list[str] = []
        self.where: dict[str, str] = {}
        self.zoned: dict[str, str] = {}
        self.tencent: set[str] = set()

    def users(self) -> list[Json]:
        """The users by the plan."""
        return [self.user(i, group, domain) for i, (group, domain) in enumerate(self.plan)]

    def user(self, i: int, group: Group, domain: str) -> Json:
        """The i-th user."""
        book, world = self.book, self.world
        p, rec, born = world.person(domain), book.record(), world.birthday()
        self.keys.append(p.key)
        self.addresses.append(book.mail(p.email, p.key))
        book.put(rec, p.key, "account_id", "email", "person_name", "date_of_birth")
        if domain == "qq.com":
            self.tencent.add(p.key)
        value = self.resident(group, rec, p.key, born) if group.resident else ""
        number = self.phone(group, rec, p.key) if group.phone else ""
        if group.country:
            book.put(rec, p.key, "country")
        if group.zone:
            self.zoned[p.key] = CANONICAL.get(group.zone, group.zone)
            book.put(rec, p.key, "time_zone")
        if group.expected:
            self.where[p.key] = group.expected
        made = FIRST if i == 0 else world.moment(FIRST, BETWEEN)
        seen = LAST if i == 1 else world.moment(BETWEEN, LAST)
        return {
            "用户ID": 20001 + i, "姓名": p.last + p.first, "身份证号": value, "手机号": number,
            "邮箱": p.email, "出生日期": born.isoformat(), "国家": group.country, "时区": group.zone,
            "注册时间": spaced(made), "最后登录时间": millis(seen),
        }  # fmt: skip

    def resident(self, group: Group, rec: int, who: str, born: date) -> str:
        """A resident id as the group has it."""
        value = resident_id(self.world, born)
        if group.resident == "invalid":
            self.book.hide(rec, "invalid", "cn_resident_id")
            return value[:-1] + ("3" if value[-1] != "3" else "4")
        if group.resident == "masked":
            self.book.hide(rec, "masked", "cn_resident_id")
            return value[:6] + "********" + value[14:]
        self.book.put(rec, who, "cn_resident_id")
        return value

    def phone(self, group: Group, rec: int, who: str) -> str:
        """A phone as the group has it."""
        self.book.put(rec, who, "phone")
        number = self.world.phone("CN")
        return international(number) if group.phone == "+86" else e164(number)[3:]

    def orders(self) -> dict[str, pa.Array]:
        """Orders, the user's id as a double; three buyers occur in orders only."""
        ids: list[float] = []
        for i in range(100):
            who, number = (f"buyer{i}", 30001 + i) if i >= 97 else (self.keys[i % 70], 20001 + i % 70)
            self.book.put(self.book.record(), who, "account_id")
            ids.append(float(number))
        times = [self.world.moment(BETWEEN, LAST) for _ in ids]
        return {
            "订单号": pa.array([f"DD{20200101 + i * 7}{self.world.digits(6)}" for i in range(100)]),
            "用户ID": pa.array(ids, pa.float64()),
            "下单时间": pa.array(times, pa.timestamp("us", tz="UTC")),
            "金额": pa.array([self.rng.randint(500, 99999) / 100 for _ in ids], pa.float64()),
        }

    def campaign(self) -> str:
        """Rows of users, and five with the same digits behind a zero: other ids, other people."""
        book, rng = self.book, self.rng
        rows: list[Sequence[object]] = []
        for i in range(25):
            rec = book.record()
            if i < 20:
                book.put(rec, self.keys[40 + i], "account_id", "email")
                rows.append((20041 + i, self.addresses[40 + i], rng.choice(("春节", "国庆", "双十一"))))
            else:
                p = self.world.person("example.org")
                book.put(rec, p.key, "account_id", "email")
                rows.append((f"0{20041 + i - 20}", book.mail(p.email, p.key), rng.choice(("春节", "国庆"))))
        return table(("用户ID", "邮箱", "活动"), rows)

    def time_zones(self) -> Json:
        """The `time_zones` block."""
        block = zones(self.zoned, len(self.book.affected))
        block["as_of"] = "2021-03-31"
        block["by_abbreviation"] = [
            abbreviation("CST", "+08:00", "CN", 68, 75),
            abbreviation("+08", "+08:00", "SG", 7, 75),
        ]
        return block

    def regions(self) -> Json:
        """The `regions` block."""
        block = countries(self.where, len(self.book.affected))
        for row in block["countries"]:
            if row["code"] == "CN":
                row["evidence"] = {"phone": 15}
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
            "email_domains": book.email_domains(("qq.com", "163.com", "gmail.com")),
            "email_providers": [{"provider": "tencent", "country": "CN", "subjects": len(self.tencent)}],
            "activity": {"first": iso(FIRST), "last": iso(LAST), "out_of_range": 0},
        }


def make(folder: Path) -> None:
    """Write the dump of the app into its own folder in this one."""
    app = ChineseApp(folder)
    app.case.write("yonghu.ndjson", lines(app.users()))
    app.case.parquet("dingdan.parquet", app.orders())
    app.case.write("huodong.csv", app.campaign())
    app.case.finish(app.truth(), NOTES)
