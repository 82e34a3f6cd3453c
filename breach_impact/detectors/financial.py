"""Accounts, wallets and what a person owns, earns, owes and spends."""

from __future__ import annotations

from breach_impact.detectors import _payment, _wallets
from breach_impact.detectors._shapes import COMPACT, MONEY, MONEY_RANGE
from breach_impact.types import Detector

_B58 = "[1-9A-HJ-NP-Za-km-z]"
_BECH32 = "[02-9ac-hj-np-z]"
_WALLETS = (
    rf"[13]{_B58}{{25,34}}|(?i:(?:bc|ltc)1[02-9ac-hj-np-z]{{11,87}})|0x[0-9a-fA-F]{{40}}|[LM]{_B58}{{26,33}}"
    rf"|[DA9]{_B58}{{33}}|4[0-9AB]{_B58}{{93}}(?:{_B58}{{11}})?|8{_B58}{{94}}|r{_B58}{{24,34}}|(?:nano|xrb)_[13][13456789a-z]{{59}}"
    rf"|(?:bitcoincash:)?[qp]{_BECH32}{{41}}|T{_B58}{{33}}|[X7]{_B58}{{33}}|t[13]{_B58}{{33}}|tz[1-3]{_B58}{{33}}|1{_B58}{{46,47}}|G[A-Z2-7]{{55}}"
    rf"|[EUk]Q[A-Za-z0-9_-]{{46}}|(?:addr|stake|cosmos|osmo|terra|kava|juno|thor|bnb|inj|celestia|erd)1{_BECH32}{{38,120}}|{_B58}{{43,44}}"
)


DETECTORS = (
    Detector(
        data_type="iban",
        label="IBAN",
        law="bank_account",
        category="financial",
        pattern=r"(?i:[A-Z]{2} ?[0-9]{2}(?:[ -]?[A-Z0-9]){10,30})",
        validate=_payment.iban,
        checksum=True,
        min_share=0.9,
        mask_chars="*•#",
        last_four=True,
        compact=COMPACT,
        accepts=("DE89 3704 0044 0532 0130 00", "GR1601101050000010547023795", "NL91ABNA0417164300"),
        rejects=(
            "DE89 3704 0044 0532 0130 01",
            "LV80 bANK 0000 4351 9500 1",
            "XX00 0000 0000 0000",
            "DE89",
            "NL91ABNA041716430",
        ),
        source="ISO 13616; SWIFT registry through python-stdnum",
        hibp="Bank account numbers",
    ),
    Detector(
        data_type="bank_account",
        label="Bank account number",
        law="bank_account",
        category="financial",
        pattern=r"[0-9A-Za-z](?:[ ./\-]?[0-9A-Za-z]){3,33}|\p{L}[\p{L} .&]{1,30}[ :,]+[0-9](?:[ -]?[0-9]){8,19}",  # the name of the bank before it
        needs_header=True,
        last_four=True,
        compact=COMPACT,
        accepts=("국민은행 637564-30-522499", "19-2000145399/0800", "000123456789", "01 0137 0026279 00"),
        rejects=("12", "****6789", "none given!"),
        source="national account numbers; the header tells",
        hibp="Bank account numbers",
    ),
    Detector(
        data_type="crypto_wallet",
        label="Crypto wallet address",
        law="crypto_wallet",
        category="financial",
        pattern=_WALLETS,
        validate=_wallets.wallet,
        min_share=0.9,
        mask_chars="*•#",
        accepts=(
            "1NEDqZPvTWRaoho48qXuLLsrYomMXPABfD",
            "bc1qardv855yjngspvxuttq897aqca3lxju2y69jce",
            "0x52908400098527886E0F7030069857D2E4169EE7",
        ),
        rejects=("1NEDqZPvTWRaoho48qXuLLsrYomMXPABfX", "0x5290840009852788", "bc1q"),
        source="base58check, bech32, CashAddr, EIP-55 and further checksums of the chains; Solana by its form",
        hibp="Cryptocurrency wallet addresses",
    ),
    Detector(
        data_type="account_balance",
        label="Account balance",
        law="financial",
        category="financial",
        pattern=MONEY,
        needs_header=True,
        accepts=("1,234.56", "-12.00 EUR", "$99", "1e3"),
        rejects=("high", "12.12.2020x", "$"),
        source="an amount, with or without its currency",
        hibp="Account balances",
        needs_person=True,
    ),
    Detector(
        data_type="income",
        label="Income",
        law="financial",
        category="financial",
        pattern=MONEY_RANGE,
        needs_header=True,
        accepts=("54000", "$50,000 - $75,000", "< 20k", "4200.50 EUR per month"),
        rejects=("Engineer", "$", "n-a"),
        source="an amount or a range of amounts",
        hibp="Income levels",
    ),
    Detector(
        data_type="debt",
        label="Debt",
        law="financial",
        category="financial",
        pattern=MONEY_RANGE,
        needs_header=True,
        accepts=("1200.00", "$15,000", "0"),
        rejects=("mortgage", "$", "a12"),
        source="an amount or a range of amounts",
        hibp="Credit status information",
    ),
    Detector(
        data_type="financial_attribute",
        label="Financial circumstances",
        law="financial",
        category="financial",
        needs_header=True,
        accepts=("3 loans", "no delay", "0.27"),
        source="open text: payment behaviour, number of loans, utilisation",
        hibp="Credit status information",
    ),
    Detector(
        data_type="credit_score",
        label="Credit score",
        law="credit_score",
        category="financial",
        pattern=r"(?i:[3-9][0-9]{2}(?:\.0)?|poor|fair|standard|good|very good|excellent|[A-H][0-9]?[+-]?|[0-9]{1,3}(?:[.,][0-9]{1,3})? ?%|[0-9]{1,2}[.,][0-9]{1,2})",
        needs_header=True,
        accepts=("94,92", "712", "Good", "97.5%", "B2"),
        rejects=("12", "1984", "unrated!"),
        source="FICO and VantageScore 300 to 900, SCHUFA per cent, classes",
        hibp="Credit scores",
    ),
    Detector(
        data_type="gambling_activity",
        label="Gambling activity",
        law="activity",
        category="financial",
        needs_header=True,
        mask_chars="*•",
        accepts=("bet 25.00 on match 12", "17", "blackjack"),
        source="open text: wagers, winnings, games played",
        hibp="Financial transactions",
        needs_person=True,
    ),
)
