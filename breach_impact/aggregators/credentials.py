"""In which form passwords are exposed, per person, and how near that is to the open."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from breach_impact.context import Context, in_order
from breach_impact.passwords.settings import MOST, possible_of, severity, worst
from breach_impact.passwords.stored import DIGEST_FORMS, SALTED

_BY_LENGTH = {"sha1": "hex40", "sha256": "hex64", "sha512": "hex128"}
"""Forms that a digest's length alone may name, with the shape that leaves more open."""
FEWEST, OFTEN = 11, 0.01
"""People, and share of all, from whom on equal digests are no chance."""
_BEFORE_SALT = {"salted_md5": "md5", "salted_sha1": "sha1"}


def ask(context: Context) -> dict[str, Any]:
    """``credentials``."""
    settings = _settings(context)
    out: list[dict[str, Any]] = []
    for form, people, n in in_order(_counts(context, "split_part(form, '|', 1)", "f"), 1):
        mine = settings[form]
        row: dict[str, Any] = {"form": form, "subjects": int(people), "records": int(n), "severity": worst(s["severity"] for s in mine)}
        row["parameters"] = [s for s in mine if s["label"] or "format" in s]
        if form in _BEFORE_SALT and _repeat(context):
            row |= {"severity": "critical", "note": "equal digests are held by many people, so no salt of their own is in them, whatever stands beside them"}
        out.append(row | _open(context, form, {s["label"] for s in mine}) | _note(context, form))
    return {"credentials": out}


def _counts(context: Context, what: str, n: str) -> list[tuple[str, int, int]]:
    """(value of ``what``, people, records); a document counts once, however many versions it has.

    Args:
        context: the ledger.
        what: SQL of a text of the relation ``credential``.
        n: its column that counts the records of that.
    """
    people = dict(context.rows(f"SELECT v, count(DISTINCT subj) FROM (SELECT {what} AS v, subj FROM {context.facts('credential', attributed=True)}) GROUP BY v"))
    records = (
        f"SELECT v, sum(n)::BIGINT FROM (SELECT {what} AS v, sum({n}) AS n FROM credential WHERE rk IS NULL GROUP BY v"
        f" UNION ALL SELECT {what} AS v, count(DISTINCT rk) AS n FROM credential WHERE rk IS NOT NULL GROUP BY v) GROUP BY v"
    )
    return [(v, people.get(v, 0), n) for v, n in context.rows(records)]


def _settings(context: Context) -> dict[str, list[dict[str, Any]]]:
    """Form -> its settings, largest first; those beyond :data:`MOST` count together, as people and records of ``other``."""
    found: defaultdict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for text, people, n in in_order(_counts(context, "form", "n"), 1):
        form, _, setting = text.partition("|")
        found[form].append((setting, people, n))
    rare = {form: [s for s, _, _ in rows[MOST:]] for form, rows in found.items() if len(rows) > MOST}
    for form, kept in ((form, {s for s, _, _ in found[form][:MOST]} - {"other"}) for form in rare):
        listed = ", ".join(f"'{form}|{s}'" for s in sorted(kept))
        grouped = _counts(context, f"CASE WHEN NOT starts_with(form, '{form}|') THEN NULL WHEN form IN ({listed}) THEN form ELSE '{form}|other' END", "n")
        found[form] = [(text.partition("|")[2], people, n) for text, people, n in in_order([r for r in grouped if r[0] is not None], 1)]
    return {form: [_setting(form, *row) for row in rows] for form, rows in found.items()}


def _setting(form: str, setting: str, people: int, n: int) -> dict[str, Any]:
    label, *more = setting.split("|")
    variant = next((text for text in more if not text.startswith("@")), "")
    name = next((text[1:] for text in more if text.startswith("@")), "")
    out: dict[str, Any] = {"label": label, "subjects": int(people), "records": int(n), "severity": severity(form, label, name)}
    return out | {key: text for key, text in (("variant", variant), ("format", name)) if text}


def _open(context: Context, form: str, labels: set[str]) -> dict[str, list[str]]:
    """What values may be whose form the data leaves open, or that nothing but their length names."""
    columns = [c for t in context.present for c in t.columns]
    named = {name for c in columns for name in c.hints.get("forms", "").split(",")}
    lone = {name for c in columns for name in c.hints.get("by_length", "").split(",")}
    usual: set[str] = set()
    rare: set[str] = set()
    for label in labels if form == "unknown_hash" else ():
        likely, seldom = possible_of().get(label, ((), ()))
        mine = named & set(DIGEST_FORMS.get(int(label[3:]), ())) if re.fullmatch("hex[0-9]+", label) else set()
        usual |= mine or set(likely)
        rare |= set() if (mine and mine < set(likely)) or mine - set(likely) else set(seldom)
    if form in _BY_LENGTH and _BY_LENGTH[form] in labels and (form in lone or form not in named):
        rare = set(sum(possible_of()[_BY_LENGTH[form]], ())) - {form}
    for label in labels if form != "unknown_hash" else ():
        if label.endswith("_salt"):
            rare |= set(sum(possible_of()[label], ())) - {_BEFORE_SALT.get(form, form)}
    return {key: sorted(names) for key, names in (("possible", usual), ("possible_rare", rare - usual)) if names}


def _repeat(context: Context) -> bool:
    """Whether digests beside a salt are held by several people as often as passwords are: then it is no salt of each person."""
    mine = f"SELECT h, count(DISTINCT subj) AS people FROM {context.facts(f'(SELECT * FROM secret WHERE k = {SALTED})', attributed=True)} GROUP BY h"
    several, every = context.rows(f"SELECT sum(people) FILTER (people > 1), sum(people) FROM ({mine})")[0]
    return (several or 0) >= max(FEWEST, OFTEN * (every or 0))


def _note(context: Context, form: str) -> dict[str, str]:
    """Why values count as enciphered block by block: what the sample of each such column showed."""
    seen = [c.hints["blocks"] for t in context.present for c in t.columns if "blocks" in c.hints] if form == "encrypted" else []
    if not seen:
        return {}
    return {"note": f"equal blocks stand in different values ({'; '.join(sorted(seen))} sampled values): equal parts of passwords can be seen, and one key opens all"}
