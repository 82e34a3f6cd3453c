"""What the company of other columns makes of a first verdict: what is personal only beside a person, and whose a name is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from breach_impact.fits import SHOWN, form_share, self_evidence
from breach_impact.lexicon import lexicon
from breach_impact.naming import Candidate, Reading
from breach_impact.neighbours import Company, Draft
from breach_impact.registry import detectors
from breach_impact.tokens import token_issuer_by_name, token_types
from breach_impact.types import Alternative, Detector
from breach_impact.valuewords import has_title
from breach_impact.vocabulary import BRANDED_CARD, ask_closed, closed
from breach_impact.witness import DIGITS, SENTENCE, WORDY, Witness, ask_together

Found = tuple[float, bool, Candidate, float, float | None]
# Personal only beside a person: a product has a weight, a file a description, a post a date.
NEEDS_PERSON = frozenset({"age", "body_height", "body_weight", "employer", "education", "job_title", "free_text", "private_message", "language", "purchase_history",
                          "family", "employment_status", "account_balance", "photo", "home_ownership", "professional_skill", "years_experience", "video",
                          "audio_recording", "ethnicity", "medication", "diagnosis", "criminal_offence", "birth_year", "gambling_activity",
                          "device_model", "salutation"})  # fmt: skip
OF_DEVICES = frozenset({"device_model", "device_name", "firmware_version", "time_zone", "video", "photo", "language"})
HAPPENS = frozenset({"activity_time", "login_time"})
# A list of companies or cities has addresses, but they are nobody's home.
OF_A_PLACE = frozenset({"city", "country", "subdivision", "postal_code", "street_address", "geo_coordinates", "language", "time_zone", "person_name"})  # fmt: skip
# Closed vocabularies and shapes: a weak word and values that agree are enough.
TELLING = frozenset({"country", "subdivision", "time_zone", "ip_address", "internal_ip"})
GENERIC_TIME = 0.65
# A weak word without another that we do not know.
UNQUALIFIED = 0.6
SHORTEST_STREET = 6
BY_CHANCE = 0.3
# Books and pictures have titles, too.
HEADINGS = frozenset({"title", "titel", "titre", "titulo", "titolo", "department"})
MANY, FEW_TITLES = 8, 0.1
# A name that says no more than that it is the number of a card.
JUST_CARD = frozenset("card cardnumber number no nr num cardno karte kartennummer carte carta tarjeta cartao karta".split())
OF_A_CARD = frozenset({"payment_card_number", "card_track", "card_expiry", "card_type", "card_pin"})
CVV_SAID = re.compile("cvv|cvc|cvn|cv2|csc|card|kart|cart|tarj|karty|карт|カード|카드|信用卡|卡|بطاقة")
CARD_MATES = frozenset({"card_expiry", "card_cvv", "card_pin", "card_type"})
ACCOUNTS = frozenset({"account_id", "username", "bank_account"})
# What a form without a check digit proves, and how many ids a word for all of them may stand for.
UNPROVEN, HEARD = 0.6, 3
TOKENS = frozenset({"api_token", "oauth_token", "session_token", "push_token", "jwt"})
VOICES = frozenset({"alexa", "lwa", "bixby", "siri", "cortana", "алиса", "alisa", "小爱", "天猫精灵"})
# Shapes met nowhere else, and types whose values may look like anything.
TELLTALE = frozenset({"email", "iban", "mac_address"})
LOOSE = frozenset({"username", "account_id", "person_name", "street_address", "city", "free_text", "private_message", "bank_account", "employer",
                   "job_title", "device_name", "social_profile", "device_id", "wifi_ssid", "security_answer", "password_hint", "education"})  # fmt: skip
# Files, links to them, and their first bytes in hex or base64.
IMAGE = r"(?i)[^<>\"]*\.(?:jpe?g|png|gif|webp|heic|heif|bmp|tiff?|avif)(?:\?\S*)?|data:image/(?s).+|(?:0x|\\\\x)?(?:FFD8FF|89504E47)[0-9A-F]{8,}|(?-i:/9j/4|iVBORw0KGgo)[A-Za-z0-9+/=\s]{20,}"
SOUND = r"(?i)[^<>\"]*\.(?:mp3|wav|m4a|ogg|opus|amr|flac|aac)(?:\?\S*)?|data:audio/(?s).+"
FILM = r"(?i)[^<>\"]*\.(?:mp4|mov|avi|mkv|webm|m3u8|3gp|flv|wmv)(?:\?\S*)?|data:video/(?s).+|rtsps?://.+"
# Pictures of things, not of people.
NO_PORTRAIT = frozenset(
    {
        "product",
        "logo",
        "icon",
        "banner",
        "item",
        "article",
        "artikel",
        "produkt",
        "produit",
        "producto",
        "prodotto",
        "brand",
        "category",
        "thumbnail",
        "sku",
    }
)
SOCIAL = r"(?i).*(?:facebook|twitter|linkedin|instagram|github|gravatar|t\.me|vk\.com|weibo|youtube|tiktok|xing|pinterest|//x\.com).*"
UP_TO_EIGHT = r"(?:[^0-9]*[0-9]){3,8}[^0-9]*"
CARD_WORDS = frozenset("card cc credit ccexpires ccexp karte carte tarjeta carta cartao karty kart thru".split())
SURE = 0.9
# Types of no one country give way to the country's own.
GENERAL = frozenset({"passport", "driver_license"})
UNTOLD = frozenset({"national_id", "tax_id"})
# What shows that a table's rows are devices.
HARDWARE = frozenset({"imei", "device_serial", "mac_address", "firmware_version", "device_id"})
DIALLED = r"(?:tel:)?(?:\+|00).*"
MONTH_YEAR = r"(?:0?[1-9]|1[0-2]) ?[-/.] ?(?:20)?[0-9]{2}|[A-Z][a-z]{2}[-/ ][0-9]{2,4}"


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
        if data_type == "username" and "account_id" in named and w.share(r"[0-9]+") >= SURE:
            # A word for a user is also one for his number.
            confidence *= 0.6
        if shown and data_type == "phone" and named and "phone" not in named and w.share(DIALLED) < 0.5:
            # Other numbers are grouped like a phone's, too (a passport's series and number).
            confidence *= 0.75
        if data_type == "bank_account" and any(f[2].data_type == "iban" and f[3] >= 0.5 for f in found):
            confidence *= 0.9
        if data_type == "social_profile" and candidate.weight <= GENERIC_TIME and w.share(SOCIAL) < 0.5:
            confidence *= 0.3
        if data_type in ("device_name", "device_model") and not reading.device and candidate.weight < 0.9:
            confidence *= 0.8
        if data_type == "job_title" and candidate.weight <= GENERIC_TIME and w.numeric == 1:
            # Numbers under ``position`` are places in a list.
            confidence *= 0.3
        if data_type in ("salutation", "country") and values >= 0.8:
            # Closed vocabularies show themselves better than open text.
            confidence = min(0.97, confidence * 1.25)
        if reading.device and data_type in ("person_name", "username", "account_id") and reading.bare_name:
            confidence *= 0.5
        found[place] = (confidence, shown, candidate, values, checksum)


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


ALL_TOKENS = 0.8
"""Share of values that name themselves as tokens from which on the column is one of tokens."""


def mixed(w: Witness, reading: Reading) -> Found | None:
    """A contact, login or account column of which part is e-mails and part phones: the larger part names it."""
    weights = {c.data_type: c for c in reading.candidates if c.data_type in ("email", "phone")}
    if any(c.data_type in ACCOUNTS for c in reading.candidates):
        weights = {data_type: weights.get(data_type, Candidate(data_type, None, 0.0)) for data_type in ("email", "phone")}
    shares = {data_type: self_evidence(w, detectors()[data_type]) for data_type in weights}
    if len(weights) < 2 or sum(shares.values()) < 0.8:
        return None
    best = max(shares, key=lambda data_type: (shares[data_type], data_type))
    return min(0.97, sum(shares.values())) * 0.95, True, weights[best], sum(shares.values()), None


def tokens_of_many(w: Witness, reading: Reading) -> Found | None:
    """A column of tokens of several issuers and types, which name themselves: the most frequent type names it."""
    found = token_types(w.head.values)
    share = found.total() / w.head.n
    if share < ALL_TOKENS:
        return None
    best = max(found, key=lambda data_type: (found[data_type], data_type))
    named = next((c for c in reading.candidates if c.data_type == best), Candidate(best, None, 0.0))
    return 0.97 * min(share, 1.0), True, named, share, None


def national_ids(candidate: Candidate, w: Witness) -> list[Candidate]:
    """The national ids whose form and check digit the values fit, best first."""
    fits: list[tuple[float, Candidate]] = []
    for data_type, detector in detectors().items():
        if detector.identifier != "national_id" or detector.pattern is None or data_type == "national_id":
            continue
        clear = w.clear(detector)
        share = clear.share(detector.pattern) if clear.n >= SHOWN * w.n else 0.0
        if share < 0.7:
            continue
        if share * (w.passing(detector) if detector.checksum else 0.6) < 0.8:
            continue
        weight = candidate.weight * (1.0 if detector.checksum and w.passing(detector) > 0.8 else 0.7)
        fits.append((round(share * proof(detector, w), 2), Candidate(data_type, None, weight)))
    best = max((fit[0] for fit in fits), default=0.0)
    fits.sort(key=lambda fit: (-fit[0], fit[1].data_type))
    # All that fit as well as the third one are heard; the id of a country that nothing tells is still an id.
    heard = [fit[1] for place, fit in enumerate(fits) if place < HEARD or fit[0] == best]
    return [*heard, Candidate("national_id", None, candidate.weight * 0.9)]


def proof(detector: Detector, w: Witness) -> float:
    """How much of a proof it is that the values pass a type's check: a check digit is one, a date inside hardly."""
    if not detector.checksum:
        return UNPROVEN
    return w.passing(detector) * (UNPROVEN + (1 - UNPROVEN) * w.noticing(detector))


