"""JSON and notebooks: every key and every string with its pointer, the outputs of cells with the number of the cell."""

from __future__ import annotations

import io
import json
from collections.abc import Generator, Iterator
from typing import Any

from breach_impact.artefacts.markup_texts import markup
from breach_impact.artefacts.texts import CELLS, Batch, Name, Place, lines

Step = tuple["Step | None", str | int, int]
"""A level of a pointer: the one above, its key or index, and the key's place in its object."""
_LEAST = 10**8  # a number below is a count, whatever its key


class _Object(list[tuple[str, Any]]):
    """An object with all its keys, repeated ones too."""


def document(text: io.TextIOBase, within: Place) -> Generator[Batch, None, bool]:
    """A JSON document; a notebook if it has cells.

    Returns:
        whether it is one: lines of JSON, or JSON that is malformed, is read as text.
    """
    try:
        found = json.load(text, object_pairs_hook=_Object)
    except (ValueError, RecursionError):
        return False
    fields = dict(found) if isinstance(found, _Object) else {}
    if isinstance(fields.get("cells"), list) and "nbformat" in fields:
        yield from _notebook(found, within)
    else:
        yield from values(found, within)
    return True


def values(found: Any, within: Place) -> Iterator[Batch]:  # noqa: ANN401 - parsed JSON
    """All keys and strings, and the numbers that are long enough for an id."""
    texts: list[str] = []
    steps: list[Step | None] = []
    stack: list[tuple[Any, Step | None]] = [(found, None)]
    while stack:
        value, step = stack.pop()
        match value:
            case _Object():
                texts += [key for key, _ in value]
                steps += [(step, key, place) for place, (key, _) in enumerate(value, 1)]
                stack += [(inner, (step, key, place)) for place, (key, inner) in reversed(list(enumerate(value, 1)))]
            case list():
                stack += [(inner, (step, place, 0)) for place, inner in reversed(list(enumerate(value)))]
            case str():
                texts.append(value)
                steps.append(step)
            case int() if abs(value) >= _LEAST:
                texts.append(str(value))
                steps.append(step)
            case _:
                pass
        if len(texts) >= CELLS:
            yield _batch(texts, steps, within)
            texts, steps = [], []
    yield _batch(texts, steps, within)


def _batch(texts: list[str], steps: list[Step | None], within: Place) -> Batch:
    def label(index: int, offset: int) -> str:
        del offset
        step = steps[index]
        while step is not None and isinstance(step[1], int):
            step = step[0]
        return "" if step is None else str(step[1])

    return Batch(texts=texts, place=lambda index, offset: (*within, *_pointer(steps[index])), label=label)


def _pointer(step: Step | None) -> Place:
    """A JSON pointer (RFC 6901)."""
    parts: list[str | Name] = []
    while step is not None:
        above, key, place = step
        parts[:0] = ["/", str(key) if isinstance(key, int) else Name(key.replace("~", "~0").replace("/", "~1"), "key", place)]
        step = above
    return tuple(parts) or ("/",)


# -- notebooks ----------------------------------------------------------------------------------------------------------
def _notebook(found: _Object, within: Place) -> Iterator[Batch]:
    """Sources and outputs of the cells in the form in which people see them; all else as JSON."""
    yield from values(_Object([(key, value) for key, value in found if key != "cells"]), within)
    for number, cell in enumerate(next(value for key, value in found if key == "cells"), 1):
        place = (*within, f"cell {number}")
        if not isinstance(cell, _Object):
            yield from values(cell, place)
            continue
        for key, value in cell:
            if key == "source":
                yield from _shown(value, "text/plain", (*place, ", source "))
            elif key == "outputs" and isinstance(value, list):
                for count, output in enumerate(value, 1):
                    yield from _output(output, (*place, f", output {count}"))
            else:
                yield from values(_Object([(key, _without_pictures(value))]), (*place, ", "))


def _output(output: Any, place: Place) -> Iterator[Batch]:  # noqa: ANN401 - parsed JSON
    if not isinstance(output, _Object):
        yield from values(output, place)
        return
    for key, value in output:
        if key in ("text", "traceback"):
            yield from _shown(value, "text/plain", (*place, ", "))
        elif key == "data" and isinstance(value, _Object):
            yield Batch(texts=[mime for mime, _ in value], place=lambda index, offset: place)
            for mime, body in value:
                if not _picture(mime):
                    yield from _shown(body, mime, (*place, ", ", Name(mime, "mime", 1), " "))
        else:
            yield from values(_Object([(key, value)]), (*place, ", "))


def _shown(value: Any, mime: str, place: Place) -> Iterator[Batch]:  # noqa: ANN401 - parsed JSON
    """A text, which notebooks write as a list of lines too; HTML and SVG by their structure."""
    if isinstance(value, list) and not isinstance(value, _Object) and all(isinstance(line, str) for line in value):
        value = ("\n" if mime == "text/plain" and value and not any(line.endswith("\n") for line in value) else "").join(value)
    if not isinstance(value, str):
        yield from values(value, place)
    elif mime in ("text/html", "image/svg+xml"):
        yield from markup(io.StringIO(value), place)
    else:
        yield from lines(io.StringIO(value), place)


def _picture(mime: str) -> bool:
    return mime.startswith("image/") and mime != "image/svg+xml"


def _without_pictures(value: Any) -> Any:  # noqa: ANN401 - parsed JSON
    """Attachments of a cell without what is base64 of a picture."""
    if isinstance(value, _Object):
        return _Object([(key, _without_pictures(inner)) for key, inner in value if not _picture(key)])
    return value
