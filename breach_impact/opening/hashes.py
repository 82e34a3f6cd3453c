"""SHA-256 beside the reading: hashlib works without Python's lock, so a thread of its own hashes what another one looks at."""

from __future__ import annotations

import hashlib
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

WORTH = 1 << 20
"""Bytes that are handed over at a time; a stream that is no longer is hashed where it is read."""
AHEAD = 4
"""Hand-overs that may wait, so that memory does not grow where reading is faster than hashing."""


class Hashes:
    """The thread that hashes; begun when there is enough to do, over with the block."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None

    def __enter__(self) -> Hashes:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def digest(self) -> Digest:
        """A hash of a stream."""
        return Digest(self)

    def submit(self, digest: Digest, parts: list[bytes]) -> Future[None]:
        """Have parts hashed, behind all that was handed over before."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(1)
        return self._pool.submit(digest.take, parts)


class Digest:
    """SHA-256 of a stream that comes in parts."""

    def __init__(self, hashes: Hashes) -> None:
        self._hashes, self._sha = hashes, hashlib.sha256()
        self._parts: list[bytes] = []
        self._size = 0
        self._waiting: list[Future[None]] = []

    def update(self, data: bytes) -> None:
        """Take the next bytes."""
        self._parts.append(data)
        self._size += len(data)
        if self._size >= WORTH:
            self._waiting.append(self._hashes.submit(self, self._parts))
            self._parts, self._size = [], 0
            if len(self._waiting) > AHEAD:
                self._waiting.pop(0).result()

    def take(self, parts: list[bytes]) -> None:
        """Hash parts; called for one hand-over after the other."""
        for part in parts:
            self._sha.update(part)

    def finish(self) -> str:
        """The hash in hexadecimal digits, once all bytes were taken."""
        for waiting in self._waiting:
            waiting.result()
        self.take(self._parts)
        self._waiting, self._parts, self._size = [], [], 0
        return self._sha.hexdigest()
