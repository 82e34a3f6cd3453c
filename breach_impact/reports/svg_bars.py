"""Bars: one beside each row of a table, a row's parts, and columns over a scale."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from breach_impact.reports.svg_frame import box, frame, label, line, short

_HEIGHT, _TOP, _FOOT = 150, 20, 22
_LABELLED = 3.5  # percent of the width below which numbers would touch


def bar(value: int, most: int) -> Markup:
    """A bar for a table's row. The number stands beside it, so it is hidden from screen readers.

    Args:
        value: what the bar shows.
        most: the value of a full bar.
    """
    width = 100 * value / most if most else 0
    return Markup(
        '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">'
        f'<path class="track" d="M0 9.5H100"/><rect class="fill" width="{short(max(width, 0.6) if value else 0)}" height="10"/></svg>'
    )


def stack(parts: Sequence[tuple[str, int]]) -> Markup:
    """Parts of a whole, side by side; hidden from screen readers as :func:`bar` is.

    Args:
        parts: CSS class and number of each part.
    """
    total, x, out = sum(n for _, n in parts), 0.0, ""
    for css, n in parts:
        if n:
            width = 100 * n / total
            out += f'<rect class="{css}" x="{short(x)}" width="{short(max(width - 0.8, 0.6))}" height="10"/>'
            x += width
    return Markup(
        f'<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">{out}</svg>'
    )


def columns(name: str, title: str, text: str, rows: Sequence[tuple[int, int]]) -> Markup:
    """Columns over whole numbers, such as people by how many data types of theirs are exposed.

    Args:
        name: unique on the page.
        title: what the chart shows.
        text: the same in words.
        rows: position and height of each column; positions between them are left empty.
    """
    first, last, most = min(x for x, _ in rows), max(x for x, _ in rows), max(n for _, n in rows)
    slot = 100 / (last - first + 1)
    floor = _HEIGHT - _FOOT
    body = [line(floor, "axis")]
    for x, n in sorted(rows):
        height = max((floor - _TOP) * n / most, 1) if n else 0
        left = (x - first) * slot
        body.append(box(left + slot * 0.15, floor - height, slot * 0.7, height, "fill"))
        if slot > _LABELLED:
            body.append(label(left + slot / 2, floor - height - 5, f"{n:,}", "n wide"))
        body.append(label(left + slot / 2, _HEIGHT - 6, str(x), "" if (x - first) % 3 == 0 else "minor"))
    return frame(name, title, text, body, height=_HEIGHT)
