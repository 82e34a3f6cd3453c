"""What a column of a thing, a place or an organisation beside people cannot hold, by what the first verdicts of the others say; as a table.

A row names data types, tests and a reason; of the rows that speak of a column's type the first whose tests all hold drops or changes its verdict. To add one is
to add a row.
"""

from __future__ import annotations

import re

from breach_impact.evidence.peoplenames import names_of
from breach_impact.evidence.valueforms import CODE, DIGITS, HEX_DIGEST, WORDY
from breach_impact.evidence.valuewords import COMPANIES, INSTITUTIONS, has_title, within
from breach_impact.headerwords.entities import names_person
from breach_impact.headerwords.headers import in_section, tokens
from breach_impact.headerwords.lexicon import NUMBER_WORDS, fold, folded
from breach_impact.people.roles import TRADE, named_parties
from breach_impact.people.rule_surroundings import (
    AILMENTS,
    HARDWARE,
    OF_A_PLACE,
    PATIENTS,
    PETS,
    ailing,
    alone,
    at_lock,
    called_after_thing,
    hash_of_something,
    in_logins,
    in_messages,
    in_notes,
    in_sessions,
    loosely_users,
    name_of_address,
    object_key,
    of_animal,
    of_device,
    of_premises,
    paying,
    published,
    requested,
    signs_in_by,
    told_by_values,
    vacant,
)
from breach_impact.people.rule_values import (
    CATEGORY,
    FEW_CODES,
    FEW_TITLES,
    HEADINGS,
    INDIAN,
    SHORTEST_AGENT,
    bare_card,
    category,
    counts_elements,
    given_names,
    insurer,
    keyed,
    kind_of_account,
    kinship,
    labels,
    last_digits,
    named_in_full,
    no_street,
    of_room,
    opinion,
    pin_elsewhere,
    radio_cell,
    ranked,
    repeated_name,
    untitled,
)
from breach_impact.people.rules import BY_CHANCE, OFTEN, SURE, Rule, negated, of_types

AMOUNTS = frozenset({"gambling_activity", "income", "account_balance", "credit_score", "debt", "donation"})
CREDITS = AMOUNTS | {"financial_attribute"}
AMOUNT = r"-?[0-9]{1,7}[.,][0-9]{1,4}"
SORT_CODE = r"[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}"
"""The sort code of a bank; others sort parcels and lists."""
DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?)?|[0-3]?[0-9][./-][01]?[0-9][./-][0-9]{4}(?: 0?0:00(?::00)?)?"
"""A date without a time of day."""
OF_PATIENTS = AILMENTS | {"medical_record_id", "health_insurance_id", "blood_group", "health_metrics"}
BIC = "[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?"
"""A bank by ISO 9362, which may be letters alone."""
IFSC, BIK, OF_BANKS = "[A-Z]{4}0[A-Z0-9]{6}", "0[0-9]{8}", {("bic",), ("бик",), ("bik",), ("swift",), ("ifsc",)}
"""A branch by the Reserve Bank of India; a bank by that of Russia, whose nine digits an account may have as well, and the words for all."""
ACCOUNTS = r"(?i)[A-Z]{2}[0-9]{2}[ A-Z0-9]{10,40}|[0-9](?:[ ./-]?[0-9]){7,33}"
"""Accounts by their form: IBAN (ISO 13616), and numbers."""
SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)+"
"""A title as it stands in an address on the net."""
SERIALS = frozenset({"matricola", "matricule", "matricula"})
"""Of a person the number in a roll, of a thing that of its maker."""
HEADS = re.compile(r"(?i)(?:employees|members|users|customers|clients|patients|students|subscribers|guests|visitors|passengers|mitarbeiter|kunden|mitglieder|empleados|clientes|usuarios|miembros|employ[eé]s|membres"
                   r"|utilisateurs|dipendenti|clienti|utenti|membri|medewerkers|klanten|leden|gebruikers|pracownicy|klienci|сотрудники|клиенты|пользователи|员工人数|社員数|직원수)$")  # fmt: skip
"""The last word of a name that counts people, if it holds numbers; a list of them (``members[]``) holds ids."""
OF_AN_ADDRESS = frozenset({"city", "subdivision", "street_address"})
STAGES = 4
HASH = ("hash",)
MAILINGS = folded("newsletter newsletters subscriber subscribers recipient recipients mailing mailings optin unsubscribe subscription subscriptions abonnent abonnenten empfaenger suscriptores abonnes iscritti assinantes подписчики рассылка".split())
VISITORS, COOKIE = frozenset({"visitor", "idvisitor", "visiteur", "besucher"}), r"(?i)(?:0x)?[0-9a-f]{16,32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"
"""Cookies of Matomo and others; who comes to a house is numbered."""
ACCOUNT_NAME, BANKED = ("account", "name"), {("account", "number"), ("account", "no"), ("acct", "no"), ("account",)}
SEVERAL, FEW_ANSWERS = 5, 6
DAYS, TERM = r"-?[0-5]?[0-9](?:[.,](?:0|5|00|25|50|75))?", r"(?:[0-9]{1,2}|1[01][0-9]|120)(?:[.,]0+)?"
RATES = frozenset({"hour", "hourly", "rate", "stunde", "stundenlohn", "heure", "hora", "ora", "uur", "godzina", "saat", "час"})
DURATION = r"(?i)(?:[0-9]+ ?(?:y|yrs?|years?|jahre?|ans?|años?|anni|jaar|lat|m|mos?|months?|monate?|mois|meses|mesi|maanden|d|days?|tage?)\.?[ ,]*)+"
CODED = r"[A-Za-z0-9_-]{6,}"
STANDING = r"(?i)(?:not )?(?:required|outstanding|satisfactory|unsatisfactory|pending|received|complete[d]?|approved|rejected|declined|passed|failed|verified|requested|sent|none|open|closed|yes|no|ok|n/?a)"
CEP = r"[0-9]{2}\.?[0-9]{3}-?[0-9]{3}"
"""Also Turkish for a mobile phone, which has more digits."""
GOODS = folded("product products goods catalog catalogue artikel produkt produkte article articles produit produits producto productos articulo articulos articolo articoli prodotto prodotti produto produtos artigo artigos towar towary produkty товар товары urun urunler 商品 产品 상품 barang produk".split())
CARRIERS, OVER, LOWER = 10, 10, r"[a-z][a-z0-9-]*"
STAGED, FEW_ROOMS = 12, 3
OPEN_WORDS = of_types("ethnicity religion diagnosis medication employer job_title vehicle_plate vehicle_details home_ownership physical_attributes family street_address city financial_attribute education personal_interests political_view "
                      "person_name username device_name health_metrics disability password_hint private_message free_text account_id nationality income debt donation travel_plans")  # fmt: skip
