"""Cards: brands, expiry around the edges, what stands beside a number, holders, versions, tracks; and no digit of any of them in an output."""

from __future__ import annotations

import csv
import json
import random
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import duckdb
import pytest

import breach_impact as bi
from breach_impact.detectors import _payment, _wallets
from breach_impact.detectors._checks import luhn
from breach_impact.payment import brands as card_brands
from breach_impact.payment import dates as card_dates
from breach_impact.plan import Plan, TablePlan
from breach_impact.registry import detectors
from breach_impact.types import Column

VECTORS = Path(__file__).parents[1] / "../shared/data/tokens/payment.csv"
VISA, AMEX, MASTER = "4111111111111111", "378282246310005", "5555555555554444"
TYPES = {"mail": "email", "pan": "payment_card_number", "exp": "card_expiry", "cvv": "card_cvv", "name": "person_name", "track": "card_track", "pin": "card_pin"}
WINDOW = ("2019-12-04", "2019-12-26")


def whole(number: str) -> str:
    """The number with its check digit."""
    return next(number + str(n) for n in range(10) if luhn(number + str(n)))


def found(tmp_path: Path, tables: dict[str, list[dict[str, Any]]], types: dict[str, str] = TYPES, *, exposure: Any = WINDOW, **more: Any) -> dict[str, Any]:
    """Statistics of tables whose columns hold what ``types`` says."""
    plans = []
    for name, rows in tables.items():
        (tmp_path / f"{name}.json").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        used = sorted(types) if "[]" in "".join(types) else sorted({key for row in rows for key in row} & types.keys())
        plans.append(TablePlan(system="default", table=name, columns=tuple(Column(path=p, data_type=types[p], decided_by="analyst") for p in used)))
    return bi.assess(str(tmp_path), Plan(tables=plans), progress=False, exposure=exposure, **more).statistics


def cards(tmp_path: Path, rows: list[dict[str, Any]], types: dict[str, str] = TYPES, **more: Any) -> dict[str, dict[str, int]]:
    """The rows of one table's cards, by brand."""
    return {row.pop("brand"): row for row in found(tmp_path, {"t": rows}, types, **more)["payment_cards"]}


# -- brands -------------------------------------------------------------------------------------------------------------
BRANDS = [
    ("4" + "1" * 15, "visa"), ("4" * 13, "visa"), ("4" * 14, "other"), ("51" + "0" * 14, "mastercard"), ("2221" + "0" * 12, "mastercard"), ("2720" + "9" * 12, "mastercard"),
    ("2721" + "0" * 12, "other"), ("2220" + "0" * 12, "other"), ("34" + "0" * 13, "amex"), ("37" + "0" * 14, "other"), ("36" + "0" * 12, "diners"), ("6011" + "0" * 12, "discover"),
    ("3528" + "0" * 12, "jcb"), ("3589" + "0" * 15, "jcb"), ("3527" + "0" * 12, "other"), ("62100" + "0" * 14, "unionpay"), ("5018" + "0" * 8, "maestro"), ("401178" + "0" * 10, "elo"),
    ("401177" + "0" * 10, "visa"), ("650031" + "0" * 10, "elo"), ("650034" + "0" * 10, "discover"), ("606282" + "0" * 10, "hipercard"), ("63737423" + "0" * 8, "hiper"),
    ("63737424" + "0" * 8, "maestro"), ("2200" + "0" * 12, "mir"), ("2204" + "0" * 15, "mir"), ("9792" + "0" * 12, "troy"), ("508500" + "0" * 10, "rupay"), ("508499" + "0" * 10, "maestro"),
    ("506099" + "0" * 10, "verve"), ("5019" + "0" * 12, "dankort"), ("1" * 16, "other"), ("9" * 16, "other"), ("4" * 11, "other"), ("4" * 20, "other"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "brand"), BRANDS)
def test_a_brand_is_that_of_the_longest_prefix_and_a_length_it_has(number: str, brand: str) -> None:
    assert card_brands.brand_of(number) == brand


def test_the_intervals_are_in_order_and_cover_all_prefixes() -> None:
    table = card_brands.intervals()
    assert table[0].first == 0
    assert all(a.first < b.first and a[1:] != b[1:] for a, b in pairwise(table))
    assert len(card_brands.brands()) <= 64  # a bit each in the ledger


