"""Whose data each column of a table holds, once all their types are known: the subject's, or that of somebody whom a word of the path or the table names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.staffnames import staff_names
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import hits, segments, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.drivers import driving
from breach_impact.people.ends import SENT, called_ends, receiving_ends
from breach_impact.people.keynames import KEY_WORDS
from breach_impact.people.kingroups import of_relatives
from breach_impact.people.kinwords import apart
from breach_impact.people.roles import (
    EMPLOYED,
    OWNERS,
    RELATIVES,
    STAFF,
    STAND_INS,
    TABLES,
    address_book,
    bears,
    by_table,
    named_parties,
    of_contact,
    parties_of,
    party_of,
    tells_of_merges,
)
from breach_impact.people.rowsoftheirown import of_their_own
from breach_impact.people.wholly import wholly

WHO = frozenset({"email", "account_id", "phone", "person_name", "username"})
"""Types that name or reach a person."""

NAMED = frozenset({"person_name", "account_id", "username"})
OF_POSTS = frozenset({"income", "job_title"})
"""What is said of whom a firm pays."""
ADDRESS = frozenset({"street_address", "city", "postal_code", "country", "subdivision"})
OF_GUESTS = folded("loyalty rewards bonus miles sadakat treue treuekarte bonuskarte fidelite fidelidad fidelizacion fedelta fidelidade lojalnosciowy lojalnosciowa лояльности бонусная бонусной klantenkaart".split())
"""Words for a guest's number with the chain."""
GUESTS = folded("guest guests gast gastes gaeste host hosta гость гости гостя гостей гість misafir misafirler misafirin mgeni huesped huespedes hospede hospedes ospite ospiti hote invite 客人 宾客 ゲスト 투숙객 고객".split())
"""Words for the guest himself, beside those for who comes along."""
COMPANION, OPPONENT = "companion", "opponent"
CALLED, RECIPIENT, KIN = "called", "recipient", "next_of_kin"
"""The party that a call is made to, whom something is sent to, and that of a relative whom a column of kinship shows."""
GUEST, PAID = "guest", frozenset({"payment_card_number", "card_expiry", "card_cvv", "iban"})
ON_CARDS = folded("card cardholder cc karte karten karteninhaber kreditkarte carte tarjeta carta cartao kaart karty kart карты карта картки 卡 カード 카드 konto kontoinhaber iban".split())
ASKED = {"invited", "referred"}
BY = folded("by von par por da door przez av af tarafindan".split())
REACHED = KEY_WORDS | frozenset({"email", "mail", "phone", "telefon", "telefone", "telefono", "tel", "name", "nome", "nombre", "nom", "user", "username", "usuario", "client", "cliente", "customer", "kunde", "klant", "member", "mitglied", "membre", "miembro", "membro", "socio"})
"""What may stand behind ``by`` in the name of who invited somebody (``invited_by_user_id``); a guest *of* a feast is none."""
HOSTS = folded("inviter invitor inviting referrer referer recommender werber empfehlungsgeber einladender parrain padrino patrocinador recomendante indicador padrinho presentatore polecajacy пригласивший рекомендатель 邀请人 推荐人 招待者 紹介者 추천인".split())
TITLED = r"(?i)(?:(?:prof|dr|dra|dott|dott\.? ?ssa|lek|mudr|uzm|д-р)(?:\.\s?|\s))+\p{L}.*|\p{L}+ (?:dr|dott|dott\.?ssa)\.? .*|.*,\s?(?:m\.?d|d\.?o|d\.?d\.?s)\.?"
PAID_OUT = folded("loan loans disbursement disbursements payout payouts refund refunds withdrawal withdrawals salary salaries payroll kredit kredite darlehen auszahlung pret prets prestamo prestamos prestito prestiti emprestimo emprestimos lening pozyczka pozyczki кредит кредиты займ займы выплаты krediler 贷款 借款".split())
"""What a firm pays to whom it deals with."""
MOSTLY, RARELY = 0.8, 0.3
LEADS = folded("lead leads contact contacts deal deals opportunity opportunities prospect prospects crm pipeline interessent interessenten prospecto prospectos лид лиды сделка сделки".split())
"""Words of tables of a CRM, in which an owner is who looks after somebody."""
OF_FIRMS = ADDRESS | {"employer", "geo_coordinates", "iban", "bank_account", "activity_time", "time_zone", "language"}
"""What may be said of a business; else the row is about somebody, whoever serves him."""
MEMBERS = folded("member members mitglied miembro membre membro lid czlonek член uye участник участника".split())
FEW_OWNERS, OVER_AND_OVER = 5, 10
"""How often each owner of several customers must stand."""


