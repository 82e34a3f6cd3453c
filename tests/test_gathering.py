"""Records of many small sources are read together; no figure and no pointer may depend on it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from breach_impact.cli import main
from breach_impact.reading import gathering
from breach_impact.reading.gathering import Origin, which

CLASH = 40
"""Ids that two files of one table share, each with another address."""


def dump(root: Path, files: int = 24) -> Path:
    """A dump of small files: users with lists of people and tokens, rows of events, and two files whose ids mean other people."""
    folder = root / "dump"
    for kind in ("users", "events", "groups", "sites"):
        (folder / kind).mkdir(parents=True)
    for n in range(files):
        users = [
            {
                "user_id": n * 10 + k, "email": f"u{n * 10 + k}@example.org", "phone": f"+4420718387{(n * 10 + k) % 90 + 10}", "tz": "Europe/Berlin" if k % 3 else "Asia/Tokyo",
                "alexa_token": f"Atza|IwEB{(n * 10 + k) * 7919:040x}", "devices": [{"mac": f"00:11:22:33:{n:02x}:{k:02x}", "ssid": f"net{k % 4}"}],
            }
            for k in range(n % 7 + 1)
        ]  # fmt: skip
        (folder / f"users/{n}.json").write_text("\n".join(map(json.dumps, users)))
        groups = [{"group": k, "members": [{"email": f"m{n}_{m}@example.org", "full_name": "Ann Lee"} for m in range(k + 1)]} for k in range(3)]
        (folder / f"groups/{n}.json").write_text(json.dumps(groups))
        rows = "".join(f"{n * 10 + k},u{n * 10 + k}@example.org,2019-12-{k + 1:02}T10:00:00Z,10.0.{n}.{k}\n" for k in range(n % 5 + 1))
        (folder / f"events/part-{n:05}.csv").write_text("user_id,email,login_time,ip\n" + rows)
    for name, shift in (("sites/customers-1.csv", 0), ("sites/customers-2.csv", 500)):
        (folder / name).write_text("user_id,email\n" + "".join(f"{7000 + k},c{k + shift}@example.org\n" for k in range(CLASH)))
    return folder


def answers(folder: Path, out: Path) -> tuple[dict[str, Any], str]:
    assert main(["assess", str(folder), "--json", str(out), "--revocation-list", str(out.with_suffix(".csv")), "--no-progress"]) == 0
    return json.loads(out.read_text()), out.with_suffix(".csv").read_text()


def test_what_is_read_together_changes_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = dump(tmp_path)
    met: list[int] = []
    together = gathering._together
    monkeypatch.setattr(gathering, "_together", lambda mine: (met.append(len(mine.pieces)), together(mine))[1])
    joined, pointers = answers(folder, tmp_path / "joined.json")
    assert max(met) == 24, "the files of a table are read together"
    monkeypatch.setattr(gathering, "SMALL", 0)
    met.clear()
    apart, others = answers(folder, tmp_path / "apart.json")
    assert not met
    assert joined == apart
    assert pointers == others
    users, members = {n * 10 + k for n in range(24) for k in range(max(n % 7, n % 5) + 1)}, 24 * 3
    assert joined["subjects"]["affected"] == len(users) + members + 2 * CLASH, "ids that mean other people in another file link nobody"
    assert joined["tokens"]
    assert len(pointers.splitlines()) > 90


def test_each_record_has_its_origin() -> None:
    import numpy as np

    origins = [Origin(5, 2, 7), Origin(8, 0, 9), Origin(20, 1, 3)]
    assert [origins[i].source for i in which(origins, np.array([5, 7, 8, 19, 20, 99]))] == [2, 2, 0, 0, 1, 1]
