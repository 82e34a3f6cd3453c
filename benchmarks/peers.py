"""Other tools on a flat table of 100,000 of the same users, each in an environment of its own: time, memory, and right labels.

    python benchmarks/peers.py [--install] [--data build/bench] [--venvs build/peers] [--limit 120] [--json FILE]

``--install`` makes the environments (4 GB, from PyPI); a tool that cannot be installed is reported as that. A tool that does not
finish all rows within the limit is run again on 500, so that its labels can be judged. One run each: this is about orders of
magnitude. Which labels are right is our judgement, and all of it is in this file.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

import make_data
from measure import Run, machine, run, warm
from rich.console import Console
from rich.table import Table

HERE = Path(__file__).resolve().parent
ROWS = 100_000
FEW_ROWS = 500
INSTALL_LIMIT = 1200
FAILURE_SHOWN = 600


class Tool(NamedTuple):
    """A tool: its job in peer_jobs.py ("" for one that has never been installed to write it), and what pip installs."""

    job: str
    packages: tuple[str, ...]


TOOLS = {
    "presidio-structured": Tool("presidio_structured", ("presidio-structured", "presidio-analyzer")),
    "presidio-analyzer": Tool("presidio_analyzer", ("presidio-structured", "presidio-analyzer")),
    "DataProfiler": Tool("dataprofiler", ("DataProfiler", "setuptools<81")),
    "DataProfiler[ml]": Tool("dataprofiler", ("DataProfiler[ml]", "setuptools<81")),
    "piicatcher": Tool("", ("piicatcher",)),
}

_TIME = "DATE_TIME DATETIME DATE TIMESTAMP login_time activity_time registration_time"
_TOKEN = "HASH_OR_KEY CRYPTO api_token oauth_token session_token voice_assistant_token"
RIGHT = {
    "uid": "UUID HASH_OR_KEY account_id",
    "email": "EMAIL_ADDRESS EMAIL email",
    "user_name": "USERNAME USER_NAME username",
    "phone_number": "PHONE_NUMBER PHONE phone",
    "country": "COUNTRY country",
    "time_zone": "TIME_ZONE TIMEZONE time_zone",
    "login_time": _TIME,
    "last_on": _TIME,
    "camera_mac": "MAC_ADDRESS mac_address",
    "wifi_ssid": "SSID wifi_ssid",
    "internal_ip": "IP_ADDRESS IPV4 internal_ip ip_address",
    "api_token": _TOKEN,
    "refresh_token": _TOKEN,
    "alexa_token": _TOKEN,
    "height": "HEIGHT body_height body_metrics",
    "weight": "WEIGHT body_weight body_metrics",
    "gender": "GENDER gender",
    "shared_with": "EMAIL_ADDRESS EMAIL email",
}
"""The columns that have a category, with the labels that name it: other tools' in capitals, ours in small letters."""

ALSO_TRUE = {
    "camera_nickname": "device_name",
    "product_model": "device_model",
    "firmware_ver": "firmware_version",
}
"""No category, so nothing to win; any other label is wrong."""

NO_LABEL = frozenset(
    {"", "UNKNOWN", "BACKGROUND", "INTEGER", "FLOAT", "QUANTITY", "ORDINAL", "NON_PII", "None", "could not determine"}
)
"""What says nothing, or only how a cell is written."""


def judge(labels: dict[str, list[str]]) -> dict[str, list[str]]:
    """Sort the columns into right, ambiguous (the right label among others) and wrong; the rest has no label."""
    found: dict[str, list[str]] = {"right": [], "ambiguous": [], "wrong": []}
    for column, given in labels.items():
        said = {label for label in given if label not in NO_LABEL}
        good = said & set((RIGHT.get(column) or ALSO_TRUE.get(column, "")).split())
        if said == good:
            if said and column in RIGHT:
                found["right"].append(column)
        elif good:
            found["ambiguous"].append(column)
        else:
            found["wrong"].append(f"{column}={'|'.join(sorted(said))}")
    return found


def environment(name: str, venvs: Path) -> Path:
    """Where a tool lives; tools of the same packages share."""
    first = next(other for other, tool in TOOLS.items() if tool.packages == TOOLS[name].packages)
    return venvs / first.lower().replace("[", "-").replace("]", "")


def failure_of(output: str) -> str:
    """What pip was at, and the error below all those that only say that something went wrong."""
    lines = [line.strip() for line in output.splitlines() if "subprocess-exited" not in line]
    asked = [line for line in output.splitlines() if line.startswith("Collecting ")]
    errors = [line for line in lines if re.match(r"(\w+Error|ERROR|error): ?", line)]
    return "; ".join([*asked[-1:], *errors[:1]]) or output[-FAILURE_SHOWN:]


