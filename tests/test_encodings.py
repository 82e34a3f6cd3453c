"""Text in other encodings gives the records, values and figures of the same text in UTF-8."""

from __future__ import annotations

import io
import json
import random
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import breach_impact as bi
from breach_impact.cli import main
from breach_impact.errors import OptionError
from breach_impact.framing import Reading, Tally
from breach_impact.opening.charsets import recognise
from breach_impact.opening.encoding import Encoding, told
from breach_impact.opening.mojibake import suspects
from breach_impact.opening.probe import probe
from breach_impact.opening.sniff import sniff
from breach_impact.opening.transcode import Transcoded, encoding_of
from breach_impact.opening.utf8 import foreign_values
from breach_impact.reading.flatframe import text

# language: (given names, family names, towns)
NAMES: dict[str, tuple[str, str, str]] = {
    "Russian": ("Александр Анна Борис Галина Дмитрий Елена Ирина Кирилл Наталья Пётр Юлия", "Иванов Кузнецова Смирнов Щербаков Фёдорова Жуков Яковлев", "Москва Казань Самара Уфа Омск"),
    "Ukrainian": ("Олександр Ганна Євген Ірина Катерина Микола Сергій Юрій Їжак", "Шевченко Бойко Олійник Мельник Поліщук Єрмак", "Київ Харків Львів Рівне Запоріжжя"),
    "Chinese": ("伟 芳 秀英 建国 志强 海燕 子涵 思远", "王 李 张 刘 陈 杨 赵 郑 肖", "北京市朝阳区 上海市浦东新区 成都市武侯区 杭州市西湖区"),
    "Taiwanese": ("志明 淑芬 家豪 美玲 俊傑 雅婷 怡君", "陳 林 黃 張 許 功", "臺北市中正區 新北市板橋區 高雄市三民區"),
    "Japanese": ("翔太 美咲 さくら ケンジ 由美子 一郎 ゆうこ", "佐藤 鈴木 高橋 渡辺 小林 表", "東京都新宿区 大阪府大阪市 北海道札幌市"),
    "Korean": ("민준 서연 지훈 영수 미경 은정", "김 이 박 최 정 황", "서울특별시 부산광역시 대구광역시 수원시"),
    "Polish": ("Łukasz Małgorzata Paweł Żaneta Elżbieta Stanisław Józef", "Wiśniewski Wójcik Dąbrowski Źródłowska Ćwik Piątek", "Łódź Kraków Gdańsk Poznań Częstochowa"),
    "Czech": ("Jiří Tomáš Zdeněk Václav Ondřej Kateřina", "Dvořák Černý Procházka Růžička Šťastný Němec", "Plzeň Ústí Děčín České Budějovice".replace(" B", "-B")),
    "French": ("Amélie François Hélène Jérôme Zoé Benoît", "Lefèvre Côté Bélanger Gérard Garçon", "Nîmes Besançon Évry Saint-Étienne"),
    "German": ("Jürgen Günther Jörg Käthe Björn Sören", "Müller Schröder Weiß Jäger Förster", "München Köln Gießen Düsseldorf"),
    "Spanish": ("José María Ángel Íñigo Begoña Sofía", "García Núñez Muñoz Rodríguez Peña", "Málaga Córdoba León Cádiz"),
    "Turkish": ("Ayşe Çiğdem İbrahim Şükrü Işıl Oğuz", "Yılmaz Şahin Öztürk Doğan Kılıç", "İstanbul Eskişehir Muğla Ağrı"),
    "Greek": ("Γιώργος Ελένη Νίκος Κατερίνα Χρήστος", "Παπαδόπουλος Βλάχος Γεωργίου Μακρής", "Αθήνα Πάτρα Βόλος Χανιά"),
    "Hebrew": ("משה דוד שרה רחל נועה יעל", "כהן לוי מזרחי פרץ ביטון", "ירושלים חיפה אשדוד נתניה"),
    "Arabic": ("محمد أحمد فاطمة مريم يوسف ليلى", "العتيبي الشمري الحربي المصري الخطيب", "الرياض جدة القاهرة بغداد دمشق"),
}  # fmt: skip
ENCODED = [
    ("Russian", "cp1251", "cp1251"), ("Russian", "koi8-r", "koi8-r"), ("Russian", "cp866", "cp866"), ("Russian", "iso8859-5", "iso8859-5"), ("Ukrainian", "cp1251", "cp1251"),
    ("Ukrainian", "koi8-u", "koi8-u"), ("Chinese", "gb18030", "gb18030"), ("Chinese", "gb2312", "gb18030"), ("Taiwanese", "big5", "cp950"), ("Japanese", "shift_jis", "cp932"),
    ("Japanese", "euc_jp", "euc_jp"), ("Korean", "euc_kr", "cp949"), ("Polish", "cp1250", "cp1250"), ("Polish", "iso8859-2", "iso8859-2"), ("Czech", "cp1250", "cp1250"),
    ("French", "cp1252", "cp1252"), ("French", "latin-1", "cp1252"), ("German", "cp1252", "cp1252"), ("Spanish", "latin-1", "cp1252"), ("Turkish", "cp1254", "cp1254"),
    ("Greek", "cp1253", "cp1253"), ("Hebrew", "cp1255", "cp1255"), ("Arabic", "cp1256", "cp1256"),
]  # fmt: skip
UNITS = [(language, encoding) for language in ("Russian", "Chinese", "French") for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le")]
FORMS = {"csv": ".csv", "ndjson": ".json", "json": ".json", "sql": ".sql", "combo": ".txt"}


def people(language: str, count: int = 40) -> list[dict[str, str]]:
    r = random.Random(language)
    given, family, towns = (words.split() for words in NAMES[language])
    return [{"id": str(i), "email": f"u{i}@mail.example", "name": f"{r.choice(given)} {r.choice(family)}", "town": r.choice(towns)} for i in range(1, count + 1)]


def written(rows: list[dict[str, str]], form: str) -> str:
    if form == "csv":
        return "\n".join([",".join(rows[0]), *(",".join(row.values()) for row in rows)]) + "\n"
    if form == "ndjson":
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    if form == "json":
        return json.dumps(rows, ensure_ascii=False)
    if form == "sql":
        values = ",".join(f"({row['id']},'{row['email']}','{row['name']}','{row['town']}')" for row in rows)
        return f"CREATE TABLE `users` (`id` int, `email` varchar(90), `name` varchar(90), `town` varchar(90));\nINSERT INTO `users` VALUES {values};\n"
    return "".join(f"{row['email']}:{row['name'].replace(' ', '')}{row['id']}\n" for row in rows)


def records(source: Any, block: int | None = None) -> tuple[list[Any], Tally]:
    tally, out = Tally(), []
    for frame in source.frames(tally, block):
        for row in frame.rows.to_pylist():
            out.append(json.loads(row["doc"]) if "doc" in row else {name: row[f"c{i}"] for i, name in enumerate(frame.columns)})
    assert tally.read == len(out) + tally.rejected
    return sorted(out, key=str), tally


def opened(path: Path, data: bytes, reading: Reading | None = None) -> Any:
    path.write_bytes(data)
    (source,) = bi.open(path, reading=reading) if reading else bi.open(path)
    return source


@pytest.mark.parametrize("form", list(FORMS))
@pytest.mark.parametrize(("language", "encoding", "name"), ENCODED, ids=lambda value: value)
def test_records_are_those_of_utf8(tmp_path: Path, language: str, encoding: str, name: str, form: str) -> None:
    content = written(people(language), form)
    plain = opened(tmp_path / f"users{FORMS[form]}", content.encode())
    source = opened(tmp_path / f"users{FORMS[form]}", content.encode(encoding))
    expected, found = records(opened(tmp_path / f"plain{FORMS[form]}", content.encode())), records(source)
    assert (source.format, found[0]) == (plain.format, expected[0])
    assert len(found[0]) == 40
    assert source.encoding == name
    assert source.encoding_confidence > 0.6
    assert source.encoding_by == "tool"
    assert set(found[1].reasons) - set(expected[1].reasons) == {Encoding(name).code}
    assert plain.encoding is None


@pytest.mark.parametrize("form", list(FORMS))
@pytest.mark.parametrize(("language", "encoding"), UNITS)
def test_utf16_and_utf32(tmp_path: Path, language: str, encoding: str, form: str) -> None:
    content = written(people(language), form)
    source = opened(tmp_path / f"users{FORMS[form]}", content.encode(encoding))
    assert records(source)[0] == records(opened(tmp_path / f"plain{FORMS[form]}", content.encode()))[0]
    assert source.encoding == encoding


@pytest.mark.parametrize(
    ("language", "encoding", "form"),
    [("Russian", "cp1251", "csv"), ("Chinese", "gb18030", "ndjson"), ("Japanese", "cp932", "sql"), ("French", "latin-1", "combo"), ("Chinese", "utf-16-le", "csv")],
)
def test_statistics_are_those_of_utf8(tmp_path: Path, language: str, encoding: str, form: str) -> None:
    content, figures = written(people(language), form), []
    for data in (content.encode(), content.encode(encoding)):
        path = tmp_path / f"users{FORMS[form]}"
        path.write_bytes(data)
        assert main(["assess", str(path), "--quiet", "--json", str(tmp_path / "out.json")]) == 0
        found = json.loads((tmp_path / "out.json").read_bytes())
        found["records"].pop("sources")
        figures.append({key: value for key, value in found.items() if key != "provenance"})
    assert figures[0]["records"]["read"] == 40
    assert figures[0] == figures[1]


@pytest.mark.parametrize("block", [64, 1000, 1 << 20])
@pytest.mark.parametrize(("language", "encoding", "_name"), ENCODED[::4], ids=lambda value: value)
def test_blocks_do_not_matter(tmp_path: Path, language: str, encoding: str, _name: str, block: int) -> None:
    data = written(people(language, 400), "csv").encode(encoding)
    path = tmp_path / "users.csv"
    source = opened(path, data)
    assert records(source, block) == records(source)
    assert probe(path, "users.csv", block) == probe(path, "users.csv", 1 << 24)


@pytest.mark.parametrize("form", ["csv", "ndjson"])
def test_encodings_mixed_by_record_and_value(tmp_path: Path, form: str) -> None:
    rows = people("Russian", 60)
    lines = written(rows, form).splitlines(keepends=True)
    data = b"".join(line.encode("utf-8" if number % 3 == 0 else "cp1251") for number, line in enumerate(lines))
    data += written([{"id": "61", "email": "u61@mail.example", "name": "NAME", "town": "TOWN"}], form).splitlines(keepends=True)[-1].encode().replace(b"NAME", "Юлия".encode()).replace(b"TOWN", "Уфа".encode("cp1251"))
    found, tally = records(opened(tmp_path / f"users{FORMS[form]}", data))
    assert found == sorted([*rows, {"id": "61", "email": "u61@mail.example", "name": "Юлия", "town": "Уфа"}], key=str)
    assert 35 <= tally.reasons["encoding_cp1251"] <= 42


def test_values_of_another_encoding_in_a_text_of_utf8(tmp_path: Path) -> None:
    rows = people("Russian", 100)
    lines = written(rows, "csv").splitlines(keepends=True)
    data = b"".join(line.encode("cp1251" if 40 < number <= 60 else "utf-8") for number, line in enumerate(lines))
    source = opened(tmp_path / "users.csv", data)
    found, tally = records(source)
    assert found == sorted(rows, key=str)
    assert tally.reasons == {"encoding_cp1251": 20}
    starts = [offset for offset in range(len(data)) if data.startswith(b"\n77,", offset)]
    frames = [frame for frame in source.frames(Tally())]
    assert starts[0] + 1 in [off for frame in frames for off in frame.rows.column("off").to_pylist()]  # offsets are those of the raw bytes


def test_json_of_utf8_with_a_broken_record_is_not_taken_for_another_encoding(tmp_path: Path) -> None:
    lines = written(people("Chinese", 50), "ndjson").encode().splitlines(keepends=True)
    broken = [line.replace(b'", "town"', b'\xe5\x8c", "town"') if number % 10 == 0 else line for number, line in enumerate(lines)]
    source = opened(tmp_path / "users.json", b"".join(broken))
    found, tally = records(source)
    assert (len(found), dict(tally.reasons), source.encoding) == (45, {"utf8": 5}, None)


@pytest.mark.parametrize("cut", range(1, 12))
@pytest.mark.parametrize("encoding", ["gb18030", "cp932", "utf-16-le", "utf-16", "cp1251"])
def test_a_file_that_is_cut_loses_no_whole_record(tmp_path: Path, encoding: str, cut: int) -> None:
    rows = people("Japanese" if encoding == "cp932" else "Russian" if encoding == "cp1251" else "Chinese")
    data = written(rows, "csv").encode(encoding)
    found, tally = records(opened(tmp_path / "users.csv", data[:-cut]))
    assert [row for row in sorted(rows, key=str) if row["id"] != "40"] == [row for row in found if row["id"] != "40"]
    if encoding == "utf-16-le" and cut % 2 and cut > 1:  # of one half of a line end no record lacks anything
        assert not tally.complete
        assert tally.reasons["truncated"] >= 1
    assert not any("\ufffd" in str(row) for row in found)


def test_marks_between_files_put_one_behind_the_other(tmp_path: Path) -> None:
    rows = people("French", 20)
    one, two = (written(part, "ndjson").encode("utf-8-sig") for part in (rows[:10], rows[10:]))
    found, tally = records(opened(tmp_path / "users.json", one + two))
    assert found == sorted(rows, key=str)
    assert tally.reasons == {"repaired_bom": 2}
    wide = written(rows[:10], "csv").encode("utf-16") + written(rows[10:], "csv").encode("utf-16")
    found, tally = records(opened(tmp_path / "users.csv", wide))
    assert found == sorted(rows, key=str)
    assert tally.reasons == {"repaired_bom": 1, "header_repeated": 1, "encoding_utf_16": 1}


# -- what the user says --------------------------------------------------------------------------------------------------
def test_the_user_decides(tmp_path: Path) -> None:
    data = written(people("Russian"), "csv").encode("cp1251")
    source = opened(tmp_path / "users.csv", data, Reading(encoding="koi8-r"))
    assert (source.encoding, source.encoding_by, source.encoding_confidence) == ("koi8-r", "user", 1.0)
    assert "KOI8-R, as told" in source.why
    assert records(source)[0][0]["name"] == people("Russian")[0]["name"].encode("cp1251").decode("koi8-r")
    ours = opened(tmp_path / "users.csv", b"id,name\n1,\x98\xcf\n2,\xcf\xe0\n", Reading(encoding="CP1251"))
    assert records(ours)[0] == [{"id": "1", "name": "˜Ï"}, {"id": "2", "name": "Па"}]
    assert records(ours)[1].reasons == {"encoding_cp1251": 1, "encoding_cp1252": 1}
    ascii_only = opened(tmp_path / "users.csv", "id,name\n1,日本\n".encode("iso2022_jp"), Reading(encoding="iso-2022-jp"))
    assert records(ascii_only)[0] == [{"id": "1", "name": "日本"}]


def test_an_encoding_or_format_that_there_is_not(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match=r"no encoding is called 'windows-1521'; near: .*windows-1251"):
        told("windows-1521")
    for name in ("rot13", "hex", "nothing", "a\0b"):
        with pytest.raises(OptionError, match="no encoding is called"):
            opened(tmp_path / "a.csv", b"id\n1\n", Reading(encoding=name))
    with pytest.raises(OptionError, match=r"no format is called 'cvs'; there are .*csv"):
        sniff(b"id,name\n1,x\n", "a.txt", whole=True, reading=Reading(format="cvs"))
    assert sniff(b"id,name\n1,x\n2,y\n", "a.csv", whole=True, reading=Reading(format="ndjson")).format == "ndjson"


def test_no_encoding_applies_to_a_format_of_bytes(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"name": ["Иван", "Анна"]}), tmp_path / "users.parquet")
    (source,) = bi.open(tmp_path / "users.parquet", reading=Reading(encoding="cp1251"))
    assert (source.format, source.encoding) == ("parquet", None)
    assert [row["name"] for row in records(source)[0]] == ["Анна", "Иван"]


