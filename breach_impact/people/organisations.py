"""Tables of organisations in a dump (Salesforce's ``Account``, a CRM's companies): what names their key in other tables is an organisation's key, and joins no people.

Who owns a record of theirs, or of a customer with an address of his own, is one of the operator's people who looks after many.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from breach_impact.evidence.draft import Draft
from breach_impact.evidence.valuewords import COMPANIES, INSTITUTIONS
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.entities import entity_of, names_person, plainly_people, table_words
from breach_impact.headerwords.headers import leaf_of
from breach_impact.headerwords.lexicon import folded, lexicon
from breach_impact.people.keynames import KEY_WORDS, NOBODY, ends_in_key, key_free, neighbours, of_table
from breach_impact.people.relatives import USERS
from breach_impact.people.roles import BOOKS, PROPRIETORS, STAFF, names_owner, same_word
from breach_impact.registry import detectors
from breach_impact.types import ColumnSample

ABOUT = (
    ("industry",), ("sector",), ("website",), ("domain",), ("number", "of", "employees"), ("employee",), ("employees",), ("employee", "count"), ("company", "size"), ("annual", "revenue"), ("revenue",), ("ticker", "symbol"),
    ("branche",), ("mitarbeiterzahl",), ("secteur",), ("effectif",), ("sector", "industrial"), ("settore",), ("branza",), ("отрасль",), ("行业",), ("業種",), ("업종",),
)  # fmt: skip
"""What is said of organisations."""
ENOUGH, OFTEN = 2, 0.5
"""Columns that say such things, of which one is enough where so many values of the table's bare name are firms'."""
FEWEST, OWN, ALL = 20, 0.8, 0.9
"""Sampled rows that tell, the share of distinct addresses from which each row is somebody with an address of his own, and of rows that are firms each."""
MANY, SOME, SEVERAL = 10, 8, 3
NAME = ("name",)
OWN_WORDS = frozenset("name first last full user e given family middle pass login".split())
"""With which names of what everybody has begin."""
THING_NAMES = folded("name nazwa nazev naziv title bezeichnung benennung denominazione denominacion denominacao razon descripcion libelle intitule designation naam benaming ad adi isim название наименование naimenovanie nazvanie назва 名称 名前 명칭 اسم".split())
SIGNING_IN = frozenset("user users usr member owner login admin".split())
"""Words for who signs in for an organisation."""
KEY = "the key of organisations, which are a table of their own"
BEGINNING = 3
"""Letters of a table's name that its columns begin with."""
CROWD = 6
"""People of whom each number must stand beside so many on average: a family's account has fewer."""
WITHIN = "numbers that several employers or schools give their people, each its own"
SHARED = "the key of accounts that several people have, each with a key and an address of his own"
WHERE = frozenset({"street_address", "city", "postal_code", "subdivision", "country", "geo_coordinates"})
OF_FIRMS = frozenset({"employer", "financial_attribute", "account_balance", "income", "tax_id"})
"""What a firm has as well."""
OF_PLACES = WHERE | OF_FIRMS | {"phone", "time_zone", "activity_time"}
"""What is said of branches, too."""
PERSONAL = frozenset({"person_name", "email", "username", "date_of_birth", "gender", "password", "password_hash", "salutation", "login_time"})
"""What a row has that is somebody's; a bare name is that of whatever the table is of."""


