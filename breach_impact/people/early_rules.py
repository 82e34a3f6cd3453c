"""What a column of a thing, a place or an organisation beside people cannot hold, by what the first verdicts of the others say; as tables.

A row names data types, tests and a reason; of the rows that speak of a column's type the first whose tests all hold drops or changes its verdict. To add one is
to add a row to the table of its subject.
"""

from __future__ import annotations

from breach_impact.evidence.valuewords import within
from breach_impact.people.early_accounts import ACCOUNTS
from breach_impact.people.early_devices import DEVICES
from breach_impact.people.early_health import HEALTH
from breach_impact.people.early_money import MONEY
from breach_impact.people.early_persons import PERSONS
from breach_impact.people.early_places import PLACES
from breach_impact.people.early_secrets import SECRETS
from breach_impact.people.early_words import STAGED
from breach_impact.people.rule_surroundings import alone, of_device, requested, told_by_values
from breach_impact.people.rule_values import named_in_full, opinion
from breach_impact.people.rules import OFTEN, Rule, negated, of_types

OPEN_WORDS = of_types("ethnicity religion diagnosis medication employer job_title vehicle_plate vehicle_details home_ownership physical_attributes family street_address city financial_attribute education personal_interests political_view "
                      "person_name username device_name health_metrics disability password_hint private_message free_text account_id nationality income debt donation travel_plans")  # fmt: skip
"""Types whose values may be any words."""
OUTSPOKEN = 0.45
"""A name in which a type's word is so little is rather about something else."""

FIRST = (
    Rule(
        frozenset(),
        # An address is somebody's whoever is near.
        (lambda c: c.weak and not c.draft.evident and c.draft.data_type != "email", alone, negated(of_device), negated(told_by_values), negated(requested), negated(named_in_full)),
        "a word that may mean something personal, with no person near",
    ),
    Rule(frozenset(), (opinion,), "how much people agree with what the name says"),
)  # fmt: skip
"""Of any type, asked before the others."""

LAST = (
    Rule(
        OPEN_WORDS,
        (lambda c: 1 < c.w.n <= STAGED and c.w.most(within("stages"), OFTEN),),
        "stages of something, or the ways it came",
    ),
    Rule(
        frozenset(),
        (lambda c: c.draft.name is not None and c.draft.name < OUTSPOKEN and not c.draft.evident,),
        "its name speaks rather of something else",
    ),
)  # fmt: skip
"""Of many types, asked after the others."""

EARLY = (*FIRST, *DEVICES, *MONEY, *ACCOUNTS, *SECRETS, *PERSONS, *HEALTH, *PLACES, *LAST)
"""Asked of each column by what the first verdicts of the others say."""
