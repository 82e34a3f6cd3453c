"""Tests of rules: where a column stands, whose it is, and which other columns and words are near it."""

from __future__ import annotations

from itertools import pairwise

from breach_impact.evidence.company import ANIMALS, CAREER, is_personal
from breach_impact.headerwords.entities import entity_of, names_person, table_words
from breach_impact.headerwords.headers import hits, in_section, segments, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.rules import SURE
from breach_impact.people.whose import DESCRIBING, INANIMATE, Case
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
KEYS = frozenset("id ids pk key uuid guid".split())
AILMENTS = frozenset({"diagnosis", "medication", "disability"})
OBJECT_KEYS, UUID = (("uid",), ("uuid",)), r"(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
VACANCIES = folded("vacancy vacancies jobposting jobpostings jobposts joboffer joboffers openings stellenangebot stellenangebote stellenanzeigen stellen vacante vacantes vacatures vaga vagas"
                      " вакансия вакансии вакансій ilanlar 求人 求人票 招聘职位 招聘岗位 채용공고 وظائف रिक्तियां".split())  # fmt: skip
OF_RESETS = frozenset("password reset token session verification invitation invite access remember".split())
OFFERED = frozenset("vacancy offre oferta offerta stelle vaga vacante vacature вакансия".split())
"""Levels of what is offered to who applies (``candidatures`` with ``offre.intitule``)."""
POSTED = frozenset({("job", "posting"), ("job", "offer"), ("job", "opening"), ("job", "ad"), ("offre", "emploi"), ("offerta", "lavoro"), ("oferta", "empleo"), ("oferta", "trabajo"), ("oferta", "pracy"), ("is", "ilan")})
"""Words for places that are to be filled: what stands there of a post and its pay is of nobody yet."""
NICKNAMES = {("alias",), ("label",), ("nickname",), ("nick",), ("apelido",), ("surnom",), ("etiqueta",), ("apodo",)}
MESSAGES = folded("message messages msg msgs sms mms chat chats conversation conversations dm dms inbox outbox nachricht nachrichten mensaje mensajes messaggi mensagem mensagens bericht berichten"
                     " wiadomosci mesaj mesajlar сообщения повідомлення رسائل 消息 メッセージ 메시지".split())  # fmt: skip

PETS = folded("animal pet haustier mascota hayvan питомец 宠物 ペット 반려동물".split())
"""Short forms are none of them: ``DOG_TAR`` is a date of birth in Turkish."""
PATIENTS = folded("patient patients paciente pacientes paziente pazienti patienten pacjent пациент пациента hasta pacient".split())
"""Whom a vet treats, too; where two columns say of what kind they are (species, breed) what is said of them is an animal's."""
REQUESTS = frozenset({"user_agent", "jwt", "session_token", "oauth_token", "api_token"})
OWNED = frozenset({"device_serial", "device_id", "imei", "advertising_id"})
SESSIONS = folded("session sessions sesje sesja sesion sesiones sessione sessioni sessao sessoes sitzung sitzungen sessie sessies oturum oturumlar сессия сессии сесія сесії 会话 會話 セッション 세션".split())
LOGINS = folded("login logins signin signins logon logons connexion connexions logowania logowanie oturum авторизация авторизации авторизації 登录 登陆 登入 ログイン 로그인".split())
"""Words of tables in which each row is somebody's login."""
PUBLISHED = folded(
    "post posts topic topics thread threads comment comments review reviews article articles guestbook shoutbox beitrag beitraege kommentar kommentare bewertung bewertungen forum"
    " commentaire commentaires avis comentario comentarios resena resenas recensione recensioni commento commenti komentarz komentarze yorum yorumlar отзыв отзывы комментарий комментарии"
    " пост посты тема темы 评论 帖子 回帖 コメント レビュー 投稿 댓글 게시글".split()
)
"""Words for what is written for everybody, as tables are called after it."""
PRIVATE = frozenset("private privat privata privato privee prive privada privado prywatna prywatne prywatny soukroma sukromna личное личные приватное приватні ozel pm pms dm dms 私信".split())
# What stands under these levels is how something was paid.
PAYMENTS = frozenset("payment payments pay card cards paymentinfo paymentmethod zahlung paiement pago pagamento betaling platnosc оплата 支付".split())


def alone(case: Case) -> bool:
    """Whether the table holds nobody."""
    return not case.here.personal


def inanimate(case: Case) -> bool:
    """Whether the column is a thing's, a place's, an organisation's or a device's."""
    return case.owner in INANIMATE


def called_after_thing(case: Case) -> bool:
    """Whether the name itself speaks of a thing or an organisation."""
    return case.reading.entity in ("thing", "org")


def told_by_values(case: Case) -> bool:
    """Whether the values say enough although the word is weak."""
    draft = case.draft
    return draft.data_type in TELLING and (draft.values or 0) >= SURE and (draft.name or 0) >= UNQUALIFIED


def of_device(case: Case) -> bool:
    """Whether a type that a device has stands below one, or beside what shows that the rows are devices."""
    return case.draft.data_type in OF_DEVICES and (case.at_device or (bool(case.here.types & HARDWARE) and case.draft.data_type != "device_name"))


NOTES = folded("note notes usernote usernotes notiz notizen remark remarks".split())
OF_PAPER = frozenset("credit debit delivery dispatch promissory release sick bank".split())
"""What a note is that somebody hands over."""


def of_premises(case: Case) -> bool:
    """Whether a name speaks of a place that a firm or an authority has (``school_tel``)."""
    return in_section(case.draft.leaf, "_org")


