"""Dumps of which a good part is malformed, with values planted in the malformed lines and in a name."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

PLANTED = "canary.quarantine@planted-one.com"
SECRET = "CanaryQuarantinedPass77"


def lines(good: int, bad: int) -> bytes:
    """Records one a line, the malformed ones (which hold the planted values) spread among them."""
    out: list[bytes] = []
    for i in range(max(good, bad)):
        if i < good:
            out.append(json.dumps({"id": i, "email": f"person{i}@example.org"}).encode())
        if i < bad:
            out.append(f'{{"id": {i}, "email": "{PLANTED}", "password: {SECRET}é\\u00'.encode() + b"\xff" * (i % 5))
    return b"\n".join(out) + b"\n"


PACKED = lines(1600, 1500)


def read(path: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The header and the lines of a quarantine file."""
    header, *rest = [json.loads(line) for line in path.read_bytes().splitlines()]
    assert header["schema"] == "breach-impact/quarantine/1"
    assert "decompressed" in header["offset"]
    assert header["records"] == len(rest)
    return header, rest


def places(content: bytes) -> list[tuple[int, int]]:
    """(offset, length) of the malformed lines."""
    out, at = [], 0
    for line in content.split(b"\n"):
        if PLANTED.encode() in line:
            out.append((at, len(line)))
        at += len(line) + 1
    return out


def write(folder: Path) -> Path:
    """A folder with a plain file, the same kind of file packed and under a name that is personal data, a table, and a copy."""
    folder.mkdir()
    (folder / "a.ndjson").write_bytes(lines(40, 30))
    (folder / f"{PLANTED}.ndjson.gz").write_bytes(gzip.compress(PACKED[:30_000]) + gzip.compress(PACKED[30_000:]))
    (folder / "copy.ndjson").write_bytes(lines(40, 30))
    rows = [f"{i},p{i}@example.org,town" for i in range(60)] + [f"only {PLANTED}", f"1,2,3,4,{SECRET}"]
    (folder / "t.csv").write_text("\n".join(["id,email,city", *rows]) + "\n")
    return folder
