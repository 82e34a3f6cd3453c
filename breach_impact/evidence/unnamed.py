"""Columns without names, read by the whole table: weak signs side by side support each other.

Where a file names no columns (``c17``, ``column_2``), a column of given names beside one of family names is a list of people though either
could be something else; and beside people, numbers from 18 to 80 are ages, ``M`` and ``F`` sexes, words of companies employers. A table
without people is left alone: catalogues hold names of authors, brands that were tailors, and cities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from breach_impact.evidence.beside import beside_card
from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.company import Company
from breach_impact.evidence.peoplenames import Names, names_of
from breach_impact.evidence.percents import percent
from breach_impact.evidence.unnamed_ids import account_numbers
from breach_impact.evidence.unnamed_logins import logins
from breach_impact.evidence.unnamed_places import places_of
from breach_impact.evidence.valueforms import DIGITS, NAME, SENTENCE
from breach_impact.evidence.valuewords import COMPANIES, EAST_ASIAN_PLACE, SCHOOLS, STREETS, has_title
from breach_impact.evidence.vocabulary import closed, is_city
from breach_impact.evidence.witness import MOST, Witness
from breach_impact.phones import unsigned
from breach_impact.registry import detectors

# The least distinct values of a name column: brands, colours and makes of cars are few and recur.
FEWEST, DIFFERENT, SPREAD = 8, 15, 0.12
# What shows that rows describe people, where no contact or id does.
DESCRIBES = frozenset({"gender", "marital_status", "education", "job_title", "date_of_birth", "street_address", "phone", "nationality"})
# What makes a table of numbers a payroll.
WORK = frozenset({"job_title", "employer"})
IDEOGRAPH = r"[\x{3041}-\x{9FFF}\x{AC00}-\x{D7AF}]{1,3}"
CHINA, AMERICA = r"(?:\+?86[ -]?)?1[3-9][0-9]{9}", r"(?:\+?1[ .-]?)?\(?[2-9][0-9]{2}\)?[ .-]?[2-9][0-9]{2}[ .-]?[0-9]{4}"
ABROAD, FEW_COUNTRIES = 0.85, 6
AGES, YEARS = (14, 26, 50, 105), (1900, 1970, 1985, 2012)
DAY = r"(?:1[89]|20)[0-9]{2}([-/.]?)(?:0[1-9]|1[0-2])[-/.]?(?:0[1-9]|[12][0-9]|3[01])|(?:0?[1-9]|[12][0-9]|3[01])[-/.](?:0?[1-9]|[12][0-9]|3[01])[-/.](?:1[89]|20)[0-9]{2}"
YEAR = re.compile(r"(?:^|(?<=[-/.]))(?:1[89]|20)[0-9]{2}(?=[-/.]|[0-9]{4}$|$)")
OLDEST, YOUNGEST = 1968, 2016
"""Years of birth of the oldest and the youngest of customers, patients or voters."""
DOUBLE = 0.6
THIS_MANY, LINE, FEW_NETWORKS = 20, 25, 5


def read_unnamed(drafts: Sequence[Draft], here: Company) -> None:
    """Decide columns of no name by what the table's other columns are.

    Args:
        drafts: all columns; only those without a telling name and without a verdict change.
        here: what the named ones and the self-evident ones say.
    """
    if not any(_open(draft) for draft in drafts):
        return
    personal = here.personal or _people(drafts)
    if not personal:
        return
    for draft in drafts:
        if _open(draft) and (found := closed(draft.witness, personal=True, named=False)):
            _settle(draft, *found)
    _names(drafts)
    _work(drafts)
    places_of(drafts, _open)
    logins(drafts, _open)
    _numbers(drafts)
    account_numbers(drafts, _open)
    _telephony(drafts)
    for draft in drafts:
        w = draft.witness
        if _open(draft) and w.n >= FEWEST and w.share(SENTENCE) >= 0.4 and w.mean_length >= LINE:
            _settle(draft, "free_text", 0.6)
    beside_card(drafts)


def _open(draft: Draft) -> bool:
    """Whether neither a name nor the values have spoken."""
    reading = draft.reading
    return draft.data_type is None and reading.anonymous and not (reading.candidates or reading.absorbed) and draft.witness.n > 0 and not draft.witness.boolean


def _settle(draft: Draft, data_type: str, confidence: float, why: str = "the values look like it, beside others of a person") -> None:
    draft.take(data_type, confidence, why)
    draft.evident = True


def _people(drafts: Sequence[Draft]) -> bool:
    """Whether weak signs together show that the rows are people: names in two columns, or a name or sex with something else of a person."""
    signs = {draft.data_type for draft in drafts if draft.data_type in DESCRIBES}
    for draft in drafts:
        if _open(draft) and (found := closed(draft.witness, personal=True, named=False)) and found[0] in DESCRIBES:
            signs.add(found[0])
        elif _open(draft) and is_age(draft.witness):
            signs.add("age")
    found = list(_candidates(drafts))
    split = any(one.kind == "given" and two.kind == "family" for one in found for two in found if abs(one.place - two.place) <= 2)
    # One full name a row, and never the same twice: catalogues repeat their authors.
    listed = any(one.kind == "full" and one.share >= 0.4 and _one_a_row(drafts[one.place].witness) for one in found)
    return split or listed or len(signs) + bool(found) >= 2 + (not found)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A column that may hold names, with its place in the table."""

    place: int
    kind: str
    share: float