# -- the pieces ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("language", "encoding", "name"), ENCODED, ids=lambda value: value)
@pytest.mark.parametrize("case", [str, str.upper, str.lower], ids=["as written", "capitals", "small"])
def test_recognition_of_short_samples(language: str, encoding: str, name: str, case: Any) -> None:
    fields = [case(row[key]).encode(encoding, "ignore") for row in people(language, 12) for key in ("name", "town")]
    fields = [field for field in dict.fromkeys(fields) if not field.isascii()]
    found = recognise(fields)
    assert found is not None
    assert [field.decode(found.name) for field in fields] == [field.decode(encoding) for field in fields]
    assert found.confidence >= 0.5


def test_junk_is_no_encoding() -> None:
    r = random.Random(5)
    for count in (1, 30, 300):
        found = recognise([bytes(r.randrange(0x80, 0x100) for _ in range(r.randint(1, 6))) for _ in range(count)])
        assert found is None or found.confidence < 0.5
    assert recognise([]) is None


def test_collected_texts(shared: Path) -> None:
    folder = shared / "loaders/enc/charset_normalizer"
    if not folder.is_dir():
        pytest.skip("collected texts are not here")
    expected = {
        "chinese": "cp950", "french-1": "cp1252", "greek": "cp1253", "greek-2": "cp1253", "hebrew-2": "cp1255", "hebrew-3": "cp1255", "korean": "cp949", "russian": "mac-cyrillic",
        "turkish": "cp1254", "arabic-1": "cp1256",
    }  # fmt: skip
    for name, encoding in expected.items():
        fields = [line for line in (folder / f"sample-{name}.txt").read_bytes().split(b"\n")[:200] if not line.isascii()]
        found = recognise(fields)
        assert found is not None, name
        assert b"\n".join(fields).decode(found.name, "replace") == b"\n".join(fields).decode(encoding, "replace"), (name, found)


