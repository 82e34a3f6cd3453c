"""Duties to report, and how people can be told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from breach_impact.reports.wording import number

Json = Mapping[str, Any]
LIVE, OPEN = ("certainly", "possibly"), "not determined"
_REACH = (("email", "by e-mail"), ("postal", "by post"), ("phone_only", "by phone only"), ("none", "by none of these"))


def law(s: Json) -> dict[str, Any] | None:
    """Each law: triggered or not, and why; those that hang on nothing but unknown places in one line. None where it was not asked."""
    found = s.get("law")
    if not found or not found["rows"]:
        return None
    rows = found["rows"]
    told = [row for row in rows if _shown(row)]
    rest = [row for row in rows if not _shown(row)]
    reach = s.get("reach", {})
    return {
        "rows": [{"row": row, "residents": _span(row["residents"]), "due": due(row)} for row in told],
        "maybe": _names(row for row in rest if _live(row)),
        "groups": [
            ("Not determined", _grouped((row for row in rest if not _live(row) and OPEN in (row["verdict"], row["individual_verdict"])), found["incident_date"])),
            ("Not triggered", _grouped((row for row in rest if not _live(row) and OPEN not in (row["verdict"], row["individual_verdict"])), found["incident_date"])),
        ],
        "dates": [(name, found[key]) for key, name in (("incident_date", "law as it stood on"), ("aware_at", "aware"), ("contained_at", "contained"),
                                                        ("consumer_notice_at", "people told"), ("as_of", "also as of")) if found.get(key)],
        "notice": found["notice"],
        "reach": [(text, reach[key]) for key, text in _REACH if key in reach],
    }  # fmt: skip


def due(row: Json) -> str:
    """When the authority is due to be told, or the clock where that hangs on what nobody stated."""
    return str(row["deadline"] or row["clock"] or "") if row["verdict"] in LIVE else ""


def _live(row: Json) -> bool:
    return row["verdict"] in LIVE or row["individual_verdict"] in LIVE


def _shown(row: Json) -> bool:
    """Triggered, or possible by people who are known to live there."""
    return _live(row) and ("certainly" in (row["verdict"], row["individual_verdict"]) or row["residents"]["lower"] > 0 or row["residents_open"] > 0)


def _span(found: Json) -> str:
    low, high = found["lower"], found["upper"]
    return f"{number(low)} or more" if high is None else number(low) if low == high else f"{number(low)} to {number(high)}"


def _grouped(rows: Iterable[Json], day: str | None) -> list[tuple[str, str]]:
    """Reason, and the laws that share it; those that came later stand together, each with its day."""
    by: dict[str, list[str]] = {}
    for row in rows:
        if _came(row, day):
            by.setdefault(f"there was no such duty on {day}; it came on the day in brackets", []).append(f"{_name(row)} ({row['effective_from']})")
        else:
            by.setdefault(row["because"], []).append(_name(row))
    return [(because, ", ".join(names)) for because, names in by.items()]


def _came(row: Json, day: str | None) -> bool:
    """Whether there was no such duty yet on a day."""
    later = row["in_force"] is False and day is not None and (row["effective_from"] or "") > day
    return later and {row["verdict"], row["individual_verdict"]} == {"not triggered"}


def _names(rows: Iterable[Json]) -> str:
    return ", ".join(map(_name, rows))


def _name(row: Json) -> str:
    return row["name"] if len(row["jurisdiction"]) == 2 else row["jurisdiction"]