def test_sql_agrees_with_python() -> None:
    dice = random.Random(11)
    numbers = ["".join(dice.choices("0123456789", k=dice.randrange(12, 20))) for _ in range(5000)]
    numbers += [number for number, _ in BRANDS if 12 <= len(number) <= 19]
    numbers += [whole(number[:-1]) for number in numbers[:500]]
    con = duckdb.connect()
    con.execute("CREATE TABLE t AS SELECT unnest(?::VARCHAR[]) AS y", [numbers])
    rows = con.execute(
        f"SELECT y, {card_brands.luhn_sql('u')}, {card_brands.range_sql('p')} >> 8, {card_brands.fits_sql('b', 'strlen(y)')} FROM"
        f" (SELECT *, {card_brands.range_sql('p')} AS b FROM (SELECT y, y::UBIGINT AS u, left(y, 8)::INTEGER AS p FROM t))"
    ).fetchall()
    names = card_brands.brands()
    assert [(y, right, names[code] if fits else "other") for y, right, code, fits in rows] == [(y, luhn(y), card_brands.brand_of(y)) for y, *_ in rows]


def test_an_unknown_range_counts_as_other_in_a_column_of_cards_only(tmp_path: Path) -> None:
    odd = whole("9" * 15)
    assert not luhn("9" * 16)
    assert not detectors()["payment_card_number"].validate(odd)  # type: ignore[misc]
    assert list(cards(tmp_path, [{"mail": "a@x.com", "pan": odd}])) == ["other"]


# -- what is a card -----------------------------------------------------------------------------------------------------
NO_CARDS = ["4111111111111112", "************1111", "4111-XXXX-XXXX-1111", "1111", "tok_1Fzq8x2eZvKYlo2C", "4111111111111111x", "0000000000000000", "1234567890123456", "", None]


@pytest.mark.parametrize("value", NO_CARDS)
def test_masked_tokenised_short_and_wrong_numbers_are_no_cards(tmp_path: Path, value: str | None) -> None:
    assert cards(tmp_path, [{"mail": "a@x.com", "pan": value, "cvv": "123"}]) == {}


def test_one_card_however_it_is_written_in_two_tables_of_two_people(tmp_path: Path) -> None:
    tables = {
        "a": [{"mail": "a@x.com", "pan": "4111 1111 1111 1111", "exp": "11/19"}, {"mail": "a@x.com", "pan": "4111-1111-1111-1111", "exp": None}],
        "b": [{"mail": "b@x.com", "pan": VISA + ".0", "exp": "2019-12"}, {"mail": None, "pan": VISA, "exp": "10/2019"}],
    }
    (row,) = found(tmp_path, tables)["payment_cards"]
    assert row == {
        "brand": "visa", "cards": 1, "subjects": 2, "unexpired": 1, "with_cvv": 0, "expired": 0, "undetermined": 0, "with_track": 0, "with_name": 0, "records": 4,
    }  # fmt: skip


def test_nineteen_digits_and_the_longest_separators(tmp_path: Path) -> None:
    number = whole("622848" + "0" * 12)
    assert len(number) == 19
    grouped = " ".join(number[i : i + 4] for i in range(0, 19, 4))
    assert cards(tmp_path, [{"mail": "a@x.com", "pan": grouped}, {"mail": "a@x.com", "pan": number}])["unionpay"]["cards"] == 1


def test_versions_of_a_document_are_one_record(tmp_path: Path) -> None:
    def hit(pan: str, exp: str) -> str:
        return json.dumps({"_index": "pay", "_id": "1", "_source": {"mail": "a@x.com", "pan": pan, "exp": exp}}) + "\n"

    (tmp_path / "pay.json").write_text(hit(VISA, "11/19") + hit(VISA, "01/20") + hit(MASTER, "01/18"), encoding="utf-8")
    columns = tuple(Column(path=p, data_type=TYPES[p], decided_by="analyst") for p in ("mail", "pan", "exp"))
    s = bi.assess(str(tmp_path), Plan(tables=[TablePlan(system="default", table="pay", columns=columns)]), progress=False, exposure=WINDOW).statistics
    assert {(r["brand"], r["cards"], r["records"], r["unexpired"], r["expired"]) for r in s["payment_cards"]} == {("visa", 1, 1, 1, 0), ("mastercard", 1, 1, 0, 1)}
    assert s["records"]["accepted"] >= 1


