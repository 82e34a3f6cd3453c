"""Names with brackets and names that are questions, forum and app fields, and what values deny: agreement with a sentence, the temperature of a room, codes of a lock."""

from __future__ import annotations

import pytest

from breach_impact.headerwords.naming import read
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

MANY = 60
MAILS = [f"u{n}@example.org" for n in range(MANY)]
NAMES = ["Ana Bakker", "Tom Visser", "Lars Olsen", "Mia Keller", "José Ruiz", "Eva Nowak", "Ian Cole", "Zoe Hart"]
FOUR = [f"{1000 + n * 131 % 9000}" for n in range(MANY)]
STREETS = [f"{n} Elm Street" for n in range(1, MANY)]
ROOM = [f"{14 + n / 5:.1f}" for n in range(MANY)]
BODY = [f"{36 + n / 30:.1f}" for n in range(MANY)]
AGREE = ["Totalmente de acuerdo", "De acuerdo", "Neutral", "En desacuerdo"]
MIXED = [f"1,{50 + n}" for n in range(40)] + [str(150 + n) for n in range(40)]
EPOCHS = [str(1_380_000_000 + n * 7919) for n in range(MANY)]


def best(path: str, table: str = "t") -> str | None:
    found = read(path, table).candidates
    return found[0].data_type if found and found[0].weight > 0.6 else None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Anrede (Rechnungsadresse)", "salutation"), ("Vorname (Lieferadresse)", "person_name"), ("Ort (Rechnungsadresse)", "city"), ("First Name (Billing)", "person_name"),
        ("City (Shipping)", "city"), ("Nombre (Envío)", "person_name"), ("Ciudad (Dirección de facturación)", "city"), ("Prénom (Livraison)", "person_name"),
        ("Ville (Adresse de facturation)", "city"), ("Cognome (Spedizione)", "person_name"), ("Cidade (Endereço de entrega)", "city"), ("Город (Адрес доставки)", "city"),
        ("Telefon (Arbeitgeber)", "phone"), ("Imię (Dostawa)", "person_name"), ("Plaats (Factuuradres)", "city"), ("Şehir (Teslimat)", "city"), ("Miasto (Adres dostawy)", "city"),
        ("城市（配送）", "city"), ("Address (City)", "city"), ("Adresse (Rechnungsadresse)", "street_address"),
        ("Email (verified)", None), ("Age (days)", None), ("Date of birth (pet)", None), ("USt-IdNr.", "tax_id"), ("E-Mail", "email"),
    ],
)  # fmt: skip
def test_what_stands_in_brackets_says_whose_it_is(name: str, expected: str | None) -> None:
    assert best(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("¿Cuál es tu edad?", "age"), ("What is your age?", "age"), ("Wie alt sind Sie?", "age"), ("How old are you?", "age"), ("Quel est votre âge ?", "age"), ("Qual è la tua età?", "age"),
        ("Qual é a sua idade?", "age"), ("Wat is je leeftijd?", "age"), ("Ile masz lat?", "age"), ("Сколько вам лет?", "age"), ("Скільки вам років?", "age"), ("您的年龄是？", "age"),
        ("あなたの年齢は？", "age"), ("당신의 나이는?", "age"), ("आपकी आयु क्या है?", "age"), ("Wie ist Ihr Familienstand?", "marital_status"), ("Please enter your date of birth", "date_of_birth"),
        ("What is your gender?", "gender"), ("Каков ваш пол?", "gender"), ("¿Practicas deporte? ¿Cuál?", "personal_interests"), ("Do you smoke?", "smoking_habits"),
        ("Marca temporal", "activity_time"), ("Zeitstempel", "activity_time"), ("Horodateur", "activity_time"), ("Carimbo de data/hora", "activity_time"), ("Sygnatura czasowa", "activity_time"),
        ("Отметка времени", "activity_time"), ("Zaman damgası", "activity_time"), ("타임스탬프", "activity_time"), ("टाइमस्टैम्प", "activity_time"), ("Informazioni cronologiche", "activity_time"),
        ("Which product do you like?", None), ("¿Cómo nos has conocido?", None), ("Is the app easy to use?", None), ("is_email", None), ("what3words", None),
    ],
)  # fmt: skip
def test_a_question_asks_for_what_it_names(name: str, expected: str | None) -> None:
    assert best(name) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("fb_uid", "platform_account_id"), ("integrations.google_agent_user_id", "platform_account_id"), ("member_login_key", "session_token"), ("last_post", "activity_time"), ("bday_year", "birth_year"),
        ("time_offset", "time_zone"), ("push.endpoints[].token", "push_token"), ("push.endpoints[].phone_name", "device_name"), ("login_anonymous", None), ("location.type", None), ("banReason", "free_text"),
        ("cv.titre", "job_title"), ("cv.formations[].etablissement", "education"), ("candidatures[].lettre", "free_text"), ("Alert_Medical", "diagnosis"), ("Student_Web_ID", "username"),
        ("라이더명", "person_name"), ("기기식별값", "device_id"), ("मतदाता का नाम", "person_name"), ("EPIC संख्या", "in_voter_id"), ("door_code", "password"), ("Türcode", "password"), ("현관비밀번호", "password"),
    ],
)  # fmt: skip
def test_fields_of_forums_apps_and_applications(path: str, expected: str | None) -> None:
    assert best(path) == expected


