"""Verdicts on columns, by header and values, in many languages; vetoes, roles, mixtures, hints."""

from __future__ import annotations

import time

import pytest

from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

VALUES: dict[str, list[str]] = {
    "email": [f"ana{i}@example.org" for i in range(30)],
    "other": [f"bo{i}@example.net" for i in range(20)],
    "name": ["Ana Bakker", "Tom Visser", "Lars Olsen", "Mia Keller", "José Ruiz", "Eva Nowak", "Ian Cole", "Zoe Hart"],
    "first": ["Ana", "Tom", "Lars", "Mia", "José", "Eva", "Ian", "Zoe", "Oleg", "Wei"],
    "int": [str(i) for i in range(1, 60)],
    "bool": ["true", "false"],
    "flag": ["0", "1"],
    "mac": [f"7C:78:B2:{i:02X}:10:{i + 3:02X}" for i in range(20)],
    "camera": ["Front Door", "Garage", "Baby room", "Kitchen cam", "Back yard"],
    "phone": [f"+1415555{i:04d}" for i in range(100, 140)],
    "local": [f"030 555{i:04d}" for i in range(100, 130)],
    "born": [f"19{60 + i}-0{1 + i % 9}-1{i % 10}" for i in range(30)],
    "stamp": [f"2019-12-{1 + i % 26:02d}T08:{i:02d}:00Z" for i in range(40)],
    "epoch": [f"15757{i * 999999:08d}" for i in range(20)],
    "sex": ["M", "F"],
    "height": [str(150 + i) for i in range(40)],
    "weight": [f"{50 + i * 1.3:.1f}" for i in range(40)],
    "small": [f"{0.8 + i * 0.01:.2f}" for i in range(40)],
    "age": [str(18 + i) for i in range(50)],
    "plain": [f"hunter{i}!" for i in range(30)],
    "md5": [f"{i * 7919**7:032x}" for i in range(1, 40)],
    "bcrypt": ["$2b$10$" + f"abcdefghijklmnopqrstuv{i:02d}" + "x" * 29 for i in range(20)],
    "uuid": [f"{i * 7:08x}-1234-4abc-8def-{i * 77:012x}" for i in range(30)],
    "lwa": ["Atza|IwEB" + "aB3_-x9Zk" * 40 + str(i) for i in range(10)],
    "token": [f"tk{chr(65 + i)}Qz9XkP7vLm2Rt8Wn4B{i * 1371}" for i in range(20)],
    "jwt": [f"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI{i:02d}ifQ.abcDEF{i:02d}" for i in range(10, 30)],
    "price": [f"{i}.99" for i in range(30)],
    "street": ["12 Elm Street", "4 Oak Avenue", "77 Main Road", "9 Hill Lane", "15 Park Drive"],
    "strasse": ["Hauptstraße 5", "Am Markt 12", "Lindenweg 3a", "Ringstr. 99"],
    "plz": ["10115", "80331", "50667", "20095"],
    "city": ["Berlin", "München", "Hamburg", "Köln", "Bonn"],
    "country": ["US", "DE", "FR", "GB"],
    "state": ["CA", "NY", "TX", "WA", "FL", "OR"],
    "zone": ["America/New_York", "Europe/Berlin", "Asia/Dubai"],
    "lan": [f"192.168.1.{i}" for i in range(2, 30)],
    "ip": [f"{5 + i * 3}.{i * 7 % 250}.33.{i}" for i in range(20)],
    "ssid": ["HomeNet", "NETGEAR42", "FritzBox 7590", "linksys", "Casa"],
    "model": ["WYZEC1-JZ", "WYZECP1_JEF", "WYZEC1"],
    "firmware": ["4.9.4.108", "4.9.5.36", "4.10.3.50"],
    "cvv": [f"{i * 13 + 100:03d}" for i in range(50)],
    "expiry": [f"{1 + i % 12:02d}/{20 + i % 8}" for i in range(40)],
    "card": ["4111111111111111", "5555555555554444", "4012888888881881", "378282246310005", "6011111111111117"],
    "status": ["active", "inactive", "pending"],
    "product": ["Blue chair", "Oak table", "Desk lamp", "Rug 2x3"],
    "company": ["Acme GmbH", "Globex Corp", "Initech Ltd"],
    "prose": [
        "please call me back about my order as soon as you can",
        "write me at quoted.person@example.org because the app keeps crashing again",
        "I would like to return this item please tell me how",
        "my number is +1 415 555 0142 and the camera does not work when it rains",
    ],
    "agent": [
        f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/{80 + i}.0.0.0 Safari/537.36"
        for i in range(10)
    ],
    "cyrillic": ["Иванова", "Петров", "Смирнов", "Кузнецова", "Попов"],
    "chinese": ["王小明", "李娜", "张伟", "刘洋"],
    "ssn": [f"5{i:02d}-{10 + i}-{4000 + i}" for i in range(20)],
    "money": [f"{1200 + i * 37}.50" for i in range(30)],
    "us_dates": ["3/14/1975", "12/25/1980", "1/31/1990", "7/4/1961"],
    "eu_dates": ["14.03.1975", "25.12.1980", "31.01.1990"],
}


