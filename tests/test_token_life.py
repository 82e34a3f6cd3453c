"""When a token was good: truth tables around the window's edges, by its claims, its record, its kind; each state is read from the worklist."""

from __future__ import annotations

import base64
import csv
import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import breach_impact as bi
from breach_impact.budget import Budget
from breach_impact.errors import PlanError
from breach_impact.ledger import Ledger
from breach_impact.plan import Plan, TablePlan
from breach_impact.types import Column

DICE = random.Random(5)
S = 1575417600  # 2019-12-04T00:00:00Z
E = S + 23 * 86400  # 2019-12-27T00:00:00Z, behind the last day
DAYS = ("2019-12-04", "2019-12-26")
HOUR, DAY = 3600, 86400
LIVE, EXPIRED, OPEN = "live", "expired", "undetermined"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def chance(size: int) -> str:
    return "".join(DICE.choices(LETTERS, k=size))


def alexa(kind: str) -> str:
    return f"Atz{kind}|{chance(60)}"


def jwt(alg: str = "HS256", **claims: object) -> str:
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in ({"alg": alg, "typ": "JWT"}, claims)]
    return ".".join([*parts, "" if alg == "none" else chance(43)])


def opaque() -> str:
    return chance(40)


COLUMNS = (
    Column(path="user_id", data_type="account_id", decided_by="analyst"),
    Column(
        path="token", data_type="oauth_token", also=("jwt", "voice_assistant_token"), decided_by="analyst",
        hints={"issued": "issued", "expires": "expires", "revoked": "revoked", "active": "active"},
    ),
    Column(path="seen", data_type="activity_time", decided_by="analyst"),
    *(Column(path=name, data_type=None) for name in ("issued", "expires", "revoked", "active")),
)  # fmt: skip
PLAN = Plan(tables=[TablePlan(system="default", table="kept", columns=COLUMNS)])

# token, issued, expires, revoked, active -> state, basis
Case = tuple[str, Any, Any, Any, Any, str, str]
CASES: list[Case] = [
    # the token's own claim
    (jwt(exp=S - 1), None, None, None, None, EXPIRED, "claim"),
    (jwt(exp=S), None, None, None, None, EXPIRED, "claim"),
    (jwt(exp=S + 1), None, None, None, None, LIVE, "claim"),
    (jwt(exp=E + DAY), None, None, None, None, LIVE, "claim"),
    (jwt(exp=S - 1), None, "2030-01-01T00:00:00Z", None, None, EXPIRED, "claim"),  # goes before the record
    (jwt(iat=S - HOUR), None, str(HOUR), None, None, EXPIRED, "row"),  # a span counts from the claimed issue
    (jwt(iat=S - HOUR), None, str(HOUR + 1), None, None, LIVE, "row"),
    (jwt(iat=S), None, None, None, None, OPEN, "none"),
    # the record's expiry, in several spellings
    (opaque(), None, "2019-12-03T23:59:59Z", None, None, EXPIRED, "row"),
    (opaque(), None, "2019-12-04T00:00:00Z", None, None, EXPIRED, "row"),
    (opaque(), None, "2019-12-04T00:00:01Z", None, None, LIVE, "row"),
    (opaque(), None, "2019-12-04 01:00:00+02:00", None, None, EXPIRED, "row"),
    (opaque(), None, S + 1, None, None, LIVE, "row"),
    (opaque(), None, S * 1000 + 999, None, None, EXPIRED, "row"),  # whole seconds
    (opaque(), None, S * 1000 + 1000, None, None, LIVE, "row"),
    (opaque(), "2019-12-03T23:00:00Z", "3600", None, None, EXPIRED, "row"),
    (opaque(), "2019-12-03T23:00:00Z", "3601", None, None, LIVE, "row"),
    (opaque(), None, "3600", None, None, OPEN, "none"),  # a span from nothing
    (opaque(), "2019-12-03T23:00:00Z", "0", None, None, OPEN, "none"),
    (opaque(), None, "never", None, None, OPEN, "none"),
    # documented lifetimes
    (alexa("a"), "2019-12-03T23:00:00Z", None, None, None, EXPIRED, "lifetime"),
    (alexa("a"), "2019-12-03T23:00:01Z", None, None, None, LIVE, "lifetime"),
    (alexa("a"), "2019-12-10T00:00:00Z", None, None, None, LIVE, "lifetime"),
    (alexa("a"), "2019-12-03T23:00:00Z", "2019-12-05T00:00:00Z", None, None, LIVE, "row"),  # the record knows better
    (alexa("a"), None, None, None, None, OPEN, "none"),
    (alexa("a"), "0000-00-00", None, None, None, OPEN, "none"),
    # kinds that do not expire
    (alexa("r"), None, None, None, None, LIVE, "not_expiring"),
    (alexa("r"), "2016-01-01", None, None, None, LIVE, "not_expiring"),
    (alexa("r"), None, "2019-11-01", None, None, EXPIRED, "row"),
    # ended before its time
    (alexa("r"), None, None, "2019-12-03T23:59:59Z", None, EXPIRED, "row"),
    (alexa("r"), None, None, "2019-12-04T00:00:00Z", None, EXPIRED, "row"),
    (alexa("r"), None, None, "2019-12-04T00:00:01Z", None, LIVE, "not_expiring"),
    (alexa("r"), "2019-12-02", None, "2019-12-01", None, LIVE, "not_expiring"),  # an end before the issue is another token's
    (alexa("r"), None, None, "true", None, EXPIRED, "row"),
    (alexa("r"), None, None, "0", None, LIVE, "not_expiring"),
    (alexa("r"), None, None, "Logged Out", None, EXPIRED, "row"),
    (alexa("r"), None, None, "widerrufen", None, EXPIRED, "row"),
    (alexa("r"), None, None, "\u5df2\u64a4\u9500", None, EXPIRED, "row"),
    (alexa("r"), None, None, "active", None, LIVE, "not_expiring"),
    (alexa("r"), None, None, None, "false", EXPIRED, "row"),
    (alexa("r"), None, None, None, "1", LIVE, "not_expiring"),
    (jwt(exp=E), None, None, "2019-12-01", None, EXPIRED, "row"),
    (jwt(exp=E), None, None, "2019-12-10", None, LIVE, "claim"),
    (jwt(exp=S - 1), None, None, "2019-12-10", None, EXPIRED, "claim"),
    (opaque(), None, None, "2019-12-10", None, OPEN, "none"),
    (opaque(), None, None, "2019-12-01", None, EXPIRED, "row"),
]


