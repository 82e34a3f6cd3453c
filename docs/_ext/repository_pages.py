"""What reads well on GitHub as it lies in the repository becomes a site whose links all lead somewhere.

- Pages under ``project/`` stand for a file of the repository's root, whose text they take.
- A link to such a file, or to the folder of decisions, leads to its page; one to any other file of the repository becomes its text.
- A picture that is not there yet is left out and said.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx

DOCS = Path(__file__).resolve().parents[1]
ROOT = DOCS.parent
PAGES = {
    "ARCHITECTURE.md": "project/architecture.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "SECURITY.md": "project/security.md",
    "CHANGELOG.md": "project/changelog.md",
    "README.md": "index.md",
    "docs/adr": "project/decisions.md",
}
"""File or folder of the repository -> the page that shows it."""
SHOWN = {page.removesuffix(".md"): ROOT / file for file, page in PAGES.items() if file.endswith(".md") and page != "index.md"}

_LINK = re.compile(r"(?<!!)\[(?P<text>(?:[^\[\]]|\[[^\]]*\])*)\]\((?P<target>[^()\s#]+)(?P<anchor>#[^()\s]*)?\)")
_PICTURE = re.compile(r"!\[(?P<text>[^\]]*)\]\((?P<target>[^()\s]+)\)")
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def read(app: Sphinx, docname: str, source: list[str]) -> None:
    """Take the text of the file that a page stands for, and turn its links to where the site has them."""
    origin = SHOWN.get(docname)
    if origin is not None:
        source[0] = origin.read_text(encoding="utf-8")
        app.env.note_dependency(str(origin))
    folder, page = (origin or DOCS / docname).parent, (DOCS / docname).parent

    def link(match: re.Match[str]) -> str:
        target = match["target"]
        if "://" in target or target.startswith("mailto:"):
            return match[0]
        there = Path(os.path.normpath(folder / target))
        shown = PAGES.get(there.relative_to(ROOT).as_posix()) if there.is_relative_to(ROOT) else None
        place = DOCS / shown if shown else there
        if place.suffix == ".md" and place.is_relative_to(DOCS):
            return f"[{match['text']}]({os.path.relpath(place, page)}{match['anchor'] or ''})"
        return match["text"] if there.exists() else match[0]

    def picture(match: re.Match[str]) -> str:
        return match[0] if (page / match["target"]).is_file() else f"*(picture to come: {match['text']})*"

    source[0] = _outside_code(source[0], lambda text: _PICTURE.sub(picture, _LINK.sub(link, text)))


def _outside_code(text: str, change: Any) -> str:  # noqa: ANN401 - str -> str
    """The text with all but its fenced blocks changed."""
    out, done = [], 0
    for fence in _FENCE.finditer(text):
        out += [change(text[done : fence.start()]), fence[0]]
        done = fence.end()
    return "".join([*out, change(text[done:])])


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the hook."""
    app.connect("source-read", read)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
