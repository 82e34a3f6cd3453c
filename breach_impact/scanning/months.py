"""Months by their names, in the languages that write them into dates, in the nominative and as dates decline them."""

from __future__ import annotations

_SPELLED = (
    "january jan januar januari január januára janvier janv enero ene gennaio genn gen janeiro styczeń stycznia sty ocak январь января янв січень січня січ leden ledna ianuarie ian"
    " tammikuu tammikuuta ιανουάριος ιανουαρίου ιαν siječanj siječnja януари",
    "february feb februar februari február februára février fevrier févr fevr fév fev febrero febbraio febb fevereiro luty lutego lut şubat subat февраль февраля фев февр лютий лютого лют"
    " únor února februarie helmikuu helmikuuta φεβρουάριος φεβρουαρίου φεβ veljača veljače февруари",
    "march mar märz maerz mrz mars marzo março marco maart mrt marzec marca mart март марта мар березень березня бер březen března március martie maaliskuu maaliskuuta μάρτιος μαρτίου μαρ"
    " ožujak ožujka marec marts maret",
    "april apr avril avr abril abr aprile kwiecień kwietnia kwi nisan апрель апреля апр квітень квітня кві duben dubna április apríl apríla aprilie huhtikuu huhtikuuta απρίλιος απριλίου απρ"
    " travanj travnja април",
    "may mai mayo maggio magg maio mei maj maja mayıs mayis май мая травень травня тра květen května május máj mája toukokuu toukokuuta μάιος μαΐου μάι svibanj svibnja",
    "june jun juni juin junio giugno giu junho czerwiec czerwca cze haziran haz июнь июня июн червень червня чер červen června június jún júna iunie kesäkuu kesäkuuta ιούνιος ιουνίου ιουν"
    " lipanj lipnja юни",
    "july jul juli juillet juil julio luglio lug julho lipiec lipca temmuz tem июль июля июл липень липня лип červenec července július júl júla iulie heinäkuu heinäkuuta ιούλιος ιουλίου ιουλ"
    " srpanj srpnja юли",
    "august aug août aout agosto ago augustus sierpień sierpnia sie ağustos agustos август августа авг серпень серпня сер srpen srpna augusztus augusta elokuu elokuuta αύγουστος αυγούστου αυγ"
    " kolovoz kolovoza agustus",
    "september sept sep septembre septiembre setiembre settembre sett setembro set wrzesień września wrz eylül eylul сентябрь сентября сен сент вересень вересня вер září szeptember septembra"
    " septembrie syyskuu syyskuuta σεπτέμβριος σεπτεμβρίου σεπ rujan rujna септември",
    "october oct oktober okt octobre octubre ottobre ott outubro out październik października paź ekim октябрь октября окт жовтень жовтня жов říjen října október októbra octombrie lokakuu"
    " lokakuuta οκτώβριος οκτωβρίου οκτ октомври",
    "november nov novembre noviembre novembro listopadu kasım kasim ноябрь ноября ноя нояб листопада noiembrie marraskuu marraskuuta νοέμβριος νοεμβρίου νοε studeni studenoga ноември",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudzień grudnia gru aralık aralik декабрь декабря дек грудень грудня гру prosinec prosince decembra"
    " decembrie joulukuu joulukuuta δεκέμβριος δεκεμβρίου δεκ prosinac prosinca desember декември",
)
"""Words for January to December. A word that is another month in a neighbouring language (``listopad``: October in Croatian, November in Polish) is left out."""

MONTHS = tuple("|".join(sorted(words.split(), key=lambda word: (-len(word), word))) for words in _SPELLED)
"""RE2 of each month, the longest word first."""

MONTH = rf"(?i:{'|'.join(MONTHS)})"

SHORT_MONTH = r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
"""As airlines and SAS (``DATE9.``) write it between day and year: ``04SEP1985``."""

NAMED = rf"(?:.*[ 0-9.,/\-])?{MONTH}(?:[ .,/\-].*)?|[0-9]{{2}}{SHORT_MONTH}[0-9].*"
"""A value in which a month stands by its name."""
AFTER_YEAR = r" ?(?:г|год|года|р|року)\.?"
"""A word for the year behind it, Bulgarian, Russian and Ukrainian; behind a year of the Hijra stands its letter."""
