"""What another tool says of values; each function runs in the environment of its tool.

    PYTHON benchmarks/secretscan/peer_jobs.py TOOL FILE

FILE is JSON: name -> texts. Prints JSON: name -> {"labels": for each text the tool's labels, "seconds"}, and ``setup``: seconds of CPU until the first
text. Nothing may talk to a network: connections fail, so that no tool can try a token.
"""

# No type checker sees these environments, and each tool's import belongs to its job's time.
# pyright: reportMissingImports=false

from __future__ import annotations

import json
import socket
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

Names = Callable[[list[str]], list[list[str]]]


def shut(*_: object, **__: object) -> None:
    """Instead of a connection."""
    raise OSError("no network in this measurement")


def kingfisher() -> Names:
    """All built-in rules at every confidence, helpers that it would not report by themselves as well; a call for each text."""
    from kingfisher_sdk.rules import Rules
    from kingfisher_sdk.scanner import Scanner

    scanner = Scanner(Rules(confidence="low", cache=False))

    def names(texts: list[str]) -> list[list[str]]:
        return [[f"{found.rule_id} {found.rule_name}" for found in scanner.scan(text)] for text in texts]

    return names


def kingfisher_text() -> Names:
    """The same, all texts as lines of one text, which is its fastest way; findings go to the line they begin in."""
    from bisect import bisect_right

    from kingfisher_sdk.rules import Rules
    from kingfisher_sdk.scanner import Scanner

    scanner = Scanner(Rules(confidence="low", cache=False))

    def names(texts: list[str]) -> list[list[str]]:
        lines = [" ".join(text.splitlines()) for text in texts]
        starts, at = [], 0
        for line in lines:
            starts.append(at)
            at += len(line.encode()) + 1
        out: list[list[str]] = [[] for _ in texts]
        for found in scanner.scan("\n".join(lines)):
            out[bisect_right(starts, found.location["start_offset"]) - 1].append(f"{found.rule_id} {found.rule_name}")
        return out

    return names


def detect_secrets() -> Names:
    """All plug-ins and the default filters, on a file with a line for each text, as it is meant to be used; nothing is verified."""
    from detect_secrets.core.scan import scan_file
    from detect_secrets.settings import default_settings

    def names(texts: list[str]) -> list[list[str]]:
        out: list[list[str]] = [[] for _ in texts]
        with tempfile.TemporaryDirectory() as folder, default_settings():
            path = Path(folder, "values.txt")
            path.write_text("".join(" ".join(text.splitlines()) + "\n" for text in texts), encoding="utf-8")
            for found in scan_file(str(path)):
                out[found.line_number - 1].append(found.type)
        return out

    return names


def name_that_hash() -> Names:
    """All prototypes, not only the popular ones; its candidates with their numbers in hashcat, best first."""
    from name_that_hash import runner

    def names(texts: list[str]) -> list[list[str]]:
        out: list[list[str]] = []
        for text in texts:
            found = runner.api_return_hashes_as_dict([text], {"popular_only": False})
            out.append([f"{each['hashcat']} {each['name']}" for each in found.get(text, [])])
        return out

    return names


def main() -> int:
    """The command line."""
    tool, path = sys.argv[1:]
    socket.socket.connect = shut  # pyright: ignore[reportAttributeAccessIssue]
    started = time.process_time()
    names = {"kingfisher": kingfisher, "kingfisher_text": kingfisher_text, "detect_secrets": detect_secrets, "name_that_hash": name_that_hash}[tool]()
    out: dict[str, object] = {"setup": time.process_time() - started}
    for name, texts in json.loads(Path(path).read_text(encoding="utf-8")).items():
        began = time.process_time()
        labels = names(texts)
        out[name] = {"labels": labels, "seconds": time.process_time() - began}
    print(json.dumps(out))
    return 0


if __name__ == "__main__":
    sys.exit(main())
