"""Where a person lives or is."""

from __future__ import annotations

from breach_impact.detectors import _checks
from breach_impact.types import Detector

_LAT = r"(?:90(?:[.,]0+)?|[0-8]?[0-9](?:[.,][0-9]{1,20})?)"
_LON = r"(?:180(?:[.,]0+)?|(?:1[0-7][0-9]|[0-9]?[0-9])(?:[.,][0-9]{1,20})?)"
_EXPONENT = r"(?:[eE]-[0-9]{1,3})?"
_DMS = r"[0-9]{1,3} ?°(?: ?[0-9]{1,2}(?:[.,][0-9]+)? ?['′’])?(?: ?[0-9]{1,2}(?:[.,][0-9]+)? ?(?:\"|″|”|''))? ?[NSEWO]?"
_STREET = (
    r"(?:street|st|avenue|ave|av|road|rd|lane|ln|drive|dr|court|ct|circle|cir|boulevard|blvd|way|place|pl|square|sq|terrace|ter|trail|trl|"
    r"parkway|pkwy|highway|hwy|crescent|close|alley|aly|plaza|point|pt|loop|crossing|xing|pass|run|hill|park|junction|drive)"
)
_STREET_LOCAL = (
    r"(?i:[\w .'-]{2,40}(?:straße|strasse|str\.|weg|platz|allee|gasse|laan|straat|gatan|vägen|veien|vej) ?[0-9]+.*"
    r"|[0-9]+[,]? ?(?:bis|ter)?,? (?:rue|avenue|boulevard|chemin|allée|place|impasse|quai) .{2,60}"
    r"|(?:calle|c/|avda\.?|avenida|paseo|plaza|rua|travessa|via|viale|piazza|corso|ulica|ul\.|ул\.|улица|пр\.|проспект) ?.{2,60}[0-9].*)"
)
_GB = r"(?:GIR ?0AA|(?:[A-Z]{1,2}[0-9][A-Z0-9]?|[A-Z]{1,2}[0-9]{2}) ?[0-9][A-Z]{2})"
# The areas of Royal Mail, with the Crown Dependencies, the forces and BX of banks: of all pairs of letters few are one. No inward code has C, I, K, M, O or V.
_GB_AREAS = (
    "A[BL]|B[ABDFHLNRSTX]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?"
    "|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE"
)
_GB_SURE = rf"(?:GIR ?0AA|(?:{_GB_AREAS})[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{{2}})"
_CA = r"[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z][ -]?[0-9][ABCEGHJ-NPRSTV-Z][0-9]"
# Signs of countries that are written before a code with a hyphen (CEPT, and ISO 3166 where codes hold them): of articles and devices other letters stand there.
_SIGNS = "AD|AI|AX|AZ|A|BB|BE|BG|BR|B|CH|CY|CZ|DE|DK|D|EE|ES|E|FIN|FI|FL|FO|FR|F|GE|GR|HR|HU|H|IS|IT|I|JM|KY|LC|LT|LU|LV|L|MD|ME|MK|MT|NL|NO|N|PL|PT|P|RO|RS|SE|SI|SK|SLO|SM|S|UA|VC|VG"
_NL = r"[1-9][0-9]{3} ?[A-Z]{2}"

