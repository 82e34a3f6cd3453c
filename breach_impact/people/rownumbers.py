"""Account ids that only number the rows of a table: another column of it says whose each row is, and no other table knows the number."""

from __future__ import annotations

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.pathlevels import last_of
from breach_impact.people.foreign import CONTAINED, person_keys
from breach_impact.people.keynames import NOBODY, belongs, key_free, neighbours, of_table
from breach_impact.people.keypass import repeats_in_sample
from breach_impact.people.opaque import INITIAL
from breach_impact.people.ownkeys import mostly_filled
from breach_impact.people.roles import same_word, tells_of_merges

ONE_ROW = 0.95
"""The share of rows with an id of their own where nobody has two."""
SEVERAL_IDS = 20
"""So many sampled ids tell whose a column is."""
NO_ACCOUNT = "own key, no account id: no foreign key names it, or it is not unique, or rows lack an own e-mail or user name"


def forget_row_number(draft: Draft, drafts: list[Draft]) -> None:
    """Take no account id from a key of the rows where another column of theirs is one and no other table knows the key (COUNTING, *Identifiers*).

    So ``subscriber_id`` beside ``customer_id`` only numbers who gets a newsletter, and ``hesap_id`` beside a customer's the accounts of a bank. Where the dump does
    not declare the key, it is called after the table and no two rows share it, and the other column names a table of people.
    """
    mine = _row_number(draft, drafts)
    if mine is None or mine in draft.keys:
        return
    leaf = tokens_of(mine)
    known = any(other.names.get(c.path) == (draft.name, mine) or tokens_of(last_of(c.path)) == leaf for other in neighbours(draft, drafts) for c in other.columns)
    if not known and not any(other.refers_to(draft, mine) for other in neighbours(draft, drafts)):
        draft.set(mine, data_type=None, confidence=0.9, why=NO_ACCOUNT)
        draft.keys[mine] = NO_ACCOUNT


def _row_number(draft: Draft, drafts: list[Draft]) -> str | None:
    """The account id that may be no more than the number of a row."""
    accounts = [c.path for c in draft.record_level("account_id")]
    if tells_of_merges(draft.survey.table, accounts):
        return None
    for path in accounts:
        if _numbers_theirs(draft, path, drafts):
            return path
    if len(accounts) < 2:
        return None
    for path in accounts:
        if draft.declared.primary == (path,):
            return path
    mine = next((path for path in accounts if path not in draft.names and (of_table(path, draft) or _of_initial(path, draft)) and not repeats_in_sample(draft, path)), None)
    return mine if any(_names_holder(draft, path, drafts) for path in accounts if path != mine) else None


def _of_initial(path: str, draft: Draft) -> bool:
    """Whether a key is called by the first letter of its table (``cid`` of ``comment_field_data``), whose rows are no people."""
    hit, words = INITIAL.fullmatch("".join(tokens_of(path))), table_words(draft.survey.table)
    return hit is not None and bool(words) and words[0].startswith(hit[1]) and entity_of(words) != "person"


def _numbers_theirs(draft: Draft, path: str, drafts: list[Draft]) -> bool:
    """Whether a key bears the whole name of a table of what people of another one have or did (``customer_login_id`` of ``customer_login``)."""
    words, table = key_free(path), table_words(draft.survey.table)
    ends = {words[place:] for place in range(len(words))}
    if any(key_free(c.path) in ends for other in neighbours(draft, drafts) for c in other.columns):  # ``tickets.contact_id`` may name ``customer_contact``
        return False
    return len(words) > 1 and table[-len(words) :] == words and not same_word(words[-1], words[0]) and any(belongs(draft, other) and not same_word(table_words(other.survey.table)[-1], words[-1]) for other in neighbours(draft, drafts))


def _of_their_things(draft: Draft, path: str, other: Draft, keys: list[str]) -> bool:
    """Whether the rows are things and nearly all that stands in a column is keys of people, as far as the samples show (``N° membre`` of ``licences`` beside ``Mitglied-Nr``)."""
    held, part = set(draft.held(path)), min(1.0, other.survey.sampled / max(1, other.survey.records))
    things = entity_of(table_words(draft.survey.table)) == "thing" and len(held) >= SEVERAL_IDS
    return things and any(len(held & set(other.held(key))) >= CONTAINED * part * len(held) for key in keys)


def _names_holder(draft: Draft, path: str, drafts: list[Draft]) -> bool:
    """Whether a column says whose each row is: it names people of another table; in a table of people (a family's children) it does so if nobody has two rows."""
    others = [(other, keys) for other in neighbours(draft, drafts) if (keys := person_keys(other))]
    if not mostly_filled(draft, path) or not (path in draft.names or any(of_table(path, other) or path in keys or _of_their_things(draft, path, other, keys) for other, keys in others)):
        return False
    values = [text for text in draft.held(path) if text not in NOBODY]
    people = entity_of(table_words(draft.survey.table)) == "person" and draft.of_persons
    return not people or (bool(values) and draft.distinct_share(values) >= ONE_ROW)
