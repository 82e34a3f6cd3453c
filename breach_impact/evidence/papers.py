"""Numbers of papers whose kind stands beside them: ``documents[].number`` is a passport's where ``documentType`` says so of nearly every row."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.stateids import proof
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.registry import detectors

MOSTLY, PROVEN, SOME = 0.9, 0.8, 0.3
SAID = (
    r"(?i:.*(?:passport|passeport|pasaporte|passaport[eo]|reisepass|paspoort|paszport|pasaport|útlevél|cestovní pas|загранпаспорт|护照|護照|パスポート|旅券|여권|หนังสือเดินทาง|جواز).*)"
)
"""Values that say that a paper is a passport. Russia's ``паспорт`` is an inland one, with a form of its own."""
CODES = r"(?i:p|pp|psp|ppt)"
MIXED = rf"{SAID}|(?i:psp|ppt|pas|pass|pasap|загран)"
"""Values beside other kinds of papers that say that one is a passport."""
OTHERS = r"(?i:.*(?:licen|ausweis|identi|cédula|cedula|carné|carnet|dowód|führerschein|permis|patente|rijbewijs|nyilvántart|személyi|карт|удостов|身份证|驾驶|免許|운전|ktp|sim).*|[A-ZŘŠČ]{1,4}|[0-9]{1,2})"
"""Values that say another kind of paper, in words or as a code."""
KINDS, EACH = 30, 5
"""Kinds of papers that a column tells apart at most, and rows of each."""
KIND_WORDS = folded("type typ tipo kind art soort tür tur тип вид druh rodzaj vrsta típus tip 类型 種類 종류 ประเภท".split())
NUMBER_WORDS = folded("number no nr nro num numero nummer numer numar value code n č číslo broj szám номер 号码 番号 번호".split())
PAPERS = folded("id ids identity identification identidad identidade document doc documento dokument belge travel passport passeport pasaporte paper card carnet ausweis 证件 証明 증명 документ паспорт".split())
TRAVEL = ("docs",)
"""What airlines call the travel document of a passenger (IATA's special service request of that name)."""
KIND_AT = "kind"
"""Hint of a column of papers of several kinds: the path of the column that says which one a row has."""
SERIES_AT, NUMBER_AT = "series", "number"
"""Hints of the two columns of a paper whose series and number stand apart: the path of the other one."""
SERIES, SIX = "[0-9]{2} ?[0-9]{2}", "[0-9]{6}"
OPEN = frozenset({None, "national_id", "account_id", "device_serial", "phone"})
"""Types that say no more than that it is a number; so does an id of a form without a check digit."""


def papers(drafts: Sequence[Draft]) -> None:
    """Take numbers beside such a word as those of passports, in place."""
    for draft in drafts:
        if draft.data_type and detectors()[draft.data_type].identifier in ("national_id", "passport") and KIND_WORDS & set(draft.leaf) and 0 < draft.witness.n <= KINDS and draft.witness.filled >= EACH * draft.witness.n:
            draft.drop("kinds of papers")
    for draft in drafts:
        if not _open(draft) or not NUMBER_WORDS & set(draft.leaf):
            continue
        beside = [d for d in drafts if d is not draft and d.parent == draft.parent]
        if _of_one_state(draft, beside) or draft.witness.share(detectors()["passport"].pattern or "") < MOSTLY:
            continue
        if any(_same_paper(d, draft) and _says_passport(d) for d in beside):
            draft.take("passport", 0.9, "the kind that stands beside it is a passport")
        elif _before(draft) == TRAVEL and any(d.data_type in ("nationality", "country") for d in beside):
            draft.take("passport", 0.9, "the travel document that airlines send ahead (SSR DOCS), beside its country")
        elif (kind := next((d for d in beside if _same_paper(d, draft) and _says_several(d)), None)) is not None:
            draft.take("national_id", 0.85, "numbers of papers whose kind stands beside them, passports among them")
            draft.also, draft.hints[KIND_AT] = [*draft.also, "passport"], kind.sample.path


