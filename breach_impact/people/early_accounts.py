"""What columns of accounts, their ids, names and logins cannot hold, by what stands beside them; their passwords and tokens are those of :mod:`breach_impact.people.early_secrets`.

Read as :mod:`breach_impact.people.early_rules` says.
"""

from __future__ import annotations

import re

from breach_impact.evidence.peoplenames import names_of
from breach_impact.evidence.valueforms import DIGITS
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.lexicon import NUMBER_WORDS, folded
from breach_impact.people.early_words import AMOUNT, FEW_ANSWERS, LICENCE, QUARTERLY, SERIALS, SEVERAL, SEVERAL_WORDS
from breach_impact.people.rule_surroundings import (
    called_after_thing,
    in_logins,
    loosely_users,
    object_key,
)
from breach_impact.people.rule_values import (
    CATEGORY,
    FEW_CODES,
    category,
    counts_elements,
    given_names,
    kind_of_account,
    of_days,
    rows_are_called,
)
from breach_impact.people.rules import OFTEN, SURE, Rule, of_types

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)+"
"""A title as it stands in an address on the net."""
HEADS = re.compile(r"(?i)(?:persons|people|personas|personnes|personen|persone|pessoas|os[oó]b|adults|adultos|adulti|adultes|erwachsene|kinder|h[uú][eé]spedes|h[oó]spedes|ospiti|g[aä](?:e)?ste|gasten|voyageurs|viajeros|viaggiatori|pasajeros|passageiros|passeggeri|passagiers|jugadores|alumnos|[eé]l[eè]ves|sch[uü](?:e)?ler|pazienti|pacientes|employees|members|users|customers|clients|patients|students|subscribers|guests|visitors|passengers|mitarbeiter|kunden|mitglieder|empleados|clientes|usuarios|miembros|employ[eé]s|membres"
                   r"|utilisateurs|dipendenti|clienti|utenti|membri|medewerkers|klanten|leden|gebruikers|pracownicy|klienci|сотрудники|клиенты|пользователи|человек|гостей|人数|員工人數|员工人数|社員数|직원수)$")  # fmt: skip
"""The last word of a name that counts people, if it holds numbers; a list of them (``members[]``) holds ids."""
VISITORS, COOKIE = frozenset({"visitor", "idvisitor", "visiteur", "besucher"}), r"(?i)(?:0x)?[0-9a-f]{16,32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"
"""Cookies of Matomo and others; who comes to a house is numbered."""
ACCOUNT_NAME, BANKED = ("account", "name"), {("account", "number"), ("account", "no"), ("acct", "no"), ("account",)}
VISITED = frozenset(map(tokens, ("lastvisit", "last visit", "ultima visita", "letzter Besuch", "dernière visite", "laatste bezoek", "ostatnia wizyta", "последний визит", "последнее посещение")))
REACHED = frozenset({"email", "phone", "person_name", "iban", "date_of_birth"})
SIGNS = frozenset("signed sign signin signout signedin signedout".split())
AT_A_SCREEN = frozenset({"password", "password_hash", "username", "account_id", "ip_address", "user_agent", "session_token", "email", "device_id"})
SIGNED_IN = AT_A_SCREEN - {"account_id", "email"}
BARE_TIMES = folded("at time ts timestamp date datetime on when zeit zeitpunkt datum uhrzeit heure horodatage fecha hora data ora tijd tijdstip czas zaman tarih дата время час 时间 日期 日時 時刻 일시 시간 وقت تاريخ दिनांक समय".split())
MESSENGERS = frozenset({"jabber", "xmpp", "jid"})
VISITS = folded("visit visited visits besuch besucht visite visita wizyta wizyty bezoek ziyaret визит посещение візит 来访 来店 来院 방문 زيارة acceso".split())
"""Of a page with a login, or of a shop and a surgery."""
CONSTANT = "[A-Z0-9_-]{2,8}"
DAY = r"(?:19|20)[0-9]{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12][0-9]|3[01])(?:[T ][0-9:.]{4,15}(?:Z|[+-][0-9:]{2,6})?)?|(?:0?[1-9]|[12][0-9]|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)[0-9]{2}"
"""A day of the last century or this, with or without its time."""
OLDEST, LATEST, MILLISECONDS = 600_000_000, 2_600_000_000, 10_000_000_000
"""Seconds since 1970 before 1989, after 2052, and what is more than those of any year: no service has such times in one column."""
PROGRAM_TABLES = {("application",), ("app",)}
CLIENT_IDS = {("uid",), ("client", "id"), ("app", "id"), ("application", "id"), ("clientid",)}
PROGRAM, PROGRAMS_OF_ONE = r"[a-z]+(?:[-_.:/]+[a-z]+)*", 40
"""How a realm names what signs people in (``account-console`` of Keycloak), and how many it has; ids of people mostly have digits, and are more."""
CONSUMER = ("consumer", "id")
"""OAuth 1.0 calls a program so that asks for tokens (RFC 5849)."""
SWITCH = r"(?i:on|off|yes|no|true|false|enabled|disabled|an|aus|[01yn])"

