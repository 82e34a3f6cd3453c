"""The HTML report: one page that needs neither network nor script, to read on a screen and to print.

The page's values come from :mod:`breach_impact.reports.page`, its pictures from the ``svg_`` modules, its text from the templates.
Everything is escaped; what can come from the dump is also set apart from the text's direction and without control characters.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from breach_impact.privacy import printable

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

MISSING = "the HTML report needs jinja2: pip install jinja2"


def render(statistics: Mapping[str, Any]) -> str:
    """The report of an assessment.

    Args:
        statistics: the statistics JSON as a mapping.

    Returns:
        a complete HTML document; the same statistics give the same text.

    Raises:
        ImportError: jinja2 is not installed.
    """
    try:
        environment = _environment()
    except ImportError:
        raise ImportError(MISSING) from None
    from breach_impact.reports.page import page

    return environment.get_template("report.html.j2").render(page(statistics))


@cache
def _environment() -> Environment:
    """The templates, strict: an unknown name is an error, no text is taken for markup."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    from breach_impact.reports.wording import number, percent

    folder = files("breach_impact") / "reports" / "templates"
    environment = Environment(
        loader=FunctionLoader(lambda name: (folder / name).read_text(encoding="utf-8")),
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True,
        finalize=_visible,
    )  # fmt: skip
    environment.filters |= {"n": number, "pct": percent, "dump": from_dump}
    return environment


def _visible(value: object) -> object:
    """Whatever text a template prints, without control characters; our own markup and spaces that hold words together as they are."""
    return "\u00a0".join(map(printable, value.split("\u00a0"))) if type(value) is str else value


def from_dump(text: object) -> Markup:
    """A text that can come from the dump: escaped, isolated from the direction of what stands around it, visible."""
    from markupsafe import Markup

    return Markup("<bdi>{}</bdi>").format(printable(str(text)) or "(empty)")