def test_a_card_of_another_person_is_a_card_and_has_no_holder(tmp_path: Path) -> None:
    (tmp_path / "t.json").write_text(json.dumps({"mail": "a@x.com", "gift": {"pan": VISA, "mail": "b@x.com"}}) + "\n")
    columns = (
        Column(path="mail", data_type="email", decided_by="analyst"),
        Column(path="gift.pan", data_type="payment_card_number", role="secondary", party="gift", decided_by="analyst"),
        Column(path="gift.mail", data_type="email", role="secondary", party="gift", decided_by="analyst"),
    )
    s = bi.assess(str(tmp_path), Plan(tables=[TablePlan(system="default", table="t", columns=columns)]), progress=False).statistics
    assert [(r["cards"], r["subjects"], r["records"]) for r in s["payment_cards"]] == [(1, 0, 1)]


# -- expiry -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("expiry", "start", "state"),
    [
        ("11/19", "2019-11-30", "unexpired"), ("11/19", "2019-12-01", "expired"), ("12/19", "2019-12-01", "unexpired"), ("12/19", "2019-12-31", "unexpired"),
        ("12/19", "2020-01-01", "expired"), ("12/2019", "2019-12-31", "unexpired"), ("", "2019-12-31", "undetermined"), ("13/19", "2019-12-31", "undetermined"),
    ],
)  # fmt: skip
def test_the_edge_of_the_exposure(tmp_path: Path, expiry: str, start: str, state: str) -> None:
    row = cards(tmp_path, [{"mail": "a@x.com", "pan": VISA, "exp": expiry}], exposure=(start, None))["visa"]
    assert {name: row[name] for name in ("unexpired", "expired", "undetermined")} == {"unexpired": 0, "expired": 0, "undetermined": 0} | {state: 1}


@pytest.mark.parametrize(("expiry", "state"), [("09/19", "expired"), ("10/19", "undetermined"), ("11/19", "undetermined"), ("12/19", "unexpired"), ("01/20", "unexpired")])
def test_without_a_window_the_activity_decides_from_both_sides(tmp_path: Path, expiry: str, state: str) -> None:
    rows = [{"mail": "a@x.com", "pan": VISA, "exp": expiry, "at": "2019-10-05T00:00:00Z"}, {"mail": "b@x.com", "at": "2019-12-20T00:00:00Z"}]
    assert cards(tmp_path, rows, {**TYPES, "at": "activity_time"}, exposure=None)["visa"][state] == 1


def test_without_window_and_activity_nothing_is_determined(tmp_path: Path) -> None:
    assert cards(tmp_path, [{"mail": "a@x.com", "pan": VISA, "exp": "12/19"}], exposure=None)["visa"]["undetermined"] == 1


SPELLINGS = [
    ("04/27", 2027, 4), ("4/27", 2027, 4), ("04/2027", 2027, 4), ("04-27", 2027, 4), ("04 / 27", 2027, 4), ("0427", 2027, 4), ("2704", 2027, 4), ("427", 2027, 4), ("427.0", 2027, 4),
    ("042027", 2027, 4), ("202704", 2027, 4), ("2027-04", 2027, 4), ("2027/4", 2027, 4), ("2027-04-30", 2027, 4), ("2027-04-30T00:00:00Z", 2027, 4), ("20270430", 2027, 4),
    ("30/04/2027", 2027, 4), ("04/30/2027", 2027, 4), ("Apr-27", 2027, 4), ("27-Apr", 2027, 4), ("April 2027", 2027, 4), ("août 27", 2027, 8), ("Dez. 27", 2027, 12), ("мая 2027", 2027, 5),
    ("2027年4月", 2027, 4), ("04月/27年", 2027, 4), ("2027년 04월", 2027, 4), ("12/99", 1999, 12), ("1112", 2012, 11), ("13/27", None, None), ("2027", None, None), ("04", None, None), ("soon", None, None),
]  # fmt: skip


