"""Docker around JSON, and around an access log."""

import json

from loader_samples import Sample
from loader_samples._people import PEOPLE, lines
from loader_samples.access_log import LINES

DOCKER = [{"log": json.dumps({"msg": "signed in", "email": p["email"]}) + "\n", "stream": "stdout", "time": "2023-10-10T13:55:36.123Z"} for p in PEOPLE]
NGINX = [{"log": line + "\n", "stream": "stdout", "time": "2023-10-10T13:55:36.123Z"} for line in LINES]
SAMPLES = {"json": Sample(lines(DOCKER)), "access": Sample(lines(NGINX))}