def sample(path: str, kind: str) -> ColumnSample:
    values = VALUES[kind]
    return ColumnSample(path=path, values=values, filled=3 * len(values), total=3 * len(values))


def classify(table: str, **columns: str) -> dict[str, Column]:
    return classify_paths(table, columns)


def classify_paths(table: str, columns: dict[str, str]) -> dict[str, Column]:
    samples = [sample(path, kind) for path, kind in columns.items()]
    found = classify_table(TableSample(system="default", table=table, columns=samples, records=200))
    assert [c.path for c in found if "~" not in c.path] == list(columns)
    return {column.path: column for column in found}


WYZE = {
    "id": ("int", None), "userName": ("name", "username"), "email": ("email", "email"), "email_verified": ("bool", None),
    "sharedWith[].email": ("other", "email"), "sharedWith[].permission": ("status", None), "cameras[].name": ("camera", "device_name"),
    "cameras[].mac": ("mac", "mac_address"), "cameras[].model": ("model", "device_model"), "cameras[].firmware": ("firmware", "firmware_version"),
    "cameras[].ssid": ("ssid", "wifi_ssid"), "cameras[].ip": ("lan", "internal_ip"), "cameras[].last_boot": ("stamp", "activity_time"),
    "cameras[].timezone": ("zone", "time_zone"), "timezone": ("zone", "time_zone"), "last_login": ("stamp", "login_time"),
    "last_logout": ("epoch", "login_time"), "ios_token": ("token", "api_token"), "android_token": ("token", "api_token"),
    "alexa_access_token": ("lwa", "voice_assistant_token"), "google_refresh_token": ("token", "oauth_token"), "ifttt_token": ("token", "oauth_token"),
    "session": ("jwt", "jwt"), "height": ("height", "body_height"), "weight": ("weight", "body_weight"), "gender": ("sex", "gender"),
    "bone_mass": ("small", "body_metrics"), "boneDensity": ("small", "body_metrics"), "protein_intake": ("height", "health_metrics"),
    "body_fat_pct": ("weight", "body_metrics"), "heartRate": ("height", "health_metrics"), "created_at": ("stamp", "activity_time"),
}  # fmt: skip


def test_the_camera_makers_leak() -> None:
    found = classify_paths("users", {path: kind for path, (kind, _) in WYZE.items()})
    assert {path: found[path].data_type for path in WYZE} == {path: expected for path, (_, expected) in WYZE.items()}
    assert found["sharedWith[].email"].role == "secondary"
    assert found["sharedWith[].email"].party == "shared_with"
    assert found["email"].role == "subject"
    assert [found[p].facet for p in ("bone_mass", "boneDensity", "protein_intake", "body_fat_pct")] == [
        "bone_mass",
        "bone_density",
        "protein",
        "body_fat",
    ]
    assert found["ios_token"].hints["issuer"] == "app_ios"
    assert found["android_token"].hints["issuer"] == "app_android"
    assert found["alexa_access_token"].hints == {"issuer": "amazon_alexa", "token_kind": "access"}
    assert found["cameras[].timezone"].hints["device"] == "true"
    assert "device" not in found["timezone"].hints
    assert found["last_logout"].hints["unit"] == "ms"
    assert found["id"].hints["own_key"] == "true"
    assert all(
        found[path].confidence >= 0.9 for path in ("email", "cameras[].mac", "timezone", "bone_mass", "last_login")
    )


