"""What a column of a thing, a place or an organisation beside people cannot hold, as a table.

A row names data types, tests and a reason; of the rows that speak of a column's type the first whose tests all hold drops or changes its verdict. To add one is
to add a row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

from breach_impact.evidence.insurance import is_insurer
from breach_impact.evidence.neighbours import is_personal
from breach_impact.evidence.peoplenames import names_of
from breach_impact.evidence.valuewords import COMPANIES, INSTITUTIONS, has_title, within
from breach_impact.evidence.vocabulary import BRANDED_CARD
from breach_impact.evidence.witness import CODE, DIGITS, WORDY
from breach_impact.headerwords.headers import in_section, segments, tokens
from breach_impact.headerwords.lexicon import fold
from breach_impact.headerwords.naming import entity_of, table_words
from breach_impact.people.whose import DESCRIBING, GENERIC, INANIMATE, Case
from breach_impact.registry import detectors

UNQUALIFIED = 0.6
"""Weight of a weak word without another one that is unknown."""
HAPPENS = frozenset({"activity_time", "login_time"})
HARDWARE = frozenset({"imei", "device_serial", "mac_address", "firmware_version", "device_id"})
"""What shows that a table's rows are devices."""
OF_DEVICES = frozenset({"device_model", "device_name", "firmware_version", "time_zone", "video", "photo", "language"})
# A list of companies or cities has addresses, but they are nobody's home.
OF_A_PLACE = frozenset({"city", "country", "subdivision", "postal_code", "street_address", "geo_coordinates", "language", "time_zone"})
# Closed vocabularies and shapes: a weak word and values that agree are enough.
TELLING = frozenset({"country", "subdivision", "time_zone", "ip_address", "internal_ip"})
STANDING = frozenset({"employer", "education", "job_title", "employment_status", "salutation", "professional_skill"})
AMOUNTS = frozenset({"gambling_activity", "income", "account_balance", "credit_score", "debt", "donation"})
CREDITS = AMOUNTS | {"financial_attribute"}
KEYS = frozenset("id ids pk key uuid guid".split())
AMOUNT = r"-?[0-9]{1,7}[.,][0-9]{1,4}"
SORT_CODE = r"[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}"
"""The sort code of a bank; others sort parcels and lists."""
DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?)?|[0-3]?[0-9][./-][01]?[0-9][./-][0-9]{4}(?: 0?0:00(?::00)?)?"
"""A date without a time of day."""
AILMENTS = frozenset({"diagnosis", "medication", "disability"})
OF_PATIENTS = AILMENTS | {"medical_record_id", "health_insurance_id", "blood_group", "health_metrics"}
BIC = "[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?"
"""A bank by ISO 9362, which may be letters alone."""
SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)+"
"""A title as it stands in an address on the net."""
OBJECT_KEYS, UUID = (("uid",), ("uuid",)), r"(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
SERIALS = frozenset({"matricola", "matricule", "matricula"})
"""Of a person the number in a roll, of a thing that of its maker."""
HEADS = re.compile(r"(?i)(?:employees|members|users|customers|clients|patients|students|subscribers|guests|visitors|passengers|mitarbeiter|kunden|mitglieder|empleados|clientes|usuarios|miembros|employ[eé]s|membres"
                   r"|utilisateurs|dipendenti|clienti|utenti|membri|medewerkers|klanten|leden|gebruikers|pracownicy|klienci|сотрудники|клиенты|пользователи|员工人数|社員数|직원수)$")  # fmt: skip
"""The last word of a name that counts people, if it holds numbers; a list of them (``members[]``) holds ids."""
OF_AN_ADDRESS = frozenset({"city", "subdivision", "street_address"})
PIN_CODE, INDIAN = (("pincode",), ("pin", "code")), r"[1-9][0-9]{2} ?[0-9]{3}(?:\.0)?"
"""A name of postal codes in India, and a form of them; elsewhere it is what it says."""
DATED = r"(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9].*|[0-3]?[0-9][./][0-3]?[0-9][./](?:19|20)[0-9]{2}.*"
VACANCIES = frozenset("vacancy vacancies jobposting jobpostings jobposts joboffer joboffers openings stellenangebot stellenangebote stellenanzeigen stellen vacante vacantes vacatures vaga vagas"
                      " вакансия вакансии вакансій ilanlar 求人 求人票 招聘职位 招聘岗位 채용공고 وظائف रिक्तियां".split())  # fmt: skip
