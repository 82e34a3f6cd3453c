"""The command line."""

from breach_impact.cli.data_types import data_types
from breach_impact.cli.run import main
from breach_impact.cli.verbs import cli

cli.add_command(data_types)

__all__ = ["cli", "main"]