def rows(cases: list[Case]) -> list[dict[str, Any]]:
    names = ("token", "issued", "expires", "revoked", "active")
    return [{"user_id": n + 1, **dict(zip(names, case, strict=False)), "seen": "2019-12-01T00:00:00Z" if n % 2 else "2019-12-20T00:00:00Z"} for n, case in enumerate(cases)]


def write(folder: Path, records: list[dict[str, Any]], name: str = "kept") -> str:
    (folder / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in records), encoding="utf-8")
    return str(folder / f"{name}.ndjson")


def listed(impact: bi.Impact, folder: Path) -> list[dict[str, str]]:
    impact.revocation_list(folder / "list.csv")
    with (folder / "list.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def total(impact: bi.Impact, key: str) -> int:
    return sum(row[key] for row in impact.statistics["tokens"])


def test_each_token_is_in_its_state(tmp_path: Path) -> None:
    impact = bi.assess(write(tmp_path, rows(CASES)), PLAN, exposure=DAYS, progress=False, pointers=True)
    found = [row["state"] for row in listed(impact, tmp_path)]
    assert [(n, state) for n, state in enumerate(found) if state != CASES[n][5]] == []
    assert len(found) == len(CASES)
    for state in (LIVE, EXPIRED, OPEN):
        assert total(impact, state) == sum(case[5] == state for case in CASES)
    bases = {name: sum(row["basis"][name] for row in impact.statistics["tokens"]) for name in ("claim", "row", "lifetime", "not_expiring", "none")}
    assert bases == {name: sum(case[6] == name for case in CASES) for name in bases}


# issue, expiry -> good at the start, at any time of the window
WINDOW: list[tuple[int | None, int, bool, bool]] = [
    (S - 9, S, False, False), (S - 9, S + 1, True, True), (S, E, True, True), (S + 1, E, False, True), (E - 1, E + 9, False, True), (E, E + 9, False, False),
    (None, E, True, True), (None, S, False, False),
]  # fmt: skip


def test_at_start_and_in_the_window(tmp_path: Path) -> None:
    cases: list[Case] = [(opaque(), start, end, None, None, "", "") for start, end, _, _ in WINDOW]
    path = write(tmp_path, rows(cases))
    impact = bi.assess(path, PLAN, exposure=DAYS, progress=False)
    assert (total(impact, "live_at_start"), total(impact, "live_in_window")) == (sum(case[2] for case in WINDOW), sum(case[3] for case in WINDOW))
    assert impact.statistics["token_holders"]["live_in_window"] == sum(case[3] for case in WINDOW)
    row = impact.statistics["tokens"][0]
    assert (row["first_issued"], row["last_issued"]) == ("2019-12-03T23:59:51Z", "2019-12-27T00:00:00Z")
    half = bi.assess(path, PLAN, exposure=(DAYS[0], None), progress=False).statistics
    assert half["tokens"][0]["live_at_start"] == sum(case[2] for case in WINDOW)
    assert half["tokens"][0]["live_in_window"] is half["token_holders"]["live_in_window"] is None
    none = impact.recount(exposure=None).statistics
    assert none["tokens"][0]["live_at_start"] is None


def test_without_a_window_the_dumps_activity_decides(tmp_path: Path) -> None:
    """First activity 2019-12-01, last 2019-12-20; between them nothing is said."""
    cases: list[Case] = [
        (opaque(), None, "2019-11-30T23:59:59Z", None, None, EXPIRED, ""), (opaque(), None, "2019-12-01T00:00:00Z", None, None, OPEN, ""),
        (opaque(), None, "2019-12-20T00:00:00Z", None, None, OPEN, ""), (opaque(), None, "2019-12-20T00:00:01Z", None, None, LIVE, ""),
        (alexa("r"), None, None, None, None, LIVE, ""), (alexa("r"), None, None, "2019-11-01", None, EXPIRED, ""), (alexa("r"), None, None, "2019-12-05", None, OPEN, ""),
        (alexa("r"), None, None, "2019-12-24", None, LIVE, ""), (alexa("r"), None, None, "yes", None, EXPIRED, ""),
    ]  # fmt: skip
    impact = bi.assess(write(tmp_path, rows(cases)), PLAN, progress=False, pointers=True)
    assert [row["state"] for row in listed(impact, tmp_path)] == [case[5] for case in cases]


def test_of_several_records_of_a_token_the_latest_expiry_and_the_earliest_issue_count(tmp_path: Path) -> None:
    late, issued, ended, shared = opaque(), alexa("a"), alexa("r"), opaque()
    records = rows(
        [
            (late, None, "2019-11-01", None, None, "", ""), (late, None, "2019-12-24", None, None, "", ""), (late, None, None, None, None, "", ""),
            (issued, "2019-12-03T20:00:00Z", None, None, None, "", ""), (issued, "2019-12-05", None, None, None, "", ""),
            (ended, None, None, None, None, "", ""), (ended, None, None, "true", None, "", ""),
            (shared, None, None, None, None, "", ""), (shared, None, None, None, None, "", ""),
        ]
    )  # fmt: skip
    for row in records[:-1]:
        row["user_id"] = 1
    path = write(tmp_path, records)
    impact = bi.assess(path, PLAN, exposure=DAYS, progress=False, pointers=True)
    assert {row["state"] for row in listed(impact, tmp_path)[:3]} == {LIVE}
    assert {row["state"] for row in listed(impact, tmp_path)[3:7]} == {EXPIRED}
    by_pair = {(row["issuer"], row["kind"]): row for row in impact.statistics["tokens"]}
    assert by_pair["amazon_alexa", "access"]["first_issued"] == by_pair["amazon_alexa", "access"]["last_issued"] == "2019-12-03T20:00:00Z"
    assert (by_pair["generic", "unknown"]["tokens"], by_pair["generic", "unknown"]["shared"]) == (2, 1)
    assert by_pair["generic", "unknown"]["per_subject"] == {"p50": 1, "p95": 2, "max": 2}
    assert [row["subject"] for row in listed(impact, tmp_path)] == ["1"] * 8 + ["2"]


def test_ranks_are_nearest(tmp_path: Path) -> None:
    """A hundred holders: fifty of one token, forty-five of two, five of seven."""
    held = [1] * 50 + [2] * 45 + [7] * 5
    records = [{"user_id": n + 1, "token": opaque()} for n, count in enumerate(held) for _ in range(count)]
    found = bi.assess(write(tmp_path, records), PLAN, progress=False).statistics["tokens"]
    assert found[0]["per_subject"] == {"p50": 1, "p95": 2, "max": 7}


def test_unsigned_checksum_and_the_operators_own_grants(tmp_path: Path) -> None:
    from breach_impact.tokens.checks import base62, zlib

    body = chance(30)
    right = "gho" + f"_{body}{base62(zlib.crc32(body.encode()), 6)}"
    wrong = right[:-1] + ("a" if right[-1] != "a" else "b")
    granted = tuple(replace(c, hints={**c.hints, "granted_by": "operator", "issuer": "amazon_alexa", "token_kind": "access"}) if c.path == "token" else c for c in COLUMNS)
    plan = Plan(tables=[TablePlan(system="default", table="kept", columns=granted)])
    tokens = [jwt("none", exp=E), jwt("NonE", exp=E), jwt(exp=E), right, wrong, alexa("a"), opaque(), opaque()]
    impact = bi.assess(write(tmp_path, rows([(t, S, None, None, None, "", "") for t in tokens])), plan, exposure=DAYS, progress=False, pointers=True)
    found = {(row["issuer"], row["kind"]): row for row in impact.statistics["tokens"]}
    assert found["github", "access"]["checksum"] == {"right": 1, "wrong": 1}
    mine = found["amazon_alexa", "access"]
    assert (mine["tokens"], mine["unsigned"], mine["checksum"]) == (6, 2, None)
    assert (mine["granted_by"], mine["revocable_by"]) == ({"issuer": 1, "operator": 5}, "issuer")
    assert mine["basis"]["lifetime"] == 1, "what the operator granted lives as long as the operator says"
    assert [row["revocable_by"] for row in listed(impact, tmp_path)] == ["operator"] * 3 + ["issuer"] * 3 + ["operator"] * 2
    only = bi.assess(write(tmp_path, rows([(opaque(), None, None, None, None, "", "")])), plan, progress=False).statistics["tokens"]
    assert (only[0]["revocable_by"], only[0]["granted_by"]) == ("operator", {"issuer": 0, "operator": 1})


@pytest.mark.parametrize("listed", ["token", "issued"])
def test_a_key_that_stands_twice_is_dated_too(tmp_path: Path, listed: str) -> None:
    """It makes the place one of several values, in all records."""
    one, two, three = alexa("a"), alexa("a"), alexa("a")
    issue = '"2019-12-03T23:30:00Z"'
    twice = f'"token":"{two}","issued":{issue}' if listed == "token" else f'"issued":{issue},"issued":"2019-12-03T22:30:00Z"'
    (tmp_path / "grants.ndjson").write_text(
        f'{{"user_id":1,"token":"{one}",{twice}}}\n{{"user_id":2,"token":"{three}","issued":"2019-12-03T22:30:00Z"}}\n{{"user_id":3,"token":null,"issued":null}}\n'
    )
    impact = bi.assess(str(tmp_path / "grants.ndjson"), exposure=DAYS, progress=False)
    assert [(r["kind"], r["live"], r["expired"], r["undetermined"]) for r in impact.statistics["tokens"]] == [("access", 2 if listed == "token" else 1, 1, 0)]


def test_rewritten_documents_are_dated_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, rows(CASES))
    plain = bi.assess(path, PLAN, exposure=DAYS, progress=False).to_json()
    monkeypatch.setattr("breach_impact.reading.blocks.regular_rows", lambda con, shape, rows: pa.array([False] * rows.num_rows))
    assert bi.assess(path, PLAN, exposure=DAYS, progress=False).to_json() == plain


