"""How much of a column's values looks like words, names, numbers of a kind, codes or secrets.

A person's age is not above 120, a name is no sentence, a category has few values.
"""

from __future__ import annotations

from breach_impact.evidence.valueforms import CODE, DIGITS, NAME, PROSE, WORDY
from breach_impact.evidence.witness import Witness

HANGUL = r"(?s).*(?:[\x{AC00}-\x{D7AF}]+[,.!?~]* +){1,}[\x{AC00}-\x{D7AF}].*"
NUMBERED_NAME = r"(?:[A-Z][a-z\x{E0}-\x{FF}']+[0-9]{3}(?: |$))+"
BOOKED_NAME = r"[\p{Lu}][\p{Lu}' -]*/[\p{Lu}][\p{Lu}' -]*"
"""Family and given name with the form of address, as tickets (IATA Resolution 722) and travel documents (ICAO 9303) write them: ``ALHARBI/YOUSEF MR``."""
BOOKED_LENGTH = 9
IDEOGRAM = r"[\x{4E00}-\x{9FFF}]{1,12}"
"""A word of Chinese or Japanese, which may be a single character (``汉``)."""
IDEOGRAPHIC = r".*[\x{3041}-\x{9FFF}]{3}.*"
FEW_TEXTS = 3
SHORTENED, PARTIES = 0.75, r"(?i:[dlrgicunow]|np|npa|npp|nop|dem|rep|lib|grn|gre|ind|ini|una|unr|unk|una?f|con|cst|wfp|aip|dts|oth|nlp|pf|paf)"
"""What a party's code is worth, and such codes."""
CODES = 20
"""More distinct values than codes of a category have, where they are made of digits."""
LETTER = r"[A-Za-z]|[\x{370}-\x{1FFF}]\p{M}*"
"""One letter of a script with words of letters, its vowel sign included (``पु``)."""
SOME_NUMBERS = 0.3
AGE_GROUP = r"(?i)(?:under|over|up to|<=?|>=?|≤|≥|bis|unter|über|ab) ?[0-9]{1,3}.{0,12}|[0-9]{1,2} ?(?:[-–~]|to|bis|a|à|до) ?[0-9]{1,3}(?: ?\p{L}{1,6}\.?)?|[0-9]{2,3} ?(?:\+|plus|and over|and above|or older|以上|이상).{0,6}|[0-9]{1,3}"
FEET = r"[3-7] ?(?:['’′-] ?)?(?:0[0-9]|1[01])(?:\"|″|'')?|[3-7] ?['’′] ?[0-9](?:\"|″|'')?"
"""Feet and inches, as records of the police and of drivers write them without a mark (``509``)."""
KIN = (
    r"(?i:wife|husband|spouse|mother|father|mum|mom|dad|parent|son|daughter|sister|brother|partner|friend|neighbou?r|moglie|marito|madre|padre|figli[oa]|sorella|fratello|compagn[oa]|mujer|esposa|marido|esposo|hij[oa]|herman[oa]"
    r"|mère|père|femme|mari|fils|fille|sœur|soeur|frère|conjointe?|mutter|vater|frau|mann|ehefrau|ehemann|sohn|tochter|schwester|bruder|mãe|pai|filh[oa]|irmão|irmã|жена|муж|мать|отец|сын|дочь|сестра|брат|anne|baba|eşi?|kardeş"
    r"|matka|ojciec|żona|mąż|syn|córka|siostra|brat|dziadek|babcia|ciocia|wujek|grandm(?:other|a)|grandpa|grandfather|oma|opa|tante|onkel|nonn[oa]|zi[oa]|abuel[oa]|t[ií][oa]|avô|avó|grand-(?:mère|père)|бабушка|дедушка|тётя|дядя|babička|děda|moeder|vader|zoon|dochter|vrouw|zus|broer)"
)
"""What a contact is to somebody, in brackets behind his name."""
HONORIFIC = r"(?:(?i:pani?|p\.) )?"
"""Before names in Polish."""
NO_LOGIN = r"-?[0-9]+[.,][0-9]{1,2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}[T ].*"
"""Amounts and times, which nobody signs in with."""
STAMPS = r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]\s*"
"""When something was done, to the second, without marks."""
INCHES, HALF = r".*['’′].*|[3-7](?:0[1-9]|1[01])", 0.5
"""Heights with a mark, or with inches; what things measure is round."""
METRES, CENTIMETRES = (1.0, 2.3), (100, 230)


