"""The tables of the ledger, how each merges, and how those rows are kept that most dumps have alone.

Where a table of a dump has no versions of documents, a fact has no ``rk``, and until facts are merged each counts once. Such facts go into a table
of their own that leaves out what is the same in all its rows, half of a row and more; the relation is a view of both.
"""

from __future__ import annotations

H = "UHUGEINT"
RELATIONS = {
    "holder_id": f"holder {H}, src INTEGER, k UTINYINT, h {H}",
    "unit": f"holder {H}, tbl INTEGER, own {H}, n BIGINT",
    "record": f"rk {H}, src INTEGER, tbl INTEGER, holder {H}, m1 {H}, m2 {H}, m3 {H}, m4 {H}, n BIGINT",
    "document": f"rk {H}, holder {H}",
    "time": f"rk {H}, day INTEGER, n BIGINT, tmin BIGINT, tmax BIGINT",
    "zone": f"holder {H}, rk {H}, zone VARCHAR, device BOOLEAN, n BIGINT, latest BIGINT",
    "region": f"holder {H}, rk {H}, place VARCHAR, e TINYINT, n BIGINT, latest BIGINT",
    "token": f"holder {H}, rk {H}, h {H}, class SMALLINT, exp BIGINT, since BIGINT, gone BIGINT, marks UTINYINT, n BIGINT",
    "token_record": f"rk {H}, kit {H}, classes {H}, n BIGINT",
    "token_kit": f"kit {H}, h {H}",
    "credential": f"holder {H}, rk {H}, form VARCHAR, n BIGINT, f BIGINT",
    "secret": f"holder {H}, k UTINYINT, h {H}",
    "domain": f"holder {H}, domain INTEGER, kind UTINYINT",
    "address": f"h {H}",
    "seen": f"holder {H}, k UTINYINT, h {H}",
    "device": f"holder {H}, h {H}, model INTEGER",
    "alias": f"h {H}, k UTINYINT, other {H}",
    "unlinked": f"holder {H}, rk {H}, key {H}, n BIGINT",
    "birth": f"holder {H}, day INTEGER",
    "mark": f"holder {H}, mark UTINYINT",
    "card": f"holder {H}, h {H}, brand UTINYINT, exp INTEGER, flags UTINYINT",
    "card_record": f"rk {H}, brands UBIGINT, n BIGINT",
    "secondary": f"tbl INTEGER, k UTINYINT, h {H}, mask {H}",
    "beside": f"rk {H}, key {H}, n BIGINT",
    "alone": f"src INTEGER, tbl INTEGER, k UTINYINT, holder {H}, m {H}, own UINTEGER, n BIGINT",
}
POINTER = f"src INTEGER, pos BIGINT, place INTEGER, idx INTEGER, holder {H}, h {H}"
"""Where a token stands: source, offset, number of the column, element of a list of people. Made only where a worklist is asked for."""
NARROW = 32
"""Bits of each mask of a record that are kept side by side in one number of 128."""
_LOW = f"{(1 << NARROW) - 1}::UHUGEINT"
_ONE, _NONE, _NEVER = "1::BIGINT AS n", f"NULL::{H} AS rk", "NULL::BIGINT"
ONCE = {
    "record": (
        f"src INTEGER, tbl INTEGER, holder {H}, m {H}",
        f"{_NONE}, src, tbl, holder, {', '.join(f'(m >> {NARROW * n}) & {_LOW} AS m{n + 1}' for n in range(4))}, {_ONE}",
    ),
    "zone": (f"holder {H}, zone VARCHAR, device BOOLEAN, latest BIGINT", f"holder, {_NONE}, zone, device, {_ONE}, latest"),
    "region": (f"holder {H}, place VARCHAR, e TINYINT, latest BIGINT", f"holder, {_NONE}, place, e, {_ONE}, latest"),
    "token": (
        f"holder {H}, h {H}, class SMALLINT, marks UTINYINT",
        f"holder, {_NONE}, h, class, {_NEVER} AS exp, {_NEVER} AS since, {_NEVER} AS gone, marks, {_ONE}",
    ),
    "token_record": (f"kit {H}, classes {H}", f"{_NONE}, kit, classes, {_ONE}"),
}
"""Columns of the table of what has no ``rk`` and counts once, and what is to be selected from it for the rows of the relation."""
ALONE = {
    "record": f"{_NONE}, src, tbl, holder, {', '.join(f'(m >> {NARROW * n}) & {_LOW} AS m{n + 1}' for n in range(4))}, n FROM alone",
    "unit": f"holder, tbl, own::{H} AS own, n FROM alone",
    "holder_id": "holder, src, k, xor(holder, mark) AS h FROM (FROM alone WHERE k IS NOT NULL) JOIN source_mark USING (src)",
}
"""What ``alone`` says: a record of one holder is one row there, with the kind of the identifier if that is the only one and makes the holder."""
MERGE = {
    "holder_id": ("holder, src, k, h", ""),
    "record": ("rk, src, tbl, holder, m1, m2, m3, m4", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END"),
    "unit": ("holder, tbl", "bit_or(own), sum(n)::BIGINT"),
    "time": ("rk, day", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END, min(tmin), max(tmax)"),
    "zone": ("holder, rk, zone, device", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END, max(latest)"),
    "region": ("holder, rk, place, e", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END, max(latest)"),
    "token": ("holder, rk, h, class", "max(exp), min(since), min(gone), bit_or(marks), CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END"),
    "token_record": ("rk, kit, classes", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END"),
    "token_kit": ("kit, h", ""),
    "credential": ("holder, rk, form", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END, CASE WHEN rk IS NULL THEN sum(f)::BIGINT ELSE 1 END"),
    "secret": ("holder, k, h", ""),
    "domain": ("holder, domain, kind", ""),
    "address": ("h", ""),
    "seen": ("holder, k, h", ""),
    "device": ("holder, h, model", ""),
    "alias": ("h, k, other", ""),
    "unlinked": ("holder, rk, key", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END"),
    "document": ("rk, holder", ""),
    "birth": ("holder, day", ""),
    "mark": ("holder, mark", ""),
    "card": ("holder, h, brand", "max(exp), bit_or(flags)"),
    "card_record": ("rk, brands", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END"),
    "secondary": ("tbl, k, h", "bit_or(mask)"),
    "beside": ("rk, key", "CASE WHEN rk IS NULL THEN sum(n)::BIGINT ELSE 1 END"),
    "alone": ("src, tbl, k, holder, m, own", "sum(n)::BIGINT"),
}
"""How each relation merges: its key, and the aggregates of the rest (a document counts once however often it is read)."""
REREAD = ("holder_id", "alone", "device", "token", "domain", "address")
"""Relations that questions read several times; the rest are grouped once, which does the work of a merge."""
