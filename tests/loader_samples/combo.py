"""Lists of addresses and passwords in the layouts of the field; a password may hold separators."""

from hashlib import md5

from loader_samples import Sample
from loader_samples._people import PEOPLE

WORDS = ("Hunter2!", "p:ss;w|rd 1", 'let"me\'in9', "back\\slash7", "x" * 200, "Summer#99", "")


def _list(line: str) -> Sample:
    out = [
        line.format(i=p["id"], mail=p["email"], word=WORDS[p["id"] % len(WORDS)], hash=md5(p["email"].encode()).hexdigest(), salt=f"s{chr(35 + p['id'])}x", sep=":;|"[p["id"] % 3])
        for p in PEOPLE
    ]
    return Sample("".join(f"{row}\n" for row in out).encode())


SAMPLES = {
    "pairs": _list("{mail}:{word}"),
    "mixed": _list("{mail}{sep}{word}"),
    "salted": _list("{mail}:{hash}:{salt}"),
    "site": _list("https://site.example:8443/p{i}:{mail}:{word}"),
    "login_site": _list("{mail}:{word}:https://site.example/p{i}"),
    "address": _list("{mail}:{word}:192.0.2.{i}"),
    "forum": _list("user{i}:{mail}:{hash}:{salt}"),
    "bars": _list("user{i}|{mail}|pw{i}A"),
}