def _of_one_state(draft: Draft, beside: Sequence[Draft]) -> bool:
    """Whether numbers are ids of one state and passports: the kind beside them says so, the ids prove the state by their check digit and the others are of the form of passports. They are taken for these, in place."""
    w, kind = draft.witness, next((d for d in beside if _same_paper(d, draft) and _says_several(d)), None)
    if kind is None:
        return False
    fits = list[str]()
    for data_type, scheme in detectors().items():
        if scheme.identifier != "national_id" or scheme.pattern is None or not scheme.checksum or w.share(scheme.pattern) < SOME or proof(scheme, w) < PROVEN:
            continue
        others = sorted(set(w.values) - set(w.matching(scheme.pattern)))
        if len(w.matching(f"{detectors()['passport'].pattern}|{scheme.pattern}")) - len(w.matching(scheme.pattern)) >= MOSTLY * len(others):
            fits.append(data_type)
    if len(fits) == 1:
        draft.take(fits[0], 0.9, "ids of a state whose kind stands beside them, passports among them")
        draft.also, draft.hints[KIND_AT] = [*draft.also, "passport"], kind.sample.path
    return len(fits) == 1


def series(drafts: Sequence[Draft]) -> None:
    """Read number and series of an inland passport of Russia that stand in two columns (``pasport_seriya``, ``pasport_nomer``) as one value, in place."""
    halves = [d for d in drafts if d.data_type == "ru_passport"]
    numbers, series_ = ([d for d in halves if d.witness.share(form) >= MOSTLY] for form in (SIX, SERIES))
    # An old passport beside the one that holds has words of its own before both (``staraya_seriya``, ``staryj_nomer``).
    pairs = sorted((len(set(n.leaf) ^ set(s.leaf)), n.sample.path, s.sample.path) for n in numbers for s in series_ if n.parent == s.parent and n is not s)
    by_path, taken = {d.sample.path: d for d in halves}, set[str]()
    for _, number, beside in pairs:
        if not taken & {number, beside}:
            taken |= {number, beside}
            by_path[number].hints[SERIES_AT], by_path[beside].hints[NUMBER_AT] = beside, number


def _before(draft: Draft) -> tuple[str, ...]:
    """The words of the object that holds a number, or those before it."""
    return tokens((segments(draft.parent) or ("",))[-1]) or draft.leaf[:-1]


def _open(draft: Draft) -> bool:
    if draft.data_type in OPEN:
        return not draft.evident
    detector = detectors()[draft.data_type or ""]
    return detector.identifier == "national_id" and proof(detector, draft.witness) < PROVEN


def _same_paper(kind: Draft, number: Draft) -> bool:
    """Whether a kind and a number are of one paper: in an object of its own, else with the same words before (``id_type``, ``id_number``)."""
    if number.parent:
        # ``contact.typeCode`` says what kind of contact it is, and nothing of the ``customerNumber`` beside it.
        return set(number.leaf) <= NUMBER_WORDS | PAPERS | set(kind.leaf)
    return (set(kind.leaf) - KIND_WORDS) >= (set(number.leaf) - NUMBER_WORDS) != set()


def _says_passport(draft: Draft) -> bool:
    w = draft.witness
    return w.n > 0 and (w.share(SAID) >= MOSTLY or (bool(KIND_WORDS & set(draft.leaf)) and w.share(CODES) >= MOSTLY))


def _says_several(draft: Draft) -> bool:
    """Whether values say of which kind a paper is, and of some that it is a passport."""
    w = draft.witness
    if not 1 < w.n <= KINDS or not KIND_WORDS & set(draft.leaf) or "card" in draft.leaf:
        return False
    return bool(w.matching(MIXED)) and len(w.matching(f"{MIXED}|{OTHERS}")) >= MOSTLY * w.n
