"""Account ids of two tables, or of two columns of one, that count apart: customer 7 and employee 7 are two people.

COUNTING has account ids mean something inside one system. Two tables of persons in one system may number their rows each for itself; where their names
say so and their people contradict it, the ids of the smaller table get a space of their own, with the columns that name it.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import table_words
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.headerwords.lexicon import Phrase
from breach_impact.pathlevels import last_of
from breach_impact.people.foreign import called_as, held_by, person_keys
from breach_impact.people.keynames import belongs, key_free, neighbours, of_table, unnumbered
from breach_impact.people.keypass import KeyValues, repeats_in_sample
from breach_impact.people.opaque import certain, names_somebody
from breach_impact.people.pairfacts import Facts, Pair, Place, facts_of
from breach_impact.people.peoplelists import OTHER
from breach_impact.people.roles import (
    FURTHER,
    RELATIVES,
    STAFF,
    called_after,
    named_parties,
    parties_of,
    same_word,
    tells_of_merges,
)
from breach_impact.people.serving import are_keys, noting, one_serves, own_name, serves
from breach_impact.people.sides import Side, side_of
from breach_impact.privacy import safe_name
from breach_impact.scanning.pointers import HINT
from breach_impact.survey import Survey
from breach_impact.types import Column

if TYPE_CHECKING:
    from breach_impact.dump import Dump

BOTH = 3
"""Ids that two tables must share, with an address on both sides, before it is said that they contradict each other; of declared primary keys one is enough."""
SHARED = 20
"""Ids with an address on both sides that two inputs must share (COUNTING, *Source system*)."""
FEW = 20
"""One in so many second ids that are first ones elsewhere, or stand beside several, is no chance."""
OWN = 0.6
"""Share of distinct values from which a column numbers the people of its table, some of whom stand there in several versions."""
OWN_ROWS = 0.9
"""Share of the ids that must be keys of the table's own rows."""
SHORTEST = 4
NOBODY = frozenset({"", "0", "-1", "null", "NULL"})
"""What stands for no id."""
MOST, FEWER = 6, 5
"""Account ids of a table that are held against each other."""
Key = tuple[Draft, str]


def separate(drafts: list[Draft]) -> None:
    """Give own keys that contradict a larger table's a space of their own, in place."""
    named = {name for draft in drafts for name in draft.names.values()} | {(draft.name, path) for draft in drafts for path in _mentioned(draft, drafts)}
    # What others name keeps its numbers; ids of chance meet in two tables for one person only.
    keys = sorted((key for draft in drafts if (key := _own_key(draft, drafts)) is not None and not certain(*key)), key=lambda key: ((key[0].name, key[1]) not in named, -key[0].survey.records, key[0].name))
    if len(keys) < 2:
        return
    sides = {key[0].name: side_of(*key) for key in keys}
    for number, (draft, path) in enumerate(keys):
        for larger, other in keys[:number]:
            if larger.survey.system != draft.survey.system:
                continue
            least = 1 if draft.declared.primary == (path,) and larger.declared.primary == (other,) else BOTH
            one, two = sides[larger.name], sides[draft.name]
            # Keys that are called alike (``users.id``, ``admin_user.user_id``) are one unless as many contradict each other as of two inputs.
            if _differ(one.mails, two.mails, SHARED) if _word(draft, path) == _word(larger, other) else _contradict(one, two, least):
                _apart((draft, path), (larger, other), drafts)
                break


def _of_another(draft: Draft, path: str, drafts: list[Draft]) -> bool:
    """Whether a column names the key of another table: ``hr_employee.user_id`` beside ``res_users``; what numbers its own table's rows (``admin_user.user_id``) may all the same."""
    own = key_free(path)[-1:] == table_words(draft.survey.table)[-1:]
    if not own and any(_theirs(draft, other) and of_table(path, other) for other in neighbours(draft, drafts)):
        return True
    if of_table(path, draft) and not repeats_in_sample(draft, path) and path not in draft.declared.references:
        return False
    return path in draft.names or path in draft.declared.references or (not of_table(path, draft) and any(of_table(path, other) for other in neighbours(draft, drafts)))