def settle_organisations(drafts: Sequence[Draft]) -> None:
    """Take the keys of organisations for what they are, in place.

    Args:
        drafts: the tables of a dump.
    """
    tables = list(drafts)
    for draft in tables:
        _shared(draft, tables)
        _numbered_within(draft)
    settle_firms(tables)
    keepers = {(draft.survey.system, leaf) for draft in tables for leaf in _kept(draft, tables)}
    for draft in tables:
        _kept_alike(draft, keepers)
    for firm in tables:
        _reached(firm, tables)
        words = _without_mark(table_words(firm.survey.table))
        whole, shared = of_firms(firm), bool(words) and _has_members(firm, words, tables)
        if not words or not (whole or shared or with_mails(firm) or asked_at(firm, tables)):
            continue
        for name in [c.path for c in firm.columns if shared and leaf_of(c.path) == NAME]:
            firm.set(name, data_type=None, role="subject", party=None, hints={}, confidence=0.9, why="the name of what several people have")
        firm.columns = firm.columns if not whole else [
            replace(c, data_type=None, role="subject", party=None, hints={}, confidence=0.9, why="where an organisation is") if c.data_type in WHERE | OF_FIRMS and c.role == "subject" else c for c in firm.columns
        ]
        keys = [path for path in firm.bare_keys() if path in {c.path for c in firm.columns}] or [c.path for c in firm.record_level("account_id") if _names(c.path, words) or (whole and _names(c.path, words[-1:]))]
        # What another firm numbers its customers with (``stripe_customer_id``) is here the organisation's as well.
        others = [] if whole or shared else [c.path for c in firm.record_level("account_id") if c.path not in keys and not set(leaf_of(c.path)) & SIGNING_IN and len(held := firm.held(c.path)) == len(set(held))]
        for path in (*keys, *others):
            firm.set(path, data_type=None, confidence=0.9, why=KEY)
        known = set(firm.values(keys[0])) if keys else set[str]()
        for draft in neighbours(firm, tables) if known else ():
            draft.columns = [
                replace(c, data_type=None, role="subject", party=None, hints={}, confidence=0.9, why=KEY)
                if c.data_type in ("account_id", "username") and _names(c.path, words) and known & set(draft.values(c.path)) else c
                for c in draft.columns
            ]  # fmt: skip


def holds_nobody(draft: Draft) -> bool:
    """Whether a table is called after organisations (``stores``, ``branches``) and says nothing of any person in it."""
    said = [c for c in draft.columns if c.data_type is not None]
    return entity_of(table_words(draft.survey.table)) == "org" and all(c.data_type in OF_PLACES and c.role == "subject" and not names_person(leaf_of(c.path)) and not names_owner(leaf_of(c.path)) for c in said)


def _reached(draft: Draft, drafts: list[Draft]) -> None:
    """Take the telephone of a branch for no person's, and where it stands for no person's home where another table says what was done there (``receipts.store_id``)."""
    if not holds_nobody(draft):
        return
    named = any(of_table(c.path, draft) for other in neighbours(draft, drafts) for c in other.columns)
    for column in [c for c in draft.columns if c.data_type == "phone" or (named and c.data_type is not None)]:
        draft.set(column.path, data_type=None, role="subject", party=None, hints={}, confidence=0.9, why="where an organisation is and how it is reached")


def _shared(draft: Draft, drafts: list[Draft]) -> None:
    """Take no key of a person from accounts of which each has several people, with a key and an address of their own (``AccountId`` of a CRM's contacts, where the table of the accounts is not in the dump)."""
    mails = [c.path for c in draft.record_level("email")][:1]
    accounts = [c.path for c in draft.record_level("account_id") if tuple(word for word in leaf_of(c.path) if word not in KEY_WORDS) == ("account",)]
    if not mails or len(accounts) != 1 or not draft.bare_keys() or any(of_table(accounts[0], other) for other in (draft, *neighbours(draft, drafts))):
        return
    held: dict[str, list[str]] = {}
    for fields in draft.survey.picked({*mails, *accounts}):
        row = {path: text.strip().lower() for path, text in fields if text and text.strip()}
        if len(row) == 2:
            held.setdefault(row[accounts[0]], []).append(row[mails[0]])
    several = [len(set(addresses)) == len(addresses) for addresses in held.values() if len(addresses) > 1]
    if len(several) >= SOME and sum(several) >= OWN * len(several):
        draft.set(accounts[0], data_type=None, role="subject", party=None, hints={}, confidence=0.9, why=SHARED)


