"""20 million Russian citizens by their tax records of several years (2019)."""

from __future__ import annotations

import random

from kit import Folder, Scenario, Truth, hit, inn

SCENARIO = Scenario(
    name="citizens",
    title="20 M Russian citizens, tax records of 2009 to 2016",
    real=20_000_000,
    claims=(("subjects.affected", "over 20 million", "citizens"), ("countries.RU.share", "100 %", "percent of people")),
)
FAMILY = "Ашкомбов Биркхольтов Кравенмуров Данлатов Элмсвортов Ферлодов Гримшейдов".split()
GIVEN = "Адрей Бевин Доррик Фарроу Холлин Йорун Лоррин".split()
FATHER = "Адреевич Бевинович Доррикович Холлинович".split()


def make(folder: Folder, people: int, rng: random.Random) -> Truth:
    """Write two indices by year; 60 % of the people stand in both, joined by the taxpayer's number alone."""
    truth = Truth()
    years: dict[str, list[dict[str, object]]] = {"2015": [], "2016": []}
    for number in range(people):
        name = f"{rng.choice(FAMILY)} {rng.choice(GIVEN)} {rng.choice(FATHER)}"
        types = {"person_name", "ru_inn", "street_address", "income"}
        in_both = number % 5 < 3
        for year, rows in years.items():
            if in_both or (number % 5 == 3) == (year == "2015"):
                rows.append(hit(f"nalog-{year}", f"{number}", {
                    "фио": name, "инн": inn(number), "адрес": f"г. Примерск, ул. Садовая, д. {rng.randint(1, 90)}, кв. {rng.randint(1, 200)}",
                    "доход": f"{rng.randint(200, 900) * 1000}", "налог": f"{rng.randint(20, 90) * 1000}", "работодатель": rng.choice(("ООО «Пример»", "АО «Образец»")),
                }))  # fmt: skip
        truth.person(types)
    truth.read = sum(folder.lines(f"nalog-{year}.json", rows) for year, rows in years.items())
    truth.more["regions"] = {"known": people, "countries": [{"code": "RU", "subjects": people}]}
    truth.more["subjects"] = {"by_identifier": {"national_id": people}}
    return truth
