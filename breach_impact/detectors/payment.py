"""Cards."""

from __future__ import annotations

from breach_impact.detectors import _checks, _payment
from breach_impact.payment.dates import EXPIRY
from breach_impact.types import Detector

_MM = r"(?:0[1-9]|1[0-2])"

DETECTORS = (
    Detector(
        data_type="payment_card_number",
        label="Payment card number",
        law="payment_card_number",
        category="payment",
        pattern=(
            r"[0-9]{12,19}(?:\.0)?|[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{1,7}"
            r"|[0-9]{4}[ -][0-9]{6}[ -][0-9]{4,5}|[0-9]{4}(?:[ -][0-9]{4}){2,3}(?:[ -][0-9]{1,3})?"
        ),
        validate=_checks.payment_card,
        checksum=True,
        min_share=0.9,
        last_four=True,
        compact="regexp_replace(regexp_replace({v}, '[.]0$', ''), '[^0-9]', '', 'g')",
        accepts=(
            "4111111111111111",
            "5555-5555-5555-4444",
            "3782 822463 10005",
            "6011 1111 1111 1117",
            "4222222222222",
        ),
        rejects=("4111111111111112", "1234567890123452", "411111", "XXXX-XXXX-XXXX-4444", "122000000000003"),
        source="ISO/IEC 7812-1; braintree/credit-card-type",
        hibp="Credit cards",
    ),
    Detector(
        data_type="card_track",
        label="Magnetic stripe of a card (full track)",
        law="card_track",
        category="payment",
        pattern=_payment.TRACK,
        validate=_payment.track,
        min_share=0.9,
        accepts=(
            "%B4111111111111111^DOE/JANE^2512101000000000?",
            ";4111111111111111=25121011234500000000?",
            "5555555555554444=2512101",
            "378282246310005D251210112345678F",
        ),
        rejects=("4111111111111111", "4111111111111111=", "%B411111^DOE/JANE^2512101?", "a=2512101"),
        source="ISO/IEC 7813; EMV tag 57",
        hibp="Credit cards",
    ),
    Detector(
        data_type="card_cvv",
        label="Card security code (CVV)",
        law="card_security",
        category="payment",
        pattern=r"[0-9]{3,4}(?:\.0)?",
        needs_header=True,
        min_share=0.9,
        compact="regexp_replace({v}, '[.]0$', '')",
        accepts=("123", "0042", "907"),
        rejects=("12", "12345", "SCN-125"),
        source="PCI DSS 4.0.1, sensitive authentication data",
        hibp="Credit card CVV",
    ),
    Detector(
        data_type="card_expiry",
        label="Card expiry date",
        law="card_security",
        category="payment",
        pattern=EXPIRY,
        validate=_checks.matches(rf"{_MM}/(?:20)?[2-4][0-9]"),
        min_share=0.9,
        accepts=("04/27", "04/2027", "0427", "2027-04", "Apr-27", "12/2022", "août 27", "2027年4月", "4", "2027"),
        rejects=("13/27", "00/2027", "never", "2027-13"),
        source="ISO/IEC 7813 and how shops write it",
        hibp="Credit cards",
    ),
    Detector(
        data_type="card_pin",
        label="Card PIN",
        law="card_pin",
        category="payment",
        pattern=r"[0-9]{4,6}(?:\.0)?",
        needs_header=True,
        min_share=0.9,
        accepts=("1234", "0000", "482913"),
        rejects=("123", "12a4", "1234567"),
        source="ISO 9564-1",
        hibp="PINs",
    ),
    Detector(
        data_type="card_type",
        label="Card brand or type",
        law="payment_method",
        category="payment",
        pattern=(
            r"(?i:visa(?:[ -]?electron)?|master ?card|mc|american[ -]?express|amex|discover|diners?[ -]?club(?:[ -][a-z ]+)?|jcb|maestro|"
            r"union ?pay|china-unionpay|laser|switch|solo|bankcard|instapayment|mir|elo|rupay|troy|verve|carte[ -]?blanche)"
            r"(?:[ -](?i:credit|debit|card|carte-blanche|us-ca|enroute|international))*|(?i:(?:credit|debit|prepaid|charge)(?: ?card)?)(?: ?\(?(?i:prepaid)\)?)?"
        ),
        min_share=0.9,
        accepts=("Visa", "mastercard", "American Express", "diners-club-carte-blanche", "debit"),
        rejects=("visage", "card", "4111"),
        source="own list of card brands",
        hibp="Payment methods",
    ),
    Detector(
        data_type="payment_method",
        label="Payment method",
        law="payment_method",
        category="payment",
        needs_header=True,
        mask_chars="*•#",
        accepts=("paypal", "invoice", "credit card"),
        source="open text: the header tells",
        hibp="Payment methods",
    ),
)
