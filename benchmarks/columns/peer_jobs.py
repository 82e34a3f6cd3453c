"""What other tools say of the columns of CSV files; each function runs in the environment of its tool.

    PYTHON benchmarks/columns/peer_jobs.py TOOL FILE...

Prints JSON: file -> column -> label of the tool. The trained spaCy models are not on PyPI: Presidio and datahub-classify run with a blank one, that is with their
patterns; what their documentation says of names and places in text is not measured here.
"""

# No type checker sees these environments, and each tool's import belongs to its job's time.
# pyright: reportMissingImports=false

from __future__ import annotations

import ast
import csv
import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

Columns = dict[str, list[str]]
Labels = dict[str, str]
# As the reference figures were made: so many distinct values a column.
ASKED_PRESIDIO, ASKED_DATAHUB, LEAST = 30, 300, 50
CELL_LIMIT = 10_000_000


def columns(path: str) -> Columns:
    """The cells of a CSV file by header; cells beyond the header are left out."""
    csv.field_size_limit(CELL_LIMIT)
    with Path(path).open(encoding="utf-8-sig", errors="replace", newline="") as lines:
        head = lines.readline()
        lines.seek(0)
        rows = csv.reader(lines, delimiter=max(",;\t|", key=head.count))
        header = next(rows)
        body = [row for row in rows if row]
    return {name: [row[place] for row in body if place < len(row)] for place, name in enumerate(header)}


def _distinct(cells: list[str], most: int) -> list[str]:
    return list(dict.fromkeys(cell.strip() for cell in cells if cell.strip()))[:most]


def _blank_model() -> str:
    import spacy

    folder = Path(tempfile.gettempdir(), f"blank-en-{spacy.__version__}")
    if not folder.exists():
        spacy.blank("en").to_disk(folder)
    return str(folder)


def presidio() -> Callable[[Columns], Labels]:
    """The entity that most of the distinct values hold, if at least half of them do."""
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    models = [{"lang_code": "en", "model_name": _blank_model()}]
    nlp = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()
    engine = AnalyzerEngine(nlp_engine=nlp, supported_languages=["en"])

    def label(table: Columns) -> Labels:
        out: Labels = {}
        for name, cells in table.items():
            asked = _distinct(cells, ASKED_PRESIDIO)
            seen: Counter[str] = Counter()
            for value in asked:
                if hits := engine.analyze(value, language="en"):
                    seen[max(hits, key=lambda hit: hit.score).entity_type] += 1
            best, count = seen.most_common(1)[0] if seen else ("", 0)
            if best and 2 * count >= len(asked):
                out[name] = best
        return out

    return label


def datahub() -> Callable[[Columns], Labels]:
    """The proposal of the highest confidence over the tool's own threshold, values repeated until there are as many as it needs."""
    import spacy

    # It loads a trained model when it is imported, and else downloads one.
    spacy.load = lambda name, **_: spacy.blank("en")  # pyright: ignore
    from datahub_classify.helper_classes import ColumnInfo, Metadata
    from datahub_classify.infotype_predictor import predict_infotypes
    from datahub_classify.reference_input import input1

    def label(table: Columns) -> Labels:
        asked = {name: _distinct(cells, ASKED_DATAHUB) for name, cells in table.items()}
        infos = [
            ColumnInfo(
                Metadata({"Name": name, "Description": "", "Datatype": "str", "Dataset_Name": "table"}),
                values * (1 if len(values) >= LEAST else LEAST // max(1, len(values)) + 1),
            )
            for name, values in asked.items()
            if values
        ]
        out: Labels = {}
        for info in predict_infotypes(infos, 0.6, input1, None):
            if info.infotype_proposals:
                out[str(info.metadata.name)] = max(info.infotype_proposals, key=lambda each: each.confidence_level).infotype
        return out

    return label


def piicatcher() -> Callable[[Columns], Labels]:
    """The first of its regular expressions for column names that matches; its module cannot be imported (its catalogue pins old versions), so they are read from its source."""
    spec = find_spec("piicatcher")
    folder = Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else Path()
    tree = ast.parse((folder / "scanner.py").read_text(encoding="utf-8"))
    known: list[tuple[str, re.Pattern[str]]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict) and getattr(node.targets[0], "id", "") == "regex":
            for key, value in zip(node.value.keys, node.value.values, strict=True):
                if isinstance(key, ast.Attribute) and isinstance(value, ast.Call):
                    known.append((key.attr, re.compile(ast.literal_eval(value.args[0]), re.IGNORECASE)))

    def label(table: Columns) -> Labels:
        return {name: kind for name in table for kind in [next((kind for kind, form in known if form.match(name)), "")] if kind}

    return label


TOOLS: dict[str, Callable[[], Callable[[Columns], Labels]]] = {each.__name__: each for each in (presidio, datahub, piicatcher)}


def main(tool: str, files: list[str]) -> dict[str, Any]:
    """The labels of all files."""
    label = TOOLS[tool]()
    return {path: label(columns(path)) for path in files}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2:])))
