"""SQL over the rows of one part of a record: facts as hashes, flags and codes.

A part is read by a chain of projections: raw text, trimmed, filled, normal forms, a code a value (type and status), facts. Only the last
stage leaves the scan, and it holds no text but codes of low cardinality (zones, countries, domains, models).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from breach_impact.passwords import settings as password_settings
from breach_impact.passwords import stored as passwords
from breach_impact.payment.facts import brand_column, card_columns, is_card, number_columns
from breach_impact.phones.unsigned import HINT, signed_sql
from breach_impact.privacy import KINDS, hash_sql, system_kind
from breach_impact.registry import detectors
from breach_impact.scanning import forms, numerals
from breach_impact.scanning.marks import address_kind, mark_columns
from breach_impact.scanning.normal_forms import (
    CREDENTIALS,
    address_columns,
    credential_form,
    derived_columns,
    fake_address,
    known,
    odd_token,
)
from breach_impact.scanning.parts import DEVICE_IDS, DEVICES, Cell, Part, is_alias, of_network
from breach_impact.scanning.person_facts import party_columns, person_columns
from breach_impact.scanning.row_facts import Facts
from breach_impact.scanning.times import time_sql
from breach_impact.scanning.values import (
    EXPOSED,
    INVALID,
    MASKED,
    PROTECTED,
    TIME_TYPES,
    TOKEN_TYPES,
    code_sql,
    filled,
    inside_text,
    normal_sql,
    nulls_of,
    plain,
    second_rank,
)  # fmt: skip
from breach_impact.sql import chained, literal
from breach_impact.tokens.codes import token_code_sql
from breach_impact.tokens.dates import parsed, raw, stripped
from breach_impact.tokens.facts import claimed, claims, payload, token_column, token_columns

STATUSES = (EXPOSED, MASKED, PROTECTED, INVALID)
WIDE = 64
"""More slots than this need masks of 128 bits."""
Slots = dict[tuple[str, str | None], int]


def _written(cell: Cell) -> str:
    """SQL of a cell's text, its numbers in plain digits."""
    text = f"r{cell.index}"
    return numerals.plain_sql(text) if numerals.HINT in cell.column.hints else text