def parties(drafts: Sequence[Draft], table: str) -> list[str | None]:
    """The party of each column, None for the subject.

    Args:
        drafts: the columns with their types.
        table: the name of the table. Where a column names the same party by itself (``heirs(name, tax_code_heir)``), the table's name says nothing of the others.
    """
    # The key of the rows is called as the table is (``DEPENDENT_BENEF`` of ``PS_DEPENDENT_BENEF``), and says no more.
    hosts = _hosts(drafts, table)
    named = set[str]().union(*(named_parties(d.sample.path) for place, d in enumerate(drafts) if d.data_type and bears(d.data_type) and not _row_key(d, table) and place not in hosts)) & TABLES
    told = "" if named or of_their_own(drafts, table) else table
    strict = [_party(d, told, table, others=True) for d in drafts]
    if any(d.data_type in ("password", "password_hash") for d in drafts):  # the victim of a stealer is whose accounts it lists
        strict = [None if party == OPPONENT else party for party in strict]
    opposite = _opposite([d.sample.path for d in drafts]) | hosts
    strict = [None if place in opposite else party for place, party in enumerate(strict)]
    along = _along(drafts, strict)
    strict = [COMPANION if place in along else party for place, party in enumerate(strict)]
    called = called_ends(drafts)
    strict = [CALLED if place in called else party for place, party in enumerate(strict)]
    merges = tells_of_merges(table, [d.sample.path for d in drafts if d.data_type == "account_id"])
    called |= (sent := set() if merges else receiving_ends(drafts))
    strict = [RECIPIENT if place in sent and party is None else party for place, party in enumerate(strict)]
    who, paying = [d.data_type in WHO for d in drafts], _paying(drafts)
    out: list[str | None] = []
    for place, draft in enumerate(drafts):
        # Who stands in a list is not whom the record around it belongs to.
        payers = paying if strict[place] == GUEST else set[int]()
        beside = {strict[other] for other, known in enumerate(who) if known and other != place and other not in payers and _reaches(drafts[other].sample.path, draft.sample.path)}
        # Of a guest with a companion's phone the guest is the subject, though nobody else stands in the row.
        others = None in beside or (strict[place] not in STAND_INS and bool(beside & STAND_INS))
        party = strict[place] if others or place in opposite or place in called else _party(draft, told, table, others=False)
        out.append("contact" if party is None and others and _is_contact(draft, drafts) else party)
    attending = _attending(drafts, out) | _keeping(drafts, out, table) | _working(drafts, out)
    out = ["staff" if place in attending else party for place, party in enumerate(out)]
    holders = _paid(drafts, out) | _staying(drafts, out) | _answering(drafts, out, table) | driving(drafts, out)
    out = [None if place in holders else party for place, party in enumerate(out)]
    beside = _beside_owners(drafts)
    out = ["family" if party is None and place in beside else party for place, party in enumerate(out)]
    kin = of_relatives(drafts, out)
    out = [KIN if party is None and place in kin else party for place, party in enumerate(out)]
    out = _of_born(drafts, wholly(drafts, out, told))
    own = _disbursed(drafts, table)
    return _numbered(drafts, apart(drafts, [None if party == "beneficiary" and place in own else party for place, party in enumerate(out)]))


def _of_born(drafts: Sequence[Draft], found: list[str | None]) -> list[str | None]:
    """The parties, with those of addresses and phones in rows that say of a relative when he was born and of the subject nothing but a number (``FANAM``, ``FGBDT`` beside ``PERNR``)."""
    told = {party for draft, party in zip(drafts, found, strict=True) if draft.data_type in ("person_name", "date_of_birth", "gender")}
    born = any(draft.data_type == "date_of_birth" for draft in drafts)
    keys = [draft.witness for draft, party in zip(drafts, found, strict=True) if draft.data_type == "account_id" and party is None]
    # Where each number has one row a phone may be the subject's own, and a child's parent is who is called.
    if not keys or any(w.n > MOSTLY * w.filled for w in keys) or "child" in told:
        return found
    if not born or len(told) != 1 or not (party := next(iter(told))) or party not in RELATIVES:
        return found
    reach = {place for place, draft in enumerate(drafts) if draft.data_type in ("email", "phone") and found[place] is None and not any(hit.entry.section in ("_person", "_holder", "_owner") for hit in hits(draft.leaf))}
    return [party if place in reach else one for place, one in enumerate(found)]


