"""Columns that say nothing by themselves and are told by their place beside others: coordinates, parts of a card or an address, passwords."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.valueforms import NAME, TELLING_CODE
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.headers import hits, segments, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.places import countries as places

STAMPED = r"[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}.*|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-.*"
MANY, NARROW = 8, 8
# Words for the parts of few countries.
NATIVE = {
    "uf": "BR", "federativa": "BR", "wojewodztwo": "PL", "bundesland": "DE AT", "kanton": "CH", "canton": "CH", "judet": "RO", "provinsi": "ID",
    "todofuken": "JP", "todoufuken": "JP", "都道府県": "JP", "departement": "FR", "regione": "IT", "kabupaten": "ID", "autonoma": "ES", "eyalet": "TR US",
}  # fmt: skip
MOSTLY = 0.9
LATITUDE, LONGITUDE = r"-?(?:[0-8]?[0-9])\.[0-9]{3,18}", r"-?(?:1[0-7][0-9]|[0-9]?[0-9])\.[0-9]{3,18}"


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


CODES = folded("code kod kodu kode kods kodas kood cod codigo codice kód код κωδικος koodi kodo cp cap psc irsz".split())
"""What a postal code is called for short where an address stands beside it."""
ANY_CODE = r"[0-9]{4,6}|[0-9]{5}-[0-9]{4}|[0-9]{4} ?[A-Z]{2}|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[0-9]{2}-[0-9]{3}|[0-9]{5}-[0-9]{3}|[0-9]{3} [0-9]{2}"
FEW_CODES = 3


def _bare_code(draft: Draft) -> bool:
    """Whether a column is called a code and holds what only postal codes look like (``kod``: ``00-021``)."""
    return draft.data_type is None and not draft.reading.absorbed and bool(draft.leaf) and draft.leaf[-1] in CODES and draft.witness.n >= FEW_CODES and draft.witness.share(TELLING_CODE) == 1


def _plain_code(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a column is called a code and no more, and holds numbers or letters as postal services give them, in a table of whole addresses."""
    kinds = {d.data_type for d in drafts}
    whole = {"city", "street_address"} <= kinds and bool(kinds & {"country", "subdivision"})
    return whole and draft.data_type is None and draft.leaf == ("code",) and draft.witness.n >= FEW_CODES and draft.witness.share(ANY_CODE) >= 0.98


def beside_address(drafts: Sequence[Draft]) -> None:
    """Names, codes and numbers within three columns of a street address are its city, state and postal code."""
    for place, draft in enumerate(drafts):
        if draft.data_type in ("street_address", "city") and not any(d.data_type == "postal_code" for d in drafts):
            for near in (*drafts[max(0, place - 4) : place], *drafts[place + 1 : place + 5]):
                if _bare_code(near) or _plain_code(near, drafts):
                    near.take("postal_code", 0.85, "codes of the form of postal codes beside an address")
        if draft.data_type != "street_address":
            continue
        for near in drafts[place + 1 : place + 5]:
            w = near.witness
            if near.data_type or near.reading.absorbed or near.reading.candidates or near.reading.own_key or w.n < 3 or _worded(near):
                continue
            if w.share(r"[A-Z]{2}|[a-z]{2}") > 0.95 and places.guess_subdivision_country(w.values):
                near.take("subdivision", 0.7, "codes of one country's subdivisions beside a street address")
            elif not any(d.data_type == "postal_code" for d in drafts) and w.share(r"[0-9]{4,6}(?:\.0)?|[0-9]{5}-[0-9]{4}|[0-9]{4} ?[A-Z]{2}") > 0.97 and w.n >= 0.05 * w.filled and w.share(ROUND) < MOSTLY and w.share(A_YEAR) < 1 and not 0.03 < w.share(r"[0-9]{6}(?:\.0)?") < 0.97:
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