POSTED = frozenset({("job", "posting"), ("job", "offer"), ("job", "opening"), ("job", "ad"), ("offre", "emploi"), ("offerta", "lavoro"), ("oferta", "empleo"), ("oferta", "trabajo"), ("oferta", "pracy"), ("iş", "ilan")})
"""Words for places that are to be filled: what stands there of a post and its pay is of nobody yet."""
# Books and pictures have titles, too.
HEADINGS = frozenset({"title", "titel", "titre", "titulo", "titolo", "department"})
MANY, SOME, FEW_TITLES = 8, 4, 0.1
ANSWERS = 12
"""A scale of answers has no more of them, with the slips of those who typed."""
BELIEVED = frozenset({"religion", "political_view", "sexual_orientation"})
NICKNAMES = {("alias",), ("label",), ("nickname",)}
TEMPERATURES = frozenset("temperature temp temperatur temperatura temperatuur sicaklik температура 温度 気温 온도 حراره तापमान teplota lampotila homerseklet".split())
SHORTEST_STREET, SHORTEST_AGENT = 6, 20
QUARTER, FOUR_QUARTERS = "[1-4]", 4
COMPASS, NEGATIVE = r"(?i:[nsew]|[ns][ew])", r"-[0-9.,]+"
BELOW = r"-(?:[02-9][0-9.,]{0,6}|1[0-9.,]{1,6})"
"""Below zero, but for the -1 that stands for none, and for ids of 64 bits that were read as signed numbers."""
PEOPLES = (r"(?i:.*\b(?:white|black|asian|hispanic|latin[oax]|african|caucasian|native|indian|pacific|islander|mixed|multi|multiple|two or more|biracial|other|european|arab|"
           r"han|malay|chinese|jewish|roma|aboriginal|m[aā]ori|indigenous|middle eastern|unknown|declined?|undisclosed|blanc|noir)\b.*)|.{1,3}")  # fmt: skip
STATES = r"(?i:(?:very |like |as |near )?(?:new|mint|used|good|fair|poor|bad|excellent|worn|broken|damaged|restored|refurbished|intact|functional|clean|dirty|working|ok|scrap|fine)\b.*)"
LINES = r"(?i:mobile|cell(?:ular)?|land ?-?line|fixed|fax|home|work|office|tele(?:phone|fax)|phone|pager|other)"
LOCKABLE = frozenset({"password", "password_hash", "login_time", "username", "account_id"})
ROLES = r"(?i:(?:super|site|system|sys)?[ _-]?admin(?:istrator)?s?|user|member|guest|customer|client|staff|moderator|mod|editor|viewer|owner|subscriber|author|contributor|operator|support|basic|root|trader|pro|premium|vip|readonly|read[ _-]only)"
PLAIN_ROLES = r"(?i:(?:super|site|system|sys)?[ _-]?admin(?:istrator)?s?|user|member|guest|customer|client|moderator|mod|subscriber|basic|root|vip|readonly|read[ _-]only)"
"""Roles of accounts in programs, and those of them that are no job."""
PART = re.compile(r"%|(?i:(?<![a-z])(?:pct|percent|percentage|prozent|pourcentage|porcentaje|percentuale|procent|yüzde|процент)(?![a-z]))")
"""Words for a part of a hundred: ``Pension %`` is what is put aside of a salary."""
SIGNS = frozenset("signed sign signin signout signedin signedout".split())
AT_A_SCREEN = frozenset({"password", "password_hash", "username", "account_id", "ip_address", "user_agent", "session_token", "email", "device_id"})
RANKS = HEADINGS | {"usertitle", "customtitle", "rank", "rang", "ranking", "звание", "ранг"}
MESSAGES = frozenset("message messages msg msgs chat chats conversation conversations dm dms inbox outbox nachricht nachrichten mensaje mensajes messaggi mensagem mensagens bericht berichten"
                     " wiadomosci mesaj mesajlar сообщения повідомлення رسائل 消息 メッセージ 메시지".split())  # fmt: skip
