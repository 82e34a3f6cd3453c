"""What the name and the values of a column correct of what each of them would give alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from breach_impact.evidence.vocabulary import listed_name
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.candidates import Candidate
from breach_impact.headerwords.naming import Reading
from breach_impact.people.whose import GENERIC
from breach_impact.registry import detectors
from breach_impact.tokens.formats import token_issuer_by_name


class Found(NamedTuple):
    """A type that the name allows or the values show.

    Attributes:
        confidence: in the type.
        evident: the values show it by themselves.
        candidate: the type, with the weight of the name.
        values: share of the values of its form.
        checksum: share of those that pass its check digit, if it has one.
    """

    confidence: float
    evident: bool
    candidate: Candidate
    values: float
    checksum: float | None


HALF_NAMED = 0.5
TOKENS = frozenset({"api_token", "oauth_token", "session_token", "push_token", "jwt"})
VOICES = frozenset({"alexa", "lwa", "bixby", "siri", "cortana", "алиса", "alisa", "小爱", "天猫精灵"})
# Shapes met nowhere else, and types whose values may look like anything.
TELLTALE = frozenset({"email", "iban", "mac_address"})
LOOSE = frozenset({"username", "account_id", "person_name", "street_address", "city", "free_text", "private_message", "bank_account", "employer",
                   "job_title", "device_name", "social_profile", "device_id", "wifi_ssid", "security_answer", "password_hint", "education"})  # fmt: skip
SOCIAL = r"(?i).*(?:facebook|twitter|linkedin|instagram|github|gravatar|strava|t\.me|vk\.com|weibo|youtube|tiktok|xing|pinterest|//x\.com).*"
UP_TO_EIGHT = r"(?:[^0-9]*[0-9]){3,8}[^0-9]*"
SURE = 0.9
# Types of no one country give way to the country's own.
GENERAL = frozenset({"passport", "driver_license"})
UNTOLD = frozenset({"national_id", "tax_id", "account_id"})
# So many different numbers, of which nearly each has a right check digit, are no chance.
MANY, NO_CHANCE = 30, 0.97
DIGITS_ALONE = 0.8
"""What the values of a number of digits alone count for (:func:`breach_impact.evidence.showing.shown`)."""
PHONE_OR_CODE = {"phone", "postal_code"}
MOST = 0.97
MASKED_CARD = r"[0-9]{4,6}[xX*#•]{4,9}[0-9]{3,4}"
DIALLED = r"(?:tel:)?(?:\+|00).*"


@dataclass(frozen=True, slots=True)
class Findings:
    """All that the name and the values of a column give, before they are weighed against each other.

    Attributes:
        found: each type found.
        w: the values.
        reading: the name.
        evident: types that the values show by themselves.
        named: types that the name allows.
        foreign: the name says which third party's token it is.
        own: types that the name says and whose check digits the values pass.
    """

    found: list[Found]
    w: Witness
    reading: Reading
    evident: set[str]
    named: set[str]
    foreign: bool
    own: set[str]


def adjust(found: list[Found], w: Witness, reading: Reading) -> None:
    """Let the name and the values correct what each of them would give alone."""
    named = {c.data_type for c in reading.candidates}
    all_of_it = Findings(
        found, w, reading, evident={f.candidate.data_type for f in found if f.evident}, named=named,
        foreign=token_issuer_by_name(reading.words)[0] not in (None, "jwt", "generic", "app_ios", "app_android"),
        own={f.candidate.data_type for f in found if f.candidate.data_type in named and (f.checksum or 0) >= SURE and f.candidate.data_type != "iban"},
    )  # fmt: skip
    for place, one in enumerate(found):
        confidence = one.confidence
        for factor, holds in CORRECTIONS:
            if holds(one, one.candidate.data_type, all_of_it):
                confidence = confidence * factor if factor < 1 else min(MOST, confidence * factor)
        found[place] = one._replace(confidence=confidence)


def _less_evident(one: Found, data_type: str, all_of_it: Findings) -> bool:
    return bool(all_of_it.evident) and not one.evident and one.candidate.weight < 1 and data_type not in all_of_it.evident


def _no_jwt(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """A token's own form says jwt, unless the header names a third party whose it is."""
    return "jwt" in all_of_it.evident and data_type != "jwt" and not one.evident and not all_of_it.foreign


def _jwt_of_another(one: Found, data_type: str, all_of_it: Findings) -> bool:
    if data_type != "jwt" or "jwt" not in all_of_it.evident or not all_of_it.foreign:
        return False
    return any(f.candidate.data_type in ("voice_assistant_token", "oauth_token") for f in all_of_it.found)


