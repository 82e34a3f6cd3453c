"""pandas, which no verb needs: pyarrow loads it, 0.3 s, with the first array of numpy that it is given."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

from breach_impact.registry import plugged


class _Absent:
    """Finds no pandas, as where it is not installed."""

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        """As ``sys.meta_path`` asks; None leaves it to the others."""
        del path, target
        if name == "pandas":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None


def spare_pandas() -> None:
    """Have pandas not be found in this process, unless it is loaded or other packages plug in, which may need it."""
    if "pandas" not in sys.modules and not plugged():
        sys.meta_path.insert(0, _Absent())
