"""What columns of a person's name, work, traits and texts cannot hold, by what stands beside them.

Read as :mod:`breach_impact.people.early_rules` says.
"""

from __future__ import annotations

import re

from breach_impact.evidence.peoplenames import names_of
from breach_impact.evidence.valueforms import CODE, DIGITS, WORDY
from breach_impact.evidence.valuewords import COMPANIES, INSTITUTIONS, has_title
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.lexicon import fold
from breach_impact.people.early_words import (
    CARRIERS,
    FEW_ANSWERS,
    LOCKABLE,
    LOWER,
    OF_BODIES,
    OVER,
    RARELY_SO,
    RIGHTS,
    SEVERAL,
)
from breach_impact.people.roles import TRADE, named_parties
from breach_impact.people.rule_surroundings import in_messages, in_notes, name_of_address, published, vacant
from breach_impact.people.rule_values import (
    CATEGORY,
    FEW_CODES,
    FEW_TITLES,
    HEADINGS,
    category,
    insurer,
    kinds_of_users,
    kinship,
    labels,
    ranked,
    repeated_name,
    untitled,
)
from breach_impact.people.rules import OFTEN, SURE, Rule, negated, of_types

STANDING = r"(?i)(?:not )?(?:required|outstanding|satisfactory|unsatisfactory|pending|received|complete[d]?|approved|rejected|declined|passed|failed|verified|requested|sent|none|open|closed|yes|no|ok|n/?a)"
CHANNELS = r"(?i:tel|telephone|phone|telefon|telefono|web|website|internet|site|online|app|e-?mail|mail|facebook|google|secr[eé]tariat|accueil|boutique|shop|store|ads?|referral|organic|direct)"
RACED = {("race",), ("origine",), ("origin",), ("origen",), ("origem",)}
OFFICES = r"(?i:oficina|office|agence|filiale|sucursal|geschäftsstelle|zweigstelle|büro|oddział|филиал|отделение|şube|agenzia|agência|kantoor|branch)\b.*|.*\b(?i:branch|office|filiale|şubesi)"
SECONDS = r"1[0-9]{9}(?:[0-9]{3})?"
"""When something expires (``ttl``, which in Indonesia is a birth)."""
PEOPLES = (r"(?i:.*\b(?:white|black|asian|hispanic|latin[oax]|african|caucasian|native|indian|pacific|islander|mixed|multi|multiple|two or more|biracial|other|european|arab|"
           r"han|malay|chinese|jewish|roma|aboriginal|m[aā]ori|indigenous|middle eastern|unknown|declined?|undisclosed|blanc|noir)\b.*)|.{1,3}")  # fmt: skip
ROLES = r"(?i:(?:super|site|system|sys)?[ _-]?admin(?:istrator)?s?|user|member|guest|customer|client|staff|moderator|mod|editor|viewer|owner|subscriber|author|contributor|operator|support|basic|root|trader|pro|premium|vip|readonly|read[ _-]only)"
PLAIN_ROLES = r"(?i:(?:super|site|system|sys)?[ _-]?admin(?:istrator)?s?|user|member|guest|customer|client|moderator|mod|subscriber|basic|root|vip|readonly|read[ _-]only)"
"""Roles of accounts in programs, and those of them that are no job."""
SORTS = frozenset({"type", "typ", "tipo", "tipus", "category"})
"""Words that say a kind and nothing else; a German *Kind* is a child."""
SERVING = frozenset(map(fold, (
    "establishment facility provider supplier vendor merchant store shop branch clinic hospital pharmacy practice estabelecimento prestador fornecedor clínica loja filial farmácia unidade establecimiento proveedor sucursal tienda clínica"
    " farmacia prestataire fournisseur établissement magasin clinique hôpital pharmacie fornitore negozio ambulatorio ospedale lieferant praxis klinik krankenhaus apotheke filiale leverancier winkel vestiging ziekenhuis apotheek"
    " dostawca placówka sklep przychodnia szpital apteka tedarikçi mağaza şube hastane eczane поставщик магазин клиника больница аптека постачальник клініка лікарня 医院 门店 供应商 病院 店舗 薬局 병원 매장 약국").split()))  # fmt: skip
"""Who serves the person of the row: its name is no employer's."""
PROGRAMS = r"(?i:(?:service|system|svc|sys|bot|api|admin|cron|batch|daemon|automation|integration|webhook|sync|migration)(?:[-_. ][a-z0-9]+)*)"
INITIALS = frozenset({"initial", "initials", "mi", "middle", "monogram", "kuerzel", "initiales", "iniciales", "initialen", "iniziali"})
GROUPS = frozenset({"group", "grp", "range", "rng", "band", "bracket", "gruppe", "klasse", "rango", "grupo", "tranche", "faixa", "fascia", "categorie"})
DATED_PAPER = r"(?:\p{L}{1,6}[ /.-]{0,2})?[0-9]{1,7}/(?:(?:0?[1-9]|1[0-2])/)?(?:19|20)[0-9]{2}(?:/[\p{L}0-9]{1,6})?|\p{L}{1,6}/(?:19|20)[0-9]{2}/(?:[01][0-9]/)?[0-9]{1,7}"
"""The number of a bill or delivery note in its month or year."""