def _loose(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """What nearly all values show by themselves is stronger than a word for something of no form of its own."""
    return not one.evident and bool(all_of_it.evident & TELLTALE - {data_type}) and data_type in LOOSE


def _of_a_country(one: Found, data_type: str, all_of_it: Findings) -> bool:
    return data_type in GENERAL and any(f.candidate.data_type != data_type and f.candidate.data_type.endswith(data_type) and f.values >= SURE for f in all_of_it.found)


def _untold(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """The id that the name says and whose check digit the values pass, rather than just any id."""
    return data_type in UNTOLD and bool(all_of_it.own)


def _phone_or_code(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """``cep`` is a mobile phone in Turkish and a postal code in Portuguese; no code has more than eight digits."""
    if data_type not in PHONE_OR_CODE or not all_of_it.named >= PHONE_OR_CODE:
        return False
    return data_type == ("phone" if all_of_it.w.share(UP_TO_EIGHT) >= SURE else "postal_code")


def _state_s_number(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """A number with a state's check digit in every row is that, however the operator calls it."""
    weak = one.candidate.weight <= GENERIC  # ``cid``; a number called the customer's may have a check digit too
    return data_type == "account_id" and all_of_it.w.n >= MANY and _of_a_state(all_of_it.found, DIGITS_ALONE if weak else 1.0)


def _masked_card(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """``so the``: a word for cards and for other papers; what is masked in the middle as cards are is a card."""
    return data_type == "account_id" and "payment_card_number" in all_of_it.named and all_of_it.w.share(MASKED_CARD) >= SURE


def _child_s_name(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """``enfant_nom`` is what a child is called, not how many there are."""
    return data_type == "family" and "person_name" in all_of_it.named and all_of_it.w.asked(listed_name) >= HALF_NAMED


def _user_s_number(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """A word for a user is also one for his number."""
    return data_type == "username" and "account_id" in all_of_it.named and all_of_it.w.share(r"[0-9]+") >= SURE


def _grouped_like_a_phone(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """Other numbers are grouped like a phone's, too (a passport's series and number)."""
    return one.evident and data_type == "phone" and bool(all_of_it.named) and "phone" not in all_of_it.named and all_of_it.w.share(DIALLED) < 0.5


def _rather_iban(one: Found, data_type: str, all_of_it: Findings) -> bool:
    return data_type == "bank_account" and any(f.candidate.data_type == "iban" and f.values >= 0.5 for f in all_of_it.found)


def _no_network(one: Found, data_type: str, all_of_it: Findings) -> bool:
    return data_type == "social_profile" and one.candidate.weight <= GENERIC and all_of_it.w.share(SOCIAL) < 0.5


def _no_device(one: Found, data_type: str, all_of_it: Findings) -> bool:
    return data_type in ("device_name", "device_model") and not all_of_it.reading.device and one.candidate.weight < 0.9


def _place_in_a_list(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """Numbers under ``position`` are places in a list."""
    return data_type == "job_title" and one.candidate.weight <= GENERIC and all_of_it.w.numeric == 1


def _closed(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """Closed vocabularies show themselves better than open text."""
    return data_type in ("salutation", "country") and one.values >= 0.8


def _device_s_name(one: Found, data_type: str, all_of_it: Findings) -> bool:
    return all_of_it.reading.device and data_type in ("person_name", "username", "account_id") and all_of_it.reading.bare_name


def _rather_a_device(one: Found, data_type: str, all_of_it: Findings) -> bool:
    """``imei_gsm``: a word for phones of which the numbers are, and their check digits."""
    return data_type == "phone" and "imei" in all_of_it.own


CORRECTIONS: tuple[tuple[float, Callable[[Found, str, Findings], bool]], ...] = (
    (0.9, _less_evident),
    (0.9, _no_jwt),
    (0.9, _jwt_of_another),
    (0.7, _loose),
    (0.97, _of_a_country),
    (0.85, _untold),
    (0.8, _phone_or_code),
    (0.7, _state_s_number),
    (0.7, _masked_card),
    (0.6, _child_s_name),
    (0.6, _user_s_number),
    (0.75, _grouped_like_a_phone),
    (0.9, _rather_iban),
    (0.6, _rather_a_device),
    (0.3, _no_network),
    (0.8, _no_device),
    (0.3, _place_in_a_list),
    (1.25, _closed),
    (0.5, _device_s_name),
)
"""What the confidence in a type is multiplied by, in this order, and when."""


def _of_a_state(found: list[Found], least: float) -> bool:
    """Whether the values show by themselves that they are ids of a state, check digits included."""
    known = detectors()
    return any(f.evident and known[f.candidate.data_type].identifier == "national_id" and f.values >= NO_CHANCE * least and (f.checksum or 0) >= NO_CHANCE for f in found)


def of_voice(candidate: Candidate, words: tuple[str, ...]) -> Candidate:
    """A token in a path that names a voice assistant is one of its own, however deep it lies (``linked.alexa.token``)."""
    if candidate.data_type in TOKENS and set(words) & VOICES:
        return Candidate("voice_assistant_token", None, max(candidate.weight, 0.95))
    return candidate


# The world's number of a vehicle (ISO 3779), which outside North America has no check digit; makers of many number them by four digits at the end.
VIN, FEW_VINS = r"[A-HJ-NPR-Z1-9][A-HJ-NPR-Z0-9]{12}[0-9]{4}", 5


def closer(candidates: list[Candidate], w: Witness) -> list[Candidate]:
    """Types that a wider header word covers and the values' own form tells: an IBAN under ``konto``."""
    known = {c.data_type for c in candidates}
    wide = max(
        (c.weight for c in candidates if c.data_type in ("bank_account", "account_id", "account_balance")), default=0.0
    )
    if wide and "iban" not in known and w.share(detectors()["iban"].pattern or "") >= 0.5:
        return [Candidate("iban", None, wide)]
    serial = max((c.weight for c in candidates if c.data_type == "device_serial"), default=0.0)
    if serial and "vin" not in known and w.n >= FEW_VINS and w.share(VIN) >= NO_CHANCE:
        return [Candidate("vin", None, serial)]
    return []