def coded(w: Witness) -> float:
    """A category given by small numbers, such as 1 and 2, or by single letters, such as M, S, D and W."""
    if w.n > 12 or w.boolean:
        return 0.0
    numbered = w.numeric == 1 and w.between(-2, 99, 0) and w.share(DIGITS) == 1
    return 0.75 if numbered or (w.n > 1 and w.total >= 5 * w.n and w.share(LETTER) == 1) else 0.0


def worded(w: Witness, longest: float = 80) -> float:
    """Words rather than numbers, codes or sentences."""
    if w.boolean or w.mean_length > longest:
        return 0.0
    return w.share(WORDY)


def names(w: Witness, *, initials: bool = False) -> float:
    """Names of people, in any script.

    Args:
        w: the values.
        initials: a letter is a name (those between the first and the last).
    """
    if initials and w.share(r"\p{L}\.?") < 1:
        return w.share(rf"(?:{NAME})|\p{{L}}\.?")
    if w.boolean or w.mean_length < 1.5 or w.mean_length > 60:
        return 0.0
    single = w.share(r".\.?") if w.mean_length < 3 else 0.0
    ideographic = w.share(r"[\x{3041}-\x{9FFF}\x{AC00}-\x{D7AF}·]{1,20}")
    # What is shorter is a pair of currencies or two words for one thing (``EUR/USD``).
    booked = w.share(BOOKED_NAME) if w.mean_length >= BOOKED_LENGTH else 0.0
    # Makers of test data number their people (``Martin380 Clark962``).
    numbered = 0.9 * w.share(NUMBERED_NAME) if w.n >= 20 else 0.0
    remarked = w.share(rf"(?:(?i:dr|sr|prof|eng|enf)\.?\((?i:a|ª|in)\)\.? )?(?:{HONORIFIC}{NAME})(?: \({KIN}\))?")  # with what he is to somebody (``Marco Ferrari (moglie)``)
    return max(0.0, max(remarked, ideographic, numbered, booked) - (0 if ideographic > 0.5 else single))


def in_ranges(w: Witness, *ranges: tuple[float, float]) -> float:
    """Numbers whose middle and bulk lie in one of the ranges."""
    fits = any(low <= w.median <= high and w.between(low * 0.4, high * 1.6, 0.1) for low, high in ranges)
    return w.numeric if fits and not w.boolean else 0.0


def heights(w: Witness) -> float:
    """Heights in one unit, or in metres and centimetres by turns, as people fill in forms."""
    one = max(in_ranges(w, (100, 210), (1.2, 2.1), (40, 80), (1000, 2100)), 0.0 if w.boolean or w.n < FEW_TEXTS or w.share(INCHES) < HALF else w.share(FEET))
    if one or w.boolean or not len(w.numbers):
        return one
    short, tall = (float(((w.numbers >= low) & (w.numbers <= high)).mean()) for low, high in (METRES, CENTIMETRES))
    return w.numeric if min(short, tall) > 0.1 and short + tall >= 0.9 else 0.0


def numeric(w: Witness) -> float:
    """Numbers that are no flags."""
    return 0.0 if w.boolean else w.numeric


def ages(w: Witness) -> float:
    """Ages in years, alone or as ranges, or the days since a birth."""
    if w.n and w.share(r"-?[0-9]{4,5}(?:\.0)?") > 0.9 and (w.between(-43000, -1500) or w.between(6000, 43000)):
        return 0.8
    if w.between(0, 120, 0.03) and not w.boolean and w.median >= 3:
        return max(w.numeric, w.share(r"[0-9]{1,3} ?[-+–].*"))
    if w.numeric < SOME_NUMBERS and w.n > 1:
        return w.share(AGE_GROUP)
    # Garbage has more distinct values than ages have; most ages of a lifetime among them still tell.
    whole = {x for x in w.numbers.tolist() if 10 <= x <= 90 and x == int(x)}
    return 0.75 if len(whole) >= 35 else 0.0


