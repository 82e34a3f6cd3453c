"""Blocks of ``pycon`` in Markdown are doctests: GitHub colours them, ``sphinx -b doctest`` runs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms import SphinxTransform

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class Doctests(SphinxTransform):
    """Marks the blocks as what the doctest builder looks for."""

    default_priority = 400

    def apply(self, **kwargs: Any) -> None:  # noqa: ANN401 - docutils
        """Mark each block of a page."""
        del kwargs
        for block in self.document.findall(nodes.literal_block):
            if block.get("language") == "pycon":
                block["testnodetype"] = "doctest"
                block["groups"] = ["default"]
                block["options"] = {}


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the transform."""
    app.add_transform(Doctests)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
