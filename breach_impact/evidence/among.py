"""Short forms that say a data type only among columns of others: ``TA`` beside diagnoses, ``cor`` beside a licence plate, ``netto`` beside a pay.

The words, what must stand beside them and the form of their values are groups of ``detectors/names/_among.toml``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.company import Company
from breach_impact.evidence.plausible import ICD
from breach_impact.evidence.selfevident import self_evidence
from breach_impact.evidence.valueforms import CODE, HEX_DIGEST, WORDY
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.entities import entity_of
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.lexicon import fold
from breach_impact.registry import detectors

MOST, MANY, FEW, LONG, WEAK, HABITS = 0.8, 8, 3, 60, 0.65, 30
AMOUNT, CENTS = r"-?[0-9][0-9., ']*(?: ?[A-Z]{3}| ?[€$£₽₴₺¥])?", r"-?[0-9][0-9., ']*[.,][0-9]{2}(?: ?[A-Z]{3}| ?[€$£₽₴₺¥])?"
INITIALS = r"(?:[\p{L}]\.?[ -]?){1,5}"
SCORE = r"(?:1?[0-9]{2,3}|[A-H][0-9]?[+-]?)(?:\.0)?"
WATCHES = r"(?i:.*\b(?:apple watch|galaxy watch|pixel watch|forerunner|f[eē]nix|venu|v[ií]vo(?:active|smart|sport|fit)|instinct|garmin|suunto|ambit|polar|vantage|grit x|ignite|pacer|coros|apex|pace [0-9]|fitbit|versa|charge [0-9]|amazfit|mi band|huawei watch|withings)\b.*)"
"""Watches of runners as their makers call them."""
LICENCE = r"[A-Z]{1,2}[0-9][0-9 -]{4,16}[0-9]"
"""Driver's licences of those of the United States that begin them with a letter (AAMVA)."""
BLOOD, LEANINGS = "A|B|O|AB|0", "异性恋?|同性恋?|双性恋?|直|弯|保密|其他|未知"
PAY_IN_TENS = r"[0-9]+(?:\.[0-9]+)?(?:[-~—至到][0-9]+(?:\.[0-9]+)?)?[万千wW]?[元]?(?:以[上下])?|[0-9.]+[万千wW]?[-~—至到][0-9.]+[万千wW]?"
"""Bands of pay in tens of thousands of yuan (``10-20万``, ``5万以下``)."""
FAITHS = r".*[\x{6559}]|无|无信仰|没有|其他|佛|道|其它"
CONFESSIONS = (
    r"(?i:-+|ev\.?|evang?\.?|rk|r\.?-?k\.?|ak|kath?\.?|rc|catt?\.?|cath?\.?|prot\.?|luth?\.?|ort[hod]{0,4}\.?|isl\.?|musl?\.?|isr\.?|jue?d\.?|jd|jh|lt|rf|fr|fa|ib|fb|fg|fm|fs|vd|oa|vw|o\.?b\.?|ohne|hindu|bud[dh]{0,3}\.?|sikh|nk|pkn|nhk|gk|herv\.?|geref\.?|rooms)"
)
"""Confessions as payrolls and registers shorten them: the marks of the German wage tax (LStR 2023, annex to the certificate of wage tax) and those of other countries' registers."""
PLATE = r"[\p{Lu}]{1,3}[ -]?(?:[\p{Lu}]{1,3}[ -]?)?[0-9]{1,5}(?:[ -]?[\p{Lu}0-9]{1,4})?|[0-9]{1,4}[ -]?[\p{Lu}\x{AC00}-\x{D7A3}]{1,3}[ -]?[0-9]{1,4}(?:[ -]?[\p{Lu}]{1,3})?|[\x{4E00}-\x{9FFF}][A-Z][ ·]?[A-Z0-9]{5,6}"
"""Plates by the layouts of Europe, the Americas, Turkey, Korea and China (Vienna Convention on Road Traffic, annex 2, and national orders): letters and digits in at most four groups."""
TWO_LETTERS = r".*\p{Lu}.*\p{Lu}.*|.*[\x{AC00}-\x{D7A3}].*"
SUPPLY = r"(?:[A-Z]{2}[ -]?)?(?:[0-9][ -]?){8,33}(?:[A-Z]{1,2}(?:[0-9][A-Z])?)?|[A-Z]{2}[0-9]{3}[EZ][ -]?[0-9]{6,8}[0-9A-Z]?|[0-9]{2}[XYZTWVA][0-9A-Z-]{13}"
"""Points of supply: Italy's POD, Spain's CUPS, France's PDL, Britain's MPAN, EAN of the Netherlands and Belgium, EIC of ENTSO-E."""
HOUSE = r"[0-9]{1,6}(?:[A-Za-z]|[/-][0-9A-Za-z]{1,4})?(?:\.0)?|[0-9]{1,3} ?[°ºª.]? ?[A-Za-z0-9]{0,3}|[A-Za-z]{1,2}[ /-]?[0-9]{1,4}|\p{Lu}"
POSTAL = r"[0-9]{2}-[0-9]{3}|[0-9]{5}(?:-[0-9]{3,4})?|[0-9]{3} ?[0-9]{2}|[0-9]{3}-[0-9]{4}|[0-9]{6}|[0-9]{4} ?[A-Z]{2}|[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}"
MODELS = (
    r"(?i:.*\b(?:iphone|ipad|ipod|galaxy|redmi|xiaomi|poco|mi [0-9a-z]+|moto|motorola|pixel|nexus|huawei|honor|oppo|realme|vivo|oneplus|nokia|lumia|xperia|zenfone|asus|htc|lg|lenovo|alcatel|tecno|infinix|meizu|zte)\b.*"
    r"|iphone[0-9]+,[0-9]+|ipad[0-9]+,[0-9]+|(?:sm|gt|shv|sc)-[a-z][0-9]{3,4}[a-z0-9/]*|cph[0-9]{4}|rmx[0-9]{4}|m[0-9]{4}[a-z][0-9a-z]+|[a-z]{3}-[a-z]{1,2}[0-9]{2}[a-z]*)"
)
"""Models of telephones and tablets as their makers and the systems write them."""


