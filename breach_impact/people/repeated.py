"""Verdicts against which it speaks how often a column repeats its values, or that each row has a code of its own; rules as those of :mod:`breach_impact.people.early_rules`."""

from __future__ import annotations

from breach_impact.evidence.valueforms import CODE
from breach_impact.evidence.valuewords import COMPANIES, INSTITUTIONS, STREETS, has_title
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.early_money import SHOWS_CARD
from breach_impact.people.rule_surroundings import AILMENTS
from breach_impact.people.rule_values import CATEGORY, category
from breach_impact.people.rules import OFTEN, SURE, Rule
from breach_impact.people.whose import GENERIC, Case
from breach_impact.registry import detectors

SHORTEST_SERIAL = 6
"""Letters of a serial number; series of goods and seasons have less."""
FEW, SHORTEST_STREET = 6, 10
"""Values up to which a column is one of offices, floors or lines, and the letters that a street has with its number."""
GROUPS = frozenset({"religion", "ethnicity", "political_view", "marital_status", "nationality", "education", "sexual_orientation", "home_ownership"})
"""What puts people into groups, so that one value holds for many of them."""
NUMBERED = r"[A-Z]{0,3}[0-9]{6,12}"
"""Longer than a code of ICD-10, but for those of ICD-10-CM that fill all seven places, which mostly end in a letter."""
MACHINE = r"[A-Z]{1,6}[-_][A-Z0-9_-]{1,12}"
"""A name of a workstation or till."""
ENTRIES = folded(
    "giris cikis entrada entradas salida salidas saida saidas ingreso ingresos ingresso uscita entrata entree sortie arrivo arrivee eintritt einlass ausgang eingang binnenkomst vertrek wejscie wyjscie"
    " вход выход входа выхода заезд выезд вхід вихід заїзд виїзд 入退 入場 退場 入室 退室 入场 出场 입장 퇴장 입실 퇴실 دخول خروج प्रवेश".split()
)
"""Words that say a login, and that somebody came in or went out: a hotel and a gate have them, too."""
STAYS = frozenset(
    "stay stays lodging accommodation hotel guest guests visit visits visitor visitors gate parking checkin konaklama misafir ziyaret ziyaretci otopark besuch besucher gast gaste hotelgaste meldeschein parkhaus sejour"
    " sejours visiteur visiteurs visite hospedaje huesped huespedes visita visitante visitantes estacionamiento hospedagem hospede hospedes estacionamento soggiorno soggiorni ospite ospiti visitatore visitatori verblijf"
    " bezoek bezoeker bezoekers pobyt pobyty gosc goscie wizyta гости гость проживание посетители пропуск гості відвідувачі 宿泊 来館 来訪 入住 访客 투숙 방문 نزلاء زوار".split()
)
"""Words of tables of those who stay somewhere or pass a gate."""
ONLINE = frozenset({"password", "password_hash", "ip_address", "internal_ip", "user_agent", "session_token", "device_id", "push_token", "otp_secret", "mac_address"})
LAST = folded("son last lst ult ultimo ultima ultimos dernier derniere derniers letzte letzter letzten laatste ostatni ostatnie последний последнего последняя останній last".split())
"""The last time of all is one of a login; a guest comes in once."""
EMPLOYED = frozenset({"income", "employer", "employment_status", "job_title"})
TREATED = (AILMENTS - {"disability"}) | {"health_metrics"}
HOMES = (
    r"(?i:own(?:ed|er)?(?: outright)?|owner-occupied|rent(?:ed|er|ing|al)?|mortgage[d]?|tenant|lease[d]?|(?:living )?with (?:parents|family)|eigentum|eigent[uü]mer|(?:zur )?miete|mieter|propri[ée]taire|locataire|h[ée]berg[ée]"
    r"|propriet[aá]ri[oa]|inquilin[oa]|locat[aá]ri[oa]|alugad[ao]|pr[oó]pri[ao]|propi[ao]|alquilad[ao]|alquiler|rentad[ao]|arrendad[ao]|propriet[aà]|(?:in )?affitto|comodato|usufrutto|koop|huur|eigenaar|huurder|w[lł]asno[sś][cć]"
    r"|w[lł]asne|w[lł]a[sś]ciciel|wynajem|najem|kira|kirac[ıi]|m[uü]lk|ev sahibi|собственность|собственник|аренда|съ[её]мное|съ[её]м|сво[её]|власне|оренда|自有|租赁|租房|按揭|持家|持ち家|賃貸|자가|전세|월세|ملك|إيجار|मालिक|किराया)"
)
"""How somebody holds the home he lives in, in the languages of the header words."""
SPONSORS = frozenset({"كفيل", "sponsor", "kafeel", "kafil"})
"""Who answers for a worker from abroad: his employer, where it is a firm."""


