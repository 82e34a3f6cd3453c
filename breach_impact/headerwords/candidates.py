"""The data types that one name, or a level and the name below it, allow, each with a weight."""

from __future__ import annotations

from dataclasses import dataclass

from breach_impact.headerwords.entities import HEAD_FIRST, SECTIONS, covered, entity_of, nothing_but
from breach_impact.headerwords.headers import MEASURED, UNITS, NameHit, Phrase, hits, vetoed
from breach_impact.headerwords.lexicon import NUMBER_WORDS, lexicon

# A word that is no part of the phrase, and that we do not know, makes the reading less sure.
UNKNOWN_WORD = 0.85
# A word for a data type before another one; those of open text before a weak one, too (``comment_author``).
QUALIFIES = 0.75
QUALIFIERS = frozenset({"free_text", "private_message", "employer", "purchase_history"})
# Short everyday words: an unknown word beside them changes what they mean (``retirement_age``, ``screen_height``).
STRICT = frozenset({"age", "gender", "body_height", "body_weight", "language", "card_pin", "ethnicity", "salutation", "account_id", "health_metrics",
                    "person_name", "device_model", "device_name", "otp_secret", "family", "payment_card_number", "firmware_version", "birth_year", "nationality"})  # fmt: skip
# Of these a short number says only which of several it is (``Nationaliteit 2``); ``Name 1`` is also the first line of a firm's address.
NUMBERED = frozenset({"nationality", "language", "ethnicity", "gender", "age"})
# Types of a person, not of a thing: a word for a thing in the name speaks against them.
PERSONS_ONLY = frozenset({"person_name", "username", "account_id", "age", "gender", "body_height", "body_weight", "date_of_birth", "mothers_maiden_name",
                          "marital_status", "education", "job_title", "family", "birth_year", "salutation"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Candidate:
    """A data type that the name allows, with its weight."""

    data_type: str
    facet: str | None
    weight: float
    exact: bool = False


def _weigh(name: Phrase, hit: NameHit) -> float:
    """The weight of a hit: 0 where another word vetoes it."""
    section = hit.entry.section
    if vetoed(name, section, hit.start, hit.size):
        return 0.0
    outside = set(range(len(name))) - set(range(hit.start, hit.start + hit.size))
    harmless = covered(name, ("_neutral", "_person", "_holder", "_role", "_generic", "_id", "_owner"))
    harmless |= {
        p
        for other in hits(name)
        if other.entry.section == section
        for p in range(other.start, other.start + other.size)
    }
    if section in NUMBERED and len(name[-1]) == 1 and name[-1].isdecimal():
        harmless |= {len(name) - 1}
    if section in MEASURED:
        harmless |= {place for place in outside if name[place] in UNITS}
    if hit.size > 1 and hit.entry.weight == 1:
        # Two words that say it may stand behind the side of an order (``Faktura - imię i nazwisko``).
        harmless |= covered(name, ("_side",))
    # A post has its firm, in languages that name the post first (``cargo_empresa``).
    apart = ("_thing",) if section == "job_title" and hit.start == 0 and hit.entry.language in HEAD_FIRST else ("_thing", "_org")
    if section in PERSONS_ONLY and outside & (covered(name, apart) - harmless):
        return 0.0
    if section == "phone" and hit.entry.weight < 1 and name[hit.start] in NUMBER_WORDS and outside:
        # ``number`` alone may be a phone's; that of something else is not.
        return 0.0
    unknown = len(outside - harmless - covered(name, ("_device", "_health", "_event", "_org")))
    if unknown and section in STRICT and hit.size == 1:
        return 0.0
    return hit.entry.weight * UNKNOWN_WORD**unknown


def _head_first(typed: list[NameHit]) -> str:
    """The data type with which a name of two or more begins, where it is said in a language whose compounds begin with their head (``regione residenza``)."""
    full = [hit for hit in typed if hit.entry.weight == 1]
    first = [hit for hit in full if hit.start == 0]
    later = {hit.entry.language for hit in full if hit.start > 0}
    both = {hit.entry.language for hit in first} & later
    return min((hit.entry.section for hit in first if hit.entry.language in both), default="") if both and both <= HEAD_FIRST and not later - HEAD_FIRST else ""


def allowed(name: Phrase) -> tuple[list[Candidate], bool]:
    """Candidates of a name, and whether it is known as nothing personal."""
    found = hits(name)
    absorbers = [hit for hit in found if hit.entry.section == "_absorb"]
    out: dict[tuple[str, str | None], Candidate] = {}
    refused = bool(absorbers)
    typed = [hit for hit in found if hit.entry.section[0] != "_"]
    last = max((hit.start for hit in typed if hit.entry.weight == 1), default=0)
    end = max((hit.start for hit in typed), default=0)
    romance = _head_first(typed)
    for hit in found:
        section = hit.entry.section
        if section.startswith("_"):
            continue
        if any(
            a.start <= hit.start and hit.start + hit.size <= a.start + a.size and a.size > hit.size for a in absorbers
        ):
            continue
        weight = _weigh(name, hit)
        # A name beside a word that we do not know (``pcp_name``) may be a person's: its values tell.
        unsure = section in ("person_name", "device_name") and not vetoed(name, section, hit.start, hit.size)
        refused = refused or (weight == 0 and not unsure)
        key = (section, hit.entry.facet)
        # Of two readings of equal weight the longer phrase is the closer one.
        weight = round(weight * (1 + 0.01 * (hit.size - 1)), 4)
        if (hit.start > 0 and section != romance) if romance else hit.start + hit.size <= (end if section in QUALIFIERS else last):
            # What stands last says what the column is, the words before it whose (``employer_contact_last_name``, ``comment_author_email``).
            weight *= QUALIFIES
        if weight > 0 and (key not in out or out[key].weight < weight):
            out[key] = Candidate(section, hit.entry.facet, min(weight, 1.0), exact=hit.size == len(name))
    return list(out.values()), refused and not out


def of_parts(leaf: Phrase) -> tuple[list[Candidate], bool]:
    """``<entity> + name`` and ``<person> + id`` in any language, where no phrase says it as a whole."""
    rest = ("_neutral", "_generic")
    if covered(leaf, ("_name",)) and covered(leaf, SECTIONS) and nothing_but(leaf, "_name", *SECTIONS, *rest):
        others = tuple(
            t for i, t in enumerate(leaf) if i not in covered(leaf, ("_name",)) or i in covered(leaf, SECTIONS)
        )
        entity = entity_of(others)
        if entity in ("person", "device"):
            return [Candidate("person_name" if entity == "person" else "device_name", None, 0.9)], False
        return [], entity in ("org", "thing", "place")
    owners = (*SECTIONS, "_holder")
    if covered(leaf, ("_id",)) and nothing_but(leaf, "_id", "_neutral", *owners) and covered(leaf, owners):
        if (
            covered(leaf, ("_holder",))
            and not covered(leaf, ("_device", "_org", "_place"))
            and nothing_but(leaf, "_id", "_neutral", "_holder")
            and not _denied(leaf)
        ):
            return [Candidate("account_id", None, 0.95)], False
        return [], not covered(leaf, ("_holder",))
    return [], False


def _denied(leaf: Phrase) -> bool:
    """Whether a word beside those for a holder and a key says that it is the key of something else (``person_type_id``)."""
    own = covered(leaf, ("_holder", "_id"))
    return bool({word for place, word in enumerate(leaf) if place not in own} & lexicon().vetoes.get("account_id", set()))


def spanning(parent: Phrase, leaf: Phrase) -> list[Candidate]:
    """What a level and the leaf say together, in either order, where neither says it alone (``names.full``, ``birth.date``)."""
    out: list[Candidate] = []
    for joined, cut in ((parent + leaf, len(parent)), (leaf + parent, len(leaf))):
        for hit in hits(joined):
            if hit.entry.section[0] != "_" and hit.start < cut < hit.start + hit.size and _weigh(joined, hit) > 0:
                out.append(Candidate(hit.entry.section, hit.entry.facet, _weigh(joined, hit) * 0.95))
    return out


def merged(first: list[Candidate], more: list[Candidate]) -> list[Candidate]:
    """The candidates of both lists, of each data type the one of more weight."""
    best = {(c.data_type, c.facet): c for c in more}
    for candidate in first:
        known = best.get((candidate.data_type, candidate.facet))
        if known is None or known.weight < candidate.weight:
            best[candidate.data_type, candidate.facet] = candidate
    return list(best.values())
