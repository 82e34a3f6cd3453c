"""Groups of people who need special care or stand apart: by their day of birth, the dead, the operator's own people, role mailboxes, test accounts, testers."""

from __future__ import annotations

from datetime import date
from typing import Any

from breach_impact.context import EPOCH, Context
from breach_impact.scanning import marks, reserved

BANDS = (("under_13", None, 13), ("under_16", None, 16), ("under_18", None, 18), ("over_60", 60, None), ("over_65", 65, None))
"""Age in completed years on the exposure's first day (else the dump's last day of activity): at least, less than. Bands hold one another: who is under 13 is under 16 too."""
OLDEST = 120
"""Years of age beyond which a day of birth is none."""
MOST = 0.5
"""Share of the people with an address at domains kept for examples from which the whole data set is made up, so that such a domain tells no account from others."""


def ask(context: Context) -> dict[str, Any]:
    """``populations``; of a group of which the data has no evidence there is no row."""
    rows = [*_ages(context), *_dead(context), *_own(context), *_mailboxes(context), *_tests(context), *_testers(context)]
    return {"populations": sorted(rows, key=lambda row: (-row["subjects"], row["population"]))}


def _ages(context: Context) -> list[dict[str, Any]]:
    """People whose days of birth all answer alike; who has two that do not is of no known age for that group."""
    day = context.as_of()
    if day is None or not context.one("SELECT count(*) FROM birth"):
        return []
    oldest, today = (_birthday(day, OLDEST) - EPOCH).days, (day - EPOCH).days
    born = f"SELECT subj, min(day) AS first, max(day) AS last FROM {context.facts('birth', attributed=True)} WHERE day > {oldest} AND day <= {today} GROUP BY subj"
    asked = []
    for _, least, below in BANDS:  # who has had a birthday by then was born on or before that day so many years earlier
        limit = (_birthday(day, least if least is not None else below or 0) - EPOCH).days
        old, young = f"last <= {limit}", f"first > {limit}"
        asked.append(f"count(*) FILTER ({old if least is not None else young}), count(*) FILTER ({old} OR {young})")
    counts = [int(n) for n in context.rows(f"SELECT {', '.join(asked)} FROM ({born})")[0]]
    found = zip(BANDS, counts[::2], counts[1::2], strict=True)
    return [{"population": name, "subjects": n, "known": known, "basis": "date_of_birth"} for (name, _, _), n, known in found if known]


