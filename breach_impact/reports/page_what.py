"""What is exposed of people: data types, combinations, tokens, passwords, mail, devices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from breach_impact.legal import flags_of
from breach_impact.reports.page_method import absence
from breach_impact.reports.page_where import country
from breach_impact.reports.svg_bars import bar, columns, stack
from breach_impact.reports.wording import inline, issuer, label, number, plural, severity, word, words

Json = Mapping[str, Any]
ARTICLES = {"art9": "Art. 9", "art10": "Art. 10"}
_STATES = ("masked", "protected", "invalid")
_TOKENS, _DOMAINS, _MODELS = 60, 25, 25


def sections(s: Json) -> dict[str, Any]:
    """The sections on what is exposed."""
    return {
        "data_types": data_types(s),
        "together": together(s),
        "populations": populations(s),
        "tokens": tokens(s),
        "credentials": credentials(s),
        "payment": payment(s),
        "mail": mail(s),
        "devices": devices(s),
    }


def gdpr(data_type: str) -> str:
    """The article that singles a data type out, or nothing."""
    flags = flags_of(data_type)
    return ARTICLES.get(flags.gdpr, "") if flags else ""


def top(rows: Sequence[Any], limit: int) -> tuple[Sequence[Any], int]:
    """The first rows, and how many are left out."""
    return rows[:limit], max(len(rows) - limit, 0)


def data_types(s: Json) -> dict[str, Any] | None:
    """People per data type with category, legal flags, facets, and what is not exposed."""
    rows = s["data_types"]
    if not rows:
        return None
    measures = {m["name"]: m for m in s["measures"]}
    most = max(row["subjects"] for row in rows)
    out, conditions, notes = [], {}, {}
    for row in rows:
        flags, m = flags_of(row["data_type"]), measures.get(f"data_types.{row['data_type']}.subjects", {})
        if flags and flags.gdpr:
            conditions.setdefault((ARTICLES[flags.gdpr], flags.condition), []).append(inline(flags.label))
        if m.get("kind") == "estimate" and m.get("note"):
            notes[m["note"]] = None
        out.append({
            "row": row, "label": label(row["data_type"]), "category": word("categories", row["category"]), "gdpr": gdpr(row["data_type"]),
            "hibp": flags.hibp_class if flags else "", "kind": m.get("kind", "exact"), "bar": bar(row["subjects"], most),
            "facets": [(facet["facet"].replace("_", " "), facet["subjects"]) for facet in row.get("facets", [])],
        })  # fmt: skip
    return {
        "rows": out,
        "states": [state for state in _STATES if any(row[f"{state}_records"] for row in rows)],
        "secondary": any(row["secondary_subjects"] for row in rows),
        "conditions": [(article, ", ".join(names), condition) for (article, condition), names in conditions.items()],
        "notes": list(notes),
    }


def together(s: Json) -> dict[str, Any] | None:
    """Combinations that do more harm than their parts, and how many data types a person has."""
    combos, counts = s.get("combinations") or [], s.get("data_types_per_subject") or []
    if not combos and not counts:
        return None
    most = max((row["subjects"] for row in combos), default=0)
    rows = [
        {"text": word("combinations", row["name"]), "types": ", ".join(inline(label(t)) for t in row["data_types"]), "people": row["subjects"],
         "bar": bar(row["subjects"], most)}
        for row in combos
    ]  # fmt: skip
    ordered = sorted((row["data_types"], row["subjects"]) for row in counts)
    chart, text = None, ""
    if ordered:
        low, high = ordered[0][0], ordered[-1][0]
        peak = counts[0]
        text = f"People have between {low} and {high} data types exposed; the most, {number(peak['subjects'])}, have {peak['data_types']}."
        if len(ordered) > 1:
            chart = columns("per-person", "People by how many data types of theirs are exposed", text, ordered)
    return {"combos": rows, "counts": ordered, "chart": chart, "text": text}


def populations(s: Json) -> dict[str, Any] | None:
    """Groups who need special care or stand apart, each with how many people are known to be of it or not."""
    rows = s.get("populations") or []
    if not rows:
        return None
    basis = {row["population"]: [_basis_of(name) for name in row["basis"].split("+")] for row in rows}
    return {"rows": [{"row": row, "text": word("populations", row["population"]), "basis": ", ".join(basis[row["population"]]), "bar": bar(row["subjects"], row["known"])} for row in rows]}


def _basis_of(name: str) -> str:
    return word("population_basis", name) if name in words()["population_basis"] else inline(label(name))


def tokens(s: Json) -> dict[str, Any] | None:
    """Tokens by issuer and kind: how many live, who can revoke, what to do."""
    if not s["tokens"]:
        return None
    rows, rest = top(s["tokens"], _TOKENS)
    listed = [
        {"row": row, "issuer": issuer(row["issuer"]), "revoke": word("revocable_by", row["revocable_by"]), "todo": _todo(row),
         "bar": stack([(state, row[state]) for state in ("live", "undetermined", "expired")])}
        for row in rows
    ]  # fmt: skip
    todo: dict[str, list[str]] = {}
    for row in listed:
        todo.setdefault(row["todo"], []).append(f"{row['issuer']} ({row['row']['kind']})")
    holders, dated = s["token_holders"], [row for row in listed if _dated(row["row"])]
    return {
        "rows": listed, "rest": rest, "holders": holders, "todo": [(text, list(dict.fromkeys(names))) for text, names in todo.items()],
        "dated": dated, "window": any(row["row"].get("live_in_window") is not None for row in dated), "basis": _basis(s["tokens"]),
        "unsigned": sum(row.get("unsigned", 0) for row in s["tokens"]), "shared": sum(row.get("shared", 0) for row in s["tokens"]),
    }  # fmt: skip


def _dated(row: Json) -> bool:
    """Whether more is known of tokens than how many there are."""
    return any(row.get(key) for key in ("first_issued", "live_at_start", "live_in_window", "shared"))


def _basis(rows: Sequence[Json]) -> list[tuple[str, int]]:
    """What the states of the tokens rest on, in words, with how many."""
    total: dict[str, int] = {}
    for row in rows:
        for name, n in row.get("basis", {}).items():
            total[name] = total.get(name, 0) + n
    return [(word("token_basis", name), n) for name, n in total.items() if n]


def _todo(row: Json) -> str:
    advice = words()["token_advice"]
    return advice.get(row["kind"]) or advice.get(row["revocable_by"]) or advice["unknown"]


def credentials(s: Json) -> dict[str, Any] | None:
    """Forms of stored passwords, the worst first; where there are none, that and what was looked for."""
    rows = s["credentials"]
    if not rows:
        return {"rows": [], "classes": [], "absence": absence(s, "credentials", "No stored password was found")}
    most = max(row["subjects"] for row in rows)
    ranked = sorted(rows, key=lambda row: (severity(row["form"])[0], -row["subjects"], row["form"]))
    listed = [
        {"row": row, "form": word("forms", row["form"]), "class": severity(row["form"])[1], "bar": bar(row["subjects"], most),
         "possible": ", ".join(word("forms", form) for form in row.get("possible", [])), "settings": _settings(row), "note": row.get("note", "")}
        for row in ranked
    ]  # fmt: skip
    classes = list(dict.fromkeys(severity(row["form"])[1:] for row in ranked))
    return {"rows": listed, "classes": classes, "absence": "", **_passwords(s.get("passwords", {}))}


def _settings(row: Json) -> list[tuple[str, int, str]]:
    """What the values state of how dear a guess is: cost, rounds, memory; people and severity of each."""
    return [(" ".join(x for x in (p.get("format", ""), p.get("variant", ""), p["label"]) if x), p["subjects"], p["severity"]) for p in row.get("parameters", [])]


def _passwords(found: Json) -> dict[str, Any]:
    """Reuse across people and strength, as shares."""
    reuse = [(word("password_kinds", name), block["subjects"], block["reused_by_several"]) for name, block in found.items()]
    plain = found.get("plaintext", {})
    strength = [(word("password_strength", row["class"]) if row["class"] else "Classes of fewer than 11 people", row["share"], bar(round(row["share"] * 1000), 1000))
                for row in plain.get("strength", [])]  # fmt: skip
    return {"reuse": reuse, "strength": strength, "plain": plain.get("subjects", 0)}


def payment(s: Json) -> dict[str, Any] | None:
    """Cards by brand, and what must not be kept after a payment."""
    rows = s.get("payment_cards") or []
    held = s.get("payment", {}).get("sensitive_authentication_data", {"subjects": 0, "cards": 0})
    if not rows and not held["subjects"]:
        return None
    most = max((row["cards"] for row in rows), default=0)
    extra = [(key, title) for key, title in (("with_cvv", "With code"), ("with_track", "With stripe"), ("with_name", "With name")) if any(row.get(key) for row in rows)]
    listed = [{"row": row, "brand": word("brands", row["brand"]), "bar": bar(row["cards"], most)} for row in rows]
    return {"rows": listed, "held": held, "extra": [key for key, _ in extra], "heads": [(title, "num") for _, title in extra], "cards": sum(row["cards"] for row in rows), "unexpired": sum(row["unexpired"] for row in rows)}


def mail(s: Json) -> dict[str, Any] | None:
    """Mail providers and domains."""
    domains, rest = top(s["email_domains"], _DOMAINS)
    providers, more = top(s["email_providers"], _DOMAINS)
    if not domains and not providers:
        return None
    most = max((row["subjects"] for row in domains), default=0)
    widest = max((row["subjects"] for row in providers), default=0)
    hidden = next((row for row in s["email_domains"] if row["domain"] is None), None)
    return {
        "domains": [{"row": row, "bar": bar(row["subjects"], most), "name": _domain(row)} for row in domains],
        "rest": rest,
        "providers": [{"row": row, "name": issuer(row["provider"]), "country": country(row["country"] or ""), "bar": bar(row["subjects"], widest)} for row in providers],
        "more": more,
        "hidden": hidden is not None,
    }


def _domain(row: Json) -> str | None:
    return None if row["domain"] is None else str(row["domain"])


def devices(s: Json) -> dict[str, Any] | None:
    """Devices and their models."""
    found = s["devices"]
    if not found["distinct"] and not found["models"]:
        return None
    models, rest = top(found["models"], _MODELS)
    most = max((row["devices"] for row in models), default=0)
    return {
        "text": f"{plural(found['distinct'], 'distinct device', 'distinct devices')}; "
        f"{plural(found['subjects'], 'person who holds a record has', 'people who hold records have')} at least one.",
        "models": [{"row": row, "bar": bar(row["devices"], most)} for row in models],
        "rest": rest,
    }