def _candidates(drafts: Sequence[Draft], least: float = 0.5) -> Iterator[_Candidate]:
    for place, draft in enumerate(drafts):
        w = draft.witness
        if not _open(draft) or not many(w) or not w.reaches(NAME, 0.85) or not (1.5 <= w.mean_length <= 40 or w.share(IDEOGRAPH) > 0.9) or _of_something_else(w):
            continue
        names = names_of(w)
        kind, share = _kind(names, least)
        if kind and (kind == "full" or share > 1.2 * w.asked(is_city)):
            yield _Candidate(place, kind, share)


def many(w: Witness) -> bool:
    """Whether a column has the many different values of a name, not the few of a category."""
    return w.n >= max(FEWEST, min(DIFFERENT, 0.5 * w.filled), min(60, SPREAD * w.filled)) or (w.n >= 5 and w.n >= 0.8 * w.filled)


def _one_a_row(w: Witness) -> bool:
    return w.n >= THIS_MANY and w.n >= 0.95 * min(w.filled, MOST)


def _of_something_else(w: Witness) -> bool:
    return w.share(COMPANIES) >= 0.25 or w.share(STREETS) >= 0.4 or w.share(SCHOOLS) >= 0.4 or w.share(EAST_ASIAN_PLACE) >= 0.6 or w.asked(has_title) >= 0.35


def _kind(names: Names, least: float) -> tuple[str, float]:
    if names.full >= least * 0.65 or (names.single < 0.2 and names.full >= 0.06 and names.given >= (0.5 if names.full >= 0.12 else 0.45)):
        return "full", max(names.full, names.given)
    share = max(names.given, names.family)
    if names.single < 0.6 and share < DOUBLE:  # a double name is two words as well
        return "", 0.0
    return ("given" if names.given >= names.family else "family", share) if share >= least else ("", 0.0)


def _names(drafts: Sequence[Draft]) -> None:
    found = list(_candidates(drafts, 0.4))
    beside = {one.place for one in found if one.kind != "full"}
    for one in found:
        near = one.kind != "full" and bool(beside & {one.place - 1, one.place + 1})
        if one.kind == "full" or near or one.share >= 0.5:
            sure = 0.85 if one.share >= 0.6 and (near or one.kind == "full") else 0.7
            _settle(drafts[one.place], "person_name", sure, f"common {'names' if one.kind == 'full' else one.kind + ' names'} are {percent(one.share)} of the values")
    split = {one.place for one in found if one.kind != "full" and drafts[one.place].data_type == "person_name"}
    for place, draft in enumerate(drafts):
        if _open(draft) and split & {place - 1, place + 1} and not split & {place - 2, place + 2} and _rare_names(draft.witness):
            _settle(draft, "person_name", 0.65, "words beside given or family names")


def _rare_names(w: Witness) -> bool:
    """Capitalised words, nearly all different, of which some are names; what stands beside a given name is a family name."""
    if w.n < 0.3 * w.filled or not many(w) or not w.reaches(NAME, 0.95) or _of_something_else(w) or not 3 <= w.mean_length <= 14:
        return False
    names = names_of(w)
    share = max(names.given, names.family)
    return names.single >= 0.7 and share >= 0.08 and share > w.asked(is_city) and w.share(r"[a-z].*") < 0.5


def _work(drafts: Sequence[Draft]) -> None:
    """A job beside an employer, and the other way round, where either alone would be too weak."""
    for one, two in (*pairwise(drafts), *((b, a) for a, b in pairwise(drafts))):
        w = two.witness
        if not _open(two) or w.n < FEWEST or w.numeric > 0 or w.mean_length > 60:
            continue
        if one.data_type == "employer" and w.asked(has_title) >= 0.1:
            _settle(two, "job_title", 0.65, "words for jobs beside employers")
        elif one.data_type == "job_title" and w.share(COMPANIES) >= 0.08 and w.n >= 0.5 * w.filled:
            _settle(two, "employer", 0.65, "names of companies beside jobs")


