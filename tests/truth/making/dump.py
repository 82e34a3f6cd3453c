"""What every dump starts from."""

from __future__ import annotations

from pathlib import Path

from .books import Book
from .world import World
from .writing import Case


class Dump:
    """One invented leak while it is written.

    Attributes:
        case: its files.
        book: the books of what was put there.
        world: where its people and values come from.
        rng: the chance of that world.
    """

    def __init__(self, folder: Path, name: str, language: str) -> None:
        self.case = Case(folder / name)
        self.book = Book()
        self.world = World(f"truth-{name[:2]}", language)
        self.rng = self.world.rng