ACCOUNTS = (
    Rule(
        of_types("username"),
        (lambda c: c.w.n <= FEW_ANSWERS and c.w.share(SWITCH) >= OFTEN,),
        "what is on or off",
    ),
    Rule(
        of_types("account_id"),
        (lambda c: c.draft.leaf == ("uid",) and c.draft.parent.rpartition(".")[2] == "metadata" and c.w.n == c.w.filled and not c.here.types & AT_A_SCREEN - {"account_id", "username"},),
        "the id of an object",
    ),
    Rule(
        of_types("account_id"),
        (lambda c: c.draft.leaf == ("mid",) and c.w.n >= SURE * c.w.filled and bool(c.here.types & {"private_message", "free_text"}),),
        "the number of a message",
    ),
    Rule(
        of_types("account_id"),
        (lambda c: c.draft.leaf == ("matnr",) and c.w.share("0{6,}[0-9]+") >= OFTEN,),
        "numbers of materials",
    ),
    Rule(
        of_types("account_id"),
        (lambda c: c.draft.leaf == ("lifnr",) and not c.here.types & REACHED,),
        "numbers of suppliers",
    ),
    Rule(
        of_types("account_id"),
        (lambda c: c.draft.leaf == ("sub",) and c.w.share("[0-9]{1,3}") >= OFTEN,),
        "parts of a parcel of land",
    ),
    Rule(
        of_types("account_id"),
        (lambda c: c.draft.leaf[:1] == ("mid",) and given_names(c),),
        "names between the first and the last",
        ("person_name", 0.85),
    ),
    Rule(
        of_types("username"),
        (lambda c: c.draft.leaf == ACCOUNT_NAME or loosely_users(c), lambda c: c.w.share(".* .*") >= OFTEN and names_of(c.w).full >= OFTEN),
        "names of people, as those of accounts",
        ("person_name", 0.8),
    ),
    Rule(
        of_types("username"),
        (lambda c: c.draft.leaf == ACCOUNT_NAME and c.w.share(".* .*") >= OFTEN,),
        "names of firms, which a CRM calls accounts",
        ("employer", 0.7),
    ),
    Rule(of_types("account_id national_id"), (lambda c: c.w.share(DAY) >= OFTEN,), "days, such as those of which something was issued, and no ids"),
    Rule(
        of_types("account_id"),
        (lambda c: set(c.draft.leaf) & VISITORS and c.w.share(COOKIE) >= SURE,),
        "a browser that comes back, whoever it is",
        ("device_id", 0.85),
    ),
    Rule(
        of_types("account_id"),
        (lambda c: c.draft.leaf in BANKED and c.here.types & {"iban", "bank_account", "bank_routing_code"},),
        "accounts beside those of banks",
        ("bank_account", 0.9),
    ),
    Rule(of_types("social_profile"), (lambda c: c.unsure, called_after_thing), "a link of a thing or an organisation"),
    Rule(
        of_types("account_id username"),
        (lambda c: c.weak and not c.draft.evident and c.w.n <= FEW_CODES, category),
        "a few codes over and over, under a word that may mean something else",
    ),
    Rule(of_types("account_id"), (counts_elements,), "counts the elements of each list"),
    Rule(
        of_types("account_id"),
        (lambda c: c.w.n >= SEVERAL and bool(set(c.draft.leaf) & set(NUMBER_WORDS)) and c.w.share(r"\+[0-9]{9,15}") >= QUARTERLY and c.w.share(r"\+?[0-9][0-9 ()-]{7,17}") >= SURE,),
        "numbers with a country's code",
        ("phone", 0.9),
    ),
    Rule(
        of_types("account_id"),
        (lambda c: set(c.draft.leaf) == LICENCE and c.draft.tongues.get("fr", 0.0) * 2 < c.draft.tongues.get("en", 0.0),),
        "a licence to drive",
        ("driver_license", 0.8),
    ),
    Rule(of_types("email"), (lambda c: bool(set(c.draft.leaf) & MESSENGERS) and bool(c.here.types & {"username", "account_id"}),), "ids of a messenger, which have the form of addresses (RFC 7622)", ("social_profile", 0.9)),
    Rule(
        of_types("login_time"),
        (lambda c: set(c.reading.words) & SIGNS, lambda c: not c.here.types & AT_A_SCREEN),
        "who signs in without an account signs a book at a door",
        ("activity_time", 0.0),
    ),
    Rule(
        of_types("username"),
        (lambda c: c.draft.leaf[-2:] == ACCOUNT_NAME or c.draft.leaf == ("accountname",), lambda c: c.w.share(r"\S+ .*") >= SEVERAL_WORDS),
        "the name of a firm",
    ),
    Rule(
        of_types("account_id"),
        (lambda c: c.draft.leaf in CLIENT_IDS - {("uid",)} and c.w.n <= PROGRAMS_OF_ONE and c.w.share(PROGRAM) >= OFTEN,),
        "the names of programs that ask for tokens",
    ),
    Rule(
        of_types("account_id"),
        (lambda c: "oauth" in tokens(c.here.table) and (c.draft.leaf == CONSUMER or (tokens(c.here.table)[-1:] in PROGRAM_TABLES and c.draft.leaf in CLIENT_IDS)),),
        "the id of a program",
    ),
    Rule(
        of_types("activity_time"),
        (in_logins, lambda c: not c.draft.evident and set(c.reading.words) <= BARE_TIMES),
        "the time of a row of logins",
        ("login_time", 0.0),
    ),
    Rule(
        of_types("login_time"),
        (lambda c: c.said == "device",),
        "when a device was last heard of",
        ("activity_time", 0.0),
    ),
    Rule(
        of_types("login_time"),
        (lambda c: c.draft.leaf in VISITED, lambda c: not c.here.types & AT_A_SCREEN - {"email", "account_id"}),
        "when somebody was last there in person",
        ("activity_time", 0.85),
    ),
    Rule(of_types("social_profile"), (kind_of_account,), "a few words over and over: a kind of account"),
    Rule(
        of_types("social_profile employer"),
        (lambda c: (c.weak or c.draft.data_type == "social_profile") and c.w.n == 1 and c.w.filled >= CATEGORY and c.w.share(CONSTANT) == 1,),
        "one code in all rows",
    ),
    Rule(
        of_types("activity_time login_time"),
        (lambda c: c.w.share(DIGITS) == 1 and c.w.n >= CATEGORY and c.w.numeric == 1 and c.w.numbers.min() < OLDEST and c.w.numbers.max() > LATEST and c.w.numbers.max() < MILLISECONDS,),
        "numbers from all over their range: a counter",
    ),
    Rule(
        of_types("login_time"),
        (lambda c: set(c.reading.words) & VISITS and not c.here.types & SIGNED_IN,),
        "who comes without an account visits a place",
        ("activity_time", 0.0),
    ),
    Rule(of_types("account_id"), (object_key,), "keys of objects, and no person near"),
    Rule(of_types("username"), (rows_are_called,), "what the rows are called, and these are no people"),
    Rule(
        of_types("username"),
        (lambda c: c.reading.words[-1:] == ("handle",) and c.w.share(SLUG) >= OFTEN,),
        "titles as they stand in addresses",
    ),
    Rule(
        of_types("login_time"),
        (lambda c: c.weak, of_days),
        "days without a time, under a word that may mean something else",
        ("activity_time", 0.0),
    ),
    Rule(of_types("social_profile"), (lambda c: c.w.share(AMOUNT) >= OFTEN,), "amounts, and no names"),
    Rule(
        of_types("account_id username"),
        (lambda c: c.w.share(DIGITS) >= SURE and HEADS.search(c.draft.sample.path) is not None,),
        "how many there are",
    ),
    Rule(
        of_types("account_id"),
        (lambda c: c.reading.words[-1:] and c.reading.words[-1] in SERIALS and c.reading.entity in ("thing", "device"),),
        "the serial number of a thing",
    ),
)  # fmt: skip
