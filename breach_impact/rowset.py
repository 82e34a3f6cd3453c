"""SQL over the rows of one unit (a record, a person in a list, a device): facts as hashes, flags and codes.

A rowset is a chain of projections: raw text, trimmed values, a code a value (type and status), facts. Only the last
stage leaves the scan, and it holds no text but codes of low cardinality (zones, countries, domains, models).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from breach_impact import forms
from breach_impact.privacy import KINDS, hash_sql, system_kind
from breach_impact.reader import Expression
from breach_impact.registry import detectors
from breach_impact.sql import literal
from breach_impact.token_facts import named_tokens, token_sql
from breach_impact.types import Column
from breach_impact.values import (
    EXPOSED,
    INVALID,
    MASKED,
    PROTECTED,
    TIME_TYPES,
    TOKEN_TYPES,
    cleaned,
    code_sql,
    normal_sql,
    nulls_of,
    time_sql,
    types_of,
)  # fmt: skip

DEVICE_IDS = ("mac_address", "device_serial", "device_id", "imei", "advertising_id")
HEX = {32: {"md5", "ntlm", "salted_md5"}, 40: {"sha1", "mysql41", "salted_sha1"}, 64: {"sha256"}, 128: {"sha512"}}
"""Digits of a bare digest, and the forms that have as many: only such a value takes the name that the column's evidence gives."""
PERSON_TYPES = ("person_name", "street_address", "date_of_birth", "vehicle_plate", "photo")
Slots = dict[tuple[str, str | None], int]


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a rowset."""

    index: int
    column: Column
    source: Expression

    @property
    def types(self) -> tuple[str, ...]:
        """The data types that a value of the column may have."""
        return types_of(self.column)

    def code(self, data_type: str, status: int) -> int | None:
        """The code of this type and status, None if the column cannot hold the type."""
        return 16 * self.types.index(data_type) + status if data_type in self.types else None

    def has(self, data_type: str, status: int) -> str | None:
        """SQL: whether any value has this type and status."""
        code = self.code(data_type, status)
        if code is None:
            return None
        k = f"k{self.index}"
        return f"coalesce(list_contains({k}, {code}), false)" if self.source.many else f"({k} IS NOT NULL AND {k} = {code})"

    def values(self, data_type: str, status: int = EXPOSED) -> str | None:
        """SQL: the list of values of this type and status."""
        code = self.code(data_type, status)
        if code is None:
            return None
        x, k = f"x{self.index}", f"k{self.index}"
        if self.source.many:
            return f"coalesce(list_filter({x}, lambda v, i: {k}[i] = {code}), [])"
        return f"CASE WHEN {k} = {code} THEN [{x}] ELSE [] END"


@dataclass(frozen=True, slots=True)
class Rowset:
    """The columns of a unit, and SQL for what they say of it."""

    cells: tuple[Cell, ...]
    system: str
    default_region: str | None

    @classmethod
    def of(cls, columns: Iterable[tuple[Column, Expression]], system: str, default_region: str | None) -> Rowset:
        """Number the columns of a unit."""
        return cls(tuple(Cell(i, c, e) for i, (c, e) in enumerate(columns)), system, default_region)

    def staged(self, base: str) -> str:
        """SQL whose rows hold row, idx, rk, land, and x (trimmed values), k (codes) and p (phones in E.164) of the columns."""
        keep = "row, idx, rk, land"
        raw = ", ".join([keep, *(f"{c.source.sql} AS r{c.index}" for c in self.cells)])
        clean = [f"{cleaned(f'r{c.index}', c.source.many, nulls_of(c.column))} AS x{c.index}" for c in self.cells]
        codes = [
            f"list_transform(x{c.index}, lambda v: {code_sql(c.column, 'v')}) AS k{c.index}"
            if c.source.many else f"{code_sql(c.column, f'x{c.index}')} AS k{c.index}"
            for c in self.cells
        ]  # fmt: skip
        first = f"SELECT {raw} FROM {base}"
        second = f"SELECT {', '.join([keep, *clean])} FROM ({first})"
        third = f"SELECT {', '.join(['*', *codes])} FROM ({second})"
        phones = [f"{self._e164(c)} AS p{c.index}" for c in self.cells if "phone" in c.types]
        return f"SELECT {', '.join(['*', *phones])} FROM ({third})"

    def _e164(self, cell: Cell) -> str:
        region = self._country(cell)
        found = cell.values("phone")
        return f"list_filter(list_transform({found}, lambda v: e164_of(v, {region})), lambda v: v IS NOT NULL)"

    def _country(self, cell: Cell) -> str:
        """SQL of the country in which a value of this record is read: the person's own, the record's, the column's, the default."""
        countries = [c for c in self.cells if c.column.data_type == "country" and c.column.role == cell.column.role]
        nearest = sorted(countries, key=lambda c: (-_shared(c.column.path, cell.column.path), c.index))[:1]
        own = [f"left(place_of({f'x{c.index}[1]' if c.source.many else f'x{c.index}'}), 2)" for c in nearest]
        hint = cell.column.hints.get("country")
        parts = [*own, "land", *([literal(hint)] if hint else []), *([literal(self.default_region)] if self.default_region else [])]
        return f"coalesce({', '.join(parts)}, NULL)"

    # -- facts ------------------------------------------------------------------------------------------------------
    def mask(self, slots: Slots, status: int) -> str:
        """SQL of the set of data types with a value of this status, one bit a slot."""
        arms = []
        for (data_type, facet), bit in slots.items():
            cells = [c for c in self.cells if facet is None or c.column.facet == facet]
            tests = [t for c in cells if (t := c.has(data_type, status))]
            if tests:
                arms.append(f"CASE WHEN {' OR '.join(tests)} THEN {2**bit}::UHUGEINT ELSE 0::UHUGEINT END")
        return " + ".join(arms) if arms else "0::UHUGEINT"

    def each(self, types: Iterable[str], make: str, *, status: int = EXPOSED, where: str = "") -> list[str]:
        """SQL lists, one a column and type, of ``make`` (a template of ``{v}``) over the values."""
        out = []
        for cell in self.cells:
            for data_type in types:
                found = cell.values(data_type, status)
                if found is not None:
                    source = f"list_filter({found}, lambda v: {where})" if where else found
                    out.append(f"list_transform({source}, lambda v: {make})")
        return out

    def identifiers(self) -> list[str]:
        """SQL lists of structs (kind, hash) of the person identifiers of the unit."""
        out: list[str] = []
        for cell in self.cells:
            for data_type in cell.types:
                made = self._identifier(cell, data_type)
                if made is not None:
                    out.append(made)
        return out

    def _identifier(self, cell: Cell, data_type: str) -> str | None:
        kind = detectors()[data_type].identifier
        if data_type == "username" and cell.column.hints.get("identifier") == "account_id":
            kind = "account_id"
        if kind is None or (kind == "account_id" and cell.column.hints.get("identifier") == "none"):
            return None
        values, normal, tag = cell.values(data_type), normal_sql(data_type, "v"), kind
        if kind == "phone":
            values, normal = f"p{cell.index}", "v"
            fake = forms.placeholder_sql("phone", "v")
            values = f"list_filter({values}, lambda v: NOT {fake})"
        elif kind == "account_id":
            tag = system_kind(kind, self.system + cell.column.hints.get("scope", ""))
            values = f"list_filter({values}, lambda v: NOT {forms.placeholder_sql('account_id', normal)})"
        elif kind == "national_id":
            tag = f"{kind}|{data_type}"
        elif kind == "passport":
            country = literal(data_type[:2].upper()) if data_type[2:3] == "_" else self._country(cell)
            return f"CASE WHEN {country} IS NULL THEN [] ELSE {_structs(values, kind, hash_sql(kind, f'{country} || {normal}'))} END"
        return _structs(values, kind, hash_sql(tag, normal))

    def addresses(self) -> list[str]:
        """SQL lists of hashes of all valid e-mail addresses, placeholders included (HIBP's way of counting)."""
        make = hash_sql("email", normal_sql("email", "v"))
        fake = forms.placeholder_sql("email", normal_sql("email", "v"))
        return self.each(["email"], make) + self.each(["email"], make, status=INVALID, where=fake)

    def domains(self) -> list[str]:
        """SQL lists of the domains of the unit's addresses."""
        return self.each(["email"], f"regexp_extract({normal_sql('email', 'v')}, '[^@]*$')")

    def times(self) -> list[str]:
        """SQL lists of seconds since 1970."""
        out = []
        for cell in self.cells:
            for data_type in TIME_TYPES:
                found = cell.values(data_type)
                if found is not None:
                    out.append(f"list_transform({found}, lambda v: {time_sql('v', cell.column)})")
        return out

    def zones(self, *, devices: bool) -> list[str]:
        """SQL lists of zones in normal form, of devices or of the holder."""
        return [
            f"list_transform({found}, lambda v: zone_of(v))"
            for c in self.cells if (c.column.hints.get("device") == "true") is devices and (found := c.values("time_zone"))
        ]  # fmt: skip

    def regions(self) -> list[str]:
        """SQL lists of structs (place, evidence rank) of all that indicates where a person is."""
        out = []
        for cell in self.cells:
            for data_type in cell.types:
                found, place, rank = cell.values(data_type), "", 0
                country = data_type[:2].upper() if data_type[2:3] == "_" else cell.column.hints.get("country")
                if data_type == "country":
                    place, rank = "place_of(v)", 1
                elif data_type == "subdivision":
                    place, rank = f"sub_of(v, {self._country(cell)})", 1
                elif detectors()[data_type].identifier in {"national_id", "passport"} and country:
                    place, rank = literal("GB" if country == "UK" else country), 2
                elif data_type == "phone":
                    found, place, rank = f"p{cell.index}", "place_of(phone_region(v))", 3
                elif data_type == "email":
                    place, rank = f"cctld_of(regexp_extract({normal_sql('email', 'v')}, '[^.]*$'))", 6
                if rank:
                    out.append(f"list_transform({found}, lambda v: {{'p': {place}, 'e': {rank}}})")
        return out

    def attributes(self) -> list[str]:
        """SQL lists of structs (kind, hash) by which a record without a person may be attributed."""
        out = []
        for cell in self.cells:
            for data_type in cell.types:
                kind = "device" if data_type in DEVICE_IDS else "token" if data_type in TOKEN_TYPES else None
                if kind is not None:
                    out.append(_structs(cell.values(data_type), kind, hash_sql(kind, normal_sql(data_type, "v"))))
        return out

    def tokens(self) -> str:
        """SQL list of structs of the unit's tokens (see :mod:`breach_impact.token_facts`)."""
        named = [
            named_tokens(cell.column, f"list_transform({found}, lambda v: {normal_sql(t, 'v')})")
            for cell in self.cells for t in cell.types if t in TOKEN_TYPES and (found := cell.values(t))
        ]  # fmt: skip
        return token_sql(concat(named)) if named else "[]"

    def credentials(self) -> list[str]:
        """SQL lists of the forms of password values."""
        out = []
        for cell in self.cells:
            named = cell.column.hints.get("forms", "")
            form = forms.credential_form_sql("v")
            if named:
                digits = "|".join(f"[0-9a-f]{{{n}}}" for n, forms_of in HEX.items() if set(named.split(",")) & forms_of)
                answer = literal("unknown_hash" if "," in named else named)
                form = f"CASE WHEN regexp_full_match(v, '(?i:{digits or '0{0}'})') THEN {answer} ELSE {form} END"
            for data_type in ("password", "password_hash"):
                for status in (EXPOSED, PROTECTED):
                    found = cell.values(data_type, status)
                    if found is not None:
                        out.append(f"list_transform({found}, lambda v: {form})")
        return out

    def person_key(self) -> tuple[str, str]:
        """SQL of (whether the unit holds personal data of a person, hash that tells unlinked people apart)."""
        tests = [t for c in self.cells for d in PERSON_TYPES if c.column.role == "subject" if (t := c.has(d, EXPOSED))]
        if not tests:
            return "false", "CAST(NULL AS UHUGEINT)"
        name, born, postal = (self._joined(d) for d in ("person_name", "date_of_birth", "postal_code"))
        rest = " || '|' || ".join(f"coalesce({self._joined(d)}, '')" for d in PERSON_TYPES)
        key = f"coalesce('b|' || {name} || '|' || {born}, 'p|' || {name} || '|' || {postal}, 'r|' || {rest})"
        return f"({' OR '.join(tests)})", hash_sql("person", key)

    def _joined(self, data_type: str) -> str:
        lists = [v for c in self.cells if c.column.role == "subject" and (v := c.values(data_type))]
        if not lists:
            return "CAST(NULL AS VARCHAR)"
        return f"nullif(lower(array_to_string({concat(lists)}, ' ')), '')"


def _shared(one: str, other: str) -> int:
    """How many characters two paths begin with alike."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _structs(values: str | None, kind: str, made: str) -> str:
    return f"list_transform({values}, lambda v: {{'k': {KINDS[kind]}::UTINYINT, 'h': {made}}})"


def concat(lists: Sequence[str], empty: str = "[]") -> str:
    """SQL of the concatenation of lists."""
    if not lists:
        return empty
    return lists[0] if len(lists) == 1 else f"list_concat({', '.join(lists)})"


STATUSES = (EXPOSED, MASKED, PROTECTED, INVALID)
