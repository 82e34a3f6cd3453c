"""Pages of a search; the last one is empty."""

import json

from loader_samples import Sample
from loader_samples._people import is_json
from loader_samples.elasticdump import HITS

PAGES = [
    {"took": 1, "timed_out": False, "_shards": {"total": 1, "failed": 0}, "hits": {"total": {"value": 40, "relation": "eq"}, "hits": HITS[a : a + 20]}}
    for a in (0, 20, 40)
]
SAMPLE = Sample(b"\n".join(json.dumps(page, indent=1).encode() for page in PAGES) + b"\n", whole=is_json)