def in_notes(case: Case) -> bool:
    """Whether a table is one of notes (``usernote``), and its rows have no recipient."""
    words = tokens(case.here.table)
    return bool(words) and words[-1] in NOTES and not set(words[:-1]) & OF_PAPER and not in_messages(case)


def in_messages(case: Case) -> bool:
    """Whether the column stands in a list of messages."""
    return bool(MESSAGES & {word for name in segments(case.draft.sample.path)[:-1] for word in tokens(name)})


def in_logins(case: Case) -> bool:
    """Whether the rows are logins, by the table's name (``login_history``)."""
    return bool(LOGINS & set(tokens(case.here.table)))


SIGN_IN = frozenset({"email", "username", "login_time", "session_token", "password_salt"})


def of_animal(case: Case) -> bool:
    """Whether the innermost level that a column stands in, or its own name, is an animal's."""
    names = segments(case.draft.sample.path)
    level = set(tokens(names[-2])) if len(names) > 1 else set[str]()
    said = {word.removesuffix("s") for word in level} | level
    if (ANIMALS - {"tier", "species"}) & said or set(case.draft.leaf) & PETS:
        return True
    if case.here.veterinary and set(case.draft.leaf) & PATIENTS:
        return True
    return case.here.animals and not case.draft.parent and not names_person(case.draft.leaf)


def in_sessions(case: Case) -> bool:
    """Whether the rows are sessions, by the table's name."""
    return bool(SESSIONS & set(tokens(case.here.table)))


def requested(case: Case) -> bool:
    """Whether the rows are requests that somebody made with a token or a browser, or his device did from where it is."""
    here = case.here.types
    return case.draft.data_type in HAPPENS and bool(here & REQUESTS or ("ip_address" in here and here & OWNED))


def published(case: Case) -> bool:
    """Whether the rows are what everybody can read."""
    words = set(tokens(case.here.table))
    return bool(words & PUBLISHED) and not words & (MESSAGES | PRIVATE) and not PRIVATE & set(tokens(segments(case.draft.sample.path)[-1]))


def name_of_address(case: Case) -> bool:
    """Whether a name stands for an address, in its list or table: what its holder calls it (``home``)."""
    names = segments(case.draft.sample.path)
    level = tokens(names[-2]) if len(names) > 1 else tokens(case.here.table)
    return bool(names) and tokens(names[-1]) in NICKNAMES and in_section(level, "street_address")


def at_lock(case: Case) -> bool:
    """Whether a code stands below a level of a device (``lock.pin_codes[].code``): it opens that."""
    return case.at_device and case.w.share(r"[0-9]{4,8}") >= SURE and any("pin" in tokens(name) for name in segments(case.draft.sample.path))


def vacant(case: Case) -> bool:
    """Whether the rows are posts that are to be filled."""
    words = tokens(case.here.table)
    if entity_of(table_words(case.here.table)) == "person":  # of applicants
        return False
    plain = tuple(word.rstrip("s") for word in words)
    above = {word for name in segments(case.draft.parent) for word in tokens(name)} if case.draft.parent else set[str]()
    return bool(VACANCIES & set(words)) or bool(above & OFFERED) or any(pair in POSTED for pair in pairwise(plain))


def signs_in_by(case: Case) -> bool:
    """Whether a bare ``token`` stands in a table of people, and of none who reset or prove something: vBulletin 5 keeps its passwords so."""
    return case.draft.leaf == ("token",) and case.rows == "people" and not set(tokens(case.here.table)) & OF_RESETS


def loosely_users(case: Case) -> bool:
    """Whether a word for users may mean their names (``external_user``): nobody signs in by it, and something else says who they are."""
    return (case.draft.name or 1.0) < 0.9 and not case.here.types & {"password", "password_hash"} and bool(case.here.types & {"email", "account_id", "phone"})


def ailing(case: Case) -> bool:
    """Whether nothing but such words speaks of people: studies and drugs have conditions, too."""
    others = case.here.types - {case.draft.data_type}
    return case.rows != "people" and not any(t in DESCRIBING or is_personal(t) or t in AILMENTS for t in others)


def object_key(case: Case) -> bool:
    """Whether keys of 128 bits under a word for any key are all that speaks of people."""
    named = tokens(segments(case.draft.sample.path)[-1]) in OBJECT_KEYS and case.w.share(UUID) >= SURE
    return named and case.rows != "people" and not case.here.online and not any(is_personal(t) for t in case.here.types - {"account_id"})


def paying(case: Case) -> bool:
    """Whether the column stands below a level of a payment."""
    return bool(PAYMENTS & {word for name in segments(case.draft.sample.path)[:-1] for word in tokens(name)})


def needs_person(case: Case) -> bool:
    """Whether a type is personal only beside a person and the values do not show it."""
    return not case.draft.evident and detectors()[case.draft.data_type or ""].needs_person


def hash_of_something(case: Case) -> bool:
    """Whether digests under a bare word for a hash are rather those of a thing that its name speaks of (``Хеш накладной``), or of rows whose people sign in nowhere."""
    if case.draft.evident or any(hit.entry.section in ("password", "password_salt") or (hit.entry.section == "password_hash" and hit.size > 1) for hit in hits(case.draft.leaf)):
        return False
    bare = any(hit.entry.section == "password_hash" and hit.size == 1 for hit in hits(case.draft.leaf))
    return bare and (in_section(case.draft.leaf, "_thing") or not case.here.types & SIGN_IN)


def of_an_employer(parent: str) -> bool:
    """Whether an object is a firm for which somebody works or worked (``jobs[].company``)."""
    names = [tokens(name) for name in segments(parent)]
    return len(names) > 1 and entity_of(names[-1]) == "org" and any(CAREER & set(words) for words in names[:-1])
