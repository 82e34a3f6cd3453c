"""Pieces of RE2 patterns that several families use."""

from __future__ import annotations

from breach_impact.scanning.months import AFTER_YEAR, MONTH, SHORT_MONTH

YEAR = r"(?:1[89]|20)[0-9]{2}"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
# No month has a day that it has not: 31.02. is no date. 29.02. counts in every year, for RE2 cannot reckon leap years.
_MONTH_DAY = rf"(?:{_MONTH}[-/.](?:0?[1-9]|[12][0-9])|(?:0?[13-9]|1[0-2])[-/.]30|(?:0?[13578]|1[02])[-/.]31)"
_DAY_MONTH = rf"(?:(?:0?[1-9]|[12][0-9])[-/.]{_MONTH}|30[-/.](?:0?[13-9]|1[0-2])|31[-/.](?:0?[13578]|1[02]))"
_STOP = r"\. ?"
DATE = (
    rf"(?:{YEAR}[-/.]{_MONTH_DAY}"
    rf"|{YEAR}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])30|(?:0[13578]|1[02])31)"
    rf"|(?:(?:0[1-9]|[12][0-9])(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9])|30(?:0[13-9]|1[0-2])|31(?:0[13578]|1[02])|(?:0[13-9]|1[0-2])30|(?:0[13578]|1[02])31){YEAR}"
    rf"|(?:{_DAY_MONTH}|{_MONTH_DAY})[-/.](?:{YEAR}|[0-9]{{2}})"
    rf"|{_DAY}(?:st|nd|rd|th|er|[.º])?(?: ?(?:de|of) | ?[ -]){MONTH}\.?,?(?: del? |[ -])(?:{YEAR}|[0-9]{{2}})(?: ?[гр]\.)?"
    rf"|(?:0[1-9]|[12][0-9]|3[01]){SHORT_MONTH}(?:{YEAR}|[0-9]{{2}})"
    rf"|{YEAR}\. ?{MONTH} {_DAY}\.?"
    rf"|{MONTH}\.? {_DAY}(?:st|nd|rd|th)?,? {YEAR}"
    rf"|{YEAR}\. ?{_MONTH_DAY.replace('[-/.]', _STOP)}\.?|{_DAY_MONTH.replace('[-/.]', _STOP)}\. ?{YEAR}\.?"
    rf"|{YEAR}年{_MONTH}月{_DAY}日"
    # padded with blanks, as phpBB writes a birthday
    rf"|(?:[12][0-9]|3[01]|[1-9])- ?(?:1[0-2]|[1-9])- ?{YEAR}|{_DAY_MONTH}[-/.]{YEAR}{AFTER_YEAR}|1[34][0-9]{{2}}[-/.]{_MONTH}[-/.](?:30|[12][0-9]|0?[1-9]) ?هـ)"
)
CLOCK = r"(?:[01]?[0-9]|2[0-4])(?:[:.]?[0-5][0-9]){1,2}(?:[.,][0-9]{1,9})?(?: ?(?i:am|pm|a\.m\.|p\.m\.))?"
ZONE = r"(?: ?(?:Z|z|(?:UTC|GMT)?[+-][0-9]{2}(?::?[0-9]{2})?|[A-Z]{2,5}|\([^()]{2,40}\)))"
WEEKDAY = r"(?:(?i:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )"
DATETIME = (
    rf"(?:{WEEKDAY}?{DATE}(?:(?:T|t|,? |:|,? (?i:à|às|a las|om|um|kl\.?|at|ore|в|о) ){CLOCK}{ZONE}{{0,2}})?"
    rf"|{YEAR}-[0-9]{{2}}-[0-9]{{2}}-(?:[01][0-9]|2[0-4])(?:\\.[0-5][0-9]){{2}}(?:\\.[0-9]{{1,12}})?"
    rf"|{WEEKDAY}{MONTH} +{_DAY} {CLOCK}{ZONE}? {YEAR}{ZONE}?"
    rf"|{_DAY}/{MONTH}/{YEAR}:{CLOCK}{ZONE}?"
    rf"|{YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9](?:(?:\.[0-9]{{1,6}})?Z)?)"
)
EPOCH = r"(?:[0-9]{9,10}(?:\.[0-9]{1,9})?|[0-9]{12,13}(?:\.[0-9]{1,6})?|[0-9]{16}|1(?:2[6-9]|3[0-9])[0-9]{15}|[0-9]{19}|[0-9](?:\.[0-9]{3,18})?[eE]\+?(?:0?9|1[258]))"
TIME = rf"(?:{DATETIME}|{EPOCH})"
URL = r"(?i:https?|rtsps?|rtmp|ftp|s3|gs)://[^\s\"<>]{3,}"
UUID = r"(?:\{?[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\}?)"
NUMBER = r"[0-9]{1,6}(?:[.,][0-9]{1,10})?"
MONEY = (
    r"[(+-]?(?:[A-Z]{3} ?|[$€£¥₹₽₩₺₴] ?|R\$ ?|R[sp]\.? ?|kr ?|zł ?)?-?[0-9]{1,3}(?:(?:[ ,.'\x{A0}][0-9]{3})+|[0-9]*)(?:[.,][0-9]{1,20})?"
    r"(?:[eE][+-]?[0-9]{1,3})?(?: ?(?:[A-Z]{3}|[kKmM]? ?[$€£¥₹₽₩₺₴]|kr|zł|Kč|Ft|lei|лв\.?|[kKmM]|(?:тыс\.?|млн\.?)?(?: ?(?:руб(?:лей|\.)?|р\.|грн\.?))?|[万萬]円?|円|元|만 ?원|원|TL|lakhs?|LPA|jt|juta|rb|ribu))?\)?"
)
# How surveys open and close their brackets of amounts.
_BOUND = (
    r"(?i:(?:more|less) than|over|under|above|below|up to|from|at least|unter|über|ab|bis(?: zu)?|mehr als|weniger als|plus de|moins de|jusqu['’]à|à partir de|au moins|más de|mas de|menos de|hasta|desde"
    r"|più di|meno di|fino a|oltre|mais de|até|acima de|abaixo de|meer dan|minder dan|tot|vanaf|powyżej|poniżej|ponad|do|od|более|больше|свыше|менее|меньше|до|от|понад|більше|менше|від|nad|pod|över|under|opptil|alle|yli)"
)
_BEYOND = r"(?i:and (?:more|over|above|less)|or (?:more|less)|und mehr|oder mehr|et plus|ou plus|y más|o más|e più|o più|e mais|ou mais|en meer|of meer|i więcej|ve üzeri|ve üstü|üzeri|altı|и более|и выше|і більше|以上|以下|未満|未满|이상|이하|미만)"
MONEY_RANGE = rf"(?:[<>≤≥~]=? ?|{_BOUND} )?{MONEY}(?: ?(?:-|–|to|bis|a|à|до|tot|do|〜|~|～) ?{MONEY}|\+| ?{_BEYOND})?(?: ?(?:/|per ) ?[a-z]{{2,6}})?"
# Letters and digits of any script: whole blocks instead of \p{L}, which RE2 would unfold into hundreds of ranges. U+2000 to
# U+2BFF is left out: punctuation and symbols, the bullet among them.
BEYOND_ASCII = r"\x{AA}\x{B5}\x{BA}\x{C0}-\x{1FFF}\x{2C00}-\x{2DFF}\x{3005}-\x{D7FF}\x{F900}-\x{FDFF}\x{FE70}-\x{FEFE}\x{FF10}-\x{FFDC}\x{10000}-\x{3FFFF}"
COMPACT = "upper(regexp_replace({v}, '[^0-9A-Za-z]', '', 'g'))"
DIGITS = "regexp_replace({v}, '[^0-9]', '', 'g')"