def in_context(draft: Draft, here: Company) -> None:
    """Decide bare names, things of devices and what needs a person."""
    reading, w = draft.reading, draft.witness
    at_device = reading.device or draft.parent in here.devices or (reading.entity == "device")
    if reading.bare_name and w.n:
        _bare_name(draft, here, at_device)
    if _media(draft, here):
        return
    if draft.data_type is None:
        _by_values(draft, here)
        return
    data_type = draft.data_type
    described = reading.device or reading.entity == "device" or draft.parent in here.described
    at_device = at_device or (data_type != "device_name" and bool(here.types & HARDWARE))
    if data_type in ("device_model", "device_name", "firmware_version") and (draft.name or 0) < 0.9 and not at_device:
        draft.drop("such a name belongs to a device, and none is near")
        return
    if (
        data_type == "username"
        and described
        and "device_name" in {c.data_type for c in reading.candidates}
    ):
        draft.take("device_name", draft.confidence, "a nickname in an element that describes a device")
        return
    if (
        draft.name is not None
        and draft.name <= GENERIC_TIME
        and not draft.evident
        and not here.personal
        and not (data_type in OF_DEVICES and at_device)
        and not (data_type in TELLING and (draft.values or 0) >= 0.9 and draft.name >= UNQUALIFIED)
    ):
        draft.drop("a word that may mean something personal, with no person near")
        return
    if data_type == "payment_card_number" and set(reading.words[-2:]) <= JUST_CARD and (draft.checksum or 0) < BY_CHANCE and not here.types & CARD_MATES and w.share(DIGITS) >= SURE and w.share(BRANDED_CARD) < 0.5 and here.personal:
        draft.take("account_id", 0.7, "card numbers without a check digit, and nothing else of a payment near: the card of a member")
        return
    if (
        data_type == "card_expiry"
        and "payment_card_number" not in here.types
        and not (set(reading.words) & CARD_WORDS)
        and w.share(MONTH_YEAR) < 0.8
    ):
        draft.drop("an expiry of something, with no card near")
        return
    if data_type == "card_cvv" and not here.types & OF_A_CARD and not CVV_SAID.search(" ".join(reading.words)):
        draft.drop("a security code of something, with no card near")
        return
    if data_type == "job_title" and (draft.name or 1) <= GENERIC_TIME and set(reading.words[-1:]) <= HEADINGS and w.n >= MANY and w.asked(has_title) < FEW_TITLES:
        draft.drop("titles, and none of a job")
        return
    short = w.mean_length < SHORTEST_STREET or (w.numeric > 0.5 and w.share(WORDY) < 0.5)
    if data_type == "street_address" and (draft.name or 1) <= GENERIC_TIME and short and not here.types & {"city", "postal_code"}:
        draft.drop("codes or directions, and no city or postal code near")
        return
    if data_type == "social_profile" and (draft.name or 0) <= GENERIC_TIME and reading.entity in ("thing", "org"):
        draft.drop("a link of a thing or an organisation")
        return
    if data_type in OF_A_PLACE - {"person_name"} and (draft.name or 1) <= GENERIC_TIME and reading.entity in ("thing", "org") and not draft.evident and draft.parent:
        draft.drop("a word for a place, of a thing")
        return
    listed = here.listed and reading.entity in ("org", "place", "thing") and not here.personal
    if listed and data_type in OF_A_PLACE and not draft.evident:
        draft.drop("a list of organisations, places or things: not where a person lives")