def _numbered_within(draft: Draft) -> None:
    """Take no key of a person from numbers of which each stands beside many people: those that every employer or school of a service gives its own (``matricula`` beside ``empresa_id``)."""
    ids = [c for c in draft.record_level() if c.data_type and detectors()[c.data_type].identifier == "national_id"] or draft.record_level("email")
    accounts = draft.record_level("account_id")
    if not ids or len(accounts) != 1:  # beside a key of the rows' own it is who leads them
        return
    path, held, rows = accounts[0].path, dict[str, set[str]](), 0
    for fields in draft.survey.picked({path, *(c.path for c in ids)}):
        row = {place: text.strip().lower() for place, text in fields if text and text.strip()}
        person = next((row[c.path] for c in ids if c.path in row), None)
        if path in row and person is not None:
            held.setdefault(row[path], set()).add(person)
            rows += 1
    people, crowded = sum(map(len, held.values())), sum(len(one) for one in held.values() if len(one) > SEVERAL)
    if len(held) >= SOME and people >= max(CROWD * len(held), OWN * rows) and crowded >= OWN * people:
        draft.set(path, data_type=None, role="subject", party=None, hints={}, confidence=0.9, why=WITHIN)


def _kept(draft: Draft, drafts: list[Draft]) -> list[tuple[str, ...]]:
    """Give the ids of those who look after the people of the rows, or brought them, the secondary role; what names another table's key does so where each looks after ten and more.

    Returns:
        the words of those that are called owners of the rows.
    """
    accounts = draft.record_level("account_id")
    others = neighbours(draft, drafts)
    named = {c.path for c in accounts if not of_table(c.path, draft) and any(of_table(c.path, other) for other in others)}
    owners = [c for c in accounts if c.path in named or (set(leaf_of(c.path)) & PROPRIETORS and not set(leaf_of(c.path)) & USERS)]
    mails = [text.lower() for c in draft.record_level("email")[:1] for text in draft.values(c.path)]
    if not owners or not (of_firms(draft) or (len(mails) >= FEWEST and len(set(mails)) >= OWN * len(mails))):
        return []
    out = list[tuple[str, ...]]()
    for column in owners:
        values = [value for value in draft.values(column.path) if value not in NOBODY]
        if len(values) >= FEWEST and draft.distinct_share(values) * (MANY if column.path in named else 2) <= 1:
            draft.set(column.path, role="secondary", party=STAFF, why=f"{column.why}; who looks after several of the rows")
            out += [leaf_of(column.path)] if set(leaf_of(column.path)) & PROPRIETORS else []
    return out


def _kept_alike(draft: Draft, keepers: set[tuple[str, tuple[str, ...]]]) -> None:
    """Who owns people in one table owns what he sells them in another (``OwnerId`` of contacts, and of opportunities)."""
    for column in draft.record_level("account_id"):
        values = draft.held(column.path)
        few = len(values) >= FEWEST and draft.distinct_share(values) * 2 <= 1
        if few and (draft.survey.system, leaf_of(column.path)) in keepers:
            draft.set(column.path, role="secondary", party=STAFF, why=f"{column.why}; who looks after people in another table")


def settle_firms(drafts: list[Draft]) -> None:
    """Take keys of rows that have the name of a firm each, and of no person, for the firms', in place; asked again where a foreign key had a table read anew."""
    for firm in drafts:
        _numbered_firms(firm, drafts)


