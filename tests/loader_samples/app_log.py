"""Entries with stack traces between them, and logfmt."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

TRACE = 'Traceback (most recent call last):\n  File "x.py", line 3\n\nValueError: bad\n'
ENTRIES = [f"2023-10-10 13:55:{p['id'] % 60:02d},123 INFO app.auth: email={p['email']} signed in\n{TRACE * (p['id'] % 3)}" for p in PEOPLE]
PAIRS = [f'time=2023-10-10T13:55:36Z level=info msg="signed \\"in\\"" email={p["email"]} id={p["id"]}\n' for p in PEOPLE]
SAMPLES = {"entries": Sample("".join(ENTRIES).encode()), "logfmt": Sample("".join(PAIRS).encode())}
