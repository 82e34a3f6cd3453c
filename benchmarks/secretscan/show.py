"""The results as tables of Markdown, which the documentation holds as they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def table(header: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """A table of Markdown."""
    lines = [f"| {' | '.join(header)} |", f"|{'|'.join('---' for _ in header)}|"]
    return "\n".join(lines + [f"| {' | '.join(str(cell) for cell in row)} |" for row in rows]) + "\n"


def part(number: int, whole: int) -> str:
    """A count and its share."""
    return f"{number} ({number / whole:.1%})" if whole else "-"


def tokens(results: dict[str, Any]) -> str:
    """Tokens: every tool in every setting."""
    sizes = results["corpora"]
    header = ("tool", "setting", f"seen of {sizes['tokens']}", "issuer told", "of the issuers promised", f"false alarms of {sizes['negatives']}", "under their own names", f"JWTs seen of {sizes['jwt']}", "values per CPU second", "start, CPU s")  # fmt: skip
    rows = [
        (
            each["tool"], each["setting"], part(each["seen"], sizes["tokens"]), part(each["issuer"], sizes["tokens"]), part(each["named_issuer"], each["named"]), each["alarms"],
            each["alarms_own"], each["jwt"], f"{each['values_s']:,}", each["setup_s"],
        )
        for tool in results["tools"] for each in tool.get("tokens", ())
    ]  # fmt: skip
    return table(header, rows)


def hashes(results: dict[str, Any]) -> str:
    """Stored passwords."""
    sizes = results["corpora"]
    header = ("tool", f"named, or among what is possible, of {sizes['hashes']}", "left open", "seen as a hash", "candidates a value", f"natural negatives named of {sizes['negatives']}", "values per CPU second")
    rows = [
        (tool["tool"], part(each["right"], sizes["hashes"]), each["open"], each["seen"], each["candidates"], each["alarms"], f"{each['values_s']:,}")
        for tool in results["tools"]
        if (each := tool.get("hashes"))
    ]
    return table(header, rows)


def columns(found: dict[str, Any]) -> str:
    """Ours on whole columns."""
    rows = []
    for name, each in found.items():
        tokens = each["tokens"]
        generic = sum(number for label, number in tokens.items() if label.startswith("generic "))
        rows.append((name, each["data_type"] or "-", sum(tokens.values()), sum(tokens.values()) - generic, sum(each["credentials"].values())))
    return table(("column", "taken for", "tokens counted", "with an issuer", "credentials"), rows)


def freetext(rows: Sequence[dict[str, Any]]) -> str:
    """Speed on free text."""
    names = {"assess": "assess, everything", "search": "regexp_matches, all patterns", "prefixes": "regexp_matches, the prefixes"}
    cells = [(f"{each['share']:.0%}", names[each["what"]], each["mb_s"], each["mb_cpu_s"], each.get("tokens", each.get("rows"))) for each in rows]
    return table(("texts with a token", "what", "MB/s", "MB per CPU second", "found"), cells)


def show(results: dict[str, Any]) -> None:
    """Print all."""
    print("Versions: " + ", ".join(f"{each['tool']} {each['version']}" for each in results["tools"] if "version" in each) + "\n")
    for each in results["tools"]:
        if "failure" in each:
            print(f"{each['tool']}: {each['failure']}\n")
    print(tokens(results))
    print(hashes(results))
    for each in results["tools"]:
        if "columns" in each:
            print(f"JWTs dated right: {each['jwt_dated']} of {results['corpora']['jwt']}; payment: {each['payment']}\n")
            print(columns(each["columns"]))
    if "freetext" in results:
        print(freetext(results["freetext"]))
