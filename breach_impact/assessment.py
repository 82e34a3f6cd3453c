"""``assess``: dump and plan -> facts of each fragment -> merged ledger -> people -> answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from os import PathLike
from typing import TYPE_CHECKING, Any

from breach_impact.budget import Budget
from breach_impact.classify import draw
from breach_impact.context import Context, SourceFacts, TableFacts
from breach_impact.errors import OptionError, PlanError, sealed
from breach_impact.framing import Tally
from breach_impact.held import Held, Hidden
from breach_impact.ledger import Ledger
from breach_impact.merging.conflicts import BORNE, Near
from breach_impact.merging.pointers import Records
from breach_impact.merging.takes import Takes
from breach_impact.opening.paths import part_of
from breach_impact.options import Days, check_options, domains, window
from breach_impact.people.usernames import user_names
from breach_impact.planning.fit import Fit, fit, told
from breach_impact.privacy import new_key, printable, safe_name
from breach_impact.reading.batches import frames_of, shown_name
from breach_impact.reading.gathering import Origin, Piece, gathered, place_of, settled_kind, unmarked
from breach_impact.scan import TableScan
from breach_impact.scanning.crew import Crew, Job
from breach_impact.survey import Survey, again, survey

if TYPE_CHECKING:
    from breach_impact.dump import Dump
    from breach_impact.impact import Impact
    from breach_impact.opening.source import Source
    from breach_impact.plan import Plan, TablePlan
    from breach_impact.progress import Progress
    from breach_impact.rejected.quarantine import Quarantine

MOST_PERSONAL = 1_000
"""Columns of one table with personal data. The statements of the scan take more than their number's multiple of time, and DuckDB gives up over some more."""


@sealed
def assess(
    dump: Dump | str | PathLike[str] | Iterable[str | PathLike[str]], plan: Plan | str | PathLike[str] | None = None, *,
    exposure: Days | None = None, default_region: str | None = None, hub_limit: int = 20, disclosure: str = "unknown", progress: bool | Progress = True,
    case_key: str | None = None, quarantine: str | PathLike[str] | None = None, keep_rejects: bool = False, max_reject_rate: float | None = None,
    memory: int | str | None = None, workers: int | None = None, pointers: bool = False, own_domains: Sequence[str] = (),
) -> Impact:  # fmt: skip
    """Size a dump: how many people, what of theirs, where, which tokens.

    Args:
        dump: what :func:`breach_impact.open` gives, or paths.
        plan: a reviewed plan, or the path of one; without one the dump is classified first.
        exposure: first and last day on which the data was exposed, as only the operator knows them.
        default_region: ISO country in which national phone numbers without a country are read.
        hub_limit: distinct values of another kind above which an identifier does not link.
        disclosure: exposed, accessed, acquired or unknown; asserted, printed beside the headline.
        progress: show one bar, where there is a terminal or a notebook to show it in.
        case_key: 32 hex digits; a fresh key by default. No result depends on it.
        quarantine: file for the place and reason of every rejected record, made with mode 0600; it holds no value.
        keep_rejects: write the raw bytes of rejected records into it as well. These are personal data.
        max_reject_rate: from 0 to 1; stop before the scan if more of a source's records are rejected.
        memory: what the program may take, in bytes or as ``2GB``; 2 GB by default. Beyond it the ledger, hashes and numbers, spills to a private folder.
        workers: threads that scan; by default one a core, as far as the memory reaches. No result depends on it.
        own_domains: mail domains of the operator; holders of an address there count as employees (``populations``).
        pointers: remember where each token stands, for ``impact.revocation_list()``; no number depends on it.

    Returns:
        the impact: measures and the statistics JSON.

    Raises:
        InputError: a path cannot be used, or a source has more rejects than ``max_reject_rate`` allows.
        OptionError: an option's value cannot be used.
        PlanError: the plan does not fit.
        ScanError: a stage failed on a source.
    """
    from breach_impact.impact import Impact
    from breach_impact.plan import Plan as PlanType
    from breach_impact.progress import progress_bar
    from breach_impact.rejected.limit import reject_rate
    from breach_impact.rejected.quarantine import Quarantine

    plan = PlanType.of(plan)
    limit, budget = reject_rate(max_reject_rate), Budget.of(memory, workers)
    asked = _asked(exposure, default_region if default_region is not None or plan is None else plan.default_region, hub_limit, disclosure, own_domains)
    opened = _opened(dump)
    with Quarantine(quarantine, opened, keep_rejects=keep_rejects) as book, progress_bar(progress, 2 * opened.work, "assess") as bar:
        found = _surveyed(opened, budget, book, bar, limit, listed=quarantine is not None)
        used, laid = _planned(opened, found, plan, asked.region)
        ledger, scans = _scan(opened, found, used, asked.region, case_key or new_key(), budget, bar, pointers=pointers)
    return Impact.of(_context(opened, found, used, laid, ledger, scans, asked))