DETECTORS = (
    Detector(
        data_type="street_address",
        label="Street address",
        law="postal_address",
        category="location",
        validate=_checks.matches(
            rf"(?i:[0-9]+[A-Za-z]?(?:[-/][0-9]+)? [\w .'#,-]{{2,60}}\b{_STREET}\b.*)|{_STREET_LOCAL}"
        ),
        min_share=0.6,
        mask_chars="*•",
        accepts=("77 Massachusetts Ave", "Hauptstraße 5", "12 rue de la Paix", "Apt #5"),
        source="open text; the check knows street words of eight languages",
        hibp="Physical addresses",
    ),
    Detector(
        data_type="city",
        label="City",
        law="postal_address",
        category="location",
        needs_header=True,
        mask_chars="*•#",
        accepts=("Utrecht", "São Paulo", "北京"),
        source="open text: the header tells",
        hibp="Geographic locations",
    ),
    Detector(
        data_type="postal_code",
        label="Postal code",
        law="postal_address",
        category="location",
        pattern=(
            rf"(?i:{_GB}|[A-Z]{{1,2}}[0-9][A-Z0-9]?|{_CA}|{_NL}|[0-9]{{3,10}}(?:\.0)?|[0-9]{{5}}-[0-9]{{4}}|[0-9]{{2,5}}[- ][0-9]{{2,4}}|[A-Z]{{1,3}} ?[0-9]{{3,6}}|(?:{_SIGNS})-[0-9]{{3,6}}"
            r"|[A-Z][0-9]{4}[A-Z]{3}|[A-Z][0-9]{2} ?[A-Z0-9]{4}|[A-Z]{2}[0-9]{1,2} ?[0-9]{2,3})"
        ),
        validate=_checks.matches(rf"{_GB_SURE}|{_CA}|{_NL}|[0-9]{{5}}-[0-9]{{4}}"),
        mask_chars="*•xX#",
        compact="upper(regexp_replace({v}, '[ .]', '', 'g'))",
        accepts=("SW1A 1AA", "K1A 0B1", "1012 AB", "94103-1234", "10115", "100-0001", "D-10115", "LV-1050", "VLT 1110"),
        rejects=("12", "Berlin", "12.50", "94103-12345", "PC-0037"),
        source="UPU postal addressing systems; codes of digits only need the header",
        hibp="Physical addresses",
    ),
    Detector(
        data_type="country",
        label="Country",
        law="postal_address",
        category="location",
        needs_header=True,
        mask_chars="*•#",
        accepts=("NL", "Niederlande", "USA", "中国"),
        source="ISO 3166-1 codes or names: classification looks them up",
        hibp="Geographic locations",
    ),
    Detector(
        data_type="subdivision",
        label="State or province",
        law="postal_address",
        category="location",
        needs_header=True,
        mask_chars="*•#",
        accepts=("CA", "US-TX", "Bayern", "Île-de-France"),
        source="ISO 3166-2 codes or names: classification looks them up",
        hibp="Geographic locations",
    ),
    Detector(
        data_type="geo_coordinates",
        label="Coordinates",
        law="geo_coordinates",
        category="location",
        pattern=(
            rf"[+-]?{_LON}{_EXPONENT}|[(\[]?[+-]?{_LAT} ?[,; |/] ?[+-]?{_LON}(?: ?[,; ] ?[+-]?[0-9]+(?:\.[0-9]+)?)?[)\]]?"
            rf"|(?i:POINT) ?(?:Z )?\([+-]?{_LON} [+-]?{_LAT}(?: [+-]?[0-9.]+)?\)|{_DMS}(?:[,; ] ?{_DMS})?"
        ),
        validate=_checks.matches(
            rf"[+-]?[0-9]{{1,3}}\.[0-9]{{3,20}}|[(\[]?[+-]?[0-9]{{1,2}}\.[0-9]{{2,20}} ?[,; |] ?[+-]?[0-9]{{1,3}}\.[0-9]{{2,20}}[)\]]?|POINT.*|{_DMS}.*"
        ),
        min_share=0.9,
        accepts=("52.3702", "-122.419416", "52.3702, 4.8952", "POINT(4.8952 52.3702)", "52° 22' 12\" N", "48,8566"),
        rejects=("181.2", "91.5, 4.8", "abc", "1.2.3"),
        source="ISO 6709 degrees; WKT; RFC 7946",
        hibp="Latitude and longitude pairs",
    ),
    Detector(
        data_type="time_zone",
        label="Time zone",
        law="time_zone",
        category="location",
        pattern=(
            r"[A-Z][A-Za-z]+(?:/[A-Za-z0-9_+\-]+){1,2}|(?i:utc|gmt|z)|[A-Z]{2,6}|[A-Z]{3}[0-9]{1,2}[A-Z]{3}|(?:UTC|GMT|[ACEMPHNY]ST|AKST|[BJKIW]ST|MSK|[CEW]ET|BRT|ART|SGT|HKT|WIB|PKT)[+-]?[0-9]{1,2}"
            r"|(?:(?i:UTC|GMT) ?)?[+\-−][0-9]{1,2}(?::?[0-9]{2}){0,2}|[A-Z][A-Za-z. ()-]+ (?:Standard|Daylight|Summer) Time(?: \(.*\))?"
            r"|\((?:UTC|GMT)(?:[+-][0-9]{1,2}:[0-9]{2})?\) .+|Cuba|Egypt|Eire|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|Kwajalein|Libya"
            r"|Navajo|Poland|Portugal|Singapore|Turkey|Zulu|Universal|Greenwich|GB-Eire|NZ-CHAT|GMT[+-]?0|W-SU"
        ),
        validate=_checks.time_zone,
        mask_chars="*•#",
        accepts=(
            "America/New_York",
            "EST5EDT",
            "EST",
            "-05:00",
            "UTC+2",
            "Pacific Standard Time",
            "America/Argentina/Salta",
        ),
        rejects=("images/logo.png", "12", "n.a.", "50:00"),
        source="IANA tzdata; CLDR windowsZones",
        hibp="Time zones",
    ),
)
