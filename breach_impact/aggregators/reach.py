"""How the affected can be told: by post, by e-mail, by phone only, not at all."""

from __future__ import annotations

from typing import Any

from breach_impact.context import Context


def ask(context: Context) -> dict[str, Any]:
    """``reach``.

    ``postal`` have a street address, ``email`` a valid e-mail address; who has both counts in both. ``phone_only`` have neither, but a phone number; ``none``
    have none of the three. So the affected who can be told by post or e-mail are all but ``phone_only`` and ``none``.
    """
    slots = {name: places for (name, facet), places in context.slots().items() if facet is None}
    post, mail, phone = (context.links.layout.any_of(slots.get(name, [])) for name in ("street_address", "email", "phone"))
    tests = (post, mail, f"NOT {post} AND NOT {mail} AND {phone}", f"NOT {post} AND NOT {mail} AND NOT {phone}")
    sums = ", ".join(f"coalesce(sum(n) FILTER ({test}), 0)" for test in tests)
    counts = context.rows(f"SELECT {sums} FROM people")[0]
    return {"reach": {key: int(n) for key, n in zip(("postal", "email", "phone_only", "none"), counts, strict=True)}}