def _varied(w: Witness) -> bool:
    return w.n >= FEW and not w.boolean


FORMS: dict[str, Callable[[Witness], bool]] = {
    "measure": lambda w: _varied(w) and w.share(detectors()["health_metrics"].pattern or "") >= MOST,
    "text": lambda w: _varied(w) and w.share(WORDY) >= 0.6 and w.numeric < 0.2 and w.mean_length < LONG,
    "ailment": lambda w: _varied(w) and (w.share(ICD) >= 0.6 or (w.share(WORDY) >= 0.6 and w.numeric < 0.2)) and w.mean_length < LONG,
    "short": lambda w: w.n >= 2 and not w.boolean and w.mean_length < LONG / 2 and (w.share(WORDY) >= 0.6 or w.share(r"(?:19|20)[0-9]{2}(?:[ /-](?:19|20)?[0-9]{2})?(?:\.0)?") >= MOST),
    "plate": lambda w: w.n >= MANY and w.n >= 0.5 * w.filled and w.share(PLATE) >= MOST and w.share(r".*[0-9].*") >= MOST and w.share(TWO_LETTERS) >= MOST,
    "habit": lambda w: 0 < w.n <= HABITS and w.mean_length < LONG / 2,
    "number": lambda w: w.n >= MANY and w.n >= 0.5 * w.filled and w.share(r"[^\s].*[0-9].*") >= MOST and w.share(CODE) >= MOST,
    "supply": lambda w: w.n >= MANY and w.n >= 0.5 * w.filled and w.share(SUPPLY) >= MOST,
    "amount": lambda w: w.n >= MANY and w.share(AMOUNT) >= MOST and not w.between(0, 31, 0),
    "decimal": lambda w: _varied(w) and w.share(CENTS) >= 0.5 and w.numeric >= MOST,
    "initials": lambda w: w.n >= FEW and w.share(INITIALS) >= MOST,
    "score": lambda w: w.n >= MANY and w.share(SCORE) >= MOST and (w.numeric < 0.5 or w.between(0, 1999, 0)),
    "alias": lambda w: w.n >= MANY and w.share(r"\S{3,80}") >= MOST and w.share(CENTS) < 0.5,
    "confession": lambda w: 2 <= w.n <= MANY * 2 and w.share(CONFESSIONS) >= 0.6,
    "digest": lambda w: w.n >= MANY and w.share(HEX_DIGEST) >= MOST,
    "drawn": lambda w: w.n >= MANY and w.n >= MOST * w.filled and w.share(r"[A-Za-z0-9+/=_-]{4,24}") >= MOST and w.share(r".*[A-Z].*") >= 0.5 and w.share(r".*[a-z].*") >= 0.5 and len({len(value) for value in w.values}) <= 2,
    "abo": lambda w: FEW <= w.n <= MANY and w.share(BLOOD) >= MOST and w.share("AB") > 0,
    "leaning": lambda w: 0 < w.n <= MANY and w.share(LEANINGS) == 1 and w.share("异性恋?|同性恋?|双性恋?") > 0,
    "band": lambda w: 2 <= w.n <= HABITS and w.share(PAY_IN_TENS) >= MOST and w.share(".*[万千wW].*") >= 0.5,
    "faith": lambda w: 2 <= w.n <= MANY * 2 and w.share(FAITHS) >= MOST and w.share(r".*[\x{6559}]") * w.n >= 2,
    "house": lambda w: _varied(w) and w.share(HOUSE) >= MOST and w.share(CENTS) < 0.5,
    "marked": lambda w: w.n >= MANY and w.share(POSTAL) >= MOST and w.share(r"[0-9]+") < 1 - MOST,
    "postal": lambda w: w.n >= MANY and w.share(POSTAL) >= MOST,
    "model": lambda w: w.n >= FEW and w.share(MODELS) >= 0.6,
    "watch": lambda w: w.n >= FEW and w.share(WATCHES) >= 0.6,
    "licence": lambda w: w.n >= MANY and w.n >= 0.5 * w.filled and w.share(LICENCE) >= MOST,
    "light": lambda w: w.n >= MANY and w.numeric == 1 and w.share(CENTS.replace("{2}", "{1,3}")) >= 0.5 and w.between(2, 60, 0) and w.median >= 8,
}