def test_elements_of_a_list_are_dated_by_their_own(tmp_path: Path) -> None:
    columns = (Column(path="user_id", data_type="account_id"), Column(path="grants[].token", data_type="voice_assistant_token", hints={"issued": "grants[].at"}))
    plan = Plan(tables=[TablePlan(system="default", table="kept", columns=columns)])
    grants = [{"token": alexa("a"), "at": "2019-12-03T20:00:00Z"}, {"token": alexa("a"), "at": "2019-12-03T23:30:00Z"}, {"token": alexa("a")}]
    found = bi.assess(write(tmp_path, [{"user_id": 1, "grants": grants}]), plan, exposure=DAYS, progress=False).statistics["tokens"][0]
    assert (found["expired"], found["live"], found["undetermined"]) == (1, 1, 1)


# -- laws ---------------------------------------------------------------------------------------------------------------
def _life() -> list[dict[str, Any]]:
    pool = [case[0] for case in CASES]
    out = []
    for n in range(600):
        case = list(DICE.choice(CASES))
        case[0] = DICE.choice(pool)
        out.append({**rows([tuple(case)])[0], "user_id": DICE.randrange(1, 90), "seen": f"2019-12-{n % 20 + 1:02}T00:00:00Z"})  # pyright: ignore[reportArgumentType]
    return out