@pytest.mark.parametrize("encoding", ["cp1251", "gb18030", None])
def test_columns_of_values(encoding: str | None) -> None:
    values = [b"ascii", "Иван".encode(encoding or "cp1252", "ignore") or "é".encode("cp1252"), None, "Анна".encode(), b"", "Пётр\nI".encode(encoding or "cp1252", "ignore"), b"\x81"]
    tally = Tally(encoding=encoding)
    columns = text([pa.array(values, pa.binary()).cast(pa.string(), safe=False), pa.array(["x"] * 7)], tally)
    found = columns[0].to_pylist()
    assert (found[0], found[2], found[3], found[4]) == ("ascii", None, "Анна", "")
    if encoding:
        assert (found[1], found[5]) == ("Иван", "Пётр\nI")
        assert tally.reasons[Encoding(encoding).code] >= 2


def test_values_that_are_utf8_each_for_itself() -> None:
    r = random.Random(7)
    for _ in range(2000):
        values = [("é中😀я"[: r.randint(0, 4)].encode() if r.random() < 0.5 else bytes(r.choice(b"A\x80\xbf\xa0\x90\xc1\xc2\xe0\xe4\xed\xf0\xf4\xff") for _ in range(r.randint(0, 4)))) for _ in range(4)]
        offsets = pa.array(values, pa.binary()).buffers()[1]
        found = foreign_values(memoryview_of(b"".join(values)), pa_offsets(offsets))
        assert found.tolist() == [not _is_utf8(value) for value in values], values