FEW_LENGTHS = 2
"""Phone numbers of a country have hardly more lengths."""
FEW_CODES = 8
"""So few distinct codes are a category; names that people gave themselves are more."""
OUTSPOKEN = 0.45
"""A name in which a type's word is so little is rather about something else."""
# A name that says no more than that it is the number of a card.
JUST_CARD = frozenset("card cardnumber number no nr num cardno karte kartennummer carte carta tarjeta cartao karta".split())
OF_A_CARD = frozenset({"payment_card_number", "card_track", "card_expiry", "card_type", "card_pin"})
CVV_SAID = re.compile("cvv|cvc|cvn|cv2|csc|card|kart|cart|tarj|karty|карт|カード|카드|信用卡|卡|بطاقة")
CARD_MATES = frozenset({"card_expiry", "card_cvv", "card_pin", "card_type"})
SHOWS_CARD = frozenset({"payment_card_number", "card_type"})
"""A card's number may be left out or cut to four digits; its brand stands all the same."""
CARD_WORDS = frozenset("card cc credit ccexpires ccexp karte carte tarjeta carta cartao karty kart thru".split())
MONTH_YEAR = r"(?:0?[1-9]|1[0-2]) ?[-/.] ?(?:20)?[0-9]{2}|[A-Z][a-z]{2}[-/ ][0-9]{2,4}"
SURE, BY_CHANCE, OFTEN = 0.9, 0.3, 0.5
CATEGORY, REPEATED, LABEL = 20, 8, 60
"""Texts that come so few, each so many times on average, and are so short, are a category."""

PUBLISHED = frozenset(
    "post posts topic topics thread threads comment comments review reviews article articles guestbook shoutbox beitrag beitraege kommentar kommentare bewertung bewertungen forum"
    " commentaire commentaires avis comentario comentarios resena resenas recensione recensioni commento commenti komentarz komentarze yorum yorumlar отзыв отзывы комментарий комментарии"
    " пост посты тема темы 评论 帖子 回帖 コメント レビュー 投稿 댓글 게시글".split()
)
"""Words for what is written for everybody, as tables are called after it."""
PRIVATE = frozenset("private privat privata privato privee prive privada privado prywatna prywatne prywatny soukroma sukromna личное личные приватное приватні ozel pm pms dm dms 私信".split())
# What stands under these levels is how something was paid.
PAYMENTS = frozenset("payment payments pay card cards paymentinfo paymentmethod zahlung paiement pago pagamento betaling platnosc оплата 支付".split())
LAST_DIGITS = r"[0-9]{4}"
RADIO, GLOBAL_RADIO = r"[0-9]{1,9}", r"[2-7][0-9]{2}[-_:. ][0-9]{2,3}(?:[-_:. ][0-9]{1,9}){1,2}"
SHORT_RADIO = r"[2-7][0-9]{2}([-_:. ])[0-9]{2}[-_:. ][0-9]{1,9}"
"""The number of a radio cell, by itself and behind those of its country and network (3GPP TS 23.003, 4.3); a network of two digits is no part of a phone number of America."""

EXERCISES = frozenset("workout workouts exercise exercises training trainings ride rides activity activities fitness sport sports gym entrainement entrainements seance entrenamiento entrenamientos ejercicio treino treinos exercicio"
                      " allenamento allenamenti esercizio oefening oefeningen cwiczenie cwiczenia trening treningi antrenman egzersiz тренировка тренировки тренування вправа 训练 锻炼 运动 運動 トレーニング 운동 تمرين व्यायाम".split())  # fmt: skip
"""Doings of the body: what is measured there is its own work."""
STEPS = r"[0-9]{1,2}"
"""Stages of a procedure; of a day's steps there are more."""
SERVING = frozenset(map(fold, (
    "establishment facility provider supplier vendor merchant store shop branch clinic hospital pharmacy practice estabelecimento prestador fornecedor clínica loja filial farmácia unidade establecimiento proveedor sucursal tienda clínica"
    " farmacia prestataire fournisseur établissement magasin clinique hôpital pharmacie fornitore negozio ambulatorio ospedale lieferant praxis klinik krankenhaus apotheke filiale leverancier winkel vestiging ziekenhuis apotheek"
    " dostawca placówka sklep przychodnia szpital apteka tedarikçi mağaza şube hastane eczane поставщик магазин клиника больница аптека постачальник клініка лікарня 医院 门店 供应商 病院 店舗 薬局 병원 매장 약국").split()))  # fmt: skip
"""Who serves the person of the row: its name is no employer's."""
DATED_PAPER = r"(?:\p{L}{1,6}[ /.-]{0,2})?[0-9]{1,7}/(?:(?:0?[1-9]|1[0-2])/)?(?:19|20)[0-9]{2}(?:/[\p{L}0-9]{1,6})?|\p{L}{1,6}/(?:19|20)[0-9]{2}/(?:[01][0-9]/)?[0-9]{1,7}"
"""The number of a bill or delivery note in its month or year."""