"""Types whose values may be any words."""
STORED = r"\$2[abxy]?\$[0-9]{2}\$[./A-Za-z0-9]{53}|\$(?:argon2|P\$|H\$|S\$|5\$|6\$).{20,}|[0-9a-f]{32}[ :].{1,40}"
CHANNELS = r"(?i:tel|telephone|phone|telefon|telefono|web|website|internet|site|online|app|e-?mail|mail|facebook|google|secr[eé]tariat|accueil|boutique|shop|store|ads?|referral|organic|direct)"
RACED = {("race",), ("origine",), ("origin",), ("origen",), ("origem",)}
REFERENCES = folded("ref reference referencia referência riferimento référence cta довідки справки policy poliza police polizza".split())
KINDS_OF, RARELY_SO = {("tipo",), ("type",), ("typ",), ("soort",), ("rodzaj",), ("тип",), ("tur",)}, 0.2
OFFICES = r"(?i:oficina|office|agence|filiale|sucursal|geschäftsstelle|zweigstelle|büro|oddział|филиал|отделение|şube|agenzia|agência|kantoor|branch)\b.*|.*\b(?i:branch|office|filiale|şubesi)"
LEASES = frozenset("alquiler alquileres arrendamiento arrendamientos arrendatario arrendatarios inquilino inquilinos".split())
SEVERAL_WORDS, RIGHTS = 0.5, r"[a-z]+(?:_[a-z]+)+(?:[ ,][a-z_]+)*"
LICENCE, QUARTERLY = frozenset({"licence", "no"}), 0.25
MIDMONTH = r"[0-9]{4}[-/.][0-9]{1,2}[-/.](?:0?[2-9]|1[0-9]|2[0-7])(?:[T ].*)?|(?:0?[2-9]|1[0-9]|2[0-7])[./-][0-9]{1,2}[./-][0-9]{4}(?:[T ].*)?"
OF_TOKENS = frozenset({"token", "cookie"})
SECONDS = r"1[0-9]{9}(?:[0-9]{3})?"
"""When something expires (``ttl``, which in Indonesia is a birth)."""
PAGES = r"(?i:https?://|www\.)\S+"
SCRIPTS = r"(?i)[\w./-]*\.(?:php|html?|aspx?|jsp|do|cgi)\b.*|/?(?:[\w-]+/)+[\w-]*(?:\?.*)?"
DATED = r"(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9].*|[0-3]?[0-9][./][0-3]?[0-9][./](?:19|20)[0-9]{2}.*"
QUARTER, FOUR_QUARTERS = "[1-4]", 4
COMPASS = r"(?i:[nsew]|[ns][ew])"
BELOW = r"-(?:[02-9][0-9.,]{0,6}|1[0-9.,]{1,6})"
"""Below zero, but for the -1 that stands for none, and for ids of 64 bits that were read as signed numbers."""
PEOPLES = (r"(?i:.*\b(?:white|black|asian|hispanic|latin[oax]|african|caucasian|native|indian|pacific|islander|mixed|multi|multiple|two or more|biracial|other|european|arab|"
           r"han|malay|chinese|jewish|roma|aboriginal|m[aā]ori|indigenous|middle eastern|unknown|declined?|undisclosed|blanc|noir)\b.*)|.{1,3}")  # fmt: skip
