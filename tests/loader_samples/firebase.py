"""An export of the Realtime Database: people by the ids of the authentication, what they wrote by push ids."""

from __future__ import annotations

import json

from loader_samples import Sample
from loader_samples._people import PEOPLE

UIDS = [f"{person['id']:02d}aBcDeFgHiJkLmNoPqRsTuVwXyZ" for person in PEOPLE]
PUSH = [f"-NxYz0123456789_ab{person['id']:02d}" for person in PEOPLE]
_USERS = {uid: {key: value for key, value in person.items() if key != "id"} for uid, person in zip(UIDS[:20], PEOPLE, strict=False)}
_NOTES = {push: {"by": person["email"], "text": person["note"]} for push, person in zip(PUSH[20:], PEOPLE[20:], strict=False)}
SAMPLE = Sample(json.dumps({"users": _USERS, "notes": _NOTES}).encode())
