"""When something began or ended that lasted, of which somebody is named: a call, a session, a ride.

``START_TIME`` alone may be of anything. Beside a person's number it is activity where a column says how long or how far, or where both ends stand in a table of what lasts.
"""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.registry import detectors

BEGINS = folded("mulai selesai start starts started begin begins began end ended stop stopped eind anfang beginn ende debut fin inicio comienzo termino inizio fine begin einde koniec poczatek baslangic bitis"
                   " начало конец окончание начала окончания початок кінець البداية النهاية 开始 结束 开始时间 结束时间 開始 終了 開始時刻 終了時刻 開始日時 終了日時 시작 종료".split())  # fmt: skip
TIMES = folded("waktu jam tanggal ms time timestamp datetime date datum dt ts at zeit uhrzeit heure hora ora tijd czas saat zaman время дата час الوقت 时间 時刻 日時 시간 시각 일시".split())
LASTS = folded("duration dur durationsec durations dauer duree duracion duracao durata duur trwania sure suresi длительность продолжительность тривалість المدة 时长 通話時間 시간".split())
FAR = folded("distance distancem distancekm distancia distanz strecke distanza afstand dystans odleglosc mesafe расстояние дистанция відстань 距离 距離 거리 المسافة jarak".split())
"""How far somebody went, which says the same as how long it took."""
WHO = frozenset({"account_id", "phone", "email", "username", "imsi", "imei", "vehicle_plate"})
LASTING = folded(
    "session sessions call calls ride rides trip trips charging parking rental rentals workout workouts meeting meetings visit visits stay stays cdr cdrs parkeersessie parkeersessies sitzung sitzungen anruf anrufe fahrt fahrten ladevorgang"
    " ladevorgange parkvorgang parkvorgange appel appels trajet trajets seance seances stationnement stationnements llamada llamadas viaje viajes sesion sesiones estacionamiento estacionamientos chiamata chiamate corsa corse"
    " viaggio viaggi sosta soste sessione sessioni chamada chamadas viagem viagens sessao sessoes corrida corridas sessie sessies gesprek gesprekken rit ritten rozmowa rozmowy polaczenie polaczenia przejazd przejazdy sesja sesje parkowanie arama"
    " aramalar yolculuk yolculuklar oturum oturumlar surus звонок звонки поездка поездки сессия сессии парковка парковки дзвінок дзвінки поїздка поїздки сесія сесії 通话 通话记录 行程 会话 停车 乗車 通話 通話履歴 利用履歴 세션 통화 주행 이용내역".split()
)
"""Words of tables of what lasted: where both ends of each row stand, no column need say how long."""
HOSTS = folded("speaker speakers presenter teacher lecturer instructor trainer moderator organizer organiser referent dozent lehrer orador ponente profesor docente formateur intervenant relatore palestrante spreker docent wykladowca ведущий лектор преподаватель".split())
"""Who stands in a plan of sessions, which may lie ahead."""
SURE, NUMERIC = 0.9, 0.8


def _is_end(draft: Draft) -> bool:
    """Whether a name says when something began or ended, and no more than what it was (``session_end``)."""
    words = set(draft.leaf) | {part for word in draft.leaf for part in _parted(word)}
    return bool(words & BEGINS) and set(draft.leaf) - {word for word in draft.leaf if _parted(word)} <= BEGINS | TIMES | LASTING


def _parted(word: str) -> tuple[str, str] | tuple[()]:
    """The two words of a compound (``Starttijd``, ``Endzeit``)."""
    return next(((word[:cut], word[cut:]) for cut in range(3, len(word) - 2) if word[:cut] in BEGINS and word[cut:] in TIMES), ())


def when_it_began(drafts: Sequence[Draft], table: str) -> None:
    """Take the times of what lasted for activity, in place.

    Args:
        drafts: all columns of a table.
        table: its name.
    """
    who = [draft for draft in drafts if draft.data_type in WHO]
    measured = any(set(draft.leaf) & (LASTS | FAR) and draft.witness.numeric > NUMERIC for draft in drafts)
    both = bool(set(tokens(table)) & LASTING) and sum(_is_end(draft) for draft in drafts) > 1 and not all(set(draft.leaf) & HOSTS for draft in who)
    if not who or not (measured or both):
        return
    for draft in drafts:
        if draft.data_type is None and _is_end(draft) and draft.witness.share(detectors()["activity_time"].pattern or "") >= SURE and draft.witness.share(r".*[0-9]:[0-9].*") >= SURE:
            draft.take("activity_time", 0.8, "when something began or ended that lasted, of somebody")
