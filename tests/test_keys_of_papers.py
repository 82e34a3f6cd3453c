"""Keys beside e-mails and numbers in one column, keys that are papers, ids that only count: what dumps by outsiders showed."""

from __future__ import annotations

import json
from pathlib import Path

import breach_impact as bi
from breach_impact.plan import Plan

N = 60
LAST = "Adler Beck Conrad Dietz Ebert Franke Günther Hartmann Jansen Krüger".split()
FIRST = "Anna Ben Dora Emil Fritz Greta".split()


def mail(n: int) -> str:
    return f"{'anna ben cem dora emil fritz'.split()[n % 6]}.{'adler beck conrad dietz ebert'.split()[n % 5]}{n}@mail.de"


def cedula(n: int) -> str:
    """A valid Ecuadorian identity card (check digit modulo 10, as python-stdnum has it)."""
    digits = f"17{10_000_00 + n * 7919:07d}"
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


def test_an_owner_by_his_identity_card_is_whom_another_table_knows_by_it(tmp_path: Path) -> None:
    write(tmp_path, "civil", [{"cedula": cedula(n), "nombres": "ANA MARIA", "apellidos": f"LOYA {'ABCDEFGH'[n % 8]}ERRERA", "correo": mail(n)} for n in range(N)])
    cars = [{"placa": f"GBF-{n:04d}", "id_propietario": cedula(n) if n % 20 else f"17{90_000 + n:05d}{n:03d}001", "nombre_propietario": "LOYA ANA MARIA"} for n in range(N)]
    write(tmp_path, "vehiculos", cars)
    assert bi.assess(tmp_path, progress=False).statistics["subjects"]["affected"] == N
    assert bi.inspect(tmp_path, progress=False)["vehiculos", "id_propietario"].data_type == "ec_ci"


def test_numbers_of_customers_that_happen_to_be_digits_stay_account_ids(tmp_path: Path) -> None:
    write(tmp_path, "civil", [{"cedula": cedula(n), "nombres": "ANA MARIA", "apellidos": f"LOYA {'ABCDEFGH'[n % 8]}ERRERA", "correo": mail(n)} for n in range(N)])
    write(tmp_path, "clientes", [{"id_cliente": f"17{20_000_00 + n * 7919:07d}{n % 10}", "nombre_cliente": "LOYA ANA MARIA"} for n in range(N)])
    assert bi.inspect(tmp_path, progress=False)["clientes", "id_cliente"].data_type == "account_id"


def test_ids_that_begin_anew_in_each_tree_are_nobodys(tmp_path: Path) -> None:
    trees = [
        {"tree": f"T{n:05d}", "ownerAccountId": 1200000 + n * 37, "individuals": [{"id": f"I{k + 1}", "givn": name, "surn": "Adler"} for k, name in enumerate(("Anna", "Ben", "Dora")[: 2 + n % 2])]}
        for n in range(N)
    ]
    (tmp_path / "trees.ndjson").write_text("".join(json.dumps(tree) + "\n" for tree in trees))
    assert bi.inspect(tmp_path, progress=False)["trees", "individuals[].id"].data_type is None
    assert bi.assess(tmp_path, progress=False).statistics["subjects"]["affected"] == N
