"""Tables that are called after a party and whose rows are people of their own all the same: nobody else is in them of whom they would be that."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.roles import parties_of
from breach_impact.registry import detectors

OF_POLICIES = folded("policy policies pol poliza police polizza apolice polis полис share percent percentage pct prozent anteil porcentaje pourcentage percentuale procent relationship relation rel parentesco parente lien beziehung kinship родство"
                     " customer client kunde cliente klant klient insured holder payer account konto cuenta compte conto conta".split())  # fmt: skip
"""Words that say that a beneficiary is somebody's: of a policy, a customer, an account."""


def of_their_own(drafts: Sequence[Draft], table: str) -> bool:
    """Whether the name of a table says nothing of whose its columns are.

    Args:
        drafts: the columns with their types.
        table: its name.
    """
    return _assisted(drafts, table) or _numbered_by_state(drafts) or _own_addresses(drafts, table) or _sign_in(drafts)


def _assisted(drafts: Sequence[Draft], table: str) -> bool:
    """Whether the beneficiaries that a table is called after are whom it is about (those of an aid programme): nothing in it names a customer, a policy, a share or a kinship."""
    if "beneficiary" not in parties_of(tokens(table)):
        return False
    owned = any(d.data_type in ("account_id", "username") and "beneficiary" not in parties_of(d.leaf) for d in drafts)
    return not owned and not any(set(d.leaf) & OF_POLICIES for d in drafts if d.data_type not in ("iban", "bank_account"))


def _numbered_by_state(drafts: Sequence[Draft]) -> bool:
    """Whether those whom a table is called after have ids of their state, and no key says whose they are (``beneficiari(NUM_POLIZZA, COGNOME, CODICE_FISCALE)``): people of their own."""
    keyed = any(d.data_type in ("account_id", "username") for d in drafts)
    rows = max((d.sample.filled for d in drafts), default=0)
    ids = (d for d in drafts if d.data_type and not d.parent and detectors()[d.data_type].identifier in ("national_id", "passport"))
    return not keyed and any(2 * d.sample.filled >= rows for d in ids)


def _own_addresses(drafts: Sequence[Draft], table: str) -> bool:
    """Whether an address book holds where its owner has things sent (``address_book(customers_id, entry_street_address)``): it reaches nobody by mail or phone."""
    kinds = {d.data_type for d in drafts if d.witness.n}
    return "friend" in parties_of(tokens(table)) and {"street_address", "account_id"} <= kinds and not kinds & {"email", "phone", "username"}


def _sign_in(drafts: Sequence[Draft]) -> bool:
    """Whether rows are what somebody signs in with, and no key says whose else they would be (``tierfreunde_shop(email, password_hash)``)."""
    secrets = {d.parent for d in drafts if d.data_type in ("password", "password_hash") and d.witness.n}
    names = {d.parent for d in drafts if d.data_type in ("email", "username")}
    return bool(secrets & names) and not any(d.data_type == "account_id" for d in drafts)
