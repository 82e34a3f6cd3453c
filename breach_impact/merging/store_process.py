"""The process that keeps a large ledger: ``python -m breach_impact.merging.store_process MEMORY FOLDER``.

It reads messages from its standard input and answers each on its standard output, as :class:`breach_impact.merging.store.Store` sends them. When the
input ends it removes its folder and goes, so that nothing stays behind if the process that started it is killed.
"""

from __future__ import annotations

import pickle
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from shutil import rmtree
from typing import IO, TYPE_CHECKING, Any

from breach_impact.merging.store import apart

if TYPE_CHECKING:
    import duckdb


def main() -> int:
    """Answer until the input ends."""
    memory, folder = int(sys.argv[1]), sys.argv[2]
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started this one, which then ends it
    inward, outward = sys.stdin.buffer, sys.stdout.buffer
    try:
        con = apart(memory, folder)
        _say(outward, None, None)
        while True:
            verb, *arguments = pickle.load(inward)
            try:
                for value in answers(con, inward, verb, arguments):
                    _say(outward, None, value)
            except Exception as error:  # noqa: BLE001 - the name of it is all that the other side is told
                _say(outward, "OutOfMemoryException" if isinstance(error, MemoryError) else type(error).__name__, None)
    except (EOFError, OSError):
        return 0
    finally:
        rmtree(folder, ignore_errors=True)


def _say(outward: IO[bytes], failure: str | None, value: Any) -> None:  # noqa: ANN401 - as the verb has it
    pickle.dump((failure, value), outward, protocol=pickle.HIGHEST_PROTOCOL)
    outward.flush()


def answers(con: duckdb.DuckDBPyConnection, inward: IO[bytes], verb: str, arguments: list[Any]) -> Iterator[Any]:
    """What a message gives: one value, or a batch after the other and then None."""
    import pyarrow as pa

    if verb == "execute":
        yield con.execute(*arguments).fetchall()
    elif verb == "batches":
        query, size = arguments
        for batch in con.sql(query).to_arrow_reader(size):
            sink = pa.BufferOutputStream()
            with pa.ipc.new_stream(sink, batch.schema) as writer:
                writer.write_batch(batch)
            yield sink.getvalue().to_pybytes()
        yield None
    elif verb == "register":
        con.register(arguments[0], pa.ipc.open_stream(inward).read_all())
        yield None
    else:
        getattr(con, verb)(*arguments)
        yield None


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        sys.exit(main())
