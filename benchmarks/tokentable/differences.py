"""Where the statistics of a table differ from its plan."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from tokentable.tally import FIXED

MORE = ("live_at_start", "live_in_window", "shared", "per_subject", "unsigned", "first_issued", "last_issued", "basis", "checksum")


def differences(plan: dict[str, Any], statistics: dict[str, Any], policy: str) -> list[str]:
    """Every figure of the contract that is not as planted.

    Args:
        plan: of the table.
        statistics: of the assessment.
        policy: ``with_start`` or ``without_start``.

    Returns:
        a line for each difference; none if all is right.
    """
    found: list[str] = []

    def same(what: str, planted: Any, counted: Any) -> None:  # noqa: ANN401 - any figure
        if planted != counted:
            found.append(f"{what}: planted {planted}, counted {counted}")

    same("subjects.affected", plan["affected"], statistics["subjects"]["affected"])
    same("records.accepted", plan["records"], statistics["records"]["accepted"])
    same("subjects.unattributed_records", plan["unattributed"], statistics["subjects"]["unattributed_records"])
    same("records.attributed_by.token", plan["attributed_by_token"], statistics["records"]["attributed_by"]["token"])
    wanted, counted = plan[policy]["tokens"], rows_of(statistics)
    for name in sorted(wanted.keys() | counted.keys()):
        if name not in counted:
            found.append(f"{name}: planted {wanted[name]['tokens']} tokens, none counted")
        elif name not in wanted:
            found.append(f"{name}: none planted, counted {counted[name]['tokens']} tokens")
        else:
            for key in FIXED:
                if wanted[name][key] is not None:
                    same(f"{name} {key}", wanted[name][key], counted[name].get(key))
    for key, value in plan[policy]["token_holders"].items():
        same(f"token_holders.{key}", value, statistics["token_holders"][key])
    return found


def more_differences(plan: dict[str, Any], statistics: dict[str, Any]) -> list[str]:
    """The same of the keys beside the contract's that are there; with an exposure whose first and last day are given."""
    found: list[str] = []
    counted = rows_of(statistics)
    for name, wanted in plan["more"].items():
        for key in MORE:
            row = counted.get(name, {})
            if key not in row:
                continue
            planted = written(wanted[key]) if key.endswith("_issued") else wanted[key]
            if key == "checksum" and not any(wanted[key].values()):
                continue  # other checks of structure than check digits may be told there
            if planted != row[key]:
                found.append(f"{name} {key}: planted {planted}, counted {row[key]}")
    return found


def written(seconds: int | None) -> str | None:
    """A time as the statistics have it."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def rows_of(statistics: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The rows of ``tokens`` by issuer and kind."""
    return {f"{row['issuer']}/{row['kind']}": row for row in statistics["tokens"]}