def ask_ahead(drafts: Sequence[Draft], here: Company) -> None:
    """Ask at once what :func:`in_context` asks of nearly every column."""
    if here.personal:
        ask_together([draft.witness for draft in drafts], (IMAGE, SOUND, FILM))
    ask_closed([d.witness for d in drafts if d.data_type is None and not (d.reading.absorbed or d.reading.own_key)])


def _media(draft: Draft, here: Company) -> bool:
    """Files of pictures, sound or film beside a person, whatever the column is called."""
    w, reading = draft.witness, draft.reading
    if not w.n or not here.personal or reading.entity == "org" or set(reading.words) & NO_PORTRAIT:
        return False
    for data_type, pattern in (("photo", IMAGE), ("audio_recording", SOUND), ("video", FILM)):
        if w.share(pattern) >= 0.9 and draft.data_type not in ("photo", "audio_recording", "video"):
            draft.take(data_type, 0.92, "the values are files of this kind, beside a person")
            draft.evident, draft.values = True, round(w.share(pattern), 3)
            return True
    return False


def by_company(draft: Draft, here: Company) -> None:
    """Drop what is personal only beside a person, once all other verdicts stand."""
    data_type, reading = draft.data_type, draft.reading
    if data_type is None:
        return
    device_near = bool(here.devices) or reading.device
    alone = not here.personal
    if data_type in HAPPENS:
        generic = (draft.name or 0) <= GENERIC_TIME
        if alone and (generic or not here.online):
            draft.drop("a time of something, with no person near")
    elif (
        (data_type in NEEDS_PERSON or detectors()[data_type].needs_person)
        and alone
        and not draft.evident
        and not (data_type in OF_DEVICES and device_near)
        and reading.entity not in ("person", "health")
    ):
        draft.drop("personal only beside a person, and the table holds none")
    elif data_type == "gambling_activity" and data_type not in here.types and (draft.name or 0) <= GENERIC_TIME:
        draft.drop("a quota or gain, and nothing near speaks of a bet")
    elif data_type == "date_of_birth" and alone and reading.entity == "thing":
        draft.drop("born, and no person near")
    elif data_type in ("body_metrics", "health_metrics") and reading.entity == "thing" and not draft.evident:
        draft.drop("a measure of a thing")
    elif (
        data_type == "gender"
        and alone
        and (draft.name or 0) > 0
        and ("sex" in reading.words or here.listed)
        and reading.entity not in ("person", "health")
    ):
        draft.drop("a sex beside no person")


