"""SQL scripts: what each dialect writes, what is no record, what damage costs, and the collected dumps."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from breach_impact.framing import Keys
from breach_impact.loaders._sql import copying, inserts, script
from breach_impact.loaders.sql import LOADER

MYSQL = "-- MySQL dump 10.13\n"
PG = "--\n-- PostgreSQL database dump\n--\n\n"
SQLITE = "PRAGMA foreign_keys=OFF;\n"
TSQL = "USE [master]\nGO\n"
ORACLE = "SET DEFINE OFF;\n"


def only(read: Any, text: str | bytes) -> list[Any]:
    """The records of a script without a fault."""
    got = read("sql", text if isinstance(text, bytes) else text.encode())
    assert not got.tally.rejected
    return got.records


VALUES = [
    (MYSQL, r"'O\'Neil'", "O'Neil"), (MYSQL, "'O''Neil'", "O'Neil"), (MYSQL, r"'a\\'", "a\\"), (MYSQL, r"'\\\'x'", "\\'x"), (MYSQL, r"'\n\r\t\b\0\Z'", "\n\r\t\b\0\x1a"),
    (MYSQL, r"'\%\_\x'", r"\%\_x"), (MYSQL, '"it\'s, (b)"', "it's, (b)"), (MYSQL, r"'),('", "),("), (MYSQL, "''", ""), (MYSQL, "NULL", None), (MYSQL, "null", None), (MYSQL, "'NULL'", "NULL"),
    (MYSQL, "0x416e6e", "Ann"), (MYSQL, "0x89504e", "89504e"), (MYSQL, "X'416E6E'", "Ann"), (MYSQL, "b'1'", "1"), (MYSQL, "_binary 'Ann'", "Ann"), (MYSQL, r"_binary '\0x'", "0078"),
    (MYSQL, "_utf8mb4'Ann'", "Ann"), (MYSQL, "'a' 'b'", "ab"), (MYSQL, "/*!50705 0x41 */", "A"), (MYSQL, "-1.5e3", "-1.5e3"), (MYSQL, "TRUE", "TRUE"), (MYSQL, "DEFAULT", None),
    (PG, r"'C:\dir\'", "C:\\dir\\"), (PG, r"E'a\'b\n\x41\101'", "a'b\nAA"), (PG, "$$it's$$", "it's"), (PG, "$q$a$$b$q$", "a$$b"), (PG, "'x'::character varying(20)", "x"), (PG, "'{1,2}'::int[]", "{1,2}"),
    (PG, "NULL::text", None), (PG, "U&'\\0041'", "A"), (PG, "true", "true"), (PG, "'2019-01-01'::timestamp with time zone", "2019-01-01"),
    (SQLITE, "X'416E6E'", "Ann"), (SQLITE, r"replace(replace('a\nb\r','\n',char(10)),'\r',char(13))", "a\nb\r"), (SQLITE, r"unistr('a\u000ab\\')", "a\nb\\"),
    (TSQL, "N'Ann'", "Ann"), (TSQL, "CAST(N'2019-01-01' AS DateTime)", "2019-01-01"), (TSQL, "CONVERT(datetime, '2019-01-01', 120)", "2019-01-01"), (TSQL, "CAST(10.50 AS Decimal(18, 2))", "10.50"), (TSQL, "CAST(0x416E6E AS varbinary(max))", "Ann"),
    (ORACLE, "TO_DATE('2019-01-01','YYYY-MM-DD')", "2019-01-01"), (ORACLE, "q'[it's]'", "it's"), (ORACLE, "'a'||CHR(10)||'b'", "a\nb"), (ORACLE, "DATE '2019-01-01'", "2019-01-01"), (ORACLE, "EMPTY_CLOB()", ""), (ORACLE, "NOW()", "NOW()"),
    (ORACLE, "(SELECT id FROM t WHERE a = ')')", "(SELECT id FROM t WHERE a = ')')"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "literal", "value"), VALUES, ids=[f"v{number}" for number in range(len(VALUES))])
def test_values(head: str, literal: str, value: str | None, read: Any) -> None:
    one, many = f"INSERT INTO t (a, b) VALUES (1,{literal});\n", f"INSERT INTO t (a, b) VALUES {', '.join([f'(1,{literal})'] * 30)};\n"
    assert only(read, head + one) == [{"a": "1", "b": value}]
    assert only(read, head + many) == [{"a": "1", "b": value}] * 30
    alone = f"INSERT INTO t (b) VALUES {','.join([f'( {literal} )'] * 30)};\n"
    assert only(read, head + alone) == [{"b": value}] * 30


@pytest.mark.parametrize(
    "statement",
    [
        "DELIMITER ;;\nCREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW BEGIN INSERT INTO log VALUES (1); END;;\nDELIMITER ;\n",
        "DELIMITER $$\nCREATE PROCEDURE p() BEGIN\nINSERT INTO log VALUES (1);\nEND $$\nDELIMITER ;\n",
        "CREATE TRIGGER x AFTER INSERT ON t BEGIN\nINSERT INTO log VALUES (1); INSERT INTO log VALUES (CASE WHEN 1 THEN 2 END);\nEND;\n",
        "CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW SET NEW.a = NOW();\n",
        "/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER x BEFORE INSERT ON t FOR EACH ROW BEGIN\nINSERT INTO log VALUES (1); END */;\n",
        "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $_$ BEGIN\nINSERT INTO t VALUES (1);\nEND $_$;\n",
        "CREATE FUNCTION f() RETURNS void BEGIN ATOMIC\nINSERT INTO t VALUES (1);\nEND;\n",
        "CREATE RULE r AS ON INSERT TO t DO INSTEAD\nINSERT INTO t2 VALUES (1);\n",
        "CREATE VIEW v AS SELECT 1;\nUPDATE t SET a = '(2)';\nDELETE FROM t WHERE a IN (1, 2);\n",
        "INSERT INTO t SELECT * FROM u;\nINSERT INTO t (a) SELECT a FROM u;\n",
        "-- INSERT INTO t VALUES (1);\n/* it's\nINSERT INTO t VALUES (1); */\n",
        "COMMENT ON TABLE t IS 'it''s; INSERT INTO t VALUES (1);';\n",
        "COPY t TO '/tmp/x';\n",
    ],
    ids=[f"s{number}" for number in range(13)],
)
def test_no_records(statement: str, read: Any) -> None:
    assert only(read, statement + "INSERT INTO t VALUES (7);\n") == [{"column_1": "7"}]


def test_blocks_of_sql_server_and_oracle_hold_no_records(read: Any) -> None:
    server = "CREATE PROCEDURE [dbo].[p] AS\nBEGIN\nINSERT INTO [dbo].[t] VALUES (1);\nEND\nGO\nSET IDENTITY_INSERT [dbo].[t] ON\nINSERT [dbo].[t] ([a]) VALUES (7)\nINSERT [dbo].[t] ([a]) VALUES (8)\nGO\n"
    assert [record["a"] for record in only(read, server)] == ["7", "8"]
    oracle = ORACLE + "CREATE OR REPLACE TRIGGER x BEFORE INSERT ON t BEGIN\nINSERT INTO log VALUES (1);\nEND;\n/\nInsert into T (A) values ('7');\nINSERT ALL INTO T (A) VALUES (8) INTO U (B) VALUES (9)\nSELECT * FROM dual;\n"
    assert only(read, oracle) == [{"A": "7"}, {"A": "8"}, {"B": "9"}]


STATEMENTS = [
    ("REPLACE INTO t (a) VALUES (1);", [{"a": "1"}]),
    ("INSERT IGNORE INTO `t` (`a`) VALUES (1) ON DUPLICATE KEY UPDATE a = VALUES(a);\nINSERT INTO t (a) VALUES (2);", [{"a": "1"}, {"a": "2"}]),
    ("INSERT OR REPLACE INTO t (a) VALUES (1) ON CONFLICT DO NOTHING;\nINSERT INTO t(a)VALUES(2)RETURNING id;", [{"a": "1"}, {"a": "2"}]),
    ("INSERT INTO t VALUES ROW(1,2), ROW(3,4);", [{"column_1": "1", "column_2": "2"}, {"column_1": "3", "column_2": "4"}]),
    ("INSERT INTO t SET a = 1, `b` = 'x';", [{"a": "1", "b": "x"}]),
    ("INSERT INTO t (a, b) SELECT 1, 'x' UNION ALL SELECT 2, NULL FROM dual;", [{"a": "1", "b": "x"}, {"a": "2", "b": None}]),
    ("INSERT INTO t (a) VALUES (1)", [{"a": "1"}]),
    ("INSERT INTO t (a) -- it's\nVALUES /* ( */ (1), -- )\n(2);", [{"a": "1"}, {"a": "2"}]),
    ('INSERT INTO "my ""t" ("a b") VALUES (1);', [{"a b": "1"}]),
    ("CREATE TABLE t (a int, b text);\nINSERT INTO T VALUES (1, 'x');\nDROP TABLE t;\nCREATE TABLE t (b text, a int);\nINSERT INTO t VALUES ('y', 2);\nINSERT INTO t (A, B) VALUES (3, 'z');", [{"a": "1", "b": "x"}, {"b": "y", "a": "2"}, {"a": "3", "b": "z"}]),
    ("INSERT INTO t VALUES (1);\nCREATE TABLE t (a int);\nINSERT INTO t VALUES (2);", [{"column_1": "1"}, {"a": "2"}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), STATEMENTS, ids=[f"i{number}" for number in range(len(STATEMENTS))])
def test_statements(text: str, records: list[Any], read: Any) -> None:
    assert only(read, text) == records


def frames(text: str) -> list[tuple[str, str]]:
    """(system, table) of each record."""
    import io

    from breach_impact.framing import Tally

    made = LOADER.frames(io.BytesIO(text.encode()), Tally(), block_size=1 << 16)
    return sorted((frame.system, frame.table) for frame in made for _ in range(frame.rows.num_rows))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("USE `db1`;\nINSERT INTO `t` VALUES (1);\nUSE `db2`;\nINSERT INTO `t` VALUES (2);\nINSERT INTO `db3`.`t` VALUES (3);", [("db1", "t"), ("db2", "t"), ("db3", "t")]),
        (MYSQL + "-- Host: localhost    Database: shop\nINSERT INTO `t` VALUES (1);", [("shop", "t")]),
        (MYSQL + "CREATE DATABASE /*!32312 IF NOT EXISTS*/ `shop` /*!40100 DEFAULT CHARACTER SET utf8 */;\nINSERT INTO `t` VALUES (1);", [("shop", "t")]),
        (PG + "\\connect shop\nINSERT INTO public.t VALUES (1);\nCOPY crm.t (a) FROM stdin;\n1\n\\.\n", [("shop", "crm.t"), ("shop", "t")]),
        (TSQL + "CREATE DATABASE [x]\nGO\nUSE [shop]\nGO\nINSERT [dbo].[t] VALUES (1)\nGO\nINSERT [crm].[t] VALUES (1)\nGO\n", [("shop", "crm.t"), ("shop", "t")]),
        (SQLITE + "INSERT INTO main.t VALUES (1);", [("", "t")]),
    ],
    ids=["use", "host", "create_database", "connect", "sql_server", "sqlite"],
)
def test_where_records_belong(text: str, places: list[tuple[str, str]]) -> None:
    assert frames(text) == places


DAMAGE = [
    ("(1,'x'),(2,'O'Brien'),(3,'z');", ["1", "3"], {"sql_syntax": 1}, True),
    ("(1,'x),\n(2,'y'),\n(3,'z');", ["2", "3"], {"sql_syntax": 1}, True),
    ("(1,'x'),(2),(3,'z',4),(5,'w');", ["1", "5"], {"sql_values": 2}, True),
    ("(1,'x'),(2,'y", ["1"], {"truncated": 2}, False),
    ("(1,'x'),", ["1"], {"truncated": 1}, False),
    ("(1,'x'),(2,'y'\nINSERT INTO t (a, b) VALUES (3,'z');", ["1", "3"], {"sql_syntax": 1}, True),
    ("(1,'x'),(2,,'y'),(3,'z');", ["1", "3"], {"sql_syntax": 1}, True),
    ("(1,'x'); (9,'y');\nINSERT INTO t (a, b) VALUES (3,'z');", ["1", "3"], {"sql_syntax": 1}, True),
]


@pytest.mark.parametrize(("rows", "kept", "codes", "complete"), DAMAGE, ids=[f"d{number}" for number in range(len(DAMAGE))])
@pytest.mark.parametrize("before", [0, 50])
def test_damage(rows: str, kept: list[str], codes: dict[str, int], complete: bool, before: int, read: Any) -> None:
    got = read("sql", ("INSERT INTO t (a, b) VALUES " + "(0,'a'),\n" * before + rows).encode())
    assert [record["a"] for record in got.records if record["a"] != "0"] == kept
    assert (got.codes, got.tally.complete, len(got.records)) == (codes, complete, len(kept) + before)


COPIES = [
    ("COPY t (a, b) FROM stdin;\n1\tx\\ty\\\\\\n\\101\\x42\\v\n2\t\\N\n3\t\n\\.\n", [("1", "x\ty\\\nAB\v"), ("2", None), ("3", "")], {}, True),
    ("COPY t (a, b) FROM stdin;\r\n1\tx\r\n\\.\r\n", [("1", "x")], {}, True),
    ("COPY t (a, b) FROM stdin;\n1\tx\n2\n3\tz\t4\n5\tw\n\\.\n", [("1", "x"), ("5", "w")], {"sql_values": 2}, True),
    ("COPY t (a, b) FROM stdin;\n1\tx\n2\ty\n", [("1", "x"), ("2", "y")], {"truncated": 1}, False),
    ("COPY t (a, b) FROM stdin;\n1\tx\n2\ty", [("1", "x")], {"truncated": 2}, False),
    ("COPY t (a, b) FROM stdin;\n1\tx\n\\.", [("1", "x")], {}, True),
    ("COPY t (a, b) FROM stdin;\n1\tx\nCOPY u (a, b) FROM stdin;\n2\ty\n\\.\n", [("1", "x"), ("2", "y")], {"truncated": 1}, False),
    ("COPY t (a, b) FROM stdin WITH DELIMITER '|' NULL '';\n1|\n2|x\n\\.\n", [("1", None), ("2", "x")], {}, True),
    ('COPY t (a, b) FROM stdin WITH (FORMAT csv, HEADER);\na,b\n1,"x,""y""\n\\.z"\n2,\n3,""\n\\.\n', [("1", 'x,"y"\n\\.z'), ("2", None), ("3", "")], {}, True),
    ("CREATE TABLE t (a int, b text);\nCOPY t FROM stdin;\n1\t--\n\\.\n", [("1", "--")], {}, True),
]


@pytest.mark.parametrize(("text", "rows", "codes", "complete"), COPIES, ids=[f"c{number}" for number in range(len(COPIES))])
def test_copy(text: str, rows: list[Any], codes: dict[str, int], complete: bool, read: Any) -> None:
    for block in (64, 1 << 20):
        got = read("sql", text.encode(), block)
        assert [tuple(record.values()) for record in got.records] == rows
        assert (got.codes, got.tally.complete) == (codes, complete)


def test_setting_of_strings_is_heeded(read: Any) -> None:
    text = r"INSERT INTO t (a) VALUES ('C:\'), ('x');" + "\n"
    assert only(read, "SET standard_conforming_strings = on;\n" + text) == [{"a": "C:\\"}, {"a": "x"}]
    assert only(read, MYSQL + "/*!40101 SET SQL_MODE='NO_BACKSLASH_ESCAPES' */;\n" + text) == [{"a": "C:\\"}, {"a": "x"}]
    assert only(read, "SET standard_conforming_strings = off;\nINSERT INTO t (a) VALUES ('O\\'x');\n") == [{"a": "O'x"}]


def test_blobs(read: Any) -> None:
    head = MYSQL.encode() + b"CREATE TABLE `t` (`a` int, `b` longblob, `c` text);\n"
    many = b",".join([b"(1,'\x89PNG\\0','caf\xe9'),(2,'text','\x89PNG\\0')"] * 20)
    got = read("sql", head + b"INSERT INTO `t` VALUES " + many + b";\n-- Dump completed\n")
    assert got.records[:2] == [{"a": "1", "b": "89504e4700", "c": "café"}, {"a": "2", "b": "text", "c": "89504e4700"}]
    assert list(got.codes) == ["encoding_cp1252"]
    pg = PG + "CREATE TABLE t (a bytea);\nCOPY t (a) FROM stdin;\n\\\\x416e6e\n\\\\x89\n\\.\n-- PostgreSQL database dump complete\n"
    assert only(read, pg) == [{"a": "Ann"}, {"a": "89"}]


KEYS = [
    ("CREATE TABLE `users` (`id` int NOT NULL, `org` int DEFAULT NULL COMMENT 'a, b)', `key` varchar(20), PRIMARY KEY (`id`), KEY `k` (`org`), CONSTRAINT `f` FOREIGN KEY (`org`) REFERENCES `orgs` (`id`) ON DELETE CASCADE) ENGINE=InnoDB;",
     Keys(columns=("id", "org", "key"), types={"id": "int", "org": "int", "key": "varchar(20)"}, primary=("id",), references={"org": ("orgs", "id")})),
    ("CREATE TABLE public.users (\n id integer NOT NULL, -- it's\n org integer\n);\nALTER TABLE public.users OWNER TO x;\nALTER TABLE ONLY public.users\n    ADD CONSTRAINT p PRIMARY KEY (id);\nALTER TABLE ONLY public.users\n    ADD CONSTRAINT f FOREIGN KEY (org) REFERENCES public.orgs(id) ON DELETE CASCADE;\n",
     Keys(columns=("id", "org"), types={"id": "integer", "org": "integer"}, primary=("id",), references={"org": ("orgs", "id")})),
    ("CREATE TABLE users (id integer primary key autoincrement, org int references orgs, mail text unique);\nCREATE TABLE orgs (oid integer primary key);\n",
     Keys(columns=("id", "org", "mail"), types={"id": "integer", "org": "int", "mail": "text"}, primary=("id",), references={"org": ("orgs", "oid")})),
    ("CREATE TABLE [dbo].[users](\n[id] [int] IDENTITY(1,1) NOT NULL,\n[org] [int] NULL,\n CONSTRAINT [PK] PRIMARY KEY CLUSTERED \n(\n[id] ASC\n)WITH (PAD_INDEX = OFF) ON [PRIMARY]\n) ON [PRIMARY]\nGO\nALTER TABLE [dbo].[users]  WITH CHECK ADD  CONSTRAINT [F] FOREIGN KEY([org])\nREFERENCES [dbo].[orgs] ([id])\nGO\n",
     Keys(columns=("id", "org"), types={"id": "[int]", "org": "[int]"}, primary=("id",), references={"org": ("orgs", "id")})),
]  # fmt: skip


@pytest.mark.parametrize(("text", "keys"), KEYS, ids=["mysql", "postgresql", "sqlite", "sql_server"])
def test_declared_keys(text: str, keys: Keys, read: Any) -> None:
    assert read("sql", text.encode()).tally.keys["", "users"] == keys
    assert LOADER.declares(text.encode())["users"] == keys


def test_a_tuple_over_the_limit_is_passed_over(read: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (inserts, copying, script):
        monkeypatch.setattr(module, "MAX_RECORD", 1000)
    long = "x" * 3000
    got = read("sql", (MYSQL + f"INSERT INTO t (a, b) VALUES (1,'x'),(2,'{long}\\'),(3,'),(4,'y');\n-- Dump completed\n").encode(), 64)
    assert ([record["a"] for record in got.records], got.codes) == (["1", "4"], {"record_too_long": 1})
    got = read("sql", f"COPY t (a, b) FROM stdin;\n1\tx\n2\t{long}\n4\ty\n\\.\n".encode(), 64)
    assert ([record["a"] for record in got.records], got.codes) == (["1", "4"], {"record_too_long": 1})


def test_a_dump_without_its_last_line_says_so(read: Any) -> None:
    assert read("sql", (MYSQL + "INSERT INTO `t` VALUES (1);\n").encode()).codes == {"sql_end_missing": 1}


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        ("UPDATE t SET mail='new@x.com' WHERE id=3;", {"sql_change": 1}),
        ("DELETE FROM t WHERE mail='gone@x.com';\nDELETE FROM t WHERE id IN (4, 5);", {"sql_change": 2}),
        ("MERGE INTO t USING (SELECT 'a@x.com' AS mail FROM dual) s ON (t.mail = s.mail) WHEN MATCHED THEN DELETE;", {"sql_change": 1}),
        ("UPSERT INTO t VALUES (2, 'b@x.com');", {"sql_change": 1}),
        ("DELETE FROM sqlite_sequence;\nUPDATE t SET a = b;", {}),
    ],
)
@pytest.mark.parametrize("block", [64, 1 << 20])
def test_a_statement_that_changes_rows_is_said(statement: str, codes: dict[str, int], block: int, read: Any) -> None:
    got = read("sql", f"INSERT INTO t (id) VALUES (1);\n{statement}\nREPLACE INTO t (id) VALUES (2);\n".encode(), block)
    assert (got.records, got.codes) == ([{"id": "1"}, {"id": "2"}], codes)


NOT_SQL = [b"select,from,where\n1,2,3\n", b"id,note\n1,INSERT INTO t VALUES (1);\n", b"use the force\nluke\n", b'{"a": "INSERT INTO t VALUES (1)"}\n', b"-- a comment\nhello\n", b"# Title\n\n```sql\nINSERT INTO t VALUES (1);\n```\n", b"set x = 1\nprint(x)\n", b"2024-01-01 INSERT INTO t VALUES (1);\n", b""]  # fmt: skip


@pytest.mark.parametrize("head", NOT_SQL, ids=[f"n{number}" for number in range(len(NOT_SQL))])
def test_other_texts_are_not_taken(head: bytes) -> None:
    assert LOADER.sniff(head, "dump.sql")[0] == 0


FILES = {
    "chinook_MySql.sql": 15607, "chinook_PostgreSql.sql": 15607, "chinook_Sqlite.sql": 15607, "chinook_SqlServer.sql": 15607, "chinook_Oracle.sql": 15607, "chinook_Db2.sql": 15607,
    "sakila_mysql_data.sql": 46273,  # a trigger adds the 1,000 rows of film_text when it is loaded
    "sakila_mysql_schema.sql": 0, "sakila_pg_copy.sql": 46273, "sakila_pg_schema.sql": 0, "mariadb_dump_sakila_hexblob.sql": 47273, "mariadb_dump_sakila_staff_rawblob.sql": 2,
    "mariadb_dump_chinook_customer_skipext.sql": 67, "mariadb_dump_payment_1Mlines.sql": 16049, "pg_dump_sakila_copy.sql": 46273, "pg_dump_chinook_customer_inserts.sql": 59,
    "pg_dump_chinook_track_rows200.sql": 3503, "sqlite3_dump_chinook.sql": 15607,
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(FILES))
def test_collected_dumps(name: str, read: Any, data_dir: Path) -> None:
    data = (data_dir / "sql" / name).read_bytes()
    assert LOADER.sniff(data[: 1 << 18], "x")[0] >= 0.9
    got = read("sql", data)
    assert (len(got.rows), got.codes, got.tally.complete) == (FILES[name], {}, True)


def test_values_equal_those_of_the_database(read: Any, data_dir: Path) -> None:
    database = sqlite3.connect(f"file:{data_dir / 'sql/chinook.sqlite'}?mode=ro&immutable=1", uri=True)
    expected = database.execute("SELECT CustomerId, FirstName, LastName, Company, Address, City, State, Country, PostalCode, Phone, Fax, Email, SupportRepId FROM Customer ORDER BY CustomerId").fetchall()
    database.close()
    for name in ("chinook_MySql.sql", "chinook_SqlServer.sql", "chinook_Oracle.sql", "sqlite3_dump_chinook.sql"):
        rows = [tuple(row[4].values()) for row in read("sql", (data_dir / "sql" / name).read_bytes()).rows if row[0].lower() == "customer"]
        assert rows == [tuple(None if value is None else str(value) for value in row) for row in expected]


def test_double_quoted_strings_of_mydumper(read: Any) -> None:
    rows = "\n,".join(f'({number},"it\'s (a), b","say \\"x\\"",NULL)' for number in range(50))
    got = only(read, f"/*!40101 SET NAMES binary*/;\nINSERT INTO `t` VALUES\n{rows};\n")
    assert got == [{"column_1": str(number), "column_2": "it's (a), b", "column_3": 'say "x"', "column_4": None} for number in range(50)]


def test_names_come_from_a_table_that_another_file_makes(tmp_path: Path) -> None:
    from breach_impact.dump import open as open_dump
    from breach_impact.framing import Tally

    (tmp_path / "shop.users-schema.sql").write_text("CREATE TABLE `users` (\n `id` int,\n `mail` text\n);\n")
    (tmp_path / "shop.users.00000.sql").write_text('INSERT INTO `users` VALUES (1,"a@mail.example"),(2,NULL);\n')
    assert [frame.columns for source in open_dump(tmp_path) for frame in source.frames(Tally())] == [("id", "mail")]


@pytest.mark.parametrize("text", ["INSERT INTO `users` (`id`, `em", "CREATE TABLE `users` (\n `id` int,\n", "INSERT INTO t (a) VALUES (1), ", "INSERT INTO t (a) VALUES (1); /* x", "CREATE VIEW v AS SELECT 'x"], ids=["header", "table", "comma", "comment", "string"])
def test_a_statement_without_its_end_is_said(text: str, read: Any) -> None:
    got = read("sql", text.encode())
    assert (got.codes, got.tally.complete) == ({"truncated": 1}, False)


def test_tables_that_alternate(read: Any) -> None:
    text = "".join(f"INSERT INTO a (x) VALUES ({number});\nINSERT INTO b (y, z) VALUES ('{number}', 'it''s');\n" for number in range(100))
    got = read("sql", text.encode())
    assert [row[0] for row in got.rows] == ["a", "b"] * 100
    assert got.records[-2:] == [{"x": "99"}, {"y": "99", "z": "it's"}]