Test = Callable[[Case], object]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a column is not, where all tests hold.

    Attributes:
        types: data types that it speaks of; none: all.
        tests: what must hold.
        why: the reason, for the plan.
        becomes: what the column is then, with its confidence; nothing personal otherwise.
    """

    types: frozenset[str]
    tests: tuple[Test, ...]
    why: str
    becomes: tuple[str, float] | None = None


def _types(names: str) -> frozenset[str]:
    return frozenset(names.split())


def _alone(case: Case) -> bool:
    return not case.here.personal


def _inanimate(case: Case) -> bool:
    return case.owner in INANIMATE


def _called_after_thing(case: Case) -> bool:
    return case.reading.entity in ("thing", "org")


def _told(case: Case) -> bool:
    """Whether the values say enough although the word is weak."""
    draft = case.draft
    return draft.data_type in TELLING and (draft.values or 0) >= SURE and (draft.name or 0) >= UNQUALIFIED


def _of_device(case: Case) -> bool:
    return case.draft.data_type in OF_DEVICES and (case.at_device or (bool(case.here.types & HARDWARE) and case.draft.data_type != "device_name"))


def category(case: Case) -> bool:
    """Whether a few values come over and over."""
    return 0 < case.w.n <= CATEGORY and case.w.filled >= REPEATED * case.w.n


def _places(case: Case) -> bool:
    """Whether a bare key in a list only counts the elements of each record: 0 or 1 and so on, over and over."""
    if "[]" not in case.draft.sample.path or not case.reading.own_key or not category(case) or case.w.share(r"[0-9]{1,2}") < 1:
        return False
    numbers = {int(value) for value in case.w.values}
    return min(numbers) in (0, 1) and numbers == set(range(min(numbers), max(numbers) + 1))


def _labels(case: Case) -> bool:
    """Whether texts are labels of a thing or of an inner element, and not what is written of the row's person."""
    return category(case) and case.w.mean_length < LABEL and (_inanimate(case) or bool(case.draft.parent))


def _in_messages(case: Case) -> bool:
    """Whether the column stands in a list of messages."""
    return bool(MESSAGES & {word for name in segments(case.draft.sample.path)[:-1] for word in tokens(name)})


def _published(case: Case) -> bool:
    """Whether the rows are what everybody can read."""
    words = set(tokens(case.here.table))
    return bool(words & PUBLISHED) and not words & (MESSAGES | PRIVATE) and not PRIVATE & set(tokens(segments(case.draft.sample.path)[-1]))


def _ranked(case: Case) -> bool:
    names = segments(case.draft.sample.path)
    return bool(names) and tokens(names[-1])[-1:] in {(word,) for word in RANKS}


def _insurer(case: Case) -> bool:
    # Without a word for an insurance few payers of many rows are insurers; people who pay are as many as the rows.
    return is_insurer(case.draft.sample.path, beside_member="health_insurance_id" in case.here.types and category(case))


def _bare_card(case: Case) -> bool:
    w = case.w
    numbers = w.share(DIGITS) >= SURE and w.share(BRANDED_CARD) < OFTEN and (case.draft.checksum or 0) < BY_CHANCE
    return numbers and case.here.personal and not case.here.types & CARD_MATES and set(case.reading.words[-2:]) <= JUST_CARD


def _untitled(case: Case) -> bool:
    if not set(case.reading.words[-1:]) <= HEADINGS or case.w.n < SOME:
        return False
    # Of a handful that members gave themselves none is a job, and nothing near speaks of work.
    titles = case.w.asked(has_title)
    return titles < FEW_TITLES if case.w.n >= MANY else titles == 0 and "employer" not in case.here.types


def _opinion(case: Case) -> bool:
    """Whether values are how much people agree with what the name says: no fact about them, but for what they believe."""
    return case.draft.data_type not in BELIEVED and 1 < case.w.n <= ANSWERS and case.w.asked(within("agreement")) >= SURE


def _called(case: Case) -> bool:
    """Whether a name stands for an address, in its list or table: what its holder calls it (``home``)."""
    names = segments(case.draft.sample.path)
    level = tokens(names[-2]) if len(names) > 1 else tokens(case.here.table)
    return bool(names) and tokens(names[-1]) in NICKNAMES and in_section(level, "street_address")


