"""A regulator's form as data: one TOML file a form, and what such a file may say."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import Any

from breach_impact.errors import BreachImpactError
from breach_impact.table import NameNotFound

TYPES = ("text", "number", "choice", "list", "date", "datetime", "boolean")
REQUIRED = ("yes", "conditional", "no")
PAYLOADS = ("flat", "edpb", "veris")
"""How the machine-readable payload is laid out: key to value, ``field_<n>`` of the EDPB's schema, nested by dots for VERIS."""
NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a form.

    Attributes:
        key: number or name that the authority gives it, else our own.
        title: short, ours.
        section: heading under which it stands.
        type: of TYPES.
        required: of REQUIRED; conditional is required where ``shown`` holds, or for the reason in ``when``.
        when: the condition in words.
        shown: key of another field -> answers of it with which this one is asked; all must hold.
        place: where in the statistics the answer comes from; "" where only a human knows.
        reads: how it is read there, a name of ``readers.READERS``.
        settings: further words for the reader, such as the options for exact and approximate.
        ask: name under ``[common]`` of an answers file that answers this field in every form.
        options: key -> label of what can be chosen.
        rule: article or source of the question.
        guidance: what is meant.
        unknown: what the payload says while nobody has answered; None leaves it out.
        told_in: the field of text in which the payload says that this one is not answered, where ``unknown`` could be taken for an answer.
        told: what stands there meanwhile, and why.
    """

    key: str
    title: str
    section: str = ""
    type: str = "text"
    required: str = "no"
    when: str = ""
    shown: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    place: str = ""
    reads: str = "value"
    settings: Mapping[str, Any] = field(default_factory=dict)
    ask: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    rule: str = ""
    guidance: str = ""
    unknown: Any = None
    told_in: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A form without answers.

    Attributes:
        id: its name, such as ``edpb``.
        title, authority, version, as_of, source, language: what it is, whose, and as read when and where.
        payload: of PAYLOADS.
        note: what a reader must know before using it.
        each: "" or ``state``: whether there is one such form for each state of the law.
        fields: the questions, in the form's order.
    """

    id: str
    title: str
    authority: str
    version: str
    as_of: str
    source: str
    language: str = "en"
    payload: str = "flat"
    note: str = ""
    each: str = ""
    fields: tuple[Field, ...]

    @property
    def asked(self) -> str:
        """The name by which it is asked for; of a form that there is for each state, that of one."""
        return f"{self.id.removesuffix(f'_{self.each}')}:TX" if self.each else self.id


@cache
def definitions() -> Mapping[str, Definition]:
    """All forms, by id: ours, then those of other packages.

    Raises:
        BreachImpactError: a file cannot be used, or an id stands twice.
    """
    from breach_impact.registry import forms

    out: dict[str, Definition] = {}
    for place in (files("breach_impact") / "reports" / "forms", *(_place(thing) for thing in forms())):
        for file in sorted(_tomls(place), key=lambda file: file.name):
            made = parsed(file.read_text(encoding="utf-8"), file.name)
            if made.id in out:
                raise BreachImpactError(f"the form {made.id!r} is defined twice; rename one of them")
            out[made.id] = made
    return MappingProxyType(dict(sorted(out.items())))


def definition(name: str) -> Definition:
    """The form of an id.

    Raises:
        NameNotFound: there is none; names the near ones.
    """
    if name not in definitions():
        raise NameNotFound.of("form", name, [one.asked for one in definitions().values()])
    return definitions()[name]


def parsed(text: str, name: str) -> Definition:
    """A form from the text of its TOML.

    Args:
        text: of the file.
        name: of the file, for messages.

    Raises:
        BreachImpactError: it says what no form can say.
    """
    try:
        table = tomllib.loads(text)
        fields = tuple(_field(row, name) for row in table.pop("fields"))
        made = Definition(fields=fields, **table)
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise BreachImpactError(f"the form {name} cannot be used: {error}") from None
    keys = [f.key for f in fields]
    for key, wrong in (("payload", made.payload not in PAYLOADS), ("fields", len(set(keys)) < len(keys)), ("shown", any(set(f.shown) - set(keys) for f in fields)), ("told_in", any(f.told_in and f.told_in not in keys for f in fields))):
        if wrong:
            raise BreachImpactError(f"the form {name} cannot be used: {key}")
    return made


def _field(row: Mapping[str, Any], name: str) -> Field:
    from breach_impact.reports.forms.readers import READERS

    row = {"place" if key == "from" else "reads" if key == "as" else key: value for key, value in row.items()}
    row["shown"] = {key: tuple(answers) for key, answers in row.get("shown", {}).items()}
    made = Field(**row)
    if made.type not in TYPES or made.required not in REQUIRED or made.reads not in READERS:
        raise BreachImpactError(f"the form {name} cannot be used: field {made.key}: type, required or as")
    return made


def _place(thing: object) -> Traversable:
    """What another package names: the path of a file or folder, or what ``importlib.resources.files`` gives."""
    if isinstance(thing, str | PathLike):
        return Path(thing)
    if isinstance(thing, Traversable):
        return thing
    raise BreachImpactError("the entry point breach_impact.forms must name a TOML file or a folder of them, or a module whose FORM is such")


def _tomls(place: Traversable) -> Iterator[Traversable]:
    if place.is_file():
        yield place
        return
    yield from (file for file in place.iterdir() if file.name.endswith(".toml"))


__all__ = ["NOTHING", "PAYLOADS", "REQUIRED", "TYPES", "Definition", "Field", "definition", "definitions", "parsed"]
