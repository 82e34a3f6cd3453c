"""The SQL of the scan asks cheap questions before dear ones; here each answer is held against the plain definition it stands for."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

import duckdb
import pytest

from breach_impact.phones.numbers import numbers, region_of
from breach_impact.phones.plans import plan
from breach_impact.privacy import hash_sql
from breach_impact.registry import detectors
from breach_impact.scanning import forms, marks, times, udfs, values
from breach_impact.sql import literal
from breach_impact.tokens.codes import odd_token_sql, token_code_sql, token_codes
from breach_impact.tokens.formats import gate
from breach_impact.types import Column

ODD = (
    "", "-", "--", "0", "0.0", "123.0", "123.00", "1.20", "-1", "-1.0", "00", "true", "TRUE", "False", "tRUE", "null", "NULL", "nUll", "nulls", "none",
    "na", "N/A", "nan", "naN", "unknown", "UN\u212aNOWN", "un\u212anown!", "\\n", "\\N", "\n", "0000-00-00", "[]", "{}", "[ ]", "\u017f", "\u212a", "é", "日本", "😀",
    "[redacted]", "Redacted", "***", "**", "a*b*c*d", "••• 12", "a•b•c•", "###", "xxx", "XXXX", "1234", "enc:abc", "Enc(abc)", "{cipher}xy", "OBF:1abcdefgh",
    "vault:v1:x", "tok_12345678", "ey12.ab.cd.ef.gh", "enc", "k8s:enc:x", "\u212a8s:enc:x", "arn:aws:kms:x", "plain", "John Smith", "O'Neil", "a" * 40, "a" * 300,
)  # fmt: skip
MAILS = (
    "a@a.com", "A@A.COM", "noreply@x.org", "No-Reply@shop.net", "info@x.de", "test@x.com", "jo+test@x.org", "jo@x.org", "<jo@x.org>", "<<jo@x.org>>", "jo@x.zzzz",
    "jo@x.test", "jo@test", "jo@x.ｃｏｍ", "jo@bücher.de", "jo@x.РФ", "jo@x.xn--p1ai", "jo@example.com", "a.b@com", "jo@x.co.uk", "jo", "@", "jo@", "jo@x.c", "é@x.net",
    "infos@x.com", "noreplys@x.com", "test@test.com", "test@test.comm",
)  # fmt: skip
OPAQUE = (
    "0123456789ab", "0123456789a", "0123456789abcdef0123456789abcdef01234567", "Bearer abcdefghijklmnop", "bearer", "Bearer ", "abcdefghijkl*", 'abcdefghijkl"', "abc def ghi jkl",
    "a%2Fbcdefghijkl", "%zz%zz%zz%zz%zz", "%ff%ff%ff%ff%ff", "your_api_key_here", "changeme", "xxxxxxxxxxxx", "placeholder1", "eyJhbGciOiJub25lIn0.eyJleHAiOjF9.", "ghp_" + "A1b2" * 9,
    "xoxb-1234567890", "AKIA" + "ABCDEFGHIJKLMNOP", "0123456789abcdef0123456789abcdef-us12", "sk_test_" + "a1" * 12, "日本語日本語日本語日本語", "b" * 50, "Atza|" + "Ab1-" * 30,
)  # fmt: skip


@pytest.fixture(scope="module")
def con() -> duckdb.DuckDBPyConnection:
    made = duckdb.connect(config={"arrow_lossless_conversion": "true"})
    made.execute("SET TimeZone = 'UTC'")
    made.execute("SET VARIABLE case_key = ?", ["ab" * 16])
    udfs.register(made, set())
    return made


def alike(con: duckdb.DuckDBPyConnection, fast: str, plain: str, texts: Sequence[str | None], source: str = "") -> None:
    """Both SQL expressions over ``v`` give the same for each text."""
    source = source or "(SELECT unnest(?::VARCHAR[]) AS v)"
    rows = con.execute(f"SELECT v, {fast}, {plain} FROM {source}", [[*texts, None]]).fetchall()
    assert [row for row in rows if row[1] != row[2] or (row[1] is None) != (row[2] is None)] == []


def around(words: Sequence[str]) -> list[str]:
    """Words in all cases of their letters, if there are few, and with something before and behind."""
    out = set(ODD)
    for word in words:
        cases = [{c.lower(), c.upper()} for c in word]
        out |= {"".join(chars) for chars in itertools.product(*cases)} if len(word) < 8 else {word, word.upper(), word.title()}
        out |= {word + "x", "x" + word, " " + word, word + " ", word.replace("k", "\u212a"), word.replace("s", "\u017f")}
    return sorted(out)


@pytest.mark.parametrize("nulls", [values.NULLS, values.FEW_NULLS, (*values.NULLS, "keiner", "skip", "x"), (*values.FEW_NULLS, "нет", "Straße"), (*values.FEW_NULLS, "k")])
def test_null_words(con: duckdb.DuckDBPyConnection, nulls: tuple[str, ...]) -> None:
    words = literal("(?i:" + "|".join(map(re.escape, nulls)) + ")")
    alike(con, values.filled("v", nulls), f"CASE WHEN regexp_full_match(v, {words}) THEN NULL ELSE v END", around(nulls))


def test_numbers_that_are_no_account_ids(con: duckdb.DuckDBPyConnection) -> None:
    normal = values.normal_sql("account_id", "v")
    alike(con, normal, r"regexp_replace(v, '^([0-9]+)[.]0+$', '\1')", ODD)
    exact = "|".join(map(re.escape, forms.PLACEHOLDERS["account_id"]))
    alike(con, f"({forms.placeholder_sql('account_id', normal)})", rf"coalesce(regexp_full_match(regexp_replace(v, '^([0-9]+)[.]0+$', '\1'), '{exact}'), false)", ODD)


@pytest.mark.parametrize("data_type", ["account_id", "username", "wifi_ssid", "device_name", "device_model", "free_text", "person_name"])
def test_texts_without_a_pattern(con: duckdb.DuckDBPyConnection, data_type: str) -> None:
    detector = detectors()[data_type]
    masked = f"regexp_full_match(v, {literal(values.masked_pattern(detector))})"
    alike(con, values.masked_sql(detector, "v"), masked, ODD)
    protected = "false" if data_type in values.UNVEILED else forms.protected_sql("v")
    fake = values.placeholder_of(data_type, "v") or "false"
    plain = f"CASE WHEN {fake} THEN {values.INVALID} WHEN {protected} THEN {values.PROTECTED} WHEN {masked} THEN {values.MASKED} ELSE {values.EXPOSED} END"
    column = Column(path="c", data_type=data_type, role="subject", confidence=1.0)
    alike(con, values.status_sql(data_type, "v", column), plain, ODD)


def test_ends_of_phone_numbers(con: duckdb.DuckDBPyConnection) -> None:
    """The lively ends are all but those of runs."""
    runs = {run[at : at + 4] for run in ("0123456789" * 2, "9876543210" * 2) for at in range(10)} | {str(digit) * 4 for digit in range(10)}
    ends = [f"{number:04}" for number in range(10_000)]
    found = con.execute(f"SELECT v, regexp_matches(v, {literal(forms._LIVELY_END)}) FROM (SELECT unnest(?::VARCHAR[]) AS v)", [ends]).fetchall()
    assert {end for end, lively in found if not lively} == runs
    assert con.execute(f"SELECT regexp_matches('1-2', {literal(forms._LIVELY_END)})").fetchall() == [(False,)]


def test_addresses(con: duckdb.DuckDBPyConnection) -> None:
    source = f"(SELECT *, CASE WHEN odd THEN {forms.placeholder_sql('email', 'n')} ELSE false END AS fake FROM (SELECT *, split_part(n, '.', -1) AS top, {marks.odd_address('n')} AS odd"
    source += f" FROM (SELECT *, {values.normal_sql('email', 'v')} AS n FROM (SELECT unnest(?::VARCHAR[]) AS v))))"
    texts = [*MAILS, *ODD, *forms.PLACEHOLDERS["email"]]
    column = Column(path="c", data_type="email", role="subject", confidence=1.0)
    alike(con, "coalesce(fake, false)", forms.placeholder_sql("email", "n"), texts, source)
    alike(con, f"({marks.address_kind('n', 'odd')})", f"({marks.address_kind('n')})", texts, source)
    known = values.Known(email="n", top="top", fake="fake")
    alike(con, values.code_sql(column, "v", known), values.code_sql(column, "v", values.Known(email="n")), texts, source)
    bare, pattern = values.bare_email("v"), literal(str(detectors()["email"].pattern))
    plain = f"(CASE WHEN regexp_full_match({bare}, {pattern}) THEN known_tld(lower(split_part({bare}, '.', -1))) ELSE false END)"
    alike(con, values.form_sql("email", "v", column, known), plain, texts, source)


@pytest.mark.parametrize("data_type", sorted(values.TOKEN_TYPES))
def test_tokens(con: duckdb.DuckDBPyConnection, data_type: str) -> None:
    pattern, column = str(detectors()[data_type].pattern), Column(path="c", data_type=data_type, role="subject", confidence=1.0)
    odd = odd_token_sql("q", "v", pattern, forms.placeholder_pattern("token"))
    source = f"(SELECT *, {odd} AS h FROM (SELECT *, {forms.token_compact_sql('v')} AS q FROM (SELECT unnest(?::VARCHAR[]) AS v)))"
    texts = [*OPAQUE, *ODD]
    known = values.Known(token="q")
    alike(con, values.code_sql(column, "v", values.Known(token="q", opaque="NOT h")), values.code_sql(column, "v", known), texts, source)
    plain = f"CASE WHEN q IS NOT NULL THEN CASE WHEN regexp_matches(q, {literal(gate())}) THEN token_code(q) ELSE 0 END END"
    alike(con, token_code_sql("q", "h"), plain, texts, source)


def test_what_the_gate_turns_away_has_no_code() -> None:
    """So that no gate need be asked again of odd tokens."""
    import pyarrow as pa

    texts = [text for text in (*OPAQUE, *ODD) if not re.match(gate(), text)]
    assert set(token_codes(pa.array(texts)).to_pylist()) == {0}


def test_times(con: duckdb.DuckDBPyConnection) -> None:
    texts = [
        "2019-05-14T14:36:37Z", "2019-13-14T14:36:37Z", "1969-12-31T23:59:59Z", "2019-05-14T14:36:3éZ", "2019-05-14T14:36:37z", "2019/05/14T14:36:37Z", "2019-5-14 T14:36:37Z",
        "2019-05-14 14:36:37", "1546300800", "20190514", "2019-05-14", "", "x", "0001-01-01T00:00:00Z", "2019-05-14T24:00:00Z", "2019-05-14T14:36:60Z", "__________T________Z",
    ]  # fmt: skip
    quick = "substr(v, 11, 1) = 'T' AND strlen(v) = 20 AND ends_with(v, 'Z') AND try_cast(v AS TIMESTAMP) IS NOT NULL"
    sql = times.time_sql("v", Column(path="c", data_type="login_time", role="subject", confidence=1.0))
    slow = sql[sql.index(" END, ") + len(" END, ") : -1]
    alike(con, sql, f"CASE WHEN {quick} THEN epoch_us(CAST(v AS TIMESTAMP)) // 1000000 ELSE {slow} END", texts)


def test_days_with_full_stops(con: duckdb.DuckDBPyConnection) -> None:
    """As they are written in Korea, China, Hungary, Czechia and on the Balkans."""
    sql = times.time_sql("v", Column(path="c", data_type="date_of_birth", role="subject", confidence=1.0))
    texts = ["1984.03.12", "1984.03.12.", "1984. 3. 12.", "1984. 3. 12", "12.03.1984", "12.03.1984.", "12. 3. 1984", "12. 3. 1984.", "1984.03.12 00:00:00", "1984.13.12."]
    rows = con.execute(f"SELECT {sql} // 86400 FROM (SELECT unnest(?) AS v)", [texts]).fetchall()
    assert [row[0] for row in rows] == [*[5184] * 9, None]


def test_mac_addresses(con: duckdb.DuckDBPyConnection) -> None:
    texts = ["7C:78:B2:86:41:1B", "7c-78-b2-86-41-1b", "7c78.b286.411b", "7C78B286411b", "7c:78-b2.86", ":", "..", "x:y", *ODD]
    alike(con, values.normal_sql("mac_address", "v"), "upper(replace(replace(replace(v, ':', ''), '-', ''), '.', ''))", texts)


def test_a_phone_says_its_region_with_its_number() -> None:
    """Also one that only phonenumbers reads."""
    import pyarrow as pa

    texts = pa.array(["+12015550123", "201-555-0123", "+7 840 123 45 67", "+80012345678", "1-800-FLOWERS", "tel:+1-201-555-0123 x5", "+441481960194", "787-555-0123", "no", None, "+39 06 1234567"])
    found, index = numbers(texts, "US")
    names = plan().names
    assert [None if at < 0 or names[at] == "001" else names[at] for at in index.tolist()] == region_of(found).to_pylist()
    assert found.to_pylist()[:2] == ["+12015550123"] * 2


def test_hashes_keep_kinds_apart(con: duckdb.DuckDBPyConnection) -> None:
    rows = con.execute(f"SELECT {hash_sql('email', 'v')}, {hash_sql('token', 'v')}, {hash_sql('email', 'NULL::VARCHAR')} FROM (SELECT 'é\\x41' AS v)").fetchall()
    assert rows[0][0] != rows[0][1]
    assert rows[0][2] is None
    con.execute("SET VARIABLE case_key = ?", ["cd" * 16])
    assert con.execute(f"SELECT {hash_sql('email', 'v')} FROM (SELECT 'é\\x41' AS v)").fetchall()[0][0] != rows[0][0]