def _theirs(draft: Draft, owner: Draft) -> bool:
    """Whether the rows are what people of another table have (``user_addresses``), not some of these people (``admin_user``)."""
    return belongs(draft, owner) and not same_word(table_words(draft.survey.table)[-1], table_words(owner.survey.table)[-1])


def _mentioned(draft: Draft, drafts: list[Draft]) -> list[str]:
    """Account ids of a table that other tables' ids are called after (``customer_id`` of ``customer_entity``)."""
    others = neighbours(draft, drafts)
    called = any(of_table(c.path, draft) for other in others for c in other.columns if c.data_type == "account_id")
    return [c.path for c in draft.record_level("account_id") if called or any(other.refers_to(draft, c.path) for other in others)]


def separate_columns(dump: Dump, found: Survey, drafts: list[Draft], values: KeyValues) -> None:
    """Of two account ids of a table that use the same numbers, give the second a space of its own, or to somebody else, in place.

    It is somebody else's where each stands beside several of the other, as those of messages from one sender to many (``uid``, ``fromid``). That is asked of
    the whole table: of millions of people hardly two rows of a sample share one.

    Args:
        dump: what may be read once more.
        found: what the survey knows of it.
        drafts: its tables.
        values: of its keys.
    """
    asked = [(draft, first, other) for draft in drafts for first, other in combinations(draft.record_level("account_id")[:MOST], 2)]
    pairs = [Pair(draft.name, Place(first.path, "account_id"), Place(other.path, "account_id")) for draft, first, other in asked]
    facts = facts_of(dump, found, drafts, pairs) if pairs else {}
    told = set[tuple[tuple[str, str], str]]()
    for (draft, first, other), pair in zip(asked, pairs, strict=True):
        if not {(draft.name, first.path), (draft.name, other.path)} & told and (parted := _parted(draft, first, other, facts[pair], drafts, values)) is not None:
            told.add((draft.name, parted))


def _parted(draft: Draft, first: Column, other: Column, known: Facts, drafts: list[Draft], values: KeyValues) -> str | None:
    """Tell two account ids apart, in place; the path of the one that is no longer the row's, None where both are."""
    if (kin := _of_kin(draft, first, other, drafts)) is not None:
        return _given(draft, kin, f"it names a table of relatives, and {_shown(first if kin is other else other)} those whose relatives they are: another person's")
    if (both := _of_one_table(draft, first, other, drafts, values)) is not None and known.apart > known.equal:
        return _given(draft, both[1], f"it names the table that {_shown(both[0])} names, for other rows, and by a word more: another person's")
    if (own := _names_another_row(draft, first, other, known)) is not None:
        return _given(draft, other if own is first else first, f"its values are those of {_shown(own)} in other rows: another person of this table", OTHER)
    two = _of_two_tables(draft, first, other, drafts, apart=known.crossed == 0)
    if not two and (apart := noting(first, other, draft, drafts, values, known)) is not None:
        shown = _shown(other if apart is first else first)
        return _given(draft, apart, f"its numbers are those of {shown}, and it stands beside several of them: another person's")
    many = min(known.spread, known.branching) >= BOTH and known.spread * FEW >= known.seconds
    # Numbers of two tables join whom a row names; there only those of whom each stands beside many of the other are two people, and who works there.
    serving = one_serves(first, other, draft, drafts, known)
    if two or serving:
        if not (many or serving):
            return None
        if known.firsts * FEWER <= known.seconds or (serves(first, draft, drafts) and not serves(other, draft, drafts)):  # who serves many stands before them
            first, other = other, first
        return _given(draft, other, f"it stands beside several of {_shown(first)}: another person's")
    if known.apart > known.equal and _of_one_key(draft, first, other, drafts, values):
        return _given(draft, other, f"it is a key of the table that {_shown(first)} names, for other rows: another person's")
    if known.apart <= known.equal or known.crossed * FEW < known.seconds:
        return None
    if many:
        return _given(draft, other, f"its numbers are those of {_shown(first)}, and it stands beside several of them: another person's")
    if any(of_table(first.path, table) and of_table(other.path, table) for table in neighbours(draft, drafts)):
        return _given(draft, other, f"it names the table that {_shown(first)} names, for other rows: another person's")
    if first.hints.get("scope") != other.hints.get("scope"):
        return None  # each is in its space already (``customer_id`` and ``user_id`` of a shop's buyers)
    if (named := _own_beside_named(draft, first, other, drafts, values)) is not None:
        own, table, key = named
        _apart((draft, own), (table, key), drafts)
        return None  # both are the row's, each in its space
    draft.set(other.path, hints={**other.hints, "scope": " ".join(tokens_of(other.path))})
    draft.keys[other.path] = f"its numbers are those of {_shown(first)} for other rows: it links only to columns named alike"
    return other.path


