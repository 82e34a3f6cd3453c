"""Values behind labels: a record a line, records in several lines between blank ones, and as the MySQL client and psql write them below each other."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

LINES = "".join(f"Email: {p['email']} - Name: Jo - ScreenName: jo_{p['id']} - Followers: {p['id']} - Created At: Sat May 16 08:45:54 +0000 2020\n" for p in PEOPLE)
BLOCKS = "".join(f"Name: Jo\nE-mail: {p['email']}\nPhone: +1 202 555 01{p['id'] % 100:02}\nAddress: 1 Main Street\n  Springfield\n\n" for p in PEOPLE)
VERTICAL = "".join(f"{'*' * 27} {n}. row {'*' * 27}\n   id: {p['id']}\nemail: {p['email']}\n name: Jo\n" for n, p in enumerate(PEOPLE, 1))
EXPANDED = "".join(f"-[ RECORD {n} ]---------\nid    | {p['id']}\nemail | {p['email']}\nname  | Jo\n" for n, p in enumerate(PEOPLE, 1))
SAMPLES = {
    "": Sample(LINES.encode()),
    "crlf": Sample(LINES.replace("\n", "\r\n").encode()),
    "blocks": Sample(BLOCKS.encode()),
    "vertical": Sample(VERTICAL.encode()),
    "expanded": Sample(EXPANDED.encode()),
}