def verdicts(columns: dict[str, list[str]], table: str) -> dict[str, Column]:
    samples = [ColumnSample(path=path, values=values, filled=MANY * 4, total=MANY * 4) for path, values in columns.items()]
    return {column.path: column for column in classify_table(TableSample(system="s", table=table, columns=samples, records=MANY * 4))}


@pytest.mark.parametrize(
    ("table", "columns", "path", "expected"),
    [
        ("answers", {"email": MAILS, "Las recetas son fáciles de preparar": AGREE}, "Las recetas son fáciles de preparar", None),
        ("answers", {"email": MAILS, "Receta": ["Ibuprofeno 400", "Amoxicilina"]}, "Receta", "medication"),
        ("answers", {"email": MAILS, "Altura (cm)": MIXED}, "Altura (cm)", "body_height"),
        ("answers", {"email": MAILS, "height": [str(n / 10) for n in range(MANY)]}, "height", None),
        ("answers", {"email": MAILS, "Ingresos": ["Menos de 1.000 €", "1.000 - 2.000 €", "Más de 3.500 €"]}, "Ingresos", "income"),
        ("answers", {"email": MAILS, "Gehalt": ["unter 20k €", "28-32 k€", "mehr als 90.000 €"]}, "Gehalt", "income"),
        ("voters", {"मतदाता का नाम": ["राकेश कुशवाहा", "सीता यादव", "मोहन तिवारी"], "लिंग": ["पु", "म"], "आयु": [str(n) for n in range(18, 70)]}, "लिंग", "gender"),
        ("devices", {"owner.email": MAILS, "lock.pin_codes[].code": FOUR}, "lock.pin_codes[].code", "password"),
        ("devices", {"owner.email": MAILS, "mac_address": [f"a4:cf:12:1c:d7:{n:02x}" for n in range(MANY)], "state.temperature_c": ROOM}, "state.temperature_c", None),
        ("patients", {"email": MAILS, "temperature": BODY}, "temperature", "health_metrics"),
        ("ps_address", {"lastname": NAMES, "address1": STREETS, "alias": ["home", "My address", "work"]}, "alias", None),
        ("users", {"email": MAILS, "alias": [f"cat{n}" for n in range(MANY)]}, "alias", "username"),
        ("members", {"email": MAILS, "name": [f"cat{n}" for n in range(MANY)], "title": ["Veteran", "I <3 cats", "Newbie forever", "Diesel head"]}, "title", None),
        ("contacts", {"email": MAILS, "company": ["Acme Inc", "Globex Ltd"], "title": ["CEO", "Engineer", "Nurse", "Accountant"]}, "title", "job_title"),
        ("members", {"email": MAILS, "time_offset": ["-5", "1", "5.5", "0"]}, "time_offset", "time_zone"),
        ("captions", {"email": MAILS, "time_offset": ["0", "1", "5.5"]}, "time_offset", None),
        ("members", {"email": MAILS, "last_post": EPOCHS}, "last_post", "activity_time"),
        ("members", {"email": MAILS, "fb_uid": [str(100000000 + n * 7919) for n in range(MANY)]}, "fb_uid", "platform_account_id"),
        ("reviews", {"회원번호": FOUR, "휴대폰번호": [f"010{n:04d}{n * 7:04d}" for n in range(1000, 1060)], "리뷰내용": ["식어서 왔어요 ㅠㅠ", "맛있게 잘 먹었습니다", "사장님 최고", "양이 적어요"] + [f"정말 {n}번 먹었어요 좋아요" for n in range(40)]}, "리뷰내용", "free_text"),
    ],
)  # fmt: skip
def test_what_values_and_company_say(table: str, columns: dict[str, list[str]], path: str, expected: str | None) -> None:
    assert verdicts(columns, table)[path].data_type == expected


def test_who_brings_an_order_is_somebody_else() -> None:
    found = verdicts({"주문자명": ["김서준", "이재호", "이서연"], "휴대폰번호": [f"010{n:04d}{n * 7:04d}" for n in range(1000, 1060)], "라이더 연락처": [f"010-{n:04d}-{n * 3:04d}" for n in range(2000, 2060)]}, "주문내역")
    assert (found["라이더 연락처"].data_type, found["라이더 연락처"].role) == ("phone", "secondary")
