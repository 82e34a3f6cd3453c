"""How a person lives: habits, tastes, looks, sizes, journeys, cars and gifts. All of it is personal only beside a person."""

from __future__ import annotations

from breach_impact.detectors._shapes import BEYOND_ASCII, MONEY
from breach_impact.types import Detector

_CHAR = r"[^\x00-\x1f<>{}*•]"
_SHORT = rf"{_CHAR}{{1,80}}"
_WORDS = rf"{_CHAR}{{0,200}}[A-Za-z{BEYOND_ASCII}]{{2}}{_CHAR}{{0,400}}"
_FLAG = r"(?i:[ynjtfsx]|yes|no|true|false)"
"""An answer, as traders of addresses mark it; their ``U`` says that none is known."""
_NO_TEXT = ("<b>", "{a: 1}", "*****")
_SIGNS = (
    "aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|widder|stier|zwillinge?|krebs|löwe|jungfrau|waage|"
    "skorpion|schütze|steinbock|wassermann|fische|bélier|taureau|gémeaux|lion|vierge|balance|scorpion|sagittaire|capricorne|verseau|poissons|tauro|"
    "géminis|cáncer|escorpio|sagitario|capricornio|acuario|piscis|ariete|toro|gemelli|cancro|leone|vergine|bilancia|scorpione|sagittario|capricorno|"
    "acquario|pesci|áries|touro|gêmeos|gémeos|câncer|caranguejo|leão|virgem|escorpião|sagitário|capricórnio|aquário|peixes|овен|телец|близнецы|рак|лев|"
    "дева|весы|скорпион|стрелец|козерог|водолей|рыбы|白羊座|金牛座|双子座|巨蟹座|狮子座|处女座|天秤座|天蝎座|射手座|摩羯座|水瓶座|双鱼座|"
    "ram|tweelingen|kreeft|leeuw|maagd|weegschaal|schorpioen|boogschutter|waterman|vissen|baran|byk|bliźnięta|rak|panna|waga|strzelec|koziorożec|wodnik|ryby|koç|boğa|ikizler|yengeç|aslan|başak|terazi|akrep|yay|oğlak|kova|balık"
)


def _of_life(
    data_type: str, label: str, category: str, law: str, hibp: str, accepts: tuple[str, ...],
    pattern: str = _SHORT, rejects: tuple[str, ...] = _NO_TEXT, source: str = "open text: the header tells",
) -> Detector:  # fmt: skip
    """A type that only the header tells, and only beside a person."""
    return Detector(
        data_type=data_type,
        category=category,
        label=label,
        law=law,
        pattern=pattern,
        needs_header=True,
        mask_chars="*•",
        accepts=accepts,
        rejects=rejects,
        source=source,
        hibp=hibp,
        needs_person=True,
    )


DETECTORS = (
    _of_life("smoking_habits", "Smoking habits", "health", "habits", "Smoking habits", ("never", "yes", "10 a day")),
    _of_life("drinking_habits", "Drinking habits", "health", "habits", "Drinking habits", ("socially", "no", "3 units a week")),
    _of_life("eating_habits", "Eating habits", "health", "habits", "Eating habits", ("vegan", "halal", "nut allergy")),
    _of_life("personal_interests", "Personal interests", "demographic", "activity", "Personal interests", ("chess, hiking", "Musik", "旅行", "Y"), rf"{_WORDS}|{_FLAG}|[01]",
             ("12.50", "<li>", "*****")),
    _of_life("physical_attributes", "Physical attributes", "demographic", "demographic", "Physical attributes", ("brown", "blond", "tattoo on left arm"), _WORDS,
             ("12", "<b>", "*****")),
    _of_life("zodiac_sign", "Zodiac sign", "demographic", "demographic", "Astrological signs", ("Leo", "Steinbock", "рак"), rf"(?i:{_SIGNS})",
             ("Leonard", "Cancer ward", "12"), "the twelve signs in eleven languages"),
    _of_life("clothing_size", "Clothing size", "demographic", "demographic", "Clothing sizes", ("XL", "EU 42", "38.5", "32/34", "75B"),
             r"(?i:(?:(?:EU|UK|US|FR|IT|DE|INT) ?)?(?:[0-9]{1,3}(?:[.,][05])?(?:[/x-][0-9]{1,3})?[A-HJ]{0,2}|X{0,4}[SML]|[2-8]XL|(?:x-?|extra )?(?:small|large)|medium|one size))",
             ("huge", "1984 mm", "12.34"), "ISO 8559-2, EN 13402-3 and letter codes"),
    _of_life("vehicle_details", "Vehicle details", "demographic", "vehicle", "Vehicle details", ("Golf 1.6", "2014", "blue")),
    _of_life("military_service", "Military service", "employment", "employment", "Military service", ("veteran", "no", "Navy 1998-2002")),
    _of_life("travel_plans", "Travel plans", "activity", "activity", "Travel plans", ("AMS-JFK 12 May", "X7K2PL", "two weeks in Rome")),
    _of_life("browsing_history", "Browsing history", "activity", "activity", "Browsing histories", ("https://example.com/a", "cheap flights", "/help"),
             r"[^\x00-\x08*•]{2,}", ("*****", "a", "•••••")),
    _of_life("donation", "Donations", "financial", "financial", "Charitable donations", ("50.00", "$1,000", "25 EUR", "Y"), rf"{MONEY}|{_FLAG}", ("often", "$", "12.12.2020x"),
             "an amount, with or without its currency"),
    _of_life("political_donation", "Political donations", "beliefs", "political_view", "Political donations", ("250.00", "$2,700", "100 EUR", "Y"), rf"{MONEY}|{_FLAG}",
             ("often", "$", "12.12.2020x"), "an amount, with or without its currency"),
    _of_life("utility_account", "Utility connection or meter", "location", "pseudonym", "Utility bills", ("12 345 678 901", "ES0021000000000001AA", "M-0042-17"),
             r"[A-Za-z0-9](?:[ ./-]?[A-Za-z0-9]){4,34}", ("none!", "12", "*****"), "numbers of meters and supply points: the header tells"),
)  # fmt: skip
