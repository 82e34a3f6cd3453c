"""What real servers dump, loaded: as many rows as ``SELECT count(*)`` says, the values of ``SELECT``, the people and figures of the same tables as CSV.

One module, so that one worker of a parallel run starts each server once.
"""

from __future__ import annotations

import csv
import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.framing import Tally
from servers import running
from servers.tables import ARCHIVE, SHOP, Table, in_hex, script

Rows = dict[str, Counter[tuple[str | None, ...]]]


# -- the servers -------------------------------------------------------------------------------------------------------
def _filled(server: running.Server, client: str, *, mariadb: bool) -> running.Server:
    for name, tables in (("shop", SHOP), ("archive", ARCHIVE)):
        if mariadb:
            server.run(client, f"--execute=CREATE DATABASE {name} CHARACTER SET utf8mb4")
            server.run(client, name, text=script(tables, mariadb=True))
        else:
            server.run("createdb", name)
            server.run(client, "--quiet", "--set=ON_ERROR_STOP=1", f"--dbname={name}", text=script(tables, mariadb=False))
    return server


@pytest.fixture(scope="module")
def mariadb() -> Iterator[running.Server]:
    with running.mariadb() as server:
        yield _filled(server, "mariadb", mariadb=True)


@pytest.fixture(scope="module")
def postgres() -> Iterator[running.Server]:
    with running.postgres() as server:
        yield _filled(server, "psql", mariadb=False)


def selected(server: running.Server, database: str, table: Table, *, mariadb: bool) -> list[tuple[str | None, ...]]:
    """The rows as the server gives them; of blobs the hex."""
    client = ("mariadb", "--batch", "--skip-column-names", database, f"--execute={in_hex(table, mariadb=True)}")
    psql = ("psql", "--no-align", "--tuples-only", "--field-separator=\t", f"--dbname={database}", f"--command={in_hex(table, mariadb=False)}")
    lines = server.run(*(client if mariadb else psql)).decode().splitlines()
    count = "SELECT count(*) FROM " + (f"`{table.name}`" if mariadb else f'"{table.name}"')
    total = server.run("mariadb", "-BN", database, f"--execute={count}") if mariadb else server.run("psql", "-At", f"--dbname={database}", f"--command={count}")
    assert len(lines) == int(total) == len(table.rows)
    out: list[tuple[str | None, ...]] = []
    for line in lines:
        cells = zip(line.split("\t"), table.columns, strict=True)
        out.append(tuple(None if cell == "~" else cell.lower() if column.like == "blob" else bytes.fromhex(cell).decode() for cell, column in cells))
    return out


# -- the loaded dump ---------------------------------------------------------------------------------------------------
def loaded(path: Path) -> tuple[Rows, dict[str, tuple[str, ...]], set[str]]:
    """Rows and columns of each table, and the systems."""
    rows: Rows = {}
    columns: dict[str, tuple[str, ...]] = {}
    systems: set[str] = set()
    for source in bi.open(path):
        tally = Tally()
        for frame in source.frames(tally):
            systems.add(frame.system)
            if frame.columns:
                names, found = frame.columns, list(zip(*(column.to_pylist() for column in frame.rows.columns[2:]), strict=True))
            else:  # a table with a column of JSON is one of documents
                docs = [json.loads(doc) for doc in frame.rows.column("doc").to_pylist()]
                names, found = tuple(docs[0]), [tuple(doc.values()) for doc in docs]
            assert columns.setdefault(frame.table, names) == names
            for row in found:
                rows.setdefault(frame.table, Counter())[tuple(map(_canonical, row))] += 1
        assert (tally.rejected, tally.complete) == (0, True), dict(tally.reasons)
    return rows, columns, systems


def _canonical(value: Any) -> str | None:
    """A document as text, the same however it was written; any other value as it is."""
    if isinstance(value, str) and value[:1] in {"{", "["}:
        with suppress(ValueError):
            return json.dumps(json.loads(value), sort_keys=True)
    return value if value is None or isinstance(value, str) else json.dumps(value, sort_keys=True)


def _same(value: str | None, like: str) -> str | None:
    """A loaded value in the form of :func:`selected`: of bytes the hex, of truth 1 and 0."""
    if value is None or not like:
        return value
    if like == "bool":
        return {"t": "1", "true": "1", "f": "0", "false": "0"}.get(value, value)
    plain = value.lower().removeprefix("0x").removeprefix("\\x")
    return plain if all(char in "0123456789abcdef" for char in plain) else _bytes_of(value).hex()