def test_spellings_of_an_expiry() -> None:
    con = duckdb.connect()
    con.execute("CREATE TABLE t AS SELECT unnest(?::VARCHAR[]) AS v", [[text for text, *_ in SPELLINGS]])
    rows = con.execute(f"SELECT v, {card_dates.month_of('v')}, regexp_full_match(v, ?) FROM t", [card_dates.EXPIRY]).fetchall()
    assert [(v, month) for v, month, _ in rows] == [(v, None if year is None or month is None else 12 * year + month - 1) for v, year, month in SPELLINGS]
    assert {v for v, month, form in rows if month is not None and not form} == set()
    assert con.execute(f"SELECT {card_dates.month_of('v', year_first=True)} FROM (SELECT '1112' AS v)").fetchall() == [(12 * 2011 + 11,)]


@pytest.mark.parametrize(
    "names", [("exp_month", "exp_year"), ("expMonth", "expYear"), ("Ablaufmonat", "Ablaufjahr"), ("mes_vencimiento", "anio"), ("exp_mm", "exp_yy"), ("gueltig1", "gueltig2"), ("月", "年"), ("exp_month", "valid")]
)
@pytest.mark.parametrize("year", ["2020", "20"])
def test_month_and_year_in_two_columns(tmp_path: Path, names: tuple[str, str], year: str) -> None:
    month, years = names
    types = {"mail": "email", "pan": "payment_card_number", month: "card_expiry", years: "card_expiry"}
    rows = [{"mail": "a@x.com", "pan": VISA, month: "1", years: year}, {"mail": "b@x.com", "pan": MASTER, month: "11", years: "2012"}]
    got = cards(tmp_path, rows, types)
    assert (got["visa"]["unexpired"], got["mastercard"]["expired"]) == (1, 1)


# -- what stands beside -------------------------------------------------------------------------------------------------
def test_cvv_name_and_pin_of_the_same_object_or_row(tmp_path: Path) -> None:
    types = {
        "mail": "email", "name": "person_name", "cards[].number": "payment_card_number", "cards[].exp": "card_expiry", "cards[].cvc": "card_cvv", "cvv": "card_cvv",
        "old.number": "payment_card_number",
    }  # fmt: skip
    rows = [
        {"mail": "a@x.com", "name": "Ann Lee", "cards": [{"number": VISA, "exp": "01/20", "cvc": "123"}, {"number": MASTER, "exp": "01/19"}]},
        {"mail": "b@x.com", "old": {"number": AMEX}, "cvv": "1234"},
    ]
    got = cards(tmp_path, rows, types)
    assert {brand: (row["with_cvv"], row["with_name"], row["unexpired"]) for brand, row in got.items()} == {"visa": (1, 1, 1), "mastercard": (0, 1, 0), "amex": (1, 0, 0)}


@pytest.mark.parametrize(("cvv", "n"), [("123", 1), ("0042", 1), ("12", 0), ("***", 0), ("", 0), ("n/a", 0), ("12345", 0)])
def test_a_real_code_only(tmp_path: Path, cvv: str, n: int) -> None:
    s = found(tmp_path, {"t": [{"mail": "a@x.com", "pan": AMEX, "cvv": cvv}]})
    assert s["payment_cards"][0]["with_cvv"] == n
    assert s["payment"]["sensitive_authentication_data"] == {"subjects": n, "cards": n}
    measures = {m["name"]: m["value"] for m in s["measures"]}
    assert measures["payment.sensitive_authentication_data.subjects"] == measures["payment.sensitive_authentication_data.cards"] == n


def test_two_cards_of_a_row_keep_what_is_theirs(tmp_path: Path) -> None:
    types = {"mail": "email"}
    types |= {f"{what}{n}": kind for n in (1, 2) for what, kind in (("pan", "payment_card_number"), ("exp", "card_expiry"), ("cvv", "card_cvv"))}
    rows = [{"mail": "a@x.com", "pan1": VISA, "pan2": MASTER, "exp1": "01/20", "exp2": "01/19", "cvv1": "123", "cvv2": None}]
    got = cards(tmp_path, rows, types)
    assert (got["visa"]["unexpired"], got["visa"]["with_cvv"], got["mastercard"]["expired"], got["mastercard"]["with_cvv"]) == (1, 1, 1, 0)


