"""The answers: what was counted, and all that can be asked of it further while the ledger is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from types import EllipsisType
from typing import TYPE_CHECKING, Any

from breach_impact.answers import statistics
from breach_impact.clock import stage
from breach_impact.context import Context
from breach_impact.errors import OptionError
from breach_impact.log import log
from breach_impact.registry import aggregators
from breach_impact.results import Results
from breach_impact.table import NameNotFound, Table

if TYPE_CHECKING:
    from datetime import date

    from breach_impact.law.clocks import Moment
    from breach_impact.options import Days
    from breach_impact.plan import Plan
    from breach_impact.reports.forms import Form
    from breach_impact.types import Measure


@dataclass(frozen=True, slots=True, repr=False)
class Impact(Results):
    """What a dump means: numbers, each with its kind and rule.

    ``impact["subjects.affected"]`` is a measure, ``impact["email"]`` that of a data type. As an Arrow stream, and so for pandas, polars
    and DuckDB, an impact is the table of its measures.

    Attributes:
        statistics: the contract's JSON as a dict (schema ``breach-impact/statistics/1``).
        measures: name -> measure.
    """

    _case: Context | None = field(default=None, init=False, compare=False)

    def __reduce__(self) -> tuple[type[Impact], tuple[dict[str, Any]]]:
        return Impact, (self.statistics,)  # a copy holds no ledger

    @classmethod
    @stage("aggregate")
    def of(cls, context: Context) -> Impact:
        """Ask all questions."""
        parts: dict[str, Any] = {}
        for question in aggregators():
            parts |= question(context)
        made = cls(statistics(context, parts))
        log.debug("aggregate: %d questions, %d measures", len(aggregators()), len(made.measures))
        object.__setattr__(made, "_case", context)
        return made

    def recount(
        self,
        *,
        plan: Plan | str | PathLike[str] | None = None,
        exposure: Days | EllipsisType | None = ...,
        hub_limit: int | None = None,
        disclosure: str | None = None,
        own_domains: Sequence[str] | None = None,
    ) -> Impact:
        """Count again from the ledger, without reading the dump; what is left out stays as it was.

        Args:
            plan: the reviewed plan: columns confirmed, or set to nothing personal.
            exposure: first and last day of the exposure, None for no window.
            hub_limit: distinct values of another kind above which an identifier does not link.
            disclosure: exposed, accessed, acquired or unknown.
            own_domains: mail domains of the operator, whose holders count as employees.

        Returns:
            a further impact, the same as a new ``assess`` with these options; this one stays what it is.

        Raises:
            OptionError: an option's value cannot be used, or this impact was read from a file and holds no ledger.
            PlanError: the plan says of a column what only a new scan can tell; the message names it.
        """
        from breach_impact.recount import recount

        if self._case is None:
            raise OptionError("this impact holds no ledger: it was closed, or read from a file; assess the dump again")
        return recount(self._case, plan=plan, exposure=exposure, hub_limit=hub_limit, disclosure=disclosure, own_domains=own_domains)

    def revocation_list(self, path: str | PathLike[str]) -> int:
        """Write where each token stands, so that a responder can fetch and revoke it; no value is written.

        A row for each record, place and token: source, table, offset, place, issuer, kind, state, who can revoke it, and the number of
        its holder. The file is a CSV table with mode 0600.

        Args:
            path: of the file.

        Returns:
            how many rows it has.

        Raises:
            InputError: the file cannot be written, or something else stands there.
            OptionError: this impact holds no ledger, or ``assess`` was not told to keep ``pointers``.
        """
        from breach_impact.worklist import write

        if self._case is None:
            raise OptionError("this impact holds no ledger: it was closed, or read from a file; assess the dump again")
        return write(self._case, path)

    def close(self) -> None:
        """Let go of the ledger, and with it of the folder it has spilled to; after that :meth:`recount` is not possible. So does ``del``."""
        object.__setattr__(self, "_case", None)

    def reconcile(self, claims: str | PathLike[str] | Mapping[str, Any]) -> Table:
        """Set public claims against what was measured; see :func:`breach_impact.reconcile`.

        Args:
            claims: a TOML file of the form ``breach-impact/claims/1``, or a mapping of that form.

        Returns:
            a row a claim: the figure as written, what its rounding allows, what was measured, the verdict and its reason.
        """
        from breach_impact.claims.reconcile import reconcile

        return reconcile(self.statistics, claims)

    def law(
        self,
        *,
        aware_at: Moment = None,
        contained_at: Moment = None,
        determined_at: Moment = None,
        consumer_notice_at: Moment = None,
        as_of: str | date | None = None,
        regimes: Sequence[str] = (),
        hashes: str = "contested",
    ) -> Table:
        """Which duties to report follow from the counts: certainly, possibly, or not, each with its reason. No legal advice.

        Args:
            aware_at: when the operator became aware, with the offset from UTC, such as ``2019-12-26T10:00-08:00``.
            contained_at: when the exposure was ended.
            determined_at: when it was determined that there was a breach, and its scope.
            consumer_notice_at: when the individuals were told.
            as_of: a further day for which the laws are asked, as if it had happened then.
            regimes: laws that reach the operator for what it is: hipaa, hbnr, glba, sec, telecom.
            hashes: what password hashes are to the laws: contested, readable or protected.

        Returns:
            a row a law, as ``law.rows`` in the statistics; see docs/law.md.

        Raises:
            OptionError: an option's value cannot be used, or this impact was read from a file and holds no ledger.
        """
        from breach_impact.law.engine import applied, options

        stated = options(
            aware_at=aware_at, contained_at=contained_at, determined_at=determined_at, consumer_notice_at=consumer_notice_at, as_of=as_of, regimes=regimes, hashes=hashes
        )
        return Table("law", tuple(applied(self._counted(), self.statistics, stated)["rows"]))

    def form(self, name: str, *, answers: str | PathLike[str] | Mapping[str, Any] | None = None, **moments: Any) -> Form:  # noqa: ANN401 - as for law
        """A regulator's form, filled from the counts; what only people know stays open, or comes from the answers.

        Args:
            name: ``edpb``, ``gdpr33``, ``ico``, ``hhs``, ``us_ag``, ``us_ag:TX`` for one state, ``oaic``, ``veris``, ``hibp``, or one of another package.
            answers: a TOML file of the form ``breach-impact/answers/1``, or a mapping of that form.
            moments: what :meth:`law` takes, such as ``aware_at``.

        Returns:
            a form that shows itself; ``.unanswered``, ``.to_dict()`` and ``.write(folder)`` give the rest.

        Raises:
            NameNotFound: there is no such form.
            InputError: the answers cannot be read.
            OptionError: an answer or option cannot be used, or the law is needed and this impact holds no ledger.
        """
        from breach_impact.reports.forms import fill, load_answers, wanted

        [name], given = wanted([name]), load_answers(answers)
        statistics = self.statistics
        if moments or ("law" not in statistics and self._case is not None):
            from breach_impact.law.engine import applied, options

            statistics = statistics | {"law": applied(self._counted(), statistics, options(**moments))}
        if "severity" in given:
            from breach_impact.severity import severity

            statistics = statistics | {"severity": severity(statistics, given["severity"], self._case and self._counted())}
        return fill(statistics, name, given)

    def severity(self, **inputs: Any) -> Table:  # noqa: ANN401 - texts and tables
        """The severity by the method of ENISA (2013) of subsets of the people, with each input and what would flip the band.

        Args:
            inputs: what you state: recipients (none, known, unknown), integrity (none, recoverable, lost), availability (none, temporary, lost), malicious; and for a
                subset, such as ``health``, a mapping with dpc, ei and because.

        Returns:
            a row a subset, as ``severity.rows`` in the statistics; see docs/forms.md.

        Raises:
            OptionError: an input cannot be used.
        """
        from breach_impact.severity import severity

        return Table("severity", tuple(severity(self.statistics, inputs, self._case and self._counted())["rows"]))

    def where(
        self, *, country: str | None = None, subdivision: str | Sequence[str] | None = None, data_type: str | Sequence[str] | None = None
    ) -> Measure:
        """How many affected people meet all conditions, such as ``impact.where(country="US", data_type="us_ssn")``.

        Args:
            country: the person's one country, by code or name.
            subdivision: ISO 3166-2 code; of several a person must have an address in each.
            data_type: data type; of several all must be exposed of the person.

        Raises:
            OptionError: no condition, a place that does not exist, or this impact was read from a file and holds no ledger.
            NameNotFound: there is no such data type.
        """
        from breach_impact.where import where

        return where(self._counted(), self.statistics, country=country, subdivision=subdivision, data_type=data_type)

    def _counted(self) -> Context:
        """What was counted, with the people of this very count in the ledger."""
        if self._case is None:
            raise OptionError("this impact holds no ledger: it was closed, or read from a file; assess the dump again")
        from breach_impact.recount import current

        object.__setattr__(self, "_case", current(self._case))
        return self._case

    def report(self, path: str | PathLike[str], *, claims: str | PathLike[str] | Mapping[str, Any] | None = None) -> Path:
        """Write a report to hand over; the ending of the name tells the form, such as ``report.html``.

        Args:
            path: where to.
            claims: public claims to be set against the data in it.

        Returns:
            where it stands.
        """
        from breach_impact.reports import write

        told = {} if claims is None else {"claims": list(self.reconcile(claims))}
        write(self.statistics | told, Path(path))
        return Path(path)


__all__ = ["Impact", "NameNotFound", "Table"]
