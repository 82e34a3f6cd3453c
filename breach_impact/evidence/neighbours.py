"""What the columns of one table say about each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from breach_impact.evidence.hints import US_SIGNS, day_first, needs_order
from breach_impact.evidence.witness import NAME, PRIVATE, Witness
from breach_impact.headerwords.entities import only_entities
from breach_impact.headerwords.headers import hits, leaf_of, segments, tokens
from breach_impact.headerwords.lexicon import Phrase
from breach_impact.headerwords.naming import Reading
from breach_impact.headerwords.tongues import languages
from breach_impact.places import countries as places
from breach_impact.registry import detectors
from breach_impact.types import Alternative, ColumnSample

# Types that show that a table's rows are about people.
PERSONAL = frozenset({"email", "phone", "person_name", "username", "account_id", "date_of_birth", "password", "password_hash", "payment_card_number",
                      "income", "mothers_maiden_name", "credit_score", "marital_status", "iban", "body_metrics", "health_metrics", "diagnosis",
                      "medical_record_id", "blood_group", "salutation"})  # fmt: skip
# Types that show that a row is somebody's doing, though not whose.
ONLINE = frozenset(
    {
        "ip_address",
        "device_id",
        "mac_address",
        "session_token",
        "user_agent",
        "device_serial",
        "api_token",
        "oauth_token",
        "advertising_id",
        "internal_ip",
    }
)
# An element with one of these beside a device's number is a person with a device.
BEARING = frozenset({"email", "phone", "person_name", "date_of_birth", "password", "password_hash"})
DONE = frozenset({"activity_time", "login_time"})
# Animals are born and treated, too.
ANIMALS = frozenset("animal pet breed species dog cat horse cattle tier rasse espece espèce mascota raza razza animale gatunek порода животное 品种".split())
OF_ANIMALS = frozenset({"date_of_birth", "medical_record_id"})
# What an inventory of machines holds too; it tells of nobody's doings.
INVENTORIED = frozenset({"internal_ip", "device_serial"})
# What is said of people and of nothing else; a crab has a sex and an age, but no education.
STANDING = frozenset({"marital_status", "education", "job_title", "nationality", "ethnicity", "religion", "home_ownership", "employment_status", "family", "years_experience",
                      "income", "birth_year", "disability", "personal_interests"})  # fmt: skip
DEVICES = frozenset(
    {"mac_address", "firmware_version", "device_serial", "device_id", "wifi_ssid", "imei", "internal_ip"}
)
DAY_FIRST_LANGUAGES = frozenset({"de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ru"})
WEAK = 0.65
STAMPED = r"[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}.*|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-.*"
MANY, NARROW = 8, 8
# Words for the parts of few countries.
NATIVE = {
    "uf": "BR", "federativa": "BR", "wojewodztwo": "PL", "bundesland": "DE AT", "kanton": "CH", "canton": "CH", "judet": "RO", "provinsi": "ID",
    "todofuken": "JP", "todoufuken": "JP", "都道府県": "JP", "departement": "FR", "regione": "IT", "kabupaten": "ID", "autonoma": "ES", "eyalet": "TR US",
}  # fmt: skip
MOSTLY = 0.9
LATITUDE, LONGITUDE = r"-?(?:[0-8]?[0-9])\.[0-9]{3,18}", r"-?(?:1[0-7][0-9]|[0-9]?[0-9])\.[0-9]{3,18}"


@dataclass(slots=True)
class Draft:
    """A column on its way to a verdict."""

    sample: ColumnSample
    witness: Witness
    reading: Reading
    data_type: str | None = None
    facet: str | None = None
    confidence: float = 0.0
    name: float | None = None
    values: float | None = None
    checksum: float | None = None
    evident: bool = False
    alternatives: list[Alternative] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    hints: dict[str, str] = field(default_factory=dict)
    tongues: Mapping[str, float] = field(default_factory=dict)
    why: str = ""
    of_names: bool = False
    """It holds the values of a table of names and values: each is what its name says."""
    taught: bool = False
    """Its name is a field of the software that the table comes from."""
    party: str | None = None
    """In whose role its values stand, by that software's dictionary."""

    @property
    def parent(self) -> str:
        """The path of the element that holds the column."""
        return self.sample.path.rpartition(".")[0]

    @property
    def leaf(self) -> Phrase:
        """The words of the last part of the path."""
        return leaf_of(self.sample.path)

    def spoken(self, data_type: str) -> float:
        """How much the other names of the table speak a language in which this one says a type."""
        own = languages(self.leaf)
        heard = [self.tongues.get(lang, 0.0) - (1 / len(own) if lang in own else 0.0) for lang in languages(self.leaf, data_type)]
        return round(max(heard, default=0.0), 3)

    @property
    def everything(self) -> Witness:
        """The values with those that hardly ever occur: they have no vote, but what they hold counts."""
        return Witness(replace(self.sample, slips=frozenset())) if self.sample.slips else self.witness

    def drop(self, why: str, confidence: float = 0.8) -> None:
        """Decide that the column holds nothing personal."""
        if self.data_type is not None:
            self.alternatives.insert(
                0, Alternative(data_type=self.data_type, confidence=round(min(self.confidence, 0.45), 3))
            )
        self.data_type, self.facet, self.confidence, self.why = None, None, confidence, why

    def take(self, data_type: str, confidence: float, why: str) -> None:
        """Decide for a type on the neighbours' word."""
        self.data_type, self.confidence, self.why = data_type, confidence, why