@pytest.mark.parametrize(
    ("table", "header", "kind", "expected"),
    [
        ("kunden", "kundennr", "int", "account_id"), ("kunden", "vorname", "first", "person_name"), ("kunden", "geb.-datum", "born", "date_of_birth"),
        ("kunden", "strasse", "strasse", "street_address"), ("kunden", "plz", "plz", "postal_code"), ("kunden", "ort", "city", "city"),
        ("kunden", "telefon", "local", "phone"), ("kunden", "Körpergröße", "height", "body_height"), ("kunden", "Knochendichte", "small", "body_metrics"),
        ("clients", "prenom", "first", "person_name"), ("clients", "courriel", "email", "email"), ("clients", "mot_de_passe", "plain", "password"),
        ("clients", "dateNaissance", "born", "date_of_birth"), ("clients", "num_client", "int", "account_id"), ("clients", "sexe", "sex", "gender"),
        ("clientes", "apellidos", "first", "person_name"), ("clientes", "contraseña", "plain", "password"), ("clientes", "id_cliente", "int", "account_id"),
        ("clientes", "correo_electronico", "email", "email"), ("clientes", "fecha_registro", "stamp", "activity_time"),
        ("utenti", "cognome", "first", "person_name"), ("utenti", "codice_cliente", "int", "account_id"), ("utenti", "data_nascita", "born", "date_of_birth"),
        ("usuarios", "senha", "plain", "password"), ("usuarios", "celular", "phone", "phone"), ("usuarios", "data_cadastro", "stamp", "activity_time"),
        ("klanten", "achternaam", "first", "person_name"), ("klanten", "geboortedatum", "born", "date_of_birth"), ("klanten", "wachtwoord", "plain", "password"),
        ("klienci", "nazwisko", "first", "person_name"), ("klienci", "hasło", "plain", "password"), ("klienci", "nr_telefonu", "phone", "phone"),
        ("kullanicilar", "soyadı", "first", "person_name"), ("kullanicilar", "şifre", "plain", "password"), ("kullanicilar", "dogum_tarihi", "born", "date_of_birth"),
        ("клиенты", "Фамилия", "cyrillic", "person_name"), ("клиенты", "Телефон", "phone", "phone"), ("klienty", "familiya", "cyrillic", "person_name"),
        ("klienty", "data_rozhdeniya", "born", "date_of_birth"), ("yonghu", "xingming", "chinese", "person_name"), ("yonghu", "手机号", "phone", "phone"),
        ("yonghu", "用户ID", "int", "account_id"), ("yonghu", "mima", "plain", "password"), ("用户", "邮箱", "email", "email"), ("用户", "骨密度", "small", "body_metrics"),
        ("会員", "電話番号", "phone", "phone"), ("会員", "パスワード", "plain", "password"), ("العملاء", "كلمة المرور", "plain", "password"),
        ("users", "fldEmail2", "email", "email"), ("users", "useremail", "email", "email"), ("users", "dateofbirth", "born", "date_of_birth"),
        ("users", "annual_income", "money", "income"), ("users", "account_balance", "money", "account_balance"), ("users", "age", "age", "age"),
        ("events", "userId", "int", "account_id"), ("events", "device_id", "uuid", "device_id"), ("events", "user_agent", "agent", "user_agent"),
        ("users", "ssn", "ssn", "us_ssn"), ("users", "password", "bcrypt", "password_hash"), ("users", "card_number", "card", "payment_card_number"),
    ],
)  # fmt: skip
def test_header_and_values(table: str, header: str, kind: str, expected: str) -> None:
    found = classify_paths(table, {"email": "email", header: kind} if header != "email" else {header: kind})
    assert found[header].data_type == expected


