"""Whose data a column holds: the record's subject, or a secondary person named by a word of the path or the table."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from breach_impact.headerwords.headers import REMEMBERED, hits, segments, tokens
from breach_impact.headerwords.lexicon import Phrase, folded
from breach_impact.pathlevels import above, levels
from breach_impact.registry import detectors

# Only what can name or describe another person carries a role; the time of an invitation is the inviter's.
BEARERS = frozenset({"email", "phone", "person_name", "username", "account_id", "street_address", "city", "postal_code", "date_of_birth", "country",
                     "subdivision", "gender", "age", "ip_address", "photo", "email_hash", "tax_id", "us_npi", "us_dea"})  # fmt: skip
# What is said of relatives (``fathers_occupation``); of others it is what they are to the record (``manager_title``).
OF_RELATIVES = frozenset({"job_title", "employer", "education", "income", "salutation", "nationality", "ethnicity", "religion"})
RELATIVES = frozenset({"parent", "child", "spouse", "family", "emergency_contact", "next_of_kin"})
# A parent is also the row above (``parent_id``), a reference also a number.
NO_IDS = frozenset({"parent", "child", "reference", "beneficiary", "cc", "emergency_contact"})
# A picture or address for comparison is nobody's reference.
NO_REFERENCES = frozenset({"photo", "ip_address", "email_hash", "country", "subdivision"})
LICENCES = frozenset({"license", "licence", "licencia", "licenca", "licenses", "lic"})
COPIED = frozenset({"email", "phone", "person_name", "username", "email_hash"})
# Words of a table that make its columns another person's, unless a column names the owner.
TABLES = frozenset(
    {"shared_with", "invited", "referred", "emergency_contact", "next_of_kin", "beneficiary", "friend", "family"}
)
FORMER = folded("previous old former prior past original anterior antiguo antigo ancien ancienne alt alte frueher frühere vorige oud vecchio precedente stary poprzedni eski vechi veche fost fosta dawny staré puvodni gammel tidligere regi korabbi старый прежний предыдущий 旧 以前 이전".split())
"""Of what somebody had before: it is still his."""
# Secondary only beside somebody else: alone, the recipient of a parcel or the guest of a hotel is the subject.
BESIDE = frozenset(
    {"recipient", "guest", "child", "staff", "friend", "beneficiary", "spouse", "parent", "referred", "cc", "family", "opponent"}
)
# Whose record it is, if no column names anybody else.
STAND_INS = frozenset({"recipient", "guest", "child", "beneficiary"})
# Further addresses of the holder, not of another person.
HOLDERS_OWN = folded(
    "recovery backup secondary alternative alternate secours recuperation recuperacion recuperacao wiederherstellung ausweich zweite"
    " alternativa alternativo recupero herstel reserve zapasowy zapasowa odzyskiwanie резервная резервный восстановление 备用 恢复 找回 kurtarma yedek".split()
)
# Words for the holder of a record that are often somebody else beside a customer: who owns a lead, sends an invitation.
PROPRIETORS = frozenset(
    "owner inviter sender sharer from referrer host majitel odesilatel absender besitzer inhaber propietario dueno remitente proprietaire expediteur proprietario mittente eigenaar"
    " afzender wlasciciel nadawca wlasciciela nadawcy dono remetente владелец отправитель владельца отправителя sahip gonderen davet eden власник власника відправник 主人 机主"
    " 发件人 寄件人 户主".split()
)
OWNERS = frozenset("owner majitel besitzer inhaber propietario dueno proprietaire proprietario eigenaar wlasciciel wlasciciela dono владелец владельца sahip власник власника 主人 机主 户主".split())
# What tells one of the holder's addresses from the other, so that nothing else need tell whose it is.
FURTHER = folded(
    "alt other second bill work business office corporate private personal home old new previous former current original billing invoice login pending verified unverified"
    " normalized canonical paypal arbeit dienstlich geschaeftlich beruflich privat alt neu alte neue frueher rechnung rechnungs pro professionnel professionnelle perso personnel"
    " personnelle prive ancien ancienne nouveau nouvelle domicile facturation trabajo laboral personal particular casa anterior antiguo nuevo facturacion lavoro personale privato"
    " vecchio nuovo precedente ufficio fatturazione pec trabalho profissional pessoal antigo novo cobranca faturamento werk zakelijk prive oud nieuw vorige factuur praca sluzbowy"
    " prywatny stary nowy poprzedni faktura рабочий рабочая личный личная домашний старый новый прежний робочий особистий старий новий is kisisel eski yeni fatura ev"
    " 工作 个人 私人 公司 旧 新 原 勤務先 会社 個人 自宅 直通 회사 개인 이전 jobb privat gammel gammal ny arbejde tyo kotiosoite vanha uusi munkahelyi regi uj pracovni osobni stary novy".split()
)
BOOKS = frozenset(
    "contact contacto contatto contatti referente referenti contato kontakt kontakty контакт контакты конт 联系人 連絡先 연락처 kisi".split()
)
TRADE = frozenset({"partner", "partners"})
"""Whom a firm trades with, rather than whom somebody lives with, where a table or a name is called nothing else."""
MERGES = frozenset("merge merges merged alias aliases dedupe dedup".split())
"""Words of tables that say which two accounts are one, where they hold what these come from and go to."""
OLD, NEW = frozenset("source src from old previous duplicate loser".split()), frozenset("destination dest target to into new master winner canonical".split())
"""What such rows call the account that goes and the one that stays."""
STAFF = "staff"
EMPLOYED = folded("employee employees worker mitarbeiter mitarbeiterin arbeitnehmer angestellter angestellte salarie salaries employe employes empleado empleada trabajador trabajadora funcionario funcionaria colaborador servidor dipendente lavoratore"
                  " medewerker werknemer pracownik pracownika zamestnanec zamestnance anstalld ansat ansatt tyontekija calisan personel сотрудник сотрудника работник работника співробітник працівник 员工 職員 社員 従業員 직원 사원 karyawan pegawai موظف".split())  # fmt: skip
"""Whom somebody employs; in a payroll the rows are theirs, beside customers they serve."""
SENTENCE = 5
"""Words from which a name is a sentence, with words that join others."""
KEYS = frozenset("id no nr number code key".split())
FIELDS = folded("name names email mail phone tel telephone mobile cell first last full surname login user username address contact nm fname lname vorname nachname telefon nombre apellido correo nom prenom courriel nome cognome"
                " email telefono imie nazwisko jmeno prijmeni имя фио фамилия телефон почта ad soyad adi isim".split())  # fmt: skip
"""What is said of somebody, behind or before the word for who he is."""
PERSONS = frozenset("member members person persons people".split())
"""Words that say of staff no more than that they are people (``StaffMember``)."""
# Beside a word for people these make a table one of something else (``doctor_visits``).
NOT_ROWS = frozenset({"_event", "_thing", "_org", "_place", "_device", "_person", "_holder"})
# Words that speak of what somebody did to the record.
STAFF_ALWAYS = frozenset({"created", "updated", "modified", "deleted", "approved", "assigned", "assignee"})


@cache
def bears(data_type: str) -> bool:
    """Whether a value of the type can be another person's."""
    return data_type in BEARERS or data_type in OF_RELATIVES or detectors()[data_type].identifier in ("national_id", "passport")


