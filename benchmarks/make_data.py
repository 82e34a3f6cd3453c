"""Write the files that the benchmarks read: wide nested users, narrow events, and a flat table of the same users.

    python benchmarks/make_data.py [--out build/bench] [--users N ...] [--events N ...] [--csv N ...]

Everything is invented and a pure function of row numbers: no clock, no random state, the same bytes on every machine and with
any number of processes. ``truth.json`` beside the files holds what was planted, by file. 2.4 million users are 1.8 GB and take
about a minute on two cores. Addresses stand under example.com, .org and .net; telephone numbers are 555 lines and Ofcom's drama
numbers.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from invented import Block, hexes, mixed

Task = tuple[int, int, str]  # rows of the file, first row of the block, form
BLOCK = 20_000
EVENT_BLOCK = 200_000
EVENTS_A_USER = 8
KINDS = "motion_start motion_stop sound_alert device_on device_off firmware_chk app_open__ios clip_upload_".split()
CSV_HEADER = (
    "uid,email,user_name,phone_number,country,time_zone,login_time,last_on,camera_mac,camera_nickname,"
    "product_model,firmware_ver,wifi_ssid,internal_ip,api_token,refresh_token,alexa_token,height,weight,gender,"
    "shared_with"
)


def user_lines(block: Block) -> Iterator[str]:
    """Hits as elasticdump writes them."""
    for row in block.rows():
        text = (
            f'{{"_index":"users","_type":"_doc","_id":"{row.document}","_score":1,"_source":{{"user_id":"{row.key}",'
            f'"email":"{row.email}","user_name":"{row.name}"'
        )
        if row.phone:
            text += f',"phone":{row.phone}' if row.numeric and row.phone.startswith("1") else f',"phone":"{row.phone}"'
        if row.zone:
            text += f',"country":"{row.country}","time_zone":"{row.zone}"'
        cameras = ",".join(
            f'{{"mac":"{mac}","nickname":"{nickname}","product_model":"{model}","firmware_ver":"{firmware}",'
            f'"wifi_ssid":"{ssid}","internal_ip":"{ip}"}}'
            for mac, nickname, model, firmware, ssid, ip in row.cameras
        )
        text += (
            f',"created_at":"{row.created}","last_login":"{row.login}","cameras":[{cameras}],"api_token":"{row.api}",'
            f'"refresh_token":"{row.refresh}"'
        )
        if row.alexa:
            text += f',"alexa":{{"access_token":"{row.alexa}"}}'
        if row.body:
            height, weight, gender, birth = row.body
            text += f',"body":{{"height":{height},"weight":{weight},"gender":"{gender}","birth_date":"{birth}"}}'
        if row.shared:
            text += ',"shared_with":["' + '","'.join(row.shared) + '"]'
        yield text + "}}\n"


def csv_lines(block: Block) -> Iterator[str]:
    """The same users flat: their first camera and the first of those they share with."""
    for row in block.rows():
        camera = row.cameras[0] if row.cameras else ("",) * 6
        height, weight, gender, _ = row.body or ("", "", "", "")
        cells = (row.key, row.email, row.name, row.phone, row.country, row.zone, row.login)
        cells += (row.last_on if row.cameras else "", *camera, row.api, row.refresh, row.alexa)
        yield ",".join((*cells, str(height), str(weight), gender, row.shared[0] if row.shared else "")) + "\n"


def users_block(task: Task) -> tuple[bytes, Block]:
    """One block of users as bytes, and the block for its tallies."""
    total, start, form = task
    block = Block(total, start, min(BLOCK, total - start))
    lines = user_lines(block) if form == "ndjson" else csv_lines(block)
    return "".join(lines).encode(), block


def events_block(task: Task) -> tuple[bytes, Any]:
    """One block of events as bytes, and the numbers of their users."""
    total, start, _ = task
    rows = np.arange(start, min(total, start + EVENT_BLOCK), dtype=np.uint64)
    users = mixed(rows, 90) % np.uint64(max(1, total // EVENTS_A_USER))
    seconds = np.int64(1_575_417_600) + (mixed(rows, 91) % np.uint64(22 * 86_400)).astype(np.int64)
    stamps = np.datetime_as_string(seconds.astype("datetime64[s]")).tolist()
    kinds = [KINDS[at] for at in (mixed(rows, 92) % np.uint64(len(KINDS))).tolist()]
    numbers = (mixed(rows, 94) % np.uint64(9000) + np.uint64(1000)).tolist()
    macs = hexes(mixed(users, 93), 6)
    keys = hexes(np.stack([mixed(users, 1), mixed(users, 2)], axis=1), 16)
    lines = [
        f'{{"event":"{kind}","user_id":"{key}","ts":"{stamp}Z","mac":"A6{mac[:8].upper()}00","seq":{seq}}}\n'
        for kind, key, stamp, mac, seq in zip(kinds, keys, stamps, macs, numbers, strict=True)
    ]
    return "".join(lines).encode(), users


class UserTally:
    """What was planted among the users."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.zones: Counter[str] = Counter()
        self._named: list[Any] = []

    def add(self, block: Block) -> None:
        """Count one block."""
        self.counts.update(block.tally())
        self.zones.update(block.zone_names())
        self._named.append(block.shared_targets())

    def result(self) -> dict[str, Any]:
        """The tallies; people not in the dump by their own are ``secondary_only``."""
        named = np.unique(np.concatenate(self._named))
        also = int((named % 2 == 0).sum())
        found = dict(self.counts)
        return {
            **found,
            "distinct_emails_raw": found["people"] + found["other_case"],
            "distinct_emails_lower": found["people"],
            "shared_with_distinct": len(named),
            "shared_with_also_users": also,
            "zones_of_people": dict(sorted(self.zones.items())),
        }


