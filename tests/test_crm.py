"""Firms, their contacts and who looks after them; and the contacts that users keep, who are other people."""

from __future__ import annotations

from pathlib import Path

import breach_impact as bi
from breach_impact.plan import Plan


def key(kind: str, number: int) -> str:
    """An id of 18 characters."""
    return f"{kind}5g00000{number:06d}AAE"[:18]


def crm(folder: Path) -> Path:
    users = "".join(f"{key('005', n)},Rep{n},rep{n}@seller.com\n" for n in range(4))
    firms = "".join(f"{key('001', n)},Acme{n} Inc.,Manufacturing,www.acme{n}.com,{50 + n},{n} Main Street,Boston,{key('005', n % 4)}\n" for n in range(30))
    people = "".join(f"{key('003', n)},{key('001', n % 30)},Ann{chr(97 + n % 26)},Lee,ann.lee{n}@gmail.com,{key('005', n % 4)}\n" for n in range(90))
    cases = "".join(f"{key('500', n)},{key('003', n % 80)},{key('001', n % 80 % 30)},{key('005', n % 4)},Question {n}\n" for n in range(160))
    for name, text in (
        ("User", f"Id,Name,Email\n{users}"), ("Account", f"Id,Name,Industry,Website,NumberOfEmployees,BillingStreet,BillingCity,OwnerId\n{firms}"),
        ("Contact", f"Id,AccountId,FirstName,LastName,Email,OwnerId\n{people}"), ("Case", f"Id,ContactId,AccountId,OwnerId,Subject\n{cases}"),
    ):  # fmt: skip
        (folder / f"{name}.csv").write_text(text)
    return folder


def roles(plan: Plan) -> dict[str, tuple[str | None, str]]:
    return {f"{table.table}.{column.path}": (column.data_type, column.role) for table in plan.tables for column in table.columns}


def test_the_key_of_a_firm_joins_nobody(tmp_path: Path) -> None:
    folder = str(crm(tmp_path))
    plan, found = bi.inspect(folder, progress=False), bi.assess(folder, progress=False)
    said = roles(plan)
    assert said["Contact.AccountId"][0] is said["Case.AccountId"][0] is said["Account.BillingStreet"][0] is None
    assert said["Contact.Id"] == ("account_id", "subject")
    assert said["Contact.OwnerId"] == said["Account.OwnerId"] == ("account_id", "secondary")
    assert found.statistics["subjects"]["affected"] == 90 + 4


def test_an_address_book_is_of_its_user(tmp_path: Path) -> None:
    users = "".join(f"u_{n:06x},user{n}@gmail.com,+1202555{n:04d}\n" for n in range(40))
    book = "".join(f"{n + 1},u_{n % 40:06x},Bob{chr(97 + n % 26)} Ray,+4930901820{n:03d}\n" for n in range(120))
    (tmp_path / "users.csv").write_text(f"user_id,email,phone\n{users}")
    (tmp_path / "contacts.csv").write_text(f"contact_id,owner_user_id,contact_name,contact_phone\n{book}")
    found = bi.assess(str(tmp_path), progress=False)
    assert roles(bi.inspect(str(tmp_path), progress=False))["contacts.owner_user_id"] == ("account_id", "subject")
    assert roles(bi.inspect(str(tmp_path), progress=False))["contacts.contact_id"][0] is None
    assert (found.statistics["subjects"]["affected"], found.statistics["subjects"]["secondary"]) == (40, 120)


def test_people_of_whom_a_trade_is_known_are_no_firms(tmp_path: Path) -> None:
    rows = "".join(f"lead{n}@gmail.com,Retail,www.shop{n}.com,{n} Elm Street,Boston\n" for n in range(60))
    (tmp_path / "leads.csv").write_text(f"email,industry,website,street,city\n{rows}")
    found = bi.assess(str(tmp_path), progress=False).statistics
    assert {row["data_type"]: row["subjects"] for row in found["data_types"]} == {"email": 60, "street_address": 60, "city": 60}


def test_who_invites_is_the_holder_of_an_invitation(tmp_path: Path) -> None:
    rows = "".join(f"u{n % 9:06x}f,guest{n}@gmail.com,2020-01-{1 + n % 28:02d}\n" for n in range(60))
    (tmp_path / "invitations.csv").write_text(f"inviter_id,email,sent_at\n{rows}")
    said = roles(bi.inspect(str(tmp_path), progress=False))
    assert said["invitations.inviter_id"] == ("account_id", "subject")