@dataclass(frozen=True, slots=True)
class Company:
    """What a table's columns say together."""

    table: str
    types: frozenset[str]
    personal: bool
    online: bool
    devices: frozenset[str]
    described: frozenset[str]
    country: str | None
    listed: bool
    people: frozenset[str]


def is_personal(data_type: str | None) -> bool:
    """Whether a type shows that the table is about people; national ids do."""
    if data_type is None or data_type in PERSONAL:
        return data_type is not None
    return detectors()[data_type].identifier in ("national_id", "passport") or data_type == "us_driver_license"


def company(table: str, drafts: Sequence[Draft], table_entity: str | None, *, owned: bool = False) -> Company:
    """Read the table as a whole; ``owned`` where its rows are of devices of people."""
    # A weak word alone (``name``, ``contact``) proves no person.
    sure = {_shown(d) for d in drafts if d.data_type and d.confidence >= 0.55 and (d.evident or (d.name or 1) > WEAK)}
    levels = {d.parent for d in drafts if d.data_type in DEVICES}
    about = {d.reading.entity for d in drafts}
    # Rows with a device or address on the net and a time are what somebody did, whatever the table is called.
    doings = table_entity == "thing" and bool(sure & ONLINE) and bool(sure & DONE)
    return Company(
        table=table,
        types=frozenset(sure),
        personal=any(is_personal(t) for t in sure - (OF_ANIMALS if _animals(table, drafts) else set()))
        or table_entity in ("person", "health")
        or ("person" in about and bool(sure & (ONLINE - INVENTORIED)))
        or _described(sure, of_things=table_entity == "thing")
        or owned,
        online=bool(sure & (ONLINE - INVENTORIED)),
        devices=frozenset(levels - {""}),
        described=frozenset(levels - {d.parent for d in drafts if d.data_type in BEARING}),
        people=frozenset(
            d.parent
            for d in drafts
            if is_personal(d.data_type) and d.confidence >= 0.55 and (d.evident or (d.name or 1) > WEAK) and not _just_named(d)
        ),
        country=_constant_country(drafts),
        listed=table_entity in ("org", "place", "thing") and not doings and not owned and only_entities(tokens(table)),
    )


def _just_named(draft: Draft) -> bool:
    """Whether an inner element's column is called no more than a name, in any language: what the element is must be told by others."""
    return draft.reading.bare_name and bool(draft.parent) and not draft.evident


