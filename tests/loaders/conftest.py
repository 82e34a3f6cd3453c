"""What the tests of the loaders share: reading bytes with a loader into plain rows."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from breach_impact.framing import Tally
from breach_impact.registry import loaders

DATA = Path(__file__).parents[2] / "../shared/data/loaders"


@dataclass(frozen=True)
class Read:
    """What a loader made of some bytes: (table, offset, length, id, record) rows and the tally."""

    rows: list[tuple[str, int, int, str | None, Any]]
    tally: Tally

    @property
    def records(self) -> list[Any]:
        """The records alone."""
        return [row[4] for row in self.rows]

    @property
    def codes(self) -> dict[str, int]:
        """Reason codes."""
        return dict(self.tally.reasons)


Reader = Callable[..., Read]


def read_with(name: str, data: bytes, block_size: int = 1 << 20) -> Read:
    """Read bytes with a loader; checks what holds for every loader and input."""
    loader = next(loader for loader in loaders() if loader.name == name)
    tally, rows = Tally(), []
    for frame in loader.frames(io.BytesIO(data), tally, block_size=block_size):
        for column in frame.rows.columns:
            column.validate(full=True)
        for row in frame.rows.to_pylist():
            if frame.columns:
                record: Any = {name: row[f"c{i}"] for i, name in enumerate(frame.columns)}
            else:
                record = json.loads(row["doc"], parse_constant=pytest.fail)
                assert isinstance(record, dict)
            rows.append((frame.table, row["off"], row["len"], row.get("id"), record))
    assert tally.read == len(rows) + tally.rejected
    assert tally.rejected >= len(tally.rejects)
    return Read(sorted(rows, key=lambda row: row[1]), tally)  # frames need not be in the order of the file


@pytest.fixture
def read() -> Reader:
    """:func:`read_with`."""
    return read_with


@pytest.fixture
def data_dir() -> Path:
    """The collected sample files; tests that need them are skipped without."""
    if not DATA.is_dir():
        pytest.skip("collected sample files are not here")
    return DATA