def _of_kin(draft: Draft, first: Column, other: Column, drafts: list[Draft]) -> Column | None:
    """Which of two ids of a table is that of a relative: each is the key of a table of people of its own, of which one is called after relatives (``VeliOgrenci(VeliID, OgrenciNo)`` of parents and pupils)."""
    tables = [{table.name: table for table in neighbours(draft, drafts) if any(draft.names.get(c.path) == (table.name, key) or called_as(c.path, key) for key in person_keys(table))} for c in (first, other)]
    if not all(tables) or tables[0].keys() & tables[1].keys() or not _beside_each_other(draft, first.path, other.path):
        return None
    kin = [any(set(parties_of(table_words(table.survey.table))) & RELATIVES for table in named.values()) for named in tables]
    return None if kin[0] == kin[1] else first if kin[0] else other


def _beside_each_other(draft: Draft, one: str, other: str) -> bool:
    """Whether most rows name somebody by either id: where each row has one of them it is the row's own (``usuarios(id_tutor, id_profesor)``)."""
    filled = [sum((text or "").strip() not in NOBODY for _, text in fields) for fields in draft.survey.picked((one, other))]
    return 2 * sum(count == 2 for count in filled) > len(filled)


def _of_one_key(draft: Draft, first: Column, other: Column, drafts: list[Draft], values: KeyValues) -> bool:
    """Whether two ids are of the people of one table, by ids that meet by no chance (``reportedUid``, ``reporterUid`` of reports): two people, unless the rows say which accounts were merged."""
    if tells_of_merges(draft.survey.table, (first.path, other.path)):
        return False
    keys = [(table, path) for table in neighbours(draft, drafts) for path in person_keys(table) if certain(table, path)]
    return any(held_by(values, draft, first.path, table, path) and held_by(values, draft, other.path, table, path) for table, path in keys)


def _own_beside_named(draft: Draft, first: Column, other: Column, drafts: list[Draft], values: KeyValues) -> tuple[str, Draft, str] | None:
    """The key of a table's own people, where the other id is that of another table's (``patients.id`` beside ``patients.user_id``), and that table with its key."""
    for own, column in ((first, other), (other, first)):
        if own.path not in draft.keys or own.path in draft.names or repeats_in_sample(draft, own.path):
            continue
        for table in neighbours(draft, drafts):
            for key in person_keys(table):
                named = draft.names.get(column.path) == (table.name, key) or draft.refers_to(table, key) == column.path
                if named or (of_table(column.path, table) and held_by(values, draft, column.path, table, key)):
                    return own.path, table, key
    return None