def _shown(draft: Draft) -> str:
    """The type of a column; addresses of a private net only are an inventory's, too."""
    inside = draft.data_type == "ip_address" and draft.witness.share(PRIVATE) == 1
    return "internal_ip" if inside else draft.data_type or ""


def _animals(table: str, drafts: Sequence[Draft]) -> bool:
    """Whether the rows are animals: the table's name says so, or two of its columns do."""
    return bool(set(tokens(table)) & ANIMALS) or sum(bool(set(d.reading.words) & ANIMALS) for d in drafts) > 1


def _described(sure: set[str], *, of_things: bool) -> bool:
    """Whether the columns describe people though none names them: a sex and what only people have (``sex, education, occupation``)."""
    return "gender" in sure and len(sure & STANDING) >= (2 if of_things else 1)


def _constant_country(drafts: Iterable[Draft]) -> str | None:
    for draft in drafts:
        if draft.data_type == "country" and 0 < draft.witness.n <= 3:
            found = {places.country_of(value) for value in draft.witness.values}
            if len(found) == 1:
                return found.pop()
    return None


def pair_coordinates(drafts: Sequence[Draft]) -> None:
    """Two columns of long decimals side by side, the first within 90, the second within 180 and going beyond."""
    for one, two in pairwise(drafts):
        if one.data_type or two.data_type or one.reading.absorbed or two.reading.absorbed:
            continue
        for lat, lon in ((one, two), (two, one)):
            if (
                _spans(lat.witness, LATITUDE, 90)
                and _spans(lon.witness, LONGITUDE, 180)
                and (lon.witness.numbers.max() > 90 or lon.witness.numbers.min() < -60)
            ):
                lat.take("geo_coordinates", 0.7, "decimals within 90 degrees beside decimals within 180")
                lon.take("geo_coordinates", 0.7, "decimals within 180 degrees beside decimals within 90")
                break


def _spans(w: Witness, pattern: str, limit: float) -> bool:
    return w.n >= 5 and w.share(pattern) >= 0.6 and w.numeric > 0.9 and w.between(-limit, limit, 0)


def beside_card(drafts: Sequence[Draft]) -> None:
    """Three digits or a month and year within three columns of a card number."""
    for place, draft in enumerate(drafts):
        if draft.data_type != "payment_card_number":
            continue
        for near in drafts[max(0, place - 3) : place + 4]:
            w = near.witness
            if near.data_type or near.reading.absorbed or near.reading.candidates or near.reading.own_key or w.n < 5:
                continue
            if (
                near.reading.anonymous  # a name that says nothing of it speaks against it
                and w.share(r"[0-9]{3,4}(?:\.0)?") > 0.85
                and w.share(r"[0-9]{1,4}(?:\.0)?") > 0.97
                and w.n > 20
                and w.between(0, 9999, 0)
                and w.numbers.max() > 900
                and w.numbers.min() < 300
                # not the running numbers of the rows
                and w.numbers.max() - w.numbers.min() >= w.n + 1
            ):
                near.take("card_cvv", 0.6, "three or four digits beside a card number")
            elif w.share(r"(?:0?[1-9]|1[0-2])[/-](?:20)?[0-9]{2}|[A-Z][a-z]{2}-[0-9]{2}") > 0.97:
                near.take("card_expiry", 0.7, "month and year beside a card number")


def _worded(draft: Draft) -> bool:
    """Whether the column has a name of words that we know, and that are none for a place (``value``, ``status``)."""
    names = segments(draft.sample.path)
    return not draft.reading.anonymous and bool(names) and bool(hits(tokens(names[-1])))


ROUND = r"[0-9]*00(?:\.0)?"
"""An amount; so do few postal codes end."""


A_YEAR = r"(?:1[89][0-9]{2}|20[0-3][0-9])(?:\.0)?"
"""The year in which a house was built; the postal codes of no country are these alone."""


