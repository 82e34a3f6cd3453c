"""Columns that only their values tell, under names that say nothing: closed vocabularies, names and prose."""

from __future__ import annotations

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.company import Company
from breach_impact.evidence.looks import codes
from breach_impact.evidence.ownforms import of_own_form
from breach_impact.evidence.staffnames import staff_names
from breach_impact.evidence.valueforms import NAME, SENTENCE
from breach_impact.evidence.valuewords import COMPANIES, INSTITUTIONS, has_title
from breach_impact.evidence.vocabulary import closed, listed_name
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.entities import entity_of
from breach_impact.headerwords.headers import hits, in_section, tokens
from breach_impact.headerwords.lexicon import NUMBER_WORDS, Phrase, lexicon
from breach_impact.people.rule_surroundings import HAPPENS
from breach_impact.people.whose import INANIMATE
from breach_impact.types import Alternative

FEWEST_NAMES, SEVERAL_NUMBERS = 3, 8
LOGINS, HANDLE = 8, r"[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+){0,3}"
"""So many logins tell, and what they look like."""
PROGRAMS = r"(?i:.*(?:driver|mysql|pgsql|worker|service|server|daemon|queue|thread).*)"
CODED = "[A-Z]{1,2}"
"""Codes of what a relative is (``MO``, ``FA``), some of which are names in China."""
CAPITALS = r"\p{Lu}[\p{Lu}' -]+ \p{Lu}(?:\.|\p{Ll}+)?"
STAFF = (
    rf"{CAPITALS}|"
    r"\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\. ?){1,2}(?:, .*)?|(?i:dr|dra|prof|mme|mr|mrs|ms|sr|sra|dott|d-р|д-р|доктор|lek)[. ]+\p{L}.*|.* \p{Lu}\p{Ll}+ (?:\p{Lu}\. ?){1,2}"
    r"|[\x{4E00}-\x{9FFF}]{1,4}(?:[ \x{3000}][\x{4E00}-\x{9FFF}]{1,3})?"
)
"""Surname in capitals, surname and initials, a title before the name, and names of the East: what lists of names need not know. Where nobody else stands in a table, initials alone may be an author's or a judge's."""
WEDDED = r"(?i:married|divorced|widow(?:ed|er)?|verheiratet|geschieden|verwitwet|mari[eé](?:e|\(e\))?|divorc[eé](?:e|\(e\))?|ve?u[fv]e?|casad[oa](?:\(a\))?|divorciad[oa](?:\(a\))?|viud[oa](?:\(a\))?|vi[uú]v[oa](?:\(a\))?|coniugat[oa]|sposat[oa]|divorziat[oa]|vedov[oa]|gehuwd|gescheiden|weduwe|[zż]onat[ya]|m[eę][zż]atka|rozwiedzion[ya]|wdow(?:a|iec)|evli|boşanmış|dul|женат|замужем|разведена?|разведен|вдов(?:а|ец)|已婚|离异|丧偶|既婚|離婚|기혼|이혼|사별)"
MARITAL = rf"{WEDDED}|(?i:single|never married|unmarried|separated|partner(?:ed)?|domestic partner|common[- ]law|engaged|ledig|getrennt|c[eé]libataire|pacs[eé]e?|s[eé]par[eé]e?|solter[oa](?:\(a\))?|separad[oa](?:\(a\))?|uni[oó]n libre|uni[aã]o est[aá]vel|celibe|nubile|separat[oa]|ongehuwd|samenwonend|kawaler|panna|woln[ya]|bekar|холост|не замужем|не женат|未婚|独身|미혼|unknown|other)"
STATES = 14
"""States of marriage, in which a column may be called nothing but a status."""
DOCTOR = r"(?i)(?:(?:prof|dr|dra|dott|dott\.? ?ssa|mudr|д-р)(?:\.\s?|\s))+\p{L}[\p{L}.'’ -]*"
DISEASES, ICD = 5, "[A-TV-Z][0-9][0-9AB](?:[.][0-9A-TV-Z]{1,4})?[+*†!]?"
"""The codes of ICD-10 and of its national editions (who.int/standards/classifications/classification-of-diseases); rooms and parts have no full stop."""
REACH = frozenset({"phone", "email", "person_name"})


def _called_after_person(words: Phrase) -> bool:
    """Whether a name is a word for a person or an occupation and nothing else (``curator``)."""
    if len(words) == 1 and has_title(words[0]):
        return True
    people = {place for hit in hits(words) if hit.entry.section in ("_person", "_role") for place in range(hit.start, hit.start + hit.size)}
    return bool(words) and people == set(range(len(words)))


def _numbers_people(draft: Draft, *, own: bool = False) -> bool:
    """Whether a name is a word for the operator's people and one for a number, and no more (``huurdernummer``); of the rows' own key also one for any people (``id_pensionera``)."""
    leaf = draft.leaf
    if len(leaf) < 2 or {candidate.data_type for candidate in draft.reading.candidates} != (set() if own else {"person_name"}) or in_section(leaf, "_role"):
        return False
    called = ("_holder", "_person") if own else ("_holder",)
    held = {place for hit in hits(leaf) if hit.entry.section in called for place in range(hit.start, hit.start + hit.size)}
    numbers = {place for place, word in enumerate(leaf) if word in NUMBER_WORDS or (own and word == "id")}
    return bool(held) and bool(numbers) and held | numbers == set(range(len(leaf))) and not held & numbers


