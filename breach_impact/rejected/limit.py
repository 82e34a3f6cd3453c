"""How many rejected records are too many: the limit of ``--max-reject-rate``, and the warning where there is none."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from breach_impact.errors import InputError, OptionError
from breach_impact.framing import Tally
from breach_impact.privacy import printable, safe_name

if TYPE_CHECKING:
    from breach_impact.dump import Dump

WARN_ABOVE = 0.05
"""Share of a source's records whose rejection is worth a warning when there is no limit."""


def reject_rate(value: float | str | None) -> float | None:
    """The largest share of rejected records that is borne; None for any.

    Args:
        value: from 0 to 1, or a text such as ``0.01`` or ``1%``.

    Raises:
        OptionError: it is neither.
    """
    if value is None:
        return None
    text = str(value).strip()
    try:
        number = float(Decimal(text[:-1].strip()) / 100 if text.endswith("%") else Decimal(text))
    except (ArithmeticError, ValueError):
        number = math.nan
    if not 0 <= number <= 1:  # false for NaN as well
        raise OptionError("the rate of rejects must be from 0 to 1 or from 0% to 100%; write --max-reject-rate 0.01 or 1%")
    return number


def check_rejects(dump: Dump, tallies: Mapping[int, Tally], limit: float | None, *, listed: bool) -> None:
    """Stop if a source has more rejects than are borne.

    Args:
        dump: its sources.
        tallies: of its sources.
        limit: as :func:`reject_rate` gives it.
        listed: a quarantine file was written.

    Raises:
        InputError: names the worst source, what is wrong with most of its rejects, and where the first of these is.
    """
    if limit is None:
        return
    shares = {number: tally.rejected / tally.read for number, tally in sorted(tallies.items()) if tally.read}
    over = [number for number, share in shares.items() if share > limit]
    if not over:
        return
    worst = max(over, key=shares.__getitem__)
    tally = tallies[worst]
    code, (times, first) = max(tally.codes.items(), key=lambda item: (item[1][0], -item[1][1], item[0]))
    others = f", and so are too many in {len(over) - 1:,} more" if len(over) > 1 else ""
    where = "the quarantine file lists them all" if listed else "--quarantine FILE lists them all"
    raise InputError(
        f"{_name(dump.sources[worst].name, worst)}: {tally.rejected:,} of {tally.read:,} records are rejected ({_percent(shares[worst])}),"
        f" the limit is {_percent(limit)}{others}; most often {code} ({times:,} times, first at byte {first} of the decompressed content);"
        f" look there ({where}), or raise --max-reject-rate"
    )


def warning(sources: Sequence[Mapping[str, Any]]) -> str | None:
    """One line on sources of which much was rejected, None if there are none.

    Args:
        sources: ``records.sources`` of the statistics.
    """
    found = [(s["rejected"] / s["read"], s) for s in sources if s["read"] and s["rejected"] / s["read"] > WARN_ABOVE]
    if not found:
        return None
    found.sort(key=lambda item: -item[0])  # stable: sources of the same share stay in their order
    named = [f"{printable(s['source'])} ({s['rejected']:,} of {s['read']:,})" for _, s in found[:3]]
    more = f" and {len(found) - 3:,} more" if len(found) > 3 else ""
    return f"more than {_percent(WARN_ABOVE)} of the records are rejected in {', '.join(named)}{more}; --quarantine FILE lists them"


def _name(name: str, number: int) -> str:
    return printable(safe_name(name, "source", number + 1))


def _percent(share: float) -> str:
    return f"{100 * share:.3g} %"
