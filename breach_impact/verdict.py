"""The verdict on each column of a table: data type, role, confidence and reasons.

Name, values, checksum and neighbours vote on distinct sampled values:

- *Named*: ``confidence = values * (1 + name / 2) / 1.5``, where ``values`` is the share of distinct values of the type's form
  (for open text: of its plausible look) and ``name`` the weight of the header phrase, 0 to 1. A share under the type's floor
  is a veto: the column is not of the type, whatever it is called. Masked and protected values are not asked; where nearly all
  are, the header decides. A checksum that fails halves at most what the form gives.
- *Self-evident*: values that need no header (an e-mail, a MAC, a bcrypt hash) give ``0.97 * share`` alone.
- *Neighbours*: what is only personal beside a person (age, height, a bare ``name``, a time stamp) is dropped elsewhere.

The same sample gives the same verdict. A reason names words and shares, never a value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from breach_impact.documents.keyvalue import pair_of
from breach_impact.evidence import resolve
from breach_impact.evidence.among import among
from breach_impact.evidence.banking import beside_bank
from breach_impact.evidence.caution import temper
from breach_impact.evidence.correspondence import letters
from breach_impact.evidence.details import hints_of, mixture, pseudonyms, settle
from breach_impact.evidence.embeddings import of_bodies
from breach_impact.evidence.federated import federated
from breach_impact.evidence.fits import form_share, hidden
from breach_impact.evidence.flags import assign_flags
from breach_impact.evidence.homecountry import native_ids
from breach_impact.evidence.insurance import at_an_insurer
from breach_impact.evidence.lasting import when_it_began
from breach_impact.evidence.neighbours import (
    Draft,
    beside_address,
    beside_card,
    company,
    native_subdivision,
    order_of_dates,
    pair_coordinates,
    unnamed_password,
)
from breach_impact.evidence.offsets import hours_east
from breach_impact.evidence.papers import papers
from breach_impact.evidence.products import BY_CODE, by_code, tell
from breach_impact.evidence.quotes import quoted
from breach_impact.evidence.reread import over_addresses, read_again
from breach_impact.evidence.seeking import whom_they_seek
from breach_impact.evidence.selfevident import SHOWN, lonely_pattern, self_evidence
from breach_impact.evidence.sessionkeys import session_keys
from breach_impact.evidence.truncated import cut_short
from breach_impact.evidence.unnamed import together
from breach_impact.evidence.whereabouts import beside_street, counties
from breach_impact.evidence.witness import BOOLEAN, LAST_FOUR, VEILED, Witness, ask_together
from breach_impact.headerwords import ddl
from breach_impact.headerwords.candidates import Candidate
from breach_impact.headerwords.entities import entity_of, only_entities, table_words
from breach_impact.headerwords.headers import hits, in_section, segments, tokens
from breach_impact.headerwords.lexicon import NUMBER_WORDS, Phrase
from breach_impact.headerwords.naming import Reading, read
from breach_impact.headerwords.prefixes import as_levels, beside_fields, common_prefixes, without
from breach_impact.headerwords.tongues import tongues
from breach_impact.people.late_rules import LATE
from breach_impact.people.parties import parties
from breach_impact.people.rules import refuse
from breach_impact.people.whose import Case, kind_of
from breach_impact.registry import detectors
from breach_impact.scanning import numerals, objects
from breach_impact.tokens.times import assign
from breach_impact.types import Alternative, Column, ColumnSample, Detector, Evidence, TableSample

EVIDENT_WEIGHT = 0.97
# A named column keeps its type down to this share of its detector's own floor: dumps are dirtier than detectors are wide.
FLOOR = 0.75
# Values alone: the detectors that do not need a header, but for those whose shape is met elsewhere.
NEVER_ALONE = frozenset(
    {"geo_coordinates", "postal_code", "street_address", "language", "salutation", "gender", "marital_status"}
)
LONELY_NUMBER = 0.95
# Weight of a name from which it says a type by itself.
BY_ITSELF = 0.8
# How much of a proof a check digit must be.
PROVEN = 0.8
# Local numbers are grouped so, and the postal codes of Japan and Brazil, numbers of articles and periodicals, times with hyphens, ids of Sweden that begin with a day, and numbers of
# papers with their year.
UNDIALLED = r"[0-9]{1,6}/(?:19|20)[0-9]{2}|[1-9]/[0-9]{4,7}|[0-9]{3}-[0-9]{4}|[0-9]{4}-[0-9]{3}[0-9Xx]?|[0-9]{5}-[0-9]{3}|(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9].*"
# A name that says this very id, and not only that it is one, outweighs so much of a better check.
BY_NAME = 0.2
# A word so short means something else in another language; so many words of the table tell which one it speaks.
SHORT, HEARD, BARELY = 3, 4, 0.2
OF_ALL = frozenset({"en", "ids"})
"""What files in every language may hold: English words, and those of the files ``ids*.toml``, which are of no language."""
# Confidence in a key that another table proves.
TOLD = 0.95
# Values of these types bear their name out.
CLEAR = frozenset({"postal_code", "phone", "email", "gender", "date_of_birth", "age", "country", "subdivision"})
# The most that is claimed where nothing tells two types apart.
UNDECIDED = 0.85


def classify_table(table: TableSample, default_region: str | None = None) -> list[Column]:
    """Decide what each column of a table holds.

    Args:
        table: the sampled columns, distinct values only.
        default_region: ISO country of national spellings.

    Returns:
        One verdict a column in their order, and behind a column of texts one more for each kind of value quoted inside them.
    """
    entity = entity_of(table_words(table.table))
    prefixes = common_prefixes(sample.path for sample in table.columns)
    apart = as_levels([sample.path for sample in table.columns]) | beside_fields([sample.path for sample in table.columns])
    drafts = [_draft(sample, apart.get(sample.path) or without(sample.path, prefixes), table.table) for sample in table.columns]
    tell(drafts, table.table)
    fields = pair_of([sample.path for sample in table.columns])
    spoken = tongues(tokens(names[-1]) for draft in drafts if (names := segments(draft.sample.path)))
    ask_together([draft.witness.head for draft in drafts], _lonely_patterns())
    for draft in drafts:
        draft.tongues, draft.of_names = spoken, fields is not None and draft.sample.path == fields[1]
        if draft.sample.path in table.known:
            draft.take("account_id", TOLD, table.known[draft.sample.path])
            draft.evident = True
        else:
            _judge(draft, table.declared.get(draft.sample.path, ""))
    pair_coordinates(drafts)
    beside_card(drafts)
    beside_bank(drafts)
    at_an_insurer(drafts)
    hours_east(drafts)
    of_bodies(drafts)
    papers(drafts)
    over_addresses(drafts)
    here = company(table.table, drafts, entity, owned=table.owned)
    rows = kind_of(entity, drafts, here)
    resolve.ask_ahead(drafts, here)
    for draft in drafts:
        resolve.in_context(Case(draft, here, rows))
    beside_address(drafts)
    beside_street(drafts)
    beside_card(drafts)
    here = company(table.table, drafts, entity, owned=table.owned)
    rows = kind_of(entity, drafts, here)
    for draft in drafts:
        refuse(Case(draft, here, rows), LATE)
    read_again(drafts)
    cut_short(drafts, here)
    among(drafts, here)
    native_ids(drafts, here.country)
    letters(drafts, here.table)
    together(drafts, here)
    whom_they_seek(drafts)
    when_it_began(drafts)
    session_keys(drafts)
    federated(drafts)
    counties(drafts)
    for place, draft in enumerate(drafts):
        unnamed_password(drafts, place)
        native_subdivision(draft)
        settle(draft, here)
        temper(draft)
    first, sure = order_of_dates(drafts, default_region, here.country)
    pseudonyms(drafts)
    salted = any(draft.data_type == "password_salt" for draft in drafts)
    out: list[Column] = []
    for draft in drafts:
        mixture(draft)
    for draft, party in zip(drafts, parties(drafts, here.table), strict=True):
        out.append(_column(draft, party, hints_of(draft, here, first=first, sure=sure, salted=salted)))
        out.extend(quoted(draft, here.table, table.records))
    witnesses = {draft.sample.path: draft.everything for draft in drafts}
    return assign_flags(assign(out, witnesses, table.table, day_first=first), witnesses, table.table)


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
    return draft


def _judge(draft: Draft, declared: str) -> None:
    """Take the best of what the name allows, the values show and the declared type does not rule out."""
    w, reading = draft.witness, draft.reading
    known = detectors()
    if w.n == 0:
        _empty(draft, declared)
        return
    found: list[resolve.Found] = []
    ended = in_section(reading.words, "_last_four")
    for candidate in _candidates(reading, w, [c for c in reading.candidates if not _foreign(draft, c)]):
        detector = known.get(candidate.data_type)
        if detector is None or ddl.refuses(declared, candidate.data_type):
            continue
        formed = form_share(w, detector, last_four=ended)
        if draft.taught and formed < BY_CODE:
            formed = max(formed, by_code(w, candidate.data_type))
        if formed < detector.min_share * FLOOR or formed == 0:
            continue
        checksum = w.passing(detector) if detector.checksum and not hidden(w, detector) else None
        values = formed * (0.5 + checksum / 2) if checksum is not None and checksum < 0.5 else formed
        found.append((_named(values, candidate.weight), False, candidate, values, checksum))
    for data_type, share, checksum in _evident(draft, known):
        named = next((c for c in reading.candidates if c.data_type == data_type), None)
        weight = named.weight if named else 0.0
        confidence = max(EVIDENT_WEIGHT * share, _named(share, weight) if named else 0.0)
        found.append((confidence, True, named or Candidate(data_type, None, 0.0), share, checksum))
    resolve.adjust(found, w, reading)
    if tokens_found := resolve.tokens_of_many(w, reading):
        found.append(tokens_found)
    if not found and not draft.of_names and (blend := resolve.mixed(w, reading)):
        found.append(blend)
    _choose(draft, found)


def _foreign(draft: Draft, candidate: Candidate) -> bool:
    """Whether words of three letters or less, or none but weak ones, say the type in a language that no other name of the table speaks (Turkish ``ad``, Portuguese ``end`` among English names).

    A word for a number counts for nothing there: ``st num`` is a tax number in German files, and a house number elsewhere.
    """
    names = segments(draft.sample.path)
    leaf = tokens(names[-1]) if names else ()
    said = [hit for hit in hits(leaf) if hit.entry.section == candidate.data_type]
    if draft.taught or not said or candidate.data_type in CLEAR or sum(draft.tongues.values()) < HEARD:
        return False
    if any(hit.entry.language in OF_ALL for hit in said):
        return False
    # An English word beside it, of whatever it speaks, is the table's own.
    weak = all(hit.entry.weight < 1 for hit in said) and not any(hit.entry.language == "en" for hit in hits(leaf) if hit.entry.section not in ("_neutral", "_id", "_own_key"))
    short = all(_short(leaf[hit.start : hit.start + hit.size]) for hit in said)
    return (short or weak) and draft.spoken(candidate.data_type) < BARELY * max(draft.tongues.values())


def _short(words: Phrase) -> bool:
    """Whether a phrase is one word of so few letters; beside a word for a number it must be shorter still (``st``, ``kk``; a ``doc`` is one everywhere)."""
    told = [word for word in words if word not in NUMBER_WORDS] or list(words)
    return len(told) == 1 and len(told[0]) <= (SHORT if len(words) == 1 else SHORT - 1) and told[0].isascii()


def _candidates(reading: Reading, w: Witness, heard: list[Candidate]) -> list[Candidate]:
    known, out = detectors(), list[Candidate]()
    # What a name says of one state is of no other whose check digit proves nothing.
    named = any(c.data_type != "national_id" and c.weight > BY_ITSELF and c.data_type in known and known[c.data_type].identifier == "national_id" for c in heard)
    for candidate in heard:
        if candidate.data_type == "national_id":
            out.extend(c for c in resolve.national_ids(candidate, w) if not named or c.data_type == "national_id" or resolve.proof(known[c.data_type], w) >= PROVEN)
        else:
            out.append(resolve.of_voice(candidate, reading.words))
    return [*out, *resolve.closer(out, w)]


def _named(values: float, name: float) -> float:
    return min(0.99, values * (1 + name / 2) / 1.5)


def _evident(draft: Draft, known: Mapping[str, Detector]) -> list[tuple[str, float, float | None]]:
    """Types that the values show without a name; the digits of a bare key show none."""
    w = draft.witness
    digits = draft.reading.own_key and w.share(r"[0-9.]+") > 0.5
    if digits:
        return []
    out: list[tuple[str, float, float | None]] = []
    for data_type, detector in known.items():
        if (
            data_type in NEVER_ALONE
            or detector.needs_header
            or self_evidence(w.head, detector) < detector.min_share * 0.8
            or (data_type == "phone" and (draft.reading.absorbed or draft.reading.own_key or _just_thing(draft) or _of_state(draft) or w.share(UNDIALLED) > 0.5) and w.share(resolve.DIALLED) < 0.5)
        ):
            continue
        share = self_evidence(w, detector)
        if share < detector.min_share:
            continue
        if detector.checksum:
            # One in ten or eleven numbers passes a check digit by chance, so a handful proves nothing.
            clear = w.clear(detector)
            seen = clear if clear.n >= SHOWN * w.n else w
            if seen.n < 8 or seen.share(detector.pattern or "") < LONELY_NUMBER or w.passing(detector) < LONELY_NUMBER:
                continue
            share *= 0.8 if w.share(r"[0-9]+") > 0.5 and data_type != "payment_card_number" else 1.0
        out.append((data_type, min(share, 1.0), w.passing(detector) if detector.checksum else None))
    return out


def _of_state(draft: Draft) -> bool:
    """Whether a name says an id of a state, and the values are of its form: that their check digits fail makes them no telephones (Korea's have none since 2020)."""
    for candidate in draft.reading.candidates:
        detector = detectors().get(candidate.data_type)
        if candidate.weight > BY_ITSELF and detector is not None and detector.identifier == "national_id" and detector.pattern and draft.witness.share(detector.pattern) >= LONELY_NUMBER:
            return True
    return False


def _just_thing(draft: Draft) -> bool:
    """Whether a name says nothing but a thing (``CONTRACT``): its numbers may be grouped like those of telephones."""
    return bool(draft.leaf) and entity_of(draft.leaf) == "thing" and only_entities(draft.leaf)


@cache
def _lonely_patterns() -> tuple[str, ...]:
    """What is asked of every column."""
    alone = [pattern for d in detectors().values() if (pattern := lonely_pattern(d)) and not d.needs_header and d.data_type not in NEVER_ALONE]
    return VEILED, LAST_FOUR, *alone


def _empty(draft: Draft, declared: str) -> None:
    """No value: the name, unless the declared type speaks against it, and never with certainty."""
    allowed = [c for c in draft.reading.candidates if c.data_type in detectors() and not _foreign(draft, c) and not ddl.refuses(declared, c.data_type)]
    best = next((c for c in allowed if c.weight > 0.8 or (c.weight > 0.5 and ddl.speaks_for(declared, c.data_type))), None)
    if best is None and declared and (told := next((t for t in ("ip_address", "mac_address", "geo_coordinates") if ddl.speaks_for(declared, t)), None)):
        draft.data_type, draft.confidence, draft.why = told, 0.6, "by its declared type only: the sample holds no value"
    elif best is not None:
        draft.data_type, draft.facet, draft.name = best.data_type, best.facet, best.weight
        draft.confidence, draft.why = 0.6, "by its name only: the sample holds no value"
    else:
        draft.confidence, draft.why = 0.4, "no value and no name that tells"


def _rank(draft: Draft, found: resolve.Found) -> tuple[float, ...]:
    """What goes before what: confidence, then the language of the table's names, then what proves more."""
    confidence, evident, candidate, values, _ = found
    detector = detectors()[candidate.data_type]
    named = any(c.data_type == candidate.data_type for c in draft.reading.candidates)
    proved = resolve.proof(detector, draft.witness.clear(detector)) + (BY_NAME if named else 0.0)
    return -round(confidence, 3), -draft.spoken(candidate.data_type), not evident, -round(proved, 2), -round(values, 3)


def _ranked(draft: Draft, found: list[resolve.Found]) -> tuple[list[resolve.Found], bool]:
    """The findings, best first, and whether nothing tells the first two apart; of two states' ids it is then just an id."""
    ranked = sorted(((_rank(draft, f), f) for f in found), key=lambda r: (r[0], r[1][2].data_type, r[1][2].facet or ""))
    out = [f for _, f in ranked]
    if len(out) < 2 or ranked[0][0] != ranked[1][0] or out[0][2].data_type == out[1][2].data_type:
        return out, False
    if all(detectors()[f[2].data_type].identifier == "national_id" for f in out[:2]):
        out.sort(key=lambda f: f[2].data_type != "national_id")
    return out, True


def _choose(draft: Draft, found: list[resolve.Found]) -> None:
    w, reading = draft.witness, draft.reading
    found = [f for f in found if f[0] >= 0.4]
    if not found:
        _nothing(draft)
        return
    found, undecided = _ranked(draft, found)
    confidence, evident, candidate, values, checksum = found[0]
    # Ids of a state are shown by their check digits, too, where a word is weak (``cardid``).
    stated = (checksum or 0) >= resolve.NO_CHANCE and any(f[1] and f[2].data_type == candidate.data_type for f in found)
    draft.data_type, draft.facet, draft.evident = candidate.data_type, candidate.facet, evident or (stated and detectors()[candidate.data_type].identifier == "national_id")
    draft.confidence, draft.values, draft.checksum = round(confidence, 3), round(values, 3), checksum
    draft.name = candidate.weight or None
    draft.evident = draft.evident or (draft.taught and bool(candidate.weight))
    if undecided:
        draft.confidence = min(draft.confidence, UNDECIDED)
    seen = {candidate.data_type}
    for other in found[1:]:
        if other[2].data_type not in seen and len(draft.alternatives) < 3:
            seen.add(other[2].data_type)
            draft.alternatives.append(
                Alternative(data_type=other[2].data_type, confidence=round(min(other[0], confidence), 3))
            )
    by = (
        "name and values agree"
        if candidate.weight and values >= 0.8
        else "the values show it"
        if evident
        else "by its name"
    )
    draft.why = f"{by}: {values:.0%} of {w.n} distinct values are of the form"
    if undecided:
        draft.why += ", another type fits as well"
    if checksum is not None:
        draft.why += f", {checksum:.0%} pass the check digit"
        if draft.data_type == "payment_card_number":  # one in ten numbers has a right one by chance
            draft.why += f" and are of an issuer's range and length, {100 * checksum - 10:+.0f} points against chance"
    if reading.absorbed and evident:
        draft.why += ", against its name"


def _nothing(draft: Draft) -> None:
    """Nothing personal was found; how sure that is depends on what the values are."""
    w, reading = draft.witness, draft.reading
    if reading.absorbed or reading.own_key:
        draft.confidence, draft.why = 0.9, "its name says that it is no data of a person"
    elif any(c.data_type == "national_id" and c.weight > 0.6 for c in reading.candidates):
        draft.confidence, draft.why = 0.4, "unclassified: called an id of a state, and of no scheme known here"
    elif reading.candidates and w.n:
        draft.confidence, draft.why = (
            0.8,
            f"its values are not of the form that its name ({reading.candidates[0].data_type}) suggests",
        )
    elif w.numeric > 0.9 or w.few or w.reaches(BOOLEAN, 1.0):
        draft.confidence, draft.why = (
            0.75,
            "numbers, flags or a few repeated values under a name that says nothing personal",
        )
    else:
        draft.confidence, draft.why = 0.4, "unclassified: neither name nor values tell"


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
