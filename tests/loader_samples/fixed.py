"""Columns at fixed places, with and without a ruler under the header."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

ROWS = [f"{p['id']:>4} {p['email']:<24} {'Zoë 王' if p['id'] % 5 == 0 else 'Name':<12} 2019-12-04".rstrip() for p in PEOPLE]
SAMPLES = {
    "ruler": Sample("\n".join(["  id email                    name         created", "---- ------------------------ ------------ ----------", *ROWS, ""]).encode()),
    "aligned": Sample("".join(f"{p['id']:<6}{p['email']:<24}{'Some Name':<14}2019-12-04  \r\n" for p in PEOPLE).encode()),
}