def install(name: str, venvs: Path) -> str | None:
    """Make a tool's environment.

    Args:
        name: of the tool.
        venvs: folder of the environments.

    Returns:
        Why it cannot be, in the installer's words; None if it is there.
    """
    folder = environment(name, venvs)
    note = folder / "installed.json"
    if not note.exists():
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--disable-pip-version-check"]
        for command in ([sys.executable, "-m", "venv", str(folder)], [*pip, *TOOLS[name].packages]):
            started = time.monotonic()
            try:
                done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_LIMIT, check=False)
            except subprocess.TimeoutExpired:
                return f"not installed within {INSTALL_LIMIT} s"
            if done.returncode:
                return failure_of(done.stdout + done.stderr)
        size = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())
        note.write_text(json.dumps({"seconds": time.monotonic() - started, "bytes": size}) + "\n", encoding="utf-8")
    return None


def versions(name: str, venvs: Path) -> dict[str, str]:
    """Of the tool's own packages."""
    code = "import sys, json; from importlib.metadata import version as v; print(json.dumps({n: v(n) for n in sys.argv[1:]}))"
    names = [package.split("[")[0].split("<")[0] for package in TOOLS[name].packages]
    done = subprocess.run(
        [environment(name, venvs) / "bin" / "python", "-c", code, *names], capture_output=True, check=True
    )
    return json.loads(done.stdout)


def outcome(name: str, rows: int, done: Run) -> dict[str, Any]:
    """A run and its judgement."""
    found: dict[str, Any] = {"tool": name, "rows": rows, **done._asdict()}
    return found | (judge(done.answer) if done.failure is None else {})


def peer(name: str, path: Path, venvs: Path, limit: float, make: bool) -> list[dict[str, Any]]:
    """One tool: on all rows and, if that is too much for it, on few."""
    folder = environment(name, venvs)
    failure = (
        install(name, venvs)
        if make
        else None
        if (folder / "installed.json").exists()
        else "not installed; use --install"
    )
    if failure:
        return [{"tool": name, "rows": 0, "failure": failure}]
    if not TOOLS[name].job:
        return [{"tool": name, "rows": 0, "failure": "it can be installed by now; its job is to be written"}]
    extra = json.loads((folder / "installed.json").read_text(encoding="utf-8"))
    about = {"venv_bytes": extra["bytes"], "versions": versions(name, venvs)}
    results: list[dict[str, Any]] = []
    for rows in (ROWS, FEW_ROWS):
        command = [folder / "bin" / "python", HERE / "peer_jobs.py", TOOLS[name].job, path, 0 if rows == ROWS else rows]
        done = run([str(each) for each in command], limit, folder)
        results.append(outcome(name, rows, done) | about)
        if done.failure is None:
            break
    return results


def show(console: Console, results: list[dict[str, Any]]) -> None:
    """The table."""
    table = Table(box=None, pad_edge=False)
    table.add_column("tool", no_wrap=True)
    for name in ("rows", "wall s", "CPU s", "peak MB", "rows/s", f"right of {len(RIGHT)}", "wrong"):
        table.add_column(name, justify="right")
    table.add_column("which are wrong, or why it failed")
    for each in results:
        failed = each["failure"] is not None
        cells = [each["tool"], f"{each['rows']:,}" if each["rows"] else "-"]
        cells += (
            [f"{each['wall']:.1f}", f"{each['cpu']:.1f}", f"{each['peak'] / 1e6:,.0f}"] if "wall" in each else ["-"] * 3
        )
        cells.append("-" if failed else f"{each['rows'] / each['wall']:,.0f}")
        cells += ["-", "-"] if failed else [str(len(each["right"])), str(len(each["wrong"]))]
        table.add_row(*cells, " ".join(each["failure"].split())[:200] if failed else ", ".join(each["wrong"]))
    console.print(table)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--data", type=Path, default=Path("build/bench"), help="folder of the table (default build/bench)"
    )
    parser.add_argument(
        "--venvs", type=Path, default=Path("build/peers"), help="folder of the environments (default build/peers)"
    )
    parser.add_argument("--install", action="store_true", help="make the environments that are not there")
    parser.add_argument("--tools", nargs="*", choices=[*TOOLS], default=[*TOOLS], help="only these")
    parser.add_argument("--limit", type=float, default=120, help="seconds for each run (default 120)")
    parser.add_argument("--json", type=Path, help="write all numbers to a file")
    options = parser.parse_args()
    path = make_data.make(options.data, "csv", ROWS).resolve()
    warm(path)
    results = [
        outcome("breach_impact", ROWS, run([sys.executable, str(HERE / "job.py"), "inspect", str(path)], options.limit))
    ]
    for name in options.tools:
        results += peer(name, path, options.venvs.resolve(), options.limit, options.install)
    console = Console(markup=False) if sys.stdout.isatty() else Console(width=170, color_system=None, markup=False)
    show(console, results)
    if options.json:
        options.json.write_text(
            json.dumps({"machine": machine(), "results": results}, indent=2) + "\n", encoding="utf-8"
        )
    return 1 if results[0]["failure"] else 0


if __name__ == "__main__":
    sys.exit(main())
