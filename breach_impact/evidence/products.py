"""Fields of enterprise software, as its makers' published data dictionaries call them: ``NAME1`` of SAP, ``SPRADDR_STAT_CODE`` of Banner, ``DAC`` of a driver's licence.

They stand in ``detectors/names/_product_<product>.toml``, a section for a data type (``[person_name]``), for others in a role (``[person_name.staff]``) and for what is
nothing personal (``[none]``). ``sure`` names mean nothing else anywhere; ``weak`` ones (``REGIO``, ``STAT2``) count where a product is *heard*, that is, where three
of its sure names stand in the table, or two and one of its tables is its name. ``tables`` under ``[product]`` are what the fields may begin with (``KNA1-NAME1``).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.plausible import ICD
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.candidates import Candidate
from breach_impact.headerwords.headers import segments

HEARD = 3
"""So many sure names of a product tell that a table is its own; its table's name is one."""
ALONE, AMONG, LONE = 0.9, 1.0, 5
"""Weight of a sure name by itself, of any where the product is heard, and the fewest letters of a name that speaks alone."""
CODED = frozenset("gender marital_status language country subdivision nationality religion ethnicity education employment_status salutation city job_title disability"
                  " card_type payment_method blood_group home_ownership military_service family financial_attribute eating_habits physical_attributes travel_plans"
                  " debt health_metrics street_address vehicle_details username".split())  # fmt: skip
"""Types that such software keeps as keys of its own lists, or in a form of its own."""
CODE, CODES, BY_CODE, NUMBER = r"[\p{L}0-9*+±/.()-]{1,8}", 400, 0.8, r"[\p{Lu}0-9 /.*-]*[0-9][\p{Lu}0-9 /.*-]*"
NAMED = r"\p{L}[\p{L}\p{M} .,'’`/&()*-]{0,60}"
"""Of names also initials, and two families with a slash between them."""
NUMBERED = frozenset({"account_id", "bank_account", "utility_account", "phone", "health_insurance_id", "medical_record_id"})
MEASURED = frozenset({"body_weight", "body_height", "income", "account_balance"})
"""Numbers in units of the product's own: Epic weighs in ounces."""
FORMS = {"person_name": NAMED, "diagnosis": rf"(?:(?:{ICD})[ ,;|]*)+|{CODE}", "gender": r"[\p{L}0-9]{1,2}", **dict.fromkeys(NUMBERED, NUMBER)}
"""What is asked instead of a short code."""
MANY, SEXES = 20, 8
"""Numbers of people are more, codes of a sex no more than these."""
SECRETS = frozenset({"password", "password_hash"})
NONE = "none"


@dataclass(frozen=True, slots=True)
class Field:
    """What a field holds.

    Attributes:
        data_type: ``none`` for nothing personal.
        facet: of the type.
        party: in whose role its value stands, None for the subject.
        sure: the name means nothing else elsewhere.
    """

    data_type: str
    facet: str | None
    party: str | None
    sure: bool


@dataclass(frozen=True, slots=True)
class Product:
    """The dictionary of a product: its fields by their flat names, and the flat names of its tables."""

    fields: Mapping[str, tuple[Field, ...]]
    tables: frozenset[str]


def _rows(document: Mapping[str, Any]) -> Iterable[tuple[str, Field]]:
    for data_type, body in document.items():
        for party, words in [(None, body), *((name, inner) for name, inner in body.items() if isinstance(inner, dict))]:
            kind, _, facet = data_type.partition("/")
            for key in ("sure", "weak"):
                field = Field(kind, facet or None, party, key == "sure")
                for name in words.get(key, "").replace("_", "").casefold().split():
                    yield name, field


@cache
def products() -> tuple[Product, ...]:
    """The dictionaries, in the order of their files' names."""
    folder = files("breach_impact.detectors") / "names"
    out: list[Product] = []
    for item in sorted((entry for entry in folder.iterdir() if entry.name.startswith("_product_")), key=lambda entry: entry.name):
        document = tomllib.loads(item.read_text(encoding="utf-8"))
        tables = frozenset(map(flat, document.pop("product", {}).get("tables", "").split()))
        known: dict[str, list[Field]] = {}
        for name, row in _rows(document):
            known.setdefault(name, []).append(row)
        out.append(Product({name: tuple(rows) for name, rows in known.items()}, tables))
    return tuple(out)


