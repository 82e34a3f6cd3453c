"""What other tools say of the columns of a CSV file; each function runs in the environment of its tool.

    PYTHON benchmarks/peer_jobs.py TOOL FILE ROWS

Prints JSON: column -> labels. ROWS 0 means all. Presidio runs with its pattern recognisers over a blank spaCy model, for the trained
models are not on PyPI.
"""

# No type checker sees these environments, and each tool's import belongs to its job's time.
# pyright: reportMissingImports=false

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

Labels = dict[str, list[str]]


def table(path: str, rows: int) -> Any:  # noqa: ANN401 - pandas is in the tool's environment only
    """The file as text, as a user would load it."""
    import pandas

    return pandas.read_csv(path, dtype=str, nrows=rows or None, keep_default_na=False)


def dataprofiler(path: str, rows: int) -> Labels:
    """DataProfiler with all its defaults; labels need TensorFlow, without it there are none."""
    import dataprofiler as dp

    data = dp.Data(path)
    if rows:
        data = data.data.head(rows)
    report = dp.Profiler(data).report(report_options={"output_format": "compact"})
    return {column["column_name"]: str(column.get("data_label") or "").split("|") for column in report["data_stats"]}


def _analyzer() -> Any:  # noqa: ANN401
    import spacy
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    folder = Path(tempfile.gettempdir(), "blank-en")
    if not folder.exists():
        spacy.blank("en").to_disk(folder)
    models = [{"lang_code": "en", "model_name": str(folder)}]
    engine = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()
    return AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])


def presidio_structured(path: str, rows: int) -> Labels:
    """presidio-structured, which gives each column its most common entity."""
    from presidio_structured import PandasAnalysisBuilder

    builder = PandasAnalysisBuilder(analyzer=_analyzer())
    found = builder.generate_analysis(table(path, rows), language="en", selection_strategy="most_common")
    return {column: [label] for column, label in found.entity_mapping.items()}


def presidio_analyzer(path: str, rows: int) -> Labels:
    """presidio-analyzer by the column: the entity of the most cells, if it is in at least half of those not empty."""
    from collections import Counter

    from presidio_analyzer import BatchAnalyzerEngine

    frame = table(path, rows)
    batch = BatchAnalyzerEngine(analyzer_engine=_analyzer())
    labels: Labels = {}
    for column in frame.columns:
        cells = [cell for cell in frame[column] if cell]
        seen: Counter[str] = Counter()
        for results in batch.analyze_iterator(cells, language="en"):
            if results:
                seen[max(results, key=lambda each: each.score).entity_type] += 1
        label, count = seen.most_common(1)[0] if seen else ("", 0)
        labels[str(column)] = [label] if label and 2 * count >= len(cells) else []
    return labels


TOOLS = {each.__name__: each for each in (dataprofiler, presidio_structured, presidio_analyzer)}


if __name__ == "__main__":
    print(json.dumps(TOOLS[sys.argv[1]](sys.argv[2], int(sys.argv[3]))))
