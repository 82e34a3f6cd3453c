"""The database of the ledger: in this process, where it may not spill, or in a process of its own, which may.

A database that spills writes blocks of memory as they are, and what it did not fill holds what stood there before. In the process that reads
a dump that may be anybody's data. So what may spill is a process that never had any: :class:`Store` starts it, and nothing goes there but our
own SQL and tables of hashes, numbers and words of our own. Where the ledger is small it stays here and has no folder to spill to.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from shutil import rmtree
from tempfile import mkdtemp
from typing import IO, TYPE_CHECKING, Any, Protocol

from breach_impact.errors import ResourceError, ScanError
from breach_impact.sql import silent

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

GONE = "the process that keeps the ledger ended; if the system ran out of memory, allow less with --memory (memory=) or free some"


class Connection(Protocol):
    """What the ledger needs of a database: DuckDB's own connection has it, and :class:`Store`."""

    def execute(self, query: str, parameters: Any = ..., /) -> Any:  # noqa: ANN401 - what has fetchone and fetchall
        """Run a statement."""

    def executemany(self, query: str, parameters: Any = ..., /) -> Any:  # noqa: ANN401
        """Run a statement once for each row of parameters."""

    def sql(self, query: str, /) -> Any:  # noqa: ANN401 - what has to_arrow_reader
        """A relation."""

    def register(self, view_name: str, python_object: Any, /) -> Any:  # noqa: ANN401 - an Arrow table
        """Let a table be seen as a view."""

    def unregister(self, view_name: str, /) -> Any:  # noqa: ANN401
        """Forget it."""


def here() -> duckdb.DuckDBPyConnection:
    """A database in this process; it has no folder to spill to."""
    import duckdb

    return set_up(duckdb.connect(":memory:", config={"arrow_lossless_conversion": "true", "temp_directory": ""}))


def apart(memory: int, folder: str) -> duckdb.DuckDBPyConnection:
    """The database in the process of its own: so many bytes, then it spills to the folder."""
    import duckdb

    config: dict[str, Any] = {"arrow_lossless_conversion": "true", "temp_directory": folder, "memory_limit": kilobytes(memory)}
    return set_up(duckdb.connect(":memory:", config=config))


def kilobytes(memory: int) -> str:
    """Bytes as DuckDB takes a limit."""
    return f"{memory // 1000}KB"


def set_up(con: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """What is the same for both."""
    con.execute("SET preserve_insertion_order = false")
    con.execute("SET force_compression = 'uncompressed'")  # nothing packs hashes, and to find that out costs more than to write them
    return silent(con)


class _Rows:
    """The rows that a statement gave."""

    def __init__(self, rows: list[tuple[Any, ...]]) -> None:
        self._rows = iter(rows)

    def fetchone(self) -> tuple[Any, ...] | None:
        return next(self._rows, None)

    def fetchall(self) -> list[tuple[Any, ...]]:
        return list(self._rows)


class _Relation:
    """A relation whose rows come as Arrow batches; they are to be read before the next statement."""

    def __init__(self, store: Store, query: str) -> None:
        self._store, self._query = store, query

    def to_arrow_reader(self, batch_size: int) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa

        answer = self._store.ask("batches", self._query, batch_size)
        while answer is not None:
            yield from pa.ipc.open_stream(answer)
            answer = self._store.answer()


class Store:
    """A database in a process of its own.

    Attributes:
        folder: where it spills to, which only its owner may enter; it goes with the process, also if this one is killed.
    """

    def __init__(self, memory: int) -> None:
        self.folder = mkdtemp(prefix="breach-impact-")
        path = os.pathsep.join(part for part in sys.path if part)
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "breach_impact.merging.store_process", str(memory), self.folder],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": path},
            )  # fmt: skip
        except OSError as error:
            rmtree(self.folder, ignore_errors=True)
            raise ResourceError(f"cannot start the process that keeps the ledger: {error.strerror}") from None
        weakref.finalize(self, _end, self._process, self.folder)
        self.answer()

    def execute(self, query: str, parameters: Sequence[Any] | None = None, /) -> _Rows:
        """Run a statement."""
        return _Rows(self.ask("execute", query, parameters))

    def executemany(self, query: str, parameters: Sequence[Sequence[Any]] = (), /) -> None:
        """Run a statement once for each row of parameters."""
        self.ask("executemany", query, parameters)

    def sql(self, query: str, /) -> _Relation:
        """A relation."""
        return _Relation(self, query)

    def register(self, view_name: str, python_object: pa.Table, /) -> None:
        """Let a table be seen as a view: it is sent there, in the order of its columns."""
        import pyarrow as pa

        self._send("register", view_name)
        with _guarded(), pa.ipc.new_stream(_pipe(self._process.stdin), python_object.schema) as writer:
            writer.write_table(python_object)
        self._flush()
        self.answer()

    def unregister(self, view_name: str, /) -> None:
        """Forget it."""
        self.ask("unregister", view_name)

    # -- messages ---------------------------------------------------------------------------------------------------
    def ask(self, verb: str, *arguments: Any) -> Any:  # noqa: ANN401 - as the verb has it
        """Send a message and wait for what it gives."""
        self._send(verb, *arguments)
        self._flush()
        return self.answer()

    def answer(self) -> Any:  # noqa: ANN401
        """What the process says next.

        Raises:
            ResourceError: its memory does not suffice, or it is gone.
            ScanError: it failed.
        """
        with _guarded():
            failure, value = pickle.load(_pipe(self._process.stdout))
        if failure == "OutOfMemoryException":
            raise MemoryError
        if failure is not None:
            raise ScanError(f"the ledger: {failure} (message withheld); please report it")
        return value

    def _send(self, *message: Any) -> None:  # noqa: ANN401
        with _guarded():
            pickle.dump(message, _pipe(self._process.stdin), protocol=pickle.HIGHEST_PROTOCOL)

    def _flush(self) -> None:
        with _guarded():
            _pipe(self._process.stdin).flush()


@contextmanager
def _guarded() -> Iterator[None]:
    """Say what it means that the process cannot be spoken to."""
    try:
        yield
    except (EOFError, OSError, pickle.UnpicklingError):
        raise ResourceError(GONE) from None


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise ResourceError(GONE)
    return stream


def _end(process: subprocess.Popen[bytes], folder: str) -> None:
    """End the process and remove what it left."""
    process.kill()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):
                stream.close()
    process.wait()
    rmtree(folder, ignore_errors=True)