def memoryview_of(data: bytes) -> Any:
    from breach_impact.bytescan import view

    return view(data)


def pa_offsets(buffer: Any) -> Any:
    import numpy as np

    return np.frombuffer(buffer, np.int32)[:5].astype(np.int64)


def _is_utf8(value: bytes) -> bool:
    try:
        value.decode()
    except UnicodeDecodeError:
        return False
    return True


def test_a_line_longer_than_memory_is_read_in_pieces() -> None:
    content = "王伟,李芳;" * 600_000 + "\n末\n"
    tally = Tally()
    stream = Transcoded(io.BytesIO(content.encode("gb18030")), Encoding("gb18030"), tally)
    assert b"".join(iter(lambda: stream.read(1 << 20), b"")) == content.encode()
    assert tally.reasons == {"encoding_gb18030": 2}


@pytest.mark.parametrize("data", [b"\x05\0\0\0\0" * 40, b"PAR1" + bytes(64), bytes(200), b"a,b\n1,2\n" * 20, "日本語,テキスト\n".encode() * 20, b"\x16\0\0\0\x02a\0\x02\0\0\0x\0\0" * 9])
def test_what_is_no_utf16(data: bytes) -> None:
    assert encoding_of(data) is None


# -- mojibake ------------------------------------------------------------------------------------------------------------
def misread(value: str, encoding: str) -> str:
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in value.encode())


