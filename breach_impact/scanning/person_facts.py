"""SQL that makes facts of people: whether the holder is a person, and who else a record names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from breach_impact.privacy import KINDS, hash_sql
from breach_impact.registry import detectors
from breach_impact.scanning.parts import PERSON_TYPES, Cell, Part
from breach_impact.scanning.row_facts import Facts
from breach_impact.scanning.values import EXPOSED, inside_text
from breach_impact.sql import chained


def person_columns(part: Part, facts: Facts) -> Iterator[str]:
    """Whether the holder shows personal data of a person, and a hash that tells people without identifier apart."""
    flags = [c.has(d, EXPOSED) for c in part.subject for d in PERSON_TYPES if d in c.types]
    flags += [f"{name} IS NOT NULL" for d in PERSON_TYPES for name in part.joined.get(d, ())]
    if not flags:
        return
    facts.personal = True
    flag = f"coalesce({chained(' OR ', flags)}, false)"
    yield f"{flag} AS person"
    yield f"CASE WHEN {flag} THEN {_alike(lambda d: _text(part.subject, d, part.joined.get(d, ())))} END AS ukey"


def party_columns(group: tuple[Cell, ...], number: int, shown: str, facts: Facts) -> Iterator[str]:
    """One other person: e-mail, else phone, else a document's number (counted apart), as hash; what of theirs the record shows.

    Args:
        group: the columns that are theirs.
        number: among the other people of the part.
        shown: SQL of the set of data types that they have a real value of.
        facts: are told what the columns are.
    """
    name, which, hashes = f"par{number}_", "", list[str]()
    for kind in ("email", "phone", "national_id", "passport"):
        found = [f"i{c.index}_{n}" for c in group for n, t in enumerate(c.types) if _identifies(c, t) == kind]
        if found:
            one = f"coalesce({', '.join([*found, 'NULL'])})"
            which += f" WHEN {one} IS NOT NULL THEN {KINDS[kind]}"
            hashes.append(one)
    flags = [c.has(d, EXPOSED) for c in group for d in PERSON_TYPES if d in c.types]
    if flags:
        facts.unnamed.append(name)
        nobody = " AND ".join([f"({' OR '.join(flags)})", *(f"{one} IS NULL" for one in hashes)])
        yield f"CASE WHEN {nobody} THEN {_alike(lambda d: _text(group, d))} END AS {name}u"
    if not hashes:
        return
    facts.parties.append(name)
    yield f"coalesce({', '.join([*hashes, 'NULL'])}) AS {name}h"
    yield f"(CASE{which} END)::UTINYINT AS {name}k"
    yield f"{shown} AS {name}m"


def _identifies(cell: Cell, data_type: str) -> str | None:
    """The kind of identifier that a type of a cell is, None where a hash of it is not made."""
    kind = detectors()[data_type].identifier
    return None if kind == "national_id" and inside_text(cell.column) else kind


def _text(cells: Iterable[Cell], data_type: str, joined: Iterable[str] = ()) -> str:
    """SQL of all of a person's texts of a type, NULL if there is none."""
    texts = [f"CASE WHEN {c.has(data_type, EXPOSED)} THEN x{c.index} END" for c in cells if data_type in c.types]
    texts += joined
    return f"nullif(lower(concat_ws(' ', {', '.join(texts)})), '')" if texts else "CAST(NULL AS VARCHAR)"


def _alike(text: Callable[[str], str]) -> str:
    """SQL of a hash that tells people without identifier apart: by name and day of birth, else name and postal code, else all that is said.

    Args:
        text: SQL of a person's texts of a type.
    """
    name, born, postal = (text(d) for d in ("person_name", "date_of_birth", "postal_code"))
    rest = " || '|' || ".join(f"coalesce({text(d)}, '')" for d in PERSON_TYPES)
    return hash_sql("person", f"coalesce('b|' || {name} || '|' || {born}, 'p|' || {name} || '|' || {postal}, 'r|' || {rest})")
