"""What law and practice say of a data type: special categories of the GDPR, what regulators and US states ask for, and the classes of Have I Been Pwned.

What holds for many types alike is told once, a class a row, in ``data/law_classes.csv`` (VERIS, EDPB, HHS, US states, ENISA, Art. 9 and 10); what is a
type's own (label, category, class of Have I Been Pwned) in its detector, which names its row. So a new data type is one file, one class changes in one
place, and nothing is told twice. A flag marks what needs a legal look. It is no finding: whether an article applies depends on who processes the data and why.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class LawClass:
    """A row of ``data/law_classes.csv``.

    Attributes:
        law: name of the class, such as ``health``.
        veris: variety of confidential data in VERIS.
        edpb: key of field 70 of the EDPB's notification template.
        hhs: type of protected health information for the portal of HHS, empty where there is none.
        us: elements of personal information in the breach laws of US states, several with a space.
        us_note: what else it takes for the element.
        enisa: processing context of ENISA's severity: simple, behavioural, financial or sensitive.
        gdpr: ``art9`` for special categories, ``art10`` for criminal data, else empty.
        condition: why or when the article applies.
        source: where it is said.
        as_of: year and month of that source's reading.
    """

    law: str
    veris: str
    edpb: str
    hhs: str
    us: str
    us_note: str
    enisa: str
    gdpr: str
    condition: str
    source: str
    as_of: str


NOTHING = LawClass(*[""] * 11)
"""Of a type that names no class."""


@dataclass(frozen=True, slots=True)
class LegalFlags:
    """A data type in plain words, and how it is classed.

    Attributes:
        data_type: the contract's name, such as ``blood_group``.
        label: the same for people, such as ``Blood group``.
        category: the contract's category.
        hibp_class: data class of Have I Been Pwned, empty where there is none.
        law: its class, with what the law says of it.
    """

    data_type: str
    label: str
    category: str
    hibp_class: str
    law: LawClass

    @property
    def gdpr(self) -> str:
        """``art9`` for special categories, ``art10`` for criminal data, else empty."""
        return self.law.gdpr

    @property
    def condition(self) -> str:
        """Why or when the article applies."""
        return self.law.condition


@cache
def law_classes() -> dict[str, LawClass]:
    """The classes shipped, by name."""
    text = (files("breach_impact") / "data" / "law_classes.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return {row["law"]: LawClass(**row) for row in rows}


@cache
def legal_flags() -> dict[str, LegalFlags]:
    """The flags of all data types, by name; also of those that another package brings."""
    from breach_impact.registry import detectors  # here, or a report would load every loader to learn a label

    out: dict[str, LegalFlags] = {}
    for name, detector in sorted(detectors().items()):
        label = detector.label or name.replace("_", " ").capitalize()
        out[name] = LegalFlags(name, label, detector.category, detector.hibp or "", law_classes().get(detector.law, NOTHING))
    return out


def flags_of(data_type: str) -> LegalFlags | None:
    """The flags of one data type; None for one that is not known here."""
    return legal_flags().get(data_type)
