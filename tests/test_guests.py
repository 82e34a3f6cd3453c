"""Where the dump has a table of guests its key is theirs in all tables; beside a booker a guest is another person."""

from __future__ import annotations

from pathlib import Path

import breach_impact as bi


def test_the_key_of_a_table_of_guests(tmp_path: Path) -> None:
    (tmp_path / "Guests.csv").write_text("GuestID,FirstName,LastName,Email\n" + "".join(f"{1000 + n},Ann{chr(65 + n % 26).lower()},Lee,g{n}@mail.example\n" for n in range(60)))
    (tmp_path / "Loyalty.csv").write_text("LoyaltyNo,GuestID,Password\n" + "".join(f"LG{900000 + n * 7},{1000 + n},pw!{n * 7919}x\n" for n in range(60)))
    (tmp_path / "Cards.csv").write_text("CardID,GuestID,CardHolder,Expiry\n" + "".join(f"{n},{1000 + n},Ann Lee,0{1 + n % 9}/2{n % 4}\n" for n in range(60)))
    said = {(table.table, column.path): column.role for table in bi.inspect(str(tmp_path), progress=False).tables for column in table.columns}
    assert {said[table, "GuestID"] for table in ("Guests", "Loyalty", "Cards")} == {"subject"}
    found = bi.assess(str(tmp_path), progress=False).statistics
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (60, 0)
    assert next(row for row in found["data_types"] if row["data_type"] == "password")["subjects"] == 60


def test_guests_beside_a_booker(tmp_path: Path) -> None:
    rows = "".join(f"{n},b{n}@gmail.com,g{n}@gmail.com\n" for n in range(60))
    (tmp_path / "bookings.csv").write_text(f"booking_no,booker_email,guest_email\n{rows}")
    found = bi.assess(str(tmp_path), progress=False).statistics
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (60, 60)


def test_numbered_guests_are_several_people(tmp_path: Path) -> None:
    rows = "".join(f"b{n}@gmail.com,Ann,x{n}@gmail.com,{'Bob' if n % 2 else ''},{f'y{n}@gmail.com' if n % 2 else ''}\n" for n in range(60))
    (tmp_path / "registrations.csv").write_text(f"email,guest1_name,guest1_email,guest2_name,guest2_email\n{rows}")
    found = bi.assess(str(tmp_path), progress=False).statistics
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (60, 90)


def test_phones_of_one_contact_are_one_person(tmp_path: Path) -> None:
    rows = "".join(f"b{n}@gmail.com,Ann,+1202555{n:04d},+1202556{n:04d}\n" for n in range(60))
    (tmp_path / "staff.csv").write_text(f"email,emergency_contact_name,emergency_contact_phone1,emergency_contact_phone2\n{rows}")
    found = bi.assess(str(tmp_path), progress=False).statistics
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (60, 60)
