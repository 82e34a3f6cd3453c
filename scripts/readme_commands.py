#!/usr/bin/env python3
"""List or run what the README tells people to type, so that it cannot rot.

    python scripts/readme_commands.py README.md          # list
    python scripts/readme_commands.py --run README.md    # run, in a folder of its own

Commands stand in fenced ``console`` blocks after ``$``; ``make`` is left out, it has tests of its own. Fenced ``python`` blocks are run as
one program. Both run in a temporary folder that holds the sample as ``sample_data``.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands(text: str) -> list[str]:
    """The commands of the console blocks."""
    lines = [line for kind, body in _BLOCK.findall(text) if kind == "console" for line in body.splitlines()]
    return [line[2:].split("  #")[0].strip() for line in lines if line.startswith("$ ") and not line.startswith("$ make")]


def program(text: str) -> str:
    """The python blocks as one program."""
    return "\n".join(body for kind, body in _BLOCK.findall(text) if kind == "python")


def run(text: str) -> int:
    """Run all; 0 if all ended well."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "sample_data").symlink_to(ROOT / "sample_data")
        for command in commands(text):
            print(f"$ {command}", flush=True)
            code = subprocess.run(["bash", "-c", command], cwd=folder, stdin=subprocess.DEVNULL, check=False).returncode
            if code != 0:
                print(f"error: exit code {code}", file=sys.stderr)
                return 1
        print("$ python  # the notebook of the README", flush=True)
        return subprocess.run(["python", "-c", program(text)], cwd=folder, stdin=subprocess.DEVNULL, check=False).returncode


def main(arguments: list[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readme", type=Path)
    parser.add_argument("--run", action="store_true")
    options = parser.parse_args(arguments)
    text = options.readme.read_text(encoding="utf-8")
    if options.run:
        return run(text)
    print("\n".join(commands(text)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
