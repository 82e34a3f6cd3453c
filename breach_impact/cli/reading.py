"""The options that say how sources are to be read. Each takes ``VALUE`` for all sources or ``GLOB=VALUE`` for some, and may be given several times."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import click

from breach_impact.errors import OptionError

if TYPE_CHECKING:
    from breach_impact.framing import Reading

NAMED = {"tab": "\t", "\\t": "\t", "space": " ", "none": "", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":"}
"""Characters that are hard to type in a shell."""
OPTIONS = (
    ("format", "[GLOB=]NAME", "Read as this format, see breach-impact formats."),
    ("encoding", "[GLOB=]NAME", "Read text in this encoding, such as cp1251; by default it is recognised."),
    ("delimiter", "[GLOB=]CHARS", "Between the fields of delimited text; tab and space may be spelled out."),
    ("quote", "[GLOB=]CHAR", "Around fields of delimited text; none for none."),
    ("header", "[GLOB=]yes|no", "Whether the first row names the columns."),
    ("comment", "[GLOB=]PREFIX", "Lines that begin so are no rows."),
    ("widths", "[GLOB=]N,N,...", "Of the columns of fixed-width text, in characters."),
)


Command = TypeVar("Command", bound=Callable[..., Any])


def reading_options(command: Command) -> Command:
    """Add the options to a verb."""
    for name, metavar, text in reversed(OPTIONS):
        command = click.option(f"--{name}", f"read_{name}", multiple=True, metavar=metavar, help=text)(command)
    return command


def readings(options: Mapping[str, Any]) -> dict[str, Reading] | None:
    """What the options say, by pattern; None if nothing.

    Raises:
        OptionError: a value cannot be used.
    """
    from breach_impact.framing import Reading
    from breach_impact.opening.readings import merged

    out: dict[str, Reading] = {}
    for name, _, _ in OPTIONS:
        for given in options[f"read_{name}"]:
            glob, mark, value = given.partition("=")
            pattern, text = (glob, value) if mark and glob and value else ("*", given)
            out[pattern] = merged(out.get(pattern), Reading(**{name: _value(name, text)}))
    return dict(sorted(out.items(), key=lambda item: item[0] != "*")) or None


def _value(name: str, text: str) -> Any:  # noqa: ANN401 - as the field of Reading
    if name == "header":
        if text not in ("yes", "no"):
            raise OptionError(f"--header takes yes or no, not {text!r}")
        return text == "yes"
    if name == "widths":
        widths = text.split(",")
        if not all(width.strip().isdigit() and int(width) for width in widths):
            raise OptionError("--widths takes whole numbers with commas between them, such as 10,25,8")
        return tuple(int(width) for width in widths)
    if name in ("delimiter", "quote"):
        text = NAMED.get(text, text)
        if (name == "quote" and len(text) > 1) or (name == "delimiter" and not text):
            raise OptionError(f"--{name} takes {'one character' if name == 'quote' else 'what stands between fields'}, or one of {', '.join(NAMED)}")
    return text
