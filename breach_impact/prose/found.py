"""What is found inside prose, log lines, URLs and cells of JSON: ``body~email``, ``body~payment_card_number`` ...

The plan names the kinds; the scan finds them set-wise, a list of matches a text, of which each becomes a row (:func:`found_sql`). The same SQL
looks at the sample when the plan is made (:mod:`breach_impact.prose.sample`), so what the plan says is what the scan does. A gate stands before each pattern, and before all of them
one that most texts do not pass. What they find is decided by :mod:`breach_impact.prose.finders`.
"""

from __future__ import annotations

from collections.abc import Collection

from breach_impact.prose.finder import Finder
from breach_impact.prose.finders import finders, gates, kinds
from breach_impact.sql import literal

BARE = "bare"
"""Hint of a column of cards: ``false`` where digits without groups number something else in these texts."""

_ESCAPED = r"%(?:40|2[BbFf]|3[AaDd]|7[BbCc]|22|26)"
_BROKEN = r"\\[nrt\"/]"


def split(path: str) -> tuple[str, str]:
    """The path of a text and the kind that is looked for inside it; a name may hold a tilde of its own."""
    text, _, kind = path.rpartition("~")
    return (text, kind) if text and kind in kinds() else (path, "")


def readable(text: str) -> str:
    """SQL of a text as it is searched: percent-encoded once less, without the escapes that stick to words; few texts have either."""
    decoded = f"CASE WHEN contains({text}, '%') AND regexp_matches({text}, {literal(_ESCAPED)}) THEN coalesce(try(url_decode({text})), {text}) ELSE {text} END"
    return f"CASE WHEN contains({text}, '\\') THEN regexp_replace({decoded}, {literal(_BROKEN)}, ' ', 'g') ELSE {decoded} END"


def wanted(types: Collection[str], *, bare_cards: bool = True) -> list[Finder]:
    """The finders that some of the types need."""
    return [finder for finder in finders(bare_cards=bare_cards) if set(finder.types) & set(types)]


def found_sql(texts: str, types: Collection[str], *, bare_cards: bool = True) -> str:
    """SQL of what is found, a row each: the columns of ``texts``, the data type ``k`` and the value ``v``.

    Args:
        texts: relation with the texts as ``t``.
        types: data types to look for.
        bare_cards: see :func:`breach_impact.prose.finders.finders`.
    """
    used = wanted(types, bare_cards=bare_cards)
    families = {name: gates()[name] for name in dict.fromkeys(finder.family for finder in used)}
    marks = "".join(f", {_passes(gate)} AS f_{name}" for name, gate in families.items())
    texts = f"(SELECT * REPLACE ({readable('t')} AS t) FROM {texts})"
    some = f"SELECT *{marks} FROM {texts} WHERE {_any_of(families.values())}"
    drop = ", ".join(["t", "c", *(f"f_{name}" for name in families)])
    return f"(WITH texts AS MATERIALIZED ({some}) {' UNION ALL '.join(_found(finder, types, drop) for finder in used)})"


def _passes(gate: str) -> str:
    return f"contains(t, {literal(gate)})" if len(gate) == 1 else f"regexp_matches(t, {literal(gate)})"


def _any_of(families: Collection[str]) -> str:
    """SQL of the first gate: characters, then one pattern of all the others."""
    longer = "|".join(gate for gate in families if len(gate) > 1)
    tests = [_passes(gate) for gate in families if len(gate) == 1]
    return " OR ".join([*tests, *([f"regexp_matches(t, {literal(longer)})"] if longer else [])])


def _found(finder: Finder, types: Collection[str], drop: str) -> str:
    met = f"SELECT *, unnest(regexp_extract_all(t, {literal(finder.pattern)})) AS c FROM texts WHERE f_{finder.family} AND {finder.gate}"
    valued = f"SELECT *, {finder.value} AS v FROM ({met})"
    tested = f"SELECT * FROM ({valued}) WHERE v IS NOT NULL AND ({finder.test})"
    named = f"SELECT * EXCLUDE ({drop}), {finder.kind or literal(finder.types[0])} AS k FROM ({tested})"
    asked = ", ".join(literal(t) for t in finder.types if t in types)
    return f"SELECT * FROM ({named}) WHERE k IN ({asked})" if finder.kind else named
