"""``python -m breach_impact``."""

from __future__ import annotations

import sys

from breach_impact.cli import main

if __name__ == "__main__":
    sys.exit(main())