def _bytes_of(value: str) -> bytes:
    """The bytes of a raw blob that was read as text, in whatever single-byte encoding."""
    for encoding in ("cp1252", "latin-1", "utf-8"):
        try:
            return value.encode(encoding)
        except UnicodeEncodeError:
            continue
    return value.encode()


def compared(table: Table, rows: Counter[tuple[str | None, ...]]) -> Counter[tuple[str | None, ...]]:
    out: Counter[tuple[str | None, ...]] = Counter()
    for row, times in rows.items():
        out[tuple(_same(value, column.like) for value, column in zip(row, table.columns, strict=True))] += times
    return out


def check(server: running.Server, path: Path, databases: dict[str, tuple[Table, ...]], *, mariadb: bool, blobs: bool = True) -> set[str]:
    """Compare all tables with the server's; the systems of the dump."""
    rows, columns, systems = loaded(path)
    assert {name: sum(found.values()) for name, found in rows.items()} == {table.name: len(table.rows) for tables in databases.values() for table in tables}
    for database, tables in databases.items():
        for table in tables:
            assert columns[table.name] == tuple(column.name for column in table.columns)
            there = compared(table, Counter(tuple(map(_canonical, row)) for row in selected(server, database, table, mariadb=mariadb)))
            here = compared(table, rows[table.name])
            if not blobs:
                there, here = (_without_blobs(table, found) for found in (there, here))
            assert _differences(here, there) == [], table.name
    return systems


def _differences(here: Counter[tuple[str | None, ...]], there: Counter[tuple[str | None, ...]]) -> list[Any]:
    """The first rows in which the two differ, cell by cell; the values are invented."""
    left, right = (sorted((one - other).elements(), key=repr) for one, other in ((here, there), (there, here)))
    return [[(a, b) for a, b in zip(*rows, strict=True) if a != b] for rows in zip(left[:3], right[:3], strict=False)] or [len(left), len(right)][: len(left) + len(right)]


def _without_blobs(table: Table, rows: Counter[tuple[str | None, ...]]) -> Counter[tuple[str | None, ...]]:
    keep = [i for i, column in enumerate(table.columns) if column.like != "blob"]
    return Counter({tuple(row[i] for i in keep): times for row, times in rows.items()})


# -- the same as CSV ---------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def as_csv(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Writes the tables of a server as a folder of CSV files, once."""
    made: dict[bool, Path] = {}

    def write(server: running.Server, *, mariadb: bool) -> Path:
        if mariadb not in made:
            made[mariadb] = tmp_path_factory.mktemp("csv")
            for table in SHOP:
                with (made[mariadb] / f"{table.name}.csv").open("w", newline="", encoding="utf-8") as file:
                    writer = csv.writer(file)
                    writer.writerow([column.name for column in table.columns])
                    writer.writerows(selected(server, "shop", table, mariadb=mariadb))
        return made[mariadb]

    return write


def figures(*paths: str | Path) -> dict[str, Any]:
    """The statistics without what tells files from each other."""
    out = bi.assess(paths, default_region="US", progress=False).statistics
    out["records"].pop("sources")
    out["provenance"].pop("plan_sha256")  # the plan names the sources
    return out


@cache
def _figures_of_csv(given: str) -> dict[str, Any]:
    return figures(given)


PHOTOS = {"coverage", "measures", "data_types_per_subject", "combinations"}
"""What hangs on the column of blobs, besides its own row."""


def check_figures(path: Path, folder: Path, systems: set[str], *, blobs: bool = True) -> None:
    """People and statistics equal those of the CSV files; of forms that cannot hold blobs without their bytes changing, but for the photos."""
    (system,) = systems
    here, there = figures(path), _figures_of_csv(f"{system}={folder}" if system != "default" else str(folder))
    for found in (here, there) if not blobs else ():
        for key in ("data_types", "crosstab"):
            found[key] = [row for row in found[key] if row["data_type"] != "photo"]
    assert [(key, here[key], there[key]) for key in here if here[key] != there[key] and (blobs or key not in PHOTOS)] == []


# -- MariaDB -----------------------------------------------------------------------------------------------------------
MARIADB = {
    "default": (), "single": ("--skip-extended-insert", "--complete-insert"), "hex": ("--hex-blob",), "xml": ("--xml", "--hex-blob"), "ansi": ("--compatible=ansi", "--hex-blob"),
}  # fmt: skip


