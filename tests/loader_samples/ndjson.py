"""A document a line."""

from loader_samples import Sample
from loader_samples._people import PEOPLE, is_json, lines

SAMPLE = Sample(lines(PEOPLE), whole=is_json)