@pytest.mark.parametrize(
    ("table", "header", "kind"),
    [
        ("users", "FLAG_EMAIL", "flag"), ("users", "email_verified", "bool"), ("users", "email_count", "int"), ("users", "phone_type", "status"),
        ("users", "password_changed_at", "bool"), ("users", "order_id", "int"), ("users", "session_count", "int"), ("users", "product_id", "int"),
        ("users", "email", "flag"), ("users", "phone", "price"), ("users", "ip", "int"), ("users", "mac", "status"), ("users", "state", "status"),
        ("events", "request_id", "uuid"), ("events", "camera_id", "int"), ("events", "company_id", "int"), ("events", "invoice_no", "int"),
        ("users", "file_name", "product"), ("users", "company_size", "int"), ("users", "age_group", "int"), ("users", "token_type", "status"),
        ("users", "retirement_age", "age"), ("users", "image_height", "height"), ("users", "acid", "int"), ("users", "tenant_id", "uuid"),
        ("products", "name", "product"), ("products", "weight", "weight"), ("products", "created_at", "stamp"), ("products", "description", "prose"),
        ("companies", "name", "company"), ("departments", "name", "company"), ("cities", "name", "city"), ("crabs", "height", "height"), ("crabs", "sex", "sex"),
    ],
)  # fmt: skip
def test_nothing_personal(table: str, header: str, kind: str) -> None:
    columns = (
        {header: kind} if table not in ("users", "events") or header == "email" else {"user_id": "int", header: kind}
    )
    assert classify_paths(table, columns)[header].data_type is None


@pytest.mark.parametrize(
    ("table", "path", "kind", "party"),
    [
        ("users", "sharedWith[].email", "other", "shared_with"), ("users", "shared_with", "other", "shared_with"),
        ("users", "compartido_con", "other", "shared_with"), ("users", "geteilt_mit", "other", "shared_with"), ("users", "分享给", "other", "shared_with"),
        ("users", "emergency_contact_phone", "phone", "emergency_contact"), ("kunden", "notfallkontakt_name", "name", "emergency_contact"),
        ("users", "next_of_kin_name", "name", "next_of_kin"), ("users", "invitee_email", "other", "invited"), ("users", "referred_email", "other", "referred"),
        ("users", "spouse_email", "other", "spouse"), ("users", "guardian_phone", "phone", "parent"), ("messages", "cc", "other", "cc"),
        ("tickets", "assignee", "other", "staff"), ("tickets", "created_by", "int", "staff"), ("orders", "recipient_name", "name", "recipient"),
        ("emergency_contacts", "name", "name", "emergency_contact"), ("camera_shares", "email", "other", "shared_with"),
        ("users", "recovery_email", "other", None), ("emergency_contacts", "user_id", "int", None), ("shares", "owner_email", "other", None),
        ("users", "work_email", "other", None), ("guests", "email", "other", None),
    ],
)  # fmt: skip
def test_roles(table: str, path: str, kind: str, party: str | None) -> None:
    columns = {"customer_email": "email", path: kind}
    column = classify_paths(table, columns)[path]
    assert (column.party, column.role) == (party, "secondary" if party else "subject")
    assert column.data_type is not None


def test_a_contact_list_is_of_other_people_only_with_names() -> None:
    book = classify_paths("users", {"email": "email", "contacts[].name": "name", "contacts[].email": "other"})
    assert book["contacts[].email"].role == "secondary"
    own = classify_paths("users", {"email": "email", "contacts[].type": "status", "contacts[].value": "other"})
    assert own["contacts[].value"].role == "subject"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("email", "email"), ("ip", "ip_address"), ("lan", "internal_ip"), ("mac", "mac_address"), ("jwt", "jwt"), ("bcrypt", "password_hash"), ("phone", "phone"),
     ("ssn", "us_ssn"), ("zone", "time_zone"), ("agent", "user_agent"), ("int", None), ("price", None), ("status", None), ("cvv", None), ("firmware", None), ("bool", None)],
)  # fmt: skip
def test_values_alone(kind: str, expected: str | None) -> None:
    column = classify("data", c17=kind)["c17"]
    assert column.data_type == expected


def test_values_against_the_name() -> None:
    assert classify("people", id="ssn")["id"].data_type == "us_ssn"


