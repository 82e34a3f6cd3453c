"""The elements of a document at a list level, such as the members of ``members[]``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from breach_impact.reading.structure import LIST, MAP, Pairs, Shape, grouped


def level_elements(shape: Shape, value: Any, steps: tuple[str, ...]) -> Iterator[Any]:  # noqa: ANN401 - JSON values
    """The elements of a document that stand at a list level."""
    if not steps:
        yield value
    elif steps[0] == LIST:
        if shape.elem is not None:
            for child in value if type(value) is list else [value]:
                yield from level_elements(shape.elem, child, steps[1:])
        elif isinstance(value, Pairs) and MAP in shape.keys:
            for key, children in grouped(value).items():
                if shape.names(key):
                    continue
                if len(steps) == 1:
                    yield Pairs([(key, children[0])])
                else:
                    for child in children:
                        yield from level_elements(shape.keys[MAP], child, steps[2:])
    elif isinstance(value, Pairs):
        for key, children in grouped(value).items():
            if "." + key == steps[0]:
                for child in children:
                    yield from level_elements(shape.keys[key], child, steps[1:])
