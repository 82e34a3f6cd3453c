"""Sphinx: the documentation as a site. It builds without a network: ``python -m sphinx -W -b html docs build/docs``."""

from __future__ import annotations

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "_ext"))

project = "breach_impact"
author = "The breach_impact authors"
project_copyright = author  # no year: the same sources give the same pages
_found = re.search(r'__version__ = "([^"]+)"', (HERE.parent / "breach_impact" / "__init__.py").read_text(encoding="utf-8"))
release = version = _found[1] if _found else ""

extensions = ["myst_parser", "sphinx.ext.doctest", "repository_pages", "pycon_doctest"]
exclude_patterns = ["adr/0000-template.md", "_*"]
source_suffix = {".md": "markdown"}
nitpicky = True

myst_heading_anchors = 4
myst_enable_extensions = ["deflist"]

html_theme = "furo"
html_title = f"{project} {release}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False

# Examples run in a folder of their own, which holds the sample as it stands in a clone.
doctest_global_setup = f"""
import contextlib, os, pathlib, tempfile
_before, _folder = os.getcwd(), tempfile.TemporaryDirectory()
pathlib.Path(_folder.name, "sample_data").symlink_to({str(HERE.parent / "sample_data")!r})
os.chdir(_folder.name)
"""
doctest_global_cleanup = """
os.chdir(_before)
_folder.cleanup()
"""