def test_mixtures() -> None:
    VALUES["mixed"] = VALUES["email"][:15] + VALUES["phone"][:15]
    VALUES["hashes"] = VALUES["md5"] + VALUES["plain"][:10]
    VALUES["ips"] = VALUES["ip"] + VALUES["lan"][:5]
    VALUES["logins"] = [f"user{i}" for i in range(30)] + VALUES["email"][:5]
    found = classify("users", contact="mixed", password="hashes", ip="ips", login="logins")
    assert {found["contact"].data_type, *found["contact"].also} == {"email", "phone"}
    assert (found["password"].data_type, found["password"].also) == ("password_hash", ("password",))
    assert (found["ip"].data_type, found["ip"].also) == ("ip_address", ("internal_ip",))
    assert (found["login"].data_type, found["login"].also) == ("username", ("email",))


def test_addresses_inside_prose() -> None:
    found = classify("tickets", customer_email="email", body="prose")
    assert found["body"].data_type in ("free_text", "private_message")
    assert (found["body~email"].role, found["body~email"].party) == ("secondary", "quoted")
    assert found["body~phone"].role == "subject"


def test_order_of_day_and_month() -> None:
    assert classify("users", email="email", dob="us_dates")["dob"].hints["day_first"] == "false"
    assert classify("users", email="email", dob="eu_dates")["dob"].hints["day_first"] == "true"


def test_country_of_subdivisions() -> None:
    assert classify("users", email="email", state="state")["state"].hints["country"] == "US"


def test_fillers_are_proposed() -> None:
    VALUES["gaps"] = [*VALUES["city"], "keine Angabe"]
    assert classify("kunden", email="email", ort="gaps")["ort"].hints["nulls"] == "keine angabe"


def test_hash_forms() -> None:
    assert classify("users", email="email", password_md5="md5")["password_md5"].hints["forms"] == "md5"


def test_no_value_in_reasons_and_the_same_verdict_twice() -> None:
    columns = {path: kind for path, (kind, _) in WYZE.items()}
    first, again = classify_paths("users", columns), classify_paths("users", columns)
    assert first == again
    for path, column in first.items():
        kind = columns.get(path)
        assert kind is None or not any(len(value) > 4 and value in column.why for value in VALUES[kind])


def test_an_empty_column_is_never_sure() -> None:
    empty = ColumnSample(path="email", values=[], filled=0, total=0)
    column = classify_table(TableSample(system="default", table="users", columns=[empty], records=5))[0]
    assert (column.data_type, column.confidence < 0.9) == ("email", True)


def test_speed() -> None:
    values = [f"someone{i}@example.org" for i in range(5000)]
    columns = [ColumnSample(path=f"c{i}", values=values, filled=5000, total=5000) for i in range(20)]
    start = time.perf_counter()
    classify_table(TableSample(system="default", table="t", columns=columns, records=5000))
    assert time.perf_counter() - start < 20


MORE: dict[str, list[str]] = {
    "zeros": [f"0{1200 + i * 37}" for i in range(30)],
    "iban": [
        "DE89370400440532013000",
        "GB29NWBK60161331926819",
        "FR1420041010050500013M02606",
        "NL91ABNA0417164300",
        "ES9121000418450200051332",
        "IT60X0542811101000000123456",
        "BE68539007547034",
        "AT611904300234573201",
        "CH9300762011623852957",
    ],
    "png": [f"cam/{i:04d}.webp" for i in range(12)],
    "clips": [f"calls/{i:04d}.mp3" for i in range(12)],
    "slack": [f"{head}-{i * 1234567}-abcdefABCDEF{i}" for i in range(1, 9) for head in ("xoxb", "xoxp")],
    "opaque": [f"q{chr(65 + i)}Zp9xK_7vLm2Rt8Wn4B{i * 1371}yy" for i in range(20)],
    "us_states": ["NC", "CA", "NY", "TX", "WA", "FL", "OR", "nc"],
    "surnames": ["Blank", "Leer", "Smith", "Garcia", "Meyer", "Nil", "unbekannt", "Brown"],
    "secrets": [
        f"{w}{i}{s}"
        for i, (w, s) in enumerate(
            [("dragon", "!"), ("Summer", ""), ("qwe", "#x"), ("monkey", "$"), ("abc", ""), ("letme", "in")] * 6
        )
    ],
    "digests": [f"{i * 7919**7:032x}" for i in range(1, 40)] + ["hunter2!", "abc123"],
    "rows": [str(i) for i in range(40)],
    "numbers": [str(48213 + i * 977) for i in range(40)],
    "handles": [f"wolf_{i}x" for i in range(20)],
    "imeis": [
        "490154203237518",
        "356938035643809",
        "352099001761481",
        "358240051111110",
        "013700000000006",
        "867686021234563",
        "990000862471854",
        "353918058831696",
    ],
    "hours": [f"{5 + i * 0.1:.1f}" for i in range(30)],
    "drugs": ["Ibuprofen 400 mg", "Amoxicillin", "Metformin", "Ramipril 5 mg", "Paracetamol"],
    "snils": ["112-233-445 95", "087-654-303 00"],
}


