"""What numbers are not, each with the nearest column that is one."""

from __future__ import annotations

import pytest
from stdnum import luhn

from tests.test_rules_of_verdicts import N, verdict


def imei(n: int) -> str:
    body = f"3572903487{n:04}"
    return body + luhn.calc_check_digit(body)


def reference(n: int) -> str:
    """A payment reference of Sweden: twelve digits by Luhn, as is the number of Portugal's citizen card."""
    body = f"{82174464047 + n * 7919131 % 9999999999:011}"
    return body + luhn.calc_check_digit(body)


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("re_nr", [f"2024-{10000 + n * 917}" for n in range(N)], None),
        ("xyz", [f"{50000 + n * 13}/2560" for n in range(N)], None),
        ("xyz", [f"2024/{50000 + n * 13}" for n in range(N)], None),
        ("xyz", [f"{19 + n}-{1377477 + n * 7919}/0300" for n in range(N)], None),
        ("xyz", [f"0664/{1377477 + n * 7919}" for n in range(N)], "phone"),
        ("xyz", [f"(030) 901{820 + n}" for n in range(N)], "phone"),
        ("imei_gsm", [imei(n) for n in range(N)], "imei"),
        ("gsm", [f"+32 47{n % 10} 12 34 {10 + n}" for n in range(N)], "phone"),
        ("faktura_ocr", [reference(n) for n in range(N)], None),
        ("BIC", ["OKOYFIHH", "DABAFIHH", "NDEAFIHH"], None),
        ("IFSC", [f"SBIN0{100000 + n}" for n in range(N)], None),
        ("bank_account_number", [f"{7390226000 + n * 17}" for n in range(N)], "bank_account"),
        ("device_id", ["US-1", "US-2"], None),
        ("device_id", [f"{n * 7919:016x}" for n in range(1, N)], "device_id"),
        ("forma_plat", ["przelew 7 dni", "karta", "gotówka"], None),
        ("plate", [f"WX {10000 + n * 13}" for n in range(N)], "vehicle_plate"),
    ],
)
def test_what_a_number_is_not(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("records", header, values, "email", "full_name") == expected


@pytest.mark.parametrize(("table", "expected"), [("articoli_negozio", None), ("clienti", "clothing_size")])
def test_sizes_of_goods_are_nobody_s(table: str, expected: str | None) -> None:
    assert verdict(table, "Taglia", ["S", "M", "L", "XL"], "email", "full_name") == expected


@pytest.mark.parametrize(
    ("table", "header", "values", "expected"),
    [
        ("items", "age", [str(20 + n % 50) for n in range(N)], "age"),  # what is called items may be anybody
        ("customers", "swift_account_no", [f"{7390226049 + n * 7919}" for n in range(N)], "bank_account"),
        ("customers", "swift", [f"DE{21 + n % 70:02}37040044{5320130 + n * 7919:010}" for n in range(N)], "bank_account"),
        ("customers", "swift", [f"{7390226049 + n * 7919}" for n in range(N)], "bank_account"),
        ("customers", "ifsc", [f"tpa_qc{n % 7}" for n in range(N)], None),
        ("customers", "БИК", [f"04452{5000 + n * 37 % 999:04}" for n in range(N)], None),
        ("directory", "uid", [f"{given}.{family}" for given in ("anna", "tom", "eva") for family in ("doyle", "weber", "rossi", "novak")], "account_id"),
        ("sessions", "client_id", ["account-console", "admin-cli", "portal-web"], None),
    ],
)
def test_what_must_not_be_dropped_with_it(table: str, header: str, values: list[str], expected: str | None) -> None:
    assert verdict(table, header, values, "email", "full_name") == expected
