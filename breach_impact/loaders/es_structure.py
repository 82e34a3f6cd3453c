"""Mappings, settings, aliases and templates of Elasticsearch: structure, no records."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from breach_impact.framing import BOM, About, Stream, Tally
from breach_impact.types import Frame

_ALIAS = {"filter", "routing", "index_routing", "search_routing", "is_write_index", "is_hidden"}
_MAPPING = {"properties", "dynamic", "_source", "_routing", "_meta", "dynamic_templates", "date_detection", "_all", "numeric_detection", "_doc"}
_HEAD = re.compile(rb'\s*\{\s*(?:"[^"]*"\s*:\s*\{\s*)?"mappings"\s*:\s*\{\s*(?:"[^"]*"\s*:\s*\{\s*)?"(?:properties|dynamic|_source|_meta)"')


class EsStructure:
    """The ``es_structure`` format."""

    name = "es_structure"
    about = About(
        title="Elasticsearch and OpenSearch: mappings, settings, aliases and templates",
        recognised="nothing but index names, mappings, settings and aliases",
        trouble="structure, no records: nothing is counted",
        unsupported="snapshot repositories (Lucene files): restore them and export the documents",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Nothing but index names, mappings, settings and aliases."""
        text = head.removeprefix(BOM).strip()
        if _HEAD.match(text) and len(text) >= 1 << 17:
            return 0.98, "a mapping"
        documents = list(_documents(text))
        if documents and all(_structure(document) for document in documents):
            return 0.98, "mappings, settings or aliases of an index"
        return 0.0, "no structure of an index"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """No records."""
        del stream, tally, block_size
        yield from ()


def _documents(text: bytes) -> Iterator[Any]:
    """The documents of the file; one that is a string holds another (settings)."""
    decoder = json.JSONDecoder()
    rest = text.decode("utf-8", "replace")
    try:
        while rest:
            value, end = decoder.raw_decode(rest)
            yield json.loads(value) if isinstance(value, str) else value
            rest = rest[end:].lstrip()
    except (ValueError, RecursionError):
        yield None


def _structure(value: Any) -> bool:  # noqa: ANN401 - a JSON value
    if not isinstance(value, dict) or not value:
        return False
    if _part(value):
        return True
    return all(isinstance(child, dict) and _part(child) for child in value.values())


def _part(value: dict[str, Any]) -> bool:
    """What stands under an index name."""
    if not value or not value.keys() <= {"mappings", "settings", "aliases", "index_patterns", "order", "version", "template", "warmers"}:
        return False
    mappings, settings, aliases = value.get("mappings"), value.get("settings"), value.get("aliases")
    good = False
    if isinstance(mappings, dict):
        good = not mappings or bool(mappings.keys() & _MAPPING) or all(_typed(child) for child in mappings.values())
        if not good:
            return False
    if isinstance(settings, dict):
        good = not settings or any(key == "index" or key.startswith("index.") or key in {"number_of_shards", "analysis"} for key in settings)
        if not good:
            return False
    if isinstance(aliases, dict):
        good = all(isinstance(child, dict) and child.keys() <= _ALIAS for child in aliases.values())
    return good


def _typed(value: Any) -> bool:  # noqa: ANN401 - a JSON value
    """A mapping under a type name, as Elasticsearch had them before 7."""
    return isinstance(value, dict) and (not value or bool(value.keys() & _MAPPING))


LOADER = EsStructure()
