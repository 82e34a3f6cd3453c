"""The command line."""

from breach_impact.cli.run import main
from breach_impact.cli.verbs import cli

__all__ = ["cli", "main"]
