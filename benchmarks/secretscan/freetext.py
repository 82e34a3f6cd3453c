"""A text column with the whole catalogue against one plain search of the same column.

    python benchmarks/secretscan/freetext.py {make,assess,search,prefixes} FILE

``assess`` is what a user runs, with all that it does beside looking for secrets; ``search`` is DuckDB's ``regexp_matches`` with every pattern of the
catalogue in one expression, ``prefixes`` with its fixed prefixes alone. All on one thread. Prints JSON with the seconds.
"""

from __future__ import annotations

import json
import random
import re
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]
SEED = 11
WORDS_A_LINE = (60, 260)


def make(path: Path, size: int, share: float) -> int:
    """Write a CSV of messages; so many of a hundred hold a token. Returns the bytes of its text."""
    from tokentable.forms import MIXED

    from secretscan.corpora import WORDS

    rng, total = random.Random(SEED), 0
    pieces = [" ".join(rng.choices(WORDS, k=12)) for _ in range(5_000)]
    with path.open("w", encoding="utf-8") as file:
        file.write("ticket,email,message\n")
        at = 0
        while total < size:
            words = [rng.choice(pieces) for _ in range(rng.randrange(WORDS_A_LINE[0] // 12, WORDS_A_LINE[1] // 12))]
            if rng.random() < share:
                words.insert(rng.randrange(len(words)), f"token {rng.choice(MIXED).make(rng, True)} again")
            text = ". ".join(words)
            total += len(text)
            file.write(f"{at},p{at // 3}@example.org,{text}\n")
            at += 1
    return total


def assess(path: str) -> dict[str, Any]:
    """As a user does, with one worker."""
    started, cpu = time.perf_counter(), time.process_time()
    import breach_impact as bi

    statistics = bi.assess(path, progress=False, workers=1, memory="8GB").statistics
    return {"seconds": time.perf_counter() - started, "cpu": time.process_time() - cpu, "tokens": sum(row["tokens"] for row in statistics["tokens"])}


def scan(path: str, pattern: str) -> dict[str, Any]:
    """One regular expression over the column, as DuckDB runs it on one thread; reading the file is not counted."""
    import duckdb

    con = duckdb.connect(config={"threads": 1})
    con.execute("CREATE TABLE messages AS SELECT message FROM read_csv(?, header = true, all_varchar = true)", [path])
    started, cpu = time.perf_counter(), time.process_time()
    row = con.execute("SELECT count(*) FROM messages WHERE regexp_matches(message, ?)", [pattern]).fetchone()
    return {"seconds": time.perf_counter() - started, "cpu": time.process_time() - cpu, "rows": row[0] if row else None}


def catalogue() -> list[str]:
    """The patterns of all forms."""
    from breach_impact.tokens.formats import token_formats

    return [each.pattern for each in token_formats()]


def prefix(pattern: str) -> str:
    """The fixed text that a pattern begins with."""
    return re.escape(found[0]) if (found := re.match(r"[A-Za-z0-9_:/-]{3,}(?![?*{])", pattern)) else ""


def main() -> int:
    """The command line."""
    what, path, *more = sys.argv[1:]
    if what == "make":
        print(json.dumps({"bytes": make(Path(path), int(more[0]), float(more[1]))}))
    elif what == "assess":
        print(json.dumps(assess(path)))
    else:
        texts = catalogue() if what == "search" else sorted({found for each in catalogue() if (found := prefix(each))})
        print(json.dumps(scan(path, "|".join(f"(?:{text})" for text in texts)) | {"patterns": len(texts)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
