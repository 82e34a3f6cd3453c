"""The claims file: TOML, one ``[[claims]]`` a claim."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from breach_impact.claims.values import Claimed, claimed
from breach_impact.errors import InputError, OptionError

SCHEMA = "breach-impact/claims/1"
_KEYS = {"id", "who", "when", "metric", "value", "unit", "source", "note", "scale", "exact"}
_TOP = {"schema", "scale", "claims", "title", "note"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What somebody said in public.

    Attributes:
        id: to refer to it.
        who, when, source, note: as the file has them.
        metrics: names of what is claimed of; several only of a claim of presence or absence.
        text: the figure as written.
        figure: what it allows.
        unit: as written, empty where none is given.
        scale: how many people of the claim one of the data stands for; None where a sample does not keep this figure.
    """

    id: str
    who: str
    when: str
    metrics: tuple[str, ...]
    text: str
    figure: Claimed
    unit: str
    scale: Decimal | None
    source: str = ""
    note: str = ""


def load_claims(path: str | Path) -> tuple[Claim, ...]:
    """Read a claims file.

    Args:
        path: of the TOML.

    Raises:
        InputError: it cannot be read, or is no TOML.
        OptionError: an entry cannot be used; says which and why.
    """
    try:
        text = Path(path).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise InputError("there is no such claims file; check the path") from None
    except (OSError, UnicodeDecodeError):
        raise InputError("the claims file cannot be read: it must be a file of TOML in UTF-8") from None
    try:
        table = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"the claims file is no TOML: {error}") from None
    return claims_of(table)


def claims_of(table: Mapping[str, Any]) -> tuple[Claim, ...]:
    """The claims of a mapping such as the file's.

    Raises:
        OptionError: an entry cannot be used.
    """
    if table.get("schema", SCHEMA) != SCHEMA:
        raise OptionError(f"the claims file must say schema = {SCHEMA!r}")
    _only(table, _TOP, "the claims file")
    rows = table.get("claims", [])
    if not isinstance(rows, list) or not rows or not all(isinstance(row, Mapping) for row in rows):
        raise OptionError("the claims file holds no [[claims]]")
    scale = _scale(table.get("scale", 1), "the claims file")
    out = tuple(_claim(row, f"claim {row.get('id', number)}", number, scale) for number, row in enumerate(rows, 1))
    names = [claim.id for claim in out]
    if len(set(names)) < len(names):
        raise OptionError(f"the claims file has the id {next(n for n in names if names.count(n) > 1)!r} twice")
    return out


def _claim(row: Mapping[str, Any], name: str, number: int, scale: Decimal | None) -> Claim:
    _only(row, _KEYS, name)
    if "value" not in row:
        raise OptionError(f"{name}: value is missing")
    metric = row.get("metric", "")
    metrics = tuple(metric) if isinstance(metric, list) else (metric,)
    if not all(isinstance(m, str) for m in metrics):
        raise OptionError(f"{name}: metric is a text, or a list of texts")
    for key in ("id", "who", "unit", "source", "note"):
        if not isinstance(row.get(key, ""), str):
            raise OptionError(f"{name}: {key} is a text")
    if not isinstance(row.get("exact", False), bool):
        raise OptionError(f"{name}: exact is true or false")
    unit = row.get("unit", "")
    value = row["value"]
    if not isinstance(value, (bool, int, Decimal, str, date, datetime)):
        raise OptionError(f"{name}: value is a number, a text, a day, true or false")
    try:
        figure = claimed(value, exact=row.get("exact", False), percent=in_percent(unit))
    except OptionError as error:
        if any(metrics):
            raise OptionError(f"{name}: {error}") from None
        figure = Claimed()  # a claim of no metric is listed, whatever it says
    if len(metrics) > 1 and figure.present is None:
        raise OptionError(f"{name}: a list of metrics can be present or absent only")
    when = row.get("when", "")
    return Claim(
        id=row.get("id", str(number)), who=row.get("who", ""), when=when if isinstance(when, str) else when.isoformat(), metrics=tuple(m for m in metrics if m),
        text=_text(value), figure=figure, unit=unit, scale=_scale(row["scale"], name) if "scale" in row else scale, source=row.get("source", ""), note=row.get("note", ""),
    )  # fmt: skip


def in_percent(unit: str) -> bool:
    """Whether a unit says that the figure is a share in hundredths."""
    return unit.strip().lower().startswith(("%", "percent", "per cent"))


def _text(value: Any) -> str:  # noqa: ANN401 - what TOML gives
    if isinstance(value, bool):
        return "present" if value else "absent"
    if isinstance(value, int):
        return f"{value:,}"
    return value.isoformat() if isinstance(value, (date, datetime)) else str(value)


def _scale(value: Any, name: str) -> Decimal | None:  # noqa: ANN401 - what TOML gives
    if value == "none":
        return None
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)) or value < 1:
        raise OptionError(f"{name}: scale is a number of 1 or more (the data is a sample of one in so many), or 'none' where a sample does not keep the figure")
    return Decimal(value)


def _only(row: Mapping[str, Any], keys: set[str], name: str) -> None:
    odd = sorted(set(row) - keys)
    if odd:
        raise OptionError(f"{name}: there is no key {odd[0]!r}; there are: {', '.join(sorted(keys))}")
