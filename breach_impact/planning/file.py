"""The plan as a TOML file with comments: written for a reviewer's eyes, read back without loss."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any, cast

from breach_impact.errors import PlanError
from breach_impact.plan import Plan, TablePlan, printable
from breach_impact.planning.column import UNSURE, check_type
from breach_impact.types import Alternative, Column, DecidedBy, Evidence, Role

SCHEMA = "breach-impact/plan/1"
NOTHING = "none"
"""TOML has no null; a column that holds nothing personal has this data type."""

HEAD = """\
# Plan of breach-impact: what each column of the dump holds. Review it, edit it, pass it back with --plan.
# It holds no value of the dump. Names that would disclose a person are written col-1, table-1, ...
#
# To overrule a column change its data_type ("none": nothing personal) or its role ("secondary": another person's than the
# record's); it then counts as decided by the analyst, because it differs from what the tool `proposed`. To confirm a
# column write decided_by = "analyst". A count is exact when all columns behind it are confirmed or have confidence >= 0.9.
#
# also         further data types whose values occur in the column
# party        columns of one party in one object, and in what lies inside it without a list between, are one (secondary) person
# facet        part of body_metrics or health_metrics, such as "bone_density"
# hints        what else changes a number: country, birth ("true": of a place of birth, which says of nobody where he is), day_first, months (named), years (minguo, eras, buddhist), cells (formula), several ("true": a cell may hold several addresses or phones, or words around one), pointer (what stands before the key in each value), expiry (yymm), unit (s, ms, us; h of bare hours from UTC), issuer, token_kind, forms (of digests),
#              masks (words for no password), nulls (fillers), kept (words that mean nothing elsewhere and something here, such as na for Namibia or Naples), numerals ("native": digits of another script), objects ("void": kinds of objects such as [object Object] are nothing), detail (of an account id that names another table's people: "contacts" where its own table holds only further ways to reach them, else "true"; then
#              ids link between files of one folder though more of them carry different e-mails);
#              of a token issued, expires, revoked, ended, active: the path of the column of the same object or list that says so (a time; for
#              expires also seconds from the issue; for revoked also, for ended and active always a flag), and granted_by = "operator"
#              of a paper in two columns series, number: the path of the other one
#              of any column testers, test_accounts: it says who is one, by "yes" (words for yes), "words" (such as beta, test account),
#              "any" (every row with a value) or values of your own, tab-separated
# people       list levels whose elements are people, such as "members[]"
# keys         what was decided about own keys, foreign keys and lists of people, and on what
"""

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_TOP = {"schema", "default_region", "notes", "rule_data", "tables"}
_TABLE = {"system", "table", "sources", "records_sampled", "people", "keys", "columns"}
_COLUMN = {
    "path", "data_type", "role", "confidence", "decided_by", "proposed", "also", "facet", "party", "why", "evidence", "alternatives", "hints",
}  # fmt: skip


# -- writing ------------------------------------------------------------------------------------------------------------
def dumps(plan: Plan) -> str:
    """The file's text."""
    lines = [HEAD, f"schema = {_value(SCHEMA)}"]
    if plan.default_region is not None:
        lines.append(f"default_region = {_value(plan.default_region)}")
    if plan.notes:
        lines.append(f"notes = {_value(plan.notes)}")
    lines += ["", "[rule_data]  # versions of shipped tables that change a number"]
    lines += [f"{_key(name)} = {_value(version)}" for name, version in plan.rule_data.items()]
    for table in plan.tables:
        lines += _table(table)
    return "\n".join(lines) + "\n"


def _table(table: TablePlan) -> list[str]:
    personal = sum(c.data_type is not None for c in table.columns)
    lines = ["", "", "[[tables]]" + f"  # {personal} of {len(table.columns)} columns hold personal data"]
    lines += [f"system = {_value(table.system)}", f"table = {_value(table.table)}", f"sources = {_value(table.sources)}"]
    lines.append(f"records_sampled = {table.records}")
    if table.people:
        lines.append(f"people = {_value(table.people)}")
    if table.keys:
        lines += ["", "[tables.keys]", *(f"{_key(path)} = {_value(why)}" for path, why in table.keys.items())]
    for column in table.columns:
        lines += ["", *_column(column)]
    return lines


def _column(c: Column) -> list[str]:
    doubtful = c.data_type is None and c.decided_by == "tool" and c.confidence < UNSURE
    lines = ["[[tables.columns]]" + ("  # unclassified: please look" if doubtful else "")]
    lines += [f"path = {_value(c.path)}", f"data_type = {_value(c.data_type or NOTHING)}", f"role = {_value(c.role)}"]
    lines += [f"confidence = {_value(c.confidence)}", f"decided_by = {_value(c.decided_by)}"]
    if c.decided_by == "tool":
        lines.append(f"proposed = {_value(_verdict(c.data_type, c.role))}")
    lines += [f"{name} = {_value(v)}" for name, v in (("also", c.also), ("facet", c.facet), ("party", c.party), ("why", c.why)) if v]
    found = {"name": c.evidence.name, "values": c.evidence.values, "checksum": c.evidence.checksum}
    if seen := {name: v for name, v in found.items() if v is not None}:
        lines.append(f"evidence = {_value(seen)}")
    if c.alternatives:
        rows = [{"data_type": a.data_type, "confidence": a.confidence} for a in c.alternatives]
        lines.append(f"alternatives = {_value(rows)}")
    if c.hints:
        lines.append(f"hints = {_value(c.hints)}")
    return lines


def _verdict(data_type: str | None, role: str) -> str:
    return data_type or NOTHING if role == "subject" else f"{role}:{data_type or NOTHING}"


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _value(name)


