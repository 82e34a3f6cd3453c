"""The encoding that a text says it is in: the declaration of XML (XML 1.0, 4.3.3)."""

from __future__ import annotations

import re

from breach_impact.errors import OptionError
from breach_impact.framing import BOM
from breach_impact.opening.encoding import ours, told

_DECLARATION = re.compile(rb"<\?xml\s(?:[^?>]|\?(?!>))*?\bencoding\s*=\s*[\"']([A-Za-z][\w.:-]*)[\"']")


def declared(head: bytes) -> str | None:
    """The encoding that a declaration names, as Python does; None if there is none, or it is one of which the bytes tell all by themselves (UTF-8, UTF-16, ASCII).

    Args:
        head: the beginning of a text in an encoding that holds ASCII.
    """
    found = _DECLARATION.match(head.removeprefix(BOM).lstrip()[:1024])
    if found is None:
        return None
    try:
        name = told(ours(found[1].decode("ascii").lower())).name
    except OptionError:
        return None
    return None if name.startswith(("utf", "ascii", "iso10646")) else name
