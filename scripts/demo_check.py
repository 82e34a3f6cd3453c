#!/usr/bin/env python3
"""Compare the demo's statistics with the truth that the sample's generator wrote down as it planted it.

Called as ``python scripts/demo_check.py build/demo``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


def figures(s: dict[str, Any]) -> dict[str, Any]:
    """The headline figures of statistics, or of a truth."""
    zones = {row["abbreviation"]: f"{row['share'] * 100:.1f} %" for row in s["time_zones"]["by_abbreviation"]}
    types = {row["data_type"]: row["subjects"] for row in s["data_types"]}
    tokens = {(row["issuer"], row["kind"]): (row["tokens"], row["subjects"], row["live"]) for row in s["tokens"]}
    return {
        "people affected by a record of their own": s["subjects"]["affected"],
        "people only in others' records": s["subjects"]["secondary"],
        "records rejected": s["records"]["rejected"],
        "people in EST, of those with a known zone": zones.get("EST"),
        "Alexa holders": types.get("voice_assistant_token"),
        "people with body metrics": types.get("body_metrics"),
        "devices": s["devices"]["distinct"],
        "all time zones": sorted(zones.items()),
        "all tokens (number, holders, live)": sorted(tokens.items()),
    }


def main(folder: str) -> int:
    """Print each figure; 1 if one differs from the truth."""
    place = Path(folder)
    found = figures(json.loads((place / "statistics.json").read_text(encoding="utf-8")))
    truth = figures(json.loads((place / "truth.json").read_text(encoding="utf-8"))["dump"])
    print("\nThe answers, against what was planted")
    wrong = 0
    for name, value in truth.items():
        same = found[name] == value
        wrong += not same
        shown = f"{len(value)} rows" if isinstance(value, list) else f"{value:,}" if isinstance(value, int) else str(value)
        print(f"  {'right' if same else 'WRONG'}  {shown:>10}  {name}" + ("" if same or isinstance(value, list) else f" (counted {found[name]})"))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "build/demo"))