@cache
def _all_names() -> Mapping[str, tuple[int, ...]]:
    """The products that know a flat name."""
    out: dict[str, list[int]] = {}
    for number, product in enumerate(products()):
        for name in product.fields:
            out.setdefault(name, []).append(number)
    return {name: tuple(numbers) for name, numbers in out.items()}


def flat(name: str) -> str:
    """A name without case and separators."""
    return re.sub(r"[\W_]", "", name).casefold()


def _spellings(path: str) -> list[str]:
    """The flat last name of a path, and what stands behind its first mark (``KNA1-NAME1``); of products that put dots between words (``LEGAL.ID`` of T24) the whole path."""
    if "." in path and flat(path) in _all_names():
        return [flat(path)]
    last = (segments(path) or (path,))[-1]
    _, mark, rest = last.partition("-") if "-" in last else last.partition("_")
    return [flat(last), *([flat(rest)] if mark and rest else [])]


def tell(drafts: Sequence[Draft], table: str) -> None:
    """Let the dictionaries speak, in place, before the columns are judged.

    Args:
        drafts: the columns of a table.
        table: its name.
    """
    names = [_spellings(draft.sample.path) for draft in drafts]
    known = _all_names()
    spoken = sorted({number for spelled in names for name in spelled for number in known.get(name, ())})
    pieces = {piece.casefold() for piece in re.split(r"[\W_]+", table)} if spoken else set[str]()
    for number in spoken:
        product = products()[number]
        found = [_found(product, spelled) for spelled in names]
        sure = {spelled[0] for spelled, fields in zip(names, found, strict=True) if any(field.sure for field in fields)}
        heard = len(sure) + bool(pieces & product.tables) >= HEARD and len(sure) > 1
        opened = any(field.data_type in SECRETS for fields in found for field in fields)
        for draft, spelled, fields in zip(drafts, names, found, strict=True):
            if heard and fields:
                _taught(draft, fields, account=opened)
            elif len(spelled[0]) >= LONE and any(field.sure and field.data_type != NONE for field in fields):
                _hinted(draft, fields)


def _found(product: Product, spelled: Sequence[str]) -> tuple[Field, ...]:
    own = product.fields.get(spelled[0])
    if own is None and len(spelled) > 1 and spelled[0].removesuffix(spelled[1]) in product.tables:
        own = product.fields.get(spelled[1])
    return own or ()


def _taught(draft: Draft, fields: tuple[Field, ...], *, account: bool) -> None:
    """What a name says where its product is heard, whatever its words say.

    A field of two parties (``OPRID`` of PeopleSoft) is the account's own beside a password; elsewhere it tells who worked on the record.
    """
    if not account:
        fields = tuple(field for field in fields if field.party) or fields
    typed = tuple(Candidate(field.data_type, field.facet, AMONG, exact=True) for field in fields if field.data_type != NONE)
    draft.reading = replace(draft.reading, candidates=typed, absorbed=not typed, own_key=False, bare_name=False, entity="person" if typed else None, device=False, anonymous=False)
    draft.party = fields[0].party
    draft.taught = True


def _hinted(draft: Draft, fields: tuple[Field, ...]) -> None:
    """A sure name by itself: beside what its words say."""
    if not any(candidate.weight >= ALONE for candidate in draft.reading.candidates):
        added = tuple(Candidate(field.data_type, field.facet, ALONE, exact=True) for field in fields if field.sure and field.data_type != NONE)
        draft.reading = replace(draft.reading, candidates=(*added, *draft.reading.candidates), absorbed=False, own_key=False, bare_name=False)
        draft.party = fields[0].party


def by_code(w: Witness, data_type: str) -> float:
    """How well values are keys of a product's own list, or in its own units, where their form is not the type's."""
    if not w.n or (w.boolean and data_type in NUMBERED | MEASURED) or (data_type in NUMBERED and w.n < min(MANY, w.filled)):
        return 0.0
    if data_type == "gender" and w.n > SEXES:
        return 0.0
    if data_type in MEASURED:
        share = w.numeric
    elif data_type in FORMS:
        share = w.share(FORMS[data_type])
    elif data_type in CODED and w.n <= CODES:
        share = w.share(CODE)
    else:
        return 0.0
    return BY_CODE if share >= BY_CODE else 0.0


__all__ = ["by_code", "products", "tell"]
