"""A list of documents."""

import json

from loader_samples import Sample
from loader_samples._people import PEOPLE, is_json

SAMPLE = Sample(json.dumps(PEOPLE, indent=2).encode(), whole=is_json)
