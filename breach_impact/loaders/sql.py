"""SQL scripts: dumps of MySQL, MariaDB, PostgreSQL, SQLite, SQL Server, Oracle and Db2 as text. Nothing is executed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from breach_impact.framing import BOM, About, Keys, Place, Stream, Tally, Window
from breach_impact.loaders._sql.script import Script, declared
from breach_impact.types import Frame

_BEGINS = re.compile(
    rb"(?is)(?:\s|--[^\n]*\n|/\*.*?\*/;?|\#[^\n]*\n|\\(?:restrict|connect|c|set|encoding|echo)\s[^\n]*\n|;)*+"
    rb"(?P<word>(?:create|alter|drop)\s+(?:or\s+replace\s+)?(?:(?:global|temp|temporary|unlogged|unique)\s+)*(?:table|database|schema|index|sequence|type|extension|view|user|role|function|procedure|procedural|trigger|domain)\b"
    rb"|insert\s+(?:into\s|ignore\s|all\s|\[|\w+\.)|replace\s+into\s|set\s+@?[\w.@]+\s*(?:=|to\s|on\b|off\b)|set\s+(?:names|identity_insert|transaction|define|search_path)\s|use\s+(?:`[^`\n]{1,64}`|\"[^\"\n]{1,64}\"|\[[^\]\n]{1,128}\]|[\w$-]+)\s*(?:;|\r?\n\s*go\b)"
    rb"|begin\s*(?:;|transaction\b)|start\s+transaction\b|pragma\s+\w+|(?:un)?lock\s+tables\b|copy\s+[\w.\"]+\s*(?:\([^()]*\)\s*)?from\s+stdin|select\s+pg_catalog\.|truncate\s+table\s|delete\s+from\s+\S+\s*;"
    rb"|if\s+(?:not\s+)?(?:exists|object_id|db_id)\b|grant\s+\w+|revoke\s+\w+|comment\s+on\s|delimiter\s+\S+|exec\s+|print\s+|rem\s|prompt\s|spool\s|go\s*\n|connect\s+\S+\s*;|commit\s*;|analyze\s+\w+;|declare\s+@)"
)
_STRONG = re.compile(rb"(?i)(?:create|alter|drop|insert|replace|copy|pragma|lock|unlock|select)")
_BANNER = re.compile(rb"(?is)\A\s*(?:--|/\*)[^{}]{0,400}?(?:postgresql|mysql|mariadb) (?:database (?:cluster )?)?dump")
_EVIDENCE = re.compile(
    rb"(?im)^[ \t]*(?:insert\s+(?:ignore\s+)?(?:into\s+)?[\w`\"\[\].]+.{0,4000}?\bvalues\b|copy\s.{0,4000}?\sfrom\s+stdin|create\s+(?:\w+\s+){0,3}(?:table|database|schema|view|index|function|procedure|trigger)\b|alter\s+table\b|drop\s+(?:table|database)\b)"
)


class Sql:
    """The ``sql`` format.

    Attributes:
        place: where the source stands, for tables that are made beside it.
    """

    name = "sql"
    decodes = True
    about = About(
        title="SQL scripts: mysqldump, MariaDB, pg_dump plain, SQLite .dump, SQL Server, Oracle, Db2",
        recognised="begins with statements or with the banner of a dump tool",
        trouble="a tuple with another number of values than columns is rejected as sql_values, one that cannot be read as sql_syntax; UPDATE, DELETE and MERGE are not carried out (sql_change); a file that ends within a statement is incomplete (truncated).",
        unsupported="rows that statements compute (INSERT ... SELECT, routines, triggers) are no records; restore the dump and export the tables",
    )

    def __init__(self, place: Place | None = None) -> None:
        self.place = place

    def with_place(self, place: Place) -> Sql:
        """This loader where the source stands: the tables may be made by another file, as those of mydumper are."""
        return Sql(place)

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Statements come first, or the banner of a dump."""
        text = head.removeprefix(BOM)
        if _BANNER.match(text):
            return 0.96, "begins with the banner of a dump tool"
        match = _BEGINS.match(text)
        if match is None:
            return 0.0, "does not begin with a statement"
        if _STRONG.match(match["word"]) or _EVIDENCE.search(text, match.start("word")):
            return 0.95, "begins with a statement"
        return 0.0, "no table is made or filled"

    def declares(self, head: bytes) -> Mapping[str, Keys]:
        """The tables that are made in the beginning."""
        return declared(head.removeprefix(BOM))

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read statement after statement."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        yield from Script(window, tally, self.place.tables if self.place else None).frames()


LOADER = Sql()