def _along(drafts: Sequence[Draft], found: Sequence[str | None]) -> set[int]:
    """Columns of companions where others name the guest himself (``guest_id``, ``companion_name``): two people, though words for both are those of guests."""
    said = {place for place, draft in enumerate(drafts) if found[place] == GUEST and draft.data_type}
    guests = {place for place in said if GUESTS & {word for name in segments(drafts[place].sample.path) for word in tokens(name)}}
    return said - guests if any(drafts[place].data_type in WHO for place in guests) else set()


def _paid(drafts: Sequence[Draft], found: Sequence[str | None]) -> set[int]:
    """Names of employees in a table of pays and posts that names nobody else (``Nome do funcionário`` of a payroll): the rows are theirs."""
    names = {place for place, draft in enumerate(drafts) if draft.data_type == "person_name"}
    employed = {place for place in names if found[place] == STAFF and set(drafts[place].leaf) & EMPLOYED}
    own = {draft.data_type for place, draft in enumerate(drafts) if found[place] is None and draft.data_type}
    return employed if own >= OF_POSTS and not any(found[place] is None for place in names) else set()


def _answering(drafts: Sequence[Draft], found: Sequence[str | None], table: str) -> set[int]:
    """Who answers for a business: by a word that among pupils is a parent (``responsavel`` of ``restaurantes``), or in an object (``encargado.email``). Whom else the row is about, there is nobody."""
    subjects = {draft.data_type for place, draft in enumerate(drafts) if found[place] is None}
    if subjects & {"person_name", "date_of_birth", "gender"} or entity_of(table_words(table)) not in ("org", "place"):
        return set()
    parents = {place for place, draft in enumerate(drafts) if found[place] == "parent" and STAFF in named_parties(draft.sample.path)}
    staff = {place for place, draft in enumerate(drafts) if found[place] == STAFF and draft.data_type in WHO}
    objects = {drafts[place].parent for place in staff}
    one = len(objects) == 1 and "" not in objects and "[" not in next(iter(objects)) and subjects - {None} <= OF_FIRMS
    return parents | ({place for place, draft in enumerate(drafts) if found[place] == STAFF and draft.parent in objects} if one else set())


def _staying(drafts: Sequence[Draft], found: Sequence[str | None]) -> set[int]:
    """What is said of a guest of whom alone there is a name, where nobody has an account (``Guest Name`` beside ``Email`` of a house's reservations): the booking is his."""
    guest = {place for place, draft in enumerate(drafts) if found[place] == GUEST and draft.data_type and "[]" not in draft.sample.path}
    theirs = {drafts[place].data_type for place in guest}
    others = any(
        found[place] is None and draft.data_type in WHO and draft.witness.n and not (draft.data_type == "account_id" and set(draft.leaf) & OF_GUESTS) and (draft.data_type in NAMED or draft.data_type in theirs or len(draft.leaf) > 1) for place, draft in enumerate(drafts)
    )  # fmt: skip
    return guest if not others and any(drafts[place].data_type == "person_name" for place in guest) else set()


def _disbursed(drafts: Sequence[Draft], table: str) -> set[int]:
    """Accounts that a loan or a payment is paid out to (``loans.beneficiary_account_no``), where nothing else is said of who gets it: the customer's own."""
    if not set(tokens(table)) & PAID_OUT:
        return set()
    theirs = {place for place, d in enumerate(drafts) if d.data_type and "beneficiary" in parties_of(d.leaf)}
    return theirs if all(drafts[place].data_type in ("bank_account", "iban") for place in theirs) else set()


def _paying(drafts: Sequence[Draft]) -> set[int]:
    """The names on cards and accounts: of a guest's stay it is his own, or that of somebody of whom nothing else is known."""
    paid = {d.parent for d in drafts if d.data_type in PAID}
    reached = {d.parent for d in drafts if d.data_type in SENT}
    return {place for place, d in enumerate(drafts) if d.data_type == "person_name" and d.parent in paid and (d.parent not in reached or set(d.leaf) & ON_CARDS)}


