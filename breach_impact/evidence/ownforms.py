"""Forms of values that only one type has: what stands in such a column is told under any name, beside people."""

from __future__ import annotations

from collections.abc import Callable

from stdnum import luhn

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.company import Company
from breach_impact.evidence.witness import CHECKED, Witness
from breach_impact.headerwords.lexicon import folded

FEW, MANY, NEARLY_ALL = 3, 12, 0.95
ALLELE = r"(?:HLA-)?(?:A|B|C|DRB[1345]|D[QP][AB]1)\*[0-9]{2,3}(?::[0-9]{2,3}){1,3}[NLSCAQ]?"
HLA = rf"{ALLELE}(?:[ ,;/|]+{ALLELE})*"
"""Alleles of tissue types (hla.alleles.org, nomenclature of 2010)."""
TEMPLATE = r"(?:Rk1S|RklS|RkFD|SUlS)(?:AC|ID|AD)[A-Za-z0-9+/\s]{12,}={0,2}|(?i:0x)?(?:464[Dd]52|464952|464143|494952)00[0-9A-Fa-f]{16,}"
"""Records of fingerprints, faces and irises in base64 or hex: they begin with FMR, FIR, FAC or IIR (ISO/IEC 19794-2, -4, -5, -6)."""
LINE_TERMINAL = r"(?:ADTN|ALCL|BDCM|CALX|CIGG|CXNK|DACM|DSNW|FHTT|GNXS|HWTC|ISKT|MSTC|PTIN|SCOM|SMBS|TMBB|TPLG|UBNT|ZTEG)[0-9A-Fa-f]{8}"
"""A terminal of a fibre line: its maker's four letters (ATIS vendor ids) and eight digits (ITU-T G.984.3, 9.2.4.1)."""
PRESSURE = r"(?:[89][0-9]|1[0-9]{2}|2[0-4][0-9]) ?/ ?(?:[3-9][0-9]|1[0-4][0-9])(?: ?mm ?Hg)?"
"""Blood pressure, the upper and the lower."""
APART, UNROUND = 15, 0.3
"""So much the upper is above the lower; so many of the lower end in no 0 and no 5, as the sides of tyres do (``195/65``)."""
CONSONANTS = "BCDFGHJ-NPR-TV-Z"
SPANISH = rf"[0-9]{{4}}[ -]?[{CONSONANTS}]{{3}}"
"""A plate of Spain: four digits and three consonants, without Ñ and Q (Reglamento General de Vehículos, annex XVIII)."""
TWO_PAIRS = r"[A-HJ-NP-TV-Z]{2}[ -]?[0-9]{3}[ -]?[A-HJ-NP-TV-Z]{2}"
"""A plate of Italy or France: two letters, three digits, two letters, none of them I, O or U (D.P.R. 495/1992, art. 256; arrêté of 9 February 2009)."""
NO_VEHICLE = folded(
    "coupon coupons voucher vouchers promo promocode discount sku lot batch ean article ticket order booking gutschein gutscheincode aktionscode rabattcode artikel charge bon cupon cupom codigopromocional bonreduction codereduction buono sconto"
    " lotto lote kortingscode kupon rabat indirimkodu промокод купон партия артикул 优惠券 クーポン 쿠폰".split()
)
"""Words of names under which codes of offers and goods stand, which may have the form of a plate."""
LONG_TOKEN, DRAWN = r"[A-Za-z0-9_-]{40,}", r".*[A-Z].*[a-z].*|.*[a-z].*[A-Z].*"
"""What a program drew by chance, as base64 of URLs."""

IMEI = r"(?:01|35|86|99|4[459]|5[23])[0-9]{13}"
"""A device on a mobile network: 15 digits, of which the first two are the body that gave the number out (GSMA TS.06), the last by Luhn's rule."""
POSTCODE = r"(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]) [0-9][ABD-HJLNP-UW-Z]{2}"
"""A British postal code with its space (BS 7666)."""
CPR = r"(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}-[0-9]{4}"
"""A Danish number: the day of birth, and four digits (Bekendtgørelse om folkeregistrering)."""
SHARED_SECRET = r"[A-Z2-7]{32}"
"""Twenty bytes in base32, as programs for one-time codes are given them (RFC 4226, RFC 4648)."""


def _imeis(w: Witness) -> bool:
    return w.n >= MANY and w.reaches(IMEI, NEARLY_ALL) and sum(map(luhn.is_valid, w.values[:CHECKED])) >= NEARLY_ALL * min(w.n, CHECKED)


