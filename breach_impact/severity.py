"""Severity by the method of ENISA (2013), SE = DPC x EI + CB, of subsets of the people, with what each input rests on and what would flip the band.

Figures stand in ``data/enisa.toml``. What the data tells (which classes of data, how identifying) is read off it; what it does not (who received the data,
whether somebody meant harm) is the operator's statement, or an assumption that says so.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from breach_impact.context import Context
from breach_impact.errors import OptionError
from breach_impact.law.tables import members
from breach_impact.legal import flags_of
from breach_impact.table import NameNotFound
from breach_impact.whole import whole

DATA, STATED, ASSUMED = "data", "stated", "assumed"
HALF = 2
"""What at least one of so many of a subset hold stands for the subset; a judgement."""
NOTICE = "A scale for comparing; the assessment of the risk is the controller's (Art. 33 and 34 GDPR)."
_OF_ALL = ("recipients", "integrity", "availability", "malicious")
_OF_SUBSET = ("dpc", "ei", "because")
Inputs = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The inputs of one subset.

    Attributes:
        dpc: context, 1 to 4.
        ei: level of identification, a key of the table.
        cb: circumstance -> key of its table.
    """

    dpc: int
    ei: str
    cb: Mapping[str, str]

    @property
    def circumstances(self) -> float:
        """Points of the circumstances."""
        return sum(parameters()["cb"][name][key] for name, key in self.cb.items())

    @property
    def value(self) -> float:
        """SE; all figures are multiples of a quarter, so it is exact."""
        return self.dpc * parameters()["ei"][self.ei] + self.circumstances


@dataclass(frozen=True, slots=True, kw_only=True)
class Subset:
    """People of whom certain data is exposed.

    Attributes:
        name: of the subset.
        lower, upper: how many they are.
        own: the data types by which they are a subset; none for all.
        common: data types that at least half of them hold.
    """

    name: str
    lower: int
    upper: int
    own: tuple[str, ...]
    common: tuple[str, ...]


@cache
def parameters() -> Mapping[str, Any]:
    """The table of the method."""
    return tomllib.loads((files("breach_impact") / "data" / "enisa.toml").read_text(encoding="utf-8"))


def check(inputs: Inputs) -> None:
    """Look at what the operator states.

    Args:
        inputs: recipients, integrity, availability, malicious; and a table for each subset with dpc, ei and because.

    Raises:
        OptionError: a value cannot be used.
        NameNotFound: there is no such input.
    """
    subsets = [row["subset"] for row in parameters()["subsets"]]
    for key, value in inputs.items():
        if key in _OF_ALL:
            _of(key, value)
        elif key not in subsets:
            raise NameNotFound.of("input of the severity", key, [*_OF_ALL, *subsets])
        elif not isinstance(value, Mapping) or set(value) - set(_OF_SUBSET):
            raise OptionError(f"the severity of {key} takes {', '.join(_OF_SUBSET)}")
        elif "dpc" in value and value["dpc"] not in (1, 2, 3, 4):
            raise OptionError(f"the severity of {key}: dpc is 1, 2, 3 or 4")
        elif "ei" in value and value["ei"] not in parameters()["ei"]:
            raise OptionError(f"the severity of {key}: ei is one of {', '.join(parameters()['ei'])}")


def _of(name: str, value: object) -> str:
    """The key of a circumstance."""
    key = ("yes" if value else "no") if isinstance(value, bool) else value
    if not isinstance(key, str) or key not in parameters()["cb"][name]:
        raise OptionError(f"the severity's {name} is one of {', '.join(parameters()['cb'][name])}")
    return key


def severity(statistics: Mapping[str, Any], inputs: Inputs, context: Context | None = None) -> dict[str, Any]:
    """The part ``severity`` of the statistics JSON.

    Args:
        statistics: of the count.
        inputs: what the operator states, as :func:`check` takes it.
        context: the ledger after linking; without it the sizes of subsets are bounds.

    Raises:
        OptionError: an input cannot be used.
    """
    check(inputs)
    circumstances = {name: _circumstance(name, inputs, statistics["exposure"]["disclosure"]) for name in _OF_ALL}
    found = [_row(subset, circumstances, inputs.get(subset.name, {}), statistics) for subset in _subsets(statistics, context)]
    return {
        "method": "SE = DPC x EI + CB", "source": parameters()["source"], "as_of": parameters()["as_of"], "notice": NOTICE,
        "verbatim_bands": " ".join(row["band"] for row in parameters()["bands"] if row["verbatim"]), "rows": found,
    }  # fmt: skip


def _circumstance(name: str, inputs: Inputs, disclosure: str) -> tuple[str, str]:
    """Key and source of a circumstance."""
    if name in inputs:
        return _of(name, inputs[name]), STATED
    if name == "recipients":  # what anybody could fetch went to recipients nobody knows; where nothing is stated the method's highest step is taken
        return "unknown", ASSUMED if disclosure == "unknown" else STATED
    return ("no" if name == "malicious" else "none"), ASSUMED


