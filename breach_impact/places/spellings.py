"""The normal forms in which names of countries and their parts are compared.

``fold`` takes away case, accents and punctuation; ``bare`` also the word for the kind of place, which stands before or behind the
name and is abbreviated (``woj. mazowieckie``, ``Московская обл.``, ``Estado de São Paulo``, ``广东省``). The shipped tables hold
these forms: a change here means making them again, by ``scripts/build_places.py``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not take apart, and those that differ by the keyboard or by the writer's care only.
_LETTERS = str.maketrans({
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "&": " and ", "’": "'", "ʻ": "'", "ʹ": "'",
    "ي": "ی", "ى": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ـ": "",
})  # fmt: skip
# Letters and digits, with the vowel signs that Python counts as no part of a word.
_WORD = re.compile(r"(?:[^\W_]|[\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e])+")
_INITIALS = re.compile(r"(?<=\b\w)\.(?=\w\b)|['`ʼ]")  # U.S.A. is one word

# Words for the kinds of subdivisions, folded; a line a language or a few that share words.
_KINDS = """
state, the state, province, region, county, district, municipality, governorate, department, prefecture, canton, republic, emirate
autonomous region, autonomous republic, autonomous oblast, autonomous okrug, autonomous community, autonomous province, autonomous city
oblast, okrug, kray, krai, voivodeship, metropolis, metropolitan city, special city, special self governing province
special administrative region, special self governing city, special capital region, federal district
land, bundesland, freistaat, provinz, kanton, prafektur, woiwodschaft, gouvernement, grafschaft, hansestadt, freie hansestadt, freie und hansestadt
etat, departement, voivodie, comte, gouvernorat, region autonome
provincia, estado, edo, departamento, depto, dpto, pcia, prov, principado, condado, prefectura, comunidad, comunidad autonoma, voivodato
regione, regione autonoma, cantone, prefettura, contea, citta metropolitana, libero consorzio comunale
distrito, regiao, regiao autonoma, prefeitura, voivodia
provincie, gewest, deelstaat, prefectuur, regio
wojewodztwo, woj, obwod, prefektura, hrabstwo, prowincja
ili, il, eyaleti, bolgesi, vilayeti, vilayet, valiligi, oblasti, kantonu
область, обл, край, республика, респ, автономныи округ, автономная область, ао, город федерального значения, город, гор, г
провинция, штат, префектура, регион, земля, кантон, воеводство, департамент, округ, эмират
республіка, автономна республіка, місто, м, провінція, воєводство, регіон, вобласць, облысы
محافظه, ولایه, ولایت, منطقه, اماره, مقاطعه, اقلیم, جهه, استان
राज्य, प्रांत, प्रान्त, जिला, ज़िला
lan, landskap, fylke, amt, maakunta, laani, kraj, megye, varmegye, judet, judetul, zupanija, περιφερεια, νομος
provinsi, propinsi, tinh, thanh pho, tp, מחוז
avtonomnyy okrug, respublika, avtonomna respublika, sheng, shi, zizhiqu, ken, fu, to, do, si
teukbyeolsi, gwangyeoksi, teukbyeoljachido, teukbyeoljachisi
"""
_CONNECTORS = r"(?: (?:d[eiouas]|del|della|delle|dei|des|de la|of|the|von))?"
_PHRASES = sorted({phrase for line in _KINDS.split("\n") for phrase in line.split(", ")} - {""}, key=lambda phrase: (-len(phrase), phrase))
_KIND = re.compile(rf"(?<!\S)(?:{'|'.join(_PHRASES)}){_CONNECTORS}(?!\S)")
# Written without a space: at least two characters of the name stay.
_SUFFIX = re.compile(
    r"(?<=[一-鿿]{2})(?:(?:[壮壯回]族|[维維]吾[尔爾])?自治[区區]|特[别別]行政[区區]|特別市|廣域市|[直辖轄]+市|自治州|[省市县縣県府都道州])$"
    r"|(?<=[가-힣]{2}) ?(?:특별자치도|특별자치시|특별시|광역시|주|성|현|도|부|시)$"
    r"|(?<=[ぁ-ヿ]{2})[州省県]$"
)


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """A name without case, accents and punctuation, words apart by one space."""
    if text.isascii():
        text = text.lower().replace("&", " and ")
    else:
        text = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
        text = unicodedata.normalize("NFC", "".join(char for char in text if not "\u0300" <= char <= "\u036f"))
    return " ".join(_WORD.findall(_INITIALS.sub("", text)))


def bare(name: str) -> str:
    """A folded name without the word for its kind; the whole where nothing else is there."""
    key = fold(name)
    short = " ".join(_SUFFIX.sub("", " ".join(_KIND.sub(" ", key).split())).removeprefix("จังหวัด").split())
    return short or key