ROWS = _life()


def _told(folder: Path, parts: list[list[dict[str, Any]]], **options: Any) -> tuple[str, str]:
    """The statistics without the sources, and the worklist."""
    folder.mkdir()
    paths = [write(folder, part, f"kept_{n}") for n, part in enumerate(parts)]
    impact = bi.assess(paths, PLAN, exposure=DAYS, progress=False, pointers=True, **options)
    statistics = json.loads(impact.to_json())
    statistics["records"]["sources"] = []
    listed(impact, folder)
    return json.dumps(statistics), (folder / "list.csv").read_text()


def test_no_order_split_key_or_spilled_ledger_changes_a_number(tmp_path: Path) -> None:
    whole, pointers = _told(tmp_path / "whole", [ROWS], case_key="00" * 16)
    assert _told(tmp_path / "key", [ROWS], case_key="c0ffee" * 5 + "00", workers=2) == (whole, pointers)
    shuffled = random.Random(1).sample(ROWS, len(ROWS))
    assert _told(tmp_path / "cut", [shuffled[:123], shuffled[123:400], shuffled[400:]])[0] == whole
    of = Budget.of
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Budget, "of", lambda memory=None, workers=None: replace(of(memory, workers), ledger=60_000_000))
        patch.setattr(Ledger, "COMPACT_EVERY", 50)
        patch.setattr(Ledger, "WORTH", 2.0)
        assert _told(tmp_path / "spilled", [ROWS]) == (whole, pointers)


