"""A column on its way to a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.headers import leaf_of
from breach_impact.headerwords.lexicon import Phrase
from breach_impact.headerwords.naming import Reading
from breach_impact.headerwords.tongues import languages
from breach_impact.pathlevels import above
from breach_impact.types import Alternative, ColumnSample


@dataclass(slots=True)
class Draft:
    """A column on its way to a verdict."""

    sample: ColumnSample
    witness: Witness
    reading: Reading
    data_type: str | None = None
    facet: str | None = None
    confidence: float = 0.0
    name: float | None = None
    values: float | None = None
    checksum: float | None = None
    evident: bool = False
    alternatives: list[Alternative] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    hints: dict[str, str] = field(default_factory=dict)
    tongues: Mapping[str, float] = field(default_factory=dict)
    why: str = ""
    of_names: bool = False
    """It holds the values of a table of names and values: each is what its name says."""
    taught: bool = False
    """Its name is a field of the software that the table comes from."""
    shared: bool = False
    """Several addresses stand in a cell of it."""
    cells: ColumnSample | None = None
    """What was sampled, where the values that stand in its cells are asked instead of the cells."""
    party: str | None = None
    """In whose role its values stand, by that software's dictionary."""

    @property
    def parent(self) -> str:
        """The path of the element that holds the column."""
        return above(self.sample.path)

    @property
    def leaf(self) -> Phrase:
        """The words of the last part of the path."""
        return leaf_of(self.sample.path)

    def spoken(self, data_type: str) -> float:
        """How much the other names of the table speak a language in which this one says a type."""
        own = languages(self.leaf)
        heard = [self.tongues.get(lang, 0.0) - (1 / len(own) if lang in own else 0.0) for lang in languages(self.leaf, data_type)]
        return round(max(heard, default=0.0), 3)

    @property
    def everything(self) -> Witness:
        """The values with those that hardly ever occur: they have no vote, but what they hold counts."""
        return Witness(replace(self.sample, slips=frozenset())) if self.sample.slips else self.witness

    def drop(self, why: str, confidence: float = 0.8) -> None:
        """Decide that the column holds nothing personal."""
        if self.data_type is not None:
            self.alternatives.insert(
                0, Alternative(data_type=self.data_type, confidence=round(min(self.confidence, 0.45), 3))
            )
        self.data_type, self.facet, self.confidence, self.why = None, None, confidence, why

    def take(self, data_type: str, confidence: float, why: str) -> None:
        """Decide for a type on the neighbours' word."""
        self.data_type, self.confidence, self.why = data_type, confidence, why