def _at_lock(case: Case) -> bool:
    """Whether a code stands below a level of a device (``lock.pin_codes[].code``): it opens that."""
    return case.at_device and case.w.share(r"[0-9]{4,8}") >= SURE and any("pin" in tokens(name) for name in segments(case.draft.sample.path))


def _room(case: Case) -> bool:
    """Whether a temperature is that of a room: in an element of a device or place, or none that a body has (35 to 43 degrees Celsius, 95 to 110 Fahrenheit)."""
    if not set(case.reading.words) & TEMPERATURES:
        return False
    return case.owner in INANIMATE or not (case.w.between(34, 43) or case.w.between(93, 110))


def _vacant(case: Case) -> bool:
    """Whether the rows are posts that are to be filled."""
    words = tokens(case.here.table)
    if entity_of(table_words(case.here.table)) == "person":  # of applicants
        return False
    plain = tuple(word.rstrip("s") for word in words)
    return bool(VACANCIES & set(words)) or any(pair in POSTED for pair in pairwise(plain))


def _no_street(case: Case) -> bool:
    short = case.w.mean_length < SHORTEST_STREET or (case.w.numeric > OFTEN and case.w.share(WORDY) < OFTEN)
    return (case.draft.name or 1) <= GENERIC and short and not case.here.types & {"city", "postal_code"}


def _keyed(case: Case) -> bool:
    """Whether numbers, another one in each row, are called a key of what they would be an amount of (``loan_id``)."""
    words = tokens(segments(case.draft.sample.path)[-1])
    return bool(KEYS & {*words[:1], *words[-1:]}) and case.w.n >= SURE * case.w.filled and case.w.share(DIGITS) >= SURE


def _pin(case: Case) -> bool:
    words = tokens(segments(case.draft.sample.path)[-1])
    return any(words[: len(said)] == said for said in PIN_CODE) and case.w.share(INDIAN) < OFTEN


def _ailing(case: Case) -> bool:
    """Whether nothing but such words speaks of people: studies and drugs have conditions, too."""
    others = case.here.types - {case.draft.data_type}
    return case.rows != "people" and not any(t in DESCRIBING or is_personal(t) or t in AILMENTS for t in others)


def _object_key(case: Case) -> bool:
    """Whether keys of 128 bits under a word for any key are all that speaks of people."""
    named = tokens(segments(case.draft.sample.path)[-1]) in OBJECT_KEYS and case.w.share(UUID) >= SURE
    return named and case.rows != "people" and not case.here.online and not any(is_personal(t) for t in case.here.types - {"account_id"})


def _paying(case: Case) -> bool:
    """Whether the column stands below a level of a payment."""
    return bool(PAYMENTS & {word for name in segments(case.draft.sample.path)[:-1] for word in tokens(name)})


def _last_digits(case: Case) -> bool:
    """Whether numbers of an account are four digits, all of them, below a level of a payment: what a receipt shows of it."""
    return _paying(case) and case.w.n >= MANY and case.w.share(LAST_DIGITS) == 1


def _radio_cell(case: Case) -> bool:
    """Whether numbers of many lengths under a word for a phone (``cell``) are of radio cells: with their network's, or in a table that holds nothing else of a person."""
    if case.reading.words[-1:] != ("cell",):
        return False
    if len({len(value) for value in case.w.values}) <= FEW_LENGTHS:
        return case.w.share(SHORT_RADIO) >= SURE
    alone = not any(is_personal(t) for t in case.here.types - {"phone"})
    return case.w.share(GLOBAL_RADIO) >= SURE or (alone and case.w.share(RADIO) >= SURE)


def _repeated_name(case: Case) -> bool:
    """Whether a few names of an inner element come over and over, and are not names of people (``owner.name`` of a flight is the airline's)."""
    inner = bool(case.draft.parent) and case.reading.bare_name
    return inner and case.w.n <= FEW_CODES and category(case) and (known := names_of(case.w)).full + known.given < BY_CHANCE


def _not(test: Test) -> Test:
    return lambda case: not test(case)


