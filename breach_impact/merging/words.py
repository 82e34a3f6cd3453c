"""Texts that answers name, as numbers: mail domains and models of devices.

The ledger may spill to disk, so it holds no text of the dump. These texts stay in memory, once each, and only their numbers go into the
ledger. They grow with the number of domains and models, not with the number of people.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(slots=True)
class Words:
    """The texts of a case; several threads may add to it.

    Attributes:
        texts: by number. Which number a text has depends on the order of the work, so no answer may.
    """

    texts: list[str] = field(default_factory=list)
    _numbers: dict[str, int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def encode(self, rows: pa.Table, columns: Iterable[str]) -> pa.Table:
        """The rows with the texts of some columns replaced by their numbers; a null stays null."""
        import pyarrow as pa

        for name in columns:
            coded = rows.column(name).combine_chunks().dictionary_encode()
            if isinstance(coded, pa.ChunkedArray):
                coded = coded.chunk(0) if coded.num_chunks else pa.array([], pa.string()).dictionary_encode()
            numbers = pa.array(self._of(coded.dictionary.to_pylist()), pa.int32())
            rows = rows.set_column(rows.schema.get_field_index(name), name, numbers.take(coded.indices))
        return rows

    def _of(self, texts: list[str]) -> list[int]:
        with self._lock:
            for text in texts:
                if text not in self._numbers:
                    self._numbers[text] = len(self.texts)
                    self.texts.append(text)
            return [self._numbers[text] for text in texts]
