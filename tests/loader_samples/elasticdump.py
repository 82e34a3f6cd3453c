"""A hit a line, of two indices."""

from loader_samples import Sample
from loader_samples._people import PEOPLE, is_json, lines

HITS = [{"_index": f"i{p['id'] % 2}", "_id": str(p["id"]), "_score": 1, "_source": p} for p in PEOPLE]
SAMPLE = Sample(lines(HITS), whole=is_json)
