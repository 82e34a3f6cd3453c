"""Forms of values that are asked of columns of many types: words, names, prose, codes, addresses on the net, digests."""

from __future__ import annotations

LETTERS = r"A-Za-z'\x{AA}-\x{24F}\x{370}-\x{1FFF}\x{2C00}-\x{2DFF}\x{3005}-\x{D7FF}\x{F900}-\x{FDFF}\x{FE70}-\x{FEFE}\x{FF65}-\x{FF9F}"
BOOLEAN = (
    r"(?i:true|false|yes|no|y|n|0|1|t|f|on|off|ja|nein|oui|non|si|sí|sì|sim|não|nao|nee|tak|nie|evet|hayır|hayir|var|yok|是|否|有|无|無|はい|いいえ|あり|なし|有り|無し|"
    r"예|네|아니오|아니요|유|무|да|нет|так|ні|نعم|لا|हाँ|हां|नहीं|ano|ne|áno|nie|igen|nem|ναι|όχι|ya|tidak|có|không|j|s|o|ni|nej|nei|kyllä|kylla|ei|da|nu|enabled|disabled|[x×○〇◯✓✔☑√●✗✘☐])"
)
"""A yes or no of one of the languages of the header words."""
NAME = rf"[{LETTERS}]+\.?(?:[\s\x{{A0}}\x{{3000}},.·`’・\-\x{{22}}\x{{5F3}}\x{{5F4}}]{{1,2}}[{LETTERS}]+\.?){{0,6}}(?: [IVJ]{{1,3}}| [Jj]r\.?| [Ss]r\.?)?"
WORDY = rf".*[{LETTERS}]{{2}}.*"
PROSE = rf"(?s).*(?:[{LETTERS}]+[,;:.!?'\"()]* +){{4}}[{LETTERS}].*|(?s).*[\x{{3041}}-\x{{9FFF}}，。]{{12}}.*"
SENTENCE = r"(?s).*\b[a-z]+[,;]? [a-z]+[,;]? [a-z]+\b.*|(?s).*[\x{0430}-\x{044F}]+ [\x{0430}-\x{044F}]+ [\x{0430}-\x{044F}]+.*|(?s).*[\x{3041}-\x{9FFF}，。]{12}.*"
HEX_DIGEST = (
    r"(?:0x)?(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{56}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})"
)
PRIVATE = (
    r"(?:10\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|127\.|169\.254\.|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.)[0-9.]+(?:/[0-9]+)?"
    r"|(?i:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):[0-9a-fA-F:.]*(?:/[0-9]+)?|::1"
)
ANY_IP = r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:[:/][0-9]{1,5})?|\[?(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){0,7}:(?:[0-9a-fA-F]{1,4}:){0,6}(?:[0-9a-fA-F]{0,4}|[0-9.]{7,15}))\]?(?:%[a-z0-9]+)?(?:/[0-9]{1,3})?"
# Of bare ones a letter tells them from numbers.
HEX_IP = r"0x(?:[0-9A-Fa-f]{8}|[23][0-9A-Fa-f]{31})|[23][0-9A-Fa-f]{31}|" + "|".join(rf"[0-9]{{{n}}}[A-Fa-f][0-9A-Fa-f]{{{7 - n}}}" for n in range(8))
SUBNET = r"(?:10|192\.168|172\.(?:1[6-9]|2[0-9]|3[01]))(?:\.[0-9]{1,3}){0,2}\.(?:0|x|\*)(?:/[0-9]{1,2})?|255\.255\.[0-9]{1,3}\.[0-9]{1,3}"
CODE = r"[^\s/\\][^\s]{0,63}"
DIGITS = r"-?[0-9]+(?:\.0+)?"
# Forms of a postal code that hardly anything else has: of letters and digits, or with the part's mark at its place.
TELLING_CODE = r"(?i:[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[1-9][0-9]{3} ?[A-Z]{2}|[0-9]{5}-[0-9]{3,4}|[0-9]{2}-[0-9]{3}|[0-9]{3}-[0-9]{4}|[0-9]{3} [0-9]{2}|〒.*|[A-Z]{2}-[0-9]{4,5})"
