"""The measurement behind ``benchmarks/secrets.py``: runs each tool, judges it, and writes the table."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from measure import machine, run

from secretscan import judge
from secretscan.corpora import Item, corpora, stream

HERE = Path(__file__).resolve().parent
INSTALL_LIMIT, RUN_LIMIT = 600, 900
STREAM = 20_000
SEARCHED_MB = 10  # a plain search with all patterns is slow
SETTINGS = {"value alone": "{value}", "token=VALUE": "token={value}", 'token = "VALUE"': 'token = "{value}"'}


class Tool(NamedTuple):
    """A tool: its title, its job in peer_jobs.py, what pip installs, and whether it looks for tokens or names hashes."""

    title: str
    job: str
    package: str
    hashes: bool = False


TOOLS = (
    Tool("Kingfisher", "kingfisher", "kingfisher-secret-scanner"),
    Tool("Kingfisher, as one text", "kingfisher_text", "kingfisher-secret-scanner"),
    Tool("detect-secrets", "detect_secrets", "detect-secrets"),
    Tool("Name-That-Hash", "name_that_hash", "name-that-hash", hashes=True),
)
OURS = "breach_impact"


def installed(tool: Tool, venvs: Path, make: bool) -> str | None:
    """Make the tool's environment if asked; why it is not there, None if it is."""
    folder = venvs / f"secrets-{tool.package}"
    done = folder / "installed.txt"
    if done.exists():
        return None
    if not make:
        return "not installed; use --install"
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", tool.package]
    for command in ([sys.executable, "-m", "venv", str(folder)], pip):
        made = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_LIMIT, check=False)
        if made.returncode:
            return (made.stderr or made.stdout).strip().splitlines()[-1]
    shown = subprocess.run([*pip[:3], "show", tool.package], capture_output=True, text=True, check=True).stdout
    done.write_text(next(line for line in shown.splitlines() if line.startswith("Version: ")).removeprefix("Version: ") + "\n", encoding="utf-8")
    return None


