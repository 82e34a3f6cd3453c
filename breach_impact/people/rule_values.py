"""Tests of rules: what a column's values look like under its name."""

from __future__ import annotations

import re

from breach_impact.evidence.company import is_personal
from breach_impact.evidence.insurance import is_insurer
from breach_impact.evidence.peoplenames import names_of
from breach_impact.evidence.valueforms import DIGITS, WORDY
from breach_impact.evidence.valuewords import has_title, within
from breach_impact.evidence.vocabulary import BRANDED_CARD
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import hits, in_section, segments, tokens
from breach_impact.headerwords.lexicon import NUMBER_WORDS, folded
from breach_impact.people.roles import same_word
from breach_impact.people.rule_surroundings import KEYS, UNQUALIFIED, inanimate, paying
from breach_impact.people.rules import BY_CHANCE, OFTEN, SURE
from breach_impact.people.whose import GENERIC, INANIMATE, Case

PIN_CODE, INDIAN = (("pincode",), ("pin", "code")), r"[1-9][0-9]{2} ?[0-9]{3}(?:\.0)?"
"""A name of postal codes in India, and a form of them; elsewhere it is what it says."""
# Books and pictures have titles, too.
HEADINGS = frozenset({"title", "titel", "titre", "titulo", "titolo", "department"})
MANY, SOME, FEW_TITLES = 8, 4, 0.1
COUNTERS = frozenset((word,) for word in NUMBER_WORDS)
ANSWERS = 12
"""A scale of answers has no more of them, with the slips of those who typed."""
NETWORKS = frozenset("facebook twitter linkedin instagram github tiktok youtube xing pinterest skype telegram snapchat discord vk vkontakte odnoklassniki weibo wechat threads mastodon twitch reddit".split())
BELIEVED = frozenset({"religion", "political_view", "sexual_orientation"})
TEMPERATURES = frozenset("temperature temp temperatur temperatura temperatuur sicaklik температура 温度 気温 온도 حراره तापमान teplota lampotila homerseklet".split())
SHORTEST_STREET, SHORTEST_AGENT = 6, 20
RANKS = HEADINGS | {"usertitle", "customtitle", "rank", "rang", "ranking", "звание", "ранг"}
FEW_LENGTHS = 2
"""Phone numbers of a country have hardly more lengths."""
FEW_CODES = 8
"""So few distinct codes are a category; names that people gave themselves are more."""
# A name that says no more than that it is the number of a card.
JUST_CARD = frozenset("card cardnumber number no nr num cardno karte karten kartennr kartennummer carte carta tarjeta cartao karta kaart kaartnr kaartnummer kort kortnr kortnummer kortti kartya kart kartno карта карты карточки".split())
CARD_MATES = frozenset({"card_expiry", "card_cvv", "card_pin", "card_type"})
CATEGORY, REPEATED, LABEL = 20, 8, 60
"""Texts that come so few, each so many times on average, and are so short, are a category."""
LAST_DIGITS = r"[0-9]{4}"
RADIO, GLOBAL_RADIO = r"[0-9]{1,9}", r"[2-7][0-9]{2}[-_:. ][0-9]{2,3}(?:[-_:. ][0-9]{1,9}){1,2}"
SHORT_RADIO = r"[2-7][0-9]{2}([-_:. ])[0-9]{2}[-_:. ][0-9]{1,9}"
"""The number of a radio cell, by itself and behind those of its country and network (3GPP TS 23.003, 4.3); a network of two digits is no part of a phone number of America."""

OF_AN_HOUR = r".*[0-9][:h時시点][0-9]{2}.*|.* [0-9]{1,2}[.][0-9]{2}|[0-9]{9,}|.*[时時]"
"""A time that says more than the day."""
OF_MIDNIGHT = r"(?i).*[T ](?:0?0:00(?::00(?:[.]0+)?)?|12:00(?::00)? ?AM)(?: ?(?:Z|[+-][0-9]{2}:?[0-9]{2}))?"
"""A day as programs write it that know no days."""


def undated(case: Case) -> bool:
    """Whether a column of a table of people holds days, and its name is a word for any date beside others that no list knows (``data_deciziei``): they may be anything's."""
    if case.rows != "people" or not 0 < (case.draft.name or 0) < UNQUALIFIED:
        return False
    return of_days(case)


def of_days(case: Case) -> bool:
    """Whether times say no more than the day."""
    return case.w.share(OF_AN_HOUR) - case.w.share(OF_MIDNIGHT) < BY_CHANCE


def category(case: Case) -> bool:
    """Whether a few values come over and over."""
    return 0 < case.w.n <= CATEGORY and case.w.filled >= REPEATED * case.w.n


