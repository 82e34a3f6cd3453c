"""Ways to reach a person."""

from __future__ import annotations

from breach_impact.detectors import _checks
from breach_impact.detectors._shapes import BEYOND_ASCII
from breach_impact.types import Detector

# One character of the local part: RFC 5322 atext without * and #, which mask, and the letters of RFC 6531.
_LOCAL = rf"[A-Za-z0-9!$%&'+/=?^_`{{|}}~\-{BEYOND_ASCII}]"
_ALNUM = rf"[A-Za-z0-9{BEYOND_ASCII}]"
_LABEL = rf"{_ALNUM}+(?:-+{_ALNUM}+)*"
_LAST = rf"(?:[A-Za-z{BEYOND_ASCII}]{{2,}}|[xX][nN]--[A-Za-z0-9\-]*[A-Za-z0-9])"

# The contract's pattern: one to 64 characters, dots only between others; labels of letters, digits and inner hyphens; a last
# label of letters, which must also stand in data/tlds.txt.
EMAIL = rf"<?{_LOCAL}(?:\.?{_LOCAL}){{0,63}}@(?:{_LABEL}\.)+{_LAST}>?"

DETECTORS = (
    Detector(
        data_type="email",
        label="E-mail address",
        law="email",
        category="contact",
        pattern=EMAIL,
        validate=_checks.email,
        min_share=0.7,
        mask_chars="*•#",
        compact="lower(nfc_normalize(trim({v}, '<>')))",
        identifier="email",
        accepts=(
            "ana.b+news@mail.example.com",
            "O'Neil_7@sub-domain.co.uk",
            "用户@例え.jp",
            "<max@müller.de>",
            "a@b.xn--p1ai",
        ),
        rejects=(
            "ana@localhost",
            ".ana@example.com",
            "ana..b@example.com",
            "a***@example.com",
            "photo@2x.png",
            "a@-b.com",
        ),
        source="RFC 5321, 5322, 6531; IANA root zone; HIBP EmailAddressExtractor",
        hibp="Email addresses",
    ),
    Detector(
        data_type="phone",
        label="Phone number",
        law="phone",
        category="contact",
        pattern=(
            r"'?(?:tel:)?(?:\+|00|\x{FF0B})?[ ]?[0-9(](?:[ ().\-/\x{A0}\x{2010}-\x{2015}]{0,3}[0-9]){6,14}\)?"
            r"(?:[ ,;]{0,2}(?:x|ext\.?|extension|#|доб\.?)[ .:]?[0-9]{1,6})?"
        ),
        validate=_checks.phone,
        min_share=0.7,
        last_four=True,
        compact="regexp_replace({v}, '[^0-9+]', '', 'g')",
        identifier="phone",
        accepts=("+1 (415) 555-0132", "'+14155550132", "020 7946 0018", "+49-30-901820", "415.555.0132 x12"),
        rejects=("2019-12-04", "555-01", "+1 XXX XXX 0132", "192.168.10.254"),
        source="ITU-T E.164; phonenumbers",
        hibp="Phone numbers",
    ),
)
