"""Which dots of a column's path divide levels."""

from __future__ import annotations

import pytest

from breach_impact.headerwords.headers import segments
from breach_impact.pathlevels import above, last_of, levels


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("", ("",)),
        ("email", ("email",)),
        ("user.contacts[].email", ("user", "contacts[]", "email")),
        ("Tel. matki", ("Tel. matki",)),
        ("Matka.Tel. domowy", ("Matka", "Tel. domowy")),
        ("Data ur.", ("Data ur.",)),
        ("R.č.", ("R.č.",)),
        ("р.сч.", ("р.сч.",)),
        ("Ulice a č.p.", ("Ulice a č.p.",)),
        ("Leeft.cat.", ("Leeft.cat.",)),
        ("Mitgl.-Nr.", ("Mitgl.-Nr.",)),
        ("Matka.Tel.", ("Matka", "Tel.")),
        ("otec.adresa.ulice.", ("otec", "adresa", "ulice.")),
        ("kontakty[].tel.", ("kontakty[]", "tel.")),
        ("Kod (np. 32-400)", ("Kod (np. 32-400)",)),
        ("Surname (C.1.1)", ("Surname (C.1.1)",)),
        (".", (".",)),
    ],
)
def test_levels(path: str, names: tuple[str, ...]) -> None:
    assert levels(path) == names
    assert (above(path), last_of(path)) == (".".join(names[:-1]), names[-1])
    assert segments(path) == tuple(plain for name in names if (plain := name.replace("[]", "")))