@pytest.mark.parametrize("form", list(MARIADB))
def test_mariadb_dump(form: str, mariadb: running.Server, tmp_path: Path, as_csv: Callable[..., Path]) -> None:
    path = tmp_path / f"backup.{'xml' if form == 'xml' else 'sql'}"
    path.write_bytes(mariadb.run("mariadb-dump", *MARIADB[form], "shop"))
    systems = check(mariadb, path, {"shop": SHOP}, mariadb=True, blobs="--hex-blob" in MARIADB[form])
    if form in {"default", "xml"}:  # the others hold the same rows, which were compared
        check_figures(path, as_csv(mariadb, mariadb=True), systems)


def test_mariadb_dump_of_two_databases(mariadb: running.Server, tmp_path: Path) -> None:
    path = tmp_path / "all.sql"
    path.write_bytes(mariadb.run("mariadb-dump", "--hex-blob", "--databases", "shop", "archive"))
    assert check(mariadb, path, {"shop": SHOP, "archive": ARCHIVE}, mariadb=True) == {"shop", "archive"}


@pytest.fixture
def tab(mariadb: running.Server) -> Iterator[Callable[..., Path]]:
    """Makes a folder of ``mariadb-dump --tab``, which the server writes itself."""
    folder = mariadb.folder / "tab"

    def dump(*tables: Table) -> Path:
        folder.mkdir()
        folder.chmod(0o777)
        mariadb.run("mariadb-dump", f"--tab={folder}", "shop", *(table.name for table in tables))
        return folder

    yield dump
    shutil.rmtree(folder, ignore_errors=True)


def test_mariadb_dump_tab(mariadb: running.Server, tab: Callable[..., Path]) -> None:
    tables = tuple(table for table in SHOP if any(None in row for row in table.rows))
    check(mariadb, tab(*tables), {"shop": tables}, mariadb=True, blobs=False)


def test_mariadb_dump_tab_of_all_tables(mariadb: running.Server, tab: Callable[..., Path], as_csv: Callable[..., Path]) -> None:
    folder = tab()
    systems = check(mariadb, folder, {"shop": SHOP}, mariadb=True, blobs=False)
    check_figures(folder, as_csv(mariadb, mariadb=True), systems, blobs=False)


# -- PostgreSQL --------------------------------------------------------------------------------------------------------
POSTGRES = {
    "copy": (), "inserts": ("--inserts",), "rows": ("--column-inserts", "--rows-per-insert=50"), "create": ("--create", "--clean", "--if-exists"), "custom": ("--format=custom",),
    "custom_plain": ("--format=custom", "--compress=0"), "tar": ("--format=tar",),
}  # fmt: skip


@pytest.mark.parametrize("form", list(POSTGRES))
def test_pg_dump(form: str, postgres: running.Server, tmp_path: Path, as_csv: Callable[..., Path]) -> None:
    path = tmp_path / "backup"
    path.write_bytes(postgres.run("pg_dump", *POSTGRES[form], "--dbname=shop"))
    systems = check(postgres, path, {"shop": SHOP}, mariadb=False)
    assert systems == ({"shop"} if form in {"create", "custom", "custom_plain", "tar"} else {"default"})
    if form in {"copy", "inserts", "custom"}:  # the others hold the same rows, which were compared
        check_figures(path, as_csv(postgres, mariadb=False), systems)


def test_pg_dump_directory(postgres: running.Server, tmp_path: Path) -> None:
    postgres.run("pg_dump", "--format=directory", f"--file={tmp_path / 'backup'}", "--dbname=shop")
    assert check(postgres, tmp_path, {"shop": SHOP}, mariadb=False) == {"shop"}
    skipped = Counter(source.skipped for source in bi.open(tmp_path))
    assert skipped == {None: 1, "read_with_another": len(SHOP)}


def test_pg_dumpall(postgres: running.Server, tmp_path: Path) -> None:
    path = tmp_path / "all.sql"
    path.write_bytes(postgres.run("pg_dumpall"))
    assert check(postgres, path, {"shop": SHOP, "archive": ARCHIVE}, mariadb=False) == {"shop", "archive"}


def test_copy_binary(postgres: running.Server, tmp_path: Path) -> None:
    path = tmp_path / "customers.bin"
    path.write_bytes(postgres.run("psql", "--dbname=shop", "--command=COPY (SELECT id, email, full_name, phone, note, active FROM customers ORDER BY id) TO STDOUT (FORMAT binary)"))
    found, _, _ = loaded(path)
    wanted = [0, 1, 2, 3, 7, 13]
    there = Counter(tuple(row[i] for i in wanted) for row in selected(postgres, "shop", SHOP[0], mariadb=False))
    assert found["customers"] == there
