"""What a declared column type says for or against a data type."""

from __future__ import annotations

from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.headerwords.ddl import kind_of, refuses, speaks_for

KINDS = {
    "flag": ["tinyint(1)", "BOOLEAN", "bit", "bit(1)", "tinyint(1) unsigned", "NUMBER(1)", "number(1, 0)"],
    "date": ["date", "datetime(6)", "timestamp with time zone", "timestamptz", "TIME", "year(4)", "smalldatetime", "datetime2(7)", "datetimeoffset"],
    "integer": ["int(11)", "BIGINT", "bigint(20) unsigned", "serial", "int4", "NUMBER(10,0)", "tinyint(4)", "mediumint", "long integer"],
    "decimal": ["decimal(10,2)", "double precision", "real", "money", "NUMBER(12,2)", "float8"],
    "uuid": ["uuid", "uniqueidentifier"],
    "network": ["inet", "cidr"],
    "mac": ["macaddr", "macaddr8"],
    "place": ["point", "geometry(Point,4326)", "geography"],
    "text": ["varchar(255)", "text", "enum('m','f')", "json", "character varying(40)", "blob", "", "interval", "datestamp_t", "point_of_sale"],
}


@pytest.mark.parametrize(("kind", "declared"), [(kind, declared) for kind, names in KINDS.items() for declared in names])
def test_kinds(kind: str, declared: str) -> None:
    assert kind_of(declared) == kind


@pytest.mark.parametrize(
    ("declared", "data_type", "refused"),
    [
        ("tinyint(1)", "email", True), ("tinyint(1)", "gender", False), ("datetime", "street_address", True), ("datetime", "date_of_birth", False), ("int(11)", "city", True),
        ("int(11)", "phone", False), ("double", "phone", False), ("inet", "email", True), ("inet", "ip_address", False), ("varchar(80)", "email", False), ("", "email", False),
        ("uuid", "account_id", False), ("uuid", "person_name", True),
    ],
)  # fmt: skip
def test_a_declaration_rules_out_what_it_cannot_hold(declared: str, data_type: str, refused: bool) -> None:
    assert refuses(declared, data_type) is refused


def test_what_is_its_own_type_speaks_for_it() -> None:
    assert speaks_for("inet", "internal_ip")
    assert not speaks_for("inet", "email")
    assert not speaks_for("varchar(45)", "ip_address")


def test_empty_columns_of_a_dump_are_read_by_name_and_declared_type(tmp_path: Path) -> None:
    columns = "id int, login varchar(40), email varchar(90), phone tinyint(1), city int, seen inet, birth_date date, full_name timestamp"
    rows = ", ".join(f"({n}, 'user{n}', NULL, NULL, NULL, NULL, NULL, NULL)" for n in range(1, 30))
    dump = tmp_path / "site.sql"
    dump.write_text(f"CREATE TABLE members ({columns});\nINSERT INTO members VALUES {rows};\n")
    (table,) = bi.inspect(str(dump), progress=False).tables
    found = {column.path: column.data_type for column in table.columns}
    assert found == {
        "id": "account_id", "login": "username", "email": "email", "phone": None, "city": None, "seen": "ip_address", "birth_date": "date_of_birth", "full_name": None,
    }  # fmt: skip
    assert all(column.confidence < 0.9 for column in table.columns if column.path in ("email", "seen", "birth_date"))
