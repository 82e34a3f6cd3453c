"""What only people know: the answers file, TOML with ``[common]`` for what several forms ask and one table a form."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from os import PathLike
from pathlib import Path
from typing import Any

from breach_impact.errors import InputError, OptionError
from breach_impact.reports.forms.definition import Definition, Field, definition, definitions
from breach_impact.table import NameNotFound

SCHEMA = "breach-impact/answers/1"
Source = str | PathLike[str] | Mapping[str, Any] | None


def load_answers(source: Source) -> Mapping[str, Mapping[str, Any]]:
    """The answers of a file or of a mapping of its form, checked against the forms.

    Args:
        source: path of the TOML, the mapping itself, or None for no answers.

    Returns:
        name of a table (``common``, ``severity``, or a form) -> key -> answer.

    Raises:
        InputError: the file cannot be read, or is no TOML.
        OptionError: a table, key or answer cannot be used; the message says which, never what it holds.
    """
    if source is None:
        return {}
    if not isinstance(source, Mapping):
        try:
            source = tomllib.loads(Path(source).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            raise InputError("the answers file cannot be read: it must be a file of TOML in UTF-8") from None
        except tomllib.TOMLDecodeError as error:
            raise InputError(f"the answers file is no TOML: {str(error).rpartition('(')[2].rstrip(')') or 'syntax'}") from None
    table = dict(source)
    if table.pop("schema", SCHEMA) != SCHEMA:
        raise OptionError(f"the answers file must say schema = {SCHEMA!r}")
    for name in [one.id.removesuffix("_state") for one in definitions().values() if one.each]:
        rows = table.get(name)
        if isinstance(rows, Mapping):  # [us_ag.TX] is a table in a table
            table |= {f"{name}:{key}": row for key, row in rows.items() if isinstance(row, Mapping)}
            table[name] = {key: row for key, row in rows.items() if not isinstance(row, Mapping)}
    for name, answers in table.items():
        if not isinstance(answers, Mapping):
            raise OptionError(f"the answers file: {name} must be a table, such as [edpb]")
        _check(name, answers)
    return table


def _check(name: str, answers: Mapping[str, Any]) -> None:
    if name == "severity":
        from breach_impact.severity import check

        return check(answers)
    if name != "common" and definition_of(name).each:
        state_code(name)
    known: dict[str, list[Field]] = {}
    for one in definitions().values() if name == "common" else [definition_of(name)]:
        for field in one.fields:
            known.setdefault(field.ask if name == "common" else field.key, []).append(field)
    known.pop("", None)
    for key, answer in answers.items():
        if key not in known:
            raise NameNotFound.of(f"answer under [{name}]", key, known)
        for field in known[key]:
            checked(field, answer, f"[{name}] {key}")
    return None


def definition_of(name: str) -> Definition:
    """The form that answers or an option name: ``us_ag:TX`` and ``us_ag.TX`` are that of a state.

    Raises:
        NameNotFound: there is none.
    """
    head, mark, _ = name.replace(".", ":").partition(":")
    if mark:
        found = next((one for one in definitions().values() if one.each and one.id == f"{head}_{one.each}"), None)
        if found is not None:
            return found
    return definition(name)


def state_code(name: str) -> str:
    """The code of the state in ``us_ag:TX``.

    Raises:
        OptionError: it is none that the table of the law has.
    """
    from breach_impact.law.tables import laws

    code = f"US-{name.replace('.', ':').partition(':')[2].upper().removeprefix('US-')}"
    if code not in laws() or len(code) != 5:
        form, state = definition_of(name).id.removesuffix("_state"), code.removeprefix("US-")
        said = f"{state!r} is no state of the US" if re.fullmatch(r"[A-Z]{1,3}", state) else "it is one of a state"
        raise OptionError(f"the form {form}: {said}; name it as {form}:TX")
    return code


def checked(field: Field, answer: Any, where: str) -> Any:  # noqa: ANN401 - what TOML holds
    """An answer in the form that its field wants: dates as ISO text.

    Raises:
        OptionError: it cannot be used; says what is wanted.
    """
    wants = {
        "text": "a text", "number": "a number of 0 or more", "choice": f"one of {', '.join(field.options)}", "date": "a day, such as 2019-12-26",
        "list": f"a list of {', '.join(field.options)}" if field.options else "a list of texts", "datetime": "a time with its offset, such as 2019-12-26T10:00:00-08:00",
        "boolean": "true or false",
    }  # fmt: skip
    found = _fit(field, answer)
    if found is None:
        raise OptionError(f"{where}: must be {wants[field.type]}")
    return found


def _fit(field: Field, answer: Any) -> Any:  # noqa: ANN401
    match field.type:
        case "text":
            return answer if isinstance(answer, str) and answer.strip() else None
        case "number":
            return answer if isinstance(answer, int) and not isinstance(answer, bool) and answer >= 0 else None
        case "boolean":
            return answer if isinstance(answer, bool) else None
        case "choice":
            return answer if isinstance(answer, str) and answer in field.options else None
        case "list":
            return _listed(field, answer)
        case "date":
            return _date(answer)
        case _:
            return _moment(answer)


def _listed(field: Field, answer: Any) -> list[str] | None:  # noqa: ANN401
    found = [answer] if isinstance(answer, str) else answer
    if not isinstance(found, Sequence) or not found or not all(isinstance(one, str) and one.strip() for one in found):
        return None
    return list(dict.fromkeys(found)) if not field.options or set(found) <= set(field.options) else None


def _date(answer: Any) -> str | None:  # noqa: ANN401
    try:
        return date.fromisoformat(answer).isoformat() if isinstance(answer, str) else answer.isoformat() if type(answer) is date else None
    except ValueError:
        return None


def _moment(answer: Any) -> str | None:  # noqa: ANN401
    try:
        found = datetime.fromisoformat(answer) if isinstance(answer, str) else answer
    except ValueError:
        return None
    return found.isoformat() if isinstance(found, datetime) and found.tzinfo is not None else None


def template(name: str) -> str:
    """A skeleton of an answers file for one form, all lines commented out: what people must, and may, fill in.

    Args:
        name: of the form.

    Raises:
        NameNotFound: there is none.
    """
    one = definition_of(name)
    if one.each:
        state_code(name)
    lines = [f"# Answers for {one.title} ({one.authority}, {one.version}). Take the # off a line and fill it in.", f'schema = "{SCHEMA}"', "", f"[{name.replace(':', '.')}]"]
    return "\n".join([*lines, *_template_lines(one)]) + "\n"


def _template_lines(one: Definition) -> Iterator[str]:
    section = None
    for field in one.fields:
        if field.section != section:
            section = field.section
            yield from ("", f"# -- {section}")
        said = {"yes": "required", "conditional": f"required if: {field.when or 'it applies'}", "no": "optional"}[field.required]
        yield f"# {field.title} ({said}{'; filled from the data or options unless stated here' if field.place else ''})"
        if field.options:
            yield "#   " + "; ".join(f"{key} = {label}" for key, label in field.options.items())
        yield f"# {_key(field.key)} = {_example(field)}"


def _key(key: str) -> str:
    return key if key.replace("_", "").replace("-", "").isalnum() and key.isascii() else json.dumps(key)


def _example(field: Field) -> str:
    first = next(iter(field.options), "")
    match field.type:
        case "number":
            return "0"
        case "boolean":
            return "false"
        case "list":
            return json.dumps([first])
        case "date":
            return "2026-01-31"
        case "datetime":
            return "2026-01-31T10:00:00+01:00"
        case _:
            return json.dumps(first)


__all__ = ["SCHEMA", "Source", "checked", "definition_of", "load_answers", "state_code", "template"]
