"""A device that one record knows by its MAC address and another by its serial number is one device."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

Tables = dict[str, list[dict[str, Any]]]
N = 60


def mac(n: int) -> str:
    return f"2C:AA:8E:01:{n // 250:02X}:{n % 250:02X}"


def serial(n: int) -> str:
    return f"SNX{700_000 + 7 * n}"


def phone(n: int) -> str:
    return f"a1b2c3d4-0000-4000-8000-{n:012d}"


def cameras(**more: Any) -> list[dict[str, Any]]:
    return [{"user_id": 1000 + n // 2, "mac": mac(n), **{name: of(n) for name, of in more.items()}, "model": "Pan 2"} for n in range(N)]


def events(column: str, of: Any) -> list[dict[str, Any]]:
    return [{column: of(n % N), "event": "motion", "event_time": "2019-12-01T00:00:00Z"} for n in range(3 * N)]


CASES: dict[str, tuple[Tables, int]] = {
    "by serial alone": ({"cameras": cameras(serial_number=serial), "events": events("serial_number", serial)}, N),
    "by an id beside the serial": (
        {"cameras": cameras(serial_number=serial), "firmware": [{"serial_number": serial(n), "device_id": phone(n), "firmware": "4.9.8.349"} for n in range(N)], "events": events("device_id", phone)},
        N,
    ),
    "one serial, two addresses": ({"cameras": cameras(serial_number=lambda n: serial(n // 2)), "events": events("serial_number", lambda n: serial(n // 2))}, N + N // 2),
    "an address of many devices, as a router's": ({"phones": [{"user_id": 1000 + n, "mac": "3C:2E:F9:5A:00:01", "device_id": phone(n)} for n in range(N)], "events": events("device_id", phone)}, N + 1),
    "an address that every phone gives": ({"phones": [{"user_id": 1000 + n, "mac": "02:00:00:00:00:00", "device_id": phone(n)} for n in range(N)], "events": events("device_id", phone)}, N),
    "two addresses, named either way round": (
        {"cameras": cameras(eth_mac=lambda n: mac(n + 1000)), "hubs": [{"user_id": 1000 + n // 2, "eth_mac": mac(n + 1000), "wifi_mac": mac(n)} for n in range(N)]}, N,
    ),
    "three steps": (
        {
            "cameras": cameras(serial_number=serial), "sold": [{"serial_number": serial(n), "device_id": phone(n), "model": "Pan 2"} for n in range(N)],
            "events": events("device_id", phone), "more": events("serial_number", serial),
        }, N,
    ),
    "lamps of a hub": ({"lamps": [{"user_id": 1000 + n // 4, "mac": mac(n // 4), "serial_number": serial(n)} for n in range(N)], "state": events("serial_number", serial)}, N + N // 4),
    "another device's id": (
        {
            "cameras": [{"user_id": 1000 + n, "camera_mac": mac(n), "phone_device_id": phone(n)} for n in range(N)],
            "logins": [{"user_id": 1000 + n, "device_id": phone(n), "login_time": "2019-12-01T00:00:00Z"} for n in range(N)],
        },
        2 * N,
    ),
    "other devices": ({"cameras": cameras(serial_number=serial), "events": events("serial_number", lambda n: serial(n + 1000))}, 2 * N),
}


def write(folder: Path, tables: Tables, *, turned: bool) -> None:
    for name, rows in tables.items():
        with (folder / f"{name}.csv").open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows[::-1] if turned else rows)


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("case", CASES)
def test_devices_are_counted_once(tmp_path: Path, case: str, turned: bool) -> None:
    tables, wanted = CASES[case]
    write(tmp_path, tables, turned=turned)
    assert bi.assess(str(tmp_path), progress=False).statistics["devices"]["distinct"] == wanted
