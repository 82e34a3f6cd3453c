"""What breach_impact says of the columns of a file."""

from __future__ import annotations

from pathlib import Path

import breach_impact as bi
from columns.labels import Label
from columns.score import NOTHING, Verdict


def classify(path: Path) -> dict[str, Verdict]:
    """The verdicts on a file's columns.

    Args:
        path: the file.

    Returns:
        verdict by each name under which a label may know the column: its path, also behind the table's name.
    """
    out: dict[str, Verdict] = {}
    for table in bi.inspect(str(path), progress=False).tables:
        for column in table.columns:
            verdict = Verdict(column.data_type, column.confidence, column.role if column.data_type else "", frozenset(column.also))
            plain = column.path.removeprefix("[].")
            short = table.table.rpartition(".")[2]
            for name in (column.path, plain, f"{table.table}.{plain}", f"{short}.{plain}", f"{table.table}[].{plain}"):
                out.setdefault(name, verdict)
    return out


def verdict_of(found: dict[str, Verdict], label: Label) -> Verdict:
    """The verdict on a label's column; of one of documents the surest on what stands in them; nothing if the tool does not name it."""
    inside = [verdict for path, verdict in found.items() if path.startswith((f"{label.column}.", f"{label.column}["))]
    held = max(inside, key=lambda verdict: (verdict.data_type is not None, verdict.confidence), default=NOTHING)
    return found.get(label.column) or found.get(label.column.removeprefix("[].")) or held
