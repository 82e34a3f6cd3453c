"""Amounts in tables of bets: what somebody staked or won is a gambling activity, also under a word for any amount (``kuponlar.tutar`` beside ``oran``)."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.entities import table_words
from breach_impact.headerwords.lexicon import folded
from breach_impact.registry import detectors

BETS = folded("bet bets wager wagers betting betslip betslips apuesta apuestas aposta apostas scommessa scommesse giocata giocate bahis bahisler weddenschap weddenschappen sazka sazky"
              " fogadas fogadasok pariuri pariu oklade oklada vedonlyonti taruhan 投注 注单 下注 赌注 ベット 賭け 베팅 رهان".split())  # fmt: skip
SLIPS = folded("kupon kuponlar kupony coupon coupons slip slips ticket tickets tip tips tipp tipps spiel spiele wette wetten zaklad zaklady ставка ставки пари pari paris boleto boletos bilhete bilhetes купон купоны coupons round rounds spin spins game games".split())
"""What bets stand on, and much else; there the odds must stand beside them."""
ODDS = folded("odds odd oran cuota cuotas cotacao quota quote quoten cotation cote koeff koef коэффициент коэф кф coefficient 赔率 オッズ 배당 배당률".split())
AMOUNTS = folded("amount amounts stake stakes staked sum total value tutar miktar importe monto cantidad valor quantia montante importo montant mise betrag einsatz bedrag inzet kwota stawka castka vklad сумма"
                 " выплата ставка osszeg suma iznos belop belopp beloeb jumlah 金额 金額 금액 payout payouts winnings win won gain ganancia premio vincita gewinn kazanc wygrana выигрыш".split())  # fmt: skip
NUMERIC, HALF, HIGHEST = 0.9, 0.5, 30
"""Share of values that are numbers; of odds with decimals; and what half of all odds are under."""


def amounts_of_bets(drafts: Sequence[Draft], table: str) -> None:
    """Take the amounts of a table of bets that says whose they are, where no column's name says that one bets, in place.

    Args:
        drafts: all columns of a table, with their verdicts.
        table: its name.
    """
    words = set(table_words(table))
    betting = bool(words & BETS) or (bool(words & SLIPS) and any(_odds(d) for d in drafts))
    kinds = {d.data_type for d in drafts}
    if not betting or "gambling_activity" in kinds or not any(kind == "username" or (kind and detectors()[kind].identifier) for kind in kinds):
        return
    for draft in drafts:
        w = draft.witness
        if draft.data_type is None and set(draft.leaf) & AMOUNTS and "[]" not in draft.sample.path and w.n and w.numeric >= NUMERIC and not w.boolean:
            draft.take("gambling_activity", 0.85, "amounts in a table of bets")


def _odds(draft: Draft) -> bool:
    """Whether a column holds odds: numbers with decimals, most of them between even money and some tens to one."""
    w = draft.witness
    return bool(set(draft.leaf) & ODDS) and w.n > 0 and w.numeric >= NUMERIC and 1 < w.median < HIGHEST and w.share(r".*[.,][0-9]+") >= HALF
