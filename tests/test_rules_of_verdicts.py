"""Rules of single verdicts, each with a column that it is for and the nearest one that it must leave alone."""

from __future__ import annotations

import base64
import hashlib
import json

import pytest
from stdnum import luhn

from breach_impact.headerwords.headers import tokens
from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 60
GIVEN, FAMILY = ("Anna", "Peter", "Maria", "John", "Laura", "Tom"), ("Smith", "Keller", "Rossi", "Novak", "Silva", "Martin", "Brown", "Costa", "Weber", "Meyer")
NAMES = [f"{given} {family}" for given in GIVEN for family in FAMILY]
DIGESTS = [hashlib.md5(str(n).encode(), usedforsecurity=False).hexdigest() for n in range(N)]
Columns = dict[str, list[str]]


def _coded(part: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


VALUES: Columns = {
    "email": [f"u{n}@mail.example" for n in range(N)], "full_name": NAMES, "id": [str(1000 + n) for n in range(N)], "password": DIGESTS, "ip": [f"198.51.100.{n}" for n in range(N)],
    "agent": [f"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.{n} (KHTML, like Gecko) Chrome/1{n}.0 Safari/537.{n}" for n in range(N)],
    "time": [f"2023-04-{1 + n % 28:02d} {n % 24:02d}:15:0{n % 10}" for n in range(N)], "money": [f"{n}.50" for n in range(N)], "kin": ["mother", "Vater", "guardian", "tía"],
    "jwt": [f"{_coded({'alg': 'HS256'})}.{_coded({'sub': n})}.{_coded(n * 7919)}" for n in range(N)], "street": [f"{n} Elm Street" for n in range(N)], "phone": [f"+44 7700 900{100 + n}" for n in range(N)],
    "mixed": [name if n % 5 else f"Quux {n} Wibble" for n, name in enumerate(NAMES)],
    "card": ["4111111111111111", "5555555555554444", "4012888888881881", "4222222222222", "5105105105105100"],
}  # fmt: skip


def verdict(table: str, header: str, values: list[str], *beside: str, **named: str) -> str | None:
    """The data type of a column beside others, which are named as what they hold unless they have a name of their own."""
    held: Columns = {**{kind: VALUES[kind] for kind in beside}, **{name: VALUES[kind] for name, kind in named.items()}, header: list(dict.fromkeys(values))}
    columns = [ColumnSample(path=path, values=known, filled=N, total=N) for path, known in held.items()]
    return next(c.data_type for c in classify_table(TableSample(system="default", table=table, columns=columns, records=N)) if c.path == header)


@pytest.mark.parametrize(("header", "values", "expected"), [("lien", VALUES["kin"], None), ("lien", VALUES["money"], "financial_attribute"), ("debt", VALUES["money"], "debt")])
def test_kinship_is_no_lien(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("students", header, values, "full_name", "email") == expected


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("social_account", ["Personal", "Business"], None),
        ("social_network", ["google", "facebook"], None),
        ("facebook", ["yes", "no"], None),
        ("instagram", ["anna", "peter", "maria"], "social_profile"),
        ("social_account", ["@anna", "@peter", "@maria_9"], "social_profile"),
        ("social_account", [f"amber{chr(97 + n)}" for n in range(20)], "social_profile"),
    ],
)
def test_a_few_plain_words_are_kinds_of_accounts(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("users", header, values, "full_name", "email") == expected


@pytest.mark.parametrize(("beside", "expected"), [((), None), (("card",), "card_type")])
def test_numbers_are_kinds_of_cards_beside_a_card_alone(beside: tuple[str, ...], expected: str | None) -> None:
    named = {"card_number": "card"} if beside else {}
    assert verdict("members", "card_type", ["1", "2", "3"], "full_name", "email", **named) == expected


@pytest.mark.parametrize(
    ("header", "beside", "expected"),
    [
        ("lastVisited", ("email",), "activity_time"),
        ("last_visit_date", ("full_name", "email"), "activity_time"),
        ("lastVisited", ("email", "password"), "login_time"),
        ("last_visit_date", ("email", "ip"), "login_time"),
        ("Letzte Anmeldung", ("full_name", "email"), "login_time"),
        ("last_login", ("full_name", "email"), "login_time"),
    ],
)
def test_who_comes_without_an_account_visits_a_place(header: str, beside: tuple[str, ...], expected: str) -> None:
    assert verdict("members", header, VALUES["time"], *beside) == expected


@pytest.mark.parametrize("table", ["login_history", "user_logins", "ログイン履歴", "登录日志", "logowania"])
def test_the_time_of_a_row_of_logins_is_of_a_login(table: str) -> None:
    assert {verdict(table, header, VALUES["time"], "ip", user_id="id") for header in ("timestamp", "date", "time")} == {"login_time"}
    assert verdict(table, "updated_at", VALUES["time"], "ip", user_id="id") == "activity_time"
    assert verdict("purchases", "timestamp", VALUES["time"], "ip", user_id="id") == "activity_time"


def test_a_request_is_somebody_s_doing() -> None:
    assert verdict("requests", "ts", VALUES["time"], user_agent="agent") == "activity_time"
    assert verdict("requests", "ts", VALUES["time"], token="jwt") == "activity_time"
    assert verdict("requests", "ts", VALUES["time"]) is None


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([f"RP{20230000 + n}" for n in range(N)], None),
        ([f"{chr(65 + n % 20)}{10 + n}{n % 10}{n * 7 % 10}" for n in range(N)], "diagnosis"),  # ICD-10-CM without its dot
        ([f"{chr(65 + n % 20)}{10 + n}.{n % 10}" for n in range(N)], "diagnosis"),
    ],
)
def test_another_number_in_each_row_is_no_diagnosis(values: list[str], expected: str | None) -> None:
    assert verdict("patients", "diagnosis", values, patient_name="full_name", mrn="id") == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["ALHARBI/YOUSEF MR", "SMITH/JOHN", "ROSSI/ANNA MRS", "LI/WEI"], "person_name"),
        (["EUR/USD", "GBP/USD", "USD/JPY"], None),
        (["CEO/CTO", "HR/IT", "VP/SALES"], None),
    ],
)
def test_names_as_tickets_write_them(values: list[str], expected: str | None) -> None:
    assert verdict("users", "name", values, "email") == expected


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("estado", ["OK", "RECHAZADA"], None),
        ("stato", ["OK", "KO", "ANNULLATO"], None),
        ("state", ["CA", "NY", "TX", "OK"], "subdivision"),
        ("Estado", ["Jalisco", "Puebla", "Extranjero"], "subdivision"),
        ("Bundesland", ["Bayern", "Hessen", "Ausland"], "subdivision"),
    ],
)
def test_of_a_handful_of_codes_one_is_a_state_by_chance(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("orders", header, values, "full_name", "email") == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [("22507%08d", "phone"), ("234803%07d", "phone"), ("1680%09d", None), ("2000%09d", None)],
)
def test_thirteen_digits_are_a_time_only_where_one_may_be_meant(first: str, expected: str | None) -> None:
    assert verdict("users", "phone", [first % (1234567 + 7919 * n) for n in range(N)], "full_name", "email") == expected


