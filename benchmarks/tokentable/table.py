"""The rows of a table, and their text as NDJSON or CSV, with the columns of tokens or without."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from tokentable import forms
from tokentable.moments import Times
from tokentable.planting import COLUMNS, JUNK_SHARE, Person, Sharing, Token, junk, of_form, tokens_of, written
from tokentable.tally import Tally

SEED = 20_191_204
AGAIN_SHARE, THRICE_SHARE, NOBODY_SHARE = 0.06, 0.01, 0.003
WAITING = 1_000
ALL, ONE, NONE = "all", "one", "none"
"""Which columns of tokens a file has."""
PERSON_FIELDS = "user_id email user_name full_name country time_zone language created_at last_login".split()
TIMED = {
    "alexa": ("issued_at",), "google": ("issued_at",), "facebook": ("issued_at", "expires_at"),
    "integration": ("issued_at", "expires_at", "revoked_at", "revoked"),
}  # fmt: skip
"""Objects with times of their token."""


class Row(NamedTuple):
    """One record.

    Attributes:
        fields: of the person.
        cells: text by column of a token.
        times: by object, what the record says of its token.
    """

    fields: dict[str, Any]
    cells: dict[str, str]
    times: dict[str, Times]


def of_person(rng: random.Random, person: Person, first: int, held: list[tuple[str, Token]], records: int) -> list[Row]:
    """The records of a person: each holds all the tokens, in a spelling of its own."""
    out: list[Row] = []
    for at in range(records):
        cells = {column: written(rng, token) for column, token in held}
        said = {column.partition(".")[0]: token.rows[min(at, len(token.rows) - 1)] for column, token in held}
        if rng.random() < JUNK_SHARE:
            column = rng.choice(COLUMNS)
            if column not in cells:
                cells[column] = junk(rng, column)
        if "alexa.refresh_token" in cells:
            cells["alexa.amazon_user_id"] = "amzn1" + ".account.A" + person.key.upper().translate(_DIGITS)
        out.append(Row(person.record(rng, first + at), cells, said))
    return out


_DIGITS = str.maketrans("0189", "GHIJ")


def rows(count: int, tally: Tally, seed: int = SEED) -> Iterator[Row]:
    """The rows of a table; further records of a person come later than the first.

    Args:
        count: of rows.
        tally: is told what is planted, and holds the whole plan when the last row is out.
        seed: another gives another table.

    Yields:
        rows.
    """
    rng = random.Random(seed)
    sharing, waiting, refresh = Sharing(rng), list[Row](), list[Token]()
    made = number = 0
    while made < count:
        turn, left = rng.random(), count - made
        if turn < NOBODY_SHARE and number:
            yield nobody(rng, refresh, tally)
            made += 1
            continue
        records = min(left, 3 if rng.random() < THRICE_SHARE else 2 if rng.random() < AGAIN_SHARE else 1)
        person = Person(rng, number)
        held = tokens_of(rng, sharing, person.key, records)
        refresh += [token for column, token in held if column == "alexa.refresh_token"]
        tally.person([token for _, token in held])
        for _ in range(records):
            tally.record([token for _, token in held])
        planned = of_person(rng, person, number, held, records)
        number += 1
        made += records
        yield planned[0]
        waiting += planned[1:]
        if len(waiting) > WAITING:
            rng.shuffle(waiting)
            yield from waiting[WAITING // 2 :]
            del waiting[WAITING // 2 :]
    yield from waiting


def nobody(rng: random.Random, refresh: list[Token], tally: Tally) -> Row:
    """A record without a person: with a token of its own, or with one that exactly one person holds."""
    tally.totals["unattributed"] += 1
    if refresh and rng.random() < 0.5:
        token, column = rng.choice(refresh), "alexa.refresh_token"
        tally.totals["attributed_by_token"] += 1
    else:
        token, column = of_form(rng, forms.APNS), "apns_token"
        tally.token(token)
    tally.record([token])
    return Row({"language": "en"}, {column: token.value}, {})


def stamp(seconds: int, form: str) -> str:
    """A time as each of the two formats has it."""
    text = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return text if form == "ndjson" else text[:-1].replace("T", " ")


def said(times: Times, name: str, form: str) -> Any:  # noqa: ANN401 - text or a flag
    """What a record says of one time of its token; None for nothing."""
    value = {"issued_at": times.issued, "expires_at": times.expires, "revoked_at": times.revoked_at, "revoked": times.revoked}[name]
    return value if value is None or name == "revoked" else stamp(int(value), form)


def person_fields(row: Row, form: str) -> dict[str, Any]:
    """The fields that both tables have."""
    return {name: stamp(value, form) if isinstance(value, int) else value for name, value in row.fields.items()}


def ndjson(row: Row, tokens: str) -> str:
    """A line of JSON: tokens in objects, what is not there left out."""
    record = person_fields(row, "ndjson")
    if tokens == ONE:
        record["token"] = next(iter(row.cells.values()), "")
    if tokens == ALL:
        for column, text in row.cells.items():
            place, _, name = column.rpartition(".")
            (record.setdefault(place, {}) if place else record)[name] = text
        for place, times in row.times.items():
            for name in TIMED.get(place, ()):
                value = said(times, name, "ndjson")
                if value is not None:
                    record[place][name] = value
    return json.dumps(record, separators=(",", ":")) + "\n"


def flat_columns() -> list[tuple[str, str]]:
    """The columns of tokens in a flat table: place and name, in the order of the header."""
    out = [(column.rpartition(".")[0], column.rpartition(".")[2]) for column in (*COLUMNS, "alexa.amazon_user_id")]
    return sorted(out + [(place, name) for place, names in TIMED.items() for name in names], key=lambda each: each[0])


FLAT = flat_columns()


def header(tokens: str) -> str:
    """The first line of a CSV file."""
    names = {ALL: [f"{place}_{name}" if place else name for place, name in FLAT], ONE: ["token"], NONE: []}[tokens]
    return ",".join(PERSON_FIELDS + names) + "\n"


def csv_line(row: Row, tokens: str) -> str:
    """A line of CSV; no value holds a comma or a quote."""
    fields = person_fields(row, "csv")
    cells = [str(fields.get(name, "")) for name in PERSON_FIELDS]
    if tokens == ONE:
        cells.append(next(iter(row.cells.values()), ""))
    for place, name in FLAT if tokens == ALL else ():
        text = row.cells.get(f"{place}.{name}" if place else name)
        if text is None and place in row.times and name in TIMED.get(place, ()):
            value = said(row.times[place], name, "csv")
            text = None if value is None else str(value).lower() if name == "revoked" else str(value)
        cells.append(text or "")
    return ",".join(cells) + "\n"


def write(folder: Path, count: int, form: str, seed: int = SEED) -> tuple[dict[str, Path], dict[str, Any]]:
    """Make a table with all columns of tokens, with one that holds the first token of each row, and with none, unless they are there.

    Args:
        folder: for the files.
        count: of rows.
        form: ``ndjson`` or ``csv``.
        seed: of all that is random.

    Returns:
        the files by ``all``, ``one`` and ``none``, and the plan, which is of ``all``.
    """
    # a table is named by its file's stem, which must say nothing of tokens: it would be evidence
    paths = {tokens: folder / f"members-{count}-{seed}-{tokens}.{form}" for tokens in (ALL, ONE, NONE)}
    plan = folder / f"members-{count}-{seed}-{form}.plan"
    if plan.exists():
        return paths, json.loads(plan.read_text(encoding="utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    tally, line = Tally(), ndjson if form == "ndjson" else csv_line
    with ExitStack() as stack:
        files = {tokens: stack.enter_context(path.open("w", encoding="utf-8")) for tokens, path in paths.items()}
        if form == "csv":
            for tokens, file in files.items():
                file.write(header(tokens))
        for row in rows(count, tally, seed):
            for tokens, file in files.items():
                file.write(line(row, tokens))
    plan.write_text(json.dumps(tally.plan(), indent=1) + "\n", encoding="utf-8")
    return paths, json.loads(plan.read_text(encoding="utf-8"))