FEW_WORDS = 8
"""Values at most that repeat the words of their column's name."""
CLIENTS = {("client", "name"), ("agent", "name")}
MAILERS = r"(?i:.*\b(?:gmail|outlook|(?:apple|ios|yahoo|windows|aol|android|samsung|mobile) ?mail|thunderbird|chrome|firefox|safari|edge|opera|explorer|iphone|ipad|android|webkit)\b.*)"
"""Programs for mail and the web (``Client Name`` of Klaviyo)."""

EPOCHS = "1[0-7][0-9]{8}|0"
"""Seconds since 1970, from 2001 to 2027, and none."""

SIGNS_IN = frozenset({"username", "login", "user", "name", "userid", "logon", "benutzername", "usuario", "utilisateur", "uzytkownik", "логин"})
"""The last word of what somebody signs in with, which may be a number of ten digits (of a student)."""

PERSONS = (
    Rule(of_types("criminal_offence"), (lambda c: c.w.share("[0-9]{1,3}") >= OFTEN,), "numbers of something, points or warnings"),
    Rule(
        of_types("username"),
        (lambda c: c.w.n >= CATEGORY and c.w.share(EPOCHS) == 1 and not set(tokens((segments(c.draft.sample.path) or ("",))[-1])[-1:]) & SIGNS_IN,),
        "seconds since 1970, which nobody signs in with",
        ("activity_time", 0.6),
    ),
    Rule(
        of_types("person_name"),
        (lambda c: 1 < c.w.n <= FEW_WORDS and set(map(fold, c.w.values)) <= {fold(word) for word in re.findall(r"\w+", c.draft.sample.path)},),
        "its values are the words of its name, of which one applies",
    ),
    Rule(
        of_types("person_name"),
        (lambda c: c.draft.leaf[-2:] in CLIENTS and c.w.share(MAILERS) >= OFTEN,),
        "programs that people read their mail with",
    ),
    Rule(of_types("employer"), (lambda c: c.draft.leaf in {("id",), ("uuid",), ("guid",), ("key",)},), "the number of a firm"),
    Rule(
        of_types("person_name"),
        (lambda c: bool(TRADE & set(c.reading.words)) and c.here.types <= {"person_name"} and names_of(c.w).full < RARELY_SO,),
        "whom a firm trades with",
    ),
    Rule(
        of_types("person_name"),
        (lambda c: c.draft.leaf[-1:] == ("label",) and c.w.filled >= OVER * c.w.n,),
        "what somebody called a thing",
    ),
    Rule(
        of_types("person_name"),
        (lambda c: c.weak and c.w.n <= CARRIERS and c.w.filled >= OVER * c.w.n and c.w.share(LOWER) == 1,),
        "a few words in small letters over and over",
    ),
    Rule(
        of_types("username person_name device_name"),
        (negated(lambda c: c.draft.evident), name_of_address),
        "what an address is called",
    ),
    Rule(of_types("job_title"), (lambda c: c.weak, untitled), "titles, and none of a job"),
    Rule(
        of_types("job_title"),
        (lambda c: c.weak and set(c.reading.words[-1:]) <= HEADINGS and "private_message" in c.here.types, lambda c: c.w.asked(has_title) < FEW_TITLES),
        "the subject of a message",
    ),
    Rule(of_types("person_name username"), (ranked,), "a rank or title"),
    Rule(
        of_types("job_title income education years_experience employment_status professional_skill employer"),
        (vacant, lambda c: c.said != "person"),
        "of a post that is to be filled",
    ),
    Rule(of_types("person_name employer"), (insurer,), "an insurer"),
    Rule(
        of_types("gender"),
        (lambda c: c.w.n <= FEW_ANSWERS and all(c.w.share(answer) > 0 for answer in ("(?i:y|yes)", "(?i:n|no)")) and c.w.share("(?i:y|yes|n|no|a|e|u|x)") == 1,),
        "yes or no",
    ),
    Rule(
        of_types("gender"),
        (lambda c: c.reading.words == ("f", "m") and c.here.types & {"criminal_offence"},),
        "felony or misdemeanour",
    ),
    Rule(
        of_types("employer"),
        (lambda c: bool(SERVING & {*c.draft.leaf, *(word for level in segments(c.draft.sample.path)[:-1] for word in tokens(level)[-1:])}),),
        "who serves the person, and employs others",
    ),
    Rule(
        of_types("national_id passport"),
        (lambda c: c.w.share(DATED_PAPER) >= OFTEN,),
        "numbers of bills or notes, by their month or year",
    ),
    Rule(
        of_types("health_insurance_id national_id"),
        (lambda c: c.w.n >= SEVERAL and c.w.share("[0-9]{1,4}[05]00") >= OFTEN,),
        "amounts",
    ),
    Rule(
        of_types("person_name"),
        (lambda c: c.w.n <= FEW_ANSWERS and c.w.filled >= OVER * c.w.n and c.w.share(STANDING) >= 0.3,),
        "how something stands",
    ),
    Rule(
        of_types("date_of_birth"),
        (lambda c: c.weak and c.w.share(SECONDS) >= OFTEN,),
        "seconds since 1970, and no plain word for a birth",
    ),
    Rule(
        of_types("free_text private_message"),
        (lambda c: c.draft.data_type == "free_text" or not in_messages(c), labels),
        "a few texts over and over: a category",
    ),
    Rule(of_types("private_message"), (published,), "what is written for everybody", ("free_text", 0.0)),
    Rule(
        of_types("person_name"),
        (lambda c: c.w.share(f"{COMPANIES}|{INSTITUTIONS}") >= OFTEN,),
        "names of organisations",
    ),
    Rule(of_types("private_message"), (in_notes,), "notes, which nobody was sent", ("free_text", 0.85)),
    Rule(
        of_types("ethnicity"),
        (lambda c: c.draft.leaf in RACED and c.w.share(CHANNELS) >= OFTEN,),
        "by which way somebody came",
    ),
    Rule(of_types("person_name username"), (repeated_name,), "a few names over and over, and none of a person's"),
    Rule(
        of_types("driver_license us_driver_license"),
        (lambda c: c.weak and c.w.n <= CARRIERS and c.w.filled >= OVER * c.w.n,),
        "few licences over and over: a firm's",
    ),
    Rule(
        of_types("disability"),
        (lambda c: c.w.boolean and c.reading.words[-1:] == ("disabled",) and (c.here.types & LOCKABLE or not c.here.types & OF_BODIES) and not c.draft.taught,),
        "accounts or devices that are switched off",
    ),
    Rule(
        of_types("religion"),
        (lambda c: "rel" in c.draft.leaf and bool(named_parties(c.draft.sample.path)),),
        "what somebody is to another",
    ),
    Rule(of_types("person_name"), (lambda c: c.w.share(OFFICES) >= OFTEN,), "offices"),
    Rule(
        of_types("ethnicity"),
        (lambda c: c.weak and c.w.share(r"\w") == 1 and c.w.share(r"[A-Z]") < 1,),
        "letters of classes",
    ),
    Rule(
        of_types("job_title"),
        (lambda c: c.draft.leaf[-1:] in {("role",), ("roles",)} and c.w.share(RIGHTS) >= OFTEN,),
        "the rights of a user",
    ),
    Rule(of_types("job_title"), (category, kinds_of_users), "kinds of users, customers among them"),
    Rule(
        of_types("ethnicity"),
        (lambda c: c.reading.words[-1:] in RACED and c.w.share(WORDY) >= SURE and c.w.share(PEOPLES) == 0,),
        "races that are run, sources of something",
    ),
    Rule(
        of_types("job_title"),
        (lambda c: c.reading.words[-1:] in {("role",), ("roles",), ("rol",), ("rolle",), ("ruolo",), ("роль",)} and c.w.share(ROLES) >= OFTEN and c.w.share(PLAIN_ROLES) > 0,),
        "what an account may do",
    ),
    Rule(of_types("financial_attribute debt person_name"), (kinship,), "what somebody is to the subject"),
    Rule(of_types("person_name"), (lambda c: c.draft.leaf[-1:] and c.draft.leaf[-1] in SORTS,), "a kind of something"),
    Rule(of_types("age"), (lambda c: set(c.draft.leaf) & GROUPS and c.w.share(DIGITS) == 1,), "numbers of groups"),
    Rule(of_types("person_name"), (lambda c: c.w.share(PROGRAMS) == 1,), "accounts of programs"),
    Rule(
        of_types("person_name"),
        (lambda c: c.w.n <= FEW_CODES and c.w.filled >= CATEGORY and c.w.share("[A-Z]{1,2}") == 1, lambda c: not set(c.draft.leaf) & INITIALS),
        "a few codes over and over",
    ),
    Rule(
        of_types("employment_status"),
        (lambda c: c.w.n >= OFTEN * c.w.filled and c.w.n > CATEGORY and c.w.share(CODE) >= SURE and c.w.share(r".*[0-9].*") >= SURE,),
        "codes, nearly as many as the rows",
    ),
    Rule(
        of_types("passport ru_passport"),
        (lambda c: c.reading.words[:1] == ("pass",) and "pass" in tokens(c.here.table),),
        "the number of a pass, of which the table is",
    ),
)  # fmt: skip