def beside_address(drafts: Sequence[Draft]) -> None:
    """Names, codes and numbers within three columns of a street address are its city, state and postal code."""
    for place, draft in enumerate(drafts):
        if draft.data_type != "street_address":
            continue
        for near in drafts[place + 1 : place + 5]:
            w = near.witness
            if near.data_type or near.reading.absorbed or near.reading.candidates or near.reading.own_key or w.n < 3 or _worded(near):
                continue
            if w.share(r"[A-Z]{2}|[a-z]{2}") > 0.95 and places.guess_subdivision_country(w.values):
                near.take("subdivision", 0.7, "codes of one country's subdivisions beside a street address")
            elif w.share(r"[0-9]{4,6}(?:\.0)?|[0-9]{5}-[0-9]{4}|[0-9]{4} ?[A-Z]{2}") > 0.97 and w.n >= 0.05 * w.filled and w.share(ROUND) < MOSTLY and w.share(A_YEAR) < 1:
                near.take("postal_code", 0.65, "numbers of the length of a postal code beside a street address")
            elif (
                w.share(NAME) > 0.9
                and w.mean_length > 4
                and not w.few
                and "city" not in {d.data_type for d in drafts[place + 1 : place + 5]}
            ):
                near.take("city", 0.6, "names beside a street address")


def native_subdivision(draft: Draft) -> None:
    """A word for the parts of one country says whose codes they are, where the values alone do not (``uf``: Brazil's)."""
    w, names = draft.witness, segments(draft.sample.path)
    if draft.data_type != "subdivision" or not names or places.guess_subdivision_country(w.values):
        return
    word = next((word for word in tokens(names[-1]) if word in NATIVE), "")
    fits = [country for country in NATIVE.get(word, "").split() if w.asked(_part_of(country)) >= MOSTLY]
    if len(fits) == 1:
        draft.hints["country"] = fits[0]


def _part_of(country: str) -> Callable[[str], object]:
    return lambda value: places.subdivision_of(value, country)


def unnamed_password(drafts: Sequence[Draft], place: int) -> None:
    """In a table without a header: short strings of mixed characters beside an e-mail or user name are passwords."""
    draft = drafts[place]
    w = draft.witness
    if draft.data_type or not draft.reading.anonymous or w.n < MANY or len(drafts) > NARROW:
        return
    owners = {d.data_type for d in drafts[max(0, place - 2) : place + 3]}
    if not owners & {"email", "username"} or any(d.data_type in ("password", "password_hash") for d in drafts):
        return
    distinct = w.n >= min(1000, 0.3 * w.filled)
    free = w.share(r"\S{3,160}") >= 0.9 and w.numeric < 0.8 and w.share(r"(?i)https?://.*") < 0.1
    mixed_classes = w.share(r".*[A-Za-z].*[0-9!-/:-@\[-`{-~].*|.*[0-9!-/:-@\[-`{-~].*[A-Za-z].*")
    if distinct and free and mixed_classes >= 0.3 and w.share(STAMPED) < 0.5:
        draft.take("password", 0.75, "short strings of mixed characters beside an e-mail, in a table without a header")


def order_of_dates(drafts: Sequence[Draft], region: str | None, country: str | None) -> tuple[bool, bool]:
    """(the day comes first, it is sure): by the values of the table's dates, else US signs, else the headers' language, else yes."""
    told = [order for d in drafts if (order := day_first(d.witness)) is not None]
    if told:
        return sum(told) * 2 >= len(told), True
    if not any(needs_order(d.witness) for d in drafts):
        return True, True
    types = {d.data_type for d in drafts}
    states = any(
        d.data_type == "subdivision" and places.guess_subdivision_country(d.witness.values) == "US" for d in drafts
    )
    if types & US_SIGNS or states or "US" in (region, country):
        return False, True
    langs = {
        hit.entry.language
        for d in drafts if d.data_type and segments(d.sample.path)
        for hit in hits(tokens(segments(d.sample.path)[-1])) if hit.entry.section == d.data_type
    }  # fmt: skip
    return True, bool(langs & DAY_FIRST_LANGUAGES) and "en" not in langs
