"""Role mailboxes, test accounts and testers: by whole local parts, by flags, by tables; never by a piece of a name."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import Any

import duckdb
import pytest

import breach_impact as bi
from breach_impact.evidence.flags import assign_flags
from breach_impact.evidence.witness import Witness
from breach_impact.scanning import marks
from breach_impact.types import Column, ColumnSample

ROLE = """
info admin support sales postmaster abuse webmaster hostmaster billing hr office contact customer.service customer-service customerservice help_desk info+eu
kontakt buchhaltung vertrieb sekretariat kundenservice bewerbung comptabilite service.client accueil contacto ventas comercial administracion rrhh
amministrazione ufficio.stampa vendas financeiro atendimento verkoop administratie klantenservice biuro ksiegowosc zamowienia bilgi muhasebe satis objednavky podatelna ugyfelszolgalat vanzari
logistirio kundtjanst regnskap myynti kirjaamo zakaz buhgalteria otdel.prodazh prodazhi pidtrymka schetovodstvo racunovodstvo toiawase soumu kefu penjualan lienhe poshtibani sherut sampark
""".split()
TESTS = """
test test1 test123 test_01 test-2 tester testing testuser test.user test_user7 user.test usertest testaccount qa qa1 qa-3 qatest demo demo.user dummy dummy2 sandbox uat e2e loadtest autotest
testkonto test.kunde comptetest usuario.test prueba pruebas2 deneme test+12 qa+12 qa+a.b anna.lee+test anna+test2 anna+qa
""".split()
PEOPLE = """
testa testarossa contessa infosys.kumar info.berlin admin.smith smith.admin john.test test.john anna-test attest latest protest contest testimony testino demos demosthenes democrat qasim qabil dummyson
supporter salesman salesian support.kumar officer kontaktmann billinger hrvoje contacts.lee contactless abused webmasters.lee helper helpdesk.lee annalee mail post me anna+news anna+testa anna+contest sandboxer
biurowski bilginur comercialista ventasur testament tester.lee quality quentin.a 123 t.est te.st test.a1b infoanna annainfo
""".split()


def kinds(names: list[str]) -> list[int]:
    con = duckdb.connect()
    con.execute("CREATE TABLE t AS SELECT unnest(?) AS n", [[f"{name}@firm-mail.com" for name in names]])
    return [kind for (kind,) in con.execute(f"SELECT {marks.address_kind('n')} FROM t").fetchall()]


@pytest.mark.parametrize(("names", "kind"), [(ROLE, marks.ROLE), (TESTS, marks.TEST), (PEOPLE, marks.PERSON)])
def test_local_parts(names: list[str], kind: int) -> None:
    assert {name: found for name, found in zip(names, kinds(names), strict=True) if found != kind} == {}


def test_a_domain_says_nothing_of_the_kind() -> None:
    con = duckdb.connect()
    for address in ("anna@test.io", "anna@info.com", "anna.lee@sales.test-mail.com", "a+b@qa.com"):
        assert con.execute(f"SELECT {marks.address_kind('n')} FROM (SELECT ? AS n)", [address]).fetchone() == (marks.PERSON,)


def test_no_word_is_a_name() -> None:
    data = Path(bi.__file__).parent / "data"
    names = {line for file in ("given_names.txt", "family_names.txt") for line in (data / file).read_text(encoding="utf-8").splitlines()}
    words = {word for section in marks.book()["role_mailboxes"] if section != "source" for word in marks.listed("role_mailboxes", section)}
    assert (words | set(marks.listed("test_accounts", "words"))) & names == {"sales", "root"}, "RFC 2142 names one, every Unix the other"


# -- which columns say so -----------------------------------------------------------------------------------------------
BOOLEANS = (("true", "false"), ("1", "0"), ("yes", "no"), ("Y", "N"), ("ja", "nein"), ("oui", "non"), ("да", "нет"), ("是", "否"), ("sí", "no"), ("evet", "hayır"), ("はい", "いいえ"), ("tak", "nie"), ("예", "아니오"))
FLAGS = """
test_accounts: is_test isTest isTestUser test_account testAccount TEST_ACCOUNT account.is_test profile.isDemo is_dummy demo_account qa_user testkonto ist_test compte_test cuenta_prueba es_prueba utente_test conta_teste testgebruiker
 konto_testowe testovaci_ucet test_hesabi тестовый тестовый_аккаунт テストアカウント 测试账号 是否测试 테스트계정 test_user_flag
