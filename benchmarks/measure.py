"""Run a command and say what it took: wall, CPU, peak memory of it and its children, and what it printed as JSON."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

SAMPLE_EVERY = 0.05
FAILURE_SHOWN = 400


class Run(NamedTuple):
    """One run.

    Attributes:
        wall: seconds from start to end, the interpreter and all imports included.
        cpu: seconds of user and system time, waited-for children included.
        peak: bytes of resident memory at the highest; of the whole tree of processes where /proc is there to tell.
        answer: what the command printed, parsed; None if it failed.
        failure: why it failed, in the command's last words.
    """

    wall: float
    cpu: float
    peak: int
    answer: Any
    failure: str | None


def tree(pid: int) -> list[int]:
    """A process and all below it, on Linux; elsewhere itself."""
    found = [pid]
    for each in found:
        try:
            for thread in os.listdir(f"/proc/{each}/task"):
                found += map(int, Path("/proc", str(each), "task", thread, "children").read_text().split())
        except OSError:
            continue
    return found


def resident(pid: int) -> int:
    """Bytes of memory that a tree of processes holds now; shared pages count for each."""
    pages = 0
    for each in tree(pid):
        try:
            pages += int(Path(f"/proc/{each}/statm").read_text().split()[1])
        except (OSError, IndexError):
            continue
    return pages * os.sysconf("SC_PAGE_SIZE")


def highest(pid: int) -> int:
    """Bytes of memory that one process held at the most so far; 0 where the system does not tell.

    What wait4 says is never less than what the parent held when it started the process, so it counts only if it is more than that.
    """
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


class _Watch(threading.Thread):
    """Samples the memory of a tree of processes, and ends it when its time is up."""

    def __init__(self, pid: int, limit: float | None) -> None:
        super().__init__(daemon=True)
        self.peak, self.killed = 0, False
        self._pid, self._limit, self._over = pid, limit, threading.Event()
        self._end = time.monotonic() + (limit or 0)

    def run(self) -> None:
        """Until the process is over."""
        over = False
        while not over:
            self.peak = max(self.peak, resident(self._pid), highest(self._pid))
            over = self._over.wait(SAMPLE_EVERY)
            if not over and self._limit is not None and time.monotonic() > self._end:
                self.killed = True
                os.killpg(self._pid, signal.SIGKILL)  # its own session, see run()
                return

    def stop(self) -> None:
        """The process is over."""
        self._over.set()
        self.join()


def run(command: Sequence[str], limit: float | None = None, cwd: Path | None = None) -> Run:
    """Run a command in a process of its own.

    Args:
        command: program and arguments; the last line it prints is to be JSON.
        limit: seconds after which it is ended with all its children.
        cwd: its folder.

    Returns:
        what it took.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=err, cwd=cwd, start_new_session=True)
        watch = _Watch(process.pid, limit)
        watch.start()
        # wait4 and not wait: it tells what this one child used; the watch must not see the number of a process gone
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        wall = time.perf_counter() - started
        watch.stop()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        own = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        peak = watch.peak if own <= highest(os.getpid()) else max(watch.peak, own)
        answer, failure = None, None
        if watch.killed:
            failure = f"ended after {limit:.0f} s"
        elif process.returncode:
            err.seek(0)
            words = err.read().decode("utf-8", "replace").strip()
            failure = f"exit {process.returncode}: {words[-FAILURE_SHOWN:]}"
        else:
            out.seek(0)
            answer = json.loads(out.read().strip().splitlines()[-1])
        return Run(wall, usage.ru_utime + usage.ru_stime, peak, answer, failure)


def warm(path: Path) -> None:
    """Read a file once, so that all runs find it in the page cache."""
    with path.open("rb", buffering=0) as file:
        while file.read(1 << 24):
            pass


class Summary(NamedTuple):
    """Several runs of one job."""

    runs: int
    wall: float
    fastest: float
    slowest: float
    cpu: float
    peak: float
    answer: Any
    failure: str | None


def summary(runs: Sequence[Run]) -> Summary:
    """Medians; the answer of the last run, or the first failure."""
    walls = [each.wall for each in runs]
    return Summary(
        len(runs),
        median(walls),
        min(walls),
        max(walls),
        median(each.cpu for each in runs),
        median(each.peak for each in runs),
        runs[-1].answer,
        next((each.failure for each in runs if each.failure), None),
    )


def machine() -> dict[str, Any]:
    """What the numbers were taken on."""
    import platform
    from importlib.metadata import version

    names = "duckdb", "pyarrow", "numpy", "phonenumbers"
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cpus": os.cpu_count(),
        "load": round(os.getloadavg()[0], 2),
        **{name: version(name) for name in names},
    }
