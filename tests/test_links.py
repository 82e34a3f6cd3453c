"""Keys whose table stands beside them, ids of several tables in one column, and who is who in invitations and logs of mail."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.documents.links import links_of, pairs_of, under

Rows = Sequence[Mapping[str, Any]]


def mail(number: int, of: str = "p") -> str:
    return f"{of}{number}@mail.example.com"


def uuid(number: int, of: int = 0) -> str:
    return f"{number * 2654435761 % 2**32:08x}-{of:04x}-4{number % 4096:03x}-a{(number * 7) % 4096:03x}-{number * 40503 % 2**32:012x}"


@pytest.fixture(params=["ndjson", "csv"])
def form(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(params=[5000, 60], ids=["sample is all", "sample says little"], autouse=True)
def sampled(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.surveying.sample_draw.SAMPLE", request.param)


def subjects(folder: Path, tables: Mapping[str, Rows], form: str = "ndjson") -> dict[str, Any]:
    for name, rows in tables.items():
        if form == "ndjson":
            (folder / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
        else:
            with (folder / f"{name}.csv").open("w", newline="") as file:
                writer = csv.DictWriter(file, list(rows[0]))
                writer.writeheader()
                writer.writerows(rows)
    return bi.assess(str(folder), progress=False).statistics


@pytest.mark.parametrize(
    ("columns", "pairs"),
    [
        (["id", "tokenable_type", "tokenable_id"], [("tokenable_type", "tokenable_id")]),
        (["commentableType", "commentableId"], [("commentableType", "commentableId")]),
        (["bean_module", "bean_id", "email_address_id"], [("bean_module", "bean_id")]),
        (["itemtype", "items_id"], [("itemtype", "items_id")]),
        (["res_model", "res_id"], [("res_model", "res_id")]),
        (["model", "res_id", "body"], [("model", "res_id")]),
        (["subject_type", "subject_id", "causer_type", "causer_id"], [("subject_type", "subject_id"), ("causer_type", "causer_id")]),
        (["type", "id"], []),
        (["account_type", "balance"], []),
    ],
)
def test_pairs_by_their_names(columns: list[str], pairs: list[tuple[str, str]]) -> None:
    assert pairs_of(columns) == pairs


@pytest.mark.parametrize(
    ("kind", "name"),
    [("App\\Models\\User", "User_id"), ("User", "User_id"), ("Contacts", "Contacts_id"), ("crm::Customer", "Customer_id"), ("Order", None), ("App\\Models\\Invoice", None), ("", None), ("3", None), ("Customer_JohnSmith", None)],
)
def test_what_keys_of_people_are_put_under(kind: str, name: str | None) -> None:
    assert under(kind) == name


def test_what_kind_of_user_somebody_is_names_no_table() -> None:
    assert links_of(["user_type", "user_id"], [["Admin", "1"], ["Customer", "2"]] * 5) == []
    assert len(links_of(["user_type", "user_id"], [["App\\Models\\Admin", "1"], ["App\\Models\\Customer", "2"]] * 5)) == 1


def test_a_kind_that_is_a_person_s_name_names_no_path() -> None:
    assert links_of(["model_type", "model_id"], [["User", "1"], ["Customer_JohnSmith", "2"]] * 5) == []


def test_accounts_beside_contacts_are_firms() -> None:
    (link,) = links_of(["parent_type", "parent_id"], [["Contacts", "1"], ["Accounts", "2"]] * 5)
    assert (link.under("Contacts"), link.under("Accounts"), link.under("Cases")) == ("Contacts_id", None, None)
    assert links_of(["parent_type", "parent_id"], [["Account", "1"], ["Invoice", "2"]] * 5) == []


def test_a_kind_that_the_first_rows_do_not_have_names_no_path() -> None:
    (link,) = links_of(["notable_type", "notable_id"], [["User", "1"], ["Post", "2"]] * 5)
    assert [link.under(kind) for kind in ("User", "User_Kowalska", "Student", "Student_12345678", "customer_jane_doe", "GuestMueller")] == ["User_id", None, "Student_id", None, None, None]


def test_tokens_are_of_whom_the_column_beside_the_number_says(tmp_path: Path) -> None:
    users = [{"id": n, "email": mail(n, "staff"), "password": "$2y$10$" + f"{n:053d}"} for n in range(1, 41)]
    members = [{"id": n, "email": mail(n), "date_of_birth": f"19{50 + n % 50}-03-{1 + n % 28:02d}"} for n in range(1, 161)]
    tokens = [
        {"id": n, "tokenable_type": "App\\Models\\User" if n % 4 == 0 else "App\\Models\\Member", "tokenable_id": 1 + n % (40 if n % 4 == 0 else 160), "name": "api", "token": f"{n:064x}"[::-1]}
        for n in range(1, 201)
    ]
    found = subjects(tmp_path, {"users": users, "members": members, "personal_access_tokens": tokens}, "csv")["subjects"]
    assert found["affected"] == 200
    assert found["unattributed_records"] == 0
    assert found["by_identifier"]["email"] == 200


def test_addresses_that_a_table_of_relations_gives_to_people(tmp_path: Path) -> None:
    contacts = [{"id": uuid(n, 1), "first_name": "Anna", "phone_mobile": f"+4474001{n:05d}"} for n in range(120)]
    leads = [{"id": uuid(n, 2), "last_name": "Jones", "phone_mobile": f"+4474002{n:05d}"} for n in range(80)]
    addresses = [{"id": uuid(n, 3), "email_address": mail(n)} for n in range(220)]
    beans = [("Contacts", uuid(n, 1)) for n in range(120)] + [("Leads", uuid(n, 2)) for n in range(80)] + [("Accounts", uuid(n, 4)) for n in range(20)]
    # Two contacts of one household have one address, as is found in any such table.
    relations = [{"id": uuid(n, 5), "email_address_id": uuid(n, 3), "bean_id": bean, "bean_module": module} for n, (module, bean) in enumerate(beans)]
    relations += [{"id": uuid(500 + n, 5), "email_address_id": uuid(n, 3), "bean_id": uuid(119 - n, 1), "bean_module": "Contacts"} for n in range(4)]
    found = subjects(tmp_path, {"contacts": contacts, "leads": leads, "email_addresses": addresses, "email_addr_bean_rel": relations}, "csv")["subjects"]
    assert found["affected"] == 220 - 4
    assert found["by_identifier"]["phone"] == 200 - 4


def test_ids_of_contacts_and_of_leads_in_one_column(form: str, tmp_path: Path) -> None:
    contacts = [{"Id": f"0035f{n * 7919 % 10**8:08d}QA", "Email": mail(n), "OwnerId": f"0055f{n % 6:08d}QB"} for n in range(150)]
    leads = [{"Id": f"00Q5f{n * 7919 % 10**8:08d}QA", "Email": mail(n, "lead"), "OwnerId": f"0055f{n % 6:08d}QB"} for n in range(90)]
    members = [{"CampaignNo": n, "ContactId": contacts[n % 150]["Id"], "LeadId": ""} for n in range(150)] + [{"CampaignNo": n, "ContactId": "", "LeadId": leads[n % 90]["Id"]} for n in range(90)]
    tasks = [{"Subject": "Call", "WhoId": (contacts[n % 150] if n % 3 else leads[n % 90])["Id"], "OwnerId": f"0055f{n % 6:08d}QB"} for n in range(300)]
    deals = [{"StageName": "Closed Won", "Amount": 100 * n, "OwnerId": f"0055f{n % 6:08d}QB"} for n in range(60)]
    found = subjects(tmp_path, {"Contact": contacts, "Lead": leads, "CampaignMember": members, "Task": tasks, "Opportunity": deals}, form)["subjects"]
    assert found["affected"] == 240
    assert found["unattributed_records"] == 60, "the deals are their owner's, who is no subject of theirs"


def test_who_is_invited_is_another_person_and_who_invites_is_not(form: str, tmp_path: Path) -> None:
    users = [{"id": n, "email": mail(n), "username": f"u{n}"} for n in range(1, 101)]
    invites = [{"id": n, "invite_key": f"{n * 7919:012x}", "email": mail(n, "guest"), "invited_by_id": 1 + n % 100, "created_at": "2021-03-01 10:00:00"} for n in range(1, 151)]
    found = subjects(tmp_path, {"users": users, "invites": invites}, form)["subjects"]
    assert (found["affected"], found["secondary"], found["unattributed_records"]) == (100, 150, 0)


def test_a_log_of_mail_is_of_whom_it_was_sent_to(form: str, tmp_path: Path) -> None:
    users = [{"id": n, "username": f"user{n}"} for n in range(1, 81)]
    logs = [{"id": n, "to_address": mail(1 + n % 80), "user_id": 1 + n % 80, "message_id": f"topic/{n}.{n * 7919:012x}@forum.example.org", "bounced": "f"} for n in range(240)]
    found = subjects(tmp_path, {"users": users, "email_logs": logs}, form)["subjects"]
    assert (found["affected"], found["secondary"], found["by_identifier"]["email"], found["hibp_compatible"]) == (80, 0, 80, 80)


def test_who_is_told_of_a_shop_by_a_friend_is_another_person(form: str, tmp_path: Path) -> None:
    users = [{"id": n, "email": mail(n)} for n in range(1, 101)]
    told = [{"id": n, "datum": "2019-03-23 18:45:29", "recipient": mail(n, "friend"), "sender": 1 + n % 100, "confirmed": n % 2} for n in range(1, 181)]
    found = subjects(tmp_path, {"s_user": users, "s_emarketing_tellafriend": told}, form)["subjects"]
    assert (found["affected"], found["secondary"]) == (100, 180)


def test_a_firm_that_writes_to_all_has_customers(form: str, tmp_path: Path) -> None:
    sent = [{"no": n, "sender": f"shop{n % 2}", "recipient": mail(n), "subject": "Your invoice"} for n in range(120)]
    found = subjects(tmp_path, {"mailings": sent}, form)["subjects"]
    assert (found["affected"], found["secondary"]) == (120, 0)


def test_who_stands_in_a_copied_phone_is_not_its_customer(form: str, tmp_path: Path) -> None:
    customers = [{"_id": f"{n:024x}", "email": mail(n), "fullName": "Ana Weber"} for n in range(1, 61)]
    calls = [{"_id": f"{9000 + n:024x}", "customerId": f"{1 + n % 60:024x}", "deviceId": f"dev-{n % 60:08x}", "counterpart": {"name": "Ben Koch", "number": f"+4930901{n:06}"}, "startedAt": "2020-02-01T10:00:00Z"} for n in range(300)]
    messages = [dict(call, body="see you at eight, bring the books") for call in calls[:200]]
    book = [
        {"_id": f"{5000 + n:024x}", "customerId": f"{1 + n % 60:024x}", "deviceId": f"dev-{n % 60:08x}", "contactName": "Eva Rossi", "contactEmails": [{"address": mail(n, "contact")}], "contactPhones": []}
        for n in range(180)
    ]
    found = subjects(tmp_path, {"customers": customers, "callLogs": calls, "messages": messages, "contacts": book}, "ndjson")["subjects"]
    assert (found["affected"], found["secondary"]) == (60, 480)


def test_some_of_whom_a_log_tells_have_changed_their_address(form: str, tmp_path: Path) -> None:
    users = [{"id": n, "username": f"user{n}"} for n in range(1, 81)]
    mails = [{"id": n, "user_id": 1 + n % 80, "email": mail(1 + n % 80, "old" if n >= 80 else "user"), "primary": "t" if n < 80 else "f"} for n in range(90)]
    logs = [
        {"id": n, "to_address": mail(1 + n % 80, "old" if n % 80 < 10 and n > 160 else "user"), "user_id": 1 + n % 80, "smtp_response_mail": None, "bounced": "f"}
        for n in range(240)
    ]
    found = subjects(tmp_path, {"users": users, "user_emails": mails, "email_logs": logs}, form)["subjects"]
    assert (found["affected"], found["secondary"]) == (80, 0)


def test_who_writes_to_several_has_none_of_their_addresses(form: str, tmp_path: Path) -> None:
    users = [{"id": n, "email": mail(n)} for n in range(1, 41)]
    sent = [{"no": n, "user_id": 1 + n % 40, "to_address": mail(n % 120, "friend")} for n in range(240)]
    found = subjects(tmp_path, {"users": users, "sent_mails": sent}, form)["subjects"]
    assert (found["affected"], found["secondary"]) == (40, 120)


def test_the_papers_of_somebody_are_no_people(tmp_path: Path) -> None:
    people = [
        {"id": f"a{n}", "email": mail(n), "info": {"idDocs": [{"idDocType": kind, "number": f"{kind[0]}X{n:06d}", "firstName": "ANNA", "dob": "1980-02-03"} for kind in ("PASSPORT", "DRIVERS")[: 1 + n % 2]]}}
        for n in range(90)
    ]
    assert subjects(tmp_path, {"applicants": people})["subjects"]["affected"] == 90


def test_a_post_is_of_its_writer_and_no_number_of_people(form: str, tmp_path: Path) -> None:
    users = [{"id": n, "username": f"user{n}", "email": mail(n)} for n in range(1, 101)]
    posts = [{"id": n, "user_id": 1 + n % 100, "topic_id": n // 5, "raw": "a text", "raw_email": "", "reply_to_user_id": 1 + n * 3 % 100} for n in range(1, 401)]
    topics = [{"topic": n, "highest_post_number": 1 + n % 5, "last_post_user_id": 1 + n % 100, "user_id": 1 + n % 100} for n in range(80)]
    found = subjects(tmp_path, {"users": users, "posts": posts, "topics": topics}, form)["subjects"]
    assert (found["affected"], found["unattributed_records"]) == (100, 0)


def test_an_account_that_several_people_have_is_none_of_theirs(form: str, tmp_path: Path) -> None:
    contacts = [{"Id": f"0035f{n * 7919 % 10**8:08d}QA", "AccountId": f"0015f{n // 3:08d}QC", "Email": mail(n), "LastName": "Smith"} for n in range(240)]
    found = subjects(tmp_path, {"Contact": contacts}, form)["subjects"]
    assert found["affected"] == 240


def test_an_account_with_several_addresses_of_one_person_is_his(form: str, tmp_path: Path) -> None:
    rows = [{"id": n, "account_id": f"A{n // 3:06d}", "email": mail(n // 3)} for n in range(240)]
    found = subjects(tmp_path, {"orders_of_customers": rows}, form)["subjects"]
    assert found["affected"] == 80


def test_guardians_are_known_by_the_table_that_links_them(form: str, tmp_path: Path) -> None:
    students = [{"student_number": 20000 + n, "student_email": mail(n, "s")} for n in range(120)]
    guardians = [{"guardian_id": f"G{30000 + n}", "email": mail(n) if n % 4 else "", "cell_phone": f"+1415538{n:04d}"} for n in range(150)]
    links = [{"student_number": 20000 + n % 120, "guardian_id": f"G{30000 + n}", "relationship": "Mother"} for n in range(150)]
    found = subjects(tmp_path, {"students": students, "guardians": guardians, "student_guardian": links}, form)["subjects"]
    assert found["affected"] == 270


def test_who_did_something_to_many_joins_none_of_them(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.surveying.sample_draw.SAMPLE", 600)
    admins = [{"id": n, "username": f"admin.{chr(96 + n)}", "email": mail(n, "admin")} for n in range(1, 11)]
    users = [{"id": n, "email": mail(n)} for n in range(1, 1201)]
    log = [{"no": n, "description": "changed", "user": f"admin.{chr(97 + n % 10)}", "userid": 1 + n * 7 % 1200, "admin_id": 1 + n % 10} for n in range(2400)]
    found = subjects(tmp_path, {"tbladmins": admins, "tblusers": users, "tblactivitylog": log}, form)["subjects"]
    assert found["affected"] >= 1200, "merged by those who serve them"
    assert found["by_identifier"]["email"] == 1210


def test_settings_by_names_without_marks(form: str, tmp_path: Path) -> None:
    users = [{"uid": f"user.{chr(97 + n % 26)}{n}", "displayname": "Anna Weber"} for n in range(80)]
    settings = [
        {"userid": user["uid"], "appid": "core", "configkey": key, "configvalue": value}
        for n, user in enumerate(users) for key, value in (("email", mail(n)), ("timezone", "Europe/Berlin"), ("lang", "de"), ("8egMSqyAQfJt6IPkFTykhkX1" if n % 9 == 0 else "show", "0"))
    ]  # fmt: skip
    found = subjects(tmp_path, {"oc_users": users, "oc_preferences": settings}, "csv")
    assert found["subjects"]["by_identifier"]["email"] == 80
    assert found["time_zones"]["known"] == 80


def test_names_with_an_address_behind_them(tmp_path: Path) -> None:
    deals = [{"deal": n, "stage": "won", "associated_contact": f"Lena Weber ({mail(n)})"} for n in range(60)]
    assert subjects(tmp_path, {"deals": deals}, "csv")["subjects"]["hibp_compatible"] == 60


def test_the_number_of_a_login_is_no_customer(form: str, tmp_path: Path) -> None:
    customers = [{"customer_id": n, "email": mail(n), "telephone": f"+1415538{n:04d}"} for n in range(1, 201)]
    logins = [{"customer_login_id": n, "email": mail(1 + n * 7 % 150), "ip": "198.51.100.7", "total": 1} for n in range(1, 151)]
    found = subjects(tmp_path, {"oc_customer": customers, "oc_customer_login": logins}, form)["subjects"]
    assert (found["affected"], found["by_identifier"]["account_id"]) == (200, 200)


@pytest.mark.parametrize(("staff", "customers"), [(60, 60), (9, 91), (30, 300)])
def test_two_kinds_of_people_in_the_rows_of_orders_are_not_one(staff: int, customers: int, form: str, tmp_path: Path) -> None:
    rows = {
        "employees": [{"id": n, "email": mail(n, "staff")} for n in range(1, staff + 1)],
        "customers": [{"id": n, "email": mail(n)} for n in range(1, customers + 1)],
        "orders": [{"no": n, "customer_id": 1 + n * 7919 % customers, "employee_id": 1 + n * 104729 // 7 % staff, "total": n} for n in range(600)],
    }
    assert subjects(tmp_path, rows, form)["subjects"]["affected"] == staff + customers


def test_a_referral_is_the_patients(form: str, tmp_path: Path) -> None:
    patients = [{"patient_id": n, "email": mail(n)} for n in range(1, 61)]
    referrals = [{"patient_id": n, "email": mail(n), "referrer_id": 1000 + n % 5} for n in range(1, 61)]
    assert subjects(tmp_path, {"patients": patients, "referrals": referrals}, form)["subjects"]["affected"] == 60


def test_alerts_that_go_to_somebody_else_are_not_the_users(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.surveying.sample_draw.SAMPLE", 5000)
    users = [{"id": n, "email": mail(n), "username": f"user{n}"} for n in range(1, 61)]
    alerts = [{"no": n, "user_id": 1 + n % 60, "recipient_email": mail(1 + n % 60, "carer")} for n in range(180)]
    found = subjects(tmp_path, {"users": users, "alert_logs": alerts}, form)["subjects"]
    assert (found["affected"], found["secondary"]) == (60, 60)


def test_several_addresses_of_an_account_that_has_its_table(form: str, tmp_path: Path) -> None:
    accounts = [{"id": n, "username": f"user{n}", "password_hash": f"{n * 7919:064x}"} for n in range(1, 61)]
    emails = [{"id": n, "account_id": 1 + n % 60, "email": mail(n), "verified": 1} for n in range(1, 121)]
    assert subjects(tmp_path, {"accounts": accounts, "emails": emails}, form)["subjects"]["affected"] == 60


def test_owners_of_pets_are_no_salesmen(form: str, tmp_path: Path) -> None:
    leads = [{"id": n, "email": mail(n, "lead"), "owner_id": 9000 + n % 5} for n in range(1, 121)]
    owners = [{"id": n, "email": mail(n), "name": "Anna Weber"} for n in range(1, 121)]
    pets = [{"pet": n, "owner_id": 1 + n % 120, "microchip": f"98514100{n:07d}"} for n in range(120)]
    found = subjects(tmp_path, {"leads": leads, "owners": owners, "pets": pets}, form)["subjects"]
    assert found["unattributed_records"] == 0


def test_pointers_to_two_kinds_of_people_without_tables(tmp_path: Path) -> None:
    visits = [{"no": n, "patient": f"patient:{100 + n}", "phone": f"+1415538{n:04d}"} for n in range(60)]
    shifts = [{"no": n, "employee": f"employee:{100 + n}", "phone": f"+1415539{n:04d}"} for n in range(60)]
    assert subjects(tmp_path, {"visits": visits, "shifts": shifts})["subjects"]["affected"] == 120


def test_pointers_and_plain_keys_of_one_kind_of_people_without_a_table(tmp_path: Path) -> None:
    visits = [{"no": n, "patient": f"patient:{100 + n}", "phone": f"+1415538{n:04d}"} for n in range(60)]
    bills = [{"no": n, "patient_id": 100 + n, "total": n} for n in range(60)]
    assert subjects(tmp_path, {"visits": visits, "bills": bills})["subjects"]["affected"] == 60
    shifts = [{"no": n, "employee": f"employee:{100 + n}", "phone": f"+1415539{n:04d}"} for n in range(60)]
    assert subjects(tmp_path, {"shifts": shifts})["subjects"]["affected"] == 120