def attempt(title: str, ask: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """What a tool gives, or why it could not be measured."""
    try:
        return ask()
    except RuntimeError as error:
        return {"tool": title, "failure": str(error)}


def asked(command: Sequence[str], given: dict[str, Any]) -> Any:  # noqa: ANN401 - what the job prints
    """Run a job on values: they go through a file, so that none stands in a list of processes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "given.json")
        path.write_text(json.dumps(given), encoding="utf-8")
        done = run([*command, str(path)], RUN_LIMIT)
    if done.failure:
        raise RuntimeError(done.failure)
    return done.answer


def texts_of(found: dict[str, list[Item]]) -> dict[str, list[str]]:
    """What the tools are asked: every corpus in every setting, and negatives under the names of their own columns."""
    out = {
        f"{name}|{setting}": [form.format(value=item.value) for item in found[name]] for name in ("tokens", "negatives", "jwt") for setting, form in SETTINGS.items()
    }
    out["negatives|own"] = [f"{item.context or 'value'}={item.value}" for item in found["negatives"]]
    return out | {"hashes": [item.value for item in found["hashes"]], "stream": stream(STREAM)}


def flagged(answer: dict[str, Any], name: str) -> int:
    """How many texts have a label."""
    return sum(bool(labels) for labels in answer[name]["labels"])


def token_rows(title: str, answer: dict[str, Any], found: dict[str, list[Item]], settings: Sequence[str]) -> list[dict[str, Any]]:
    """A row for each setting."""
    rows: list[dict[str, Any]] = []
    for setting in settings:
        score = judge.score_tokens(found["tokens"], answer[f"tokens|{setting}"]["labels"])
        rows.append({
            "tool": title, "setting": setting, **score._asdict(), "alarms": flagged(answer, f"negatives|{setting}"), "alarms_own": flagged(answer, "negatives|own"),
            "jwt": flagged(answer, f"jwt|{setting}"), "values_s": round(STREAM / answer["stream"]["seconds"]), "setup_s": round(answer["setup"], 2),
        })  # fmt: skip
    return rows


def best(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The setting in which a tool sees most tokens; of equals that with fewer false alarms."""
    return max(rows, key=lambda row: (row["seen"], row["issuer"], -row["alarms"]))


def peer(tool: Tool, venvs: Path, found: dict[str, list[Item]]) -> dict[str, Any]:
    """Ask another tool."""
    folder = venvs / f"secrets-{tool.package}"
    texts = texts_of(found)
    given = {name: texts[name] for name in ("hashes", "negatives|value alone", "stream")} if tool.hashes else texts
    answer = asked([str(folder / "bin" / "python"), str(HERE / "peer_jobs.py"), tool.job], given)
    about = {"tool": tool.title, "version": (folder / "installed.txt").read_text(encoding="utf-8").strip()}
    if not tool.hashes:
        return about | {"tokens": token_rows(tool.title, answer, found, list(SETTINGS))}
    labels = answer["hashes"]["labels"]
    right = sum(judge.candidate(item, given) for item, given in zip(found["hashes"], labels, strict=True))
    candidates = sum(map(len, labels)) / max(1, sum(map(bool, labels)))
    seconds = answer["hashes"]["seconds"]
    return about | {"hashes": {"right": right, "open": 0, "seen": flagged(answer, "hashes"), "candidates": round(candidates, 1), "alarms": flagged(answer, "negatives|value alone"), "values_s": round(len(labels) / seconds)}}


def ours(found: dict[str, list[Item]]) -> dict[str, Any]:
    """Ask breach_impact: values alone, under the name ``token``, and under the names of their own columns."""
    job = [sys.executable, str(HERE / "ours.py")]
    values = {name: [item.value for item in items] for name, items in found.items()}
    given = {f"{name}|{setting}": {"column": column, "texts": values[name]} for name in ("tokens", "negatives", "jwt") for setting, column in (("value alone", ""), ("column token", "token"))}
    given |= {"hashes": {"column": "password", "texts": values["hashes"]}, "stream": {"column": "", "texts": stream(STREAM)}}
    contexts = sorted({item.context for item in found["negatives"]})
    given |= {f"own|{context}": {"column": context, "texts": [item.value for item in found["negatives"] if item.context == context]} for context in contexts}
    answer = asked([*job, "values"], given)
    answer["negatives|own"] = {"labels": [labels for context in contexts for labels in answer[f"own|{context}"]["labels"]]}
    forms = ["jwt" if labels and labels[0].startswith("jwt ") else labels[0].rpartition(" ")[2] if labels else "" for labels in answer["hashes"]["labels"]]
    seen = sum(bool(labels) and not labels[0].startswith("password ") for labels in answer["hashes"]["labels"])
    verdicts = Counter(judge.stored(item, form) for item, form in zip(found["hashes"], forms, strict=True))
    out: dict[str, Any] = {"tool": OURS, "tokens": token_rows(OURS, answer, found, ["value alone", "column token"])}
    out["hashes"] = {"right": verdicts["right"], "open": verdicts["open"], "seen": seen, "candidates": round(sum(len(form.split("/")) for form in forms) / len(forms), 1), "alarms": flagged(answer, "negatives|own"), "values_s": round(len(forms) / answer["hashes"]["seconds"])}
    out["jwt_dated"] = sum(dated(item, claims) for item, claims in zip(found["jwt"], answer["jwt|value alone"]["claims"], strict=True))
    out["payment"] = checked(found["payment"])
    out["columns"] = asked([*job, "columns"], {f"{name} as {column or 'value'}": {"column": column or "value", "texts": texts} for name, column, texts in column_cases(found)})
    return out


def dated(item: Item, claims: list[Any] | None) -> bool:
    """Whether algorithm, time of issue and expiry of a JWT are as the corpus decodes them."""
    if claims is None:
        return False
    alg, issued, expires = claims
    return [alg or "", "" if issued is None else str(issued), "" if expires is None else str(expires)] == item.claims


def checked(items: list[Item]) -> dict[str, Any]:
    """How many outcomes of check digits are reproduced; of the others how many are taken for what they are called."""
    kinds = ["iban" if item.family == "iban" else "" for item in items]
    try:
        given = {"texts": [item.value for item in items], "kinds": kinds}
        checks = asked([sys.executable, str(HERE / "ours.py"), "payment"], given)["checks"]
    except RuntimeError as error:
        return {"failure": str(error)}
    with_check = [(item.check, check) for item, (check, _) in zip(items, checks, strict=True) if item.check]
    others = [(item.positive, valid) for item, (_, valid) in zip(items, checks, strict=True) if not item.check]
    return {"checks": len(with_check), "reproduced": sum(a == b for a, b in with_check), "others": len(others), "others_right": sum(a == b for a, b in others)}


def column_cases(found: dict[str, list[Item]]) -> list[tuple[str, str, list[str]]]:
    """Columns to classify: tokens under two names, and negatives under their own."""
    tokens = [item.value for item in found["tokens"]]
    cases = [("tokens", "value", tokens), ("tokens", "token", tokens), ("hashes", "password", [item.value for item in found["hashes"]])]
    for context in sorted({item.context for item in found["negatives"]}):
        cases.append(("negatives", context, [item.value for item in found["negatives"] if item.context == context]))
    return cases


def options_of(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Secrets: ours and other tools on the same corpora.")
    parser.add_argument("--install", action="store_true", help="make the environments that are not there, from PyPI")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/data/tokens"), help="folder of the corpora")
    parser.add_argument("--venvs", type=Path, default=Path("build/bench"), help="folder of the environments (default build/bench)")
    parser.add_argument("--only", nargs="*", choices=(OURS, *(tool.job for tool in TOOLS), "freetext"), help="only these")
    parser.add_argument("--text-mb", type=int, default=200, help="of free text for the speed (default 200)")
    parser.add_argument("--json", type=Path, default=Path("build/bench/secrets.json"), help="file of all numbers (default build/bench/secrets.json)")
    return parser.parse_args(argv)


def freetext(folder: Path, megabytes: int) -> list[dict[str, Any]]:
    """Megabytes of text for each second of one core, ours and plain searches; what every run takes, also for one megabyte, is left out."""
    rows: list[dict[str, Any]] = []
    for share in (0.01, 0.05):
        for what, size in (("assess", megabytes), ("search", SEARCHED_MB), ("prefixes", SEARCHED_MB)):
            took = {each: timed(folder, what, each, share) for each in (1, size)}
            more = {name: took[size][name] - took[1][name] for name in ("bytes", "seconds", "cpu")}
            rows.append({"share": share, "what": what, "mb_s": round(more["bytes"] / 1e6 / more["seconds"], 1), "mb_cpu_s": round(more["bytes"] / 1e6 / more["cpu"], 1)} | took[size])
            print(f"free text, {share:.0%} with a token, {what}: {rows[-1]['mb_cpu_s']} MB for a second of CPU", file=sys.stderr)
    return rows


def timed(folder: Path, what: str, megabytes: int, share: float) -> dict[str, Any]:
    """One job on a text of a size."""
    path = str(folder / f"messages-{megabytes}-{share:g}.csv")
    size = asked_plain("make", path, str(megabytes * 1_000_000), str(share))["bytes"]
    return {"bytes": size} | asked_plain(what, path)


def asked_plain(*arguments: str) -> dict[str, Any]:
    """One job of freetext.py in a process of its own."""
    done = run([sys.executable, str(HERE / "freetext.py"), *arguments], RUN_LIMIT)
    if done.failure:
        raise RuntimeError(done.failure)
    return done.answer


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, show, write."""
    from secretscan.show import show

    options = options_of(argv)
    wanted = options.only or [OURS, *(tool.job for tool in TOOLS), "freetext"]
    found = corpora(options.corpora)
    venvs = options.venvs.resolve()
    results: dict[str, Any] = {"machine": machine(), "corpora": {name: len(items) for name, items in found.items()}, "tools": []}
    if OURS in wanted:
        results["tools"].append(attempt(OURS, lambda: ours(found)))
    for tool in TOOLS:
        if tool.job in wanted:
            failure = installed(tool, venvs, options.install)
            results["tools"].append({"tool": tool.title, "failure": failure} if failure else attempt(tool.title, lambda tool=tool: peer(tool, venvs, found)))
    if "freetext" in wanted:
        venvs.mkdir(parents=True, exist_ok=True)
        results["freetext"] = freetext(venvs, options.text_mb)
    show(results)
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    return 1 if any("failure" in each for each in results["tools"]) else 0