def _bare_name(draft: Draft, here: Company, at_device: bool) -> None:
    """A column called no more than ``name`` or ``label``."""
    reading, w = draft.reading, draft.witness
    if draft.evident:
        return
    person, device = form_share(w, detectors()["person_name"]), form_share(w, detectors()["device_name"])
    candidates = {c.data_type for c in reading.candidates}
    titled = "job_title" in candidates
    if at_device and draft.sample.path.endswith("[]") and w.few:
        draft.drop("labels of a device, a few over and over")
    elif at_device and not titled and device > 0.5 and (here.personal or here.online or here.types & HARDWARE or draft.parent):
        draft.take("device_name", round(min(0.97, device * 0.96), 3), "a name in an element that describes a device")
    elif reading.entity in ("org", "thing", "place"):
        if not (draft.data_type in ("city", "country", "subdivision") and (draft.name or 0) > GENERIC_TIME):
            draft.drop("the name of a thing, an organisation or a place", 0.85)
        return
    elif titled and draft.data_type in ("job_title", "salutation"):
        return
    elif (
        person >= 0.75
        and "person_name" in candidates
        and (reading.entity in ("person", "health") or draft.parent in here.people)
    ):
        sure = 0.97 if reading.entity == "person" else 0.93
        draft.take("person_name", round(min(0.97, person * sure), 3), "a name in a table about people")
    elif draft.data_type == "username" and (draft.name or 0) > GENERIC_TIME and draft.parent in here.people:
        return
    elif draft.data_type in ("person_name", "device_name", "username") or draft.data_type is None:
        draft.drop("a name, and nothing says of whom", 0.5)
    draft.values = round(person, 3)


def _by_values(draft: Draft, here: Company) -> None:
    """Closed vocabularies and prose under names that say nothing."""
    w, reading = draft.witness, draft.reading
    if w.n == 0 or reading.absorbed or reading.own_key or w.boolean:
        return
    if reading.entity in ("thing", "org") and not here.personal:
        return
    found = closed(w, personal=here.personal, named=not reading.anonymous)
    if found and found[0] in HAPPENS and set(reading.words) & lexicon().vetoes.get("activity_time", set()):
        # A date of what is planned or runs out is nobody's doing.
        return
    if found:
        data_type, confidence = found
        if reading.candidates and data_type not in {c.data_type for c in reading.candidates}:
            confidence = min(confidence, 0.6)
        draft.take(data_type, confidence, "the values are of a closed vocabulary")
        draft.evident = True
    elif here.personal and not w.few and w.share(SENTENCE) >= 0.5 and not reading.candidates:
        draft.take("free_text", 0.6, "sentences in a table about people")
    elif draft.confidence < 0.5 and here.personal:
        draft.alternatives.append(Alternative(data_type="free_text", confidence=0.2))
