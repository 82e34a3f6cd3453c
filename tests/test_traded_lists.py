"""Layouts in which lists are traded: bars between dashes, colons around times, phones without their plus. All values are invented."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.delimited.block import cells
from breach_impact.delimited.dialect import dialect_of
from breach_impact.delimited.rows import Form, rows, split
from breach_impact.evidence.digests import whole_blocks
from breach_impact.phones import unsigned

N = 120
FIRST = "Anna Bruno Carla Dario Elena Fabio Giulia Ivan Laura Marco Nadia Oscar Paola Remo Sara Tina".split()
LAST = "Rossi Bianchi Ferrari Russo Esposito Romano Gallo Conti Greco Marino Bruno Costa Fontana Rizzo Moretti Barbieri Lombardi".split()


def cipher(n: int) -> str:
    """Blocks as DES makes them, one or two."""
    raw = hashlib.sha256(str(n % 90).encode()).digest()
    return base64.b64encode(raw[: 8 if n % 3 else 16]).decode()


def dashed(n: int) -> str:
    hint = ("", "my dog|cat", 'the "usual"', "rhymes with - foo")[n % 4]
    return f"{103_000_000 + n * 37}-|--|-user{n}@mail{n % 5}.de-|-{cipher(n)}-|-{hint}|--"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_bars_between_dashes_divide_and_the_tail_is_no_value(tmp_path: Path, end: str) -> None:
    (tmp_path / "cred").write_bytes((end.join(map(dashed, range(N))) + end).encode())
    report = bi.assess(tmp_path)
    figures = report.statistics
    assert figures["subjects"]["affected"] == N
    assert [(row["form"], row["subjects"]) for row in figures["credentials"]] == [("encrypted", N)]
    head = (tmp_path / "cred").read_bytes()
    form = dialect_of(head, whole=True).form
    assert (form.delimiter, form.tail, form.fields) == (b"-|-", b"|--", 5)
    slow = [row.fields for row in rows(head, form, final=True)]
    assert slow[1] == [b"103000037", b"", b"user1@mail1.de", cipher(1).encode(), b"my dog|cat"]
    found = cells(head, form, final=True)
    fast = [[head[a:b] for a, b in zip([start, *(cut + 3 for cut in grid[:-1])], grid, strict=True)] for start, grid in zip(found.starts.tolist(), found.grid.tolist(), strict=True)]
    assert fast == [row for row in slow if row is not None and b'"' not in row[-1]] or fast == slow


def test_a_row_may_lack_the_tail() -> None:
    form = Form(b"-|-", quote=b"", fields=3, tail=b"|--")
    data = b"1-|-a-|-b|--\n2-|-c-|-d\n3-|-e-|-|--\n"
    assert [row.fields for row in rows(data, form, final=True)] == [[b"1", b"a", b"b"], [b"2", b"c", b"d"], [b"3", b"e", b""]]
    assert cells(data, form, final=True).ends.tolist() == [9, 22, 31]


def profile(n: int, code: str = "39") -> str:
    phone = f"{code}3{20 + n % 60:02d}{(n * 7_654_321) % 10_000_000:07d}"
    mail = f"{LAST[n % 17].lower()}{n}@libero.it" if n % 9 == 0 else ""
    return ":".join([phone, str(100_000_000 + n * 77_777), FIRST[n % 16], LAST[n % 17], ("male", "female", "")[n % 3], ("Roma, Italy", "")[n % 2],
                     "", ("Single", "Married", "")[n % 3], "", f"{1 + n % 12}/{1 + n % 28}/{2012 + n % 7} 12:00:00 AM", mail, ""])  # fmt: skip


def test_the_colons_of_times_divide_nothing_and_phones_lack_their_plus(tmp_path: Path) -> None:
    (tmp_path / "Italy.txt").write_text("\n".join(map(profile, range(N))) + "\n")
    form = dialect_of((tmp_path / "Italy.txt").read_bytes(), whole=True).form
    assert (form.delimiter, form.fields) == (b":", 12)
    figures = bi.assess(tmp_path).statistics
    assert figures["subjects"]["affected"] == N
    assert figures["subjects"]["by_identifier"]["phone"] == N
    assert [(row["code"], row["subjects"]) for row in figures["regions"]["countries"]] == [("IT", N)]


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        (b"a:1/2/2018 12:00:00 AM:b", [b"a", b"1/2/2018 12:00:00 AM", b"b"]),
        (b"https://site.example/x:a@b.example:pw", [b"https://site.example/x", b"a@b.example", b"pw"]),
        (b"2019-03-04T05:06:07:x", [b"2019-03-04T05:06:07", b"x"]),
        (b"a:12:30:b", [b"a", b"12", b"30", b"b"]),
        (b"a:'1/2/2018 12:00:00 AM':b", [b"a", b"1/2/2018 12:00:00 AM", b"b"]),
    ],
)
def test_both_readers_keep_times_and_addresses_whole(line: bytes, fields: list[bytes]) -> None:
    form = Form(b":", quote=b"'", fields=len(fields))
    assert [row.fields for row in rows(line + b"\n", form, final=True)] == [fields]
    found = cells(line + b"\n" + line + b"\n", form, final=True)
    assert found.starts.size + len(found.odd) == 2
    assert not found.bad


def test_blocks_of_a_cipher_are_told_from_digests() -> None:
    assert whole_blocks([cipher(n) for n in range(90)])
    assert not whole_blocks([base64.b64encode(hashlib.md5(str(n).encode(), usedforsecurity=False).digest()).decode() for n in range(90)])
    assert not whole_blocks([base64.b64encode(f"pass{n:04d}".encode() * (1 + n % 2)).decode() for n in range(90)])  # a text
    assert not whole_blocks([f"Sommer{n:06d}" for n in range(90)])


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ([f"4917{n % 10}{1_000_000 + n * 7919:07d}" for n in range(60)], {"49/12"}),
        ([f"79{10 + n % 30}{1_000_000 + n * 7919:07d}" for n in range(60)] + [f"3809{3 + n % 6}{1_000_000 + n * 7919:07d}" for n in range(30)], {"380/12", "7/11"}),
        ([f"9{10 + n % 30}{1_000_000 + n * 7919:07d}" for n in range(60)], set[str]()),  # of Russia, without the code
        ([f"13{n % 10}{10_000_000 + n * 791_903:08d}" for n in range(60)], set[str]()),  # of China, without the code
        ([f"{201 + n * 7 % 700}{2_000_000 + n * 79_190:07d}" for n in range(60)], set[str]()),  # of North America, without the code
        ([f"{20_190_000_001 + n}" for n in range(60)], set[str]()),
        ([f"49170123456{n}" for n in range(5)], set[str]()),  # too few
    ],
)
def test_codes_of_countries_are_told_by_the_column(values: list[str], found: set[str]) -> None:
    assert set(unsigned.codes(values)[0]) == found


def test_a_line_of_very_many_colons_is_cut_in_one_go() -> None:
    """740 kB of addresses and times took 204 seconds."""
    value = b"https://mail.example/a:2019-06-01 10:20:30:x:"
    form = Form(b":", quote=b"", fields=3)
    (row,) = rows(value * 40_000 + b"end\n", form, final=True)
    assert row.fields is not None and len(row.fields) == 120_001
    assert split(value * 40_000 + b"end", form) == [b"https://mail.example/a", b"2019-06-01 10:20:30", b"x"] * 40_000 + [b"end"]
