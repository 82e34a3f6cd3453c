"""How much memory a case may take, and what it is spent on.

What grows with the size of a dump does so on disk: the ledger, which holds hashes and codes, spills into a private folder. The rest is
bounded: a block in each worker, the sample of classification, the libraries themselves.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

from breach_impact.errors import OptionError

DEFAULT, LEAST = 2_000_000_000, 1_000_000_000
_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12, "ki": 2**10, "mi": 2**20, "gi": 2**30, "ti": 2**40}
BASE, WORKER, KEEPER = 270_000_000, 104_000_000, 150_000_000
"""Python, the libraries, the tables of zones and phones, the sample of classification; each worker but the first; the process that keeps the
ledger, beside the ledger itself. Measured with ``tests/test_memory.py``'s files, the worst of them, as are the next."""
PER_BATCH_BYTE = 4.5
"""Memory for each byte of records of a batch: their text, their values, the facts. Two more batches than workers are on their way."""
SPARE = 0.03
BATCHES, BRIEF, TAKE, LEDGER = 0.3, 0.08, 0.08, 0.5
"""Shares of what is left; a take is held twice for a moment, here and by the ledger. What brief batches spare is for the statements that stand."""
ENOUGH, CACHE = 300_000_000, 250_000_000
"""The ledger links millions with so much; beyond that it leaves so much of the limit to the system, for the files it spills to."""
PER_RECORD_BYTE = 16
"""More than the ledger and the questions take for each byte of records: a row that is one short address has the most, about 10."""
LEFT, ASKED = 400_000_000, 0.42
"""What this process still holds when the dump is read, and what the questions may take of the rest. DuckDB goes beyond its limit by up to a half while it links, and with
more 20 million events exceeded 1.2 GB without being answered sooner (docs/performance.md)."""
LARGEST, SMALLEST = 64 << 20, 4 << 20
LEAST_LEDGER = 100_000_000


@dataclass(frozen=True, slots=True)
class Budget:
    """What a memory limit is spent on.

    Attributes:
        memory: of the whole process, in bytes.
        workers: threads that scan.
        batch: bytes of records that are scanned at a time where statements are planned for each batch.
        brief: bytes of records that are surveyed at a time, and scanned where statements stand.
        take: bytes of facts that wait to be taken into the ledger together.
        ledger: bytes of memory beyond which the ledger spills to disk while the dump is read.
        asked: the same when it is read, and the ledger has some of the batches' memory as well.
    """

    memory: int
    workers: int
    batch: int
    brief: int
    take: int
    ledger: int
    asked: int

    def ledger_of(self, size: int) -> int | None:
        """The ledger's memory for so many bytes of records; None where it cannot need it all, so that it may stay in this process."""
        return self.ledger if size * PER_RECORD_BYTE > self.ledger else None

    @classmethod
    def of(cls, memory: int | str | None = None, workers: int | None = None) -> Budget:
        """Divide a limit.

        Args:
            memory: bytes, or text such as ``2GB`` or ``1500 MiB``; 2 GB by default.
            workers: threads that scan; by default one a core, as far as the memory reaches.

        Raises:
            OptionError: less than 1 GB, or no number.
        """
        total = _bytes(memory)
        if total < LEAST:
            raise OptionError(f"{size_of(total)} of memory is not enough; give at least 1GB")
        if workers is not None and workers < 1:
            raise OptionError("the number of workers must be 1 or more")
        cores = workers or max(1, min(os.cpu_count() or 1, (total - BASE - KEEPER) // 700_000_000))
        free = int(total * (1 - SPARE)) - BASE - KEEPER - (cores - 1) * WORKER
        batch, brief = (max(SMALLEST, min(LARGEST, int(free * share / PER_BATCH_BYTE / (cores + 2)))) for share in (BATCHES, BRIEF))
        ledger = min(free - int(batch * PER_BATCH_BYTE * (cores + 2)), max(ENOUGH, int(free * LEDGER) - CACHE))
        if ledger < LEAST_LEDGER:
            raise OptionError(f"{size_of(total)} of memory is not enough for {cores} workers; give fewer, or more memory")
        asked = int((total * (1 - SPARE) - KEEPER - LEFT - (cores - 1) * WORKER / 2) * ASKED)
        return cls(total, cores, batch, brief, int(free * TAKE), ledger, max(ledger, asked))


def size_of(count: int) -> str:
    """A number of bytes in the largest unit of which there is one: ``10 bytes``, ``1.5 GB``."""
    for size, unit in ((10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if count >= size:
            return f"{count / size:,.1f}".removesuffix(".0") + f" {unit}"
    return f"{count} bytes"


def _bytes(memory: int | str | None) -> int:
    if memory is None:
        return DEFAULT
    if isinstance(memory, int):
        return memory
    found = re.fullmatch(r"\s*([0-9]+(?:\.[0-9]+)?)\s*([kmgt]i?)?b?\s*", memory, re.IGNORECASE)
    if found is None:
        raise OptionError("the memory limit must be a size such as 2GB or 1500MB")
    return int(float(found[1]) * _UNITS[(found[2] or "").lower()])
