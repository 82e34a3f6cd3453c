"""Mother and father of one row (``mother_email``, ``father_email``), a notary and an executor: a party each, for what stands under one party is one person's."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import hits, segments
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.roles import RELATIVES

SAYING = frozenset({"email", "phone", "person_name"})
"""What each of the two has of his own."""
MOTHER = folded("mother mothers mom mum mama mutter muttern mere maman madre mamma mae matka matki mame mamy anne annesi annenin moeder moder mor matko mati aiti ema anya anyja mama majka majke matke"
                " мать матери мама мати матері майка майката μητερα μητρος mitera miteras mitros אם האם ibu walidah umm alum madar مادر الأم أم والدة الوالدة मां माँ माता mata 母 母亲 母親 妈妈 어머니 모친 haha hahaoya eomeoni แม่ มารดา mẹ".split())  # fmt: skip
FATHER = folded("father fathers dad papa daddy vater pere padre babbo papà pai ojciec ojca taty tata baba babasi babanin vader far fader otec otca oce tatko isa apa apja otac oca ayah"
                " отец отца папа батько батька баща бащата πατερας πατρος pateras patera patros אב האב walid pedar پدر الأب أب والد الوالد पिता pita bapak 父 父亲 父親 爸爸 아버지 부친 chichi chichioya abeoji พ่อ บิดา bố cha".split())  # fmt: skip
"""Words for the two, as they stand in names of columns. Of others (``spouse``, ``partner``; ``child``, ``son``) two may be one person."""
BY_WORD = frozenset({"staff", "reference", "opponent", "beneficiary"})
"""Parties of which several words in a row are several people; who gets something and who comes along is one under many."""
REACHING = frozenset({"email", "phone"})
PARENTS = "padres"
"""Of both in Spanish, which words know by its singular, the father."""
UNSPACED = "\u3040"
"""From here on in Unicode words are written without spaces: kana, Han and Hangul."""


def apart(drafts: Sequence[Draft], found: Sequence[str | None]) -> list[str | None]:
    """The parties, those of a mother and a father in one object each by itself.

    Args:
        drafts: the columns with their types.
        found: the party of each.

    Returns:
        the parties; that of whom of the two stands second has a number.
    """
    out = list(found)
    sides = {place: side for place, draft in enumerate(drafts) if found[place] in RELATIVES and (side := _side(draft)) is not None}
    for party, parent in sorted({(found[place] or "", drafts[place].parent) for place in sides}):
        here = {place: side for place, side in sides.items() if found[place] == party and drafts[place].parent == parent}
        first = next(iter(here.values()))
        kinds = [{drafts[place].data_type for place, side in here.items() if (side == first) is is_first} for is_first in (True, False)]
        if kinds[0] & kinds[1] & SAYING:
            out = [f"{party} 2" if place in here and here[place] != first else one for place, one in enumerate(out)]
    return _by_word(drafts, out)


def _by_word(drafts: Sequence[Draft], found: list[str | None]) -> list[str | None]:
    """The parties, those of two words of one party each by itself where both can be reached in one way (``notary_email`` and ``executor_email`` of an estate)."""
    out, spoken = list(found), dict[tuple[str, str], dict[tuple[str, ...], set[int]]]()
    for place, draft in enumerate(drafts):
        party = found[place]
        if party in BY_WORD and draft.data_type in REACHING | {"person_name"} and (words := _role_words(draft, party or "")):
            spoken.setdefault((party or "", draft.parent), {}).setdefault(words, set()).add(place)
    for (party, _), groups in spoken.items():
        reached = [{drafts[place].data_type for place in places} & REACHING for places in groups.values()]
        number = 1
        for at, places in enumerate(groups.values()):
            if any(reached[at] & before for before in reached[:at]):
                number += 1
                out = [f"{party} {number}" if place in places else one for place, one in enumerate(out)]
    return out


def _role_words(draft: Draft, party: str) -> tuple[str, ...]:
    """The words of a column's own name that say its party; none where several phrases do (``agent_manager_email``)."""
    found = {draft.leaf[hit.start : hit.start + hit.size] for hit in hits(draft.leaf) if hit.entry.section == "_role" and hit.entry.facet == party}
    return next(iter(found)) if len(found) == 1 else ()


def _side(draft: Draft) -> bool | None:
    """Whether a column's own name speaks of a father; None where it speaks of neither or of both."""
    if PARENTS in segments(draft.sample.path)[-1].casefold():
        return None
    mother, father = _says(draft, MOTHER), _says(draft, FATHER)
    return father if mother != father else None


def _says(draft: Draft, words: frozenset[str]) -> bool:
    """Whether a name holds one of some words; in scripts without spaces it may begin with it (``母親電話``)."""
    return bool(set(draft.leaf) & words) or any(word.startswith(one) for word in draft.leaf for one in words if one[0] >= UNSPACED)
