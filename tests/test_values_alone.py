"""Columns without names: what values and the rest of the table show, and what they must not be taken for."""

from __future__ import annotations

import random

import pytest

from breach_impact.evidence.onepass import ask_together
from breach_impact.evidence.peoplenames import names_of
from breach_impact.evidence.witness import Witness
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

ROWS = 60
DICE = random.Random(7)
MAILS = [f"u{i}@mail.example.org" for i in range(ROWS)]


def classify(columns: list[list[str]]) -> list[Column]:
    """The verdicts on columns called c1, c2 ..., of which each value stands in a row."""
    samples = [ColumnSample(path=f"c{n}", values=list(dict.fromkeys(values)), filled=len(values), total=len(values)) for n, values in enumerate(columns, 1)]
    found = classify_table(TableSample(system="s", table="dump", columns=samples, records=ROWS))
    return [column for column in found if "~" not in column.path]


def types(*columns: list[str]) -> list[str | None]:
    return [column.data_type for column in classify(list(columns))]


def drawn(words: str, count: int = ROWS) -> list[str]:
    """So many values of a list, the first ones each once."""
    known = words.split("|") if "|" in words else words.split()
    return [known[i] if i < len(known) else DICE.choice(known) for i in range(count)]


def crossed(first: str, second: str, form: str = "{} {}") -> list[str]:
    one, two = first.split(), second.split()
    return [form.format(one[i % len(one)], two[(i * 7 + i // len(one)) % len(two)]) for i in range(ROWS)]


def numbers(low: int, high: int, form: str = "{}") -> list[str]:
    return [form.format(DICE.randint(low, high)) for _ in range(ROWS)]


def ages() -> list[str]:
    return [str(18 + i % 60) for i in range(ROWS)]


PEOPLE = {
    "en": ("James Mary Robert Linda Michael Susan David Karen Daniel Emily Brian Megan Kevin Laura Jason Rachel Eric Hannah", "Smith Johnson Walker Turner Cooper Morris Reed Bailey Murphy Rogers Foster Hughes Price Long Bennett Ross"),
    "de": ("Hans Ursula Jürgen Sabine Wolfgang Petra Stefan Birgit Markus Anja Uwe Heike Lukas Lena Felix Katrin Tobias Nadine", "Müller Schmidt Schneider Fischer Weber Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Neumann Krüger"),
    "fr": ("Jean Marie Pierre Nathalie Michel Isabelle Philippe Sylvie Nicolas Céline Julien Camille Antoine Sandrine Thierry Aurélie Luc Élodie", "Martin Bernard Dubois Thomas Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia Roux Fournier Girard"),
    "es": ("José María Antonio Carmen Manuel Ana Francisco Isabel Javier Laura Carlos Lucía Miguel Marta Alejandro Elena Pablo Rocío", "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Jiménez Ruiz Hernández Díaz Moreno Álvarez Romero"),
    "pl": ("Jan Anna Piotr Maria Krzysztof Katarzyna Andrzej Małgorzata Tomasz Agnieszka Paweł Barbara Marcin Ewa Michał Krystyna Adam Elżbieta", "Nowak Kowalski Wiśniewska Wójcik Kowalczyk Kamińska Lewandowski Zielińska Szymański Woźniak Dąbrowska Kozłowski Jankowska Mazur Kwiatkowski Krawczyk"),
    "tr": ("Mehmet Fatma Mustafa Ayşe Ahmet Emine Ali Hatice Hüseyin Zeynep Hasan Elif İbrahim Merve Osman Esra Murat Gökhan", "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Koç"),
    "ru": ("Александр Елена Сергей Ольга Дмитрий Наталья Андрей Татьяна Алексей Ирина Иван Светлана Михаил Анна Николай Мария Евгений Юлия", "Иванов Смирнова Кузнецов Попова Васильев Петрова Соколов Михайлова Новиков Фёдорова Морозов Волкова Алексеев Лебедева Семёнов Егорова"),
    "hi": ("राहुल प्रिया अमित पूजा सुनील अनीता विजय सुनीता राजेश कविता अनिल मीना संजय नेहा दीपक रेखा अशोक सीमा", "शर्मा वर्मा सिंह कुमार गुप्ता यादव मिश्रा पांडे तिवारी चौहान जोशी अग्रवाल शुक्ला चौधरी सक्सेना त्रिपाठी"),
    "in": ("Rahul Priya Amit Pooja Sunil Anita Vijay Sunita Rajesh Kavita Anil Meena Sanjay Neha Deepak Swati Ashok Lakshmi", "Sharma Verma Singh Kumar Gupta Yadav Mishra Pandey Tiwari Chauhan Joshi Agarwal Patel Reddy Nair Banerjee"),
}  # fmt: skip


@pytest.mark.parametrize("language", PEOPLE)
def test_given_and_family_names_side_by_side(language: str) -> None:
    given, family = PEOPLE[language]
    assert types(drawn(given), drawn(family), numbers(1, 900)) == ["person_name", "person_name", None]


@pytest.mark.parametrize("form", ["{} {}", "{1}, {0}", "{1} {0}"])
@pytest.mark.parametrize("language", PEOPLE)
def test_full_names_beside_an_address(language: str, form: str) -> None:
    assert types(MAILS, crossed(*PEOPLE[language], form))[1] == "person_name"


@pytest.mark.parametrize(
    "names",
    ["王伟|李娜|张敏|刘洋|陈静|杨丽|黄强|赵磊|周杰|吴秀英|徐明|孙艳|马超|朱婷|胡军|郭芳|林涛|何勇|高翔|罗霞", "김민준|이서연|박지훈|최수빈|정예은|강현우|조민서|윤지우|장하은|임도윤|한지민|오세훈|서지수|신동현|권유진|황민호|안소희|송지효|류현진|홍길동",
     "佐藤健|鈴木一郎|高橋美咲|田中実|渡辺恵子|伊藤誠|山本大輔|中村由美|小林聡|加藤愛|吉田浩|山田花子|佐々木亮|山口真由美|松本潤|井上学|木村拓也|林美穂|清水翔|山崎直子"],
)  # fmt: skip
def test_names_without_a_space(names: str) -> None:
    assert types(MAILS[:20], names.split("|"))[1] == "person_name"


def test_what_stands_beside_people() -> None:
    given, family = PEOPLE["en"]
    found = classify([
        drawn(given), drawn(family), MAILS, ages(), drawn("M F"), drawn("single married divorced widowed"),
        crossed("anna. j max_ tom- mary. k", "smith walker cooper92 reed turner7 bailey murphy84 hughes rogers01 foster price", "{}{}"), numbers(1, 28, "{}.03.1971"),
        drawn("Senior accountant|Nurse|Sales manager|Software engineer|Teacher|Lawyer|Pharmacist|Electrician"),
    ])  # fmt: skip
    assert [c.data_type for c in found][:7] == ["person_name", "person_name", "email", "age", "gender", "marital_status", "username"]
    assert found[8].data_type == "job_title"
    assert all(column.confidence <= 0.85 for column in found if column.data_type != "email")


@pytest.mark.parametrize(
    ("streets", "cities", "codes"),
    [
        ("Musterstr. {}|Hauptstraße {}|Am Bahnhof {}|Lindenweg {}|Schulgasse {}", "Köln|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|Nürnberg|Duisburg|Bochum", "{}"),
        ("{} rue de la Paix|{} avenue Foch|{} bd Voltaire|{} place Bellecour", "Lyon|Nantes|Lille|Rennes|Reims|Toulon|Dijon|Angers|Nice|Brest", "{}"),
        ("ул. Ленина, д. {}|пр. Мира, д. {}|Садовая улица, {}", "Казань|Самара|Омск|Уфа|Пермь|Воронеж|Волгоград|Красноярск|Саратов|Тюмень", "1{}"),
        ("北京路{}号|人民街{}号|解放大道{}号", "北京市|上海市|广州市|深圳市|成都市|杭州市|武汉市|西安市|南京市|重庆市", "1{}"),
        ("Calle Mayor {}|Avda. de América, {}|Plaza España {}", "Madrid|Valencia|Sevilla|Bilbao|Málaga|Murcia|Córdoba|Alicante|Vigo|Gijón", "{}"),
    ],
)  # fmt: skip
def test_addresses_beside_people(streets: str, cities: str, codes: str) -> None:
    lines = [street.format(3 + i) for i, street in enumerate(drawn(streets))]
    assert types(MAILS, lines, drawn(cities), [codes.format(n) for n in numbers(10115, 89999)])[1:] == ["street_address", "city", "postal_code"]


def test_a_login() -> None:
    secrets = [DICE.choice(["Tiger", "sun", "pass", "Monkey", "qwe"]) + str(DICE.randint(1, 99999)) + DICE.choice(["", "!", "#x"]) for _ in range(ROWS)]
    handles = [f"{a.lower()}{DICE.choice(['.', '_', ''])}{b.lower()}{DICE.choice(['', '7', '84'])}" for a, b in zip(drawn(PEOPLE["en"][0]), drawn(PEOPLE["en"][1]), strict=True)]
    assert types(handles, secrets, MAILS) == ["username", "password", "email"]


BRANDS = "Calvin Klein|Ralph Lauren|Hugo Boss|Tommy Hilfiger|Christian Dior|Giorgio Armani|Michael Kors|Kate Spade|Louis Vuitton|Marc Jacobs|Paul Smith|Jimmy Choo"
NOTHING = {
    "makes of cars": [drawn("Ford Lincoln Austin Morgan Bentley Mercedes Chevrolet Toyota Honda Audi"), drawn("Mustang Sierra Civic Golf Polo Corsa Ranger Focus"), numbers(1990, 2015)],
    "brands": [numbers(1, 9999, "SKU-{}"), drawn(BRANDS), numbers(5, 900), drawn("Men Women Unisex")],
    "books": [drawn("Emma|Ulysses|The Trial|Beloved|Carrie|Dracula|Ivanhoe|Walden"), drawn("Jane Austen|James Joyce|Franz Kafka|Toni Morrison|Stephen King|Bram Stoker|Walter Scott|Henry Thoreau"), numbers(1811, 1990), numbers(90, 900)],
    "counties": [drawn("Washington Jefferson Franklin Jackson Lincoln Madison Clay Union Monroe Marion Wayne Greene Grant Warren Carroll Adams Clark Douglas"), numbers(1001, 56045), numbers(900, 99999)],
    "colours": [drawn("Amber Ruby Olive Violet Coral Ivory Jade Rose Scarlet Sienna Hazel Ginger Navy Teal Crimson Indigo"), numbers(0, 255), numbers(0, 255), numbers(0, 255)],
    "genes": [drawn("BRCA1 TP53 EGFR MYC KRAS PTEN APC TNF IL6 AKT1 ESR1 RB1 MLH1 ATM KIT RET"), numbers(10_000, 99_999_999), drawn("+ -"), numbers(1, 22, "chr{}")],
    "teams": [drawn("Arsenal|Chelsea|Everton|Manchester City|Aston Villa|Leicester City|West Ham United|Crystal Palace|Leeds United|Norwich City"), numbers(0, 5), numbers(0, 5)],
    "compounds": [drawn("ethanol benzene toluene glucose insulin caffeine aspirin heparin morphine dopamine"), numbers(50, 9999, "{}-12-4"), numbers(40, 600, "{}.25")],
    "scores": [numbers(1, 5), numbers(1, 5), numbers(18, 90), numbers(0, 100)],
    "Chinese goods": [drawn("黄金项链|白色衬衫|高级皮鞋|金属茶杯|马克水杯|江南丝绸|万能充电器|方便面|毛巾套装|水晶吊灯|周年纪念币"), numbers(5, 3000)],
    "Russian goods": [drawn("Холодильник Сокол|Утюг Заря|Чайник Волга|Пылесос Ракета|Стол письменный|Лампа настольная"), numbers(500, 90000)],
    "songs": [drawn("Angie Roxanne Layla Jolene Valerie Rosanna Gloria Michelle Lola Barbara"), numbers(1960, 2010), numbers(120000, 400000)],
}  # fmt: skip


@pytest.mark.parametrize("table", NOTHING)
def test_nothing_personal(table: str) -> None:
    assert types(*NOTHING[table]) == [None] * len(NOTHING[table])


@pytest.mark.parametrize("values", [drawn("Red Blue Green Black White Violet Amber Rose"), drawn("Ford Lincoln Austin Audi BMW Kia"), numbers(0, 100), numbers(2012, 2023), numbers(1, 9, "{}.4.12"), numbers(10**6, 10**7, "ORD-{}")])  # fmt: skip
def test_things_beside_people(values: list[str]) -> None:
    assert types(drawn(PEOPLE["en"][0]), drawn(PEOPLE["en"][1]), MAILS, values)[3] is None


def test_a_named_column_is_not_guessed_at() -> None:
    samples = [ColumnSample(path=path, values=values, filled=ROWS, total=ROWS) for path, values in (("email", MAILS), ("retirement_quota", ages()))]
    assert classify_table(TableSample(system="s", table="t", columns=samples, records=ROWS))[1].data_type is None


def test_particles_and_initials_are_no_names() -> None:
    witness = Witness(ColumnSample(path="", values=["Maria de la Cruz", "J. Smith", "de la", "Smith, J."], filled=4, total=4))
    assert names_of(witness).full == 0.75


def test_asked_together_is_asked_alone() -> None:
    columns = [[f"v{i}" for i in range(9)], ["7", "8", "x\ny"], []]
    joined, alone = ([Witness(ColumnSample(path="", values=values, filled=9, total=9)) for values in columns] for _ in range(2))
    ask_together(joined, ["[0-9]", "v.*", ".*"])
    for pattern in ("[0-9]", "v.*", ".*"):
        assert [w.share(pattern) for w in joined] == [w.share(pattern) for w in alone]
