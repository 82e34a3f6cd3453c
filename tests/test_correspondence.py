"""Texts of a table of messages are private where it is said who wrote them and to which conversation they belong; what everybody can read, and what a program wrote, are none."""

from __future__ import annotations

import pytest

from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 60
TEXTS = ["see you at eight then", "where are you now", "call me when you are there", *(f"is the key number {n} yours or hers" for n in range(N - 3))]
HELD = {
    "who": [str(1000 + n) for n in range(N)], "room": [f"r{n % 9}" for n in range(N)], "text": TEXTS, "short": ["ok", "no", "hi", "yes", "bye", "of course", "thanks"], "number": [str(n) for n in range(N)],
    "mail": [f"u{n}@mail.example" for n in range(N)],
}  # fmt: skip


def of_text(table: str, **columns: str) -> str | None:
    """The data type of the last column; ``columns`` are their names and what they hold."""
    samples = [ColumnSample(path=path, values=list(dict.fromkeys(HELD[kind])), filled=N, total=N) for path, kind in columns.items()]
    return classify_table(TableSample(system="default", table=table, columns=samples, records=N))[len(columns) - 1].data_type


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("messages", {"match_id": "room", "sender_id": "who", "content": "text"}),
        ("chat_messages", {"room_id": "room", "user_id": "who", "text": "text"}),
        ("messages", {"channel": "room", "email": "mail", "text": "text"}),
        ("сообщения", {"чат_id": "room", "user_id": "who", "текст": "text"}),
        ("mensajes", {"sala": "room", "user_id": "who", "texto": "text"}),
    ],
)
def test_a_conversation_says_who_got_it(table: str, columns: dict[str, str]) -> None:
    assert of_text(table, **columns) == "private_message"


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("bookings", {"room_id": "room", "user_id": "who", "text": "text"}),
        ("messages", {"topic": "room", "thread_id": "room", "user_id": "who", "text": "text"}),
        ("messages", {"board": "room", "thread_id": "room", "user_id": "who", "content": "text"}),
        ("message_log", {"channel": "room", "user_id": "who", "text": "text"}),
        ("push_messages", {"channel": "room", "user_id": "who", "text": "text"}),
        ("messages", {"user_id": "who", "text": "text"}),
        ("messages", {"channel": "room", "text": "text"}),
        ("messages", {"room_id": "room", "user_id": "who", "text": "short"}),
        ("messages", {"room_id": "room", "user_id": "who", "text": "number"}),
    ],
)
def test_what_everybody_reads_or_no_person_wrote_is_none(table: str, columns: dict[str, str]) -> None:
    assert of_text(table, **columns) != "private_message"


@pytest.mark.parametrize(("table", "expected"), [("letters", "private_message"), ("parcels", "private_message")])
def test_a_sender_and_a_recipient_need_no_table_of_messages(table: str, expected: str) -> None:
    assert of_text(table, from_user="who", to_user="who", text="text") == expected


def test_contents_of_a_parcel_are_no_letter() -> None:
    assert of_text("parcels", from_user="who", to_user="who", contents="text") != "private_message"
    assert of_text("messages", from_user="who", to_user="who", contents="text") == "private_message"
