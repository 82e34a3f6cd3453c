"""Planted values are looked for in bytes, and a thread reads every file that appears in a folder while something runs."""

from __future__ import annotations

import base64
import os
import re
import stat
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import pyarrow as pa

FRAME = b"\x28\xb5\x2f\xfd"
"""A Zstandard frame begins like this. DuckDB compresses part of what it spills."""
STEP, AROUND = 1 << 18, 200
SHORTEST = 8
"""Four bytes in whatever case stand in some of a hundred files of 30 MB of hashes."""


def forms(value: str) -> list[bytes]:
    """What a value looks like, in small letters: as it is, its digits as text and as a number, in UTF-16, hex and base64."""
    texts = [value.split("@")[0]]
    numbers: list[bytes] = []
    digits = re.sub(r"[ ()+.-]", "", value)
    if digits.isdigit():
        texts.append(digits)
        numbers = [int(digits).to_bytes(8, order) for order in ("little", "big")]
    out = []
    for text in texts:
        raw = text.encode()
        packed = [base64.b64encode(b"\0" * shift + raw)[4 if shift else 0 : -4] for shift in range(3)]  # wherever in a text the value stands
        out += [raw, text.encode("utf-16-le")[:-1], *packed]
        out += [form.encode().hex().encode() for form in (text, text.lower(), text.upper())]
    return [form.lower() for form in (*out, *numbers)]


class Needles:
    """Values to look for.

    Attributes:
        values: by what they are called.
    """

    def __init__(self, values: Mapping[str, str]) -> None:
        self._forms = [(name, form) for name, value in values.items() for form in forms(value)]
        if short := sorted({name for name, form in self._forms if len(form) < SHORTEST}):
            raise ValueError(f"too short to be told from hashes, which hold any few bytes by chance: {', '.join(short)}")

    def within(self, data: bytes) -> set[str]:
        """Names of the values that stand in the bytes, in whatever case, packed with Zstandard or not."""
        out = self._plain(data)
        for inner in _frames(data):
            out |= self._plain(inner)
        return out

    def _plain(self, data: bytes) -> set[str]:
        low = data.lower()
        return {name for name, form in self._forms if form in low}


def _frames(data: bytes) -> Iterator[bytes]:
    at = data.find(FRAME)
    while at >= 0:
        whole = _unpacked(data, at, 1 << 12)
        yield whole + _unpacked(data, at, 1, skip=len(whole))
        at = data.find(FRAME, at + 4)


def _unpacked(data: bytes, at: int, step: int, skip: int = 0) -> bytes:
    """What a frame holds behind so many bytes; what follows the frame makes the last read fail as a whole."""
    out = bytearray()
    with suppress(OSError), pa.CompressedInputStream(pa.BufferReader(pa.py_buffer(data).slice(at)), "zstd") as stream:
        if skip:
            stream.read(skip)
        while (more := stream.read(step)) and len(out) < (8 * STEP if step > 1 else 1 << 12):
            out += more
    return bytes(out)


class Watch(threading.Thread):
    """Reads all files in some folders again and again, those without a name too, from ``with`` to its end.

    Attributes:
        found: file -> names of the values that stood in it.
        names: of all files met, from their folder on.
        modes: of all folders met below the first ones.
        most: bytes in files at the most.
    """

    def __init__(self, needles: Needles, folders: Sequence[Path]) -> None:
        super().__init__(daemon=True)
        self.found: dict[str, set[str]] = {}
        self.names: set[str] = set()
        self.modes: set[int] = set()
        self.most = 0
        self._needles, self._folders = needles, folders
        self._states: dict[str, tuple[int, int]] = {}
        self._known: set[tuple[str, int, int]] = set()
        self._over, self._lock = threading.Event(), threading.Lock()

    def __enter__(self) -> Watch:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self.join()
        self.look()

    def run(self) -> None:
        """Until the end."""
        while not self._over.wait(0.01):
            self.look()

    def look(self) -> None:
        """Read what has changed."""
        with self._lock:
            total = 0
            for name, path in (*self._named(), *self._nameless()):
                with suppress(OSError):
                    state = os.stat(path)
                    if stat.S_ISREG(state.st_mode):
                        total += state.st_size
                        self._take(name, path, (state.st_size, state.st_mtime_ns))
            self.most = max(self.most, total)

    def _named(self) -> Iterator[tuple[str, Path]]:
        for root in self._folders:
            for folder, folders, files in os.walk(root):
                for name in folders:
                    with suppress(OSError):
                        self.modes.add(stat.S_IMODE((Path(folder) / name).stat().st_mode))
                yield from ((str((Path(folder) / name).relative_to(root)), Path(folder) / name) for name in files)

    def _nameless(self) -> Iterator[tuple[str, Path]]:
        """Files that this process has open and that stand in no folder any more."""
        with suppress(OSError):
            for link in Path("/proc/self/fd").iterdir():
                with suppress(OSError):
                    target = str(link.readlink())
                    if target.endswith(" (deleted)") and any(target.startswith(str(root)) for root in self._folders):
                        yield "nameless", link

    def _take(self, name: str, path: Path, state: tuple[int, int]) -> None:
        key = f"{name} {path.name}"
        self.names.add(name)
        if self._states.get(key) == state:
            return
        self._states[key] = state
        data = path.read_bytes()
        for at in range(0, max(len(data), 1), STEP):
            part = data[max(at - AROUND, 0) : at + STEP + AROUND]
            mark = (key, at, hash(part))
            if mark not in self._known:
                self._known.add(mark)
                found = self._needles.within(name.encode() + b" " + part)
                if found:
                    self.found.setdefault(name, set()).update(found)
