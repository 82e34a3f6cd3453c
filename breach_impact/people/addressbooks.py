"""Tables of the contacts that users keep (``contacts(contact_id, owner_user_id, contact_name, contact_phone)``), and of the calls and messages of their phones: a row is its user's, and who stands in it is somebody else.

The customers of a firm are called contacts as well. They have a key that other tables know them by, or an address of their own beside few who look after them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import table_words
from breach_impact.headerwords.headers import leaf_of
from breach_impact.headerwords.lexicon import folded
from breach_impact.pathlevels import levels
from breach_impact.people.keynames import neighbours, of_table
from breach_impact.people.relatives import HOLDERS, USERS
from breach_impact.people.roles import BOOKS, bears
from breach_impact.types import Column

LONG = 6
"""Letters of a word for contacts that is known within another."""
FEWEST, OWNERS = 20, 0.1
"""Sampled rows from which the owners tell, and their share of the rows at least: a firm's people look after more customers each."""
MORE = frozenset("addressbook phonebook phonebooks adressbuch telefonbuch rubrica agenda carnet adresboek telefoonboek ksiazka rehber 通讯录 電話帳 連絡帳 주소록".split())
SEVERAL = 3
ONE_EACH = 0.6
"""Share of different firms among the contacts of a CRM; a user keeps many."""
CALLS = folded("sms mms call calllog callog calls anruf anrufe anrufliste appel appels llamada llamadas chiamata chiamate chamada chamadas gesprek oproep polaczenie polaczenia звонок звонки дзвінок дзвінки arama 通话 通話 短信 통화 문자".split())
"""Words for the calls and messages of a phone."""
MESSAGES = folded("message messages msg chat chats whatsapp telegram imessage nachricht nachrichten mensaje mensajes mensagem mensagens messaggio messaggi bericht berichten wiadomosc mesaj сообщение сообщения 消息 메시지".split())
"""Words for messages; those copied from a phone (beside its id) are between its user and others."""
OTHERS = folded("counterpart counter counterparty peer remote other contact correspondent interlocutor gegenstelle interlocuteur contacto contato contatto".split())
"""Words for the other end of a call."""
OF_PHONES = frozenset({"device_id"})
"""What a copy of a phone says of each row."""
KEY = "the key of a contact in somebody's address book"
BOOKED = BOOKS | MORE


def settle_address_books(drafts: Sequence[Draft]) -> None:
    """Give what stands in the contacts of users the secondary role, and their owner's id the subject role, in place.

    Args:
        drafts: the tables of a dump.
    """
    for draft in drafts:
        owner = _owner(draft, list(drafts))
        if owner is not None:
            draft.columns = [_settled(column, owner, draft) for column in draft.columns]
            draft.keys[owner.path] = "the account id of the user whose contact it is; the contact is another person"
            _forget(draft, list(drafts))


def _forget(book: Draft, drafts: list[Draft]) -> None:
    """Take no person from the keys of an address book's contacts elsewhere (``contactgroupmembers.contact_id``)."""
    keys = {leaf_of(c.path) for c in book.columns if c.why == KEY}
    for draft in neighbours(book, drafts):
        for column in draft.record_level("account_id"):
            if leaf_of(column.path) in keys:
                draft.set(column.path, data_type=None, hints={}, why=KEY)


