"""What is found inside prose, logs, URLs and cells of JSON, what is not, and whose it is (docs/counting.md, *Quoted*)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import breach_impact as bi
from breach_impact.prose import found as prose
from breach_impact.prose import sample as prose_sample
from breach_impact.prose.finders import finders, gates, kinds
from breach_impact.prose.secrets import heads
from breach_impact.sql import literal
from breach_impact.tokens.formats import token_formats
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

OPAQUE = "a1B2c3D4" * 5
JWT = "eyJhbGciOiJIUzI1NiJ9" + "." + "eyJzdWIiOiJ1MSJ9" + "." + "s1gnatur3"

FOUND = [
    ("write to u1@mail.com, or to u2@mail.co.uk.", "email email"),
    ("Ask u1@mail.com.Then go on", "email"),
    ("please contact o'neil@mail.com", "email"),
    ("**u1@mail.com**", "email"),
    ("<a href='mailto:u1@mail.com'>", "email"),
    ("https://shop.example.com/u?email=u1%40mail.com&x=1", "email"),
    ("u1@mail.com:hunter2", "email"),
    ("请联系u1@mail.com谢谢", "email"),
    ("пишите на u1@почта.рф", "email"),
    (r"Regards\nu1@mail.com", "email"),
    ("call +1 415 555 2671 or +44 20 7183 8750 2019", "phone phone"),
    ("call (415) 555-2671 today", "phone"),
    ("Tel.: 030 1234567", "phone"),
    ("fiction: +1 555 0100", "phone"),
    ("paid by 4111 1111 1111 1111, 04/27", "payment_card_number"),
    ("amex 3782 822463 10005.", "payment_card_number"),
    ("number 5555555555554444", "payment_card_number"),
    ("swiped %B4111111111111111^DOE/JANE^2512101000000000? twice", "card_track"),
    ("t2=;5555555555554444=25121011234500000000?", "card_track"),
    ("my ssn is 536-22-8714", "us_ssn"),
    ("SSN: 536228714", "us_ssn"),
    ("CPF 529.982.247-25", "br_cpf"),
    ("PESEL: 44051401359", "pl_pesel"),
    ("NINO AB 12 34 57 C", "gb_nino"),
    ("BSN 111222333", "nl_bsn"),
    ("to DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX", "iban"),
    ("to GB82WEST12345698765432", "iban"),
    ("from 203.0.113.9 port 22", "ip_address"),
    ("[198.51.100.77] via 10.0.0.5:8080", "internal_ip ip_address"),
    ("http://192.168.1.40:8080/x", "internal_ip"),
    ("client 1.2.3.4 connected", "ip_address"),
    ("x-forwarded-for: 2001:db8::1", "ip_address"),
    ("wlan0 MAC:7C:78:B2:86:41:1B up", "mac_address"),
    ("bssid 7c-78-b2-86-41-1b", "mac_address"),
    (f"Authorization: Bearer {JWT}", "jwt"),
    (f"Authorization: Bearer {OPAQUE}", "oauth_token"),
    ("the key gh" + "p_" + "a1B2" * 9 + ", revoke it", "api_token"),
    ("GET https://api.telegram.org/bot" + "1234567890:" + "AA" + "Hk9z-Qb" * 4 + "x7_Lm" + "/getMe 200", "api_token"),
    ("connecting to mongodb+srv://svc:" + "Tr0ub4dor3@db.shop.internal/orders", "api_token"),
    (f"GET /cb?access_token={OPAQUE}&x=1", "oauth_token"),
    (f"GET /cb?token={OPAQUE}&x=1", "api_token"),
    (f"Cookie: PHPSESSID={OPAQUE}; lang=en", "session_token"),
    ('{"email": "u1@mail.com", "phone": "4155552671"}', "email phone"),
    ("Failed password for invalid user bob from 203.0.113.9 port 22 ssh2", "ip_address username"),
    ("Accepted publickey for bob from 203.0.113.9 port 22 ssh2", "ip_address username"),
    ("pam_unix(sshd:session): session opened for user alice by (uid=0)", "username"),
    ("alice : TTY=pts/0 ; PWD=/home/alice ; USER=root ; COMMAND=/bin/ls", "username"),
    ("imap-login: Login: user=<alice>, method=PLAIN, rip=203.0.113.9", "ip_address username"),
    ("Access denied for user 'alice'@'203.0.113.9'", "ip_address username"),
    ("time=1 level=info username=alice action=login", "username"),
]

NOTHING = [
    "icon@2x.png and sprite@3x.app",
    "scp user@host:/path and git@github.com:foo/bar.git and root@web1.example.com:~$",
    "clone ssh://bob@host.example.com/x and https://bob:secret@host.example.com/x",
    "postgres://app:secret@db.example.com:5432/x",
    "VALUES (:email, %s@example.com, ${user}@example.com, {{name}}@example.com, <user>@example.com)",
    "l***n@example.com and ...son@example.com and •••@example.com",
    "Message-ID: <20190101.abc@mail.example.com>",
    "@handle and pkg@1.2.3 and a @ b.com and x@localhost and u@files.tgz",
    "firmware 4.9.8.349 and version 10.0.19.41, chrome/96.0.44.110, build 1.2.3.4, 192.168.1 and 1.2.3.4.5",
    "Camera with a 4.98.48.34 firmware",
    "oid 1.3.101.112 and 0.0.0.0:80, 127.0.0.1:631, 255.255.255.0, 239.255.255.250",
    "2019-12-04 10:11:12, 2019-12-04T10:11:12.123456+0100, 1575450000123, 04.12.2019, UTC+2 2019-12-04 10:00",
    "10:20:30 and 10:20:30:40:50 and std::vector and dead::beef and a::b",
    "order 4111111111111112, EAN 4006381333931, id 1234567890123452, 00-4111-1111-1111-1111-02",
    "order 536-22-8714 and 536-22-8714-1 and A536-22-8714 and 123-45-67890 and ssn 000-22-8714",
    "price 1,234,567.89 USD, +12,345,678 points, 100 000 000, +1.000.000,00",
    "uuid 550e8400-e29b-41d4-a716-446655440000, md5 d41d8cd98f00b204e9800998ecf8427e, sha da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "key fingerprint aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99, eui aa:bb:cc:dd:ee:ff:00:11, 00:00:00:00:00:00, 20-19-12-04-10-11",
    "CPF 529.982.247-26, PESEL: 44051401358, GB82WEST12345698765433, IBAN pending",
    "sk-spinner-fading-circle-container token=undefined&csrf_token=" + OPAQUE,
    "access_token = request.arguments.debugServerAccessToken",
    "the user asked for a refund and the login page said user not found from here",
    "session opened for user root by (uid=0); Failed password for root from here",
    "hotel 12345678 and the telephone rang 2019-12-04",
]


def found_in(texts: list[str], **options: bool) -> list[list[str]]:
    """The types found in each text, each as often as another value is found."""
    import pyarrow as pa

    con = prose_sample._connection().cursor()
    con.register("texts_given", pa.table({"n": range(len(texts)), "t": texts}))
    found = con.execute(f"SELECT DISTINCT n, k, v FROM {prose.found_sql('(SELECT n, t FROM texts_given)', kinds(), **options)}").fetchall()
    return [sorted(kind for number, kind, _ in found if number == n) for n in range(len(texts))]


def test_a_value_is_found() -> None:
    texts = [text for text, _ in FOUND]
    assert dict(zip(texts, found_in(texts), strict=True)) == {text: kinds_of.split() for text, kinds_of in FOUND}


def test_it_is_found_among_other_text_too() -> None:
    texts = {f"Hello, {text} (thanks)": kinds_of.split() for text, kinds_of in FOUND if not text.startswith(("alice :", "https:"))}
    assert dict(zip(texts, found_in(list(texts)), strict=True)) == texts


def test_what_only_looks_like_a_value_is_none() -> None:
    assert {text: met for text, met in zip(NOTHING, found_in(NOTHING), strict=True) if met} == {}


def test_numbers_of_orders_are_no_cards_but_groups_and_words_are() -> None:
    texts = ["order 4111111111111111", "card 4111111111111111 or 4111-1111-1111-1111"]
    assert found_in(texts, bare_cards=False) == [[], ["payment_card_number"] * 2]


def test_the_gates_hide_nothing() -> None:
    """Without its gates each finder meets the same: one that is too narrow would hide values without a trace."""
    import pyarrow as pa

    con = prose_sample._connection().cursor()
    con.register("ungated", pa.table({"t": [text for text, _ in FOUND]}))
    texts = f"(SELECT {prose.readable('t')} AS t FROM ungated)"
    for finder in finders():
        met = f"SELECT t, unnest(regexp_extract_all(t, {literal(finder.pattern)})) AS c FROM {texts}"
        tested = f"SELECT t FROM (SELECT t, c, {finder.value} AS v FROM ({met})) WHERE v IS NOT NULL AND ({finder.test}) AND ({finder.kind or 'true'}) IS NOT NULL"
        gate = gates()[finder.family]
        passes = f"contains(t, {literal(gate)})" if len(gate) == 1 else f"regexp_matches(t, {literal(gate)})"
        assert con.execute(f"SELECT count(*) FILTER (NOT ({passes} AND {finder.gate})), count(*) > 0 FROM ({tested})").fetchone() == (0, True), finder.types


def test_heads_of_tokens() -> None:
    starts = [head for form in token_formats() for head in heads(form.pattern)]
    assert {"ghp_", "AIza", r"SG\.", "(?:sk|rk)_(?:live|prod)_", "xoxb-"} <= set(starts)
    assert not {"https://", "key-", "pat"} & set(starts)
    assert len(starts) > 0.7 * len(token_formats())


# -- in the plan --------------------------------------------------------------------------------------------------------
def classify(records: int | None = None, **columns: list[str]) -> dict[str, Column]:
    samples = [ColumnSample(path=name, values=values, filled=len(values), total=len(values)) for name, values in columns.items()]
    found = classify_table(TableSample(system="s", table="tickets", columns=samples, records=records or len(samples[0].values)))
    return {column.path: column for column in found}


CALM = [f"The parcel number {i} has not come yet, please tell me where it is" for i in range(40)]


def test_the_plan_names_what_the_sample_holds_and_whose_it_is() -> None:
    found = classify(email=[f"u{i}@mail.com" for i in range(40)], body=[*CALM[:38], "My friend f1@mail.com told me of it", "I paid with 4111 1111 1111 1111 twice"])
    inside = {path: column for path, column in found.items() if "~" in path}
    assert {path: (c.role, c.party) for path, c in inside.items()} == {"body~email": ("secondary", "quoted"), "body~payment_card_number": ("subject", None)}


def test_a_sample_that_is_not_the_whole_table_does_not_hide_the_rare_address() -> None:
    values = {"email": [f"u{i}@mail.com" for i in range(40)], "body": CALM}
    assert [path for path in classify(None, **values) if "~" in path] == []
    wide = classify(5_000, **values)
    assert "body~email" in wide
    assert wide["body~email"].evidence.values == 0


def test_a_column_of_whole_values_quotes_nothing() -> None:
    found = classify(c1=[f"ref-{i:04d}-abc-{i}" for i in range(40)], c2=[f"10.0.{i}.{i} build" for i in range(40)])
    assert [path for path in found if "~" in path] == []


def test_order_numbers_of_a_card_s_length_are_told_by_their_check_digits() -> None:
    body = [f"The order 4{i * 7919 % 10**15:015d} has not come yet, please help me" for i in range(1, 40)]
    assert "body~payment_card_number" not in classify(email=[f"u{i}@mail.com" for i in range(39)], body=body)
    with_card = classify(email=[f"u{i}@mail.com" for i in range(40)], body=[*body, "I paid with my card 4111 1111 1111 1111 twice"])
    assert with_card["body~payment_card_number"].hints == {"bare": "false"}


def test_user_names_are_found_in_logs_alone() -> None:
    lines = [f"Failed password for invalid user bob{i} from 203.0.113.{i} port 22 ssh2" for i in range(1, 20)]
    assert {"message~username", "message~ip_address"} <= classify(message=lines).keys()
    assert "body~username" not in classify(body=[*CALM, "It says: Failed password for bob from here, what now?"])


def test_addresses_in_cells_of_json_belong_to_whom_the_keys_say() -> None:
    mine = [json.dumps({"user": {"email": f"u{i}@mail.com"}, "n": i}) for i in range(20)]
    other = [json.dumps({"email": f"u{i}@mail.com", "shared_with": {"email": f"f{i}@mail.com"}}) for i in range(20)]
    assert classify(payload=mine)["payload~email"].role == "subject"
    assert classify(payload=other)["payload~email"].role == "secondary"


# -- counted ------------------------------------------------------------------------------------------------------------
def count(path: Path, rows: list[dict[str, Any]], plan: bi.Plan | None = None) -> bi.Impact:
    (path / "tickets.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return bi.assess(str(path), plan, progress=False)


def types_of(impact: bi.Impact) -> dict[str, tuple[int, int, int]]:
    return {row["data_type"]: (row["subjects"], row["secondary_subjects"], row["records"]) for row in impact.statistics["data_types"]}


ROWS = [
    {"ticket": i, "email": f"u{i}@mail.com", "body": f"{text}, please have a look at it soon"}
    for i, text in enumerate(
        [
            "My friend f1@mail.com and u2@mail.com said that it works",
            "The number 536-22-8714 is mine and I want it deleted",
            "The number 536-22-8714 is mine and I want it deleted as well",
            "Charged twice on 4111 1111 1111 1111 and on 5555 5555 5555 4444",
            "My router 203.0.113.77 shows 192.168.1.40 and 7C:78:B2:86:41:1B in it",
            f"My session is {JWT} and it still works today",
            *["Nothing works at all any more since the last update"] * 6,
        ]
    )
]


def test_what_is_quoted_is_exposed_for_the_holder_and_links_nobody(tmp_path: Path) -> None:
    impact = count(tmp_path, ROWS)
    subjects = impact.statistics["subjects"]
    assert (subjects["affected"], subjects["secondary"], subjects["by_identifier"]["national_id"]) == (12, 1, 0), "one SSN in two tickets joins no two"
    found = types_of(impact)
    assert found["email"] == (12, 1, 12), "f1 is quoted only, u2 holds a record as well"
    assert {name: found[name] for name in ("us_ssn", "payment_card_number", "ip_address", "internal_ip", "mac_address", "jwt")} == {
        "us_ssn": (2, 0, 2), "payment_card_number": (1, 0, 1), "ip_address": (1, 0, 1), "internal_ip": (1, 0, 1), "mac_address": (1, 0, 1), "jwt": (1, 0, 1),
    }  # fmt: skip
    assert all(row["invalid_records"] == 0 for row in impact.statistics["data_types"]), "what is no value is not a wrong one"
    assert [(row["issuer"], row["tokens"]) for row in impact.statistics["tokens"]] == [("jwt", 1)]


def test_a_saved_plan_keeps_what_is_quoted_and_counts_the_same(tmp_path: Path) -> None:
    impact, plan = count(tmp_path, ROWS), bi.inspect(str(tmp_path), progress=False)
    file = tmp_path.parent / f"{tmp_path.name}.toml"
    plan.save(file)
    loaded = bi.Plan.load(file)
    assert [c.path for c in loaded["tickets"].columns] == [c.path for c in plan["tickets"].columns]
    assert list(plan.diff(loaded)) == []
    loaded["tickets", "body~email"] = "subject:email"
    assert {change.path for change in plan.diff(loaded)} == {"body~email"}
    loaded = bi.Plan.load(file)
    assert types_of(count(tmp_path, ROWS, loaded)) == types_of(impact)


def test_a_kind_can_be_taken_out_and_counted_again(tmp_path: Path) -> None:
    impact = count(tmp_path, ROWS)
    plan = bi.inspect(str(tmp_path), progress=False)
    plan["tickets", "body~us_ssn"] = None
    again = impact.recount(plan=plan)
    assert "us_ssn" not in types_of(again)
    assert types_of(again) == {name: row for name, row in types_of(impact).items() if name != "us_ssn"}
    assert json.loads(again.to_json())["data_types"] == json.loads(count(tmp_path, ROWS, plan).to_json())["data_types"]


def test_shapes_and_coverage_speak_of_the_column_itself(tmp_path: Path) -> None:
    impact = count(tmp_path, ROWS)
    opened = bi.open(str(tmp_path))
    shapes = opened.shapes(bi.inspect(opened, progress=False), progress=False)
    assert {column.path for column in shapes.columns} == {"ticket", "email", "body"}
    assert impact.statistics["coverage"]["columns"] == 3


def test_the_user_of_a_log_line_is_one_account(tmp_path: Path) -> None:
    lines = [f"Failed password for invalid user {name} from 203.0.113.{i} port 22 ssh2" for i, name in enumerate(["bob", "alice", "bob", "root"] * 5, 33)]
    rows = [{"message": f"{line} {i}"} for i, line in enumerate(lines)]
    impact = count(tmp_path, rows)
    assert impact.statistics["subjects"]["affected"] == 2
    assert types_of(impact)["username"] == (2, 0, 15)
    linked = count(tmp_path, [{"email": f"u{i}@mail.com", **row} for i, row in enumerate(rows)])
    assert linked.statistics["subjects"]["affected"] == 20, "where a column says who it is, a user name in the message joins nobody"
    assert types_of(impact)["ip_address"] == (2, 0, 20)


def test_a_name_with_a_tilde_is_a_name(tmp_path: Path) -> None:
    assert prose.split("a~email") == ("a", "email")
    assert prose.split("a~b") == ("a~b", "")
    found = count(tmp_path, [{"user~mail": f"u{i}@mail.com"} for i in range(9)])
    assert found.statistics["subjects"]["affected"] == 9
