"""What kind of person someone is."""

from __future__ import annotations

from breach_impact.detectors import _checks
from breach_impact.detectors._shapes import DATE, YEAR
from breach_impact.types import Detector

_GENDER_WORDS = (
    r"m|f|male|female|man|woman|men|women|boy|girl|non[- ]?binary|(?:a|bi|poly|trans)gender|genderfluid|genderqueer|intersex|männlich|weiblich|divers|mann|frau|hombre|mujer|masculino|"
    r"femenino|feminino|varón|homme|femme|masculin|féminin|feminin|maschio|femmina|maschile|femminile|uomo|donna|homem|mulher|"
    r"man|vrouw|mannelijk|vrouwelijk|kvinna|kvinde|mies|nainen|mężczyzna|kobieta|muž|žena|férfi|nő|erkek|kadın|мужской|женский|"
    r"мужчина|женщина|муж\.?|жен\.?|чоловік|жінка|ذكر|أنثى|זכר|נקבה|男|女|男性|女性|男子|女子|남|여|남자|여자|남성|여성|laki-laki|perempuan|pria|wanita|uomini|donne|signor[ae]?|herr|kvinne|mand|kobiet[ay]|männer|lelaki|nam|nữ|άνδρας|γυναίκα|bărbat|femeie|"
    r"чоловіча|жіноча|мъж|жена|muški|ženski|muško|žensko|moški|ženska|vyras|moteris|vīrietis|sieviete|mees|naine|erkak|ayol|kişi|qadın|muškarac|ชาย|หญิง|مرد|زن|انثى|पुरुष|महिला|स्त्री|बालक|बालिका|लड़का|लड़की|छात्र|छात्रा|"
    r"meisje|jongen|jongetje|mädchen|junge|knabe|fille|gar[cç]on|niñ[oa]|menin[oa]|rapariga|bambin[oa]|ragazz[oa]|dziewczynka|dziewczyna|chłopiec|chłopak|мальчик|девочка|хлопчик|дівчинка|хлопець|дівчина|oğlan|kız|pige|dreng|"
    r"flicka|pojke|gutt|jente|tyttö|poika|lány|fiú|dívka|chlapec|holka|dievča|băiat|fată|момче|момиче|dječak|djevojčica|deček|deklica|αγόρι|κορίτσι|男の子|女の子|男児|女児|男孩|女孩|남아|여아|ولد|بنت|ילד|ילדה|anak laki-laki|anak perempuan|bé trai|bé gái|เด็กชาย|เด็กหญิง"
)
_GENDER_CODES = r"[0129]|[abdehiklmnopqstuvwxzžмжчн男女-]|other|others|diverse|x|unknown|\[?(?:m|f)\]?"
# Neither of the two, as forms offer it beside them.
_GENDER_OTHERS = (
    r"(?:he|she|they|ze|xe|any|ask)(?: ?/ ?(?:him|her|hers|them|they|she|he|hir|zir|xem|his|any|all|me)){1,2}|"
    r"n\.?b\.?|enby|trans|trans[- ]?(?:man|woman|male|female|masc|fem|mann|frau)|two[- ]?spirit|queer|questioning|diverso|inter|hen|mx|"
    r"non[- ]?binaire|nicht[- ]?binär|nichtbinaer|no binari[oa]|n[ãa]o[- ]?bin[áa]ri[oa]|non binari[oa]|non-?binair|niet[- ]?binair|niebinarn[aey]|небинарн(?:ый|ая|ое)|небінарн(?:ий|а|е)|"
    r"ikke[- ]?bin[æa]r|icke[- ]?bin[äa]r|muunsukupuolinen|nebin[áa]rn[íi]|ノンバイナリー|xジェンダー|논바이너리|非二元(?:性别)?|"
    r"autre|otr[oa]s?|outr[oa]s?|altr[oa]|anders|andere|inn[aey]|jin[éáý]|ostatn[íi]|annat|annet|andet|muu|друг(?:ое|ой|ая)|інш(?:е|ий|а)|di[ğg]er|lainnya|khác|egyéb|altul|alta|drugo|άλλο|その他|其他|其它|기타|אחר|آخر|دیگر|अन्य|อื่นๆ"
)
GENDER_UNSAID = (
    r"u|unspecified|undisclosed|undefined|not (?:specified|stated|known|given|provided)|prefer not to (?:say|answer)|"
    r"keine angabe|k\.? ?a\.?|ohne angabe|non pr[ée]cis[ée]|no especificado|n[ãa]o informado|non specificato|не указан[оа]?"
)
"""What stands beside ``M`` and ``F`` where nobody said which. (In Italy ``U`` beside ``D`` is a man.)"""