@pytest.fixture(autouse=True)
def _more(monkeypatch: pytest.MonkeyPatch) -> None:
    for key, values in MORE.items():
        monkeypatch.setitem(VALUES, key, values)


@pytest.mark.parametrize("header", ["pk", "_id", "ID", "uuid", "key", "nr"])
def test_a_bare_key_gets_no_weak_type(header: str) -> None:
    found = classify("mitglieder", mail="email", strasse="strasse", **{header: "zeros"})
    assert found[header].data_type is None
    assert found[header].hints.get("own_key") == "true"


@pytest.mark.parametrize("header", ["Unnamed: 0", "row", "index", "lfd. Nr.", "Number"])
def test_a_row_counter_is_no_key(header: str) -> None:
    found = classify_paths("people", {"email": "email", header: "rows"})
    assert found[header].data_type is None
    assert "own_key" not in found[header].hints


@pytest.mark.parametrize(
    ("path", "kind", "expected", "issuer", "token_kind"),
    [
        ("alexaRefreshToken", "opaque", "voice_assistant_token", "amazon_alexa", "refresh"), ("services.alexa.access", "opaque", "voice_assistant_token", "amazon_alexa", "access"),
        ("linked.alexa.tokens[]", "lwa", "voice_assistant_token", "amazon_alexa", None), ("push.android.access_token", "opaque", "oauth_token", "firebase", "push"),
        ("auth.android.access_token", "opaque", "oauth_token", "app_android", "access"), ("google.refresh_token", "opaque", "oauth_token", "google", "refresh"),
    ],
)  # fmt: skip
def test_tokens_by_their_path(path: str, kind: str, expected: str, issuer: str, token_kind: str | None) -> None:
    column = classify_paths("accounts", {"email": "email", path: kind})[path]
    assert (column.data_type, column.hints.get("issuer"), column.hints.get("token_kind")) == (
        expected,
        issuer,
        token_kind,
    )


def test_tokens_that_their_prefix_gives_another_type() -> None:
    column = classify("staff", email="email", bot_token="slack")["bot_token"]
    assert {column.data_type, *column.also} == {"api_token", "oauth_token"}


@pytest.mark.parametrize(
    ("path", "kind", "expected"),
    [("mails[].address", "email", "email"), ("adresse", "email", "email"), ("konto", "iban", "iban"), ("bankgegevens", "iban", "iban"), ("compte", "iban", "iban"),
     ("overview", "png", "photo"), ("Bild", "png", "photo"), ("aufnahme", "clips", "audio_recording")],
)  # fmt: skip
def test_values_beat_a_lying_header(path: str, kind: str, expected: str) -> None:
    assert classify_paths("kunden", {"name": "name", "e-mail": "other", path: kind})[path].data_type == expected


