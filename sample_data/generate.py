#!/usr/bin/env python3
"""Generate a sample that imitates the Wyze leak of December 2019, with the figures a correct assessment must give.

    python sample_data/generate.py OUT [--scale 1000] [--seed 2019]

Standard library only, one pass, memory that does not grow with the size. The same seed and scale give the same bytes (of the
gzip file: the same content; its compressed bytes depend on the zlib in use). Everything is invented, see README.md.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

import echoes
import people
from records import Maker, User, compact
from truth import Facts

REAL_USERS = 2_400_000
FLUSH = 1 << 20


class Sink:
    """A file of lines that keeps the digest and size of its (decompressed) content."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.name = f"{path.parent.name}/{path.name}"
        self._file: IO[bytes] = stack.enter_context(path.open("wb"))
        if path.suffix == ".gz":  # no name and no time in the header: the bytes are the same in any folder, on any day
            packed = gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=self._file, mtime=0)
            self._file = stack.enter_context(packed)  # pyright: ignore[reportAttributeAccessIssue]
        self._digest = hashlib.sha256()
        self._waiting: list[bytes] = []
        self._size = 0
        self.bytes = 0
        self.lines = 0

    def write(self, lines: Iterable[str | bytes]) -> None:
        """Append lines; an empty one is a blank line."""
        for line in lines:
            raw = line if isinstance(line, bytes) else line.encode()
            self._waiting.append(raw)
            self._size += len(raw) + 1
            self.lines += 1
        if self._size >= FLUSH:
            self.flush()

    def flush(self) -> None:
        """Hand the waiting lines to the file."""
        data = b"".join(raw + b"\n" for raw in self._waiting)
        self._file.write(data)
        self._digest.update(data)
        self.bytes += len(data)
        self._waiting, self._size = [], 0

    def entry(self) -> dict[str, Any]:
        """What truth.json says of the file."""
        return {"file": self.name, "lines": self.lines, "bytes": self.bytes, "sha256": self._digest.hexdigest()}


class Dealer:
    """Deals the sample block by block into three files."""

    def __init__(self, maker: Maker, users: Sink, events: Sink, second: Sink) -> None:
        self.maker, self.users, self.events, self.second = maker, users, events, second
        self.newcomers = 0

    def block(self, number: int) -> None:
        """One block of people: their records, events, duplicates, damage, and their part of the second database."""
        maker = self.maker
        zones = people.shuffled(maker.rng, people.ZONE_DECK)
        ranks = people.shuffled(maker.rng, range(people.BLOCK))
        before = maker.outsiders
        lines: list[str | bytes] = []
        found_later: list[str | bytes] = []
        for place, (zone, rank) in enumerate(zip(zones, ranks, strict=True)):
            user = maker.user(number * people.BLOCK + place, zone, rank, echoes.conflict(zone, rank))
            self._user_lines(user, rank, lines)
            self.events.write(echoes.events(maker, user, rank))
            also: Facts | None = None
            if rank in echoes.SHARED:
                more, also = echoes.known(maker, user, rank)
                found_later += more
            maker.dump.person(user.facts)
            maker.both.person(user.facts.joined(also) if also else user.facts)
        for ghost in range(echoes.GHOSTS):
            self.events.write(echoes.ghost(maker, number * echoes.GHOSTS + ghost))
        outsiders = [*range(before, maker.outsiders)][: echoes.KNOWN_OUTSIDERS]
        for outsider in outsiders + [None] * (echoes.NEWCOMERS - len(outsiders)):
            found_later.append(echoes.newcomer(maker, self.newcomers, outsider))
            self.newcomers += 1
        self._damage(number, lines, found_later)
        self.users.write(people.shuffled(maker.rng, tuple(lines)))
        self.second.write(people.shuffled(maker.rng, tuple(found_later)))

    def _user_lines(self, user: User, rank: int, lines: list[str | bytes]) -> None:
        maker = self.maker
        text = compact(user.source)
        if rank == 200:  # can be read after all: accepted, counted as repaired
            text = text[:-1] + ",}"
            maker.note("trailing_commas")
        line = maker.hit("users", text)
        lines.append(line)
        if rank == 201:
            lines.append(line)
            for view in (maker.dump, maker.both):
                view.repeated += 1
        if rank in echoes.DUPLICATES:
            lines.append(echoes.duplicate(maker, user, rank))

    def _damage(self, number: int, lines: list[str | bytes], found_later: list[str | bytes]) -> None:
        maker = self.maker
        index = maker.users + number
        whole = compact(echoes.phantom(maker, index, "lost"))
        lines.append(echoes.cut(maker.hit("users", whole)))
        lines.append(
            maker.hit("users", compact(echoes.phantom(maker, index, "@@"))).encode().replace(b"@@", b"\xff\xfe")
        )
        lines.append("")
        self.events.write([echoes.cut(maker.hit("events", whole)), ""])
        found_later += [echoes.cut(whole), ""]
        for view, rejected in ((maker.dump, 3), (maker.second, 1), (maker.both, 4)):
            view.rejected += rejected
        maker.note("cut_lines", 3)
        maker.note("invalid_utf8_lines")
        maker.note("blank_lines", 3)


