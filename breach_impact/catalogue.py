"""The data types in one table: how each is told, how it counts, and what law and practice make of it.

The rows come from the detectors and ``data/law_classes.csv``. The command, the JSON and the documentation print this table and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from breach_impact.errors import OptionError
from breach_impact.legal import LegalFlags, legal_flags
from breach_impact.registry import detectors
from breach_impact.table import NameNotFound
from breach_impact.types import Detector

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

SCHEMA = "breach-impact/data-types/1"
ARTICLES = {"art9": "Art. 9", "art10": "Art. 10"}
_COUNTRY = re.compile(r"([a-z]{2})_")


@dataclass(frozen=True, slots=True, kw_only=True)
class DataType:
    """A data type that is looked for.

    Attributes:
        data_type: the name in plans and statistics, such as ``email``.
        label: the same for people.
        category: one of the categories of the statistics.
        country: ISO code of the country whose id it is, ``""`` for a type of no one country.
        identifier: the kind under which it names a person (``email``, ``account_id``, ``phone``, ``national_id``, ``passport``), ``""`` if it names none.
        told_by: what a column needs to be taken for the type: ``form``, ``name and form``, ``name``, or ``name, look of the values``.
        checked: a value that fails the type's check (a check digit, a date inside) is invalid and does not count.
        needs_person: personal only beside a person.
        hibp: data class of Have I Been Pwned, ``""`` where there is none.
        gdpr: ``art9`` for special categories, ``art10`` for criminal data, else ``""``.
        condition: when the article applies.
        veris: variety of confidential data in VERIS 1.4.1.
        edpb: key of field 70 of the EDPB's notification template.
        us: elements of personal information in the breach laws of US states, several with a space.
        us_note: what else it takes for them.
        hhs: type of protected health information for the portal of HHS.
        enisa: processing context of ENISA's severity.
        pattern: RE2 that a trimmed value must match as a whole, ``""`` for open text.
        forms: what values look like: a digit is 9, a letter a or A.
        accepts: invented values of the type.
        rejects: values that look like it and are none.
        source: where the pattern or the rule comes from.
    """

    data_type: str
    label: str
    category: str
    country: str
    identifier: str
    told_by: str
    checked: bool
    needs_person: bool
    hibp: str
    gdpr: str
    condition: str
    veris: str
    edpb: str
    us: str
    us_note: str
    hhs: str
    enisa: str
    pattern: str
    forms: tuple[str, ...]
    accepts: tuple[str, ...]
    rejects: tuple[str, ...]
    source: str

    @property
    def article(self) -> str:
        """``Art. 9`` or ``Art. 10`` of the GDPR, ``""`` for others."""
        return ARTICLES.get(self.gdpr, "")


def data_types(country: str | None = None) -> list[DataType]:
    """Every data type that is looked for, by category and name; those of other packages too.

    Args:
        country: ISO code: only the ids of this country, such as ``BR``.

    Returns:
        A row each.

    Raises:
        OptionError: no id of that country is known.
    """
    rows = [_row(detector, legal_flags()[name]) for name, detector in detectors().items()]
    rows.sort(key=lambda row: (row.category, row.data_type))
    if country is None:
        return rows
    found = [row for row in rows if row.country == country.upper()]
    if not found:
        codes = " ".join(sorted({row.country for row in rows if row.country}))
        raise OptionError(f"no data type belongs to the country {country[:8]!r}; there are some of {codes}")
    return found


def _row(detector: Detector, flags: LegalFlags) -> DataType:
    country = _COUNTRY.match(detector.data_type) if detector.category == "government_id" else None
    law = flags.law
    return DataType(
        data_type=detector.data_type, label=flags.label, category=detector.category, country=country[1].upper() if country else "",
        identifier=detector.identifier or "", told_by=_told_by(detector), checked=detector.checksum, needs_person=detector.needs_person,
        hibp=flags.hibp_class, gdpr=law.gdpr, condition=law.condition, veris=law.veris, edpb=law.edpb, us=law.us, us_note=law.us_note, hhs=law.hhs,
        enisa=law.enisa, pattern=detector.pattern or "", forms=tuple(dict.fromkeys(map(form_of, detector.accepts))) if detector.pattern else (),
        accepts=detector.accepts, rejects=detector.rejects, source=detector.source,
    )  # fmt: skip


def _told_by(detector: Detector) -> str:
    if detector.pattern is None:
        return "name" if detector.needs_header else "name, look of the values"
    return "name and form" if detector.needs_header else "form"


def form_of(value: str) -> str:
    """The value with 9 for a digit and a or A for a letter; of a long one the beginning.

    Args:
        value: such as ``AB-1234``, which gives ``AA-9999``.
    """
    form = "".join("9" if c.isdigit() else "A" if c.isupper() else "a" if c.isalpha() else c for c in value)
    plain = " ".join(form.split())
    return plain if len(plain) <= 60 else plain[:57] + "..."


def data_types_json(country: str | None = None) -> dict[str, Any]:
    """All of it, of the schema ``breach-impact/data-types/1``.

    Args:
        country: as of :func:`data_types`.
    """
    return {"schema": SCHEMA, "data_types": [asdict(row) for row in data_types(country)]}


# -- the terminal -------------------------------------------------------------------------------------------------------
NARROW = 125
"""Below this width the columns that fewer people ask for are left out."""


def data_types_table(names: Sequence[str] = (), country: str | None = None, width: int = NARROW) -> RenderableType:
    """What the command shows: a line for each data type, or all that is known of some.

    Args:
        names: of the types to be shown in full; all in one table if there is none.
        country: only the ids of this country.
        width: of the terminal; a narrow one gets fewer columns, and a line that says so.

    Raises:
        NameNotFound: there is no such data type.
    """
    from rich.console import Group
    from rich.text import Text

    rows = data_types(country)
    if names:
        known = {row.data_type: row for row in rows}
        missing = next((name for name in names if name not in known), None)
        if missing is not None:
            raise NameNotFound.of("data type", missing, known)
        return Group(*(_details(known[name]) for name in names))
    tables = [_overview(category, members, width) for category, members in groupby(rows, key=lambda row: row.category)]
    more = "" if width >= NARROW else f" A terminal of {NARROW} columns shows VERIS, EDPB field 70 and the elements of US states as well."
    return Group(*tables, Text(f"{len(rows)} data types; `breach-impact data-types NAME` shows one in full.{more}"))


def cells(row: DataType) -> tuple[str, ...]:
    """The cells of a row of the overview, in the order of :data:`HEAD`."""
    return row.data_type, row.identifier.replace("_", " "), row.hibp, row.article, row.veris, row.edpb, row.us


HEAD = ("data type", "links by", "HIBP class", "GDPR", "VERIS", "EDPB", "US element")
_WIDTHS = (23, 11, 36, 7, 23, 4, 11)
_ALWAYS = 4


def _overview(category: str, rows: Iterable[DataType], width: int) -> RenderableType:
    """One category; the columns of all are as wide, so that they stand below each other."""
    widths: list[int] = [*(_WIDTHS if width >= NARROW else _WIDTHS[:_ALWAYS])]
    if width < NARROW:
        widths[2] = max(12, min(widths[2], width - widths[0] - widths[1] - widths[3] - 2 * _ALWAYS))
    table = _table(f"\n{category}")
    for name, wide in zip(HEAD, widths, strict=False):
        table.add_column(name, width=wide, no_wrap=name == "data type")
    for row in rows:
        _add(table, *cells(row)[: len(widths)])
    return table


def _details(row: DataType) -> RenderableType:
    table = _table(f"{row.data_type}: {row.label}")
    table.show_header = False
    table.add_column("", no_wrap=True)
    table.add_column("", overflow="fold")
    law = f"{row.article}: {row.condition}" if row.gdpr else ""
    parts = {
        "category": row.category, "country": row.country, "links by": row.identifier.replace("_", " "), "told by": row.told_by,
        "only beside a person": "yes" if row.needs_person else "", "values that fail the check": "do not count" if row.checked else "",
        "forms": "   ".join(row.forms), "such as": "   ".join(map(_line, row.accepts)), "but not": "   ".join(map(_line, row.rejects)),
        "HIBP class": row.hibp, "GDPR": law, "VERIS variety": row.veris, "EDPB field 70": row.edpb, "US states' element": row.us, "": row.us_note,
        "HHS type of PHI": row.hhs, "ENISA context": row.enisa, "pattern": row.pattern, "source": row.source,
    }  # fmt: skip
    for part, said in parts.items():
        if said:
            _add(table, part, said)
    return table


def _line(value: str) -> str:
    """An example on one line."""
    plain = " ".join(value.split())
    return plain if len(plain) <= 60 else plain[:57] + "..."


def _table(title: str) -> Table:
    from rich.table import Table

    return Table(title=title, title_justify="left", box=None, padding=(0, 2, 0, 0))


def _add(table: Table, *texts: str) -> None:
    """Add a row; brackets in it are no markup."""
    from rich.text import Text

    table.add_row(*map(Text, texts))
