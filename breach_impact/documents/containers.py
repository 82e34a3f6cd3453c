"""Which JSON documents hold records rather than being one.

A document is a container when it holds lists of objects and otherwise what an envelope says (total, page, status ...); in one that stands alone, the
lists may also outweigh a few other scalars, if none of them is of a person or thing, and a list of people objects and any such scalars. It is a map of records when its keys are data (ids, e-mail
addresses) and its values are objects of similar keys.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from breach_impact.documents.beginnings import read_beginning
from breach_impact.documents.persons import are_people
from breach_impact.documents.rowlists import columns_in, split_in

Path = tuple[str, ...]
PEEK = 1 << 20
"""Bytes of a document that are read to decide; the same for every block size."""
ENVELOPE = frozenset(
    """total totalcount totalrecords totalpages count counts page pages pagenumber perpage pagesize limit offset size start end from to
    next previous prev cursor nextcursor nextpage nextpagetoken nextlink hasmore hasnext more took timedout status statuscode code success
    ok error errors errorcode message messages msg exportedat exported exportdate exporttime exportid generatedat generated generatedby createdat
    created updatedat lastupdated timestamp time date datetime version schemaversion apiversion schema type kind format encoding source
    database db dbname dataset table collection index entity server host url self href links meta metadata pagination paging info header
    envelope request requestid traceid query filter sort order checksum hash license copyright notice comment description title name
    maxscore scrollid shards aggregations
    object etag jsonapi schemas params selflink done nexttoken nextmarker nextlink nextrecordsurl nextcontinuationtoken nextsynctoken nextforwardtoken
    nextbackwardtoken paginationtoken continuationtoken lastevaluatedkey marker istruncated hasnextpage pageinfo odatacontext odatanextlink odatadeltalink
    odatacount odatatype totalresults totalsize totalitems totalelements startindex itemsperpage scannedcount consumedcapacity keycount maxkeys
    resultsizeestimate numfound numfoundexact responseheader qtime nbhits nbpages hitsperpage processingtimems exhaustivenbhits responsemetadata cachets
    searchedlogstreams searchstatistics realm tenant workspace
    durum sayfa sayfano toplam toplamsayfa toplamkayit sayfasayisi kayitsayisi mesaj basarili hata
    pagina paginas paginaactual paginaatual paginacorrente totalpaginas totalregistros cantidad mensaje exito mensagem sucesso totale totalerisultati messaggio esito
    seite seiten seitenzahl gesamt anzahl gesamtanzahl gesamtzahl meldung erfolg nbpages nbresultats statut succes
    strona stron liczbastron liczbarekordow razem lacznie komunikat totaal aantal bericht sida antal totalt halaman jumlah pesan""".split()
)
WRAPPERS = frozenset(
    "data datas dataset result results resultset item items record records row rows doc docs document documents hit hits list lists content contents"
    " payload response responses body entry entries value values object objects element elements collection collections embedded root output export page envelope"
    " veri veriler kayit kayitlar sonuc sonuclar liste listesi datos dados registros resultados lista daten ergebnisse eintraege datensaetze donnees resultats enregistrements dati risultati dane wyniki rekordy"
    " gegevens resultaten resultat hasil".split()
)
"""Keys that say only that something follows: a list under them is named after the file."""
WRITERS = frozenset("admin administrator exporter exportedby requester requestedby generatedby createdby meta metadata support operator sender".split())
"""Who made or keeps an export, beside its records; anybody else is whom the document is about."""
LISTS = WRAPPERS | frozenset("users accounts customers members".split())
"""Keys whose empty list is one of no records."""
_SAID = frozenset(
    """exported export exporter generated generator created updated dumped dump extracted retrieved fetched by at on from to for date time timestamp ts
    env environment stage host hostname server node cluster db database schema index table page pages per size limit offset total count number num nr nb
    version format type kind source tool app application system service api request response status code lang locale timezone tz next previous last
    first is has more comment note notes description elapsed duration took ms seconds checksum hash encoding charset query filter sort order""".split()
)
"""Words of which envelope keys are made (``exported_by``, ``page_count``)."""
_EXPORTED = frozenset("list audience segment export report query job batch file snapshot workspace tenant dataset request survey campaign mailing".split())
"""What a document is a whole export of: its id, name or key is of no person (``list_id`` beside ``members``)."""
_OF_RECORDS = frozenset(
    """from to time date datetime timestamp createdat created updatedat lastupdated generated generatedat exported exportedat exportdate exporttime type format
    source database db table collection index entity server host description comment title name message messages msg notice query filter header
    version start end""".split()
)
"""Envelope keys that a record may have as well: a line that holds one of these is no page of an export, though it holds a list."""
_PAGED = LISTS | frozenset("events logs logevents resources contacts leads messages edges nodes people profiles subscribers".split())
"""Keys of the list of a page."""
_MORE = frozenset(
    """nexttoken nextpagetoken nextlink odatanextlink nextrecordsurl lastevaluatedkey paginationtoken nextcursor nextmarker nextcontinuationtoken hasmore
    hasnext hasnextpage istruncated nextpage next""".split()
)
"""Keys that say, with whatever value but a null-like one, that a page is not the last."""
_TURNS = _MORE | frozenset("page pagenumber pageindex pagetoken currentpage offset cursor perpage pagesize object schemas odatacontext odatacount odatadeltalink totalresults totalsize totalitems totalelements itemsperpage startindex".split())
"""Keys of which a page has one; a record of nothing but a list of people is none."""
_OWN = frozenset(
    """id uid uuid guid pid oid email mail mails name names firstname lastname surname fullname nickname nick login user username userid account
    phone mobile tel telephone cell fax address street city zip postcode birth birthday birthdate dob gender sex age ssn password pass passwd pwd
    person customer client member patient employee student owner holder contact profile serial mac imei device token key sku""".split()
)
"""Words of a scalar that is of a person or thing: what holds it is a record."""
MANY = 10
"""Objects in the list of a page that is known by what it counts."""
CODE = re.compile(r"(?i:ok|okay|success|succes|exito|true|false|200)|https?://\S+|")
"""What stands beside the numbers of a page: a status, where the next one is."""
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_DATA_KEY = re.compile(
    r"[^@\s]+@[^@\s]+\.[^@\s]+|\+?\d+|[0-9a-fA-F]{12,}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|-[A-Za-z0-9_-]{19}"
    r"|([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}|[A-Za-z]{0,12}[-_:.#]?\d{2,}|(?=[A-Za-z]*\d)[A-Za-z0-9_-]{16,}"
)


@dataclass(frozen=True, slots=True)
class Plan:
    """Where in a document the records stand.

    Attributes:
        containers: objects whose lists hold records.
        maps: objects whose values are records.
        lists: if not empty, only these lists hold records.
        header: key of a list of columns beside which their rows stand, ``columns`` their names.
    """

    containers: frozenset[Path] = frozenset()
    maps: frozenset[Path] = frozenset()
    lists: frozenset[Path] = frozenset()
    header: str = ""
    columns: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.containers or self.maps)


def decide(head: bytes, *, single: bool) -> Plan:
    """Decide from the beginning of a document; ``single``: no other document follows it."""
    value = read_beginning(head)
    if not isinstance(value, dict):
        return _tolerant(head)
    if found := split_in(value, cut=len(head) >= PEEK):
        return Plan(frozenset({()}), header=found[0], columns=found[1])
    containers: set[Path] = set()
    maps: set[Path] = set()
    if single and (_is_map(value) or _addresses(value)):
        return Plan(maps=frozenset({()}))
    if _container(value, (), containers, maps, alone=single):
        return Plan(frozenset(containers | {()}), frozenset(maps))
    return Plan()


def columns_of(head: bytes) -> tuple[tuple[str, ...], bool]:
    """(columns of the lists in a list, whether the first of them names these)."""
    return columns_in(read_beginning(head))


def _plain(key: str) -> str:
    return re.sub(r"[^a-z]", "", key.lower())


def _records(value: Any) -> bool:  # noqa: ANN401 - a JSON value
    return isinstance(value, list) and bool(value) and all(isinstance(child, dict) for child in value)


def _is_map(value: dict[str, Any]) -> bool:
    """Keys that are data, values that are objects of similar keys."""
    if len(value) < 2 or not all(isinstance(child, dict) and child for child in value.values()):
        return False
    if not (all(_DATA_KEY.fullmatch(key) for key in value) or len(value) >= 50):
        return False
    union = {key for child in value.values() for key in child}
    return sum(len(child) for child in value.values()) >= 0.5 * len(value) * len(union)


def _addresses(value: dict[str, Any]) -> bool:
    """Every key is an e-mail address: whatever stands under them, each is of a person of its own."""
    return len(value) > 1 and all(_ADDRESS.fullmatch(key) for key in value)


def _container(value: dict[str, Any], path: Path, containers: set[Path], maps: set[Path], *, alone: bool) -> bool:
    """Whether the object holds records; notes where. ``alone``: no other document stands beside it, so that its lists may outweigh other scalars."""
    lists, other, aside = 0, 0, False
    inner: set[Path] = set()
    tables: set[Path] = set()
    wrapped = all(_plain(key) in WRAPPERS for key, child in value.items() if _records(child))
    for key, child in value.items():
        if _records(child) or (child == [] and _plain(key) in LISTS):
            lists += 1
        elif isinstance(child, dict) and (_is_map(child) or (alone and _addresses(child))):
            lists += 1
            tables.add((*path, key))
        elif isinstance(child, dict) and len(path) < 3 and _container(child, (*path, key), inner, tables, alone=alone):
            lists += 1
        elif child in (None, [], {}) or (alone and _of_export(key, child)):
            continue
        elif _own(key, child, wrapped):
            if not isinstance(child, dict) or _plain(key) not in WRITERS:  # whose the document is (``patient`` beside ``results``) is never lost
                return False
            aside = True
        else:
            other += not is_envelope(key, child)
    if not lists or ((aside or other > (lists - 1 if alone else 0)) and not (alone and (_of_people(value) or (not aside and _counts_its_list(value))))):
        return False
    containers |= inner | {path}
    maps |= tables
    return True


def _counts_its_list(value: dict[str, Any]) -> bool:
    """Whether an object is a page, in whatever language: one list of many objects, beside it numbers of which one says how many there are, and codes, but no words."""
    lists = [child for child in value.values() if isinstance(child, (dict, list)) and child]
    if len(lists) != 1 or not _records(lists[0]) or len(lists[0]) < MANY:
        return False
    beside = [child for child in value.values() if not isinstance(child, (dict, list)) and child is not None]
    numbers = [child for child in beside if isinstance(child, int) and not isinstance(child, bool)]
    return len(numbers) > 1 and any(child >= len(lists[0]) for child in numbers) and all(not isinstance(child, str) or CODE.fullmatch(child) for child in beside)


def _of_export(key: str, value: Any) -> bool:  # noqa: ANN401 - a JSON value
    """Whether a member is the id or name of what was exported as a whole; an object under such a word may be somebody."""
    words = {word.lower() for word in _WORD.findall(key)}
    return not isinstance(value, (dict, list)) and bool(words & _EXPORTED) and words <= _EXPORTED | {"id", "uuid", "name", "key"}


def _of_people(value: dict[str, Any]) -> bool:
    """Whether a list in it, under a key that lists have, is one of people."""
    known = {key: child for key, child in value.items() if _plain(key) in LISTS}
    return any((_records(child) and are_people(child)) or (isinstance(child, dict) and _of_people(child)) for child in known.values())


def _own(key: str, value: Any, wrapped: bool) -> bool:  # noqa: ANN401 - a JSON value
    """Whether a member says something of a person or thing; a ``name`` or ``title`` beside nothing but wrappers is the export's."""
    if isinstance(value, dict):
        return any(_own(inner, child, False) for inner, child in value.items() if not is_envelope(key, value))
    words = {word.lower() for word in _WORD.findall(key)}
    if isinstance(value, str) and "@" in value and not words <= _SAID:
        return True
    if isinstance(value, bool) or (wrapped and _plain(key) in {"name", "title"}):
        return False
    return bool(words & _OWN) and _plain(key) not in ENVELOPE - {"name"}