def _telephony(drafts: Sequence[Draft]) -> None:
    """Numbers of sets and of SIMs beside phones, in call records: 15 digits of which the last checks the others, or which begin with the codes of a few networks."""
    types = {draft.data_type for draft in drafts}
    if "phone" not in types or types & {"email", "person_name", "username", "account_id"}:  # of customers 15 digits are any number
        return
    imei, imsi = detectors()["imei"], detectors()["imsi"]
    for draft in drafts:
        w = draft.witness
        if not _open(draft) or w.n < THIS_MANY or w.share("[0-9]{15}") < 1:
            continue
        if w.passing(imei) == 1:
            _settle(draft, "imei", 0.75, "15 digits of which the last checks the others, beside phones")
        elif w.passing(imsi) >= 0.95 and len({value[:5] for value in w.values}) <= FEW_NETWORKS:
            _settle(draft, "imsi", 0.7, "15 digits that begin with the codes of few networks, beside phones")


def is_age(w: Witness) -> bool:
    """Whole numbers that are the ages of adults, and of nearly every age."""
    return w.n >= min(THIS_MANY, 0.4 * w.filled) and w.n >= 8 and w.share(DIGITS) == 1 and _spans(w, *AGES)


def is_birth(w: Witness) -> bool:
    """Days without a time, of nearly every year from the middle of the last century or earlier up to when the youngest were born."""
    if w.n < 2 * LINE or not w.reaches(DAY, 0.97):
        return False
    years = sorted(int(found.group()) for value in w.matching(DAY) if (found := YEAR.search(value)))
    edge = len(years) // 50
    return bool(years) and years[edge] <= OLDEST and years[-1 - edge] <= YOUNGEST and len(set(years)) >= LINE


def is_phone(w: Witness) -> bool:
    """Numbers with the marks of a trunk prefix, or the forms that China and North America allow; a random number seldom fits either."""
    dialled = w.share(r"(?:[+(]{0,2}[0-9][0-9 ()./-]{6,17}[0-9])") >= 0.97 and w.share(r"(?:[^0-9]*[0-9]){8,13}[^0-9]*") >= 0.95
    prefixed = w.share(r"0[1-9].*|\+.*|\(.*|00.*") >= 0.9
    return w.n >= THIS_MANY and w.n >= 0.5 * w.filled and dialled and (prefixed or max(w.share(CHINA), w.share(AMERICA)) >= 0.98)


def is_abroad(w: Witness) -> bool:
    """Numbers with their country's code and no sign before it, nearly all of them mobile ones of few countries."""
    if w.n < THIS_MANY or w.n < 0.5 * w.filled or w.share(unsigned.BARE) < 0.97:
        return False
    found, looked = unsigned.codes(w.values)
    return sum(found.values()) >= ABROAD * looked and len(found) <= FEW_COUNTRIES


def _spans(w: Witness, lowest: float, low: float, high: float, highest: float) -> bool:
    """Whether numbers begin between the first two bounds and end between the last two."""
    return bool(len(w.numbers)) and lowest <= w.numbers[0] <= low and high <= w.numbers[-1] <= highest


def _numbers(drafts: Sequence[Draft]) -> None:
    """Ages, years of birth and pay beside people; each at most once."""
    types = {draft.data_type for draft in drafts}
    for draft in drafts:
        w = draft.witness
        if not _open(draft):
            continue
        if "phone" not in types and (is_phone(w) or is_abroad(w)):
            _settle(draft, "phone", 0.7, "numbers as they are dialled, beside others of a person")
        elif "date_of_birth" not in types and is_birth(w):
            _settle(draft, "date_of_birth", 0.65, "days of half a lifetime, beside others of a person")
        elif w.numeric < 1:
            continue
        elif "age" not in types and is_age(w) and w.median <= 65:
            _settle(draft, "age", 0.65, "whole numbers of adults' ages, beside others of a person")
        elif "birth_year" not in types and w.share(r"[0-9]{4}(?:\.0)?") == 1 and w.n >= 15 and _spans(w, *YEARS) and w.numbers[-1] - w.numbers[0] >= 30:
            _settle(draft, "birth_year", 0.6, "years of half a lifetime, beside others of a person")
        elif types & WORK and "income" not in types and w.n >= 10 and w.between(5_000, 1_000_000, 0.02) and w.numbers[-1] >= 30_000 and w.median <= 300_000 and w.share(r"0[0-9]*") == 0:
            _settle(draft, "income", 0.55, "amounts of a year's pay, beside jobs")
        types.add(draft.data_type)