@lru_cache(maxsize=REMEMBERED)
def parties_of(name: Phrase) -> tuple[str, ...]:
    """The parties that the words of a name speak of, the closest first."""
    said = hits(name)
    # ``van`` of a Dutch question is a friend in Swedish.
    filled = {(hit.start, hit.size) for hit in said if hit.entry.section == "_neutral"} if len(name) >= SENTENCE else set[tuple[int, int]]()
    # ``son`` is the last one in Turkish, as a phrase of that language around it says (``son isyeri``).
    neutral = {(hit.start, hit.size, hit.entry.language) for hit in said if hit.entry.section == "_neutral"}
    whole = [hit for hit in said if hit.size > 1 and hit.entry.section[0] != "_"]
    filled |= {(start, size) for start, size, language in neutral for hit in whole if hit.entry.language == language and hit.start <= start and start + size <= hit.start + hit.size > size}
    found = [hit for hit in said if hit.entry.section == "_role" and hit.entry.facet and (hit.start, hit.size) not in filled]
    found.sort(key=lambda hit: (-hit.size, -hit.start, hit.entry.facet or ""))
    return tuple(hit.entry.facet for hit in found if hit.entry.facet)


def tells_of_merges(table: str, keys: Iterable[str]) -> bool:
    """Whether rows say that two accounts are one person's (``profile_merges(source_profile_id, destination_profile_id)``).

    Args:
        table: its name.
        keys: paths of its account ids.
    """
    if not MERGES & set(tokens(table)):
        return False
    leaves = [tokens(segments(path)[-1]) for path in keys]
    fronts = [{tuple(word for word in leaf if word not in side) for leaf in leaves if side & set(leaf)} for side in (OLD, NEW)]
    return bool(fronts[0] & fronts[1])


