"""What a column of a thing, a place or an organisation beside people cannot hold once the verdicts of its table stand; as a table.

It is read as that of :mod:`breach_impact.people.early_rules`.
"""

from __future__ import annotations

from breach_impact.headerwords.lexicon import folded
from breach_impact.people.rule_surroundings import (
    HAPPENS,
    OF_A_PLACE,
    OF_DEVICES,
    alone,
    inanimate,
    needs_person,
    requested,
)
from breach_impact.people.rule_values import CATEGORY, undated
from breach_impact.people.rules import Rule, negated, of_types

STANDING = frozenset({"employer", "education", "job_title", "employment_status", "salutation", "professional_skill"})

EXERCISES = folded("workout workouts exercise exercises training trainings ride rides activity activities fitness sport sports gym entrainement entrainements seance entrenamiento entrenamientos ejercicio treino treinos exercicio"
                      " allenamento allenamenti esercizio oefening oefeningen cwiczenie cwiczenia trening treningi antrenman egzersiz тренировка тренировки тренування вправа 训练 锻炼 运动 運動 トレーニング 운동 تمرين व्यायाम".split())  # fmt: skip
"""Doings of the body: what is measured there is its own work."""

LATE = (
    Rule(HAPPENS, (alone, negated(requested), lambda c: c.unsure or not c.here.online), "a time of something, with no person near"),
    Rule(HAPPENS, (lambda c: c.w.n == 1 and c.w.filled >= CATEGORY,), "one time for all rows: the file's"),
    Rule(HAPPENS, (lambda c: c.weak, negated(requested), inanimate), "a time of a thing"),
    Rule(HAPPENS, (undated, negated(requested)), "a day under a word for any date and others that are not known"),
    Rule(frozenset(), (lambda c: needs_person(c) and c.reading.entity not in ("person", "health"), alone, negated(lambda c: c.draft.data_type in OF_DEVICES and (c.here.devices or c.reading.device))),
         "personal only beside a person, and the table holds none"),
    Rule(frozenset(), (lambda c: c.weak and needs_person(c), inanimate), "a word that may mean something personal, of a thing"),
    Rule(STANDING, (lambda c: c.weak and not c.draft.evident and c.rows in ("doings", "beside") and c.said != "person",), "said of people, and the rows are none"),
    Rule(OF_A_PLACE, (lambda c: c.weak and not c.draft.evident and c.rows == "beside", inanimate), "a word for a place, of a thing beside people"),
    Rule(of_types("photo video audio_recording purchase_history"), (lambda c: c.rows == "beside", inanimate), "of a thing beside people"),
    Rule(of_types("gambling_activity"), (lambda c: c.unsure and c.draft.data_type not in c.here.types,), "a quota or gain, and nothing near speaks of a bet"),
    Rule(of_types("date_of_birth"), (alone, lambda c: c.reading.entity == "thing"), "born, and no person near"),
    Rule(of_types("body_metrics health_metrics"), (lambda c: bool(c.draft.parent) or alone(c), lambda c: c.reading.entity == "thing" and not c.draft.evident and not set(c.reading.words) & EXERCISES),
         "a measure of a thing"),
    Rule(of_types("gender"), (alone, lambda c: c.draft.name and ("sex" in c.reading.words or c.here.listed) and c.reading.entity not in ("person", "health")), "a sex beside no person"),
)  # fmt: skip
"""Asked once the verdicts stand."""
