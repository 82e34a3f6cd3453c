"""What a notebook shows and hands on: cards, tables, completion and one bar, from a real assessment and from hostile names."""

from __future__ import annotations

import copy
import json
import logging
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact import cards
from breach_impact.dump import Dump
from breach_impact.impact import Impact, NameNotFound
from breach_impact.opening.source import Source
from breach_impact.plan import Plan, TablePlan
from breach_impact.table import COLUMNS, Table
from breach_impact.types import Column

HOSTILE = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "=cmd|'/c calc'!A0", "](javascript:x)", "a\x1b[31m\x00\r\nb", "\u202eevil\u200f", "x" * 300,
]  # fmt: skip
ROOT = Path(__file__).parents[1]
VOID = {"br", "img", "meta"}


class Page(HTMLParser):
    """Tags, attributes and text of a piece of HTML; it must be well-formed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == [], "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def opened(sample: Path) -> Dump:
    return bi.open(str(sample / "second"))


@pytest.fixture(scope="module")
def plan(opened: Dump) -> Plan:
    return bi.inspect(opened, default_region="US")


@pytest.fixture(scope="module")
def impact(opened: Dump, plan: Plan) -> Impact:
    return bi.assess(opened, plan, exposure=("2019-12-04", "2019-12-26"))


@pytest.fixture
def hostile(statistics: dict[str, Any]) -> Impact:
    """An impact with what a dump may smuggle into every text that comes from it."""
    s = statistics
    s |= {"complete": False, "incomplete_because": [f"{name}: truncated" for name in HOSTILE]}
    s["records"]["sources"] = [{**s["records"]["sources"][0], "source": name, "complete": False, "reasons": {"truncated": 1, name: 2}} for name in HOSTILE]
    for i, name in enumerate(HOSTILE):
        s["data_types"][i]["data_type"] = s["time_zones"]["by_abbreviation"][i]["abbreviation"] = name
        s["tokens"][min(i, len(s["tokens"]) - 1)]["issuer"] = name
    s["devices"] = {"distinct": 9, "subjects": 9, "models": [{"model": name, "devices": 1, "subjects": 1} for name in HOSTILE]}
    s["measures"][1] |= {"kind": "estimate", "note": f"rests on {HOSTILE[0]}"}
    return Impact(s)


def source(name: str, **options: Any) -> Source:
    return Source(name=name, _path=Path("nowhere"), **options)


def pages(*things: Any) -> list[dict[str, str]]:
    return [thing._repr_mimebundle_() for thing in things]


# -- all cards ----------------------------------------------------------------------------------------------------------
def test_cards_need_no_script_no_style_block_and_no_network(opened: Dump, plan: Plan, impact: Impact) -> None:
    for bundle in pages(opened, plan, impact, impact.data_types, impact.measures, impact.affected):
        assert sorted(bundle) == ["text/html", "text/plain"]
        page = Page(bundle["text/html"])
        assert set(page.tags) <= {"div", "table", "thead", "tbody", "tr", "th", "td", "b", "br", "small", "code", "span", "details", "summary"}
        assert set(page.attributes) <= {"style", "align", "cellpadding"}
        assert not re.search(r"url\(|https?:|(?<![-\w])color:", bundle["text/html"]), "colours are those of the page"


def test_cards_are_the_same_each_time(opened: Dump, plan: Plan, impact: Impact) -> None:
    assert pages(opened, plan, impact) == pages(opened, plan, impact)


def test_hostile_names_are_text(hostile: Impact) -> None:
    for bundle in pages(hostile, hostile.devices, hostile.sources, hostile.data_types, hostile.tokens, hostile.measures):
        page = Page(bundle["text/html"])
        assert {"script", "img"} & {*page.tags} == set()
        assert not re.search(r"[\x00-\x09\x0b-\x1f\u202e\u200f]", bundle["text/plain"] + page.text)
        assert "x" * 250 not in bundle["text/plain"] + page.text
    assert "<script>alert(1)</script>" in Page(hostile._repr_mimebundle_()["text/html"]).text, "it is shown, as text"


def test_names_that_disclose_a_person_are_masked() -> None:
    personal = "ann.lee@planted.example.com"
    dump = Dump((source("a.json", format="ndjson"), source(f"{personal}.csv", format="csv", why="a header")))
    column = Column(path=personal, data_type="phone", why=f"header {personal}")
    table = TablePlan(system="default", table=personal, sources=(personal,), columns=(column, Column(path="b", data_type=None)), keys={personal: "own key"})
    for bundle in pages(dump, Plan(tables=[table])):
        assert personal not in "".join(bundle.values())
    assert "source-2" in dump._repr_mimebundle_()["text/plain"]
    assert "col-1" in Plan(tables=[table])._repr_mimebundle_()["text/html"]


# -- a dump, a plan -----------------------------------------------------------------------------------------------------
def test_a_dump_shows_files_formats_bytes_and_what_is_not_read() -> None:
    dump = Dump(
        (
            source("a.json", format="ndjson", compression="gzip", bytes=1_234_567, why="lines are objects"),
            source("b.json", format="ndjson", bytes=5, repeated_of="a.json"),
            source("c.zip", format="zip", bytes=8, skipped="unsupported_zip"),
        )
    )
    text = dump._repr_mimebundle_()["text/plain"]
    assert text.splitlines() == [
        "Dump: 3 files; 1,234,580 bytes; 2 ndjson, 1 zip; 1 skipped; 1 repeated",
        "source  format            bytes  recognised by",
        "a.json  ndjson, gzip  1,234,567  lines are objects",
        "b.json  ndjson                5  repeats another file",
        "c.zip   zip                   8  skipped: unsupported_zip",
    ]
    assert Page(dump._repr_mimebundle_()["text/html"]).text.startswith("Dump: 3 files; 1,234,580 bytes")


def test_systems_are_shown_where_there_are_several() -> None:
    text = Dump((source("a", system="shop"), source("b")))._repr_mimebundle_()["text/plain"]
    assert "shop" in text


def test_a_plan_shows_who_decided_and_what_to_review() -> None:
    columns = (
        Column(path="mail", data_type="email", confidence=0.99, why="name and values agree"),
        Column(path="nick", data_type="username", confidence=0.71, why="values alone"),
        Column(path="ssid", data_type="wifi_ssid", decided_by="analyst", confidence=1.0, why="set by the analyst", role="secondary"),
        Column(path="odd", data_type=None, confidence=0.2),
        Column(path="n", data_type=None, confidence=0.9),
    )
    plan = Plan(tables=[TablePlan(system="default", table="users", records=2490, columns=columns, keys={"id": "own key"})])
    lines = plan._repr_mimebundle_()["text/plain"].splitlines()
    assert lines == [
        "Plan: 1 table, 5 columns, 3 personal, 1 of them below 0.9 confidence: what rests on them is an estimate",
        "",
        "users (2,490 records sampled)",
        "column  data type                         sure         decided by  why",
        "mail    email                             0.99         tool        name and values agree",
        "nick    username                          0.71 review  tool        values alone",
        "ssid    wifi_ssid, of others (secondary)  1.00         analyst     set by the analyst",
        "odd     unclassified                      0.20 review  tool",
        "id: own key",
        "1 column with nothing personal",
    ]
    page = Page(plan._repr_mimebundle_()["text/html"])
    assert all(part in page.text for line in lines if line.startswith(("mail", "nick", "ssid")) for part in line.split())
    assert "<summary>1 column with nothing personal</summary>" in plan._repr_mimebundle_()["text/html"]


def test_a_plan_s_keys_can_be_completed(plan: Plan) -> None:
    keys = plan._ipython_key_completions_()
    assert keys[0] == plan.tables[0].table
    assert all(plan[key] is not None for key in keys)
    assert any(isinstance(key, tuple) for key in keys)


# -- an impact ----------------------------------------------------------------------------------------------------------
def test_an_impact_shows_the_headline_with_kinds_and_rules(impact: Impact) -> None:
    text = Page(impact._repr_mimebundle_()["text/html"]).text
    s = impact.statistics
    for said in (
        f"{s['subjects']['affected']:,}affected", "exact · counting/1#subject", f"{s['subjects']['total']['lower']:,}people concerned", "bounds",
        "Exposed 2019-12-04 to 2019-12-26: 22 days elapsed, 23 calendar days", "Time zones (", s["data_types"][0]["data_type"],
        "Present in the data, not proven accessed. Disclosure: unknown.",
    ):  # fmt: skip
        assert said in text, said
    assert "Incomplete" not in text
    assert "No person" not in text


def test_bounds_stand_in_the_headline(statistics: dict[str, Any]) -> None:
    statistics["subjects"]["total"] = {"lower": 3085, "upper": 1203085}
    assert "3,085 to 1,203,085" in Page(Impact(statistics)._repr_mimebundle_()["text/html"]).text


def test_what_is_missing_and_what_is_estimated_is_said(hostile: Impact) -> None:
    for text in (str(hostile), Page(hostile._repr_mimebundle_()["text/html"]).text):
        assert "Incomplete." in text
        assert "and 1 more. The numbers are lower bounds. To do: get the file again" in text
        assert "Estimate: rests on" in text


def test_a_dump_without_a_person_says_so() -> None:
    nobody = copy.deepcopy(empty_statistics())
    for text in (str(Impact(nobody)), Page(Impact(nobody)._repr_mimebundle_()["text/html"]).text):
        assert "No person was found in this dump. Looked for 2 data types; 1 of 3 columns stay unclassified." in text
    nobody["subjects"]["total"]["upper"] = 5
    assert "No person was found" not in str(Impact(nobody))


def empty_statistics() -> dict[str, Any]:
    subjects = {"affected": 0, "secondary": 0, "total": {"lower": 0, "upper": 0}, "hubs": []}
    return {
        "complete": True, "incomplete_because": [], "subjects": subjects, "data_types": [], "tokens": [], "credentials": [], "measures": [],
        "records": {"read": 3, "accepted": 3, "rejected": 0, "repeated": 0, "sources": [], "tables": []},
        "exposure": {"start": None, "end": None, "elapsed_days": None, "calendar_days": None, "disclosure": "unknown"},
        "time_zones": {"known": 0, "unknown": 0, "by_abbreviation": [], "by_zone": []}, "regions": {"known": 0, "unknown": 0, "countries": [], "subdivisions": []},
        "token_holders": {"subjects": 0, "live": 0}, "coverage": {"columns": 3, "unclassified": 1, "looked_for": ["email", "password"]},
    }  # fmt: skip


# -- a table ------------------------------------------------------------------------------------------------------------
MODELS = Table(
    "devices",
    (
        {"model": "Cam 10", "devices": 5, "subjects": 4}, {"model": "cam 9", "devices": 12345, "subjects": 4}, {"model": None, "devices": 1, "subjects": 4},
        {"model": "Bulb", "devices": 7, "subjects": 3},
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("by", "options", "order"),
    [
        ("devices", {}, [12345, 7, 5, 1]), ("devices", {"descending": False}, [1, 5, 7, 12345]), ("subjects", {}, [5, 12345, 1, 7]),
        ("model", {}, [7, 12345, 5, 1]), ("model", {"descending": True}, [5, 12345, 7, 1]),
    ],
)  # fmt: skip
def test_tables_sort_as_people_read(by: str, options: dict[str, Any], order: list[int]) -> None:
    assert MODELS.sort(by, **options)["devices"] == order


def test_offsets_go_from_west_to_east_and_lists_by_length() -> None:
    offsets = Table("time_zones", tuple({"utc_offset": o, "countries": dict.fromkeys("ABC"[:n], 1)} for n, o in enumerate(["+05:30", "-03:30", "-11:00", "+00:00"])))
    assert offsets.sort("utc_offset")["utc_offset"] == ["-11:00", "-03:30", "+00:00", "+05:30"]
    assert offsets.sort("countries")["utc_offset"] == ["+00:00", "-11:00", "-03:30", "+05:30"]


def test_long_numbers_in_names_are_sorted_too() -> None:
    assert len(Table("devices", ({"model": "9" * 9000}, {"model": "8"})).sort("model")) == 2


def test_slices_are_tables() -> None:
    assert MODELS[1:2]["model"] == ["cam 9"]
    assert (len(MODELS.head(2)), len(MODELS.head(0)), len(MODELS.head(-1)), len(MODELS[:0])) == (2, 0, 0, 0)
    assert MODELS[:0].columns == MODELS.columns
    assert isinstance(MODELS[-1:], Table)
    assert MODELS[0] == {"model": "Cam 10", "devices": 5, "subjects": 4}
    assert list(MODELS) == list(MODELS.rows)
    assert MODELS._ipython_key_completions_() == ["model", "devices", "subjects"]
    for use in (lambda: MODELS["modle"], lambda: MODELS.sort("modle")):
        with pytest.raises(NameNotFound, match="there is no column in devices: 'modle'; did you mean 'model'"):
            use()


def test_numbers_stand_to_the_right_with_separators_and_shares_as_percent() -> None:
    rows = ({"abbreviation": "EST", "subjects": 1234567, "share": 0.24, "utc_offset": "-05:00", "countries": {"US": 1200000, "CA": 5}, "ambiguous": True},)
    bundle = Table("time_zones", rows)._repr_mimebundle_()
    assert bundle["text/plain"].splitlines() == [
        "time zones: 1 row",
        "abbreviation   subjects   share  utc offset  countries           ambiguous",
        "EST           1,234,567  24.0 %  -05:00      US 1,200,000, CA 5  yes",
    ]
    cells = re.findall(r'<td align="(\w+)"[^>]*text-align:(\w+)">([^<]*)</td>', bundle["text/html"])
    assert cells == [
        ("left", "left", "EST"), ("right", "right", "1,234,567"), ("right", "right", "24.0 %"), ("left", "left", "-05:00"),
        ("left", "left", "US 1,200,000, CA 5"), ("left", "left", "yes"),
    ]  # fmt: skip
    assert str(Table("time_zones", rows)) == bundle["text/plain"]


def test_long_tables_are_cut_where_they_are_shown() -> None:
    table = Table("devices", tuple({"model": f"m{i}", "devices": 1, "subjects": 1} for i in range(cards.ROWS + 5)))
    assert str(table).endswith("and 5 more; table[start:stop] shows others")
    assert f"m{cards.ROWS}" not in str(table)
    assert len(table.to_arrow()) == cards.ROWS + 5


# -- to other libraries -------------------------------------------------------------------------------------------------
NESTED = {
    "data_types": [{"data_type": "body_metrics", "subjects": 5, "facets": [{"facet": "muscle", "subjects": 2}, {"facet": "water", "subjects": 1}]}],
    "time_zones": [{"abbreviation": "CST", "share": 0.5, "countries": {"US": 3, "CN": 1}, "ambiguous": True}, {"abbreviation": "x", "countries": {}}],
    "countries": [{"code": "US", "evidence": {"phone": 3}}],
    "sources": [{"source": "a", "reasons": {"json_syntax": 6, "cut_line": 1}}],
    "combinations": [{"name": "login", "data_types": ["email", "password"], "subjects": 3}],
    "email_domains": [{"domain": None, "subjects": 3}],
    "unheard_of": [{"name": "a", "more": {"x": [1, 2]}, "number": 2}],
}


@pytest.mark.parametrize("name", NESTED)
def test_nothing_is_lost_in_arrow(name: str) -> None:
    table = Table(name, tuple(NESTED[name]))
    whole = [{column: row.get(column) for column in table.columns} for row in table]
    assert table.to_arrow().to_pylist(maps_as_pydicts="strict") == whole


def test_cells_with_several_entries_keep_their_form() -> None:
    import pyarrow as pa

    assert Table("time_zones", ()).to_arrow().schema.field("countries").type == pa.map_(pa.string(), pa.int64())
    assert Table("data_types", ()).to_arrow().schema.field("facets").type == pa.list_(pa.struct({"facet": pa.string(), "subjects": pa.int64()}))
    assert Table("combinations", ()).to_arrow().schema.field("data_types").type == pa.list_(pa.string())
    pandas = pytest.importorskip("pandas")
    frame = Table("time_zones", tuple(NESTED["time_zones"])).to_pandas()
    assert isinstance(frame, pandas.DataFrame)
    assert frame["countries"].tolist() == [{"US": 3, "CN": 1}, {}]
    assert Table("data_types", tuple(NESTED["data_types"])).to_pandas()["facets"][0] == NESTED["data_types"][0]["facets"]


def test_duckdb_reads_a_map() -> None:
    import duckdb

    with duckdb.connect() as con:
        con.register("zones", Table("time_zones", tuple(NESTED["time_zones"])))
        assert con.execute("SELECT countries['CN'] FROM zones ORDER BY abbreviation").fetchall() == [(1,), (None,)]


@pytest.mark.parametrize("name", COLUMNS)
def test_empty_tables_keep_their_columns_and_types(name: str) -> None:
    table = Table(name, ())
    assert list(table.columns) == table.to_arrow().column_names == list(COLUMNS[name])
    assert "0 rows" in table._repr_mimebundle_()["text/html"]
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    assert list(table.to_pandas().columns) == table.to_polars().columns == list(COLUMNS[name])
    numbers = [column for column, kind in COLUMNS[name].items() if kind == "count"]
    assert all(pandas.api.types.is_integer_dtype(table.to_pandas()[column]) for column in numbers)
    assert all(table.to_polars()[column].dtype == polars.Int64 for column in numbers)


def test_a_real_assessment_goes_through_every_door(impact: Impact) -> None:
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    for name, columns in COLUMNS.items():
        table = impact.measures.table if name == "measures" else getattr(impact, name)
        assert set(table.columns) == set(columns), f"{name}: declare new columns in table.py"
        frame, arrow = table.to_pandas(), table.to_arrow()
        assert frame.shape == table.to_polars().shape == arrow.shape == (len(table), len(columns))
        assert arrow.to_pylist(maps_as_pydicts="strict") == [{column: row.get(column) for column in table.columns} for row in table]
        assert polars.DataFrame(table).shape == pandas.DataFrame.from_arrow(table).shape == arrow.shape


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_library_that_is_not_there_is_named_with_its_command(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ImportError, match=rf"to_{library}\(\) needs {library}: pip install 'breach-impact\[{library}\]'"):
        getattr(MODELS, f"to_{library}")()


# -- progress, logging --------------------------------------------------------------------------------------------------
BAR = """
import sys, time, types
kernel, tty = (word == "yes" for word in sys.argv[1:])
if kernel:
    sys.modules["IPython"] = types.SimpleNamespace(get_ipython=lambda: types.SimpleNamespace(kernel=1))
    sys.modules["ipykernel.zmqshell"] = types.ModuleType("ipykernel.zmqshell")  # by this tqdm knows a notebook
