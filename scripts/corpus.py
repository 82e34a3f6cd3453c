#!/usr/bin/env python3
"""Read every file of a collection with the loaders, compare with what is known of it, and write docs/reference/corpus.md.

    python scripts/corpus.py ../shared/data/loaders/manifest.csv               # write the page
    python scripts/corpus.py ../shared/data/loaders/manifest.csv --check       # 1 if the page says something else, or a file is DIFFERENT
    python scripts/corpus.py ../shared/data/loaders/manifest.csv --only sql    # one folder, to standard output

The manifest is CSV with the columns ``file``, ``format``, ``rows_expected`` (empty if nothing is known) and ``notes``. Files are read in a process of their own, so that a
crash, more than 10 seconds and more than 1 GB of memory are seen. The files are not part of this project.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus_rules import DIFFERENT, FUZZED, Known, Seen, verdict

if TYPE_CHECKING:
    from breach_impact.opening.source import Source

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reference" / "corpus.md"
SECONDS, MEGABYTES = 10, 1000
COMMAND = "python scripts/corpus.py ../shared/data/loaders/manifest.csv"


# -- one file -----------------------------------------------------------------------------------------------------------
def look(path: str) -> dict[str, Any]:
    """What the loaders make of a file, and of all that an archive holds."""
    import breach_impact

    sources = list(breach_impact.open(path))
    found = [_one(source) for source in sources]
    out: dict[str, Any] = {key: sum(one[key] for one in found) for key in ("read", "accepted", "rejected", "repeated")}
    reasons = Counter[str]()
    for one in found:
        reasons.update(one["reasons"])
    complete, skipped = all(one["complete"] for one in found), all(source.skipped is not None for source in sources)
    return out | {"format": sources[0].format, "reasons": dict(reasons), "complete": complete, "skipped": skipped}


def _one(source: Source) -> dict[str, Any]:
    from breach_impact.framing import Tally

    tally, accepted, hits = Tally(), 0, Counter()
    for frame in source.frames(tally):
        accepted += frame.rows.num_rows
        if source.format.startswith(("es_", "elasticdump")) and not frame.columns:
            hits.update((frame.table, name) for name in frame.rows.column("id").to_pylist() if name is not None)
    repeated = sum(times - 1 for times in hits.values())
    reasons = Counter(tally.reasons)
    if source.skipped is not None:
        reasons.setdefault(source.skipped, 1)
    if tally.read != accepted + tally.rejected:
        reasons["NOT CONSERVED"] += 1
    return {"read": tally.read, "accepted": accepted - repeated, "rejected": tally.rejected, "repeated": repeated, "reasons": reasons, "complete": tally.complete}


def work() -> None:
    """Answer a path a line with what was found, and how much memory it took."""
    for line in sys.stdin:
        _forget_peak()
        try:
            answer = look(json.loads(line))
        except Exception as error:  # noqa: BLE001 - any is a finding; its message may quote a value
            answer = {"fault": type(error).__name__}
        sys.stdout.write(json.dumps(answer | {"megabytes": _peak()}) + "\n")
        sys.stdout.flush()


def _forget_peak() -> None:
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return


def _peak() -> int:
    """Megabytes that were resident at most; 0 where that is not known."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0
    return next(int(line.split()[1]) // 1000 for line in status.splitlines() if line.startswith("VmHWM"))


class Worker:
    """The process that reads the files; a new one when it is gone."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def look(self, path: Path) -> Seen:
        """What the loaders make of a file, or how they failed."""
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = subprocess.Popen([sys.executable, __file__, "--worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        process, late = self._process, threading.Event()
        timer = threading.Timer(SECONDS * 3, lambda: (late.set(), process.kill()))  # wall time, on a machine that may be busy
        timer.start()
        try:
            process.stdin.write(json.dumps(str(path)) + "\n")  # type: ignore[union-attr] - it is a pipe
            process.stdin.flush()  # type: ignore[union-attr]
            line = process.stdout.readline()  # type: ignore[union-attr]
        except BrokenPipeError:
            line = ""
        finally:
            timer.cancel()
        if not line:
            process.wait()
            return Seen(fault=f"over {SECONDS} s" if late.is_set() else "crash")
        answer = json.loads(line)
        megabytes = answer.pop("megabytes")
        seen = Seen(**answer)
        if megabytes > MEGABYTES and not seen.fault:
            seen.fault = "over 1 GB"
        return seen

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            with suppress(BrokenPipeError):
                self._process.communicate()


# -- the page -----------------------------------------------------------------------------------------------------------
Row = tuple[Known, Seen, str]


def rows(manifest: Path, only: str) -> Iterator[Row]:
    """Every file that is there, with what is known, what was found, and the verdict; the others have no finding."""
    worker = Worker()
    try:
        with manifest.open(encoding="utf-8", newline="") as stream:
            for line in sorted(csv.DictReader(stream), key=lambda line: line["file"]):
                path = manifest.parent / line["file"]
                if only and not line["file"].startswith(only):
                    continue
                number, _, more = line["rows_expected"].partition(" ")  # such as "596 complete lines"
                known = Known(line["file"], line["format"], int(number) if number else None, f"{more} {line['notes']}".strip(), manifest.parent)
                if path.is_file():
                    seen = worker.look(path)
                    yield known, seen, verdict(known, seen)
                else:
                    yield known, Seen(), "skipped: the file is not there"
    finally:
        worker.close()


def page(found: list[Row]) -> str:
    """The page."""
    known = [row for row in found if row[0].expected is not None]
    totals = Counter(_short(said) for _, _, said in found)
    faults = [row for row in found if row[1].fault]
    out = [
        "# Collected files\n<!-- Made by scripts/corpus.py. Do not edit. -->\n",
        f"What the loaders make of {len(found):,} real, hostile and fuzzed files from the test data of other projects; of {len(known):,} a number is known. *equal*: as many records are accepted as "
        "are known to be in the file. *explained*: the known number counts something else, or the file is refused with a reason code. *no truth*: nothing is known to compare with; what is shown is "
        f"that the file is read without a crash, in less than {SECONDS} seconds, in less than 1 GB, and that `read = accepted + rejected + repeated`. The files are not part of this project.\n",
        f"```\n{COMMAND}\n```\n",
        _table(("verdict", "files"), [(name, f"{totals[name]:,}") for name in ("equal", "explained", "no truth", "skipped", DIFFERENT) if totals[name] or name == DIFFERENT]),
        f"Crashes, hangs, too much memory: {(len(faults) and ', '.join(f'`{row[0].file}` ({row[1].fault})' for row in faults)) or 'none'}.\n",
    ]
    for folder, group in groupby(found, key=lambda row: _folder(row[0].file)):
        members = list(group)
        out.append(f"## {folder}\n" + (_summary(members) if folder.startswith(FUZZED) else _listing(members, folder)))
    return "\n".join(out)


def _folder(name: str) -> str:
    parts = name.split("/")[:-1]
    return "/".join(parts[:2] if parts[1:2] != ["duckdb"] or parts[0] != "csv" else parts[:3])


def _short(said: str) -> str:
    return said.partition(":")[0]


def _summary(members: list[Row]) -> str:
    """Fuzzed files: how many were taken for what, and those that are worth a look."""
    formats = Counter(seen.format for _, seen, _ in members)
    verdicts = Counter(_short(said) for _, _, said in members)
    text = f"{len(members)} fuzzed files, taken for {_counted(formats)}; {_counted(verdicts)}. Rejected records: {sum(seen.rejected for _, seen, _ in members):,}.\n"
    odd = [row for row in members if row[2].startswith(DIFFERENT)]
    return text + ("\n" + _listing(odd, "") if odd else "")


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {times}" for name, times in sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _listing(members: list[Row], folder: str) -> str:
    head = ("file", "format", "known", "accepted", "rejected", "repeated", "reasons", "complete", "verdict")
    lines = [
        (
            _code(known.file.removeprefix(f"{folder}/")), seen.format, "" if known.expected is None else f"{known.expected:,}", f"{seen.accepted:,}",
            f"{seen.rejected:,}" if seen.rejected else "", f"{seen.repeated:,}" if seen.repeated else "",
            ", ".join(f"{code} {times}" if times > 1 else code for code, times in sorted(seen.reasons.items())), "" if seen.complete else "no", said,
        )
        for known, seen, said in members
    ]  # fmt: skip
    return _table(head, lines)


def _code(name: str) -> str:
    return f"`{''.join(char if char.isprintable() else '?' for char in name)}`"


def _table(head: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> str:
    """A Markdown table without the columns that are empty in all rows."""
    body = list(lines)
    kept = [n for n in range(len(head)) if any(line[n] for line in body)]
    every = [tuple(line[n] for n in kept) for line in (head, ("---",) * len(head), *body)]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in every)


def main(arguments: list[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path, nargs="?", help="of the collection")
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if the page differs, or a file is DIFFERENT")
    parser.add_argument("--only", default="", help="files that begin so, to standard output")
    parser.add_argument("--out", type=Path, default=PAGE, help="the page")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.worker:
        work()
        return 0
    if options.manifest is None or not options.manifest.is_file():
        print("skipped: the collected files are not here; give the path of their manifest.csv", file=sys.stderr)
        return 0
    found = list(rows(options.manifest, options.only))
    odd = [(known, seen, said) for known, seen, said in found if said.startswith(DIFFERENT)]
    for known, seen, said in odd:
        print(f"{known.file}: known {known.expected}, {seen.format} {seen.accepted} + {seen.rejected} rejected, {dict(seen.reasons)}: {said}", file=sys.stderr)
    text = page(found)
    if options.only:
        print(text)
    elif options.check:
        same = options.out.is_file() and options.out.read_text(encoding="utf-8") == text
        print("same" if same else f"error: {options.out.name} differs; run {COMMAND}", file=sys.stderr)
        return 0 if same and not odd else 1
    else:
        options.out.write_text(text, encoding="utf-8", newline="\n")
    return 1 if odd else 0


if __name__ == "__main__":
    sys.exit(main())