def names_owner(name: Phrase) -> bool:
    """Whether a name speaks of whom the record belongs to."""
    return any(hit.entry.section == "_owner" for hit in hits(name))


def same_word(word: str, other: str) -> bool:
    """Whether two words are one but for their endings (``funcionario``, ``funcionarios``; ``yolcu``, ``yolcular``)."""
    return other in (word, f"{word}s") or (len(word) >= 4 and abs(len(other) - len(word)) <= 3 and other.startswith(word[: max(4, len(word) - 2)]))


@lru_cache(maxsize=REMEMBERED)
def called_after(said: Phrase, table: Phrase) -> bool:
    """Whether a table's name is a phrase, and beside it nothing that says what else the rows are: ``wp_users`` of ``user``, not ``user_visits``."""
    return any(_is_all(said, table, cut) for cut in {0, len(table) - len(said)})


def _is_all(said: Phrase, table: Phrase, cut: int) -> bool:
    if cut < 0 or not said or cut + len(said) > len(table):
        return False
    rest = table[:cut] + table[cut + len(said) :]
    return all(map(same_word, said, table[cut : cut + len(said)])) and not any(hit.entry.section in NOT_ROWS for hit in hits(rest))


def _rows_are(level: Phrase, table: Phrase) -> bool:
    """Whether all staff that a name speaks of is what the table's rows are: ``teacher_id`` of ``teachers``, not of ``teacher_visits``."""
    staff = [hit for hit in hits(level) if hit.entry.section == "_role" and hit.entry.facet == STAFF]
    rows = tuple(word for word in table if word not in PERSONS) or table
    said = (tuple(word for word in level[hit.start : hit.start + hit.size] if word not in KEYS | FIELDS) for hit in staff)
    return all(called_after(words, rows) for words in said if words)


