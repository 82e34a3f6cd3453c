"""Opening dumps: paths, names, order, recognition, compression."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
import breach_impact.dump as dump
from breach_impact.errors import InputError
from breach_impact.framing import Tally
from breach_impact.opening.paths import table_of
from breach_impact.opening.source import Source

DATA = Path(__file__).parents[1] / "../shared/data/loaders"
USERS = b'{"id":1,"email":"a@b.example"}\n{"id":2,"email":"c@d.example"}\n'


def _count(source: Source) -> tuple[int, Tally]:
    tally = Tally()
    return sum(frame.rows.num_rows for frame in source.frames(tally)), tally


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sub").mkdir()
    (tmp_path / "users.json").write_bytes(USERS)
    (tmp_path / "sub/users.json").write_bytes(b'{"id":3}\n')
    (tmp_path / "sub/copy.json.gz").write_bytes(gzip.compress(USERS))
    (tmp_path / ".hidden.csv").write_bytes(b"id,name\n1,x\n")
    (tmp_path / "logo").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    (tmp_path / "empty.json").write_bytes(b"")
    (tmp_path / "old.zip").write_bytes(b"PK\x03\x04" + bytes(40))
    (tmp_path / "link").symlink_to(tmp_path / "users.json")
    return tmp_path


def test_a_folder(folder: Path) -> None:
    opened = dump.open(folder)
    found = {source.name: source for source in opened.sources}
    assert list(found) == [".hidden.csv", "empty.json", "link", "logo", "old.zip", "sub/copy.json.gz", "sub/users.json", "users.json"]
    assert found["logo"].format == "png"
    assert found["logo"].skipped == "no_data_png"
    assert found["link"].skipped == "symlink"
    assert found["old.zip"].skipped == "zip_directory"
    assert found["users.json"].repeated_of == "sub/copy.json.gz"
    assert found["sub/copy.json.gz"].compression == "gzip"
    assert found["sub/copy.json.gz"].content_sha256 == found["users.json"].sha256 == hashlib.sha256(USERS).hexdigest()
    counts = {name: _count(source) for name, source in found.items()}
    assert {name: count for name, (count, _) in counts.items() if count} == {".hidden.csv": 1, "sub/copy.json.gz": 2, "sub/users.json": 1}
    assert [name for name, (_, tally) in counts.items() if not tally.complete] == ["old.zip"]
    assert opened.bytes == sum(source.bytes for source in opened.sources)
    assert len(opened) == 8
    assert len(opened.to_pandas()) == 8


def test_order_does_not_depend_on_arguments(folder: Path) -> None:
    paths = [folder / "users.json", folder / "sub/users.json", folder / ".hidden.csv"]
    first, second = dump.open(*paths), dump.open(*reversed(paths))
    assert first == second
    assert [source.name for source in first.sources] == sorted([".hidden.csv", f"{folder.name}/users.json", "sub/users.json"])


def test_no_absolute_path_and_no_name_in_repr(folder: Path) -> None:
    opened = dump.open(folder)
    assert str(folder) not in repr(opened) + repr(opened.sources)
    assert "users.json" not in repr(opened) + repr(opened.sources)


def test_systems(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = dump.open(f"crm={folder / 'users.json'}", folder / "sub", systems={"users.json": "shop"})
    assert {(source.name, source.system) for source in opened.sources} == {
        ("sub/users.json", "shop"),
        ("copy.json.gz", "default"),
        (f"{folder.name}/users.json", "shop"),
    }
    assert {source.system for source in dump.open(f"crm={folder / 'users.json'}").sources} == {"crm"}
    odd = folder / "month=07"
    odd.mkdir()
    (odd / "a.csv").write_bytes(b"id,name\n1,x\n")
    monkeypatch.chdir(folder)
    assert dump.open("month=07").sources[0].system == "default"


def test_globs(folder: Path) -> None:
    names = {source.name for source in dump.open(str(folder / "**/*.json")).sources}
    assert names == {"empty.json", "sub/users.json", f"{folder.name}/users.json"}
    with pytest.raises(InputError, match="nothing matches"):
        dump.open(str(folder / "*.nothing"))


@pytest.mark.parametrize("make", [lambda path: path / "missing.json", lambda path: path / "void"])
def test_nothing_there(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    (tmp_path / "void").mkdir()
    with pytest.raises(InputError) as caught:
        dump.open(make(tmp_path))
    assert "\n" not in str(caught.value)
    assert "give" in str(caught.value)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (gzip.compress(USERS, mtime=0)[:-4], "gzip_truncated"),
        (gzip.compress(USERS, mtime=0)[:-8] + bytes(8), "gzip_checksum"),
        (gzip.compress(USERS, mtime=0) + b"garbage", "gzip_trailing_bytes"),
    ],
)
def test_gzip_faults_cost_nothing_before_them(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "users.gz").write_bytes(data)
    (source,) = dump.open(tmp_path / "users.gz").sources
    count, tally = _count(source)
    assert count == 2
    assert tally.reasons[code] == 1
    assert not tally.complete


def test_utf16(tmp_path: Path) -> None:
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        (tmp_path / "a.csv").write_bytes("id,name\n1,Müller\n2,x\n".encode(encoding))
        (source,) = dump.open(tmp_path / "a.csv").sources
        (frame,) = source.frames(Tally())
        assert (frame.table, frame.columns) == ("a", ("id", "name"))
        assert frame.rows.column("c1").to_pylist() == ["Müller", "x"]


def test_tables_are_stems(folder: Path) -> None:
    (folder / "sub/people_2019-12-04.part2.json").write_bytes(b'[{"a":1},{"a":2}]')
    (source,) = dump.open(folder / "sub/people_2019-12-04.part2.json").sources
    assert [frame.table for frame in source.frames(Tally())] == ["people"]


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("users-2019-12-04.json", "users"), ("users_part_01.ndjson.gz", "users"), ("a/users.json.001", "users"), ("users1.json", "users"),
        ("2019-12-04.csv", "2019-12-04"), (".hidden", ".hidden"), ("depart.csv", "depart"), ("users (1).csv", "users"),
        ("users_v2.json", "users_v2"), ("users-2019.12.04", "users"), ("users.part2", "users"), ("users-part-03.gz", "users"), ("export_20191204.json", "export"),
        ("users_part2of3.csv", "users"), ("part2.csv", "part2"), ("md5.txt", "md5"), ("logs-2019-12-04T10:11:12Z.json.gz", "logs"), ("用户1.json", "用户"),
        ("events/2019-12-04.json", "events"), ("dump.zip/00012.json", "dump"), ("leak/users/part-00001.csv", "users"), ("2019/12/04.json", "2019"),
        ("dbo.Afspraak.csv", "dbo.Afspraak"), ("dbo.Orders.csv.gz", "dbo.Orders"), ("users.mapping.json", "users"), ("shop.users.bson.gz", "shop.users"), ("users.json.bak", "users"), ("users.aa.csv", "users"),
    ],
)  # fmt: skip
def test_table_of(name: str, table: str) -> None:
    assert table_of(name) == table


def test_parts_of_a_table_share_their_header(tmp_path: Path) -> None:
    (tmp_path / "leak_part1.csv").write_bytes(b"mail,pass\na@b.example,x\n")
    (tmp_path / "leak_part2.csv.gz").write_bytes(gzip.compress(b"c@d.example,y\ne@f.example,y,z\n"))
    (tmp_path / "other.csv").write_bytes(b"c@d.example,y\ne@f.example,y,zz\n")
    found = {}
    for source in dump.open(tmp_path):
        tally = Tally()
        for frame in source.frames(tally):
            found[source.name] = (frame.table, frame.columns, frame.rows.num_rows, tally.rejected)
    assert found == {
        "leak_part1.csv": ("leak", ("mail", "pass"), 1, 0),
        "leak_part2.csv.gz": ("leak", ("mail", "pass"), 1, 1),
        "other.csv": ("other", ("column_1", "column_2"), 2, 0),
    }


def test_collected_archives() -> None:
    if not DATA.is_dir():
        pytest.skip("collected sample files are not here")
    opened = dump.open(DATA / "archive", DATA / "sql", DATA / "mongo")
    for source in opened.sources:
        count, tally = _count(source)
        if source.name.endswith((".zip", ".7z", ".rar", ".tar")):
            assert source.skipped, source.name
            assert tally.complete == (source.skipped == "read_with_members"), source.name
        if source.name == "accounts_truncated60.ndjson.gz":
            assert count == 596
        if source.name == "ChinookData.json":
            assert count == 15_607


def test_columns_of_rows_beside_a_script_that_declares_them(tmp_path: Path) -> None:
    """``mysqldump --tab`` of values without NULL and escapes is a CSV without a header."""
    (tmp_path / "users.sql").write_text("CREATE TABLE `users` (`uid` int, `mail` varchar(99), PRIMARY KEY (`uid`));\n")
    (tmp_path / "users.txt").write_text("".join(f"{i}\tu{i}@example.org\n" for i in range(9)))
    (tmp_path / "others.txt").write_text("".join(f"{i}\tu{i}@example.com\n" for i in range(9)))
    columns = {source.name: [frame.columns for frame in source.frames(Tally())] for source in dump.open(tmp_path).sources}
    assert columns == {"users.sql": [], "users.txt": [("uid", "mail")], "others.txt": [("column_1", "column_2")]}


def _tables(folder: Path, files: dict[str, str]) -> set[str]:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return {source.table for source in dump.open(folder).sources}


@pytest.mark.parametrize(
    ("files", "tables"),
    [
        ({"1.json": '{"id": 1}', "2.json": '{"id": 2}\n{"id": 3}', "part-3.json": '[{"id": 4}]'}, {"part"}),
        ({"2019/12/04.csv": "id,mail\n1,a@example.org\n", "2019/12/05.csv": "id,mail\n2,b@example.org\n"}, {"part"}),
        ({"part-0.csv": "id,mail\n1,a@example.org\n", "part-1.csv": "id,mail\n2,b@example.org\n", "orders.csv": "id,price\n1,2\n"}, {"part", "orders"}),
        ({"1.csv": "id,mail\n1,a@example.org\n2,b@example.org\n", "2.csv": "id,price\n1,2.50\n2,3.50\n"}, {"1", "2"}),
        ({"2019.csv": "id,mail\n1,a@example.org\n"}, {"2019"}),
    ],
)
def test_files_that_are_only_numbered_are_of_one_table_if_they_are_of_one_form(tmp_path: Path, files: dict[str, str], tables: set[str]) -> None:
    assert _tables(tmp_path, files) == tables


class Frame:
    """What has columns, as tables in memory do; iterated over, it gives their names."""

    columns = ("email",)

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns)


@pytest.mark.parametrize("call", [bi.open, bi.inspect, bi.assess])
@pytest.mark.parametrize("given", [None, 7, b"users.csv", {"shop": "users.csv"}, [None], Frame()], ids=lambda given: type(given).__name__)
def test_what_is_no_path_is_refused_by_its_type(call: Callable[[Any], Any], given: object) -> None:
    with pytest.raises(InputError, match=f"not {type(given).__name__}; write a table in memory to a file"):
        call(given)


@pytest.mark.parametrize("call", [bi.open, bi.inspect, bi.assess])
def test_no_path_at_all(call: Callable[[Any], Any]) -> None:
    with pytest.raises(InputError, match="no input"):
        call([])
