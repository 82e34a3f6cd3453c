"""A table on its way into the plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from breach_impact.framing import Keys
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.prefixes import FEWEST
from breach_impact.headerwords.prefixes import MOSTLY as MOST_NAMES
from breach_impact.pathlevels import last_of
from breach_impact.registry import detectors
from breach_impact.surveying.table_survey import TableSurvey
from breach_impact.types import Column

TEXTS = frozenset({"free_text", "private_message"})
"""Types whose values are long, and hardly asked for."""
PERSON_TYPES = {"email", "username", "person_name", "phone", "date_of_birth", "passport"}

MOSTLY = 0.8
"""Share of distinct values from which a table's rows are persons; a few people stand in a table twice."""
OFTEN = 0.5
TWICE = 3
"""So many values must stand twice in a part of a table before it says how often values stand in the whole."""

MOST_CELLS = 400_000
"""So many sampled cells are kept as texts for a table."""


def _bare_list(path: str) -> bool:
    """Whether a list at the record's own level holds bare values (``emails[]``)."""
    return path.endswith("[]") and not set(path[:-2]) & set("[{~")


@dataclass(slots=True)
class Draft:
    """A table on its way into the plan.

    Attributes:
        survey: what was seen of it.
        columns: the verdicts so far.
        people: list levels whose elements are people.
        own_lists: list levels of contact values of the record's holder.
        keys: what was decided about keys, and on what.
        forms: what its ids look like (:mod:`breach_impact.people.opaque`).
        said: what its columns say of people of other tables (:mod:`breach_impact.people.nameable`).
        names: columns that were found to name a key of another table: its (system, table) and path.
        declared: what the dump itself says of its keys.
        owned: its rows are of devices that people of another table have.
        hidden: names that are data, see :class:`breach_impact.plan.TablePlan`.
    """

    survey: TableSurvey
    columns: list[Column]
    people: list[str] = field(default_factory=list)
    own_lists: list[str] = field(default_factory=list)
    keys: dict[str, str] = field(default_factory=dict)
    names: dict[str, tuple[tuple[str, str], str]] = field(default_factory=dict)
    declared: Keys = field(default_factory=Keys)
    hidden: frozenset[str] = frozenset()
    owned: bool = False
    forms: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    said: Any = field(default=None, repr=False, compare=False)
    _plain: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    _texts: dict[str, list[str]] = field(default_factory=dict, repr=False, compare=False)
    _one: dict[tuple[tuple[str, ...], ...], bool] = field(default_factory=dict, repr=False, compare=False)

    @property
    def name(self) -> tuple[str, str]:
        """(system, table)."""
        return self.survey.system, self.survey.table

    def record_level(self, data_type: str | None = None) -> list[Column]:
        """Columns of the record itself (no list level), in the subject role."""
        return [
            c for c in self.columns
            if "[]" not in c.path and "{" not in c.path and "~" not in c.path and c.role == "subject" and data_type in (None, c.data_type)
        ]  # fmt: skip

    def of_holder(self, data_type: str) -> list[Column]:
        """The columns of a type at the record's own level and in lists of its holder's contact values (``emails[].value``), in the subject role."""
        listed = [
            c for c in self.columns
            if c.data_type == data_type and c.role == "subject" and "~" not in c.path and (any(c.path.startswith(name) and "[]" not in c.path[len(name) :] for name in self.own_lists) or (_bare_list(c.path) and c.path not in self.people))
        ]  # fmt: skip
        return [*self.record_level(data_type), *listed]

    @property
    def of_persons(self) -> bool:
        """Whether each row is about a person."""
        return any(
            (c.data_type in PERSON_TYPES or (c.data_type and detectors()[c.data_type].identifier == "national_id")) and self.held(c.path)
            for c in self.record_level()
        )

    @property
    def one_a_person(self) -> bool:
        """Whether the rows are persons and not what persons did: e-mails, user names, phones or ids hardly ever recur, else names."""
        kinds = {"email", "username", "phone"}
        level = {c.path: c for c in (*self.record_level(), *self.of_holder("email"), *self.of_holder("phone"))}
        strong = [c.path for c in level.values() if c.data_type in kinds or (c.data_type and detectors()[c.data_type].identifier == "national_id")]
        weak = [c.path for c in self.record_level("person_name")]
        key = (tuple(strong), tuple(weak), tuple(c.path for c in self.record_level("date_of_birth")))
        if key not in self._one:  # asked for nearly every column, and the answer reads the whole sample
            self._one[key] = self._hardly_recur(strong, weak)
        return self._one[key]

    def _hardly_recur(self, strong: list[str], weak: list[str]) -> bool:
        births = [c.path for c in self.record_level("date_of_birth")] if weak and not any(self.held(path) for path in strong) else []
        seen: dict[str, list[str]] = {path: [] for path in (*strong, *weak, *births)}
        whole = list[tuple[str, ...]]()
        for fields in self.survey.picked(seen):
            named = {path: text.lower() for path, text in fields if text}
            for path, text in named.items():
                seen[path].append(text)
            if births and any(path in named for path in births):
                whole.append(tuple(named.get(path, "") for path in (*weak, *births)))
        if any(seen[path] for path in strong):
            # Where the name says people, one may stand there several times: a customer of Stripe's for each purchase.
            least = OFTEN if entity_of(table_words(self.survey.table)) == "person" else MOSTLY
            return max(self.distinct_share(seen[path]) for path in strong if seen[path]) >= least
        # Of children of whom the first name is known few names are of one alone; with the days of their births they are.
        if len(whole) * 2 >= self.survey.sampled > 0 and len(set(whole)) >= MOSTLY * len(whole):
            return True
        return not weak or max((len(set(seen[path])) / len(seen[path]) for path in weak if seen[path]), default=1.0) >= MOSTLY / 2

    def distinct_share(self, values: Sequence[str]) -> float:
        """About the share of distinct values among those of all records, by the values of the sampled ones.

        Of 200,000 logins of 100,000 people hardly one in a sample of 5,000 has its fellow there as well. So it is the number of values that stand there twice
        that tells: where each stands r times among N, n of these hold (r - 1) n^2 / 2N such values. Where most stand there twice, nearly all that there are do
        (Chao, *Nonparametric estimation of the number of classes in a population*, 1984: f1^2 / 2 f2 are missing).
        """
        n, seen = len(values), Counter(values)
        share = len(seen) / n if n else 1.0
        times = Counter(seen.values())
        once, twice, more = times[1], times[2], len(seen) - times[1]
        if self.survey.sampled >= self.survey.records or more < TWICE:
            return share
        filled = n * self.survey.records / self.survey.sampled
        if once <= more:
            return min(share, (len(seen) + once * once / (2 * max(twice, 1))) / filled)
        return min(share, 1 / (1 + 2 * more * filled / n**2))

    def refers_to(self, other: Draft, path: str) -> str | None:
        """The column whose declared foreign key is a column of another table; None if none is, or if several are: they are several people."""
        named = self.all_refer_to(other, path)
        return named[0] if len(named) == 1 else None

    def all_refer_to(self, other: Draft, path: str) -> list[str]:
        """The columns whose declared foreign keys are a column of another table."""
        tables = {other.survey.table, other.survey.table.rpartition(".")[2]}
        return [column for column, (table, key) in self.declared.references.items() if table in tables and key == path]

    def values(self, path: str) -> list[str]:
        """The values of a column in the sampled rows, without white space around them; raw, for the verdict alone."""
        return list(self.held(path)) if self.survey.flat is None else self.survey.filled({path})[path]

    def held(self, path: str) -> list[str]:
        """The same, kept: for what is asked of a column again for each other table. Documents are walked once for all columns, but for those of texts; rows too, unless they are long."""
        if path not in self._texts:
            together = self.survey.flat is None or len(self.columns) * self.survey.sampled <= MOST_CELLS
            others = {c.path for c in self.columns if c.data_type not in TEXTS and "~" not in c.path} if together else set[str]()
            self._texts |= self.survey.filled({path, *(others - self._texts.keys())})
        return self._texts[path]

    def plain_leaf(self, path: str) -> tuple[str, ...]:
        """The words of a column's last name, without the one that most names of its table begin with (``pc_pid`` beside ``pc_title``, ``pc_time``)."""
        if not self._plain:
            said = {c.path: tokens(last_of(c.path)) for c in self.columns if "~" not in c.path}
            [(first, count)] = Counter(words[0] for words in said.values() if words).most_common(1) or [("", 0)]
            common = count >= max(FEWEST, MOST_NAMES * len(said))
            self._plain = {path: words[1:] if common and words[:1] == (first,) else words for path, words in said.items()}
        return self._plain.get(path, ())

    def bare_keys(self) -> list[str]:
        """Paths of the table's own bare keys (``id``, ``pk``)."""
        return [c.path for c in self.record_level() if c.hints.get("own_key") == "true" and c.data_type is None]

    def set(self, path: str, **changes: Any) -> None:  # noqa: ANN401 - fields of Column
        """Change a column's verdict."""
        self.columns = [replace(c, **changes) if c.path == path else c for c in self.columns]
