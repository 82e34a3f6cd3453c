"""What is said of the rows of a part: the columns that hold it, by name."""

from __future__ import annotations

from dataclasses import dataclass, field

from breach_impact.tokens.facts import TokenColumn


@dataclass(slots=True)
class Facts:
    """What the columns of a part's result hold: names of columns, with what is constant of each.

    Attributes:
        ids: (column, kind) of the holder's identifiers; ``seen`` of devices and tokens.
        told: columns of ``seen`` that a token or a device of the holder tells as well.
        times: of the record; ``latest`` whether one is the holder's.
        zones: (column, whether it is a device's).
        regions: (column, rank of the evidence).
        tokens: columns of tokens.
        parties: prefixes of the columns k, h, m of an other person.
        unnamed: prefixes of the column u, a hash of what is said of an other person whom nothing identifies.
        credentials: columns of ``form|setting`` of passwords; ``secrets`` prefixes of the columns h, k of what they are told apart by.
        devices: prefixes of the columns h, m of a device; ``aliases`` (prefix, type by number, column) of its further ids.
        cards: (prefix of the columns h, b, e, g of a card, whether it is the holder's).
        births: columns of the holder's day of birth, in days since 1970.
        marks: columns of what is said of the holder's population.
        domains: of the holder's addresses; ``<name>_k`` says of what kind each is.
        texts: columns whose texts an answer may name: domains, models.
    """

    ids: list[tuple[str, int]] = field(default_factory=list)
    seen: list[tuple[str, int]] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    times: list[str] = field(default_factory=list)
    latest: bool = False
    zones: list[tuple[str, bool]] = field(default_factory=list)
    regions: list[tuple[str, int]] = field(default_factory=list)
    tokens: list[TokenColumn] = field(default_factory=list)
    credentials: list[str] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)
    domains: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    parties: list[str] = field(default_factory=list)
    unnamed: list[str] = field(default_factory=list)
    devices: list[str] = field(default_factory=list)
    aliases: list[tuple[str, int, str]] = field(default_factory=list)
    cards: list[tuple[str, bool]] = field(default_factory=list)
    births: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    personal: bool = False
    own: bool = False
