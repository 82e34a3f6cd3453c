"""The verdict on each column of a table: data type, role, confidence and reasons.

Name, values, checksum and neighbours vote on distinct sampled values. What name and values give stands in :mod:`breach_impact.evidence.judging`;
what is only personal beside a person (age, height, a bare ``name``, a time stamp) is dropped elsewhere on the neighbours' word.

The same sample gives the same verdict. A reason names words and shares, never a value.
"""

from __future__ import annotations

from dataclasses import replace

from breach_impact.documents.keyvalue import pair_of
from breach_impact.evidence.amid import addresses_amid
from breach_impact.evidence.among import among
from breach_impact.evidence.banking import beside_bank
from breach_impact.evidence.beside import (
    beside_address,
    beside_card,
    native_subdivision,
    pair_coordinates,
    unnamed_password,
)
from breach_impact.evidence.bets import amounts_of_bets
from breach_impact.evidence.caution import temper
from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.company import Company, company
from breach_impact.evidence.copies import copies
from breach_impact.evidence.correspondence import letters
from breach_impact.evidence.dateorder import order_of_dates
from breach_impact.evidence.details import hints_of, mixture, other_digests, pseudonyms, settle
from breach_impact.evidence.embeddings import of_bodies
from breach_impact.evidence.entries import entries
from breach_impact.evidence.federated import federated
from breach_impact.evidence.flags import assign_flags
from breach_impact.evidence.homecountry import native_ids
from breach_impact.evidence.incontext import ask_ahead, in_context
from breach_impact.evidence.insurance import at_an_insurer
from breach_impact.evidence.interests import interests
from breach_impact.evidence.judging import judge
from breach_impact.evidence.lasting import when_it_began
from breach_impact.evidence.offsets import hours_east
from breach_impact.evidence.onepass import ask_together
from breach_impact.evidence.papers import papers, series
from breach_impact.evidence.premises import places_of_premises
from breach_impact.evidence.products import tell
from breach_impact.evidence.quotes import quoted
from breach_impact.evidence.reread import over_addresses, read_again
from breach_impact.evidence.seeking import whom_they_seek
from breach_impact.evidence.sessionkeys import session_keys
from breach_impact.evidence.several import part_cells, put_back
from breach_impact.evidence.showing import lonely_patterns
from breach_impact.evidence.truncated import cut_short
from breach_impact.evidence.unnamed import read_unnamed
from breach_impact.evidence.unnamed_ids import hint_of_password
from breach_impact.evidence.unnamed_logins import called_name
from breach_impact.evidence.whereabouts import beside_street, counties
from breach_impact.evidence.witness import Witness
from breach_impact.evidence.zonelabels import zone_labels
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.naming import read
from breach_impact.headerwords.prefixes import as_levels, beside_fields, common_prefixes, slashed, without
from breach_impact.headerwords.tongues import tongues
from breach_impact.people.late_rules import LATE
from breach_impact.people.parties import parties
from breach_impact.people.rules import refuse
from breach_impact.people.whose import Case, kind_of
from breach_impact.scanning import numerals, objects
from breach_impact.tokens.times import assign
from breach_impact.types import Column, ColumnSample, Evidence, TableSample

# Confidence in a key that another table proves.
TOLD = 0.95


def classify_table(table: TableSample, default_region: str | None = None) -> list[Column]:
    """Decide what each column of a table holds.

    Args:
        table: the sampled columns, distinct values only.
        default_region: ISO country of national spellings.

    Returns:
        One verdict a column in their order, and behind a column of texts one more for each kind of value quoted inside them.
    """
    drafts = _first_verdicts(table)
    _told_by_mates(drafts)
    here = _in_company(table, drafts)
    _told_by_all(drafts, here)
    for place, draft in enumerate(drafts):
        unnamed_password(drafts, place)
        hint_of_password(drafts, place)
        native_subdivision(draft)
        settle(draft, here)
        temper(draft)
    first, sure = order_of_dates(drafts, default_region, here.country)
    pseudonyms(drafts)
    out: list[Column] = []
    for draft in drafts:
        mixture(draft)
    other_digests(drafts)
    for draft in drafts:
        put_back(draft, drafts)
    for draft, party in zip(drafts, parties(drafts, here.table), strict=True):
        out.append(_column(draft, party, hints_of(draft, here, drafts, first=first, sure=sure)))
        out.extend(quoted(draft, here.table, table.records))
    witnesses = {draft.sample.path: draft.everything for draft in drafts}
    return assign_flags(assign(out, witnesses, table.table, day_first=first), witnesses, table.table)