def _given(draft: Draft, column: Column, why: str, party: str = STAFF) -> str:
    """Give a key the role of somebody else, of the party that its name says or else of this one; its path."""
    draft.set(column.path, role="secondary", party=next(iter(sorted(named_parties(column.path))), party), why=why)
    draft.keys[column.path] = why
    return column.path


def _shown(column: Column) -> str:
    return safe_name(column.path, "col", 1)


def _names_another_row(draft: Draft, first: Column, other: Column, known: Facts) -> Column | None:
    """The key of a table's people, where the other id names another one of them in nearly every row that has it (``titularId`` of a dependant)."""
    for own, column, there, held in ((first, other, known.crossed, known.seconds), (other, first, known.crossed, known.firsts)):
        row = own.path in draft.keys and draft.one_a_person and not repeats_in_sample(draft, own.path) and repeats_in_sample(draft, column.path)
        if row and (certain(draft, own.path) or names_somebody(column.path)) and held and there >= OWN_ROWS * held and known.apart > FEW * known.equal:
            return own
    return None


def settle_pointers(drafts: list[Draft]) -> None:
    """Give keys in pointers to several kinds of people who have no table in the dump spaces of their own: ``patient:101`` is not ``employee:101``. Plain columns called so go with them."""
    found: dict[tuple[str, Phrase], list[Key]] = {}
    for draft in drafts:
        for column in draft.columns:
            before = column.hints.get(HINT, "")
            words = tokens_of(before.rstrip("$/:").rpartition("/")[2])
            if column.data_type == "account_id" and before and not any(_of_rows(words, other) for other in (draft, *neighbours(draft, drafts))):
                found.setdefault((draft.survey.system, words), []).append((draft, column.path))
    kinds = Counter(system for system, _ in found)
    for (system, words), keys in found.items():
        scope = f"{' '.join(words)} id"
        alike = [(draft, c.path) for draft in drafts if draft.survey.system == system for c in draft.record_level("account_id") if HINT not in c.hints and key_free(c.path) == words]
        for draft, path in [*keys, *alike] if kinds[system] > 1 else ():
            _scope(draft, path, scope, "names people who have no table here, beside others of whom that is so")


def _of_rows(words: Phrase, draft: Draft) -> bool:
    """Whether the rows of a table are what a phrase says, and have a key."""
    return called_after(words, table_words(draft.survey.table)) and any(c.path not in draft.names for c in draft.record_level("account_id"))


def _of_two_tables(draft: Draft, first: Column, other: Column, drafts: list[Draft], *, apart: bool) -> bool:
    """Whether two ids are each called after a table of its own (``auth_user_id``, ``client_id``), and count apart or have no number in common."""
    if first.hints.get("scope") == other.hints.get("scope") and not apart:
        return False
    one, two = ({table.name for table in neighbours(draft, drafts) if of_table(column.path, table) or _called_as_key(column.path, table)} for column in (first, other))
    return bool(one) and bool(two) and not one & two


def _called_as_key(path: str, table: Draft) -> bool:
    """Whether an id is called as the key of a table's people is (``SICIL_NO`` of marks and of ``PRS_PERSONEL``)."""
    return any(called_as(path, key) for key in person_keys(table))


def _of_one_table(draft: Draft, first: Column, other: Column, drafts: list[Draft], values: KeyValues) -> tuple[Column, Column] | None:
    """Two keys of one table of people, the one called after it alone, the other with a word more (``users_id``, ``users_id_tech``)."""
    plain, longer = sorted((first, other), key=lambda column: (len(tokens_of(column.path)), len(column.path)))
    one, two = ("".join(tokens_of(column.path)) for column in (plain, longer))
    glued = one != two and len(one) > SHORTEST and two.endswith(one)  # ``userid``, ``nodeuserid``
    if not key_free(plain.path) or not (set(tokens_of(plain.path)) < set(tokens_of(longer.path)) or glued) or set(tokens_of(longer.path)) & FURTHER:
        return None
    for table in neighbours(draft, drafts):
        if (of_table(plain.path, table) or own_name(plain, table)) and (glued or of_table(longer.path, table)) and any(are_keys(values, draft, (plain, longer), table, key) for key in person_keys(table)):
            return plain, longer
    return None