STATES = r"(?i:(?:very |like |as |near )?(?:new|mint|used|good|fair|poor|bad|excellent|worn|broken|damaged|restored|refurbished|intact|functional|clean|dirty|working|ok|scrap|fine)\b.*)"
LINES = r"(?i:mobile|cell(?:ular)?|land ?-?line|fixed|fax|home|work|office|tele(?:phone|fax)|phone|pager|other)"
LOCKABLE = frozenset({"password", "password_hash", "login_time", "username", "account_id"})
TWILIO = "(?:AC|AP|CA|CF|CH|FL|FW|IM|IS|MG|MM|NO|PN|RE|SK|SM|US|VA|WK|ZS)[0-9a-f]{32}"
"""A SID of Twilio, by which it calls what it keeps; it opens nothing."""
PLATFORMS = r"(?i:i?os|ipad ?os|iphone ?os|android|windows(?: phone)?|mac ?os|os ?x|linux|web|mobile|tablet|desktop|phone|smartphone|tv|browser|chrome ?os|harmony ?os|other)"
FIRMS = folded("emitente emissor emissora empregador operadora fornecedor".split())
ROOM_NUMBERS = {("部屋", "番号"), ("部屋番号",), ("房号",), ("房间号",), ("객실번호",), ("객실",), ("room", "no"), ("room", "number"), ("zimmernummer",), ("habitacion",)}
HIDDEN_CARD, TAXED = r"(?:[*xX•#]{4}[ -]?){2,3}[*xX•#]{0,4}[ -]?[0-9]{3,4}", frozenset({"tax_id", "pl_nip", "pl_regon", "br_cnpj", "it_iva", "es_cif", "tr_vkn", "ru_inn"})
ROLES = r"(?i:(?:super|site|system|sys)?[ _-]?admin(?:istrator)?s?|user|member|guest|customer|client|staff|moderator|mod|editor|viewer|owner|subscriber|author|contributor|operator|support|basic|root|trader|pro|premium|vip|readonly|read[ _-]only)"
PLAIN_ROLES = r"(?i:(?:super|site|system|sys)?[ _-]?admin(?:istrator)?s?|user|member|guest|customer|client|moderator|mod|subscriber|basic|root|vip|readonly|read[ _-]only)"
"""Roles of accounts in programs, and those of them that are no job."""
PART = re.compile(r"%|(?i:(?<![a-z])(?:pct|percent|percentage|prozent|pourcentage|porcentaje|percentuale|procent|yüzde|процент)(?![a-z]))")
"""Words for a part of a hundred: ``Pension %`` is what is put aside of a salary."""
VISITED = frozenset(map(tokens, ("lastvisit", "last visit", "ultima visita", "letzter Besuch", "dernière visite", "laatste bezoek", "ostatnia wizyta", "последний визит", "последнее посещение")))
REACHED = frozenset({"email", "phone", "person_name", "iban", "date_of_birth"})
SIGNS = frozenset("signed sign signin signout signedin signedout".split())
AT_A_SCREEN = frozenset({"password", "password_hash", "username", "account_id", "ip_address", "user_agent", "session_token", "email", "device_id"})
SIGNED_IN = AT_A_SCREEN - {"account_id", "email"}
BARE_TIMES = folded("at time ts timestamp date datetime on when zeit zeitpunkt datum uhrzeit heure horodatage fecha hora data ora tijd tijdstip czas zaman tarih дата время час 时间 日期 日時 時刻 일시 시간 وقت تاريخ दिनांक समय".split())
KEY_ID = ("key", "id")
OPAQUE_ID = r"[0-9]{1,12}|[0-9a-f]{24}|(?i:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})|(?:key|tok|ak)_?[0-9]{1,10}"
"""A number, an id of MongoDB or a UUID: what rows are known by."""
HASHED, DIGEST = frozenset("hash hashed sha256 sha1 sha512 digest".split()), "(?i:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})"
BARE_TOKENS = folded("token tokens value key id hash jeton ficha gettone zeton токен 令牌 トークン 토큰".split())
SORTS = frozenset({"type", "typ", "tipo", "tipus", "category"})
"""Words that say a kind and nothing else; a German *Kind* is a child."""
TREATMENTS = folded("treatment treatments trattamento trattamenti traitement tratamiento tratamientos tratamento behandlung behandeling zabieg tedavi лечение процедура 治疗 施術 시술 surgery".split())
"""Of patients, and of guests, skins and wood."""
VISITS = folded("visit visited visits besuch besucht visite visita wizyta wizyty bezoek ziyaret визит посещение візит 来访 来店 来院 방문 زيارة".split())
"""Of a page with a login, or of a shop and a surgery."""
OUTSPOKEN = 0.45
"""A name in which a type's word is so little is rather about something else."""
OF_A_CARD = frozenset({"payment_card_number", "card_track", "card_expiry", "card_type", "card_pin"})
CVV_SAID = re.compile("cvv|cvc|cvn|cv2|csc|card|kart|cart|tarj|karty|карт|カード|카드|信用卡|卡|بطاقة")
SHOWS_CARD = frozenset({"payment_card_number", "card_type"})
"""A card's number may be left out or cut to four digits; its brand stands all the same."""
CARD_WORDS = frozenset("card cc credit ccexpires ccexp karte carte tarjeta carta cartao karty kart thru".split())
MONTH_YEAR = r"(?:0?[1-9]|1[0-2]) ?[-/.] ?(?:20)?[0-9]{2}|[A-Z][a-z]{2}[-/ ][0-9]{2,4}"
STEPS = r"[0-9]{1,2}"
"""Stages of a procedure; of a day's steps there are more."""
SERVING = frozenset(map(fold, (
    "establishment facility provider supplier vendor merchant store shop branch clinic hospital pharmacy practice estabelecimento prestador fornecedor clínica loja filial farmácia unidade establecimiento proveedor sucursal tienda clínica"
    " farmacia prestataire fournisseur établissement magasin clinique hôpital pharmacie fornitore negozio ambulatorio ospedale lieferant praxis klinik krankenhaus apotheke filiale leverancier winkel vestiging ziekenhuis apotheek"
    " dostawca placówka sklep przychodnia szpital apteka tedarikçi mağaza şube hastane eczane поставщик магазин клиника больница аптека постачальник клініка лікарня 医院 门店 供应商 病院 店舗 薬局 병원 매장 약국").split()))  # fmt: skip
"""Who serves the person of the row: its name is no employer's."""
CONSTANT = "[A-Z0-9_-]{2,8}"
NETMASK = r"255\.(?:[0-9]{1,3}\.){2}(?:0|128|192|224|240|248|252|254|255)"
BROWSERS = frozenset({"device", "browser", "visitor", "canvas", "client", "machine"})
OLDEST, LATEST, MILLISECONDS = 600_000_000, 2_600_000_000, 10_000_000_000
"""Seconds since 1970 before 1989, after 2052, and what is more than those of any year: no service has such times in one column."""
MESSAGE_IDS = frozenset({("message", "id"), ("msg", "id"), ("messageid",), ("msgid",), ("reply", "to", "id"), ("thread", "id")})
"""Mail's Message-ID (RFC 5322, 3.6.4) has the form of an address; ``references`` may be people who are asked about somebody."""
PROGRAM_TABLES = {("application",), ("app",)}
CLIENT_IDS = {("uid",), ("client", "id"), ("app", "id"), ("application", "id"), ("clientid",)}
PROGRAM, PROGRAMS_OF_ONE = r"[a-z]+(?:[-_.:/]+[a-z]+)*", 40
"""How a realm names what signs people in (``account-console`` of Keycloak), and how many it has; ids of people mostly have digits, and are more."""
CONSUMER = ("consumer", "id")
"""OAuth 1.0 calls a program so that asks for tokens (RFC 5849)."""
PROGRAMS = r"(?i:(?:service|system|svc|sys|bot|api|admin|cron|batch|daemon|automation|integration|webhook|sync|migration)(?:[-_. ][a-z0-9]+)*)"
INITIALS = frozenset({"initial", "initials", "mi", "middle", "monogram", "kuerzel", "initiales", "iniciales", "initialen", "iniziali"})
GROUPS = frozenset({"group", "grp", "range", "rng", "band", "bracket", "gruppe", "klasse", "rango", "grupo", "tranche", "faixa", "fascia", "categorie"})
FLATS = frozenset({"dpto", "depto", "dto", "dept", "apto", "departamento"})
MASKED_CARD = r"[3-6][0-9]{5}[Xx*•]{4,9}[0-9]{3,4}"
DATED_PAPER = r"(?:\p{L}{1,6}[ /.-]{0,2})?[0-9]{1,7}/(?:(?:0?[1-9]|1[0-2])/)?(?:19|20)[0-9]{2}(?:/[\p{L}0-9]{1,6})?|\p{L}{1,6}/(?:19|20)[0-9]{2}/(?:[01][0-9]/)?[0-9]{1,7}"
"""The number of a bill or delivery note in its month or year."""