sys.modules["ipywidgets"] = None
sys.stderr.isatty = lambda: tty
from breach_impact import progress
progress.DELAY = 0
with progress.progress_bar(True, 4 * 1024**3, "assess") as bar:
    for _ in range(4):
        time.sleep(0.15)
        bar.advance(1024**3)
print("done")
"""


@pytest.mark.parametrize(("kernel", "tty", "shown"), [("no", "no", False), ("no", "yes", True), ("yes", "no", True)])
def test_one_bar_by_bytes_on_standard_error(kernel: str, tty: str, shown: bool) -> None:
    """In a terminal, and in a notebook without ipywidgets; nowhere else. It is gone in the end and nobody is warned."""
    run = subprocess.run([sys.executable, "-W", "always", "-c", BAR, kernel, tty], capture_output=True, check=True, cwd=ROOT)
    said = run.stderr.decode()
    assert run.stdout == b"done\n"
    if not shown:
        assert said == ""
        return
    assert re.search(r"assess: +50%.*2.00G/4.00G \[00:00<00:00, [\d.]+GB/s\]", said)
    assert re.search(r"\r +\r$", said), "the line is wiped"
    assert "\n" not in said
    assert "Warning" not in said


def test_work_that_is_done_at_once_shows_no_bar() -> None:
    run = subprocess.run([sys.executable, "-c", BAR.replace("DELAY = 0", "DELAY = 60"), "no", "yes"], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stderr == ""


def test_stages_are_logged_without_a_value(sample: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.DEBUG, logger="breach_impact"):
        opened = bi.open(str(sample / "second"))
        bi.inspect(opened)
    assert [(r.levelname, r.name, r.getMessage()) for r in caplog.records] == [
        ("DEBUG", "breach_impact", f"inspect: {opened.bytes} bytes to read"), ("DEBUG", "breach_impact", "inspect: all is read"),
    ]  # fmt: skip
    assert str(sample) not in caplog.text
    assert [*capsys.readouterr()] == ["", ""], "nothing is printed"


def test_the_library_prints_nothing() -> None:
    """``print`` belongs to the command line; a console of rich prints where it was asked to."""
    root = Path(bi.__file__).parent
    found = [path.name for path in root.rglob("*.py") if "cli" not in path.parts and re.search(r"(?<![.\w])print\(", path.read_text(encoding="utf-8"))]
    assert found == []


def test_a_bundle_can_be_sent(opened: Dump, plan: Plan, impact: Impact) -> None:
    for bundle in pages(opened, plan, impact, impact.affected):
        assert json.loads(json.dumps(bundle)) == bundle
