"""An account number beside what only a bank has is one at that bank, and no key of the operator's people."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.registry import detectors

BANKS = folded(
    "bank banks banque bancaire banco banca banka bancario bancaria bancarios bancarias bankasi bankowe bankowy bankowego banku банк банка банковский банковские банку"
    " بنك البنك مصرف 银行 銀行 开户行 은행 बैंक payout payroll disbursement remittance".split()
)
"""Words for a bank, and for what is paid out to an account there."""
DEPOSIT = ({"direct", "deposit"}, {"wire", "transfer"})
AT_A_BANK, OF_A_PERSON = "bank_account", frozenset({"email", "username", "account_id"})
KEYS_OF_BANKS = folded(
    "account acct number no num nr nro numero número n de konto kontonummer kontonr kto compte cuenta conta conto rachunek rekening rekeningnummer hesap hesapno účet számla cont rahunok"
    " номер счет счёт счета рахунок рахунку 账号 账户 帐号 口座番号 계좌번호 حساب رقم खाता".split()
)
"""An account of a person at a site is named otherwise (``customer account``)."""


def beside_bank(drafts: Sequence[Draft]) -> None:
    """Decide for a bank account where a bank's own code or name stands in the same element, or the element is called a bank's.

    Joint holders share such a number, so that as an account id it would make them one person. It is left alone where nothing else tells the people of the table apart: to a bank it may
    be the key of its customers.
    """
    for draft in drafts:
        if draft.data_type != "account_id" or AT_A_BANK not in {c.data_type for c in draft.reading.candidates} or not _plain(draft):
            continue
        if not any(_identifies(other) for other in drafts if other is not draft):
            continue
        beside = next((other for other in drafts if other is not draft and other.parent == draft.parent and _of_bank(other)), None)
        if beside is not None or _says_bank(draft.parent):
            draft.take(AT_A_BANK, draft.confidence, f"an account number {'beside what only a bank has' if beside is not None else 'among what is of a bank'}")


def _plain(draft: Draft) -> bool:
    names = segments(draft.sample.path)
    return bool(names) and set(tokens(names[-1])) <= KEYS_OF_BANKS


def _of_bank(draft: Draft) -> bool:
    """Whether a column is a bank's code or name."""
    names = segments(draft.sample.path)
    return draft.data_type in (AT_A_BANK, "iban") or (bool(names) and _says_bank(names[-1]))


def _says_bank(path: str) -> bool:
    words = {word for name in segments(path) for word in tokens(name)}
    return bool(words & BANKS) or any(pair <= words for pair in DEPOSIT)


def _identifies(draft: Draft) -> bool:
    """Whether a column tells people apart."""
    return draft.data_type is not None and (draft.data_type in OF_A_PERSON or detectors()[draft.data_type].identifier in ("national_id", "passport"))


__all__ = ["beside_bank"]
