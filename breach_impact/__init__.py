"""breach_impact: from a leaked-record dump to the numbers people must answer for.

The public names are imported when they are first used (PEP 562), so that ``import breach_impact`` stays light.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from breach_impact.assessment import assess as assess
    from breach_impact.catalogue import data_types as data_types
    from breach_impact.classify import inspect as inspect
    from breach_impact.dump import Dump as Dump
    from breach_impact.dump import open as open  # noqa: A004 - the library's verb, as in tarfile.open
    from breach_impact.impact import Impact as Impact
    from breach_impact.plan import Plan as Plan
    from breach_impact.secret_values import Secret as Secret
    from breach_impact.secret_values import name_secrets as name_secrets

__version__ = "0.1.0"

_PUBLIC = {
    "open": "breach_impact.dump",
    "Dump": "breach_impact.dump",
    "inspect": "breach_impact.classify",
    "Plan": "breach_impact.plan",
    "assess": "breach_impact.assessment",
    "Impact": "breach_impact.impact",
    "data_types": "breach_impact.catalogue",
    "name_secrets": "breach_impact.secret_values",
    "Secret": "breach_impact.secret_values",
}

__all__ = ["Dump", "Impact", "Plan", "Secret", "assess", "data_types", "inspect", "name_secrets", "open"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - PEP 562
    if name in _PUBLIC:
        return getattr(import_module(_PUBLIC[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}; it has: {', '.join(__all__)}")


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