@dataclass(frozen=True, slots=True)
class _Asked:
    """The options on which the answers depend, as they are understood."""

    start: date | None
    end: date | None
    region: str | None
    hub_limit: int
    disclosure: str
    own_domains: tuple[str, ...]


def _asked(exposure: Days | None, region: str | None, hub_limit: int, disclosure: str, own_domains: Sequence[str]) -> _Asked:
    start, end = window(exposure)
    country = _region(region)
    check_options(hub_limit, disclosure)
    return _Asked(start, end, country, hub_limit, disclosure, domains(own_domains))


def _opened(dump: Dump | str | PathLike[str] | Iterable[str | PathLike[str]]) -> Dump:
    from breach_impact.dump import Dump as DumpType
    from breach_impact.dump import open as open_dump
    from breach_impact.dump import paths_of

    return dump if isinstance(dump, DumpType) else open_dump(*paths_of(dump))


def _surveyed(dump: Dump, budget: Budget, book: Quarantine, bar: Any, limit: float | None, *, listed: bool) -> Survey:  # noqa: ANN401
    """Survey the dump; what is rejected goes into the book, and too much of it stops here."""
    from breach_impact.rejected.limit import check_rejects

    found = survey(dump, bar.advance, book.sink, budget.brief)
    book.write(dict(enumerate(found.systems_of([source.system for source in dump.sources]))))
    check_rejects(dump, found.tallies, limit, listed=listed)
    return found


def _planned(dump: Dump, found: Survey, plan: Plan | None, region: str | None) -> tuple[Plan, Fit]:
    """The plan that is counted by, the one given or a fresh one, and how the one given fits."""
    if plan is None:
        return draw(dump, found, region), Fit()
    listing = _listing(found)
    used = user_names(plan.resolved(listing))
    return used, told(fit(used, listing))


def _context(dump: Dump, found: Survey, plan: Plan, laid: Fit, ledger: Ledger, scans: list[TableScan], asked: _Asked) -> Context:
    """The state in which the questions are asked."""
    ledger.compact()
    systems = {name: i for i, name in enumerate(sorted({system for _, system in found.met}))}
    rejected = _rejected(found)
    held = Held(ledger, scans, {number: systems[system] for (_, system), number in found.inputs().items()}, _listing(found), plan, _near(dump, found, plan))
    return Context(
        ledger=ledger, plan=plan, links=held.links(asked.hub_limit, Hidden()), held=held, start=asked.start, end=asked.end, default_region=asked.region,
        disclosure=asked.disclosure, hub_limit=asked.hub_limit, own_domains=asked.own_domains, fit=laid, incomplete=_incomplete(dump, found),
        inputs=sorted(found.met), sources=[_facts(s, found.tallies[i], system) for i, (s, system) in enumerate(zip(dump.sources, found.systems_of([s.system for s in dump.sources]), strict=True))],
        tables=[
            TableFacts(scan.number, name[0], scan.plan.title(scan.number + 1), found.tables[name].records + rejected[name])
            for scan in scans if (name := (scan.plan.system, scan.plan.table))
        ],
    )  # fmt: skip


def _near(dump: Dump, found: Survey, plan: Plan) -> Near:
    """The folders of the sources, and what is borne between those of one: where a table names another's people, some of these have changed their address."""
    marks = {(t.system, t.table): {mark for c in t.columns if c.data_type == "account_id" and (mark := c.hints.get("detail")) in BORNE} for t in plan.tables}
    folders, whole = dict[str, int](), dict[tuple[str, str], int]()
    out: dict[int, tuple[int, float, int]] = {}
    tables = found.tables_of()
    for (source, system), number in found.inputs().items():
        seen = {mark for name in tables.get(source, ()) if name[0] == system for mark in marks.get(name, ())}
        folder = dump.sources[source].folder
        part = part_of(dump.sources[source].name)
        file = whole.setdefault((folder, part), len(whole)) if part else -1
        out[number] = folders.setdefault(folder, len(folders)), min((BORNE[mark] for mark in seen), default=0.0), file
    return out


def _rejected(found: Survey) -> Counter[tuple[str, str]]:
    """Malformed records by table (``read = accepted + rejected + repeated``). Of a source of several tables its format may say whose they are; the others stand with the source alone."""
    tables = found.tables_of()
    out: Counter[tuple[str, str]] = Counter()
    for number, tally in found.tallies.items():
        own = tables.get(number, [])
        if len(own) == 1:
            out[own[0]] += tally.rejected
            continue
        for (system, table), count in tally.owned.items():  # the system given with the path stands before the database
            named = [name for name in own if name[1] == table and name[0] == system] or [name for name in own if name[1] == table]
            if len(named) == 1:
                out[named[0]] += count
    return out