def names_somebody(key: str, value: Any) -> bool:  # noqa: ANN401 - a JSON value
    """Whether a value beside lists is of a person or thing, so that what holds both is a record."""
    return _own(key, value, False)


def is_envelope(key: str, value: Any) -> bool:  # noqa: ANN401 - a JSON value
    """Whether a key of a container is about the container, such as a total, a page or a status."""
    words = {word.lower() for word in _WORD.findall(key)}
    if _plain(key) not in ENVELOPE and not (words and words <= _SAID) and not _of_export(key, value):
        counted = isinstance(value, (int, float)) and bool(words & {"total", "count", "number", "num"})
        return counted and not isinstance(value, bool)
    if isinstance(value, dict):
        return all(is_envelope(key, child) if isinstance(child, dict) else not isinstance(child, list) or not child for child in value.values())
    return not isinstance(value, list) or not any(isinstance(child, (dict, list)) for child in value)


def are_pages(lines: list[bytes]) -> bool:
    """Whether each line is a page of an export: lists under keys that say only that something follows, else nothing but paging, and some of that."""
    values = [read_beginning(line) for line in lines]
    return any(isinstance(value, dict) and any(_plain(key) in _TURNS for key in value) for value in values) and all(map(_is_page, values))


def _is_page(value: Any) -> bool:  # noqa: ANN401 - a JSON value
    if not isinstance(value, dict) or not _container(value, (), set(), set(), alone=False):
        return False
    lists = [key for key, child in value.items() if isinstance(child, (dict, list)) and child and not is_envelope(key, child)]
    return all(_plain(key) in _PAGED for key in lists) and not any(_plain(key) in _OF_RECORDS for key in value)


def more_follows(facts: Mapping[Path, Any]) -> bool:
    """Whether the facts of a page say that it is not the last: a token for the next one, ``has_more``."""
    for path, value in facts.items():
        for key, said in [(path[-1], value), *(value.items() if isinstance(value, dict) else ())]:
            if _plain(key) in _MORE and said not in (None, False, "", 0, [], {}, "null", "false"):
                return True
            if _plain(key) == "done" and said is False:
                return True
    return False


def table_of(path: Path) -> str:
    """The table of the records that stand there: the innermost key that is a name and no wrapper; empty if none is."""
    return next((key for key in reversed(path) if _plain(key) not in WRAPPERS), "")


def _tolerant(head: bytes) -> Plan:
    """What the first bytes alone say, where the beginning is malformed."""
    path: list[str] = []
    containers: set[Path] = set()
    at = 0
    while len(path) < 3 and (match := re.compile(rb'\s*\{\s*"((?:[^"\\]++|\\.)*+)"\s*:\s*').match(head, at)):
        containers.add(tuple(path))
        if re.compile(rb"\[\s*\{").match(head, match.end()):
            return Plan(frozenset(containers))
        path.append(match.group(1).decode("utf-8", "replace"))
        at = match.end()
    return Plan()