COUNTED = r"I?[0-9]{1,2}|@I[0-9]{1,2}@"
"""A number, or the pointer of an individual in a family tree (GEDCOM 5.5.1 and 7: ``0 @I1@ INDI``), which begins anew in each; ``U1`` in a list may be one user over and over."""


def counts_elements(case: Case) -> bool:
    """Whether a bare key in a list only counts the elements of each record: 0 or 1 and so on, over and over, also behind a sign (``I1``, ``@I2@`` of a family tree)."""
    if "[]" not in case.draft.sample.path or not (case.reading.own_key or case.draft.leaf[-1:] in COUNTERS) or not category(case) or case.w.share(COUNTED) < 1:
        return False
    if len({re.sub("[0-9]+", "", value) for value in case.w.values}) > 1:
        return False
    numbers = {int(re.sub("[^0-9]+", "", value)) for value in case.w.values}
    return min(numbers) in (0, 1) and numbers == set(range(min(numbers), max(numbers) + 1))


SAID = folded("note notes comment comments bio about feedback nota notas notizen kommentar kommentare commentaire commentaires comentario comentarios commento commenti opmerking komentarz yorum комментарий コメント 评论".split())
"""Words for what somebody wrote, and no word for what a thing is called."""


def labels(case: Case) -> bool:
    """Whether texts are labels of a thing or of an inner element, and not what is written of the row's person."""
    said = bool(set(case.draft.leaf) & SAID) and case.here.personal
    return category(case) and case.w.mean_length < LABEL and (inanimate(case) or (bool(case.draft.parent) and not said))


def ranked(case: Case) -> bool:
    """Whether the name's last word says a rank or title."""
    names = segments(case.draft.sample.path)
    return bool(names) and tokens(names[-1])[-1:] in {(word,) for word in RANKS}


def insurer(case: Case) -> bool:
    """Whether the values are names of insurers."""
    # Without a word for an insurance few payers of many rows are insurers; people who pay are as many as the rows.
    return is_insurer(case.draft.sample.path, beside_member="health_insurance_id" in case.here.types and category(case))


def bare_card(case: Case) -> bool:
    """Whether card numbers fail the check digit, and neither their name nor a column beside them speaks of a payment."""
    w = case.w
    branded = w.share(BRANDED_CARD)
    numbers = w.share(DIGITS) >= SURE and branded < OFTEN and (case.draft.checksum or 0) < BY_CHANCE
    # The card of a library runs out as well, and is of no brand.
    mates = CARD_MATES if branded or w.n < CATEGORY else CARD_MATES - {"card_expiry"}
    return numbers and case.here.personal and not case.here.types & mates and set(case.reading.words[-2:]) <= JUST_CARD


def untitled(case: Case) -> bool:
    """Whether titles under such a name are hardly ever those of jobs."""
    if not set(case.reading.words[-1:]) <= HEADINGS or case.w.n < SOME:
        return False
    # Of a handful that members gave themselves none is a job, and nothing near speaks of work.
    titles = case.w.asked(has_title)
    return titles < FEW_TITLES if case.w.n >= MANY else titles == 0 and "employer" not in case.here.types


def opinion(case: Case) -> bool:
    """Whether values are how much people agree with what the name says: no fact about them, but for what they believe."""
    return case.draft.data_type not in BELIEVED and 1 < case.w.n <= ANSWERS and case.w.asked(within("agreement")) >= SURE


def kinship(case: Case) -> bool:
    """Whether the values say what somebody is to the subject (``Mère``, ``guardian``)."""
    return 0 < case.w.n <= CATEGORY and case.w.asked(within("relatives")) >= OFTEN


def kind_of_account(case: Case) -> bool:
    """Whether a few plain words over and over are kinds of accounts rather than who somebody is on a social network: under the name of one (``instagram``) only a yes or no is none."""
    return case.w.n <= ANSWERS and category(case) and (case.w.boolean or not NETWORKS & set(case.reading.words)) and case.w.share(r".*[@/:._0-9].*") < BY_CHANCE


def of_room(case: Case) -> bool:
    """Whether a temperature is that of a room: in an element of a device or place, or none that a body has (35 to 43 degrees Celsius, 95 to 110 Fahrenheit)."""
    if not set(case.reading.words) & TEMPERATURES:
        return False
    return case.owner in INANIMATE or not (case.w.between(34, 43) or case.w.between(93, 110))


def no_street(case: Case) -> bool:
    """Whether values are too short or too much of numbers for a street, with no city or postal code near."""
    short = case.w.mean_length < SHORTEST_STREET or (case.w.numeric > OFTEN and case.w.share(WORDY) < OFTEN)
    return (case.draft.name or 1) <= GENERIC and short and not case.here.types & {"city", "postal_code"}