def _first_verdicts(table: TableSample) -> list[Draft]:
    """What each column's own name and values say."""
    paths = [sample.path for sample in table.columns]
    prefixes, apart, fields = common_prefixes(paths), as_levels(paths) | slashed(paths) | beside_fields(paths), pair_of(paths)
    drafts = [_draft(sample, apart.get(sample.path) or without(sample.path, prefixes), table.table) for sample in table.columns]
    tell(drafts, table.table)
    spoken = tongues(tokens(names[-1]) for draft in drafts if (names := segments(draft.sample.path)))
    ask_together([draft.witness.head for draft in drafts], lonely_patterns())
    for draft in drafts:
        draft.tongues, draft.of_names = spoken, fields is not None and draft.sample.path == fields[1]
        if draft.sample.path in table.known:
            draft.take("account_id", TOLD, table.known[draft.sample.path])
            draft.evident = True
        elif draft.sample.pointer and not draft.reading.own_key:
            draft.take("account_id", TOLD, "its values point to people by their keys")
            draft.evident = True
        else:
            judge(draft, table.declared.get(draft.sample.path, ""))
    return drafts


def _told_by_mates(drafts: list[Draft]) -> None:
    """What single columns beside a column say of it, whatever the table is about."""
    pair_coordinates(drafts)
    beside_card(drafts)
    beside_bank(drafts)
    at_an_insurer(drafts)
    hours_east(drafts)
    of_bodies(drafts)
    papers(drafts)
    entries(drafts)
    series(drafts)
    over_addresses(drafts)


def _in_company(table: TableSample, drafts: list[Draft]) -> Company:
    """Refuse what the table as a whole speaks against; what it is about is read again when that is done."""
    entity = entity_of(table_words(table.table))
    here = company(table.table, drafts, entity, owned=table.owned)
    rows = kind_of(entity, drafts, here)
    ask_ahead(drafts, here)
    for draft in drafts:
        in_context(Case(draft, here, rows))
    places_of_premises(drafts, here)
    beside_address(drafts)
    beside_street(drafts)
    beside_card(drafts)
    here = company(table.table, drafts, entity, owned=table.owned)
    rows = kind_of(entity, drafts, here)
    for draft in drafts:
        refuse(Case(draft, here, rows), LATE)
    return here


def _told_by_all(drafts: list[Draft], here: Company) -> None:
    """What columns that are still open are, now that the verdicts of the others stand."""
    read_again(drafts)
    cut_short(drafts, here)
    among(drafts, here)
    native_ids(drafts, here.country)
    copies(drafts)
    letters(drafts, here.table)
    read_unnamed(drafts, here)
    amounts_of_bets(drafts, here.table)
    interests(drafts)
    called_name(drafts)
    whom_they_seek(drafts)
    when_it_began(drafts, here.table)
    session_keys(drafts)
    zone_labels(drafts)
    federated(drafts)
    counties(drafts)
    addresses_amid(drafts)


def _draft(sample: ColumnSample, name: str, table: str) -> Draft:
    void = set(objects.stringified(sample.values))
    if void:
        sample = replace(sample, values=[value for value in sample.values if value not in void])
    native = numerals.native(sample.values)
    read_as = numerals.plain(sample) if native else sample
    draft = Draft(sample=read_as, witness=Witness(read_as), reading=read(name, table))
    if native:
        draft.hints[numerals.HINT] = "native"
    if void:
        draft.hints[objects.HINT] = objects.VOID
    part_cells(draft, table)
    return draft


def _column(draft: Draft, party: str | None, hints: dict[str, str]) -> Column:
    return Column(
        path=draft.sample.path,
        data_type=draft.data_type,
        role="secondary" if party else "subject",
        confidence=round(draft.confidence, 3),
        evidence=Evidence(
            name=draft.name, values=draft.values, checksum=None if draft.checksum is None else round(draft.checksum, 3)
        ),
        alternatives=tuple(draft.alternatives),
        also=tuple(dict.fromkeys(draft.also)),
        facet=draft.facet,
        party=party,
        why=draft.why,
        hints=hints,
    )
