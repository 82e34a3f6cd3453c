"""An action and a document by turns."""

from loader_samples import Sample
from loader_samples._people import PEOPLE, is_json, lines

SAMPLE = Sample(b"".join(lines([{"index": {"_index": "i", "_id": str(p["id"])}}, p]) for p in PEOPLE), whole=is_json)