def _value(value: object) -> str:
    """A TOML value. JSON's string escapes are TOML's, but for DEL, which TOML wants escaped as well."""
    if isinstance(value, str):
        return json.dumps(printable(value), ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, object]", value)
        return "{ " + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in pairs.items()) + " }"
    if isinstance(value, Sequence):
        return "[" + ", ".join(_value(v) for v in cast("Sequence[object]", value)) + "]"
    raise TypeError(f"no TOML for {type(value).__name__}")


# -- reading ------------------------------------------------------------------------------------------------------------
def loads(text: str, place: str = "the plan") -> Plan:
    """The plan in a file's text.

    Args:
        text: TOML.
        place: how messages call the file.

    Raises:
        PlanError: it is no plan.
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PlanError(f"{place} is no TOML: {error}") from None
    if raw.get("schema") != SCHEMA:
        raise PlanError(f"{place} is no plan: its schema should be {SCHEMA!r}")
    _known(raw, _TOP, place)
    tables = [_read_table(t, f"{place}, table {n}") for n, t in enumerate(_list(raw, "tables", place, dict), 1)]
    names = [(t.system, t.table) for t in tables]
    if len(set(names)) < len(names):
        raise PlanError(f"{place} names a table twice")
    return Plan(
        tables=tables,
        default_region=_get(raw, "default_region", str, place, None),
        rule_data=_texts(raw, "rule_data", place),
        notes=_list(raw, "notes", place),
    )


def _read_table(raw: dict[str, Any], place: str) -> TablePlan:
    _known(raw, _TABLE, place)
    columns = tuple(_read_column(c, f"{place}, column {n}") for n, c in enumerate(_list(raw, "columns", place, dict), 1))
    if len({c.path for c in columns}) < len(columns):
        raise PlanError(f"{place} names a column twice")
    return TablePlan(
        system=_get(raw, "system", str, place, "default"),
        table=_get(raw, "table", str, place),
        sources=_list(raw, "sources", place),
        records=_get(raw, "records_sampled", int, place, 0),
        columns=columns,
        people=_list(raw, "people", place),
        keys=_texts(raw, "keys", place),
    )


def _read_column(raw: dict[str, Any], place: str) -> Column:
    _known(raw, _COLUMN, place)
    named: str = _get(raw, "data_type", str, place)
    data_type = None if named == NOTHING else check_type(named)
    role = _one_of(raw, "role", ("subject", "secondary"), place)
    decided_by = _one_of(raw, "decided_by", ("tool", "analyst"), place)
    confidence = _number(raw, "confidence", place)
    proposed = _get(raw, "proposed", str, place, None)
    if decided_by == "tool" and proposed not in (None, _verdict(data_type, role)):
        decided_by, confidence = "analyst", 1.0
    evidence = _get(raw, "evidence", dict, place, {})
    _known(evidence, {"name", "values", "checksum"}, f"{place}, evidence")
    return Column(
        path=_get(raw, "path", str, place),
        data_type=data_type,
        role=cast("Role", role),
        confidence=confidence,
        decided_by=cast("DecidedBy", decided_by),
        evidence=Evidence(**{name: _number(evidence, name, place) for name in evidence}),
        alternatives=tuple(
            Alternative(data_type=_get(a, "data_type", str, place), confidence=_number(a, "confidence", place))
            for a in _list(raw, "alternatives", place, dict)
        ),
        also=tuple(check_type(name) for name in _list(raw, "also", place)),
        facet=_get(raw, "facet", str, place, None),
        party=_get(raw, "party", str, place, None),
        why=_get(raw, "why", str, place, ""),
        hints=_texts(raw, "hints", place),
    )


def _known(raw: Mapping[str, Any], names: set[str], place: str) -> None:
    if extra := sorted(set(raw) - names):
        raise PlanError(f"{place}: unknown key {extra[0]!r}; there are {', '.join(sorted(names))}")


_NEEDED: Any = object()


def _get(raw: Mapping[str, Any], name: str, kind: type | tuple[type, ...], place: str, default: Any = _NEEDED) -> Any:  # noqa: ANN401
    """A key's value, of the right kind."""
    if name not in raw:
        if default is _NEEDED:
            raise PlanError(f"{place}: {name} is missing")
        return default
    if not isinstance(raw[name], kind) or isinstance(raw[name], bool):
        raise PlanError(f"{place}: {name} has the wrong type")
    return raw[name]


def _number(raw: Mapping[str, Any], name: str, place: str) -> float:
    """A share, 0 to 1; 1 where it is left out."""
    number = float(_get(raw, name, (int, float), place, 1.0))
    if not 0 <= number <= 1:
        raise PlanError(f"{place}: {name} must lie between 0 and 1")
    return number


def _list(raw: Mapping[str, Any], name: str, place: str, kind: type = str) -> tuple[Any, ...]:
    """A list of texts or tables."""
    found = _get(raw, name, list, place, [])
    if not all(isinstance(v, kind) for v in found):
        raise PlanError(f"{place}: {name} must be a list of {'texts' if kind is str else 'tables'}")
    return tuple(found)


def _texts(raw: Mapping[str, Any], name: str, place: str) -> dict[str, str]:
    """A table of texts."""
    found = _get(raw, name, dict, place, {})
    if not all(isinstance(v, str) for v in found.values()):
        raise PlanError(f"{place}: the values of {name} must be texts, in quotes")
    return found


def _one_of(raw: Mapping[str, Any], name: str, allowed: tuple[str, ...], place: str) -> str:
    value: str = _get(raw, name, str, place, allowed[0])
    if value not in allowed:
        raise PlanError(f"{place}: {name} must be {' or '.join(map(repr, allowed))}")
    return value
