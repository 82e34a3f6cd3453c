"""Filling a form: what is counted, what is stated, and what is left open. Nothing is invented and no clock is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from breach_impact.errors import OptionError
from breach_impact.reports.forms.answers import checked, definition_of, state_code
from breach_impact.reports.forms.data_readers import is_state
from breach_impact.reports.forms.definition import Field, definitions
from breach_impact.reports.forms.form import ASSERTED, COMPUTED, UNANSWERED, Answer, Form
from breach_impact.reports.forms.found import STATED, Ask
from breach_impact.reports.forms.payloads import payload
from breach_impact.reports.forms.quantities import Case
from breach_impact.reports.forms.readers import READERS

Answers = Mapping[str, Mapping[str, Any]]
LIVE = ("certainly", "possibly")


def wanted(names: Sequence[str]) -> tuple[str, ...]:
    """The forms of ``--forms``, each once; ``all`` is all of them.

    Args:
        names: such as ``("edpb,hhs", "us_ag:TX")``.

    Raises:
        NameNotFound: there is no such form.
        OptionError: none is named, or a state is none.
    """
    out: dict[str, None] = {}
    for name in (part.strip() for text in names for part in text.split(",")):
        for one in [d.id for d in definitions().values() if not d.each] if name == "all" else [name] if name else []:
            out[f"{one.replace('.', ':').partition(':')[0]}:{state_code(one)[3:]}" if definition_of(one).each else one] = None
    if not out:
        raise OptionError("--forms needs names, such as edpb,hhs or all; see breach-impact forms")
    return tuple(out)


def filled(statistics: Mapping[str, Any], names: Sequence[str], answers: Answers) -> list[Form]:
    """The forms, each with its answers; of a form that there is for each state also those of the states that are triggered.

    Args:
        statistics: the statistics JSON, with ``law`` and ``severity`` where they were asked for.
        names: as :func:`wanted` gives them.
        answers: as ``load_answers`` gives them.
    """
    out: dict[str, Form] = {}
    for name in names:
        for one in (name, *_states(statistics, name)):
            out.setdefault(one, fill(statistics, one, answers))
    return list(out.values())


def fill(statistics: Mapping[str, Any], name: str, answers: Answers) -> Form:
    """One form.

    Raises:
        NameNotFound: there is no such form.
        OptionError: it is a state's and the state is none, or the law was not asked.
    """
    one = definition_of(name)
    state, title = None, one.title
    if one.each:
        code = state_code(name)
        state = Case(statistics=statistics).law(code)
        if state is None:
            raise OptionError(f"the form {name} needs the law: ask it as well (--law)")
        title = f"{one.title}: {state['name']}"
    case = Case(statistics=statistics, state=state)
    given = answers.get("common", {}), answers.get(name, answers.get(name.replace(":", "."), {}))
    found = {field.key: _answer(field, case, *given) for field in one.fields}
    before: Mapping[str, Answer] = {}
    while before != found:  # a field may hang on one that hangs on another
        before, found = found, {key: _applied(answer, found) for key, answer in found.items()}
    found = {key: _completed(answer, found) for key, answer in found.items()}
    made = tuple(found.values())
    provenance = {key: statistics["provenance"][key] for key in ("tool", "rules", "plan_sha256")}
    return Form(definition=one, name=name, title=title, answers=made, payload=payload(one, made, case), provenance=provenance)


def _answer(field: Field, case: Case, common: Mapping[str, Any], own: Mapping[str, Any]) -> Answer:
    found = READERS[field.reads](case, Ask(field.place, field.settings)) if field.place else None
    told = own.get(field.key, common.get(field.ask) if field.ask else None)
    if told is not None:
        where = f"[{'common' if field.key not in own else 'answers'}] {field.ask if field.key not in own else field.key}"
        counted = None if found is None or found.source == STATED else found.value
        said = checked(field, told, where)
        return Answer(field=field, status=ASSERTED, value=said, how="answers file", counted=None if counted == said else counted)
    if found is None:
        return Answer(field=field, status=UNANSWERED)
    value = _typed(field, found.value)
    if value is None:
        return Answer(field=field, status=UNANSWERED)
    n = found.quantity
    return Answer(
        field=field, status=ASSERTED if found.source == STATED else COMPUTED, value=value, how=found.how, kind=n.kind if n is not None else "",
        lower=n.lower if n is not None else None, upper=n.upper if n is not None else None,
    )  # fmt: skip


def _typed(field: Field, value: Any) -> Any:  # noqa: ANN401 - what a reader found
    """A found value as its field wants it; None where an option is none of the form's."""
    if field.type == "choice":
        first = value[0] if isinstance(value, list) and value else value
        return first if first in field.options else None
    if field.type == "list" and field.options:
        return [one for one in value if one in field.options] or None
    if field.type == "text" and isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    if field.type == "text" and not isinstance(value, str):
        return str(value)
    return value


def _applied(answer: Answer, found: Mapping[str, Answer]) -> Answer:
    """Whether the form asks the field, by the answers of the fields that it hangs on."""
    if answer.applies is False:
        return answer
    states = [_holds(found[key], options) for key, options in answer.field.shown.items()]
    applies = False if False in states else None if None in states else True
    if applies is not False:
        return replace(answer, applies=applies)
    why = "; ".join(f"field {key} is {found[key].text}" for key, options in answer.field.shown.items() if _holds(found[key], options) is False)
    # That a question does not arise follows from the form's own rule: it is worked out, not answered by anybody.
    return replace(answer, status=COMPUTED, value=None, how=f"not asked: {why}", kind="", lower=None, upper=None, applies=False)


def _holds(answer: Answer, options: Sequence[str]) -> bool | None:
    if answer.status == UNANSWERED:
        return None
    values = answer.value if isinstance(answer.value, list) else [answer.value]
    return any((str(value).lower() if isinstance(value, bool) else value) in options for value in values)


def _completed(answer: Answer, found: Mapping[str, Answer]) -> Answer:
    """The option for an incomplete notification, where a required field has no answer; that it is complete nobody but the operator can say."""
    if answer.field.reads != "completeness" or answer.status != UNANSWERED:
        return answer
    left = sum(other.needed for other in found.values() if other.field.key != answer.field.key)
    if not left:
        return answer
    return replace(answer, status=COMPUTED, value=answer.field.settings["incomplete"], how=f"{left} required fields have no answer")


def _states(statistics: Mapping[str, Any], name: str) -> Iterator[str]:
    """Of the form of all states the names of those of the states in which a duty to tell the agency is triggered, or may be."""
    if f"{name}_state" in definitions():
        rows = statistics.get("law", {}).get("rows", ())
        codes = sorted(row["jurisdiction"] for row in rows if is_state(row) and row["authority"] and row["verdict"] in LIVE)
        yield from (f"{name}:{code[3:]}" for code in codes)


__all__ = ["Answers", "fill", "filled", "wanted"]
