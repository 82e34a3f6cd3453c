"""What a third round of dumps with known truth showed of shops, identity providers and Russian accounting: general rules, each with its counter-case."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import breach_impact as bi

N = 40


def subjects(folder: Path) -> dict[str, Any]:
    return bi.assess(folder, progress=False).statistics["subjects"]


def write(file: Path, rows: list[dict[str, Any]]) -> None:
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")


def test_identities_behind_an_account_are_its_holders(tmp_path: Path) -> None:
    rows = [
        {"user_id": f"auth0|{n:024x}", "email": f"u{n}@example.org", "identities": [{"connection": "Username-Password", "provider": "auth0", "user_id": f"{n:024x}"}, {"provider": "google-oauth2", "user_id": str(10**20 + n), "access_token": f"ya29.a0{n:060}"}]}
        for n in range(N)
    ]  # fmt: skip
    write(tmp_path / "users.ndjson", rows)
    assert subjects(tmp_path)["affected"] == N
    people = [{"team": f"t{n}", "members": [{"user_id": f"{n:024x}", "role": "lead"}, {"user_id": str(10**20 + n), "role": "staff"}]} for n in range(N)]
    write(tmp_path / "users.ndjson", people)
    assert subjects(tmp_path)["affected"] == 2 * N


def test_the_address_of_the_customer_of_an_order_is_his_own_where_a_till_sold_at_times(tmp_path: Path) -> None:
    rows = [
        {"order": n, "email": "till@example.com" if n % 10 == 0 else f"u{n}@example.org", "customer": {"id": 6_006_543_102_000 + n, "email": f"u{n}@example.org", "first_name": "Nancy"}} for n in range(100)
    ]
    write(tmp_path / "orders.ndjson", rows)
    roles = {c.path: c.role for c in bi.inspect(tmp_path, progress=False).tables[0].columns if c.data_type}
    assert roles["customer.email"] == roles["customer.id"] == "subject"


def test_who_has_no_address_has_the_key_of_the_record(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"id": 6_006_543_102_000 + n, "email": f"u{n}@example.org", "first_name": "Nancy",
         "default_address": {"customer_id": 6_006_543_102_000 + n, "address1": f"{n} Beach Road", "city": "Perth", "zip": "6000"} if n % 4 else None}
        for n in range(N)
    ]  # fmt: skip
    write(tmp_path / "customers.ndjson", rows)
    write(tmp_path / "orders.ndjson", [{"order": n, "customer_id": 6_006_543_102_000 + n, "total": "5.00"} for n in range(N)])
    assert subjects(tmp_path)["by_identifier"]["account_id"] == N


SHOP = """CREATE TABLE `customer_entity` (`entity_id` int NOT NULL, `email` varchar(255), `firstname` varchar(255), PRIMARY KEY (`entity_id`));
INSERT INTO `customer_entity` VALUES {customers};
CREATE TABLE `customer_address_entity` (`entity_id` int NOT NULL, `parent_id` int, `firstname` varchar(255), `street` varchar(255), `city` varchar(255), `telephone` varchar(255), PRIMARY KEY (`entity_id`),
  CONSTRAINT `A` FOREIGN KEY (`parent_id`) REFERENCES `customer_entity` (`entity_id`));
INSERT INTO `customer_address_entity` VALUES {addresses};
CREATE TABLE `newsletter_subscriber` (`subscriber_id` int NOT NULL, `customer_id` int, `subscriber_email` varchar(255), PRIMARY KEY (`subscriber_id`));
INSERT INTO `newsletter_subscriber` VALUES {letters};
"""


def test_addresses_and_newsletters_of_a_shop_are_its_customers(tmp_path: Path) -> None:
    names = ("Karen", "Joshua", "Susan", "Andrew", "Elizabeth")
    customers = ",".join(f"({1001 + n},'u{n}@example.org','{names[n % 5]}')" for n in range(N))
    addresses = ",".join(f"({500 + n},{1001 + n % N},'{names[n % 4]}','{n} Oak Avenue','Boston','61755501{n:02}')" for n in range(2 * N))
    letters = ",".join(f"({1 + n},{1001 + n},'u{n}@example.org')" for n in range(N))
    (tmp_path / "shop.sql").write_text(SHOP.format(customers=customers, addresses=addresses, letters=letters), encoding="utf-8")
    impact = bi.assess(tmp_path, progress=False).statistics
    assert (impact["subjects"]["affected"], impact["subjects"]["unattributed_records"], impact["subjects"]["by_identifier"]["account_id"]) == (N, 0, N)
    columns = {(t.table, c.path): c.data_type for t in bi.inspect(tmp_path, progress=False).tables for c in t.columns}
    assert columns["newsletter_subscriber", "subscriber_id"] is None


def test_the_code_of_a_table_is_its_key(tmp_path: Path) -> None:
    (tmp_path / "Клиенты.csv").write_text("Код;Фамилия;ЭлПочта\n" + "".join(f"00-{n:08};Лебедев;u{n}@example.org\n" for n in range(N)), encoding="utf-8")
    (tmp_path / "Платежи.csv").write_text("НомерПлатежа;КодКлиента;Сумма\n" + "".join(f"ПЛ-{n:06};00-{n:08};25303,00\n" for n in range(N)), encoding="utf-8")
    found = subjects(tmp_path)
    assert (found["affected"], found["by_identifier"]["account_id"], found["unattributed_records"]) == (N, N, 0)


def test_who_gets_one_order_of_ten_is_another_person(tmp_path: Path) -> None:
    """Most orders go to the buyer; the tenth goes to somebody whom other orders know too, and must not become one with the buyer."""
    rows = [{"order": n, "email": f"u{n}@example.org", "notify": f"u{(n + 7) % 100}@example.org" if n % 10 == 0 else f"u{n}@example.org"} for n in range(100)]
    write(tmp_path / "orders.ndjson", rows)
    assert subjects(tmp_path)["affected"] == 100


def test_contacts_of_customers_are_not_their_addresses(tmp_path: Path) -> None:
    """The foreign key is declared and the name of the table begins like the customers', and yet each row is somebody with an address of the net of his own."""
    names = ("Karen", "Joshua", "Susan", "Andrew", "Elizabeth")
    customers = ",".join(f"({1001 + n},'u{n}@example.org','{names[n % 5]}')" for n in range(N))
    people = ",".join(f"({500 + n},{1001 + n % N},'{names[n % 4]}','c{n}@example.com','{n} Oak Avenue','Boston')" for n in range(2 * N))
    script = f"""CREATE TABLE `customers` (`id` int NOT NULL, `email` varchar(255), `firstname` varchar(255), PRIMARY KEY (`id`));
INSERT INTO `customers` VALUES {customers};
CREATE TABLE `customer_members` (`id` int NOT NULL, `parent_id` int, `firstname` varchar(255), `email` varchar(255), `street` varchar(255), `city` varchar(255), PRIMARY KEY (`id`),
  CONSTRAINT `A` FOREIGN KEY (`parent_id`) REFERENCES `customers` (`id`));
INSERT INTO `customer_members` VALUES {people};
"""
    (tmp_path / "shop.sql").write_text(script, encoding="utf-8")
    assert subjects(tmp_path)["affected"] == 3 * N