def _attending(drafts: Sequence[Draft], found: Sequence[str | None]) -> set[int]:
    """Names with a doctor's title beside the names of others without: who treats, orders or signs, and no patient."""
    names = [place for place, draft in enumerate(drafts) if draft.data_type == "person_name" and found[place] is None and draft.witness.n]
    titled = {place for place in names if drafts[place].witness.share(TITLED) >= MOSTLY}
    return titled if any(drafts[place].witness.share(TITLED) < RARELY for place in names) else set()


def _working(drafts: Sequence[Draft], found: Sequence[str | None]) -> set[int]:
    """Names of a few people over and over, as an office writes them, beside names of many others: who works there. A word for those whom the rows are about, or none at all, says otherwise."""
    named = {place for place, draft in enumerate(drafts) if draft.data_type == "person_name" and found[place] is None and draft.witness.n}
    few = {place for place in named if OVER_AND_OVER * drafts[place].witness.n <= drafts[place].witness.filled and not drafts[place].reading.candidates and not drafts[place].reading.anonymous}
    working = {place for place in few if staff_names(drafts[place].witness) and not any(hit.entry.section in ("_person", "_holder") for hit in hits(drafts[place].leaf))}
    many = max((drafts[place].witness.n for place in named - working), default=0)
    return {place for place in working if many >= FEW_OWNERS * drafts[place].witness.n}


def _keeping(drafts: Sequence[Draft], found: Sequence[str | None], table: str) -> set[int]:
    """Names of owners that come over and over beside those of people of whom each stands once (``Owner_Name`` of a lead): who looks after them."""
    named = {place for place, draft in enumerate(drafts) if draft.data_type == "person_name" and found[place] is None and draft.witness.n}
    leads = bool(set(tokens(table)) & LEADS) or any(d.leaf[:1] == ("lead",) for d in drafts)
    reached = any(d.data_type in SENT and set(d.leaf) & OWNERS for d in drafts)
    if not leads or reached:
        return set()
    owners = {place for place in named if set(drafts[place].leaf) & OWNERS and FEW_OWNERS * drafts[place].witness.n <= drafts[place].witness.filled}
    single = any(found[place] is None and draft.data_type in WHO and draft.witness.n >= MOSTLY * draft.witness.filled > 0 for place, draft in enumerate(drafts) if place not in owners)
    return owners if named - owners and single else set()


def _beside_owners(drafts: Sequence[Draft]) -> set[int]:
    """The phones of members of a plan beside its owner's (``OWNER_MSISDN``, ``MEMBER_MSISDN``), where nothing else is said of either: the owner of a club or a lead is who keeps it."""
    if any(d.data_type in ("person_name", "email") for d in drafts):
        return set()
    owned = {(d.data_type, d.parent) for d in drafts if d.data_type == "phone" and set(d.leaf) & OWNERS}
    return {place for place, d in enumerate(drafts) if (d.data_type, d.parent) in owned and set(d.leaf) & MEMBERS and not set(d.leaf) & OWNERS}


def _reaches(path: str, other: str) -> bool:
    """Whether a column stands at the level of another one or above: in no list or map that the other one is not in."""
    level = max(path.rfind("[]"), path.rfind("{}")) + 2
    return level < 2 or other.startswith(path[:level])


def _numbered(drafts: Sequence[Draft], found: list[str | None]) -> list[str | None]:
    """The parties, each of several that are numbered by itself: ``guest1_email`` and ``guest2_email`` are two people's, ``contact_phone1`` and ``contact_phone2`` one's."""
    out = list(found)
    for party in sorted({party for party in found if party is not None}):
        numbers = {place: number for place, known in enumerate(found) if known == party and (number := _number(drafts[place]))}
        kinds: dict[tuple[str, str], dict[int, bool]] = {}
        # Names with a word behind them (``Контактное лицо 1``: a name, and in brackets what he is) are of no type and speak all the same.
        named = {place: number for place, d in enumerate(drafts) if d.data_type is None and party in named_parties(d.sample.path) and any(c.data_type == "person_name" for c in d.reading.candidates) and (number := _number(d))}
        for place, number in (numbers | named).items():
            draft = drafts[place]
            if draft.data_type in WHO or place in named:
                kinds.setdefault((draft.parent, draft.data_type or "person_name"), {})[number] = not draft.sample.path.endswith(str(number))
        twice = [(parent, any(inside.values())) for (parent, _), inside in kinds.items() if len(inside) > 1]
        several = {parent for parent, inside in twice if inside or sum(parent == other for other, _ in twice) > 1}
        for place, number in numbers.items():
            parent = drafts[place].parent
            if parent in several and number > min(n for other, n in numbers.items() if drafts[other].parent == parent):
                out[place] = f"{party} {number}"
    return out