@pytest.mark.parametrize(
    ("table", "header", "kind", "expected"),
    [
        ("mesures", "heuresSommeil", "hours", "health_metrics"), ("mediciones", "horas_de_sueño", "hours", "health_metrics"), ("messungen", "schlafstunden", "hours", "health_metrics"),
        ("замеры", "часы сна", "hours", "health_metrics"), ("mesures", "proteinesPct", "hours", "health_metrics"), ("medidas", "proteina", "hours", "health_metrics"),
        ("clients", "nomFamille", "first", "person_name"), ("kunden", "familienname", "first", "person_name"), ("kunden", "Zuname", "first", "person_name"),
        ("clientes", "apellidoPaterno", "first", "person_name"), ("klienci", "imie_i_nazwisko", "name", "person_name"), ("patients", "ordonnance", "drugs", "medication"),
        ("patienten", "Rezept", "drugs", "medication"), ("pacientes", "receta", "drugs", "medication"), ("пациенты", "лекарство", "drugs", "medication"),
        ("患者", "处方", "drugs", "medication"), ("members", "login_name", "handles", "username"), ("mitglieder", "Benutzername", "handles", "username"),
        ("users", "nick", "handles", "username"), ("tickets", "requester.name", "name", "person_name"), ("posts", "author.name", "name", "person_name"),
        ("people", "names.full", "name", "person_name"), ("comptes", "titulaire", "name", "person_name"), ("antraege", "antragsteller", "name", "person_name"),
        ("bestellungen", "bestelltAm", "stamp", "activity_time"), ("pedidos", "creadoEn", "stamp", "activity_time"), ("orders", "placed_at", "stamp", "activity_time"),
        ("members", "registriert_am", "stamp", "activity_time"), ("users", "abgemeldet_am", "stamp", "login_time"), ("клиенты", "снилс", "snils", "ru_snils"),
    ],
)  # fmt: skip
def test_more_words(table: str, header: str, kind: str, expected: str) -> None:
    prefix = header.rpartition(".")[0]
    mail = f"{prefix}.email" if prefix else "email"
    column = classify_paths(table, {mail: "email", header: kind})[header]
    assert column.data_type == expected
    assert column.confidence >= (0.8 if expected in ("username", "medication", "person_name") else 0.9)


@pytest.mark.parametrize("header", ["modele", "Modell", "modelo", "型号", "model"])
def test_the_model_of_a_device(header: str) -> None:
    assert (
        classify_paths("lignes", {"telephone": "phone", "imei": "imeis", header: "model"})[header].data_type
        == "device_model"
    )


@pytest.mark.parametrize(
    "header", ["appointment_date", "termin", "fecha_cita", "expires_at", "scheduled_at", "productos.nombre"]
)
def test_times_and_names_that_are_nobodys(header: str) -> None:
    kind = "product" if "nombre" in header else "stamp"
    assert classify_paths("users", {"email": "email", header: kind})[header].data_type not in (
        "activity_time",
        "person_name",
    )


def test_real_values_are_no_fillers() -> None:
    assert "nulls" not in classify("users", email="email", state="us_states")["state"].hints
    assert classify("users", email="email", last_name="surnames")["last_name"].hints.get("nulls") == "unbekannt"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("secrets", "password"), ("digests", "password_hash"), ("numbers", None), ("city", "city"), ("stamp", "other")],
)
def test_passwords_without_a_header(kind: str, expected: str | None) -> None:
    column = classify_paths("dump", {"column_1": "email", "column_2": kind})["column_2"]
    if expected == "other":
        assert column.data_type not in ("password", "password_hash")
        return
    assert column.data_type == expected
    assert column.data_type is None or column.confidence < 0.9
    if kind == "digests":
        assert "password" in column.also


def test_the_holders_other_addresses() -> None:
    for header in ("secondary_email", "work email", "alternative_email", "zweite_email", "correo_recuperacion"):
        assert classify_paths("users", {"email": "email", header: "other"})[header].role == "subject"


@pytest.mark.parametrize(
    ("path", "party"),
    [("partagé_avec", "shared_with"), ("compartilhado_com[].email", "shared_with"), ("udostępniono[].email", "shared_with"), ("invitati[].email", "invited"),
     ("amigos[].email", "friend"), ("notfallkontakt.email", "emergency_contact"), ("contacto_emergencia.email", "emergency_contact"), ("紧急联系人邮箱", "emergency_contact")],
)  # fmt: skip
def test_roles_in_other_languages(path: str, party: str) -> None:
    assert classify_paths("users", {"email": "email", path: "other"})[path].party == party


