"""What the company of other columns makes of a first verdict: what is personal only beside a person, and whose a name is."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.fits import form_share
from breach_impact.evidence.neighbours import Company, Draft
from breach_impact.evidence.selfevident import SHOWN, self_evidence
from breach_impact.evidence.valuewords import COMPANIES, INSTITUTIONS, has_title
from breach_impact.evidence.vocabulary import ask_closed, closed, starts
from breach_impact.evidence.witness import NAME, SENTENCE, Witness, rule_out
from breach_impact.headerwords.candidates import Candidate
from breach_impact.headerwords.entities import entity_of
from breach_impact.headerwords.headers import hits, segments, tokens
from breach_impact.headerwords.lexicon import Phrase, lexicon
from breach_impact.headerwords.naming import Reading
from breach_impact.people.early_rules import EARLY
from breach_impact.people.repeated import REPEATED
from breach_impact.people.rule_surroundings import HAPPENS, HARDWARE
from breach_impact.people.rules import refuse
from breach_impact.people.whose import GENERIC, INANIMATE, Case
from breach_impact.registry import detectors
from breach_impact.tokens.formats import token_issuer_by_name, token_types
from breach_impact.types import Alternative, Detector

Found = tuple[float, bool, Candidate, float, float | None]
ACCOUNTS = frozenset({"account_id", "username", "bank_account"})
# What a form without a check digit proves, and how many ids a word for all of them may stand for.
UNPROVEN, SOME_PROOF, HEARD = 0.6, 0.05, 3
HALF_NAMED = 0.5
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
# Words for the jobs that somebody had or has.
CAREER = frozenset(
    "experience experiences employment employments employer employers job jobs career occupation occupations emploi emplois empleo empleos"
    " beruf arbeitgeber laufbahn lavoro impiego emprego empregos baan zatrudnienie kariera deneyim карьера опыт робота zhiye 职业 職歴 経歴 경력".split()
)
SOCIAL = r"(?i).*(?:facebook|twitter|linkedin|instagram|github|gravatar|t\.me|vk\.com|weibo|youtube|tiktok|xing|pinterest|//x\.com).*"
UP_TO_EIGHT = r"(?:[^0-9]*[0-9]){3,8}[^0-9]*"
SURE, FEWEST_NAMES = 0.9, 3
CAPITALS = r"\p{Lu}[\p{Lu}' -]+ \p{Lu}(?:\.|\p{Ll}+)?"
STAFF = (
    rf"{CAPITALS}|"
    r"\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\. ?){1,2}(?:, .*)?|(?i:dr|dra|prof|mme|mr|mrs|ms|sr|sra|dott|d-р|д-р|доктор|lek)[. ]+\p{L}.*|.* \p{Lu}\p{Ll}+ (?:\p{Lu}\. ?){1,2}"
    r"|[\x{4E00}-\x{9FFF}]{1,4}(?:[ \x{3000}][\x{4E00}-\x{9FFF}]{1,3})?"
)
"""Surname in capitals, surname and initials, a title before the name, and names of the East: what lists of names need not know. Where nobody else stands in a table, initials alone may be an author's or a judge's."""
REACH = frozenset({"phone", "email", "person_name"})
OF_HEALTH = frozenset({"diagnosis", "medication", "vaccination", "health_metrics"})
# Types of no one country give way to the country's own.
GENERAL = frozenset({"passport", "driver_license"})
UNTOLD = frozenset({"national_id", "tax_id", "account_id"})
# So many different numbers, of which nearly each has a right check digit, are no chance.
MANY, NO_CHANCE = 30, 0.97
DIALLED = r"(?:tel:)?(?:\+|00).*"
ADDRESSED, BOTH = r"[^\s@]+@[^\s@]+\.[^\s@]+", 0.1
"""Where so many values are addresses and so many phones, and nearly all are either, a column holds ways to reach somebody, whatever it is called."""


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


ALL_TOKENS = 0.8
"""Share of values that name themselves as tokens from which on the column is one of tokens."""


def mixed(w: Witness, reading: Reading) -> Found | None:
    """A contact, login or account column of which part is e-mails and part phones: the larger part names it."""
    weights = {c.data_type: c for c in reading.candidates if c.data_type in ("email", "phone")}
    if any(c.data_type in ACCOUNTS for c in reading.candidates) or min(w.share(ADDRESSED), self_evidence(w, detectors()["phone"])) >= BOTH:
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
        # A check that every number passes (``cr_cpf``) tells no state.
        weight = candidate.weight * (1.0 if detector.checksum and w.passing(detector) > 0.8 and proof(detector, w) > UNPROVEN + SOME_PROOF else 0.7)
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


def in_context(case: Case) -> None:
    """Decide bare names, files and columns that only their values tell; then drop what a thing beside a person cannot hold."""
    draft = case.draft
    if draft.reading.bare_name and draft.witness.n:
        _bare_name(case)
    if _media(draft, case.here):
        return
    if draft.data_type is None:
        _by_values(draft, case.here)
    else:
        refuse(case, REPEATED)
        refuse(case, EARLY)


def ask_ahead(drafts: Sequence[Draft], here: Company) -> None:
    """Ask at once what :func:`in_context` asks of nearly every column."""
    if here.personal:
        rule_out([draft.witness for draft in drafts], dict.fromkeys((IMAGE, SOUND, FILM), 0.9))
    ask_closed([d.witness for d in drafts if d.data_type is None and not (d.reading.absorbed or d.reading.own_key)])


def _media(draft: Draft, here: Company) -> bool:
    """Files of pictures, sound or film beside a person, whatever the column is called."""
    w, reading = draft.witness, draft.reading
    if not w.n or not here.personal or reading.entity == "org" or set(reading.words) & NO_PORTRAIT:
        return False
    for data_type, pattern in (("photo", IMAGE), ("audio_recording", SOUND), ("video", FILM)):
        if draft.data_type not in ("photo", "audio_recording", "video") and w.reaches(pattern, 0.9):
            draft.take(data_type, 0.92, "the values are files of this kind, beside a person")
            draft.evident, draft.values = True, round(w.share(pattern), 3)
            return True
    return False


def _bare_name(case: Case) -> None:
    """A column called no more than ``name`` or ``label``."""
    draft, here, reading, w, at_device = case.draft, case.here, case.reading, case.w, case.at_device
    if draft.evident:
        return
    person, device = form_share(w, detectors()["person_name"]), form_share(w, detectors()["device_name"])
    candidates = {c.data_type for c in reading.candidates}
    titled = "job_title" in candidates
    if at_device and draft.sample.path.endswith("[]") and w.few:
        draft.drop("labels of a device, a few over and over")
    elif at_device and not titled and device > 0.5 and (here.personal or here.online or here.types & HARDWARE or draft.parent):
        draft.take("device_name", round(min(0.97, device * 0.96), 3), "a name in an element that describes a device")
    elif reading.entity == "org" and here.personal and CAREER & {word for name in segments(draft.sample.path)[:-1] for word in tokens(name)}:
        draft.take("employer", 0.87, "the name of an organisation in somebody's career")
    elif reading.entity in ("org", "thing", "place"):
        if not (draft.data_type in ("city", "country", "subdivision") and (draft.name or 0) > GENERIC):
            draft.drop("the name of a thing, an organisation or a place", 0.85)
        return
    elif titled and draft.data_type in ("job_title", "salutation"):
        return
    elif draft.data_type in OF_HEALTH and (draft.name or 0) > GENERIC and draft.parent:
        # Allergies and drugs have names, too.
        return
    elif (
        person >= 0.75
        and "person_name" in candidates
        and (reading.entity in ("person", "health") or draft.parent in here.people)
    ):
        sure = 0.97 if reading.entity == "person" else 0.93
        draft.take("person_name", round(min(0.97, person * sure), 3), "a name in a table about people")
    elif draft.data_type == "username" and (draft.name or 0) > GENERIC and draft.parent in here.people:
        return
    elif draft.data_type in ("person_name", "device_name", "username") or draft.data_type is None:
        draft.drop("a name, and nothing says of whom", 0.5)
    draft.values = round(person, 3)


def listed_name(value: str) -> bool:
    """Whether a value begins with a common given or family name."""
    return starts("given")(value) or starts("family")(value)


def _called_after_person(words: Phrase) -> bool:
    """Whether a name is a word for a person or an occupation and nothing else (``curator``)."""
    if len(words) == 1 and has_title(words[0]):
        return True
    people = {place for hit in hits(words) if hit.entry.section in ("_person", "_role") for place in range(hit.start, hit.start + hit.size)}
    return bool(words) and people == set(range(len(words)))


def _worker(draft: Draft) -> bool:
    """Whether the last name of a path is a word for somebody at work, and no more (``Conducteur``, ``vykonav``)."""
    leaf = draft.leaf
    staff = {place for hit in hits(leaf) if hit.entry.section == "_role" and hit.entry.facet == "staff" for place in range(hit.start, hit.start + hit.size)}
    return bool(leaf) and staff == set(range(len(leaf)))


def _to_be_called(draft: Draft) -> bool:
    """Whether a name is a word for somebody to call, and for his number (``緊急連絡先``, ``emergency contact``)."""
    reach = {candidate.data_type for candidate in draft.reading.candidates} <= REACH
    return bool(draft.reading.candidates) and reach and any(hit.entry.section == "_role" for hit in hits(draft.leaf))


def _by_values(draft: Draft, here: Company) -> None:
    """Closed vocabularies and prose under names that say nothing."""
    w, reading = draft.witness, draft.reading
    if w.n == 0 or reading.absorbed or reading.own_key or w.boolean:
        return
    if reading.entity in ("thing", "org") and not here.personal:
        return
    if not reading.candidates and w.n >= FEWEST_NAMES and _worker(draft) and w.share(STAFF if here.personal else CAPITALS) >= 0.6 and w.share(f"{COMPANIES}|{INSTITUTIONS}") == 0:
        draft.take("person_name", 0.75, "names as staff write them, under a word for who did it")
        draft.evident = True
        return
    if reading.bare_name and entity_of(tokens(draft.parent.rpartition(".")[2])) in INANIMATE:
        # The names of suppliers are not those of people, though many firms are called after some.
        return
    if here.personal and w.n >= FEWEST_NAMES and (_to_be_called(draft) or (not reading.candidates and _called_after_person(reading.words))) and w.reaches(NAME, 0.9) and w.most(listed_name, 0.6):
        draft.take("person_name", 0.8, "names under a word for a person")
        draft.evident = True
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
    elif here.personal and not w.few and not reading.candidates and w.reaches(SENTENCE, 0.5):
        draft.take("free_text", 0.6, "sentences in a table about people")
    elif draft.confidence < 0.5 and here.personal:
        draft.alternatives.append(Alternative(data_type="free_text", confidence=0.2))
