"""Texts beside who sent and who got them are private messages, whatever their column is called; so are those of a table of messages beside who wrote them and in which conversation."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.valueforms import WORDY
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.lexicon import folded

SENDERS = folded(
    "u uid user userid from sender author fromuser fromuserid fromid senderid von absender expediteur remitente mittente remetente afzender nadawca gonderen отправитель відправник 发件人 发送者 送信者 발신자 المرسل".split()
)
RECIPIENTS = folded(
    "to peer recipient recipients receiver touser touserid toid toids recipientid receiverid an empfanger destinataire destinatario destinatarios ontvanger odbiorca alici получатель одержувач 收件人 接收者 受信者 수신자 المستلم".split()
)
PEOPLE = frozenset("p msisdn phones mobile tel telephone handy gsm mobil user users id userid uid name username email mail address phone number nr no account member profile player person handle nick key full first last".split())
"""What else stands in the name of such a column."""
TEXTS = folded(
    "body text message msg messages html plaintext nachricht corps texte cuerpo mensaje texto corpo messaggio testo mensagem bericht tresc wiadomosc metin mesaj"
    " текст сообщение повідомлення 正文 消息 本文 メッセージ 메시지 نص رسالة".split()
)
CONTENTS = folded("content contents inhalt contenu contenido conteudo contenuto inhoud tresc icerik содержание содержимое 内容 내용 محتوى".split())
"""Of a letter, or of a parcel: the table must say that it holds messages."""
TABLES = folded(
    "sms mms message messages msg msgs chat chats conversation conversations dm dms mail mails inbox outbox pm pms nachricht nachrichten mensaje mensajes messaggi mensagens berichten wiadomosci mesajlar"
    " сообщения повідомлення رسائل 消息 メッセージ 메시지".split()
)
COPIED, OWNED = frozenset({"sms", "mms"}), frozenset({"account_id", "device_id", "username"})
CHATS = TABLES - {"mail", "mails", "sms", "mms"}
ROOMS = folded("consulta consultation appointment termin appuntamento cita rendezvous booking reservation reserva prenotazione buchung listing anuncio annonce annuncio classroom match room channel conversation chat dialog dialogue thread group session raum kanal unterhaltung salon conversacion sala conversazione conversa sohbet oda комната диалог чат беседа розмова 会话 房间 聊天 ルーム 대화 방".split())
"""Words for the conversation that a message belongs to."""
CLASSES = [{"class", "name"}, {"class", "id"}, {"course", "id"}, {"course", "name"}]
"""What a teacher writes to; a bare ``class`` may be a program's."""
DIRECTIONS, TURNS, FEW_TURNS = folded("direction dir way richtung sens direccion direcao direzione richting kierunek yon направление напрямок اتجاه 方向 방향".split()), r"(?i)(?:from|to|in|out|inbound|outbound|incoming|outgoing|received|sent)(?:[-_ ]?[a-z]+)?", 4
"""Who of the two wrote, where a table of messages says no more (``fromKid``, ``toKid``)."""
# What is sent along with goods and money is written to somebody as well, and is short; contents of a parcel are no letter.
LONG, SHORT, MOSTLY = 20, 6, 0.5
PERSONS = frozenset({"account_id", "email", "username", "phone", "person_name"})
PUBLIC = frozenset("topic topics board boards forum forums post posts article comment review product guestbook wall feed blog page ticket tickets campaign newsletter log logs queue push notification notifications error errors audit".split())
"""What stands in the names of tables, or of columns beside a text, that everybody can read or no person wrote."""


def letters(drafts: Sequence[Draft], table: str) -> None:
    """Decide for a private message where a table has a sender, a recipient and a text, or is one of messages and has a writer, a conversation and a text."""
    told = bool(set(tokens(table)) & TABLES)
    texts, least = (TEXTS | CONTENTS, 0) if told else (TEXTS, LONG)
    for draft in drafts:
        if draft.data_type not in (None, "free_text") or not _words(draft) or not _words(draft) <= texts:
            continue
        w, beside = draft.witness, [_words(other) for other in drafts if other is not draft and other.parent == draft.parent]
        written = w.n > 0 and not w.boolean and w.numeric < MOSTLY and w.mean_length >= least and w.share(WORDY) >= MOSTLY
        if written and any(_names(words, SENDERS) for words in beside) and any(_names(words, RECIPIENTS) for words in beside):
            draft.take("private_message", 0.9, "a text beside who sent and who got it")
        elif written and draft.witness.mean_length >= SHORT and _of_chat(drafts, draft, table):
            draft.take("private_message", 0.8, "a text beside who wrote it, in a table of messages")


def _of_chat(drafts: Sequence[Draft], draft: Draft, table: str) -> bool:
    """Whether a table of messages holds what its people wrote: who got it is said by the conversation that a row belongs to (``match_id``, ``room_id``)."""
    said, beside = set(tokens(table)), [other for other in drafts if other is not draft and other.parent == draft.parent]
    public = said | {word for other in beside for word in _words(other)}
    types = {other.data_type for other in beside}
    if said & COPIED and not public & PUBLIC and "phone" in types and types & OWNED:  # what was read off somebody's phone
        return True
    if said & CHATS and not public & PUBLIC and _by_author(drafts, draft):
        return True
    told = any(_words(other) & ROOMS or _words(other) in CLASSES or _takes_turns(other) for other in beside)
    return bool(said & CHATS) and not public & PUBLIC and any(other.data_type in PERSONS for other in beside) and told


def _takes_turns(draft: Draft) -> bool:
    """Whether a column says in which direction a message went."""
    w = draft.witness
    return bool(_words(draft) & DIRECTIONS) and 0 < w.n <= FEW_TURNS and w.share(TURNS) == 1


def _by_author(drafts: Sequence[Draft], draft: Draft) -> bool:
    """Whether an object beside a text holds who wrote it (``source.body`` beside ``source.author.email``)."""
    above = f"{draft.parent}." if draft.parent else ""
    return any(
        other.data_type in PERSONS and other.parent.startswith(above) and "." not in other.parent[len(above) :] and set(tokens(other.parent[len(above) :])) & SENDERS
        for other in drafts
    )  # fmt: skip


def _names(words: set[str], who: frozenset[str]) -> bool:
    """Whether a column names a sender or recipient: ``from_user``, and not ``from_date``."""
    return bool(words & who) and words - who <= PEOPLE


def _words(draft: Draft) -> set[str]:
    names = segments(draft.sample.path)
    return set(tokens(names[-1])) if names else set()


__all__ = ["letters"]
