"""Values that belong to nobody: ranges kept for documentation and fiction (``data/reserved.toml``), placeholders, value shapes.

Whoever writes examples takes them from here, so that an address or a number outside these ranges is one too many.
"""

from __future__ import annotations

import ipaddress
import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from breach_impact.scanning.forms import PLACEHOLDERS

_RUNNING = ("0123456789" * 4, "0123456789abcdef")
_SHAPE = frozenset("9ax")


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((files("breach_impact") / "data" / "reserved.toml").read_text(encoding="utf-8"))


def dull(value: str) -> bool:
    """No value at all: its letters and digits are all equal or running, or those of a shape (``aaa.aa@aaa.aa``, ``999-99-9999``)."""
    text = re.sub(r"[^0-9A-Za-z]", "", value).lower()
    return len(set(text)) <= 1 or set(text) <= _SHAPE or any(text in run or text in run[::-1] for run in _RUNNING)


def domain(name: str) -> bool:
    """A domain kept for examples, or one below it."""
    labels = name.lower().split(".")
    return labels[-1] in _table()["domains"]["top_level"] or ".".join(labels[-2:]) in _table()["domains"]["names"]


@cache
def endings() -> tuple[str, ...]:
    """How such a domain ends, to pass over most others at once."""
    return (*_table()["domains"]["names"], *(f".{name}" for name in _table()["domains"]["top_level"]))


def email(local: str, host: str) -> bool:
    """An address at such a domain, of a role, or a placeholder."""
    return domain(host) or local.lower() in _table()["mailboxes"]["local"] or f"{local}@{host}".lower() in PLACEHOLDERS["email"]


def phone(e164: str) -> bool:
    """A number of fiction."""
    return any(re.fullmatch(pattern, e164) for pattern in _table()["phones"]["patterns"])


def ip(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """An address of the networks for documentation."""
    return any(address in ipaddress.ip_network(network) for network in _table()["ip"]["networks"])


def mac(compact: str) -> bool:
    """A hardware address for documentation; ``compact`` is upper case without separators."""
    return compact.startswith(tuple(_table()["mac"]["prefixes"]))


def number(data_type: str, value: str) -> bool:
    """A published test card, an example of the IBAN registry, or a placeholder of an id."""
    compact = re.sub(r"[^0-9A-Za-z]", "", value).upper()
    published = {"payment_card_number": "cards", "iban": "ibans"}.get(data_type)
    return compact in (_table()[published]["numbers"] if published else PLACEHOLDERS.get(data_type, ()))


def token(value: str) -> bool:
    """A token of an issuer's documentation."""
    return any(word in value for word in _table()["tokens"]["words"])
