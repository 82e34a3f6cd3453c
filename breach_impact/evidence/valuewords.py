r"""Words inside values that tell what a column holds: of streets, companies, schools, degrees, jobs; in many languages.

Patterns are of RE2 and match a whole value; RE2's ``\b`` knows ASCII letters only, so scripts without case stand without it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from breach_impact.evidence.namewords import value_words, words

_HOUSE = r"[0-9]{1,5} ?[a-zA-Z]?(?:[ /-]+[0-9]{1,4}[a-zA-Z]?)?\b.*"
STREETS = "|".join((
    r"(?i:[0-9]+[a-z]?(?:[-/][0-9]+)?,? [\w .'#,-]{2,60}\b(?:street|st|avenue|ave|av|road|rd|lane|ln|drive|dr|court|ct|circle|cir|boulevard|blvd|way|place|pl|"
    r"square|sq|terrace|ter|trail|trl|parkway|pkwy|highway|hwy|route|crescent|cres|close|alley|aly|plaza|loop|crossing|xing|junction|grove|mews|gardens|row|walk|center|"
    r"parade|hill|hills|park|pass|point|ridge|run|view|villages?|springs?|station|mount|mountains?|meadows?|manor|lodge|islands?|isle|glens?|forge|forest|ford|fields?|falls|extensions?|estates?|"
    r"divide|crest|creek|corners?|common|coves?|cliffs?|canyon|camp|bypass|burgs?|brooks?|bridge|branch|bluffs?|bend|beach|bayou|viaduct|valleys?|turnpike|tunnel|throughway|stravenue|stream|spurs?|"
    r"skyway|shores?|shoals?|rue|rest|rapids?|ranch|ramp|prairie|ports?|plains?|pines?|pike|path|passage|overpass|orchard|neck|motorway|mission|mills?|locks?|lights?|landing|lakes?|knolls?|keys?|"
    r"inlet|hollow|heights?|haven|harbors?|greens?|gateway|freeway|flats?|ferry|expressway|drives|dam|curve|crossroad|course|club|causeway|cape|bottom|arcade|annex|groves|islands|via|trace|track|trafficway)\b.{0,60})",
    r"(?i:p\.? ?o\.? box [0-9]+.*|(?:apt|suite|unit|apartment|flat|studio)\.? ?#?[0-9]+[a-z]?(?:[, ].*)?)",
    rf"(?i:[\w .'-]{{2,40}}(?:stra(?:ß|ss)e|str\.?|weg|platz|allee|gasse|ring|damm|ufer|steig|laan|straat|plein|gracht|kade|dijk|singel|gatan|v[äa]gen|gränd|veien|vegen|gata|gate|vej|gade|katu|tie|kuja|polku|raitti|pad|hof|steeg|dreef|park|utca|út|tér|u\.) ?{_HOUSE})",
    r"(?i:[0-9]{1,4},? ?(?:bis|ter)?,? ?(?:rue|avenue|av\.?|boulevard|bd\.?|chemin|all[ée]e|place|impasse|quai|route|cours|passage|square|rte\.?) .{2,60})",
    r"(?i:(?:rue|boulevard|chemin|impasse|quai) .{2,60}[0-9].*|(?:rue|boulevard|chemin|impasse) (?:de |du |des )?[\w' -]{3,40})",
    r"(?i:(?:calle|c/|cl\.?|avda\.?|avenida|av\.?|paseo|plaza|carrera|cra\.?|camino|calz\.?|calzada|rua|r\.|travessa|largo|praça|rodovia|estrada|alameda|viela|via|viale|piazza|corso|vicolo|contrada|strada|str\.|bd\.|bulevardul|calea|aleea|ulica|ul\.|al\.|os\.|pl\.) .{2,60}[0-9].*)",
    r"(?i:(?:borgo|incrocio|rotonda|stretto|viale|piazza|contrada|vicolo|circunvalaci[oó]n|diagonal|callej[oó]n|cerrada|privada|retorno|andador|prolongaci[oó]n|pasaje|ronda|glorieta|cañada|vial|urbanizaci[oó]n|acceso|cuesta|rambla|via|alameda|núcleo|passarela|vereda|loteamento|condomínio|conjunto|favela|colônia|feira|trevo|vila|vale|morro|parque|setor|residencial|recanto|quadra|trecho|viaduto|sítio|pátio|praia|lagoa|lago|ladeira|jardim|jardins|fazenda|esplanada|estação|distrito|chácara|campo|área|aeroporto) .{2,60}[0-9].*)",
    r"(?i:.*(?:\b(?:sok\.?|sokak|sokağı|sk\.|cad\.?|cadde|caddesi|cd\.|mah\.?|mahallesi|bulvarı|blv\.)(?:[ ,].*|$)))",
    r"(?i:(?:(?:jl|jln|gg)(?:\. ?| )|(?:jalan|gang|đường|phố|số [0-9]+) ).{2,60})",
    r"(?i:(?:.*[ ,])?(?:ул|улица|вул|вулиця|пр|пр-т|просп|проспект|пер|переулок|провулок|бульвар|бул|б-р|шоссе|ш|наб|набережная|площадь|пл|проезд|мкр|алея|аллея|ж\.?к)\.? .{2,60})",
    r"(?i:(?:.*[^\x{400}-\x{52F}])?[дб]\. ?[0-9]+.*)",
    r".*(?:شارع|طريق|ميدان).*|.*[路街道巷弄胡同村镇].{0,10}[0-9０-９A-Za-z]+(?:号|號|弄|栋|室|座).*|.*[市区县區縣].{1,14}[路街道巷座].*",
    r".*[都道府県市区町村].{1,20}[0-9０-９]+(?:丁目|番|[-−ー‐][0-9０-９]+).*|.*(?:로|길|동|읍|면) ?[0-9]+.*|.*(?:मार्ग|नगर|रोड|गली).*|(?i:οδ[οό]ς .*|[\x{370}-\x{1fff} .]{4,40} [0-9]{1,3},? ?[0-9 ]{0,6}.*)",
))  # fmt: skip
COMPANIES = (
    r"(?i:.+[ ,](?:inc|llc|l\.l\.c|lllp|llp|ltd|limited|plc|corp|corporation|company|co|gmbh(?: & co\.? (?:kg|ohg|kgaa))?|mbh|ag|kg|kgaa|ohg|gbr|ug|e\.?v|e\.?g|stiftung|sarl|s\.a\.r\.l|sas|s\.a\.s|s\.?a|snc|s\.n\.c|eurl|scop|spa|s\.p\.a|srl|s\.r\.l|"
    r"s\.?l|s\.?l\.?u|s\.?c\.?p|bv|b\.v|nv|n\.v|v\.?o\.?f|ab|hb|as|asa|a/s|aps|oy|oyj|sp\. ?z ?o\.? ?o|s\.c|s\.r\.o|a\.s|kft|zrt|bt|nyrt|ltda|s/a|eireli|e filhos|tbk|pty(?:\. ltd)?|pvt(?:\. ltd)?|group|holdings?|partners|associates|industries|solutions|technologies|systems|"
    r"enterprises|consulting|ventures|logistics|(?:and|&|e|y|et|und|en) (?:sons?|co|brothers|hijos|figli|fils|söhne|zn|zonen)|a\.?ş|ltd\. ?şti|sti|şti)\.?"
    r"|(?:ооо|оао|зао|пао|ао|ип|тов|прат|нко|рао|фоп|муп|гуп) .+|(?:pt|cv|ud|pd|fa|banco|grupo|laboratorios|despacho|corporación|industrias|groep|stichting) .+|.+ (?:e hijos|y asociados|gruppe|sa de cv|a\.c))"
    r"|.*(?:有限公司|公司|集团|株式会社|有限会社|合同会社|주식회사|\(주\)|유한회사|شركة|مؤسسة).*|[\w'’.]{2,20}, [\w'’.]{2,20} (?:and|und|et|e|y|&) [\w'’.]{2,20}"
)
# Offices, communities and other bodies that are called by what they are, and stations and ports.
INSTITUTIONS = (
    r"(?i:(?:the )?(?:city|county|town|village|state|university|bank|ministry|department|office|board|port|church|diocese|commune|ville|mairie|communaut[eé]|syndicat|conseil|d[eé]partement|r[eé]gion|minist[eè]re|centre|"
    r"stadt|gemeinde|landkreis|kreis|freistaat|amt|landesamt|bundesamt|ministerium|verband|zweckverband|comune|provincia|regione|ministero|azienda|consorzio|ayuntamiento|diputaci[oó]n|consejer[ií]a|ministerio|comunidad|"
    r"prefeitura|c[aâ]mara|secretaria|minist[eé]rio|munic[ií]pio|gemeente|provincie|waterschap|urz[aą]d|gmina|powiat|miasto|starostwo|администрация|министерство|управление|комитет|департамент|адміністрація|міністерство|управління) .+"
    r"|.*\b(?:hospital|clinic|airport|station|council|authority|agency|foundation|association|society|museum|library|school|klinikum|krankenhaus|flughafen|bahnhof|h[oô]pital|a[eé]roport|gare|aeropuerto|estaci[oó]n|fundaci[oó]n|"
    r"aeroporto|stazione|ospedale|fondazione|funda[cç][aã]o|luchthaven|ziekenhuis|szpital|lotnisko|belediyesi|müdürlüğü|bakanlığı|başkanlığı|hastanesi|havalimanı|bankası)\b.*"
    r"|.*(?:больница|аэропорт|вокзал|станция|лікарня|аеропорт|вокзал|医院|机场|机构|委员会|政府|银行|病院|空港|役所|委員会|銀行|병원|공항|구청|시청|은행|مستشفى|وزارة|بلدية|مطار|अस्पताल|नगर निगम|विभाग).*)"
)
SCHOOLS = (
    r"(?i:.*\b(?:universit[a-zäéàõü]{1,6}|university|univ|college|hochschule|institute|institut|instituto|istituto|polytechnic|politechnika|polit[eé]cnic[oa]|academy|akademia|escuela|ecole|école|high school|gymnasium|lyceum|lyc[eé]e|"
    r"fachhochschule|egyetem|üniversitesi|uniwersytet|università|facul[a-z]+)\b.*|.*(?:университет|институт|академия|гимназия|лицей|школа|університет|جامعة|大学|学院|學院|中学|高校|高中|대학교|विश्वविद्यालय|πανεπιστήμιο|universität|université).*)"
)
DEGREES = (
    r"(?i:.*\b(?:bachelor'?s?|master'?s?|ph\.?d|doctorate|doctoral|doktorat|doctorado|high[ -]?school|secondary(?: special)?|higher education|academic degree|some college|undergraduate|postgraduate|graduate|primary school|b\.?sc|m\.?sc|b\.?a|m\.?b\.?a|"
    r"associate'?s?|university|universit[éàäy]|college|diploma|diplom|abitur|realschule|hauptschule|ausbildung|baccalaur[ée]at|licence|licenciatura|bachillerato|secundaria|primaria|laurea|ensino (?:m[ée]dio|fundamental|superior)|doutorado|mestrado|lisans|lise|licencjat|magister|mgr)\b.*)"
    r"|.*(?:本科|大专|硕士|博士|高中|初中|中专|大学|大卒|高卒|大学院|학사|석사|박사|고졸|среднее|высшее|бакалавр|магистр|аспирант|بكالوريوس|ماجستير|دكتوراه|ثانوية).*"
)
EAST_ASIAN_PLACE = r".{1,8}(?:市|区|县|區|縣|町|村|州|郡|시|군|구|읍|면)(?: .{1,6}(?:구|군))?"
SALUTATIONS = r"(?i:(?:mr|mrs|ms|miss|mx|dr|prof|rev|hon|sir|madam|herr|frau|m|mme|mlle|melle|mle|monsieur|madame|mademoiselle|sr|sra|srta|señor|señora|don|doña|sig|sig\\.ra|signor|signora|dott|dhr|mevr|mevrouw|pan|pani|bay|bayan|г-н|г-жа|господин|госпожа|пан|пані|先生|女士|小姐|様|氏|님|السيد|السيدة|श्री|श्रीमती|honorable)\\.?)"
PLACE_WORDS = r"(?i:.*\b(?:port|north|south|east|west|new|lake|saint|san|st|bad|sankt|los|las|el|santa|villa|upper|lower|great|little)\b .*|.*(?:ville|town|burgh?|berg|borough|bury|mouth|shire|stadt|hausen|dorf|heim|furt|kirchen|ford|port|polis|grad|pur|abad|ham|ton|stad|holm|sund|köping|field|haven|mund|land|view|side|fort|chester|dale|град|ск|ово|ино|市|区|县|町|村|시|군|구))"
_TITLE_ENDINGS = (
    "ingenieur leiter leiterin berater techniker mechaniker pfleger lehrer lehrerin verkäufer kaufmann kauffrau arzt ärztin meister fahrer entwickler assistent assistentin"
    " pedagog tekniker medewerker operator konsulent fører leder mester lærer sekretær rådgiver håndværker arbejder mérnök tervező szakértő kezelő szerelő ügyintéző ügynök"
    " memuru sorumlusu uzmanı müdürü operatörü elemanı asentaja hoitaja opettaja insinööri mestari päällikkö työntekijä johtaja suunnittelija"
    " 经理 工程师 教师 医生 主管 总监 专员 助理 会计 律师 护士 司机 员 师 社員 エンジニア マネージャー デザイナー プログラマー 教員 師 員 士 官 사원 대리 과장 부장 교사 의사 간호사 개발자 엔지니어 디자이너 관리자"
).split()

def has_title(text: str) -> bool:
    """Whether a value names a job."""
    known = value_words("titles")
    found = words(text)
    return any(word in known or word.removesuffix("s") in known for word in found) or any(word.endswith(_folded_endings()) and not word.endswith(("会员", "會員")) and len(word) > 1 for word in found[-1:])  # grades of members


@cache
def _folded_endings() -> tuple[str, ...]:
    return tuple(word for ending in _TITLE_ENDINGS for word in words(ending))


def within(kind: str) -> Callable[[str], bool]:
    """A test whether a value as a whole is an entry of a list of ``names/_values.toml``."""
    return lambda value: " ".join(words(value)) in value_words(kind)