def _came_in(case: Case) -> bool:
    """Whether a word for a login means a guest's or a car's coming and going: they show a passport or a plate, or the table is one of them."""
    said = set(case.draft.leaf)
    stays = bool(case.here.types & {"passport", "vehicle_plate"} or set(tokens(case.here.table)) & STAYS)
    return bool(said & ENTRIES) and not said & LAST and stays and not case.here.types & ONLINE


def _coded(case: Case) -> bool:
    """Whether codes are nearly as many as the rows."""
    w = case.w
    return w.n >= OFTEN * w.filled and w.n > CATEGORY and w.share(CODE) >= SURE and w.share(r".*[0-9].*") >= SURE


def _no_streets(case: Case) -> bool:
    """Whether so few and so short values hold no street."""
    w = case.w
    return w.n <= FEW and w.mean_length < SHORTEST_STREET and max(w.share(STREETS), w.share(detectors()["street_address"].pattern or "")) < OFTEN


def _firms(case: Case) -> bool:
    return case.w.share(f"{COMPANIES}|{INSTITUTIONS}") >= OFTEN


def _addressed(case: Case) -> bool:
    """Whether the values are how people are addressed (``Mr``, ``Dr``)."""
    return case.w.share(detectors()["salutation"].pattern or "") >= SURE


def _of(*types: str) -> frozenset[str]:
    return frozenset(types)


REPEATED = (
    Rule(_of("street_address", "city", "job_title", "employment_status"), (lambda c: c.w.n > 1 and c.w.share(HOMES) == 1,), "to own a home or to rent it", ("home_ownership", 0.8)),
    Rule(_of("device_serial"), (category, lambda c: c.w.mean_length < SHORTEST_SERIAL), "a few short codes over and over: a series of goods"),
    Rule(GROUPS, (_coded,), "codes, nearly as many as the rows, and no groups of people"),
    Rule(_of("street_address"), (lambda c: not c.draft.evident and (c.draft.name or 1) <= GENERIC, category, _no_streets), "a few values over and over, under a word that may mean something else"),
    Rule(_of("diagnosis"), (_coded, lambda c: c.w.share(NUMBERED) >= SURE), "another number in each row: that of a report, for many people have one disease"),
    Rule(_of("card_expiry"), (lambda c: not c.draft.name and not c.here.types & SHOWS_CARD,), "months of something, with no card near"),
    Rule(_of("job_title"), (lambda c: c.w.share(MACHINE) >= SURE and c.w.asked(has_title) == 0,), "names of machines"),
    Rule(_of("job_title"), (lambda c: c.weak, _addressed), "how people are addressed", ("salutation", 0.85)),
    Rule(_of("login_time"), (_came_in,), "when somebody came in or went out", ("activity_time", 0.0)),
    Rule(_of("medical_record_id"), (lambda c: c.weak and c.here.types & EMPLOYED and not c.here.types & TREATED,), "a file of somebody employed, and no patient's"),
    Rule(_of("person_name"), (lambda c: bool(set(c.draft.leaf) & SPONSORS), _firms), "firms that answer for who works there", ("employer", 0.7)),
)  # fmt: skip
"""Asked before the rows of ``EARLY``."""

__all__ = ["REPEATED"]