def test_mojibake_is_flagged_and_left_as_it_is(tmp_path: Path) -> None:
    rows = [row | {"name": misread(row["name"], "cp1252")} for row in people("French", 10)] + [row | {"id": f"9{row['id']}"} for row in people("French", 10)]
    for form in ("csv", "ndjson"):
        found, tally = records(opened(tmp_path / f"users{FORMS[form]}", written(rows, form).encode()))
        assert found == sorted(rows, key=str)
        assert set(tally.reasons) == {"mojibake_suspected"}
        assert 8 <= tally.reasons["mojibake_suspected"] <= 10


@pytest.mark.parametrize("language", list(NAMES))
def test_mojibake_is_found_in_every_language(language: str) -> None:
    values = [row["name"] for row in people(language, 60) if not row["name"].isascii()]
    found = suspects(pa.array([misread(value, "cp1252") for value in values]))
    assert len(found) > 0.75 * len(values)  # a single Chinese character is not enough


def test_honest_text_is_not_flagged() -> None:
    honest = [row[key] for language in NAMES for row in people(language, 60) for key in ("name", "town")]
    honest += [value.upper() for value in honest]
    honest += [
        "«\xa0Santé\xa0»", "« À bientôt »", "SÃO JOÃO", "«MAÇû", "“AMANHÓ", "AMANHÃ – dia", "1.ª ÁREA", "Nguyễn Thị Ánh Tuyết", "NGUYỄN VĂN Â", "TRẦN Â", "ESPAÑA", "“Ñandú”", "PIÑ–A",
        "Сімферополь", "Рівне", "Рєпін", "“naïve»", "5 € à 20 °C", "Ãº", "âge", "Å…", "Ørsted Ærø Åbo",
    ]  # fmt: skip
    found = suspects(pa.array(honest))
    assert [honest[row] for row in sorted(found)] == []