# -- the plan -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("path", ["isued", "other[].at"])
def test_a_hint_that_points_nowhere_is_said(tmp_path: Path, path: str) -> None:
    columns = tuple(replace(c, hints={"issued": path}) if c.path == "token" else c for c in COLUMNS)
    data = write(tmp_path, [{"user_id": 1, "token": opaque(), "other": [{"at": "2019-12-01"}]}])
    with pytest.raises(PlanError, match="its hint issued names"):
        bi.assess(data, Plan(tables=[TablePlan(system="default", table="kept", columns=columns)]), progress=False)


def test_another_reading_of_what_dates_a_token_needs_a_new_scan(tmp_path: Path) -> None:
    impact = bi.assess(write(tmp_path, rows(CASES)), PLAN, exposure=DAYS, progress=False)

    def planned(**hints: str) -> Plan:
        return Plan(tables=[replace(PLAN.tables[0], columns=tuple(replace(c, hints=hints) if c.path == "issued" else c for c in COLUMNS))])

    assert impact.recount(plan=planned()).to_json() == impact.to_json()
    with pytest.raises(PlanError, match=r"kept\.token: what dates it is read otherwise"):
        impact.recount(plan=planned(unit="ms"))


def test_paths_in_hints_are_masked_and_read_back(tmp_path: Path) -> None:
    name = "issued for " + "ann.lee" + "@" + "example.org"
    columns = (COLUMNS[0], replace(COLUMNS[1], hints={"issued": name}), Column(path=name, data_type=None))
    plan = Plan(tables=[TablePlan(system="default", table="kept", columns=columns)])
    plan.save(tmp_path / "plan.toml")
    text = (tmp_path / "plan.toml").read_text()
    assert "ann.lee" not in text
    assert 'issued = "col-3"' in text
    again = Plan.load(tmp_path / "plan.toml").resolved({("default", "kept"): ["user_id", "token", name]})
    assert again.tables[0].columns[1].hints["issued"] == name
    (tmp_path / "kept.csv").write_text(f"user_id,token,{name}\n1,{alexa('a')},2019-12-03T23:30:00Z\n2,{alexa('a')},2019-12-03T22:30:00Z\n")
    found = bi.assess(str(tmp_path / "kept.csv"), Plan.load(tmp_path / "plan.toml"), exposure=DAYS, progress=False)
    assert (found.statistics["tokens"][0]["live"], found.statistics["tokens"][0]["expired"]) == (1, 1)


def test_a_flag_beside_a_time_of_revocation(tmp_path: Path) -> None:
    """The time decides where there is one; a flag without a time ends the token."""
    lines = ["user_email,token,revoked,revoked_at"]
    for number in range(60):
        at = ("2019-12-01", "2019-12-20", "", "")[number % 4]
        lines.append(f"p{number}@example.com,Atzr|IwEB{number:040x},{'false' if number % 4 == 3 else 'true'},{at}")
    (tmp_path / "oauth_tokens.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (row,) = bi.assess(tmp_path, exposure=("2019-12-04", "2019-12-26")).statistics["tokens"]
    assert (row["live"], row["expired"], row["undetermined"]) == (30, 30, 0)
