"""The library's logger: silent unless the program that uses the library asks for it, and never told a value or a file; names of tables and columns only where they may be printed.

``logging.basicConfig(level=logging.DEBUG)`` shows the stages as they begin and end.
"""

from __future__ import annotations

import logging

log = logging.getLogger("breach_impact")
log.addHandler(logging.NullHandler())