def _own_key(draft: Draft, drafts: list[Draft]) -> Key | None:
    """The account id that numbers the rows of a table of persons who have addresses."""
    accounts = [c.path for c in draft.record_level("account_id") if c.hints.get("scope") is None and not _of_another(draft, c.path, drafts)]
    if not accounts or not draft.record_level("email") or not draft.one_a_person:
        return None
    values = [text for fields in draft.survey.picked(accounts[:1]) for _, text in fields if text]
    return (draft, accounts[0]) if values and draft.distinct_share(values) >= OWN else None


def _contradict(one: Side, other: Side, least: int) -> bool:
    """Whether the ids that both hold are of other people: by their addresses, by the ids of the addresses that both hold (``bans.id`` beside a user's address), else by what people are called.

    Where nothing tells and the keys are called differently (``staff_id``, ``customer_no``), numbers that both tables count from one are of two kinds of people.
    """
    ways = [(one.mails, other.mails)]
    if one.ids & other.ids:  # ids of two kinds that never meet contradict nothing
        ways.append((_turned(one.mails), _turned(other.mails)))
    for mine, its in ways:
        if (differ := _differ(mine, its, least)) is not None:
            return differ
    return len(one.ids & other.ids) >= BOTH and _differ(one.names, other.names, BOTH) is not False


def _differ(one: dict[str, set[str]], other: dict[str, set[str]], least: int) -> bool | None:
    """Whether more than half of the keys of both are beside other values; None where they are too few."""
    shared = one.keys() & other.keys()
    return 2 * sum(1 for key in shared if one[key].isdisjoint(other[key])) > len(shared) if len(shared) >= least else None


def _turned(beside: dict[str, set[str]]) -> dict[str, set[str]]:
    out: dict[str, set[str]] = {}
    for key, held in beside.items():
        for one in held:
            out.setdefault(one, set()).add(key)
    return out


def _word(draft: Draft, path: str) -> str:
    """What a key is called: ``employee id``, also of a bare ``id`` in ``employees``; ``kunden id`` of ``kundennr``."""
    words = tokens_of(last_of(path))
    if len(words) < 2:
        stems = tuple(stem for word in words if (stem := unnumbered(word)) is not None)
        words = (*(stems or tokens_of(draft.survey.table)), "id")
    return " ".join(words)


def _apart(key: Key, larger: Key, drafts: list[Draft]) -> None:
    draft, path = key
    scope = _word(draft, path)
    shown = f"{safe_name(larger[0].survey.table, 'table', drafts.index(larger[0]) + 1)}.{safe_name(larger[1], 'col', 1)}"
    _scope(draft, path, scope, f"its numbers are those of {shown} for other people: it links only to columns that name this table")
    for other in neighbours(draft, drafts):
        for column in other.record_level("account_id"):
            told = other.names.get(column.path) == (draft.name, path) or other.refers_to(draft, path) == column.path
            # ``orders.user_id`` beside users and ``admin_user`` names the users, who keep their numbers.
            called = of_table(column.path, draft) or " ".join(tokens_of(last_of(column.path))) == scope
            if told or (called and column.path not in other.names and not of_table(column.path, larger[0])):
                _scope(other, column.path, scope, f"names {safe_name(draft.survey.table, 'table', drafts.index(draft) + 1)}, whose ids count apart")


def _scope(draft: Draft, path: str, scope: str, why: str) -> None:
    hints = next(dict(c.hints) for c in draft.columns if c.path == path)
    draft.set(path, hints={**hints, "scope": scope})
    draft.keys[path] = f"{draft.keys[path]}; {why}" if path in draft.keys else why
