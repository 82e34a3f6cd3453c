"""The Python reference: signatures and docstrings of the public names as Markdown."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from importlib import import_module
from types import GenericAlias, UnionType
from typing import Any

HANDED_OUT = {
    "Values that you get": {
        "breach_impact.types": ("Measure", "Column", "Evidence", "Alternative"),
        "breach_impact.table": ("Measures", "Table"),
        "breach_impact.opening.source": ("Source",),
        "breach_impact.plan": ("TablePlan",),
        "breach_impact.planning.diff": ("PlanDiff", "PlanChange"),
        "breach_impact.catalogue": ("DataType",),
        "breach_impact.shapes.columns": ("Shapes", "TableShapes", "ColumnShapes"),
    },
    "Errors": {
        "breach_impact.errors": ("BreachImpactError", "InputError", "PlanError", "OptionError", "ResourceError", "ScanError"),
        "breach_impact.table": ("NameNotFound",),
    },
}
"""What is reached through the public names without being one: module and name."""
INTERNAL = {"of", "shown", "resolved", "frames", "at_sight", "content", "is_file"}
"""Methods that only the package itself calls."""
WIDTH = 100
_SECTION = re.compile(r"^(Args|Attributes|Returns|Raises|Yields|Note|Example|Examples):\s*$")
PROSE = ("Returns", "Yields", "Note")
"""Sections that are text, no list of names."""
_ROLE = re.compile(r":(?:class|func|meth|mod|attr):`~?(?:[\w.]+\.)?(\w+)`")


def python_page() -> str:
    """The public names, then what they hand out."""
    import breach_impact as bi

    functions = [name for name in bi.__all__ if not inspect.isclass(getattr(bi, name))]
    classes = [name for name in bi.__all__ if inspect.isclass(getattr(bi, name))]
    out = ["## Functions\n", *(_entry(f"breach_impact.{name}", getattr(bi, name)) for name in functions)]
    out += ["## Classes\n", *(_class(name, getattr(bi, name)) for name in classes)]
    for title, modules in HANDED_OUT.items():
        members = [getattr(import_module(module), name) for module, names in modules.items() for name in names]
        out += [f"## {title}\n", *(_class(member.__name__, member) for member in members)]
    return "\n".join(out)


def _entry(name: str, function: Any, level: str = "###") -> str:  # noqa: ANN401
    return f"{level} {name}\n```python\n{_signature(name.rpartition('.')[2], function)}\n```\n{_docstring(function)}\n"


def _class(name: str, cls: type) -> str:
    text = inspect.getdoc(cls) or ""
    out = [f"### {name}\n{_markdown(text)}\n"]
    unsaid = [f for f in getattr(cls, "__dataclass_fields__", ()) if not f.startswith("_") and not re.search(rf"^    {f}:", text, re.MULTILINE)]
    if unsaid:
        out.append(f"Fields{' besides' if 'Attributes:' in text else ''}: {', '.join(f'`{f}`' for f in unsaid)}.\n")
    properties, methods = [], []
    for member, what in public_members(cls):
        if isinstance(what, property):
            properties.append(f"- `{member}`: {_first(what)}")
        else:
            methods.append(_entry(f"{name}.{member}", what, "####"))
    if properties:
        out.append("Properties:\n\n" + "\n".join(properties) + "\n")
    return "\n".join([*out, *methods])


def public_members(cls: type) -> Iterator[tuple[str, Any]]:
    """Properties and methods that a class, or one of ours that it is made of, defines for users; fields are described by its docstring."""
    if issubclass(cls, Exception):
        return
    fields = set(getattr(cls, "__dataclass_fields__", ())) if is_dataclass(cls) else set[str]()
    ours = [base for base in reversed(cls.__mro__) if base.__module__.startswith("breach_impact")]
    for name, what in {name: what for base in ours for name, what in vars(base).items()}.items():
        if name.startswith("_") or name in fields or name in INTERNAL:
            continue
        thing = what.__func__ if isinstance(what, classmethod | staticmethod) else what
        if isinstance(thing, property) or inspect.isfunction(thing):
            yield name, thing


def _first(what: Any) -> str:  # noqa: ANN401
    return _inline((inspect.getdoc(what) or "").split("\n\n")[0].replace("\n", " "))


def _signature(name: str, function: Any) -> str:  # noqa: ANN401
    names = getattr(inspect.unwrap(function), "__globals__", {})
    parts, starred = [], False
    signature = inspect.signature(function)
    for parameter in signature.parameters.values():
        if parameter.name in ("self", "cls"):
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and not starred:
            parts.append("*")
        starred = starred or parameter.kind in (parameter.KEYWORD_ONLY, parameter.VAR_POSITIONAL)
        mark = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")
        default = "" if parameter.default is parameter.empty else f" = {parameter.default!r}"
        parts.append(f"{mark}{parameter.name}{_annotation(parameter.annotation, names)}{default}")
    gives = _annotation(signature.return_annotation, names).replace(": ", " -> ", 1)
    line = f"{name}({', '.join(parts)}){gives}"
    return line if len(line) <= WIDTH else f"{name}(\n" + "".join(f"    {part},\n" for part in parts) + f"){gives}"


def _annotation(annotation: Any, names: dict[str, Any]) -> str:  # noqa: ANN401
    """The annotation as written, but aliases (``Days``) as what they stand for."""
    if annotation is inspect.Signature.empty:
        return ""
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)

    def spelled(match: re.Match[str]) -> str:
        alias = names.get(match[0])
        return str(alias).replace("datetime.", "") if isinstance(alias, GenericAlias | UnionType) else match[0]

    return f": {re.sub(r'[A-Za-z_]+', spelled, text)}"


def _docstring(thing: Any) -> str:  # noqa: ANN401
    return _markdown(inspect.getdoc(thing) or "")


def _markdown(text: str) -> str:
    """A Google docstring as Markdown: each entry of a section becomes an item."""
    out: list[str] = []
    section = ""
    for line in text.splitlines():
        heading = _SECTION.match(line)
        if heading:
            section = heading[1]
            out += [f"{'Arguments' if section == 'Args' else section}:", *([] if section in PROSE else [""])]
        elif not line.startswith(" ") or not section:
            section = section if not line.strip() else ""
            out.append(_inline(line))
        elif section in PROSE:
            out.append(_inline(line.strip()))
        elif line.startswith("    ") and not line.startswith("     "):
            out.append(_item(line.strip()))
        else:
            out.append(f"  {_inline(line.strip())}")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).rstrip()


def _item(line: str) -> str:
    name, _, text = line.partition(": ")
    return f"- `{name}`: {_inline(text)}" if text else f"- {_inline(line)}"


def _inline(text: str) -> str:
    return _ROLE.sub(r"`\1`", text).replace("``", "`")


__all__ = ["public_members", "python_page"]