def _birthday(day: date, years: int) -> date:
    """The last day of birth of those who are so many years old; a birthday of 29 February is on 1 March of other years."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 2, 28)  # on 29 February: the 28th of that year has its birthday, 1 March has it tomorrow


def _dead(context: Context) -> list[dict[str, Any]]:
    places = context.slots().get(("date_of_death", None))
    if not places:
        return []
    n = int(context.rows(f"SELECT coalesce(sum(n) FILTER ({context.links.layout.any_of(places)}), 0) FROM people")[0][0])
    return [{"population": "deceased", "subjects": n, "known": n, "basis": "date_of_death"}] if n else []


def _own(context: Context) -> list[dict[str, Any]]:
    """Holders of an address at one of the operator's domains; a person with any other address too is counted.

    Only what was named: below a school's domain its pupils have theirs, below a provider's its customers.
    """
    if not context.own_domains:
        return []
    texts = context.ledger.words.texts
    own = [number for number, text in enumerate(texts) if any(text.endswith(name[1:]) if name.startswith("*.") else text == name for name in context.own_domains)]
    numbers = ", ".join(map(str, own)) or "-1"
    mine = context.facts("domain")
    known, n = context.rows(f"SELECT count(DISTINCT subj), count(DISTINCT subj) FILTER (domain IN ({numbers})) FROM {mine}")[0]
    return [{"population": "employees", "subjects": int(n), "known": int(known), "basis": "email"}]


def _mailboxes(context: Context) -> list[dict[str, Any]]:
    """People all of whose addresses are role mailboxes."""
    mail = context.facts("domain")
    if not context.one(f"SELECT count(*) FROM domain WHERE kind = {marks.ROLE}"):
        return []
    with_role = f"WITH r AS MATERIALIZED (SELECT DISTINCT subj FROM {mail} WHERE kind = {marks.ROLE})"
    other = f"SELECT count(DISTINCT subj) FROM {mail} SEMI JOIN r USING (subj) WHERE kind <> {marks.ROLE}"
    n, known = context.rows(f"{with_role} SELECT (SELECT count(*) FROM r) - ({other}), (SELECT count(DISTINCT subj) FROM {mail})")[0]
    return [{"population": "role_mailboxes", "subjects": int(n), "known": int(known), "basis": "email"}] if n else []


def _testers(context: Context) -> list[dict[str, Any]]:
    """People of whom a flag says so, or a table all of whose rows are testers."""
    yes, no, row = (marks.code("testers", mark) for mark in (marks.SAID, marks.DENIED, marks.WITHIN))
    if not context.one(f"SELECT count(*) FROM mark WHERE mark IN ({yes}, {no}, {row})"):
        return []
    of = f"FROM {context.facts('mark')} WHERE mark IN ({yes}, {no}, {row})"
    n, known, flag, table = context.rows(
        f"SELECT count(DISTINCT subj) FILTER (mark <> {no}), count(DISTINCT subj), coalesce(bool_or(mark <> {row}), false), coalesce(bool_or(mark = {row}), false) {of}"
    )[0]
    basis = "+".join(name for name, found in (("flag", flag), ("table", table)) if found)
    return [{"population": "testers", "subjects": int(n), "known": int(known), "basis": basis}] if known else []


def _tests(context: Context) -> list[dict[str, Any]]:
    """Test accounts: a flag says so, or all addresses and, where there is none, a user name are of the kind."""
    yes, no, row = (marks.code("test_accounts", mark) for mark in (marks.SAID, marks.DENIED, marks.WITHIN))
    mail, mark = context.facts("domain"), context.facts("mark")
    apart = _kept_for_examples(context, mail, mark)
    if not apart and not context.one(f"SELECT (SELECT count(*) FROM mark WHERE mark IN ({yes}, {no}, {row}, {marks.NAMED})) + (SELECT count(*) FROM domain WHERE kind = {marks.TEST})"):
        return []
    test = f"(kind = {marks.TEST}{f' OR domain IN ({apart})' if apart else ''})"
    found = [f"SELECT subj, 'flag' AS what FROM {mark} WHERE mark = {yes}", f"SELECT subj, 'table' FROM {mark} WHERE mark = {row}"]
    named = f"SELECT subj, 'username' AS what FROM {mark} WHERE mark = {marks.NAMED} UNION ALL SELECT subj, 'email' FROM {mail} WHERE {test}"
    if apart:
        named += f" UNION ALL SELECT subj, 'email' FROM {mark} WHERE mark = {marks.RESERVED}"
    ordinary = f"SELECT subj FROM {mail} SEMI JOIN named USING (subj) WHERE NOT {test}"
    evidence = f"{' UNION ALL '.join(found)} UNION ALL FROM named ANTI JOIN ({ordinary}) USING (subj)"
    n, basis = context.rows(f"WITH named AS MATERIALIZED ({named}) SELECT count(DISTINCT subj), list_sort(list(DISTINCT what)) FROM ({evidence})")[0]
    flagged = context.one(f"SELECT count(*) FROM {mark} WHERE mark IN ({yes}, {no}, {row})")
    if not n and not flagged:
        return []
    users = context.slots().get(("username", None), [])
    asked = " OR ".join(f"tbl = {table} AND own & {1 << bit}::UHUGEINT <> 0" for table, bit in users)
    parts = [f"SELECT subj FROM {mail}", f"SELECT subj FROM {mark} WHERE mark IN ({yes}, {no}, {row}, {marks.RESERVED})"]
    parts += [f"SELECT subj FROM {context.facts('unit')} WHERE {asked}"] if asked else []
    known = context.one(f"SELECT count(DISTINCT subj) FROM ({' UNION ALL '.join(parts)})")
    return [{"population": "test_accounts", "subjects": int(n), "known": known, "basis": "+".join(basis or ["flag"])}]


def _kept_for_examples(context: Context, mail: str, mark: str) -> str:
    """The numbers of the domains kept for examples, for SQL; empty where there are none, or where most people have an address there.

    A sample or a staging system is full of them; there the domain says something of the data set and nothing of one account.
    """
    texts, used = context.ledger.words.texts, [number for (number,) in context.rows("SELECT DISTINCT domain FROM domain")]
    numbers = sorted(number for number in used if texts[number].endswith(reserved.endings()) and reserved.domain(texts[number]))
    if len(numbers) == len(used) > 0 or not (numbers or context.one(f"SELECT count(*) FROM mark WHERE mark = {marks.RESERVED}")):
        return ""
    apart = ", ".join(map(str, numbers)) or "-1"
    rows = f"SELECT subj, domain IN ({apart}) AS apart FROM {mail} UNION ALL SELECT subj, true FROM {mark} WHERE mark = {marks.RESERVED}"
    known, some = context.rows(f"SELECT count(DISTINCT subj), count(DISTINCT subj) FILTER (apart) FROM ({rows})")[0]
    return apart if some < MOST * known else ""


__all__ = ["BANDS", "ask"]