# -- tracks -------------------------------------------------------------------------------------------------------------
TRACKS = [
    (f"%B{VISA}^DOE/JANE^2012101000000000?", "visa", "unexpired", 1), (f";{MASTER}=19111011234500000000?", "mastercard", "expired", 0), (f"{MASTER}=2001101", "mastercard", "unexpired", 0),
    (f"B{AMEX}^ROE/R^2001101", "amex", "unexpired", 1), (f"{AMEX}D200110112345678F", "amex", "unexpired", 0), (f"%B{VISA}^DOE/JANE^^^356858 00998000000?", "visa", "undetermined", 1),
    (f"%B{VISA}^DOE/JANE^2012101000?;{VISA}=2012101000?", "visa", "unexpired", 1),
]  # fmt: skip


@pytest.mark.parametrize(("track", "brand", "state", "named"), TRACKS)
def test_a_track_is_a_card_with_its_expiry(tmp_path: Path, track: str, brand: str, state: str, named: int) -> None:
    s = found(tmp_path, {"t": [{"mail": "a@x.com", "track": track}]})
    (row,) = s["payment_cards"]
    assert (row["brand"], row[state], row["with_track"], row["with_name"]) == (brand, 1, 1, named)
    assert [(r["data_type"], r["subjects"]) for r in s["data_types"] if r["category"] == "payment"] == [("card_track", 1)]
    assert s["payment"]["sensitive_authentication_data"] == {"subjects": 1, "cards": 1}


def test_tracks_in_a_column_and_in_texts_are_recognised(tmp_path: Path) -> None:
    numbers = [whole(f"4539{n:011}") for n in range(40)]
    (tmp_path / "swipes.csv").write_text("mail,c2\n" + "".join(f"u{n}@x.com,;{number}=2512101{n:08}?\n" for n, number in enumerate(numbers)))
    lines = "".join(json.dumps({"email": f"u{n}@x.com", "comment": f"terminal said %B{number}^DOE/J^2512101? and hung up on us"}) + "\n" for n, number in enumerate(numbers))
    (tmp_path / "tickets.json").write_text(lines)
    plan = bi.inspect(str(tmp_path), progress=False)
    assert {c.path: c.data_type for t in plan.tables for c in t.columns if c.data_type == "card_track"} == {"c2": "card_track", "comment~card_track": "card_track"}
    s = bi.assess(str(tmp_path), plan, progress=False, exposure=WINDOW).statistics
    assert [(r["cards"], r["with_track"], r["unexpired"], r["records"]) for r in s["payment_cards"]] == [(40, 40, 40, 80)]


# -- what is no card ----------------------------------------------------------------------------------------------------
def numbers_of(kind: str, n: int) -> str:
    """Numbers that look like cards and are none."""
    return {
        "imei": whole(f"35{n:012}"), "iccid": whole(f"8949{n:014}"), "epoch_ms": str(1748503543012 + 61_007 * n), "snowflake": str(175928847299117063 + 4194304 * 977 * n),
        "order_no": f"4{n * 7919:015}", "tracking": f"92055901755477{n:06}"[:16],
    }[kind]  # fmt: skip


@pytest.mark.parametrize("kind", ["imei", "iccid", "epoch_ms", "snowflake", "order_no", "tracking"])
@pytest.mark.parametrize("named", [True, False])
def test_numbers_of_other_things_are_no_cards(tmp_path: Path, kind: str, named: bool) -> None:
    head = kind if named else "column_2"
    rows = "".join(f"{'email' if n < 0 else f'u{n}@mail.com'},{numbers_of(kind, n)}\n" for n in range(120))
    (tmp_path / "t.csv").write_text(f"email,{head}\n{rows}")
    plan = bi.inspect(str(tmp_path), progress=False)
    assert "payment_card_number" not in {c.data_type for t in plan.tables for c in t.columns}


