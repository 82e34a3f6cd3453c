"""Values that pass between the stages. They are frozen, and this module imports nothing of ours.

The way of the data is loaders -> detectors -> plan -> scan -> ledger -> aggregators -> reports; each arrow is one of these
values, so that it can be printed, saved and tested by itself.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from html import escape
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import pyarrow as pa

    from breach_impact.delimited.lines import Lines
    from breach_impact.documents.accounts import Marks

Role = Literal["subject", "secondary"]
DecidedBy = Literal["tool", "analyst"]
Kind = Literal["exact", "lower bound", "upper bound", "estimate", "asserted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Detector:
    """A data type: what its values look like and how they are counted.

    Attributes:
        data_type: the contract's name, such as ``email``.
        category: the contract's category, such as ``contact``.
        label: the type for people, such as ``E-mail address``; the name in words where there is none.
        law: row of ``data/law_classes.csv``, which says what law and practice make of such data; "" where none fits.
        pattern: RE2 that a trimmed value must match as a whole. ``None`` marks open text (names, cities): any value is of
            the type's form, and only the header can tell that a column holds it.
        validate: check digit or structure beyond the pattern; called on distinct values only.
        checksum: ``validate`` is a check digit; a value that fails it is invalid, not exposed.
        needs_header: the shape is weak (three digits, any word): values alone never give this type.
        min_share: share of distinct sampled values that must match before values count as evidence.
        mask_chars: characters of ``*•xX#`` that the type's form does not allow; three of them make a value masked.
        last_four: a bare last-four is a masked value of this type.
        compact: SQL that turns the trimmed value ``{v}`` into the form that is hashed (separators out, upper case).
        identifier: the linking kind of the type, if it names a person.
        accepts: values of the type.
        rejects: values that look like it and are none.
        source: where the pattern or rule comes from.
        hibp: Have I Been Pwned data class, exact spelling.
        needs_person: personal only beside a person, whatever the column is called: a firm has a tax number too.
    """

    data_type: str
    category: str
    label: str = ""
    law: str = ""
    pattern: str | None = None
    validate: Callable[[str], bool] | None = None
    checksum: bool = False
    needs_header: bool = False
    min_share: float = 0.8
    mask_chars: str = "*•xX#"
    last_four: bool = False
    compact: str = "{v}"
    identifier: Literal["email", "account_id", "phone", "national_id", "passport"] | None = None
    accepts: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
    source: str = ""
    hibp: str | None = None
    needs_person: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnSample:
    """What classification sees of one column: distinct values, never written anywhere.

    Attributes:
        path: dotted from the record, ``[]`` a list level, ``{}`` a map level; ``{key}`` the keys of a map.
        values: distinct values, trimmed, null-like ones left out, in the order of an unkeyed hash.
        filled: sampled records (or list elements) that hold a value.
        total: values in those records.
        nulls: sampled records (or elements) in which the key stands with a null-like value.
        kinds: JSON kinds met (``string``, ``number``, ``bool``), with their counts.
        formula: its cells are text written as formulas (``="0123"``); the values stand here without.
        pointer: what stands before the key in each value (``gid://shopify/Customer/``); the values stand here without.
        slips: values of a column of few values that hardly ever occur; they have no vote, or two typing errors would outvote ``Male`` and ``Female``.
    """

    path: str
    values: Sequence[str]
    filled: int
    total: int
    nulls: int = 0
    kinds: Mapping[str, int] = field(default_factory=dict)
    slips: frozenset[str] = frozenset()
    formula: bool = False
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSample:
    """The sampled columns of one table, so that neighbours can vote.

    Attributes:
        declared: path -> type that the dump declares for a column, such as ``varchar(255)``.
        known: path -> why a column is an account id, whatever it looks like: other tables say so.
        owned: its rows are of devices that people of another table have.
    """

    system: str
    table: str
    columns: Sequence[ColumnSample]
    records: int
    declared: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, str] = field(default_factory=dict)
    owned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """How strongly each witness speaks for the type, 0 to 1; None where it has nothing to say."""

    name: float | None = None
    values: float | None = None
    checksum: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """A runner-up of a classification."""

    data_type: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The verdict on one column: what it holds and why. It carries no value of the dump.

    Attributes:
        path: see :class:`ColumnSample`.
        data_type: None for a column that holds nothing personal.
        role: whose data it is; a ``secondary`` person appears only inside someone else's record.
        confidence: of the verdict, also of None (0 to 1). Below 0.5 with data_type None: unclassified.
        also: further types whose values occur in the column; they count and link as that type.
        facet: of body_metrics and health_metrics, such as ``bone_density``.
        party: of a secondary column: the word that names the other person (``shared_with``, ``emergency_contact``; ``other`` where structure tells); columns
            under the same parent and party are one person.
        why: the reason in words, without a value.
        hints: what else changes a number: ``country`` (the whole column's), ``birth`` (a place of birth, which says of nobody where he is), ``day_first`` (``true``/``false``), ``years`` (how years are counted: ``minguo``, ``eras`` of Japan, ``buddhist``), ``months`` (``named``), ``cells`` (``formula``: text as a spreadsheet's formula), ``several`` (``true``: a cell may hold several addresses or phones, or words around one), ``pointer`` (what stands before a person's key in each value), ``expiry`` (``yymm``), ``unit``
            (``s``, ``ms``, ``us`` of epochs), ``issuer`` and ``token_kind`` by name, ``forms`` (hash formats possible of
            values that name none), ``by_length`` (those of them that only a length names), ``blocks`` (repeated blocks of a cipher), ``masks`` (words for "no password"),
            ``nulls`` (fillers, tab-separated), ``kept`` (null-like words that are values here, tab-separated, such as ``na`` for Namibia), ``own_key`` (this is the table's own bare key), ``detail`` (of an account id: it names another table's people; ``contacts`` where its table holds only further ways to reach them, else ``true``), ``device`` (of a device), ``label`` (says a zone again that a column beside it names), ``numerals`` (``native``: digits of
            another script are read as plain ones); of a token
            ``issued``, ``expires``, ``revoked``, ``ended``, ``active`` (paths of the columns that say so) and ``granted_by`` (``operator``);
            ``testers``, ``test_accounts`` (it says who is one: ``yes``, ``words``, ``any``, or own values, tab-separated).
    """

    path: str
    data_type: str | None
    role: Role = "subject"
    confidence: float = 1.0
    decided_by: DecidedBy = "tool"
    evidence: Evidence = field(default_factory=Evidence)
    alternatives: tuple[Alternative, ...] = ()
    also: tuple[str, ...] = ()
    facet: str | None = None
    party: str | None = None
    why: str = ""
    hints: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Frame:
    """A block of accepted records of one table of one source.

    Attributes:
        table: the index, collection or key that the dump itself names; ``""`` where it names none.
        rows: an Arrow batch. ``docs``: ``off`` int64, ``len`` int64 (byte range in the decompressed source), ``id`` string or
            null (Elasticsearch ``_id``), ``doc`` string (one valid JSON object as text). ``flat``: ``off``, ``len``, then one
            string column per name in ``columns``, called ``c0``, ``c1``, ...
        columns: the names of a flat frame's columns, empty for docs.
        marks: what the loader found out about the documents already.
        system: the database that the dump itself names; ``""`` where it names none.
        lines: of a flat frame whose fields were not cut (``rows`` has ``off``, ``len`` and few columns or none): its rows in order; see ``Tally.uncut``.
    """

    table: str
    rows: pa.RecordBatch
    columns: tuple[str, ...] = ()
    marks: Marks | None = None
    system: str = ""
    lines: tuple[Lines, ...] = ()


def _arithmetic(op: Callable[[Any, Any], Any]) -> tuple[Callable[[Any, Any], Any], Callable[[Any, Any], Any]]:
    """An operator on the integer, from the left and from the right; what comes out is a plain number, without a method."""

    def forward(self: Measure, other: Any) -> Any:  # noqa: ANN401 - whatever the integer can be combined with
        return op(self.value, other)

    def reflected(self: Measure, other: Any) -> Any:  # noqa: ANN401
        return op(other, self.value)

    return forward, reflected


def _order(op: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    """A comparison of the integer."""

    def compare(self: Measure, other: Any) -> bool:  # noqa: ANN401
        return op(self.value, other)

    return compare


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Measure:
    """A number with its method; it behaves as its integer.

    It can be compared, added, formatted (``f"{impact.affected:,}"``), used as an index and given to a data frame. The integer is
    ``value``, also of a measure with bounds; what is computed with it is a plain number. A measure equals a number that equals its
    value, and another measure only if all fields agree; it has the hash of its integer, so ``2424`` finds it in a dict. Order looks
    at values alone: of two measures with one value neither is less, though they may differ.

    Attributes:
        name: dotted place in the statistics, such as ``subjects.affected``.
        kind: exact, lower bound, upper bound, estimate or asserted.
        unit: what is counted; people, tokens and records are different units.
        denominator: what a share is of.
        rule: anchor of the counting rule, such as ``counting/1#subject``.
        note: what a reader must know, for an estimate the columns that make it one.
    """

    name: str
    value: int
    kind: Kind = "exact"
    lower: int
    upper: int
    unit: str
    denominator: int | None = None
    rule: str
    note: str = ""

    # -- as an integer ----------------------------------------------------------------------------------------------
    def __int__(self) -> int:
        return self.value

    def __index__(self) -> int:
        return self.value

    def __float__(self) -> float:
        return float(self.value)

    def __bool__(self) -> bool:
        return self.value != 0

    def __round__(self, digits: int | None = None) -> int:
        return self.value if digits is None else round(self.value, digits)

    def __neg__(self) -> int:
        return -self.value

    def __pos__(self) -> int:
        return self.value

    def __abs__(self) -> int:
        return abs(self.value)

    __add__, __radd__ = _arithmetic(operator.add)
    __sub__, __rsub__ = _arithmetic(operator.sub)
    __mul__, __rmul__ = _arithmetic(operator.mul)
    __truediv__, __rtruediv__ = _arithmetic(operator.truediv)
    __floordiv__, __rfloordiv__ = _arithmetic(operator.floordiv)
    __mod__, __rmod__ = _arithmetic(operator.mod)
    __divmod__, __rdivmod__ = _arithmetic(divmod)
    __pow__, __rpow__ = _arithmetic(operator.pow)
    __lt__, __le__, __gt__, __ge__ = _order(operator.lt), _order(operator.le), _order(operator.gt), _order(operator.ge)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Measure):
            return astuple(self) == astuple(other)
        return self.value == other

    def __hash__(self) -> int:
        return hash(self.value)

    # -- as text ----------------------------------------------------------------------------------------------------
    def __format__(self, spec: str) -> str:
        return format(self.value, spec)

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"<Measure {self.name}: {self._number()} {self.unit} ({self.kind}; {self.rule})>"

    def _number(self) -> str:
        return f"{self.value:,}" if self.lower == self.value == self.upper else f"{self.value:,} [{self.lower:,} to {self.upper:,}]"

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """What a notebook shows: the number with its method and remark."""
        note = "".join(char if char.isprintable() else "\ufffd" for char in self.note)
        more = f"<br><small>{escape(note)}</small>" if note else ""
        html = f"<b>{self._number()}</b> {escape(self.unit)} <small>({escape(self.kind)}; <code>{escape(self.rule)}</code>)</small>{more}"
        return {"text/plain": f"{self!r}\n{note}".rstrip(), "text/html": html}