@pytest.mark.parametrize("data", [b"SQLite format 3\0", b"id,name\n1,Jo\0\n2,Annabel\n", b"u1@mail.example:pass\0word\nu2@mail.example:other\n"])
def test_ascii_with_a_zero_byte_is_no_utf_16(data: bytes) -> None:
    assert encoding_of(data) is None
    assert encoding_of(data.replace(b"\0", b"x").decode().encode("utf-16-le")) == "utf-16-le"


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r"])
def test_numbers_behind_a_few_letters_do_not_outvote_words(encoding: str, tmp_path: Path) -> None:
    """Two capitals in Windows-1251 are two frequent small letters in KOI8."""
    lines = ["НомерПлатежа;НомерДоговора;КодКлиента;Сумма;СпособОплаты;Назначение"]
    lines += [f"ПЛ-{n:06};ДГ-2020/{n % 600:05};00-{n % 570:08};{n * 37},00;{('Карта', 'СБП', 'Наличные')[n % 3]};Оплата по договору" for n in range(900)]
    (tmp_path / "Платежи.csv").write_bytes("\r\n".join(lines).encode(encoding))
    assert [column.path for column in bi.inspect(tmp_path, progress=False).tables[0].columns][:3] == ["НомерПлатежа", "НомерДоговора", "КодКлиента"]