def _numbered_firms(firm: Draft, drafts: list[Draft]) -> None:
    """Take one table's key for firms', and what is called alike elsewhere with it (``Kunden(KdNr, Firma, PLZ)``, ``Ansprechpartner(APNr, KdNr, Name)``)."""
    if any(c.data_type in PERSONAL and firm.held(c.path) for c in firm.columns):
        return
    names = [held for c in firm.record_level("employer") if len(held := firm.held(c.path)) >= max(FEWEST, ALL * firm.survey.sampled)]
    if not any(len(set(held)) >= ALL * len(held) and _firms(held) for held in names):
        return
    for key in [c.path for c in firm.columns if (c.data_type == "account_id" or c.why == KEY) and len(held := firm.held(c.path)) == len(set(held)) >= FEWEST]:
        known, leaf = set(firm.held(key)), leaf_of(key)
        firm.set(key, data_type=None, confidence=0.9, why=KEY)
        for other in neighbours(firm, drafts):
            for column in other.columns:
                if column.data_type == "account_id" and leaf_of(column.path) == leaf and known & set(other.values(column.path)):
                    other.set(column.path, data_type=None, role="subject", party=None, hints={}, confidence=0.9, why=KEY)


def of_firms(draft: Draft) -> bool:
    """Whether the rows of a table are organisations: what is said of them, or what they are called, and nothing of a person's."""
    words = table_words(draft.survey.table)
    if any(c.data_type in PERSONAL and c.role == "subject" and leaf_of(c.path) != NAME and not _own_name(c.path, words) for c in draft.columns):
        return False
    said = sum(any(leaf_of(c.path)[-len(words) :] == words for words in ABOUT) for c in draft.columns if c.data_type is None)
    return said >= ENOUGH or (said > 0 and any(_firms(draft.values(c.path)) for c in draft.columns if leaf_of(c.path) == NAME))


def _without_mark(words: tuple[str, ...]) -> tuple[str, ...]:
    """A table's words without the mark of its product before them (``vtiger_account``)."""
    known = lexicon().vocabulary
    return words[1:] if len(words) > 1 and words[0] not in known and words[1] in known else words


def with_mails(draft: Draft) -> bool:
    """Whether the rows are organisations that have addresses: somebody's each, of whom the row is not (``vtiger_account(accountid, accountname, email1, industry, employees)``)."""
    words = _without_mark(table_words(draft.survey.table))
    personal = {c.data_type for c in draft.columns if c.data_type in PERSONAL and c.role == "subject" and leaf_of(c.path) != NAME and not _own_name(c.path, words) and draft.held(c.path)}
    called = any(c.data_type is None and (leaf_of(c.path) == NAME or _own_name(c.path, words)) for c in draft.columns)
    said = sum(any(leaf_of(c.path)[-len(about) :] == about for about in ABOUT) for c in draft.columns if c.data_type is None)
    # An address that says whose it is at the organisation (``billing_email``) is no sign that the row is a person, either.
    posts = all(len(leaf_of(c.path)) > 1 and not set(leaf_of(c.path)) <= OWN_WORDS | {"mail", "address"} for c in draft.record_level("email"))
    return personal <= {"email"} and called and (said >= ENOUGH or (bool(personal) and posts and entity_of(words) == "org"))