MASKED: dict[str, list[str]] = {
    "card_no": [f"{4149 + i} 62** **** {5906 + i}" for i in range(12)],
    "email": [f"{c}***@example.org" for c in "abcdefgh"],
    "phone": [f"+49151*****{i}" for i in range(10, 30)],
    "iban": [f"DE{i}**** **** **** {i + 1000}" for i in range(10, 30)],
    "ssn": [f"XXX-XX-{1000 + i}" for i in range(20)],
}
CLEAR = {"card_no": "card", "email": "email", "phone": "phone"}
MASKED_TYPES = {"card_no": "payment_card_number", "ssn": "us_ssn"}


def classify_values(**columns: list[str]) -> dict[str, Column]:
    samples = [ColumnSample(path=p, values=v, filled=len(v), total=len(v)) for p, v in columns.items()]
    return {c.path: c for c in classify_table(TableSample(system="s", table="clients", columns=samples, records=40))}


@pytest.mark.parametrize("header", list(MASKED))
def test_masked_values_leave_it_to_the_header(header: str) -> None:
    column = classify_values(**{header: MASKED[header]})[header]
    assert column.data_type == MASKED_TYPES.get(header, header)
    assert 0.85 <= column.confidence <= 0.95


@pytest.mark.parametrize("header", list(CLEAR))
def test_masked_values_are_neutral(header: str) -> None:
    column = classify_values(**{header: VALUES[CLEAR[header]] + MASKED[header]})[header]
    assert column.data_type == MASKED_TYPES.get(header, header)
    assert column.confidence >= 0.95


def test_masks_alone_name_no_type() -> None:
    assert classify_values(foo=MASKED["card_no"])["foo"].data_type is None
    assert classify_values(price_tag=["***", "**", "****"])["price_tag"].data_type is None


@pytest.mark.parametrize(
    ("path", "kind"),
    [("referencia_personal_correo", "other"), ("reference_email", "other"), ("referee_name", "name"), ("referência_nome", "name"),
     ("referenzperson_telefon", "phone"), ("référence_téléphone", "phone"), ("ref1_nombre", "name"), ("referencias[].telefono", "phone")],
)  # fmt: skip
def test_personal_references(path: str, kind: str) -> None:
    column = classify_paths("loans", {"email": "email", path: kind})[path]
    assert (column.role, column.party) == ("secondary", "reference")


def test_reference_numbers_are_nobodys() -> None:
    for header in ("reference_number", "ref_no", "referencia_pago"):
        assert classify_paths("loans", {"email": "email", header: "int"})[header].data_type is None


@pytest.mark.parametrize(
    ("header", "kind", "data_type"),
    [("hartslag_rust", "height", "health_metrics"), ("avg_heart_rate_am", "height", "health_metrics"), ("pib", "name", "person_name"),
     ("data_nar", "born", "date_of_birth"), ("zalyshok", "price", "account_balance"), ("ucret", "price", None), ("maas", "price", "income"),
     ("seinengappi", "born", "date_of_birth"), ("denwa_bango", "phone", "phone"), ("fodelsedatum", "born", "date_of_birth"), ("etunimi", "first", "person_name"),
     ("puhelinnumero", "phone", "phone"), ("prijmeni", "name", "person_name"), ("szuletesi_datum", "born", "date_of_birth"), ("tgl_lahir", "born", "date_of_birth"),
     ("ho_ten", "name", "person_name"), ("sdt", "phone", "phone"), ("ireum", "name", "person_name"), ("επώνυμο", "name", "person_name"),
     ("geb_dat", "born", "date_of_birth"), ("doB", "born", "date_of_birth"), ("fecnac", "born", "date_of_birth"), ("bday", "born", "date_of_birth"),
     ("usr_eml", "email", "email"), ("lst_nm", "name", "person_name"), ("zip_cd", "plz", "postal_code"), ("pwd_hash", "bcrypt", "password_hash"),
     ("cust_ref", "int", "account_id"), ("lst_lgn_ts", "stamp", "login_time"), ("crt_ts", "stamp", "activity_time")],
)  # fmt: skip
def test_more_languages_and_abbreviations(header: str, kind: str, data_type: str | None) -> None:
    assert (
        classify_paths("data", {"user_id": "uuid", "login_email": "other", header: kind})[header].data_type == data_type
    )