@pytest.mark.parametrize("prefix", ["", "Bearer ", "Bearer%20", "bearer%20", "BEARER "])
def test_what_bears_a_token_does_not_hide_it(prefix: str) -> None:
    assert verdict("requests", "authorization", [prefix + token for token in VALUES["jwt"]], user_agent="agent") == "jwt"
    assert verdict("requests", "session_token", [prefix + token for token in DIGESTS], user_agent="agent") == "session_token"


@pytest.mark.parametrize(
    ("header", "plain"),
    [("Nombre(s)", "nombre"), ("Apellido(s)", "apellido"), ("Alumno(a)", "alumno"), ("Vorname(n)", "vorname"), ("Schüler(innen)", "schuler"), ("Telefon(y)", "telefon"), ("Profesor(es)", "profesor")],
)
def test_one_or_several_of_them_in_brackets(header: str, plain: str) -> None:
    assert tokens(header) == (plain,)
    assert len(tokens(f"{header} (casa)")) == 2


@pytest.mark.parametrize("header", ["Id(s)", "Weight(lb)", "Name (e)", "f(x)"])
def test_other_brackets_stay(header: str) -> None:
    assert len(tokens(header)) == 2


@pytest.mark.parametrize(
    ("table", "level", "expected"),
    [("tickets", "project", "person_name"), ("orders", "shop", None), ("orders", "school", None), ("customers", "device", "device_name")],
)
def test_a_bare_name_beside_data_of_somebody(table: str, level: str, expected: str | None) -> None:
    assert verdict(table, f"{level}.name", VALUES["mixed"], **{f"{level}.email": "email"}) == expected