def asked_at(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the rows are firms by their names, each with somebody to ask there (``naimenovanie`` beside ``kontakt_fio``), and other tables name them beside the people whom they are about (``jobs(person_id, firm_id)``).

    Where nothing else says whose an order is, the key of a customer that is a firm is that of whom to ask.
    """
    named = [c.path for c in draft.record_level() if c.data_type in (None, "employer") and set(leaf_of(c.path)[-1:]) & THING_NAMES]
    people = [c for c in draft.columns if c.data_type in PERSONAL | {"phone"} and c.role == "subject" and c.path not in named]
    if not people or not all(set(leaf_of(c.path)) & BOOKS for c in people):
        return False
    firms = any(len(values := draft.values(path)) >= OFTEN * draft.survey.sampled and _firms(values) for path in named)
    others = neighbours(draft, list(drafts)) if firms else []
    keys = {leaf_of(c.path) for c in draft.record_level() if ends_in_key(c.path)}
    theirs = {leaf_of(c.path) for other in others if other.of_persons for c in other.record_level() if ends_in_key(c.path)} - keys
    naming = [leaves for other in others if keys & (leaves := {leaf_of(c.path) for c in other.record_level()})]
    return bool(naming) and all(theirs & leaves for leaves in naming)


def _has_members(firm: Draft, words: tuple[str, ...], drafts: list[Draft]) -> bool:
    """Whether the rows hold nobody and each has several of those whose keys stand beside its own in another table: accounts of a service that firms share (``account_users(account_id, user_id)`` of Chatwoot)."""
    keys = firm.bare_keys()
    if not keys or (plainly_people(words) and words[-1] != "account") or any(c.data_type in PERSONAL and c.role == "subject" and leaf_of(c.path) != NAME and firm.held(c.path) for c in firm.columns):
        return False
    known = set(firm.held(keys[0]))
    for draft in neighbours(firm, drafts):
        accounts = draft.record_level("account_id")
        mine = [c.path for c in accounts if _names(c.path, words)]
        others = [len(set(draft.held(c.path))) for c in accounts if c.path not in mine]
        ids = set(draft.held(mine[0])) if mine else set[str]()
        if ids and ids <= known and max(others, default=0) >= SEVERAL * len(ids):
            return True
    return False


def led(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether the rows are what people belong to, with who leads each: all that is said of a person begins with the same word, and many people of another table have one number of them.

    ``commissions(commission_no, name, chair_name, chair_email)`` beside ``members(member_no, commission_no)``.
    """
    personal = [c for c in draft.columns if c.data_type in PERSONAL and c.role == "subject" and "~" not in c.path and draft.held(c.path)]
    first = {leaf_of(c.path)[:1] for c in personal}
    if len(personal) < ENOUGH or len(first) > 1 or any(len(leaf_of(c.path)) < ENOUGH for c in personal) or not (said := {word for words in first for word in words}).isdisjoint(OWN_WORDS):
        return False
    if any(word.startswith(each[:BEGINNING]) for each in said for word in table_words(draft.survey.table)):  # ``cust_name`` of customers is theirs
        return False
    if not any(c.data_type is None and set(leaf_of(c.path)) & THING_NAMES for c in draft.columns):
        return False
    # Its own key, called after the table and of one row each; what the rows only have (``city_code`` of customers) is another's.
    mine = {
        leaf_of(c.path) for c in draft.columns
        if set(leaf_of(c.path)) & KEY_WORDS and leaf_of(c.path)[:1] not in first and of_table(c.path, draft) and len(set(held := draft.held(c.path))) == len(held) > 0
    }  # fmt: skip
    for other in neighbours(draft, drafts):
        for column in other.columns:
            values = other.held(column.path) if leaf_of(column.path) in mine and column.data_type in (None, "account_id") else []
            people = max((len(set(other.held(c.path))) for c in (*other.record_level("account_id"), *other.record_level("email")) if c.path != column.path), default=0)
            if values and people >= CROWD * len(set(values)):
                return True
    return False


def _own_name(path: str, table: tuple[str, ...]) -> bool:
    """Whether a column is the name of what the table is of (``Account Name`` of ``Accounts``)."""
    leaf = leaf_of(path)
    leaf = (leaf[0].removesuffix("name"), "name") if len(leaf) == 1 and leaf[0].endswith("name") else leaf
    return leaf[-1:] == NAME and len(leaf) == len(table) + 1 and all(map(same_word, leaf[:-1], table))


def _firms(values: list[str]) -> bool:
    witness = Witness(ColumnSample(path="", values=sorted(set(values)), filled=len(values), total=len(values)))
    return bool(values) and witness.share(f"{COMPANIES}|{INSTITUTIONS}") >= OFTEN


def _names(path: str, table: tuple[str, ...]) -> bool:
    """Whether a name is a table's with a word for a key: ``AccountId`` of ``Account``, also ``ConvertedAccountId``."""
    words = key_free(path)
    return len(words) >= len(table) and all(map(same_word, words[-len(table) :], table)) and words != leaf_of(path)