EARLY = (
    Rule(_types("device_model device_name firmware_version"), (lambda c: (c.draft.name or 0) < SURE and not (c.at_device or _of_device(c) or (
        c.draft.data_type == "firmware_version" and c.here.types & HARDWARE)),), "such a name belongs to a device, and none is near"),
    Rule(_types("device_model"), (lambda c: c.w.share(LINES) == 1,), "kinds of lines"),
    Rule(_types("username"), (lambda c: c.described and "device_name" in {x.data_type for x in c.reading.candidates},),
         "a nickname in an element that describes a device", ("device_name", 0.0)),
    Rule(frozenset(), (lambda c: c.weak and not c.draft.evident, _alone, _not(_of_device), _not(_told)), "a word that may mean something personal, with no person near"),
    Rule(_types("payment_card_number"), (_bare_card,), "card numbers without a check digit, and nothing else of a payment near: the card of a member", ("account_id", 0.7)),
    Rule(_types("card_expiry"), (lambda c: not c.here.types & SHOWS_CARD and not set(c.reading.words) & CARD_WORDS and not _paying(c) and c.w.share(MONTH_YEAR) < 0.8,),
         "an expiry of something, with no card near"),
    Rule(_types("card_cvv"), (lambda c: not c.here.types & OF_A_CARD and not CVV_SAID.search(" ".join(c.reading.words)),),
         "a security code of something, with no card near"),
    Rule(frozenset(), (_opinion,), "how much people agree with what the name says"),
    Rule(_types("username person_name device_name"), (_not(lambda c: c.draft.evident), _called), "what an address is called"),
    Rule(_types("postal_code"), (_at_lock,), "digits that open a device", ("password", 0.8)),
    Rule(_types("health_metrics"), (lambda c: c.weak, _room), "the temperature of a room"),
    Rule(_types("job_title"), (lambda c: c.weak, _untitled), "titles, and none of a job"),
    Rule(_types("job_title"), (lambda c: c.weak and set(c.reading.words[-1:]) <= HEADINGS and "private_message" in c.here.types, lambda c: c.w.asked(has_title) < FEW_TITLES),
         "the subject of a message"),
    Rule(_types("person_name username"), (_ranked,), "a rank or title"),
    Rule(_types("job_title income education years_experience employment_status professional_skill employer"), (_vacant, lambda c: c.said != "person"), "of a post that is to be filled"),
    Rule(_types("person_name employer"), (_insurer,), "an insurer"),
    Rule(_types("gender"), (lambda c: c.reading.words == ("f", "m") and c.here.types & {"criminal_offence"},), "felony or misdemeanour"),
    Rule(_types("employer"), (lambda c: set(c.reading.words) & SERVING,), "who serves the person, and employs others"),
    Rule(_types("national_id passport"), (lambda c: c.w.share(DATED_PAPER) >= OFTEN,), "numbers of bills or notes, by their month or year"),
    Rule(_types("health_metrics body_metrics"), (lambda c: c.reading.words[-1:] == ("step",) and c.w.share(STEPS) == 1,), "stages of a procedure"),
    Rule(_types("street_address"), (_no_street,), "codes or directions, and no city or postal code near"),
    Rule(_types("street_address"), (lambda c: c.w.n <= FOUR_QUARTERS and c.w.share(QUARTER) == 1,), "quarters of a year"),
    Rule(_types("social_profile"), (lambda c: c.unsure, _called_after_thing), "a link of a thing or an organisation"),
    Rule(OF_A_PLACE, (lambda c: c.weak and not c.draft.evident and c.draft.parent, _called_after_thing), "a word for a place, of a thing"),
    Rule(OF_A_PLACE | {"person_name"}, (lambda c: c.here.listed and c.reading.entity in ("org", "place", "thing") and not c.draft.evident, _alone),
         "a list of organisations, places or things: not where a person lives"),
    Rule(_types("free_text private_message"), (lambda c: c.draft.data_type == "free_text" or not _in_messages(c), _labels), "a few texts over and over: a category"),
    Rule(_types("ip_address"), (lambda c: c.w.share(r"[0-9]{8}") >= OFTEN,), "numbers, and no addresses on the net"),
    Rule(_types("private_message"), (_published,), "what is written for everybody", ("free_text", 0.0)),
    Rule(_types("biometric"), (lambda c: c.reading.words[-1:] == ("fingerprint",) and (c.here.types & OF_A_CARD or set(c.reading.words) & CARD_WORDS),), "the fingerprint of a card"),
    Rule(_types("card_type"), (lambda c: not c.draft.name and c.w.n == 1 and c.w.filled >= CATEGORY and not set(c.reading.words) & CARD_WORDS,), "one word in all rows, under a name that says nothing of a card"),
    Rule(_types("person_name"), (lambda c: c.w.share(f"{COMPANIES}|{INSTITUTIONS}") >= OFTEN,), "names of organisations"),
    Rule(_types("account_id username"), (lambda c: c.weak and not c.draft.evident and c.w.n <= FEW_CODES, category), "a few codes over and over, under a word that may mean something else"),
    Rule(_types("account_id"), (_places,), "counts the elements of each list"),
    Rule(_types("account_id bank_account payment_card_number"), (_last_digits,), "the last four digits of an account, below a payment"),
    Rule(_types("phone"), (_radio_cell,), "numbers of radio cells"),
    Rule(_types("person_name username"), (_repeated_name,), "a few names over and over, and none of a person's"),
    Rule(_types("medical_record_id"), (lambda c: c.weak and not c.here.types & OF_PATIENTS,), "a short word, and nothing near speaks of patients"),
    Rule(_types("user_agent"), (lambda c: c.weak and c.w.mean_length < SHORTEST_AGENT,), "too short for an agent"),
    Rule(_types("subdivision"), (lambda c: c.w.share(COMPASS) == 1,), "directions"),
    Rule(_types("disability"), (lambda c: c.w.boolean and c.reading.words[-1:] == ("disabled",) and c.here.types & LOCKABLE and not c.draft.taught,), "accounts that are switched off"),
    Rule(_types("login_time"), (lambda c: set(c.reading.words) & SIGNS, lambda c: not c.here.types & AT_A_SCREEN), "who signs in without an account signs a book at a door", ("activity_time", 0.0)),
    Rule(_types("login_time"), (lambda c: c.said == "device",), "when a device was last heard of", ("activity_time", 0.0)),
    Rule(_types("ethnicity"), (lambda c: c.reading.words[-1:] == ("race",) and c.w.share(WORDY) >= SURE and c.w.share(PEOPLES) == 0,), "races that are run"),
    Rule(_types("diagnosis"), (lambda c: c.reading.words[-1:] == ("condition",) and c.w.share(STATES) >= OFTEN,), "the state of a thing"),
    Rule(_types("device_serial device_id account_id imei"), (lambda c: c.w.share(BELOW) > 0,), "numbers below zero, and no ids"),
    Rule(frozenset(), (lambda c: c.draft.name is not None and c.draft.name < OUTSPOKEN and not c.draft.evident,), "its name speaks rather of something else"),
    Rule(AMOUNTS, (lambda c: c.w.share(DATED) >= SURE,), "dates, and no amounts"),
    Rule(AMOUNTS, (lambda c: PART.search(c.draft.sample.path) is not None,), "a part of an amount"),
    Rule(_types("job_title"), (lambda c: c.reading.words[-1:] in {("role",), ("roles",), ("rol",), ("rolle",), ("ruolo",), ("роль",)} and c.w.share(ROLES) >= OFTEN and c.w.share(PLAIN_ROLES) > 0,), "what an account may do"),
    Rule(CREDITS, (_keyed,), "keys, and no amounts"),
    Rule(AILMENTS | {"military_service"}, (_ailing, lambda c: c.reading.entity not in ("person", "health")), "said of people, and the table holds none"),
    Rule(_types("account_id"), (_object_key,), "keys of objects, and no person near"),
    Rule(_types("username"), (lambda c: c.reading.words[-1:] == ("handle",) and c.w.share(SLUG) >= OFTEN,), "titles as they stand in addresses"),
    Rule(_types("bank_account"), (lambda c: c.w.share(r"[^0-9]*") >= OFTEN and c.w.share(BIC) < OFTEN,), "words, and no numbers"),
    Rule(_types("bank_account"), (lambda c: c.reading.words[-2:] == ("sort", "code"), lambda c: c.w.share(SORT_CODE) < OFTEN), "a code by which things are sorted"),
    Rule(_types("login_time"), (lambda c: c.weak, lambda c: c.w.share(DAY) >= SURE), "days without a time, under a word that may mean something else", ("activity_time", 0.0)),
    Rule(_types("employment_status"), (lambda c: c.w.n >= OFTEN * c.w.filled and c.w.n > CATEGORY and c.w.share(CODE) >= SURE and c.w.share(r".*[0-9].*") >= SURE,), "codes, nearly as many as the rows"),
    Rule(_types("social_profile"), (lambda c: c.w.share(AMOUNT) >= OFTEN,), "amounts, and no names"),
    Rule(_types("account_id"), (lambda c: c.w.share(DIGITS) >= SURE and HEADS.search(c.draft.sample.path) is not None,), "how many there are"),
    Rule(_types("passport ru_passport"), (lambda c: c.reading.words[:1] == ("pass",) and "pass" in tokens(c.here.table),), "the number of a pass, of which the table is"),
    Rule(_types("vehicle_plate"), (lambda c: set(c.reading.words) & SERIALS and c.w.share(DIGITS) >= SURE and c.reading.entity not in ("thing", "device"),),
         "a number in a roll, for plates have letters", ("account_id", 0.9)),
    Rule(_types("account_id"), (lambda c: c.reading.words[-1:] and c.reading.words[-1] in SERIALS and c.reading.entity in ("thing", "device"),), "the serial number of a thing"),
    Rule(_types("postal_code"), (_pin, lambda c: c.w.share(r"[0-9]{4}") >= SURE and c.here.types & LOCKABLE,), "four digits beside a login", ("password", 0.8)),
    Rule(_types("postal_code"), (_pin,), "no postal code of the country that calls them so"),
    Rule(_types("card_pin"), (lambda c: c.reading.words[-1:] == ("pin",) and c.w.share(INDIAN) >= SURE and not c.here.types & (OF_A_CARD - {"card_pin"}), lambda c: c.here.types & OF_AN_ADDRESS),
         "the postal code of an address of India", ("postal_code", 0.85)),
)  # fmt: skip
"""Asked of each column by what the first verdicts of the others say."""