def _owner(draft: Draft, drafts: list[Draft]) -> Column | None:
    """The column of whose contacts they are; None where the table is no address book."""
    top = [c for c in draft.columns if not set(c.path) & set("[{~")]
    copied = any(c.data_type in OF_PHONES for c in top)
    types = {c.data_type for c in (draft.columns if copied else top)}
    words = set(table_words(draft.survey.table))
    calls = bool(words & (CALLS | MESSAGES if copied else CALLS))
    if not (calls or {word.rstrip("s") for word in words} & {book.rstrip("s") for book in BOOKED}) or not types & {"phone", "email"} or types & (HOLDERS - OF_PHONES):
        return None
    # Who has had a phone copied is anybody's customer.
    owners = [c for c in top if c.data_type == "account_id" and (copied or {word.removesuffix("id") or word for word in leaf_of(c.path)} & USERS) and not of_table(c.path, draft)]
    keys = [c for c in top if c.data_type == "account_id" and c not in owners]
    if len(owners) != 1 or len(keys) > 1 or _of_a_firm(owners[0], draft) or any(_known(key, draft, drafts) for key in keys):
        return None
    if calls:
        phones = [c.path for c in top if c.data_type == "phone" and c.role == "subject"]
        if copied and not keys and len(phones) == 1 and (OTHERS & {word for part in levels(phones[0]) for word in leaf_of(part)} or _by_turns(draft, owners[0].path, phones, SEVERAL)):
            return owners[0]
        return owners[0] if not keys and (_with_many(draft, owners[0].path, phones) or _by_turns(draft, owners[0].path, phones)) else None
    if copied and 2 * len(set(draft.values(owners[0].path))) <= len(draft.values(owners[0].path)):
        return owners[0]
    return owners[0] if _many(draft, owners[0].path) or _with_many(draft, owners[0].path, [c.path for c in top if c.data_type == "phone"]) else None


def _of_a_firm(owner: Column, draft: Draft) -> bool:
    """Whether an account is the firm for which a contact works, as in a CRM, which says beside it who looks after both (``AccountId`` beside ``OwnerId`` or ``Owner.Name`` of Salesforce)."""
    few = draft.distinct_share(draft.values(owner.path)) >= ONE_EACH
    return few and leaf_of(owner.path)[:1] == ("account",) and any(leaf_of(part)[:1] == ("owner",) for c in draft.columns if c.path != owner.path for part in levels(c.path)[:1])


def _known(key: Column, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether another table has a column that is called like a key; groups of contacts name them as well (``contactgroupmembers``)."""
    others = [other for other in neighbours(draft, drafts) if not any(word in "".join(table_words(other.survey.table)) for word in BOOKED if len(word) >= LONG)]
    return any(leaf_of(column.path) == leaf_of(key.path) for other in others for column in other.columns)


def _many(draft: Draft, path: str) -> bool:
    values = draft.values(path)
    return len(values) >= FEWEST and draft.distinct_share(values) >= OWNERS


def _with_many(draft: Draft, path: str, phones: list[str]) -> bool:
    """Whether each user stands beside several numbers, which are in one column: those whom he calls and writes to."""
    values = draft.values(path)
    return len(phones) == 1 and len(values) >= FEWEST and len(set(draft.values(phones[0]))) >= SEVERAL * len(set(values))


def _by_turns(draft: Draft, path: str, phones: list[str], fewest: int = FEWEST) -> bool:
    """Whether most users of whom there are several rows stand beside another number in some of them: his own would be the same in all."""
    beside: dict[str, list[str]] = {}
    for fields in draft.survey.picked({path, *phones}) if len(phones) == 1 else ():
        found = dict(fields)
        if (user := found.get(path)) and (number := found.get(phones[0])):
            beside.setdefault(user, []).append(number)
    several = [numbers for numbers in beside.values() if len(numbers) > 1]
    return len(several) >= fewest and sum(len(set(numbers)) > 1 for numbers in several) > len(several) / 2


def _settled(column: Column, owner: Column, draft: Draft) -> Column:
    if column.path == owner.path:
        return replace(column, role="subject", party=None)
    if column.data_type == "account_id" and of_table(column.path, draft):
        return replace(column, data_type=None, role="subject", party=None, hints={}, why=KEY)
    if column.data_type is not None and column.role == "subject" and bears(column.data_type) and column.data_type not in ("account_id", "ip_address"):
        return replace(column, role="secondary", party="contact", why=f"{column.why}; who stands in the user's contacts")
    return column
