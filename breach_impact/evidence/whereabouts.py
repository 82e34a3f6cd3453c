"""Which places of a table say where its people are: small parts of a country beside a street, not those of their birth, and no county that is called as one of another country."""

from __future__ import annotations

import re
from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.valueforms import NAME
from breach_impact.evidence.vocabulary import is_city
from breach_impact.headerwords.headers import hits, segments, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.places import countries as places

_BIRTH = re.compile(
    r"(?i)birth|\bborn\b|geburt|geboren|geboorte|naissance|natale?\b|nacim|nascim|nascit|urodz|рожд|народж|narozen|naroden|születés|szuletes|doğum|dogum|fødsel|fodsel|födel|fodel|född|syntym"
    r"|naștere|nastere|γέννησ|roden|rođen|rojst|lahir|เกิด|nơi sinh|noi_?sinh|الولادة|ميلاد|जन्म|出生|出身|籍贯|출생"
)
_PAPER = re.compile(
    r"(?i)passp|\bpspt|passeport|pasaporte|reisepass|paspoort|paszport|pasaport|паспорт|护照|護照|パスポート|旅券|여권|جواز|पासपोर्ट|\bissu|\biss\b|ausstell|délivr|delivr|emisi[oó]n|\bemisor"
    r"|expedi[cçd]|rilasci|emiss[aã]o|emissor|afgifte|wydani|\bvyd\b|vydan|vydáv|wystawc|\bveren\b|veriliş|выдач|выдан|видан|видач|签发|發證|発行|발급|\bdocument|\bdokument|\bbelge\b|документ|证件|licen[cs]e|führerschein"
)
COUNTIES = folded("county counties parish kreis landkreis borough district comarca kommune kommun gmina powiat okres megye judet rayon raion район".split())
PLACE = frozenset({"country", "subdivision"})
NEAR, NEARLY, SOME, SHORTEST = 4, 0.9, 0.3, 3
"""Columns between a street and what it lies in, shares of names and of known towns, and the length of a name."""


def of_birth(path: str) -> bool:
    """Whether a place is where somebody was born, which says nothing of where he is."""
    return _says(path, _BIRTH)


def of_paper(path: str) -> bool:
    """Whether a country is the one that issued a paper of somebody; it says whose paper it is, and not where he is."""
    return _says(path, _PAPER)


def _says(path: str, words: re.Pattern[str]) -> bool:
    """Whether one of the last two names of a path holds a word."""
    return any(words.search(" ".join((name, *tokens(name)))) for name in segments(path)[-2:])


def counties(drafts: Sequence[Draft]) -> None:
    """Read counties as those of the country of the state beside them, though they are called as another country's: Durham in North Carolina, in place."""
    states = [(d.parent, places.guess_subdivision_country(d.witness.values)) for d in drafts if d.data_type == "subdivision" and not _county(d) and not of_birth(d.sample.path)]
    for draft in drafts:
        beside = {country for parent, country in states if parent == draft.parent and country is not None}
        if draft.data_type == "subdivision" and _county(draft) and len(beside) == 1 and places.guess_subdivision_country(draft.witness.values) not in beside:
            draft.hints["country"] = beside.pop()


def beside_street(drafts: Sequence[Draft]) -> None:
    """Take names under a word for a part of a country as what it says, where they stand behind a street: districts and provinces of one town are few, and in no list."""
    for place, street in enumerate(drafts):
        if street.data_type != "street_address":
            continue
        for near in drafts[place + 1 : place + 1 + NEAR]:
            if near.data_type is None and near.parent == street.parent and _called_a_place(near):
                near.take(near.reading.candidates[0].data_type, 0.7, "names under a word for a part of a country, beside a street address")


def _called_a_place(draft: Draft) -> bool:
    """Whether name and values are those of a part of a country; where the word is one for a part of a firm, too (``departamento``), towns among them must say so."""
    first, w = next(iter(draft.reading.candidates), None), draft.witness
    if first is None or first.data_type not in ("subdivision", "city") or not first.exact or w.n <= SHORTEST or w.boolean:
        return False
    firms = any(hit.entry.section in ("_org", "_absorb") for hit in hits(draft.leaf))
    return w.mean_length > SHORTEST and w.share(NAME) >= NEARLY and (not firms or w.asked(is_city) >= SOME)


def _county(draft: Draft) -> bool:
    return bool(COUNTIES & set(draft.leaf))