def _cprs(w: Witness) -> bool:
    """Whether values are Danish numbers: days of all parts of a month stand first, which no year or month does, and people are born in many years."""
    born = {value[4:6] for value in w.values[:CHECKED]}
    return w.n >= MANY and len(born) >= MANY and w.reaches(CPR, NEARLY_ALL) and w.share(r"(?:1[3-9]|2[0-9]|3[01]).*") >= UNROUND and len({value[-4:] for value in w.values[:CHECKED]}) >= MANY


def _pressures(w: Witness) -> bool:
    """Whether values are two numbers of a body's pressure: the upper one above the lower, and the lower not rounded as sides of things are."""
    if w.n < MANY or not w.reaches(PRESSURE, NEARLY_ALL) or w.share(r".*/ ?[0-9]*[1-46-9](?: ?mm ?Hg)?") < UNROUND:
        return False
    pairs = [value.lower().replace("mm", "").replace("hg", "").split("/") for value in w.matching(PRESSURE)[:CHECKED]]
    return sum(int(upper) >= int(lower) + APART for upper, lower in pairs) >= NEARLY_ALL * len(pairs)


def _drawn(w: Witness) -> bool:
    """Whether values are long tokens of one length and of mixed letters that begin differently."""
    lengths = {len(value) for value in w.values[:CHECKED]}
    different = len({value[:2] for value in w.values[:CHECKED]}) >= MANY
    return w.n >= MANY and len(lengths) == 1 and different and w.reaches(LONG_TOKEN, 1.0) and w.share(DRAWN) == 1 and w.share(".*[0-9].*") >= NEARLY_ALL and w.share(".*[_-].*") >= UNROUND


def _all(pattern: str, least: int) -> Callable[[Witness], bool]:
    return lambda w: w.n >= least and w.reaches(pattern, NEARLY_ALL)


def _drawn_plates(pattern: str, letters: int) -> Callable[[Witness], bool]:
    """Whether values are plates that end in many ways, as codes of lots and offers do not."""
    return lambda w: w.n >= MANY and w.reaches(pattern, NEARLY_ALL) and len({value[-letters:] for value in w.values[:CHECKED]}) >= MANY


FORMS: tuple[tuple[str, float, bool, Callable[[Witness], bool], str], ...] = (
    ("genetic", 0.9, False, _all(HLA, FEW), "types of tissue"),
    ("biometric", 0.9, False, _all(TEMPLATE, FEW), "templates of a body as the standard begins them"),
    ("device_serial", 0.85, False, _all(LINE_TERMINAL, MANY), "serial numbers of terminals of fibre lines"),
    ("health_metrics", 0.75, True, _pressures, "an upper and a lower blood pressure"),
    ("vehicle_plate", 0.75, False, _drawn_plates(SPANISH, 3), "plates of Spain"),
    ("vehicle_plate", 0.75, False, _drawn_plates(TWO_PAIRS, 2), "plates of Italy or France"),
    ("imei", 0.9, False, _imeis, "numbers of devices on mobile networks, by their check digits"),
    ("dk_cpr", 0.8, False, _cprs, "days of birth with four more digits, as Denmark writes its numbers"),
    ("postal_code", 0.75, False, _all(POSTCODE, MANY), "British postal codes"),
    ("otp_secret", 0.75, True, _all(SHARED_SECRET, FEW), "twenty bytes in base32, as secrets of one-time codes are"),
    ("session_token", 0.6, True, _drawn, "long strings drawn by chance, all of one length"),
)
"""Type, confidence, whether only under a name that says nothing, the test, and what the values are."""


def _fits(data_type: str, draft: Draft, here: Company) -> bool:
    """Whether a type may stand here whose form other things have as well: codes of offers that of a plate, references that of an IMEI, lockers and batches that of a postal code."""
    if data_type == "vehicle_plate":
        return not NO_VEHICLE & {*draft.leaf, "".join(draft.leaf)}
    if data_type == "imei":
        return "imei" in "".join(draft.leaf) or bool(here.types & {"imsi", "iccid", "mac_address", "device_model", "device_serial"})
    return data_type != "postal_code" or bool(here.types & {"street_address", "city"})


def of_own_form(draft: Draft, here: Company) -> bool:
    """Take the type whose form a column's values have, under a name that speaks of nothing else.

    Args:
        draft: a column without a verdict; it is changed.
        here: what its table is about; where it is not about people nothing is taken.

    Returns:
        whether the values spoke.
    """
    w = draft.witness
    if not here.personal or not w.n:
        return False
    for data_type, confidence, anonymous, told, what in FORMS:
        if not _fits(data_type, draft, here):
            continue
        if (draft.reading.anonymous or not anonymous) and told(w):
            draft.take(data_type, confidence, f"{what}, beside people")
            draft.evident = True
            return True
    return False