FEW_LEVELS = 3
"""So many levels there may be, of one digit each; fractions are of other lengths."""


def codes(w: Witness) -> float:
    """A code or number that names one of many."""
    # Billing systems write the level before a customer's number, to a fixed length (``1.10404466``).
    levels = w.share(r"[1-9]\.[0-9]{7,12}") == 1 and len(set(map(len, w.values))) == 1 and len({value[:2] for value in w.values}) <= FEW_LEVELS
    if w.boolean or (not levels and w.share(r"-?[0-9]+\.[0-9]*[1-9]") > 0.3) or (w.share(WORDY) > 0.95 and w.share(r".* .* .*") > 0.3):
        return 0.0
    if w.n <= 3 and w.total > 50 * w.n:
        return 0.4
    return 1.0 if levels else w.share(CODE)


def secrets(w: Witness) -> float:
    """Long strings of mixed characters, no words and no URL of a page."""
    if w.mean_length < 10 or w.share(PROSE) > 0.2 or w.share(r"[0-9 :.TZ+-]+") > 0.5:
        return 0.0
    return w.share(r"(?:(?i:bearer) +)?\S{8,}(?: \S{16,})?") if w.share(r"[A-Za-z_]+") < 0.5 else 0.0


def passwords(w: Witness) -> float:
    """Anything but flags, dates, sentences and a handful of words over and over."""
    if w.boolean or w.mean_length < 3 or w.share(r"[0-9]{4}-[0-9]{2}-[0-9]{2}.*") > 0.5 or w.share(DAY) > 0.5 or w.share(PROSE) > 0.5 or w.share(STAMPS) > 0.5:
        return 0.0
    # A handful of words over and over are kinds of tickets or results, no passwords.
    return 0.0 if w.n <= 5 and w.total >= 20 * w.n and w.share(r".*[a-z].*[0-9!@#$%].*|.*[0-9!@#$%].*[a-z].*") < 0.5 else 1.0


CHOSEN = r"[\p{L}\p{N}_][^\s,;:/|@]{0,24}(?: [^\s,;:/|@]{1,20}){0,2}"
FEW_CHOSEN, DIFFER, SINGLE = 20, 0.95, 0.1


def usernames(w: Witness) -> float:
    """Codes and names; and what people of a forum call themselves, in one to three words, each otherwise: of things (forums, rooms) nearly all names have several."""
    if w.boolean or w.mean_length < 2 or w.share(PROSE) > 0.3 or w.share(NO_LOGIN) > 0.5:
        return 0.0
    return max(w.share(CODE), 0.95 * w.share(NAME), 0.9 * w.share(CHOSEN) if w.n >= FEW_CHOSEN and w.n >= DIFFER * w.filled and w.share(r"\S+") >= SINGLE else 0.0)


def prose(w: Witness) -> float:
    """Sentences, or words of some length."""
    if w.boolean or w.numeric > 0.5 or w.mean_length < 6 or w.share(r"(?i)https?://\S+") > 0.9:
        return 0.0
    # Three words of Korean say what five do in other scripts.
    # A character of Chinese or Japanese says what two or three letters do.
    longest = max(w.mean_length, 2.5 * w.mean_length * w.share(IDEOGRAPHIC)) if w.n >= FEW_TEXTS else w.mean_length
    return max(w.share(PROSE), w.share(HANGUL), 0.8 * w.share(WORDY) if longest > 12 else 0.0)


def categories(w: Witness) -> float:
    """A few codes, or short texts."""
    if w.n > CODES and w.share(r".*[0-9]{3}.*") > 0.5:
        return 0.0  # numbers of something
    return max(coded(w), worded(w, 60), w.share(IDEOGRAM))


def parties(w: Witness) -> float:
    """Parties: a few names, or the codes that registers of voters in the United States have for them."""
    coded_so = w.n > 1 and w.share(PARTIES) == 1 and min(w.share("(?i:d|dem)"), w.share("(?i:r|rep)")) > 0
    return max(categories(w), SHORTENED if coded_so else 0.0)
DAY = r"[0-3]?[0-9]([/.-])[01]?[0-9][/.-](?:19|20)[0-9]{2}.*|(?:19|20)[0-9]{2}([/.-])[01]?[0-9][/.-][0-3]?[0-9].*"
