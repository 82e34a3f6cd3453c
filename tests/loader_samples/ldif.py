"""Entries with folded lines, packed values and several values; line ends of both kinds."""

from base64 import b64encode

from loader_samples import Sample
from loader_samples._people import PEOPLE


def _entry(number: int, mail: str) -> str:
    packed = b64encode(f"J\u00f6 {number}".encode()).decode()
    return (
        f"dn: uid=user{number},dc=mail,dc=example\nobjectClass: top\nobjectClass: person\ncn:: {packed}\nmail: {mail}\n"
        f"description: a value that\n  is folded\nuserPassword:: {b64encode(b'{SSHA}abcdefghijklmnopqrstuvwxyz0123').decode()}\n\n"
    )


TEXT = "version: 1\n# made by hand\n#  and folded\n\n" + "".join(_entry(p["id"], p["email"]) for p in PEOPLE)
SAMPLES = {"": Sample(TEXT.encode()), "crlf": Sample(TEXT.replace("\n", "\r\n").encode())}
