"""The three forms that files hold."""

from loader_samples import Sample
from loader_samples._people import PEOPLE

LINES = [
    (
        f"Oct 11 22:14:{p['id'] % 60:02d} mx postfix/smtp[{p['id']}]: 4B{p['id']}: to=<{p['email']}>, status=sent",
        f"2023-10-11T22:14:15.003+02:00 mx postfix/smtp[7]: 4B{p['id']}: to=<{p['email']}>, status=sent",
        f"<34>1 2023-10-11T22:14:15.003Z mx app 7 ID47 - {p['email']} signed in",
    )[p["id"] % 3]
    for p in PEOPLE
]
SAMPLE = Sample(("\n".join(LINES) + "\n").encode())
