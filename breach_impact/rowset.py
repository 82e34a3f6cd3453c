"""SQL over the rows of one part of a record: facts as hashes, flags and codes.

A part is read by a chain of projections: raw text, trimmed, filled, normal forms, a code a value (type and status), facts. Only the last
stage leaves the scan, and it holds no text but codes of low cardinality (zones, countries, domains, models).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from breach_impact import forms, password_settings, passwords
from breach_impact.card_facts import brand_column, card_columns, digits_column, is_card, known_card, number_columns
from breach_impact.marks import address_kind, mark_columns, odd_address
from breach_impact.parts import DEVICE_IDS, PERSON_TYPES, Cell, Part
from breach_impact.privacy import KINDS, hash_sql, system_kind
from breach_impact.registry import detectors
from breach_impact.sql import chained, literal
from breach_impact.token_codes import odd_token_sql, token_code_sql
from breach_impact.token_dates import parsed, raw, stripped
from breach_impact.token_facts import TokenColumn, claimed, claims, payload, token_column, token_columns
from breach_impact.values import (
    EXPOSED,
    INVALID,
    MASKED,
    PROTECTED,
    TIME_TYPES,
    TOKEN_TYPES,
    Known,
    code_sql,
    filled,
    inside_text,
    normal_sql,
    nulls_of,
    time_sql,
    trimmed,
    zone_sql,
)  # fmt: skip

CREDENTIALS = {"password", "password_hash"}
STATUSES = (EXPOSED, MASKED, PROTECTED, INVALID)
WIDE = 64
"""More slots than this need masks of 128 bits."""
Slots = dict[tuple[str, str | None], int]


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
        devices: prefixes of the columns h, m of a device.
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
    cards: list[tuple[str, bool]] = field(default_factory=list)
    births: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    personal: bool = False
    own: bool = False


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
            [f"{trimmed(f'r{c.index}')} AS s{c.index}" for c in cells] + [sql for c in cells for sql in stripped(c, cells)],
            [f"{filled(f's{c.index}', nulls_of(c.column))} AS x{c.index}" for c in cells],
            [sql for c in cells for sql in (*_derived(c), *parsed(c, cells))],
            [sql for c in cells if "email" in c.types for sql in _address(c)],
            [f"{_fake_address(c)} AS n{c.index}_fake" for c in cells if "email" in c.types]
            + [sql for c in cells if is_card(c) for sql in number_columns(c)],
            [brand_column(c) for c in cells if is_card(c)],
            [f"{forms.token_decoded_sql(f'b{c.index}')} AS q{c.index}" for c in tokens],
            [f"{_odd_token(c)} AS h{c.index}" for c in tokens],
            [f"{token_code_sql(f'q{c.index}', f'h{c.index}')} AS f{c.index}" for c in tokens],
            [f"{_form(c)} AS y{c.index}" for c in cells if CREDENTIALS & set(c.types)],
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
            yield f"CASE WHEN {cell.has('phone', EXPOSED)} THEN phone_of(x{i}, {cell.country}) END AS p{i}"
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

    @staticmethod
    def _identifies(cell: Cell, data_type: str) -> str | None:
        """The kind of identifier that a type of a cell is, None where a hash of it is not made."""
        kind = detectors()[data_type].identifier
        return None if kind == "national_id" and inside_text(cell.column) else kind

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
            yield from self._person()
        for number, group in enumerate(part.devices):
            facts.devices.append(f"dev{number}_")
            facts.texts.append(f"dev{number}_m")
            ids = [f"i{c.index}_{c.types.index(t)}" for t in DEVICE_IDS for c in group if t in c.types]
            facts.told |= set(ids) if len(ids) == 1 else set()
            models = [f"CASE WHEN {c.has('device_model', EXPOSED)} THEN x{c.index} END" for c in group if "device_model" in c.types]
            yield f"coalesce({', '.join([*ids, 'NULL'])}) AS dev{number}_h"
            yield f"CAST(coalesce({', '.join([*models, 'NULL'])}) AS VARCHAR) AS dev{number}_m"
        for number, group in enumerate(part.parties):
            yield from self._party(number, group)

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
                facts.zones.append((f"z{i}_{number}", cell.column.hints.get("device") == "true"))
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
            return 1, f"CASE WHEN {exposed} THEN w{i} END"
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

    def _person(self) -> Iterator[str]:
        """Whether the holder shows personal data of a person, and a hash that tells people without identifier apart."""
        flags = [c.has(d, EXPOSED) for c in self.part.subject for d in PERSON_TYPES if d in c.types]
        flags += [f"{name} IS NOT NULL" for d in PERSON_TYPES for name in self.part.joined.get(d, ())]
        if not flags:
            return
        self.facts.personal = True
        flag = f"coalesce({chained(' OR ', flags)}, false)"
        yield f"{flag} AS person"
        yield f"CASE WHEN {flag} THEN {_alike(lambda d: self._text(self.part.subject, d, self.part.joined.get(d, ())))} END AS ukey"

    @staticmethod
    def _text(cells: Iterable[Cell], data_type: str, joined: Iterable[str] = ()) -> str:
        """SQL of all of a person's texts of a type, NULL if there is none."""
        texts = [f"CASE WHEN {c.has(data_type, EXPOSED)} THEN x{c.index} END" for c in cells if data_type in c.types]
        texts += joined
        return f"nullif(lower(concat_ws(' ', {', '.join(texts)})), '')" if texts else "CAST(NULL AS VARCHAR)"

    def _party(self, number: int, group: tuple[Cell, ...]) -> Iterator[str]:
        """One other person: e-mail, else phone, else a document's number (counted apart), as hash; what of theirs the record shows."""
        name, which, hashes = f"par{number}_", "", list[str]()
        for kind in ("email", "phone", "national_id", "passport"):
            found = [f"i{c.index}_{n}" for c in group for n, t in enumerate(c.types) if self._identifies(c, t) == kind]
            if found:
                one = f"coalesce({', '.join([*found, 'NULL'])})"
                which += f" WHEN {one} IS NOT NULL THEN {KINDS[kind]}"
                hashes.append(one)
        flags = [c.has(d, EXPOSED) for c in group for d in PERSON_TYPES if d in c.types]
        if flags:
            self.facts.unnamed.append(name)
            nobody = " AND ".join([f"({' OR '.join(flags)})", *(f"{one} IS NULL" for one in hashes)])
            yield f"CASE WHEN {nobody} THEN {_alike(lambda d: self._text(group, d))} END AS {name}u"
        if not hashes:
            return
        self.facts.parties.append(name)
        yield f"coalesce({', '.join([*hashes, 'NULL'])}) AS {name}h"
        yield f"(CASE{which} END)::UTINYINT AS {name}k"
        yield f"{self.mask(group, EXPOSED)} AS {name}m"


