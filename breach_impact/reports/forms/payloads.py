"""What a machine of the authority reads: flat, by the EDPB's field numbers, or nested as VERIS has it. No answer is in it that nobody gave; what stands in for one is told apart (``pending``)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from breach_impact.reports.forms.definition import Definition
from breach_impact.reports.forms.form import UNANSWERED, Answer
from breach_impact.reports.forms.pending import pending, told
from breach_impact.reports.forms.quantities import Case, quantity


def payload(one: Definition, answers: Sequence[Answer], case: Case) -> dict[str, Any]:
    """The payload of a form.

    Args:
        one: the form.
        answers: all of them.
        case: the statistics.
    """
    return LAYOUTS[one.payload](answers, case, pending(one, answers))


def broken(one: Definition, payload: Mapping[str, Any]) -> tuple[str, ...]:
    """Rules between fields that answers break, in words; of VERIS those of its checkValidity.py that its schema cannot say.

    Args:
        one: the form.
        payload: of it.
    """
    if one.payload != "veris":
        return ()
    out = []
    regions = payload.get("victim", {}).get("region", ())
    if any(len(region) != 6 or not region.isdigit() for region in regions):
        out.append("victim.region: a region is six digits, region and subregion of M.49, such as 019021")
    if "misuse" in payload["action"] and not {"internal", "partner"} & set(payload["actor"]):
        out.append("action.misuse: misuse needs an internal actor or a partner")
    if payload.get("security_incident") == "Confirmed" and "attribute" not in payload:
        out.append("security_incident: a confirmed incident needs an attribute")
    return tuple(out)


def _flat(answers: Sequence[Answer], case: Case, stand_ins: Mapping[str, Any]) -> dict[str, Any]:
    """Key to value, of the fields that are answered."""
    del case, stand_ins
    return {a.field.key: a.value for a in answers if a.status != UNANSWERED and a.applies is not False and a.value is not None}


def _edpb(answers: Sequence[Answer], case: Case, stand_ins: Mapping[str, Any]) -> dict[str, Any]:
    """``field_<n>`` as the schema of template 1.0 wants it.

    Where the template lets several options be ticked the schema takes one: the first, which is that of most people; all stand in the fields. Fields that the schema
    requires but the template does not ask, by the answers they hang on, say ``not applicable``.
    """
    del case
    out: dict[str, Any] = {f"field_{key}": value for key, value in stand_ins.items()}
    for a in answers:
        name = f"field_{a.field.key}"
        if a.applies is False:
            if a.field.required == "yes":
                out[name] = "not applicable"
        elif a.status != UNANSWERED and (a.applies or a.field.required == "yes") and not a.field.settings.get("unsent"):
            value = a.value
            if a.field.settings.get("sole"):  # the schema takes one number, so it is given where there is one country
                value = a.lower if isinstance(value, list) and len(value) == 1 else None
            elif isinstance(value, list):
                value = (value[0] if value else None) if a.field.options else ", ".join(map(str, value))
            if value not in (None, ""):
                out[name] = value
    for key, text in told(answers, stand_ins).items():
        out[f"field_{key}"] = " ".join((*([out[f"field_{key}"]] if f"field_{key}" in out else []), text))
    return dict(sorted(out.items(), key=lambda item: int(item[0].removeprefix("field_"))))


def _veris(answers: Sequence[Answer], case: Case, stand_ins: Mapping[str, Any]) -> dict[str, Any]:
    """Nested by dots, with VERIS's own ``Unknown`` for what nobody answered, and the rules between fields kept."""
    out: dict[str, Any] = {}
    for a in answers:
        value = a.value if a.status != UNANSWERED else stand_ins.get(a.field.key)
        if value is not None and value != []:
            _put(out, a.field.key.split("."), value)
    for group in ("actor", "action"):
        for part, found in out.setdefault(group, {}).items():
            for key in _NEEDS[group].get(part, ()):
                found.setdefault(key, ["Unknown"])
        if not out[group]:
            out[group] = {"unknown": {}}
    if not out.setdefault("discovery_method", {}):
        out["discovery_method"] = {"unknown": True}
    asset = out["asset"]
    asset["assets"] = [{"variety": name} for name in asset.pop("variety")]
    _sums(out)
    total = quantity(case, "subjects.total")
    records = quantity(case, "records.personal")
    out["plus"] = {
        "breach_impact": {
            "people": None if total is None else {"lower": total.lower, "upper": total.upper, "kind": total.kind},
            "records": None if records is None else {"lower": records.lower, "upper": records.upper, "kind": records.kind},
            "unanswered": [a.field.key for a in answers if a.status == UNANSWERED],
        }
    }  # fmt: skip
    return out


_NEEDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "actor": {"external": ("variety", "motive"), "internal": ("variety", "motive"), "partner": ("motive", "country")},
    "action": {
        "hacking": ("variety", "vector"), "malware": ("variety", "vector"), "social": ("variety", "vector", "target"), "error": ("variety", "vector"),
        "misuse": ("variety", "vector"), "physical": ("variety", "vector"), "environmental": ("variety",),
    },
}  # fmt: skip
"""What each part must hold beside what was answered."""


def _sums(out: dict[str, Any]) -> None:
    """VERIS's rule that the total is no less than the largest amount."""
    found = out.get("attribute", {}).get("confidentiality", {})
    amounts = [row["amount"] for row in found.get("data", ()) if "amount" in row]
    if amounts:
        found["data_total"] = max(found.get("data_total", 0), *amounts)


def _put(out: dict[str, Any], path: Sequence[str], value: Any) -> None:  # noqa: ANN401 - any answer
    for key in path[:-1]:
        out = out.setdefault(key, {})
    out[path[-1]] = [dict(row) if isinstance(row, Mapping) else row for row in value] if isinstance(value, list) else value


LAYOUTS: Mapping[str, Callable[[Sequence[Answer], Case, Mapping[str, Any]], dict[str, Any]]] = {"flat": _flat, "edpb": _edpb, "veris": _veris}

__all__ = ["broken", "payload"]
