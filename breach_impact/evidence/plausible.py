"""What the values of a named column must look like, by data type: types of open text, and types of plain numbers."""

from __future__ import annotations

from collections.abc import Callable

from breach_impact.evidence.looks import (
    DAY,
    ages,
    categories,
    coded,
    codes,
    heights,
    in_ranges,
    names,
    numeric,
    parties,
    passwords,
    prose,
    secrets,
    usernames,
    worded,
)
from breach_impact.evidence.looksofplaces import addresses, countries, languages, subdivisions, zones
from breach_impact.evidence.valueforms import WORDY
from breach_impact.evidence.witness import Witness

# No area code begins with 1, and no mobile number has 13 digits of which the first is 1; with 2 numbers of West Africa have them (225 07 55 19 37 42).
EPOCH_LIKE = r"1[0-9]{9}|1[0-9]{12}|20[0-9]{11}"
# ICD-10 and ICD-9 codes, with and without their dot (World Health Organization, ICD-10 volume 2).
ICD = r"[A-TV-Z][0-9][0-9AB](?:\.?[0-9A-TV-Z]{1,4})?[+*!]?|[0-9]{3}\.[0-9]{1,2}|[VE][0-9]{2,3}(?:\.[0-9]{1,2})?"
GRADE = r"[IVX\x{2160}-\x{216B}]{1,4}(?:[- ]?[a-cA-C])?|[MN][0-9]?"
"""The grade of a disease: of dementia in Japan, of heart failure, of a decubitus."""
METALS = r"(?i)v?vip|gold|silver|platinum|bronze|diamond"
"""What no school calls a level."""
TIERS = r"(?i)v?vip|gold|silver|platinum|bronze|diamond|basic|standard|premium|regular"
"""Grades of customers."""
RACES = r"(?i)[WBHAIUOP]|white|black|asian|hispanic|unknown|other|(?:african|native|pacific|american) .*"
"""Codes of the FBI's reporting (NIBRS, data element 49, with Hispanic) and their words."""
# Levels that are written as codes (Indonesia's SD to S3).
SCHOOLING = r"(?i)(?:PAUD|TK|SD|SMP|SMA|SMK|MTs|SLT[PA]|D[- ]?(?:[1-4]|I{1,3}|IV)|S[- ]?[1-3])(?: ?/ ?.*)?"
FEW_SCORES, PER_CENT = 8, r"[1-9][0-9]?[.,][0-9]{1,2}(?: ?%)?|100(?:[.,]0+)?(?: ?%)?"
"""A score as a part of a hundred (Schufa's Basisscore), which few fall below the half of."""
# What a named column must look like beyond the detector's own pattern: types of open text, and types of plain numbers.
PLAUSIBLE: dict[str, Callable[[Witness], float]] = {
    "person_name": names,
    "mothers_maiden_name": names,
    "username": usernames,
    "account_id": codes,
    "street_address": addresses,
    "city": lambda w: worded(w, 40) if w.numeric < 0.3 and not w.share(r"[A-Za-z]{2,3}") > 0.8 else 0.0,
    "country": countries,
    "subdivision": subdivisions,
    # Codes of three digits are those of ISO 3166-1 or of an office of statistics.
    "nationality": lambda w: max(countries(w), worded(w, 40), 0.8 * w.share(r"[0-9]{2,3}") if w.few and not w.boolean else 0.0),
    "phone": lambda w: 0.0 if w.share(EPOCH_LIKE) > 0.8 or w.share(DAY) > 0.5 else 1.0,
    "geo_coordinates": lambda w: 1.0 if w.share(r"(?s).*[.,°].*") >= 0.3 else 0.0,
    "time_zone": zones,
    "age": ages,
    "language": languages,
    "body_height": heights,
    "body_weight": lambda w: in_ranges(w, (25, 300), (25000, 150000)),
    "body_metrics": numeric,
    "health_metrics": lambda w: max(numeric(w), w.share(r"[0-9]{1,3} ?/ ?[0-9]{1,3}")),
    "account_balance": numeric,
    # That something is overdue may be all that a flag says.
    "debt": lambda w: 0.0 if w.boolean else 1.0,
    "credit_score": lambda w: max(in_ranges(w, (150, 1900)), w.share(r"[<>]?[3-9][0-9]{2}(?: ?(?:[-\x{2013}]|to) ?[3-9][0-9]{2}| ?\+)?"), w.share(PER_CENT) if w.n >= FEW_SCORES and w.median >= 50 else 0.0, categories(w) if w.few else 0.0),
    "employer": lambda w: worded(w, 60),
    "job_title": lambda w: max(worded(w, 60), coded(w)),
    "education": lambda w: 0.0 if w.share(TIERS) > 0.8 and w.share(METALS) else max(categories(w), w.share(r"[0-4]\.[0-9]{1,3}"), w.share(SCHOOLING)),
    # Small numbers count vehicles; plates of digits alone have more of them.
    "vehicle_plate": lambda w: 0.0 if w.share(r"[0-9]{1,3}(?:\.0)?|[0-9]+\.[0-9]{1,2}|[0-9](?:[ ./-]?[0-9]){8,}") > 0.95 else 1.0,
    "employment_status": categories,
    "professional_skill": worded,
    "years_experience": lambda w: max(w.numeric, 0.8 * w.share(r"(?i).*[0-9].*|none|fresher|no experience")) if not w.boolean else 0.0,
    "password_salt": lambda w: 0.0 if w.boolean or w.share(r"-?[0-9]*[.,][0-9]+") > 0.3 else 1.0,
    "marital_status": categories,
    "ethnicity": lambda w: max(categories(w), w.share(RACES) if w.share("(?i)W|white") and w.share("(?i)B|black") else 0.0, w.share(rf"(?:{WORDY})|[A-Za-z]") if w.few and worded(w) >= 0.4 else 0.0),
    "religion": lambda w: max(categories(w), w.share(rf"(?:\p{{L}}{{1,5}}\. ?){{1,3}}|{WORDY}") if w.few and w.share(r".*\p{L}\..*") >= 0.3 else 0.0),  # r. k., ev.
    "political_view": parties,
    "sexual_orientation": categories,
    "password": passwords,
    "password_hint": worded,
    "security_answer": lambda w: worded(w) or 0.6 * (not w.boolean),
    "free_text": prose,
    "private_message": prose,
    "device_name": lambda w: 0.0 if w.boolean or w.mean_length > 60 else max(w.share(WORDY), 0.7),
    "device_model": lambda w: 0.0 if w.boolean or w.mean_length > 50 else w.share(r".*[A-Za-z\x{3041}-\x{9FFF}].*"),
    "device_serial": lambda w: 0.0 if w.boolean or w.share(r"-?[0-9]+[.,][0-9]{1,3}") > 0.3 or w.share(".*[0-9].*") < 0.2 else 1.0,
    "wifi_ssid": lambda w: 0.0 if w.boolean or w.mean_length > 34 else 1.0,
    "diagnosis": lambda w: 0.0 if w.boolean else max(worded(w), w.share(ICD), w.share(f"{WORDY}|{GRADE}")),
    "medication": worded,
    "criminal_offence": worded,
    "browsing_history": lambda w: 0.0 if w.boolean else 0.9,
    "purchase_history": lambda w: 0.0 if w.boolean else 0.9,
    "gambling_activity": lambda w: 0.0 if w.boolean else 0.9,
    "api_token": secrets,
    "oauth_token": secrets,
    "session_token": secrets,
    "voice_assistant_token": secrets,
    "push_token": secrets,
    "biometric": secrets,
}
