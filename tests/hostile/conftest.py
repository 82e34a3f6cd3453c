"""What the tests of hostile input share: a folder of files assessed by the command line, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.cli import main
from breach_impact.framing import Tally


@dataclass(frozen=True)
class Seen:
    """The outcome of a run.

    Attributes:
        code: of the exit.
        statistics: as written by ``--json``.
        rejects: (source, reason code, byte offset, length).
        out: all that was printed.
    """

    code: int
    statistics: dict[str, Any]
    rejects: list[tuple[str, str, int, int]]
    out: str

    @property
    def records(self) -> tuple[int, int, int, int]:
        """(read, accepted, rejected, repeated)."""
        found = self.statistics["records"]
        return found["read"], found["accepted"], found["rejected"], found["repeated"]

    @property
    def affected(self) -> int:
        """Affected people."""
        return self.statistics["subjects"]["affected"]

    @property
    def addresses(self) -> int:
        """Distinct addresses."""
        return self.statistics["subjects"]["hibp_compatible"]

    @property
    def reasons(self) -> dict[str, int]:
        """Reason codes of all sources."""
        out: dict[str, int] = {}
        for source in self.statistics["records"]["sources"]:
            for code, n in source["reasons"].items():
                out[code] = out.get(code, 0) + n
        return out


Look = Callable[..., Seen]


@pytest.fixture
def look(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Look:
    """Write files (name -> bytes) into a folder and assess it."""

    def run(files: dict[str, bytes], *options: str) -> Seen:
        folder = tmp_path / "dump"
        for name, data in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
        rejects: list[tuple[str, str, int, int]] = []
        for source in bi.open(folder):
            tally = Tally()
            for _ in source.frames(tally):
                pass
            rejects += [(source.name, *reject) for reject in sorted(tally.rejects, key=lambda reject: reject[1])]
        result = tmp_path / "result.json"
        code = main(["assess", str(folder), "--json", str(result), *options])
        statistics = json.loads(result.read_bytes())
        found = statistics["records"]
        assert found["read"] == found["accepted"] + found["rejected"] + found["repeated"]
        assert sum(min(source["rejected"], Tally.KEPT) for source in found["sources"]) == len(rejects)
        assert (code == 0) is statistics["complete"]
        shown = capfd.readouterr()
        return Seen(code, statistics, rejects, " ".join((shown.out + shown.err).split()))

    return run