def _number(draft: Draft) -> int:
    """The small number that a column's own name holds first; 0 where it holds none."""
    names = segments(draft.sample.path)
    digits = re.search(r"(?<![0-9])[1-9][0-9]?(?![0-9])", names[-1]) if names else None
    return int(digits[0]) if digits else 0


def _hosts(drafts: Sequence[Draft], table: str) -> set[int]:
    """Who invited or referred the others of a table of invitations (``invites(email, invited_by_id)``): it is his record, and in it he is the subject."""
    if not set(parties_of(tokens(table))) & ASKED or any(hit.entry.section in ("_person", "_holder") for hit in hits(tokens(table))):
        return set()
    who = {place for place, draft in enumerate(drafts) if draft.data_type in WHO}
    hosts = {place for place in who if _host(drafts[place])}
    # Beside another id the row is that one's: a patient's referral, whoever referred him.
    return hosts if who - hosts and not any(drafts[place].data_type in ("account_id", "username") for place in who - hosts) else set()


def _host(draft: Draft) -> bool:
    """Whether a name is that of who invites or refers: a word for him, or one for the invited and ``by`` behind it."""
    leaf = draft.leaf
    by = any(word in BY and set(parties_of(leaf[:place])) & ASKED and set(leaf[place + 1 :]) <= REACHED for place, word in enumerate(leaf))
    return named_parties(draft.sample.path) <= ASKED and (by or bool(set(leaf) & HOSTS))


def _opposite(paths: Sequence[str]) -> set[int]:
    """Columns called by a word that is the holder in one language and a party in another, beside columns that name the party otherwise (``host_id`` of ``guest_email``: Czech guests are *host*)."""
    plain, double = dict[int, set[str]](), dict[int, set[str]]()
    for place, path in enumerate(paths):
        found = hits(tokens((segments(path) or ("",))[-1]))
        owner = {(hit.start, hit.size) for hit in found if hit.entry.section == "_owner"}
        for hit in found:
            if hit.entry.section == "_role" and hit.entry.facet:
                (double if (hit.start, hit.size) in owner else plain).setdefault(place, set()).add(hit.entry.facet)
    said = set[str]().union(*plain.values())
    return {place for place, facets in double.items() if facets <= said and place not in plain}


def _row_key(draft: Draft, table: str) -> bool:
    """Whether a column is called as the table's rows are, by more than one word."""
    leaf, rows = draft.leaf, tokens(table)
    return len(leaf) > 1 and any(rows[start : start + len(leaf)] == leaf for start in range(len(rows)))


def _party(draft: Draft, told: str, table: str, *, others: bool) -> str | None:
    if draft.party:
        return draft.party if draft.data_type else None
    if draft.taught:
        # What a product says of a field it says of all its tables; whose rows they are, the table's name does.
        return by_table(told, draft.sample.path, draft.data_type) if draft.data_type and others else None
    return party_of(draft.sample.path, told, draft.data_type, others=others, rows=table) if draft.data_type else None


def _element(parent: str) -> str:
    """The list element that an object stands in (``contact[]`` of ``contact[].name``); the object itself where it is in none."""
    lists = parent.rfind("[]")
    return parent[: lists + 2] if lists >= 0 else parent


def _is_contact(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """People of an address book, and a contact person beside the subject: both have a name of their own; without one it is a way to reach the record's holder."""
    if draft.data_type is None or not bears(draft.data_type):
        return False
    if draft.data_type in ADDRESS and not address_book(draft.sample.path):
        # A contact address is where the record's holder is written to.
        return False
    names = [d for d in drafts if d.data_type == "person_name"]
    if address_book(draft.sample.path):
        return any(_element(d.parent) == _element(draft.parent) for d in names)
    mates = [of_contact(d.sample.path) for d in names if d.parent == draft.parent]
    return of_contact(draft.sample.path) and any(mates) and not all(mates)