@dataclass(slots=True)
class Rowset:
    """The columns of a part, and SQL for what they say.

    Attributes:
        facts: what the columns of :meth:`sql`'s result are; filled by it.
    """

    part: Part
    system: str
    slots: Slots
    facts: Facts = field(default_factory=Facts)

    def sql(self) -> str:
        """The chain of projections over the part's base."""
        cells, keep = self.part.cells, ["row", "idx", "rk", *self.part.carried]
        tokens = [c for c in cells if set(c.types) & TOKEN_TYPES]
        first = [f"{c.sql} AS r{c.index}" for c in cells] + [sql for c in cells for sql in raw(c, cells)]
        out = f"SELECT {', '.join([*keep, *first])} FROM {self.part.base}"
        for layer in (
            [f"{plain(_written(c), c.column)} AS s{c.index}" for c in cells] + [sql for c in cells for sql in stripped(c, cells)],
            [f"{filled(f's{c.index}', nulls_of(c.column))} AS x{c.index}" for c in cells],
            [sql for c in cells for sql in (*derived_columns(c), *parsed(c, cells))],
            [sql for c in cells if "email" in c.types for sql in address_columns(c)],
            [f"{fake_address(c)} AS n{c.index}_fake" for c in cells if "email" in c.types]
            + [sql for c in cells if is_card(c) for sql in number_columns(c)],
            [brand_column(c) for c in cells if is_card(c)],
            [f"{forms.token_decoded_sql(f'b{c.index}')} AS q{c.index}" for c in tokens],
            [f"{odd_token(c)} AS h{c.index}" for c in tokens],
            [f"{token_code_sql(f'q{c.index}', f'h{c.index}')} AS f{c.index}" for c in tokens],
            [f"{credential_form(c)} AS y{c.index}" for c in cells if CREDENTIALS & set(c.types)],
            [f"{code_sql(c.column, f'x{c.index}', known(c))} AS k{c.index}" for c in cells if c.types] + [payload(c) for c in tokens],
            [sql for c in cells for sql in self._resolved(c)],
            [sql for c in cells for sql in self._hashes(c)],
        ):
            if layer:
                out = f"SELECT *, {', '.join(layer)} FROM ({out})"
        return f"SELECT {', '.join(['row', 'idx', 'rk', *self._facts()])} FROM ({out})"

    # -- layers -----------------------------------------------------------------------------------------------------
    @staticmethod
    def _resolved(cell: Cell) -> Iterator[str]:
        """Phones in E.164, and what a JWT claims."""
        i = cell.index
        if "phone" in cell.types:
            yield f"CASE WHEN {cell.has('phone', EXPOSED)} THEN phone_of({signed_sql(f'x{i}', cell.column.hints.get(HINT), cell.country)}, {cell.country}) END AS p{i}"
        if set(cell.types) & TOKEN_TYPES:
            yield claims(cell)

    def _hashes(self, cell: Cell) -> Iterator[str]:
        """Identifiers, devices and tokens as keyed hashes: columns ``i<cell>_<type>``; when tokens were issued and end."""
        if set(cell.types) & TOKEN_TYPES:
            yield from claimed(cell, self.part.cells)
        for number, data_type in enumerate(cell.types):
            name = f"i{cell.index}_{number}"
            identified = self._identifier(cell, data_type)
            kind = "device" if data_type in DEVICE_IDS else "token" if data_type in TOKEN_TYPES else None
            if kind is not None:
                normal = normal_sql(data_type, f"x{cell.index}", known(cell))
                yield f"CASE WHEN {cell.has(data_type, EXPOSED)} THEN {hash_sql(kind, normal)} END AS {name}"
                if cell.column.role == "subject":
                    self.facts.seen.append((name, KINDS[kind]))
            elif identified is not None:
                yield f"{identified[1]} AS {name}"
                if cell.column.role == "subject":
                    self.facts.ids.append((name, KINDS[identified[0]]))

    def _identifier(self, cell: Cell, data_type: str) -> tuple[str, str] | None:
        """(kind, SQL of the hash, NULL where the value is none) of a type that identifies a person."""
        kind = detectors()[data_type].identifier
        if data_type == "username" and cell.column.hints.get("identifier") == "account_id":
            kind = "account_id"
        if kind is None or (kind == "account_id" and cell.column.hints.get("identifier") == "none") or (kind == "national_id" and inside_text(cell.column)):
            return None
        x, tag, test = f"x{cell.index}", kind, cell.has(data_type, EXPOSED)
        normal = normal_sql(data_type, x, known(cell))
        if kind == "phone":
            normal = f"p{cell.index}.number"
            test = f"{normal} IS NOT NULL AND NOT {forms.placeholder_sql('phone', normal)}"
        elif kind == "account_id":
            tag = system_kind(kind, self.system + cell.column.hints.get("scope", ""))
            if data_type == "username":  # of an account id its status says it already
                test = f"{test} AND NOT {forms.placeholder_sql('account_id', normal)}"
        elif kind == "national_id":
            tag = f"{kind}|{data_type}"
        elif kind == "passport":
            country = literal(data_type[:2].upper()) if data_type[2:3] == "_" else cell.country
            normal = f"{country} || {normal}"
        return kind, f"CASE WHEN {test} THEN {hash_sql(tag, normal)} END"

    # -- facts ------------------------------------------------------------------------------------------------------
    def _facts(self) -> Iterator[str]:
        facts, part = self.facts, self.part
        yield from (name for name, _ in (*facts.ids, *facts.seen))
        for status in STATUSES:
            yield f"{self.mask(part.cells, status)} AS m{status}"
        facts.own = len(part.subject) < len(part.cells)
        if facts.own:
            yield f"{self.mask(part.subject, EXPOSED)} AS own"
        latest = [f"t{c.index}" for c in part.subject if set(c.types) & TIME_TYPES]
        facts.latest = bool(latest)
        if latest:
            yield f"greatest({', '.join(f'CASE WHEN {self._timed(c)} THEN t{c.index} END' for c in part.subject if set(c.types) & TIME_TYPES)}) AS latest"
        for cell in part.cells:
            yield from self._of_record(cell)
        for cell in part.subject:
            yield from self._of_holder(cell)
        if part.root:
            yield from person_columns(part, facts)
        for number, group in enumerate(part.devices):
            facts.devices.append(f"dev{number}_")
            facts.texts.append(f"dev{number}_m")
            told = sorted(((t, c) for t in DEVICES for c in group if t in c.types), key=lambda one: of_network(one[1].column))
            ids = [f"i{c.index}_{c.types.index(t)}" for t, c in told]
            facts.aliases.extend((f"dev{number}_", DEVICES.index(t), ids[place]) for place, (t, c) in enumerate(told) if place and is_alias(c.column, told[0][1].column))
            facts.told |= set(ids) if len(ids) == 1 else set()
            models = [f"CASE WHEN {c.has('device_model', EXPOSED)} THEN x{c.index} END" for c in group if "device_model" in c.types]
            yield f"coalesce({', '.join([*ids, 'NULL'])}) AS dev{number}_h"
            yield f"CAST(coalesce({', '.join([*models, 'NULL'])}) AS VARCHAR) AS dev{number}_m"
        for number, group in enumerate(part.parties):
            yield from party_columns(group, number, self.mask(group, EXPOSED), facts)

    @staticmethod
    def _timed(cell: Cell) -> str:
        return " OR ".join(cell.has(t, EXPOSED) for t in cell.types if t in TIME_TYPES)

    def _of_record(self, cell: Cell) -> Iterator[str]:
        """What a value says of the record, whoever it belongs to: times and addresses."""
        i = cell.index
        if set(cell.types) & TIME_TYPES:
            self.facts.times.append(f"t{i}")
            yield f"CASE WHEN {self._timed(cell)} THEN t{i} END AS t{i}"
        if "email" in cell.types:
            self.facts.addresses.append(f"a{i}")
            made = f"i{i}_{cell.types.index('email')}"
            fake = f"{cell.has('email', INVALID)} AND n{i}_fake"
            yield f"CASE WHEN {made} IS NOT NULL THEN {made} WHEN {fake} THEN {hash_sql('email', f'n{i}')} END AS a{i}"
        if is_card(cell):
            self.facts.cards.append((f"v{i}", cell.column.role == "subject"))
            yield from card_columns(cell, self.part)

    def _of_holder(self, cell: Cell) -> Iterator[str]:
        facts, i = self.facts, cell.index
        for number, data_type in enumerate(cell.types):
            exposed = cell.has(data_type, EXPOSED)
            if data_type == "time_zone":
                facts.zones.append((f"z{i}_{number}", second_rank(cell.column)))
                yield f"CASE WHEN {exposed} THEN z{i} END AS z{i}_{number}"
            elif data_type == "email":
                facts.domains.append(f"d{i}")
                facts.texts.append(f"d{i}")
                yield f"CASE WHEN {exposed} THEN split_part(n{i}, '@', -1) END AS d{i}"
                yield f"CASE WHEN {exposed} THEN {address_kind(f'n{i}', f'n{i}_odd')} END AS d{i}_k"
            elif data_type == "date_of_birth":
                facts.births.append(f"b{i}_{number}")
                yield f"CASE WHEN {exposed} THEN CAST(floor({time_sql(f'x{i}', cell.column)} / 86400) AS INTEGER) END AS b{i}_{number}"
            elif data_type in TOKEN_TYPES:
                facts.tokens.append(token_column(cell, self.part.cells, f"i{i}_{number}", f"k{i}"))
                facts.told.add(f"i{i}_{number}")
            place = self._place(cell, data_type)
            if place is not None:
                facts.regions.append((f"g{i}_{number}", place[0]))
                yield f"{place[1]} AS g{i}_{number}"
        if CREDENTIALS & set(cell.types):
            yield from self._credential(cell)
        if TOKEN_TYPES & set(cell.types):
            yield from token_columns(cell, self.part.cells, f"k{i}")
        for name, sql in mark_columns(cell):
            facts.marks.append(name)
            yield f"{sql} AS {name}"

    def _credential(self, cell: Cell) -> Iterator[str]:
        """Form and setting of a stored password, and a hash by which equal ones are known where they can be compared."""
        facts, i = self.facts, cell.index
        facts.credentials.append(f"c{i}")
        facts.secrets.append(f"c{i}_")
        shown = " OR ".join(cell.has(t, s) for t in cell.types if t in CREDENTIALS for s in (EXPOSED, PROTECTED))
        kind = passwords.secret_kind_sql(f"u{i}", f"y{i}")
        yield f"CASE WHEN {shown} THEN y{i} || '|' || {password_settings.setting_sql(f'u{i}', f'y{i}')} END AS c{i}"
        yield f"CASE WHEN {shown} THEN {kind} END AS c{i}_k"
        normal = f"CASE WHEN y{i} = 'plaintext' THEN x{i} ELSE lower(u{i}) END"
        yield f"CASE WHEN ({shown}) AND {kind} IS NOT NULL THEN {hash_sql('password', normal)} END AS c{i}_h"

    def _place(self, cell: Cell, data_type: str) -> tuple[int, str] | None:
        """(rank of the evidence, SQL of the place) that a value indicates."""
        i, exposed = cell.index, cell.has(data_type, EXPOSED)
        country = data_type[:2].upper() if data_type[2:3] == "_" else cell.column.hints.get("country")
        if cell.column.hints.get("birth") == "true":
            return None
        if data_type == "country":
            return 2 if cell.column.hints.get("paper") == "true" else 1, f"CASE WHEN {exposed} THEN w{i} END"
        if data_type == "subdivision":
            return 1, f"CASE WHEN {exposed} THEN sub_of(x{i}, {cell.country}) END"
        if detectors()[data_type].identifier in {"national_id", "passport"} and country:
            return 2, f"CASE WHEN {exposed} THEN {literal('GB' if country == 'UK' else country)} END"
        if data_type == "phone":
            return 3, f"p{i}.place"
        if data_type == "email":
            top = f"n{i}_top"
            return 6, f"CASE WHEN {exposed} THEN CASE WHEN strlen({top}) = 2 OR starts_with({top}, 'xn--') THEN cctld_of({top}) END END"
        return None

    def mask(self, cells: Iterable[Cell], status: int) -> str:
        """SQL of the set of data types with a value of this status, one bit a slot."""
        kind = "UHUGEINT" if len(self.slots) > WIDE else "UBIGINT"
        arms = []
        for cell in cells:
            if not cell.types:
                continue
            whens = ""
            for data_type in cell.types:
                bits = 1 << self.slots[data_type, None]
                if cell.column.facet is not None:
                    bits |= 1 << self.slots[data_type, cell.column.facet]
                whens += f" WHEN {cell.code(data_type, status)} THEN {bits}::{kind}"
            arms.append(f"CASE k{cell.index}{whens} ELSE 0::{kind} END")
        return f"({chained(' | ', arms)})::UHUGEINT" if arms else "0::UHUGEINT"