def test_a_bare_name_beside_nobody_s_data_is_that_of_the_thing() -> None:
    assert verdict("tickets", "project.name", VALUES["mixed"], "email") is None


PETS = {"mascota": ["Rocky", "Luna", "Toby"], "especie": ["Gato", "Perro"], "raza": ["Persa", "Labrador", "Siamés"]}
BIRTHS = [f"{1 + n % 28:02d}/{1 + n % 12:02d}/20{10 + n % 9}" for n in range(N)]


def _beside_pets(header: str, values: list[str]) -> str | None:
    held = {"correo": VALUES["email"], "propietario nombre": NAMES, **PETS, header: values}
    columns = [ColumnSample(path=path, values=list(dict.fromkeys(known)), filled=N, total=N) for path, known in held.items()]
    return next(c.data_type for c in classify_table(TableSample(system="default", table="clinica", columns=columns, records=N)) if c.path == header)


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("fecha nacimiento", BIRTHS, None),
        ("sexo", ["M", "H"], None),
        ("diagnóstico", ["Gastroenteritis", "Otitis", "Dermatitis"], None),
        ("fecha nacimiento propietario", BIRTHS, "date_of_birth"),
        ("cliente sexo", ["M", "H"], "gender"),
    ],
)
def test_in_a_table_of_animals_and_their_owners_only_the_owners_are_people(header: str, values: list[str], expected: str | None) -> None:
    assert _beside_pets(header, values) == expected


@pytest.mark.parametrize(("header", "values", "expected"), [("gender", ["M", "F"], "gender"), ("date_of_birth", BIRTHS, "date_of_birth"), ("pet_gender", ["M", "F"], None)])
def test_who_has_a_pet_is_a_person(header: str, values: list[str], expected: str | None) -> None:
    held = {"email": VALUES["email"], "full_name": NAMES, "pet_name": PETS["mascota"], "pet_breed": PETS["raza"], header: values}
    columns = [ColumnSample(path=path, values=list(dict.fromkeys(known)), filled=N, total=N) for path, known in held.items()]
    found = {c.path: c.data_type for c in classify_table(TableSample(system="default", table="users", columns=columns, records=N))}
    assert (found[header], found["pet_name"]) == (expected, None)


@pytest.mark.parametrize(
    ("table", "header", "values", "expected"),
    [
        ("users", "pets[].birthDate", BIRTHS, None),
        ("users", "children[].birthDate", BIRTHS, "date_of_birth"),
        ("members", "dog_tar", BIRTHS, "date_of_birth"),  # short for a birth in Turkish
        ("orders", "items[].expiry", ["03/2027", "11/2028", "07/2026", "01/2027"], None),
        ("orders", "cards[].expiry", ["03/2027", "11/2028", "07/2026", "01/2027"], "card_expiry"),
        ("users", "tratamiento", ["Media pensión", "Todo incluido", "Solo alojamiento"], None),
        ("kita", "Vorname Kind", list(GIVEN), "person_name"),
        ("kita", "Name Kind", NAMES, "person_name"),
        ("audit", "user_id", ["alice", "bob", "carol", "dave", "erin"], "account_id"),
        ("users", "applicant.idType", ["Passport", "UMID", "Driver License", "Postal"], None),
        ("loans", "productCode", ["PAYDAY", "GADGET LOAN", "MICRO PLUS"], None),
        ("users", "Mensalidade", ["29.90", "34.90", "39.90", "44.90"], None),
        ("users", "idade", [str(n) for n in range(18, 70)], "age"),
        ("users", "pay_frq", ["M", "W", "F"], None),
        ("users", "f65", ["M", "F"], "gender"),
        ("sessions", "token", DIGESTS, "session_token"),
        ("sesje", "token", DIGESTS, "session_token"),
        ("integrations", "token", DIGESTS, "api_token"),
        ("loans", "code", [f"120.{35 + n % 8}.{1 + n:04d}" for n in range(N)], None),
    ],
)
def test_what_stands_beside_says_what_a_word_means(table: str, header: str, values: list[str], expected: str | None) -> None:
    assert verdict(table, header, values, "full_name", "email") == expected


CARDS = [f"{front}{middle:08d}{luhn.calc_check_digit(f'{front}{middle:08d}')}" for front in ("4532781", "5412906") for middle in range(70, 90000000, 4700003)]


