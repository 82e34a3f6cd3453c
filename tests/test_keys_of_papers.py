"""Keys beside e-mails and numbers in one column, keys that are papers, ids that only count: what dumps by outsiders showed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.plan import Plan

N = 60
LAST = "Adler Beck Conrad Dietz Ebert Franke Günther Hartmann Jansen Krüger".split()
FIRST = "Anna Ben Dora Emil Fritz Greta".split()


def mail(n: int) -> str:
    return f"{'anna ben cem dora emil fritz'.split()[n % 6]}.{'adler beck conrad dietz ebert'.split()[n % 5]}{n}@mail.de"


def cedula(n: int) -> str:
    """A valid Ecuadorian identity card (check digit modulo 10, as python-stdnum has it)."""
    digits = f"17{1_000_000 + n * 3001:07d}"
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def write(folder: Path, name: str, rows: list[dict[str, object]]) -> None:
    heads = list(dict.fromkeys(key for row in rows for key in row))
    lines = ["|".join(heads), *("|".join(str(row.get(head, "")) for head in heads) for row in rows)]
    (folder / f"{name}.csv").write_text("\n".join(lines) + "\n")


def test_numbers_and_mails_of_one_column_are_whom_the_key_names(tmp_path: Path) -> None:
    write(tmp_path, "NAME", [{"NAME_ID": 410001 + n, "NAME_TYPE": "D", "LAST": LAST[n % 10], "FIRST": FIRST[n // 10], "GENDER": "FM"[n % 2], "BIRTH_DATE": f"19{60 + n % 40}-03-{1 + n % 28:02d}"} for n in range(N)])
    phones = [{"NAME_ID": 410001 + n, "PHONE_ROLE": "EMAIL", "PHONE_NUMBER": mail(n)} for n in range(N)]
    phones += [{"NAME_ID": 410001 + n, "PHONE_ROLE": "PHONE", "PHONE_NUMBER": f"+4915112{n:05d}"} for n in range(N - 20)]
    rows = sorted(phones, key=lambda row: int(str(row["NAME_ID"])))
    write(tmp_path, "NAME_PHONE", [{"PHONE_ID": 90001 + n, **row} for n, row in enumerate(rows)])
    impact = bi.assess(tmp_path, progress=False)
    assert impact.statistics["subjects"]["affected"] == N
    assert impact.statistics["devices"]["distinct"] == 0
    plan: Plan = bi.inspect(tmp_path, progress=False)
    assert plan["NAME_PHONE", "PHONE_ROLE"].data_type is None


def civil(folder: Path, people: int) -> None:
    write(folder, "civil", [{"cedula": cedula(n), "nombres": "ANA MARIA", "apellidos": f"LOYA {'ABCDEFGH'[n % 8]}ERRERA", "correo": mail(n)} for n in range(people)])


def test_an_owner_by_his_identity_card_is_whom_another_table_knows_by_it(tmp_path: Path) -> None:
    civil(tmp_path, N)
    cars = [{"placa": f"GBF-{n:04d}", "id_propietario": cedula(n) if n % 20 else f"17{90_000 + n:05d}{n:03d}001", "nombre_propietario": "LOYA ANA MARIA"} for n in range(N)]
    write(tmp_path, "vehiculos", cars)
    assert bi.assess(tmp_path, progress=False).statistics["subjects"]["affected"] == N
    assert bi.inspect(tmp_path, progress=False)["vehiculos", "id_propietario"].data_type == "ec_ci"


def test_a_few_numbers_of_cards_are_those_of_the_many(tmp_path: Path) -> None:
    civil(tmp_path, N)
    for name, some in (("vehiculos", N), ("multas", 10)):
        write(tmp_path, name, [{"placa": f"GBF-{n:04d}", "id_propietario": cedula(n), "nombre_propietario": "LOYA ANA MARIA"} for n in range(some)])
    assert bi.assess(tmp_path, progress=False).statistics["subjects"]["affected"] == N


def test_samples_of_large_tables_that_hardly_meet_tell_it_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.surveying.sample_draw.SAMPLE", 50)
    civil(tmp_path, 40 * N)
    write(tmp_path, "vehiculos", [{"placa": f"GBF-{n:04d}", "id_propietario": cedula(n), "nombre_propietario": "LOYA ANA MARIA"} for n in range(40 * N)])
    assert bi.assess(tmp_path, progress=False).statistics["subjects"]["affected"] == 40 * N


@pytest.mark.parametrize(("name", "kind"), [("num_cuenta", "bank_account"), ("numero_cliente", "account_id")])
def test_an_account_beside_a_bank_is_there(tmp_path: Path, name: str, kind: str) -> None:
    write(tmp_path, "creditos", [{"correo": mail(n), "nombre": "ANA LOYA", "banco": ["PRODUBANCO", "GUAYAQUIL"][n % 2], name: 5_775_246_446 + n * 7_919_113} for n in range(N)])
    assert bi.inspect(tmp_path, progress=False)["creditos", name].data_type == kind


@pytest.mark.parametrize(("value", "kind"), [(lambda n: 90001 + n, None), (lambda n: f"{n * 2654435761 % 2**32:08x}{n + 7:08x}", "device_id")])
def test_a_telephone_s_id_is_a_device_s_and_no_number_of_a_row(tmp_path: Path, value: Callable[[int], object], kind: str | None) -> None:
    write(tmp_path, "events", [{"phone_id": value(n), "user_id": 1000 + n, "email": mail(n)} for n in range(N)])
    assert bi.inspect(tmp_path, progress=False)["events", "phone_id"].data_type == kind


def test_members_whose_ids_are_few_stay_people(tmp_path: Path) -> None:
    rows = [{"team": f"T{n:05d}", "members": [{"id": f"U{1 + (n + k) % 9}", "name": "Anna Adler"} for k in range(3)]} for n in range(N)]
    (tmp_path / "teams.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert bi.inspect(tmp_path, progress=False)["teams", "members[].id"].data_type == "account_id"


def test_numbers_of_customers_that_happen_to_be_digits_stay_account_ids(tmp_path: Path) -> None:
    civil(tmp_path, N)
    write(tmp_path, "clientes", [{"id_cliente": f"17{2_000_000 + n * 3001:07d}{n % 10}", "nombre_cliente": "LOYA ANA MARIA"} for n in range(N)])
    assert bi.inspect(tmp_path, progress=False)["clientes", "id_cliente"].data_type == "account_id"


def test_ids_that_begin_anew_in_each_tree_are_nobodys(tmp_path: Path) -> None:
    trees = [
        {"tree": f"T{n:05d}", "ownerAccountId": 1200000 + n * 37, "individuals": [{"id": f"I{k + 1}", "givn": name, "surn": "Adler"} for k, name in enumerate(("Anna", "Ben", "Dora")[: 2 + n % 2])]}
        for n in range(N)
    ]
    (tmp_path / "trees.ndjson").write_text("".join(json.dumps(tree) + "\n" for tree in trees))
    assert bi.inspect(tmp_path, progress=False)["trees", "individuals[].id"].data_type is None
    assert bi.assess(tmp_path, progress=False).statistics["subjects"]["affected"] == N