def _alike(text: Callable[[str], str]) -> str:
    """SQL of a hash that tells people without identifier apart: by name and day of birth, else name and postal code, else all that is said.

    Args:
        text: SQL of a person's texts of a type.
    """
    name, born, postal = (text(d) for d in ("person_name", "date_of_birth", "postal_code"))
    rest = " || '|' || ".join(f"coalesce({text(d)}, '')" for d in PERSON_TYPES)
    return hash_sql("person", f"coalesce('b|' || {name} || '|' || {born}, 'p|' || {name} || '|' || {postal}, 'r|' || {rest})")


def known(cell: Cell) -> Known:
    """The names of a cell's derived columns."""
    i = cell.index
    return Known(
        email=f"n{i}", top=f"n{i}_top", fake=f"n{i}_fake", time=f"t{i}", zone=f"z{i}", place=f"w{i}", token=f"q{i}", opaque=f"NOT h{i}", code=f"f{i}", credential=f"y{i}",
        card=known_card(cell) if is_card(cell) else "",
    )  # fmt: skip


def _address(cell: Cell) -> Iterator[str]:
    """What more than one expression needs of an address in normal form."""
    i = cell.index
    yield f"split_part(n{i}, '.', -1) AS n{i}_top"
    if cell.column.role == "subject":  # of others nobody asks whose mailbox it is, and the pattern is long
        yield f"{odd_address(f'n{i}')} AS n{i}_odd"


def _fake_address(cell: Cell) -> str:
    """SQL: an address in normal form is a placeholder."""
    i, listed = cell.index, forms.placeholder_sql("email", f"n{cell.index}")
    return f"CASE WHEN n{i}_odd THEN {listed} ELSE false END" if cell.column.role == "subject" else listed


def _odd_token(cell: Cell) -> str:
    """SQL: a token's form needs a closer look; a column whose own values are no tokens has its pattern asked elsewhere."""
    i, own = cell.index, detectors()[cell.types[-1]]
    pattern = str(own.pattern) if own.data_type in TOKEN_TYPES else "(?s:.*)"
    return odd_token_sql(f"q{i}", f"x{i}", pattern, forms.placeholder_pattern("token"))


def _derived(cell: Cell) -> Iterator[str]:
    """Normal forms that more than one expression needs."""
    i, types = cell.index, set(cell.types)
    if "email" in types:
        yield f"{normal_sql('email', f'x{i}')} AS n{i}"
    if types & TIME_TYPES:
        yield f"{time_sql(f'x{i}', cell.column)} AS t{i}"
    if types & TOKEN_TYPES:
        yield f"{forms.token_bare_sql(f'x{i}')} AS b{i}"
    if "time_zone" in types:
        yield f"{zone_sql(f'x{i}', cell.column)} AS z{i}"
    if "country" in types:
        yield f"place_of(x{i}) AS w{i}"
    if is_card(cell):
        yield digits_column(cell)
    if types & CREDENTIALS:
        yield f"{passwords.bare_sql(f'x{i}')} AS u{i}"


def _form(cell: Cell) -> str:
    """SQL of the form of a password value, with what the evidence of its column names."""
    return forms.credential_form_sql(f"u{cell.index}", cell.column.hints.get("forms", "").split(","))
