"""Text whose encoding is damaged, mixed or made to deceive."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.framing import Reading, Tally

Look = Callable[..., Any]

NAMES = ["Иван Щербаков", "Анна Фёдорова", "Пётр Жуков", "Юлия Яковлева", "Олег Чернышёв"]
HEADER = "user_id,email,name\n"


def table(encoding: str, count: int = 100) -> bytes:
    return (HEADER + "".join(f"{i},u{i}@example.org,{NAMES[i % 5]}\n" for i in range(1, count + 1))).encode(encoding)


def lines(encoding: str, count: int = 100) -> bytes:
    return "".join(f'{{"user_id":{i},"email":"u{i}@example.org","name":"{NAMES[i % 5]}"}}\n' for i in range(1, count + 1)).encode(encoding)


@pytest.mark.parametrize(
    ("make", "encoding", "pack"),
    [(table, "koi8-r", bytes), (table, "cp1251", gzip.compress), (table, "utf-16-le", bytes), (lines, "gb18030", bytes), (lines, "utf-32-be", gzip.compress), (lines, "utf-16", bytes)],
)
def test_everybody_counts_in_every_encoding(make: Callable[[str], bytes], encoding: str, pack: Callable[[bytes], bytes], look: Look) -> None:
    seen = look({"users.csv" if make is table else "users.json": pack(make(encoding))})
    assert (seen.records, seen.affected, seen.addresses, seen.code) == ((100, 100, 0, 0), 100, 100, 0)
    assert [code for code in seen.reasons if code.startswith("encoding_")] == list(seen.reasons)


@pytest.mark.parametrize("odd", [b"\xff\xfe", b"\x98", b"\xc3", b"\0\x81", b"\xef\xbb\xbf", bytes(range(128, 256))])
def test_bytes_of_no_encoding_cost_no_row(odd: bytes, look: Look) -> None:
    data = table("cp1251").replace(b"u50@example.org,", b"u50@example.org," + odd)
    seen = look({"users.csv": data})
    assert (seen.records, seen.affected, seen.addresses, seen.code) == ((100, 100, 0, 0), 100, 100, 0)


def test_an_ascii_file_with_many_broken_records_is_no_other_encoding(look: Look) -> None:
    rows = [b'{"user_id":%d,"email":"u%d@example.org","x":"%s"}\n' % (i, i, b"\xff\xfe"[: i % 3] if i % 5 == 0 else b"x") for i in range(1, 101)]
    seen = look({"users.json": b"".join(rows)})
    assert seen.records[2] == seen.reasons["utf8"] == sum(1 for row in rows if b"\xff" in row)


def test_two_files_of_two_encodings_in_one(look: Look) -> None:
    seen = look({"users.csv": table("utf-8", 50) + table("cp1251", 100).split(b"\n", 51)[51]})
    assert (seen.records, seen.affected, seen.code) == ((100, 100, 0, 0), 100, 0)
    assert seen.reasons == {"encoding_cp1251": 50}


@pytest.mark.parametrize("cut", [1, 3, 5, 401])
def test_utf16_that_is_cut_within_a_character(cut: int, look: Look) -> None:
    seen = look({"users.csv": table("utf-16-le")[:-cut]})
    assert seen.records[1] >= 100 - 1 - cut // 50
    assert seen.code == (0 if cut == 1 else 3)
    assert cut == 1 or seen.reasons["truncated"] >= 1


def test_a_lone_surrogate_and_bytes_that_are_no_character(look: Look) -> None:
    data = table("utf-16-le").replace("u50@example.org,".encode("utf-16-le"), "u50@example.org,".encode("utf-16-le") + b"\x00\xd8")
    seen = look({"users.csv": data})
    assert (seen.records, seen.code) == ((100, 100, 0, 0), 0)
    assert seen.reasons == {"encoding_utf_16_le": 1, "encoding_replaced": 1}


def test_the_second_byte_of_a_character_is_no_syntax(look: Look) -> None:
    # 0x5c, 0x7c, 0x7b, 0x7e, 0x5e as second bytes: 表 ソ 能 in Shift-JIS, 許功蓋 in Big5, many in GBK
    for name, encoding, words in (("a", "cp932", "表示 ソース 能力 十月 予約 暴力"), ("b", "cp950", "許功蓋 吳淑珮 豹 淚"), ("c", "gb18030", "王誠 李實 陈丽 刘洋 張偉 赵敏 周嬋 吴娟")):
        row = "".join(f"{i}|u{name}{i}@example.org|{word}\n" for i, word in enumerate(words.split() * 10, 1))
        seen = look({f"users_{name}.txt": ("id|email|name\n" + row).encode(encoding)})
        assert (seen.records[0], seen.code) == (seen.records[1], 0)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16", "latin-1", "gb18030", "cp037", "utf-7"])
def test_the_user_names_a_wrong_encoding(encoding: str, tmp_path: Any) -> None:
    (tmp_path / "users.csv").write_bytes(table("cp1251") + b"\xff\x98\x81,\n")
    for source in bi.open(tmp_path, reading=Reading(encoding=encoding)):
        tally = Tally()
        count = sum(frame.rows.num_rows for frame in source.frames(tally))
        assert tally.read == count + tally.rejected
