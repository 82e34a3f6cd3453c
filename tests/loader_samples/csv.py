"""Rows with quotes and line breaks inside them."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

ROWS = (f'{p["id"]},{p["email"]},"x, ""{p["id"]}""\ny"\r\n'.encode() for p in PEOPLE)
SAMPLE = Sample(b"id,email,note\n" + b"".join(ROWS), whole=lambda raw, record: raw.startswith(record["id"].encode() + b","))
