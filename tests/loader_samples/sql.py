"""Forms of SQL scripts: what the dump tools of several servers write."""

from typing import Any

from loader_samples import Sample
from loader_samples._people import PEOPLE


def _mysql(value: Any) -> str:
    if value is None or isinstance(value, int):
        return "NULL" if value is None else str(value)
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'").replace('"', '\\"').replace("\n", "\\n") + "'"


def _standard(value: Any) -> str:
    return "NULL" if value is None else str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def _copy(value: Any) -> str:
    return "\\N" if value is None else str(value).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _values(person: dict[str, Any]) -> list[Any]:
    return [person["id"], person["email"], f"O'Hara, {person['id']});", person["note"] or None, "C:\\new\\"]


ROWS = [_values(person) for person in PEOPLE]
TABLE = "(\n  {0}id{1} int NOT NULL,\n  {0}email{1} varchar(255) DEFAULT NULL, -- it's unique\n  {0}name{1} text,\n  {0}note{1} text,\n  {0}path{1} text,\n  PRIMARY KEY ({0}id{1})\n)"
MYSQL = "-- MySQL dump 10.13  Distrib 8.0.36\n--\n-- Host: localhost    Database: shop\n/*!40101 SET NAMES utf8mb4 */;\nCREATE TABLE `users` " + TABLE.format("`", "`") + " ENGINE=InnoDB COMMENT='a;b';\nLOCK TABLES `users` WRITE;\n"
MYSQL_END = "UNLOCK TABLES;\n\n-- Dump completed on 2024-01-01\n"
TUPLES = ["(" + ",".join(_mysql(value) for value in row) + ")" for row in ROWS]
STANDARD = ["(" + ", ".join(_standard(value) for value in row) + ")" for row in ROWS]
PG = "--\n-- PostgreSQL database dump\n--\n\nSET standard_conforming_strings = on;\nCREATE FUNCTION public.f() RETURNS void AS $$ INSERT INTO users VALUES (1); $$ LANGUAGE sql;\nCREATE TABLE public.users " + TABLE.format("", "") + ";\n\n"
PG_END = "\n--\n-- PostgreSQL database dump complete\n--\n\n"


def _both(head: str, body: str, end: str) -> Sample:
    return Sample((head + body + end).encode())


SAMPLES = {
    "mysqldump": _both(MYSQL, "".join(f"INSERT INTO `users` VALUES {','.join(TUPLES[at : at + 13])};\n" for at in range(0, 40, 13)), MYSQL_END),
    "mariadb": _both(MYSQL, "INSERT INTO `users` VALUES\n" + ",\n".join(TUPLES) + ";\n", MYSQL_END),
    "single": _both(MYSQL, "".join(f"INSERT INTO `users` (`id`, `email`, `name`, `note`, `path`) VALUES {row};\n" for row in TUPLES), MYSQL_END),
    "pg_copy": _both(PG, "COPY public.users (id, email, name, note, path) FROM stdin;\n" + "".join("\t".join(_copy(value) for value in row) + "\n" for row in ROWS) + "\\.\n", PG_END),
    "pg_inserts": _both(PG, "".join(f"INSERT INTO public.users VALUES {row};\n" for row in STANDARD), PG_END),
    "sqlite": _both("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE users " + TABLE.format('"', '"') + ";\n", "".join(f"INSERT INTO users VALUES{row};\n" for row in STANDARD), "COMMIT;\n"),
    "tsql": _both(
        "USE [shop]\r\nGO\r\nCREATE TABLE [dbo].[users] " + TABLE.format("[", "]") + " ON [PRIMARY]\r\nGO\r\nSET IDENTITY_INSERT [dbo].[users] ON \r\n",
        "".join(f"INSERT [dbo].[users] ([id], [email], [name], [note], [path]) VALUES {row[:-1].replace(', ' + chr(39), ', N' + chr(39), 1)}, CAST(N'2019-01-01' AS DateTime))\r\nGO\r\n" for row in (r.replace(", 'C:\\new\\'", "") for r in STANDARD)),
        "SET IDENTITY_INSERT [dbo].[users] OFF\r\nGO\r\n",
    ),
    "oracle": _both("REM INSERTING into HR.USERS\nSET DEFINE OFF;\n", "".join(f"Insert into HR.USERS (ID,EMAIL,NAME,NOTE,PATH,D) values {row[:-1]},to_date('2019-01-01','YYYY-MM-DD'));\n" for row in STANDARD), "COMMIT;\n"),
}
