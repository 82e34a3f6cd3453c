"""Words and forms of which several of the early rules speak."""

from __future__ import annotations

AMOUNT = r"-?[0-9]{1,7}[.,][0-9]{1,4}"
SERIALS = frozenset({"matricola", "matricule", "matricula"})
"""Of a person the number in a roll, of a thing that of its maker."""
STAGES = 4
SEVERAL, FEW_ANSWERS = 5, 6
CARRIERS, OVER, LOWER = 10, 10, r"[a-z][a-z0-9-]*"
STAGED, FEW_ROOMS = 12, 3
KINDS_OF, RARELY_SO = {("tipo",), ("type",), ("typ",), ("soort",), ("rodzaj",), ("тип",), ("tur",)}, 0.2
SEVERAL_WORDS, RIGHTS = 0.5, r"[a-z]+(?:_[a-z]+)+(?:[ ,][a-z_]+)*"
LICENCE, QUARTERLY = frozenset({"licence", "no"}), 0.25
LOCKABLE = frozenset({"password", "password_hash", "login_time", "username", "account_id"})
OF_BODIES = frozenset({"person_name", "date_of_birth", "gender", "age", "ethnicity", "diagnosis", "health_metrics"})
"""What a table holds in which somebody may be disabled, and not something."""
HIDDEN_CARD, TAXED = r"(?:[*xX•#]{4}[ -]?){2,3}[*xX•#]{0,4}[ -]?[0-9]{3,4}", frozenset({"tax_id", "pl_nip", "pl_regon", "br_cnpj", "it_iva", "es_cif", "tr_vkn", "ru_inn"})
OF_A_CARD = frozenset({"payment_card_number", "card_track", "card_expiry", "card_type", "card_pin"})