def _worker(draft: Draft) -> bool:
    """Whether the last name of a path is a word for somebody at work, and no more (``Conducteur``, ``vykonav``)."""
    leaf = draft.leaf
    staff = {place for hit in hits(leaf) if hit.entry.section == "_role" and hit.entry.facet == "staff" for place in range(hit.start, hit.start + hit.size)}
    return bool(leaf) and staff == set(range(len(leaf)))


def _logins(w: Witness) -> bool:
    """Whether values are what people sign in with, and no numbered programs (``worker-3``)."""
    formed = w.n >= LOGINS and w.share(HANDLE) >= 0.95 and w.share(r".*[a-z]{3}.*") >= 0.9 and w.share(r".*[0-9._].*") >= 0.3
    return formed and w.share(PROGRAMS) == 0 and len({value.rstrip("0123456789-_.") for value in w.values}) >= 0.6 * w.n


def _to_be_called(draft: Draft) -> bool:
    """Whether a name is a word for somebody to call, and for his number (``緊急連絡先``, ``emergency contact``)."""
    reach = {candidate.data_type for candidate in draft.reading.candidates} <= REACH
    return bool(draft.reading.candidates) and reach and any(hit.entry.section == "_role" for hit in hits(draft.leaf))


def _named(draft: Draft, here: Company) -> bool:
    """Take names of people and what they sign in with, by words for people or as staff write them; whether the column is settled."""
    w, reading = draft.witness, draft.reading
    if not reading.candidates and w.n >= FEWEST_NAMES and _worker(draft) and w.share(STAFF if here.personal else CAPITALS) >= 0.6 and w.share(f"{COMPANIES}|{INSTITUTIONS}") == 0:
        draft.take("person_name", 0.75, "names as staff write them, under a word for who did it")
        draft.evident = True
        return True
    if here.personal and not reading.candidates and _worker(draft) and _logins(w):
        draft.take("username", 0.8, "logins under a word for who did it")
        draft.evident = True
        return True
    if reading.bare_name and entity_of(tokens(draft.parent.rpartition(".")[2])) in INANIMATE:
        return True  # the names of suppliers are not those of people, though many firms are called after some
    if here.personal and w.n >= FEWEST_NAMES and (_to_be_called(draft) or (not reading.candidates and _called_after_person(reading.words))) and w.reaches(NAME, 0.9) and w.most(listed_name, 0.6) and not w.reaches(CODED, 0.9):
        draft.take("person_name", 0.8, "names under a word for a person")
        draft.evident = True
        return True
    if here.personal and w.n >= 2 and w.reaches(DOCTOR, 0.9):
        draft.take("person_name", 0.75, "names with a doctor's title")
        draft.evident = True
        return True
    if here.personal and not (reading.candidates or reading.anonymous or entity_of(draft.leaf) in INANIMATE) and staff_names(w):
        draft.take("person_name", 0.7, "names of a few people, as an office writes them")
        draft.evident = True
        return True
    return False


def by_values(draft: Draft, here: Company) -> None:
    """Closed vocabularies and prose under names that say nothing."""
    w, reading = draft.witness, draft.reading
    if reading.own_key and here.personal and w.n >= SEVERAL_NUMBERS and w.n == w.filled and _numbers_people(draft, own=True) and codes(w) >= 0.9:
        draft.take("account_id", 0.8, "numbers under a word for people, each of one row")
        return
    if here.personal and draft.data_type is None and 3 <= w.n <= STATES and w.share(MARITAL) >= 0.9 and w.share(WEDDED) * w.n >= 2:
        draft.take("marital_status", 0.85, "words for who is married and who is not")
        draft.evident = True
        return
    if w.n == 0 or reading.absorbed or reading.own_key or w.boolean or of_own_form(draft, here):
        return
    if _numbers_people(draft) and w.n >= SEVERAL_NUMBERS and codes(w) >= 0.9 and w.share(".*[0-9].*") >= 0.9:
        draft.take("account_id", 0.85, "numbers under a word for those whom the rows are about")
        return
    if reading.entity in ("thing", "org") and not here.personal:
        return
    if _named(draft, here):
        return
    if here.personal and w.n >= DISEASES and w.share(ICD) >= 0.95 and w.share(".*[.].*") >= 0.3 and len({value[:1] for value in w.values}) >= FEWEST_NAMES:
        draft.take("diagnosis", 0.75, "codes of diseases")
        draft.evident = True
        return
    found = closed(w, personal=here.personal, named=not reading.anonymous)
    if found and found[0] in HAPPENS and set(reading.words) & lexicon().vetoes.get("activity_time", set()):
        # A date of what is planned or runs out is nobody's doing.
        return
    if found:
        data_type, confidence = found
        if reading.candidates and data_type not in {c.data_type for c in reading.candidates}:
            confidence = min(confidence, 0.6)
        draft.take(data_type, confidence, "the values are of a closed vocabulary")
        draft.evident = True
    elif here.personal and not w.few and not reading.candidates and w.reaches(SENTENCE, 0.5):
        draft.take("free_text", 0.6, "sentences in a table about people")
    elif draft.confidence < 0.5 and here.personal:
        draft.alternatives.append(Alternative(data_type="free_text", confidence=0.2))