EARLY = (
    Rule(of_types("device_model device_name firmware_version"), (lambda c: (c.draft.name or 0) < SURE and not (c.at_device or of_device(c) or (
        c.draft.data_type == "firmware_version" and c.here.types & HARDWARE)),), "such a name belongs to a device, and none is near"),
    Rule(of_types("device_model"), (lambda c: c.w.share(LINES) == 1,), "kinds of lines"),
    Rule(of_types("username"), (lambda c: c.described and "device_name" in {x.data_type for x in c.reading.candidates},),
         "a nickname in an element that describes a device", ("device_name", 0.0)),
    Rule(frozenset(), (lambda c: c.weak and not c.draft.evident, alone, negated(of_device), negated(told_by_values), negated(requested), negated(named_in_full)), "a word that may mean something personal, with no person near"),
    Rule(of_types("payment_card_number"), (bare_card,), "card numbers without a check digit, and nothing else of a payment near: the card of a member", ("account_id", 0.7)),
    Rule(of_types("card_expiry"), (lambda c: bool(c.draft.parent) and c.draft.parent.endswith("[]") and not paying(c) and c.draft.parent not in c.here.carded
         and not (c.here.types & SHOWS_CARD and CVV_SAID.search(fold(c.draft.sample.path))),), "an expiry of an item"),
    Rule(of_types("phone"), (lambda c: "postal_code" in {x.data_type for x in c.reading.candidates} and c.w.share(CEP) >= OFTEN,), "codes of Brazil's post", ("postal_code", 0.96)),
    Rule(of_types("person_name"), (lambda c: bool(TRADE & set(c.reading.words)) and c.here.types <= {"person_name"} and names_of(c.w).full < RARELY_SO,), "whom a firm trades with"),
    Rule(of_types("age clothing_size free_text photo account_balance gender activity_time language physical_attributes medication body_weight body_height"), (lambda c: c.rows != "people" and c.here.listed and bool(set(tokens(c.here.table)) & GOODS),), "said of goods"),
    Rule(of_types("person_name"), (lambda c: c.draft.leaf[-1:] == ("label",) and c.w.filled >= OVER * c.w.n,), "what somebody called a thing"),
    Rule(of_types("person_name"), (lambda c: c.weak and c.w.n <= CARRIERS and c.w.filled >= OVER * c.w.n and c.w.share(LOWER) == 1,), "a few words in small letters over and over"),
    Rule(of_types("card_expiry"), (lambda c: not c.here.types & SHOWS_CARD and not set(c.reading.words) & CARD_WORDS and not paying(c) and c.w.share(MONTH_YEAR) < 0.8,),
         "an expiry of something, with no card near"),
    Rule(of_types("card_cvv"), (lambda c: not c.here.types & OF_A_CARD and not CVV_SAID.search(" ".join(c.reading.words)),),
         "a security code of something, with no card near"),
    Rule(frozenset(), (opinion,), "how much people agree with what the name says"),
    Rule(of_types("username person_name device_name"), (negated(lambda c: c.draft.evident), name_of_address), "what an address is called"),
    Rule(of_types("postal_code"), (at_lock,), "digits that open a device", ("password", 0.8)),
    Rule(of_types("health_metrics"), (lambda c: c.weak, of_room), "the temperature of a room"),
    Rule(of_types("job_title"), (lambda c: c.weak, untitled), "titles, and none of a job"),
    Rule(of_types("job_title"), (lambda c: c.weak and set(c.reading.words[-1:]) <= HEADINGS and "private_message" in c.here.types, lambda c: c.w.asked(has_title) < FEW_TITLES),
         "the subject of a message"),
    Rule(of_types("person_name username"), (ranked,), "a rank or title"),
    Rule(of_types("job_title income education years_experience employment_status professional_skill employer"), (vacant, lambda c: c.said != "person"), "of a post that is to be filled"),
    Rule(of_types("person_name employer"), (insurer,), "an insurer"),
    Rule(of_types("gender"), (lambda c: c.w.n <= FEW_ANSWERS and all(c.w.share(answer) > 0 for answer in ("(?i:y|yes)", "(?i:n|no)")) and c.w.share("(?i:y|yes|n|no|a|e|u|x)") == 1,), "yes or no"),
    Rule(of_types("gender"), (lambda c: c.reading.words == ("f", "m") and c.here.types & {"criminal_offence"},), "felony or misdemeanour"),
    Rule(of_types("employer"), (lambda c: set(c.reading.words) & SERVING,), "who serves the person, and employs others"),
    Rule(of_types("national_id passport"), (lambda c: c.w.share(DATED_PAPER) >= OFTEN,), "numbers of bills or notes, by their month or year"),
    Rule(of_types("postal_code"), (lambda c: c.w.share("[0-9]{1,2}") == 1,), "numbers of two digits"),
    Rule(of_types("health_insurance_id national_id"), (lambda c: c.w.n >= SEVERAL and c.w.share("[0-9]{1,4}[05]00") >= OFTEN,), "amounts"),
    Rule(of_types("country email employer"), (lambda c: c.w.share(HIDDEN_CARD) >= OFTEN and "payment_card_number" in {x.data_type for x in c.reading.candidates},), "the last digits of cards", ("payment_card_number", 0.9)),
    Rule(of_types("phone"), (lambda c: bool({x.data_type for x in c.reading.candidates} & TAXED) and not any(x.data_type == "phone" for x in c.reading.candidates),), "called a number of taxes"),
    Rule(of_types("health_metrics body_metrics"), (lambda c: c.reading.words[-1:] == ("step",) and c.w.share(STEPS) == 1,), "stages of a procedure"),
    Rule(of_types("password_hash"), (lambda c: c.draft.leaf == HASH and set(tokens(c.here.table)) & MAILINGS and not c.here.types & {"password_salt", "username", "login_time"},), "what the links in somebody's mails bear"),
    Rule(of_types("account_balance"), (lambda c: c.w.n >= SEVERAL and c.w.share(DAYS) == 1,), "days or points, and no amounts"),
    Rule(of_types("income"), (lambda c: c.w.n >= 2 and c.w.share(TERM) == 1 and not set(c.reading.words) & RATES,), "days or parts of a hundred, and no amounts"),
    Rule(of_types("street_address"), (lambda c: c.w.share(DURATION) >= 0.6,), "how long"),
    Rule(of_types("account_id"), (lambda c: c.draft.leaf == ("matnr",) and c.w.share("0{6,}[0-9]+") >= OFTEN,), "numbers of materials"),
    Rule(of_types("account_id"), (lambda c: c.draft.leaf == ("lifnr",) and not c.here.types & REACHED,), "numbers of suppliers"),
    Rule(of_types("account_id"), (lambda c: c.draft.leaf == ("sub",) and c.w.share("[0-9]{1,3}") >= OFTEN,), "parts of a parcel of land"),
    Rule(of_types("account_id"), (lambda c: c.draft.leaf[:1] == ("mid",) and given_names(c),), "names between the first and the last", ("person_name", 0.85)),
    Rule(of_types("session_token api_token"), (lambda c: c.w.share(TWILIO) >= OFTEN,), "the id of a resource of Twilio"),
    Rule(of_types("api_token"), (lambda c: c.draft.leaf[-2:] == KEY_ID and c.w.share(OPAQUE_ID) >= OFTEN,), "the number of a key, which opens nothing"),
    Rule(of_types("api_token oauth_token"), (lambda c: bool(set(c.draft.leaf) & HASHED) and "session" not in c.draft.leaf and c.w.share(DIGEST) >= OFTEN,), "the hash of a token, by its name"),
    Rule(of_types("br_cnpj"), (lambda c: (c.w.n <= 2 and c.w.filled >= 2 * OVER * c.w.n) or bool(set(c.reading.words) & FIRMS),), "the number of a firm"),
    Rule(of_types("device_model"), (lambda c: c.w.share(PLATFORMS) >= OFTEN,), "kinds of devices"),
    Rule(of_types("street_address"), (lambda c: c.draft.leaf in ROOM_NUMBERS and c.w.share("[0-9]{2,4}") >= OFTEN,), "the rooms of a house"),
    Rule(of_types("device_serial"), (lambda c: c.w.n <= CARRIERS and c.w.filled >= OVER * c.w.n,), "a few numbers over and over: those of the operator's apparatus"),
    Rule(of_types("payment_method"), (lambda c: c.w.n > CARRIERS and c.w.share(CODED) >= OFTEN and c.w.share(".*[0-9].*") >= OFTEN,), "ids of payments"),
    Rule(of_types("payment_card_number"), (lambda c: (c.draft.name or 0) < SURE and (c.draft.values or 0) < SURE and (c.draft.checksum or 0) < BY_CHANCE and c.w.n >= SEVERAL,), "no numbers of cards"),
    Rule(of_types("person_name"), (lambda c: c.w.n <= FEW_ANSWERS and c.w.filled >= OVER * c.w.n and c.w.share(STANDING) >= 0.3,), "how something stands"),
    Rule(of_types("username"), (lambda c: c.draft.leaf == ACCOUNT_NAME or loosely_users(c), lambda c: c.w.share(".* .*") >= OFTEN and names_of(c.w).full >= OFTEN), "names of people, as those of accounts", ("person_name", 0.8)),
    Rule(of_types("username"), (lambda c: c.draft.leaf == ACCOUNT_NAME and c.w.share(".* .*") >= OFTEN,), "names of firms, which a CRM calls accounts", ("employer", 0.7)),
    Rule(of_types("account_id"), (lambda c: set(c.draft.leaf) & VISITORS and c.w.share(COOKIE) >= SURE,), "a browser that comes back, whoever it is", ("device_id", 0.85)),
    Rule(of_types("account_id"), (lambda c: c.draft.leaf in BANKED and c.here.types & {"iban", "bank_account", "bank_routing_code"},), "accounts beside those of banks", ("bank_account", 0.9)),
    Rule(of_types("date_of_birth"), (lambda c: c.weak and c.w.share(SECONDS) >= OFTEN,), "seconds since 1970, and no plain word for a birth"),
    Rule(OF_AN_ADDRESS, (lambda c: c.w.share(PAGES) >= OFTEN,), "addresses of pages"),
    Rule(of_types("street_address"), (no_street,), "codes or directions, and no city or postal code near"),
    Rule(of_types("street_address"), (lambda c: c.w.n <= FOUR_QUARTERS and c.w.share(QUARTER) == 1,), "quarters of a year"),
    Rule(of_types("social_profile"), (lambda c: c.unsure, called_after_thing), "a link of a thing or an organisation"),
    Rule(OF_A_PLACE, (lambda c: c.weak and not c.draft.evident and c.draft.parent, called_after_thing), "a word for a place, of a thing"),
    Rule(OF_A_PLACE | {"person_name"}, (lambda c: c.here.listed and c.reading.entity in ("org", "place", "thing") and not c.draft.evident, alone),
         "a list of organisations, places or things: not where a person lives"),
    Rule(of_types("free_text private_message"), (lambda c: c.draft.data_type == "free_text" or not in_messages(c), labels), "a few texts over and over: a category"),
    Rule(of_types("ip_address"), (lambda c: c.w.share(r"[0-9]{8}") >= OFTEN,), "numbers, and no addresses on the net"),
    Rule(of_types("private_message"), (published,), "what is written for everybody", ("free_text", 0.0)),
    Rule(of_types("biometric"), (lambda c: c.reading.words[-1:] == ("fingerprint",) and (c.here.types & OF_A_CARD or set(c.reading.words) & CARD_WORDS),), "the fingerprint of a card"),
    Rule(of_types("card_type"), (lambda c: not c.draft.name and c.w.n == 1 and c.w.filled >= CATEGORY and not set(c.reading.words) & CARD_WORDS,), "one word in all rows, under a name that says nothing of a card"),
    Rule(of_types("person_name"), (lambda c: c.w.share(f"{COMPANIES}|{INSTITUTIONS}") >= OFTEN,), "names of organisations"),
    Rule(of_types("account_id username"), (lambda c: c.weak and not c.draft.evident and c.w.n <= FEW_CODES, category), "a few codes over and over, under a word that may mean something else"),
    Rule(of_types("account_id"), (counts_elements,), "counts the elements of each list"),
    Rule(of_types("account_id bank_account payment_card_number"), (last_digits,), "the last four digits of an account, below a payment"),
    Rule(of_types("private_message"), (in_notes,), "notes, which nobody was sent", ("free_text", 0.85)),
    Rule(of_types("tax_id"), (lambda c: c.w.share(r"[\p{L} ]+") >= SURE,), "how something stands"),
    Rule(of_types("ethnicity"), (lambda c: c.draft.leaf in RACED and c.w.share(CHANNELS) >= OFTEN,), "by which way somebody came"),
    Rule(of_types("account_id"), (lambda c: c.w.n >= SEVERAL and bool(set(c.draft.leaf) & set(NUMBER_WORDS)) and c.w.share(r"\+[0-9]{9,15}") >= QUARTERLY and c.w.share(r"\+?[0-9][0-9 ()-]{7,17}") >= SURE,), "numbers with a country's code", ("phone", 0.9)),
    Rule(of_types("phone"), (radio_cell,), "numbers of radio cells"),
    Rule(of_types("phone"), (lambda c: 0 < c.w.n <= FEW_ANSWERS and c.w.filled >= OVER * c.w.n and bool(c.here.types & {"email", "account_id"}) and of_premises(c),), "the phone of a school, an office or a shop"),
    Rule(of_types("person_name username"), (repeated_name,), "a few names over and over, and none of a person's"),
    Rule(of_types("medical_record_id"), (lambda c: c.weak and not c.here.types & OF_PATIENTS,), "a short word, and nothing near speaks of patients"),
    Rule(of_types("user_agent"), (lambda c: c.weak and c.w.mean_length < SHORTEST_AGENT,), "too short for an agent"),
    Rule(of_types("account_id"), (lambda c: set(c.draft.leaf) == LICENCE and c.draft.tongues.get("fr", 0.0) * 2 < c.draft.tongues.get("en", 0.0),), "a licence to drive", ("driver_license", 0.8)),
    Rule(of_types("driver_license us_driver_license"), (lambda c: c.weak and c.w.n <= CARRIERS and c.w.filled >= OVER * c.w.n,), "few licences over and over: a firm's"),
    Rule(of_types("card_expiry"), (lambda c: c.w.share(MIDMONTH) >= QUARTERLY and not in_section(c.draft.leaf, "payment_card_number"),), "days within a month: no card ends so"),
    Rule(of_types("phone"), (lambda c: c.draft.name is None and c.w.share(r"[0-9]{4}-[0-9]{8,10}|[1-9][0-9]{1,3}-[0-9]{6,10}" if set(c.draft.leaf) & set(NUMBER_WORDS) else r"[0-9]{4}-[0-9]{8,10}") >= OFTEN,), "numbers of papers"),
    Rule(of_types("password_hash"), (lambda c: bool(set(c.draft.leaf) & OF_TOKENS) and not in_section(c.draft.leaf, "password") and not signs_in_by(c),), "the hash of a token, by its name"),
    Rule(of_types("api_token session_token oauth_token"), (lambda c: signs_in_by(c) and not c.here.types & {"password", "password_hash"} and c.w.share(STORED) >= OFTEN,), "stored passwords, in a table of users that has no others", ("password_hash", 0.85)),
    Rule(of_types("session_token"), (lambda c: c.w.share(SCRIPTS) >= OFTEN,), "addresses of pages"),
    Rule(of_types("subdivision"), (lambda c: c.w.share(COMPASS) == 1,), "directions"),
    Rule(of_types("subdivision"), (lambda c: c.w.n <= STAGES and c.w.share(LOWER) == 1 and not c.here.types & (OF_A_PLACE - {"subdivision", "language", "time_zone"}),), "stages of something (``sale`` is one, and Salé is in Morocco)"),
    Rule(of_types("disability"), (lambda c: c.w.boolean and c.reading.words[-1:] == ("disabled",) and c.here.types & LOCKABLE and not c.draft.taught,), "accounts that are switched off"),
    Rule(of_types("login_time"), (lambda c: set(c.reading.words) & SIGNS, lambda c: not c.here.types & AT_A_SCREEN), "who signs in without an account signs a book at a door", ("activity_time", 0.0)),
    Rule(OPEN_WORDS, (lambda c: 1 < c.w.n <= STAGED and c.w.most(within("stages"), OFTEN),), "stages of something, or the ways it came"),
    Rule(of_types("utility_account"), (lambda c: c.w.share(AMOUNT) >= OFTEN,), "amounts"),
    Rule(of_types("religion"), (lambda c: "rel" in c.draft.leaf and bool(named_parties(c.draft.sample.path)),), "what somebody is to another"),
    Rule(of_types("phone"), (lambda c: c.draft.name is None and bool(set(c.draft.leaf) & REFERENCES) and c.w.share(r"\+.*") < OFTEN,), "numbers of something else, by its name"),
    Rule(of_types("vehicle_plate"), (lambda c: c.w.n > 1 and c.w.share(r".*[0-9].*") < RARELY_SO,), "words, and plates hold numbers"),
    Rule(of_types("vehicle_plate"), (lambda c: c.w.n <= STAGES and c.w.filled >= OVER * c.w.n and c.w.share(r".*\p{Ll}{4}.*") >= OFTEN,), "a few words over and over, and plates are many"),
    Rule(of_types("device_id device_serial health_insurance_id utility_account"), (lambda c: 0 < c.w.n <= FEW_ROOMS and c.w.filled >= OVER * c.w.n and c.w.share(".{1,6}") >= OFTEN,), "a few that all rows share: an office's or an insurer's, or a kind"),
    Rule(of_types("payment_method"), (lambda c: c.w.n > CARRIERS and c.w.share(AMOUNT) >= OFTEN,), "what was paid"),
    Rule(of_types("medication"), (lambda c: c.draft.leaf[:1] in KINDS_OF or (c.draft.leaf[-1:] == ("code",) and c.w.share(r"[A-Z][A-Z0-9]{1,5}") >= OFTEN),), "kinds or codes of what was done"),
    Rule(of_types("password_hint"), (lambda c: not c.here.types & {"password", "password_hash", "username", "security_question"},), "a word that may mean something else, and nobody signs in"),
    Rule(of_types("person_name"), (lambda c: c.w.share(OFFICES) >= OFTEN,), "offices"),
    Rule(of_types("time_zone"), (lambda c: c.weak and c.w.share(r"(?i)(?:zone?|zn?)[ -]?[0-9]{1,2}") >= OFTEN,), "numbered parts of a town"),
    Rule(of_types("ethnicity"), (lambda c: c.weak and c.w.share(r"\w") == 1 and c.w.share(r"[A-Z]") < 1,), "letters of classes"),
    Rule(of_types("income"), (lambda c: c.draft.leaf[:1] == ("renta",) and bool(set(tokens(c.here.table)) & LEASES),), "what a dwelling costs"),
    Rule(of_types("api_token"), (lambda c: "push" in tokens(c.here.table) and c.draft.hints.get("token_kind") in (None, "push"),), "the token of a row of those for messages to devices", ("push_token", 0.0)),
    Rule(of_types("username"), (lambda c: c.draft.leaf[-2:] == ACCOUNT_NAME or c.draft.leaf == ("accountname",), lambda c: c.w.share(r"\S+ .*") >= SEVERAL_WORDS), "the name of a firm"),
    Rule(of_types("job_title"), (lambda c: c.draft.leaf[-1:] in {("role",), ("roles",)} and c.w.share(RIGHTS) >= OFTEN,), "the rights of a user"),
    Rule(of_types("api_token oauth_token"), (in_sessions, lambda c: not c.draft.evident and set(c.draft.leaf) <= BARE_TOKENS), "the token of a row of sessions", ("session_token", 0.0)),
    Rule(of_types("api_token"), (lambda c: "oauth" in tokens(c.here.table), lambda c: not c.draft.evident and set(c.draft.leaf) <= BARE_TOKENS), "the token of a row of OAuth's", ("oauth_token", 0.0)),
    Rule(of_types("account_id"), (lambda c: c.draft.leaf in CLIENT_IDS - {("uid",)} and c.w.n <= PROGRAMS_OF_ONE and c.w.share(PROGRAM) >= OFTEN,), "the names of programs that ask for tokens"),
    Rule(of_types("account_id"), (lambda c: "oauth" in tokens(c.here.table) and (c.draft.leaf == CONSUMER or (tokens(c.here.table)[-1:] in PROGRAM_TABLES and c.draft.leaf in CLIENT_IDS)),), "the id of a program"),
    Rule(of_types("activity_time"), (in_logins, lambda c: not c.draft.evident and set(c.reading.words) <= BARE_TIMES), "the time of a row of logins", ("login_time", 0.0)),
    Rule(of_types("login_time"), (lambda c: c.said == "device",), "when a device was last heard of", ("activity_time", 0.0)),
    Rule(of_types("ethnicity"), (lambda c: c.reading.words[-1:] in RACED and c.w.share(WORDY) >= SURE and c.w.share(PEOPLES) == 0,), "races that are run, sources of something"),
    Rule(of_types("diagnosis"), (lambda c: c.reading.words[-1:] == ("condition",) and c.w.share(STATES) >= OFTEN,), "the state of a thing"),
    Rule(of_types("device_serial device_id account_id imei"), (lambda c: c.w.share(BELOW) > 0,), "numbers below zero, and no ids"),
    Rule(frozenset(), (lambda c: c.draft.name is not None and c.draft.name < OUTSPOKEN and not c.draft.evident,), "its name speaks rather of something else"),
    Rule(AMOUNTS, (lambda c: c.w.share(DATED) >= SURE,), "dates, and no amounts"),
    Rule(AMOUNTS, (lambda c: PART.search(c.draft.sample.path) is not None,), "a part of an amount"),
    Rule(of_types("job_title"), (lambda c: c.reading.words[-1:] in {("role",), ("roles",), ("rol",), ("rolle",), ("ruolo",), ("роль",)} and c.w.share(ROLES) >= OFTEN and c.w.share(PLAIN_ROLES) > 0,), "what an account may do"),
    Rule(of_types("financial_attribute debt person_name"), (kinship,), "what somebody is to the subject"),
    Rule(of_types("date_of_birth date_of_death age gender ethnicity body_weight body_height diagnosis medication medical_record_id blood_group health_metrics passport"), (of_animal,), "of an animal"),
    Rule(of_types("diagnosis medication"), (lambda c: c.here.veterinary and not names_person(c.draft.leaf) and not in_section(c.draft.leaf, "_role"),), "of an animal"),
    Rule(of_types("login_time"), (lambda c: c.draft.leaf in VISITED, lambda c: not c.here.types & AT_A_SCREEN - {"email", "account_id"}), "when somebody was last there in person", ("activity_time", 0.85)),
    Rule(of_types("person_name account_id"), (lambda c: c.here.veterinary and bool(set(c.draft.leaf) & PATIENTS),), "of an animal"),
    Rule(of_types("time_zone"), (lambda c: c.draft.leaf == ("zone",) and c.w.share("[A-Z]?[0-9]{1,2}") >= OFTEN,), "zones of a city"),
    Rule(of_types("person_name"), (of_animal, lambda c: c.reading.bare_name or set(c.draft.leaf) & PETS), "of an animal"),
    Rule(of_types("medication"), (lambda c: set(c.draft.leaf) <= TREATMENTS and not c.here.types & (OF_PATIENTS - {"medication"}),), "a treatment, and nothing near speaks of patients"),
    Rule(of_types("person_name"), (lambda c: c.draft.leaf[-1:] and c.draft.leaf[-1] in SORTS,), "a kind of something"),
    Rule(of_types("device_model"), (lambda c: c.weak and "product" in c.reading.words and not c.at_device and not c.here.types & HARDWARE,), "a product, and no device near"),
    Rule(of_types("social_profile"), (kind_of_account,), "a few words over and over: a kind of account"),
    Rule(of_types("social_profile employer"), (lambda c: (c.weak or c.draft.data_type == "social_profile") and c.w.n == 1 and c.w.filled >= CATEGORY and c.w.share(CONSTANT) == 1,), "one code in all rows"),
    Rule(of_types("ip_address internal_ip"), (lambda c: c.w.share(NETMASK) == 1,), "masks of networks, and no addresses"),
    Rule(of_types("biometric"), (lambda c: c.reading.words[-1:] == ("fingerprint",) and (c.at_device or set(c.reading.words) & BROWSERS),), "the fingerprint of a device", ("device_id", 0.0)),
    Rule(of_types("age"), (lambda c: set(c.draft.leaf) & GROUPS and c.w.share(DIGITS) == 1,), "numbers of groups"),
    Rule(of_types("activity_time login_time"), (lambda c: c.w.share(DIGITS) == 1 and c.w.n >= CATEGORY and c.w.numeric == 1 and c.w.numbers.min() < OLDEST and c.w.numbers.max() > LATEST and c.w.numbers.max() < MILLISECONDS,),
         "numbers from all over their range: a counter"),
    Rule(of_types("person_name"), (lambda c: c.w.share(PROGRAMS) == 1,), "accounts of programs"),
    Rule(of_types("email"), (lambda c: c.draft.leaf[-2:] in MESSAGE_IDS,), "numbers of messages, which have the form of addresses"),
    Rule(of_types("person_name"), (lambda c: c.w.n <= FEW_CODES and c.w.filled >= CATEGORY and c.w.share("[A-Z]{1,2}") == 1, lambda c: not set(c.draft.leaf) & INITIALS), "a few codes over and over"),
    Rule(of_types("account_id bank_account"), (lambda c: c.w.share(MASKED_CARD) >= SURE,), "card numbers of which the middle is masked", ("payment_card_number", 0.92)),
    Rule(of_types("subdivision"), (lambda c: set(c.draft.leaf) & FLATS and c.w.share("[A-Z0-9]{1,3}") == 1 and c.w.share(DIGITS) > 0 and "street_address" in c.here.types,), "numbers and letters of flats", ("street_address", 0.8)),
    Rule(of_types("phone"), (lambda c: c.weak and c.reading.own_key and bool(c.draft.parent) and c.w.share(DIGITS) == 1,), "numbers under a word for any number"),
    Rule(of_types("password_hash"), (lambda c: bool(c.w.share(HEX_DIGEST) >= SURE), hash_of_something), "a hash of something, and nobody signs in"),
    Rule(of_types("card_type"), (lambda c: c.w.share(r"[0-9]{1,2}") >= SURE and not c.here.types & SHOWS_CARD - {"card_type"},), "numbers for kinds of something, and no card near"),
    Rule(of_types("login_time"), (lambda c: set(c.reading.words) & VISITS and not c.here.types & SIGNED_IN,), "who comes without an account visits a place", ("activity_time", 0.0)),
    Rule(CREDITS, (keyed,), "keys, and no amounts"),
    Rule(AILMENTS | {"military_service"}, (ailing, lambda c: c.reading.entity not in ("person", "health")), "said of people, and the table holds none"),
    Rule(of_types("account_id"), (object_key,), "keys of objects, and no person near"),
    Rule(of_types("username"), (lambda c: c.reading.words[-1:] == ("handle",) and c.w.share(SLUG) >= OFTEN,), "titles as they stand in addresses"),
    Rule(of_types("bank_account"), (lambda c: c.w.share(f"{BIC}|{IFSC}") >= OFTEN or (c.draft.leaf[-1:] in OF_BANKS and (c.w.share(BIK) >= OFTEN or c.w.share(ACCOUNTS) < 0.5)),), "a bank, and no account at it"),
    Rule(of_types("bank_account"), (lambda c: c.w.share(r"[^0-9]*") >= OFTEN,), "words, and no numbers"),
    Rule(of_types("bank_account"), (lambda c: c.reading.words[-2:] == ("sort", "code"), lambda c: c.w.share(SORT_CODE) < OFTEN), "a code by which things are sorted"),
    Rule(of_types("login_time"), (lambda c: c.weak, lambda c: c.w.share(DAY) >= SURE), "days without a time, under a word that may mean something else", ("activity_time", 0.0)),
    Rule(of_types("employment_status"), (lambda c: c.w.n >= OFTEN * c.w.filled and c.w.n > CATEGORY and c.w.share(CODE) >= SURE and c.w.share(r".*[0-9].*") >= SURE,), "codes, nearly as many as the rows"),
    Rule(of_types("social_profile"), (lambda c: c.w.share(AMOUNT) >= OFTEN,), "amounts, and no names"),
    Rule(of_types("account_id"), (lambda c: c.w.share(DIGITS) >= SURE and HEADS.search(c.draft.sample.path) is not None,), "how many there are"),
    Rule(of_types("passport ru_passport"), (lambda c: c.reading.words[:1] == ("pass",) and "pass" in tokens(c.here.table),), "the number of a pass, of which the table is"),
    Rule(of_types("vehicle_plate"), (lambda c: set(c.reading.words) & SERIALS and c.w.share(DIGITS) >= SURE and c.reading.entity not in ("thing", "device"),),
         "a number in a roll, for plates have letters", ("account_id", 0.9)),
    Rule(of_types("account_id"), (lambda c: c.reading.words[-1:] and c.reading.words[-1] in SERIALS and c.reading.entity in ("thing", "device"),), "the serial number of a thing"),
    Rule(of_types("postal_code"), (pin_elsewhere, lambda c: c.w.share(r"[0-9]{4}") >= SURE and c.here.types & LOCKABLE,), "four digits beside a login", ("password", 0.8)),
    Rule(of_types("postal_code"), (pin_elsewhere,), "no postal code of the country that calls them so"),
    Rule(of_types("card_pin"), (lambda c: c.reading.words[-1:] == ("pin",) and c.w.share(INDIAN) >= SURE and not c.here.types & (OF_A_CARD - {"card_pin"}), lambda c: c.here.types & OF_AN_ADDRESS),
         "the postal code of an address of India", ("postal_code", 0.85)),
)  # fmt: skip
"""Asked of each column by what the first verdicts of the others say."""