def keyed(case: Case) -> bool:
    """Whether numbers, another one in each row, are called a key of what they would be an amount of (``loan_id``)."""
    words = tokens(segments(case.draft.sample.path)[-1])
    return bool(KEYS & {*words[:1], *words[-1:]}) and case.w.n >= SURE * case.w.filled and case.w.share(DIGITS) >= SURE


def pin_elsewhere(case: Case) -> bool:
    """Whether a name says India's postal codes and most values are of another form."""
    words = tokens(segments(case.draft.sample.path)[-1])
    return any(words[: len(said)] == said for said in PIN_CODE) and case.w.share(INDIAN) < OFTEN


def rows_are_called(case: Case) -> bool:
    """Whether a name is that of what the table's rows are (``forum_name`` of ``phpbb_forums``), and these are no people: by the word for them, else because nothing near is said of people."""
    leaf, rows = case.draft.leaf, table_words(case.here.table)
    return len(leaf) == 2 and leaf[1] in ("name", "title") and bool(rows) and same_word(leaf[0], rows[-1]) and (entity_of(rows) in INANIMATE or not case.here.types - {"username", "activity_time", "language"})


ROLES = frozenset("role roles rol rolle rollen ruolo papel perfil profil rola rolname rolename роль 角色 役割 권한".split())
"""Words for what somebody may do in a program, which are also words for a post."""


def kinds_of_users(case: Case) -> bool:
    """Whether roles are kinds of users (``patient``, ``doctor``, ``admin``): single words for people, one of them for those whom the operator deals with."""
    if not set(case.draft.leaf[-1:]) & ROLES:
        return False
    words = [tokens(value) for value in case.w.values]
    said = [{hit.entry.section for hit in hits(word)} if len(word) == 1 else set[str]() for word in words]
    dealt_with = any("_holder" in sections and "_role" not in sections for sections in said)
    return dealt_with and sum(bool(sections & {"_holder", "_role"}) for sections in said) >= OFTEN * len(said)


def last_digits(case: Case) -> bool:
    """Whether numbers of an account are four digits, all of them, below a level of a payment: what a receipt shows of it."""
    levels = [tokens(name) for name in segments(case.draft.sample.path)[:-1]]
    of_card = case.draft.data_type == "payment_card_number" and any(in_section(level, "payment_card_number") for level in levels)
    return paying(case) and not of_card and case.w.n >= MANY and case.w.share(LAST_DIGITS) == 1


DASHED_RADIO = r"[2-79][0-9]{2}-[0-9]{2,3}-[0-9]{4,5}-[0-9]{5,9}"
"""The number of a cell with its network's (3GPP TS 23.003, 4.3), of more digits than phones are written with."""


def radio_cell(case: Case) -> bool:
    """Whether numbers of many lengths under a word for a phone (``cell``) are of radio cells: with their network's, or in a table that holds nothing else of a person."""
    if case.reading.anonymous:  # the network and the area before the cell, of a network or two
        return case.w.share(DASHED_RADIO) >= SURE and len({value[:6] for value in case.w.values}) <= FEW_LENGTHS
    if case.reading.words[-1:] != ("cell",):
        return False
    if len({len(value) for value in case.w.values}) <= FEW_LENGTHS:
        return case.w.share(SHORT_RADIO) >= SURE
    alone = not any(is_personal(t) for t in case.here.types - {"phone"})
    return case.w.share(GLOBAL_RADIO) >= SURE or (alone and case.w.share(RADIO) >= SURE)


def named_in_full(case: Case) -> bool:
    """Whether names under a word for somebody at work are those of people, given and family names, whatever else the table is of (``operator`` of a machine's log)."""
    staff = any(hit.entry.section == "_role" and hit.entry.facet == "staff" for hit in hits(case.draft.leaf))
    return case.draft.data_type == "person_name" and staff and case.w.n >= FEWEST_NAMED and names_of(case.w).full >= OFTEN_NAMED


def given_names(case: Case) -> bool:
    """Whether a column holds words of which many are given names, and no numbers."""
    return case.w.n >= FEWEST_NAMED and case.w.share(".*[0-9].*") == 0 and names_of(case.w).given >= OFTEN_GIVEN


FEWEST_NAMED, OFTEN_NAMED, OFTEN_GIVEN = 5, 0.7, 0.4


def repeated_name(case: Case) -> bool:
    """Whether a few names of an inner element come over and over, and are not names of people (``owner.name`` of a flight is the airline's)."""
    inner = bool(case.draft.parent) and case.reading.bare_name
    return inner and case.w.n <= FEW_CODES and category(case) and (known := names_of(case.w)).full + known.given < BY_CHANCE
