"""Which of the types that a name allows are heard: none of another language than the table's, the ids of which state, a closer one."""

from __future__ import annotations

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.correcting import closer, of_voice
from breach_impact.evidence.showing import BY_ITSELF
from breach_impact.evidence.stateids import national_ids, proof
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.candidates import Candidate
from breach_impact.headerwords.headers import hits, segments, tokens
from breach_impact.headerwords.lexicon import NUMBER_WORDS, Phrase
from breach_impact.headerwords.naming import Reading
from breach_impact.registry import detectors

# How much of a proof a check digit must be.
PROVEN = 0.8
# A word so short means something else in another language; so many words of the table tell which one it speaks.
SHORT, HEARD, BARELY = 3, 4, 0.2
OF_ALL = frozenset({"en", "ids"})
"""What files in every language may hold: English words, and those of the files ``ids*.toml``, which are of no language."""
# Values of these types bear their name out.
CLEAR = frozenset({"postal_code", "phone", "email", "gender", "date_of_birth", "age", "country", "subdivision"})


def foreign(draft: Draft, candidate: Candidate) -> bool:
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


def candidates_heard(reading: Reading, w: Witness, heard: list[Candidate]) -> list[Candidate]:
    """The candidates of a name that are asked: ids by the states whose they can be, and closer types than a wide word says."""
    known, out = detectors(), list[Candidate]()
    # What a name says of one state is of no other whose check digit proves nothing.
    named = any(c.data_type != "national_id" and c.weight > BY_ITSELF and c.data_type in known and known[c.data_type].identifier == "national_id" for c in heard)
    for candidate in heard:
        if candidate.data_type == "national_id":
            out.extend(c for c in national_ids(candidate, w) if not named or c.data_type == "national_id" or proof(known[c.data_type], w) >= PROVEN)
        else:
            out.append(of_voice(candidate, reading.words))
    narrow = closer(out, w)
    # A vehicle's number is no device's.
    return [*(c for c in out if c.data_type != "device_serial" or not any(n.data_type == "vin" for n in narrow)), *narrow]
