#!/usr/bin/env python3
"""Generate small dumps that imitate other leaks of 2018 and 2019, each with its truth and with what the press claimed.

    python sample_data/scenarios/generate.py OUT [NAME...] [--people 1000] [--seed 2019]

Standard library only. The same seed and size give the same bytes. For each scenario: ``dump/``, ``truth.json`` (keys of the statistics JSON), ``options.json`` and
``claims.toml`` (figures of the press, at the scale of the sample).
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import bets
import cards
import citizens
import mailboxes
import offenders
import profiles
import us_people
from kit import Folder, Scenario, Truth

SCENARIOS: dict[str, tuple[Scenario, Callable[[Folder, int, random.Random], Truth]]] = {
    module.SCENARIO.name: (module.SCENARIO, module.make) for module in (us_people, bets, offenders, citizens, cards, profiles, mailboxes)
}


def generate(out: Path, name: str, people: int, seed: int = 2019) -> Truth:
    """Write one scenario.

    Args:
        out: folder; the scenario gets one of its name in it, made anew.
        name: key of ``SCENARIOS``.
        people: how many people, about as many records where the real leak was counted in records.
        seed: of all that is invented.
    """
    scenario, make = SCENARIOS[name]
    folder = Folder(out / name)
    shutil.rmtree(folder.path / "dump", ignore_errors=True)
    truth = make(folder, people, random.Random(f"{seed}/{name}"))
    for file, value in (("truth.json", truth.as_json()), ("options.json", dict(scenario.options))):
        (folder.path / file).write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    scale = max(round(scenario.real / (truth.read if scenario.records else people)), 1)
    (folder.path / "claims.toml").write_text(scenario.claims_toml(scale), encoding="utf-8", newline="\n")
    return truth


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"all by default: {', '.join(SCENARIOS)}")
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=2019)
    args = parser.parse_args()
    odd = sorted(set(args.names) - set(SCENARIOS))
    if odd:
        parser.error(f"there is no scenario {odd[0]!r}; there are: {', '.join(SCENARIOS)}")
    for name in args.names or SCENARIOS:
        truth = generate(args.out, name, args.people, args.seed)
        print(f"{name}: {truth.read:,} records, {truth.affected:,} affected people ({SCENARIOS[name][0].title})")


if __name__ == "__main__":
    main()