LATE = (
    Rule(HAPPENS, (_alone, lambda c: c.unsure or not c.here.online), "a time of something, with no person near"),
    Rule(HAPPENS, (lambda c: c.w.n == 1 and c.w.filled >= CATEGORY,), "one time for all rows: the file's"),
    Rule(HAPPENS, (lambda c: c.weak and "user_agent" not in c.here.types, _inanimate), "a time of a thing"),
    Rule(frozenset(), (lambda c: _needs_person(c) and c.reading.entity not in ("person", "health"), _alone, _not(lambda c: c.draft.data_type in OF_DEVICES and (c.here.devices or c.reading.device))),
         "personal only beside a person, and the table holds none"),
    Rule(frozenset(), (lambda c: c.weak and _needs_person(c), _inanimate), "a word that may mean something personal, of a thing"),
    Rule(STANDING, (lambda c: c.weak and not c.draft.evident and c.rows in ("doings", "beside") and c.said != "person",), "said of people, and the rows are none"),
    Rule(OF_A_PLACE, (lambda c: c.weak and not c.draft.evident and c.rows == "beside", _inanimate), "a word for a place, of a thing beside people"),
    Rule(_types("photo video audio_recording purchase_history"), (lambda c: c.rows == "beside", _inanimate), "of a thing beside people"),
    Rule(_types("gambling_activity"), (lambda c: c.unsure and c.draft.data_type not in c.here.types,), "a quota or gain, and nothing near speaks of a bet"),
    Rule(_types("date_of_birth"), (_alone, lambda c: c.reading.entity == "thing"), "born, and no person near"),
    Rule(_types("body_metrics health_metrics"), (lambda c: bool(c.draft.parent) or _alone(c), lambda c: c.reading.entity == "thing" and not c.draft.evident and not set(c.reading.words) & EXERCISES),
         "a measure of a thing"),
    Rule(_types("gender"), (_alone, lambda c: c.draft.name and ("sex" in c.reading.words or c.here.listed) and c.reading.entity not in ("person", "health")), "a sex beside no person"),
)  # fmt: skip
"""Asked once the verdicts stand."""


def _needs_person(case: Case) -> bool:
    """Whether a type is personal only beside a person and the values do not show it."""
    return not case.draft.evident and detectors()[case.draft.data_type or ""].needs_person


def refuse(case: Case, rules: Iterable[Rule]) -> None:
    """Drop or change a column's verdict by the first rule whose tests hold."""
    draft = case.draft
    for rule in rules if draft.data_type else ():
        if (rule.types and draft.data_type not in rule.types) or not all(test(case) for test in rule.tests):
            continue
        if rule.becomes is None:
            draft.drop(rule.why)
        else:
            draft.take(rule.becomes[0], rule.becomes[1] or draft.confidence, rule.why)
        return