@dataclass(frozen=True, slots=True)
class Group:
    """Words for a type, and when they say it.

    Attributes:
        data_type: what they say.
        words: flat last names of paths.
        beside: types that must stand in the table.
        least: so many columns of them.
        form: a key of ``FORMS``.
        over: verdicts by a weak word that give way.
        units: what may stand behind a word.
        once: no other column of its element may be of the type.
        fronts: what may stand before it: whose or which of several it is.
        near: the columns beside it stand in its own object (``vehicle.type``, not the ``type`` of a record with a vehicle).
    """

    data_type: str
    words: frozenset[str]
    beside: frozenset[str]
    least: int
    form: str
    over: frozenset[str]
    units: tuple[str, ...]
    fronts: tuple[str, ...]
    once: bool
    near: bool

    def says(self, draft: Draft) -> bool:
        """Whether a column is called so."""
        names = _names(draft)
        names |= {short for name in names for unit in self.units if len(short := name.removesuffix(unit)) >= FEW}
        names |= {name.removeprefix(front) for name in names for front in self.fronts}
        return bool(names & self.words)


@cache
def groups() -> tuple[Group, ...]:
    """The groups of the file, in its order."""
    text = (files("breach_impact.detectors") / "names" / "_among.toml").read_text(encoding="utf-8")
    return tuple(
        Group(
            data_type=row["type"], words=frozenset(map(_flat, row["words"].split())), beside=frozenset(row["beside"]), least=row["least"], form=row["form"],
            over=frozenset(row.get("over", ())), units=tuple(row.get("units", "").split()), fronts=tuple(row.get("fronts", "").split()),
            once=row.get("once", False), near=row.get("near", False),
        )
        for row in tomllib.loads(text)["group"]
    )  # fmt: skip


def among(drafts: Sequence[Draft], here: Company) -> None:
    """Decide for the type that a short form says among the others of its table, in place.

    Args:
        drafts: all columns of a table, with their verdicts.
        here: what they say together; in a table without people nothing is decided.
    """
    if not here.personal:
        return
    for group in groups():
        for draft in drafts:
            if not _open(draft, group) or not group.says(draft) or (group.form == "measure" and _of_thing(draft)) or not FORMS[group.form](draft.witness):
                continue
            if group.once and any(other.data_type == group.data_type and other.parent == draft.parent for other in drafts):
                continue
            mates = [other for other in drafts if other is not draft and (not group.near or other.parent == draft.parent)]
            if sum(other.data_type in group.beside for other in mates) >= group.least:
                _take(draft, group)


def _of_thing(draft: Draft) -> bool:
    """Whether a column stands in the object of a thing: what a sensor measures is no body's."""
    return entity_of(tokens((segments(draft.parent) or ("",))[-1])) in ("thing", "device", "place")


def _open(draft: Draft, group: Group) -> bool:
    return (draft.data_type is None and not draft.taught) or (draft.data_type in group.over and not draft.evident and not draft.reading.device)


def _take(draft: Draft, group: Group) -> None:
    draft.take(group.data_type, 0.85, "a short form that says it among the columns beside it, and values of its form")
    draft.facet, draft.name, draft.evident = None, WEAK, True
    if group.form == "alias":
        w = draft.witness
        draft.also.extend(other for other in ("email", "phone") if self_evidence(w, detectors()[other]) > 0)


def _names(draft: Draft) -> set[str]:
    """The flat spellings of a column's last name: as it stands and without what the table's names begin with, each also without its numbers."""
    names = segments(draft.sample.path)
    plain = {_flat(names[-1])} if names else set[str]()
    if len(names) == 1:
        plain.add(_flat("".join(draft.reading.words)))
    return plain | {re.sub(r"\d", "", name) for name in plain}


def _flat(name: str) -> str:
    return re.sub(r"[\W_]", "", fold(name))


__all__ = ["among"]