def _check_columns(plan: TablePlan, number: int) -> None:
    """Refuse a table before it is scanned whose personal columns are too many for one statement."""
    count = sum(column.data_type is not None for column in plan.columns)
    if count > MOST_PERSONAL:
        table = printable(safe_name(plan.table, "table", number))
        raise PlanError(
            f"table {table!r} has {count:,} columns with personal data, and {MOST_PERSONAL:,} can be counted at once: set the others to none in a plan"
            " (inspect --save-plan, assess --plan), or divide the file by its columns"
        )


def _scan(dump: Dump, found: Survey, plan: Plan, region: str | None, key: str, budget: Budget, bar: Any, *, pointers: bool) -> tuple[Ledger, list[TableScan]]:  # noqa: ANN401
    """Read the dump by the plan; what the plan does not name is scanned for its records alone."""
    from breach_impact.plan import TablePlan

    ledger = Ledger(budget.ledger_of(sum(table.size for table in found.tables.values())), asked=budget.asked, places={} if pointers else None)
    listing = _listing(found)
    known = {(t.system, t.table): t for t in plan.tables}
    scans: dict[tuple[str, str], TableScan] = {}
    for name, table in sorted(found.tables.items()):
        if table.records:
            mine = known.get(name) or TablePlan(system=name[0], table=name[1], sources=tuple(table.sources), records=0, columns=())
            shape = None if table.flat is not None else table.shape
            _check_columns(mine, len(scans) + 1)
            scans[name] = TableScan(len(scans), mine, shape, region, tuple(listing[name]), versions=table.versions())
            for (data_type, facet), bit in scans[name].slots.items():
                ledger.slots[scans[name].number, bit] = (data_type, facet)
    with Takes(ledger, budget.take) as takes:
        for job, found_parts in Crew(key, budget.workers, ledger.words).scan(_jobs(dump, found, scans, budget, bar)):
            for parts in found_parts:
                records = Records(job.origins, job.frame.rows.column("off")) if pointers else None
                takes.add(job.origins, job.table.number, parts, versions=job.table.versions, place=job.place, records=records)
        takes.finish()
    return ledger, list(scans.values())


def _jobs(dump: Dump, found: Survey, scans: dict[tuple[str, str], TableScan], budget: Budget, bar: Any) -> Iterator[Job]:  # noqa: ANN401
    """The records of all sources, those of many small ones together; each has a number of its own."""
    row = 0
    pieces = _pieces(dump, found, scans, budget, bar)
    for frame, some in gathered(pieces, lambda frame: settled_kind(frame, scans[found.name_of(frame)].shape), budget.brief):
        origins = list[Origin]()
        for piece in some:
            origins.append(Origin(row, piece.source, piece.file))
            row += piece.frame.rows.num_rows
        yield Job(place_of(some), scans[found.name_of(frame)], frame, f"{frame.system}|{frame.table}", tuple(origins))


def _pieces(dump: Dump, found: Survey, scans: dict[tuple[str, str], TableScan], budget: Budget, bar: Any) -> Iterator[Piece]:  # noqa: ANN401
    inputs = found.inputs()
    for number, source in enumerate(dump.sources):
        if source.repeated_of is None and source.skipped is None:
            stand = all(scan.stands for name, scan in scans.items() if source.name in found.tables[name].sources)
            for frame in frames_of(source, again(found, number), budget.brief if stand else budget.batch):
                scan = scans.get(found.name_of(frame))
                if scan is not None and frame.rows.num_rows:
                    yield Piece(unmarked(frame, scan.shape), shown_name(source), inputs[number, frame.system], number)
        bar.advance(source.bytes)


def _listing(found: Survey) -> dict[tuple[str, str], list[str]]:
    """(system, table) -> paths of what the survey found, to read masked names of a plan by."""
    return {
        name: list(table.flat) if table.flat is not None else [path for path, _ in table.shape.paths()]
        for name, table in sorted(found.tables.items())
        if table.records
    }


def _facts(source: Source, tally: Tally, system: str) -> SourceFacts:
    reasons = dict(tally.reasons)
    if source.repeated_of is not None:
        reasons["repeated_source"] = 1
    if source.skipped is not None:
        reasons.setdefault(str(source.skipped), 1)  # where something is missing by that the tally has said so already
    return SourceFacts(
        name=source.name, system=system, format=source.format, read=tally.read, rejected=tally.rejected,
        bytes=source.bytes, sha256=source.sha256, complete=tally.complete, reasons=reasons, encoding=source.encoding, encoding_confidence=source.encoding_confidence,
        located=source.located,
    )  # fmt: skip


def _incomplete(dump: Dump, found: Survey) -> list[str]:
    from breach_impact.dump import incomplete

    return incomplete(dump, found.tallies)  # settles the tallies too, so it comes before the facts of the sources


def _region(text: str | None) -> str | None:
    from breach_impact.places.countries import country_of

    if text is None:
        return None
    code = country_of(text)
    if code is None:
        raise OptionError(f"default region {text!r} is no country; give an ISO 3166-1 code such as US")
    return code
