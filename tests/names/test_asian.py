"""Header words of Asian languages and Arabic: tables as real schemas write them, each column with what it is.

``asian_<language>.toml`` holds a section a table: ``header = "data_type kind"``, where the kind is a key of
``asian_values.py``. ``-`` is nothing personal, ``a|b`` either of two, ``!`` behind a type is a secondary person.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from names.asian_values import VALUES

from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.naming import read
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

HERE = Path(__file__).parent


def tables() -> Iterator[tuple[str, str, dict[str, str]]]:
    for file in sorted(HERE.glob("asian_*.toml")):
        for table, columns in tomllib.loads(file.read_text(encoding="utf-8")).items():
            yield file.stem.removeprefix("asian_"), table, columns


def classified(table: str, columns: dict[str, str]) -> list[Column]:
    samples = []
    for header, told in columns.items():
        values = list(dict.fromkeys(VALUES[told.split()[1]]))
        samples.append(ColumnSample(path=header, values=values, filled=200, total=200))
    return classify_table(TableSample(system="s", table=table.partition("#")[0].strip(), columns=samples, records=200))


def wrong(table: str, columns: dict[str, str]) -> list[str]:
    found = {column.path: column for column in reversed(classified(table, columns))}
    out = []
    for header, told in columns.items():
        expected, column = told.split()[0], found[header]
        types = {None if name == "-" else name for name in expected.rstrip("!").split("|")}
        secondary = expected.endswith("!")
        if column.data_type not in types or (column.role == "secondary") != secondary:
            out.append(f"{header}: {column.data_type} {column.role} for {expected} ({column.confidence}: {column.why})")
    return out


@pytest.mark.parametrize(("table", "columns"), [pytest.param(t, c, id=f"{f}-{t}") for f, t, c in tables()])
def test_every_column_is_what_its_header_says(table: str, columns: dict[str, str]) -> None:
    assert not wrong(table, columns)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        # the fewest words, and no word of one character beside an unknown one
        ("会员名称", ("会员", "名称")),
        ("收货人手机", ("收货人", "手机")),
        ("常住市", ("常住", "市")),
        ("市声调", ("市声调",)),
        ("키워드", ("키워드",)),
        ("クレジットカード番号", ("クレシットカート番号",)),
        # separators that these scripts do not need, and signs that are part of a letter
        ("휴대폰 번호", tokens("휴대폰번호")),
        ("紧急_联系人", tokens("紧急联系人")),
        ("〒", tokens("郵便番号")),
        ("पिता का नाम", ("पिता", "का", "नाम")),
        # the article, and letters that a keyboard decides
        ("رقم الهاتف", tokens("رقم هاتف")),
        ("المدينة", tokens("مدينه")),
        ("شماره ملی", tokens("شماره ملي")),
        # traditional and full-width characters, brackets, mixed scripts
        ("ＩＰ地址", tokens("ip地址")),
        ("體重（kg）", ("體重", "kg")),
        ("user_姓名", ("user", "姓名")),
    ],
)
def test_tokens(name: str, expected: tuple[str, ...]) -> None:
    assert tokens(name) == expected


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [("电话号码", "電話號碼"), ("会员编号", "會員編號"), ("联络电话", "聯絡電話"), ("证件号码", "證件號碼"), ("密码", "密碼"), ("详细地址", "詳細地址")],
)  # fmt: skip
def test_traditional_characters_say_what_simplified_ones_say(simplified: str, traditional: str) -> None:
    assert read(simplified, "").candidates
    assert read(simplified, "").candidates == read(traditional, "").candidates


@pytest.mark.parametrize(
    "name",
    "商品名称 订单号 状态 价格 数量 市场价 单价 快递单号 商品編号 品名 単価 在庫数 受注番号 상품명 주문번호 가격 상태 재고수량 اسم_المنتج رقم_الطلب السعر الحالة"
    " उत्पाद_का_नाम मूल्य nama_produk harga tên_sản_phẩm đơn_giá ชื่อสินค้า ราคา שם_מוצר מחיר نام_محصول قیمت shangpin_mingcheng dingdan_hao sangpum_myeong".split(),
)
def test_a_name_of_things_is_nothing_personal(name: str) -> None:
    assert not read(name, "").candidates
    assert read(name, "").absorbed
