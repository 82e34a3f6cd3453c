"""What all pictures of the report share: a titled frame, and numbers written the same everywhere.

Places along x are percentages and sizes of text are pixels, so a chart fits any width while its text stays legible.
"""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from breach_impact.privacy import printable


def frame(name: str, title: str, text: str, body: Iterable[str], *, height: int) -> Markup:
    """A chart as wide as its place, with title and description for those who cannot see it.

    Args:
        name: unique on the page; the ids of title and description begin with it.
        title: what the chart shows.
        text: what is to be seen in it, in words.
        body: SVG elements.
        height: in pixels.
    """
    return _svg(f'class="chart" width="100%" height="{height}"', name, title, text, body)


def drawing(name: str, title: str, text: str, body: Iterable[str], *, box: str) -> Markup:
    """A drawing without text that scales as a whole, such as a map."""
    return _svg(f'class="map" viewBox="{box}"', name, title, text, body)


def _svg(attributes: str, name: str, title: str, text: str, body: Iterable[str]) -> Markup:
    head = f'<svg {attributes} role="img" aria-labelledby="{name}-t {name}-d">'
    told = f'<title id="{name}-t">{shown(title)}</title><desc id="{name}-d">{shown(text)}</desc>'
    return Markup(head + told + "".join(body) + "</svg>")


def shown(text: str) -> Markup:
    """Text inside a picture: escaped, without control characters."""
    return escape(printable(text.replace("\u00a0", " ")))


def short(value: float) -> str:
    """A coordinate with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def label(x: float, y: float, text: str, css: str = "", anchor: str = "middle") -> str:
    """Text at a percentage of the width and a pixel of the height."""
    return f'<text x="{short(x)}%" y="{short(y)}" text-anchor="{anchor}" class="{css}">{shown(text)}</text>'


def box(x: float, y: float, width: float, height: float, css: str, told: str = "") -> str:
    """A rectangle; x and width in percent, y and height in pixels. ``told`` shows where a pointer rests."""
    shape = f'x="{short(x)}%" y="{short(y)}" width="{short(width)}%" height="{short(height)}" class="{css}"'
    return f"<rect {shape}><title>{shown(told)}</title></rect>" if told else f"<rect {shape}/>"


def line(y: float, css: str = "grid") -> str:
    """A level line over the whole width."""
    return f'<line x1="0" x2="100%" y1="{short(y)}" y2="{short(y)}" class="{css}"/>'
