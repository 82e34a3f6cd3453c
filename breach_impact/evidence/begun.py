"""When somebody began or ended what a table records of people: trips, workouts, calls. Of contracts and terms of office such a time is planned, and nobody's doing."""

from __future__ import annotations

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.company import Company
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.late_rules import EXERCISES

DOINGS = EXERCISES | folded(
    "trip trips ride rides journey journeys call calls cdr session sessions voice visit visits stream streams play plays viaje viajes llamada llamadas sesion sesiones carrera carreras trajet trajets appel appels course courses"
    " fahrt fahrten anruf anrufe sitzung sitzungen viaggio viaggi corsa corse chiamata chiamate sessione sessioni viagem viagens corrida corridas chamada chamadas sessao sessoes rit ritten oproep oproepen sessie sessies przejazd przejazdy"
    " polaczenie polaczenia sesja sesje yolculuk yolculuklar arama aramalar oturum oturumlar поездка поездки звонок звонки сессия сессии поїздка поїздки дзвінок дзвінки 行程 通话 会话 乗車 通話 セッション 탑승 통화 세션 رحلة رحلات مكالمة مكالمات यात्रा कॉल perjalanan panggilan sesi jízda jízdy hovor hovory".split()
)
"""What people do and a service records each time."""
ENDS = folded(
    "start starts started begin begins began end ends ended finish finished stop inicio comienzo fin termino debut beginn anfang ende inizio fine fim begin einde poczatek koniec rozpoczecia zakonczenia baslangic bitis"
    " начало начала конец окончание окончания початок кінець 开始 结束 開始 終了 시작 종료 بداية نهاية शुरू mulai selesai zacatek konec".split()
)
WHEN = folded("date time datetime timestamp ts at ms sec utc gmt local trip ride call session fecha hora heure horodatage datum zeit uhrzeit data ora tijd tijdstip czas tarih saat zaman дата время дата час 时间 時刻 日時 시간 일시 وقت समय waktu jam tanggal tgl cas datetime iso unix epoch on de du da".split())
CLOCK = r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}.*|1[0-9]{9}(?:[0-9]{3})?|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4},? [0-9]{1,2}:[0-9]{2}.*"
FULL = r".*[T ][0-9]{1,2}:(?:00|30)(?::00(?:\.0+)?)?(?:Z|[+-][0-9:]+)?|1[0-9]{7}00(?:000)?"
"""At the full or half hour, as what is planned."""
FEWEST, NEARLY_ALL, PLANNED = 8, 0.95, 0.5


def began(draft: Draft, here: Company) -> bool:
    """Take the times at which people began or ended something, in place.

    Args:
        draft: a column without a verdict.
        here: what its table is about.

    Returns:
        whether it is such a column.
    """
    w, words = draft.witness, set(draft.leaf)
    if draft.data_type is not None or not here.personal or not words & ENDS or not words <= ENDS | WHEN or not set(tokens(here.table)) & DOINGS:
        return False
    if w.n < FEWEST or w.share(CLOCK) < NEARLY_ALL or w.share(FULL) > PLANNED:
        return False
    draft.take("activity_time", 0.8, "when somebody began or ended what the table records")
    return True