testers: is_beta beta isBetaTester beta_tester beta_user in_beta_program betaOptIn early_access settings.beta flags.beta_enabled ist_betatester betatester_jn testeur betatesteur probador_beta tester_beta betatestador бета_тестер
 бета ベータテスター 内测用户 베타테스터 is_tester
-: test covid_test test_result test_flag has_test latest is_testator tested beta_version firmware.beta device.is_beta cameras[].beta alphabet betaalmethode contest is_contested active verified order.test is_best beta_blocker devices{}.is_test
"""


def told(path: str, values: tuple[str, ...], table: str = "users") -> dict[str, str]:
    columns = [Column(path="email", data_type="email"), Column(path=path, data_type=None)]
    sample = ColumnSample(path=path, values=values, filled=50, total=50)
    return dict(assign_flags(columns, {path: Witness(sample)}, table)[1].hints)


@pytest.mark.parametrize(("population", "path"), [(line.partition(":")[0].strip(), path) for line in FLAGS.replace("\n ", " ").strip().splitlines() for path in line.partition(":")[2].split()])
def test_names_of_flags(population: str, path: str) -> None:
    assert told(path, ("true", "false")) == ({} if population == "-" else {population: "yes"})


@pytest.mark.parametrize(("yes", "no"), BOOLEANS)
def test_words_of_flags(tmp_path: Path, yes: str, no: str) -> None:
    assert told("is_test", (yes, no)) == {"test_accounts": "yes"}
    rows = [f"p{n}@firm-mail.com,{yes if n < 3 else '' if n < 5 else no}" for n in range(30)]
    assert found(tmp_path, {"users.csv": ["email,is_beta", *rows]})["testers"] == (3, 28, "flag")


@pytest.mark.parametrize("values", [("0.1", "0.2"), ("2019-01-01",), ("true", "false", "perhaps"), ("3", "4"), ()])
def test_a_flag_holds_words_for_yes_and_no(values: tuple[str, ...]) -> None:
    assert told("is_beta", values) == {}


@pytest.mark.parametrize(
    ("path", "values", "hints"),
    [
        ("role", ("user", "tester"), {"testers": "words"}),
        ("account_type", ("standard", "beta"), {"testers": "words"}),
        ("kontotyp", ("Standard", "Beta-Tester"), {"testers": "words"}),
        ("тип_аккаунта", ("обычный", "тестовый"), {"test_accounts": "words"}),
        ("用户类型", ("普通用户", "内测用户", "测试账号"), {"testers": "words", "test_accounts": "words"}),
        ("roles[]", ("user", "beta_tester"), {"testers": "words"}),
        ("group", ("beta", "gamma"), {}),
        ("group", ("beta", "control"), {"testers": "words"}),
        ("status", ("beta", "new"), {}),
        ("type", ("test", "exam"), {}),
        ("role", ("user", "admin"), {}),
        ("jobs[].role", ("user", "tester"), {}),
        ("country", ("beta", "user"), {}),
    ],
)
def test_kinds_of_account(path: str, values: tuple[str, ...], hints: dict[str, str]) -> None:
    assert told(path, values) == hints


def test_a_tester_among_professions_is_none_of_ours() -> None:
    job = Column(path="role", data_type="job_title")
    for values, hints in ((("Tester", "Engineer"), {}), (("tester", "user", "admin"), {"testers": "words"})):
        w = Witness(ColumnSample(path="role", values=values, filled=9, total=9))
        assert assign_flags([Column(path="email", data_type="email"), job], {"role": w}, "users")[1].hints == hints


def test_tables_of_nobody_have_no_flags() -> None:
    w = Witness(ColumnSample(path="is_test", values=("true", "false"), filled=9, total=9))
    columns = [Column(path="is_test", data_type=None), Column(path="owner", data_type="email", role="secondary")]
    assert assign_flags(columns, {"is_test": w}, "orders") == columns


# -- what is counted ----------------------------------------------------------------------------------------------------
def write(folder: Path, files: dict[str, list[str]]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, lines in files.items():
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def rows_of(statistics: Any) -> dict[str, tuple[int, int, str]]:
    rows = statistics["populations"]
    assert len({row["population"] for row in rows}) == len(rows)
    return {row["population"]: (row["subjects"], row["known"], row["basis"]) for row in rows}


def found(folder: Path, files: dict[str, list[str]]) -> dict[str, tuple[int, int, str]]:
    return rows_of(bi.assess(write(folder / "dump", files), progress=False).statistics)


def users(*more: dict[str, Any], n: int = 30) -> list[str]:
    plain = [{"user_id": 1000 + i, "email": f"p{i}@firm-mail.com"} for i in range(n)]
    return [json.dumps(row) for row in (*plain, *({"user_id": 5000 + i, **row} for i, row in enumerate(more)))]


def test_a_role_mailbox_is_one_only_if_all_addresses_are(tmp_path: Path) -> None:
    lines = users({"email": "info@firm-mail.com"}, {"email": "kontakt@other-firm.de"}, {"email": "sales@firm-mail.com"}, {"email": "office@firm-mail.com"}, {"email": ""})
    orders = [json.dumps({"user_id": 5002, "email": "ann.lee@firm-mail.com"}), json.dumps({"user_id": 5003, "email": "billing@firm-mail.com"})]
    assert found(tmp_path, {"users.ndjson": lines, "orders.ndjson": orders}) == {"role_mailboxes": (3, 34, "email")}


def test_an_address_in_a_secondary_role_makes_no_mailbox(tmp_path: Path) -> None:
    lines = users(*({"email": "", "shared_with": ["info@firm-mail.com", "test@firm-mail.com"]} for _ in range(5)))
    assert found(tmp_path, {"users.ndjson": lines}) == {}


def test_a_test_account_by_its_addresses(tmp_path: Path) -> None:
    lines = users({"email": "test1@firm-mail.com"}, {"email": "qa@firm-mail.com"}, {"email": "ann.lee@example.com"}, {"email": "ann@shop.test"}, {"email": "ann@localhost"})
    orders = [json.dumps({"user_id": 5001, "email": "anna.lee@firm-mail.com"}), json.dumps({"user_id": 5000, "email": "dummy@firm-mail.com"})]
    assert found(tmp_path, {"users.ndjson": lines, "orders.ndjson": orders}) == {"test_accounts": (4, 35, "email")}


def test_placeholders_tell_no_test_account(tmp_path: Path) -> None:
    assert found(tmp_path, {"users.ndjson": users(*({"email": mail} for mail in ("test@test.com", "test@test.test", "noreply@firm-mail.com")))}) == {}


@pytest.mark.parametrize(("examples", "subjects"), [(29, 29), (30, 0), (50, 0)])
def test_where_most_addresses_are_of_examples_they_tell_nothing(tmp_path: Path, examples: int, subjects: int) -> None:
    more = [{"email": f"ann{i}@{'home.example.net' if i % 2 else 'example.org'}"} for i in range(examples)]
    rows = found(tmp_path, {"users.ndjson": users(*more)})
    assert rows == ({"test_accounts": (subjects, 30 + examples, "email")} if subjects else {})


def test_a_user_name_tells_where_no_address_says_otherwise(tmp_path: Path) -> None:
    more = ({"username": "test123", "email": ""}, {"username": "QA-1", "email": "qa@firm-mail.com"}, {"username": "tester", "email": "ann@firm-mail.com"}, {"username": "testa", "email": ""})
    lines = [json.dumps({"username": f"annlee{i}", **json.loads(line)}) for i, line in enumerate(users(*more))]
    assert found(tmp_path, {"users.ndjson": lines}) == {"test_accounts": (2, 34, "email+username")}


def test_flags_roles_and_tables(tmp_path: Path) -> None:
    lines = []
    for i, line in enumerate(users(n=40)):
        roles = ["user", *(["beta_tester"] if i % 10 == 0 else []), *(["qa"] if i == 1 else [])]
        lines.append(json.dumps({**json.loads(line), "roles": roles, "profile": {"isTestUser": i in (2, 3)}}))
    files = {"users.ndjson": lines, "beta_testers.csv": ["email", *(f"p{i}@firm-mail.com" for i in (0, 5, 6))]}
    assert found(tmp_path, files) == {"testers": (6, 40, "flag+table"), "test_accounts": (3, 40, "flag")}


def test_a_flag_that_nobody_has_is_an_answer(tmp_path: Path) -> None:
    assert found(tmp_path, {"users.csv": ["email,is_beta,is_test", *(f"p{i}@firm-mail.com,0,no" for i in range(30))]}) == {"testers": (0, 30, "flag"), "test_accounts": (0, 30, "flag")}


FILES = {
    "users.ndjson": users({"email": "info@firm-mail.com"}, {"email": "test@firm-mail.com"}, {"email": "qa7@firm-mail.com"}, {"email": "ann@example.com"}, {"email": "support@firm-mail.com"}),
    "flags.csv": ["user_id,is_test,is_beta", *(f"{1000 + i},{int(i < 4)},{int(i % 9 == 0)}" for i in range(30)), "5000,1,0", "5001,0,1"],
    "mails.csv": ["user_id,email", "5004,billing@firm-mail.com", "5000,ann.lee@firm-mail.com", "5002,demo@firm-mail.com"],
}
TRUTH = {"test_accounts": (8, 35, "email+flag"), "testers": (5, 32, "flag"), "role_mailboxes": (1, 35, "email")}


def test_the_order_and_the_split_of_files_change_nothing(tmp_path: Path) -> None:
    for number, names in enumerate(permutations(FILES)):
        folder = tmp_path / str(number)
        assert rows_of(bi.assess(write(folder, {f"{i}-{name}": FILES[name] for i, name in enumerate(names)}), progress=False).statistics) == TRUTH
    split = {f"{name.partition('.')[0]}-{part}.{name.partition('.')[2]}": [*(lines[:1] if name.endswith("csv") else []), *lines[int(name.endswith("csv")) :][part::3]] for name, lines in FILES.items() for part in range(3)}
    assert rows_of(bi.assess(write(tmp_path / "split", split), progress=False).statistics) == TRUTH


def test_counting_again_and_the_analysts_word(tmp_path: Path) -> None:
    folder = write(tmp_path / "dump", {"users.csv": ["email,full_name,is_test,level", *(f"p{i}@firm-mail.com,Ann Lee,{int(i < 3)},L{i % 5}" for i in range(30))]})
    plan = bi.inspect(folder, progress=False)
    impact = bi.assess(folder, plan, progress=False)
    assert dict(plan["users", "is_test"].hints) == {"test_accounts": "yes"}
    plan["users", "is_test"] = replace(plan["users", "is_test"], hints={})
    again = impact.recount(plan=plan)
    assert rows_of(again.statistics) == {}
    assert again.to_json() == bi.assess(folder, plan, progress=False).to_json()
    plan["users", "level"] = replace(plan["users", "level"], hints={"testers": "L1\tl4"})
    path = tmp_path / "plan.toml"
    plan.save(path)
    assert rows_of(bi.assess(folder, bi.Plan.load(path), progress=False).statistics) == {"testers": (12, 30, "flag")}
