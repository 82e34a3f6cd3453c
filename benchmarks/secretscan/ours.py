"""What breach_impact says of values and of columns.

    python benchmarks/secretscan/ours.py {values,columns} FILE

``values``: FILE is JSON, name -> {"column", "texts"}; prints what peer_jobs.py prints, for each text none or one label
``data_type issuer kind/possible/…``, and the claims of JWTs. ``columns``: FILE is JSON, name -> {"column", "texts"}; prints for each what `inspect` takes
the column for and how many tokens `assess` counts by issuer.
"""

from __future__ import annotations

import csv
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))


def values(given: dict[str, Any]) -> dict[str, Any]:
    """Value by value."""
    started = time.process_time()
    import breach_impact as bi

    bi.name_secrets(["x"])
    out: dict[str, Any] = {"setup": time.process_time() - started}
    for name, each in given.items():
        began = time.process_time()
        found = bi.name_secrets(each["texts"], column=each["column"])
        seconds = time.process_time() - began
        labels = [["/".join((f"{secret.data_type} {secret.issuer} {secret.kind}", *secret.possible))] if secret else [] for secret in found]
        claims = [[secret.alg, secret.issued, secret.expires] if secret and secret.data_type == "jwt" else None for secret in found]
        out[name] = {"labels": labels, "seconds": seconds, "claims": claims}
    return out


def columns(given: dict[str, Any]) -> dict[str, Any]:
    """As columns of a table with a person in each row."""
    import breach_impact as bi

    out: dict[str, Any] = {}
    for name, each in given.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "rows.csv")
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(["email", each["column"]])
                writer.writerows([f"p{at}@example.org", text] for at, text in enumerate(each["texts"]))
            plan = bi.inspect(str(path), progress=False)
            column = next(column for column in plan.tables[0].columns if column.path == each["column"])
            statistics = bi.assess(str(path), plan=plan, progress=False).statistics
        tokens = {f"{row['issuer']} {row['kind']}": row["tokens"] for row in statistics["tokens"]}
        forms = {row["form"]: row["records"] for row in statistics["credentials"]}
        out[name] = {"data_type": column.data_type, "tokens": tokens, "credentials": forms}
    return out


def payment(given: dict[str, Any]) -> dict[str, Any]:
    """The check digits of payment values, by the function that the detectors use."""
    from breach_impact.detectors._payment import payment_check  # pyright: ignore[reportMissingImports]

    return {"checks": [[check.check, check.valid] for check in (payment_check(text, kind) for text, kind in zip(given["texts"], given["kinds"], strict=True))]}


def main() -> int:
    """The command line."""
    what, path = sys.argv[1:]
    given = json.loads(Path(path).read_text(encoding="utf-8"))
    print(json.dumps({"values": values, "columns": columns, "payment": payment}[what](given)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
