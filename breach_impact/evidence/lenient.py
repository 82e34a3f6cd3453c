"""What a detector's pattern is too strict for under a name that says the type, by data type: spreadsheets turn 94025 into 94025.0."""

from __future__ import annotations

from breach_impact.evidence.valueforms import ANY_IP, HEX_DIGEST, HEX_IP, PRIVATE, SUBNET

HYPHENED = r"(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]-[0-2][0-9]-[0-5][0-9].*"
# Spreadsheet and JSON writers turn 94025 into 94025.0 and cards into 5.5E+15: the type stays what it is.
LENIENT: dict[str, str] = {
    "activity_time": HYPHENED,
    "login_time": HYPHENED,
    "postal_code": r"[0-9]{2,10}(?:\.0)?|[A-Z0-9]{2,5}[ -]?[A-Z0-9]{2,5}",
    "card_cvv": r"[0-9]{3,4}(?:\.0)?",
    "card_expiry": r"(?:[0-9]{1,4}[-/. ]){1,2}[0-9]{1,4}|[0-9]{4}(?:\.0)?|[A-Z][a-z]{2}[-/ ][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{1,2}(?:\.0)?",
    "payment_card_number": r"(?:[0-9]{4}[ -]?){3}[0-9]{1,7}|[0-9]{4}[ -]?[0-9]{6}[ -]?[0-9]{4,5}|[0-9](?:\.[0-9]+)?[Ee]\+1[3-8]|[0-9]{12,19}(?:\.0)?",
    # Numbers of frames: Japan's, and those before ISO 3779 of 1981, are of other lengths.
    "vin": r"[A-Za-z0-9]{2,8}-[0-9]{5,7}|[A-HJ-NPR-Z0-9]{11,18}",
    "us_ssn": r"[0-9]{3}[- ]?[0-9]{2}[- ]?[0-9]{4}(?:\.0)?",
    "time_zone": r".*[^0-9., -].*",  # zones are known by name, see looksofplaces.zones
    "us_driver_license": r"[A-Z]{0,3}[0-9][A-Z0-9 *-]{3,19}|[A-Z][0-9A-Z -]{4,19}",
    # Series and number stand in columns of their own.
    "ru_passport": r"[0-9]{2} ?[0-9]{2}|[0-9]{6}",
    # Group with its Roman number, as eastern Europe writes it: A(II) Rh+, II (A)-.
    "blood_group": r"(?i:(?:0|O|A|B|AB|[\x{410}\x{412}\x{41E}]|\x{410}\x{412}) ?\((?:I{1,3}|IV)\)|(?:I{1,3}|IV)(?: ?\((?:0|O|A|B|AB|[\x{410}\x{412}\x{41E}]|\x{410}\x{412})\))?)(?: ?(?:Rh)? ?\(?[+\x{2212}-]\)?)?|(?i:rh(?:esus)?)? ?(?:\(?[dD]\)?)? ?(?:[+\x{2212}-]|(?i:pos|neg)(?:\.|it[iy]ve?|itivo|ativo|atif|ativ|itif|itiv|ativa|itiva)?)",
    "password_hash": HEX_DIGEST,
    # Bureaus of other countries count to 1,000 (Serasa, Veritas), 1,900 (KKB) or 850.
    "credit_score": r"1?[0-9]{1,3}(?:\.0)?|[<>]?[3-9][0-9]{2}(?: ?(?:[-\x{2013}]|to) ?[3-9][0-9]{2}| ?\+)|[1-9][0-9]? ?(?:\x{B4F1}\x{AE09}|\x{7EA7}|\x{7D1A})",
    "income": r"-?[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?",
    "ip_address": f"{ANY_IP}|{HEX_IP}",
    "internal_ip": f"{PRIVATE}|{SUBNET}",
    "card_type": r"(?i:[a-z]{1,2}|[0-9]|gold|silver|platinum|premium|classic|standard|business|corporate|infinite|signature|world(?: elite)?|black|titanium|d[eé]bito|cr[eé]dito|kredit(?:karte)?|girocard|ec|carte bleue|cb)",
    "salutation": r"(?i:divers|firma|familie|eheleute|herr(?:n| und frau)?|heer|dhr\.?|mevr?\.?|mw\.?|mrs?\.?(?:[ /]mrs\.?)?|m\.|mme|mlle|melle|mle|sig\.?r?a?|dott\.?(?:ssa)?|srta?\.?|sra?\.?|mx|dipl\.?-?(?:ing|kfm)\.?|prof\.? ?dr\.?.*|dr\.? ?(?:med|jur|phil|h\.c)\.?.*)",
    "gender": r"(?i:lány|leány|fiú|férfi|nő|poika|tyttö|poeg|tüdruk|băiat|fată|băieți|berniukas|mergaitė|zēns|meitene|fant|dekle|dječak|djevojčica|dečak|devojčica|αγόρι|κορίτσι|purush|mahila|stri|pojke|flicka|gutt|jente|dreng|pige|chłopiec|dziewczynka|chlapec|d[ií]vka|niñ[oa]|garçon|fille|junge|mädchen|jongen|meisje|menin[oa]|ragazz[oa]|чоловіча|жіноча|мъж|жена|muški|ženski|muško|žensko|moški|ženska|ชาย|หญิง|مرد|زن|انثى|पुरुष|महिला|स्त्री|[vчlpe]|nam|nữ|bărbat|femeie|lelaki|άνδρας|γυναίκα|kvinne|total|unknown|intersex|agender|bigender|genderfluid|genderqueer|polygender|transgender)",
    "language": r"[A-Z][a-zA-Z]+(?:[ ,(-]+[A-Za-z)]+){0,3}",
}