# Years of Japanese eras (Meiji to Reiwa), spelled out or by their letter, and years of the Republic of China, with and without its name.
# Iran's and Arabia's years 13xx and 14xx, Thailand's 24xx and 25xx, in numbers; no month of any of them has more than 31 days.
_REGNAL = r"(?:1[34]|2[45])[0-9]{2}"
OTHER_DATE = rf"(?:{_REGNAL}[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12][0-9]|0?[1-9])|(?:3[01]|[12][0-9]|0?[1-9])[-/.](?:1[0-2]|0?[1-9])[-/.]{_REGNAL})"
ERA_DATE = r"(?:(?:明治|大正|昭和|平成|令和|民國|民国)(?:[0-9]{1,3}|元)年(?:1[0-2]|0?[1-9])月(?:[12][0-9]|3[01]|0?[1-9])日|[MTSHR][0-9]{1,2}[./-](?:1[0-2]|0?[1-9])[./-](?:[12][0-9]|3[01]|0?[1-9])|(?:1[01][0-9]|0?[1-9][0-9])[./-](?:1[0-2]|0[1-9])[./-](?:[12][0-9]|3[01]|0[1-9]))"

DETECTORS = (
    Detector(
        data_type="gender",
        label="Gender",
        law="demographic",
        category="demographic",
        pattern=rf"(?i:{_GENDER_WORDS}|{_GENDER_CODES}|{_GENDER_OTHERS}|{GENDER_UNSAID})",
        validate=_checks.matches(rf"(?i:{_GENDER_WORDS})"),
        min_share=0.9,
        mask_chars="*•#",
        accepts=("Female", "m", "weiblich", "男", "женский", "1", "Ž", "vyras", "meisje", "chłopiec"),
        rejects=("Fe", "malefactor", "3", "MF12"),
        source="ISO/IEC 5218 codes and own list of words in twenty languages",
        hibp="Genders",
    ),
    Detector(
        data_type="age",
        label="Age",
        law="demographic",
        category="demographic",
        pattern=(
            r"(?i)(?:(?:1[0-2][0-9]|[0-9]?[0-9])(?:\.[0-9]{1,4})?|(?:under|over|<|>|<=|>=|≤|≥) ?[0-9]{1,3}|[0-9]{1,3}\+"
            r"|[0-9]{1,3} ?(?:-|–|to|bis) ?[0-9]{1,3})(?: ?(?:y|yr|yrs|years?(?: old)?|yo|jahre|ans|años|лет))?"
        ),
        needs_header=True,
        accepts=("34", "25-34", "65+", "41 years", "34.0"),
        rejects=("1987", "-5", "abc", "12.12.80"),
        source="0 to 129 years, or a group of ages",
        hibp="Ages",
        needs_person=True,
    ),
    Detector(
        data_type="date_of_birth",
        label="Date of birth",
        law="date_of_birth",
        category="demographic",
        pattern=rf"{ERA_DATE}|{OTHER_DATE}|{DATE}(?:[T ]00:00(?::00(?:\.0{{1,9}})?)?(?:Z| ?[+-]00:?00| ?UTC)?|[T ][0-9:.]{{5,15}}(?:Z| ?[+-][0-9]{{2}}:?[0-9]{{2}})?)?|-?[0-9]{{7,13}}",
        needs_header=True,
        accepts=(
            "1984-03-12",
            "12.03.1984",
            "1984.03.12.",
            "1984. 3. 12.",
            "12. 3. 1984.",
            "3/12/84",
            "19840312",
            "12 March 1984",
            "1984-03-12T00:00:00Z",
            "昭和46年10月31日",
            "S46.10.31",
            "78/05/12",
            "078/05/12",
            "1364/02/31",
            "12/05/2530",
            "-441849600",
        ),
        rejects=("1984-13-12", "1984", "12/1984", "32.01.1984", "31.02.1984.", "1984. 2. 30."),
        source="ISO 8601; CLDR short and medium dates; Japanese, Persian, Islamic and Buddhist years; epoch seconds or milliseconds",
        hibp="Dates of birth",
    ),
    Detector(
        data_type="birth_year",
        label="Year of birth",
        law="demographic",
        category="demographic",
        pattern=rf"{YEAR}(?:\.0)?|(?:0?[1-9]|1[0-2])[-/.]{YEAR}|{YEAR}[-/.]?(?:0[1-9]|1[0-2])|{YEAR}[-/.][1-9]|(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12][0-9]|3[01])",
        needs_header=True,
        accepts=("1984", "1984.0", "03/1984", "198403", "03-12"),
        rejects=("84", "3084", "1984-03-12", "0"),
        source="a year, a month with its year, or a day without it",
        hibp="Years of birth",
        needs_person=True,
    ),
    Detector(
        data_type="date_of_death",
        label="Date of death",
        law="demographic",
        category="demographic",
        pattern=rf"{DATE}(?:[T ][0-9:.]{{5,15}}(?:Z| ?[+-][0-9]{{2}}:?[0-9]{{2}})?)?|{YEAR}|-?[0-9]{{9,13}}",
        needs_header=True,
        accepts=("2019-11-02", "02.11.2019", "2019"),
        rejects=("alive", "2019-11-40", "0"),
        source="as date_of_birth, or the year",
        hibp="Deceased date",
    ),
    Detector(
        data_type="nationality",
        label="Nationality",
        law="demographic",
        category="demographic",
        needs_header=True,
        mask_chars="*•#",
        accepts=("Dutch", "NL", "Niederländisch"),
        source="open text: the header tells",
        hibp="Nationalities",
    ),
    Detector(
        data_type="marital_status",
        label="Marital status",
        law="demographic",
        category="demographic",
        validate=_checks.matches(
            r"(?i:(?:never |not )?married|single(?: / not married)?|divorced|widow(?:ed|er)?|separated|civil (?:marriage|partnership|union)|"
            r"engaged|domestic partner(?:ship)?|ledig|verheiratet|geschieden|verwitwet|verpartnert|célibataire|mariée?|divorcée?|veu(?:f|ve)|"
            r"pacsée?|solter[oa]|casad[oa]|divorciad[oa]|viud[oa]|celibe|nubile|coniugat[oa]|vedov[oa]|solteir[oa]|viúv[oa]|"
            r"холост|женат|замужем|разведена?|未婚|已婚|离异|丧偶)"
        ),
        mask_chars="*•#",
        accepts=("Married", "ledig", "divorciada", "未婚"),
        source="own list of words in eight languages; other values count where the header tells",
        hibp="Marital statuses",
    ),
    Detector(
        data_type="family",
        label="Family members",
        law="demographic",
        category="demographic",
        needs_header=True,
        mask_chars="*•#",
        accepts=("2 children", "3", "mother of two"),
        source="open text: number of children, household",
        hibp="Family structure",
        needs_person=True,
    ),
    Detector(
        data_type="home_ownership",
        label="Home ownership",
        law="demographic",
        category="demographic",
        needs_header=True,
        mask_chars="*•#",
        accepts=("owner", "rents", "OWN", "MORTGAGE"),
        source="open text: the header tells",
        hibp="Home ownership statuses",
        needs_person=True,
    ),
    Detector(
        data_type="language",
        label="Language",
        law="demographic",
        category="demographic",
        pattern=(
            r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?(?:\.[A-Za-z0-9-]{3,10})?"
            r"|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?(?:, ?[A-Za-z*]{1,3}(?:-[A-Za-z0-9]{2,8})?|; ?q=[01](?:\.[0-9]{1,3})?)+"
            r"|[^\x00-\x1f0-9@<>{}\[\]*#•]{3,40}"
        ),
        validate=_checks.matches(
            r"[a-z]{2}(?:-[A-Z][a-z]{3})?[-_][A-Z]{2}(?:\.[A-Za-z0-9-]+)?|[a-z]{2}(?:-[A-Z]{2})?,.*q=.*"
        ),
        mask_chars="*•#",
        accepts=("en-US", "pt_BR", "de", "en-US,en;q=0.9", "Nederlands"),
        rejects=("x", "7", "12345", "<b>"),
        source="RFC 5646 tags, Accept-Language, or a name",
        hibp="Spoken languages",
        needs_person=True,
    ),
)
