"""Plain words for the names and codes of the statistics, from ``words.toml``."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from breach_impact.legal import flags_of

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")

_PROPER = ("Aadhaar", "Emirates", "My")  # names that keep their capital


@cache
def words() -> dict[str, Any]:
    """All of ``words.toml``."""
    return tomllib.loads((files("breach_impact") / "reports" / "words.toml").read_text(encoding="utf-8"))


def word(section: str, name: str) -> str:
    """The words of a name; for an unknown one the name itself, without underscores."""
    return words()[section].get(name, name.replace("_", " "))


def issuer(name: str) -> str:
    """An issuer of tokens or a mail provider, written as it writes itself."""
    return words()["issuers"].get(name) or " ".join(part[:1].upper() + part[1:] for part in name.split("_"))


def label(data_type: str) -> str:
    """A data type for people."""
    flags = flags_of(data_type)
    return flags.label if flags else data_type.replace("_", " ").capitalize()


def identifiers(count: int, kind: str) -> str:
    """``1 e-mail address``, ``3 account ids``."""
    name = word("identifiers", kind)
    return plural(count, name, name + ("es" if name.endswith("s") else "s"))


def inline(name: str) -> str:
    """A label inside a sentence: ``Body height`` in small letters, ``IP address`` as it is."""
    first = name.partition(" ")[0]
    return name if first in _PROPER or any(char.isupper() for char in first[1:]) else name[:1].lower() + name[1:]


def reason(code: str) -> tuple[str, str]:
    """Kind and plain words of a reason code; of ``unsupported_zip`` the words of its family with ``zip`` behind."""
    for kind, codes in words()["reasons"].items():
        if code in codes:
            return kind, codes[code]
        for family in codes:
            if family.endswith("_") and code.startswith(family):
                return kind, codes[family] + code.removeprefix(family).replace("_", " ")
    return "other", code.replace("_", " ")


def severity(form: str) -> tuple[int, str, str]:
    """Rank (0 is worst), class and reason of a form of password; an unknown form ranks with unknown hashes."""
    classes = words()["severity"]
    fallback = next(i for i, row in enumerate(classes) if "unknown_hash" in row["forms"])
    rank = next((i for i, row in enumerate(classes) if form in row["forms"]), fallback)
    return rank, classes[rank]["name"], classes[rank]["why"]


def long_date(day: str) -> str:
    """``2019-12-04`` as ``4 December 2019``, the same in every locale."""
    found = date.fromisoformat(day[:10])
    return f"{found.day}\u00a0{_MONTHS[found.month - 1]} {found.year}"


def long_time(stamp: str) -> str:
    """``2019-12-04T15:12:12Z`` as ``4 December 2019, 15:12:12 UTC``."""
    return f"{long_date(stamp)}, {stamp[11:19]} UTC"


def number(value: int) -> str:
    """A count with its thousands apart."""
    return f"{value:,}"


def percent(share: float) -> str:
    """A share of 0 to 1 with one decimal; a small one is not rounded to nothing."""
    return "<\u00a00.1\u00a0%" if 0 < share < 0.0005 else f"{share * 100:.1f}\u00a0%"


def plural(count: int, one: str, many: str) -> str:
    """``1 record``, ``2 records``."""
    return f"{number(count)}\u00a0{one if count == 1 else many}"
