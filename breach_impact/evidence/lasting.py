"""When something began that lasted, of which somebody is named: a call, a session, a ride. ``START_TIME`` alone may be of anything; beside a duration and a person's number it is activity."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.registry import detectors

BEGINS = frozenset("start starts started begin begins began end ended stop stopped anfang beginn ende debut fin inicio comienzo termino inizio fine begin einde koniec poczatek baslangic bitis"
                   " начало конец окончание начала окончания початок кінець البداية النهاية 开始 结束 开始时间 结束时间 開始 終了 開始時刻 終了時刻 開始日時 終了日時 시작 종료".split())  # fmt: skip
TIMES = frozenset("time timestamp datetime date dt ts at zeit uhrzeit heure hora ora tijd czas saat zaman время дата час الوقت 时间 時刻 日時 시간 시각 일시".split())
LASTS = frozenset("duration dur durationsec durations dauer duree duracion duracao durata duur trwania sure suresi длительность продолжительность тривалість المدة 时长 通話時間 시간".split())
WHO = frozenset({"account_id", "phone", "email", "username", "imsi", "imei"})
SURE, NUMERIC = 0.9, 0.8


def when_it_began(drafts: Sequence[Draft]) -> None:
    """Take the times of what lasted for activity, in place.

    Args:
        drafts: all columns of a table.
    """
    if not any(draft.data_type in WHO for draft in drafts) or not any(set(d.leaf) & LASTS and d.witness.numeric > NUMERIC for d in drafts):
        return
    for draft in drafts:
        words = set(draft.leaf)
        if draft.data_type is None and words & BEGINS and words <= BEGINS | TIMES and draft.witness.share(detectors()["activity_time"].pattern or "") >= SURE and draft.witness.share(r".*[0-9]:[0-9].*") >= SURE:
            draft.take("activity_time", 0.8, "when something began or ended that lasted, of somebody")