class EventTally:
    """How many users the events name."""

    def __init__(self) -> None:
        self._users: list[Any] = []
        self._rows = 0

    def add(self, users: Any) -> None:  # noqa: ANN401 - an array
        """Count one block."""
        self._users.append(np.unique(users))
        self._rows += len(users)

    def result(self) -> dict[str, Any]:
        """The tallies."""
        return {"rows": self._rows, "distinct_user_ids": len(np.unique(np.concatenate(self._users)))}


def _blocks(work: Callable[[Task], Any], tasks: list[Task], jobs: int) -> Iterator[tuple[bytes, Any]]:
    """The blocks in order, made by some processes; a few at a time, for finished ones wait in memory."""
    if jobs == 1:
        yield from map(work, tasks)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        for first in range(0, len(tasks), 4 * jobs):
            yield from pool.map(work, tasks[first : first + 4 * jobs])


def write(path: Path, total: int, form: str, jobs: int) -> dict[str, Any]:
    """Write one file in blocks, in order.

    Args:
        path: the file.
        total: its rows.
        form: ``ndjson`` and ``csv`` for users, ``events``.
        jobs: processes.

    Returns:
        What was planted.
    """
    work: Callable[[Task], tuple[bytes, Any]] = events_block if form == "events" else users_block
    tally: UserTally | EventTally = EventTally() if form == "events" else UserTally()
    step = EVENT_BLOCK if form == "events" else BLOCK
    size = 0
    part = path.with_name(path.name + ".part")  # renamed when whole: nobody reads half a file
    with part.open("wb") as file:
        if form == "csv":
            size += file.write(CSV_HEADER.encode() + b"\n")
        for data, block in _blocks(work, [(total, start, form) for start in range(0, total, step)], jobs):
            size += file.write(data)
            tally.add(block)
    part.replace(path)
    return {"bytes": size, **tally.result()}


def short(number: int) -> str:
    """A number of rows as it stands in a file name."""
    if number % 1_000_000 == 0:
        return f"{number // 1_000_000}m"
    return f"{number // 1000}k" if number % 1000 == 0 else str(number)


def make(out: Path, kind: str, total: int, jobs: int = 2) -> Path:
    """Write one file if it is not there, and note its tallies in ``truth.json``.

    Args:
        out: the folder.
        kind: ``users``, ``events`` or ``csv``.
        total: rows.
        jobs: processes.

    Returns:
        The file.
    """
    name = {"users": "users-{}.ndjson", "events": "events-{}.ndjson", "csv": "users-{}.csv"}[kind].format(short(total))
    path, note = out / name, out / "truth.json"
    out.mkdir(parents=True, exist_ok=True)
    truth = json.loads(note.read_text(encoding="utf-8")) if note.exists() else {}
    if name not in truth or not path.exists() or path.stat().st_size != truth[name]["bytes"]:
        truth[name] = write(path, total, "ndjson" if kind == "users" else kind, jobs)
        note.write_text(json.dumps(truth, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return path


def spoil(path: Path, count: int) -> Path:
    """Copy a file of lines with some of them made unreadable, evenly spread.

    Args:
        path: the file.
        count: lines to spoil: cut short, without their beginning, with a bad byte, and other text, in turn.

    Returns:
        The copy beside it.
    """
    out = path.with_name(f"{path.stem}-{count}-bad{path.suffix}")
    if out.exists():
        return out
    lines = path.read_bytes().splitlines(keepends=True)
    step = len(lines) // count
    for turn in range(count):
        at = turn * step + step // 2
        line = lines[at]
        lines[at] = (
            line[: len(line) // 2] + b"\n",
            line[len(line) // 2 :],
            line.replace(b'"ts":"', b'"ts":"\xff\xfe', 1),
            b"upstream connect error or disconnect/reset before headers\n",
        )[turn % 4]
    part = out.with_name(out.name + ".part")
    part.write_bytes(b"".join(lines))
    part.replace(out)
    return out


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("build/bench"), help="folder (default build/bench)")
    parser.add_argument("--users", type=int, nargs="*", default=[240_000], help="rows of each file of users")
    parser.add_argument("--events", type=int, nargs="*", default=[2_000_000], help="rows of each file of events")
    parser.add_argument("--csv", type=int, nargs="*", default=[100_000], help="rows of each flat table of users")
    parser.add_argument("--jobs", type=int, default=2, help="processes (default 2)")
    options = parser.parse_args()
    for kind in ("csv", "users", "events"):
        for total in getattr(options, kind):
            path = make(options.out, kind, total, options.jobs)
            print(f"{path}  {total:,} rows, {path.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