@pytest.mark.parametrize("header", ["wallet[].number", "number", "no", "data.number", "order.number"])
def test_numbers_of_cards_need_no_name(header: str) -> None:
    assert verdict("users", header, CARDS, "email") == "payment_card_number"
    assert verdict("users", header, [str(int(card) + 1) for card in CARDS], "email") != "payment_card_number"
    expiry = ["03/2027", "11/2028", "07/2026", "01/2027"]
    columns = {"email": VALUES["email"], header: CARDS, f"{header.rpartition('.')[0]}.expiry".lstrip("."): expiry}
    found = classify_table(TableSample(system="default", table="users", columns=[ColumnSample(path=path, values=known, filled=N, total=N) for path, known in columns.items()], records=N))
    assert [c.data_type for c in found[1:]] == ["payment_card_number", "card_expiry"]


MASKED = [f"411111XXXXXX{1000 + 37 * n}" for n in range(N)]


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("message_id", [f"topic/{n}.{n * 7919:012x}@forum.example.org" for n in range(N)], None),
        ("message_email", VALUES["email"], "email"),
        ("references", [f"r{n}@mail.com" for n in range(N)], "email"),
        ("employer", ["IBM"], "employer"),
        ("institution", ["NLSTU"], None),
        ("Masque", ["255.255.255.0"], None),
        ("ip_mask_or_address", ["255.255.255.0", "198.51.100.7", "203.0.113.9"], "ip_address"),
        ("device_fingerprint", DIGESTS, "device_id"),
        ("fingerprint_template", DIGESTS, "biometric"),
        ("timestamp", [str(17_000_000 + n * 70_000_003) for n in range(N)], None),
        ("timestamp", [str(1_600_000_000 + n * 7919) for n in range(N)], "activity_time"),
        ("account_number", MASKED, "payment_card_number"),
        ("account_number", [f"DE00{n:010d}" for n in range(N)], "account_id"),
        ("created_by_name", ["service-account-prod"], None),
        ("created_by_name", ["anna.smith", "peter.keller"], "person_name"),
        ("emergency_contact_relation", ["MO", "FA", "GU", "OT", "SP"], None),
        ("age_range", ["18-24", "25-34", "35-44", "65+"], "age"),
        ("AGE_RNG", ["under 18", "18 to 24", "25 to 34", "over 65"], "age"),
        ("age_range", ["low", "middle", "high"], None),
        ("DOB_YYYYMM", [f"19{40 + n % 50}{1 + n % 12:02d}" for n in range(N)], "birth_year"),
        ("date_of_birth", [str(1940 + n) for n in range(N)], "birth_year"),
        ("date_of_birth", [f"{1940 + n}-03-12" for n in range(N)], "date_of_birth"),
        ("EST_HH_INC", list("ABCDEFGHI"), "income"),
        ("LANG_CD", list("ESV"), "language"),
        ("National Id", [f"{200 + n}-45-{6000 + 7 * n}" for n in range(N)] + ["XXX-XX-7214", "219099999"], "us_ssn"),
        ("Member Name (as per Aadhaar)", NAMES, "person_name"),
        ("name_as_in_passport", NAMES, "person_name"),
        ("name_title", ["MRS", "MS", "CHD", "MR"], "salutation"),
    ],
)
def test_what_only_looks_like_something_else(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("customers", header, values, "full_name", "email") == expected


def test_a_lone_weak_word_gives_way_to_check_digits() -> None:
    from stdnum.th import pin

    digits = [f"{1 + n % 8}{10 + n % 80}{(n * 7919) % 10**9:09d}" for n in range(N)]
    numbers = [text + pin.calc_check_digit(text + "0") for text in digits]
    assert verdict("patient", "cid", numbers, "full_name", "email") == "th_pin"
    assert verdict("patient", "cid", [f"{n * 7919 % 10**13:013d}" for n in range(N)], "full_name", "email") != "th_pin"


def test_letters_of_flats_are_no_provinces() -> None:
    held = {"Calle": [f"San Martin {n}" for n in range(N)], "Localidad": ["Rosario", "Mendoza"]}
    columns = [ColumnSample(path=path, values=values, filled=N, total=N) for path, values in {**held, "Dpto": ["A", "B", "1", "2", "C"], "full_name": NAMES}.items()]
    found = {c.path: c.data_type for c in classify_table(TableSample(system="default", table="afiliados", columns=columns, records=N))}
    assert found["Dpto"] == "street_address"


def test_passengers_are_counted_and_not_known_by_their_place() -> None:
    columns = [ColumnSample(path=f"passengers[].{name}", values=values, filled=N, total=N) for name, values in {"passengerNumber": ["0", "1", "2", "3"], "name": NAMES, "email": VALUES["email"]}.items()]
    found = {c.path: c.data_type for c in classify_table(TableSample(system="default", table="bookings", columns=columns, records=N))}
    assert found["passengers[].passengerNumber"] is None


@pytest.mark.parametrize(("table", "header", "expected"), [("oauth_applications", "uid", None), ("oauth_applications", "owner_id", "account_id"), ("members", "uid", "account_id")])
def test_programs_that_ask_for_tokens_are_nobody(table: str, header: str, expected: str | None) -> None:
    assert verdict(table, header, [f"{n * 7919:043x}" for n in range(N)], "email") == expected


@pytest.mark.parametrize(("table", "expected"), [("oauth_access_tokens", "oauth_token"), ("access_keys", "api_token")])
def test_tokens_of_oauth(table: str, expected: str) -> None:
    assert verdict(table, "token", [hashlib.sha256(str(n).encode()).hexdigest()[:43] for n in range(N)], user_id="id") == expected


@pytest.mark.parametrize(("header", "values", "expected"), [
    ("ReisepassNr", [f"C{n:02d}HJK{n * 37 % 1000:03d}" for n in range(N)], "de_passport"), ("ReisepassNr", [f"{'P' if n % 2 else 'AB'}{1000000 + 7919 * n}" for n in range(N)], "passport"),
])  # fmt: skip
def test_passports_of_guests_from_everywhere(header: str, values: list[str], expected: str) -> None:
    assert verdict("gaeste", header, values, "full_name", "email") == expected


@pytest.mark.parametrize(("header", "party"), [("convidado_por_email", "subject"), ("invited_by_user", "subject"), ("email_convidado_da_festa", "secondary")])
def test_who_invites_and_who_is_at_a_feast(header: str, party: str) -> None:
    held = {header: VALUES["email"], "email": [f"x{value}" for value in VALUES["email"]]}
    columns = [ColumnSample(path=path, values=values, filled=N, total=N) for path, values in held.items()]
    found = {c.path: c.role for c in classify_table(TableSample(system="default", table="convites", columns=columns, records=N))}
    assert found[header] == party


DOCTORS = [f"Dr. {name}" for name in ("Birnbaum", "Trüb", "Scholl", "Adolph", "Weimer", "Radisch")]


@pytest.mark.parametrize("header", ["HARZT", "med_val", "x7"])
def test_titles_of_doctors_beside_patients_are_those_who_treat_them(header: str) -> None:
    held = {header: DOCTORS, "full_name": NAMES, "email": VALUES["email"]}
    columns = [ColumnSample(path=path, values=values, filled=N, total=N) for path, values in held.items()]
    found = {c.path: (c.data_type, c.role) for c in classify_table(TableSample(system="default", table="cases", columns=columns, records=N))}
    assert found[header] == ("person_name", "secondary")


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("DKEY1", ["N39.0", "C50.9", "E11.90", "S72.01", "I50.13", "K35.8"], "diagnosis"), ("room", ["N39", "C50", "E11", "S72", "I50", "K35"], None),
        ("hash_pdf", [hashlib.md5(str(n).encode()).hexdigest() for n in range(40)], None), ("password_hash", [hashlib.md5(str(n).encode()).hexdigest() for n in range(40)], "password_hash"),
        ("VL Balance", ["4.5", "14.0", "11.5", "1.5", "2.0"], None), ("balance", ["4.55", "1400.10", "11.59", "99.15", "2.01"], "account_balance"),
        ("vencimento", ["0", "30", "60"], None), ("vencimento", ["1850.00", "2300.50", "990.10"], "income"),
        ("Time at Address", ["2y 6m", "1y 8m", "4y 3m", "10 months"], None), ("Landlord Reference", ["Not required", "Outstanding", "Satisfactory"], None),
        ("PSGUID_Version", ["22.4.0.1", "21.11.4.3"], None), ("CEP", [f"{1000 + n * 37:05d}-{n * 91 % 1000:03d}" for n in range(40)], "postal_code"),
        ("номер направления", [f"{(n * 7919 + 1) % 10}{n * 37 % 1000:03d}-{n * 91 % 10000:04d}-{n * 53 % 10000:04d}-{n * 17 % 10000:04d}" for n in range(40)], None),
        ("Nr seryjny aparatu", ["1477-09", "AI05211", "21394"], None), ("Kurier", ["dpd", "inpost", "allegro"], None),
        ("支付宝账号", [f"1{30 + n % 60}{n * 7919 % 10**8:08d}" if n % 2 else f"u{n}@mail.example.com" for n in range(40)], "phone"),
    ],
)  # fmt: skip
def test_what_values_say_against_a_name(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("members", header, values, "full_name", "email") == expected


@pytest.mark.parametrize(("table", "expected"), [("newsletter_recipient", None), ("members", "password_hash")])
def test_a_bare_hash_of_a_newsletter_is_no_password_s(table: str, expected: str | None) -> None:
    assert verdict(table, "hash", [hashlib.md5(str(n).encode()).hexdigest() for n in range(40)], "email") == expected


@pytest.mark.parametrize(
    ("table", "header", "values", "expected"),
    [
        ("orders", "state", ["sale", "draft"], None), ("orders", "state", ["Bayern", "Hessen"], "subdivision"), ("orders", "state", ["bayern", "hessen", "sachsen", "berlin", "hamburg"], "subdivision"),
        ("members", "cookie_token", ["$2y$10$" + f"{n:02}" * 26 + "a" for n in range(N)], None), ("members", "password_token", ["$2y$10$" + f"{n:02}" * 26 + "a" for n in range(N)], "password_hash"),
        ("transactions", "card.last4", [f"{n * 7919 % 10000:04}" for n in range(N)], "payment_card_number"), ("transactions", "payment.account_last4", [f"{n * 7919 % 10000:04}" for n in range(N)], None),
        ("donors", "Driving Licence No", [f"TN26{n:02} 2019{n * 7919:07}" for n in range(N)], "driver_license"),
        ("members", "有効期限", [f"2023/{1 + n % 12:02}/{1 + n * 7 % 28:02}" for n in range(N)], None), ("members", "有効期限", [f"{1 + n % 12:02}/{24 + n % 5}" for n in range(N)], "card_expiry"),
        ("users", "licence_no", [f"{958930752 - n * 7919:09}" for n in range(N)], "driver_license"), ("users", "№ з/п", [str(n) for n in range(1, N + 1)], None),
        ("members", "diagnosis", ["미납", "면제", "완납"], None), ("members", "diagnosis", ["flu", "asthma", "angina"], "diagnosis"), ("members", "matricula", ["ativa", "trancada", "concluída"], None),
        ("members", "job_title", ["web", "mobile app", "store"], None), ("members", "job_title", ["web developer", "nurse", "store manager"], "job_title"),
        ("members", "Ref. MB", [f"{200 + n} {n * 37 % 1000:03} {n * 91 % 1000:03}" for n in range(N)], None), ("members", "Gestor", ["Oficina Ruzafa", "Oficina Centro"], None),
        ("користувачі", "№ довідки", [f"{3737 - n:04}-{3956119553 + n * 7919:010}" for n in range(N)], None),
    ],
)  # fmt: skip
def test_what_stands_where_something_personal_might(table: str, header: str, values: list[str], expected: str | None) -> None:
    assert verdict(table, header, values, "email", "full_name") == expected


def test_a_question_names_no_friend() -> None:
    held = {"Wat zijn de vier cijfers van uw postcode?": [f"{3400 + n}" for n in range(N)], "email": VALUES["email"], "full_name": NAMES}
    columns = [ColumnSample(path=path, values=values, filled=N, total=N) for path, values in held.items()]
    found = classify_table(TableSample(system="default", table="results", columns=columns, records=N))[0]
    assert (found.data_type, found.role) == ("postal_code", "subject")


DAYS = [f"2023-04-{1 + n % 28:02d}" for n in range(N)]


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("data_quuxului", DAYS, None), ("quux_date", [f"{day} 00:00:00" for day in DAYS], None), ("quux_date", [f"{day[8:]}.04.23" for day in DAYS], None), ("quux_date", [f"4/{int(day[8:])}/2023 12:00:00 AM" for day in DAYS], None),
        ("quux_date", VALUES["time"], "activity_time"), ("quux_date", [f"{day[8:]}/04/2023 18.{10 + n % 50}" for n, day in enumerate(DAYS)], "activity_time"), ("registration_date", DAYS, "activity_time"),
    ],
)  # fmt: skip
def test_a_day_of_something_unknown_is_no_activity_of_the_person_beside_it(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("members", header, values, "email", "full_name", "street") == expected


def test_a_day_of_something_unknown_is_when_what_a_row_tells_of_was_done() -> None:
    assert verdict("payments", "quux_date", DAYS, "email", "money") == "activity_time"