def test_the_reason_tells_the_excess_over_chance(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("email,card_number\n" + "".join(f"u{n}@mail.com,{whole(f'4539{n:011}')}\n" for n in range(60)))
    (column,) = [c for t in bi.inspect(str(tmp_path), progress=False).tables for c in t.columns if c.data_type == "payment_card_number"]
    assert "+90 points against chance" in column.why


def test_a_security_code_needs_a_card_near_or_a_word_for_it(tmp_path: Path) -> None:
    (tmp_path / "doors.csv").write_text("email,security_code\n" + "".join(f"u{n}@mail.com,{100 + n * 7 % 900}\n" for n in range(60)))
    (tmp_path / "pay.csv").write_text("email,card_number,security_code\n" + "".join(f"u{n}@mail.com,{whole(f'4539{n:011}')},{100 + n * 7 % 900}\n" for n in range(60)))
    plan = bi.inspect(str(tmp_path), progress=False)
    assert {t.table: [c.data_type for c in t.columns][-1] for t in plan.tables} == {"doors": None, "pay": "card_cvv"}


# -- laws, privacy ------------------------------------------------------------------------------------------------------
DICE = random.Random(3)
MANY = [
    {
        "mail": f"u{DICE.randrange(40)}@x.com" if DICE.random() < 0.9 else None, "pan": DICE.choice([whole(f"4539{DICE.randrange(30):011}"), whole(f"37{DICE.randrange(9):012}"), "", "xxxx"]),
        "exp": DICE.choice(["11/19", "12/19", "2020-01", "", None]), "cvv": DICE.choice(["123", "", "4321"]), "name": DICE.choice(["Ann Lee", ""]),
    }
    for _ in range(300)
]  # fmt: skip


def shown(s: dict[str, Any]) -> str:
    return json.dumps([s["payment_cards"], s["payment"], s["data_types"]])


def test_order_split_and_key_change_nothing(tmp_path: Path) -> None:
    def figures(name: str, parts: list[list[dict[str, Any]]], key: str) -> str:
        folder = tmp_path / name
        folder.mkdir()
        columns = tuple(Column(path=p, data_type=TYPES[p], decided_by="analyst") for p in ("mail", "pan", "exp", "cvv", "name"))
        for n, rows in enumerate(parts):
            (folder / f"t_{n}.json").write_text("".join(json.dumps(row) + "\n" for row in rows))
        plan = Plan(tables=[TablePlan(system="default", table="t", columns=columns)])
        return shown(bi.assess(str(folder), plan, progress=False, exposure=WINDOW, case_key=key).statistics)

    wanted = figures("whole", [MANY], "00" * 16)
    shuffled = MANY.copy()
    random.Random(5).shuffle(shuffled)
    assert json.loads(wanted)[0][0]["cards"] > 9
    assert figures("parts", [shuffled[:77], shuffled[77:]], "ff" * 16) == wanted
    for row in json.loads(wanted)[0]:
        assert row["unexpired"] + row["expired"] + row["undetermined"] == row["cards"]


def test_counting_again_hides_cards_or_says_that_it_cannot(tmp_path: Path) -> None:
    (tmp_path / "t.json").write_text("".join(json.dumps(row) + "\n" for row in MANY))
    columns = tuple(Column(path=p, data_type=TYPES[p], decided_by="analyst") for p in ("mail", "pan", "exp", "cvv", "name"))
    plan = Plan(tables=[TablePlan(system="default", table="t", columns=columns)])
    impact = bi.assess(str(tmp_path), plan, progress=False, exposure=WINDOW)
    later = impact.recount(exposure=("2020-02-01", "2020-02-02"))
    assert sum(row["unexpired"] for row in later.statistics["payment_cards"]) == 0

    def without(*paths: str) -> Plan:
        kept = tuple(replace(c, data_type=None) if c.path in paths else c for c in columns)
        return Plan(tables=[TablePlan(system="default", table="t", columns=kept)])

    for path in ("cvv", "exp", "name", "pan"):
        with pytest.raises(bi.errors.PlanError):
            impact.recount(plan=without(path))
    gone = without("pan", "exp", "cvv")
    assert impact.recount(plan=gone).statistics["payment_cards"] == []
    assert shown(impact.recount(plan=gone).statistics) == shown(bi.assess(str(tmp_path), gone, progress=False, exposure=WINDOW).statistics)


def test_no_part_of_a_number_stands_beside_its_hash(tmp_path: Path) -> None:
    """PCI DSS 3.5.1: neither ledger nor statistics hold the first six or last four digits."""
    number, track = whole("453914880343646"), whole("555566778899001")
    rows = [{"mail": "a@x.com", "pan": number, "exp": "11/19", "cvv": "739", "track": f";{track}=2012101?"}]
    (tmp_path / "t.json").write_text(json.dumps(rows[0]) + "\n")
    columns = tuple(Column(path=p, data_type=TYPES[p], decided_by="analyst") for p in rows[0])
    impact = bi.assess(str(tmp_path), Plan(tables=[TablePlan(system="default", table="t", columns=columns)]), progress=False, exposure=WINDOW)
    assert impact._case is not None
    ledger = impact._case.ledger
    kept = ledger.rows("SELECT brand, exp, flags FROM card ORDER BY brand")
    assert len(kept) == 2
    assert [name for name, *_ in ledger.rows("DESCRIBE card")] == ["holder", "h", "brand", "exp", "flags"]
    everything = impact.to_json() + repr(kept) + repr(impact) + json.dumps(impact.statistics["payment_cards"])
    for secret in (number, track, number[:6], number[-4:], track[:6], track[-4:], "739"):
        assert secret not in "".join(part for part in everything.split('"') if len(part) < 60)


# -- published vectors --------------------------------------------------------------------------------------------------
@pytest.mark.skipif(not VECTORS.exists(), reason="the collection of published values is not beside this checkout")
def test_every_published_check_is_reproduced() -> None:
    rows = list(csv.DictReader(VECTORS.read_text(encoding="utf-8").splitlines(keepends=True)))
    assert len(rows) > 400
    wrong = []
    for row in rows:
        check = _payment.payment_check(row["value"], "iban" if row["family"] == "iban" else "")
        # Of a number of an airline's plan (122...) the range is no brand's; eight IBANs keep the check digits, not their country's structure.
        known = row["value"].startswith("122") or (row["label"] == "iban" and "stdnum" in row["source"])
        if check.check != row["check"] or (check.valid != (row["polarity"] == "positive") and not known):
            wrong.append(row["label"])
    assert wrong == []


SEED = " ".join(["abandon"] * 11 + ["about"])


@pytest.mark.parametrize(("value", "right"), [(SEED, True), (SEED.replace("about", "abandon"), False), (SEED.replace("about", "breach"), False), (" ".join(["zoo"] * 11 + ["wrong"]), True)])
def test_seed_phrases_by_their_checksum(value: str, right: bool) -> None:
    assert _wallets.secret_key(value) == right


@pytest.mark.parametrize(
    ("value", "coin"),
    [
        ("bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr", "bitcoin"), ("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bitcoin"),
        ("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", None), ("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "ethereum"), ("0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed", None),
        ("TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "tron"), ("rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", "xrp"), ("rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTi", None), ("hello", None), ("", None),
        ("GDRXE2BQUC3AZNPVFSCEZ76NJ3WWL25FYFK6RGZGIEKWE4SOOHSUJUJ6", "stellar"), ("15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5", "polkadot"),
    ],
)  # fmt: skip
def test_wallets_by_their_checksum(value: str, coin: str | None) -> None:
    assert _wallets.coin_of(value) == coin


def test_keccak_is_the_one_of_ethereum() -> None:
    assert _wallets.keccak(b"").hex().startswith("c5d2460186f7233c")
    assert _wallets.keccak(b"a" * 136).hex() != _wallets.keccak(b"a" * 135).hex()


@pytest.mark.parametrize(("value", "right"), [("121000358", True), ("0711-0130-7", True), ("421042111", False), ("121000359", False), ("000000000", False), ("12100035", False)])
def test_routing_numbers(value: str, right: bool) -> None:
    assert _payment.routing_number(value) == right


@pytest.mark.parametrize(("value", "right"), [("AGRIFRPP882", True), ("ABNA BE 2A", True), ("DEUTDEFF", True), ("PASSWORD", False), ("AGRIXXPP", False), ("AGRIFRPP88", False)])
def test_codes_of_banks(value: str, right: bool) -> None:
    assert _payment.bic(value) == right