def field_type(name: str) -> dict[str, Any]:
    """A field of a mapping."""
    if name in ("created_at", "last_login", "last_logout", "last_on", "timestamp"):
        return {"type": "date"}
    return {"type": "keyword", "ignore_above": 2048}


def mapping(index: str, plain: Iterable[str], nested: dict[str, tuple[str, ...]]) -> str:
    """A mapping as ``elasticdump --type=mapping`` writes it."""
    properties: dict[str, Any] = {name: field_type(name) for name in plain}
    for name, inner in nested.items():
        properties[name] = {"properties": {each: field_type(each) for each in inner}}
    return compact({index: {"mappings": {"properties": properties}}})


def settings(index: str) -> str:
    """Settings as ``elasticdump --type=settings`` writes them: JSON in a JSON string."""
    return json.dumps(compact({index: {"settings": {"index": {"number_of_replicas": "1", "number_of_shards": "5"}}}}))


def write_structure(folder: Path) -> None:
    """The mapping and settings beside the data: no records."""
    plain = (
        "user_id",
        "email",
        "user_name",
        "phone",
        "country",
        "time_zone",
        "created_at",
        "last_login",
        "last_logout",
    )
    nested = {
        "cameras": ("mac", "nickname", "product_model", "firmware_ver", "wifi_ssid", "internal_ip", "last_on"),
        "alexa": ("access_token", "refresh_token"),
        "google": ("access_token", "refresh_token"),
        "ifttt": ("access_token",),
        "body": ("gender", "height_cm", "weight_kg", "bone_mass_kg", "bone_density", "body_fat_pct", "daily_protein_g"),
    }
    event = ("event_name", "timestamp", "user_id", "email", "ip", "device_mac")
    for name, text in (
        ("users_mapping.json", mapping("users", (*plain, "shared_with"), nested)),
        ("users_settings.json", settings("users")),
        ("events_mapping.json", mapping("events", event, {})),
    ):
        (folder / name).write_text(text + "\n", encoding="utf-8", newline="\n")


def generate(out: Path, scale: float, seed: int) -> dict[str, Any]:
    """Write the sample under ``out``.

    Args:
        out: folder; made if absent, files in it are overwritten.
        scale: 1000 means 1:1000 of the 2.4 M users; the number is rounded to whole blocks of 400.
        seed: of everything.

    Returns:
        The content of truth.json.
    """
    blocks = max(1, round(REAL_USERS / scale / people.BLOCK))
    maker = Maker(seed, blocks * people.BLOCK)
    with ExitStack() as stack:
        sinks = (
            Sink(out / "dump" / "users.json", stack),
            Sink(out / "dump" / "events.json.gz", stack),
            Sink(out / "second" / "activations.ndjson", stack),
        )
        dealer = Dealer(maker, *sinks)
        for number in range(blocks):
            dealer.block(number)
        for sink in sinks:
            sink.flush()
    write_structure(out / "dump")
    found = {
        "schema": "breach-impact/sample-truth/1",
        "rules": "counting/1",
        "seed": seed,
        "scale": int(scale) if scale == int(scale) else scale,
        "users": maker.users,
        "files": [sink.entry() for sink in sinks],
        "planted": dict(sorted(maker.planted.items())),
        "overlap": {"second_subjects": maker.second.affected, "also_in_dump": blocks * len(echoes.SHARED)},
        "dump": maker.dump.statistics(),
        "second": maker.second.statistics(),
        "both": maker.both.statistics(),
    }
    (out / "truth.json").write_text(
        json.dumps(found, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n"
    )
    return found


def main(arguments: list[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for dump/, second/ and truth.json")
    parser.add_argument(
        "--scale", type=float, default=1000, help="1:SCALE of the real 2.4 M users (default 1000; 1 is real)"
    )
    parser.add_argument("--seed", type=int, default=2019, help="another seed, another sample (default 2019)")
    options = parser.parse_args(arguments)
    if not 1 <= options.scale <= REAL_USERS / people.BLOCK:
        parser.error(f"--scale must be between 1 and {REAL_USERS // people.BLOCK}")
    found = generate(options.out, options.scale, options.seed)
    print(f"{found['users']:,} users, {found['dump']['records']['read']:,} records of the dump -> {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