def party_of(path: str, table: str, data_type: str, *, others: bool, rows: str | None = None) -> str | None:
    """The party whose data a column holds, None for the subject.

    Args:
        path: the column's path.
        table: the table's name.
        data_type: what it holds.
        others: the table has another column that names a subject (an e-mail, account id, phone or name without a role).
        rows: what the table's rows are called; the table's name, where that is not passed because it says nothing of the column.
    """
    if not bears(data_type):
        return None
    names = [tokens(name) for name in segments(path)]
    leaf = names[-1] if names else ()
    if set(leaf) & HOLDERS_OWN and not any(map(parties_of, names[:-1])):
        return None
    for depth, level in enumerate(reversed(names)):
        for party in parties_of(level):
            if (data_type == "account_id" and party in NO_IDS) or (data_type in OF_RELATIVES and party not in RELATIVES):
                continue
            if data_type in NO_REFERENCES and party == "reference":
                continue
            # Who gets a copy has an address; ``CC`` over countries is their code.
            if party == "cc" and data_type not in COPIED:
                continue
            # A licence to drive is its holder's, and no driver's (``driverLicense.state``).
            if party == STAFF and depth and set(level) & LICENCES:
                continue
            # Shopify's ``admin_graphql_api_id`` is an id as that interface writes it.
            if party == STAFF and "api" in level:
                continue
            # ``son_ip`` is Turkish for the last one, ``IP подписки`` that of a subscription.
            if data_type == "ip_address" and party in ("child", "friend"):
                continue
            if depth and names_owner(leaf) and not parties_of(leaf):
                # In a list of those whom something is shared with the user is one of them; whose record it is stands above.
                listed = others and party == "shared_with" and above(path).endswith("[]") and not set(leaf) & OWNERS
                return party if listed else None
            # Who owns what is shared is no clerk.
            if party == STAFF and set(leaf) & OWNERS and "shared_with" in parties_of(tokens(table if rows is None else rows)):
                return None
            if party == STAFF and depth == 0 and _rows_are(level, tokens(table if rows is None else rows)):
                continue
            # An object of the record may be its guest; a list of guests are those of somebody.
            if party in BESIDE and not others and (depth == 0 or (party in STAND_INS and "[]" not in _down_to(path, depth))) and not (set(leaf) & STAFF_ALWAYS) and not (party == STAFF and "[]." in path):  # in a list the holder is above
                continue
            return party
    return by_table(table, path, data_type)


def _down_to(path: str, depth: int) -> str:
    """A path without its last levels: a guest's own lists (``reservationGuest.emails[]``) are no lists of guests."""
    names = levels(path)
    return ".".join(names[: len(names) - depth])


@lru_cache(maxsize=4096)
def person_at(parent: str, party: str) -> str:
    """The object that is the other person of a column: of all around it the outermost that names the party, without a list between.

    Args:
        parent: path of the object that holds the column.
        party: whose the column is.
    """
    names = levels(parent) if parent and party else ()
    first = max((n for n, name in enumerate(names) if name.endswith(("]", "}"))), default=0)
    for end in range(first + 1, len(names) + 1):
        if party in named_parties(names[end - 1]) or (party == "contact" and lists_contacts(names[end - 1])):
            return ".".join(names[:end])
    return parent


def named_parties(path: str) -> set[str]:
    """The parties that the last name of a path names."""
    names = segments(path)
    return set(parties_of(tokens(names[-1]))) if names else set()


def of_contact(path: str) -> bool:
    """Whether the last name of a path begins with a word for a contact (``contact_first_name``, ``Kontakt 1 e-post``)."""
    names = segments(path)
    leaf = tokens(names[-1]) if names else ()
    return len(leaf) > 1 and leaf[0] in BOOKS


def address_book(path: str) -> bool:
    """Whether a path lies in a list of contacts (``contacts[].email``)."""
    return any(map(lists_contacts, levels(path)[:-1]))


def lists_contacts(name: str) -> bool:
    """Whether a level of a path is a list of contacts."""
    return name.endswith("[]") and bool(set(tokens(name[:-2])) & BOOKS)


def by_table(table: str, path: str, data_type: str) -> str | None:
    """The party that a table's name names: of ``emergency_contacts(user_id, name, phone)`` name and phone are the contact's, the user id is the subject's.

    Args:
        table: its name.
        path: the column's path.
        data_type: what it holds.
    """
    names = segments(path)
    if data_type in ("account_id", "ip_address") or not bears(data_type) or data_type in OF_RELATIVES or names_owner(tokens(names[-1]) if names else ()):
        return None
    party = next((party for party in parties_of(tokens(table)) if party in TABLES), None)
    # An id of a state in a table of relatives is the relative's, and would join him to whose relative he is.
    return party if data_type in BEARERS or party in RELATIVES else None
