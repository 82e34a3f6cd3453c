"""Where something is delivered, in rows that name who gets it: his address, whoever sends or pays."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.lexicon import folded

RECIPIENT = "recipient"
ADDRESS = frozenset({"street_address", "city", "postal_code", "country", "subdivision"})
WHO = frozenset({"person_name", "phone", "email"})
DELIVERED = folded("delivery deliveries shipto lieferadresse lieferung liefer livraison entrega consegna bezorgadres bezorging aflevering leveringsadresse leverans dostawy dostawa doreczenia doruceni dodaci dodania"
                   " szallitas livrare teslimat pengiriman доставки доставка вручения доставлення 配送 送货 お届け先 届け先 配達先 배송 배송지 التسليم التوصيل डिलीवरी".split())  # fmt: skip


def delivered(drafts: Sequence[Draft], found: Sequence[str | None]) -> list[str | None]:
    """The parties, with the recipient's for addresses of delivery, where a row names a recipient and says of no other address that it is his.

    Args:
        drafts: the columns with their types.
        found: the party of each.

    Returns:
        the parties.
    """
    named = {draft.parent for draft, party in zip(drafts, found, strict=True) if party == RECIPIENT and draft.data_type in WHO}
    placed = {draft.parent for draft, party in zip(drafts, found, strict=True) if party == RECIPIENT and draft.data_type in ADDRESS}
    return [
        RECIPIENT if party is None and draft.data_type in ADDRESS and draft.parent in named - placed and set(draft.leaf) & DELIVERED else party
        for draft, party in zip(drafts, found, strict=True)
    ]  # fmt: skip
