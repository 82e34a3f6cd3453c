"""What the name and the values of a column correct of what each of them would give alone."""

from __future__ import annotations

from breach_impact.evidence.byvalues import listed_name
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.candidates import Candidate
from breach_impact.headerwords.naming import Reading
from breach_impact.people.whose import GENERIC
from breach_impact.registry import detectors
from breach_impact.tokens.formats import token_issuer_by_name

Found = tuple[float, bool, Candidate, float, float | None]
HALF_NAMED = 0.5
TOKENS = frozenset({"api_token", "oauth_token", "session_token", "push_token", "jwt"})
VOICES = frozenset({"alexa", "lwa", "bixby", "siri", "cortana", "алиса", "alisa", "小爱", "天猫精灵"})
# Shapes met nowhere else, and types whose values may look like anything.
TELLTALE = frozenset({"email", "iban", "mac_address"})
LOOSE = frozenset({"username", "account_id", "person_name", "street_address", "city", "free_text", "private_message", "bank_account", "employer",
                   "job_title", "device_name", "social_profile", "device_id", "wifi_ssid", "security_answer", "password_hint", "education"})  # fmt: skip
SOCIAL = r"(?i).*(?:facebook|twitter|linkedin|instagram|github|gravatar|t\.me|vk\.com|weibo|youtube|tiktok|xing|pinterest|//x\.com).*"
UP_TO_EIGHT = r"(?:[^0-9]*[0-9]){3,8}[^0-9]*"
SURE = 0.9
# Types of no one country give way to the country's own.
GENERAL = frozenset({"passport", "driver_license"})
UNTOLD = frozenset({"national_id", "tax_id", "account_id"})
# So many different numbers, of which nearly each has a right check digit, are no chance.
MANY, NO_CHANCE = 30, 0.97
DIALLED = r"(?:tel:)?(?:\+|00).*"


def adjust(found: list[Found], w: Witness, reading: Reading) -> None:
    """Let the name and the values correct what each of them would give alone."""
    evident = {f[2].data_type for f in found if f[1]}
    foreign = token_issuer_by_name(reading.words)[0] not in (None, "jwt", "generic", "app_ios", "app_android")
    # ``cep`` is a mobile phone in Turkish and a postal code in Portuguese; no code has more than eight digits.
    named = {c.data_type for c in reading.candidates}
    own = {f[2].data_type for f in found if f[2].data_type in named and (f[4] or 0) >= SURE and f[2].data_type != "iban"}
    against = {"phone", "postal_code"} <= named and ("phone" if w.share(UP_TO_EIGHT) >= SURE else "postal_code")
    for place, (confidence, shown, candidate, values, checksum) in enumerate(found):
        data_type = candidate.data_type
        if evident and not shown and candidate.weight < 1 and data_type not in evident:
            confidence *= 0.9
        # A token's own form says jwt, unless the header names a third party whose it is.
        if "jwt" in evident and data_type != "jwt" and not shown and not foreign:
            confidence *= 0.9
        if (
            "jwt" in evident
            and data_type == "jwt"
            and foreign
            and len({f[2].data_type for f in found} & {"voice_assistant_token", "oauth_token"})
        ):
            confidence *= 0.9
        if not shown and evident & TELLTALE - {data_type} and data_type in LOOSE:
            # What nearly all values show by themselves is stronger than a word for something of no form of its own.
            confidence *= 0.7
        if data_type in GENERAL and any(
            f[2].data_type != data_type and f[2].data_type.endswith(data_type) and f[3] >= SURE for f in found
        ):
            confidence *= 0.97
        if data_type in UNTOLD and own:
            # The id that the name says and whose check digit the values pass, rather than just any id.
            confidence *= 0.9
        if data_type == against:
            confidence *= 0.8
        if data_type == "account_id" and w.n >= MANY and _of_a_state(found):
            # A number with a state's check digit in every row is that, however the operator calls it.
            confidence *= 0.7
        if data_type == "family" and "person_name" in named and w.asked(listed_name) >= HALF_NAMED:
            # ``enfant_nom`` is what a child is called, not how many there are.
            confidence *= 0.6
        if data_type == "username" and "account_id" in named and w.share(r"[0-9]+") >= SURE:
            # A word for a user is also one for his number.
            confidence *= 0.6
        if shown and data_type == "phone" and named and "phone" not in named and w.share(DIALLED) < 0.5:
            # Other numbers are grouped like a phone's, too (a passport's series and number).
            confidence *= 0.75
        if data_type == "bank_account" and any(f[2].data_type == "iban" and f[3] >= 0.5 for f in found):
            confidence *= 0.9
        if data_type == "social_profile" and candidate.weight <= GENERIC and w.share(SOCIAL) < 0.5:
            confidence *= 0.3
        if data_type in ("device_name", "device_model") and not reading.device and candidate.weight < 0.9:
            confidence *= 0.8
        if data_type == "job_title" and candidate.weight <= GENERIC and w.numeric == 1:
            # Numbers under ``position`` are places in a list.
            confidence *= 0.3
        if data_type in ("salutation", "country") and values >= 0.8:
            # Closed vocabularies show themselves better than open text.
            confidence = min(0.97, confidence * 1.25)
        if reading.device and data_type in ("person_name", "username", "account_id") and reading.bare_name:
            confidence *= 0.5
        found[place] = (confidence, shown, candidate, values, checksum)


def _of_a_state(found: list[Found]) -> bool:
    """Whether the values show by themselves that they are ids of a state, check digits included."""
    known = detectors()
    return any(shown and known[one.data_type].identifier == "national_id" and values >= NO_CHANCE and (checksum or 0) >= NO_CHANCE
               for _, shown, one, values, checksum in found)  # fmt: skip


def of_voice(candidate: Candidate, words: tuple[str, ...]) -> Candidate:
    """A token in a path that names a voice assistant is one of its own, however deep it lies (``linked.alexa.token``)."""
    if candidate.data_type in TOKENS and set(words) & VOICES:
        return Candidate("voice_assistant_token", None, max(candidate.weight, 0.95))
    return candidate


def closer(candidates: list[Candidate], w: Witness) -> list[Candidate]:
    """Types that a wider header word covers and the values' own form tells: an IBAN under ``konto``."""
    known = {c.data_type for c in candidates}
    wide = max(
        (c.weight for c in candidates if c.data_type in ("bank_account", "account_id", "account_balance")), default=0.0
    )
    if wide and "iban" not in known and w.share(detectors()["iban"].pattern or "") >= 0.5:
        return [Candidate("iban", None, wide)]
    return []