def _row(subset: Subset, circumstances: Mapping[str, tuple[str, str]], own: Inputs, statistics: Mapping[str, Any]) -> dict[str, Any]:
    dpc, why_dpc = _context(subset)
    ei, why_ei = _identification(subset)
    score = Score(dpc=own.get("dpc", dpc), ei=own.get("ei", ei), cb={name: key for name, (key, _) in circumstances.items()})
    reason = str(own.get("because", "as stated"))
    estimates = {m["name"] for m in statistics["measures"] if m["kind"] == "estimate"}
    unsure = not whole(statistics) or any(f"data_types.{t}.subjects" in estimates for t in subset.own)
    return {
        "subset": subset.name, "subjects_lower": subset.lower, "subjects_upper": subset.upper if whole(statistics) else None,
        "kind": "lower bound" if not whole(statistics) else "bounds" if subset.lower != subset.upper else "estimate" if unsure else "exact",
        "dpc": score.dpc, "dpc_source": STATED if "dpc" in own else DATA, "dpc_because": reason if "dpc" in own else why_dpc,
        "ei": parameters()["ei"][score.ei], "ei_level": score.ei, "ei_source": STATED if "ei" in own else DATA, "ei_because": reason if "ei" in own else why_ei,
        "cb": score.circumstances, **{name: key for name, (key, _) in circumstances.items()},
        "cb_assumed": " ".join(name for name, (_, source) in circumstances.items() if source == ASSUMED),
        "score": score.value, "band": band(score.value), "flips": list(_flips(score)),
    }  # fmt: skip


def band(value: float) -> str:
    """The band of a score."""
    return next(row["band"] for row in parameters()["bands"] if value < row.get("below", float("inf")))


def _flips(score: Score) -> Iterator[dict[str, Any]]:
    """What one change of one input would make another band of."""
    levels = list(parameters()["ei"])
    here = levels.index(score.ei)
    changes = [(f"identification one step down ({levels[here - 1]})", replace(score, ei=levels[here - 1]))] if here else []
    changes += [(f"identification one step up ({levels[here + 1]})", replace(score, ei=levels[here + 1]))] if here + 1 < len(levels) else []
    changes += [(f"context one step {word} ({score.dpc + step})", replace(score, dpc=score.dpc + step)) for word, step in (("down", -1), ("up", 1)) if 1 <= score.dpc + step <= 4]
    words = {"recipients": "recipients", "integrity": "integrity", "availability": "availability", "malicious": "intent to harm"}
    for name in _OF_ALL:
        for key in parameters()["cb"][name]:
            if key != score.cb[name]:
                more = " (also strong encryption whose key is safe)" if (name, key) == ("recipients", "none") else ""
                changes.append((f"{words[name]}: {key}{more}", replace(score, cb={**score.cb, name: key})))
    for change, other in changes:
        if band(other.value) != band(score.value):
            yield {"change": change, "score": other.value, "band": band(other.value)}


def _context(subset: Subset) -> tuple[int, str]:
    """DPC of the data that the people of a subset have in common, the highest class of it."""
    table = parameters()["dpc"]
    found = [(table[flags.law.enisa], t, flags.law.enisa) for t in (*subset.own, *subset.common) if (flags := flags_of(t)) is not None and flags.law.enisa]
    if not found:
        return 1, "no class of data is known"
    base, data_type, name = max(found, key=lambda row: row[0])
    spec = next(row for row in parameters()["subsets"] if row["subset"] == subset.name)
    raised = min(base + spec.get("raise", 0), 4) if base < table["financial"] else base
    return raised, f"{name} data, such as {data_type}" + (f"; {spec['why']}" if raised > base else "")


def _identification(subset: Subset) -> tuple[str, str]:
    """EI by what at least half of the people hold; of a subset's own data types each may stand for the other."""
    held = list(dict.fromkeys((*subset.common, *(subset.own if len(subset.own) == 1 else ()))))
    for row in parameters()["identification"]:
        hits = [members(words, held) for words in row["all"]]
        if all(hits):
            return row["level"], f"{row['why']} ({' and '.join(found[0] for found in hits)})"
    return "negligible", "nothing that names or resolves a person is held by half of them"


def _subsets(statistics: Mapping[str, Any], context: Context | None) -> Iterator[Subset]:
    exposed = {row["data_type"]: row["subjects"] for row in statistics["data_types"] if row["subjects"]}
    affected = statistics["subjects"]["affected"]
    seen: set[tuple[str, ...]] = set()
    for spec in parameters()["subsets"]:
        own = tuple(members(spec["words"], list(exposed)))
        if (spec["words"] and not own) or own in seen or not affected:
            continue
        seen.add(own)
        found = _bounds(own, exposed, affected) if context is None else _counted(own, list(exposed), context)
        lower, upper, shared = found if own else (affected, affected, exposed)
        if upper:
            common = tuple(t for t in exposed if shared[t] * HALF >= upper)
            yield Subset(name=spec["subset"], lower=lower, upper=upper, own=own, common=common)


def _bounds(own: Sequence[str], exposed: Mapping[str, int], affected: int) -> tuple[int, int, Mapping[str, int]]:
    """Size of a union from the sizes of its parts; of what else its people hold no more is known than of all, so they are taken to be like all."""
    sizes = [exposed[t] for t in own] or [0]
    lower, upper = max(sizes), min(sum(sizes), affected)
    return lower, upper, {t: exposed[t] if t in own else upper * n // affected for t, n in exposed.items()}


def _counted(own: Sequence[str], exposed: Sequence[str], context: Context) -> tuple[int, int, Mapping[str, int]]:
    """The same counted in the ledger."""
    slots = {name: places for (name, facet), places in context.slots().items() if facet is None}
    layout = context.links.layout
    mine = layout.any_of([place for t in own for place in slots.get(t, [])])
    tests = ", ".join(f"coalesce(sum(n) FILTER (({mine}) AND ({layout.any_of(slots.get(t, []))})), 0)" for t in exposed)
    total, *shared = context.rows(f"SELECT coalesce(sum(n) FILTER ({mine}), 0), {tests} FROM people")[0]
    return int(total), int(total), {t: int(n) for t, n in zip(exposed, shared, strict=True)}


__all__ = ["band", "check", "parameters", "severity"]
