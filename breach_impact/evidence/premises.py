"""Places of those who serve people: the zone of a store in a record of a customer's visit (``store.time_zone``, ``cp_magasin``) is none of his."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.company import Company
from breach_impact.headerwords.entities import entity_of
from breach_impact.headerwords.headers import hits, segments, tokens
from breach_impact.headerwords.lexicon import Phrase, folded
from breach_impact.registry import detectors

OF_A_PLACE = frozenset({"city", "country", "subdivision", "postal_code", "street_address", "geo_coordinates", "time_zone"})
NAMING = frozenset({"email", "phone", "account_id", "username", "person_name", "date_of_birth"})
PLAIN = OF_A_PLACE | {"_place", "_generic", "_id"}
"""What else may stand in the name of such a column: a word for a place, and none for a person or for whose it is else (``shop_billing_city``)."""
PREMISES = folded(
    "store shop outlet supermarket branch merchant dealer dealership restaurant hotel venue gym clinic hospital pharmacy laboratory warehouse depot facility bank loja filial agencia restaurante clinica farmacia"
    " tienda sucursal magasin boutique agence clinique hopital pharmacie negozio filiale farmacia ospedale ristorante laden apotheke klinik krankenhaus werkstatt winkel vestiging apotheek ziekenhuis sklep placowka apteka szpital"
    " oddzial magaza sube hastane eczane restoran магазин филиал отделение клиника больница аптека банк ресторан відділення лікарня крамниця 门店 店铺 分店 医院 药店 店舗 支店 病院 薬局 매장 지점 병원 약국 متجر فرع مستشفى صيدلية दुकान शाखा अस्पताल".split()
)
"""Words for the places of those who serve people."""


def places_of_premises(drafts: Sequence[Draft], here: Company) -> None:
    """Refuse the places of shops, branches and the like where somebody else stands in the row, in place.

    Args:
        drafts: the columns of a table with their verdicts.
        here: what they say together.
    """
    served = here.personal and any(_names(draft) and _premises(draft) is None for draft in drafts)
    for draft in drafts if served else ():
        if draft.data_type in OF_A_PLACE and (_in_object(draft) or _called_after(draft)):
            draft.drop("the place of a shop, a branch or the like, and of nobody who is served there")


def _names(draft: Draft) -> bool:
    return draft.data_type is not None and (draft.data_type in NAMING or detectors()[draft.data_type].identifier is not None)


def _premises(draft: Draft) -> str | None:
    """The word for who serves, of a column or of an object around it; a dealer may be whom the row is about."""
    return next((word for name in map(tokens, segments(draft.sample.path)) for word in name if word in PREMISES), None)


def _in_object(draft: Draft) -> bool:
    """Whether the object that holds a column is such a place's; a customer's in a store is not."""
    for level in map(tokens, reversed(segments(draft.sample.path)[:-1])):
        if set(level[-1:]) & PREMISES:
            return True
        if entity_of(level) in ("person", "org"):
            return False
    return False


def _called_after(draft: Draft) -> bool:
    """Whether a column's own name says so, first or, in French and its like, last."""
    leaf = draft.leaf
    rest = leaf[1:] if set(leaf[:1]) & PREMISES else leaf[:-1] if set(leaf[-1:]) & PREMISES else ()
    return bool(rest) and all(_plain(word) for word in rest)


def _plain(word: str) -> bool:
    phrase: Phrase = (word,)
    sections = {hit.entry.section for hit in hits(phrase)}
    return bool(sections & PLAIN) and not sections & {"_person", "_holder", "_owner", "_role"}
