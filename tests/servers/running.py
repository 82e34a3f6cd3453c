"""MariaDB and PostgreSQL, each with a data folder of its own, on 127.0.0.1 and a free port."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

_ENVIRONMENT = {"PATH": f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}


@dataclass(frozen=True)
class Server:
    """A running server.

    Attributes:
        folder: where it may write.
        options: that lead a client to it.
        bin: folder of the programs, ``""`` if they are on the PATH.
    """

    folder: Path
    options: tuple[str, ...]
    bin: str = ""

    def run(self, program: str, *arguments: str, text: str | None = None) -> bytes:
        """Run one of its client programs; what it printed."""
        call = [self.bin + program, *self.options, *arguments]
        return subprocess.run(call, input=None if text is None else text.encode(), capture_output=True, check=True, env=_ENVIRONMENT, timeout=60).stdout


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _account(name: str) -> str | None:
    """The account to run a server as: that one if we are root, else our own."""
    if os.geteuid():
        return None
    try:
        return pwd.getpwnam(name).pw_name
    except KeyError:
        pytest.skip(f"no account {name} to run the server as")


@contextmanager
def _folder(account: str | None) -> Iterator[Path]:
    """A folder that the account owns, outside pytest's own, which is root's alone."""
    with tempfile.TemporaryDirectory(prefix="bi-server-") as name:
        if account is not None:
            shutil.chown(name, account)
        yield Path(name)


@contextmanager
def mariadb() -> Iterator[Server]:
    """A MariaDB server."""
    program, install = shutil.which("mariadbd", path=_ENVIRONMENT["PATH"]), shutil.which("mariadb-install-db", path=_ENVIRONMENT["PATH"])
    if program is None or install is None:
        pytest.skip("MariaDB is not installed: scripts/test_servers.sh")
    account = _account("mysql")
    with _folder(account) as folder:
        common = ["--no-defaults", f"--datadir={folder / 'data'}", *([f"--user={account}"] if account else [])]
        subprocess.run([install, *common, "--auth-root-authentication-method=normal", "--skip-test-db"], check=True, capture_output=True, env=_ENVIRONMENT, timeout=60)
        port, place = _free_port(), folder / "s"
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [program, *common, f"--socket={place}", "--bind-address=127.0.0.1", f"--port={port}", f"--pid-file={folder / 'pid'}", "--innodb-flush-log-at-trx-commit=0"],
                stdout=log, stderr=log, env=_ENVIRONMENT,
            )  # fmt: skip
        try:
            found = Server(folder, ("--no-defaults", f"--socket={place}", "--user=root", "--default-character-set=utf8mb4"))
            _wait(server, lambda: found.run("mariadb", "--execute=SELECT 1"))
            yield found
        finally:
            server.terminate()
            server.wait(30)


def _wait(server: subprocess.Popen[bytes], ready: object) -> None:
    deadline = time.monotonic() + 30
    while server.poll() is None and time.monotonic() < deadline:
        try:
            ready()  # type: ignore[operator]
        except subprocess.CalledProcessError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the server did not start")


@contextmanager
def postgres() -> Iterator[Server]:
    """A PostgreSQL server, the newest that is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    program = found[-1] if found else shutil.which("initdb")
    if program is None:
        pytest.skip("PostgreSQL is not installed: scripts/test_servers.sh")
    account, bin_ = _account("postgres"), f"{Path(program).parent}/"
    become = ["setpriv", f"--reuid={account}", f"--regid={pwd.getpwnam(account).pw_gid}", "--clear-groups"] if account else []
    with _folder(account) as folder:
        port, data = _free_port(), str(folder / "data")
        quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": _ENVIRONMENT, "timeout": 60, "cwd": folder}
        subprocess.run([*become, f"{bin_}initdb", "-D", data, "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8", "-N"], **quiet)
        settings = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        subprocess.run([*become, f"{bin_}pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", settings, "start"], **quiet)
        try:
            yield Server(folder, ("--host=127.0.0.1", f"--port={port}", "--username=postgres"), bin_)
        finally:
            subprocess.run([*become, f"{bin_}pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"], **quiet)
